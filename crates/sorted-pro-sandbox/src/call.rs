//! What a handler works with.

pub(crate) mod problem;

use std::time::Duration;

use jiff::Timestamp;
use serde::de::DeserializeOwned;

use crate::call::problem::{Detail, Problem, Reply};
use crate::model::catalogue::Catalogue;
use crate::model::state::{Job, State, Work};

/// What carries out a call; it has the path parameters already.
pub(crate) type Handler = Box<dyn FnOnce(&mut Call<'_>) -> Result<Reply, Problem>>;

/// The handler of an operation, from a table of `Operation { path parameters } => function`. None for an operation that is
/// not in the table.
macro_rules! handlers {
    ($operation:expr; $($variant:ident $({ $($parameter:ident),+ })? => $handler:path,)+) => {
        // Nothing is left for the last arm while every operation has a handler.
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

/// One call of an operation: the request, and everything it may change.
pub(crate) struct Call<'a> {
    /// Everything remembered. Handlers have it alone: calls are carried out one after another.
    pub(crate) state: &'a mut State,
    pub(crate) catalogue: &'a Catalogue,
    /// The sandbox's present.
    pub(crate) now: Timestamp,
    /// How long asynchronous work takes.
    pub(crate) delay: Duration,
    /// What makes generated references repeatable.
    pub(crate) seed: u64,
    /// Whether the allocation of one consignment is an object in the response, and not an array of one.
    pub(crate) single_allocation_as_object: bool,
    /// The API's base, for links: `http://127.0.0.1:4010/pro`.
    pub(crate) base: &'a str,
    /// In order; names in the contract's casing.
    pub(crate) query: Vec<(String, String)>,
    /// The body in the contract's spelling, already checked against its schema; empty without body.
    pub(crate) body: String,
}

impl Call<'_> {
    /// The first query parameter of that name.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The body as its model.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let mut deserializer = serde_json::Deserializer::from_str(&self.body);
        serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let path = error.path().to_string();
            let message = error.into_inner().to_string();
            Problem::validation(vec![Detail::new(path, "invalid_format", message)])
        })
    }

    /// Queues work that will be done after the sandbox's usual delay.
    pub(crate) fn later(&mut self, work: Work) {
        let due = self.now.checked_add(self.delay).unwrap_or(Timestamp::MAX);
        self.state.queue(Job { due, work });
    }
}
