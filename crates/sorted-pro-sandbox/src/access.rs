//! Which requests the sandbox accepts at all: those that name one of its hosts, and under `/_sandbox/` those that
//! no other web site has made a browser send.
//!
//! A browser sends requests to 127.0.0.1 for every page that asks it to. A page whose name is made to resolve to
//! 127.0.0.1 (DNS rebinding) could even read the responses, but its requests carry its name in `Host`.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::HttpBody as _;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::uri::Authority;
use http::{HeaderMap, Method, Version, header};

use crate::catalogue::Api;
use crate::page;
use crate::problem::{Detail, Problem};
use crate::server::{CloseAfter, Shared};

/// The sandbox's own paths.
const ADMIN: &str = "/_sandbox";

/// The local end of a connection, as an extension of its requests.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LocalAddress(pub(crate) IpAddr);

/// The hosts that the sandbox responds to, besides loopback addresses, `localhost` and names that end in it.
#[derive(Debug, Clone)]
pub(crate) struct Hosts(Arc<[String]>);

impl Hosts {
    /// # Errors
    /// If one of `names` is neither a host name nor an IP address; a port is neither.
    pub(crate) fn new(names: &[String]) -> Result<Self, String> {
        let normal = |name: &String| match name.parse::<Authority>() {
            Ok(authority) if authority.host() == name => Ok(normal(name)),
            _ => name
                .parse()
                .map(|address: IpAddr| address.to_canonical().to_string())
                .map_err(|_| name.clone()),
        };
        names.iter().map(normal).collect::<Result<_, _>>().map(Self)
    }

    /// Whether `host`, a name or address without port, is the sandbox; `own` are the addresses that it has.
    fn knows(&self, host: &str, own: [IpAddr; 2]) -> bool {
        let host = normal(host);
        let is_own = |address: IpAddr| {
            let address = address.to_canonical();
            address.is_loopback() || own.iter().any(|own| own.to_canonical() == address)
        };
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse().is_ok_and(is_own)
            || self.0.contains(&host)
    }
}

/// In lower case, without the brackets of IPv6 and the dot of the root.
fn normal(host: &str) -> String {
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let host = host.strip_suffix('.').unwrap_or(host);
    host.parse::<IpAddr>().map_or_else(|_| host.to_ascii_lowercase(), |ip| ip.to_canonical().to_string())
}

/// Passes on what is accepted, and refuses the rest before anything else is looked at.
pub(crate) async fn check(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let refused = check_host(&shared, &request).and_then(|()| check_origin(&request));
    let Err(problem) = refused else { return next.run(request).await };
    tracing::warn!(status = problem.status, "refused: {}", problem.message);
    let (api, _) = shared.app.target(request.method(), request.uri().path());
    let api = if is_admin(request.uri().path()) { Api::Shipments } else { api };
    let body = shared.app.refusal(api, &problem);
    let mut response = crate::exchange::Outgoing::json(problem.status, body).into_response();
    if !request.body().is_end_stream() {
        CloseAfter::mark(&mut response);
    }
    response
}

fn check_host(shared: &Shared, request: &Request) -> Result<(), Problem> {
    let bad = |message: &str| {
        Problem::new(400, "validation_error", message).with(Detail::new("Host", "invalid_request", message))
    };
    let mut hosts = request.headers().get_all(header::HOST).into_iter();
    let given = match (hosts.next(), hosts.next()) {
        (Some(host), None) => Some(host.to_str().map_err(|_| bad("The Host header is not valid."))?),
        (None, _) if request.version() <= Version::HTTP_10 => None,
        (None, _) => return Err(bad("The Host header is missing.")),
        (Some(_), Some(_)) => return Err(bad("There is more than one Host header.")),
    };
    let local = request.extensions().get::<LocalAddress>().map_or(shared.address.ip(), |local| local.0);
    let in_target = request.uri().authority().map(Authority::as_str);
    for host in given.into_iter().chain(in_target) {
        let authority: Option<Authority> = host.parse().ok().filter(|_| !host.contains('@'));
        let authority = authority.ok_or_else(|| bad("The Host header is not valid."))?;
        if !shared.hosts.knows(authority.host(), [shared.address.ip(), local]) {
            let name: String = authority.host().chars().take(255).collect();
            let message = format!(
                "`{name}` is not a host of the sandbox: start it with `--host {name}` if it should be."
            );
            let detail = Detail::new("Host", "status_code_error", message.clone());
            return Err(Problem::new(421, "status_code_error", message).with(detail));
        }
    }
    Ok(())
}

