"""Search over names, titles and quotes in which spellings of one Arabic word are equal."""
