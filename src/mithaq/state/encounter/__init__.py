"""Meetings, visits and sessions: who met whom, where."""
