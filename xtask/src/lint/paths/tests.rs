use super::*;

#[test]
fn relations_of_templates() {
    use Relation::{Ambiguous, Distinct, Identical};
    for (left, right, expected) in [
        ("/a/{x}", "/a/{y}", Identical),
        ("/a/{x}", "/a/b", Distinct),
        ("/a/{x}", "/a/{x}/b", Distinct),
        ("/a/{x}/b", "/a/c/{y}", Ambiguous),
        ("/a/{x}/b", "/a/c/d", Distinct),
        ("/a/{x}/b/{y}", "/a/{x}/{z}/c", Ambiguous),
        ("/a/{x}.json", "/a/{y}", Distinct),
        ("/a/{x}.json", "/a/b-{y}", Ambiguous),
        ("/a/{x}.json", "/a/{y}.xml", Distinct),
        ("/a/{x}-{y}", "/a/-", Distinct),
    ] {
        let (left_template, right_template) = (segments(left), segments(right));
        assert_eq!(relation(&left_template, &right_template), expected, "{left} {right}");
        assert_eq!(relation(&right_template, &left_template), expected, "{right} {left}");
    }
}
