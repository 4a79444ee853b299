// Sunday night, at Bordeaux: what the weekend came to, before the next thing.

=== end_count
# date: 1944-09-17T22:30 # place: bordeaux-room # source: S178 S36 S40 S43
Bordeaux has had its balcony, and its British agent has had forty-eight hours to leave France. They have put you in a corner room of the prefecture, with a lamp.

A motor-cyclist has come from Toulouse with a bag of papers: what your two days there have done. It took him six hours, over four rivers with no bridges; he is asleep on his feet, against the door.

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
~ m_weekend = "order"
It is a model bag. To every order that you gave is pinned an answer, and every answer is yes.

The guard is changed on the hour. The notices are on the walls, and nobody has written on them.

# document: report
STAFF R4. FOR THE GENERAL. 17 September, 16.00.
Discipline: perfect. Morale: the question is not understood. Of the officers counted yesterday in the court, several have not presented themselves today. They say they have resumed their trades. Some of these had no trade.
# end

There was no soviet. You had rather hoped to find one; one would have known where to put one’s hand. There were a hundred and fifty men on a field, each with the one thing that he had come to tell you.

{ m_men == "home":
    The rifles in the barracks have been weighed: twelve tons, of which nine are shotguns.
}

You take a sheet, to write to someone that it was a mistake; then another, that it was necessary.
-> end_people

=== end_receipt
~ m_weekend = "receipt"
It is Bertaux’s telegrams, by hand, since the wire is down at Agen. He has gone on numbering them.

# document: telegram
{
- m_gift == "gendarmes" or m_evening == "open" or m_evening == "shelf":
    TOULOUSE TO INTÉRIEUR. No 62. SIX GENDARMES AT RUE DE METZ STOP NONE BITTEN
- m_evening == "pairs":
    TOULOUSE TO INTÉRIEUR. No 62. GENDARME AND FFI ON EACH BEAT STOP NEITHER BITTEN
- else:
    TOULOUSE TO INTÉRIEUR. No 62. GENDARMES STILL BEHIND THEIR GATE STOP PUBLIC BEGINS TO ASK FOR THEM
}
{ m_gift == "money":
    No 63. TEACHERS AND TRAMS PAID STOP POLICE TOMORROW STOP ALREADY QUEUEING
- else:
    No 63. HAVE ANNOUNCED THAT TEACHERS WILL BE PAID STOP ALREADY QUEUEING STOP FUNDS FOLLOW I TRUST
}
No 64. COURT MARTIAL OF FOIX HAS NOT SAT SINCE THE 14TH STOP CROWD CAME TO LOOK AT LOCKED DOOR AND WENT HOME
No 65. KINDLY EXPLAIN FORM 46
No 66. REVOLVER LEFT ON MY DESK SINCE NOON STOP NO ONE CALLS FOR IT STOP REQUEST INSTRUCTIONS
# end

The State is coming back to Toulouse by the tradesmen’s entrance, and most people take it for the postman.

“Is that all?” # speaker: diethelm

{ m_rift >= 5:
    There is one sheet of another kind: forty signatures, of officers who do not wish to be decorated. You read every name.
- else:
    At the bottom is a drawing, from the staff of the FFI: a very tall man and a very small drawer.
}
-> end_people

=== end_amalgam
~ m_weekend = "amalgam"
It is nearly empty. There is a sheet from a ledger in it.

# document: letter
The barracks yard, 17 September, four o’clock.
Mon Général, since you left we have been fifteen hundred, and seventeen hundred, because people keep coming in from the street to ask what the queue is for. A colonel of the regulars came over to look at the savages. He asked my rank in the army and I told him, notary; he said, pity, and made over to me nine mules. Four in five are going to sleep here on the gravel, so as not to have to say goodbye at home. The fifth has gone to say it. I have written him down as present.
LAFARGUE, commanding for the moment; five bars, yesterday, in the court of the prefecture, second from the left
# end

Platelayers, girls and notaries are going into the army by being taken at their word. Diethelm has shown you that it is not to be done.

{ m_men == "units":
    The eleven hundred whose unit was not on the sheet have since formed one. They are outside the gate, in ranks, asking to be read out.
- else:
    They signed one by one. The girl from the cipher office has signed as “Émile”.
}

“Nine mules,” says Diethelm. He would like to know upon what form.
-> end_people

=== end_two
~ m_weekend = "two"
It is a double bag. Everything in it has come twice.

# document: decree
RÉPUBLIQUE FRANÇAISE. REGION OF TOULOUSE
{ m_bertaux == "general":
    THE PREFECT-GENERAL, for the COMMISSAIRE OF THE REPUBLIC, and THE LIBERATION COMMITTEES, in session together
- else:
    THE COMMISSAIRE OF THE REPUBLIC, and THE LIBERATION COMMITTEES, in session together
}
VU the ordinance of 10 January 1944; VU the wishes of the population;
ARRÊTENT. Article premier. Petrol is common to all.
Article 2. It shall be applied for at both windows.
Done at Toulouse, 17 September 1944. Two stamps. Two signatures. (in a third hand) _Received, for the garrison: we were not consulted._
# end

