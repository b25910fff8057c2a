//! A ledger in a PostgreSQL database.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio_postgres::Row as SqlRow;
use tokio_postgres::types::ToSql;

use super::transition::{Change, Row, evidence, stages, stages_text};
use super::{Store, StoreError, check, differences};
use crate::ledger::{
    Added, Claimed, Count, Counts, Due, Earlier, Event, EventFilter, EventId, EventKind, Finish, Item,
    ItemFilter, ItemId, Job, JobId, NewItem, NewJob, OpenJob, Pace, Resolution, Retry, Stage, State, Ticket,
};
use pool::{Connection, FIRST_PATIENCE, Failure, Pool, Server};

mod pool;
mod tls;

/// `SPJL`: migrations exclude each other by this lock.
const LOCK: i64 = 0x5350_4a4c;

/// Each raises the version by one.
const MIGRATIONS: &[&str] = &[include_str!("postgres/1.sql")];

/// Connections of each kind, per store.
const CONNECTIONS: usize = 4;

/// For writes that survive a power failure, even if the server's default is otherwise. Locks of a paused process end.
const DURABLE: &str = "SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') = 'off';
    SET idle_in_transaction_session_timeout = '30s';";

/// For writes whose loss only costs time: claims, renewals, the pace.
const RELAXED: &str = "SET synchronous_commit = off; SET idle_in_transaction_session_timeout = '30s';";

/// A ledger in a PostgreSQL database (version 13 or later), for the workers of any number of machines.
///
/// Its tables are in the schema `sorted_pro`, which is created if it is missing. Time is the server's clock. While the
/// server restarts, commands wait for up to 30 seconds.
///
/// If the server restarts while outcomes are written, [`finish`](Store::finish) can report one as stale although it has
/// been written, because another worker has taken the item since.
#[derive(Clone)]
pub struct Postgres(Arc<Inner>);

struct Inner {
    server: Arc<Server>,
    durable: Pool,
    relaxed: Pool,
}

impl std::fmt::Debug for Postgres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Postgres").field(&self.0.server.name).finish()
    }
}

