//! Rules for addresses.

use sorted_pro_raw::shipments::types::{Address, CreateShipmentRequest};
use sorted_pro_raw::shipments::vocabulary::{AddressType, ShipmentType};

use super::{Findings, places};
use crate::model::catalogue::{Catalogue, Country};

impl Findings {
    pub(super) fn addresses(&mut self, catalogue: &Catalogue, request: &CreateShipmentRequest) {
        let addresses = &request.addresses;
        for (index, address) in addresses.iter().enumerate() {
            let path = format!("addresses[{index}]");
            if addresses[..index].iter().any(|earlier| earlier.address_type == address.address_type) {
                let message = format!("There is another address of type {}.", address.address_type);
                self.add(format!("{path}.address_type"), "duplicate_address_type", message);
            }
            self.address(catalogue, &path, address);
        }
        let has = |role: AddressType| addresses.iter().any(|address| address.address_type == role);
        if has(AddressType::Importer) && has(AddressType::Exporter) {
            let message = "An importer and an exporter exclude each other.";
            self.add("addresses", "conflicting_properties", message);
        }
        self.location_of_scheduled(request);
    }

    /// Requires scheduled shipments to have a shipping location as an end: the carrier has to know the place.
    fn location_of_scheduled(&mut self, request: &CreateShipmentRequest) {
        let is_end = |address: &&Address| {
            address.address_type == AddressType::Origin || address.address_type == AddressType::Destination
        };
        let mut ends = request.addresses.iter().filter(is_end);
        if request.shipment_type.values().any(|kind| kind == ShipmentType::Scheduled)
            && ends.all(|address| address.shipping_location_reference.is_none())
        {
            let origin = request.addresses.iter().position(|a| a.address_type == AddressType::Origin);
            let message = "A scheduled shipment needs a shipping location as its origin or destination.";
            // A missing origin has its own error, which comes first.
            if let Some(index) = origin {
                let property = format!("addresses[{index}].shipping_location_reference");
                self.add(property, "required_property_missing", message);
            }
        }
    }

    fn address(&mut self, catalogue: &Catalogue, path: &str, address: &Address) {
        if address.reservation.is_some() {
            let message = "A reservation is made by the platform only.";
            self.add(format!("{path}.reservation"), "system_use_only", message);
        }
        if let Some(place) = &address.lat_long
            && place.latitude.value().is_zero()
            && place.longitude.value().is_zero()
        {
            self.add(format!("{path}.lat_long"), "invalid_value", "Nobody lives at 0, 0.");
        }
        if let Some(contact) = &address.contact {
            let path = format!("{path}.contact.contact_details");
            let details = &contact.contact_details;
            if details.landline.is_none() && details.mobile.is_none() {
                let message = "A landline or a mobile number is required.";
                self.add(format!("{path}.landline"), "required_property_missing", message);
            }
            self.email(&format!("{path}.email"), &details.email);
        }
        match &address.shipping_location_reference {
            Some(reference) => {
                if catalogue.location(reference).is_none() {
                    let message = format!("`{reference}` is not a shipping location of the account");
                    self.add(format!("{path}.shipping_location_reference"), "invalid_value", message);
                }
            }
            None => {
                if address.contact.is_none() {
                    self.missing(format!("{path}.contact"));
                }
                if address.address_line1.is_none() {
                    self.missing(format!("{path}.address_line1"));
                }
                if address.country_iso_code.is_none() {
                    self.missing(format!("{path}.country_iso_code"));
                }
                self.place(path, address);
            }
        }
    }

    /// Checks country, region and postcode, which depend on each other.
    fn place(&mut self, path: &str, address: &Address) {
        let Some(code) = &address.country_iso_code else { return };
        let Ok(country) = code.parse::<Country>() else {
            let message = format!("`{code}` is not a country code of ISO 3166");
            self.add(format!("{path}.country_iso_code"), "invalid_country_code", message);
            return;
        };
        if let Some(regions) = places::regions(country) {
            let property = format!("{path}.region");
            match address.region.as_deref().map(str::trim).filter(|region| !region.is_empty()) {
                None => self.missing(property),
                Some(region) if !places::is_region(regions, region) => {
                    let message = format!("`{region}` is not a region of {country}");
                    self.add(property, "invalid_region", message);
                }
                Some(_) => {}
            }
        }
        let postcode = address.postal_code.as_deref().map(str::trim).unwrap_or_default();
        if !places::is_postcode(country, postcode) {
            let message = match postcode {
                "" => format!("Addresses in {country} need a postcode."),
                _ => format!("`{postcode}` is not a postcode of {country}"),
            };
            self.add(format!("{path}.postal_code"), "invalid_postal_code", message);
        }
    }
}
