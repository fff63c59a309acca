"""Cardinal numbers, in words and in digits."""
