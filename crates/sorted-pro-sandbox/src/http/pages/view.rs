//! A shipment or a consignment as its page shows it: one form for both APIs.

use maud::{Markup, html};

use super::layout::written;
use crate::model::catalogue::Api;
use crate::model::state::HistoryEntry;

/// Everything that a detail page shows.
pub(super) struct Record {
    pub(super) api: Api,
    pub(super) reference: String,
    pub(super) state: String,
    pub(super) facts: Vec<(&'static str, Markup)>,
    pub(super) allocation: Option<Allocation>,
    /// Reason why the last allocation found no service, as the API reports it.
    pub(super) failure: Option<String>,
    /// Number of its allocations.
    pub(super) allocations: u32,
    pub(super) excluded: Vec<Excluded>,
    pub(super) addresses: Vec<Address>,
    pub(super) contents: Vec<Goods>,
    pub(super) tracking: Vec<Tracking>,
    pub(super) events: Vec<Event>,
    pub(super) quotes: Vec<Quote>,
    pub(super) documents: Vec<Document>,
    pub(super) history: Vec<HistoryEntry>,
    /// JSON as the API shows it.
    pub(super) json: String,
}

/// The allocated service and its price.
pub(super) struct Allocation {
    pub(super) facts: Vec<(&'static str, Markup)>,
    pub(super) price: Option<Price>,
}

pub(super) struct Price {
    pub(super) net: String,
    pub(super) gross: String,
    pub(super) currency: String,
    pub(super) taxes: Vec<Tax>,
}

pub(super) struct Tax {
    pub(super) reference: String,
    pub(super) country: String,
    pub(super) kind: String,
    pub(super) rate: String,
    pub(super) amount: String,
}

/// A service that was excluded.
pub(super) struct Excluded {
    pub(super) service: String,
    pub(super) reference: String,
    pub(super) carrier: String,
    /// The consignments API has no code, but reports if the service is available and has rates.
    pub(super) code: String,
    pub(super) reason: String,
}

pub(super) struct Address {
    pub(super) kind: String,
    pub(super) lines: Vec<String>,
    pub(super) facts: Vec<(&'static str, String)>,
}

/// Contents of a shipment, a package or an item.
pub(super) struct Goods {
    pub(super) reference: String,
    pub(super) description: String,
    pub(super) quantity: String,
    pub(super) weight: String,
    pub(super) dimensions: String,
    pub(super) value: String,
    /// Other facts, as label and text.
    pub(super) more: Vec<(&'static str, String)>,
    pub(super) inner: Vec<Goods>,
}

pub(super) struct Tracking {
    pub(super) what: String,
    pub(super) carrier: String,
    pub(super) references: String,
}

pub(super) struct Event {
    pub(super) at: String,
    pub(super) code: String,
    pub(super) description: String,
    pub(super) place: String,
}

pub(super) struct Quote {
    pub(super) reference: String,
    pub(super) service: String,
    pub(super) price: String,
    pub(super) expires: String,
}

impl From<&crate::model::engine::Quote> for Quote {
    fn from(quote: &crate::model::engine::Quote) -> Self {
        let crate::model::engine::Offer { identity, price, .. } = &quote.offer;
        Self {
            reference: quote.reference.clone(),
            service: format!("{} · {}", identity.carrier_name, identity.service_name),
            price: format!("{} {}", price.gross, price.currency),
            expires: quote.expires.to_string(),
        }
    }
}

pub(super) struct Document {
    pub(super) reference: String,
    pub(super) kind: String,
    pub(super) state: String,
}

/// Returns `text` unless it is missing or empty.
pub(super) fn filled(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// Joins the parts that are present, with `separator`.
pub(super) fn joined<const N: usize>(separator: &str, parts: [Option<&str>; N]) -> Option<String> {
    let there: Vec<String> = parts.into_iter().filter_map(filled).collect();
    (!there.is_empty()).then(|| there.join(separator))
}

/// Returns the pairs whose value is present.
pub(super) fn there<T, const N: usize>(pairs: [(&'static str, Option<T>); N]) -> Vec<(&'static str, T)> {
    pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// Shows a text, if there is one.
pub(super) fn text(text: Option<String>) -> Option<Markup> {
    text.map(|text| html! { (text) })
}

/// Shows a date or an instant of an API, if there is one.
pub(super) fn date(date: &Option<sorted_pro_raw::Timestamp>) -> Option<Markup> {
    date.as_ref().map(|date| written(date.as_str()))
}

/// Puts the parts of JSON on separate lines, otherwise as they were written: a parser would change the numbers.
/// Accepts an incomplete document; text that is not JSON stays as it is.
pub(super) fn indent_json(text: &str) -> String {
    if !text.trim_start().starts_with(['{', '[']) {
        return text.to_owned();
    }
    let mut lines = String::with_capacity(text.len() * 2);
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    let mut letters = text.chars().filter(|c| !c.is_control()).peekable();
    let new_line = |lines: &mut String, depth: usize| {
        lines.push('\n');
        // Caps the indentation, which would fill memory.
        lines.extend(std::iter::repeat_n("  ", depth.min(40)));
    };
    while let Some(letter) = letters.next() {
        if in_string {
            lines.push(letter);
            in_string = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
            continue;
        }
        match letter {
            '{' | '[' => {
                lines.push(letter);
                while letters.next_if(|next| *next == ' ').is_some() {}
                if let Some(close) = letters.next_if(|next| matches!(next, '}' | ']')) {
                    lines.push(close);
                } else {
                    depth += 1;
                    new_line(&mut lines, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut lines, depth);
                lines.push(letter);
            }
            ',' => {
                lines.push(letter);
                new_line(&mut lines, depth);
            }
            ':' => lines.push_str(": "),
            ' ' => {}
            _ => {
                in_string = letter == '"';
                lines.push(letter);
            }
        }
    }
    lines
}
