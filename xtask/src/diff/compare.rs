//! Comparison of two whole documents: what surrounds the operations, and shared components.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::change::Effect::{Documentation, Source, Wire};
use super::change::{Change, UsedIn};
use super::place::Place;
use super::rules::{Rule, breaking, compatible, credentials, is_sent, without_annotations};
use super::walk::{Comparer, Named, Sort, at, pairs, same_name};
use crate::document::Document;
use crate::spec::{Node, Response, Spec, is_success};

/// All differences between two versions of a spec, breaking ones first; locations start with `name`.
///
/// An empty document stands for a spec that is not there: only its operations and shared parts come or go
/// then.
///
/// Neither side needs to be a valid spec: what is odd is compared as far as it can be understood.
pub fn compare(name: &str, old: &Document, new: &Document) -> Vec<Change> {
    let (old, new) = (Spec::of(old), Spec::of(new));
    let place = Place::new(name);
    let mut comparer = Comparer { renames: renames(&old, &new), ..Comparer::default() };
    let is_there = |root: &Node<'_>| root.keys().next().is_some();
    if is_there(&old.root) && is_there(&new.root) {
        comparer.document(&place, &old.root, &new.root);
    }
    comparer.operations(&place, &old, &new);
    comparer.components(&place, &old, &new);
    let mut changes = comparer.changes;
    changes.sort_by(|a, b| {
        let key = |change: &Change| (change.class, change.new_line.or(change.old_line), change.kind);
        key(a).cmp(&key(b)).then_with(|| a.location.cmp(&b.location))
    });
    changes
}

/// Sections of `components` and what one part of each is called.
const SECTIONS: [(&str, &str); 9] = [
    ("callbacks", "shared callback"),
    ("examples", "shared example"),
    ("headers", "shared header"),
    ("links", "shared link"),
    ("parameters", "shared parameter"),
    ("requestBodies", "shared request body"),
    ("responses", "shared response"),
    ("schemas", "schema"),
    ("securitySchemes", "security scheme"),
];

impl Comparer {
    /// Compares the document outside `paths` and `components`.
    fn document(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        // Anything but a mapping is not looked into: it counts as one value.
        let is_mapping = |root: &Node<'_>, key: &str| root.value.get(key).is_none_or(Value::is_object);
        let mut handled = vec!["info", "paths", "components"];
        handled.retain(|key| is_mapping(old, key) && is_mapping(new, key));
        match (old.get("info"), new.get("info")) {
            (Some(old), Some(new)) => self.keywords(&place.inside("info"), &old, &new, &[]),
            _ => handled.retain(|key| *key != "info"),
        }
        self.keywords(place, old, new, &handled);
    }

    fn components(&mut self, place: &Place, old: &Spec<'_>, new: &Spec<'_>) {
        let uses = uses([old, new]);
        let uses_of = |node: &Node<'_>| uses.get(&node.pointer).cloned().unwrap_or_default();
        let renames = self.renames.clone();
        for (section, what) in SECTIONS {
            let place = |(name, part): &Named<'_>| {
                let place = place.inside(format_args!("{what} {name}"));
                // They are not referred to by `$ref`, so that their uses are unknown.
                if section == "securitySchemes" { place } else { place.used_in(uses_of(part)) }
            };
            let renamed = |(_, old): &Named<'_>, (_, new): &Named<'_>| {
                renames.get(&old.pointer).is_some_and(|pointer| *pointer == new.pointer)
            };
            let sort = Sort {
                matches: &[&same_name, &renamed],
                place: &place,
                side: &|(name, part)| at(part).being(name),
                removed: &|_| removed(section),
                added: &|_| added(section),
            };
            for (before, after) in self.both(old.components(section), new.components(section), &sort) {
                let (place, (old_name, old), (name, new)) = (place(&after), before, after);
                if old_name != name {
                    let sides = (at(&old).being(old_name), at(&new).being(name));
                    self.report(&place, renamed_schema(old_name, name), sides.0, sides.1);
                }
                if old.value != new.value {
                    self.component(&place, section, &old, &new);
                }
            }
        }
        if let (Some(old), Some(new)) = (old.root.get("components"), new.root.get("components")) {
            self.keywords(&place.inside("components"), &old, &new, &SECTIONS.map(|(section, _)| section));
        }
    }

    fn component(&mut self, place: &Place, section: &str, old: &Node<'_>, new: &Node<'_>) {
        let (resolved_old, resolved_new) = (old.clone().resolved(), new.clone().resolved());
        match section {
            "schemas" => self.schema(place, old, new),
            "parameters" => self.parameter(place, &resolved_old, &resolved_new),
            "requestBodies" => self.request_body(place, &resolved_old, &resolved_new),
            "responses" if place.used_in.as_ref().is_some_and(|used_in| !used_in.response.is_empty()) => {
                self.success(place, &resolved_old, &resolved_new);
                self.success_body(place, Some(&resolved_old), Some(&resolved_new), &[], &[]);
            }
            "responses" => self.failure(place, &resolved_old, &resolved_new),
            "securitySchemes" if without_annotations(old.value) == without_annotations(new.value) => {
                self.keywords(place, old, new, &[]);
            }
            _ => {
                let why = "it is not in the generated code";
                let rule = match section {
                    "securitySchemes" => credentials(is_sent(new)),
                    _ => compatible("shared-part-changed", Documentation, why),
                };
                self.report(place, rule, at(old).being(old), at(new).being(new));
            }
        }
    }
}

