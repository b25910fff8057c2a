//! The sandbox's own paths, under `/_sandbox/`: faults, journal, state, clock, reset, health, and what only carriers
//! can do.
//!
//! They need no key, are not in the journal, and faults do not affect them. `openapi.yaml` describes them.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::response::Response;
use http::Method;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::EventViewModel;
use sorted_pro_raw::shipments::types::LatLong;
use sorted_pro_raw::shipments::vocabulary::TrackingEventCode;
use sorted_pro_raw::{Open, Timestamp as WrittenTimestamp};

use crate::call::problem::{Problem, Reply};
use crate::consignments::append_event as append_consignment_event;
use crate::http::access::check_content_type;
use crate::http::app::{App, guarded};
use crate::http::exchange::{BodyError, LARGE_BODY};
use crate::http::faults::{FaultError, FaultId, parse, read_document, write_document};
use crate::http::outgoing::Outgoing;
use crate::http::shared::{CloseAfter, Shared};
use crate::model::catalogue::Api;
use crate::shipments::{NewEvent, append_event};

/// OpenAPI description of these paths.
pub(crate) const OPENAPI: &str = include_str!("../../openapi.yaml");

/// Longest advance, ten years: the arithmetic of dates ends in the year 9999.
const MAX_ADVANCE: Duration = Duration::from_secs(3653 * 24 * 3600);

/// Paths below `/_sandbox/` and their methods; `{id}` stands for one segment.
const PATHS: &[(&str, &[&str])] = &[
    ("clock", &["GET", "POST"]),
    ("faults", &["DELETE", "GET", "POST"]),
    ("faults/{id}", &["DELETE", "GET"]),
    ("health", &["GET"]),
    ("journal", &["DELETE", "GET"]),
    ("openapi.yaml", &["GET"]),
    ("reset", &["POST"]),
    ("state", &["GET"]),
    ("tracking_events", &["POST"]),
];

/// Responds to a request.
pub(crate) async fn respond(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().strip_prefix("/_sandbox").unwrap_or_default().trim_matches('/').to_owned();
    let query = parts.uri.query().unwrap_or_default().to_owned();
    // The limit is low because faults keep their bodies.
    let body = shared.read_body(body, LARGE_BODY).await;
    let is_unread = body.is_err();
    let app = &shared.app;
    // The only response without a size limit. Fails only if the semaphore is closed, which never happens.
    let permit = match path.as_str() {
        "state" => Arc::clone(&shared.state_copies).acquire_owned().await.ok(),
        _ => None,
    };
    let mut outgoing = Outgoing { permit, ..Outgoing::default() };
    let result = body.map_err(BodyError::problem).and_then(|body| {
        if !matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS) {
            check_content_type(&parts.headers, &body.bytes)?;
        }
        guarded(|| route(app, &parts.method, &path, &query, &body.bytes, &mut outgoing))
    });
    match result {
        Ok(reply) => {
            outgoing.status = reply.status;
            outgoing.body = reply.body.unwrap_or_default();
            if outgoing.content_type.is_empty() {
                outgoing.content_type = "application/json".to_owned();
            }
        }
        Err(problem) => {
            let allow = std::mem::take(&mut outgoing.allow);
            outgoing = Outgoing::json(problem.status, app.refusal(Api::Shipments, &problem));
            outgoing.allow = allow;
        }
    }
    let mut response = outgoing.into_response();
    if is_unread {
        CloseAfter::mark(&mut response);
    }
    response
}

