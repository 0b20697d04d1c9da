"""How much of a step is held in vector registers."""

MOST_ROWS = 12  # sums of strips at a time; the generated C has the same number
