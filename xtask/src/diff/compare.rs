//! Comparison of two whole documents: what surrounds the operations, and shared components.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::change::{Change, Effect, Kind, UsedIn};
use super::rules::{
    Rule, breaking, compatible, credentials, documentation, is_sent, keyword, without_annotations,
};
use super::walk::{ABSENT, Comparer, Named, Pair, Place, Side, at, differs, named_pairs, pairs};
use crate::document::Document;
use crate::spec::{Node, Operation, Spec, is_success};

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
    /// What stands outside `paths` and `components`.
    fn document(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        if differs(old, new, "servers") {
            let urls = |root: &Node<'_>| -> Vec<_> {
                root.items_of("servers").filter_map(|server| server.text("url")).map(str::to_owned).collect()
            };
            let (before, after) = (urls(old), urls(new));
            let rule = if before == after { None } else { keyword("servers", place, old, new) };
            let side = |root, urls: &[String]| Side::of_key("servers", root).being(urls.join(", "));
            self.report(
                &place.inside("servers"),
                rule.unwrap_or(documentation(Kind::DescriptionChanged)),
                side(old, &before),
                side(new, &after),
            );
        }
        let mut handled = vec!["servers"];
        // Anything but a mapping is not looked into: it counts as one value.
        for key in ["info", "paths", "components"] {
            if [old, new].iter().all(|root| root.value.get(key).is_none_or(Value::is_object)) {
                handled.push(key);
            }
        }
        for pair in named_pairs(old.get("info"), new.get("info")) {
            let (key, old, new) = match &pair {
                Pair::Both((_, old), (_, new)) if old.value == new.value => continue,
                Pair::Both((key, old), (_, new)) => (*key, at(old).being(old), at(new).being(new)),
                Pair::Gone((key, old)) => (*key, at(old).being(old), ABSENT),
                Pair::Come((key, new)) => (*key, ABSENT, at(new).being(new)),
            };
            let info = place.inside("info");
            match key {
                "version" => self.report(&info, documentation(Kind::InfoVersionChanged), old, new),
                _ => self.report(&info.inside(key), documentation(Kind::DescriptionChanged), old, new),
            }
        }
        self.keywords(place, old, new, &handled);
    }

    fn components(&mut self, place: &Place, old: &Spec<'_>, new: &Spec<'_>) {
        let (old_uses, new_uses) = (uses(old), uses(new));
        let uses_of = |uses: &BTreeMap<String, UsedIn>, node: &Node<'_>| {
            uses.get(&node.pointer).cloned().unwrap_or_default()
        };
        for (section, what) in SECTIONS {
            let renames = self.renames.clone();
            let same_name = |(old, _): &Named<'_>, (new, _): &Named<'_>| old == new;
            let renamed = |(_, old): &Named<'_>, (_, new): &Named<'_>| {
                renames.get(&old.pointer).is_some_and(|pointer| *pointer == new.pointer)
            };
            // Security schemes are not referred to by `$ref`, so that their uses are unknown.
            let place = |name: &str, used_in: UsedIn| {
                let place = place.inside(format_args!("{what} {name}"));
                if section == "securitySchemes" { place } else { place.used_in(used_in) }
            };
            let (before, after) = (old.components(section), new.components(section));
            for pair in pairs(before, after, &[&same_name, &renamed]) {
                match pair {
                    Pair::Both((old_name, old), (name, new)) => {
                        let place = place(name, uses_of(&old_uses, &old).merge(uses_of(&new_uses, &new)));
                        if old_name != name {
                            let (before, after) = (at(&old).being(old_name), at(&new).being(name));
                            self.report(&place, renamed_schema(old_name, name), before, after);
                        }
                        self.component(&place, section, &old, &new);
                    }
                    Pair::Gone((name, old)) => {
                        let place = place(name, uses_of(&old_uses, &old));
                        self.report(&place, removed(section), at(&old).being(name), ABSENT);
                    }
                    Pair::Come((name, new)) => {
                        let place = place(name, uses_of(&new_uses, &new));
                        self.report(&place, added(section), ABSENT, at(&new).being(name));
                    }
                }
            }
        }
        if let (Some(old), Some(new)) = (old.root.get("components"), new.root.get("components")) {
            self.keywords(&place.inside("components"), &old, &new, &SECTIONS.map(|(section, _)| section));
        }
    }

    fn component(&mut self, place: &Place, section: &str, old: &Node<'_>, new: &Node<'_>) {
        if old.value == new.value {
            return;
        }
        let (resolved_old, resolved_new) = (old.clone().resolved(), new.clone().resolved());
        let is_response = |used_in: &UsedIn| !used_in.response.is_empty();
        match section {
            "schemas" => self.schema(place, old, new),
            "parameters" => self.parameter(place, &resolved_old, &resolved_new),
            "requestBodies" => self.request_body(place, &resolved_old, &resolved_new),
            "responses" if place.used_in.as_ref().is_some_and(is_response) => {
                self.success(place, &resolved_old, &resolved_new);
                self.success_body(place, Some(&resolved_old), Some(&resolved_new), &[], &[]);
            }
            "responses" => self.failure(place, &resolved_old, &resolved_new),
            "securitySchemes" if without_annotations(old.value) == without_annotations(new.value) => {
                self.keywords(place, old, new, &[]);
            }
            "securitySchemes" => {
                self.report(place, credentials(is_sent(new)), at(old).being(old), at(new).being(new));
            }
            _ => {
                let why = "it is not in the generated code";
                let rule = compatible(Kind::SharedPartChanged, Effect::Documentation, why);
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
    let renamed = |pair| match pair {
        Pair::Both((_, old), (_, new)) if old != new => Some((old, new)),
        _ => None,
    };
    let pairs = pairs(schemas(old), schemas(new), &[&same_pointer, &same_content]);
    pairs.into_iter().filter_map(renamed).collect()
}

fn renamed_schema(old: &str, new: &str) -> Rule {
    match old.to_upper_camel_case() == new.to_upper_camel_case() {
        true => compatible(Kind::ComponentRenamed, Effect::Documentation, "the type keeps its name"),
        false => breaking(Kind::ComponentRenamed, Effect::Source, "the type's name is the component's"),
    }
}

const INLINED: &str = "it has no name in the generated code; what it does to operations is reported there";

fn added(section: &str) -> Rule {
    match section {
        "schemas" => compatible(Kind::ComponentAdded, Effect::Source, "a new type beside the others"),
        "securitySchemes" => {
            let why = "nothing is sent until `security` asks for it";
            compatible(Kind::SecurityChanged, Effect::Wire, why)
        }
        _ => compatible(Kind::SharedPartAdded, Effect::Documentation, INLINED),
    }
}

fn removed(section: &str) -> Rule {
    match section {
        "schemas" => breaking(Kind::ComponentRemoved, Effect::Source, "the type goes"),
        // What is sent instead is reported at `security`.
        "securitySchemes" => credentials(true),
        _ => compatible(Kind::SharedPartRemoved, Effect::Documentation, INLINED),
    }
}

/// Which operations use which shared components, by JSON pointer (`/components/schemas/Address`).
fn uses<'a>(spec: &Spec<'a>) -> BTreeMap<String, UsedIn> {
    let mut uses = BTreeMap::<String, UsedIn>::new();
    let listed = |operation: &Operation<'a>, success: bool| {
        let responses = operation.responses.iter().filter(move |it| is_success(it.status) == success);
        responses.map(|response| response.listed.clone()).collect::<Vec<_>>()
    };
    for operation in &spec.operations {
        let sent = operation.parameters.iter().map(|parameter| parameter.listed.clone());
        let sent = sent.chain(operation.node.get("requestBody")).collect();
        let mut record = |nodes, role: fn(&mut UsedIn) -> &mut BTreeSet<String>| {
            for pointer in reachable(nodes) {
                role(uses.entry(pointer.to_owned()).or_default()).insert(operation.name());
            }
        };
        record(sent, |used_in| &mut used_in.request);
        record(listed(operation, true), |used_in| &mut used_in.response);
        record(listed(operation, false), |used_in| &mut used_in.error);
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
        nodes.extend(node.members().map(|(_, member)| member).chain(node.items()));
    }
    found
}