impl Postgres {
    /// Opens the ledger in a database, and creates its tables if they are missing.
    ///
    /// `url` is `postgres://user:password@host:port/database?option=value`, with the options of `tokio-postgres`, and
    /// `sslrootcert`: a file with certificates to trust in addition to those of the operating system. With TLS the server's
    /// certificate is always verified. Default of `sslmode`: `disable` for local servers, `require` for others.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] if the URL is malformed, [`StoreError::Unreachable`] if the server cannot be reached for 5
    /// seconds, [`StoreError::Denied`] if this user may not use the tables or create them, [`StoreError::NewerSchema`] if a
    /// newer version of this program made them, and other errors of the database.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let server = Arc::new(Server::new(url)?);
        let durable = Pool::new(server.clone(), DURABLE, CONNECTIONS);
        let relaxed = Pool::new(server.clone(), RELAXED, CONNECTIONS);
        let name = &server.name;
        durable
            .run_within(FIRST_PATIENCE, |connection, _| async move { migrate(&connection, name).await })
            .await?;
        let fsync = durable.query("SHOW fsync", &[]).await?;
        if fsync.iter().any(|row| row.get::<_, &str>(0) == "off") {
            tracing::warn!(store = name, "fsync is off: after a power failure, parcels can be sent twice");
        }
        Ok(Self(Arc::new(Inner { server, durable, relaxed })))
    }

    fn corrupt(&self, what: impl std::fmt::Display) -> StoreError {
        StoreError::Corrupt { store: self.0.server.name.clone(), what: what.to_string() }
    }

    fn named<T: std::str::FromStr<Err: std::fmt::Display>>(
        &self,
        row: &SqlRow,
        column: &str,
    ) -> Result<T, StoreError> {
        row.get::<_, &str>(column).parse().map_err(|error| self.corrupt(error))
    }

    async fn add_items(&self, job: JobId, items: Vec<NewItem>, once: bool) -> Result<Added, StoreError> {
        check::items(&items)?;
        let keys: Vec<&str> = items.iter().map(|item| item.key.as_str()).collect();
        let inputs: Vec<Option<&str>> = items.iter().map(|item| item.input.as_deref()).collect();
        let references: Vec<Option<&str>> = items.iter().map(|item| item.reference.as_deref()).collect();
        self.0
            .durable
            .run(|connection, _| {
                let (keys, inputs, references) = (&keys, &inputs, &references);
                async move {
                    connection.execute("BEGIN").await?;
                    // It is not deleted meanwhile.
                    let lock = "SELECT FROM sorted_pro.job WHERE id = $1 AND account <> '' FOR KEY SHARE";
                    let exists = connection.query(lock, &[&job.0]).await?;
                    if exists.is_empty() {
                        return Err(StoreError::NoSuchJob.into());
                    }
                    if once {
                        connection.query(LOCK_KEYS, &[&job.0]).await?;
                        let rows = connection.query(NEW, &[&job.0, keys]).await?;
                        let new: Vec<&str> = rows.iter().map(|row| row.get("key")).collect();
                        let rows = connection.query(EARLIER, &[&job.0, &new]).await?;
                        if !rows.is_empty() {
                            let items =
                                rows.iter().map(|row| self.read_earlier(row)).collect::<Result<_, _>>()?;
                            return Err(StoreError::InOtherJobs { items }.into());
                        }
                    }
                    let values: &[&(dyn ToSql + Sync)] = &[&job.0, keys, inputs, references];
                    let added = connection.query(ADD, values).await?.len();
                    let conflicts = if added == keys.len() {
                        Vec::new()
                    } else {
                        let rows = connection.query(CONFLICTS, values).await?;
                        rows.iter().map(|row| row.get("key")).collect()
                    };
                    connection.execute("COMMIT").await?;
                    let already = keys.len() - added - conflicts.len();
                    Ok(Added { added, already, conflicts })
                }
            })
            .await
    }

    fn read_earlier(&self, row: &SqlRow) -> Result<Earlier, StoreError> {
        Ok(Earlier {
            job: row.get("job"),
            key: row.get("key"),
            stage: self.named(row, "stage")?,
            state: self.named(row, "state")?,
            reference: row.get("reference"),
        })
    }

    fn read_job(&self, row: &SqlRow) -> Result<Job, StoreError> {
        Ok(Job {
            id: JobId(row.get("id")),
            name: row.get("name"),
            account: row.get("account"),
            api: self.named(row, "api")?,
            plan: row.get("plan"),
            stages: self.read_stages(row)?,
            max_tries: unsigned(row.get("max_tries")),
            created: check::time(row.get("created")),
        })
    }

    fn read_stages(&self, row: &SqlRow) -> Result<Vec<Stage>, StoreError> {
        let text: &str = row.get("stages");
        stages(text).ok_or_else(|| self.corrupt(format!("stages {text:?}")))
    }

    fn read_item(&self, row: &SqlRow) -> Result<Item, StoreError> {
        Ok(Item {
            id: ItemId(row.get("id")),
            key: row.get("key"),
            input: row.get("input"),
            stage: self.named(row, "stage")?,
            state: self.named(row, "state")?,
            attempt: row.get("attempt"),
            tries: unsigned(row.get("tries")),
            due: row.get::<_, Option<i64>>("due").map(check::time),
            reconcile: row.get("reconcile"),
            worker: row.get("worker"),
            reference: row.get("reference"),
            detail: row.get("detail"),
            error: row.get("error"),
            updated: check::time(row.get("updated")),
        })
    }

    fn read_event(&self, row: &SqlRow) -> Result<Event, StoreError> {
        Ok(Event {
            id: EventId(row.get("id")),
            at: check::time(row.get("millis")),
            item: ItemId(row.get("item")),
            stage: self.named(row, "stage")?,
            attempt: row.get("attempt"),
            worker: row.get("worker"),
            kind: self.named(row, "kind")?,
            detail: row.get("detail"),
        })
    }

    fn read_row(&self, row: &SqlRow) -> Result<Row, StoreError> {
        Ok(Row {
            stage: self.named(row, "stage")?,
            state: self.named(row, "state")?,
            attempt: row.get("attempt"),
            tries: unsigned(row.get("tries")),
            reconcile: row.get("reconcile"),
            stages: self.read_stages(row)?,
            max_tries: unsigned(row.get("max_tries")),
        })
    }

    async fn resolve_on(
        &self,
        connection: &Connection,
        job: JobId,
        key: &str,
        resolution: &Resolution,
        note: &str,
    ) -> Result<Option<State>, Failure> {
        connection.execute("BEGIN").await?;
        let found = connection.query(FIND_KEY, &[&job.0, &key]).await?;
        let item = found.first().map(|row| (ItemId(row.get("item")), row.get::<_, bool>("has_reference")));
        let rows = match item {
            Some((ItemId(item), _)) => connection.query(FIND, &[&vec![item]]).await?,
            None => Vec::new(),
        };
        let state = match (item, rows.first()) {
            (Some((item, has_reference)), Some(row)) => {
                let mut row = self.read_row(row)?;
                let attempt = row.attempt;
                let resolved = row.resolve(resolution.clone(), note, has_reference);
                if resolved.is_err() {
                    // Claims pass over locked rows.
                    connection.execute("ROLLBACK").await?;
                }
                let (change, detail) = resolved?;
                let mut events = Events::default();
                events.push(item, attempt, None, EventKind::Resolved, Some(detail));
                let mut changes = Changes::default();
                let state = change.state;
                changes.push(item, change);
                write(connection, &changes, &events).await?;
                Some(state)
            }
            _ => None,
        };
        connection.execute("COMMIT").await?;
        Ok(state)
    }

    async fn finish_on(
        &self,
        connection: &Connection,
        outcomes: &[Finish],
        may_be_done: bool,
    ) -> Result<Vec<Ticket>, Failure> {
        let ids: Vec<i64> = outcomes.iter().map(|one| one.ticket.item.0).collect();
        connection.execute("BEGIN").await?;
        let found = connection.query(FIND, &[&ids]).await?;
        let mut rows = BTreeMap::new();
        for row in &found {
            let state = self.read_row(row)?;
            rows.insert(row.get::<_, i64>("item"), (state, row.get::<_, Option<&str>>("worker")));
        }
        let mut changes = Changes::default();
        let mut events = Events::default();
        let mut refused = Vec::new();
        for one in outcomes {
            let Ticket { item, attempt } = one.ticket;
            let Some((row, worker)) = rows.get_mut(&item.0) else {
                refused.push(one.ticket);
                continue;
            };
            let in_hand = matches!(row.state, State::Claimed | State::Sending);
            if may_be_done && row.attempt == attempt && !in_hand {
                // Nobody else can have finished this attempt: the commit arrived, and its response was lost.
                continue;
            }
            if let Some(change) = row.apply(one) {
                if let Some(kind) = change.event {
                    events.push(item, attempt, *worker, kind, change.error.clone());
                }
                changes.push(item, change);
            } else {
                if let Some(evidence) = evidence(&one.outcome)? {
                    events.push(item, attempt, None, EventKind::Refused, Some(evidence));
                }
                refused.push(one.ticket);
            }
        }
        write(connection, &changes, &events).await?;
        connection.execute("COMMIT").await?;
        Ok(refused)
    }
}

