//! Which operation of a contract a request is for.

use serde_json::Value;

/// The operations of a contract.
#[derive(Debug)]
pub(super) struct Operations {
    list: Vec<Operation>,
}

#[derive(Debug)]
struct Operation {
    method: String,
    /// `None` for a parameter.
    segments: Vec<Option<String>>,
    name: String,
}

impl Operations {
    /// Those of `spec`.
    pub(super) fn of(spec: &Value) -> Self {
        let mut list = Vec::new();
        for (path, item) in spec["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let Some(name) = operation["operationId"].as_str() else { continue };
                let segments = split(path)
                    .map(|segment| (!segment.starts_with('{')).then(|| segment.to_owned()))
                    .collect();
                list.push(Operation { method: method.clone(), segments, name: name.to_owned() });
            }
        }
        Self { list }
    }

    /// Their `operationId`s.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|operation| operation.name.as_str())
    }

    /// The operation that a request is for. Where several fit, the one with the earliest literal segments.
    pub(super) fn find(&self, method: &str, path: &str) -> Option<&str> {
        let segments: Vec<_> = split(path).collect();
        let fits = |operation: &&Operation| {
            operation.method.eq_ignore_ascii_case(method)
                && operation.segments.len() == segments.len()
                && operation.segments.iter().zip(&segments).all(|(template, segment)| {
                    template.as_ref().is_none_or(|literal| literal.eq_ignore_ascii_case(segment))
                })
        };
        let literal =
            |operation: &&Operation| operation.segments.iter().map(Option::is_some).collect::<Vec<_>>();
        let found = self.list.iter().filter(fits).max_by_key(literal)?;
        Some(&found.name)
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split(['?', '#']).next().unwrap_or_default().split('/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests;
