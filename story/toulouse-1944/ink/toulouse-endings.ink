// Eight days later, in Paris: what the weekend decided.

=== end_count
# date: 1944-09-25T22:00 # place: rue-saint-dominique # source: S41 S42 S43
When you came back to this office in August not a chair had been moved since June 1940. The same usher, the same inkwell, the same telephone. You sat down and asked for the file.

Tonight there is one on Toulouse, eight days thick.

~ temp t_order = m_rift * 5 + m_order * 4 - m_faith * 2 - 36
~ temp t_receipt = m_order * 7 - m_rift * 3 - m_dual * 2 - 22
~ temp t_amalgam = m_faith * 7 - 22
~ temp t_two = m_dual * 6 - 10
~ temp t_south = m_spain * 10 + 14
~ temp t_square = m_city * 8 - 6
{ m_men == "front" or m_men == "units":
    ~ t_amalgam += 12
- else:
    ~ t_amalgam -= 60
}
{ m_bertaux == "general" or m_bertaux == "assembly":
    ~ t_receipt -= 60
}
{ m_bertaux == "general":
    ~ t_two -= 12
}
{ gauge(Gauge.trust) < 45:
    ~ t_order += 10
}
{ gauge(Gauge.writ) >= 48:
    ~ t_receipt += 8
}
{ gauge(Gauge.writ) < 40:
    ~ t_two += 8
}
{ gauge(Gauge.trust) >= 62:
    ~ t_amalgam += 6
}
{ stance(Faction.une) >= 25:
    ~ t_south += 8
}
{ stance(Faction.workers) >= 25:
    ~ t_square += 6
}
{
- t_order >= t_receipt and t_order >= t_amalgam and t_order >= t_two and t_order >= t_south and t_order >= t_square:
    -> end_order
- t_south >= t_receipt and t_south >= t_amalgam and t_south >= t_two and t_south >= t_square:
    -> end_south
- t_receipt >= t_amalgam and t_receipt >= t_two and t_receipt >= t_square:
    -> end_receipt
- t_amalgam >= t_two and t_amalgam >= t_square:
    -> end_amalgam
- t_two >= t_square:
    -> end_two
- else:
    -> end_square
}

=== end_order
# ending: order
It is a model file. Every order you gave has an answer clipped to it, and every answer is yes.

The patrols go out, the circulars come back, the notices are on the walls and nobody has written on them. When an officer of the regulars enters a room at Toulouse those who are in it stand up. One of them has remarked on it to Diethelm: they stand up all together, and they do not sit down again until he has gone.

# document: report
XVIIth REGION TO WAR, PARIS. 23 September.
Discipline: perfect. Morale: the question is not understood. Of the officers of the FFI counted on the 16th, a proportion no longer present themselves. They say they have resumed their trades. Some of these had no trade.
# end

You read the last sentence again. Somebody down there has a pen.

There was no soviet. You had rather hoped to find one; one would have known where to put one’s hand. There were a hundred and fifty men on a field, forty in a court, some thousands in a yard, each with the one thing that he meant to tell you. You wanted order, and you have it. It makes no noise at all.

{ m_men == "home":
    The heap of rifles at the barracks has been weighed: twelve tons, of which nine are shotguns. In the villages of the Lot and of the Ariège people have never been known to mend so many roofs in September, nor at night.
}
{ m_men == "front":
    The lorries left on the Monday. They were two thirds full, and sang as far as the bridge.
}

You take a sheet to write to someone that it was a mistake; then that it was necessary. They turn out to be the same letter. You leave it for the man who will do the memoirs.
-> end_people

=== end_receipt
# ending: receipt
It is a file of telegrams. They arrive now in two hours, on some days in one.

# document: telegram
TOULOUSE TO INTÉRIEUR. No 74. GENDARMES ON EVERY CORNER STOP ONE BITTEN
No 75. TEACHERS PAID
No 79. COURT MARTIAL OF FOIX HAS NOT SAT SINCE THE 14TH STOP JUDGES AWAITED STOP CROWD CAME TO LOOK AT LOCKED DOOR AND WENT HOME
No 83. KINDLY EXPLAIN FORM 46
No 88. REVOLVER LEFT ON MY DESK SINCE TUESDAY STOP NO ONE CALLS FOR IT STOP REQUEST INSTRUCTIONS
# end

