//! Search: criteria of the query, and rows of the response.
//!
//! `stateAttribute` separates shipped consignments from others, and `clientReference` is the caller's own
//! reference: likely meanings, which the vendor does not document. `packageNumber`, `consignmentNumber`,
//! `creference` and `preference` are numbers inside the vendor's system. The sandbox has no such numbers, so that
//! they match nothing. `searchTermType` has unknown values, and does nothing.

use jiff::civil::Date;
use sorted_pro_raw::Decimal;
use sorted_pro_raw::consignments::types::{
    Consignment, ConsignmentSummary, LateConsignmentsResponse, MatchingConsignmentsResponse,
};
use sorted_pro_raw::consignments::vocabulary::{
    ConsignmentAddressType as Role, ConsignmentDirection, ConsignmentState,
};

use super::criteria::{self, Bound};
use super::{accept, lateness, records, states, wire};
use crate::call::problem::{Detail, Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::state::ConsignmentRecord;

/// Largest page. A larger request is reduced, not refused.
pub(super) const LONGEST_PAGE: usize = 60;

/// Search Consignments: `GET /consignments/{take}/{skip}`
pub(super) fn search_consignments(call: &mut Call<'_>, take: &str, skip: &str) -> Result<Reply, Problem> {
    let mut given = Given::of(call);
    let criteria = Criteria::read(&mut given);
    let page = Page::read(&mut given, take, skip);
    given.finish()?;
    let found = criteria.find(call, |_| true);
    let rows: Vec<_> = page.cut(&found).map(|record| summary(record, call)).collect();
    let response = MatchingConsignmentsResponse::builder()
        .count(to_count(found.len()))
        .consignment_summaries(rows)
        .build();
    wire::reply(200, "MatchingConsignmentsResponse", &response)
}

/// Get Consignments References: `GET /consignments/getConsignmentReferences`
pub(super) fn get_consignment_references(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let mut given = Given::of(call);
    let criteria = Criteria::read(&mut given);
    let page = Page::of_query(&mut given, usize::MAX);
    given.finish()?;
    let found = criteria.find(call, |_| true);
    let references: Vec<_> =
        page.cut(&found).filter_map(|record| record.consignment.reference.as_ref()).collect();
    Reply::json(200, &references)
}

/// Get Late Consignments: `GET /consignments/late`
pub(super) fn get_late_consignments(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let mut given = Given::of(call);
    let criteria = Criteria::read(&mut given);
    let page = Page::of_query(&mut given, LONGEST_PAGE);
    given.finish()?;
    let found = criteria.find(call, |record| lateness::days_late(&record.consignment, call.now).is_some());
    let rows: Vec<_> = page.cut(&found).map(|record| summary(record, call)).collect();
    let response = LateConsignmentsResponse::builder()
        .total_number_of_late_consignments(to_count(found.len()))
        .consignment_summaries(rows)
        .build();
    wire::reply(200, "LateConsignmentsResponse", &response)
}

/// The query, with its problems.
pub(super) struct Given<'a> {
    call: &'a Call<'a>,
    details: Vec<Detail>,
}

impl<'a> Given<'a> {
    pub(super) fn of(call: &'a Call<'a>) -> Self {
        Self { call, details: Vec::new() }
    }

    /// Refuses a query with problems.
    pub(super) fn finish(self) -> Result<(), Problem> {
        Problem::ensure_none(self.details)
    }

