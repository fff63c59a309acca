"""Decision: what a body formally decided, told by a verb or by a noun."""
