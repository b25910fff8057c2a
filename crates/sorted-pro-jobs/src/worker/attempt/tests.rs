use super::*;

fn found(reference: &str, is_exact: bool, is_fresh: bool) -> Match {
    Match { reference: reference.to_owned(), is_exact, is_fresh }
}

#[test]
fn a_lost_creation_is_concluded_only_if_there_is_no_doubt() {
    let concluded = |found: &[Match]| match conclusion(found) {
        Conclusion::Created(reference) => reference,
        Conclusion::Nothing => "nothing".to_owned(),
        Conclusion::Ambiguous(message) => {
            assert!(found.iter().all(|it| message.contains(&it.reference)), "{message}");
            "ambiguous".to_owned()
        }
    };
    assert_eq!(concluded(&[]), "nothing");
    assert_eq!(concluded(&[found("a", true, true)]), "a");
    // One from before, which is on its way already.
    assert_eq!(concluded(&[found("old", true, false), found("a", true, true)]), "a");
    assert_eq!(concluded(&[found("a", true, true), found("b", true, true)]), "ambiguous");
    assert_eq!(concluded(&[found("a", true, false)]), "ambiguous");
    assert_eq!(concluded(&[found("a", false, true)]), "ambiguous");
    assert_eq!(concluded(&[found("a", true, true), found("b", false, false)]), "ambiguous");
}
