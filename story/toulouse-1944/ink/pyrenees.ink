INCLUDE world.ink
INCLUDE memory.ink
INCLUDE pyrenees-september.ink
INCLUDE pyrenees-visitors.ink
INCLUDE pyrenees-navarre.ink
INCLUDE pyrenees-aran.ink
INCLUDE pyrenees-october.ink
INCLUDE pyrenees-endings.ink
-> sep_saintes

// The World's calendar and the story's are the same: each scene waits for its day.
=== function pyr_until(p_day)
~ temp t_gap = p_day - day()
~ advance(t_gap)