fn route(
    app: &App,
    method: &Method,
    path: &str,
    query: &str,
    body: &[u8],
    outgoing: &mut Outgoing,
) -> Result<Reply, Problem> {
    let (template, id) = match path.split_once('/') {
        Some(("faults", id)) => ("faults/{id}", id),
        _ => (path, ""),
    };
    let Some((_, methods)) = PATHS.iter().find(|(known, _)| *known == template) else {
        let paths: Vec<String> = PATHS.iter().map(|(path, _)| format!("/_sandbox/{path}")).collect();
        let message = format!("There is no such path. Paths: {}.", paths.join(", "));
        return Err(Problem::new(404, "not_found", message));
    };
    let method = if method == Method::HEAD { "GET" } else { method.as_str() };
    if method == "OPTIONS" {
        outgoing.allow = methods.iter().copied().chain(["OPTIONS"]).collect();
        return Ok(Reply::empty(204));
    }
    match (method, template) {
        ("GET", "faults") => {
            let faults = app.faults().list(app.clock.now());
            Reply::json(200, &faults.iter().map(write_document).collect::<Vec<_>>())
        }
        ("POST", "faults") => {
            let fault = read_document(text(body)?).map_err(refuse)?;
            let id = app.inject(fault).map_err(refuse)?;
            Reply::json(201, &one_fault(app, id)?)
        }
        ("DELETE", "faults") => {
            app.faults().clear();
            Ok(Reply::empty(204))
        }
        ("GET", "faults/{id}") => Reply::json(200, &one_fault(app, fault_id(id)?)?),
        ("DELETE", "faults/{id}") => match app.faults().remove(fault_id(id)?) {
            true => Ok(Reply::empty(204)),
            false => Err(no_fault(id)),
        },
        ("GET", "journal") => journal(app, query),
        ("DELETE", "journal") => {
            app.journal().clear();
            Ok(Reply::empty(204))
        }
        ("GET", "clock") => Reply::json(200, &clock(app)),
        ("POST", "clock") => {
            advance(app, text(body)?)?;
            Reply::json(200, &clock(app))
        }
        ("GET", "state") => state(app),
        ("POST", "tracking_events") => tracking_event(app, text(body)?),
        ("POST", "reset") => {
            app.reset();
            Ok(Reply::empty(204))
        }
        ("GET", "health") => Reply::json(200, &health(app)),
        ("GET", "openapi.yaml") => {
            outgoing.content_type = "application/yaml".to_owned();
            Ok(Reply { status: 200, body: Some(OPENAPI.to_owned()) })
        }
        _ => {
            outgoing.allow = methods.to_vec();
            Err(Problem::new(405, "method_not_supported", "The method is not supported here."))
        }
    }
}

fn text(body: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(body).map_err(|_| refuse(FaultError::new("", "is not UTF-8")))
}

/// Refuses an invalid body.
fn refuse(error: FaultError) -> Problem {
    let message = match error.at() {
        "" => format!("The body {}", error.what()),
        at => format!("`{at}` {}", error.what()),
    };
    Problem::invalid(error.at(), "invalid_value", message)
}

fn fault_id(text: &str) -> Result<FaultId, Problem> {
    text.parse().map(FaultId).map_err(|_| no_fault(text))
}

fn no_fault(id: &str) -> Problem {
    Problem::new(404, "not_found", format!("There is no fault `{id}`."))
}

fn one_fault(app: &App, id: FaultId) -> Result<Value, Problem> {
    let faults = app.faults().list(app.clock.now());
    faults.iter().find(|fault| fault.id == id).map(write_document).ok_or_else(|| no_fault(&id.to_string()))
}

/// Lists entries; `?after=<number>` restricts them to later ones, `?operation=<operationId>` to one operation.
fn journal(app: &App, query: &str) -> Result<Reply, Problem> {
    let (mut after, mut operation) = (0_u64, None);
    for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        match name {
            "after" => {
                after = value.parse().map_err(|_| refuse(FaultError::new("after", "must be a number")))?;
            }
            "operation" => operation = Some(value),
            _ => {
                return Err(refuse(FaultError::new(name, "is not a parameter: use `after` or `operation`")));
            }
        }
    }
    let journal = app.journal();
    let entries: Vec<_> = journal
        .entries()
        .filter(|entry| entry.number > after && (operation.is_none() || entry.operation == operation))
        .collect();
    let value = serde_json::to_value(entries).unwrap_or_default();
    Reply::json(200, &json!({ "total": journal.total(), "capacity": journal.capacity(), "entries": value }))
}

fn clock(app: &App) -> Value {
    json!({
        "now": app.clock.now(),
        "mode": if app.clock.is_manual() { "manual" } else { "real" },
        "ahead_seconds": app.clock.ahead().as_secs_f64(),
    })
}

