//! Delivery options of the consignments API.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use sorted_pro_raw::consignments::types::{
    AllocationSummary, Consignment, CreateConsignmentRequest, DeliveryOption, DeliveryOptionDetails,
    DeliveryOptionSummary, DeliveryOptionsRequest, DeliveryOptionsResponse, EstimatedDeliveryDate,
    PotentialConsignment, RequestedDeliveryDate, TimeWindow,
};

use super::accept::{self, References};
use super::booking::{self, Context};
use super::states::{self, Action};
use super::{criteria, pickup_points, records, reference_data, resource, wire};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, convert};
use crate::model::catalogue::{Catalogue, Schedule, Service};
use crate::model::engine::{Moment, Offer, Selection};
use crate::model::state::{OptionRecord, PotentialRecord, Selected, Subject};

/// Shortest lifetime of a potential consignment, with or without options.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// Delivery Options: `POST /deliveryoptions`
pub(super) fn get_delivery_options(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request = call.body()?;
    let enquiry = Enquiry::of_request(call, request)?;
    offer_delivery(call, 201, &enquiry)
}

/// Options for an existing consignment: `GET /deliveryoptions/consignment/{consignment_reference}`
pub(super) fn get_delivery_options_by_consignment(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    let enquiry = Enquiry::of_consignment(call, reference)?;
    offer_delivery(call, 200, &enquiry)
}

/// Options for a potential consignment: `GET /deliveryoptions/{potential_consignment_reference}`
pub(super) fn get_delivery_options_by_potential_consignment(
    call: &mut Call<'_>,
    reference: &str,
) -> Result<Reply, Problem> {
    let key = records::key(reference);
    let potential =
        call.state.consignments.potential.get(&key).ok_or_else(|| records::not_found(reference))?.clone();
    let mut enquiry = Enquiry {
        subject: Subject::Potential(key),
        consignment: potential.consignment,
        guaranteed_only: potential.guaranteed_only,
    };
    enquiry.apply_query(call)?;
    offer_delivery(call, 200, &enquiry)
}

/// Get Existing Delivery Option: `GET /deliveryoptions/details/{delivery_option_reference}`
pub(super) fn get_delivery_option(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let record = find(call, reference)?;
    let consignment = subject(call, &record.subject)?;
    let mut detail: PotentialConsignment = convert(consignment)?;
    detail.reference = match &record.subject {
        Subject::Potential(reference) => Some(reference.clone()),
        Subject::Consignment(_) => None,
    };
    let mut option = record.option.clone();
    option.location = pickup_points::location(call.catalogue, record, consignment);
    let details = DeliveryOptionDetails::builder()
        .reference(option.reference.clone().unwrap_or_default())
        .consignment_detail(detail)
        .delivery_option(option)
        .build();
    wire::reply(200, "DeliveryOptionDetails", &details)
}

/// Delivery Option Summary: `POST /deliveryoptions/summary`
pub(super) fn get_delivery_option_summary(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request = call.body()?;
    let enquiry = Enquiry::of_request(call, request)?;
    let delivery = enquiry.offers(call, &enquiry.consignment, &Selection::DefaultRules, |_| true)?;
    let pickup = enquiry.offers(call, &enquiry.consignment, &pickup_points::selection(), |_| true)?;
    let of = |offers: &[Offer], is_wanted: fn(&Service) -> bool| {
        let wanted =
            offers.iter().filter(|offer| call.catalogue.service(&offer.service).is_some_and(is_wanted));
        let dates: BTreeSet<_> = wanted.map(|offer| offer.delivery.start.civil().date()).collect();
        dates
            .iter()
            .map(|date| sorted_pro_raw::Timestamp::new(format!("{date}T00:00:00")))
            .collect::<Vec<_>>()
    };
    let some = |dates: Vec<_>| Some(dates).filter(|dates| !dates.is_empty());
    let mut summary = DeliveryOptionSummary::builder().delivery_options(of(&delivery, |_| true)).build();
    summary.time_slots = some(of(&delivery, reference_data::is_timed));
    summary.pick_up = some(of(&pickup, |_| true));
    summary.drop_off = some(of(&delivery, |service| service.drop_off));
    if let Subject::Potential(reference) = enquiry.subject {
        summary.reference = Some(reference);
    }
    wire::reply(201, "DeliveryOptionSummary", &summary)
}

/// Select Option: `POST /deliveryoptions/select/{delivery_option_reference}`
pub(super) fn select_delivery_option(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    let summary = select(call, reference)?;
    wire::reply(200, "AllocationSummary", &summary)
}

