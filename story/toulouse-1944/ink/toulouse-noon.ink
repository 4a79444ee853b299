// Saturday 16 September, noon to three o'clock: Ravanel, Bertaux's office, the table, Starr.

=== noon_boy
# date: 1944-09-16T12:00 # place: prefecture-office # source: S36 S20 S89
# sound: typewriter
You have him in alone. The room was lent by a secretary who has left her knitting. He has stopped in the middle of the carpet, where accused persons stand.

Serge Ravanel: born Asher; on paper, Hexagone; the Polytechnique; three arrests, three escapes. He has one language for generals and one for the school, and cannot decide.

{ m_grade == "grade":
    He was half a pace behind you in the court, and heard all forty answers.
- else:
    { m_grade == "confirm":
        He is still red with pleasure and ashamed of it.
    - else:
        He has the look of a man who prepared for another examination.
    }
}

He has brought a report, eleven sheets of onion-skin, typed without margins to save paper. Under it, folded so that you will see it, is an older sheet.

# document: letter
FFI. STAFF R4. 3rd BUREAU. ORDER No 7. 20 August 1944. Copy 4.
1. Units converging on Toulouse will enter the city tomorrow, the 21st, in the finest military order, so that the population may be impressed by it.
2. Major Georges is commandant of the garrison.
Signed: HEXAGONE
(typed in afterwards, on another machine) 3. No firing into the air.
# end

“I put in the third on the Tuesday, mon Général. Would you believe that by the Friday it was obeyed?” # speaker: ravanel

In your other pocket there is a name: Collet. General, cavalry, Morocco and Syria. He can be here in a fortnight to command the region in place of this boy.

