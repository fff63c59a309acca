-- One row for each thing that can be found; its words, folded, are in the full-text table.
CREATE TABLE thing (
    id INTEGER PRIMARY KEY,
    iri TEXT NOT NULL,
    kind TEXT NOT NULL,     -- the class of an entity, Article or Evidence
    label TEXT NOT NULL,
    forms TEXT NOT NULL,    -- each form's words between line ends: an exact form is found in it
    weight INTEGER NOT NULL -- in how many articles it is mentioned
);
CREATE VIRTUAL TABLE word USING fts5(
    text, content = '', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
-- Numbers about the graph, for its description.
CREATE TABLE measure (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
-- Things of which so much is said that a query about one may take long.
CREATE TABLE busy (iri TEXT PRIMARY KEY);
-- What the rules across entities found, by what it is about.
CREATE TABLE finding (
    focus TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    en TEXT NOT NULL,
    ar TEXT NOT NULL,
    fingerprint TEXT NOT NULL
);
CREATE INDEX finding_focus ON finding (focus);
