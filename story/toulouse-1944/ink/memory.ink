// What passes from act to act. Integers, strings, booleans; no diverts.

// Bayeux, in June.
VAR bayeux_landing = ""
VAR bayeux_rule = ""
VAR bayeux_crowd = ""

// Toulouse, what was chosen.
VAR m_air = ""
VAR m_seat = ""
VAR m_barrier = ""
VAR m_grade = ""
VAR m_talk = ""
VAR m_gift = ""
VAR m_table = ""
VAR m_starr = ""
VAR m_mayor = ""
VAR m_balcony = ""
VAR m_evening = ""
VAR m_late = ""
VAR m_visit = ""
VAR m_second = ""
VAR m_night = ""
VAR m_command = ""
VAR m_parade = ""
VAR m_bertaux = ""
VAR m_men = ""
VAR m_bye = ""

// What one carries away from a scene.
VAR m_warned = false
VAR m_units = false

// What the weekend adds up to.
VAR m_order = 0
VAR m_faith = 0
VAR m_city = 0
VAR m_spain = 0
VAR m_dual = 0
VAR m_rift = 0
VAR m_promises = 0
VAR m_statue = 0
VAR m_self = 0

// How the weekend at Toulouse closed.
VAR m_weekend = ""

// The Pyrenees, what was chosen.
VAR m_decree = ""
VAR m_heir = ""
VAR m_strip = ""
VAR m_depots = ""
VAR m_first = ""
VAR m_next = ""
VAR m_rivals = ""
VAR m_cesar = ""
VAR m_cooper = ""
VAR m_doctor = ""
VAR m_lorries = ""
VAR m_navarre = ""
VAR m_apart = ""
VAR m_eve = ""
VAR m_aran = ""
VAR m_notes = ""
VAR m_clean = ""
VAR m_return = ""

// What the autumn adds up to.
VAR m_help = 0
VAR m_wire = 0
VAR m_open = 0
VAR m_mute = 0
VAR m_home = 0
