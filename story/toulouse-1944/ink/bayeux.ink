INCLUDE world.ink
INCLUDE memory.ink
-> bay_destroyer

=== bay_destroyer
# date: 1944-06-14T12:00 # place: destroyer # source: S9
# sound: wind
The destroyer is French. The British admiral who lent you a lane through his mines calls that a coincidence, and wants the lane back by nightfall.

You have stood at the rail since dawn so that nobody could offer you breakfast. The coast of France is a low brown line with smoke on it. De Gaulle has described it on the wireless for four years; you had forgotten that it was so low.

Behind you, François Coulet is sitting on the State. It is a cabin trunk with twenty-five million francs in it, counted twice by two colonels who did not trust each other.

“If they stop me on the beach, mon Général, am I your luggage or your government?” # speaker: coulet

“Say that you are expected.” # speaker: de-gaulle

“By whom?” # speaker: coulet

In your pocket is a sheet of paper that makes him Commissaire of the Republic for the freed part of Normandy, which a man can cross on a bicycle. In the pocket of every Allied officer for Civil Affairs there is another sheet.

# document: report
SUPREME HEADQUARTERS. CIVIL AFFAIRS. NOTES FOR DETACHMENTS IN THE FIELD.
4. The officer will find the existing local authority and see that it continues.
5. Where there is no authority, or none that is suitable, the officer will find a suitable one.
6. No undertaking is to be given to any French committee as to the future government of the country.
# end

“Will find a suitable one.” You have read it several times, for pleasure.

A launch comes out from the beach with a British captain in it. General Montgomery is delighted; he has laid luncheon. The captain is counting boats.

Along the coast and inland there is a town of stone and convents that the Germans left without breaking: Bayeux, the first on the mainland. Whoever sits down in its sub-prefecture this afternoon will be very hard to ask to stand up.

