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
fn refusals_name_the_place() {
    for (text, place, what) in [
        ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1", "stands here twice"),
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
