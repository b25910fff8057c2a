//! Two descriptions of an API, walked together. Things are recognized by their use: names of schemas, operations and
//! path parameters mean nothing.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;
use serde_json::Value;

use super::description::{Content, Description};
use super::schema::{Dialect, Form, Property, Source, is_same};
use crate::Api;
use crate::diff::{UsedIn, one_line, pairs};
use crate::spec::{Node, Operation, Parameter, is_success, unnamed};

/// Deeper than any schema of ours: theirs lead there in circles.
const MAX_DEPTH: usize = 100;

/// Headers that OpenAPI says are no parameters.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Something that the descriptions do not say alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Where and what, in words that stay the same from run to run: `Contact.email: maxLength 320, not 255`. Where is an
    /// operation or a component of ours.
    pub difference: String,
    /// `file:line:column` in our description, or where it could be.
    pub ours: String,
    /// Likewise in theirs.
    pub theirs: String,
    /// The operations in which it was found.
    pub used_in: UsedIn,
}

/// What something is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Request,
    Response,
    Error,
}

/// Who says something.
#[derive(Clone, Copy)]
enum Side {
    Both,
    Ours,
    Theirs,
}

/// All differences, by what they say.
pub(super) fn differences<'a>(
    api: Api,
    ours: &Description<'a>,
    theirs: &Description<'a>,
) -> BTreeMap<String, Difference> {
    let mut walk = Walk {
        is_case_sensitive: api == Api::Shipments,
        ours,
        theirs,
        found: BTreeMap::new(),
        operation: String::new(),
        role: Role::Request,
        visited: HashSet::new(),
        depth: 0,
    };
    walk.operations();
    walk.found
}

struct Walk<'d, 'a> {
    /// The consignments API reads paths and names in any casing.
    is_case_sensitive: bool,
    ours: &'d Description<'a>,
    theirs: &'d Description<'a>,
    found: BTreeMap<String, Difference>,
    operation: String,
    role: Role,
    /// The schemas that were compared in this body, by their pointers.
    visited: HashSet<(String, String)>,
    depth: usize,
}

impl<'d, 'a> Walk<'d, 'a> {
    fn report(&mut self, place: &str, what: &str, side: Side, ours: &Node<'_>, theirs: &Node<'_>) {
        let said = match side {
            Side::Both => "",
            Side::Ours => "only ours",
            Side::Theirs => "only theirs",
        };
        let separator = if what.is_empty() || said.is_empty() { "" } else { " " };
        let difference = one_line(&format!("{place}: {what}{separator}{said}"));
        let found = self.found.entry(difference.clone()).or_insert_with(|| Difference {
            difference,
            ours: ours.exact_place(),
            theirs: theirs.exact_place(),
            used_in: UsedIn::default(),
        });
        let used_in = match self.role {
            Role::Request => &mut found.used_in.request,
            Role::Response => &mut found.used_in.response,
            Role::Error => &mut found.used_in.error,
        };
        used_in.insert(self.operation.clone());
    }

    fn cased(&self, name: &str) -> String {
        if self.is_case_sensitive { name.to_owned() } else { name.to_lowercase() }
    }

    fn operations(&mut self) {
        let (ours, theirs) = (self.ours, self.theirs);
        let key = |path: &str| self.cased(unnamed(path).trim_end_matches('/'));
        let ours: Vec<_> = ours.spec.operations.iter().map(|it| (it, key(it.path))).collect();
        let known: HashSet<_> = ours.iter().map(|(_, path)| &**path).collect();
        let base = self.base(|path| known.contains(&*key(path)));
        let theirs = theirs.spec.operations.iter().map(|it| (it, key(&base.without(it.path))));
        let theirs: Vec<_> = theirs.collect();
        let (both, gone, come) = pairs(
            ours.clone(),
            theirs.clone(),
            &[
                &|(ours, at), (theirs, path)| ours.method == theirs.method && at == path,
                &|(_, at), (_, path)| at == path,
            ],
        );
        for ((ours, _), (theirs, _)) in &both {
            self.operation(ours, theirs);
        }
        self.role = Role::Request;
        for (operation, path) in gone {
            self.operation = operation.name();
            let title = title(operation.method, operation.path);
            let theirs = nearest(&theirs, &path, &self.theirs.spec.root);
            self.report(&title, "", Side::Ours, &operation.node, &theirs);
        }
        for (operation, path) in come {
            self.operation = operation.name();
            let title = title(operation.method, &unnamed(&base.without(operation.path)));
            let ours = nearest(&ours, &path, &self.ours.spec.root);
            self.report(&title, "", Side::Theirs, &ours, &operation.node);
        }
    }

