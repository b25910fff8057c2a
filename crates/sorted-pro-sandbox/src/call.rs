//! Context of a handler.

pub(crate) mod problem;

use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::problem::{Problem, Reply};
use crate::model::catalogue::Catalogue;
use crate::model::state::{Job, State, Work};

/// Executes a call; the path parameters are already bound.
pub(crate) type Handler = Box<dyn FnOnce(&mut Call<'_>) -> Result<Reply, Problem>>;

/// Returns the handler of an operation, from a table of `Operation { path parameters } => function`; `None` for an
/// operation that is not in the table.
macro_rules! handlers {
    ($operation:expr; $($variant:ident $({ $($parameter:ident),+ })? => $handler:path,)+) => {
        // The last arm is unreachable while every operation has a handler.
        #[allow(unreachable_patterns)]
        match $operation {
            $(Operation::$variant $({ $($parameter),+ })? => {
                Some(Box::new(move |call| $handler(call $($(, &$parameter)+)?)))
            })+
            _ => None,
        }
    };
}
pub(crate) use handlers;

/// One call of an operation: the request, and the data that it may change.
pub(crate) struct Call<'a> {
    /// All data. Calls run one after another, so a handler has exclusive access.
    pub(crate) state: &'a mut State,
    pub(crate) catalogue: &'a Catalogue,
    /// The sandbox's current time.
    pub(crate) now: Timestamp,
    /// Duration of asynchronous work.
    pub(crate) delay: Duration,
    /// Makes generated references reproducible.
    pub(crate) seed: u64,
    /// `true` if the allocation of one consignment responds with an object instead of an array of one.
    pub(crate) single_allocation_as_object: bool,
    /// The API's base, for links: `http://127.0.0.1:4010/pro`.
    pub(crate) base: &'a str,
    /// Query parameters in order, with names in the contract's casing.
    pub(crate) query: Vec<(String, String)>,
    /// Body in the contract's spelling, checked against its schema; empty for operations without body.
    pub(crate) body: String,
}

/// Converts a number of records for a response.
pub(crate) fn to_count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

impl Call<'_> {
    /// Returns the first query parameter of that name.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Parses the body as its model.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let mut deserializer = serde_json::Deserializer::from_str(&self.body);
        serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let path = error.path().to_string();
            let message = error.into_inner().to_string();
            Problem::invalid(path, "invalid_format", message)
        })
    }

    /// Queues work that runs after the sandbox's usual delay.
    pub(crate) fn later(&mut self, work: Work) {
        let due = self.now.checked_add(self.delay).unwrap_or(Timestamp::MAX);
        self.state.queue(Job { due, work });
    }
}

/// Converts a model to another one that has the same properties; further ones are omitted.
pub(crate) fn convert<T: DeserializeOwned>(from: &impl Serialize) -> Result<T, Problem> {
    let convert = || serde_json::from_str(&serde_json::to_string(from)?);
    convert().map_err(|error: serde_json::Error| {
        Problem::new(500, "internal_server_error", format!("cannot convert the data: {error}"))
    })
}