/// A consignment with a request for options.
pub(super) struct Enquiry {
    pub(super) subject: Subject,
    pub(super) consignment: Consignment,
    pub(super) guaranteed_only: bool,
}

impl Enquiry {
    /// Stores a consignment that does not exist as a potential one.
    pub(super) fn of_request(call: &mut Call<'_>, request: DeliveryOptionsRequest) -> Result<Self, Problem> {
        let mut create = CreateConsignmentRequest::builder()
            .addresses(request.addresses)
            .packages(request.packages)
            .build();
        create.consignment_reference_provided_by_customer =
            request.consignment_reference_provided_by_customer;
        create.customs_documentation = request.customs_documentation;
        create.direction = request.direction;
        create.meta_data = request.meta_data;
        create.required_delivery_date = request.delivery_date.map(on_day);
        create.shipping_date = request.shipping_date;
        create.source = request.source;
        create.tags = request.tags;
        let consignment = resource::prepare(&Context::of(call), call.state, create)
            .map_err(|problem| problem.renamed("RequiredDeliveryDate.Date", "DeliveryDate"))?;
        let reference = References { state: call.state, seed: call.seed }.potential();
        let record = PotentialRecord {
            consignment: consignment.clone(),
            guaranteed_only: request.guaranteed_only == Some(true),
            kept_until: call.now,
        };
        let guaranteed_only = record.guaranteed_only;
        call.state.consignments.potential.insert(reference.clone(), record);
        let enquiry = Self { subject: Subject::Potential(reference), consignment, guaranteed_only };
        enquiry.keep_until(call, call.now.checked_add(LIFETIME).unwrap_or(Timestamp::MAX));
        Ok(enquiry)
    }

    pub(super) fn of_consignment(call: &Call<'_>, reference: &str) -> Result<Self, Problem> {
        let consignment = records::find(call.state, reference)?.consignment.clone();
        let subject = Subject::Consignment(consignment.reference.clone().unwrap_or_default());
        let mut enquiry = Self { subject, consignment, guaranteed_only: false };
        enquiry.apply_query(call)?;
        Ok(enquiry)
    }

    /// Applies `deliveryDate` and `guaranteedOnly`.
    fn apply_query(&mut self, call: &Call<'_>) -> Result<(), Problem> {
        let given = |name| call.query(name).map(str::trim).filter(|value| !value.is_empty());
        let refuse = |name: &str, message: String| Err(Problem::invalid(name, "invalid_format", message));
        if let Some(text) = given("deliveryDate") {
            let Some(day) = criteria::day(text) else {
                return refuse("deliveryDate", format!("`{text}` is not a date"));
            };
            self.consignment.requested_delivery_date =
                Some(on_day(sorted_pro_raw::Timestamp::new(format!("{day}T00:00:00"))));
        }
        if let Some(text) = given("guaranteedOnly") {
            self.guaranteed_only = match text.to_ascii_lowercase().as_str() {
                "true" => true,
                "false" => false,
                _ => return refuse("guaranteedOnly", format!("`{text}` is not true or false")),
            };
        }
        Ok(())
    }

    /// Returns the best offer for each time slot, earliest slot first.
    pub(super) fn offers(
        &self,
        call: &Call<'_>,
        consignment: &Consignment,
        selection: &Selection,
        is_wanted: impl Fn(&Offer) -> bool,
    ) -> Result<Vec<Offer>, Problem> {
        let mut offers = offers(call, consignment, selection)?;
        offers.retain(|offer| {
            is_wanted(offer) && (!self.guaranteed_only || is_guaranteed(call.catalogue, offer))
        });
        let slot = |offer: &Offer| (offer.delivery.start.instant, offer.delivery.end.instant);
        let mut taken = BTreeSet::new();
        offers.retain(|offer| taken.insert(slot(offer)));
        offers.sort_by_key(slot);
        Ok(offers)
    }

    /// Stores an offer as an option.
    pub(super) fn keep(
        &self,
        call: &mut Call<'_>,
        offer: &Offer,
        pickup_point: Option<&str>,
    ) -> DeliveryOption {
        let reference = References { state: call.state, seed: call.seed }.option();
        let cut_off = cut_off(call.catalogue, offer);
        let option = shown(call.catalogue, &reference, offer, cut_off);
        self.keep_until(call, cut_off.instant);
        let record = OptionRecord {
            option: option.clone(),
            subject: self.subject.clone(),
            cut_off: cut_off.instant,
            pickup_point: pickup_point.map(str::to_owned),
            is_reserved: false,
            selected_as: None,
        };
        call.state.consignments.options.insert(reference, record);
        option
    }

