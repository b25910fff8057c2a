//! Small texts.

use super::*;

#[test]
fn trouble_looks_like_trouble() {
    let class = |state: &str| {
        let shown = layout::state(state).into_string();
        shown.split('"').nth(1).unwrap().to_owned()
    };
    for (state, expected) in [
        ("allocated", "state good"),
        ("Unallocated", "state new"),
        ("allocation_failed", "state bad"),
        ("AllocationFailed", "state bad"),
        ("Allocating", "state moving"),
        ("collection_booking_pending", "state moving"),
        ("cancelled", "state over"),
        ("delivered_damaged", "state bad"),
        ("lost", "state bad"),
        ("delivered", "state good"),
        ("out_for_delivery", "state moving"),
    ] {
        assert_eq!(class(state), expected, "{state}");
    }
}

#[test]
fn json_is_indented_without_a_change_of_a_letter() {
    let text = r#"{"a":[1.50,{}, []],"b":"x,{\"y\": \\","c":{"d":null}}"#;
    let indented = view::indent_json(text);
    assert_eq!(
        indented,
        "{\n  \"a\": [\n    1.50,\n    {},\n    []\n  ],\n  \"b\": \"x,{\\\"y\\\": \\\\\",\n  \"c\": {\n    \"d\": null\n  }\n}"
    );
    for text in ["", "no JSON, really", "{\"cut\":[1,2", "}}}]]", "[\"\\", "<html> {a: b}</html>"] {
        let visible = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        assert_eq!(visible(&view::indent_json(text)), visible(text));
    }
    assert!(view::indent_json(&"[".repeat(4096)).len() < 500_000);
}

#[test]
fn dates_are_short_but_keep_their_offset() {
    let text = |written: &str| {
        let shown = layout::written(written).into_string();
        shown.split('>').nth(1).map_or(shown.clone(), |rest| rest.trim_end_matches("</time").to_owned())
    };
    assert_eq!(text("2024-03-11T09:26:41.7777258+00:00"), "2024-03-11 09:26:41 UTC");
    assert_eq!(text("2019-06-17T08:00:00+01:00"), "2019-06-17 08:00:00 +01:00");
    assert_eq!(text("2019-06-17T08:00:00Z"), "2019-06-17 08:00:00 UTC");
    assert_eq!(text("2019-06-17T08:00:00"), "2019-06-17 08:00:00 ");
    for odd in ["", "soon", "2019-06-17", "2019-06-17Té.é"] {
        layout::written(odd);
    }
}
