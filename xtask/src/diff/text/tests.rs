use super::clip;

#[test]
fn values_are_tamed() {
    assert_eq!(clip("a\n  b\u{1b}[31m\tc", 90), "a b [31m c");
    assert_eq!(clip("\u{e9}\u{e9}\u{e9}", 2), "\u{e9}\u{e9}...");
    assert_eq!(clip("abc", 3), "abc");
}
