// 24 to 27 October: the ambassadors, an offer without a paper, those who come back.

=== oct_notes
~ pyr_until(140)
{ not done(Order.recognised):
    -> oct_waiting
}
# date: 1944-10-24T10:00 # place: rue-saint-dominique # source: S177 BK
Washington, London and Moscow have recognised your government. There are three notes on the desk, of four lines each.

{
- launched(Operation.aran_attack) and m_aran == "volunteers":
    The American had a second note in his other pocket, about men on leave. His hand stayed there.
- launched(Operation.aran_attack):
    None of the three ambassadors mentioned the valley.
- else:
    Of the south they said, each of them, in passing, how quiet it was.
}

“There are forty journalists in the court,” says Palewski. “They want to know how it feels. Whatever you say will be in Washington tonight, and on the walls of Toulouse tomorrow.”

# decision: recognition
* [Thank the three of them, warmly, and ask for rifles for a hundred thousand men. # id: notes-rifles # plausible # pin: vendee]
    ~ order(Order.notes_rifles)
    ~ m_notes = "rifles"
    ~ m_home += 1
    They are half-way down the stairs before they hear the number. You are promised some, for regular units.
* [Toulouse before the journalists. To Bertaux, in clear: KINDLY NOTE THAT WE EXIST. # id: notes-toulouse # invented # pin: haute_garonne]
    ~ order(Order.notes_toulouse)
    ~ m_notes = "toulouse"
    ~ m_self += 1
    ~ m_home += 1
    { m_bertaux == "general":
        It goes to the prefect-general, who files it, and to a professor of German, at home.
    - else:
        Bertaux has it posted on the prefecture door, among the notices about bread.
    }

    # document: telegram
    TOULOUSE TO DE GAULLE. DUE NOTE TAKEN STOP HAD BEEN PROCEEDING ON THAT ASSUMPTION SINCE TWENTIETH AUGUST STOP BERTAUX
    # end
* [“The government is satisfied that people should be willing to call it by its name.” Nothing more. # id: notes-name # historical # attested # pin: seine]
    ~ order(Order.notes_name)
    ~ m_notes = "name"
    ~ m_statue += 1
    You send de Gaulle out to them. There is a laugh; they see that he has not laughed, and write faster.

    In Washington it is read as ingratitude. At Toulouse it is up on a wall.
* [A note to Madrid, first: France will stop whoever crosses the frontier, either way. # id: notes-frontier # plausible # pin: huesca]
    ~ order(Order.notes_frontier)
    ~ m_notes = "frontier"
    ~ m_wire += 1
    Your diplomats have waited since June 1940 to write one. Madrid acknowledges it in an hour, and refers in reply, for the first time, to _the French Government_.

    At Montréjeau they read it aloud, and stop at _either way_.
- -> oct_offer

=== oct_waiting
# date: 1944-10-24T10:00 # place: rue-saint-dominique # source: S177 S58 BK
# sound: rain
Duff Cooper has come to say that you are not recognised.

“It was to be yesterday. I’d had the thing typed. Washington would rather wait, and London would rather not be asked by Washington why it didn’t.” # speaker: cooper

{
- launched(Operation.aran_attack) and lever(Lever.complicity) >= 40:
    “It’s the valley, you see. Your grenades are in it, and your lorries, and your Captain Somebody. Madrid has rather a museum.” # speaker: cooper
- launched(Operation.aran_attack):
    “It’s the valley, you see. Nobody says you sent them. It’s that nobody can say who else is there to be asked.” # speaker: cooper
- else:
    “It isn’t any one thing. They’ve a map, at the State Department, and the bottom left-hand corner of you comes out in pink.” # speaker: cooper
}
{ m_cooper == "stolen":
    “I passed on what you said of the hearse. It was enjoyed in the wrong places.” # speaker: cooper
}
{ m_cooper == "first":
    “You told me to come back when we’d recognised you. I’ve come to say that I should have liked to.” # speaker: cooper
}

“If some of our officers might see your frontier for themselves, it would be this week. If not, I can’t say when.” # speaker: cooper

There are forty journalists in the court; they had been told there would be something.

# decision: unrecognised
* [Ring for his coat. “I have governed without it since June.” # id: waiting-coat # plausible # pin: seine]
    ~ order(Order.waiting_coat)
    ~ m_notes = "coat"
    ~ m_statue += 1
    “That’s what I’ve told them. They say, all the more reason to see for how long.” # speaker: cooper
* [Offer it: Allied officers at Luchon and Hendaye, to count what crosses. # id: waiting-officers # considered # pin: hautes_pyrenees]
    ~ order(Order.waiting_officers)
    ~ m_notes = "officers"
    ~ m_wire += 1
    ~ m_dual += 1
    { bayeux_rule == "allied":
        It is not the first time; there was a major at Bayeux. Duff Cooper does not look up from his hat.
    - else:
        In June, at Bayeux, you would not have an Allied officer govern so much as a market. Duff Cooper does not look up from his hat.
    }

    By Friday there are four of them, with skis.
* [The wireless, tonight: tell the country who is making it wait. # id: waiting-wireless # plausible # pin: haute_garonne]
    ~ order(Order.waiting_wireless)
    ~ m_notes = "wireless"
    ~ m_home += 1
    In the cafés of Toulouse they stand up.
- -> oct_offer

=== oct_offer
~ pyr_until(141)
# date: 1944-10-25T23:00 # place: rue-saint-dominique # source: S58 S109 BK
An old comrade of Saint-Cyr has asked to see you about a horse. He was Vichy’s military attaché in Madrid, and stayed on.

There is no horse. There is an offer from somebody close to Franco; no paper, only a visiting-card with a crown on it.

{
- launched(Operation.aran_attack):
    “They have these bandits up there, and so have you, the same ones. Why not clean up together? You from below, they from above. It would be three days’ work, and the frontier quiet.” # speaker: attache
- else:
    “You did them a service this month, over the Spaniards. They’ve noticed. Now for the rest, together, from both sides: you would have the south-west clean by Christmas.” # speaker: attache
}

{
- ended(End.rising):
    “There is talk of villages, on their side. There is always talk of villages. They would like both hands for it.” # speaker: attache
- ended(End.hot_pursuit):
    “There has been some confusion at the frontier, a patrol or two that could not read a map. It would become a joint manoeuvre, you see. Retrospectively.” # speaker: attache
- m_navarre == "arrest" or m_aran == "intern":
    “You’ve begun it, after all. They put you in their despatches now; favourably.” # speaker: attache
- m_help >= 6:
    “They know what you sent up. They keep it in a room, with labels. It might all be lost.” # speaker: attache
- else:
    “They bear no grudge about the lorries.” # speaker: attache
}

“I was to bring back a word. The absence of one would do.” # speaker: attache

# decision: offer
* [“Patrols, then, on both sides, at the same hours. Nothing written.” # id: offer-patrols # considered # pin: haute_garonne]
    ~ order(Order.offer_patrols)
    ~ m_clean = "patrols"
    ~ m_wire += 4
    On the Friday two officers meet at a boundary stone above Luchon and compare watches. One is a lieutenant of the FFI, aged twenty. When the other takes off his glove the boy sees what he is about to do with his own hand, does it, and then goes behind the stone and is sick.
* [Break it off: expel Franco’s agent from Paris, and his consuls. # id: offer-break # considered # pin: haute_garonne]
    ~ order(Order.offer_break)
    ~ m_clean = "break"
    ~ m_help += 2
    ~ m_home += 1
    “On what ground shall I tell them?” # speaker: attache

    “That I have found the horse.” # speaker: de-gaulle

    At Toulouse there are thousands under the balcony, with nobody on it. Madrid shuts the bridge at Irun to everyone. There are French families on both sides of it; a man drowns at night, on his way to his.
* [Print it: all of it, in tomorrow’s papers. # id: offer-print # plausible # pin: rue-bayard]
    ~ order(Order.offer_print)
    ~ m_clean = "print"
    ~ m_home += 1
    ~ m_self += 1
    Madrid denies that there was an offer; London, that there was a reply. It is some time before anyone comes to you again with a thing to say in confidence.

    At Toulouse the party’s paper and its rival set it in the same type.
* [Give him back his card, and say nothing. # id: offer-silence # historical # plausible # pin: seine]
    ~ order(Order.offer_silence)
    ~ m_clean = "silence"
    ~ m_mute += 1
    He puts it into his glove. You talk about the horse for a quarter of an hour.

    Within the week an American magazine has it that Franco made you an offer. It does not know your answer.
- -> oct_back

=== oct_back
~ pyr_until(143)
{ not launched(Operation.aran_attack):
    -> oct_stayed
}
~ temp t_inside = campaign(Campaign.pyrenees, "inside")
~ temp t_phase = campaign(Campaign.pyrenees, "phase")
# date: 1944-10-27T20:00 # place: bridge # source: S49 S52 S106 S118 S199
# sound: wind
{ m_aran == "receive" or m_aran == "receipts" or m_aran == "stay":
    They went into the Val d’Aran after all, some nights later than the one you sat up for.
}
{
- ended(End.rising):
    There is a telegram on the desk from a government. It is from Vielha, in good French and four lines, and would be glad to be recognised. The fourth line says that the country is rising.
    { not held(Point.vielha):
        It was sent before they lost the town.
    }

    # document: telegram
    CONSUL BARCELONA TO FOREIGN AFFAIRS PARIS. RECEIVED THIS EVENING. VILLAGERS SAID TO HOLD BARRACKS AT PONT DE SUERT STOP OTHERS SAY BARRACKS EMPTY SINCE SUMMER STOP NO BUS FROM TREMP FOR TWO DAYS STOP NO DRIVERS OR NO PETROL STOP THIRTY THOUSAND REPORTED ON ROADS STOP SAME INFORMANT HAD THE RUSSIANS
    # end

    Madrid denies that anything has happened in four villages. Paris had not heard of three of them. Bertaux has a muleteer who heard a bell rung, on the far side, for a good hour; he does not know what for.

    In London, for four years, it was you who sent round papers like these, about France. You put them with the others.
- ended(End.government):
    There is a telegram on the desk from a government. It is from Vielha, in good French and four lines; it announces its formation, and would be glad to be recognised. The names in it are of three parties and a bishop’s nephew. They would be obliged for blankets.
    { not held(Point.vielha):
        It was sent before they lost the town.
    }
- held(Point.vielha):
    They hold Vielha. There is a telegram on the desk from its town hall, in good French: a government will be announced when the parties have agreed on the order of the names.
- ended(End.hot_pursuit):
    Franco’s soldiers have crossed the frontier, after men of the brigades.
    { t_inside >= 500:
        Most of the brigades are still in the valley.
    }

    # document: report
    FOS (Haute-Garonne). The brigadier of gendarmerie. By hand.
    At four in the afternoon two companies of the Spanish Army, the other one, passed the frontier and went down the road as far as the second sawmill. I stood in it with my arm raised. I was moved to one side, by the elbows, without violence. They took with them forty men, and the schoolmaster, who is French. His wife has been here since five.
    # end
- ended(End.intervention):
    There are jeeps at Luchon. Two Allied colonels, one of each, have come up from Marseille with a battalion behind them, to stand between whoever is there. They did not ask you.

    # document: poster
    HEADQUARTERS, FRONTIER ZONE. AVIS. AVISO. NOTICE.
    1. The bridge at Pont de Rei is open from 8 to 10 and from 14 to 16.
    2. Persons in uniform will state of what.
    3. The French authorities are thanked for their co-operation, which is requested.
    # end
- t_inside >= 500 and t_phase == 2:
    They are still in the valley. Fos bakes for them at night, on credit.

    { campaign(Campaign.pyrenees, "depth") >= 14:
        In front of Vielha they have dug a line, facing some wire. Today there was heavy firing along it; it has not moved.
    }

    A young man in a good overcoat has been at the farmhouse where their staff is. He comes from their party, they say, and is called Carrillo; he does not raise his voice. When he has done López Tovar comes out and looks at the pass.
- t_inside >= 500:
    They have had the order to come back. A young man in a good overcoat, of their party, called Carrillo, had come up to the farmhouse where the staff is. López Tovar, it is said, had the order ready in his pocket, in his own hand, from the week before. Tonight they leave their positions, one after the other; the first are at the bridge.
- ended(End.bridgehead):
    They are back. One night somebody let off a green light above the road; in the morning the trenches were empty, and very tidy. A young man had come up from their party, called Carrillo, in a good overcoat. López Tovar, it is said, had the order ready in his pocket.
- else:
    It did not last. They have been coming down ever since. First came the mules.
}

{
- m_aran == "hospital":
    # document: report
    FOS. POST AT THE BRIDGE. Handed in on the left, to 27 October.
    Rifles, 214. Stens, 96. Typewriter, Spanish keyboard. School bell.
    Passed on the right: 71. Of whom ours could do nothing for 12.
    Bandaged, and gone back up by night: 19. Of these, carried down since: 4.
    # end
- m_aran == "intern":
    # document: report
    GENDARMERIE, COMPANY OF SAINT-GAUDENS. 27 October.
    Interned at the frontier: 118, all wounded or under eighteen. The others come over at night, where we are not. Rifles are not found on them. A good many graves have been dug this week in the woods above Fos by men not known to have lost anyone; they are long and narrow, and greased.
    # end
- m_aran == "volunteers":
    # document: report
    17th REGION. LEAVE. 27 October.
    Granted for family reasons: 612. Rejoined: 540. Extended by the party concerned: 41. The remaining 31: families informed.
    # end
- m_aran == "truce":
    # document: letter
    To General de Gaulle. In pencil, by a cart.
    There were two hours. I do not know who you asked. We took up nine of ours and one of theirs by mistake and he is well and has asked for his mother.
    (no signature; a thumb)
    # end
- else:
    # document: report
    GENDARMERIE, COMPANY OF SAINT-GAUDENS. 27 October.
    In accordance with instructions nobody has been seen.
    # end
}

There are some over whom you will have no say: in the snow up there, and in Lérida gaol. Of the figures that come in no two are alike.

At the bridge they come over by twos and threes, in the dark: thirty-year-olds with the faces of grandfathers. They stop, and look about for the person whom one has to see.

“I have them, mon Général, with what they carry under the coat,” the brigadier of Fos has telephoned. “Madrid’s consul wants them handed to him. Toulouse wants them kissed. I’ve eleven men. What do I do with them?”

# decision: return
* [Take the arms at the bridge. Soup, a paper with a name on it, and the road. # id: return-papers # considered # pin: ariege]
    ~ order(Order.return_papers)
    ~ m_return = "papers"
    ~ m_open += 2
    ~ m_wire += 1
    “Name?” says the brigadier. They give it; then, some of them, the other one, which they have not used since thirty-nine. He writes both, and the village. About two rifles come in for three men.

    By midnight Madrid’s consul is at the prefecture for the list. There are mothers in those villages.
* [Nothing. Let them in by night, arms and all, and ask no names. # id: return-quiet # historical # attested # pin: haute_garonne]
    ~ order(Order.return_quiet)
    ~ m_return = "quiet"
    ~ m_mute += 2
    They go down the road a little apart from one another. Where it forks, those for the barns go left.

    When Madrid’s consul comes for the list there is none.
* [Intern them all. The camp of Le Vernet has been empty since June. # id: return-camps # considered # pin: ariege]
    ~ order(Order.return_camps)
    ~ m_return = "camps"
    ~ m_wire += 4
    They know the way: France put them there in 1939. At the gate one of them shows the sentry how to lift the bar. In hut nine are the names that they cut themselves.

    { m_bertaux == "general":
        The prefect-general reports it done. Toulouse reports nothing; the trams have stopped.
    - else:
        Bertaux sends you one line, without a number. It says that he has obeyed.
    }
* [Make French soldiers of them: security battalions, to guard the depots they robbed. # id: return-guards # plausible # pin: haute_garonne]
    ~ order(Order.return_guards)
    ~ m_return = "guards"
    ~ m_open += 1
    ~ m_home += 1
    “The petrol as well?” asks Intendant Marsan, by wire.

    The petrol above all. They are given overcoats, off a wagon marked for Royan. Before Royan the sentries stand in sacking.
* [Have the aeroplane got out. Go to the bridge yourself. # id: return-go # invented # pin: aran]
    ~ order(Order.return_go)
    ~ m_return = "go"
    ~ m_open += 2
    ~ m_self += 2
    You land at Francazal at one in the morning; by four you are on the bridge, in the sleet, in a borrowed cape. They take you for the person one has to see, and tell you the name, the brigade, the number of the rifle. You say each time that it is in order. Whether to take the rifle the brigadier asks you twice; by six he has stopped asking.

    At four in the afternoon, in Paris, there is a Council.
- -> fin_count

=== oct_stayed
# date: 1944-10-27T20:00 # place: bridge # source: S68 S49 S117
They did not go in. The consuls have stopped telegraphing. There remain the men of the brigades, in barns, sugar-mills, a convent. They get up at six and drill, and nobody has told them for what.

{
- m_aran == "receipts":
    # document: report
    MURET. OFFICE FOR THE HANDING-IN OF ARMS. 27 October.
    Rifles received, 1,106. Of which sticks with a strap, used for drill, 104.
    # end
- m_aran == "receive":
    # document: newspaper
    A NEWSPAPER OF MADRID. 24 October. Front page.
    (photograph: some steps; a very tall man and one in a suit) THE HOST.
    # end
- else:
    # document: letter
    Winter list, Fernández. For 3,000.
    Socks. Quinine. Something to read, in any language.
    # end
}

“If we leave them they’ll go over in the spring, in threes and fours, and be shot one at a time,” says Palewski. “If we lock them up, Toulouse won’t forgive it. Something must be decided before the Council tomorrow.”

# decision: stayed
* [A month’s pay, papers, thanks; their rifles on a heap. # id: stayed-pay # considered # pin: haute_garonne]
    ~ order(Order.stayed_pay)
    ~ m_return = "papers"
    ~ m_open += 1
    ~ m_wire += 1
    They stand in line for it, in front of the Chamber of Commerce. The paymaster calls them by their numbers, and each one answers with a name.

    They are taken on as masons. In the cafés by the station somebody keeps a list of where each has gone.
* [Security battalions: French pay, French orders, and a staff of their own. # id: stayed-guards # plausible # pin: haute_garonne]
    ~ order(Order.stayed_guards)
    ~ m_return = "guards"
    ~ m_home += 1
    ~ m_open += 1
    They are put to guard the depots that they used to rob. In the first week nothing is missing but axes.
* [Leave them where they are, and their rifles with them. # id: stayed-leave # plausible # pin: ariege]
    ~ order(Order.stayed_leave)
    ~ m_return = "quiet"
    ~ m_mute += 2
    The gendarmes go on walking up to the passes, and a patrol from the barns walks up to see that they get there.
* [The camps, until there is peace. # id: stayed-camps # considered # pin: ariege]
    ~ order(Order.stayed_camps)
    ~ m_return = "camps"
    ~ m_wire += 4
    They stayed; and they are marched to Le Vernet, where France put them in 1939. A sergeant shows the sentry how to lift the bar.

    In Toulouse the trams stop.
- -> fin_count
