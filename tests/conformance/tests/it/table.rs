//! The rows of the generated tables, and the examples of both APIs.

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sorted_pro_conformance::{APIS, Api, Report, Schema, Target, check};
use sorted_pro_raw::{Error, ResponseValue};

use crate::generated;

/// The generated type of a component or body.
pub(crate) struct Model {
    name: &'static str,
    /// Decodes a payload, and returns the value as `{:#?}` shows it.
    pub(crate) debug: fn(&str) -> serde_json::Result<String>,
    pub(crate) json_schema: fn(&mut SchemaGenerator) -> schemars::Schema,
}

impl Model {
    pub(crate) const fn of<T: DeserializeOwned + JsonSchema + fmt::Debug>(name: &'static str) -> Self {
        let debug = |json: &str| Ok(format!("{:#?}", serde_json::from_str::<T>(json)?));
        Self { name, debug, json_schema: T::json_schema }
    }
}

/// The type of the component or body `name`.
pub(crate) fn model(api: &str, name: &str) -> &'static Model {
    let models =
        if api == "shipments" { generated::shipments::MODELS } else { generated::consignments::MODELS };
    models.iter().find(|model| model.name == name).unwrap_or_else(|| panic!("{api} has no {name}"))
}

/// A documented payload.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) api: &'static str,
    /// The operation it belongs to; `errors` for those that many operations share.
    pub(crate) operation: &'static str,
    /// `request`, or the status of the response; for errors the name of the shared response.
    pub(crate) body: &'static str,
    /// Name of the case.
    pub(crate) case: &'static str,
    /// File, relative to the spec.
    pub(crate) file: &'static str,
    /// The name of its schema.
    pub(crate) schema: &'static str,
}

impl Example {
    /// Its schema.
    pub(crate) fn schema(&self) -> &'static Schema {
        let api = APIS.into_iter().find(|api| api.name() == self.api).unwrap();
        api.schema(self.schema).unwrap_or_else(|| panic!("{} has no {}", self.api, self.schema))
    }
}

/// Every payload that the spec of an API refers to.
pub(crate) fn examples(api: &Api) -> &'static [Example] {
    match api.name() {
        "shipments" => generated::shipments::EXAMPLES,
        _ => generated::consignments::EXAMPLES,
    }
}

/// Checks a payload against the model.
pub(crate) fn check_model(api: &'static Api, schema: &'static Schema, payload: &[u8]) -> Report {
    check(Target::component(api, schema, false), payload, sorted_pro_conformance::Mode::Lenient)
}

/// A call of an operation, to be awaited.
pub(crate) type Call<'a> = Pin<Box<dyn Future<Output = Result<Outcome, Error<()>>> + Send + 'a>>;

/// An operation of the spec.
pub(crate) struct Operation<Client> {
    /// The operation's id.
    pub(crate) id: &'static str,
    /// The HTTP method.
    pub(crate) method: &'static str,
    /// The path with its parameters in braces.
    pub(crate) path: &'static str,
    /// Grade of its evidence.
    pub(crate) evidence: &'static str,
    /// Examples of the path parameters that are texts, in the order of the path.
    pub(crate) texts: &'static [&'static str],
    pub(crate) call: for<'a> fn(&'a Client, &'a [&'a str]) -> Call<'a>,
}

impl<Client> Operation<Client> {
    /// Calls it with every parameter set, and its first documented request.
    pub(crate) fn call<'a>(&self, client: &'a Client) -> Call<'a> {
        (self.call)(client, self.texts)
    }

    /// As [`call`](Self::call), with other [`texts`](Self::texts).
    ///
    /// # Panics
    /// If there are fewer.
    pub(crate) fn call_with<'a>(&self, client: &'a Client, texts: &'a [&'a str]) -> Call<'a> {
        (self.call)(client, texts)
    }
}

impl<Client> fmt::Debug for Operation<Client> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({})", self.id)
    }
}

/// A success that an operation reported.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The status.
    pub(crate) status: u16,
    /// The decoded body, encoded again; `null` if there is none.
    pub(crate) body: String,
}

/// Forgets the type of an operation's result.
// The error type is the generator's.
#[allow(clippy::result_large_err)]
pub(crate) fn outcome<T: Serialize>(
    result: Result<ResponseValue<T>, Error<()>>,
) -> Result<Outcome, Error<()>> {
    let response = result?;
    let status = response.status().as_u16();
    let body = serde_json::to_string(&response.into_inner())
        .map_err(|error| Error::Custom(format!("does not encode: {error}")))?;
    Ok(Outcome { status, body })
}

/// A documented request to call an operation with.
///
/// # Panics
/// If the file is not there or does not decode: then the repository itself is broken.
pub(crate) fn example_body<T: DeserializeOwned>(file: &str) -> T {
    let path = spec_file(file);
    let json = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The place of a file of the spec directory in the checkout that this was compiled in.
pub(crate) fn spec_file(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "spec", name].iter().collect()
}
