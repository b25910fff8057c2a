use super::*;

fn parse(text: &str) -> Result<Document, ParseError> {
    Document::parse(Path::new("a.yaml"), text)
}

#[test]
fn values_and_lines() {
    let document = parse("# comment\na: 1\nb:\n  - x\n  - c/d: 'yes'\n    e: ~\n200: true\n").unwrap();
    assert_eq!(
        document.root(),
        &serde_json::json!({"a": 1, "b": ["x", {"c/d": "yes", "e": null}], "200": true})
    );
    for (pointer, line) in [
        ("", 2),
        ("/a", 2),
        ("/b", 3),
        ("/b/0", 4),
        ("/b/1", 5),
        ("/b/1/c~1d", 5),
        ("/b/1/e", 6),
        ("/200", 7),
    ] {
        assert_eq!(document.line(pointer), line, "{pointer}");
    }
    assert_eq!(document.line("/b/1/none/deeper"), 5, "a missing node is placed at its nearest ancestor");
}

#[test]
fn escapes_of_json_are_read_in_pairs() {
    let document = parse(r#"{"a": "\ud83d\ude00 \\ud83d \u00e9\n", "b": "\uD83D\uDE00"}"#).unwrap();
    assert_eq!(document.root()["a"], "\u{1f600} \\ud83d \u{e9}\n");
    assert_eq!(document.root()["b"], "\u{1f600}");
    assert!(parse(r#"{"a": "\ud83d"}"#).is_err());
    assert!(parse(r#"{"a": "\ud83d\u"#).is_err());
    assert_eq!(parse(r"'{': '\ud83d\ude00'").unwrap().root()["{"], r"\ud83d\ude00");
}

#[test]
fn documents_that_would_fill_the_memory_are_refused() {
    for text in [
        format!("x: [{}]", "0,".repeat(4_000_000)),
        format!("{{\"{}\": [{}]}}", "k".repeat(1_000_000), "0,".repeat(1_000)),
    ] {
        let error = parse(&text).unwrap_err().to_string();
        assert!(error.contains("too many values, or its keys are too long"), "{error}");
    }
}

#[test]
fn refusals_name_the_place() {
    for (text, place, what) in [
        ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1", "is there twice"),
        ("a: &x 1\n", "a.yaml:1:4", "anchors"),
        ("a: [1, 2\nb: 3\n", "a.yaml:2", "not valid YAML"),
        ("", "a.yaml:1:1", "empty"),
        ("a: 1\n---\nb: 2\n", "a.yaml:2:1", "second document"),
        ("a: .inf\n", "a.yaml:1:4", "no JSON form"),
    ] {
        let error = parse(text).unwrap_err().to_string();
        assert!(error.starts_with(place) && error.contains(what), "{text:?}: {error}");
    }
}
