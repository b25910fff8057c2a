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
    // The value is not repeated: it may be a secret.
    let mut value =
        HeaderValue::from_str(value).map_err(|_| format!("the value of `{header}` cannot be sent"))?;
    value.set_sensitive(true);
    Ok((header, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_the_protocol_are_not_the_callers() {
        for name in ["X-Api-Key", "x-api-version", "Ocp-Apim-Subscription-Key", "Electio-Api-Version"] {
            let error = header(name, "x").unwrap_err();
            assert_eq!(error, format!("`{}` is set by this crate", name.to_lowercase()));
        }
        for name in [
            "Accept-Encoding",
            "Connection",
            "Content-Encoding",
            "Content-Length",
            "Expect",
            "Host",
            "HTTP2-Settings",
            "Keep-Alive",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
        ] {
            let error = header(name, "x").unwrap_err();
            assert_eq!(error, format!("`{}` is set by the HTTP client", name.to_lowercase()));
        }
        for name in ["accept", "authorization", "content-type", "cookie", "user-agent", "x-tenant"] {
            assert!(header(name, "x").is_ok(), "{name}");
        }
        assert!(header("a b", "x").is_err());
        assert!(!header("authorization", "s3cret\n").unwrap_err().contains("s3cret"));
        assert!(header("x-tenant", "blue").unwrap().1.is_sensitive());
    }
}
