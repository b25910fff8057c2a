//! Contents of a shipment's printed documents.

use sorted_pro_raw::shipments::types::{CustomsDocumentation, DangerousGoods, Shipment, ShipmentContents};
use sorted_pro_raw::shipments::vocabulary::AddressType;

use super::carriers::{carrier_references, contents_carrier_references};
use super::places::{Place, address};
use crate::model::catalogue::Catalogue;
use crate::model::engine;
use crate::model::files::{
    Category, CollectionNote, CommercialInvoice, CustomsDeclaration, CustomsItem, HazardLabel, Label,
    Measure, Party, ShipmentLine, Substance,
};

/// Returns the label of the contents at `index`.
pub(super) fn label(catalogue: &Catalogue, shipment: &Shipment, index: usize, extension: bool) -> Label {
    let contents = shipment.contents.get(index);
    let reference = contents.and_then(|contents| contents.reference.as_deref());
    let to = addressee(catalogue, shipment);
    let (carrier, service) = names(shipment);
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut label = Label {
        from: sender(catalogue, shipment).printed(),
        sort_code: format!("{} {}", to.country, to.postcode).trim().to_owned(),
        to: to.printed(),
        carrier,
        service,
        tracking_reference: first(contents_carrier_references(shipment, reference)),
        reference: shipment.reference.clone(),
        custom_reference: text(&shipment.custom_reference),
        contents_reference: reference.unwrap_or_default().to_owned(),
        position: Some((number(index.saturating_add(1)), number(shipment.contents.len()))),
        weight: contents.and_then(|contents| weight(catalogue, contents)),
        shipping_date: shipping_day(shipment),
        ..Label::default()
    };
    if extension {
        let own = contents.and_then(|contents| contents.label_properties.as_ref());
        let properties = shipment.label_properties.iter().flatten().chain(own.into_iter().flatten());
        label.label_properties =
            properties.map(|property| (property.key.clone(), property.value.clone())).collect();
        let destination = address(shipment, &AddressType::Destination);
        label.special_instructions = destination.map(|to| text(&to.special_instructions)).unwrap_or_default();
    }
    label
}

/// Returns the declaration of the CN22 and the CN23.
pub(super) fn declaration(catalogue: &Catalogue, shipment: &Shipment) -> CustomsDeclaration {
    let customs = shipment.customs_documentation.as_ref();
    let given =
        |of: fn(&CustomsDocumentation) -> &Option<String>| customs.map(|c| text(of(c))).unwrap_or_default();
    let list = |of: fn(&CustomsDocumentation) -> &Option<Vec<String>>| {
        customs.and_then(|customs| of(customs).clone()).unwrap_or_default()
    };
    CustomsDeclaration {
        sender: seller(catalogue, shipment),
        recipient: buyer(catalogue, shipment),
        importer: importer(catalogue, shipment),
        tracking_reference: first(carrier_references(shipment)),
        reference: shipment.reference.clone(),
        contents_reference: match shipment.contents.as_slice() {
            [only] => text(&only.reference),
            _ => String::new(),
        },
        shippers_reference: given(|customs| &customs.shippers_customs_reference),
        category: category(shipment),
        category_explanation: given(|customs| &customs.category_type_explanation),
        items: items(catalogue, shipment),
        total_value: total_value(shipment),
        office_of_origin: given(|customs| &customs.office_of_origin),
        comments: given(|customs| &customs.cn23_comments),
        licences: list(|customs| &customs.attached_licence_references),
        certificates: list(|customs| &customs.attached_certificate_references),
        invoices: list(|customs| &customs.attached_invoice_references),
        date: day(customs.and_then(|customs| customs.declaration_date.as_ref()).unwrap_or(&shipment.created)),
        signatory: given(|customs| &customs.designated_person_responsible),
        ..CustomsDeclaration::default()
    }
}

