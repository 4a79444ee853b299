// 28 October, before the Council: what the autumn came to.

=== fin_count
~ pyr_until(144)
# date: 1944-10-28T15:00 # place: council-room # source: S53 S67 S177 S49
Paris. The Council is at four. On every blotter is one sheet, face down.

You have had the other file brought in, the one on the Spaniards. In six weeks it has grown as thick as a loaf.

{
- held(Point.vielha):
    They have their valley.
- launched(Operation.aran_attack) and campaign(Campaign.pyrenees, "phase") == 2:
    They are in the valley still, before a town that they have not taken.
- launched(Operation.aran_attack) and campaign(Campaign.pyrenees, "inside") >= 500:
    They have had to give up the valley; they are coming out of it today.
- ended(End.bridgehead):
    The valley is Franco’s again. They left it on a green light, by night.
- launched(Operation.aran_attack):
    The valley is Franco’s again.
- else:
    They never went into the valley.
}

~ temp t_wire = m_wire * 4 - 38
~ temp t_lorries = m_help * 5 - 18
~ temp t_bridge = m_open * 6 - 28
~ temp t_nothing = m_mute * 7 - 22
~ temp t_back = 21 - m_home * 5
{ m_return == "camps":
    ~ t_wire += 16
}
{ m_aran == "intern" or m_clean == "patrols":
    ~ t_wire += 6
}
{ m_aran == "hospital" or m_return == "go":
    ~ t_bridge += 8
}
{ m_navarre == "arrest" or m_navarre == "close":
    ~ t_nothing -= 6
}
{ m_eve == "madrid" or m_eve == "road":
    ~ t_nothing -= 6
}
{ m_aran == "intern" or m_aran == "truce":
    ~ t_nothing -= 6
}
{ m_aran == "volunteers" or m_eve == "guns":
    ~ t_lorries += 8
    ~ t_nothing -= 12
}
{ m_strip == "arm":
    ~ t_nothing -= 6
}
{ lever(Lever.complicity) >= 50:
    ~ t_lorries += 5
}
{ m_return == "quiet":
    ~ t_nothing += 6
}
{ gauge(Gauge.writ) < 52:
    ~ t_back += 10
}
{ gauge(Gauge.writ) >= 62:
    ~ t_back -= 10
}
{ unrest_in(Region.haute_garonne) >= 50:
    ~ t_back += 6
}
{
- held(Point.vielha) or ended(End.government) or ended(End.rising):
    -> fin_vielha
- ended(End.hot_pursuit) or ended(End.intervention):
    -> fin_lorries
- t_wire >= t_lorries and t_wire >= t_back and t_wire >= t_bridge and t_wire >= t_nothing and t_wire >= 2:
    -> fin_wire
- t_back >= t_lorries and t_back >= t_bridge and t_back >= t_nothing and t_back >= 2:
    -> fin_back
- m_return == "camps":
    -> fin_wire
- not launched(Operation.aran_attack):
    -> fin_woodcutters
- t_lorries >= t_bridge and t_lorries >= t_nothing:
    -> fin_lorries
- t_bridge >= t_nothing:
    -> fin_bridge
- else:
    -> fin_nothing
}

=== fin_vielha
# ending: vielha
On the top is a sheet with a mark on it, a crown, and round the crown _Ayuntamiento de Viella_: the town hall of Vielha.

# document: decree
{ ended(End.government) or ended(End.rising):
    GOBIERNO PROVISIONAL. VIELHA, October 1944. (typed; the ribbon is French)
- else:
    JUNTA PROVISIONAL. VIELHA, October 1944. (typed; the ribbon is French)
}
Article 1. The Republic has not ceased.
Article 2. Its seat is Vielha until it can sit elsewhere.
Article 3. Bread is at the price of the 18th.
(nine signatures; the seal, three times)
# end

You could have written the first article, and did. The garrison had gone, and somebody sat down at a desk and sent for the baker.

{ m_navarre != "arrest":
    It was Blázquez. He was mayor of a place ten miles down the road.
}

