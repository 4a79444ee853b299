// 18 to 28 September: the decree, the accident, the letterhead, the woodcutters.

=== sep_saintes
~ pyr_until(104)
# date: 1944-09-18T10:30 # place: saintes # source: S37 S152 S41 BK
# sound: rain
You are going home to Paris by the sea. The front before Royan is a ditch; you walk along it bent, past men with their feet wrapped in sacking. Across three wet fields are Germans, who have boots.

The Germans hold the ports. Twenty-odd thousand FFI, the Resistance’s own soldiers, have shut them in. No one gave the order. They followed the Germans to the sea, and when the Germans stopped they stopped.

“We’ve eleven shells, mon Général. We fire one on Sundays.” # speaker: adjutant

{
- m_men == "front" or m_men == "units":
    A first lorry from Toulouse did not wait for the others; it has driven all night, to ask for billets. You know the girl on the tailboard, from the cipher office. Her rifle is taller than she is; she answers to Émile.
- m_men == "home":
    “They say you’ve sent the Toulouse lot home with a certificate, mon Général. Is it to be had by post?” # speaker: adjutant
- m_men == "region":
    “They say the Toulouse lot have barracks, mon Général. With a band.” # speaker: adjutant
- m_men == "shovels":
    “They say the Toulouse lot are mending bridges, mon Général. We could do with a plank.” # speaker: adjutant
- else:
    None of them has seen a paymaster.
}

In the car Diethelm, your minister of War, has a decree on his knees. The Council takes it tomorrow.

# document: decree
DECREE on the organisation of the French Forces of the Interior. (draft)
Article premier. In any territory that is free, recruitment ceases.
Article 2. The personnel now under arms shall be incorporated ..........
# end

“There are hundreds of thousands of them, mon Général, and hardly one is on my lists. I’ve left you the dots. How do we take them into the army: singly, or with their chiefs?” # speaker: diethelm

{ m_units:
    You still have Ravanel’s table in your tunic: which units would go this week if they were asked, which next month.
}
{ m_grade == "confirm":
    “You promised them their stripes until the end of the war. The Budget has asked me how many stripes that is.” # speaker: diethelm
}

