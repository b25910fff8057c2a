//! The store of jobs that a command uses.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use sorted_pro_jobs::{Item, ItemFilter, Job, Postgres, Sqlite, Store, StoreError};
use tempfile::TempDir;

use crate::failure::Failure;
use crate::global::{Global, Place};

/// The most items that are read at once.
const PAGE: usize = 5_000;

/// The most items that are added or looked for at once.
pub(crate) const CHUNK: usize = 1_000;

/// An open store.
pub(crate) enum Ledger {
    Sqlite {
        store: Sqlite,
        /// Keeps the directory of a temporary store.
        _directory: Option<TempDir>,
    },
    Postgres(Postgres),
}

/// Evaluates an expression with the store of a ledger, whichever it is.
macro_rules! with_store {
    ($ledger:expr, $store:ident => $body:expr) => {
        match $ledger {
            $crate::ledger::Ledger::Sqlite { store: $store, .. } => $body,
            $crate::ledger::Ledger::Postgres($store) => $body,
        }
    };
}
pub(crate) use with_store;

impl Ledger {
    /// Opens the store for new jobs. A sandbox in this process gets one that is forgotten as it is.
    pub(crate) async fn open(global: &Global) -> Result<Self, Failure> {
        if global.sandbox {
            let directory = tempfile::tempdir()?;
            let store = Sqlite::open(directory.path().join("jobs.db")).await?;
            anstream::eprintln!(
                "note: with --sandbox nothing is kept: the jobs and shipments of this command end with it"
            );
            return Ok(Self::Sqlite { store, _directory: Some(directory) });
        }
        match &global.store {
            Some(place) if place.is_postgres() => Ok(Self::Postgres(Postgres::connect(&place.0).await?)),
            Some(Place(path)) => Ok(Self::Sqlite { store: Sqlite::open(path).await?, _directory: None }),
            None => {
                let path = default_path()?;
                if let Some(directory) = path.parent() {
                    create_private(directory)?;
                }
                Ok(Self::Sqlite { store: Sqlite::open(path).await?, _directory: None })
            }
        }
    }

    /// Opens a store that has jobs already.
    pub(crate) async fn open_existing(global: &Global) -> Result<Self, Failure> {
        if global.sandbox {
            return Err(Failure::usage("--sandbox forgets its jobs with each command: leave it out"));
        }
        let file = match &global.store {
            Some(place) if place.is_postgres() => None,
            Some(Place(path)) => Some(PathBuf::from(path)),
            None => Some(default_path()?),
        };
        if let Some(file) = file.filter(|file| !file.exists()) {
            let file = file.display();
            return Err(Failure::impossible(format!("{file} does not exist: there are no jobs yet")));
        }
        Self::open(global).await
    }
}

fn default_path() -> Result<PathBuf, Failure> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let directory = if cfg!(windows) {
        set("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home().map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_STATE_HOME").or_else(|| home().map(|home| home.join(".local/state")))
    };
    let missing = || Failure::impossible("there is no directory for jobs: name a file with --store");
    Ok(directory.ok_or_else(missing)?.join("sorted-pro").join("jobs.db"))
}

/// Creates a directory that only its owner can read.
fn create_private(directory: &Path) -> Result<(), Failure> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory).map_err(|error| {
        Failure::impossible(format!("{}: {error}: name a file with --store", directory.display()))
    })
}

/// The job of a name.
pub(crate) async fn job(store: &impl Store, name: &str) -> Result<Job, Failure> {
    match store.job(name).await? {
        Some(job) => Ok(job),
        None => {
            let jobs = store.jobs().await?;
            let names: Vec<_> = jobs.iter().map(|job| job.name.as_str()).collect();
            let known = if names.is_empty() { "there is none".to_owned() } else { names.join(", ") };
            Err(Failure::usage(format!("no job is called {name:?}: {known}")))
        }
    }
}

/// Calls `each` with all items of a job that match.
pub(crate) async fn each_item(
    store: &impl Store,
    job: &Job,
    mut filter: ItemFilter,
    mut each: impl FnMut(Item) -> Result<(), Failure>,
) -> Result<(), Failure> {
    loop {
        let items = store.items(job.id, filter.clone(), PAGE).await?;
        let Some(last) = items.last() else { return Ok(()) };
        filter.after = Some(last.id);
        items.into_iter().try_for_each(&mut each)?;
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Invalid(_) => Self::usage(error),
            StoreError::InOtherJobs { .. } => {
                Self::usage(format!("{error}, or ship them again with --again"))
            }
            StoreError::JobDiffers { .. } => Self::usage(format!("{error}, or another name with --job")),
            error => Self::impossible(error),
        }
    }
}