    /// What stands before their paths and not before ours: with it, most of them are known.
    fn base(&self, is_known: impl Fn(&str) -> bool) -> Base<'a> {
        let paths = self.theirs.spec.operations.iter().map(|operation| operation.path);
        let common = paths.clone().reduce(common_start).unwrap_or_default();
        let common = &common[..common.rfind('/').unwrap_or_default()];
        let removed: BTreeSet<_> = self.ours.bases().into_iter().chain(["", common]).collect();
        let added: BTreeSet<_> = self.theirs.bases().into_iter().take(MAX_BASES).chain([""]).collect();
        let bases = added.iter().flat_map(|added| removed.iter().map(|removed| Base { added, removed }));
        let known = |base: &Base<'_>| paths.clone().filter(|path| is_known(&base.without(path))).count();
        let best = bases.enumerate().max_by_key(|(index, base)| (known(base), Reverse(*index)));
        best.map(|(_, base)| base).unwrap_or_default()
    }

    fn operation(&mut self, ours: &'d Operation<'a>, theirs: &'d Operation<'a>) {
        let place = &title(ours.method, ours.path);
        self.operation = ours.name();
        self.role = Role::Request;
        if ours.method != theirs.method {
            let [one, other] = [theirs, ours].map(|operation| operation.method.to_uppercase());
            self.report(place, &format!("{one}, not {other}"), Side::Both, &ours.node, &theirs.node);
        }
        self.parameters(place, ours, theirs);
        let place_of_body = format!("{place}: request");
        match (self.ours.request(ours), self.theirs.request(theirs)) {
            (Some((listed, one)), Some((their_listed, other))) => {
                self.required(&place_of_body, [one.required, other.required], &listed, &their_listed);
                self.content(&place_of_body, (&listed, &one), (&their_listed, &other));
            }
            (Some((listed, _)), None) => self.report(&place_of_body, "", Side::Ours, &listed, &theirs.node),
            (None, Some((listed, _))) => self.report(&place_of_body, "", Side::Theirs, &ours.node, &listed),
            (None, None) => {}
        }
        let (both, gone, come) = pairs(
            ours.responses.iter().collect(),
            theirs.responses.iter().collect(),
            &[&|ours, theirs| ours.status == theirs.status],
        );
        let role = |status| if is_success(status) { Role::Response } else { Role::Error };
        for (one, other) in both {
            self.role = role(one.status);
            let in_operation = || format!("{place}: {}", one.status);
            let place = one.listed.component().map_or_else(in_operation, |name| format!("response {name}"));
            let (content, their_content) =
                (self.ours.response(ours, one), self.theirs.response(theirs, other));
            self.content(&place, (&one.listed, &content), (&other.listed, &their_content));
        }
        for response in gone {
            self.role = role(response.status);
            let at = theirs.node.get("responses").unwrap_or_else(|| theirs.node.clone());
            self.report(&format!("{place}: {}", response.status), "", Side::Ours, &response.listed, &at);
        }
        for response in come {
            self.role = role(response.status);
            let at = ours.node.get("responses").unwrap_or_else(|| ours.node.clone());
            self.report(&format!("{place}: {}", response.status), "", Side::Theirs, &at, &response.listed);
        }
    }

    fn parameters(&mut self, place: &str, ours: &'d Operation<'a>, theirs: &'d Operation<'a>) {
        let keys = self
            .ours
            .spec
            .components("securitySchemes")
            .filter(|(_, scheme)| scheme.text("in") == Some("header"));
        let keys: Vec<_> = keys.filter_map(|(_, scheme)| Some(scheme.text("name")?.to_lowercase())).collect();
        let listed = |operation: &'d Operation<'a>| {
            let named = operation.parameters.iter().filter_map(|parameter| {
                let name = match parameter.node.text("in").unwrap_or_default() {
                    "body" | "formData" => return None,
                    // What is between the braces does not matter.
                    "path" => index_in(operation.path, parameter.name).to_string(),
                    "header" => parameter.name.to_lowercase(),
                    _ => self.cased(parameter.name),
                };
                let is_key = NO_PARAMETERS.contains(&&*name) || keys.contains(&name);
                (!is_key || !is_in(parameter, "header")).then_some((parameter, name))
            });
            named.collect::<Vec<_>>()
        };
        let (both, gone, come) = pairs(
            listed(ours),
            listed(theirs),
            &[
                &|(one, at), (other, name)| at == name && is_in(one, location(other)),
                &|(_, at), (_, name)| at == name,
            ],
        );
        for ((one, _), (other, _)) in both {
            let in_operation = || format!("{place}: {}", label(one));
            let place = &one.listed.component().map_or_else(in_operation, |name| format!("parameter {name}"));
            if !is_in(one, location(other)) {
                let what = format!("in {}, not {}", location(other), location(one));
                self.report(place, &what, Side::Both, &one.listed, &other.listed);
            }
            self.required(place, [one.required, other.required], &one.listed, &other.listed);
            let (source, their_source) = (self.ours.parameter(one), self.theirs.parameter(other));
            self.body(place, &source, &their_source, false);
        }
        for (one, _) in gone {
            self.report(&format!("{place}: {}", label(one)), "", Side::Ours, &one.listed, &theirs.node);
        }
        for (other, _) in come {
            let what = if other.required { "required," } else { "" };
            self.report(&format!("{place}: {}", label(other)), what, Side::Theirs, &ours.node, &other.listed);
        }
    }

    fn required(&mut self, place: &str, [ours, theirs]: [bool; 2], at: &Node<'_>, their_at: &Node<'_>) {
        if ours != theirs {
            let what = if theirs { "required, not optional" } else { "optional, not required" };
            self.report(place, what, Side::Both, at, their_at);
        }
    }

    fn content(&mut self, place: &str, ours: (&Node<'a>, &Content<'a>), theirs: (&Node<'a>, &Content<'a>)) {
        let (both, gone, come) = pairs(
            ours.1.types.iter().collect(),
            theirs.1.types.iter().collect(),
            &[&|(ours, _), (theirs, _)| ours == theirs, &|_, _| true],
        );
        for ((name, source), (their_name, their_source)) in both {
            if name != their_name {
                let what = format!("{their_name}, not {name}");
                self.report(place, &what, Side::Both, &source.owner, &their_source.owner);
            }
            self.body(place, source, their_source, true);
        }
        for (name, source) in gone {
            self.report(place, name, Side::Ours, &source.owner, theirs.0);
        }
        for (name, source) in come {
            self.report(place, name, Side::Theirs, ours.0, &source.owner);
        }
    }

    /// Compares the schemas of two bodies or parameters. In a parameter `null` has no form.
    fn body(&mut self, place: &str, ours: &Source<'a>, theirs: &Source<'a>, has_null: bool) {
        self.visited.clear();
        self.schema(place, ours, theirs, has_null);
    }

    fn schema(&mut self, place: &str, ours: &Source<'a>, theirs: &Source<'a>, has_null: bool) {
        if !self.visited.insert((ours.pointers(), theirs.pointers())) || self.theirs.reader.gave_up() {
            return;
        }
        let (one, mut other) = (self.ours.reader.read(ours), self.theirs.reader.read(theirs));
        match (one.nullable, other.nullable) {
            (Some(true), Some(false)) if has_null => {
                self.report(place, "nullable", Side::Ours, ours.node(), theirs.node());
            }
            (Some(false), Some(true)) if has_null => {
                self.report(place, "nullable", Side::Theirs, ours.node(), theirs.node());
            }
            _ => {}
        }
        // The contract knows which numbers may stand for the values.
        if one.forms.get("string").is_some_and(|form| form.node.has("x-enum-numbers"))
            && !other.forms.contains_key("string")
            && let Some(numbers) = other.forms.remove("integer")
        {
            other.forms.insert("string", numbers);
        }
        let is_alternative = |name: &str| name.is_empty() || one.forms.contains_key(name);
        let cannot_say_more = self.theirs.reader.dialect == Dialect::Swagger
            && one.forms.len() > 1
            && other.forms.keys().all(|name| is_alternative(name));
        if one.forms.keys().ne(other.forms.keys()) && !cannot_say_more {
            let [one, other] = [&one, &other].map(|schema| {
                let names = schema.forms.keys().map(|name| if name.is_empty() { "any" } else { name });
                names.collect::<Vec<_>>().join(" or ")
            });
            self.report(place, &format!("type {other}, not {one}"), Side::Both, ours.node(), theirs.node());
        }
        if self.depth == MAX_DEPTH {
            return self.theirs.reader.give_up();
        }
        self.depth += 1;
        for (name, ours) in &one.forms {
            if let Some(theirs) = other.forms.get(name) {
                self.form(ours.component.unwrap_or(place), name, ours, theirs);
            }
        }
        self.depth -= 1;
    }

    fn form(&mut self, place: &str, name: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        for key in ours.limits.keys().chain(theirs.limits.keys()).collect::<BTreeSet<_>>() {
            let (limit, their_limit) = (ours.limits.get(key), theirs.limits.get(key));
            match (limit, their_limit) {
                (Some(one), Some(other)) if *key == "uniqueItems" || is_same(one.value, other.value) => {}
                (Some(one), Some(other)) => {
                    self.report(place, &format!("{key} {other}, not {one}"), Side::Both, one, other);
                }
                // Ours is from prose, and says more than the keyword can.
                (Some(_), None) if *key == "uniqueItems" => {}
                // The contract has one for every integer, documented or not.
                (Some(_), None) | (None, Some(_)) if *key == "format" && name == "integer" => {}
                (Some(one), None) => {
                    self.report(place, &format!("{key} {one}"), Side::Ours, one, &theirs.node);
                }
                (None, Some(other)) => {
                    self.report(place, &format!("{key} {other}"), Side::Theirs, &ours.node, other);
                }
                (None, None) => {}
            }
        }
        match (&ours.values, &theirs.values) {
            (Some(_), Some(_)) => self.values(place, ours, theirs),
            // Values of flags are combined, which a list cannot say.
            (Some(_), None) if !ours.node.flag("x-enum-flags") => {
                self.report(place, "list of values", Side::Ours, &ours.node, &theirs.node);
            }
            (None, Some(other)) => {
                let what = format!(
                    "values {},",
                    other.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
                );
                self.report(place, &what, Side::Theirs, &ours.node, &theirs.node);
            }
            _ => {}
        }
        self.properties(place, ours, theirs);
        if ours.items.is_some() || theirs.items.is_some() {
            let [one, other] =
                [ours, theirs].map(|form| form.items.clone().unwrap_or_else(|| Source::of(&form.node, None)));
            self.schema(&format!("{place}[]"), &one, &other, true);
        }
        self.additional_properties(place, ours, theirs);
    }

    fn values(&mut self, place: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        let node = &ours.node;
        let is_open = node.flag("x-extensible-enum");
        let key = |value: &dyn ToString| {
            let value = value.to_string();
            if is_open { value.to_lowercase() } else { value }
        };
        let values = ours.values.iter().flatten();
        // By every spelling, the value.
        let mut known: BTreeMap<_, _> = values.clone().map(|value| (key(value), key(value))).collect();
        known.extend(node.members_of("x-enum-aliases").map(|(alias, value)| (key(&alias), key(&value))));
        known.extend(node.members_of("x-enum-numbers").map(|(value, number)| (key(&number), key(&value))));
        let mut missing: BTreeSet<_> = known.values().collect();
        for value in theirs.values.iter().flatten() {
            match known.get(&key(value)) {
                Some(value) => drop(missing.remove(value)),
                None => self.report(place, &format!("value {value}"), Side::Theirs, node, value),
            }
        }
        for value in values.filter(|value| missing.contains(&key(*value))) {
            self.report(place, &format!("value {value}"), Side::Ours, value, &theirs.node);
        }
    }

    fn properties(&mut self, place: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        let is_sent = self.role == Role::Request;
        let is_spelling = |source: &Source<'a>, name: &str, other: &str| {
            let is_alias = source.node().texts_of("x-aliases").any(|alias| alias == other);
            is_alias || (!self.is_case_sensitive && name.eq_ignore_ascii_case(other))
        };
        let (both, gone, come) = pairs(
            ours.properties.iter().collect(),
            theirs.properties.iter().collect(),
            &[
                &|(ours, _), (theirs, _)| ours == theirs,
                // Servers read other spellings, and do not write them.
                &|(name, property), (other, _)| is_sent && is_spelling(&property.source, name, other),
            ],
        );
        for ((name, one), (_, other)) in both {
            let place = &format!("{place}.{name}");
            let (source, their_source) = (&one.source, &other.source);
            self.required(place, [one.required, other.required], source.node(), their_source.node());
            self.schema(place, source, their_source, true);
        }
        let is_one_way =
            |property: &Property<'a>| property.source.says(if is_sent { "readOnly" } else { "writeOnly" });
        for (name, one) in gone.into_iter().filter(|(_, property)| !is_one_way(property)) {
            self.report(&format!("{place}.{name}"), "", Side::Ours, one.source.node(), &theirs.node);
        }
        for (name, other) in come.into_iter().filter(|(_, property)| !is_one_way(property)) {
            let what = if other.required { "required," } else { "" };
            self.report(&format!("{place}.{name}"), what, Side::Theirs, &ours.node, other.source.node());
        }
    }

    /// Compares what objects may have besides the properties that are named.
    fn additional_properties(&mut self, place: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        let [one, other] = [ours, theirs].map(|form| match form.additional.as_ref().map(|it| it.value) {
            Some(Value::Object(keywords)) if !keywords.is_empty() => "described",
            Some(Value::Bool(false)) => "refused",
            _ => "free",
        });
        let [node, their_node] = [ours, theirs].map(|form| form.additional.as_ref().unwrap_or(&form.node));
        if one != other {
            let what = format!("additionalProperties {other}, not {one}");
            self.report(place, &what, Side::Both, node, their_node);
        } else if one == "described" {
            let [one, other] = [node, their_node].map(|it| Source::of(it, Some(it.clone())));
            self.schema(&format!("{place}.*"), &one, &other, true);
        }
    }
}

