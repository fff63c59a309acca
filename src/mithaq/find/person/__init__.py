"""Persons: how far a name goes, and what tells that one is named."""
