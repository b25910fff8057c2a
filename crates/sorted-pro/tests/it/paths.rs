//! For every operation and any text: a path parameter is refused before anything is sent, or arrives as one segment
//! that decodes to the text.

use std::collections::BTreeSet;
use std::future::Future;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::sync::mpsc::{Receiver, Sender, channel};

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use sorted_pro::{Call, Error, Operation, RawRequest, RetryPolicy, consignments, shipments};
use sorted_pro_sandbox::generated::{consignments as of_consignments, shipments as of_shipments};
use sorted_pro_test::{consignments_at, shipments_at, small_box};

/// Path parameters that are numbers, which cannot be hostile.
const NUMBERS: [&str; 5] = ["dpi", "resolution", "skip", "take", "version"];

type Sending = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// What a call would send, and the sending of it.
type Prepared = (Result<RawRequest, Error>, Sending);

/// An operation with path parameters, and a call of it with these texts as its path parameters, in their order.
struct Case<C> {
    operation: &'static str,
    texts: usize,
    call: fn(&C, &[String]) -> Prepared,
}

/// Without the documented limits: what keeps a parameter in its place does not depend on them.
fn prepared<O: Operation>(call: Call<O>) -> Prepared {
    let call = call.unchecked().retry(RetryPolicy::none());
    (call.to_request(), Box::pin(async { call.send_raw().await.map(drop) }))
}

macro_rules! cases {
    ($client:ty: $($operation:ident($($text:ident),*) = |$c:ident| $call:expr;)*) => {
        &[$(Case {
            operation: stringify!($operation),
            texts: <[&str]>::len(&[$(stringify!($text)),*]),
            call: |$c: &$client, texts: &[String]| {
                let [$($text),*] = texts else { panic!("{} texts", texts.len()) };
                prepared($call)
            },
        }),*]
    };
}

static SHIPMENTS: &[Case<shipments::Client>] = cases! { shipments::Client:
    get_shipment(a) = |c| c.get_shipment(a);
    delete_shipment(a) = |c| c.delete_shipment(a);
    cancel_shipment(a) = |c| c.cancel_shipment(a);
    clone_shipment(a) = |c| c.clone_shipment(a);
    deallocate_shipment(a) = |c| c.deallocate_shipment(a);
    get_shipments_by_tracking_reference(a) = |c| c.get_shipments_by_tracking_reference(a);
    allocate_shipment(a) = |c| c.allocate(a);
    allocate_shipment_with_carrier_service(a, b) = |c| c.allocate(a).with_carrier_service(b);
    allocate_shipment_with_service_group(a, b) = |c| c.allocate(a).in_service_group(b);
    allocate_shipment_with_virtual_service(a, b) = |c| c.allocate(a).with_virtual_service(b);
    allocate_shipment_with_quote(a, b) = |c| c.allocate(a).with_quote(b);
    create_quote_by_service_group(a) = |c| c.create_quote_by_service_group(a, small_box());
    get_shipment_quotes(a) = |c| c.get_shipment_quotes(a);
    get_shipment_group(a) = |c| c.get_shipment_group(a);
    get_shipment_groups_by_custom_reference(a) = |c| c.get_shipment_groups_by_custom_reference(a);
    get_shipment_group_by_custom_reference(a) = |c| c.get_shipment_group_by_custom_reference(a, 1);
    add_shipment_to_group(a, b) = |c| c.add_shipment_to_group(a, b);
    remove_shipment_from_group(a, b) = |c| c.remove_shipment_from_group(a, b);
    add_shipment_to_group_version(a, b) = |c| c.add_shipment_to_group_version(a, 1, b);
    remove_shipment_from_group_version(a, b) = |c| c.remove_shipment_from_group_version(a, 1, b);
    add_shipment_to_latest_group(a, b) = |c| c.add_shipment_to_latest_group(a, b);
    remove_shipment_from_latest_group(a, b) = |c| c.remove_shipment_from_latest_group(a, b);
    lock_shipment_group(a) = |c| c.lock_shipment_group(a);
    unlock_shipment_group(a) = |c| c.unlock_shipment_group(a);
    close_shipment_group(a) = |c| c.close_shipment_group(a);
    manifest_shipment_group(a) = |c| c.manifest_shipment_group(a);
    manifest_shipment(a) = |c| c.manifest_shipment(a);
    get_manifest(a) = |c| c.get_manifest(a);
    get_labels(a, b) = |c| c.get_labels(a).format(b.as_str());
    get_contents_label(a, b, d) = |c| c.get_contents_label(a, b).format(d.as_str());
    get_customs_documents(a) = |c| c.get_customs_documents(a);
    get_cn22(a) = |c| c.get_cn22(a);
    get_cn23(a) = |c| c.get_cn23(a);
    get_commercial_invoice(a) = |c| c.get_commercial_invoice(a);
    get_document(a, b) = |c| c.get_document(a, b.as_str());
    add_paperless_document(a) = |c| c.add_paperless_document(a, paperless_document());
    get_paperless_document(a) = |c| c.get_paperless_document(a);
    remove_paperless_document(a) = |c| c.remove_paperless_document(a);
    get_tracking_events(a) = |c| c.get_tracking_events(a);
    get_contents_tracking_events(a) = |c| c.get_contents_tracking_events(a);
    get_tracking_events_by_custom_reference(a) = |c| c.get_tracking_events_by_custom_reference(a);
    get_contents_tracking_events_by_custom_reference(a) = |c| c.get_contents_tracking_events_by_custom_reference(a);
    get_collection_note(a) = |c| c.get_collection_note(a);
    get_latest_collection_note_by_custom_reference(a) = |c| c.get_latest_collection_note_by_custom_reference(a);
    get_collection_note_by_custom_reference(a) = |c| c.get_collection_note_by_custom_reference(a, 1);
};

