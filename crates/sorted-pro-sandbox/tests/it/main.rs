//! The sandbox from outside.

mod access;
mod admin;
mod binary;
mod client;
mod concurrency;
mod dependencies;
mod faults;
mod gate;
mod limits;
mod robustness;
