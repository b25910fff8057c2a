//! Converts a consignment for its page.

use maud::{Markup, html};
use sorted_pro_raw::consignments::types;

use super::layout::written;
use super::view::{
    Address, Allocation, Event, Excluded, Goods, Price, Quote, Record, Tax, Tracking, date, filled, joined,
    text, there,
};
use crate::model::catalogue::Api;
use crate::model::state::{ConsignmentEvent, ConsignmentRecord, State};

/// Returns the consignment `reference`; `None` if there is no such consignment.
pub(super) fn record(state: &State, reference: &str) -> Option<Record> {
    let kept = state.consignments.consignments.get(reference)?;
    let consignment = &kept.consignment;
    let quotes = state.consignments.quotes.values();
    let quotes = quotes.filter(|quote| quote.shipment.as_deref() == Some(reference)).map(Quote::from);
    Some(Record {
        api: Api::Consignments,
        reference: reference.to_owned(),
        state: state_of(kept).to_owned(),
        facts: facts(kept),
        allocation: consignment.allocation.as_ref().map(allocation),
        failure: consignment
            .failed_allocation
            .as_ref()
            .map(|failed| failed.message.clone().unwrap_or_else(|| "the API gives no details".to_owned())),
        allocations: kept.allocations,
        excluded: kept.excluded.iter().map(excluded).collect(),
        addresses: consignment.addresses.iter().flatten().map(address).collect(),
        contents: consignment.packages.iter().flatten().map(package).collect(),
        tracking: tracking(consignment),
        events: kept.events.iter().rev().map(event).collect(),
        quotes: quotes.collect(),
        documents: Vec::new(),
        history: kept.history.clone(),
        json: serde_json::to_string_pretty(consignment).unwrap_or_else(|error| error.to_string()),
    })
}

/// Returns the state, which responses may lack.
pub(super) fn state_of(kept: &ConsignmentRecord) -> &str {
    kept.consignment.consignment_state.as_ref().map_or("Unknown", |state| state.as_str())
}

fn facts(kept: &ConsignmentRecord) -> Vec<(&'static str, Markup)> {
    let consignment = &kept.consignment;
    let requested = consignment.requested_delivery_date.as_ref().map(|requested| {
        let exactly = requested.is_to_be_exactly_on_the_date_specified == Some(true);
        html! { (written(requested.date.as_str())) @if exactly { ", exactly" } }
    });
    let labels = consignment.label_count.map(|count| {
        let printed = if consignment.labels_printed == Some(true) { "printed" } else { "not printed" };
        format!("{count}, {printed}")
    });
    there([
        (
            "Customer's reference",
            text(filled(consignment.consignment_reference_provided_by_customer.as_deref())),
        ),
        ("Direction", text(consignment.direction.as_ref().map(|direction| direction.as_str().to_owned()))),
        ("Created", date(&consignment.date_created)),
        ("Shipping", date(&consignment.shipping_date)),
        ("Requested delivery", requested),
        ("Earliest delivery", date(&consignment.earliest_delivery_date)),
        ("Latest delivery", date(&consignment.latest_delivery_date)),
        ("Collection", date(&consignment.collection_date)),
        ("Shipped", date(&consignment.date_shipped)),
        ("Collected", date(&consignment.date_collected)),
        ("First attempt", date(&consignment.first_attempted_delivery_date)),
        ("Delivered", date(&consignment.date_delivered)),
        ("Returned", date(&consignment.date_returned)),
        ("Weight", text(consignment.weight.as_ref().and_then(weight))),
        ("Value", text(consignment.value.as_ref().map(money))),
        ("Tags", text(consignment.tags.as_ref().and_then(|tags| filled(Some(&tags.join(", ")))))),
        ("Source", text(consignment.source.as_ref().map(|source| source.as_str().to_owned()))),
        ("Labels", text(labels)),
        (
            "Customs data",
            text(consignment.customs_documentation.as_ref().map(|_| "yes, see the JSON".to_owned())),
        ),
    ])
}