#[derive(Default)]
struct Changes {
    items: Vec<i64>,
    stages: Vec<&'static str>,
    states: Vec<&'static str>,
    tries: Vec<i32>,
    after: Vec<Option<f64>>,
    reconcile: Vec<bool>,
    references: Vec<Option<String>>,
    details: Vec<Option<String>>,
    clear_errors: Vec<bool>,
    errors: Vec<Option<String>>,
}

impl Changes {
    fn push(&mut self, item: ItemId, change: Change) {
        self.items.push(item.0);
        self.stages.push(change.stage.as_str());
        self.states.push(change.state.as_str());
        self.tries.push(signed(change.tries));
        self.after.push(change.due_after.map(seconds));
        self.reconcile.push(change.reconcile);
        self.references.push(change.reference);
        self.details.push(change.detail);
        self.clear_errors.push(change.clear_error);
        self.errors.push(change.error);
    }
}

/// Writes events, which get the stages that their items were in, and then changes.
async fn write(connection: &Connection, changes: &Changes, events: &Events<'_>) -> Result<(), Failure> {
    if !events.items.is_empty() {
        connection
            .query(
                ADD_EVENTS,
                &[&events.items, &events.attempts, &events.workers, &events.kinds, &events.details],
            )
            .await?;
    }
    let values: &[&(dyn ToSql + Sync)] = &[
        &changes.items,
        &changes.stages,
        &changes.states,
        &changes.tries,
        &changes.after,
        &changes.reconcile,
        &changes.references,
        &changes.details,
        &changes.clear_errors,
        &changes.errors,
    ];
    connection.query(CHANGE, values).await?;
    Ok(())
}

#[derive(Default)]
struct Events<'a> {
    items: Vec<i64>,
    attempts: Vec<i64>,
    workers: Vec<Option<&'a str>>,
    kinds: Vec<&'static str>,
    details: Vec<Option<String>>,
}

impl<'a> Events<'a> {
    fn push(
        &mut self,
        item: ItemId,
        attempt: i64,
        worker: Option<&'a str>,
        kind: EventKind,
        detail: Option<String>,
    ) {
        self.items.push(item.0);
        self.attempts.push(attempt);
        self.workers.push(worker);
        self.kinds.push(kind.as_str());
        self.details.push(detail);
    }
}

const OPEN_JOB: &str = "INSERT INTO sorted_pro.job (name, account, api, plan, stages, max_tries)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (name) DO NOTHING";

const JOBS: &str = "SELECT *, (extract(epoch FROM created_at) * 1000)::bigint AS created FROM sorted_pro.job
    WHERE $1::text IS NULL OR name = $1 ORDER BY id";

const ADD: &str = "WITH given AS (
        SELECT DISTINCT ON (key) * FROM unnest($2::text[], $3::text[], $4::text[])
            WITH ORDINALITY AS given (key, input, reference, place)
        ORDER BY key, place
    )
    INSERT INTO sorted_pro.item (job, key, input, reference)
    SELECT $1::bigint, key, input, reference FROM given ORDER BY place
    ON CONFLICT (job, key) DO NOTHING RETURNING key";

/// One transaction at a time decides which job gets a key.
const LOCK_KEYS: &str =
    "SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'sorted_pro', api, account), 0))
    FROM sorted_pro.job WHERE id = $1";