{ held(Point.vielha):
    It is held by men with your door at their backs, and in front of them a pass that is filling up with snow, and behind the pass all Spain. The Council will ask you for how long. Till it thaws, thinks Diethelm.
- else:
    It was held for some days. Then came the battalions, and what was left of the nine came down to Fos with the seal in a stocking. It is a government in a barn, on your side, and it asks you every morning for a telephone.
}

{ ended(End.rising):
    Under the decree are eleven sheets about the far side of the pass. In seven of them people have come out; in four they are indoors again. None is signed by anyone who was there. A schoolmistress of Pont de Suert is in three, and in one she has been shot. Nobody writes that it is Spain. It is this village or that, with Moscardó’s troops on the road, and no bridge at its back.
    { m_cesar != "":
        You had asked Blázquez who was expecting them down there. His aunt, he said. There would seem to have been others.
    }
}

{ m_cesar == "pass":
    _The pass first, and the mouth of the tunnel._ You said so on your knees, to Blázquez. It is in none of the papers.
}
{ m_help < 4:
    You did nothing for it. They give you the credit, on walls.
- else:
    What you let be sent up to them is in the file on page after page, in other people’s words.
}

They ask to be recognised. You have some experience of how that is refused.
-> fin_land

=== fin_lorries
# ending: lorries
The top sheet is a catalogue.

# document: report
MADRID. MINISTRY OF THE ARMY. Objects taken in the Pyrenees, October 1944. Room III. (printed, two languages)
14. Lorry, of French manufacture. Plate 81 0473.
22. Grenades, packed for agricultural use.
{ m_eve == "guns":
    31. Gun, 75 mm, model 1897. _Tarbes, 1917._
- else:
    31. Sten, in its grease, with the label of the 17th Region.
}
40. Ration return, Company of Woodcutters No 4. Countersigned.
Open from ten to one. The Diplomatic Corps is expected.
# end

{ m_depots == "stumps":
    At number 40 there are your initials in the corner of the sheet.
}
{ m_aran == "volunteers":
    Beside the case, on a cushion, is a French private’s leave-book, _family reasons_.
- else:
    There is no order of yours among them. One has only to read from number 1 to number 40 to have it, in objects.
}

{
- ended(End.intervention):
    So the Allies have come to see for themselves, with a battalion. The colonel at Luchon is from Vermont. He has asked to see the local authority.
- ended(End.hot_pursuit):
    So Franco’s men came across to fetch the rest, as far as the second sawmill at Fos. They paid for what they drank. The Council will ask what there was to stop them with. There was a brigadier of gendarmes.
- campaign(Campaign.pyrenees, "inside") >= 500:
    What you sent took them as far as it could, and not to Vielha. The first ones back say that without it there would have been fewer of them to carry.
- else:
    What you sent took them as far as it could, and they are back. They say that without it there would have been fewer of them to carry.
}

In the south-west you are not reproached with it. A street at Luchon has been given your name.
-> fin_land

=== fin_wire
# ending: wire
It is a clean file, with totals. A Spanish consul would like to read it.

{
- m_return == "camps":
    # document: report
    CAMP OF LE VERNET (Ariège). State for the night, 28 October.
    Expected, 1,906. Arrived, 60. Huts with roof, 19.
    Request: those arrived ask leave to form a committee for stoves. It is composed as in 1939, less four.
    # end
- else:
    # document: report
    FRONTIER, HAUTE-GARONNE AND ARIÈGE. Weekly state, 28 October.
    Rifles taken, 388. Persons taken, 611. Handed over to the competent authority, 611. Competent authority: to be designated.
    Shots fired by our side: 6. By theirs: none.
    # end
}

You wanted order on four hundred kilometres, from nine hundred soldiers. It was done.

{
- m_return == "quiet" and not launched(Operation.aran_attack):
    They have kept their rifles and they keep still. Against anyone else, they say, they would have fought.
- m_strip == "fifty":
    Somebody went into the barns, with his képi on, and read out your papers; and most of them gave up their rifles. Against anyone else, they say, they would have fought.
- else:
    Most of them gave up their rifles. Against anyone else, they say, they would have fought.
}

