//! Limits of whole requests.

use serde::de::DeserializeOwned;

use super::Limits;
use crate::problem::{Problem, Problems};

#[cfg(feature = "shipments")]
mod against_sandbox;
mod checks;
mod examples;
#[cfg(feature = "shipments")]
mod rules;

/// The body of an operation.
pub(super) struct Body {
    pub(super) operation: &'static str,
    /// Reads it from JSON and checks it.
    pub(super) problems: fn(&str) -> Result<Vec<Problem>, serde_json::Error>,
}

impl Body {
    pub(super) const fn of<T: DeserializeOwned + Limits>(operation: &'static str) -> Self {
        Self { operation, problems: |json| serde_json::from_str::<T>(json).map(|body| problems(&body)) }
    }
}

fn problems(body: &impl Limits) -> Vec<Problem> {
    let mut problems = Problems::default();
    body.check(&mut problems);
    problems.into_vec()
}
