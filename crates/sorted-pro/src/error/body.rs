//! The error bodies of both APIs, read as far as they can be.

use std::fmt;

use serde::Deserialize;

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
#[derive(Clone, Default)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) correlation_id: Option<String>,
    pub(crate) details: Vec<ErrorDetail>,
}

#[derive(Deserialize)]
struct Members {
    #[serde(default, alias = "Code")]
    code: Lenient<String>,
    #[serde(default, alias = "Message")]
    message: Lenient<String>,
    #[serde(default, alias = "CorrelationId")]
    correlation_id: Lenient<String>,
    #[serde(default, alias = "Details")]
    details: Lenient<Vec<Lenient<ErrorDetail>>>,
}

/// A value, or `None` if it is of another shape.
struct Lenient<T>(Option<T>);

impl<T> Default for Lenient<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(serde_json::from_value(serde_json::Value::deserialize(deserializer)?).ok()))
    }
}

impl ErrorBody {
    pub(crate) fn read(body: &[u8]) -> Self {
        let Ok(members) = json::from_slice::<Members>(body) else { return Self::default() };
        Self {
            code: members.code.0,
            message: members.message.0,
            correlation_id: members.correlation_id.0,
            details: members.details.0.unwrap_or_default().into_iter().filter_map(|it| it.0).collect(),
        }
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

    /// Returns `true` if the codes report that the request contradicts an existing object.
    pub(crate) fn is_conflict(&self) -> bool {
        let codes = self.details.iter().filter_map(|it| it.code.as_deref()).chain(self.code.as_deref());
        codes.into_iter().any(|code| matches!(code, "conflict" | "rule_conflict"))
    }
}

#[cfg(test)]
mod tests;
