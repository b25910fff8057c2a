//! Durable jobs for SortedPRO: a list of orders becomes created, allocated, labelled and manifested shipments, each
//! exactly once, on one machine or many, across crashes and restarts.
//!
//! A **job** is a named list of **items** (orders) that pass through the same **stages**. The [`Store`] keeps a ledger
//! of them: [`Sqlite`] in one file, for one machine, `Postgres` (feature `postgres`) for many.
//!
//! No queue delivers exactly once to a remote API. A ledger does: that a request is about to leave is committed before
//! it leaves ([`Store::mark_sending`]), and an item whose request may have left is read back before anything is sent
//! again ([`Claimed::reconcile`]).

mod ledger;
mod store;

pub use ledger::{
    Added, Api, Claimed, Count, Counts, Due, Event, EventFilter, EventId, EventKind, Finish, Item,
    ItemFilter, ItemId, Job, JobId, NewItem, NewJob, OpenJob, Outcome, Pace, Retry, Stage, State, Ticket,
    UnknownName,
};
#[cfg(feature = "postgres")]
pub use store::Postgres;
#[cfg(feature = "sqlite")]
pub use store::Sqlite;
pub use store::{Difference, Store, StoreError};
