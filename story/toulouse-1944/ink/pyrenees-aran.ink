// 17 to 21 October: the eve at Montréjeau; what is known of a battle, or of its absence.

=== eve_office
~ pyr_until(133)
{ launched(Operation.aran_attack):
    -> ara_night
}
~ temp t_phase = campaign(Campaign.pyrenees, "phase")
{ t_phase == 0 or t_phase > 2 or lever(Lever.border) >= 58 or lever(Lever.supply) < 14:
    -> eve_quiet
}
# date: 1944-10-17T22:30 # place: montrejeau # source: S49 S117 S102 S147
# sound: train
Montréjeau is the last junction before the mountains. The stationmaster has counted what passed him tonight.

# document: telegram
PREFECTURE TOULOUSE TO INTERIOR. NUMBER 118. MONTRÉJEAU SINCE DARK STOP LORRIES WITHOUT LAMPS 61 STOP MULES 340 STOP CHAPLAINS NONE STOP ONE PRINTING PRESS STOP ALL DESCRIBED ON RETURNS AS FIREWOOD STOP DESTINATION OF FIREWOOD LUCHON AND FOS
# end

And a man has come to Paris. Captain Roques, of the FFI staff at Toulouse, twenty-three, was put in with the Spaniards a month ago to report on them, and has taken the night train without leave. They go into the Val d’Aran within two days, he says. He would like you to stop it. He would also like to be back by Thursday, so as to go.

“They’ve rope-soled shoes for one man in two. They’ve a government, in an envelope. I’ve seen the envelope.” # speaker: roques

“And López Tovar, who leads them?” # speaker: de-gaulle

“He’s against: no means, no rising. Then he goes and checks the loads. He used to be a photographer; on Sunday he took all of us, by brigades. He wants them to have one.” # speaker: roques

{
- m_navarre == "arrest":
    “You’ve arrested the ones who’d met you. They were rather relieved. It’s simpler.” # speaker: roques
- m_cesar == "lose":
    He has a folded paper for you from Blázquez: the hamlet this side of the bridge, in your handwriting _wounded_, and underneath: _Agreed_.
- m_cesar == "pass":
    “They say there’s a plan of yours: the pass first, and the tunnel. They’ve given it to the brigade with the fewest shoes.” # speaker: roques
- m_doctor == "day":
    You had a day already, from a surgeon; this is the day before it.
- m_navarre == "nothing":
    “They say that you kept quiet over Navarre, mon Général. They take it for a word.” # speaker: roques
- else:
    “They all ask me what you think. I say that I’m a captain.” # speaker: roques
}

