//! Two descriptions of an API, walked together. Things are recognized by their use: names of schemas, operations and
//! path parameters mean nothing.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use super::description::{Body, Description};
use super::schema::{Child, Dialect, Form, Part, Source, is_same};
use crate::Api;
use crate::diff::{Match, UsedIn, one_line, pairs};
use crate::spec::{Node, Operation, Parameter, is_success, unnamed};

/// Deeper than any schema of ours: theirs lead there in circles.
const MAX_DEPTH: usize = 100;

/// Headers that OpenAPI says are no parameters.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Something that the descriptions do not say alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Place and difference, in words that stay the same from run to run: `Parcel.size: maxLength 50, not 40`. The place is an
    /// operation or a component of ours.
    pub difference: String,
    /// `file:line:column` in our description, or where it could be.
    pub ours: String,
    /// Likewise in theirs.
    pub theirs: String,
    /// Our operations in which it was found; `None` for an operation that only one side has.
    pub used_in: Option<UsedIn>,
}

/// Direction in which something is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Request,
    Response,
    Error,
}

/// All differences, by what they say.
pub(super) fn differences<'a>(
    api: Api,
    ours: &Description<'a>,
    theirs: &Description<'a>,
) -> BTreeMap<String, Difference> {
    let schemes = ours.spec.components("securitySchemes").map(|(_, scheme)| scheme);
    let keys = schemes.filter(|scheme| scheme.text("in") == Some("header"));
    let mut walk = Walk {
        is_case_sensitive: api == Api::Shipments,
        keys: keys.filter_map(|scheme| Some(scheme.text("name")?.to_lowercase())).collect(),
        ours,
        theirs,
        found: BTreeMap::new(),
        operation: None,
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
    /// The headers with our credentials, in small letters.
    keys: Vec<String>,
    ours: &'d Description<'a>,
    theirs: &'d Description<'a>,
    found: BTreeMap<String, Difference>,
    operation: Option<&'d Operation<'a>>,
    role: Role,
    /// The schemas that were compared in this body, by their pointers.
    visited: HashSet<(String, String)>,
    depth: usize,
}

impl<'d, 'a> Walk<'d, 'a> {
    /// Reports a difference, and the places that it is about, ours first.
    fn report(&mut self, what: &str, [ours, theirs]: [&Node<'_>; 2]) {
        let difference = one_line(what);
        let found = self.found.entry(difference.clone()).or_insert_with(|| Difference {
            difference,
            ours: ours.exact_place(),
            theirs: theirs.exact_place(),
            used_in: None,
        });
        if let Some(operation) = self.operation {
            let used_in = found.used_in.get_or_insert_default();
            let used_in = match self.role {
                Role::Request => &mut used_in.request,
                Role::Response => &mut used_in.response,
                Role::Error => &mut used_in.error,
            };
            used_in.insert(operation.name());
        }
    }

    /// Reports what only one side has, and returns what both have. `owners` are where the rest could be.
    fn both<T>(
        &mut self,
        [ours, theirs]: [Vec<T>; 2],
        matches: &[Match<'_, T>],
        named: &dyn Fn(&T) -> (String, Node<'a>),
        owners: [&Node<'a>; 2],
    ) -> Vec<(T, T)> {
        let (both, gone, come) = pairs(ours, theirs, matches);
        for (what, node) in gone.iter().map(named) {
            self.report(&format!("{what}: only ours"), [&node, owners[1]]);
        }
        for (what, node) in come.iter().map(named) {
            self.report(&format!("{what}: only theirs"), [owners[0], &node]);
        }
        both
    }

    fn required(&mut self, place: &str, [ours, theirs]: [bool; 2], nodes: [&Node<'_>; 2]) {
        if ours != theirs {
            let [one, other] = [theirs, ours].map(|required| if required { "required" } else { "optional" });
            self.report(&format!("{place}: {one}, not {other}"), nodes);
        }
    }

    fn cased(&self, name: &str) -> String {
        if self.is_case_sensitive { name.to_owned() } else { name.to_lowercase() }
    }

    fn operations(&mut self) {
        let (ours, theirs) = (self.ours, self.theirs);
        let key = |path: &str| self.cased(unnamed(path).trim_end_matches('/'));
        let known: HashSet<_> = ours.spec.operations.iter().map(|operation| key(operation.path)).collect();
        let base = base(theirs, |path| known.contains(&key(path)));
        let listed = [(ours, ""), (theirs, base)].map(|(description, base)| {
            let operations = description.spec.operations.iter().map(|operation| {
                let path = operation.path.strip_prefix(base).unwrap_or(operation.path);
                (operation, path, key(path))
            });
            operations.collect()
        });
        let [at, their_at] =
            [ours, theirs].map(|it| it.spec.root.get("paths").unwrap_or_else(|| it.spec.root.clone()));
        let both = self.both(
            listed,
            &[
                &|(one, _, at), (other, _, path)| one.method == other.method && at == path,
                &|(.., at), (.., path)| at == path,
            ],
            &|(operation, path, _)| (title(operation.method, &unnamed(path)), operation.node.clone()),
            [&at, &their_at],
        );
        for ((one, ..), (other, ..)) in both {
            self.operation = Some(one);
            self.operation(one, other);
        }
    }

    fn operation(&mut self, ours: &'d Operation<'a>, theirs: &'d Operation<'a>) {
        let place = &title(ours.method, ours.path);
        let nodes = [&ours.node, &theirs.node];
        self.role = Role::Request;
        if ours.method != theirs.method {
            let [one, other] = [theirs, ours].map(|operation| operation.method.to_uppercase());
            self.report(&format!("{place}: {one}, not {other}"), nodes);
        }
        self.parameters(place, ours, theirs);
        let place_of_body = format!("{place}: request");
        let bodies = [self.ours.request(ours), self.theirs.request(theirs)];
        let bodies = bodies.map(|body| body.into_iter().collect());
        let named = |body: &Body<'a>| (place_of_body.clone(), body.node.clone());
        for (one, other) in self.both(bodies, &[&|_, _| true], &named, nodes) {
            self.required(&place_of_body, [one.required, other.required], [&one.node, &other.node]);
            self.body(&place_of_body, &one, &other);
        }
        self.role = Role::Response;
        let both = self.both(
            [ours, theirs].map(|operation| operation.responses.iter().collect()),
            &[&|one, other| one.status == other.status],
            &|response| (format!("{place}: {}", response.status), response.listed.clone()),
            nodes,
        );
        for (one, other) in both {
            self.role = if is_success(one.status) { Role::Response } else { Role::Error };
            let in_operation = || format!("{place}: {}", one.status);
            let place = one.listed.component().map_or_else(in_operation, |name| format!("response {name}"));
            self.body(&place, &self.ours.response(ours, one), &self.theirs.response(theirs, other));
        }
    }

    fn parameters(&mut self, place: &str, ours: &'d Operation<'a>, theirs: &'d Operation<'a>) {
        let listed = [ours, theirs].map(|operation| {
            let named = operation.parameters.iter().map(|parameter| {
                let name = match location(parameter) {
                    // What is between the braces does not matter.
                    "path" => index_in(operation.path, parameter.name).to_string(),
                    "header" => parameter.name.to_lowercase(),
                    _ => self.cased(parameter.name),
                };
                (parameter, name)
            });
            let is_parameter = |(parameter, name): &(&Parameter<'_>, String)| match location(parameter) {
                "body" | "formData" => false,
                "header" => !NO_PARAMETERS.contains(&&**name) && !self.keys.contains(name),
                _ => true,
            };
            named.filter(is_parameter).collect()
        });
        let label =
            |parameter: &Parameter<'_>| format!("{place}: {} {}", location(parameter), parameter.name);
        let both = self.both(
            listed,
            &[
                &|(one, at), (other, name)| at == name && location(one) == location(other),
                &|(_, at), (_, name)| at == name,
            ],
            &|(parameter, _)| {
                let required = if parameter.required { ": required" } else { "" };
                (label(parameter) + required, parameter.listed.clone())
            },
            [&ours.node, &theirs.node],
        );
        for ((one, _), (other, _)) in both {
            let nodes = [&one.listed, &other.listed];
            let component = one.listed.component().map(|name| format!("parameter {name}"));
            let place = &component.unwrap_or_else(|| label(one));
            if location(one) != location(other) {
                self.report(&format!("{place}: in {}, not {}", location(other), location(one)), nodes);
            }
            self.required(place, [one.required, other.required], nodes);
            // There, `null` has no form.
            self.visited.clear();
            self.schema(place, &self.ours.parameter(one), &self.theirs.parameter(other), false);
        }
    }

    fn body(&mut self, place: &str, ours: &Body<'a>, theirs: &Body<'a>) {
        let both = self.both(
            [ours, theirs].map(|body| body.types.iter().collect()),
            &[&|(one, _), (other, _)| one == other, &|_, _| true],
            &|(name, source)| (format!("{place}: {name}"), source.owner.clone()),
            [&ours.node, &theirs.node],
        );
        for ((name, one), (their_name, other)) in both {
            if name != their_name {
                self.report(&format!("{place}: {their_name}, not {name}"), [&one.owner, &other.owner]);
            }
            self.visited.clear();
            self.schema(place, one, other, true);
        }
    }

    fn schema(&mut self, place: &str, ours: &Source<'a>, theirs: &Source<'a>, has_null: bool) {
        if !self.visited.insert((ours.pointers(), theirs.pointers())) || self.theirs.reader.gave_up() {
            return;
        }
        let nodes = [ours.node(), theirs.node()];
        let (one, mut other) = (self.ours.reader.read(ours), self.theirs.reader.read(theirs));
        if let (Some(one), Some(other)) = (one.nullable, other.nullable)
            && one != other
            && has_null
        {
            let who = if one { "ours" } else { "theirs" };
            self.report(&format!("{place}: nullable: only {who}"), nodes);
        }
        // The contract knows which numbers may stand for the values.
        if one.forms.get("string").is_some_and(|form| form.node.has("x-enum-numbers"))
            && !other.forms.contains_key("string")
            && let Some(numbers) = other.forms.remove("integer")
        {
            other.forms.insert("string", numbers);
        }
        let cannot_say_more = self.theirs.reader.dialect == Dialect::Swagger
            && one.forms.len() > 1
            && other.forms.keys().all(|name| name.is_empty() || one.forms.contains_key(name));
        if one.forms.keys().ne(other.forms.keys()) && !cannot_say_more {
            let [one, other] = [&one, &other].map(|schema| {
                let names = schema.forms.keys().map(|name| if name.is_empty() { "any" } else { name });
                names.collect::<Vec<_>>().join(" or ")
            });
            self.report(&format!("{place}: type {other}, not {one}"), nodes);
        }
        if self.depth == MAX_DEPTH {
            return self.theirs.reader.give_up();
        }
        self.depth += 1;
        for (name, ours) in &one.forms {
            if let Some(theirs) = other.forms.get(name) {
                let place = ours.component.unwrap_or(place);
                self.limits(place, name, ours, theirs);
                self.values(place, ours, theirs);
                self.parts(place, ours, theirs);
            }
        }
        self.depth -= 1;
    }

    fn limits(&mut self, place: &str, r#type: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        // The contract has a format for every integer, documented or not.
        let is_size = |key: &str| key == "format" && r#type == "integer";
        // Ours is from prose, and says more than the keyword can.
        let is_prose = |key: &str| key == "uniqueItems";
        let limits = ours
            .limits
            .iter()
            .filter(|(key, _)| theirs.limits.contains_key(*key) || !(is_size(key) || is_prose(key)));
        let their_limits =
            theirs.limits.iter().filter(|(key, _)| ours.limits.contains_key(*key) || !is_size(key));
        let both = self.both(
            [limits.collect(), their_limits.collect()],
            &[&|(one, _), (other, _)| one == other],
            &|(key, limit)| (format!("{place}: {key} {limit}"), (*limit).clone()),
            [&ours.node, &theirs.node],
        );
        for ((key, one), (_, other)) in both {
            if !is_prose(key) && !is_same(one.value, other.value) {
                self.report(&format!("{place}: {key} {other}, not {one}"), [one, other]);
            }
        }
    }

    fn values(&mut self, place: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        let node = &ours.node;
        let [values, their_values] = [ours, theirs].map(|form| form.values.iter().flatten());
        match (&ours.values, &theirs.values) {
            (Some(_), Some(_)) => {}
            // Values of flags are combined, which a list cannot say.
            (Some(_), None) if !node.flag("x-enum-flags") => {
                return self.report(&format!("{place}: list of values: only ours"), [node, &theirs.node]);
            }
            (None, Some(_)) => {
                let values = Vec::from_iter(their_values.map(ToString::to_string)).join(", ");
                return self.report(&format!("{place}: values {values}: only theirs"), [node, &theirs.node]);
            }
            _ => return,
        }
        let is_open = node.flag("x-extensible-enum");
        let key = |value: &dyn ToString| {
            let value = value.to_string();
            if is_open { value.to_lowercase() } else { value }
        };
        // By every spelling, the value.
        let mut known: BTreeMap<_, _> = values.clone().map(|value| (key(value), key(value))).collect();
        known.extend(node.entries_of("x-enum-aliases").map(|(alias, value)| (key(&alias), key(&value))));
        known.extend(node.entries_of("x-enum-numbers").map(|(value, number)| (key(&number), key(&value))));
        let keyed = |value: &'_ Node<'a>| {
            let spelling = key(value);
            (value.clone(), known.get(&spelling).cloned().unwrap_or(spelling))
        };
        let named = |(value, _): &(Node<'a>, String)| (format!("{place}: value {value}"), value.clone());
        let listed = [values.map(keyed).collect(), their_values.map(keyed).collect()];
        self.both(listed, &[&|(_, one), (_, other)| one == other], &named, [node, &theirs.node]);
    }

    fn parts(&mut self, place: &str, ours: &Form<'a>, theirs: &Form<'a>) {
        let is_sent = self.role == Role::Request;
        let one_way = if is_sent { "readOnly" } else { "writeOnly" };
        let properties = [(ours, theirs), (theirs, ours)].map(|(form, other)| {
            let parts = form.parts.iter().filter_map(|(part, child)| match part {
                Part::Property(name) if other.parts.contains_key(part) || !child.source.flag(one_way) => {
                    Some((*name, child))
                }
                _ => None,
            });
            parts.collect::<Vec<_>>()
        });
        let reads_any_casing = is_sent && !self.is_case_sensitive;
        // Servers read other spellings, and do not write them.
        let is_spelling = |(name, child): &(&str, &Child<'a>), (other, _): &(&str, &Child<'a>)| {
            let mut aliases = child.source.node().texts_of("x-aliases");
            is_sent && aliases.any(|alias| alias == *other)
                || reads_any_casing && name.eq_ignore_ascii_case(other)
        };
        let both = self.both(
            properties,
            &[&|one, other| one.0 == other.0, &is_spelling],
            &|(name, child)| {
                let required = if child.required { ": required" } else { "" };
                (format!("{place}.{name}{required}"), child.source.node().clone())
            },
            [&ours.node, &theirs.node],
        );
        for ((name, one), (_, other)) in both {
            let place = &format!("{place}.{name}");
            let (source, their_source) = (&one.source, &other.source);
            self.required(place, [one.required, other.required], [source.node(), their_source.node()]);
            self.schema(place, source, their_source, true);
        }
        for (part, sign) in [(Part::Items, "[]"), (Part::Rest, ".*")] {
            let [one, other] =
                [ours, theirs].map(|form| form.parts.get(&part).map(|child| child.source.clone()));
            if one.is_some() || other.is_some() {
                let [one, other] = [(one, ours), (other, theirs)]
                    .map(|(source, form)| source.unwrap_or_else(|| Source::of(&form.node, None)));
                self.schema(&format!("{place}{sign}"), &one, &other, true);
            }
        }
    }
}

/// Prefix of all of their paths that ours lack: without it, most of them are known.
fn base<'a>(theirs: &Description<'a>, is_known: impl Fn(&str) -> bool) -> &'a str {
    let paths = theirs.spec.operations.iter().map(|operation| operation.path);
    let common = paths.clone().reduce(common_start).unwrap_or_default();
    // Of equally good ones, the shortest.
    let bases = common.rmatch_indices('/').map(|(end, _)| &common[..end]);
    let known = |base: &&str| paths.clone().filter(|path| is_known(&path[base.len()..])).count();
    bases.max_by_key(known).unwrap_or_default()
}

fn common_start<'a>(one: &'a str, other: &'a str) -> &'a str {
    let differs = one.char_indices().zip(other.chars()).find(|((_, one), other)| one != other);
    let end = differs.map_or(one.len().min(other.len()), |((end, _), _)| end);
    &one[..end]
}

/// `POST /shipments`
fn title(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_uppercase())
}

fn location<'a>(parameter: &Parameter<'a>) -> &'a str {
    parameter.node.text("in").unwrap_or_default()
}

/// Index of the placeholder of this name in a path.
fn index_in(path: &str, name: &str) -> usize {
    path.split('{').skip(1).take_while(|part| part.split('}').next() != Some(name)).count()
}
