//! Responses that do not end.

use super::calls::{Call, block_on, clients};
use super::server::{Server, gzip_bomb};

const LIMIT: usize = 1 << 20;

/// Servers of bodies that are larger than any limit, each with its name.
fn endless(status: &str) -> Vec<(&'static str, Server)> {
    let head = |headers: &str| format!("HTTP/1.1 {status}\r\n{headers}\r\n").into_bytes();
    let blanks = vec![b' '; 1 << 16];
    let (gzip, block) = gzip_bomb();
    let chunk = [b"10000\r\n".as_slice(), &blanks, b"\r\n"].concat();
    let bomb = [head("content-encoding: gzip\r\n"), gzip].concat();
    vec![
        ("chunked", Server::endless(head("transfer-encoding: chunked\r\n"), chunk)),
        ("until the connection ends", Server::endless(head(""), blanks.clone())),
        ("announced", Server::endless(head("content-length: 99999999999\r\n"), blanks)),
        ("compressed", Server::endless(bomb, block)),
    ]
}

#[test]
fn a_body_beyond_the_limit_is_refused() {
    for (name, server) in endless("200 OK") {
        let clients = clients!(server.url(), max_response_size(LIMIT));
        for (index, call) in Call::ALL.into_iter().enumerate() {
            let error = block_on(call.send(&clients)).expect_err(name);
            assert!(error.is_too_large(), "{name}, {call:?}: {error}");
            assert!(error.to_string().contains("limit of 1048576 bytes"), "{error}");
            assert_eq!((error.status(), error.attempts()), (Some(200), 1), "{name}, {call:?}");
            assert_eq!(error.outcome_is_unknown(), call.is_write(), "{name}, {call:?}");
            assert_eq!(server.requests(), index + 1, "{name}, {call:?} was sent again");
        }
    }
}

#[test]
fn an_error_keeps_the_beginning_of_its_body() {
    for (name, server) in endless("400 Bad Request") {
        let clients = clients!(server.url(), max_response_size(4 * LIMIT));
        for call in Call::ALL {
            let error = block_on(call.send(&clients)).expect_err(name);
            if call.is_raw() {
                // The body is the result: part of it would be a wrong one.
                assert!(error.is_too_large(), "{name}, {call:?}: {error}");
                continue;
            }
            assert!(error.is_bad_request() && !error.is_too_large(), "{name}, {call:?}: {error}");
            assert!(error.body_is_truncated(), "{name}, {call:?}");
            assert_eq!(error.body().len(), LIMIT, "{name}, {call:?}");
        }
    }
}

#[test]
fn an_error_within_the_limit_is_whole() {
    let body = "x".repeat(LIMIT);
    for (length, truncated) in [(LIMIT, false), (LIMIT + 1, true)] {
        let body = if truncated { format!("{body}x") } else { body.clone() };
        let server = Server::with(format!("HTTP/1.1 400 No\r\ncontent-length: {length}\r\n\r\n{body}"));
        let error = block_on(Call::ShipmentRead.send(&clients!(server.url()))).unwrap_err();
        assert_eq!((error.body().len(), error.body_is_truncated()), (LIMIT, truncated));
    }
}

#[test]
fn a_call_has_its_own_limit() {
    let server = Server::with("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n[{}]");
    let client = sorted_pro_test::shipments_at(format!("{}/pro", server.url())).build().unwrap();
    let call = || client.raw_call("GET", "/shipments");
    assert_eq!(block_on(call().max_response_size(4).send()).unwrap().body(), b"[{}]");
    assert!(block_on(call().max_response_size(3).send()).unwrap_err().is_too_large());
    assert!(block_on(call().max_response_size(3).send_raw()).unwrap_err().is_too_large());
}

#[test]
fn a_limit_is_exact_where_no_length_is_announced() {
    let server =
        Server::with("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[{\r\n2\r\n}]\r\n0\r\n\r\n");
    let client = sorted_pro_test::shipments_at(format!("{}/pro", server.url())).build().unwrap();
    let call = || client.raw_call("GET", "/shipments");
    assert_eq!(block_on(call().max_response_size(4).send()).unwrap().body(), b"[{}]");
    for limit in [3, 2, 1, 0] {
        assert!(block_on(call().max_response_size(limit).send()).unwrap_err().is_too_large(), "{limit}");
    }
}
