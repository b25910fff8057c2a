//! Integration tests of the project's tooling.

mod lint;
