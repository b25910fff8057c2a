//! Path parameters that cannot leave their place in the path.

use progenitor_client::encode_path as percent_encode;

/// Stands for a path parameter that must not be sent. NUL occurs in no reference, and the hook that sees the
/// finished URL refuses it.
const REFUSED: &str = "%00";

/// Percent-encodes one path parameter; called by the generated code.
///
/// An empty text or a dot segment would name another resource (`DELETE /shipments/..` is `DELETE /`), and no
/// encoding prevents that: URL parsers resolve `%2e%2e` too. Those become [`REFUSED`].
pub(crate) fn encode_path(parameter: &str) -> String {
    if matches!(parameter, "" | "." | "..") { REFUSED.to_owned() } else { percent_encode(parameter) }
}

/// Whether `path`, the path of a finished URL, holds a refused parameter.
pub(crate) fn is_refused(path: &str) -> bool {
    path.split('/').any(|segment| segment.contains(REFUSED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_stay_in_their_segment() {
        assert_eq!(encode_path("a/b c?d#e%f"), "a%2Fb%20c%3Fd%23e%25f");
        for bad in ["", ".", "..", "\0", "x\0"] {
            assert!(is_refused(&format!("/shipments/{}/cancel", encode_path(bad))), "{bad:?}");
        }
        assert!(!is_refused(&format!("/shipments/{}", encode_path("...%00"))));
    }
}
