"""Attack: who hit whom, whose it is called, how many it killed, and by what means."""
