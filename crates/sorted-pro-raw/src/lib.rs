//! Generated clients of the two SortedPRO APIs: exactly what travels on the wire, and no policy.
//!
//! Most programs want the `sorted-pro` crate, which adds retries, errors that lose nothing, bulk calls and
//! polling. This crate is what it is built on, and its escape hatch:
//!
//! * [`shipments`]: `api.sorted.com/pro`, snake_case, prefix `sp_`.
//! * [`consignments`]: `api.electioapp.com`, PascalCase, prefix `EC-`.
//!
//! Each module has a `Client` with one method per operation, `Requests` that builds what the client sends, for
//! those who send it themselves, a module `types` with the models, and a module
//! `vocabulary` with the value lists. The models keep what the server said, to the letter:
//!
//! * [`Amount`] is an exact decimal that remembers its scale: `2.00` stays `2.00`.
//! * [`Timestamp`] keeps the text it was read from, malformed ones included, and is parsed on demand.
//! * [`Open`] holds a value of a list that the vendor extends without notice; unknown values survive.
//! * Everything that may be absent is an `Option`; an explicit `null` reads as `None`; unknown properties are
//!   ignored.
//!
//! Models are `#[non_exhaustive]` and are made with their compile-time-checked builders.
//!
//! ```
//! use sorted_pro_raw::shipments::types::Weight;
//! use sorted_pro_raw::shipments::vocabulary::WeightUnit;
//! use sorted_pro_raw::Amount;
//!
//! let weight: Weight = serde_json::from_str(r#"{"value": 2.400, "unit": "Kg"}"#)?;
//! assert_eq!(*weight.unit, WeightUnit::Kg);
//! assert_eq!(serde_json::to_string(&weight)?, r#"{"unit":"Kg","value":2.400}"#);
//!
//! let same = Weight::builder().value("2.4".parse::<Amount>()?).unit(WeightUnit::Kg).build();
//! assert_eq!(weight, same);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What this crate does not do
//!
//! It does not retry, validate, poll or page, and it turns no error body into a type: every response other than
//! a documented success arrives whole as [`Error::UnexpectedResponse`]. `Display` and `Debug` of [`Error`]
//! print headers and bodies, personal data included: do not log them.

#![cfg_attr(docsrs, feature(doc_cfg))]
// Without an API there is nothing that would use the rest.
#![cfg_attr(
    not(any(feature = "consignments", feature = "shipments")),
    allow(dead_code, unused_imports, unused_macros)
)]

mod amount;
mod hooks;
mod json_object;
mod loose_integer;
mod model;
mod one_or_many;
mod open_enum;
mod path;
mod request;
#[cfg(feature = "schema")]
mod schema;
mod shorthand;
mod timestamp;

pub use amount::{Amount, AmountError};
pub use hooks::Credentials;
pub use json_object::{JsonObject, JsonObjectError};
pub use loose_integer::LooseInteger;
pub use model::{Set, Unset};
pub use one_or_many::OneOrMany;
pub use open_enum::{Open, UnknownValue, Vocabulary};
pub use progenitor_client::{Error, ResponseValue};
pub use request::Request;
/// The URL of a [`Request`].
#[doc(no_inline)]
pub use reqwest::Url;
pub use timestamp::Timestamp;
#[cfg(feature = "jiff")]
pub use timestamp::TimestampError;

/// The decimal type inside [`Amount`].
pub use rust_decimal::Decimal;

#[cfg(feature = "consignments")]
#[path = "generated/consignments.rs"]
#[rustfmt::skip]
pub mod consignments;

#[cfg(feature = "shipments")]
#[path = "generated/shipments.rs"]
#[rustfmt::skip]
pub mod shipments;
