-- The ledger of a graph folder: every article, what was read from it, and what waits to be published.

CREATE TABLE article (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    graph    TEXT NOT NULL UNIQUE,  -- IRI of its named graph
    digest   TEXT NOT NULL,         -- of all that the reading depends on; the same digest is not read again
    text     TEXT NOT NULL,
    metadata TEXT NOT NULL,
    record   TEXT NOT NULL
);

-- What each article reports of each subject (an entity, a fact, a time span), kept together by subject.
CREATE TABLE report (
    subject TEXT NOT NULL,
    article INTEGER NOT NULL,
    place   INTEGER NOT NULL,       -- which report of the article this is
    body    TEXT NOT NULL,
    PRIMARY KEY (subject, article, place)
) WITHOUT ROWID;

CREATE INDEX report_of_article ON report (article);

-- Article graphs that differ from the published ones.
CREATE TABLE changed (graph TEXT PRIMARY KEY) WITHOUT ROWID;

-- Subjects that have lost a report since the last publishing.
CREATE TABLE stale (subject TEXT PRIMARY KEY) WITHOUT ROWID;

-- The version of the rules by which the reports were made.
CREATE TABLE rules (fingerprint TEXT NOT NULL);

CREATE TRIGGER article_comes AFTER INSERT ON article BEGIN
    INSERT OR IGNORE INTO changed VALUES (new.graph);
END;

CREATE TRIGGER article_goes BEFORE DELETE ON article BEGIN
    INSERT OR IGNORE INTO changed VALUES (old.graph);
    INSERT OR IGNORE INTO stale SELECT subject FROM report WHERE article = old.number;
    DELETE FROM report WHERE article = old.number;
END;
