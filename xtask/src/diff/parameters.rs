//! Parameters, in the order in which the generated function takes them.

use super::change::{Effect, Kind};
use super::rules::{
    Rule, breaking, breaking_raw, breaking_sdk, compatible, is_client_header, without_annotations,
};
use super::schemas::{argument_type, is_text_argument};
use super::walk::{ABSENT, Comparer, Pair, Place, Side, at, differs, pairs, same_component};
use crate::spec::{Location, Node, Operation, Parameter};

/// How parameters are put into requests.
const ENCODING: [&str; 4] = ["allowEmptyValue", "allowReserved", "explode", "style"];

/// What a parameter is in `sorted-pro`. In `sorted-pro-raw`, all but headers are arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InSdk {
    Argument,
    Setter,
    /// A header, or a parameter that the SDK does not send.
    Nothing,
}

impl InSdk {
    fn of(parameter: &Node<'_>) -> Self {
        match parameter {
            _ if is_header(parameter) || parameter.flag("x-redundant") => Self::Nothing,
            _ if is_required(parameter) && !parameter.has("x-default") => Self::Argument,
            _ => Self::Setter,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Argument => "an argument",
            Self::Setter => "a setter",
            Self::Nothing => "not sent",
        }
    }
}

fn is_header(parameter: &Node<'_>) -> bool {
    parameter.text("in") == Some("header")
}

fn is_required(parameter: &Node<'_>) -> bool {
    parameter.flag("required") || parameter.text("in") == Some("path")
}

fn requirement(parameter: &Node<'_>) -> &'static str {
    if is_required(parameter) { "required" } else { "optional" }
}

fn summary(parameter: &Parameter<'_>) -> String {
    let schema = parameter.schema();
    let r#type = schema.as_ref().map_or_else(|| "any value".to_owned(), argument_type);
    format!("{} {type}", requirement(&parameter.node))
}

/// `query parameter take`
fn title(parameter: &Node<'_>) -> String {
    let text = |key| parameter.text(key);
    format!("{} parameter {}", text("in").unwrap_or("misplaced"), text("name").unwrap_or("(no name)"))
}

impl Comparer {
    pub(super) fn parameters(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let mut both = vec![];
        for pair in matched(old, new) {
            match pair {
                Pair::Gone(old) => {
                    let before = at(&old.listed).being(summary(old));
                    self.report(&place.inside(title(&old.node)), removed(&old.node), before, ABSENT);
                }
                Pair::Come(new) => {
                    let after = at(&new.listed).being(summary(new));
                    self.report(&place.inside(title(&new.node)), added(&new.node), ABSENT, after);
                }
                Pair::Both(old, new) => {
                    // A shared parameter is reported once, at the component.
                    if !same_component(&old.listed, &new.listed) {
                        self.parameter(&place.inside(title(&new.node)), &old.node, &new.node);
                    }
                    both.push((old, new));
                }
            }
        }
        both.retain(|(old, new)| !is_header(&old.node) && !is_header(&new.node));
        both.sort_by_key(|(one, _)| one.rank(old.path));
        let list = |operation: &Operation<'_>| {
            let lists = [&operation.node, &operation.item].map(|owner| owner.get("parameters"));
            at(lists.iter().flatten().next().unwrap_or(&operation.node))
        };
        if !both.is_sorted_by_key(|(_, one)| one.rank(new.path)) {
            let is_argument = |node: &Node<'_>| InSdk::of(node) == InSdk::Argument;
            let of_sdk = both.iter().filter(|(old, new)| is_argument(&old.node) && is_argument(&new.node));
            let sdk = !of_sdk.is_sorted_by_key(|(_, one)| one.rank(new.path));
            let why = "arguments are passed by position; swapped ones of the same type still compile";
            let rule = breaking_raw(sdk, Kind::ArgumentsReordered, why);
            let before = both.iter().map(|(old, _)| old.name).collect::<Vec<_>>().join(", ");
            both.sort_by_key(|(_, one)| one.rank(new.path));
            let after = both.iter().map(|(_, new)| new.name).collect::<Vec<_>>().join(", ");
            self.report(place, rule, list(old).being(before), list(new).being(after));
            return;
        }
        both.sort_by_key(|(old, _)| old.position);
        if !both.is_sorted_by_key(|(_, new)| new.position) {
            let why = "the generated function sorts its arguments by the path, then by name";
            let rule = compatible(Kind::ParameterListReordered, Effect::Documentation, why);
            self.report(place, rule, list(old), list(new));
        }
    }

    /// Compares two versions of one parameter.
    pub(super) fn parameter(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.sent();
        let mut handled = vec!["in", "name", "required", "schema"];
        if is_header(old) && is_header(new) {
            handled.extend(ENCODING);
            for key in handled.iter().filter(|key| differs(old, new, key)) {
                let now_required = *key == "required" && is_required(new);
                self.report_key(&place.inside(key), header(new, now_required), key, old, new);
            }
            return self.keywords(place, old, new, &handled);
        }
        if differs(old, new, "name") {
            self.report_key(place, renamed(old, new), "name", old, new);
        }
        if differs(old, new, "in") {
            let why = "sent elsewhere; whether the argument moves is reported by itself";
            self.report_key(place, compatible(Kind::ParameterMoved, Effect::Wire, why), "in", old, new);
        }
        let (was, is) = (InSdk::of(old), InSdk::of(new));
        if is_required(old) != is_required(new) {
            let (kind, why) = match is_required(new) {
                true => (Kind::ParameterRequired, "the argument changes from `Option<T>` to `T`"),
                false => (Kind::ParameterOptional, "the argument changes from `T` to `Option<T>`"),
            };
            let side = |node| Side::of_key("required", node).being(requirement(node));
            self.report(place, breaking_raw(was != is, kind, why), side(old), side(new));
        } else if was != is {
            // By `x-default` or `x-redundant`.
            let kind = match is {
                InSdk::Argument => Kind::ParameterRequired,
                InSdk::Setter => Kind::ParameterOptional,
                InSdk::Nothing => Kind::ParameterRemoved,
            };
            let rule = breaking_sdk(kind, Effect::Source, "it is passed to `sorted-pro` in another way");
            handled.extend(["x-default", "x-redundant"]);
            self.report(place, rule, at(old).being(was.name()), at(new).being(is.name()));
        }
        match (old.get("schema"), new.get("schema")) {
            (Some(old), Some(new)) if is_text_argument(&old) && is_text_argument(&new) => {
                self.nullable(place, &old, &new, true);
                self.besides_type(place, &old, &new);
            }
            _ => self.typed(place, old, new, "the argument's type changes"),
        }
        self.keywords(place, old, new, &handled);
    }
}

