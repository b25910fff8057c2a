//! Resources of the account, from the catalogue: carriers, services, groups, shipping locations, package sizes.

use jiff::SignedDuration;
use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    Address, Carrier, CarrierService, CompensationAndValue, DimensionRestriction,
    DomesticLocationRestriction, InternationalLocationRestriction, Leg, MpdCarrierService,
    MpdCarrierServiceGroup, MpdCarrierServiceProfile, PackageSize, PagedCarriers, ShippingLocation,
    SubscriptionCarrierServiceResponse, SubscriptionMpdCarrierServiceResponse,
};
use sorted_pro_raw::consignments::vocabulary::{
    CollectionType, CustomerSubscriptionStatus, DimensionType, MpdCarrierServiceSource,
    MpdCarrierServiceType, ServiceDirection,
};

use super::{accept, records, wire};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::catalogue::{
    self, Api, Catalogue, Direction, PostcodePattern, Schedule, Service, ServiceGroup, Status,
};
use crate::model::references;

/// Get Carriers: `GET /carriers/getcarriers`
pub(super) fn get_carriers(call: &mut Call<'_>) -> Result<Reply, Problem> {
    wire::reply(200, "Carrier", &carriers(call.catalogue, ""))
}

/// Get Customer Carriers: `GET /carriers/getcustomercarriers/{customer_reference}/{page_number}/{page_size}`
///
/// Page numbers start at 0, as in searches.
pub(super) fn get_customer_carriers(
    call: &mut Call<'_>,
    customer: &str,
    page: &str,
    size: &str,
) -> Result<Reply, Problem> {
    let mut details = Vec::new();
    let mut number = |property: &str, text: &str| {
        let number = text.trim().parse::<i32>().ok().filter(|number| *number >= 0);
        if number.is_none() {
            let message = format!("{property}: `{text}` is not a whole number of 0 or more");
            details.push(Detail::new(property, "invalid_format", message));
        }
        number.unwrap_or_default()
    };
    let (page, size) = (number("PageNumber", page), number("PageSize", size));
    Problem::ensure_none(details)?;
    if !customer.trim().eq_ignore_ascii_case(&account(call.seed)) {
        return Err(records::not_found(customer));
    }
    let all = carriers(call.catalogue, call.query("nameFilter").unwrap_or_default());
    let length = usize::try_from(size).unwrap_or_default();
    let skip = usize::try_from(page).unwrap_or_default().saturating_mul(length);
    let response = PagedCarriers::builder()
        .total_records(to_count(all.len()))
        .page_number(page)
        .page_size(size)
        .records(all.into_iter().skip(skip).take(length).collect::<Vec<_>>())
        .build();
    wire::reply(200, "PagedCarriers", &response)
}

/// Get MPD Carrier Services for Subscription: `GET /carriers`
///
/// Returns all services, including those that the account has switched off.
pub(super) fn get_carrier_services_for_subscription(call: &mut Call<'_>) -> Result<Reply, Problem> {
    services_response(call.catalogue, |_| true)
}

/// Get Available MPD Carrier Services: `GET /carrierservices`
pub(super) fn get_available_carrier_services(call: &mut Call<'_>) -> Result<Reply, Problem> {
    services_response(call.catalogue, |service| service.status == Status::Active)
}

/// Get Service Groups: `GET /servicegroups`
pub(super) fn get_service_groups(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let groups = call.catalogue.groups(Api::Consignments).iter();
    let groups: Vec<_> = groups.map(|group| service_group(call, group)).collect();
    wire::reply(200, "MpdCarrierServiceGroup", &groups)
}

/// Get Service Group: `GET /servicegroups/{service_group_reference}`
pub(super) fn get_service_group(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    wire::reply(200, "MpdCarrierServiceGroup", &service_group(call, group_of_path(call, reference)?))
}

/// Get Service Group Summaries: `GET /servicegroups/summaries`
pub(super) fn get_service_group_summaries(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let groups = call.catalogue.groups(Api::Consignments).iter();
    let groups: Vec<_> = groups.map(|group| group_summary(call, group)).collect();
    wire::reply(200, "MpdCarrierServiceGroup", &groups)
}

/// Get Service Group Summary: `GET /servicegroups/summary/{service_group_reference}`
pub(super) fn get_service_group_summary(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    wire::reply(200, "MpdCarrierServiceGroup", &group_summary(call, group_of_path(call, reference)?))
}

/// Is Reference Available: `GET /servicegroups/{service_group_reference}/available`
pub(super) fn is_service_group_reference_available(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    Reply::json(200, &group_of_path(call, reference).is_err())
}

/// Get Shipping Locations: `GET /shippinglocations`
pub(super) fn get_shipping_locations(call: &mut Call<'_>) -> Result<Reply, Problem> {
    wire::reply(200, "ShippingLocation", &shipping_locations(call))
}

/// Get Shipping Location: `GET /shippinglocations/{shipping_location_reference}`
pub(super) fn get_shipping_location(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let mut all = shipping_locations(call);
    let place = all.iter().position(|location| location.reference == reference);
    let place = place.ok_or_else(|| records::not_found(reference))?;
    wire::reply(200, "ShippingLocation", &all.swap_remove(place))
}

