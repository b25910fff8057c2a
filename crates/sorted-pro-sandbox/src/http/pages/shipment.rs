//! Converts a shipment for its page.

use maud::{Markup, html};
use sorted_pro_raw::shipments::types;

use super::layout::written;
use super::view::{
    Address, Allocation, Document, Event, Excluded, Goods, Price, Quote, Record, Tax, Tracking, date, filled,
    joined, text, there,
};
use crate::model::catalogue::Api;
use crate::model::state::{ShipmentRecord, State};

/// Returns the shipment `reference`; `None` if there is no such shipment.
pub(super) fn record(state: &State, reference: &str) -> Option<Record> {
    let kept = state.shipments.shipments.get(reference)?;
    let shipment = &kept.shipment;
    let quotes = state.shipments.quotes.values().map(|kept| &kept.terms);
    let quotes = quotes.filter(|quote| quote.shipment.as_deref() == Some(reference)).map(Quote::from);
    let documents = state.shipments.documents.iter();
    let documents = documents.filter(|(_, kept)| kept.shipment == reference).map(|(key, kept)| Document {
        reference: key.clone(),
        kind: kept.state.document_type.to_string(),
        state: kept.state.document_state.to_string(),
    });
    let allocation = shipment.allocation.as_ref();
    Some(Record {
        api: Api::Shipments,
        reference: reference.to_owned(),
        state: shipment.state.as_str().to_owned(),
        facts: facts(state, kept, reference),
        allocation: allocation.map(self::allocation),
        failure: kept
            .history
            .last()
            .filter(|last| last.state == "allocation_failed")
            .map(|last| last.reason.clone()),
        allocations: kept.allocations,
        excluded: kept.excluded.iter().map(excluded).collect(),
        addresses: shipment.addresses.iter().map(address).collect(),
        contents: shipment.contents.iter().map(goods).collect(),
        tracking: allocation.map(tracking).unwrap_or_default(),
        events: kept.events.iter().map(event).chain(events_of_contents(kept)).collect(),
        quotes: quotes.collect(),
        documents: documents.collect(),
        history: kept.history.clone(),
        json: serde_json::to_string_pretty(shipment).unwrap_or_else(|error| error.to_string()),
    })
}

fn facts(state: &State, kept: &ShipmentRecord, reference: &str) -> Vec<(&'static str, Markup)> {
    let shipment = &kept.shipment;
    let range = |range: &Option<types::DateRange>| range.as_ref().and_then(period);
    let groups = state.shipments.groups.values();
    let groups = groups.filter(|group| group.shipments.iter().flatten().any(|one| one == reference));
    let groups: Vec<Markup> = groups
        .map(|group| html! { (super::groups::link(&group.reference)) " (" (group.state.as_str()) ")" })
        .collect();
    let manifests = state.shipments.manifests.values();
    let manifests = manifests.filter(|manifest| manifest.shipments.iter().any(|one| one == reference));
    let manifests: Vec<Markup> =
        manifests.map(|manifest| super::manifests::link(&manifest.reference)).collect();
    let lines =
        |lines: Vec<Markup>| (!lines.is_empty()).then(|| html! { @for line in lines { div { (line) } } });
    let labels = shipment.label_details.as_ref().map(|labels| format!("{} times", labels.retrieval_count));
    let metadata: Vec<String> =
        shipment.metadata.iter().flatten().map(|entry| format!("{} = {}", entry.key, entry.value)).collect();
    there([
        ("Custom reference", text(shipment.custom_reference.clone())),
        ("Type", text(Some(shipment.shipment_type.as_str().to_owned()))),
        ("Direction", text(Some(shipment.direction.as_str().to_owned()))),
        ("Created", Some(written(shipment.created.as_str()))),
        ("Updated", date(&shipment.updated)),
        ("Ordered", date(&shipment.order_date)),
        ("Shipping", range(&shipment.shipping_date)),
        ("Required shipping", range(&shipment.required_shipping_date)),
        ("Expected delivery", range(&shipment.expected_delivery_date)),
        ("Required delivery", range(&shipment.required_delivery_date)),
        ("Delivered", date(&shipment.actual_delivery_date)),
        ("Tags", text(list(shipment.tags.as_deref()))),
        ("Metadata", text(filled(Some(&metadata.join(", "))))),
        ("Tenant", text(joined(" / ", [shipment.tenant.as_deref(), shipment.channel.as_deref()]))),
        ("Source", text(filled(Some(&shipment.source)))),
        ("Labels fetched", text(labels)),
        ("Groups", lines(groups)),
        ("Manifests", lines(manifests)),
        (
            "Customs data",
            text(shipment.customs_documentation.as_ref().map(|_| "yes, see the JSON".to_owned())),
        ),
    ])
}

