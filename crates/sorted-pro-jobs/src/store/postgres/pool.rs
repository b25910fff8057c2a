//! Connections to the database: opened when they are needed, and again after the server was restarted.

use std::collections::HashMap;
use std::error::Error as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use percent_encoding::percent_decode_str;
use tokio::sync::Semaphore;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Config, Error, Row, Statement};

use super::tls::Tls;
use crate::store::StoreError;

/// Time limit for a command while the server cannot be reached.
const PATIENCE: Duration = Duration::from_secs(30);
/// The same for the first command of a store, whose URL may be wrong.
pub(super) const FIRST_PATIENCE: Duration = Duration::from_secs(5);
/// Longest pause between two tries.
const MAX_BACKOFF: Duration = Duration::from_secs(1);

/// Address of the database.
pub(super) struct Server {
    config: Config,
    tls: Tls,
    /// Host and database, for messages.
    pub(super) name: String,
}

impl Server {
    pub(super) fn new(url: &str) -> Result<Self, StoreError> {
        let invalid = |what: String| StoreError::Invalid(format!("URL of the database: {what}"));
        let Settings { url, has_ssl_mode, root_certificates } = Settings::new(url);
        let mut config: Config = url.parse().map_err(|error: Error| {
            // Its source describes the problem, and shows neither URL nor password.
            invalid(error.source().map_or_else(|| error.to_string(), |source| source.to_string()))
        })?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(invalid("it has no host".to_owned()));
        }
        if !has_ssl_mode {
            let is_local = config.get_hostaddrs().is_empty() && config.get_hosts().iter().all(is_local);
            config.ssl_mode(if is_local { SslMode::Disable } else { SslMode::Require });
        }
        if config.get_application_name().is_none() {
            config.application_name("sorted-pro-jobs");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        config.tcp_user_timeout(PATIENCE);
        let hosts = config.get_hosts().iter().map(|host| match host {
            Host::Tcp(name) => name.clone(),
            #[cfg(unix)]
            Host::Unix(path) => path.display().to_string(),
        });
        let hosts = hosts.collect::<Vec<_>>().join(",");
        let name = format!("database {:?} at {hosts}", config.get_dbname().unwrap_or("of the user's name"));
        let tls = Tls::new(root_certificates.as_deref()).map_err(invalid)?;
        Ok(Self { config, tls, name })
    }
}

