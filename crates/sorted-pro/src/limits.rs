//! The documented limits of requests, checked before anything is sent.
//!
//! The checks of models and parameters are generated from the spec, where the limits are written. Rules between several
//! properties, which the spec has as prose, are in [`rules`].

use sorted_pro_raw::OneOrMany;

use crate::problem::Problems;

mod checks;
#[cfg(feature = "consignments")]
#[path = "generated/limits/consignments.rs"]
#[rustfmt::skip]
pub(crate) mod consignments;
pub(crate) mod rules;
#[cfg(feature = "shipments")]
#[path = "generated/limits/shipments.rs"]
#[rustfmt::skip]
pub(crate) mod shipments;
#[cfg(test)]
mod tests;

/// A request, or a part of one, that has documented limits.
pub(crate) trait Limits {
    /// Notes everything that breaks a limit.
    fn check(&self, problems: &mut Problems);
}

impl<T: Limits> Limits for [T] {
    fn check(&self, problems: &mut Problems) {
        for (index, element) in self.iter().enumerate() {
            problems.element(index, |problems| element.check(problems));
        }
    }
}

impl<T: Limits> Limits for Vec<T> {
    fn check(&self, problems: &mut Problems) {
        self.as_slice().check(problems);
    }
}

impl<T: Limits> Limits for OneOrMany<T> {
    fn check(&self, problems: &mut Problems) {
        match self {
            Self::One(one) => one.check(problems),
            Self::Many(many) => many.check(problems),
        }
    }
}