/// Keys that are not in the job.
const NEW: &str = "SELECT key FROM unnest($2::text[]) AS given (key)
    WHERE NOT EXISTS (SELECT FROM sorted_pro.item WHERE item.job = $1::bigint AND item.key = given.key)";

/// Keys that are there with another input or reference.
const CONFLICTS: &str = "SELECT given.key FROM unnest($2::text[], $3::text[], $4::text[])
            WITH ORDINALITY AS given (key, input, reference, place)
        JOIN sorted_pro.item ON item.job = $1::bigint AND item.key = given.key
    WHERE item.input IS DISTINCT FROM given.input OR item.reference IS DISTINCT FROM given.reference
    ORDER BY place";

const EARLIER: &str = "SELECT other.name AS job, item.key, work.stage, work.state, work.reference
    FROM sorted_pro.item JOIN sorted_pro.work ON work.item = item.id JOIN sorted_pro.job other ON other.id = item.job
        JOIN sorted_pro.job this ON this.id = $1
    WHERE item.key = ANY ($2) AND other.id <> this.id AND other.account = this.account AND other.api = this.api
        AND other.stages LIKE 'create%' AND NOT (work.stage = 'create' AND work.state = 'rejected')
    ORDER BY item.key, item.id";

const CLAIM: &str = "WITH due AS MATERIALIZED (
        SELECT item, state, attempt, worker FROM sorted_pro.work
        WHERE job = $1 AND stage = $2 AND due_at <= now()
            AND EXISTS (SELECT FROM sorted_pro.job WHERE id = $1 AND account <> '')
        ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED
    ), taken AS (
        UPDATE sorted_pro.work SET state = 'claimed', attempt = work.attempt + 1,
            due_at = clock_timestamp() + make_interval(secs => $4), worker = $5, updated_at = clock_timestamp(),
            reconcile = work.reconcile OR work.state = 'sending'
        FROM due WHERE work.item = due.item
        RETURNING work.item, work.attempt, work.reconcile, work.tries, work.reference, work.detail
    ), lapsed AS (
        INSERT INTO sorted_pro.event (job, item, stage, attempt, worker, kind, detail)
        SELECT $1, item, $2, attempt, worker, 'lapsed', '{\"state\":\"' || state || '\"}' FROM due
        WHERE state <> 'ready' ORDER BY item
    )
    SELECT taken.*, item.key, item.input FROM taken JOIN sorted_pro.item ON item.id = taken.item ORDER BY item.id";

const OPEN_WORK: &str = "SELECT job.*, (extract(epoch FROM created_at) * 1000)::bigint AS created, due.stage,
        extract(epoch FROM due.at - clock_timestamp())::float8 AS after
    FROM sorted_pro.job CROSS JOIN LATERAL (
        SELECT stage, (
            SELECT min(due_at) FROM sorted_pro.work
            WHERE job = sorted_pro.job.id AND stage = stages.stage AND due_at IS NOT NULL
        ) AS at
        FROM unnest(string_to_array(job.stages, ',')) WITH ORDINALITY AS stages (stage, place) ORDER BY place
    ) AS due
    WHERE account = ANY ($1) AND due.at IS NOT NULL ORDER BY job.id";

/// With $4 those that are `sending` already too: this program has marked them, and did not get the response.
const MARK_SENDING: &str = "WITH current AS MATERIALIZED (
        SELECT work.item FROM unnest($1::bigint[], $2::bigint[]) AS given (item, attempt)
            JOIN sorted_pro.work ON work.item = given.item AND work.attempt = given.attempt
        WHERE (work.state = 'claimed' OR ($4 AND work.state = 'sending'))
            AND work.due_at >= clock_timestamp() + make_interval(secs => $3)
            AND EXISTS (SELECT FROM sorted_pro.job WHERE id = work.job AND account <> '')
        ORDER BY work.item FOR UPDATE OF work
    )
    UPDATE sorted_pro.work SET state = 'sending', updated_at = clock_timestamp()
    FROM current WHERE work.item = current.item RETURNING work.item, work.attempt";

const RENEW: &str = "WITH current AS MATERIALIZED (
        SELECT work.item FROM unnest($1::bigint[], $2::bigint[]) AS given (item, attempt)
            JOIN sorted_pro.work ON work.item = given.item AND work.attempt = given.attempt
        WHERE work.state IN ('claimed', 'sending')
        ORDER BY work.item FOR UPDATE OF work
    )
    UPDATE sorted_pro.work SET due_at = greatest(due_at, clock_timestamp() + make_interval(secs => $3))
    FROM current WHERE work.item = current.item RETURNING work.item, work.attempt";

const FIND_KEY: &str = "SELECT work.item, work.reference IS NOT NULL AS has_reference
    FROM sorted_pro.item JOIN sorted_pro.work ON work.item = item.id
    WHERE item.job = $1 AND item.key = $2 FOR UPDATE OF work";