{
- launched(Operation.aran_attack) and m_return == "quiet":
    Those who went into the valley all the same are let back by night, on your word, through a line that was drawn by day, on your word. The brigadier of Fos would like to know which word is the later.
- launched(Operation.aran_attack) and m_return == "go":
    Those who went into the valley all the same found the line on their way back, and you in it, in a cape. Some gave up the rifle to you. To the line, they say, they would not have.
- launched(Operation.aran_attack):
    Those who went into the valley all the same find the line there on their way back. Some sixty, at one place, stood for an hour in the river, between Franco’s army and your lanterns, and made up their minds one by one.
- else:
    Nobody was killed. Madrid repelled them all the same, at two points, and has struck a medal.
}
{ m_navarre == "arrest":
    Fernández has been offered a trial, and has asked for it to be held at Bossòst.
}
{ m_clean == "patrols":
    At the boundary stone above Luchon your officer and Franco’s compare watches. The lieutenant of twenty has asked for the Vosges.
}

Toulouse has sent a deputation by the night train. They say one after another the same sentence: that these people cut the wires for us in June. You say that it is known.

{ m_barrier != "":
    The last was the boy who had stopped you at the barrier. He asked for your papers.
}
-> fin_land

=== fin_woodcutters
# ending: woodcutters
What is in it, at the end, is wood.

# document: report
COMPANY OF WOODCUTTERS No 4. MONTRÉJEAU. Fortnight ending 22 October.
Present: 702. Rations drawn: 702. Wine: 702.
Axes: 702.
Petrol: none. Grenades: none.
Observations: 410 steres of beech, at the roadside. Whom does one send it to?
(countersigned: _seen the wood_. MARSAN)
# end

There were to have been three or four thousand men on a road, before dawn. There was a cow.

{ m_eve == "":
    Captain Roques has taken his rope-soled shoes back to the shop.
}
{ campaign(Campaign.pyrenees, "phase") == 1:
    It may be a matter of time. The stationmaster of Montréjeau is counting again; but what he counts is mostly going the other way.
}

{
- m_strip == "enrol":
    You did it with overcoats. At Royan they have a name for the right of the line, which is not a French one. Nine dead had become thirty by Sunday, killed by Germans, for a town that none of them had heard of.
- m_strip == "fifty":
    You did it with a captain of gendarmes, alone, in a sawmill, and somebody who gave him water. They sit round Muret with their backs to the mountains.
- m_depots == "lock" or m_depots == "lorries":
    You did it with petrol. An army can march with one man in two in shoes; it cannot with Intendant Marsan counting it.
- else:
    You hardly know how it was done. A rainstorm, one week and then another.
}

You think that some hundreds of men are alive this evening who would not be. They cannot be told which they are. Company No 4 has sent you, carriage paid, a stere of beech.

In Spain nothing has happened. A Spanish surgeon writes from Toulouse that her first six beds are full, of people who have come over the passes singly, at night.
-> fin_land

=== fin_bridge
# ending: pont-de-rei
{ m_return == "quiet":
    There is not a name in it. Somebody has counted the blankets given out in the sleet, at the bridge, at Pont de Rei, and did not lift his lamp to do it.
- else:
    Most of it is names. Somebody took them down in the sleet, on the bridge, at Pont de Rei, with the mother’s name after the father’s.
}

# document: letter
{ m_doctor == "house" or m_doctor == "day":
    Toulouse, rue Varsovie, 27 October. Eighty beds, a hundred and four people.
- else:
    Toulouse, a school, 27 October. Thirty doors, on trestles; a hundred and four people.
}
General, you did not ask how it was. I have taken off thirteen feet, all from the snow. One of Franco’s is here, a conscript of Jaén with a ball in the lung; in the next bed is the one who put it there, and does his letters for him. You are asked about at night, by those with fever, and I say that you are a tall man who signs. I need catgut.
SOLER
# end

