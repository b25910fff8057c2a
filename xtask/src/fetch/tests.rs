use super::*;

#[test]
fn secrets_of_urls_are_not_shown() {
    for (source, expected) in [
        ("-", "(standard input)"),
        ("dir/a.yaml", "dir/a.yaml"),
        ("https://host/a.yaml", "https://host/a.yaml"),
        ("https://me:pass@host:8443/a.yaml?sig=secret#x", "https://host:8443/a.yaml"),
        ("https://me:p@ss@host", "https://host"),
    ] {
        assert_eq!(shown(source), expected);
    }
}

#[test]
fn other_schemes_are_refused() {
    let error = fetch("ftp://host/a.yaml").unwrap_err().to_string();
    assert!(error.contains("`ftp:` is not supported"), "{error}");
}
