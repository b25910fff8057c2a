//! Pick-up options of the consignments API.

use sorted_pro_raw::consignments::types::{
    DeliveryOptionsRequest, PickupOptionsRequest, PickupOptionsResponse,
};
use sorted_pro_raw::{Amount, Decimal, Timestamp};

use super::options::{self, Enquiry};
use super::pickup_points::{deliver_to, distance, selection, shown};
use super::{records, states, wire};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, convert, to_count};
use crate::model::catalogue::PickupPoint;

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