# decision: eve
* [Soldiers from Tarbes across the road by daylight; seize the lorries. # id: eve-road # considered # pin: hautes_pyrenees]
    ~ order(Order.eve_road)
    ~ m_eve = "road"
    ~ m_wire += 2
    A harrow, two carts, and a major with a megaphone, at six in the morning. He takes nineteen lorries. By seven the others are going round by the farm tracks.

    In the last of the nineteen are thirty boys from two villages. They are locked in a schoolroom, and cry with rage.
* [A letter to López Tovar: do not; but if you do, our door stays open. # id: eve-letter # plausible # pin: ariege]
    ~ order(Order.eve_letter)
    ~ m_eve = "letter"
    ~ m_open += 2
    Six lines. You write them four times. The captain puts them in his boot.

    { m_cesar == "lose" and m_navarre != "arrest":
        They will find their way to the same folded paper as the hamlet.
    - else:
        The answer is with you in two days, by a driver: a photograph, some three hundred men on a hillside, squinting. On the back: _Thank you. It is number 11. I could not make them not look happy._
    }
* [Have Madrid told the day, by some road that does not begin here. # id: eve-madrid # considered # pin: lerida]
    ~ order(Order.eve_madrid)
    ~ m_eve = "madrid"
    ~ m_wire += 3
    Palewski knows a marquis. He comes back at one in the morning and washes his hands.

    “They thanked me. They have it down for the eighteenth; is it the eighteenth?” # speaker: palewski

    You say that it was.
* [“You have not been here.” Send him back, without a word for them. # id: eve-nothing # historical # plausible # pin: aran]
    ~ order(Order.eve_nothing)
    ~ m_eve = "nothing"
    ~ m_mute += 2
    “They’ll ask me if you said anything, mon Général.” # speaker: roques

    You consider the question, since he has come so far.

    “That the trains are running.” # speaker: de-gaulle
* [Give them four old field guns, seventy-fives, off the books. # id: eve-guns # considered # pin: haute_garonne # needs: stance une >= 14 # because: After all that has been said they would look to see what was wrong with them.]
    ~ order(Order.eve_guns)
    ~ m_eve = "guns"
    ~ m_help += 4
    Captain Roques weeps, and then asks what will draw them. The guns were made at Tarbes in 1917; it is stamped on them.

    They go up under hay.
- -> ara_night

=== eve_quiet
# date: 1944-10-17T22:30 # place: montrejeau # source: S49 S117
# sound: train
Montréjeau is the last junction before the mountains. The stationmaster was told in September to count what passes him for the valley, and nobody has told him to stop. Nothing since dark.

{
- m_strip == "enrol":
    One in five of them went to the Médoc, in three trains and a half. The rest are in their barns; most of their sergeants are at Royan.
- m_strip == "fifty":
    The brigades are where they were marched to, in three sugar-mills round Muret, with a view of the mountains on clear days.
- m_depots == "lock" or m_depots == "lorries":
    The brigades are in their barns. They have rifles, a plan and a government in an envelope; they have not had a litre of petrol for three weeks.
- m_lorries == "passes" or m_navarre == "close":
    The brigades are in their barns. There is a gendarme on each of the paths, and at the bridge a chain, with a lamp on it.
- else:
    The brigades are in their barns, more or less, and have been eating the mules.
}

A captain of the FFI who had been put in with them to report has come up to Paris on the day train, in a clean shirt. His name is Roques, he is twenty-three, and he had bought rope-soled shoes.

“They say next week, mon Général. They’ve said next week since the Tuesday before last. They sing less.” # speaker: roques
-> ara_night

=== ara_night
~ pyr_until(137)
{ not launched(Operation.aran_attack):
    -> ara_none
}
~ temp t_in = heard(Campaign.pyrenees, "inside")
~ temp t_days = campaign(Campaign.pyrenees, "days")
# date: 1944-10-21T21:00 # place: aran-table # source: S49 S51 S149 S50 S106
# sound: morse
They have gone into the Val d’Aran. The valley is Spain’s, and opens on France; Vielha, its one town, lies at the upper end. You have put a table in the middle of your office for what comes in.

# document: report
FOS (Haute-Garonne), last village before the bridge. The brigadier of gendarmerie, by a cyclist.
{
- t_days >= 4:
    18 October, noon.
- t_days == 3:
    19 October, noon.
- t_days == 2:
    20 October, noon.
- else:
    21 October, noon.
}
At six went by the window, southwards, on foot, for two hours and ten minutes. I saluted the first of them, taking him for ours. They were quiet. Several were shaving as they marched.
(same hand, later) A lorry has come back for bread. The driver says that at Les a policeman was being married, and that the guests put up their hands with the glasses in them.
# end

# document: telegram
CONSUL BARCELONA TO FOREIGN AFFAIRS PARIS. RECEIVED THIS EVENING. TWELVE THOUSAND RUSSIANS REPORTED IN PYRENEES STOP STOCK EXCHANGE DOWN TWO POINTS STOP RECOVERED ONE
# end

{ t_in >= 100:
    ~ t_in = t_in - (t_in % 50)
}
{
- t_in < 1:
    How many are they? The brigadier’s two hours and ten minutes is the only measurement.
- t_in >= 2500:
    How many are they? The newest paper says {t_in}. It goes back, like all of them, to a quartermaster, who divides the loaves.
- else:
    How many are they? The newest paper says {t_in}. Someone has put against it: _so far_.
}

{ m_bertaux == "general":
    At four, Bertaux, from his box at the post office: Vielha has fallen. He has it from the driver of a lorry of apples.
- else:
    At four, Bertaux, by telephone: Vielha has fallen. He has it from the driver of a lorry of apples.
}

“He saw the flag?” # speaker: de-gaulle

The wire hums. Bertaux has gone away to ask.

“He saw the man who saw the flag. He did not see it himself. I have him here; he’s thinking about it.” # speaker: bertaux

At five, Madrid: Vielha has not been attacked. At six, Madrid: the attack on Vielha has been thrown back. At seven, a rumour that Moscardó, Franco’s general for all Catalonia, is in the town, and taken.

{
- held(Point.vielha):
    At eight a pilot from Toulouse brings you something in a handkerchief, which a guide of the Luchon Club carried over the mountain at dawn on a sprained knee: a rubber stamp, a crown, and round it _Ayuntamiento de Viella_. They have taken the town. “They’re all using it,” says the pilot. “On the bread, on their hands.” You try it on the blotter. It is still wet.
- held(Point.bossost):
    At eight, a thing at last: a franc’s worth of bread, wrapped in yesterday’s _Reconquista_. The brigadier at Fos sent his wife up the road to Bossòst to buy it. So they hold Bossòst.
- held(Point.les):
    At eight, a thing at last: a franc’s worth of bread, wrapped in yesterday’s _Reconquista_. The brigadier at Fos sent his wife up the road to Les to buy it. So they hold Les.
- else:
    At eight, the brigadier again. Some of them are coming back. They will not say from where.
}

{
- m_eve == "guns":
    Somebody has heard cannon. Somebody in Madrid has heard that it was French cannon.
- m_eve == "madrid":
    The barbed wire before Vielha, says someone who came over the Portillon, was new. It had its labels on.
- m_eve == "road":
    Nineteen lorries are parked in the square at Montréjeau under a guard. What was in them is up there too; it was carried. The thirty boys are still in the schoolroom.
- m_eve == "letter":
    Your six lines were read out to the brigades, says the driver of the bread, as far as the word _open_. One company left its blankets in the barn, since it could always come back for them.
- m_eve == "nothing":
    Captain Roques’s bed at Toulouse, says Bertaux, has not been slept in since Wednesday.
- else:
    The captain whom Toulouse had put in with them to report has stopped reporting. His bed has not been slept in since Wednesday.
}

Diethelm is standing before the table.

“Our own posts up there are FFI, their comrades of June. Half ask for orders. The other half have not been seen since supper. Madrid is counting Frenchmen; so are the Allies. Do we help? And what do the posts do, when men come back over that bridge?” # speaker: diethelm

# decision: aran
* [Announce that whoever comes back armed will be interned; it may turn some round now. # id: aran-intern # considered # pin: ariege]
    ~ order(Order.aran_intern)
    ~ m_aran = "intern"
    ~ m_wire += 3
    It is dropped on the valley in Spanish, a thousand leaflets, by an aeroplane from Toulouse. It flies low, and they wave at it.

    By evening the square of the Capitole is full; Badiou cannot make himself heard from your balcony. At Fos, next morning, some forty come down the road with the leaflet in their hands. The eldest is nineteen.
* [A French hospital at the bridge, in sight of Madrid, and an officer with a table: rifles on the left, wounded on the right. # id: aran-hospital # considered # pin: haute_garonne]
    ~ order(Order.aran_hospital)
    ~ m_aran = "hospital"
    ~ m_open += 3
    { m_doctor == "house":
        Dr Soler has the table up before your order gets there. She has been at the bridge since the first night, with six of her beds on a lorry.
    - else:
        The doctor is a dentist from Saint-Gaudens. By midnight a woman with a bag has come up from Toulouse on a bread lorry, looked at his hands, and sent him to sleep.
    }

    “On the left,” says the officer with the table, to the first who comes. The man has no rifle, and both arms round his friend. He does not know where to stand.
* [Give leave to any Frenchman who asks for it, and do not ask where he spends it. # id: aran-volunteers # considered # pin: aran # needs: gauge trust >= 46 # because: They would want to know first what you meant to do with them afterwards.]
    ~ order(Order.aran_volunteers)
    ~ m_aran = "volunteers"
    ~ m_help += 4
    The 17th Region issues six hundred permissions in a night, for family reasons. Those from Luchon have their reasons with them, on slings.
* [Ask both sides for six hours’ truce, for the wounded, over your own name. # id: aran-truce # considered # pin: lerida]
    ~ order(Order.aran_truce)
    ~ m_aran = "truce"
    ~ m_open += 2
    ~ m_self += 1
    The Swiss, who are to carry it, must write down between which powers. You spend a night on the answer. In the end it reads: _between men_.

    It goes up by a priest on one side, by a carter on the other. Some of those it was for have died in the night that you spent.
* [No help. Gendarmes for FFI on the passes; let back those who come back. # id: aran-nothing # historical # attested # pin: haute_garonne]
    ~ order(Order.aran_nothing)
    ~ m_aran = "nothing"
    ~ m_mute += 2
    ~ m_open += 1
    On the road down the lads of Luchon pass a column of mules going up. They get off into the ditch for it, and take off their caps. By dark they are in their mothers’ kitchens. At Prats-de-Mollo, far down the chain, some fifty men have had no such order, and go on with their patrols.
- -> oct_notes

=== ara_none
# date: 1944-10-21T21:00 # place: aran-table # source: S49 S147 S151 BK
{ m_eve == "":
    They were to go into the Val d’Aran this week; Madrid had that from several people.
- else:
    The lorries of Montréjeau got as far as the last barns below the bridge, and have stood there since.
}
You have sat two nights beside a table put ready for what would come in.

# document: report
FOS (Haute-Garonne), last village before the bridge. The brigadier of gendarmerie, by a cyclist. 20 October.
In accordance with orders I observed the road on the 18th, 19th and 20th from five in the morning. On the 19th at six went by, southwards, one cow. I have questioned its owner.
# end

Madrid’s wireless has repelled the attack none the less, at two points.

{
- m_strip == "enrol":
    # document: letter
    Before Royan, 18 October.
    Mon Général, you said to tell you of the Spaniards. On the second night they had dug. One asked me for the name of each village we see; he likes to know whose it is. They have had nine killed. They keep a place on the right of the line, for the ones who would not come.
    The adjutant of the eleven shells
    # end
- m_strip == "fifty" or m_eve == "road" or m_navarre == "close":
    # document: report
    PREFECTURE OF ARIÈGE. 19 October.
    The frontier is shut and the Spaniards are behind it. They give no trouble. In the cafés it is said that the French have once again put up wire between Spaniards and Spain; it is said by the French.
    # end
- else:
    # document: letter
    Foix, 18 October.
    PHOTOGRAPHER. Señor López Tovar begs to inform the units under his command that the studio is open again from nine to six for portraits, single and by section. Bring the boots you have.
    # end
}

You know the figure, three or four thousand men, and what snow is like on a high pass in the last week of October.

{ m_navarre == "arrest":
    Fernández is downstairs. They have lent him to you, from the prison of Saint-Michel, with two inspectors and a suit.
- else:
    Fernández, their general, is downstairs. He has come to Paris in a suit.
}

“Those I have are still there, with their rifles. They count themselves every night. What do you want me to tell them, General?” # speaker: fernandez

# decision: unfought
* [Receive him on the steps, with a guard of honour, as one receives a general. # id: unfought-receive # plausible # pin: seine # needs: not done navarre_arrest # because: He is your prisoner. One does not present arms to two inspectors.]
    ~ order(Order.unfought_receive)
    ~ m_aran = "receive"
    ~ m_open += 1
    ~ m_help += 1
    The guard presents arms; he looks behind him to see for whom. You give him a quarter of an hour. He spends it telling you, village by village, how they would have done it.

    A photograph of the steps is in Madrid by the Monday.
* [Rifles against receipts: papers, a work card, a month’s pay. Fernández to sign first. # id: unfought-receipts # considered # pin: haute_garonne]
    ~ order(Order.unfought_receipts)
    ~ m_aran = "receipts"
    ~ m_open += 2
    ~ m_wire += 1
    He reads the form. There is a space on it for _reason_.

    “What did the French put, in 1940?” # speaker: fernandez

    You tell him that they put _armistice_. He thinks, and writes _snow_.
* [“Stay where you are until the passes shut.” Keep the gendarmes on them. # id: unfought-stay # plausible # pin: ariege]
    ~ order(Order.unfought_stay)
    ~ m_aran = "stay"
    ~ m_wire += 1
    ~ m_mute += 1
    “And then, when they open? There’s another nineteenth in April.” # speaker: fernandez

    He leaves you a list of what they would need for the winter.
- -> oct_notes