fn allocation(allocation: &types::Allocation) -> Allocation {
    let carrier = &allocation.carrier;
    let facts = there([
        ("Service", text(Some(service_name(carrier)))),
        ("Service reference", text(filled(carrier.service_reference.as_deref()))),
        ("Carrier", text(joined(" · ", [carrier.name.as_deref(), carrier.reference.as_deref()]))),
        ("Allocated", Some(written(allocation.allocation_date.as_str()))),
        ("Tags", text(list(carrier.tags.as_deref()))),
    ]);
    Allocation { facts, price: Some(price(&allocation.price)) }
}

pub(super) fn price(price: &types::Price) -> Price {
    let taxes = price.taxes.iter().flatten().map(|tax| Tax {
        reference: tax.rate.reference.clone(),
        country: tax.rate.country_iso_code.clone(),
        kind: tax.rate.type_.clone(),
        rate: tax.rate.value.to_string(),
        amount: tax.amount.to_string(),
    });
    Price {
        net: price.net.to_string(),
        gross: price.gross.to_string(),
        currency: price.currency.clone().unwrap_or_default(),
        taxes: taxes.collect(),
    }
}

fn excluded(service: &types::ExcludedService) -> Excluded {
    let carrier = &service.carrier;
    Excluded {
        service: service_name(carrier),
        reference: carrier.service_reference.clone().unwrap_or_default(),
        carrier: carrier.name.clone().or_else(|| carrier.reference.clone()).unwrap_or_default(),
        code: service.exclusion.code.as_str().to_owned(),
        reason: service.exclusion.reason.clone(),
    }
}

fn address(address: &types::Address) -> Address {
    let contact = address.contact.as_ref();
    let reach = contact.map(|contact| &contact.contact_details);
    let street = address.address_line1.as_deref();
    // Many callers write number and name in the first line as well.
    let house = joined(" ", [address.property_number.as_deref(), address.property_name.as_deref()])
        .filter(|house| !street.is_some_and(|street| street.starts_with(house.as_str())));
    let lines = [
        contact.and_then(|contact| {
            joined(
                " ",
                [
                    contact.title.as_deref(),
                    Some(&contact.first_name),
                    contact.middle_name.as_deref(),
                    Some(&contact.last_name),
                ],
            )
        }),
        filled(address.company_name.as_deref()),
        house,
        filled(street),
        filled(address.address_line2.as_deref()),
        filled(address.address_line3.as_deref()),
        joined(", ", [address.locality.as_deref(), address.region.as_deref()]),
        joined(" ", [address.postal_code.as_deref(), address.country_iso_code.as_deref()]),
    ];
    let facts = there([
        ("Location", filled(address.shipping_location_reference.as_deref())),
        ("Reference", filled(address.custom_reference.as_deref())),
        ("Email", reach.and_then(|reach| filled(Some(&reach.email)))),
        ("Mobile", reach.and_then(|reach| filled(reach.mobile.as_deref()))),
        ("Landline", reach.and_then(|reach| filled(reach.landline.as_deref()))),
        ("Instructions", filled(address.special_instructions.as_deref())),
    ]);
    Address {
        kind: address.address_type.as_str().to_owned(),
        lines: lines.into_iter().flatten().collect(),
        facts,
    }
}