# decision: decree
* [“By units.” Whole battalions, under the chiefs they chose. # id: decree-units # considered # pin: vendee]
    ~ order(Order.integrate_units)
    ~ m_decree = "units"
    ~ m_home += 1
    “Larminat will be pleased; he’s to besiege the ports with them. The regulars will not.” # speaker: diethelm

    That week, before Royan, a battalion follows the schoolmaster it chose in June across a beetroot field, in daylight, because he has always gone in front. There are fourteen to bury.
* [“By age.” Call up the classes, maquis or not, like any other Frenchmen. # id: decree-classes # considered # pin: seine]
    ~ order(Order.integrate_conscript)
    ~ m_decree = "classes"
    ~ m_wire += 1
    “With what registers? They burned the registers. You gave them a medal for it.” # speaker: diethelm

    A boy who has held a bridge since June is to report at the same window as the boy who has held a counter.
* [“Individually.” Each man signs for the war, alone. Who will not sign goes home on leave. # id: decree-contracts # historical # attested # pin: charente_maritime]
    ~ order(Order.integrate_contracts)
    ~ m_decree = "contracts"
    { m_men == "units":
        He writes the word in. Yesterday you read them out by battalions, and they stood up by battalions. Each will be asked now without the next man in the room.
    - else:
        He writes the word in. Every one of those men followed somebody, a stationmaster, a cousin. He will be asked now without the cousin in the room.
    }

    “Some will go home,” says Diethelm. “It will shorten my lists.”

    At Agen it is a boy of seventeen, the last of three brothers. He had not known that one could.
* [Leave the dots. While the front moves, ask them for nothing and promise nothing. # id: decree-wait # plausible # pin: haute_garonne]
    ~ order(Order.integrate_wait)
    ~ m_decree = "wait"
    ~ m_mute += 1
    At Orléans you speak from steps. You say _the army_ nine times.
- -> sep_accident

=== sep_accident
~ pyr_until(107)
# date: 1944-09-21T19:00 # place: rue-saint-dominique # source: S42 S43 S36 S41
# sound: typewriter
Paris, the ministry of War: your office. From here Toulouse is a telephone line that half Limoges listens to, and couriers who sleep in their lorries.

# document: telegram
17th REGION TO WAR. SENT 20 SEPT 23.00 RECEIVED 21 SEPT 18.40. COLONEL RAVANEL GRAVELY HURT MOTOR CYCLE ROAD OF
(the rest wanting)
PREFECTURE TOULOUSE TO INTERIOR. SENT 20 SEPT 21.00 RECEIVED 21 SEPT 18.55. COLONEL RAVANEL GRAVELY HURT MOTOR CAR STOP ALIVE STOP IT WAS
# end

“It was what?” Limoges regrets; there was a storm.

{
- m_command == "collet":
    You took the region from him on Sunday and gave it to General Collet. Collet is still in Morocco, packing.
- m_command == "ravanel":
    You gave him the region on Sunday. He had it for three days. Old Colonel Sarrat, who was to teach him the forms, reports that he found two of them useless, and was right.
- m_command == "vernant":
    You gave the region to Vernant on Sunday. Ravanel was on his way back from handing him the keys of the files.
- m_command == "pommies":
    You gave the region to Pommiès, of the regulars. He is taking his own men to the Vosges, and asks to be relieved of everyone else’s; he has posted a sentry on the ward. It is not clear to the officers of the FFI whom against.
- m_command == "dots":
    On Sunday you left the name of his successor blank. Four people have succeeded him since yesterday.
- else:
    At twenty-four he commanded the FFI of ten departments. You had told him that General Collet would have the region by the end of the month; Collet is in Morocco, packing.
}

A third paper has come by lorry, written with a pencil held in the fist.

# document: letter
{ m_command == "vernant":
    They tell me I may not be moved. May I say one thing while I still can? Keep Vernant. He will tell you now that he is not fitted; would you allow me to disagree?
- else:
    They tell me I may not be moved. May I put a name forward while I still know one? Vernant, called Berthier. He will tell you that he is not fitted; would you allow me to disagree?
}
He knows what each man did before, and they know he knows. If it is to be General Collet, could somebody say to him that they stand up for people who ask?
RAVANEL
# end

{ m_bye == "ravanel":
    You told him on Sunday, in the wind, that you had needed him smaller.
}

{ m_command == "vernant":
    “There are tens of thousands of armed men down there, and somebody must sign for them tonight,” says Palewski, who runs your office. “They obey Vernant. The general staff has only heard of Collet.”
- else:
    “There are tens of thousands of armed men down there, and somebody must sign for them tonight,” says Palewski, who runs your office. “They’ll obey Vernant. They’ve only heard of Collet.”
}

# decision: heir
* [Collet for everything, tomorrow, and the word FFI to disappear from the orders. # id: heir-collet # plausible # pin: haute_garonne]
    ~ order(Order.heir_collet)
    ~ m_heir = "collet"
    ~ m_wire += 1
    He lands at Blagnac in riding boots, counts forty colonels, and keeps the philosopher, who can ride. The others have a week’s pay and a railway warrant.

    On the Friday he has a baker let out of a cellar, because nobody there can tell him what the man is in it for.
* [Leave it to Ravanel. He commands from his bed; the senior officer signs for him. # id: heir-bed # plausible # pin: haute_garonne # needs: not done command_vernant # because: He handed it to Vernant on Sunday, and would not take it back from a friend.]
    ~ order(Order.heir_bed)
    ~ m_heir = "bed"
    ~ m_home += 1
    By the Army List the senior officer is a veterinary major. He goes up every morning with his cap in his hand, says what he proposes to sign, and watches the eyelids.

    { m_bertaux == "general":
        “They obey it,” writes Bertaux, who has no right to. “The surgeon wants it stopped. The fever goes up at eleven, when the papers come.”
    - else:
        “They obey it,” writes Bertaux. “The surgeon wants it stopped. The fever goes up at eleven, when the papers come.”
    }
* [Noireau, the communist builder: he has the garrison already. # id: heir-noireau # plausible # pin: haute_garonne # needs: stance pcf >= -10 # because: He would ask his party first, and you would be told the answer.]
    ~ order(Order.heir_noireau)
    ~ m_heir = "noireau"
    ~ m_home += 1
    “It’s a big site,” he says down the wire. “What’s the drawing?”

    The party’s paper prints his portrait across three columns.
* [Vernant for the FFI, as Ravanel asks; General Collet over him, by the first aeroplane. # id: heir-vernant # historical # attested # pin: haute_garonne]
    ~ order(Order.heir_vernant)
    ~ m_heir = "vernant"
    Vernant, who teaches philosophy, answers by the next lorry. He accepts, pending four objections, all his own.

    { m_decree == "contracts":
        He has read out your decree in the barracks himself. Of the first hundred, seventy-four signed. They carried the packs of the others to the gate.
    - else:
        In the barracks they want to know what is to become of them. He encloses the questions.
    }
* [Telephone the ward. Ask Ravanel yourself, before you sign. # id: heir-ask # invented # pin: haute_garonne]
    ~ order(Order.heir_ask)
    ~ m_heir = "ask"
    ~ m_self += 1
    A nun has to hold the receiver. You hear breathing, then four hundred miles of wire, then breathing.

    “Have they told you it was a motor-cycle, mon Général? Or the car?” # speaker: ravanel

    “Both.” # speaker: de-gaulle

    “Could you leave it like that?” # speaker: ravanel

    He says _Vernant_. You say that it is signed, and sign it.
- -> sep_letterhead

=== sep_letterhead
~ pyr_until(111)
# date: 1944-09-25T17:00 # place: frontier # source: S44 S45 S49 S101 S34
A gendarme at Chalabre, under the Pyrenees, has a cousin who types for the Spaniards, the beaten republicans of 1939 who helped to free your south-west. She goes to lunch. What was in her machine has reached you in an envelope of the Water and Forests.

# document: letter
(heading printed) FF.I. – U.N.E. AGRUPACIÓN DE GUERRILLEROS. Reconquista de España
21 September 1944
To Vicente López Tovar. With this order in hand « inmediatamente se pondrá Ud. en camino » for the Château de Chalabre (Ariége), where you will take command of the Division 204, of new formation.
(in the margin, the gendarmerie) « You will set out at once. » Chalabre is in the Aude.
# end

“Perhaps ten thousand of them, mon Général,” says Palewski. “They want to cross the mountains before the snow, take one valley from Franco, put a government in it, and send for the Allies. It’s rather what you went to Bayeux for.”

The first three letters on it are yours: _FF.I._ Whoever reads it in Madrid will take it for a French order.

{
- m_parade == "promise":
    At Toulouse you said to them: _What you have done for us we shall do for you._ It is on a wall at Montréjeau, with your name. They stop in front of it on their way up; those who cannot read have it read to them.
- m_parade == "forbid":
    At Toulouse you had them turned off the boulevard. They have gone on in that direction.
- m_parade == "offer":
    At Toulouse you offered them the Médoc. A few hundred took you at your word. The rest wanted time to think.
- m_parade == "russians":
    They had a salute from you at Toulouse, and no word. They have supplied one.
- else:
    At Toulouse you told their chiefs that the frontier was forbidden. They heard it in two languages.
}
{
- m_late == "valley":
    You sat on a hotel bed and let them show you that valley.
- m_late == "no":
    To Fernández, their general, you said in a hotel room that you would not shoot at them and would not know them. He remembers both.
- m_late == "absent":
    In a hotel room you looked at the wallpaper while they explained it. The gendarme has that too: _the old man came and did not say no_.
}

“It’s four hundred kilometres of frontier,” says Diethelm. “I’ve nine hundred soldiers at Tarbes, the gendarmes, and a battalion of Pommiès. And the Allies, who won’t recognise us, will hold us answerable for whatever crosses. What are the brigades to be told?”

# decision: strip
* [Forbid them a strip along the frontier, on paper. The prefects will watch it. # id: strip-paper # historical # attested # pin: hautes_pyrenees]
    ~ order(Order.strip_paper)
    ~ m_strip = "paper"
    ~ m_mute += 1
    Twenty kilometres, says somebody. It is posted in forty communes, beside the price of veal.
* [Order the brigades fifty kilometres back, by Sunday, and send Frenchmen to tell them. # id: strip-fifty # considered # pin: haute_garonne]
    ~ order(Order.strip_fifty)
    ~ m_strip = "fifty"
    ~ m_wire += 2
    At Saint-Girons a captain of gendarmes reads it to four hundred armed men in a sawmill, alone, with his képi on. They hear him to the end; somebody gives him water.

    Some brigades march on the Saturday, northwards, singing. At one barn nobody is there at all, and the soup is warm.
* [Enrol them: Royan and the Médoc, French pay, their own sergeants. Trains on Thursday. # id: strip-enrol # considered # pin: gironde]
    ~ order(Order.strip_enrol)
    ~ m_strip = "enrol"
    ~ m_open += 1
    ~ m_home += 1
    The men look at the overcoats, of which, for once, there is a wagon.

    About one in five gets in. They hang blankets over the doors, so that those on the platform need not see who.
* [Nothing on paper. Let the 17th Region know that its rifles need not be counted exactly. # id: strip-arm # considered # pin: ariege]
    ~ order(Order.strip_arm)
    ~ m_strip = "arm"
    ~ m_help += 3
    You say a sentence about the difficulty of counting, to a colonel who is going south tonight.

    “And what do you mean, mon Général?” says the colonel.

    “What did I say?” # speaker: de-gaulle

    At Tarbes, on the Wednesday, two wagons of Stens are found to have been unloaded by mistake.
- -> sep_woodcutters

=== sep_woodcutters
~ pyr_until(114)
# date: 1944-09-28T11:00 # place: rue-saint-dominique # source: S49 S119
Intendant Marsan has charge of the army’s depots at Toulouse: the food, petrol and ammunition of the 17th Region. He has come to Paris with a suitcase of papers.

# document: report
COMPANY OF WOODCUTTERS No 4. MONTRÉJEAU. Fortnight ending 24 September.
Present: 1,240. Rations drawn: 1,240. Wine: 1,240.
Axes: 31.
Petrol, for the carriage of firewood: 9,000 litres.
Grenades: 400. Observations: for stumps.
(stamp of the FFI; signature not legible; countersigned at the depot: _seen the stumps_)
# end

“There are eight such companies, mon Général. I have been to see. There is no wood. They are the Spanish brigades.” # speaker: marsan

{
- m_strip == "enrol":
    “Some leave for the Médoc today. The others will draw their rations for them, so as not to disturb the accounts.” # speaker: marsan
- m_strip == "fifty":
    “Those that are to move back will be cutting at Muret. They have put in for the same petrol. It is to go to work.” # speaker: marsan
- m_strip == "arm":
    “At Tarbes I have two wagons less than I had. I was told not to be exact. I have been exact for thirty years.” # speaker: marsan
- else:
    “They have your notice up in the depot, mon Général. They use the back of it.” # speaker: marsan
}

He could lock the depots to them. He has not the right, without you.

{
- m_heir == "collet":
    “General Collet told me to see you. He said that he’d never known irregulars who didn’t steal.” # speaker: marsan
- m_heir == "noireau":
    “Colonel Noireau signed the returns before me. He said that on any big job some planks walk.” # speaker: marsan
- m_heir == "bed":
    “The Region is a major of the veterinary service. He said he would put it to the bed.” # speaker: marsan
- else:
    “Colonel Vernant added them up with me, at night. Then he said that they were ten thousand hungry men. I had not thought of them as hungry.” # speaker: marsan
}

# decision: depots
* [Lock the depots to them: a count, a new key, sentries from another province. # id: depots-lock # plausible # pin: haute_garonne]
    ~ order(Order.depots_lock)
    ~ m_depots = "lock"
    ~ m_wire += 1
    The key goes down by the courier’s lorry on a string round his neck. On the Saturday a company of woodcutters presents itself at the gate at Montréjeau, in threes, with a return. The sentry is a Breton. He counts them, and counts the axes.

    They turn about, in threes, and march back to the barns.
* [Bread, as before. No boots, no petrol, no grenades. # id: depots-bread # plausible # pin: ariege]
    ~ order(Order.depots_bread)
    ~ m_depots = "bread"
    ~ m_open += 1
    “Under what heading, the bread?” # speaker: marsan

    “Wood.” # speaker: de-gaulle

    He writes it: his first false return in thirty years. The flour had been Toulouse’s. From Friday the schools there give the soup without bread.
* [Give every lorry to the mayor of Toulouse, for flour. He will be short in a fortnight. # id: depots-lorries # plausible # pin: haute_garonne]
    ~ order(Order.depots_lorries)
    ~ m_depots = "lorries"
    ~ m_home += 2
    { m_mayor == "bread":
        Badiou, who draws his city’s bread as a falling curve, rubs it out and draws it again.
    - else:
        “Sixty-one, and forty-four roll,” says Badiou on the telephone. “I’ve drawn it both ways. We eat until the nineteenth of October.” # speaker: badiou
    }

    At Montréjeau the woodcutters are buying mules.
* [Put your own initials on the return: let them have it all. # id: depots-stumps # invented # pin: aran]
    ~ order(Order.depots_stumps)
    ~ m_depots = "stumps"
    ~ m_help += 3
    Three letters, small. He turns the sheet round, and looks at them, and then at you.

    “I was at Verdun with your regiment, mon Général. We did not cut wood.” # speaker: marsan

    He leaves the suitcase.
* [“Leave me the suitcase.” Put it by, and change nothing. # id: depots-blotter # historical # plausible # pin: seine]
    ~ order(Order.depots_blotter)
    ~ m_depots = "blotter"
    ~ m_mute += 1
    ~ m_help += 1
    There are nine hundred papers in it. They go under the window, by the umbrella stand.

    “Am I to take it that the stumps are admitted?” # speaker: marsan

    He has two hours until his lorry, and spends them in the anteroom.
- -> vis_room
