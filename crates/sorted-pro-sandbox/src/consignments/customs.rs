//! Customs documents of the consignments API.

use sorted_pro_raw::consignments::types::{
    Address, Consignment, CustomsDocumentation, GetCustomsDocumentationResponse, Item, Money, NamedDocument,
    Package,
};
use sorted_pro_raw::consignments::vocabulary::{
    CategoryType, ConsignmentAddressType as Role, CustomsDocType,
};
use sorted_pro_raw::{Decimal, Open, Timestamp};

use super::accept::address;
use super::states::{self, Action};
use super::{labels, records, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::files::{
    Category, CommercialInvoice, CustomsDeclaration, CustomsItem, Document, Measure, Party, base64,
};

/// Limits of a package for the short declaration CN22: its value in the declared currency, and its weight in kg.
/// The postal limit is 300 special drawing rights, which is about this value in pounds.
const CN22_VALUE: i64 = 270;
const CN22_WEIGHT: i64 = 2;

/// Get Customs Documents: `GET /consignments/docs/{consignment_reference}`
pub(super) fn get_customs_documents(call: &mut Call<'_>, given: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, given)?;
    states::ensure(record, Action::Label)?;
    let consignment = &record.consignment;
    let mut response =
        GetCustomsDocumentationResponse::builder().commercial_invoice_documents(Vec::new()).build();
    if !crosses_border(consignment) {
        response.cn22_documents = Some(Vec::new());
        response.cn23_documents = Some(Vec::new());
        return wire::reply(200, "GetCustomsDocumentationResponse", &response);
    }
    let reference = consignment.reference.as_deref().unwrap_or_default();
    let invoice = document(&format!("CommercialInvoice_{reference}"), &invoice(consignment).document());
    response.commercial_invoice_documents = Some(vec![invoice]);
    let short = takes_cn22(consignment);
    let form = |package: &Package| {
        let declaration = declaration(consignment, package);
        let package = package.reference.as_deref().unwrap_or_default();
        if short {
            document(&format!("CN22_{package}"), &declaration.cn22())
        } else {
            document(&format!("CN23_{package}"), &declaration.cn23())
        }
    };
    let forms = Some(consignment.packages.iter().flatten().map(form).collect());
    if short {
        response.cn22_documents = forms;
    } else {
        response.cn23_documents = forms;
    }
    wire::reply(200, "GetCustomsDocumentationResponse", &response)
}

/// Get Commercial Invoice: `GET /consignments/docs/commercialinvoice/{consignment_reference}`
pub(super) fn get_commercial_invoice(call: &mut Call<'_>, given: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, given)?;
    states::ensure(record, Action::Label)?;
    if !crosses_border(&record.consignment) {
        return Err(no_document("CommercialInvoice", given));
    }
    Reply::json(200, &base64(&invoice(&record.consignment).document().pdf()))
}

/// Get Customs Document: `GET /consignments/docs/{customs_document_type}/{consignment_reference}/{package_reference}`
pub(super) fn get_customs_document(
    call: &mut Call<'_>,
    document_type: &str,
    given: &str,
    package: &str,
) -> Result<Reply, Problem> {
    let record = records::find(call.state, given)?;
    let consignment = &record.consignment;
    let kind = Open::<CustomsDocType>::from(document_type.trim()).into_value();
    let is_short = match kind {
        CustomsDocType::Cn22 => true,
        CustomsDocType::Cn23 => false,
        _ => {
            let message = format!("`{document_type}` is not a form of a package: use CN22 or CN23");
            return Err(Problem::invalid("CustomsDocumentType", "invalid_value", message));
        }
    };
    let packages = consignment.packages.as_deref().unwrap_or_default();
    let package = records::place_of(consignment, package)
        .and_then(|place| packages.get(place))
        .ok_or_else(|| records::package_not_found(package))?;
    states::ensure(record, Action::Label)?;
    if !crosses_border(consignment) || takes_cn22(consignment) != is_short {
        return Err(no_document(kind.as_str(), package.reference.as_deref().unwrap_or_default()));
    }
    let declaration = declaration(consignment, package);
    let form = if is_short { declaration.cn22() } else { declaration.cn23() };
    Reply::json(200, &base64(&form.pdf()))
}

fn no_document(kind: &str, reference: &str) -> Problem {
    Problem::new(404, "ItemNotFound", format!("There is no {kind} of {reference}: it does not need one."))
}

fn document(name: &str, document: &Document) -> NamedDocument {
    NamedDocument::builder().key(format!("{name}.pdf")).value(base64(&document.pdf())).build()
}

fn crosses_border(consignment: &Consignment) -> bool {
    let country = |role| {
        let country = address(consignment, role)?.country.as_ref()?;
        Some(country.iso_code.two_letter_code.as_str())
    };
    country(&Role::Origin) != country(&Role::Destination)
}

/// Returns `true` if the CN22 is enough. All packages use the same form, and returns need the CN23.
fn takes_cn22(consignment: &Consignment) -> bool {
    let category =
        consignment.customs_documentation.as_ref().and_then(|customs| customs.category_type.as_ref());
    let fits = |package: &Package| {
        let weight = package.weight.as_ref().and_then(|weight| weight.value);
        package.value.amount.value() <= Decimal::from(CN22_VALUE)
            && weight.is_some_and(|weight| weight.value() <= Decimal::from(CN22_WEIGHT))
    };
    category.is_none_or(|category| *category != CategoryType::ReturnedGoods)
        && consignment.packages.iter().flatten().all(fits)
}

fn invoice(consignment: &Consignment) -> CommercialInvoice {
    let customs = customs(consignment);
    let leg = consignment.consignment_legs.iter().flatten().next();
    let allocation = consignment.allocation.as_ref();
    let names = [
        leg.and_then(|leg| leg.carrier_name.clone()),
        allocation.and_then(|allocation| allocation.mpd_carrier_service_name.clone()),
    ];
    let packages = consignment.packages.as_deref().unwrap_or_default();
    let currency =
        consignment.value.as_ref().map(|value| value.currency.iso_code.clone()).unwrap_or_default();
    CommercialInvoice {
        seller: seller(consignment, &customs),
        buyer: buyer(consignment, &customs),
        importer: importer(consignment, &customs),
        invoice_number: customs
            .references_of_attached_invoices
            .iter()
            .flatten()
            .next()
            .cloned()
            .unwrap_or_default(),
        invoice_date: day(customs.invoice_date.as_ref()),
        reference: consignment.reference.clone().unwrap_or_default(),
        shippers_reference: customs.shipper_customs_reference.clone().unwrap_or_default(),
        tracking_reference: packages.first().map(labels::tracking_reference).unwrap_or_default(),
        carrier: names.into_iter().flatten().collect::<Vec<_>>().join(" "),
        shipping_terms: customs.shipping_terms.as_ref().map(ToString::to_string).unwrap_or_default(),
        reason_for_export: customs.reason_for_export.clone().unwrap_or_default(),
        category: category(&customs),
        items: packages.iter().flat_map(items).collect(),
        packages: u32::try_from(packages.len()).unwrap_or(u32::MAX),
        total_weight: consignment.weight.as_ref().and_then(labels::measure),
        shipping_cost: customs.receivers_shipping_cost.map(|cost| Measure::new(cost.value(), currency)),
        total_value: consignment.value.as_ref().map(money),
        signatory: customs.designated_person_responsible.clone().unwrap_or_default(),
    }
}

fn declaration(consignment: &Consignment, package: &Package) -> CustomsDeclaration {
    let customs = customs(consignment);
    let date = customs.declaration_date.as_ref().or(customs.invoice_date.as_ref());
    CustomsDeclaration {
        sender: seller(consignment, &customs),
        recipient: buyer(consignment, &customs),
        importer: importer(consignment, &customs),
        tracking_reference: labels::tracking_reference(package),
        reference: consignment.reference.clone().unwrap_or_default(),
        contents_reference: package.reference.clone().unwrap_or_default(),
        shippers_reference: customs.shipper_customs_reference.clone().unwrap_or_default(),
        category: category(&customs),
        category_explanation: customs.category_type_explanation.clone().unwrap_or_default(),
        items: items(package),
        total_weight: package.weight.as_ref().and_then(labels::measure),
        total_value: Some(money(&package.value)),
        postage: None,
        office_of_origin: customs.office_of_posting.clone().unwrap_or_default(),
        comments: customs.cn23_comments.clone().unwrap_or_default(),
        licences: customs.references_of_attached_licences.clone().unwrap_or_default(),
        certificates: customs.references_of_attached_certificates.clone().unwrap_or_default(),
        invoices: customs.references_of_attached_invoices.clone().unwrap_or_default(),
        date: day(date),
        signatory: customs.designated_person_responsible.clone().unwrap_or_default(),
    }
}

fn customs(consignment: &Consignment) -> CustomsDocumentation {
    let none = || CustomsDocumentation::builder().build();
    consignment.customs_documentation.clone().unwrap_or_else(none)
}

fn category(customs: &CustomsDocumentation) -> Category {
    customs.category_type.as_ref().map(|category| Category::from_name(category.as_str())).unwrap_or_default()
}

fn party(address: Option<&Address>) -> Party {
    let contact = address.and_then(|address| address.contact.as_ref());
    Party {
        lines: address.map(labels::lines).unwrap_or_default(),
        telephone: contact.and_then(|contact| contact.telephone.clone()).unwrap_or_default(),
        email: contact.map(|contact| contact.email.clone()).unwrap_or_default(),
        ..Party::default()
    }
}

fn seller(consignment: &Consignment, customs: &CustomsDocumentation) -> Party {
    Party {
        vat_number: customs.shippers_vat_number.clone().unwrap_or_default(),
        eori_number: eori(consignment, "ShippersEORI"),
        ..party(address(consignment, &Role::Origin))
    }
}

fn buyer(consignment: &Consignment, customs: &CustomsDocumentation) -> Party {
    Party {
        vat_number: customs.receivers_vat_number.clone().unwrap_or_default(),
        tax_code: customs.receivers_tax_code.clone().unwrap_or_default(),
        eori_number: eori(consignment, "ReceiversEORI"),
        ..party(address(consignment, &Role::Destination))
    }
}

/// Returns the importer; empty if it is the recipient.
fn importer(consignment: &Consignment, customs: &CustomsDocumentation) -> Party {
    let Some(importer) = address(consignment, &Role::Importer) else { return Party::default() };
    let mut party = party(Some(importer));
    let numbers = [
        (&mut party.vat_number, &customs.importers_vat_number),
        (&mut party.tax_code, &customs.importers_tax_code),
        (&mut party.telephone, &customs.importers_telephone),
        (&mut party.email, &customs.importers_email),
    ];
    for (printed, given) in numbers {
        if let Some(given) = given {
            printed.clone_from(given);
        }
    }
    party
}

/// Returns an EORI number, which is in the caller's metadata: there is no property for it.
fn eori(consignment: &Consignment, key: &str) -> String {
    let fields = consignment.meta_data.iter().flatten();
    let mut found = fields.filter(|field| field.key_value.eq_ignore_ascii_case(key));
    found.find_map(|field| field.string_value.clone()).unwrap_or_default()
}

/// Returns the contents of a package; without items, the package itself.
fn items(package: &Package) -> Vec<CustomsItem> {
    let items: Vec<CustomsItem> = package.items.iter().flatten().map(item).collect();
    if !items.is_empty() {
        return items;
    }
    vec![CustomsItem {
        description: package.description.clone(),
        quantity: 1,
        unit_value: Some(money(&package.value)),
        unit_weight: package.weight.as_ref().and_then(labels::measure),
        ..CustomsItem::default()
    }]
}

fn item(item: &Item) -> CustomsItem {
    CustomsItem {
        description: item.description.clone().or_else(|| item.sku.clone()).unwrap_or_default(),
        quantity: item.quantity.and_then(|quantity| u32::try_from(quantity).ok()).unwrap_or(1),
        unit_value: Some(money(&item.value)),
        unit_weight: labels::measure(&item.weight),
        hs_code: item.harmonisation_code.clone().unwrap_or_default(),
        origin: item
            .country_of_origin
            .as_ref()
            .map(|country| country.iso_code.two_letter_code.clone())
            .unwrap_or_default(),
    }
}

fn money(money: &Money) -> Measure {
    Measure::new(money.amount.value(), money.currency.iso_code.clone())
}

fn day(date: Option<&Timestamp>) -> String {
    let civil = date.and_then(|date| date.civil().ok());
    civil.map(|civil| civil.strftime("%d/%m/%Y").to_string()).unwrap_or_default()
}
