"""Posts: title, whose it is, and who holds it."""
