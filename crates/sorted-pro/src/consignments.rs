//! The consignments API (`api.electioapp.com`): consignments, allocation, packages, labels, customs documents,
//! quotes, manifests.
//!
//! Calls for several consignments get status 200 whatever becomes of the single one; here each has an
//! [outcome](Outcomes) of its own.

mod allocate_all;
mod allocate_and_get_labels;
mod allocate_many;
mod allocation;
mod create;
mod customs;
mod labels;
mod manifests;
mod many;
mod models;
mod outcomes;
mod quotes;
mod reconcile;
mod report;
mod resource;
mod search;
mod settled;
mod state_changes;

pub use allocate_all::*;
pub use allocate_and_get_labels::*;
pub use allocate_many::*;
pub use allocation::*;
pub use create::*;
pub use customs::*;
pub use labels::*;
pub use manifests::*;
pub use many::{ListOperation, Many};
pub use models::*;
pub use outcomes::*;
pub use quotes::*;
pub use resource::*;
pub use search::*;
pub use state_changes::*;

crate::client::client! {
    /// Client of the consignments API.
    ///
    /// # Pooling and cloning
    ///
    /// A client holds a pool of connections, its limits and its retry budget. Make one and clone it: clones
    /// share all of that, and cloning is cheap.
    consignments, "SORTED_PRO_CONSIGNMENTS",
    production "https://api.electioapp.com", sandbox "https://apisandbox.electioapp.com"
}

crate::raw_call::raw_call!(consignments);
