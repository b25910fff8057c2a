//! Links of answers.

use sorted_pro_raw::shipments::types::{Link, ResourceResult, TrackingDetails};

/// A link to `path` below `base`.
pub(crate) fn link(base: &str, path: &str, rel: &str, reference: &str, kind: &str) -> Link {
    Link::builder().href(format!("{base}{path}")).rel(rel).reference(reference).type_(kind).build()
}

/// The link to a shipment.
pub(crate) fn shipment(base: &str, reference: &str) -> Link {
    link(base, &format!("/shipments/{reference}"), "shipment", reference, "shipment")
}

/// The link to a shipment, in the shipment itself.
pub(crate) fn own(base: &str, reference: &str) -> Link {
    link(base, &format!("/shipments/{reference}"), "self", reference, "shipment")
}

/// The link to a shipment's label in `format`: `pdf` or `zpl`.
pub(crate) fn label(base: &str, reference: &str, format: &str) -> Link {
    link(base, &format!("/labels/{reference}/{format}"), "label", reference, "label")
}

/// The link to a shipment's tracking events.
pub(crate) fn tracking(base: &str, reference: &str) -> Link {
    link(base, &format!("/tracking/{reference}"), "tracking", reference, "tracking")
}

/// Links each of the carrier's references to the events that they stand for.
pub(crate) fn tracked(base: &str, details: &mut TrackingDetails) {
    let shipment = details.shipment.reference.clone();
    details.shipment.links = Some(vec![tracking(base, &shipment)]);
    let path = format!("/tracking/{shipment}/shipment_contents");
    for contents in details.contents.iter_mut().flatten() {
        contents.links = Some(vec![link(base, &path, "tracking", &contents.reference, "contents_tracking")]);
    }
}

/// What an allocated shipment's answer links to.
pub(crate) fn of_allocated(base: &str, reference: &str) -> Vec<Link> {
    vec![shipment(base, reference), label(base, reference, "pdf"), label(base, reference, "zpl")]
}

/// The answer to a change of a shipment, with the link to it.
pub(crate) fn changed(
    base: &str,
    reference: &str,
    custom_reference: Option<&String>,
    message: String,
) -> ResourceResult {
    let mut result = ResourceResult::builder()
        .reference(reference)
        .message(message)
        .links(vec![shipment(base, reference)])
        .build();
    result.custom_reference = custom_reference.cloned();
    result
}
