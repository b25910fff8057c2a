//! Integration tests of the project's tooling.

mod builders;
mod codegen;
mod diff;
mod guide;
mod lint;
mod msrv;
mod packages;
mod pull;