/// The parameters of both versions.
fn matched<'s, 'a>(old: &'s Operation<'a>, new: &'s Operation<'a>) -> Vec<Pair<&'s Parameter<'a>>> {
    let same_place =
        |old: &&Parameter<'_>, new: &&Parameter<'_>| old.node.value.get("in") == new.node.value.get("in");
    let are_arguments =
        |old: &&Parameter<'_>, new: &&Parameter<'_>| !is_header(&old.node) && !is_header(&new.node);
    let without_name = |parameter: &Parameter<'_>| {
        let mut value = without_annotations(parameter.node.value);
        value.as_object_mut().map(|keywords| keywords.remove("name"));
        value
    };
    pairs(
        &old.parameters,
        &new.parameters,
        &[
            &|old, new| old.name == new.name && same_place(old, new),
            &|old, new| {
                same_component(&old.listed, &new.listed) && is_header(&old.node) == is_header(&new.node)
            },
            &|old, new| old.name == new.name && are_arguments(old, new),
            // A renamed placeholder: the same place in the path.
            &|old, new| old.location == Location::Path && new.location == Location::Path,
            // Another name for what is otherwise the same.
            &|old, new| same_place(old, new) && without_name(old) == without_name(new),
        ],
    )
}

fn removed(parameter: &Node<'_>) -> Rule {
    match InSdk::of(parameter) {
        _ if is_header(parameter) => header(parameter, false),
        in_sdk => {
            let why = "the argument goes; in `sorted-pro`, perhaps the setter";
            breaking_raw(in_sdk != InSdk::Nothing, Kind::ParameterRemoved, why)
        }
    }
}

fn added(parameter: &Node<'_>) -> Rule {
    match InSdk::of(parameter) {
        _ if is_header(parameter) => header(parameter, is_required(parameter)),
        InSdk::Argument => breaking_raw(true, Kind::ParameterAdded, "calls do not compile without it"),
        _ => {
            let why = "an argument of the raw method, optional ones too; a setter in `sorted-pro`";
            breaking_raw(false, Kind::ParameterAdded, why)
        }
    }
}

fn renamed(old: &Node<'_>, new: &Node<'_>) -> Rule {
    let kind = Kind::ParameterRenamed;
    match (InSdk::of(old), InSdk::of(new)) {
        (InSdk::Setter, _) | (_, InSdk::Setter) => {
            let why = "the setter's name is the parameter's; raw methods take it by position";
            breaking_sdk(kind, Effect::Source, why)
        }
        _ if new.text("in") == Some("path") => {
            let why = "arguments are passed by position, and paths do not carry names";
            compatible(kind, Effect::Documentation, why)
        }
        _ => compatible(kind, Effect::Wire, "arguments are passed by position; the name is sent"),
    }
}

/// A difference of a header, perhaps one that servers ask for `now`.
fn header(node: &Node<'_>, now: bool) -> Rule {
    let kind = Kind::HeaderChanged;
    if is_client_header(node) {
        compatible(kind, Effect::Wire, "the client sets this header; it is no argument")
    } else if now {
        let why = "requests without it may be refused, and no function takes it";
        breaking(kind, Effect::Runtime, why)
    } else {
        compatible(kind, Effect::Wire, "headers are no arguments")
    }
}
