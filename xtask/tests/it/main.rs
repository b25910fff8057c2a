//! Integration tests of the project's tooling.

mod diff;
mod lint;
mod pull;
