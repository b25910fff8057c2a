//! Connections to the file: settings, schema, errors.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::Failure;
use crate::store::StoreError;

/// Time that a writer waits for others. Their waiting is not fair: seconds were seen at saturation.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// `SPJL`: a file of this program.
const APPLICATION_ID: i64 = 0x5350_4a4c;

/// Each raises `user_version` by one.
const MIGRATIONS: &[&str] = &[include_str!("1.sql")];

/// Opens the file, and creates it if it is missing.
pub(super) fn writer(path: &Path) -> Result<Connection, Failure> {
    create(path)?;
    let connection = open(path)?;
    let store = path.display().to_string();
    if connection.is_readonly("main")? {
        return Err(StoreError::Denied { store, reason: "it is read-only".to_owned() }.into());
    }
    if is_something_else(&connection)? {
        return Err(StoreError::NotALedger { store }.into());
    }
    if !wal(&connection)?.eq_ignore_ascii_case("wal") {
        let reason = "its file system does not support a write-ahead log".to_owned();
        return Err(StoreError::Denied { store, reason }.into());
    }
    connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
         PRAGMA secure_delete = ON;",
    )?;
    // With less, a power failure turns `sending` back into `ready`, and parcels are sent twice.
    let synchronous: i64 = connection.pragma_query_value(None, "synchronous", |row| row.get(0))?;
    let foreign_keys: i64 = connection.pragma_query_value(None, "foreign_keys", |row| row.get(0))?;
    if (synchronous, foreign_keys) != (2, 1) {
        let reason = "this build of SQLite does not support synchronous = FULL with foreign keys".to_owned();
        return Err(StoreError::Denied { store, reason }.into());
    }
    migrate(&connection, &store)?;
    // They are for those who insert items with SQL.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    Ok(connection)
}

/// Moves the write-ahead log into the file, and empties it: it holds deleted data. Others that read or write at the same
/// time can prevent it; then it happens when the last of them closes the file.
pub(super) fn checkpointed(path: &Path) -> Result<Connection, Failure> {
    let connection = open(path)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(connection)
}

/// Opens a file that [`writer`] has opened before.
pub(super) fn reader(path: &Path) -> Result<Connection, Failure> {
    let connection = open(path)?;
    connection.execute_batch("PRAGMA query_only = ON")?;
    Ok(connection)
}

/// Creates the file for this user only: it holds personal data. SQLite gives its other files the same mode.
fn create(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let store = path.display().to_string();
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) => match error.kind() {
            io::ErrorKind::AlreadyExists => Ok(()),
            io::ErrorKind::NotFound => Err(StoreError::Missing { store }),
            io::ErrorKind::StorageFull => Err(StoreError::Full { store }),
            _ => Err(StoreError::Denied { store, reason: error.to_string() }),
        },
    }
}

fn open(path: &Path) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.execute_batch("PRAGMA foreign_keys = ON")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// `true` for a database of another program.
fn is_something_else(connection: &Connection) -> Result<bool, Failure> {
    // In one statement: another process may create the tables meanwhile.
    let sql = "SELECT application_id, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id";
    let (application, tables): (i64, i64) =
        connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(application != APPLICATION_ID && (application, tables) != (0, 0))
}

/// Turns on the write-ahead log. SQLite does not wait for others here: starts at the same time have to.
fn wal(connection: &Connection) -> Result<String, Failure> {
    let start = Instant::now();
    loop {
        let mode = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0));
        match mode {
            Err(error) if is_busy(&error) && start.elapsed() < BUSY_TIMEOUT => {
                thread::sleep(Duration::from_millis(10));
            }
            mode => return Ok(mode?),
        }
    }
}

fn migrate(connection: &Connection, store: &str) -> Result<(), Failure> {
    if version(connection)? == MIGRATIONS.len() as i64 {
        return Ok(());
    }
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let migrated = missing_migrations(connection, store);
    connection.execute_batch(if migrated.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    migrated
}

fn missing_migrations(connection: &Connection, store: &str) -> Result<(), Failure> {
    let found = version(connection)?;
    let supported = MIGRATIONS.len() as i64;
    let missing = usize::try_from(found).ok().and_then(|found| MIGRATIONS.get(found..));
    let Some(missing) = missing else {
        return Err(StoreError::NewerSchema { store: store.to_owned(), found, supported }.into());
    };
    if is_something_else(connection)? {
        return Err(StoreError::NotALedger { store: store.to_owned() }.into());
    }
    missing.iter().try_for_each(|migration| connection.execute_batch(migration))?;
    connection.pragma_update(None, "user_version", supported)?;
    Ok(())
}

fn version(connection: &Connection) -> Result<i64, Failure> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// Translates an error of SQLite for this store.
pub(super) fn explain(error: rusqlite::Error, store: &str) -> StoreError {
    let store = store.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotALedger { store },
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Corrupt { store, what: error.to_string() },
        Some(ErrorCode::DiskFull) => StoreError::Full { store },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { store },
        Some(
            ErrorCode::ReadOnly
            | ErrorCode::PermissionDenied
            | ErrorCode::CannotOpen
            | ErrorCode::FileLockingProtocolFailed,
        ) => StoreError::Denied { store, reason: error.to_string() },
        _ => match error {
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => StoreError::Corrupt { store, what: error.to_string() },
            error => StoreError::Database { store, source: Arc::new(error) },
        },
    }
}
