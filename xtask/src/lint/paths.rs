//! Path templates: whole segments, and never two for the same request.

use std::collections::BTreeSet;

use super::Context;
use crate::finding::Findings;
use crate::spec::Node;

/// The paths that may be taken for this one, and go before it.
const YIELDS: &str = "x-yields-to";

pub(super) fn check(context: &Context<'_>, findings: &mut Findings) {
    let mut paths: Vec<_> =
        context.spec.root.entries_of("paths").filter(|(path, _)| path.starts_with('/')).collect();
    paths.sort_by_key(|(_, node)| node.position());
    for (path, node) in &paths {
        let mut seen = BTreeSet::new();
        for segment in path.split('/').filter(|segment| segment.contains(['{', '}'])) {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            if name.is_none_or(|name| name.contains(['{', '}'])) {
                let what = format!("`{segment}` is not a parameter as a whole");
                findings.on(node, what, "put the parameter between two slashes");
            } else if !seen.insert(segment) {
                let what = format!("the path has the parameter `{segment}` twice");
                findings.on(node, what, "rename one of the two");
            }
        }
        if node.has("$ref") {
            findings.on_key(node, "$ref", "a path cannot be a `$ref` for the generator", "write it here");
        }
    }
    for (index, later) in paths.iter().enumerate() {
        for earlier in paths[..index].iter().filter(|earlier| are_ambiguous(earlier.0, later.0)) {
            match (yields_to(&earlier.1, later.0), yields_to(&later.1, earlier.0)) {
                (true, true) => findings.on_key(
                    &later.1,
                    YIELDS,
                    format!("this path and `{}` both yield to each other", earlier.0),
                    "remove `x-yields-to` from the one that wins",
                ),
                (false, false) => findings.on(
                    &later.1,
                    format!("some requests fit both this path and `{}`", earlier.0),
                    format!(
                        "write which one loses: `{YIELDS}: ['{}']` here, or `['{}']` there",
                        earlier.0, later.0
                    ),
                ),
                _ => {}
            }
        }
        for winner in later.1.items_of(YIELDS) {
            if !paths.iter().any(|(other, _)| winner.value == other && are_ambiguous(other, later.0)) {
                let what = format!("{} is no path that could be mistaken for this one", winner.value);
                findings.on(&winner, what, "remove it or correct the path");
            }
        }
    }
}

/// Returns `true` if the path item at `item` declares that `path` goes before it.
fn yields_to(item: &Node<'_>, path: &str) -> bool {
    item.items_of(YIELDS).any(|winner| winner.value == path)
}

/// Returns `true` if a request can fit both paths, and neither is the more specific one wherever they differ.
fn are_ambiguous(left: &str, right: &str) -> bool {
    if left.split('/').count() != right.split('/').count() {
        return false;
    }
    let (mut left_is_specific, mut right_is_specific) = (false, false);
    for (left, right) in left.split('/').zip(right.split('/')) {
        match (left.starts_with('{'), right.starts_with('{')) {
            (true, true) => {}
            (false, true) => left_is_specific = true,
            (true, false) => right_is_specific = true,
            (false, false) if left == right => {}
            (false, false) => return false,
        }
    }
    left_is_specific && right_is_specific
}

#[cfg(test)]
mod tests;
