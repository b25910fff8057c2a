//! Pages of a state that is put together by hand, from the documented answers.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use sorted_pro_raw::consignments::types as consignments;
use sorted_pro_raw::consignments::vocabulary::ConsignmentState;
use sorted_pro_raw::shipments::types as shipments;
use sorted_pro_raw::shipments::vocabulary::{ExclusionCode, ShipmentState};

use super::journal::JournalRow;
use super::*;
use crate::engine::Selection;
use crate::state::{ConsignmentRecord, HistoryEntry, Job, ShipmentRecord, State, Work};

macro_rules! example {
    ($name:literal) => {
        include_str!(concat!("../../../../spec/examples/", $name))
    };
}

const SHIPMENT: &str = "sp_00813527946108233957410826354688";
const CONSIGNMENT: &str = "EC-000-05B-MMA";

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::default);

fn now() -> Timestamp {
    "2024-03-11T10:00:00Z".parse().unwrap()
}

fn history(states: &[&str]) -> Vec<HistoryEntry> {
    let entry = |(minute, state): (i64, &&str)| HistoryEntry {
        at: now() + jiff::SignedDuration::from_mins(minute),
        state: (*state).to_owned(),
        reason: format!("because of {state}"),
    };
    (0..).zip(states).map(entry).collect()
}

fn shipment(json: &str) -> ShipmentRecord {
    let carrier = shipments::CarrierDetails::builder()
        .reference("SLOW".to_owned())
        .name("Slow & Sons".to_owned())
        .service_reference("SLOW_5".to_owned())
        .service_name("Slow in five days".to_owned())
        .build();
    let exclusion = shipments::Exclusion::builder()
        .code(ExclusionCode::ExRates)
        .reason("no rate for 60 kg".to_owned())
        .build();
    ShipmentRecord {
        shipment: serde_json::from_str(json).unwrap(),
        events: serde_json::from_str::<shipments::TrackingResponse>(example!(
            "shipments/get_tracking_events/three_events.200.json"
        ))
        .unwrap()
        .events
        .unwrap(),
        excluded: vec![shipments::ExcludedService::builder().carrier(carrier).exclusion(exclusion).build()],
        allocations: 2,
        history: history(&["unallocated", "allocating", "allocated"]),
    }
}

fn consignment(json: &str) -> ConsignmentRecord {
    let excluded = consignments::UnqualifiedService::builder()
        .available(false)
        .rates(true)
        .mpd_carrier_service("Slow in five days".to_owned())
        .mpd_carrier_service_reference("SLOW_5".to_owned())
        .exclusion_reason("does not work on Sundays".to_owned())
        .build();
    ConsignmentRecord {
        consignment: serde_json::from_str(json).unwrap(),
        number: 1,
        failed_manifest: None,
        excluded: vec![excluded],
        allocations: 1,
        history: history(&["Unallocated", "Allocated"]),
    }
}

fn state() -> State {
    let mut state = State::default();
    for json in [
        example!("shipments/get_shipment/allocated.200.json"),
        example!("shipments/get_shipment/unallocated.200.json"),
        example!("shipments/get_shipment/unknown_state.200.json"),
        example!("shipments/get_shipment/on_demand.200.json"),
    ] {
        let mut record = shipment(json);
        // Several examples show the same shipment at different times.
        while state.shipments.shipments.contains_key(&record.shipment.reference) {
            record.shipment.reference.push('0');
        }
        state.shipments.shipments.insert(record.shipment.reference.clone(), record);
    }
    for json in [
        example!("consignments/get_consignment/allocated.200.json"),
        example!("consignments/get_consignment/allocation_failed.200.json"),
        example!("consignments/get_consignment/older_shapes.200.json"),
        example!("consignments/get_consignment/unallocated.200.json"),
        example!("consignments/get_consignment/unknown_state.200.json"),
    ] {
        let record = consignment(json);
        let mut reference = record.consignment.reference.clone().unwrap();
        while state.consignments.consignments.contains_key(&reference) {
            reference.push('0');
        }
        state.consignments.consignments.insert(reference, record);
    }
    state.jobs.push(Job {
        due: now(),
        work: Work::AllocateShipment { reference: SHIPMENT.to_owned(), selection: Selection::DefaultRules },
    });
    state
}

fn show_with(state: &State, place: &str, query: &str) -> Page {
    let about = overview::About {
        origin: "http://127.0.0.1:4010".to_owned(),
        now: now(),
        is_manual: true,
        delay: Duration::from_millis(300),
        one_key_only: false,
    };
    find(&Holdings { about, catalogue: &CATALOGUE, state }, place, Query(query))
}

