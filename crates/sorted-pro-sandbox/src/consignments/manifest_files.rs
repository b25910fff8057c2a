//! Manifest files sent to carriers: one file for each carrier, shipping location and time.

use jiff::Timestamp;
use sorted_pro_raw::consignments::types::{
    Consignment, ConsignmentManifestsFilterRequest, ManifestFileInfo, ManifestsView,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentAddressType as Role;

use super::criteria::{self, Bound};
use super::search::LONGEST_PAGE;
use super::{accept, labels, records, reference_data, wire};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::catalogue::{Catalogue, ShippingLocation};
use crate::model::files::{Manifest, ShipmentLine, base64};
use crate::model::references;
use crate::model::state::{ManifestFileRecord, ManifestLine, State};

/// Get Customer Manifests: `GET /consignments/customer/manifests`
pub(super) fn get_customer_manifests(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let wanted = call.query("shippingLocationReference").map(str::trim).filter(|wanted| !wanted.is_empty());
    let is_wanted = |location: Option<&String>| {
        wanted.is_none_or(|wanted| location.is_some_and(|location| location.eq_ignore_ascii_case(wanted)))
    };
    let found = find(call, |record| is_wanted(record.file.shipping_location_reference.as_ref()));
    let files: Vec<_> = found.into_iter().map(|record| &record.file).collect();
    wire::reply(200, "ManifestFileInfo", &files)
}

/// Get Customer Manifest: `GET /consignments/customer/manifest/{manifest_reference}`
pub(super) fn get_customer_manifest(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = of_path(call, reference)?;
    Reply::json(200, &base64(&printed(call.catalogue, record).document().pdf()))
}

/// Get Manifest File Sent to Carrier: `GET /consignments/manifestfilesenttocarrier/{manifest_reference}`
pub(super) fn get_manifest_file_sent_to_carrier(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    Reply::json(200, &base64(csv(&of_path(call, reference)?.lines).as_bytes()))
}

/// Get Filtered Manifests: `POST /consignments/manifestsfiltered`
pub(super) fn get_filtered_manifests(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: ConsignmentManifestsFilterRequest = call.body()?;
    let filter = Filter::of(&request)?;
    let found = find(call, |record| filter.admits(record));
    let page: Vec<ManifestFileInfo> =
        found.iter().skip(filter.skip).take(filter.take).map(|record| record.file.clone()).collect();
    let view = ManifestsView::builder()
        .manifests(page)
        .total_records(to_count(found.len()))
        .page_size(to_count(filter.take))
        .shipping_location_refs(reference_data::shipping_locations(call))
        .carrier_services(reference_data::carrier_services(call.catalogue))
        .build();
    wire::reply(201, "ManifestsView", &view)
}

/// Adds a consignment that was sent to its carrier to the file of that carrier, location and time.
pub(super) fn add(
    state: &mut State,
    catalogue: &Catalogue,
    seed: u64,
    consignment: &Consignment,
    at: Timestamp,
) {
    let Some(leg) = consignment.consignment_legs.iter().flatten().next() else { return };
    let carrier = leg.carrier_reference.as_deref().unwrap_or_default();
    let location = location_of(consignment).unwrap_or_default();
    let number = u64::try_from(at.as_nanosecond()).unwrap_or_default();
    let reference = references::hex(seed, &format!("manifest {carrier} {location}"), number);
    if !state.consignments.manifests.contains_key(&reference) {
        let name = format!("{carrier}_{location}_{}", at.strftime("%Y%m%d"));
        let mut file = ManifestFileInfo::builder()
            .manifest_reference(reference.clone())
            .manifest_file_storage_container("manifests")
            .manifest_file_name(format!("{name}.pdf"))
            .manifest_file_name_sent_to_carrier(format!("{name}.csv"))
            .shipping_location_reference(location)
            .created(at)
            .carrier_name(leg.carrier_name.clone().unwrap_or_default())
            .build();
        file.shipping_location_name = catalogue.location(location).map(|location| location.name.clone());
        let number = state.next("consignment manifests");
        let record = ManifestFileRecord { file, number, lines: Vec::new() };
        state.consignments.manifests.insert(reference.clone(), record);
    }
    if let Some(record) = state.consignments.manifests.get_mut(&reference) {
        record.lines.push(line(consignment));
        record.file.bookings_count = Some(to_count(record.lines.len()));
    }
}

/// Returns the shipping location that it leaves from or, for a return, goes to.
fn location_of(consignment: &Consignment) -> Option<&str> {
    let location = |role| accept::address(consignment, role)?.shipping_location_reference.as_deref();
    location(&Role::Origin).or_else(|| location(&Role::Destination))
}

fn line(consignment: &Consignment) -> ManifestLine {
    let allocation = consignment.allocation.as_ref();
    let leg = consignment.consignment_legs.iter().flatten().next();
    let tracking = leg.and_then(|leg| leg.tracking_references.as_ref());
    ManifestLine {
        reference: consignment.reference.clone().unwrap_or_default(),
        own_reference: consignment.consignment_reference_provided_by_customer.clone().unwrap_or_default(),
        tracking_reference: tracking.map(|all| all.join(" ")).unwrap_or_default(),
        service: allocation.and_then(|one| one.mpd_carrier_service_reference.clone()).unwrap_or_default(),
        service_name: allocation.and_then(|one| one.mpd_carrier_service_name.clone()).unwrap_or_default(),
        destination: accept::address(consignment, &Role::Destination).map(destination).unwrap_or_default(),
        packages: consignment.packages.as_ref().map_or(0, Vec::len),
        weight: consignment.weight.clone(),
    }
}

/// Formats as `Robin Example, EC1A 1BB, GB`.
fn destination(address: &sorted_pro_raw::consignments::types::Address) -> String {
    let country = address.country.as_ref().map(|country| country.iso_code.two_letter_code.clone());
    let parts = [labels::lines(address).into_iter().next(), address.postcode.clone(), country];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn printed(catalogue: &Catalogue, record: &ManifestFileRecord) -> Manifest {
    let file = &record.file;
    let location_reference = file.shipping_location_reference.clone().unwrap_or_default();
    let line = |line: &ManifestLine| ShipmentLine {
        reference: line.reference.clone(),
        custom_reference: line.own_reference.clone(),
        tracking_reference: line.tracking_reference.clone(),
        service: line.service_name.clone(),
        destination: line.destination.clone(),
        packages: u32::try_from(line.packages).unwrap_or(u32::MAX),
        weight: line.weight.as_ref().and_then(labels::measure),
    };
    Manifest {
        reference: file.manifest_reference.clone().unwrap_or_default(),
        carrier: file.carrier_name.clone().unwrap_or_default(),
        location: catalogue.location(&location_reference).map(place).unwrap_or_default(),
        location_reference,
        created: file.created.as_ref().map(|created| created.as_str().to_owned()).unwrap_or_default(),
        consignments: record.lines.iter().map(line).collect(),
    }
}

fn place(location: &ShippingLocation) -> Vec<String> {
    vec![
        location.name.clone(),
        location.line1.clone(),
        location.town.clone(),
        location.postcode.clone(),
        location.country.as_str().to_owned(),
    ]
}

/// Returns a header line, then a line for each consignment.
fn csv(lines: &[ManifestLine]) -> String {
    let mut text = "Reference,TrackingReference,Service,Destination,Packages\n".to_owned();
    for line in lines {
        let packages = line.packages.to_string();
        let cells = [&line.reference, &line.tracking_reference, &line.service, &line.destination, &packages];
        let cells: Vec<String> =
            cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

fn of_path<'a>(call: &'a Call<'_>, reference: &str) -> Result<&'a ManifestFileRecord, Problem> {
    let key = reference.trim().to_ascii_lowercase();
    call.state.consignments.manifests.get(&key).ok_or_else(|| records::not_found(reference))
}

/// Returns the matching files, newest first.
fn find<'a>(
    call: &'a Call<'_>,
    is_wanted: impl Fn(&ManifestFileRecord) -> bool,
) -> Vec<&'a ManifestFileRecord> {
    let mut found: Vec<_> =
        call.state.consignments.manifests.values().filter(|record| is_wanted(record)).collect();
    found.sort_by_key(|record| std::cmp::Reverse(record.number));
    found
}

/// Criteria, all of which must match; an empty list matches everything.
struct Filter<'a> {
    carriers: &'a [String],
    locations: &'a [String],
    services: Vec<&'a String>,
    from: Option<Bound>,
    to: Option<Bound>,
    take: usize,
    skip: usize,
}

impl<'a> Filter<'a> {
    fn of(request: &'a ConsignmentManifestsFilterRequest) -> Result<Self, Problem> {
        let mut details = Vec::new();
        let mut number = |property: &str, given: Option<i32>, default: usize| {
            usize::try_from(given.unwrap_or_default()).map_or_else(
                |_| {
                    let message = format!("{property}: must be 0 or more");
                    details.push(Detail::new(property, "value_too_small", message));
                    0
                },
                |number| given.map_or(default, |_| number),
            )
        };
        let take = number("Take", request.take, LONGEST_PAGE);
        let skip = number("Skip", request.skip, 0);
        let from = Bound::of(&mut details, "CreatedDateStart", request.created_date_start.as_ref());
        let to = Bound::of(&mut details, "CreatedDateEnd", request.created_date_end.as_ref());
        Problem::ensure_none(details)?;
        let services = request.carrier_services.as_ref().and_then(|list| list.carrier_services.as_ref());
        Ok(Self {
            carriers: request.carrier_names.as_deref().unwrap_or_default(),
            locations: request.shipping_location_refs.as_deref().unwrap_or_default(),
            services: services
                .into_iter()
                .flatten()
                .filter_map(|service| service.reference.as_ref())
                .collect(),
            from,
            to,
            take,
            skip,
        })
    }

    fn admits(&self, record: &ManifestFileRecord) -> bool {
        let file = &record.file;
        let is_one_of = |list: &[String], value: Option<&String>| {
            list.is_empty()
                || value.is_some_and(|value| list.iter().any(|one| one.trim().eq_ignore_ascii_case(value)))
        };
        is_one_of(self.carriers, file.carrier_name.as_ref())
            && is_one_of(self.locations, file.shipping_location_reference.as_ref())
            && (self.services.is_empty()
                || record.lines.iter().any(|line| self.services.contains(&&line.service)))
            && criteria::is_within(file.created.as_ref(), self.from, self.to)
    }
}
