"""Statement: who said something to whom, and how far the words reach that are his."""