{ m_aran == "hospital" or m_return == "papers" or m_return == "go":
    So France had a door there, and it was open, and somebody stood in it. What rifles were handed in go to Larminat. The party’s paper says _disarmed_, and has not yet said _fed_.
- else:
    So France had a door there, and it was open. Nobody stood in it to be thanked. The party’s paper says that it was the people who left it open.
}

{ m_return == "quiet":
    Those whom you let through say that you let them be beaten. Madrid asks for the list of names, and does not believe that there is none. In the valley, say those who are back, they saw mostly shutters.
- else:
    Those whom you let through say that you let them be beaten. Madrid calls the list of names a recruiting roll, and would be glad of a copy. In the valley, say those who are back, they saw mostly shutters.
}

{
- m_return == "go":
    There is a photograph: sleet, a lamp, a tall man in a cape who is bending forward, to hear. López Tovar took it, from behind one of his own brigades. You had thought that you were alone.
- m_eve == "letter":
    López Tovar is to come over the bridge last. He has sent your six lines down ahead of him, in an envelope, marked _returned with thanks_.
- else:
    López Tovar is to come over the bridge last. He has sent down ahead of him one Sten, two pistols, and a folding camera, which is being kept for him.
}
-> fin_land

=== fin_nothing
~ temp t_dead = campaign(Campaign.pyrenees, "dead")
# ending: nothing-signed
You go through it for your signature. It is a habit before Council: one would rather find it oneself.

{ m_strip == "arm":
    On the frontier it is hardly there.
- else:
    { m_navarre == "nothing" and m_eve == "nothing":
        On the frontier it is there in September, and seldom after.
    - else:
        On the frontier it is there all autumn, and never twice facing the same way.
    }
}
The rest is other people’s paper: consuls, gendarmes, a stationmaster. Laid end to end, the sheets do not show which are the answers.

# document: telegram
TOULOUSE TO INTERIOR. NUMBER 139. THEY ARE COMING BACK STOP AT ANY RATE THE BARNS ARE FILLING STOP RATIONS DRAWN AS BEFORE STOP WOODCUTTERS NOW DESCRIBED AS CHARCOAL BURNERS STOP NOBODY HERE KNOWS WHETHER FRANCE FORBADE IT OR HELPED STOP BOTH PARTIES GRATEFUL STOP IS THIS TO BE THE LINE
# end

{
- campaign(Campaign.pyrenees, "committed") >= 2500:
    Some thousands of men walked out of your country with its rifles and its bread to make war on your neighbour. In London that is taken for weakness, at Madrid for cunning, and at Toulouse, according to the café, for either.
- campaign(Campaign.pyrenees, "committed") >= 1200:
    Some two thousand men walked out of your country with its rifles and its bread to make war on your neighbour. In London it is taken for weakness, at Madrid for cunning. In the cafés of Toulouse they do not speak of it to Spaniards.
- else:
    Some hundreds of men walked out of your country with its rifles and its bread to make war on your neighbour. In London it is taken for weakness, at Madrid for cunning. In the cafés of Toulouse they do not speak of it to Spaniards.
}

{ m_eve == "nothing":
    The trains were running, you told Captain Roques. He passed it on; it went up the column as far as the mules. They took it for a signal. He has not been back to say of what.
}
{ m_clean == "silence":
    Franco’s card went back without a word. It has been understood, so Palewski hears, by both sides.
}
By the strictest count López Tovar has {t_dead} dead. They had each had their picture taken.
-> fin_land

=== fin_back
# ending: back-turned
Under it lies another file, which was sent up every week and for which you did not ask. It is about France.

# document: poster
GARDES PATRIOTIQUES. TOULOUSE AND DEPARTMENT.
Patriots! Petrol is short and traitors are not. Enrol: Rue Rémusat, 9 to 7.
Armband provided. Bring what you have.
(pasted over it, smaller) Bread: see at the same address.
# end

For six weeks you watched a road in the mountains. Meanwhile, on this side, somebody had to say who might have a lorry, and whose son should be let out of prison; it was said by whoever was in the room.

It is not a soviet. They write to you with respect. Seven signatures are needed to move a sack from Agen, and six can be had by walking round the square. The seventh used to be the State’s.

