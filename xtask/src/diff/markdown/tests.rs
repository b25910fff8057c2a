use super::{cell, code};

#[test]
fn cells_stay_cells() {
    assert_eq!(code("a | `b`\n<c>"), "`a \\| 'b' <c>`");
    assert_eq!(cell("from `Option<T>` to <T>"), "from `Option<T>` to &lt;T>");
}