    /// Returns the text of a parameter, in any casing of its name; `None` if it is missing or empty.
    fn text(&self, name: &str) -> Option<String> {
        let mut query = self.call.query.iter();
        let (_, value) = query.find(|(given, _)| given.eq_ignore_ascii_case(name))?;
        Some(value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    fn parse<T>(&mut self, name: &str, what: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(name)?;
        let value = parse(&text);
        if value.is_none() {
            let message = format!("{name}: `{text}` is not {what}");
            self.details.push(Detail::new(name, "invalid_format", message));
        }
        value
    }

    fn date(&mut self, name: &str) -> Option<Bound> {
        self.parse(name, "a date", Bound::parse)
    }

    /// Returns a required date; notes a problem and returns some date if it is missing.
    pub(super) fn required_date(&mut self, name: &str) -> Bound {
        if self.text(name).is_none() {
            self.details.push(accept::missing(name));
        }
        self.date(name).unwrap_or(Bound::Day(Date::MIN))
    }

    pub(super) fn state(&mut self) -> Option<ConsignmentState> {
        self.parse("state", "a state of consignments", |text| {
            Some(ConsignmentState::from(text)).filter(ConsignmentState::is_known)
        })
    }

    fn decimal(&mut self, name: &str) -> Option<Decimal> {
        self.parse(name, "a number", |text| text.parse().ok())
    }

    fn whole(&mut self, name: &str) -> Option<usize> {
        self.parse(name, "a whole number of 0 or more", |text| text.parse().ok())
    }

    fn dates(&mut self, from: &str, to: &str) -> Period {
        Period { from: self.date(from), to: self.date(to) }
    }

    fn numbers(&mut self, from: &str, to: &str) -> Numbers {
        Numbers { from: self.decimal(from), to: self.decimal(to) }
    }
}

struct Page {
    take: usize,
    skip: usize,
}

impl Page {
    fn read(given: &mut Given<'_>, take: &str, skip: &str) -> Self {
        let mut path = |name: &str, text: &str| {
            let number = text.parse::<usize>().ok();
            if number.is_none() {
                let message = format!("{name}: must be 0 or more");
                given.details.push(Detail::new(name, "value_too_small", message));
            }
            number.unwrap_or_default()
        };
        let (take, skip) = (path("take", take), path("skip", skip));
        // Page numbers are an alternative to the path, and start at 0.
        let take = given.whole("pageSize").unwrap_or(take).min(LONGEST_PAGE);
        let skip = given.whole("startPage").map_or(skip, |page| page.saturating_mul(take));
        Self { take, skip }
    }

    /// Returns the page of a call whose path has none; `longest` is its default and largest size.
    fn of_query(given: &mut Given<'_>, longest: usize) -> Self {
        let take = given.whole("pageSize").map_or(longest, |size| size.min(longest));
        let skip = given.whole("startPage").unwrap_or_default().saturating_mul(take);
        Self { take, skip }
    }

    fn cut<'a>(&self, found: &[&'a ConsignmentRecord]) -> impl Iterator<Item = &'a ConsignmentRecord> {
        found.iter().copied().skip(self.skip).take(self.take)
    }
}

#[derive(Clone, Copy)]
struct Period {
    from: Option<Bound>,
    to: Option<Bound>,
}

impl Period {
    fn admits(self, date: Option<&sorted_pro_raw::Timestamp>) -> bool {
        criteria::is_within(date, self.from, self.to)
    }
}

#[derive(Clone, Copy)]
struct Numbers {
    from: Option<Decimal>,
    to: Option<Decimal>,
}

impl Numbers {
    fn admits(self, number: Option<Decimal>) -> bool {
        self.from.is_none_or(|from| number.is_some_and(|number| number >= from))
            && self.to.is_none_or(|to| number.is_some_and(|number| number <= to))
    }
}

/// Internal numbers of the vendor that no response shows.
const INTERNAL_NUMBERS: [&str; 4] = ["packageNumber", "consignmentNumber", "creference", "preference"];

/// Criteria, all of which must match.
struct Criteria {
    started: Period,
    created: Period,
    scheduled_delivery: Period,
    shipped: Period,
    shipping: Period,
    requested_delivery: Period,
    grams: Numbers,
    kilograms: Numbers,
    value: Numbers,
    reference: Option<String>,
    own_reference: Option<String>,
    client_reference: Option<String>,
    internal_number: bool,
    tracking_reference: Option<String>,
    state: Option<ConsignmentState>,
    is_shipped: Option<bool>,
    direction: Option<ConsignmentDirection>,
    carrier_service: Option<String>,
    carriers: Vec<String>,
    source: Option<String>,
    postcode: Option<String>,
    labels_printed: Option<bool>,
    search_term: Option<String>,
    location: Option<String>,
    country: Option<String>,
    region: Option<String>,
}

