//! Path parameters that stay in their segment, and paths that URL parsing leaves as they are.
//!
//! URL parsers resolve `..` and `%2e%2e`, read `\` as `/`, and drop tabs and line breaks: what a caller passes is
//! encoded before parsing, and the URL is compared after it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use reqwest::Url;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes one path parameter; called by the generated code.
///
/// No encoding keeps `.` and `..` from being resolved, nor an empty parameter from being another path: see
/// [`is_below`].
pub(crate) fn encode_path(parameter: &str) -> String {
    utf8_percent_encode(parameter, RESERVED).to_string()
}

/// Whether `url` is below the base URL and has exactly the segments of `template`, such as
/// `/shipments/{reference}/cancel`. An empty template allows any path below the base URL.
pub(crate) fn is_below(base: &Url, ends_in_slash: bool, template: &str, url: &Url) -> bool {
    below(base, ends_in_slash, url).is_some_and(|path| template.is_empty() || has_segments(path, template))
}

/// The URL of `path_and_query` below the base URL; `None` if it starts without `/`, has a fragment, or is
/// changed by parsing beyond the encoding of its characters.
pub(crate) fn join(base: &str, path_and_query: &str) -> Option<Url> {
    let url = Url::parse(&format!("{base}{path_and_query}")).ok()?;
    let parsed_base = Url::parse(base).ok()?;
    let (path, query) = match path_and_query.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (path_and_query, None),
    };
    let is_same = |parsed: &str, given: &str| percent_decode_str(parsed).eq(percent_decode_str(given));
    let (mut parsed, mut given) =
        (below(&parsed_base, base.ends_with('/'), &url)?.split('/'), path.split('/'));
    let segments_are_same = loop {
        match (parsed.next(), given.next()) {
            (None, None) => break true,
            (Some(parsed), Some(given)) if is_same(parsed, given) => {}
            _ => break false,
        }
    };
    let query_is_same = match (url.query(), query) {
        (Some(parsed), Some(given)) => is_same(parsed, given),
        (parsed, given) => parsed == given,
    };
    (segments_are_same && query_is_same && url.fragment().is_none()).then_some(url)
}

/// The path of `url` below the base URL; `None` if it is elsewhere.
fn below<'a>(base: &Url, ends_in_slash: bool, url: &'a Url) -> Option<&'a str> {
    if origin(base) != origin(url) {
        return None;
    }
    // Parsing gives a base URL without a path the path `/`.
    let path = base.path();
    let path = if ends_in_slash { path } else { path.strip_suffix('/').unwrap_or(path) };
    url.path().strip_prefix(path).filter(|rest| rest.starts_with('/'))
}

fn origin(url: &Url) -> (&str, Option<&str>, Option<u16>, &str, Option<&str>) {
    (url.scheme(), url.host_str(), url.port(), url.username(), url.password())
}

fn has_segments(path: &str, template: &str) -> bool {
    let (mut segments, mut expected) = (path.split('/'), template.split('/'));
    loop {
        match (segments.next(), expected.next()) {
            (None, None) => return true,
            (Some(segment), Some(parameter)) if parameter.starts_with('{') => {
                if segment.is_empty() || is_dot_segment(segment) {
                    return false;
                }
            }
            (Some(segment), Some(literal)) if segment == literal => {}
            _ => return false,
        }
    }
}

fn is_dot_segment(segment: &str) -> bool {
    let mut decoded = percent_decode_str(segment);
    (1..=2).contains(&decoded.clone().count()) && decoded.all(|byte| byte == b'.')
}

#[cfg(test)]
mod tests {
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
        assert!(
            is("/shipments/sp_1/cancel") && is("/shipments/.../cancel") && is("/shipments/%2F..%2F/cancel")
        );
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
            is("https://api.test", "https://api.test/x/1")
                && is("https://api.test:443", "https://api.test/x/1")
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
}
