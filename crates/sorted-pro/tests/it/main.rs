//! The SDK against the sandbox.

mod bulk;
mod exactly_once;
mod faults;
mod redaction;
