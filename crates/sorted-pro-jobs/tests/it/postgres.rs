//! The server of the PostgreSQL store.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sorted_pro_jobs::{
    EventFilter, Finish, ItemFilter, NewItem, Outcome, Postgres, Retry, Stage, State, Store, StoreError,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{UnixListener, UnixStream};

use crate::backends::{Backend as _, LEASE, PostgresDatabase, advance, new_item, new_job, with_items};
use crate::cluster::{Cluster, execute, programs, shared};

#[tokio::test(flavor = "multi_thread")]
async fn many_start_at_the_same_time() {
    let Some(database) = PostgresDatabase::new().await else { return };
    let database = Arc::new(database);
    let starts = (0..20).map(|n| {
        let database = database.clone();
        tokio::spawn(async move {
            let store = database.connect().await;
            let job = store.open_job(new_job("race", &[Stage::Create])).await.expect("a job").id;
            store.add(job, vec![new_item(&format!("K{n}"))]).await.expect("an item");
        })
    });
    for start in starts.collect::<Vec<_>>() {
        start.await.expect("a start");
    }
    let store = database.connect().await;
    let job = store.job("race").await.expect("a job").expect("a job").id;
    assert_eq!(store.counts(job).await.expect("counts").total(), 20);
}

async fn refused(url: &str) -> StoreError {
    let error = Postgres::connect(url).await.expect_err("it cannot be a store");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    error
}

#[tokio::test(flavor = "multi_thread")]
async fn other_files_and_databases_are_left_alone() {
    for url in [
        "",
        "postgres://",
        "postgres://me:s3cret@/x",
        "mysql://me:s3cret@h/x",
        "postgres://me:s3cret@h:99999/x",
    ] {
        let error = refused(url).await;
        assert!(matches!(error, StoreError::Invalid(_)), "{url}: {error:?}");
    }
    let url = "postgres://me:s3cret@127.0.0.1/x?sslrootcert=/nonexistent.pem";
    assert!(refused(url).await.to_string().contains("/nonexistent.pem"));

    let Some(database) = PostgresDatabase::new().await else { return };
    let nobody = shared().expect("the server").url("nobody");
    assert!(matches!(refused(&nobody).await, StoreError::Missing { .. }));

    with_items(&database.connect().await, 1).await;
    database.sql("UPDATE $schema.schema_version SET version = 99").await.expect("a version");
    let error = refused(database.url()).await;
    assert!(matches!(error, StoreError::NewerSchema { found: 99, supported: 1, .. }), "{error:?}");

    let other = PostgresDatabase::new().await.expect("a database");
    other.sql("CREATE SCHEMA sorted_pro; CREATE TABLE sorted_pro.job (id int)").await.expect("a table");
    let error = refused(other.url()).await;
    assert!(matches!(error, StoreError::NotALedger { .. }), "{error:?}");
    other.sql("INSERT INTO sorted_pro.job VALUES (1)").await.expect("its table is as it was");
}

/// The user of the merchant's system inserts orders; another one works; a third may do nothing.
#[tokio::test(flavor = "multi_thread")]
async fn rights_are_those_that_are_needed() {
    let Some(database) = PostgresDatabase::new().await else { return };
    let owner = database.connect().await;
    let job = with_items(&owner, 0).await;
    let role = |role: &str| database.url().replace("test@", &format!("{role}@"));
    let name = database.url().rsplit('/').next().expect("a name");
    let (shop, worker, stranger) =
        (format!("shop_{name}"), format!("worker_{name}"), format!("stranger_{name}"));
    database
        .sql(&format!(
            "CREATE ROLE {shop} LOGIN; CREATE ROLE {worker} LOGIN; CREATE ROLE {stranger} LOGIN;
             GRANT USAGE ON SCHEMA sorted_pro TO {shop}, {worker};
             GRANT SELECT ON sorted_pro.job TO {shop};
             GRANT INSERT ON sorted_pro.item TO {shop};
             GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA sorted_pro TO {worker};"
        ))
        .await
        .expect("roles");
    let insert = "INSERT INTO sorted_pro.item (job, key, input)
                  VALUES ((SELECT id FROM sorted_pro.job WHERE name = 'tonight'), 'order', '{}')";
    execute(&role(&shop), insert).await.expect("the shop may enqueue");
    execute(&role(&shop), "DELETE FROM sorted_pro.work")
        .await
        .expect_err("the shop may not change the ledger");
    let store = Postgres::connect(&role(&worker)).await.expect("a worker needs no right to create tables");
    assert_eq!(store.claim(job, Stage::Create, 10, "w", LEASE).await.expect("a claim").len(), 1);
    let error = refused(&role(&stranger)).await;
    assert!(matches!(error, StoreError::Denied { .. }), "{error:?}");
}

