//! Comparison of two whole documents.

use serde_json::Value;

use super::annotations::server_change;
use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::differs;
use super::operations::security_change;
use crate::document::Document;
use crate::spec::{Node, Spec};

/// All differences between two versions of a spec, breaking ones first; locations start with `name`.
///
/// An empty document stands for a spec that is not there: only its operations and shared parts come or go
/// then.
///
/// Neither side needs to be a valid spec: what is odd is compared as far as it can be understood.
pub fn compare(name: &str, old: &Document, new: &Document) -> Vec<Change> {
    let (old, new) = (Spec::of(old), Spec::of(new));
    let place = Place::new(name);
    let mut comparer = Comparer::default();
    let is_there = |root: &Node<'_>| root.keys().next().is_some();
    if is_there(&old.root) && is_there(&new.root) {
        comparer.preamble(&place, &old.root, &new.root);
    }
    comparer.find_renames(&old, &new);
    comparer.operations(&place, &old, &new);
    comparer.components(&place, &old, &new);
    let mut changes = comparer.changes;
    changes.sort_by(|a, b| {
        let key = |change: &Change| (change.class, change.new_line.or(change.old_line), change.kind);
        key(a).cmp(&key(b)).then_with(|| a.location.cmp(&b.location))
    });
    changes
}

impl Comparer {
    /// What stands outside `paths` and `components`.
    fn preamble(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if differs(old, new, "openapi") {
            let why = "a version of the notation, not of the API";
            let change = Change::compatible(Kind::OpenapiVersionChanged, Effect::Documentation, why);
            self.report(place, change.of_key("openapi", old, new));
        }
        if let (Some(old), Some(new)) = (old.get("info"), new.get("info")) {
            let place = place.inside("info");
            if differs(&old, &new, "version") {
                let why = "a note: the changes themselves are listed by themselves";
                let change = Change::compatible(Kind::InfoVersionChanged, Effect::Documentation, why);
                self.report(&place, change.of_key("version", &old, &new));
            }
            self.prose(&place, &old, &new, &["version"]);
        } else if differs(old, new, "info") {
            let change =
                Change::compatible(Kind::DescriptionChanged, Effect::Documentation, "documentation only");
            self.report(&place.inside("info"), change.of_key("info", old, new));
        }
        if differs(old, new, "servers") {
            let urls = |root: &Node<'_>| -> Vec<_> {
                let servers = root.get("servers");
                servers
                    .iter()
                    .flat_map(Node::items)
                    .filter_map(|server| server.text("url"))
                    .map(String::from)
                    .collect()
            };
            let (before, after) = (urls(old), urls(new));
            let change = if before == after {
                Change::compatible(
                    Kind::DescriptionChanged,
                    Effect::Documentation,
                    "the addresses are the same",
                )
            } else {
                server_change()
            };
            let change = change.of_key("servers", old, new).before(before.join(", ")).after(after.join(", "));
            self.report(&place.inside("servers"), change);
        }
        if differs(old, new, "security") {
            self.report(&place.inside("security"), security_change(new).of_key("security", old, new));
        }
        let mapping_or_none = |root: &Node<'_>, key: &str| root.value.get(key).is_none_or(Value::is_object);
        for key in ["paths", "components"] {
            // Anything but a mapping is not looked into: say at least that it differs.
            if differs(old, new, key) && !(mapping_or_none(old, key) && mapping_or_none(new, key)) {
                let why = "this is not a mapping and cannot be compared";
                let change = Change::breaking(Kind::KeywordChanged, Effect::Source, why);
                self.report(&place.inside(key), change.of_key(key, old, new));
            }
        }
        let handled = ["openapi", "info", "servers", "security", "paths", "components"];
        self.annotations(place, old, new, &handled);
    }
}
