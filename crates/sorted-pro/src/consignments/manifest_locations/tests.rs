use super::*;

#[test]
fn counts_are_those_of_the_documented_words() {
    let message = "Query found 12 consignment(s). 10 successfully queued to manifest. 2 failed to be added to the queue";
    assert_eq!(counts(message), [Some(12), Some(10)]);
    for other in ["", "Query found some consignment(s).", "12 10 2", "consignment successfully"] {
        assert_eq!(counts(other), [None, None], "{other}");
    }
}

#[test]
fn days_are_dates() {
    assert!(is_date("2026-01-31"));
    for other in ["", "2026-1-31", "2026-01-31T00:00:00", "31.01.2026", "2026/01/31", "today-date"] {
        assert!(!is_date(other), "{other}");
    }
}