fn allocation(allocation: &types::Allocation) -> Allocation {
    let group = joined(
        " · ",
        [
            allocation.mpd_carrier_service_group_name.as_deref(),
            allocation.carrier_service_group_reference.as_deref(),
        ],
    );
    let facts = there([
        ("Service", text(filled(allocation.mpd_carrier_service_name.as_deref()))),
        ("Service reference", text(filled(allocation.mpd_carrier_service_reference.as_deref()))),
        ("Service group", text(group)),
        ("Allocated", date(&allocation.allocation_date)),
    ]);
    Allocation { facts, price: allocation.price.as_ref().map(price) }
}

fn price(rate: &types::Rate) -> Price {
    let amount =
        |amount: Option<sorted_pro_raw::Amount>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let tax = rate.vat_amount.or(rate.tax_amount).map(|amount| {
        let rate = rate.tax_rate.as_ref().or(rate.vat_rate.as_ref());
        Tax {
            reference: rate.and_then(|rate| rate.reference.clone()).unwrap_or_default(),
            country: rate.and_then(|rate| rate.country_iso_code.clone()).unwrap_or_default(),
            kind: rate.and_then(|rate| Some(rate.type_.as_ref()?.as_str().to_owned())).unwrap_or_default(),
            rate: rate.and_then(|rate| rate.rate).map(|rate| rate.to_string()).unwrap_or_default(),
            amount: amount.to_string(),
        }
    });
    Price {
        net: amount(rate.net),
        gross: amount(rate.gross),
        currency: rate.currency.as_ref().map(|currency| currency.iso_code.clone()).unwrap_or_default(),
        taxes: tax.into_iter().collect(),
    }
}

/// Formats the gross price.
pub(super) fn gross(rate: &types::Rate) -> Option<String> {
    let currency = rate.currency.as_ref().map(|currency| currency.iso_code.as_str());
    joined(" ", [Some(&rate.gross?.to_string()), currency])
}

fn excluded(service: &types::UnqualifiedService) -> Excluded {
    let lacks = [
        (service.available == Some(false)).then_some("availability"),
        (service.rates == Some(false)).then_some("rates"),
    ];
    let reference = service.mpd_carrier_service_reference.clone().unwrap_or_default();
    Excluded {
        service: filled(service.mpd_carrier_service.as_deref()).unwrap_or_else(|| reference.clone()),
        reference,
        carrier: service.carrier_reference.clone().unwrap_or_default(),
        code: joined(", ", lacks).unwrap_or_else(|| "–".to_owned()),
        reason: service.exclusion_reason.clone().unwrap_or_default(),
    }
}

fn address(address: &types::Address) -> Address {
    let contact = address.contact.as_ref();
    let country = address.country.as_ref().map(|country| {
        filled(country.name.as_deref()).unwrap_or_else(|| country.iso_code.two_letter_code.clone())
    });
    let name = contact.and_then(|contact| {
        joined(" ", [contact.title.as_deref(), Some(&contact.first_name), Some(&contact.last_name)])
    });
    let lines = [
        name.or_else(|| filled(address.contact_name.as_deref())),
        filled(address.company_name.as_deref()),
        filled(address.address_line1.as_deref()),
        filled(address.address_line2.as_deref()),
        filled(address.address_line3.as_deref()),
        joined(", ", [address.town.as_deref(), address.region.as_deref()]),
        joined(" ", [address.postcode.as_deref(), country.as_deref()]),
    ];
    let facts = there([
        ("Location", filled(address.shipping_location_reference.as_deref())),
        ("Shop", filled(address.shop_location_reference.as_deref())),
        ("Customer", filled(address.customer_name.as_deref())),
        ("Email", contact.and_then(|contact| filled(Some(&contact.email)))),
        ("Mobile", contact.and_then(|contact| filled(contact.mobile.as_deref()))),
        ("Telephone", contact.and_then(|contact| filled(contact.telephone.as_deref()))),
        ("Instructions", filled(address.special_instructions.as_deref())),
    ]);
    let kind = address.address_type.as_ref().map_or("Address", |kind| kind.as_str());
    Address { kind: kind.to_owned(), lines: lines.into_iter().flatten().collect(), facts }
}