    /// Keeps a potential consignment as long as its options.
    fn keep_until(&self, call: &mut Call<'_>, until: Timestamp) {
        if let Subject::Potential(reference) = &self.subject
            && let Some(potential) = call.state.consignments.potential.get_mut(reference)
        {
            potential.kept_until = potential.kept_until.max(until);
        }
    }
}

fn offer_delivery(call: &mut Call<'_>, status: u16, enquiry: &Enquiry) -> Result<Reply, Problem> {
    let offers = enquiry.offers(call, &enquiry.consignment, &Selection::DefaultRules, |_| true)?;
    let options: Vec<_> = offers.iter().map(|offer| enquiry.keep(call, offer, None)).collect();
    let response = DeliveryOptionsResponse::builder().delivery_options(options).build();
    wire::reply(status, "DeliveryOptionsResponse", &response)
}

/// Returns all offers, best first.
fn offers(call: &Call<'_>, consignment: &Consignment, selection: &Selection) -> Result<Vec<Offer>, Problem> {
    Ok(booking::quotes(call, &accept::shipment(call.catalogue, consignment)?, selection)?.offers)
}

/// Returns the promise to deliver on one day.
fn on_day(date: sorted_pro_raw::Timestamp) -> RequestedDeliveryDate {
    RequestedDeliveryDate::builder().date(date).is_to_be_exactly_on_the_date_specified(true).build()
}

/// Returns `true` for a service that gives proof of delivery: its date is guaranteed. The API does not define a
/// guarantee.
fn is_guaranteed(catalogue: &Catalogue, offer: &Offer) -> bool {
    catalogue.service(&offer.service).is_some_and(|service| service.proof_of_delivery)
}

/// Returns the latest time for booking the collection of an offer.
fn cut_off(catalogue: &Catalogue, offer: &Offer) -> Moment {
    let collection = offer.collection.end;
    let Some(Schedule::Daily(daily)) = catalogue.service(&offer.service).map(|service| &service.schedule)
    else {
        return collection;
    };
    let civil = collection.civil().date().to_datetime(daily.cut_off);
    collection.utc_offset.to_timestamp(civil).map_or(collection, |instant| Moment { instant, ..collection })
}

fn shown(catalogue: &Catalogue, reference: &str, offer: &Offer, cut_off: Moment) -> DeliveryOption {
    let (start, end) = (offer.delivery.start, offer.delivery.end);
    let time = |moment: Moment| moment.strftime("%H:%M:%S");
    let window =
        TimeWindow::builder().start(time(start)).end(time(end)).utc_offset(start.strftime("%:z")).build();
    let date = EstimatedDeliveryDate::builder()
        .date(sorted_pro_raw::Timestamp::new(start.strftime("%Y-%m-%dT00:00:00%:z")))
        .guaranteed(is_guaranteed(catalogue, offer))
        .day_of_week(start.strftime("%A"))
        .build();
    let mut option = DeliveryOption::builder()
        .reference(reference)
        .estimated_delivery_date(date)
        .delivery_window(window)
        .carrier(offer.identity.carrier_name.clone())
        .carrier_service(offer.identity.service_name.clone())
        .carrier_service_reference(offer.identity.service_reference.clone())
        .price(booking::rate(&offer.price))
        .allocation_cut_off(cut_off)
        .operational_cut_off(offer.collection.start)
        .build();
    if let Some(service) = catalogue.service(&offer.service) {
        let mut types = vec!["Standard".to_owned()];
        types.extend(reference_data::is_timed(service).then(|| "Timed".to_owned()));
        option.carrier_service_types = Some(types);
        option.service_direction = Some(reference_data::directions(service));
    }
    option
}

/// Returns the option with a reference, in any casing.
pub(super) fn find<'a>(call: &'a Call<'_>, reference: &str) -> Result<&'a OptionRecord, Problem> {
    let key = records::key(reference);
    call.state.consignments.options.get(&key).ok_or_else(|| records::not_found(reference))
}

