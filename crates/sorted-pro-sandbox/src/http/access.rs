//! Access checks: requests have to name one of the sandbox's hosts, and under `/_sandbox/` must not come from a
//! browser on behalf of another web site.
//!
//! A browser sends requests to 127.0.0.1 for every page that asks it to. A page whose name is made to resolve to
//! 127.0.0.1 (DNS rebinding) could even read the responses, but its requests carry its name in `Host`.

use axum::body::HttpBody as _;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::uri::Authority;
use http::{HeaderMap, Method, Version, header};

use crate::call::problem::{Detail, Problem};
use crate::http::hosts::LocalAddress;
use crate::http::outgoing::Outgoing;
use crate::http::pages;
use crate::http::shared::{CloseAfter, Shared};
use crate::model::catalogue::Api;

/// The sandbox's own paths.
const ADMIN: &str = "/_sandbox";

/// Passes accepted requests on, and refuses others before any other check.
pub(crate) async fn check(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let refused = check_host(&shared, &request).and_then(|()| check_origin(&request));
    let Err(problem) = refused else { return next.run(request).await };
    tracing::warn!(status = problem.status, "refused: {}", problem.message);
    let (api, _) = shared.app.target(request.method(), request.uri().path());
    let api = if is_admin(request.uri().path()) { Api::Shipments } else { api };
    let body = shared.app.refusal(api, &problem);
    let mut response = Outgoing::json(problem.status, body).into_response();
    if !request.body().is_end_stream() {
        CloseAfter::mark(&mut response);
    }
    response
}

fn check_host(shared: &Shared, request: &Request) -> Result<(), Problem> {
    let bad =
        |message: &str| Problem::of(400, "validation_error", Detail::new("Host", "invalid_request", message));
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
            let detail = Detail::new("Host", "status_code_error", message);
            return Err(Problem::of(421, "status_code_error", detail));
        }
    }
    Ok(())
}

/// Refuses requests, reads included, that a page of another origin made a browser send to the sandbox's own paths.
/// Links to the pages for people work from anywhere.
fn check_origin(request: &Request) -> Result<(), Problem> {
    let (headers, path) = (request.headers(), request.uri().path());
    if !is_admin(path) {
        return Ok(());
    }
    let refused = |message: &str| Problem::of(403, "forbidden", Detail::new("", "forbidden", message));
    let site = text(headers, "sec-fetch-site");
    let is_cross_site = site.is_some_and(|site| site != "same-origin" && site != "none");
    let is_link = pages::is_page(path)
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

/// Refuses a body that a form of another web site could have sent: browsers ask for permission before they send
/// JSON.
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
    Err(Problem::of(415, "validation_error", Detail::new("Content-Type", "invalid_request", message)))
}

fn is_admin(path: &str) -> bool {
    path.strip_prefix(ADMIN).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}
