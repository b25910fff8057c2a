//! A request, and the checks that need its contract only.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method};
use serde_json::Value;

use crate::call::problem::{Detail, Problem};
use crate::contract::validation::{Rule, Violation, violations};
use crate::contract::{Contract, Route, percent_decode};
use crate::http::app::normal_form::normal_form;
use crate::model::catalogue::Api;

/// A complete request.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path, still encoded.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Refuses with 400 unless the version header is valid for the API.
pub(super) fn check_version(api: Api, headers: &HeaderMap) -> Result<(), Problem> {
    let (name, accepted, is_required): (_, &[&str], _) = match api {
        Api::Shipments => ("x-api-version", &["1.1"], true),
        Api::Consignments => ("electio-api-version", &["1.1", "1"], false),
    };
    let problem =
        |code: &str, message: String| Problem::of(400, "validation_error", Detail::new(name, code, message));
    match headers.get(name) {
        None if is_required => {
            Err(problem("version_header_missing", format!("The header {name} is missing.")))
        }
        Some(version) if accepted.iter().all(|it| version != it) => {
            let message = format!("The header {name} must be {}.", accepted.join(" or "));
            Err(problem("version_header_error", message))
        }
        _ => Ok(()),
    }
}

/// Refuses content types other than JSON, including the XML that the older API once accepted. A missing content
/// type and the `text/plain` of simple clients pass.
pub(super) fn check_content_type(headers: &HeaderMap, body: &[u8]) -> Result<(), Problem> {
    let Some(given) = headers.get(CONTENT_TYPE).filter(|_| !body.trim_ascii().is_empty()) else {
        return Ok(());
    };
    let given = String::from_utf8_lossy(given.as_bytes()).to_ascii_lowercase();
    let kind = given.split(';').next().unwrap_or_default().trim();
    let is_json = kind.ends_with("/json") || kind.ends_with("+json") || kind == "text/plain";
    if is_json {
        return Ok(());
    }
    let message = format!("Bodies of the type `{kind}` are not accepted: send application/json.");
    Err(Problem::of(415, "status_code_error", Detail::new("Content-Type", "status_code_error", message)))
}

/// Returns the body in the contract's spelling, checked against its schema; empty for operations without body.
pub(super) fn read_body<O>(
    api: Api,
    contract: &Contract<O>,
    route: &'static Route<O>,
    body: &[u8],
) -> Result<String, Problem> {
    let Some(schema) = route.body else { return Ok(String::new()) };
    let unusable =
        |message: String| Problem::of(400, "validation_error", Detail::new("", "invalid_request", message));
    let mut body = std::str::from_utf8(body).map_err(|_| unusable("The body is not UTF-8.".to_owned()))?;
    if api == Api::Consignments && matches!(body.trim(), "" | "\"\"") {
        // The vendor's own client sends an empty text for an empty object.
        body = "{}";
    }
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    let normal = normal_form(contract.schemas(), &schema, body, contract.is_case_insensitive())
        .map_err(|error| unusable(error.0))?;
    let value: Value = serde_json::from_str(&normal).map_err(|error| unusable(error.to_string()))?;
    let mut found = violations(contract.schemas(), &schema, &value);
    if api == Api::Consignments {
        found.retain(|violation| !is_open(&violation.rule));
    }
    if found.is_empty() {
        return Ok(normal);
    }
    Err(Problem::validation(found.into_iter().map(detail).collect()))
}

/// Lists for which the consignments API's own guides use values that its contract does not have, such as `Exporter`,
/// and related lists.
pub(crate) const OPEN_LISTS: [&str; 4] =
    ["ConsignmentAddressType", "CategoryType", "CustomChargeType", "ShippingTerms"];

/// Returns `true` if the value is not in one of the [`OPEN_LISTS`].
pub(super) fn is_open(rule: &Rule) -> bool {
    matches!(rule, Rule::NotInList(list) if OPEN_LISTS.contains(&list.as_str()))
}

/// Converts a violation to the catalogue's terms.
fn detail(violation: Violation) -> Detail {
    let Violation { property, rule } = violation;
    let (code, message): (&str, String) = match rule {
        Rule::Required => ("required_property_missing", "is required".into()),
        Rule::Type(kind) => ("invalid_format", format!("must be {kind}")),
        Rule::TooLong(most) => ("value_too_long", format!("may have at most {most} characters")),
        Rule::TooShort(least) => ("value_too_short", format!("must have at least {least} characters")),
        Rule::TooMany(most) => ("too_many_elements", format!("may have at most {most} elements")),
        Rule::TooFew(least) => ("too_few_elements", format!("must have at least {least} elements")),
        Rule::TooLarge(most) => ("value_too_large", format!("may be at most {most}")),
        Rule::TooSmall(least) => ("value_too_small", format!("must be at least {least}")),
        Rule::NotInList(list) => (code_of_list(&list), "is not a documented value".into()),
        // Occurs in responses only.
        Rule::Undocumented => ("invalid_format", "is not documented".into()),
        Rule::NotADateTime => ("invalid_format", "must be a date-time".into()),
        Rule::Repeated { code, text } => {
            return Detail::new(property, code, format!("{text} is given more than once."));
        }
    };
    let message = format!("`{property}` {message}");
    Detail::new(property, code, message)
}

/// Returns the error code; the catalogue has one for most value lists.
fn code_of_list(list: &str) -> &'static str {
    match list {
        "Accessibility" => "invalid_accessibility",
        "AddressType" => "invalid_address_type",
        "CategoryType" => "invalid_category_type",
        "DimensionUnit" => "invalid_dimension_unit",
        "Direction" => "invalid_direction",
        "MetadataType" => "invalid_metadata_type",
        "PackingGroup" => "invalid_packing_group",
        "PhysicalForm" => "invalid_physical_form",
        "Radioactivity" => "invalid_radioactivity",
        "ShipmentState" => "invalid_shipment_state",
        "ShipmentType" => "invalid_shipment_type",
        "ShippingTerms" => "invalid_shipping_terms",
        "WeightUnit" => "invalid_weight_unit",
        _ => "invalid_value",
    }
}

/// Parses the query, in order; with `ignore_case`, names begin with a small letter.
pub(super) fn read_query(query: &str, ignore_case: bool) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = percent_decode(&name.replace('+', " "));
            let name = if ignore_case { lower_camel(&name) } else { name };
            (name, percent_decode(&value.replace('+', " ")))
        })
        .collect()
}

/// Lowers the first letter: the consignments API accepts query names in both casings of it.
fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}
