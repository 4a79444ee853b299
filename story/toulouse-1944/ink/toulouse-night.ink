// Saturday night and Sunday at half past seven: the telegrams, and the blank in the decree.

=== night_room
# date: 1944-09-16T23:10 # place: night-room # source: S34 S36 S39 S40 S178
# sound: typewriter
They have given you the guest-room. The bed was made for prefects. You try it lengthwise and then across, and sit down at the dressing-table; you turn its mirror to the wall, so as to have fewer people in the room.

The tray is here. On a page torn from a visitors’ book, in the writing of the old usher, is what happened in Toulouse tonight in the places where you were not.

# document: letter
REMITTED FOR THE ATTENTION OF MONSIEUR LE PRÉSIDENT DU GOUVERNEMENT PROVISOIRE
{ m_visit != "archbishop":
    ~ sway(Faction.notables, -1)
    7.30. The archbishopric. Monseigneur had waited up. He has now been put to bed. There was a list; the canon will keep it for another government.
}
{ m_visit != "works":
    ~ sway(Faction.workers, 1)
    8.00. SNCASE. The committee begs to inform that, no one having come, it has added a paragraph to the agreement, in pencil, and adopted it.
}
{ m_visit != "graves":
    ~ raise(Gauge.blood, 2)
    9.10. Bordelongue. Some young people have taken a man from his house, on account of the lorry that brought the dead there. It is not sure that it was his lorry.
}
{ m_second != "press":
    ~ sway(Faction.pcf, 1)
    9.30. Rue Bayard. The two papers have agreed upon the blank. One has put a photograph of the crowd and the other the same photograph.
}
{ m_visit != "barracks":
    ~ sway(Faction.state, -2)
    { m_gift == "gendarmes":
        10.15. Gendarmerie. Captain Lacaze presents his respects. Those who went out on the order of two o’clock are out; on those who had no boots the padlock has been changed for a better one.
    - else:
        10.15. Gendarmerie. Captain Lacaze presents his respects and says that the padlock has been changed for a better one.
    }
}
{ m_second != "prison":
    ~ raise(Gauge.blood, 1)
    10.40. Saint-Michel. The key has been called for. I could not say by whom; he had stripes.
}
{ m_second != "spaniards":
    ~ sway(Faction.une, 1)
    10.55. Hotel of the station. The gentlemen are waiting still, and have paid for the room.
}
# end

{ m_evening == "list" and m_second == "prison":
    Three of the names in the archbishop’s two columns you have met tonight, alive, behind chalk. You copy them out for the canon.
}
{ m_evening == "judge":
    One thing is not on the list. Nobody has been taken from a house at Bordelongue.
}
{ m_evening == "open" and m_grade == "grade":
    At eleven there is a shot, far off towards the canal, then nothing. A képi has been found on a railing, with a hole in it and no head. Next to it is pinned a paper: _What was your rank?_
}

Next, London: the copy of a signal that will leave at two, when London listens. The British liaison officer has had it brought up to you with his compliments, or by mistake.

{
- m_starr == "out":
    # document: telegram
    HILAIRE TO LONDON. EXPELLED BY DE GAULLE IN PERSON STOP TOLD HIM I TOOK ORDERS FROM ALLIED HQ AND HE COULD ARREST ME IF HE CHOSE STOP WE SHOOK HANDS STOP TOWN SAYS I USED A RUDE WORD STOP WISH I HAD
    # end

    In the kitchens, the usher says, they have it verbatim: « Je vous emmerde », and then that you are the head of a provisional government which the Allies have not recognised. The cook has it from a man who had it from the door. You were there, and are no longer quite sure.
- m_starr == "honours":
    # document: telegram
    HILAIRE TO LONDON. DECORATED AND DISMISSED IN ONE SENTENCE STOP BEAUTIFULLY DONE STOP ARRIVE MONDAY STOP KINDLY FIND OUT WHAT IT IS THAT I HAVE ON MY CHEST
    # end

    In the kitchens they have it that he threw the cross on to the carpet. It is nowhere to be found, and two maids have looked.
- m_starr == "arrest":
    # document: telegram
    LIAISON TOULOUSE TO LONDON. HILAIRE IN CIVIL PRISON ON DE GAULLES ORDER STOP ARMAGNAC QUIET BUT HAS NOT GONE HOME STOP HE ASKS ME SAY BED BETTER THAN MOST STOP PLEASE INSTRUCT STOP PLEASE REALLY DO INSTRUCT
    # end

    In the kitchens they have it that it took thirty men. It took a captain, who was happy.
- m_starr == "ignore":
    # document: telegram
    HILAIRE TO LONDON. SAW DE GAULLE STOP THAT IS I SAW HIM STOP WEIGHTS AND MEASURES STOP CARRYING ON AS BEFORE IN ABSENCE OF ORDERS FROM ANYONE
    # end

    In the kitchens they have it that you and he played chess, and that he won.
- else:
    # document: telegram
    HILAIRE TO LONDON. HAVE GIVEN DE GAULLE EVERYTHING STOP HE ASKED STOP NOBODY ELSE EVER DID STOP YOU MAY BE CROSS ABOUT THIS
    # end

    In the kitchens they have it that he shouted. He spoke for an hour with his eyes shut, but it is true that the sentries wept.
}

