"""Many writes with a journal: cut by faults and by kills, and gone on with."""
