//! The command for payloads of one's own.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use sorted_pro_conformance::{APIS, spec_file};

fn run(arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sorted-pro-conformance"))
        .args(arguments)
        .current_dir(spec_file("examples"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Not read by every command.
    _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn every_example_is_ok() {
    for api in &APIS {
        for schema in api.schemas() {
            let of_schema = |name: &str| {
                let examples = api.examples().iter().filter(|example| example.schema.name() == name);
                examples.map(|example| example.file.strip_prefix("examples/").unwrap()).collect::<Vec<_>>()
            };
            for name in [schema.name().to_owned(), format!("{}[]", schema.name())] {
                let files = of_schema(&name);
                if files.is_empty() {
                    continue;
                }
                let output = run(&[&[api.name(), &name], &files[..]].concat(), b"");
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
    let output = run(&[&["shipments", "ApiError"], &files[..]].concat(), b"{\"code\": 1}");
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines[0], format!("ok {}", files[0]));
    assert_eq!(lines[1], "lossy quirks/customs_error_links.404.json $.links: lost");
    assert!(lines[2].starts_with("error quirks/label_placeholder.200.json $: not JSON: "), "{}", lines[2]);
    assert!(lines[3].starts_with("error nowhere.json $: not readable: "), "{}", lines[3]);
    assert_eq!(lines[4], "error - $: missing field `message`");
    assert_eq!(lines[5], "1 ok, 1 lossy, 3 error");
    assert_eq!(output.status.code(), Some(1));
}

fn example(schema: &str) -> &'static str {
    let example = APIS[0].examples().iter().find(|example| example.schema.name() == schema).unwrap();
    example.file.strip_prefix("examples/").unwrap()
}

#[test]
fn arrays_of_any_component() {
    let summaries = br#"[{"StatusCode": 200}, {"StatusCode": 200, "a": {}}, {"Description": ""}]"#;
    let output = run(&["consignments", "AllocationSummary[]", "-"], summaries);
    assert_eq!(stdout(&output), "error - $[2]: missing field `StatusCode`\n0 ok, 0 lossy, 1 error\n");
    let output = run(&["consignments", "AllocationSummary[]", "-"], &summaries[..summaries.len() - 21]);
    assert!(stdout(&output).starts_with("error - $: not JSON"), "{}", stdout(&output));
    let output = run(&["shipments", "Price[]", "-"], br#"[{"x y": 1}]"#);
    assert_eq!(output.status.code(), Some(1));
    let output = run(&["shipments", "ShipmentState[]", "-"], br#"["Allocated", "new", 7]"#);
    assert_eq!(stdout(&output), "ok -\n1 ok, 0 lossy, 0 error\n");
    let output = run(&["shipments", "ShipmentState[]", "-"], b"{}");
    assert_eq!(stdout(&output), "error - $: not an array\n0 ok, 0 lossy, 1 error\n");
}

#[test]
fn an_operation_stands_for_its_response() {
    let references = br#"["EC-000-05B-MMA", "EC-000-0A1-B2F"]"#;
    for name in ["get_consignment_references", "string[]"] {
        let output = run(&["consignments", name, "-"], references);
        assert_eq!(stdout(&output), "ok -\n1 ok, 0 lossy, 0 error\n", "{name}: {}", stderr(&output));
        let output = run(&["consignments", name, "-"], br#"["EC-000-05B-MMA", 7]"#);
        assert!(stdout(&output).starts_with("error - $[1]: "), "{}", stdout(&output));
    }
    let output = run(&["consignments", "get_consignment", "-"], b"[]");
    assert!(stdout(&output).ends_with("expected an object (Consignment)\n0 ok, 0 lossy, 1 error\n"));
}

#[test]
fn hostile_input_is_an_error() {
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let deep_member =
        format!("{{\"code\": \"a\", \"message\": \"b\", \"new\": {}}}", "[".repeat(130) + &"]".repeat(130));
    let payloads: [(&[u8], &str); 10] = [
        (b"", "$: not JSON: EOF while parsing a value at line 1 column 0"),
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
        let output = run(&["shipments", "ApiError", "-"], payload);
        assert!(stdout(&output).contains(what), "{what}: {}", stdout(&output));
        assert!(stdout(&output).starts_with("error - $"), "{}", stdout(&output));
        assert_eq!(stderr(&output), "");
        assert_eq!(output.status.code(), Some(1));
    }
    let long = vec![b' '; (64 << 20) + 1];
    let output = run(&["shipments", "ApiError", "-"], &long);
    assert_eq!(stdout(&output), "error - $: longer than 64 MiB\n0 ok, 0 lossy, 1 error\n");
}

#[test]
fn repeated_keys_are_no_silent_loss() {
    let output = run(&["shipments", "Link", "-"], br#"{"href": "/a", "new": 1, "new": 2}"#);
    assert_eq!(stdout(&output), "lossy - $.new: the key occurs 2 times\n0 ok, 1 lossy, 0 error\n");
    let output = run(&["shipments", "Link", "-"], br#"{"href": "/a", "href": "/a"}"#);
    assert_eq!(stdout(&output), "error - $: duplicate field `href`\n0 ok, 0 lossy, 1 error\n");
}

#[test]
fn everything_is_listed_and_reachable() {
    let output = run(&["--list"], b"");
    let expected: String = APIS
        .iter()
        .flat_map(|api| api.schemas().iter().map(move |schema| format!("{} {}\n", api.name(), schema.name())))
        .collect();
    assert_eq!(stdout(&output), expected);
    assert_eq!(output.status.code(), Some(0));
    for line in stdout(&output).lines() {
        let (api, schema) = line.split_once(' ').unwrap();
        let output = run(&[api, schema, "-"], b"[");
        assert_eq!(output.status.code(), Some(1), "{line}");
    }
}

#[test]
fn misunderstandings_are_explained() {
    for (arguments, hints) in [
        (&["shipment", "ApiError", "-"][..], &["`shipments`"][..]),
        (&["shipments", "allocateresults", "-"], &["`allocateresults`", "`AllocateResult`", "--list"]),
        (&["shipments", "Prise[]", "-"], &["`Prise`", "`Price`"]),
        (&["shipments", "ApiError"], &["FILE"]),
        (&["shipments"], &["SCHEMA"]),
        (&["--list", "shipments"], &["--list"]),
        (&[], &["Example:"]),
    ] {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(stdout(&output), "", "{arguments:?}");
        for hint in hints {
            assert!(stderr(&output).contains(hint), "{arguments:?}: {}", stderr(&output));
        }
    }
    let help = run(&["--help"], b"");
    assert!(stdout(&help).contains("$ cargo run -q -p sorted-pro-conformance -- shipments ApiError"));
}
