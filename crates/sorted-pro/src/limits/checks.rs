//! Parts of the generated checks. Each checks one property, which may be absent: that is for the types to
//! allow or not.

use std::collections::HashMap;
use std::fmt::Display;
use std::ops::{Bound, RangeBounds as _, RangeInclusive};

use sorted_pro_raw::{Amount, Decimal};

use super::Limits;
use crate::problem::Problems;

// Not every API has every kind of limit.
#[cfg_attr(not(all(feature = "consignments", feature = "shipments")), allow(dead_code))]
impl Problems {
    /// The length of a text, in characters.
    pub(super) fn text(&mut self, name: &'static str, text: Option<&str>, allowed: RangeInclusive<usize>) {
        if let Some(text) = text {
            self.property(name, |problems| problems.length(text, &allowed));
        }
    }

    /// The lengths of all texts of a list, in characters.
    pub(super) fn texts(
        &mut self,
        name: &'static str,
        texts: Option<&[String]>,
        allowed: RangeInclusive<usize>,
    ) {
        self.property(name, |problems| {
            for (index, text) in texts.unwrap_or_default().iter().enumerate() {
                problems.element(index, |problems| problems.length(text, &allowed));
            }
        });
    }

    /// A reference that the platform has issued: its documented form is not checked.
    pub(super) fn platform_reference(&mut self, name: &'static str, reference: Option<&str>) {
        if let Some(reference) = reference {
            self.property(name, |problems| problems.reference(reference));
        }
    }

    /// References that the platform has issued.
    pub(super) fn platform_references(&mut self, name: &'static str, references: Option<&[String]>) {
        self.property(name, |problems| {
            for (index, reference) in references.unwrap_or_default().iter().enumerate() {
                problems.element(index, |problems| problems.reference(reference));
            }
        });
    }

    /// The number of elements of a list.
    pub(super) fn count<T>(
        &mut self,
        name: &'static str,
        list: Option<&[T]>,
        allowed: RangeInclusive<usize>,
    ) {
        if let Some(list) = list {
            self.property(name, |problems| problems.size(list.len(), &allowed, "element"));
        }
    }

    /// Checks that no text is in a list twice.
    pub(super) fn unique(&mut self, name: &'static str, texts: Option<&[String]>) {
        self.duplicates(name, texts, String::as_str, |problems, first, again| {
            problems
                .report(format!("has the same text at [{first}] and [{again}], duplicates are not allowed"));
        });
    }

    /// Checks that no two elements of a list have the same key.
    pub(super) fn unique_by<T>(
        &mut self,
        name: &'static str,
        key: &'static str,
        list: Option<&[T]>,
        key_of: fn(&T) -> &str,
    ) {
        self.duplicates(name, list, key_of, |problems, first, again| {
            problems.report(format!("has the same `{key}` at [{first}] and [{again}], each is allowed once"));
        });
    }

    /// An exact decimal.
    pub(super) fn amount(
        &mut self,
        name: &'static str,
        amount: Option<Amount>,
        allowed: (Bound<Decimal>, Bound<Decimal>),
    ) {
        self.number(name, amount.map(Amount::value), allowed);
    }

    /// Checks an object, or the objects of a list.
    pub(super) fn nested(&mut self, name: &'static str, value: Option<&(impl Limits + ?Sized)>) {
        if let Some(value) = value {
            self.property(name, |problems| value.check(problems));
        }
    }

    fn length(&mut self, text: &str, allowed: &RangeInclusive<usize>) {
        self.size(text.chars().count(), allowed, "character");
    }

    fn size(&mut self, size: usize, allowed: &RangeInclusive<usize>, unit: &str) {
        let (limit, bound) = match size {
            _ if size < *allowed.start() => (*allowed.start(), "least"),
            _ if size > *allowed.end() => (*allowed.end(), "most"),
            _ => return,
        };
        let plural = if size == 1 { "" } else { "s" };
        let verb = if limit == 1 { "is" } else { "are" };
        let need = if bound == "least" { "needed" } else { "allowed" };
        self.report(format!("has {size} {unit}{plural}, at {bound} {limit} {verb} {need}"));
    }

    /// A number, which is an integer or a part of an [`amount`](Self::amount).
    pub(super) fn number<T: PartialOrd + Display>(
        &mut self,
        name: &'static str,
        number: Option<T>,
        allowed: (Bound<T>, Bound<T>),
    ) {
        let Some(number) = number.filter(|number| !allowed.contains(number)) else { return };
        let is_low = !(allowed.0.as_ref(), Bound::Unbounded).contains(&number);
        let broken = if is_low { allowed.0 } else { allowed.1 };
        let message = match (broken, is_low) {
            (Bound::Included(least), true) => format!("is too small, at least {least} is needed"),
            (Bound::Excluded(limit), true) => format!("is too small, more than {limit} is needed"),
            (Bound::Included(most), false) => format!("is too large, at most {most} is allowed"),
            (Bound::Excluded(limit), false) => format!("is too large, less than {limit} is needed"),
            (Bound::Unbounded, _) => return,
        };
        self.report_at(name, message);
    }

    /// Calls `report` for every element that has been there before, with the place of the first one.
    fn duplicates<T>(
        &mut self,
        name: &'static str,
        list: Option<&[T]>,
        key_of: impl Fn(&T) -> &str,
        report: impl Fn(&mut Self, usize, usize),
    ) {
        let list = list.unwrap_or_default();
        let mut seen = HashMap::with_capacity(list.len());
        self.property(name, |problems| {
            for (index, element) in list.iter().enumerate() {
                let first = *seen.entry(key_of(element)).or_insert(index);
                if first != index {
                    report(problems, first, index);
                }
            }
        });
    }
}