And last the grey folder, with a new sheet on top, for your signature, for Paris.

# document: report
SPECIAL SERVICES. TOULOUSE, 16 SEPTEMBER, 20.00.
The visit has taken place. The source confirms: something like a soviet. The crowd, estimated at from eight to eighty thousand, was composed of Communists, of Spaniards, and of persons on foot. The authority of the Commissaire does not extend beyond his stairs.
# end

You have been up and down those stairs. You are asked to say that you have not.

# decision: night
* [Sign it, and let it go to Paris. A frightened ministry sends gendarmes. # id: night-sign # plausible # pin: seine]
    ~ order(Order.night_sign)
    ~ m_night = "sign"
    ~ m_order += 1
    ~ m_rift += 1
    You sign. It is not true, and it will be useful.

    It leaves on the courier at five. In fifteen years’ time somebody will quote it. Turning out the lamp, you suspect that it will be you.
* [Write in the margin what you saw: a notice in three hands, a State in a drawer, a card with POWDER on it. # id: night-margin # plausible # pin: haute_garonne]
    ~ order(Order.night_margin)
    ~ m_night = "margin"
    ~ m_faith += 1
    ~ m_self += 1
    It takes both margins and the back. You had intended to correct the figure for the crowd, and find that you have written fifteen lines about four words in pencil.

    You read it over. It proves nothing whatsoever. You initial it.
* [Put it in the stove. # id: night-stove # plausible # pin: night-room]
    ~ order(Order.night_stove)
    ~ m_night = "stove"
    ~ m_dual += 2
    The special services have good paper. For some days Paris will know about Toulouse only what Toulouse tells it.

    You put the poker back.
* [Have the corporal call Paris. Get Tixier out of his bed. # id: night-telephone # plausible # pin: seine # needs: memory m_gift == telephone # because: There is no line. The set that could do it stayed in the aeroplane.]
    ~ order(Order.night_telephone)
    ~ m_night = "telephone"
    ~ m_order += 2
    Through the corporal’s cold and four hundred miles of rain the minister of the Interior asks, is it a soviet. You say that it is a town. He asks you to repeat.

    “A town. Send money. They have been signing for us for a month, and no one has so much as confirmed receipt.” # speaker: de-gaulle

    There is a long crackle. “Of which number?” says Tixier.
* [Go down by the back stairs in the usher’s cape, and leave de Gaulle up here with the lamp on. # id: night-walk # invented # pin: square]
    ~ order(Order.night_walk)
    ~ m_night = "walk"
    ~ m_self += 2
    ~ m_city += 1
    At the first corner a drunk comes to attention. At the second two boys with Stens ask for your papers, look up, and decide, delicately, not to have asked. From there on they follow you at twenty paces, so that nothing shall happen to the stranger.

    You sit for a while on the rim of the fountain before the cathedral. Coming back you look up at the prefecture: he is still at work, behind his curtain. He really does look as though he knew.
- -> night_decree

=== night_decree
# date: 1944-09-17T07:30 # place: prefecture-office # source: S36 S43 S42
# sound: bells
{
- m_evening == "sermon":
    Sunday. They are ringing for the mass at which six lines will be read. You have the windows closed.
- m_night == "walk":
    Sunday. You have slept for three hours. There is a leaf of plane tree on the carpet, which you put into your pocket before anyone can take it for evidence.
- else:
    Sunday. They are ringing at Saint-Étienne, at Saint-Sernin, and on the far bank, each a little after the other.
}

On the table is a decree in two copies. The typist has left a blank in it and gone to church.

# document: decree
PROVISIONAL GOVERNMENT OF THE FRENCH REPUBLIC
THE PRESIDENT, on the report of the Minister of War, DÉCRÈTE:
Article premier. The command of the XVIIth Military Region, and of all armed formations present in it, under whatever name, is entrusted to ..........
Article 2. All commands to the contrary are void.
Done at Toulouse, 17 September 1944.
# end

“There’s no hurry for the second article. It is the dots.” # speaker: diethelm

He would like to have Collet’s name there before the parade. Collet was at Soueida against the Druzes; he came over in forty-one, out of Syria, with four hundred Circassians and their horses.

{
- m_talk == "order":
    You told the boy so yesterday. Noireau, who has the garrison, and Berthier, who has the department, came to see him in turn; a light was on till four. He has written nothing and resigned nothing.
- m_talk == "report":
    In your pocket there are still the name and the eleven sheets. The sheets have made a stain on the name, from the purple of the carbon.
- m_talk == "spain":
    You keep seeing the flat of the boy’s hand on that map.
- else:
    “To be used,” he said. He is twenty-four. You were not much older when you wrote the same thing, from a German fortress, to your mother.
}
{ m_grade == "confirm":
    “You have told them they would keep their ranks. It will want a very patient man.” # speaker: diethelm
}

There are other names. Berthier the philosopher, whom the railwaymen would follow, and whom Paris would call a communist before it had spelt him. Pommiès, of the old army, with his mountaineers on the Basque side. And the boy, with some dry colonel of the mothballs at his elbow to teach him what a form is.

# decision: command
* [Write _Ravanel_, and beneath it the driest colonel in the mothballs as chief of staff. # id: command-ravanel # considered # pin: haute_garonne # needs: stance resistance >= 20 # because: After yesterday his own people would ask what he had given for it.]
    ~ order(Order.command_ravanel)
    ~ m_command = "ravanel"
    ~ m_faith += 3
    ~ m_dual += 1
    The colonel is called Sarrat. He has been in retirement since November 1942, with his boot-trees. He comes in, is told, and asks how old the officer is. You tell him. “Ah,” he says; “then he won’t know that it can’t be done.”

    Diethelm signs where ministers sign. The boy, when they fetch him, reads it three times, and asks, in a small voice for five bars: what is a form 46?
* [Write _Vernant_, whom they call Berthier. # id: command-vernant # considered # pin: works]
    ~ order(Order.command_vernant)
    ~ m_command = "vernant"
    ~ m_faith += 1
    ~ m_dual += 2
    He says that he is a reserve officer and a teacher of philosophy, with a leaning to the Greeks, and that he has, this month, found the Greeks more use. Then he asks for your list of depots.

    Paris has a telegram by noon, unsigned: COMMUNIST. Berthier, asked, says that it is a long question.
* [Write _Pommiès_. # id: command-pommies # considered # pin: basses_pyrenees]
    ~ order(Order.command_pommies)
    ~ m_command = "pommies"
    ~ m_order += 1
    ~ m_rift += 2
    Out of the cupboards of three departments comes the sound of boot-trees being removed.

    The officers of Noireau, who has the garrison, read it at the guard-post, standing. One says, counter-revolution. One says, wait. The third goes to see how much ammunition has been entered as fired on the twentieth of August, and enters some more.
* [Leave the dots. Take both copies back to Paris. # id: command-dots # plausible # pin: seine]
    ~ order(Order.command_dots)
    ~ m_command = "dots"
    ~ m_dual += 3
    You fold them in four. They go where the telegram is.

    “Then who commands, mon Général? I ask because they will ask me.” # speaker: bertaux

    You tell him that the State commands. You hear him on the stairs, passing it on word for word to someone who says: “Yes. But who?”
* [Write _Collet_. # id: command-collet # historical # attested # pin: haute_garonne]
    ~ order(Order.command_collet)
    ~ m_command = "collet"
    ~ m_order += 2
    ~ m_rift += 1
    Six letters. The typist, back from church, reads it, looks through the door towards the stairs, and shakes her head.

    Before nine it has reached the barrier on the Bordeaux road. _Who’s that?_ Someone who has served in the Levant takes his pipe out of his mouth and tells them.
- -> sun_parade
