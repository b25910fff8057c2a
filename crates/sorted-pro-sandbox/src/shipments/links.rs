//! Links of responses.

use sorted_pro_raw::shipments::types::{Link, TrackingDetails};

/// Returns a link to `path` below `base`.
pub(crate) fn link(base: &str, path: &str, rel: &str, reference: &str, kind: &str) -> Link {
    Link::builder().href(format!("{base}{path}")).rel(rel).reference(reference).type_(kind).build()
}

/// Returns the link to a shipment.
pub(crate) fn shipment(base: &str, reference: &str) -> Link {
    link(base, &format!("/shipments/{reference}"), "shipment", reference, "shipment")
}

/// Returns the link of a shipment to itself.
pub(crate) fn own(base: &str, reference: &str) -> Link {
    link(base, &format!("/shipments/{reference}"), "self", reference, "shipment")
}

/// Returns the link to a shipment's label in `format`: `pdf` or `zpl`.
pub(crate) fn label(base: &str, reference: &str, format: &str) -> Link {
    link(base, &format!("/labels/{reference}/{format}"), "label", reference, "label")
}

/// Returns the link to a shipment's tracking events.
pub(crate) fn tracking(base: &str, reference: &str) -> Link {
    link(base, &format!("/tracking/{reference}"), "tracking", reference, "tracking")
}

/// Links each of the carrier's references to its events.
pub(crate) fn tracked(base: &str, details: &mut TrackingDetails) {
    let shipment = details.shipment.reference.clone();
    details.shipment.links = Some(vec![tracking(base, &shipment)]);
    let path = format!("/tracking/{shipment}/shipment_contents");
    for contents in details.contents.iter_mut().flatten() {
        contents.links = Some(vec![link(base, &path, "tracking", &contents.reference, "contents_tracking")]);
    }
}

/// Returns the links of an allocated shipment.
pub(crate) fn of_allocated(base: &str, reference: &str) -> Vec<Link> {
    vec![shipment(base, reference), label(base, reference, "pdf"), label(base, reference, "zpl")]
}
