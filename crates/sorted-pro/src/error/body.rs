//! The error bodies of both APIs, read as far as they can be.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::json;
use crate::redact::Redactor;

/// One thing that the server found wrong.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ErrorDetail {
    /// Code of the finding.
    #[serde(alias = "Code")]
    pub code: Option<String>,
    /// The property that is wrong, as a path (`contents[0].weight`).
    #[serde(alias = "Target")]
    pub property: Option<String>,
    /// Text for people; it may quote what was sent.
    #[serde(alias = "Message")]
    pub message: Option<String>,
}

// The message may quote what was sent.
impl fmt::Debug for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorDetail")
            .field("code", &self.code)
            .field("property", &self.property)
            .finish_non_exhaustive()
    }
}

/// `ApiError` of either API. Only what is needed, and nothing required: a body that has a code and a broken
/// detail still has a code.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ErrorBody {
    #[serde(alias = "Code", deserialize_with = "lenient")]
    pub(crate) code: Option<String>,
    #[serde(alias = "Message", deserialize_with = "lenient")]
    pub(crate) message: Option<String>,
    #[serde(alias = "CorrelationId", deserialize_with = "lenient")]
    pub(crate) correlation_id: Option<String>,
    #[serde(alias = "Details", deserialize_with = "details")]
    pub(crate) details: Vec<ErrorDetail>,
}

/// The default if the value is of another shape.
fn lenient<'de, T: DeserializeOwned + Default, D: Deserializer<'de>>(value: D) -> Result<T, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(value)?).unwrap_or_default())
}

fn details<'de, D: Deserializer<'de>>(values: D) -> Result<Vec<ErrorDetail>, D::Error> {
    let values: Vec<Value> = lenient(values)?;
    Ok(values.into_iter().filter_map(|value| serde_json::from_value(value).ok()).collect())
}

impl ErrorBody {
    pub(crate) fn read(body: &[u8]) -> Self {
        json::from_slice(body).unwrap_or_default()
    }

    /// The same without the client's own key, which the server may have echoed.
    pub(crate) fn without_key(mut self, redactor: &Redactor) -> Self {
        for text in [&mut self.code, &mut self.message, &mut self.correlation_id] {
            redactor.clean(text);
        }
        for detail in &mut self.details {
            for text in [&mut detail.code, &mut detail.property, &mut detail.message] {
                redactor.clean(text);
            }
        }
        self
    }

    /// The code at the top, then those of the details.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        let details = self.details.iter().filter_map(|detail| detail.code.as_deref());
        self.code.as_deref().into_iter().chain(details)
    }

    /// Returns `true` if the codes report that the request contradicts an existing object.
    pub(crate) fn is_conflict(&self) -> bool {
        self.codes().any(|code| matches!(code, "conflict" | "rule_conflict"))
    }
}

#[cfg(test)]
mod tests;
