-- The ledger of a graph folder: every article, what was read from it, and what waits to be published.

CREATE TABLE article (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    graph    TEXT NOT NULL UNIQUE,  -- IRI of its named graph
    digest   TEXT NOT NULL,         -- of all that the reading depends on; the same digest is not read again
    text     TEXT NOT NULL,
    metadata TEXT NOT NULL,
    record   TEXT NOT NULL,
    own      TEXT NOT NULL,         -- stands for the text
    source   TEXT NOT NULL          -- stands for the story: of copies the least of their own
);

-- What each article reports of each subject (an entity, a fact, a time span).
CREATE TABLE report (
    article INTEGER NOT NULL,
    place   INTEGER NOT NULL,       -- which report of the article this is
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (article, place)
) WITHOUT ROWID;

-- Where the reports of a subject are. Those of new articles are entered all at once and in order:
-- one by one, each would change another page of a table that is larger than the memory for it.
CREATE TABLE listed (
    subject TEXT NOT NULL,
    article INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    PRIMARY KEY (subject, article, place)
) WITHOUT ROWID;

-- Articles whose reports are not listed yet.
CREATE TABLE unlisted (article INTEGER PRIMARY KEY);

-- The persons of each article, and who they are: names are compared among those that begin alike.
CREATE TABLE person (
    article INTEGER NOT NULL,
    entity  TEXT NOT NULL,
    first   TEXT NOT NULL,         -- sounds of the first and of the last unit of the name
    last    TEXT NOT NULL,
    lone    INTEGER NOT NULL,      -- whether the name has one unit only
    body    TEXT NOT NULL,
    key     TEXT NOT NULL,         -- the identity that the reports of the article were made with
    PRIMARY KEY (article, entity)
) WITHOUT ROWID;

CREATE INDEX person_by_first ON person (first, lone);
CREATE INDEX person_by_last ON person (last, lone);

-- What was read from each article, and the key of each of its persons by the entity's id.
CREATE VIEW reading AS
SELECT id, graph, digest, source, text, metadata, record,
    (SELECT json_group_object(entity, key) FROM person WHERE person.article = article.number) AS keys
FROM article;

CREATE VIEW named AS
SELECT article.id, person.entity, person.body, person.key, person.first, person.last, person.lone
FROM person JOIN article ON article.number = person.article;

-- The sketch of each article's text, by which copies are looked for: a list of hashes in JSON.
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY,
    size    INTEGER NOT NULL,
    day     TEXT,                   -- of publication
    hashes  TEXT NOT NULL
);

-- Which articles that are compared have a hash, entered all at once and in order as reports are.
CREATE TABLE sketched (
    hash    INTEGER NOT NULL,
    rare    INTEGER NOT NULL,      -- whether others that have it are looked at for this article's sake
    article INTEGER NOT NULL,
    PRIMARY KEY (hash, rare, article)
) WITHOUT ROWID;

-- Articles that print one story, each pair both ways.
CREATE TABLE copy (
    article INTEGER NOT NULL,
    other   INTEGER NOT NULL,
    PRIMARY KEY (article, other)
) WITHOUT ROWID;

-- Articles that were not compared with the others yet, and those of which a copy came or went.
CREATE TABLE uncompared (article INTEGER PRIMARY KEY);
CREATE TABLE unsourced (article INTEGER PRIMARY KEY);

-- Names of which somebody came, went or turned out to be somebody else.
CREATE TABLE unsettled (sound TEXT NOT NULL, lone INTEGER NOT NULL, PRIMARY KEY (sound, lone)) WITHOUT ROWID;

-- Articles whose reports were made with another identity of a person, or with another source.
CREATE TABLE outdated (article INTEGER PRIMARY KEY);

-- Article graphs that differ from the published ones.
CREATE TABLE changed (graph TEXT PRIMARY KEY) WITHOUT ROWID;

-- Subjects that have lost a report since the last publishing.
CREATE TABLE stale (subject TEXT PRIMARY KEY) WITHOUT ROWID;

-- Links to items of Wikidata as they were published last.
CREATE TABLE linked (
    subject TEXT PRIMARY KEY,
    qid     TEXT NOT NULL
) WITHOUT ROWID;

-- The version of the rules by which the reports were made.
CREATE TABLE rules (fingerprint TEXT NOT NULL);

CREATE TRIGGER article_comes AFTER INSERT ON article BEGIN
    INSERT OR IGNORE INTO changed VALUES (new.graph);
    INSERT OR IGNORE INTO uncompared VALUES (new.number);
    INSERT OR IGNORE INTO unlisted VALUES (new.number);
END;

CREATE TRIGGER copy_comes AFTER INSERT ON copy BEGIN
    INSERT OR IGNORE INTO unsourced VALUES (new.article);
END;

CREATE TRIGGER source_is_another AFTER UPDATE OF source ON article BEGIN
    INSERT OR IGNORE INTO outdated VALUES (new.number);
END;

-- What is told no longer; of what is not listed nothing was published.
CREATE TRIGGER article_is_retold AFTER INSERT ON unlisted BEGIN
    INSERT OR IGNORE INTO stale SELECT subject FROM report WHERE article = new.article;
    DELETE FROM listed WHERE (subject, article, place) IN
        (SELECT subject, article, place FROM report WHERE article = new.article);
END;

CREATE TRIGGER article_goes BEFORE DELETE ON article BEGIN
    INSERT OR IGNORE INTO changed VALUES (old.graph);
    INSERT OR IGNORE INTO unlisted VALUES (old.number);
    DELETE FROM unlisted WHERE article = old.number;
    DELETE FROM report WHERE article = old.number;
    DELETE FROM person WHERE article = old.number;
    DELETE FROM outdated WHERE article = old.number;
    INSERT OR IGNORE INTO unsourced SELECT other FROM copy WHERE article = old.number;
    DELETE FROM copy WHERE (article, other) IN (SELECT other, article FROM copy WHERE article = old.number);
    DELETE FROM copy WHERE article = old.number;
    DELETE FROM sketched WHERE article = old.number AND rare IN (0, 1) AND hash IN
        (SELECT value FROM sketch, json_each(hashes) WHERE sketch.article = old.number);
    DELETE FROM sketch WHERE article = old.number;
    DELETE FROM uncompared WHERE article = old.number;
    DELETE FROM unsourced WHERE article = old.number;
END;

CREATE TRIGGER person_comes AFTER INSERT ON person BEGIN
    INSERT OR IGNORE INTO unsettled VALUES (new.first, new.lone);
    INSERT OR IGNORE INTO unsettled VALUES (new.first, 1), (new.last, 1);
END;

CREATE TRIGGER person_goes AFTER DELETE ON person BEGIN
    INSERT OR IGNORE INTO unsettled VALUES (old.first, old.lone);
    INSERT OR IGNORE INTO unsettled VALUES (old.first, 1), (old.last, 1);
END;

CREATE TRIGGER person_is_another AFTER UPDATE OF key ON person BEGIN
    INSERT OR IGNORE INTO outdated VALUES (new.article);
    INSERT OR IGNORE INTO changed SELECT graph FROM article WHERE number = new.article;
    INSERT OR IGNORE INTO unsettled SELECT new.first, 1 WHERE NOT new.lone UNION SELECT new.last, 1 WHERE NOT new.lone;
END;
