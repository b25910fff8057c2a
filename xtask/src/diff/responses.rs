//! What operations respond with.

use std::collections::BTreeMap;

use serde_json::Value;

use super::annotations::without_annotations;
use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::{differs, union_of_keys};
use super::requests::{content, content_type, same_component};
use crate::spec::{Node, Operation, is_success};

/// Responses by status, as they are listed: perhaps a `$ref`.
type Statuses<'a> = BTreeMap<&'a str, Node<'a>>;

fn statuses<'a>(operation: &Operation<'a>) -> Statuses<'a> {
    operation.responses.iter().map(|response| (response.status, response.listed.clone())).collect()
}

impl Comparer {
    pub(super) fn responses(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let (before, after) = (statuses(old), statuses(new));
        for (status, old) in &before {
            let place = place.inside(format_args!("response {status}"));
            match after.get(status) {
                Some(new) if same_component(old, new) => {}
                Some(new) => {
                    let (old, new) = (old.clone().resolved(), new.clone().resolved());
                    if !is_success(status) {
                        self.error_body(&place, &old, &new);
                    } else if content(&old).is_some() && content(&new).is_some() {
                        self.content(&place.inside("body"), &old, &new);
                    }
                    self.annotations(&place, &old, &new, &["content"]);
                }
                None => self.report(&place, status_removed(status).lines(Some(old), None)),
            }
        }
        for (status, new) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
            let place = place.inside(format_args!("response {status}"));
            self.report(&place, status_added(status).lines(None, Some(new)));
        }
        self.success_bodies(place, &before, &after);
        if let (Some(old), Some(new)) = (old.node.get("responses"), new.node.get("responses")) {
            let statuses: Vec<_> = before.keys().chain(after.keys()).copied().collect();
            self.annotations(&place.inside("responses"), &old, &new, &statuses);
        }
    }

    /// Compares two versions of a shared response.
    pub(super) fn shared_response(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if !place.returns_success() {
            self.error_body(place, old, new);
        } else if content(old).is_some() == content(new).is_some() {
            self.content(&place.inside("body"), old, new);
        } else {
            let change = body_presence(content(new).is_some(), Some(old), Some(new));
            self.report(place, change.lines(Some(old), Some(new)));
        }
        self.annotations(place, old, new, &["content"]);
    }

    fn error_body(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if !differs(old, new, "content") {
            return;
        }
        let place = place.inside("body");
        let bare = |node: &Node<'_>| node.get("content").map(|content| without_annotations(content.value));
        if bare(old) != bare(new) {
            let why = "failures reach the caller as they are, whatever their documented body";
            let mut change = Change::compatible(Kind::ErrorBodyChanged, Effect::Documentation, why);
            (change.before, change.after) = (content_type(old), content_type(new));
            self.report(&place, change.lines(Some(old), Some(new)));
            return;
        }
        let (Some(old), Some(new)) = (old.get("content"), new.get("content")) else { return };
        for name in union_of_keys(&old, &new) {
            if let (Some(old), Some(new)) = (old.get(name), new.get(name)) {
                self.annotations(&place, &old, &new, &["schema"]);
                if let (Some(old), Some(new)) = (old.get("schema"), new.get("schema")) {
                    self.schema(&place, &old, &new);
                }
            }
        }
    }

    /// The generated function has one body type for all 2xx statuses. Finds bodies that came or went with a
    /// status, or with the content of one.
    fn success_bodies(&mut self, place: &Place, before: &Statuses<'_>, after: &Statuses<'_>) {
        let (old, new) = (bodies(before), bodies(after));
        self.unlike_other_successes(place, before, after);
        let come = new.iter().find(|(status, body)| {
            !old.contains_key(*status) && !old.values().any(|known| known.schema == body.schema)
        });
        let gone = old.iter().find(|(status, body)| {
            !new.contains_key(*status) && !new.values().any(|known| known.schema == body.schema)
        });
        let Some(status) = come.map(|(status, _)| status).or(gone.map(|(status, _)| status)) else { return };
        let (old_body, new_body) = (gone.or(old.first_key_value()), come.or(new.first_key_value()));
        let (old_body, new_body) = (old_body.map(|(_, body)| body), new_body.map(|(_, body)| body));
        let shared = |(old, new): (&Node<'_>, &Node<'_>)| same_component(old, new);
        if before.get(status).zip(after.get(status)).is_some_and(shared) {
            return;
        }
        let (old_part, new_part) = (old_body.map(|body| &body.response), new_body.map(|body| &body.response));
        let change = if old_body.is_some() && new_body.is_some() {
            let why = "the generated function has one body type for all successes";
            let mut change = Change::breaking(Kind::SuccessBodyChanged, Effect::Source, why);
            change.before = old_part.and_then(content_type);
            change.after = new_part.and_then(content_type);
            change
        } else {
            body_presence(new_body.is_some(), old_part, new_part)
        };
        let change = change.lines(old_part.or(before.get(status)), new_part.or(after.get(status)));
        self.report(&place.inside(format_args!("response {status}: body")), change);
    }
}

