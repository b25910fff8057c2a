//! For every operation and any text: a path parameter is refused before anything is sent, or arrives as one segment
//! that decodes to the text.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sorted_pro_sandbox::generated::{consignments as of_consignments, shipments as of_shipments};
use sorted_pro_test::{consignments_at, shipments_at};

use crate::calls::{self, Call, Prepared};

/// Responds to every request with 404, and records its first line.
fn server() -> (String, Receiver<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let sender = sender.clone();
            std::thread::spawn(move || serve(&stream, &sender));
        }
    });
    (format!("http://{address}/base"), lines)
}

fn serve(mut stream: &TcpStream, lines: &Sender<String>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().expect("a length");
                }
                Some(_) => {}
                None => break,
            }
        }
        reader.read_exact(&mut vec![0; length])?;
        // The test may have ended.
        _ = lines.send(first);
        stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")?;
    }
}

/// Texts that other clients and servers have taken for something else, and any other.
fn text() -> impl Strategy<Value = String> {
    const PIECES: [&str; 24] = [
        "", ".", "..", "/", "\\", "%", "%2e", "%2E%2e", "%2f", "%5c", "%00", "?", "#", ";", "\t", "\n",
        "\r\n", "\0", " ", "@", ":", "é", "日本", "\u{202e}",
    ];
    let piece = prop_oneof![
        3 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    let long = (piece.clone(), 1..10_000_usize).prop_map(|(piece, count)| piece.repeat(count));
    prop_oneof![
        8 => prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat()),
        1 => "[ -~]{0,300}",
        1 => long,
    ]
}

fn is_refused(text: &str) -> bool {
    matches!(text, "" | "." | "..") || text.chars().count() > 256 || text.chars().any(char::is_control)
}

/// The parameters `names` in `path`, decoded; the others are numbers.
fn texts_in(path: &str, template: &str, names: &[&str]) -> Vec<String> {
    let path = path.strip_prefix("/base").expect("below the base URL");
    let (segments, expected): (Vec<_>, Vec<_>) = (path.split('/').collect(), template.split('/').collect());
    assert_eq!(segments.len(), expected.len(), "{path}: other segments than {template}");
    let mut texts = Vec::new();
    for (segment, expected) in segments.into_iter().zip(expected) {
        let Some(name) = expected.strip_prefix('{') else {
            assert_eq!(segment, expected, "{path}: not {template}");
            continue;
        };
        let text = percent_decode_str(segment).decode_utf8().expect("UTF-8").into_owned();
        if names.contains(&name.trim_end_matches('}')) {
            texts.push(text);
        } else {
            text.parse::<i32>().expect("a number");
        }
    }
    texts
}

