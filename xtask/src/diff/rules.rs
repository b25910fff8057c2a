//! What a change of a keyword means, for the keywords that need no look inside.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::change::{Breaks, Effect, Kind};
use super::walk::Place;
use crate::document::child;
use crate::spec::{LIMITS, Node};

/// What a change means, wherever it is.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) kind: Kind,
    pub(super) effect: Effect,
    pub(super) breaks: Breaks,
    pub(super) why: &'static str,
}

/// Breaks the code of all users.
pub(super) const fn breaking(kind: Kind, effect: Effect, why: &'static str) -> Rule {
    Rule { kind, effect, breaks: Breaks { raw: true, sdk: true }, why }
}

/// Breaks the code of users of `sorted-pro-raw`, and that of users of `sorted-pro` if `sdk`.
pub(super) const fn breaking_raw(sdk: bool, kind: Kind, why: &'static str) -> Rule {
    Rule { kind, effect: Effect::Source, breaks: Breaks { raw: true, sdk }, why }
}

/// Breaks the code of users of `sorted-pro` only.
pub(super) const fn breaking_sdk(kind: Kind, effect: Effect, why: &'static str) -> Rule {
    Rule { kind, effect, breaks: Breaks { raw: false, sdk: true }, why }
}

pub(super) const fn compatible(kind: Kind, effect: Effect, why: &'static str) -> Rule {
    Rule { kind, effect, breaks: Breaks { raw: false, sdk: false }, why }
}

pub(super) const fn documentation(kind: Kind) -> Rule {
    compatible(kind, Effect::Documentation, "documentation only")
}

/// The change of one keyword, whose values differ; `None` if they mean the same.
pub(super) fn keyword(key: &str, place: &Place, old: &Node<'_>, new: &Node<'_>) -> Option<Rule> {
    use Effect::{Documentation, Runtime, Source, Wire};
    let is_set = new.flag(key);
    let tag = |operation: &Node<'_>| operation.value.pointer("/tags/0").cloned();
    Some(match key {
        "description" | "externalDocs" | "info" | "summary" | "title" => {
            documentation(Kind::DescriptionChanged)
        }
        "example" | "examples" => documentation(Kind::ExampleChanged),
        "links" => documentation(Kind::LinksChanged),
        "x-evidence" => documentation(Kind::EvidenceChanged),
        "tags" if new.has("responses") && tag(old) != tag(new) => breaking_sdk(
            Kind::TagsChanged,
            Source,
            "the operation's struct moves to the module of another tag; the client's method stays",
        ),
        "tags" => documentation(Kind::TagsChanged),
        "openapi" => compatible(
            Kind::OpenapiVersionChanged,
            Documentation,
            "a version of the notation, not of the API",
        ),
        "deprecated" if is_set == old.flag(key) => return None,
        "deprecated" if is_set => {
            compatible(Kind::Deprecated, Source, "it still works; plan to move away from it")
        }
        "deprecated" => compatible(Kind::Undeprecated, Source, "it is no longer discouraged"),
        "default" if place.sent => {
            compatible(Kind::DefaultChanged, Runtime, "requests without it mean something else now")
        }
        "default" => compatible(
            Kind::DefaultChanged,
            Documentation,
            "defaults are documentation: the generated code does not apply them",
        ),
        "servers" => {
            compatible(Kind::ServerChanged, Wire, "requests go to another address; code stays as it is")
        }
        "security" => credentials(can_be_sent(new)),
        "headers" => compatible(
            Kind::ResponseHeadersChanged,
            Documentation,
            "response headers are not in the generated types",
        ),
        "type" => compatible(Kind::TypeChanged, Documentation, "the Rust type stays the same"),
        "format" => compatible(Kind::FormatChanged, Documentation, "the Rust type stays the same"),
        "allowEmptyValue" | "allowReserved" | "explode" | "style" => {
            compatible(Kind::ParameterEncodingChanged, Wire, "the generated function takes the same argument")
        }
        "x-enum-flags" => compatible(
            Kind::EnumFlagsChanged,
            Runtime,
            "the type stays: a combination of values is read as an unknown value",
        ),
        "x-enum-aliases" | "x-enum-numbers" => compatible(
            Kind::EnumSpellingsChanged,
            Runtime,
            "other spellings of a value are read as that value, unlisted ones as unknown",
        ),
        "x-extensible-enum" => {
            breaking(Kind::EnumOpennessChanged, Source, "only an open enum has an arm for unknown values")
        }
        _ if LIMITS.contains(&key) => {
            limit(tightens(key, old.value.get(key), new.value.get(key))?, place.sent)
        }
        // The SDK refuses requests by these, or does not any more.
        "x-platform-reference" => limit_of_sdk(!is_set, place.sent),
        "x-rules" => limit_of_sdk(is_set, true),
        "x-facade" => {
            breaking_sdk(Kind::ExtensionChanged, Source, "the method is written by hand, or no longer is")
        }
        "x-output" => breaking_sdk(Kind::ReaderChanged, Source, "responses are read as another type"),
        "x-paging" if !old.has(key) => {
            compatible(Kind::ExtensionChanged, Source, "the call can be read as a stream, too")
        }
        "x-paging" => breaking_sdk(Kind::ExtensionChanged, Source, "the stream goes, or has other items"),
        "x-rust-type" => breaking_sdk(Kind::TypeChanged, Source, "another type in `sorted-pro`"),
        "x-default" => compatible(
            Kind::DefaultChanged,
            Runtime,
            "calls of `sorted-pro` that do not set it send another value",
        ),
        _ if key.starts_with("x-") => documentation(Kind::ExtensionChanged),
        "callbacks" | "discriminator" | "encoding" | "readOnly" | "writeOnly" | "xml" => {
            compatible(Kind::KeywordChanged, Documentation, "this key has no influence on the generated code")
        }
        _ => breaking(
            Kind::KeywordChanged,
            Source,
            "the comparison does not know this key and assumes the worst",
        ),
    })
}

