use super::*;

#[test]
fn journeys_are_told_apart() {
    let mut journeys = Journeys::default();
    for line in ["running 3 tests", "test a::b ... ok", "test c::d ... FAILED", "test e::f ... ignored, slow"]
    {
        journeys.note(line);
    }
    let expected =
        Journeys { passed: vec!["a::b".into()], failed: vec!["c::d".into()], ignored: vec!["e::f".into()] };
    assert_eq!(journeys, expected);
}
