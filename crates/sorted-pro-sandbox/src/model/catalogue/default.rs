//! The catalogue that comes with the sandbox.

use super::Catalogue;

pub(super) const TEXT: &str = include_str!("default.toml");

pub(super) fn catalogue() -> Catalogue {
    // The text is embedded in the program, and tests parse it: it is valid in every build that passed them.
    Catalogue::parse(TEXT, "default.toml").expect("the default catalogue is good")
}
