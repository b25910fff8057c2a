//! Contents of a ledger, as plain data.
//!
//! An item passes through the stages of its job. In each it is `ready`, then `claimed` by a worker for the time of a
//! lease, then `sending` from just before its request leaves until the outcome is written. The outcome makes it `ready`
//! for the next stage, or ends it: `done`, `rejected`, `unknown` or `parked`.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

/// Enum whose values have the names that the store, the command line and people use.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident: $what:literal { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// All values, in their order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Name in the store and on the command line.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownName;

            fn from_str(text: &str) -> Result<Self, UnknownName> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text).ok_or_else(|| UnknownName {
                    what: $what,
                    name: text.to_owned(),
                    expected: Self::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", "),
                })
            }
        }
    };
}

named! {
    /// API that a job uses.
    Api: "API" {
        /// Shipments API.
        Shipments = "shipments",
        /// Consignments API.
        Consignments = "consignments",
    }
}

named! {
    /// Step of a job. A plan uses any of them, in this order.
    Stage: "stage" {
        /// Creates a shipment or consignment from the item's input.
        Create = "create",
        /// Allocates it to a carrier service.
        Allocate = "allocate",
        /// Delivers its labels.
        Labels = "labels",
        /// Delivers its customs documents.
        Documents = "documents",
        /// Manifests it.
        Manifest = "manifest",
    }
}

named! {
    /// State of an item in its stage.
    State: "state" {
        /// Waits for a worker.
        Ready = "ready",
        /// A worker has it; no request has left.
        Claimed = "claimed",
        /// A request may have left, and its outcome is not written yet.
        Sending = "sending",
        /// All stages of the job are done.
        Done = "done",
        /// It was refused, and needs a person.
        Rejected = "rejected",
        /// It is not known if the request was carried out, and reading back cannot resolve it.
        Unknown = "unknown",
        /// It failed as often as the job permits.
        Parked = "parked",
    }
}

impl State {
    /// `true` for states in which no worker takes the item.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Done | Self::Rejected | Self::Unknown | Self::Parked)
    }
}

named! {
    /// Kind of an [`Event`].
    EventKind: "kind of event" {
        /// A worker took an item whose lease had lapsed in the hands of the worker that the event names.
        Lapsed = "lapsed",
        /// An attempt failed, and is made again later.
        Failed = "failed",
        /// The item became [`State::Rejected`].
        Rejected = "rejected",
        /// The item became [`State::Unknown`].
        Unknown = "unknown",
        /// The item became [`State::Parked`].
        Parked = "parked",
        /// Somebody put the item back: [`Store::retry`](crate::Store::retry).
        Retried = "retried",
        /// Somebody reported the result of the item: [`Store::resolve`](crate::Store::resolve). The detail is that
        /// result and the reason.
        Resolved = "resolved",
        /// An outcome was not written, because the ticket was stale. The detail is that outcome: evidence of what the
        /// server did.
        Refused = "refused",
    }
}

/// Text that names no value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    what: &'static str,
    name: String,
    expected: String,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} is called {:?}: expected one of {}", self.what, self.name, self.expected)
    }
}

impl Error for UnknownName {}

/// Numbers that identify something in one store.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// Job in one store.
    JobId
    /// Item in one store. Items that were added later have higher numbers.
    ItemId
    /// Event in one store. Later events have higher numbers.
    EventId
}

/// Job to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJob {
    /// Unique name, 1 to 200 bytes.
    pub name: String,
    /// Name of the account whose key is used, 1 to 200 bytes. The key itself is never stored.
    pub account: String,
    /// API that is used.
    pub api: Api,
    /// Settings, as JSON. The store does not read it.
    pub plan: String,
    /// Stages, in the order of [`Stage`]; at least one.
    pub stages: Vec<Stage>,
    /// Counted failures in one stage after which an item is parked; at least 1.
    pub max_tries: u32,
}