Nothing in it would raise a voice in a café. The State came back to Toulouse by the tradesmen’s entrance, with a stamp and some wages, and most people took it for the postman.

You lent it two days, and your height; the rest is a professor of German, in a coat that is his own, dividing what there is. Where they came to him for half a tank of petrol they now come for a voucher. It is a great deal less petrol.

“Is that all?” # speaker: diethelm

He was there with you. He had expected something redder.

{ m_rift >= 5:
    There is one sheet of another kind: forty signatures, no comment, on onion-skin. It is a list of those who do not wish to be decorated. You read every name.
- else:
    At the back is a drawing, in purple carbon, by somebody on the staff of the FFI: a very tall man and a very small drawer. It has been initialled for transmission through the usual channels.
}

On the Saturday there were thirty thousand in a square; on the Monday someone had to know where the key was. You were born knowing how to do the Saturday.
-> end_people

=== end_amalgam
# ending: amalgam
It is thin, because they have left.

# document: letter
Bivouac, 22 September.
Mon Général, we were told that there would be overcoats. There will be. Meanwhile the colonel of the zouaves next to us has come over to look at the savages. He stayed for supper. He asked my rank in the army and I told him: notary; he said, pity, and lent me nine mules. We have had our first dead who were killed by people in front of us. Of those who started, four in five are here. The fifth went home from Lyon, and wrote to say why.
LAFARGUE, commanding for the moment; five bars, the other Saturday, in the court of the prefecture, second from the left
# end

It was not to be done. Everybody has explained it to you: Diethelm, with establishments; the mothballs, with regulations; gentlemen of the Council, who called it a burial. One does not put platelayers, girls and notaries into an army by taking them at their word.

They are being made into soldiers by the means that are usual, rain and sergeants. The sergeants have noticed that some of them shoot quite well.

{ m_men == "units":
    Eleven hundred whose unit was not on the sheet have since formed one. They are at the Toulouse gate of the depot, in ranks, daily from seven, asking to be read out.
- else:
    They signed one by one. The girl from the cipher office has signed as “Émile”. It has been noticed, at three levels, and initialled at each.
}

The city they left is emptier, and has fewer colonels. Whoever would have made a revolution in it this winter is in a hole before Belfort, or in the reeds by Royan, complaining of the soup.
-> end_people

=== end_two
# ending: two-signatures
It is a double file. Everything in it has come twice.

# document: decree
RÉPUBLIQUE FRANÇAISE. REGION OF TOULOUSE
THE COMMISSAIRE OF THE REPUBLIC, and THE LIBERATION COMMITTEES, in session together
VU the ordinance of 10 January 1944; VU the wishes of the population;
ARRÊTENT. Article premier. Petrol is common to all.
Article 2. It shall be applied for at both windows.
Done at Toulouse, 20 September 1944. Two stamps. Two signatures. (in a third hand) _Received, for the garrison: we were not consulted._
# end

It is all quite cordial. Ministers who telephone are put through to a man of great good will who must first go and ask. Nothing is refused; it is minuted. There is a map up in the Capitole where one can see who is in charge of each canton, and it is in pencil.

In London it is called a soviet. You are the one man who can swear that it is not. You could have said, at any hour from ten on the Saturday to three on the Sunday, who was to sit down. You said other things. They were good things, some of them.

{ m_command == "dots":
    The decree with the dots is in the file, in both copies. A third has come from Toulouse, with a respectful note. They have typed it themselves, and filled it in, in order not to disturb you, provisionally, with four names.
}
{ m_men == "region":
    The army of the region has a staff and a band. “Ready for what?” Diethelm had asked. They have written in to say that it is under study.
}

They do not disobey you. They love you, there are photographs of it. They would follow you anywhere you could get the motion carried.
-> end_people

=== end_south
# ending: south-wind
It is mostly in Spanish, and someone has had to be found.