/// Whether the kind of a change says which keyword it is about.
pub(super) fn is_said_by_kind(key: &str) -> bool {
    let known = ["description", "example", "examples", "format", "links", "openapi", "tags", "type"];
    known.contains(&key) || key == "x-evidence"
}

/// Whether a keyword makes no difference to the types of the raw crate.
fn is_annotation(key: &str) -> bool {
    match key {
        "title" | "summary" | "description" | "externalDocs" | "example" | "examples" | "tags" | "links" => {
            true
        }
        "x-extensible-enum" => false,
        _ => key.starts_with("x-") && !key.starts_with("x-enum"),
    }
}

/// `value` without annotations: two schemas equal in this are the same to the generator.
/// A property may be called `description`: the keys of `properties` are names, not keywords.
pub(super) fn without_annotations(value: &Value) -> Value {
    let inner = |(key, value): (&String, &Value)| match value {
        Value::Object(names) if key == "properties" => {
            let names = names.iter().map(|(name, schema)| (name.clone(), without_annotations(schema)));
            (key.clone(), Value::Object(names.collect::<Map<_, _>>()))
        }
        value => (key.clone(), without_annotations(value)),
    };
    match value {
        Value::Object(members) => members.iter().filter(|(key, _)| !is_annotation(key)).map(inner).collect(),
        Value::Array(items) => items.iter().map(without_annotations).collect(),
        value => value.clone(),
    }
}

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

/// Whether a parameter or security scheme is a header that clients set.
pub(super) fn is_client_header(node: &Node<'_>) -> bool {
    let name = node.text("name").unwrap_or_default().to_lowercase();
    node.text("in") == Some("header") && CLIENT_HEADERS.contains(&name.as_str())
}

/// A change of credentials, which clients can send or not.
pub(super) fn credentials(can_be_sent: bool) -> Rule {
    let (kind, effect) = (Kind::SecurityChanged, Effect::Wire);
    match can_be_sent {
        true => compatible(kind, effect, "clients set the credentials themselves"),
        false => breaking(kind, effect, "clients cannot send such credentials: requests will be refused"),
    }
}

/// Whether a security scheme is a key in a header that clients set.
pub(super) fn is_sent(scheme: &Node<'_>) -> bool {
    scheme.text("type") == Some("apiKey") && is_client_header(scheme)
}

/// Whether clients can send one of the alternatives in the `security` of `owner`.
fn can_be_sent(owner: &Node<'_>) -> bool {
    let scheme = |name: &str| owner.at(&child("/components/securitySchemes", name));
    let mut alternatives = owner.items_of("security").peekable();
    alternatives.peek().is_none()
        || alternatives.any(|schemes| schemes.keys().all(|name| scheme(name).is_some_and(|it| is_sent(&it))))
}

/// A tighter or looser limit. It does not reach the types, but a caller that kept to the old one of a request may not
/// keep to the new one.
fn limit(is_tighter: bool, sent: bool) -> Rule {
    match (is_tighter, sent) {
        (true, true) => {
            breaking(Kind::LimitTightened, Effect::Runtime, "requests that were allowed may be refused now")
        }
        (true, false) => {
            let why = "limits of responses are not checked";
            compatible(Kind::LimitTightened, Effect::Documentation, why)
        }
        (false, _) => {
            let why = "limits do not reach the generated types";
            compatible(Kind::LimitLoosened, Effect::Documentation, why)
        }
    }
}

/// [`limit`], of what only the SDK checks.
fn limit_of_sdk(is_tighter: bool, sent: bool) -> Rule {
    let rule = limit(is_tighter, sent);
    Rule { breaks: Breaks { raw: false, ..rule.breaks }, ..rule }
}

/// Whether `key` allows less than before; `None` if it did not change.
fn tightens(key: &str, old: Option<&Value>, new: Option<&Value>) -> Option<bool> {
    // An absent flag and a false one are the same.
    let as_flag = |value: Option<&Value>| value.map_or(Some(false), Value::as_bool);
    if let (Some(old), Some(new)) = (as_flag(old), as_flag(new)) {
        return (old != new).then_some(new);
    }
    let (Some(old), Some(new)) = (old, new) else { return Some(new.is_some()) };
    match old.as_f64().zip(new.as_f64()).and_then(|(old, new)| new.partial_cmp(&old)) {
        // `1` and `1.0`.
        Some(Ordering::Equal) => None,
        Some(order) if key.starts_with("max") => Some(order == Ordering::Less),
        Some(order) if key.starts_with("min") => Some(order == Ordering::Greater),
        // Two patterns (or steps) cannot be compared: assume the worst.
        _ => Some(true),
    }
}