/// Job in a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its number.
    pub id: JobId,
    /// Unique name.
    pub name: String,
    /// Name of the account whose key is used.
    pub account: String,
    /// API that is used.
    pub api: Api,
    /// Settings, as JSON.
    pub plan: String,
    /// Stages, in their order.
    pub stages: Vec<Stage>,
    /// Counted failures in one stage after which an item is parked.
    pub max_tries: u32,
    /// When it was opened first.
    pub created: SystemTime,
}

impl Job {
    /// Stage that follows `stage`; `None` after the last.
    pub fn stage_after(&self, stage: Stage) -> Option<Stage> {
        self.stages.iter().copied().find(|next| *next > stage)
    }
}

/// Job with unfinished items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenJob {
    /// The job.
    pub job: Job,
    /// Stages with unfinished items, in their order; at least one.
    pub due: Vec<Due>,
}

/// When the next item of a stage is due: it becomes ready, or its lease lapses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The stage.
    pub stage: Stage,
    /// Time until then; zero if something is due now.
    pub after: Duration,
}

/// Item to add to a job. At least one of input and reference is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    /// The caller's key, unique in the job; 1 to 500 bytes.
    pub key: String,
    /// Request to create it, as JSON; up to 1 MiB.
    pub input: Option<String>,
    /// Reference of what exists already at the server, 1 to 500 bytes.
    pub reference: Option<String>,
}

/// Result of adding items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Number of items that were added.
    pub added: usize,
    /// Number of items that were there already, with the same input and reference.
    pub already: usize,
    /// Keys that are there already with another input or reference. Nothing was changed.
    pub conflicts: Vec<String>,
}

/// Item of another job, which has created the same order, or may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Name of its job.
    pub job: String,
    /// The caller's key.
    pub key: String,
    /// Stage in which it is; of a finished item, the last in which it was.
    pub stage: Stage,
    /// Its state in the stage.
    pub state: State,
    /// Reference at the server.
    pub reference: Option<String>,
}

/// Permission to write the outcome of one attempt at an item. It becomes stale when another worker takes the item, or
/// when an outcome has been written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket {
    /// The item.
    pub item: ItemId,
    /// Number of the attempt. Each claim and each retry raises it.
    pub attempt: i64,
}

/// Item that a worker has taken for the time of its lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Permission to write its outcome.
    pub ticket: Ticket,
    /// Stage in which it is.
    pub stage: Stage,
    /// The caller's key.
    pub key: String,
    /// Request to create it, as JSON.
    pub input: Option<String>,
    /// Reference at the server, as far as it is known.
    pub reference: Option<String>,
    /// Details of the item (carrier, service, price, files), as JSON.
    pub detail: Option<String>,
    /// `true` if an earlier request may have been carried out: read back before anything is sent.
    pub reconcile: bool,
    /// Counted failures in this stage.
    pub tries: u32,
}

/// Outcome of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finish {
    /// The attempt.
    pub ticket: Ticket,
    /// Its outcome.
    pub outcome: Outcome,
}

/// Outcome of an attempt at an item.
///
/// `detail` describes the item and stays with it through all stages; `None` keeps what is there. `error` is the reason
/// why the last attempt failed. Both are JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The stage is done. The item becomes ready for the next stage of the job; after the last it is done.
    Advance {
        /// Reference at the server; `None` keeps what is there.
        reference: Option<String>,
        /// Details of the item.
        detail: Option<String>,
    },
    /// It was refused, for certain, and a retry cannot help.
    Rejected {
        /// Code, message and correlation id.
        error: String,
    },
    /// It is not known if the request was carried out, and reading back cannot resolve it.
    Unknown {
        /// Reason.
        error: String,
    },
    /// It is made again later.
    Later {
        /// Pause until then; up to a year.
        after: Duration,
        /// `true` if the request may have been carried out. An attempt that was not marked as sending cannot take back
        /// the `reconcile` of an earlier attempt.
        reconcile: bool,
        /// `true` if it counts as a failure. The item is parked at the job's maximum of tries.
        count: bool,
        /// Reference at the server; `None` keeps what is there.
        reference: Option<String>,
        /// Details of the item.
        detail: Option<String>,
        /// Reason why the attempt failed; `None` keeps what is there.
        error: Option<String>,
    },
    /// Nothing was done: the item is as if it had never been claimed. Refused once the item is marked as sending.
    Release,
}