fn advance(app: &App, body: &str) -> Result<(), Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Advance {
        advance_seconds: f64,
    }
    let Advance { advance_seconds } = parse("", body).map_err(refuse)?;
    let by = Duration::try_from_secs_f64(advance_seconds).ok().filter(|by| *by <= MAX_ADVANCE);
    let Some(by) = by else {
        let most = MAX_ADVANCE.as_secs();
        let what = format!("must be between 0 and {most} (ten years), not {advance_seconds}");
        return Err(refuse(FaultError::new("advance_seconds", what)));
    };
    app.advance(by);
    Ok(())
}

/// Adds a carrier's report about a shipment or consignment that it has.
fn tracking_event(app: &App, body: &str) -> Result<Reply, Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Event {
        shipment: Option<String>,
        contents: Option<String>,
        consignment: Option<String>,
        package: Option<String>,
        event_code: Open<TrackingEventCode>,
        description: Option<String>,
        timestamp: Option<WrittenTimestamp>,
        signee: Option<String>,
        location: Option<String>,
        lat_long: Option<LatLong>,
    }
    let event: Event = parse("", body).map_err(refuse)?;
    if event.event_code.as_str().trim().is_empty() {
        return Err(refuse(FaultError::new("event_code", "must not be empty")));
    }
    let misplaced = |name: &str, of: &str| Err(refuse(FaultError::new(name, format!("belongs to `{of}`"))));
    let now = app.clock.now();
    let mut state = app.state();
    app.ensure_capacity(&mut state)?;
    match (&event.shipment, &event.consignment) {
        (Some(_), None) if event.package.is_some() => misplaced("package", "consignment"),
        (None, Some(_)) if event.contents.is_some() => misplaced("contents", "shipment"),
        (None, Some(_)) if event.lat_long.is_some() => misplaced("lat_long", "shipment"),
        (Some(shipment), None) => {
            let new = NewEvent {
                contents: event.contents,
                code: event.event_code,
                description: event.description,
                timestamp: event.timestamp,
                signee: event.signee,
                location: event.location,
                lat_long: event.lat_long,
            };
            Reply::json(201, &append_event(&mut state, app.seed, now, shipment, new)?)
        }
        (None, Some(consignment)) => {
            let mut new = EventViewModel::builder().code(event.event_code.as_str()).build();
            new.description = event.description;
            new.time_stamp = event.timestamp;
            new.signed_by = event.signee;
            new.location = event.location;
            let package = event.package.as_deref();
            Reply::json(201, &append_consignment_event(&mut state, now, consignment, package, new)?)
        }
        _ => Err(refuse(FaultError::new("", "needs either `shipment` or `consignment`"))),
    }
}

/// Returns everything that a reset restores, except the journal.
fn state(app: &App) -> Result<Reply, Problem> {
    #[derive(Serialize)]
    struct Everything<'a> {
        now: Timestamp,
        faults: Vec<Value>,
        #[serde(flatten)]
        state: &'a crate::model::state::State,
    }
    let faults = app.faults().list(app.clock.now()).iter().map(write_document).collect();
    let state = app.state();
    Reply::json(200, &Everything { now: app.clock.now(), faults, state: &state })
}

fn health(app: &App) -> Value {
    let now = app.clock.now();
    let active = app.faults().list(now).iter().filter(|fault| fault.active).count();
    let requests = app.journal().total();
    let state = app.state();
    json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "now": now,
        "counts": {
            "requests": requests,
            "active_faults": active,
            "queued_jobs": state.jobs.len(),
            "shipments": state.shipments.shipments.len(),
            "shipment_groups": state.shipments.groups.len(),
            "shipment_quotes": state.shipments.quotes.len(),
            "shipment_manifests": state.shipments.manifests.len(),
            "paperless_documents": state.shipments.documents.len(),
            "consignments": state.consignments.consignments.len(),
            "consignment_quotes": state.consignments.quotes.len(),
            "consignment_manifests": state.consignments.manifests.len(),
            "carriers": app.catalogue.carriers().len(),
            "services": app.catalogue.services().len(),
        },
    })
}
