//! Reads the parts of a document that every rule needs.

use serde_json::Value;

/// The operations a path item can have, as OpenAPI 3.0 spells them.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How messages name an operation.
pub(super) fn operation_subject(path: &str, method: &str, value: &Value) -> String {
    match text(value, "operationId") {
        Some(id) if !id.is_empty() => id.to_owned(),
        _ => format!("{} {path}", method.to_uppercase()),
    }
}

/// The JSON pointer that a `$ref` within the same document means.
pub(super) fn pointer_of_reference(reference: &str) -> Option<String> {
    let pointer = reference.strip_prefix('#')?;
    (pointer.is_empty() || pointer.starts_with('/')).then(|| pointer.to_owned())
}

/// The members of the mapping at `key`; none if there is no such mapping.
pub(super) fn members<'v>(
    value: &'v Value,
    key: &str,
) -> impl Iterator<Item = (&'v str, &'v Value)> + use<'v> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, member)| (name.as_str(), member))
}

/// The items of the list at `key`; none if there is no such list.
pub(super) fn items<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text at `key`.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// Whether `key` is `true`; absent or odd values are not.
pub(super) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}