/// Reference Is Available: `GET /shippinglocations/{shipping_location_reference}/available`
pub(super) fn is_shipping_location_reference_available(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    Reply::json(200, &call.catalogue.location(reference).is_none())
}

/// Get Package Sizes: `GET /packagesizes`
pub(super) fn get_package_sizes(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let sizes: Vec<_> = call.catalogue.package_sizes().iter().map(|size| package_size(call, size)).collect();
    wire::reply(200, "PackageSize", &sizes)
}

/// Get default Package Size: `GET /packagesizes/default`
pub(super) fn get_default_package_size(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let default = call.catalogue.package_sizes().iter().find(|size| size.is_default);
    let default = default
        .ok_or_else(|| Problem::new(404, "ItemNotFound", "The account has no default package size."))?;
    wire::reply(200, "PackageSize", &package_size(call, default))
}

/// Returns the reference of the sandbox's account.
pub(super) fn account(seed: u64) -> String {
    references::guid(seed, "customer", 1)
}

fn carriers(catalogue: &Catalogue, name: &str) -> Vec<Carrier> {
    let name = name.trim().to_lowercase();
    let all = catalogue.carriers().iter().filter(|carrier| carrier.name.to_lowercase().contains(&name));
    all.map(|carrier| {
        Carrier::builder().reference(carrier.reference.clone()).name(carrier.name.clone()).build()
    })
    .collect()
}

/// Returns the services of this API: on-demand services belong to the shipments API only.
fn services(catalogue: &Catalogue) -> impl Iterator<Item = &Service> {
    catalogue.services().iter().filter(|service| service.kinds.contains(&catalogue::Kind::Scheduled))
}

fn services_response(catalogue: &Catalogue, is_wanted: impl Fn(&Service) -> bool) -> Result<Reply, Problem> {
    let services: Vec<_> = services(catalogue).filter(|service| is_wanted(service)).map(shown).collect();
    let response =
        SubscriptionMpdCarrierServiceResponse::builder().success(true).mpd_carrier_services(services).build();
    wire::reply(200, "SubscriptionMpdCarrierServiceResponse", &response)
}

/// Returns all services, in the form of lists of manifests.
pub(super) fn carrier_services(catalogue: &Catalogue) -> SubscriptionCarrierServiceResponse {
    let services: Vec<_> = services(catalogue).map(carrier_service).collect();
    SubscriptionCarrierServiceResponse::builder().success(true).carrier_services(services).build()
}

fn shown(service: &Service) -> MpdCarrierService {
    let identity = &service.identity;
    let status = match service.status {
        Status::Active => CustomerSubscriptionStatus::Enabled,
        Status::Inactive => CustomerSubscriptionStatus::Disabled,
        Status::Suspended => CustomerSubscriptionStatus::Available,
    };
    MpdCarrierService::builder()
        .name(identity.service_name.clone())
        .description(service.name.clone())
        .reference(identity.service_reference.clone())
        .mpd_carrier_reference(identity.carrier_reference.clone())
        .carrier_name(identity.carrier_name.clone())
        .status(status)
        .journey(vec![leg(service)])
        .source(MpdCarrierServiceSource::External)
        .type_(kinds(service))
        .is_configured(!service.rates.is_empty())
        .build()
}

/// Returns the kinds of a service, joined if there are several.
fn kinds(service: &Service) -> Open<MpdCarrierServiceType> {
    let kinds = [
        (true, MpdCarrierServiceType::Scheduled),
        (service.pickup, MpdCarrierServiceType::PickUp),
        (service.drop_off, MpdCarrierServiceType::DropOff),
        (is_timed(service), MpdCarrierServiceType::Timed),
    ];
    let kinds: Vec<&str> = kinds.iter().filter(|(has, _)| *has).map(|(_, kind)| kind.as_str()).collect();
    kinds.join(", ").as_str().into()
}

/// Returns the only leg of a service's journey.
pub(super) fn leg(service: &Service) -> Leg {
    Leg::builder()
        .journey_stage(1)
        .carrier_service(carrier_service(service))
        .collection_type(CollectionType::NotApplicable)
        .build()
}

fn carrier_service(service: &Service) -> CarrierService {
    let identity = &service.identity;
    CarrierService::builder()
        .reference(identity.service_reference.clone())
        .name(identity.service_name.clone())
        .carrier_reference(identity.carrier_reference.clone())
        .carrier_name(identity.carrier_name.clone())
        .is_drop_off(service.drop_off)
        .is_pick_up(service.pickup)
        .is_timed(is_timed(service))
        .is_tracked(true)
        .service_direction(directions(service))
        .build()
}

/// Returns `true` if delivery is promised for a part of the day. The catalogue has no entry for this; the limit is
/// half a working day.
pub(super) fn is_timed(service: &Service) -> bool {
    match &service.schedule {
        Schedule::OnDemand(_) => true,
        Schedule::Daily(daily) => {
            let (start, end) = daily.delivery;
            start.duration_until(end) <= SignedDuration::from_hours(4)
        }
    }
}