# decision: landing
* [Straight to the town. Montgomery may read of it in his own newspapers. # id: landing-straight # plausible # pin: bayeux-square]
    ~ order(Order.landing_straight)
    ~ bayeux_landing = "straight"
    ~ m_statue += 1
    The captain says that luncheon is laid. You say that you have not come to France for lunch.

    By two there is a signal about you in London. By three there is an answer, and a young man on a motor-cycle is carrying it from village to village, asking for a tall French officer. Everyone has seen one, going a different way.
* [Ten minutes with Montgomery, all courtesy. At the door, as one mentions the weather, mention that Coulet is staying. # id: landing-courtesy # historical # attested # pin: beach]
    ~ order(Order.landing_courtesy)
    ~ bayeux_landing = "courtesy"
    Over his desk, in the caravan where he lives, he keeps a photograph of the enemy’s general. He begins to explain it. You have a drawer of them.

    “Major Coulet will remain, to look after the population.” # speaker: de-gaulle

    He says that will be a great help. He is thinking about Caen.
* [Ask Montgomery, as one soldier asks another, for his consent to Coulet. # id: landing-consent # considered # pin: beach]
    ~ order(Order.landing_consent)
    ~ bayeux_landing = "consent"
    ~ m_self += 1
    He gives it at once: for one man, for the present, without prejudice. He even has it typed.

    You have asked an Englishman’s leave to govern Normandy. You thank him for it.
* [Keep Montgomery talking, and let Coulet slip off to the town with the trunk. # id: landing-decoy # plausible # pin: sub-prefecture]
    ~ order(Order.landing_decoy)
    ~ bayeux_landing = "decoy"
    You have never in your life asked a general a question about himself. You ask a dozen. He warms; he draws on a napkin.

    When you come out, the jeep is gone and so is the trunk. There is a receipt for the jeep. Coulet signed it _The Republic_, and the sergeant has put it with the others.
- -> bay_road

=== bay_road
# date: 1944-06-14T14:30 # place: road-to-bayeux # source: BK
The hedges are higher than the car. Between two of them you meet two gendarmes on bicycles, in full leather, on their rounds.

They put one foot to the ground and look up. It takes them some time.

“Gentlemen, be so good as to go back to Bayeux and announce that I am coming.” # speaker: de-gaulle

“Mon Général, with the cars you’ll be there before us.” # speaker: gendarme

“I shall wait.” # speaker: de-gaulle

{ bayeux_landing == "decoy":
    “There’s a major went by on a trunk, mon Général. He told us the same.” # speaker: gendarme

    “Then you will announce us in the right order.” # speaker: de-gaulle
}

They salute and turn their machines round. You wait a quarter of an hour beside a ditch with a dead cow in it. It is the first order you have given on this soil since June 1940, and two men are carrying it out, uphill, sweating.
-> bay_office

=== bay_office
# date: 1944-06-14T15:15 # place: sub-prefecture # source: S9
The sub-prefecture smells of floor polish. Behind the desk the wallpaper has kept a rectangle paler than the rest, with its nail. Everyone is careful not to look at it.

The sub-prefect is standing beside his own chair with one hand on its back. He swore an oath to the old man of the pale rectangle. He has also fed this town every day since the landing, and half the coast that ran to it.

“I know where the flour is, mon Général, and who has hidden it. I should need a week to tell somebody else. People eat every day.” # speaker: sub-prefect

A British major, very clean, has a roll of posters under his arm. His French is better than the sub-prefect’s. He has three lorries of condensed milk in the square, and a form.

“It only wants a signature, General. Truly, any signature.” # speaker: major

The third has not been asked to sit. He is a schoolmaster with an armband cut from a flag, and he has four men in the corridor with one shotgun between them. He has been looking at Coulet.

“We hid your airmen and we cut the line to Caen. So we’d like to know who chose him.” # speaker: schoolmaster

Coulet puts the trunk on the desk. The chair stays empty. It is an ugly chair, and they have all left room around it.

{ bayeux_landing == "consent":
    The major inclines his head to Coulet. He has had a telephone call. One man, for the present.
}

# decision: bayeux-rule
* [Leave the sub-prefect his chair for a month. He knows where the flour is. # id: bayeux-keep # considered # pin: sub-prefecture]
    ~ order(Order.bayeux_keep)
    ~ bayeux_rule = "prefect"
    Coulet takes the small table by the window, with the trunk under his feet. The sub-prefect begins to perspire. By six the bread is out.

    In the corridor one of the four men asks whether it is the same one. The schoolmaster says, loudly enough to be heard through the door, that it is the same one, but that now he is ours.
* [Give the major his signature and the town until the front has moved. # id: bayeux-allied # considered # pin: calvados]
    ~ order(Order.bayeux_allied)
    ~ bayeux_rule = "allied"
    ~ m_dual += 1
    Milk for every child by evening; a curfew, neatly printed; a notice about bicycles. The major is excellent. He will be excellent for six weeks, in a town where the only French signature is on a receipt for milk.

    “And I, mon Général? Who am I this evening?” # speaker: coulet

    “You are expected.” # speaker: de-gaulle
* [Have Coulet sit down. Now, in that chair, with the banknotes. # id: bayeux-coulet # historical # attested # pin: sub-prefecture]
    ~ order(Order.bayeux_coulet)
    ~ bayeux_rule = "coulet"
    ~ m_order += 1
    He sits, and asks for the file on flour and for the sub-prefect’s resignation, in that order.

    “To whom do I deliver the milk?” says the major. Coulet is already signing for it. The major looks at the signature, then at his posters, and asks whether the paper would be of use.

    The schoolmaster puts his cap back on.
* [Out into the square, the town assembled, and let them choose by a show of hands. # id: bayeux-hands # considered # pin: bayeux-square]
    ~ order(Order.bayeux_hands)
    ~ bayeux_rule = "hands"
    ~ m_city += 1
    Corsica did it last autumn. It takes twenty minutes. Women raise their hands, and a clerk begins to explain that they cannot; you tell him that since April they can.

    They choose the vet. Nobody had thought of him; he has been in every farm. He comes up wiping his arms, looks at the trunk, and asks Coulet whether all that was really necessary.
* [Coulet in the chair, the schoolmaster at the end of the desk: no paper leaves without both names. # id: bayeux-both # plausible # pin: sub-prefecture # needs: not done landing_consent # because: You asked Montgomery’s leave, and he gave it for one man.]
    ~ order(Order.bayeux_both)
    ~ bayeux_rule = "both"
    ~ m_faith += 1
    ~ m_dual += 1
    The schoolmaster signs first, slowly, with the full name he has not used since the winter. Coulet signs below.

    The major asks which of the two he should telephone if they disagree.
- -> bay_square

=== bay_square
# date: 1944-06-14T16:30 # place: bayeux-square # source: S9
# sound: crowd
They have had ten minutes to find flags. There are sheets among them, dyed that morning, and the red has run.

Nobody here has ever seen you. They know a voice that came at a quarter past nine through the jamming, with the window shut. You watch them look at your mouth.

A woman holds up a child to see you. The child is crying, and she gives it something to play with: a banknote, new, small, a French flag on one side and on the other no signature at all. They were printed in America. The soldiers have been paying for cider with them since the sixth.

{
- bayeux_rule == "allied":
    The major is at the edge of the crowd with his hands behind him, like a man whose house you are visiting.
- bayeux_rule == "hands":
    The vet has put on a collar. He is standing where you would have stood.
- bayeux_rule == "prefect":
    The sub-prefect has come out too, three paces behind. The people in front have seen him, and are waiting to see if you have.
- else:
    Coulet has come down with a pen in his hand. He has been governing for an hour, and is behind already.
}

“They will ask you about the notes, mon Général. I have been asked twice.” # speaker: coulet

# decision: bayeux-square
* [Take the note from the child and ask the square who signed it. # id: square-notes # plausible # pin: bayeux-square]
    ~ order(Order.square_notes)
    ~ bayeux_crowd = "notes"
    “Counterfeit.” # speaker: de-gaulle

    You give it back to the mother, who needs it for milk. They laugh, and then they look in their pockets. By tonight nobody in Bayeux will take an American franc except at a discount, and London will have sent you its longest message of the war.
* [Send de Gaulle up on the platform. Six sentences, the war, the State, the Marseillaise, and away. # id: square-speech # historical # attested # pin: bayeux-square]
    ~ order(Order.square_speech)
    ~ bayeux_crowd = "speech"
    ~ m_statue += 1
    At the second word the heads go back: the voice has found its place. The government is here. The war goes on, at the side of the Allies, who are mentioned. Then the song, started too high. He cannot sing, and has never let it stop him.

    You climb down. For some yards they go on looking at the platform.
* [Go down among them yourself, bareheaded, hand by hand, and say nothing to everybody at once. # id: square-hands # plausible # pin: bayeux-square]
    ~ order(Order.square_hands)
    ~ bayeux_crowd = "hands"
    ~ m_self += 1
    An hour, two hundred yards. A baker tells you that you are taller on the wireless. A very old man asks whether it is you who have his grandson, who was at Sedan.

    You have the regiment written down.
* [Let a man of the town speak first, and stand behind him with your cap in your hand. # id: square-second # plausible # pin: calvados]
    ~ order(Order.square_second)
    ~ bayeux_crowd = "second"
    ~ m_faith += 1
    { bayeux_rule == "hands":
        The vet says that the cows must be milked, war or no war, and that he thanks you for coming. They cheer him as if he had said that France was eternal.
    - else:
        It falls to the schoolmaster. He has taught half of them to read. He gives out the names of seven people who were taken in March, and sits down on the steps with his back to everyone.
    }

    After that there is not much for de Gaulle to say. He says it, and they are kind to him.
- -> bay_after

=== bay_after
# date: 1944-06-14T20:30 # place: beach # source: S9 S4
# sound: morse
The launch is late. You stand on the sand, among tins; the admiral has asked twice. The signal that reaches the destroyer at eleven that night has taken five hours over nine miles. It is the first in four years to have been sent to you from the mainland by somebody who was not in hiding.

{
- bayeux_rule == "coulet":
    # document: telegram
    BAYEUX TO COMBATTANTE. FOR GENERAL DE GAULLE. HAVE SIGNED FORTY-ONE PAPERS AND BEEN OBEYED ON THIRTY STOP MILK RECEIVED STOP ALLIED OFFICER ASKS WHETHER I EXIST STOP REPLIED THAT HE SHOULD ADDRESS THE QUESTION TO ME IN WRITING STOP COULET
    # end
- bayeux_rule == "prefect":
    # document: telegram
    BAYEUX TO COMBATTANTE. FOR GENERAL DE GAULLE. BREAD GOOD STOP SUBPREFECT ZEALOUS STOP TWO WINDOWS OF SUBPREFECTURE BROKEN AT FIVE BY PATRIOTS STOP GLAZIER ASKS WHICH GOVERNMENT PAYS STOP COULET
    # end
- bayeux_rule == "allied":
    # document: telegram
    CIVIL AFFAIRS BAYEUX TO GENERAL DE GAULLE. TOWN VERY QUIET STOP YOUR MAJOR COULET MOST HELPFUL AS INTERPRETER STOP KINDLY ADVISE HIS STATUS FOR RATIONS
    # end
- bayeux_rule == "hands":
    # document: telegram
    BAYEUX TO COMBATTANTE. FOR GENERAL DE GAULLE. THREE OTHER COMMUNES HAVE VOTED SINCE FIVE O’CLOCK STOP ONE HAS ELECTED ITS PRIEST AND ONE ITS SMUGGLER STOP NONE INFORMED ME STOP COULET
    # end
- else:
    # document: telegram
    BAYEUX TO COMBATTANTE. FOR GENERAL DE GAULLE. TWELVE PAPERS SIGNED STOP OF WHICH NINE AFTER DISCUSSION STOP SCHOOLMASTER RIGHT ABOUT FLOUR STOP WRONG ABOUT EVERYTHING ELSE STOP WE ARE STILL AT TABLE STOP COULET
    # end
}

There will be ninety of these desks, and at each, when the last German lorry has turned the corner, somebody will sit down. You have made a list of names. It has been learned by heart, carried over the Pyrenees, sewn into a lining.

For Toulouse you have put down a poet. His deputy is a professor of German, and the armed men down there belong to a boy of twenty-four.

{ bayeux_crowd == "hands":
    There is tobacco on your palm, and flour, and something that may be cow. You do not wash your hands until England.
- else:
    You put the list away. The admiral asks a third time, and you let him wait, to see what it is like.
}

~ next_act(Act.toulouse)
-> END
