//! The sandbox from outside.

mod admin;
mod binary;
mod client;
mod faults;
mod gate;
mod robustness;