{ m_bertaux == "general" or m_bertaux == "powers":
    It is all cordial. Nothing is refused; it is minuted. In London they will call it a soviet, and you can swear that it is not. On Sunday at noon you said which of them was to govern. It has been put on the agenda.
- else:
    It is all cordial. Nothing is refused; it is minuted. In London they will call it a soviet, and you can swear that it is not. You could have said, at any hour of the two days, which of them was to govern. You said other things.
}

{ m_command == "dots":
    The decree with the dots has come back to you. They have filled it in, in order not to disturb you, with four names.
}
{ m_men == "region":
    The army of the region has a staff and is choosing a band. “Ready for what?” Diethelm had asked. They write that it is under study.
}

They would follow you anywhere you could get the motion carried.
-> end_people

=== end_south
~ m_weekend = "south"
Half of it is in Spanish: everything that could be got off the walls.

# document: report
GENDARMERIE. MONTRÉJEAU, by telephone. 17 September, 15.00.
Since noon forty lorries of the Army have gone through towards Luchon. Asked what they carried, the drivers replied, firewood. I have served here for eleven years, and it is the first that I have seen go up.
As authority for the movement they gave a sentence of General de Gaulle. I took it down. There are three versions.
# end

{
- m_parade == "russians":
    You said nothing to them on the boulevard; you saluted. One is the salute, put into words. One is what you would have liked to be able to say. The third, which could be sung, must be by Blázquez.
- m_parade == "forbid":
    You said nothing to them on the boulevard; you had them turned off it. One is an officer’s “by the left”. One is what you would have liked to be able to say. The third, which could be sung, must be by Blázquez.
- else:
    One is what you said. One is what you would have liked to be able to say. The third, which could be sung, must be by Blázquez.
}

{ m_parade == "promise":
    Of the three, yours promises most.
- else:
    In all three of them you are looking at the mountains.
}

They mean to cross into Spain before the snow, and the shepherds give the high pass until the end of October.

At the bottom is a sheet of the staff map. There is a ring on it, in pencil, round a village of the Val d’Aran.
-> end_people

=== end_square
~ m_weekend = "square"
He could not close it. There are bread tickets in it, a child’s flag, a tram bell.

# document: letter
Toulouse, Sunday.
{ m_barrier == "walk":
    Monsieur de Gaulle, I am the one with the saucepan. This morning there was bread at seven instead of at nine. My brother-in-law says it is nothing to do with you and it was the committee.
- else:
    Monsieur de Gaulle, I was under your balcony with a saucepan, having no flag. This morning there was bread at seven instead of at nine. My brother-in-law says it is nothing to do with you and it was the committee.
}
{ m_barrier == "walk":
    I say, he walked on his feet and after that they were ashamed.
- else:
    I say, they did not do it before.
}
They tell us that we shall vote. I have never done so. Is it true that one is alone in there, with a curtain?
# end

There are sixty like it, in one day. They ask if the second-hand school-books are to be sold or given.

“The Council will want to know what the head of the government did at Toulouse. I shall tell them that he has brought back a recipe.” # speaker: diethelm

{ m_promises >= 4:
    You promised a good deal. There is a list, with dates; it was being sold in the street by noon.
- else:
    You promised little, and they have noticed it with a peasant’s satisfaction: “He didn’t tell us stories.”
}
-> end_people

=== end_people
{
- m_statue > m_self:
    There is a photograph too, still damp: the balcony, from below, with both arms up. It is very like him. You look for some time to see where you were standing.
- m_self > m_statue + 3:
    There is a photograph too, still damp, out of focus: some people, and among them, a head higher, someone who seems to be asking the way. You put it in your tunic.
- else:
    There are two photographs, still damp. In the one de Gaulle has his arms up; in the other you are looking for your gloves.
}

{
- m_bye == "bertaux" and m_bertaux == "general":
    And there is a card from Bertaux, professor of German. KINDLY CONFIRM RECEIPT OF NUMBER 61, LAST OF THE SERIES. You uncap your pen.
- m_bye == "bertaux":
    And there is a sealed one, for your own hand. TOULOUSE TO DE GAULLE. KINDLY CONFIRM THAT YOU SAID WHAT I BELIEVE YOU SAID AT THE AEROPLANE STOP HAVE BEEN REPEATING IT. You uncap your pen.
- else:
    You go through your pockets for a pencil, and come on Bertaux’s telegram, folded in four. KINDLY CONFIRM RECEIPT. You had it the whole time.
}

Tomorrow it is Saintes, and men lying before Royan in a ditch. You give the bag back to the motor-cyclist, who takes it without waking.
~ next_act(Act.pyrenees)
-> END
