use super::*;

const BASE: &str = "https://api.test/pro";

#[test]
fn only_unreserved_characters_are_left() {
    assert_eq!(encode_path("a/b c?d#e%f"), "a%2Fb%20c%3Fd%23e%25f");
    assert_eq!(encode_path(r"x\..\y"), "x%5C..%5Cy");
    assert_eq!(encode_path("\t\r\né:@;=&+!"), "%09%0D%0A%C3%A9%3A%40%3B%3D%26%2B%21");
    assert_eq!(encode_path("AZaz09-._~"), "AZaz09-._~");
}

#[test]
fn a_url_has_the_segments_of_its_template() {
    let is = |path: &str| has_segments(path, "/shipments/{reference}/cancel");
    assert!(is("/shipments/sp_1/cancel") && is("/shipments/.../cancel") && is("/shipments/%2F..%2F/cancel"));
    for other in [
        "/shipments/cancel",
        "/shipments//cancel",
        "/shipments/./cancel",
        "/shipments/%2e%2E/cancel",
        "/shipments/sp_1/x/cancel",
        "/shipments/sp_1/cancel/",
        "/shipments/sp_1/Cancel",
        "/Shipments/sp_1/cancel",
        "/cancel",
        "",
    ] {
        assert!(!is(other), "{other}");
    }
}

#[test]
fn urls_are_below_their_base() {
    let below = |base: &str, template: &str, url: &str| {
        is_below(&Url::parse(base).unwrap(), base.ends_with('/'), template, &Url::parse(url).unwrap())
    };
    let is = |base: &str, url: &str| below(base, "/x/{y}", url);
    assert!(is(BASE, "https://api.test/pro/x/1"));
    assert!(
        is("https://api.test", "https://api.test/x/1") && is("https://api.test:443", "https://api.test/x/1")
    );
    assert!(is("https://api.test/pro/", "https://api.test/pro//x/1"));
    for other in [
        "https://api.test/x/1",
        "https://api.test/prox/1",
        "https://api.test/admin/x/1",
        "http://api.test/pro/x/1",
        "https://api.test:444/pro/x/1",
        "https://api.test.evil/pro/x/1",
        "https://u:p@api.test/pro/x/1",
    ] {
        assert!(!is(BASE, other), "{other}");
    }
    assert!(below(BASE, "", "https://api.test/pro/anything/else"));
    assert!(!below(BASE, "", "https://api.test/anything"));
}

#[test]
fn a_path_is_joined_as_it_stands_or_not_at_all() {
    for (path, url) in [
        ("/a/b", "https://api.test/pro/a/b"),
        ("/a b/é?c= d&e=%26", "https://api.test/pro/a%20b/%C3%A9?c=%20d&e=%26"),
        ("/a%2Fb/...", "https://api.test/pro/a%2Fb/..."),
        ("/", "https://api.test/pro/"),
        ("//evil.test/x", "https://api.test/pro//evil.test/x"),
    ] {
        assert_eq!(join(BASE, path).unwrap().as_str(), url);
    }
    for path in [
        "",
        "a",
        ".evil.test/",
        "@evil.test/",
        ":1/x",
        "/..",
        "/../x",
        "/%2e%2e/x",
        "/a/.%2e/b",
        "/a/%2E",
        "/a/./b",
        "/../pro/x",
        r"/a\b",
        r"/a/..\..\admin",
        "/a/.\t./b",
        "/a\tb",
        "/a/.\n.",
        "/a ",
        "/a\0",
        "/a#b",
        "/a?b\tc",
        "/a?b ",
        "?a=b",
    ] {
        assert!(join(BASE, path).is_none(), "{path:?}");
    }
}
