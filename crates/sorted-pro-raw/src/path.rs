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

/// Returns `true` if `url` is below the base URL and has exactly the segments of `template`, such as
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
mod tests;
