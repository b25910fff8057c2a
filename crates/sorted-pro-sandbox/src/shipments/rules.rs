//! Rules of Create Shipment beyond its schema; reports all violations at once.

mod addresses;
mod contents;
mod places;

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::Offset;
use sorted_pro_raw::shipments::types::{CreateShipmentRequest, DateRange, Metadata};
use sorted_pro_raw::shipments::vocabulary::MetadataType;

use crate::call::problem::{Detail, Problem};
use crate::model::catalogue::{Catalogue, Currency};
use crate::model::engine::Shipment;

/// Returns the engine's view of a requested shipment, or all problems of the request.
pub(crate) fn check(
    catalogue: &Catalogue,
    now: Timestamp,
    request: &CreateShipmentRequest,
) -> Result<Shipment, Problem> {
    violations(catalogue, now, request).map_err(Problem::validation)
}

/// Returns all problems of an update. Contents need only their value: a shipment without weight or size is refused
/// by allocation.
pub(crate) fn check_update(
    catalogue: &Catalogue,
    now: Timestamp,
    request: &CreateShipmentRequest,
) -> Vec<Detail> {
    let mut details = violations(catalogue, now, request).err().unwrap_or_default();
    details.retain(|detail| !(detail.code == "required_property_missing" && is_size(&detail.property)));
    details
}

/// Returns `true` if `path` is the weight or the dimensions of contents.
fn is_size(path: &str) -> bool {
    path.starts_with("contents[") && (path.ends_with("].weight") || path.ends_with("].dimensions"))
}

fn violations(
    catalogue: &Catalogue,
    now: Timestamp,
    request: &CreateShipmentRequest,
) -> Result<Shipment, Vec<Detail>> {
    let mut findings = Findings::default();
    findings.shipment(now, request);
    findings.addresses(catalogue, request);
    findings.all_contents(catalogue, &request.contents);
    let understood = Shipment::from_create_shipment(catalogue, request);
    let mut details = findings.details;
    match understood {
        Ok(shipment) if details.is_empty() => Ok(shipment),
        Ok(_) => Err(details),
        Err(input) => {
            // The engine checks some of the same properties; duplicates are dropped.
            let found: BTreeSet<(String, String)> =
                details.iter().map(|detail| (detail.property.clone(), detail.code.clone())).collect();
            let more = Detail::all_of(&input).into_iter();
            details.extend(more.filter(|d| !found.contains(&(d.property.clone(), d.code.clone()))));
            Err(details)
        }
    }
}

#[derive(Default)]
struct Findings {
    details: Vec<Detail>,
}

impl Findings {
    fn add(&mut self, property: impl Into<String>, code: &str, message: impl Into<String>) {
        self.details.push(Detail::new(property, code, message));
    }

    fn missing(&mut self, property: String) {
        let message = format!("`{property}` is required");
        self.add(property, "required_property_missing", message);
    }

    fn shipment(&mut self, now: Timestamp, request: &CreateShipmentRequest) {
        if request.channel.is_some() && request.tenant.is_none() {
            self.add("channel", "conflicting_properties", "A channel needs its tenant.");
        }
        self.metadata("metadata", request.metadata.as_deref());
        self.instant("order_date", request.order_date.as_ref());
        self.future("required_shipping_date", request.required_shipping_date.as_ref(), now);
        self.future("required_delivery_date", request.required_delivery_date.as_ref(), now);
        if let Some(customs) = &request.customs_documentation {
            self.instant("customs_documentation.declaration_date", customs.declaration_date.as_ref());
            self.instant("customs_documentation.invoice_date", customs.invoice_date.as_ref());
            if let Some(email) = customs.importers_email.as_deref().filter(|email| !email.is_empty()) {
                self.email("customs_documentation.importers_email", email);
            }
            if let Some(total) = &customs.total_customs_value {
                self.currency("customs_documentation.total_customs_value.currency", &total.currency);
            }
        }
    }

    fn instant(&mut self, property: &str, text: Option<&sorted_pro_raw::Timestamp>) {
        if let Some(text) = text.filter(|text| text.civil().is_err()) {
            self.add(property, "invalid_format", format!("`{text}` is not a date-time"));
        }
    }

    /// Refuses a period that has already ended. One that has begun is valid.
    fn future(&mut self, property: &str, range: Option<&DateRange>, now: Timestamp) {
        let Some(end) = range.and_then(|range| range.end.as_ref()) else { return };
        // Without an offset the text may be up to a day off: then only the engine can decide, which has the place.
        let offset = end.offset().ok().flatten().unwrap_or(Offset::MIN);
        let end_instant = end.civil().ok().and_then(|civil| offset.to_timestamp(civil).ok());
        if end_instant.is_some_and(|instant| instant < now) {
            let property = format!("{property}.end");
            self.add(property, "date_in_past", format!("{end} is in the past."));
        }
    }

    fn email(&mut self, property: &str, email: &str) {
        if !is_email(email) {
            self.add(property, "invalid_email", format!("`{email}` is not an e-mail address"));
        }
    }

    fn currency(&mut self, property: &str, currency: &str) {
        if currency.parse::<Currency>().is_err() {
            let message = format!("`{currency}` is not a currency code of ISO 4217");
            self.add(property, "invalid_currency", message);
        }
    }

    fn metadata(&mut self, property: &str, metadata: Option<&[Metadata]>) {
        for (index, entry) in metadata.unwrap_or_default().iter().enumerate() {
            if let Some(kind) = entry.type_.as_ref().filter(|kind| !is_of_type(kind, &entry.value)) {
                let message = format!("`{}` is not a value of type {kind}", entry.value);
                self.add(format!("{property}[{index}].value"), "invalid_format", message);
            }
        }
    }
}

/// Accepts one `@` between a name and a domain with a dot, and no blanks.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let labels = || domain.split('.');
    !name.is_empty()
        && !name.contains('@')
        && !text.chars().any(char::is_whitespace)
        && labels().count() > 1
        && labels().all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

fn is_of_type(kind: &MetadataType, value: &str) -> bool {
    match kind {
        MetadataType::Bool => ["true", "false"].iter().any(|word| value.eq_ignore_ascii_case(word)),
        MetadataType::Integer => value.parse::<i32>().is_ok(),
        MetadataType::Decimal => value.parse::<sorted_pro_raw::Amount>().is_ok(),
        MetadataType::DateTimeOffset => sorted_pro_raw::Timestamp::new(value).instant().is_ok(),
        MetadataType::Url => ["http://", "https://"]
            .iter()
            .any(|scheme| value.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty())),
        _ => true,
    }
}
