// Saturday 16 September, eight to eleven at night: one more visit, or none.

=== late_hour
# date: 1944-09-16T20:00 # place: prefecture # source: S22 S17 S49
# sound: rain
It has begun to rain. In the vestibule an usher of the Third Republic, brought back from his vegetable garden, hands you things on a tray as they come.

{
- m_visit == "archbishop":
    They know already where you went. “To the priests,” says a voice on the stairs; “to the one priest,” says another, “be fair.”
- m_visit == "works":
    They know already where you went. A man from the Chamber of Commerce has been waiting for an hour to be told that it was not true.
- m_visit == "graves":
    They know already where you went. Nobody says anything about it. The usher has put a chair for you, which he had not done before.
- else:
    They know already where you went. Noireau, “Colonel Georges”, who has the garrison and put up walls before the war, has come himself. “Who had my lock off?” he asks the usher. “On a site you sign for a lock.”
}

{ m_mayor == "bread":
    “They telephone from Montauban. The battalion that was to have had those wagons is on the platform, in the rain. In the Vosges another will stay three days more in the line, in its place. It loses eight men a day.” # speaker: diethelm
}

# document: poster
¡¡LA HORA HA LLEGADO!!
UNIÓN NACIONAL ESPAÑOLA. JUNTA SUPREMA.
SPANIARDS! FRANCE IS FREE, AND WE HELPED TO FREE HER. TO THE PYRENEES! NOW, SPAIN!
(on the back, in pencil) _General Luis is at the hotel by Matabiau station till midnight, second floor. He would be honoured. Or he would not, as you like._
# end

The second thing on the tray is a wet proof from the rue Bayard, where the seven new papers are fighting for three presses. In the middle of the front page is a blank: it is for what you meant.

The third is a key, from the committee of the warders at Saint-Michel, with their compliments. There are people inside that you might like to have seen, in case it should be asked.

“Or, mon Général, you might go to bed.” # speaker: bertaux

He says it like the name of a foreign country.

