//! What a comparison yields: a list of [`Change`]s.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

/// Whether a Rust user of the generated crate has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Code stops compiling, or calls that worked may fail.
    Breaking,
    /// Code compiles and works as before.
    Compatible,
}

/// Whose code a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Breaks {
    /// That of users of `sorted-pro-raw`: its methods take every parameter, by position.
    pub raw: bool,
    /// That of users of `sorted-pro`: its calls have a setter for each parameter that is optional.
    pub sdk: bool,
}

/// Where a change is felt. Says more than [`Class`], never something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// In the items of the generated crate: the compiler sees it.
    Source,
    /// In calls and responses: the compiler does not see it.
    Runtime,
    /// In what is sent over the network, which the generated code takes care of.
    Wire,
    /// In what people read.
    Documentation,
}

/// The sort of a change. The names are part of the JSON output: they are added to, not renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The `openapi` version of the document.
    OpenapiVersionChanged,
    /// `info.version`.
    InfoVersionChanged,
    /// A server's URL.
    ServerChanged,
    /// Which credentials are sent, and how.
    SecurityChanged,
    /// An operation that was not there.
    OperationAdded,
    /// An operation that is no longer there.
    OperationRemoved,
    /// Same method and path, another `operationId`.
    OperationRenamed,
    /// Whether a call changes something at the server, and so may not be retried.
    SafetyChanged,
    /// Same `operationId`, another method.
    MethodChanged,
    /// Same `operationId`, another path.
    PathChanged,
    /// Marked as deprecated.
    Deprecated,
    /// No longer marked as deprecated.
    Undeprecated,
    /// A parameter that was not there.
    ParameterAdded,
    /// A parameter that is no longer there.
    ParameterRemoved,
    /// Another name at the same place.
    ParameterRenamed,
    /// Same name, but in another part of the request (path, query, header).
    ParameterMoved,
    /// Optional before, required now.
    ParameterRequired,
    /// Required before, optional now.
    ParameterOptional,
    /// The arguments of the generated function change places.
    ArgumentsReordered,
    /// The list of parameters is in another order, the generated arguments are not.
    ParameterListReordered,
    /// `style`, `explode` and the like.
    ParameterEncodingChanged,
    /// A header parameter: the generated functions do not take those.
    HeaderChanged,
    /// The operation takes a body now.
    RequestBodyAdded,
    /// The operation no longer takes a body.
    RequestBodyRemoved,
    /// `requestBody.required`.
    RequestBodyRequiredChanged,
    /// The content type of a body.
    MediaTypeChanged,
    /// A 2xx status that was not there.
    SuccessStatusAdded,
    /// A 2xx status that is no longer there.
    SuccessStatusRemoved,
    /// The operation responds with a body now.
    SuccessBodyAdded,
    /// The operation no longer responds with a body.
    SuccessBodyRemoved,
    /// A second, different body among the 2xx responses came or went.
    SuccessBodyChanged,
    /// What the SDK makes of the responses: a file, JSON, `None`, ...
    ReaderChanged,
    /// A status outside 2xx that was not there.
    ErrorStatusAdded,
    /// A status outside 2xx that is no longer there.
    ErrorStatusRemoved,
    /// The body of a status outside 2xx.
    ErrorBodyChanged,
    /// The documented headers of a response.
    ResponseHeadersChanged,
    /// A named schema that was not there.
    ComponentAdded,
    /// A named schema that is no longer there.
    ComponentRemoved,
    /// The same schema under another name.
    ComponentRenamed,
    /// A shared parameter, response, body or the like that was not there.
    SharedPartAdded,
    /// A shared parameter, response, body or the like that is no longer there.
    SharedPartRemoved,
    /// A shared example, link or header that differs.
    SharedPartChanged,
    /// An optional property that was not there.
    PropertyAdded,
    /// A required property that was not there.
    RequiredPropertyAdded,
    /// A property that is no longer there.
    PropertyRemoved,
    /// Another spelling of a property that yields the same Rust field.
    PropertyRenamed,
    /// Optional before, required now.
    OptionalToRequired,
    /// Required before, optional now.
    RequiredToOptional,
    /// `nullable`.
    NullableChanged,
    /// Another type.
    TypeChanged,
    /// Same type, another `format`.
    FormatChanged,
    /// A `$ref` to another component.
    ReferenceChanged,
    /// The members of `oneOf`, `anyOf` or `allOf`.
    CompositionChanged,
    /// What an object may hold besides its properties.
    AdditionalPropertiesChanged,
    /// A value that was not in the list.
    EnumValueAdded,
    /// A value that is no longer in the list.
    EnumValueRemoved,
    /// A value in another casing.
    EnumValueRecased,
    /// `x-extensible-enum`.
    EnumOpennessChanged,
    /// `x-enum-aliases` or `x-enum-numbers`: what else is understood.
    EnumSpellingsChanged,
    /// `x-enum-flags`: whether values combine.
    EnumFlagsChanged,
    /// Fewer values are allowed than before.
    LimitTightened,
    /// More values are allowed than before.
    LimitLoosened,
    /// A documented default.
    DefaultChanged,
    /// Title, summary, description and the like.
    DescriptionChanged,
    /// An example.
    ExampleChanged,
    /// Tags.
    TagsChanged,
    /// OpenAPI links.
    LinksChanged,
    /// `x-evidence`.
    EvidenceChanged,
    /// Another `x-` key.
    ExtensionChanged,
    /// A key that the comparison does not model.
    KeywordChanged,
}

