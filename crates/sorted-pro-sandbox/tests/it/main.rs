//! The sandbox from outside.

mod admin;
mod binary;
mod client;
mod concurrency;
mod faults;
mod gate;
mod robustness;
