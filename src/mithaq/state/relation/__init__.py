"""Relation: who leads, backs or belongs to whom, and where a place lies."""
