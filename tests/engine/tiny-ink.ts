const memory = `
VAR m_coins = 10
VAR m_name = "nobody"
VAR m_paid = false
LIST Mood = calm, (wary), angry
VAR m_mood = ()
VAR m_hopes = (Mood.calm, Mood.angry)
`;

const one = `INCLUDE world.ink
INCLUDE memory.ink
-> opening

=== opening
# date: 1900-01-10T08:00 # place: gate # source: S1
# sound: bell
You stand at the gate.
“Who goes?” # speaker: porter
# document: decree
All who pass pay.
# end
# decision: gate
* [Pay the porter. # id: pay # historical # attested # pin: gate]
    ~ m_paid = true
    ~ m_coins -= 3
    ~ m_name = "payer"
    ~ order(Order.feed)
    You pay.
* [Push past him. # id: push # plausible # pin: north]
    ~ shift(Region.north, Authority.crown, -7)
    ~ m_mood = Mood.angry
    ~ temp t_blow = chance("fight", 50)
    {t_blow: He hits you. | He misses.}
* [Wait for the guards. # id: wait # invented]
    ~ order(Order.muster)
    ~ advance(1)
    ~ tell(Region.north)
    They come.
- -> yard

=== yard
# place: ford
~ temp t_road = pick("road", 1000)
~ temp t_rain = chance("rain", 50)
The road has {t_road} stones.
{t_rain: It rains. | It is dry.}
# decision: yard
* [Bake. # id: bake # needs: gauge bread >= 40, not memory m_name == nobody # because: There is no flour.]
    ~ raise(Gauge.bread, 8)
    You bake.
* [Soothe them. # id: soothe # needs: memory m_paid # because: You did not pay.]
    ~ order(Order.soothe)
    You soothe them.
* [Loaf. # id: loaf]
    ~ raise(Gauge.fear, 3)
    You loaf.
* [Rouse the smiths. # id: rouse]
    ~ sway(Faction.smiths, -4)
    ~ send(Force.guards, Region.north)
    They rise.
- -> river

=== river
~ temp t_tide = pick("tide", 1000)
The tide is at {t_tide}.
# decision: river
* [Cross. # id: cross]
    You cross.
    ~ next_act(Act.two)
    -> END
* [Drown. # id: drown]
    # ending: lost
    You drown.
    -> END
`;

const two = `INCLUDE world.ink
INCLUDE memory.ink
-> shore

=== shore
# date: 1900-01-20 # place: gate
{m_name} has {m_coins} coins; paid: {m_paid}; mood: {m_mood}; hopes: {m_hopes}.
~ raise(Gauge.bread, 1)
~ temp t_wind = pick("wind", 1000)
The wind is {t_wind}.
# decision: shore
* [Rest. # id: rest]
    ~ sway(Faction.smiths, 2)
    # ending: home
    You rest.
    -> END
+ [Walk round. # id: walk]
    ~ advance(2)
    ~ shift(Region.south, Authority.temple, 9)
    You walk.
    -> again

=== again
# decision: again
* [Stop. # id: stop]
    # ending: home
    You stop.
    -> END
* [Go on for ever. # id: on]
    # ending: lost
    You go on.
    -> END
`;

/** The Ink of the tiny pack: two acts and their memory. */
export const inkFiles: Readonly<Record<string, string>> = {
  'ink/memory.ink': memory,
  'ink/one.ink': one,
  'ink/two.ink': two,
};
