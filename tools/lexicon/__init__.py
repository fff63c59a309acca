"""Scripts that make and check the data of ``mithaq.lexicon``; run by hand, not shipped."""
