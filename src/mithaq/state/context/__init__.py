"""What the rest of an article says of a draft: it was told before, on that day, to somebody."""
