//! Parameters, in the order in which the generated function takes them.

use super::annotations::without_annotations;
use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::differs;
use super::requests::same_component;
use super::shape::{argument_type, is_text_argument};
use crate::spec::{Location, Node, Operation, Parameter};

/// Headers that the client sets, or HTTP does.
pub(super) const CLIENT_HEADERS: [&str; 7] = [
    "accept",
    "authorization",
    "content-type",
    "electio-api-version",
    "ocp-apim-subscription-key",
    "x-api-key",
    "x-api-version",
];

/// How parameters are put into requests.
const ENCODING: [&str; 4] = ["allowEmptyValue", "allowReserved", "explode", "style"];

/// Where an argument stands in the generated function. The body comes last, whatever else there is.
type Rank<'a> = (Location, usize, &'a str);

/// A parameter, and where it stands among the arguments.
struct Ranked<'s, 'a> {
    parameter: &'s Parameter<'a>,
    rank: Rank<'a>,
}

impl<'s, 'a> Ranked<'s, 'a> {
    fn all(operation: &'s Operation<'a>) -> Vec<Self> {
        let parameters = operation.parameters.iter();
        parameters.map(|parameter| Self { parameter, rank: parameter.rank(operation.path) }).collect()
    }
}

/// Headers are no arguments of the generated function.
fn is_argument(parameter: &Parameter<'_>) -> bool {
    parameter.location != Location::Header
}

fn shares_component(old: &Parameter<'_>, new: &Parameter<'_>) -> bool {
    same_component(&old.listed, &new.listed)
}

fn summary(parameter: &Parameter<'_>) -> String {
    let requirement = if parameter.required { "required" } else { "optional" };
    let schema = parameter.schema();
    format!("{requirement} {}", schema.as_ref().map_or_else(|| "any value".to_owned(), argument_type))
}

fn is_client_header(node: &Node<'_>) -> bool {
    let name = node.text("name").unwrap_or_default().to_lowercase();
    node.text("in") == Some("header") && CLIENT_HEADERS.contains(&name.as_str())
}

fn is_required(node: &Node<'_>) -> bool {
    node.flag("required") || node.text("in") == Some("path")
}

/// `query parameter take`
pub(super) fn title(node: &Node<'_>) -> String {
    format!(
        "{} parameter {}",
        node.text("in").unwrap_or("misplaced"),
        node.text("name").unwrap_or("(no name)")
    )
}

