"""SPARQL on the wire: what a query's text asks for, and the formats of answers."""
