//! Other paths of operations.

use super::Alias;

/// Other paths that the vendor's documentation shows for operations.
pub(crate) const SHIPMENTS: &[Alias] = &[
    Alias { method: "PUT", path: "/shipments/allocation", id: "allocate_shipments" },
    Alias {
        method: "PUT",
        path: "/shipments/allocation/service",
        id: "allocate_shipments_with_carrier_service",
    },
    Alias {
        method: "PUT",
        path: "/shipments/allocation/service_group",
        id: "allocate_shipments_with_service_group",
    },
    Alias { method: "PUT", path: "/shipments/allocation/filters", id: "allocate_shipments_with_filters" },
    Alias {
        method: "PUT",
        path: "/shipments/allocate/{reference}/quote/{quote_reference}",
        id: "allocate_shipment_with_quote",
    },
    Alias { method: "GET", path: "/shipments/{reference}/quote", id: "get_shipment_quotes" },
    Alias {
        method: "GET",
        path: "/shipment_groups/custom_reference/{custom_reference}/latest",
        id: "get_shipment_group_by_custom_reference",
    },
    Alias { method: "GET", path: "/labels/{reference}/{content_type}", id: "get_labels" },
    Alias {
        method: "GET",
        path: "/labels/{reference}/contents/{contents_reference}/{content_type}",
        id: "get_contents_label",
    },
    Alias {
        method: "GET",
        path: "/labels/{reference}/{contents_reference}/{content_type}/{dpi}",
        id: "get_contents_label",
    },
];

/// Other paths of operations: in the vendor's documentation, or in third-party clients.
pub(crate) const CONSIGNMENTS: &[Alias] = &[
    Alias { method: "GET", path: "/ConsignmentCustomers/manifests", id: "get_customer_manifests" },
    Alias { method: "GET", path: "/consignments/manifest/{manifest_reference}", id: "get_customer_manifest" },
    Alias { method: "GET", path: "/documents/labels/{consignment_reference}", id: "get_labels" },
    Alias { method: "PUT", path: "/consignments/manifestFromQuery", id: "manifest_consignments_from_query" },
    Alias { method: "PUT", path: "/consignments/update", id: "update_consignment" },
];
