-- What the last check of a graph folder looked at and found, so that the next looks only at what
-- has changed. It can be removed at any time; then all is checked again.

CREATE TABLE IF NOT EXISTS rules (fingerprint TEXT NOT NULL);

-- The article graphs that were checked, by the hashes of all that they depend on.
CREATE TABLE IF NOT EXISTS graph (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;

-- The nodes that each graph speaks of.
CREATE TABLE IF NOT EXISTS node (
    graph TEXT NOT NULL,
    name  TEXT NOT NULL,
    PRIMARY KEY (graph, name)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS node_by_name ON node (name);

-- What was found, by the node that it was found at.
CREATE TABLE IF NOT EXISTS breach (node TEXT NOT NULL, body TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS breach_by_node ON breach (node);

-- The nodes at which rules that look no further than a node found something.
CREATE TABLE IF NOT EXISTS suspect (node TEXT PRIMARY KEY) WITHOUT ROWID;
