//! Behaviour that cannot be seen or brought about from outside.

use std::time::Duration;

use super::*;

async fn store() -> (tempfile::TempDir, Sqlite, JobId) {
    let directory = tempfile::tempdir().expect("a directory for the test");
    let store = Sqlite::open(directory.path().join("jobs.db")).await.expect("a store");
    let job = NewJob {
        name: "job".to_owned(),
        account: "main".to_owned(),
        api: Api::Shipments,
        plan: "{}".to_owned(),
        stages: vec![Stage::Create],
        max_tries: 3,
    };
    let job = store.open_job(job).await.expect("a job").id;
    (directory, store, job)
}

fn item(key: &str, bytes: usize) -> NewItem {
    NewItem { key: key.to_owned(), input: Some("x".repeat(bytes)), reference: None }
}

/// With `synchronous = NORMAL` a power failure would turn `sending` back into `ready`.
#[tokio::test]
async fn each_commit_waits_for_the_disk() {
    let (_directory, store, _) = store().await;
    let settings = store
        .writer
        .execute(|connection| {
            let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
            Ok((mode, pragma("synchronous")?, pragma("fullfsync")?, pragma("foreign_keys")?))
        })
        .await
        .expect("settings");
    assert_eq!(settings, ("wal".to_owned(), 2, 1, 1));
}

#[tokio::test]
async fn a_full_disk_loses_nothing_that_was_reported() {
    let (_directory, store, job) = store().await;
    store.add(job, vec![item("before", 10)]).await.expect("an item");
    let limit_pages = |pages: i64| {
        store.writer.execute(move |connection| {
            connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
            Ok(())
        })
    };
    limit_pages(30).await.expect("a limit");
    let (small, large, after) = tokio::join!(
        store.add(job, vec![item("small", 10)]),
        store.add(job, (0..9).map(|n| item(&format!("large{n}"), 100_000)).collect()),
        store.add(job, vec![item("after", 10)]),
    );
    let error = large.expect_err("the limit is lower");
    assert!(matches!(error, StoreError::Full { .. }), "{error:?}");
    assert!(error.to_string().contains("free some space"), "{error}");
    let keys = async || {
        let items = store.items(job, ItemFilter::default(), 100).await.expect("items");
        items.into_iter().map(|item| item.key).collect::<Vec<_>>()
    };
    let mut expected = vec!["before".to_owned()];
    expected.extend(small.is_ok().then(|| "small".to_owned()));
    expected.extend(after.is_ok().then(|| "after".to_owned()));
    assert_eq!(keys().await, expected);

    limit_pages(1_000_000).await.expect("a limit");
    store.add(job, vec![item("large", 100_000)]).await.expect("there is space again");
    assert_eq!(keys().await.len(), expected.len() + 1);
}

#[tokio::test]
async fn commands_share_a_transaction_and_fail_on_their_own() {
    let (_directory, store, job) = store().await;
    let change = |key: &'static str, fails: bool| {
        store.writer.execute(move |connection| {
            add(connection, job, &[item(key, 10)])?;
            if fails { Err(StoreError::NoSuchJob.into()) } else { Ok(()) }
        })
    };
    // The others wait for it together.
    let pause = store.writer.execute(|_| {
        std::thread::sleep(Duration::from_millis(100));
        Ok(())
    });
    let (_, one, two, three) =
        tokio::join!(pause, change("one", false), change("two", true), change("three", false));
    assert!(one.is_ok() && three.is_ok(), "{one:?} {three:?}");
    assert!(matches!(two, Err(StoreError::NoSuchJob)), "{two:?}");
    let items = store.items(job, ItemFilter::default(), 100).await.expect("items");
    assert_eq!(items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["one", "three"]);
}

#[tokio::test]
async fn a_reader_cannot_write() {
    let (_directory, store, _) = store().await;
    let written = store.reader.execute(|connection| Ok(connection.execute("DELETE FROM work", [])?)).await;
    assert!(matches!(written, Err(StoreError::Denied { .. })), "{written:?}");
}
