// Saturday 16 September, ten o'clock to noon: the field, the cars, the barrier, the court.

=== air_field
# date: 1944-09-16T10:00 # place: airfield # source: S34 S38 S39 S40
# sound: wind
The ladder is one step too short, and the whole south-west watches you find it out.

A hundred and fifty chiefs of the maquis have been on this grass since eight, in three ranks that nobody has dressed. They wear tunics with a dark patch where the badge was, and German belts with the buckle at the hip, because of what is written on it. One man is holding his hat on with a hand that has three fingers.

They do not cheer. They have come to see how much of it was the wireless.

{
- stance(Faction.resistance) >= 20:
    At the far end somebody begins to clap, finds that he is alone, and goes on out of principle.
- stance(Faction.resistance) < 10:
    A voice at the back says, loudly, that he might have come in August.
- else:
    Somewhere a dog barks, and is told to be quiet in Spanish.
}

# document: telegram
COMMISSAIRE RÉPUBLIQUE TOULOUSE TO INTÉRIEUR PARIS. No 61. PRIMO CITY CALM STOP SECUNDO REQUEST GENDARMES STOP TERTIO REQUEST FUNDS STOP QUARTO KINDLY CONFIRM RECEIPT OF NUMBERS 1 TO 60 STOP BERTAUX
# end

You have it in your pocket, folded in four. It took forty hours to get as far as Lyon.

{ bayeux_rule == "":
    You have freed towns behind you now by the hundred, and in each there was a man in a chair to receive you. Here nobody has thought of a chair.
}
{ bayeux_rule == "coulet":
    In Normandy you put a man in a chair while the coffee of the other was still warm. Here the chair filled itself, four weeks before you.
}
{ bayeux_rule == "prefect":
    In Normandy you left Vichy’s man in his chair, because of the flour. Somebody has chalked a sub-prefect’s cap on the side of the hangar, or perhaps it is a saucepan.
}
{ bayeux_rule == "allied":
    In Normandy you let an Englishman sign for the milk. You have wondered since how far that story has travelled. They are looking at the aeroplane, which is American.
}
{ bayeux_rule == "hands":
    In Normandy you let a square choose its vet. The news reached the south in a week, and had improved: here they have heard that you went about France holding elections.
}
{ bayeux_rule == "both":
    In Normandy you had two names put under every paper. You did it once, for an afternoon. The clerks here have sent to Bayeux for the form.
}

At the foot of the ladder a bareheaded man of thirty-six holds his coat shut with both hands. The coat is somebody else’s. You appointed a poet to this region, Cassou, and he is in hospital with his head broken. This is the deputy.

“Bertaux, mon Général. Commissaire of the Republic.” # speaker: bertaux

“Acting.” # speaker: de-gaulle

“Acting, mon Général. For twenty-seven days. Twenty-six; we don’t agree with the newspapers.” # speaker: bertaux

Behind him a boy in a beret, five gold bars on each sleeve, has come one step out of the line and stopped. This is Ravanel. He is twenty-four, and commands, by his own count, every armed man from the Dordogne to Spain. He has a sentence ready.

At your elbow is Diethelm, who is your minister of War and has had no breakfast.

“I have been counting stripes, mon Général. There is a division’s worth in the front rank.” # speaker: diethelm

