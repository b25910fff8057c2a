//! Lists of values.

use super::comparer::{Comparer, Place};
use super::model::{Change, Effect, Kind};
use super::node::differs;
use crate::names::variant;
use crate::spec::Node;

impl Comparer {
    pub(super) fn enum_values(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        let (Some(old_list), Some(new_list)) = (old.get("enum"), new.get("enum")) else { return };
        let (before, after): (Vec<_>, Vec<_>) = (old_list.items().collect(), new_list.items().collect());
        let mut gone: Vec<_> =
            before.iter().filter(|old| after.iter().all(|new| new.value != old.value)).collect();
        let come: Vec<_> =
            after.iter().filter(|new| before.iter().all(|old| old.value != new.value)).collect();
        for new in come {
            let spelling = new.to_string();
            let place = place.inside(format_args!("value {spelling}"));
            let index = gone.iter().position(|old| is_respelling(&old.to_string(), &spelling));
            let Some(old) = index.map(|index| gone.remove(index)) else {
                let change = Change::compatible(
                    Kind::EnumValueAdded,
                    Effect::Source,
                    "enums are open: it was an unknown value before",
                );
                self.report(&place, change.after(&spelling).lines(None, Some(new)));
                continue;
            };
            let change = if variant(&old.to_string()) == variant(&spelling) {
                Change::compatible(
                    Kind::EnumValueRecased,
                    Effect::Wire,
                    "the variant keeps its name, and reading ignores case",
                )
            } else {
                Change::breaking(
                    Kind::EnumValueRecased,
                    Effect::Source,
                    "the variant's name follows the spelling",
                )
            };
            self.report(&place, change.before(old).after(new).lines(Some(old), Some(new)));
        }
        for old in gone {
            let change = Change::breaking(Kind::EnumValueRemoved, Effect::Source, "the variant goes");
            self.report(
                &place.inside(format_args!("value {old}")),
                change.before(old).lines(Some(old), Some(&new_list)),
            );
        }
    }

    /// The `x-enum-*` keys and `x-extensible-enum`.
    pub(super) fn enum_extensions(&mut self, place: &Place, old: &Node<'_>, new: &Node<'_>) {
        for key in ["x-enum-aliases", "x-enum-numbers", "x-enum-flags", "x-extensible-enum"] {
            if !differs(old, new, key) {
                continue;
            }
            let change = match key {
                "x-enum-flags" => Change::compatible(
                    Kind::EnumFlagsChanged,
                    Effect::Runtime,
                    "the type stays: a combination of values is read as an unknown value",
                ),
                "x-extensible-enum" => Change::breaking(
                    Kind::EnumOpennessChanged,
                    Effect::Source,
                    "only an open enum has an arm for unknown values",
                ),
                _ => Change::compatible(
                    Kind::EnumSpellingsChanged,
                    Effect::Runtime,
                    "other spellings of a value are read as that value, unlisted ones as unknown",
                ),
            };
            self.report(&place.inside(key), change.of_key(key, old, new));
        }
    }
}

/// Whether two spellings differ in casing or separators only.
fn is_respelling(old: &str, new: &str) -> bool {
    let variant_name = variant(new);
    old.to_lowercase() == new.to_lowercase() || (!variant_name.is_empty() && variant(old) == variant_name)
}
