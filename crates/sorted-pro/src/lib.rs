//! SDK for [SortedPRO](https://www.sorted.com), the carrier-management platform: create shipments, **allocate**
//! them to carrier services, fetch labels, manifest, track.
//!
//! Unofficial: not affiliated with or endorsed by Sorted Group Ltd.
//!
//! ```
//! # sorted_pro_test::run(async |sandbox| {
//! use sorted_pro::{ApiKey, Environment, shipments};
//!
//! let client = shipments::Client::builder(ApiKey::new("your key")?)
//!     .environment(Environment::Sandbox)
//! #   .base_url(sandbox.shipments_url())
//!     .build()?;
//! let allocation = client
//!     .allocate("sp_00794403010635468411384028069888")
//!     .in_service_group("valuableGoods")
//!     .send()
//!     .await?;
//! println!("{} is {}", allocation.shipment_reference, allocation.state);
//!
//! let label = client.get_labels("sp_00794403010635468411384028069888").send().await?;
//! # let directory = std::env::temp_dir();
//! label.write_to(directory.join("label.pdf")).await?;
//! # Ok(()) });
//! ```
//!
//! # Two APIs
//!
//! * [`shipments`]: `api.sorted.com/pro`, references that start with `sp_`.
//! * [`consignments`]: the older `api.electioapp.com`, references that start with `EC-`.
//!
//! They have different hosts, keys and models, so each has its own client and cargo feature. A client has
//! a method for every operation that the API's contract knows. A method takes what is required, and returns a call: a
//! struct of the operation, with methods for the rest and for the options that every call has (timeouts, retries,
//! headers); `send` sends it. The response is a [`Response`], which dereferences to the model and knows status, headers
//! and attempts. The operations are listed by topic in [`shipments::operations`] and [`consignments::operations`].
//!
//! # Dropping a call
//!
//! A call that is dropped before it was polled has sent nothing. One that is dropped later is cancelled here, and only
//! here: the connection is closed, no further attempt is made, and nobody learns what the server did with the request.
//! For a write that is an outcome that is [unknown](Error::outcome_is_unknown) without an error that reports it, and
//! without `reconcile`. This happens wherever futures are raced: `tokio::time::timeout`, `select!`, a web handler whose client
//! hangs up. Set the call's `timeout` instead, or run it as a task (`tokio::spawn`) and wait for the task.
//!
//! # Many at once
//!
//! [`allocate_many`](shipments::Client::allocate_many), `create_many`, `manifest_many` and others send any number of
//! inputs in batches and report the outcome of each: see [`bulk`]. Lists that come in pages have `stream`, which gives
//! [`Items`]. [`Wait`] waits for what the server does later.
//!
//! # Errors
//!
//! There is one [`Error`] with methods that say what happened. Nothing of the server's response is lost. The
//! question that matters after a write that failed is
//! [`outcome_is_unknown`](Error::outcome_is_unknown); allocations and creates find it out themselves with
//! `reconcile(true)`. [`RetryPolicy`] describes what is retried automatically, and what never is.
//!
//! Input is checked against the documented limits before it is sent: see [`Error::problems`] and
//! `unchecked`, which every call has.
//!
//! # Values
//!
//! Models keep what the server sent: decimals are exact ([`Amount`](values::Amount)), timestamps keep their
//! text ([`Timestamp`](values::Timestamp)), and undocumented values of lists survive ([`Open`](values::Open)).
//!
//! # Logs
//!
//! Each call is a [`tracing`](https://docs.rs/tracing) span `call` at level debug with API, operation, attempts,
//! status, error code and correlation ID, and one event when it ends. A write whose outcome stays unknown is a
//! warning. Keys, references, URLs, bodies and messages are not logged. A [`Hook`](hook::Hook) sees each attempt.
//!
//! # Testing your integration
//!
//! The package `sorted-pro-sandbox` is a server of both APIs, in process, with faults and a clock that
//! moves on demand:
//!
//! ```
//! # async fn test() -> Result<(), Box<dyn std::error::Error>> {
//! use sorted_pro::{ApiKey, shipments};
//! use sorted_pro_sandbox::{Fault, Sandbox};
//!
//! let sandbox = Sandbox::start().await?;
//! let client = shipments::Client::builder(ApiKey::new("any")?).base_url(sandbox.shipments_url()).build()?;
//! sandbox.inject(Fault::drop_after().on("allocate_shipment").times(1))?;
//! let error = client.allocate("sp_00794403010635468411384028069888").send().await.unwrap_err();
//! assert!(error.outcome_is_unknown());
//! # Ok(())
//! # }
//! # sorted_pro_test::run(async |_| test().await);
//! ```
//!
//! Models can be made in tests with their builders, or read from JSON.
//!
//! # Features
//!
//! | Feature | Default | What it does |
//! |---|---|---|
//! | `shipments`, `consignments` | yes | the clients |
//! | `rustls` | yes | TLS by rustls with ring |
//! | `rustls-aws-lc` | | TLS by rustls with aws-lc |
//! | `native-tls` | | TLS of the operating system |
//! | `blocking` | | `send_blocking` on every call, for programs without an executor |
//! | `jiff` | | timestamps as instants |
//! | `schema` | | `schemars::JsonSchema` for every model |
//!
//! Without any TLS feature only `http` can be used. With several, the first of the list is used. The clients of this
//! crate never look for a provider of cryptography in the process. Another library that leaves the choice to rustls may
//! need one installed, if it uses the other provider: see the guide's page "Troubleshooting".
//!
//! # What it does not do
//!
//! No WebAssembly, no HTTP/2, no XML, no webhooks. It follows no redirects, which would carry the key elsewhere.
//! It needs tokio.

#![cfg_attr(docsrs, feature(doc_cfg))]
// One API alone does not use all that both share. With both, everything has to be used.
#![cfg_attr(
    not(all(feature = "consignments", feature = "shipments")),
    allow(dead_code, unused_imports, unused_macros)
)]

mod api_key;
#[cfg(feature = "blocking")]
mod blocking;
pub mod bulk;
mod call;
mod client;
mod config;
#[cfg(feature = "consignments")]
pub mod consignments;
mod creation;
mod error;
mod file;
mod headers;
pub mod hook;
mod http_client;
mod json;
mod limits;
mod operation;
mod pacing;
mod paging;
mod poll;
mod problem;
mod raw_call;
mod raw_message;
mod reconcile;
mod redact;
mod references;
mod response;
mod retry;
mod settled;
#[cfg(feature = "shipments")]
pub mod shipments;
mod trace;
mod transport;
pub mod values;

pub use api_key::ApiKey;
pub use call::Sending;
pub use config::{ApiClient, ClientBuilder, Environment};
pub use error::{Error, ErrorDetail};
pub use file::File;
pub use paging::Items;
pub use poll::Wait;
pub use problem::Problem;
pub use raw_message::{Raw, RawRequest};
pub(crate) use references::*;
pub use response::{Progress, Response, Update};
pub use retry::RetryPolicy;
/// The generated clients and models: wire truth, no policy. The way past everything that this crate does.
pub use sorted_pro_raw as raw;
