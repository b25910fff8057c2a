//! Request bodies and responses.

use serde_json::Value;

use super::change::{Effect, Kind};
use super::rules::{Rule, breaking, compatible, without_annotations};
use super::schemas::rust_type;
use super::walk::{
    ABSENT, Comparer, Named, Pair, Place, Side, at, differs, named_pairs, pairs, same_component,
};
use crate::spec::{Node, Operation, is_success};

/// The content that the generator reads: JSON if there is any, otherwise the first type.
fn content<'a>(part: &Node<'a>) -> Option<Named<'a>> {
    let is_json = |name: &str| name == "application/json" || name.starts_with("application/json;");
    let mut members = part.members_of("content");
    members.find(|(name, _)| is_json(name)).or_else(|| part.members_of("content").next())
}

/// The body's schema, or whatever there is instead, without annotations.
fn body(part: &Node<'_>) -> Option<Value> {
    let (_, media) = content(part)?;
    Some(media.value.get("schema").map_or(Value::Null, without_annotations))
}

/// A part with content, and the Rust type of that.
fn with_type(part: Option<&Node<'_>>) -> Side {
    let Some(part) = part else { return ABSENT };
    match content(part) {
        Some((name, media)) => {
            at(part).being(media.get("schema").map_or_else(|| name.to_owned(), |schema| rust_type(&schema)))
        }
        None => at(part),
    }
}

impl Comparer {
    pub(super) fn request_bodies(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.inside("request body");

        match (old.get("requestBody"), new.get("requestBody")) {
            (Some(old), Some(new)) if !same_component(&old, &new) => {
                self.request_body(place, &old.resolved(), &new.resolved());
            }
            (Some(old), None) => {
                let rule =
                    breaking(Kind::RequestBodyRemoved, Effect::Source, "the function loses an argument");
                self.report(place, rule, with_type(Some(&old.resolved())), ABSENT);
            }
            (None, Some(new)) => {
                let why = "the function takes one more argument";
                let rule = breaking(Kind::RequestBodyAdded, Effect::Source, why);
                self.report(place, rule, ABSENT, with_type(Some(&new.resolved())));
            }
            _ => {}
        }
    }

    pub(super) fn request_body(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.sent();
        if old.flag("required") != new.flag("required") {
            let why = "the generated function takes and sends a body either way";
            let rule = compatible(Kind::RequestBodyRequiredChanged, Effect::Wire, why);
            self.report_key(place, rule, "required", old, new);
        }
        self.content(place, old, new);
        self.keywords(place, old, new, &["content", "required"]);
    }

    /// Compares typed content, media type by media type.
    fn content(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let same_media = content(old).map(|(name, _)| name) == content(new).map(|(name, _)| name);
        let names =
            |part: &Node<'_>| part.members_of("content").map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        if !same_media {
            let why = "the body's Rust type depends on its content type";
            let rule = breaking(Kind::MediaTypeChanged, Effect::Source, why);
            let side = |part| Side::of_key("content", part).being(names(part));
            self.report(place, rule, side(old), side(new));
        }
        let why = "the generated code keeps to the type it used before";
        let other_media = compatible(Kind::MediaTypeChanged, Effect::Wire, why);
        for pair in named_pairs(old.get("content"), new.get("content")) {
            match pair {
                Pair::Both((_, old), (_, new)) => {
                    self.typed(place, &old, &new, "the body's type changes");
                    self.keywords(place, &old, &new, &["schema"]);
                }
                Pair::Gone((name, old)) if same_media => {
                    self.report(place, other_media, at(&old).being(name), ABSENT);
                }
                Pair::Come((name, new)) if same_media => {
                    self.report(place, other_media, ABSENT, at(&new).being(name));
                }
                _ => {}
            }
        }
    }

    pub(super) fn responses(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let (before, after) = (bodies(old), bodies(new));
        let mut statuses = vec![];
        for pair in pairs(&old.responses, &new.responses, &[&|old, new| old.status == new.status]) {
            let (old, new) = match pair {
                Pair::Gone(old) => (Some(old), None),
                Pair::Come(new) => (None, Some(new)),
                Pair::Both(old, new) => (Some(old), Some(new)),
            };
            let status = old.or(new).map_or("", |response| response.status);
            statuses.push(status);
            let place = place.inside(format_args!("response {status}"));
            match (old, new) {
                (Some(old), Some(new)) if same_component(&old.listed, &new.listed) => continue,
                (Some(old), Some(new)) if is_success(status) => self.success(&place, &old.node, &new.node),
                (Some(old), Some(new)) => self.failure(&place, &old.node, &new.node),
                _ => {
                    let side = |response: Option<&_>| {
                        response.map_or(ABSENT, |it: &crate::spec::Response<'_>| at(&it.listed).being(status))
                    };
                    self.report(&place, status_rule(status, new.is_some()), side(old), side(new));
                }
            }
            if is_success(status) {
                let (old, new) = (old.map(|old| &old.node), new.map(|new| &new.node));
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
            let rule = compatible(Kind::ErrorBodyChanged, Effect::Documentation, why);
            self.report(&place.inside("body"), rule, with_type(Some(old)), with_type(Some(new)));
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
        use Effect::{Runtime, Source};
        let is_in = |bodies: &[Body<'_>], body: &Value| bodies.iter().any(|(_, other)| other == body);
        let (mut old_part, mut new_part) = (old, new);
        let rule = match (old.and_then(body), new.and_then(body)) {
            (None, Some(body)) if is_in(before, &body) => {
                if old.is_none() {
                    return;
                }
                compatible(Kind::SuccessBodyAdded, Runtime, "other successes have this type already")
            }
            (Some(body), None) if is_in(after, &body) => {
                if new.is_none() {
                    return;
                }
                let why = "a response without a body cannot be read as the type of the other successes";
                breaking(Kind::SuccessBodyRemoved, Runtime, why)
            }
            (None, Some(_)) if before.is_empty() => {
                breaking(Kind::SuccessBodyAdded, Source, "the response changes from `()` to a type")
            }
            (Some(_), None) if after.is_empty() => {
                breaking(Kind::SuccessBodyRemoved, Source, "the response changes from a type to `()`")
            }
            (None, Some(_)) | (Some(_), None) => {
                old_part = before.first().map(|(part, _)| *part);
                new_part = new.or(after.first().map(|(part, _)| *part));
                let why = "the generated function has one body type for all successes";
                breaking(Kind::SuccessBodyChanged, Source, why)
            }
            _ => return,
        };
        self.report(&place.inside("body"), rule, with_type(old_part), with_type(new_part));
    }
}

/// A response of success that has a body, and the body.
pub(super) type Body<'s> = (&'s Node<'s>, Value);

fn bodies<'s>(operation: &'s Operation<'_>) -> Vec<Body<'s>> {
    operation.successes().filter_map(|response| Some((&response.node, body(&response.node)?))).collect()
}

fn status_rule(status: &str, is_new: bool) -> Rule {
    use Effect::{Documentation, Runtime};
    let why = match is_success(status) {
        true => "one type covers all 2xx responses; a body of another type is reported by itself",
        false => "failures are not in the generated types",
    };
    match (is_success(status), is_new) {
        (true, true) => compatible(Kind::SuccessStatusAdded, Runtime, why),
        (true, false) => compatible(Kind::SuccessStatusRemoved, Runtime, why),
        (false, true) => compatible(Kind::ErrorStatusAdded, Documentation, why),
        (false, false) => compatible(Kind::ErrorStatusRemoved, Documentation, why),
    }
}
