//! A stateful sandbox of the SortedPRO shipments and consignments APIs.

pub mod files;