impl Criteria {
    fn read(given: &mut Given<'_>) -> Self {
        Self {
            started: given.dates("startFrom", "endAt"),
            created: given.dates("createdDateFrom", "createdDateTo"),
            scheduled_delivery: given.dates("scheduledDeliveryDateFrom", "scheduledDeliveryDateTo"),
            shipped: given.dates("shippedDateFrom", "shippedDateTo"),
            shipping: given.dates("shippingDateFrom", "shippingDateTo"),
            requested_delivery: given.dates("requestedDeliveryDateFrom", "requestedDeliveryDateTo"),
            grams: given.numbers("weightInGramsFrom", "weightInGramsTo"),
            kilograms: given.numbers("weightInKgFrom", "weightInKgTo"),
            value: given.numbers("valueFrom", "valueTo"),
            reference: given.text("reference"),
            own_reference: given.text("referenceProvidedByCustomer"),
            client_reference: given.text("clientReference"),
            internal_number: INTERNAL_NUMBERS.iter().any(|name| given.text(name).is_some()),
            tracking_reference: given.text("trackingReference"),
            state: given.state(),
            is_shipped: given.parse("stateAttribute", "shipped or notshipped", |text| {
                let words = [("shipped", true), ("notshipped", false)];
                let meant = words.into_iter().find(|(word, _)| text.eq_ignore_ascii_case(word));
                meant.map(|(_, is_shipped)| is_shipped)
            }),
            direction: given.parse("direction", "Inbound or Outbound", |text| {
                Some(ConsignmentDirection::from(text)).filter(ConsignmentDirection::is_known)
            }),
            carrier_service: given.text("carrierService"),
            carriers: given
                .text("carriers")
                .map(|text| text.split(',').map(|carrier| carrier.trim().to_owned()).collect())
                .unwrap_or_default(),
            source: given.text("source"),
            postcode: given.text("postCode"),
            labels_printed: given
                .parse("labelsPrinted", "true or false", |text| text.to_ascii_lowercase().parse().ok()),
            search_term: given.text("searchTerm"),
            location: given.text("shippingLocationReference"),
            country: given.text("destinationCountryCode"),
            region: given.text("destinationRegion"),
        }
    }

