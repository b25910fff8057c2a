//! The command, with payloads of one's own.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sorted_pro_conformance::APIS;

use crate::table::{examples, spec_file};

/// Runs the command in the folder of the examples.
pub(crate) fn run(arguments: &[&str], stdin: &[u8]) -> Output {
    run_in(&spec_file("examples"), arguments, stdin)
}

pub(crate) fn run_in(directory: &Path, arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sorted-pro-conformance"))
        .args(arguments)
        .current_dir(directory)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Not read by every command.
    _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

fn check(target: &str, stdin: &[u8]) -> Output {
    run(&["check", "--as", target, "-"], stdin)
}

pub(crate) fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// The lines of the output, without kinds and remedies.
fn lines(output: &Output) -> Vec<&str> {
    stdout(output).lines().map(|line| line.split(" [").next().unwrap()).collect()
}

#[test]
fn every_example_is_ok() {
    for api in APIS {
        for schema in api.schemas() {
            let of_schema = |name: &str| {
                let examples = examples(api).iter().filter(|example| example.schema == name);
                examples.map(|example| example.file.strip_prefix("examples/").unwrap()).collect::<Vec<_>>()
            };
            for name in [schema.name().to_owned(), format!("{}[]", schema.name())] {
                let files = of_schema(&name);
                if files.is_empty() {
                    continue;
                }
                let target = format!("{}/{name}", api.name());
                let output = run(&[&["check", "--as", &target], &files[..]].concat(), b"");
                let mut expected: String = files.iter().map(|file| format!("ok {file}\n")).collect();
                expected.push_str(&format!("{} ok, 0 lossy, 0 error\n", files.len()));
                assert_eq!(stdout(&output), expected);
                assert_eq!(output.status.code(), Some(0));
            }
        }
    }
}

#[test]
fn every_kind_of_verdict() {
    let files = [
        example("ApiError"),
        "quirks/customs_error_links.404.json",
        "quirks/label_placeholder.200.json",
        "nowhere.json",
        "-",
    ];
    let arguments = [&["check", "--as", "shipments/ApiError"], &files[..]].concat();
    let output = run(&arguments, b"{\"code\": 1}");
    let lines = lines(&output);
    assert_eq!(lines[0], format!("ok {}", files[0]));
    assert_eq!(lines[1], "lossy quirks/customs_error_links.404.json:6:12 $.links: lost");
    assert!(
        lines[2].starts_with("error quirks/label_placeholder.200.json:2:11 $: not JSON: "),
        "{}",
        lines[2]
    );
    assert!(lines[3].starts_with("error nowhere.json $: not readable: "), "{}", lines[3]);
    assert_eq!(lines[4], "error -:1:1 $: missing field `message`");
    assert_eq!(lines[5], "error -:1:10 $.code: a text is documented");
    assert_eq!(lines[6], "1 ok, 1 lossy, 3 error");
    assert_eq!(output.status.code(), Some(1));

    let strict =
        run(&[&arguments[..1], &["--strict"], &arguments[1..]].concat(), b"{\"code\": 1, \"message\": \"\"}");
    assert!(stdout(&strict).contains("drift -:1:10 $.code: "), "{}", stdout(&strict));
    assert!(stdout(&strict).ends_with("\n1 ok, 1 lossy, 2 error, 1 drift\n"), "{}", stdout(&strict));
}

fn example(schema: &str) -> &'static str {
    let example = examples(APIS[0]).iter().find(|example| example.schema == schema).unwrap();
    example.file.strip_prefix("examples/").unwrap()
}

