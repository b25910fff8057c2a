//! A ledger in one SQLite file.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, OptionalExtension as _, Row as SqlRow, params};

use super::transition::{Change, Row, evidence, stages, stages_text};
use super::{Store, StoreError, check, differences};
use crate::ledger::{
    Added, Api, Claimed, Count, Counts, Due, Earlier, Event, EventFilter, EventId, EventKind, Finish, Item,
    ItemFilter, ItemId, Job, JobId, NewItem, NewJob, OpenJob, Pace, Resolution, Retry, Stage, State, Ticket,
};
use thread::Thread;

mod connection;
#[cfg(test)]
mod tests;
mod thread;

/// A ledger in one file, for the workers of one machine: any number of processes, but no network file system.
///
/// The file has the mode 0600, because it holds the caller's input. Each change is on the disk (write-ahead log,
/// `synchronous = FULL`) before it is reported as written. Deleted data is overwritten with zeros (`secure_delete`), and
/// [`delete_job`](Store::delete_job) also empties the log. Backups and the file system may keep copies. Time is the system's
/// clock.
#[derive(Clone)]
pub struct Sqlite {
    writer: Thread,
    /// Long reads do not hold up workers.
    reader: Thread,
    path: Arc<Path>,
}

impl std::fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sqlite").finish_non_exhaustive()
    }
}

impl Sqlite {
    /// Opens a ledger, and creates its file if it is missing. Its directory has to exist.
    ///
    /// # Errors
    /// [`StoreError::Missing`] without its directory, [`StoreError::NotALedger`] if the file is something else,
    /// [`StoreError::NewerSchema`] if a newer version of this program wrote it, [`StoreError::Denied`] if it cannot be
    /// written, and other errors of the database.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let store: Arc<str> = path.display().to_string().into();
        // An absolute path is a file under any name: SQLite knows names with a meaning, such as `:memory:`.
        let path = std::path::absolute(path)
            .map_err(|error| StoreError::Denied { store: store.to_string(), reason: error.to_string() })?;
        let (for_reader, kept) = (path.clone(), path.as_path().into());
        let writer =
            Thread::start(store.clone(), "BEGIN IMMEDIATE", move || connection::writer(&path)).await?;
        let reader = Thread::start(store, "BEGIN", move || connection::reader(&for_reader)).await?;
        Ok(Self { writer, reader, path: kept })
    }
}

/// Reason why a command failed.
enum Failure {
    Sqlite(rusqlite::Error),
    Store(StoreError),
}

impl Failure {
    fn explain(self, store: &str) -> StoreError {
        match self {
            Self::Sqlite(error) => connection::explain(error, store),
            Self::Store(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Value with a name, as text.
struct Named<T>(T);

impl<T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>> FromSql for Named<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Named).map_err(FromSqlError::other)
    }
}

/// Stages of a job, as text.
struct Stages(Vec<Stage>);

impl FromSql for Stages {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        stages(value.as_str()?).map(Stages).ok_or(FromSqlError::InvalidType)
    }
}

/// Text that others may have inserted: SQLite does not check that it is UTF-8. An error would hide all items of a list.
struct Text(String);

impl FromSql for Text {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Ok(Self(String::from_utf8_lossy(value.as_bytes()?).into_owned()))
    }
}

fn text(row: &SqlRow<'_>, column: &str) -> rusqlite::Result<Option<String>> {
    Ok(row.get::<_, Option<Text>>(column)?.map(|text| text.0))
}

