//! The catalogue that comes with the sandbox.

use super::Catalogue;

pub(super) const TEXT: &str = include_str!("default.toml");

pub(super) fn catalogue() -> Catalogue {
    // Part of the program, and read by its tests: it cannot be bad in a build that passed them.
    Catalogue::parse(TEXT, "default.toml").expect("the default catalogue is good")
}
