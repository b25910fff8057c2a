use super::*;

type Attributed = Vec<(Option<u8>, &'static str)>;

/// Items attributed to `requested`, and those that could not be attributed.
fn attributed(
    requested: &[&str],
    items: &[(Option<&str>, u8)],
    others: ItemResult<u8>,
) -> (Attributed, Vec<(Option<String>, u8)>) {
    let items = items
        .iter()
        .map(|(reference, value)| (reference.map(str::to_owned), ItemResult::Done(*value)))
        .collect();
    let pending: Vec<usize> = (0..requested.len()).collect();
    let mut results = vec![None; requested.len()];
    let unattributed = attribute(requested, &pending, Reported { items, others }, &mut results);
    let found = results.into_iter().map(|result| match result.expect("a result for each") {
        ItemResult::Done(value) => (Some(value), "done"),
        ItemResult::Accepted(value) => (value, "accepted"),
        ItemResult::Missing => (None, "missing"),
        ItemResult::Failed(_) => (None, "failed"),
    });
    let unattributed = unattributed.into_iter().map(|it| match it.result {
        ItemResult::Done(value) => (it.reference, value),
        _ => panic!("only what was done went in"),
    });
    (found.collect(), unattributed.collect())
}

#[test]
fn items_find_their_reference_in_any_order_and_casing() {
    let items = [(Some(" ec-b"), 2), (None, 1)];
    let (found, unattributed) = attributed(&["EC-A", "EC-B"], &items, ItemResult::Missing);
    assert_eq!(found, [(Some(1), "done"), (Some(2), "done")]);
    assert!(unattributed.is_empty());
}

#[test]
fn unattributable_items_are_not_guessed_and_not_lost() {
    let items = [(None, 1), (Some("EC-X"), 9)];
    let (found, unattributed) = attributed(&["EC-A", "EC-B", "EC-C"], &items, ItemResult::Missing);
    assert_eq!(found, [(None, "missing"); 3]);
    assert_eq!(unattributed, [(Some("EC-X".to_owned()), 9), (None, 1)]);
}

#[test]
fn a_reference_that_is_listed_twice_has_two_results() {
    let items = [(Some("EC-A"), 1), (Some("EC-A"), 2)];
    let (found, _) = attributed(&["EC-A", "EC-A"], &items, ItemResult::Missing);
    assert_eq!(found, [(Some(1), "done"), (Some(2), "done")]);
}

#[test]
fn unmentioned_references_follow_the_response() {
    let (found, _) = attributed(&["EC-A", "EC-B"], &[(Some("EC-B"), 2)], ItemResult::Accepted(None));
    assert_eq!(found, [(None, "accepted"), (Some(2), "done")]);
}

#[test]
fn items_out_of_order_are_found_after_those_in_order() {
    let items =
        [(Some("EC-A"), 1), (Some("EC-C"), 2), (Some("EC-A"), 3), (Some("EC-B"), 4), (Some("EC-A"), 9)];
    let (found, unattributed) = attributed(&["EC-A", "EC-B", "EC-C", "EC-A"], &items, ItemResult::Missing);
    assert_eq!(found, [(Some(1), "done"), (Some(4), "done"), (Some(2), "done"), (Some(3), "done")]);
    assert_eq!(unattributed, [(Some("EC-A".to_owned()), 9)]);
}