/// Finds schemas that are the same under a new name, so that their users do not count as changed.
fn renames(old: &Spec<'_>, new: &Spec<'_>) -> BTreeMap<String, String> {
    // Without documentation, and itself not named.
    let content = |schema: &Node<'_>| {
        let text = without_annotations(schema.value).to_string();
        text.replace(&format!("\"#{}\"", schema.pointer), "\"itself\"")
    };
    let schemas = |spec: &Spec<'_>| -> Vec<(String, String)> {
        spec.components("schemas").map(|(_, schema)| (content(&schema), schema.pointer)).collect()
    };
    let same_pointer = |(_, old): &(String, String), (_, new): &(String, String)| old == new;
    let same_content = |(old, _): &(String, String), (new, _): &(String, String)| old == new;
    let (both, _, _) = pairs(schemas(old), schemas(new), &[&same_pointer, &same_content]);
    both.into_iter().map(|((_, old), (_, new))| (old, new)).filter(|(old, new)| old != new).collect()
}

fn renamed_schema(old: &str, new: &str) -> Rule {
    match old.to_upper_camel_case() == new.to_upper_camel_case() {
        true => compatible("component-renamed", Documentation, "the type keeps its name"),
        false => breaking("component-renamed", Source, "the type's name is the component's"),
    }
}

const INLINED: &str = "it has no name in the generated code; what it does to operations is reported there";

fn added(section: &str) -> Rule {
    match section {
        "schemas" => compatible("component-added", Source, "a new type beside the others"),
        "securitySchemes" => {
            compatible("security-changed", Wire, "nothing is sent until `security` asks for it")
        }
        _ => compatible("shared-part-added", Documentation, INLINED),
    }
}

fn removed(section: &str) -> Rule {
    match section {
        "schemas" => breaking("component-removed", Source, "the type goes"),
        // What is sent instead is reported at `security`.
        "securitySchemes" => credentials(true),
        _ => compatible("shared-part-removed", Documentation, INLINED),
    }
}

/// Operations that use each shared component in either version, by JSON pointer (`/components/schemas/Address`).
fn uses<'a>(specs: [&Spec<'a>; 2]) -> BTreeMap<String, UsedIn> {
    let mut uses = BTreeMap::<String, UsedIn>::new();
    for operation in specs.iter().flat_map(|spec| &spec.operations) {
        let mut record = |nodes, role: fn(&mut UsedIn) -> &mut BTreeSet<String>| {
            for pointer in reachable(nodes) {
                role(uses.entry(pointer.to_owned()).or_default()).insert(operation.name());
            }
        };
        let sent = operation.parameters.iter().map(|parameter| parameter.listed.clone());
        record(sent.chain(operation.node.get("requestBody")).collect(), |used_in| &mut used_in.request);
        let (successes, failures): (Vec<_>, Vec<_>) =
            operation.responses.iter().partition(|response| is_success(response.status));
        let listed = |responses: Vec<&Response<'a>>| responses.iter().map(|it| it.listed.clone()).collect();
        record(listed(successes), |used_in| &mut used_in.response);
        record(listed(failures), |used_in| &mut used_in.error);
    }
    uses
}

/// The components that are referred to from `nodes`, or from each other.
fn reachable<'a>(mut nodes: Vec<Node<'a>>) -> HashSet<&'a str> {
    let mut found = HashSet::new();
    while let Some(node) = nodes.pop() {
        if let Some(pointer) = node.reference()
            && found.insert(pointer)
        {
            nodes.extend(node.at(pointer));
        }
        nodes.extend(node.entries().map(|(_, value)| value).chain(node.items()));
    }
    found
}