# decision: airfield
* [Stop before the boy. “Present them to me. Every one.” # id: airfield-present # considered # pin: airfield]
    ~ order(Order.airfield_present)
    ~ m_air = "present"
    ~ m_faith += 2
    ~ m_self += 1
    It takes half an hour. He knows all of it: the name, the other name, the village, who was shot there. He does not once say “my men”.

    At about the sixtieth you notice that you have begun to ask questions. At the ninetieth Diethelm looks at his watch, at the sky, and at Bertaux.
* [Shake the hands that are nearest, say nothing, walk to the cars. # id: airfield-silence # historical # attested # pin: airfield]
    ~ order(Order.airfield_silence)
    ~ m_air = "silence"
    ~ m_order += 1
    ~ m_rift += 1
    Eleven hands. You count, because it is a way of not speaking.

    The boy with the five bars is not among the eleven. He steps back into his place with great care, so that nobody shall notice that he had left it.
* [Send de Gaulle back up to the top step: let him wait for silence, and speak. # id: airfield-speech # plausible # pin: airfield]
    ~ order(Order.airfield_speech)
    ~ m_air = "speech"
    ~ m_statue += 1
    ~ m_city += 1
    He lets the wind have its say, then gives them five sentences: the soil, the absent, the battle that is not over. You hear it with some admiration.

    He has not used the word _Resistance_. The boy notices.
* [“Who ought to be here, and is not?” # id: airfield-absent # plausible # pin: gers]
    ~ order(Order.airfield_absent)
    ~ m_air = "absent"
    ~ m_faith += 1
    ~ m_self += 1
    Nobody had prepared for a question. The boy answers, without his sentence.

    “Parisot, mon Général. The Armagnac battalion; didn’t they tell you? Ten days ago, at night? He’d come out to meet one of your aeroplanes. It was the propeller.” # speaker: ravanel

    You take your cap off. A hundred and fifty men take off what they have. Bertaux, who has a timetable, does not consult it. It lasts a minute by Diethelm’s watch. When it is over the ranks are straight.
* [Have the crosses brought out of the aeroplane. Here, on the grass, before the wind gets up. # id: airfield-medals # plausible # needs: stance resistance >= 15 # because: They would take it for a bribe.]
    ~ order(Order.airfield_medals)
    ~ m_air = "medals"
    ~ m_promises += 1
    ~ m_faith += 1
    Six crosses and one borrowed pin. The fourth man smells of horses and will not look up. He took a bridge in June with eight shotguns and a bugle.

    “And which regiment?” # speaker: officer

    It is one of your suite, asking kindly, as you turn to the fifth. “The bridge,” says the man.
- -> car_seats

=== car_seats
# date: 1944-09-16T10:30 # place: road # source: S39 S40
There are two cars. One is the prefecture’s and has no second gear. The other belonged to the Gestapo and has good tyres. Bertaux has had you put in the first.

Whoever sits down beside you has twenty minutes, and at the end of them you will know what Toulouse is. Four people are standing near the door, and each is looking at something else.

{
- m_air == "silence":
    Ravanel is the furthest off. He is explaining something to a lieutenant who has not asked him anything.
- m_air == "present" or m_air == "absent":
    Ravanel has come up to the running-board without being called.
- else:
    Ravanel stands correct, with his heels together.
}

“The mayor could tell you about bread, mon Général.” # speaker: bertaux

Diethelm is already holding the door of the good car. On the back seat of the bad one lies a grey folder with two strings: the intelligence reports. You read them at Marseille, in bed.

# decision: cars
* [Bertaux beside you. Let the boy follow with the minister. # id: cars-bertaux # historical # attested # pin: road]
    ~ order(Order.cars_bertaux)
    ~ m_seat = "bertaux"
    ~ m_warned = true
    ~ m_order += 1
    ~ m_rift += 1
    “The situation is in hand, mon Général. There’s been some settling of scores, less each week. What I lack...” # speaker: bertaux

    He sees that a list would be a mistake, and tells you a story instead, against himself.

    “There’s the Englishman, Hilaire: Starr. He came into my office. He said, I have seven hundred men, and if I bang on the table...” # speaker: bertaux

    “Why is this man not under arrest?” # speaker: de-gaulle

    “With what, mon Général?” # speaker: bertaux

    At lunch there was to be a card in Starr’s name. By the second mile there is none. In the car behind, so you will be told, not one word was spoken; Diethelm admired the poplars.
* [The boy beside you. Bertaux knows the way. # id: cars-ravanel # considered # pin: ariege]
    ~ order(Order.cars_ravanel)
    ~ m_seat = "ravanel"
    ~ m_faith += 2
    ~ m_dual += 1
    He talks too fast, with his knees together. He names his units the way others name cousins. This one is brave; that one steals petrol; at Foix there is one who did what he ought not to have done.

    “And the Spaniards?” # speaker: de-gaulle

    “They ask me for lorries, mon Général. Ought I to ask them what for?” # speaker: ravanel

    You look out at the plane trees.
* [The mayor. One ought to know about the bread. # id: cars-mayor # plausible # pin: capitole]
    ~ order(Order.cars_mayor)
    ~ m_seat = "badiou"
    ~ m_city += 2
    Badiou teaches mathematics. He has set the bread out as a problem: flour, mouths, trains, one unknown. The answer is the second week of October.

    “After which, mon Général, it ceases to matter who governs.” # speaker: badiou

    He says “the women in the queue” as you say “France”. In the car behind, Bertaux and Ravanel have been shut in with the minister of War.
* [Nobody. Put them all in the good car, and open the grey folder. # id: cars-alone # considered # pin: road]
    ~ order(Order.cars_alone)
    ~ m_seat = "alone"
    ~ m_statue += 1
    ~ m_order += 1
    # document: report
    SPECIAL SERVICES. TOULOUSE. FROM A SOURCE IN TOUCH WITH BUSINESS CIRCLES.
    The region is in the hands of something like a soviet. The gendarmes are confined to distant barracks. A Spanish division is forming to march on Barcelona. An English colonel, called Hilary, has several units at his orders. The Commissaire signs what is put before him.
    # end

    It is a clear page. When you look up, the soviet is going by outside: a woman is whitewashing a tree, and two boys carry a door between them.
- -> bar_road

=== bar_road
# date: 1944-09-16T10:55 # place: barrier # source: S40 S78
Where the houses begin there is a cart-shaft across the road, with a mattress on it. A notice has been written in three hands. HALTE. ALTO. And in pencil underneath: _Papers, please, thank you_.

A boy with an armband leans in at the window. Behind him an older man in a French captain’s tunic says something short to him in Spanish: one of the thousands here who lost their own war in 1939.

“Papers.” # speaker: sentry

The driver begins to explain. The boy hears him out. He was told everybody.

You have none. The last papers that Toulouse made out in your name were drawn up in 1940, by a military court: four years, and a fine of a hundred francs. You have not paid it.

{
- m_seat == "alone":
    Nobody is beside you to say who you are. It is rather restful.
- m_seat == "ravanel":
    Ravanel has gone white. He opens his mouth to shout, looks at you, and shuts it.
- m_seat == "badiou":
    “I taught him algebra, mon Général. He was just the same.” # speaker: badiou
- else:
    Bertaux has shut his eyes. This is what he would have left out.
}

Past the shaft the avenue goes straight in, a mile and a half, empty, with its shutters closed. You can be seen from every one of them.

# decision: barrier
* [Windows up. Have the shaft lifted and drive to the steps without stopping. # id: barrier-drive # considered # pin: prefecture]
    ~ order(Order.barrier_drive)
    ~ m_barrier = "drive"
    ~ m_statue += 1
    ~ m_order += 1
    ~ m_rift += 1
    The shaft goes up. The boy salutes, with the wrong hand, from inside a cloud of dust.

    The city passes: brick, brick, a flag, brick. At each crossing a few people have come out to see you, and see a car. You arrive nine minutes early, and nobody is there to open the door.
* [Get down, and let him do his work: who posted you here, who feeds you, who relieves you? # id: barrier-guard # plausible # pin: barrier]
    ~ order(Order.barrier_guard)
    ~ m_barrier = "guard"
    ~ m_self += 1
    ~ m_dual += 1
    “Colonel Georges posted us. The committee feeds us, when it remembers. Nobody relieves us, monsieur.” # speaker: sentry

    “And you, who pays you?” The captain’s tunic comes to attention. He has two words of French and uses them: “Nobody, General.” Teruel, he adds, touching one sleeve. He touches the other, where the wound is newer, and names a village in the Lot.

    You tell the boy that he has done right.
* [Send Bertaux ahead on foot, alone, with the flag off the car. Follow him at fifty paces. # id: barrier-bertaux # invented # pin: prefecture]
    ~ order(Order.barrier_bertaux)
    ~ m_barrier = "bertaux"
    ~ m_order += 2
    “Alone, mon Général?” # speaker: bertaux

    “You represent the State. It does not go about in a crowd.” # speaker: de-gaulle

    He walks like a man carrying a full basin. At the first corner someone laughs. At the bridge a tram stops to let him by. You follow in first gear, and it is he they are looking at.
* [Get out. Send the cars on, and walk in. # id: barrier-walk # historical # attested # pin: prefecture]
    ~ order(Order.barrier_walk)
    ~ m_barrier = "walk"
    ~ m_self += 1
    You walk in the middle of the road, because there one has room. The escort did not expect it and trots. You have been told of snipers, and of crowds.

    There is neither. A shutter opens; a woman looks down at you with a saucepan in her hand. By the time she has called somebody you have passed. For a mile and a half the only sound is your general staff’s shoes.
- -> court_ranks

=== court_ranks
# date: 1944-09-16T11:20 # place: prefecture-court # source: S36 S40
The prefecture stands against the flank of the cathedral, like a clerk beside a bishop. In the court the staff of the FFI, the Resistance’s own army, is drawn up, some forty officers, by height, which has put a surgeon at one end and a girl from the cipher office at the other.

{
- m_air == "present":
    You know some of them by now, and they know that you know. Diethelm walks behind you, reading sleeves.
- m_air == "silence":
    News has come in from the airfield on a bicycle. They have their chins up.
- else:
    Somebody has lent somebody a razor. Forty raw chins; a smell of brilliantine and gun-oil.
}
{ m_barrier == "walk":
    You have dust to the knee. They look at the dust with more respect than at the stars.
}
{ m_barrier == "guard":
    At the end of the rear rank, out of breath, is the captain’s tunic from the barrier. He has come across the city by tram to be inspected again.
}

Five bars, five bars, four. In front of you are a notary, a captain of Chasseurs who was shut in a cupboard till August, two railwaymen, a philosopher of thirty called Berthier with the face of a good wrestler, and a small man in black with five bars sewn on by somebody who loves him.

“The career men are at the back, mon Général. They call them the mothballs. They eat apart.” # speaker: officer

Ravanel walks on your left, half a pace behind. He is waiting to hear what you will say to the first one.

# decision: rank
* [To every one of them: “What did you do?” # id: rank-did # considered # pin: prefecture-court]
    ~ order(Order.rank_did)
    ~ m_grade = "did"
    ~ m_faith += 2
    ~ m_self += 1
    They are not ready for it. “The line to Bordeaux, mon Général. Fourteen times.” “I kept the money.” “I typed.” The notary has a lie prepared, sees your face, and says: “I waited until June.”

    It comes out that the girl at the end carried the orders for the rising in a pram. There was a child in it, she says, not hers; she would like to know what became of him.

    “Touching. But what do I write in the establishment?” # speaker: diethelm
* [To every one of them: “How many did you lose?” # id: rank-dead # considered # pin: prefecture-court]
    ~ order(Order.rank_dead)
    ~ m_grade = "dead"
    ~ m_faith += 1
    “Nineteen.” “Four.” “All but three.” It goes along the rank.

    The officer from the cupboard says “None, mon Général”, and says it clearly. One of the railwaymen, who does not like him, moves over half a step so as to be beside him.
* [To every one of them the same question: “What was your rank in the army?” # id: rank-grade # historical # attested # pin: prefecture-court]
    ~ order(Order.rank_grade)
    ~ m_grade = "grade"
    ~ m_order += 2
    ~ m_rift += 2
    “Sergeant.” “Corporal, mon Général.” “Lieutenant of reserve.” “None. I was in prison.” “Second class.” Each time you wait, not long, while the eyes go down to the sleeve.

    The small man in black says that in the last war he was a stretcher-bearer. “And in this one?” asks someone behind you. He has begun, with his left hand, without looking, to pick at the thread.

    “A fine string of colonels.” # speaker: de-gaulle

    You say it at the end, to no one. The court has an echo.
* [“You will keep the ranks you wear, until the war is over. After that we shall count.” # id: rank-confirm # considered # pin: haute_garonne]
    ~ order(Order.rank_confirm)
    ~ m_grade = "confirm"
    ~ m_faith += 1
    ~ m_dual += 2
    ~ m_promises += 1
    The gasp is audible. So is the small dry noise that Diethelm makes.

    By noon, in the rue d’Alsace, there is no more gold braid to be had. By one a tailor’s wife is cutting up an altar-cloth.
* [Walk the whole rank in silence, and stop at the one who wears nothing on his sleeve. # id: rank-bare # invented # pin: prefecture-court]
    ~ order(Order.rank_bare)
    ~ m_grade = "bare"
    ~ m_order += 1
    ~ m_statue += 1
    It is the surgeon. He took his bars off this morning. He felt ridiculous, he says.

    “You were right.” # speaker: de-gaulle

    You go up the steps. Behind you in the sun, here and there, with a penknife, it begins.
- -> noon_boy