/// How their paths become like ours.
#[derive(Default)]
struct Base<'a> {
    added: &'a str,
    removed: &'a str,
}

/// Servers beyond this number are not looked at.
const MAX_BASES: usize = 10;

impl Base<'_> {
    fn without(&self, path: &str) -> String {
        let path = format!("{}{path}", self.added);
        let rest = path.strip_prefix(self.removed).filter(|rest| rest.starts_with('/'));
        rest.unwrap_or(&path).to_owned()
    }
}

fn common_start<'a>(one: &'a str, other: &'a str) -> &'a str {
    let differs = one.char_indices().zip(other.chars()).find(|((_, one), other)| one != other);
    let end = differs.map_or(one.len().min(other.len()), |((end, _), _)| end);
    &one[..end]
}

/// The path of that key in the other description, or all of its paths.
fn nearest<'a>(operations: &[(&Operation<'a>, String)], path: &str, root: &Node<'a>) -> Node<'a> {
    let item =
        operations.iter().find(|(_, known)| known == path).map(|(operation, _)| operation.item.clone());
    item.or_else(|| root.get("paths")).unwrap_or_else(|| root.clone())
}

/// `POST /shipments`
fn title(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_uppercase())
}

fn location<'a>(parameter: &Parameter<'a>) -> &'a str {
    parameter.node.text("in").unwrap_or_default()
}

fn is_in(parameter: &Parameter<'_>, place: &str) -> bool {
    location(parameter) == place
}

/// `query take`
fn label(parameter: &Parameter<'_>) -> String {
    format!("{} {}", location(parameter), parameter.name)
}

/// Which of the placeholders in a path has this name.
fn index_in(path: &str, name: &str) -> usize {
    path.split('{').skip(1).take_while(|part| part.split('}').next() != Some(name)).count()
}
