"""Checks of a graph: shapes, rules across entities, and quotes against the stored texts."""
