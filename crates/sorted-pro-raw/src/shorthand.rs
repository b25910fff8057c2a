//! Constructors and readers of models that every user would write.

#[cfg(feature = "consignments")]
mod consignments;
