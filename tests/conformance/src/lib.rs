//! Checks payloads of the SortedPRO APIs against the models and the contracts of `sorted-pro`: in your tests, and with the
//! program of the same name.
//!
//! A payload conforms when it decodes, and when nothing differs after encoding it again; [`differences`] defines
//! a difference. [`Mode::Strict`] also reports payloads that decode today although no contract documents them.
//!
//! # In tests
//!
//! ```
//! use sorted_pro_conformance::assert_conforms;
//!
//! let body = r#"{"code": "not_found", "message": "No such shipment."}"#; // what your mock server sends
//! assert_conforms!(shipments, get_shipment, 404, body);
//! assert_conforms!(strict, shipments, get_shipment, 404, body);
//! ```
//!
//! A misspelt operation is a compile error:
//!
//! ```compile_fail,E0425
//! sorted_pro_conformance::assert_conforms!(shipments, get_shipmnt, 200, "{}");
//! ```
//!
//! With [`insta`](https://docs.rs/insta), known drift is a snapshot, and a change of it fails the test:
//!
//! ```
//! use sorted_pro_conformance::{Mode, check_response, shipments};
//!
//! let body = r#"{"code": "not_found", "message": "No shipment.", "hint": "none"}"#;
//! let report = check_response(&shipments::get_shipment, 404, &body, Mode::Strict);
//! let found: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
//! insta::assert_snapshot!(found.join("\n"), @"$.hint: lost");
//! ```

mod body;
mod check;
mod compare;
mod finding;
mod path;
mod table;
mod target;
mod tree;

#[path = "generated/consignments.rs"]
#[rustfmt::skip]
mod consignments_tables;

#[path = "generated/shipments.rs"]
#[rustfmt::skip]
mod shipments_tables;

pub use body::Body;
pub use check::{MAX_BYTES, Mode, check, check_response};
pub use compare::differences;
pub use consignments_tables::operations as consignments;
pub use finding::{Finding, FindingKind, Position, Report, TRUNCATED, Verdict};
pub use path::Path;
pub use shipments_tables::operations as shipments;
pub use table::{Api, Operation, Schema};
pub use target::{Target, UnknownTarget};
pub use tree::{MAX_DEPTH, Tree};

/// The APIs.
pub static APIS: [&Api; 2] = [&shipments_tables::API, &consignments_tables::API];

/// Checks a response and panics with all findings if it does not conform.
///
/// Arguments: `strict` for [`Mode::Strict`] (default: [`Mode::Lenient`]); the API; the `operationId`; the status; the body,
/// a [`Body`]: text, bytes or a `serde_json::Value`.
///
/// ```
/// use sorted_pro_conformance::assert_conforms;
///
/// assert_conforms!(consignments, get_carriers, 200, serde_json::json!([]));
/// ```
///
/// # Panics
/// If there is a finding.
#[macro_export]
macro_rules! assert_conforms {
    (strict, $api:ident, $operation:ident, $status:expr, $body:expr $(,)?) => {
        $crate::assert_response(&$crate::$api::$operation, $status, &$body, $crate::Mode::Strict)
    };
    ($api:ident, $operation:ident, $status:expr, $body:expr $(,)?) => {
        $crate::assert_response(&$crate::$api::$operation, $status, &$body, $crate::Mode::Lenient)
    };
}

/// Expansion of [`assert_conforms!`].
///
/// # Panics
/// If there is a finding.
#[doc(hidden)]
#[track_caller]
pub fn assert_response(operation: &'static Operation, status: u16, body: &impl Body, mode: Mode) {
    let report = check_response(operation, status, body, mode);
    assert!(report.is_ok(), "{} does not conform:\n{report}", Target::response(operation, status));
}

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