pub(super) fn directions(service: &Service) -> Open<ServiceDirection> {
    let serves = |direction| service.directions.contains(&direction);
    match (serves(Direction::Inbound), serves(Direction::Outbound)) {
        (true, true) => "Inbound, Outbound".into(),
        (true, false) => ServiceDirection::Inbound.into(),
        _ => ServiceDirection::Outbound.into(),
    }
}

fn group_of_path<'a>(call: &Call<'a>, reference: &str) -> Result<&'a ServiceGroup, Problem> {
    call.catalogue.group(Api::Consignments, reference).ok_or_else(|| records::not_found(reference))
}

fn group_summary(call: &Call<'_>, group: &ServiceGroup) -> MpdCarrierServiceGroup {
    MpdCarrierServiceGroup::builder()
        .reference(group.code.clone())
        .name(group.name.clone())
        .customer_reference(account(call.seed))
        .is_enabled(true)
        .build()
}

fn service_group(call: &Call<'_>, group: &ServiceGroup) -> MpdCarrierServiceGroup {
    let services = group.services.iter().filter_map(|reference| call.catalogue.service(reference));
    let mut shown = group_summary(call, group);
    shown.mpd_carrier_service_profiles = Some(services.map(|service| profile(call, service)).collect());
    shown
}

/// Returns a service with its rules.
fn profile(call: &Call<'_>, service: &Service) -> MpdCarrierServiceProfile {
    let limits = &service.limits;
    let zero = sorted_pro_raw::Decimal::ZERO;
    let ranges = [
        (DimensionType::AbsoluteWeight, limits.min_weight.unwrap_or(zero), Some(limits.max_weight)),
        (DimensionType::Length, zero, limits.max_length),
        (DimensionType::Girth, zero, limits.max_girth),
        (DimensionType::CombinedDimensions, zero, limits.max_combined),
    ];
    let range = |(kind, from, to): (DimensionType, _, Option<_>)| {
        Some(DimensionRestriction::builder().dimension_type(kind).range_from(from).range_to(to?).build())
    };
    let countries = service.excluded_countries.iter().map(|country| {
        InternationalLocationRestriction::builder().country_two_letter_iso_code(country.as_str()).build()
    });
    let postcodes = service.excluded_postcodes.iter().flat_map(PostcodePattern::parts);
    let postcodes = postcodes.map(|[area, district, sector, unit]| {
        let mut restriction = DomesticLocationRestriction::builder().build();
        restriction.postcode_area = area;
        restriction.postcode_district = district;
        restriction.postcode_sector = sector;
        restriction.postcode_unit = unit;
        restriction
    });
    let mut value = CompensationAndValue::builder().get_enhanced_compensation(false).build();
    value.max_parcel_value = limits.max_value.map(Into::into);
    MpdCarrierServiceProfile::builder()
        .is_enabled(service.status == Status::Active)
        .customer_reference(account(call.seed))
        .mpd_carrier_service(shown(service))
        .dimension_restrictions(ranges.into_iter().filter_map(range).collect::<Vec<_>>())
        .domestic_location_restrictions(postcodes.collect::<Vec<_>>())
        .international_location_restrictions(countries.collect::<Vec<_>>())
        .compensation_and_value(value)
        .build()
}

/// Returns all shipping locations, all assigned to the sandbox's only user.
pub(super) fn shipping_locations(call: &Call<'_>) -> Vec<ShippingLocation> {
    let locations = (1..).zip(call.catalogue.locations());
    locations.map(|(id, location)| shipping_location(call, id, location)).collect()
}

fn shipping_location(call: &Call<'_>, id: i32, location: &catalogue::ShippingLocation) -> ShippingLocation {
    let mut address = Address::builder().shipping_location_reference(location.reference.clone()).build();
    accept::complete_address(call.catalogue, &mut address);
    let mut shown = ShippingLocation::builder()
        .id(id)
        .reference(location.reference.clone())
        .name(location.name.clone())
        .shipping_location_type(Open::from(location.kind.as_str()))
        .default_location_for_returns(location.default_for_returns)
        .customer_reference(account(call.seed))
        .shipping_location_reference(location.reference.clone())
        .is_cached(false)
        .build();
    shown.contact = address.contact;
    shown.company_name = address.company_name;
    shown.address_line1 = address.address_line1;
    shown.address_line2 = address.address_line2;
    shown.town = address.town;
    shown.region = address.region;
    shown.postcode = address.postcode;
    shown.country = address.country;
    shown
}

fn package_size(call: &Call<'_>, size: &catalogue::PackageSize) -> PackageSize {
    PackageSize::builder()
        .reference(size.reference.clone())
        .description(size.description.clone())
        .customer_reference(account(call.seed))
        .length(size.length)
        .width(size.width)
        .height(size.height)
        .weight(size.weight)
        .is_default(size.is_default)
        .build()
}
