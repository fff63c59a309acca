"""Pages for people, in Arabic and English."""
