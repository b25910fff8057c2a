//! Journals, recordings and HAR files: findings, skipped entries, and no output of their contents.

use std::collections::BTreeSet;
use std::fs;
use std::process::Output;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sorted_pro_conformance::{APIS, FindingKind, Operation, consignments, shipments};
use sorted_pro_sandbox::Sandbox;
use tempfile::TempDir;

use crate::checker::{run_in, stderr, stdout};
use crate::examples::read;
use crate::requests::block_on;
use crate::table::{Example, examples};

/// Examples that show values and timestamps which the contract does not have.
const SHOW_DRIFT: [&str; 14] = [
    "allocate_shipment_with_virtual_service/allocated.200.json",
    "allocate_shipments/mixed.207.json",
    "allocate_with_quote_and_get_labels/unknown_result.200.json",
    "count_shipments_by_state/counts.200.json",
    "create_quote/surcharges.201.json",
    "get_cn22/zpl.200.json",
    "get_consignment/unknown_state.200.json",
    "get_consignment_state_summary/two_states.200.json",
    "get_contents_tracking_events/two_contents.200.json",
    "get_contents_tracking_events_by_custom_reference/one_shipment.200.json",
    "get_document/hazard_label.200.json",
    "get_shipment/unknown_state.200.json",
    "get_tracking_events/three_events.200.json",
    "get_tracking_events_by_custom_reference/two_shipments.200.json",
];

/// A response that was recorded.
#[derive(Clone)]
pub(crate) struct Recorded {
    operation: &'static Operation,
    status: u16,
    body: String,
}

impl Recorded {
    pub(crate) fn new(operation: &'static Operation, status: u16, body: impl Into<String>) -> Self {
        Self { operation, status, body: body.into() }
    }

    fn path(&self) -> String {
        let base = if self.operation.api().name() == "shipments" { "/pro" } else { "" };
        let segments = self.operation.path().split('/');
        let filled = segments.map(|segment| if segment.starts_with('{') { "12" } else { segment });
        base.to_owned() + &filled.collect::<Vec<_>>().join("/")
    }

    /// As the sandbox serializes it.
    pub(crate) fn journal_entry(&self) -> Value {
        json!({
            "number": 1,
            "at": "2026-01-05T09:00:00Z",
            "method": self.operation.method(),
            "path": self.path(),
            "query": "",
            "operation": self.operation.id(),
            "status": self.status,
            "processed": true,
            "faults": [],
            "duration_ms": 3,
            "request_headers": [[self.operation.api().key_header(), "[redacted]"]],
            "request_size": 0,
            "response_size": self.body.len(),
            "request_body": "",
            "response_body": self.body,
        })
    }

    /// As a browser exports it.
    fn har_entry(&self, base: &str) -> Value {
        let url = format!("{base}{}?page=1", self.path());
        let mut entry = har_entry(
            self.operation.method(),
            &url,
            self.status,
            json!({
                "size": self.body.len(),
                "mimeType": "application/json",
                "text": self.body,
            }),
        );
        // Two pairs of operations have the same path in both APIs: the key shows which is meant.
        let key = json!({ "name": self.operation.api().key_header().to_uppercase(), "value": "[redacted]" });
        entry["request"]["headers"].as_array_mut().unwrap().push(key);
        entry
    }
}

fn har_entry(method: &str, url: &str, status: u16, content: Value) -> Value {
    json!({
        "startedDateTime": "2026-01-05T09:00:00.000Z",
        "time": 3,
        "request": {
            "method": method,
            "url": url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [{ "name": "accept", "value": "application/json" }],
            "queryString": [],
            "headersSize": -1,
            "bodySize": -1,
        },
        "response": {
            "status": status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [],
            "content": content,
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": { "send": 1, "wait": 1, "receive": 1 },
    })
}

fn har(entries: &[Value]) -> Value {
    json!({ "log": { "version": "1.2", "creator": { "name": "test", "version": "1" }, "entries": entries } })
}

fn journal(recorded: &[Recorded]) -> Value {
    let entries: Vec<Value> = recorded.iter().map(Recorded::journal_entry).collect();
    json!({ "total": entries.len(), "capacity": 1000, "entries": entries })
}

/// Every documented response, apart from those that show drift.
pub(crate) fn documented() -> Vec<Recorded> {
    let mut recorded = Vec::new();
    for example in APIS.into_iter().flat_map(examples) {
        let shows_drift = SHOW_DRIFT.iter().any(|file| example.file.ends_with(file));
        if let Some(response) = response(example).filter(|_| !shows_drift) {
            recorded.push(response);
        }
    }
    assert!(recorded.len() > 150, "{}", recorded.len());
    recorded
}

fn response(example: &Example) -> Option<Recorded> {
    let api = APIS.into_iter().find(|api| api.name() == example.api)?;
    let status = example.body.parse().ok()?;
    Some(Recorded::new(api.operation(example.operation)?, status, read(example.file)))
}

fn check(arguments: &[&str], name: &str, text: impl AsRef<[u8]>) -> Output {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join(name), text).unwrap();
    run_in(folder.path(), &[&["check"], arguments, &[name]].concat(), b"")
}

