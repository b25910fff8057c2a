// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The value lists of this API. All are open: see [`Open`](crate::Open).

use crate::open_enum::open_enum;

open_enum! {
    /// When a surcharge is applied.
    pub enum ApplicationType {
        Unknown = "Unknown" as 0,
        Standard = "Standard" as 1,
        Retrospective = "Retrospective" as 2,
    }
}

open_enum! {
    /// Severity of an audit message.
    pub enum AuditMessageSeverity {
        None = "None" as 0,
        Low = "Low" as 1,
        Medium = "Medium" as 2,
        High = "High" as 3,
        Critical = "Critical" as 4,
    }
}

open_enum! {
    /// Symbology of a barcode.
    pub enum BarcodeType {
        AustraliaPostalCode = "AustraliaPostalCode" as 0,
        AztecCode = "AztecCode" as 1,
        Codabar = "Codabar" as 2,
        Code11 = "Code11" as 3,
        Code128 = "Code128" as 4,
        Code39 = "Code39" as 5,
        ExtendedCode39 = "ExtendedCode39" as 6,
        Code93 = "Code93" as 7,
        CompositeCode = "CompositeCode" as 8,
        DataMatrix = "DataMatrix" as 9,
        Ean13 = "EAN13" as 10,
        Ean8 = "EAN8" as 11,
        EanBookland = "EANBookland" as 12,
        Industrial2Of5 = "Industrial2Of5" as 13,
        Interleaved2Of5 = "Interleaved2Of5" as 14,
        Itf14 = "ITF14" as 15,
        Logmars = "LOGMARS" as 16,
        Maxicode = "Maxicode" as 17,
        Msi = "MSI" as 18,
        Opc = "OPC" as 19,
        Pdf417 = "PDF417" as 20,
        Plessey = "Plessey" as 21,
        Postnet = "Postnet" as 22,
        QrCode = "QRCode" as 23,
        Scc14 = "SCC14" as 24,
        Standard2Of5 = "Standard2Of5" as 25,
        Uccean218 = "UCCEAN218" as 26,
        UcceanShippingContainerCode = "UCCEANShippingContainerCode" as 27,
        UpcShippingContainerCode = "UPCShippingContainerCode" as 28,
        Upca = "UPCA" as 29,
        Upce = "UPCE" as 30,
        Unknown = "Unknown" as 99,
    }
}

open_enum! {
    /// How a surcharge is worked out.
    pub enum CalculationModel {
        Fixed = "Fixed" as 0,
        Calculated = "Calculated" as 1,
    }
}

open_enum! {
    /// Kind of exception in a collection calendar.
    pub enum CalendarExceptionType {
        ReScheduled = "ReScheduled" as 0,
        Cancelled = "Cancelled" as 1,
    }
}

open_enum! {
    /// Category of goods for customs. `ReturnedGoods` only exists on CN23.
    pub enum CategoryType {
        None = "None" as 0,
        Gift = "Gift" as 1,
        CommercialSample = "CommercialSample" as 2,
        Documents = "Documents" as 4,
        Other = "Other" as 8,
        ReturnedGoods = "ReturnedGoods" as 16,
        SaleOfGoods = "SaleOfGoods",
        Personal = "Personal",
    }
}

open_enum! {
    /// How a leg is collected. `NotApplicable` is obsolete, yet it is the value in every documented quote.
    pub enum CollectionType {
        NotApplicable = "NotApplicable" as 0,
        Scheduled = "Scheduled" as 1,
        AdHoc = "AdHoc" as 2,
    }
}

open_enum! {
    /// Role of an address. `Origin` is where the carrier starts and `Destination` where it ends, `Return` takes goods that cannot be delivered, `Sender` drops the parcel off, `Recipient` picks it up, `Importer` pays duties.
    pub enum ConsignmentAddressType {
        Origin = "Origin" as 1,
        Destination = "Destination" as 2,
        Return = "Return" as 4,
        Sender = "Sender" as 8,
        Recipient = "Recipient" as 16,
        Importer = "Importer" as 32,
    }
}

open_enum! {
    /// What an audit message is about.
    pub enum ConsignmentAuditMessageCategory {
        None = "None" as 0,
        Tracking = "Tracking" as 1,
        ConsignmentLifecycle = "ConsignmentLifecycle" as 2,
        Labels = "Labels" as 3,
    }
}

open_enum! {
    /// Direction in which a consignment travels.
    pub enum ConsignmentDirection {
        Outbound = "Outbound" as 0,
        Inbound = "Inbound" as 1,
    }
}

