//! Labels of the consignments API.

use sorted_pro_raw::consignments::types::{Address, Consignment, GetLabelsResponse, Package, Weight};
use sorted_pro_raw::consignments::vocabulary::ConsignmentAddressType as Role;

use super::states::{self, Action};
use super::{accept, records, wire};
use crate::call::problem::{Problem, Reply};
use crate::call::{Call, to_count};
use crate::model::catalogue::LabelFormat;
use crate::model::files::{Document, Dpi, File, Label, Measure};

/// Get Labels: `GET /labels/{consignment_reference}`
pub(super) fn get_labels(call: &mut Call<'_>, reference: &str) -> Result<Reply, Problem> {
    get(call, reference, None, None, None)
}

/// Get Labels in Format: `GET /labels/{consignment_reference}/{label_format}`
pub(super) fn get_labels_in_format(
    call: &mut Call<'_>,
    reference: &str,
    format: &str,
) -> Result<Reply, Problem> {
    // In an older form of the path, this is a package.
    let is_package = format.get(..3).is_some_and(|prefix| prefix.eq_ignore_ascii_case("EP-"));
    if is_package {
        get(call, reference, Some(format), None, None)
    } else {
        get(call, reference, None, Some(format), None)
    }
}

/// Get Package Label: `GET /labels/package/{consignment_reference}/{package_reference}`
pub(super) fn get_package_label(
    call: &mut Call<'_>,
    reference: &str,
    package: &str,
) -> Result<Reply, Problem> {
    get(call, reference, Some(package), None, None)
}

/// Get Package Label in Format: `GET /labels/package/{consignment_reference}/{package_reference}/{label_format}`
pub(super) fn get_package_label_in_format(
    call: &mut Call<'_>,
    reference: &str,
    package: &str,
    format: &str,
) -> Result<Reply, Problem> {
    get(call, reference, Some(package), Some(format), None)
}

/// Get Labels with resolution: `GET /labels/{consignment_reference}/{label_format}/{resolution}`
pub(super) fn get_labels_with_resolution(
    call: &mut Call<'_>,
    reference: &str,
    format: &str,
    resolution: &str,
) -> Result<Reply, Problem> {
    get(call, reference, None, Some(format), Some(resolution))
}

/// Get Package Label with resolution: `GET /labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`
pub(super) fn get_package_label_with_resolution(
    call: &mut Call<'_>,
    reference: &str,
    package: &str,
    format: &str,
    resolution: &str,
) -> Result<Reply, Problem> {
    get(call, reference, Some(package), Some(format), Some(resolution))
}

/// Serves the six calls, whose paths differ. Defaults: PDF, 203 dpi, all packages.
fn get(
    call: &mut Call<'_>,
    reference: &str,
    package: Option<&str>,
    label_format: Option<&str>,
    dpi: Option<&str>,
) -> Result<Reply, Problem> {
    records::find(call.state, reference)?;
    let format = label_format.map_or(Ok(LabelFormat::Pdf), format)?;
    let dpi = dpi.map_or(Ok(Dpi::default()), resolution)?;
    let file = fetch(call, reference, package, format, dpi)?;
    let response = GetLabelsResponse::builder().file(file.base64()).content_type(file.content_type).build();
    wire::reply(200, "GetLabelsResponse", &response)
}

/// Parses a format of this API, which does not include BMP.
pub(super) fn format(text: &str) -> Result<LabelFormat, Problem> {
    let format = LabelFormat::parse(text).filter(|format| *format != LabelFormat::Bmp);
    format.ok_or_else(|| {
        let message = format!("`{text}` is not a label format: use PDF, PNG, ZPL or ZPLII");
        Problem::invalid("LabelFormat", "invalid_value", message)
    })
}

fn resolution(text: &str) -> Result<Dpi, Problem> {
    let dpi = text.trim().parse::<u32>().ok().and_then(Dpi::of);
    dpi.ok_or_else(|| {
        let message = format!("`{text}` is not a resolution: use 203, 300 or 600");
        Problem::invalid("Resolution", "invalid_value", message)
    })
}

