//! The thread that owns a connection. SQLite blocks; callers wait without blocking.

use std::sync::{Arc, mpsc};
use std::thread;

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::Failure;
use super::connection::explain;
use crate::store::StoreError;

/// Commands that share a transaction, and so one wait for the disk.
const GROUP: usize = 32;

/// Work on the connection. With an error instead of a connection it only reports that error.
type Command = Box<dyn FnOnce(Result<&Connection, StoreError>) -> Executed + Send>;

struct Executed {
    is_ok: bool,
    /// Reports the result, once its transaction has been committed or not.
    reply: Box<dyn FnOnce(Result<(), StoreError>)>,
}

#[derive(Clone)]
pub(super) struct Thread {
    commands: mpsc::Sender<Command>,
    store: Arc<str>,
}

impl Thread {
    /// Starts a thread that opens a connection and then executes commands. `begin` starts their transactions.
    pub(super) async fn start(
        store: Arc<str>,
        begin: &'static str,
        open: impl FnOnce() -> Result<Connection, Failure> + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (commands, queue) = mpsc::channel();
        let (opened, is_open) = oneshot::channel();
        let thread = Self { commands, store: store.clone() };
        let run = move || match open() {
            Ok(connection) => {
                if opened.send(Ok(())).is_ok() {
                    execute_all(&connection, begin, &queue, &store);
                }
            }
            Err(failure) => {
                let _ = opened.send(Err(failure.explain(&store)));
            }
        };
        let spawned = thread::Builder::new().name("sorted-pro-jobs".to_owned()).spawn(run);
        if let Err(error) = spawned {
            return Err(StoreError::Database { store: thread.store.to_string(), source: Arc::new(error) });
        }
        is_open.await.unwrap_or_else(|_| Err(thread.ended()))?;
        Ok(thread)
    }

    /// Executes a command in a transaction. Its result is reported when that is committed.
    pub(super) async fn execute<T: Send + 'static>(
        &self,
        command: impl FnOnce(&Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (sender, result) = oneshot::channel();
        let store = self.store.clone();
        let command: Command = Box::new(move |connection| {
            let result = connection
                .and_then(|connection| command(connection).map_err(|failure| failure.explain(&store)));
            let is_ok = result.is_ok();
            let reply = move |committed: Result<(), StoreError>| {
                // The caller may have gone away.
                let _ = sender.send(result.and_then(|value| committed.map(|()| value)));
            };
            Executed { is_ok, reply: Box::new(reply) }
        });
        self.commands.send(command).map_err(|_| self.ended())?;
        result.await.unwrap_or_else(|_| Err(self.ended()))
    }

    fn ended(&self) -> StoreError {
        let source = Arc::new(std::io::Error::other("the thread that owns the connection has ended"));
        StoreError::Database { store: self.store.to_string(), source }
    }
}

fn execute_all(connection: &Connection, begin: &str, queue: &mpsc::Receiver<Command>, store: &str) {
    while let Ok(first) = queue.recv() {
        let commands = std::iter::once(first).chain(queue.try_iter()).take(GROUP);
        execute_group(connection, begin, commands, store);
    }
}

/// Executes commands in one transaction. Each that fails is undone without the others.
fn execute_group(connection: &Connection, begin: &str, commands: impl Iterator<Item = Command>, store: &str) {
    let sql = |sql: &str| connection.execute_batch(sql).map_err(|error| explain(error, store));
    let mut replies = Vec::new();
    let mut begun = sql(begin);
    for command in commands {
        let prepared = begun.clone().and_then(|()| sql("SAVEPOINT command"));
        let executed = command(prepared.map(|()| connection));
        replies.push(executed.reply);
        // After some errors SQLite has rolled everything back.
        if begun.is_ok() && connection.is_autocommit() {
            let source = Arc::new(std::io::Error::other("another change in the same transaction failed"));
            begun = Err(StoreError::Database { store: store.to_owned(), source });
        }
        if begun.is_ok() {
            let undo = "ROLLBACK TO command; RELEASE command";
            begun = sql(if executed.is_ok { "RELEASE command" } else { undo });
        }
    }
    let committed = begun.and_then(|()| sql("COMMIT"));
    if !connection.is_autocommit() {
        let _ = sql("ROLLBACK");
    }
    for reply in replies {
        reply(committed.clone());
    }
}