const UNFINISHED: &str =
    "SELECT count(*) AS items FROM sorted_pro.work WHERE job = $1 AND due_at IS NOT NULL";

/// No account has this name: nothing can be added, claimed or sent.
const HIDE: &str =
    "UPDATE sorted_pro.job SET name = 'deleted ' || id, account = '', plan = '{}' WHERE id = $1";

const DELETE_SOME: &str = "WITH batch AS MATERIALIZED (
        SELECT id FROM sorted_pro.item WHERE job = $1 ORDER BY id LIMIT $2
    ), events AS (
        DELETE FROM sorted_pro.event WHERE item IN (SELECT id FROM batch)
    ), works AS (
        DELETE FROM sorted_pro.work WHERE item IN (SELECT id FROM batch)
    )
    DELETE FROM sorted_pro.item WHERE id IN (SELECT id FROM batch) RETURNING id";

const DELETE_JOB: &str = "WITH events AS (DELETE FROM sorted_pro.event WHERE job = $1)
    DELETE FROM sorted_pro.job WHERE id = $1";

const FIND: &str =
    "SELECT work.item, work.stage, work.state, work.attempt, work.tries, work.reconcile, work.worker,
        job.stages, job.max_tries
    FROM sorted_pro.work JOIN sorted_pro.job ON job.id = work.job
    WHERE work.item = ANY ($1) ORDER BY work.item FOR UPDATE OF work";

const CHANGE: &str = "UPDATE sorted_pro.work SET stage = change.stage, state = change.state, tries = change.tries,
        due_at = clock_timestamp() + make_interval(secs => change.after), reconcile = change.reconcile,
        reference = coalesce(change.reference, work.reference), detail = coalesce(change.detail, work.detail),
        error = CASE WHEN change.clear_error THEN NULL ELSE coalesce(change.error, work.error) END,
        updated_at = clock_timestamp()
    FROM unnest($1::bigint[], $2::text[], $3::text[], $4::int[], $5::float8[], $6::bool[], $7::text[], $8::text[],
            $9::bool[], $10::text[])
        AS change (item, stage, state, tries, after, reconcile, reference, detail, clear_error, error)
    WHERE work.item = change.item";

const ADD_EVENTS: &str = "INSERT INTO sorted_pro.event (job, item, stage, attempt, worker, kind, detail)
    SELECT work.job, work.item, work.stage, event.attempt, event.worker, event.kind, event.detail
    FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[])
            WITH ORDINALITY AS event (item, attempt, worker, kind, detail, place)
        JOIN sorted_pro.work ON work.item = event.item
    ORDER BY place";

const ITEMS: &str = "SELECT item.id, item.key, item.input, work.stage, work.state, work.attempt, work.tries,
        floor(extract(epoch FROM work.due_at) * 1000)::bigint AS due, work.reconcile, work.worker, work.reference,
        work.detail, work.error, (extract(epoch FROM work.updated_at) * 1000)::bigint AS updated
    FROM sorted_pro.item JOIN sorted_pro.work ON work.item = item.id
    WHERE item.job = $1 AND item.id > $2 AND ($3::text IS NULL OR work.stage = $3)
        AND ($4::text IS NULL OR work.state = $4)
        AND ($5::text IS NULL OR item.id = (SELECT id FROM sorted_pro.item WHERE job = $1 AND key = $5))
    ORDER BY item.id LIMIT $6";

const EVENTS: &str = "SELECT *, (extract(epoch FROM at) * 1000)::bigint AS millis FROM sorted_pro.event
    WHERE job = $1 AND ($2::bigint IS NULL OR item = $2) AND id > $3 ORDER BY id LIMIT $4";

/// The numbers of a job's items are close to each other.
const COUNTS: &str = "SELECT stage, state, count(*) AS items FROM sorted_pro.work
    WHERE job = $1 AND item BETWEEN (SELECT min(id) FROM sorted_pro.item WHERE job = $1)
        AND (SELECT max(id) FROM sorted_pro.item WHERE job = $1)
    GROUP BY stage, state";

const RETRY: &str = "WITH back AS MATERIALIZED (
        SELECT item FROM sorted_pro.work
        WHERE job = $1 AND state IN ('rejected', 'unknown', 'parked') AND ($2::text IS NULL OR state = $2)
            AND item BETWEEN (SELECT min(id) FROM sorted_pro.item WHERE job = $1)
                AND (SELECT max(id) FROM sorted_pro.item WHERE job = $1)
            AND ($3::text[] IS NULL OR item IN (SELECT id FROM sorted_pro.item WHERE job = $1 AND key = ANY ($3)))
        ORDER BY item FOR UPDATE
    ), changed AS (
        UPDATE sorted_pro.work SET state = 'ready', attempt = attempt + 1, tries = 0, due_at = clock_timestamp(),
            reconcile = reconcile OR state = 'unknown', updated_at = clock_timestamp()
        FROM back WHERE work.item = back.item RETURNING work.item, work.stage, work.attempt
    ), noted AS (
        INSERT INTO sorted_pro.event (job, item, stage, attempt, kind)
        SELECT $1, item, stage, attempt, 'retried' FROM changed ORDER BY item
    )
    SELECT count(*) AS items FROM changed";

