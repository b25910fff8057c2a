//! Integration tests of the project's tooling.

mod builders;
mod circles;
mod codegen;
mod compare;
mod diff;
mod documents;
mod guide;
mod lint;
mod msrv;
mod packages;
mod pull;
