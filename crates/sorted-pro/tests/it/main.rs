//! The SDK against the sandbox.

mod bulk;
mod client;
mod exactly_once;
#[cfg(any())]
mod faults;
#[cfg(any())]
mod redaction;
