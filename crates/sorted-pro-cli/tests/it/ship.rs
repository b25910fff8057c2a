use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use std::time::Duration;

use sorted_pro_sandbox::Fault;

use crate::program::{HEADER, KEY, Shop, keys, program, ran, ran_with, row};

const ORDERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/orders.csv");

#[tokio::test]
async fn the_example_ships_without_an_account() {
    let directory = tempfile::tempdir().unwrap();
    let arguments = ["--sandbox", "ship", ORDERS, "--labels", "labels", "--manifest"];
    let shipped = ran(program(directory.path(), &arguments)).await;
    assert_eq!(shipped.code, Some(0), "{}", shipped.err);
    insta::assert_snapshot!(shipped.out);
    // They do not replace labels and results of real orders.
    let labels: Vec<_> = fs::read_dir(directory.path().join("labels")).unwrap().map(Result::unwrap).collect();
    assert_eq!(labels.len(), 20);
    assert!(labels.iter().all(|label| label.file_name().to_str().unwrap().ends_with(".sandbox.pdf")));
    let results = fs::read_to_string(directory.path().join("orders.sandbox.results.csv")).unwrap();
    assert_eq!(results.matches(",done,manifest,sp_").count(), 20, "{results}");
    assert!(shipped.err.contains("with --sandbox nothing is kept"));
}