/// Method and path by operation.
type Routes = Vec<(&'static str, &'static str, &'static str)>;

fn check<C: 'static>(
    calls: impl Iterator<Item = &'static Call<C>> + Clone,
    routes: Routes,
    connect: fn(&str) -> C,
) {
    let calls = calls.filter(|call| !call.texts.is_empty());
    let with_calls: BTreeSet<_> = calls.clone().map(|call| call.operation).collect();
    let is_missing = |id: &&str, path: &str| path.contains("reference}") && !with_calls.contains(id);
    let missing: Vec<_> = routes.iter().filter(|(id, _, path)| is_missing(id, path)).collect();
    assert!(missing.is_empty(), "add a call to `by_hand` in tests/it/calls.rs: {missing:?}");

    let (url, lines) = server();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client = connect(&url);
    let most = calls.clone().map(|call| call.texts.len()).max().unwrap_or_default();
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) };
    TestRunner::new(config)
        .run(&prop::collection::vec(text(), most), |texts| {
            for case in calls.clone() {
                let texts = &texts[..case.texts.len()];
                let (_, method, template) =
                    *routes.iter().find(|(id, ..)| *id == case.operation).expect("a route");
                let value = |name: &str| {
                    let place = case.texts.iter().position(|text| *text == name);
                    place.map_or_else(|| "x".to_owned(), |place| texts[place].clone())
                };
                // Without the documented limits: what keeps a parameter in its place does not depend on them.
                let Prepared { unchecked: request, sending, .. } = (case.prepare)(&client, &value, &|_| 1);
                let sent = runtime.block_on(sending);
                if texts.iter().any(|text| is_refused(text)) {
                    prop_assert!(request.is_err_and(|error| error.is_invalid_input()), "{}", case.operation);
                    prop_assert!(sent.is_err_and(|error| error.is_invalid_input()), "{}", case.operation);
                    prop_assert!(lines.try_recv().is_err(), "{} was sent", case.operation);
                    continue;
                }
                prop_assert!(sent.is_ok(), "{}: {:?}", case.operation, sent);
                let url = request.map_err(|error| TestCaseError::fail(error.to_string()))?.url;
                let line = lines.try_recv().map_err(|_| TestCaseError::fail("not sent"))?;
                let mut words = line.split(' ');
                prop_assert_eq!(words.next(), Some(method));
                let target = words.next().unwrap_or_default();
                prop_assert!(url.ends_with(target), "{} is not {}", target, url);
                let path = target.split('?').next().unwrap_or_default();
                prop_assert_eq!(texts_in(path, template, case.texts), texts, "{}", case.operation);
                prop_assert!(lines.try_recv().is_err(), "{} was sent twice", case.operation);
            }
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn parameters_of_shipments_stay_in_their_segment() {
    let routes = of_shipments::ROUTES.iter().map(|route| (route.id, route.method, route.path)).collect();
    check(calls::of_shipments(), routes, |url| shipments_at(url).build().expect("a client"));
}

#[test]
fn parameters_of_consignments_stay_in_their_segment() {
    let routes = of_consignments::ROUTES.iter().map(|route| (route.id, route.method, route.path)).collect();
    check(calls::of_consignments(), routes, |url| consignments_at(url).build().expect("a client"));
}

#[tokio::test]
async fn raw_calls_stay_below_the_base_url() {
    let (url, lines) = server();
    let client = shipments_at(&url).build().expect("a client");
    for path in [
        "",
        "x",
        "/..",
        "/../x",
        "/%2e%2e/x",
        "/a/.%2e/b",
        "/a/%2E/b",
        r"/a\b",
        r"/..\x",
        "/a/.\t./b",
        "/a\tb",
        "/a\nb",
        "/a ",
        "/a#b",
        "?a=b",
        "@other.test/x",
        ".other.test/x",
        "/a?b\tc",
    ] {
        let call = || client.raw_call("DELETE", path).unchecked();
        assert!(call().to_request().is_err_and(|error| error.is_invalid_input()), "{path:?}");
        let error = call().send().await.expect_err(path);
        assert!(error.is_invalid_input() && !error.outcome_is_unknown(), "{path:?}");
        assert_eq!(error.problems()[0].path, "path");
    }
    assert!(client.raw_call("CONNECT", "/x").send().await.expect_err("no path").is_invalid_input());
    assert!(lines.try_recv().is_err(), "a refused request was sent");

    for (path, sent) in
        [("/a b/é", "/a%20b/%C3%A9"), ("/a%2Fb/...?x=%26", "/a%2Fb/...?x=%26"), ("//x/", "//x/")]
    {
        client.raw_call("GET", path).send().await.expect("a response");
        assert_eq!(lines.try_recv().expect("a request"), format!("GET /base{sent} HTTP/1.1\r\n"));
    }
}

#[tokio::test]
async fn a_url_that_is_too_long_is_refused_and_not_lost() {
    let (url, lines) = server();
    let client = shipments_at(&url).build().expect("a client");
    let long = "x".repeat(66_000);
    for call in [client.raw_call("PUT", "/x").query("q", &long), client.raw_call("PUT", format!("/{long}"))] {
        let error = call.send().await.expect_err("too long");
        assert!(error.is_invalid_input() && !error.outcome_is_unknown(), "{error:?}");
        assert_eq!(error.problems()[0].path, "url");
    }
    let error = client.search_shipments().custom_reference(&long).send().await.expect_err("too long");
    assert!(error.is_invalid_input());
    assert!(lines.try_recv().is_err(), "a refused request was sent");
    let call = client.raw_call("PUT", "/x").query("q", "x".repeat(65_534 - url.len() - "/x?q=".len()));
    call.send().await.expect("a response");
    assert!(lines.try_recv().is_ok());
}
