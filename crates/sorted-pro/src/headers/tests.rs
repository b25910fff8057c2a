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