static CONSIGNMENTS: &[Case<consignments::Client>] = cases! { consignments::Client:
    allocate_consignment(a) = |c| c.allocate(a);
    allocate_consignment_with_service_group(a, b) = |c| c.allocate(a).in_service_group(b);
    allocate_with_quote(a, b) = |c| c.allocate(a).with_quote(b);
    allocate_all(a) = |c| c.allocate_all(a);
    allocate_all_with_carrier_service(a) = |c| c.allocate_all(a).with_carrier_service("CX_NDS");
    allocate_all_with_service_group(a) = |c| c.allocate_all(a).in_service_group("valuableGoods");
    allocate_and_get_labels(a, b) = |c| c.allocate(a).and_get_labels(b.as_str());
    allocate_with_carrier_service_and_get_labels(a, b, d) =
        |c| c.allocate(a).with_carrier_service(b).and_get_labels(d.as_str());
    allocate_with_service_group_and_get_labels(a, b, d) =
        |c| c.allocate(a).in_service_group(b).and_get_labels(d.as_str());
    allocate_with_quote_and_get_labels(a, b, d) = |c| c.allocate(a).with_quote(b).and_get_labels(d.as_str());
    deallocate_consignment(a) = |c| c.deallocate_consignment(a);
    get_consignment(a) = |c| c.get_consignment(a);
    get_consignment_with_metadata(a) = |c| c.get_consignment_with_metadata(a);
    get_consignment_status(a) = |c| c.get_consignment_status(a);
    search_consignments() = |c| c.search_consignments();
    cancel_consignment(a) = |c| c.cancel_consignment(a);
    add_package(a) = |c| c.add_package(a, package());
    get_labels(a) = |c| c.get_labels(a);
    get_labels_in_format(a, b) = |c| c.get_labels(a).in_format(b.as_str());
    get_labels_with_resolution(a, b) = |c| c.get_labels(a).in_format(b.as_str()).with_resolution(203);
    get_package_label(a, b) = |c| c.get_package_label(a, b);
    get_package_label_in_format(a, b, d) = |c| c.get_package_label(a, b).in_format(d.as_str());
    get_package_label_with_resolution(a, b, d) =
        |c| c.get_package_label(a, b).in_format(d.as_str()).with_resolution(203);
    get_customs_documents(a) = |c| c.get_customs_documents(a);
    get_quotes_by_consignment(a) = |c| c.get_quotes_by_consignment(a);
};

fn paperless_document() -> shipments::PaperlessDocumentUpload {
    shipments::PaperlessDocumentUpload::builder()
        .document_type(shipments::PaperlessDocumentType::Invoice)
        .file_format(shipments::PaperlessFileFormat::Pdf)
        .file_content("JVBERi0xLjc=")
        .build()
}

fn package() -> consignments::UpdatePackageRequest {
    consignments::UpdatePackageRequest::builder()
        .description("Books")
        .value(consignments::Money::gbp("3".parse().expect("an amount")))
        .weight(consignments::Weight::kg("0.5".parse().expect("an amount")))
        .dimensions(consignments::Dimensions::cm(20, 10, 5))
        .build()
}

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
        // The test may be over.
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

/// The parameters in `path`, decoded, that are no numbers.
fn texts_in(path: &str, template: &str) -> Vec<String> {
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
        if NUMBERS.contains(&name.trim_end_matches('}')) {
            text.parse::<i32>().expect("a number");
        } else {
            texts.push(text);
        }
    }
    texts
}

/// Method and path by operation.
type Routes = Vec<(&'static str, &'static str, &'static str)>;

fn check<C>(cases: &[Case<C>], routes: Routes, connect: fn(&str) -> C) {
    // A new operation of the contract fails here until it has a case.
    let with_parameters: BTreeSet<_> =
        routes.iter().filter(|(.., path)| path.contains('{')).map(|(id, ..)| *id).collect();
    assert_eq!(cases.iter().map(|case| case.operation).collect::<BTreeSet<_>>(), with_parameters);

    let (url, lines) = server();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client = connect(&url);
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) };
    TestRunner::new(config)
        .run(&[text(), text(), text()], |texts| {
            for case in cases {
                let texts = &texts[..case.texts];
                let (_, method, template) =
                    *routes.iter().find(|(id, ..)| *id == case.operation).expect("a route");
                let (request, sending) = (case.call)(&client, texts);
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
                prop_assert_eq!(texts_in(path, template), texts, "{}", case.operation);
                prop_assert!(lines.try_recv().is_err(), "{} was sent twice", case.operation);
            }
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn parameters_of_shipments_stay_in_their_segment() {
    let routes = of_shipments::ROUTES.iter().map(|route| (route.id, route.method, route.path)).collect();
    check(SHIPMENTS, routes, |url| shipments_at(url).build().expect("a client"));
}

#[test]
fn parameters_of_consignments_stay_in_their_segment() {
    let routes = of_consignments::ROUTES.iter().map(|route| (route.id, route.method, route.path)).collect();
    check(CONSIGNMENTS, routes, |url| consignments_at(url).build().expect("a client"));
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
