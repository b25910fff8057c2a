//! The file of the SQLite store.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rusqlite::Connection;
use sorted_pro_jobs::{EventFilter, EventKind, ItemFilter, ItemId, Sqlite, Stage, State, Store, StoreError};

use crate::backends::{Backend as _, LEASE, SqliteFile, advance, new_item, new_job, with_items};

async fn refused(path: impl AsRef<Path>) -> StoreError {
    let error = Sqlite::open(&path).await.expect_err("it cannot be a store");
    let text = error.to_string();
    assert!(text.contains(&*path.as_ref().to_string_lossy()) && text.contains(": "), "{text}");
    error
}

#[tokio::test]
async fn other_files_and_databases_are_left_alone() {
    let directory = tempfile::tempdir().expect("a directory for the test");
    let path = |name: &str| directory.path().join(name);

    fs::write(path("orders.csv"), "order,name\n".repeat(1000)).expect("a file");
    assert!(matches!(refused(path("orders.csv")).await, StoreError::NotALedger { .. }));
    assert_eq!(fs::read(path("orders.csv")).expect("the file").len(), 11_000);

    let other = Connection::open(path("other.db")).expect("a database");
    other.execute_batch("CREATE TABLE job (id)").expect("a table");
    drop(other);
    let before = fs::read(path("other.db")).expect("the file");
    assert!(matches!(refused(path("other.db")).await, StoreError::NotALedger { .. }));
    assert_eq!(fs::read(path("other.db")).expect("the file"), before);

    assert!(matches!(refused(path("missing/jobs.db")).await, StoreError::Missing { .. }));
    assert!(!path("missing").exists());
    assert!(matches!(refused(directory.path()).await, StoreError::Denied { .. }));

    // A name with a meaning for SQLite is a file like any other.
    fs::write(path("empty.db"), "").expect("a file");
    Sqlite::open(path("empty.db")).await.expect("an empty file becomes a store");
    Sqlite::open(path(":memory:")).await.expect("a store");
    assert!(path(":memory:").exists());
}