/// Another default of the server must not turn `sending` back into `ready` after a power failure.
#[tokio::test(flavor = "multi_thread")]
async fn sending_waits_for_the_disk_with_any_default() {
    let Some(programs) = programs() else { return };
    let cluster = Cluster::start(
        programs,
        "-c listen_addresses= -c synchronous_commit=off -c wal_writer_delay=10s",
        "",
        &[],
    );
    let url = cluster.database().await;
    let store = Postgres::connect(&url).await.expect("a store");
    let job = with_items(&store, 1000).await;
    let claimed = store.claim(job, Stage::Create, 1000, "w", LEASE).await.expect("a claim");
    let tickets: Vec<_> = claimed.iter().map(|one| one.ticket).collect();
    let marked = store.mark_sending(&tickets, LEASE / 2).await.expect("a mark");
    assert_eq!(marked, tickets);
    // A crash: unwritten data is lost.
    cluster.control(&["restart", "-m", "immediate"]);
    let items = store.items(job, ItemFilter::default(), 1000).await.expect("items");
    assert!(items.iter().all(|item| item.state == State::Sending));
    let outcomes = marked.iter().map(|ticket| advance(*ticket, "r")).collect();
    assert_eq!(store.finish(outcomes).await.expect("a write"), []);
    cluster.control(&["restart", "-m", "immediate"]);
    let items = store.items(job, ItemFilter::default(), 1000).await.expect("items");
    assert!(items.iter().all(|item| item.stage == Stage::Manifest));
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_survive_restarts_of_the_server() {
    let Some(programs) = programs() else { return };
    let cluster = Cluster::start(programs, "-c listen_addresses= -F", "", &[]);
    let url = cluster.database().await;
    let first = Postgres::connect(&url).await.expect("a store");
    let job = with_items(&first, 3000).await;
    let done = Arc::new(AtomicUsize::new(0));
    let mut workers = Vec::new();
    for worker in 0..3 {
        let (store, done) = (Postgres::connect(&url).await.expect("a store"), done.clone());
        workers.push(tokio::spawn(async move {
            let mut sent = Vec::new();
            while done.load(Ordering::Relaxed) < 3000 {
                let name = format!("w{worker}");
                // A claim that a restart lost lapses soon.
                let lease = Duration::from_secs(2);
                let claimed = store.claim(job, Stage::Create, 20, &name, lease).await.expect("a claim");
                let tickets: Vec<_> = claimed.iter().map(|one| one.ticket).collect();
                let marked = store.mark_sending(&tickets, Duration::ZERO).await.expect("a mark");
                let to_send = claimed.iter().filter(|one| marked.contains(&one.ticket) && !one.reconcile);
                sent.extend(to_send.map(|one| one.ticket.item));
                let outcomes = marked.iter().map(|ticket| advance(*ticket, "r")).collect();
                let refused = store.finish(outcomes).await.expect("a write");
                done.fetch_add(marked.len() - refused.len(), Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            sent
        }));
    }
    for mode in ["fast", "immediate"] {
        tokio::time::sleep(Duration::from_millis(150)).await;
        cluster.control(&["restart", "-m", mode]);
    }
    let mut sent = Vec::new();
    for worker in workers {
        sent.extend(worker.await.expect("a worker"));
    }
    let distinct: BTreeSet<_> = sent.iter().copied().collect();
    assert_eq!(distinct.len(), sent.len(), "nothing is sent twice without being read back");
    let counts = first.counts(job).await.expect("counts");
    assert_eq!((counts.total(), counts.0.len(), counts.0[0].stage), (3000, 1, Stage::Manifest));
}

/// Stands between store and server, and can lose a response.
struct Proxy {
    directory: tempfile::TempDir,
    /// Responses to lose: the connection is closed when they have arrived from the server.
    losses: Arc<AtomicUsize>,
}

impl Proxy {
    fn start(server: &Path) -> Self {
        let directory = tempfile::Builder::new().prefix("px").tempdir_in("/tmp").expect("a directory");
        let name = ".s.PGSQL.5432";
        let listener = UnixListener::bind(directory.path().join(name)).expect("a socket");
        let losses = Arc::new(AtomicUsize::new(0));
        let (server, proxy): (PathBuf, _) = (server.join(name), losses.clone());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = UnixStream::connect(&server).await.expect("the server");
                tokio::spawn(pass(client, server, proxy.clone()));
            }
        });
        Self { directory, losses }
    }

    fn url(&self, url: &str) -> String {
        let (start, rest) = url.split_once('@').expect("a user");
        let (_, database) = rest.split_once('/').expect("a database");
        let host = self.directory.path().display().to_string().replace('/', "%2F");
        format!("{start}@{host}/{database}")
    }
}

