//! Refusals and replies, independent of the form of either API.

use serde_json::Value;

use crate::contract::validation::MAX_DIFFERENCES;
use crate::model::engine::InvalidInput;

/// Most details that are listed; further ones are only counted.
const MAX_DETAILS: usize = 100;

/// A refusal: status, code and details.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    /// The HTTP status.
    pub status: u16,
    /// The parent code.
    pub code: String,
    /// Message for people.
    pub message: String,
    /// Individual causes.
    pub details: Vec<Detail>,
}

/// One cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Detail {
    /// Path of the wrong property, `path` for a path parameter; empty if there is none.
    pub property: String,
    /// The child code.
    pub code: String,
    /// Message for people.
    pub message: String,
}

impl Detail {
    /// Returns a detail about `property`.
    pub(crate) fn new(
        property: impl Into<String>,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { property: property.into(), code: code.into(), message: message.into() }
    }

    /// Returns the problems of input that the engine rejects.
    pub(crate) fn all_of(input: &InvalidInput) -> Vec<Self> {
        let problems = input.problems.iter();
        problems.map(|one| Self::new(&*one.path, one.kind.code().as_str(), one.to_string())).collect()
    }
}

impl Problem {
    /// Returns a refusal without details.
    pub(crate) fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into(), details: Vec::new() }
    }

    /// Returns a refusal with one detail, whose message is also that of the refusal.
    pub(crate) fn of(status: u16, code: impl Into<String>, detail: Detail) -> Self {
        Self::new(status, code, detail.message.clone()).with(detail)
    }

    /// Returns a 400 about one property.
    pub(crate) fn invalid(
        property: impl Into<String>,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::validation(vec![Detail::new(property, code, message)])
    }

    /// Refuses with 400 if there are any details.
    pub(crate) fn ensure_none(details: Vec<Detail>) -> Result<(), Self> {
        if details.is_empty() { Ok(()) } else { Err(Self::validation(details)) }
    }

    /// Returns a 400 with these details; lists at most the first [`MAX_DETAILS`].
    pub(crate) fn validation(mut details: Vec<Detail>) -> Self {
        let message = match details.as_slice() {
            [one] => one.message.clone(),
            many => {
                let at_least = if many.len() >= MAX_DIFFERENCES { "at least " } else { "" };
                let mut message = format!("The request has {at_least}{} invalid properties", many.len());
                if let Some(more) = many.len().checked_sub(MAX_DETAILS).filter(|more| *more > 0) {
                    message.push_str(&format!("; {at_least}{more} of them are not listed"));
                }
                message + "."
            }
        };
        details.truncate(MAX_DETAILS);
        Self { details, ..Self::new(400, "validation_error", message) }
    }

    /// Replaces names of properties by those of the request, if it has other names than the checked resource.
    pub(crate) fn renamed(mut self, from: &str, to: &str) -> Self {
        for detail in &mut self.details {
            detail.property = detail.property.replace(from, to);
            detail.message = detail.message.replace(from, to);
        }
        self.message = self.message.replace(from, to);
        self
    }

    /// Adds a detail.
    pub(crate) fn with(mut self, detail: Detail) -> Self {
        self.details.push(detail);
        self
    }
}

/// A reply that is not a refusal.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// Body as JSON text; `None` for an empty one.
    pub body: Option<String>,
}

impl Reply {
    /// Returns a reply with a JSON body.
    pub(crate) fn json(status: u16, body: &impl serde::Serialize) -> Result<Self, Problem> {
        let body = serde_json::to_string(body)
            .map_err(|error| Problem::new(500, "internal_server_error", format!("cannot encode: {error}")))?;
        Ok(Self { status, body: Some(body) })
    }

    /// Returns a reply without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, body: None }
    }
}

/// Returns the body of a [`Problem`] in the shipments API.
pub(crate) fn shipments_body(problem: &Problem, correlation_id: &str) -> Value {
    let details: Vec<Value> = problem
        .details
        .iter()
        .map(|detail| {
            let property = (!detail.property.is_empty()).then_some(detail.property.as_str());
            serde_json::json!({ "property": property, "code": detail.code, "message": detail.message })
        })
        .collect();
    serde_json::json!({
        "correlation_id": correlation_id,
        "code": problem.code,
        "message": problem.message,
        "details": details,
        "_links": [],
    })
}

/// Returns the body of a [`Problem`] in the consignments API.
pub(crate) fn consignments_body(problem: &Problem, correlation_id: &str) -> Value {
    let details: Vec<Value> = problem
        .details
        .iter()
        .map(|detail| {
            let code = consignments_code(&detail.code);
            serde_json::json!({ "Code": code, "Target": detail.property, "Message": detail.message })
        })
        .collect();
    serde_json::json!({
        "Code": consignments_code(&problem.code),
        "Message": problem.message,
        "CorrelationId": correlation_id,
        "Details": details,
    })
}

/// Converts a code of shared checks, in snake_case, to the PascalCase of the consignments API.
fn consignments_code(code: &str) -> String {
    match code {
        "not_found" => "ItemNotFound".to_owned(),
        "required_property_missing" => "Required".to_owned(),
        _ => code
            .split('_')
            .flat_map(|word| {
                let mut letters = word.chars();
                letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_the_consignments_api() {
        for (code, written) in [
            ("validation_error", "ValidationError"),
            ("not_found", "ItemNotFound"),
            ("required_property_missing", "Required"),
            ("InvalidStateForOperation", "InvalidStateForOperation"),
        ] {
            let body = consignments_body(&Problem::new(400, code, "").with(Detail::new("a", code, "")), "id");
            assert_eq!((&body["Code"], &body["Details"][0]["Code"]), (&written.into(), &written.into()));
        }
    }
}