fn named<T>(row: &SqlRow<'_>, column: &str) -> rusqlite::Result<T>
where
    Named<T>: FromSql,
{
    Ok(row.get::<_, Named<T>>(column)?.0)
}

/// Microseconds since 1970.
fn now_micros() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

/// Milliseconds since 1970.
fn now() -> i64 {
    now_micros() / 1000
}

const EARLIER: &str = "SELECT other.name AS job, w.stage, w.state, w.reference
    FROM item i CROSS JOIN work w ON w.item = i.id CROSS JOIN job other ON other.id = i.job JOIN job this ON this.id = ?1
    WHERE i.key = ?2 AND other.id <> this.id AND other.account = this.account AND other.api = this.api
        AND other.stages LIKE 'create%' AND NOT (w.stage = 'create' AND w.state = 'rejected')
    ORDER BY i.id";

impl Store for Sqlite {
    async fn open_job(&self, job: NewJob) -> Result<Job, StoreError> {
        check::job(&job)?;
        self.writer
            .execute(move |connection| {
                connection
                    .prepare_cached(
                        "INSERT INTO job (name, account, api, plan, stages, max_tries, created_at)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (name) DO NOTHING",
                    )?
                    .execute(params![
                        job.name,
                        job.account,
                        job.api.as_str(),
                        job.plan,
                        stages_text(&job.stages),
                        job.max_tries,
                        now()
                    ])?;
                let stored =
                    connection.query_row("SELECT * FROM job WHERE name = ?1", [&job.name], read_job)?;
                differences(&stored, &job)?;
                Ok(stored)
            })
            .await
    }

    async fn job(&self, name: &str) -> Result<Option<Job>, StoreError> {
        let name = name.to_owned();
        self.reader
            .execute(move |connection| {
                Ok(connection.query_row("SELECT * FROM job WHERE name = ?1", [name], read_job).optional()?)
            })
            .await
    }

    async fn jobs(&self) -> Result<Vec<Job>, StoreError> {
        self.reader.execute(|connection| all(connection, "SELECT * FROM job ORDER BY id", [], read_job)).await
    }

    async fn add(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        check::items(&items)?;
        self.writer.execute(move |connection| add(connection, job, &items)).await
    }

    async fn add_once(&self, job: JobId, items: Vec<NewItem>) -> Result<Added, StoreError> {
        check::items(&items)?;
        self.writer
            .execute(move |connection| {
                refuse_earlier(connection, job, &items)?;
                add(connection, job, &items)
            })
            .await
    }

    async fn earlier(&self, job: JobId, keys: &[String]) -> Result<Vec<Earlier>, StoreError> {
        let keys = keys.to_vec();
        self.reader
            .execute(move |connection| {
                let mut items = Vec::new();
                for key in &keys {
                    items.extend(earlier(connection, job, key)?);
                }
                Ok(items)
            })
            .await
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
        let lease = check::lease(lease)?;
        let (limit, worker) = (check::limit(limit), worker.to_owned());
        self.writer.execute(move |connection| claim(connection, job, stage, limit, &worker, lease)).await
    }

    async fn open_work(&self, accounts: &[String]) -> Result<Vec<OpenJob>, StoreError> {
        let accounts = accounts.to_vec();
        self.reader
            .execute(move |connection| {
                let jobs = all(connection, "SELECT * FROM job ORDER BY id", [], read_job)?;
                let jobs = jobs.into_iter().filter(|job| accounts.contains(&job.account));
                jobs.map(|job| open_job(connection, job)).filter_map(Result::transpose).collect()
            })
            .await
    }

    async fn mark_sending(&self, tickets: &[Ticket], needed: Duration) -> Result<Vec<Ticket>, StoreError> {
        let tickets = tickets.to_vec();
        self.writer
            .execute(move |connection| {
                let now = now();
                let mut statement = connection.prepare_cached(
                    "UPDATE work SET state = 'sending', updated_at = ?1
                     WHERE item = ?2 AND attempt = ?3 AND state = 'claimed' AND due_at >= ?4
                       AND EXISTS (SELECT 1 FROM job WHERE id = work.job AND account <> '')",
                )?;
                let until = now + check::millis(needed);
                changed(tickets, |ticket| {
                    statement.execute(params![now, ticket.item.0, ticket.attempt, until])
                })
            })
            .await
    }

    async fn renew(&self, tickets: &[Ticket], lease: Duration) -> Result<Vec<Ticket>, StoreError> {
        let lease = check::lease(lease)?;
        let tickets = tickets.to_vec();
        self.writer
            .execute(move |connection| {
                let mut statement = connection.prepare_cached(
                    "UPDATE work SET due_at = max(due_at, ?1)
                     WHERE item = ?2 AND attempt = ?3 AND state IN ('claimed', 'sending')",
                )?;
                let until = now() + lease;
                changed(tickets, |ticket| statement.execute(params![until, ticket.item.0, ticket.attempt]))
            })
            .await
    }

    async fn finish(&self, outcomes: Vec<Finish>) -> Result<Vec<Ticket>, StoreError> {
        self.writer.execute(move |connection| finish(connection, outcomes)).await
    }

    async fn items(&self, job: JobId, filter: ItemFilter, limit: usize) -> Result<Vec<Item>, StoreError> {
        self.reader
            .execute(move |connection| {
                let after = filter.after.map_or(0, |id| id.0);
                let (first, last) = match filter.key {
                    None => (after.saturating_add(1), i64::MAX),
                    Some(key) => {
                        let sql = "SELECT id FROM item WHERE job = ?1 AND key = ?2";
                        let id: Option<i64> =
                            connection.query_row(sql, params![job.0, key], |row| row.get(0)).optional()?;
                        let Some(id) = id else { return Ok(Vec::new()) };
                        (id.max(after.saturating_add(1)), id)
                    }
                };
                let stage = filter.stage.map(Stage::as_str);
                let state = filter.state.map(State::as_str);
                all(
                    connection,
                    "SELECT i.id, i.key, i.input, w.stage, w.state, w.attempt, w.tries, w.due_at, w.reconcile,
                            w.worker, w.reference, w.detail, w.error, w.updated_at
                     FROM item i CROSS JOIN work w ON w.item = i.id
                     WHERE i.job = ?1 AND i.id BETWEEN ?2 AND ?3 AND (?4 IS NULL OR w.stage = ?4)
                       AND (?5 IS NULL OR w.state = ?5)
                     ORDER BY i.id LIMIT ?6",
                    params![job.0, first, last, stage, state, check::limit(limit)],
                    read_item,
                )
            })
            .await
    }

    async fn events(&self, job: JobId, filter: EventFilter, limit: usize) -> Result<Vec<Event>, StoreError> {
        self.reader
            .execute(move |connection| {
                let after = filter.after.map_or(0, |id| id.0);
                let limit = check::limit(limit);
                match filter.item {
                    Some(item) => all(
                        connection,
                        "SELECT * FROM event WHERE item = ?1 AND job = ?2 AND id > ?3 ORDER BY id LIMIT ?4",
                        params![item.0, job.0, after, limit],
                        read_event,
                    ),
                    None => all(
                        connection,
                        "SELECT * FROM event WHERE job = ?1 AND id > ?2 ORDER BY id LIMIT ?3",
                        params![job.0, after, limit],
                        read_event,
                    ),
                }
            })
            .await
    }

    async fn counts(&self, job: JobId) -> Result<Counts, StoreError> {
        self.reader
            .execute(move |connection| {
                let mut counts = all(
                    connection,
                    // The numbers of a job's items are close to each other.
                    "SELECT stage, state, count(*) AS items FROM work
                     WHERE job = ?1 AND item BETWEEN (SELECT min(id) FROM item WHERE job = ?1)
                                                 AND (SELECT max(id) FROM item WHERE job = ?1)
                     GROUP BY stage, state",
                    [job.0],
                    |row| {
                        let items = u64::try_from(row.get::<_, i64>("items")?).unwrap_or_default();
                        Ok(Count { stage: named(row, "stage")?, state: named(row, "state")?, items })
                    },
                )?;
                counts.sort_by_key(|count| (count.stage, count.state));
                Ok(Counts(counts))
            })
            .await
    }

    async fn retry(&self, job: JobId, which: Retry) -> Result<u64, StoreError> {
        if let Retry::State(state) = which {
            check::is_retryable(state)?;
        }
        self.writer.execute(move |connection| retry(connection, job, &which)).await
    }

    async fn resolve(
        &self,
        job: JobId,
        key: &str,
        resolution: Resolution,
        note: &str,
    ) -> Result<Option<State>, StoreError> {
        check::resolution(&resolution, note)?;
        let (key, note) = (key.to_owned(), note.to_owned());
        self.writer
            .execute(move |connection| {
                let sql = "SELECT w.item, w.reference FROM item i JOIN work w ON w.item = i.id
                           WHERE i.job = ?1 AND i.key = ?2";
                let found = connection.query_row(sql, params![job.0, key], |row| {
                    Ok((ItemId(row.get("item")?), text(row, "reference")?))
                });
                let Some((item, reference)) = found.optional()? else { return Ok(None) };
                let Some((mut row, _)) = find(connection, item)? else { return Ok(None) };
                let attempt = row.attempt;
                let (written, detail) = row.resolve(resolution, &note, reference.is_some())?;
                // The event is about the stage that was resolved.
                event(connection, item, attempt, None, EventKind::Resolved, Some(&detail))?;
                change(connection, item, &written, now())?;
                Ok(Some(written.state))
            })
            .await
    }

    async fn delete_job(&self, job: JobId, force: bool) -> Result<u64, StoreError> {
        self.writer
            .execute(move |connection| {
                let sql = "SELECT count(*) FROM work WHERE job = ?1 AND due_at IS NOT NULL";
                let unfinished: i64 = connection.query_row(sql, [job.0], |row| row.get(0))?;
                if unfinished > 0 && !force {
                    let items = unfinished.unsigned_abs();
                    return Err(StoreError::Unfinished { items }.into());
                }
                // No account has this name: nothing can be added, claimed or sent.
                let hide = "UPDATE job SET name = 'deleted ' || id, account = '', plan = '{}' WHERE id = ?1";
                match connection.execute(hide, [job.0])? {
                    0 => Err(StoreError::NoSuchJob.into()),
                    _ => Ok(()),
                }
            })
            .await?;
        let mut items = 0;
        while let Some(some) = self.writer.execute(move |connection| delete_some(connection, job)).await? {
            items += some;
        }
        let path = self.path.clone();
        let store = path.display().to_string().into();
        // Deleted it is in any case.
        if let Err(error) = Thread::start(store, "BEGIN", move || connection::checkpointed(&path)).await {
            tracing::warn!(%error, "the write-ahead log could not be emptied");
        }
        Ok(items)
    }

    async fn reserve(&self, account: &str, requests: u32) -> Result<Pace, StoreError> {
        check::account(account)?;
        let account = account.to_owned();
        self.writer.execute(move |connection| reserve(connection, &account, requests)).await
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
        let account = account.to_owned();
        self.writer
            .execute(move |connection| {
                let next = now_micros() + check::pause_micros(pause);
                let changed = connection.execute(
                    "INSERT INTO pace (account, rate, next_at, generation) SELECT ?1, ?2, ?3, 1 WHERE ?4 = 0
                     ON CONFLICT (account) DO NOTHING",
                    params![account, rate, next, generation],
                )? + connection.execute(
                    "UPDATE pace SET rate = ?2, next_at = max(next_at, ?3), generation = generation + 1
                     WHERE account = ?1 AND generation = ?4 AND generation > 0",
                    params![account, rate, next, generation],
                )?;
                Ok(changed > 0)
            })
            .await
    }
}

fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    read: impl FnMut(&SqlRow<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tickets for which `update` has changed a row.
fn changed(
    tickets: Vec<Ticket>,
    mut update: impl FnMut(&Ticket) -> rusqlite::Result<usize>,
) -> Result<Vec<Ticket>, Failure> {
    let mut current = Vec::with_capacity(tickets.len());
    for ticket in tickets {
        if update(&ticket)? > 0 {
            current.push(ticket);
        }
    }
    Ok(current)
}

fn read_job(row: &SqlRow<'_>) -> rusqlite::Result<Job> {
    Ok(Job {
        id: JobId(row.get("id")?),
        name: row.get("name")?,
        account: row.get("account")?,
        api: named::<Api>(row, "api")?,
        plan: row.get("plan")?,
        stages: row.get::<_, Stages>("stages")?.0,
        max_tries: row.get("max_tries")?,
        created: check::time(row.get("created_at")?),
    })
}

fn read_item(row: &SqlRow<'_>) -> rusqlite::Result<Item> {
    Ok(Item {
        id: ItemId(row.get("id")?),
        key: row.get::<_, Text>("key")?.0,
        input: text(row, "input")?,
        stage: named(row, "stage")?,
        state: named(row, "state")?,
        attempt: row.get("attempt")?,
        tries: row.get("tries")?,
        due: row.get::<_, Option<i64>>("due_at")?.map(check::time),
        reconcile: row.get("reconcile")?,
        worker: row.get("worker")?,
        reference: text(row, "reference")?,
        detail: text(row, "detail")?,
        error: text(row, "error")?,
        updated: check::time(row.get("updated_at")?),
    })
}

fn read_event(row: &SqlRow<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: EventId(row.get("id")?),
        at: check::time(row.get("at")?),
        item: ItemId(row.get("item")?),
        stage: named(row, "stage")?,
        attempt: row.get("attempt")?,
        worker: row.get("worker")?,
        kind: named(row, "kind")?,
        detail: text(row, "detail")?,
    })
}

