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
        AustraliaPostalCode = "AustraliaPostalCode",
        AztecCode = "AztecCode",
        Codabar = "Codabar",
        Code11 = "Code11",
        Code128 = "Code128",
        Code39 = "Code39",
        ExtendedCode39 = "ExtendedCode39",
        Code93 = "Code93",
        CompositeCode = "CompositeCode",
        DataMatrix = "DataMatrix",
        Ean13 = "EAN13",
        Ean8 = "EAN8",
        EanBookland = "EANBookland",
        Industrial2Of5 = "Industrial2Of5",
        Interleaved2Of5 = "Interleaved2Of5",
        Itf14 = "ITF14",
        Logmars = "LOGMARS",
        Maxicode = "Maxicode",
        Msi = "MSI",
        Opc = "OPC",
        Pdf417 = "PDF417",
        Plessey = "Plessey",
        Postnet = "Postnet",
        QrCode = "QRCode",
        Scc14 = "SCC14",
        Standard2Of5 = "Standard2Of5",
        Uccean218 = "UCCEAN218",
        UcceanShippingContainerCode = "UCCEANShippingContainerCode",
        UpcShippingContainerCode = "UPCShippingContainerCode",
        Upca = "UPCA",
        Upce = "UPCE",
        Unknown = "Unknown",
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
        None = "None",
        Gift = "Gift",
        CommercialSample = "CommercialSample",
        Documents = "Documents",
        Other = "Other",
        ReturnedGoods = "ReturnedGoods",
    }
}

open_enum! {
    /// How a leg is collected. `NotApplicable` is obsolete, yet it is the value in every documented quote.
    pub enum CollectionType {
        NotApplicable = "NotApplicable",
        Scheduled = "Scheduled",
        AdHoc = "AdHoc",
    }
}

open_enum! {
    /// Role of an address. `Origin` is where the carrier starts and `Destination` where it ends, `Return` takes goods that cannot be delivered, `Sender` drops the parcel off, `Recipient` picks it up, `Importer` pays duties.
    pub enum ConsignmentAddressType {
        Origin = "Origin",
        Destination = "Destination",
        Return = "Return",
        Sender = "Sender",
        Recipient = "Recipient",
        Importer = "Importer",
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
        Outbound = "Outbound",
        Inbound = "Inbound",
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
        Unallocated = "Unallocated",
        Allocating = "Allocating",
        AllocationFailed = "AllocationFailed",
        Allocated = "Allocated",
        Manifesting = "Manifesting",
        Manifested = "Manifested",
        ManifestFailed = "ManifestFailed",
        Dispatched = "Dispatched",
        AtDropOffPoint = "AtDropOffPoint",
        Collected = "Collected",
        CollectionFailed = "CollectionFailed",
        InTransit = "InTransit",
        Delayed = "Delayed",
        OutForDelivery = "OutForDelivery",
        DeliveryFailed = "DeliveryFailed",
        DeliveryFailedCardLeft = "DeliveryFailedCardLeft",
        Delivered = "Delivered",
        PartiallyDelivered = "PartiallyDelivered",
        AtCollectionPoint = "AtCollectionPoint",
        ReturnToSender = "ReturnToSender",
        ActionRequired = "ActionRequired",
        Missing = "Missing",
        Lost = "Lost",
        Damaged = "Damaged",
        Cancelling = "Cancelling",
        Cancelled = "Cancelled",
        InTransitWaiting = "InTransitWaiting",
        HeldByCarrier = "HeldByCarrier",
        ExchangeFailed = "ExchangeFailed",
        AtCustoms = "AtCustoms",
        CarrierUnableToCollect = "CarrierUnableToCollect",
        DeliveredDamaged = "DeliveredDamaged",
        ReadyToShip = "ReadyToShip",
    }
}

open_enum! {
    /// Hazard class of an item. Several may be combined.
    pub enum ContentClassification {
        NotSpecified = "NotSpecified",
        Unrestricted = "Unrestricted",
        Dangerous = "Dangerous",
        Restricted = "Restricted",
        Liquid = "Liquid",
    }
}

open_enum! {
    /// Hazards of an item in detail. Several may be combined.
    pub enum ContentClassificationDetails {
        NotSpecified = "NotSpecified",
        Explosive = "Explosive",
        Flammable = "Flammable",
        Toxic = "Toxic",
        Aerosols = "Aerosols",
        Alcohol = "Alcohol",
        Batteries = "Batteries",
        Electronics = "Electronics",
        Guns = "Guns",
        Lighters = "Lighters",
        NailVarnish = "NailVarnish",
        PerfumeOrAftershave = "PerfumeOrAftershave",
        Medicine = "Medicine",
        LiveAnimals = "LiveAnimals",
    }
}

open_enum! {
    /// Kind of cost.
    pub enum CostItemType {
        Unknown = "Unknown",
        DeliveryCharge = "DeliveryCharge",
        Surcharge = "Surcharge",
    }
}

open_enum! {
    /// Kind of customs charge. `DisountRebate` is misspelled on the wire.
    pub enum CustomChargeType {
        Others = "Others",
        SalesTax = "SalesTax",
        Duty = "Duty",
        Excise = "Excise",
        Insurance = "Insurance",
        DisountRebate = "DisountRebate",
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
        Cn22 = "CN22",
        Cn23 = "CN23",
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
        Zpl = "ZPL",
        Zplii = "ZPLII",
        Pdf = "PDF",
        Png = "PNG",
    }
}

open_enum! {
    /// What a label is for.
    pub enum LabelType {
        Consignment = "Consignment",
        Return = "Return",
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
        None = "None",
        Exw = "EXW",
        Fca = "FCA",
        Cpt = "CPT",
        Cip = "CIP",
        Dat = "DAT",
        Dap = "DAP",
        Ddp = "DDP",
        Fas = "FAS",
        Fob = "FOB",
        Cfr = "CFR",
        Cif = "CIF",
        Ddu = "DDU",
    }
}

open_enum! {
    /// Where a consignment comes from. Responses also hold other text, `API` for instance.
    pub enum Source {
        Api = "Api",
        Web = "Web",
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
        Standard = "Standard",
        Reduced = "Reduced",
        Zero = "Zero",
    }
}
