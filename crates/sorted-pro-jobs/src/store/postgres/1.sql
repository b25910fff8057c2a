CREATE TABLE sorted_pro.schema_version (version bigint NOT NULL);
INSERT INTO sorted_pro.schema_version VALUES (0);

CREATE TABLE sorted_pro.job (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL UNIQUE,
    account    text NOT NULL,
    api        text NOT NULL CHECK (api IN ('shipments', 'consignments')),
    plan       text NOT NULL,
    stages     text NOT NULL, -- names, separated by commas
    max_tries  integer NOT NULL CHECK (max_tries > 0),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- What the caller wants. Never changed.
CREATE TABLE sorted_pro.item (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job       bigint NOT NULL REFERENCES sorted_pro.job (id),
    key       text NOT NULL CHECK (octet_length(key) BETWEEN 1 AND 500),
    input     text CHECK (octet_length(input) BETWEEN 1 AND 1048576),
    reference text CHECK (octet_length(reference) BETWEEN 1 AND 500),
    UNIQUE (key, job), -- in this order, so that a key is found in all jobs
    CHECK (input IS NOT NULL OR reference IS NOT NULL)
);
CREATE INDEX item_of_job ON sorted_pro.item (job, id);

-- How far each item is. Apart from the items, because every change writes a new version of the row.
CREATE TABLE sorted_pro.work (
    item       bigint PRIMARY KEY,
    job        bigint NOT NULL,
    stage      text NOT NULL CHECK (stage IN ('create', 'allocate', 'labels', 'documents', 'manifest')),
    state      text NOT NULL
               CHECK (state IN ('ready', 'claimed', 'sending', 'done', 'rejected', 'unknown', 'parked')),
    attempt    bigint NOT NULL DEFAULT 0,
    tries      integer NOT NULL DEFAULT 0,
    due_at     timestamptz, -- not before, if ready; end of the lease, if claimed or sending
    reconcile  boolean NOT NULL DEFAULT false,
    worker     text,
    reference  text,
    detail     text,
    error      text,
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((due_at IS NULL) = (state NOT IN ('ready', 'claimed', 'sending')))
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
CREATE INDEX work_due ON sorted_pro.work (job, stage, due_at) WHERE due_at IS NOT NULL;

CREATE TABLE sorted_pro.event (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    job     bigint NOT NULL,
    item    bigint NOT NULL,
    stage   text NOT NULL,
    attempt bigint NOT NULL,
    worker  text,
    kind    text NOT NULL,
    detail  text
);
CREATE INDEX event_of_job ON sorted_pro.event (job, id);
CREATE INDEX event_of_item ON sorted_pro.event (item, id);

CREATE TABLE sorted_pro.pace (
    account    text PRIMARY KEY,
    rate       float8, -- requests per second
    next_at    timestamptz NOT NULL,
    generation bigint NOT NULL
) WITH (fillfactor = 50);

-- An item that is inserted is enqueued, in the same transaction. The inserting user needs no right to the other tables.
CREATE FUNCTION sorted_pro.item_added() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sorted_pro.work (item, job, stage, state, due_at, reference)
    SELECT added.id, added.job, split_part(job.stages, ',', 1), 'ready', clock_timestamp(), added.reference
    FROM added JOIN sorted_pro.job ON job.id = added.job ORDER BY added.id;
    RETURN NULL;
END $$;
CREATE TRIGGER item_added AFTER INSERT ON sorted_pro.item
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION sorted_pro.item_added();

CREATE FUNCTION sorted_pro.item_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'items are never changed: add another';
END $$;
CREATE TRIGGER item_final BEFORE UPDATE ON sorted_pro.item
FOR EACH ROW EXECUTE FUNCTION sorted_pro.item_final();
