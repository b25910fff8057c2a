// Generated from spec/shipments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The builders of this API's models, and how the models are read and written.

use serde::ser::SerializeStruct as _;

use super::types::*;
use crate::model::{Key, Set, Unset, present, read, write_optional};

/// What the builders require: a trait per field.
pub mod required {
    use crate::model::Set;

    /// `address` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `address` yet, which is required",
        label = "call `.address(..)` before this"
    )]
    pub trait Address<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Address<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `address_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `address_type` yet, which is required",
        label = "call `.address_type(..)` before this"
    )]
    pub trait AddressType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> AddressType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `addresses` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `addresses` yet, which is required",
        label = "call `.addresses(..)` before this"
    )]
    pub trait Addresses<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Addresses<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `allocation_date` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `allocation_date` yet, which is required",
        label = "call `.allocation_date(..)` before this"
    )]
    pub trait AllocationDate<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> AllocationDate<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `amount` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `amount` yet, which is required",
        label = "call `.amount(..)` before this"
    )]
    pub trait Amount<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Amount<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `applicable` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `applicable` yet, which is required",
        label = "call `.applicable(..)` before this"
    )]
    pub trait Applicable<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Applicable<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `application_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `application_type` yet, which is required",
        label = "call `.application_type(..)` before this"
    )]
    pub trait ApplicationType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ApplicationType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `base` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `base` yet, which is required",
        label = "call `.base(..)` before this"
    )]
    pub trait Base<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Base<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `base_application` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `base_application` yet, which is required",
        label = "call `.base_application(..)` before this"
    )]
    pub trait BaseApplication<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> BaseApplication<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `base_only` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `base_only` yet, which is required",
        label = "call `.base_only(..)` before this"
    )]
    pub trait BaseOnly<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> BaseOnly<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `calculation_model` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `calculation_model` yet, which is required",
        label = "call `.calculation_model(..)` before this"
    )]
    pub trait CalculationModel<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CalculationModel<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `carrier` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `carrier` yet, which is required",
        label = "call `.carrier(..)` before this"
    )]
    pub trait Carrier<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Carrier<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `carrier_references` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `carrier_references` yet, which is required",
        label = "call `.carrier_references(..)` before this"
    )]
    pub trait CarrierReferences<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CarrierReferences<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `carrier_service_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `carrier_service_reference` yet, which is required",
        label = "call `.carrier_service_reference(..)` before this"
    )]
    pub trait CarrierServiceReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CarrierServiceReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `category_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `category_type` yet, which is required",
        label = "call `.category_type(..)` before this"
    )]
    pub trait CategoryType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CategoryType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `code` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `code` yet, which is required",
        label = "call `.code(..)` before this"
    )]
    pub trait Code<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Code<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `collection_date` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `collection_date` yet, which is required",
        label = "call `.collection_date(..)` before this"
    )]
    pub trait CollectionDate<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CollectionDate<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `contact_details` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `contact_details` yet, which is required",
        label = "call `.contact_details(..)` before this"
    )]
    pub trait ContactDetails<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ContactDetails<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `content_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `content_type` yet, which is required",
        label = "call `.content_type(..)` before this"
    )]
    pub trait ContentType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ContentType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `contents` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `contents` yet, which is required",
        label = "call `.contents(..)` before this"
    )]
    pub trait Contents<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Contents<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `country_iso_code` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `country_iso_code` yet, which is required",
        label = "call `.country_iso_code(..)` before this"
    )]
    pub trait CountryIsoCode<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CountryIsoCode<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `created` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `created` yet, which is required",
        label = "call `.created(..)` before this"
    )]
    pub trait Created<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Created<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `currency` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `currency` yet, which is required",
        label = "call `.currency(..)` before this"
    )]
    pub trait Currency<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Currency<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `delivery_date` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `delivery_date` yet, which is required",
        label = "call `.delivery_date(..)` before this"
    )]
    pub trait DeliveryDate<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> DeliveryDate<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `description` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `description` yet, which is required",
        label = "call `.description(..)` before this"
    )]
    pub trait Description<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Description<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `direction` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `direction` yet, which is required",
        label = "call `.direction(..)` before this"
    )]
    pub trait Direction<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Direction<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `document_state` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `document_state` yet, which is required",
        label = "call `.document_state(..)` before this"
    )]
    pub trait DocumentState<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> DocumentState<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `document_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `document_type` yet, which is required",
        label = "call `.document_type(..)` before this"
    )]
    pub trait DocumentType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> DocumentType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `email` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `email` yet, which is required",
        label = "call `.email(..)` before this"
    )]
    pub trait Email<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Email<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `event_code` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `event_code` yet, which is required",
        label = "call `.event_code(..)` before this"
    )]
    pub trait EventCode<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> EventCode<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `exclusion` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `exclusion` yet, which is required",
        label = "call `.exclusion(..)` before this"
    )]
    pub trait Exclusion<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Exclusion<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `expires` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `expires` yet, which is required",
        label = "call `.expires(..)` before this"
    )]
    pub trait Expires<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Expires<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `file` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `file` yet, which is required",
        label = "call `.file(..)` before this"
    )]
    pub trait File<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> File<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `file_content` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `file_content` yet, which is required",
        label = "call `.file_content(..)` before this"
    )]
    pub trait FileContent<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> FileContent<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `file_format` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `file_format` yet, which is required",
        label = "call `.file_format(..)` before this"
    )]
    pub trait FileFormat<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> FileFormat<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `filters` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `filters` yet, which is required",
        label = "call `.filters(..)` before this"
    )]
    pub trait Filters<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Filters<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `first_name` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `first_name` yet, which is required",
        label = "call `.first_name(..)` before this"
    )]
    pub trait FirstName<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> FirstName<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `gross` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `gross` yet, which is required",
        label = "call `.gross(..)` before this"
    )]
    pub trait Gross<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Gross<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `height` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `height` yet, which is required",
        label = "call `.height(..)` before this"
    )]
    pub trait Height<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Height<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `href` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `href` yet, which is required",
        label = "call `.href(..)` before this"
    )]
    pub trait Href<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Href<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `key` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `key` yet, which is required",
        label = "call `.key(..)` before this"
    )]
    pub trait Key<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Key<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `label` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `label` yet, which is required",
        label = "call `.label(..)` before this"
    )]
    pub trait Label<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Label<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `last_name` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `last_name` yet, which is required",
        label = "call `.last_name(..)` before this"
    )]
    pub trait LastName<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> LastName<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `latitude` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `latitude` yet, which is required",
        label = "call `.latitude(..)` before this"
    )]
    pub trait Latitude<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Latitude<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `length` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `length` yet, which is required",
        label = "call `.length(..)` before this"
    )]
    pub trait Length<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Length<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `links` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `links` yet, which is required",
        label = "call `.links(..)` before this"
    )]
    pub trait Links<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Links<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `longitude` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `longitude` yet, which is required",
        label = "call `.longitude(..)` before this"
    )]
    pub trait Longitude<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Longitude<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `manifests` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `manifests` yet, which is required",
        label = "call `.manifests(..)` before this"
    )]
    pub trait Manifests<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Manifests<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `message` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `message` yet, which is required",
        label = "call `.message(..)` before this"
    )]
    pub trait Message<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Message<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `net` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `net` yet, which is required",
        label = "call `.net(..)` before this"
    )]
    pub trait Net<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Net<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `price` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `price` yet, which is required",
        label = "call `.price(..)` before this"
    )]
    pub trait Price<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Price<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `queued` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `queued` yet, which is required",
        label = "call `.queued(..)` before this"
    )]
    pub trait Queued<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Queued<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `rate` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `rate` yet, which is required",
        label = "call `.rate(..)` before this"
    )]
    pub trait Rate<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Rate<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `reason` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `reason` yet, which is required",
        label = "call `.reason(..)` before this"
    )]
    pub trait Reason<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Reason<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `received_timestamp` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `received_timestamp` yet, which is required",
        label = "call `.received_timestamp(..)` before this"
    )]
    pub trait ReceivedTimestamp<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ReceivedTimestamp<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `reference` yet, which is required",
        label = "call `.reference(..)` before this"
    )]
    pub trait Reference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Reference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `references` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `references` yet, which is required",
        label = "call `.references(..)` before this"
    )]
    pub trait References<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> References<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `rejected` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `rejected` yet, which is required",
        label = "call `.rejected(..)` before this"
    )]
    pub trait Rejected<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Rejected<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `retrieval_count` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `retrieval_count` yet, which is required",
        label = "call `.retrieval_count(..)` before this"
    )]
    pub trait RetrievalCount<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> RetrievalCount<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `service_group` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `service_group` yet, which is required",
        label = "call `.service_group(..)` before this"
    )]
    pub trait ServiceGroup<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ServiceGroup<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `service_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `service_reference` yet, which is required",
        label = "call `.service_reference(..)` before this"
    )]
    pub trait ServiceReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ServiceReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `shipment` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipment` yet, which is required",
        label = "call `.shipment(..)` before this"
    )]
    pub trait Shipment<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Shipment<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `shipment_contents` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipment_contents` yet, which is required",
        label = "call `.shipment_contents(..)` before this"
    )]
    pub trait ShipmentContents<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ShipmentContents<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `shipment_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipment_reference` yet, which is required",
        label = "call `.shipment_reference(..)` before this"
    )]
    pub trait ShipmentReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ShipmentReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `shipment_states` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipment_states` yet, which is required",
        label = "call `.shipment_states(..)` before this"
    )]
    pub trait ShipmentStates<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ShipmentStates<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `shipment_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipment_type` yet, which is required",
        label = "call `.shipment_type(..)` before this"
    )]
    pub trait ShipmentType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ShipmentType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `shipments` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipments` yet, which is required",
        label = "call `.shipments(..)` before this"
    )]
    pub trait Shipments<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Shipments<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `skip` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `skip` yet, which is required",
        label = "call `.skip(..)` before this"
    )]
    pub trait Skip<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Skip<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `source` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `source` yet, which is required",
        label = "call `.source(..)` before this"
    )]
    pub trait Source<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Source<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `state` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `state` yet, which is required",
        label = "call `.state(..)` before this"
    )]
    pub trait State<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> State<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `take` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `take` yet, which is required",
        label = "call `.take(..)` before this"
    )]
    pub trait Take<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Take<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `timestamp` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `timestamp` yet, which is required",
        label = "call `.timestamp(..)` before this"
    )]
    pub trait Timestamp<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Timestamp<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `total_results` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `total_results` yet, which is required",
        label = "call `.total_results(..)` before this"
    )]
    pub trait TotalResults<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> TotalResults<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `tracking_contents_responses` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `tracking_contents_responses` yet, which is required",
        label = "call `.tracking_contents_responses(..)` before this"
    )]
    pub trait TrackingContentsResponses<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> TrackingContentsResponses<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `tracking_responses` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `tracking_responses` yet, which is required",
        label = "call `.tracking_responses(..)` before this"
    )]
    pub trait TrackingResponses<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> TrackingResponses<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `type_` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `type_` yet, which is required",
        label = "call `.type_(..)` before this"
    )]
    pub trait Type<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Type<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `unit` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `unit` yet, which is required",
        label = "call `.unit(..)` before this"
    )]
    pub trait Unit<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Unit<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    /// `value` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `value` yet, which is required",
        label = "call `.value(..)` before this"
    )]
    pub trait Value<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Value<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }
}

/// Builds a [`Address`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AddressBuilder<HasAddressType = Unset> {
    address_type: HasAddressType,
    __rest: AddressRest,
}

impl<HasAddressType> std::fmt::Debug for AddressBuilder<HasAddressType> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AddressBuilder(..)")
    }
}

#[derive(Default)]
struct AddressRest {
    address_line1: Option<::std::string::String>,
    address_line2: Option<::std::string::String>,
    address_line3: Option<::std::string::String>,
    company_name: Option<::std::string::String>,
    contact: Option<Contact>,
    country_iso_code: Option<::std::string::String>,
    custom_reference: Option<::std::string::String>,
    lat_long: Option<LatLong>,
    locality: Option<::std::string::String>,
    national_address: Option<::std::string::String>,
    postal_code: Option<::std::string::String>,
    property_name: Option<::std::string::String>,
    property_number: Option<::std::string::String>,
    region: Option<::std::string::String>,
    reservation: Option<Reservation>,
    shipping_location_reference: Option<::std::string::String>,
    special_instructions: Option<::std::string::String>,
}

impl Address {
    /// Starts building one; [`build`](AddressBuilder::build) takes all required fields.
    pub fn builder() -> AddressBuilder {
        AddressBuilder {
            address_type: Unset,
            __rest: AddressRest::default(),
        }
    }
}

impl<HasAddressType> AddressBuilder<HasAddressType> {
    /// Sets [`address_line1`](Address::address_line1).
    pub fn address_line1(mut self, address_line1: impl Into<::std::string::String>) -> Self {
        self.__rest.address_line1 = Some(address_line1.into());
        self
    }

    /// Sets [`address_line2`](Address::address_line2).
    pub fn address_line2(mut self, address_line2: impl Into<::std::string::String>) -> Self {
        self.__rest.address_line2 = Some(address_line2.into());
        self
    }

    /// Sets [`address_line3`](Address::address_line3).
    pub fn address_line3(mut self, address_line3: impl Into<::std::string::String>) -> Self {
        self.__rest.address_line3 = Some(address_line3.into());
        self
    }

    /// Sets [`company_name`](Address::company_name).
    pub fn company_name(mut self, company_name: impl Into<::std::string::String>) -> Self {
        self.__rest.company_name = Some(company_name.into());
        self
    }

    /// Sets [`contact`](Address::contact).
    pub fn contact(mut self, contact: impl Into<Contact>) -> Self {
        self.__rest.contact = Some(contact.into());
        self
    }

    /// Sets [`country_iso_code`](Address::country_iso_code).
    pub fn country_iso_code(mut self, country_iso_code: impl Into<::std::string::String>) -> Self {
        self.__rest.country_iso_code = Some(country_iso_code.into());
        self
    }

    /// Sets [`custom_reference`](Address::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`lat_long`](Address::lat_long).
    pub fn lat_long(mut self, lat_long: impl Into<LatLong>) -> Self {
        self.__rest.lat_long = Some(lat_long.into());
        self
    }

    /// Sets [`locality`](Address::locality).
    pub fn locality(mut self, locality: impl Into<::std::string::String>) -> Self {
        self.__rest.locality = Some(locality.into());
        self
    }

    /// Sets [`national_address`](Address::national_address).
    pub fn national_address(mut self, national_address: impl Into<::std::string::String>) -> Self {
        self.__rest.national_address = Some(national_address.into());
        self
    }

    /// Sets [`postal_code`](Address::postal_code).
    pub fn postal_code(mut self, postal_code: impl Into<::std::string::String>) -> Self {
        self.__rest.postal_code = Some(postal_code.into());
        self
    }

    /// Sets [`property_name`](Address::property_name).
    pub fn property_name(mut self, property_name: impl Into<::std::string::String>) -> Self {
        self.__rest.property_name = Some(property_name.into());
        self
    }

    /// Sets [`property_number`](Address::property_number).
    pub fn property_number(mut self, property_number: impl Into<::std::string::String>) -> Self {
        self.__rest.property_number = Some(property_number.into());
        self
    }

    /// Sets [`region`](Address::region).
    pub fn region(mut self, region: impl Into<::std::string::String>) -> Self {
        self.__rest.region = Some(region.into());
        self
    }

    /// Sets [`reservation`](Address::reservation).
    pub fn reservation(mut self, reservation: impl Into<Reservation>) -> Self {
        self.__rest.reservation = Some(reservation.into());
        self
    }

    /// Sets [`shipping_location_reference`](Address::shipping_location_reference).
    pub fn shipping_location_reference(mut self, shipping_location_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.shipping_location_reference = Some(shipping_location_reference.into());
        self
    }

    /// Sets [`special_instructions`](Address::special_instructions).
    pub fn special_instructions(mut self, special_instructions: impl Into<::std::string::String>) -> Self {
        self.__rest.special_instructions = Some(special_instructions.into());
        self
    }

    /// Sets [`address_type`](Address::address_type), which is required.
    pub fn address_type(
        self,
        address_type: impl Into<crate::Open<crate::shipments::vocabulary::AddressType>>,
    ) -> AddressBuilder<
        Set<crate::Open<crate::shipments::vocabulary::AddressType>>,
    > {
        AddressBuilder {
            address_type: Set(address_type.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Address
    where
        HasAddressType: required::AddressType<Address, crate::Open<crate::shipments::vocabulary::AddressType>>,
    {
        Address {
            address_type: self.address_type.get(),
            address_line1: self.__rest.address_line1,
            address_line2: self.__rest.address_line2,
            address_line3: self.__rest.address_line3,
            company_name: self.__rest.company_name,
            contact: self.__rest.contact,
            country_iso_code: self.__rest.country_iso_code,
            custom_reference: self.__rest.custom_reference,
            lat_long: self.__rest.lat_long,
            locality: self.__rest.locality,
            national_address: self.__rest.national_address,
            postal_code: self.__rest.postal_code,
            property_name: self.__rest.property_name,
            property_number: self.__rest.property_number,
            region: self.__rest.region,
            reservation: self.__rest.reservation,
            shipping_location_reference: self.__rest.shipping_location_reference,
            special_instructions: self.__rest.special_instructions,
        }
    }
}

impl serde::Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.address_line1.is_some())
            + usize::from(self.address_line2.is_some())
            + usize::from(self.address_line3.is_some())
            + usize::from(self.company_name.is_some())
            + usize::from(self.contact.is_some())
            + usize::from(self.country_iso_code.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.lat_long.is_some())
            + usize::from(self.locality.is_some())
            + usize::from(self.national_address.is_some())
            + usize::from(self.postal_code.is_some())
            + usize::from(self.property_name.is_some())
            + usize::from(self.property_number.is_some())
            + usize::from(self.region.is_some())
            + usize::from(self.reservation.is_some())
            + usize::from(self.shipping_location_reference.is_some())
            + usize::from(self.special_instructions.is_some());
        let mut out = serializer.serialize_struct("Address", count)?;
        out.serialize_field("address_type", &self.address_type)?;
        write_optional(&mut out, "address_line1", &self.address_line1)?;
        write_optional(&mut out, "address_line2", &self.address_line2)?;
        write_optional(&mut out, "address_line3", &self.address_line3)?;
        write_optional(&mut out, "company_name", &self.company_name)?;
        write_optional(&mut out, "contact", &self.contact)?;
        write_optional(&mut out, "country_iso_code", &self.country_iso_code)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "lat_long", &self.lat_long)?;
        write_optional(&mut out, "locality", &self.locality)?;
        write_optional(&mut out, "national_address", &self.national_address)?;
        write_optional(&mut out, "postal_code", &self.postal_code)?;
        write_optional(&mut out, "property_name", &self.property_name)?;
        write_optional(&mut out, "property_number", &self.property_number)?;
        write_optional(&mut out, "region", &self.region)?;
        write_optional(&mut out, "reservation", &self.reservation)?;
        write_optional(&mut out, "shipping_location_reference", &self.shipping_location_reference)?;
        write_optional(&mut out, "special_instructions", &self.special_instructions)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Address {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Address;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Address)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Address, A::Error> {
                let mut address_type: Option<crate::Open<crate::shipments::vocabulary::AddressType>> = None;
                let mut address_line1: Option<Option<::std::string::String>> = None;
                let mut address_line2: Option<Option<::std::string::String>> = None;
                let mut address_line3: Option<Option<::std::string::String>> = None;
                let mut company_name: Option<Option<::std::string::String>> = None;
                let mut contact: Option<Option<Contact>> = None;
                let mut country_iso_code: Option<Option<::std::string::String>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut lat_long: Option<Option<LatLong>> = None;
                let mut locality: Option<Option<::std::string::String>> = None;
                let mut national_address: Option<Option<::std::string::String>> = None;
                let mut postal_code: Option<Option<::std::string::String>> = None;
                let mut property_name: Option<Option<::std::string::String>> = None;
                let mut property_number: Option<Option<::std::string::String>> = None;
                let mut region: Option<Option<::std::string::String>> = None;
                let mut reservation: Option<Option<Reservation>> = None;
                let mut shipping_location_reference: Option<Option<::std::string::String>> = None;
                let mut special_instructions: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "address_type" => 0usize,
                    "address_line1" => 1usize,
                    "address_line2" => 2usize,
                    "address_line3" => 3usize,
                    "company_name" => 4usize,
                    "contact" => 5usize,
                    "country_iso_code" => 6usize,
                    "custom_reference" => 7usize,
                    "lat_long" => 8usize,
                    "locality" => 9usize,
                    "national_address" => 10usize,
                    "postal_code" => 11usize,
                    "property_name" => 12usize,
                    "property_number" => 13usize,
                    "region" => 14usize,
                    "reservation" => 15usize,
                    "shipping_location_reference" => 16usize,
                    "special_instructions" => 17usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "address_type", &mut address_type)?,
                        1usize => read(&mut map, "address_line1", &mut address_line1)?,
                        2usize => read(&mut map, "address_line2", &mut address_line2)?,
                        3usize => read(&mut map, "address_line3", &mut address_line3)?,
                        4usize => read(&mut map, "company_name", &mut company_name)?,
                        5usize => read(&mut map, "contact", &mut contact)?,
                        6usize => read(&mut map, "country_iso_code", &mut country_iso_code)?,
                        7usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        8usize => read(&mut map, "lat_long", &mut lat_long)?,
                        9usize => read(&mut map, "locality", &mut locality)?,
                        10usize => read(&mut map, "national_address", &mut national_address)?,
                        11usize => read(&mut map, "postal_code", &mut postal_code)?,
                        12usize => read(&mut map, "property_name", &mut property_name)?,
                        13usize => read(&mut map, "property_number", &mut property_number)?,
                        14usize => read(&mut map, "region", &mut region)?,
                        15usize => read(&mut map, "reservation", &mut reservation)?,
                        16usize => read(&mut map, "shipping_location_reference", &mut shipping_location_reference)?,
                        17usize => read(&mut map, "special_instructions", &mut special_instructions)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Address {
                    address_type: present(address_type, "address_type")?,
                    address_line1: address_line1.flatten(),
                    address_line2: address_line2.flatten(),
                    address_line3: address_line3.flatten(),
                    company_name: company_name.flatten(),
                    contact: contact.flatten(),
                    country_iso_code: country_iso_code.flatten(),
                    custom_reference: custom_reference.flatten(),
                    lat_long: lat_long.flatten(),
                    locality: locality.flatten(),
                    national_address: national_address.flatten(),
                    postal_code: postal_code.flatten(),
                    property_name: property_name.flatten(),
                    property_number: property_number.flatten(),
                    region: region.flatten(),
                    reservation: reservation.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                    special_instructions: special_instructions.flatten(),
                })
            }
        }

        let names = &[
            "address_type",
            "address_line1",
            "address_line2",
            "address_line3",
            "company_name",
            "contact",
            "country_iso_code",
            "custom_reference",
            "lat_long",
            "locality",
            "national_address",
            "postal_code",
            "property_name",
            "property_number",
            "region",
            "reservation",
            "shipping_location_reference",
            "special_instructions",
        ];
        deserializer.deserialize_struct("Address", names, Fields)
    }
}

/// Builds a [`AllocateRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateRequestBuilder<HasShipments = Unset> {
    shipments: HasShipments,
    __rest: AllocateRequestRest,
}

impl<HasShipments> std::fmt::Debug for AllocateRequestBuilder<HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateRequestRest {
    capabilities: Option<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>,
}

impl AllocateRequest {
    /// Starts building one; [`build`](AllocateRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateRequestBuilder {
        AllocateRequestBuilder {
            shipments: Unset,
            __rest: AllocateRequestRest::default(),
        }
    }
}

impl<HasShipments> AllocateRequestBuilder<HasShipments> {
    /// Sets [`capabilities`](AllocateRequest::capabilities).
    pub fn capabilities(mut self, capabilities: impl Into<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>) -> Self {
        self.__rest.capabilities = Some(capabilities.into());
        self
    }

    /// Sets [`shipments`](AllocateRequest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        AllocateRequestBuilder {
            shipments: Set(shipments.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateRequest
    where
        HasShipments: required::Shipments<AllocateRequest, ::std::vec::Vec<::std::string::String>>,
    {
        AllocateRequest {
            shipments: self.shipments.get(),
            capabilities: self.__rest.capabilities,
        }
    }
}

impl serde::Serialize for AllocateRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.capabilities.is_some());
        let mut out = serializer.serialize_struct("AllocateRequest", count)?;
        out.serialize_field("shipments", &self.shipments)?;
        write_optional(&mut out, "capabilities", &self.capabilities)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateRequest, A::Error> {
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut capabilities: Option<Option<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipments" => 0usize,
                    "capabilities" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipments", &mut shipments)?,
                        1usize => read(&mut map, "capabilities", &mut capabilities)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateRequest {
                    shipments: present(shipments, "shipments")?,
                    capabilities: capabilities.flatten(),
                })
            }
        }

        let names = &[
            "shipments",
            "capabilities",
        ];
        deserializer.deserialize_struct("AllocateRequest", names, Fields)
    }
}

/// Builds a [`AllocateResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateResultBuilder<HasShipmentReference = Unset, HasState = Unset> {
    shipment_reference: HasShipmentReference,
    state: HasState,
    __rest: AllocateResultRest,
}

impl<HasShipmentReference, HasState> std::fmt::Debug for AllocateResultBuilder<HasShipmentReference, HasState> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateResultBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateResultRest {
    applicable_documents: Option<::std::vec::Vec<ApplicableDocument>>,
    carrier: Option<CarrierDetails>,
    correlation_id: Option<::std::string::String>,
    details: Option<::std::vec::Vec<ApiError>>,
    excluded_services: Option<::std::vec::Vec<ExcludedService>>,
    expected_delivery_date: Option<DateRange>,
    links: Option<::std::vec::Vec<Link>>,
    message: Option<::std::string::String>,
    paperless_documents: Option<PaperlessDocuments>,
    price: Option<Price>,
    shipping_date: Option<DateRange>,
    tracking_details: Option<TrackingDetails>,
}

impl AllocateResult {
    /// Starts building one; [`build`](AllocateResultBuilder::build) takes all required fields.
    pub fn builder() -> AllocateResultBuilder {
        AllocateResultBuilder {
            shipment_reference: Unset,
            state: Unset,
            __rest: AllocateResultRest::default(),
        }
    }
}

impl<HasShipmentReference, HasState> AllocateResultBuilder<HasShipmentReference, HasState> {
    /// Sets [`applicable_documents`](AllocateResult::applicable_documents).
    pub fn applicable_documents(mut self, applicable_documents: impl Into<::std::vec::Vec<ApplicableDocument>>) -> Self {
        self.__rest.applicable_documents = Some(applicable_documents.into());
        self
    }

    /// Sets [`carrier`](AllocateResult::carrier).
    pub fn carrier(mut self, carrier: impl Into<CarrierDetails>) -> Self {
        self.__rest.carrier = Some(carrier.into());
        self
    }

    /// Sets [`correlation_id`](AllocateResult::correlation_id).
    pub fn correlation_id(mut self, correlation_id: impl Into<::std::string::String>) -> Self {
        self.__rest.correlation_id = Some(correlation_id.into());
        self
    }

    /// Sets [`details`](AllocateResult::details).
    pub fn details(mut self, details: impl Into<::std::vec::Vec<ApiError>>) -> Self {
        self.__rest.details = Some(details.into());
        self
    }

    /// Sets [`excluded_services`](AllocateResult::excluded_services).
    pub fn excluded_services(mut self, excluded_services: impl Into<::std::vec::Vec<ExcludedService>>) -> Self {
        self.__rest.excluded_services = Some(excluded_services.into());
        self
    }

    /// Sets [`expected_delivery_date`](AllocateResult::expected_delivery_date).
    pub fn expected_delivery_date(mut self, expected_delivery_date: impl Into<DateRange>) -> Self {
        self.__rest.expected_delivery_date = Some(expected_delivery_date.into());
        self
    }

    /// Sets [`links`](AllocateResult::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`message`](AllocateResult::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    /// Sets [`paperless_documents`](AllocateResult::paperless_documents).
    pub fn paperless_documents(mut self, paperless_documents: impl Into<PaperlessDocuments>) -> Self {
        self.__rest.paperless_documents = Some(paperless_documents.into());
        self
    }

    /// Sets [`price`](AllocateResult::price).
    pub fn price(mut self, price: impl Into<Price>) -> Self {
        self.__rest.price = Some(price.into());
        self
    }

    /// Sets [`shipping_date`](AllocateResult::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    /// Sets [`tracking_details`](AllocateResult::tracking_details).
    pub fn tracking_details(mut self, tracking_details: impl Into<TrackingDetails>) -> Self {
        self.__rest.tracking_details = Some(tracking_details.into());
        self
    }

    /// Sets [`shipment_reference`](AllocateResult::shipment_reference), which is required.
    pub fn shipment_reference(
        self,
        shipment_reference: impl Into<::std::string::String>,
    ) -> AllocateResultBuilder<
        Set<::std::string::String>,
        HasState,
    > {
        AllocateResultBuilder {
            shipment_reference: Set(shipment_reference.into()),
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`state`](AllocateResult::state), which is required.
    pub fn state(
        self,
        state: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    ) -> AllocateResultBuilder<
        HasShipmentReference,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    > {
        AllocateResultBuilder {
            state: Set(state.into()),
            shipment_reference: self.shipment_reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateResult
    where
        HasShipmentReference: required::ShipmentReference<AllocateResult, ::std::string::String>,
        HasState: required::State<AllocateResult, crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    {
        AllocateResult {
            shipment_reference: self.shipment_reference.get(),
            state: self.state.get(),
            applicable_documents: self.__rest.applicable_documents,
            carrier: self.__rest.carrier,
            correlation_id: self.__rest.correlation_id,
            details: self.__rest.details,
            excluded_services: self.__rest.excluded_services,
            expected_delivery_date: self.__rest.expected_delivery_date,
            links: self.__rest.links,
            message: self.__rest.message,
            paperless_documents: self.__rest.paperless_documents,
            price: self.__rest.price,
            shipping_date: self.__rest.shipping_date,
            tracking_details: self.__rest.tracking_details,
        }
    }
}

impl serde::Serialize for AllocateResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.applicable_documents.is_some())
            + usize::from(self.carrier.is_some())
            + usize::from(self.correlation_id.is_some())
            + usize::from(self.details.is_some())
            + usize::from(self.excluded_services.is_some())
            + usize::from(self.expected_delivery_date.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.message.is_some())
            + usize::from(self.paperless_documents.is_some())
            + usize::from(self.price.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.tracking_details.is_some());
        let mut out = serializer.serialize_struct("AllocateResult", count)?;
        out.serialize_field("shipment_reference", &self.shipment_reference)?;
        out.serialize_field("state", &self.state)?;
        write_optional(&mut out, "applicable_documents", &self.applicable_documents)?;
        write_optional(&mut out, "carrier", &self.carrier)?;
        write_optional(&mut out, "correlation_id", &self.correlation_id)?;
        write_optional(&mut out, "details", &self.details)?;
        write_optional(&mut out, "excluded_services", &self.excluded_services)?;
        write_optional(&mut out, "expected_delivery_date", &self.expected_delivery_date)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "message", &self.message)?;
        write_optional(&mut out, "paperless_documents", &self.paperless_documents)?;
        write_optional(&mut out, "price", &self.price)?;
        write_optional(&mut out, "shipping_date", &self.shipping_date)?;
        write_optional(&mut out, "tracking_details", &self.tracking_details)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateResult;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateResult)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateResult, A::Error> {
                let mut shipment_reference: Option<::std::string::String> = None;
                let mut state: Option<crate::Open<crate::shipments::vocabulary::ShipmentState>> = None;
                let mut applicable_documents: Option<Option<::std::vec::Vec<ApplicableDocument>>> = None;
                let mut carrier: Option<Option<CarrierDetails>> = None;
                let mut correlation_id: Option<Option<::std::string::String>> = None;
                let mut details: Option<Option<::std::vec::Vec<ApiError>>> = None;
                let mut excluded_services: Option<Option<::std::vec::Vec<ExcludedService>>> = None;
                let mut expected_delivery_date: Option<Option<DateRange>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut paperless_documents: Option<Option<PaperlessDocuments>> = None;
                let mut price: Option<Option<Price>> = None;
                let mut shipping_date: Option<Option<DateRange>> = None;
                let mut tracking_details: Option<Option<TrackingDetails>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipment_reference" => 0usize,
                    "state" => 1usize,
                    "applicable_documents" => 2usize,
                    "carrier" => 3usize,
                    "correlation_id" => 4usize,
                    "details" => 5usize,
                    "excluded_services" => 6usize,
                    "expected_delivery_date" => 7usize,
                    "_links" => 8usize,
                    "message" => 9usize,
                    "paperless_documents" => 10usize,
                    "price" => 11usize,
                    "shipping_date" => 12usize,
                    "tracking_details" => 13usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipment_reference", &mut shipment_reference)?,
                        1usize => read(&mut map, "state", &mut state)?,
                        2usize => read(&mut map, "applicable_documents", &mut applicable_documents)?,
                        3usize => read(&mut map, "carrier", &mut carrier)?,
                        4usize => read(&mut map, "correlation_id", &mut correlation_id)?,
                        5usize => read(&mut map, "details", &mut details)?,
                        6usize => read(&mut map, "excluded_services", &mut excluded_services)?,
                        7usize => read(&mut map, "expected_delivery_date", &mut expected_delivery_date)?,
                        8usize => read(&mut map, "_links", &mut links)?,
                        9usize => read(&mut map, "message", &mut message)?,
                        10usize => read(&mut map, "paperless_documents", &mut paperless_documents)?,
                        11usize => read(&mut map, "price", &mut price)?,
                        12usize => read(&mut map, "shipping_date", &mut shipping_date)?,
                        13usize => read(&mut map, "tracking_details", &mut tracking_details)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateResult {
                    shipment_reference: present(shipment_reference, "shipment_reference")?,
                    state: present(state, "state")?,
                    applicable_documents: applicable_documents.flatten(),
                    carrier: carrier.flatten(),
                    correlation_id: correlation_id.flatten(),
                    details: details.flatten(),
                    excluded_services: excluded_services.flatten(),
                    expected_delivery_date: expected_delivery_date.flatten(),
                    links: links.flatten(),
                    message: message.flatten(),
                    paperless_documents: paperless_documents.flatten(),
                    price: price.flatten(),
                    shipping_date: shipping_date.flatten(),
                    tracking_details: tracking_details.flatten(),
                })
            }
        }

        let names = &[
            "shipment_reference",
            "state",
            "applicable_documents",
            "carrier",
            "correlation_id",
            "details",
            "excluded_services",
            "expected_delivery_date",
            "_links",
            "message",
            "paperless_documents",
            "price",
            "shipping_date",
            "tracking_details",
        ];
        deserializer.deserialize_struct("AllocateResult", names, Fields)
    }
}

/// Builds a [`AllocateShipmentsResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateShipmentsResultBuilder<HasMessage = Unset, HasQueued = Unset, HasRejected = Unset> {
    message: HasMessage,
    queued: HasQueued,
    rejected: HasRejected,
    __rest: AllocateShipmentsResultRest,
}

impl<HasMessage, HasQueued, HasRejected> std::fmt::Debug for AllocateShipmentsResultBuilder<HasMessage, HasQueued, HasRejected> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateShipmentsResultBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateShipmentsResultRest {
    links: Option<::std::vec::Vec<Link>>,
}

impl AllocateShipmentsResult {
    /// Starts building one; [`build`](AllocateShipmentsResultBuilder::build) takes all required fields.
    pub fn builder() -> AllocateShipmentsResultBuilder {
        AllocateShipmentsResultBuilder {
            message: Unset,
            queued: Unset,
            rejected: Unset,
            __rest: AllocateShipmentsResultRest::default(),
        }
    }
}

impl<HasMessage, HasQueued, HasRejected> AllocateShipmentsResultBuilder<HasMessage, HasQueued, HasRejected> {
    /// Sets [`links`](AllocateShipmentsResult::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`message`](AllocateShipmentsResult::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> AllocateShipmentsResultBuilder<
        Set<::std::string::String>,
        HasQueued,
        HasRejected,
    > {
        AllocateShipmentsResultBuilder {
            message: Set(message.into()),
            queued: self.queued,
            rejected: self.rejected,
            __rest: self.__rest,
        }
    }

    /// Sets [`queued`](AllocateShipmentsResult::queued), which is required.
    pub fn queued(
        self,
        queued: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateShipmentsResultBuilder<
        HasMessage,
        Set<::std::vec::Vec<::std::string::String>>,
        HasRejected,
    > {
        AllocateShipmentsResultBuilder {
            queued: Set(queued.into()),
            message: self.message,
            rejected: self.rejected,
            __rest: self.__rest,
        }
    }

    /// Sets [`rejected`](AllocateShipmentsResult::rejected), which is required.
    pub fn rejected(
        self,
        rejected: impl Into<::std::vec::Vec<AllocationRejection>>,
    ) -> AllocateShipmentsResultBuilder<
        HasMessage,
        HasQueued,
        Set<::std::vec::Vec<AllocationRejection>>,
    > {
        AllocateShipmentsResultBuilder {
            rejected: Set(rejected.into()),
            message: self.message,
            queued: self.queued,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateShipmentsResult
    where
        HasMessage: required::Message<AllocateShipmentsResult, ::std::string::String>,
        HasQueued: required::Queued<AllocateShipmentsResult, ::std::vec::Vec<::std::string::String>>,
        HasRejected: required::Rejected<AllocateShipmentsResult, ::std::vec::Vec<AllocationRejection>>,
    {
        AllocateShipmentsResult {
            message: self.message.get(),
            queued: self.queued.get(),
            rejected: self.rejected.get(),
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for AllocateShipmentsResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("AllocateShipmentsResult", count)?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("queued", &self.queued)?;
        out.serialize_field("rejected", &self.rejected)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateShipmentsResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateShipmentsResult;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateShipmentsResult)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateShipmentsResult, A::Error> {
                let mut message: Option<::std::string::String> = None;
                let mut queued: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut rejected: Option<::std::vec::Vec<AllocationRejection>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "message" => 0usize,
                    "queued" => 1usize,
                    "rejected" => 2usize,
                    "_links" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "message", &mut message)?,
                        1usize => read(&mut map, "queued", &mut queued)?,
                        2usize => read(&mut map, "rejected", &mut rejected)?,
                        3usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateShipmentsResult {
                    message: present(message, "message")?,
                    queued: present(queued, "queued")?,
                    rejected: present(rejected, "rejected")?,
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "message",
            "queued",
            "rejected",
            "_links",
        ];
        deserializer.deserialize_struct("AllocateShipmentsResult", names, Fields)
    }
}

/// Builds a [`AllocateWithCarrierServiceRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateWithCarrierServiceRequestBuilder<HasCarrierServiceReference = Unset, HasShipments = Unset> {
    carrier_service_reference: HasCarrierServiceReference,
    shipments: HasShipments,
    __rest: AllocateWithCarrierServiceRequestRest,
}

impl<HasCarrierServiceReference, HasShipments> std::fmt::Debug for AllocateWithCarrierServiceRequestBuilder<HasCarrierServiceReference, HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateWithCarrierServiceRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateWithCarrierServiceRequestRest {
    capabilities: Option<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>,
}

impl AllocateWithCarrierServiceRequest {
    /// Starts building one; [`build`](AllocateWithCarrierServiceRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateWithCarrierServiceRequestBuilder {
        AllocateWithCarrierServiceRequestBuilder {
            carrier_service_reference: Unset,
            shipments: Unset,
            __rest: AllocateWithCarrierServiceRequestRest::default(),
        }
    }
}

impl<HasCarrierServiceReference, HasShipments> AllocateWithCarrierServiceRequestBuilder<HasCarrierServiceReference, HasShipments> {
    /// Sets [`capabilities`](AllocateWithCarrierServiceRequest::capabilities).
    pub fn capabilities(mut self, capabilities: impl Into<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>) -> Self {
        self.__rest.capabilities = Some(capabilities.into());
        self
    }

    /// Sets [`carrier_service_reference`](AllocateWithCarrierServiceRequest::carrier_service_reference), which is required.
    pub fn carrier_service_reference(
        self,
        carrier_service_reference: impl Into<::std::string::String>,
    ) -> AllocateWithCarrierServiceRequestBuilder<
        Set<::std::string::String>,
        HasShipments,
    > {
        AllocateWithCarrierServiceRequestBuilder {
            carrier_service_reference: Set(carrier_service_reference.into()),
            shipments: self.shipments,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipments`](AllocateWithCarrierServiceRequest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateWithCarrierServiceRequestBuilder<
        HasCarrierServiceReference,
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        AllocateWithCarrierServiceRequestBuilder {
            shipments: Set(shipments.into()),
            carrier_service_reference: self.carrier_service_reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateWithCarrierServiceRequest
    where
        HasCarrierServiceReference: required::CarrierServiceReference<AllocateWithCarrierServiceRequest, ::std::string::String>,
        HasShipments: required::Shipments<AllocateWithCarrierServiceRequest, ::std::vec::Vec<::std::string::String>>,
    {
        AllocateWithCarrierServiceRequest {
            carrier_service_reference: self.carrier_service_reference.get(),
            shipments: self.shipments.get(),
            capabilities: self.__rest.capabilities,
        }
    }
}

impl serde::Serialize for AllocateWithCarrierServiceRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.capabilities.is_some());
        let mut out = serializer.serialize_struct("AllocateWithCarrierServiceRequest", count)?;
        out.serialize_field("carrier_service_reference", &self.carrier_service_reference)?;
        out.serialize_field("shipments", &self.shipments)?;
        write_optional(&mut out, "capabilities", &self.capabilities)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateWithCarrierServiceRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateWithCarrierServiceRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateWithCarrierServiceRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateWithCarrierServiceRequest, A::Error> {
                let mut carrier_service_reference: Option<::std::string::String> = None;
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut capabilities: Option<Option<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier_service_reference" => 0usize,
                    "shipments" => 1usize,
                    "capabilities" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier_service_reference", &mut carrier_service_reference)?,
                        1usize => read(&mut map, "shipments", &mut shipments)?,
                        2usize => read(&mut map, "capabilities", &mut capabilities)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateWithCarrierServiceRequest {
                    carrier_service_reference: present(carrier_service_reference, "carrier_service_reference")?,
                    shipments: present(shipments, "shipments")?,
                    capabilities: capabilities.flatten(),
                })
            }
        }

        let names = &[
            "carrier_service_reference",
            "shipments",
            "capabilities",
        ];
        deserializer.deserialize_struct("AllocateWithCarrierServiceRequest", names, Fields)
    }
}

/// Builds a [`AllocateWithFiltersRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateWithFiltersRequestBuilder<HasFilters = Unset, HasShipments = Unset> {
    filters: HasFilters,
    shipments: HasShipments,
    __rest: AllocateWithFiltersRequestRest,
}

impl<HasFilters, HasShipments> std::fmt::Debug for AllocateWithFiltersRequestBuilder<HasFilters, HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateWithFiltersRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateWithFiltersRequestRest {
}

impl AllocateWithFiltersRequest {
    /// Starts building one; [`build`](AllocateWithFiltersRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateWithFiltersRequestBuilder {
        AllocateWithFiltersRequestBuilder {
            filters: Unset,
            shipments: Unset,
            __rest: AllocateWithFiltersRequestRest::default(),
        }
    }
}

impl<HasFilters, HasShipments> AllocateWithFiltersRequestBuilder<HasFilters, HasShipments> {
    /// Sets [`filters`](AllocateWithFiltersRequest::filters), which is required.
    pub fn filters(
        self,
        filters: impl Into<AllocationFilters>,
    ) -> AllocateWithFiltersRequestBuilder<
        Set<AllocationFilters>,
        HasShipments,
    > {
        AllocateWithFiltersRequestBuilder {
            filters: Set(filters.into()),
            shipments: self.shipments,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipments`](AllocateWithFiltersRequest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateWithFiltersRequestBuilder<
        HasFilters,
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        AllocateWithFiltersRequestBuilder {
            shipments: Set(shipments.into()),
            filters: self.filters,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateWithFiltersRequest
    where
        HasFilters: required::Filters<AllocateWithFiltersRequest, AllocationFilters>,
        HasShipments: required::Shipments<AllocateWithFiltersRequest, ::std::vec::Vec<::std::string::String>>,
    {
        AllocateWithFiltersRequest {
            filters: self.filters.get(),
            shipments: self.shipments.get(),
        }
    }
}

impl serde::Serialize for AllocateWithFiltersRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("AllocateWithFiltersRequest", count)?;
        out.serialize_field("filters", &self.filters)?;
        out.serialize_field("shipments", &self.shipments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateWithFiltersRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateWithFiltersRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateWithFiltersRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateWithFiltersRequest, A::Error> {
                let mut filters: Option<AllocationFilters> = None;
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "filters" => 0usize,
                    "shipments" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "filters", &mut filters)?,
                        1usize => read(&mut map, "shipments", &mut shipments)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateWithFiltersRequest {
                    filters: present(filters, "filters")?,
                    shipments: present(shipments, "shipments")?,
                })
            }
        }

        let names = &[
            "filters",
            "shipments",
        ];
        deserializer.deserialize_struct("AllocateWithFiltersRequest", names, Fields)
    }
}

/// Builds a [`AllocateWithFiltersResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateWithFiltersResultBuilder<HasMessage = Unset, HasReference = Unset> {
    message: HasMessage,
    reference: HasReference,
    __rest: AllocateWithFiltersResultRest,
}

impl<HasMessage, HasReference> std::fmt::Debug for AllocateWithFiltersResultBuilder<HasMessage, HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateWithFiltersResultBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateWithFiltersResultRest {
    shipments: Option<::std::vec::Vec<Link>>,
}

impl AllocateWithFiltersResult {
    /// Starts building one; [`build`](AllocateWithFiltersResultBuilder::build) takes all required fields.
    pub fn builder() -> AllocateWithFiltersResultBuilder {
        AllocateWithFiltersResultBuilder {
            message: Unset,
            reference: Unset,
            __rest: AllocateWithFiltersResultRest::default(),
        }
    }
}

impl<HasMessage, HasReference> AllocateWithFiltersResultBuilder<HasMessage, HasReference> {
    /// Sets [`shipments`](AllocateWithFiltersResult::shipments).
    pub fn shipments(mut self, shipments: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.shipments = Some(shipments.into());
        self
    }

    /// Sets [`message`](AllocateWithFiltersResult::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> AllocateWithFiltersResultBuilder<
        Set<::std::string::String>,
        HasReference,
    > {
        AllocateWithFiltersResultBuilder {
            message: Set(message.into()),
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](AllocateWithFiltersResult::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> AllocateWithFiltersResultBuilder<
        HasMessage,
        Set<::std::string::String>,
    > {
        AllocateWithFiltersResultBuilder {
            reference: Set(reference.into()),
            message: self.message,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateWithFiltersResult
    where
        HasMessage: required::Message<AllocateWithFiltersResult, ::std::string::String>,
        HasReference: required::Reference<AllocateWithFiltersResult, ::std::string::String>,
    {
        AllocateWithFiltersResult {
            message: self.message.get(),
            reference: self.reference.get(),
            shipments: self.__rest.shipments,
        }
    }
}

impl serde::Serialize for AllocateWithFiltersResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.shipments.is_some());
        let mut out = serializer.serialize_struct("AllocateWithFiltersResult", count)?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "shipments", &self.shipments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateWithFiltersResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateWithFiltersResult;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateWithFiltersResult)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateWithFiltersResult, A::Error> {
                let mut message: Option<::std::string::String> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut shipments: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "message" => 0usize,
                    "reference" => 1usize,
                    "shipments" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "message", &mut message)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "shipments", &mut shipments)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateWithFiltersResult {
                    message: present(message, "message")?,
                    reference: present(reference, "reference")?,
                    shipments: shipments.flatten(),
                })
            }
        }

        let names = &[
            "message",
            "reference",
            "shipments",
        ];
        deserializer.deserialize_struct("AllocateWithFiltersResult", names, Fields)
    }
}

/// Builds a [`AllocateWithServiceGroupRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateWithServiceGroupRequestBuilder<HasServiceGroup = Unset, HasShipments = Unset> {
    service_group: HasServiceGroup,
    shipments: HasShipments,
    __rest: AllocateWithServiceGroupRequestRest,
}

impl<HasServiceGroup, HasShipments> std::fmt::Debug for AllocateWithServiceGroupRequestBuilder<HasServiceGroup, HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateWithServiceGroupRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateWithServiceGroupRequestRest {
    capabilities: Option<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>,
}

impl AllocateWithServiceGroupRequest {
    /// Starts building one; [`build`](AllocateWithServiceGroupRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateWithServiceGroupRequestBuilder {
        AllocateWithServiceGroupRequestBuilder {
            service_group: Unset,
            shipments: Unset,
            __rest: AllocateWithServiceGroupRequestRest::default(),
        }
    }
}

impl<HasServiceGroup, HasShipments> AllocateWithServiceGroupRequestBuilder<HasServiceGroup, HasShipments> {
    /// Sets [`capabilities`](AllocateWithServiceGroupRequest::capabilities).
    pub fn capabilities(mut self, capabilities: impl Into<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>) -> Self {
        self.__rest.capabilities = Some(capabilities.into());
        self
    }

    /// Sets [`service_group`](AllocateWithServiceGroupRequest::service_group), which is required.
    pub fn service_group(
        self,
        service_group: impl Into<::std::string::String>,
    ) -> AllocateWithServiceGroupRequestBuilder<
        Set<::std::string::String>,
        HasShipments,
    > {
        AllocateWithServiceGroupRequestBuilder {
            service_group: Set(service_group.into()),
            shipments: self.shipments,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipments`](AllocateWithServiceGroupRequest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateWithServiceGroupRequestBuilder<
        HasServiceGroup,
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        AllocateWithServiceGroupRequestBuilder {
            shipments: Set(shipments.into()),
            service_group: self.service_group,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateWithServiceGroupRequest
    where
        HasServiceGroup: required::ServiceGroup<AllocateWithServiceGroupRequest, ::std::string::String>,
        HasShipments: required::Shipments<AllocateWithServiceGroupRequest, ::std::vec::Vec<::std::string::String>>,
    {
        AllocateWithServiceGroupRequest {
            service_group: self.service_group.get(),
            shipments: self.shipments.get(),
            capabilities: self.__rest.capabilities,
        }
    }
}

impl serde::Serialize for AllocateWithServiceGroupRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.capabilities.is_some());
        let mut out = serializer.serialize_struct("AllocateWithServiceGroupRequest", count)?;
        out.serialize_field("service_group", &self.service_group)?;
        out.serialize_field("shipments", &self.shipments)?;
        write_optional(&mut out, "capabilities", &self.capabilities)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateWithServiceGroupRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateWithServiceGroupRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateWithServiceGroupRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocateWithServiceGroupRequest, A::Error> {
                let mut service_group: Option<::std::string::String> = None;
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut capabilities: Option<Option<crate::OneOrMany<crate::shipments::types::ServiceCapabilities>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "service_group" => 0usize,
                    "shipments" => 1usize,
                    "capabilities" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "service_group", &mut service_group)?,
                        1usize => read(&mut map, "shipments", &mut shipments)?,
                        2usize => read(&mut map, "capabilities", &mut capabilities)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateWithServiceGroupRequest {
                    service_group: present(service_group, "service_group")?,
                    shipments: present(shipments, "shipments")?,
                    capabilities: capabilities.flatten(),
                })
            }
        }

        let names = &[
            "service_group",
            "shipments",
            "capabilities",
        ];
        deserializer.deserialize_struct("AllocateWithServiceGroupRequest", names, Fields)
    }
}

/// Builds a [`Allocation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocationBuilder<HasAllocationDate = Unset, HasCarrier = Unset, HasPrice = Unset> {
    allocation_date: HasAllocationDate,
    carrier: HasCarrier,
    price: HasPrice,
    __rest: AllocationRest,
}

impl<HasAllocationDate, HasCarrier, HasPrice> std::fmt::Debug for AllocationBuilder<HasAllocationDate, HasCarrier, HasPrice> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocationBuilder(..)")
    }
}

#[derive(Default)]
struct AllocationRest {
    links: Option<::std::vec::Vec<Link>>,
    tracking_details: Option<TrackingDetails>,
    tracking_references: Option<::std::vec::Vec<::std::string::String>>,
}

impl Allocation {
    /// Starts building one; [`build`](AllocationBuilder::build) takes all required fields.
    pub fn builder() -> AllocationBuilder {
        AllocationBuilder {
            allocation_date: Unset,
            carrier: Unset,
            price: Unset,
            __rest: AllocationRest::default(),
        }
    }
}

impl<HasAllocationDate, HasCarrier, HasPrice> AllocationBuilder<HasAllocationDate, HasCarrier, HasPrice> {
    /// Sets [`links`](Allocation::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`tracking_details`](Allocation::tracking_details).
    pub fn tracking_details(mut self, tracking_details: impl Into<TrackingDetails>) -> Self {
        self.__rest.tracking_details = Some(tracking_details.into());
        self
    }

    /// Sets [`tracking_references`](Allocation::tracking_references).
    pub fn tracking_references(mut self, tracking_references: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tracking_references = Some(tracking_references.into());
        self
    }

    /// Sets [`allocation_date`](Allocation::allocation_date), which is required.
    pub fn allocation_date(
        self,
        allocation_date: impl Into<crate::Timestamp>,
    ) -> AllocationBuilder<
        Set<crate::Timestamp>,
        HasCarrier,
        HasPrice,
    > {
        AllocationBuilder {
            allocation_date: Set(allocation_date.into()),
            carrier: self.carrier,
            price: self.price,
            __rest: self.__rest,
        }
    }

    /// Sets [`carrier`](Allocation::carrier), which is required.
    pub fn carrier(
        self,
        carrier: impl Into<CarrierDetails>,
    ) -> AllocationBuilder<
        HasAllocationDate,
        Set<CarrierDetails>,
        HasPrice,
    > {
        AllocationBuilder {
            carrier: Set(carrier.into()),
            allocation_date: self.allocation_date,
            price: self.price,
            __rest: self.__rest,
        }
    }

    /// Sets [`price`](Allocation::price), which is required.
    pub fn price(
        self,
        price: impl Into<Price>,
    ) -> AllocationBuilder<
        HasAllocationDate,
        HasCarrier,
        Set<Price>,
    > {
        AllocationBuilder {
            price: Set(price.into()),
            allocation_date: self.allocation_date,
            carrier: self.carrier,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Allocation
    where
        HasAllocationDate: required::AllocationDate<Allocation, crate::Timestamp>,
        HasCarrier: required::Carrier<Allocation, CarrierDetails>,
        HasPrice: required::Price<Allocation, Price>,
    {
        Allocation {
            allocation_date: self.allocation_date.get(),
            carrier: self.carrier.get(),
            price: self.price.get(),
            links: self.__rest.links,
            tracking_details: self.__rest.tracking_details,
            tracking_references: self.__rest.tracking_references,
        }
    }
}

impl serde::Serialize for Allocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.links.is_some())
            + usize::from(self.tracking_details.is_some())
            + usize::from(self.tracking_references.is_some());
        let mut out = serializer.serialize_struct("Allocation", count)?;
        out.serialize_field("allocation_date", &self.allocation_date)?;
        out.serialize_field("carrier", &self.carrier)?;
        out.serialize_field("price", &self.price)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "tracking_details", &self.tracking_details)?;
        write_optional(&mut out, "tracking_references", &self.tracking_references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Allocation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Allocation;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Allocation)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Allocation, A::Error> {
                let mut allocation_date: Option<crate::Timestamp> = None;
                let mut carrier: Option<CarrierDetails> = None;
                let mut price: Option<Price> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut tracking_details: Option<Option<TrackingDetails>> = None;
                let mut tracking_references: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "allocation_date" => 0usize,
                    "carrier" => 1usize,
                    "price" => 2usize,
                    "_links" => 3usize,
                    "tracking_details" => 4usize,
                    "tracking_references" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "allocation_date", &mut allocation_date)?,
                        1usize => read(&mut map, "carrier", &mut carrier)?,
                        2usize => read(&mut map, "price", &mut price)?,
                        3usize => read(&mut map, "_links", &mut links)?,
                        4usize => read(&mut map, "tracking_details", &mut tracking_details)?,
                        5usize => read(&mut map, "tracking_references", &mut tracking_references)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Allocation {
                    allocation_date: present(allocation_date, "allocation_date")?,
                    carrier: present(carrier, "carrier")?,
                    price: present(price, "price")?,
                    links: links.flatten(),
                    tracking_details: tracking_details.flatten(),
                    tracking_references: tracking_references.flatten(),
                })
            }
        }

        let names = &[
            "allocation_date",
            "carrier",
            "price",
            "_links",
            "tracking_details",
            "tracking_references",
        ];
        deserializer.deserialize_struct("Allocation", names, Fields)
    }
}

/// Builds a [`AllocationFilters`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocationFiltersBuilder<HasDirection = Unset> {
    direction: HasDirection,
    __rest: AllocationFiltersRest,
}

impl<HasDirection> std::fmt::Debug for AllocationFiltersBuilder<HasDirection> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocationFiltersBuilder(..)")
    }
}

#[derive(Default)]
struct AllocationFiltersRest {
    drop_off: Option<bool>,
    pickup: Option<bool>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
}

impl AllocationFilters {
    /// Starts building one; [`build`](AllocationFiltersBuilder::build) takes all required fields.
    pub fn builder() -> AllocationFiltersBuilder {
        AllocationFiltersBuilder {
            direction: Unset,
            __rest: AllocationFiltersRest::default(),
        }
    }
}

impl<HasDirection> AllocationFiltersBuilder<HasDirection> {
    /// Sets [`drop_off`](AllocationFilters::drop_off).
    pub fn drop_off(mut self, drop_off: impl Into<bool>) -> Self {
        self.__rest.drop_off = Some(drop_off.into());
        self
    }

    /// Sets [`pickup`](AllocationFilters::pickup).
    pub fn pickup(mut self, pickup: impl Into<bool>) -> Self {
        self.__rest.pickup = Some(pickup.into());
        self
    }

    /// Sets [`tags`](AllocationFilters::tags).
    pub fn tags(mut self, tags: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    /// Sets [`direction`](AllocationFilters::direction), which is required.
    pub fn direction(
        self,
        direction: impl Into<crate::Open<crate::shipments::vocabulary::Direction>>,
    ) -> AllocationFiltersBuilder<
        Set<crate::Open<crate::shipments::vocabulary::Direction>>,
    > {
        AllocationFiltersBuilder {
            direction: Set(direction.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocationFilters
    where
        HasDirection: required::Direction<AllocationFilters, crate::Open<crate::shipments::vocabulary::Direction>>,
    {
        AllocationFilters {
            direction: self.direction.get(),
            drop_off: self.__rest.drop_off,
            pickup: self.__rest.pickup,
            tags: self.__rest.tags,
        }
    }
}

impl serde::Serialize for AllocationFilters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.drop_off.is_some())
            + usize::from(self.pickup.is_some())
            + usize::from(self.tags.is_some());
        let mut out = serializer.serialize_struct("AllocationFilters", count)?;
        out.serialize_field("direction", &self.direction)?;
        write_optional(&mut out, "drop_off", &self.drop_off)?;
        write_optional(&mut out, "pickup", &self.pickup)?;
        write_optional(&mut out, "tags", &self.tags)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocationFilters {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocationFilters;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocationFilters)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocationFilters, A::Error> {
                let mut direction: Option<crate::Open<crate::shipments::vocabulary::Direction>> = None;
                let mut drop_off: Option<Option<bool>> = None;
                let mut pickup: Option<Option<bool>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "direction" => 0usize,
                    "drop_off" => 1usize,
                    "pickup" => 2usize,
                    "tags" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "direction", &mut direction)?,
                        1usize => read(&mut map, "drop_off", &mut drop_off)?,
                        2usize => read(&mut map, "pickup", &mut pickup)?,
                        3usize => read(&mut map, "tags", &mut tags)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocationFilters {
                    direction: present(direction, "direction")?,
                    drop_off: drop_off.flatten(),
                    pickup: pickup.flatten(),
                    tags: tags.flatten(),
                })
            }
        }

        let names = &[
            "direction",
            "drop_off",
            "pickup",
            "tags",
        ];
        deserializer.deserialize_struct("AllocationFilters", names, Fields)
    }
}

/// Builds a [`AllocationRejection`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocationRejectionBuilder<HasCode = Unset, HasMessage = Unset, HasReferences = Unset> {
    code: HasCode,
    message: HasMessage,
    references: HasReferences,
    __rest: AllocationRejectionRest,
}

impl<HasCode, HasMessage, HasReferences> std::fmt::Debug for AllocationRejectionBuilder<HasCode, HasMessage, HasReferences> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocationRejectionBuilder(..)")
    }
}

#[derive(Default)]
struct AllocationRejectionRest {
}

impl AllocationRejection {
    /// Starts building one; [`build`](AllocationRejectionBuilder::build) takes all required fields.
    pub fn builder() -> AllocationRejectionBuilder {
        AllocationRejectionBuilder {
            code: Unset,
            message: Unset,
            references: Unset,
            __rest: AllocationRejectionRest::default(),
        }
    }
}

impl<HasCode, HasMessage, HasReferences> AllocationRejectionBuilder<HasCode, HasMessage, HasReferences> {
    /// Sets [`code`](AllocationRejection::code), which is required.
    pub fn code(
        self,
        code: impl Into<crate::Open<crate::shipments::vocabulary::ErrorCode>>,
    ) -> AllocationRejectionBuilder<
        Set<crate::Open<crate::shipments::vocabulary::ErrorCode>>,
        HasMessage,
        HasReferences,
    > {
        AllocationRejectionBuilder {
            code: Set(code.into()),
            message: self.message,
            references: self.references,
            __rest: self.__rest,
        }
    }

    /// Sets [`message`](AllocationRejection::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> AllocationRejectionBuilder<
        HasCode,
        Set<::std::string::String>,
        HasReferences,
    > {
        AllocationRejectionBuilder {
            message: Set(message.into()),
            code: self.code,
            references: self.references,
            __rest: self.__rest,
        }
    }

    /// Sets [`references`](AllocationRejection::references), which is required.
    pub fn references(
        self,
        references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocationRejectionBuilder<
        HasCode,
        HasMessage,
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        AllocationRejectionBuilder {
            references: Set(references.into()),
            code: self.code,
            message: self.message,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocationRejection
    where
        HasCode: required::Code<AllocationRejection, crate::Open<crate::shipments::vocabulary::ErrorCode>>,
        HasMessage: required::Message<AllocationRejection, ::std::string::String>,
        HasReferences: required::References<AllocationRejection, ::std::vec::Vec<::std::string::String>>,
    {
        AllocationRejection {
            code: self.code.get(),
            message: self.message.get(),
            references: self.references.get(),
        }
    }
}

impl serde::Serialize for AllocationRejection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize;
        let mut out = serializer.serialize_struct("AllocationRejection", count)?;
        out.serialize_field("code", &self.code)?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("references", &self.references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocationRejection {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocationRejection;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocationRejection)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<AllocationRejection, A::Error> {
                let mut code: Option<crate::Open<crate::shipments::vocabulary::ErrorCode>> = None;
                let mut message: Option<::std::string::String> = None;
                let mut references: Option<::std::vec::Vec<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "code" => 0usize,
                    "message" => 1usize,
                    "references" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "code", &mut code)?,
                        1usize => read(&mut map, "message", &mut message)?,
                        2usize => read(&mut map, "references", &mut references)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocationRejection {
                    code: present(code, "code")?,
                    message: present(message, "message")?,
                    references: present(references, "references")?,
                })
            }
        }

        let names = &[
            "code",
            "message",
            "references",
        ];
        deserializer.deserialize_struct("AllocationRejection", names, Fields)
    }
}

/// Builds a [`ApiError`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApiErrorBuilder<HasCode = Unset, HasMessage = Unset> {
    code: HasCode,
    message: HasMessage,
    __rest: ApiErrorRest,
}

impl<HasCode, HasMessage> std::fmt::Debug for ApiErrorBuilder<HasCode, HasMessage> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiErrorBuilder(..)")
    }
}

#[derive(Default)]
struct ApiErrorRest {
    correlation_id: Option<::std::string::String>,
    details: Option<::std::vec::Vec<ApiErrorMessage>>,
    links: Option<::std::vec::Vec<Link>>,
    reference: Option<::std::string::String>,
}

impl ApiError {
    /// Starts building one; [`build`](ApiErrorBuilder::build) takes all required fields.
    pub fn builder() -> ApiErrorBuilder {
        ApiErrorBuilder {
            code: Unset,
            message: Unset,
            __rest: ApiErrorRest::default(),
        }
    }
}

impl<HasCode, HasMessage> ApiErrorBuilder<HasCode, HasMessage> {
    /// Sets [`correlation_id`](ApiError::correlation_id).
    pub fn correlation_id(mut self, correlation_id: impl Into<::std::string::String>) -> Self {
        self.__rest.correlation_id = Some(correlation_id.into());
        self
    }

    /// Sets [`details`](ApiError::details).
    pub fn details(mut self, details: impl Into<::std::vec::Vec<ApiErrorMessage>>) -> Self {
        self.__rest.details = Some(details.into());
        self
    }

    /// Sets [`links`](ApiError::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`reference`](ApiError::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// Sets [`code`](ApiError::code), which is required.
    pub fn code(
        self,
        code: impl Into<crate::Open<crate::shipments::vocabulary::ErrorCode>>,
    ) -> ApiErrorBuilder<
        Set<crate::Open<crate::shipments::vocabulary::ErrorCode>>,
        HasMessage,
    > {
        ApiErrorBuilder {
            code: Set(code.into()),
            message: self.message,
            __rest: self.__rest,
        }
    }

    /// Sets [`message`](ApiError::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> ApiErrorBuilder<
        HasCode,
        Set<::std::string::String>,
    > {
        ApiErrorBuilder {
            message: Set(message.into()),
            code: self.code,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ApiError
    where
        HasCode: required::Code<ApiError, crate::Open<crate::shipments::vocabulary::ErrorCode>>,
        HasMessage: required::Message<ApiError, ::std::string::String>,
    {
        ApiError {
            code: self.code.get(),
            message: self.message.get(),
            correlation_id: self.__rest.correlation_id,
            details: self.__rest.details,
            links: self.__rest.links,
            reference: self.__rest.reference,
        }
    }
}

impl serde::Serialize for ApiError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.correlation_id.is_some())
            + usize::from(self.details.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.reference.is_some());
        let mut out = serializer.serialize_struct("ApiError", count)?;
        out.serialize_field("code", &self.code)?;
        out.serialize_field("message", &self.message)?;
        write_optional(&mut out, "correlation_id", &self.correlation_id)?;
        write_optional(&mut out, "details", &self.details)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "reference", &self.reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiError {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ApiError;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ApiError)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ApiError, A::Error> {
                let mut code: Option<crate::Open<crate::shipments::vocabulary::ErrorCode>> = None;
                let mut message: Option<::std::string::String> = None;
                let mut correlation_id: Option<Option<::std::string::String>> = None;
                let mut details: Option<Option<::std::vec::Vec<ApiErrorMessage>>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "code" => 0usize,
                    "message" => 1usize,
                    "correlation_id" => 2usize,
                    "details" => 3usize,
                    "_links" => 4usize,
                    "reference" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "code", &mut code)?,
                        1usize => read(&mut map, "message", &mut message)?,
                        2usize => read(&mut map, "correlation_id", &mut correlation_id)?,
                        3usize => read(&mut map, "details", &mut details)?,
                        4usize => read(&mut map, "_links", &mut links)?,
                        5usize => read(&mut map, "reference", &mut reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ApiError {
                    code: present(code, "code")?,
                    message: present(message, "message")?,
                    correlation_id: correlation_id.flatten(),
                    details: details.flatten(),
                    links: links.flatten(),
                    reference: reference.flatten(),
                })
            }
        }

        let names = &[
            "code",
            "message",
            "correlation_id",
            "details",
            "_links",
            "reference",
        ];
        deserializer.deserialize_struct("ApiError", names, Fields)
    }
}

/// Builds a [`ApiErrorMessage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApiErrorMessageBuilder<HasCode = Unset, HasMessage = Unset> {
    code: HasCode,
    message: HasMessage,
    __rest: ApiErrorMessageRest,
}

impl<HasCode, HasMessage> std::fmt::Debug for ApiErrorMessageBuilder<HasCode, HasMessage> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiErrorMessageBuilder(..)")
    }
}

#[derive(Default)]
struct ApiErrorMessageRest {
    property: Option<::std::string::String>,
}

impl ApiErrorMessage {
    /// Starts building one; [`build`](ApiErrorMessageBuilder::build) takes all required fields.
    pub fn builder() -> ApiErrorMessageBuilder {
        ApiErrorMessageBuilder {
            code: Unset,
            message: Unset,
            __rest: ApiErrorMessageRest::default(),
        }
    }
}

impl<HasCode, HasMessage> ApiErrorMessageBuilder<HasCode, HasMessage> {
    /// Sets [`property`](ApiErrorMessage::property).
    pub fn property(mut self, property: impl Into<::std::string::String>) -> Self {
        self.__rest.property = Some(property.into());
        self
    }

    /// Sets [`code`](ApiErrorMessage::code), which is required.
    pub fn code(
        self,
        code: impl Into<crate::Open<crate::shipments::vocabulary::ErrorCode>>,
    ) -> ApiErrorMessageBuilder<
        Set<crate::Open<crate::shipments::vocabulary::ErrorCode>>,
        HasMessage,
    > {
        ApiErrorMessageBuilder {
            code: Set(code.into()),
            message: self.message,
            __rest: self.__rest,
        }
    }

    /// Sets [`message`](ApiErrorMessage::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> ApiErrorMessageBuilder<
        HasCode,
        Set<::std::string::String>,
    > {
        ApiErrorMessageBuilder {
            message: Set(message.into()),
            code: self.code,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ApiErrorMessage
    where
        HasCode: required::Code<ApiErrorMessage, crate::Open<crate::shipments::vocabulary::ErrorCode>>,
        HasMessage: required::Message<ApiErrorMessage, ::std::string::String>,
    {
        ApiErrorMessage {
            code: self.code.get(),
            message: self.message.get(),
            property: self.__rest.property,
        }
    }
}

impl serde::Serialize for ApiErrorMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.property.is_some());
        let mut out = serializer.serialize_struct("ApiErrorMessage", count)?;
        out.serialize_field("code", &self.code)?;
        out.serialize_field("message", &self.message)?;
        write_optional(&mut out, "property", &self.property)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiErrorMessage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ApiErrorMessage;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ApiErrorMessage)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ApiErrorMessage, A::Error> {
                let mut code: Option<crate::Open<crate::shipments::vocabulary::ErrorCode>> = None;
                let mut message: Option<::std::string::String> = None;
                let mut property: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "code" => 0usize,
                    "message" => 1usize,
                    "property" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "code", &mut code)?,
                        1usize => read(&mut map, "message", &mut message)?,
                        2usize => read(&mut map, "property", &mut property)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ApiErrorMessage {
                    code: present(code, "code")?,
                    message: present(message, "message")?,
                    property: property.flatten(),
                })
            }
        }

        let names = &[
            "code",
            "message",
            "property",
        ];
        deserializer.deserialize_struct("ApiErrorMessage", names, Fields)
    }
}

/// Builds a [`ApplicableDocument`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApplicableDocumentBuilder<HasApplicable = Unset, HasType = Unset> {
    applicable: HasApplicable,
    type_: HasType,
    __rest: ApplicableDocumentRest,
}

impl<HasApplicable, HasType> std::fmt::Debug for ApplicableDocumentBuilder<HasApplicable, HasType> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApplicableDocumentBuilder(..)")
    }
}

#[derive(Default)]
struct ApplicableDocumentRest {
}

impl ApplicableDocument {
    /// Starts building one; [`build`](ApplicableDocumentBuilder::build) takes all required fields.
    pub fn builder() -> ApplicableDocumentBuilder {
        ApplicableDocumentBuilder {
            applicable: Unset,
            type_: Unset,
            __rest: ApplicableDocumentRest::default(),
        }
    }
}

impl<HasApplicable, HasType> ApplicableDocumentBuilder<HasApplicable, HasType> {
    /// Sets [`applicable`](ApplicableDocument::applicable), which is required.
    pub fn applicable(
        self,
        applicable: impl Into<bool>,
    ) -> ApplicableDocumentBuilder<
        Set<bool>,
        HasType,
    > {
        ApplicableDocumentBuilder {
            applicable: Set(applicable.into()),
            type_: self.type_,
            __rest: self.__rest,
        }
    }

    /// Sets [`type_`](ApplicableDocument::type_), which is required.
    pub fn type_(
        self,
        type_: impl Into<crate::Open<crate::shipments::vocabulary::DocumentType>>,
    ) -> ApplicableDocumentBuilder<
        HasApplicable,
        Set<crate::Open<crate::shipments::vocabulary::DocumentType>>,
    > {
        ApplicableDocumentBuilder {
            type_: Set(type_.into()),
            applicable: self.applicable,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ApplicableDocument
    where
        HasApplicable: required::Applicable<ApplicableDocument, bool>,
        HasType: required::Type<ApplicableDocument, crate::Open<crate::shipments::vocabulary::DocumentType>>,
    {
        ApplicableDocument {
            applicable: self.applicable.get(),
            type_: self.type_.get(),
        }
    }
}

impl serde::Serialize for ApplicableDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("ApplicableDocument", count)?;
        out.serialize_field("applicable", &self.applicable)?;
        out.serialize_field("type", &self.type_)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApplicableDocument {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ApplicableDocument;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ApplicableDocument)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ApplicableDocument, A::Error> {
                let mut applicable: Option<bool> = None;
                let mut type_: Option<crate::Open<crate::shipments::vocabulary::DocumentType>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "applicable" => 0usize,
                    "type" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "applicable", &mut applicable)?,
                        1usize => read(&mut map, "type", &mut type_)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ApplicableDocument {
                    applicable: present(applicable, "applicable")?,
                    type_: present(type_, "type")?,
                })
            }
        }

        let names = &[
            "applicable",
            "type",
        ];
        deserializer.deserialize_struct("ApplicableDocument", names, Fields)
    }
}

/// Builds a [`BaseApplication`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct BaseApplicationBuilder<HasBase = Unset, HasBaseOnly = Unset> {
    base: HasBase,
    base_only: HasBaseOnly,
    __rest: BaseApplicationRest,
}

impl<HasBase, HasBaseOnly> std::fmt::Debug for BaseApplicationBuilder<HasBase, HasBaseOnly> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BaseApplicationBuilder(..)")
    }
}

#[derive(Default)]
struct BaseApplicationRest {
}

impl BaseApplication {
    /// Starts building one; [`build`](BaseApplicationBuilder::build) takes all required fields.
    pub fn builder() -> BaseApplicationBuilder {
        BaseApplicationBuilder {
            base: Unset,
            base_only: Unset,
            __rest: BaseApplicationRest::default(),
        }
    }
}

impl<HasBase, HasBaseOnly> BaseApplicationBuilder<HasBase, HasBaseOnly> {
    /// Sets [`base`](BaseApplication::base), which is required.
    pub fn base(
        self,
        base: impl Into<bool>,
    ) -> BaseApplicationBuilder<
        Set<bool>,
        HasBaseOnly,
    > {
        BaseApplicationBuilder {
            base: Set(base.into()),
            base_only: self.base_only,
            __rest: self.__rest,
        }
    }

    /// Sets [`base_only`](BaseApplication::base_only), which is required.
    pub fn base_only(
        self,
        base_only: impl Into<bool>,
    ) -> BaseApplicationBuilder<
        HasBase,
        Set<bool>,
    > {
        BaseApplicationBuilder {
            base_only: Set(base_only.into()),
            base: self.base,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> BaseApplication
    where
        HasBase: required::Base<BaseApplication, bool>,
        HasBaseOnly: required::BaseOnly<BaseApplication, bool>,
    {
        BaseApplication {
            base: self.base.get(),
            base_only: self.base_only.get(),
        }
    }
}

impl serde::Serialize for BaseApplication {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("BaseApplication", count)?;
        out.serialize_field("base", &self.base)?;
        out.serialize_field("base_only", &self.base_only)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for BaseApplication {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = BaseApplication;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (BaseApplication)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<BaseApplication, A::Error> {
                let mut base: Option<bool> = None;
                let mut base_only: Option<bool> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "base" => 0usize,
                    "base_only" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "base", &mut base)?,
                        1usize => read(&mut map, "base_only", &mut base_only)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(BaseApplication {
                    base: present(base, "base")?,
                    base_only: present(base_only, "base_only")?,
                })
            }
        }

        let names = &[
            "base",
            "base_only",
        ];
        deserializer.deserialize_struct("BaseApplication", names, Fields)
    }
}

/// Builds a [`CarrierDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CarrierDetailsBuilder {
    __rest: CarrierDetailsRest,
}

impl std::fmt::Debug for CarrierDetailsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CarrierDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct CarrierDetailsRest {
    name: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    service_name: Option<::std::string::String>,
    service_reference: Option<::std::string::String>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
}

impl CarrierDetails {
    /// Starts building one; [`build`](CarrierDetailsBuilder::build) takes all required fields.
    pub fn builder() -> CarrierDetailsBuilder {
        CarrierDetailsBuilder {
            __rest: CarrierDetailsRest::default(),
        }
    }
}

impl CarrierDetailsBuilder {
    /// Sets [`name`](CarrierDetails::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    /// Sets [`reference`](CarrierDetails::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// Sets [`service_name`](CarrierDetails::service_name).
    pub fn service_name(mut self, service_name: impl Into<::std::string::String>) -> Self {
        self.__rest.service_name = Some(service_name.into());
        self
    }

    /// Sets [`service_reference`](CarrierDetails::service_reference).
    pub fn service_reference(mut self, service_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.service_reference = Some(service_reference.into());
        self
    }

    /// Sets [`tags`](CarrierDetails::tags).
    pub fn tags(mut self, tags: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CarrierDetails
    {
        CarrierDetails {
            name: self.__rest.name,
            reference: self.__rest.reference,
            service_name: self.__rest.service_name,
            service_reference: self.__rest.service_reference,
            tags: self.__rest.tags,
        }
    }
}

impl serde::Serialize for CarrierDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.name.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.service_name.is_some())
            + usize::from(self.service_reference.is_some())
            + usize::from(self.tags.is_some());
        let mut out = serializer.serialize_struct("CarrierDetails", count)?;
        write_optional(&mut out, "name", &self.name)?;
        write_optional(&mut out, "reference", &self.reference)?;
        write_optional(&mut out, "service_name", &self.service_name)?;
        write_optional(&mut out, "service_reference", &self.service_reference)?;
        write_optional(&mut out, "tags", &self.tags)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CarrierDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CarrierDetails;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CarrierDetails)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CarrierDetails, A::Error> {
                let mut name: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut service_name: Option<Option<::std::string::String>> = None;
                let mut service_reference: Option<Option<::std::string::String>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "name" => 0usize,
                    "reference" => 1usize,
                    "service_name" => 2usize,
                    "service_reference" => 3usize,
                    "tags" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "name", &mut name)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "service_name", &mut service_name)?,
                        3usize => read(&mut map, "service_reference", &mut service_reference)?,
                        4usize => read(&mut map, "tags", &mut tags)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CarrierDetails {
                    name: name.flatten(),
                    reference: reference.flatten(),
                    service_name: service_name.flatten(),
                    service_reference: service_reference.flatten(),
                    tags: tags.flatten(),
                })
            }
        }

        let names = &[
            "name",
            "reference",
            "service_name",
            "service_reference",
            "tags",
        ];
        deserializer.deserialize_struct("CarrierDetails", names, Fields)
    }
}

/// Builds a [`CollectionNoteFromManifestRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CollectionNoteFromManifestRequestBuilder<HasManifests = Unset> {
    manifests: HasManifests,
    __rest: CollectionNoteFromManifestRequestRest,
}

impl<HasManifests> std::fmt::Debug for CollectionNoteFromManifestRequestBuilder<HasManifests> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CollectionNoteFromManifestRequestBuilder(..)")
    }
}

#[derive(Default)]
struct CollectionNoteFromManifestRequestRest {
}

impl CollectionNoteFromManifestRequest {
    /// Starts building one; [`build`](CollectionNoteFromManifestRequestBuilder::build) takes all required fields.
    pub fn builder() -> CollectionNoteFromManifestRequestBuilder {
        CollectionNoteFromManifestRequestBuilder {
            manifests: Unset,
            __rest: CollectionNoteFromManifestRequestRest::default(),
        }
    }
}

impl<HasManifests> CollectionNoteFromManifestRequestBuilder<HasManifests> {
    /// Sets [`manifests`](CollectionNoteFromManifestRequest::manifests), which is required.
    pub fn manifests(
        self,
        manifests: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> CollectionNoteFromManifestRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        CollectionNoteFromManifestRequestBuilder {
            manifests: Set(manifests.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CollectionNoteFromManifestRequest
    where
        HasManifests: required::Manifests<CollectionNoteFromManifestRequest, ::std::vec::Vec<::std::string::String>>,
    {
        CollectionNoteFromManifestRequest {
            manifests: self.manifests.get(),
        }
    }
}

impl serde::Serialize for CollectionNoteFromManifestRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer.serialize_struct("CollectionNoteFromManifestRequest", count)?;
        out.serialize_field("manifests", &self.manifests)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CollectionNoteFromManifestRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CollectionNoteFromManifestRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CollectionNoteFromManifestRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CollectionNoteFromManifestRequest, A::Error> {
                let mut manifests: Option<::std::vec::Vec<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "manifests" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "manifests", &mut manifests)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CollectionNoteFromManifestRequest {
                    manifests: present(manifests, "manifests")?,
                })
            }
        }

        let names = &[
            "manifests",
        ];
        deserializer.deserialize_struct("CollectionNoteFromManifestRequest", names, Fields)
    }
}

/// Builds a [`CollectionNoteQueryRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CollectionNoteQueryRequestBuilder<HasAddress = Unset, HasCarrier = Unset, HasShipmentStates = Unset> {
    address: HasAddress,
    carrier: HasCarrier,
    shipment_states: HasShipmentStates,
    __rest: CollectionNoteQueryRequestRest,
}

impl<HasAddress, HasCarrier, HasShipmentStates> std::fmt::Debug for CollectionNoteQueryRequestBuilder<HasAddress, HasCarrier, HasShipmentStates> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CollectionNoteQueryRequestBuilder(..)")
    }
}

#[derive(Default)]
struct CollectionNoteQueryRequestRest {
    labels_printed: Option<bool>,
    shipping_date: Option<DateRange>,
}

impl CollectionNoteQueryRequest {
    /// Starts building one; [`build`](CollectionNoteQueryRequestBuilder::build) takes all required fields.
    pub fn builder() -> CollectionNoteQueryRequestBuilder {
        CollectionNoteQueryRequestBuilder {
            address: Unset,
            carrier: Unset,
            shipment_states: Unset,
            __rest: CollectionNoteQueryRequestRest::default(),
        }
    }
}

impl<HasAddress, HasCarrier, HasShipmentStates> CollectionNoteQueryRequestBuilder<HasAddress, HasCarrier, HasShipmentStates> {
    /// Sets [`labels_printed`](CollectionNoteQueryRequest::labels_printed).
    pub fn labels_printed(mut self, labels_printed: impl Into<bool>) -> Self {
        self.__rest.labels_printed = Some(labels_printed.into());
        self
    }

    /// Sets [`shipping_date`](CollectionNoteQueryRequest::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    /// Sets [`address`](CollectionNoteQueryRequest::address), which is required.
    pub fn address(
        self,
        address: impl Into<Address>,
    ) -> CollectionNoteQueryRequestBuilder<
        Set<Address>,
        HasCarrier,
        HasShipmentStates,
    > {
        CollectionNoteQueryRequestBuilder {
            address: Set(address.into()),
            carrier: self.carrier,
            shipment_states: self.shipment_states,
            __rest: self.__rest,
        }
    }

    /// Sets [`carrier`](CollectionNoteQueryRequest::carrier), which is required.
    pub fn carrier(
        self,
        carrier: impl Into<CarrierDetails>,
    ) -> CollectionNoteQueryRequestBuilder<
        HasAddress,
        Set<CarrierDetails>,
        HasShipmentStates,
    > {
        CollectionNoteQueryRequestBuilder {
            carrier: Set(carrier.into()),
            address: self.address,
            shipment_states: self.shipment_states,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_states`](CollectionNoteQueryRequest::shipment_states), which is required.
    pub fn shipment_states(
        self,
        shipment_states: impl Into<::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>>,
    ) -> CollectionNoteQueryRequestBuilder<
        HasAddress,
        HasCarrier,
        Set<::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>>,
    > {
        CollectionNoteQueryRequestBuilder {
            shipment_states: Set(shipment_states.into()),
            address: self.address,
            carrier: self.carrier,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CollectionNoteQueryRequest
    where
        HasAddress: required::Address<CollectionNoteQueryRequest, Address>,
        HasCarrier: required::Carrier<CollectionNoteQueryRequest, CarrierDetails>,
        HasShipmentStates: required::ShipmentStates<CollectionNoteQueryRequest, ::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>>,
    {
        CollectionNoteQueryRequest {
            address: self.address.get(),
            carrier: self.carrier.get(),
            shipment_states: self.shipment_states.get(),
            labels_printed: self.__rest.labels_printed,
            shipping_date: self.__rest.shipping_date,
        }
    }
}

impl serde::Serialize for CollectionNoteQueryRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.labels_printed.is_some())
            + usize::from(self.shipping_date.is_some());
        let mut out = serializer.serialize_struct("CollectionNoteQueryRequest", count)?;
        out.serialize_field("address", &self.address)?;
        out.serialize_field("carrier", &self.carrier)?;
        out.serialize_field("shipment_states", &self.shipment_states)?;
        write_optional(&mut out, "labels_printed", &self.labels_printed)?;
        write_optional(&mut out, "shipping_date", &self.shipping_date)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CollectionNoteQueryRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CollectionNoteQueryRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CollectionNoteQueryRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CollectionNoteQueryRequest, A::Error> {
                let mut address: Option<Address> = None;
                let mut carrier: Option<CarrierDetails> = None;
                let mut shipment_states: Option<::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>> = None;
                let mut labels_printed: Option<Option<bool>> = None;
                let mut shipping_date: Option<Option<DateRange>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "address" => 0usize,
                    "carrier" => 1usize,
                    "shipment_states" => 2usize,
                    "labels_printed" => 3usize,
                    "shipping_date" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "address", &mut address)?,
                        1usize => read(&mut map, "carrier", &mut carrier)?,
                        2usize => read(&mut map, "shipment_states", &mut shipment_states)?,
                        3usize => read(&mut map, "labels_printed", &mut labels_printed)?,
                        4usize => read(&mut map, "shipping_date", &mut shipping_date)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CollectionNoteQueryRequest {
                    address: present(address, "address")?,
                    carrier: present(carrier, "carrier")?,
                    shipment_states: present(shipment_states, "shipment_states")?,
                    labels_printed: labels_printed.flatten(),
                    shipping_date: shipping_date.flatten(),
                })
            }
        }

        let names = &[
            "address",
            "carrier",
            "shipment_states",
            "labels_printed",
            "shipping_date",
        ];
        deserializer.deserialize_struct("CollectionNoteQueryRequest", names, Fields)
    }
}

/// Builds a [`CollectionNoteResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CollectionNoteResponseBuilder<HasContentType = Unset, HasDocumentType = Unset, HasFile = Unset> {
    content_type: HasContentType,
    document_type: HasDocumentType,
    file: HasFile,
    __rest: CollectionNoteResponseRest,
}

impl<HasContentType, HasDocumentType, HasFile> std::fmt::Debug for CollectionNoteResponseBuilder<HasContentType, HasDocumentType, HasFile> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CollectionNoteResponseBuilder(..)")
    }
}

#[derive(Default)]
struct CollectionNoteResponseRest {
    dpi: Option<i32>,
}

impl CollectionNoteResponse {
    /// Starts building one; [`build`](CollectionNoteResponseBuilder::build) takes all required fields.
    pub fn builder() -> CollectionNoteResponseBuilder {
        CollectionNoteResponseBuilder {
            content_type: Unset,
            document_type: Unset,
            file: Unset,
            __rest: CollectionNoteResponseRest::default(),
        }
    }
}

impl<HasContentType, HasDocumentType, HasFile> CollectionNoteResponseBuilder<HasContentType, HasDocumentType, HasFile> {
    /// Sets [`dpi`](CollectionNoteResponse::dpi).
    pub fn dpi(mut self, dpi: impl Into<i32>) -> Self {
        self.__rest.dpi = Some(dpi.into());
        self
    }

    /// Sets [`content_type`](CollectionNoteResponse::content_type), which is required.
    pub fn content_type(
        self,
        content_type: impl Into<crate::Open<crate::shipments::vocabulary::FileContentType>>,
    ) -> CollectionNoteResponseBuilder<
        Set<crate::Open<crate::shipments::vocabulary::FileContentType>>,
        HasDocumentType,
        HasFile,
    > {
        CollectionNoteResponseBuilder {
            content_type: Set(content_type.into()),
            document_type: self.document_type,
            file: self.file,
            __rest: self.__rest,
        }
    }

    /// Sets [`document_type`](CollectionNoteResponse::document_type), which is required.
    pub fn document_type(
        self,
        document_type: impl Into<crate::Open<crate::shipments::vocabulary::DocumentType>>,
    ) -> CollectionNoteResponseBuilder<
        HasContentType,
        Set<crate::Open<crate::shipments::vocabulary::DocumentType>>,
        HasFile,
    > {
        CollectionNoteResponseBuilder {
            document_type: Set(document_type.into()),
            content_type: self.content_type,
            file: self.file,
            __rest: self.__rest,
        }
    }

    /// Sets [`file`](CollectionNoteResponse::file), which is required.
    pub fn file(
        self,
        file: impl Into<::std::string::String>,
    ) -> CollectionNoteResponseBuilder<
        HasContentType,
        HasDocumentType,
        Set<::std::string::String>,
    > {
        CollectionNoteResponseBuilder {
            file: Set(file.into()),
            content_type: self.content_type,
            document_type: self.document_type,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CollectionNoteResponse
    where
        HasContentType: required::ContentType<CollectionNoteResponse, crate::Open<crate::shipments::vocabulary::FileContentType>>,
        HasDocumentType: required::DocumentType<CollectionNoteResponse, crate::Open<crate::shipments::vocabulary::DocumentType>>,
        HasFile: required::File<CollectionNoteResponse, ::std::string::String>,
    {
        CollectionNoteResponse {
            content_type: self.content_type.get(),
            document_type: self.document_type.get(),
            file: self.file.get(),
            dpi: self.__rest.dpi,
        }
    }
}

impl serde::Serialize for CollectionNoteResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.dpi.is_some());
        let mut out = serializer.serialize_struct("CollectionNoteResponse", count)?;
        out.serialize_field("content_type", &self.content_type)?;
        out.serialize_field("document_type", &self.document_type)?;
        out.serialize_field("file", &self.file)?;
        write_optional(&mut out, "dpi", &self.dpi)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CollectionNoteResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CollectionNoteResponse;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CollectionNoteResponse)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CollectionNoteResponse, A::Error> {
                let mut content_type: Option<crate::Open<crate::shipments::vocabulary::FileContentType>> = None;
                let mut document_type: Option<crate::Open<crate::shipments::vocabulary::DocumentType>> = None;
                let mut file: Option<::std::string::String> = None;
                let mut dpi: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "content_type" => 0usize,
                    "document_type" => 1usize,
                    "file" => 2usize,
                    "dpi" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "content_type", &mut content_type)?,
                        1usize => read(&mut map, "document_type", &mut document_type)?,
                        2usize => read(&mut map, "file", &mut file)?,
                        3usize => read(&mut map, "dpi", &mut dpi)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CollectionNoteResponse {
                    content_type: present(content_type, "content_type")?,
                    document_type: present(document_type, "document_type")?,
                    file: present(file, "file")?,
                    dpi: dpi.flatten(),
                })
            }
        }

        let names = &[
            "content_type",
            "document_type",
            "file",
            "dpi",
        ];
        deserializer.deserialize_struct("CollectionNoteResponse", names, Fields)
    }
}

/// Builds a [`Contact`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ContactBuilder<HasContactDetails = Unset, HasFirstName = Unset, HasLastName = Unset> {
    contact_details: HasContactDetails,
    first_name: HasFirstName,
    last_name: HasLastName,
    __rest: ContactRest,
}

impl<HasContactDetails, HasFirstName, HasLastName> std::fmt::Debug for ContactBuilder<HasContactDetails, HasFirstName, HasLastName> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContactBuilder(..)")
    }
}

#[derive(Default)]
struct ContactRest {
    middle_name: Option<::std::string::String>,
    position: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    title: Option<::std::string::String>,
}

impl Contact {
    /// Starts building one; [`build`](ContactBuilder::build) takes all required fields.
    pub fn builder() -> ContactBuilder {
        ContactBuilder {
            contact_details: Unset,
            first_name: Unset,
            last_name: Unset,
            __rest: ContactRest::default(),
        }
    }
}

impl<HasContactDetails, HasFirstName, HasLastName> ContactBuilder<HasContactDetails, HasFirstName, HasLastName> {
    /// Sets [`middle_name`](Contact::middle_name).
    pub fn middle_name(mut self, middle_name: impl Into<::std::string::String>) -> Self {
        self.__rest.middle_name = Some(middle_name.into());
        self
    }

    /// Sets [`position`](Contact::position).
    pub fn position(mut self, position: impl Into<::std::string::String>) -> Self {
        self.__rest.position = Some(position.into());
        self
    }

    /// Sets [`reference`](Contact::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// Sets [`title`](Contact::title).
    pub fn title(mut self, title: impl Into<::std::string::String>) -> Self {
        self.__rest.title = Some(title.into());
        self
    }

    /// Sets [`contact_details`](Contact::contact_details), which is required.
    pub fn contact_details(
        self,
        contact_details: impl Into<ContactDetails>,
    ) -> ContactBuilder<
        Set<ContactDetails>,
        HasFirstName,
        HasLastName,
    > {
        ContactBuilder {
            contact_details: Set(contact_details.into()),
            first_name: self.first_name,
            last_name: self.last_name,
            __rest: self.__rest,
        }
    }

    /// Sets [`first_name`](Contact::first_name), which is required.
    pub fn first_name(
        self,
        first_name: impl Into<::std::string::String>,
    ) -> ContactBuilder<
        HasContactDetails,
        Set<::std::string::String>,
        HasLastName,
    > {
        ContactBuilder {
            first_name: Set(first_name.into()),
            contact_details: self.contact_details,
            last_name: self.last_name,
            __rest: self.__rest,
        }
    }

    /// Sets [`last_name`](Contact::last_name), which is required.
    pub fn last_name(
        self,
        last_name: impl Into<::std::string::String>,
    ) -> ContactBuilder<
        HasContactDetails,
        HasFirstName,
        Set<::std::string::String>,
    > {
        ContactBuilder {
            last_name: Set(last_name.into()),
            contact_details: self.contact_details,
            first_name: self.first_name,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Contact
    where
        HasContactDetails: required::ContactDetails<Contact, ContactDetails>,
        HasFirstName: required::FirstName<Contact, ::std::string::String>,
        HasLastName: required::LastName<Contact, ::std::string::String>,
    {
        Contact {
            contact_details: self.contact_details.get(),
            first_name: self.first_name.get(),
            last_name: self.last_name.get(),
            middle_name: self.__rest.middle_name,
            position: self.__rest.position,
            reference: self.__rest.reference,
            title: self.__rest.title,
        }
    }
}

impl serde::Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.middle_name.is_some())
            + usize::from(self.position.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.title.is_some());
        let mut out = serializer.serialize_struct("Contact", count)?;
        out.serialize_field("contact_details", &self.contact_details)?;
        out.serialize_field("first_name", &self.first_name)?;
        out.serialize_field("last_name", &self.last_name)?;
        write_optional(&mut out, "middle_name", &self.middle_name)?;
        write_optional(&mut out, "position", &self.position)?;
        write_optional(&mut out, "reference", &self.reference)?;
        write_optional(&mut out, "title", &self.title)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Contact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Contact;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Contact)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Contact, A::Error> {
                let mut contact_details: Option<ContactDetails> = None;
                let mut first_name: Option<::std::string::String> = None;
                let mut last_name: Option<::std::string::String> = None;
                let mut middle_name: Option<Option<::std::string::String>> = None;
                let mut position: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut title: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "contact_details" => 0usize,
                    "first_name" => 1usize,
                    "last_name" => 2usize,
                    "middle_name" => 3usize,
                    "position" => 4usize,
                    "reference" => 5usize,
                    "title" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "contact_details", &mut contact_details)?,
                        1usize => read(&mut map, "first_name", &mut first_name)?,
                        2usize => read(&mut map, "last_name", &mut last_name)?,
                        3usize => read(&mut map, "middle_name", &mut middle_name)?,
                        4usize => read(&mut map, "position", &mut position)?,
                        5usize => read(&mut map, "reference", &mut reference)?,
                        6usize => read(&mut map, "title", &mut title)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Contact {
                    contact_details: present(contact_details, "contact_details")?,
                    first_name: present(first_name, "first_name")?,
                    last_name: present(last_name, "last_name")?,
                    middle_name: middle_name.flatten(),
                    position: position.flatten(),
                    reference: reference.flatten(),
                    title: title.flatten(),
                })
            }
        }

        let names = &[
            "contact_details",
            "first_name",
            "last_name",
            "middle_name",
            "position",
            "reference",
            "title",
        ];
        deserializer.deserialize_struct("Contact", names, Fields)
    }
}

/// Builds a [`ContactDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ContactDetailsBuilder<HasEmail = Unset> {
    email: HasEmail,
    __rest: ContactDetailsRest,
}

impl<HasEmail> std::fmt::Debug for ContactDetailsBuilder<HasEmail> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContactDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct ContactDetailsRest {
    landline: Option<::std::string::String>,
    mobile: Option<::std::string::String>,
}

impl ContactDetails {
    /// Starts building one; [`build`](ContactDetailsBuilder::build) takes all required fields.
    pub fn builder() -> ContactDetailsBuilder {
        ContactDetailsBuilder {
            email: Unset,
            __rest: ContactDetailsRest::default(),
        }
    }
}

impl<HasEmail> ContactDetailsBuilder<HasEmail> {
    /// Sets [`landline`](ContactDetails::landline).
    pub fn landline(mut self, landline: impl Into<::std::string::String>) -> Self {
        self.__rest.landline = Some(landline.into());
        self
    }

    /// Sets [`mobile`](ContactDetails::mobile).
    pub fn mobile(mut self, mobile: impl Into<::std::string::String>) -> Self {
        self.__rest.mobile = Some(mobile.into());
        self
    }

    /// Sets [`email`](ContactDetails::email), which is required.
    pub fn email(
        self,
        email: impl Into<::std::string::String>,
    ) -> ContactDetailsBuilder<
        Set<::std::string::String>,
    > {
        ContactDetailsBuilder {
            email: Set(email.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ContactDetails
    where
        HasEmail: required::Email<ContactDetails, ::std::string::String>,
    {
        ContactDetails {
            email: self.email.get(),
            landline: self.__rest.landline,
            mobile: self.__rest.mobile,
        }
    }
}

impl serde::Serialize for ContactDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.landline.is_some())
            + usize::from(self.mobile.is_some());
        let mut out = serializer.serialize_struct("ContactDetails", count)?;
        out.serialize_field("email", &self.email)?;
        write_optional(&mut out, "landline", &self.landline)?;
        write_optional(&mut out, "mobile", &self.mobile)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ContactDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ContactDetails;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ContactDetails)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ContactDetails, A::Error> {
                let mut email: Option<::std::string::String> = None;
                let mut landline: Option<Option<::std::string::String>> = None;
                let mut mobile: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "email" => 0usize,
                    "landline" => 1usize,
                    "mobile" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "email", &mut email)?,
                        1usize => read(&mut map, "landline", &mut landline)?,
                        2usize => read(&mut map, "mobile", &mut mobile)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ContactDetails {
                    email: present(email, "email")?,
                    landline: landline.flatten(),
                    mobile: mobile.flatten(),
                })
            }
        }

        let names = &[
            "email",
            "landline",
            "mobile",
        ];
        deserializer.deserialize_struct("ContactDetails", names, Fields)
    }
}

/// Builds a [`ContentsTrackingEvent`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ContentsTrackingEventBuilder<HasCarrierReferences = Unset, HasReference = Unset> {
    carrier_references: HasCarrierReferences,
    reference: HasReference,
    __rest: ContentsTrackingEventRest,
}

impl<HasCarrierReferences, HasReference> std::fmt::Debug for ContentsTrackingEventBuilder<HasCarrierReferences, HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContentsTrackingEventBuilder(..)")
    }
}

#[derive(Default)]
struct ContentsTrackingEventRest {
    custom_reference: Option<::std::string::String>,
    events: Option<::std::vec::Vec<TrackingEvent>>,
}

impl ContentsTrackingEvent {
    /// Starts building one; [`build`](ContentsTrackingEventBuilder::build) takes all required fields.
    pub fn builder() -> ContentsTrackingEventBuilder {
        ContentsTrackingEventBuilder {
            carrier_references: Unset,
            reference: Unset,
            __rest: ContentsTrackingEventRest::default(),
        }
    }
}

impl<HasCarrierReferences, HasReference> ContentsTrackingEventBuilder<HasCarrierReferences, HasReference> {
    /// Sets [`custom_reference`](ContentsTrackingEvent::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`events`](ContentsTrackingEvent::events).
    pub fn events(mut self, events: impl Into<::std::vec::Vec<TrackingEvent>>) -> Self {
        self.__rest.events = Some(events.into());
        self
    }

    /// Sets [`carrier_references`](ContentsTrackingEvent::carrier_references), which is required.
    pub fn carrier_references(
        self,
        carrier_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> ContentsTrackingEventBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
        HasReference,
    > {
        ContentsTrackingEventBuilder {
            carrier_references: Set(carrier_references.into()),
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](ContentsTrackingEvent::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ContentsTrackingEventBuilder<
        HasCarrierReferences,
        Set<::std::string::String>,
    > {
        ContentsTrackingEventBuilder {
            reference: Set(reference.into()),
            carrier_references: self.carrier_references,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ContentsTrackingEvent
    where
        HasCarrierReferences: required::CarrierReferences<ContentsTrackingEvent, ::std::vec::Vec<::std::string::String>>,
        HasReference: required::Reference<ContentsTrackingEvent, ::std::string::String>,
    {
        ContentsTrackingEvent {
            carrier_references: self.carrier_references.get(),
            reference: self.reference.get(),
            custom_reference: self.__rest.custom_reference,
            events: self.__rest.events,
        }
    }
}

impl serde::Serialize for ContentsTrackingEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.events.is_some());
        let mut out = serializer.serialize_struct("ContentsTrackingEvent", count)?;
        out.serialize_field("carrier_references", &self.carrier_references)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "events", &self.events)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ContentsTrackingEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ContentsTrackingEvent;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ContentsTrackingEvent)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ContentsTrackingEvent, A::Error> {
                let mut carrier_references: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut events: Option<Option<::std::vec::Vec<TrackingEvent>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier_references" => 0usize,
                    "reference" => 1usize,
                    "custom_reference" => 2usize,
                    "events" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier_references", &mut carrier_references)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        3usize => read(&mut map, "events", &mut events)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ContentsTrackingEvent {
                    carrier_references: present(carrier_references, "carrier_references")?,
                    reference: present(reference, "reference")?,
                    custom_reference: custom_reference.flatten(),
                    events: events.flatten(),
                })
            }
        }

        let names = &[
            "carrier_references",
            "reference",
            "custom_reference",
            "events",
        ];
        deserializer.deserialize_struct("ContentsTrackingEvent", names, Fields)
    }
}

/// Builds a [`CreateShipmentGroupRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CreateShipmentGroupRequestBuilder<HasShipments = Unset> {
    shipments: HasShipments,
    __rest: CreateShipmentGroupRequestRest,
}

impl<HasShipments> std::fmt::Debug for CreateShipmentGroupRequestBuilder<HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CreateShipmentGroupRequestBuilder(..)")
    }
}

#[derive(Default)]
struct CreateShipmentGroupRequestRest {
    custom_reference: Option<::std::string::String>,
}

impl CreateShipmentGroupRequest {
    /// Starts building one; [`build`](CreateShipmentGroupRequestBuilder::build) takes all required fields.
    pub fn builder() -> CreateShipmentGroupRequestBuilder {
        CreateShipmentGroupRequestBuilder {
            shipments: Unset,
            __rest: CreateShipmentGroupRequestRest::default(),
        }
    }
}

impl<HasShipments> CreateShipmentGroupRequestBuilder<HasShipments> {
    /// Sets [`custom_reference`](CreateShipmentGroupRequest::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`shipments`](CreateShipmentGroupRequest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> CreateShipmentGroupRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        CreateShipmentGroupRequestBuilder {
            shipments: Set(shipments.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CreateShipmentGroupRequest
    where
        HasShipments: required::Shipments<CreateShipmentGroupRequest, ::std::vec::Vec<::std::string::String>>,
    {
        CreateShipmentGroupRequest {
            shipments: self.shipments.get(),
            custom_reference: self.__rest.custom_reference,
        }
    }
}

impl serde::Serialize for CreateShipmentGroupRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.custom_reference.is_some());
        let mut out = serializer.serialize_struct("CreateShipmentGroupRequest", count)?;
        out.serialize_field("shipments", &self.shipments)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateShipmentGroupRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CreateShipmentGroupRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CreateShipmentGroupRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CreateShipmentGroupRequest, A::Error> {
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipments" => 0usize,
                    "custom_reference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipments", &mut shipments)?,
                        1usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CreateShipmentGroupRequest {
                    shipments: present(shipments, "shipments")?,
                    custom_reference: custom_reference.flatten(),
                })
            }
        }

        let names = &[
            "shipments",
            "custom_reference",
        ];
        deserializer.deserialize_struct("CreateShipmentGroupRequest", names, Fields)
    }
}

/// Builds a [`CreateShipmentRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CreateShipmentRequestBuilder<HasAddresses = Unset, HasContents = Unset, HasShipmentType = Unset> {
    addresses: HasAddresses,
    contents: HasContents,
    shipment_type: HasShipmentType,
    __rest: CreateShipmentRequestRest,
}

impl<HasAddresses, HasContents, HasShipmentType> std::fmt::Debug for CreateShipmentRequestBuilder<HasAddresses, HasContents, HasShipmentType> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CreateShipmentRequestBuilder(..)")
    }
}

#[derive(Default)]
struct CreateShipmentRequestRest {
    channel: Option<::std::string::String>,
    custom_reference: Option<::std::string::String>,
    customs_documentation: Option<CustomsDocumentation>,
    direction: Option<crate::Open<crate::shipments::vocabulary::Direction>>,
    label_properties: Option<::std::vec::Vec<LabelProperty>>,
    metadata: Option<::std::vec::Vec<Metadata>>,
    order_date: Option<crate::Timestamp>,
    required_delivery_date: Option<DateRange>,
    required_shipping_date: Option<DateRange>,
    selected_carrier_details: Option<crate::JsonObject>,
    source: Option<::std::string::String>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
    tenant: Option<::std::string::String>,
}

impl CreateShipmentRequest {
    /// Starts building one; [`build`](CreateShipmentRequestBuilder::build) takes all required fields.
    pub fn builder() -> CreateShipmentRequestBuilder {
        CreateShipmentRequestBuilder {
            addresses: Unset,
            contents: Unset,
            shipment_type: Unset,
            __rest: CreateShipmentRequestRest::default(),
        }
    }
}

impl<HasAddresses, HasContents, HasShipmentType> CreateShipmentRequestBuilder<HasAddresses, HasContents, HasShipmentType> {
    /// Sets [`channel`](CreateShipmentRequest::channel).
    pub fn channel(mut self, channel: impl Into<::std::string::String>) -> Self {
        self.__rest.channel = Some(channel.into());
        self
    }

    /// Sets [`custom_reference`](CreateShipmentRequest::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`customs_documentation`](CreateShipmentRequest::customs_documentation).
    pub fn customs_documentation(mut self, customs_documentation: impl Into<CustomsDocumentation>) -> Self {
        self.__rest.customs_documentation = Some(customs_documentation.into());
        self
    }

    /// Sets [`direction`](CreateShipmentRequest::direction).
    pub fn direction(mut self, direction: impl Into<crate::Open<crate::shipments::vocabulary::Direction>>) -> Self {
        self.__rest.direction = Some(direction.into());
        self
    }

    /// Sets [`label_properties`](CreateShipmentRequest::label_properties).
    pub fn label_properties(mut self, label_properties: impl Into<::std::vec::Vec<LabelProperty>>) -> Self {
        self.__rest.label_properties = Some(label_properties.into());
        self
    }

    /// Sets [`metadata`](CreateShipmentRequest::metadata).
    pub fn metadata(mut self, metadata: impl Into<::std::vec::Vec<Metadata>>) -> Self {
        self.__rest.metadata = Some(metadata.into());
        self
    }

    /// Sets [`order_date`](CreateShipmentRequest::order_date).
    pub fn order_date(mut self, order_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.order_date = Some(order_date.into());
        self
    }

    /// Sets [`required_delivery_date`](CreateShipmentRequest::required_delivery_date).
    pub fn required_delivery_date(mut self, required_delivery_date: impl Into<DateRange>) -> Self {
        self.__rest.required_delivery_date = Some(required_delivery_date.into());
        self
    }

    /// Sets [`required_shipping_date`](CreateShipmentRequest::required_shipping_date).
    pub fn required_shipping_date(mut self, required_shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.required_shipping_date = Some(required_shipping_date.into());
        self
    }

    /// Sets [`selected_carrier_details`](CreateShipmentRequest::selected_carrier_details).
    pub fn selected_carrier_details(mut self, selected_carrier_details: impl Into<crate::JsonObject>) -> Self {
        self.__rest.selected_carrier_details = Some(selected_carrier_details.into());
        self
    }

    /// Sets [`source`](CreateShipmentRequest::source).
    pub fn source(mut self, source: impl Into<::std::string::String>) -> Self {
        self.__rest.source = Some(source.into());
        self
    }

    /// Sets [`tags`](CreateShipmentRequest::tags).
    pub fn tags(mut self, tags: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    /// Sets [`tenant`](CreateShipmentRequest::tenant).
    pub fn tenant(mut self, tenant: impl Into<::std::string::String>) -> Self {
        self.__rest.tenant = Some(tenant.into());
        self
    }

    /// Sets [`addresses`](CreateShipmentRequest::addresses), which is required.
    pub fn addresses(
        self,
        addresses: impl Into<::std::vec::Vec<Address>>,
    ) -> CreateShipmentRequestBuilder<
        Set<::std::vec::Vec<Address>>,
        HasContents,
        HasShipmentType,
    > {
        CreateShipmentRequestBuilder {
            addresses: Set(addresses.into()),
            contents: self.contents,
            shipment_type: self.shipment_type,
            __rest: self.__rest,
        }
    }

    /// Sets [`contents`](CreateShipmentRequest::contents), which is required.
    pub fn contents(
        self,
        contents: impl Into<::std::vec::Vec<ShipmentContents>>,
    ) -> CreateShipmentRequestBuilder<
        HasAddresses,
        Set<::std::vec::Vec<ShipmentContents>>,
        HasShipmentType,
    > {
        CreateShipmentRequestBuilder {
            contents: Set(contents.into()),
            addresses: self.addresses,
            shipment_type: self.shipment_type,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_type`](CreateShipmentRequest::shipment_type), which is required.
    pub fn shipment_type(
        self,
        shipment_type: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    ) -> CreateShipmentRequestBuilder<
        HasAddresses,
        HasContents,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    > {
        CreateShipmentRequestBuilder {
            shipment_type: Set(shipment_type.into()),
            addresses: self.addresses,
            contents: self.contents,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CreateShipmentRequest
    where
        HasAddresses: required::Addresses<CreateShipmentRequest, ::std::vec::Vec<Address>>,
        HasContents: required::Contents<CreateShipmentRequest, ::std::vec::Vec<ShipmentContents>>,
        HasShipmentType: required::ShipmentType<CreateShipmentRequest, crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    {
        CreateShipmentRequest {
            addresses: self.addresses.get(),
            contents: self.contents.get(),
            shipment_type: self.shipment_type.get(),
            channel: self.__rest.channel,
            custom_reference: self.__rest.custom_reference,
            customs_documentation: self.__rest.customs_documentation,
            direction: self.__rest.direction,
            label_properties: self.__rest.label_properties,
            metadata: self.__rest.metadata,
            order_date: self.__rest.order_date,
            required_delivery_date: self.__rest.required_delivery_date,
            required_shipping_date: self.__rest.required_shipping_date,
            selected_carrier_details: self.__rest.selected_carrier_details,
            source: self.__rest.source,
            tags: self.__rest.tags,
            tenant: self.__rest.tenant,
        }
    }
}

impl serde::Serialize for CreateShipmentRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.channel.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.customs_documentation.is_some())
            + usize::from(self.direction.is_some())
            + usize::from(self.label_properties.is_some())
            + usize::from(self.metadata.is_some())
            + usize::from(self.order_date.is_some())
            + usize::from(self.required_delivery_date.is_some())
            + usize::from(self.required_shipping_date.is_some())
            + usize::from(self.selected_carrier_details.is_some())
            + usize::from(self.source.is_some())
            + usize::from(self.tags.is_some())
            + usize::from(self.tenant.is_some());
        let mut out = serializer.serialize_struct("CreateShipmentRequest", count)?;
        out.serialize_field("addresses", &self.addresses)?;
        out.serialize_field("contents", &self.contents)?;
        out.serialize_field("shipment_type", &self.shipment_type)?;
        write_optional(&mut out, "channel", &self.channel)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "customs_documentation", &self.customs_documentation)?;
        write_optional(&mut out, "direction", &self.direction)?;
        write_optional(&mut out, "label_properties", &self.label_properties)?;
        write_optional(&mut out, "metadata", &self.metadata)?;
        write_optional(&mut out, "order_date", &self.order_date)?;
        write_optional(&mut out, "required_delivery_date", &self.required_delivery_date)?;
        write_optional(&mut out, "required_shipping_date", &self.required_shipping_date)?;
        write_optional(&mut out, "selected_carrier_details", &self.selected_carrier_details)?;
        write_optional(&mut out, "source", &self.source)?;
        write_optional(&mut out, "tags", &self.tags)?;
        write_optional(&mut out, "tenant", &self.tenant)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateShipmentRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CreateShipmentRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CreateShipmentRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CreateShipmentRequest, A::Error> {
                let mut addresses: Option<::std::vec::Vec<Address>> = None;
                let mut contents: Option<::std::vec::Vec<ShipmentContents>> = None;
                let mut shipment_type: Option<crate::Open<crate::shipments::vocabulary::ShipmentType>> = None;
                let mut channel: Option<Option<::std::string::String>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut customs_documentation: Option<Option<CustomsDocumentation>> = None;
                let mut direction: Option<Option<crate::Open<crate::shipments::vocabulary::Direction>>> = None;
                let mut label_properties: Option<Option<::std::vec::Vec<LabelProperty>>> = None;
                let mut metadata: Option<Option<::std::vec::Vec<Metadata>>> = None;
                let mut order_date: Option<Option<crate::Timestamp>> = None;
                let mut required_delivery_date: Option<Option<DateRange>> = None;
                let mut required_shipping_date: Option<Option<DateRange>> = None;
                let mut selected_carrier_details: Option<Option<crate::JsonObject>> = None;
                let mut source: Option<Option<::std::string::String>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut tenant: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "addresses" => 0usize,
                    "contents" => 1usize,
                    "shipment_type" => 2usize,
                    "channel" => 3usize,
                    "custom_reference" => 4usize,
                    "customs_documentation" => 5usize,
                    "direction" => 6usize,
                    "label_properties" => 7usize,
                    "metadata" => 8usize,
                    "order_date" => 9usize,
                    "required_delivery_date" => 10usize,
                    "required_shipping_date" => 11usize,
                    "selected_carrier_details" => 12usize,
                    "source" => 13usize,
                    "tags" => 14usize,
                    "tenant" => 15usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "addresses", &mut addresses)?,
                        1usize => read(&mut map, "contents", &mut contents)?,
                        2usize => read(&mut map, "shipment_type", &mut shipment_type)?,
                        3usize => read(&mut map, "channel", &mut channel)?,
                        4usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        5usize => read(&mut map, "customs_documentation", &mut customs_documentation)?,
                        6usize => read(&mut map, "direction", &mut direction)?,
                        7usize => read(&mut map, "label_properties", &mut label_properties)?,
                        8usize => read(&mut map, "metadata", &mut metadata)?,
                        9usize => read(&mut map, "order_date", &mut order_date)?,
                        10usize => read(&mut map, "required_delivery_date", &mut required_delivery_date)?,
                        11usize => read(&mut map, "required_shipping_date", &mut required_shipping_date)?,
                        12usize => read(&mut map, "selected_carrier_details", &mut selected_carrier_details)?,
                        13usize => read(&mut map, "source", &mut source)?,
                        14usize => read(&mut map, "tags", &mut tags)?,
                        15usize => read(&mut map, "tenant", &mut tenant)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CreateShipmentRequest {
                    addresses: present(addresses, "addresses")?,
                    contents: present(contents, "contents")?,
                    shipment_type: present(shipment_type, "shipment_type")?,
                    channel: channel.flatten(),
                    custom_reference: custom_reference.flatten(),
                    customs_documentation: customs_documentation.flatten(),
                    direction: direction.flatten(),
                    label_properties: label_properties.flatten(),
                    metadata: metadata.flatten(),
                    order_date: order_date.flatten(),
                    required_delivery_date: required_delivery_date.flatten(),
                    required_shipping_date: required_shipping_date.flatten(),
                    selected_carrier_details: selected_carrier_details.flatten(),
                    source: source.flatten(),
                    tags: tags.flatten(),
                    tenant: tenant.flatten(),
                })
            }
        }

        let names = &[
            "addresses",
            "contents",
            "shipment_type",
            "channel",
            "custom_reference",
            "customs_documentation",
            "direction",
            "label_properties",
            "metadata",
            "order_date",
            "required_delivery_date",
            "required_shipping_date",
            "selected_carrier_details",
            "source",
            "tags",
            "tenant",
        ];
        deserializer.deserialize_struct("CreateShipmentRequest", names, Fields)
    }
}

/// Builds a [`CustomsDocument`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomsDocumentBuilder<HasContentType = Unset, HasDocumentType = Unset, HasFile = Unset> {
    content_type: HasContentType,
    document_type: HasDocumentType,
    file: HasFile,
    __rest: CustomsDocumentRest,
}

impl<HasContentType, HasDocumentType, HasFile> std::fmt::Debug for CustomsDocumentBuilder<HasContentType, HasDocumentType, HasFile> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomsDocumentBuilder(..)")
    }
}

#[derive(Default)]
struct CustomsDocumentRest {
    copies: Option<i32>,
    dpi: Option<i32>,
}

impl CustomsDocument {
    /// Starts building one; [`build`](CustomsDocumentBuilder::build) takes all required fields.
    pub fn builder() -> CustomsDocumentBuilder {
        CustomsDocumentBuilder {
            content_type: Unset,
            document_type: Unset,
            file: Unset,
            __rest: CustomsDocumentRest::default(),
        }
    }
}

impl<HasContentType, HasDocumentType, HasFile> CustomsDocumentBuilder<HasContentType, HasDocumentType, HasFile> {
    /// Sets [`copies`](CustomsDocument::copies).
    pub fn copies(mut self, copies: impl Into<i32>) -> Self {
        self.__rest.copies = Some(copies.into());
        self
    }

    /// Sets [`dpi`](CustomsDocument::dpi).
    pub fn dpi(mut self, dpi: impl Into<i32>) -> Self {
        self.__rest.dpi = Some(dpi.into());
        self
    }

    /// Sets [`content_type`](CustomsDocument::content_type), which is required.
    pub fn content_type(
        self,
        content_type: impl Into<crate::Open<crate::shipments::vocabulary::CustomsContentType>>,
    ) -> CustomsDocumentBuilder<
        Set<crate::Open<crate::shipments::vocabulary::CustomsContentType>>,
        HasDocumentType,
        HasFile,
    > {
        CustomsDocumentBuilder {
            content_type: Set(content_type.into()),
            document_type: self.document_type,
            file: self.file,
            __rest: self.__rest,
        }
    }

    /// Sets [`document_type`](CustomsDocument::document_type), which is required.
    pub fn document_type(
        self,
        document_type: impl Into<crate::Open<crate::shipments::vocabulary::CustomsDocumentType>>,
    ) -> CustomsDocumentBuilder<
        HasContentType,
        Set<crate::Open<crate::shipments::vocabulary::CustomsDocumentType>>,
        HasFile,
    > {
        CustomsDocumentBuilder {
            document_type: Set(document_type.into()),
            content_type: self.content_type,
            file: self.file,
            __rest: self.__rest,
        }
    }

    /// Sets [`file`](CustomsDocument::file), which is required.
    pub fn file(
        self,
        file: impl Into<::std::string::String>,
    ) -> CustomsDocumentBuilder<
        HasContentType,
        HasDocumentType,
        Set<::std::string::String>,
    > {
        CustomsDocumentBuilder {
            file: Set(file.into()),
            content_type: self.content_type,
            document_type: self.document_type,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CustomsDocument
    where
        HasContentType: required::ContentType<CustomsDocument, crate::Open<crate::shipments::vocabulary::CustomsContentType>>,
        HasDocumentType: required::DocumentType<CustomsDocument, crate::Open<crate::shipments::vocabulary::CustomsDocumentType>>,
        HasFile: required::File<CustomsDocument, ::std::string::String>,
    {
        CustomsDocument {
            content_type: self.content_type.get(),
            document_type: self.document_type.get(),
            file: self.file.get(),
            copies: self.__rest.copies,
            dpi: self.__rest.dpi,
        }
    }
}

impl serde::Serialize for CustomsDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.copies.is_some())
            + usize::from(self.dpi.is_some());
        let mut out = serializer.serialize_struct("CustomsDocument", count)?;
        out.serialize_field("content_type", &self.content_type)?;
        out.serialize_field("document_type", &self.document_type)?;
        out.serialize_field("file", &self.file)?;
        write_optional(&mut out, "copies", &self.copies)?;
        write_optional(&mut out, "dpi", &self.dpi)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CustomsDocument {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CustomsDocument;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CustomsDocument)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CustomsDocument, A::Error> {
                let mut content_type: Option<crate::Open<crate::shipments::vocabulary::CustomsContentType>> = None;
                let mut document_type: Option<crate::Open<crate::shipments::vocabulary::CustomsDocumentType>> = None;
                let mut file: Option<::std::string::String> = None;
                let mut copies: Option<Option<i32>> = None;
                let mut dpi: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "content_type" => 0usize,
                    "document_type" => 1usize,
                    "file" => 2usize,
                    "copies" => 3usize,
                    "dpi" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "content_type", &mut content_type)?,
                        1usize => read(&mut map, "document_type", &mut document_type)?,
                        2usize => read(&mut map, "file", &mut file)?,
                        3usize => read(&mut map, "copies", &mut copies)?,
                        4usize => read(&mut map, "dpi", &mut dpi)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CustomsDocument {
                    content_type: present(content_type, "content_type")?,
                    document_type: present(document_type, "document_type")?,
                    file: present(file, "file")?,
                    copies: copies.flatten(),
                    dpi: dpi.flatten(),
                })
            }
        }

        let names = &[
            "content_type",
            "document_type",
            "file",
            "copies",
            "dpi",
        ];
        deserializer.deserialize_struct("CustomsDocument", names, Fields)
    }
}

/// Builds a [`CustomsDocumentation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomsDocumentationBuilder<HasCategoryType = Unset> {
    category_type: HasCategoryType,
    __rest: CustomsDocumentationRest,
}

impl<HasCategoryType> std::fmt::Debug for CustomsDocumentationBuilder<HasCategoryType> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomsDocumentationBuilder(..)")
    }
}

#[derive(Default)]
struct CustomsDocumentationRest {
    attached_certificate_references: Option<::std::vec::Vec<::std::string::String>>,
    attached_invoice_references: Option<::std::vec::Vec<::std::string::String>>,
    attached_licence_references: Option<::std::vec::Vec<::std::string::String>>,
    category_type_explanation: Option<::std::string::String>,
    cn23_comments: Option<::std::string::String>,
    declaration_date: Option<crate::Timestamp>,
    designated_person_responsible: Option<::std::string::String>,
    eori_number: Option<::std::string::String>,
    importers_email: Option<::std::string::String>,
    importers_fax: Option<::std::string::String>,
    importers_tax_code: Option<::std::string::String>,
    importers_telephone: Option<::std::string::String>,
    importers_vat_number: Option<::std::string::String>,
    invoice_date: Option<crate::Timestamp>,
    invoice_number: Option<::std::string::String>,
    office_of_origin: Option<::std::string::String>,
    reason_for_export: Option<::std::string::String>,
    receivers_tax_code: Option<::std::string::String>,
    receivers_vat_number: Option<::std::string::String>,
    shippers_customs_reference: Option<::std::string::String>,
    shippers_vat_number: Option<::std::string::String>,
    shipping_terms: Option<crate::Open<crate::shipments::vocabulary::ShippingTerms>>,
    total_customs_value: Option<TotalCustomsValue>,
}

impl CustomsDocumentation {
    /// Starts building one; [`build`](CustomsDocumentationBuilder::build) takes all required fields.
    pub fn builder() -> CustomsDocumentationBuilder {
        CustomsDocumentationBuilder {
            category_type: Unset,
            __rest: CustomsDocumentationRest::default(),
        }
    }
}

impl<HasCategoryType> CustomsDocumentationBuilder<HasCategoryType> {
    /// Sets [`attached_certificate_references`](CustomsDocumentation::attached_certificate_references).
    pub fn attached_certificate_references(mut self, attached_certificate_references: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.attached_certificate_references = Some(attached_certificate_references.into());
        self
    }

    /// Sets [`attached_invoice_references`](CustomsDocumentation::attached_invoice_references).
    pub fn attached_invoice_references(mut self, attached_invoice_references: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.attached_invoice_references = Some(attached_invoice_references.into());
        self
    }

    /// Sets [`attached_licence_references`](CustomsDocumentation::attached_licence_references).
    pub fn attached_licence_references(mut self, attached_licence_references: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.attached_licence_references = Some(attached_licence_references.into());
        self
    }

    /// Sets [`category_type_explanation`](CustomsDocumentation::category_type_explanation).
    pub fn category_type_explanation(mut self, category_type_explanation: impl Into<::std::string::String>) -> Self {
        self.__rest.category_type_explanation = Some(category_type_explanation.into());
        self
    }

    /// Sets [`cn23_comments`](CustomsDocumentation::cn23_comments).
    pub fn cn23_comments(mut self, cn23_comments: impl Into<::std::string::String>) -> Self {
        self.__rest.cn23_comments = Some(cn23_comments.into());
        self
    }

    /// Sets [`declaration_date`](CustomsDocumentation::declaration_date).
    pub fn declaration_date(mut self, declaration_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.declaration_date = Some(declaration_date.into());
        self
    }

    /// Sets [`designated_person_responsible`](CustomsDocumentation::designated_person_responsible).
    pub fn designated_person_responsible(mut self, designated_person_responsible: impl Into<::std::string::String>) -> Self {
        self.__rest.designated_person_responsible = Some(designated_person_responsible.into());
        self
    }

    /// Sets [`eori_number`](CustomsDocumentation::eori_number).
    pub fn eori_number(mut self, eori_number: impl Into<::std::string::String>) -> Self {
        self.__rest.eori_number = Some(eori_number.into());
        self
    }

    /// Sets [`importers_email`](CustomsDocumentation::importers_email).
    pub fn importers_email(mut self, importers_email: impl Into<::std::string::String>) -> Self {
        self.__rest.importers_email = Some(importers_email.into());
        self
    }

    /// Sets [`importers_fax`](CustomsDocumentation::importers_fax).
    pub fn importers_fax(mut self, importers_fax: impl Into<::std::string::String>) -> Self {
        self.__rest.importers_fax = Some(importers_fax.into());
        self
    }

    /// Sets [`importers_tax_code`](CustomsDocumentation::importers_tax_code).
    pub fn importers_tax_code(mut self, importers_tax_code: impl Into<::std::string::String>) -> Self {
        self.__rest.importers_tax_code = Some(importers_tax_code.into());
        self
    }

    /// Sets [`importers_telephone`](CustomsDocumentation::importers_telephone).
    pub fn importers_telephone(mut self, importers_telephone: impl Into<::std::string::String>) -> Self {
        self.__rest.importers_telephone = Some(importers_telephone.into());
        self
    }

    /// Sets [`importers_vat_number`](CustomsDocumentation::importers_vat_number).
    pub fn importers_vat_number(mut self, importers_vat_number: impl Into<::std::string::String>) -> Self {
        self.__rest.importers_vat_number = Some(importers_vat_number.into());
        self
    }

    /// Sets [`invoice_date`](CustomsDocumentation::invoice_date).
    pub fn invoice_date(mut self, invoice_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_number`](CustomsDocumentation::invoice_number).
    pub fn invoice_number(mut self, invoice_number: impl Into<::std::string::String>) -> Self {
        self.__rest.invoice_number = Some(invoice_number.into());
        self
    }

    /// Sets [`office_of_origin`](CustomsDocumentation::office_of_origin).
    pub fn office_of_origin(mut self, office_of_origin: impl Into<::std::string::String>) -> Self {
        self.__rest.office_of_origin = Some(office_of_origin.into());
        self
    }

    /// Sets [`reason_for_export`](CustomsDocumentation::reason_for_export).
    pub fn reason_for_export(mut self, reason_for_export: impl Into<::std::string::String>) -> Self {
        self.__rest.reason_for_export = Some(reason_for_export.into());
        self
    }

    /// Sets [`receivers_tax_code`](CustomsDocumentation::receivers_tax_code).
    pub fn receivers_tax_code(mut self, receivers_tax_code: impl Into<::std::string::String>) -> Self {
        self.__rest.receivers_tax_code = Some(receivers_tax_code.into());
        self
    }

    /// Sets [`receivers_vat_number`](CustomsDocumentation::receivers_vat_number).
    pub fn receivers_vat_number(mut self, receivers_vat_number: impl Into<::std::string::String>) -> Self {
        self.__rest.receivers_vat_number = Some(receivers_vat_number.into());
        self
    }

    /// Sets [`shippers_customs_reference`](CustomsDocumentation::shippers_customs_reference).
    pub fn shippers_customs_reference(mut self, shippers_customs_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.shippers_customs_reference = Some(shippers_customs_reference.into());
        self
    }

    /// Sets [`shippers_vat_number`](CustomsDocumentation::shippers_vat_number).
    pub fn shippers_vat_number(mut self, shippers_vat_number: impl Into<::std::string::String>) -> Self {
        self.__rest.shippers_vat_number = Some(shippers_vat_number.into());
        self
    }

    /// Sets [`shipping_terms`](CustomsDocumentation::shipping_terms).
    pub fn shipping_terms(mut self, shipping_terms: impl Into<crate::Open<crate::shipments::vocabulary::ShippingTerms>>) -> Self {
        self.__rest.shipping_terms = Some(shipping_terms.into());
        self
    }

    /// Sets [`total_customs_value`](CustomsDocumentation::total_customs_value).
    pub fn total_customs_value(mut self, total_customs_value: impl Into<TotalCustomsValue>) -> Self {
        self.__rest.total_customs_value = Some(total_customs_value.into());
        self
    }

    /// Sets [`category_type`](CustomsDocumentation::category_type), which is required.
    pub fn category_type(
        self,
        category_type: impl Into<crate::Open<crate::shipments::vocabulary::CategoryType>>,
    ) -> CustomsDocumentationBuilder<
        Set<crate::Open<crate::shipments::vocabulary::CategoryType>>,
    > {
        CustomsDocumentationBuilder {
            category_type: Set(category_type.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CustomsDocumentation
    where
        HasCategoryType: required::CategoryType<CustomsDocumentation, crate::Open<crate::shipments::vocabulary::CategoryType>>,
    {
        CustomsDocumentation {
            category_type: self.category_type.get(),
            attached_certificate_references: self.__rest.attached_certificate_references,
            attached_invoice_references: self.__rest.attached_invoice_references,
            attached_licence_references: self.__rest.attached_licence_references,
            category_type_explanation: self.__rest.category_type_explanation,
            cn23_comments: self.__rest.cn23_comments,
            declaration_date: self.__rest.declaration_date,
            designated_person_responsible: self.__rest.designated_person_responsible,
            eori_number: self.__rest.eori_number,
            importers_email: self.__rest.importers_email,
            importers_fax: self.__rest.importers_fax,
            importers_tax_code: self.__rest.importers_tax_code,
            importers_telephone: self.__rest.importers_telephone,
            importers_vat_number: self.__rest.importers_vat_number,
            invoice_date: self.__rest.invoice_date,
            invoice_number: self.__rest.invoice_number,
            office_of_origin: self.__rest.office_of_origin,
            reason_for_export: self.__rest.reason_for_export,
            receivers_tax_code: self.__rest.receivers_tax_code,
            receivers_vat_number: self.__rest.receivers_vat_number,
            shippers_customs_reference: self.__rest.shippers_customs_reference,
            shippers_vat_number: self.__rest.shippers_vat_number,
            shipping_terms: self.__rest.shipping_terms,
            total_customs_value: self.__rest.total_customs_value,
        }
    }
}

impl serde::Serialize for CustomsDocumentation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.attached_certificate_references.is_some())
            + usize::from(self.attached_invoice_references.is_some())
            + usize::from(self.attached_licence_references.is_some())
            + usize::from(self.category_type_explanation.is_some())
            + usize::from(self.cn23_comments.is_some())
            + usize::from(self.declaration_date.is_some())
            + usize::from(self.designated_person_responsible.is_some())
            + usize::from(self.eori_number.is_some())
            + usize::from(self.importers_email.is_some())
            + usize::from(self.importers_fax.is_some())
            + usize::from(self.importers_tax_code.is_some())
            + usize::from(self.importers_telephone.is_some())
            + usize::from(self.importers_vat_number.is_some())
            + usize::from(self.invoice_date.is_some())
            + usize::from(self.invoice_number.is_some())
            + usize::from(self.office_of_origin.is_some())
            + usize::from(self.reason_for_export.is_some())
            + usize::from(self.receivers_tax_code.is_some())
            + usize::from(self.receivers_vat_number.is_some())
            + usize::from(self.shippers_customs_reference.is_some())
            + usize::from(self.shippers_vat_number.is_some())
            + usize::from(self.shipping_terms.is_some())
            + usize::from(self.total_customs_value.is_some());
        let mut out = serializer.serialize_struct("CustomsDocumentation", count)?;
        out.serialize_field("category_type", &self.category_type)?;
        write_optional(&mut out, "attached_certificate_references", &self.attached_certificate_references)?;
        write_optional(&mut out, "attached_invoice_references", &self.attached_invoice_references)?;
        write_optional(&mut out, "attached_licence_references", &self.attached_licence_references)?;
        write_optional(&mut out, "category_type_explanation", &self.category_type_explanation)?;
        write_optional(&mut out, "cn23_comments", &self.cn23_comments)?;
        write_optional(&mut out, "declaration_date", &self.declaration_date)?;
        write_optional(&mut out, "designated_person_responsible", &self.designated_person_responsible)?;
        write_optional(&mut out, "eori_number", &self.eori_number)?;
        write_optional(&mut out, "importers_email", &self.importers_email)?;
        write_optional(&mut out, "importers_fax", &self.importers_fax)?;
        write_optional(&mut out, "importers_tax_code", &self.importers_tax_code)?;
        write_optional(&mut out, "importers_telephone", &self.importers_telephone)?;
        write_optional(&mut out, "importers_vat_number", &self.importers_vat_number)?;
        write_optional(&mut out, "invoice_date", &self.invoice_date)?;
        write_optional(&mut out, "invoice_number", &self.invoice_number)?;
        write_optional(&mut out, "office_of_origin", &self.office_of_origin)?;
        write_optional(&mut out, "reason_for_export", &self.reason_for_export)?;
        write_optional(&mut out, "receivers_tax_code", &self.receivers_tax_code)?;
        write_optional(&mut out, "receivers_vat_number", &self.receivers_vat_number)?;
        write_optional(&mut out, "shippers_customs_reference", &self.shippers_customs_reference)?;
        write_optional(&mut out, "shippers_vat_number", &self.shippers_vat_number)?;
        write_optional(&mut out, "shipping_terms", &self.shipping_terms)?;
        write_optional(&mut out, "total_customs_value", &self.total_customs_value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CustomsDocumentation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CustomsDocumentation;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CustomsDocumentation)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<CustomsDocumentation, A::Error> {
                let mut category_type: Option<crate::Open<crate::shipments::vocabulary::CategoryType>> = None;
                let mut attached_certificate_references: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut attached_invoice_references: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut attached_licence_references: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut category_type_explanation: Option<Option<::std::string::String>> = None;
                let mut cn23_comments: Option<Option<::std::string::String>> = None;
                let mut declaration_date: Option<Option<crate::Timestamp>> = None;
                let mut designated_person_responsible: Option<Option<::std::string::String>> = None;
                let mut eori_number: Option<Option<::std::string::String>> = None;
                let mut importers_email: Option<Option<::std::string::String>> = None;
                let mut importers_fax: Option<Option<::std::string::String>> = None;
                let mut importers_tax_code: Option<Option<::std::string::String>> = None;
                let mut importers_telephone: Option<Option<::std::string::String>> = None;
                let mut importers_vat_number: Option<Option<::std::string::String>> = None;
                let mut invoice_date: Option<Option<crate::Timestamp>> = None;
                let mut invoice_number: Option<Option<::std::string::String>> = None;
                let mut office_of_origin: Option<Option<::std::string::String>> = None;
                let mut reason_for_export: Option<Option<::std::string::String>> = None;
                let mut receivers_tax_code: Option<Option<::std::string::String>> = None;
                let mut receivers_vat_number: Option<Option<::std::string::String>> = None;
                let mut shippers_customs_reference: Option<Option<::std::string::String>> = None;
                let mut shippers_vat_number: Option<Option<::std::string::String>> = None;
                let mut shipping_terms: Option<Option<crate::Open<crate::shipments::vocabulary::ShippingTerms>>> = None;
                let mut total_customs_value: Option<Option<TotalCustomsValue>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "category_type" => 0usize,
                    "attached_certificate_references" => 1usize,
                    "attached_invoice_references" => 2usize,
                    "attached_licence_references" => 3usize,
                    "category_type_explanation" => 4usize,
                    "cn23_comments" => 5usize,
                    "declaration_date" => 6usize,
                    "designated_person_responsible" => 7usize,
                    "eori_number" => 8usize,
                    "importers_email" => 9usize,
                    "importers_fax" => 10usize,
                    "importers_tax_code" => 11usize,
                    "importers_telephone" => 12usize,
                    "importers_vat_number" => 13usize,
                    "invoice_date" => 14usize,
                    "invoice_number" => 15usize,
                    "office_of_origin" => 16usize,
                    "reason_for_export" => 17usize,
                    "receivers_tax_code" => 18usize,
                    "receivers_vat_number" => 19usize,
                    "shippers_customs_reference" => 20usize,
                    "shippers_vat_number" => 21usize,
                    "shipping_terms" => 22usize,
                    "total_customs_value" => 23usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "category_type", &mut category_type)?,
                        1usize => read(&mut map, "attached_certificate_references", &mut attached_certificate_references)?,
                        2usize => read(&mut map, "attached_invoice_references", &mut attached_invoice_references)?,
                        3usize => read(&mut map, "attached_licence_references", &mut attached_licence_references)?,
                        4usize => read(&mut map, "category_type_explanation", &mut category_type_explanation)?,
                        5usize => read(&mut map, "cn23_comments", &mut cn23_comments)?,
                        6usize => read(&mut map, "declaration_date", &mut declaration_date)?,
                        7usize => read(&mut map, "designated_person_responsible", &mut designated_person_responsible)?,
                        8usize => read(&mut map, "eori_number", &mut eori_number)?,
                        9usize => read(&mut map, "importers_email", &mut importers_email)?,
                        10usize => read(&mut map, "importers_fax", &mut importers_fax)?,
                        11usize => read(&mut map, "importers_tax_code", &mut importers_tax_code)?,
                        12usize => read(&mut map, "importers_telephone", &mut importers_telephone)?,
                        13usize => read(&mut map, "importers_vat_number", &mut importers_vat_number)?,
                        14usize => read(&mut map, "invoice_date", &mut invoice_date)?,
                        15usize => read(&mut map, "invoice_number", &mut invoice_number)?,
                        16usize => read(&mut map, "office_of_origin", &mut office_of_origin)?,
                        17usize => read(&mut map, "reason_for_export", &mut reason_for_export)?,
                        18usize => read(&mut map, "receivers_tax_code", &mut receivers_tax_code)?,
                        19usize => read(&mut map, "receivers_vat_number", &mut receivers_vat_number)?,
                        20usize => read(&mut map, "shippers_customs_reference", &mut shippers_customs_reference)?,
                        21usize => read(&mut map, "shippers_vat_number", &mut shippers_vat_number)?,
                        22usize => read(&mut map, "shipping_terms", &mut shipping_terms)?,
                        23usize => read(&mut map, "total_customs_value", &mut total_customs_value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CustomsDocumentation {
                    category_type: present(category_type, "category_type")?,
                    attached_certificate_references: attached_certificate_references.flatten(),
                    attached_invoice_references: attached_invoice_references.flatten(),
                    attached_licence_references: attached_licence_references.flatten(),
                    category_type_explanation: category_type_explanation.flatten(),
                    cn23_comments: cn23_comments.flatten(),
                    declaration_date: declaration_date.flatten(),
                    designated_person_responsible: designated_person_responsible.flatten(),
                    eori_number: eori_number.flatten(),
                    importers_email: importers_email.flatten(),
                    importers_fax: importers_fax.flatten(),
                    importers_tax_code: importers_tax_code.flatten(),
                    importers_telephone: importers_telephone.flatten(),
                    importers_vat_number: importers_vat_number.flatten(),
                    invoice_date: invoice_date.flatten(),
                    invoice_number: invoice_number.flatten(),
                    office_of_origin: office_of_origin.flatten(),
                    reason_for_export: reason_for_export.flatten(),
                    receivers_tax_code: receivers_tax_code.flatten(),
                    receivers_vat_number: receivers_vat_number.flatten(),
                    shippers_customs_reference: shippers_customs_reference.flatten(),
                    shippers_vat_number: shippers_vat_number.flatten(),
                    shipping_terms: shipping_terms.flatten(),
                    total_customs_value: total_customs_value.flatten(),
                })
            }
        }

        let names = &[
            "category_type",
            "attached_certificate_references",
            "attached_invoice_references",
            "attached_licence_references",
            "category_type_explanation",
            "cn23_comments",
            "declaration_date",
            "designated_person_responsible",
            "eori_number",
            "importers_email",
            "importers_fax",
            "importers_tax_code",
            "importers_telephone",
            "importers_vat_number",
            "invoice_date",
            "invoice_number",
            "office_of_origin",
            "reason_for_export",
            "receivers_tax_code",
            "receivers_vat_number",
            "shippers_customs_reference",
            "shippers_vat_number",
            "shipping_terms",
            "total_customs_value",
        ];
        deserializer.deserialize_struct("CustomsDocumentation", names, Fields)
    }
}

/// Builds a [`DangerousGoods`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DangerousGoodsBuilder {
    __rest: DangerousGoodsRest,
}

impl std::fmt::Debug for DangerousGoodsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DangerousGoodsBuilder(..)")
    }
}

#[derive(Default)]
struct DangerousGoodsRest {
    accessibility: Option<crate::Open<crate::shipments::vocabulary::Accessibility>>,
    class_division: Option<::std::string::String>,
    class_sub_divisions: Option<::std::vec::Vec<::std::string::String>>,
    custom_label_text: Option<::std::string::String>,
    hazard_classes: Option<::std::vec::Vec<HazardClass>>,
    id_number: Option<::std::string::String>,
    packing_group: Option<crate::Open<crate::shipments::vocabulary::PackingGroup>>,
    physical_form: Option<crate::Open<crate::shipments::vocabulary::PhysicalForm>>,
    proper_shipping_name: Option<::std::string::String>,
    radioactivity: Option<crate::Open<crate::shipments::vocabulary::Radioactivity>>,
    technical_name: Option<::std::string::String>,
}

impl DangerousGoods {
    /// Starts building one; [`build`](DangerousGoodsBuilder::build) takes all required fields.
    pub fn builder() -> DangerousGoodsBuilder {
        DangerousGoodsBuilder {
            __rest: DangerousGoodsRest::default(),
        }
    }
}

impl DangerousGoodsBuilder {
    /// Sets [`accessibility`](DangerousGoods::accessibility).
    pub fn accessibility(mut self, accessibility: impl Into<crate::Open<crate::shipments::vocabulary::Accessibility>>) -> Self {
        self.__rest.accessibility = Some(accessibility.into());
        self
    }

    /// Sets [`class_division`](DangerousGoods::class_division).
    pub fn class_division(mut self, class_division: impl Into<::std::string::String>) -> Self {
        self.__rest.class_division = Some(class_division.into());
        self
    }

    /// Sets [`class_sub_divisions`](DangerousGoods::class_sub_divisions).
    pub fn class_sub_divisions(mut self, class_sub_divisions: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.class_sub_divisions = Some(class_sub_divisions.into());
        self
    }

    /// Sets [`custom_label_text`](DangerousGoods::custom_label_text).
    pub fn custom_label_text(mut self, custom_label_text: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_label_text = Some(custom_label_text.into());
        self
    }

    /// Sets [`hazard_classes`](DangerousGoods::hazard_classes).
    pub fn hazard_classes(mut self, hazard_classes: impl Into<::std::vec::Vec<HazardClass>>) -> Self {
        self.__rest.hazard_classes = Some(hazard_classes.into());
        self
    }

    /// Sets [`id_number`](DangerousGoods::id_number).
    pub fn id_number(mut self, id_number: impl Into<::std::string::String>) -> Self {
        self.__rest.id_number = Some(id_number.into());
        self
    }

    /// Sets [`packing_group`](DangerousGoods::packing_group).
    pub fn packing_group(mut self, packing_group: impl Into<crate::Open<crate::shipments::vocabulary::PackingGroup>>) -> Self {
        self.__rest.packing_group = Some(packing_group.into());
        self
    }

    /// Sets [`physical_form`](DangerousGoods::physical_form).
    pub fn physical_form(mut self, physical_form: impl Into<crate::Open<crate::shipments::vocabulary::PhysicalForm>>) -> Self {
        self.__rest.physical_form = Some(physical_form.into());
        self
    }

    /// Sets [`proper_shipping_name`](DangerousGoods::proper_shipping_name).
    pub fn proper_shipping_name(mut self, proper_shipping_name: impl Into<::std::string::String>) -> Self {
        self.__rest.proper_shipping_name = Some(proper_shipping_name.into());
        self
    }

    /// Sets [`radioactivity`](DangerousGoods::radioactivity).
    pub fn radioactivity(mut self, radioactivity: impl Into<crate::Open<crate::shipments::vocabulary::Radioactivity>>) -> Self {
        self.__rest.radioactivity = Some(radioactivity.into());
        self
    }

    /// Sets [`technical_name`](DangerousGoods::technical_name).
    pub fn technical_name(mut self, technical_name: impl Into<::std::string::String>) -> Self {
        self.__rest.technical_name = Some(technical_name.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> DangerousGoods
    {
        DangerousGoods {
            accessibility: self.__rest.accessibility,
            class_division: self.__rest.class_division,
            class_sub_divisions: self.__rest.class_sub_divisions,
            custom_label_text: self.__rest.custom_label_text,
            hazard_classes: self.__rest.hazard_classes,
            id_number: self.__rest.id_number,
            packing_group: self.__rest.packing_group,
            physical_form: self.__rest.physical_form,
            proper_shipping_name: self.__rest.proper_shipping_name,
            radioactivity: self.__rest.radioactivity,
            technical_name: self.__rest.technical_name,
        }
    }
}

impl serde::Serialize for DangerousGoods {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.accessibility.is_some())
            + usize::from(self.class_division.is_some())
            + usize::from(self.class_sub_divisions.is_some())
            + usize::from(self.custom_label_text.is_some())
            + usize::from(self.hazard_classes.is_some())
            + usize::from(self.id_number.is_some())
            + usize::from(self.packing_group.is_some())
            + usize::from(self.physical_form.is_some())
            + usize::from(self.proper_shipping_name.is_some())
            + usize::from(self.radioactivity.is_some())
            + usize::from(self.technical_name.is_some());
        let mut out = serializer.serialize_struct("DangerousGoods", count)?;
        write_optional(&mut out, "accessibility", &self.accessibility)?;
        write_optional(&mut out, "class_division", &self.class_division)?;
        write_optional(&mut out, "class_sub_divisions", &self.class_sub_divisions)?;
        write_optional(&mut out, "custom_label_text", &self.custom_label_text)?;
        write_optional(&mut out, "hazard_classes", &self.hazard_classes)?;
        write_optional(&mut out, "id_number", &self.id_number)?;
        write_optional(&mut out, "packing_group", &self.packing_group)?;
        write_optional(&mut out, "physical_form", &self.physical_form)?;
        write_optional(&mut out, "proper_shipping_name", &self.proper_shipping_name)?;
        write_optional(&mut out, "radioactivity", &self.radioactivity)?;
        write_optional(&mut out, "technical_name", &self.technical_name)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for DangerousGoods {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = DangerousGoods;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (DangerousGoods)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<DangerousGoods, A::Error> {
                let mut accessibility: Option<Option<crate::Open<crate::shipments::vocabulary::Accessibility>>> = None;
                let mut class_division: Option<Option<::std::string::String>> = None;
                let mut class_sub_divisions: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut custom_label_text: Option<Option<::std::string::String>> = None;
                let mut hazard_classes: Option<Option<::std::vec::Vec<HazardClass>>> = None;
                let mut id_number: Option<Option<::std::string::String>> = None;
                let mut packing_group: Option<Option<crate::Open<crate::shipments::vocabulary::PackingGroup>>> = None;
                let mut physical_form: Option<Option<crate::Open<crate::shipments::vocabulary::PhysicalForm>>> = None;
                let mut proper_shipping_name: Option<Option<::std::string::String>> = None;
                let mut radioactivity: Option<Option<crate::Open<crate::shipments::vocabulary::Radioactivity>>> = None;
                let mut technical_name: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "accessibility" => 0usize,
                    "class_division" => 1usize,
                    "class_sub_divisions" => 2usize,
                    "custom_label_text" => 3usize,
                    "hazard_classes" => 4usize,
                    "id_number" => 5usize,
                    "packing_group" => 6usize,
                    "physical_form" => 7usize,
                    "proper_shipping_name" => 8usize,
                    "radioactivity" => 9usize,
                    "technical_name" => 10usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "accessibility", &mut accessibility)?,
                        1usize => read(&mut map, "class_division", &mut class_division)?,
                        2usize => read(&mut map, "class_sub_divisions", &mut class_sub_divisions)?,
                        3usize => read(&mut map, "custom_label_text", &mut custom_label_text)?,
                        4usize => read(&mut map, "hazard_classes", &mut hazard_classes)?,
                        5usize => read(&mut map, "id_number", &mut id_number)?,
                        6usize => read(&mut map, "packing_group", &mut packing_group)?,
                        7usize => read(&mut map, "physical_form", &mut physical_form)?,
                        8usize => read(&mut map, "proper_shipping_name", &mut proper_shipping_name)?,
                        9usize => read(&mut map, "radioactivity", &mut radioactivity)?,
                        10usize => read(&mut map, "technical_name", &mut technical_name)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DangerousGoods {
                    accessibility: accessibility.flatten(),
                    class_division: class_division.flatten(),
                    class_sub_divisions: class_sub_divisions.flatten(),
                    custom_label_text: custom_label_text.flatten(),
                    hazard_classes: hazard_classes.flatten(),
                    id_number: id_number.flatten(),
                    packing_group: packing_group.flatten(),
                    physical_form: physical_form.flatten(),
                    proper_shipping_name: proper_shipping_name.flatten(),
                    radioactivity: radioactivity.flatten(),
                    technical_name: technical_name.flatten(),
                })
            }
        }

        let names = &[
            "accessibility",
            "class_division",
            "class_sub_divisions",
            "custom_label_text",
            "hazard_classes",
            "id_number",
            "packing_group",
            "physical_form",
            "proper_shipping_name",
            "radioactivity",
            "technical_name",
        ];
        deserializer.deserialize_struct("DangerousGoods", names, Fields)
    }
}

/// Builds a [`DateRange`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DateRangeBuilder {
    __rest: DateRangeRest,
}

impl std::fmt::Debug for DateRangeBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DateRangeBuilder(..)")
    }
}

#[derive(Default)]
struct DateRangeRest {
    end: Option<crate::Timestamp>,
    has_value: Option<bool>,
    start: Option<crate::Timestamp>,
}

impl DateRange {
    /// Starts building one; [`build`](DateRangeBuilder::build) takes all required fields.
    pub fn builder() -> DateRangeBuilder {
        DateRangeBuilder {
            __rest: DateRangeRest::default(),
        }
    }
}

impl DateRangeBuilder {
    /// Sets [`end`](DateRange::end).
    pub fn end(mut self, end: impl Into<crate::Timestamp>) -> Self {
        self.__rest.end = Some(end.into());
        self
    }

    /// Sets [`has_value`](DateRange::has_value).
    pub fn has_value(mut self, has_value: impl Into<bool>) -> Self {
        self.__rest.has_value = Some(has_value.into());
        self
    }

    /// Sets [`start`](DateRange::start).
    pub fn start(mut self, start: impl Into<crate::Timestamp>) -> Self {
        self.__rest.start = Some(start.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> DateRange
    {
        DateRange {
            end: self.__rest.end,
            has_value: self.__rest.has_value,
            start: self.__rest.start,
        }
    }
}

impl serde::Serialize for DateRange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.end.is_some())
            + usize::from(self.has_value.is_some())
            + usize::from(self.start.is_some());
        let mut out = serializer.serialize_struct("DateRange", count)?;
        write_optional(&mut out, "end", &self.end)?;
        write_optional(&mut out, "has_value", &self.has_value)?;
        write_optional(&mut out, "start", &self.start)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for DateRange {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = DateRange;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (DateRange)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<DateRange, A::Error> {
                let mut end: Option<Option<crate::Timestamp>> = None;
                let mut has_value: Option<Option<bool>> = None;
                let mut start: Option<Option<crate::Timestamp>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "end" => 0usize,
                    "has_value" => 1usize,
                    "start" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "end", &mut end)?,
                        1usize => read(&mut map, "has_value", &mut has_value)?,
                        2usize => read(&mut map, "start", &mut start)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DateRange {
                    end: end.flatten(),
                    has_value: has_value.flatten(),
                    start: start.flatten(),
                })
            }
        }

        let names = &[
            "end",
            "has_value",
            "start",
        ];
        deserializer.deserialize_struct("DateRange", names, Fields)
    }
}

/// Builds a [`Dimensions`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DimensionsBuilder<HasHeight = Unset, HasLength = Unset, HasUnit = Unset> {
    height: HasHeight,
    length: HasLength,
    unit: HasUnit,
    __rest: DimensionsRest,
}

impl<HasHeight, HasLength, HasUnit> std::fmt::Debug for DimensionsBuilder<HasHeight, HasLength, HasUnit> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DimensionsBuilder(..)")
    }
}

#[derive(Default)]
struct DimensionsRest {
    width: Option<crate::Amount>,
}

impl Dimensions {
    /// Starts building one; [`build`](DimensionsBuilder::build) takes all required fields.
    pub fn builder() -> DimensionsBuilder {
        DimensionsBuilder {
            height: Unset,
            length: Unset,
            unit: Unset,
            __rest: DimensionsRest::default(),
        }
    }
}

impl<HasHeight, HasLength, HasUnit> DimensionsBuilder<HasHeight, HasLength, HasUnit> {
    /// Sets [`width`](Dimensions::width).
    pub fn width(mut self, width: impl Into<crate::Amount>) -> Self {
        self.__rest.width = Some(width.into());
        self
    }

    /// Sets [`height`](Dimensions::height), which is required.
    pub fn height(
        self,
        height: impl Into<crate::Amount>,
    ) -> DimensionsBuilder<
        Set<crate::Amount>,
        HasLength,
        HasUnit,
    > {
        DimensionsBuilder {
            height: Set(height.into()),
            length: self.length,
            unit: self.unit,
            __rest: self.__rest,
        }
    }

    /// Sets [`length`](Dimensions::length), which is required.
    pub fn length(
        self,
        length: impl Into<crate::Amount>,
    ) -> DimensionsBuilder<
        HasHeight,
        Set<crate::Amount>,
        HasUnit,
    > {
        DimensionsBuilder {
            length: Set(length.into()),
            height: self.height,
            unit: self.unit,
            __rest: self.__rest,
        }
    }

    /// Sets [`unit`](Dimensions::unit), which is required.
    pub fn unit(
        self,
        unit: impl Into<crate::Open<crate::shipments::vocabulary::DimensionUnit>>,
    ) -> DimensionsBuilder<
        HasHeight,
        HasLength,
        Set<crate::Open<crate::shipments::vocabulary::DimensionUnit>>,
    > {
        DimensionsBuilder {
            unit: Set(unit.into()),
            height: self.height,
            length: self.length,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Dimensions
    where
        HasHeight: required::Height<Dimensions, crate::Amount>,
        HasLength: required::Length<Dimensions, crate::Amount>,
        HasUnit: required::Unit<Dimensions, crate::Open<crate::shipments::vocabulary::DimensionUnit>>,
    {
        Dimensions {
            height: self.height.get(),
            length: self.length.get(),
            unit: self.unit.get(),
            width: self.__rest.width,
        }
    }
}

impl serde::Serialize for Dimensions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.width.is_some());
        let mut out = serializer.serialize_struct("Dimensions", count)?;
        out.serialize_field("height", &self.height)?;
        out.serialize_field("length", &self.length)?;
        out.serialize_field("unit", &self.unit)?;
        write_optional(&mut out, "width", &self.width)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Dimensions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Dimensions;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Dimensions)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Dimensions, A::Error> {
                let mut height: Option<crate::Amount> = None;
                let mut length: Option<crate::Amount> = None;
                let mut unit: Option<crate::Open<crate::shipments::vocabulary::DimensionUnit>> = None;
                let mut width: Option<Option<crate::Amount>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "height" => 0usize,
                    "length" => 1usize,
                    "unit" => 2usize,
                    "width" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "height", &mut height)?,
                        1usize => read(&mut map, "length", &mut length)?,
                        2usize => read(&mut map, "unit", &mut unit)?,
                        3usize => read(&mut map, "width", &mut width)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Dimensions {
                    height: present(height, "height")?,
                    length: present(length, "length")?,
                    unit: present(unit, "unit")?,
                    width: width.flatten(),
                })
            }
        }

        let names = &[
            "height",
            "length",
            "unit",
            "width",
        ];
        deserializer.deserialize_struct("Dimensions", names, Fields)
    }
}

/// Builds a [`Document`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DocumentBuilder<HasContentType = Unset, HasDocumentType = Unset, HasFile = Unset> {
    content_type: HasContentType,
    document_type: HasDocumentType,
    file: HasFile,
    __rest: DocumentRest,
}

impl<HasContentType, HasDocumentType, HasFile> std::fmt::Debug for DocumentBuilder<HasContentType, HasDocumentType, HasFile> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DocumentBuilder(..)")
    }
}

#[derive(Default)]
struct DocumentRest {
    dpi: Option<i32>,
}

impl Document {
    /// Starts building one; [`build`](DocumentBuilder::build) takes all required fields.
    pub fn builder() -> DocumentBuilder {
        DocumentBuilder {
            content_type: Unset,
            document_type: Unset,
            file: Unset,
            __rest: DocumentRest::default(),
        }
    }
}

impl<HasContentType, HasDocumentType, HasFile> DocumentBuilder<HasContentType, HasDocumentType, HasFile> {
    /// Sets [`dpi`](Document::dpi).
    pub fn dpi(mut self, dpi: impl Into<i32>) -> Self {
        self.__rest.dpi = Some(dpi.into());
        self
    }

    /// Sets [`content_type`](Document::content_type), which is required.
    pub fn content_type(
        self,
        content_type: impl Into<crate::Open<crate::shipments::vocabulary::FileContentType>>,
    ) -> DocumentBuilder<
        Set<crate::Open<crate::shipments::vocabulary::FileContentType>>,
        HasDocumentType,
        HasFile,
    > {
        DocumentBuilder {
            content_type: Set(content_type.into()),
            document_type: self.document_type,
            file: self.file,
            __rest: self.__rest,
        }
    }

    /// Sets [`document_type`](Document::document_type), which is required.
    pub fn document_type(
        self,
        document_type: impl Into<crate::Open<crate::shipments::vocabulary::DocumentType>>,
    ) -> DocumentBuilder<
        HasContentType,
        Set<crate::Open<crate::shipments::vocabulary::DocumentType>>,
        HasFile,
    > {
        DocumentBuilder {
            document_type: Set(document_type.into()),
            content_type: self.content_type,
            file: self.file,
            __rest: self.__rest,
        }
    }

    /// Sets [`file`](Document::file), which is required.
    pub fn file(
        self,
        file: impl Into<::std::string::String>,
    ) -> DocumentBuilder<
        HasContentType,
        HasDocumentType,
        Set<::std::string::String>,
    > {
        DocumentBuilder {
            file: Set(file.into()),
            content_type: self.content_type,
            document_type: self.document_type,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Document
    where
        HasContentType: required::ContentType<Document, crate::Open<crate::shipments::vocabulary::FileContentType>>,
        HasDocumentType: required::DocumentType<Document, crate::Open<crate::shipments::vocabulary::DocumentType>>,
        HasFile: required::File<Document, ::std::string::String>,
    {
        Document {
            content_type: self.content_type.get(),
            document_type: self.document_type.get(),
            file: self.file.get(),
            dpi: self.__rest.dpi,
        }
    }
}

impl serde::Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.dpi.is_some());
        let mut out = serializer.serialize_struct("Document", count)?;
        out.serialize_field("content_type", &self.content_type)?;
        out.serialize_field("document_type", &self.document_type)?;
        out.serialize_field("file", &self.file)?;
        write_optional(&mut out, "dpi", &self.dpi)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Document {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Document;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Document)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Document, A::Error> {
                let mut content_type: Option<crate::Open<crate::shipments::vocabulary::FileContentType>> = None;
                let mut document_type: Option<crate::Open<crate::shipments::vocabulary::DocumentType>> = None;
                let mut file: Option<::std::string::String> = None;
                let mut dpi: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "content_type" => 0usize,
                    "document_type" => 1usize,
                    "file" => 2usize,
                    "dpi" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "content_type", &mut content_type)?,
                        1usize => read(&mut map, "document_type", &mut document_type)?,
                        2usize => read(&mut map, "file", &mut file)?,
                        3usize => read(&mut map, "dpi", &mut dpi)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Document {
                    content_type: present(content_type, "content_type")?,
                    document_type: present(document_type, "document_type")?,
                    file: present(file, "file")?,
                    dpi: dpi.flatten(),
                })
            }
        }

        let names = &[
            "content_type",
            "document_type",
            "file",
            "dpi",
        ];
        deserializer.deserialize_struct("Document", names, Fields)
    }
}

/// Builds a [`ExcludedService`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ExcludedServiceBuilder<HasCarrier = Unset, HasExclusion = Unset> {
    carrier: HasCarrier,
    exclusion: HasExclusion,
    __rest: ExcludedServiceRest,
}

impl<HasCarrier, HasExclusion> std::fmt::Debug for ExcludedServiceBuilder<HasCarrier, HasExclusion> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ExcludedServiceBuilder(..)")
    }
}

#[derive(Default)]
struct ExcludedServiceRest {
}

impl ExcludedService {
    /// Starts building one; [`build`](ExcludedServiceBuilder::build) takes all required fields.
    pub fn builder() -> ExcludedServiceBuilder {
        ExcludedServiceBuilder {
            carrier: Unset,
            exclusion: Unset,
            __rest: ExcludedServiceRest::default(),
        }
    }
}

impl<HasCarrier, HasExclusion> ExcludedServiceBuilder<HasCarrier, HasExclusion> {
    /// Sets [`carrier`](ExcludedService::carrier), which is required.
    pub fn carrier(
        self,
        carrier: impl Into<CarrierDetails>,
    ) -> ExcludedServiceBuilder<
        Set<CarrierDetails>,
        HasExclusion,
    > {
        ExcludedServiceBuilder {
            carrier: Set(carrier.into()),
            exclusion: self.exclusion,
            __rest: self.__rest,
        }
    }

    /// Sets [`exclusion`](ExcludedService::exclusion), which is required.
    pub fn exclusion(
        self,
        exclusion: impl Into<Exclusion>,
    ) -> ExcludedServiceBuilder<
        HasCarrier,
        Set<Exclusion>,
    > {
        ExcludedServiceBuilder {
            exclusion: Set(exclusion.into()),
            carrier: self.carrier,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ExcludedService
    where
        HasCarrier: required::Carrier<ExcludedService, CarrierDetails>,
        HasExclusion: required::Exclusion<ExcludedService, Exclusion>,
    {
        ExcludedService {
            carrier: self.carrier.get(),
            exclusion: self.exclusion.get(),
        }
    }
}

impl serde::Serialize for ExcludedService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("ExcludedService", count)?;
        out.serialize_field("carrier", &self.carrier)?;
        out.serialize_field("exclusion", &self.exclusion)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ExcludedService {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ExcludedService;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ExcludedService)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ExcludedService, A::Error> {
                let mut carrier: Option<CarrierDetails> = None;
                let mut exclusion: Option<Exclusion> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier" => 0usize,
                    "exclusion" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier", &mut carrier)?,
                        1usize => read(&mut map, "exclusion", &mut exclusion)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ExcludedService {
                    carrier: present(carrier, "carrier")?,
                    exclusion: present(exclusion, "exclusion")?,
                })
            }
        }

        let names = &[
            "carrier",
            "exclusion",
        ];
        deserializer.deserialize_struct("ExcludedService", names, Fields)
    }
}

/// Builds a [`Exclusion`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ExclusionBuilder<HasCode = Unset, HasReason = Unset> {
    code: HasCode,
    reason: HasReason,
    __rest: ExclusionRest,
}

impl<HasCode, HasReason> std::fmt::Debug for ExclusionBuilder<HasCode, HasReason> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ExclusionBuilder(..)")
    }
}

#[derive(Default)]
struct ExclusionRest {
}

impl Exclusion {
    /// Starts building one; [`build`](ExclusionBuilder::build) takes all required fields.
    pub fn builder() -> ExclusionBuilder {
        ExclusionBuilder {
            code: Unset,
            reason: Unset,
            __rest: ExclusionRest::default(),
        }
    }
}

impl<HasCode, HasReason> ExclusionBuilder<HasCode, HasReason> {
    /// Sets [`code`](Exclusion::code), which is required.
    pub fn code(
        self,
        code: impl Into<crate::Open<crate::shipments::vocabulary::ExclusionCode>>,
    ) -> ExclusionBuilder<
        Set<crate::Open<crate::shipments::vocabulary::ExclusionCode>>,
        HasReason,
    > {
        ExclusionBuilder {
            code: Set(code.into()),
            reason: self.reason,
            __rest: self.__rest,
        }
    }

    /// Sets [`reason`](Exclusion::reason), which is required.
    pub fn reason(
        self,
        reason: impl Into<::std::string::String>,
    ) -> ExclusionBuilder<
        HasCode,
        Set<::std::string::String>,
    > {
        ExclusionBuilder {
            reason: Set(reason.into()),
            code: self.code,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Exclusion
    where
        HasCode: required::Code<Exclusion, crate::Open<crate::shipments::vocabulary::ExclusionCode>>,
        HasReason: required::Reason<Exclusion, ::std::string::String>,
    {
        Exclusion {
            code: self.code.get(),
            reason: self.reason.get(),
        }
    }
}

impl serde::Serialize for Exclusion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("Exclusion", count)?;
        out.serialize_field("code", &self.code)?;
        out.serialize_field("reason", &self.reason)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Exclusion {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Exclusion;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Exclusion)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Exclusion, A::Error> {
                let mut code: Option<crate::Open<crate::shipments::vocabulary::ExclusionCode>> = None;
                let mut reason: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "code" => 0usize,
                    "reason" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "code", &mut code)?,
                        1usize => read(&mut map, "reason", &mut reason)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Exclusion {
                    code: present(code, "code")?,
                    reason: present(reason, "reason")?,
                })
            }
        }

        let names = &[
            "code",
            "reason",
        ];
        deserializer.deserialize_struct("Exclusion", names, Fields)
    }
}

/// Builds a [`HazardClass`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct HazardClassBuilder<HasCode = Unset> {
    code: HasCode,
    __rest: HazardClassRest,
}

impl<HasCode> std::fmt::Debug for HazardClassBuilder<HasCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HazardClassBuilder(..)")
    }
}

#[derive(Default)]
struct HazardClassRest {
}

impl HazardClass {
    /// Starts building one; [`build`](HazardClassBuilder::build) takes all required fields.
    pub fn builder() -> HazardClassBuilder {
        HazardClassBuilder {
            code: Unset,
            __rest: HazardClassRest::default(),
        }
    }
}

impl<HasCode> HazardClassBuilder<HasCode> {
    /// Sets [`code`](HazardClass::code), which is required.
    pub fn code(
        self,
        code: impl Into<::std::string::String>,
    ) -> HazardClassBuilder<
        Set<::std::string::String>,
    > {
        HazardClassBuilder {
            code: Set(code.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> HazardClass
    where
        HasCode: required::Code<HazardClass, ::std::string::String>,
    {
        HazardClass {
            code: self.code.get(),
        }
    }
}

impl serde::Serialize for HazardClass {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer.serialize_struct("HazardClass", count)?;
        out.serialize_field("code", &self.code)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for HazardClass {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = HazardClass;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (HazardClass)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<HazardClass, A::Error> {
                let mut code: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "code" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "code", &mut code)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(HazardClass {
                    code: present(code, "code")?,
                })
            }
        }

        let names = &[
            "code",
        ];
        deserializer.deserialize_struct("HazardClass", names, Fields)
    }
}

/// Builds a [`LabelDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LabelDetailsBuilder<HasRetrievalCount = Unset> {
    retrieval_count: HasRetrievalCount,
    __rest: LabelDetailsRest,
}

impl<HasRetrievalCount> std::fmt::Debug for LabelDetailsBuilder<HasRetrievalCount> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LabelDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct LabelDetailsRest {
    date_first_retrieved: Option<crate::Timestamp>,
    links: Option<::std::vec::Vec<Link>>,
}

impl LabelDetails {
    /// Starts building one; [`build`](LabelDetailsBuilder::build) takes all required fields.
    pub fn builder() -> LabelDetailsBuilder {
        LabelDetailsBuilder {
            retrieval_count: Unset,
            __rest: LabelDetailsRest::default(),
        }
    }
}

impl<HasRetrievalCount> LabelDetailsBuilder<HasRetrievalCount> {
    /// Sets [`date_first_retrieved`](LabelDetails::date_first_retrieved).
    pub fn date_first_retrieved(mut self, date_first_retrieved: impl Into<crate::Timestamp>) -> Self {
        self.__rest.date_first_retrieved = Some(date_first_retrieved.into());
        self
    }

    /// Sets [`links`](LabelDetails::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`retrieval_count`](LabelDetails::retrieval_count), which is required.
    pub fn retrieval_count(
        self,
        retrieval_count: impl Into<i32>,
    ) -> LabelDetailsBuilder<
        Set<i32>,
    > {
        LabelDetailsBuilder {
            retrieval_count: Set(retrieval_count.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LabelDetails
    where
        HasRetrievalCount: required::RetrievalCount<LabelDetails, i32>,
    {
        LabelDetails {
            retrieval_count: self.retrieval_count.get(),
            date_first_retrieved: self.__rest.date_first_retrieved,
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for LabelDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.date_first_retrieved.is_some())
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("LabelDetails", count)?;
        out.serialize_field("retrieval_count", &self.retrieval_count)?;
        write_optional(&mut out, "date_first_retrieved", &self.date_first_retrieved)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LabelDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LabelDetails;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LabelDetails)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<LabelDetails, A::Error> {
                let mut retrieval_count: Option<i32> = None;
                let mut date_first_retrieved: Option<Option<crate::Timestamp>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "retrieval_count" => 0usize,
                    "date_first_retrieved" => 1usize,
                    "_links" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "retrieval_count", &mut retrieval_count)?,
                        1usize => read(&mut map, "date_first_retrieved", &mut date_first_retrieved)?,
                        2usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LabelDetails {
                    retrieval_count: present(retrieval_count, "retrieval_count")?,
                    date_first_retrieved: date_first_retrieved.flatten(),
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "retrieval_count",
            "date_first_retrieved",
            "_links",
        ];
        deserializer.deserialize_struct("LabelDetails", names, Fields)
    }
}

/// Builds a [`LabelProperty`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LabelPropertyBuilder<HasKey = Unset, HasValue = Unset> {
    key: HasKey,
    value: HasValue,
    __rest: LabelPropertyRest,
}

impl<HasKey, HasValue> std::fmt::Debug for LabelPropertyBuilder<HasKey, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LabelPropertyBuilder(..)")
    }
}

#[derive(Default)]
struct LabelPropertyRest {
}

impl LabelProperty {
    /// Starts building one; [`build`](LabelPropertyBuilder::build) takes all required fields.
    pub fn builder() -> LabelPropertyBuilder {
        LabelPropertyBuilder {
            key: Unset,
            value: Unset,
            __rest: LabelPropertyRest::default(),
        }
    }
}

impl<HasKey, HasValue> LabelPropertyBuilder<HasKey, HasValue> {
    /// Sets [`key`](LabelProperty::key), which is required.
    pub fn key(
        self,
        key: impl Into<::std::string::String>,
    ) -> LabelPropertyBuilder<
        Set<::std::string::String>,
        HasValue,
    > {
        LabelPropertyBuilder {
            key: Set(key.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`value`](LabelProperty::value), which is required.
    pub fn value(
        self,
        value: impl Into<::std::string::String>,
    ) -> LabelPropertyBuilder<
        HasKey,
        Set<::std::string::String>,
    > {
        LabelPropertyBuilder {
            value: Set(value.into()),
            key: self.key,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LabelProperty
    where
        HasKey: required::Key<LabelProperty, ::std::string::String>,
        HasValue: required::Value<LabelProperty, ::std::string::String>,
    {
        LabelProperty {
            key: self.key.get(),
            value: self.value.get(),
        }
    }
}

impl serde::Serialize for LabelProperty {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("LabelProperty", count)?;
        out.serialize_field("key", &self.key)?;
        out.serialize_field("value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LabelProperty {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LabelProperty;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LabelProperty)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<LabelProperty, A::Error> {
                let mut key: Option<::std::string::String> = None;
                let mut value: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "key" => 0usize,
                    "value" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "key", &mut key)?,
                        1usize => read(&mut map, "value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LabelProperty {
                    key: present(key, "key")?,
                    value: present(value, "value")?,
                })
            }
        }

        let names = &[
            "key",
            "value",
        ];
        deserializer.deserialize_struct("LabelProperty", names, Fields)
    }
}

/// Builds a [`LatLong`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LatLongBuilder<HasLatitude = Unset, HasLongitude = Unset> {
    latitude: HasLatitude,
    longitude: HasLongitude,
    __rest: LatLongRest,
}

impl<HasLatitude, HasLongitude> std::fmt::Debug for LatLongBuilder<HasLatitude, HasLongitude> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LatLongBuilder(..)")
    }
}

#[derive(Default)]
struct LatLongRest {
}

impl LatLong {
    /// Starts building one; [`build`](LatLongBuilder::build) takes all required fields.
    pub fn builder() -> LatLongBuilder {
        LatLongBuilder {
            latitude: Unset,
            longitude: Unset,
            __rest: LatLongRest::default(),
        }
    }
}

impl<HasLatitude, HasLongitude> LatLongBuilder<HasLatitude, HasLongitude> {
    /// Sets [`latitude`](LatLong::latitude), which is required.
    pub fn latitude(
        self,
        latitude: impl Into<crate::Amount>,
    ) -> LatLongBuilder<
        Set<crate::Amount>,
        HasLongitude,
    > {
        LatLongBuilder {
            latitude: Set(latitude.into()),
            longitude: self.longitude,
            __rest: self.__rest,
        }
    }

    /// Sets [`longitude`](LatLong::longitude), which is required.
    pub fn longitude(
        self,
        longitude: impl Into<crate::Amount>,
    ) -> LatLongBuilder<
        HasLatitude,
        Set<crate::Amount>,
    > {
        LatLongBuilder {
            longitude: Set(longitude.into()),
            latitude: self.latitude,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LatLong
    where
        HasLatitude: required::Latitude<LatLong, crate::Amount>,
        HasLongitude: required::Longitude<LatLong, crate::Amount>,
    {
        LatLong {
            latitude: self.latitude.get(),
            longitude: self.longitude.get(),
        }
    }
}

impl serde::Serialize for LatLong {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("LatLong", count)?;
        out.serialize_field("latitude", &self.latitude)?;
        out.serialize_field("longitude", &self.longitude)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LatLong {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LatLong;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LatLong)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<LatLong, A::Error> {
                let mut latitude: Option<crate::Amount> = None;
                let mut longitude: Option<crate::Amount> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "latitude" => 0usize,
                    "longitude" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "latitude", &mut latitude)?,
                        1usize => read(&mut map, "longitude", &mut longitude)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LatLong {
                    latitude: present(latitude, "latitude")?,
                    longitude: present(longitude, "longitude")?,
                })
            }
        }

        let names = &[
            "latitude",
            "longitude",
        ];
        deserializer.deserialize_struct("LatLong", names, Fields)
    }
}

/// Builds a [`Link`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LinkBuilder<HasHref = Unset> {
    href: HasHref,
    __rest: LinkRest,
}

impl<HasHref> std::fmt::Debug for LinkBuilder<HasHref> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkBuilder(..)")
    }
}

#[derive(Default)]
struct LinkRest {
    reference: Option<::std::string::String>,
    rel: Option<::std::string::String>,
    type_: Option<::std::string::String>,
}

impl Link {
    /// Starts building one; [`build`](LinkBuilder::build) takes all required fields.
    pub fn builder() -> LinkBuilder {
        LinkBuilder {
            href: Unset,
            __rest: LinkRest::default(),
        }
    }
}

impl<HasHref> LinkBuilder<HasHref> {
    /// Sets [`reference`](Link::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// Sets [`rel`](Link::rel).
    pub fn rel(mut self, rel: impl Into<::std::string::String>) -> Self {
        self.__rest.rel = Some(rel.into());
        self
    }

    /// Sets [`type_`](Link::type_).
    pub fn type_(mut self, type_: impl Into<::std::string::String>) -> Self {
        self.__rest.type_ = Some(type_.into());
        self
    }

    /// Sets [`href`](Link::href), which is required.
    pub fn href(
        self,
        href: impl Into<::std::string::String>,
    ) -> LinkBuilder<
        Set<::std::string::String>,
    > {
        LinkBuilder {
            href: Set(href.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Link
    where
        HasHref: required::Href<Link, ::std::string::String>,
    {
        Link {
            href: self.href.get(),
            reference: self.__rest.reference,
            rel: self.__rest.rel,
            type_: self.__rest.type_,
        }
    }
}

impl serde::Serialize for Link {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.reference.is_some())
            + usize::from(self.rel.is_some())
            + usize::from(self.type_.is_some());
        let mut out = serializer.serialize_struct("Link", count)?;
        out.serialize_field("href", &self.href)?;
        write_optional(&mut out, "reference", &self.reference)?;
        write_optional(&mut out, "rel", &self.rel)?;
        write_optional(&mut out, "type", &self.type_)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Link {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Link;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Link)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Link, A::Error> {
                let mut href: Option<::std::string::String> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut rel: Option<Option<::std::string::String>> = None;
                let mut type_: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "href" => 0usize,
                    "reference" => 1usize,
                    "rel" => 2usize,
                    "type" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "href", &mut href)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "rel", &mut rel)?,
                        3usize => read(&mut map, "type", &mut type_)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Link {
                    href: present(href, "href")?,
                    reference: reference.flatten(),
                    rel: rel.flatten(),
                    type_: type_.flatten(),
                })
            }
        }

        let names = &[
            "href",
            "reference",
            "rel",
            "type",
        ];
        deserializer.deserialize_struct("Link", names, Fields)
    }
}

/// Builds a [`Manifest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestBuilder<HasCreated = Unset, HasReference = Unset, HasShipments = Unset> {
    created: HasCreated,
    reference: HasReference,
    shipments: HasShipments,
    __rest: ManifestRest,
}

impl<HasCreated, HasReference, HasShipments> std::fmt::Debug for ManifestBuilder<HasCreated, HasReference, HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestRest {
}

impl Manifest {
    /// Starts building one; [`build`](ManifestBuilder::build) takes all required fields.
    pub fn builder() -> ManifestBuilder {
        ManifestBuilder {
            created: Unset,
            reference: Unset,
            shipments: Unset,
            __rest: ManifestRest::default(),
        }
    }
}

impl<HasCreated, HasReference, HasShipments> ManifestBuilder<HasCreated, HasReference, HasShipments> {
    /// Sets [`created`](Manifest::created), which is required.
    pub fn created(
        self,
        created: impl Into<crate::Timestamp>,
    ) -> ManifestBuilder<
        Set<crate::Timestamp>,
        HasReference,
        HasShipments,
    > {
        ManifestBuilder {
            created: Set(created.into()),
            reference: self.reference,
            shipments: self.shipments,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](Manifest::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ManifestBuilder<
        HasCreated,
        Set<::std::string::String>,
        HasShipments,
    > {
        ManifestBuilder {
            reference: Set(reference.into()),
            created: self.created,
            shipments: self.shipments,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipments`](Manifest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> ManifestBuilder<
        HasCreated,
        HasReference,
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        ManifestBuilder {
            shipments: Set(shipments.into()),
            created: self.created,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Manifest
    where
        HasCreated: required::Created<Manifest, crate::Timestamp>,
        HasReference: required::Reference<Manifest, ::std::string::String>,
        HasShipments: required::Shipments<Manifest, ::std::vec::Vec<::std::string::String>>,
    {
        Manifest {
            created: self.created.get(),
            reference: self.reference.get(),
            shipments: self.shipments.get(),
        }
    }
}

impl serde::Serialize for Manifest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize;
        let mut out = serializer.serialize_struct("Manifest", count)?;
        out.serialize_field("created", &self.created)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("shipments", &self.shipments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Manifest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Manifest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Manifest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Manifest, A::Error> {
                let mut created: Option<crate::Timestamp> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "created" => 0usize,
                    "reference" => 1usize,
                    "shipments" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "created", &mut created)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "shipments", &mut shipments)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Manifest {
                    created: present(created, "created")?,
                    reference: present(reference, "reference")?,
                    shipments: present(shipments, "shipments")?,
                })
            }
        }

        let names = &[
            "created",
            "reference",
            "shipments",
        ];
        deserializer.deserialize_struct("Manifest", names, Fields)
    }
}

/// Builds a [`ManifestQueryRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestQueryRequestBuilder {
    __rest: ManifestQueryRequestRest,
}

impl std::fmt::Debug for ManifestQueryRequestBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestQueryRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestQueryRequestRest {
    address_custom_reference: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    carrier_service_reference: Option<::std::string::String>,
    labels_retrieved: Option<bool>,
    required_shipping_date: Option<DateRange>,
    shipment_states: Option<::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>>,
    shipping_locations: Option<::std::vec::Vec<::std::string::String>>,
}

impl ManifestQueryRequest {
    /// Starts building one; [`build`](ManifestQueryRequestBuilder::build) takes all required fields.
    pub fn builder() -> ManifestQueryRequestBuilder {
        ManifestQueryRequestBuilder {
            __rest: ManifestQueryRequestRest::default(),
        }
    }
}

impl ManifestQueryRequestBuilder {
    /// Sets [`address_custom_reference`](ManifestQueryRequest::address_custom_reference).
    pub fn address_custom_reference(mut self, address_custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.address_custom_reference = Some(address_custom_reference.into());
        self
    }

    /// Sets [`carrier_reference`](ManifestQueryRequest::carrier_reference).
    pub fn carrier_reference(mut self, carrier_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    /// Sets [`carrier_service_reference`](ManifestQueryRequest::carrier_service_reference).
    pub fn carrier_service_reference(mut self, carrier_service_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.carrier_service_reference = Some(carrier_service_reference.into());
        self
    }

    /// Sets [`labels_retrieved`](ManifestQueryRequest::labels_retrieved).
    pub fn labels_retrieved(mut self, labels_retrieved: impl Into<bool>) -> Self {
        self.__rest.labels_retrieved = Some(labels_retrieved.into());
        self
    }

    /// Sets [`required_shipping_date`](ManifestQueryRequest::required_shipping_date).
    pub fn required_shipping_date(mut self, required_shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.required_shipping_date = Some(required_shipping_date.into());
        self
    }

    /// Sets [`shipment_states`](ManifestQueryRequest::shipment_states).
    pub fn shipment_states(mut self, shipment_states: impl Into<::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>>) -> Self {
        self.__rest.shipment_states = Some(shipment_states.into());
        self
    }

    /// Sets [`shipping_locations`](ManifestQueryRequest::shipping_locations).
    pub fn shipping_locations(mut self, shipping_locations: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.shipping_locations = Some(shipping_locations.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestQueryRequest
    {
        ManifestQueryRequest {
            address_custom_reference: self.__rest.address_custom_reference,
            carrier_reference: self.__rest.carrier_reference,
            carrier_service_reference: self.__rest.carrier_service_reference,
            labels_retrieved: self.__rest.labels_retrieved,
            required_shipping_date: self.__rest.required_shipping_date,
            shipment_states: self.__rest.shipment_states,
            shipping_locations: self.__rest.shipping_locations,
        }
    }
}

impl serde::Serialize for ManifestQueryRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.address_custom_reference.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.carrier_service_reference.is_some())
            + usize::from(self.labels_retrieved.is_some())
            + usize::from(self.required_shipping_date.is_some())
            + usize::from(self.shipment_states.is_some())
            + usize::from(self.shipping_locations.is_some());
        let mut out = serializer.serialize_struct("ManifestQueryRequest", count)?;
        write_optional(&mut out, "address_custom_reference", &self.address_custom_reference)?;
        write_optional(&mut out, "carrier_reference", &self.carrier_reference)?;
        write_optional(&mut out, "carrier_service_reference", &self.carrier_service_reference)?;
        write_optional(&mut out, "labels_retrieved", &self.labels_retrieved)?;
        write_optional(&mut out, "required_shipping_date", &self.required_shipping_date)?;
        write_optional(&mut out, "shipment_states", &self.shipment_states)?;
        write_optional(&mut out, "shipping_locations", &self.shipping_locations)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestQueryRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestQueryRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestQueryRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ManifestQueryRequest, A::Error> {
                let mut address_custom_reference: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut carrier_service_reference: Option<Option<::std::string::String>> = None;
                let mut labels_retrieved: Option<Option<bool>> = None;
                let mut required_shipping_date: Option<Option<DateRange>> = None;
                let mut shipment_states: Option<Option<::std::vec::Vec<crate::Open<crate::shipments::vocabulary::ShipmentState>>>> = None;
                let mut shipping_locations: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "address_custom_reference" => 0usize,
                    "carrier_reference" => 1usize,
                    "carrier_service_reference" => 2usize,
                    "labels_retrieved" => 3usize,
                    "required_shipping_date" => 4usize,
                    "shipment_states" => 5usize,
                    "shipping_locations" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "address_custom_reference", &mut address_custom_reference)?,
                        1usize => read(&mut map, "carrier_reference", &mut carrier_reference)?,
                        2usize => read(&mut map, "carrier_service_reference", &mut carrier_service_reference)?,
                        3usize => read(&mut map, "labels_retrieved", &mut labels_retrieved)?,
                        4usize => read(&mut map, "required_shipping_date", &mut required_shipping_date)?,
                        5usize => read(&mut map, "shipment_states", &mut shipment_states)?,
                        6usize => read(&mut map, "shipping_locations", &mut shipping_locations)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestQueryRequest {
                    address_custom_reference: address_custom_reference.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    carrier_service_reference: carrier_service_reference.flatten(),
                    labels_retrieved: labels_retrieved.flatten(),
                    required_shipping_date: required_shipping_date.flatten(),
                    shipment_states: shipment_states.flatten(),
                    shipping_locations: shipping_locations.flatten(),
                })
            }
        }

        let names = &[
            "address_custom_reference",
            "carrier_reference",
            "carrier_service_reference",
            "labels_retrieved",
            "required_shipping_date",
            "shipment_states",
            "shipping_locations",
        ];
        deserializer.deserialize_struct("ManifestQueryRequest", names, Fields)
    }
}

/// Builds a [`ManifestRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestRequestBuilder<HasShipments = Unset> {
    shipments: HasShipments,
    __rest: ManifestRequestRest,
}

impl<HasShipments> std::fmt::Debug for ManifestRequestBuilder<HasShipments> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestRequestRest {
}

impl ManifestRequest {
    /// Starts building one; [`build`](ManifestRequestBuilder::build) takes all required fields.
    pub fn builder() -> ManifestRequestBuilder {
        ManifestRequestBuilder {
            shipments: Unset,
            __rest: ManifestRequestRest::default(),
        }
    }
}

impl<HasShipments> ManifestRequestBuilder<HasShipments> {
    /// Sets [`shipments`](ManifestRequest::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> ManifestRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        ManifestRequestBuilder {
            shipments: Set(shipments.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestRequest
    where
        HasShipments: required::Shipments<ManifestRequest, ::std::vec::Vec<::std::string::String>>,
    {
        ManifestRequest {
            shipments: self.shipments.get(),
        }
    }
}

impl serde::Serialize for ManifestRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer.serialize_struct("ManifestRequest", count)?;
        out.serialize_field("shipments", &self.shipments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ManifestRequest, A::Error> {
                let mut shipments: Option<::std::vec::Vec<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipments" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipments", &mut shipments)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestRequest {
                    shipments: present(shipments, "shipments")?,
                })
            }
        }

        let names = &[
            "shipments",
        ];
        deserializer.deserialize_struct("ManifestRequest", names, Fields)
    }
}

/// Builds a [`ManifestResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestResponseBuilder {
    __rest: ManifestResponseRest,
}

impl std::fmt::Debug for ManifestResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestResponseRest {
    manifest_results: Option<::std::vec::Vec<ManifestResult>>,
    results: Option<::std::vec::Vec<ManifestResult>>,
}

impl ManifestResponse {
    /// Starts building one; [`build`](ManifestResponseBuilder::build) takes all required fields.
    pub fn builder() -> ManifestResponseBuilder {
        ManifestResponseBuilder {
            __rest: ManifestResponseRest::default(),
        }
    }
}

impl ManifestResponseBuilder {
    /// Sets [`manifest_results`](ManifestResponse::manifest_results).
    pub fn manifest_results(mut self, manifest_results: impl Into<::std::vec::Vec<ManifestResult>>) -> Self {
        self.__rest.manifest_results = Some(manifest_results.into());
        self
    }

    /// Sets [`results`](ManifestResponse::results).
    pub fn results(mut self, results: impl Into<::std::vec::Vec<ManifestResult>>) -> Self {
        self.__rest.results = Some(results.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestResponse
    {
        ManifestResponse {
            manifest_results: self.__rest.manifest_results,
            results: self.__rest.results,
        }
    }
}

impl serde::Serialize for ManifestResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.manifest_results.is_some())
            + usize::from(self.results.is_some());
        let mut out = serializer.serialize_struct("ManifestResponse", count)?;
        write_optional(&mut out, "manifest_results", &self.manifest_results)?;
        write_optional(&mut out, "results", &self.results)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestResponse;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestResponse)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ManifestResponse, A::Error> {
                let mut manifest_results: Option<Option<::std::vec::Vec<ManifestResult>>> = None;
                let mut results: Option<Option<::std::vec::Vec<ManifestResult>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "manifest_results" => 0usize,
                    "results" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "manifest_results", &mut manifest_results)?,
                        1usize => read(&mut map, "results", &mut results)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestResponse {
                    manifest_results: manifest_results.flatten(),
                    results: results.flatten(),
                })
            }
        }

        let names = &[
            "manifest_results",
            "results",
        ];
        deserializer.deserialize_struct("ManifestResponse", names, Fields)
    }
}

/// Builds a [`ManifestResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestResultBuilder<HasCarrier = Unset, HasMessage = Unset, HasReference = Unset, HasState = Unset> {
    carrier: HasCarrier,
    message: HasMessage,
    reference: HasReference,
    state: HasState,
    __rest: ManifestResultRest,
}

impl<HasCarrier, HasMessage, HasReference, HasState> std::fmt::Debug for ManifestResultBuilder<HasCarrier, HasMessage, HasReference, HasState> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestResultBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestResultRest {
    links: Option<::std::vec::Vec<Link>>,
    shipment_count: Option<i32>,
}

impl ManifestResult {
    /// Starts building one; [`build`](ManifestResultBuilder::build) takes all required fields.
    pub fn builder() -> ManifestResultBuilder {
        ManifestResultBuilder {
            carrier: Unset,
            message: Unset,
            reference: Unset,
            state: Unset,
            __rest: ManifestResultRest::default(),
        }
    }
}

impl<HasCarrier, HasMessage, HasReference, HasState> ManifestResultBuilder<HasCarrier, HasMessage, HasReference, HasState> {
    /// Sets [`links`](ManifestResult::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`shipment_count`](ManifestResult::shipment_count).
    pub fn shipment_count(mut self, shipment_count: impl Into<i32>) -> Self {
        self.__rest.shipment_count = Some(shipment_count.into());
        self
    }

    /// Sets [`carrier`](ManifestResult::carrier), which is required.
    pub fn carrier(
        self,
        carrier: impl Into<CarrierDetails>,
    ) -> ManifestResultBuilder<
        Set<CarrierDetails>,
        HasMessage,
        HasReference,
        HasState,
    > {
        ManifestResultBuilder {
            carrier: Set(carrier.into()),
            message: self.message,
            reference: self.reference,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`message`](ManifestResult::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> ManifestResultBuilder<
        HasCarrier,
        Set<::std::string::String>,
        HasReference,
        HasState,
    > {
        ManifestResultBuilder {
            message: Set(message.into()),
            carrier: self.carrier,
            reference: self.reference,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](ManifestResult::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ManifestResultBuilder<
        HasCarrier,
        HasMessage,
        Set<::std::string::String>,
        HasState,
    > {
        ManifestResultBuilder {
            reference: Set(reference.into()),
            carrier: self.carrier,
            message: self.message,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`state`](ManifestResult::state), which is required.
    pub fn state(
        self,
        state: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    ) -> ManifestResultBuilder<
        HasCarrier,
        HasMessage,
        HasReference,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    > {
        ManifestResultBuilder {
            state: Set(state.into()),
            carrier: self.carrier,
            message: self.message,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestResult
    where
        HasCarrier: required::Carrier<ManifestResult, CarrierDetails>,
        HasMessage: required::Message<ManifestResult, ::std::string::String>,
        HasReference: required::Reference<ManifestResult, ::std::string::String>,
        HasState: required::State<ManifestResult, crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    {
        ManifestResult {
            carrier: self.carrier.get(),
            message: self.message.get(),
            reference: self.reference.get(),
            state: self.state.get(),
            links: self.__rest.links,
            shipment_count: self.__rest.shipment_count,
        }
    }
}

impl serde::Serialize for ManifestResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize
            + usize::from(self.links.is_some())
            + usize::from(self.shipment_count.is_some());
        let mut out = serializer.serialize_struct("ManifestResult", count)?;
        out.serialize_field("carrier", &self.carrier)?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("state", &self.state)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "shipment_count", &self.shipment_count)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestResult;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestResult)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ManifestResult, A::Error> {
                let mut carrier: Option<CarrierDetails> = None;
                let mut message: Option<::std::string::String> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut state: Option<crate::Open<crate::shipments::vocabulary::ShipmentState>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut shipment_count: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier" => 0usize,
                    "message" => 1usize,
                    "reference" => 2usize,
                    "state" => 3usize,
                    "_links" => 4usize,
                    "shipment_count" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier", &mut carrier)?,
                        1usize => read(&mut map, "message", &mut message)?,
                        2usize => read(&mut map, "reference", &mut reference)?,
                        3usize => read(&mut map, "state", &mut state)?,
                        4usize => read(&mut map, "_links", &mut links)?,
                        5usize => read(&mut map, "shipment_count", &mut shipment_count)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestResult {
                    carrier: present(carrier, "carrier")?,
                    message: present(message, "message")?,
                    reference: present(reference, "reference")?,
                    state: present(state, "state")?,
                    links: links.flatten(),
                    shipment_count: shipment_count.flatten(),
                })
            }
        }

        let names = &[
            "carrier",
            "message",
            "reference",
            "state",
            "_links",
            "shipment_count",
        ];
        deserializer.deserialize_struct("ManifestResult", names, Fields)
    }
}

/// Builds a [`Metadata`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MetadataBuilder<HasKey = Unset, HasValue = Unset> {
    key: HasKey,
    value: HasValue,
    __rest: MetadataRest,
}

impl<HasKey, HasValue> std::fmt::Debug for MetadataBuilder<HasKey, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MetadataBuilder(..)")
    }
}

#[derive(Default)]
struct MetadataRest {
    metadata_type: Option<crate::Open<crate::shipments::vocabulary::MetadataType>>,
    type_: Option<crate::Open<crate::shipments::vocabulary::MetadataType>>,
}

impl Metadata {
    /// Starts building one; [`build`](MetadataBuilder::build) takes all required fields.
    pub fn builder() -> MetadataBuilder {
        MetadataBuilder {
            key: Unset,
            value: Unset,
            __rest: MetadataRest::default(),
        }
    }
}

impl<HasKey, HasValue> MetadataBuilder<HasKey, HasValue> {
    /// Sets [`metadata_type`](Metadata::metadata_type).
    pub fn metadata_type(mut self, metadata_type: impl Into<crate::Open<crate::shipments::vocabulary::MetadataType>>) -> Self {
        self.__rest.metadata_type = Some(metadata_type.into());
        self
    }

    /// Sets [`type_`](Metadata::type_).
    pub fn type_(mut self, type_: impl Into<crate::Open<crate::shipments::vocabulary::MetadataType>>) -> Self {
        self.__rest.type_ = Some(type_.into());
        self
    }

    /// Sets [`key`](Metadata::key), which is required.
    pub fn key(
        self,
        key: impl Into<::std::string::String>,
    ) -> MetadataBuilder<
        Set<::std::string::String>,
        HasValue,
    > {
        MetadataBuilder {
            key: Set(key.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`value`](Metadata::value), which is required.
    pub fn value(
        self,
        value: impl Into<::std::string::String>,
    ) -> MetadataBuilder<
        HasKey,
        Set<::std::string::String>,
    > {
        MetadataBuilder {
            value: Set(value.into()),
            key: self.key,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Metadata
    where
        HasKey: required::Key<Metadata, ::std::string::String>,
        HasValue: required::Value<Metadata, ::std::string::String>,
    {
        Metadata {
            key: self.key.get(),
            value: self.value.get(),
            metadata_type: self.__rest.metadata_type,
            type_: self.__rest.type_,
        }
    }
}

impl serde::Serialize for Metadata {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.metadata_type.is_some())
            + usize::from(self.type_.is_some());
        let mut out = serializer.serialize_struct("Metadata", count)?;
        out.serialize_field("key", &self.key)?;
        out.serialize_field("value", &self.value)?;
        write_optional(&mut out, "metadata_type", &self.metadata_type)?;
        write_optional(&mut out, "type", &self.type_)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Metadata {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Metadata;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Metadata)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Metadata, A::Error> {
                let mut key: Option<::std::string::String> = None;
                let mut value: Option<::std::string::String> = None;
                let mut metadata_type: Option<Option<crate::Open<crate::shipments::vocabulary::MetadataType>>> = None;
                let mut type_: Option<Option<crate::Open<crate::shipments::vocabulary::MetadataType>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "key" => 0usize,
                    "value" => 1usize,
                    "metadata_type" => 2usize,
                    "type" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "key", &mut key)?,
                        1usize => read(&mut map, "value", &mut value)?,
                        2usize => read(&mut map, "metadata_type", &mut metadata_type)?,
                        3usize => read(&mut map, "type", &mut type_)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Metadata {
                    key: present(key, "key")?,
                    value: present(value, "value")?,
                    metadata_type: metadata_type.flatten(),
                    type_: type_.flatten(),
                })
            }
        }

        let names = &[
            "key",
            "value",
            "metadata_type",
            "type",
        ];
        deserializer.deserialize_struct("Metadata", names, Fields)
    }
}

/// Builds a [`PaperlessDocumentUpload`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PaperlessDocumentUploadBuilder<HasDocumentType = Unset, HasFileContent = Unset, HasFileFormat = Unset> {
    document_type: HasDocumentType,
    file_content: HasFileContent,
    file_format: HasFileFormat,
    __rest: PaperlessDocumentUploadRest,
}

impl<HasDocumentType, HasFileContent, HasFileFormat> std::fmt::Debug for PaperlessDocumentUploadBuilder<HasDocumentType, HasFileContent, HasFileFormat> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaperlessDocumentUploadBuilder(..)")
    }
}

#[derive(Default)]
struct PaperlessDocumentUploadRest {
    expiration: Option<crate::Timestamp>,
    usage: Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>>,
}

impl PaperlessDocumentUpload {
    /// Starts building one; [`build`](PaperlessDocumentUploadBuilder::build) takes all required fields.
    pub fn builder() -> PaperlessDocumentUploadBuilder {
        PaperlessDocumentUploadBuilder {
            document_type: Unset,
            file_content: Unset,
            file_format: Unset,
            __rest: PaperlessDocumentUploadRest::default(),
        }
    }
}

impl<HasDocumentType, HasFileContent, HasFileFormat> PaperlessDocumentUploadBuilder<HasDocumentType, HasFileContent, HasFileFormat> {
    /// Sets [`expiration`](PaperlessDocumentUpload::expiration).
    pub fn expiration(mut self, expiration: impl Into<crate::Timestamp>) -> Self {
        self.__rest.expiration = Some(expiration.into());
        self
    }

    /// Sets [`usage`](PaperlessDocumentUpload::usage).
    pub fn usage(mut self, usage: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>>) -> Self {
        self.__rest.usage = Some(usage.into());
        self
    }

    /// Sets [`document_type`](PaperlessDocumentUpload::document_type), which is required.
    pub fn document_type(
        self,
        document_type: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>>,
    ) -> PaperlessDocumentUploadBuilder<
        Set<crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>>,
        HasFileContent,
        HasFileFormat,
    > {
        PaperlessDocumentUploadBuilder {
            document_type: Set(document_type.into()),
            file_content: self.file_content,
            file_format: self.file_format,
            __rest: self.__rest,
        }
    }

    /// Sets [`file_content`](PaperlessDocumentUpload::file_content), which is required.
    pub fn file_content(
        self,
        file_content: impl Into<::std::string::String>,
    ) -> PaperlessDocumentUploadBuilder<
        HasDocumentType,
        Set<::std::string::String>,
        HasFileFormat,
    > {
        PaperlessDocumentUploadBuilder {
            file_content: Set(file_content.into()),
            document_type: self.document_type,
            file_format: self.file_format,
            __rest: self.__rest,
        }
    }

    /// Sets [`file_format`](PaperlessDocumentUpload::file_format), which is required.
    pub fn file_format(
        self,
        file_format: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>>,
    ) -> PaperlessDocumentUploadBuilder<
        HasDocumentType,
        HasFileContent,
        Set<crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>>,
    > {
        PaperlessDocumentUploadBuilder {
            file_format: Set(file_format.into()),
            document_type: self.document_type,
            file_content: self.file_content,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> PaperlessDocumentUpload
    where
        HasDocumentType: required::DocumentType<PaperlessDocumentUpload, crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>>,
        HasFileContent: required::FileContent<PaperlessDocumentUpload, ::std::string::String>,
        HasFileFormat: required::FileFormat<PaperlessDocumentUpload, crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>>,
    {
        PaperlessDocumentUpload {
            document_type: self.document_type.get(),
            file_content: self.file_content.get(),
            file_format: self.file_format.get(),
            expiration: self.__rest.expiration,
            usage: self.__rest.usage,
        }
    }
}

impl serde::Serialize for PaperlessDocumentUpload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.expiration.is_some())
            + usize::from(self.usage.is_some());
        let mut out = serializer.serialize_struct("PaperlessDocumentUpload", count)?;
        out.serialize_field("document_type", &self.document_type)?;
        out.serialize_field("file_content", &self.file_content)?;
        out.serialize_field("file_format", &self.file_format)?;
        write_optional(&mut out, "expiration", &self.expiration)?;
        write_optional(&mut out, "usage", &self.usage)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaperlessDocumentUpload {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = PaperlessDocumentUpload;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (PaperlessDocumentUpload)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<PaperlessDocumentUpload, A::Error> {
                let mut document_type: Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>> = None;
                let mut file_content: Option<::std::string::String> = None;
                let mut file_format: Option<crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>> = None;
                let mut expiration: Option<Option<crate::Timestamp>> = None;
                let mut usage: Option<Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "document_type" => 0usize,
                    "file_content" => 1usize,
                    "file_format" => 2usize,
                    "expiration" => 3usize,
                    "usage" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "document_type", &mut document_type)?,
                        1usize => read(&mut map, "file_content", &mut file_content)?,
                        2usize => read(&mut map, "file_format", &mut file_format)?,
                        3usize => read(&mut map, "expiration", &mut expiration)?,
                        4usize => read(&mut map, "usage", &mut usage)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PaperlessDocumentUpload {
                    document_type: present(document_type, "document_type")?,
                    file_content: present(file_content, "file_content")?,
                    file_format: present(file_format, "file_format")?,
                    expiration: expiration.flatten(),
                    usage: usage.flatten(),
                })
            }
        }

        let names = &[
            "document_type",
            "file_content",
            "file_format",
            "expiration",
            "usage",
        ];
        deserializer.deserialize_struct("PaperlessDocumentUpload", names, Fields)
    }
}

/// Builds a [`PaperlessDocuments`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PaperlessDocumentsBuilder {
    __rest: PaperlessDocumentsRest,
}

impl std::fmt::Debug for PaperlessDocumentsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaperlessDocumentsBuilder(..)")
    }
}

#[derive(Default)]
struct PaperlessDocumentsRest {
    sent_to_carrier: Option<bool>,
    usage_type: Option<crate::Open<crate::shipments::vocabulary::PaperlessUsage>>,
}

impl PaperlessDocuments {
    /// Starts building one; [`build`](PaperlessDocumentsBuilder::build) takes all required fields.
    pub fn builder() -> PaperlessDocumentsBuilder {
        PaperlessDocumentsBuilder {
            __rest: PaperlessDocumentsRest::default(),
        }
    }
}

impl PaperlessDocumentsBuilder {
    /// Sets [`sent_to_carrier`](PaperlessDocuments::sent_to_carrier).
    pub fn sent_to_carrier(mut self, sent_to_carrier: impl Into<bool>) -> Self {
        self.__rest.sent_to_carrier = Some(sent_to_carrier.into());
        self
    }

    /// Sets [`usage_type`](PaperlessDocuments::usage_type).
    pub fn usage_type(mut self, usage_type: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessUsage>>) -> Self {
        self.__rest.usage_type = Some(usage_type.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> PaperlessDocuments
    {
        PaperlessDocuments {
            sent_to_carrier: self.__rest.sent_to_carrier,
            usage_type: self.__rest.usage_type,
        }
    }
}

impl serde::Serialize for PaperlessDocuments {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.sent_to_carrier.is_some())
            + usize::from(self.usage_type.is_some());
        let mut out = serializer.serialize_struct("PaperlessDocuments", count)?;
        write_optional(&mut out, "sent_to_carrier", &self.sent_to_carrier)?;
        write_optional(&mut out, "usage_type", &self.usage_type)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for PaperlessDocuments {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = PaperlessDocuments;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (PaperlessDocuments)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<PaperlessDocuments, A::Error> {
                let mut sent_to_carrier: Option<Option<bool>> = None;
                let mut usage_type: Option<Option<crate::Open<crate::shipments::vocabulary::PaperlessUsage>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "sent_to_carrier" => 0usize,
                    "usage_type" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "sent_to_carrier", &mut sent_to_carrier)?,
                        1usize => read(&mut map, "usage_type", &mut usage_type)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PaperlessDocuments {
                    sent_to_carrier: sent_to_carrier.flatten(),
                    usage_type: usage_type.flatten(),
                })
            }
        }

        let names = &[
            "sent_to_carrier",
            "usage_type",
        ];
        deserializer.deserialize_struct("PaperlessDocuments", names, Fields)
    }
}

/// Builds a [`Price`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PriceBuilder<HasGross = Unset, HasNet = Unset> {
    gross: HasGross,
    net: HasNet,
    __rest: PriceRest,
}

impl<HasGross, HasNet> std::fmt::Debug for PriceBuilder<HasGross, HasNet> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PriceBuilder(..)")
    }
}

#[derive(Default)]
struct PriceRest {
    currency: Option<::std::string::String>,
    taxes: Option<::std::vec::Vec<Tax>>,
}

impl Price {
    /// Starts building one; [`build`](PriceBuilder::build) takes all required fields.
    pub fn builder() -> PriceBuilder {
        PriceBuilder {
            gross: Unset,
            net: Unset,
            __rest: PriceRest::default(),
        }
    }
}

impl<HasGross, HasNet> PriceBuilder<HasGross, HasNet> {
    /// Sets [`currency`](Price::currency).
    pub fn currency(mut self, currency: impl Into<::std::string::String>) -> Self {
        self.__rest.currency = Some(currency.into());
        self
    }

    /// Sets [`taxes`](Price::taxes).
    pub fn taxes(mut self, taxes: impl Into<::std::vec::Vec<Tax>>) -> Self {
        self.__rest.taxes = Some(taxes.into());
        self
    }

    /// Sets [`gross`](Price::gross), which is required.
    pub fn gross(
        self,
        gross: impl Into<crate::Amount>,
    ) -> PriceBuilder<
        Set<crate::Amount>,
        HasNet,
    > {
        PriceBuilder {
            gross: Set(gross.into()),
            net: self.net,
            __rest: self.__rest,
        }
    }

    /// Sets [`net`](Price::net), which is required.
    pub fn net(
        self,
        net: impl Into<crate::Amount>,
    ) -> PriceBuilder<
        HasGross,
        Set<crate::Amount>,
    > {
        PriceBuilder {
            net: Set(net.into()),
            gross: self.gross,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Price
    where
        HasGross: required::Gross<Price, crate::Amount>,
        HasNet: required::Net<Price, crate::Amount>,
    {
        Price {
            gross: self.gross.get(),
            net: self.net.get(),
            currency: self.__rest.currency,
            taxes: self.__rest.taxes,
        }
    }
}

impl serde::Serialize for Price {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.currency.is_some())
            + usize::from(self.taxes.is_some());
        let mut out = serializer.serialize_struct("Price", count)?;
        out.serialize_field("gross", &self.gross)?;
        out.serialize_field("net", &self.net)?;
        write_optional(&mut out, "currency", &self.currency)?;
        write_optional(&mut out, "taxes", &self.taxes)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Price {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Price;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Price)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Price, A::Error> {
                let mut gross: Option<crate::Amount> = None;
                let mut net: Option<crate::Amount> = None;
                let mut currency: Option<Option<::std::string::String>> = None;
                let mut taxes: Option<Option<::std::vec::Vec<Tax>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "gross" => 0usize,
                    "net" => 1usize,
                    "currency" => 2usize,
                    "taxes" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "gross", &mut gross)?,
                        1usize => read(&mut map, "net", &mut net)?,
                        2usize => read(&mut map, "currency", &mut currency)?,
                        3usize => read(&mut map, "taxes", &mut taxes)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Price {
                    gross: present(gross, "gross")?,
                    net: present(net, "net")?,
                    currency: currency.flatten(),
                    taxes: taxes.flatten(),
                })
            }
        }

        let names = &[
            "gross",
            "net",
            "currency",
            "taxes",
        ];
        deserializer.deserialize_struct("Price", names, Fields)
    }
}

/// Builds a [`Quote`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct QuoteBuilder<HasCarrier = Unset, HasCollectionDate = Unset, HasCreated = Unset, HasDeliveryDate = Unset, HasExpires = Unset, HasPrice = Unset, HasReference = Unset> {
    carrier: HasCarrier,
    collection_date: HasCollectionDate,
    created: HasCreated,
    delivery_date: HasDeliveryDate,
    expires: HasExpires,
    price: HasPrice,
    reference: HasReference,
    __rest: QuoteRest,
}

impl<HasCarrier, HasCollectionDate, HasCreated, HasDeliveryDate, HasExpires, HasPrice, HasReference> std::fmt::Debug for QuoteBuilder<HasCarrier, HasCollectionDate, HasCreated, HasDeliveryDate, HasExpires, HasPrice, HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuoteBuilder(..)")
    }
}

#[derive(Default)]
struct QuoteRest {
    applicable_documents: Option<::std::vec::Vec<ApplicableDocument>>,
    links: Option<::std::vec::Vec<Link>>,
    shipment_reference: Option<::std::string::String>,
    surcharges: Option<::std::vec::Vec<Surcharge>>,
}

impl Quote {
    /// Starts building one; [`build`](QuoteBuilder::build) takes all required fields.
    pub fn builder() -> QuoteBuilder {
        QuoteBuilder {
            carrier: Unset,
            collection_date: Unset,
            created: Unset,
            delivery_date: Unset,
            expires: Unset,
            price: Unset,
            reference: Unset,
            __rest: QuoteRest::default(),
        }
    }
}

impl<HasCarrier, HasCollectionDate, HasCreated, HasDeliveryDate, HasExpires, HasPrice, HasReference> QuoteBuilder<HasCarrier, HasCollectionDate, HasCreated, HasDeliveryDate, HasExpires, HasPrice, HasReference> {
    /// Sets [`applicable_documents`](Quote::applicable_documents).
    pub fn applicable_documents(mut self, applicable_documents: impl Into<::std::vec::Vec<ApplicableDocument>>) -> Self {
        self.__rest.applicable_documents = Some(applicable_documents.into());
        self
    }

    /// Sets [`links`](Quote::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`shipment_reference`](Quote::shipment_reference).
    pub fn shipment_reference(mut self, shipment_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.shipment_reference = Some(shipment_reference.into());
        self
    }

    /// Sets [`surcharges`](Quote::surcharges).
    pub fn surcharges(mut self, surcharges: impl Into<::std::vec::Vec<Surcharge>>) -> Self {
        self.__rest.surcharges = Some(surcharges.into());
        self
    }

    /// Sets [`carrier`](Quote::carrier), which is required.
    pub fn carrier(
        self,
        carrier: impl Into<CarrierDetails>,
    ) -> QuoteBuilder<
        Set<CarrierDetails>,
        HasCollectionDate,
        HasCreated,
        HasDeliveryDate,
        HasExpires,
        HasPrice,
        HasReference,
    > {
        QuoteBuilder {
            carrier: Set(carrier.into()),
            collection_date: self.collection_date,
            created: self.created,
            delivery_date: self.delivery_date,
            expires: self.expires,
            price: self.price,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`collection_date`](Quote::collection_date), which is required.
    pub fn collection_date(
        self,
        collection_date: impl Into<DateRange>,
    ) -> QuoteBuilder<
        HasCarrier,
        Set<DateRange>,
        HasCreated,
        HasDeliveryDate,
        HasExpires,
        HasPrice,
        HasReference,
    > {
        QuoteBuilder {
            collection_date: Set(collection_date.into()),
            carrier: self.carrier,
            created: self.created,
            delivery_date: self.delivery_date,
            expires: self.expires,
            price: self.price,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`created`](Quote::created), which is required.
    pub fn created(
        self,
        created: impl Into<crate::Timestamp>,
    ) -> QuoteBuilder<
        HasCarrier,
        HasCollectionDate,
        Set<crate::Timestamp>,
        HasDeliveryDate,
        HasExpires,
        HasPrice,
        HasReference,
    > {
        QuoteBuilder {
            created: Set(created.into()),
            carrier: self.carrier,
            collection_date: self.collection_date,
            delivery_date: self.delivery_date,
            expires: self.expires,
            price: self.price,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`delivery_date`](Quote::delivery_date), which is required.
    pub fn delivery_date(
        self,
        delivery_date: impl Into<DateRange>,
    ) -> QuoteBuilder<
        HasCarrier,
        HasCollectionDate,
        HasCreated,
        Set<DateRange>,
        HasExpires,
        HasPrice,
        HasReference,
    > {
        QuoteBuilder {
            delivery_date: Set(delivery_date.into()),
            carrier: self.carrier,
            collection_date: self.collection_date,
            created: self.created,
            expires: self.expires,
            price: self.price,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`expires`](Quote::expires), which is required.
    pub fn expires(
        self,
        expires: impl Into<crate::Timestamp>,
    ) -> QuoteBuilder<
        HasCarrier,
        HasCollectionDate,
        HasCreated,
        HasDeliveryDate,
        Set<crate::Timestamp>,
        HasPrice,
        HasReference,
    > {
        QuoteBuilder {
            expires: Set(expires.into()),
            carrier: self.carrier,
            collection_date: self.collection_date,
            created: self.created,
            delivery_date: self.delivery_date,
            price: self.price,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`price`](Quote::price), which is required.
    pub fn price(
        self,
        price: impl Into<Price>,
    ) -> QuoteBuilder<
        HasCarrier,
        HasCollectionDate,
        HasCreated,
        HasDeliveryDate,
        HasExpires,
        Set<Price>,
        HasReference,
    > {
        QuoteBuilder {
            price: Set(price.into()),
            carrier: self.carrier,
            collection_date: self.collection_date,
            created: self.created,
            delivery_date: self.delivery_date,
            expires: self.expires,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](Quote::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> QuoteBuilder<
        HasCarrier,
        HasCollectionDate,
        HasCreated,
        HasDeliveryDate,
        HasExpires,
        HasPrice,
        Set<::std::string::String>,
    > {
        QuoteBuilder {
            reference: Set(reference.into()),
            carrier: self.carrier,
            collection_date: self.collection_date,
            created: self.created,
            delivery_date: self.delivery_date,
            expires: self.expires,
            price: self.price,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Quote
    where
        HasCarrier: required::Carrier<Quote, CarrierDetails>,
        HasCollectionDate: required::CollectionDate<Quote, DateRange>,
        HasCreated: required::Created<Quote, crate::Timestamp>,
        HasDeliveryDate: required::DeliveryDate<Quote, DateRange>,
        HasExpires: required::Expires<Quote, crate::Timestamp>,
        HasPrice: required::Price<Quote, Price>,
        HasReference: required::Reference<Quote, ::std::string::String>,
    {
        Quote {
            carrier: self.carrier.get(),
            collection_date: self.collection_date.get(),
            created: self.created.get(),
            delivery_date: self.delivery_date.get(),
            expires: self.expires.get(),
            price: self.price.get(),
            reference: self.reference.get(),
            applicable_documents: self.__rest.applicable_documents,
            links: self.__rest.links,
            shipment_reference: self.__rest.shipment_reference,
            surcharges: self.__rest.surcharges,
        }
    }
}

impl serde::Serialize for Quote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 7usize
            + usize::from(self.applicable_documents.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.shipment_reference.is_some())
            + usize::from(self.surcharges.is_some());
        let mut out = serializer.serialize_struct("Quote", count)?;
        out.serialize_field("carrier", &self.carrier)?;
        out.serialize_field("collection_date", &self.collection_date)?;
        out.serialize_field("created", &self.created)?;
        out.serialize_field("delivery_date", &self.delivery_date)?;
        out.serialize_field("expires", &self.expires)?;
        out.serialize_field("price", &self.price)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "applicable_documents", &self.applicable_documents)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "shipment_reference", &self.shipment_reference)?;
        write_optional(&mut out, "surcharges", &self.surcharges)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Quote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Quote;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Quote)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Quote, A::Error> {
                let mut carrier: Option<CarrierDetails> = None;
                let mut collection_date: Option<DateRange> = None;
                let mut created: Option<crate::Timestamp> = None;
                let mut delivery_date: Option<DateRange> = None;
                let mut expires: Option<crate::Timestamp> = None;
                let mut price: Option<Price> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut applicable_documents: Option<Option<::std::vec::Vec<ApplicableDocument>>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut shipment_reference: Option<Option<::std::string::String>> = None;
                let mut surcharges: Option<Option<::std::vec::Vec<Surcharge>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier" => 0usize,
                    "collection_date" => 1usize,
                    "created" => 2usize,
                    "delivery_date" => 3usize,
                    "expires" => 4usize,
                    "price" => 5usize,
                    "reference" => 6usize,
                    "applicable_documents" => 7usize,
                    "_links" => 8usize,
                    "shipment_reference" => 9usize,
                    "surcharges" => 10usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier", &mut carrier)?,
                        1usize => read(&mut map, "collection_date", &mut collection_date)?,
                        2usize => read(&mut map, "created", &mut created)?,
                        3usize => read(&mut map, "delivery_date", &mut delivery_date)?,
                        4usize => read(&mut map, "expires", &mut expires)?,
                        5usize => read(&mut map, "price", &mut price)?,
                        6usize => read(&mut map, "reference", &mut reference)?,
                        7usize => read(&mut map, "applicable_documents", &mut applicable_documents)?,
                        8usize => read(&mut map, "_links", &mut links)?,
                        9usize => read(&mut map, "shipment_reference", &mut shipment_reference)?,
                        10usize => read(&mut map, "surcharges", &mut surcharges)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Quote {
                    carrier: present(carrier, "carrier")?,
                    collection_date: present(collection_date, "collection_date")?,
                    created: present(created, "created")?,
                    delivery_date: present(delivery_date, "delivery_date")?,
                    expires: present(expires, "expires")?,
                    price: present(price, "price")?,
                    reference: present(reference, "reference")?,
                    applicable_documents: applicable_documents.flatten(),
                    links: links.flatten(),
                    shipment_reference: shipment_reference.flatten(),
                    surcharges: surcharges.flatten(),
                })
            }
        }

        let names = &[
            "carrier",
            "collection_date",
            "created",
            "delivery_date",
            "expires",
            "price",
            "reference",
            "applicable_documents",
            "_links",
            "shipment_reference",
            "surcharges",
        ];
        deserializer.deserialize_struct("Quote", names, Fields)
    }
}

/// Builds a [`QuoteResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct QuoteResultBuilder<HasMessage = Unset, HasReference = Unset, HasShipment = Unset> {
    message: HasMessage,
    reference: HasReference,
    shipment: HasShipment,
    __rest: QuoteResultRest,
}

impl<HasMessage, HasReference, HasShipment> std::fmt::Debug for QuoteResultBuilder<HasMessage, HasReference, HasShipment> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuoteResultBuilder(..)")
    }
}

#[derive(Default)]
struct QuoteResultRest {
    excluded_services: Option<::std::vec::Vec<ExcludedService>>,
    quotes: Option<::std::vec::Vec<Quote>>,
}

impl QuoteResult {
    /// Starts building one; [`build`](QuoteResultBuilder::build) takes all required fields.
    pub fn builder() -> QuoteResultBuilder {
        QuoteResultBuilder {
            message: Unset,
            reference: Unset,
            shipment: Unset,
            __rest: QuoteResultRest::default(),
        }
    }
}

impl<HasMessage, HasReference, HasShipment> QuoteResultBuilder<HasMessage, HasReference, HasShipment> {
    /// Sets [`excluded_services`](QuoteResult::excluded_services).
    pub fn excluded_services(mut self, excluded_services: impl Into<::std::vec::Vec<ExcludedService>>) -> Self {
        self.__rest.excluded_services = Some(excluded_services.into());
        self
    }

    /// Sets [`quotes`](QuoteResult::quotes).
    pub fn quotes(mut self, quotes: impl Into<::std::vec::Vec<Quote>>) -> Self {
        self.__rest.quotes = Some(quotes.into());
        self
    }

    /// Sets [`message`](QuoteResult::message), which is required.
    pub fn message(
        self,
        message: impl Into<::std::string::String>,
    ) -> QuoteResultBuilder<
        Set<::std::string::String>,
        HasReference,
        HasShipment,
    > {
        QuoteResultBuilder {
            message: Set(message.into()),
            reference: self.reference,
            shipment: self.shipment,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](QuoteResult::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> QuoteResultBuilder<
        HasMessage,
        Set<::std::string::String>,
        HasShipment,
    > {
        QuoteResultBuilder {
            reference: Set(reference.into()),
            message: self.message,
            shipment: self.shipment,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment`](QuoteResult::shipment), which is required.
    pub fn shipment(
        self,
        shipment: impl Into<ShipmentSummary>,
    ) -> QuoteResultBuilder<
        HasMessage,
        HasReference,
        Set<ShipmentSummary>,
    > {
        QuoteResultBuilder {
            shipment: Set(shipment.into()),
            message: self.message,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> QuoteResult
    where
        HasMessage: required::Message<QuoteResult, ::std::string::String>,
        HasReference: required::Reference<QuoteResult, ::std::string::String>,
        HasShipment: required::Shipment<QuoteResult, ShipmentSummary>,
    {
        QuoteResult {
            message: self.message.get(),
            reference: self.reference.get(),
            shipment: self.shipment.get(),
            excluded_services: self.__rest.excluded_services,
            quotes: self.__rest.quotes,
        }
    }
}

impl serde::Serialize for QuoteResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.excluded_services.is_some())
            + usize::from(self.quotes.is_some());
        let mut out = serializer.serialize_struct("QuoteResult", count)?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("shipment", &self.shipment)?;
        write_optional(&mut out, "excluded_services", &self.excluded_services)?;
        write_optional(&mut out, "quotes", &self.quotes)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for QuoteResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = QuoteResult;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (QuoteResult)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<QuoteResult, A::Error> {
                let mut message: Option<::std::string::String> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut shipment: Option<ShipmentSummary> = None;
                let mut excluded_services: Option<Option<::std::vec::Vec<ExcludedService>>> = None;
                let mut quotes: Option<Option<::std::vec::Vec<Quote>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "message" => 0usize,
                    "reference" => 1usize,
                    "shipment" => 2usize,
                    "excluded_services" => 3usize,
                    "quotes" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "message", &mut message)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "shipment", &mut shipment)?,
                        3usize => read(&mut map, "excluded_services", &mut excluded_services)?,
                        4usize => read(&mut map, "quotes", &mut quotes)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(QuoteResult {
                    message: present(message, "message")?,
                    reference: present(reference, "reference")?,
                    shipment: present(shipment, "shipment")?,
                    excluded_services: excluded_services.flatten(),
                    quotes: quotes.flatten(),
                })
            }
        }

        let names = &[
            "message",
            "reference",
            "shipment",
            "excluded_services",
            "quotes",
        ];
        deserializer.deserialize_struct("QuoteResult", names, Fields)
    }
}

/// Builds a [`Reservation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ReservationBuilder {
    __rest: ReservationRest,
}

impl std::fmt::Debug for ReservationBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReservationBuilder(..)")
    }
}

#[derive(Default)]
struct ReservationRest {
    booking_reference: Option<::std::string::String>,
    carrier: Option<CarrierDetails>,
    external_reference: Option<::std::string::String>,
    location_reference: Option<::std::string::String>,
    reference: Option<::std::string::String>,
}

impl Reservation {
    /// Starts building one; [`build`](ReservationBuilder::build) takes all required fields.
    pub fn builder() -> ReservationBuilder {
        ReservationBuilder {
            __rest: ReservationRest::default(),
        }
    }
}

impl ReservationBuilder {
    /// Sets [`booking_reference`](Reservation::booking_reference).
    pub fn booking_reference(mut self, booking_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.booking_reference = Some(booking_reference.into());
        self
    }

    /// Sets [`carrier`](Reservation::carrier).
    pub fn carrier(mut self, carrier: impl Into<CarrierDetails>) -> Self {
        self.__rest.carrier = Some(carrier.into());
        self
    }

    /// Sets [`external_reference`](Reservation::external_reference).
    pub fn external_reference(mut self, external_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.external_reference = Some(external_reference.into());
        self
    }

    /// Sets [`location_reference`](Reservation::location_reference).
    pub fn location_reference(mut self, location_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.location_reference = Some(location_reference.into());
        self
    }

    /// Sets [`reference`](Reservation::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Reservation
    {
        Reservation {
            booking_reference: self.__rest.booking_reference,
            carrier: self.__rest.carrier,
            external_reference: self.__rest.external_reference,
            location_reference: self.__rest.location_reference,
            reference: self.__rest.reference,
        }
    }
}

impl serde::Serialize for Reservation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.booking_reference.is_some())
            + usize::from(self.carrier.is_some())
            + usize::from(self.external_reference.is_some())
            + usize::from(self.location_reference.is_some())
            + usize::from(self.reference.is_some());
        let mut out = serializer.serialize_struct("Reservation", count)?;
        write_optional(&mut out, "booking_reference", &self.booking_reference)?;
        write_optional(&mut out, "carrier", &self.carrier)?;
        write_optional(&mut out, "external_reference", &self.external_reference)?;
        write_optional(&mut out, "location_reference", &self.location_reference)?;
        write_optional(&mut out, "reference", &self.reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Reservation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Reservation;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Reservation)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Reservation, A::Error> {
                let mut booking_reference: Option<Option<::std::string::String>> = None;
                let mut carrier: Option<Option<CarrierDetails>> = None;
                let mut external_reference: Option<Option<::std::string::String>> = None;
                let mut location_reference: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "booking_reference" => 0usize,
                    "carrier" => 1usize,
                    "external_reference" => 2usize,
                    "location_reference" => 3usize,
                    "reference" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "booking_reference", &mut booking_reference)?,
                        1usize => read(&mut map, "carrier", &mut carrier)?,
                        2usize => read(&mut map, "external_reference", &mut external_reference)?,
                        3usize => read(&mut map, "location_reference", &mut location_reference)?,
                        4usize => read(&mut map, "reference", &mut reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Reservation {
                    booking_reference: booking_reference.flatten(),
                    carrier: carrier.flatten(),
                    external_reference: external_reference.flatten(),
                    location_reference: location_reference.flatten(),
                    reference: reference.flatten(),
                })
            }
        }

        let names = &[
            "booking_reference",
            "carrier",
            "external_reference",
            "location_reference",
            "reference",
        ];
        deserializer.deserialize_struct("Reservation", names, Fields)
    }
}

/// Builds a [`ResourceResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ResourceResultBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: ResourceResultRest,
}

impl<HasReference> std::fmt::Debug for ResourceResultBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ResourceResultBuilder(..)")
    }
}

#[derive(Default)]
struct ResourceResultRest {
    custom_reference: Option<::std::string::String>,
    errors: Option<::std::vec::Vec<ApiErrorMessage>>,
    links: Option<::std::vec::Vec<Link>>,
    message: Option<::std::string::String>,
    version: Option<crate::LooseInteger>,
}

impl ResourceResult {
    /// Starts building one; [`build`](ResourceResultBuilder::build) takes all required fields.
    pub fn builder() -> ResourceResultBuilder {
        ResourceResultBuilder {
            reference: Unset,
            __rest: ResourceResultRest::default(),
        }
    }
}

impl<HasReference> ResourceResultBuilder<HasReference> {
    /// Sets [`custom_reference`](ResourceResult::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`errors`](ResourceResult::errors).
    pub fn errors(mut self, errors: impl Into<::std::vec::Vec<ApiErrorMessage>>) -> Self {
        self.__rest.errors = Some(errors.into());
        self
    }

    /// Sets [`links`](ResourceResult::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`message`](ResourceResult::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    /// Sets [`version`](ResourceResult::version).
    pub fn version(mut self, version: impl Into<crate::LooseInteger>) -> Self {
        self.__rest.version = Some(version.into());
        self
    }

    /// Sets [`reference`](ResourceResult::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ResourceResultBuilder<
        Set<::std::string::String>,
    > {
        ResourceResultBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ResourceResult
    where
        HasReference: required::Reference<ResourceResult, ::std::string::String>,
    {
        ResourceResult {
            reference: self.reference.get(),
            custom_reference: self.__rest.custom_reference,
            errors: self.__rest.errors,
            links: self.__rest.links,
            message: self.__rest.message,
            version: self.__rest.version,
        }
    }
}

impl serde::Serialize for ResourceResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.errors.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.message.is_some())
            + usize::from(self.version.is_some());
        let mut out = serializer.serialize_struct("ResourceResult", count)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "errors", &self.errors)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "message", &self.message)?;
        write_optional(&mut out, "version", &self.version)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ResourceResult {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ResourceResult;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ResourceResult)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ResourceResult, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut errors: Option<Option<::std::vec::Vec<ApiErrorMessage>>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut version: Option<Option<crate::LooseInteger>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "reference" => 0usize,
                    "custom_reference" => 1usize,
                    "errors" => 2usize,
                    "_links" => 3usize,
                    "message" => 4usize,
                    "version" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "reference", &mut reference)?,
                        1usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        2usize => read(&mut map, "errors", &mut errors)?,
                        3usize => read(&mut map, "_links", &mut links)?,
                        4usize => read(&mut map, "message", &mut message)?,
                        5usize => read(&mut map, "version", &mut version)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ResourceResult {
                    reference: present(reference, "reference")?,
                    custom_reference: custom_reference.flatten(),
                    errors: errors.flatten(),
                    links: links.flatten(),
                    message: message.flatten(),
                    version: version.flatten(),
                })
            }
        }

        let names = &[
            "reference",
            "custom_reference",
            "errors",
            "_links",
            "message",
            "version",
        ];
        deserializer.deserialize_struct("ResourceResult", names, Fields)
    }
}

/// Builds a [`ServiceCapabilities`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ServiceCapabilitiesBuilder<HasType = Unset, HasValue = Unset> {
    type_: HasType,
    value: HasValue,
    __rest: ServiceCapabilitiesRest,
}

impl<HasType, HasValue> std::fmt::Debug for ServiceCapabilitiesBuilder<HasType, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ServiceCapabilitiesBuilder(..)")
    }
}

#[derive(Default)]
struct ServiceCapabilitiesRest {
}

impl ServiceCapabilities {
    /// Starts building one; [`build`](ServiceCapabilitiesBuilder::build) takes all required fields.
    pub fn builder() -> ServiceCapabilitiesBuilder {
        ServiceCapabilitiesBuilder {
            type_: Unset,
            value: Unset,
            __rest: ServiceCapabilitiesRest::default(),
        }
    }
}

impl<HasType, HasValue> ServiceCapabilitiesBuilder<HasType, HasValue> {
    /// Sets [`type_`](ServiceCapabilities::type_), which is required.
    pub fn type_(
        self,
        type_: impl Into<crate::Open<crate::shipments::vocabulary::CapabilityType>>,
    ) -> ServiceCapabilitiesBuilder<
        Set<crate::Open<crate::shipments::vocabulary::CapabilityType>>,
        HasValue,
    > {
        ServiceCapabilitiesBuilder {
            type_: Set(type_.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`value`](ServiceCapabilities::value), which is required.
    pub fn value(
        self,
        value: impl Into<crate::Open<crate::shipments::vocabulary::CapabilityValue>>,
    ) -> ServiceCapabilitiesBuilder<
        HasType,
        Set<crate::Open<crate::shipments::vocabulary::CapabilityValue>>,
    > {
        ServiceCapabilitiesBuilder {
            value: Set(value.into()),
            type_: self.type_,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ServiceCapabilities
    where
        HasType: required::Type<ServiceCapabilities, crate::Open<crate::shipments::vocabulary::CapabilityType>>,
        HasValue: required::Value<ServiceCapabilities, crate::Open<crate::shipments::vocabulary::CapabilityValue>>,
    {
        ServiceCapabilities {
            type_: self.type_.get(),
            value: self.value.get(),
        }
    }
}

impl serde::Serialize for ServiceCapabilities {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("ServiceCapabilities", count)?;
        out.serialize_field("type", &self.type_)?;
        out.serialize_field("value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ServiceCapabilities {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ServiceCapabilities;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ServiceCapabilities)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ServiceCapabilities, A::Error> {
                let mut type_: Option<crate::Open<crate::shipments::vocabulary::CapabilityType>> = None;
                let mut value: Option<crate::Open<crate::shipments::vocabulary::CapabilityValue>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "type" => 0usize,
                    "value" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "type", &mut type_)?,
                        1usize => read(&mut map, "value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ServiceCapabilities {
                    type_: present(type_, "type")?,
                    value: present(value, "value")?,
                })
            }
        }

        let names = &[
            "type",
            "value",
        ];
        deserializer.deserialize_struct("ServiceCapabilities", names, Fields)
    }
}

/// Builds a [`Shipment`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentBuilder<HasAddresses = Unset, HasContents = Unset, HasCreated = Unset, HasDirection = Unset, HasReference = Unset, HasShipmentType = Unset, HasSource = Unset, HasState = Unset> {
    addresses: HasAddresses,
    contents: HasContents,
    created: HasCreated,
    direction: HasDirection,
    reference: HasReference,
    shipment_type: HasShipmentType,
    source: HasSource,
    state: HasState,
    __rest: ShipmentRest,
}

impl<HasAddresses, HasContents, HasCreated, HasDirection, HasReference, HasShipmentType, HasSource, HasState> std::fmt::Debug for ShipmentBuilder<HasAddresses, HasContents, HasCreated, HasDirection, HasReference, HasShipmentType, HasSource, HasState> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentRest {
    actual_delivery_date: Option<crate::Timestamp>,
    allocation: Option<Allocation>,
    channel: Option<::std::string::String>,
    custom_reference: Option<::std::string::String>,
    customs_documentation: Option<CustomsDocumentation>,
    expected_delivery_date: Option<DateRange>,
    label_details: Option<LabelDetails>,
    label_properties: Option<::std::vec::Vec<LabelProperty>>,
    links: Option<::std::vec::Vec<Link>>,
    metadata: Option<::std::vec::Vec<Metadata>>,
    order_date: Option<crate::Timestamp>,
    paperless_documents: Option<::std::vec::Vec<ShipmentPaperlessDocument>>,
    required_delivery_date: Option<DateRange>,
    required_shipping_date: Option<DateRange>,
    reservation: Option<Reservation>,
    shipping_date: Option<DateRange>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
    tenant: Option<::std::string::String>,
    updated: Option<crate::Timestamp>,
}

impl Shipment {
    /// Starts building one; [`build`](ShipmentBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentBuilder {
        ShipmentBuilder {
            addresses: Unset,
            contents: Unset,
            created: Unset,
            direction: Unset,
            reference: Unset,
            shipment_type: Unset,
            source: Unset,
            state: Unset,
            __rest: ShipmentRest::default(),
        }
    }
}

impl<HasAddresses, HasContents, HasCreated, HasDirection, HasReference, HasShipmentType, HasSource, HasState> ShipmentBuilder<HasAddresses, HasContents, HasCreated, HasDirection, HasReference, HasShipmentType, HasSource, HasState> {
    /// Sets [`actual_delivery_date`](Shipment::actual_delivery_date).
    pub fn actual_delivery_date(mut self, actual_delivery_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.actual_delivery_date = Some(actual_delivery_date.into());
        self
    }

    /// Sets [`allocation`](Shipment::allocation).
    pub fn allocation(mut self, allocation: impl Into<Allocation>) -> Self {
        self.__rest.allocation = Some(allocation.into());
        self
    }

    /// Sets [`channel`](Shipment::channel).
    pub fn channel(mut self, channel: impl Into<::std::string::String>) -> Self {
        self.__rest.channel = Some(channel.into());
        self
    }

    /// Sets [`custom_reference`](Shipment::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`customs_documentation`](Shipment::customs_documentation).
    pub fn customs_documentation(mut self, customs_documentation: impl Into<CustomsDocumentation>) -> Self {
        self.__rest.customs_documentation = Some(customs_documentation.into());
        self
    }

    /// Sets [`expected_delivery_date`](Shipment::expected_delivery_date).
    pub fn expected_delivery_date(mut self, expected_delivery_date: impl Into<DateRange>) -> Self {
        self.__rest.expected_delivery_date = Some(expected_delivery_date.into());
        self
    }

    /// Sets [`label_details`](Shipment::label_details).
    pub fn label_details(mut self, label_details: impl Into<LabelDetails>) -> Self {
        self.__rest.label_details = Some(label_details.into());
        self
    }

    /// Sets [`label_properties`](Shipment::label_properties).
    pub fn label_properties(mut self, label_properties: impl Into<::std::vec::Vec<LabelProperty>>) -> Self {
        self.__rest.label_properties = Some(label_properties.into());
        self
    }

    /// Sets [`links`](Shipment::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`metadata`](Shipment::metadata).
    pub fn metadata(mut self, metadata: impl Into<::std::vec::Vec<Metadata>>) -> Self {
        self.__rest.metadata = Some(metadata.into());
        self
    }

    /// Sets [`order_date`](Shipment::order_date).
    pub fn order_date(mut self, order_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.order_date = Some(order_date.into());
        self
    }

    /// Sets [`paperless_documents`](Shipment::paperless_documents).
    pub fn paperless_documents(mut self, paperless_documents: impl Into<::std::vec::Vec<ShipmentPaperlessDocument>>) -> Self {
        self.__rest.paperless_documents = Some(paperless_documents.into());
        self
    }

    /// Sets [`required_delivery_date`](Shipment::required_delivery_date).
    pub fn required_delivery_date(mut self, required_delivery_date: impl Into<DateRange>) -> Self {
        self.__rest.required_delivery_date = Some(required_delivery_date.into());
        self
    }

    /// Sets [`required_shipping_date`](Shipment::required_shipping_date).
    pub fn required_shipping_date(mut self, required_shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.required_shipping_date = Some(required_shipping_date.into());
        self
    }

    /// Sets [`reservation`](Shipment::reservation).
    pub fn reservation(mut self, reservation: impl Into<Reservation>) -> Self {
        self.__rest.reservation = Some(reservation.into());
        self
    }

    /// Sets [`shipping_date`](Shipment::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    /// Sets [`tags`](Shipment::tags).
    pub fn tags(mut self, tags: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    /// Sets [`tenant`](Shipment::tenant).
    pub fn tenant(mut self, tenant: impl Into<::std::string::String>) -> Self {
        self.__rest.tenant = Some(tenant.into());
        self
    }

    /// Sets [`updated`](Shipment::updated).
    pub fn updated(mut self, updated: impl Into<crate::Timestamp>) -> Self {
        self.__rest.updated = Some(updated.into());
        self
    }

    /// Sets [`addresses`](Shipment::addresses), which is required.
    pub fn addresses(
        self,
        addresses: impl Into<::std::vec::Vec<Address>>,
    ) -> ShipmentBuilder<
        Set<::std::vec::Vec<Address>>,
        HasContents,
        HasCreated,
        HasDirection,
        HasReference,
        HasShipmentType,
        HasSource,
        HasState,
    > {
        ShipmentBuilder {
            addresses: Set(addresses.into()),
            contents: self.contents,
            created: self.created,
            direction: self.direction,
            reference: self.reference,
            shipment_type: self.shipment_type,
            source: self.source,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`contents`](Shipment::contents), which is required.
    pub fn contents(
        self,
        contents: impl Into<::std::vec::Vec<ShipmentContents>>,
    ) -> ShipmentBuilder<
        HasAddresses,
        Set<::std::vec::Vec<ShipmentContents>>,
        HasCreated,
        HasDirection,
        HasReference,
        HasShipmentType,
        HasSource,
        HasState,
    > {
        ShipmentBuilder {
            contents: Set(contents.into()),
            addresses: self.addresses,
            created: self.created,
            direction: self.direction,
            reference: self.reference,
            shipment_type: self.shipment_type,
            source: self.source,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`created`](Shipment::created), which is required.
    pub fn created(
        self,
        created: impl Into<crate::Timestamp>,
    ) -> ShipmentBuilder<
        HasAddresses,
        HasContents,
        Set<crate::Timestamp>,
        HasDirection,
        HasReference,
        HasShipmentType,
        HasSource,
        HasState,
    > {
        ShipmentBuilder {
            created: Set(created.into()),
            addresses: self.addresses,
            contents: self.contents,
            direction: self.direction,
            reference: self.reference,
            shipment_type: self.shipment_type,
            source: self.source,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`direction`](Shipment::direction), which is required.
    pub fn direction(
        self,
        direction: impl Into<crate::Open<crate::shipments::vocabulary::Direction>>,
    ) -> ShipmentBuilder<
        HasAddresses,
        HasContents,
        HasCreated,
        Set<crate::Open<crate::shipments::vocabulary::Direction>>,
        HasReference,
        HasShipmentType,
        HasSource,
        HasState,
    > {
        ShipmentBuilder {
            direction: Set(direction.into()),
            addresses: self.addresses,
            contents: self.contents,
            created: self.created,
            reference: self.reference,
            shipment_type: self.shipment_type,
            source: self.source,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](Shipment::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ShipmentBuilder<
        HasAddresses,
        HasContents,
        HasCreated,
        HasDirection,
        Set<::std::string::String>,
        HasShipmentType,
        HasSource,
        HasState,
    > {
        ShipmentBuilder {
            reference: Set(reference.into()),
            addresses: self.addresses,
            contents: self.contents,
            created: self.created,
            direction: self.direction,
            shipment_type: self.shipment_type,
            source: self.source,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_type`](Shipment::shipment_type), which is required.
    pub fn shipment_type(
        self,
        shipment_type: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    ) -> ShipmentBuilder<
        HasAddresses,
        HasContents,
        HasCreated,
        HasDirection,
        HasReference,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentType>>,
        HasSource,
        HasState,
    > {
        ShipmentBuilder {
            shipment_type: Set(shipment_type.into()),
            addresses: self.addresses,
            contents: self.contents,
            created: self.created,
            direction: self.direction,
            reference: self.reference,
            source: self.source,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`source`](Shipment::source), which is required.
    pub fn source(
        self,
        source: impl Into<::std::string::String>,
    ) -> ShipmentBuilder<
        HasAddresses,
        HasContents,
        HasCreated,
        HasDirection,
        HasReference,
        HasShipmentType,
        Set<::std::string::String>,
        HasState,
    > {
        ShipmentBuilder {
            source: Set(source.into()),
            addresses: self.addresses,
            contents: self.contents,
            created: self.created,
            direction: self.direction,
            reference: self.reference,
            shipment_type: self.shipment_type,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`state`](Shipment::state), which is required.
    pub fn state(
        self,
        state: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    ) -> ShipmentBuilder<
        HasAddresses,
        HasContents,
        HasCreated,
        HasDirection,
        HasReference,
        HasShipmentType,
        HasSource,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    > {
        ShipmentBuilder {
            state: Set(state.into()),
            addresses: self.addresses,
            contents: self.contents,
            created: self.created,
            direction: self.direction,
            reference: self.reference,
            shipment_type: self.shipment_type,
            source: self.source,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Shipment
    where
        HasAddresses: required::Addresses<Shipment, ::std::vec::Vec<Address>>,
        HasContents: required::Contents<Shipment, ::std::vec::Vec<ShipmentContents>>,
        HasCreated: required::Created<Shipment, crate::Timestamp>,
        HasDirection: required::Direction<Shipment, crate::Open<crate::shipments::vocabulary::Direction>>,
        HasReference: required::Reference<Shipment, ::std::string::String>,
        HasShipmentType: required::ShipmentType<Shipment, crate::Open<crate::shipments::vocabulary::ShipmentType>>,
        HasSource: required::Source<Shipment, ::std::string::String>,
        HasState: required::State<Shipment, crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    {
        Shipment {
            addresses: self.addresses.get(),
            contents: self.contents.get(),
            created: self.created.get(),
            direction: self.direction.get(),
            reference: self.reference.get(),
            shipment_type: self.shipment_type.get(),
            source: self.source.get(),
            state: self.state.get(),
            actual_delivery_date: self.__rest.actual_delivery_date,
            allocation: self.__rest.allocation,
            channel: self.__rest.channel,
            custom_reference: self.__rest.custom_reference,
            customs_documentation: self.__rest.customs_documentation,
            expected_delivery_date: self.__rest.expected_delivery_date,
            label_details: self.__rest.label_details,
            label_properties: self.__rest.label_properties,
            links: self.__rest.links,
            metadata: self.__rest.metadata,
            order_date: self.__rest.order_date,
            paperless_documents: self.__rest.paperless_documents,
            required_delivery_date: self.__rest.required_delivery_date,
            required_shipping_date: self.__rest.required_shipping_date,
            reservation: self.__rest.reservation,
            shipping_date: self.__rest.shipping_date,
            tags: self.__rest.tags,
            tenant: self.__rest.tenant,
            updated: self.__rest.updated,
        }
    }
}

impl serde::Serialize for Shipment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 8usize
            + usize::from(self.actual_delivery_date.is_some())
            + usize::from(self.allocation.is_some())
            + usize::from(self.channel.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.customs_documentation.is_some())
            + usize::from(self.expected_delivery_date.is_some())
            + usize::from(self.label_details.is_some())
            + usize::from(self.label_properties.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.metadata.is_some())
            + usize::from(self.order_date.is_some())
            + usize::from(self.paperless_documents.is_some())
            + usize::from(self.required_delivery_date.is_some())
            + usize::from(self.required_shipping_date.is_some())
            + usize::from(self.reservation.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.tags.is_some())
            + usize::from(self.tenant.is_some())
            + usize::from(self.updated.is_some());
        let mut out = serializer.serialize_struct("Shipment", count)?;
        out.serialize_field("addresses", &self.addresses)?;
        out.serialize_field("contents", &self.contents)?;
        out.serialize_field("created", &self.created)?;
        out.serialize_field("direction", &self.direction)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("shipment_type", &self.shipment_type)?;
        out.serialize_field("source", &self.source)?;
        out.serialize_field("state", &self.state)?;
        write_optional(&mut out, "actual_delivery_date", &self.actual_delivery_date)?;
        write_optional(&mut out, "allocation", &self.allocation)?;
        write_optional(&mut out, "channel", &self.channel)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "customs_documentation", &self.customs_documentation)?;
        write_optional(&mut out, "expected_delivery_date", &self.expected_delivery_date)?;
        write_optional(&mut out, "label_details", &self.label_details)?;
        write_optional(&mut out, "label_properties", &self.label_properties)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "metadata", &self.metadata)?;
        write_optional(&mut out, "order_date", &self.order_date)?;
        write_optional(&mut out, "paperless_documents", &self.paperless_documents)?;
        write_optional(&mut out, "required_delivery_date", &self.required_delivery_date)?;
        write_optional(&mut out, "required_shipping_date", &self.required_shipping_date)?;
        write_optional(&mut out, "reservation", &self.reservation)?;
        write_optional(&mut out, "shipping_date", &self.shipping_date)?;
        write_optional(&mut out, "tags", &self.tags)?;
        write_optional(&mut out, "tenant", &self.tenant)?;
        write_optional(&mut out, "updated", &self.updated)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Shipment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Shipment;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Shipment)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Shipment, A::Error> {
                let mut addresses: Option<::std::vec::Vec<Address>> = None;
                let mut contents: Option<::std::vec::Vec<ShipmentContents>> = None;
                let mut created: Option<crate::Timestamp> = None;
                let mut direction: Option<crate::Open<crate::shipments::vocabulary::Direction>> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut shipment_type: Option<crate::Open<crate::shipments::vocabulary::ShipmentType>> = None;
                let mut source: Option<::std::string::String> = None;
                let mut state: Option<crate::Open<crate::shipments::vocabulary::ShipmentState>> = None;
                let mut actual_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut allocation: Option<Option<Allocation>> = None;
                let mut channel: Option<Option<::std::string::String>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut customs_documentation: Option<Option<CustomsDocumentation>> = None;
                let mut expected_delivery_date: Option<Option<DateRange>> = None;
                let mut label_details: Option<Option<LabelDetails>> = None;
                let mut label_properties: Option<Option<::std::vec::Vec<LabelProperty>>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut metadata: Option<Option<::std::vec::Vec<Metadata>>> = None;
                let mut order_date: Option<Option<crate::Timestamp>> = None;
                let mut paperless_documents: Option<Option<::std::vec::Vec<ShipmentPaperlessDocument>>> = None;
                let mut required_delivery_date: Option<Option<DateRange>> = None;
                let mut required_shipping_date: Option<Option<DateRange>> = None;
                let mut reservation: Option<Option<Reservation>> = None;
                let mut shipping_date: Option<Option<DateRange>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut tenant: Option<Option<::std::string::String>> = None;
                let mut updated: Option<Option<crate::Timestamp>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "addresses" => 0usize,
                    "contents" => 1usize,
                    "created" => 2usize,
                    "direction" => 3usize,
                    "reference" => 4usize,
                    "shipment_type" => 5usize,
                    "source" => 6usize,
                    "state" => 7usize,
                    "actual_delivery_date" => 8usize,
                    "allocation" => 9usize,
                    "channel" => 10usize,
                    "custom_reference" => 11usize,
                    "customs_documentation" => 12usize,
                    "expected_delivery_date" => 13usize,
                    "label_details" => 14usize,
                    "label_properties" => 15usize,
                    "_links" => 16usize,
                    "metadata" => 17usize,
                    "order_date" => 18usize,
                    "paperless_documents" => 19usize,
                    "required_delivery_date" => 20usize,
                    "required_shipping_date" => 21usize,
                    "reservation" => 22usize,
                    "shipping_date" => 23usize,
                    "tags" => 24usize,
                    "tenant" => 25usize,
                    "updated" => 26usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "addresses", &mut addresses)?,
                        1usize => read(&mut map, "contents", &mut contents)?,
                        2usize => read(&mut map, "created", &mut created)?,
                        3usize => read(&mut map, "direction", &mut direction)?,
                        4usize => read(&mut map, "reference", &mut reference)?,
                        5usize => read(&mut map, "shipment_type", &mut shipment_type)?,
                        6usize => read(&mut map, "source", &mut source)?,
                        7usize => read(&mut map, "state", &mut state)?,
                        8usize => read(&mut map, "actual_delivery_date", &mut actual_delivery_date)?,
                        9usize => read(&mut map, "allocation", &mut allocation)?,
                        10usize => read(&mut map, "channel", &mut channel)?,
                        11usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        12usize => read(&mut map, "customs_documentation", &mut customs_documentation)?,
                        13usize => read(&mut map, "expected_delivery_date", &mut expected_delivery_date)?,
                        14usize => read(&mut map, "label_details", &mut label_details)?,
                        15usize => read(&mut map, "label_properties", &mut label_properties)?,
                        16usize => read(&mut map, "_links", &mut links)?,
                        17usize => read(&mut map, "metadata", &mut metadata)?,
                        18usize => read(&mut map, "order_date", &mut order_date)?,
                        19usize => read(&mut map, "paperless_documents", &mut paperless_documents)?,
                        20usize => read(&mut map, "required_delivery_date", &mut required_delivery_date)?,
                        21usize => read(&mut map, "required_shipping_date", &mut required_shipping_date)?,
                        22usize => read(&mut map, "reservation", &mut reservation)?,
                        23usize => read(&mut map, "shipping_date", &mut shipping_date)?,
                        24usize => read(&mut map, "tags", &mut tags)?,
                        25usize => read(&mut map, "tenant", &mut tenant)?,
                        26usize => read(&mut map, "updated", &mut updated)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Shipment {
                    addresses: present(addresses, "addresses")?,
                    contents: present(contents, "contents")?,
                    created: present(created, "created")?,
                    direction: present(direction, "direction")?,
                    reference: present(reference, "reference")?,
                    shipment_type: present(shipment_type, "shipment_type")?,
                    source: present(source, "source")?,
                    state: present(state, "state")?,
                    actual_delivery_date: actual_delivery_date.flatten(),
                    allocation: allocation.flatten(),
                    channel: channel.flatten(),
                    custom_reference: custom_reference.flatten(),
                    customs_documentation: customs_documentation.flatten(),
                    expected_delivery_date: expected_delivery_date.flatten(),
                    label_details: label_details.flatten(),
                    label_properties: label_properties.flatten(),
                    links: links.flatten(),
                    metadata: metadata.flatten(),
                    order_date: order_date.flatten(),
                    paperless_documents: paperless_documents.flatten(),
                    required_delivery_date: required_delivery_date.flatten(),
                    required_shipping_date: required_shipping_date.flatten(),
                    reservation: reservation.flatten(),
                    shipping_date: shipping_date.flatten(),
                    tags: tags.flatten(),
                    tenant: tenant.flatten(),
                    updated: updated.flatten(),
                })
            }
        }

        let names = &[
            "addresses",
            "contents",
            "created",
            "direction",
            "reference",
            "shipment_type",
            "source",
            "state",
            "actual_delivery_date",
            "allocation",
            "channel",
            "custom_reference",
            "customs_documentation",
            "expected_delivery_date",
            "label_details",
            "label_properties",
            "_links",
            "metadata",
            "order_date",
            "paperless_documents",
            "required_delivery_date",
            "required_shipping_date",
            "reservation",
            "shipping_date",
            "tags",
            "tenant",
            "updated",
        ];
        deserializer.deserialize_struct("Shipment", names, Fields)
    }
}

/// Builds a [`ShipmentContents`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentContentsBuilder<HasValue = Unset> {
    value: HasValue,
    __rest: ShipmentContentsRest,
}

impl<HasValue> std::fmt::Debug for ShipmentContentsBuilder<HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentContentsBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentContentsRest {
    contents: Option<::std::vec::Vec<ShipmentContents>>,
    country_of_origin: Option<::std::string::String>,
    custom_reference: Option<::std::string::String>,
    dangerous_goods: Option<DangerousGoods>,
    description: Option<::std::string::String>,
    dimensions: Option<Dimensions>,
    harmonisation_code: Option<::std::string::String>,
    label_properties: Option<::std::vec::Vec<LabelProperty>>,
    metadata: Option<::std::vec::Vec<Metadata>>,
    model: Option<::std::string::String>,
    package_size_reference: Option<::std::string::String>,
    quantity: Option<i32>,
    reference: Option<::std::string::String>,
    shipping_terms: Option<crate::Open<crate::shipments::vocabulary::ShippingTerms>>,
    sku: Option<::std::string::String>,
    unit: Option<::std::string::String>,
    weight: Option<Weight>,
}

impl ShipmentContents {
    /// Starts building one; [`build`](ShipmentContentsBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentContentsBuilder {
        ShipmentContentsBuilder {
            value: Unset,
            __rest: ShipmentContentsRest::default(),
        }
    }
}

impl<HasValue> ShipmentContentsBuilder<HasValue> {
    /// Sets [`contents`](ShipmentContents::contents).
    pub fn contents(mut self, contents: impl Into<::std::vec::Vec<ShipmentContents>>) -> Self {
        self.__rest.contents = Some(contents.into());
        self
    }

    /// Sets [`country_of_origin`](ShipmentContents::country_of_origin).
    pub fn country_of_origin(mut self, country_of_origin: impl Into<::std::string::String>) -> Self {
        self.__rest.country_of_origin = Some(country_of_origin.into());
        self
    }

    /// Sets [`custom_reference`](ShipmentContents::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`dangerous_goods`](ShipmentContents::dangerous_goods).
    pub fn dangerous_goods(mut self, dangerous_goods: impl Into<DangerousGoods>) -> Self {
        self.__rest.dangerous_goods = Some(dangerous_goods.into());
        self
    }

    /// Sets [`description`](ShipmentContents::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    /// Sets [`dimensions`](ShipmentContents::dimensions).
    pub fn dimensions(mut self, dimensions: impl Into<Dimensions>) -> Self {
        self.__rest.dimensions = Some(dimensions.into());
        self
    }

    /// Sets [`harmonisation_code`](ShipmentContents::harmonisation_code).
    pub fn harmonisation_code(mut self, harmonisation_code: impl Into<::std::string::String>) -> Self {
        self.__rest.harmonisation_code = Some(harmonisation_code.into());
        self
    }

    /// Sets [`label_properties`](ShipmentContents::label_properties).
    pub fn label_properties(mut self, label_properties: impl Into<::std::vec::Vec<LabelProperty>>) -> Self {
        self.__rest.label_properties = Some(label_properties.into());
        self
    }

    /// Sets [`metadata`](ShipmentContents::metadata).
    pub fn metadata(mut self, metadata: impl Into<::std::vec::Vec<Metadata>>) -> Self {
        self.__rest.metadata = Some(metadata.into());
        self
    }

    /// Sets [`model`](ShipmentContents::model).
    pub fn model(mut self, model: impl Into<::std::string::String>) -> Self {
        self.__rest.model = Some(model.into());
        self
    }

    /// Sets [`package_size_reference`](ShipmentContents::package_size_reference).
    pub fn package_size_reference(mut self, package_size_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.package_size_reference = Some(package_size_reference.into());
        self
    }

    /// Sets [`quantity`](ShipmentContents::quantity).
    pub fn quantity(mut self, quantity: impl Into<i32>) -> Self {
        self.__rest.quantity = Some(quantity.into());
        self
    }

    /// Sets [`reference`](ShipmentContents::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// Sets [`shipping_terms`](ShipmentContents::shipping_terms).
    pub fn shipping_terms(mut self, shipping_terms: impl Into<crate::Open<crate::shipments::vocabulary::ShippingTerms>>) -> Self {
        self.__rest.shipping_terms = Some(shipping_terms.into());
        self
    }

    /// Sets [`sku`](ShipmentContents::sku).
    pub fn sku(mut self, sku: impl Into<::std::string::String>) -> Self {
        self.__rest.sku = Some(sku.into());
        self
    }

    /// Sets [`unit`](ShipmentContents::unit).
    pub fn unit(mut self, unit: impl Into<::std::string::String>) -> Self {
        self.__rest.unit = Some(unit.into());
        self
    }

    /// Sets [`weight`](ShipmentContents::weight).
    pub fn weight(mut self, weight: impl Into<Weight>) -> Self {
        self.__rest.weight = Some(weight.into());
        self
    }

    /// Sets [`value`](ShipmentContents::value), which is required.
    pub fn value(
        self,
        value: impl Into<Value>,
    ) -> ShipmentContentsBuilder<
        Set<Value>,
    > {
        ShipmentContentsBuilder {
            value: Set(value.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentContents
    where
        HasValue: required::Value<ShipmentContents, Value>,
    {
        ShipmentContents {
            value: self.value.get(),
            contents: self.__rest.contents,
            country_of_origin: self.__rest.country_of_origin,
            custom_reference: self.__rest.custom_reference,
            dangerous_goods: self.__rest.dangerous_goods,
            description: self.__rest.description,
            dimensions: self.__rest.dimensions,
            harmonisation_code: self.__rest.harmonisation_code,
            label_properties: self.__rest.label_properties,
            metadata: self.__rest.metadata,
            model: self.__rest.model,
            package_size_reference: self.__rest.package_size_reference,
            quantity: self.__rest.quantity,
            reference: self.__rest.reference,
            shipping_terms: self.__rest.shipping_terms,
            sku: self.__rest.sku,
            unit: self.__rest.unit,
            weight: self.__rest.weight,
        }
    }
}

impl serde::Serialize for ShipmentContents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.contents.is_some())
            + usize::from(self.country_of_origin.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.dangerous_goods.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.dimensions.is_some())
            + usize::from(self.harmonisation_code.is_some())
            + usize::from(self.label_properties.is_some())
            + usize::from(self.metadata.is_some())
            + usize::from(self.model.is_some())
            + usize::from(self.package_size_reference.is_some())
            + usize::from(self.quantity.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.shipping_terms.is_some())
            + usize::from(self.sku.is_some())
            + usize::from(self.unit.is_some())
            + usize::from(self.weight.is_some());
        let mut out = serializer.serialize_struct("ShipmentContents", count)?;
        out.serialize_field("value", &self.value)?;
        write_optional(&mut out, "contents", &self.contents)?;
        write_optional(&mut out, "country_of_origin", &self.country_of_origin)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "dangerous_goods", &self.dangerous_goods)?;
        write_optional(&mut out, "description", &self.description)?;
        write_optional(&mut out, "dimensions", &self.dimensions)?;
        write_optional(&mut out, "harmonisation_code", &self.harmonisation_code)?;
        write_optional(&mut out, "label_properties", &self.label_properties)?;
        write_optional(&mut out, "metadata", &self.metadata)?;
        write_optional(&mut out, "model", &self.model)?;
        write_optional(&mut out, "package_size_reference", &self.package_size_reference)?;
        write_optional(&mut out, "quantity", &self.quantity)?;
        write_optional(&mut out, "reference", &self.reference)?;
        write_optional(&mut out, "shipping_terms", &self.shipping_terms)?;
        write_optional(&mut out, "sku", &self.sku)?;
        write_optional(&mut out, "unit", &self.unit)?;
        write_optional(&mut out, "weight", &self.weight)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentContents {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentContents;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentContents)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentContents, A::Error> {
                let mut value: Option<Value> = None;
                let mut contents: Option<Option<::std::vec::Vec<ShipmentContents>>> = None;
                let mut country_of_origin: Option<Option<::std::string::String>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut dangerous_goods: Option<Option<DangerousGoods>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut dimensions: Option<Option<Dimensions>> = None;
                let mut harmonisation_code: Option<Option<::std::string::String>> = None;
                let mut label_properties: Option<Option<::std::vec::Vec<LabelProperty>>> = None;
                let mut metadata: Option<Option<::std::vec::Vec<Metadata>>> = None;
                let mut model: Option<Option<::std::string::String>> = None;
                let mut package_size_reference: Option<Option<::std::string::String>> = None;
                let mut quantity: Option<Option<i32>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut shipping_terms: Option<Option<crate::Open<crate::shipments::vocabulary::ShippingTerms>>> = None;
                let mut sku: Option<Option<::std::string::String>> = None;
                let mut unit: Option<Option<::std::string::String>> = None;
                let mut weight: Option<Option<Weight>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "value" => 0usize,
                    "contents" => 1usize,
                    "country_of_origin" => 2usize,
                    "custom_reference" => 3usize,
                    "dangerous_goods" => 4usize,
                    "description" => 5usize,
                    "dimensions" => 6usize,
                    "harmonisation_code" => 7usize,
                    "label_properties" => 8usize,
                    "metadata" => 9usize,
                    "model" => 10usize,
                    "package_size_reference" => 11usize,
                    "quantity" => 12usize,
                    "reference" => 13usize,
                    "shipping_terms" => 14usize,
                    "sku" => 15usize,
                    "unit" => 16usize,
                    "weight" => 17usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "value", &mut value)?,
                        1usize => read(&mut map, "contents", &mut contents)?,
                        2usize => read(&mut map, "country_of_origin", &mut country_of_origin)?,
                        3usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        4usize => read(&mut map, "dangerous_goods", &mut dangerous_goods)?,
                        5usize => read(&mut map, "description", &mut description)?,
                        6usize => read(&mut map, "dimensions", &mut dimensions)?,
                        7usize => read(&mut map, "harmonisation_code", &mut harmonisation_code)?,
                        8usize => read(&mut map, "label_properties", &mut label_properties)?,
                        9usize => read(&mut map, "metadata", &mut metadata)?,
                        10usize => read(&mut map, "model", &mut model)?,
                        11usize => read(&mut map, "package_size_reference", &mut package_size_reference)?,
                        12usize => read(&mut map, "quantity", &mut quantity)?,
                        13usize => read(&mut map, "reference", &mut reference)?,
                        14usize => read(&mut map, "shipping_terms", &mut shipping_terms)?,
                        15usize => read(&mut map, "sku", &mut sku)?,
                        16usize => read(&mut map, "unit", &mut unit)?,
                        17usize => read(&mut map, "weight", &mut weight)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentContents {
                    value: present(value, "value")?,
                    contents: contents.flatten(),
                    country_of_origin: country_of_origin.flatten(),
                    custom_reference: custom_reference.flatten(),
                    dangerous_goods: dangerous_goods.flatten(),
                    description: description.flatten(),
                    dimensions: dimensions.flatten(),
                    harmonisation_code: harmonisation_code.flatten(),
                    label_properties: label_properties.flatten(),
                    metadata: metadata.flatten(),
                    model: model.flatten(),
                    package_size_reference: package_size_reference.flatten(),
                    quantity: quantity.flatten(),
                    reference: reference.flatten(),
                    shipping_terms: shipping_terms.flatten(),
                    sku: sku.flatten(),
                    unit: unit.flatten(),
                    weight: weight.flatten(),
                })
            }
        }

        let names = &[
            "value",
            "contents",
            "country_of_origin",
            "custom_reference",
            "dangerous_goods",
            "description",
            "dimensions",
            "harmonisation_code",
            "label_properties",
            "metadata",
            "model",
            "package_size_reference",
            "quantity",
            "reference",
            "shipping_terms",
            "sku",
            "unit",
            "weight",
        ];
        deserializer.deserialize_struct("ShipmentContents", names, Fields)
    }
}

/// Builds a [`ShipmentCountByStateResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentCountByStateResponseBuilder {
    __rest: ShipmentCountByStateResponseRest,
}

impl std::fmt::Debug for ShipmentCountByStateResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentCountByStateResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentCountByStateResponseRest {
    shipment_states: Option<::std::vec::Vec<ShipmentStateCount>>,
}

impl ShipmentCountByStateResponse {
    /// Starts building one; [`build`](ShipmentCountByStateResponseBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentCountByStateResponseBuilder {
        ShipmentCountByStateResponseBuilder {
            __rest: ShipmentCountByStateResponseRest::default(),
        }
    }
}

impl ShipmentCountByStateResponseBuilder {
    /// Sets [`shipment_states`](ShipmentCountByStateResponse::shipment_states).
    pub fn shipment_states(mut self, shipment_states: impl Into<::std::vec::Vec<ShipmentStateCount>>) -> Self {
        self.__rest.shipment_states = Some(shipment_states.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentCountByStateResponse
    {
        ShipmentCountByStateResponse {
            shipment_states: self.__rest.shipment_states,
        }
    }
}

impl serde::Serialize for ShipmentCountByStateResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.shipment_states.is_some());
        let mut out = serializer.serialize_struct("ShipmentCountByStateResponse", count)?;
        write_optional(&mut out, "shipment_states", &self.shipment_states)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentCountByStateResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentCountByStateResponse;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentCountByStateResponse)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentCountByStateResponse, A::Error> {
                let mut shipment_states: Option<Option<::std::vec::Vec<ShipmentStateCount>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipment_states" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipment_states", &mut shipment_states)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentCountByStateResponse {
                    shipment_states: shipment_states.flatten(),
                })
            }
        }

        let names = &[
            "shipment_states",
        ];
        deserializer.deserialize_struct("ShipmentCountByStateResponse", names, Fields)
    }
}

/// Builds a [`ShipmentGroup`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentGroupBuilder<HasCreated = Unset, HasReference = Unset, HasState = Unset> {
    created: HasCreated,
    reference: HasReference,
    state: HasState,
    __rest: ShipmentGroupRest,
}

impl<HasCreated, HasReference, HasState> std::fmt::Debug for ShipmentGroupBuilder<HasCreated, HasReference, HasState> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentGroupBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentGroupRest {
    closed: Option<crate::Timestamp>,
    custom_reference: Option<::std::string::String>,
    locked: Option<crate::Timestamp>,
    shipments: Option<::std::vec::Vec<::std::string::String>>,
    updated: Option<crate::Timestamp>,
    version: Option<crate::LooseInteger>,
}

impl ShipmentGroup {
    /// Starts building one; [`build`](ShipmentGroupBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentGroupBuilder {
        ShipmentGroupBuilder {
            created: Unset,
            reference: Unset,
            state: Unset,
            __rest: ShipmentGroupRest::default(),
        }
    }
}

impl<HasCreated, HasReference, HasState> ShipmentGroupBuilder<HasCreated, HasReference, HasState> {
    /// Sets [`closed`](ShipmentGroup::closed).
    pub fn closed(mut self, closed: impl Into<crate::Timestamp>) -> Self {
        self.__rest.closed = Some(closed.into());
        self
    }

    /// Sets [`custom_reference`](ShipmentGroup::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`locked`](ShipmentGroup::locked).
    pub fn locked(mut self, locked: impl Into<crate::Timestamp>) -> Self {
        self.__rest.locked = Some(locked.into());
        self
    }

    /// Sets [`shipments`](ShipmentGroup::shipments).
    pub fn shipments(mut self, shipments: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.shipments = Some(shipments.into());
        self
    }

    /// Sets [`updated`](ShipmentGroup::updated).
    pub fn updated(mut self, updated: impl Into<crate::Timestamp>) -> Self {
        self.__rest.updated = Some(updated.into());
        self
    }

    /// Sets [`version`](ShipmentGroup::version).
    pub fn version(mut self, version: impl Into<crate::LooseInteger>) -> Self {
        self.__rest.version = Some(version.into());
        self
    }

    /// Sets [`created`](ShipmentGroup::created), which is required.
    pub fn created(
        self,
        created: impl Into<crate::Timestamp>,
    ) -> ShipmentGroupBuilder<
        Set<crate::Timestamp>,
        HasReference,
        HasState,
    > {
        ShipmentGroupBuilder {
            created: Set(created.into()),
            reference: self.reference,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](ShipmentGroup::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ShipmentGroupBuilder<
        HasCreated,
        Set<::std::string::String>,
        HasState,
    > {
        ShipmentGroupBuilder {
            reference: Set(reference.into()),
            created: self.created,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`state`](ShipmentGroup::state), which is required.
    pub fn state(
        self,
        state: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentGroupState>>,
    ) -> ShipmentGroupBuilder<
        HasCreated,
        HasReference,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentGroupState>>,
    > {
        ShipmentGroupBuilder {
            state: Set(state.into()),
            created: self.created,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentGroup
    where
        HasCreated: required::Created<ShipmentGroup, crate::Timestamp>,
        HasReference: required::Reference<ShipmentGroup, ::std::string::String>,
        HasState: required::State<ShipmentGroup, crate::Open<crate::shipments::vocabulary::ShipmentGroupState>>,
    {
        ShipmentGroup {
            created: self.created.get(),
            reference: self.reference.get(),
            state: self.state.get(),
            closed: self.__rest.closed,
            custom_reference: self.__rest.custom_reference,
            locked: self.__rest.locked,
            shipments: self.__rest.shipments,
            updated: self.__rest.updated,
            version: self.__rest.version,
        }
    }
}

impl serde::Serialize for ShipmentGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.closed.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.locked.is_some())
            + usize::from(self.shipments.is_some())
            + usize::from(self.updated.is_some())
            + usize::from(self.version.is_some());
        let mut out = serializer.serialize_struct("ShipmentGroup", count)?;
        out.serialize_field("created", &self.created)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("state", &self.state)?;
        write_optional(&mut out, "closed", &self.closed)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "locked", &self.locked)?;
        write_optional(&mut out, "shipments", &self.shipments)?;
        write_optional(&mut out, "updated", &self.updated)?;
        write_optional(&mut out, "version", &self.version)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentGroup {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentGroup;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentGroup)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentGroup, A::Error> {
                let mut created: Option<crate::Timestamp> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut state: Option<crate::Open<crate::shipments::vocabulary::ShipmentGroupState>> = None;
                let mut closed: Option<Option<crate::Timestamp>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut locked: Option<Option<crate::Timestamp>> = None;
                let mut shipments: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut updated: Option<Option<crate::Timestamp>> = None;
                let mut version: Option<Option<crate::LooseInteger>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "created" => 0usize,
                    "reference" => 1usize,
                    "state" => 2usize,
                    "closed" => 3usize,
                    "custom_reference" => 4usize,
                    "locked" => 5usize,
                    "shipments" => 6usize,
                    "updated" => 7usize,
                    "version" => 8usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "created", &mut created)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "state", &mut state)?,
                        3usize => read(&mut map, "closed", &mut closed)?,
                        4usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        5usize => read(&mut map, "locked", &mut locked)?,
                        6usize => read(&mut map, "shipments", &mut shipments)?,
                        7usize => read(&mut map, "updated", &mut updated)?,
                        8usize => read(&mut map, "version", &mut version)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentGroup {
                    created: present(created, "created")?,
                    reference: present(reference, "reference")?,
                    state: present(state, "state")?,
                    closed: closed.flatten(),
                    custom_reference: custom_reference.flatten(),
                    locked: locked.flatten(),
                    shipments: shipments.flatten(),
                    updated: updated.flatten(),
                    version: version.flatten(),
                })
            }
        }

        let names = &[
            "created",
            "reference",
            "state",
            "closed",
            "custom_reference",
            "locked",
            "shipments",
            "updated",
            "version",
        ];
        deserializer.deserialize_struct("ShipmentGroup", names, Fields)
    }
}

/// Builds a [`ShipmentGroupResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentGroupResponseBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: ShipmentGroupResponseRest,
}

impl<HasReference> std::fmt::Debug for ShipmentGroupResponseBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentGroupResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentGroupResponseRest {
    custom_reference: Option<::std::string::String>,
    errors: Option<::std::vec::Vec<ApiErrorMessage>>,
    links: Option<::std::vec::Vec<Link>>,
    message: Option<::std::string::String>,
    version: Option<crate::LooseInteger>,
}

impl ShipmentGroupResponse {
    /// Starts building one; [`build`](ShipmentGroupResponseBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentGroupResponseBuilder {
        ShipmentGroupResponseBuilder {
            reference: Unset,
            __rest: ShipmentGroupResponseRest::default(),
        }
    }
}

impl<HasReference> ShipmentGroupResponseBuilder<HasReference> {
    /// Sets [`custom_reference`](ShipmentGroupResponse::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`errors`](ShipmentGroupResponse::errors).
    pub fn errors(mut self, errors: impl Into<::std::vec::Vec<ApiErrorMessage>>) -> Self {
        self.__rest.errors = Some(errors.into());
        self
    }

    /// Sets [`links`](ShipmentGroupResponse::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`message`](ShipmentGroupResponse::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    /// Sets [`version`](ShipmentGroupResponse::version).
    pub fn version(mut self, version: impl Into<crate::LooseInteger>) -> Self {
        self.__rest.version = Some(version.into());
        self
    }

    /// Sets [`reference`](ShipmentGroupResponse::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ShipmentGroupResponseBuilder<
        Set<::std::string::String>,
    > {
        ShipmentGroupResponseBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentGroupResponse
    where
        HasReference: required::Reference<ShipmentGroupResponse, ::std::string::String>,
    {
        ShipmentGroupResponse {
            reference: self.reference.get(),
            custom_reference: self.__rest.custom_reference,
            errors: self.__rest.errors,
            links: self.__rest.links,
            message: self.__rest.message,
            version: self.__rest.version,
        }
    }
}

impl serde::Serialize for ShipmentGroupResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.errors.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.message.is_some())
            + usize::from(self.version.is_some());
        let mut out = serializer.serialize_struct("ShipmentGroupResponse", count)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "errors", &self.errors)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "message", &self.message)?;
        write_optional(&mut out, "version", &self.version)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentGroupResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentGroupResponse;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentGroupResponse)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentGroupResponse, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut errors: Option<Option<::std::vec::Vec<ApiErrorMessage>>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut version: Option<Option<crate::LooseInteger>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "reference" => 0usize,
                    "custom_reference" => 1usize,
                    "errors" => 2usize,
                    "_links" => 3usize,
                    "message" => 4usize,
                    "version" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "reference", &mut reference)?,
                        1usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        2usize => read(&mut map, "errors", &mut errors)?,
                        3usize => read(&mut map, "_links", &mut links)?,
                        4usize => read(&mut map, "message", &mut message)?,
                        5usize => read(&mut map, "version", &mut version)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentGroupResponse {
                    reference: present(reference, "reference")?,
                    custom_reference: custom_reference.flatten(),
                    errors: errors.flatten(),
                    links: links.flatten(),
                    message: message.flatten(),
                    version: version.flatten(),
                })
            }
        }

        let names = &[
            "reference",
            "custom_reference",
            "errors",
            "_links",
            "message",
            "version",
        ];
        deserializer.deserialize_struct("ShipmentGroupResponse", names, Fields)
    }
}

/// Builds a [`ShipmentGroupSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentGroupSummaryBuilder<HasLinks = Unset, HasReference = Unset> {
    links: HasLinks,
    reference: HasReference,
    __rest: ShipmentGroupSummaryRest,
}

impl<HasLinks, HasReference> std::fmt::Debug for ShipmentGroupSummaryBuilder<HasLinks, HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentGroupSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentGroupSummaryRest {
    custom_reference: Option<::std::string::String>,
    version: Option<crate::LooseInteger>,
}

impl ShipmentGroupSummary {
    /// Starts building one; [`build`](ShipmentGroupSummaryBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentGroupSummaryBuilder {
        ShipmentGroupSummaryBuilder {
            links: Unset,
            reference: Unset,
            __rest: ShipmentGroupSummaryRest::default(),
        }
    }
}

impl<HasLinks, HasReference> ShipmentGroupSummaryBuilder<HasLinks, HasReference> {
    /// Sets [`custom_reference`](ShipmentGroupSummary::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`version`](ShipmentGroupSummary::version).
    pub fn version(mut self, version: impl Into<crate::LooseInteger>) -> Self {
        self.__rest.version = Some(version.into());
        self
    }

    /// Sets [`links`](ShipmentGroupSummary::links), which is required.
    pub fn links(
        self,
        links: impl Into<::std::vec::Vec<Link>>,
    ) -> ShipmentGroupSummaryBuilder<
        Set<::std::vec::Vec<Link>>,
        HasReference,
    > {
        ShipmentGroupSummaryBuilder {
            links: Set(links.into()),
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](ShipmentGroupSummary::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ShipmentGroupSummaryBuilder<
        HasLinks,
        Set<::std::string::String>,
    > {
        ShipmentGroupSummaryBuilder {
            reference: Set(reference.into()),
            links: self.links,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentGroupSummary
    where
        HasLinks: required::Links<ShipmentGroupSummary, ::std::vec::Vec<Link>>,
        HasReference: required::Reference<ShipmentGroupSummary, ::std::string::String>,
    {
        ShipmentGroupSummary {
            links: self.links.get(),
            reference: self.reference.get(),
            custom_reference: self.__rest.custom_reference,
            version: self.__rest.version,
        }
    }
}

impl serde::Serialize for ShipmentGroupSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.version.is_some());
        let mut out = serializer.serialize_struct("ShipmentGroupSummary", count)?;
        out.serialize_field("_links", &self.links)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "version", &self.version)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentGroupSummary {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentGroupSummary;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentGroupSummary)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentGroupSummary, A::Error> {
                let mut links: Option<::std::vec::Vec<Link>> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut version: Option<Option<crate::LooseInteger>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "_links" => 0usize,
                    "reference" => 1usize,
                    "custom_reference" => 2usize,
                    "version" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "_links", &mut links)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        3usize => read(&mut map, "version", &mut version)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentGroupSummary {
                    links: present(links, "_links")?,
                    reference: present(reference, "reference")?,
                    custom_reference: custom_reference.flatten(),
                    version: version.flatten(),
                })
            }
        }

        let names = &[
            "_links",
            "reference",
            "custom_reference",
            "version",
        ];
        deserializer.deserialize_struct("ShipmentGroupSummary", names, Fields)
    }
}

/// Builds a [`ShipmentList`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentListBuilder<HasShipments = Unset, HasSkip = Unset, HasTake = Unset, HasTotalResults = Unset> {
    shipments: HasShipments,
    skip: HasSkip,
    take: HasTake,
    total_results: HasTotalResults,
    __rest: ShipmentListRest,
}

impl<HasShipments, HasSkip, HasTake, HasTotalResults> std::fmt::Debug for ShipmentListBuilder<HasShipments, HasSkip, HasTake, HasTotalResults> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentListBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentListRest {
    links: Option<::std::vec::Vec<Link>>,
}

impl ShipmentList {
    /// Starts building one; [`build`](ShipmentListBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentListBuilder {
        ShipmentListBuilder {
            shipments: Unset,
            skip: Unset,
            take: Unset,
            total_results: Unset,
            __rest: ShipmentListRest::default(),
        }
    }
}

impl<HasShipments, HasSkip, HasTake, HasTotalResults> ShipmentListBuilder<HasShipments, HasSkip, HasTake, HasTotalResults> {
    /// Sets [`links`](ShipmentList::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`shipments`](ShipmentList::shipments), which is required.
    pub fn shipments(
        self,
        shipments: impl Into<::std::vec::Vec<Shipment>>,
    ) -> ShipmentListBuilder<
        Set<::std::vec::Vec<Shipment>>,
        HasSkip,
        HasTake,
        HasTotalResults,
    > {
        ShipmentListBuilder {
            shipments: Set(shipments.into()),
            skip: self.skip,
            take: self.take,
            total_results: self.total_results,
            __rest: self.__rest,
        }
    }

    /// Sets [`skip`](ShipmentList::skip), which is required.
    pub fn skip(
        self,
        skip: impl Into<i32>,
    ) -> ShipmentListBuilder<
        HasShipments,
        Set<i32>,
        HasTake,
        HasTotalResults,
    > {
        ShipmentListBuilder {
            skip: Set(skip.into()),
            shipments: self.shipments,
            take: self.take,
            total_results: self.total_results,
            __rest: self.__rest,
        }
    }

    /// Sets [`take`](ShipmentList::take), which is required.
    pub fn take(
        self,
        take: impl Into<i32>,
    ) -> ShipmentListBuilder<
        HasShipments,
        HasSkip,
        Set<i32>,
        HasTotalResults,
    > {
        ShipmentListBuilder {
            take: Set(take.into()),
            shipments: self.shipments,
            skip: self.skip,
            total_results: self.total_results,
            __rest: self.__rest,
        }
    }

    /// Sets [`total_results`](ShipmentList::total_results), which is required.
    pub fn total_results(
        self,
        total_results: impl Into<i32>,
    ) -> ShipmentListBuilder<
        HasShipments,
        HasSkip,
        HasTake,
        Set<i32>,
    > {
        ShipmentListBuilder {
            total_results: Set(total_results.into()),
            shipments: self.shipments,
            skip: self.skip,
            take: self.take,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentList
    where
        HasShipments: required::Shipments<ShipmentList, ::std::vec::Vec<Shipment>>,
        HasSkip: required::Skip<ShipmentList, i32>,
        HasTake: required::Take<ShipmentList, i32>,
        HasTotalResults: required::TotalResults<ShipmentList, i32>,
    {
        ShipmentList {
            shipments: self.shipments.get(),
            skip: self.skip.get(),
            take: self.take.get(),
            total_results: self.total_results.get(),
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for ShipmentList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("ShipmentList", count)?;
        out.serialize_field("shipments", &self.shipments)?;
        out.serialize_field("skip", &self.skip)?;
        out.serialize_field("take", &self.take)?;
        out.serialize_field("total_results", &self.total_results)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentList;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentList)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentList, A::Error> {
                let mut shipments: Option<::std::vec::Vec<Shipment>> = None;
                let mut skip: Option<i32> = None;
                let mut take: Option<i32> = None;
                let mut total_results: Option<i32> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipments" => 0usize,
                    "skip" => 1usize,
                    "take" => 2usize,
                    "total_results" => 3usize,
                    "_links" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipments", &mut shipments)?,
                        1usize => read(&mut map, "skip", &mut skip)?,
                        2usize => read(&mut map, "take", &mut take)?,
                        3usize => read(&mut map, "total_results", &mut total_results)?,
                        4usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentList {
                    shipments: present(shipments, "shipments")?,
                    skip: present(skip, "skip")?,
                    take: present(take, "take")?,
                    total_results: present(total_results, "total_results")?,
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "shipments",
            "skip",
            "take",
            "total_results",
            "_links",
        ];
        deserializer.deserialize_struct("ShipmentList", names, Fields)
    }
}

/// Builds a [`ShipmentPaperlessDocument`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentPaperlessDocumentBuilder<HasDocumentState = Unset, HasDocumentType = Unset, HasFileFormat = Unset> {
    document_state: HasDocumentState,
    document_type: HasDocumentType,
    file_format: HasFileFormat,
    __rest: ShipmentPaperlessDocumentRest,
}

impl<HasDocumentState, HasDocumentType, HasFileFormat> std::fmt::Debug for ShipmentPaperlessDocumentBuilder<HasDocumentState, HasDocumentType, HasFileFormat> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentPaperlessDocumentBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentPaperlessDocumentRest {
    document_reference: Option<::std::string::String>,
    expiration: Option<crate::Timestamp>,
    usage: Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>>,
}

impl ShipmentPaperlessDocument {
    /// Starts building one; [`build`](ShipmentPaperlessDocumentBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentPaperlessDocumentBuilder {
        ShipmentPaperlessDocumentBuilder {
            document_state: Unset,
            document_type: Unset,
            file_format: Unset,
            __rest: ShipmentPaperlessDocumentRest::default(),
        }
    }
}

impl<HasDocumentState, HasDocumentType, HasFileFormat> ShipmentPaperlessDocumentBuilder<HasDocumentState, HasDocumentType, HasFileFormat> {
    /// Sets [`document_reference`](ShipmentPaperlessDocument::document_reference).
    pub fn document_reference(mut self, document_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.document_reference = Some(document_reference.into());
        self
    }

    /// Sets [`expiration`](ShipmentPaperlessDocument::expiration).
    pub fn expiration(mut self, expiration: impl Into<crate::Timestamp>) -> Self {
        self.__rest.expiration = Some(expiration.into());
        self
    }

    /// Sets [`usage`](ShipmentPaperlessDocument::usage).
    pub fn usage(mut self, usage: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>>) -> Self {
        self.__rest.usage = Some(usage.into());
        self
    }

    /// Sets [`document_state`](ShipmentPaperlessDocument::document_state), which is required.
    pub fn document_state(
        self,
        document_state: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessDocumentState>>,
    ) -> ShipmentPaperlessDocumentBuilder<
        Set<crate::Open<crate::shipments::vocabulary::PaperlessDocumentState>>,
        HasDocumentType,
        HasFileFormat,
    > {
        ShipmentPaperlessDocumentBuilder {
            document_state: Set(document_state.into()),
            document_type: self.document_type,
            file_format: self.file_format,
            __rest: self.__rest,
        }
    }

    /// Sets [`document_type`](ShipmentPaperlessDocument::document_type), which is required.
    pub fn document_type(
        self,
        document_type: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>>,
    ) -> ShipmentPaperlessDocumentBuilder<
        HasDocumentState,
        Set<crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>>,
        HasFileFormat,
    > {
        ShipmentPaperlessDocumentBuilder {
            document_type: Set(document_type.into()),
            document_state: self.document_state,
            file_format: self.file_format,
            __rest: self.__rest,
        }
    }

    /// Sets [`file_format`](ShipmentPaperlessDocument::file_format), which is required.
    pub fn file_format(
        self,
        file_format: impl Into<crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>>,
    ) -> ShipmentPaperlessDocumentBuilder<
        HasDocumentState,
        HasDocumentType,
        Set<crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>>,
    > {
        ShipmentPaperlessDocumentBuilder {
            file_format: Set(file_format.into()),
            document_state: self.document_state,
            document_type: self.document_type,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentPaperlessDocument
    where
        HasDocumentState: required::DocumentState<ShipmentPaperlessDocument, crate::Open<crate::shipments::vocabulary::PaperlessDocumentState>>,
        HasDocumentType: required::DocumentType<ShipmentPaperlessDocument, crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>>,
        HasFileFormat: required::FileFormat<ShipmentPaperlessDocument, crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>>,
    {
        ShipmentPaperlessDocument {
            document_state: self.document_state.get(),
            document_type: self.document_type.get(),
            file_format: self.file_format.get(),
            document_reference: self.__rest.document_reference,
            expiration: self.__rest.expiration,
            usage: self.__rest.usage,
        }
    }
}

impl serde::Serialize for ShipmentPaperlessDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.document_reference.is_some())
            + usize::from(self.expiration.is_some())
            + usize::from(self.usage.is_some());
        let mut out = serializer.serialize_struct("ShipmentPaperlessDocument", count)?;
        out.serialize_field("document_state", &self.document_state)?;
        out.serialize_field("document_type", &self.document_type)?;
        out.serialize_field("file_format", &self.file_format)?;
        write_optional(&mut out, "document_reference", &self.document_reference)?;
        write_optional(&mut out, "expiration", &self.expiration)?;
        write_optional(&mut out, "usage", &self.usage)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentPaperlessDocument {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentPaperlessDocument;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentPaperlessDocument)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentPaperlessDocument, A::Error> {
                let mut document_state: Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentState>> = None;
                let mut document_type: Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentType>> = None;
                let mut file_format: Option<crate::Open<crate::shipments::vocabulary::PaperlessFileFormat>> = None;
                let mut document_reference: Option<Option<::std::string::String>> = None;
                let mut expiration: Option<Option<crate::Timestamp>> = None;
                let mut usage: Option<Option<crate::Open<crate::shipments::vocabulary::PaperlessDocumentUsage>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "document_state" => 0usize,
                    "document_type" => 1usize,
                    "file_format" => 2usize,
                    "document_reference" => 3usize,
                    "expiration" => 4usize,
                    "usage" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "document_state", &mut document_state)?,
                        1usize => read(&mut map, "document_type", &mut document_type)?,
                        2usize => read(&mut map, "file_format", &mut file_format)?,
                        3usize => read(&mut map, "document_reference", &mut document_reference)?,
                        4usize => read(&mut map, "expiration", &mut expiration)?,
                        5usize => read(&mut map, "usage", &mut usage)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentPaperlessDocument {
                    document_state: present(document_state, "document_state")?,
                    document_type: present(document_type, "document_type")?,
                    file_format: present(file_format, "file_format")?,
                    document_reference: document_reference.flatten(),
                    expiration: expiration.flatten(),
                    usage: usage.flatten(),
                })
            }
        }

        let names = &[
            "document_state",
            "document_type",
            "file_format",
            "document_reference",
            "expiration",
            "usage",
        ];
        deserializer.deserialize_struct("ShipmentPaperlessDocument", names, Fields)
    }
}

/// Builds a [`ShipmentStateChangeRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentStateChangeRequestBuilder<HasReason = Unset, HasReference = Unset, HasState = Unset> {
    reason: HasReason,
    reference: HasReference,
    state: HasState,
    __rest: ShipmentStateChangeRequestRest,
}

impl<HasReason, HasReference, HasState> std::fmt::Debug for ShipmentStateChangeRequestBuilder<HasReason, HasReference, HasState> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentStateChangeRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentStateChangeRequestRest {
}

impl ShipmentStateChangeRequest {
    /// Starts building one; [`build`](ShipmentStateChangeRequestBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentStateChangeRequestBuilder {
        ShipmentStateChangeRequestBuilder {
            reason: Unset,
            reference: Unset,
            state: Unset,
            __rest: ShipmentStateChangeRequestRest::default(),
        }
    }
}

impl<HasReason, HasReference, HasState> ShipmentStateChangeRequestBuilder<HasReason, HasReference, HasState> {
    /// Sets [`reason`](ShipmentStateChangeRequest::reason), which is required.
    pub fn reason(
        self,
        reason: impl Into<::std::string::String>,
    ) -> ShipmentStateChangeRequestBuilder<
        Set<::std::string::String>,
        HasReference,
        HasState,
    > {
        ShipmentStateChangeRequestBuilder {
            reason: Set(reason.into()),
            reference: self.reference,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](ShipmentStateChangeRequest::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ShipmentStateChangeRequestBuilder<
        HasReason,
        Set<::std::string::String>,
        HasState,
    > {
        ShipmentStateChangeRequestBuilder {
            reference: Set(reference.into()),
            reason: self.reason,
            state: self.state,
            __rest: self.__rest,
        }
    }

    /// Sets [`state`](ShipmentStateChangeRequest::state), which is required.
    pub fn state(
        self,
        state: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    ) -> ShipmentStateChangeRequestBuilder<
        HasReason,
        HasReference,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    > {
        ShipmentStateChangeRequestBuilder {
            state: Set(state.into()),
            reason: self.reason,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentStateChangeRequest
    where
        HasReason: required::Reason<ShipmentStateChangeRequest, ::std::string::String>,
        HasReference: required::Reference<ShipmentStateChangeRequest, ::std::string::String>,
        HasState: required::State<ShipmentStateChangeRequest, crate::Open<crate::shipments::vocabulary::ShipmentState>>,
    {
        ShipmentStateChangeRequest {
            reason: self.reason.get(),
            reference: self.reference.get(),
            state: self.state.get(),
        }
    }
}

impl serde::Serialize for ShipmentStateChangeRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize;
        let mut out = serializer.serialize_struct("ShipmentStateChangeRequest", count)?;
        out.serialize_field("reason", &self.reason)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("state", &self.state)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentStateChangeRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentStateChangeRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentStateChangeRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentStateChangeRequest, A::Error> {
                let mut reason: Option<::std::string::String> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut state: Option<crate::Open<crate::shipments::vocabulary::ShipmentState>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "reason" => 0usize,
                    "reference" => 1usize,
                    "state" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "reason", &mut reason)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "state", &mut state)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentStateChangeRequest {
                    reason: present(reason, "reason")?,
                    reference: present(reference, "reference")?,
                    state: present(state, "state")?,
                })
            }
        }

        let names = &[
            "reason",
            "reference",
            "state",
        ];
        deserializer.deserialize_struct("ShipmentStateChangeRequest", names, Fields)
    }
}

/// Builds a [`ShipmentStateCount`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentStateCountBuilder {
    __rest: ShipmentStateCountRest,
}

impl std::fmt::Debug for ShipmentStateCountBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentStateCountBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentStateCountRest {
    category: Option<::std::string::String>,
    count: Option<i32>,
    critical: Option<bool>,
    exception: Option<bool>,
    state: Option<crate::Open<crate::shipments::vocabulary::ShipmentState>>,
}

impl ShipmentStateCount {
    /// Starts building one; [`build`](ShipmentStateCountBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentStateCountBuilder {
        ShipmentStateCountBuilder {
            __rest: ShipmentStateCountRest::default(),
        }
    }
}

impl ShipmentStateCountBuilder {
    /// Sets [`category`](ShipmentStateCount::category).
    pub fn category(mut self, category: impl Into<::std::string::String>) -> Self {
        self.__rest.category = Some(category.into());
        self
    }

    /// Sets [`count`](ShipmentStateCount::count).
    pub fn count(mut self, count: impl Into<i32>) -> Self {
        self.__rest.count = Some(count.into());
        self
    }

    /// Sets [`critical`](ShipmentStateCount::critical).
    pub fn critical(mut self, critical: impl Into<bool>) -> Self {
        self.__rest.critical = Some(critical.into());
        self
    }

    /// Sets [`exception`](ShipmentStateCount::exception).
    pub fn exception(mut self, exception: impl Into<bool>) -> Self {
        self.__rest.exception = Some(exception.into());
        self
    }

    /// Sets [`state`](ShipmentStateCount::state).
    pub fn state(mut self, state: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentState>>) -> Self {
        self.__rest.state = Some(state.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentStateCount
    {
        ShipmentStateCount {
            category: self.__rest.category,
            count: self.__rest.count,
            critical: self.__rest.critical,
            exception: self.__rest.exception,
            state: self.__rest.state,
        }
    }
}

impl serde::Serialize for ShipmentStateCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.category.is_some())
            + usize::from(self.count.is_some())
            + usize::from(self.critical.is_some())
            + usize::from(self.exception.is_some())
            + usize::from(self.state.is_some());
        let mut out = serializer.serialize_struct("ShipmentStateCount", count)?;
        write_optional(&mut out, "category", &self.category)?;
        write_optional(&mut out, "count", &self.count)?;
        write_optional(&mut out, "critical", &self.critical)?;
        write_optional(&mut out, "exception", &self.exception)?;
        write_optional(&mut out, "state", &self.state)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentStateCount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentStateCount;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentStateCount)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentStateCount, A::Error> {
                let mut category: Option<Option<::std::string::String>> = None;
                let mut count: Option<Option<i32>> = None;
                let mut critical: Option<Option<bool>> = None;
                let mut exception: Option<Option<bool>> = None;
                let mut state: Option<Option<crate::Open<crate::shipments::vocabulary::ShipmentState>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "category" => 0usize,
                    "count" => 1usize,
                    "critical" => 2usize,
                    "exception" => 3usize,
                    "state" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "category", &mut category)?,
                        1usize => read(&mut map, "count", &mut count)?,
                        2usize => read(&mut map, "critical", &mut critical)?,
                        3usize => read(&mut map, "exception", &mut exception)?,
                        4usize => read(&mut map, "state", &mut state)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentStateCount {
                    category: category.flatten(),
                    count: count.flatten(),
                    critical: critical.flatten(),
                    exception: exception.flatten(),
                    state: state.flatten(),
                })
            }
        }

        let names = &[
            "category",
            "count",
            "critical",
            "exception",
            "state",
        ];
        deserializer.deserialize_struct("ShipmentStateCount", names, Fields)
    }
}

/// Builds a [`ShipmentSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShipmentSummaryBuilder<HasAddresses = Unset> {
    addresses: HasAddresses,
    __rest: ShipmentSummaryRest,
}

impl<HasAddresses> std::fmt::Debug for ShipmentSummaryBuilder<HasAddresses> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShipmentSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct ShipmentSummaryRest {
    custom_reference: Option<::std::string::String>,
    links: Option<::std::vec::Vec<Link>>,
    reference: Option<::std::string::String>,
}

impl ShipmentSummary {
    /// Starts building one; [`build`](ShipmentSummaryBuilder::build) takes all required fields.
    pub fn builder() -> ShipmentSummaryBuilder {
        ShipmentSummaryBuilder {
            addresses: Unset,
            __rest: ShipmentSummaryRest::default(),
        }
    }
}

impl<HasAddresses> ShipmentSummaryBuilder<HasAddresses> {
    /// Sets [`custom_reference`](ShipmentSummary::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`links`](ShipmentSummary::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`reference`](ShipmentSummary::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// Sets [`addresses`](ShipmentSummary::addresses), which is required.
    pub fn addresses(
        self,
        addresses: impl Into<::std::vec::Vec<Address>>,
    ) -> ShipmentSummaryBuilder<
        Set<::std::vec::Vec<Address>>,
    > {
        ShipmentSummaryBuilder {
            addresses: Set(addresses.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShipmentSummary
    where
        HasAddresses: required::Addresses<ShipmentSummary, ::std::vec::Vec<Address>>,
    {
        ShipmentSummary {
            addresses: self.addresses.get(),
            custom_reference: self.__rest.custom_reference,
            links: self.__rest.links,
            reference: self.__rest.reference,
        }
    }
}

impl serde::Serialize for ShipmentSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.links.is_some())
            + usize::from(self.reference.is_some());
        let mut out = serializer.serialize_struct("ShipmentSummary", count)?;
        out.serialize_field("addresses", &self.addresses)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "reference", &self.reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShipmentSummary {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShipmentSummary;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShipmentSummary)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<ShipmentSummary, A::Error> {
                let mut addresses: Option<::std::vec::Vec<Address>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "addresses" => 0usize,
                    "custom_reference" => 1usize,
                    "_links" => 2usize,
                    "reference" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "addresses", &mut addresses)?,
                        1usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        2usize => read(&mut map, "_links", &mut links)?,
                        3usize => read(&mut map, "reference", &mut reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShipmentSummary {
                    addresses: present(addresses, "addresses")?,
                    custom_reference: custom_reference.flatten(),
                    links: links.flatten(),
                    reference: reference.flatten(),
                })
            }
        }

        let names = &[
            "addresses",
            "custom_reference",
            "_links",
            "reference",
        ];
        deserializer.deserialize_struct("ShipmentSummary", names, Fields)
    }
}

/// Builds a [`Surcharge`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct SurchargeBuilder<HasApplicationType = Unset, HasBaseApplication = Unset, HasCalculationModel = Unset, HasCurrency = Unset, HasDescription = Unset, HasLabel = Unset, HasReference = Unset, HasType = Unset, HasValue = Unset> {
    application_type: HasApplicationType,
    base_application: HasBaseApplication,
    calculation_model: HasCalculationModel,
    currency: HasCurrency,
    description: HasDescription,
    label: HasLabel,
    reference: HasReference,
    type_: HasType,
    value: HasValue,
    __rest: SurchargeRest,
}

impl<HasApplicationType, HasBaseApplication, HasCalculationModel, HasCurrency, HasDescription, HasLabel, HasReference, HasType, HasValue> std::fmt::Debug for SurchargeBuilder<HasApplicationType, HasBaseApplication, HasCalculationModel, HasCurrency, HasDescription, HasLabel, HasReference, HasType, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SurchargeBuilder(..)")
    }
}

#[derive(Default)]
struct SurchargeRest {
    incremental_unit_factor: Option<crate::Amount>,
    incremental_unit_price: Option<crate::Amount>,
    maximum_value: Option<crate::Amount>,
    minimum_value: Option<crate::Amount>,
}

impl Surcharge {
    /// Starts building one; [`build`](SurchargeBuilder::build) takes all required fields.
    pub fn builder() -> SurchargeBuilder {
        SurchargeBuilder {
            application_type: Unset,
            base_application: Unset,
            calculation_model: Unset,
            currency: Unset,
            description: Unset,
            label: Unset,
            reference: Unset,
            type_: Unset,
            value: Unset,
            __rest: SurchargeRest::default(),
        }
    }
}

impl<HasApplicationType, HasBaseApplication, HasCalculationModel, HasCurrency, HasDescription, HasLabel, HasReference, HasType, HasValue> SurchargeBuilder<HasApplicationType, HasBaseApplication, HasCalculationModel, HasCurrency, HasDescription, HasLabel, HasReference, HasType, HasValue> {
    /// Sets [`incremental_unit_factor`](Surcharge::incremental_unit_factor).
    pub fn incremental_unit_factor(mut self, incremental_unit_factor: impl Into<crate::Amount>) -> Self {
        self.__rest.incremental_unit_factor = Some(incremental_unit_factor.into());
        self
    }

    /// Sets [`incremental_unit_price`](Surcharge::incremental_unit_price).
    pub fn incremental_unit_price(mut self, incremental_unit_price: impl Into<crate::Amount>) -> Self {
        self.__rest.incremental_unit_price = Some(incremental_unit_price.into());
        self
    }

    /// Sets [`maximum_value`](Surcharge::maximum_value).
    pub fn maximum_value(mut self, maximum_value: impl Into<crate::Amount>) -> Self {
        self.__rest.maximum_value = Some(maximum_value.into());
        self
    }

    /// Sets [`minimum_value`](Surcharge::minimum_value).
    pub fn minimum_value(mut self, minimum_value: impl Into<crate::Amount>) -> Self {
        self.__rest.minimum_value = Some(minimum_value.into());
        self
    }

    /// Sets [`application_type`](Surcharge::application_type), which is required.
    pub fn application_type(
        self,
        application_type: impl Into<crate::Open<crate::shipments::vocabulary::ApplicationType>>,
    ) -> SurchargeBuilder<
        Set<crate::Open<crate::shipments::vocabulary::ApplicationType>>,
        HasBaseApplication,
        HasCalculationModel,
        HasCurrency,
        HasDescription,
        HasLabel,
        HasReference,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            application_type: Set(application_type.into()),
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            currency: self.currency,
            description: self.description,
            label: self.label,
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`base_application`](Surcharge::base_application), which is required.
    pub fn base_application(
        self,
        base_application: impl Into<BaseApplication>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        Set<BaseApplication>,
        HasCalculationModel,
        HasCurrency,
        HasDescription,
        HasLabel,
        HasReference,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            base_application: Set(base_application.into()),
            application_type: self.application_type,
            calculation_model: self.calculation_model,
            currency: self.currency,
            description: self.description,
            label: self.label,
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`calculation_model`](Surcharge::calculation_model), which is required.
    pub fn calculation_model(
        self,
        calculation_model: impl Into<crate::Open<crate::shipments::vocabulary::CalculationModel>>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        Set<crate::Open<crate::shipments::vocabulary::CalculationModel>>,
        HasCurrency,
        HasDescription,
        HasLabel,
        HasReference,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            calculation_model: Set(calculation_model.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            currency: self.currency,
            description: self.description,
            label: self.label,
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`currency`](Surcharge::currency), which is required.
    pub fn currency(
        self,
        currency: impl Into<::std::string::String>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        HasCalculationModel,
        Set<::std::string::String>,
        HasDescription,
        HasLabel,
        HasReference,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            currency: Set(currency.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            description: self.description,
            label: self.label,
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`description`](Surcharge::description), which is required.
    pub fn description(
        self,
        description: impl Into<::std::string::String>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        HasCalculationModel,
        HasCurrency,
        Set<::std::string::String>,
        HasLabel,
        HasReference,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            description: Set(description.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            currency: self.currency,
            label: self.label,
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`label`](Surcharge::label), which is required.
    pub fn label(
        self,
        label: impl Into<::std::string::String>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        HasCalculationModel,
        HasCurrency,
        HasDescription,
        Set<::std::string::String>,
        HasReference,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            label: Set(label.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            currency: self.currency,
            description: self.description,
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](Surcharge::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        HasCalculationModel,
        HasCurrency,
        HasDescription,
        HasLabel,
        Set<::std::string::String>,
        HasType,
        HasValue,
    > {
        SurchargeBuilder {
            reference: Set(reference.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            currency: self.currency,
            description: self.description,
            label: self.label,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`type_`](Surcharge::type_), which is required.
    pub fn type_(
        self,
        type_: impl Into<crate::Open<crate::shipments::vocabulary::SurchargeType>>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        HasCalculationModel,
        HasCurrency,
        HasDescription,
        HasLabel,
        HasReference,
        Set<crate::Open<crate::shipments::vocabulary::SurchargeType>>,
        HasValue,
    > {
        SurchargeBuilder {
            type_: Set(type_.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            currency: self.currency,
            description: self.description,
            label: self.label,
            reference: self.reference,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`value`](Surcharge::value), which is required.
    pub fn value(
        self,
        value: impl Into<crate::Amount>,
    ) -> SurchargeBuilder<
        HasApplicationType,
        HasBaseApplication,
        HasCalculationModel,
        HasCurrency,
        HasDescription,
        HasLabel,
        HasReference,
        HasType,
        Set<crate::Amount>,
    > {
        SurchargeBuilder {
            value: Set(value.into()),
            application_type: self.application_type,
            base_application: self.base_application,
            calculation_model: self.calculation_model,
            currency: self.currency,
            description: self.description,
            label: self.label,
            reference: self.reference,
            type_: self.type_,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Surcharge
    where
        HasApplicationType: required::ApplicationType<Surcharge, crate::Open<crate::shipments::vocabulary::ApplicationType>>,
        HasBaseApplication: required::BaseApplication<Surcharge, BaseApplication>,
        HasCalculationModel: required::CalculationModel<Surcharge, crate::Open<crate::shipments::vocabulary::CalculationModel>>,
        HasCurrency: required::Currency<Surcharge, ::std::string::String>,
        HasDescription: required::Description<Surcharge, ::std::string::String>,
        HasLabel: required::Label<Surcharge, ::std::string::String>,
        HasReference: required::Reference<Surcharge, ::std::string::String>,
        HasType: required::Type<Surcharge, crate::Open<crate::shipments::vocabulary::SurchargeType>>,
        HasValue: required::Value<Surcharge, crate::Amount>,
    {
        Surcharge {
            application_type: self.application_type.get(),
            base_application: self.base_application.get(),
            calculation_model: self.calculation_model.get(),
            currency: self.currency.get(),
            description: self.description.get(),
            label: self.label.get(),
            reference: self.reference.get(),
            type_: self.type_.get(),
            value: self.value.get(),
            incremental_unit_factor: self.__rest.incremental_unit_factor,
            incremental_unit_price: self.__rest.incremental_unit_price,
            maximum_value: self.__rest.maximum_value,
            minimum_value: self.__rest.minimum_value,
        }
    }
}

impl serde::Serialize for Surcharge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 9usize
            + usize::from(self.incremental_unit_factor.is_some())
            + usize::from(self.incremental_unit_price.is_some())
            + usize::from(self.maximum_value.is_some())
            + usize::from(self.minimum_value.is_some());
        let mut out = serializer.serialize_struct("Surcharge", count)?;
        out.serialize_field("application_type", &self.application_type)?;
        out.serialize_field("base_application", &self.base_application)?;
        out.serialize_field("calculation_model", &self.calculation_model)?;
        out.serialize_field("currency", &self.currency)?;
        out.serialize_field("description", &self.description)?;
        out.serialize_field("label", &self.label)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("type", &self.type_)?;
        out.serialize_field("value", &self.value)?;
        write_optional(&mut out, "incremental_unit_factor", &self.incremental_unit_factor)?;
        write_optional(&mut out, "incremental_unit_price", &self.incremental_unit_price)?;
        write_optional(&mut out, "maximum_value", &self.maximum_value)?;
        write_optional(&mut out, "minimum_value", &self.minimum_value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Surcharge {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Surcharge;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Surcharge)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Surcharge, A::Error> {
                let mut application_type: Option<crate::Open<crate::shipments::vocabulary::ApplicationType>> = None;
                let mut base_application: Option<BaseApplication> = None;
                let mut calculation_model: Option<crate::Open<crate::shipments::vocabulary::CalculationModel>> = None;
                let mut currency: Option<::std::string::String> = None;
                let mut description: Option<::std::string::String> = None;
                let mut label: Option<::std::string::String> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut type_: Option<crate::Open<crate::shipments::vocabulary::SurchargeType>> = None;
                let mut value: Option<crate::Amount> = None;
                let mut incremental_unit_factor: Option<Option<crate::Amount>> = None;
                let mut incremental_unit_price: Option<Option<crate::Amount>> = None;
                let mut maximum_value: Option<Option<crate::Amount>> = None;
                let mut minimum_value: Option<Option<crate::Amount>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "application_type" => 0usize,
                    "base_application" => 1usize,
                    "calculation_model" => 2usize,
                    "currency" => 3usize,
                    "description" => 4usize,
                    "label" => 5usize,
                    "reference" => 6usize,
                    "type" => 7usize,
                    "value" => 8usize,
                    "incremental_unit_factor" => 9usize,
                    "incremental_unit_price" => 10usize,
                    "maximum_value" => 11usize,
                    "minimum_value" => 12usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "application_type", &mut application_type)?,
                        1usize => read(&mut map, "base_application", &mut base_application)?,
                        2usize => read(&mut map, "calculation_model", &mut calculation_model)?,
                        3usize => read(&mut map, "currency", &mut currency)?,
                        4usize => read(&mut map, "description", &mut description)?,
                        5usize => read(&mut map, "label", &mut label)?,
                        6usize => read(&mut map, "reference", &mut reference)?,
                        7usize => read(&mut map, "type", &mut type_)?,
                        8usize => read(&mut map, "value", &mut value)?,
                        9usize => read(&mut map, "incremental_unit_factor", &mut incremental_unit_factor)?,
                        10usize => read(&mut map, "incremental_unit_price", &mut incremental_unit_price)?,
                        11usize => read(&mut map, "maximum_value", &mut maximum_value)?,
                        12usize => read(&mut map, "minimum_value", &mut minimum_value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Surcharge {
                    application_type: present(application_type, "application_type")?,
                    base_application: present(base_application, "base_application")?,
                    calculation_model: present(calculation_model, "calculation_model")?,
                    currency: present(currency, "currency")?,
                    description: present(description, "description")?,
                    label: present(label, "label")?,
                    reference: present(reference, "reference")?,
                    type_: present(type_, "type")?,
                    value: present(value, "value")?,
                    incremental_unit_factor: incremental_unit_factor.flatten(),
                    incremental_unit_price: incremental_unit_price.flatten(),
                    maximum_value: maximum_value.flatten(),
                    minimum_value: minimum_value.flatten(),
                })
            }
        }

        let names = &[
            "application_type",
            "base_application",
            "calculation_model",
            "currency",
            "description",
            "label",
            "reference",
            "type",
            "value",
            "incremental_unit_factor",
            "incremental_unit_price",
            "maximum_value",
            "minimum_value",
        ];
        deserializer.deserialize_struct("Surcharge", names, Fields)
    }
}

/// Builds a [`Tax`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TaxBuilder<HasAmount = Unset, HasRate = Unset> {
    amount: HasAmount,
    rate: HasRate,
    __rest: TaxRest,
}

impl<HasAmount, HasRate> std::fmt::Debug for TaxBuilder<HasAmount, HasRate> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TaxBuilder(..)")
    }
}

#[derive(Default)]
struct TaxRest {
}

impl Tax {
    /// Starts building one; [`build`](TaxBuilder::build) takes all required fields.
    pub fn builder() -> TaxBuilder {
        TaxBuilder {
            amount: Unset,
            rate: Unset,
            __rest: TaxRest::default(),
        }
    }
}

impl<HasAmount, HasRate> TaxBuilder<HasAmount, HasRate> {
    /// Sets [`amount`](Tax::amount), which is required.
    pub fn amount(
        self,
        amount: impl Into<crate::Amount>,
    ) -> TaxBuilder<
        Set<crate::Amount>,
        HasRate,
    > {
        TaxBuilder {
            amount: Set(amount.into()),
            rate: self.rate,
            __rest: self.__rest,
        }
    }

    /// Sets [`rate`](Tax::rate), which is required.
    pub fn rate(
        self,
        rate: impl Into<TaxRate>,
    ) -> TaxBuilder<
        HasAmount,
        Set<TaxRate>,
    > {
        TaxBuilder {
            rate: Set(rate.into()),
            amount: self.amount,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Tax
    where
        HasAmount: required::Amount<Tax, crate::Amount>,
        HasRate: required::Rate<Tax, TaxRate>,
    {
        Tax {
            amount: self.amount.get(),
            rate: self.rate.get(),
        }
    }
}

impl serde::Serialize for Tax {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("Tax", count)?;
        out.serialize_field("amount", &self.amount)?;
        out.serialize_field("rate", &self.rate)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Tax {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Tax;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Tax)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Tax, A::Error> {
                let mut amount: Option<crate::Amount> = None;
                let mut rate: Option<TaxRate> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "amount" => 0usize,
                    "rate" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "amount", &mut amount)?,
                        1usize => read(&mut map, "rate", &mut rate)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Tax {
                    amount: present(amount, "amount")?,
                    rate: present(rate, "rate")?,
                })
            }
        }

        let names = &[
            "amount",
            "rate",
        ];
        deserializer.deserialize_struct("Tax", names, Fields)
    }
}

/// Builds a [`TaxRate`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TaxRateBuilder<HasCountryIsoCode = Unset, HasReference = Unset, HasType = Unset, HasValue = Unset> {
    country_iso_code: HasCountryIsoCode,
    reference: HasReference,
    type_: HasType,
    value: HasValue,
    __rest: TaxRateRest,
}

impl<HasCountryIsoCode, HasReference, HasType, HasValue> std::fmt::Debug for TaxRateBuilder<HasCountryIsoCode, HasReference, HasType, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TaxRateBuilder(..)")
    }
}

#[derive(Default)]
struct TaxRateRest {
}

impl TaxRate {
    /// Starts building one; [`build`](TaxRateBuilder::build) takes all required fields.
    pub fn builder() -> TaxRateBuilder {
        TaxRateBuilder {
            country_iso_code: Unset,
            reference: Unset,
            type_: Unset,
            value: Unset,
            __rest: TaxRateRest::default(),
        }
    }
}

impl<HasCountryIsoCode, HasReference, HasType, HasValue> TaxRateBuilder<HasCountryIsoCode, HasReference, HasType, HasValue> {
    /// Sets [`country_iso_code`](TaxRate::country_iso_code), which is required.
    pub fn country_iso_code(
        self,
        country_iso_code: impl Into<::std::string::String>,
    ) -> TaxRateBuilder<
        Set<::std::string::String>,
        HasReference,
        HasType,
        HasValue,
    > {
        TaxRateBuilder {
            country_iso_code: Set(country_iso_code.into()),
            reference: self.reference,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](TaxRate::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> TaxRateBuilder<
        HasCountryIsoCode,
        Set<::std::string::String>,
        HasType,
        HasValue,
    > {
        TaxRateBuilder {
            reference: Set(reference.into()),
            country_iso_code: self.country_iso_code,
            type_: self.type_,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`type_`](TaxRate::type_), which is required.
    pub fn type_(
        self,
        type_: impl Into<::std::string::String>,
    ) -> TaxRateBuilder<
        HasCountryIsoCode,
        HasReference,
        Set<::std::string::String>,
        HasValue,
    > {
        TaxRateBuilder {
            type_: Set(type_.into()),
            country_iso_code: self.country_iso_code,
            reference: self.reference,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`value`](TaxRate::value), which is required.
    pub fn value(
        self,
        value: impl Into<crate::Amount>,
    ) -> TaxRateBuilder<
        HasCountryIsoCode,
        HasReference,
        HasType,
        Set<crate::Amount>,
    > {
        TaxRateBuilder {
            value: Set(value.into()),
            country_iso_code: self.country_iso_code,
            reference: self.reference,
            type_: self.type_,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TaxRate
    where
        HasCountryIsoCode: required::CountryIsoCode<TaxRate, ::std::string::String>,
        HasReference: required::Reference<TaxRate, ::std::string::String>,
        HasType: required::Type<TaxRate, ::std::string::String>,
        HasValue: required::Value<TaxRate, crate::Amount>,
    {
        TaxRate {
            country_iso_code: self.country_iso_code.get(),
            reference: self.reference.get(),
            type_: self.type_.get(),
            value: self.value.get(),
        }
    }
}

impl serde::Serialize for TaxRate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize;
        let mut out = serializer.serialize_struct("TaxRate", count)?;
        out.serialize_field("country_iso_code", &self.country_iso_code)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("type", &self.type_)?;
        out.serialize_field("value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TaxRate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TaxRate;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TaxRate)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TaxRate, A::Error> {
                let mut country_iso_code: Option<::std::string::String> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut type_: Option<::std::string::String> = None;
                let mut value: Option<crate::Amount> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "country_iso_code" => 0usize,
                    "reference" => 1usize,
                    "type" => 2usize,
                    "value" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "country_iso_code", &mut country_iso_code)?,
                        1usize => read(&mut map, "reference", &mut reference)?,
                        2usize => read(&mut map, "type", &mut type_)?,
                        3usize => read(&mut map, "value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TaxRate {
                    country_iso_code: present(country_iso_code, "country_iso_code")?,
                    reference: present(reference, "reference")?,
                    type_: present(type_, "type")?,
                    value: present(value, "value")?,
                })
            }
        }

        let names = &[
            "country_iso_code",
            "reference",
            "type",
            "value",
        ];
        deserializer.deserialize_struct("TaxRate", names, Fields)
    }
}

/// Builds a [`TotalCustomsValue`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TotalCustomsValueBuilder<HasAmount = Unset, HasCurrency = Unset> {
    amount: HasAmount,
    currency: HasCurrency,
    __rest: TotalCustomsValueRest,
}

impl<HasAmount, HasCurrency> std::fmt::Debug for TotalCustomsValueBuilder<HasAmount, HasCurrency> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TotalCustomsValueBuilder(..)")
    }
}

#[derive(Default)]
struct TotalCustomsValueRest {
}

impl TotalCustomsValue {
    /// Starts building one; [`build`](TotalCustomsValueBuilder::build) takes all required fields.
    pub fn builder() -> TotalCustomsValueBuilder {
        TotalCustomsValueBuilder {
            amount: Unset,
            currency: Unset,
            __rest: TotalCustomsValueRest::default(),
        }
    }
}

impl<HasAmount, HasCurrency> TotalCustomsValueBuilder<HasAmount, HasCurrency> {
    /// Sets [`amount`](TotalCustomsValue::amount), which is required.
    pub fn amount(
        self,
        amount: impl Into<crate::Amount>,
    ) -> TotalCustomsValueBuilder<
        Set<crate::Amount>,
        HasCurrency,
    > {
        TotalCustomsValueBuilder {
            amount: Set(amount.into()),
            currency: self.currency,
            __rest: self.__rest,
        }
    }

    /// Sets [`currency`](TotalCustomsValue::currency), which is required.
    pub fn currency(
        self,
        currency: impl Into<::std::string::String>,
    ) -> TotalCustomsValueBuilder<
        HasAmount,
        Set<::std::string::String>,
    > {
        TotalCustomsValueBuilder {
            currency: Set(currency.into()),
            amount: self.amount,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TotalCustomsValue
    where
        HasAmount: required::Amount<TotalCustomsValue, crate::Amount>,
        HasCurrency: required::Currency<TotalCustomsValue, ::std::string::String>,
    {
        TotalCustomsValue {
            amount: self.amount.get(),
            currency: self.currency.get(),
        }
    }
}

impl serde::Serialize for TotalCustomsValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("TotalCustomsValue", count)?;
        out.serialize_field("amount", &self.amount)?;
        out.serialize_field("currency", &self.currency)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TotalCustomsValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TotalCustomsValue;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TotalCustomsValue)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TotalCustomsValue, A::Error> {
                let mut amount: Option<crate::Amount> = None;
                let mut currency: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "amount" => 0usize,
                    "currency" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "amount", &mut amount)?,
                        1usize => read(&mut map, "currency", &mut currency)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TotalCustomsValue {
                    amount: present(amount, "amount")?,
                    currency: present(currency, "currency")?,
                })
            }
        }

        let names = &[
            "amount",
            "currency",
        ];
        deserializer.deserialize_struct("TotalCustomsValue", names, Fields)
    }
}

/// Builds a [`TrackingCarrierDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingCarrierDetailsBuilder<HasReference = Unset, HasServiceReference = Unset> {
    reference: HasReference,
    service_reference: HasServiceReference,
    __rest: TrackingCarrierDetailsRest,
}

impl<HasReference, HasServiceReference> std::fmt::Debug for TrackingCarrierDetailsBuilder<HasReference, HasServiceReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingCarrierDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingCarrierDetailsRest {
    name: Option<::std::string::String>,
    service_name: Option<::std::string::String>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
}

impl TrackingCarrierDetails {
    /// Starts building one; [`build`](TrackingCarrierDetailsBuilder::build) takes all required fields.
    pub fn builder() -> TrackingCarrierDetailsBuilder {
        TrackingCarrierDetailsBuilder {
            reference: Unset,
            service_reference: Unset,
            __rest: TrackingCarrierDetailsRest::default(),
        }
    }
}

impl<HasReference, HasServiceReference> TrackingCarrierDetailsBuilder<HasReference, HasServiceReference> {
    /// Sets [`name`](TrackingCarrierDetails::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    /// Sets [`service_name`](TrackingCarrierDetails::service_name).
    pub fn service_name(mut self, service_name: impl Into<::std::string::String>) -> Self {
        self.__rest.service_name = Some(service_name.into());
        self
    }

    /// Sets [`tags`](TrackingCarrierDetails::tags).
    pub fn tags(mut self, tags: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    /// Sets [`reference`](TrackingCarrierDetails::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> TrackingCarrierDetailsBuilder<
        Set<::std::string::String>,
        HasServiceReference,
    > {
        TrackingCarrierDetailsBuilder {
            reference: Set(reference.into()),
            service_reference: self.service_reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`service_reference`](TrackingCarrierDetails::service_reference), which is required.
    pub fn service_reference(
        self,
        service_reference: impl Into<::std::string::String>,
    ) -> TrackingCarrierDetailsBuilder<
        HasReference,
        Set<::std::string::String>,
    > {
        TrackingCarrierDetailsBuilder {
            service_reference: Set(service_reference.into()),
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingCarrierDetails
    where
        HasReference: required::Reference<TrackingCarrierDetails, ::std::string::String>,
        HasServiceReference: required::ServiceReference<TrackingCarrierDetails, ::std::string::String>,
    {
        TrackingCarrierDetails {
            reference: self.reference.get(),
            service_reference: self.service_reference.get(),
            name: self.__rest.name,
            service_name: self.__rest.service_name,
            tags: self.__rest.tags,
        }
    }
}

impl serde::Serialize for TrackingCarrierDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.name.is_some())
            + usize::from(self.service_name.is_some())
            + usize::from(self.tags.is_some());
        let mut out = serializer.serialize_struct("TrackingCarrierDetails", count)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("service_reference", &self.service_reference)?;
        write_optional(&mut out, "name", &self.name)?;
        write_optional(&mut out, "service_name", &self.service_name)?;
        write_optional(&mut out, "tags", &self.tags)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingCarrierDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingCarrierDetails;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingCarrierDetails)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingCarrierDetails, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut service_reference: Option<::std::string::String> = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let mut service_name: Option<Option<::std::string::String>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "reference" => 0usize,
                    "service_reference" => 1usize,
                    "name" => 2usize,
                    "service_name" => 3usize,
                    "tags" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "reference", &mut reference)?,
                        1usize => read(&mut map, "service_reference", &mut service_reference)?,
                        2usize => read(&mut map, "name", &mut name)?,
                        3usize => read(&mut map, "service_name", &mut service_name)?,
                        4usize => read(&mut map, "tags", &mut tags)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingCarrierDetails {
                    reference: present(reference, "reference")?,
                    service_reference: present(service_reference, "service_reference")?,
                    name: name.flatten(),
                    service_name: service_name.flatten(),
                    tags: tags.flatten(),
                })
            }
        }

        let names = &[
            "reference",
            "service_reference",
            "name",
            "service_name",
            "tags",
        ];
        deserializer.deserialize_struct("TrackingCarrierDetails", names, Fields)
    }
}

/// Builds a [`TrackingContentsResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingContentsResponseBuilder<HasCarrier = Unset, HasShipmentContents = Unset, HasShipmentReference = Unset> {
    carrier: HasCarrier,
    shipment_contents: HasShipmentContents,
    shipment_reference: HasShipmentReference,
    __rest: TrackingContentsResponseRest,
}

impl<HasCarrier, HasShipmentContents, HasShipmentReference> std::fmt::Debug for TrackingContentsResponseBuilder<HasCarrier, HasShipmentContents, HasShipmentReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingContentsResponseBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingContentsResponseRest {
    custom_reference: Option<::std::string::String>,
    expected_delivery_date: Option<crate::Timestamp>,
    links: Option<::std::vec::Vec<Link>>,
}

impl TrackingContentsResponse {
    /// Starts building one; [`build`](TrackingContentsResponseBuilder::build) takes all required fields.
    pub fn builder() -> TrackingContentsResponseBuilder {
        TrackingContentsResponseBuilder {
            carrier: Unset,
            shipment_contents: Unset,
            shipment_reference: Unset,
            __rest: TrackingContentsResponseRest::default(),
        }
    }
}

impl<HasCarrier, HasShipmentContents, HasShipmentReference> TrackingContentsResponseBuilder<HasCarrier, HasShipmentContents, HasShipmentReference> {
    /// Sets [`custom_reference`](TrackingContentsResponse::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`expected_delivery_date`](TrackingContentsResponse::expected_delivery_date).
    pub fn expected_delivery_date(mut self, expected_delivery_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.expected_delivery_date = Some(expected_delivery_date.into());
        self
    }

    /// Sets [`links`](TrackingContentsResponse::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`carrier`](TrackingContentsResponse::carrier), which is required.
    pub fn carrier(
        self,
        carrier: impl Into<TrackingCarrierDetails>,
    ) -> TrackingContentsResponseBuilder<
        Set<TrackingCarrierDetails>,
        HasShipmentContents,
        HasShipmentReference,
    > {
        TrackingContentsResponseBuilder {
            carrier: Set(carrier.into()),
            shipment_contents: self.shipment_contents,
            shipment_reference: self.shipment_reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_contents`](TrackingContentsResponse::shipment_contents), which is required.
    pub fn shipment_contents(
        self,
        shipment_contents: impl Into<::std::vec::Vec<ContentsTrackingEvent>>,
    ) -> TrackingContentsResponseBuilder<
        HasCarrier,
        Set<::std::vec::Vec<ContentsTrackingEvent>>,
        HasShipmentReference,
    > {
        TrackingContentsResponseBuilder {
            shipment_contents: Set(shipment_contents.into()),
            carrier: self.carrier,
            shipment_reference: self.shipment_reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_reference`](TrackingContentsResponse::shipment_reference), which is required.
    pub fn shipment_reference(
        self,
        shipment_reference: impl Into<::std::string::String>,
    ) -> TrackingContentsResponseBuilder<
        HasCarrier,
        HasShipmentContents,
        Set<::std::string::String>,
    > {
        TrackingContentsResponseBuilder {
            shipment_reference: Set(shipment_reference.into()),
            carrier: self.carrier,
            shipment_contents: self.shipment_contents,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingContentsResponse
    where
        HasCarrier: required::Carrier<TrackingContentsResponse, TrackingCarrierDetails>,
        HasShipmentContents: required::ShipmentContents<TrackingContentsResponse, ::std::vec::Vec<ContentsTrackingEvent>>,
        HasShipmentReference: required::ShipmentReference<TrackingContentsResponse, ::std::string::String>,
    {
        TrackingContentsResponse {
            carrier: self.carrier.get(),
            shipment_contents: self.shipment_contents.get(),
            shipment_reference: self.shipment_reference.get(),
            custom_reference: self.__rest.custom_reference,
            expected_delivery_date: self.__rest.expected_delivery_date,
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for TrackingContentsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.expected_delivery_date.is_some())
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("TrackingContentsResponse", count)?;
        out.serialize_field("carrier", &self.carrier)?;
        out.serialize_field("shipment_contents", &self.shipment_contents)?;
        out.serialize_field("shipment_reference", &self.shipment_reference)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "expected_delivery_date", &self.expected_delivery_date)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingContentsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingContentsResponse;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingContentsResponse)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingContentsResponse, A::Error> {
                let mut carrier: Option<TrackingCarrierDetails> = None;
                let mut shipment_contents: Option<::std::vec::Vec<ContentsTrackingEvent>> = None;
                let mut shipment_reference: Option<::std::string::String> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut expected_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier" => 0usize,
                    "shipment_contents" => 1usize,
                    "shipment_reference" => 2usize,
                    "custom_reference" => 3usize,
                    "expected_delivery_date" => 4usize,
                    "_links" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier", &mut carrier)?,
                        1usize => read(&mut map, "shipment_contents", &mut shipment_contents)?,
                        2usize => read(&mut map, "shipment_reference", &mut shipment_reference)?,
                        3usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        4usize => read(&mut map, "expected_delivery_date", &mut expected_delivery_date)?,
                        5usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingContentsResponse {
                    carrier: present(carrier, "carrier")?,
                    shipment_contents: present(shipment_contents, "shipment_contents")?,
                    shipment_reference: present(shipment_reference, "shipment_reference")?,
                    custom_reference: custom_reference.flatten(),
                    expected_delivery_date: expected_delivery_date.flatten(),
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "carrier",
            "shipment_contents",
            "shipment_reference",
            "custom_reference",
            "expected_delivery_date",
            "_links",
        ];
        deserializer.deserialize_struct("TrackingContentsResponse", names, Fields)
    }
}

/// Builds a [`TrackingContentsResponseList`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingContentsResponseListBuilder<HasSkip = Unset, HasTake = Unset, HasTotalResults = Unset, HasTrackingContentsResponses = Unset> {
    skip: HasSkip,
    take: HasTake,
    total_results: HasTotalResults,
    tracking_contents_responses: HasTrackingContentsResponses,
    __rest: TrackingContentsResponseListRest,
}

impl<HasSkip, HasTake, HasTotalResults, HasTrackingContentsResponses> std::fmt::Debug for TrackingContentsResponseListBuilder<HasSkip, HasTake, HasTotalResults, HasTrackingContentsResponses> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingContentsResponseListBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingContentsResponseListRest {
    links: Option<::std::vec::Vec<Link>>,
}

impl TrackingContentsResponseList {
    /// Starts building one; [`build`](TrackingContentsResponseListBuilder::build) takes all required fields.
    pub fn builder() -> TrackingContentsResponseListBuilder {
        TrackingContentsResponseListBuilder {
            skip: Unset,
            take: Unset,
            total_results: Unset,
            tracking_contents_responses: Unset,
            __rest: TrackingContentsResponseListRest::default(),
        }
    }
}

impl<HasSkip, HasTake, HasTotalResults, HasTrackingContentsResponses> TrackingContentsResponseListBuilder<HasSkip, HasTake, HasTotalResults, HasTrackingContentsResponses> {
    /// Sets [`links`](TrackingContentsResponseList::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`skip`](TrackingContentsResponseList::skip), which is required.
    pub fn skip(
        self,
        skip: impl Into<i32>,
    ) -> TrackingContentsResponseListBuilder<
        Set<i32>,
        HasTake,
        HasTotalResults,
        HasTrackingContentsResponses,
    > {
        TrackingContentsResponseListBuilder {
            skip: Set(skip.into()),
            take: self.take,
            total_results: self.total_results,
            tracking_contents_responses: self.tracking_contents_responses,
            __rest: self.__rest,
        }
    }

    /// Sets [`take`](TrackingContentsResponseList::take), which is required.
    pub fn take(
        self,
        take: impl Into<i32>,
    ) -> TrackingContentsResponseListBuilder<
        HasSkip,
        Set<i32>,
        HasTotalResults,
        HasTrackingContentsResponses,
    > {
        TrackingContentsResponseListBuilder {
            take: Set(take.into()),
            skip: self.skip,
            total_results: self.total_results,
            tracking_contents_responses: self.tracking_contents_responses,
            __rest: self.__rest,
        }
    }

    /// Sets [`total_results`](TrackingContentsResponseList::total_results), which is required.
    pub fn total_results(
        self,
        total_results: impl Into<i32>,
    ) -> TrackingContentsResponseListBuilder<
        HasSkip,
        HasTake,
        Set<i32>,
        HasTrackingContentsResponses,
    > {
        TrackingContentsResponseListBuilder {
            total_results: Set(total_results.into()),
            skip: self.skip,
            take: self.take,
            tracking_contents_responses: self.tracking_contents_responses,
            __rest: self.__rest,
        }
    }

    /// Sets [`tracking_contents_responses`](TrackingContentsResponseList::tracking_contents_responses), which is required.
    pub fn tracking_contents_responses(
        self,
        tracking_contents_responses: impl Into<::std::vec::Vec<TrackingContentsResponse>>,
    ) -> TrackingContentsResponseListBuilder<
        HasSkip,
        HasTake,
        HasTotalResults,
        Set<::std::vec::Vec<TrackingContentsResponse>>,
    > {
        TrackingContentsResponseListBuilder {
            tracking_contents_responses: Set(tracking_contents_responses.into()),
            skip: self.skip,
            take: self.take,
            total_results: self.total_results,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingContentsResponseList
    where
        HasSkip: required::Skip<TrackingContentsResponseList, i32>,
        HasTake: required::Take<TrackingContentsResponseList, i32>,
        HasTotalResults: required::TotalResults<TrackingContentsResponseList, i32>,
        HasTrackingContentsResponses: required::TrackingContentsResponses<TrackingContentsResponseList, ::std::vec::Vec<TrackingContentsResponse>>,
    {
        TrackingContentsResponseList {
            skip: self.skip.get(),
            take: self.take.get(),
            total_results: self.total_results.get(),
            tracking_contents_responses: self.tracking_contents_responses.get(),
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for TrackingContentsResponseList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("TrackingContentsResponseList", count)?;
        out.serialize_field("skip", &self.skip)?;
        out.serialize_field("take", &self.take)?;
        out.serialize_field("total_results", &self.total_results)?;
        out.serialize_field("tracking_contents_responses", &self.tracking_contents_responses)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingContentsResponseList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingContentsResponseList;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingContentsResponseList)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingContentsResponseList, A::Error> {
                let mut skip: Option<i32> = None;
                let mut take: Option<i32> = None;
                let mut total_results: Option<i32> = None;
                let mut tracking_contents_responses: Option<::std::vec::Vec<TrackingContentsResponse>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "skip" => 0usize,
                    "take" => 1usize,
                    "total_results" => 2usize,
                    "tracking_contents_responses" => 3usize,
                    "_links" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "skip", &mut skip)?,
                        1usize => read(&mut map, "take", &mut take)?,
                        2usize => read(&mut map, "total_results", &mut total_results)?,
                        3usize => read(&mut map, "tracking_contents_responses", &mut tracking_contents_responses)?,
                        4usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingContentsResponseList {
                    skip: present(skip, "skip")?,
                    take: present(take, "take")?,
                    total_results: present(total_results, "total_results")?,
                    tracking_contents_responses: present(tracking_contents_responses, "tracking_contents_responses")?,
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "skip",
            "take",
            "total_results",
            "tracking_contents_responses",
            "_links",
        ];
        deserializer.deserialize_struct("TrackingContentsResponseList", names, Fields)
    }
}

/// Builds a [`TrackingDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingDetailsBuilder<HasShipment = Unset> {
    shipment: HasShipment,
    __rest: TrackingDetailsRest,
}

impl<HasShipment> std::fmt::Debug for TrackingDetailsBuilder<HasShipment> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingDetailsRest {
    contents: Option<::std::vec::Vec<TrackingReference>>,
}

impl TrackingDetails {
    /// Starts building one; [`build`](TrackingDetailsBuilder::build) takes all required fields.
    pub fn builder() -> TrackingDetailsBuilder {
        TrackingDetailsBuilder {
            shipment: Unset,
            __rest: TrackingDetailsRest::default(),
        }
    }
}

impl<HasShipment> TrackingDetailsBuilder<HasShipment> {
    /// Sets [`contents`](TrackingDetails::contents).
    pub fn contents(mut self, contents: impl Into<::std::vec::Vec<TrackingReference>>) -> Self {
        self.__rest.contents = Some(contents.into());
        self
    }

    /// Sets [`shipment`](TrackingDetails::shipment), which is required.
    pub fn shipment(
        self,
        shipment: impl Into<TrackingReference>,
    ) -> TrackingDetailsBuilder<
        Set<TrackingReference>,
    > {
        TrackingDetailsBuilder {
            shipment: Set(shipment.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingDetails
    where
        HasShipment: required::Shipment<TrackingDetails, TrackingReference>,
    {
        TrackingDetails {
            shipment: self.shipment.get(),
            contents: self.__rest.contents,
        }
    }
}

impl serde::Serialize for TrackingDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.contents.is_some());
        let mut out = serializer.serialize_struct("TrackingDetails", count)?;
        out.serialize_field("shipment", &self.shipment)?;
        write_optional(&mut out, "contents", &self.contents)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingDetails {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingDetails;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingDetails)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingDetails, A::Error> {
                let mut shipment: Option<TrackingReference> = None;
                let mut contents: Option<Option<::std::vec::Vec<TrackingReference>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "shipment" => 0usize,
                    "contents" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "shipment", &mut shipment)?,
                        1usize => read(&mut map, "contents", &mut contents)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingDetails {
                    shipment: present(shipment, "shipment")?,
                    contents: contents.flatten(),
                })
            }
        }

        let names = &[
            "shipment",
            "contents",
        ];
        deserializer.deserialize_struct("TrackingDetails", names, Fields)
    }
}

/// Builds a [`TrackingEvent`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingEventBuilder<HasDescription = Unset, HasEventCode = Unset, HasReceivedTimestamp = Unset, HasReference = Unset, HasTimestamp = Unset> {
    description: HasDescription,
    event_code: HasEventCode,
    received_timestamp: HasReceivedTimestamp,
    reference: HasReference,
    timestamp: HasTimestamp,
    __rest: TrackingEventRest,
}

impl<HasDescription, HasEventCode, HasReceivedTimestamp, HasReference, HasTimestamp> std::fmt::Debug for TrackingEventBuilder<HasDescription, HasEventCode, HasReceivedTimestamp, HasReference, HasTimestamp> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingEventBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingEventRest {
    lat_long: Option<LatLong>,
    location: Option<::std::string::String>,
    signee: Option<::std::string::String>,
}

impl TrackingEvent {
    /// Starts building one; [`build`](TrackingEventBuilder::build) takes all required fields.
    pub fn builder() -> TrackingEventBuilder {
        TrackingEventBuilder {
            description: Unset,
            event_code: Unset,
            received_timestamp: Unset,
            reference: Unset,
            timestamp: Unset,
            __rest: TrackingEventRest::default(),
        }
    }
}

impl<HasDescription, HasEventCode, HasReceivedTimestamp, HasReference, HasTimestamp> TrackingEventBuilder<HasDescription, HasEventCode, HasReceivedTimestamp, HasReference, HasTimestamp> {
    /// Sets [`lat_long`](TrackingEvent::lat_long).
    pub fn lat_long(mut self, lat_long: impl Into<LatLong>) -> Self {
        self.__rest.lat_long = Some(lat_long.into());
        self
    }

    /// Sets [`location`](TrackingEvent::location).
    pub fn location(mut self, location: impl Into<::std::string::String>) -> Self {
        self.__rest.location = Some(location.into());
        self
    }

    /// Sets [`signee`](TrackingEvent::signee).
    pub fn signee(mut self, signee: impl Into<::std::string::String>) -> Self {
        self.__rest.signee = Some(signee.into());
        self
    }

    /// Sets [`description`](TrackingEvent::description), which is required.
    pub fn description(
        self,
        description: impl Into<::std::string::String>,
    ) -> TrackingEventBuilder<
        Set<::std::string::String>,
        HasEventCode,
        HasReceivedTimestamp,
        HasReference,
        HasTimestamp,
    > {
        TrackingEventBuilder {
            description: Set(description.into()),
            event_code: self.event_code,
            received_timestamp: self.received_timestamp,
            reference: self.reference,
            timestamp: self.timestamp,
            __rest: self.__rest,
        }
    }

    /// Sets [`event_code`](TrackingEvent::event_code), which is required.
    pub fn event_code(
        self,
        event_code: impl Into<crate::Open<crate::shipments::vocabulary::TrackingEventCode>>,
    ) -> TrackingEventBuilder<
        HasDescription,
        Set<crate::Open<crate::shipments::vocabulary::TrackingEventCode>>,
        HasReceivedTimestamp,
        HasReference,
        HasTimestamp,
    > {
        TrackingEventBuilder {
            event_code: Set(event_code.into()),
            description: self.description,
            received_timestamp: self.received_timestamp,
            reference: self.reference,
            timestamp: self.timestamp,
            __rest: self.__rest,
        }
    }

    /// Sets [`received_timestamp`](TrackingEvent::received_timestamp), which is required.
    pub fn received_timestamp(
        self,
        received_timestamp: impl Into<crate::Timestamp>,
    ) -> TrackingEventBuilder<
        HasDescription,
        HasEventCode,
        Set<crate::Timestamp>,
        HasReference,
        HasTimestamp,
    > {
        TrackingEventBuilder {
            received_timestamp: Set(received_timestamp.into()),
            description: self.description,
            event_code: self.event_code,
            reference: self.reference,
            timestamp: self.timestamp,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](TrackingEvent::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> TrackingEventBuilder<
        HasDescription,
        HasEventCode,
        HasReceivedTimestamp,
        Set<::std::string::String>,
        HasTimestamp,
    > {
        TrackingEventBuilder {
            reference: Set(reference.into()),
            description: self.description,
            event_code: self.event_code,
            received_timestamp: self.received_timestamp,
            timestamp: self.timestamp,
            __rest: self.__rest,
        }
    }

    /// Sets [`timestamp`](TrackingEvent::timestamp), which is required.
    pub fn timestamp(
        self,
        timestamp: impl Into<crate::Timestamp>,
    ) -> TrackingEventBuilder<
        HasDescription,
        HasEventCode,
        HasReceivedTimestamp,
        HasReference,
        Set<crate::Timestamp>,
    > {
        TrackingEventBuilder {
            timestamp: Set(timestamp.into()),
            description: self.description,
            event_code: self.event_code,
            received_timestamp: self.received_timestamp,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingEvent
    where
        HasDescription: required::Description<TrackingEvent, ::std::string::String>,
        HasEventCode: required::EventCode<TrackingEvent, crate::Open<crate::shipments::vocabulary::TrackingEventCode>>,
        HasReceivedTimestamp: required::ReceivedTimestamp<TrackingEvent, crate::Timestamp>,
        HasReference: required::Reference<TrackingEvent, ::std::string::String>,
        HasTimestamp: required::Timestamp<TrackingEvent, crate::Timestamp>,
    {
        TrackingEvent {
            description: self.description.get(),
            event_code: self.event_code.get(),
            received_timestamp: self.received_timestamp.get(),
            reference: self.reference.get(),
            timestamp: self.timestamp.get(),
            lat_long: self.__rest.lat_long,
            location: self.__rest.location,
            signee: self.__rest.signee,
        }
    }
}

impl serde::Serialize for TrackingEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 5usize
            + usize::from(self.lat_long.is_some())
            + usize::from(self.location.is_some())
            + usize::from(self.signee.is_some());
        let mut out = serializer.serialize_struct("TrackingEvent", count)?;
        out.serialize_field("description", &self.description)?;
        out.serialize_field("event_code", &self.event_code)?;
        out.serialize_field("received_timestamp", &self.received_timestamp)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("timestamp", &self.timestamp)?;
        write_optional(&mut out, "lat_long", &self.lat_long)?;
        write_optional(&mut out, "location", &self.location)?;
        write_optional(&mut out, "signee", &self.signee)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingEvent;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingEvent)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingEvent, A::Error> {
                let mut description: Option<::std::string::String> = None;
                let mut event_code: Option<crate::Open<crate::shipments::vocabulary::TrackingEventCode>> = None;
                let mut received_timestamp: Option<crate::Timestamp> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut timestamp: Option<crate::Timestamp> = None;
                let mut lat_long: Option<Option<LatLong>> = None;
                let mut location: Option<Option<::std::string::String>> = None;
                let mut signee: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "description" => 0usize,
                    "event_code" => 1usize,
                    "received_timestamp" => 2usize,
                    "reference" => 3usize,
                    "timestamp" => 4usize,
                    "lat_long" => 5usize,
                    "location" => 6usize,
                    "signee" => 7usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "description", &mut description)?,
                        1usize => read(&mut map, "event_code", &mut event_code)?,
                        2usize => read(&mut map, "received_timestamp", &mut received_timestamp)?,
                        3usize => read(&mut map, "reference", &mut reference)?,
                        4usize => read(&mut map, "timestamp", &mut timestamp)?,
                        5usize => read(&mut map, "lat_long", &mut lat_long)?,
                        6usize => read(&mut map, "location", &mut location)?,
                        7usize => read(&mut map, "signee", &mut signee)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingEvent {
                    description: present(description, "description")?,
                    event_code: present(event_code, "event_code")?,
                    received_timestamp: present(received_timestamp, "received_timestamp")?,
                    reference: present(reference, "reference")?,
                    timestamp: present(timestamp, "timestamp")?,
                    lat_long: lat_long.flatten(),
                    location: location.flatten(),
                    signee: signee.flatten(),
                })
            }
        }

        let names = &[
            "description",
            "event_code",
            "received_timestamp",
            "reference",
            "timestamp",
            "lat_long",
            "location",
            "signee",
        ];
        deserializer.deserialize_struct("TrackingEvent", names, Fields)
    }
}

/// Builds a [`TrackingReference`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingReferenceBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: TrackingReferenceRest,
}

impl<HasReference> std::fmt::Debug for TrackingReferenceBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingReferenceBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingReferenceRest {
    links: Option<::std::vec::Vec<Link>>,
    tracking_references: Option<::std::vec::Vec<::std::string::String>>,
}

impl TrackingReference {
    /// Starts building one; [`build`](TrackingReferenceBuilder::build) takes all required fields.
    pub fn builder() -> TrackingReferenceBuilder {
        TrackingReferenceBuilder {
            reference: Unset,
            __rest: TrackingReferenceRest::default(),
        }
    }
}

impl<HasReference> TrackingReferenceBuilder<HasReference> {
    /// Sets [`links`](TrackingReference::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`tracking_references`](TrackingReference::tracking_references).
    pub fn tracking_references(mut self, tracking_references: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tracking_references = Some(tracking_references.into());
        self
    }

    /// Sets [`reference`](TrackingReference::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> TrackingReferenceBuilder<
        Set<::std::string::String>,
    > {
        TrackingReferenceBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingReference
    where
        HasReference: required::Reference<TrackingReference, ::std::string::String>,
    {
        TrackingReference {
            reference: self.reference.get(),
            links: self.__rest.links,
            tracking_references: self.__rest.tracking_references,
        }
    }
}

impl serde::Serialize for TrackingReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.links.is_some())
            + usize::from(self.tracking_references.is_some());
        let mut out = serializer.serialize_struct("TrackingReference", count)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "_links", &self.links)?;
        write_optional(&mut out, "tracking_references", &self.tracking_references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingReference;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingReference)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingReference, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let mut tracking_references: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "reference" => 0usize,
                    "_links" => 1usize,
                    "tracking_references" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "reference", &mut reference)?,
                        1usize => read(&mut map, "_links", &mut links)?,
                        2usize => read(&mut map, "tracking_references", &mut tracking_references)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingReference {
                    reference: present(reference, "reference")?,
                    links: links.flatten(),
                    tracking_references: tracking_references.flatten(),
                })
            }
        }

        let names = &[
            "reference",
            "_links",
            "tracking_references",
        ];
        deserializer.deserialize_struct("TrackingReference", names, Fields)
    }
}

/// Builds a [`TrackingResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingResponseBuilder<HasCarrierReferences = Unset, HasShipmentReference = Unset> {
    carrier_references: HasCarrierReferences,
    shipment_reference: HasShipmentReference,
    __rest: TrackingResponseRest,
}

impl<HasCarrierReferences, HasShipmentReference> std::fmt::Debug for TrackingResponseBuilder<HasCarrierReferences, HasShipmentReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingResponseBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingResponseRest {
    carrier: Option<TrackingCarrierDetails>,
    carrier_details: Option<TrackingCarrierDetails>,
    custom_reference: Option<::std::string::String>,
    events: Option<::std::vec::Vec<TrackingEvent>>,
    expected_delivery_date: Option<crate::Timestamp>,
    links: Option<::std::vec::Vec<Link>>,
}

impl TrackingResponse {
    /// Starts building one; [`build`](TrackingResponseBuilder::build) takes all required fields.
    pub fn builder() -> TrackingResponseBuilder {
        TrackingResponseBuilder {
            carrier_references: Unset,
            shipment_reference: Unset,
            __rest: TrackingResponseRest::default(),
        }
    }
}

impl<HasCarrierReferences, HasShipmentReference> TrackingResponseBuilder<HasCarrierReferences, HasShipmentReference> {
    /// Sets [`carrier`](TrackingResponse::carrier).
    pub fn carrier(mut self, carrier: impl Into<TrackingCarrierDetails>) -> Self {
        self.__rest.carrier = Some(carrier.into());
        self
    }

    /// Sets [`carrier_details`](TrackingResponse::carrier_details).
    pub fn carrier_details(mut self, carrier_details: impl Into<TrackingCarrierDetails>) -> Self {
        self.__rest.carrier_details = Some(carrier_details.into());
        self
    }

    /// Sets [`custom_reference`](TrackingResponse::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`events`](TrackingResponse::events).
    pub fn events(mut self, events: impl Into<::std::vec::Vec<TrackingEvent>>) -> Self {
        self.__rest.events = Some(events.into());
        self
    }

    /// Sets [`expected_delivery_date`](TrackingResponse::expected_delivery_date).
    pub fn expected_delivery_date(mut self, expected_delivery_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.expected_delivery_date = Some(expected_delivery_date.into());
        self
    }

    /// Sets [`links`](TrackingResponse::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`carrier_references`](TrackingResponse::carrier_references), which is required.
    pub fn carrier_references(
        self,
        carrier_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> TrackingResponseBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
        HasShipmentReference,
    > {
        TrackingResponseBuilder {
            carrier_references: Set(carrier_references.into()),
            shipment_reference: self.shipment_reference,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_reference`](TrackingResponse::shipment_reference), which is required.
    pub fn shipment_reference(
        self,
        shipment_reference: impl Into<::std::string::String>,
    ) -> TrackingResponseBuilder<
        HasCarrierReferences,
        Set<::std::string::String>,
    > {
        TrackingResponseBuilder {
            shipment_reference: Set(shipment_reference.into()),
            carrier_references: self.carrier_references,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingResponse
    where
        HasCarrierReferences: required::CarrierReferences<TrackingResponse, ::std::vec::Vec<::std::string::String>>,
        HasShipmentReference: required::ShipmentReference<TrackingResponse, ::std::string::String>,
    {
        TrackingResponse {
            carrier_references: self.carrier_references.get(),
            shipment_reference: self.shipment_reference.get(),
            carrier: self.__rest.carrier,
            carrier_details: self.__rest.carrier_details,
            custom_reference: self.__rest.custom_reference,
            events: self.__rest.events,
            expected_delivery_date: self.__rest.expected_delivery_date,
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for TrackingResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.carrier.is_some())
            + usize::from(self.carrier_details.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.events.is_some())
            + usize::from(self.expected_delivery_date.is_some())
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("TrackingResponse", count)?;
        out.serialize_field("carrier_references", &self.carrier_references)?;
        out.serialize_field("shipment_reference", &self.shipment_reference)?;
        write_optional(&mut out, "carrier", &self.carrier)?;
        write_optional(&mut out, "carrier_details", &self.carrier_details)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "events", &self.events)?;
        write_optional(&mut out, "expected_delivery_date", &self.expected_delivery_date)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingResponse;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingResponse)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingResponse, A::Error> {
                let mut carrier_references: Option<::std::vec::Vec<::std::string::String>> = None;
                let mut shipment_reference: Option<::std::string::String> = None;
                let mut carrier: Option<Option<TrackingCarrierDetails>> = None;
                let mut carrier_details: Option<Option<TrackingCarrierDetails>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut events: Option<Option<::std::vec::Vec<TrackingEvent>>> = None;
                let mut expected_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "carrier_references" => 0usize,
                    "shipment_reference" => 1usize,
                    "carrier" => 2usize,
                    "carrier_details" => 3usize,
                    "custom_reference" => 4usize,
                    "events" => 5usize,
                    "expected_delivery_date" => 6usize,
                    "_links" => 7usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "carrier_references", &mut carrier_references)?,
                        1usize => read(&mut map, "shipment_reference", &mut shipment_reference)?,
                        2usize => read(&mut map, "carrier", &mut carrier)?,
                        3usize => read(&mut map, "carrier_details", &mut carrier_details)?,
                        4usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        5usize => read(&mut map, "events", &mut events)?,
                        6usize => read(&mut map, "expected_delivery_date", &mut expected_delivery_date)?,
                        7usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingResponse {
                    carrier_references: present(carrier_references, "carrier_references")?,
                    shipment_reference: present(shipment_reference, "shipment_reference")?,
                    carrier: carrier.flatten(),
                    carrier_details: carrier_details.flatten(),
                    custom_reference: custom_reference.flatten(),
                    events: events.flatten(),
                    expected_delivery_date: expected_delivery_date.flatten(),
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "carrier_references",
            "shipment_reference",
            "carrier",
            "carrier_details",
            "custom_reference",
            "events",
            "expected_delivery_date",
            "_links",
        ];
        deserializer.deserialize_struct("TrackingResponse", names, Fields)
    }
}

/// Builds a [`TrackingResponseList`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TrackingResponseListBuilder<HasSkip = Unset, HasTake = Unset, HasTotalResults = Unset, HasTrackingResponses = Unset> {
    skip: HasSkip,
    take: HasTake,
    total_results: HasTotalResults,
    tracking_responses: HasTrackingResponses,
    __rest: TrackingResponseListRest,
}

impl<HasSkip, HasTake, HasTotalResults, HasTrackingResponses> std::fmt::Debug for TrackingResponseListBuilder<HasSkip, HasTake, HasTotalResults, HasTrackingResponses> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TrackingResponseListBuilder(..)")
    }
}

#[derive(Default)]
struct TrackingResponseListRest {
    links: Option<::std::vec::Vec<Link>>,
}

impl TrackingResponseList {
    /// Starts building one; [`build`](TrackingResponseListBuilder::build) takes all required fields.
    pub fn builder() -> TrackingResponseListBuilder {
        TrackingResponseListBuilder {
            skip: Unset,
            take: Unset,
            total_results: Unset,
            tracking_responses: Unset,
            __rest: TrackingResponseListRest::default(),
        }
    }
}

impl<HasSkip, HasTake, HasTotalResults, HasTrackingResponses> TrackingResponseListBuilder<HasSkip, HasTake, HasTotalResults, HasTrackingResponses> {
    /// Sets [`links`](TrackingResponseList::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<Link>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// Sets [`skip`](TrackingResponseList::skip), which is required.
    pub fn skip(
        self,
        skip: impl Into<i32>,
    ) -> TrackingResponseListBuilder<
        Set<i32>,
        HasTake,
        HasTotalResults,
        HasTrackingResponses,
    > {
        TrackingResponseListBuilder {
            skip: Set(skip.into()),
            take: self.take,
            total_results: self.total_results,
            tracking_responses: self.tracking_responses,
            __rest: self.__rest,
        }
    }

    /// Sets [`take`](TrackingResponseList::take), which is required.
    pub fn take(
        self,
        take: impl Into<i32>,
    ) -> TrackingResponseListBuilder<
        HasSkip,
        Set<i32>,
        HasTotalResults,
        HasTrackingResponses,
    > {
        TrackingResponseListBuilder {
            take: Set(take.into()),
            skip: self.skip,
            total_results: self.total_results,
            tracking_responses: self.tracking_responses,
            __rest: self.__rest,
        }
    }

    /// Sets [`total_results`](TrackingResponseList::total_results), which is required.
    pub fn total_results(
        self,
        total_results: impl Into<i32>,
    ) -> TrackingResponseListBuilder<
        HasSkip,
        HasTake,
        Set<i32>,
        HasTrackingResponses,
    > {
        TrackingResponseListBuilder {
            total_results: Set(total_results.into()),
            skip: self.skip,
            take: self.take,
            tracking_responses: self.tracking_responses,
            __rest: self.__rest,
        }
    }

    /// Sets [`tracking_responses`](TrackingResponseList::tracking_responses), which is required.
    pub fn tracking_responses(
        self,
        tracking_responses: impl Into<::std::vec::Vec<TrackingResponse>>,
    ) -> TrackingResponseListBuilder<
        HasSkip,
        HasTake,
        HasTotalResults,
        Set<::std::vec::Vec<TrackingResponse>>,
    > {
        TrackingResponseListBuilder {
            tracking_responses: Set(tracking_responses.into()),
            skip: self.skip,
            take: self.take,
            total_results: self.total_results,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TrackingResponseList
    where
        HasSkip: required::Skip<TrackingResponseList, i32>,
        HasTake: required::Take<TrackingResponseList, i32>,
        HasTotalResults: required::TotalResults<TrackingResponseList, i32>,
        HasTrackingResponses: required::TrackingResponses<TrackingResponseList, ::std::vec::Vec<TrackingResponse>>,
    {
        TrackingResponseList {
            skip: self.skip.get(),
            take: self.take.get(),
            total_results: self.total_results.get(),
            tracking_responses: self.tracking_responses.get(),
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for TrackingResponseList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize
            + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("TrackingResponseList", count)?;
        out.serialize_field("skip", &self.skip)?;
        out.serialize_field("take", &self.take)?;
        out.serialize_field("total_results", &self.total_results)?;
        out.serialize_field("tracking_responses", &self.tracking_responses)?;
        write_optional(&mut out, "_links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TrackingResponseList {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TrackingResponseList;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TrackingResponseList)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<TrackingResponseList, A::Error> {
                let mut skip: Option<i32> = None;
                let mut take: Option<i32> = None;
                let mut total_results: Option<i32> = None;
                let mut tracking_responses: Option<::std::vec::Vec<TrackingResponse>> = None;
                let mut links: Option<Option<::std::vec::Vec<Link>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "skip" => 0usize,
                    "take" => 1usize,
                    "total_results" => 2usize,
                    "tracking_responses" => 3usize,
                    "_links" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "skip", &mut skip)?,
                        1usize => read(&mut map, "take", &mut take)?,
                        2usize => read(&mut map, "total_results", &mut total_results)?,
                        3usize => read(&mut map, "tracking_responses", &mut tracking_responses)?,
                        4usize => read(&mut map, "_links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TrackingResponseList {
                    skip: present(skip, "skip")?,
                    take: present(take, "take")?,
                    total_results: present(total_results, "total_results")?,
                    tracking_responses: present(tracking_responses, "tracking_responses")?,
                    links: links.flatten(),
                })
            }
        }

        let names = &[
            "skip",
            "take",
            "total_results",
            "tracking_responses",
            "_links",
        ];
        deserializer.deserialize_struct("TrackingResponseList", names, Fields)
    }
}

/// Builds a [`UpdateShipmentGroupRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdateShipmentGroupRequestBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: UpdateShipmentGroupRequestRest,
}

impl<HasReference> std::fmt::Debug for UpdateShipmentGroupRequestBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UpdateShipmentGroupRequestBuilder(..)")
    }
}

#[derive(Default)]
struct UpdateShipmentGroupRequestRest {
    add_shipments: Option<::std::vec::Vec<::std::string::String>>,
    remove_shipments: Option<::std::vec::Vec<::std::string::String>>,
}

impl UpdateShipmentGroupRequest {
    /// Starts building one; [`build`](UpdateShipmentGroupRequestBuilder::build) takes all required fields.
    pub fn builder() -> UpdateShipmentGroupRequestBuilder {
        UpdateShipmentGroupRequestBuilder {
            reference: Unset,
            __rest: UpdateShipmentGroupRequestRest::default(),
        }
    }
}

impl<HasReference> UpdateShipmentGroupRequestBuilder<HasReference> {
    /// Sets [`add_shipments`](UpdateShipmentGroupRequest::add_shipments).
    pub fn add_shipments(mut self, add_shipments: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.add_shipments = Some(add_shipments.into());
        self
    }

    /// Sets [`remove_shipments`](UpdateShipmentGroupRequest::remove_shipments).
    pub fn remove_shipments(mut self, remove_shipments: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.remove_shipments = Some(remove_shipments.into());
        self
    }

    /// Sets [`reference`](UpdateShipmentGroupRequest::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> UpdateShipmentGroupRequestBuilder<
        Set<::std::string::String>,
    > {
        UpdateShipmentGroupRequestBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> UpdateShipmentGroupRequest
    where
        HasReference: required::Reference<UpdateShipmentGroupRequest, ::std::string::String>,
    {
        UpdateShipmentGroupRequest {
            reference: self.reference.get(),
            add_shipments: self.__rest.add_shipments,
            remove_shipments: self.__rest.remove_shipments,
        }
    }
}

impl serde::Serialize for UpdateShipmentGroupRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize
            + usize::from(self.add_shipments.is_some())
            + usize::from(self.remove_shipments.is_some());
        let mut out = serializer.serialize_struct("UpdateShipmentGroupRequest", count)?;
        out.serialize_field("reference", &self.reference)?;
        write_optional(&mut out, "add_shipments", &self.add_shipments)?;
        write_optional(&mut out, "remove_shipments", &self.remove_shipments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for UpdateShipmentGroupRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = UpdateShipmentGroupRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (UpdateShipmentGroupRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<UpdateShipmentGroupRequest, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut add_shipments: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut remove_shipments: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "reference" => 0usize,
                    "add_shipments" => 1usize,
                    "remove_shipments" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "reference", &mut reference)?,
                        1usize => read(&mut map, "add_shipments", &mut add_shipments)?,
                        2usize => read(&mut map, "remove_shipments", &mut remove_shipments)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UpdateShipmentGroupRequest {
                    reference: present(reference, "reference")?,
                    add_shipments: add_shipments.flatten(),
                    remove_shipments: remove_shipments.flatten(),
                })
            }
        }

        let names = &[
            "reference",
            "add_shipments",
            "remove_shipments",
        ];
        deserializer.deserialize_struct("UpdateShipmentGroupRequest", names, Fields)
    }
}

/// Builds a [`UpdateShipmentRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdateShipmentRequestBuilder<HasAddresses = Unset, HasContents = Unset, HasReference = Unset, HasShipmentType = Unset> {
    addresses: HasAddresses,
    contents: HasContents,
    reference: HasReference,
    shipment_type: HasShipmentType,
    __rest: UpdateShipmentRequestRest,
}

impl<HasAddresses, HasContents, HasReference, HasShipmentType> std::fmt::Debug for UpdateShipmentRequestBuilder<HasAddresses, HasContents, HasReference, HasShipmentType> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UpdateShipmentRequestBuilder(..)")
    }
}

#[derive(Default)]
struct UpdateShipmentRequestRest {
    channel: Option<::std::string::String>,
    custom_reference: Option<::std::string::String>,
    customs_documentation: Option<CustomsDocumentation>,
    direction: Option<crate::Open<crate::shipments::vocabulary::Direction>>,
    label_properties: Option<::std::vec::Vec<LabelProperty>>,
    metadata: Option<::std::vec::Vec<Metadata>>,
    order_date: Option<crate::Timestamp>,
    required_delivery_date: Option<DateRange>,
    required_shipping_date: Option<DateRange>,
    selected_carrier_details: Option<crate::JsonObject>,
    source: Option<::std::string::String>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
    tenant: Option<::std::string::String>,
}

impl UpdateShipmentRequest {
    /// Starts building one; [`build`](UpdateShipmentRequestBuilder::build) takes all required fields.
    pub fn builder() -> UpdateShipmentRequestBuilder {
        UpdateShipmentRequestBuilder {
            addresses: Unset,
            contents: Unset,
            reference: Unset,
            shipment_type: Unset,
            __rest: UpdateShipmentRequestRest::default(),
        }
    }
}

impl<HasAddresses, HasContents, HasReference, HasShipmentType> UpdateShipmentRequestBuilder<HasAddresses, HasContents, HasReference, HasShipmentType> {
    /// Sets [`channel`](UpdateShipmentRequest::channel).
    pub fn channel(mut self, channel: impl Into<::std::string::String>) -> Self {
        self.__rest.channel = Some(channel.into());
        self
    }

    /// Sets [`custom_reference`](UpdateShipmentRequest::custom_reference).
    pub fn custom_reference(mut self, custom_reference: impl Into<::std::string::String>) -> Self {
        self.__rest.custom_reference = Some(custom_reference.into());
        self
    }

    /// Sets [`customs_documentation`](UpdateShipmentRequest::customs_documentation).
    pub fn customs_documentation(mut self, customs_documentation: impl Into<CustomsDocumentation>) -> Self {
        self.__rest.customs_documentation = Some(customs_documentation.into());
        self
    }

    /// Sets [`direction`](UpdateShipmentRequest::direction).
    pub fn direction(mut self, direction: impl Into<crate::Open<crate::shipments::vocabulary::Direction>>) -> Self {
        self.__rest.direction = Some(direction.into());
        self
    }

    /// Sets [`label_properties`](UpdateShipmentRequest::label_properties).
    pub fn label_properties(mut self, label_properties: impl Into<::std::vec::Vec<LabelProperty>>) -> Self {
        self.__rest.label_properties = Some(label_properties.into());
        self
    }

    /// Sets [`metadata`](UpdateShipmentRequest::metadata).
    pub fn metadata(mut self, metadata: impl Into<::std::vec::Vec<Metadata>>) -> Self {
        self.__rest.metadata = Some(metadata.into());
        self
    }

    /// Sets [`order_date`](UpdateShipmentRequest::order_date).
    pub fn order_date(mut self, order_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.order_date = Some(order_date.into());
        self
    }

    /// Sets [`required_delivery_date`](UpdateShipmentRequest::required_delivery_date).
    pub fn required_delivery_date(mut self, required_delivery_date: impl Into<DateRange>) -> Self {
        self.__rest.required_delivery_date = Some(required_delivery_date.into());
        self
    }

    /// Sets [`required_shipping_date`](UpdateShipmentRequest::required_shipping_date).
    pub fn required_shipping_date(mut self, required_shipping_date: impl Into<DateRange>) -> Self {
        self.__rest.required_shipping_date = Some(required_shipping_date.into());
        self
    }

    /// Sets [`selected_carrier_details`](UpdateShipmentRequest::selected_carrier_details).
    pub fn selected_carrier_details(mut self, selected_carrier_details: impl Into<crate::JsonObject>) -> Self {
        self.__rest.selected_carrier_details = Some(selected_carrier_details.into());
        self
    }

    /// Sets [`source`](UpdateShipmentRequest::source).
    pub fn source(mut self, source: impl Into<::std::string::String>) -> Self {
        self.__rest.source = Some(source.into());
        self
    }

    /// Sets [`tags`](UpdateShipmentRequest::tags).
    pub fn tags(mut self, tags: impl Into<::std::vec::Vec<::std::string::String>>) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    /// Sets [`tenant`](UpdateShipmentRequest::tenant).
    pub fn tenant(mut self, tenant: impl Into<::std::string::String>) -> Self {
        self.__rest.tenant = Some(tenant.into());
        self
    }

    /// Sets [`addresses`](UpdateShipmentRequest::addresses), which is required.
    pub fn addresses(
        self,
        addresses: impl Into<::std::vec::Vec<Address>>,
    ) -> UpdateShipmentRequestBuilder<
        Set<::std::vec::Vec<Address>>,
        HasContents,
        HasReference,
        HasShipmentType,
    > {
        UpdateShipmentRequestBuilder {
            addresses: Set(addresses.into()),
            contents: self.contents,
            reference: self.reference,
            shipment_type: self.shipment_type,
            __rest: self.__rest,
        }
    }

    /// Sets [`contents`](UpdateShipmentRequest::contents), which is required.
    pub fn contents(
        self,
        contents: impl Into<::std::vec::Vec<ShipmentContents>>,
    ) -> UpdateShipmentRequestBuilder<
        HasAddresses,
        Set<::std::vec::Vec<ShipmentContents>>,
        HasReference,
        HasShipmentType,
    > {
        UpdateShipmentRequestBuilder {
            contents: Set(contents.into()),
            addresses: self.addresses,
            reference: self.reference,
            shipment_type: self.shipment_type,
            __rest: self.__rest,
        }
    }

    /// Sets [`reference`](UpdateShipmentRequest::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> UpdateShipmentRequestBuilder<
        HasAddresses,
        HasContents,
        Set<::std::string::String>,
        HasShipmentType,
    > {
        UpdateShipmentRequestBuilder {
            reference: Set(reference.into()),
            addresses: self.addresses,
            contents: self.contents,
            shipment_type: self.shipment_type,
            __rest: self.__rest,
        }
    }

    /// Sets [`shipment_type`](UpdateShipmentRequest::shipment_type), which is required.
    pub fn shipment_type(
        self,
        shipment_type: impl Into<crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    ) -> UpdateShipmentRequestBuilder<
        HasAddresses,
        HasContents,
        HasReference,
        Set<crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    > {
        UpdateShipmentRequestBuilder {
            shipment_type: Set(shipment_type.into()),
            addresses: self.addresses,
            contents: self.contents,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> UpdateShipmentRequest
    where
        HasAddresses: required::Addresses<UpdateShipmentRequest, ::std::vec::Vec<Address>>,
        HasContents: required::Contents<UpdateShipmentRequest, ::std::vec::Vec<ShipmentContents>>,
        HasReference: required::Reference<UpdateShipmentRequest, ::std::string::String>,
        HasShipmentType: required::ShipmentType<UpdateShipmentRequest, crate::Open<crate::shipments::vocabulary::ShipmentType>>,
    {
        UpdateShipmentRequest {
            addresses: self.addresses.get(),
            contents: self.contents.get(),
            reference: self.reference.get(),
            shipment_type: self.shipment_type.get(),
            channel: self.__rest.channel,
            custom_reference: self.__rest.custom_reference,
            customs_documentation: self.__rest.customs_documentation,
            direction: self.__rest.direction,
            label_properties: self.__rest.label_properties,
            metadata: self.__rest.metadata,
            order_date: self.__rest.order_date,
            required_delivery_date: self.__rest.required_delivery_date,
            required_shipping_date: self.__rest.required_shipping_date,
            selected_carrier_details: self.__rest.selected_carrier_details,
            source: self.__rest.source,
            tags: self.__rest.tags,
            tenant: self.__rest.tenant,
        }
    }
}

impl serde::Serialize for UpdateShipmentRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize
            + usize::from(self.channel.is_some())
            + usize::from(self.custom_reference.is_some())
            + usize::from(self.customs_documentation.is_some())
            + usize::from(self.direction.is_some())
            + usize::from(self.label_properties.is_some())
            + usize::from(self.metadata.is_some())
            + usize::from(self.order_date.is_some())
            + usize::from(self.required_delivery_date.is_some())
            + usize::from(self.required_shipping_date.is_some())
            + usize::from(self.selected_carrier_details.is_some())
            + usize::from(self.source.is_some())
            + usize::from(self.tags.is_some())
            + usize::from(self.tenant.is_some());
        let mut out = serializer.serialize_struct("UpdateShipmentRequest", count)?;
        out.serialize_field("addresses", &self.addresses)?;
        out.serialize_field("contents", &self.contents)?;
        out.serialize_field("reference", &self.reference)?;
        out.serialize_field("shipment_type", &self.shipment_type)?;
        write_optional(&mut out, "channel", &self.channel)?;
        write_optional(&mut out, "custom_reference", &self.custom_reference)?;
        write_optional(&mut out, "customs_documentation", &self.customs_documentation)?;
        write_optional(&mut out, "direction", &self.direction)?;
        write_optional(&mut out, "label_properties", &self.label_properties)?;
        write_optional(&mut out, "metadata", &self.metadata)?;
        write_optional(&mut out, "order_date", &self.order_date)?;
        write_optional(&mut out, "required_delivery_date", &self.required_delivery_date)?;
        write_optional(&mut out, "required_shipping_date", &self.required_shipping_date)?;
        write_optional(&mut out, "selected_carrier_details", &self.selected_carrier_details)?;
        write_optional(&mut out, "source", &self.source)?;
        write_optional(&mut out, "tags", &self.tags)?;
        write_optional(&mut out, "tenant", &self.tenant)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for UpdateShipmentRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = UpdateShipmentRequest;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (UpdateShipmentRequest)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<UpdateShipmentRequest, A::Error> {
                let mut addresses: Option<::std::vec::Vec<Address>> = None;
                let mut contents: Option<::std::vec::Vec<ShipmentContents>> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut shipment_type: Option<crate::Open<crate::shipments::vocabulary::ShipmentType>> = None;
                let mut channel: Option<Option<::std::string::String>> = None;
                let mut custom_reference: Option<Option<::std::string::String>> = None;
                let mut customs_documentation: Option<Option<CustomsDocumentation>> = None;
                let mut direction: Option<Option<crate::Open<crate::shipments::vocabulary::Direction>>> = None;
                let mut label_properties: Option<Option<::std::vec::Vec<LabelProperty>>> = None;
                let mut metadata: Option<Option<::std::vec::Vec<Metadata>>> = None;
                let mut order_date: Option<Option<crate::Timestamp>> = None;
                let mut required_delivery_date: Option<Option<DateRange>> = None;
                let mut required_shipping_date: Option<Option<DateRange>> = None;
                let mut selected_carrier_details: Option<Option<crate::JsonObject>> = None;
                let mut source: Option<Option<::std::string::String>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut tenant: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "addresses" => 0usize,
                    "contents" => 1usize,
                    "reference" => 2usize,
                    "shipment_type" => 3usize,
                    "channel" => 4usize,
                    "custom_reference" => 5usize,
                    "customs_documentation" => 6usize,
                    "direction" => 7usize,
                    "label_properties" => 8usize,
                    "metadata" => 9usize,
                    "order_date" => 10usize,
                    "required_delivery_date" => 11usize,
                    "required_shipping_date" => 12usize,
                    "selected_carrier_details" => 13usize,
                    "source" => 14usize,
                    "tags" => 15usize,
                    "tenant" => 16usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "addresses", &mut addresses)?,
                        1usize => read(&mut map, "contents", &mut contents)?,
                        2usize => read(&mut map, "reference", &mut reference)?,
                        3usize => read(&mut map, "shipment_type", &mut shipment_type)?,
                        4usize => read(&mut map, "channel", &mut channel)?,
                        5usize => read(&mut map, "custom_reference", &mut custom_reference)?,
                        6usize => read(&mut map, "customs_documentation", &mut customs_documentation)?,
                        7usize => read(&mut map, "direction", &mut direction)?,
                        8usize => read(&mut map, "label_properties", &mut label_properties)?,
                        9usize => read(&mut map, "metadata", &mut metadata)?,
                        10usize => read(&mut map, "order_date", &mut order_date)?,
                        11usize => read(&mut map, "required_delivery_date", &mut required_delivery_date)?,
                        12usize => read(&mut map, "required_shipping_date", &mut required_shipping_date)?,
                        13usize => read(&mut map, "selected_carrier_details", &mut selected_carrier_details)?,
                        14usize => read(&mut map, "source", &mut source)?,
                        15usize => read(&mut map, "tags", &mut tags)?,
                        16usize => read(&mut map, "tenant", &mut tenant)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UpdateShipmentRequest {
                    addresses: present(addresses, "addresses")?,
                    contents: present(contents, "contents")?,
                    reference: present(reference, "reference")?,
                    shipment_type: present(shipment_type, "shipment_type")?,
                    channel: channel.flatten(),
                    custom_reference: custom_reference.flatten(),
                    customs_documentation: customs_documentation.flatten(),
                    direction: direction.flatten(),
                    label_properties: label_properties.flatten(),
                    metadata: metadata.flatten(),
                    order_date: order_date.flatten(),
                    required_delivery_date: required_delivery_date.flatten(),
                    required_shipping_date: required_shipping_date.flatten(),
                    selected_carrier_details: selected_carrier_details.flatten(),
                    source: source.flatten(),
                    tags: tags.flatten(),
                    tenant: tenant.flatten(),
                })
            }
        }

        let names = &[
            "addresses",
            "contents",
            "reference",
            "shipment_type",
            "channel",
            "custom_reference",
            "customs_documentation",
            "direction",
            "label_properties",
            "metadata",
            "order_date",
            "required_delivery_date",
            "required_shipping_date",
            "selected_carrier_details",
            "source",
            "tags",
            "tenant",
        ];
        deserializer.deserialize_struct("UpdateShipmentRequest", names, Fields)
    }
}

/// Builds a [`Value`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ValueBuilder<HasAmount = Unset, HasCurrency = Unset> {
    amount: HasAmount,
    currency: HasCurrency,
    __rest: ValueRest,
}

impl<HasAmount, HasCurrency> std::fmt::Debug for ValueBuilder<HasAmount, HasCurrency> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ValueBuilder(..)")
    }
}

#[derive(Default)]
struct ValueRest {
    discount: Option<crate::Amount>,
}

impl Value {
    /// Starts building one; [`build`](ValueBuilder::build) takes all required fields.
    pub fn builder() -> ValueBuilder {
        ValueBuilder {
            amount: Unset,
            currency: Unset,
            __rest: ValueRest::default(),
        }
    }
}

impl<HasAmount, HasCurrency> ValueBuilder<HasAmount, HasCurrency> {
    /// Sets [`discount`](Value::discount).
    pub fn discount(mut self, discount: impl Into<crate::Amount>) -> Self {
        self.__rest.discount = Some(discount.into());
        self
    }

    /// Sets [`amount`](Value::amount), which is required.
    pub fn amount(
        self,
        amount: impl Into<crate::Amount>,
    ) -> ValueBuilder<
        Set<crate::Amount>,
        HasCurrency,
    > {
        ValueBuilder {
            amount: Set(amount.into()),
            currency: self.currency,
            __rest: self.__rest,
        }
    }

    /// Sets [`currency`](Value::currency), which is required.
    pub fn currency(
        self,
        currency: impl Into<::std::string::String>,
    ) -> ValueBuilder<
        HasAmount,
        Set<::std::string::String>,
    > {
        ValueBuilder {
            currency: Set(currency.into()),
            amount: self.amount,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Value
    where
        HasAmount: required::Amount<Value, crate::Amount>,
        HasCurrency: required::Currency<Value, ::std::string::String>,
    {
        Value {
            amount: self.amount.get(),
            currency: self.currency.get(),
            discount: self.__rest.discount,
        }
    }
}

impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.discount.is_some());
        let mut out = serializer.serialize_struct("Value", count)?;
        out.serialize_field("amount", &self.amount)?;
        out.serialize_field("currency", &self.currency)?;
        write_optional(&mut out, "discount", &self.discount)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Value;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Value)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut amount: Option<crate::Amount> = None;
                let mut currency: Option<::std::string::String> = None;
                let mut discount: Option<Option<crate::Amount>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "amount" => 0usize,
                    "currency" => 1usize,
                    "discount" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "amount", &mut amount)?,
                        1usize => read(&mut map, "currency", &mut currency)?,
                        2usize => read(&mut map, "discount", &mut discount)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Value {
                    amount: present(amount, "amount")?,
                    currency: present(currency, "currency")?,
                    discount: discount.flatten(),
                })
            }
        }

        let names = &[
            "amount",
            "currency",
            "discount",
        ];
        deserializer.deserialize_struct("Value", names, Fields)
    }
}

/// Builds a [`Weight`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct WeightBuilder<HasUnit = Unset, HasValue = Unset> {
    unit: HasUnit,
    value: HasValue,
    __rest: WeightRest,
}

impl<HasUnit, HasValue> std::fmt::Debug for WeightBuilder<HasUnit, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WeightBuilder(..)")
    }
}

#[derive(Default)]
struct WeightRest {
}

impl Weight {
    /// Starts building one; [`build`](WeightBuilder::build) takes all required fields.
    pub fn builder() -> WeightBuilder {
        WeightBuilder {
            unit: Unset,
            value: Unset,
            __rest: WeightRest::default(),
        }
    }
}

impl<HasUnit, HasValue> WeightBuilder<HasUnit, HasValue> {
    /// Sets [`unit`](Weight::unit), which is required.
    pub fn unit(
        self,
        unit: impl Into<crate::Open<crate::shipments::vocabulary::WeightUnit>>,
    ) -> WeightBuilder<
        Set<crate::Open<crate::shipments::vocabulary::WeightUnit>>,
        HasValue,
    > {
        WeightBuilder {
            unit: Set(unit.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// Sets [`value`](Weight::value), which is required.
    pub fn value(
        self,
        value: impl Into<crate::Amount>,
    ) -> WeightBuilder<
        HasUnit,
        Set<crate::Amount>,
    > {
        WeightBuilder {
            value: Set(value.into()),
            unit: self.unit,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Weight
    where
        HasUnit: required::Unit<Weight, crate::Open<crate::shipments::vocabulary::WeightUnit>>,
        HasValue: required::Value<Weight, crate::Amount>,
    {
        Weight {
            unit: self.unit.get(),
            value: self.value.get(),
        }
    }
}

impl serde::Serialize for Weight {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("Weight", count)?;
        out.serialize_field("unit", &self.unit)?;
        out.serialize_field("value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Weight {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Weight;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Weight)")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Weight, A::Error> {
                let mut unit: Option<crate::Open<crate::shipments::vocabulary::WeightUnit>> = None;
                let mut value: Option<crate::Amount> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "unit" => 0usize,
                    "value" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "unit", &mut unit)?,
                        1usize => read(&mut map, "value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Weight {
                    unit: present(unit, "unit")?,
                    value: present(value, "value")?,
                })
            }
        }

        let names = &[
            "unit",
            "value",
        ];
        deserializer.deserialize_struct("Weight", names, Fields)
    }
}
