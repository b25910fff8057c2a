//! The contracts as the server needs them: the operation of a request, and the schemas of bodies.

pub(crate) mod aliases;
mod response;
pub(crate) mod validation;

pub use response::{Difference, DifferenceKind, Responses};
pub use validation::MAX_DIFFERENCES;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// An operation with its path.
#[derive(Debug)]
pub struct Route<O: 'static> {
    /// Creates the operation from the values of its path parameters.
    pub operation: fn(&mut PathValues) -> O,
    /// Its `operationId`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with parameters in braces, below the API's base.
    pub path: &'static str,
    /// Schema of the request body as JSON, if it has one.
    pub body: Option<&'static str>,
    /// Documented statuses.
    pub statuses: &'static [u16],
}

/// Values of the parameters of a path, by name.
#[derive(Debug, Default)]
pub struct PathValues(BTreeMap<&'static str, String>);

impl PathValues {
    /// Removes and returns the value of a parameter; empty if this path of the operation does not have it.
    pub fn take(&mut self, name: &str) -> String {
        self.0.remove(name).unwrap_or_default()
    }
}

/// A documented success response.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Example<'a> {
    /// Its status.
    pub(crate) status: u16,
    /// Its body as JSON text, if it has one.
    #[serde(borrow)]
    pub(crate) body: Option<&'a RawValue>,
}

/// Another path of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Alias {
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with the parameter names of the operation's main path.
    pub path: &'static str,
    /// The operation's id.
    pub id: &'static str,
}

/// One API.
#[derive(Debug)]
pub struct Contract<O: 'static> {
    routes: Vec<Template<O>>,
    schemas: Value,
    examples: BTreeMap<&'static str, Example<'static>>,
    case_insensitive: bool,
}

#[derive(Debug)]
struct Template<O: 'static> {
    method: &'static str,
    segments: Vec<Segment>,
    route: &'static Route<O>,
}

#[derive(Debug, PartialEq, Eq)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// Result of looking up a method and a path.
#[derive(Debug)]
pub enum Match<O: 'static> {
    /// An operation, with the values of its path parameters.
    Found(&'static Route<O>, PathValues),
    /// The path exists, but only with these methods.
    OtherMethod(Vec<&'static str>),
    /// There is no such path.
    Nothing,
}

impl<O> Match<O> {
    /// Returns the `operationId`.
    pub fn id(&self) -> Option<&'static str> {
        match self {
            Self::Found(route, _) => Some(route.id),
            Self::OtherMethod(_) | Self::Nothing => None,
        }
    }
}

/// Path parameters that are whole numbers: other values do not match the path.
const WHOLE_NUMBERS: [&str; 3] = ["take", "skip", "version"];

impl<O> Contract<O> {
    /// Builds the contract from the generated tables; `schemas` and `examples` are the generated JSON.
    ///
    /// # Panics
    /// Never with the generated tables, as a test proves.
    pub fn new(
        routes: &'static [Route<O>],
        aliases: &[Alias],
        schemas: &str,
        examples: &'static str,
        case_insensitive: bool,
    ) -> Self {
        let template =
            |method, path: &'static str, route| Template { method, segments: segments(path), route };
        let mut all: Vec<_> = routes.iter().map(|route| template(route.method, route.path, route)).collect();
        for alias in aliases {
            if let Some(route) = routes.iter().find(|route| route.id == alias.id) {
                all.push(template(alias.method, alias.path, route));
            }
        }
        Self {
            routes: all,
            schemas: serde_json::from_str(schemas).unwrap_or_default(),
            examples: serde_json::from_str(examples).unwrap_or_default(),
            case_insensitive,
        }
    }

    /// Returns the component schemas, as the document that their `$ref`s point into.
    pub fn schemas(&self) -> &Value {
        &self.schemas
    }

    /// Returns the first documented success response of an operation.
    pub(crate) fn example(&self, id: &str) -> Option<Example<'static>> {
        self.examples.get(id).copied()
    }

    /// Returns `true` if paths and keys match in any casing.
    pub fn is_case_insensitive(&self) -> bool {
        self.case_insensitive
    }

    /// Returns `true` if there is an operation with this `operationId`.
    pub fn has(&self, id: &str) -> bool {
        self.routes.iter().any(|template| template.route.id == id)
    }

    /// Finds the operation. Literal segments take precedence over parameters, from left to right.
    pub fn find(&self, method: &str, path: &str) -> Match<O> {
        let path: Vec<String> = path.trim_end_matches('/').split('/').skip(1).map(percent_decode).collect();
        let mut best: Option<&Template<O>> = None;
        let mut others = Vec::new();
        for template in self.routes.iter().filter(|template| self.matches(template, &path)) {
            if template.method != method {
                others.push(template.method);
            } else if best.is_none_or(|best| template.is_more_specific_than(best)) {
                best = Some(template);
            }
        }
        match best {
            Some(template) => Match::Found(template.route, template.values(&path)),
            None if others.is_empty() => Match::Nothing,
            None => {
                others.sort_unstable();
                others.dedup();
                Match::OtherMethod(others)
            }
        }
    }

    fn matches(&self, template: &Template<O>, path: &[String]) -> bool {
        template.segments.len() == path.len()
            && template.segments.iter().zip(path).all(|(segment, given)| match segment {
                Segment::Literal(literal) if self.case_insensitive => literal.eq_ignore_ascii_case(given),
                Segment::Literal(literal) => literal == given,
                Segment::Parameter(name) if WHOLE_NUMBERS.contains(name) => given.parse::<i32>().is_ok(),
                Segment::Parameter(_) => !given.is_empty(),
            })
    }
}

impl<O> Template<O> {
    fn is_more_specific_than(&self, other: &Self) -> bool {
        let rank = |segment: &Segment| u8::from(matches!(segment, Segment::Literal(_)));
        self.segments.iter().map(rank).gt(other.segments.iter().map(rank))
    }

    fn values(&self, path: &[String]) -> PathValues {
        let values = self
            .segments
            .iter()
            .zip(path)
            .filter_map(|(segment, given)| match segment {
                Segment::Parameter(name) => Some((*name, given.clone())),
                Segment::Literal(_) => None,
            })
            .collect();
        PathValues(values)
    }
}

fn segments(path: &'static str) -> Vec<Segment> {
    path.trim_end_matches('/')
        .split('/')
        .skip(1)
        .map(|segment| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => Segment::Parameter(name),
            None => Segment::Literal(segment),
        })
        .collect()
}

/// Decodes `%xx`; invalid sequences stay unchanged, and invalid UTF-8 is replaced.
pub(crate) fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, tail)) = rest.split_first() {
        let hex = |byte: u8| (byte as char).to_digit(16);
        match tail {
            [high, low, after @ ..] if first == b'%' => {
                if let (Some(high), Some(low)) = (hex(*high), hex(*low)) {
                    decoded.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                    rest = after;
                    continue;
                }
                decoded.push(first);
                rest = tail;
            }
            _ => {
                decoded.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// Encodes everything but letters, digits, `-`, `.`, `_` and `~`: one segment of a path, or a value of a query.
pub(crate) fn percent_encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
