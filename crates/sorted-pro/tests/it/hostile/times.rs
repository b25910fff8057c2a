//! Responses that take their time.

use std::io::Write as _;
use std::thread::sleep;
use std::time::{Duration, Instant};

use sorted_pro::RetryPolicy;

use super::calls::{Call, block_on, clients};
use super::server::{Server, gzip_bomb};
use crate::{has_its_own_process, in_its_own_process};

const TIMEOUT: Duration = Duration::from_millis(400);

/// Permitted lateness of a call.
const TOLERANCE: Duration = Duration::from_millis(250);

/// Sends `head`, and then `more` slowly.
fn dripping(head: &'static str, more: &'static str) -> Server {
    Server::start(move |stream| {
        stream.set_nodelay(true)?;
        stream.write_all(head.as_bytes())?;
        loop {
            stream.write_all(more.as_bytes())?;
            sleep(Duration::from_millis(20));
        }
    })
}

/// Interim responses with as many headers as a response may have.
fn heavy_interim() -> Vec<u8> {
    let headers: String = (0..95).map(|number| format!("{number}:\r\n")).collect();
    format!("HTTP/1.1 103 Early Hints\r\n{headers}\r\n").into_bytes().repeat(500)
}

fn silent() -> Server {
    Server::start(|_| {
        sleep(Duration::from_secs(5));
        Ok(())
    })
}

fn slow() -> Vec<(&'static str, Server)> {
    let gzip =
        |header: Vec<u8>| [b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n".to_vec(), header].concat();
    let (header, block) = gzip_bomb();
    vec![
        ("no response", silent()),
        ("a head that drips", dripping("HTTP/1.1 200 OK\r\n", "a: b\r\n")),
        ("a body that drips", dripping("HTTP/1.1 200 OK\r\n\r\n", " ")),
        (
            "a chunk size without end",
            Server::endless("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;", "x"),
        ),
        ("empty lines", Server::endless("", "\r\n".repeat(10_000))),
        ("interim responses", Server::endless("", b"HTTP/1.1 100 Continue\r\n\r\n".repeat(4000))),
        ("interim responses with headers", Server::endless("", heavy_interim())),
        ("a body that is always ready", Server::endless(gzip(header.clone()), block)),
        // Stored blocks of no bytes: input without output.
        ("compressed nothing", Server::endless(gzip(header), [0, 0, 0, 0xff, 0xff].repeat(10_000))),
    ]
}

#[test]
fn no_call_ends_late() {
    // The floods hold the thread that the calls of other tests run on.
    if !has_its_own_process() {
        in_its_own_process("hostile::times::no_call_ends_late", |_| {});
        return;
    }
    for (name, server) in slow() {
        let clients = clients!(server.url(), timeout(TIMEOUT), max_response_size(usize::MAX >> 1));
        for call in Call::ALL {
            // A busy machine may be late now and then, a call that waits for the server is late each time.
            let late = (0..3).map(|_| lateness(name, call, &clients)).find(|late| *late <= TOLERANCE);
            assert!(late.is_some(), "{name}, {call:?}: ended later than {TOLERANCE:?} after its timeout");
        }
    }
}

/// Time from the timeout of a call to its end, less the lateness of the machine: a thread that only sleeps is late, too.
fn lateness(name: &str, call: Call, clients: &super::calls::Clients) -> Duration {
    let sleeper = std::thread::spawn(|| {
        let start = Instant::now();
        sleep(TIMEOUT);
        start.elapsed().saturating_sub(TIMEOUT)
    });
    let late = block_on(async {
        let start = Instant::now();
        let error = call.send(clients).await.expect_err(name);
        let elapsed = start.elapsed();
        // Some of these break a limit of the HTTP library first.
        assert!(error.is_timeout() || error.is_interrupted(), "{name}, {call:?}: {error}");
        assert_eq!(error.outcome_is_unknown(), call.is_write(), "{name}, {call:?}: {error}");
        elapsed.saturating_sub(TIMEOUT)
    });
    late.saturating_sub(sleeper.join().expect("a thread that sleeps"))
}

#[test]
fn a_large_body_is_decoded_before_the_deadline_or_not_at_all() {
    // JSON that arrives in time and takes seconds to read: a property that no model has, and one that is wrong.
    let element = r#"{"reference": "sp_1", "links": [{"href": "a", "rel": "b"}]}"#;
    let body = format!(r#"{{"more": [{}], "reference": 7}}"#, vec![element; 400_000].join(","));
    let length = body.len();
    let server = Server::with(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}"));
    let client = sorted_pro_test::shipments_at(format!("{}/pro", server.url())).build().unwrap();
    let late = |timeout: Duration| {
        let call = client.get_shipment("sp_1").timeout(timeout).retry(RetryPolicy::none());
        // Measured inside: a runtime that ends waits for decoding.
        block_on(async {
            let start = Instant::now();
            let error = call.send().await.unwrap_err();
            let elapsed = start.elapsed();
            assert!(error.is_timeout() || error.is_decode(), "{error}");
            elapsed.saturating_sub(timeout)
        })
    };
    // Some of these end while the body arrives, others while it is decoded.
    for timeout in [100, 300, 600] {
        let timeout = Duration::from_millis(timeout);
        assert!((0..3).any(|_| late(timeout) <= TOLERANCE), "{timeout:?}");
    }
}

#[test]
fn reading_back_ends_with_the_call() {
    // Long enough that a read with its full timeout would end outside the tolerance.
    const TIMEOUT: Duration = Duration::from_secs(1);

    let server = silent();
    let client = sorted_pro_test::shipments_at(format!("{}/pro", server.url())).build().unwrap();
    let late = |_| {
        let (start, before) = (Instant::now(), server.requests());
        let call = client.allocate("sp_1").reconcile(true).timeout(TIMEOUT);
        let error = block_on(call.send()).unwrap_err();
        assert!(error.outcome_is_unknown(), "{error}");
        assert!(server.requests() >= before + 2, "there was no time to read back");
        start.elapsed().saturating_sub(TIMEOUT)
    };
    // A busy machine may be late once.
    assert!((0..3).map(late).any(|late| late <= TOLERANCE));
}