{
- bread_in(Region.haute_garonne) < 35:
    At Toulouse the bread has run out. Mayor Badiou, who had foretold the day, had his blackboard carried out to the steps of the Capitole with nothing on it but the date.
- else:
    They have eaten. It was found, on the whole, in attics, with a list and a crowbar, and shared out fairly on the landing.
}
{
- m_lorries == "passes":
    The ninety gendarmes whom you had sent up to the passes were missed, one afternoon, at Foix. There was a rope there, and somebody who had come a long way with it.
- m_lorries == "foix":
    The court at Foix still sits. It asks who is to carry out what it says, because its escort has been taken by people with armbands.
- else:
    At Foix the court has sat, and risen. Not everyone is content with what it gave.
}
{
- launched(Operation.aran_attack):
    And the Spaniards did what they would have done unwatched.
- else:
    And the Spaniards stayed where they were.
}
-> fin_land

=== fin_land
{
- gauge(Gauge.writ) >= 60 and unrest_in(Region.haute_garonne) < 50:
    Of the south-west it is reported, in one line, that what is signed at the prefecture arrives.
- gauge(Gauge.writ) >= 50:
    Of the south-west it is reported that it is governed as far as the lorries go, and on market days.
- else:
    Of the south-west it is reported that it is fond of you. It does as before; it sends copies.
}
{
- bread_in(Region.haute_garonne) >= 45:
    They have bread at Toulouse till Christmas. It is grey.
- bread_in(Region.haute_garonne) < 30:
    At Toulouse the queues begin at three in the morning.
- else:
    At Toulouse one queues from five.
}

{
- done(Order.recognised) and m_notes == "officers":
    The three notes have come, in the end. You are recognised. The four Allied officers at Luchon were told first.
- done(Order.recognised) and m_notes == "name":
    You are recognised. In Washington they are still discussing the word _satisfied_.
- done(Order.recognised) and m_notes == "frontier":
    You are recognised. _The French Government_, writes Madrid.
- done(Order.recognised):
    You are recognised. The ushers stand up sooner.
- else:
    You are not recognised. The word that Duff Cooper uses is _presently_.
}
-> fin_people

