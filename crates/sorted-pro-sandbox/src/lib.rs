//! A stateful server of the SortedPRO shipments and consignments APIs, for development and tests.
//!
//! It stores shipments and consignments, allocates them with its own engine, makes labels and manifests, and
//! refuses invalid calls with the APIs' statuses and codes. Both APIs are served on one port: the shipments API
//! under `/pro` and `/prosandbox`, the consignments API at the root. Browsers get pages there that show the
//! sandbox's data and decisions.
//!
//! ```
//! use sorted_pro_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let url = sandbox.url(); // http://127.0.0.1:<free port>
//! # assert!(url.starts_with("http://127.0.0.1:"));
//! sandbox.stop().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Without the feature `server`, which is on by default, the crate has the contracts only: [`contract`] and
//! [`generated`].

// Some items are used by the server only.
#![cfg_attr(not(feature = "server"), allow(dead_code))]

#[cfg(feature = "server")]
mod call;
#[cfg(feature = "server")]
mod consignments;
pub mod contract;
pub mod generated;
#[cfg(feature = "server")]
mod http;
#[cfg(feature = "server")]
mod model;
#[cfg(feature = "server")]
mod sandbox;
#[cfg(feature = "server")]
mod shipments;

#[cfg(feature = "server")]
pub use crate::http::faults::{self, Fault, FaultError, FaultId, SetFault};
#[cfg(feature = "server")]
pub use crate::http::journal::JournalEntry;
#[cfg(feature = "server")]
pub use crate::http::replay::{Recording, RecordingError};
#[cfg(feature = "server")]
pub use model::catalogue;
#[cfg(feature = "server")]
pub use model::clock::ClockMode;
#[cfg(feature = "server")]
pub use sandbox::{Builder, Sandbox, StartError};

/// Compiles the examples of the README.
#[cfg(all(doctest, feature = "server"))]
#[doc = include_str!("../README.md")]
struct Readme;
