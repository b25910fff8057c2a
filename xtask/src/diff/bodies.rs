//! Request bodies and responses.

use serde_json::Value;

use super::change::Effect::{Documentation, Runtime, Source, Wire};
use super::place::Place;
use super::rules::{Rule, breaking, compatible, without_annotations};
use super::schemas::rust_type;
use super::walk::{Comparer, Named, Side, Sort, at, differs, same_component, same_name};
use crate::spec::{Node, Operation, Response, is_success};

/// The content that the generator reads: JSON if there is any, otherwise the first type.
fn content<'a>(part: &Node<'a>) -> Option<Named<'a>> {
    let is_json = |name: &str| name == "application/json" || name.starts_with("application/json;");
    let json = part.entries_of("content").find(|(name, _)| is_json(name));
    json.or_else(|| part.entries_of("content").next())
}

/// A part with content, and the Rust type of that.
fn with_type(part: &Node<'_>) -> Side {
    let Some((name, media)) = content(part) else { return at(part) };
    at(part).being(media.get("schema").map_or_else(|| name.to_owned(), |schema| rust_type(&schema)))
}

impl Comparer {
    pub(super) fn request_bodies(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.inside("request body");
        let sort = Sort {
            matches: &[&|_, _| true],
            place: &|_| place.clone(),
            side: &|body: &Node<'_>| with_type(&body.clone().resolved()),
            removed: &|_| breaking("request-body-removed", Source, "the function loses an argument"),
            added: &|_| breaking("request-body-added", Source, "the function takes one more argument"),
        };
        for (old, new) in self.both(old.get("requestBody"), new.get("requestBody"), &sort) {
            if !same_component(&old, &new) {
                self.request_body(place, &old.resolved(), &new.resolved());
            }
        }
    }

    pub(super) fn request_body(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.sent();
        if old.flag("required") != new.flag("required") {
            let why = "the generated function takes and sends a body either way";
            let rule = compatible("request-body-required-changed", Wire, why);
            self.report_key(place, rule, "required", old, new);
        }
        self.content(place, old, new);
        self.keywords(place, old, new, &["content", "required"]);
    }

    /// Compares typed content, media type by media type.
    fn content(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let rule = match content(old).map(|(name, _)| name) == content(new).map(|(name, _)| name) {
            true => {
                compatible("media-type-changed", Wire, "the generated code keeps to the type it used before")
            }
            false => {
                breaking("media-type-changed", Source, "the body's Rust type depends on its content type")
            }
        };
        let side = |(name, media): &Named<'_>| at(media).being(name);
        let sort = Sort {
            matches: &[&same_name, &|_, _| true],
            place: &|_| place.clone(),
            side: &side,
            removed: &|_| rule,
            added: &|_| rule,
        };
        for (old, new) in self.both(old.entries_of("content"), new.entries_of("content"), &sort) {
            if !same_name(&old, &new) {
                self.report(place, rule, side(&old), side(&new));
            }
            self.typed(place, &old.1, &new.1);
            self.keywords(place, &old.1, &new.1, &["schema"]);
        }
    }

    pub(super) fn responses(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let place_of = |response: &&Response<'_>| place.inside(format_args!("response {}", response.status));
        let sort = Sort {
            place: &place_of,
            matches: &[&|old, new| old.status == new.status],
            side: &|response| at(&response.listed).being(response.status),
            removed: &|response| status(response.status, "success-status-removed", "error-status-removed"),
            added: &|response| status(response.status, "success-status-added", "error-status-added"),
        };
        let both = self.both(&old.responses, &new.responses, &sort);
        for (old, new) in &both {
            if same_component(&old.listed, &new.listed) {
                continue;
            }
            match is_success(new.status) {
                true => self.success(&place_of(new), &old.node, &new.node),
                false => self.failure(&place_of(new), &old.node, &new.node),
            }
        }
        let (before, after) = (bodies(old), bodies(new));
        let mut statuses: Vec<&str> =
            old.responses.iter().chain(&new.responses).map(|it| it.status).collect();
        statuses.sort_unstable();
        statuses.dedup();
        for status in statuses.iter().filter(|status| is_success(status)) {
            let (old, new) = (old.response(status), new.response(status));
            if old.zip(new).is_none_or(|(old, new)| !same_component(&old.listed, &new.listed)) {
                let (old, new) = (old.map(|it| &it.node), new.map(|it| &it.node));
                let place = place.inside(format_args!("response {status}"));
                self.success_body(&place, old, new, &before, &after);
            }
        }
        if let (Some(old), Some(new)) = (old.node.get("responses"), new.node.get("responses")) {
            self.keywords(&place.inside("responses"), &old, &new, &statuses);
        }
    }

