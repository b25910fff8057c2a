use std::fs;
use std::time::Duration;

use sorted_pro_sandbox::Sandbox;

use crate::program::{Shop, keys, program, ran};

#[tokio::test(flavor = "multi_thread")]
async fn references_are_allocated_labelled_manifested_and_tracked() {
    let shop = Shop::open_with(Sandbox::builder().carriers_report(true)).await;
    shop.orders("tonight.csv", keys(3));
    let created = shop.run(&["ship", "tonight.csv", "--service-group", "no-such-group"]).await;
    assert_eq!(created.code, Some(1), "{}", created.err);
    let results = fs::read_to_string(shop.path("tonight.results.csv")).unwrap();
    let references: Vec<&str> = results.lines().skip(1).filter_map(|line| line.split(',').nth(3)).collect();
    fs::write(shop.path("refs.txt"), references.join("\r\n")).unwrap();
    for arguments in [
        &["allocate", "refs.txt"][..],
        &["labels", "tonight.results.csv", "--labels", "labels", "--format", "zpl"],
        &["manifest", "tonight.results.csv"],
    ] {
        let ran = shop.run(arguments).await;
        assert_eq!(ran.code, Some(0), "{arguments:?}: {}", ran.err);
    }
    let again = shop.run(&["manifest", "tonight.results.csv"]).await;
    assert!(again.err.contains("nothing is left to do in this job; to do it again"), "{}", again.err);
    // Named by the orders' keys.
    assert!((0..3).all(|number| shop.path(&format!("labels/ORDER-{number:05}.zpl")).exists()));
    track(&shop, "shipments", references[0], "ORDER-00000", "delivered").await;
    let listed = shop.run(&["jobs", "list"]).await;
    for job in ["tonight", "refs-allocate", "tonight.results-labels", "tonight.results-manifest"] {
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
async fn consignments_are_tracked() {
    let shop = Shop::open_with(Sandbox::builder().carriers_report(true)).await;
    shop.orders("tonight.csv", keys(2));
    let shipped = shop.run(&["--api", "consignments", "ship", "tonight.csv", "--manifest"]).await;
    assert_eq!(shipped.code, Some(0), "{}", shipped.err);
    let results = fs::read_to_string(shop.path("tonight.results.csv")).unwrap();
    let reference = results.lines().nth(1).unwrap().split(',').nth(3).unwrap();
    track(&shop, "consignments", reference, "ORDER-00000", "Delivered").await;
    // Without events.
    shop.orders("late.csv", keys(3).skip(2));
    assert_eq!(shop.run(&["--api", "consignments", "ship", "late.csv"]).await.code, Some(0));
    let late = shop.run(&["--api", "consignments", "--output", "csv", "track", "ORDER-00002"]).await;
    assert!(late.out.lines().nth(1).unwrap().ends_with(",,,"), "{}", late.out);
    assert_eq!(late.out.lines().count(), 2, "{}", late.out);
}

/// An order is tracked by its reference and by its key, when it has been delivered.
async fn track(shop: &Shop, api: &str, reference: &str, key: &str, state: &str) {
    shop.sandbox.advance(Duration::from_secs(14 * 24 * 60 * 60));
    let command = ["--api", api, "--output", "csv", "track"];
    let tracked = shop.run(&[&command[..], &[reference]].concat()).await;
    assert_eq!(tracked.code, Some(0), "{}", tracked.err);
    let mut lines = tracked.out.lines();
    assert_eq!(lines.next(), Some("key,reference,state,carrier,tracking,time,event,description"));
    // Collected, in transit, out for delivery, delivered.
    let events: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    assert_eq!(events.len(), 4, "{}", tracked.out);
    for event in &events {
        assert_eq!(event[..3], [key, reference, state], "{}", tracked.out);
        assert!(event[3].starts_with("Carrier ") && !event[4].is_empty(), "{}", tracked.out);
    }
    assert!(events.iter().any(|event| event[6] == state), "{}", tracked.out);
    let by_key = shop.run(&[&command[..], &[key]].concat()).await;
    assert_eq!(by_key.out, tracked.out, "{}", by_key.err);
    let unknown = shop.run(&[&command[..], &["ORDER-0000"]].concat()).await;
    assert_eq!(unknown.code, Some(1), "{}", unknown.out);
    assert!(unknown.err.starts_with("ORDER-0000: error: no "), "{}", unknown.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_without_a_reference_are_left_out_of_results() {
    let shop = Shop::open().await;
    let row = "key,reference\nA,sp_1\nB,\nC,sp_2\n";
    fs::write(shop.path("some.results.csv"), row).unwrap();
    let ran = shop.run(&["manifest", "some.results.csv", "--dry-run"]).await;
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("some.results.csv: 2 valid"), "{}", ran.out);
    assert!(ran.err.contains("left out, because they have no reference: 1 order\n"), "{}", ran.err);
    fs::write(shop.path("some.results.csv"), format!("{row}D,EC-1\nE\n")).unwrap();
    let ran = shop.run(&["manifest", "some.results.csv", "--dry-run"]).await;
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("some.results.csv:5: reference \"EC-1\": is not a reference"), "{}", ran.err);
    assert!(ran.err.contains("some.results.csv:6: "), "{}", ran.err);
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
