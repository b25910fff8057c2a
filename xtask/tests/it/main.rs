//! Integration tests of the project's tooling.

mod codegen;
mod lint;
