//! Trouble on demand: what a client has to live with, brought about when a test wants it.
//!
//! A [`Fault`] is an effect, and the calls that it concerns: those of one operation or all of them, from the n-th
//! on, up to a number of times, with a probability, for some time. Everything is repeatable: a probability comes with a
//! seed, and the time is the sandbox's.
//!
//! Several faults can concern one call. Delays add up and rewritings of the answer are done one after another;
//! of the effects that stand instead of the answer (a status, an HTML page, throttling, a dropped connection),
//! the fault that was set first has it.
//!
//! ```
//! use std::time::Duration;
//! use sorted_pro_sandbox::{Fault, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! // The second allocation is carried out, but its answer is lost.
//! sandbox.inject(Fault::drop_after().on("allocate_shipment_with_service_group").nth(2))?;
//! // Every third call or so is slow, the same ones in every run.
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

/// No fault may hold a call up for longer.
const MAX_DELAY: Duration = Duration::from_secs(3600);

/// Trouble, and the calls that it concerns: all, until one of the methods says less.
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

/// How likely, and what decides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Probability {
    pub(crate) of: f64,
    pub(crate) seed: u64,
}

/// Whether an effect comes before or after the request is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    /// Instead of it.
    #[default]
    Before,
    /// It is carried out, but the caller does not see the answer.
    After,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    Status { status: u16, body: Option<(String, String)>, stage: Stage },
    HtmlPage { status: u16, stage: Stage },
    Throttle { retry_after: Duration, stage: Stage },
    Drop { stage: Stage },
    Delay { by: Duration, stage: Stage },
    Rewrite(Rewrite),
}

impl Effect {
    fn stage(&mut self) -> Option<&mut Stage> {
        match self {
            Self::Status { stage, .. }
            | Self::HtmlPage { stage, .. }
            | Self::Throttle { stage, .. }
            | Self::Drop { stage }
            | Self::Delay { stage, .. } => Some(stage),
            Self::Rewrite(_) => None,
        }
    }
}

impl Fault {
    pub(crate) fn new(effect: Effect) -> Self {
        Self { operation: None, api: None, nth: None, times: None, probability: None, lasting: None, effect }
    }

    /// Answers with this status (200 to 599), and the API's error body if that is no success. After processing, a
    /// success keeps the body of a real one.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status, body: None, stage: Stage::Before })
    }

    /// Answers with this status and body, sent as it is.
    pub fn status_with_body(status: u16, content_type: impl Into<String>, body: impl Into<String>) -> Self {
        let body = Some((content_type.into(), body.into()));
        Self::new(Effect::Status { status, body, stage: Stage::Before })
    }

    /// Answers like a gateway whose server is away: with this status and an HTML page.
    pub fn html_page(status: u16) -> Self {
        Self::new(Effect::HtmlPage { status, stage: Stage::Before })
    }

    /// Answers 429 with `Retry-After` in whole seconds, rounded up.
    pub fn throttle(retry_after: Duration) -> Self {
        Self::new(Effect::Throttle { retry_after, stage: Stage::Before })
    }

    /// Drops the connection; the request is not carried out.
    pub fn drop_before() -> Self {
        Self::new(Effect::Drop { stage: Stage::Before })
    }

    /// Carries the request out, and drops the connection instead of answering.
    pub fn drop_after() -> Self {
        Self::new(Effect::Drop { stage: Stage::After })
    }

    /// Waits before the request is carried out: at most an hour. A caller who hangs up meanwhile does not stop it.
    pub fn delay(by: Duration) -> Self {
        Self::new(Effect::Delay { by, stage: Stage::Before })
    }

    /// Sends the first half of the answer's body, as if it were all.
    pub fn truncated_json() -> Self {
        Self::new(Effect::Rewrite(Rewrite::Truncate))
    }

    /// Puts a value that nobody has documented in place of every value of a list, error codes included.
    pub fn unknown_enum_value() -> Self {
        Self::new(Effect::Rewrite(Rewrite::unknown_enum_value(None, None)))
    }

    /// Does that in members of this name only, such as `state`.
    pub fn unknown_enum_value_in(member: impl Into<String>) -> Self {
        Self::new(Effect::Rewrite(Rewrite::unknown_enum_value(Some(member.into()), None)))
    }

    /// Adds members that nobody has documented to every object of the answer.
    pub fn extra_fields() -> Self {
        Self::new(Effect::Rewrite(Rewrite::ExtraFields))
    }

    /// Only calls of this operation, named by its `operationId`. Both APIs have a `get_labels` and a
    /// `get_customs_documents`: see [`Fault::of`].
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only calls of this API.
    pub fn of(mut self, api: Api) -> Self {
        self.api = Some(api);
        self
    }

    /// Only the `n`-th call, from 1, counted from when the fault is set; with [`times`](Fault::times), that many
    /// calls from the `n`-th on.
    pub fn nth(mut self, n: u64) -> Self {
        self.nth = Some(n);
        self
    }

    /// At most this number of times.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// With this probability, from 0 to 1, on each call. The same seed hits the same calls.
    pub fn probability(mut self, probability: f64, seed: u64) -> Self {
        self.probability = Some(Probability { of: probability, seed });
        self
    }

    /// Only for so long after it is set, by the sandbox's clock.
    pub fn lasting(mut self, duration: Duration) -> Self {
        self.lasting = Some(duration);
        self
    }

    /// The request is carried out first: its effects are there, though the caller cannot see it from the answer.
    /// A delay then holds up the answer only. Answers that are rewritten are always those of a request that was
    /// carried out.
    pub fn after_processing(mut self) -> Self {
        if let Some(stage) = self.effect.stage() {
            *stage = Stage::After;
        }
        self
    }

    /// What is wrong with it, but for the name of the operation.
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
            Effect::Status { status, body, .. } => {
                check_status(*status)?;
                match body {
                    Some((content_type, _)) if http::HeaderValue::from_str(content_type).is_err() => {
                        Err(FaultError::new("effect.content_type", "is no value of a header"))
                    }
                    _ => Ok(()),
                }
            }
            Effect::HtmlPage { status, .. } => check_status(*status),
            Effect::Delay { by, .. } if *by > MAX_DELAY => {
                Err(FaultError::new("effect.milliseconds", "must be at most an hour, 3600000"))
            }
            _ => Ok(()),
        }
    }
}

fn check_status(status: u16) -> Result<(), FaultError> {
    if (200..=599).contains(&status) {
        Ok(())
    } else {
        Err(FaultError::new("effect.status", format!("must be between 200 and 599, not {status}")))
    }
}

/// Names a fault that was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaultId(pub(crate) u64);

impl FaultId {
    /// The number by which `/_sandbox/faults` and the journal know it.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A fault that is set, and what it has done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetFault {
    /// Its name.
    pub id: FaultId,
    /// What was asked for.
    pub fault: Fault,
    /// Calls since it was set that were of its operation and API.
    pub calls: u64,
    /// How many of these it was applied to.
    pub applied: u64,
    /// Whether it can still do anything.
    pub active: bool,
}

/// A fault that makes no sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultError {
    at: String,
    what: String,
}

impl FaultError {
    pub(crate) fn new(at: impl Into<String>, what: impl Into<String>) -> Self {
        Self { at: at.into(), what: what.into() }
    }

    /// The member that is wrong, by its path in the fault's JSON form: `effect.status`; empty if it is all of it.
    pub fn at(&self) -> &str {
        &self.at
    }

    /// What is wrong with it.
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
