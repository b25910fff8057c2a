//! Pages for people: the sandbox's data and decisions, the requests that it received, and the reference of both
//! APIs.
//!
//! Pages are pure functions from data to HTML. They need no script, load only one embedded style sheet, and change
//! nothing: all changes go through the APIs.

mod catalogue;
mod consignment;
mod groups;
mod journal;
mod layout;
mod lists;
mod manifests;
mod overview;
mod price;
mod quotes;
mod record;
mod reference;
mod shipment;
#[cfg(test)]
mod tests;
mod view;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use maud::html;

use crate::contract::percent_decode;
use crate::http::exchange::origin;
use crate::http::shared::Shared;
use crate::model::catalogue::{Api, Catalogue};
use crate::model::state;
use layout::{Section, document};

/// Path of the pages. Browsers get the overview at `/` as well.
pub(crate) const BASE: &str = "/_sandbox/ui";

const STYLE: &str = include_str!("pages/style.css");

/// Returns `true` if pages are below this path.
pub(crate) fn is_page(path: &str) -> bool {
    path.strip_prefix(BASE).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Serves pages, and passes on all other requests.
pub(crate) async fn serve(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    match respond(&shared, &request) {
        Some(response) => response,
        None => next.run(request).await,
    }
}

fn respond(shared: &Shared, request: &Request) -> Option<Response> {
    let Shared { app, address, .. } = shared;
    let page = match target_of(request.method(), request.uri().path(), request.headers())? {
        Target::Change => return Some(not_allowed()),
        Target::Page("journal") => {
            let (rows, total) = journal::rows(app);
            Page::html(journal::page(&rows, total))
        }
        Target::Page(place) => {
            let origin = origin(request.headers(), *address);
            let query = Query(request.uri().query().unwrap_or_default());
            let state = app.state();
            let about = overview::About::of(app, origin);
            find(&PageData { about, catalogue: &app.catalogue, state: &state }, place, query)
        }
    };
    Some(page.into_response())
}

/// Meaning of a request for these pages.
#[derive(Debug, PartialEq, Eq)]
enum Target<'a> {
    /// The page at this path below [`BASE`], without slashes around it.
    Page(&'a str),
    /// A change, which pages do not support.
    Change,
}

/// Classifies a request; `None` if it is not for the pages. `/` belongs to the consignments API too: only a caller
/// that names HTML in `accept` gets the page there, so that a client with a wrong base URL gets an error that it can
/// parse.
fn target_of<'a>(method: &Method, path: &'a str, headers: &HeaderMap) -> Option<Target<'a>> {
    let is_read = matches!(*method, Method::GET | Method::HEAD);
    if path == "/" {
        return (is_read && wants_html(headers)).then_some(Target::Page(""));
    }
    let place = path.strip_prefix(BASE).filter(|_| is_page(path))?;
    Some(if is_read { Target::Page(place.trim_matches('/')) } else { Target::Change })
}

/// Data that pages are made from.
struct PageData<'a> {
    about: overview::About,
    catalogue: &'a Catalogue,
    state: &'a state::State,
}

/// A page, or the style sheet.
struct Page {
    status: StatusCode,
    content_type: &'static str,
    body: String,
}

impl Page {
    fn html(body: maud::Markup) -> Self {
        Self { status: StatusCode::OK, content_type: "text/html; charset=utf-8", body: body.into_string() }
    }

    fn style() -> Self {
        Self { status: StatusCode::OK, content_type: "text/css; charset=utf-8", body: STYLE.to_owned() }
    }

    fn not_found(what: &str) -> Self {
        let body = html! {
            h1 { "Not found" }
            p { (what) }
            p { a href=(BASE) { "Back to the overview" } }
        };
        Self { status: StatusCode::NOT_FOUND, ..Self::html(document("Not found", None, body)) }
    }

    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        // Pages show what callers send: even if some of it were taken for markup, nothing would run or load.
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(
                "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; \
                 frame-ancestors 'none'",
            ),
        );
        response
    }
}

fn find(data: &PageData<'_>, place: &str, query: Query<'_>) -> Page {
    let PageData { about, catalogue, state } = data;
    let segments: Vec<String> = place.split('/').map(percent_decode).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match segments.as_slice() {
        [""] => Page::html(overview::page(about, state)),
        ["style.css"] => Page::style(),
        ["shipments"] => Page::html(lists::shipments(state, &lists::Filter::of(query))),
        ["consignments"] => Page::html(lists::consignments(state, &lists::Filter::of(query))),
        ["shipments", reference] => {
            let record = shipment::record(state, reference);
            one("shipment", reference, record.map(|record| record::page(&record)))
        }
        ["consignments", reference] => {
            let record = consignment::record(state, reference);
            one("consignment", reference, record.map(|record| record::page(&record)))
        }
        ["groups"] => Page::html(groups::list(state)),
        ["groups", reference] => one("shipment group", reference, groups::page(state, reference)),
        ["manifests"] => Page::html(manifests::list(state)),
        ["manifests", reference] => one("manifest", reference, manifests::page(state, reference)),
        ["quotes"] => Page::html(quotes::list(state, about.now)),
        ["quotes", reference] => one("quote", reference, quotes::page(state, about.now, reference)),
        ["catalogue"] => Page::html(catalogue::page(catalogue)),
        ["reference", api, rest @ ..] => {
            let api = Api::ALL.into_iter().find(|(name, _)| name == api);
            let page = api.and_then(|(_, api)| match rest {
                [] => Some(reference::index(api)),
                ["operations", id] => reference::operation(api, id),
                ["schemas", name] => reference::schema(api, name),
                _ => None,
            });
            page.map_or_else(|| Page::not_found("The reference has no such page."), Page::html)
        }
        _ => Page::not_found("There is no such page."),
    }
}

/// Returns the page of one record, or 404.
fn one(what: &str, reference: &str, page: Option<maud::Markup>) -> Page {
    let missing = || Page::not_found(&format!("The sandbox holds no {what} {reference}."));
    page.map_or_else(missing, Page::html)
}

fn not_allowed() -> Response {
    let mut page = Page::html(document(
        "Method not allowed",
        None,
        html! { h1 { "Method not allowed" } p { "Pages can only be read." } },
    ));
    page.status = StatusCode::METHOD_NOT_ALLOWED;
    let mut response = page.into_response();
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    response
}

fn wants_html(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT).into_iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|range| {
        let media = range.split(';').next().unwrap_or_default().trim();
        media.eq_ignore_ascii_case("text/html") || media.eq_ignore_ascii_case("application/xhtml+xml")
    })
}

/// An encoded query string.
#[derive(Clone, Copy)]
struct Query<'a>(&'a str);

impl Query<'_> {
    /// Returns the first non-empty value of `name`.
    fn get(self, name: &str) -> Option<String> {
        self.0
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(given, value)| *given == name && !value.is_empty())
            .map(|(_, value)| percent_decode(&value.replace('+', " ")))
    }
}

fn section_of(api: Api) -> Section {
    match api {
        Api::Shipments => Section::Shipments,
        Api::Consignments => Section::Consignments,
    }
}
