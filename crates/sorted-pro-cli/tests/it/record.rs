//! From a recording to a replay, with the program alone.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use sorted_pro_sandbox::Fault;

use crate::program::{Shop, program, ran};

const SHIPMENT: &str = "sp_00794407328944469090495223169024";

#[tokio::test]
async fn a_surprise_is_recorded_and_replayed() {
    let shop = Shop::open().await;
    shop.sandbox.inject(Fault::status_with_body(409, "text/html", "<p>Canary</p>").times(1)).unwrap();
    let call = ["api", "get_shipment", "--reference", SHIPMENT];
    let surprise = shop.run(&[&["--record", "surprise.ndjson"], &call[..]].concat()).await;
    assert!(surprise.err.contains("recorded: 1 exchanges in surprise.ndjson"), "{}", surprise.err);
    let recording = std::fs::read_to_string(shop.path("surprise.ndjson")).unwrap();
    assert!(!recording.contains("Canary") && recording.lines().count() == 1, "{recording}");

    let mut sandbox =
        program(shop.directory.path(), &["sandbox", "--port", "0", "--replay", "surprise.ndjson"]);
    let mut sandbox = sandbox.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    // Open to the end: the program writes more than a line.
    let mut out = BufReader::new(sandbox.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    let url = line.split_whitespace().last().unwrap().to_owned();
    let mut replay = program(shop.directory.path(), &call);
    replay.env("SORTED_PRO_SHIPMENTS_API_KEY", "any").env("SORTED_PRO_SHIPMENTS_BASE_URL", url);
    let replayed = ran(replay).await;
    sandbox.kill().unwrap();
    sandbox.wait().unwrap();
    assert_eq!(replayed.code, surprise.code);
    let first_line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    assert_eq!(first_line(&replayed.err), first_line(&surprise.err));

    let refused = shop.run(&["sandbox", "--replay", "none.ndjson"]).await;
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("none.ndjson: "), "{}", refused.err);
    let refused = shop.run(&["--record", "no/such/directory", "api", "count_shipments_by_state"]).await;
    assert!(refused.err.contains("no/such/directory: "), "{}", refused.err);
}