fn goods(contents: &types::ShipmentContents) -> Goods {
    let dangerous = contents.dangerous_goods.as_ref().map(|goods| {
        let classes: Vec<&str> =
            goods.hazard_classes.iter().flatten().map(|class| class.code.as_str()).collect();
        joined(
            " ",
            [
                goods.id_number.as_deref(),
                goods.proper_shipping_name.as_deref(),
                Some(&format!("class {}", classes.join(", "))),
            ],
        )
        .unwrap_or_default()
    });
    Goods {
        reference: contents.reference.clone().unwrap_or_default(),
        description: contents.description.clone().unwrap_or_default(),
        quantity: joined(
            " ",
            [contents.quantity.map(|n| n.to_string()).as_deref(), contents.unit.as_deref()],
        )
        .unwrap_or_default(),
        weight: contents.weight.as_ref().map(|w| format!("{} {}", w.value, w.unit)).unwrap_or_default(),
        dimensions: contents
            .dimensions
            .as_ref()
            .map(|size| {
                let width = size.width.map_or_else(|| "?".to_owned(), |width| width.to_string());
                format!("{} × {width} × {} {}", size.length, size.height, size.unit)
            })
            .unwrap_or_default(),
        value: money(contents.value.amount.to_string(), Some(&contents.value.currency)),
        more: there([
            ("Custom reference", filled(contents.custom_reference.as_deref())),
            ("Package size", filled(contents.package_size_reference.as_deref())),
            ("SKU", filled(contents.sku.as_deref())),
            ("Model", filled(contents.model.as_deref())),
            ("Origin", filled(contents.country_of_origin.as_deref())),
            ("HS code", filled(contents.harmonisation_code.as_deref())),
            ("Terms", contents.shipping_terms.as_ref().map(|terms| terms.as_str().to_owned())),
            ("Dangerous goods", dangerous),
        ]),
        inner: contents.contents.iter().flatten().map(goods).collect(),
    }
}

fn tracking(allocation: &types::Allocation) -> Vec<Tracking> {
    let carrier = allocation.carrier.name.clone().unwrap_or_default();
    let line = |what: &str, references: Option<&[String]>| {
        Some(Tracking { what: what.to_owned(), carrier: carrier.clone(), references: list(references)? })
    };
    let details = allocation.tracking_details.as_ref();
    let whole = details.and_then(|details| details.shipment.tracking_references.as_deref());
    let whole = whole.or(allocation.tracking_references.as_deref());
    let parts = details.and_then(|details| details.contents.as_deref()).unwrap_or_default();
    let parts = parts.iter().filter_map(|part| line(&part.reference, part.tracking_references.as_deref()));
    line("Shipment", whole).into_iter().chain(parts).collect()
}

fn event(event: &types::TrackingEvent) -> Event {
    Event {
        at: event.timestamp.to_string(),
        code: event.event_code.as_str().to_owned(),
        description: event.description.clone(),
        place: joined(", ", [event.location.as_deref(), event.signee.as_deref()]).unwrap_or_default(),
    }
}

/// Returns the events of single contents.
fn events_of_contents(kept: &ShipmentRecord) -> impl Iterator<Item = Event> {
    kept.contents_events.iter().flat_map(|(contents, events)| {
        events.iter().map(move |one| {
            let shown = event(one);
            Event { description: format!("{contents}: {}", shown.description), ..shown }
        })
    })
}

fn period(range: &types::DateRange) -> Option<Markup> {
    match (date(&range.start), date(&range.end)) {
        (Some(start), Some(end)) => Some(html! { (start) " to " (end) }),
        (Some(start), None) => Some(html! { "from " (start) }),
        (None, Some(end)) => Some(html! { "until " (end) }),
        (None, None) => None,
    }
}

fn service_name(carrier: &types::CarrierDetails) -> String {
    let names = [&carrier.service_name, &carrier.service_reference, &carrier.name];
    names.into_iter().find_map(|name| filled(name.as_deref())).unwrap_or_else(|| "unnamed".to_owned())
}

fn money(amount: String, currency: Option<&str>) -> String {
    joined(" ", [Some(&amount), currency]).unwrap_or_default()
}

fn list(texts: Option<&[String]>) -> Option<String> {
    texts.filter(|texts| !texts.is_empty()).map(|texts| texts.join(", "))
}