# document: telegram
BRITISH REPRESENTATIVE PARIS TO QUAI D’ORSAY. SENT THE 21ST RECEIVED THE 24TH. URGENT. HIS MAJESTYS GOVERNMENT LEARN WITH CONCERN OF REMARKS ATTRIBUTED TO GENERAL DE GAULLE AT TOULOUSE AND OF MOVEMENT OF ARMED SPANIARDS TOWARDS FRONTIER IN LORRIES OF FRENCH ARMY STOP MADRID HAS THE NUMBERS OF THE LORRIES STOP WE SHOULD BE GLAD TO BE TOLD THAT THEY ARE STOLEN
# end

They are not stolen. There is a return for each of them, with your army’s stamp, for the carriage of firewood.

You have looked for an order of yours, and there is none. It went up the valleys quicker than any order. From Oloron to Foix, they say, one cannot buy a pair of boots. In the evenings there is singing in the barns. The peasants on this side, who are prudent people, have begun to drive their beasts down a month early.

{ m_parade == "promise":
    “What you have done for us.” It is painted on a wall at Montréjeau, complete, with your name, in letters as tall as a man. The prefect asks if he is to have it washed off.
- else:
    They have been obliged to make up a sentence for you. It is in today’s _Reconquista_, in quotation marks; it is not badly written.
}

You had wanted them in the Médoc, or in their beds. At some hour of the Saturday or the Sunday you did not say so, or not loudly enough, and they have excellent hearing for the rest. Franco is moving battalions. The shepherds give the high pass until the middle of October.

The map is under the file. There is a ring on it, in pencil, round a village. You do not remember having drawn one.
-> end_people

=== end_square
# ending: square
It is swollen with things that do not belong in a file: bread tickets, a child’s flag, a tram bell.

# document: letter
Toulouse, 21 September.
{ m_barrier == "walk":
    Monsieur de Gaulle, I am the one with the saucepan. Since you came they have put two trains on and we queue from six instead of four. My brother-in-law says it is nothing to do with you and it was the committee. I say, he walked on his feet and after that they were ashamed.
- else:
    Monsieur de Gaulle, I am the one who had a saucepan to wave, by the arcades, you will not have seen. Since you came they have put two trains on and we queue from six instead of four. My brother-in-law says it is nothing to do with you and it was the committee. I say, they did not do it before.
}
They tell us that we shall vote. I have never done so. Is it true that one is alone in there, with a curtain?
# end

They have written by the hundred. Nobody asks for a prefecture; they ask whether the second-hand school-books are to be sold or given. It appears that somewhere in those two days you were seen, and that it did them good.

In Paris it does less. Diethelm has said in council, looking at the chandelier, that the head of the government was at Toulouse for two days and came back with a recipe. The Council of the Resistance would like to know by what right you speak to people directly. One gives a town back to itself, it gets up, thanks you, and votes for the mathematics master.

{ m_promises >= 4:
    You promised a good deal. Somebody at Toulouse has made a list, with dates. It is sold in the street. It has been reprinted.
- else:
    You promised little, and they have noticed that, with a peasant’s satisfaction: “He didn’t tell us stories.”
}

There are still rifles, and the Spaniards, and the winter to come. But no one has been seen with a Sten in the bread queue since Tuesday. The women would not have it. It is in none of your decrees.
-> end_people

=== end_people
{
- m_bertaux == "general":
    Bertaux has gone back to Hölderlin. The prefect-general has written four times to ask how the drawer is opened.
- m_bertaux == "assembly":
    Bertaux takes the chair every morning among ten men; it is the first time, he observes, that he has had anybody to be alone against.
- m_bertaux == "powers":
    Bertaux has used his powers once. He will not say on what. He has gone grey in front, and people get up when he comes in.
- else:
    Bertaux is still acting. He signs his letters to you with a number. You have caught yourself waiting for the next.
}