/// Refuses an option that is past its cut-off or was selected before.
pub(super) fn ensure_open(call: &Call<'_>, record: &OptionRecord) -> Result<(), Problem> {
    let reference = record.option.reference.as_deref().unwrap_or_default();
    if let Some(selected) = &record.selected_as {
        let base = call.base;
        let link = match selected {
            Selected::Consignment(made) => format!("{base}/consignments/{made}"),
            Selected::Order(made) => format!("{base}/orders/{made}"),
        };
        return Err(states::wrong_state(format!("Option {reference} has already been selected: {link}")));
    }
    if call.now > record.cut_off {
        return Err(states::wrong_state(format!("Option {reference} is past its cut-off.")));
    }
    Ok(())
}

/// Returns the consignment that an option was offered for.
fn subject<'a>(call: &'a Call<'_>, subject: &Subject) -> Result<&'a Consignment, Problem> {
    match subject {
        Subject::Consignment(reference) => Ok(&records::find(call.state, reference)?.consignment),
        Subject::Potential(reference) => {
            let potential = call.state.consignments.potential.get(reference);
            Ok(&potential.ok_or_else(|| records::not_found(reference))?.consignment)
        }
    }
}

/// Returns the consignment of a selectable option, with the date, time slot and pick-up point of the option.
pub(super) fn promised(call: &Call<'_>, record: &OptionRecord) -> Result<Consignment, Problem> {
    ensure_open(call, record)?;
    pickup_points::ensure_reserved(call.catalogue, record)?;
    let mut consignment = subject(call, &record.subject)?.clone();
    let date = record.option.estimated_delivery_date.as_ref().and_then(|date| date.date.clone());
    consignment.requested_delivery_date = date.map(on_day);
    if let Some(promise) = &mut consignment.requested_delivery_date {
        promise.delivery_window = record.option.delivery_window.clone();
    }
    if let Some(point) = pickup_points::point(call.catalogue, record)? {
        pickup_points::deliver_to(call.catalogue, point, &mut consignment);
    }
    Ok(consignment)
}

/// Marks an option as selected: it cannot be selected again.
pub(super) fn set_selected(call: &mut Call<'_>, reference: &str, selected: Selected) {
    if let Some(record) = call.state.consignments.options.get_mut(&records::key(reference)) {
        record.selected_as = Some(selected);
    }
}

/// Allocates the consignment of an option, and creates it if necessary. A refusal changes nothing.
fn select(call: &mut Call<'_>, reference: &str) -> Result<AllocationSummary, Problem> {
    let record = find(call, reference)?.clone();
    let consignment = promised(call, &record)?;
    if let Subject::Consignment(reference) = &record.subject {
        states::ensure(records::find(call.state, reference)?, Action::Allocate)?;
    }
    // Binds to the promise, not to the service: another one may be cheaper now.
    let selection = service_for(call, &record, &consignment)?;
    let consignment = match &record.subject {
        Subject::Consignment(reference) => {
            records::find_mut(call.state, reference)?.consignment = consignment;
            reference.clone()
        }
        Subject::Potential(_) => {
            resource::create(&Context::of(call), call.state, create_request(consignment)?, None)?
        }
    };
    let summary = booking::allocate(call, &consignment, &selection)?;
    set_selected(call, reference, Selected::Consignment(consignment));
    Ok(summary)
}

/// Returns the cheapest service that meets the promise of an option.
fn service_for(
    call: &Call<'_>,
    record: &OptionRecord,
    consignment: &Consignment,
) -> Result<Selection, Problem> {
    let point = pickup_points::point(call.catalogue, record)?;
    let selection = if point.is_some() { pickup_points::selection() } else { Selection::DefaultRules };
    let date = record.option.estimated_delivery_date.as_ref();
    let guaranteed = date.and_then(|date| date.guaranteed) == Some(true);
    let keeps = |offer: &&Offer| {
        (!guaranteed || is_guaranteed(call.catalogue, offer))
            && point.is_none_or(|point| point.carrier == offer.carrier)
    };
    let offers = offers(call, consignment, &selection)?;
    let best = offers.iter().find(keeps).ok_or_else(|| {
        let reference = record.option.reference.as_deref().unwrap_or_default();
        let message = format!("No carrier service can still meet the promise of option {reference}.");
        Problem::new(400, "NoEligibleService", message)
    })?;
    Ok(Selection::CarrierService(best.service.clone()))
}

/// Returns the request that creates a consignment with the same contents.
pub(super) fn create_request(consignment: Consignment) -> Result<CreateConsignmentRequest, Problem> {
    let mut request: CreateConsignmentRequest = convert(&consignment)?;
    request.required_delivery_date = consignment.requested_delivery_date;
    Ok(request)
}
