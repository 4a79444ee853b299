// Sunday 17 September: the parade, Bertaux, the armed men, the field again.

=== sun_parade
# date: 1944-09-17T10:00 # place: parade # source: BK S34 S36 S49
# sound: drums
Nobody could tell you in what order they would come. They had settled it among themselves, at two in the morning, by seniority of grievance.

So the first of the French army to march past you on the boulevards of Toulouse are some hundreds of Russians. They were the Germans’ until this summer. Their bayonets are fixed, and their step makes the windows hum. The crowd has no idea what to shout. A small girl calls out: “Long live everybody!”

Then, behind a flag with violet in it, come the Spaniards, led by their generals, in French braid. They march as people do who have crossed a country on foot, twice.

{
- m_late == "no":
    Fernández does not salute you with his eyes. Blázquez does; there is a crease in his tunic pocket, where a map has been folded small.
- m_late == "valley":
    Blázquez, passing, lifts two fingers from the scabbard: two thousand metres.
- m_late == "medoc":
    One company in the middle has chalked _MÉDOC?_ on the cart with its mortars. The question mark is large.
- m_late == "absent":
    They look at you as if you had never met.
- m_table == "two":
    Blázquez has eaten at your table. He looks to his front like the others. They waited until midnight.
- else:
    None of them has spoken with you. They waited until midnight. They look to their front.
}

They do not march on. General Luis has halted his column, which was not on the programme. They fill the street from wall to wall, and wait, in silence, with their arms at the order. Behind them everything comes to a stop, as far as the river.

They have been waiting since 1939 for a general to say something to them.