fn show(state: &State, place: &str) -> String {
    let page = show_with(state, place, "");
    assert_eq!(page.status, StatusCode::OK, "{place}");
    page.body
}

fn journal_row() -> JournalRow {
    JournalRow {
        number: 7,
        at: now(),
        method: "PUT".to_owned(),
        path: "/pro/shipments/allocate".to_owned(),
        query: String::new(),
        operation: Some("allocate_shipments".to_owned()),
        status: Some(202),
        faults: vec![3],
        duration: Duration::from_millis(4),
        request_headers: vec![("x-api-key".to_owned(), "[redacted]".to_owned())],
        request_body: r#"{"shipments":["<b>"],"price":2.00}"#.to_owned(),
        response_body: "<html>gateway</html>".to_owned(),
    }
}

#[test]
fn the_allocation_is_explained() {
    let page = show(&state(), &format!("shipments/{SHIPMENT}"));
    for text in [
        "Example Carrier Next Day",
        "10.00 GBP",
        "12.00 GBP",
        "GB-VAT-STD",
        "EX43765709GB-1",
        "Slow &amp; Sons",
        "ex_rates",
        "no rate for 60 kg",
        "Grace",
        "1200 Test Avenue",
        "Sample paints",
        "TIN-1",
        "UN1263",
        "because of allocating",
        "Allocated 2 times.",
        "&quot;retrieval_count&quot;: 1",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
    let page = show(&state(), &format!("consignments/{CONSIGNMENT}"));
    for text in [
        "Next Day Super",
        "Valuable goods",
        "10.0000 GBP",
        "12.0000 GBP",
        "GB-0.2000",
        "TRK00009823",
        "does not work on Sundays",
        "availability",
        "12 Sample Street",
        "EP-000-05B-MMB",
        "Wrist watch",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
}

#[test]
fn a_failure_is_told() {
    let mut state = state();
    let record = state.shipments.shipments.get_mut(SHIPMENT).unwrap();
    record.shipment.allocation = None;
    record.shipment.state = ShipmentState::AllocationFailed.into();
    record.history = history(&["unallocated", "allocation_failed"]);
    let page = show(&state, &format!("shipments/{SHIPMENT}"));
    assert!(page.contains("No service was found: because of allocation_failed"), "{page}");
}

#[test]
fn nothing_that_callers_send_becomes_markup() {
    const EVIL: &str = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    // Into every text of the documented answers at once.
    fn infect(value: &mut Value) {
        match value {
            Value::String(text) if text.parse::<f64>().is_err() => *text = EVIL.to_owned(),
            Value::Array(items) => items.iter_mut().for_each(infect),
            Value::Object(members) => members.values_mut().for_each(infect),
            _ => {}
        }
    }
    let infected = |json: &str| {
        let mut value = serde_json::from_str(json).unwrap();
        infect(&mut value);
        value.to_string()
    };
    let mut state = State::default();
    let mut evil = shipment(&infected(example!("shipments/get_shipment/allocated.200.json")));
    evil.history = history(&[EVIL]);
    state.shipments.shipments.insert(EVIL.to_owned(), evil);
    let evil = consignment(&infected(example!("consignments/get_consignment/allocated.200.json")));
    state.consignments.consignments.insert(EVIL.to_owned(), evil);
    let place = |list: &str| format!("{list}/{}", encode(EVIL));
    let mut row = journal_row();
    row.path = EVIL.to_owned();
    row.request_headers = vec![(EVIL.to_owned(), EVIL.to_owned())];
    row.operation = Some(EVIL.to_owned());
    let filter = format!("q={0}&state={0}", encode(EVIL));
    let pages = [
        show(&state, ""),
        show(&state, "shipments"),
        show(&state, "consignments"),
        show(&state, &place("shipments")),
        show(&state, &place("consignments")),
        show_with(&state, "shipments", &filter).body,
        show_with(&state, &place("consignments/none/"), "").body,
        show_with(&state, &place("shipments/none"), "").body,
        journal::page(&[row]).into_string(),
    ];
    for page in pages {
        assert!(page.contains("&lt;script&gt;") || page.contains("no such page"), "{page}");
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        // Nor does it end an attribute.
        assert!(!page.contains("script&gt;\""), "{page}");
    }
}

#[test]
fn every_page_renders_in_every_state() {
    let mut state = state();
    for known in ShipmentState::known() {
        let record = state.shipments.shipments.get_mut(SHIPMENT).unwrap();
        record.shipment.state = known.clone().into();
        let pages =
            [show(&state, ""), show(&state, "shipments"), show(&state, &format!("shipments/{SHIPMENT}"))];
        assert!(pages.iter().all(|page| page.contains(&format!("\">{known}</span>"))), "{known}");
    }
    for known in ConsignmentState::known() {
        let record = state.consignments.consignments.get_mut(CONSIGNMENT).unwrap();
        record.consignment.consignment_state = Some(known.clone().into());
        let place = format!("consignments/{CONSIGNMENT}");
        let pages = [show(&state, ""), show(&state, "consignments"), show(&state, &place)];
        assert!(pages.iter().all(|page| page.contains(&format!("\">{known}</span>"))), "{known}");
    }
    for reference in state.shipments.shipments.keys() {
        assert!(show(&state, &format!("shipments/{reference}")).contains(reference));
    }
    for reference in state.consignments.consignments.keys() {
        assert!(show(&state, &format!("consignments/{reference}")).contains(reference));
    }
    let empty = State::default();
    for place in ["", "shipments", "consignments", "catalogue"] {
        assert!(show(&empty, place).ends_with("</html>"), "{place}");
    }
}

#[test]
fn trouble_looks_like_trouble() {
    let class = |state: &str| {
        let shown = layout::state(state).into_string();
        shown.split('"').nth(1).unwrap().to_owned()
    };
    for (state, expected) in [
        ("allocated", "state good"),
        ("Unallocated", "state new"),
        ("allocation_failed", "state bad"),
        ("AllocationFailed", "state bad"),
        ("Allocating", "state moving"),
        ("collection_booking_pending", "state moving"),
        ("cancelled", "state over"),
        ("delivered_damaged", "state bad"),
        ("lost", "state bad"),
        ("delivered", "state good"),
        ("out_for_delivery", "state moving"),
    ] {
        assert_eq!(class(state), expected, "{state}");
    }
}

#[test]
fn what_is_not_there_is_404() {
    for place in [
        "shipments/sp_1",
        "consignments/EC-1",
        "nothing",
        "reference/x",
        "reference/shipments/schemas/X",
        "style.cs",
    ] {
        let page = show_with(&state(), place, "");
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{place}");
        assert!(page.body.contains("<h1>Not found</h1>"), "{}", page.body);
    }
    assert!(show_with(&state(), "shipments/sp_1", "").body.contains("holds no shipment sp_1."));
}

#[test]
fn lists_can_be_narrowed_and_paged() {
    let mut state = state();
    let template = state.shipments.shipments[SHIPMENT].clone();
    for number in 0..250 {
        let mut record = template.clone();
        record.shipment.custom_reference = Some(format!("MINE-{number:03}"));
        state.shipments.shipments.insert(format!("sp_9{number:03}"), record);
    }
    let references =
        |query: &str| show_with(&state, "shipments", query).body.matches("<tr><th scope=\"row\">").count();
    assert_eq!(references("q=mine-07"), 10);
    assert_eq!(references("q=sp_9123"), 1);
    assert_eq!(references("state=ALLOCATED&q=MINE"), 100);
    assert_eq!(references("q=MINE&page=3"), 50);
    assert_eq!(references("page=99999999999&q=MINE"), 50);
    assert_eq!(references("page=-1&q=MINE"), 100);
    assert_eq!(references("q=%20EX43765709GB+&state=delivered"), 0);
    let first = show_with(&state, "shipments", "q=MINE").body;
    assert!(first.contains(r#"href="/_sandbox/ui/shipments?page=2&amp;q=MINE""#), "{first}");
    assert!(first.contains("MINE-249") && !first.contains("MINE-149"));
}

#[test]
fn every_operation_and_schema_is_in_the_reference() {
    let shipments =
        crate::generated::shipments::ROUTES.iter().map(|route| (Api::Shipments, route.id, route.statuses));
    let consignments = crate::generated::consignments::ROUTES
        .iter()
        .map(|route| (Api::Consignments, route.id, route.statuses));
    let state = State::default();
    let indexes = ["shipments", "consignments"].map(|api| show(&state, &format!("reference/{api}")));
    for (api, id, statuses) in shipments.chain(consignments) {
        let base = format!("reference/{}", name_of(api));
        let link = format!("href=\"/_sandbox/ui/{base}/operations/{id}\"");
        assert!(indexes[api as usize].contains(&link), "{id}");
        let page = show(&state, &format!("{base}/operations/{id}"));
        assert!(statuses.iter().all(|status| page.contains(&format!("\">{status}</span>"))), "{id}");
        assert!(
            page.contains(if api == Api::Shipments { "x-api-version" } else { "electio-api-version" }),
            "{id}"
        );
    }
    for (api, schemas) in [
        (Api::Shipments, crate::generated::SHIPMENTS_SCHEMAS),
        (Api::Consignments, crate::generated::CONSIGNMENTS_SCHEMAS),
    ] {
        let schemas: Value = serde_json::from_str(schemas).unwrap();
        let base = format!("reference/{}", name_of(api));
        for (name, schema) in schemas["components"]["schemas"].as_object().unwrap() {
            assert!(indexes[api as usize].contains(&format!("/{base}/schemas/{name}\"")), "{name}");
            let page = show(&state, &format!("{base}/schemas/{name}"));
            let members = schema["properties"].as_object().into_iter().flat_map(|all| all.keys());
            let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
            for expected in members.map(String::as_str).chain(values) {
                assert!(page.contains(&format!("<code>{expected}</code>")), "{name}: {expected}");
            }
        }
    }
    let page = show(&state, "reference/shipments/operations/create_shipment");
    for text in
        ["Create Shipment", "POST", "/pro/shipments", "certain", "Not idempotent", "CreateShipmentRequest"]
    {
        assert!(page.contains(text), "{text}");
    }
}

/// The values of an attribute in a page.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(start.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn links_lead_somewhere_and_nothing_is_loaded_from_elsewhere() {
    let state = state();
    let mut seen = BTreeSet::new();
    let mut next = vec![String::new()];
    while let Some(place) = next.pop() {
        let (path, query) = place.split_once('?').unwrap_or((&place, ""));
        let page = match path {
            "journal" => journal::page(&[journal_row()]).into_string(),
            path => {
                let page = show_with(&state, path, &query.replace("&amp;", "&"));
                assert_eq!(page.status, StatusCode::OK, "{place}");
                page.body
            }
        };
        for attribute in ["href", "src", "action", "srcset", "poster", "data"] {
            for target in attributes(&page, attribute) {
                if target == "data:," {
                    continue;
                }
                if let Some(anchor) = target.strip_prefix('#') {
                    assert!(page.contains(&format!("id=\"{anchor}\"")), "{place}: {target}");
                    continue;
                }
                let target = target.strip_prefix(BASE).unwrap_or_else(|| panic!("{place}: {target}"));
                let target = target.trim_matches('/').split('#').next().unwrap();
                if seen.insert(target.to_owned()) {
                    next.push(target.to_owned());
                }
            }
        }
    }
    assert!(seen.len() > 300, "{}", seen.len());
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("http"));
}

#[test]
fn json_is_indented_without_a_change_of_a_letter() {
    let text = r#"{"a":[1.50,{}, []],"b":"x,{\"y\": \\","c":{"d":null}}"#;
    let indented = view::indent_json(text);
    assert_eq!(
        indented,
        "{\n  \"a\": [\n    1.50,\n    {},\n    []\n  ],\n  \"b\": \"x,{\\\"y\\\": \\\\\",\n  \"c\": {\n    \"d\": null\n  }\n}"
    );
    for text in ["", "no JSON, really", "{\"cut\":[1,2", "}}}]]", "[\"\\", "<html> {a: b}</html>"] {
        let visible = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        assert_eq!(visible(&view::indent_json(text)), visible(text));
    }
    assert!(view::indent_json(&"[".repeat(4096)).len() < 500_000);
}

#[test]
fn dates_are_short_but_keep_their_offset() {
    let text = |written: &str| {
        let shown = layout::written(written).into_string();
        shown.split('>').nth(1).map_or(shown.clone(), |rest| rest.trim_end_matches("</time").to_owned())
    };
    assert_eq!(text("2024-03-11T09:26:41.7777258+00:00"), "2024-03-11 09:26:41 UTC");
    assert_eq!(text("2019-06-17T08:00:00+01:00"), "2019-06-17 08:00:00 +01:00");
    assert_eq!(text("2019-06-17T08:00:00Z"), "2019-06-17 08:00:00 UTC");
    assert_eq!(text("2019-06-17T08:00:00"), "2019-06-17 08:00:00 ");
    for odd in ["", "soon", "2019-06-17", "2019-06-17Té.é"] {
        layout::written(odd);
    }
}

#[test]
fn descriptions_have_marks_and_no_markup() {
    let page = show(&State::default(), "reference/shipments/operations/create_shipment");
    assert!(page.contains("state <code>unallocated</code>"), "{page}");
    assert!(!page.contains("**"), "{page}");
}

#[test]
fn only_browsers_get_the_page_at_the_root() {
    const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (method, path, accept, expected) in [
        ("GET", "/", Some(BROWSER), Some(Asked::Page(""))),
        ("HEAD", "/", Some("Text/HTML"), Some(Asked::Page(""))),
        ("GET", "/", Some("*/*"), None),
        ("GET", "/", Some("application/json"), None),
        ("GET", "/", None, None),
        ("POST", "/", Some(BROWSER), None),
        ("GET", "/consignments", Some(BROWSER), None),
        ("GET", "/_sandbox/ui", None, Some(Asked::Page(""))),
        ("GET", "/_sandbox/ui/journal/", None, Some(Asked::Page("journal"))),
        ("DELETE", "/_sandbox/ui/journal", None, Some(Asked::Change)),
        ("GET", "/_sandbox/uirritating", None, None),
        ("GET", "/_sandbox/journal", Some(BROWSER), None),
    ] {
        let headers = accept.map(|accept| (header::ACCEPT, HeaderValue::from_static(accept)));
        let headers = headers.into_iter().collect();
        let method: Method = method.parse().unwrap();
        assert_eq!(asked(&method, path, &headers), expected, "{method} {path} {accept:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_served() -> Result<(), Box<dyn std::error::Error>> {
    use std::io::{Read as _, Write as _};

    let sandbox = crate::Sandbox::start().await?;
    let address = sandbox.url().replace("http://", "");
    let ask = |request: &str| {
        let mut stream = std::net::TcpStream::connect(&address)?;
        write!(stream, "{request}\r\nhost: {address}\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok::<_, std::io::Error>(answer)
    };
    let answer = ask("GET / HTTP/1.1\r\naccept: text/html")?;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("content-type: text/html; charset=utf-8\r\n"), "{answer}");
    assert!(answer.contains("content-security-policy: default-src 'none'; style-src 'self';"), "{answer}");
    assert!(answer.contains(&format!("http://{address}/pro")), "{answer}");
    let answer = ask("GET / HTTP/1.1\r\naccept: application/json")?;
    assert!(answer.starts_with("HTTP/1.1 401 ") && answer.contains("application/json"), "{answer}");
    let answer = ask("GET /_sandbox/ui/shipments/sp_1 HTTP/1.1")?;
    assert!(answer.starts_with("HTTP/1.1 404 ") && answer.contains("<h1>Not found</h1>"), "{answer}");
    let answer = ask("PUT /_sandbox/ui HTTP/1.1")?;
    assert!(answer.starts_with("HTTP/1.1 405 ") && answer.contains("allow: GET, HEAD\r\n"), "{answer}");
    let answer = ask("GET /_sandbox/ui/style.css HTTP/1.1")?;
    assert!(
        answer.contains("content-type: text/css; charset=utf-8\r\n") && answer.contains(":root"),
        "{answer}"
    );
    sandbox.stop().await?;
    Ok(())
}

#[test]
#[cfg_attr(debug_assertions, ignore = "a measurement: run it with --release")]
fn the_overview_of_a_thousand_shipments_is_quick() {
    let mut state = State::default();
    let (one, other) = (
        shipment(example!("shipments/get_shipment/allocated.200.json")),
        consignment(example!("consignments/get_consignment/allocated.200.json")),
    );
    for number in 0..1000 {
        state.shipments.shipments.insert(format!("sp_{number:032}"), one.clone());
        state.consignments.consignments.insert(format!("EC-{number}"), other.clone());
    }
    for (place, query) in [
        ("", ""),
        ("shipments", "q=ex43"),
        ("consignments", ""),
        ("catalogue", ""),
        ("reference/shipments", ""),
        ("reference/shipments/schemas/Shipment", ""),
    ] {
        // The fastest of some: others use the machine as well.
        let run = || {
            let start = std::time::Instant::now();
            let page = show_with(&state, place, query);
            (start.elapsed(), page.body.len())
        };
        let (fastest, size) = (0..10).map(|_| run()).min().unwrap();
        println!("/{place}?{query}: {fastest:?}, {size} bytes");
        assert!(fastest < Duration::from_millis(20), "/{place}: {fastest:?}");
    }
}
