//! Tests of the commands, as one binary.

mod diff;
mod pull;