fn package(package: &types::Package) -> Goods {
    let charges: Vec<String> =
        package.charges.iter().flatten().map(|charge| format!("{} {}", charge.key, charge.value)).collect();
    Goods {
        reference: package.reference.clone().unwrap_or_default(),
        description: package.description.clone(),
        quantity: String::new(),
        weight: package.weight.as_ref().and_then(weight).unwrap_or_default(),
        dimensions: package.dimensions.as_ref().map(dimensions).unwrap_or_default(),
        value: money(&package.value),
        more: there([
            ("Customer's reference", filled(package.package_reference_provided_by_customer.as_deref())),
            ("Package size", filled(package.package_size_reference.as_deref())),
            ("Charges", filled(Some(&charges.join(", ")))),
        ]),
        inner: package.items.iter().flatten().map(item).collect(),
    }
}

fn item(item: &types::Item) -> Goods {
    Goods {
        reference: item.reference.clone().unwrap_or_default(),
        description: item.description.clone().unwrap_or_default(),
        quantity: joined(" ", [item.quantity.map(|n| n.to_string()).as_deref(), item.unit.as_deref()])
            .unwrap_or_default(),
        weight: weight(&item.weight).unwrap_or_default(),
        dimensions: dimensions(&item.dimensions),
        value: money(&item.value),
        more: there([
            ("Customer's reference", filled(item.item_reference_provided_by_customer.as_deref())),
            ("SKU", filled(item.sku.as_deref())),
            ("Model", filled(item.model.as_deref())),
            (
                "Origin",
                item.country_of_origin.as_ref().map(|country| country.iso_code.two_letter_code.clone()),
            ),
            ("HS code", filled(item.harmonisation_code.as_deref())),
            ("Class", item.content_classification.as_ref().map(|class| class.as_str().to_owned())),
        ]),
        inner: Vec::new(),
    }
}

fn tracking(consignment: &types::Consignment) -> Vec<Tracking> {
    let legs = |what: &str, legs: Option<&[types::ConsignmentLeg]>| -> Vec<Tracking> {
        let line = |leg: &types::ConsignmentLeg| {
            Some(Tracking {
                what: format!("{what}, leg {}", leg.leg),
                carrier: joined(" · ", [leg.carrier_name.as_deref(), leg.carrier_reference.as_deref()])
                    .unwrap_or_default(),
                references: filled(Some(&leg.tracking_references.as_ref()?.join(", ")))?,
            })
        };
        legs.unwrap_or_default().iter().filter_map(line).collect()
    };
    let packages = consignment.packages.iter().flatten().flat_map(|package| {
        legs(package.reference.as_deref().unwrap_or("Package"), package.consignment_legs.as_deref())
    });
    legs("Consignment", consignment.consignment_legs.as_deref()).into_iter().chain(packages).collect()
}

fn event(ConsignmentEvent { package, event }: &ConsignmentEvent) -> Event {
    let description = event.description.clone().unwrap_or_default();
    Event {
        at: event.time_stamp.as_ref().map(ToString::to_string).unwrap_or_default(),
        code: event.code.clone().unwrap_or_default(),
        description: match package {
            Some(package) => format!("{package}: {description}"),
            None => description,
        },
        place: joined(", ", [event.location.as_deref(), event.signed_by.as_deref()]).unwrap_or_default(),
    }
}

fn weight(weight: &types::Weight) -> Option<String> {
    match (weight.value, weight.kg) {
        (Some(value), _) => joined(" ", [Some(&value.to_string()), weight.unit.as_deref()]),
        (None, Some(kg)) => Some(format!("{kg} Kg")),
        (None, None) => None,
    }
}

fn dimensions(size: &types::Dimensions) -> String {
    let unit = size.unit.as_deref().unwrap_or_default();
    format!("{} × {} × {} {unit}", size.length, size.width, size.height).trim_end().to_owned()
}

fn money(money: &types::Money) -> String {
    format!("{} {}", money.amount, money.currency.iso_code)
}