/// Returns the commercial invoice.
pub(super) fn invoice(catalogue: &Catalogue, shipment: &Shipment) -> CommercialInvoice {
    let customs = shipment.customs_documentation.as_ref();
    let given =
        |of: fn(&CustomsDocumentation) -> &Option<String>| customs.map(|c| text(of(c))).unwrap_or_default();
    let terms = shipment.contents.iter().find_map(|contents| contents.shipping_terms.as_ref());
    let terms = terms.or_else(|| customs.and_then(|customs| customs.shipping_terms.as_ref()));
    let number = given(|customs| &customs.invoice_number);
    let (carrier, service) = names(shipment);
    CommercialInvoice {
        seller: seller(catalogue, shipment),
        buyer: buyer(catalogue, shipment),
        importer: importer(catalogue, shipment),
        invoice_number: if number.is_empty() { shipment.reference.clone() } else { number },
        invoice_date: day(customs
            .and_then(|customs| customs.invoice_date.as_ref())
            .unwrap_or(&shipment.created)),
        reference: shipment.reference.clone(),
        shippers_reference: given(|customs| &customs.shippers_customs_reference),
        tracking_reference: first(carrier_references(shipment)),
        carrier: [carrier, service].join(" ").trim().to_owned(),
        shipping_terms: terms.map(|terms| terms.as_str().to_ascii_uppercase()).unwrap_or_default(),
        reason_for_export: given(|customs| &customs.reason_for_export),
        category: category(shipment),
        items: items(catalogue, shipment),
        packages: packages(shipment),
        total_value: total_value(shipment),
        signatory: given(|customs| &customs.designated_person_responsible),
        ..CommercialInvoice::default()
    }
}

/// Returns the hazard labels; `None` without dangerous goods.
pub(super) fn hazard_label(catalogue: &Catalogue, shipment: &Shipment) -> Option<HazardLabel> {
    let mut substances = Vec::new();
    collect_substances(&shipment.contents, &mut substances);
    (!substances.is_empty()).then(|| HazardLabel {
        from: sender(catalogue, shipment).printed(),
        to: addressee(catalogue, shipment).printed(),
        tracking_reference: first(carrier_references(shipment)),
        reference: shipment.reference.clone(),
        contents_reference: String::new(),
        substances,
    })
}

