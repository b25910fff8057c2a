//! Headers that callers may send.

use ::http::header::{HeaderName, HeaderValue};

/// A header that may be sent along.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    /// Key and version of both APIs: the key of one must not go to the other.
    const OURS: [&str; 4] =
        ["x-api-key", "x-api-version", "ocp-apim-subscription-key", "electio-api-version"];
    /// They frame the message, name the host, belong to one connection, or choose encodings: another value can
    /// smuggle a request, or makes responses unreadable.
    const OF_THE_CONNECTION: [&str; 14] = [
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "expect",
        "host",
        "http2-settings",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    let header =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("`{name}` is no header name"))?;
    if OURS.contains(&header.as_str()) {
        return Err(format!("`{header}` is set by this crate"));
    }
    if OF_THE_CONNECTION.contains(&header.as_str()) {
        return Err(format!("`{header}` is set by the HTTP client"));
    }
    // The value is not quoted: it may be a secret.
    let mut value =
        HeaderValue::from_str(value).map_err(|_| format!("the value of `{header}` cannot be sent"))?;
    value.set_sensitive(true);
    Ok((header, value))
}

#[cfg(test)]
mod tests;
