//! SDK for SortedPRO: create shipments and consignments, allocate them to carrier services, fetch labels,
//! manifest, track.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod api_key;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod config;
#[cfg(feature = "consignments")]
pub mod consignments;
mod error;
mod file;
mod limits;
mod paging;
mod poll;
mod problem;
mod raw_call;
mod references;
mod response;
mod retry;
#[cfg(feature = "shipments")]
pub mod shipments;
mod throttle;
mod tls;
mod transport;

pub use api_key::ApiKey;
pub use call::{Call, Operation};
pub use config::{ApiClient, ClientBuilder, Environment};
pub use error::{Error, ErrorDetail};
pub use file::File;
pub use paging::{Items, Paged};
pub use poll::Wait;
pub use problem::Problem;
pub use raw_call::{Raw, RawRequest};
pub use references::*;
pub use response::{Progress, Response, Update};
pub use retry::RetryPolicy;
/// The generated clients and models: wire truth, no policy. The way past everything that this crate does.
pub use sorted_pro_raw as raw;
pub use sorted_pro_raw::{
    Amount, AmountError, Decimal, JsonObject, LooseInteger, OneOrMany, Open, Timestamp, UnknownValue,
    Vocabulary,
};
