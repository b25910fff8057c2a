//! Path templates: well-formed, distinct, and never two for the same request.

use std::collections::BTreeSet;

use super::context::Context;
use super::extensions::yields_to;
use super::finding::Findings;
use super::nodes::{Kind, Node};
use crate::spec::METHODS;

/// A piece between two slashes.
#[derive(Debug, PartialEq, Eq)]
enum Segment<'p> {
    Literal(&'p str),
    /// `{name}` as a whole.
    Parameter,
    /// `a{name}b`: what stands before the first and behind the last parameter.
    Mixed(&'p str, &'p str),
}

pub(super) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut paths: Vec<_> = context.nodes.iter().filter(|node| node.kind == Kind::PathItem).collect();
    paths.sort_by_key(|node| node.position());
    for node in &paths {
        let mut names = BTreeSet::new();
        for name in parameter_names(node.name).filter(|name| !names.insert(*name)) {
            findings.on(*node, format!("the path has the parameter `{name}` twice"), "rename one of the two");
        }
        if node.has("$ref") {
            findings.on_key(*node, "$ref", "a path cannot be a `$ref` for the generator", "write it here");
        } else if !METHODS.iter().any(|method| node.has(method)) {
            findings.on(*node, "the path has no operation", "describe one or remove the path");
        }
    }
    let templates: Vec<_> = paths.iter().map(|node| segments(node.name)).collect();
    for later in 1..paths.len() {
        for earlier in 0..later {
            let nodes = (paths[earlier], paths[later]);
            pair(nodes, (&templates[earlier], &templates[later]), findings);
        }
    }
    for (index, node) in paths.iter().enumerate() {
        for winner in node.items_of("x-yields-to") {
            let is_ambiguous = paths.iter().zip(&templates).any(|(other, template)| {
                winner.value == other.name
                    && other.name != node.name
                    && relation(&templates[index], template) == Relation::Ambiguous
            });
            if !is_ambiguous {
                let what = format!(
                    "`x-yields-to` names {}, which is no path that could be mistaken for this one",
                    winner.value
                );
                findings.add(&winner.pointer, &node.subject, what, "remove it or correct the path");
            }
        }
    }
}

/// The parameter names of a template, in order.
pub(super) fn parameter_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn segments(path: &str) -> Vec<Segment<'_>> {
    let of = |segment| match (str::find(segment, '{'), str::rfind(segment, '}')) {
        (Some(start), Some(end)) if start < end => {
            let whole = start == 0 && end + 1 == segment.len() && segment.matches('{').count() == 1;
            if whole { Segment::Parameter } else { Segment::Mixed(&segment[..start], &segment[end + 1..]) }
        }
        _ => Segment::Literal(segment),
    };
    path.split('/').map(of).collect()
}

#[derive(Debug, PartialEq, Eq)]
enum Relation {
    /// No request fits both, or one is more specific wherever they differ.
    Distinct,
    /// They differ in parameter names at most.
    Identical,
    Ambiguous,
}

fn relation(left: &[Segment<'_>], right: &[Segment<'_>]) -> Relation {
    if left.len() != right.len() {
        return Relation::Distinct;
    }
    let (mut left_wins, mut right_wins) = (false, false);
    for (left, right) in left.iter().zip(right).filter(|(left, right)| left != right) {
        if !overlap(left, right) {
            return Relation::Distinct;
        }
        left_wins |= rank(left) >= rank(right);
        right_wins |= rank(right) >= rank(left);
    }
    match (left_wins, right_wins) {
        (false, false) => Relation::Identical,
        (true, true) => Relation::Ambiguous,
        _ => Relation::Distinct,
    }
}

/// Whether some text fits both.
fn overlap(left: &Segment<'_>, right: &Segment<'_>) -> bool {
    use Segment::{Literal, Mixed, Parameter};
    match (left, right) {
        (Literal(left), Literal(right)) => left == right,
        (Parameter, _) | (_, Parameter) => true,
        (Literal(text), Mixed(start, end)) | (Mixed(start, end), Literal(text)) => {
            text.len() > start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
        (Mixed(left_start, left_end), Mixed(right_start, right_end)) => {
            (left_start.starts_with(right_start) || right_start.starts_with(left_start))
                && (left_end.ends_with(right_end) || right_end.ends_with(left_end))
        }
    }
}

/// The more specific, the higher.
fn rank(segment: &Segment<'_>) -> u8 {
    match segment {
        Segment::Literal(_) => 2,
        Segment::Mixed(..) => 1,
        Segment::Parameter => 0,
    }
}

fn pair(
    (earlier, later): (&Node<'_>, &Node<'_>),
    (earlier_template, later_template): (&[Segment<'_>], &[Segment<'_>]),
    findings: &mut Findings<'_>,
) {
    match relation(earlier_template, later_template) {
        Relation::Distinct => {}
        Relation::Identical => findings.on(
            later,
            format!("is the same path as `{}`", earlier.name),
            "put the operations of both under one path",
        ),
        Relation::Ambiguous => match (yields_to(earlier, later.name), yields_to(later, earlier.name)) {
            (true, true) => findings.on_key(
                later,
                "x-yields-to",
                format!("this path and `{}` both yield to each other", earlier.name),
                "remove `x-yields-to` from the one that wins",
            ),
            (false, false) => findings.on(
                later,
                format!("some requests fit both this path and `{}`", earlier.name),
                format!(
                    "declare which one loses: `x-yields-to: ['{}']` here, or `['{}']` there",
                    earlier.name, later.name
                ),
            ),
            _ => {}
        },
    }
}

#[cfg(test)]
mod tests;