# decision: ravanel
* [Sit down, have him sit down, and let him read you all eleven sheets. # id: ravanel-report # considered # pin: lot]
    ~ order(Order.ravanel_report)
    ~ m_talk = "report"
    ~ m_units = true
    ~ m_faith += 2
    ~ m_self += 1
    It is a good report, by somebody who has never been shown a bad one. On page seven there is a table: which units will go to the front as they are, under the officers they have, if they are asked this week. For next month he has left another column. It is shorter.

    “May I leave you the copy, mon Général?” # speaker: ravanel

    You put it in the pocket with the name.
* [One word: order. Then tell him the name. # id: ravanel-order # historical # attested # pin: prefecture-office]
    ~ order(Order.ravanel_order)
    ~ m_talk = "order"
    ~ m_order += 2
    ~ m_rift += 1
    “General Collet will take the Region.” # speaker: de-gaulle

    “Collet? The one who put down the Druzes?” # speaker: ravanel

    You do not answer. There is a clock. He gathers up his eleven sheets, and the twelfth, one edge against the other.
* [“Whom do the Spaniards obey?” # id: ravanel-spain # plausible # pin: ariege]
    ~ order(Order.ravanel_spain)
    ~ m_talk = "spain"
    ~ m_spain += 1
    “For lorries, me? For petrol, the depot of the Region, on returns, and who is going to add those up? For the rest, General Luis. Would you say he was young for it?” # speaker: ravanel

    “And what is the rest?” # speaker: de-gaulle

    He has heard himself, and coloured. He goes to the secretary’s map and lays his hand flat on the Pyrenees, the way one quiets a horse.
* [“What do you want?” # id: ravanel-want # plausible # pin: prefecture-office]
    ~ order(Order.ravanel_want)
    ~ m_talk = "want"
    ~ m_faith += 2
    ~ m_dual += 1
    No one has asked him since June. He looks for the right answer, and you see him give up.

    “To be used, mon Général. All of us, and soon. They’ve stood about with guns for four weeks. What do you suppose they’ll find to do?” # speaker: ravanel

    From 1931 to 1937 you wrote papers for a Council of Defence.
- -> noon_office

=== noon_office
# date: 1944-09-16T12:35 # place: bertaux-office # source: S5 S32 S40 S76
Bertaux’s own office has nine windows and one chair. The other chairs went in August, to a committee; he has the receipt. The corridors are so empty that your steps come back to you with a small delay.

He shows you the State. It is in a drawer.

# document: decree
(struck out in ink) ÉTAT FRANÇAIS. (by hand) RÉPUBLIQUE FRANÇAISE
THE COMMISSAIRE OF THE REPUBLIC AT TOULOUSE
VU the ordinance of 10 January 1944;
CONSIDÉRANT that justice must be done and must be seen to be done by judges;
ARRÊTE. Article premier. A court martial is constituted at Foix.
Article 2. It shall keep minutes.
Done at Toulouse, 6 September 1944.
# end

“They had shot seven there that week, on the tribunal of their own prefect. I couldn’t stop it, so I dated it. It has sat once since, and condemned two. The operative article is the second.” # speaker: bertaux

{ m_seat == "bertaux":
    In the car he made you angry with a funny story. He does not try another.
- else:
    He had something to tell you about an Englishman, and decides against it.
}
{ m_barrier == "bertaux":
    There is colour in his face. On the stairs two clerks, who this morning did not know which door was his, stood up.
}

“Every night somebody comes in, puts a revolver on the desk and asks for petrol. I give half. On the whole they thank me. I lack gendarmes, mon Général; money; a telephone that anyone answers. If you could do one of the three.” # speaker: bertaux

You came with an aeroplane, a fountain pen, and this one afternoon.

# decision: office
* [Your confidence, aloud, before his staff. It is more than you had, in June 1940. # id: office-confidence # plausible # pin: prefecture-office]
    ~ order(Order.office_confidence)
    ~ m_gift = "confidence"
    ~ m_order += 1
    ~ m_rift += 1
    He thanks you. They wait, all of them, in case there is something else.

    There is not. He shuts the drawer. It sticks, and he shuts it again, gently.
* [The gendarmes. Sign the order: out of their barracks and into the city by tonight. # id: office-gendarmes # considered # pin: barracks]
    ~ order(Order.office_gendarmes)
    ~ m_gift = "gendarmes"
    ~ m_order += 2
    You sign, he stamps. It is for three hundred men; there are boots, he thinks, for two hundred.

    Before you have the cap back on your pen, somebody is running down the stairs. It is not one of his people, and he is not running towards the barracks.
* [The money. An advance on the Banque de France, your signature beside his. # id: office-money # considered # pin: prefecture]
    ~ order(Order.office_money)
    ~ m_gift = "money"
    ~ m_order += 1
    ~ m_city += 1
    ~ m_promises += 1
    “The teachers first. Then the trams, then the police.” # speaker: bertaux

    The manager of the Bank will come in person, at three, to see whether it is really your hand.
* [The telephone. Leave him the operator and the set out of your aeroplane. # id: office-telephone # plausible # pin: seine]
    ~ order(Order.office_telephone)
    ~ m_gift = "telephone"
    ~ m_order += 1
    ~ m_dual += 1
    The operator is a corporal from Nantes with a cold. By one o’clock his aerial is on the cathedral, with the archdeacon holding the ladder.

    Toulouse will be able to speak to Paris. Paris will be able to speak to Bertaux, who has had twenty-seven days of knowing his own mind.
- -> noon_table

=== noon_table
# date: 1944-09-16T13:15 # place: prefecture-table # source: S40 S92 S179
Lunch is for fourteen. What is eaten nobody will be able to say in a single one of the memoirs. There are cards, written by Cassagneau the prefect, who is fifty-seven and has the hand of an older Republic.

{
- m_warned:
    In the middle of one side is a gap with a fork in it. That was the Englishman. The cards to left and right have closed up a little, not enough.
- m_seat == "alone":
    One card says _Lt-Col. Hilaire_. The grey folder spelt him Hilary, and gave him several units.

    “He’s fought in the Gers for two years, mon Général. He is rather...” # speaker: cassagneau

    The prefect cannot find the word. He puts the card in his pocket.
- else:
    One card says _Lt-Col. Hilaire_. You ask who he is.

    “An Englishman, mon Général. He’s fought in the Gers for two years. He is rather...” # speaker: cassagneau

    The prefect cannot find the word. He puts the card in his pocket.
}

General Bertin is there, who commands a division said to be light. Carovis of the liberation committee, an engineer, has put his hat under the chair. At the double doors two sentries with Stens are looking at the bread.

{
- m_talk == "order":
    Ravanel was told his successor’s name an hour ago. He is asking Cassagneau about vines.
- m_talk == "report":
    Ravanel keeps glancing at your pocket.
- else:
    Ravanel would give his five bars to be on the other side of the doors, with the Stens.
}

You have one minute, while they wait for you to sit.

# decision: table
* [Two more covers: have the Englishman sent for, and a Spaniard. # id: table-two # plausible # pin: prefecture-table]
    ~ order(Order.table_two)
    ~ m_table = "two"
    ~ m_spain += 1
    ~ m_rift -= 1
    ~ m_self += 1
    Starr comes in in battledress with his cap under his arm and sits by Bertin. The Spaniard takes longer. It is Blázquez, of the guerrilleros’ staff, a jurist, with a French colonel’s sleeves, who asks Cassagneau in lovely French whether the wine has been taxed.

    Diethelm eats nothing. Everyone else begins to talk at once, from fear.
* [Take up the boy’s card and put it at your right. Move your minister down. # id: table-right # considered # pin: prefecture-table]
    ~ order(Order.table_right)
    ~ m_table = "right"
    ~ m_faith += 2
    You do it yourself. Diethelm goes down the table with a face of perfect courtesy that he will wear for a year.

    “Eat.” # speaker: de-gaulle

    The boy is so hungry that for ten minutes he forgets to be a colonel.
* [Take your plate out to the court, and eat standing up with the guard. # id: table-guard # invented # pin: prefecture-court]
    ~ order(Order.table_guard)
    ~ m_table = "guard"
    ~ m_city += 1
    ~ m_self += 2
    Fourteen chairs scrape. You make a sign, and they stay where they are, half up.

    In the court they are from the tramways. They share the bread out by weight, with a spring balance off a dead German, and you get what the others get. One asks if it is true that in London you had meat. You say: “Mutton.” They are sorry for you.

    From the window the table, left to itself, sounds like a family at a will.
* [Leave the cards: the boy at the far end, the Englishman nowhere. # id: table-cards # historical # attested # pin: prefecture-table]
    ~ order(Order.table_cards)
    ~ m_table = "cards"
    ~ m_order += 1
    ~ m_rift += 1
    There is talk about the harvest, the Vosges, and the price of horses. Twice Ravanel says something, and twice it dies at about the salad, if there is a salad.

    Through the doors comes the sound of one sentry explaining the seating to the other.
- -> noon_starr

=== noon_starr
# date: 1944-09-16T14:30 # place: prefecture # source: S40 S178 S34 S95
George Starr is forty, and stands like a mining engineer, which he is. He has British battledress with a lieutenant-colonel’s crown and star, two years of the Gers in his face, and an accent from Armagnac. He was parachuted; no, he came by boat; the file gives up.

{
- m_table == "two":
    He has had your lunch, and said two sensible things about bridges. He thinks that he is here to be thanked.
- m_table == "guard":
    He shared the guard’s bread too, a quarter of an hour after you. The spring balance was favourable to him.
- m_warned:
    He was not sent for. He heard that there had been a card, and that there was no longer a card; so he walked in past four sentries, all of whom saluted.
- else:
    His chair at lunch stayed empty. One messenger had told him that he was expected, and another that he was not. He has come to ask which, past four sentries, all of whom saluted.
}

{ m_air == "absent":
    On his left sleeve is a band of crêpe. Parisot was beside him when the propeller came round.
}

He salutes. It is correct. Through the window behind him comes the noise of thirty men of the Armagnac. Their battalion has gone to Bordeaux; they were left to mind the baggage, and they are minding their Englishman.

“You command French troops.” # speaker: de-gaulle

“With respect, General, they were French civilians when I was given them.” # speaker: starr

“You are a foreigner, in my house, at the head of mercenaries.” # speaker: de-gaulle

“I am under the Allied command, sir. So, forgive me, are you.” # speaker: starr

He has gone pale under the sunburn. He has lost friends to the Gestapo and one, ten days ago, to an aeroplane.

# decision: starr
* [Out of the room, and out of France. And then, when he has his hand on the door, give him yours. # id: starr-out # historical # attested # pin: prefecture-office]
    ~ order(Order.starr_out)
    ~ m_starr = "out"
    ~ m_order += 1
    ~ m_rift += 1
    “Then I’m afraid you will have to arrest me, General. I shan’t be any trouble.” # speaker: starr

    From the sound in the court, there would be some trouble.

    You give him two hours. He turns about, heel and toe, by the book of an army that never lost its drill. You are across the carpet before you have decided.

    The hand is dry and hard. Neither of you says anything. It will be told in three ways by this evening, and in none of them will there be only two people in the room.
* [Pin something on him, thank him before witnesses, and have him in London by Monday. # id: starr-honours # considered # pin: gers]
    ~ order(Order.starr_honours)
    ~ m_starr = "honours"
    ~ m_faith += 1
    ~ m_statue += 1
    You send for Ravanel, Bertaux, a cross and a pin. De Gaulle finds the words: a comrade; the soil of Gascony; the aeroplane on Monday.

    “I have been sacked before, sir. Never to music.” # speaker: starr

    In the court they are shouting his name. He goes to the window and, with two fingers, stops it.
* [Have him arrested. # id: starr-arrest # considered # pin: saint-michel # needs: memory m_gift == gendarmes # because: There is nobody in Toulouse to arrest him with.]
    ~ order(Order.starr_arrest)
    ~ m_starr = "arrest"
    ~ m_order += 2
    ~ m_rift += 2
    A captain and four gendarmes, the first to come in from their barracks. Their boots are new. They are happy to be arresting anybody.

    He gives up his pistol butt foremost and asks the captain for a receipt. From the court there is no shout. Thirty rifles are picked up off gravel; then you hear an old sergeant’s voice, talking quietly in Gascon, for a long time, and they are put down again.
* [Look at some papers until he goes away. # id: starr-ignore # considered # pin: prefecture]
    ~ order(Order.starr_ignore)
    ~ m_starr = "ignore"
    ~ m_dual += 2
    Those on the desk are about weights and measures. You read four of them.

    When you look up, he is on the chair by the door with his cap on his knee. He has waited in ditches. At a quarter past three it is you who have to leave the room; he stands up, and says, civilly, “Another time, General.”
* [“Sit down, Colonel. Your dropping grounds, your depots, your names. Then you may stay to see it done.” # id: starr-lists # plausible # pin: gers]
    ~ order(Order.starr_lists)
    ~ m_starr = "lists"
    ~ m_self += 1
    ~ m_dual += 1
    He thinks about it for so long that the court goes quiet by itself.

    “It’s in my head, sir. London asked me never to write it down.” # speaker: starr

    And he begins, village by village, in the voice of Gascony, with his eyes shut: the barn, the priest, how many Brens. Bertaux writes. Three times you recognise a name from the list of those who asked you, this summer, for a prefecture.
- -> aft_mayor
