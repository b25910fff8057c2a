//! Constructors of models that nearly every request needs, and accessors where an API says one thing in two ways.

#[cfg(feature = "shipments")]
mod allocation;
#[cfg(feature = "consignments")]
mod consignments;
#[cfg(feature = "shipments")]
mod shipments;