/// Refuses what a page of another origin has made a browser send to the sandbox's own paths, reading included.
/// A link to one of the pages for people may be followed from anywhere.
fn check_origin(request: &Request) -> Result<(), Problem> {
    let (headers, path) = (request.headers(), request.uri().path());
    if !is_admin(path) {
        return Ok(());
    }
    let refused =
        |message: &str| Problem::new(403, "forbidden", message).with(Detail::new("", "forbidden", message));
    let site = text(headers, "sec-fetch-site");
    let is_cross_site = site.is_some_and(|site| site != "same-origin" && site != "none");
    let is_link = page::is_page(path)
        && matches!(*request.method(), Method::GET | Method::HEAD)
        && text(headers, "sec-fetch-mode") == Some("navigate");
    if is_cross_site && !is_link {
        return Err(refused("The sandbox's own paths are not for pages of other web sites."));
    }
    let own = text(headers, "host").map(|host| format!("http://{host}"));
    match headers.get(header::ORIGIN) {
        Some(origin) if own.is_none_or(|own| !own.as_bytes().eq_ignore_ascii_case(origin.as_bytes())) => {
            Err(refused("The sandbox's own paths are not for pages of other origins."))
        }
        _ => Ok(()),
    }
}

/// Refuses a body that a form of another web site could have sent: only JSON needs the browser's permission.
///
/// # Errors
/// 415 unless `Content-Type` is `application/json`, or missing along with the body.
pub(crate) fn check_content_type(headers: &HeaderMap, body: &[u8]) -> Result<(), Problem> {
    let is_good = match headers.get(header::CONTENT_TYPE) {
        None => body.is_empty(),
        Some(given) => {
            let media = given.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            media.trim().eq_ignore_ascii_case("application/json")
        }
    };
    if is_good {
        return Ok(());
    }
    let message = "The body must be JSON, with the header `Content-Type: application/json`.";
    Err(Problem::new(415, "validation_error", message).with(Detail::new(
        "Content-Type",
        "invalid_request",
        message,
    )))
}

fn is_admin(path: &str) -> bool {
    path.strip_prefix(ADMIN).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_known_by_name_and_address() {
        let hosts = Hosts::new(&["Sandbox.test.".into(), "192.0.2.7".into(), "2001:db8::1".into()]).unwrap();
        let own = ["0.0.0.0".parse().unwrap(), "198.51.100.4".parse().unwrap()];
        for host in [
            "localhost",
            "LOCALHOST.",
            "a.b.localhost",
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "sandbox.TEST",
            "192.0.2.7",
            "[2001:DB8:0::1]",
            "198.51.100.4",
            "0.0.0.0",
        ] {
            assert!(hosts.knows(host, own), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "notlocalhost",
            "127.0.0.1.evil.example",
            "192.0.2.8",
            "[2001:db8::2]",
            "2130706433",
        ] {
            assert!(!hosts.knows(host, own), "{host}");
        }
    }

    #[test]
    fn what_is_no_host_is_named() {
        for name in ["", "http://a", "a:80", "a/b", "a b", "u@a"] {
            assert_eq!(Hosts::new(&["good".into(), name.into()]).err().as_deref(), Some(name));
        }
    }
}