# decision: parade
* [“What you have done for us we shall do for you.” # id: parade-promise # considered # pin: aran]
    ~ order(Order.parade_promise)
    ~ m_parade = "promise"
    ~ m_spain += 4
    ~ m_promises += 2
    There is no need for a translation. You have never raised such a noise in a street. A captain, aged perhaps fifty, sits down on the kerb with his hands over his ears.

    The British liaison officer has taken out his notebook, and has not yet written in it.
* [Have them turned off into the side streets. The parade will go on without them. # id: parade-forbid # considered # pin: parade]
    ~ order(Order.parade_forbid)
    ~ m_parade = "forbid"
    ~ m_order += 2
    ~ m_rift += 2
    ~ m_spain -= 2
    An officer runs. They are turned off by the left, company by company, into the rue des Lois; it is well done, there is no disorder. From that street, which is narrow, comes the tramp of men going away, and it goes on for a quarter of an hour, under the band.

    In front of you the street is clean.
* [“There is a place for you in my army. Come as you are. The Germans are in the Médoc.” # id: parade-offer # considered # pin: gironde]
    ~ order(Order.parade_offer)
    ~ m_parade = "offer"
    ~ m_faith += 1
    ~ m_order += 1
    ~ m_promises += 1
    Blázquez translates it himself, at the top of his voice, and adds nothing. In the fourth rank someone calls back a question, and there is a laugh, not unkind.

    “He wants to know, General, if one turns left for the Médoc, or if one may first go home and get one’s coat.” # speaker: blazquez

    Some of them will come: you saw which. They were the ones who did not laugh.
* [Go down to them, and thank them: France will not forget. And the frontier is forbidden. # id: parade-thanks # historical # attested # pin: parade]
    ~ order(Order.parade_thanks)
    ~ m_parade = "thanks"
    ~ m_order += 1
    ~ m_spain += 1
    They listen to the first sentence with their heads up. The second has to be translated. You hear it go back through the ranks: _no olvidará... prohibida_; and after it they are still.

    { m_late == "no":
        Fernández has heard it before. He is watching the others hear it.
    - else:
        Fernández salutes. He makes you a little bow.
    }

    Then _marchen_; the boots; and the flag goes by you at the height of your face.
* [Walk past them to the Russians, first; and have those fall out and stack their arms. # id: parade-russians # plausible # pin: barracks]
    ~ order(Order.parade_russians)
    ~ m_parade = "russians"
    ~ m_order += 1
    ~ m_rift -= 1
    ~ m_self += 1
    “You will not march first through a town that you were sent to hold down.” # speaker: de-gaulle

    Someone turns it into something. They do it by numbers; the rifles go down.

    Then you turn about, and salute the Spaniards, holding it, without a word, till the last has gone by. The flag dips an inch.
- Then come the FFI, by families, Ravanel on foot ahead of them.

    {
    - m_command == "collet":
        He knows what was written this morning. He has shaved so close that he has bled. At the salute his hand goes up by the book.
    - m_command == "ravanel":
        Half a pace behind him, in a tunic smelling of camphor, stalks Colonel Sarrat, counting files. They are both doing it.
    - m_command == "vernant":
        He has Berthier beside him, in step, out of step, in step. They are talking.
    - m_command == "pommies":
        Behind him there is a gap of thirty yards. Then comes the regular company, which was told to close up and did not like to.
    - else:
        Noireau is level with him, and Berthier level with Noireau; three abreast, each a hand’s breadth in front of the others. It is fast marching.
    }
    { m_grade == "grade":
        When the staff go by you see forty sleeves with nothing on them. Nobody claps, and then the women do.
    }
    { m_grade == "bare":
        Of the forty on the staff, twenty-two wear their bars and eighteen none. They have not been able to agree on a distance.
    }
    {
    - m_starr == "arrest":
        The men of the Armagnac are not in the parade. They are on the pavement opposite, thirty of them, with their hands in their pockets, looking at you.
    - m_starr == "honours" or m_starr == "lists":
        Thirty men of the Armagnac are led by a sergeant with a crêpe on his arm. In front of the sergeant there is an empty place, of one man’s width, and they keep it all the way down the boulevard.
    }
    -> sun_bertaux

=== sun_bertaux
# date: 1944-09-17T11:45 # place: bertaux-office # source: S2 S40 S76 S80
Bertaux receives you in his office with the one chair, and stays behind it. He has put on his own coat. He knows what Diethelm thinks: that Toulouse needs a fist, a prefect-general, tonight.

{
- m_gift == "gendarmes":
    From the window he shows you six képis at the corner, reading a newspaper.

    “I go and look at them. I know it’s childish.” # speaker: bertaux
- m_gift == "money":
    “I’ve paid the teachers, mon Général. One brought it back; she thought that it was a mistake.” # speaker: bertaux
- m_gift == "telephone":
    Above his head the corporal’s wire crosses the ceiling. Paris has called four times since midnight. It wishes to know what he means by _calm_.
- else:
    He has nothing that he had not yesterday, except that you have been here. He has been trying, he says, to see where to put it.
}
{ m_barrier == "bertaux":
    Down in the street someone calls: “That’s him! That’s the one with the flag!” He moves away from the window.
}
{ m_late == "law":
    On the desk is one of the two files, closed. The other has gone to Foix, on the night motor-cycle. He has a bad colour, and holds himself straighter.
}
{ m_night == "sign":
    He does not know what went to Paris at five this morning, with your name under it: that his authority does not extend beyond his stairs. He has offered you the chair.
}

“I’ve resisted very little since they let me out of gaol, mon Général. It’s known here. The city was liberated by its people, or by the Germans, who left; I sat down in a chair that was meant for Cassou. I don’t ask you to deny it. There is a word in German, _kommissarisch_; it means that nobody has decided. I should like to know what I am.” # speaker: bertaux

Carovis is in the corridor, with nine presidents of liberation committees from nine departments; they have come up by lorry, unasked. There is another visitor, in gloves, who would do very well as a prefect-general. He is sitting under the barometer.

# decision: bertaux
* [Thank him, and call in the gentleman under the barometer. # id: bertaux-general # considered # pin: prefecture]
    ~ order(Order.bertaux_general)
    ~ m_bertaux = "general"
    ~ m_order += 2
    ~ m_rift += 2
    He gives over the stamp, and the knack of the drawer. It takes four minutes. He asks if he may keep the receipt for the chairs.

    By noon the prefect-general has moved the desk to face the door. At half past a man comes in for petrol and finds himself under arrest. At two there is no one on the staircase.
* [Have Carovis and his nine come in, and seat them round Bertaux: a regional assembly, from today. # id: bertaux-assembly # considered # pin: lot]
    ~ order(Order.bertaux_assembly)
    ~ m_bertaux = "assembly"
    ~ m_city += 1
    ~ m_dual += 3
    There is only the one chair. Carovis says that they are used to that. They stand around the desk, ten men who have not slept; Bertaux opens the drawer for them and shows them, first of all, article two.

    It is a cordial meeting. When it has been going on for an hour you observe that everybody says _we_, and that you have been asked twice whether you minded waiting.
* [Keep him. “You are what you were. Go on.” # id: bertaux-keep # historical # attested # pin: prefecture]
    ~ order(Order.bertaux_keep)
    ~ m_bertaux = "keep"
    ~ m_order += 1
    “Acting?” # speaker: bertaux

    “Like everyone.” # speaker: de-gaulle

    You both hear it. He laughs, for longer than you expect. Then somebody comes in and puts a revolver on the desk, sees you, says excuse me, and takes it off again.
* [Full powers, signed and sealed: police, purse and pardon, with money and men behind them by Tuesday. # id: bertaux-powers # considered # pin: haute_garonne # needs: gauge writ >= 42 # because: A decree that is not obeyed in his own corridor would only finish him.]
    ~ order(Order.bertaux_powers)
    ~ m_bertaux = "powers"
    ~ m_order += 3
    ~ m_promises += 1
    He reads it on his feet. It is what he asked for in numbers 1 to 60.

    “And if I use it badly?” # speaker: bertaux

    “Then it will have been used.” # speaker: de-gaulle

    There is still no other paper. He strikes out _État français_ at the head of the sheet, with a ruler this time.
- -> sun_men

=== sun_men
# date: 1944-09-17T12:45 # place: barracks # source: S43 S37 S41 S180 S111
Behind the boulevards is a barracks yard as large as a wheat-field. All those who have marched are in it, sitting on the ground, by thousands, eating. They have nowhere to go back to before night; some of them not then.

Here are the rifles. On one side is a frontier. On another, a long way off, is a war with places to fill in it, before the Vosges and before Royan. Between is a city where on Monday someone will tell them what to do.

{
- m_grade == "grade" or m_grade == "bare":
    As you come through the gate they do not get up.
- m_grade == "did" or m_grade == "dead":
    As you come through the gate one company gets up, and then a whole field rises with its mouth full.
- else:
    As you come through the gate somebody shouts “Fixe!” and two thousand men look round to see who it was.
}
{ m_mayor == "bread":
    They are eating white bread. It came this morning, off the army’s wagons. A good many are looking at it before they bite.
}
{ m_balcony == "army":
    “They tell us we aren’t the army,” says one to Diethelm, not knowing who it is. “Then what’s this I’ve got?”
}

“If they sign one by one, for the duration, with some sergeant of the regulars behind the table, how many sign, mon Général? Four in five? One in two? They came with their friends, didn’t they?” # speaker: ravanel

{ m_units:
    The table of units is in your pocket: this week’s column, next month’s.
}
{ m_command == "pommies" or m_bertaux == "general":
    Ravanel says it with his eyes on the wall.
}

“Send them home. Tomorrow, with a certificate.” # speaker: diethelm

“Home to what? There are bridges down over every river in the region. Give me shovels.” # speaker: badiou

# decision: men
* [Whole units, under the officers they have. They leave this week, as they stand. # id: men-units # considered # pin: vendee # needs: memory m_units # because: It would take a list of the units, with their officers, and nobody has made you one.]
    ~ order(Order.men_units)
    ~ m_men = "units"
    ~ m_faith += 3
    ~ m_promises += 1
    You read it out, off the onion-skin: this battalion, that one; they get up as they are named, in blocks, like pieces of a wall deciding to be a wall. Soldiers of the Year II, says one of the mothballs; and another, the Year II also had sergeants.

    At the end eleven hundred remain sitting whose names you did not have.
* [Volunteers, by name, for the Vosges and for the Atlantic. The lorries are here tomorrow. # id: men-front # historical # attested # pin: charente_maritime]
    ~ order(Order.men_front)
    ~ m_men = "front"
    ~ m_order += 2
    ~ m_faith += 1
    There is a table, and there is a sergeant. For a minute nobody moves. Then it is the girl from the cipher office, who is told that she cannot, and asks him why not, and is still asking when the queue behind her has reached the gate.

    They go up one at a time. Each of them looks back once. It goes on until dark; at three a second table is brought.
* [They stay here: an army of the region, paid, drilled, in barracks, ready. # id: men-region # considered # pin: haute_garonne]
    ~ order(Order.men_region)
    ~ m_men = "region"
    ~ m_dual += 3
    ~ m_faith += 1
    They cheer that. They would be near their mothers. “And who feeds them on Tuesday?” says Noireau, who has the garrison, fanning himself with his beret.

    “Ready for what, mon Général?” # speaker: diethelm
* [Home, all of them, with thanks, a certificate, and a thousand francs. Rifles on that heap. # id: men-home # considered # pin: barracks]
    ~ order(Order.men_home)
    ~ m_men = "home"
    ~ m_order += 1
    ~ m_rift += 3
    The heap grows quickly, to about the height of a man. They are shotguns, mostly. You know, and the sergeant does, and so does everyone sitting there, that a Sten can be taken down and goes into two loaves.

    They file out singing. It is a good-humoured song, and concerns a captain.
* [Shovels. Under arms, under pay, on the bridges and the lines, until the trains run. # id: men-shovels # considered # pin: lot_et_garonne]
    ~ order(Order.men_shovels)
    ~ m_men = "shovels"
    ~ m_city += 3
    ~ m_promises += 1
    It is not glorious, and there is a groan. Then a platelayer from Agen asks which bridge. Then they all want to know which bridge.

    Badiou is already dividing. Diethelm says that there goes a corps, into the Garonne.

    “It’ll be able to cross it.” # speaker: badiou
- -> sun_field

=== sun_field
# date: 1944-09-17T14:40 # place: airfield # source: S36 S178
# sound: plane
The same grass; the same ladder, and under it somebody has put an ammunition box. So at least one thing you said yesterday, with your knee, has been understood.

{
- m_air == "silence":
    There is no one in ranks. Some thirty men have come, on their own, and stand where they stood yesterday.
- m_air == "present" or m_air == "absent":
    A hundred and fifty men again, and this time the ranks are dressed.
- else:
    There are more than yesterday. Part of the town has come out on bicycles. They have left a space round the aeroplane, as round a cow.
}

Bordeaux is waiting, with another Englishman in it, and another balcony.

{
- m_starr == "out":
    At the edge of the field, on a shooting-stick, sits a man in British battledress with a suitcase. His two hours ended yesterday at five. He lifts one finger to his cap.
- m_starr == "ignore":
    At the edge of the field Starr is teaching two children to whistle through a blade of grass. Nobody has told him anything.
- m_starr == "arrest":
    On the road behind the field stand thirty men of the Armagnac. They have marched out here to see you off the premises.
- else:
    At the edge of the field the men of the Armagnac are shaking hands, one after another, with someone you cannot see for them.
}
{ m_parade == "promise":
    Beyond the fence is a flag with violet in it. There must be a thousand men under it. As you come, they uncover. You have seen it done for priests.
}
{
- m_bertaux == "general":
    It is the prefect-general who opens the car door. Bertaux has come out by tram. He is standing with the crowd, and Ravanel has gone to stand by him. They do not look at each other.
- else:
    Bertaux and Ravanel stand side by side without looking at each other. They have had twenty-eight days to learn how.
}

The pilot says that the wind is getting up. There is a sentence left in this visit, and two men who would each like it to be for him.

# decision: farewell
* [Salute, and climb. # id: bye-salute # plausible # pin: gironde]
    ~ order(Order.bye_salute)
    ~ m_bye = "salute"
    ~ m_statue += 1
    ~ m_order += 1
    ~ m_rift += 1
    They salute. Through the celluloid they get smaller in step.
* [To Ravanel, so that only he hears: “I needed you smaller than you are.” # id: bye-ravanel # invented # pin: airfield]
    ~ order(Order.bye_ravanel)
    ~ m_bye = "ravanel"
    ~ m_self += 1
    ~ m_faith += 1
    ~ m_rift -= 1
    He thinks about it, as he would about a problem at the Polytechnique. The wind takes off his beret. He does not run after it.

    “I know, mon Général. Could you not have asked?” # speaker: ravanel
* [To Bertaux, aloud: “I confirm receipt of numbers 1 to 60.” # id: bye-bertaux # invented # pin: prefecture]
    ~ order(Order.bye_bertaux)
    ~ m_bye = "bertaux"
    ~ m_self += 1
    ~ m_order += 1
    ~ m_city += 1
    { m_bertaux == "general":
        He has to come forward for it out of the crowd. It is no longer any concern of his, officially. He takes it like change.
    - else:
        It takes a second to get to him. A commissaire of the Republic ought not to be seen wiping his nose on a sleeve, so you look at the sky.
    }

    “61 was the same, mon Général.” # speaker: bertaux
* [Take the two of them by the elbow, and put the one hand into the other. # id: bye-hands # invented # pin: haute_garonne]
    ~ order(Order.bye_hands)
    ~ m_bye = "hands"
    ~ m_statue += 1
    ~ m_dual += 1
    ~ m_faith += 1
    It is like marrying two umbrellas. They shake. Somebody has a camera, and so it happened.

    When you look down from the turn, they are still standing there with the two hands joined. Each is waiting to see if the other will be the first to stop.
- -> end_count
