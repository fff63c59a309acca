"""The room ask."""
