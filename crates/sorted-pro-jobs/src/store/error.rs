//! Errors of a store.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::ledger::Earlier;

/// Error of a store, with its remedy in the message.
///
/// `store` is the path of the file, or host and database; never a password.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// An argument is outside its limits. Nothing was changed.
    Invalid(String),
    /// No job has this number.
    NoSuchJob,
    /// The job has items that workers still have to do. Nothing was deleted.
    Unfinished {
        /// Number of such items.
        items: u64,
    },
    /// Other jobs create the same orders. Nothing was added.
    InOtherJobs {
        /// The items of the other jobs; at least one.
        items: Vec<Earlier>,
    },
    /// A job of this name exists with other settings.
    JobDiffers {
        /// Name of the job.
        job: String,
        /// Settings that differ; at least one.
        differences: Vec<Difference>,
    },
    /// A newer version of this program wrote the store.
    NewerSchema {
        /// The store.
        store: String,
        /// Version of its schema.
        found: i64,
        /// Highest version that this program knows.
        supported: i64,
    },
    /// The file or database is something else.
    NotALedger {
        /// The store.
        store: String,
    },
    /// The store, or its directory, does not exist.
    Missing {
        /// The store.
        store: String,
    },
    /// The store cannot be written, or this user may not use it.
    Denied {
        /// The store.
        store: String,
        /// Error text of the database.
        reason: String,
    },
    /// The disk is full.
    Full {
        /// The store.
        store: String,
    },
    /// Others kept the store locked for too long.
    Busy {
        /// The store.
        store: String,
    },
    /// The database cannot be reached.
    Unreachable {
        /// The store.
        store: String,
        /// Reason.
        reason: String,
    },
    /// The store holds something that no version of this program writes.
    Corrupt {
        /// The store.
        store: String,
        /// Description of it.
        what: String,
    },
    /// Another error of the database.
    Database {
        /// The store.
        store: String,
        /// The error.
        source: Arc<dyn Error + Send + Sync>,
    },
}

/// Setting of a job that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Name of the setting.
    pub setting: &'static str,
    /// Value in the store.
    pub stored: String,
    /// Value that was given.
    pub given: String,
}

impl StoreError {
    /// Returns `true` if the same call may succeed later without anybody's help: the database cannot be reached, is starting
    /// or shutting down, has lost the connection, or others kept it locked. A [`Worker`](crate::Worker) waits for
    /// that. All other errors stay until somebody removes their cause.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::Unreachable { .. })
    }
}

/// Writes the parts in which two settings differ.
fn write_leaves(f: &mut fmt::Formatter<'_>, path: &str, stored: &Value, given: &Value) -> fmt::Result {
    match (stored, given) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
            let mut names = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
            names.try_for_each(|name| {
                let path = format!("{path}.{name}");
                write_leaves(
                    f,
                    &path,
                    one.get(name).unwrap_or(&Value::Null),
                    other.get(name).unwrap_or(&Value::Null),
                )
            })
        }
        _ => {
            let shown = |value: &Value| if value.is_null() { "none".to_owned() } else { value.to_string() };
            write!(f, "; {path}: {} in the store, {} now", shown(stored), shown(given))
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(what) => f.write_str(what),
            Self::NoSuchJob => f.write_str("no job has this number: open it first"),
            Self::Unfinished { items } => {
                write!(f, "{items} items are unfinished: finish them, or force the deletion")
            }
            Self::InOtherJobs { items } => {
                write!(f, "other jobs create {} of these orders", items.len())?;
                if let Some(Earlier { job, key, stage, state, .. }) = items.first() {
                    write!(f, ", such as {key:?} (job {job:?}, {state} in {stage})")?;
                }
                f.write_str(": go on with those jobs")
            }
            Self::JobDiffers { job, differences } => {
                write!(f, "job {job:?} exists with other settings")?;
                for Difference { setting, stored, given } in differences {
                    let values = (serde_json::from_str(stored), serde_json::from_str(given));
                    match values {
                        (Ok(stored), Ok(given)) => write_leaves(f, setting, &stored, &given)?,
                        _ => write!(f, "; {setting}: {stored} in the store, {given} now")?,
                    }
                }
                f.write_str(": use the same settings")
            }
            Self::NewerSchema { store, found, supported } => write!(
                f,
                "{store} has schema version {found}, and this program knows versions up to {supported}: \
                 use the newer version of the program"
            ),
            Self::NotALedger { store } => {
                write!(f, "{store} is something else, not a job store: choose another file or database")
            }
            Self::Missing { store } => {
                write!(f, "{store} does not exist: create its directory, or choose another")
            }
            Self::Denied { store, reason } => {
                write!(f, "{store} cannot be used ({reason}): check its permissions, or choose another")
            }
            Self::Full { store } => {
                write!(f, "the disk that holds {store} is full: free some space and run it again")
            }
            Self::Busy { store } => {
                write!(f, "{store} was locked by another process for too long: wait until that has finished")
            }
            Self::Unreachable { store, reason } => write!(f, "{store} cannot be reached: {reason}"),
            Self::Corrupt { store, what } => {
                write!(f, "{store} is damaged ({what}): restore it from a backup")
            }
            Self::Database { store, source } => write!(f, "{store}: {source}"),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Database { source, .. } => Some(source),
            _ => None,
        }
    }
}