impl Comparer {
    pub(super) fn parameters(&mut self, place: &Place, old: &Operation<'_>, new: &Operation<'_>) {
        let (before, after) = (Ranked::all(old), Ranked::all(new));
        let pairs = pair(&before, &after);
        let gone = (0..before.len()).filter(|index| pairs.iter().all(|(old, _)| old != index));
        for parameter in gone.map(|index| before[index].parameter) {
            let change = match is_argument(parameter) {
                true => Change::breaking(
                    Kind::ParameterRemoved,
                    Effect::Source,
                    "the argument goes, or the setter",
                ),
                false => header(&parameter.node, false),
            };
            let change = change.before(summary(parameter)).lines(Some(&parameter.listed), None);
            self.report(&place.inside(title(&parameter.node)), change);
        }
        let come = (0..after.len()).filter(|index| pairs.iter().all(|(_, new)| new != index));
        for parameter in come.map(|index| after[index].parameter) {
            let change = match is_argument(parameter) {
                true if parameter.required => {
                    Change::breaking(Kind::ParameterAdded, Effect::Source, "calls do not compile without it")
                }
                true => Change::breaking(
                    Kind::ParameterAdded,
                    Effect::Source,
                    "an argument of the raw method, optional ones too; a setter in `sorted-pro`",
                )
                .for_raw_only(),
                false => header(&parameter.node, parameter.required),
            };
            let change = change.after(summary(parameter)).lines(None, Some(&parameter.listed));
            self.report(&place.inside(title(&parameter.node)), change);
        }
        for (old, new) in &pairs {
            let (old, new) = (before[*old].parameter, after[*new].parameter);
            // A shared parameter is reported once, at the component.
            if !shares_component(old, new) {
                self.parameter(&place.inside(title(&new.node)), &old.node, &new.node);
            }
        }
        let pairs: Vec<_> = pairs.iter().map(|(old, new)| (&before[*old], &after[*new])).collect();
        let of_arguments = |(old, new): &(&Ranked<'_, '_>, &Ranked<'_, '_>)| {
            is_argument(old.parameter) && is_argument(new.parameter)
        };
        let pairs: Vec<_> = pairs.into_iter().filter(of_arguments).collect();
        if let Some(change) = reordering(&pairs) {
            let list = |operation: &Operation<'_>| {
                let lists = [&operation.node, &operation.item].map(|node| node.get("parameters"));
                lists.iter().flatten().next().unwrap_or(&operation.node).line()
            };
            let (old_line, new_line) = (Some(list(old)), Some(list(new)));
            self.report(place, Change { old_line, new_line, ..change });
        }
    }

    /// Compares two versions of one parameter.
    pub(super) fn parameter(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let place = &place.clone().sent();
        let handled = ["in", "name", "required", "schema"];
        if [old, new].iter().all(|node| node.text("in") == Some("header")) {
            let now_required = !is_required(old) && is_required(new);
            for key in handled.iter().chain(&ENCODING).filter(|key| differs(old, new, key)) {
                let change = header(new, now_required && *key == "required");
                self.report(&place.inside(key), change.of_key(key, old, new));
            }
            self.annotations(place, old, new, &[&handled[..], &ENCODING].concat());
            return;
        }
        if differs(old, new, "name") {
            let change = match new.text("in") {
                Some("path") => Change::compatible(
                    Kind::ParameterRenamed,
                    Effect::Documentation,
                    "arguments are passed by position, and paths do not carry names",
                ),
                _ if is_required(old) && is_required(new) => Change::compatible(
                    Kind::ParameterRenamed,
                    Effect::Wire,
                    "arguments are passed by position; the name is sent",
                ),
                _ => Change::breaking(
                    Kind::ParameterRenamed,
                    Effect::Source,
                    "the setter's name is the parameter's; raw methods take it by position",
                )
                .for_sdk_only(),
            };
            self.report(place, change.of_key("name", old, new));
        }
        if differs(old, new, "in") {
            let why = "sent elsewhere; whether the argument moves is reported by itself";
            let change = Change::compatible(Kind::ParameterMoved, Effect::Wire, why);
            self.report(place, change.of_key("in", old, new));
        }
        let words = |required| if required { "required" } else { "optional" };
        let (was_required, is_required) = (is_required(old), is_required(new));
        if was_required != is_required {
            let (kind, why) = if is_required {
                (Kind::ParameterRequired, "the argument changes from `Option<T>` to `T`")
            } else {
                (Kind::ParameterOptional, "the argument changes from `T` to `Option<T>`")
            };
            let change = Change::breaking(kind, Effect::Source, why).of_key("required", old, new);
            self.report(place, change.before(words(was_required)).after(words(is_required)));
        }
        match (old.get("schema"), new.get("schema")) {
            (Some(old), Some(new)) if is_text_argument(&old) && is_text_argument(&new) => {
                if old.flag("nullable") != new.flag("nullable") {
                    self.nullable(place, &old, &new, true);
                }
                self.besides_type(place, &old, &new);
            }
            (Some(old), Some(new)) => self.schema(place, &old, &new),
            (None, None) => {}
            _ => {
                let change =
                    Change::breaking(Kind::TypeChanged, Effect::Source, "the argument's type changes");
                self.report(place, change.of_key("schema", old, new));
            }
        }
        for key in ENCODING.iter().filter(|key| differs(old, new, key)) {
            let why = "the generated function takes the same argument";
            let change = Change::compatible(Kind::ParameterEncodingChanged, Effect::Wire, why);
            self.report(&place.inside(key), change.of_key(key, old, new));
        }
        self.annotations(place, old, new, &[&handled[..], &ENCODING].concat());
    }
}

