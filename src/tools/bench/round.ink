// A hundred choices and more: a postman's year, day after day, with what ordinary stories do on a turn.
LIST Places = mill, school, chapel, barracks, orchard, quay
LIST Letters = (bill), (love), (draft_notice), (seed_catalogue), (black_edged)
VAR days = 0
VAR trust = 20
VAR tired = 0
VAR seen = ()
VAR bag = (bill, love, draft_notice, seed_catalogue, black_edged)
VAR last = ""

-> morning

=== function clamp(ref x, low, high)
{ x < low:
    ~ x = low
}
{ x > high:
    ~ x = high
}

=== function mood()
{
- tired > 60: ~ return "on his knees"
- tired > 30: ~ return "tired"
- else: ~ return "fresh"
}

=== function weather()
{days % 4:
- 0: ~ return "Rain"
- 1: ~ return "Wind from the sea"
- 2: ~ return "Nothing to say of the sky"
- else: ~ return "Sun"
}

=== morning
~ days++
~ tired = tired - 12
~ clamp(tired, 0, 100)
{weather()}. Day {days}. The postman is {mood()}, and {trust > 40: people wave|people look at his bag first}.
{&The dog at the corner lies down.|The dog gets up.|There is no dog.} {last != "": Yesterday ended at the {last}.}
<- rumours
+ [Up the hill.] -> walk(-> hill, 7)
+ [Down to the water.] -> walk(-> water, 4)
+ {days > 3} [Stay in and sort the bag. {bag}]
    He puts {LIST_COUNT(bag)} letters in order: {LIST_MIN(bag)} to {LIST_MAX(bag)}.
    ~ tired = tired - 20
    ~ clamp(tired, 0, 100)
    -> evening

=== rumours
{days % 5 == 0: The baker has heard something.}
+ {days % 5 == 0} [Listen to the baker.]
    It concerns the {last == "": mill|{last}}. He says it {twice|three times|once more}.
    ~ trust += 2
    -> evening

=== walk(-> where, effort)
~ tired += effort
He walks <>
{ tired > 50: slowly <> }
and the road goes on under him.
-> where

=== hill
+ [The mill.] -> call("mill", mill) -> evening
+ [The school.] -> call("school", school) -> evening
+ [The chapel.] -> call("chapel", chapel) -> evening

=== water
+ [The quay.] -> call("quay", quay) -> evening
+ [The orchard.] -> call("orchard", orchard) -> evening
+ [The barracks.] -> call("barracks", barracks) -> evening

=== call(name, place)
~ seen += place
~ last = name
A door at the {name}. {seen ? (mill, quay): He has been to both ends of the parish by now.}
- (doorstep)
+ [Knock.]
    {Someone comes.|Someone comes more slowly.|The same someone.}
    ~ trust++
+ [Leave it under the stone.]
    ~ trust--
    { bag ? love: The one in violet ink stays in the bag.}
- { trust > 60:
    "You again," they say, and there is a glass on the table.
  - else:
    Nobody says anything about the war.
}
->->

=== evening
~ clamp(trust, 0, 100)
{TURNS_SINCE(-> hill) < 3: His knees know where he has been.}
+ [Home.]
- { days >= 60:
    He hands in the bag. {LIST_COUNT(seen)} of {LIST_COUNT(LIST_ALL(seen))} doors know him.
    -> END
}
-> morning
