//! Every kind of fault against every kind of operation: number of requests, predicates of the error, and
//! no loss of any part of the response.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use sorted_pro::shipments::Client;
use sorted_pro::shipments::models::AllocateRequest;
use sorted_pro::{Error, Response};
use sorted_pro_sandbox::{Fault, Sandbox};
use sorted_pro_test::{SHIPMENT, run, shipments_builder};

/// Columns of the table.
const OPERATIONS: [&str; 4] = ["get_shipment", "allocate_shipment", "allocate_shipments", "create_shipment"];

const API_ERROR: &str = r#"{"correlation_id":"c-1","code":"some_parent","message":"No.",
    "details":[{"property":"path","code":"some_code","message":"Not now."}],"_links":[]}"#;

/// Body that is documented with 407 where 207 is meant.
const PARTIAL: &str = r#"{"message":"0 shipments queued.","queued":[],"rejected":[
    {"code":"shipment_not_found","message":"No.","references":["sp_00794403010635468411384028069888"]}]}"#;

fn api_error(status: u16) -> Fault {
    Fault::status_with_body(status, "application/json", API_ERROR)
}

fn conflict() -> Fault {
    let body = API_ERROR.replace("some_parent", "conflict").replace("some_code", "rule_conflict");
    Fault::status_with_body(429, "application/json", body)
}

fn body(status: u16, body: &str) -> Fault {
    Fault::status_with_body(status, "application/json", body)
}

/// The faults, by name.
fn faults() -> Vec<(&'static str, Option<Fault>)> {
    let after = |fault: Fault| Some(fault.after_processing());
    let whole = |fault: Fault| Some(fault);
    vec![
        ("no fault", None),
        ("dropped before", whole(Fault::drop_before())),
        ("dropped after", whole(Fault::drop_after())),
        ("timeout", whole(Fault::delay(Duration::from_secs(60)))),
        ("202", after(Fault::status(202))),
        ("207", after(Fault::status(207))),
        ("221", after(Fault::status(221))),
        ("408", whole(api_error(408))),
        ("429, Retry-After 0", whole(Fault::throttle(Duration::ZERO).times(2))),
        ("429, Retry-After 99", whole(Fault::throttle(Duration::from_secs(99)))),
        ("429", whole(api_error(429).times(2))),
        ("429 rule_conflict", whole(conflict())),
        ("500", whole(api_error(500))),
        ("502 HTML", whole(Fault::html_page(502))),
        ("503", whole(api_error(503))),
        ("504", whole(api_error(504))),
        ("521", whole(api_error(521))),
        ("531", whole(api_error(531))),
        ("407", whole(body(407, "<proxy>"))),
        ("407 with a result", whole(body(407, PARTIAL))),
        ("304", whole(body(304, ""))),
        ("204", whole(body(204, ""))),
        ("truncated JSON", after(Fault::truncated_json())),
        ("empty body", whole(body(200, ""))),
        ("null", whole(body(200, "null"))),
        ("HTML with 200", whole(Fault::status_with_body(200, "text/html", "<html>"))),
        ("unknown enum values", after(Fault::unknown_enum_value())),
        ("extra fields", after(Fault::extra_fields())),
    ]
}

async fn call(client: &Client, operation: &str) -> String {
    match operation {
        "get_shipment" => summary(client.get_shipment(SHIPMENT).send().await),
        "allocate_shipment" => summary(client.allocate(SHIPMENT).send().await),
        "allocate_shipments" => {
            let request = AllocateRequest::builder().shipments(vec![SHIPMENT.to_owned()]).build();
            summary(client.allocate_shipments(request).send().await)
        }
        "create_shipment" => summary(client.create_shipment(sorted_pro_test::small_box()).send().await),
        _ => unreachable!("no such column"),
    }
}

/// Everything that a caller can learn, in one line.
fn summary<T>(result: Result<Response<T>, Error>) -> String {
    let error = match result {
        Ok(response) => return format!("{}x ok {}", response.attempts(), response.status()),
        Err(error) => error,
    };
    let mut text = format!("{}x", error.attempts());
    if let Some(status) = error.status() {
        let _ = write!(text, " {status}");
    }
    let predicates = [
        (error.is_connect(), "connect"),
        (error.is_timeout(), "timeout"),
        (error.is_interrupted(), "interrupted"),
        (error.is_decode(), "decode"),
        (error.is_throttled(), "throttled"),
        (error.is_conflict(), "conflict"),
        (error.is_allocation_failed(), "allocation_failed"),
        (error.is_no_quotes(), "no_quotes"),
        (error.is_server_error(), "server_error"),
        (error.outcome_is_unknown(), "UNKNOWN"),
    ];
    for (_, name) in predicates.into_iter().filter(|(holds, _)| *holds) {
        let _ = write!(text, " {name}");
    }
    if let Some(code) = error.code() {
        let _ = write!(text, " {code}");
    }
    if error.correlation_id().is_some() {
        text.push_str("+id");
    }
    if !error.body().is_empty() {
        text.push_str(" body");
    }
    text
}

#[test]
fn every_fault_is_treated_as_its_operation_allows() {
    run(async |sandbox| {
        let mut table = String::new();
        for (name, fault) in faults() {
            let _ = write!(table, "{name:<20}");
            for operation in OPERATIONS {
                let cell = cell(sandbox, operation, fault.clone()).await?;
                let _ = write!(table, "| {cell:<46}");
            }
            table.truncate(table.trim_end().len());
            table.push('\n');
        }
        print!("{table}");
        assert_eq!(table, include_str!("faults.txt"));
        Ok(())
    });
}

async fn cell(
    sandbox: &Sandbox,
    operation: &str,
    fault: Option<Fault>,
) -> Result<String, Box<dyn std::error::Error>> {
    sandbox.reset();
    let slow = fault.as_ref() == Some(&Fault::delay(Duration::from_secs(60)));
    let patience = if slow { Duration::from_millis(100) } else { Duration::from_secs(30) };
    let client = shipments_builder(sandbox).attempt_timeout(patience).build()?;
    if let Some(fault) = fault {
        sandbox.inject(fault.on(operation))?;
    }
    let cell = call(&client, operation).await;
    // Those that the fault hit, which the journal has only when they are responded to; and what came after it.
    let hit = sandbox.faults().first().map_or(0, |fault| fault.applied);
    let arrived = hit.max(sandbox.journal().len() as u64);
    assert!(cell.starts_with(&format!("{arrived}x")), "{cell}: the server saw {arrived}");
    Ok(cell)
}

#[test]
fn a_refused_connection_is_retried_for_every_operation() {
    run(async |sandbox| {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let client = shipments_builder(sandbox).base_url(format!("http://{address}")).build()?;
        for operation in OPERATIONS {
            assert_eq!(call(&client, operation).await, "4x connect");
        }
        Ok(())
    });
}
