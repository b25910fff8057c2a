//! Faults on demand: failures that a client has to handle, caused when a test needs them.
//!
//! A [`Fault`] is an effect with the calls that it concerns: all calls, those of one operation, those from the n-th
//! on, a number of them, with a probability, or for some time. Everything is reproducible: a probability comes with
//! a seed, and the time is the sandbox's.
//!
//! Several faults can concern one call. Delays add up, and rewritings of the response apply one after another; of
//! the effects that replace the response (a status, an HTML page, throttling, a dropped connection), the fault that
//! was set first applies.
//!
//! ```
//! use std::time::Duration;
//! use sorted_pro_sandbox::{Fault, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! // The second allocation is carried out, but its response is lost.
//! sandbox.inject(Fault::drop_after().on("allocate_shipment_with_service_group").nth(2))?;
//! // About every third call is slow, the same calls in every run.
//! let slow = sandbox.inject(Fault::delay(Duration::from_millis(200)).probability(0.3, 42))?;
//! assert_eq!(sandbox.faults().len(), 2);
//! sandbox.remove_fault(slow);
//!
//! let mistake = sandbox.inject(Fault::html_page(502).on("alocate")).unwrap_err();
//! assert_eq!(mistake.at(), "operation");
//! # Ok(())
//! # }
//! ```

mod document;
mod plan;
mod rewrite;
mod store;

use std::fmt;
use std::time::Duration;

use crate::model::catalogue::Api;

pub(crate) use document::{parse, read as read_document, whole_seconds, write as write_document};
pub(crate) use plan::{Instead, Plan, gateway_page};
pub(crate) use rewrite::Rewrite;
pub(crate) use store::Faults;

/// Longest delay of one fault.
const MAX_DELAY: Duration = Duration::from_secs(3600);

/// An effect, and the calls that it concerns: all calls, until a method restricts them.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a fault does nothing until it is given to `Sandbox::inject`"]
pub struct Fault {
    pub(crate) operation: Option<String>,
    pub(crate) api: Option<Api>,
    pub(crate) nth: Option<u64>,
    pub(crate) times: Option<u64>,
    pub(crate) probability: Option<Probability>,
    pub(crate) lasting: Option<Duration>,
    pub(crate) effect: Effect,
}

/// A probability, and the seed that makes it reproducible.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Probability {
    pub(crate) of: f64,
    pub(crate) seed: u64,
}

/// Position of an effect, before or after the request is executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    /// The request is not executed.
    #[default]
    Before,
    /// The request is executed, but the caller does not see its response.
    After,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    Replace(Stage, Instead),
    Delay(Stage, Duration),
    Rewrite(Rewrite),
}

impl Fault {
    fn new(effect: Effect) -> Self {
        Self { operation: None, api: None, nth: None, times: None, probability: None, lasting: None, effect }
    }

    fn replace(instead: Instead) -> Self {
        Self::new(Effect::Replace(Stage::Before, instead))
    }

    /// Responds with this status (200 to 599), and the API's error body unless it is a success. After processing, a
    /// success keeps the body of the real response.
    pub fn status(status: u16) -> Self {
        Self::replace(Instead::Status { status, body: None })
    }

    /// Responds with this status and body, sent as it is.
    pub fn status_with_body(status: u16, content_type: impl Into<String>, body: impl Into<String>) -> Self {
        let body = Some((content_type.into(), body.into()));
        Self::replace(Instead::Status { status, body })
    }

    /// Responds like a gateway that cannot reach its server: with this status and an HTML page.
    pub fn html_page(status: u16) -> Self {
        Self::replace(Instead::HtmlPage { status })
    }

    /// Responds with 429 and `Retry-After` in whole seconds, rounded up.
    pub fn throttle(retry_after: Duration) -> Self {
        Self::replace(Instead::Throttle { retry_after })
    }

    /// Drops the connection without executing the request.
    pub fn drop_before() -> Self {
        Self::replace(Instead::Drop)
    }

    /// Executes the request, then drops the connection instead of responding.
    pub fn drop_after() -> Self {
        Self::drop_before().after_processing()
    }

    /// Waits before the request is executed: up to one hour. The request continues if the caller hangs up.
    pub fn delay(by: Duration) -> Self {
        Self::new(Effect::Delay(Stage::Before, by))
    }

    /// Sends the first half of the response's body, as if it were complete.
    pub fn truncated_json() -> Self {
        Self::new(Effect::Rewrite(Rewrite::Truncate))
    }

