//! Pick-up options of the consignments API.

use jiff::civil::Weekday;
use sorted_pro_raw::consignments::types::{
    Address, Consignment, Country, DeliveryOptionsRequest, LatLong, OpeningTimes, PickupLocation,
    PickupOptionsRequest, PickupOptionsResponse, Reservation, TimeWindow,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentAddressType as Role;
use sorted_pro_raw::{Amount, Decimal, Timestamp};

use super::options::{self, Enquiry};
use super::{accept, records, states, wire};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, convert, to_count};
use crate::model::catalogue::{Catalogue, PickupPoint};
use crate::model::engine::{Filters, Selection};
use crate::model::state::OptionRecord;

/// Default radius in km.
const DISTANCE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// Most locations in a response.
const MAX_RESULTS: usize = 50;

/// Pickup Options: `POST /deliveryoptions/pickupoptions`
pub(super) fn get_pickup_options(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: PickupOptionsRequest = call.body()?;
    let refuse = |name: &str, message: &str| {
        Err(Problem::invalid(name, "invalid_value", format!("{name}: {message}")))
    };
    let distance = request.distance.value.value();
    if !request.distance.unit.trim().eq_ignore_ascii_case("km") {
        return refuse("Distance.Unit", "must be `Km`");
    }
    if distance < Decimal::ZERO {
        return refuse("Distance.Value", "must not be negative");
    }
    let Some(most) =
        usize::try_from(request.max_results).ok().filter(|most| (1..=MAX_RESULTS).contains(most))
    else {
        return refuse("MaxResults", "must be 1 to 50");
    };
    let delivery: DeliveryOptionsRequest = convert(&request)?;
    let enquiry = Enquiry::of_request(call, delivery)?;
    offer_pickup(call, &enquiry, distance, most)
}

/// Pickup options for an existing consignment: `GET /deliveryoptions/pickupOptions/consignment/{consignment_reference}`
pub(super) fn get_pickup_options_by_consignment(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    let enquiry = Enquiry::of_consignment(call, reference)?;
    offer_pickup(call, &enquiry, DISTANCE, MAX_RESULTS)
}

/// Reserve Pickup Option: `POST /deliveryoptions/reserve/{pickup_option_reference}`
pub(super) fn reserve_pickup_option(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = options::find(call, reference)?;
    options::ensure_open(call, record)?;
    if record.pickup_point.is_none() {
        return Err(states::wrong_state(format!("Option {reference} is not a pick-up option.")));
    }
    if let Some(record) = call.state.consignments.options.get_mut(&records::key(reference)) {
        record.is_reserved = true;
    }
    Ok(Reply::empty(200))
}

/// Returns a selection of services that deliver to pick-up points.
pub(super) fn selection() -> Selection {
    Selection::Filters(Filters { pickup: true, door: false, ..Filters::default() })
}

fn offer_pickup(
    call: &mut Call<'_>,
    enquiry: &Enquiry,
    radius: Decimal,
    most: usize,
) -> Result<Reply, Problem> {
    let catalogue = call.catalogue;
    let mut near: Vec<(Decimal, &PickupPoint)> = catalogue
        .pickup_points()
        .iter()
        .filter_map(|point| Some((distance(point, &enquiry.consignment)?, point)))
        .filter(|(distance, _)| *distance <= radius)
        .collect();
    near.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.reference.cmp(&other.reference)));
    let mut locations = Vec::new();
    for (_, point) in near {
        if locations.len() == most {
            break;
        }
        let mut consignment = enquiry.consignment.clone();
        deliver_to(catalogue, point, &mut consignment);
        let mut offers =
            enquiry.offers(call, &consignment, &selection(), |offer| offer.carrier == point.carrier)?;
        if offers.is_empty() {
            continue;
        }
        let options: Vec<_> =
            offers.drain(..).map(|offer| enquiry.keep(call, &offer, Some(&point.reference))).collect();
        let mut location = shown(catalogue, point, distance(point, &enquiry.consignment));
        if point.reservation {
            let until =
                options.iter().filter_map(|option| option.allocation_cut_off.clone()).max_by_key(instant);
            location.reservation.get_or_insert_default().expiry_date = until;
        }
        location.delivery_options = Some(options);
        locations.push(location);
    }
    let response = PickupOptionsResponse::builder()
        .distance(Amount::from(radius))
        .max_results(to_count(most))
        .locations(locations)
        .build();
    wire::reply(200, "PickupOptionsResponse", &response)
}

fn instant(timestamp: &Timestamp) -> Option<jiff::Timestamp> {
    timestamp.instant().ok()
}

/// Returns the distance of a point from the destination, in km; `None` if it is unknown.
fn distance(point: &PickupPoint, consignment: &Consignment) -> Option<Decimal> {
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

fn shown(catalogue: &Catalogue, point: &PickupPoint, distance: Option<Decimal>) -> PickupLocation {
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
