//! Value types that the models of both APIs have in common.

#[doc(inline)]
pub use sorted_pro_raw::{
    Amount, AmountError, Decimal, JsonObject, JsonObjectError, LooseInteger, OneOrMany, Open, Timestamp,
    UnknownValue, Vocabulary,
};