open_enum! {
    /// Kind of event of a consignment.
    pub enum ConsignmentEventType {
        ConsignmentCreated = "ConsignmentCreated" as 1,
        ConsignmentUpdated = "ConsignmentUpdated" as 2,
        LabelsPrinted = "LabelsPrinted" as 3,
        PackageAdded = "PackageAdded" as 4,
        PackageRemoved = "PackageRemoved" as 5,
        PackageUpdated = "PackageUpdated" as 6,
        Rescheduled = "Rescheduled" as 7,
    }
}

open_enum! {
    /// What became of a consignment, for programs. Values that end in `Failed` are failures.
    pub enum ConsignmentOperationResult {
        Unknown = "Unknown" as 0,
        ConsignmentCreated = "ConsignmentCreated" as 1,
        ConsignmentAllocated = "ConsignmentAllocated" as 2,
        ConsignmentAllocationFailed = "ConsignmentAllocationFailed" as 3,
        ConsignmentCreationFailed = "ConsignmentCreationFailed" as 4,
        OperationFailed = "OperationFailed" as 5,
        OperationSucceed = "OperationSucceed" as 6,
        OperationPartialSuccess = "OperationPartialSuccess" as 7,
        ReturnConsignmentCreated = "ReturnConsignmentCreated" as 8,
        ReturnConsignmentAllocated = "ReturnConsignmentAllocated" as 9,
        ReturnConsignmentAllocationFailed = "ReturnConsignmentAllocationFailed" as 10,
        ReturnConsignmentCreationFailed = "ReturnConsignmentCreationFailed" as 11,
    }
}

open_enum! {
    /// State of a consignment. Transient: `Allocating`, `Manifesting`, `Cancelling`. Set by calls: `Unallocated`, `AllocationFailed`, `Allocated`, `ReadyToShip`, `Manifested`, `ManifestFailed`, `Dispatched` and `Cancelled`, which is final. All others are set by tracking data of the carriers. `ReadyToShip` means allocated and released for manifesting.
    pub enum ConsignmentState {
        Unallocated = "Unallocated" as 0,
        Allocating = "Allocating" as 1,
        AllocationFailed = "AllocationFailed" as 2,
        Allocated = "Allocated" as 3,
        Manifesting = "Manifesting" as 4,
        Manifested = "Manifested" as 5,
        ManifestFailed = "ManifestFailed" as 6,
        Dispatched = "Dispatched" as 7,
        AtDropOffPoint = "AtDropOffPoint" as 9,
        Collected = "Collected" as 10,
        CollectionFailed = "CollectionFailed" as 11,
        InTransit = "InTransit" as 12,
        Delayed = "Delayed" as 13,
        OutForDelivery = "OutForDelivery" as 14,
        DeliveryFailed = "DeliveryFailed" as 15,
        DeliveryFailedCardLeft = "DeliveryFailedCardLeft" as 16,
        Delivered = "Delivered" as 17,
        PartiallyDelivered = "PartiallyDelivered" as 18,
        AtCollectionPoint = "AtCollectionPoint" as 19,
        ReturnToSender = "ReturnToSender" as 20,
        ActionRequired = "ActionRequired" as 21,
        Missing = "Missing" as 22,
        Lost = "Lost" as 23,
        Damaged = "Damaged" as 24,
        Cancelling = "Cancelling" as 25,
        Cancelled = "Cancelled" as 26,
        InTransitWaiting = "InTransitWaiting" as 27,
        HeldByCarrier = "HeldByCarrier" as 28,
        ExchangeFailed = "ExchangeFailed" as 29,
        AtCustoms = "AtCustoms" as 30,
        CarrierUnableToCollect = "CarrierUnableToCollect" as 31,
        DeliveredDamaged = "DeliveredDamaged" as 32,
        ReadyToShip = "ReadyToShip" as 40,
    }
}

open_enum! {
    /// Hazard class of an item. Several may be combined.
    pub enum ContentClassification {
        NotSpecified = "NotSpecified" as 1,
        Unrestricted = "Unrestricted" as 2,
        Dangerous = "Dangerous" as 4,
        Restricted = "Restricted" as 8,
        Liquid = "Liquid" as 16,
    }
}

open_enum! {
    /// Hazards of an item in detail. Several may be combined.
    pub enum ContentClassificationDetails {
        NotSpecified = "NotSpecified" as 1,
        Explosive = "Explosive" as 2,
        Flammable = "Flammable" as 4,
        Toxic = "Toxic" as 8,
        Aerosols = "Aerosols" as 16,
        Alcohol = "Alcohol" as 32,
        Batteries = "Batteries" as 64,
        Electronics = "Electronics" as 128,
        Guns = "Guns" as 256,
        Lighters = "Lighters" as 512,
        NailVarnish = "NailVarnish" as 1024,
        PerfumeOrAftershave = "PerfumeOrAftershave" as 2048,
        Medicine = "Medicine" as 4096,
        LiveAnimals = "LiveAnimals" as 8192,
    }
}

