//! Finds the API of a path.

use crate::model::catalogue::Api;

/// Returns the API of a path, its base, and the rest.
pub(crate) fn split_path(path: &str) -> (Api, &'static str, &str) {
    for base in ["/prosandbox", "/pro"] {
        if let Some(rest) = path.strip_prefix(base)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return (Api::Shipments, base, rest);
        }
    }
    (Api::Consignments, "", path)
}