/// Returns the note for the driver who collects `shipments`, under the common `reference`.
pub(super) fn collection_note(
    catalogue: &Catalogue,
    reference: &str,
    shipments: &[&Shipment],
) -> CollectionNote {
    let all_names = |pick: fn((String, String)) -> String| {
        let mut names: Vec<String> = Vec::new();
        for shipment in shipments {
            let name = pick(self::names(shipment));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    };
    let services = all_names(|(_, service)| service);
    let origin = shipments.first().map(|shipment| Place::of_role(catalogue, shipment, &AddressType::Origin));
    CollectionNote {
        reference: reference.to_owned(),
        carrier: all_names(|(carrier, _)| carrier).join(", "),
        service: if let [only] = services.as_slice() { only.clone() } else { String::new() },
        address: origin.map(|origin| origin.printed()).unwrap_or_default(),
        collection_date: shipments.iter().map(|shipment| shipping_day(shipment)).min().unwrap_or_default(),
        shipments: shipments.iter().map(|shipment| shipment_line(catalogue, shipment)).collect(),
    }
}

fn shipment_line(catalogue: &Catalogue, shipment: &Shipment) -> ShipmentLine {
    ShipmentLine {
        reference: shipment.reference.clone(),
        custom_reference: text(&shipment.custom_reference),
        tracking_reference: carrier_references(shipment).join(" "),
        service: names(shipment).1,
        destination: addressee(catalogue, shipment).short(),
        packages: packages(shipment),
        weight: total_weight(catalogue, shipment),
    }
}

/// Returns the quantity of contents; 1 if none is given.
fn quantity(contents: &ShipmentContents) -> u32 {
    contents.quantity.and_then(|quantity| u32::try_from(quantity).ok()).unwrap_or(1)
}

fn packages(shipment: &Shipment) -> u32 {
    shipment.contents.iter().map(quantity).fold(0, u32::saturating_add)
}

fn weight(catalogue: &Catalogue, contents: &ShipmentContents) -> Option<Measure> {
    if let Some(weight) = &contents.weight {
        return Some(Measure::new(weight.value.value(), weight.unit.as_str()));
    }
    let size = catalogue.package_size(contents.package_size_reference.as_deref()?)?;
    Some(Measure::new(size.weight, "kg"))
}

/// Returns `None` if a weight is unknown, or units differ.
fn total_weight(catalogue: &Catalogue, shipment: &Shipment) -> Option<Measure> {
    let mut total: Option<Measure> = None;
    for contents in &shipment.contents {
        let own = weight(catalogue, contents)?.times(quantity(contents))?;
        total = Some(match total {
            None => own,
            Some(sum) if sum.unit == own.unit => Measure::new(sum.amount.checked_add(own.amount)?, sum.unit),
            Some(_) => return None,
        });
    }
    total
}

/// Returns the contents of the packages; the packages themselves if they list none.
fn items(catalogue: &Catalogue, shipment: &Shipment) -> Vec<CustomsItem> {
    let mut items = Vec::new();
    for package in &shipment.contents {
        match package.contents.as_deref() {
            Some(inner) if !inner.is_empty() => items.extend(inner.iter().map(|item| (item, package))),
            _ => items.push((package, package)),
        }
    }
    items.into_iter().map(|(item, package)| customs_item(catalogue, item, package)).collect()
}

fn customs_item(catalogue: &Catalogue, item: &ShipmentContents, package: &ShipmentContents) -> CustomsItem {
    let either = |own: &Option<String>, outer: &Option<String>| {
        let own = text(own);
        if own.is_empty() { text(outer) } else { own }
    };
    let names = [&item.description, &item.sku, &item.custom_reference];
    CustomsItem {
        description: names.into_iter().flatten().find(|name| !name.is_empty()).cloned().unwrap_or_default(),
        quantity: quantity(item),
        unit_value: Some(Measure::new(item.value.amount.value(), item.value.currency.clone())),
        unit_weight: weight(catalogue, item),
        hs_code: either(&item.harmonisation_code, &package.harmonisation_code),
        origin: either(&item.country_of_origin, &package.country_of_origin),
    }
}

fn total_value(shipment: &Shipment) -> Option<Measure> {
    let total = shipment.customs_documentation.as_ref()?.total_customs_value.as_ref()?;
    Some(Measure::new(total.amount.value(), total.currency.clone()))
}

/// Returns the value of all packages, by their own declaration.
pub(super) fn declared_value(shipment: &Shipment) -> Option<Measure> {
    total_value(shipment).or_else(|| {
        let mut total: Option<Measure> = None;
        for contents in &shipment.contents {
            let own = Measure::new(contents.value.amount.value(), contents.value.currency.clone())
                .times(quantity(contents))?;
            let sum = total.map_or(Some(own.amount), |sum| sum.amount.checked_add(own.amount))?;
            total = Some(Measure::new(sum, own.unit));
        }
        total
    })
}

/// Returns the weight of all packages in kilograms.
pub(super) fn kilograms(catalogue: &Catalogue, shipment: &Shipment) -> Option<rust_decimal::Decimal> {
    let total = total_weight(catalogue, shipment)?;
    match total.unit.as_str() {
        "kg" => Some(total.amount),
        // One pound is 0.45359237 kg exactly.
        "lb" => total.amount.checked_mul(rust_decimal::Decimal::new(45_359_237, 8)),
        _ => None,
    }
}

fn collect_substances(contents: &[ShipmentContents], into: &mut Vec<Substance>) {
    for contents in contents {
        into.extend(contents.dangerous_goods.as_ref().map(substance));
        collect_substances(contents.contents.as_deref().unwrap_or_default(), into);
    }
}

fn substance(goods: &DangerousGoods) -> Substance {
    // Documented defaults.
    let or = |text: Option<&str>, usual: &str| text.unwrap_or(usual).to_owned();
    Substance {
        id_number: text(&goods.id_number),
        proper_shipping_name: text(&goods.proper_shipping_name),
        technical_name: text(&goods.technical_name),
        hazard_classes: engine::hazard_classes(goods),
        packing_group: or(goods.packing_group.as_ref().map(|group| group.as_str()), "i").to_uppercase(),
        physical_form: or(goods.physical_form.as_ref().map(|form| form.as_str()), "other"),
        radioactivity: or(goods.radioactivity.as_ref().map(|kind| kind.as_str()), "none"),
        accessibility: or(goods.accessibility.as_ref().map(|kind| kind.as_str()), "inaccessible"),
        custom_label_text: text(&goods.custom_label_text),
    }
}

fn category(shipment: &Shipment) -> Category {
    let customs = shipment.customs_documentation.as_ref();
    customs.map(|customs| Category::from_name(customs.category_type.as_str())).unwrap_or_default()
}

/// Returns the address on the label: the destination, which for a pick-up point is not the recipient's address.
fn addressee(catalogue: &Catalogue, shipment: &Shipment) -> Place {
    let mut to = Place::of_role(catalogue, shipment, &AddressType::Destination);
    let recipient = Place::of_role(catalogue, shipment, &AddressType::Recipient);
    if !recipient.name.is_empty() {
        to.name = recipient.name;
    }
    to
}

fn sender(catalogue: &Catalogue, shipment: &Shipment) -> Place {
    let role = match address(shipment, &AddressType::Sender) {
        Some(_) => AddressType::Sender,
        None => AddressType::Origin,
    };
    Place::of_role(catalogue, shipment, &role)
}

fn party(place: Place) -> Party {
    Party { lines: place.printed(), telephone: place.telephone, email: place.email, ..Party::default() }
}

fn seller(catalogue: &Catalogue, shipment: &Shipment) -> Party {
    let customs = shipment.customs_documentation.as_ref();
    Party {
        vat_number: customs.map(|customs| text(&customs.shippers_vat_number)).unwrap_or_default(),
        eori_number: customs.map(|customs| text(&customs.eori_number)).unwrap_or_default(),
        ..party(sender(catalogue, shipment))
    }
}

fn buyer(catalogue: &Catalogue, shipment: &Shipment) -> Party {
    let customs = shipment.customs_documentation.as_ref();
    Party {
        vat_number: customs.map(|customs| text(&customs.receivers_vat_number)).unwrap_or_default(),
        tax_code: customs.map(|customs| text(&customs.receivers_tax_code)).unwrap_or_default(),
        ..party(Place::of_role(catalogue, shipment, &AddressType::Destination))
    }
}

fn importer(catalogue: &Catalogue, shipment: &Shipment) -> Party {
    let mut importer = party(Place::of_role(catalogue, shipment, &AddressType::Importer));
    if let Some(customs) = &shipment.customs_documentation {
        let or = |given: &Option<String>, known: String| if known.is_empty() { text(given) } else { known };
        importer.telephone = or(&customs.importers_telephone, importer.telephone);
        importer.email = or(&customs.importers_email, importer.email);
        importer.vat_number = text(&customs.importers_vat_number);
        importer.tax_code = text(&customs.importers_tax_code);
    }
    importer
}

/// Returns the names of carrier and service.
fn names(shipment: &Shipment) -> (String, String) {
    let carrier = shipment.allocation.as_ref().map(|allocation| &allocation.carrier);
    let name = |name: Option<&Option<String>>, reference: Option<&Option<String>>| {
        name.and_then(Option::as_ref).or(reference.and_then(Option::as_ref)).cloned().unwrap_or_default()
    };
    (
        name(carrier.map(|c| &c.name), carrier.map(|c| &c.reference)),
        name(carrier.map(|c| &c.service_name), carrier.map(|c| &c.service_reference)),
    )
}

/// Returns the day of shipping: the planned one, or else the first requested one.
fn shipping_day(shipment: &Shipment) -> String {
    let start = |range: &Option<sorted_pro_raw::shipments::types::DateRange>| {
        range.as_ref().and_then(|range| range.start.clone())
    };
    let start = start(&shipment.shipping_date).or_else(|| start(&shipment.required_shipping_date));
    start.map(|start| day(&start)).unwrap_or_default()
}

/// Returns the day of an instant, in its own offset; the text unchanged if it is malformed.
fn day(instant: &sorted_pro_raw::Timestamp) -> String {
    instant.civil().map_or_else(|_| instant.as_str().to_owned(), |civil| civil.date().to_string())
}

fn text(given: &Option<String>) -> String {
    given.as_deref().unwrap_or_default().trim().to_owned()
}

fn first(references: Vec<String>) -> String {
    references.into_iter().next().unwrap_or_default()
}