/// Item with its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its number.
    pub id: ItemId,
    /// The caller's key.
    pub key: String,
    /// Request to create it, as JSON.
    pub input: Option<String>,
    /// Stage in which it is; of a finished item, the last in which it was.
    pub stage: Stage,
    /// Its state in the stage.
    pub state: State,
    /// Number of the last attempt.
    pub attempt: i64,
    /// Counted failures in this stage.
    pub tries: u32,
    /// Not before, if ready; end of the lease, if claimed or sending; otherwise `None`.
    pub due: Option<SystemTime>,
    /// `true` if it is read back before anything is sent again.
    pub reconcile: bool,
    /// Worker that took it last.
    pub worker: Option<String>,
    /// Reference at the server.
    pub reference: Option<String>,
    /// Details of the item, as JSON.
    pub detail: Option<String>,
    /// Reason why the last attempt failed, as JSON.
    pub error: Option<String>,
    /// Last change of its state.
    pub updated: SystemTime,
}

/// Filter of items: lists those that match all that is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemFilter {
    /// In this stage.
    pub stage: Option<Stage>,
    /// In this state.
    pub state: Option<State>,
    /// With this key.
    pub key: Option<String>,
    /// With a higher number than this.
    pub after: Option<ItemId>,
}

/// Something that happened to an item. Events are only ever added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its number.
    pub id: EventId,
    /// When.
    pub at: SystemTime,
    /// The item.
    pub item: ItemId,
    /// Stage in which the item was.
    pub stage: Stage,
    /// Attempt that the event is about.
    pub attempt: i64,
    /// Worker of that attempt, as far as it is known.
    pub worker: Option<String>,
    /// Kind of event.
    pub kind: EventKind,
    /// More about it, as JSON.
    pub detail: Option<String>,
}

/// Filter of events: lists those that match all that is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventFilter {
    /// Of this item.
    pub item: Option<ItemId>,
    /// With a higher number than this.
    pub after: Option<EventId>,
}

/// Number of items in one stage and state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The stage.
    pub stage: Stage,
    /// The state.
    pub state: State,
    /// Number of items; at least 1.
    pub items: u64,
}

/// Numbers of the items of a job, by stage and state, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub Vec<Count>);

impl Counts {
    /// Number of all items.
    pub fn total(&self) -> u64 {
        self.0.iter().map(|count| count.items).sum()
    }

    /// Number of items in a state, in any stage.
    pub fn of(&self, state: State) -> u64 {
        self.0.iter().filter(|count| count.state == state).map(|count| count.items).sum()
    }

    /// Number of items that workers still have to do.
    pub fn unfinished(&self) -> u64 {
        self.0.iter().filter(|count| !count.state.is_final()).map(|count| count.items).sum()
    }
}

/// Choice of rejected, unknown or parked items to put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Retry {
    /// All in this state.
    State(State),
    /// Those with these keys.
    Keys(Vec<String>),
}

/// Result that a person has found out for an unknown or parked item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// The stage was carried out. The item becomes ready for the next stage of the job; after the last it is done.
    Done {
        /// Reference at the server, 1 to 500 bytes; `None` keeps what is there. It is required if none is there.
        reference: Option<String>,
    },
    /// The stage was not carried out: it is sent again, without reading back.
    SendAgain,
    /// The item is given up.
    Rejected,
}

/// Shared request rate of an account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// Requests per second; `None` if it is not limited.
    pub rate: Option<f64>,
    /// Time until the first of the reserved requests may be sent. The others follow it at the rate.
    pub wait: Duration,
    /// Number of this rate: it changes when the rate is set.
    pub generation: i64,
}