#[tokio::test(flavor = "multi_thread")]
async fn either_api_ships_once_and_a_second_run_sends_nothing() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(10));
    for (api, create) in [("shipments", "create_shipment"), ("consignments", "create_consignment")] {
        let arguments = ["--api", api, "ship", "tonight.csv", "--labels", api, "--manifest", "--job", api];
        let shipped = shop.run(&arguments).await;
        assert_eq!(shipped.code, Some(0), "{}", shipped.err);
        assert_eq!(shop.requests(create), 10);
        assert_eq!(fs::read_dir(shop.path(api)).unwrap().count(), 10);
        let before = shop.sandbox.journal().len();
        let again = shop.run(&arguments).await;
        assert_eq!(again.code, Some(0), "{}", again.err);
        assert!(again.err.contains("10 orders, 10 of them in it already"), "{}", again.err);
        assert_eq!(shop.sandbox.journal().len(), before);
    }
    for file in ["tonight.csv", "shipments.results.csv", ".local/state/sorted-pro/jobs.db"] {
        let bytes = fs::read(shop.path(file)).unwrap();
        assert!(!bytes.windows(KEY.len()).any(|part| part == KEY.as_bytes()), "{file} has the key");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_run_is_resumed_and_two_runs_share_the_work() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(60));
    let arguments = ["ship", "tonight.csv", "--labels", "labels", "--manifest"];
    shop.sandbox.inject(Fault::delay(Duration::from_millis(300)).on("get_labels")).unwrap();
    let mut child = shop.command(&arguments).stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    // All are created: to make sure that a lost creation was not carried out takes a minute.
    while shop.requests("create_shipment") < 60 || shop.requests("get_labels") < 4 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // As if the lease of the killed one had lapsed.
    let ledger = rusqlite::Connection::open(shop.path(".local/state/sorted-pro/jobs.db")).unwrap();
    ledger.busy_timeout(Duration::from_secs(10)).unwrap();
    let held = "UPDATE work SET due_at = 0 WHERE state IN ('claimed', 'sending')";
    assert!(ledger.execute(held, ()).unwrap() > 0);
    let worker = shop.command(&["worker"]).stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    let mut worker = Killed(worker);
    let shipped = shop.run(&arguments).await;
    assert_eq!(shipped.code, Some(0), "{}{}", shipped.out, shipped.err);
    worker.0.kill().unwrap();
    assert_eq!(shop.requests("create_shipment"), 60);
    assert_eq!(fs::read_dir(shop.path("labels")).unwrap().count(), 60);
    assert!(shipped.err.contains("orders are with another run"), "{}", shipped.err);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_job_in_postgres_is_shipped_by_a_worker_elsewhere_and_listed() {
    let Some(cluster) = crate::cluster::shared() else { return };
    let (shop, store) = (Shop::open().await, cluster.database().await);
    shop.orders("tonight.csv", keys(30));
    let worker = ["worker", "--store", &store];
    let worker = shop.command(&worker).stderr(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    let _worker = Killed(worker);
    let arguments = ["ship", "tonight.csv", "--manifest", "--labels", "labels", "--store", &store];
    let shipped = shop.run(&arguments).await;
    assert_eq!(shipped.code, Some(0), "{}{}", shipped.out, shipped.err);
    assert_eq!(shop.requests("create_shipment"), 30);
    assert_eq!(fs::read_dir(shop.path("labels")).unwrap().count(), 30);
    let again = shop.run(&arguments).await;
    assert_eq!((again.code, shop.requests("create_shipment")), (Some(0), 30), "{}", again.err);
    let listed = shop.run(&["jobs", "list", "--store", &store, "--output", "json"]).await;
    assert!(listed.code == Some(0) && listed.out.contains("\"tonight\""), "{}{}", listed.out, listed.err);
}

struct Killed(std::process::Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_signal_stops_it_and_the_next_run_does_the_rest() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(200));
    let arguments = ["ship", "tonight.csv"];
    let child = shop.command(&arguments).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    while shop.requests("create_shipment") < 20 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let id = child.id().to_string();
    std::process::Command::new("kill").args(["-TERM", &id]).status().unwrap();
    let output = tokio::task::spawn_blocking(|| child.wait_with_output().unwrap()).await.unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(5), "{err}");
    assert!(err.contains("stopping when") && err.contains("run the same command again"), "{err}");
    assert!(shop.path("tonight.results.csv").exists());
    let shipped = shop.run(&arguments).await;
    assert_eq!(shipped.code, Some(0), "{}", shipped.err);
    assert_eq!(shop.requests("create_shipment"), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_rows_are_all_reported_before_anything_is_kept_or_sent() {
    let shop = Shop::open().await;
    let text = format!("{HEADER}{}{}{}", row("A"), row("B").replace(",45,", ",lots,"), row("A"));
    fs::write(shop.path("bad.csv"), text).unwrap();
    let shipped = shop.run(&["ship", "bad.csv"]).await;
    assert_eq!(shipped.code, Some(2));
    insta::assert_snapshot!(shipped.err);
    assert_eq!(shop.sandbox.journal().len(), 0);
    assert!(!shop.path(".local").exists() && !shop.path("bad.results.csv").exists());
    assert_eq!(shop.run(&["ship", "no-such.csv"]).await.code, Some(2));
    assert_eq!(shop.run(&["ship", "bad.csv", "--exclude-carrier", "X"]).await.code, Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_needs_no_key_and_keeps_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let dry = ran(program(directory.path(), &["ship", ORDERS, "--dry-run", "--manifest"])).await;
    assert_eq!(dry.code, Some(0), "{}", dry.err);
    assert!(dry.out.contains("20 valid") && dry.out.contains("job orders: create, allocate, manifest"));
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_standard_input_needs_a_name_and_a_format() {
    let shop = Shop::open().await;
    let text = format!("\u{feff}{HEADER}{}", row("A"));
    let unnamed = ran_with(shop.command(&["ship", "-"]), Some(text.clone())).await;
    assert_eq!(unnamed.code, Some(2));
    assert!(unnamed.err.contains("--job"), "{}", unnamed.err);
    let arguments = ["ship", "-", "--job", "piped", "--input-format", "csv"];
    let shipped = ran_with(shop.command(&arguments), Some(text)).await;
    assert_eq!(shipped.code, Some(0), "{}", shipped.err);
    assert!(shop.path("piped.results.csv").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_key_or_store_nothing_is_sent() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(1));
    let no_key = ran(program(shop.directory.path(), &["ship", "tonight.csv"])).await;
    assert_eq!(no_key.code, Some(4));
    assert!(no_key.err.contains("there is no API key"), "{}", no_key.err);
    fs::write(shop.path("text.db"), "this is a text of some length, and no database at all".repeat(20))
        .unwrap();
    for store in ["text.db", "no/such/directory/jobs.db", "postgres://user:password-4711@127.0.0.1:1/db"] {
        let ran = shop.run(&["--store", store, "ship", "tonight.csv"]).await;
        assert_eq!(ran.code, Some(4), "{}", ran.err);
        assert!(!ran.err.contains("password-4711"), "{}", ran.err);
    }
    // The results could not be kept.
    for results in ["no/such/directory/results.csv", "tonight.csv", "/dev/null", "."] {
        let ran = shop.run(&["ship", "tonight.csv", "--results", results]).await;
        assert_eq!(ran.code, Some(2), "{results}: {}", ran.err);
    }
    assert_eq!(shop.sandbox.journal().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_not_changed_by_another_file_or_other_settings() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(2));
    assert_eq!(shop.run(&["ship", "tonight.csv"]).await.code, Some(0));
    let other_plan = shop.run(&["ship", "tonight.csv", "--manifest"]).await;
    assert_eq!(other_plan.code, Some(2));
    let differs = r#"job "tonight" exists with other settings; plan.manifest: none in the store"#;
    assert!(other_plan.err.contains(differs), "{}", other_plan.err);
    assert!(
        other_plan.err.contains("use the same settings, or another name with --job"),
        "{}",
        other_plan.err
    );
    let text = fs::read_to_string(shop.path("tonight.csv")).unwrap() + &row("NEW");
    fs::write(shop.path("tonight.csv"), text.replacen(",45,", ",46,", 1)).unwrap();
    let before = shop.sandbox.journal().len();
    let other_order = shop.run(&["ship", "tonight.csv"]).await;
    assert_eq!(other_order.code, Some(2));
    assert!(other_order.err.contains("tonight.csv:2: key \"ORDER-00000\""), "{}", other_order.err);
    // The new order was not added either.
    assert_eq!(shop.sandbox.journal().len(), before);
    let shown = shop.run(&["--output", "json", "jobs", "list"]).await;
    assert!(shown.out.contains(r#""orders":2"#), "{}", shown.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_of_another_job_are_not_shipped_again() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(2));
    shop.sandbox.inject(Fault::status(422).on("create_shipment").times(1)).unwrap();
    assert_eq!(shop.run(&["ship", "tonight.csv"]).await.code, Some(1));
    let created = shop.requests("create_shipment");

    let corrected = ["ship", "tonight.csv", "--manifest", "--job", "corrected"];
    let shipped = shop.run(&corrected).await;
    assert_eq!(shipped.code, Some(2), "{}", shipped.err);
    assert_eq!(
        shipped.err.matches("the job \"tonight\" has this order (done in allocate, sp_").count(),
        1,
        "{}",
        shipped.err
    );
    assert!(shipped.err.contains("tonight.csv has a problem, and nothing was sent"), "{}", shipped.err);
    assert_eq!(shop.requests("create_shipment"), created);
    // The job that was refused is gone, and other jobs for what exists are none of it.
    let listed = shop.run(&["--output", "json", "jobs", "list"]).await;
    assert!(!listed.out.contains("corrected"), "{}", listed.out);

    let again = shop.run(&[&corrected[..], &["--again"]].concat()).await;
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert_eq!(shop.requests("create_shipment"), created + 2);
    // The rejected order would become a third shipment.
    let retry = ["jobs", "retry", "tonight", "--state", "rejected"];
    let retried = shop.run(&retry).await;
    assert_eq!(retried.code, Some(2), "{}", retried.err);
    assert!(retried.err.contains("other jobs have 1 order of these, such as ORDER-0000"), "{}", retried.err);
    assert!(retried.err.contains("(job \"corrected\", sp_"), "{}", retried.err);
    let by_key =
        shop.run(&["jobs", "retry", "tonight", "--key", "ORDER-00000", "--key", "ORDER-00001"]).await;
    assert_eq!((by_key.code, by_key.err), (Some(2), retried.err));
    let retried = shop.run(&[&retry[..], &["--again"]].concat()).await;
    assert!(retried.err.contains("put back: 1 order"), "{}", retried.err);
    // To go on with it needs no flag.
    assert_eq!(shop.run(&corrected).await.code, Some(0));
    assert_eq!(shop.requests("create_shipment"), created + 2);

    // A job that waits for its orders stays.
    let ledger = rusqlite::Connection::open(shop.path(".local/state/sorted-pro/jobs.db")).unwrap();
    let ids = "job = (SELECT id FROM job WHERE name = 'corrected')";
    for table in ["work", "item"] {
        ledger.execute(&format!("DELETE FROM {table} WHERE {ids}"), ()).unwrap();
    }
    assert_eq!(shop.run(&corrected).await.code, Some(2));
    let listed = shop.run(&["--output", "json", "jobs", "list"]).await;
    assert!(listed.out.contains("corrected"), "{}", listed.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_orders_are_listed_and_can_be_put_back() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(3));
    let arguments = ["ship", "tonight.csv", "--service-group", "no-such-group"];
    let shipped = shop.run(&arguments).await;
    assert_eq!(shipped.code, Some(1), "{}", shipped.err);
    assert!(shipped.err.contains("sorted-pro jobs retry tonight --state rejected"), "{}", shipped.err);
    let results = fs::read_to_string(shop.path("tonight.results.csv")).unwrap();
    assert_eq!(results.matches(",rejected,allocate,sp_").count(), 3, "{results}");
    let back = shop.run(&["jobs", "retry", "tonight", "--key", "ORDER-00001"]).await;
    assert!(back.err.contains("put back: 1 order;"), "{}", back.err);
    assert_eq!(shop.run(&arguments).await.code, Some(1));
    assert_eq!(shop.requests("create_shipment"), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_responses_make_no_second_shipment() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(20));
    shop.sandbox.inject(Fault::drop_after().probability(0.2, 7)).unwrap();
    let shipped = shop.run(&["ship", "tonight.csv", "--manifest"]).await;
    assert_eq!(shipped.code, Some(0), "{}{}", shipped.out, shipped.err);
    assert_eq!(shop.requests("create_shipment"), 20);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_it_reports_that_and_gives_up() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(2));
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/pro", nobody.local_addr().unwrap());
    drop(nobody);
    let mut command = shop.command(&["ship", "tonight.csv"]);
    command.env("SORTED_PRO_SHIPMENTS_BASE_URL", &url);
    let (code, err) = tokio::task::spawn_blocking(move || {
        let mut child = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
        let mut err = lines.find(|line| line.contains("no connection to the server")).unwrap();
        std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
        err.extend(lines);
        (child.wait().unwrap().code(), err)
    })
    .await
    .unwrap();
    assert_eq!(code, Some(5), "{err}");
    assert!(err.contains("2 orders are left"), "{err}");
    // It gives up by itself, and the next run does the rest.
    let mut command = shop.command(&["ship", "tonight.csv", "--give-up-after", "1"]);
    command.env("SORTED_PRO_SHIPMENTS_BASE_URL", url);
    let gave_up = ran(command).await;
    assert_eq!(gave_up.code, Some(4), "{}", gave_up.err);
    assert!(gave_up.err.contains("nothing is lost"), "{}", gave_up.err);
    // A command that sends once ends at once.
    let mut command = shop.command(&["track", "sp_00794403010635468411384028069888"]);
    command.env("SORTED_PRO_SHIPMENTS_BASE_URL", "http://127.0.0.1:1/pro");
    assert_eq!(ran(command).await.code, Some(4));
}
