//! Results of a comparison: a list of [`Change`]s.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

/// Consequence for a Rust user of the generated crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Code stops compiling, or calls that worked may fail.
    Breaking,
    /// Code compiles and works as before.
    Compatible,
}

/// Whose code a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Breaks {
    /// That of users of `sorted-pro-raw`: its methods take every parameter, by position.
    pub raw: bool,
    /// That of users of `sorted-pro`: its calls have a setter for each parameter that is optional.
    pub sdk: bool,
}

/// Effect of a change. More precise than [`Class`], and never in contradiction to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// In the items of the generated crate: the compiler sees it.
    Source,
    /// In calls and responses: the compiler does not see it.
    Runtime,
    /// In what is sent over the network, which the generated code takes care of.
    Wire,
    /// In what people read.
    Documentation,
}

/// Operations that use a shared component, by direction.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct UsedIn {
    /// Operations that send it.
    pub request: BTreeSet<String>,
    /// Operations that respond with it.
    pub response: BTreeSet<String>,
    /// Operations that report failures with it.
    pub error: BTreeSet<String>,
}

impl UsedIn {
    /// All operations, each once.
    pub fn operations(&self) -> BTreeSet<&str> {
        [&self.request, &self.response, &self.error].into_iter().flatten().map(String::as_str).collect()
    }
}

impl fmt::Display for UsedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roles = [("request", &self.request), ("response", &self.response), ("error", &self.error)];
        let roles: Vec<_> =
            roles.iter().filter(|(_, used)| !used.is_empty()).map(|(role, _)| *role).collect();
        let (roles, operations) = (roles.join("/"), Vec::from_iter(self.operations()));
        match operations.len() {
            0 => f.write_str("used in no operation"),
            // A few names say more than their number.
            1..=3 => write!(f, "used in: {roles} of {}", operations.join(", ")),
            count => write!(f, "used in: {roles}, {count} operations"),
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Breaking or compatible.
    pub class: Class,
    /// For whom it is breaking.
    pub breaks: Breaks,
    /// Kind of the change, such as `parameter-added`. Part of the JSON output: kinds are added to, not renamed.
    pub kind: &'static str,
    /// Its effect.
    pub effect: Effect,
    /// Its place, as a path for people: `shipments: get_shipment: query parameter take`.
    pub location: String,
    /// The line in the old file, if it is there.
    pub old_line: Option<usize>,
    /// The line in the new file, if it is there.
    pub new_line: Option<usize>,
    /// The old state, in short.
    pub before: Option<String>,
    /// The new state, in short.
    pub after: Option<String>,
    /// Why it is classed so.
    pub why: &'static str,
    /// Users of the component that changed; `None` outside components.
    pub used_in: Option<UsedIn>,
}

impl Change {
    /// The class, and for whom it is breaking if not for all.
    pub(super) fn verdict(&self) -> &'static str {
        match (self.breaks.raw, self.breaks.sdk) {
            (true, false) => "breaks raw",
            (false, true) => "breaks sdk",
            (true, true) => "breaking",
            (false, false) => "compatible",
        }
    }

    /// Returns `true` for a change of documentation, which nobody has to act on.
    pub fn is_documentation(&self) -> bool {
        self.class == Class::Compatible && self.effect == Effect::Documentation
    }
}