# decision: eight-o-clock
* [The rue Bayard. Find out what you meant. # id: late-press # plausible # pin: rue-bayard]
    ~ order(Order.late_press)
    ~ m_second = "press"
    -> lat_press
* [Saint-Michel. Take the key. # id: late-prison # plausible # pin: saint-michel]
    ~ order(Order.late_prison)
    ~ m_second = "prison"
    -> lat_prison
* [The hotel by the station, second floor. # id: late-spaniards # plausible # pin: matabiau]
    ~ order(Order.late_spaniards)
    ~ m_second = "spaniards"
    -> lat_chiefs
* [Nobody. Shut the door, and read everything on the tray and under it. # id: late-nobody # plausible # pin: night-room]
    ~ order(Order.late_nobody)
    ~ m_second = "nobody"
    ~ m_units = true
    ~ m_order += 1
    ~ m_statue += 1
    You shut the door. For half an hour people come up to the other side of it, breathe, and go away.

    { m_talk == "report":
        Under the tray is a note from the manager of the tramways, asking who pays for today.
    - else:
        Under the tray is Ravanel’s table: which units would go to the front as they are, this week, and next month. With it is a note from the manager of the tramways asking who pays for today.
    }
    Under that the usher has put a pear. It is the best thing that has been laid before you in Toulouse.
    -> night_room

=== lat_press
# date: 1944-09-16T20:40 # place: rue-bayard # source: S21 S22 S38 S142
The building belongs to a newspaper that is forbidden. Its name is still over the door in letters a yard high, and under it two other papers share one set of rollers. Upstairs is _La République_, of the non-communist movements; downstairs _Le Patriote_, of the Front national, where Wurmser, who signs as Dr Guillotin, is correcting himself.

# document: newspaper
LA RÉPUBLIQUE DU SUD-OUEST. One sheet, both sides.
« Général de Gaulle, Toulouse est heureuse de vous accueillir… » Toulouse is happy to receive you.
LE PATRIOTE DU SUD-OUEST. One sheet, both sides.
« …l’homme enfin en qui tous les partis et tous les patriotes ont confiance », in whom all parties and all patriots trust; saluted by a city freed « par ses propres moyens », by its own means.
# end

{
- m_balcony == "army":
    “By its own means,” Wurmser points out to you, in the galley. “I was keeping that for after the Moselle. One likes to be of help.”
- m_balcony == "programme":
    Both floors have set the programme, entire, in bold.
- m_balcony == "song":
    Upstairs you sang for the Republic, downstairs for the people. There is a third version, for the evening, in which you were accompanied.
- m_balcony == "names":
    The compositor has run out of capitals. He has put the Spaniards in italic.
- m_balcony == "boy":
    Neither floor has a word of what you said. Upstairs they have set the four minutes of noise; downstairs, the boy.
- else:
    Both floors have you right, to the comma. The blank is for what it means.
}

Degon, upstairs, wants paper. So does Wurmser. There are seven dailies, fourteen weeklies, and a stock for nine days. On the stairs, in a good overcoat, stands a man of sixty who managed the forbidden one for its owners. He is not allowed to speak to either floor.

# decision: press
* [Take a pencil, and fill in the blank yourself: four lines, unsigned. # id: press-blank # invented # pin: rue-bayard]
    ~ order(Order.press_blank)
    ~ m_late = "blank"
    ~ m_statue += 1
    ~ m_order += 1
    You write what de Gaulle meant. It takes you an hour. The compositor, reading it upside down, asks whether _grandeur_ has a capital. You say that it depends upon the sentence. He says, not in this one.
* [Paper for all seven, share and share alike, off the reserve of the Information ministry. # id: press-paper # plausible # pin: rue-bayard]
    ~ order(Order.press_paper)
    ~ m_late = "paper"
    ~ m_city += 1
    ~ m_promises += 1
    They are so surprised that for a minute the two floors speak to each other. Then they begin to discuss what _alike_ means, for a paper that prints thirty thousand and a paper that prints four.

    “You’ve just paid for the ink I’ll use on you,” says Wurmser.
* [Have “by its own means” taken out. # id: press-cut # plausible # pin: rue-bayard]
    ~ order(Order.press_cut)
    ~ m_late = "cut"
    ~ m_order += 1
    ~ m_rift += 2
    Wurmser takes out the four words himself, with a bodkin, type by type. He leaves the hole. By midnight people are paying double for a copy with the hole in it.
* [Speak to the man in the overcoat. # id: press-owner # considered # pin: rue-bayard]
    ~ order(Order.press_owner)
    ~ m_late = "owner"
    ~ m_rift += 1
    “You printed under them.” # speaker: de-gaulle

    People were reading it, he answers; one had to print something. He would like a date. On both floors the rollers have stopped so as to hear it. You tell him that it will take years; but they saw you talking.
- -> night_room

=== lat_prison
# date: 1944-09-16T20:40 # place: saint-michel # source: S17 S166 S18
It was built to look like a castle, so that people should be frightened before they were locked up. The women broke this gate four weeks ago. It has been mended with a tramway rail.

The committee of warders is three men who were here under the Germans and two who were inside. They take turns at holding the lamp. On the doors are names in chalk, and under some of them older names, scratched, that nobody has wanted to paint out.

A notary who bought furniture; a girl of nineteen, shaven, who asks what day it is; a sub-prefect; a hairdresser; a man called Marcel, who is small, and who interrogated.

“In the room next to mine. I could hear him being polite.” # speaker: warder

{ m_starr == "arrest":
    Behind the last door somebody is whistling, in English. You do not have it opened.
}

Bertaux has brought his case. In it are two files. The court that he set up has sat; there are two sentences, and in this region, by ordinance, it is he who may reprieve. He has been at it for two nights, by himself. He holds them out to you.

# decision: saint-michel
* [Hand him back both files. The law says the Commissaire. You will not make it say anything else. # id: prison-law # plausible # pin: saint-michel]
    ~ order(Order.prison_law)
    ~ m_late = "law"
    ~ m_order += 2
    He takes them. For an instant he hates you, and it becomes him; he looks like somebody’s government.

    In the car he says: “The one, yes. The other, no.” He does not say which. You find that you have called him Monsieur le Commissaire.
* [Read them, on your feet, under the lamp. Reprieve one. # id: prison-pardon # plausible # pin: saint-michel]
    ~ order(Order.prison_pardon)
    ~ m_late = "pardon"
    ~ m_self += 1
    ~ m_rift += 1
    They are thin. The second was tried in nineteen minutes, on the word of a rival in trade. You write across it and sign.

    The warders pass it from hand to hand. By the time you have reached the gate the whole castle knows, and from the top floor, where the windows have no glass, somebody begins to call out a name.

    “That is the other one, mon Général. It’s his own.” # speaker: bertaux
* [Nobody is to be judged here again without a lawyer and a chaplain, and the door open. # id: prison-court # plausible # pin: ariege]
    ~ order(Order.prison_court)
    ~ m_late = "court"
    ~ m_order += 1
    ~ m_faith += 1
    ~ m_promises += 1
    “A lawyer? Where’ll we find one that’s clean?” # speaker: warder

    The notary puts his mouth to his wicket and names three.

    It is written out on the back of the tramway’s bill for the rail. It will go off to Foix and to Pamiers tonight on a motor-cycle; at Pamiers they will look to see if there is a stamp.
* [Have Marcel’s door opened, and go in. # id: prison-marcel # invented # pin: saint-michel]
    ~ order(Order.prison_marcel)
    ~ m_late = "marcel"
    ~ m_self += 1
    ~ m_dual += 1
    He stands up. He has made his bed. He says that he is honoured; that he always admired your book on tanks; that one obeyed.

    You had meant to look at him. He is working out what you would like to hear. When you come out the warder holds the lamp so that it is not on your face.

    “Polite, isn’t he?” # speaker: warder
- -> night_room

=== lat_chiefs
# date: 1944-09-16T20:40 # place: matabiau # source: S101 S68 S49 S44
# sound: train
The second floor has been requisitioned twice, by the Germans and from them. In the corridor thirty men get up off the floor without a word, in five sorts of uniform, all of them pressed.

Luis Fernández is thirty, and is called General by people who do not smile. Joan Blázquez, “César”, his chief of staff, is thirty as well, and was a mayor at twenty-two. They have spread a map over the bed and have not taken it off.

{ m_table == "two":
    Blázquez gets up first. “The wine was taxed, General. I asked at the excise.”
}
{ m_balcony == "names":
    Fernández says: “This afternoon. What you said. _Before us._” He cannot manage the rest, and pours out something.
}

What lies on the bed is a sheet of the French staff map: the Garonne going up into the mountains and not stopping at the frontier. One valley on the Spanish side lies open towards France. In it, by a village, there is a ring in pencil.

“Bossòst. I was mayor of it. I’d like to go home, General. I would rather not go alone.” # speaker: blazquez

Fernández is watching you over a glass. He has nine thousand men, he says, or ten; they eat French rations, on French forms. He needs from you either a word or the lack of one.

# decision: spaniards
* [The word: no. The frontier is shut, and you say so here, where they can answer. # id: chiefs-no # considered # pin: aran]
    ~ order(Order.chiefs_no)
    ~ m_late = "no"
    ~ m_order += 1
    ~ m_self += 1
    “And if we go in spite of it?” # speaker: fernandez

    You say that you will not shoot at them, and that you will not know them. Blázquez has begun to fold up his valley, along the creases.

    “You’re the first who has said it to us in a room. They’ll tell you tomorrow that we didn’t understand. We understood.” # speaker: blazquez
* [“There are Germans in the Médoc, and a place for you in the line. French pay, French graves.” # id: chiefs-medoc # considered # pin: gironde]
    ~ order(Order.chiefs_medoc)
    ~ m_late = "medoc"
    ~ m_faith += 1
    Fernández says that there are already Spaniards for the Médoc, of another colour; they are going there in order not to be with him.

    “How far is it from Bossòst?” # speaker: blazquez

    You measure it for him with your thumb. He watches the thumb all the way across Gascony, going in the wrong direction.
* [Sit down on the bed, and ask to be told about the valley. # id: chiefs-valley # plausible # pin: aran]
    ~ order(Order.chiefs_valley)
    ~ m_late = "valley"
    ~ m_spain += 2
    ~ m_self += 1
    Blázquez tells it from below to above: the bridge at the bottom, the sawmill, which houses are for and which are against; the pass at the top, two thousand metres, shut from November; the tunnel that they have been digging for half his life and that a man can walk through by now with a candle.

    “It’s the pass, then.” # speaker: de-gaulle

    They both turn to you, like two lieutenants.
* [Look for a time at the wallpaper. “I have not been here.” And go. # id: chiefs-absent # plausible # pin: matabiau]
    ~ order(Order.chiefs_absent)
    ~ m_late = "absent"
    ~ m_spain += 1
    ~ m_dual += 2
    “Nobody has.” # speaker: fernandez

    In the corridor the thirty men look through you, as on parade.

    By eleven, at Montréjeau, somebody is telephoning that the old man came, saw the map, and did not say no.
- -> night_room
