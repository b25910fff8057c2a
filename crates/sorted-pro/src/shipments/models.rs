//! The models of the shipments API, with their builders, and its value lists.

#[doc(inline)]
pub use sorted_pro_raw::shipments::types::*;
#[doc(inline)]
pub use sorted_pro_raw::shipments::vocabulary::*;