/// Items with the key in other jobs.
fn earlier(connection: &Connection, job: JobId, key: &str) -> Result<Vec<Earlier>, Failure> {
    // Nearly every key is new.
    let mut is_elsewhere = connection.prepare_cached("SELECT 1 FROM item WHERE key = ?2 AND job <> ?1")?;
    if !is_elsewhere.exists(params![job.0, key])? {
        return Ok(Vec::new());
    }
    all(connection, EARLIER, params![job.0, key], |row| {
        Ok(Earlier {
            job: row.get::<_, Text>("job")?.0,
            key: key.to_owned(),
            stage: named(row, "stage")?,
            state: named(row, "state")?,
            reference: text(row, "reference")?,
        })
    })
}

/// Refuses new items that other jobs have.
fn refuse_earlier(connection: &Connection, job: JobId, items: &[NewItem]) -> Result<(), Failure> {
    let mut is_known = connection.prepare_cached("SELECT 1 FROM item WHERE job = ?1 AND key = ?2")?;
    let mut found = Vec::new();
    for item in items {
        let elsewhere = earlier(connection, job, &item.key)?;
        if !elsewhere.is_empty() && !is_known.exists(params![job.0, item.key])? {
            found.extend(elsewhere);
        }
    }
    if found.is_empty() { Ok(()) } else { Err(StoreError::InOtherJobs { items: found }.into()) }
}