fn is_local(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

/// Settings that `tokio-postgres` does not know.
struct Settings {
    url: String,
    has_ssl_mode: bool,
    root_certificates: Option<String>,
}

impl Settings {
    fn new(url: &str) -> Self {
        let mut settings = Self { url: url.to_owned(), has_ssl_mode: false, root_certificates: None };
        let Some((start, query)) = url.split_once('?') else { return settings };
        let mut kept = Vec::new();
        for pair in query.split('&') {
            settings.has_ssl_mode |= pair.starts_with("sslmode=");
            match pair.split_once('=') {
                // They differ in what libpq verifies. Here all is verified.
                Some(("sslmode", "verify-ca" | "verify-full")) => kept.push("sslmode=require"),
                Some(("sslrootcert", path)) => {
                    let path = percent_decode_str(path).decode_utf8_lossy();
                    settings.root_certificates = Some(path.into_owned());
                }
                _ => kept.push(pair),
            }
        }
        settings.url = format!("{start}?{}", kept.join("&"));
        settings
    }
}

/// A connection with its prepared statements.
pub(super) struct Connection {
    client: Client,
    statements: Mutex<HashMap<&'static str, Statement>>,
}

impl Connection {
    async fn open(server: &Server, session: &str) -> Result<Self, Error> {
        let (client, connection) = server.config.connect(server.tls.clone()).await?;
        // It ends with the client, or with an error that each use of the client reports.
        tokio::spawn(connection);
        client.batch_execute(session).await?;
        Ok(Self { client, statements: Mutex::default() })
    }

    pub(super) async fn query(
        &self,
        sql: &'static str,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        let known = self.statements.lock().unwrap_or_else(PoisonError::into_inner).get(sql).cloned();
        let statement = match known {
            Some(statement) => statement,
            None => {
                let statement = self.client.prepare(sql).await?;
                let mut statements = self.statements.lock().unwrap_or_else(PoisonError::into_inner);
                statements.insert(sql, statement.clone());
                statement
            }
        };
        self.client.query(&statement, params).await
    }

    pub(super) async fn execute(&self, sql: &str) -> Result<(), Error> {
        self.client.batch_execute(sql).await
    }
}

/// Reason why a command failed.
pub(super) enum Failure {
    Postgres(Error),
    Store(StoreError),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Postgres(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Connections that are used for the same purpose.
pub(super) struct Pool {
    server: Arc<Server>,
    /// Executed on each new connection.
    session: &'static str,
    idle: Mutex<Vec<Arc<Connection>>>,
    permits: Semaphore,
}

impl Pool {
    pub(super) fn new(server: Arc<Server>, session: &'static str, connections: usize) -> Self {
        Self { server, session, idle: Mutex::default(), permits: Semaphore::new(connections) }
    }

    /// Runs a command, and runs it again if the connection to the server was lost. The flag is `true` if an earlier run
    /// may have been committed without the response reaching this program.
    pub(super) async fn run<T, F>(
        &self,
        command: impl Fn(Arc<Connection>, bool) -> F,
    ) -> Result<T, StoreError>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        self.run_within(PATIENCE, command).await
    }

    /// Runs a command of one statement, again if the connection to the server was lost.
    pub(super) async fn query(
        &self,
        sql: &'static str,
        params: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, StoreError> {
        self.run(|connection, _| async move { Ok(connection.query(sql, params).await?) }).await
    }

    /// Like [`run`](Self::run), with another patience.
    pub(super) async fn run_within<T, F>(
        &self,
        patience: Duration,
        command: impl Fn(Arc<Connection>, bool) -> F,
    ) -> Result<T, StoreError>
    where
        F: Future<Output = Result<T, Failure>>,
    {
        let start = Instant::now();
        let mut backoff = Duration::from_millis(20);
        let mut may_be_done = false;
        loop {
            let failure = {
                let Ok(_permit) = self.permits.acquire().await else {
                    unreachable!("the semaphore is never closed")
                };
                match self.connection().await {
                    Ok(connection) => match command(connection.clone(), may_be_done).await {
                        Ok(value) => {
                            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
                            return Ok(value);
                        }
                        // The connection is dropped: anything begun on it is rolled back.
                        Err(failure) => {
                            may_be_done |= matches!(&failure, Failure::Postgres(error) if is_lost(error));
                            failure
                        }
                    },
                    Err(error) => error.into(),
                }
            };
            match failure {
                Failure::Postgres(error) if is_temporary(&error) && start.elapsed() < patience => {
                    tracing::debug!(store = self.server.name, %error, "trying again");
                }
                Failure::Postgres(error) => return Err(explain(error, &self.server.name)),
                Failure::Store(error) => return Err(error),
            }
            tokio::time::sleep(backoff.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
            backoff = (backoff * 2).min(MAX_BACKOFF);
        }
    }

    async fn connection(&self) -> Result<Arc<Connection>, Error> {
        loop {
            let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match idle {
                Some(connection) if connection.client.is_closed() => {}
                Some(connection) => return Ok(connection),
                None => return Ok(Arc::new(Connection::open(&self.server, self.session).await?)),
            }
        }
    }
}

/// `true` if the connection broke: commands that were sent on it may have been committed.
fn is_lost(error: &Error) -> bool {
    match error.code() {
        Some(code) => is_shutdown(code),
        None => error.is_closed() || has_io_error(error),
    }
}

fn is_shutdown(code: &SqlState) -> bool {
    code == &SqlState::ADMIN_SHUTDOWN || code == &SqlState::CRASH_SHUTDOWN || code.code().starts_with("08")
}

fn is_temporary(error: &Error) -> bool {
    let Some(code) = error.code() else { return is_lost(error) };
    is_shutdown(code)
        || [
            SqlState::CANNOT_CONNECT_NOW,
            SqlState::TOO_MANY_CONNECTIONS,
            SqlState::T_R_SERIALIZATION_FAILURE,
            SqlState::T_R_DEADLOCK_DETECTED,
            SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
        ]
        .contains(code)
}

fn has_io_error(error: &Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<std::io::Error>() {
            // A certificate that is not trusted stays so.
            return !error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>());
        }
        source = error.source();
    }
    false
}

/// Translates an error of PostgreSQL for this store.
pub(super) fn explain(error: Error, store: &str) -> StoreError {
    let store = store.to_owned();
    let Some(database) = error.as_db_error() else {
        let mut reason = error.to_string();
        let mut source = error.source();
        while let Some(error) = source {
            reason = format!("{reason}: {error}");
            source = error.source();
        }
        return StoreError::Unreachable { store, reason };
    };
    let reason = database.message().to_owned();
    match database.code().code() {
        "53100" => StoreError::Full { store },
        "3D000" => StoreError::Missing { store },
        // Rights, passwords, read-only servers.
        "42501" | "28000" | "28P01" | "25006" => StoreError::Denied { store, reason },
        // Tables of these names exist already, or are gone.
        "42P07" | "42P01" | "42703" | "3F000" => StoreError::NotALedger { store },
        "55P03" | "57014" | "40001" | "40P01" => StoreError::Busy { store },
        "XX001" | "XX002" => StoreError::Corrupt { store, what: reason },
        code if is_shutdown(&SqlState::from_code(code))
            || code.starts_with("57P")
            || matches!(code, "53300" | "25P03") =>
        {
            StoreError::Unreachable { store, reason }
        }
        _ => StoreError::Database { store, source: Arc::new(error) },
    }
}

#[cfg(test)]
mod tests;