    /// Replaces every value of a list by an undocumented one, error codes included.
    pub fn unknown_enum_value() -> Self {
        Self::new(Effect::Rewrite(Rewrite::unknown_enum_value(None, None)))
    }

    /// Replaces the values of properties of this name only, such as `state`, by undocumented ones.
    pub fn unknown_enum_value_in(property: impl Into<String>) -> Self {
        Self::new(Effect::Rewrite(Rewrite::unknown_enum_value(Some(property.into()), None)))
    }

    /// Adds undocumented properties to every object of the response.
    pub fn extra_fields() -> Self {
        Self::new(Effect::Rewrite(Rewrite::ExtraFields))
    }

    /// Restricts the fault to calls of this operation, given by its `operationId`. Both APIs have a `get_labels`
    /// and a `get_customs_documents`: see [`Fault::of`].
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Restricts the fault to calls of this API.
    pub fn of(mut self, api: Api) -> Self {
        self.api = Some(api);
        self
    }

    /// Restricts the fault to the `n`-th call, from 1, counted from when the fault is set; with
    /// [`times`](Fault::times), to that number of calls from the `n`-th on.
    pub fn nth(mut self, n: u64) -> Self {
        self.nth = Some(n);
        self
    }

    /// Limits the number of times that the fault applies.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Applies the fault with this probability, from 0 to 1, on each call. The same seed selects the same calls.
    pub fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some(Probability { of: probability, seed });
        self
    }

    /// Ends the fault this long after it is set, by the sandbox's clock.
    pub fn lasting(mut self, duration: Duration) -> Self {
        self.lasting = Some(duration);
        self
    }

    /// Executes the request first: its effects happen, though the response does not show them. A delay then holds
    /// up the response only. Rewritten responses are always those of executed requests.
    pub fn after_processing(mut self) -> Self {
        if let Effect::Replace(stage, _) | Effect::Delay(stage, _) = &mut self.effect {
            *stage = Stage::After;
        }
        self
    }

    /// Checks everything but the name of the operation.
    pub(crate) fn check(&self) -> Result<(), FaultError> {
        let at_least_one = |at: &str, number: Option<u64>| match number {
            Some(0) => Err(FaultError::new(at, "must be at least 1")),
            _ => Ok(()),
        };
        at_least_one("call", self.nth)?;
        at_least_one("times", self.times)?;
        if let Some(probability) = self.probability
            && !(0.0..=1.0).contains(&probability.of)
        {
            let what = format!("must be between 0 and 1, not {}", probability.of);
            return Err(FaultError::new("probability", what));
        }
        match &self.effect {
            Effect::Replace(_, Instead::Status { status, .. } | Instead::HtmlPage { status })
                if !(200..=599).contains(status) =>
            {
                let what = format!("must be between 200 and 599, not {status}");
                Err(FaultError::new("effect.status", what))
            }
            Effect::Replace(_, Instead::Status { body: Some((content_type, _)), .. })
                if http::HeaderValue::from_str(content_type).is_err() =>
            {
                Err(FaultError::new("effect.content_type", "is not a valid header value"))
            }
            Effect::Delay(_, by) if *by > MAX_DELAY => {
                Err(FaultError::new("effect.milliseconds", "must be at most an hour, 3600000"))
            }
            _ => Ok(()),
        }
    }
}

/// Identifies a fault that was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaultId(pub(crate) u64);

impl FaultId {
    /// Returns the number by which `/_sandbox/faults` and the journal identify it.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A fault that is set, and its counts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetFault {
    /// Identifies the fault.
    pub id: FaultId,
    /// The fault as it was set.
    pub fault: Fault,
    /// Number of calls of its operation and API since it was set.
    pub calls: u64,
    /// Number of these calls that it was applied to.
    pub applied: u64,
    /// `true` if it can still apply.
    pub active: bool,
}

/// Error: an invalid fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultError {
    at: String,
    what: String,
}

impl FaultError {
    pub(crate) fn new(at: impl Into<String>, what: impl Into<String>) -> Self {
        Self { at: at.into(), what: what.into() }
    }

    /// Returns the path of the wrong property in the fault's JSON form, such as `effect.status`; empty for the
    /// whole fault.
    pub fn at(&self) -> &str {
        &self.at
    }

    /// Returns a description of the problem.
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at.as_str() {
            "" => write!(f, "the fault {}", self.what),
            at => write!(f, "`{at}` {}", self.what),
        }
    }
}

impl std::error::Error for FaultError {}
