// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The operations of the consignments contract.

use crate::contract::Route;

/// The operations of the consignments contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `allocate_using_default_rules`: PUT `/allocation/allocate`
    AllocateUsingDefaultRules,
    /// `allocate_all`: PUT `/allocation/allocate/{ship_by_date}`
    AllocateAll,
    /// `allocate_with_service_filters`: PUT `/allocation/allocateConsignmentsWithServiceFilters`
    AllocateWithServiceFilters,
    /// `allocate_with_carrier_service`: PUT `/allocation/allocatewithcarrierservice`
    AllocateWithCarrierService,
    /// `allocate_all_with_carrier_service`: PUT `/allocation/allocatewithcarrierservice/{ship_by_date}`
    AllocateAllWithCarrierService,
    /// `allocate_with_service_group`: PUT `/allocation/allocatewithservicegroup`
    AllocateWithServiceGroup,
    /// `allocate_all_with_service_group`: PUT `/allocation/allocatewithservicegroup/{ship_by_date}`
    AllocateAllWithServiceGroup,
    /// `allocate_consignment`: PUT `/allocation/{consignment_reference}/allocatewithcheapestquote`
    AllocateConsignment,
    /// `allocate_with_quote`: PUT `/allocation/{consignment_reference}/allocatewithquote/{quote_reference}`
    AllocateWithQuote,
    /// `allocate_consignment_with_service_group`: PUT `/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}`
    AllocateConsignmentWithServiceGroup,
    /// `allocate_with_carrier_service_and_get_labels`: PUT `/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}`
    AllocateWithCarrierServiceAndGetLabels,
    /// `allocate_and_get_labels`: PUT `/allocation/{consignment_reference}/labels/{label_format}`
    AllocateAndGetLabels,
    /// `allocate_with_quote_and_get_labels`: PUT `/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}`
    AllocateWithQuoteAndGetLabels,
    /// `allocate_with_service_group_and_get_labels`: PUT `/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}`
    AllocateWithServiceGroupAndGetLabels,
    /// `update_consignment`: PUT `/consignments`
    UpdateConsignment,
    /// `create_consignment`: POST `/consignments`
    CreateConsignment,
    /// `cancel_consignments`: PUT `/consignments/cancellist`
    CancelConsignments,
    /// `deallocate_consignments`: PUT `/consignments/deallocatelist`
    DeallocateConsignments,
    /// `get_customs_documents`: GET `/consignments/docs/{consignment_reference}`
    GetCustomsDocuments,
    /// `get_consignment_with_metadata`: GET `/consignments/getconsignmentwithmetadata/{consignment_reference}`
    GetConsignmentWithMetadata,
    /// `manifest_consignments`: PUT `/consignments/manifest`
    ManifestConsignments,
    /// `manifest_consignments_from_query`: POST `/consignments/manifestFromQuery`
    ManifestConsignmentsFromQuery,
    /// `set_not_ready_to_ship`: PUT `/consignments/setnotreadytoship`
    SetNotReadyToShip,
    /// `set_ready_to_ship`: PUT `/consignments/setreadytoship`
    SetReadyToShip,
    /// `get_consignment`: GET `/consignments/{consignment_reference}`
    GetConsignment,
    /// `add_package`: POST `/consignments/{consignment_reference}/addpackage`
    AddPackage,
    /// `cancel_consignment`: PUT `/consignments/{consignment_reference}/cancel`
    CancelConsignment,
    /// `deallocate_consignment`: PUT `/consignments/{consignment_reference}/deallocate`
    DeallocateConsignment,
    /// `get_consignment_status`: GET `/consignments/{consignment_reference}/status`
    GetConsignmentStatus,
    /// `search_consignments`: GET `/consignments/{take}/{skip}`
    SearchConsignments,
    /// `get_package_label`: GET `/labels/package/{consignment_reference}/{package_reference}`
    GetPackageLabel,
    /// `get_package_label_in_format`: GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}`
    GetPackageLabelInFormat,
    /// `get_package_label_with_resolution`: GET `/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}`
    GetPackageLabelWithResolution,
    /// `get_labels`: GET `/labels/{consignment_reference}`
    GetLabels,
    /// `get_labels_in_format`: GET `/labels/{consignment_reference}/{label_format}`
    GetLabelsInFormat,
    /// `get_labels_with_resolution`: GET `/labels/{consignment_reference}/{label_format}/{resolution}`
    GetLabelsWithResolution,
    /// `get_quotes`: POST `/quotes`
    GetQuotes,
    /// `get_quotes_by_consignment`: GET `/quotes/consignment/{consignment_reference}`
    GetQuotesByConsignment,
}

