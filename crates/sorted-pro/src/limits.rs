//! The documented limits of requests.

use crate::problem::Problems;

/// A request, or a part of one, that has documented limits.
pub(crate) trait Limits {
    /// Notes everything that breaks a limit.
    fn check(&self, problems: &mut Problems);
}

impl<T: serde::Serialize> Limits for T {
    fn check(&self, _: &mut Problems) {}
}