/// A shipment, changed in one place.
fn shipment(pointer: &str, value: Value) -> String {
    let mut body: Value =
        serde_json::from_str(&read("examples/shipments/get_shipment/allocated.200.json")).unwrap();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(parent).unwrap()[name] = value;
    body.to_string()
}

/// A response with each kind of drift that a recording can have.
fn drifts() -> Vec<(FindingKind, Recorded)> {
    use FindingKind as Kind;
    let clean = shipment("/state", json!("allocated"));
    let entry = |key: &str| json!({ "key": key, "value": "1", "type": "string", "metadata_type": "string" });
    let many: Vec<Value> = (0..11).map(|key| entry(&key.to_string())).collect();
    let deep = "[".repeat(200) + &"]".repeat(200);
    let shipments = [
        (Kind::UnknownValue, shipment("/state", json!("teleported"))),
        (Kind::UndocumentedProperty, shipment("/allocation/carrier/shoe_size", json!(44))),
        (Kind::MalformedTimestamp, shipment("/label_details/date_first_retrieved", json!("11.03.2024"))),
        (Kind::MissingProperty, shipment("/reference", Value::Null)),
        (Kind::WrongType, shipment("/contents", json!("none"))),
        (Kind::TextTooLong, shipment("/contents/0/sku", json!("x".repeat(51)))),
        (Kind::TextTooShort, clean.replacen("\"country_iso_code\":\"GB\"", "\"country_iso_code\":\"G\"", 1)),
        (Kind::TooManyElements, shipment("/contents/0/metadata", json!(many))),
        (Kind::RepeatedElement, shipment("/contents/0/metadata", json!([entry("a"), entry("a")]))),
        (Kind::NumberTooLarge, clean.replacen("\"discount\":0.0", "\"discount\":100.5", 1)),
        (Kind::NumberTooSmall, clean.replacen("\"quantity\":1", "\"quantity\":0", 1)),
        (Kind::NotDecodable, clean.replacen("\"net\":10.0", "\"net\":1e30", 1)),
        (Kind::DuplicateProperty, clean.replacen('{', "{\"state\":\"new\",", 1)),
        (Kind::TooDeep, clean.replacen('{', &format!("{{\"new\":{deep},"), 1)),
        (Kind::NotJson, clean[..clean.len() / 2].to_owned()),
        (Kind::ByteOrderMark, format!("\u{feff}{clean}")),
    ];
    let mut drifts: Vec<_> = shipments
        .into_iter()
        .map(|(kind, body)| (kind, Recorded::new(&shipments::get_shipment, 200, body)))
        .collect();
    let links = r#"{"code": "not_found", "message": "", "links": []}"#;
    drifts.push((Kind::LostValue, Recorded::new(&shipments::get_shipment, 404, links)));
    drifts.push((Kind::UndocumentedStatus, Recorded::new(&shipments::get_shipment, 418, "{}")));
    drifts.push((Kind::UndocumentedBody, Recorded::new(&shipments::get_customs_documents, 204, "{}")));
    drifts
}

/// Each is found with path, kind and remedy, and nothing is found in other responses.
#[test]
fn drift_of_every_kind_is_found() {
    let mut recorded = Vec::new();
    let mut seeded = Vec::new();
    let mut documented = documented().into_iter();
    for (kind, drift) in drifts() {
        recorded.extend(documented.by_ref().take(7));
        recorded.push(drift);
        seeded.push((kind, recorded.len()));
    }
    recorded.extend(documented);
    let output = check(&["--strict"], "journal.json", journal(&recorded).to_string());
    let lines: Vec<&str> = stdout(&output).lines().filter(|line| !line.starts_with("ok ")).collect();
    for (kind, number) in &seeded {
        let is_found =
            |line: &&&str| line.contains(&format!("#{number} ")) && line.contains(&format!("[{kind}]"));
        assert_eq!(lines.iter().filter(is_found).count(), 1, "{kind}: {lines:#?}");
    }
    assert_eq!(lines.len(), seeded.len() + 1, "{lines:#?}");
    insta::assert_snapshot!("drift", lines.join("\n"));
    assert_eq!(output.status.code(), Some(1));

    // These are not in the bodies of a journal, or no model does it.
    let others = [
        FindingKind::Unreadable,
        FindingKind::UnrecognizedInput,
        FindingKind::PayloadTooLarge,
        FindingKind::NotUtf8,
        FindingKind::ChangedValue,
        FindingKind::TooFewElements,
    ];
    let kinds: BTreeSet<_> = seeded.iter().map(|(kind, _)| *kind).chain(others).collect();
    assert_eq!(kinds, FindingKind::ALL.iter().copied().collect());
}

