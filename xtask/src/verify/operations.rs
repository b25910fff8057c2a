//! Finds the operation of a request.

use crate::spec::{Operation, Spec};

/// The operation that a request is for. Where several fit, the one with the earliest literal segments.
pub(super) fn find<'a>(spec: &Spec<'a>, method: &str, path: &str) -> Option<&'a str> {
    let segments: Vec<_> = split(path).collect();
    let fits = |operation: &&Operation<'_>| {
        operation.method.eq_ignore_ascii_case(method)
            && split(operation.path).count() == segments.len()
            && split(operation.path)
                .zip(&segments)
                .all(|(template, segment)| is_parameter(template) || template.eq_ignore_ascii_case(segment))
    };
    let literal = |operation: &&Operation<'_>| -> Vec<bool> {
        split(operation.path).map(|segment| !is_parameter(segment)).collect()
    };
    spec.operations.iter().filter(fits).max_by_key(literal).map(|operation| operation.id)
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{')
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split(['?', '#']).next().unwrap_or_default().split('/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests;
