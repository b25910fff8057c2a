//! The rows of the generated tables.

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sorted_pro_raw::{Error, ResponseValue};

use crate::compare::Finding;
use crate::path;

/// One of the APIs.
#[derive(Debug)]
pub struct Api {
    pub(crate) name: &'static str,
    pub(crate) schemas: &'static [Schema],
    pub(crate) examples: &'static [Example],
}

impl Api {
    /// Its name, which is also that of its spec.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Every component of its spec.
    pub fn schemas(&self) -> &'static [Schema] {
        self.schemas
    }

    /// The component called `name`.
    pub fn schema(&self, name: &str) -> Option<&'static Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }

    /// The body that an operation responds with, or a body that is no component, such as `string[]`.
    pub fn body(&self, name: &str) -> Option<&'static Schema> {
        let is_meant = |example: &&Example| {
            example.schema.name == name || (example.operation == name && example.body.starts_with('2'))
        };
        self.examples.iter().find(is_meant).map(|example| &example.schema)
    }

    /// Every payload that its spec refers to.
    pub fn examples(&self) -> &'static [Example] {
        self.examples
    }
}

/// A component of a spec, with what its generated type can do.
pub struct Schema {
    name: &'static str,
    recode: fn(&str) -> Result<String, Finding>,
    debug: fn(&str) -> Result<String, Finding>,
    decode: fn(&[u8]) -> Result<(), Finding>,
    json_schema: fn(&mut SchemaGenerator) -> schemars::Schema,
}

impl Schema {
    pub(crate) const fn of<T>(name: &'static str) -> Self
    where
        T: DeserializeOwned + Serialize + JsonSchema + fmt::Debug,
    {
        let decode = |json: &[u8]| decode::<T>(json).map(drop);
        Self { name, recode: recode::<T>, debug: debug::<T>, decode, json_schema: T::json_schema }
    }

    /// The component's name; `X[]` for a body that is an array of it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Decodes and encodes again.
    ///
    /// # Errors
    /// If `json` does not decode; says where and why.
    pub fn recode(&self, json: &str) -> Result<String, Finding> {
        (self.recode)(json)
    }

    /// What `json` decodes to, as `{:#?}` shows it.
    ///
    /// # Errors
    /// If `json` does not decode; says where and why.
    pub fn debug(&self, json: &str) -> Result<String, Finding> {
        (self.debug)(json)
    }

    /// Decodes the bytes of a body, as a client does.
    ///
    /// # Errors
    /// If `json` does not decode; says where and why.
    pub fn decode(&self, json: &[u8]) -> Result<(), Finding> {
        (self.decode)(json)
    }

    /// The JSON schema of the generated type.
    pub fn json_schema(&self, generator: &mut SchemaGenerator) -> schemars::Schema {
        (self.json_schema)(generator)
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Schema({})", self.name)
    }
}

fn recode<T: DeserializeOwned + Serialize>(json: &str) -> Result<String, Finding> {
    serde_json::to_string(&decode::<T>(json.as_bytes())?)
        .map_err(|error| Finding { path: "$".to_owned(), what: format!("does not encode: {error}") })
}

fn debug<T: DeserializeOwned + fmt::Debug>(json: &str) -> Result<String, Finding> {
    Ok(format!("{:#?}", decode::<T>(json.as_bytes())?))
}

fn decode<T: DeserializeOwned>(json: &[u8]) -> Result<T, Finding> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let decoded = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let place = path::of_decoder(error.path());
        finding(place, &error.into_inner())
    })?;
    deserializer.end().map_err(|error| finding("$".to_owned(), &error))?;
    Ok(decoded)
}

fn finding(path: String, error: &serde_json::Error) -> Finding {
    let what = error.to_string();
    // The path says it better.
    let position = format!(" at line {} column {}", error.line(), error.column());
    Finding { path, what: without_text(what.strip_suffix(&position).unwrap_or(&what)) }
}

/// Takes the text out of `invalid type: string "Jane Doe", expected ..`: findings end up in logs.
fn without_text(what: &str) -> String {
    match (what.split_once(" string \""), what.rsplit_once("\", expected ")) {
        (Some((before, _)), Some((_, expected))) => format!("{before} string, expected {expected}"),
        _ => what.to_owned(),
    }
}

/// A documented payload.
#[derive(Debug)]
pub struct Example {
    /// The operation it belongs to; `errors` for those that many operations share.
    pub operation: &'static str,
    /// `request`, or the status that it answers; for errors the name of the shared response.
    pub body: &'static str,
    /// What it shows.
    pub case: &'static str,
    /// Where it is, relative to the spec.
    pub file: &'static str,
    /// What it is.
    pub schema: Schema,
}

/// A call of an operation, to be awaited.
pub type Call<'a> = Pin<Box<dyn Future<Output = Result<Outcome, Error<()>>> + Send + 'a>>;

/// An operation of the spec.
pub struct Operation<Client> {
    /// The operation's id.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// How well it is documented.
    pub evidence: &'static str,
    /// Examples of the path parameters that are texts, in the order of the path.
    pub texts: &'static [&'static str],
    pub(crate) call: for<'a> fn(&'a Client, &'a [&'a str]) -> Call<'a>,
}

impl<Client> Operation<Client> {
    /// Calls it with every parameter set, and its first documented request.
    pub fn call<'a>(&self, client: &'a Client) -> Call<'a> {
        (self.call)(client, self.texts)
    }

    /// As [`call`](Self::call), with other [`texts`](Self::texts).
    ///
    /// # Panics
    /// If there are fewer.
    pub fn call_with<'a>(&self, client: &'a Client, texts: &'a [&'a str]) -> Call<'a> {
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
pub struct Outcome {
    /// The status.
    pub status: u16,
    /// The decoded body, encoded again; `null` if there is none.
    pub body: String,
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
    decode(json.as_bytes()).unwrap_or_else(|finding| panic!("{file} {finding}"))
}

/// The place of a file of the spec directory in the checkout that this was compiled in.
pub fn spec_file(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "..", "spec", name].iter().collect()
}
