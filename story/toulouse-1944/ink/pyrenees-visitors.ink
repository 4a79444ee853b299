// 2 October: an anteroom with four parties in it, and an hour and a half.

=== vis_room
~ pyr_until(118)
# date: 1944-10-02T16:00 # place: anteroom # source: S121 S123 S68 S177 BK
Four parties of visitors, all about the Spaniards. Palewski has put them as far apart as the anteroom allows.

By the stove are three Spaniards who will not follow the brigades: a lawyer, for the exiled republicans of the Junta de Liberación; a mason of the CNT, the anarchists; a Basque captain with his beret in his lap. They want to know whom you take for Spain.

Under the first window is Joan Blázquez, chief of staff of the brigades. He has travelled for two nights, on a pass signed by your own 17th Region.

Under the second is Duff Cooper, who represents the King of England until there is somebody to be ambassador to. He is reading verse. There is an envelope in the book.

Under the third is a woman with a doctor’s bag: Dr Soler, a surgeon of Barcelona, who has come from Toulouse to ask for a house.

“The Council’s at half past five. You can see two of them, mon Général. The others will have been kept waiting, and will say so.” # speaker: palewski

# decision: anteroom
* [The three by the stove: Spaniards against the brigades. # id: first-rivals # plausible # pin: gironde]
    ~ order(Order.saw_rivals)
    ~ m_first = "rivals"
    -> vis_rivals
* [Blázquez, who is planning the war. # id: first-cesar # plausible # pin: aran]
    ~ order(Order.saw_cesar)
    ~ m_first = "cesar"
    -> vis_cesar
* [The Englishman, before he comes back with something more formal. # id: first-cooper # plausible # pin: seine]
    ~ order(Order.saw_cooper)
    ~ m_first = "cooper"
    -> vis_cooper
* [The surgeon, who has nobody behind her. # id: first-doctor # plausible # pin: haute_garonne]
    ~ order(Order.saw_doctor)
    ~ m_first = "doctor"
    -> vis_doctor

=== vis_rivals
# place: rue-saint-dominique # source: S121 S122 S123
They will not share the sofa. The lawyer has it, the Basque the window, and the mason the middle of the carpet, with his boots together.

“Spain has a lawful parliament, Excellency. What is left of it is in Mexico,” says the lawyer.

“We’ve two hundred and eighty rifles before the Pointe de Grave, against Germans,” says the Basque. “We’d like to be in the communiqué. Once.”

The mason has brought a list of Spaniards killed in the forests of the Ariège and the Aude: socialists, some of his own. It was done, he says, by men of the brigades. He reads it out: the name, the trade, the village, where he was found. Beside each is what he was called that week: informer; bandit. It takes some time, and the Basque has come away from the window.

“Eleven.” # speaker: mason

“Nine that I could swear to,” says the lawyer.

“The fourth was my brother-in-law. He had gone down for salt.” # speaker: mason

“The brigades want you to see one Spain coming down that road, with their general on it. You ask them where the others are.” # speaker: mason

# decision: rivals
* [“I know Spaniards. I do not know parties.” Take neither side, and see them out. # id: rivals-none # plausible # pin: seine]
    ~ order(Order.rivals_none)
    ~ m_rivals = "none"
    ~ m_mute += 1
    The mason puts his list back inside his shirt.
* [Put all of them round one table, with Fernández of the brigades, under your protection. # id: rivals-table # considered # pin: haute_garonne]
    ~ order(Order.rivals_table)
    ~ m_rivals = "table"
    ~ m_help += 1
    “With a pistol beside each plate?” # speaker: mason

    They go. It sits at Toulouse for two days. On the second night they agree on the name of the valley. Madrid has read the minutes.
* [Give them their own sector in the Médoc, French pay, and a line in the communiqué. # id: rivals-sector # considered # pin: gironde]
    ~ order(Order.rivals_sector)
    ~ m_rivals = "sector"
    ~ m_home += 1
    ~ m_wire += 1
    The Basque puts his beret on in your office, salutes, and takes it off.

    The brigades will read that there are Spaniards whom de Gaulle has thanked in print, and that it is done by going north.
* [Take the list, and send a magistrate into the brigades with it. # id: rivals-list # plausible # pin: ariege]
    ~ order(Order.rivals_list)
    ~ m_rivals = "list"
    ~ m_wire += 1
    The magistrate finds graves, and no two people who agree how many. In the third brigade they take the wheels off his car. During the ten days that he is among them nobody is walked out into the woods.
- -> vis_between

=== vis_cesar
# place: rue-saint-dominique # source: S68 S49 S51
{
- m_late == "valley" or m_late == "no" or m_late == "medoc" or m_late == "absent":
    The last time, at Toulouse, there was a map on a bed. He looks round for where one could be put.
- m_table == "two":
    He ate at your table at Toulouse. He seems not to have eaten since.
- m_parade == "offer":
    He translated you once, in a street, at the top of his voice, and added nothing.
- else:
    You have seen him once, at the head of a column, looking to his front.
}

He is thirty, a jurist, and in 1936 was mayor of Bossòst: a village of the Val d’Aran, the valley they mean to take. He has come to ask you for nothing, he says. He thought that he should ask it in person.

“Three weeks, General. Do not help us; do not be told about us. After that the passes will be shut by snow, and either we are in the valley or we are not.” # speaker: blazquez

“And your people down there? Are they expecting you?” # speaker: de-gaulle

He considers that for a while.

“My aunt is.” # speaker: blazquez

{
- m_depots == "lock":
    “You locked your depots. We have mules now. I had to explain it to men whom the French have locked out before.” # speaker: blazquez
- m_depots == "stumps":
    “There was a return with your initials. It goes from hand to hand. I told them that that was unwise.” # speaker: blazquez
- m_strip == "enrol":
    “You took a fifth of our men, with overcoats. It was very fair, and we have not forgiven you.” # speaker: blazquez
- m_depots == "lorries":
    “You gave our lorries to a mayor, for flour. I was a mayor; I could not be angry. We have mules.” # speaker: blazquez
- else:
    “At your depots they give us bread and do not ask. I’ve governed a commune; I know what that costs somebody.” # speaker: blazquez
}

# decision: cesar
* [Get out the map, and show him how you would do it. # id: cesar-pass # plausible # pin: aran]
    ~ order(Order.cesar_pass)
    ~ m_cesar = "pass"
    ~ m_help += 2
    You are on your knees, the pair of you, on a carpet of the ministry of War. The high pass first, you tell him, the Bonaigua, before the town, on the first day; and the mouth of the tunnel. Through those two Franco’s battalions must come.

    Palewski opens the door, sees the soles of your shoes, and shuts it.
* [Tell him he will lose, and where France will take in his wounded. # id: cesar-lose # plausible # pin: hautes_pyrenees]
    ~ order(Order.cesar_lose)
    ~ m_cesar = "lose"
    ~ m_open += 2
    Nobody will rise. The Allies will not come. There is an army behind that tunnel. You mark him a hamlet on this side of the bridge.

    “In 1940,” he says, writing, “who was it that told you this?”

    “Everyone.” # speaker: de-gaulle
* [Offer papers and work for each rifle handed in, and Blázquez to keep the register. # id: cesar-papers # plausible # pin: haute_garonne]
    ~ order(Order.cesar_papers)
    ~ m_cesar = "papers"
    ~ m_open += 2
    ~ m_wire += 1
    “I’d be very good at it. I’d have them all in by Christmas, with their mothers’ names.” # speaker: blazquez

    He takes the specimen form with him. At Toulouse some forty come in to the office. Two of them are beaten for it in the street, as deserters.
* [Keep him in Paris: a good hotel, and an inspector at the door until the snow. # id: cesar-keep # plausible # pin: seine]
    ~ order(Order.cesar_keep)
    ~ m_cesar = "keep"
    ~ m_wire += 2
    He remarks that he came on a French pass. On the second night he is found not to be in the room. He has left money for the laundry.
- -> vis_between

=== vis_cooper
# place: rue-saint-dominique # source: S177 S58 BK
He has been sent, as he usually is, with something that he would not have written himself.

“It is from our people in Madrid, who had it from the other side. I’m to leave it with you and look grave.” # speaker: cooper

# document: letter
BRITISH EMBASSY, MADRID. 24 September. Translation.
Lorries of the French Army seen at Luchon, Fos, Saint-Girons, Oloron, since the 10th, carrying armed Spaniards: 73 2114; 73 2119; 81 0440; 81 0473 (twice); a hearse.
The Spanish Government would be obliged to know whether these vehicles are stolen.
# end

{
- m_starr == "arrest":
    “I say nothing of Colonel Starr. I was asked to say it with some emphasis.” # speaker: cooper
- m_starr == "honours":
    “Starr wears your cross, by the by. Nobody can tell him that it’s allowed.” # speaker: cooper
- m_starr == "ignore":
    “We still have a colonel in the Gers, I’m told. Nobody can find who is supposed to recall him.” # speaker: cooper
- m_starr == "lists":
    “Starr’s home. He was asked for his arms dumps and said that he’d given them to you. There was a pause, I believe.” # speaker: cooper
- else:
    “Starr, our man in the Gers, is home, and has written a report in which you come out very well.” # speaker: cooper
}

“They’re going to recognise you, you know. London would today. Washington would like to know who governs in your south. Nobody? They’ll wait. You, and you’re lending lorries? They’ll wait.” # speaker: cooper

# decision: cooper
* [“They are stolen.” # id: cooper-stolen # plausible # pin: hautes_pyrenees]
    ~ order(Order.cooper_stolen)
    ~ m_cooper = "stolen"
    ~ m_mute += 1
    “The hearse too?” # speaker: cooper

    “It will be returned to the family.” # speaker: de-gaulle

    He writes it down word for word.
* [Give him the figures: ten thousand Spaniards, four hundred kilometres, nine hundred soldiers. # id: cooper-figures # plausible # pin: ariege]
    ~ order(Order.cooper_figures)
    ~ m_cooper = "figures"
    ~ m_wire += 1
    He had expected to be snubbed. May he use this? You say that he may.

    By the Thursday it is in Washington, where it reads like a call for help; and in Madrid, where nobody had known about the nine hundred.
* [“Governments close frontiers. When yours has recognised one here, address yourself to it.” # id: cooper-first # plausible # pin: seine]
    ~ order(Order.cooper_first)
    ~ m_cooper = "first"
    ~ m_statue += 1
    “That is what I should say in your place. I should say it two months later.” # speaker: cooper

    He leaves the envelope.
- -> vis_between

=== vis_doctor
# place: rue-saint-dominique # source: S49 BK
She had a field hospital on the Ebro, in the Spanish war, and two years behind French wire at Argelès. She would like a house: a small château at Toulouse, in the rue Varsovie, with eighty beds in it, left by the Germans. Your army has put a seal on the door.

“It’s for wounded.” # speaker: soler

“There have been no wounded at Toulouse since August.” # speaker: de-gaulle

She has unpacked on your desk a list of what she lacks: ether, plaster, catgut, a lamp. At the foot of it is _for the 20th_. She sees you see it, and covers it with a roll of lint.

“When a bridge is going to be built one calls the doctor first, General. One doesn’t ask him about the bridge.” # speaker: soler

# decision: doctor
* [Give her the house, the beds and the ether; ask nothing. # id: doctor-house # plausible # pin: haute_garonne]
    ~ order(Order.doctor_house)
    ~ m_doctor = "house"
    ~ m_open += 2
    ~ m_help += 1
    She counts the signatures.

    The ether was the city’s. In the second week of October, at the hospital, a girl of nine has her appendix out on rum, with two men to hold her.
* [“For the twentieth. Of what, and where?” The house, in exchange for the plan. # id: doctor-day # plausible # pin: aran]
    ~ order(Order.doctor_day)
    ~ m_doctor = "day"
    ~ m_wire += 1
    ~ m_open += 1
    She thinks about eighty beds. Then she tells you: the Val d’Aran, from below; a day, which will be changed; the number of men, so that she should order enough plaster.

    She takes back the paper with the date on it.
* [Send the beds to Royan, where there is a battle. She may go with them. # id: doctor-royan # plausible # pin: charente_maritime]
    ~ order(Order.doctor_royan)
    ~ m_doctor = "royan"
    ~ m_home += 1
    “I’ve had beds taken from me for other men’s battles before. By our side.” # speaker: soler

    Eighty beds leave for the Charente. By the tenth there is a man in each of them who had been on straw. She stays at Toulouse, and is seen pricing doors, which can be laid on trestles.
- -> vis_between

=== vis_between
{ m_next != "":
    -> vis_after
}
# date: 1944-10-02T16:50 # place: anteroom
Forty minutes have gone. There is time for one more.

# decision: anteroom-again
* [The three by the stove. # id: next-rivals # plausible # pin: gironde # needs: memory m_first != rivals # because: They have been in, and are on the stairs, quarrelling.]
    ~ order(Order.saw_rivals)
    ~ m_next = "rivals"
    -> vis_rivals
* [Blázquez. # id: next-cesar # plausible # pin: aran # needs: memory m_first != cesar # because: He has been in.]
    ~ order(Order.saw_cesar)
    ~ m_next = "cesar"
    -> vis_cesar
* [Duff Cooper. # id: next-cooper # plausible # pin: seine # needs: memory m_first != cooper # because: He has been in, and has gone to dress.]
    ~ order(Order.saw_cooper)
    ~ m_next = "cooper"
    -> vis_cooper
* [Dr Soler. # id: next-doctor # plausible # pin: haute_garonne # needs: memory m_first != doctor # because: She has been in. One does not keep a surgeon.]
    ~ order(Order.saw_doctor)
    ~ m_next = "doctor"
    -> vis_doctor
* [Nobody. Read what has come in from Toulouse. # id: next-papers # plausible # pin: haute_garonne]
    ~ order(Order.saw_papers)
    ~ m_next = "papers"
    ~ m_home += 1
    ~ m_statue += 1
    There are four feet of it. You do a hundred and six papers.
    -> vis_after
* [Nobody. Go round the garden till half past five, to think. # id: next-garden # invented # pin: seine]
    ~ order(Order.saw_garden)
    ~ m_next = "garden"
    ~ m_self += 1
    It is a small garden; you have to turn often. At the fifth round you see that the windows of the anteroom give on it, and that they have been watching you, hoping for a sign.
    -> vis_after

=== vis_after
# date: 1944-10-02T21:00 # place: rue-saint-dominique
Palewski has left a note.

# document: letter
FOR THE GENERAL. THOSE WHO WERE NOT SEEN.
{ m_first != "rivals" and m_next != "rivals":
    ~ order(Order.left_rivals)
    The three by the stove left at six, one by one. The mason left me a list of his dead, eleven of them, with their trades. It is underneath.
}
{ m_first != "cesar" and m_next != "cesar":
    ~ order(Order.left_cesar)
    M. Blázquez waited until seven. He says that silence was what he had come for and that he is obliged to you.
}
{ m_first != "cooper" and m_next != "cooper":
    ~ order(Order.left_cooper)
    Mr Duff Cooper waited an hour. He has left an envelope: numbers of French lorries seen carrying Spaniards.
}
{ m_first != "doctor" and m_next != "doctor":
    ~ order(Order.left_doctor)
    The lady did not complain. She went round nine offices for the key of a house in Toulouse, and has taken the night train back without it.
}
{ m_next == "garden":
    (in pencil) You, on the other hand, were seen.
}
# end
-> nav_lorries
