//! Pick-up points as destinations and as locations of options.

use jiff::civil::Weekday;
use sorted_pro_raw::consignments::types::{
    Address, Consignment, Country, LatLong, OpeningTimes, PickupLocation, Reservation, TimeWindow,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentAddressType as Role;
use sorted_pro_raw::{Amount, Decimal};

use super::{accept, records, states};
use crate::call::problem::Problem;
use crate::model::catalogue::{Catalogue, PickupPoint};
use crate::model::engine::{Filters, Selection};
use crate::model::state::OptionRecord;

/// Returns a selection of services that deliver to pick-up points.
pub(super) fn selection() -> Selection {
    Selection::Filters(Filters { pickup: true, door: false, ..Filters::default() })
}

/// Returns the distance of a point from the destination, in km; `None` if it is unknown.
pub(super) fn distance(point: &PickupPoint, consignment: &Consignment) -> Option<Decimal> {
    let address = |role| accept::address(consignment, role);
    // If a pick-up point is the destination, the consumer is the recipient.
    let consumer = address(&Role::Recipient).or_else(|| address(&Role::Destination))?;
    if let Some(LatLong { latitude, longitude, .. }) = &consumer.lat_long {
        return point.distance_from(latitude.value(), longitude.value());
    }
    let country = consumer.country.as_ref()?.iso_code.two_letter_code.parse().ok()?;
    point.distance_from_postcode(country, consumer.postcode.as_deref()?)
}

/// Returns the pick-up point of an option.
///
/// # Errors
/// If the catalogue no longer has it.
pub(super) fn point<'a>(
    catalogue: &'a Catalogue,
    record: &OptionRecord,
) -> Result<Option<&'a PickupPoint>, Problem> {
    let Some(reference) = &record.pickup_point else { return Ok(None) };
    catalogue.pickup_point(reference).map(Some).ok_or_else(|| records::not_found(reference))
}

/// Refuses a pick-up option without the reservation that its location requires.
pub(super) fn ensure_reserved(catalogue: &Catalogue, record: &OptionRecord) -> Result<(), Problem> {
    if point(catalogue, record)?.is_some_and(|point| point.reservation) && !record.is_reserved {
        let reference = record.option.reference.as_deref().unwrap_or_default();
        return Err(states::wrong_state(format!(
            "Option {reference} must be reserved before it is selected."
        )));
    }
    Ok(())
}

/// Sets a pick-up point as the destination; the consumer becomes the recipient, unless there is one.
pub(super) fn deliver_to(catalogue: &Catalogue, point: &PickupPoint, consignment: &mut Consignment) {
    let addresses = consignment.addresses.get_or_insert_default();
    let has_recipient = accept::find(addresses, &Role::Recipient).is_some();
    let is_destination = |address: &&mut Address| {
        address.address_type.as_ref().is_some_and(|role| *role.value() == Role::Destination)
    };
    let Some(destination) = addresses.iter_mut().find(is_destination) else { return };
    let mut shop = address(catalogue, point);
    shop.address_type = Some(Role::Destination.into());
    shop.contact = destination.contact.clone();
    let mut recipient = std::mem::replace(destination, shop);
    if !has_recipient {
        recipient.address_type = Some(Role::Recipient.into());
        addresses.push(recipient);
    }
}

/// Returns the location of a pick-up option.
pub(super) fn location(
    catalogue: &Catalogue,
    record: &OptionRecord,
    consignment: &Consignment,
) -> Option<PickupLocation> {
    let point = point(catalogue, record).ok().flatten()?;
    Some(shown(catalogue, point, distance(point, consignment)))
}

/// Returns a pick-up point as responses show it.
pub(super) fn shown(catalogue: &Catalogue, point: &PickupPoint, distance: Option<Decimal>) -> PickupLocation {
    let times = |day| -> Vec<TimeWindow> {
        let text = |time: jiff::civil::Time| time.strftime("%H:%M:%S").to_string();
        let window =
            |(start, end): &(_, _)| TimeWindow::builder().start(text(*start)).end(text(*end)).build();
        point.opening_times(day).iter().map(window).collect()
    };
    let opening_times = OpeningTimes::builder()
        .monday(times(Weekday::Monday))
        .tuesday(times(Weekday::Tuesday))
        .wednesday(times(Weekday::Wednesday))
        .thursday(times(Weekday::Thursday))
        .friday(times(Weekday::Friday))
        .saturday(times(Weekday::Saturday))
        .sunday(times(Weekday::Sunday))
        .build();
    let mut location = PickupLocation::builder()
        .name(point.name.clone())
        .shop_reference(point.reference.clone())
        .address(address(catalogue, point))
        .opening_times(opening_times)
        .reservation(Reservation::builder().is_reservation_required(point.reservation).build())
        .additional_information(Vec::new())
        .build();
    location.distance = distance.map(Amount::from);
    location
}

/// Returns the address, without role and contact.
fn address(catalogue: &Catalogue, point: &PickupPoint) -> Address {
    let mut address = Address::builder()
        .shop_location_reference(point.reference.clone())
        .company_name(point.name.clone())
        .address_line1(point.line1.clone())
        .town(point.town.clone())
        .postcode(point.postcode.clone())
        .country(Country::iso(point.country.as_str()))
        .lat_long(LatLong::builder().latitude(point.latitude).longitude(point.longitude).build())
        .build();
    address.address_line2 = point.line2.clone();
    address.region = point.region.clone();
    accept::complete_address(catalogue, &mut address);
    address
}