fn add(connection: &Connection, job: JobId, items: &[NewItem]) -> Result<Added, Failure> {
    let stages: Option<String> = connection
        .prepare_cached("SELECT stages FROM job WHERE id = ?1 AND account <> ''")?
        .query_row([job.0], |row| row.get(0))
        .optional()?;
    let stages = stages.ok_or(StoreError::NoSuchJob)?;
    let first_stage = stages.split(',').next().unwrap_or_default();
    // A writer has the file alone: all higher numbers are those of this call.
    let before: i64 = connection
        .prepare_cached("SELECT coalesce(max(id), 0) FROM item")?
        .query_row([], |row| row.get(0))?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO item (job, key, input, reference) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (job, key) DO NOTHING",
    )?;
    let mut is_same = connection.prepare_cached(
        "SELECT 1 FROM item WHERE job = ?1 AND key = ?2 AND input IS ?3 AND reference IS ?4",
    )?;
    let mut added = Added::default();
    for item in items {
        let values = params![job.0, item.key, item.input, item.reference];
        if insert.execute(values)? > 0 {
            added.added += 1;
        } else if is_same.exists(values)? {
            added.already += 1;
        } else {
            added.conflicts.push(item.key.clone());
        }
    }
    // All at once, where the trigger would do it row by row and take three times as long.
    connection
        .prepare_cached(
            "INSERT INTO work (item, job, stage, state, due_at, reference, updated_at)
             SELECT id, job, ?1, 'ready', ?2, reference, ?2 FROM item WHERE id > ?3",
        )?
        .execute(params![first_stage, now(), before])?;
    Ok(added)
}