/// As in JSON.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

/// Which operations use a shared component, by what they use it for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct UsedIn {
    /// Operations that send it.
    pub request: BTreeSet<String>,
    /// Operations that respond with it.
    pub response: BTreeSet<String>,
    /// Operations that report failures with it.
    pub error: BTreeSet<String>,
}

impl UsedIn {
    /// All operations, each once.
    pub fn operations(&self) -> BTreeSet<&str> {
        [&self.request, &self.response, &self.error].into_iter().flatten().map(String::as_str).collect()
    }

    /// The union of both.
    pub(super) fn merge(mut self, other: Self) -> Self {
        self.request.extend(other.request);
        self.response.extend(other.response);
        self.error.extend(other.error);
        self
    }
}

impl fmt::Display for UsedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roles = [("request", &self.request), ("response", &self.response), ("error", &self.error)];
        let roles: Vec<_> =
            roles.iter().filter(|(_, used)| !used.is_empty()).map(|(role, _)| *role).collect();
        let (roles, operations) = (roles.join("/"), Vec::from_iter(self.operations()));
        match operations.len() {
            0 => f.write_str("used in no operation"),
            // A few names say more than their number.
            1..=3 => write!(f, "used in: {roles} of {}", operations.join(", ")),
            count => write!(f, "used in: {roles}, {count} operations"),
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Breaking or compatible.
    pub class: Class,
    /// For whom it is breaking.
    pub breaks: Breaks,
    /// What sort of change.
    pub kind: Kind,
    /// Where it is felt.
    pub effect: Effect,
    /// Where it is, as a path for people: `shipments: get_shipment: query parameter take`.
    pub location: String,
    /// The line in the old file, if it is there.
    pub old_line: Option<usize>,
    /// The line in the new file, if it is there.
    pub new_line: Option<usize>,
    /// The old state, in short.
    pub before: Option<String>,
    /// The new state, in short.
    pub after: Option<String>,
    /// Why it is classed so.
    pub why: &'static str,
    /// Who uses the component that changed; `None` outside components.
    pub used_in: Option<UsedIn>,
}

impl Change {
    /// The class, and for whom it is breaking if not for all.
    pub(super) fn verdict(&self) -> &'static str {
        match (self.breaks.raw, self.breaks.sdk) {
            (true, false) => "breaks raw",
            (false, true) => "breaks sdk",
            (true, true) => "breaking",
            (false, false) => "compatible",
        }
    }

    /// What people read only, and nobody has to act on.
    pub fn is_documentation(&self) -> bool {
        self.class == Class::Compatible && self.effect == Effect::Documentation
    }
}
