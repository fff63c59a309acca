"""Names that a head noun opens, and how far each goes on."""
