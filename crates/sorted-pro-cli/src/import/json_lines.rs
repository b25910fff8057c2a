//! Lines of JSON.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;
use sorted_pro_jobs::NewItem;

use super::check::{Check, unknown};
use super::found::{Found, Order};
use super::problem::Problem;
use crate::global::Api;
use crate::text::without_place;

/// An order with its key beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keyed<'a> {
    key: String,
    #[serde(borrow)]
    input: &'a RawValue,
}

pub(super) fn parse(bytes: &[u8], api: Api, check: &Check) -> Result<Vec<Order>, Vec<Problem>> {
    let mut found = Found::default();
    for (line, text) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if text.trim_ascii().is_empty() {
            continue;
        }
        match parse_line(text.trim_ascii(), api) {
            Ok((item, place)) => {
                let input = item.input.as_deref().unwrap_or_default();
                for (path, message) in
                    unknown(api, input).into_iter().chain(check.input(api, input, &item.key))
                {
                    found.problems.push(Problem { line, place: Some(path), value: None, message });
                }
                found.push(line, item, place);
            }
            Err(message) => found.problems.push(Problem::of_line(line, message)),
        }
    }
    found.finish("has no orders: write a create request on each line")
}

fn parse_line(text: &[u8], api: Api) -> Result<(NewItem, &'static str), String> {
    let own = match api {
        Api::Shipments => "custom_reference",
        Api::Consignments => "ConsignmentReferenceProvidedByCustomer",
    };
    let not_json = |error: serde_json::Error| {
        format!("is not JSON: {}, at column {}", without_place(&error), error.column())
    };
    let order: HashMap<String, &RawValue> = serde_json::from_slice(text).map_err(not_json)?;
    let (key, input, place) = if order.contains_key("key") && order.contains_key("input") {
        let Keyed { key, input } = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        (key, input.get().to_owned(), "key")
    } else {
        let key = order.get(own).and_then(|own| serde_json::from_str(own.get()).ok());
        let missing = || format!("has no key: give it `{own}`, or write {{\"key\": .., \"input\": ..}}");
        let text = String::from_utf8(text.to_vec()).map_err(|_| "is not UTF-8".to_owned())?;
        (key.ok_or_else(missing)?, text, own)
    };
    if key.trim().is_empty() {
        return Err(format!("`{place}` is blank: each order needs a key"));
    }
    let order: HashMap<String, &RawValue> =
        serde_json::from_str(&input).map_err(|_| "`input` is not an object".to_owned())?;
    let own_key = order.get(own).filter(|own| own.get() != "null");
    if own_key.is_some_and(|own| serde_json::from_str::<String>(own.get()).ok().as_ref() != Some(&key)) {
        return Err(format!("`key` and `{own}` differ: leave one of them out"));
    }
    Ok((NewItem { key, input: Some(input), reference: None }, place))
}
