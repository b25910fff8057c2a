//! For every operation and any text: a path parameter is refused before anything is sent, or arrives as one segment
//! that decodes to the text.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use sorted_pro_raw::Error;

use crate::requests::{Wire, block_on, consignments, shipments};
use crate::server::Server;
use crate::spec::spec;
use crate::table::Operation;

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
    // Three such parameters make a URL of 60 kB at most, which can be sent.
    let long = (piece.clone(), 1..=10_000_usize).prop_map(|(piece, length)| {
        piece
            .repeat(length)
            .chars()
            .scan(0, |bytes, char| {
                *bytes += 3 * char.len_utf8();
                (*bytes <= 20_000).then_some(char)
            })
            .collect()
    });
    prop_oneof![
        8 => prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat()),
        1 => "[ -~]{0,300}",
        1 => long,
    ]
}

/// Returns `true` if no request can name a resource by this text.
fn is_refused(text: &str) -> bool {
    matches!(text, "" | "." | "..")
}

fn check<Client>(wire: &Wire<Client>) {
    let server = Server::start();
    let client = wire.connect(&server);
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) };
    TestRunner::new(config)
        .run(&[text(), text(), text()], |texts| {
            let texts = texts.each_ref().map(String::as_str);
            for operation in wire.operations {
                stays_in_place(operation, &client, &server, &texts[..operation.texts.len()])?;
            }
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

fn stays_in_place<Client>(
    operation: &Operation<Client>,
    client: &Client,
    server: &Server,
    texts: &[&str],
) -> Result<(), TestCaseError> {
    let id = operation.id;
    let result = block_on(operation.call_with(client, texts));
    let recorded = server.take();
    if texts.iter().any(|text| is_refused(text)) {
        prop_assert!(matches!(result, Err(Error::InvalidRequest(_))), "{}: {:?}", id, result);
        prop_assert!(recorded.is_empty(), "{}: a refused request was sent", id);
        return Ok(());
    }
    prop_assert_eq!(recorded.len(), 1, "{}: {:?}", id, result);
    prop_assert_eq!(&recorded[0].method, operation.method);
    let path = recorded[0].target.split('?').next().unwrap_or_default();
    let segments: Vec<&str> = path.split('/').collect();
    let template = format!("/base{}", operation.path);
    let expected: Vec<&str> = template.split('/').collect();
    prop_assert_eq!(segments.len(), expected.len(), "{}: {}", id, path);
    let mut arrived = Vec::new();
    for (segment, expected) in segments.into_iter().zip(expected) {
        if !expected.starts_with('{') {
            prop_assert_eq!(segment, expected, "{}: {}", id, path);
        } else {
            arrived.push(percent_decode_str(segment).decode_utf8().unwrap().into_owned());
        }
    }
    let mut texts = texts.iter().peekable();
    for segment in &arrived {
        let is_text = texts.next_if(|text| **text == segment.as_str()).is_some();
        // The others are numbers, which cannot be hostile.
        prop_assert!(is_text || segment.parse::<i32>().is_ok(), "{}: {:?}", id, arrived);
    }
    prop_assert_eq!(texts.next(), None, "{}: {:?}", id, arrived);
    Ok(())
}

#[test]
fn parameters_of_shipments_stay_in_their_segment() {
    check(&shipments());
}

#[test]
fn parameters_of_consignments_stay_in_their_segment() {
    check(&consignments());
}

/// A parameter that is not in the table as a text would not be tested.
#[test]
fn the_texts_of_all_paths_are_in_the_table() {
    fn check<Client>(api: &str, operations: &[Operation<Client>]) {
        for operation in operations {
            let of_path = operation.path.matches('{').count();
            let numbers = numbers(api, operation.path, operation.method);
            assert_eq!(operation.texts.len() + numbers, of_path, "{}", operation.id);
        }
    }
    check("shipments", shipments().operations);
    check("consignments", consignments().operations);
}

/// Number of parameters in `path` that are integers.
fn numbers(api: &str, path: &str, method: &str) -> usize {
    let (spec, item) = (spec(api), &spec(api)["paths"][path]);
    let lists = [&item["parameters"], &item[method.to_lowercase()]["parameters"]];
    let parameters = lists.into_iter().filter_map(Value::as_array).flatten();
    parameters
        .map(|listed| match listed["$ref"].as_str() {
            Some(reference) => spec.pointer(&reference[1..]).unwrap(),
            None => listed,
        })
        .filter(|parameter| parameter["in"] == "path" && parameter["schema"]["type"] == "integer")
        .count()
}

#[test]
fn other_requests_stay_below_the_base_url() {
    let server = Server::start();
    let client = shipments().connect(&server);
    for path in [
        "",
        "x",
        "/..",
        "/%2e%2e/x",
        "/a/.%2e/b",
        r"/a\b",
        r"/..\x",
        "/a/.\t./b",
        "/a\tb",
        "/a ",
        "/a#b",
        "@x.test/",
    ] {
        let result = client.requests().request(reqwest::Method::DELETE, path);
        assert!(matches!(result, Err(Error::InvalidRequest(_))), "{path:?}");
    }
    assert!(server.take().is_empty(), "the key has gone elsewhere");

    let request = client.requests().request(reqwest::Method::GET, "/a b/%2F?c=d").unwrap();
    assert!(block_on(client.send(request)).is_ok());
    assert_eq!(server.take()[0].target, "/base/a%20b/%2F?c=d");
}

/// Telemetry names requests by it.
#[test]
fn requests_know_their_template() {
    let client = shipments().connect(&Server::start());
    let request = client.requests().get_contents_label("a/b", "c", &"pdf".into(), 203, None, None).unwrap();
    assert_eq!(request.template, "/labels/{reference}/contents/{contents_reference}/{content_type}/{dpi}");
    assert_eq!(client.requests().request(reqwest::Method::GET, "/x").unwrap().template, "");
}
