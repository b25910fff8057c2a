//! What no code can be generated for.

use std::fmt;

use crate::spec::Node;

/// Something in a contract that no code can be generated for.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) pointer: String,
    place: String,
    pub(crate) what: String,
    pub(crate) remedy: &'static str,
}

impl Refused {
    pub(crate) fn new(node: &Node<'_>, what: impl Into<String>, remedy: &'static str) -> Self {
        Self { pointer: node.pointer.clone(), place: node.place(), what: what.into(), remedy }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.place, self.what, self.remedy)
    }
}

impl std::error::Error for Refused {}
