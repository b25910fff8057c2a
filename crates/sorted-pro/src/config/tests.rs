use super::*;

#[test]
fn base_urls_are_cleaned_or_refused() {
    for url in ["http://127.0.0.1:4010/pro", "http://127.0.0.1:4010/pro/", " http://127.0.0.1:4010/pro// "] {
        assert_eq!(custom_url(url).unwrap(), "http://127.0.0.1:4010/pro");
    }
    for url in ["", "127.0.0.1", "ftp://x", "http://x/?a=b", "http://x/#a", "http://u:p@x/"] {
        let error = custom_url(url).unwrap_err();
        assert!(error.is_configuration(), "{url}");
        assert!(!format!("{error:?}{error}").contains("u:p"));
    }
}

#[test]
fn the_user_agent_names_the_app() {
    let app = |name: &str| user_agent(Some(&(name.to_owned(), "2.1".to_owned())));
    assert!(app("warehouse").unwrap().to_str().unwrap().starts_with("warehouse/2.1 sorted-pro/"));
    assert!(app("ware house").is_err() && app("").is_err() && app("a\nb").is_err());
}

#[test]
fn loopback_is_known_in_every_spelling() {
    for url in [
        "http://localhost:4010/pro",
        "http://LOCALHOST./",
        "http://sandbox.localhost",
        "http://127.0.0.1:80",
        "http://127.8.9.10",
        "http://127.1",
        "http://0x7f.1",
        "http://2130706433",
        "http://%31%32%37.0.0.1",
        "http://[::1]:8080",
        "http://[0:0:0:0:0:0:0:1]",
        "http://[::ffff:127.0.0.1]",
        "http://[::ffff:7f00:1]",
        "localhost:3128",
        "127.0.0.1:3128",
    ] {
        assert!(is_loopback(url), "{url}");
    }
    for url in [
        "http://api.test",
        "http://localhost.evil.test",
        "http://evillocalhost",
        "http://127.0.0.1.evil.test",
        "http://127.0.0.1@evil.test",
        "http://128.0.0.1",
        "http://0.0.0.0",
        "http://10.0.0.1",
        "http://[::2]",
        "http://[::ffff:10.0.0.1]",
        "proxy.test:3128",
        "",
    ] {
        assert!(!is_loopback(url), "{url}");
    }
}

#[test]
fn secrets_in_urls_are_not_shown() {
    let shown = |url: &str| format!("{:?}", Environment::Custom(url.to_owned()));
    assert_eq!(shown("https://u5er:pa55@api.test:444/pro?t0ken#x"), r#"Custom("https://api.test:444/pro")"#);
    for url in
        ["u5er:pa55@api.test", "//u5er:pa55@api.test", "u5er", "ftp://u5er:pa55@x", "https://u5er:pa55@[x"]
    {
        assert_eq!(shown(url), r#"Custom("..")"#);
    }
    assert_eq!(format!("{:?} {:?}", Environment::Production, Environment::Sandbox), "Production Sandbox");
}