=== fin_people
{
- m_bertaux == "general":
    Bertaux no longer holds any office, and was at his desk until two this morning. The post office has given him a key to the telephone box.
- m_bertaux == "assembly":
    Bertaux still presides over his ten. They have carried, by six to four, a vote of confidence in you.
- m_bertaux == "powers":
    Bertaux has used his full powers four times. He sends a list, with a column for regrets. It is filled in on three lines.
- else:
    Bertaux is acting still. His telegrams have reached number 139. You have kept them, in order.
}
{
- m_heir == "collet":
    Ravanel sits up by a window now. “Would the General sit down first?” he had written; the officers would not come to his mess. Collet sat down. They came.
- m_heir == "noireau":
    Ravanel sits up by a window now. “How long is the builder appointed for?” he writes. “Does he know?”
- m_heir == "bed":
    Ravanel commands still, propped at a window now. The veterinary major goes up in the morning. The surgeon has forbidden it in writing, twice.
- m_heir == "ask":
    Ravanel sits up by a window now. When the telephone rings on the ward, says the nun, he straightens his collar.
- else:
    Ravanel sits up by a window now. Vernant, who has his command, sits with him. They are planning, the nurse reports, a city.
}
{
- m_heir == "collet":
    Collet exercises the best of the horses himself, on the boulevards, at six.
- m_heir == "vernant" or m_command == "collet" or m_command == "":
    General Collet is at Toulouse. He has inspected everything once, at a walk, and has touched nothing.
- m_command == "pommies":
    Pommiès has gone east with his men. The sentry he had posted on the ward was found there a week later, reading to the patient.
- else:
    General Collet is still in Morocco. He writes from Rabat that he has some ideas about irregulars.
}
{
- held(Point.vielha) and m_navarre != "arrest":
    Blázquez has a desk in the town hall of Vielha, and hands out the bread tickets himself. Fernández commands an army. He has asked for snow-ploughs.
- m_return == "camps" and m_navarre != "arrest":
    Blázquez has offered himself as counsel for anyone in the camps, without fee. The guards’ list does not call Fernández General. The men in the lorries do.
- m_return == "guards" and m_navarre != "arrest":
    Blázquez has asked for an office, a stove, and sixteen forms of his own design. Fernández is to be put down as a French colonel, and will initial what Blázquez puts before him.
- m_navarre == "arrest":
    Blázquez acts as counsel for anyone in Saint-Michel, without fee. Fernández is in the next cell; he shaves every day at six, for the trial.
- launched(Operation.aran_attack) and campaign(Campaign.pyrenees, "depth") >= 9:
    Blázquez saw Bossòst again. He sat in his own office there, some days, and dealt, he says, with arrears. Fernández is calling a congress at Toulouse for November, on the lessons.
- launched(Operation.aran_attack):
    Blázquez got within sight of Bossòst. Fernández is calling a congress at Toulouse for November, on the lessons.
- else:
    Blázquez still carries the map with the pencil ring. Fernández has called a congress for the first days of November, to decide what it was that they decided.
}
{
- m_starr == "arrest":
    From the Gers Starr’s thirty men have sent him, care of the War Office, a goose.
- m_starr == "ignore":
    Starr was recalled in the end by an officer sent out for the purpose, who stayed a week.
- m_starr == "lists":
    Starr’s barns were all where he had said. One priest gave up his Brens in tears.
- m_starr == "honours":
    Starr has been told that he may wear it, but not in the morning.
- m_starr == "":
    In the Gers they have gone back to distilling. An English colonel is remembered there, for his accent.
- else:
    Starr has been asked to lecture, in a country house, on how it was done. He would like to leave out Toulouse.
}
{
- m_weekend == "order":
    The city obeys. At the Capitole they are rehearsing All Souls; nobody has asked who is to come.
- m_weekend == "receipt":
    The city has been paid to the end of October. There was a queue of people wishing to sign for it.
- m_weekend == "amalgam":
    In the city they read the casualty lists from Royan and the Vosges on the prefecture door. Lafargue, the notary, has been made captain, with two bars fewer and nine mules.
- m_weekend == "two":
    The city has two stamps now, for the two signatures. They are kept in one drawer, and it will not shut.
- m_weekend == "south":
    In the city they have made a song about the valley. It has twelve verses, in three languages; yours is the fourth.
- m_weekend == "square":
    In the city the woman with the saucepan has been put on the supply committee. She has asked for the minutes to be read out loud, and slower.
- else:
    The city has taken in its flags. They were dry.
}

{
- m_self > m_statue + 5:
    You have been reading all this standing up, by the window, where the others will see you as they drive in. You sit down.
- m_statue > m_self:
    There is a glass over the mantelpiece. De Gaulle is in it; he looks rested. It is you who have been up.
- else:
    There is a glass over the mantelpiece. You straighten in it the one of you that has to go in.
}

They are coming up the stairs, with their portfolios: Tixier, of the Interior, with a sleeve pinned; Billoux and Tillon, the two communists, together. You turn up the sheet at your place.

# document: decree
THE COUNCIL OF MINISTERS
(draft) Article premier. The patriotic militias are dissolved. Arms are to be handed in.
Article 2. The Minister of the Interior is charged with the execution of the present decree.
(in pencil, Jeanneney’s hand) By whom?
# end

The usher has one thing more on the tray.

# document: telegram
{
- m_bertaux == "general":
    CITIZEN BERTAUX TO DE GAULLE. MILITIAS HERE HAVE HEARD OF YOUR DECREE OF THIS AFTERNOON STOP REQUEST TO KEEP ARMBANDS.
- else:
    TOULOUSE TO INTERIOR. NUMBER 140. MILITIAS HERE HAVE HEARD OF YOUR DECREE OF THIS AFTERNOON STOP REQUEST TO KEEP ARMBANDS.
}
# end

It is ten minutes to four.
-> END
