// 3 to 13 October: Foix and the lorries, Navarre, the men who are not French.

=== nav_lorries
~ pyr_until(119)
# date: 1944-10-03T08:15 # place: rue-saint-dominique # source: S32 S73 S145 S53
# sound: rain
{
- m_bertaux == "general":
    Toulouse, says the operator; a private person. It is Bertaux, whom you dismissed, in a box at the central post office.

    “I have three minutes, mon Général. I’m ringing as a taxpayer.” # speaker: bertaux
- m_gift == "telephone":
    Toulouse comes through on the wire you gave it: Bertaux, your commissaire there, as near as the next room.
- else:
    Toulouse has been asked for since Sunday and has come through while you were shaving. It is Bertaux, your commissaire there.
}

“There are forty lorries here that roll, and ninety gendarmes who will go where they’re sent. There are three requests for all of them, for tomorrow. Only one can be met.” # speaker: bertaux

“Primo, Foix, in the Ariège. The military tribunal sits for the first time: real judges, eighteen accused. Half of Pamiers means to come and see that it doesn’t take too long. Without an escort they’ll do it themselves.” # speaker: bertaux

{ m_late == "court":
    “There’ll be a lawyer, and the door open. You wrote it on the back of a tramway bill.” # speaker: bertaux
}

“Secundo, bread, for Toulouse. Monsieur Badiou has drawn it as a curve.” # speaker: bertaux

{
- m_depots == "lorries":
    “He has your forty-four lorries, and the flour is at Agen, on the wrong side of four rivers. He’d like these as well.” # speaker: bertaux
- m_mayor == "bread":
    “It was to come down to nothing in November. It is coming down faster.” # speaker: bertaux
- else:
    “It comes down to nothing a week on Thursday.” # speaker: bertaux
}

“Tertio, the passes, and the Spaniards. Seven men watch them at present, each with a bicycle. There could be a hundred.” # speaker: bertaux

{
- m_depots == "lock":
    “In the barns at Montréjeau they have lived on chestnuts since you locked the depots. They gave their blankets for them. They will go soon, or not be fit to.” # speaker: bertaux
- m_depots == "bread":
    “They have had their bread, on your word. The schools here have had soup. I’ve a deputation of mothers on the stairs.” # speaker: bertaux
}

{ unrest_in(Region.ariege) >= 40:
    “I should say that the Ariège is not good. At Pamiers they sleep in their clothes.” # speaker: bertaux
}