/// How the paired parameters, given in the old order of the arguments, move.
fn reordering(pairs: &[(&Ranked<'_, '_>, &Ranked<'_, '_>)]) -> Option<Change> {
    if !pairs.is_sorted_by_key(|(_, new)| new.rank) {
        let names = |parameters: Vec<&str>| parameters.join(", ");
        let before = names(pairs.iter().map(|(old, _)| old.parameter.name).collect());
        let mut pairs = pairs.to_vec();
        pairs.sort_by_key(|(_, new)| new.rank);
        let after = names(pairs.iter().map(|(_, new)| new.parameter.name).collect());
        let why = "arguments are passed by position; swapped ones of the same type still compile";
        let mut change = Change::breaking(Kind::ArgumentsReordered, Effect::Source, why);
        // The others are setters.
        let required = pairs.iter().filter(|(old, new)| old.parameter.required && new.parameter.required);
        if required.is_sorted_by_key(|(old, _)| old.rank) {
            change = change.for_raw_only();
        }
        return Some(change.before(before).after(after));
    }
    let mut listed = pairs.to_vec();
    listed.sort_by_key(|(old, _)| old.parameter.position);
    let same_list = listed.is_sorted_by_key(|(_, new)| new.parameter.position);
    (!same_list).then(|| {
        let why = "the generated function sorts its arguments by the path, then by name";
        Change::compatible(Kind::ParameterListReordered, Effect::Documentation, why)
    })
}

/// A difference of a header, perhaps one that servers ask for `now`.
fn header(node: &Node<'_>, now: bool) -> Change {
    let kind = Kind::HeaderChanged;
    if is_client_header(node) {
        Change::compatible(kind, Effect::Wire, "the client sets this header; it is no argument")
    } else if now {
        Change::breaking(
            kind,
            Effect::Runtime,
            "requests without it may be refused, and no function takes it",
        )
    } else {
        Change::compatible(kind, Effect::Wire, "headers are no arguments")
    }
}

/// Which parameter became which, by index: the surest match first, and of equals the first arguments.
fn pair(before: &[Ranked<'_, '_>], after: &[Ranked<'_, '_>]) -> Vec<(usize, usize)> {
    type Match = fn(&Parameter<'_>, &Parameter<'_>) -> bool;
    let matches: [Match; 5] = [
        |old, new| old.name == new.name && old.node.text("in") == new.node.text("in"),
        |old, new| shares_component(old, new) && is_argument(old) == is_argument(new),
        |old, new| old.name == new.name && is_argument(old) && is_argument(new),
        // A renamed placeholder: the same place in the path.
        |old, new| old.location == Location::Path && new.location == Location::Path,
        // Another name for what is otherwise the same.
        |old, new| old.node.text("in") == new.node.text("in") && same_but_for_name(&old.node, &new.node),
    ];
    let mut pairs: Vec<(usize, usize)> = vec![];
    for is_match in matches {
        for (old, one) in before.iter().enumerate() {
            let is_free = |new: &usize| pairs.iter().all(|(_, taken)| taken != new);
            let mut free = (0..after.len()).filter(is_free);
            if pairs.iter().all(|(taken, _)| *taken != old)
                && let Some(new) = free.find(|new| is_match(one.parameter, after[*new].parameter))
            {
                pairs.push((old, new));
            }
        }
    }
    pairs.sort_unstable();
    pairs
}

fn same_but_for_name(old: &Node<'_>, new: &Node<'_>) -> bool {
    let rest = |node: &Node<'_>| {
        let mut value = without_annotations(node.value);
        if let Some(members) = value.as_object_mut() {
            members.remove("name");
        }
        value
    };
    rest(old) == rest(new)
}
