//! Meaning of a change of a keyword, for keywords without structure.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::change::Breaks;
use super::change::Effect::{self, Documentation, Runtime, Source, Wire};
use super::place::Place;
use crate::Api;
use crate::document::child;
use crate::spec::{LIMITS, Node};

/// Meaning of a change, independent of its place.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    pub(super) kind: &'static str,
    pub(super) effect: Effect,
    pub(super) breaks: Breaks,
    pub(super) why: &'static str,
}

pub(super) const fn breaking(kind: &'static str, effect: Effect, why: &'static str) -> Rule {
    Rule { kind, effect, breaks: Breaks { raw: true, sdk: true }, why }
}

pub(super) const fn compatible(kind: &'static str, effect: Effect, why: &'static str) -> Rule {
    Rule { kind, effect, breaks: Breaks { raw: false, sdk: false }, why }
}

pub(super) const fn documentation(kind: &'static str) -> Rule {
    compatible(kind, Documentation, "documentation only")
}

impl Rule {
    /// The same for users of `sorted-pro-raw`; breaking or not for those of `sorted-pro`.
    pub(super) const fn sdk(mut self, breaks: bool) -> Self {
        self.breaks.sdk = breaks;
        self
    }

    /// The same for users of `sorted-pro`; nothing that breaks for those of `sorted-pro-raw`.
    pub(super) const fn sdk_only(mut self) -> Self {
        self.breaks.raw = false;
        self
    }
}

/// The change of one keyword, whose values differ; `None` if they mean the same.
pub(super) fn keyword(key: &str, place: &Place, old: &Node<'_>, new: &Node<'_>) -> Option<Rule> {
    let is_set = new.flag(key);
    let value = |node: &Node<'_>, pointer: &str| node.value.pointer(pointer).map(without_annotations);
    let is_operation = new.has("responses");
    Some(match key {
        "contact" | "license" | "termsOfService" => documentation("description-changed"),
        "description" | "externalDocs" | "info" | "summary" | "title" => documentation("description-changed"),
        "example" | "examples" => documentation("example-changed"),
        "links" => documentation("links-changed"),
        "openapi" => compatible("openapi-version-changed", Documentation, "the notation, not the API"),
        "version" => compatible("info-version-changed", Documentation, "its changes are listed as well"),
        "x-evidence" => documentation("evidence-changed"),
        "tags" if is_operation && value(old, "/tags/0") != value(new, "/tags/0") => {
            breaking("tags-changed", Source, "the operation's struct moves to another module").sdk_only()
        }
        "tags" => documentation("tags-changed"),
        "deprecated" if is_set == old.flag(key) => return None,
        "deprecated" if is_set => compatible("deprecated", Source, "it still works; plan to replace it"),
        "deprecated" => compatible("undeprecated", Source, "it is no longer discouraged"),
        "servers" if value(old, "/servers") == value(new, "/servers") => documentation("description-changed"),
        "servers" => compatible("server-changed", Wire, "requests go to another address"),
        "security" => credentials(can_be_sent(new)),

        "default" if place.sent => {
            compatible("default-changed", Runtime, "requests without it mean something else now")
        }
        "default" => compatible("default-changed", Documentation, "generated code does not apply defaults"),
        "headers" => documentation("response-headers-changed"),
        "type" => compatible("type-changed", Documentation, "the Rust type stays the same"),
        "format" => compatible("format-changed", Documentation, "the Rust type stays the same"),
        "allowEmptyValue" | "allowReserved" | "explode" | "style" => {
            compatible("parameter-encoding-changed", Wire, "the generated function takes the same argument")
        }
        _ if LIMITS.contains(&key) => {
            limit(tightens(key, old.value.get(key), new.value.get(key))?, place.sent)
        }

        "x-enum-flags" => compatible("enum-flags-changed", Runtime, "combined values are read as unknown"),
        "x-enum-aliases" | "x-enum-numbers" => {
            compatible("enum-spellings-changed", Runtime, "a listed spelling is read as its value")
        }
        "x-extensible-enum" => breaking("enum-openness-changed", Source, "only open enums know other values"),
        // Checks of the SDK only.
        "x-platform-reference" => limit(!is_set, place.sent).sdk_only(),
        "x-rules" => limit(is_set, true).sdk_only(),
        "x-default" => compatible("default-changed", Runtime, "`sorted-pro` sends another value by itself"),
        "x-facade" => breaking("extension-changed", Source, "another method in `sorted-pro`").sdk_only(),
        "x-output" => breaking("reader-changed", Source, "responses are read as another type").sdk_only(),
        "x-paging" if !old.has(key) => compatible("extension-changed", Source, "a stream of the items"),
        "x-paging" => breaking("extension-changed", Source, "the stream goes, or has other items").sdk_only(),
        "x-reconcile" if is_set => compatible("extension-changed", Source, "a method `reconcile`"),
        "x-reconcile" => breaking("extension-changed", Source, "the method `reconcile` goes").sdk_only(),
        "x-rust-type" => breaking("type-changed", Source, "another type in `sorted-pro`").sdk_only(),
        _ if key.starts_with("x-") => documentation("extension-changed"),

        "callbacks" | "discriminator" | "encoding" | "readOnly" | "writeOnly" | "xml" => {
            compatible("keyword-changed", Documentation, "it has no influence on the generated code")
        }
        _ => breaking("keyword-changed", Source, "an unknown key: the comparison assumes the worst"),
    })
}

/// Returns `true` if the kind of a change names the keyword.
pub(super) fn is_named_by_kind(key: &str) -> bool {
    let known =
        ["description", "example", "examples", "format", "links", "openapi", "tags", "type", "version"];
    known.contains(&key) || key == "x-evidence"
}

/// Returns `true` if a keyword makes no difference to the types of the raw crate.
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
        Value::Object(object) => object.iter().filter(|(key, _)| !is_annotation(key)).map(inner).collect(),
        Value::Array(items) => items.iter().map(without_annotations).collect(),
        value => value.clone(),
    }
}

/// Returns `true` if a parameter or security scheme is a header that clients set, or HTTP does.
pub(super) fn is_client_header(node: &Node<'_>) -> bool {
    let name = node.text("name").unwrap_or_default().to_lowercase();
    let of_apis = Api::ALL.iter().flat_map(|api| api.headers()).map(|(name, _)| name);
    let mut known = of_apis.chain(["accept", "authorization", "content-type"]);
    node.text("in") == Some("header") && known.any(|known| known == name)
}

/// A change of credentials, which clients can send or not.
pub(super) fn credentials(can_be_sent: bool) -> Rule {
    match can_be_sent {
        true => compatible("security-changed", Wire, "clients set the credentials themselves"),
        false => {
            breaking("security-changed", Wire, "clients cannot send such credentials: requests are refused")
        }
    }
}

/// Returns `true` if a security scheme is a key in a header that clients set.
pub(super) fn is_sent(scheme: &Node<'_>) -> bool {
    scheme.text("type") == Some("apiKey") && is_client_header(scheme)
}

/// Returns `true` if clients can send one of the alternatives in the `security` of `owner`.
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
        (true, true) => breaking("limit-tightened", Runtime, "requests that were allowed may be refused now"),
        (true, false) => compatible("limit-tightened", Documentation, "limits of responses are not checked"),
        (false, _) => compatible("limit-loosened", Documentation, "limits do not reach the generated types"),
    }
}

/// Returns `true` if `key` allows less than before; `None` if it did not change.
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
