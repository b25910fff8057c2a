//! The models of the consignments API, with their builders, and its value lists.

#[doc(inline)]
pub use sorted_pro_raw::consignments::types::*;
#[doc(inline)]
pub use sorted_pro_raw::consignments::vocabulary::*;
