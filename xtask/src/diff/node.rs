//! Both sides of a comparison.

use crate::spec::Node;

/// Keys of either mapping, sorted, each once.
pub(super) fn union_of_keys<'a>(old: &Node<'a>, new: &Node<'a>) -> Vec<&'a str> {
    let mut keys: Vec<_> = old.keys().chain(new.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Whether the member `key` is not the same on both sides.
pub(super) fn differs(old: &Node<'_>, new: &Node<'_>, key: &str) -> bool {
    old.value.get(key) != new.value.get(key)
}
