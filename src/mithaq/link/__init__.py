"""Linking: which items of Wikidata the entities may be; proposed here, accepted by reviewers."""
