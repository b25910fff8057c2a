//! Whether the generated models fit what the APIs really send.
//!
//! The test suite of this package proves it for every documented payload; the same machinery is a command for
//! payloads of your own:
//!
//! ```text
//! cargo run -q -p sorted-pro-conformance -- shipments AllocateResult captured.json
//! ```
//!
//! A payload fits when it decodes, and when nothing differs after encoding it again: see [`check()`] for what
//! counts as a difference. [`APIS`] lists what there is to check against.

mod check;
mod compare;
mod path;
mod table;
mod tree;

#[path = "generated/consignments.rs"]
#[rustfmt::skip]
mod consignments;

#[path = "generated/shipments.rs"]
#[rustfmt::skip]
mod shipments;

pub use check::{MAX_BYTES, Verdict, check};
pub use compare::{Finding, differences};
pub use path::Path;
pub use table::{Api, Call, Example, Operation, Outcome, Schema, spec_file};
pub use tree::{MAX_DEPTH, Tree};

/// The APIs, each with its schemas and its documented payloads.
pub static APIS: [Api; 2] = [
    Api { name: "shipments", schemas: shipments::SCHEMAS, examples: shipments::EXAMPLES },
    Api { name: "consignments", schemas: consignments::SCHEMAS, examples: consignments::EXAMPLES },
];

/// One call of every operation of the shipments API, every parameter set.
pub fn shipments_operations() -> &'static [Operation<sorted_pro_raw::shipments::Client>] {
    shipments::OPERATIONS
}

/// One call of every operation of the consignments API, every parameter set.
pub fn consignments_operations() -> &'static [Operation<sorted_pro_raw::consignments::Client>] {
    consignments::OPERATIONS
}
