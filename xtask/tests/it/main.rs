//! Integration tests of the project's tooling.

mod codegen;
mod diff;
mod lint;
mod pull;
