// A plain story for the golden runs: lists, functions, tunnels, threads, shuffles and draws.
VAR water = 3
LIST Things = (rope), (pail), lamp
-> well

=== well
# mood: dry
The well is {depth(water)}. You have {LIST_COUNT(Things)} things: {Things}. {~Birds call.|A dog barks.|Nothing stirs.}
+ {water > 0} [Draw water] -> draw -> well
+ {Things ? rope} [Climb down] -> below
* [Wait] The sun moves {RANDOM(1, 6)} hands. # time
    -> well

=== draw
~ water -= 1
{&The pail is full.|The pail leaks.}
->->

=== below
~ Things += lamp
It is dark. <- voices
+ [Climb up] -> up

=== voices
* [Call] “Who is there?” {up: You again.|A stranger.}
    -> below
- -> DONE

=== up
{stopping:
- The light hurts.
- You know this light.
}
-> END

=== function depth(n)
{ n > 2:
    ~ return "deep"
}
~ return "low"
