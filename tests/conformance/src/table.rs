//! The rows of the generated tables.

use std::fmt;
use std::sync::LazyLock;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sorted_pro_sandbox::contract::{Contract, Match, Responses};

use crate::finding::{Finding, FindingKind, Verdict};
use crate::path::{self, Path};

static SHIPMENTS: LazyLock<Responses> = LazyLock::new(Responses::shipments);
static CONSIGNMENTS: LazyLock<Responses> = LazyLock::new(Responses::consignments);

/// The contract of an API: its schemas and operations.
pub struct Api {
    pub(crate) name: &'static str,
    pub(crate) servers: &'static [&'static str],
    pub(crate) key_header: &'static str,
    pub(crate) schemas: &'static [Schema],
    pub(crate) bodies: &'static [Schema],
    pub(crate) operations: &'static [&'static Operation],
}

impl Api {
    /// `shipments` or `consignments`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Base URLs of the vendor's servers.
    pub fn servers(&self) -> &'static [&'static str] {
        self.servers
    }

    /// Header that carries the API key.
    pub fn key_header(&self) -> &'static str {
        self.key_header
    }

    /// Every component of its spec.
    pub fn schemas(&self) -> &'static [Schema] {
        self.schemas
    }

    /// The component called `name`, or a body that is no component, such as `string[]`.
    pub fn schema(&self, name: &str) -> Option<&'static Schema> {
        self.schemas.iter().chain(self.bodies).find(|schema| schema.name == name)
    }

    /// Every operation, by path.
    pub fn operations(&self) -> &'static [&'static Operation] {
        self.operations
    }

    /// The operation with this `operationId`.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.operations.iter().copied().find(|operation| operation.id == id)
    }

    /// The operation that a method and a path below the base URL mean; `path` starts with `/` and has no query.
    pub fn find(&self, method: &str, path: &str) -> Option<&'static Operation> {
        fn id<O>(found: Match<O>) -> Option<&'static str> {
            found.id()
        }
        static SHIPMENTS: LazyLock<Contract<sorted_pro_sandbox::generated::shipments::Operation>> =
            LazyLock::new(Contract::shipments);
        static CONSIGNMENTS: LazyLock<Contract<sorted_pro_sandbox::generated::consignments::Operation>> =
            LazyLock::new(Contract::consignments);
        let id = match self.name {
            "shipments" => id(SHIPMENTS.find(method, path)),
            _ => id(CONSIGNMENTS.find(method, path)),
        };
        self.operation(id?)
    }

    /// The documented schemas.
    pub(crate) fn responses(&self) -> &'static Responses {
        match self.name {
            "shipments" => &SHIPMENTS,
            _ => &CONSIGNMENTS,
        }
    }
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Api({})", self.name)
    }
}

/// An operation of an API.
pub struct Operation {
    pub(crate) api: &'static Api,
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// Statuses, each with the name of its schema if it has a body.
    pub(crate) responses: &'static [(u16, Option<&'static str>)],
}

impl Operation {
    /// Its API.
    pub fn api(&self) -> &'static Api {
        self.api
    }

    /// Its `operationId`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Its HTTP method.
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// Its path below the base URL, with parameters in braces.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Documented statuses, in ascending order.
    pub fn statuses(&self) -> impl Iterator<Item = u16> {
        self.responses.iter().map(|(status, _)| *status)
    }

    /// The model of the body with this status: `None` if the status is not documented, `Some(None)` if it has no body.
    pub fn response(&self, status: u16) -> Option<Option<&'static Schema>> {
        let (_, schema) = self.responses.iter().find(|(documented, _)| *documented == status)?;
        Some(schema.and_then(|name| self.api.schema(name)))
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({}/{})", self.api.name, self.id)
    }
}

/// A component of a spec, with the functions of its generated type.
pub struct Schema {
    name: &'static str,
    recode: fn(&str) -> Result<String, Finding>,
    decode: fn(&[u8]) -> Result<(), Finding>,
}

impl Schema {
    pub(crate) const fn of<T: DeserializeOwned + Serialize>(name: &'static str) -> Self {
        let decode = |json: &[u8]| decode::<T>(json).map(drop);
        Self { name, recode: recode::<T>, decode }
    }

    /// The component's name; `X[]` for a body that is an array of it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Decodes and encodes again.
    ///
    /// # Errors
    /// If `json` does not decode; with place and reason.
    pub fn recode(&self, json: &str) -> Result<String, Finding> {
        (self.recode)(json)
    }

    /// Decodes the bytes of a body, as a client does.
    ///
    /// # Errors
    /// If `json` does not decode; with place and reason.
    pub fn decode(&self, json: &[u8]) -> Result<(), Finding> {
        (self.decode)(json)
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Schema({})", self.name)
    }
}

fn recode<T: DeserializeOwned + Serialize>(json: &str) -> Result<String, Finding> {
    serde_json::to_string(&decode::<T>(json.as_bytes())?)
        .map_err(|error| Finding::error(FindingKind::NotDecodable, format!("does not encode: {error}")))
}

fn decode<T: DeserializeOwned>(json: &[u8]) -> Result<T, Finding> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let decoded = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let place = path::of_decoder(error.path());
        finding(place, &error.into_inner())
    })?;
    deserializer.end().map_err(|error| finding(Path::Root.to_string(), &error))?;
    Ok(decoded)
}

fn finding(path: String, error: &serde_json::Error) -> Finding {
    let what = error.to_string();
    // The path is clearer.
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = without_text(what.strip_suffix(&position).unwrap_or(&what));
    let kinds = [
        ("missing field", FindingKind::MissingProperty),
        ("invalid type: null", FindingKind::MissingProperty),
        ("duplicate field", FindingKind::DuplicateProperty),
        ("invalid type", FindingKind::WrongType),
    ];
    let kind = kinds.into_iter().find(|(start, _)| message.starts_with(start));
    let kind = kind.map_or(FindingKind::NotDecodable, |(_, kind)| kind);
    Finding { path, kind, verdict: Verdict::Error, message, position: None }
}

/// Takes the text out of `invalid type: string "Jane Doe", expected ..`: findings end up in logs.
fn without_text(what: &str) -> String {
    match (what.split_once(" string \""), what.rsplit_once("\", expected ")) {
        (Some((before, _)), Some((_, expected))) => format!("{before} string, expected {expected}"),
        _ => what.to_owned(),
    }
}