const RESERVE: &str = "WITH now AS MATERIALIZED (
        SELECT account, rate, generation, CASE
            WHEN next_at > clock_timestamp() + make_interval(secs => $3) THEN clock_timestamp()
            ELSE greatest(next_at, clock_timestamp())
        END AS start
        FROM sorted_pro.pace WHERE account = $1 FOR UPDATE
    )
    UPDATE sorted_pro.pace SET next_at = CASE
        WHEN now.rate IS NULL THEN pace.next_at
        ELSE now.start + make_interval(secs => $2::float8 / now.rate)
    END
    FROM now WHERE pace.account = now.account
    RETURNING now.rate, now.generation, extract(epoch FROM now.start - clock_timestamp())::float8 AS wait";

const READ_PACE: &str = "SELECT rate, generation, CASE
        WHEN next_at > clock_timestamp() + make_interval(secs => $2) THEN 0
        ELSE extract(epoch FROM next_at - clock_timestamp())::float8
    END AS wait
    FROM sorted_pro.pace WHERE account = $1";

const FIRST_PACE: &str = "INSERT INTO sorted_pro.pace (account, rate, next_at, generation)
    VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3), 1) ON CONFLICT (account) DO NOTHING
    RETURNING generation";

const SET_PACE: &str = "UPDATE sorted_pro.pace SET rate = $2, generation = generation + 1,
        next_at = greatest(next_at, clock_timestamp() + make_interval(secs => $3))
    WHERE account = $1 AND generation = $4 AND generation > 0 RETURNING generation";

fn seconds(duration: Duration) -> f64 {
    check::millis(duration) as f64 / 1000.0
}

/// Time until something; zero if that is over.
fn until(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or_default()
}

fn unsigned(number: i32) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Numbers of items and of attempts, each ticket once, sorted by item.
fn columns(tickets: &[Ticket]) -> (Vec<i64>, Vec<i64>) {
    let mut tickets = tickets.to_vec();
    tickets.sort_unstable();
    tickets.dedup();
    tickets.into_iter().map(|ticket| (ticket.item.0, ticket.attempt)).unzip()
}

fn tickets(rows: Vec<SqlRow>) -> Vec<Ticket> {
    let ticket = |row: &SqlRow| Ticket { item: ItemId(row.get("item")), attempt: row.get("attempt") };
    let mut tickets: Vec<_> = rows.iter().map(ticket).collect();
    tickets.sort_unstable();
    tickets
}

async fn version(connection: &Connection) -> Result<i64, Failure> {
    let exists = "SELECT to_regclass('sorted_pro.schema_version') IS NOT NULL AS exists";
    if !connection.query(exists, &[]).await?.iter().all(|row| row.get("exists")) {
        return Ok(0);
    }
    let rows = connection.query("SELECT version FROM sorted_pro.schema_version", &[]).await?;
    Ok(rows.first().map_or(0, |row| row.get("version")))
}

async fn migrate(connection: &Connection, store: &str) -> Result<(), Failure> {
    let supported = MIGRATIONS.len() as i64;
    if version(connection).await? == supported {
        return Ok(());
    }
    // The transaction begins after the wait: one from before does not see what others have created meanwhile.
    connection.execute(&format!("SELECT pg_advisory_lock({LOCK})")).await?;
    connection.execute("BEGIN").await?;
    let found = version(connection).await?;
    let missing = usize::try_from(found).ok().and_then(|found| MIGRATIONS.get(found..));
    let Some(missing) = missing else {
        return Err(StoreError::NewerSchema { store: store.to_owned(), found, supported }.into());
    };
    let has_schema = "SELECT to_regnamespace('sorted_pro') IS NOT NULL AS exists";
    if !connection.query(has_schema, &[]).await?.iter().all(|row| row.get("exists")) {
        connection.execute("CREATE SCHEMA sorted_pro").await?;
    }
    for migration in missing {
        connection.execute(migration).await?;
    }
    connection
        .execute(&format!(
            "UPDATE sorted_pro.schema_version SET version = {supported}; COMMIT; SELECT pg_advisory_unlock({LOCK});"
        ))
        .await?;
    Ok(())
}