    /// Compares two versions of a response of success, but for whether it has a body.
    pub(super) fn success(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if content(old).is_some() && content(new).is_some() {
            self.content(&place.inside("body"), old, new);
        }
        self.keywords(place, old, new, &["content"]);
    }

    /// Compares two versions of a response of failure.
    pub(super) fn failure(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let bare = |part: &Node<'_>| part.get("content").map(|content| without_annotations(content.value));
        if bare(old) != bare(new) {
            let why = "failures reach the caller as they are, whatever their documented body";
            let rule = compatible("error-body-changed", Documentation, why);
            self.report(&place.inside("body"), rule, with_type(old), with_type(new));
        } else if differs(old, new, "content") {
            self.content(&place.inside("body"), old, new);
        }
        self.keywords(place, old, new, &["content"]);
    }

    /// Reports a body that came or went, with its status or without. Generated functions have one type for all
    /// successes: `before` and `after` are the bodies of them all.
    pub(super) fn success_body(
        &mut self,
        place: &Place,
        old: Option<&Node<'_>>,
        new: Option<&Node<'_>>,
        before: &[Body<'_>],
        after: &[Body<'_>],
    ) {
        let is_in = |bodies: &[Body<'_>], body: &Value| bodies.iter().any(|(_, other)| other == body);
        let (mut old_part, mut new_part) = (old, new);
        let rule = match (old.and_then(body), new.and_then(body)) {
            (None, Some(body)) if is_in(before, &body) => match old {
                Some(_) => compatible("success-body-added", Runtime, "other successes have this type"),
                None => return,
            },
            (Some(body), None) if is_in(after, &body) => match new {
                Some(_) => breaking("success-body-removed", Runtime, "an empty body cannot be decoded"),
                None => return,
            },
            (None, Some(_)) if before.is_empty() => {
                breaking("success-body-added", Source, "the response changes from `()` to a type")
            }
            (Some(_), None) if after.is_empty() => {
                breaking("success-body-removed", Source, "the response changes from a type to `()`")
            }
            // Another body came for it, and is reported.
            (Some(_), None) if after.iter().any(|(_, body)| !is_in(before, body)) => return,
            (None, Some(_)) | (Some(_), None) => {
                old_part = old.or(before.first().map(|(part, _)| part));
                new_part = new.or(after.first().map(|(part, _)| part));
                breaking("success-body-changed", Source, "a function has one type for all successes")
            }
            _ => return,
        };
        let side = |part: Option<&Node<'_>>| part.map(with_type).unwrap_or_default();
        self.report(&place.inside("body"), rule, side(old_part), side(new_part));
    }
}

/// A response of success that has a body, and the body.
pub(super) type Body<'a> = (Node<'a>, Value);

fn bodies<'a>(operation: &Operation<'a>) -> Vec<Body<'a>> {
    operation
        .successes()
        .filter_map(|response| Some((response.node.clone(), body(&response.node)?)))
        .collect()
}

/// The body's schema, or whatever there is instead, without annotations.
fn body(part: &Node<'_>) -> Option<Value> {
    let (_, media) = content(part)?;
    Some(media.value.get("schema").map_or(Value::Null, without_annotations))
}

/// The rule for a status that comes or goes.
fn status(status: &str, success: &'static str, error: &'static str) -> Rule {
    match is_success(status) {
        true => compatible(success, Runtime, "one type covers all 2xx responses"),
        false => compatible(error, Documentation, "failures are not in the generated types"),
    }
}