/// Returns the labels of a consignment, or of one of its packages, in one file. Records the first retrieval.
pub(super) fn fetch(
    call: &mut Call<'_>,
    reference: &str,
    package: Option<&str>,
    format: LabelFormat,
    dpi: Dpi,
) -> Result<File, Problem> {
    let now = call.now;
    let record = records::find_mut(call.state, reference)?;
    states::ensure(record, Action::Label)?;
    let mut labels = labels(&record.consignment);
    if let Some(package) = package {
        labels.retain(|label| label.contents_reference.eq_ignore_ascii_case(package.trim()));
        if labels.is_empty() {
            return Err(records::package_not_found(package));
        }
    }
    let consignment = &mut record.consignment;
    if consignment.labels_printed != Some(true) {
        consignment.labels_printed = Some(true);
        consignment.date_labels_were_first_printed = Some(now.into());
        consignment.label_count = Some(to_count(consignment.packages.as_ref().map_or(0, Vec::len)));
    }
    Ok(Document::concat(labels.iter().map(Label::document)).render(format, dpi, None))
}

fn labels(consignment: &Consignment) -> Vec<Label> {
    let address = |role| accept::address(consignment, role);
    let (from, to) = (address(&Role::Origin), address(&Role::Destination));
    let packages = consignment.packages.as_deref().unwrap_or_default();
    let count = u32::try_from(packages.len()).unwrap_or(u32::MAX);
    let allocation = consignment.allocation.as_ref();
    let leg = consignment.consignment_legs.iter().flatten().next();
    let shipping = records::shipping_date(consignment).and_then(|date| date.civil().ok());
    let common = Label {
        from: from.map(lines).unwrap_or_default(),
        to: to.map(lines).unwrap_or_default(),
        sort_code: to.map(sort_code).unwrap_or_default(),
        carrier: leg.and_then(|leg| leg.carrier_name.clone()).unwrap_or_default(),
        service: allocation.and_then(|one| one.mpd_carrier_service_name.clone()).unwrap_or_default(),
        reference: consignment.reference.clone().unwrap_or_default(),
        custom_reference: consignment.consignment_reference_provided_by_customer.clone().unwrap_or_default(),
        shipping_date: shipping.map(|civil| civil.strftime("%d/%m/%Y").to_string()).unwrap_or_default(),
        special_instructions: to.and_then(|to| to.special_instructions.clone()).unwrap_or_default(),
        ..Label::default()
    };
    let label = |(number, package): (u32, &Package)| Label {
        tracking_reference: tracking_reference(package),
        contents_reference: package.reference.clone().unwrap_or_default(),
        position: Some((number, count)),
        weight: package.weight.as_ref().and_then(measure),
        ..common.clone()
    };
    (1..).zip(packages).map(label).collect()
}

pub(super) fn tracking_reference(package: &Package) -> String {
    let leg = package.consignment_legs.iter().flatten().next();
    leg.and_then(|leg| leg.tracking_references.as_ref()?.first().cloned()).unwrap_or_default()
}

pub(super) fn measure(weight: &Weight) -> Option<Measure> {
    let unit = weight.unit.as_deref().unwrap_or("Kg").to_ascii_lowercase();
    Some(Measure::new(weight.value?.value(), unit))
}

/// Returns name and address, one line each.
pub(super) fn lines(address: &Address) -> Vec<String> {
    let name = address.contact.as_ref().map(|contact| {
        let title = contact.title.as_deref().unwrap_or_default();
        format!("{title} {} {}", contact.first_name, contact.last_name).trim().to_owned()
    });
    let lines = [
        name,
        address.company_name.clone(),
        address.address_line1.clone(),
        address.address_line2.clone(),
        address.address_line3.clone(),
        address.town.clone(),
        address.region.clone(),
        address.postcode.clone(),
        address.country.as_ref().and_then(|country| country.name.clone()),
    ];
    lines.into_iter().flatten().filter(|line| !line.trim().is_empty()).collect()
}

fn sort_code(address: &Address) -> String {
    let country = address.country.as_ref().map(|country| country.iso_code.two_letter_code.as_str());
    let parts = [country, address.postcode.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
