//! Place of a comparison in the description.

use std::fmt;

use super::change::UsedIn;

/// Place of a comparison in the description.
#[derive(Clone, Default)]
pub(super) struct Place {
    /// As in [`Change::location`].
    pub(super) path: String,
    /// `true` if users send what is described here; otherwise they only receive it.
    pub(super) sent: bool,
    /// The uses of the shared component that this is in.
    pub(super) used_in: Option<UsedIn>,
}

impl Place {
    pub(super) fn new(path: &str) -> Self {
        Self { path: path.to_owned(), ..Self::default() }
    }

    /// A place inside this one.
    pub(super) fn inside(&self, part: impl fmt::Display) -> Self {
        Self { path: format!("{}: {part}", self.path), ..self.clone() }
    }

    /// The same place, as part of requests.
    pub(super) fn sent(&self) -> Self {
        Self { sent: true, ..self.clone() }
    }

    /// The same place, as a shared component with these uses.
    pub(super) fn used_in(self, used_in: UsedIn) -> Self {
        // A component that nothing uses is judged like one that is sent, which is the stricter reading.
        let sent = !used_in.request.is_empty() || used_in.operations().is_empty();
        Self { sent, used_in: Some(used_in), ..self }
    }
}
