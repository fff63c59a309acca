"""The plainest spelling of what a query is made of, as regular expressions.

Source: https://www.w3.org/TR/sparql11-query/#sparqlGrammar, of which this is a part. Nothing here
backtracks. For ``re.IGNORECASE`` and, as no space stands for itself, ``re.VERBOSE``.
"""

LONGEST = 2_000
"""Characters of a query that is looked at."""

SPACE = r"(?:\s|\#[^\r\n]*+)*+"
IRI = r"<[A-Za-z][A-Za-z0-9+.-]*+:[^<>\"{}|^`\\\x00-\x20]*+>"
NAME = r"[A-Za-z][A-Za-z0-9]*+:[A-Za-z0-9_]++(?![.:%\\\w-])"
VARIABLE = r"\?[A-Za-z0-9_]++(?!\w)"
STRING = r"\"[^\"\\\r\n]*+\"(?![\"@^])"
VERB = rf"(?:{VARIABLE}|{IRI}|{NAME}|(?-i:a)(?![\w:-]))"
THING = rf"(?:{VARIABLE}|{IRI}|{NAME}|{STRING})"

PREFIX = rf"{SPACE}PREFIX{SPACE}([A-Za-z][A-Za-z0-9]*+:){SPACE}({IRI})"
"""A declaration; its groups are the name and the IRI."""

SELECT = rf"{SPACE}SELECT{SPACE}(\*|{VARIABLE}(?:\s++{VARIABLE})*+){SPACE}(?:WHERE{SPACE})?"
"""The head of a query; its group is the columns."""

LIMIT = rf"(?:LIMIT{SPACE}([0-9]{{1,6}})(?!\w){SPACE})?"
"""The end of a query; its group is the number of rows."""
