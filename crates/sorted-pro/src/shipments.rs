//! The shipments API (`api.sorted.com/pro`): shipments, allocation, quotes, groups, manifests, labels, customs
//! and paperless documents, tracking, collection notes.

mod allocation;
mod bulk;
mod collection_notes;
mod create;
mod documents;
mod group_members;
mod groups;
mod labels;
mod manifests;
mod models;
mod paperless;
mod quotes;
mod reconcile;
mod resource;
mod search;
mod settled;
mod tracking;
mod wait;

pub use allocation::*;
pub use bulk::*;
pub use collection_notes::*;
pub use create::*;
pub use documents::*;
pub use group_members::*;
pub use groups::*;
pub use labels::*;
pub use manifests::*;
pub use models::*;
pub use paperless::*;
pub use quotes::*;
pub use resource::*;
pub use search::*;
pub use tracking::*;
pub use wait::*;

crate::client::client! {
    /// Client of the shipments API.
    ///
    /// # Pooling and cloning
    ///
    /// A client holds a pool of connections, its limits and its retry budget. Make one and clone it: clones
    /// share all of that, and cloning is cheap.
    shipments, "SORTED_PRO_SHIPMENTS",
    production "https://api.sorted.com/pro", sandbox "https://api.sorted.com/prosandbox"
}

crate::raw_call::raw_call!(shipments);
