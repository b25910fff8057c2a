//! Addresses and links.

use super::*;

#[test]
fn missing_pages_are_404() {
    for place in [
        "shipments/sp_1",
        "consignments/EC-1",
        "groups/sg_1",
        "manifests/ma_1",
        "quotes/qu_9",
        "nothing",
        "reference/x",
        "reference/shipments/schemas/X",
        "style.cs",
    ] {
        let page = show_with(&state(), place, "");
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{place}");
        assert!(page.body.contains("<h1>Not found</h1>"), "{}", page.body);
    }
    assert!(show_with(&state(), "shipments/sp_1", "").body.contains("holds no shipment sp_1."));
}

/// The values of an attribute in a page.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(start.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn links_lead_somewhere_and_nothing_is_loaded_from_elsewhere() {
    let state = state();
    let mut seen = BTreeSet::new();
    let mut next = vec![String::new()];
    while let Some(place) = next.pop() {
        let (path, query) = place.split_once('?').unwrap_or((&place, ""));
        let page = match path {
            "journal" => journal::page(&[journal_entry()], 9).into_string(),
            path => {
                let page = show_with(&state, path, &query.replace("&amp;", "&"));
                assert_eq!(page.status, StatusCode::OK, "{place}");
                page.body
            }
        };
        for attribute in ["href", "src", "action", "srcset", "poster", "data"] {
            for target in attributes(&page, attribute) {
                if target == "data:," {
                    continue;
                }
                if let Some(anchor) = target.strip_prefix('#') {
                    assert!(page.contains(&format!("id=\"{anchor}\"")), "{place}: {target}");
                    continue;
                }
                let target = target.strip_prefix(BASE).unwrap_or_else(|| panic!("{place}: {target}"));
                let target = target.trim_matches('/').split('#').next().unwrap();
                if seen.insert(target.to_owned()) {
                    next.push(target.to_owned());
                }
            }
        }
    }
    assert!(seen.len() > 300, "{}", seen.len());
    assert!(!STYLE.contains("url(") && !STYLE.contains("@import") && !STYLE.contains("http"));
}

#[test]
fn only_browsers_get_the_page_at_the_root() {
    const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (method, path, accept, expected) in [
        ("GET", "/", Some(BROWSER), Some(Target::Page(""))),
        ("HEAD", "/", Some("Text/HTML"), Some(Target::Page(""))),
        ("GET", "/", Some("*/*"), None),
        ("GET", "/", Some("application/json"), None),
        ("GET", "/", None, None),
        ("POST", "/", Some(BROWSER), None),
        ("GET", "/consignments", Some(BROWSER), None),
        ("GET", "/_sandbox/ui", None, Some(Target::Page(""))),
        ("GET", "/_sandbox/ui/journal/", None, Some(Target::Page("journal"))),
        ("DELETE", "/_sandbox/ui/journal", None, Some(Target::Change)),
        ("GET", "/_sandbox/uirritating", None, None),
        ("GET", "/_sandbox/journal", Some(BROWSER), None),
    ] {
        let headers = accept.map(|accept| (header::ACCEPT, HeaderValue::from_static(accept)));
        let headers = headers.into_iter().collect();
        let method: Method = method.parse().unwrap();
        assert_eq!(target_of(&method, path, &headers), expected, "{method} {path} {accept:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_served() -> Result<(), Box<dyn std::error::Error>> {
    use std::io::{Read as _, Write as _};

    let sandbox = crate::Sandbox::start().await?;
    let address = sandbox.url().replace("http://", "");
    let send = |request: &str| {
        let mut stream = std::net::TcpStream::connect(&address)?;
        write!(stream, "{request}\r\nhost: {address}\r\nconnection: close\r\n\r\n")?;
        let mut response = String::new();
        stream.read_to_string(&mut response)?;
        Ok::<_, std::io::Error>(response)
    };
    let response = send("GET / HTTP/1.1\r\naccept: text/html")?;
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
    assert!(response.contains("content-type: text/html; charset=utf-8\r\n"), "{response}");
    assert!(
        response.contains("content-security-policy: default-src 'none'; style-src 'self';"),
        "{response}"
    );
    assert!(response.contains(&format!("http://{address}/pro")), "{response}");
    let response = send("GET / HTTP/1.1\r\naccept: application/json")?;
    assert!(response.starts_with("HTTP/1.1 401 ") && response.contains("application/json"), "{response}");
    let response = send("GET /_sandbox/ui/shipments/sp_1 HTTP/1.1")?;
    assert!(response.starts_with("HTTP/1.1 404 ") && response.contains("<h1>Not found</h1>"), "{response}");
    let response = send("PUT /_sandbox/ui HTTP/1.1")?;
    assert!(response.starts_with("HTTP/1.1 405 ") && response.contains("allow: GET, HEAD\r\n"), "{response}");
    let response = send("GET /_sandbox/ui/style.css HTTP/1.1")?;
    assert!(
        response.contains("content-type: text/css; charset=utf-8\r\n") && response.contains(":root"),
        "{response}"
    );
    // The journal has the calls of the APIs, and no visits of pages.
    let response =
        send("GET /pro/shipments/sp_1?x=%3Cb%3E HTTP/1.1\r\nx-api-key: k3y-of-mine\r\nx-api-version: 1.1")?;
    assert!(response.starts_with("HTTP/1.1 400 "), "{response}");
    let page = send("GET /_sandbox/ui/journal HTTP/1.1")?;
    assert!(page.contains("/pro/shipments/sp_1?x=%3Cb%3E") && page.contains(">get_shipment</a>"), "{page}");
    // Both APIs have an operation of this name.
    send("GET /labels/EC-000-05B-MMA HTTP/1.1\r\nocp-apim-subscription-key: k3y-of-mine")?;
    let page = send("GET /_sandbox/ui/journal HTTP/1.1")?;
    assert!(page.contains("/reference/consignments/operations/get_labels\""), "{page}");
    assert!(
        !page.contains("k3y-of-mine") && !page.contains("GET</code> <code class=\"path\">/_sandbox"),
        "{page}"
    );
    sandbox.stop().await?;
    Ok(())
}