    /// Returns the consignments that match the criteria and `also`, newest first. The vendor does not document the
    /// order.
    fn find<'a>(
        &self,
        call: &'a Call<'_>,
        also: impl Fn(&ConsignmentRecord) -> bool,
    ) -> Vec<&'a ConsignmentRecord> {
        let all = call.state.consignments.consignments.values();
        let mut found: Vec<_> = all.filter(|record| self.admit(record) && also(record)).collect();
        found.sort_by_key(|record| std::cmp::Reverse(record.number));
        found
    }

    fn admit(&self, record: &ConsignmentRecord) -> bool {
        let consignment = &record.consignment;
        let own_reference = consignment.consignment_reference_provided_by_customer.as_deref();
        // First, because clients look for a lost response by it alone, among very many consignments.
        if !equals(self.own_reference.as_ref(), own_reference) {
            return false;
        }
        let created = consignment.date_created.as_ref();
        let requested = consignment.requested_delivery_date.as_ref().map(|requested| &requested.date);
        let kilograms = consignment.weight.as_ref().and_then(|weight| weight.value).map(Decimal::from);
        let grams = kilograms.and_then(|weight| weight.checked_mul(Decimal::ONE_THOUSAND));
        let value = consignment.value.as_ref().map(|value| value.amount.value());
        !self.internal_number
            && self.started.admits(created)
            && self.created.admits(created)
            && self.scheduled_delivery.admits(consignment.latest_delivery_date.as_ref())
            && self.shipped.admits(consignment.date_shipped.as_ref())
            && self.shipping.admits(records::shipping_date(consignment))
            && self.requested_delivery.admits(requested)
            && self.grams.admits(grams)
            && self.kilograms.admits(kilograms)
            && self.value.admits(value)
            && self.state.as_ref().is_none_or(|state| *state == states::state_of(record))
            && self
                .is_shipped
                .is_none_or(|wanted| wanted == states::is_with_carrier(&states::state_of(record)))
            && self
                .direction
                .as_ref()
                .is_none_or(|wanted| consignment.direction.as_ref().is_some_and(|given| given == wanted))
            && self.labels_printed.is_none_or(|wanted| consignment.labels_printed == Some(wanted))
            && self.admit_texts(consignment)
    }

    fn admit_texts(&self, consignment: &Consignment) -> bool {
        let origin = accept::address(consignment, &Role::Origin);
        let destination = accept::address(consignment, &Role::Destination);
        let ends = || [origin, destination].into_iter().flatten();
        let own_reference = consignment.consignment_reference_provided_by_customer.as_deref();
        let service =
            consignment.allocation.as_ref().and_then(|a| a.mpd_carrier_service_reference.as_deref());
        let legs = || consignment.consignment_legs.iter().flatten();
        let carriers = || legs().flat_map(|leg| [&leg.carrier_reference, &leg.carrier_name]).flatten();
        let country = destination.and_then(|address| address.country.as_ref());
        contains(self.reference.as_ref(), consignment.reference.as_deref())
            && equals(self.client_reference.as_ref(), own_reference)
            && equals(self.tracking_reference.as_ref(), tracking_references(consignment))
            && equals(self.carrier_service.as_ref(), service)
            && (self.carriers.is_empty()
                || carriers().any(|name| self.carriers.iter().any(|one| one.eq_ignore_ascii_case(name))))
            && equals(self.source.as_ref(), consignment.source.as_ref().map(|source| source.as_str()))
            && contains(self.postcode.as_ref(), ends().filter_map(|end| end.postcode.as_deref()))
            && contains(self.search_term.as_ref(), texts(consignment))
            && equals(self.location.as_ref(), origin.and_then(|o| o.shipping_location_reference.as_deref()))
            && equals(self.country.as_ref(), country.map(|country| country.iso_code.two_letter_code.as_str()))
            && equals(self.region.as_ref(), destination.and_then(|address| address.region.as_deref()))
    }
}

/// Returns `true` if one of the texts equals the wanted one, in any casing.
fn equals<'a>(wanted: Option<&String>, texts: impl IntoIterator<Item = &'a str>) -> bool {
    wanted.is_none_or(|wanted| texts.into_iter().any(|text| text.eq_ignore_ascii_case(wanted)))
}

/// Returns `true` if one of the texts contains the wanted one, in any casing and ignoring blanks.
fn contains<'a>(wanted: Option<&String>, texts: impl IntoIterator<Item = &'a str>) -> bool {
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
    wanted.is_none_or(|wanted| {
        let wanted = plain(wanted);
        texts.into_iter().any(|text| plain(text).contains(&wanted))
    })
}

fn tracking_references(consignment: &Consignment) -> impl Iterator<Item = &str> {
    let of_packages =
        consignment.packages.iter().flatten().flat_map(|package| &package.consignment_legs).flatten();
    let legs = consignment.consignment_legs.iter().flatten().chain(of_packages);
    legs.flat_map(|leg| &leg.tracking_references).flatten().map(String::as_str)
}

/// Returns the texts of free search: references, and both ends with their people.
fn texts(consignment: &Consignment) -> impl Iterator<Item = &str> {
    let references = [&consignment.reference, &consignment.consignment_reference_provided_by_customer];
    let packages = consignment.packages.iter().flatten();
    let packages =
        packages.flat_map(|package| [&package.reference, &package.package_reference_provided_by_customer]);
    let addresses = consignment.addresses.iter().flatten();
    let addresses = addresses.flat_map(|address| {
        let contact = address.contact.as_ref();
        let names = contact.map(|c| [c.first_name.as_str(), c.last_name.as_str(), c.email.as_str()]);
        let lines: [&Option<String>; 4] =
            [&address.company_name, &address.address_line1, &address.town, &address.postcode];
        names.into_iter().flatten().chain(lines.into_iter().flatten().map(String::as_str))
    });
    let references = references.into_iter().chain(packages).flatten().map(String::as_str);
    references.chain(tracking_references(consignment)).chain(addresses)
}

