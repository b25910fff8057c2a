use super::*;

#[test]
fn ambiguous_templates() {
    for (left, right, expected) in [
        ("/a/{x}", "/a/{y}", false),
        ("/a/{x}", "/a/b", false),
        ("/a/{x}", "/a/{x}/b", false),
        ("/a/{x}/b", "/a/c/{y}", true),
        ("/a/{x}/b", "/a/c/d", false),
        ("/a/{x}/b/{y}", "/a/{x}/{z}/c", true),
        ("/a/{x}/b", "/c/d/{y}", false),
    ] {
        assert_eq!(are_ambiguous(left, right), expected, "{left} {right}");
        assert_eq!(are_ambiguous(right, left), expected, "{right} {left}");
    }
}