/// Every operation and where it is reached.
pub static ROUTES: &[Route<Operation>] = &[
    Route { operation: Operation::AllocateUsingDefaultRules, id: "allocate_using_default_rules", method: "PUT", path: "/allocation/allocate", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateAll, id: "allocate_all", method: "PUT", path: "/allocation/allocate/{ship_by_date}", body: Some("{\"$ref\":\"#/components/schemas/AllocateAllConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateWithServiceFilters, id: "allocate_with_service_filters", method: "PUT", path: "/allocation/allocateConsignmentsWithServiceFilters", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsWithServiceFiltersRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateWithCarrierService, id: "allocate_with_carrier_service", method: "PUT", path: "/allocation/allocatewithcarrierservice", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsWithCarrierServiceRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateAllWithCarrierService, id: "allocate_all_with_carrier_service", method: "PUT", path: "/allocation/allocatewithcarrierservice/{ship_by_date}", body: Some("{\"$ref\":\"#/components/schemas/AllocateAllConsignmentsWithCarrierServiceRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateWithServiceGroup, id: "allocate_with_service_group", method: "PUT", path: "/allocation/allocatewithservicegroup", body: Some("{\"$ref\":\"#/components/schemas/AllocateConsignmentsWithServiceGroupRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateAllWithServiceGroup, id: "allocate_all_with_service_group", method: "PUT", path: "/allocation/allocatewithservicegroup/{ship_by_date}", body: Some("{\"$ref\":\"#/components/schemas/AllocateAllConsignmentsWithServiceGroupRequest\"}"), statuses: &[200, 202, 400, 401, 429, 500] },
    Route { operation: Operation::AllocateConsignment, id: "allocate_consignment", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithcheapestquote", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AllocateWithQuote, id: "allocate_with_quote", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithquote/{quote_reference}", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AllocateConsignmentWithServiceGroup, id: "allocate_consignment_with_service_group", method: "PUT", path: "/allocation/{consignment_reference}/allocatewithservicegroup/{service_group_reference}", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AllocateWithCarrierServiceAndGetLabels, id: "allocate_with_carrier_service_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/carrierservice/{service_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AllocateAndGetLabels, id: "allocate_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AllocateWithQuoteAndGetLabels, id: "allocate_with_quote_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/quote/{quote_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AllocateWithServiceGroupAndGetLabels, id: "allocate_with_service_group_and_get_labels", method: "PUT", path: "/allocation/{consignment_reference}/servicegroup/{service_group_reference}/labels/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::UpdateConsignment, id: "update_consignment", method: "PUT", path: "/consignments", body: Some("{\"$ref\":\"#/components/schemas/UpdateConsignmentRequestOneOrMany\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::CreateConsignment, id: "create_consignment", method: "POST", path: "/consignments", body: Some("{\"$ref\":\"#/components/schemas/CreateConsignmentRequest\"}"), statuses: &[201, 400, 401, 429, 500] },
    Route { operation: Operation::CancelConsignments, id: "cancel_consignments", method: "PUT", path: "/consignments/cancellist", body: Some("{\"items\":{\"example\":\"EC-000-05B-MMA\",\"type\":\"string\",\"x-reference\":\"consignment\"},\"type\":\"array\"}"), statuses: &[200, 201, 400, 401, 404, 429, 500] },
    Route { operation: Operation::DeallocateConsignments, id: "deallocate_consignments", method: "PUT", path: "/consignments/deallocatelist", body: Some("{\"items\":{\"example\":\"EC-000-05B-MMA\",\"type\":\"string\",\"x-reference\":\"consignment\"},\"type\":\"array\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: Operation::GetCustomsDocuments, id: "get_customs_documents", method: "GET", path: "/consignments/docs/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetConsignmentWithMetadata, id: "get_consignment_with_metadata", method: "GET", path: "/consignments/getconsignmentwithmetadata/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::ManifestConsignments, id: "manifest_consignments", method: "PUT", path: "/consignments/manifest", body: Some("{\"$ref\":\"#/components/schemas/ManifestConsignmentsRequest\"}"), statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: Operation::ManifestConsignmentsFromQuery, id: "manifest_consignments_from_query", method: "POST", path: "/consignments/manifestFromQuery", body: Some("{\"$ref\":\"#/components/schemas/ManifestFromQueryRequest\"}"), statuses: &[200, 400, 401, 429, 500] },
    Route { operation: Operation::SetNotReadyToShip, id: "set_not_ready_to_ship", method: "PUT", path: "/consignments/setnotreadytoship", body: Some("{\"items\":{\"example\":\"EC-000-05B-MMA\",\"type\":\"string\",\"x-reference\":\"consignment\"},\"type\":\"array\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::SetReadyToShip, id: "set_ready_to_ship", method: "PUT", path: "/consignments/setreadytoship", body: Some("{\"items\":{\"example\":\"EC-000-05B-MMA\",\"type\":\"string\",\"x-reference\":\"consignment\"},\"type\":\"array\"}"), statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetConsignment, id: "get_consignment", method: "GET", path: "/consignments/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::AddPackage, id: "add_package", method: "POST", path: "/consignments/{consignment_reference}/addpackage", body: Some("{\"$ref\":\"#/components/schemas/UpdatePackageRequest\"}"), statuses: &[201, 400, 401, 404, 429, 500] },
    Route { operation: Operation::CancelConsignment, id: "cancel_consignment", method: "PUT", path: "/consignments/{consignment_reference}/cancel", body: None, statuses: &[200, 201, 400, 401, 404, 429, 500] },
    Route { operation: Operation::DeallocateConsignment, id: "deallocate_consignment", method: "PUT", path: "/consignments/{consignment_reference}/deallocate", body: None, statuses: &[200, 202, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetConsignmentStatus, id: "get_consignment_status", method: "GET", path: "/consignments/{consignment_reference}/status", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::SearchConsignments, id: "search_consignments", method: "GET", path: "/consignments/{take}/{skip}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetPackageLabel, id: "get_package_label", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetPackageLabelInFormat, id: "get_package_label_in_format", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetPackageLabelWithResolution, id: "get_package_label_with_resolution", method: "GET", path: "/labels/package/{consignment_reference}/{package_reference}/{label_format}/{resolution}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetLabels, id: "get_labels", method: "GET", path: "/labels/{consignment_reference}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetLabelsInFormat, id: "get_labels_in_format", method: "GET", path: "/labels/{consignment_reference}/{label_format}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetLabelsWithResolution, id: "get_labels_with_resolution", method: "GET", path: "/labels/{consignment_reference}/{label_format}/{resolution}", body: None, statuses: &[200, 400, 401, 404, 429, 500] },
    Route { operation: Operation::GetQuotes, id: "get_quotes", method: "POST", path: "/quotes", body: Some("{\"$ref\":\"#/components/schemas/Consignment\"}"), statuses: &[200, 201, 400, 401, 429, 500] },
    Route { operation: Operation::GetQuotesByConsignment, id: "get_quotes_by_consignment", method: "GET", path: "/quotes/consignment/{consignment_reference}", body: None, statuses: &[200, 201, 400, 401, 404, 429, 500] },
];
