//! Parameters, in the order in which the generated function takes them.

use super::annotations::without_annotations;
use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::{Node, differs};
use super::operations::Operation;
use super::shape::{argument_type, is_text_argument};

/// Headers that the client sets, or HTTP does.
const CLIENT_HEADERS: [&str; 7] = [
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

/// Where an argument stands in the generated function: by location, then by place in the path or by name.
/// The body comes last, whatever else there is.
type ArgumentKey<'a> = (u8, usize, &'a str);

/// A parameter of an operation.
struct Parameter<'a> {
    /// Where it is listed; perhaps a `$ref`.
    site: Node<'a>,
    /// What it is.
    node: Node<'a>,
    key: ArgumentKey<'a>,
}

impl<'a> Parameter<'a> {
    /// Those of the path item that the operation does not override, and its own.
    fn all(operation: &Operation<'a>) -> Vec<Self> {
        let mut parameters: Vec<Self> = vec![];
        for list in [operation.item.get("parameters"), operation.node.get("parameters")].iter().flatten() {
            for site in list.items() {
                let node = site.resolve();
                let parameter = Self { key: key(&node, operation.path), site, node };
                parameters.retain(|inherited| inherited.identity() != parameter.identity());
                parameters.push(parameter);
            }
        }
        parameters
    }

    fn location(&self) -> &'a str {
        self.node.text("in").unwrap_or("misplaced")
    }

    fn name(&self) -> &'a str {
        self.key.2
    }

    fn identity(&self) -> (&'a str, &'a str) {
        (self.location(), self.name())
    }

    /// Headers are no arguments of the generated function.
    fn is_argument(&self) -> bool {
        self.location() != "header"
    }

    fn shares_component_with(&self, other: &Parameter<'_>) -> bool {
        self.site.reference().is_some() && self.site.reference() == other.site.reference()
    }

    fn summary(&self) -> String {
        let requirement = if is_required(&self.node) { "required" } else { "optional" };
        let schema = self.node.get("schema");
        format!("{requirement} {}", schema.as_ref().map_or_else(|| "any value".to_owned(), argument_type))
    }
}

fn key<'a>(node: &Node<'a>, path: &str) -> ArgumentKey<'a> {
    let name = node.text("name").unwrap_or("(no name)");
    match node.text("in") {
        // Nowhere in the path: last, so that the comparison can go on.
        Some("path") => (0, path.find(&format!("{{{name}}}")).unwrap_or(usize::MAX), name),
        Some("query") => (1, 0, name),
        _ => (2, 0, name),
    }
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
        let (before, after) = (Parameter::all(old), Parameter::all(new));
        let pairs = pair(&before, &after);
        for (_, parameter) in before.iter().enumerate().filter(|(i, _)| pairs.iter().all(|(old, _)| old != i))
        {
            let change = match parameter.is_argument() {
                true => Change::breaking(
                    Kind::ParameterRemoved,
                    Effect::Source,
                    "arguments are passed by position",
                ),
                false => header(&parameter.node, false),
            };
            let change = change.before(parameter.summary()).lines(Some(&parameter.site), None);
            self.report(&place.inside(title(&parameter.node)), change);
        }
        for (_, parameter) in after.iter().enumerate().filter(|(i, _)| pairs.iter().all(|(_, new)| new != i))
        {
            let change = match parameter.is_argument() {
                true => Change::breaking(
                    Kind::ParameterAdded,
                    Effect::Source,
                    "arguments are passed by position, optional ones too",
                ),
                false => header(&parameter.node, is_required(&parameter.node)),
            };
            let change = change.after(parameter.summary()).lines(None, Some(&parameter.site));
            self.report(&place.inside(title(&parameter.node)), change);
        }
        for (old, new) in &pairs {
            let (old, new) = (&before[*old], &after[*new]);
            // A shared parameter is reported once, at the component.
            if !old.shares_component_with(new) {
                self.parameter(&place.inside(title(&new.node)), &old.node, &new.node);
            }
        }
        let pairs: Vec<_> = pairs
            .iter()
            .filter(|(old, new)| before[*old].is_argument() && after[*new].is_argument())
            .map(|(old, new)| (before[*old].key, *new, after[*new].key))
            .collect();
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
                _ => Change::compatible(
                    Kind::ParameterRenamed,
                    Effect::Wire,
                    "arguments are passed by position; the name is sent",
                ),
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

/// How the paired parameters, given in the order of the old list with their index in the new one, move.
fn reordering(pairs: &[(ArgumentKey<'_>, usize, ArgumentKey<'_>)]) -> Option<Change> {
    let mut arguments: Vec<_> = pairs.iter().map(|(old, _, new)| (*old, *new)).collect();
    arguments.sort_unstable();
    if !arguments.is_sorted_by_key(|(_, new)| *new) {
        let before = arguments.iter().map(|(old, _)| old.2).collect::<Vec<_>>().join(", ");
        arguments.sort_unstable_by_key(|(_, new)| *new);
        let after = arguments.iter().map(|(_, new)| new.2).collect::<Vec<_>>().join(", ");
        let why = "arguments are passed by position; swapped ones of the same type still compile";
        let change = Change::breaking(Kind::ArgumentsReordered, Effect::Source, why);
        return Some(change.before(before).after(after));
    }
    let same_list = pairs.is_sorted_by_key(|(_, new_index, _)| *new_index);
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

/// Which parameter became which, by index: the surest match first.
fn pair(before: &[Parameter<'_>], after: &[Parameter<'_>]) -> Vec<(usize, usize)> {
    type Match = fn(&Parameter<'_>, &Parameter<'_>) -> bool;
    let matches: [Match; 5] = [
        |old, new| old.identity() == new.identity(),
        |old, new| old.shares_component_with(new) && old.is_argument() == new.is_argument(),
        |old, new| old.name() == new.name() && old.is_argument() && new.is_argument(),
        // A renamed placeholder: the same place in the path.
        |old, new| old.location() == "path" && new.location() == "path",
        // Another name for what is otherwise the same.
        |old, new| old.location() == new.location() && same_but_for_name(&old.node, &new.node),
    ];
    let mut pairs: Vec<(usize, usize)> = vec![];
    for is_match in matches {
        // In the order of the arguments, so that the first free placeholder meets the first free one.
        let mut order: Vec<_> = (0..before.len()).collect();
        order.sort_by_key(|index| before[*index].key);
        for old in order {
            let mut free: Vec<_> =
                (0..after.len()).filter(|new| pairs.iter().all(|(_, n)| n != new)).collect();
            free.sort_by_key(|index| after[*index].key);
            if pairs.iter().all(|(o, _)| *o != old)
                && let Some(new) = free.into_iter().find(|new| is_match(&before[old], &after[*new]))
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
