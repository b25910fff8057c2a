//! Parameters, in the order in which the generated function takes them.

use serde_json::Value;

use super::change::Effect::{Documentation, Runtime, Source, Wire};
use super::place::Place;
use super::rules::{Rule, breaking, compatible, is_client_header, without_annotations};
use super::schemas::{argument_type, is_text_argument};
use super::walk::{Comparer, Side, Sort, at, differs, same_component};
use crate::spec::{Location, Node, Operation, Parameter};

/// Keywords of the form in which a parameter is sent.
const ENCODING: [&str; 4] = ["allowEmptyValue", "allowReserved", "explode", "style"];

/// Role of a parameter in `sorted-pro`. In `sorted-pro-raw`, all but headers are arguments.
fn in_sdk(parameter: &Node<'_>) -> &'static str {
    match parameter {
        _ if is_header(parameter) || parameter.flag("x-redundant") => NOT_SENT,
        _ if is_required(parameter) && !parameter.has("x-default") => ARGUMENT,
        _ => SETTER,
    }
}

const ARGUMENT: &str = "an argument";
const SETTER: &str = "a setter";
const NOT_SENT: &str = "not sent";

fn is_header(parameter: &Node<'_>) -> bool {
    parameter.text("in") == Some("header")
}

fn is_required(parameter: &Node<'_>) -> bool {
    parameter.flag("required") || parameter.text("in") == Some("path")
}

fn requirement(parameter: &Node<'_>) -> &'static str {
    if is_required(parameter) { "required" } else { "optional" }
}

/// `query parameter take`
fn title(parameter: &Node<'_>) -> String {
    let text = |key| parameter.text(key);
    format!("{} parameter {}", text("in").unwrap_or("misplaced"), text("name").unwrap_or("(no name)"))
}

/// The parameter but for its name and annotations.
fn without_name(parameter: &Parameter<'_>) -> Value {
    let mut value = without_annotations(parameter.node.value);
    value.as_object_mut().map(|keywords| keywords.remove("name"));
    value
}

/// Position of a parameter among the arguments of an operation at a path.
type Rank<'a> = fn(&Parameter<'a>, &str) -> (Location, usize, &'a str);

/// Sorts `pairs` by the earlier ranks; whether the later ones differ.
fn is_swapped<'a>(
    pairs: &mut [(&Parameter<'a>, &Parameter<'a>)],
    rank: Rank<'a>,
    (before, after): (&str, &str),
) -> bool {
    pairs.sort_by_key(|(one, _)| rank(one, before));
    !pairs.is_sorted_by_key(|(_, one)| rank(one, after))
}

impl Comparer {
    pub(super) fn parameters<'a>(&mut self, place: &Place, old: &Operation<'a>, new: &Operation<'a>) {
        let is_argument = |one: &Parameter<'_>| !is_header(&one.node);
        let same_place = |old: &Parameter<'_>, new: &Parameter<'_>| !differs(&old.node, &new.node, "in");
        let sort = Sort {
            place: &|one: &&Parameter<'_>| place.inside(title(&one.node)),
            matches: &[
                &|old, new| old.name == new.name && same_place(old, new),
                &|old, new| same_component(&old.listed, &new.listed) && is_argument(old) == is_argument(new),
                &|old, new| old.name == new.name && is_argument(old) && is_argument(new),
                // A renamed placeholder: the same place in the path.
                &|old, new| (old.location, new.location) == (Location::Path, Location::Path),
                // Another name for what is otherwise the same.
                &|old, new| same_place(old, new) && without_name(old) == without_name(new),
            ],
            side: &|one| {
                let r#type = one.schema().map_or("any value".to_owned(), |schema| argument_type(&schema));
                at(&one.listed).being(format_args!("{} {type}", requirement(&one.node)))
            },
            removed: &|one| removed(&one.node),
            added: &|one| added(&one.node),
        };
        let mut both = self.both(&old.parameters, &new.parameters, &sort);
        for (old, new) in &both {
            // A shared parameter is reported once, at the component.
            if !same_component(&old.listed, &new.listed) {
                self.parameter(&place.inside(title(&new.node)), &old.node, &new.node);
            }
        }
        both.retain(|(old, new)| is_argument(old) && is_argument(new));
        let list = |operation: &Operation<'_>| {
            let lists = [&operation.node, &operation.item].map(|owner| owner.get("parameters"));
            at(lists.iter().flatten().next().unwrap_or(&operation.node))
        };
        let is_swapped = |pairs: &mut [_], rank| is_swapped(pairs, rank, (old.path, new.path));
        let mut of_sdk = both.clone();
        of_sdk.retain(|(old, new)| (in_sdk(&old.node), in_sdk(&new.node)) == (ARGUMENT, ARGUMENT));
        let breaks_sdk = is_swapped(&mut of_sdk, Parameter::rank_in_sdk);
        let breaks_raw = is_swapped(&mut both, Parameter::rank);
        if breaks_raw || breaks_sdk {
            let why = "arguments are passed by position; swapped ones of the same type still compile";
            let rule = breaking("arguments-reordered", Source, why).sdk(breaks_sdk);
            let (rule, mut swapped, rank): (_, _, Rank<'_>) = match breaks_raw {
                true => (rule, both, Parameter::rank),
                false => (rule.sdk_only(), of_sdk, Parameter::rank_in_sdk),
            };
            let before = list(old).being(Vec::from_iter(swapped.iter().map(|(old, _)| old.name)).join(", "));
            swapped.sort_by_key(|(_, one)| rank(one, new.path));
            let after = list(new).being(Vec::from_iter(swapped.iter().map(|(_, new)| new.name)).join(", "));
            return self.report(place, rule, before, after);
        }
        both.sort_by_key(|(one, _)| one.position);
        if !both.is_sorted_by_key(|(_, one)| one.position) {
            let why = "neither crate takes arguments in another order";
            let rule = compatible("parameter-list-reordered", Documentation, why);
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
        let (was, is) = (in_sdk(old), in_sdk(new));
        if differs(old, new, "name") {
            let is_setter = was == SETTER || is == SETTER;
            self.report_key(place, renamed(new, is_setter), "name", old, new);
        }
        if differs(old, new, "in") {
            let why = "sent elsewhere; whether the argument moves is reported by itself";
            self.report_key(place, compatible("parameter-moved", Wire, why), "in", old, new);
        }
        if is_required(old) != is_required(new) {
            let rule = match is_required(new) {
                true => breaking("parameter-required", Source, "an argument changes from `Option<T>` to `T`"),
                false => {
                    breaking("parameter-optional", Source, "an argument changes from `T` to `Option<T>`")
                }
            };
            let side = |node| Side::of_key("required", node).being(requirement(node));
            self.report(place, rule.sdk(was != is), side(old), side(new));
        } else if was != is {
            // By `x-default` or `x-redundant`.
            handled.extend(["x-default", "x-redundant"]);
            let kind = match is {
                ARGUMENT => "parameter-required",
                SETTER => "parameter-optional",
                _ => "parameter-removed",
            };
            let rule = breaking(kind, Source, "it is passed to `sorted-pro` in another way").sdk_only();
            self.report(place, rule, at(old).being(was), at(new).being(is));
        }
        match (old.get("schema"), new.get("schema")) {
            (Some(old), Some(new)) if is_text_argument(&old) && is_text_argument(&new) => {
                self.nullable(place, &old, &new, true);
                self.besides_type(place, &old, &new);
            }
            _ => self.typed(place, old, new),
        }
        self.keywords(place, old, new, &handled);
    }
}

