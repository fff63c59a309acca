"""Review of an ontology: checks, documentation, use, changes and decisions."""
