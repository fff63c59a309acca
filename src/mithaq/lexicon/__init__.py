"""The room lexicon."""
