"""Stance: what an actor thinks of another, wants, must do or is said to have done."""
