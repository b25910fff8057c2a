//! Short ways to read what a shipment was allocated to.

use std::fmt;

use crate::shipments::types::{AllocateResult, Allocation, CarrierDetails, Price, TrackingDetails};

/// Name of the service, such as `Parcelway Economy 48`. Made from the names of carrier and service, one of which may
/// hold the other; else from the references; `?` if there is nothing.
///
/// ```
/// use sorted_pro_raw::shipments::types::CarrierDetails;
///
/// let carrier = |name: &str, service: &str| {
///     CarrierDetails::builder().name(name).service_name(service).build().to_string()
/// };
/// assert_eq!(carrier("Parcelway", "Economy 48"), "Parcelway Economy 48");
/// assert_eq!(carrier("Lineten", "Lineten - Standard On Demand"), "Lineten - Standard On Demand");
/// assert_eq!(carrier("DPD 12:00 (Parcel)", "DPD"), "DPD 12:00 (Parcel)");
/// ```
impl fmt::Display for CarrierDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
        let (name, service) = (text(&self.name), text(&self.service_name));
        if name.is_empty() && service.is_empty() {
            let references = [text(&self.service_reference), text(&self.reference)];
            f.write_str(references.iter().find(|it| !it.is_empty()).map_or("?", String::as_str))
        } else if service.contains(&name) {
            f.write_str(&service)
        } else if name.contains(&service) {
            f.write_str(&name)
        } else {
            write!(f, "{name} {service}")
        }
    }
}

/// The gross price with its currency: `GBP 9.90`.
///
/// ```
/// use sorted_pro_raw::shipments::types::Price;
///
/// let price: Price = serde_json::from_str(r#"{"net": 8.25, "gross": 9.90, "currency": "GBP"}"#)?;
/// assert_eq!(price.to_string(), "GBP 9.90");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(currency) = &self.currency {
            write!(f, "{currency} ")?;
        }
        self.gross.fmt(f)
    }
}

impl AllocateResult {
    /// Name of the service that was chosen; `?` if the response has none.
    pub fn service(&self) -> String {
        self.carrier.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string)
    }

    /// The carrier's tracking references of the shipment as a whole.
    pub fn tracking_references(&self) -> &[String] {
        of_shipment(self.tracking_details.as_ref())
    }
}

impl Allocation {
    /// The carrier's tracking references of the shipment as a whole, wherever the response has them.
    pub fn all_tracking_references(&self) -> &[String] {
        match of_shipment(self.tracking_details.as_ref()) {
            [] => self.tracking_references.as_deref().unwrap_or_default(),
            references => references,
        }
    }
}

fn of_shipment(details: Option<&TrackingDetails>) -> &[String] {
    details.and_then(|it| it.shipment.tracking_references.as_deref()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
