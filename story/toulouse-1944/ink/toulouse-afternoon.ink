// Saturday 16 September, half past three to half past seven: the Capitole, the balcony, one visit.

=== aft_mayor
# date: 1944-09-16T15:30 # place: capitole # source: S73 S91 S143
# sound: bells
The Capitole has a hundred yards of front and one balcony, as if the architect had known what it was for. Behind the balcony is a gilt hall as long as a station, and in a corner of the hall, at a school table, the mayor.

{ m_seat == "badiou":
    He has brought the problem up to date. Since this morning a train of flour has been found, at Montauban, and one lost; it is still the second week of October.
- else:
    Raymond Badiou was a teacher of mathematics until the twentieth of August. He shows you the bread as a curve. It meets the axis in the second week of October.
}

Through the windows one hears the square filling.

{
- m_barrier == "walk":
    “They say you walked in, mon Général. It’s been round the queues: he walked, and his shoes were like anybody’s. You couldn’t have bought that for a wagon of flour.” # speaker: badiou
- m_barrier == "bertaux":
    “They say Bertaux walked in with a flag. I’ve had four people ask me who he is. I told them. They were quite pleased.” # speaker: badiou
- m_barrier == "guard":
    “My pupil from the barrier has been here, mon Général. He wants a certificate that you had no papers.” # speaker: badiou
- else:
    “They say a car went by. There’s some argument which.” # speaker: badiou
}

He was put into this building by a committee, in an hour when there was shooting. No authority has mentioned it since. He signs sixty times a day for a city of refugees, and each time, he says, he divides by zero.

“I’d ask you for one of two things. Tell me that I’m the mayor; or give me bread, and I’ll not need telling.” # speaker: badiou

{ m_gift == "money":
    “Bertaux has his advance. The teachers will pay the bakers, and the bakers have nothing to sell.” # speaker: badiou
}
{ m_table == "guard":
    Under his papers you see a spring balance. It has your lunch on it: two hundred and twenty grams.
}