/// Returns a row of the response.
fn summary(record: &ConsignmentRecord, call: &Call<'_>) -> ConsignmentSummary {
    let consignment = &record.consignment;
    let reference = consignment.reference.clone().unwrap_or_default();
    let mut row = ConsignmentSummary::builder()
        .state(states::state_of(record))
        .api_link(wire::consignment_link(call.base, "detail", &reference))
        .reference(reference)
        .labels_printed(consignment.labels_printed.unwrap_or_default())
        .is_late(lateness::days_late(consignment, call.now).is_some())
        .build();
    row.consignment_reference_provided_by_customer =
        consignment.consignment_reference_provided_by_customer.clone();
    row.date_created = consignment.date_created.clone();
    row.shipping_date = records::shipping_date(consignment).cloned();
    row.shipped_date = consignment.date_shipped.clone();
    row.source = consignment.source.clone();
    row.date_labels_were_first_printed = consignment.date_labels_were_first_printed.clone();
    row.estimated_delivery_date = consignment.latest_delivery_date.clone();
    row.delivery_date = consignment.date_delivered.clone();
    row.collection_date = consignment.collection_date.clone();
    row.attempted_delivery_date = consignment.attempted_delivery_date.clone();
    row.value = consignment.value.clone();
    row.weight = consignment.weight.clone();
    let customs = consignment.customs_documentation.as_ref();
    row.shipping_terms = customs.and_then(|customs| customs.shipping_terms.clone());
    if let Some(requested) = &consignment.requested_delivery_date {
        row.requested_delivery_date = Some(requested.date.clone());
        row.requested_delivery_date_is_to_be_exactly_on_the_date_specified =
            requested.is_to_be_exactly_on_the_date_specified;
    }
    add_destination(&mut row, consignment);
    add_allocation(&mut row, record);
    row
}

fn add_destination(row: &mut ConsignmentSummary, consignment: &Consignment) {
    let Some(destination) = accept::address(consignment, &Role::Destination) else { return };
    row.destination_address_line1 = destination.address_line1.clone();
    row.destination_address_town = destination.town.clone();
    row.destination_address_postcode = destination.postcode.clone();
    row.destination_address_country =
        destination.country.as_ref().map(|country| country.iso_code.two_letter_code.clone());
    row.destination_shipping_location_reference = destination.shipping_location_reference.clone();
}

fn add_allocation(row: &mut ConsignmentSummary, record: &ConsignmentRecord) {
    let consignment = &record.consignment;
    if let Some(allocation) = &consignment.allocation {
        let leg = consignment.consignment_legs.iter().flatten().next();
        row.mpd_carrier_reference = leg.and_then(|leg| leg.carrier_reference.clone());
        row.mpd_carrier_service_reference = allocation.mpd_carrier_service_reference.clone();
        row.mpd_carrier_service_name = allocation.mpd_carrier_service_name.clone();
        row.mpd_carrier_service_group_reference = allocation.carrier_service_group_reference.clone();
        row.mpd_carrier_service_group_name = allocation.mpd_carrier_service_group_name.clone();
        row.allocation_date = allocation.allocation_date.clone();
    }
    if let Some(failed) = &consignment.failed_allocation {
        row.failed_allocation_attempted_allocation_date = failed.attempted_allocation_date.clone();
        row.failed_allocation_message = failed.message.clone();
        row.failed_allocation_mpd_carrier_service_reference = failed.mpd_carrier_service_reference.clone();
        row.failed_allocation_mpd_carrier_service_name = failed.mpd_carrier_service_name.clone();
        row.failed_allocation_mpd_carrier_service_group_reference =
            failed.carrier_service_group_reference.clone();
        row.failed_allocation_mpd_carrier_service_group_name = failed.mpd_carrier_service_group_name.clone();
    }
    if let Some((at, message)) = &record.failed_manifest {
        row.failed_manifest_message = Some(message.clone());
        row.failed_manifest_time_stamp = Some((*at).into());
    }
}
