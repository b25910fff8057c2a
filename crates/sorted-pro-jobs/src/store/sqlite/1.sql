PRAGMA application_id = 0x53504a4c; -- SPJL

CREATE TABLE job (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL UNIQUE,
    account    TEXT NOT NULL,
    api        TEXT NOT NULL CHECK (api IN ('shipments', 'consignments')),
    plan       TEXT NOT NULL,
    stages     TEXT NOT NULL, -- names, separated by commas
    max_tries  INTEGER NOT NULL CHECK (max_tries > 0),
    created_at INTEGER NOT NULL -- milliseconds since 1970, like all times but those of the pace
) STRICT;

-- What the caller wants. Never changed.
CREATE TABLE item (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    job       INTEGER NOT NULL REFERENCES job (id),
    key       TEXT NOT NULL CHECK (length(CAST(key AS BLOB)) BETWEEN 1 AND 500 AND instr(key, char(0)) = 0),
    input     TEXT CHECK (length(CAST(input AS BLOB)) BETWEEN 1 AND 1048576),
    reference TEXT CHECK (length(CAST(reference AS BLOB)) BETWEEN 1 AND 500),
    UNIQUE (key, job), -- in this order, so that a key is found in all jobs
    CHECK (input IS NOT NULL OR reference IS NOT NULL)
) STRICT;
CREATE INDEX item_of_job ON item (job);

-- How far each item is.
CREATE TABLE work (
    item       INTEGER PRIMARY KEY REFERENCES item (id),
    job        INTEGER NOT NULL REFERENCES job (id),
    stage      TEXT NOT NULL CHECK (stage IN ('create', 'allocate', 'labels', 'documents', 'manifest')),
    state      TEXT NOT NULL
               CHECK (state IN ('ready', 'claimed', 'sending', 'done', 'rejected', 'unknown', 'parked')),
    attempt    INTEGER NOT NULL DEFAULT 0,
    tries      INTEGER NOT NULL DEFAULT 0,
    due_at     INTEGER, -- not before, if ready; end of the lease, if claimed or sending
    reconcile  INTEGER NOT NULL DEFAULT 0,
    worker     TEXT,
    reference  TEXT,
    detail     TEXT,
    error      TEXT,
    updated_at INTEGER NOT NULL,
    CHECK ((due_at IS NULL) = (state NOT IN ('ready', 'claimed', 'sending')))
) STRICT;
CREATE INDEX work_due ON work (job, stage, due_at) WHERE due_at IS NOT NULL;

CREATE TABLE event (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    job     INTEGER NOT NULL,
    item    INTEGER NOT NULL,
    stage   TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    worker  TEXT,
    kind    TEXT NOT NULL,
    detail  TEXT
) STRICT;
CREATE INDEX event_of_job ON event (job);
CREATE INDEX event_of_item ON event (item);

CREATE TABLE pace (
    account    TEXT PRIMARY KEY,
    rate       REAL, -- requests per second
    next_at    INTEGER NOT NULL, -- microseconds since 1970
    generation INTEGER NOT NULL
) STRICT;

-- An item that is inserted is enqueued, in the same transaction.
CREATE TRIGGER item_added AFTER INSERT ON item BEGIN
    SELECT RAISE(ABORT, 'no job has this number') WHERE NOT EXISTS (SELECT 1 FROM job WHERE id = NEW.job);
    INSERT INTO work (item, job, stage, state, due_at, reference, updated_at)
    SELECT NEW.id, NEW.job, substr(stages, 1, instr(stages || ',', ',') - 1), 'ready', ms, NEW.reference, ms
    FROM job, (SELECT CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) AS ms)
    WHERE job.id = NEW.job;
END;

CREATE TRIGGER item_final BEFORE UPDATE ON item BEGIN
    SELECT RAISE(ABORT, 'items are never changed: add another');
END;