open_enum! {
    /// Kind of cost.
    pub enum CostItemType {
        Unknown = "Unknown" as 0,
        DeliveryCharge = "DeliveryCharge" as 1,
        Surcharge = "Surcharge" as 2,
    }
}

open_enum! {
    /// Kind of customs charge. `DisountRebate` is misspelled on the wire.
    pub enum CustomChargeType {
        Others = "Others" as 0,
        SalesTax = "SalesTax" as 1,
        Duty = "Duty" as 2,
        Excise = "Excise" as 3,
        Insurance = "Insurance" as 4,
        DisountRebate = "DisountRebate" as 5,
    }
}

open_enum! {
    /// Whether the account may use a carrier service.
    pub enum CustomerSubscriptionStatus {
        Available = "Available" as 0,
        Requested = "Requested" as 1,
        Disabled = "Disabled" as 2,
        Enabled = "Enabled" as 3,
    }
}

open_enum! {
    /// Customs form, in any casing.
    pub enum CustomsDocType {
        Cn22 = "CN22" as 1,
        Cn23 = "CN23" as 2,
    }
}

open_enum! {
    /// Day of the week.
    pub enum DayOfWeek {
        Sunday = "Sunday" as 0,
        Monday = "Monday" as 1,
        Tuesday = "Tuesday" as 2,
        Wednesday = "Wednesday" as 3,
        Thursday = "Thursday" as 4,
        Friday = "Friday" as 5,
        Saturday = "Saturday" as 6,
    }
}

open_enum! {
    /// What a restriction measures.
    pub enum DimensionType {
        Length = "Length" as 1,
        Girth = "Girth" as 2,
        AbsoluteWeight = "AbsoluteWeight" as 3,
        CombinedDimensions = "CombinedDimensions" as 4,
    }
}

open_enum! {
    /// File format of a label.
    pub enum LabelFormat {
        Zpl = "ZPL" as 0,
        Zplii = "ZPLII" as 1,
        Pdf = "PDF" as 2,
        Png = "PNG" as 3,
    }
}

open_enum! {
    /// What a label is for.
    pub enum LabelType {
        Consignment = "Consignment" as 1,
        Return = "Return" as 2,
    }
}

open_enum! {
    /// Who owns a carrier service.
    pub enum MpdCarrierServiceSource {
        None = "None" as 0,
        Internal = "Internal" as 1,
        External = "External" as 2,
    }
}

open_enum! {
    /// Kind of carrier service. Several may be combined.
    pub enum MpdCarrierServiceType {
        Scheduled = "Scheduled" as 1,
        AdHoc = "AdHoc" as 2,
        PickUp = "PickUp" as 4,
        DropOff = "DropOff" as 8,
        Timed = "Timed" as 16,
        Consolidated = "Consolidated" as 32,
    }
}

open_enum! {
    /// Outcome of a call for one consignment.
    pub enum OperationStatus {
        Success = "Success" as 0,
        Failed = "Failed" as 1,
        NotFound = "NotFound" as 2,
    }
}

open_enum! {
    /// Directions a carrier service serves. Both together are written `Inbound, Outbound`.
    pub enum ServiceDirection {
        Inbound = "Inbound",
        Outbound = "Outbound",
    }
}

open_enum! {
    /// Kind of shipping location.
    pub enum ShippingLocationType {
        DistributionCentre = "DistributionCentre" as 1,
        Office = "Office" as 2,
        Store = "Store" as 3,
        Warehouse = "Warehouse" as 4,
    }
}

open_enum! {
    /// Incoterm.
    pub enum ShippingTerms {
        None = "None" as 0,
        Exw = "EXW" as 1,
        Fca = "FCA" as 2,
        Cpt = "CPT" as 4,
        Cip = "CIP" as 8,
        Dat = "DAT" as 16,
        Dap = "DAP" as 32,
        Ddp = "DDP" as 64,
        Fas = "FAS" as 128,
        Fob = "FOB" as 256,
        Cfr = "CFR" as 512,
        Cif = "CIF" as 1024,
        Ddu = "DDU" as 2048,
    }
}

open_enum! {
    /// Where a consignment comes from. Responses also hold other text, `API` for instance.
    pub enum Source {
        Api = "Api" as 0,
        Web = "Web" as 1,
    }
}

open_enum! {
    /// `Additive` adds an amount of money, `Variable` a percentage.
    pub enum SurchargeType {
        Additive = "Additive" as 0,
        Variable = "Variable" as 1,
    }
}

open_enum! {
    /// Kind of tax rate. Only `Standard` appears in documented responses.
    pub enum TaxRateType {
        Standard = "Standard" as 0,
        Reduced = "Reduced" as 1,
        Zero = "Zero" as 2,
    }
}
