//! Lengths, bounds, patterns: what a value may be within its type.

use std::cmp::Ordering;

use serde_json::Value;

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use crate::spec::{LIMITS, Node};

impl Comparer {
    /// Limits do not reach the generated types. But a caller that kept to the old limit of a request
    /// may not keep to a tighter one.
    pub(super) fn limits(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        for key in LIMITS {
            let Some(tighter) = tightens(key, old.value.get(key), new.value.get(key)) else { continue };
            let kind = if tighter { Kind::LimitTightened } else { Kind::LimitLoosened };
            let change = if tighter && place.sent {
                Change::breaking(kind, Effect::Runtime, "requests that were allowed may be refused now")
            } else {
                let why = match tighter {
                    true => "limits of responses are not checked",
                    false => "limits do not reach the generated types",
                };
                Change::compatible(kind, Effect::Documentation, why)
            };
            self.report(&place.inside(key), change.of_key(key, old, new));
        }
    }
}

/// Whether `key` allows less than before; `None` if it did not change.
fn tightens(key: &str, old: Option<&Value>, new: Option<&Value>) -> Option<bool> {
    // An absent flag and a false one are the same.
    let as_flag = |value: Option<&Value>| value.map_or(Some(false), Value::as_bool);
    if let (Some(old), Some(new)) = (as_flag(old), as_flag(new)) {
        return (old != new).then_some(new);
    }
    match (old, new) {
        (None, None) => None,
        (None, Some(_)) => Some(true),
        (Some(_), None) => Some(false),
        (Some(old), Some(new)) if old == new => None,
        (Some(old), Some(new)) => {
            let order = old.as_f64().zip(new.as_f64()).and_then(|(old, new)| new.partial_cmp(&old));
            match order {
                // `1` and `1.0`.
                Some(Ordering::Equal) => None,
                Some(order) if key.starts_with("max") => Some(order == Ordering::Less),
                Some(order) if key.starts_with("min") => Some(order == Ordering::Greater),
                // Two patterns (or steps) cannot be compared: assume the worst.
                _ => Some(true),
            }
        }
    }
}