# decision: mayor
* [Sign at the school table: he is mayor, and his council is the council, until there is a vote. # id: mayor-confirm # plausible # pin: capitole]
    ~ order(Order.mayor_confirm)
    ~ m_mayor = "confirm"
    ~ m_city += 1
    ~ m_order += 1
    “Then I was legal the whole time. One would have to go back and be frightened differently.” # speaker: badiou

    He blots it, and does up his collar.
* [Bread. The army’s wagons at Montauban go to the bakers; let the Vosges wait three days. # id: mayor-bread # plausible # pin: tarn_et_garonne]
    ~ order(Order.mayor_bread)
    ~ m_mayor = "bread"
    ~ m_city += 2
    ~ m_self += 1
    He does not thank you. He rubs out a piece of the curve with his sleeve and draws it again; it now meets the axis in November.

    “One carries a regiment in those wagons.” # speaker: diethelm

    “And feeds a city three days in them, Monsieur le Ministre. But I teach the little ones, I may be wrong.” # speaker: badiou
* [Promise him a vote by the spring: the whole city, the women too. # id: mayor-vote # considered # pin: capitole]
    ~ order(Order.mayor_vote)
    ~ m_mayor = "vote"
    ~ m_city += 1
    ~ m_promises += 1
    “My wife will ask me for whom.” # speaker: badiou

    It has been the law since April, in a text that you signed at Algiers among a dozen others. You had not heard it said aloud.
* [“Keep the committees quiet until Monday. I have nothing to give you.” # id: mayor-quiet # plausible # pin: haute_garonne]
    ~ order(Order.mayor_quiet)
    ~ m_mayor = "quiet"
    ~ m_order += 1
    ~ m_rift += 1
    “That’s at least exact.” # speaker: badiou

    He takes off his glasses. Without them he is thirty-nine. He will give up his night to it, in one back room after another.
- -> aft_balcony

=== aft_balcony
# date: 1944-09-16T16:15 # place: balcony # source: S38 S39 S40
# sound: crowd
Thirty thousand, says the prefect. The windows are full, and the lamp-posts; a boy is sitting on the letter _O_ of the café opposite. Badiou has been placed at your right hand, Bertaux at your left.

{ m_barrier == "walk":
    In the second row a woman is waving a saucepan.
}

From up here they are a colour. Then they are armbands: FFI, FTP, tramways, the powder works; a square of berets with a flag of three stripes, of which one is violet. A patch of khaki by the steps must be what Bertin has in the way of an army.

{
- m_grade == "grade":
    The officers of this morning are drawn up below the balcony, at attention, looking straight in front of them at the level of your knees. Some of the sleeves have lost something. One is bare, with threads.
- m_grade == "confirm":
    The officers of this morning shine. You would not have thought that there was so much gold in Languedoc.
- m_grade == "did" or m_grade == "dead":
    The officers of this morning are not in a body. They have gone and stood with their men, so that you have to look for them.
- else:
    The officers of this morning are down there, in two groups, those with and those without.
}

Ravanel is in the room behind, by the curtain, among mayors’ busts. No one told him where to go.

A cough goes over the square. Every man of them freed this city with his own hands, and each would like to hear his name or a word that sounds like it; the powder works are holding up a card on which is written POWDER.

# decision: balcony
* [Name them. All of them: the partisans, the career men, the socialists’ maquis, the Spaniards. # id: balcony-names # considered # pin: square]
    ~ order(Order.balcony_names)
    ~ m_balcony = "names"
    ~ m_faith += 1
    ~ m_spain += 2
    ~ m_self += 1
    You have no notes. You go by the armbands, left to right. At each name a part of the square takes fire and the rest claps it; when you come to the berets you say _the Spaniards, who began before us_, and there is a silence, and then you have to stop for some time.

    “Powder.” # speaker: bertaux

    You say the powder works. A card goes up into the air.
* [Announce that they will vote: the communes first, in the spring, men and women. # id: balcony-vote # considered # pin: capitole]
    ~ order(Order.balcony_vote)
    ~ m_balcony = "vote"
    ~ m_city += 2
    ~ m_order += 1
    ~ m_promises += 1
    They did not come for that, and it takes them a moment. Then it begins among the women, by the arcade, less a cheer than a general remark.

    In the room behind you Carovis of the liberation committee has stopped clapping.
* [Send de Gaulle out. Toulouse free, Toulouse proud; and then the army, the regular army, on the Moselle. # id: balcony-army # historical # attested # pin: balcony]
    ~ order(Order.balcony_army)
    ~ m_balcony = "army"
    ~ m_order += 2
    ~ m_rift += 1
    ~ m_statue += 1
    “Toulouse, Toulouse libre, Toulouse fière...” The voice goes out, and the square comes up to meet it like water in a lock. It lasts for a minute and a half.

    Then it is the army that will enter Germany, the army of Africa, the army of Italy. The khaki presents arms. Around it the berets clap politely, as at the wrong wedding.

    The card with POWDER on it stays up till the end.
* [Give them the programme of the Council of the Resistance: mines, banks, insurance, light. # id: balcony-programme # considered # pin: works]
    ~ order(Order.balcony_programme)
    ~ m_balcony = "programme"
    ~ m_city += 1
    ~ m_dual += 2
    ~ m_promises += 2
    Mines: a roar. Banks: a roar. At _light and power_ the tramwaymen ring a bell they have brought. Badiou is moving his lips, half a second ahead of you.

    You did not write that text and you have never said that you would apply it. You have said it now to thirty thousand people, one of whom is taking it down.
* [Say nothing at all. Take off your cap, and begin the _Marseillaise_. # id: balcony-song # invented # pin: balcony]
    ~ order(Order.balcony_song)
    ~ m_balcony = "song"
    ~ m_city += 1
    ~ m_rift -= 1
    ~ m_self += 1
    For the length of one line you are a tall man alone on a balcony. Then they take it away from you, all thirty thousand, and bring it down to where it can be sung.

    They sing three verses.
* [Turn round, find the boy by his curtain, and stand him where the mayor is. # id: balcony-boy # plausible # pin: balcony # needs: not done rank_grade # because: You asked his officers this morning, before him, what their rank had been. He will not come out.]
    ~ order(Order.balcony_boy)
    ~ m_balcony = "boy"
    ~ m_faith += 2
    ~ m_dual += 1
    Badiou makes room before he is asked. The boy comes out into the light, and salutes the square.

    The noise lasts four minutes. He is crying, at attention. Afterwards you speak your sentences, and no one will be able to repeat one of them.

    Diethelm, in the doorway, looks at the back of the boy’s neck, and counts nothing.
- -> aft_hour

=== aft_hour
# date: 1944-09-16T17:30 # place: square # source: S24 S33 S34 S38 S94
They are going home by whole streets, still talking. You have an hour and a half that nobody has filled. Bertaux has a list of four names, and has underlined none of them.

{
- m_balcony == "army":
    “It carried very well, mon Général. The voice.” # speaker: bertaux
- m_balcony == "boy":
    “They’ll be calling him our boy now, mon Général. I don’t say it as a reproach.” # speaker: bertaux
- m_balcony == "song":
    “A journalist asks me for the text, mon Général. I told him to look it up under 1792.” # speaker: bertaux
- else:
    “It’s been round the town twice already, mon Général. It comes back longer.” # speaker: bertaux
}

The archbishop does not leave his chair, and has sent word that he will be in it. At the aircraft works they have an agreement three days old that they would like somebody to see. At Bordelongue, by the nitrogen factory, the earth is still open; the mothers are there in the afternoons. And half a mile off there are gendarmes, behind a gate that locks from the outside.

You can do one. The others will draw the conclusion.

# decision: half-past-five
* [The archbishop. He spoke in forty-two, when it was not done. # id: hour-archbishop # plausible # pin: archbishopric]
    ~ order(Order.hour_archbishop)
    ~ m_visit = "archbishop"
    -> vis_archbishop
* [The works. They are making something; it would be a change. # id: hour-works # plausible # pin: works]
    ~ order(Order.hour_works)
    ~ m_visit = "works"
    -> vis_works
* [Bordelongue, without the cameras. # id: hour-graves # plausible # pin: bordelongue]
    ~ order(Order.hour_graves)
    ~ m_visit = "graves"
    -> vis_graves
* [The gendarmes. Somebody should see what the State looks like sitting down. # id: hour-barracks # plausible # pin: barracks]
    ~ order(Order.hour_barracks)
    ~ m_visit = "barracks"
    -> vis_barracks

=== vis_archbishop
# date: 1944-09-16T18:00 # place: archbishopric # source: S7 S94
He is seventy-four and half of him has died already. What is left is in an armchair by a window, under a rug. The voice is a kind of gravel; a young canon bends down and gives it back as words, and now and then is stopped, and made to say it again harder.

Two years ago he had it read in his churches that the Jews were men and the Jewesses women, and that not everything was permitted against them. It is one page long. Few generals have written one as good.

“Monseigneur says that you are the first tall man in this room since the Gestapo, and that they came in June and went away because he could not be got down the stairs.” # speaker: canon

Thirty-five of the city’s dead lay in his cathedral on the twenty-third, side by side, believers and the others. Now he has a list. Mothers come to him: their sons were taken for a question, in August, and did not come home. He does not say that they were innocent sons.

“Monseigneur says, some of them were dogs. He would like to know what has become of the dogs.” # speaker: canon

# decision: archbishop
* [Take the list. Say that each name shall have a file, and each file a judge. # id: bishop-list # plausible # pin: archbishopric]
    ~ order(Order.bishop_list)
    ~ m_evening = "list"
    ~ m_promises += 1
    ~ m_order += 1
    It is in the canon’s writing, two columns. You give it to Bertaux in the car. He knows nine of the names. He knows, he says after a time, who could tell him about the nine.

    At the door the gravel speaks again.

    “Monseigneur says that he will pray for you. He says not to thank him, he does it for everybody.” # speaker: canon
* [Ask him to speak tomorrow, from the pulpit: order, and no more blood. # id: bishop-sermon # plausible # pin: cathedral]
    ~ order(Order.bishop_sermon)
    ~ m_evening = "sermon"
    ~ m_order += 1
    ~ m_rift += 1
    The good eye rests on you so long that you look at the rug.

    “Monseigneur asks whether the State also intends to say something. He says that in forty-two it was rather he who waited for it.” # speaker: canon

    He will do it, in six lines. Every man with a rifle will know who asked.
* [“And those of your brothers who had the Marshal’s portrait in the vestry?” # id: bishop-brothers # considered # pin: tarn]
    ~ order(Order.bishop_brothers)
    ~ m_evening = "brothers"
    ~ m_faith += 1
    The canon does not want to pass that on. The archbishop has heard.

    “Monseigneur says that there are a good many, and that they are very frightened just now, and singing the Magnificat out of tune. He says... Monseigneur?... He says, take three. If you take thirty he’ll have to defend them.” # speaker: canon
- -> late_hour

=== vis_works
# date: 1944-09-16T18:00 # place: works # source: S24 S73
In the great shed stands half an aeroplane. It was ordered by the Germans, delayed for eighteen months by everyone from the director to the sweeper, and is now going to be finished, with care, by the same people.

The committee meets you under a wing: a fitter, a draughtswoman, an engineer in a tie, and an old man who is there because he was on the committee of 1936. The agreement is in a frame. The glass is off a cockpit.

# document: decree
AGREEMENTS OF TOULOUSE, 10-13 September. (extract, in the fitter’s copy)
A joint committee for production is set up in each works of the aircraft industry. It is heard on the means of producing more, and better.
(added in pencil) And on who was at lunch with whom, 1940 to 1944.
# end

“The pencil’s not in force.” # speaker: engineer

“Yet,” says the draughtswoman.

They are State works already; there is no owner to drive out, which nobody in Paris will believe. What they want is to have the pencil looked at by someone who could say no.

“We’re asking to be consulted, General.” # speaker: fitter

# decision: works
* [Read it through, and put your initials to it. The ink part. # id: works-initial # plausible # pin: works]
    ~ order(Order.works_initial)
    ~ m_evening = "initial"
    ~ m_city += 1
    ~ m_order += 1
    “C. de G.” takes up less room than the fitter expected. He looks to see whether there is any more on the back.

    They applaud, all the same. The old man of 1936 tells you that last time it was also initials.
* [“Every firm in the region, then, and not only yours.” # id: works-extend # considered # pin: haute_garonne]
    ~ order(Order.works_extend)
    ~ m_evening = "extend"
    ~ m_city += 2
    ~ m_dual += 1
    ~ m_promises += 1
    The draughtswoman has it on paper before you have finished the sentence. By eight o’clock it is known at the cartridge works, at the Capitole stores, in both banks and in the prison, which also has a committee.

    The engineer sees you to the car. He is holding his tie.

    “You do know, mon Général, that they’ll do it?” # speaker: engineer
* [“Aeroplanes first. You may argue about the rest when there is a Germany to fly over.” # id: works-front # plausible # pin: works]
    ~ order(Order.works_front)
    ~ m_evening = "front"
    ~ m_order += 1
    “How many?” # speaker: fitter

    “As many as there were excuses, last year.” # speaker: de-gaulle

    The draughtswoman laughs. It was she who kept the register.
- -> late_hour

=== vis_graves
# date: 1944-09-16T18:00 # place: bordelongue # source: S33
# sound: wind
The smell comes first: ammonia from the works, and under it the other. They were found twelve days ago: twenty-eight men, shot in Saint-Michel between one November and one April, brought out here, and filled in.

There is a tarpaulin, some lime, four trestles. Along a wall on the far side are women in black. They have found that they can remain all afternoon if they do not come nearer.

A policeman in shirt-sleeves has a school exercise book. He is the identification.

# document: letter
No 3. A belt mended with wire. Recognised by his sister.
No 9. A medal, Our Lady. Not recognised.
No 14. Tram conductor’s button. The depot is asking.
No 15. Nothing.
No 22. Wedding ring, inside: a date. Three wives have come about the date.
# end

“They want to know who did it, mon Général. I tell them, the Germans. They say, who drove the lorry? I haven’t a page for that.” # speaker: policeman

Somewhere in the city a man who drove a lorry is hoping that somebody else is arrested. The women’s sons know four or five names. They have rifles, and it is Saturday.

# decision: graves
* [Go along the wall, bareheaded, woman by woman, and say nothing. # id: graves-silence # plausible # pin: bordelongue]
    ~ order(Order.graves_silence)
    ~ m_evening = "silence"
    ~ m_self += 2
    ~ m_rift -= 1
    The fourth takes hold of your sleeve and feels the cloth between two fingers, like someone buying. The ninth asks you if you also had one.

    You have one who will always be a child. You stay a little longer.
* [Have the twenty-eight posted tonight on the prefecture door, with or without names, under the seal of the Republic. # id: graves-post # plausible # pin: prefecture]
    ~ order(Order.graves_post)
    ~ m_evening = "post"
    ~ m_order += 1
    ~ m_city += 1
    The policeman gives up his exercise book with both hands. At nine that night it is on the door of the prefecture, copied fair, under a stamp.

    They come with lamps, in a line across the square. Against number fifteen, by morning, somebody has written: _ours_.
* [“The lorry will have its page. And its driver will have a judge, within the week: mine.” # id: graves-judge # plausible # pin: saint-michel]
    ~ order(Order.graves_judge)
    ~ m_evening = "judge"
    ~ m_promises += 1
    ~ m_order += 1
    ~ m_faith += 1
    It goes along the wall from mouth to mouth. You see it reach a young man with a Sten who is standing behind his mother. He looks at his watch, and you understand that there had been an appointment.

    A week, then. You have no judges at Toulouse whom anybody would call yours.
- -> late_hour

=== vis_barracks
# date: 1944-09-16T18:00 # place: barracks # source: S34 S14
The padlock is on the outside. The boy who has the key is about to be relieved, and asks you to wait for his replacement.

Inside are four hundred gendarmes and mobile guards, and a silence of men playing cards without stakes. The Germans took their rifles on the twelfth of August, because they were suspected of being for you. The Resistance kept them in on the twentieth, because they were suspected of not having been.

Captain Lacaze has shaved for you every day for a month. He has had time to prepare what he says.

“We arrested whom we were told to arrest, mon Général; and then, from March, we warned them first.” # speaker: lacaze

On the wall behind him are the names of those of his men whom the Germans shot. The paint is new on the last. On a shelf is a file with the names of those who were not warned.

{ m_gift == "gendarmes":
    Your order arrived at two. It let out as many as there were boots.
}

# decision: barracks
* [Open the gate: the patrols go out tonight, alone, in uniform, with whatever rifles there are. # id: barracks-open # plausible # pin: barracks]
    ~ order(Order.barracks_open)
    ~ m_evening = "open"
    ~ m_order += 2
    ~ m_rift += 1
    At nine there are képis at the corner of the rue de Metz. An old lady brings them a chair. A hundred yards behind, on the other pavement, at the same pace, goes an FFI patrol; it is looking after them, or into them.
* [One gendarme, one FFI, on each beat. Let them be bored together. # id: barracks-pairs # plausible # pin: haute_garonne]
    ~ order(Order.barracks_pairs)
    ~ m_evening = "pairs"
    ~ m_faith += 1
    ~ m_order += 1
    The first pair is a sergeant of fifty and a typesetter of nineteen. They go off on either side of the street. By the bridge they are on the same side. At ten they are arguing about rugby in a doorway, and a jeweller who was going to be robbed has not been.

    By midnight both their chiefs have written to you to ask which of the two was in command.
* [Take down the file: who signed for those who were not warned? Hold those six, and let the others out. # id: barracks-shelf # considered # pin: saint-michel]
    ~ order(Order.barracks_shelf)
    ~ m_evening = "shelf"
    ~ m_faith += 2
    ~ m_self += 1
    Lacaze has the file down before you have finished. It has five names in it of men who are present, and at the sixth he salutes, and unbuckles his own belt. He signed in February.
- -> late_hour