#[test]
fn without_strict_only_what_breaks_is_found() {
    let breaks = [
        FindingKind::UndocumentedProperty,
        FindingKind::MissingProperty,
        FindingKind::WrongType,
        FindingKind::NotDecodable,
        FindingKind::DuplicateProperty,
        FindingKind::TooDeep,
        FindingKind::NotJson,
        FindingKind::ByteOrderMark,
        FindingKind::LostValue,
    ];
    for (kind, drift) in drifts() {
        let output = check(&[], "journal.json", journal(&[drift]).to_string());
        let is_found = stdout(&output).contains(&format!("[{kind}]"));
        assert_eq!(is_found, breaks.contains(&kind), "{kind}: {}", stdout(&output));
        let status = if kind == FindingKind::UndocumentedStatus {
            assert_eq!(stderr(&output), "error: nothing was checked: all 1 entries were skipped\n");
            1
        } else {
            i32::from(is_found)
        };
        assert_eq!(output.status.code(), Some(status), "{kind}");
    }
}

#[test]
fn examples_that_show_drift_do() {
    for file in SHOW_DRIFT {
        let found = APIS.into_iter().flat_map(examples).find(|example| example.file.ends_with(file));
        let Some(recorded) = found.and_then(response) else { panic!("no example {file}") };
        let output = check(&["--strict"], "journal.json", journal(&[recorded]).to_string());
        assert!(stdout(&output).contains("1 drift"), "{file}: {}", stdout(&output));
    }
}

/// All three forms mean the same.
#[test]
fn documented_responses_conform_in_every_form() {
    let recorded = documented();
    let entries: Vec<String> = recorded.iter().map(|one| one.journal_entry().to_string()).collect();
    let array = format!("[{}]", entries.join(","));
    let har_entries: Vec<Value> = recorded.iter().map(|one| one.har_entry("http://localhost:4010")).collect();
    let har = har(&har_entries).to_string();
    let expected = format!("{} ok, 0 lossy, 0 error\n", recorded.len());
    for (name, text) in [
        ("journal.json", journal(&recorded).to_string()),
        ("entries.json", array),
        ("recording.ndjson", entries.join("\n")),
        ("recording.jsonl", entries.join("\r\n\r\n") + "\r\n"),
        ("session.har", har.clone()),
        ("session.HAR", format!("\u{feff}{har}")),
        ("session.json", har),
    ] {
        let output = check(&["--strict"], name, text);
        assert!(stdout(&output).ends_with(&expected), "{name}: {}", stdout(&output));
        assert_eq!(output.status.code(), Some(0), "{name}");
    }
}