impl Comparer {
    /// Finds statuses that lose or get the body that other successes have: the type stays, the responses differ.
    fn unlike_other_successes(&mut self, place: &Place, before: &Statuses<'_>, after: &Statuses<'_>) {
        let (old, new) = (bodies(before), bodies(after));
        for (status, old_site) in before {
            let Some(new_site) = after.get(status).filter(|new_site| !same_component(old_site, new_site))
            else {
                continue;
            };
            let known = |others: &BTreeMap<&str, Body<'_>>, body: &Body<'_>| {
                others.values().any(|other| other.schema == body.schema)
            };
            let change = match (old.get(status), new.get(status)) {
                (Some(body), None) if known(&new, body) => {
                    let why = "a response without a body cannot be read as the type of the other successes";
                    Change::breaking(Kind::SuccessBodyRemoved, Effect::Runtime, why)
                }
                (None, Some(body)) if known(&old, body) => {
                    let why = "other successes have this type already";
                    Change::compatible(Kind::SuccessBodyAdded, Effect::Runtime, why)
                }
                _ => continue,
            };
            let (before, after) =
                (content_type(&old_site.clone().resolved()), content_type(&new_site.clone().resolved()));
            let change = Change { before, after, ..change }.lines(Some(old_site), Some(new_site));
            self.report(&place.inside(format_args!("response {status}: body")), change);
        }
    }
}

/// The body of a success.
struct Body<'a> {
    response: Node<'a>,
    schema: Option<Value>,
}

fn bodies<'a>(statuses: &Statuses<'a>) -> BTreeMap<&'a str, Body<'a>> {
    let successes = statuses.iter().filter(|(status, _)| is_success(status));
    successes
        .filter_map(|(status, site)| {
            let response = site.clone().resolved();
            let (_, media) = content(&response)?;
            Some((*status, Body { schema: media.value.get("schema").map(without_annotations), response }))
        })
        .collect()
}

fn body_presence(added: bool, old: Option<&Node<'_>>, new: Option<&Node<'_>>) -> Change {
    let (kind, why) = if added {
        (Kind::SuccessBodyAdded, "the response changes from `()` to a type")
    } else {
        (Kind::SuccessBodyRemoved, "the response changes from a type to `()`")
    };
    let change = Change::breaking(kind, Effect::Source, why);
    Change { before: old.and_then(content_type), after: new.and_then(content_type), ..change }
}

fn status_added(status: &str) -> Change {
    let change = if is_success(status) {
        let why = "one type covers all 2xx responses; a body of another type is reported by itself";
        Change::compatible(Kind::SuccessStatusAdded, Effect::Runtime, why)
    } else {
        Change::compatible(Kind::ErrorStatusAdded, Effect::Documentation, FAILURES)
    };
    change.after(status)
}

fn status_removed(status: &str) -> Change {
    let change = if is_success(status) {
        let why = "one type covers all 2xx responses; a body that goes with it is reported by itself";
        Change::compatible(Kind::SuccessStatusRemoved, Effect::Runtime, why)
    } else {
        Change::compatible(Kind::ErrorStatusRemoved, Effect::Documentation, FAILURES)
    };
    change.before(status)
}

const FAILURES: &str = "failures are not in the generated types";
