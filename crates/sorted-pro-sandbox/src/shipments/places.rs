//! Addresses of shipments: printing and comparison.

use sorted_pro_raw::shipments::types::{Address, Shipment};
use sorted_pro_raw::shipments::vocabulary::AddressType;

use crate::model::catalogue::Catalogue;

/// Returns the address of that role.
pub(super) fn address<'a>(shipment: &'a Shipment, role: &AddressType) -> Option<&'a Address> {
    shipment.addresses.iter().find(|address| address.address_type == *role)
}

/// An address, completed from its shipping location.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Name of the person.
    pub(super) name: String,
    /// Company, street, town and so on, without name, postcode and country.
    pub(super) lines: Vec<String>,
    pub(super) postcode: String,
    /// Two-letter country code.
    pub(super) country: String,
    pub(super) telephone: String,
    pub(super) email: String,
}

impl Place {
    /// Completes an address. Values in the address take precedence over those of its shipping location.
    pub(super) fn of(catalogue: &Catalogue, address: &Address) -> Self {
        let location = address
            .shipping_location_reference
            .as_deref()
            .and_then(|reference| catalogue.location(reference));
        let text = |given: &Option<String>, stored: Option<&str>| {
            let given = given.as_deref().map(str::trim).filter(|text| !text.is_empty());
            given.or(stored).unwrap_or_default().to_owned()
        };
        let street =
            [&address.property_number, &address.property_name].map(|part| text(part, None)).join(" ");
        let lines = vec![
            text(&address.company_name, location.map(|l| l.company.as_str())),
            street.trim().to_owned(),
            text(&address.address_line1, location.map(|l| l.line1.as_str())),
            text(&address.address_line2, location.and_then(|l| l.line2.as_deref())),
            text(&address.address_line3, None),
            text(&address.locality, location.map(|l| l.town.as_str())),
            text(&address.region, location.and_then(|l| l.region.as_deref())),
        ];
        let mut place = Self {
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            postcode: text(&address.postal_code, location.map(|l| l.postcode.as_str())),
            country: text(&address.country_iso_code, location.map(|l| l.country.as_str()))
                .to_ascii_uppercase(),
            ..Self::default()
        };
        if let Some(contact) = &address.contact {
            place.name = person(contact.title.as_deref(), &contact.first_name, &contact.last_name);
            let details = &contact.contact_details;
            place.telephone = text(&details.mobile, details.landline.as_deref());
            place.email.clone_from(&details.email);
        } else if let Some(location) = location {
            place.name = person(None, &location.first_name, &location.last_name);
            place.telephone.clone_from(&location.telephone);
            place.email.clone_from(&location.email);
        }
        place
    }

    /// Returns the place of that role, or an empty one.
    pub(super) fn of_role(catalogue: &Catalogue, shipment: &Shipment, role: &AddressType) -> Self {
        address(shipment, role).map(|address| Self::of(catalogue, address)).unwrap_or_default()
    }

    /// Returns the printed lines: the person first, the country last.
    pub(super) fn printed(&self) -> Vec<String> {
        let ends = |text: &String| (!text.is_empty()).then(|| text.clone());
        ends(&self.name)
            .into_iter()
            .chain(self.lines.iter().cloned())
            .chain(ends(&self.postcode))
            .chain(ends(&self.country))
            .collect()
    }

    /// Formats as one line: `Jane Doe, M1 1AA, GB`.
    pub(super) fn short(&self) -> String {
        let parts = [&self.name, &self.postcode, &self.country];
        parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    }

    /// Returns letters and digits of the place, without the person: casing, blanks and commas are ignored.
    fn key(&self) -> String {
        let all = self.lines.iter().chain([&self.postcode, &self.country]);
        all.flat_map(|line| line.chars())
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    }
}

fn person(title: Option<&str>, first: &str, last: &str) -> String {
    [title.unwrap_or_default(), first, last].join(" ").trim().to_owned()
}

/// Returns `true` if two addresses are the same shipping location, or describe the same place.
pub(super) fn is_same_place(catalogue: &Catalogue, one: &Address, other: &Address) -> bool {
    let location = |address: &Address| {
        address
            .shipping_location_reference
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    match (location(one), location(other)) {
        (Some(one), Some(other)) => one == other,
        _ => Place::of(catalogue, one).key() == Place::of(catalogue, other).key(),
    }
}
