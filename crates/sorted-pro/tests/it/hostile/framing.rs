//! Responses that end early, or have something before them.

use super::calls::{Call, block_on, clients};
use super::server::Server;

const SHIPMENT: &str = r#"{"reference": "sp_1", "state": "allocated", "tags": ["a", "b"]}"#;

#[test]
fn a_document_that_ends_early_is_an_interruption() {
    for version in ["1.0", "1.1"] {
        for end in [1, 20, SHIPMENT.len() - 1] {
            let server = Server::with(format!("HTTP/{version} 200 OK\r\n\r\n{}", &SHIPMENT[..end]));
            let clients = clients!(server.url());
            for call in Call::ALL {
                let before = server.requests();
                let error = block_on(call.send(&clients)).unwrap_err();
                let attempts = if call.is_write() { 1 } else { 4 };
                assert!(error.is_interrupted(), "{version}, {end}, {call:?}: {error}");
                assert_eq!(error.attempts(), attempts, "{version}, {end}, {call:?}");
                assert_eq!(server.requests() - before, attempts as usize, "{version}, {end}, {call:?}");
                assert_eq!(error.outcome_is_unknown(), call.is_write(), "{version}, {end}, {call:?}");
            }
        }
    }
}

#[test]
fn a_document_that_is_whole_and_wrong_is_not() {
    for body in ["[]", "<html></html>", r#"{"a": }"#] {
        let server = Server::with(format!("HTTP/1.0 200 OK\r\n\r\n{body}"));
        let error = block_on(Call::ShipmentRead.send(&clients!(server.url()))).unwrap_err();
        assert!(error.is_decode() && error.attempts() == 1, "{body}: {error}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let reply = |status: &str, body: &str| {
        let length = body.len() + 3;
        Server::with(format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n\u{feff}{body}"))
    };
    let client =
        |server: &Server| sorted_pro_test::shipments_at(format!("{}/pro", server.url())).build().unwrap();

    let server = reply("200 OK", r#"{"file": "SGVsbG8=", "content_type": "text/plain"}"#);
    assert_eq!(block_on(client(&server).get_labels("sp_1").send()).unwrap().bytes(), b"Hello");

    let server = reply("400 Bad Request", r#"{"code": "validation_error", "message": "no"}"#);
    let error = block_on(client(&server).get_shipment("sp_1").send()).unwrap_err();
    assert_eq!(error.code(), Some("validation_error"));

    // The place of an error is found behind it.
    let server = reply("200 OK", r#"{"reference": 7}"#);
    let error = block_on(client(&server).get_shipment("sp_1").send()).unwrap_err();
    assert_eq!(error.json_path(), Some("reference"));

    let server = reply("200 OK", "[1]");
    let raw = block_on(client(&server).raw_call("GET", "/x").send()).unwrap();
    assert_eq!(raw.body_as::<Vec<i32>>(), Some(vec![1]));
}
