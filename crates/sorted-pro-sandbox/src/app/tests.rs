use http::HeaderMap;
use serde_json::Value;

use super::*;
use crate::clock::ClockMode;

fn app() -> App {
    let clock = ClockMode::Manual(jiff::Timestamp::UNIX_EPOCH);
    crate::Sandbox::builder().clock(clock).demo(false).into_app()
}

fn get(path: &str) -> Request {
    let mut headers = HeaderMap::new();
    headers.insert("x-api-key", http::HeaderValue::from_static("key"));
    headers.insert("x-api-version", http::HeaderValue::from_static("1.1"));
    Request { method: Method::GET, path: path.into(), query: String::new(), headers, body: Vec::new() }
}

#[test]
fn a_panic_in_a_handler_is_a_500_and_the_next_request_is_served() {
    let app = app();
    let request = get("/pro/shipments/sp_00794403010635468411384028069888");
    let mut answer = Answer { operation: None, status: 500, body: None, allow: Vec::new() };
    let problem = guarded(|| {
        let (_, _, path) = place(&request.path);
        // The state is locked while a handler runs: this poisons the lock.
        let handle = |_, _: &mut Call<'_>| panic!("made by a test");
        app.dispatch(Api::Shipments, &app.shipments, &request, path, &mut answer, handle, "")
    })
    .expect_err("the handler panicked");
    assert_eq!((problem.status, problem.code.as_str()), (500, "internal_server_error"));
    assert!(app.state.is_poisoned());
    let body: Value = serde_json::from_str(&app.refusal(Api::Shipments, &problem)).expect("JSON");
    assert_eq!(body["code"], "internal_server_error");
    let next = app.handle(&get("/pro/nowhere"), "http://localhost");
    assert_eq!(next.status, 404);
}

#[test]
fn a_request_means_an_operation_whatever_else_it_has() {
    let app = app();
    let shipment = "/prosandbox/shipments/sp_00794403010635468411384028069888";
    assert_eq!(app.target(&Method::GET, shipment), (Api::Shipments, Some("get_shipment")));
    assert_eq!(app.target(&Method::HEAD, shipment), (Api::Shipments, Some("get_shipment")));
    assert_eq!(app.target(&Method::PATCH, shipment), (Api::Shipments, None));
    assert_eq!(app.target(&Method::GET, "/consignments/EC-000-000-001").0, Api::Consignments);
}

#[test]
fn calls_that_need_no_room_are_operations() {
    let app = app();
    for id in NO_ROOM.into_iter().chain(["get_quotes_by_consignment"]) {
        assert!(app.shipments.has(id) || app.consignments.has(id), "{id}");
    }
}

#[test]
fn faults_need_an_operation_of_their_api() {
    let app = app();
    assert!(app.inject(Fault::drop_before().on("get_shipment")).is_ok());
    assert!(app.inject(Fault::drop_before().on("get_labels").of(Api::Consignments)).is_ok());
    let error = app.inject(Fault::drop_before().on("get_shipment").of(Api::Consignments));
    assert_eq!(error.map_err(|error| error.at().to_owned()), Err("operation".to_owned()));
}
