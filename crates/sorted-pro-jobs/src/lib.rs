//! Durable jobs for SortedPRO: a list of orders becomes created, allocated, labelled and manifested shipments, each
//! exactly once, on one machine or many, across crashes and restarts.
//!
//! A **job** is a named list of **items** (orders) that pass through the same **stages**. The [`Store`] keeps a ledger
//! of them: [`Sqlite`] in one file, for one machine, `Postgres` (feature `postgres`) for many.
//!
//! No queue delivers exactly once to a remote API. A ledger does: that a request is about to leave is committed before
//! it leaves ([`Store::mark_sending`]), and an item whose request may have left is read back before anything is sent
//! again ([`Claimed::reconcile`]).
//!
//! A [`Worker`] carries out jobs according to their [`Plan`](plan::Plan):
//!
//! ```
//! # #[cfg(feature = "sqlite")]
//! # async fn night(url: String, labels: std::path::PathBuf, ledger: std::path::PathBuf)
//! #     -> Result<(), Box<dyn std::error::Error>> {
//! use sorted_pro::{ApiKey, shipments};
//! use sorted_pro_jobs::delivery::Directory;
//! use sorted_pro_jobs::plan::{Format, Labels, Plan, Selection};
//! use sorted_pro_jobs::{Account, Api, NewItem, NewJob, Sqlite, Store, Worker};
//!
//! let plan = Plan::new()
//!     .create()
//!     .allocate(Selection::DefaultRules)
//!     .labels(Labels::new(Format::Pdf, Directory::new(labels)))
//!     .manifest();
//! plan.validate(Api::Shipments)?;
//! let store = Sqlite::open(ledger).await?;
//! let job = NewJob {
//!     name: "2026-01-05".to_owned(),
//!     account: "shop".to_owned(),
//!     api: Api::Shipments,
//!     plan: plan.to_json(),
//!     stages: plan.stages(),
//!     max_tries: 8,
//! };
//! let job = store.open_job(job).await?;
//! let order = r#"{
//!     "shipment_type": "scheduled",
//!     "addresses": [
//!         {"address_type": "origin", "shipping_location_reference": "WAREHOUSE-01"},
//!         {"address_type": "destination", "shipping_location_reference": "SHOP-17"}
//!     ],
//!     "contents": [{
//!         "weight": {"value": 2, "unit": "kg"},
//!         "dimensions": {"unit": "cm", "length": 30, "width": 20, "height": 10},
//!         "value": {"amount": 45, "currency": "GBP"}
//!     }]
//! }"#;
//! let order = NewItem { key: "ORDER-4711".to_owned(), input: Some(order.to_owned()), reference: None };
//! store.add(job.id, vec![order]).await?;
//!
//! let client = shipments::Client::builder(ApiKey::new("your key")?);
//! # let client = client.base_url(url).no_proxy();
//! Worker::new(store.clone(), [Account::shipments("shop", client)?]).run().await?;
//! println!("{:?}", store.counts(job.id).await?);
//! # assert_eq!(store.counts(job.id).await?.of(sorted_pro_jobs::State::Done), 1);
//! # Ok(())
//! # }
//! # #[cfg(feature = "sqlite")]
//! # #[tokio::main]
//! # async fn main() {
//! #     let sandbox = sorted_pro_sandbox::Sandbox::start().await.unwrap();
//! #     let directory = tempfile::tempdir().unwrap();
//! #     let path = |name| directory.path().join(name);
//! #     night(sandbox.shipments_url(), path("labels"), path("ledger")).await.unwrap();
//! # }
//! # #[cfg(not(feature = "sqlite"))]
//! # fn main() {}
//! ```
//!
//! The key of an item is the reference by which its shipment is found again, if the response is lost: the
//! `custom_reference` of shipments, the `ConsignmentReferenceProvidedByCustomer` of consignments. It is put into the input.
//! Use keys that nobody else uses as references. An outcome that cannot be found out ends as [`State::Unknown`], with
//! the reason.

pub mod delivery;
mod detail;
mod ledger;
pub mod plan;
mod stages;
mod store;
mod worker;

pub use detail::{Detail, Failure};

pub use ledger::{
    Added, Api, Claimed, Count, Counts, Due, Earlier, Event, EventFilter, EventId, EventKind, Finish, Item,
    ItemFilter, ItemId, Job, JobId, NewItem, NewJob, OpenJob, Outcome, Pace, Resolution, Retry, Stage, State,
    Ticket, UnknownName,
};
#[cfg(feature = "postgres")]
pub use store::Postgres;
#[cfg(feature = "sqlite")]
pub use store::Sqlite;
pub use store::{Difference, Store, StoreError};
pub use worker::{Account, Handle, StageCount, Timing, Worker, WorkerError, WorkerEvent};
