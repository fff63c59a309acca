"""Facts as items, statements and sources of a Wikibase."""