#[tokio::test]
async fn a_newer_schema_is_left_alone() {
    let file = SqliteFile::new();
    with_items(&file.connect().await, 1).await;
    file.sql("PRAGMA user_version = 99").await.expect("a version");
    let error = refused(file.path()).await;
    assert!(matches!(error, StoreError::NewerSchema { found: 99, supported: 1, .. }), "{error:?}");
    file.sql("PRAGMA user_version = -1").await.expect("a version");
    assert!(matches!(refused(file.path()).await, StoreError::NewerSchema { found: -1, .. }));
    file.sql("PRAGMA user_version = 1").await.expect("a version");
    assert_eq!(file.connect().await.jobs().await.expect("jobs").len(), 1);
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_user_reads_the_file() {
    use std::os::unix::fs::PermissionsExt as _;

    let file = SqliteFile::new();
    let store = file.connect().await;
    with_items(&store, 1).await;
    let directory = file.path().parent().expect("a directory").to_owned();
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(directory).expect("a directory") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{entry:?}");
        names.insert(entry.file_name().into_string().expect("a name"));
    }
    assert!(names.contains("jobs.db") && names.contains("jobs.db-wal"), "{names:?}");
    drop(store);

    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o400)).expect("a mode");
    if fs::OpenOptions::new().write(true).open(file.path()).is_err() {
        assert!(matches!(refused(file.path()).await, StoreError::Denied { .. }));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_start_at_the_same_time() {
    for _ in 0..5 {
        let file = Arc::new(SqliteFile::new());
        let starts = (0..12).map(|n| {
            let file = file.clone();
            tokio::spawn(async move {
                let store = file.connect().await;
                let job = store.open_job(new_job("race", &[Stage::Create])).await.expect("a job").id;
                store.add(job, vec![new_item(&format!("K{n}"))]).await.expect("an item");
            })
        });
        for start in starts.collect::<Vec<_>>() {
            start.await.expect("a start");
        }
        let store = file.connect().await;
        let job = store.job("race").await.expect("a job").expect("a job").id;
        assert_eq!(store.counts(job).await.expect("counts").total(), 12);
    }
}

#[tokio::test]
async fn damage_is_reported() {
    let file = SqliteFile::new();
    let store = file.connect().await;
    let job = with_items(&store, 3).await;
    let spoil = "PRAGMA ignore_check_constraints = ON;
                 UPDATE work SET stage = 'teleport' WHERE item = (SELECT min(id) FROM item);";
    file.sql(spoil).await.expect("a change");
    let Err(StoreError::Corrupt { what, .. }) = store.items(job, ItemFilter::default(), 10).await else {
        panic!("no stage has this name")
    };
    assert!(what.contains("teleport"), "{what}");
    let claimed = store.claim(job, Stage::Create, 10, "w", LEASE).await.expect("a claim");
    assert_eq!(claimed.len(), 2, "others go on");
    file.sql("UPDATE job SET stages = 'create,teleport'").await.expect("a change");
    assert!(matches!(store.jobs().await, Err(StoreError::Corrupt { .. })));
    let finished = store.finish(vec![advance(claimed[0].ticket, "r")]).await;
    assert!(matches!(finished, Err(StoreError::Corrupt { .. })), "{finished:?}");
    drop(store);

    let mut bytes = fs::read(file.path()).expect("the file");
    bytes[100..].fill(0x5a);
    let damaged = file.path().with_file_name("damaged.db");
    fs::write(&damaged, bytes).expect("a file");
    assert!(matches!(refused(damaged).await, StoreError::Corrupt { .. }));
}

#[tokio::test]
async fn an_order_that_is_not_utf8_is_rejected() {
    let file = SqliteFile::new();
    let store = file.connect().await;
    let job = with_items(&store, 1).await;
    file.sql("INSERT INTO item (job, key, input) SELECT id, 'latin', CAST(x'7b22fc227d' AS TEXT) FROM job")
        .await
        .expect("SQLite takes it");
    let claimed = store.claim(job, Stage::Create, 10, "w", LEASE).await.expect("a claim");
    assert_eq!(claimed.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["K0"]);
    let items = store.items(job, ItemFilter::default(), 10).await.expect("items");
    assert_eq!((items[1].key.as_str(), items[1].state), ("latin", State::Rejected));
    let events = store.events(job, EventFilter::default(), 10).await.expect("events");
    assert_eq!(events[0].kind, EventKind::Rejected);
}

/// First 32 bytes of the write-ahead log: they change when it starts again.
fn generation(path: &Path) -> Vec<u8> {
    let mut header = vec![0; 32];
    match fs::File::open(path).and_then(|mut file| file.read_exact(&mut header)) {
        Ok(()) => header,
        Err(_) => Vec::new(),
    }
}

/// Copies the file and its log as a crash at this moment leaves them. `false` if the log started again meanwhile: such a
/// pair never existed.
fn copy(from: &Path, to: &Path) -> bool {
    let log = |path: &Path| path.with_extension("db-wal");
    let before = generation(&log(from));
    fs::copy(from, to).expect("the file");
    fs::copy(log(from), log(to)).expect("its log");
    before == generation(&log(from))
}

#[derive(Clone, Default)]
struct Reported {
    sending: BTreeSet<ItemId>,
    finished: BTreeSet<ItemId>,
}

/// Once `sending` has been reported, no crash makes an item look as if nothing had left.
#[tokio::test(flavor = "multi_thread")]
async fn reported_writes_survive_a_crash_at_any_moment() {
    const COPIES: usize = 30;

    let file = SqliteFile::new();
    let store = file.connect().await;
    let job = store.open_job(new_job("night", &[Stage::Create])).await.expect("a job").id;
    let reported = Arc::new(Mutex::new(Reported::default()));
    let is_enough = Arc::new(AtomicBool::new(false));
    let workers = (0..2).map(|worker| {
        let (store, reported, is_enough) = (store.clone(), reported.clone(), is_enough.clone());
        tokio::spawn(async move {
            let mut added = 0;
            while !is_enough.load(Ordering::Relaxed) {
                tokio::time::sleep(Duration::from_micros(fastrand::u64(0..3000))).await;
                let claimed =
                    store.claim(job, Stage::Create, 20, &format!("w{worker}"), LEASE).await.expect("a claim");
                if claimed.is_empty() {
                    let items = (added..added + 200).map(|n| new_item(&format!("{worker}-{n}"))).collect();
                    store.add(job, items).await.expect("items");
                    added += 200;
                }
                let tickets: Vec<_> = claimed.iter().map(|one| one.ticket).collect();
                let marked = store.mark_sending(&tickets, LEASE / 2).await.expect("a mark");
                reported.lock().expect("no panic").sending.extend(marked.iter().map(|ticket| ticket.item));
                tokio::time::sleep(Duration::from_micros(fastrand::u64(0..3000))).await;
                let reference = "r".repeat(8000);
                let outcomes = marked.iter().map(|ticket| advance(*ticket, &reference)).collect();
                assert_eq!(store.finish(outcomes).await.expect("a write"), []);
                reported.lock().expect("no panic").finished.extend(marked.iter().map(|ticket| ticket.item));
            }
        })
    });
    let workers: Vec<_> = workers.collect();

    let mut copies = Vec::new();
    let mut generations = BTreeSet::new();
    for _ in 0..20 * COPIES {
        if copies.len() >= COPIES && generations.len() >= 3 {
            break;
        }
        tokio::time::sleep(Duration::from_micros(fastrand::u64(0..20_000))).await;
        let expected = reported.lock().expect("no panic").clone();
        let directory = tempfile::tempdir().expect("a directory for the copy");
        if copy(&file.path(), &directory.path().join("jobs.db")) {
            generations.insert(generation(&file.path().with_extension("db-wal")));
            copies.push((directory, expected));
        }
    }
    is_enough.store(true, Ordering::Relaxed);
    for worker in workers {
        worker.await.expect("a worker");
    }

    let mut in_flight = 0;
    for (directory, expected) in &copies {
        let path = directory.path().join("jobs.db");
        let survivor = Sqlite::open(&path).await.expect("a copy can be opened");
        let mut after = None;
        let mut done = BTreeSet::new();
        let mut sending = BTreeSet::new();
        loop {
            let filter = ItemFilter { after, ..ItemFilter::default() };
            let items = survivor.items(job, filter, 10_000).await.expect("items");
            let Some(last) = items.last() else { break };
            after = Some(last.id);
            for item in items {
                match item.state {
                    State::Done => drop(done.insert(item.id)),
                    State::Sending => drop(sending.insert(item.id)),
                    _ => {}
                }
            }
        }
        assert!(expected.finished.is_subset(&done), "outcomes are lost");
        let survived: BTreeSet<_> = done.union(&sending).copied().collect();
        assert!(expected.sending.is_subset(&survived), "items that may have been sent would be sent again");
        in_flight += sending.len();

        // The worker that takes them over reads them back.
        let lapse = Connection::open(&path).expect("the copy");
        lapse.execute_batch("UPDATE work SET due_at = 1 WHERE state = 'sending'").expect("a change");
        let claimed = survivor.claim(job, Stage::Create, 10_000, "next", LEASE).await.expect("a claim");
        let read_back = claimed.iter().filter(|one| one.reconcile).map(|one| one.ticket.item);
        assert_eq!(read_back.collect::<BTreeSet<_>>(), sending);
    }
    let seen = (copies.len(), generations.len(), in_flight);
    assert!(copies.len() >= COPIES && generations.len() >= 3 && in_flight > 0, "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_job_is_in_no_file() {
    let file = SqliteFile::new();
    let store = Sqlite::open(file.path()).await.expect("a store");
    let job = store.open_job(new_job("tonight", &[Stage::Create])).await.expect("a job").id;
    let items = (0..100).map(|n| new_item(&format!("Featherstonehaugh {n}"))).collect();
    store.add(job, items).await.expect("items");
    let directory = file.path().parent().expect("a directory").to_owned();
    let has_name = || {
        let files = std::fs::read_dir(&directory).expect("the directory").flatten();
        files
            .map(|file| std::fs::read(file.path()).expect("a file"))
            .any(|bytes| bytes.windows(17).any(|part| part == b"Featherstonehaugh"))
    };
    assert!(has_name());
    store.delete_job(job, true).await.expect("a deletion");
    assert!(!has_name());
}
