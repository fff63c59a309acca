"""The room find."""
