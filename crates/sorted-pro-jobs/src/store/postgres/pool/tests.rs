use super::*;

#[test]
fn only_an_option_of_the_url_sets_the_ssl_mode() {
    for (url, has_ssl_mode, rest) in [
        ("postgres://jobs:sslmode=@db/shop", false, "postgres://jobs:sslmode=@db/shop"),
        ("postgres://jobs:sslmode=@db/shop?a=b", false, "postgres://jobs:sslmode=@db/shop?a=b"),
        ("postgres://db/shop?sslmode=verify-full", true, "postgres://db/shop?sslmode=require"),
        (
            "postgres://db/shop?connect_timeout=2&sslmode=disable",
            true,
            "postgres://db/shop?connect_timeout=2&sslmode=disable",
        ),
    ] {
        let settings = Settings::new(url);
        assert_eq!((settings.has_ssl_mode, settings.url.as_str()), (has_ssl_mode, rest));
    }
}

#[test]
fn the_path_of_root_certificates_is_percent_decoded() {
    for path in ["/etc/our%20certificates/ca.pem", "%2fetc%2Four%20certificates%2Fca.pem"] {
        let settings = Settings::new(&format!("postgres://db/shop?sslrootcert={path}"));
        assert_eq!(settings.root_certificates.as_deref(), Some("/etc/our certificates/ca.pem"));
    }
}