fn removed(parameter: &Node<'_>) -> Rule {
    if is_header(parameter) {
        return header(parameter, false);
    }
    let rule = breaking("parameter-removed", Source, "the argument goes, or the setter");
    rule.sdk(in_sdk(parameter) != NOT_SENT)
}

fn added(parameter: &Node<'_>) -> Rule {
    match in_sdk(parameter) {
        _ if is_header(parameter) => header(parameter, is_required(parameter)),
        ARGUMENT => breaking("parameter-added", Source, "calls do not compile without it"),
        _ => breaking("parameter-added", Source, "an argument in `raw`, a setter in `sorted-pro`").sdk(false),
    }
}

fn renamed(parameter: &Node<'_>, is_setter: bool) -> Rule {
    let kind = "parameter-renamed";
    match parameter.text("in") {
        _ if is_setter => breaking(kind, Source, "the setter's name is the parameter's").sdk_only(),
        Some("path") => compatible(kind, Documentation, "it is neither sent nor written by callers"),
        _ => compatible(kind, Wire, "arguments are passed by position; the name is sent"),
    }
}

/// A difference of a header, perhaps one that servers ask for `now`.
fn header(parameter: &Node<'_>, now: bool) -> Rule {
    match now {
        _ if is_client_header(parameter) => {
            compatible("header-changed", Wire, "the client sets this header; it is no argument")
        }
        true => breaking("header-changed", Runtime, "requests may be refused: no function takes it"),
        false => compatible("header-changed", Wire, "headers are no arguments"),
    }
}
