use super::*;

const FLOORS: Floors = Floors { links_followed: 60, links_successful: 1, operations_successful: 100 };

fn tally(text: &str) -> Tally {
    serde_json::from_str(text).expect("a tally")
}

#[test]
fn names_what_is_below_its_floor() {
    let low = tally(
        r#"{"links_offered": ["x", "y"], "operations_total": 2,
            "operations": {"a": {"200": 3, "404": 1}, "b": {"400": 1}},
            "links": {"x": {"404": 2}, "not offered": {"404": 1}}}"#,
    );
    assert_eq!(low.requests(), 5);
    assert_eq!(
        low.shortfalls(FLOORS),
        [
            "1 of 2 links followed, at least 60 % wanted",
            "0 links led to success, at least 1 wanted",
            "1 of 2 operations succeeded, at least 100 % wanted",
        ]
    );
    let enough = tally(
        r#"{"links_offered": ["x", "y", "z"], "operations_total": 1, "operations": {"a": {"200": 3}},
            "links": {"x": {"201": 2}, "y": {"521": 2}}}"#,
    );
    assert!(enough.shortfalls(FLOORS).is_empty());
}

#[test]
fn adds_up() {
    let mut sum = tally(
        r#"{"links_offered": [], "operations_total": 2, "operations": {"a": {"400": 3}}, "links": {}}"#,
    );
    sum.add(tally(
        r#"{"links_offered": ["x", "y"], "operations_total": 2, "operations": {"a": {"200": 1, "400": 1}},
            "links": {"x": {"200": 1}}}"#,
    ));
    assert_eq!(
        sum.to_string(),
        "5 requests, 1 of 2 links followed, 1 led to success, 1 of 2 operations succeeded"
    );
}

#[test]
fn nothing_is_not_enough() {
    assert_eq!(Tally::default().shortfalls(FLOORS).len(), 3);
}