impl Store for Postgres {
    async fn open_job(&self, job: NewJob) -> Result<Job, StoreError> {
        check::job(&job)?;
        let (api, stages) = (job.api.as_str(), stages_text(&job.stages));
        let values: &[&(dyn ToSql + Sync)] =
            &[&job.name, &job.account, &api, &job.plan, &stages, &signed(job.max_tries)];
        self.0.durable.query(OPEN_JOB, values).await?;
        let rows = self.0.durable.query(JOBS, &[&Some(&job.name)]).await?;
        let row = rows.first().ok_or_else(|| self.corrupt("a job is gone"))?;
        let stored = self.read_job(row)?;
        differences(&stored, &job)?;
        Ok(stored)
    }

    async fn job(&self, name: &str) -> Result<Option<Job>, StoreError> {
        // No job has a name that the database cannot keep.
        let name = check::without_nul(name.to_owned());
        let rows = self.0.durable.query(JOBS, &[&Some(name)]).await?;
        rows.first().map(|row| self.read_job(row)).transpose()
    }

    async fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        let rows = self.0.durable.query(JOBS, &[&None::<String>]).await?;
        rows.iter().map(|row| self.read_job(row)).collect()
    }

    async fn add(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        self.add_items(job, items, false).await
    }

    async fn add_once(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        self.add_items(job, items, true).await
    }

    async fn earlier(&self, job: JobId, keys: &[String]) -> Result<Vec<Earlier>, StoreError> {
        let keys: Vec<_> = keys.iter().map(|key| check::without_nul(key.clone())).collect();
        let rows = self.0.durable.query(EARLIER, &[&job.0, &keys]).await?;
        rows.iter().map(|row| self.read_earlier(row)).collect()
    }

    async fn claim(
        &self,
        job: JobId,
        stage: Stage,
        limit: usize,
        worker: &str,
        lease: Duration,
    ) -> Result<Vec<Claimed>, StoreError> {
        check::worker(worker)?;
        check::lease(lease)?;
        let values: &[&(dyn ToSql + Sync)] =
            &[&job.0, &stage.as_str(), &check::limit(limit), &seconds(lease), &worker];
        let rows = self.0.relaxed.query(CLAIM, values).await?;
        let claimed = rows.iter().map(|row| Claimed {
            ticket: Ticket { item: ItemId(row.get("item")), attempt: row.get("attempt") },
            stage,
            key: row.get("key"),
            input: row.get("input"),
            reference: row.get("reference"),
            detail: row.get("detail"),
            reconcile: row.get("reconcile"),
            tries: unsigned(row.get("tries")),
        });
        Ok(claimed.collect())
    }

    async fn open_work(&self, accounts: &[String]) -> Result<Vec<OpenJob>, StoreError> {
        let accounts: Vec<_> = accounts.iter().map(|name| check::without_nul(name.clone())).collect();
        let rows = self.0.durable.query(OPEN_WORK, &[&accounts]).await?;
        let mut open: Vec<OpenJob> = Vec::new();
        for row in &rows {
            let due = Due { stage: self.named(row, "stage")?, after: until(row.get("after")) };
            let id = JobId(row.get("id"));
            match open.last_mut() {
                Some(last) if last.job.id == id => last.due.push(due),
                _ => open.push(OpenJob { job: self.read_job(row)?, due: vec![due] }),
            }
        }
        for job in &mut open {
            job.due.sort_by_key(|due| due.stage);
        }
        Ok(open)
    }

    async fn mark_sending(&self, given: &[Ticket], needed: Duration) -> Result<Vec<Ticket>, StoreError> {
        let (items, attempts) = columns(given);
        let needed = seconds(needed);
        let rows =
            self.0
                .durable
                .run(|connection, may_be_done| {
                    let (items, attempts) = (&items, &attempts);
                    async move {
                        Ok(connection.query(MARK_SENDING, &[items, attempts, &needed, &may_be_done]).await?)
                    }
                })
                .await?;
        Ok(tickets(rows))
    }

    async fn renew(&self, given: &[Ticket], lease: Duration) -> Result<Vec<Ticket>, StoreError> {
        check::lease(lease)?;
        let (items, attempts) = columns(given);
        let rows = self.0.relaxed.query(RENEW, &[&items, &attempts, &seconds(lease)]).await?;
        Ok(tickets(rows))
    }

    async fn finish(&self, outcomes: Vec<Finish>) -> Result<Vec<Ticket>, StoreError> {
        self.0
            .durable
            .run(|connection, may_be_done| {
                let outcomes = &outcomes;
                async move { self.finish_on(&connection, outcomes, may_be_done).await }
            })
            .await
    }

    async fn items(&self, job: JobId, filter: ItemFilter, limit: usize) -> Result<Vec<Item>, StoreError> {
        let after = filter.after.map_or(0, |id| id.0);
        let (stage, state) = (filter.stage.map(Stage::as_str), filter.state.map(State::as_str));
        let key = filter.key.map(check::without_nul);
        let values: &[&(dyn ToSql + Sync)] = &[&job.0, &after, &stage, &state, &key, &check::limit(limit)];
        let rows = self.0.durable.query(ITEMS, values).await?;
        rows.iter().map(|row| self.read_item(row)).collect()
    }

    async fn events(&self, job: JobId, filter: EventFilter, limit: usize) -> Result<Vec<Event>, StoreError> {
        let (item, after) = (filter.item.map(|id| id.0), filter.after.map_or(0, |id| id.0));
        let rows = self.0.durable.query(EVENTS, &[&job.0, &item, &after, &check::limit(limit)]).await?;
        rows.iter().map(|row| self.read_event(row)).collect()
    }

    async fn counts(&self, job: JobId) -> Result<Counts, StoreError> {
        let rows = self.0.durable.query(COUNTS, &[&job.0]).await?;
        let count = |row: &SqlRow| {
            let items = u64::try_from(row.get::<_, i64>("items")).unwrap_or_default();
            Ok(Count { stage: self.named(row, "stage")?, state: self.named(row, "state")?, items })
        };
        let mut counts = rows.iter().map(count).collect::<Result<Vec<_>, StoreError>>()?;
        counts.sort_by_key(|count| (count.stage, count.state));
        Ok(Counts(counts))
    }

    async fn retry(&self, job: JobId, which: Retry) -> Result<u64, StoreError> {
        let (state, keys) = match which {
            Retry::State(state) => {
                check::is_retryable(state)?;
                (Some(state.as_str()), None)
            }
            Retry::Keys(keys) => (None, Some(keys.into_iter().map(check::without_nul).collect::<Vec<_>>())),
        };
        let rows = self.0.durable.query(RETRY, &[&job.0, &state, &keys]).await?;
        Ok(rows.iter().map(|row| u64::try_from(row.get::<_, i64>("items")).unwrap_or_default()).sum())
    }

    async fn resolve(
        &self,
        job: JobId,
        key: &str,
        resolution: Resolution,
        note: &str,
    ) -> Result<Option<State>, StoreError> {
        check::resolution(&resolution, note)?;
        let key = check::without_nul(key.to_owned());
        self.0
            .durable
            .run(|connection, _| {
                let (key, resolution) = (&key, &resolution);
                async move { self.resolve_on(&connection, job, key, resolution, note).await }
            })
            .await
    }

    async fn delete_job(&self, job: JobId, force: bool) -> Result<u64, StoreError> {
        self.0
            .durable
            .run(|connection, may_be_done| async move {
                connection.execute("BEGIN").await?;
                // Waits for transactions that are adding items.
                let lock = "SELECT FROM sorted_pro.job WHERE id = $1 FOR UPDATE";
                let found = connection.query(lock, &[&job.0]).await?;
                let unfinished = connection.query(UNFINISHED, &[&job.0]).await?;
                let unfinished: i64 = unfinished.first().map_or(0, |row| row.get("items"));
                let refusal = if found.is_empty() && !may_be_done {
                    Some(StoreError::NoSuchJob)
                } else if unfinished > 0 && !force {
                    Some(StoreError::Unfinished { items: unfinished.unsigned_abs() })
                } else {
                    None
                };
                if let Some(refusal) = refusal {
                    connection.execute("ROLLBACK").await?;
                    return Err(refusal.into());
                }
                connection.query(HIDE, &[&job.0]).await?;
                connection.execute("COMMIT").await?;
                Ok(())
            })
            .await?;
        let mut items = 0;
        loop {
            let deleted = self.0.durable.query(DELETE_SOME, &[&job.0, &check::DELETED_AT_ONCE]).await?.len();
            if deleted == 0 {
                break;
            }
            items += deleted as u64;
        }
        self.0.durable.query(DELETE_JOB, &[&job.0]).await?;
        Ok(items)
    }

    async fn reserve(&self, account: &str, requests: u32) -> Result<Pace, StoreError> {
        check::account(account)?;
        let ahead = check::MAX_AHEAD.as_secs_f64();
        let rows = match requests {
            0 => self.0.relaxed.query(READ_PACE, &[&account, &ahead]).await?,
            _ => self.0.relaxed.query(RESERVE, &[&account, &f64::from(requests), &ahead]).await?,
        };
        let unlimited = Pace { rate: None, wait: Duration::ZERO, generation: 0 };
        Ok(rows.first().map_or(unlimited, |row| Pace {
            rate: row.get("rate"),
            wait: until(row.get("wait")),
            generation: row.get("generation"),
        }))
    }

    async fn set_pace(
        &self,
        account: &str,
        generation: i64,
        rate: Option<f64>,
        pause: Duration,
    ) -> Result<bool, StoreError> {
        check::account(account)?;
        check::rate(rate)?;
        let pause = check::pause_micros(pause) as f64 / 1e6;
        let rows = match generation {
            0 => self.0.relaxed.query(FIRST_PACE, &[&account, &rate, &pause]).await?,
            _ => self.0.relaxed.query(SET_PACE, &[&account, &rate, &pause, &generation]).await?,
        };
        Ok(!rows.is_empty())
    }
}
