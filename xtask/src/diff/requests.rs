//! Request bodies, and content in general.

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::union_of_keys;
use super::shape::rust_type;
use crate::spec::Node;

/// The content that the generator reads: JSON if there is any, otherwise the first type.
pub(super) fn content<'a>(part: &Node<'a>) -> Option<(&'a str, Node<'a>)> {
    let content = part.get("content")?;
    let json = |name: &str| name == "application/json" || name.starts_with("application/json;");
    content.members().find(|(name, _)| json(name)).or_else(|| content.members().next())
}

/// The Rust type of the content that the generator reads.
pub(super) fn content_type(part: &Node<'_>) -> Option<String> {
    let (name, media) = content(part)?;
    Some(media.get("schema").map_or_else(|| name.to_owned(), |schema| rust_type(&schema)))
}

/// Whether both stand for the same shared component, which is compared by itself.
pub(super) fn same_component(old: &Node<'_>, new: &Node<'_>) -> bool {
    old.reference().is_some() && old.reference() == new.reference()
}

impl Comparer {
    pub(super) fn request_body(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.inside("request body");
        match (old.get("requestBody"), new.get("requestBody")) {
            (Some(old), Some(new)) if !same_component(&old, &new) => {
                self.request_body_definition(place, &old.clone().resolved(), &new.clone().resolved());
            }
            (Some(body), None) => {
                let why = "the function loses an argument";
                let mut change = Change::breaking(Kind::RequestBodyRemoved, Effect::Source, why);
                change.before = content_type(&body.clone().resolved());
                self.report(place, change.lines(Some(&body), None));
            }
            (None, Some(body)) => {
                let why = "the function takes one more argument";
                let mut change = Change::breaking(Kind::RequestBodyAdded, Effect::Source, why);
                change.after = content_type(&body.clone().resolved());
                self.report(place, change.lines(None, Some(&body)));
            }
            _ => {}
        }
    }

    pub(super) fn request_body_definition(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.clone().sent();
        if old.flag("required") != new.flag("required") {
            let why = "the generated function takes and sends a body either way";
            let change = Change::compatible(Kind::RequestBodyRequiredChanged, Effect::Wire, why);
            self.report(place, change.of_key("required", old, new));
        }
        self.content(place, old, new);
        self.annotations(place, old, new, &["content", "required"]);
    }

    /// Compares typed content, media type by media type.
    pub(super) fn content(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let same_media = content(old).map(|(name, _)| name) == content(new).map(|(name, _)| name);
        if !same_media {
            let why = "the body's Rust type depends on its content type";
            let change = Change::breaking(Kind::MediaTypeChanged, Effect::Source, why);
            let names =
                |node: &Node<'_>| node.get("content").map(|c| c.keys().collect::<Vec<_>>().join(", "));
            let (before, after) = (names(old), names(new));
            self.report(place, Change { before, after, ..change.of_key("content", old, new) });
        }
        let (Some(before), Some(after)) = (old.get("content"), new.get("content")) else { return };
        for name in union_of_keys(&before, &after) {
            let (Some(old), Some(new)) = (before.get(name), after.get(name)) else {
                if same_media {
                    let why = "the generated code keeps to the type it used before";
                    let mut change = Change::compatible(Kind::MediaTypeChanged, Effect::Wire, why);
                    change.before = before.get(name).map(|_| name.to_owned());
                    change.after = after.get(name).map(|_| name.to_owned());
                    self.report(place, change.lines(Some(&before), Some(&after)));
                }
                continue;
            };
            match (old.get("schema"), new.get("schema")) {
                (Some(old), Some(new)) => self.schema(place, &old, &new),
                (None, None) => {}
                _ => {
                    let change =
                        Change::breaking(Kind::TypeChanged, Effect::Source, "the body's type changes");
                    self.report(place, change.of_key("schema", &old, &new));
                }
            }
            self.annotations(place, &old, &new, &["schema"]);
        }
    }
}