/// The operation is that of the sandbox, for every method and path.
#[test]
fn every_operation_is_found_by_its_url() {
    let (mut entries, mut expected) = (Vec::new(), Vec::new());
    for operation in APIS.into_iter().flat_map(|api| api.operations()) {
        let status = operation.statuses().next().unwrap();
        entries.push(Recorded::new(operation, status, "").har_entry("https://gateway.example/a/b"));
        let (number, api) = (entries.len(), operation.api().name());
        expected.push(format!("session.har#{number} {api}/{}/{status}", operation.id()));
    }
    let output = check(&[], "session.har", har(&entries).to_string());
    for target in expected {
        let is_target = |line: &str| {
            line.split_once(' ').is_some_and(|(_, rest)| {
                rest.strip_prefix(&target).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
        };
        assert!(stdout(&output).lines().any(is_target), "{target}: {}", stdout(&output));
    }
}

#[test]
fn the_journal_of_a_sandbox_is_understood() {
    let text = block_on(async {
        let sandbox = Sandbox::start().await.unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let count = format!("/pro{}", shipments::count_shipments_by_state.path());
        for (path, headers) in [
            (count.as_str(), [("x-api-key", "key"), ("x-api-version", "1.1")]),
            (
                "/pro/shipments/sp_00000000000000000000000000000000",
                [("x-api-key", "key"), ("x-api-version", "1.1")],
            ),
            (
                consignments::get_carriers.path(),
                [("ocp-apim-subscription-key", "key"), ("electio-api-version", "1.1")],
            ),
            ("/nowhere", [("x-api-key", "key"), ("x-api-version", "1.1")]),
        ] {
            let mut request = http.get(format!("{}{path}", sandbox.url()));
            for (name, value) in headers {
                request = request.header(name, value);
            }
            request.send().await.unwrap();
        }
        let journal = http.get(format!("{}/_sandbox/journal", sandbox.url())).send().await.unwrap();
        let text = journal.text().await.unwrap();
        sandbox.stop().await.unwrap();
        text
    });
    let output = check(&["--strict"], "journal.json", text);
    insta::assert_snapshot!("journal_of_a_sandbox", stdout(&output));
    assert_eq!(output.status.code(), Some(0));
}

/// Contents of a HAR file besides plain responses.
#[test]
fn entries_of_har_files() {
    let error = r#"{"code": "not_found", "message": "é"}"#;
    let url = "https://api.sorted.com/pro/shipments/sp_1";
    let content = |text: Value| json!({ "size": error.len(), "mimeType": "application/json", "text": text });
    let base64 =
        |text: &str| json!({ "size": error.len(), "mimeType": "x", "text": text, "encoding": "base64" });
    let encoded = STANDARD.encode(error);
    let entries = [
        har_entry("GET", url, 404, content(json!(error))),
        har_entry("GET", url, 404, base64(&encoded)),
        har_entry("GET", url, 404, base64(&format!("{}\n{}", &encoded[..8], &encoded[8..]))),
        har_entry("GET", url, 404, base64("no base64!")),
        har_entry("GET", url, 404, base64(&STANDARD.encode(b"\xff\xfe"))),
        har_entry("GET", url, 404, json!({ "size": 9000, "mimeType": "x" })),
        har_entry("GET", url, 404, json!({ "size": 0, "mimeType": "x" })),
        har_entry("GET", url, 404, json!({ "size": 9000, "mimeType": "x", "text": error })),
        har_entry("GET", url, 0, json!({ "size": 0, "mimeType": "x" })),
        har_entry("GET", "https://cdn.example/app.js", 200, json!({ "size": 0, "mimeType": "x" })),
        har_entry("OPTIONS", url, 204, json!({ "size": 0, "mimeType": "x" })),
        har_entry("GET", "https://api.sorted.com/other/shipments/sp_1", 404, content(json!(error))),
        har_entry(
            "GET",
            &format!(
                "https://apisandbox.electioapp.com{}?x=/shipments/sp_1",
                consignments::get_carriers.path()
            ),
            200,
            json!({ "size": 2, "mimeType": "x", "text": "[]" }),
        ),
        har_entry("GET", "http://127.0.0.1:1/proxy/pro/shipments/sp_1#x", 404, content(json!(error))),
    ];
    let mut document = har(&entries);
    assert_har(&document);
    document["log"]["entries"]
        .as_array_mut()
        .unwrap()
        .extend([json!({ "request": { "method": "C4N4RY" } }), json!(7)]);
    let output = check(&[], "session.har", document.to_string());
    insta::assert_snapshot!("entries_of_har_files", stdout(&output));
    assert_eq!(output.status.code(), Some(1));
}

fn assert_har(document: &Value) {
    let schema = serde_json::from_str(include_str!("../schemas/har-1.2.json")).unwrap();
    if let Err(error) = jsonschema::draft6::new(&schema).unwrap().validate(document) {
        panic!("no HAR file: {error}");
    }
}

/// Both APIs have it: without a key, a base decides.
#[test]
fn the_same_path_in_both_apis() {
    let entry = |url: &str| har_entry("GET", url, 200, json!({ "size": 2, "mimeType": "x", "text": "{}" }));
    let skipped =
        "skipped session.har#1: both APIs have this path: use --shipments-base or --consignments-base\n";
    for (url, arguments, shown) in [
        ("http://localhost/tracking/1", &[][..], skipped),
        ("http://localhost/pro/tracking/1", &[], "session.har#1 shipments/get_tracking_events/200"),
        ("https://api.electioapp.com/tracking/1", &[], "session.har#1 consignments/get_tracking_events/200"),
        (
            "http://localhost/tracking/1",
            &["--shipments-base", "http://localhost", "--consignments-base", "http://other"],
            "session.har#1 shipments/get_tracking_events/200",
        ),
    ] {
        let output = check(arguments, "session.har", har(&[entry(url)]).to_string());
        assert!(stdout(&output).contains(shown), "{url}: {}", stdout(&output));
    }
}

#[test]
fn bases_narrow_what_is_checked() {
    let recorded = [
        Recorded::new(&shipments::count_shipments_by_state, 200, r#"{"shipment_states": []}"#),
        Recorded::new(&consignments::get_carriers, 200, "[]"),
    ];
    let entries = recorded.each_ref().map(|one| one.har_entry("http://localhost:4010"));
    let text = har(&entries).to_string();
    for (arguments, counts) in [
        (&[][..], "2 ok, 0 lossy, 0 error\n"),
        (&["--shipments-base", "http://LOCALHOST:4010/pro/"], "2 ok, 0 lossy, 0 error\n"),
        (&["--shipments-base", "http://localhost:4010"], "1 ok, 0 lossy, 0 error, 1 skipped\n"),
        (&["--shipments-base", "http://localhost:4011/pro"], "1 ok, 0 lossy, 0 error, 1 skipped\n"),
        (&["--consignments-base", "http://other.example"], "1 ok, 0 lossy, 0 error, 1 skipped\n"),
        (
            &["--consignments-base", "http://other.example", "--shipments-base", "http://other.example"],
            "0 ok, 0 lossy, 0 error, 2 skipped\n",
        ),
    ] {
        let output = check(arguments, "session.har", &text);
        assert!(stdout(&output).ends_with(counts), "{arguments:?}: {}", stdout(&output));
    }
}

const CANARY: &str = "C4N4RY Jane Doe";

/// Replaces every text, or every value that is neither object nor array.
fn spoil(value: &mut Value, all: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| spoil(item, all)),
        Value::Object(properties) => properties.values_mut().for_each(|property| spoil(property, all)),
        Value::String(_) => *value = CANARY.into(),
        _ if all => *value = CANARY.into(),
        _ => {}
    }
}

/// A text in every place where one can be: the output has none of them, in no format.
#[test]
fn no_text_of_a_payload_is_printed() {
    let mut entries = Vec::new();
    for example in APIS.into_iter().flat_map(examples).filter_map(response) {
        for all in [false, true] {
            let mut body: Value = serde_json::from_str(&example.body).unwrap();
            spoil(&mut body, all);
            let text = body.to_string();
            let cut = text.char_indices().nth(text.chars().count() * 2 / 3).map_or(0, |(place, _)| place);
            for body in [&text, &text[..cut]] {
                let mut entry = Recorded::new(example.operation, example.status, body).journal_entry();
                entry["path"] = format!("/pro/shipments/{CANARY}").into();
                entry["query"] = CANARY.into();
                entry["request_body"] = CANARY.into();
                entry["request_headers"] = json!([["x-api-key", CANARY], [CANARY, CANARY]]);
                let mut whole = entry.clone();
                whole["path"] = example.path().into();
                whole["request_headers"] = json!([[CANARY, CANARY]]);
                entries.extend([entry, whole]);
            }
        }
    }
    entries.extend([json!(CANARY), json!({ "method": CANARY }), json!({ CANARY: CANARY, "path": 7 })]);
    let recording: String = entries.iter().map(|entry| format!("{entry}\n")).collect();
    let recording = recording + CANARY + "\n{\"method\": \"" + CANARY + "\n";
    for format in ["text", "json", "junit", "sarif"] {
        let output = check(&["--format", format], "recording.ndjson", &recording);
        for text in [stdout(&output), stderr(&output)] {
            let found = text.lines().find(|line| line.contains("C4N4RY") || line.contains("Jane"));
            assert_eq!(found, None, "{format}");
        }
        assert!(output.stdout.len() > 100_000, "{format}");
    }
    // Unknown values of value lists are reported with --strict.
    let output = check(&["--strict", "--format", "json"], "recording.ndjson", &recording);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let results = document["results"].as_array().unwrap().iter();
    let findings = results.filter_map(|result| result["findings"].as_array()).flatten();
    let mut unknown = 0;
    for finding in findings.filter(|finding| finding.to_string().contains("C4N4RY")) {
        assert_eq!(finding["kind"], "unknown-value", "{finding}");
        unknown += 1;
    }
    assert!(unknown > 100, "{unknown}");
}