{
- m_command == "collet":
    Ravanel was badly hurt on the road on the twentieth: a motor-cycle, says one report; a car, says another. He had proposed Berthier in his place, in a legible hand. Collet is coming, and has asked what sort of horses there are.
- m_command == "ravanel":
    Ravanel has learned form 46. Sarrat writes, in the confidential column, that the officer has no notion of what is impossible, and that he himself is losing his own.
- m_command == "vernant":
    Ravanel was badly hurt on the road on the twentieth. Vernant commands, and sits by the bed, and they talk, the nurse says, about where the Greeks put the middle of the city, and that it was empty.
- m_command == "pommies":
    Ravanel was badly hurt on the road on the twentieth, and forty officers wanted to sit with him. Pommiès has posted a sentry on the ward. It is not clear whom he is against.
- else:
    Ravanel was badly hurt on the road on the twentieth. There being no name in the decree, four people have succeeded him.
}

{
- m_starr == "out":
    Starr took several days over his two hours. He is in London, writing a report, in which you come out well and he does not. He will have the Legion of Honour. These things have to ripen.
- m_starr == "honours":
    Starr wears the cross on the wrong side, in a basement in London, and is asked about expenses.
- m_starr == "arrest":
    Starr was four days in Saint-Michel, and left with a testimonial from both halves of the committee. The Gers has named a bridge after him. It is the one that you would use.
- m_starr == "ignore":
    Starr is in the Gers still. He is arbitrating in the matter of a well.
- else:
    Starr stayed to see it done, and has left, with a suitcase. The depots were where he had said they were, all but one; and that one, says Bertaux, he left for manners.
}

{
- m_parade == "thanks":
    As for the Spaniards, they did not forget either half of the sentence. At Montréjeau they have rented an office. It has a good view.
- m_parade == "promise":
    As for the Spaniards, they are teaching one another to ski.
- m_parade == "forbid":
    As for the Spaniards, they have quite disappeared from the streets of Toulouse, and it is not known in which direction.
- m_parade == "offer":
    As for the Spaniards, some hundreds are in the Médoc under a French lieutenant, who has learned to say _mañana_ without smiling. The rest asked for time to think, and have been thinking, uphill.
- else:
    As for the Spaniards, they still dip the flag when they pass the spot. The Russians are felling timber in the Landes, slowly, and very straight.
}

{
- m_evening == "judge":
    At Toulouse the lorry-driver of Bordelongue has had his judge, in the week that you gave. It took all that you had; the judge came by goods train.
- m_evening == "post":
    At Toulouse the twenty-eight are still on the prefecture door. Number fifteen has flowers every day, and nine families.
- m_evening == "extend":
    At Toulouse there are joint committees in the powder works, at the trams, in the banks, in a school of dancing.
- m_evening == "open" or m_evening == "pairs":
    At Toulouse one gets used to képis. Children walk behind them, in step.
- else:
    At Toulouse it is raining. They have taken the flags in, to dry, and not put them away.
}

{
- m_statue > m_self:
    They are selling your photograph at Matabiau station: on the balcony, from below, with both arms up. It is very like him. You have been looking for some time to see where, in those two days, you were standing.
- m_self > m_statue + 3:
    There is one photograph, out of focus: some people, and among them, a head higher, someone who seems to be asking the way. Palewski, of your cabinet, would like to know who he is, and if it may be burnt. You have put it in the drawer.
- else:
    There are two photographs. In the one a statue has its arms up on a balcony; in the other somebody tall is looking for his gloves. You were both of them, turn by turn, for twenty-nine hours, and neither thanked the other.
}

{
- m_bye == "bertaux" and m_bertaux == "general":
    The usher brings the last of today’s post: a card from a professor of German. KINDLY CONFIRM RECEIPT OF NUMBER 61, LAST OF THE SERIES. You uncap your pen.
- m_bye == "bertaux":
    The usher brings the last of today’s post. TOULOUSE TO INTÉRIEUR. KINDLY CONFIRM RECEIPT OF NUMBERS 61 TO 90. You uncap your pen.
- else:
    It is late. Before you shut the file you go through your pockets for a pencil, and come on something folded in four. KINDLY CONFIRM RECEIPT. You had it the whole time.
}
-> END
