//! Reads single values, and collects their problems.
//!
//! Every function returns a usable value even if it found a problem, so that the rest of the file is checked too. A
//! catalogue with problems is never returned.

use std::collections::HashMap;
use std::ops::Range;

use jiff::civil::{Time, Weekday};
use sorted_pro_raw::{Amount, Decimal};
use toml::Spanned;

use super::codes::{Country, Currency};
use super::document::{self, Number, Text, Texts};
use super::model::Days;
use super::postcode::PostcodePattern;
use super::problem::Found;

/// The problems found so far.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) problems: Vec<Found>,
}

/// The references of one kind of entry, to detect duplicates.
#[derive(Default)]
pub(super) struct Seen(HashMap<String, Range<usize>>);

impl Seen {
    pub(super) fn contains(&self, reference: &str) -> bool {
        self.0.contains_key(reference)
    }

    /// Lists the references, as a hint for messages.
    pub(super) fn list(&self) -> String {
        let mut all: Vec<&str> = self.0.keys().map(String::as_str).collect();
        all.sort_unstable();
        if all.is_empty() { "none is defined".to_owned() } else { all.join(", ") }
    }
}

impl Reader {
    pub(super) fn problem(&mut self, at: Range<usize>, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Found { offset: at.start, what: what.into(), remedy: remedy.into() });
    }

    /// Reads a reference that must be new.
    pub(super) fn unique(&mut self, seen: &mut Seen, what: &str, text: &Text) -> String {
        let reference = self.reference(what, text);
        if seen.0.contains_key(&reference) {
            self.problem(text.span(), format!("{what} `{reference}` is there twice"), "remove or rename one");
        }
        seen.0.entry(reference.clone()).or_insert(text.span());
        reference
    }

    /// Reads a reference that requests can carry.
    pub(super) fn reference(&mut self, what: &str, text: &Text) -> String {
        let reference = text.get_ref();
        let length = reference.chars().count();
        if reference.trim() != reference || !(1..=50).contains(&length) {
            self.problem(
                text.span(),
                format!("`{reference}` cannot be the reference of a {what}"),
                "write 1 to 50 characters without blanks around them",
            );
        }
        reference.clone()
    }

    /// Reads a reference to an entry defined elsewhere in the file.
    pub(super) fn known(&mut self, seen: &Seen, what: &str, text: &Text) -> bool {
        let found = seen.contains(text.get_ref());
        if !found {
            self.problem(
                text.span(),
                format!("there is no {what} `{}`", text.get_ref()),
                format!("define it or name one of: {}", seen.list()),
            );
        }
        found
    }

    /// Reads one word of a list.
    pub(super) fn word<T: Copy>(&mut self, what: &str, text: &Text, words: &[(&str, T)]) -> T {
        let found = words.iter().find(|(word, _)| word == text.get_ref());
        if found.is_none() {
            let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.problem(
                text.span(),
                format!("`{}` is no {what}", text.get_ref()),
                format!("write one of: {}", all.join(", ")),
            );
        }
        found.unwrap_or(&words[0]).1
    }

    /// Reads words of a list, each at most once; returns all of them if none is written.
    pub(super) fn words<T: Copy>(
        &mut self,
        what: &str,
        texts: Option<&Spanned<Texts>>,
        words: &[(&str, T)],
    ) -> Vec<T> {
        let Some(texts) = texts else { return words.iter().map(|(_, value)| *value).collect() };
        self.not_empty(what, texts);
        self.distinct(what, texts.get_ref());
        texts.get_ref().iter().map(|text| self.word(what, text, words)).collect()
    }

    pub(super) fn not_empty<T>(&mut self, what: &str, list: &Spanned<Vec<T>>) {
        if list.get_ref().is_empty() {
            self.problem(list.span(), format!("no {what} is given"), "write at least one");
        }
    }

    pub(super) fn distinct(&mut self, what: &str, texts: &[Text]) {
        for (index, text) in texts.iter().enumerate() {
            if texts[..index].iter().any(|earlier| earlier.get_ref() == text.get_ref()) {
                self.problem(
                    text.span(),
                    format!("{what} `{}` is there twice", text.get_ref()),
                    "remove one",
                );
            }
        }
    }

    pub(super) fn country(&mut self, text: &Text) -> Option<Country> {
        let country = text.get_ref().parse().ok();
        if country.is_none() {
            self.problem(
                text.span(),
                format!("`{}` is no country", text.get_ref()),
                "write two letters of ISO 3166, such as \"GB\"",
            );
        }
        country
    }

    pub(super) fn countries(&mut self, texts: &[Text]) -> Vec<Country> {
        self.distinct("country", texts);
        texts.iter().filter_map(|text| self.country(text)).collect()
    }

    pub(super) fn currency(&mut self, text: &Text) -> Option<Currency> {
        let currency = text.get_ref().parse().ok();
        if currency.is_none() {
            self.problem(
                text.span(),
                format!("`{}` is no currency", text.get_ref()),
                "write three letters of ISO 4217, such as \"GBP\"",
            );
        }
        currency
    }

    pub(super) fn postcodes(&mut self, texts: &[Text]) -> Vec<PostcodePattern> {
        self.distinct("postcode", texts);
        let mut patterns = Vec::new();
        for text in texts {
            match PostcodePattern::parse(text.get_ref()) {
                Some(pattern) => patterns.push(pattern),
                None => self.problem(
                    text.span(),
                    format!("`{}` is no part of the UK", text.get_ref()),
                    "write an area \"BT\", a district \"IV2\", districts \"PA20-PA49\", a sector \"M2 6\" or a \
                     unit \"M2 6LW\"",
                ),
            }
        }
        patterns
    }

    /// Reads a decimal of at most `places` decimal places, not below 0.
    ///
    /// TOML's own decimals are refused, because they are binary fractions: `0.1` would no longer be exact.
    pub(super) fn decimal(&mut self, number: &document::Decimal, places: u32) -> Decimal {
        let value = match number.get_ref() {
            Number::Integer(value) => Some(Decimal::from(*value)),
            Number::Text(text) => text.parse::<Amount>().ok().map(Amount::value),
            Number::Float(value) => {
                self.problem(
                    number.span(),
                    format!("{value} without quotes is not exact"),
                    format!("write \"{value}\""),
                );
                return Decimal::ONE;
            }
        };
        let largest = Decimal::from(1_000_000_000_i64);
        match value.map(|value| value.normalize()) {
            Some(value) if value.is_sign_positive() && value.scale() <= places && value <= largest => value,
            _ => {
                self.problem(
                    number.span(),
                    "not a decimal that fits here",
                    format!("write 0 to {largest} with at most {places} decimal places, such as \"2.50\""),
                );
                Decimal::ONE
            }
        }
    }

    /// Reads a decimal above 0.
    pub(super) fn positive(&mut self, number: &document::Decimal, places: u32) -> Decimal {
        let value = self.decimal(number, places);
        if value.is_zero() {
            self.problem(number.span(), "0 does not fit here", "write a number above 0");
        }
        value
    }

    pub(super) fn time(&mut self, text: &Text) -> Time {
        self.time_of(text.get_ref(), text.span())
    }

    fn time_of(&mut self, text: &str, at: Range<usize>) -> Time {
        let parts = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2);
        let parts = parts.and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
        match parts.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok()) {
            Some(time) => time,
            None => {
                self.problem(at, format!("`{text}` is no time of day"), "write hours and minutes: \"09:30\"");
                Time::midnight()
            }
        }
    }

    /// Reads two times of one day.
    pub(super) fn times(&mut self, text: &Text) -> (Time, Time) {
        let Some((start, end)) = text.get_ref().split_once('-') else {
            self.problem(text.span(), "no period of the day", "write two times: \"09:30-17:00\"");
            return (Time::midnight(), Time::midnight());
        };
        let (start, end) = (self.time_of(start, text.span()), self.time_of(end, text.span()));
        if end < start {
            self.problem(text.span(), "ends before it starts", "write the earlier time first");
        }
        (start, end)
    }

    /// Reads days of the week; returns `default` if none is written.
    pub(super) fn days(&mut self, texts: Option<&Spanned<Texts>>, default: Days) -> Days {
        const WORDS: [(&str, Weekday); 7] = [
            ("mon", Weekday::Monday),
            ("tue", Weekday::Tuesday),
            ("wed", Weekday::Wednesday),
            ("thu", Weekday::Thursday),
            ("fri", Weekday::Friday),
            ("sat", Weekday::Saturday),
            ("sun", Weekday::Sunday),
        ];
        let Some(texts) = texts else { return default };
        let days = self.words("day", Some(texts), &WORDS);
        Days(days.into_iter().fold(0, |all, day| all | (1 << day.to_monday_zero_offset())))
    }
}