#[test]
fn arrays_of_any_component() {
    let summaries = br#"[{"StatusCode": 200}, {"StatusCode": 200, "a": {}}, {"Description": ""}]"#;
    let output = check("consignments/AllocationSummary[]", summaries);
    let expected = [
        "error -:1:53 $[2]: missing field `StatusCode`",
        "drift -:1:48 $[1].a: this property is not documented",
        "0 ok, 0 lossy, 1 error",
    ];
    assert_eq!(lines(&output), expected);
    let output = check("consignments/AllocationSummary[]", &summaries[..summaries.len() - 21]);
    assert!(stdout(&output).starts_with("error -:1:51 $: not JSON"), "{}", stdout(&output));
    let output = check("shipments/Price[]", br#"[{"x y": 1}]"#);
    assert_eq!(output.status.code(), Some(1));
    let output = check("shipments/ShipmentState[]", br#"["Allocated", "new", 7]"#);
    assert_eq!(stdout(&output), "ok -\n1 ok, 0 lossy, 0 error\n");
    let output = check("shipments/ShipmentState[]", b"{}");
    let expected = ["error -:1:1 $: not an array", "0 ok, 0 lossy, 1 error"];
    assert_eq!(lines(&output), expected);
}

#[test]
fn an_operation_stands_for_its_response() {
    let references = br#"["EC-000-05B-MMA", "EC-000-0A1-B2F"]"#;
    for name in ["get_consignment_references", "get_consignment_references/200", "string[]"]
        .map(|name| format!("consignments/{name}"))
    {
        let output = check(&name, references);
        assert_eq!(stdout(&output), "ok -\n1 ok, 0 lossy, 0 error\n", "{name}: {}", stderr(&output));
        let output = check(&name, br#"["EC-000-05B-MMA", 7]"#);
        assert!(stdout(&output).starts_with("error -:1:20 $[1]: "), "{}", stdout(&output));
    }
    let output = check("consignments/get_consignment", b"[]");
    assert!(lines(&output)[0].ends_with("expected an object (Consignment)"), "{}", stdout(&output));
    let output = check("shipments/get_shipment/404", br#"{"code": "not_found", "message": ""}"#);
    assert_eq!(stdout(&output), "ok -\n1 ok, 0 lossy, 0 error\n");
}

/// All that is wrong is reported, and not the first alone.
#[test]
fn a_payload_that_does_not_decode_is_compared_with_the_contract() {
    let payload = br#"{
  "state": 7.5,
  "contents": "none",
  "new": {},
  "addresses": [{"contact": []}]
}"#;
    let output = check("shipments/get_shipment", payload);
    insta::assert_snapshot!("all_that_is_wrong", stdout(&output));
}

#[test]
fn hostile_payloads_are_errors() {
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    let deep_member =
        format!("{{\"code\": \"a\", \"message\": \"b\", \"new\": {}}}", "[".repeat(130) + &"]".repeat(130));
    let payloads: [(&[u8], &str); 11] = [
        (b"", "$: not JSON: EOF while parsing a value at line 1 column 0"),
        (b"{\"code\": \"not_found\", \"mess", "$: not JSON: EOF while parsing a string at line 1 column 27"),
        (b"\xff\xfe{\0}\0", "$: not UTF-8 after 0 bytes"),
        (b"\xef\xbb\xbf{}", "$: not JSON: starts with a byte order mark"),
        (b"{} {}", "$: not JSON: trailing characters at line 1 column 4"),
        (b"{\"code\": \"\\ud800\"}", "$.code: not JSON: half a surrogate pair in a text"),
        (b"[]", "$: invalid type: sequence, expected an object (ApiError)"),
        (b"null", "$: invalid type: null, expected an object (ApiError)"),
        (b"\"a name\"", "$: invalid type: string, expected an object (ApiError)"),
        (deep.as_bytes(), "nests deeper than 127 levels"),
        (deep_member.as_bytes(), "nests deeper than 127 levels"),
    ];
    for (payload, what) in payloads {
        let output = check("shipments/ApiError", payload);
        assert!(stdout(&output).contains(what), "{what}: {}", stdout(&output));
        assert!(stdout(&output).starts_with("error -"), "{}", stdout(&output));
        assert_eq!(stderr(&output), "");
        assert_eq!(output.status.code(), Some(1));
    }
    let long = vec![b' '; (64 << 20) + 1];
    let output = check("shipments/ApiError", &long);
    assert_eq!(lines(&output), ["error - $: longer than 64 MiB", "0 ok, 0 lossy, 1 error"]);
}

/// No number is too large for the comparison with the contract.
#[test]
fn huge_numbers_are_compared() {
    let digits = "9".repeat(400);
    for number in ["1e400", "-1e400", &digits] {
        let payload = format!(r#"{{"shipment_states": [{{"state": 7.5, "count": {number}}}]}}"#);
        let output = run(
            &["check", "--strict", "--as", "shipments/count_shipments_by_state", "-"],
            payload.as_bytes(),
        );
        assert!(stdout(&output).contains("$.shipment_states[0].count: "), "{}", stdout(&output));
        assert!(stdout(&output).contains("$.shipment_states[0].state: "), "{}", stdout(&output));
    }
}

#[test]
fn duplicate_keys_are_no_silent_loss() {
    let output = check("shipments/Link", br#"{"href": "/a", "new": 1, "new": 2}"#);
    assert_eq!(lines(&output), ["lossy -:1:23 $.new: the key occurs 2 times", "0 ok, 1 lossy, 0 error"]);
    let output = check("shipments/Link", br#"{"href": "/a", "href": "/a"}"#);
    assert_eq!(lines(&output)[0], "error -:1:1 $: duplicate field `href`");
}

#[test]
fn everything_is_listed_and_reachable() {
    for api in APIS {
        let output = run(&["list", "--api", api.name()], b"");
        let schemas = api.schemas().iter().map(|schema| format!("{}/{}\n", api.name(), schema.name()));
        let expected: String = schemas.collect();
        assert!(stdout(&output).starts_with(&expected), "{}", stdout(&output));
        let operations = stdout(&output).lines().skip(api.schemas().len());
        assert_eq!(operations.count(), api.operations().len());
        assert_eq!(output.status.code(), Some(0));
        for line in stdout(&output).lines() {
            let target = line.split(' ').next().unwrap();
            let output = check(target, b"[");
            // Some operations have no body.
            assert!(matches!(output.status.code(), Some(0 | 1)), "{line}");
            for status in line.split(' ').skip(1) {
                let output = check(&format!("{target}/{status}"), b"");
                assert!(matches!(output.status.code(), Some(0 | 1)), "{line}");
            }
        }
    }
    let both = run(&["list"], b"");
    let each = APIS.map(|api| run(&["list", "--api", api.name()], b""));
    assert_eq!(stdout(&both), each.map(|output| stdout(&output).to_owned()).concat());
    assert!(stdout(&both).contains("shipments/get_shipment 200 400 401 403 404 405 500\n"));
}

#[test]
fn misunderstandings_are_explained() {
    for (arguments, hints) in [
        (&["check", "--as", "shipment/ApiError", "-"][..], &["`shipment`", "`shipments`"][..]),
        (
            &["check", "--as", "shipments/allocateresults", "-"],
            &["`allocateresults`", "`AllocateResult`", "list"],
        ),
        (&["check", "--as", "shipments/Prise[]", "-"], &["`Prise`", "`Price`"]),
        (&["check", "--as", "shipments/get_shipmen", "-"], &["`get_shipment`"]),
        (&["check", "--as", "shipments/get_shipment/999", "-"], &["200, 400, 401"]),
        (&["check", "--as", "shipments", "-"], &["no schema or operation"]),
        (&["check", "--as", "shipments/ApiError"], &["<FILE|DIRECTORY|GLOB|->"]),
        (&["check", "--as", "shipments/ApiError", "session.har"], &["`session.har`", "leave out --as"]),
        (&["check", "--input", "json", "-"], &["--as"]),
        (&["check", "-"], &["--input", "--as"]),
        (&["check", "payload.txt"], &["`payload.txt`", "--input"]),
        (&["check", "a[.json"], &["`a[.json`"]),
        (&["list", "--api", "orders"], &["`shipments` and `consignments`"]),
        (&["shipments", "ApiError", "-"], &["shipments"]),
        (&[], &["Examples:"]),
    ] {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(stdout(&output), "", "{arguments:?}");
        for hint in hints {
            assert!(stderr(&output).contains(hint), "{arguments:?}: {}", stderr(&output));
        }
    }
    let help = run(&["--help"], b"");
    assert!(
        stdout(&help).contains("sorted-pro-conformance check --as shipments/AllocateResult captured.json")
    );
}