fn claim(
    connection: &Connection,
    job: JobId,
    stage: Stage,
    limit: i64,
    worker: &str,
    lease: i64,
) -> Result<Vec<Claimed>, Failure> {
    let now = now();
    let mut due = connection.prepare_cached(
        "SELECT w.item, w.state, w.attempt, w.tries, w.reconcile, w.worker, w.reference, w.detail, i.key, i.input
         FROM work w CROSS JOIN item i ON i.id = w.item
         WHERE w.job = ?1 AND w.stage = ?2 AND w.due_at <= ?3
           AND EXISTS (SELECT 1 FROM job WHERE id = ?1 AND account <> '')
         ORDER BY w.due_at LIMIT ?4",
    )?;
    let mut update = connection.prepare_cached(
        "UPDATE work SET state = 'claimed', attempt = ?1, due_at = ?2, reconcile = ?3, worker = ?4, updated_at = ?5
         WHERE item = ?6",
    )?;
    let mut claimed = Vec::new();
    let mut lapsed = Vec::new();
    let mut unreadable = Vec::new();
    let rows = due.query_map(params![job.0, stage.as_str(), now, limit], |row| {
        let state: String = row.get("state")?;
        let attempt: i64 = row.get("attempt")?;
        let before: Option<String> = row.get("worker")?;
        let one = Claimed {
            ticket: Ticket { item: ItemId(row.get("item")?), attempt: attempt + 1 },
            stage,
            key: row.get::<_, Text>("key")?.0,
            input: text(row, "input")?,
            reference: text(row, "reference")?,
            detail: text(row, "detail")?,
            reconcile: row.get::<_, bool>("reconcile")? || state == "sending",
            tries: row.get("tries")?,
        };
        let is_readable = is_utf8(row, "key")? && is_utf8(row, "input")? && is_utf8(row, "reference")?;
        Ok((one, is_readable, state, before))
    })?;
    for row in rows {
        let (one, is_readable, state, before) = row?;
        if !is_readable {
            unreadable.push(one.ticket);
            continue;
        }
        if state != "ready" {
            lapsed.push((one.ticket, state, before));
        }
        claimed.push(one);
    }
    for ticket in unreadable {
        reject_unreadable(connection, ticket)?;
    }
    claimed.sort_by_key(|one| one.ticket);
    for one in &claimed {
        let Ticket { item, attempt } = one.ticket;
        update.execute(params![attempt, now + lease, one.reconcile, worker, now, item.0])?;
    }
    for (ticket, state, before) in lapsed {
        let detail = format!(r#"{{"state":"{state}"}}"#);
        let (Ticket { item, attempt }, before) = (ticket, before.as_deref());
        event(connection, item, attempt - 1, before, EventKind::Lapsed, Some(&detail))?;
    }
    Ok(claimed)
}

fn is_utf8(row: &SqlRow<'_>, column: &str) -> rusqlite::Result<bool> {
    let bytes = row.get_ref(column)?.as_bytes_or_null().ok().flatten().unwrap_or_default();
    Ok(std::str::from_utf8(bytes).is_ok())
}

/// Rejects an item that no worker can read. With other characters in their place it would be another order.
fn reject_unreadable(connection: &Connection, ticket: Ticket) -> Result<(), Failure> {
    let error = r#"{"code":"not_utf8","message":"the item is not UTF-8: insert it again under another key"}"#;
    connection
        .prepare_cached(
            "UPDATE work SET state = 'rejected', due_at = NULL, attempt = ?1, error = ?2, updated_at = ?3
             WHERE item = ?4",
        )?
        .execute(params![ticket.attempt, error, now(), ticket.item.0])?;
    event(connection, ticket.item, ticket.attempt, None, EventKind::Rejected, Some(error))
}

fn event(
    connection: &Connection,
    item: ItemId,
    attempt: i64,
    worker: Option<&str>,
    kind: EventKind,
    detail: Option<&str>,
) -> Result<(), Failure> {
    connection
        .prepare_cached(
            "INSERT INTO event (at, job, item, stage, attempt, worker, kind, detail)
             SELECT ?1, job, item, stage, ?3, ?4, ?5, ?6 FROM work WHERE item = ?2",
        )?
        .execute(params![now(), item.0, attempt, worker, kind.as_str(), detail])?;
    Ok(())
}

/// Row that decides about an item, and the worker that took it last.
fn find(connection: &Connection, item: ItemId) -> Result<Option<(Row, Option<String>)>, Failure> {
    let mut find = connection.prepare_cached(
        "SELECT w.stage, w.state, w.attempt, w.tries, w.reconcile, w.worker, j.stages, j.max_tries
         FROM work w CROSS JOIN job j ON j.id = w.job WHERE w.item = ?1",
    )?;
    let found = find.query_row([item.0], |row| {
        let worker: Option<String> = row.get("worker")?;
        let row = Row {
            stage: named(row, "stage")?,
            state: named(row, "state")?,
            attempt: row.get("attempt")?,
            tries: row.get("tries")?,
            reconcile: row.get("reconcile")?,
            stages: row.get::<_, Stages>("stages")?.0,
            max_tries: row.get("max_tries")?,
        };
        Ok((row, worker))
    });
    Ok(found.optional()?)
}

fn change(connection: &Connection, item: ItemId, change: &Change, now: i64) -> Result<(), Failure> {
    let mut update = connection.prepare_cached(
        "UPDATE work SET stage = ?1, state = ?2, tries = ?3, due_at = ?4, reconcile = ?5,
                reference = coalesce(?6, reference), detail = coalesce(?7, detail),
                error = CASE WHEN ?8 THEN NULL ELSE coalesce(?9, error) END, updated_at = ?10
         WHERE item = ?11",
    )?;
    update.execute(params![
        change.stage.as_str(),
        change.state.as_str(),
        change.tries,
        change.due_after.map(|after| now + check::millis(after)),
        change.reconcile,
        change.reference,
        change.detail,
        change.clear_error,
        change.error,
        now,
        item.0
    ])?;
    Ok(())
}

/// Deletes some items of a job with their events; the job itself after the last, which is `None`.
fn delete_some(connection: &Connection, job: JobId) -> Result<Option<u64>, Failure> {
    let sql = "SELECT max(id) FROM (SELECT id FROM item WHERE job = ?1 ORDER BY id LIMIT ?2)";
    let last: Option<i64> =
        connection.query_row(sql, params![job.0, check::DELETED_AT_ONCE], |row| row.get(0))?;
    let Some(last) = last else {
        // Another process may have deleted it meanwhile.
        connection.execute("DELETE FROM event WHERE job = ?1", [job.0])?;
        connection.execute("DELETE FROM job WHERE id = ?1", [job.0])?;
        return Ok(None);
    };
    let items = "(SELECT id FROM item WHERE job = ?1 AND id <= ?2)";
    connection.execute(&format!("DELETE FROM event WHERE item IN {items}"), [job.0, last])?;
    connection.execute(&format!("DELETE FROM work WHERE item IN {items}"), [job.0, last])?;
    let deleted = connection.execute("DELETE FROM item WHERE job = ?1 AND id <= ?2", [job.0, last])?;
    Ok(Some(deleted as u64))
}

fn finish(connection: &Connection, outcomes: Vec<Finish>) -> Result<Vec<Ticket>, Failure> {
    let now = now();
    let mut refused = Vec::new();
    for one in outcomes {
        let Ticket { item, attempt } = one.ticket;
        let Some((mut row, worker)) = find(connection, item)? else {
            refused.push(one.ticket);
            continue;
        };
        let Some(written) = row.apply(&one) else {
            if let Some(evidence) = evidence(&one.outcome)? {
                event(connection, item, attempt, None, EventKind::Refused, Some(&evidence))?;
            }
            refused.push(one.ticket);
            continue;
        };
        // The event is about the stage that the item was in.
        if let Some(kind) = written.event {
            event(connection, item, attempt, worker.as_deref(), kind, written.error.as_deref())?;
        }
        change(connection, item, &written, now)?;
    }
    Ok(refused)
}

/// When the job's next items are due; `None` if all are finished.
fn open_job(connection: &Connection, job: Job) -> Result<Option<OpenJob>, Failure> {
    let now = now();
    let mut next = connection.prepare_cached(
        "SELECT min(due_at) FROM work WHERE job = ?1 AND stage = ?2 AND due_at IS NOT NULL",
    )?;
    let mut due = Vec::new();
    for stage in &job.stages {
        let at: Option<i64> = next.query_row(params![job.id.0, stage.as_str()], |row| row.get(0))?;
        if let Some(at) = at {
            let after = Duration::from_millis(u64::try_from(at.saturating_sub(now)).unwrap_or_default());
            due.push(Due { stage: *stage, after });
        }
    }
    Ok((!due.is_empty()).then_some(OpenJob { job, due }))
}

fn retry(connection: &Connection, job: JobId, which: &Retry) -> Result<u64, Failure> {
    let found = match which {
        Retry::State(state) => all(
            connection,
            "SELECT item FROM work
             WHERE job = ?1 AND state = ?2 AND item BETWEEN (SELECT min(id) FROM item WHERE job = ?1)
                                                        AND (SELECT max(id) FROM item WHERE job = ?1)",
            params![job.0, state.as_str()],
            |row| row.get::<_, i64>(0),
        )?,
        Retry::Keys(keys) => {
            let mut find = connection.prepare_cached("SELECT id FROM item WHERE job = ?1 AND key = ?2")?;
            let found =
                keys.iter().map(|key| find.query_row(params![job.0, key], |row| row.get(0)).optional());
            found.filter_map(Result::transpose).collect::<Result<Vec<i64>, _>>()?
        }
    };
    let now = now();
    let mut update = connection.prepare_cached(
        "UPDATE work SET state = 'ready', attempt = attempt + 1, tries = 0, due_at = ?1,
                reconcile = (reconcile OR state = 'unknown'), updated_at = ?1
         WHERE item = ?2 AND state IN ('rejected', 'unknown', 'parked') RETURNING attempt",
    )?;
    let mut put_back = 0;
    for item in found {
        let attempt: Option<i64> = update.query_row([now, item], |row| row.get(0)).optional()?;
        if let Some(attempt) = attempt {
            event(connection, ItemId(item), attempt, None, EventKind::Retried, None)?;
            put_back += 1;
        }
    }
    Ok(put_back)
}

fn reserve(connection: &Connection, account: &str, requests: u32) -> Result<Pace, Failure> {
    let found = connection
        .prepare_cached("SELECT rate, next_at, generation FROM pace WHERE account = ?1")?
        .query_row([account], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let (rate, next, generation): (Option<f64>, i64, i64) = found.unwrap_or((None, 0, 0));
    let now = now_micros();
    let is_plausible = next.saturating_sub(now) <= check::MAX_AHEAD.as_micros() as i64;
    let start = if is_plausible { next.max(now) } else { now };
    if let Some(rate) = rate
        && requests > 0
    {
        let next = start.saturating_add((f64::from(requests) / rate * 1e6) as i64);
        connection
            .prepare_cached("UPDATE pace SET next_at = ?2 WHERE account = ?1")?
            .execute(params![account, next])?;
    }
    let wait = Duration::from_micros(u64::try_from(start - now).unwrap_or_default());
    Ok(Pace { rate, wait, generation })
}