# decision: lorries
* [Foix: let there be a judge, and let him arrive with an escort. # id: lorries-foix # plausible # pin: ariege]
    ~ order(Order.lorries_foix)
    ~ m_lorries = "foix"
    ~ m_home += 2
    It takes all day, which is a scandal; then all of the next. A man from Pamiers, who has brought a rope, falls asleep during the medical evidence.

    Four are condemned to death, and one, the first anyone there has heard of, is acquitted. They let him go out by the front. Toulouse, that week, queues from three; at Salau the men with the bicycles have counted forty Spaniards past.
* [Bread: Toulouse has two hundred thousand mouths. # id: lorries-bread # plausible # pin: haute_garonne]
    ~ order(Order.lorries_bread)
    ~ m_lorries = "bread"
    ~ m_home += 1
    On the fourth Toulouse queues from six instead of from four. At Foix the tribunal opens late, on foot; there are five accused fewer than on the list, and a smell of cordite along the Pamiers road.
* [The passes: one has only one frontier. # id: lorries-passes # plausible # pin: hautes_pyrenees]
    ~ order(Order.lorries_passes)
    ~ m_lorries = "passes"
    ~ m_wire += 2
    Ninety gendarmes go up to where the road stops, and then on foot. The first night at Salau they turn back some twenty Spaniards, who do not argue. The youngest is fifteen. At Foix, the same week, four of the accused do not get as far as the court.
* [A third to each. # id: lorries-thirds # plausible # pin: haute_garonne]
    ~ order(Order.lorries_thirds)
    ~ m_lorries = "thirds"
    ~ m_mute += 1
    “Thirteen, thirteen, and thirteen. There’s one over, mon Général.” # speaker: bertaux

    Each of the three sends you a telegram of reproach.
* [The party’s militias to guard the court; lorries to the bakers, gendarmes to the passes. # id: lorries-militias # plausible # pin: ariege # needs: gauge trust >= 46 # because: They would come to the court, and bring the verdict with them.]
    ~ order(Order.lorries_militias)
    ~ m_lorries = "militias"
    ~ m_home += 1
    A foundryman in an armband stands for two days at the door of the court at Foix and lets in one at a time, by ticket. There is no rope.

    The party writes to thank you for the appointment.
- -> nav_news

=== nav_news
~ pyr_until(123)
{ launched(Operation.navarre_raid):
    -> nav_raid
}
# date: 1944-10-07T18:00 # place: western-passes # source: S46 S47 S203
Madrid’s wireless has beaten off an invasion of Navarre, at the other end of the Pyrenees from the valley. You ask your own gendarmes.

# document: telegram
GENDARMERIE ST JEAN PIED DE PORT TO WAR. ESTERENÇUBY VISITED TODAY STOP SPANIARDS PRESENT IN NINE BARNS STOP OCCUPATION CARDS STOP BOOTS ONE PAIR IN THREE STOP NONE HAD CROSSED STOP SIX WITH FEVER STOP THEIR CHIEF REQUESTS QUININE STOP I HAVE NONE
# end

{
- m_strip == "enrol":
    “Those are what’s left,” says Palewski. “The others are at Royan.”
- m_lorries == "passes":
    “There’s a képi at each of the paths,” says Palewski. “They’re playing cards with the képis.”
- m_depots == "lock" or m_depots == "lorries":
    “They were to have gone on Tuesday,” says Palewski. “There was the question of who’d carry the flour.”
- else:
    “They were to have gone on Tuesday,” says Palewski. “It seems the guide got married.”
}

They are a night’s walk from Spain, with rifles, and Madrid knows that they are there. One could still move them.

# decision: barns
* [Empty the nine barns: lorries, Pau, and work on the railway under guard. # id: barns-empty # considered # pin: basses_pyrenees]
    ~ order(Order.barns_empty)
    ~ m_navarre = "empty"
    ~ m_wire += 2
    They come out quietly, with their blankets, and give their names. A good half turn out, at Pau, to be those of Spanish poets.
* [Feed them, and put a French captain in the straw with them, to write to you. # id: barns-captain # plausible # pin: basses_pyrenees]
    ~ order(Order.barns_captain)
    ~ m_navarre = "captain"
    ~ m_open += 2
    He writes every other day. The first letter is of the strength and the arms. The third is of a man called Ezequiel, who can recite the whole constitution of 1931, and has begun to spit blood.
* [Leave them to the rain. # id: barns-rain # plausible # pin: navarra]
    ~ order(Order.barns_rain)
    ~ m_navarre = "rain"
    ~ m_mute += 1
    It rains. In a week they have learned from the children of Esterençuby everything about the road, and that Franco’s general, Yagüe, has put a company on it.
- -> nav_apart

=== nav_raid
# date: 1944-10-07T18:00 # place: western-passes # source: S46 S47 S203 S108
The Spaniards have crossed; not at the valley, but in Navarre, at the other end of the Pyrenees. Three papers have come in since noon.

# document: telegram
CONSUL SAN SEBASTIAN TO FOREIGN AFFAIRS PARIS. SENT 6 OCT RECEIVED 7. IT IS SAID HERE SEVERAL THOUSAND REDS HAVE ENTERED NAVARRE BY NIGHT STOP AT IZALZU TWO ARMED POLICE AND THEIR GUIDE KILLED STOP TOWN QUIET
# end

# document: report
GENDARMERIE. SAINT-JEAN-PIED-DE-PORT. 6 October.
From Esterençuby some 250 are thought to have crossed, out of about 800 in the barns between Oloron and Ustaritz. The rest had no boots. Of the 250 I have since seen fourteen. They came in by the kitchen, asked for coffee, and paid.
They say that at the farms nobody gave them away and nobody gave them anything.
# end

The third is a sheet from Palewski’s man in Madrid. He says that Franco’s services had the plan beforehand, and that Yagüe, who commands there, was waiting for them.

{
- m_strip == "arm":
    The dead policemen, says Madrid, were killed with Stens. It gives the numbers of the Stens.
- m_strip == "fifty":
    Those barns should have been empty since last Sunday. Your order said _brigades_; these were told that they were a battalion.
- else:
    It seems that the eight hundred drew lots for the boots.
}

“That was a diversion,” says Palewski. “The valley comes next; the passes stay open another three weeks. London asks what we mean to do. Their general, Fernández, is at Toulouse, in a hotel. One has only to knock, and to mind what Toulouse will say.”

# decision: navarre
* [Close the western frontier tonight, both ways, with those men still inside Spain. # id: navarre-close # considered # pin: basses_pyrenees]
    ~ order(Order.navarre_close)
    ~ m_navarre = "close"
    ~ m_wire += 2
    Pommiès’s battalion shuts its side in two hours; they had been wanting to. Those who come down from Izalzu meet mountain men of their own trade, with lanterns, who take them by the arm.

    Some turn back, into Spain, rather than give up the rifle.
* [Nothing in public. There is nothing in it to which one could put one’s name. # id: navarre-nothing # historical # attested # pin: navarra]
    ~ order(Order.navarre_nothing)
    ~ m_navarre = "nothing"
    ~ m_mute += 2
    The spokesman says that the Minister has no knowledge of Izalzu. It is true of the Minister.

    By the morning of the eighth one party of them is back, over the hill, past a post that had no orders to stop it. They are told where they can sleep.
* [Arrest Fernández and Blázquez, at Toulouse. # id: navarre-arrest # considered # pin: haute_garonne]
    ~ order(Order.navarre_arrest)
    ~ m_navarre = "arrest"
    ~ m_wire += 3
    { m_cesar == "keep":
        You have had one of them already, in a hotel. This time it is done with a door that locks.
    - else:
        Six in the morning, the hotel by the station, second floor. Fernández asks for ten minutes to shave, and for a charge.
    }

    By nine the tramwaymen have stopped their trams, where they stood, all over Toulouse.

    { m_bertaux == "general":
        The prefect-general counts seven thousand round the prefecture. They are singing.
    - else:
        Bertaux counts seven thousand round the prefecture. They are singing; he gives you the title.
    }
* [Bring their Spanish rivals to Paris, as guests, and let it be in the papers. # id: navarre-rivals # considered # pin: seine]
    ~ order(Order.navarre_rivals)
    ~ m_navarre = "rivals"
    ~ m_home += 1
    { m_rivals == "table":
        The one table at Toulouse breaks up. The lawyer, the mason and the Basque come to Paris, by three trains.
    - else:
        The lawyer, the mason and the Basque are photographed under the Arc de Triomphe, looking in three directions.
    }

    The brigades’ paper calls them the Hotel Brigade.
- -> nav_apart

=== nav_apart
~ pyr_until(129)
# date: 1944-10-13T15:00 # place: rue-saint-dominique # source: S48 S88 S111 S152 S121
# sound: wind
General de Larminat, who came to you in 1940 and now besieges the ports, will not come up. He has driven since midnight with a lorry behind him, and it is standing in the court of the ministry. You put on your coat and go down.

Six men have got off it and made a row, in the wind, in blankets. He takes you along by the arm. There is a platelayer of Agen, a seminarist, a boy with a bandaged ear; then three Spaniards, who bring their heels together. One has string for soles. Nobody has told them why they were chosen.

“This is what I hold the line with. You were to see it before you sign.” # speaker: larminat

He has the paper in his glove.

# document: decree
MINISTRY OF WAR. 1st Bureau. CIRCULAR.
1. Foreign volunteers and men of colonial units at present in the ranks of the FFI shall be set apart from them.
2. They shall be formed into units of labour, of guards, or of depot.
3. They shall be thanked.
# end

{
- m_decree == "contracts":
    “There were ten in the platelayer’s section. When they were asked to sign, two went home. Nobody holds it against them; there are eight men now to dig for ten. The Spaniards signed.” # speaker: larminat
- m_decree == "units":
    “You gave me whole battalions. The seminarist was in the beetroot field with his schoolmaster. It was the corporal there who brought out the ones that could be moved; he’s from Huesca.” # speaker: larminat
- m_decree == "classes":
    “The boy is of the class of forty-three. He had nine days’ service when he was hit. They stand up to see. The Spaniards were at Teruel; they lie on top of them.” # speaker: larminat
- else:
    “None of these six has a paper that says soldier; nobody would sign one. On Tuesday the Germans took two like them. We do not know what was done.” # speaker: larminat
}
{ m_strip == "enrol":
    “You sent me three trainloads of Spaniards a fortnight ago, in overcoats. I have buried four.” # speaker: larminat
}

“Foreigners taken in French uniform can be shot,” Diethelm has written in the margin. “And there are coats for the French only.” Palewski has come down after you with yesterday’s paper from Toulouse.

# document: newspaper
LE PATRIOTE DU SUD-OUEST. 12 October.
TO THOSE OF SOUGE. (two columns, black border: names, ages, trades of men shot by the Germans in the camp of that name, near Bordeaux)
# end

Somebody at the ministry has been through the columns with a blue pencil and underlined the names that are not French.

The last man in the row, a corporal of nearly forty, has been reading over your arm. He puts his finger under one of them.

“He taught us to read,” he says. “At Argelès.”

# decision: apart
* [Sign. One army, French, and one set of rules. # id: apart-sign # historical # attested # pin: gironde]
    ~ order(Order.apart_sign)
    ~ m_apart = "sign"
    ~ m_wire += 1
    Larminat folds it. It is badly received in the Médoc.

    Ten days later, before dawn, the Germans raid the post that the three had held. Of the Frenchmen who have it now nobody is left. The corporal is told of it at Saintes, where he guards coal.
* [Do not sign. Leave each man where his friends are, and let the ministry protest. # id: apart-leave # plausible # pin: charente_maritime]
    ~ order(Order.apart_leave)
    ~ m_apart = "leave"
    ~ m_home += 1
    Larminat puts the six back on the lorry himself, and tucks in the blanket.

    Ten days later, before dawn, the Germans raid their post. Two of the Spaniards are taken, in French uniform. Diethelm sends you down the sheet with his margin on it, and has added nothing.
* [A Spanish battalion in the line, with its own flag beside ours. # id: apart-battalion # considered # pin: gironde]
    ~ order(Order.apart_battalion)
    ~ m_apart = "battalion"
    ~ m_open += 1
    ~ m_help += 1
    “Which flag?” # speaker: larminat

    There turn out to be four. Before it is settled they have taken a blockhouse, and lost nineteen men, who are buried under all of them.
* [Whoever signs till the end of the war becomes French that day, with his wife. # id: apart-french # invented # pin: vendee]
    ~ order(Order.apart_french)
    ~ m_apart = "french"
    ~ m_open += 2
    Two of the three sign, on the wing of the lorry. The corporal thanks you, and does not. He has a wife at Huesca, he says, and means to go back to her as what he was. He is marked down for a depot.

    Jeanneney, your minister of State, comes round in person, at eighty, to tell you that it cannot be done by circular. He has drafted the law.
- -> eve_office
