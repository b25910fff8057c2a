use std::fs;

use crate::program::{Shop, keys, program, ran};

#[tokio::test(flavor = "multi_thread")]
async fn references_are_allocated_labelled_manifested_and_tracked() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(3));
    let created = shop.run(&["ship", "tonight.csv", "--service-group", "no-such-group"]).await;
    assert_eq!(created.code, Some(1), "{}", created.err);
    let results = fs::read_to_string(shop.path("tonight.results.csv")).unwrap();
    let references: Vec<&str> = results.lines().skip(1).filter_map(|line| line.split(',').nth(3)).collect();
    fs::write(shop.path("refs.txt"), references.join("\r\n")).unwrap();
    for arguments in [
        &["allocate", "refs.txt"][..],
        &["labels", "refs.txt", "--labels", "labels", "--format", "zpl"],
        &["manifest", "refs.txt"],
    ] {
        let ran = shop.run(arguments).await;
        assert_eq!(ran.code, Some(0), "{arguments:?}: {}", ran.err);
    }
    assert_eq!(fs::read_dir(shop.path("labels")).unwrap().count(), 3);
    let tracked = shop.run(&["--output", "csv", "track", references[0]]).await;
    assert_eq!(tracked.code, Some(0), "{}", tracked.err);
    assert!(tracked.out.contains("manifest"), "{}", tracked.out);
    let listed = shop.run(&["jobs", "list"]).await;
    for job in ["tonight", "refs-allocate", "refs-labels", "refs-manifest"] {
        assert!(listed.out.contains(job), "{}", listed.out);
    }
    let unknown = shop.run(&["jobs", "unknown", "tonight"]).await;
    assert_eq!((unknown.code, unknown.out.as_str(), unknown.err.as_str()), (Some(0), "", "none\n"));
    let missing = shop.run(&["jobs", "show", "tomorrow"]).await;
    assert_eq!(missing.code, Some(2));
    assert!(missing.err.contains("no job is called \"tomorrow\": tonight, refs-allocate"), "{}", missing.err);
    let exported = shop.run(&["jobs", "export", "refs-allocate"]).await;
    assert_eq!(exported.out.matches(",done,allocate,sp_").count(), 3, "{}", exported.out);
    assert_eq!(shop.run(&["track", "sp_00000000000000000000000000000009"]).await.code, Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_references_are_reported_by_line() {
    let shop = Shop::open().await;
    fs::write(shop.path("refs.txt"), "sp_1\n\nsp_1\na/../b\n..\n").unwrap();
    let ran = shop.run(&["allocate", "refs.txt"]).await;
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("refs.txt:3: reference \"sp_1\": is on line 1 already"), "{}", ran.err);
    assert!(ran.err.contains("refs.txt:5: reference \"..\""), "{}", ran.err);
    assert_eq!(shop.sandbox.journal().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_store_there_are_no_jobs() {
    let directory = tempfile::tempdir().unwrap();
    let listed = ran(program(directory.path(), &["jobs", "list"])).await;
    assert_eq!(listed.code, Some(4));
    assert!(listed.err.contains("there are no jobs yet"), "{}", listed.err);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_resolves_an_order_and_deletes_the_job() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(2));
    assert_eq!(shop.run(&["ship", "tonight.csv"]).await.code, Some(0));
    let ledger = rusqlite::Connection::open(shop.path(".local/state/sorted-pro/jobs.db")).unwrap();
    ledger.execute("UPDATE work SET state = 'unknown' WHERE item = 1", ()).unwrap();
    let resolve = ["jobs", "resolve", "tonight", "ORDER-00000"];
    for (arguments, code) in [
        (&["--done", "--rejected"][..], 2),
        (&["--rejected", "--reference", "sp_1"], 2),
        (&[], 2),
        (&["--done", "--reason", "seen at the server"], 0),
        (&["--done"], 2),
    ] {
        let ran = shop.run(&[&resolve[..], arguments].concat()).await;
        assert_eq!(ran.code, Some(code), "{arguments:?}: {}", ran.err);
    }
    let note: String =
        ledger.query_row("SELECT detail FROM event WHERE kind = 'resolved'", (), |row| row.get(0)).unwrap();
    assert_eq!(note, r#"{"resolution":"done","note":": seen at the server"}"#);
    let missing = shop.run(&["jobs", "resolve", "tonight", "NOBODY", "--rejected"]).await;
    assert_eq!(missing.code, Some(2), "{}", missing.err);

    ledger.execute("UPDATE work SET state = 'ready', due_at = 0 WHERE item = 2", ()).unwrap();
    let unasked = shop.run(&["jobs", "delete", "tonight"]).await;
    assert!(unasked.code == Some(2) && unasked.err.contains("--yes"), "{}", unasked.err);
    let unfinished = shop.run(&["jobs", "delete", "tonight", "--yes"]).await;
    assert!(unfinished.code == Some(2) && unfinished.err.contains("--force"), "{}", unfinished.err);
    let deleted = shop.run(&["jobs", "delete", "tonight", "--yes", "--force"]).await;
    assert!(deleted.code == Some(0) && deleted.err.contains("2 orders"), "{}", deleted.err);
    assert_eq!(shop.run(&["jobs", "list"]).await.err, "none\n");
}