async fn pass(client: UnixStream, server: UnixStream, losses: Arc<AtomicUsize>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let forward = tokio::spawn(async move { tokio::io::copy(&mut from_client, &mut to_server).await });
    let mut bytes = vec![0; 1 << 16];
    while let Ok(length @ 1..) = from_server.read(&mut bytes).await {
        // `C`: a command is complete, and with it its transaction, if it had none around it. `Z`, `I`: none is open.
        let is_committed = bytes[..length].windows(6).any(|window| window == b"Z\0\0\0\x05I");
        let is_change = bytes[..length].windows(6).any(|window| window == b"UPDATE")
            || bytes[..length].windows(6).any(|window| window == b"COMMIT");
        if is_committed && is_change {
            let lose = losses.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
            if lose.is_ok() {
                break;
            }
        }
        if to_client.write_all(&bytes[..length]).await.is_err() {
            break;
        }
    }
    forward.abort();
}

/// A commit whose response is lost is neither made twice nor reported as refused.
#[tokio::test(flavor = "multi_thread")]
async fn lost_responses_change_nothing() {
    let Some(database) = PostgresDatabase::new().await else { return };
    let proxy = Proxy::start(shared().expect("the server").directory());
    let store = Postgres::connect(&proxy.url(database.url())).await.expect("a store");
    let job = with_items(&store, 3).await;
    let lose = |responses| proxy.losses.store(responses, Ordering::SeqCst);
    let is_lost = || assert_eq!(proxy.losses.load(Ordering::SeqCst), 0, "a response was lost");
    let claimed = store.claim(job, Stage::Create, 10, "w", LEASE).await.expect("a claim");
    let tickets: Vec<_> = claimed.iter().map(|one| one.ticket).collect();

    lose(2);
    assert_eq!(store.mark_sending(&tickets, LEASE / 2).await.expect("a mark"), tickets);
    is_lost();
    assert_eq!(store.mark_sending(&tickets, LEASE / 2).await.expect("a mark"), [], "but it is given once");

    lose(1);
    let outcomes = vec![
        advance(tickets[0], "sp_0"),
        Finish { ticket: tickets[1], outcome: Outcome::Rejected { error: "{}".to_owned() } },
        Finish { ticket: tickets[2], outcome: crate::backends::later(Duration::ZERO, true, true) },
    ];
    assert_eq!(store.finish(outcomes).await.expect("a write"), []);
    is_lost();
    let items = store.items(job, ItemFilter::default(), 10).await.expect("items");
    let states: Vec<_> = items.iter().map(|item| (item.stage, item.state, item.tries)).collect();
    let expected = [
        (Stage::Manifest, State::Ready, 0),
        (Stage::Create, State::Rejected, 0),
        (Stage::Create, State::Ready, 1),
    ];
    assert_eq!(states, expected);
    let events = store.events(job, EventFilter::default(), 10).await.expect("events");
    assert_eq!(events.len(), 2, "no evidence of anything stale: {events:?}");

    // Adding and opening again are no errors anyway.
    let item = NewItem { key: "new".to_owned(), input: Some("{}".to_owned()), reference: None };
    let added = store.add(job, vec![item]).await.expect("an item");
    assert_eq!((added.added, added.already), (1, 0));
    assert_eq!(store.retry(job, Retry::State(State::Rejected)).await.expect("a retry"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_are_verified() {
    let Some(programs) = programs() else { return };
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let files = [("server.crt", certified.cert.pem()), ("server.key", certified.signing_key.serialize_pem())];
    let files = files.each_ref().map(|(name, content)| (*name, content.as_str()));
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = free.expect("a free port").port();
    let options = format!("-c listen_addresses=127.0.0.1 -c port={port} -F");
    let cluster = Cluster::start(programs, &options, "ssl = on\n", &files);
    let root = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(root.path(), certified.cert.pem()).expect("a file");
    let root = root.path().display().to_string();
    let url = |host: &str, options: &str| format!("postgres://test@{host}:{port}/postgres?{options}");

    let socket = format!("host={} port={port} user=test dbname=postgres", cluster.directory().display());
    for mode in ["require", "verify-full", "prefer"] {
        let url = url("localhost", &format!("sslmode={mode}&sslrootcert={root}&application_name={mode}"));
        let store = Postgres::connect(&url).await.expect("the certificate is trusted");
        store.jobs().await.expect("jobs");
        let is_encrypted = format!(
            "DO $$ BEGIN
                IF NOT (SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                        WHERE application_name = '{mode}') THEN RAISE 'not encrypted'; END IF;
            END $$"
        );
        execute(&socket, &is_encrypted).await.expect("TLS is used");
    }
    for (host, options) in [
        ("localhost", "sslmode=require".to_owned()),
        ("127.0.0.1", format!("sslmode=require&sslrootcert={root}")),
    ] {
        let error = refused(&url(host, &options)).await;
        assert!(matches!(error, StoreError::Unreachable { .. }), "{error:?}");
        assert!(error.to_string().contains("certificate"), "{error}");
    }
}
