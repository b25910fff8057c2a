//! The databases that the suite runs against.

use sorted_pro_jobs::{Api, Finish, ItemId, JobId, NewItem, NewJob, Outcome, Stage, Store, Ticket};
use std::time::Duration;

/// An empty store, which can be opened several times and changed behind its back.
pub(crate) trait Backend {
    type Store: Store;

    async fn connect(&self) -> Self::Store;

    /// Executes SQL as another program would. `$schema.` stands before tables.
    async fn sql(&self, sql: &str) -> Result<(), String>;

    /// An expression: a time long ago.
    const LONG_AGO: &str;

    /// Makes items due that are not finished: leases lapse, and pauses are over.
    async fn make_due(&self, item: ItemId) {
        let set = Self::LONG_AGO;
        self.sql(&format!(
            "UPDATE $schema.work SET due_at = {set} WHERE item = {item} AND due_at IS NOT NULL"
        ))
        .await
        .expect("the item is there");
    }
}

#[cfg(feature = "sqlite")]
pub(crate) struct SqliteFile(tempfile::TempDir);

#[cfg(feature = "sqlite")]
impl SqliteFile {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a directory for the test"))
    }

    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.0.path().join("jobs.db")
    }
}

#[cfg(feature = "sqlite")]
impl Backend for SqliteFile {
    type Store = sorted_pro_jobs::Sqlite;

    const LONG_AGO: &str = "1";

    async fn connect(&self) -> Self::Store {
        sorted_pro_jobs::Sqlite::open(self.path()).await.expect("the file can be opened")
    }

    async fn sql(&self, sql: &str) -> Result<(), String> {
        let connection = rusqlite::Connection::open(self.path()).expect("the file is there");
        connection.busy_timeout(Duration::from_secs(10)).expect("a timeout can be set");
        connection.execute_batch(&sql.replace("$schema.", "")).map_err(|error| error.to_string())
    }
}

#[cfg(feature = "postgres")]
pub(crate) struct PostgresDatabase(String);

#[cfg(feature = "postgres")]
impl PostgresDatabase {
    /// An empty database; `None` if this machine has no PostgreSQL.
    pub(crate) async fn new() -> Option<Self> {
        let cluster = crate::cluster::shared()?;
        Some(Self(cluster.database().await))
    }

    pub(crate) fn url(&self) -> &str {
        &self.0
    }
}

#[cfg(feature = "postgres")]
impl Backend for PostgresDatabase {
    type Store = sorted_pro_jobs::Postgres;

    const LONG_AGO: &str = "'epoch'";

    async fn connect(&self) -> Self::Store {
        sorted_pro_jobs::Postgres::connect(&self.0).await.expect("the database can be opened")
    }

    async fn sql(&self, sql: &str) -> Result<(), String> {
        crate::cluster::execute(&self.0, &sql.replace("$schema", "sorted_pro")).await
    }
}

pub(crate) const LEASE: Duration = Duration::from_secs(3600);

pub(crate) fn new_job(name: &str, stages: &[Stage]) -> NewJob {
    NewJob {
        name: name.to_owned(),
        account: "main".to_owned(),
        api: Api::Shipments,
        plan: r#"{"allocate":"default"}"#.to_owned(),
        stages: stages.to_vec(),
        max_tries: 3,
    }
}

pub(crate) fn new_item(key: &str) -> NewItem {
    NewItem { key: key.to_owned(), input: Some(format!(r#"{{"order":"{key}"}}"#)), reference: None }
}

/// Job with the stages create and manifest, and items `K0`, `K1` ..
pub(crate) async fn with_items(store: &impl Store, items: usize) -> JobId {
    let job = store.open_job(new_job("tonight", &[Stage::Create, Stage::Manifest])).await.expect("a job").id;
    let items = (0..items).map(|n| new_item(&format!("K{n}"))).collect();
    store.add(job, items).await.expect("items");
    job
}

pub(crate) fn advance(ticket: Ticket, reference: &str) -> Finish {
    Finish { ticket, outcome: Outcome::Advance { reference: Some(reference.to_owned()), detail: None } }
}

pub(crate) fn later(after: Duration, reconcile: bool, count: bool) -> Outcome {
    let error = Some(r#"{"code":"later"}"#.to_owned());
    Outcome::Later { after, reconcile, count, reference: None, detail: None, error }
}
