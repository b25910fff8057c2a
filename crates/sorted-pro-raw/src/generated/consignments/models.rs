// Generated from spec/consignments.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or
// the generator's settings, and run it again.

//! The builders of this API's models, and how the models are read and written.

use serde::ser::SerializeStruct as _;
use super::types::*;
use crate::model::{Key, Set, Unset, present, read, write_optional};
/// What the builders require: a trait per field.
pub mod required {
    use crate::model::Set;
    ///`addresses` is set.
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

    ///`amount` is set.
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

    ///`barcode_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `barcode_type` yet, which is required",
        label = "call `.barcode_type(..)` before this"
    )]
    pub trait BarcodeType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> BarcodeType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`calendar_exception_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `calendar_exception_type` yet, which is required",
        label = "call `.calendar_exception_type(..)` before this"
    )]
    pub trait CalendarExceptionType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> CalendarExceptionType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`code` is set.
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

    ///`consignment_references` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `consignment_references` yet, which is required",
        label = "call `.consignment_references(..)` before this"
    )]
    pub trait ConsignmentReferences<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ConsignmentReferences<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`consignment_states` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `consignment_states` yet, which is required",
        label = "call `.consignment_states(..)` before this"
    )]
    pub trait ConsignmentStates<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ConsignmentStates<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`count` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `count` yet, which is required",
        label = "call `.count(..)` before this"
    )]
    pub trait Count<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Count<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`currency` is set.
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

    ///`date` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `date` yet, which is required",
        label = "call `.date(..)` before this"
    )]
    pub trait Date<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Date<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`day_of_week` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `day_of_week` yet, which is required",
        label = "call `.day_of_week(..)` before this"
    )]
    pub trait DayOfWeek<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> DayOfWeek<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`default_location_for_returns` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `default_location_for_returns` yet, which is required",
        label = "call `.default_location_for_returns(..)` before this"
    )]
    pub trait DefaultLocationForReturns<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> DefaultLocationForReturns<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`description` is set.
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

    ///`dimension_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `dimension_type` yet, which is required",
        label = "call `.dimension_type(..)` before this"
    )]
    pub trait DimensionType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> DimensionType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`dimensions` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `dimensions` yet, which is required",
        label = "call `.dimensions(..)` before this"
    )]
    pub trait Dimensions<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Dimensions<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`email` is set.
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

    ///`end` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `end` yet, which is required",
        label = "call `.end(..)` before this"
    )]
    pub trait End<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> End<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`event_types` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `event_types` yet, which is required",
        label = "call `.event_types(..)` before this"
    )]
    pub trait EventTypes<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> EventTypes<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`filters` is set.
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

    ///`first_name` is set.
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

    ///`height` is set.
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

    ///`is_success` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `is_success` yet, which is required",
        label = "call `.is_success(..)` before this"
    )]
    pub trait IsSuccess<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> IsSuccess<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`iso_code` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `iso_code` yet, which is required",
        label = "call `.iso_code(..)` before this"
    )]
    pub trait IsoCode<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> IsoCode<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`item_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `item_reference` yet, which is required",
        label = "call `.item_reference(..)` before this"
    )]
    pub trait ItemReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ItemReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`items` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `items` yet, which is required",
        label = "call `.items(..)` before this"
    )]
    pub trait Items<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Items<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`key` is set.
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

    ///`key_value` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `key_value` yet, which is required",
        label = "call `.key_value(..)` before this"
    )]
    pub trait KeyValue<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> KeyValue<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`last_name` is set.
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

    ///`latitude` is set.
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

    ///`leg` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `leg` yet, which is required",
        label = "call `.leg(..)` before this"
    )]
    pub trait Leg<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Leg<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`length` is set.
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

    ///`longitude` is set.
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

    ///`manifest_time` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `manifest_time` yet, which is required",
        label = "call `.manifest_time(..)` before this"
    )]
    pub trait ManifestTime<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ManifestTime<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`mpd_carrier_service_group_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `mpd_carrier_service_group_reference` yet, which is required",
        label = "call `.mpd_carrier_service_group_reference(..)` before this"
    )]
    pub trait MpdCarrierServiceGroupReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> MpdCarrierServiceGroupReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`mpd_carrier_service_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `mpd_carrier_service_reference` yet, which is required",
        label = "call `.mpd_carrier_service_reference(..)` before this"
    )]
    pub trait MpdCarrierServiceReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> MpdCarrierServiceReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`package_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `package_reference` yet, which is required",
        label = "call `.package_reference(..)` before this"
    )]
    pub trait PackageReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> PackageReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`packages` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `packages` yet, which is required",
        label = "call `.packages(..)` before this"
    )]
    pub trait Packages<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Packages<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`quote_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `quote_reference` yet, which is required",
        label = "call `.quote_reference(..)` before this"
    )]
    pub trait QuoteReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> QuoteReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`quote_request_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `quote_request_reference` yet, which is required",
        label = "call `.quote_request_reference(..)` before this"
    )]
    pub trait QuoteRequestReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> QuoteRequestReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`range_from` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `range_from` yet, which is required",
        label = "call `.range_from(..)` before this"
    )]
    pub trait RangeFrom<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> RangeFrom<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`range_to` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `range_to` yet, which is required",
        label = "call `.range_to(..)` before this"
    )]
    pub trait RangeTo<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> RangeTo<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`reference` is set.
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

    ///`shipping_location_type` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `shipping_location_type` yet, which is required",
        label = "call `.shipping_location_type(..)` before this"
    )]
    pub trait ShippingLocationType<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> ShippingLocationType<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`start` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `start` yet, which is required",
        label = "call `.start(..)` before this"
    )]
    pub trait Start<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Start<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`state` is set.
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

    ///`states` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `states` yet, which is required",
        label = "call `.states(..)` before this"
    )]
    pub trait States<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> States<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`status_code` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `status_code` yet, which is required",
        label = "call `.status_code(..)` before this"
    )]
    pub trait StatusCode<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> StatusCode<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`success` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `success` yet, which is required",
        label = "call `.success(..)` before this"
    )]
    pub trait Success<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Success<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`target_package_reference` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `target_package_reference` yet, which is required",
        label = "call `.target_package_reference(..)` before this"
    )]
    pub trait TargetPackageReference<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> TargetPackageReference<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`time` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `time` yet, which is required",
        label = "call `.time(..)` before this"
    )]
    pub trait Time<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Time<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`time_offset_in_days` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `time_offset_in_days` yet, which is required",
        label = "call `.time_offset_in_days(..)` before this"
    )]
    pub trait TimeOffsetInDays<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> TimeOffsetInDays<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`two_letter_code` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `two_letter_code` yet, which is required",
        label = "call `.two_letter_code(..)` before this"
    )]
    pub trait TwoLetterCode<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> TwoLetterCode<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`value` is set.
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

    ///`weight` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `weight` yet, which is required",
        label = "call `.weight(..)` before this"
    )]
    pub trait Weight<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Weight<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }

    ///`width` is set.
    #[diagnostic::on_unimplemented(
        message = "`{Model}` has no `width` yet, which is required",
        label = "call `.width(..)` before this"
    )]
    pub trait Width<Model, T> {
        /// The value.
        fn get(self) -> T;
    }

    impl<Model, T> Width<Model, T> for Set<T> {
        fn get(self) -> T {
            self.0
        }
    }
}

///Builds a [`AddItemRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AddItemRequestBuilder<
    HasDimensions = Unset,
    HasPackageReference = Unset,
    HasValue = Unset,
    HasWeight = Unset,
> {
    dimensions: HasDimensions,
    package_reference: HasPackageReference,
    value: HasValue,
    weight: HasWeight,
    __rest: AddItemRequestRest,
}

impl<HasDimensions, HasPackageReference, HasValue, HasWeight> std::fmt::Debug
for AddItemRequestBuilder<HasDimensions, HasPackageReference, HasValue, HasWeight> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AddItemRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AddItemRequestRest {
    barcode: Option<Barcode>,
    content_classification: Option<
        crate::Open<crate::consignments::vocabulary::ContentClassification>,
    >,
    content_classification_details: Option<
        crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
    >,
    country_of_origin: Option<Country>,
    description: Option<::std::string::String>,
    harmonisation_code: Option<::std::string::String>,
    harmonisation_key_words: Option<::std::vec::Vec<::std::string::String>>,
    item_reference_provided_by_customer: Option<::std::string::String>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    model: Option<::std::string::String>,
    quantity: Option<i32>,
    sku: Option<::std::string::String>,
    status: Option<::std::string::String>,
    unit: Option<::std::string::String>,
}

impl AddItemRequest {
    ///Starts building one; [`build`](AddItemRequestBuilder::build) takes all required fields.
    pub fn builder() -> AddItemRequestBuilder {
        AddItemRequestBuilder {
            dimensions: Unset,
            package_reference: Unset,
            value: Unset,
            weight: Unset,
            __rest: AddItemRequestRest::default(),
        }
    }
}

impl<
    HasDimensions,
    HasPackageReference,
    HasValue,
    HasWeight,
> AddItemRequestBuilder<HasDimensions, HasPackageReference, HasValue, HasWeight> {
    ///Sets [`barcode`](AddItemRequest::barcode).
    pub fn barcode(mut self, barcode: impl Into<Barcode>) -> Self {
        self.__rest.barcode = Some(barcode.into());
        self
    }

    ///Sets [`content_classification`](AddItemRequest::content_classification).
    pub fn content_classification(
        mut self,
        content_classification: impl Into<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
    ) -> Self {
        self.__rest.content_classification = Some(content_classification.into());
        self
    }

    ///Sets [`content_classification_details`](AddItemRequest::content_classification_details).
    pub fn content_classification_details(
        mut self,
        content_classification_details: impl Into<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
    ) -> Self {
        self.__rest.content_classification_details = Some(
            content_classification_details.into(),
        );
        self
    }

    ///Sets [`country_of_origin`](AddItemRequest::country_of_origin).
    pub fn country_of_origin(mut self, country_of_origin: impl Into<Country>) -> Self {
        self.__rest.country_of_origin = Some(country_of_origin.into());
        self
    }

    ///Sets [`description`](AddItemRequest::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`harmonisation_code`](AddItemRequest::harmonisation_code).
    pub fn harmonisation_code(
        mut self,
        harmonisation_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.harmonisation_code = Some(harmonisation_code.into());
        self
    }

    ///Sets [`harmonisation_key_words`](AddItemRequest::harmonisation_key_words).
    pub fn harmonisation_key_words(
        mut self,
        harmonisation_key_words: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.harmonisation_key_words = Some(harmonisation_key_words.into());
        self
    }

    ///Sets [`item_reference_provided_by_customer`](AddItemRequest::item_reference_provided_by_customer).
    pub fn item_reference_provided_by_customer(
        mut self,
        item_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.item_reference_provided_by_customer = Some(
            item_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`meta_data`](AddItemRequest::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`model`](AddItemRequest::model).
    pub fn model(mut self, model: impl Into<::std::string::String>) -> Self {
        self.__rest.model = Some(model.into());
        self
    }

    ///Sets [`quantity`](AddItemRequest::quantity).
    pub fn quantity(mut self, quantity: impl Into<i32>) -> Self {
        self.__rest.quantity = Some(quantity.into());
        self
    }

    ///Sets [`sku`](AddItemRequest::sku).
    pub fn sku(mut self, sku: impl Into<::std::string::String>) -> Self {
        self.__rest.sku = Some(sku.into());
        self
    }

    ///Sets [`status`](AddItemRequest::status).
    pub fn status(mut self, status: impl Into<::std::string::String>) -> Self {
        self.__rest.status = Some(status.into());
        self
    }

    ///Sets [`unit`](AddItemRequest::unit).
    pub fn unit(mut self, unit: impl Into<::std::string::String>) -> Self {
        self.__rest.unit = Some(unit.into());
        self
    }

    ///Sets [`dimensions`](AddItemRequest::dimensions), which is required.
    pub fn dimensions(
        self,
        dimensions: impl Into<Dimensions>,
    ) -> AddItemRequestBuilder<
        Set<Dimensions>,
        HasPackageReference,
        HasValue,
        HasWeight,
    > {
        AddItemRequestBuilder {
            dimensions: Set(dimensions.into()),
            package_reference: self.package_reference,
            value: self.value,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`package_reference`](AddItemRequest::package_reference), which is required.
    pub fn package_reference(
        self,
        package_reference: impl Into<::std::string::String>,
    ) -> AddItemRequestBuilder<
        HasDimensions,
        Set<::std::string::String>,
        HasValue,
        HasWeight,
    > {
        AddItemRequestBuilder {
            package_reference: Set(package_reference.into()),
            dimensions: self.dimensions,
            value: self.value,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`value`](AddItemRequest::value), which is required.
    pub fn value(
        self,
        value: impl Into<Money>,
    ) -> AddItemRequestBuilder<
        HasDimensions,
        HasPackageReference,
        Set<Money>,
        HasWeight,
    > {
        AddItemRequestBuilder {
            value: Set(value.into()),
            dimensions: self.dimensions,
            package_reference: self.package_reference,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`weight`](AddItemRequest::weight), which is required.
    pub fn weight(
        self,
        weight: impl Into<Weight>,
    ) -> AddItemRequestBuilder<
        HasDimensions,
        HasPackageReference,
        HasValue,
        Set<Weight>,
    > {
        AddItemRequestBuilder {
            weight: Set(weight.into()),
            dimensions: self.dimensions,
            package_reference: self.package_reference,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AddItemRequest
    where
        HasDimensions: required::Dimensions<AddItemRequest, Dimensions>,
        HasPackageReference: required::PackageReference<
            AddItemRequest,
            ::std::string::String,
        >,
        HasValue: required::Value<AddItemRequest, Money>,
        HasWeight: required::Weight<AddItemRequest, Weight>,
    {
        AddItemRequest {
            dimensions: self.dimensions.get(),
            package_reference: self.package_reference.get(),
            value: self.value.get(),
            weight: self.weight.get(),
            barcode: self.__rest.barcode,
            content_classification: self.__rest.content_classification,
            content_classification_details: self.__rest.content_classification_details,
            country_of_origin: self.__rest.country_of_origin,
            description: self.__rest.description,
            harmonisation_code: self.__rest.harmonisation_code,
            harmonisation_key_words: self.__rest.harmonisation_key_words,
            item_reference_provided_by_customer: self
                .__rest
                .item_reference_provided_by_customer,
            meta_data: self.__rest.meta_data,
            model: self.__rest.model,
            quantity: self.__rest.quantity,
            sku: self.__rest.sku,
            status: self.__rest.status,
            unit: self.__rest.unit,
        }
    }
}

impl serde::Serialize for AddItemRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 4usize + usize::from(self.barcode.is_some())
            + usize::from(self.content_classification.is_some())
            + usize::from(self.content_classification_details.is_some())
            + usize::from(self.country_of_origin.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.harmonisation_code.is_some())
            + usize::from(self.harmonisation_key_words.is_some())
            + usize::from(self.item_reference_provided_by_customer.is_some())
            + usize::from(self.meta_data.is_some()) + usize::from(self.model.is_some())
            + usize::from(self.quantity.is_some()) + usize::from(self.sku.is_some())
            + usize::from(self.status.is_some()) + usize::from(self.unit.is_some());
        let mut out = serializer.serialize_struct("AddItemRequest", count)?;
        out.serialize_field("Dimensions", &self.dimensions)?;
        out.serialize_field("PackageReference", &self.package_reference)?;
        out.serialize_field("Value", &self.value)?;
        out.serialize_field("Weight", &self.weight)?;
        write_optional(&mut out, "Barcode", &self.barcode)?;
        write_optional(&mut out, "ContentClassification", &self.content_classification)?;
        write_optional(
            &mut out,
            "ContentClassificationDetails",
            &self.content_classification_details,
        )?;
        write_optional(&mut out, "CountryOfOrigin", &self.country_of_origin)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(&mut out, "HarmonisationCode", &self.harmonisation_code)?;
        write_optional(
            &mut out,
            "HarmonisationKeyWords",
            &self.harmonisation_key_words,
        )?;
        write_optional(
            &mut out,
            "ItemReferenceProvidedByCustomer",
            &self.item_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(&mut out, "Model", &self.model)?;
        write_optional(&mut out, "Quantity", &self.quantity)?;
        write_optional(&mut out, "Sku", &self.sku)?;
        write_optional(&mut out, "Status", &self.status)?;
        write_optional(&mut out, "Unit", &self.unit)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AddItemRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AddItemRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AddItemRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AddItemRequest, A::Error> {
                let mut dimensions: Option<Dimensions> = None;
                let mut package_reference: Option<::std::string::String> = None;
                let mut value: Option<Money> = None;
                let mut weight: Option<Weight> = None;
                let mut barcode: Option<Option<Barcode>> = None;
                let mut content_classification: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ContentClassification,
                        >,
                    >,
                > = None;
                let mut content_classification_details: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ContentClassificationDetails,
                        >,
                    >,
                > = None;
                let mut country_of_origin: Option<Option<Country>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut harmonisation_code: Option<Option<::std::string::String>> = None;
                let mut harmonisation_key_words: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut item_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut model: Option<Option<::std::string::String>> = None;
                let mut quantity: Option<Option<i32>> = None;
                let mut sku: Option<Option<::std::string::String>> = None;
                let mut status: Option<Option<::std::string::String>> = None;
                let mut unit: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Dimensions" => 0usize,
                    "PackageReference" => 1usize,
                    "Value" => 2usize,
                    "Weight" => 3usize,
                    "Barcode" => 4usize,
                    "ContentClassification" => 5usize,
                    "ContentClassificationDetails" => 6usize,
                    "CountryOfOrigin" => 7usize,
                    "Description" => 8usize,
                    "HarmonisationCode" => 9usize,
                    "HarmonisationKeyWords" => 10usize,
                    "ItemReferenceProvidedByCustomer" => 11usize,
                    "MetaData" => 12usize,
                    "Model" => 13usize,
                    "Quantity" => 14usize,
                    "Sku" => 15usize,
                    "Status" => 16usize,
                    "Unit" => 17usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Dimensions", &mut dimensions)?,
                        1usize => {
                            read(&mut map, "PackageReference", &mut package_reference)?
                        }
                        2usize => read(&mut map, "Value", &mut value)?,
                        3usize => read(&mut map, "Weight", &mut weight)?,
                        4usize => read(&mut map, "Barcode", &mut barcode)?,
                        5usize => {
                            read(
                                &mut map,
                                "ContentClassification",
                                &mut content_classification,
                            )?
                        }
                        6usize => {
                            read(
                                &mut map,
                                "ContentClassificationDetails",
                                &mut content_classification_details,
                            )?
                        }
                        7usize => {
                            read(&mut map, "CountryOfOrigin", &mut country_of_origin)?
                        }
                        8usize => read(&mut map, "Description", &mut description)?,
                        9usize => {
                            read(&mut map, "HarmonisationCode", &mut harmonisation_code)?
                        }
                        10usize => {
                            read(
                                &mut map,
                                "HarmonisationKeyWords",
                                &mut harmonisation_key_words,
                            )?
                        }
                        11usize => {
                            read(
                                &mut map,
                                "ItemReferenceProvidedByCustomer",
                                &mut item_reference_provided_by_customer,
                            )?
                        }
                        12usize => read(&mut map, "MetaData", &mut meta_data)?,
                        13usize => read(&mut map, "Model", &mut model)?,
                        14usize => read(&mut map, "Quantity", &mut quantity)?,
                        15usize => read(&mut map, "Sku", &mut sku)?,
                        16usize => read(&mut map, "Status", &mut status)?,
                        17usize => read(&mut map, "Unit", &mut unit)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AddItemRequest {
                    dimensions: present(dimensions, "Dimensions")?,
                    package_reference: present(package_reference, "PackageReference")?,
                    value: present(value, "Value")?,
                    weight: present(weight, "Weight")?,
                    barcode: barcode.flatten(),
                    content_classification: content_classification.flatten(),
                    content_classification_details: content_classification_details
                        .flatten(),
                    country_of_origin: country_of_origin.flatten(),
                    description: description.flatten(),
                    harmonisation_code: harmonisation_code.flatten(),
                    harmonisation_key_words: harmonisation_key_words.flatten(),
                    item_reference_provided_by_customer: item_reference_provided_by_customer
                        .flatten(),
                    meta_data: meta_data.flatten(),
                    model: model.flatten(),
                    quantity: quantity.flatten(),
                    sku: sku.flatten(),
                    status: status.flatten(),
                    unit: unit.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AddItemRequest",
                &[
                    "Dimensions",
                    "PackageReference",
                    "Value",
                    "Weight",
                    "Barcode",
                    "ContentClassification",
                    "ContentClassificationDetails",
                    "CountryOfOrigin",
                    "Description",
                    "HarmonisationCode",
                    "HarmonisationKeyWords",
                    "ItemReferenceProvidedByCustomer",
                    "MetaData",
                    "Model",
                    "Quantity",
                    "Sku",
                    "Status",
                    "Unit",
                ],
                Fields,
            )
    }
}

///Builds a [`AddItemsRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AddItemsRequestBuilder<HasItems = Unset, HasPackageReference = Unset> {
    items: HasItems,
    package_reference: HasPackageReference,
    __rest: AddItemsRequestRest,
}

impl<HasItems, HasPackageReference> std::fmt::Debug
for AddItemsRequestBuilder<HasItems, HasPackageReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AddItemsRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AddItemsRequestRest {}
impl AddItemsRequest {
    ///Starts building one; [`build`](AddItemsRequestBuilder::build) takes all required fields.
    pub fn builder() -> AddItemsRequestBuilder {
        AddItemsRequestBuilder {
            items: Unset,
            package_reference: Unset,
            __rest: AddItemsRequestRest::default(),
        }
    }
}

impl<
    HasItems,
    HasPackageReference,
> AddItemsRequestBuilder<HasItems, HasPackageReference> {
    ///Sets [`items`](AddItemsRequest::items), which is required.
    pub fn items(
        self,
        items: impl Into<::std::vec::Vec<Item>>,
    ) -> AddItemsRequestBuilder<Set<::std::vec::Vec<Item>>, HasPackageReference> {
        AddItemsRequestBuilder {
            items: Set(items.into()),
            package_reference: self.package_reference,
            __rest: self.__rest,
        }
    }

    ///Sets [`package_reference`](AddItemsRequest::package_reference), which is required.
    pub fn package_reference(
        self,
        package_reference: impl Into<::std::string::String>,
    ) -> AddItemsRequestBuilder<HasItems, Set<::std::string::String>> {
        AddItemsRequestBuilder {
            package_reference: Set(package_reference.into()),
            items: self.items,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AddItemsRequest
    where
        HasItems: required::Items<AddItemsRequest, ::std::vec::Vec<Item>>,
        HasPackageReference: required::PackageReference<
            AddItemsRequest,
            ::std::string::String,
        >,
    {
        AddItemsRequest {
            items: self.items.get(),
            package_reference: self.package_reference.get(),
        }
    }
}

impl serde::Serialize for AddItemsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("AddItemsRequest", count)?;
        out.serialize_field("Items", &self.items)?;
        out.serialize_field("PackageReference", &self.package_reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AddItemsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AddItemsRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AddItemsRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AddItemsRequest, A::Error> {
                let mut items: Option<::std::vec::Vec<Item>> = None;
                let mut package_reference: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Items" => 0usize,
                    "PackageReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Items", &mut items)?,
                        1usize => {
                            read(&mut map, "PackageReference", &mut package_reference)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AddItemsRequest {
                    items: present(items, "Items")?,
                    package_reference: present(package_reference, "PackageReference")?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AddItemsRequest",
                &["Items", "PackageReference"],
                Fields,
            )
    }
}

///Builds a [`Address`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AddressBuilder {
    __rest: AddressRest,
}

impl std::fmt::Debug for AddressBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AddressBuilder(..)")
    }
}

#[derive(Default)]
struct AddressRest {
    address_line1: Option<::std::string::String>,
    address_line2: Option<::std::string::String>,
    address_line3: Option<::std::string::String>,
    address_type: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentAddressType>,
    >,
    cache_date: Option<crate::Timestamp>,
    cache_source: Option<::std::string::String>,
    company_name: Option<::std::string::String>,
    contact: Option<Contact>,
    contact_name: Option<::std::string::String>,
    country: Option<Country>,
    customer_name: Option<::std::string::String>,
    is_cached: Option<bool>,
    lat_long: Option<LatLong>,
    postcode: Option<::std::string::String>,
    region: Option<::std::string::String>,
    region_code: Option<::std::string::String>,
    shipping_location_reference: Option<::std::string::String>,
    shop_location_reference: Option<::std::string::String>,
    special_instructions: Option<::std::string::String>,
    town: Option<::std::string::String>,
}

impl Address {
    ///Starts building one; [`build`](AddressBuilder::build) takes all required fields.
    pub fn builder() -> AddressBuilder {
        AddressBuilder {
            __rest: AddressRest::default(),
        }
    }
}

impl AddressBuilder {
    ///Sets [`address_line1`](Address::address_line1).
    pub fn address_line1(
        mut self,
        address_line1: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.address_line1 = Some(address_line1.into());
        self
    }

    ///Sets [`address_line2`](Address::address_line2).
    pub fn address_line2(
        mut self,
        address_line2: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.address_line2 = Some(address_line2.into());
        self
    }

    ///Sets [`address_line3`](Address::address_line3).
    pub fn address_line3(
        mut self,
        address_line3: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.address_line3 = Some(address_line3.into());
        self
    }

    ///Sets [`address_type`](Address::address_type).
    pub fn address_type(
        mut self,
        address_type: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentAddressType>,
        >,
    ) -> Self {
        self.__rest.address_type = Some(address_type.into());
        self
    }

    ///Sets [`cache_date`](Address::cache_date).
    pub fn cache_date(mut self, cache_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.cache_date = Some(cache_date.into());
        self
    }

    ///Sets [`cache_source`](Address::cache_source).
    pub fn cache_source(
        mut self,
        cache_source: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.cache_source = Some(cache_source.into());
        self
    }

    ///Sets [`company_name`](Address::company_name).
    pub fn company_name(
        mut self,
        company_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.company_name = Some(company_name.into());
        self
    }

    ///Sets [`contact`](Address::contact).
    pub fn contact(mut self, contact: impl Into<Contact>) -> Self {
        self.__rest.contact = Some(contact.into());
        self
    }

    ///Sets [`contact_name`](Address::contact_name).
    pub fn contact_name(
        mut self,
        contact_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.contact_name = Some(contact_name.into());
        self
    }

    ///Sets [`country`](Address::country).
    pub fn country(mut self, country: impl Into<Country>) -> Self {
        self.__rest.country = Some(country.into());
        self
    }

    ///Sets [`customer_name`](Address::customer_name).
    pub fn customer_name(
        mut self,
        customer_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_name = Some(customer_name.into());
        self
    }

    ///Sets [`is_cached`](Address::is_cached).
    pub fn is_cached(mut self, is_cached: impl Into<bool>) -> Self {
        self.__rest.is_cached = Some(is_cached.into());
        self
    }

    ///Sets [`lat_long`](Address::lat_long).
    pub fn lat_long(mut self, lat_long: impl Into<LatLong>) -> Self {
        self.__rest.lat_long = Some(lat_long.into());
        self
    }

    ///Sets [`postcode`](Address::postcode).
    pub fn postcode(mut self, postcode: impl Into<::std::string::String>) -> Self {
        self.__rest.postcode = Some(postcode.into());
        self
    }

    ///Sets [`region`](Address::region).
    pub fn region(mut self, region: impl Into<::std::string::String>) -> Self {
        self.__rest.region = Some(region.into());
        self
    }

    ///Sets [`region_code`](Address::region_code).
    pub fn region_code(mut self, region_code: impl Into<::std::string::String>) -> Self {
        self.__rest.region_code = Some(region_code.into());
        self
    }

    ///Sets [`shipping_location_reference`](Address::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    ///Sets [`shop_location_reference`](Address::shop_location_reference).
    pub fn shop_location_reference(
        mut self,
        shop_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shop_location_reference = Some(shop_location_reference.into());
        self
    }

    ///Sets [`special_instructions`](Address::special_instructions).
    pub fn special_instructions(
        mut self,
        special_instructions: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.special_instructions = Some(special_instructions.into());
        self
    }

    ///Sets [`town`](Address::town).
    pub fn town(mut self, town: impl Into<::std::string::String>) -> Self {
        self.__rest.town = Some(town.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Address {
        Address {
            address_line1: self.__rest.address_line1,
            address_line2: self.__rest.address_line2,
            address_line3: self.__rest.address_line3,
            address_type: self.__rest.address_type,
            cache_date: self.__rest.cache_date,
            cache_source: self.__rest.cache_source,
            company_name: self.__rest.company_name,
            contact: self.__rest.contact,
            contact_name: self.__rest.contact_name,
            country: self.__rest.country,
            customer_name: self.__rest.customer_name,
            is_cached: self.__rest.is_cached,
            lat_long: self.__rest.lat_long,
            postcode: self.__rest.postcode,
            region: self.__rest.region,
            region_code: self.__rest.region_code,
            shipping_location_reference: self.__rest.shipping_location_reference,
            shop_location_reference: self.__rest.shop_location_reference,
            special_instructions: self.__rest.special_instructions,
            town: self.__rest.town,
        }
    }
}

impl serde::Serialize for Address {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.address_line1.is_some())
            + usize::from(self.address_line2.is_some())
            + usize::from(self.address_line3.is_some())
            + usize::from(self.address_type.is_some())
            + usize::from(self.cache_date.is_some())
            + usize::from(self.cache_source.is_some())
            + usize::from(self.company_name.is_some())
            + usize::from(self.contact.is_some())
            + usize::from(self.contact_name.is_some())
            + usize::from(self.country.is_some())
            + usize::from(self.customer_name.is_some())
            + usize::from(self.is_cached.is_some())
            + usize::from(self.lat_long.is_some()) + usize::from(self.postcode.is_some())
            + usize::from(self.region.is_some())
            + usize::from(self.region_code.is_some())
            + usize::from(self.shipping_location_reference.is_some())
            + usize::from(self.shop_location_reference.is_some())
            + usize::from(self.special_instructions.is_some())
            + usize::from(self.town.is_some());
        let mut out = serializer.serialize_struct("Address", count)?;
        write_optional(&mut out, "AddressLine1", &self.address_line1)?;
        write_optional(&mut out, "AddressLine2", &self.address_line2)?;
        write_optional(&mut out, "AddressLine3", &self.address_line3)?;
        write_optional(&mut out, "AddressType", &self.address_type)?;
        write_optional(&mut out, "CacheDate", &self.cache_date)?;
        write_optional(&mut out, "CacheSource", &self.cache_source)?;
        write_optional(&mut out, "CompanyName", &self.company_name)?;
        write_optional(&mut out, "Contact", &self.contact)?;
        write_optional(&mut out, "ContactName", &self.contact_name)?;
        write_optional(&mut out, "Country", &self.country)?;
        write_optional(&mut out, "CustomerName", &self.customer_name)?;
        write_optional(&mut out, "IsCached", &self.is_cached)?;
        write_optional(&mut out, "LatLong", &self.lat_long)?;
        write_optional(&mut out, "Postcode", &self.postcode)?;
        write_optional(&mut out, "Region", &self.region)?;
        write_optional(&mut out, "RegionCode", &self.region_code)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        write_optional(
            &mut out,
            "ShopLocationReference",
            &self.shop_location_reference,
        )?;
        write_optional(&mut out, "SpecialInstructions", &self.special_instructions)?;
        write_optional(&mut out, "Town", &self.town)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Address {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Address;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Address)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Address, A::Error> {
                let mut address_line1: Option<Option<::std::string::String>> = None;
                let mut address_line2: Option<Option<::std::string::String>> = None;
                let mut address_line3: Option<Option<::std::string::String>> = None;
                let mut address_type: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentAddressType,
                        >,
                    >,
                > = None;
                let mut cache_date: Option<Option<crate::Timestamp>> = None;
                let mut cache_source: Option<Option<::std::string::String>> = None;
                let mut company_name: Option<Option<::std::string::String>> = None;
                let mut contact: Option<Option<Contact>> = None;
                let mut contact_name: Option<Option<::std::string::String>> = None;
                let mut country: Option<Option<Country>> = None;
                let mut customer_name: Option<Option<::std::string::String>> = None;
                let mut is_cached: Option<Option<bool>> = None;
                let mut lat_long: Option<Option<LatLong>> = None;
                let mut postcode: Option<Option<::std::string::String>> = None;
                let mut region: Option<Option<::std::string::String>> = None;
                let mut region_code: Option<Option<::std::string::String>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut shop_location_reference: Option<Option<::std::string::String>> = None;
                let mut special_instructions: Option<Option<::std::string::String>> = None;
                let mut town: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "AddressLine1" => 0usize,
                    "AddressLine2" => 1usize,
                    "AddressLine3" => 2usize,
                    "AddressType" => 3usize,
                    "CacheDate" => 4usize,
                    "CacheSource" => 5usize,
                    "CompanyName" => 6usize,
                    "Contact" => 7usize,
                    "ContactName" => 8usize,
                    "Country" => 9usize,
                    "CustomerName" => 10usize,
                    "IsCached" => 11usize,
                    "LatLong" => 12usize,
                    "Postcode" => 13usize,
                    "Region" => 14usize,
                    "RegionCode" => 15usize,
                    "ShippingLocationReference" => 16usize,
                    "ShopLocationReference" => 17usize,
                    "SpecialInstructions" => 18usize,
                    "Town" => 19usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "AddressLine1", &mut address_line1)?,
                        1usize => read(&mut map, "AddressLine2", &mut address_line2)?,
                        2usize => read(&mut map, "AddressLine3", &mut address_line3)?,
                        3usize => read(&mut map, "AddressType", &mut address_type)?,
                        4usize => read(&mut map, "CacheDate", &mut cache_date)?,
                        5usize => read(&mut map, "CacheSource", &mut cache_source)?,
                        6usize => read(&mut map, "CompanyName", &mut company_name)?,
                        7usize => read(&mut map, "Contact", &mut contact)?,
                        8usize => read(&mut map, "ContactName", &mut contact_name)?,
                        9usize => read(&mut map, "Country", &mut country)?,
                        10usize => read(&mut map, "CustomerName", &mut customer_name)?,
                        11usize => read(&mut map, "IsCached", &mut is_cached)?,
                        12usize => read(&mut map, "LatLong", &mut lat_long)?,
                        13usize => read(&mut map, "Postcode", &mut postcode)?,
                        14usize => read(&mut map, "Region", &mut region)?,
                        15usize => read(&mut map, "RegionCode", &mut region_code)?,
                        16usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        17usize => {
                            read(
                                &mut map,
                                "ShopLocationReference",
                                &mut shop_location_reference,
                            )?
                        }
                        18usize => {
                            read(
                                &mut map,
                                "SpecialInstructions",
                                &mut special_instructions,
                            )?
                        }
                        19usize => read(&mut map, "Town", &mut town)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Address {
                    address_line1: address_line1.flatten(),
                    address_line2: address_line2.flatten(),
                    address_line3: address_line3.flatten(),
                    address_type: address_type.flatten(),
                    cache_date: cache_date.flatten(),
                    cache_source: cache_source.flatten(),
                    company_name: company_name.flatten(),
                    contact: contact.flatten(),
                    contact_name: contact_name.flatten(),
                    country: country.flatten(),
                    customer_name: customer_name.flatten(),
                    is_cached: is_cached.flatten(),
                    lat_long: lat_long.flatten(),
                    postcode: postcode.flatten(),
                    region: region.flatten(),
                    region_code: region_code.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                    shop_location_reference: shop_location_reference.flatten(),
                    special_instructions: special_instructions.flatten(),
                    town: town.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Address",
                &[
                    "AddressLine1",
                    "AddressLine2",
                    "AddressLine3",
                    "AddressType",
                    "CacheDate",
                    "CacheSource",
                    "CompanyName",
                    "Contact",
                    "ContactName",
                    "Country",
                    "CustomerName",
                    "IsCached",
                    "LatLong",
                    "Postcode",
                    "Region",
                    "RegionCode",
                    "ShippingLocationReference",
                    "ShopLocationReference",
                    "SpecialInstructions",
                    "Town",
                ],
                Fields,
            )
    }
}

///Builds a [`AllocateAllConsignmentsRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateAllConsignmentsRequestBuilder {
    __rest: AllocateAllConsignmentsRequestRest,
}

impl std::fmt::Debug for AllocateAllConsignmentsRequestBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateAllConsignmentsRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateAllConsignmentsRequestRest {
    ship_by_date: Option<crate::Timestamp>,
    shipping_location_reference: Option<::std::string::String>,
}

impl AllocateAllConsignmentsRequest {
    ///Starts building one; [`build`](AllocateAllConsignmentsRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateAllConsignmentsRequestBuilder {
        AllocateAllConsignmentsRequestBuilder {
            __rest: AllocateAllConsignmentsRequestRest::default(),
        }
    }
}

impl AllocateAllConsignmentsRequestBuilder {
    ///Sets [`ship_by_date`](AllocateAllConsignmentsRequest::ship_by_date).
    pub fn ship_by_date(mut self, ship_by_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.ship_by_date = Some(ship_by_date.into());
        self
    }

    ///Sets [`shipping_location_reference`](AllocateAllConsignmentsRequest::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateAllConsignmentsRequest {
        AllocateAllConsignmentsRequest {
            ship_by_date: self.__rest.ship_by_date,
            shipping_location_reference: self.__rest.shipping_location_reference,
        }
    }
}

impl serde::Serialize for AllocateAllConsignmentsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.ship_by_date.is_some())
            + usize::from(self.shipping_location_reference.is_some());
        let mut out = serializer
            .serialize_struct("AllocateAllConsignmentsRequest", count)?;
        write_optional(&mut out, "ShipByDate", &self.ship_by_date)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateAllConsignmentsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateAllConsignmentsRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateAllConsignmentsRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateAllConsignmentsRequest, A::Error> {
                let mut ship_by_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ShipByDate" => 0usize,
                    "ShippingLocationReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ShipByDate", &mut ship_by_date)?,
                        1usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateAllConsignmentsRequest {
                    ship_by_date: ship_by_date.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateAllConsignmentsRequest",
                &["ShipByDate", "ShippingLocationReference"],
                Fields,
            )
    }
}

///Builds a [`AllocateAllConsignmentsWithCarrierServiceRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateAllConsignmentsWithCarrierServiceRequestBuilder<
    HasMpdCarrierServiceReference = Unset,
> {
    mpd_carrier_service_reference: HasMpdCarrierServiceReference,
    __rest: AllocateAllConsignmentsWithCarrierServiceRequestRest,
}

impl<HasMpdCarrierServiceReference> std::fmt::Debug
for AllocateAllConsignmentsWithCarrierServiceRequestBuilder<
    HasMpdCarrierServiceReference,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateAllConsignmentsWithCarrierServiceRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateAllConsignmentsWithCarrierServiceRequestRest {
    ship_by_date: Option<crate::Timestamp>,
    shipping_location_reference: Option<::std::string::String>,
}

impl AllocateAllConsignmentsWithCarrierServiceRequest {
    ///Starts building one; [`build`](AllocateAllConsignmentsWithCarrierServiceRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateAllConsignmentsWithCarrierServiceRequestBuilder {
        AllocateAllConsignmentsWithCarrierServiceRequestBuilder {
            mpd_carrier_service_reference: Unset,
            __rest: AllocateAllConsignmentsWithCarrierServiceRequestRest::default(),
        }
    }
}

impl<
    HasMpdCarrierServiceReference,
> AllocateAllConsignmentsWithCarrierServiceRequestBuilder<
    HasMpdCarrierServiceReference,
> {
    ///Sets [`ship_by_date`](AllocateAllConsignmentsWithCarrierServiceRequest::ship_by_date).
    pub fn ship_by_date(mut self, ship_by_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.ship_by_date = Some(ship_by_date.into());
        self
    }

    ///Sets [`shipping_location_reference`](AllocateAllConsignmentsWithCarrierServiceRequest::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_reference`](AllocateAllConsignmentsWithCarrierServiceRequest::mpd_carrier_service_reference), which is required.
    pub fn mpd_carrier_service_reference(
        self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> AllocateAllConsignmentsWithCarrierServiceRequestBuilder<
        Set<::std::string::String>,
    > {
        AllocateAllConsignmentsWithCarrierServiceRequestBuilder {
            mpd_carrier_service_reference: Set(mpd_carrier_service_reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateAllConsignmentsWithCarrierServiceRequest
    where
        HasMpdCarrierServiceReference: required::MpdCarrierServiceReference<
            AllocateAllConsignmentsWithCarrierServiceRequest,
            ::std::string::String,
        >,
    {
        AllocateAllConsignmentsWithCarrierServiceRequest {
            mpd_carrier_service_reference: self.mpd_carrier_service_reference.get(),
            ship_by_date: self.__rest.ship_by_date,
            shipping_location_reference: self.__rest.shipping_location_reference,
        }
    }
}

impl serde::Serialize for AllocateAllConsignmentsWithCarrierServiceRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.ship_by_date.is_some())
            + usize::from(self.shipping_location_reference.is_some());
        let mut out = serializer
            .serialize_struct(
                "AllocateAllConsignmentsWithCarrierServiceRequest",
                count,
            )?;
        out.serialize_field(
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        write_optional(&mut out, "ShipByDate", &self.ship_by_date)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateAllConsignmentsWithCarrierServiceRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateAllConsignmentsWithCarrierServiceRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(
                    "an object (AllocateAllConsignmentsWithCarrierServiceRequest)",
                )
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateAllConsignmentsWithCarrierServiceRequest, A::Error> {
                let mut mpd_carrier_service_reference: Option<::std::string::String> = None;
                let mut ship_by_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "MpdCarrierServiceReference" => 0usize,
                    "ShipByDate" => 1usize,
                    "ShippingLocationReference" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        1usize => read(&mut map, "ShipByDate", &mut ship_by_date)?,
                        2usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateAllConsignmentsWithCarrierServiceRequest {
                    mpd_carrier_service_reference: present(
                        mpd_carrier_service_reference,
                        "MpdCarrierServiceReference",
                    )?,
                    ship_by_date: ship_by_date.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateAllConsignmentsWithCarrierServiceRequest",
                &[
                    "MpdCarrierServiceReference",
                    "ShipByDate",
                    "ShippingLocationReference",
                ],
                Fields,
            )
    }
}

///Builds a [`AllocateAllConsignmentsWithServiceGroupRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateAllConsignmentsWithServiceGroupRequestBuilder<
    HasMpdCarrierServiceGroupReference = Unset,
> {
    mpd_carrier_service_group_reference: HasMpdCarrierServiceGroupReference,
    __rest: AllocateAllConsignmentsWithServiceGroupRequestRest,
}

impl<HasMpdCarrierServiceGroupReference> std::fmt::Debug
for AllocateAllConsignmentsWithServiceGroupRequestBuilder<
    HasMpdCarrierServiceGroupReference,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateAllConsignmentsWithServiceGroupRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateAllConsignmentsWithServiceGroupRequestRest {
    ship_by_date: Option<crate::Timestamp>,
    shipping_location_reference: Option<::std::string::String>,
}

impl AllocateAllConsignmentsWithServiceGroupRequest {
    ///Starts building one; [`build`](AllocateAllConsignmentsWithServiceGroupRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateAllConsignmentsWithServiceGroupRequestBuilder {
        AllocateAllConsignmentsWithServiceGroupRequestBuilder {
            mpd_carrier_service_group_reference: Unset,
            __rest: AllocateAllConsignmentsWithServiceGroupRequestRest::default(),
        }
    }
}

impl<
    HasMpdCarrierServiceGroupReference,
> AllocateAllConsignmentsWithServiceGroupRequestBuilder<
    HasMpdCarrierServiceGroupReference,
> {
    ///Sets [`ship_by_date`](AllocateAllConsignmentsWithServiceGroupRequest::ship_by_date).
    pub fn ship_by_date(mut self, ship_by_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.ship_by_date = Some(ship_by_date.into());
        self
    }

    ///Sets [`shipping_location_reference`](AllocateAllConsignmentsWithServiceGroupRequest::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_group_reference`](AllocateAllConsignmentsWithServiceGroupRequest::mpd_carrier_service_group_reference), which is required.
    pub fn mpd_carrier_service_group_reference(
        self,
        mpd_carrier_service_group_reference: impl Into<::std::string::String>,
    ) -> AllocateAllConsignmentsWithServiceGroupRequestBuilder<
        Set<::std::string::String>,
    > {
        AllocateAllConsignmentsWithServiceGroupRequestBuilder {
            mpd_carrier_service_group_reference: Set(
                mpd_carrier_service_group_reference.into(),
            ),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateAllConsignmentsWithServiceGroupRequest
    where
        HasMpdCarrierServiceGroupReference: required::MpdCarrierServiceGroupReference<
            AllocateAllConsignmentsWithServiceGroupRequest,
            ::std::string::String,
        >,
    {
        AllocateAllConsignmentsWithServiceGroupRequest {
            mpd_carrier_service_group_reference: self
                .mpd_carrier_service_group_reference
                .get(),
            ship_by_date: self.__rest.ship_by_date,
            shipping_location_reference: self.__rest.shipping_location_reference,
        }
    }
}

impl serde::Serialize for AllocateAllConsignmentsWithServiceGroupRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.ship_by_date.is_some())
            + usize::from(self.shipping_location_reference.is_some());
        let mut out = serializer
            .serialize_struct("AllocateAllConsignmentsWithServiceGroupRequest", count)?;
        out.serialize_field(
            "MpdCarrierServiceGroupReference",
            &self.mpd_carrier_service_group_reference,
        )?;
        write_optional(&mut out, "ShipByDate", &self.ship_by_date)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateAllConsignmentsWithServiceGroupRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateAllConsignmentsWithServiceGroupRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateAllConsignmentsWithServiceGroupRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateAllConsignmentsWithServiceGroupRequest, A::Error> {
                let mut mpd_carrier_service_group_reference: Option<
                    ::std::string::String,
                > = None;
                let mut ship_by_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "MpdCarrierServiceGroupReference" => 0usize,
                    "ShipByDate" => 1usize,
                    "ShippingLocationReference" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceGroupReference",
                                &mut mpd_carrier_service_group_reference,
                            )?
                        }
                        1usize => read(&mut map, "ShipByDate", &mut ship_by_date)?,
                        2usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateAllConsignmentsWithServiceGroupRequest {
                    mpd_carrier_service_group_reference: present(
                        mpd_carrier_service_group_reference,
                        "MpdCarrierServiceGroupReference",
                    )?,
                    ship_by_date: ship_by_date.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateAllConsignmentsWithServiceGroupRequest",
                &[
                    "MpdCarrierServiceGroupReference",
                    "ShipByDate",
                    "ShippingLocationReference",
                ],
                Fields,
            )
    }
}

///Builds a [`AllocateAndGetLabelsResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateAndGetLabelsResponseBuilder {
    __rest: AllocateAndGetLabelsResponseRest,
}

impl std::fmt::Debug for AllocateAndGetLabelsResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateAndGetLabelsResponseBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateAndGetLabelsResponseRest {
    responses: Option<::std::vec::Vec<AllocateAndGetLabelsResult>>,
}

impl AllocateAndGetLabelsResponse {
    ///Starts building one; [`build`](AllocateAndGetLabelsResponseBuilder::build) takes all required fields.
    pub fn builder() -> AllocateAndGetLabelsResponseBuilder {
        AllocateAndGetLabelsResponseBuilder {
            __rest: AllocateAndGetLabelsResponseRest::default(),
        }
    }
}

impl AllocateAndGetLabelsResponseBuilder {
    ///Sets [`responses`](AllocateAndGetLabelsResponse::responses).
    pub fn responses(
        mut self,
        responses: impl Into<::std::vec::Vec<AllocateAndGetLabelsResult>>,
    ) -> Self {
        self.__rest.responses = Some(responses.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateAndGetLabelsResponse {
        AllocateAndGetLabelsResponse {
            responses: self.__rest.responses,
        }
    }
}

impl serde::Serialize for AllocateAndGetLabelsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.responses.is_some());
        let mut out = serializer
            .serialize_struct("AllocateAndGetLabelsResponse", count)?;
        write_optional(&mut out, "Responses", &self.responses)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateAndGetLabelsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateAndGetLabelsResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateAndGetLabelsResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateAndGetLabelsResponse, A::Error> {
                let mut responses: Option<
                    Option<::std::vec::Vec<AllocateAndGetLabelsResult>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Responses" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Responses", &mut responses)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateAndGetLabelsResponse {
                    responses: responses.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("AllocateAndGetLabelsResponse", &["Responses"], Fields)
    }
}

///Builds a [`AllocateAndGetLabelsResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateAndGetLabelsResultBuilder<HasStatusCode = Unset> {
    status_code: HasStatusCode,
    __rest: AllocateAndGetLabelsResultRest,
}

impl<HasStatusCode> std::fmt::Debug
for AllocateAndGetLabelsResultBuilder<HasStatusCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateAndGetLabelsResultBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateAndGetLabelsResultRest {
    api_links: Option<::std::vec::Vec<ApiLink>>,
    carrier_name: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    carrier_service_name: Option<::std::string::String>,
    carrier_service_reference: Option<::std::string::String>,
    consignment_legs: Option<::std::vec::Vec<ConsignmentLeg>>,
    label_content: Option<::std::string::String>,
    label_file_type: Option<::std::string::String>,
    label_type: Option<crate::Open<crate::consignments::vocabulary::LabelType>>,
    message: Option<::std::string::String>,
    result: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentOperationResult>,
    >,
}

impl AllocateAndGetLabelsResult {
    ///Starts building one; [`build`](AllocateAndGetLabelsResultBuilder::build) takes all required fields.
    pub fn builder() -> AllocateAndGetLabelsResultBuilder {
        AllocateAndGetLabelsResultBuilder {
            status_code: Unset,
            __rest: AllocateAndGetLabelsResultRest::default(),
        }
    }
}

impl<HasStatusCode> AllocateAndGetLabelsResultBuilder<HasStatusCode> {
    ///Sets [`api_links`](AllocateAndGetLabelsResult::api_links).
    pub fn api_links(mut self, api_links: impl Into<::std::vec::Vec<ApiLink>>) -> Self {
        self.__rest.api_links = Some(api_links.into());
        self
    }

    ///Sets [`carrier_name`](AllocateAndGetLabelsResult::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`carrier_reference`](AllocateAndGetLabelsResult::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`carrier_service_name`](AllocateAndGetLabelsResult::carrier_service_name).
    pub fn carrier_service_name(
        mut self,
        carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_name = Some(carrier_service_name.into());
        self
    }

    ///Sets [`carrier_service_reference`](AllocateAndGetLabelsResult::carrier_service_reference).
    pub fn carrier_service_reference(
        mut self,
        carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_reference = Some(carrier_service_reference.into());
        self
    }

    ///Sets [`consignment_legs`](AllocateAndGetLabelsResult::consignment_legs).
    pub fn consignment_legs(
        mut self,
        consignment_legs: impl Into<::std::vec::Vec<ConsignmentLeg>>,
    ) -> Self {
        self.__rest.consignment_legs = Some(consignment_legs.into());
        self
    }

    ///Sets [`label_content`](AllocateAndGetLabelsResult::label_content).
    pub fn label_content(
        mut self,
        label_content: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.label_content = Some(label_content.into());
        self
    }

    ///Sets [`label_file_type`](AllocateAndGetLabelsResult::label_file_type).
    pub fn label_file_type(
        mut self,
        label_file_type: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.label_file_type = Some(label_file_type.into());
        self
    }

    ///Sets [`label_type`](AllocateAndGetLabelsResult::label_type).
    pub fn label_type(
        mut self,
        label_type: impl Into<crate::Open<crate::consignments::vocabulary::LabelType>>,
    ) -> Self {
        self.__rest.label_type = Some(label_type.into());
        self
    }

    ///Sets [`message`](AllocateAndGetLabelsResult::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`result`](AllocateAndGetLabelsResult::result).
    pub fn result(
        mut self,
        result: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentOperationResult>,
        >,
    ) -> Self {
        self.__rest.result = Some(result.into());
        self
    }

    ///Sets [`status_code`](AllocateAndGetLabelsResult::status_code), which is required.
    pub fn status_code(
        self,
        status_code: impl Into<i32>,
    ) -> AllocateAndGetLabelsResultBuilder<Set<i32>> {
        AllocateAndGetLabelsResultBuilder {
            status_code: Set(status_code.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateAndGetLabelsResult
    where
        HasStatusCode: required::StatusCode<AllocateAndGetLabelsResult, i32>,
    {
        AllocateAndGetLabelsResult {
            status_code: self.status_code.get(),
            api_links: self.__rest.api_links,
            carrier_name: self.__rest.carrier_name,
            carrier_reference: self.__rest.carrier_reference,
            carrier_service_name: self.__rest.carrier_service_name,
            carrier_service_reference: self.__rest.carrier_service_reference,
            consignment_legs: self.__rest.consignment_legs,
            label_content: self.__rest.label_content,
            label_file_type: self.__rest.label_file_type,
            label_type: self.__rest.label_type,
            message: self.__rest.message,
            result: self.__rest.result,
        }
    }
}

impl serde::Serialize for AllocateAndGetLabelsResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.api_links.is_some())
            + usize::from(self.carrier_name.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.carrier_service_name.is_some())
            + usize::from(self.carrier_service_reference.is_some())
            + usize::from(self.consignment_legs.is_some())
            + usize::from(self.label_content.is_some())
            + usize::from(self.label_file_type.is_some())
            + usize::from(self.label_type.is_some())
            + usize::from(self.message.is_some()) + usize::from(self.result.is_some());
        let mut out = serializer.serialize_struct("AllocateAndGetLabelsResult", count)?;
        out.serialize_field("StatusCode", &self.status_code)?;
        write_optional(&mut out, "ApiLinks", &self.api_links)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "CarrierServiceName", &self.carrier_service_name)?;
        write_optional(
            &mut out,
            "CarrierServiceReference",
            &self.carrier_service_reference,
        )?;
        write_optional(&mut out, "ConsignmentLegs", &self.consignment_legs)?;
        write_optional(&mut out, "LabelContent", &self.label_content)?;
        write_optional(&mut out, "LabelFileType", &self.label_file_type)?;
        write_optional(&mut out, "LabelType", &self.label_type)?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(&mut out, "Result", &self.result)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateAndGetLabelsResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateAndGetLabelsResult;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateAndGetLabelsResult)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateAndGetLabelsResult, A::Error> {
                let mut status_code: Option<i32> = None;
                let mut api_links: Option<Option<::std::vec::Vec<ApiLink>>> = None;
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut carrier_service_name: Option<Option<::std::string::String>> = None;
                let mut carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut consignment_legs: Option<
                    Option<::std::vec::Vec<ConsignmentLeg>>,
                > = None;
                let mut label_content: Option<Option<::std::string::String>> = None;
                let mut label_file_type: Option<Option<::std::string::String>> = None;
                let mut label_type: Option<
                    Option<crate::Open<crate::consignments::vocabulary::LabelType>>,
                > = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut result: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentOperationResult,
                        >,
                    >,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "StatusCode" => 0usize,
                    "ApiLinks" => 1usize,
                    "CarrierName" => 2usize,
                    "CarrierReference" => 3usize,
                    "CarrierServiceName" => 4usize,
                    "CarrierServiceReference" => 5usize,
                    "ConsignmentLegs" => 6usize,
                    "LabelContent" => 7usize,
                    "LabelFileType" => 8usize,
                    "LabelType" => 9usize,
                    "Message" => 10usize,
                    "Result" => 11usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "StatusCode", &mut status_code)?,
                        1usize => read(&mut map, "ApiLinks", &mut api_links)?,
                        2usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        3usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "CarrierServiceName",
                                &mut carrier_service_name,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "CarrierServiceReference",
                                &mut carrier_service_reference,
                            )?
                        }
                        6usize => {
                            read(&mut map, "ConsignmentLegs", &mut consignment_legs)?
                        }
                        7usize => read(&mut map, "LabelContent", &mut label_content)?,
                        8usize => read(&mut map, "LabelFileType", &mut label_file_type)?,
                        9usize => read(&mut map, "LabelType", &mut label_type)?,
                        10usize => read(&mut map, "Message", &mut message)?,
                        11usize => read(&mut map, "Result", &mut result)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateAndGetLabelsResult {
                    status_code: present(status_code, "StatusCode")?,
                    api_links: api_links.flatten(),
                    carrier_name: carrier_name.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    carrier_service_name: carrier_service_name.flatten(),
                    carrier_service_reference: carrier_service_reference.flatten(),
                    consignment_legs: consignment_legs.flatten(),
                    label_content: label_content.flatten(),
                    label_file_type: label_file_type.flatten(),
                    label_type: label_type.flatten(),
                    message: message.flatten(),
                    result: result.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateAndGetLabelsResult",
                &[
                    "StatusCode",
                    "ApiLinks",
                    "CarrierName",
                    "CarrierReference",
                    "CarrierServiceName",
                    "CarrierServiceReference",
                    "ConsignmentLegs",
                    "LabelContent",
                    "LabelFileType",
                    "LabelType",
                    "Message",
                    "Result",
                ],
                Fields,
            )
    }
}

///Builds a [`AllocateConsignmentsRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateConsignmentsRequestBuilder<HasConsignmentReferences = Unset> {
    consignment_references: HasConsignmentReferences,
    __rest: AllocateConsignmentsRequestRest,
}

impl<HasConsignmentReferences> std::fmt::Debug
for AllocateConsignmentsRequestBuilder<HasConsignmentReferences> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateConsignmentsRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateConsignmentsRequestRest {}
impl AllocateConsignmentsRequest {
    ///Starts building one; [`build`](AllocateConsignmentsRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateConsignmentsRequestBuilder {
        AllocateConsignmentsRequestBuilder {
            consignment_references: Unset,
            __rest: AllocateConsignmentsRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentReferences,
> AllocateConsignmentsRequestBuilder<HasConsignmentReferences> {
    ///Sets [`consignment_references`](AllocateConsignmentsRequest::consignment_references), which is required.
    pub fn consignment_references(
        self,
        consignment_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateConsignmentsRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        AllocateConsignmentsRequestBuilder {
            consignment_references: Set(consignment_references.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateConsignmentsRequest
    where
        HasConsignmentReferences: required::ConsignmentReferences<
            AllocateConsignmentsRequest,
            ::std::vec::Vec<::std::string::String>,
        >,
    {
        AllocateConsignmentsRequest {
            consignment_references: self.consignment_references.get(),
        }
    }
}

impl serde::Serialize for AllocateConsignmentsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer.serialize_struct("AllocateConsignmentsRequest", count)?;
        out.serialize_field("ConsignmentReferences", &self.consignment_references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateConsignmentsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateConsignmentsRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateConsignmentsRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateConsignmentsRequest, A::Error> {
                let mut consignment_references: Option<
                    ::std::vec::Vec<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferences" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferences",
                                &mut consignment_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateConsignmentsRequest {
                    consignment_references: present(
                        consignment_references,
                        "ConsignmentReferences",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateConsignmentsRequest",
                &["ConsignmentReferences"],
                Fields,
            )
    }
}

///Builds a [`AllocateConsignmentsWithCarrierServiceRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateConsignmentsWithCarrierServiceRequestBuilder<
    HasConsignmentReferences = Unset,
    HasMpdCarrierServiceReference = Unset,
> {
    consignment_references: HasConsignmentReferences,
    mpd_carrier_service_reference: HasMpdCarrierServiceReference,
    __rest: AllocateConsignmentsWithCarrierServiceRequestRest,
}

impl<HasConsignmentReferences, HasMpdCarrierServiceReference> std::fmt::Debug
for AllocateConsignmentsWithCarrierServiceRequestBuilder<
    HasConsignmentReferences,
    HasMpdCarrierServiceReference,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateConsignmentsWithCarrierServiceRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateConsignmentsWithCarrierServiceRequestRest {}
impl AllocateConsignmentsWithCarrierServiceRequest {
    ///Starts building one; [`build`](AllocateConsignmentsWithCarrierServiceRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateConsignmentsWithCarrierServiceRequestBuilder {
        AllocateConsignmentsWithCarrierServiceRequestBuilder {
            consignment_references: Unset,
            mpd_carrier_service_reference: Unset,
            __rest: AllocateConsignmentsWithCarrierServiceRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentReferences,
    HasMpdCarrierServiceReference,
> AllocateConsignmentsWithCarrierServiceRequestBuilder<
    HasConsignmentReferences,
    HasMpdCarrierServiceReference,
> {
    ///Sets [`consignment_references`](AllocateConsignmentsWithCarrierServiceRequest::consignment_references), which is required.
    pub fn consignment_references(
        self,
        consignment_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateConsignmentsWithCarrierServiceRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
        HasMpdCarrierServiceReference,
    > {
        AllocateConsignmentsWithCarrierServiceRequestBuilder {
            consignment_references: Set(consignment_references.into()),
            mpd_carrier_service_reference: self.mpd_carrier_service_reference,
            __rest: self.__rest,
        }
    }

    ///Sets [`mpd_carrier_service_reference`](AllocateConsignmentsWithCarrierServiceRequest::mpd_carrier_service_reference), which is required.
    pub fn mpd_carrier_service_reference(
        self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> AllocateConsignmentsWithCarrierServiceRequestBuilder<
        HasConsignmentReferences,
        Set<::std::string::String>,
    > {
        AllocateConsignmentsWithCarrierServiceRequestBuilder {
            mpd_carrier_service_reference: Set(mpd_carrier_service_reference.into()),
            consignment_references: self.consignment_references,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateConsignmentsWithCarrierServiceRequest
    where
        HasConsignmentReferences: required::ConsignmentReferences<
            AllocateConsignmentsWithCarrierServiceRequest,
            ::std::vec::Vec<::std::string::String>,
        >,
        HasMpdCarrierServiceReference: required::MpdCarrierServiceReference<
            AllocateConsignmentsWithCarrierServiceRequest,
            ::std::string::String,
        >,
    {
        AllocateConsignmentsWithCarrierServiceRequest {
            consignment_references: self.consignment_references.get(),
            mpd_carrier_service_reference: self.mpd_carrier_service_reference.get(),
        }
    }
}

impl serde::Serialize for AllocateConsignmentsWithCarrierServiceRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer
            .serialize_struct("AllocateConsignmentsWithCarrierServiceRequest", count)?;
        out.serialize_field("ConsignmentReferences", &self.consignment_references)?;
        out.serialize_field(
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateConsignmentsWithCarrierServiceRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateConsignmentsWithCarrierServiceRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateConsignmentsWithCarrierServiceRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateConsignmentsWithCarrierServiceRequest, A::Error> {
                let mut consignment_references: Option<
                    ::std::vec::Vec<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_reference: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferences" => 0usize,
                    "MpdCarrierServiceReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferences",
                                &mut consignment_references,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateConsignmentsWithCarrierServiceRequest {
                    consignment_references: present(
                        consignment_references,
                        "ConsignmentReferences",
                    )?,
                    mpd_carrier_service_reference: present(
                        mpd_carrier_service_reference,
                        "MpdCarrierServiceReference",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateConsignmentsWithCarrierServiceRequest",
                &["ConsignmentReferences", "MpdCarrierServiceReference"],
                Fields,
            )
    }
}

///Builds a [`AllocateConsignmentsWithServiceFiltersRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateConsignmentsWithServiceFiltersRequestBuilder<
    HasConsignmentReferences = Unset,
    HasFilters = Unset,
> {
    consignment_references: HasConsignmentReferences,
    filters: HasFilters,
    __rest: AllocateConsignmentsWithServiceFiltersRequestRest,
}

impl<HasConsignmentReferences, HasFilters> std::fmt::Debug
for AllocateConsignmentsWithServiceFiltersRequestBuilder<
    HasConsignmentReferences,
    HasFilters,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateConsignmentsWithServiceFiltersRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateConsignmentsWithServiceFiltersRequestRest {}
impl AllocateConsignmentsWithServiceFiltersRequest {
    ///Starts building one; [`build`](AllocateConsignmentsWithServiceFiltersRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateConsignmentsWithServiceFiltersRequestBuilder {
        AllocateConsignmentsWithServiceFiltersRequestBuilder {
            consignment_references: Unset,
            filters: Unset,
            __rest: AllocateConsignmentsWithServiceFiltersRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentReferences,
    HasFilters,
> AllocateConsignmentsWithServiceFiltersRequestBuilder<
    HasConsignmentReferences,
    HasFilters,
> {
    ///Sets [`consignment_references`](AllocateConsignmentsWithServiceFiltersRequest::consignment_references), which is required.
    pub fn consignment_references(
        self,
        consignment_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateConsignmentsWithServiceFiltersRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
        HasFilters,
    > {
        AllocateConsignmentsWithServiceFiltersRequestBuilder {
            consignment_references: Set(consignment_references.into()),
            filters: self.filters,
            __rest: self.__rest,
        }
    }

    ///Sets [`filters`](AllocateConsignmentsWithServiceFiltersRequest::filters), which is required.
    pub fn filters(
        self,
        filters: impl Into<AllocationFilters>,
    ) -> AllocateConsignmentsWithServiceFiltersRequestBuilder<
        HasConsignmentReferences,
        Set<AllocationFilters>,
    > {
        AllocateConsignmentsWithServiceFiltersRequestBuilder {
            filters: Set(filters.into()),
            consignment_references: self.consignment_references,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateConsignmentsWithServiceFiltersRequest
    where
        HasConsignmentReferences: required::ConsignmentReferences<
            AllocateConsignmentsWithServiceFiltersRequest,
            ::std::vec::Vec<::std::string::String>,
        >,
        HasFilters: required::Filters<
            AllocateConsignmentsWithServiceFiltersRequest,
            AllocationFilters,
        >,
    {
        AllocateConsignmentsWithServiceFiltersRequest {
            consignment_references: self.consignment_references.get(),
            filters: self.filters.get(),
        }
    }
}

impl serde::Serialize for AllocateConsignmentsWithServiceFiltersRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer
            .serialize_struct("AllocateConsignmentsWithServiceFiltersRequest", count)?;
        out.serialize_field("ConsignmentReferences", &self.consignment_references)?;
        out.serialize_field("Filters", &self.filters)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateConsignmentsWithServiceFiltersRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateConsignmentsWithServiceFiltersRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateConsignmentsWithServiceFiltersRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateConsignmentsWithServiceFiltersRequest, A::Error> {
                let mut consignment_references: Option<
                    ::std::vec::Vec<::std::string::String>,
                > = None;
                let mut filters: Option<AllocationFilters> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferences" => 0usize,
                    "Filters" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferences",
                                &mut consignment_references,
                            )?
                        }
                        1usize => read(&mut map, "Filters", &mut filters)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateConsignmentsWithServiceFiltersRequest {
                    consignment_references: present(
                        consignment_references,
                        "ConsignmentReferences",
                    )?,
                    filters: present(filters, "Filters")?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateConsignmentsWithServiceFiltersRequest",
                &["ConsignmentReferences", "Filters"],
                Fields,
            )
    }
}

///Builds a [`AllocateConsignmentsWithServiceGroupRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocateConsignmentsWithServiceGroupRequestBuilder<
    HasConsignmentReferences = Unset,
    HasMpdCarrierServiceGroupReference = Unset,
> {
    consignment_references: HasConsignmentReferences,
    mpd_carrier_service_group_reference: HasMpdCarrierServiceGroupReference,
    __rest: AllocateConsignmentsWithServiceGroupRequestRest,
}

impl<HasConsignmentReferences, HasMpdCarrierServiceGroupReference> std::fmt::Debug
for AllocateConsignmentsWithServiceGroupRequestBuilder<
    HasConsignmentReferences,
    HasMpdCarrierServiceGroupReference,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocateConsignmentsWithServiceGroupRequestBuilder(..)")
    }
}

#[derive(Default)]
struct AllocateConsignmentsWithServiceGroupRequestRest {}
impl AllocateConsignmentsWithServiceGroupRequest {
    ///Starts building one; [`build`](AllocateConsignmentsWithServiceGroupRequestBuilder::build) takes all required fields.
    pub fn builder() -> AllocateConsignmentsWithServiceGroupRequestBuilder {
        AllocateConsignmentsWithServiceGroupRequestBuilder {
            consignment_references: Unset,
            mpd_carrier_service_group_reference: Unset,
            __rest: AllocateConsignmentsWithServiceGroupRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentReferences,
    HasMpdCarrierServiceGroupReference,
> AllocateConsignmentsWithServiceGroupRequestBuilder<
    HasConsignmentReferences,
    HasMpdCarrierServiceGroupReference,
> {
    ///Sets [`consignment_references`](AllocateConsignmentsWithServiceGroupRequest::consignment_references), which is required.
    pub fn consignment_references(
        self,
        consignment_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> AllocateConsignmentsWithServiceGroupRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
        HasMpdCarrierServiceGroupReference,
    > {
        AllocateConsignmentsWithServiceGroupRequestBuilder {
            consignment_references: Set(consignment_references.into()),
            mpd_carrier_service_group_reference: self
                .mpd_carrier_service_group_reference,
            __rest: self.__rest,
        }
    }

    ///Sets [`mpd_carrier_service_group_reference`](AllocateConsignmentsWithServiceGroupRequest::mpd_carrier_service_group_reference), which is required.
    pub fn mpd_carrier_service_group_reference(
        self,
        mpd_carrier_service_group_reference: impl Into<::std::string::String>,
    ) -> AllocateConsignmentsWithServiceGroupRequestBuilder<
        HasConsignmentReferences,
        Set<::std::string::String>,
    > {
        AllocateConsignmentsWithServiceGroupRequestBuilder {
            mpd_carrier_service_group_reference: Set(
                mpd_carrier_service_group_reference.into(),
            ),
            consignment_references: self.consignment_references,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocateConsignmentsWithServiceGroupRequest
    where
        HasConsignmentReferences: required::ConsignmentReferences<
            AllocateConsignmentsWithServiceGroupRequest,
            ::std::vec::Vec<::std::string::String>,
        >,
        HasMpdCarrierServiceGroupReference: required::MpdCarrierServiceGroupReference<
            AllocateConsignmentsWithServiceGroupRequest,
            ::std::string::String,
        >,
    {
        AllocateConsignmentsWithServiceGroupRequest {
            consignment_references: self.consignment_references.get(),
            mpd_carrier_service_group_reference: self
                .mpd_carrier_service_group_reference
                .get(),
        }
    }
}

impl serde::Serialize for AllocateConsignmentsWithServiceGroupRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer
            .serialize_struct("AllocateConsignmentsWithServiceGroupRequest", count)?;
        out.serialize_field("ConsignmentReferences", &self.consignment_references)?;
        out.serialize_field(
            "MpdCarrierServiceGroupReference",
            &self.mpd_carrier_service_group_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocateConsignmentsWithServiceGroupRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocateConsignmentsWithServiceGroupRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocateConsignmentsWithServiceGroupRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocateConsignmentsWithServiceGroupRequest, A::Error> {
                let mut consignment_references: Option<
                    ::std::vec::Vec<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_group_reference: Option<
                    ::std::string::String,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferences" => 0usize,
                    "MpdCarrierServiceGroupReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferences",
                                &mut consignment_references,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceGroupReference",
                                &mut mpd_carrier_service_group_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocateConsignmentsWithServiceGroupRequest {
                    consignment_references: present(
                        consignment_references,
                        "ConsignmentReferences",
                    )?,
                    mpd_carrier_service_group_reference: present(
                        mpd_carrier_service_group_reference,
                        "MpdCarrierServiceGroupReference",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocateConsignmentsWithServiceGroupRequest",
                &["ConsignmentReferences", "MpdCarrierServiceGroupReference"],
                Fields,
            )
    }
}

///Builds a [`Allocation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocationBuilder {
    __rest: AllocationRest,
}

impl std::fmt::Debug for AllocationBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocationBuilder(..)")
    }
}

#[derive(Default)]
struct AllocationRest {
    allocation_date: Option<crate::Timestamp>,
    carrier_service_group_reference: Option<::std::string::String>,
    mpd_carrier_service_group_name: Option<::std::string::String>,
    mpd_carrier_service_name: Option<::std::string::String>,
    mpd_carrier_service_reference: Option<::std::string::String>,
    price: Option<Rate>,
}

impl Allocation {
    ///Starts building one; [`build`](AllocationBuilder::build) takes all required fields.
    pub fn builder() -> AllocationBuilder {
        AllocationBuilder {
            __rest: AllocationRest::default(),
        }
    }
}

impl AllocationBuilder {
    ///Sets [`allocation_date`](Allocation::allocation_date).
    pub fn allocation_date(
        mut self,
        allocation_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.allocation_date = Some(allocation_date.into());
        self
    }

    ///Sets [`carrier_service_group_reference`](Allocation::carrier_service_group_reference).
    pub fn carrier_service_group_reference(
        mut self,
        carrier_service_group_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_group_reference = Some(
            carrier_service_group_reference.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_group_name`](Allocation::mpd_carrier_service_group_name).
    pub fn mpd_carrier_service_group_name(
        mut self,
        mpd_carrier_service_group_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_group_name = Some(
            mpd_carrier_service_group_name.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_name`](Allocation::mpd_carrier_service_name).
    pub fn mpd_carrier_service_name(
        mut self,
        mpd_carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_name = Some(mpd_carrier_service_name.into());
        self
    }

    ///Sets [`mpd_carrier_service_reference`](Allocation::mpd_carrier_service_reference).
    pub fn mpd_carrier_service_reference(
        mut self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_reference = Some(
            mpd_carrier_service_reference.into(),
        );
        self
    }

    ///Sets [`price`](Allocation::price).
    pub fn price(mut self, price: impl Into<Rate>) -> Self {
        self.__rest.price = Some(price.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Allocation {
        Allocation {
            allocation_date: self.__rest.allocation_date,
            carrier_service_group_reference: self.__rest.carrier_service_group_reference,
            mpd_carrier_service_group_name: self.__rest.mpd_carrier_service_group_name,
            mpd_carrier_service_name: self.__rest.mpd_carrier_service_name,
            mpd_carrier_service_reference: self.__rest.mpd_carrier_service_reference,
            price: self.__rest.price,
        }
    }
}

impl serde::Serialize for Allocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.allocation_date.is_some())
            + usize::from(self.carrier_service_group_reference.is_some())
            + usize::from(self.mpd_carrier_service_group_name.is_some())
            + usize::from(self.mpd_carrier_service_name.is_some())
            + usize::from(self.mpd_carrier_service_reference.is_some())
            + usize::from(self.price.is_some());
        let mut out = serializer.serialize_struct("Allocation", count)?;
        write_optional(&mut out, "AllocationDate", &self.allocation_date)?;
        write_optional(
            &mut out,
            "CarrierServiceGroupReference",
            &self.carrier_service_group_reference,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceGroupName",
            &self.mpd_carrier_service_group_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceName",
            &self.mpd_carrier_service_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        write_optional(&mut out, "Price", &self.price)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Allocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Allocation;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Allocation)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Allocation, A::Error> {
                let mut allocation_date: Option<Option<crate::Timestamp>> = None;
                let mut carrier_service_group_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_group_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut price: Option<Option<Rate>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "AllocationDate" => 0usize,
                    "CarrierServiceGroupReference" => 1usize,
                    "MpdCarrierServiceGroupName" => 2usize,
                    "MpdCarrierServiceName" => 3usize,
                    "MpdCarrierServiceReference" => 4usize,
                    "Price" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "AllocationDate", &mut allocation_date)?,
                        1usize => {
                            read(
                                &mut map,
                                "CarrierServiceGroupReference",
                                &mut carrier_service_group_reference,
                            )?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceGroupName",
                                &mut mpd_carrier_service_group_name,
                            )?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceName",
                                &mut mpd_carrier_service_name,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        5usize => read(&mut map, "Price", &mut price)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Allocation {
                    allocation_date: allocation_date.flatten(),
                    carrier_service_group_reference: carrier_service_group_reference
                        .flatten(),
                    mpd_carrier_service_group_name: mpd_carrier_service_group_name
                        .flatten(),
                    mpd_carrier_service_name: mpd_carrier_service_name.flatten(),
                    mpd_carrier_service_reference: mpd_carrier_service_reference
                        .flatten(),
                    price: price.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Allocation",
                &[
                    "AllocationDate",
                    "CarrierServiceGroupReference",
                    "MpdCarrierServiceGroupName",
                    "MpdCarrierServiceName",
                    "MpdCarrierServiceReference",
                    "Price",
                ],
                Fields,
            )
    }
}

///Builds a [`AllocationFilters`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocationFiltersBuilder {
    __rest: AllocationFiltersRest,
}

impl std::fmt::Debug for AllocationFiltersBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocationFiltersBuilder(..)")
    }
}

#[derive(Default)]
struct AllocationFiltersRest {
    is_drop_off: Option<bool>,
    is_pickup: Option<bool>,
    service_direction: Option<
        crate::Open<crate::consignments::vocabulary::ServiceDirection>,
    >,
}

impl AllocationFilters {
    ///Starts building one; [`build`](AllocationFiltersBuilder::build) takes all required fields.
    pub fn builder() -> AllocationFiltersBuilder {
        AllocationFiltersBuilder {
            __rest: AllocationFiltersRest::default(),
        }
    }
}

impl AllocationFiltersBuilder {
    ///Sets [`is_drop_off`](AllocationFilters::is_drop_off).
    pub fn is_drop_off(mut self, is_drop_off: impl Into<bool>) -> Self {
        self.__rest.is_drop_off = Some(is_drop_off.into());
        self
    }

    ///Sets [`is_pickup`](AllocationFilters::is_pickup).
    pub fn is_pickup(mut self, is_pickup: impl Into<bool>) -> Self {
        self.__rest.is_pickup = Some(is_pickup.into());
        self
    }

    ///Sets [`service_direction`](AllocationFilters::service_direction).
    pub fn service_direction(
        mut self,
        service_direction: impl Into<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
    ) -> Self {
        self.__rest.service_direction = Some(service_direction.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocationFilters {
        AllocationFilters {
            is_drop_off: self.__rest.is_drop_off,
            is_pickup: self.__rest.is_pickup,
            service_direction: self.__rest.service_direction,
        }
    }
}

impl serde::Serialize for AllocationFilters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.is_drop_off.is_some())
            + usize::from(self.is_pickup.is_some())
            + usize::from(self.service_direction.is_some());
        let mut out = serializer.serialize_struct("AllocationFilters", count)?;
        write_optional(&mut out, "IsDropOff", &self.is_drop_off)?;
        write_optional(&mut out, "IsPickup", &self.is_pickup)?;
        write_optional(&mut out, "ServiceDirection", &self.service_direction)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocationFilters {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocationFilters;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocationFilters)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocationFilters, A::Error> {
                let mut is_drop_off: Option<Option<bool>> = None;
                let mut is_pickup: Option<Option<bool>> = None;
                let mut service_direction: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ServiceDirection>,
                    >,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "IsDropOff" => 0usize,
                    "IsPickup" => 1usize,
                    "ServiceDirection" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "IsDropOff", &mut is_drop_off)?,
                        1usize => read(&mut map, "IsPickup", &mut is_pickup)?,
                        2usize => {
                            read(&mut map, "ServiceDirection", &mut service_direction)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocationFilters {
                    is_drop_off: is_drop_off.flatten(),
                    is_pickup: is_pickup.flatten(),
                    service_direction: service_direction.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocationFilters",
                &["IsDropOff", "IsPickup", "ServiceDirection"],
                Fields,
            )
    }
}

///Builds a [`AllocationSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct AllocationSummaryBuilder<HasStatusCode = Unset> {
    status_code: HasStatusCode,
    __rest: AllocationSummaryRest,
}

impl<HasStatusCode> std::fmt::Debug for AllocationSummaryBuilder<HasStatusCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AllocationSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct AllocationSummaryRest {
    api_links: Option<::std::vec::Vec<ApiLink>>,
    carrier_name: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    carrier_service_name: Option<::std::string::String>,
    carrier_service_reference: Option<::std::string::String>,
    consignment_legs: Option<::std::vec::Vec<ConsignmentLeg>>,
    description: Option<::std::string::String>,
}

impl AllocationSummary {
    ///Starts building one; [`build`](AllocationSummaryBuilder::build) takes all required fields.
    pub fn builder() -> AllocationSummaryBuilder {
        AllocationSummaryBuilder {
            status_code: Unset,
            __rest: AllocationSummaryRest::default(),
        }
    }
}

impl<HasStatusCode> AllocationSummaryBuilder<HasStatusCode> {
    ///Sets [`api_links`](AllocationSummary::api_links).
    pub fn api_links(mut self, api_links: impl Into<::std::vec::Vec<ApiLink>>) -> Self {
        self.__rest.api_links = Some(api_links.into());
        self
    }

    ///Sets [`carrier_name`](AllocationSummary::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`carrier_reference`](AllocationSummary::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`carrier_service_name`](AllocationSummary::carrier_service_name).
    pub fn carrier_service_name(
        mut self,
        carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_name = Some(carrier_service_name.into());
        self
    }

    ///Sets [`carrier_service_reference`](AllocationSummary::carrier_service_reference).
    pub fn carrier_service_reference(
        mut self,
        carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_reference = Some(carrier_service_reference.into());
        self
    }

    ///Sets [`consignment_legs`](AllocationSummary::consignment_legs).
    pub fn consignment_legs(
        mut self,
        consignment_legs: impl Into<::std::vec::Vec<ConsignmentLeg>>,
    ) -> Self {
        self.__rest.consignment_legs = Some(consignment_legs.into());
        self
    }

    ///Sets [`description`](AllocationSummary::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`status_code`](AllocationSummary::status_code), which is required.
    pub fn status_code(
        self,
        status_code: impl Into<i32>,
    ) -> AllocationSummaryBuilder<Set<i32>> {
        AllocationSummaryBuilder {
            status_code: Set(status_code.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> AllocationSummary
    where
        HasStatusCode: required::StatusCode<AllocationSummary, i32>,
    {
        AllocationSummary {
            status_code: self.status_code.get(),
            api_links: self.__rest.api_links,
            carrier_name: self.__rest.carrier_name,
            carrier_reference: self.__rest.carrier_reference,
            carrier_service_name: self.__rest.carrier_service_name,
            carrier_service_reference: self.__rest.carrier_service_reference,
            consignment_legs: self.__rest.consignment_legs,
            description: self.__rest.description,
        }
    }
}

impl serde::Serialize for AllocationSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.api_links.is_some())
            + usize::from(self.carrier_name.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.carrier_service_name.is_some())
            + usize::from(self.carrier_service_reference.is_some())
            + usize::from(self.consignment_legs.is_some())
            + usize::from(self.description.is_some());
        let mut out = serializer.serialize_struct("AllocationSummary", count)?;
        out.serialize_field("StatusCode", &self.status_code)?;
        write_optional(&mut out, "ApiLinks", &self.api_links)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "CarrierServiceName", &self.carrier_service_name)?;
        write_optional(
            &mut out,
            "CarrierServiceReference",
            &self.carrier_service_reference,
        )?;
        write_optional(&mut out, "ConsignmentLegs", &self.consignment_legs)?;
        write_optional(&mut out, "Description", &self.description)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for AllocationSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = AllocationSummary;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (AllocationSummary)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<AllocationSummary, A::Error> {
                let mut status_code: Option<i32> = None;
                let mut api_links: Option<Option<::std::vec::Vec<ApiLink>>> = None;
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut carrier_service_name: Option<Option<::std::string::String>> = None;
                let mut carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut consignment_legs: Option<
                    Option<::std::vec::Vec<ConsignmentLeg>>,
                > = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "StatusCode" => 0usize,
                    "ApiLinks" => 1usize,
                    "CarrierName" => 2usize,
                    "CarrierReference" => 3usize,
                    "CarrierServiceName" => 4usize,
                    "CarrierServiceReference" => 5usize,
                    "ConsignmentLegs" => 6usize,
                    "Description" => 7usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "StatusCode", &mut status_code)?,
                        1usize => read(&mut map, "ApiLinks", &mut api_links)?,
                        2usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        3usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "CarrierServiceName",
                                &mut carrier_service_name,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "CarrierServiceReference",
                                &mut carrier_service_reference,
                            )?
                        }
                        6usize => {
                            read(&mut map, "ConsignmentLegs", &mut consignment_legs)?
                        }
                        7usize => read(&mut map, "Description", &mut description)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AllocationSummary {
                    status_code: present(status_code, "StatusCode")?,
                    api_links: api_links.flatten(),
                    carrier_name: carrier_name.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    carrier_service_name: carrier_service_name.flatten(),
                    carrier_service_reference: carrier_service_reference.flatten(),
                    consignment_legs: consignment_legs.flatten(),
                    description: description.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "AllocationSummary",
                &[
                    "StatusCode",
                    "ApiLinks",
                    "CarrierName",
                    "CarrierReference",
                    "CarrierServiceName",
                    "CarrierServiceReference",
                    "ConsignmentLegs",
                    "Description",
                ],
                Fields,
            )
    }
}

///Builds a [`ApiError`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApiErrorBuilder {
    __rest: ApiErrorRest,
}

impl std::fmt::Debug for ApiErrorBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiErrorBuilder(..)")
    }
}

#[derive(Default)]
struct ApiErrorRest {
    code: Option<::std::string::String>,
    correlation_id: Option<::std::string::String>,
    details: Option<::std::vec::Vec<ApiErrorMessage>>,
    message: Option<::std::string::String>,
}

impl ApiError {
    ///Starts building one; [`build`](ApiErrorBuilder::build) takes all required fields.
    pub fn builder() -> ApiErrorBuilder {
        ApiErrorBuilder {
            __rest: ApiErrorRest::default(),
        }
    }
}

impl ApiErrorBuilder {
    ///Sets [`code`](ApiError::code).
    pub fn code(mut self, code: impl Into<::std::string::String>) -> Self {
        self.__rest.code = Some(code.into());
        self
    }

    ///Sets [`correlation_id`](ApiError::correlation_id).
    pub fn correlation_id(
        mut self,
        correlation_id: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.correlation_id = Some(correlation_id.into());
        self
    }

    ///Sets [`details`](ApiError::details).
    pub fn details(
        mut self,
        details: impl Into<::std::vec::Vec<ApiErrorMessage>>,
    ) -> Self {
        self.__rest.details = Some(details.into());
        self
    }

    ///Sets [`message`](ApiError::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ApiError {
        ApiError {
            code: self.__rest.code,
            correlation_id: self.__rest.correlation_id,
            details: self.__rest.details,
            message: self.__rest.message,
        }
    }
}

impl serde::Serialize for ApiError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.code.is_some())
            + usize::from(self.correlation_id.is_some())
            + usize::from(self.details.is_some()) + usize::from(self.message.is_some());
        let mut out = serializer.serialize_struct("ApiError", count)?;
        write_optional(&mut out, "Code", &self.code)?;
        write_optional(&mut out, "CorrelationId", &self.correlation_id)?;
        write_optional(&mut out, "Details", &self.details)?;
        write_optional(&mut out, "Message", &self.message)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiError {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ApiError;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ApiError)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ApiError, A::Error> {
                let mut code: Option<Option<::std::string::String>> = None;
                let mut correlation_id: Option<Option<::std::string::String>> = None;
                let mut details: Option<Option<::std::vec::Vec<ApiErrorMessage>>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Code" => 0usize,
                    "CorrelationId" => 1usize,
                    "Details" => 2usize,
                    "Message" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Code", &mut code)?,
                        1usize => read(&mut map, "CorrelationId", &mut correlation_id)?,
                        2usize => read(&mut map, "Details", &mut details)?,
                        3usize => read(&mut map, "Message", &mut message)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ApiError {
                    code: code.flatten(),
                    correlation_id: correlation_id.flatten(),
                    details: details.flatten(),
                    message: message.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ApiError",
                &["Code", "CorrelationId", "Details", "Message"],
                Fields,
            )
    }
}

///Builds a [`ApiErrorMessage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApiErrorMessageBuilder {
    __rest: ApiErrorMessageRest,
}

impl std::fmt::Debug for ApiErrorMessageBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiErrorMessageBuilder(..)")
    }
}

#[derive(Default)]
struct ApiErrorMessageRest {
    code: Option<::std::string::String>,
    message: Option<::std::string::String>,
    target: Option<::std::string::String>,
}

impl ApiErrorMessage {
    ///Starts building one; [`build`](ApiErrorMessageBuilder::build) takes all required fields.
    pub fn builder() -> ApiErrorMessageBuilder {
        ApiErrorMessageBuilder {
            __rest: ApiErrorMessageRest::default(),
        }
    }
}

impl ApiErrorMessageBuilder {
    ///Sets [`code`](ApiErrorMessage::code).
    pub fn code(mut self, code: impl Into<::std::string::String>) -> Self {
        self.__rest.code = Some(code.into());
        self
    }

    ///Sets [`message`](ApiErrorMessage::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`target`](ApiErrorMessage::target).
    pub fn target(mut self, target: impl Into<::std::string::String>) -> Self {
        self.__rest.target = Some(target.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ApiErrorMessage {
        ApiErrorMessage {
            code: self.__rest.code,
            message: self.__rest.message,
            target: self.__rest.target,
        }
    }
}

impl serde::Serialize for ApiErrorMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.code.is_some())
            + usize::from(self.message.is_some()) + usize::from(self.target.is_some());
        let mut out = serializer.serialize_struct("ApiErrorMessage", count)?;
        write_optional(&mut out, "Code", &self.code)?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(&mut out, "Target", &self.target)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiErrorMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ApiErrorMessage;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ApiErrorMessage)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ApiErrorMessage, A::Error> {
                let mut code: Option<Option<::std::string::String>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut target: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Code" => 0usize,
                    "Message" => 1usize,
                    "Target" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Code", &mut code)?,
                        1usize => read(&mut map, "Message", &mut message)?,
                        2usize => read(&mut map, "Target", &mut target)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ApiErrorMessage {
                    code: code.flatten(),
                    message: message.flatten(),
                    target: target.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ApiErrorMessage",
                &["Code", "Message", "Target"],
                Fields,
            )
    }
}

///Builds a [`ApiLink`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApiLinkBuilder {
    __rest: ApiLinkRest,
}

impl std::fmt::Debug for ApiLinkBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiLinkBuilder(..)")
    }
}

#[derive(Default)]
struct ApiLinkRest {
    href: Option<::std::string::String>,
    rel: Option<::std::string::String>,
}

impl ApiLink {
    ///Starts building one; [`build`](ApiLinkBuilder::build) takes all required fields.
    pub fn builder() -> ApiLinkBuilder {
        ApiLinkBuilder {
            __rest: ApiLinkRest::default(),
        }
    }
}

impl ApiLinkBuilder {
    ///Sets [`href`](ApiLink::href).
    pub fn href(mut self, href: impl Into<::std::string::String>) -> Self {
        self.__rest.href = Some(href.into());
        self
    }

    ///Sets [`rel`](ApiLink::rel).
    pub fn rel(mut self, rel: impl Into<::std::string::String>) -> Self {
        self.__rest.rel = Some(rel.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ApiLink {
        ApiLink {
            href: self.__rest.href,
            rel: self.__rest.rel,
        }
    }
}

impl serde::Serialize for ApiLink {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.href.is_some())
            + usize::from(self.rel.is_some());
        let mut out = serializer.serialize_struct("ApiLink", count)?;
        write_optional(&mut out, "Href", &self.href)?;
        write_optional(&mut out, "Rel", &self.rel)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ApiLink {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ApiLink;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ApiLink)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ApiLink, A::Error> {
                let mut href: Option<Option<::std::string::String>> = None;
                let mut rel: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Href" => 0usize,
                    "Rel" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Href", &mut href)?,
                        1usize => read(&mut map, "Rel", &mut rel)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ApiLink {
                    href: href.flatten(),
                    rel: rel.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("ApiLink", &["Href", "Rel"], Fields)
    }
}

///Builds a [`Barcode`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct BarcodeBuilder<HasBarcodeType = Unset, HasCode = Unset> {
    barcode_type: HasBarcodeType,
    code: HasCode,
    __rest: BarcodeRest,
}

impl<HasBarcodeType, HasCode> std::fmt::Debug
for BarcodeBuilder<HasBarcodeType, HasCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BarcodeBuilder(..)")
    }
}

#[derive(Default)]
struct BarcodeRest {}
impl Barcode {
    ///Starts building one; [`build`](BarcodeBuilder::build) takes all required fields.
    pub fn builder() -> BarcodeBuilder {
        BarcodeBuilder {
            barcode_type: Unset,
            code: Unset,
            __rest: BarcodeRest::default(),
        }
    }
}

impl<HasBarcodeType, HasCode> BarcodeBuilder<HasBarcodeType, HasCode> {
    ///Sets [`barcode_type`](Barcode::barcode_type), which is required.
    pub fn barcode_type(
        self,
        barcode_type: impl Into<
            crate::Open<crate::consignments::vocabulary::BarcodeType>,
        >,
    ) -> BarcodeBuilder<
        Set<crate::Open<crate::consignments::vocabulary::BarcodeType>>,
        HasCode,
    > {
        BarcodeBuilder {
            barcode_type: Set(barcode_type.into()),
            code: self.code,
            __rest: self.__rest,
        }
    }

    ///Sets [`code`](Barcode::code), which is required.
    pub fn code(
        self,
        code: impl Into<::std::string::String>,
    ) -> BarcodeBuilder<HasBarcodeType, Set<::std::string::String>> {
        BarcodeBuilder {
            code: Set(code.into()),
            barcode_type: self.barcode_type,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Barcode
    where
        HasBarcodeType: required::BarcodeType<
            Barcode,
            crate::Open<crate::consignments::vocabulary::BarcodeType>,
        >,
        HasCode: required::Code<Barcode, ::std::string::String>,
    {
        Barcode {
            barcode_type: self.barcode_type.get(),
            code: self.code.get(),
        }
    }
}

impl serde::Serialize for Barcode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("Barcode", count)?;
        out.serialize_field("BarcodeType", &self.barcode_type)?;
        out.serialize_field("Code", &self.code)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Barcode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Barcode;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Barcode)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Barcode, A::Error> {
                let mut barcode_type: Option<
                    crate::Open<crate::consignments::vocabulary::BarcodeType>,
                > = None;
                let mut code: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "BarcodeType" => 0usize,
                    "Code" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "BarcodeType", &mut barcode_type)?,
                        1usize => read(&mut map, "Code", &mut code)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Barcode {
                    barcode_type: present(barcode_type, "BarcodeType")?,
                    code: present(code, "Code")?,
                })
            }
        }

        deserializer.deserialize_struct("Barcode", &["BarcodeType", "Code"], Fields)
    }
}

///Builds a [`CalendarException`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CalendarExceptionBuilder<HasCalendarExceptionType = Unset, HasDate = Unset> {
    calendar_exception_type: HasCalendarExceptionType,
    date: HasDate,
    __rest: CalendarExceptionRest,
}

impl<HasCalendarExceptionType, HasDate> std::fmt::Debug
for CalendarExceptionBuilder<HasCalendarExceptionType, HasDate> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CalendarExceptionBuilder(..)")
    }
}

#[derive(Default)]
struct CalendarExceptionRest {
    calendar_operation_times: Option<CalendarOperationTimes>,
    id: Option<::std::string::String>,
    mpd_carrier_service_references: Option<::std::vec::Vec<::std::string::String>>,
}

impl CalendarException {
    ///Starts building one; [`build`](CalendarExceptionBuilder::build) takes all required fields.
    pub fn builder() -> CalendarExceptionBuilder {
        CalendarExceptionBuilder {
            calendar_exception_type: Unset,
            date: Unset,
            __rest: CalendarExceptionRest::default(),
        }
    }
}

impl<
    HasCalendarExceptionType,
    HasDate,
> CalendarExceptionBuilder<HasCalendarExceptionType, HasDate> {
    ///Sets [`calendar_operation_times`](CalendarException::calendar_operation_times).
    pub fn calendar_operation_times(
        mut self,
        calendar_operation_times: impl Into<CalendarOperationTimes>,
    ) -> Self {
        self.__rest.calendar_operation_times = Some(calendar_operation_times.into());
        self
    }

    ///Sets [`id`](CalendarException::id).
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`mpd_carrier_service_references`](CalendarException::mpd_carrier_service_references).
    pub fn mpd_carrier_service_references(
        mut self,
        mpd_carrier_service_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.mpd_carrier_service_references = Some(
            mpd_carrier_service_references.into(),
        );
        self
    }

    ///Sets [`calendar_exception_type`](CalendarException::calendar_exception_type), which is required.
    pub fn calendar_exception_type(
        self,
        calendar_exception_type: impl Into<
            crate::Open<crate::consignments::vocabulary::CalendarExceptionType>,
        >,
    ) -> CalendarExceptionBuilder<
        Set<crate::Open<crate::consignments::vocabulary::CalendarExceptionType>>,
        HasDate,
    > {
        CalendarExceptionBuilder {
            calendar_exception_type: Set(calendar_exception_type.into()),
            date: self.date,
            __rest: self.__rest,
        }
    }

    ///Sets [`date`](CalendarException::date), which is required.
    pub fn date(
        self,
        date: impl Into<crate::Timestamp>,
    ) -> CalendarExceptionBuilder<HasCalendarExceptionType, Set<crate::Timestamp>> {
        CalendarExceptionBuilder {
            date: Set(date.into()),
            calendar_exception_type: self.calendar_exception_type,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CalendarException
    where
        HasCalendarExceptionType: required::CalendarExceptionType<
            CalendarException,
            crate::Open<crate::consignments::vocabulary::CalendarExceptionType>,
        >,
        HasDate: required::Date<CalendarException, crate::Timestamp>,
    {
        CalendarException {
            calendar_exception_type: self.calendar_exception_type.get(),
            date: self.date.get(),
            calendar_operation_times: self.__rest.calendar_operation_times,
            id: self.__rest.id,
            mpd_carrier_service_references: self.__rest.mpd_carrier_service_references,
        }
    }
}

impl serde::Serialize for CalendarException {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize + usize::from(self.calendar_operation_times.is_some())
            + usize::from(self.id.is_some())
            + usize::from(self.mpd_carrier_service_references.is_some());
        let mut out = serializer.serialize_struct("CalendarException", count)?;
        out.serialize_field("CalendarExceptionType", &self.calendar_exception_type)?;
        out.serialize_field("Date", &self.date)?;
        write_optional(
            &mut out,
            "CalendarOperationTimes",
            &self.calendar_operation_times,
        )?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReferences",
            &self.mpd_carrier_service_references,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CalendarException {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CalendarException;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CalendarException)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CalendarException, A::Error> {
                let mut calendar_exception_type: Option<
                    crate::Open<crate::consignments::vocabulary::CalendarExceptionType>,
                > = None;
                let mut date: Option<crate::Timestamp> = None;
                let mut calendar_operation_times: Option<
                    Option<CalendarOperationTimes>,
                > = None;
                let mut id: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_references: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CalendarExceptionType" => 0usize,
                    "Date" => 1usize,
                    "CalendarOperationTimes" => 2usize,
                    "Id" => 3usize,
                    "MpdCarrierServiceReferences" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CalendarExceptionType",
                                &mut calendar_exception_type,
                            )?
                        }
                        1usize => read(&mut map, "Date", &mut date)?,
                        2usize => {
                            read(
                                &mut map,
                                "CalendarOperationTimes",
                                &mut calendar_operation_times,
                            )?
                        }
                        3usize => read(&mut map, "Id", &mut id)?,
                        4usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReferences",
                                &mut mpd_carrier_service_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CalendarException {
                    calendar_exception_type: present(
                        calendar_exception_type,
                        "CalendarExceptionType",
                    )?,
                    date: present(date, "Date")?,
                    calendar_operation_times: calendar_operation_times.flatten(),
                    id: id.flatten(),
                    mpd_carrier_service_references: mpd_carrier_service_references
                        .flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CalendarException",
                &[
                    "CalendarExceptionType",
                    "Date",
                    "CalendarOperationTimes",
                    "Id",
                    "MpdCarrierServiceReferences",
                ],
                Fields,
            )
    }
}

///Builds a [`CalendarOperationTimes`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CalendarOperationTimesBuilder<HasManifestTime = Unset> {
    manifest_time: HasManifestTime,
    __rest: CalendarOperationTimesRest,
}

impl<HasManifestTime> std::fmt::Debug
for CalendarOperationTimesBuilder<HasManifestTime> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CalendarOperationTimesBuilder(..)")
    }
}

#[derive(Default)]
struct CalendarOperationTimesRest {
    cut_off_time: Option<OperationTime>,
    operational_cut_off_time: Option<OperationTime>,
    pre_advice_time: Option<OperationTime>,
}

impl CalendarOperationTimes {
    ///Starts building one; [`build`](CalendarOperationTimesBuilder::build) takes all required fields.
    pub fn builder() -> CalendarOperationTimesBuilder {
        CalendarOperationTimesBuilder {
            manifest_time: Unset,
            __rest: CalendarOperationTimesRest::default(),
        }
    }
}

impl<HasManifestTime> CalendarOperationTimesBuilder<HasManifestTime> {
    ///Sets [`cut_off_time`](CalendarOperationTimes::cut_off_time).
    pub fn cut_off_time(mut self, cut_off_time: impl Into<OperationTime>) -> Self {
        self.__rest.cut_off_time = Some(cut_off_time.into());
        self
    }

    ///Sets [`operational_cut_off_time`](CalendarOperationTimes::operational_cut_off_time).
    pub fn operational_cut_off_time(
        mut self,
        operational_cut_off_time: impl Into<OperationTime>,
    ) -> Self {
        self.__rest.operational_cut_off_time = Some(operational_cut_off_time.into());
        self
    }

    ///Sets [`pre_advice_time`](CalendarOperationTimes::pre_advice_time).
    pub fn pre_advice_time(mut self, pre_advice_time: impl Into<OperationTime>) -> Self {
        self.__rest.pre_advice_time = Some(pre_advice_time.into());
        self
    }

    ///Sets [`manifest_time`](CalendarOperationTimes::manifest_time), which is required.
    pub fn manifest_time(
        self,
        manifest_time: impl Into<::std::string::String>,
    ) -> CalendarOperationTimesBuilder<Set<::std::string::String>> {
        CalendarOperationTimesBuilder {
            manifest_time: Set(manifest_time.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CalendarOperationTimes
    where
        HasManifestTime: required::ManifestTime<
            CalendarOperationTimes,
            ::std::string::String,
        >,
    {
        CalendarOperationTimes {
            manifest_time: self.manifest_time.get(),
            cut_off_time: self.__rest.cut_off_time,
            operational_cut_off_time: self.__rest.operational_cut_off_time,
            pre_advice_time: self.__rest.pre_advice_time,
        }
    }
}

impl serde::Serialize for CalendarOperationTimes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.cut_off_time.is_some())
            + usize::from(self.operational_cut_off_time.is_some())
            + usize::from(self.pre_advice_time.is_some());
        let mut out = serializer.serialize_struct("CalendarOperationTimes", count)?;
        out.serialize_field("ManifestTime", &self.manifest_time)?;
        write_optional(&mut out, "CutOffTime", &self.cut_off_time)?;
        write_optional(
            &mut out,
            "OperationalCutOffTime",
            &self.operational_cut_off_time,
        )?;
        write_optional(&mut out, "PreAdviceTime", &self.pre_advice_time)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CalendarOperationTimes {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CalendarOperationTimes;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CalendarOperationTimes)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CalendarOperationTimes, A::Error> {
                let mut manifest_time: Option<::std::string::String> = None;
                let mut cut_off_time: Option<Option<OperationTime>> = None;
                let mut operational_cut_off_time: Option<Option<OperationTime>> = None;
                let mut pre_advice_time: Option<Option<OperationTime>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ManifestTime" => 0usize,
                    "CutOffTime" => 1usize,
                    "OperationalCutOffTime" => 2usize,
                    "PreAdviceTime" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ManifestTime", &mut manifest_time)?,
                        1usize => read(&mut map, "CutOffTime", &mut cut_off_time)?,
                        2usize => {
                            read(
                                &mut map,
                                "OperationalCutOffTime",
                                &mut operational_cut_off_time,
                            )?
                        }
                        3usize => read(&mut map, "PreAdviceTime", &mut pre_advice_time)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CalendarOperationTimes {
                    manifest_time: present(manifest_time, "ManifestTime")?,
                    cut_off_time: cut_off_time.flatten(),
                    operational_cut_off_time: operational_cut_off_time.flatten(),
                    pre_advice_time: pre_advice_time.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CalendarOperationTimes",
                &[
                    "ManifestTime",
                    "CutOffTime",
                    "OperationalCutOffTime",
                    "PreAdviceTime",
                ],
                Fields,
            )
    }
}

///Builds a [`CalendarRule`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CalendarRuleBuilder<HasDayOfWeek = Unset> {
    day_of_week: HasDayOfWeek,
    __rest: CalendarRuleRest,
}

impl<HasDayOfWeek> std::fmt::Debug for CalendarRuleBuilder<HasDayOfWeek> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CalendarRuleBuilder(..)")
    }
}

#[derive(Default)]
struct CalendarRuleRest {
    calendar_operation_times: Option<CalendarOperationTimes>,
    id: Option<::std::string::String>,
    mpd_carrier_service_references: Option<::std::vec::Vec<::std::string::String>>,
}

impl CalendarRule {
    ///Starts building one; [`build`](CalendarRuleBuilder::build) takes all required fields.
    pub fn builder() -> CalendarRuleBuilder {
        CalendarRuleBuilder {
            day_of_week: Unset,
            __rest: CalendarRuleRest::default(),
        }
    }
}

impl<HasDayOfWeek> CalendarRuleBuilder<HasDayOfWeek> {
    ///Sets [`calendar_operation_times`](CalendarRule::calendar_operation_times).
    pub fn calendar_operation_times(
        mut self,
        calendar_operation_times: impl Into<CalendarOperationTimes>,
    ) -> Self {
        self.__rest.calendar_operation_times = Some(calendar_operation_times.into());
        self
    }

    ///Sets [`id`](CalendarRule::id).
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`mpd_carrier_service_references`](CalendarRule::mpd_carrier_service_references).
    pub fn mpd_carrier_service_references(
        mut self,
        mpd_carrier_service_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.mpd_carrier_service_references = Some(
            mpd_carrier_service_references.into(),
        );
        self
    }

    ///Sets [`day_of_week`](CalendarRule::day_of_week), which is required.
    pub fn day_of_week(
        self,
        day_of_week: impl Into<crate::Open<crate::consignments::vocabulary::DayOfWeek>>,
    ) -> CalendarRuleBuilder<
        Set<crate::Open<crate::consignments::vocabulary::DayOfWeek>>,
    > {
        CalendarRuleBuilder {
            day_of_week: Set(day_of_week.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CalendarRule
    where
        HasDayOfWeek: required::DayOfWeek<
            CalendarRule,
            crate::Open<crate::consignments::vocabulary::DayOfWeek>,
        >,
    {
        CalendarRule {
            day_of_week: self.day_of_week.get(),
            calendar_operation_times: self.__rest.calendar_operation_times,
            id: self.__rest.id,
            mpd_carrier_service_references: self.__rest.mpd_carrier_service_references,
        }
    }
}

impl serde::Serialize for CalendarRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.calendar_operation_times.is_some())
            + usize::from(self.id.is_some())
            + usize::from(self.mpd_carrier_service_references.is_some());
        let mut out = serializer.serialize_struct("CalendarRule", count)?;
        out.serialize_field("DayOfWeek", &self.day_of_week)?;
        write_optional(
            &mut out,
            "CalendarOperationTimes",
            &self.calendar_operation_times,
        )?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReferences",
            &self.mpd_carrier_service_references,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CalendarRule {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CalendarRule;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CalendarRule)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CalendarRule, A::Error> {
                let mut day_of_week: Option<
                    crate::Open<crate::consignments::vocabulary::DayOfWeek>,
                > = None;
                let mut calendar_operation_times: Option<
                    Option<CalendarOperationTimes>,
                > = None;
                let mut id: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_references: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "DayOfWeek" => 0usize,
                    "CalendarOperationTimes" => 1usize,
                    "Id" => 2usize,
                    "MpdCarrierServiceReferences" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "DayOfWeek", &mut day_of_week)?,
                        1usize => {
                            read(
                                &mut map,
                                "CalendarOperationTimes",
                                &mut calendar_operation_times,
                            )?
                        }
                        2usize => read(&mut map, "Id", &mut id)?,
                        3usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReferences",
                                &mut mpd_carrier_service_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CalendarRule {
                    day_of_week: present(day_of_week, "DayOfWeek")?,
                    calendar_operation_times: calendar_operation_times.flatten(),
                    id: id.flatten(),
                    mpd_carrier_service_references: mpd_carrier_service_references
                        .flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CalendarRule",
                &[
                    "DayOfWeek",
                    "CalendarOperationTimes",
                    "Id",
                    "MpdCarrierServiceReferences",
                ],
                Fields,
            )
    }
}

///Builds a [`Carrier`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CarrierBuilder {
    __rest: CarrierRest,
}

impl std::fmt::Debug for CarrierBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CarrierBuilder(..)")
    }
}

#[derive(Default)]
struct CarrierRest {
    name: Option<::std::string::String>,
    reference: Option<::std::string::String>,
}

impl Carrier {
    ///Starts building one; [`build`](CarrierBuilder::build) takes all required fields.
    pub fn builder() -> CarrierBuilder {
        CarrierBuilder {
            __rest: CarrierRest::default(),
        }
    }
}

impl CarrierBuilder {
    ///Sets [`name`](Carrier::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`reference`](Carrier::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Carrier {
        Carrier {
            name: self.__rest.name,
            reference: self.__rest.reference,
        }
    }
}

impl serde::Serialize for Carrier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.name.is_some())
            + usize::from(self.reference.is_some());
        let mut out = serializer.serialize_struct("Carrier", count)?;
        write_optional(&mut out, "Name", &self.name)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Carrier {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Carrier;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Carrier)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Carrier, A::Error> {
                let mut name: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Name" => 0usize,
                    "Reference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Name", &mut name)?,
                        1usize => read(&mut map, "Reference", &mut reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Carrier {
                    name: name.flatten(),
                    reference: reference.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("Carrier", &["Name", "Reference"], Fields)
    }
}

///Builds a [`CarrierService`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CarrierServiceBuilder {
    __rest: CarrierServiceRest,
}

impl std::fmt::Debug for CarrierServiceBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CarrierServiceBuilder(..)")
    }
}

#[derive(Default)]
struct CarrierServiceRest {
    carrier_name: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    external_reference: Option<::std::string::String>,
    is_drop_off: Option<bool>,
    is_pick_up: Option<bool>,
    is_signed: Option<bool>,
    is_timed: Option<bool>,
    is_tracked: Option<bool>,
    name: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    service_direction: Option<
        crate::Open<crate::consignments::vocabulary::ServiceDirection>,
    >,
}

impl CarrierService {
    ///Starts building one; [`build`](CarrierServiceBuilder::build) takes all required fields.
    pub fn builder() -> CarrierServiceBuilder {
        CarrierServiceBuilder {
            __rest: CarrierServiceRest::default(),
        }
    }
}

impl CarrierServiceBuilder {
    ///Sets [`carrier_name`](CarrierService::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`carrier_reference`](CarrierService::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`external_reference`](CarrierService::external_reference).
    pub fn external_reference(
        mut self,
        external_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.external_reference = Some(external_reference.into());
        self
    }

    ///Sets [`is_drop_off`](CarrierService::is_drop_off).
    pub fn is_drop_off(mut self, is_drop_off: impl Into<bool>) -> Self {
        self.__rest.is_drop_off = Some(is_drop_off.into());
        self
    }

    ///Sets [`is_pick_up`](CarrierService::is_pick_up).
    pub fn is_pick_up(mut self, is_pick_up: impl Into<bool>) -> Self {
        self.__rest.is_pick_up = Some(is_pick_up.into());
        self
    }

    ///Sets [`is_signed`](CarrierService::is_signed).
    pub fn is_signed(mut self, is_signed: impl Into<bool>) -> Self {
        self.__rest.is_signed = Some(is_signed.into());
        self
    }

    ///Sets [`is_timed`](CarrierService::is_timed).
    pub fn is_timed(mut self, is_timed: impl Into<bool>) -> Self {
        self.__rest.is_timed = Some(is_timed.into());
        self
    }

    ///Sets [`is_tracked`](CarrierService::is_tracked).
    pub fn is_tracked(mut self, is_tracked: impl Into<bool>) -> Self {
        self.__rest.is_tracked = Some(is_tracked.into());
        self
    }

    ///Sets [`name`](CarrierService::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`reference`](CarrierService::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`service_direction`](CarrierService::service_direction).
    pub fn service_direction(
        mut self,
        service_direction: impl Into<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
    ) -> Self {
        self.__rest.service_direction = Some(service_direction.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CarrierService {
        CarrierService {
            carrier_name: self.__rest.carrier_name,
            carrier_reference: self.__rest.carrier_reference,
            external_reference: self.__rest.external_reference,
            is_drop_off: self.__rest.is_drop_off,
            is_pick_up: self.__rest.is_pick_up,
            is_signed: self.__rest.is_signed,
            is_timed: self.__rest.is_timed,
            is_tracked: self.__rest.is_tracked,
            name: self.__rest.name,
            reference: self.__rest.reference,
            service_direction: self.__rest.service_direction,
        }
    }
}

impl serde::Serialize for CarrierService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_name.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.external_reference.is_some())
            + usize::from(self.is_drop_off.is_some())
            + usize::from(self.is_pick_up.is_some())
            + usize::from(self.is_signed.is_some())
            + usize::from(self.is_timed.is_some())
            + usize::from(self.is_tracked.is_some()) + usize::from(self.name.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.service_direction.is_some());
        let mut out = serializer.serialize_struct("CarrierService", count)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "ExternalReference", &self.external_reference)?;
        write_optional(&mut out, "IsDropOff", &self.is_drop_off)?;
        write_optional(&mut out, "IsPickUp", &self.is_pick_up)?;
        write_optional(&mut out, "IsSigned", &self.is_signed)?;
        write_optional(&mut out, "IsTimed", &self.is_timed)?;
        write_optional(&mut out, "IsTracked", &self.is_tracked)?;
        write_optional(&mut out, "Name", &self.name)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "ServiceDirection", &self.service_direction)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CarrierService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CarrierService;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CarrierService)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CarrierService, A::Error> {
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut external_reference: Option<Option<::std::string::String>> = None;
                let mut is_drop_off: Option<Option<bool>> = None;
                let mut is_pick_up: Option<Option<bool>> = None;
                let mut is_signed: Option<Option<bool>> = None;
                let mut is_timed: Option<Option<bool>> = None;
                let mut is_tracked: Option<Option<bool>> = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut service_direction: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ServiceDirection>,
                    >,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierName" => 0usize,
                    "CarrierReference" => 1usize,
                    "ExternalReference" => 2usize,
                    "IsDropOff" => 3usize,
                    "IsPickUp" => 4usize,
                    "IsSigned" => 5usize,
                    "IsTimed" => 6usize,
                    "IsTracked" => 7usize,
                    "Name" => 8usize,
                    "Reference" => 9usize,
                    "ServiceDirection" => 10usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        1usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        2usize => {
                            read(&mut map, "ExternalReference", &mut external_reference)?
                        }
                        3usize => read(&mut map, "IsDropOff", &mut is_drop_off)?,
                        4usize => read(&mut map, "IsPickUp", &mut is_pick_up)?,
                        5usize => read(&mut map, "IsSigned", &mut is_signed)?,
                        6usize => read(&mut map, "IsTimed", &mut is_timed)?,
                        7usize => read(&mut map, "IsTracked", &mut is_tracked)?,
                        8usize => read(&mut map, "Name", &mut name)?,
                        9usize => read(&mut map, "Reference", &mut reference)?,
                        10usize => {
                            read(&mut map, "ServiceDirection", &mut service_direction)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CarrierService {
                    carrier_name: carrier_name.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    external_reference: external_reference.flatten(),
                    is_drop_off: is_drop_off.flatten(),
                    is_pick_up: is_pick_up.flatten(),
                    is_signed: is_signed.flatten(),
                    is_timed: is_timed.flatten(),
                    is_tracked: is_tracked.flatten(),
                    name: name.flatten(),
                    reference: reference.flatten(),
                    service_direction: service_direction.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CarrierService",
                &[
                    "CarrierName",
                    "CarrierReference",
                    "ExternalReference",
                    "IsDropOff",
                    "IsPickUp",
                    "IsSigned",
                    "IsTimed",
                    "IsTracked",
                    "Name",
                    "Reference",
                    "ServiceDirection",
                ],
                Fields,
            )
    }
}

///Builds a [`CollectionCalendar`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CollectionCalendarBuilder {
    __rest: CollectionCalendarRest,
}

impl std::fmt::Debug for CollectionCalendarBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CollectionCalendarBuilder(..)")
    }
}

#[derive(Default)]
struct CollectionCalendarRest {
    calendar_exceptions: Option<::std::vec::Vec<CalendarException>>,
    calendar_rules: Option<::std::vec::Vec<CalendarRule>>,
    mpd_carrier_reference: Option<::std::string::String>,
    shipping_location_reference: Option<::std::string::String>,
}

impl CollectionCalendar {
    ///Starts building one; [`build`](CollectionCalendarBuilder::build) takes all required fields.
    pub fn builder() -> CollectionCalendarBuilder {
        CollectionCalendarBuilder {
            __rest: CollectionCalendarRest::default(),
        }
    }
}

impl CollectionCalendarBuilder {
    ///Sets [`calendar_exceptions`](CollectionCalendar::calendar_exceptions).
    pub fn calendar_exceptions(
        mut self,
        calendar_exceptions: impl Into<::std::vec::Vec<CalendarException>>,
    ) -> Self {
        self.__rest.calendar_exceptions = Some(calendar_exceptions.into());
        self
    }

    ///Sets [`calendar_rules`](CollectionCalendar::calendar_rules).
    pub fn calendar_rules(
        mut self,
        calendar_rules: impl Into<::std::vec::Vec<CalendarRule>>,
    ) -> Self {
        self.__rest.calendar_rules = Some(calendar_rules.into());
        self
    }

    ///Sets [`mpd_carrier_reference`](CollectionCalendar::mpd_carrier_reference).
    pub fn mpd_carrier_reference(
        mut self,
        mpd_carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_reference = Some(mpd_carrier_reference.into());
        self
    }

    ///Sets [`shipping_location_reference`](CollectionCalendar::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CollectionCalendar {
        CollectionCalendar {
            calendar_exceptions: self.__rest.calendar_exceptions,
            calendar_rules: self.__rest.calendar_rules,
            mpd_carrier_reference: self.__rest.mpd_carrier_reference,
            shipping_location_reference: self.__rest.shipping_location_reference,
        }
    }
}

impl serde::Serialize for CollectionCalendar {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.calendar_exceptions.is_some())
            + usize::from(self.calendar_rules.is_some())
            + usize::from(self.mpd_carrier_reference.is_some())
            + usize::from(self.shipping_location_reference.is_some());
        let mut out = serializer.serialize_struct("CollectionCalendar", count)?;
        write_optional(&mut out, "CalendarExceptions", &self.calendar_exceptions)?;
        write_optional(&mut out, "CalendarRules", &self.calendar_rules)?;
        write_optional(&mut out, "MpdCarrierReference", &self.mpd_carrier_reference)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CollectionCalendar {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CollectionCalendar;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CollectionCalendar)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CollectionCalendar, A::Error> {
                let mut calendar_exceptions: Option<
                    Option<::std::vec::Vec<CalendarException>>,
                > = None;
                let mut calendar_rules: Option<Option<::std::vec::Vec<CalendarRule>>> = None;
                let mut mpd_carrier_reference: Option<Option<::std::string::String>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CalendarExceptions" => 0usize,
                    "CalendarRules" => 1usize,
                    "MpdCarrierReference" => 2usize,
                    "ShippingLocationReference" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CalendarExceptions",
                                &mut calendar_exceptions,
                            )?
                        }
                        1usize => read(&mut map, "CalendarRules", &mut calendar_rules)?,
                        2usize => {
                            read(
                                &mut map,
                                "MpdCarrierReference",
                                &mut mpd_carrier_reference,
                            )?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CollectionCalendar {
                    calendar_exceptions: calendar_exceptions.flatten(),
                    calendar_rules: calendar_rules.flatten(),
                    mpd_carrier_reference: mpd_carrier_reference.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CollectionCalendar",
                &[
                    "CalendarExceptions",
                    "CalendarRules",
                    "MpdCarrierReference",
                    "ShippingLocationReference",
                ],
                Fields,
            )
    }
}

///Builds a [`CompensationAndValue`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CompensationAndValueBuilder {
    __rest: CompensationAndValueRest,
}

impl std::fmt::Debug for CompensationAndValueBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CompensationAndValueBuilder(..)")
    }
}

#[derive(Default)]
struct CompensationAndValueRest {
    compensation_threshold: Option<crate::Amount>,
    get_enhanced_compensation: Option<bool>,
    id: Option<i32>,
    max_parcel_value: Option<crate::Amount>,
}

impl CompensationAndValue {
    ///Starts building one; [`build`](CompensationAndValueBuilder::build) takes all required fields.
    pub fn builder() -> CompensationAndValueBuilder {
        CompensationAndValueBuilder {
            __rest: CompensationAndValueRest::default(),
        }
    }
}

impl CompensationAndValueBuilder {
    ///Sets [`compensation_threshold`](CompensationAndValue::compensation_threshold).
    pub fn compensation_threshold(
        mut self,
        compensation_threshold: impl Into<crate::Amount>,
    ) -> Self {
        self.__rest.compensation_threshold = Some(compensation_threshold.into());
        self
    }

    ///Sets [`get_enhanced_compensation`](CompensationAndValue::get_enhanced_compensation).
    pub fn get_enhanced_compensation(
        mut self,
        get_enhanced_compensation: impl Into<bool>,
    ) -> Self {
        self.__rest.get_enhanced_compensation = Some(get_enhanced_compensation.into());
        self
    }

    ///Sets [`id`](CompensationAndValue::id).
    pub fn id(mut self, id: impl Into<i32>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`max_parcel_value`](CompensationAndValue::max_parcel_value).
    pub fn max_parcel_value(
        mut self,
        max_parcel_value: impl Into<crate::Amount>,
    ) -> Self {
        self.__rest.max_parcel_value = Some(max_parcel_value.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CompensationAndValue {
        CompensationAndValue {
            compensation_threshold: self.__rest.compensation_threshold,
            get_enhanced_compensation: self.__rest.get_enhanced_compensation,
            id: self.__rest.id,
            max_parcel_value: self.__rest.max_parcel_value,
        }
    }
}

impl serde::Serialize for CompensationAndValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.compensation_threshold.is_some())
            + usize::from(self.get_enhanced_compensation.is_some())
            + usize::from(self.id.is_some())
            + usize::from(self.max_parcel_value.is_some());
        let mut out = serializer.serialize_struct("CompensationAndValue", count)?;
        write_optional(&mut out, "CompensationThreshold", &self.compensation_threshold)?;
        write_optional(
            &mut out,
            "GetEnhancedCompensation",
            &self.get_enhanced_compensation,
        )?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(&mut out, "MaxParcelValue", &self.max_parcel_value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CompensationAndValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CompensationAndValue;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CompensationAndValue)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CompensationAndValue, A::Error> {
                let mut compensation_threshold: Option<Option<crate::Amount>> = None;
                let mut get_enhanced_compensation: Option<Option<bool>> = None;
                let mut id: Option<Option<i32>> = None;
                let mut max_parcel_value: Option<Option<crate::Amount>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CompensationThreshold" => 0usize,
                    "GetEnhancedCompensation" => 1usize,
                    "Id" => 2usize,
                    "MaxParcelValue" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CompensationThreshold",
                                &mut compensation_threshold,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "GetEnhancedCompensation",
                                &mut get_enhanced_compensation,
                            )?
                        }
                        2usize => read(&mut map, "Id", &mut id)?,
                        3usize => {
                            read(&mut map, "MaxParcelValue", &mut max_parcel_value)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CompensationAndValue {
                    compensation_threshold: compensation_threshold.flatten(),
                    get_enhanced_compensation: get_enhanced_compensation.flatten(),
                    id: id.flatten(),
                    max_parcel_value: max_parcel_value.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CompensationAndValue",
                &[
                    "CompensationThreshold",
                    "GetEnhancedCompensation",
                    "Id",
                    "MaxParcelValue",
                ],
                Fields,
            )
    }
}

///Builds a [`Consignment`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentBuilder {
    __rest: ConsignmentRest,
}

impl std::fmt::Debug for ConsignmentBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentRest {
    addresses: Option<::std::vec::Vec<Address>>,
    allocation: Option<Allocation>,
    attempted_delivery_date: Option<crate::Timestamp>,
    collection_date: Option<crate::Timestamp>,
    consignment_legs: Option<::std::vec::Vec<ConsignmentLeg>>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    consignment_state: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
    >,
    customer_reference: Option<::std::string::String>,
    customs_documentation: Option<CustomsDocumentation>,
    date_collected: Option<crate::Timestamp>,
    date_created: Option<crate::Timestamp>,
    date_delivered: Option<crate::Timestamp>,
    date_labels_were_first_printed: Option<crate::Timestamp>,
    date_returned: Option<crate::Timestamp>,
    date_shipped: Option<crate::Timestamp>,
    direction: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
    >,
    earliest_delivery_date: Option<crate::Timestamp>,
    failed_allocation: Option<FailedAllocation>,
    first_attempted_delivery_date: Option<crate::Timestamp>,
    is_late: Option<bool>,
    label_count: Option<i32>,
    labels_printed: Option<bool>,
    late_for_customer: Option<bool>,
    latest_delivery_date: Option<crate::Timestamp>,
    location_information: Option<LocationInformation>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    packages: Option<::std::vec::Vec<Package>>,
    reference: Option<::std::string::String>,
    requested_delivery_date: Option<RequestedDeliveryDate>,
    shipping_date: Option<crate::Timestamp>,
    source: Option<crate::Open<crate::consignments::vocabulary::Source>>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
    value: Option<Money>,
    weight: Option<Weight>,
}

impl Consignment {
    ///Starts building one; [`build`](ConsignmentBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentBuilder {
        ConsignmentBuilder {
            __rest: ConsignmentRest::default(),
        }
    }
}

impl ConsignmentBuilder {
    ///Sets [`addresses`](Consignment::addresses).
    pub fn addresses(mut self, addresses: impl Into<::std::vec::Vec<Address>>) -> Self {
        self.__rest.addresses = Some(addresses.into());
        self
    }

    ///Sets [`allocation`](Consignment::allocation).
    pub fn allocation(mut self, allocation: impl Into<Allocation>) -> Self {
        self.__rest.allocation = Some(allocation.into());
        self
    }

    ///Sets [`attempted_delivery_date`](Consignment::attempted_delivery_date).
    pub fn attempted_delivery_date(
        mut self,
        attempted_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.attempted_delivery_date = Some(attempted_delivery_date.into());
        self
    }

    ///Sets [`collection_date`](Consignment::collection_date).
    pub fn collection_date(
        mut self,
        collection_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.collection_date = Some(collection_date.into());
        self
    }

    ///Sets [`consignment_legs`](Consignment::consignment_legs).
    pub fn consignment_legs(
        mut self,
        consignment_legs: impl Into<::std::vec::Vec<ConsignmentLeg>>,
    ) -> Self {
        self.__rest.consignment_legs = Some(consignment_legs.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](Consignment::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`consignment_state`](Consignment::consignment_state).
    pub fn consignment_state(
        mut self,
        consignment_state: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
    ) -> Self {
        self.__rest.consignment_state = Some(consignment_state.into());
        self
    }

    ///Sets [`customer_reference`](Consignment::customer_reference).
    pub fn customer_reference(
        mut self,
        customer_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_reference = Some(customer_reference.into());
        self
    }

    ///Sets [`customs_documentation`](Consignment::customs_documentation).
    pub fn customs_documentation(
        mut self,
        customs_documentation: impl Into<CustomsDocumentation>,
    ) -> Self {
        self.__rest.customs_documentation = Some(customs_documentation.into());
        self
    }

    ///Sets [`date_collected`](Consignment::date_collected).
    pub fn date_collected(
        mut self,
        date_collected: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.date_collected = Some(date_collected.into());
        self
    }

    ///Sets [`date_created`](Consignment::date_created).
    pub fn date_created(mut self, date_created: impl Into<crate::Timestamp>) -> Self {
        self.__rest.date_created = Some(date_created.into());
        self
    }

    ///Sets [`date_delivered`](Consignment::date_delivered).
    pub fn date_delivered(
        mut self,
        date_delivered: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.date_delivered = Some(date_delivered.into());
        self
    }

    ///Sets [`date_labels_were_first_printed`](Consignment::date_labels_were_first_printed).
    pub fn date_labels_were_first_printed(
        mut self,
        date_labels_were_first_printed: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.date_labels_were_first_printed = Some(
            date_labels_were_first_printed.into(),
        );
        self
    }

    ///Sets [`date_returned`](Consignment::date_returned).
    pub fn date_returned(mut self, date_returned: impl Into<crate::Timestamp>) -> Self {
        self.__rest.date_returned = Some(date_returned.into());
        self
    }

    ///Sets [`date_shipped`](Consignment::date_shipped).
    pub fn date_shipped(mut self, date_shipped: impl Into<crate::Timestamp>) -> Self {
        self.__rest.date_shipped = Some(date_shipped.into());
        self
    }

    ///Sets [`direction`](Consignment::direction).
    pub fn direction(
        mut self,
        direction: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
    ) -> Self {
        self.__rest.direction = Some(direction.into());
        self
    }

    ///Sets [`earliest_delivery_date`](Consignment::earliest_delivery_date).
    pub fn earliest_delivery_date(
        mut self,
        earliest_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.earliest_delivery_date = Some(earliest_delivery_date.into());
        self
    }

    ///Sets [`failed_allocation`](Consignment::failed_allocation).
    pub fn failed_allocation(
        mut self,
        failed_allocation: impl Into<FailedAllocation>,
    ) -> Self {
        self.__rest.failed_allocation = Some(failed_allocation.into());
        self
    }

    ///Sets [`first_attempted_delivery_date`](Consignment::first_attempted_delivery_date).
    pub fn first_attempted_delivery_date(
        mut self,
        first_attempted_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.first_attempted_delivery_date = Some(
            first_attempted_delivery_date.into(),
        );
        self
    }

    ///Sets [`is_late`](Consignment::is_late).
    pub fn is_late(mut self, is_late: impl Into<bool>) -> Self {
        self.__rest.is_late = Some(is_late.into());
        self
    }

    ///Sets [`label_count`](Consignment::label_count).
    pub fn label_count(mut self, label_count: impl Into<i32>) -> Self {
        self.__rest.label_count = Some(label_count.into());
        self
    }

    ///Sets [`labels_printed`](Consignment::labels_printed).
    pub fn labels_printed(mut self, labels_printed: impl Into<bool>) -> Self {
        self.__rest.labels_printed = Some(labels_printed.into());
        self
    }

    ///Sets [`late_for_customer`](Consignment::late_for_customer).
    pub fn late_for_customer(mut self, late_for_customer: impl Into<bool>) -> Self {
        self.__rest.late_for_customer = Some(late_for_customer.into());
        self
    }

    ///Sets [`latest_delivery_date`](Consignment::latest_delivery_date).
    pub fn latest_delivery_date(
        mut self,
        latest_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.latest_delivery_date = Some(latest_delivery_date.into());
        self
    }

    ///Sets [`location_information`](Consignment::location_information).
    pub fn location_information(
        mut self,
        location_information: impl Into<LocationInformation>,
    ) -> Self {
        self.__rest.location_information = Some(location_information.into());
        self
    }

    ///Sets [`meta_data`](Consignment::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`packages`](Consignment::packages).
    pub fn packages(mut self, packages: impl Into<::std::vec::Vec<Package>>) -> Self {
        self.__rest.packages = Some(packages.into());
        self
    }

    ///Sets [`reference`](Consignment::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`requested_delivery_date`](Consignment::requested_delivery_date).
    pub fn requested_delivery_date(
        mut self,
        requested_delivery_date: impl Into<RequestedDeliveryDate>,
    ) -> Self {
        self.__rest.requested_delivery_date = Some(requested_delivery_date.into());
        self
    }

    ///Sets [`shipping_date`](Consignment::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    ///Sets [`source`](Consignment::source).
    pub fn source(
        mut self,
        source: impl Into<crate::Open<crate::consignments::vocabulary::Source>>,
    ) -> Self {
        self.__rest.source = Some(source.into());
        self
    }

    ///Sets [`tags`](Consignment::tags).
    pub fn tags(
        mut self,
        tags: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    ///Sets [`value`](Consignment::value).
    pub fn value(mut self, value: impl Into<Money>) -> Self {
        self.__rest.value = Some(value.into());
        self
    }

    ///Sets [`weight`](Consignment::weight).
    pub fn weight(mut self, weight: impl Into<Weight>) -> Self {
        self.__rest.weight = Some(weight.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Consignment {
        Consignment {
            addresses: self.__rest.addresses,
            allocation: self.__rest.allocation,
            attempted_delivery_date: self.__rest.attempted_delivery_date,
            collection_date: self.__rest.collection_date,
            consignment_legs: self.__rest.consignment_legs,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            consignment_state: self.__rest.consignment_state,
            customer_reference: self.__rest.customer_reference,
            customs_documentation: self.__rest.customs_documentation,
            date_collected: self.__rest.date_collected,
            date_created: self.__rest.date_created,
            date_delivered: self.__rest.date_delivered,
            date_labels_were_first_printed: self.__rest.date_labels_were_first_printed,
            date_returned: self.__rest.date_returned,
            date_shipped: self.__rest.date_shipped,
            direction: self.__rest.direction,
            earliest_delivery_date: self.__rest.earliest_delivery_date,
            failed_allocation: self.__rest.failed_allocation,
            first_attempted_delivery_date: self.__rest.first_attempted_delivery_date,
            is_late: self.__rest.is_late,
            label_count: self.__rest.label_count,
            labels_printed: self.__rest.labels_printed,
            late_for_customer: self.__rest.late_for_customer,
            latest_delivery_date: self.__rest.latest_delivery_date,
            location_information: self.__rest.location_information,
            meta_data: self.__rest.meta_data,
            packages: self.__rest.packages,
            reference: self.__rest.reference,
            requested_delivery_date: self.__rest.requested_delivery_date,
            shipping_date: self.__rest.shipping_date,
            source: self.__rest.source,
            tags: self.__rest.tags,
            value: self.__rest.value,
            weight: self.__rest.weight,
        }
    }
}

impl serde::Serialize for Consignment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.addresses.is_some())
            + usize::from(self.allocation.is_some())
            + usize::from(self.attempted_delivery_date.is_some())
            + usize::from(self.collection_date.is_some())
            + usize::from(self.consignment_legs.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.consignment_state.is_some())
            + usize::from(self.customer_reference.is_some())
            + usize::from(self.customs_documentation.is_some())
            + usize::from(self.date_collected.is_some())
            + usize::from(self.date_created.is_some())
            + usize::from(self.date_delivered.is_some())
            + usize::from(self.date_labels_were_first_printed.is_some())
            + usize::from(self.date_returned.is_some())
            + usize::from(self.date_shipped.is_some())
            + usize::from(self.direction.is_some())
            + usize::from(self.earliest_delivery_date.is_some())
            + usize::from(self.failed_allocation.is_some())
            + usize::from(self.first_attempted_delivery_date.is_some())
            + usize::from(self.is_late.is_some())
            + usize::from(self.label_count.is_some())
            + usize::from(self.labels_printed.is_some())
            + usize::from(self.late_for_customer.is_some())
            + usize::from(self.latest_delivery_date.is_some())
            + usize::from(self.location_information.is_some())
            + usize::from(self.meta_data.is_some())
            + usize::from(self.packages.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.requested_delivery_date.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.source.is_some()) + usize::from(self.tags.is_some())
            + usize::from(self.value.is_some()) + usize::from(self.weight.is_some());
        let mut out = serializer.serialize_struct("Consignment", count)?;
        write_optional(&mut out, "Addresses", &self.addresses)?;
        write_optional(&mut out, "Allocation", &self.allocation)?;
        write_optional(
            &mut out,
            "AttemptedDeliveryDate",
            &self.attempted_delivery_date,
        )?;
        write_optional(&mut out, "CollectionDate", &self.collection_date)?;
        write_optional(&mut out, "ConsignmentLegs", &self.consignment_legs)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "ConsignmentState", &self.consignment_state)?;
        write_optional(&mut out, "CustomerReference", &self.customer_reference)?;
        write_optional(&mut out, "CustomsDocumentation", &self.customs_documentation)?;
        write_optional(&mut out, "DateCollected", &self.date_collected)?;
        write_optional(&mut out, "DateCreated", &self.date_created)?;
        write_optional(&mut out, "DateDelivered", &self.date_delivered)?;
        write_optional(
            &mut out,
            "DateLabelsWereFirstPrinted",
            &self.date_labels_were_first_printed,
        )?;
        write_optional(&mut out, "DateReturned", &self.date_returned)?;
        write_optional(&mut out, "DateShipped", &self.date_shipped)?;
        write_optional(&mut out, "Direction", &self.direction)?;
        write_optional(&mut out, "EarliestDeliveryDate", &self.earliest_delivery_date)?;
        write_optional(&mut out, "FailedAllocation", &self.failed_allocation)?;
        write_optional(
            &mut out,
            "FirstAttemptedDeliveryDate",
            &self.first_attempted_delivery_date,
        )?;
        write_optional(&mut out, "IsLate", &self.is_late)?;
        write_optional(&mut out, "LabelCount", &self.label_count)?;
        write_optional(&mut out, "LabelsPrinted", &self.labels_printed)?;
        write_optional(&mut out, "LateForCustomer", &self.late_for_customer)?;
        write_optional(&mut out, "LatestDeliveryDate", &self.latest_delivery_date)?;
        write_optional(&mut out, "LocationInformation", &self.location_information)?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(&mut out, "Packages", &self.packages)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(
            &mut out,
            "RequestedDeliveryDate",
            &self.requested_delivery_date,
        )?;
        write_optional(&mut out, "ShippingDate", &self.shipping_date)?;
        write_optional(&mut out, "Source", &self.source)?;
        write_optional(&mut out, "Tags", &self.tags)?;
        write_optional(&mut out, "Value", &self.value)?;
        write_optional(&mut out, "Weight", &self.weight)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Consignment {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Consignment;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Consignment)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Consignment, A::Error> {
                let mut addresses: Option<Option<::std::vec::Vec<Address>>> = None;
                let mut allocation: Option<Option<Allocation>> = None;
                let mut attempted_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut collection_date: Option<Option<crate::Timestamp>> = None;
                let mut consignment_legs: Option<
                    Option<::std::vec::Vec<ConsignmentLeg>>,
                > = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut consignment_state: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let mut customer_reference: Option<Option<::std::string::String>> = None;
                let mut customs_documentation: Option<Option<CustomsDocumentation>> = None;
                let mut date_collected: Option<Option<crate::Timestamp>> = None;
                let mut date_created: Option<Option<crate::Timestamp>> = None;
                let mut date_delivered: Option<Option<crate::Timestamp>> = None;
                let mut date_labels_were_first_printed: Option<
                    Option<crate::Timestamp>,
                > = None;
                let mut date_returned: Option<Option<crate::Timestamp>> = None;
                let mut date_shipped: Option<Option<crate::Timestamp>> = None;
                let mut direction: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentDirection,
                        >,
                    >,
                > = None;
                let mut earliest_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut failed_allocation: Option<Option<FailedAllocation>> = None;
                let mut first_attempted_delivery_date: Option<
                    Option<crate::Timestamp>,
                > = None;
                let mut is_late: Option<Option<bool>> = None;
                let mut label_count: Option<Option<i32>> = None;
                let mut labels_printed: Option<Option<bool>> = None;
                let mut late_for_customer: Option<Option<bool>> = None;
                let mut latest_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut location_information: Option<Option<LocationInformation>> = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut packages: Option<Option<::std::vec::Vec<Package>>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut requested_delivery_date: Option<Option<RequestedDeliveryDate>> = None;
                let mut shipping_date: Option<Option<crate::Timestamp>> = None;
                let mut source: Option<
                    Option<crate::Open<crate::consignments::vocabulary::Source>>,
                > = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let mut value: Option<Option<Money>> = None;
                let mut weight: Option<Option<Weight>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Addresses" => 0usize,
                    "Allocation" => 1usize,
                    "AttemptedDeliveryDate" => 2usize,
                    "CollectionDate" => 3usize,
                    "ConsignmentLegs" => 4usize,
                    "ConsignmentReferenceProvidedByCustomer" => 5usize,
                    "ConsignmentState" => 6usize,
                    "CustomerReference" => 7usize,
                    "CustomsDocumentation" => 8usize,
                    "DateCollected" => 9usize,
                    "DateCreated" => 10usize,
                    "DateDelivered" => 11usize,
                    "DateLabelsWereFirstPrinted" => 12usize,
                    "DateReturned" => 13usize,
                    "DateShipped" => 14usize,
                    "Direction" => 15usize,
                    "EarliestDeliveryDate" => 16usize,
                    "FailedAllocation" => 17usize,
                    "FirstAttemptedDeliveryDate" => 18usize,
                    "IsLate" => 19usize,
                    "LabelCount" => 20usize,
                    "LabelsPrinted" => 21usize,
                    "LateForCustomer" => 22usize,
                    "LatestDeliveryDate" => 23usize,
                    "LocationInformation" => 24usize,
                    "MetaData" => 25usize,
                    "Packages" => 26usize,
                    "Reference" => 27usize,
                    "RequestedDeliveryDate" => 28usize,
                    "ShippingDate" => 29usize,
                    "Source" => 30usize,
                    "Tags" => 31usize,
                    "Value" => 32usize,
                    "Weight" => 33usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Addresses", &mut addresses)?,
                        1usize => read(&mut map, "Allocation", &mut allocation)?,
                        2usize => {
                            read(
                                &mut map,
                                "AttemptedDeliveryDate",
                                &mut attempted_delivery_date,
                            )?
                        }
                        3usize => read(&mut map, "CollectionDate", &mut collection_date)?,
                        4usize => {
                            read(&mut map, "ConsignmentLegs", &mut consignment_legs)?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        6usize => {
                            read(&mut map, "ConsignmentState", &mut consignment_state)?
                        }
                        7usize => {
                            read(&mut map, "CustomerReference", &mut customer_reference)?
                        }
                        8usize => {
                            read(
                                &mut map,
                                "CustomsDocumentation",
                                &mut customs_documentation,
                            )?
                        }
                        9usize => read(&mut map, "DateCollected", &mut date_collected)?,
                        10usize => read(&mut map, "DateCreated", &mut date_created)?,
                        11usize => read(&mut map, "DateDelivered", &mut date_delivered)?,
                        12usize => {
                            read(
                                &mut map,
                                "DateLabelsWereFirstPrinted",
                                &mut date_labels_were_first_printed,
                            )?
                        }
                        13usize => read(&mut map, "DateReturned", &mut date_returned)?,
                        14usize => read(&mut map, "DateShipped", &mut date_shipped)?,
                        15usize => read(&mut map, "Direction", &mut direction)?,
                        16usize => {
                            read(
                                &mut map,
                                "EarliestDeliveryDate",
                                &mut earliest_delivery_date,
                            )?
                        }
                        17usize => {
                            read(&mut map, "FailedAllocation", &mut failed_allocation)?
                        }
                        18usize => {
                            read(
                                &mut map,
                                "FirstAttemptedDeliveryDate",
                                &mut first_attempted_delivery_date,
                            )?
                        }
                        19usize => read(&mut map, "IsLate", &mut is_late)?,
                        20usize => read(&mut map, "LabelCount", &mut label_count)?,
                        21usize => read(&mut map, "LabelsPrinted", &mut labels_printed)?,
                        22usize => {
                            read(&mut map, "LateForCustomer", &mut late_for_customer)?
                        }
                        23usize => {
                            read(
                                &mut map,
                                "LatestDeliveryDate",
                                &mut latest_delivery_date,
                            )?
                        }
                        24usize => {
                            read(
                                &mut map,
                                "LocationInformation",
                                &mut location_information,
                            )?
                        }
                        25usize => read(&mut map, "MetaData", &mut meta_data)?,
                        26usize => read(&mut map, "Packages", &mut packages)?,
                        27usize => read(&mut map, "Reference", &mut reference)?,
                        28usize => {
                            read(
                                &mut map,
                                "RequestedDeliveryDate",
                                &mut requested_delivery_date,
                            )?
                        }
                        29usize => read(&mut map, "ShippingDate", &mut shipping_date)?,
                        30usize => read(&mut map, "Source", &mut source)?,
                        31usize => read(&mut map, "Tags", &mut tags)?,
                        32usize => read(&mut map, "Value", &mut value)?,
                        33usize => read(&mut map, "Weight", &mut weight)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Consignment {
                    addresses: addresses.flatten(),
                    allocation: allocation.flatten(),
                    attempted_delivery_date: attempted_delivery_date.flatten(),
                    collection_date: collection_date.flatten(),
                    consignment_legs: consignment_legs.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    consignment_state: consignment_state.flatten(),
                    customer_reference: customer_reference.flatten(),
                    customs_documentation: customs_documentation.flatten(),
                    date_collected: date_collected.flatten(),
                    date_created: date_created.flatten(),
                    date_delivered: date_delivered.flatten(),
                    date_labels_were_first_printed: date_labels_were_first_printed
                        .flatten(),
                    date_returned: date_returned.flatten(),
                    date_shipped: date_shipped.flatten(),
                    direction: direction.flatten(),
                    earliest_delivery_date: earliest_delivery_date.flatten(),
                    failed_allocation: failed_allocation.flatten(),
                    first_attempted_delivery_date: first_attempted_delivery_date
                        .flatten(),
                    is_late: is_late.flatten(),
                    label_count: label_count.flatten(),
                    labels_printed: labels_printed.flatten(),
                    late_for_customer: late_for_customer.flatten(),
                    latest_delivery_date: latest_delivery_date.flatten(),
                    location_information: location_information.flatten(),
                    meta_data: meta_data.flatten(),
                    packages: packages.flatten(),
                    reference: reference.flatten(),
                    requested_delivery_date: requested_delivery_date.flatten(),
                    shipping_date: shipping_date.flatten(),
                    source: source.flatten(),
                    tags: tags.flatten(),
                    value: value.flatten(),
                    weight: weight.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Consignment",
                &[
                    "Addresses",
                    "Allocation",
                    "AttemptedDeliveryDate",
                    "CollectionDate",
                    "ConsignmentLegs",
                    "ConsignmentReferenceProvidedByCustomer",
                    "ConsignmentState",
                    "CustomerReference",
                    "CustomsDocumentation",
                    "DateCollected",
                    "DateCreated",
                    "DateDelivered",
                    "DateLabelsWereFirstPrinted",
                    "DateReturned",
                    "DateShipped",
                    "Direction",
                    "EarliestDeliveryDate",
                    "FailedAllocation",
                    "FirstAttemptedDeliveryDate",
                    "IsLate",
                    "LabelCount",
                    "LabelsPrinted",
                    "LateForCustomer",
                    "LatestDeliveryDate",
                    "LocationInformation",
                    "MetaData",
                    "Packages",
                    "Reference",
                    "RequestedDeliveryDate",
                    "ShippingDate",
                    "Source",
                    "Tags",
                    "Value",
                    "Weight",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentAuditMessage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentAuditMessageBuilder {
    __rest: ConsignmentAuditMessageRest,
}

impl std::fmt::Debug for ConsignmentAuditMessageBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentAuditMessageBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentAuditMessageRest {
    additional_data: Option<::std::string::String>,
    category: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentAuditMessageCategory>,
    >,
    consignment_reference: Option<::std::string::String>,
    details: Option<::std::string::String>,
    id: Option<::std::string::String>,
    message: Option<::std::string::String>,
    severity: Option<crate::Open<crate::consignments::vocabulary::AuditMessageSeverity>>,
    timestamp: Option<crate::Timestamp>,
    username: Option<::std::string::String>,
}

impl ConsignmentAuditMessage {
    ///Starts building one; [`build`](ConsignmentAuditMessageBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentAuditMessageBuilder {
        ConsignmentAuditMessageBuilder {
            __rest: ConsignmentAuditMessageRest::default(),
        }
    }
}

impl ConsignmentAuditMessageBuilder {
    ///Sets [`additional_data`](ConsignmentAuditMessage::additional_data).
    pub fn additional_data(
        mut self,
        additional_data: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.additional_data = Some(additional_data.into());
        self
    }

    ///Sets [`category`](ConsignmentAuditMessage::category).
    pub fn category(
        mut self,
        category: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentAuditMessageCategory>,
        >,
    ) -> Self {
        self.__rest.category = Some(category.into());
        self
    }

    ///Sets [`consignment_reference`](ConsignmentAuditMessage::consignment_reference).
    pub fn consignment_reference(
        mut self,
        consignment_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference = Some(consignment_reference.into());
        self
    }

    ///Sets [`details`](ConsignmentAuditMessage::details).
    pub fn details(mut self, details: impl Into<::std::string::String>) -> Self {
        self.__rest.details = Some(details.into());
        self
    }

    ///Sets [`id`](ConsignmentAuditMessage::id).
    pub fn id(mut self, id: impl Into<::std::string::String>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`message`](ConsignmentAuditMessage::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`severity`](ConsignmentAuditMessage::severity).
    pub fn severity(
        mut self,
        severity: impl Into<
            crate::Open<crate::consignments::vocabulary::AuditMessageSeverity>,
        >,
    ) -> Self {
        self.__rest.severity = Some(severity.into());
        self
    }

    ///Sets [`timestamp`](ConsignmentAuditMessage::timestamp).
    pub fn timestamp(mut self, timestamp: impl Into<crate::Timestamp>) -> Self {
        self.__rest.timestamp = Some(timestamp.into());
        self
    }

    ///Sets [`username`](ConsignmentAuditMessage::username).
    pub fn username(mut self, username: impl Into<::std::string::String>) -> Self {
        self.__rest.username = Some(username.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentAuditMessage {
        ConsignmentAuditMessage {
            additional_data: self.__rest.additional_data,
            category: self.__rest.category,
            consignment_reference: self.__rest.consignment_reference,
            details: self.__rest.details,
            id: self.__rest.id,
            message: self.__rest.message,
            severity: self.__rest.severity,
            timestamp: self.__rest.timestamp,
            username: self.__rest.username,
        }
    }
}

impl serde::Serialize for ConsignmentAuditMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.additional_data.is_some())
            + usize::from(self.category.is_some())
            + usize::from(self.consignment_reference.is_some())
            + usize::from(self.details.is_some()) + usize::from(self.id.is_some())
            + usize::from(self.message.is_some()) + usize::from(self.severity.is_some())
            + usize::from(self.timestamp.is_some())
            + usize::from(self.username.is_some());
        let mut out = serializer.serialize_struct("ConsignmentAuditMessage", count)?;
        write_optional(&mut out, "AdditionalData", &self.additional_data)?;
        write_optional(&mut out, "Category", &self.category)?;
        write_optional(&mut out, "ConsignmentReference", &self.consignment_reference)?;
        write_optional(&mut out, "Details", &self.details)?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(&mut out, "Severity", &self.severity)?;
        write_optional(&mut out, "Timestamp", &self.timestamp)?;
        write_optional(&mut out, "Username", &self.username)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentAuditMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentAuditMessage;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentAuditMessage)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentAuditMessage, A::Error> {
                let mut additional_data: Option<Option<::std::string::String>> = None;
                let mut category: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentAuditMessageCategory,
                        >,
                    >,
                > = None;
                let mut consignment_reference: Option<Option<::std::string::String>> = None;
                let mut details: Option<Option<::std::string::String>> = None;
                let mut id: Option<Option<::std::string::String>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut severity: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::AuditMessageSeverity,
                        >,
                    >,
                > = None;
                let mut timestamp: Option<Option<crate::Timestamp>> = None;
                let mut username: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "AdditionalData" => 0usize,
                    "Category" => 1usize,
                    "ConsignmentReference" => 2usize,
                    "Details" => 3usize,
                    "Id" => 4usize,
                    "Message" => 5usize,
                    "Severity" => 6usize,
                    "Timestamp" => 7usize,
                    "Username" => 8usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "AdditionalData", &mut additional_data)?,
                        1usize => read(&mut map, "Category", &mut category)?,
                        2usize => {
                            read(
                                &mut map,
                                "ConsignmentReference",
                                &mut consignment_reference,
                            )?
                        }
                        3usize => read(&mut map, "Details", &mut details)?,
                        4usize => read(&mut map, "Id", &mut id)?,
                        5usize => read(&mut map, "Message", &mut message)?,
                        6usize => read(&mut map, "Severity", &mut severity)?,
                        7usize => read(&mut map, "Timestamp", &mut timestamp)?,
                        8usize => read(&mut map, "Username", &mut username)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentAuditMessage {
                    additional_data: additional_data.flatten(),
                    category: category.flatten(),
                    consignment_reference: consignment_reference.flatten(),
                    details: details.flatten(),
                    id: id.flatten(),
                    message: message.flatten(),
                    severity: severity.flatten(),
                    timestamp: timestamp.flatten(),
                    username: username.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentAuditMessage",
                &[
                    "AdditionalData",
                    "Category",
                    "ConsignmentReference",
                    "Details",
                    "Id",
                    "Message",
                    "Severity",
                    "Timestamp",
                    "Username",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentCarrierSummaryResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentCarrierSummaryResponseBuilder {
    __rest: ConsignmentCarrierSummaryResponseRest,
}

impl std::fmt::Debug for ConsignmentCarrierSummaryResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentCarrierSummaryResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentCarrierSummaryResponseRest {
    summary: Option<::std::vec::Vec<ConsignmentStateByCarrierService>>,
}

impl ConsignmentCarrierSummaryResponse {
    ///Starts building one; [`build`](ConsignmentCarrierSummaryResponseBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentCarrierSummaryResponseBuilder {
        ConsignmentCarrierSummaryResponseBuilder {
            __rest: ConsignmentCarrierSummaryResponseRest::default(),
        }
    }
}

impl ConsignmentCarrierSummaryResponseBuilder {
    ///Sets [`summary`](ConsignmentCarrierSummaryResponse::summary).
    pub fn summary(
        mut self,
        summary: impl Into<::std::vec::Vec<ConsignmentStateByCarrierService>>,
    ) -> Self {
        self.__rest.summary = Some(summary.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentCarrierSummaryResponse {
        ConsignmentCarrierSummaryResponse {
            summary: self.__rest.summary,
        }
    }
}

impl serde::Serialize for ConsignmentCarrierSummaryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.summary.is_some());
        let mut out = serializer
            .serialize_struct("ConsignmentCarrierSummaryResponse", count)?;
        write_optional(&mut out, "Summary", &self.summary)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentCarrierSummaryResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentCarrierSummaryResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentCarrierSummaryResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentCarrierSummaryResponse, A::Error> {
                let mut summary: Option<
                    Option<::std::vec::Vec<ConsignmentStateByCarrierService>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Summary" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Summary", &mut summary)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentCarrierSummaryResponse {
                    summary: summary.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentCarrierSummaryResponse",
                &["Summary"],
                Fields,
            )
    }
}

///Builds a [`ConsignmentEvent`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentEventBuilder {
    __rest: ConsignmentEventRest,
}

impl std::fmt::Debug for ConsignmentEventBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentEventBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentEventRest {
    event_date: Option<crate::Timestamp>,
    event_details: Option<::std::vec::Vec<ConsignmentEventDetail>>,
    event_type: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
    >,
    message: Option<::std::string::String>,
    user: Option<::std::string::String>,
}

impl ConsignmentEvent {
    ///Starts building one; [`build`](ConsignmentEventBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentEventBuilder {
        ConsignmentEventBuilder {
            __rest: ConsignmentEventRest::default(),
        }
    }
}

impl ConsignmentEventBuilder {
    ///Sets [`event_date`](ConsignmentEvent::event_date).
    pub fn event_date(mut self, event_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.event_date = Some(event_date.into());
        self
    }

    ///Sets [`event_details`](ConsignmentEvent::event_details).
    pub fn event_details(
        mut self,
        event_details: impl Into<::std::vec::Vec<ConsignmentEventDetail>>,
    ) -> Self {
        self.__rest.event_details = Some(event_details.into());
        self
    }

    ///Sets [`event_type`](ConsignmentEvent::event_type).
    pub fn event_type(
        mut self,
        event_type: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
        >,
    ) -> Self {
        self.__rest.event_type = Some(event_type.into());
        self
    }

    ///Sets [`message`](ConsignmentEvent::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`user`](ConsignmentEvent::user).
    pub fn user(mut self, user: impl Into<::std::string::String>) -> Self {
        self.__rest.user = Some(user.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentEvent {
        ConsignmentEvent {
            event_date: self.__rest.event_date,
            event_details: self.__rest.event_details,
            event_type: self.__rest.event_type,
            message: self.__rest.message,
            user: self.__rest.user,
        }
    }
}

impl serde::Serialize for ConsignmentEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.event_date.is_some())
            + usize::from(self.event_details.is_some())
            + usize::from(self.event_type.is_some())
            + usize::from(self.message.is_some()) + usize::from(self.user.is_some());
        let mut out = serializer.serialize_struct("ConsignmentEvent", count)?;
        write_optional(&mut out, "EventDate", &self.event_date)?;
        write_optional(&mut out, "EventDetails", &self.event_details)?;
        write_optional(&mut out, "EventType", &self.event_type)?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(&mut out, "User", &self.user)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentEvent;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentEvent)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentEvent, A::Error> {
                let mut event_date: Option<Option<crate::Timestamp>> = None;
                let mut event_details: Option<
                    Option<::std::vec::Vec<ConsignmentEventDetail>>,
                > = None;
                let mut event_type: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentEventType,
                        >,
                    >,
                > = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut user: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "EventDate" => 0usize,
                    "EventDetails" => 1usize,
                    "EventType" => 2usize,
                    "Message" => 3usize,
                    "User" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "EventDate", &mut event_date)?,
                        1usize => read(&mut map, "EventDetails", &mut event_details)?,
                        2usize => read(&mut map, "EventType", &mut event_type)?,
                        3usize => read(&mut map, "Message", &mut message)?,
                        4usize => read(&mut map, "User", &mut user)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentEvent {
                    event_date: event_date.flatten(),
                    event_details: event_details.flatten(),
                    event_type: event_type.flatten(),
                    message: message.flatten(),
                    user: user.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentEvent",
                &["EventDate", "EventDetails", "EventType", "Message", "User"],
                Fields,
            )
    }
}

///Builds a [`ConsignmentEventDetail`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentEventDetailBuilder {
    __rest: ConsignmentEventDetailRest,
}

impl std::fmt::Debug for ConsignmentEventDetailBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentEventDetailBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentEventDetailRest {
    detail: Option<::std::string::String>,
}

impl ConsignmentEventDetail {
    ///Starts building one; [`build`](ConsignmentEventDetailBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentEventDetailBuilder {
        ConsignmentEventDetailBuilder {
            __rest: ConsignmentEventDetailRest::default(),
        }
    }
}

impl ConsignmentEventDetailBuilder {
    ///Sets [`detail`](ConsignmentEventDetail::detail).
    pub fn detail(mut self, detail: impl Into<::std::string::String>) -> Self {
        self.__rest.detail = Some(detail.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentEventDetail {
        ConsignmentEventDetail {
            detail: self.__rest.detail,
        }
    }
}

impl serde::Serialize for ConsignmentEventDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.detail.is_some());
        let mut out = serializer.serialize_struct("ConsignmentEventDetail", count)?;
        write_optional(&mut out, "Detail", &self.detail)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentEventDetail {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentEventDetail;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentEventDetail)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentEventDetail, A::Error> {
                let mut detail: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Detail" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Detail", &mut detail)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentEventDetail {
                    detail: detail.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("ConsignmentEventDetail", &["Detail"], Fields)
    }
}

///Builds a [`ConsignmentEventPayload`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentEventPayloadBuilder {
    __rest: ConsignmentEventPayloadRest,
}

impl std::fmt::Debug for ConsignmentEventPayloadBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentEventPayloadBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentEventPayloadRest {
    additional_information: Option<::std::vec::Vec<EventAdditionalInformation>>,
    consignment_reference: Option<::std::string::String>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    consignment_state: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
    >,
    event_details: Option<ConsignmentEvent>,
    event_id: Option<::std::string::String>,
    links: Option<::std::vec::Vec<ApiLink>>,
}

impl ConsignmentEventPayload {
    ///Starts building one; [`build`](ConsignmentEventPayloadBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentEventPayloadBuilder {
        ConsignmentEventPayloadBuilder {
            __rest: ConsignmentEventPayloadRest::default(),
        }
    }
}

impl ConsignmentEventPayloadBuilder {
    ///Sets [`additional_information`](ConsignmentEventPayload::additional_information).
    pub fn additional_information(
        mut self,
        additional_information: impl Into<::std::vec::Vec<EventAdditionalInformation>>,
    ) -> Self {
        self.__rest.additional_information = Some(additional_information.into());
        self
    }

    ///Sets [`consignment_reference`](ConsignmentEventPayload::consignment_reference).
    pub fn consignment_reference(
        mut self,
        consignment_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference = Some(consignment_reference.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](ConsignmentEventPayload::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`consignment_state`](ConsignmentEventPayload::consignment_state).
    pub fn consignment_state(
        mut self,
        consignment_state: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
    ) -> Self {
        self.__rest.consignment_state = Some(consignment_state.into());
        self
    }

    ///Sets [`event_details`](ConsignmentEventPayload::event_details).
    pub fn event_details(mut self, event_details: impl Into<ConsignmentEvent>) -> Self {
        self.__rest.event_details = Some(event_details.into());
        self
    }

    ///Sets [`event_id`](ConsignmentEventPayload::event_id).
    pub fn event_id(mut self, event_id: impl Into<::std::string::String>) -> Self {
        self.__rest.event_id = Some(event_id.into());
        self
    }

    ///Sets [`links`](ConsignmentEventPayload::links).
    pub fn links(mut self, links: impl Into<::std::vec::Vec<ApiLink>>) -> Self {
        self.__rest.links = Some(links.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentEventPayload {
        ConsignmentEventPayload {
            additional_information: self.__rest.additional_information,
            consignment_reference: self.__rest.consignment_reference,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            consignment_state: self.__rest.consignment_state,
            event_details: self.__rest.event_details,
            event_id: self.__rest.event_id,
            links: self.__rest.links,
        }
    }
}

impl serde::Serialize for ConsignmentEventPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.additional_information.is_some())
            + usize::from(self.consignment_reference.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.consignment_state.is_some())
            + usize::from(self.event_details.is_some())
            + usize::from(self.event_id.is_some()) + usize::from(self.links.is_some());
        let mut out = serializer.serialize_struct("ConsignmentEventPayload", count)?;
        write_optional(&mut out, "AdditionalInformation", &self.additional_information)?;
        write_optional(&mut out, "ConsignmentReference", &self.consignment_reference)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "ConsignmentState", &self.consignment_state)?;
        write_optional(&mut out, "EventDetails", &self.event_details)?;
        write_optional(&mut out, "EventId", &self.event_id)?;
        write_optional(&mut out, "Links", &self.links)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentEventPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentEventPayload;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentEventPayload)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentEventPayload, A::Error> {
                let mut additional_information: Option<
                    Option<::std::vec::Vec<EventAdditionalInformation>>,
                > = None;
                let mut consignment_reference: Option<Option<::std::string::String>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut consignment_state: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let mut event_details: Option<Option<ConsignmentEvent>> = None;
                let mut event_id: Option<Option<::std::string::String>> = None;
                let mut links: Option<Option<::std::vec::Vec<ApiLink>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "AdditionalInformation" => 0usize,
                    "ConsignmentReference" => 1usize,
                    "ConsignmentReferenceProvidedByCustomer" => 2usize,
                    "ConsignmentState" => 3usize,
                    "EventDetails" => 4usize,
                    "EventId" => 5usize,
                    "Links" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "AdditionalInformation",
                                &mut additional_information,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "ConsignmentReference",
                                &mut consignment_reference,
                            )?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        3usize => {
                            read(&mut map, "ConsignmentState", &mut consignment_state)?
                        }
                        4usize => read(&mut map, "EventDetails", &mut event_details)?,
                        5usize => read(&mut map, "EventId", &mut event_id)?,
                        6usize => read(&mut map, "Links", &mut links)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentEventPayload {
                    additional_information: additional_information.flatten(),
                    consignment_reference: consignment_reference.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    consignment_state: consignment_state.flatten(),
                    event_details: event_details.flatten(),
                    event_id: event_id.flatten(),
                    links: links.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentEventPayload",
                &[
                    "AdditionalInformation",
                    "ConsignmentReference",
                    "ConsignmentReferenceProvidedByCustomer",
                    "ConsignmentState",
                    "EventDetails",
                    "EventId",
                    "Links",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentEventPayloadResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentEventPayloadResponseBuilder {
    __rest: ConsignmentEventPayloadResponseRest,
}

impl std::fmt::Debug for ConsignmentEventPayloadResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentEventPayloadResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentEventPayloadResponseRest {
    events: Option<::std::vec::Vec<ConsignmentEventPayload>>,
}

impl ConsignmentEventPayloadResponse {
    ///Starts building one; [`build`](ConsignmentEventPayloadResponseBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentEventPayloadResponseBuilder {
        ConsignmentEventPayloadResponseBuilder {
            __rest: ConsignmentEventPayloadResponseRest::default(),
        }
    }
}

impl ConsignmentEventPayloadResponseBuilder {
    ///Sets [`events`](ConsignmentEventPayloadResponse::events).
    pub fn events(
        mut self,
        events: impl Into<::std::vec::Vec<ConsignmentEventPayload>>,
    ) -> Self {
        self.__rest.events = Some(events.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentEventPayloadResponse {
        ConsignmentEventPayloadResponse {
            events: self.__rest.events,
        }
    }
}

impl serde::Serialize for ConsignmentEventPayloadResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.events.is_some());
        let mut out = serializer
            .serialize_struct("ConsignmentEventPayloadResponse", count)?;
        write_optional(&mut out, "Events", &self.events)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentEventPayloadResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentEventPayloadResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentEventPayloadResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentEventPayloadResponse, A::Error> {
                let mut events: Option<
                    Option<::std::vec::Vec<ConsignmentEventPayload>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Events" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Events", &mut events)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentEventPayloadResponse {
                    events: events.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("ConsignmentEventPayloadResponse", &["Events"], Fields)
    }
}

///Builds a [`ConsignmentEventRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentEventRequestBuilder<
    HasEnd = Unset,
    HasEventTypes = Unset,
    HasStart = Unset,
> {
    end: HasEnd,
    event_types: HasEventTypes,
    start: HasStart,
    __rest: ConsignmentEventRequestRest,
}

impl<HasEnd, HasEventTypes, HasStart> std::fmt::Debug
for ConsignmentEventRequestBuilder<HasEnd, HasEventTypes, HasStart> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentEventRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentEventRequestRest {}
impl ConsignmentEventRequest {
    ///Starts building one; [`build`](ConsignmentEventRequestBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentEventRequestBuilder {
        ConsignmentEventRequestBuilder {
            end: Unset,
            event_types: Unset,
            start: Unset,
            __rest: ConsignmentEventRequestRest::default(),
        }
    }
}

impl<
    HasEnd,
    HasEventTypes,
    HasStart,
> ConsignmentEventRequestBuilder<HasEnd, HasEventTypes, HasStart> {
    ///Sets [`end`](ConsignmentEventRequest::end), which is required.
    pub fn end(
        self,
        end: impl Into<crate::Timestamp>,
    ) -> ConsignmentEventRequestBuilder<Set<crate::Timestamp>, HasEventTypes, HasStart> {
        ConsignmentEventRequestBuilder {
            end: Set(end.into()),
            event_types: self.event_types,
            start: self.start,
            __rest: self.__rest,
        }
    }

    ///Sets [`event_types`](ConsignmentEventRequest::event_types), which is required.
    pub fn event_types(
        self,
        event_types: impl Into<
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
            >,
        >,
    ) -> ConsignmentEventRequestBuilder<
        HasEnd,
        Set<
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
            >,
        >,
        HasStart,
    > {
        ConsignmentEventRequestBuilder {
            event_types: Set(event_types.into()),
            end: self.end,
            start: self.start,
            __rest: self.__rest,
        }
    }

    ///Sets [`start`](ConsignmentEventRequest::start), which is required.
    pub fn start(
        self,
        start: impl Into<crate::Timestamp>,
    ) -> ConsignmentEventRequestBuilder<HasEnd, HasEventTypes, Set<crate::Timestamp>> {
        ConsignmentEventRequestBuilder {
            start: Set(start.into()),
            end: self.end,
            event_types: self.event_types,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentEventRequest
    where
        HasEnd: required::End<ConsignmentEventRequest, crate::Timestamp>,
        HasEventTypes: required::EventTypes<
            ConsignmentEventRequest,
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
            >,
        >,
        HasStart: required::Start<ConsignmentEventRequest, crate::Timestamp>,
    {
        ConsignmentEventRequest {
            end: self.end.get(),
            event_types: self.event_types.get(),
            start: self.start.get(),
        }
    }
}

impl serde::Serialize for ConsignmentEventRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize;
        let mut out = serializer.serialize_struct("ConsignmentEventRequest", count)?;
        out.serialize_field("End", &self.end)?;
        out.serialize_field("EventTypes", &self.event_types)?;
        out.serialize_field("Start", &self.start)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentEventRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentEventRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentEventRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentEventRequest, A::Error> {
                let mut end: Option<crate::Timestamp> = None;
                let mut event_types: Option<
                    ::std::vec::Vec<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentEventType,
                        >,
                    >,
                > = None;
                let mut start: Option<crate::Timestamp> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "End" => 0usize,
                    "EventTypes" => 1usize,
                    "Start" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "End", &mut end)?,
                        1usize => read(&mut map, "EventTypes", &mut event_types)?,
                        2usize => read(&mut map, "Start", &mut start)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentEventRequest {
                    end: present(end, "End")?,
                    event_types: present(event_types, "EventTypes")?,
                    start: present(start, "Start")?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentEventRequest",
                &["End", "EventTypes", "Start"],
                Fields,
            )
    }
}

///Builds a [`ConsignmentLeg`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentLegBuilder<HasLeg = Unset> {
    leg: HasLeg,
    __rest: ConsignmentLegRest,
}

impl<HasLeg> std::fmt::Debug for ConsignmentLegBuilder<HasLeg> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentLegBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentLegRest {
    carrier_name: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    carrier_service_reference: Option<::std::string::String>,
    tracking_references: Option<::std::vec::Vec<::std::string::String>>,
}

impl ConsignmentLeg {
    ///Starts building one; [`build`](ConsignmentLegBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentLegBuilder {
        ConsignmentLegBuilder {
            leg: Unset,
            __rest: ConsignmentLegRest::default(),
        }
    }
}

impl<HasLeg> ConsignmentLegBuilder<HasLeg> {
    ///Sets [`carrier_name`](ConsignmentLeg::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`carrier_reference`](ConsignmentLeg::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`carrier_service_reference`](ConsignmentLeg::carrier_service_reference).
    pub fn carrier_service_reference(
        mut self,
        carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_reference = Some(carrier_service_reference.into());
        self
    }

    ///Sets [`tracking_references`](ConsignmentLeg::tracking_references).
    pub fn tracking_references(
        mut self,
        tracking_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.tracking_references = Some(tracking_references.into());
        self
    }

    ///Sets [`leg`](ConsignmentLeg::leg), which is required.
    pub fn leg(self, leg: impl Into<i32>) -> ConsignmentLegBuilder<Set<i32>> {
        ConsignmentLegBuilder {
            leg: Set(leg.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentLeg
    where
        HasLeg: required::Leg<ConsignmentLeg, i32>,
    {
        ConsignmentLeg {
            leg: self.leg.get(),
            carrier_name: self.__rest.carrier_name,
            carrier_reference: self.__rest.carrier_reference,
            carrier_service_reference: self.__rest.carrier_service_reference,
            tracking_references: self.__rest.tracking_references,
        }
    }
}

impl serde::Serialize for ConsignmentLeg {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.carrier_name.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.carrier_service_reference.is_some())
            + usize::from(self.tracking_references.is_some());
        let mut out = serializer.serialize_struct("ConsignmentLeg", count)?;
        out.serialize_field("Leg", &self.leg)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(
            &mut out,
            "CarrierServiceReference",
            &self.carrier_service_reference,
        )?;
        write_optional(&mut out, "TrackingReferences", &self.tracking_references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentLeg {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentLeg;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentLeg)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentLeg, A::Error> {
                let mut leg: Option<i32> = None;
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut tracking_references: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Leg" => 0usize,
                    "CarrierName" => 1usize,
                    "CarrierReference" => 2usize,
                    "CarrierServiceReference" => 3usize,
                    "TrackingReferences" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Leg", &mut leg)?,
                        1usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        2usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "CarrierServiceReference",
                                &mut carrier_service_reference,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "TrackingReferences",
                                &mut tracking_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentLeg {
                    leg: present(leg, "Leg")?,
                    carrier_name: carrier_name.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    carrier_service_reference: carrier_service_reference.flatten(),
                    tracking_references: tracking_references.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentLeg",
                &[
                    "Leg",
                    "CarrierName",
                    "CarrierReference",
                    "CarrierServiceReference",
                    "TrackingReferences",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentManifestsFilterRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentManifestsFilterRequestBuilder {
    __rest: ConsignmentManifestsFilterRequestRest,
}

impl std::fmt::Debug for ConsignmentManifestsFilterRequestBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentManifestsFilterRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentManifestsFilterRequestRest {
    carrier_names: Option<::std::vec::Vec<::std::string::String>>,
    carrier_services: Option<SubscriptionCarrierServiceResponse>,
    created_date_end: Option<crate::Timestamp>,
    created_date_start: Option<crate::Timestamp>,
    shipping_location_refs: Option<::std::vec::Vec<::std::string::String>>,
    skip: Option<i32>,
    take: Option<i32>,
}

impl ConsignmentManifestsFilterRequest {
    ///Starts building one; [`build`](ConsignmentManifestsFilterRequestBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentManifestsFilterRequestBuilder {
        ConsignmentManifestsFilterRequestBuilder {
            __rest: ConsignmentManifestsFilterRequestRest::default(),
        }
    }
}

impl ConsignmentManifestsFilterRequestBuilder {
    ///Sets [`carrier_names`](ConsignmentManifestsFilterRequest::carrier_names).
    pub fn carrier_names(
        mut self,
        carrier_names: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.carrier_names = Some(carrier_names.into());
        self
    }

    ///Sets [`carrier_services`](ConsignmentManifestsFilterRequest::carrier_services).
    pub fn carrier_services(
        mut self,
        carrier_services: impl Into<SubscriptionCarrierServiceResponse>,
    ) -> Self {
        self.__rest.carrier_services = Some(carrier_services.into());
        self
    }

    ///Sets [`created_date_end`](ConsignmentManifestsFilterRequest::created_date_end).
    pub fn created_date_end(
        mut self,
        created_date_end: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.created_date_end = Some(created_date_end.into());
        self
    }

    ///Sets [`created_date_start`](ConsignmentManifestsFilterRequest::created_date_start).
    pub fn created_date_start(
        mut self,
        created_date_start: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.created_date_start = Some(created_date_start.into());
        self
    }

    ///Sets [`shipping_location_refs`](ConsignmentManifestsFilterRequest::shipping_location_refs).
    pub fn shipping_location_refs(
        mut self,
        shipping_location_refs: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.shipping_location_refs = Some(shipping_location_refs.into());
        self
    }

    ///Sets [`skip`](ConsignmentManifestsFilterRequest::skip).
    pub fn skip(mut self, skip: impl Into<i32>) -> Self {
        self.__rest.skip = Some(skip.into());
        self
    }

    ///Sets [`take`](ConsignmentManifestsFilterRequest::take).
    pub fn take(mut self, take: impl Into<i32>) -> Self {
        self.__rest.take = Some(take.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentManifestsFilterRequest {
        ConsignmentManifestsFilterRequest {
            carrier_names: self.__rest.carrier_names,
            carrier_services: self.__rest.carrier_services,
            created_date_end: self.__rest.created_date_end,
            created_date_start: self.__rest.created_date_start,
            shipping_location_refs: self.__rest.shipping_location_refs,
            skip: self.__rest.skip,
            take: self.__rest.take,
        }
    }
}

impl serde::Serialize for ConsignmentManifestsFilterRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_names.is_some())
            + usize::from(self.carrier_services.is_some())
            + usize::from(self.created_date_end.is_some())
            + usize::from(self.created_date_start.is_some())
            + usize::from(self.shipping_location_refs.is_some())
            + usize::from(self.skip.is_some()) + usize::from(self.take.is_some());
        let mut out = serializer
            .serialize_struct("ConsignmentManifestsFilterRequest", count)?;
        write_optional(&mut out, "CarrierNames", &self.carrier_names)?;
        write_optional(&mut out, "CarrierServices", &self.carrier_services)?;
        write_optional(&mut out, "CreatedDateEnd", &self.created_date_end)?;
        write_optional(&mut out, "CreatedDateStart", &self.created_date_start)?;
        write_optional(&mut out, "ShippingLocationRefs", &self.shipping_location_refs)?;
        write_optional(&mut out, "Skip", &self.skip)?;
        write_optional(&mut out, "Take", &self.take)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentManifestsFilterRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentManifestsFilterRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentManifestsFilterRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentManifestsFilterRequest, A::Error> {
                let mut carrier_names: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut carrier_services: Option<
                    Option<SubscriptionCarrierServiceResponse>,
                > = None;
                let mut created_date_end: Option<Option<crate::Timestamp>> = None;
                let mut created_date_start: Option<Option<crate::Timestamp>> = None;
                let mut shipping_location_refs: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut skip: Option<Option<i32>> = None;
                let mut take: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierNames" => 0usize,
                    "CarrierServices" => 1usize,
                    "CreatedDateEnd" => 2usize,
                    "CreatedDateStart" => 3usize,
                    "ShippingLocationRefs" => 4usize,
                    "Skip" => 5usize,
                    "Take" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "CarrierNames", &mut carrier_names)?,
                        1usize => {
                            read(&mut map, "CarrierServices", &mut carrier_services)?
                        }
                        2usize => {
                            read(&mut map, "CreatedDateEnd", &mut created_date_end)?
                        }
                        3usize => {
                            read(&mut map, "CreatedDateStart", &mut created_date_start)?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "ShippingLocationRefs",
                                &mut shipping_location_refs,
                            )?
                        }
                        5usize => read(&mut map, "Skip", &mut skip)?,
                        6usize => read(&mut map, "Take", &mut take)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentManifestsFilterRequest {
                    carrier_names: carrier_names.flatten(),
                    carrier_services: carrier_services.flatten(),
                    created_date_end: created_date_end.flatten(),
                    created_date_start: created_date_start.flatten(),
                    shipping_location_refs: shipping_location_refs.flatten(),
                    skip: skip.flatten(),
                    take: take.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentManifestsFilterRequest",
                &[
                    "CarrierNames",
                    "CarrierServices",
                    "CreatedDateEnd",
                    "CreatedDateStart",
                    "ShippingLocationRefs",
                    "Skip",
                    "Take",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentPayload`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentPayloadBuilder {
    __rest: ConsignmentPayloadRest,
}

impl std::fmt::Debug for ConsignmentPayloadBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentPayloadBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentPayloadRest {
    carrier_service_name: Option<::std::string::String>,
    carrier_service_reference: Option<::std::string::String>,
    consignment_legs: Option<::std::vec::Vec<ConsignmentLeg>>,
    consignment_reference: Option<::std::string::String>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    consignment_state: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
    >,
    consignment_tracking_reference: Option<::std::string::String>,
    date_delivered: Option<crate::Timestamp>,
    earliest_delivery_date: Option<crate::Timestamp>,
    latest_delivery_date: Option<crate::Timestamp>,
    packages: Option<::std::vec::Vec<PackagePayload>>,
    pickup_code: Option<::std::string::String>,
}

impl ConsignmentPayload {
    ///Starts building one; [`build`](ConsignmentPayloadBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentPayloadBuilder {
        ConsignmentPayloadBuilder {
            __rest: ConsignmentPayloadRest::default(),
        }
    }
}

impl ConsignmentPayloadBuilder {
    ///Sets [`carrier_service_name`](ConsignmentPayload::carrier_service_name).
    pub fn carrier_service_name(
        mut self,
        carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_name = Some(carrier_service_name.into());
        self
    }

    ///Sets [`carrier_service_reference`](ConsignmentPayload::carrier_service_reference).
    pub fn carrier_service_reference(
        mut self,
        carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_reference = Some(carrier_service_reference.into());
        self
    }

    ///Sets [`consignment_legs`](ConsignmentPayload::consignment_legs).
    pub fn consignment_legs(
        mut self,
        consignment_legs: impl Into<::std::vec::Vec<ConsignmentLeg>>,
    ) -> Self {
        self.__rest.consignment_legs = Some(consignment_legs.into());
        self
    }

    ///Sets [`consignment_reference`](ConsignmentPayload::consignment_reference).
    pub fn consignment_reference(
        mut self,
        consignment_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference = Some(consignment_reference.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](ConsignmentPayload::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`consignment_state`](ConsignmentPayload::consignment_state).
    pub fn consignment_state(
        mut self,
        consignment_state: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
    ) -> Self {
        self.__rest.consignment_state = Some(consignment_state.into());
        self
    }

    ///Sets [`consignment_tracking_reference`](ConsignmentPayload::consignment_tracking_reference).
    pub fn consignment_tracking_reference(
        mut self,
        consignment_tracking_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_tracking_reference = Some(
            consignment_tracking_reference.into(),
        );
        self
    }

    ///Sets [`date_delivered`](ConsignmentPayload::date_delivered).
    pub fn date_delivered(
        mut self,
        date_delivered: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.date_delivered = Some(date_delivered.into());
        self
    }

    ///Sets [`earliest_delivery_date`](ConsignmentPayload::earliest_delivery_date).
    pub fn earliest_delivery_date(
        mut self,
        earliest_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.earliest_delivery_date = Some(earliest_delivery_date.into());
        self
    }

    ///Sets [`latest_delivery_date`](ConsignmentPayload::latest_delivery_date).
    pub fn latest_delivery_date(
        mut self,
        latest_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.latest_delivery_date = Some(latest_delivery_date.into());
        self
    }

    ///Sets [`packages`](ConsignmentPayload::packages).
    pub fn packages(
        mut self,
        packages: impl Into<::std::vec::Vec<PackagePayload>>,
    ) -> Self {
        self.__rest.packages = Some(packages.into());
        self
    }

    ///Sets [`pickup_code`](ConsignmentPayload::pickup_code).
    pub fn pickup_code(mut self, pickup_code: impl Into<::std::string::String>) -> Self {
        self.__rest.pickup_code = Some(pickup_code.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentPayload {
        ConsignmentPayload {
            carrier_service_name: self.__rest.carrier_service_name,
            carrier_service_reference: self.__rest.carrier_service_reference,
            consignment_legs: self.__rest.consignment_legs,
            consignment_reference: self.__rest.consignment_reference,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            consignment_state: self.__rest.consignment_state,
            consignment_tracking_reference: self.__rest.consignment_tracking_reference,
            date_delivered: self.__rest.date_delivered,
            earliest_delivery_date: self.__rest.earliest_delivery_date,
            latest_delivery_date: self.__rest.latest_delivery_date,
            packages: self.__rest.packages,
            pickup_code: self.__rest.pickup_code,
        }
    }
}

impl serde::Serialize for ConsignmentPayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_service_name.is_some())
            + usize::from(self.carrier_service_reference.is_some())
            + usize::from(self.consignment_legs.is_some())
            + usize::from(self.consignment_reference.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.consignment_state.is_some())
            + usize::from(self.consignment_tracking_reference.is_some())
            + usize::from(self.date_delivered.is_some())
            + usize::from(self.earliest_delivery_date.is_some())
            + usize::from(self.latest_delivery_date.is_some())
            + usize::from(self.packages.is_some())
            + usize::from(self.pickup_code.is_some());
        let mut out = serializer.serialize_struct("ConsignmentPayload", count)?;
        write_optional(&mut out, "CarrierServiceName", &self.carrier_service_name)?;
        write_optional(
            &mut out,
            "CarrierServiceReference",
            &self.carrier_service_reference,
        )?;
        write_optional(&mut out, "ConsignmentLegs", &self.consignment_legs)?;
        write_optional(&mut out, "ConsignmentReference", &self.consignment_reference)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "ConsignmentState", &self.consignment_state)?;
        write_optional(
            &mut out,
            "ConsignmentTrackingReference",
            &self.consignment_tracking_reference,
        )?;
        write_optional(&mut out, "DateDelivered", &self.date_delivered)?;
        write_optional(&mut out, "EarliestDeliveryDate", &self.earliest_delivery_date)?;
        write_optional(&mut out, "LatestDeliveryDate", &self.latest_delivery_date)?;
        write_optional(&mut out, "Packages", &self.packages)?;
        write_optional(&mut out, "PickupCode", &self.pickup_code)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentPayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentPayload;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentPayload)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentPayload, A::Error> {
                let mut carrier_service_name: Option<Option<::std::string::String>> = None;
                let mut carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut consignment_legs: Option<
                    Option<::std::vec::Vec<ConsignmentLeg>>,
                > = None;
                let mut consignment_reference: Option<Option<::std::string::String>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut consignment_state: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let mut consignment_tracking_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut date_delivered: Option<Option<crate::Timestamp>> = None;
                let mut earliest_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut latest_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut packages: Option<Option<::std::vec::Vec<PackagePayload>>> = None;
                let mut pickup_code: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierServiceName" => 0usize,
                    "CarrierServiceReference" => 1usize,
                    "ConsignmentLegs" => 2usize,
                    "ConsignmentReference" => 3usize,
                    "ConsignmentReferenceProvidedByCustomer" => 4usize,
                    "ConsignmentState" => 5usize,
                    "ConsignmentTrackingReference" => 6usize,
                    "DateDelivered" => 7usize,
                    "EarliestDeliveryDate" => 8usize,
                    "LatestDeliveryDate" => 9usize,
                    "Packages" => 10usize,
                    "PickupCode" => 11usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CarrierServiceName",
                                &mut carrier_service_name,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "CarrierServiceReference",
                                &mut carrier_service_reference,
                            )?
                        }
                        2usize => {
                            read(&mut map, "ConsignmentLegs", &mut consignment_legs)?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "ConsignmentReference",
                                &mut consignment_reference,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        5usize => {
                            read(&mut map, "ConsignmentState", &mut consignment_state)?
                        }
                        6usize => {
                            read(
                                &mut map,
                                "ConsignmentTrackingReference",
                                &mut consignment_tracking_reference,
                            )?
                        }
                        7usize => read(&mut map, "DateDelivered", &mut date_delivered)?,
                        8usize => {
                            read(
                                &mut map,
                                "EarliestDeliveryDate",
                                &mut earliest_delivery_date,
                            )?
                        }
                        9usize => {
                            read(
                                &mut map,
                                "LatestDeliveryDate",
                                &mut latest_delivery_date,
                            )?
                        }
                        10usize => read(&mut map, "Packages", &mut packages)?,
                        11usize => read(&mut map, "PickupCode", &mut pickup_code)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentPayload {
                    carrier_service_name: carrier_service_name.flatten(),
                    carrier_service_reference: carrier_service_reference.flatten(),
                    consignment_legs: consignment_legs.flatten(),
                    consignment_reference: consignment_reference.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    consignment_state: consignment_state.flatten(),
                    consignment_tracking_reference: consignment_tracking_reference
                        .flatten(),
                    date_delivered: date_delivered.flatten(),
                    earliest_delivery_date: earliest_delivery_date.flatten(),
                    latest_delivery_date: latest_delivery_date.flatten(),
                    packages: packages.flatten(),
                    pickup_code: pickup_code.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentPayload",
                &[
                    "CarrierServiceName",
                    "CarrierServiceReference",
                    "ConsignmentLegs",
                    "ConsignmentReference",
                    "ConsignmentReferenceProvidedByCustomer",
                    "ConsignmentState",
                    "ConsignmentTrackingReference",
                    "DateDelivered",
                    "EarliestDeliveryDate",
                    "LatestDeliveryDate",
                    "Packages",
                    "PickupCode",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentStateByCarrierService`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentStateByCarrierServiceBuilder {
    __rest: ConsignmentStateByCarrierServiceRest,
}

impl std::fmt::Debug for ConsignmentStateByCarrierServiceBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentStateByCarrierServiceBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentStateByCarrierServiceRest {
    consignment_state: Option<i32>,
    created: Option<crate::Timestamp>,
    mpd_carrier_name: Option<::std::string::String>,
    mpd_carrier_reference: Option<::std::string::String>,
    mpd_carrier_service_name: Option<::std::string::String>,
    mpd_carrier_service_reference: Option<::std::string::String>,
    number_of_consignments: Option<i32>,
}

impl ConsignmentStateByCarrierService {
    ///Starts building one; [`build`](ConsignmentStateByCarrierServiceBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentStateByCarrierServiceBuilder {
        ConsignmentStateByCarrierServiceBuilder {
            __rest: ConsignmentStateByCarrierServiceRest::default(),
        }
    }
}

impl ConsignmentStateByCarrierServiceBuilder {
    ///Sets [`consignment_state`](ConsignmentStateByCarrierService::consignment_state).
    pub fn consignment_state(mut self, consignment_state: impl Into<i32>) -> Self {
        self.__rest.consignment_state = Some(consignment_state.into());
        self
    }

    ///Sets [`created`](ConsignmentStateByCarrierService::created).
    pub fn created(mut self, created: impl Into<crate::Timestamp>) -> Self {
        self.__rest.created = Some(created.into());
        self
    }

    ///Sets [`mpd_carrier_name`](ConsignmentStateByCarrierService::mpd_carrier_name).
    pub fn mpd_carrier_name(
        mut self,
        mpd_carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_name = Some(mpd_carrier_name.into());
        self
    }

    ///Sets [`mpd_carrier_reference`](ConsignmentStateByCarrierService::mpd_carrier_reference).
    pub fn mpd_carrier_reference(
        mut self,
        mpd_carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_reference = Some(mpd_carrier_reference.into());
        self
    }

    ///Sets [`mpd_carrier_service_name`](ConsignmentStateByCarrierService::mpd_carrier_service_name).
    pub fn mpd_carrier_service_name(
        mut self,
        mpd_carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_name = Some(mpd_carrier_service_name.into());
        self
    }

    ///Sets [`mpd_carrier_service_reference`](ConsignmentStateByCarrierService::mpd_carrier_service_reference).
    pub fn mpd_carrier_service_reference(
        mut self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_reference = Some(
            mpd_carrier_service_reference.into(),
        );
        self
    }

    ///Sets [`number_of_consignments`](ConsignmentStateByCarrierService::number_of_consignments).
    pub fn number_of_consignments(
        mut self,
        number_of_consignments: impl Into<i32>,
    ) -> Self {
        self.__rest.number_of_consignments = Some(number_of_consignments.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentStateByCarrierService {
        ConsignmentStateByCarrierService {
            consignment_state: self.__rest.consignment_state,
            created: self.__rest.created,
            mpd_carrier_name: self.__rest.mpd_carrier_name,
            mpd_carrier_reference: self.__rest.mpd_carrier_reference,
            mpd_carrier_service_name: self.__rest.mpd_carrier_service_name,
            mpd_carrier_service_reference: self.__rest.mpd_carrier_service_reference,
            number_of_consignments: self.__rest.number_of_consignments,
        }
    }
}

impl serde::Serialize for ConsignmentStateByCarrierService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.consignment_state.is_some())
            + usize::from(self.created.is_some())
            + usize::from(self.mpd_carrier_name.is_some())
            + usize::from(self.mpd_carrier_reference.is_some())
            + usize::from(self.mpd_carrier_service_name.is_some())
            + usize::from(self.mpd_carrier_service_reference.is_some())
            + usize::from(self.number_of_consignments.is_some());
        let mut out = serializer
            .serialize_struct("ConsignmentStateByCarrierService", count)?;
        write_optional(&mut out, "ConsignmentState", &self.consignment_state)?;
        write_optional(&mut out, "Created", &self.created)?;
        write_optional(&mut out, "MpdCarrierName", &self.mpd_carrier_name)?;
        write_optional(&mut out, "MpdCarrierReference", &self.mpd_carrier_reference)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceName",
            &self.mpd_carrier_service_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        write_optional(&mut out, "NumberOfConsignments", &self.number_of_consignments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentStateByCarrierService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentStateByCarrierService;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentStateByCarrierService)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentStateByCarrierService, A::Error> {
                let mut consignment_state: Option<Option<i32>> = None;
                let mut created: Option<Option<crate::Timestamp>> = None;
                let mut mpd_carrier_name: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_reference: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut number_of_consignments: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentState" => 0usize,
                    "Created" => 1usize,
                    "MpdCarrierName" => 2usize,
                    "MpdCarrierReference" => 3usize,
                    "MpdCarrierServiceName" => 4usize,
                    "MpdCarrierServiceReference" => 5usize,
                    "NumberOfConsignments" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(&mut map, "ConsignmentState", &mut consignment_state)?
                        }
                        1usize => read(&mut map, "Created", &mut created)?,
                        2usize => {
                            read(&mut map, "MpdCarrierName", &mut mpd_carrier_name)?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "MpdCarrierReference",
                                &mut mpd_carrier_reference,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceName",
                                &mut mpd_carrier_service_name,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        6usize => {
                            read(
                                &mut map,
                                "NumberOfConsignments",
                                &mut number_of_consignments,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentStateByCarrierService {
                    consignment_state: consignment_state.flatten(),
                    created: created.flatten(),
                    mpd_carrier_name: mpd_carrier_name.flatten(),
                    mpd_carrier_reference: mpd_carrier_reference.flatten(),
                    mpd_carrier_service_name: mpd_carrier_service_name.flatten(),
                    mpd_carrier_service_reference: mpd_carrier_service_reference
                        .flatten(),
                    number_of_consignments: number_of_consignments.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentStateByCarrierService",
                &[
                    "ConsignmentState",
                    "Created",
                    "MpdCarrierName",
                    "MpdCarrierReference",
                    "MpdCarrierServiceName",
                    "MpdCarrierServiceReference",
                    "NumberOfConsignments",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentStateEventRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentStateEventRequestBuilder<
    HasConsignmentStates = Unset,
    HasEnd = Unset,
    HasStart = Unset,
> {
    consignment_states: HasConsignmentStates,
    end: HasEnd,
    start: HasStart,
    __rest: ConsignmentStateEventRequestRest,
}

impl<HasConsignmentStates, HasEnd, HasStart> std::fmt::Debug
for ConsignmentStateEventRequestBuilder<HasConsignmentStates, HasEnd, HasStart> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentStateEventRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentStateEventRequestRest {}
impl ConsignmentStateEventRequest {
    ///Starts building one; [`build`](ConsignmentStateEventRequestBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentStateEventRequestBuilder {
        ConsignmentStateEventRequestBuilder {
            consignment_states: Unset,
            end: Unset,
            start: Unset,
            __rest: ConsignmentStateEventRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentStates,
    HasEnd,
    HasStart,
> ConsignmentStateEventRequestBuilder<HasConsignmentStates, HasEnd, HasStart> {
    ///Sets [`consignment_states`](ConsignmentStateEventRequest::consignment_states), which is required.
    pub fn consignment_states(
        self,
        consignment_states: impl Into<
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentState>,
            >,
        >,
    ) -> ConsignmentStateEventRequestBuilder<
        Set<
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentState>,
            >,
        >,
        HasEnd,
        HasStart,
    > {
        ConsignmentStateEventRequestBuilder {
            consignment_states: Set(consignment_states.into()),
            end: self.end,
            start: self.start,
            __rest: self.__rest,
        }
    }

    ///Sets [`end`](ConsignmentStateEventRequest::end), which is required.
    pub fn end(
        self,
        end: impl Into<crate::Timestamp>,
    ) -> ConsignmentStateEventRequestBuilder<
        HasConsignmentStates,
        Set<crate::Timestamp>,
        HasStart,
    > {
        ConsignmentStateEventRequestBuilder {
            end: Set(end.into()),
            consignment_states: self.consignment_states,
            start: self.start,
            __rest: self.__rest,
        }
    }

    ///Sets [`start`](ConsignmentStateEventRequest::start), which is required.
    pub fn start(
        self,
        start: impl Into<crate::Timestamp>,
    ) -> ConsignmentStateEventRequestBuilder<
        HasConsignmentStates,
        HasEnd,
        Set<crate::Timestamp>,
    > {
        ConsignmentStateEventRequestBuilder {
            start: Set(start.into()),
            consignment_states: self.consignment_states,
            end: self.end,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentStateEventRequest
    where
        HasConsignmentStates: required::ConsignmentStates<
            ConsignmentStateEventRequest,
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentState>,
            >,
        >,
        HasEnd: required::End<ConsignmentStateEventRequest, crate::Timestamp>,
        HasStart: required::Start<ConsignmentStateEventRequest, crate::Timestamp>,
    {
        ConsignmentStateEventRequest {
            consignment_states: self.consignment_states.get(),
            end: self.end.get(),
            start: self.start.get(),
        }
    }
}

impl serde::Serialize for ConsignmentStateEventRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize;
        let mut out = serializer
            .serialize_struct("ConsignmentStateEventRequest", count)?;
        out.serialize_field("ConsignmentStates", &self.consignment_states)?;
        out.serialize_field("End", &self.end)?;
        out.serialize_field("Start", &self.start)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentStateEventRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentStateEventRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentStateEventRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentStateEventRequest, A::Error> {
                let mut consignment_states: Option<
                    ::std::vec::Vec<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let mut end: Option<crate::Timestamp> = None;
                let mut start: Option<crate::Timestamp> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentStates" => 0usize,
                    "End" => 1usize,
                    "Start" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(&mut map, "ConsignmentStates", &mut consignment_states)?
                        }
                        1usize => read(&mut map, "End", &mut end)?,
                        2usize => read(&mut map, "Start", &mut start)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentStateEventRequest {
                    consignment_states: present(
                        consignment_states,
                        "ConsignmentStates",
                    )?,
                    end: present(end, "End")?,
                    start: present(start, "Start")?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentStateEventRequest",
                &["ConsignmentStates", "End", "Start"],
                Fields,
            )
    }
}

///Builds a [`ConsignmentStateSummaryResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentStateSummaryResponseBuilder {
    __rest: ConsignmentStateSummaryResponseRest,
}

impl std::fmt::Debug for ConsignmentStateSummaryResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentStateSummaryResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentStateSummaryResponseRest {
    end_at: Option<crate::Timestamp>,
    number_of_consignments: Option<i32>,
    start_from: Option<crate::Timestamp>,
    summary: Option<::std::vec::Vec<StateCount>>,
}

impl ConsignmentStateSummaryResponse {
    ///Starts building one; [`build`](ConsignmentStateSummaryResponseBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentStateSummaryResponseBuilder {
        ConsignmentStateSummaryResponseBuilder {
            __rest: ConsignmentStateSummaryResponseRest::default(),
        }
    }
}

impl ConsignmentStateSummaryResponseBuilder {
    ///Sets [`end_at`](ConsignmentStateSummaryResponse::end_at).
    pub fn end_at(mut self, end_at: impl Into<crate::Timestamp>) -> Self {
        self.__rest.end_at = Some(end_at.into());
        self
    }

    ///Sets [`number_of_consignments`](ConsignmentStateSummaryResponse::number_of_consignments).
    pub fn number_of_consignments(
        mut self,
        number_of_consignments: impl Into<i32>,
    ) -> Self {
        self.__rest.number_of_consignments = Some(number_of_consignments.into());
        self
    }

    ///Sets [`start_from`](ConsignmentStateSummaryResponse::start_from).
    pub fn start_from(mut self, start_from: impl Into<crate::Timestamp>) -> Self {
        self.__rest.start_from = Some(start_from.into());
        self
    }

    ///Sets [`summary`](ConsignmentStateSummaryResponse::summary).
    pub fn summary(mut self, summary: impl Into<::std::vec::Vec<StateCount>>) -> Self {
        self.__rest.summary = Some(summary.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentStateSummaryResponse {
        ConsignmentStateSummaryResponse {
            end_at: self.__rest.end_at,
            number_of_consignments: self.__rest.number_of_consignments,
            start_from: self.__rest.start_from,
            summary: self.__rest.summary,
        }
    }
}

impl serde::Serialize for ConsignmentStateSummaryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.end_at.is_some())
            + usize::from(self.number_of_consignments.is_some())
            + usize::from(self.start_from.is_some())
            + usize::from(self.summary.is_some());
        let mut out = serializer
            .serialize_struct("ConsignmentStateSummaryResponse", count)?;
        write_optional(&mut out, "EndAt", &self.end_at)?;
        write_optional(&mut out, "NumberOfConsignments", &self.number_of_consignments)?;
        write_optional(&mut out, "StartFrom", &self.start_from)?;
        write_optional(&mut out, "Summary", &self.summary)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentStateSummaryResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentStateSummaryResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentStateSummaryResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentStateSummaryResponse, A::Error> {
                let mut end_at: Option<Option<crate::Timestamp>> = None;
                let mut number_of_consignments: Option<Option<i32>> = None;
                let mut start_from: Option<Option<crate::Timestamp>> = None;
                let mut summary: Option<Option<::std::vec::Vec<StateCount>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "EndAt" => 0usize,
                    "NumberOfConsignments" => 1usize,
                    "StartFrom" => 2usize,
                    "Summary" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "EndAt", &mut end_at)?,
                        1usize => {
                            read(
                                &mut map,
                                "NumberOfConsignments",
                                &mut number_of_consignments,
                            )?
                        }
                        2usize => read(&mut map, "StartFrom", &mut start_from)?,
                        3usize => read(&mut map, "Summary", &mut summary)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentStateSummaryResponse {
                    end_at: end_at.flatten(),
                    number_of_consignments: number_of_consignments.flatten(),
                    start_from: start_from.flatten(),
                    summary: summary.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentStateSummaryResponse",
                &["EndAt", "NumberOfConsignments", "StartFrom", "Summary"],
                Fields,
            )
    }
}

///Builds a [`ConsignmentStatusResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentStatusResponseBuilder {
    __rest: ConsignmentStatusResponseRest,
}

impl std::fmt::Debug for ConsignmentStatusResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentStatusResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentStatusResponseRest {
    api_link: Option<ApiLink>,
    consignment_reference_for_all_legs_assigned_by_mpd: Option<::std::string::String>,
    expected_delivery_date: Option<crate::Timestamp>,
    status: Option<crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
}

impl ConsignmentStatusResponse {
    ///Starts building one; [`build`](ConsignmentStatusResponseBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentStatusResponseBuilder {
        ConsignmentStatusResponseBuilder {
            __rest: ConsignmentStatusResponseRest::default(),
        }
    }
}

impl ConsignmentStatusResponseBuilder {
    ///Sets [`api_link`](ConsignmentStatusResponse::api_link).
    pub fn api_link(mut self, api_link: impl Into<ApiLink>) -> Self {
        self.__rest.api_link = Some(api_link.into());
        self
    }

    ///Sets [`consignment_reference_for_all_legs_assigned_by_mpd`](ConsignmentStatusResponse::consignment_reference_for_all_legs_assigned_by_mpd).
    pub fn consignment_reference_for_all_legs_assigned_by_mpd(
        mut self,
        consignment_reference_for_all_legs_assigned_by_mpd: impl Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.__rest.consignment_reference_for_all_legs_assigned_by_mpd = Some(
            consignment_reference_for_all_legs_assigned_by_mpd.into(),
        );
        self
    }

    ///Sets [`expected_delivery_date`](ConsignmentStatusResponse::expected_delivery_date).
    pub fn expected_delivery_date(
        mut self,
        expected_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.expected_delivery_date = Some(expected_delivery_date.into());
        self
    }

    ///Sets [`status`](ConsignmentStatusResponse::status).
    pub fn status(
        mut self,
        status: impl Into<crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    ) -> Self {
        self.__rest.status = Some(status.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentStatusResponse {
        ConsignmentStatusResponse {
            api_link: self.__rest.api_link,
            consignment_reference_for_all_legs_assigned_by_mpd: self
                .__rest
                .consignment_reference_for_all_legs_assigned_by_mpd,
            expected_delivery_date: self.__rest.expected_delivery_date,
            status: self.__rest.status,
        }
    }
}

impl serde::Serialize for ConsignmentStatusResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.api_link.is_some())
            + usize::from(
                self.consignment_reference_for_all_legs_assigned_by_mpd.is_some(),
            ) + usize::from(self.expected_delivery_date.is_some())
            + usize::from(self.status.is_some());
        let mut out = serializer.serialize_struct("ConsignmentStatusResponse", count)?;
        write_optional(&mut out, "ApiLink", &self.api_link)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceForAllLegsAssignedByMpd",
            &self.consignment_reference_for_all_legs_assigned_by_mpd,
        )?;
        write_optional(&mut out, "ExpectedDeliveryDate", &self.expected_delivery_date)?;
        write_optional(&mut out, "Status", &self.status)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentStatusResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentStatusResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentStatusResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentStatusResponse, A::Error> {
                let mut api_link: Option<Option<ApiLink>> = None;
                let mut consignment_reference_for_all_legs_assigned_by_mpd: Option<
                    Option<::std::string::String>,
                > = None;
                let mut expected_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut status: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ApiLink" => 0usize,
                    "ConsignmentReferenceForAllLegsAssignedByMpd" => 1usize,
                    "ExpectedDeliveryDate" => 2usize,
                    "Status" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ApiLink", &mut api_link)?,
                        1usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceForAllLegsAssignedByMpd",
                                &mut consignment_reference_for_all_legs_assigned_by_mpd,
                            )?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "ExpectedDeliveryDate",
                                &mut expected_delivery_date,
                            )?
                        }
                        3usize => read(&mut map, "Status", &mut status)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentStatusResponse {
                    api_link: api_link.flatten(),
                    consignment_reference_for_all_legs_assigned_by_mpd: consignment_reference_for_all_legs_assigned_by_mpd
                        .flatten(),
                    expected_delivery_date: expected_delivery_date.flatten(),
                    status: status.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentStatusResponse",
                &[
                    "ApiLink",
                    "ConsignmentReferenceForAllLegsAssignedByMpd",
                    "ExpectedDeliveryDate",
                    "Status",
                ],
                Fields,
            )
    }
}

///Builds a [`ConsignmentSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConsignmentSummaryBuilder<HasState = Unset> {
    state: HasState,
    __rest: ConsignmentSummaryRest,
}

impl<HasState> std::fmt::Debug for ConsignmentSummaryBuilder<HasState> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConsignmentSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct ConsignmentSummaryRest {
    allocation_date: Option<crate::Timestamp>,
    api_link: Option<ApiLink>,
    attempted_delivery_date: Option<crate::Timestamp>,
    collection_date: Option<crate::Timestamp>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    date_created: Option<crate::Timestamp>,
    date_labels_were_first_printed: Option<crate::Timestamp>,
    delivery_date: Option<crate::Timestamp>,
    destination_address_country: Option<::std::string::String>,
    destination_address_line1: Option<::std::string::String>,
    destination_address_postcode: Option<::std::string::String>,
    destination_address_town: Option<::std::string::String>,
    destination_shipping_location_reference: Option<::std::string::String>,
    estimated_delivery_date: Option<crate::Timestamp>,
    failed_allocation_attempted_allocation_date: Option<crate::Timestamp>,
    failed_allocation_message: Option<::std::string::String>,
    failed_allocation_mpd_carrier_service_group_name: Option<::std::string::String>,
    failed_allocation_mpd_carrier_service_group_reference: Option<::std::string::String>,
    failed_allocation_mpd_carrier_service_name: Option<::std::string::String>,
    failed_allocation_mpd_carrier_service_reference: Option<::std::string::String>,
    failed_manifest_message: Option<::std::string::String>,
    failed_manifest_time_stamp: Option<crate::Timestamp>,
    is_late: Option<bool>,
    labels_printed: Option<bool>,
    mpd_carrier_reference: Option<::std::string::String>,
    mpd_carrier_service_group_name: Option<::std::string::String>,
    mpd_carrier_service_group_reference: Option<::std::string::String>,
    mpd_carrier_service_name: Option<::std::string::String>,
    mpd_carrier_service_reference: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    requested_delivery_date: Option<crate::Timestamp>,
    requested_delivery_date_is_to_be_exactly_on_the_date_specified: Option<bool>,
    shipped_date: Option<crate::Timestamp>,
    shipping_date: Option<crate::Timestamp>,
    shipping_terms: Option<crate::Open<crate::consignments::vocabulary::ShippingTerms>>,
    source: Option<crate::Open<crate::consignments::vocabulary::Source>>,
    value: Option<Money>,
    weight: Option<Weight>,
}

impl ConsignmentSummary {
    ///Starts building one; [`build`](ConsignmentSummaryBuilder::build) takes all required fields.
    pub fn builder() -> ConsignmentSummaryBuilder {
        ConsignmentSummaryBuilder {
            state: Unset,
            __rest: ConsignmentSummaryRest::default(),
        }
    }
}

impl<HasState> ConsignmentSummaryBuilder<HasState> {
    ///Sets [`allocation_date`](ConsignmentSummary::allocation_date).
    pub fn allocation_date(
        mut self,
        allocation_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.allocation_date = Some(allocation_date.into());
        self
    }

    ///Sets [`api_link`](ConsignmentSummary::api_link).
    pub fn api_link(mut self, api_link: impl Into<ApiLink>) -> Self {
        self.__rest.api_link = Some(api_link.into());
        self
    }

    ///Sets [`attempted_delivery_date`](ConsignmentSummary::attempted_delivery_date).
    pub fn attempted_delivery_date(
        mut self,
        attempted_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.attempted_delivery_date = Some(attempted_delivery_date.into());
        self
    }

    ///Sets [`collection_date`](ConsignmentSummary::collection_date).
    pub fn collection_date(
        mut self,
        collection_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.collection_date = Some(collection_date.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](ConsignmentSummary::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`date_created`](ConsignmentSummary::date_created).
    pub fn date_created(mut self, date_created: impl Into<crate::Timestamp>) -> Self {
        self.__rest.date_created = Some(date_created.into());
        self
    }

    ///Sets [`date_labels_were_first_printed`](ConsignmentSummary::date_labels_were_first_printed).
    pub fn date_labels_were_first_printed(
        mut self,
        date_labels_were_first_printed: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.date_labels_were_first_printed = Some(
            date_labels_were_first_printed.into(),
        );
        self
    }

    ///Sets [`delivery_date`](ConsignmentSummary::delivery_date).
    pub fn delivery_date(mut self, delivery_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.delivery_date = Some(delivery_date.into());
        self
    }

    ///Sets [`destination_address_country`](ConsignmentSummary::destination_address_country).
    pub fn destination_address_country(
        mut self,
        destination_address_country: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.destination_address_country = Some(
            destination_address_country.into(),
        );
        self
    }

    ///Sets [`destination_address_line1`](ConsignmentSummary::destination_address_line1).
    pub fn destination_address_line1(
        mut self,
        destination_address_line1: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.destination_address_line1 = Some(destination_address_line1.into());
        self
    }

    ///Sets [`destination_address_postcode`](ConsignmentSummary::destination_address_postcode).
    pub fn destination_address_postcode(
        mut self,
        destination_address_postcode: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.destination_address_postcode = Some(
            destination_address_postcode.into(),
        );
        self
    }

    ///Sets [`destination_address_town`](ConsignmentSummary::destination_address_town).
    pub fn destination_address_town(
        mut self,
        destination_address_town: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.destination_address_town = Some(destination_address_town.into());
        self
    }

    ///Sets [`destination_shipping_location_reference`](ConsignmentSummary::destination_shipping_location_reference).
    pub fn destination_shipping_location_reference(
        mut self,
        destination_shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.destination_shipping_location_reference = Some(
            destination_shipping_location_reference.into(),
        );
        self
    }

    ///Sets [`estimated_delivery_date`](ConsignmentSummary::estimated_delivery_date).
    pub fn estimated_delivery_date(
        mut self,
        estimated_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.estimated_delivery_date = Some(estimated_delivery_date.into());
        self
    }

    ///Sets [`failed_allocation_attempted_allocation_date`](ConsignmentSummary::failed_allocation_attempted_allocation_date).
    pub fn failed_allocation_attempted_allocation_date(
        mut self,
        failed_allocation_attempted_allocation_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.failed_allocation_attempted_allocation_date = Some(
            failed_allocation_attempted_allocation_date.into(),
        );
        self
    }

    ///Sets [`failed_allocation_message`](ConsignmentSummary::failed_allocation_message).
    pub fn failed_allocation_message(
        mut self,
        failed_allocation_message: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.failed_allocation_message = Some(failed_allocation_message.into());
        self
    }

    ///Sets [`failed_allocation_mpd_carrier_service_group_name`](ConsignmentSummary::failed_allocation_mpd_carrier_service_group_name).
    pub fn failed_allocation_mpd_carrier_service_group_name(
        mut self,
        failed_allocation_mpd_carrier_service_group_name: impl Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.__rest.failed_allocation_mpd_carrier_service_group_name = Some(
            failed_allocation_mpd_carrier_service_group_name.into(),
        );
        self
    }

    ///Sets [`failed_allocation_mpd_carrier_service_group_reference`](ConsignmentSummary::failed_allocation_mpd_carrier_service_group_reference).
    pub fn failed_allocation_mpd_carrier_service_group_reference(
        mut self,
        failed_allocation_mpd_carrier_service_group_reference: impl Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.__rest.failed_allocation_mpd_carrier_service_group_reference = Some(
            failed_allocation_mpd_carrier_service_group_reference.into(),
        );
        self
    }

    ///Sets [`failed_allocation_mpd_carrier_service_name`](ConsignmentSummary::failed_allocation_mpd_carrier_service_name).
    pub fn failed_allocation_mpd_carrier_service_name(
        mut self,
        failed_allocation_mpd_carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.failed_allocation_mpd_carrier_service_name = Some(
            failed_allocation_mpd_carrier_service_name.into(),
        );
        self
    }

    ///Sets [`failed_allocation_mpd_carrier_service_reference`](ConsignmentSummary::failed_allocation_mpd_carrier_service_reference).
    pub fn failed_allocation_mpd_carrier_service_reference(
        mut self,
        failed_allocation_mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.failed_allocation_mpd_carrier_service_reference = Some(
            failed_allocation_mpd_carrier_service_reference.into(),
        );
        self
    }

    ///Sets [`failed_manifest_message`](ConsignmentSummary::failed_manifest_message).
    pub fn failed_manifest_message(
        mut self,
        failed_manifest_message: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.failed_manifest_message = Some(failed_manifest_message.into());
        self
    }

    ///Sets [`failed_manifest_time_stamp`](ConsignmentSummary::failed_manifest_time_stamp).
    pub fn failed_manifest_time_stamp(
        mut self,
        failed_manifest_time_stamp: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.failed_manifest_time_stamp = Some(failed_manifest_time_stamp.into());
        self
    }

    ///Sets [`is_late`](ConsignmentSummary::is_late).
    pub fn is_late(mut self, is_late: impl Into<bool>) -> Self {
        self.__rest.is_late = Some(is_late.into());
        self
    }

    ///Sets [`labels_printed`](ConsignmentSummary::labels_printed).
    pub fn labels_printed(mut self, labels_printed: impl Into<bool>) -> Self {
        self.__rest.labels_printed = Some(labels_printed.into());
        self
    }

    ///Sets [`mpd_carrier_reference`](ConsignmentSummary::mpd_carrier_reference).
    pub fn mpd_carrier_reference(
        mut self,
        mpd_carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_reference = Some(mpd_carrier_reference.into());
        self
    }

    ///Sets [`mpd_carrier_service_group_name`](ConsignmentSummary::mpd_carrier_service_group_name).
    pub fn mpd_carrier_service_group_name(
        mut self,
        mpd_carrier_service_group_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_group_name = Some(
            mpd_carrier_service_group_name.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_group_reference`](ConsignmentSummary::mpd_carrier_service_group_reference).
    pub fn mpd_carrier_service_group_reference(
        mut self,
        mpd_carrier_service_group_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_group_reference = Some(
            mpd_carrier_service_group_reference.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_name`](ConsignmentSummary::mpd_carrier_service_name).
    pub fn mpd_carrier_service_name(
        mut self,
        mpd_carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_name = Some(mpd_carrier_service_name.into());
        self
    }

    ///Sets [`mpd_carrier_service_reference`](ConsignmentSummary::mpd_carrier_service_reference).
    pub fn mpd_carrier_service_reference(
        mut self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_reference = Some(
            mpd_carrier_service_reference.into(),
        );
        self
    }

    ///Sets [`reference`](ConsignmentSummary::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`requested_delivery_date`](ConsignmentSummary::requested_delivery_date).
    pub fn requested_delivery_date(
        mut self,
        requested_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.requested_delivery_date = Some(requested_delivery_date.into());
        self
    }

    ///Sets [`requested_delivery_date_is_to_be_exactly_on_the_date_specified`](ConsignmentSummary::requested_delivery_date_is_to_be_exactly_on_the_date_specified).
    pub fn requested_delivery_date_is_to_be_exactly_on_the_date_specified(
        mut self,
        requested_delivery_date_is_to_be_exactly_on_the_date_specified: impl Into<bool>,
    ) -> Self {
        self.__rest.requested_delivery_date_is_to_be_exactly_on_the_date_specified = Some(
            requested_delivery_date_is_to_be_exactly_on_the_date_specified.into(),
        );
        self
    }

    ///Sets [`shipped_date`](ConsignmentSummary::shipped_date).
    pub fn shipped_date(mut self, shipped_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.shipped_date = Some(shipped_date.into());
        self
    }

    ///Sets [`shipping_date`](ConsignmentSummary::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    ///Sets [`shipping_terms`](ConsignmentSummary::shipping_terms).
    pub fn shipping_terms(
        mut self,
        shipping_terms: impl Into<
            crate::Open<crate::consignments::vocabulary::ShippingTerms>,
        >,
    ) -> Self {
        self.__rest.shipping_terms = Some(shipping_terms.into());
        self
    }

    ///Sets [`source`](ConsignmentSummary::source).
    pub fn source(
        mut self,
        source: impl Into<crate::Open<crate::consignments::vocabulary::Source>>,
    ) -> Self {
        self.__rest.source = Some(source.into());
        self
    }

    ///Sets [`value`](ConsignmentSummary::value).
    pub fn value(mut self, value: impl Into<Money>) -> Self {
        self.__rest.value = Some(value.into());
        self
    }

    ///Sets [`weight`](ConsignmentSummary::weight).
    pub fn weight(mut self, weight: impl Into<Weight>) -> Self {
        self.__rest.weight = Some(weight.into());
        self
    }

    ///Sets [`state`](ConsignmentSummary::state), which is required.
    pub fn state(
        self,
        state: impl Into<crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    ) -> ConsignmentSummaryBuilder<
        Set<crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    > {
        ConsignmentSummaryBuilder {
            state: Set(state.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ConsignmentSummary
    where
        HasState: required::State<
            ConsignmentSummary,
            crate::Open<crate::consignments::vocabulary::ConsignmentState>,
        >,
    {
        ConsignmentSummary {
            state: self.state.get(),
            allocation_date: self.__rest.allocation_date,
            api_link: self.__rest.api_link,
            attempted_delivery_date: self.__rest.attempted_delivery_date,
            collection_date: self.__rest.collection_date,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            date_created: self.__rest.date_created,
            date_labels_were_first_printed: self.__rest.date_labels_were_first_printed,
            delivery_date: self.__rest.delivery_date,
            destination_address_country: self.__rest.destination_address_country,
            destination_address_line1: self.__rest.destination_address_line1,
            destination_address_postcode: self.__rest.destination_address_postcode,
            destination_address_town: self.__rest.destination_address_town,
            destination_shipping_location_reference: self
                .__rest
                .destination_shipping_location_reference,
            estimated_delivery_date: self.__rest.estimated_delivery_date,
            failed_allocation_attempted_allocation_date: self
                .__rest
                .failed_allocation_attempted_allocation_date,
            failed_allocation_message: self.__rest.failed_allocation_message,
            failed_allocation_mpd_carrier_service_group_name: self
                .__rest
                .failed_allocation_mpd_carrier_service_group_name,
            failed_allocation_mpd_carrier_service_group_reference: self
                .__rest
                .failed_allocation_mpd_carrier_service_group_reference,
            failed_allocation_mpd_carrier_service_name: self
                .__rest
                .failed_allocation_mpd_carrier_service_name,
            failed_allocation_mpd_carrier_service_reference: self
                .__rest
                .failed_allocation_mpd_carrier_service_reference,
            failed_manifest_message: self.__rest.failed_manifest_message,
            failed_manifest_time_stamp: self.__rest.failed_manifest_time_stamp,
            is_late: self.__rest.is_late,
            labels_printed: self.__rest.labels_printed,
            mpd_carrier_reference: self.__rest.mpd_carrier_reference,
            mpd_carrier_service_group_name: self.__rest.mpd_carrier_service_group_name,
            mpd_carrier_service_group_reference: self
                .__rest
                .mpd_carrier_service_group_reference,
            mpd_carrier_service_name: self.__rest.mpd_carrier_service_name,
            mpd_carrier_service_reference: self.__rest.mpd_carrier_service_reference,
            reference: self.__rest.reference,
            requested_delivery_date: self.__rest.requested_delivery_date,
            requested_delivery_date_is_to_be_exactly_on_the_date_specified: self
                .__rest
                .requested_delivery_date_is_to_be_exactly_on_the_date_specified,
            shipped_date: self.__rest.shipped_date,
            shipping_date: self.__rest.shipping_date,
            shipping_terms: self.__rest.shipping_terms,
            source: self.__rest.source,
            value: self.__rest.value,
            weight: self.__rest.weight,
        }
    }
}

impl serde::Serialize for ConsignmentSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.allocation_date.is_some())
            + usize::from(self.api_link.is_some())
            + usize::from(self.attempted_delivery_date.is_some())
            + usize::from(self.collection_date.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.date_created.is_some())
            + usize::from(self.date_labels_were_first_printed.is_some())
            + usize::from(self.delivery_date.is_some())
            + usize::from(self.destination_address_country.is_some())
            + usize::from(self.destination_address_line1.is_some())
            + usize::from(self.destination_address_postcode.is_some())
            + usize::from(self.destination_address_town.is_some())
            + usize::from(self.destination_shipping_location_reference.is_some())
            + usize::from(self.estimated_delivery_date.is_some())
            + usize::from(self.failed_allocation_attempted_allocation_date.is_some())
            + usize::from(self.failed_allocation_message.is_some())
            + usize::from(
                self.failed_allocation_mpd_carrier_service_group_name.is_some(),
            )
            + usize::from(
                self.failed_allocation_mpd_carrier_service_group_reference.is_some(),
            ) + usize::from(self.failed_allocation_mpd_carrier_service_name.is_some())
            + usize::from(self.failed_allocation_mpd_carrier_service_reference.is_some())
            + usize::from(self.failed_manifest_message.is_some())
            + usize::from(self.failed_manifest_time_stamp.is_some())
            + usize::from(self.is_late.is_some())
            + usize::from(self.labels_printed.is_some())
            + usize::from(self.mpd_carrier_reference.is_some())
            + usize::from(self.mpd_carrier_service_group_name.is_some())
            + usize::from(self.mpd_carrier_service_group_reference.is_some())
            + usize::from(self.mpd_carrier_service_name.is_some())
            + usize::from(self.mpd_carrier_service_reference.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.requested_delivery_date.is_some())
            + usize::from(
                self
                    .requested_delivery_date_is_to_be_exactly_on_the_date_specified
                    .is_some(),
            ) + usize::from(self.shipped_date.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.shipping_terms.is_some())
            + usize::from(self.source.is_some()) + usize::from(self.value.is_some())
            + usize::from(self.weight.is_some());
        let mut out = serializer.serialize_struct("ConsignmentSummary", count)?;
        out.serialize_field("State", &self.state)?;
        write_optional(&mut out, "AllocationDate", &self.allocation_date)?;
        write_optional(&mut out, "ApiLink", &self.api_link)?;
        write_optional(
            &mut out,
            "AttemptedDeliveryDate",
            &self.attempted_delivery_date,
        )?;
        write_optional(&mut out, "CollectionDate", &self.collection_date)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "DateCreated", &self.date_created)?;
        write_optional(
            &mut out,
            "DateLabelsWereFirstPrinted",
            &self.date_labels_were_first_printed,
        )?;
        write_optional(&mut out, "DeliveryDate", &self.delivery_date)?;
        write_optional(
            &mut out,
            "DestinationAddressCountry",
            &self.destination_address_country,
        )?;
        write_optional(
            &mut out,
            "DestinationAddressLine1",
            &self.destination_address_line1,
        )?;
        write_optional(
            &mut out,
            "DestinationAddressPostcode",
            &self.destination_address_postcode,
        )?;
        write_optional(
            &mut out,
            "DestinationAddressTown",
            &self.destination_address_town,
        )?;
        write_optional(
            &mut out,
            "DestinationShippingLocationReference",
            &self.destination_shipping_location_reference,
        )?;
        write_optional(
            &mut out,
            "EstimatedDeliveryDate",
            &self.estimated_delivery_date,
        )?;
        write_optional(
            &mut out,
            "FailedAllocationAttemptedAllocationDate",
            &self.failed_allocation_attempted_allocation_date,
        )?;
        write_optional(
            &mut out,
            "FailedAllocationMessage",
            &self.failed_allocation_message,
        )?;
        write_optional(
            &mut out,
            "FailedAllocationMpdCarrierServiceGroupName",
            &self.failed_allocation_mpd_carrier_service_group_name,
        )?;
        write_optional(
            &mut out,
            "FailedAllocationMpdCarrierServiceGroupReference",
            &self.failed_allocation_mpd_carrier_service_group_reference,
        )?;
        write_optional(
            &mut out,
            "FailedAllocationMpdCarrierServiceName",
            &self.failed_allocation_mpd_carrier_service_name,
        )?;
        write_optional(
            &mut out,
            "FailedAllocationMpdCarrierServiceReference",
            &self.failed_allocation_mpd_carrier_service_reference,
        )?;
        write_optional(
            &mut out,
            "FailedManifestMessage",
            &self.failed_manifest_message,
        )?;
        write_optional(
            &mut out,
            "FailedManifestTimeStamp",
            &self.failed_manifest_time_stamp,
        )?;
        write_optional(&mut out, "IsLate", &self.is_late)?;
        write_optional(&mut out, "LabelsPrinted", &self.labels_printed)?;
        write_optional(&mut out, "MpdCarrierReference", &self.mpd_carrier_reference)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceGroupName",
            &self.mpd_carrier_service_group_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceGroupReference",
            &self.mpd_carrier_service_group_reference,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceName",
            &self.mpd_carrier_service_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(
            &mut out,
            "RequestedDeliveryDate",
            &self.requested_delivery_date,
        )?;
        write_optional(
            &mut out,
            "RequestedDeliveryDateIsToBeExactlyOnTheDateSpecified",
            &self.requested_delivery_date_is_to_be_exactly_on_the_date_specified,
        )?;
        write_optional(&mut out, "ShippedDate", &self.shipped_date)?;
        write_optional(&mut out, "ShippingDate", &self.shipping_date)?;
        write_optional(&mut out, "ShippingTerms", &self.shipping_terms)?;
        write_optional(&mut out, "Source", &self.source)?;
        write_optional(&mut out, "Value", &self.value)?;
        write_optional(&mut out, "Weight", &self.weight)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ConsignmentSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ConsignmentSummary;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ConsignmentSummary)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ConsignmentSummary, A::Error> {
                let mut state: Option<
                    crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                > = None;
                let mut allocation_date: Option<Option<crate::Timestamp>> = None;
                let mut api_link: Option<Option<ApiLink>> = None;
                let mut attempted_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut collection_date: Option<Option<crate::Timestamp>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut date_created: Option<Option<crate::Timestamp>> = None;
                let mut date_labels_were_first_printed: Option<
                    Option<crate::Timestamp>,
                > = None;
                let mut delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut destination_address_country: Option<
                    Option<::std::string::String>,
                > = None;
                let mut destination_address_line1: Option<
                    Option<::std::string::String>,
                > = None;
                let mut destination_address_postcode: Option<
                    Option<::std::string::String>,
                > = None;
                let mut destination_address_town: Option<
                    Option<::std::string::String>,
                > = None;
                let mut destination_shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut estimated_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut failed_allocation_attempted_allocation_date: Option<
                    Option<crate::Timestamp>,
                > = None;
                let mut failed_allocation_message: Option<
                    Option<::std::string::String>,
                > = None;
                let mut failed_allocation_mpd_carrier_service_group_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut failed_allocation_mpd_carrier_service_group_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut failed_allocation_mpd_carrier_service_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut failed_allocation_mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut failed_manifest_message: Option<Option<::std::string::String>> = None;
                let mut failed_manifest_time_stamp: Option<Option<crate::Timestamp>> = None;
                let mut is_late: Option<Option<bool>> = None;
                let mut labels_printed: Option<Option<bool>> = None;
                let mut mpd_carrier_reference: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_group_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_group_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut requested_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut requested_delivery_date_is_to_be_exactly_on_the_date_specified: Option<
                    Option<bool>,
                > = None;
                let mut shipped_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_terms: Option<
                    Option<crate::Open<crate::consignments::vocabulary::ShippingTerms>>,
                > = None;
                let mut source: Option<
                    Option<crate::Open<crate::consignments::vocabulary::Source>>,
                > = None;
                let mut value: Option<Option<Money>> = None;
                let mut weight: Option<Option<Weight>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "State" => 0usize,
                    "AllocationDate" => 1usize,
                    "ApiLink" => 2usize,
                    "AttemptedDeliveryDate" => 3usize,
                    "CollectionDate" => 4usize,
                    "ConsignmentReferenceProvidedByCustomer" => 5usize,
                    "DateCreated" => 6usize,
                    "DateLabelsWereFirstPrinted" => 7usize,
                    "DeliveryDate" => 8usize,
                    "DestinationAddressCountry" => 9usize,
                    "DestinationAddressLine1" => 10usize,
                    "DestinationAddressPostcode" => 11usize,
                    "DestinationAddressTown" => 12usize,
                    "DestinationShippingLocationReference" => 13usize,
                    "EstimatedDeliveryDate" => 14usize,
                    "FailedAllocationAttemptedAllocationDate" => 15usize,
                    "FailedAllocationMessage" => 16usize,
                    "FailedAllocationMpdCarrierServiceGroupName" => 17usize,
                    "FailedAllocationMpdCarrierServiceGroupReference" => 18usize,
                    "FailedAllocationMpdCarrierServiceName" => 19usize,
                    "FailedAllocationMpdCarrierServiceReference" => 20usize,
                    "FailedManifestMessage" => 21usize,
                    "FailedManifestTimeStamp" => 22usize,
                    "IsLate" => 23usize,
                    "LabelsPrinted" => 24usize,
                    "MpdCarrierReference" => 25usize,
                    "MpdCarrierServiceGroupName" => 26usize,
                    "MpdCarrierServiceGroupReference" => 27usize,
                    "MpdCarrierServiceName" => 28usize,
                    "MpdCarrierServiceReference" => 29usize,
                    "Reference" => 30usize,
                    "RequestedDeliveryDate" => 31usize,
                    "RequestedDeliveryDateIsToBeExactlyOnTheDateSpecified" => 32usize,
                    "ShippedDate" => 33usize,
                    "ShippingDate" => 34usize,
                    "ShippingTerms" => 35usize,
                    "Source" => 36usize,
                    "Value" => 37usize,
                    "Weight" => 38usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "State", &mut state)?,
                        1usize => read(&mut map, "AllocationDate", &mut allocation_date)?,
                        2usize => read(&mut map, "ApiLink", &mut api_link)?,
                        3usize => {
                            read(
                                &mut map,
                                "AttemptedDeliveryDate",
                                &mut attempted_delivery_date,
                            )?
                        }
                        4usize => read(&mut map, "CollectionDate", &mut collection_date)?,
                        5usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        6usize => read(&mut map, "DateCreated", &mut date_created)?,
                        7usize => {
                            read(
                                &mut map,
                                "DateLabelsWereFirstPrinted",
                                &mut date_labels_were_first_printed,
                            )?
                        }
                        8usize => read(&mut map, "DeliveryDate", &mut delivery_date)?,
                        9usize => {
                            read(
                                &mut map,
                                "DestinationAddressCountry",
                                &mut destination_address_country,
                            )?
                        }
                        10usize => {
                            read(
                                &mut map,
                                "DestinationAddressLine1",
                                &mut destination_address_line1,
                            )?
                        }
                        11usize => {
                            read(
                                &mut map,
                                "DestinationAddressPostcode",
                                &mut destination_address_postcode,
                            )?
                        }
                        12usize => {
                            read(
                                &mut map,
                                "DestinationAddressTown",
                                &mut destination_address_town,
                            )?
                        }
                        13usize => {
                            read(
                                &mut map,
                                "DestinationShippingLocationReference",
                                &mut destination_shipping_location_reference,
                            )?
                        }
                        14usize => {
                            read(
                                &mut map,
                                "EstimatedDeliveryDate",
                                &mut estimated_delivery_date,
                            )?
                        }
                        15usize => {
                            read(
                                &mut map,
                                "FailedAllocationAttemptedAllocationDate",
                                &mut failed_allocation_attempted_allocation_date,
                            )?
                        }
                        16usize => {
                            read(
                                &mut map,
                                "FailedAllocationMessage",
                                &mut failed_allocation_message,
                            )?
                        }
                        17usize => {
                            read(
                                &mut map,
                                "FailedAllocationMpdCarrierServiceGroupName",
                                &mut failed_allocation_mpd_carrier_service_group_name,
                            )?
                        }
                        18usize => {
                            read(
                                &mut map,
                                "FailedAllocationMpdCarrierServiceGroupReference",
                                &mut failed_allocation_mpd_carrier_service_group_reference,
                            )?
                        }
                        19usize => {
                            read(
                                &mut map,
                                "FailedAllocationMpdCarrierServiceName",
                                &mut failed_allocation_mpd_carrier_service_name,
                            )?
                        }
                        20usize => {
                            read(
                                &mut map,
                                "FailedAllocationMpdCarrierServiceReference",
                                &mut failed_allocation_mpd_carrier_service_reference,
                            )?
                        }
                        21usize => {
                            read(
                                &mut map,
                                "FailedManifestMessage",
                                &mut failed_manifest_message,
                            )?
                        }
                        22usize => {
                            read(
                                &mut map,
                                "FailedManifestTimeStamp",
                                &mut failed_manifest_time_stamp,
                            )?
                        }
                        23usize => read(&mut map, "IsLate", &mut is_late)?,
                        24usize => read(&mut map, "LabelsPrinted", &mut labels_printed)?,
                        25usize => {
                            read(
                                &mut map,
                                "MpdCarrierReference",
                                &mut mpd_carrier_reference,
                            )?
                        }
                        26usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceGroupName",
                                &mut mpd_carrier_service_group_name,
                            )?
                        }
                        27usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceGroupReference",
                                &mut mpd_carrier_service_group_reference,
                            )?
                        }
                        28usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceName",
                                &mut mpd_carrier_service_name,
                            )?
                        }
                        29usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        30usize => read(&mut map, "Reference", &mut reference)?,
                        31usize => {
                            read(
                                &mut map,
                                "RequestedDeliveryDate",
                                &mut requested_delivery_date,
                            )?
                        }
                        32usize => {
                            read(
                                &mut map,
                                "RequestedDeliveryDateIsToBeExactlyOnTheDateSpecified",
                                &mut requested_delivery_date_is_to_be_exactly_on_the_date_specified,
                            )?
                        }
                        33usize => read(&mut map, "ShippedDate", &mut shipped_date)?,
                        34usize => read(&mut map, "ShippingDate", &mut shipping_date)?,
                        35usize => read(&mut map, "ShippingTerms", &mut shipping_terms)?,
                        36usize => read(&mut map, "Source", &mut source)?,
                        37usize => read(&mut map, "Value", &mut value)?,
                        38usize => read(&mut map, "Weight", &mut weight)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConsignmentSummary {
                    state: present(state, "State")?,
                    allocation_date: allocation_date.flatten(),
                    api_link: api_link.flatten(),
                    attempted_delivery_date: attempted_delivery_date.flatten(),
                    collection_date: collection_date.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    date_created: date_created.flatten(),
                    date_labels_were_first_printed: date_labels_were_first_printed
                        .flatten(),
                    delivery_date: delivery_date.flatten(),
                    destination_address_country: destination_address_country.flatten(),
                    destination_address_line1: destination_address_line1.flatten(),
                    destination_address_postcode: destination_address_postcode.flatten(),
                    destination_address_town: destination_address_town.flatten(),
                    destination_shipping_location_reference: destination_shipping_location_reference
                        .flatten(),
                    estimated_delivery_date: estimated_delivery_date.flatten(),
                    failed_allocation_attempted_allocation_date: failed_allocation_attempted_allocation_date
                        .flatten(),
                    failed_allocation_message: failed_allocation_message.flatten(),
                    failed_allocation_mpd_carrier_service_group_name: failed_allocation_mpd_carrier_service_group_name
                        .flatten(),
                    failed_allocation_mpd_carrier_service_group_reference: failed_allocation_mpd_carrier_service_group_reference
                        .flatten(),
                    failed_allocation_mpd_carrier_service_name: failed_allocation_mpd_carrier_service_name
                        .flatten(),
                    failed_allocation_mpd_carrier_service_reference: failed_allocation_mpd_carrier_service_reference
                        .flatten(),
                    failed_manifest_message: failed_manifest_message.flatten(),
                    failed_manifest_time_stamp: failed_manifest_time_stamp.flatten(),
                    is_late: is_late.flatten(),
                    labels_printed: labels_printed.flatten(),
                    mpd_carrier_reference: mpd_carrier_reference.flatten(),
                    mpd_carrier_service_group_name: mpd_carrier_service_group_name
                        .flatten(),
                    mpd_carrier_service_group_reference: mpd_carrier_service_group_reference
                        .flatten(),
                    mpd_carrier_service_name: mpd_carrier_service_name.flatten(),
                    mpd_carrier_service_reference: mpd_carrier_service_reference
                        .flatten(),
                    reference: reference.flatten(),
                    requested_delivery_date: requested_delivery_date.flatten(),
                    requested_delivery_date_is_to_be_exactly_on_the_date_specified: requested_delivery_date_is_to_be_exactly_on_the_date_specified
                        .flatten(),
                    shipped_date: shipped_date.flatten(),
                    shipping_date: shipping_date.flatten(),
                    shipping_terms: shipping_terms.flatten(),
                    source: source.flatten(),
                    value: value.flatten(),
                    weight: weight.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ConsignmentSummary",
                &[
                    "State",
                    "AllocationDate",
                    "ApiLink",
                    "AttemptedDeliveryDate",
                    "CollectionDate",
                    "ConsignmentReferenceProvidedByCustomer",
                    "DateCreated",
                    "DateLabelsWereFirstPrinted",
                    "DeliveryDate",
                    "DestinationAddressCountry",
                    "DestinationAddressLine1",
                    "DestinationAddressPostcode",
                    "DestinationAddressTown",
                    "DestinationShippingLocationReference",
                    "EstimatedDeliveryDate",
                    "FailedAllocationAttemptedAllocationDate",
                    "FailedAllocationMessage",
                    "FailedAllocationMpdCarrierServiceGroupName",
                    "FailedAllocationMpdCarrierServiceGroupReference",
                    "FailedAllocationMpdCarrierServiceName",
                    "FailedAllocationMpdCarrierServiceReference",
                    "FailedManifestMessage",
                    "FailedManifestTimeStamp",
                    "IsLate",
                    "LabelsPrinted",
                    "MpdCarrierReference",
                    "MpdCarrierServiceGroupName",
                    "MpdCarrierServiceGroupReference",
                    "MpdCarrierServiceName",
                    "MpdCarrierServiceReference",
                    "Reference",
                    "RequestedDeliveryDate",
                    "RequestedDeliveryDateIsToBeExactlyOnTheDateSpecified",
                    "ShippedDate",
                    "ShippingDate",
                    "ShippingTerms",
                    "Source",
                    "Value",
                    "Weight",
                ],
                Fields,
            )
    }
}

///Builds a [`Contact`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ContactBuilder<HasEmail = Unset, HasFirstName = Unset, HasLastName = Unset> {
    email: HasEmail,
    first_name: HasFirstName,
    last_name: HasLastName,
    __rest: ContactRest,
}

impl<HasEmail, HasFirstName, HasLastName> std::fmt::Debug
for ContactBuilder<HasEmail, HasFirstName, HasLastName> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContactBuilder(..)")
    }
}

#[derive(Default)]
struct ContactRest {
    land_line: Option<::std::string::String>,
    mobile: Option<::std::string::String>,
    position: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    telephone: Option<::std::string::String>,
    title: Option<::std::string::String>,
}

impl Contact {
    ///Starts building one; [`build`](ContactBuilder::build) takes all required fields.
    pub fn builder() -> ContactBuilder {
        ContactBuilder {
            email: Unset,
            first_name: Unset,
            last_name: Unset,
            __rest: ContactRest::default(),
        }
    }
}

impl<
    HasEmail,
    HasFirstName,
    HasLastName,
> ContactBuilder<HasEmail, HasFirstName, HasLastName> {
    ///Sets [`land_line`](Contact::land_line).
    pub fn land_line(mut self, land_line: impl Into<::std::string::String>) -> Self {
        self.__rest.land_line = Some(land_line.into());
        self
    }

    ///Sets [`mobile`](Contact::mobile).
    pub fn mobile(mut self, mobile: impl Into<::std::string::String>) -> Self {
        self.__rest.mobile = Some(mobile.into());
        self
    }

    ///Sets [`position`](Contact::position).
    pub fn position(mut self, position: impl Into<::std::string::String>) -> Self {
        self.__rest.position = Some(position.into());
        self
    }

    ///Sets [`reference`](Contact::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`telephone`](Contact::telephone).
    pub fn telephone(mut self, telephone: impl Into<::std::string::String>) -> Self {
        self.__rest.telephone = Some(telephone.into());
        self
    }

    ///Sets [`title`](Contact::title).
    pub fn title(mut self, title: impl Into<::std::string::String>) -> Self {
        self.__rest.title = Some(title.into());
        self
    }

    ///Sets [`email`](Contact::email), which is required.
    pub fn email(
        self,
        email: impl Into<::std::string::String>,
    ) -> ContactBuilder<Set<::std::string::String>, HasFirstName, HasLastName> {
        ContactBuilder {
            email: Set(email.into()),
            first_name: self.first_name,
            last_name: self.last_name,
            __rest: self.__rest,
        }
    }

    ///Sets [`first_name`](Contact::first_name), which is required.
    pub fn first_name(
        self,
        first_name: impl Into<::std::string::String>,
    ) -> ContactBuilder<HasEmail, Set<::std::string::String>, HasLastName> {
        ContactBuilder {
            first_name: Set(first_name.into()),
            email: self.email,
            last_name: self.last_name,
            __rest: self.__rest,
        }
    }

    ///Sets [`last_name`](Contact::last_name), which is required.
    pub fn last_name(
        self,
        last_name: impl Into<::std::string::String>,
    ) -> ContactBuilder<HasEmail, HasFirstName, Set<::std::string::String>> {
        ContactBuilder {
            last_name: Set(last_name.into()),
            email: self.email,
            first_name: self.first_name,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Contact
    where
        HasEmail: required::Email<Contact, ::std::string::String>,
        HasFirstName: required::FirstName<Contact, ::std::string::String>,
        HasLastName: required::LastName<Contact, ::std::string::String>,
    {
        Contact {
            email: self.email.get(),
            first_name: self.first_name.get(),
            last_name: self.last_name.get(),
            land_line: self.__rest.land_line,
            mobile: self.__rest.mobile,
            position: self.__rest.position,
            reference: self.__rest.reference,
            telephone: self.__rest.telephone,
            title: self.__rest.title,
        }
    }
}

impl serde::Serialize for Contact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize + usize::from(self.land_line.is_some())
            + usize::from(self.mobile.is_some()) + usize::from(self.position.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.telephone.is_some()) + usize::from(self.title.is_some());
        let mut out = serializer.serialize_struct("Contact", count)?;
        out.serialize_field("Email", &self.email)?;
        out.serialize_field("FirstName", &self.first_name)?;
        out.serialize_field("LastName", &self.last_name)?;
        write_optional(&mut out, "LandLine", &self.land_line)?;
        write_optional(&mut out, "Mobile", &self.mobile)?;
        write_optional(&mut out, "Position", &self.position)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Telephone", &self.telephone)?;
        write_optional(&mut out, "Title", &self.title)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Contact {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Contact;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Contact)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Contact, A::Error> {
                let mut email: Option<::std::string::String> = None;
                let mut first_name: Option<::std::string::String> = None;
                let mut last_name: Option<::std::string::String> = None;
                let mut land_line: Option<Option<::std::string::String>> = None;
                let mut mobile: Option<Option<::std::string::String>> = None;
                let mut position: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut telephone: Option<Option<::std::string::String>> = None;
                let mut title: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Email" => 0usize,
                    "FirstName" => 1usize,
                    "LastName" => 2usize,
                    "LandLine" => 3usize,
                    "Mobile" => 4usize,
                    "Position" => 5usize,
                    "Reference" => 6usize,
                    "Telephone" => 7usize,
                    "Title" => 8usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Email", &mut email)?,
                        1usize => read(&mut map, "FirstName", &mut first_name)?,
                        2usize => read(&mut map, "LastName", &mut last_name)?,
                        3usize => read(&mut map, "LandLine", &mut land_line)?,
                        4usize => read(&mut map, "Mobile", &mut mobile)?,
                        5usize => read(&mut map, "Position", &mut position)?,
                        6usize => read(&mut map, "Reference", &mut reference)?,
                        7usize => read(&mut map, "Telephone", &mut telephone)?,
                        8usize => read(&mut map, "Title", &mut title)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Contact {
                    email: present(email, "Email")?,
                    first_name: present(first_name, "FirstName")?,
                    last_name: present(last_name, "LastName")?,
                    land_line: land_line.flatten(),
                    mobile: mobile.flatten(),
                    position: position.flatten(),
                    reference: reference.flatten(),
                    telephone: telephone.flatten(),
                    title: title.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Contact",
                &[
                    "Email",
                    "FirstName",
                    "LastName",
                    "LandLine",
                    "Mobile",
                    "Position",
                    "Reference",
                    "Telephone",
                    "Title",
                ],
                Fields,
            )
    }
}

///Builds a [`CostItem`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CostItemBuilder {
    __rest: CostItemRest,
}

impl std::fmt::Debug for CostItemBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CostItemBuilder(..)")
    }
}

#[derive(Default)]
struct CostItemRest {
    calculated_cost: Option<crate::Amount>,
    cost_item_type: Option<crate::Open<crate::consignments::vocabulary::CostItemType>>,
    reference: Option<::std::string::String>,
}

impl CostItem {
    ///Starts building one; [`build`](CostItemBuilder::build) takes all required fields.
    pub fn builder() -> CostItemBuilder {
        CostItemBuilder {
            __rest: CostItemRest::default(),
        }
    }
}

impl CostItemBuilder {
    ///Sets [`calculated_cost`](CostItem::calculated_cost).
    pub fn calculated_cost(mut self, calculated_cost: impl Into<crate::Amount>) -> Self {
        self.__rest.calculated_cost = Some(calculated_cost.into());
        self
    }

    ///Sets [`cost_item_type`](CostItem::cost_item_type).
    pub fn cost_item_type(
        mut self,
        cost_item_type: impl Into<
            crate::Open<crate::consignments::vocabulary::CostItemType>,
        >,
    ) -> Self {
        self.__rest.cost_item_type = Some(cost_item_type.into());
        self
    }

    ///Sets [`reference`](CostItem::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CostItem {
        CostItem {
            calculated_cost: self.__rest.calculated_cost,
            cost_item_type: self.__rest.cost_item_type,
            reference: self.__rest.reference,
        }
    }
}

impl serde::Serialize for CostItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.calculated_cost.is_some())
            + usize::from(self.cost_item_type.is_some())
            + usize::from(self.reference.is_some());
        let mut out = serializer.serialize_struct("CostItem", count)?;
        write_optional(&mut out, "CalculatedCost", &self.calculated_cost)?;
        write_optional(&mut out, "CostItemType", &self.cost_item_type)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CostItem {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CostItem;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CostItem)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CostItem, A::Error> {
                let mut calculated_cost: Option<Option<crate::Amount>> = None;
                let mut cost_item_type: Option<
                    Option<crate::Open<crate::consignments::vocabulary::CostItemType>>,
                > = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CalculatedCost" => 0usize,
                    "CostItemType" => 1usize,
                    "Reference" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "CalculatedCost", &mut calculated_cost)?,
                        1usize => read(&mut map, "CostItemType", &mut cost_item_type)?,
                        2usize => read(&mut map, "Reference", &mut reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CostItem {
                    calculated_cost: calculated_cost.flatten(),
                    cost_item_type: cost_item_type.flatten(),
                    reference: reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CostItem",
                &["CalculatedCost", "CostItemType", "Reference"],
                Fields,
            )
    }
}

///Builds a [`Country`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CountryBuilder<HasIsoCode = Unset> {
    iso_code: HasIsoCode,
    __rest: CountryRest,
}

impl<HasIsoCode> std::fmt::Debug for CountryBuilder<HasIsoCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CountryBuilder(..)")
    }
}

#[derive(Default)]
struct CountryRest {
    name: Option<::std::string::String>,
}

impl Country {
    ///Starts building one; [`build`](CountryBuilder::build) takes all required fields.
    pub fn builder() -> CountryBuilder {
        CountryBuilder {
            iso_code: Unset,
            __rest: CountryRest::default(),
        }
    }
}

impl<HasIsoCode> CountryBuilder<HasIsoCode> {
    ///Sets [`name`](Country::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`iso_code`](Country::iso_code), which is required.
    pub fn iso_code(self, iso_code: impl Into<IsoCode>) -> CountryBuilder<Set<IsoCode>> {
        CountryBuilder {
            iso_code: Set(iso_code.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Country
    where
        HasIsoCode: required::IsoCode<Country, IsoCode>,
    {
        Country {
            iso_code: self.iso_code.get(),
            name: self.__rest.name,
        }
    }
}

impl serde::Serialize for Country {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.name.is_some());
        let mut out = serializer.serialize_struct("Country", count)?;
        out.serialize_field("IsoCode", &self.iso_code)?;
        write_optional(&mut out, "Name", &self.name)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Country {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Country;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Country)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Country, A::Error> {
                let mut iso_code: Option<IsoCode> = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "IsoCode" => 0usize,
                    "Name" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "IsoCode", &mut iso_code)?,
                        1usize => read(&mut map, "Name", &mut name)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Country {
                    iso_code: present(iso_code, "IsoCode")?,
                    name: name.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("Country", &["IsoCode", "Name"], Fields)
    }
}

///Builds a [`CreateConsignmentRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CreateConsignmentRequestBuilder<HasAddresses = Unset, HasPackages = Unset> {
    addresses: HasAddresses,
    packages: HasPackages,
    __rest: CreateConsignmentRequestRest,
}

impl<HasAddresses, HasPackages> std::fmt::Debug
for CreateConsignmentRequestBuilder<HasAddresses, HasPackages> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CreateConsignmentRequestBuilder(..)")
    }
}

#[derive(Default)]
struct CreateConsignmentRequestRest {
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    customs_documentation: Option<CustomsDocumentation>,
    direction: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
    >,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    required_delivery_date: Option<RequestedDeliveryDate>,
    shipping_date: Option<crate::Timestamp>,
    source: Option<crate::Open<crate::consignments::vocabulary::Source>>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
}

impl CreateConsignmentRequest {
    ///Starts building one; [`build`](CreateConsignmentRequestBuilder::build) takes all required fields.
    pub fn builder() -> CreateConsignmentRequestBuilder {
        CreateConsignmentRequestBuilder {
            addresses: Unset,
            packages: Unset,
            __rest: CreateConsignmentRequestRest::default(),
        }
    }
}

impl<
    HasAddresses,
    HasPackages,
> CreateConsignmentRequestBuilder<HasAddresses, HasPackages> {
    ///Sets [`consignment_reference_provided_by_customer`](CreateConsignmentRequest::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`customs_documentation`](CreateConsignmentRequest::customs_documentation).
    pub fn customs_documentation(
        mut self,
        customs_documentation: impl Into<CustomsDocumentation>,
    ) -> Self {
        self.__rest.customs_documentation = Some(customs_documentation.into());
        self
    }

    ///Sets [`direction`](CreateConsignmentRequest::direction).
    pub fn direction(
        mut self,
        direction: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentDirection>,
        >,
    ) -> Self {
        self.__rest.direction = Some(direction.into());
        self
    }

    ///Sets [`meta_data`](CreateConsignmentRequest::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`required_delivery_date`](CreateConsignmentRequest::required_delivery_date).
    pub fn required_delivery_date(
        mut self,
        required_delivery_date: impl Into<RequestedDeliveryDate>,
    ) -> Self {
        self.__rest.required_delivery_date = Some(required_delivery_date.into());
        self
    }

    ///Sets [`shipping_date`](CreateConsignmentRequest::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    ///Sets [`source`](CreateConsignmentRequest::source).
    pub fn source(
        mut self,
        source: impl Into<crate::Open<crate::consignments::vocabulary::Source>>,
    ) -> Self {
        self.__rest.source = Some(source.into());
        self
    }

    ///Sets [`tags`](CreateConsignmentRequest::tags).
    pub fn tags(
        mut self,
        tags: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    ///Sets [`addresses`](CreateConsignmentRequest::addresses), which is required.
    pub fn addresses(
        self,
        addresses: impl Into<::std::vec::Vec<Address>>,
    ) -> CreateConsignmentRequestBuilder<Set<::std::vec::Vec<Address>>, HasPackages> {
        CreateConsignmentRequestBuilder {
            addresses: Set(addresses.into()),
            packages: self.packages,
            __rest: self.__rest,
        }
    }

    ///Sets [`packages`](CreateConsignmentRequest::packages), which is required.
    pub fn packages(
        self,
        packages: impl Into<::std::vec::Vec<Package>>,
    ) -> CreateConsignmentRequestBuilder<HasAddresses, Set<::std::vec::Vec<Package>>> {
        CreateConsignmentRequestBuilder {
            packages: Set(packages.into()),
            addresses: self.addresses,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CreateConsignmentRequest
    where
        HasAddresses: required::Addresses<
            CreateConsignmentRequest,
            ::std::vec::Vec<Address>,
        >,
        HasPackages: required::Packages<
            CreateConsignmentRequest,
            ::std::vec::Vec<Package>,
        >,
    {
        CreateConsignmentRequest {
            addresses: self.addresses.get(),
            packages: self.packages.get(),
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            customs_documentation: self.__rest.customs_documentation,
            direction: self.__rest.direction,
            meta_data: self.__rest.meta_data,
            required_delivery_date: self.__rest.required_delivery_date,
            shipping_date: self.__rest.shipping_date,
            source: self.__rest.source,
            tags: self.__rest.tags,
        }
    }
}

impl serde::Serialize for CreateConsignmentRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.customs_documentation.is_some())
            + usize::from(self.direction.is_some())
            + usize::from(self.meta_data.is_some())
            + usize::from(self.required_delivery_date.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.source.is_some()) + usize::from(self.tags.is_some());
        let mut out = serializer.serialize_struct("CreateConsignmentRequest", count)?;
        out.serialize_field("Addresses", &self.addresses)?;
        out.serialize_field("Packages", &self.packages)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "CustomsDocumentation", &self.customs_documentation)?;
        write_optional(&mut out, "Direction", &self.direction)?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(&mut out, "RequiredDeliveryDate", &self.required_delivery_date)?;
        write_optional(&mut out, "ShippingDate", &self.shipping_date)?;
        write_optional(&mut out, "Source", &self.source)?;
        write_optional(&mut out, "Tags", &self.tags)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CreateConsignmentRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CreateConsignmentRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CreateConsignmentRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CreateConsignmentRequest, A::Error> {
                let mut addresses: Option<::std::vec::Vec<Address>> = None;
                let mut packages: Option<::std::vec::Vec<Package>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut customs_documentation: Option<Option<CustomsDocumentation>> = None;
                let mut direction: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentDirection,
                        >,
                    >,
                > = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut required_delivery_date: Option<Option<RequestedDeliveryDate>> = None;
                let mut shipping_date: Option<Option<crate::Timestamp>> = None;
                let mut source: Option<
                    Option<crate::Open<crate::consignments::vocabulary::Source>>,
                > = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Addresses" => 0usize,
                    "Packages" => 1usize,
                    "ConsignmentReferenceProvidedByCustomer" => 2usize,
                    "CustomsDocumentation" => 3usize,
                    "Direction" => 4usize,
                    "MetaData" => 5usize,
                    "RequiredDeliveryDate" => 6usize,
                    "ShippingDate" => 7usize,
                    "Source" => 8usize,
                    "Tags" => 9usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Addresses", &mut addresses)?,
                        1usize => read(&mut map, "Packages", &mut packages)?,
                        2usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "CustomsDocumentation",
                                &mut customs_documentation,
                            )?
                        }
                        4usize => read(&mut map, "Direction", &mut direction)?,
                        5usize => read(&mut map, "MetaData", &mut meta_data)?,
                        6usize => {
                            read(
                                &mut map,
                                "RequiredDeliveryDate",
                                &mut required_delivery_date,
                            )?
                        }
                        7usize => read(&mut map, "ShippingDate", &mut shipping_date)?,
                        8usize => read(&mut map, "Source", &mut source)?,
                        9usize => read(&mut map, "Tags", &mut tags)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CreateConsignmentRequest {
                    addresses: present(addresses, "Addresses")?,
                    packages: present(packages, "Packages")?,
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    customs_documentation: customs_documentation.flatten(),
                    direction: direction.flatten(),
                    meta_data: meta_data.flatten(),
                    required_delivery_date: required_delivery_date.flatten(),
                    shipping_date: shipping_date.flatten(),
                    source: source.flatten(),
                    tags: tags.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CreateConsignmentRequest",
                &[
                    "Addresses",
                    "Packages",
                    "ConsignmentReferenceProvidedByCustomer",
                    "CustomsDocumentation",
                    "Direction",
                    "MetaData",
                    "RequiredDeliveryDate",
                    "ShippingDate",
                    "Source",
                    "Tags",
                ],
                Fields,
            )
    }
}

///Builds a [`Currency`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CurrencyBuilder<HasIsoCode = Unset> {
    iso_code: HasIsoCode,
    __rest: CurrencyRest,
}

impl<HasIsoCode> std::fmt::Debug for CurrencyBuilder<HasIsoCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CurrencyBuilder(..)")
    }
}

#[derive(Default)]
struct CurrencyRest {
    name: Option<::std::string::String>,
}

impl Currency {
    ///Starts building one; [`build`](CurrencyBuilder::build) takes all required fields.
    pub fn builder() -> CurrencyBuilder {
        CurrencyBuilder {
            iso_code: Unset,
            __rest: CurrencyRest::default(),
        }
    }
}

impl<HasIsoCode> CurrencyBuilder<HasIsoCode> {
    ///Sets [`name`](Currency::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`iso_code`](Currency::iso_code), which is required.
    pub fn iso_code(
        self,
        iso_code: impl Into<::std::string::String>,
    ) -> CurrencyBuilder<Set<::std::string::String>> {
        CurrencyBuilder {
            iso_code: Set(iso_code.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Currency
    where
        HasIsoCode: required::IsoCode<Currency, ::std::string::String>,
    {
        Currency {
            iso_code: self.iso_code.get(),
            name: self.__rest.name,
        }
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.name.is_some());
        let mut out = serializer.serialize_struct("Currency", count)?;
        out.serialize_field("IsoCode", &self.iso_code)?;
        write_optional(&mut out, "Name", &self.name)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Currency;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Currency)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Currency, A::Error> {
                let mut iso_code: Option<::std::string::String> = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "IsoCode" => 0usize,
                    "Name" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "IsoCode", &mut iso_code)?,
                        1usize => read(&mut map, "Name", &mut name)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Currency {
                    iso_code: present(iso_code, "IsoCode")?,
                    name: name.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("Currency", &["IsoCode", "Name"], Fields)
    }
}

///Builds a [`CustomsDocumentation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomsDocumentationBuilder {
    __rest: CustomsDocumentationRest,
}

impl std::fmt::Debug for CustomsDocumentationBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomsDocumentationBuilder(..)")
    }
}

#[derive(Default)]
struct CustomsDocumentationRest {
    category_type: Option<crate::Open<crate::consignments::vocabulary::CategoryType>>,
    category_type_explanation: Option<::std::string::String>,
    cn23_comments: Option<::std::string::String>,
    declaration_date: Option<crate::Timestamp>,
    designated_person_responsible: Option<::std::string::String>,
    importers_code: Option<::std::string::String>,
    importers_email: Option<::std::string::String>,
    importers_fax: Option<::std::string::String>,
    importers_tax_code: Option<::std::string::String>,
    importers_telephone: Option<::std::string::String>,
    importers_vat_number: Option<::std::string::String>,
    invoice_date: Option<crate::Timestamp>,
    office_of_posting: Option<::std::string::String>,
    reason_for_export: Option<::std::string::String>,
    receivers_shipping_cost: Option<crate::Amount>,
    receivers_tax_code: Option<::std::string::String>,
    receivers_vat_number: Option<::std::string::String>,
    references_of_attached_certificates: Option<::std::vec::Vec<::std::string::String>>,
    references_of_attached_invoices: Option<::std::vec::Vec<::std::string::String>>,
    references_of_attached_licences: Option<::std::vec::Vec<::std::string::String>>,
    shipper_customs_reference: Option<::std::string::String>,
    shippers_vat_number: Option<::std::string::String>,
    shipping_terms: Option<crate::Open<crate::consignments::vocabulary::ShippingTerms>>,
}

impl CustomsDocumentation {
    ///Starts building one; [`build`](CustomsDocumentationBuilder::build) takes all required fields.
    pub fn builder() -> CustomsDocumentationBuilder {
        CustomsDocumentationBuilder {
            __rest: CustomsDocumentationRest::default(),
        }
    }
}

impl CustomsDocumentationBuilder {
    ///Sets [`category_type`](CustomsDocumentation::category_type).
    pub fn category_type(
        mut self,
        category_type: impl Into<
            crate::Open<crate::consignments::vocabulary::CategoryType>,
        >,
    ) -> Self {
        self.__rest.category_type = Some(category_type.into());
        self
    }

    ///Sets [`category_type_explanation`](CustomsDocumentation::category_type_explanation).
    pub fn category_type_explanation(
        mut self,
        category_type_explanation: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.category_type_explanation = Some(category_type_explanation.into());
        self
    }

    ///Sets [`cn23_comments`](CustomsDocumentation::cn23_comments).
    pub fn cn23_comments(
        mut self,
        cn23_comments: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.cn23_comments = Some(cn23_comments.into());
        self
    }

    ///Sets [`declaration_date`](CustomsDocumentation::declaration_date).
    pub fn declaration_date(
        mut self,
        declaration_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.declaration_date = Some(declaration_date.into());
        self
    }

    ///Sets [`designated_person_responsible`](CustomsDocumentation::designated_person_responsible).
    pub fn designated_person_responsible(
        mut self,
        designated_person_responsible: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.designated_person_responsible = Some(
            designated_person_responsible.into(),
        );
        self
    }

    ///Sets [`importers_code`](CustomsDocumentation::importers_code).
    pub fn importers_code(
        mut self,
        importers_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.importers_code = Some(importers_code.into());
        self
    }

    ///Sets [`importers_email`](CustomsDocumentation::importers_email).
    pub fn importers_email(
        mut self,
        importers_email: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.importers_email = Some(importers_email.into());
        self
    }

    ///Sets [`importers_fax`](CustomsDocumentation::importers_fax).
    pub fn importers_fax(
        mut self,
        importers_fax: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.importers_fax = Some(importers_fax.into());
        self
    }

    ///Sets [`importers_tax_code`](CustomsDocumentation::importers_tax_code).
    pub fn importers_tax_code(
        mut self,
        importers_tax_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.importers_tax_code = Some(importers_tax_code.into());
        self
    }

    ///Sets [`importers_telephone`](CustomsDocumentation::importers_telephone).
    pub fn importers_telephone(
        mut self,
        importers_telephone: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.importers_telephone = Some(importers_telephone.into());
        self
    }

    ///Sets [`importers_vat_number`](CustomsDocumentation::importers_vat_number).
    pub fn importers_vat_number(
        mut self,
        importers_vat_number: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.importers_vat_number = Some(importers_vat_number.into());
        self
    }

    ///Sets [`invoice_date`](CustomsDocumentation::invoice_date).
    pub fn invoice_date(mut self, invoice_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.invoice_date = Some(invoice_date.into());
        self
    }

    ///Sets [`office_of_posting`](CustomsDocumentation::office_of_posting).
    pub fn office_of_posting(
        mut self,
        office_of_posting: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.office_of_posting = Some(office_of_posting.into());
        self
    }

    ///Sets [`reason_for_export`](CustomsDocumentation::reason_for_export).
    pub fn reason_for_export(
        mut self,
        reason_for_export: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.reason_for_export = Some(reason_for_export.into());
        self
    }

    ///Sets [`receivers_shipping_cost`](CustomsDocumentation::receivers_shipping_cost).
    pub fn receivers_shipping_cost(
        mut self,
        receivers_shipping_cost: impl Into<crate::Amount>,
    ) -> Self {
        self.__rest.receivers_shipping_cost = Some(receivers_shipping_cost.into());
        self
    }

    ///Sets [`receivers_tax_code`](CustomsDocumentation::receivers_tax_code).
    pub fn receivers_tax_code(
        mut self,
        receivers_tax_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.receivers_tax_code = Some(receivers_tax_code.into());
        self
    }

    ///Sets [`receivers_vat_number`](CustomsDocumentation::receivers_vat_number).
    pub fn receivers_vat_number(
        mut self,
        receivers_vat_number: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.receivers_vat_number = Some(receivers_vat_number.into());
        self
    }

    ///Sets [`references_of_attached_certificates`](CustomsDocumentation::references_of_attached_certificates).
    pub fn references_of_attached_certificates(
        mut self,
        references_of_attached_certificates: impl Into<
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.__rest.references_of_attached_certificates = Some(
            references_of_attached_certificates.into(),
        );
        self
    }

    ///Sets [`references_of_attached_invoices`](CustomsDocumentation::references_of_attached_invoices).
    pub fn references_of_attached_invoices(
        mut self,
        references_of_attached_invoices: impl Into<
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.__rest.references_of_attached_invoices = Some(
            references_of_attached_invoices.into(),
        );
        self
    }

    ///Sets [`references_of_attached_licences`](CustomsDocumentation::references_of_attached_licences).
    pub fn references_of_attached_licences(
        mut self,
        references_of_attached_licences: impl Into<
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        self.__rest.references_of_attached_licences = Some(
            references_of_attached_licences.into(),
        );
        self
    }

    ///Sets [`shipper_customs_reference`](CustomsDocumentation::shipper_customs_reference).
    pub fn shipper_customs_reference(
        mut self,
        shipper_customs_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipper_customs_reference = Some(shipper_customs_reference.into());
        self
    }

    ///Sets [`shippers_vat_number`](CustomsDocumentation::shippers_vat_number).
    pub fn shippers_vat_number(
        mut self,
        shippers_vat_number: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shippers_vat_number = Some(shippers_vat_number.into());
        self
    }

    ///Sets [`shipping_terms`](CustomsDocumentation::shipping_terms).
    pub fn shipping_terms(
        mut self,
        shipping_terms: impl Into<
            crate::Open<crate::consignments::vocabulary::ShippingTerms>,
        >,
    ) -> Self {
        self.__rest.shipping_terms = Some(shipping_terms.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> CustomsDocumentation {
        CustomsDocumentation {
            category_type: self.__rest.category_type,
            category_type_explanation: self.__rest.category_type_explanation,
            cn23_comments: self.__rest.cn23_comments,
            declaration_date: self.__rest.declaration_date,
            designated_person_responsible: self.__rest.designated_person_responsible,
            importers_code: self.__rest.importers_code,
            importers_email: self.__rest.importers_email,
            importers_fax: self.__rest.importers_fax,
            importers_tax_code: self.__rest.importers_tax_code,
            importers_telephone: self.__rest.importers_telephone,
            importers_vat_number: self.__rest.importers_vat_number,
            invoice_date: self.__rest.invoice_date,
            office_of_posting: self.__rest.office_of_posting,
            reason_for_export: self.__rest.reason_for_export,
            receivers_shipping_cost: self.__rest.receivers_shipping_cost,
            receivers_tax_code: self.__rest.receivers_tax_code,
            receivers_vat_number: self.__rest.receivers_vat_number,
            references_of_attached_certificates: self
                .__rest
                .references_of_attached_certificates,
            references_of_attached_invoices: self.__rest.references_of_attached_invoices,
            references_of_attached_licences: self.__rest.references_of_attached_licences,
            shipper_customs_reference: self.__rest.shipper_customs_reference,
            shippers_vat_number: self.__rest.shippers_vat_number,
            shipping_terms: self.__rest.shipping_terms,
        }
    }
}

impl serde::Serialize for CustomsDocumentation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.category_type.is_some())
            + usize::from(self.category_type_explanation.is_some())
            + usize::from(self.cn23_comments.is_some())
            + usize::from(self.declaration_date.is_some())
            + usize::from(self.designated_person_responsible.is_some())
            + usize::from(self.importers_code.is_some())
            + usize::from(self.importers_email.is_some())
            + usize::from(self.importers_fax.is_some())
            + usize::from(self.importers_tax_code.is_some())
            + usize::from(self.importers_telephone.is_some())
            + usize::from(self.importers_vat_number.is_some())
            + usize::from(self.invoice_date.is_some())
            + usize::from(self.office_of_posting.is_some())
            + usize::from(self.reason_for_export.is_some())
            + usize::from(self.receivers_shipping_cost.is_some())
            + usize::from(self.receivers_tax_code.is_some())
            + usize::from(self.receivers_vat_number.is_some())
            + usize::from(self.references_of_attached_certificates.is_some())
            + usize::from(self.references_of_attached_invoices.is_some())
            + usize::from(self.references_of_attached_licences.is_some())
            + usize::from(self.shipper_customs_reference.is_some())
            + usize::from(self.shippers_vat_number.is_some())
            + usize::from(self.shipping_terms.is_some());
        let mut out = serializer.serialize_struct("CustomsDocumentation", count)?;
        write_optional(&mut out, "CategoryType", &self.category_type)?;
        write_optional(
            &mut out,
            "CategoryTypeExplanation",
            &self.category_type_explanation,
        )?;
        write_optional(&mut out, "CN23Comments", &self.cn23_comments)?;
        write_optional(&mut out, "DeclarationDate", &self.declaration_date)?;
        write_optional(
            &mut out,
            "DesignatedPersonResponsible",
            &self.designated_person_responsible,
        )?;
        write_optional(&mut out, "ImportersCode", &self.importers_code)?;
        write_optional(&mut out, "ImportersEmail", &self.importers_email)?;
        write_optional(&mut out, "ImportersFax", &self.importers_fax)?;
        write_optional(&mut out, "ImportersTaxCode", &self.importers_tax_code)?;
        write_optional(&mut out, "ImportersTelephone", &self.importers_telephone)?;
        write_optional(&mut out, "ImportersVatNumber", &self.importers_vat_number)?;
        write_optional(&mut out, "InvoiceDate", &self.invoice_date)?;
        write_optional(&mut out, "OfficeOfPosting", &self.office_of_posting)?;
        write_optional(&mut out, "ReasonForExport", &self.reason_for_export)?;
        write_optional(
            &mut out,
            "ReceiversShippingCost",
            &self.receivers_shipping_cost,
        )?;
        write_optional(&mut out, "ReceiversTaxCode", &self.receivers_tax_code)?;
        write_optional(&mut out, "ReceiversVatNumber", &self.receivers_vat_number)?;
        write_optional(
            &mut out,
            "ReferencesOfAttachedCertificates",
            &self.references_of_attached_certificates,
        )?;
        write_optional(
            &mut out,
            "ReferencesOfAttachedInvoices",
            &self.references_of_attached_invoices,
        )?;
        write_optional(
            &mut out,
            "ReferencesOfAttachedLicences",
            &self.references_of_attached_licences,
        )?;
        write_optional(
            &mut out,
            "ShipperCustomsReference",
            &self.shipper_customs_reference,
        )?;
        write_optional(&mut out, "ShippersVatNumber", &self.shippers_vat_number)?;
        write_optional(&mut out, "ShippingTerms", &self.shipping_terms)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for CustomsDocumentation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = CustomsDocumentation;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (CustomsDocumentation)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<CustomsDocumentation, A::Error> {
                let mut category_type: Option<
                    Option<crate::Open<crate::consignments::vocabulary::CategoryType>>,
                > = None;
                let mut category_type_explanation: Option<
                    Option<::std::string::String>,
                > = None;
                let mut cn23_comments: Option<Option<::std::string::String>> = None;
                let mut declaration_date: Option<Option<crate::Timestamp>> = None;
                let mut designated_person_responsible: Option<
                    Option<::std::string::String>,
                > = None;
                let mut importers_code: Option<Option<::std::string::String>> = None;
                let mut importers_email: Option<Option<::std::string::String>> = None;
                let mut importers_fax: Option<Option<::std::string::String>> = None;
                let mut importers_tax_code: Option<Option<::std::string::String>> = None;
                let mut importers_telephone: Option<Option<::std::string::String>> = None;
                let mut importers_vat_number: Option<Option<::std::string::String>> = None;
                let mut invoice_date: Option<Option<crate::Timestamp>> = None;
                let mut office_of_posting: Option<Option<::std::string::String>> = None;
                let mut reason_for_export: Option<Option<::std::string::String>> = None;
                let mut receivers_shipping_cost: Option<Option<crate::Amount>> = None;
                let mut receivers_tax_code: Option<Option<::std::string::String>> = None;
                let mut receivers_vat_number: Option<Option<::std::string::String>> = None;
                let mut references_of_attached_certificates: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut references_of_attached_invoices: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut references_of_attached_licences: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut shipper_customs_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut shippers_vat_number: Option<Option<::std::string::String>> = None;
                let mut shipping_terms: Option<
                    Option<crate::Open<crate::consignments::vocabulary::ShippingTerms>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CategoryType" => 0usize,
                    "CategoryTypeExplanation" => 1usize,
                    "CN23Comments" => 2usize,
                    "DeclarationDate" => 3usize,
                    "DesignatedPersonResponsible" => 4usize,
                    "ImportersCode" => 5usize,
                    "ImportersEmail" => 6usize,
                    "ImportersFax" => 7usize,
                    "ImportersTaxCode" => 8usize,
                    "ImportersTelephone" => 9usize,
                    "ImportersVatNumber" => 10usize,
                    "InvoiceDate" => 11usize,
                    "OfficeOfPosting" => 12usize,
                    "ReasonForExport" => 13usize,
                    "ReceiversShippingCost" => 14usize,
                    "ReceiversTaxCode" => 15usize,
                    "ReceiversVatNumber" => 16usize,
                    "ReferencesOfAttachedCertificates" => 17usize,
                    "ReferencesOfAttachedInvoices" => 18usize,
                    "ReferencesOfAttachedLicences" => 19usize,
                    "ShipperCustomsReference" => 20usize,
                    "ShippersVatNumber" => 21usize,
                    "ShippingTerms" => 22usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "CategoryType", &mut category_type)?,
                        1usize => {
                            read(
                                &mut map,
                                "CategoryTypeExplanation",
                                &mut category_type_explanation,
                            )?
                        }
                        2usize => read(&mut map, "CN23Comments", &mut cn23_comments)?,
                        3usize => {
                            read(&mut map, "DeclarationDate", &mut declaration_date)?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "DesignatedPersonResponsible",
                                &mut designated_person_responsible,
                            )?
                        }
                        5usize => read(&mut map, "ImportersCode", &mut importers_code)?,
                        6usize => read(&mut map, "ImportersEmail", &mut importers_email)?,
                        7usize => read(&mut map, "ImportersFax", &mut importers_fax)?,
                        8usize => {
                            read(&mut map, "ImportersTaxCode", &mut importers_tax_code)?
                        }
                        9usize => {
                            read(
                                &mut map,
                                "ImportersTelephone",
                                &mut importers_telephone,
                            )?
                        }
                        10usize => {
                            read(
                                &mut map,
                                "ImportersVatNumber",
                                &mut importers_vat_number,
                            )?
                        }
                        11usize => read(&mut map, "InvoiceDate", &mut invoice_date)?,
                        12usize => {
                            read(&mut map, "OfficeOfPosting", &mut office_of_posting)?
                        }
                        13usize => {
                            read(&mut map, "ReasonForExport", &mut reason_for_export)?
                        }
                        14usize => {
                            read(
                                &mut map,
                                "ReceiversShippingCost",
                                &mut receivers_shipping_cost,
                            )?
                        }
                        15usize => {
                            read(&mut map, "ReceiversTaxCode", &mut receivers_tax_code)?
                        }
                        16usize => {
                            read(
                                &mut map,
                                "ReceiversVatNumber",
                                &mut receivers_vat_number,
                            )?
                        }
                        17usize => {
                            read(
                                &mut map,
                                "ReferencesOfAttachedCertificates",
                                &mut references_of_attached_certificates,
                            )?
                        }
                        18usize => {
                            read(
                                &mut map,
                                "ReferencesOfAttachedInvoices",
                                &mut references_of_attached_invoices,
                            )?
                        }
                        19usize => {
                            read(
                                &mut map,
                                "ReferencesOfAttachedLicences",
                                &mut references_of_attached_licences,
                            )?
                        }
                        20usize => {
                            read(
                                &mut map,
                                "ShipperCustomsReference",
                                &mut shipper_customs_reference,
                            )?
                        }
                        21usize => {
                            read(
                                &mut map,
                                "ShippersVatNumber",
                                &mut shippers_vat_number,
                            )?
                        }
                        22usize => read(&mut map, "ShippingTerms", &mut shipping_terms)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(CustomsDocumentation {
                    category_type: category_type.flatten(),
                    category_type_explanation: category_type_explanation.flatten(),
                    cn23_comments: cn23_comments.flatten(),
                    declaration_date: declaration_date.flatten(),
                    designated_person_responsible: designated_person_responsible
                        .flatten(),
                    importers_code: importers_code.flatten(),
                    importers_email: importers_email.flatten(),
                    importers_fax: importers_fax.flatten(),
                    importers_tax_code: importers_tax_code.flatten(),
                    importers_telephone: importers_telephone.flatten(),
                    importers_vat_number: importers_vat_number.flatten(),
                    invoice_date: invoice_date.flatten(),
                    office_of_posting: office_of_posting.flatten(),
                    reason_for_export: reason_for_export.flatten(),
                    receivers_shipping_cost: receivers_shipping_cost.flatten(),
                    receivers_tax_code: receivers_tax_code.flatten(),
                    receivers_vat_number: receivers_vat_number.flatten(),
                    references_of_attached_certificates: references_of_attached_certificates
                        .flatten(),
                    references_of_attached_invoices: references_of_attached_invoices
                        .flatten(),
                    references_of_attached_licences: references_of_attached_licences
                        .flatten(),
                    shipper_customs_reference: shipper_customs_reference.flatten(),
                    shippers_vat_number: shippers_vat_number.flatten(),
                    shipping_terms: shipping_terms.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "CustomsDocumentation",
                &[
                    "CategoryType",
                    "CategoryTypeExplanation",
                    "CN23Comments",
                    "DeclarationDate",
                    "DesignatedPersonResponsible",
                    "ImportersCode",
                    "ImportersEmail",
                    "ImportersFax",
                    "ImportersTaxCode",
                    "ImportersTelephone",
                    "ImportersVatNumber",
                    "InvoiceDate",
                    "OfficeOfPosting",
                    "ReasonForExport",
                    "ReceiversShippingCost",
                    "ReceiversTaxCode",
                    "ReceiversVatNumber",
                    "ReferencesOfAttachedCertificates",
                    "ReferencesOfAttachedInvoices",
                    "ReferencesOfAttachedLicences",
                    "ShipperCustomsReference",
                    "ShippersVatNumber",
                    "ShippingTerms",
                ],
                Fields,
            )
    }
}

///Builds a [`DimensionRestriction`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DimensionRestrictionBuilder<
    HasDimensionType = Unset,
    HasRangeFrom = Unset,
    HasRangeTo = Unset,
> {
    dimension_type: HasDimensionType,
    range_from: HasRangeFrom,
    range_to: HasRangeTo,
    __rest: DimensionRestrictionRest,
}

impl<HasDimensionType, HasRangeFrom, HasRangeTo> std::fmt::Debug
for DimensionRestrictionBuilder<HasDimensionType, HasRangeFrom, HasRangeTo> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DimensionRestrictionBuilder(..)")
    }
}

#[derive(Default)]
struct DimensionRestrictionRest {
    id: Option<i32>,
}

impl DimensionRestriction {
    ///Starts building one; [`build`](DimensionRestrictionBuilder::build) takes all required fields.
    pub fn builder() -> DimensionRestrictionBuilder {
        DimensionRestrictionBuilder {
            dimension_type: Unset,
            range_from: Unset,
            range_to: Unset,
            __rest: DimensionRestrictionRest::default(),
        }
    }
}

impl<
    HasDimensionType,
    HasRangeFrom,
    HasRangeTo,
> DimensionRestrictionBuilder<HasDimensionType, HasRangeFrom, HasRangeTo> {
    ///Sets [`id`](DimensionRestriction::id).
    pub fn id(mut self, id: impl Into<i32>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`dimension_type`](DimensionRestriction::dimension_type), which is required.
    pub fn dimension_type(
        self,
        dimension_type: impl Into<
            crate::Open<crate::consignments::vocabulary::DimensionType>,
        >,
    ) -> DimensionRestrictionBuilder<
        Set<crate::Open<crate::consignments::vocabulary::DimensionType>>,
        HasRangeFrom,
        HasRangeTo,
    > {
        DimensionRestrictionBuilder {
            dimension_type: Set(dimension_type.into()),
            range_from: self.range_from,
            range_to: self.range_to,
            __rest: self.__rest,
        }
    }

    ///Sets [`range_from`](DimensionRestriction::range_from), which is required.
    pub fn range_from(
        self,
        range_from: impl Into<crate::Amount>,
    ) -> DimensionRestrictionBuilder<HasDimensionType, Set<crate::Amount>, HasRangeTo> {
        DimensionRestrictionBuilder {
            range_from: Set(range_from.into()),
            dimension_type: self.dimension_type,
            range_to: self.range_to,
            __rest: self.__rest,
        }
    }

    ///Sets [`range_to`](DimensionRestriction::range_to), which is required.
    pub fn range_to(
        self,
        range_to: impl Into<crate::Amount>,
    ) -> DimensionRestrictionBuilder<
        HasDimensionType,
        HasRangeFrom,
        Set<crate::Amount>,
    > {
        DimensionRestrictionBuilder {
            range_to: Set(range_to.into()),
            dimension_type: self.dimension_type,
            range_from: self.range_from,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> DimensionRestriction
    where
        HasDimensionType: required::DimensionType<
            DimensionRestriction,
            crate::Open<crate::consignments::vocabulary::DimensionType>,
        >,
        HasRangeFrom: required::RangeFrom<DimensionRestriction, crate::Amount>,
        HasRangeTo: required::RangeTo<DimensionRestriction, crate::Amount>,
    {
        DimensionRestriction {
            dimension_type: self.dimension_type.get(),
            range_from: self.range_from.get(),
            range_to: self.range_to.get(),
            id: self.__rest.id,
        }
    }
}

impl serde::Serialize for DimensionRestriction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize + usize::from(self.id.is_some());
        let mut out = serializer.serialize_struct("DimensionRestriction", count)?;
        out.serialize_field("DimensionType", &self.dimension_type)?;
        out.serialize_field("RangeFrom", &self.range_from)?;
        out.serialize_field("RangeTo", &self.range_to)?;
        write_optional(&mut out, "Id", &self.id)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for DimensionRestriction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = DimensionRestriction;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (DimensionRestriction)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<DimensionRestriction, A::Error> {
                let mut dimension_type: Option<
                    crate::Open<crate::consignments::vocabulary::DimensionType>,
                > = None;
                let mut range_from: Option<crate::Amount> = None;
                let mut range_to: Option<crate::Amount> = None;
                let mut id: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "DimensionType" => 0usize,
                    "RangeFrom" => 1usize,
                    "RangeTo" => 2usize,
                    "Id" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "DimensionType", &mut dimension_type)?,
                        1usize => read(&mut map, "RangeFrom", &mut range_from)?,
                        2usize => read(&mut map, "RangeTo", &mut range_to)?,
                        3usize => read(&mut map, "Id", &mut id)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DimensionRestriction {
                    dimension_type: present(dimension_type, "DimensionType")?,
                    range_from: present(range_from, "RangeFrom")?,
                    range_to: present(range_to, "RangeTo")?,
                    id: id.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "DimensionRestriction",
                &["DimensionType", "RangeFrom", "RangeTo", "Id"],
                Fields,
            )
    }
}

///Builds a [`Dimensions`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DimensionsBuilder<HasHeight = Unset, HasLength = Unset, HasWidth = Unset> {
    height: HasHeight,
    length: HasLength,
    width: HasWidth,
    __rest: DimensionsRest,
}

impl<HasHeight, HasLength, HasWidth> std::fmt::Debug
for DimensionsBuilder<HasHeight, HasLength, HasWidth> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DimensionsBuilder(..)")
    }
}

#[derive(Default)]
struct DimensionsRest {
    unit: Option<::std::string::String>,
}

impl Dimensions {
    ///Starts building one; [`build`](DimensionsBuilder::build) takes all required fields.
    pub fn builder() -> DimensionsBuilder {
        DimensionsBuilder {
            height: Unset,
            length: Unset,
            width: Unset,
            __rest: DimensionsRest::default(),
        }
    }
}

impl<HasHeight, HasLength, HasWidth> DimensionsBuilder<HasHeight, HasLength, HasWidth> {
    ///Sets [`unit`](Dimensions::unit).
    pub fn unit(mut self, unit: impl Into<::std::string::String>) -> Self {
        self.__rest.unit = Some(unit.into());
        self
    }

    ///Sets [`height`](Dimensions::height), which is required.
    pub fn height(
        self,
        height: impl Into<crate::Amount>,
    ) -> DimensionsBuilder<Set<crate::Amount>, HasLength, HasWidth> {
        DimensionsBuilder {
            height: Set(height.into()),
            length: self.length,
            width: self.width,
            __rest: self.__rest,
        }
    }

    ///Sets [`length`](Dimensions::length), which is required.
    pub fn length(
        self,
        length: impl Into<crate::Amount>,
    ) -> DimensionsBuilder<HasHeight, Set<crate::Amount>, HasWidth> {
        DimensionsBuilder {
            length: Set(length.into()),
            height: self.height,
            width: self.width,
            __rest: self.__rest,
        }
    }

    ///Sets [`width`](Dimensions::width), which is required.
    pub fn width(
        self,
        width: impl Into<crate::Amount>,
    ) -> DimensionsBuilder<HasHeight, HasLength, Set<crate::Amount>> {
        DimensionsBuilder {
            width: Set(width.into()),
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
        HasWidth: required::Width<Dimensions, crate::Amount>,
    {
        Dimensions {
            height: self.height.get(),
            length: self.length.get(),
            width: self.width.get(),
            unit: self.__rest.unit,
        }
    }
}

impl serde::Serialize for Dimensions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize + usize::from(self.unit.is_some());
        let mut out = serializer.serialize_struct("Dimensions", count)?;
        out.serialize_field("Height", &self.height)?;
        out.serialize_field("Length", &self.length)?;
        out.serialize_field("Width", &self.width)?;
        write_optional(&mut out, "Unit", &self.unit)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Dimensions {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Dimensions;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Dimensions)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Dimensions, A::Error> {
                let mut height: Option<crate::Amount> = None;
                let mut length: Option<crate::Amount> = None;
                let mut width: Option<crate::Amount> = None;
                let mut unit: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Height" => 0usize,
                    "Length" => 1usize,
                    "Width" => 2usize,
                    "Unit" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Height", &mut height)?,
                        1usize => read(&mut map, "Length", &mut length)?,
                        2usize => read(&mut map, "Width", &mut width)?,
                        3usize => read(&mut map, "Unit", &mut unit)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Dimensions {
                    height: present(height, "Height")?,
                    length: present(length, "Length")?,
                    width: present(width, "Width")?,
                    unit: unit.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Dimensions",
                &["Height", "Length", "Width", "Unit"],
                Fields,
            )
    }
}

///Builds a [`DispatchConsignmentsRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DispatchConsignmentsRequestBuilder<HasConsignmentReferences = Unset> {
    consignment_references: HasConsignmentReferences,
    __rest: DispatchConsignmentsRequestRest,
}

impl<HasConsignmentReferences> std::fmt::Debug
for DispatchConsignmentsRequestBuilder<HasConsignmentReferences> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DispatchConsignmentsRequestBuilder(..)")
    }
}

#[derive(Default)]
struct DispatchConsignmentsRequestRest {}
impl DispatchConsignmentsRequest {
    ///Starts building one; [`build`](DispatchConsignmentsRequestBuilder::build) takes all required fields.
    pub fn builder() -> DispatchConsignmentsRequestBuilder {
        DispatchConsignmentsRequestBuilder {
            consignment_references: Unset,
            __rest: DispatchConsignmentsRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentReferences,
> DispatchConsignmentsRequestBuilder<HasConsignmentReferences> {
    ///Sets [`consignment_references`](DispatchConsignmentsRequest::consignment_references), which is required.
    pub fn consignment_references(
        self,
        consignment_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> DispatchConsignmentsRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        DispatchConsignmentsRequestBuilder {
            consignment_references: Set(consignment_references.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> DispatchConsignmentsRequest
    where
        HasConsignmentReferences: required::ConsignmentReferences<
            DispatchConsignmentsRequest,
            ::std::vec::Vec<::std::string::String>,
        >,
    {
        DispatchConsignmentsRequest {
            consignment_references: self.consignment_references.get(),
        }
    }
}

impl serde::Serialize for DispatchConsignmentsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer.serialize_struct("DispatchConsignmentsRequest", count)?;
        out.serialize_field("ConsignmentReferences", &self.consignment_references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for DispatchConsignmentsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = DispatchConsignmentsRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (DispatchConsignmentsRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<DispatchConsignmentsRequest, A::Error> {
                let mut consignment_references: Option<
                    ::std::vec::Vec<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferences" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferences",
                                &mut consignment_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DispatchConsignmentsRequest {
                    consignment_references: present(
                        consignment_references,
                        "ConsignmentReferences",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "DispatchConsignmentsRequest",
                &["ConsignmentReferences"],
                Fields,
            )
    }
}

///Builds a [`DispatchResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DispatchResponseBuilder {
    __rest: DispatchResponseRest,
}

impl std::fmt::Debug for DispatchResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DispatchResponseBuilder(..)")
    }
}

#[derive(Default)]
struct DispatchResponseRest {
    api_links: Option<::std::vec::Vec<ApiLink>>,
    consignment_reference_for_all_legs_assigned_by_mpd: Option<::std::string::String>,
    http_status_code: Option<i32>,
    message: Option<::std::string::String>,
    status: Option<crate::Open<crate::consignments::vocabulary::OperationStatus>>,
}

impl DispatchResponse {
    ///Starts building one; [`build`](DispatchResponseBuilder::build) takes all required fields.
    pub fn builder() -> DispatchResponseBuilder {
        DispatchResponseBuilder {
            __rest: DispatchResponseRest::default(),
        }
    }
}

impl DispatchResponseBuilder {
    ///Sets [`api_links`](DispatchResponse::api_links).
    pub fn api_links(mut self, api_links: impl Into<::std::vec::Vec<ApiLink>>) -> Self {
        self.__rest.api_links = Some(api_links.into());
        self
    }

    ///Sets [`consignment_reference_for_all_legs_assigned_by_mpd`](DispatchResponse::consignment_reference_for_all_legs_assigned_by_mpd).
    pub fn consignment_reference_for_all_legs_assigned_by_mpd(
        mut self,
        consignment_reference_for_all_legs_assigned_by_mpd: impl Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.__rest.consignment_reference_for_all_legs_assigned_by_mpd = Some(
            consignment_reference_for_all_legs_assigned_by_mpd.into(),
        );
        self
    }

    ///Sets [`http_status_code`](DispatchResponse::http_status_code).
    pub fn http_status_code(mut self, http_status_code: impl Into<i32>) -> Self {
        self.__rest.http_status_code = Some(http_status_code.into());
        self
    }

    ///Sets [`message`](DispatchResponse::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`status`](DispatchResponse::status).
    pub fn status(
        mut self,
        status: impl Into<crate::Open<crate::consignments::vocabulary::OperationStatus>>,
    ) -> Self {
        self.__rest.status = Some(status.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> DispatchResponse {
        DispatchResponse {
            api_links: self.__rest.api_links,
            consignment_reference_for_all_legs_assigned_by_mpd: self
                .__rest
                .consignment_reference_for_all_legs_assigned_by_mpd,
            http_status_code: self.__rest.http_status_code,
            message: self.__rest.message,
            status: self.__rest.status,
        }
    }
}

impl serde::Serialize for DispatchResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.api_links.is_some())
            + usize::from(
                self.consignment_reference_for_all_legs_assigned_by_mpd.is_some(),
            ) + usize::from(self.http_status_code.is_some())
            + usize::from(self.message.is_some()) + usize::from(self.status.is_some());
        let mut out = serializer.serialize_struct("DispatchResponse", count)?;
        write_optional(&mut out, "ApiLinks", &self.api_links)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceForAllLegsAssignedByMpd",
            &self.consignment_reference_for_all_legs_assigned_by_mpd,
        )?;
        write_optional(&mut out, "HttpStatusCode", &self.http_status_code)?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(&mut out, "Status", &self.status)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for DispatchResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = DispatchResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (DispatchResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<DispatchResponse, A::Error> {
                let mut api_links: Option<Option<::std::vec::Vec<ApiLink>>> = None;
                let mut consignment_reference_for_all_legs_assigned_by_mpd: Option<
                    Option<::std::string::String>,
                > = None;
                let mut http_status_code: Option<Option<i32>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut status: Option<
                    Option<crate::Open<crate::consignments::vocabulary::OperationStatus>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ApiLinks" => 0usize,
                    "ConsignmentReferenceForAllLegsAssignedByMpd" => 1usize,
                    "HttpStatusCode" => 2usize,
                    "Message" => 3usize,
                    "Status" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ApiLinks", &mut api_links)?,
                        1usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceForAllLegsAssignedByMpd",
                                &mut consignment_reference_for_all_legs_assigned_by_mpd,
                            )?
                        }
                        2usize => {
                            read(&mut map, "HttpStatusCode", &mut http_status_code)?
                        }
                        3usize => read(&mut map, "Message", &mut message)?,
                        4usize => read(&mut map, "Status", &mut status)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DispatchResponse {
                    api_links: api_links.flatten(),
                    consignment_reference_for_all_legs_assigned_by_mpd: consignment_reference_for_all_legs_assigned_by_mpd
                        .flatten(),
                    http_status_code: http_status_code.flatten(),
                    message: message.flatten(),
                    status: status.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "DispatchResponse",
                &[
                    "ApiLinks",
                    "ConsignmentReferenceForAllLegsAssignedByMpd",
                    "HttpStatusCode",
                    "Message",
                    "Status",
                ],
                Fields,
            )
    }
}

///Builds a [`DomesticLocationRestriction`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct DomesticLocationRestrictionBuilder {
    __rest: DomesticLocationRestrictionRest,
}

impl std::fmt::Debug for DomesticLocationRestrictionBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomesticLocationRestrictionBuilder(..)")
    }
}

#[derive(Default)]
struct DomesticLocationRestrictionRest {
    id: Option<i32>,
    postcode_area: Option<::std::string::String>,
    postcode_district: Option<::std::string::String>,
    postcode_sector: Option<::std::string::String>,
    postcode_unit: Option<::std::string::String>,
}

impl DomesticLocationRestriction {
    ///Starts building one; [`build`](DomesticLocationRestrictionBuilder::build) takes all required fields.
    pub fn builder() -> DomesticLocationRestrictionBuilder {
        DomesticLocationRestrictionBuilder {
            __rest: DomesticLocationRestrictionRest::default(),
        }
    }
}

impl DomesticLocationRestrictionBuilder {
    ///Sets [`id`](DomesticLocationRestriction::id).
    pub fn id(mut self, id: impl Into<i32>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`postcode_area`](DomesticLocationRestriction::postcode_area).
    pub fn postcode_area(
        mut self,
        postcode_area: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.postcode_area = Some(postcode_area.into());
        self
    }

    ///Sets [`postcode_district`](DomesticLocationRestriction::postcode_district).
    pub fn postcode_district(
        mut self,
        postcode_district: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.postcode_district = Some(postcode_district.into());
        self
    }

    ///Sets [`postcode_sector`](DomesticLocationRestriction::postcode_sector).
    pub fn postcode_sector(
        mut self,
        postcode_sector: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.postcode_sector = Some(postcode_sector.into());
        self
    }

    ///Sets [`postcode_unit`](DomesticLocationRestriction::postcode_unit).
    pub fn postcode_unit(
        mut self,
        postcode_unit: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.postcode_unit = Some(postcode_unit.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> DomesticLocationRestriction {
        DomesticLocationRestriction {
            id: self.__rest.id,
            postcode_area: self.__rest.postcode_area,
            postcode_district: self.__rest.postcode_district,
            postcode_sector: self.__rest.postcode_sector,
            postcode_unit: self.__rest.postcode_unit,
        }
    }
}

impl serde::Serialize for DomesticLocationRestriction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.id.is_some())
            + usize::from(self.postcode_area.is_some())
            + usize::from(self.postcode_district.is_some())
            + usize::from(self.postcode_sector.is_some())
            + usize::from(self.postcode_unit.is_some());
        let mut out = serializer.serialize_struct("DomesticLocationRestriction", count)?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(&mut out, "PostcodeArea", &self.postcode_area)?;
        write_optional(&mut out, "PostcodeDistrict", &self.postcode_district)?;
        write_optional(&mut out, "PostcodeSector", &self.postcode_sector)?;
        write_optional(&mut out, "PostcodeUnit", &self.postcode_unit)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for DomesticLocationRestriction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = DomesticLocationRestriction;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (DomesticLocationRestriction)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<DomesticLocationRestriction, A::Error> {
                let mut id: Option<Option<i32>> = None;
                let mut postcode_area: Option<Option<::std::string::String>> = None;
                let mut postcode_district: Option<Option<::std::string::String>> = None;
                let mut postcode_sector: Option<Option<::std::string::String>> = None;
                let mut postcode_unit: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Id" => 0usize,
                    "PostcodeArea" => 1usize,
                    "PostcodeDistrict" => 2usize,
                    "PostcodeSector" => 3usize,
                    "PostcodeUnit" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Id", &mut id)?,
                        1usize => read(&mut map, "PostcodeArea", &mut postcode_area)?,
                        2usize => {
                            read(&mut map, "PostcodeDistrict", &mut postcode_district)?
                        }
                        3usize => read(&mut map, "PostcodeSector", &mut postcode_sector)?,
                        4usize => read(&mut map, "PostcodeUnit", &mut postcode_unit)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DomesticLocationRestriction {
                    id: id.flatten(),
                    postcode_area: postcode_area.flatten(),
                    postcode_district: postcode_district.flatten(),
                    postcode_sector: postcode_sector.flatten(),
                    postcode_unit: postcode_unit.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "DomesticLocationRestriction",
                &[
                    "Id",
                    "PostcodeArea",
                    "PostcodeDistrict",
                    "PostcodeSector",
                    "PostcodeUnit",
                ],
                Fields,
            )
    }
}

///Builds a [`EventAdditionalInformation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct EventAdditionalInformationBuilder {
    __rest: EventAdditionalInformationRest,
}

impl std::fmt::Debug for EventAdditionalInformationBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventAdditionalInformationBuilder(..)")
    }
}

#[derive(Default)]
struct EventAdditionalInformationRest {
    key: Option<::std::string::String>,
    property_type: Option<::std::string::String>,
    value: Option<::std::string::String>,
}

impl EventAdditionalInformation {
    ///Starts building one; [`build`](EventAdditionalInformationBuilder::build) takes all required fields.
    pub fn builder() -> EventAdditionalInformationBuilder {
        EventAdditionalInformationBuilder {
            __rest: EventAdditionalInformationRest::default(),
        }
    }
}

impl EventAdditionalInformationBuilder {
    ///Sets [`key`](EventAdditionalInformation::key).
    pub fn key(mut self, key: impl Into<::std::string::String>) -> Self {
        self.__rest.key = Some(key.into());
        self
    }

    ///Sets [`property_type`](EventAdditionalInformation::property_type).
    pub fn property_type(
        mut self,
        property_type: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.property_type = Some(property_type.into());
        self
    }

    ///Sets [`value`](EventAdditionalInformation::value).
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.__rest.value = Some(value.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> EventAdditionalInformation {
        EventAdditionalInformation {
            key: self.__rest.key,
            property_type: self.__rest.property_type,
            value: self.__rest.value,
        }
    }
}

impl serde::Serialize for EventAdditionalInformation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.key.is_some())
            + usize::from(self.property_type.is_some())
            + usize::from(self.value.is_some());
        let mut out = serializer.serialize_struct("EventAdditionalInformation", count)?;
        write_optional(&mut out, "Key", &self.key)?;
        write_optional(&mut out, "PropertyType", &self.property_type)?;
        write_optional(&mut out, "Value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventAdditionalInformation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = EventAdditionalInformation;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (EventAdditionalInformation)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<EventAdditionalInformation, A::Error> {
                let mut key: Option<Option<::std::string::String>> = None;
                let mut property_type: Option<Option<::std::string::String>> = None;
                let mut value: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Key" => 0usize,
                    "PropertyType" => 1usize,
                    "Value" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Key", &mut key)?,
                        1usize => read(&mut map, "PropertyType", &mut property_type)?,
                        2usize => read(&mut map, "Value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EventAdditionalInformation {
                    key: key.flatten(),
                    property_type: property_type.flatten(),
                    value: value.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "EventAdditionalInformation",
                &["Key", "PropertyType", "Value"],
                Fields,
            )
    }
}

///Builds a [`EventConsignmentDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct EventConsignmentDetailsBuilder {
    __rest: EventConsignmentDetailsRest,
}

impl std::fmt::Debug for EventConsignmentDetailsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventConsignmentDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct EventConsignmentDetailsRest {
    consignment_reference: Option<::std::string::String>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
}

impl EventConsignmentDetails {
    ///Starts building one; [`build`](EventConsignmentDetailsBuilder::build) takes all required fields.
    pub fn builder() -> EventConsignmentDetailsBuilder {
        EventConsignmentDetailsBuilder {
            __rest: EventConsignmentDetailsRest::default(),
        }
    }
}

impl EventConsignmentDetailsBuilder {
    ///Sets [`consignment_reference`](EventConsignmentDetails::consignment_reference).
    pub fn consignment_reference(
        mut self,
        consignment_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference = Some(consignment_reference.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](EventConsignmentDetails::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> EventConsignmentDetails {
        EventConsignmentDetails {
            consignment_reference: self.__rest.consignment_reference,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
        }
    }
}

impl serde::Serialize for EventConsignmentDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.consignment_reference.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some());
        let mut out = serializer.serialize_struct("EventConsignmentDetails", count)?;
        write_optional(&mut out, "ConsignmentReference", &self.consignment_reference)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventConsignmentDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = EventConsignmentDetails;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (EventConsignmentDetails)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<EventConsignmentDetails, A::Error> {
                let mut consignment_reference: Option<Option<::std::string::String>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReference" => 0usize,
                    "ConsignmentReferenceProvidedByCustomer" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReference",
                                &mut consignment_reference,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EventConsignmentDetails {
                    consignment_reference: consignment_reference.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "EventConsignmentDetails",
                &["ConsignmentReference", "ConsignmentReferenceProvidedByCustomer"],
                Fields,
            )
    }
}

///Builds a [`EventSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct EventSummaryBuilder {
    __rest: EventSummaryRest,
}

impl std::fmt::Debug for EventSummaryBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct EventSummaryRest {
    consignments: Option<::std::vec::Vec<EventConsignmentDetails>>,
    event_type: Option<
        crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
    >,
}

impl EventSummary {
    ///Starts building one; [`build`](EventSummaryBuilder::build) takes all required fields.
    pub fn builder() -> EventSummaryBuilder {
        EventSummaryBuilder {
            __rest: EventSummaryRest::default(),
        }
    }
}

impl EventSummaryBuilder {
    ///Sets [`consignments`](EventSummary::consignments).
    pub fn consignments(
        mut self,
        consignments: impl Into<::std::vec::Vec<EventConsignmentDetails>>,
    ) -> Self {
        self.__rest.consignments = Some(consignments.into());
        self
    }

    ///Sets [`event_type`](EventSummary::event_type).
    pub fn event_type(
        mut self,
        event_type: impl Into<
            crate::Open<crate::consignments::vocabulary::ConsignmentEventType>,
        >,
    ) -> Self {
        self.__rest.event_type = Some(event_type.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> EventSummary {
        EventSummary {
            consignments: self.__rest.consignments,
            event_type: self.__rest.event_type,
        }
    }
}

impl serde::Serialize for EventSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.consignments.is_some())
            + usize::from(self.event_type.is_some());
        let mut out = serializer.serialize_struct("EventSummary", count)?;
        write_optional(&mut out, "Consignments", &self.consignments)?;
        write_optional(&mut out, "EventType", &self.event_type)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = EventSummary;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (EventSummary)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<EventSummary, A::Error> {
                let mut consignments: Option<
                    Option<::std::vec::Vec<EventConsignmentDetails>>,
                > = None;
                let mut event_type: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ConsignmentEventType,
                        >,
                    >,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Consignments" => 0usize,
                    "EventType" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Consignments", &mut consignments)?,
                        1usize => read(&mut map, "EventType", &mut event_type)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EventSummary {
                    consignments: consignments.flatten(),
                    event_type: event_type.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("EventSummary", &["Consignments", "EventType"], Fields)
    }
}

///Builds a [`EventSummaryResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct EventSummaryResponseBuilder {
    __rest: EventSummaryResponseRest,
}

impl std::fmt::Debug for EventSummaryResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventSummaryResponseBuilder(..)")
    }
}

#[derive(Default)]
struct EventSummaryResponseRest {
    event_summaries: Option<::std::vec::Vec<EventSummary>>,
}

impl EventSummaryResponse {
    ///Starts building one; [`build`](EventSummaryResponseBuilder::build) takes all required fields.
    pub fn builder() -> EventSummaryResponseBuilder {
        EventSummaryResponseBuilder {
            __rest: EventSummaryResponseRest::default(),
        }
    }
}

impl EventSummaryResponseBuilder {
    ///Sets [`event_summaries`](EventSummaryResponse::event_summaries).
    pub fn event_summaries(
        mut self,
        event_summaries: impl Into<::std::vec::Vec<EventSummary>>,
    ) -> Self {
        self.__rest.event_summaries = Some(event_summaries.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> EventSummaryResponse {
        EventSummaryResponse {
            event_summaries: self.__rest.event_summaries,
        }
    }
}

impl serde::Serialize for EventSummaryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.event_summaries.is_some());
        let mut out = serializer.serialize_struct("EventSummaryResponse", count)?;
        write_optional(&mut out, "EventSummaries", &self.event_summaries)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventSummaryResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = EventSummaryResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (EventSummaryResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<EventSummaryResponse, A::Error> {
                let mut event_summaries: Option<Option<::std::vec::Vec<EventSummary>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "EventSummaries" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "EventSummaries", &mut event_summaries)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EventSummaryResponse {
                    event_summaries: event_summaries.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("EventSummaryResponse", &["EventSummaries"], Fields)
    }
}

///Builds a [`EventTrackingDetails`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct EventTrackingDetailsBuilder {
    __rest: EventTrackingDetailsRest,
}

impl std::fmt::Debug for EventTrackingDetailsBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EventTrackingDetailsBuilder(..)")
    }
}

#[derive(Default)]
struct EventTrackingDetailsRest {
    leg: Option<i32>,
    tracking_reference: Option<::std::string::String>,
}

impl EventTrackingDetails {
    ///Starts building one; [`build`](EventTrackingDetailsBuilder::build) takes all required fields.
    pub fn builder() -> EventTrackingDetailsBuilder {
        EventTrackingDetailsBuilder {
            __rest: EventTrackingDetailsRest::default(),
        }
    }
}

impl EventTrackingDetailsBuilder {
    ///Sets [`leg`](EventTrackingDetails::leg).
    pub fn leg(mut self, leg: impl Into<i32>) -> Self {
        self.__rest.leg = Some(leg.into());
        self
    }

    ///Sets [`tracking_reference`](EventTrackingDetails::tracking_reference).
    pub fn tracking_reference(
        mut self,
        tracking_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.tracking_reference = Some(tracking_reference.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> EventTrackingDetails {
        EventTrackingDetails {
            leg: self.__rest.leg,
            tracking_reference: self.__rest.tracking_reference,
        }
    }
}

impl serde::Serialize for EventTrackingDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.leg.is_some())
            + usize::from(self.tracking_reference.is_some());
        let mut out = serializer.serialize_struct("EventTrackingDetails", count)?;
        write_optional(&mut out, "Leg", &self.leg)?;
        write_optional(&mut out, "TrackingReference", &self.tracking_reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for EventTrackingDetails {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = EventTrackingDetails;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (EventTrackingDetails)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<EventTrackingDetails, A::Error> {
                let mut leg: Option<Option<i32>> = None;
                let mut tracking_reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Leg" => 0usize,
                    "TrackingReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Leg", &mut leg)?,
                        1usize => {
                            read(&mut map, "TrackingReference", &mut tracking_reference)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EventTrackingDetails {
                    leg: leg.flatten(),
                    tracking_reference: tracking_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "EventTrackingDetails",
                &["Leg", "TrackingReference"],
                Fields,
            )
    }
}

///Builds a [`FailedAllocation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct FailedAllocationBuilder {
    __rest: FailedAllocationRest,
}

impl std::fmt::Debug for FailedAllocationBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FailedAllocationBuilder(..)")
    }
}

#[derive(Default)]
struct FailedAllocationRest {
    attempted_allocation_date: Option<crate::Timestamp>,
    carrier_service_group_reference: Option<::std::string::String>,
    message: Option<::std::string::String>,
    mpd_carrier_service_group_name: Option<::std::string::String>,
    mpd_carrier_service_name: Option<::std::string::String>,
    mpd_carrier_service_reference: Option<::std::string::String>,
}

impl FailedAllocation {
    ///Starts building one; [`build`](FailedAllocationBuilder::build) takes all required fields.
    pub fn builder() -> FailedAllocationBuilder {
        FailedAllocationBuilder {
            __rest: FailedAllocationRest::default(),
        }
    }
}

impl FailedAllocationBuilder {
    ///Sets [`attempted_allocation_date`](FailedAllocation::attempted_allocation_date).
    pub fn attempted_allocation_date(
        mut self,
        attempted_allocation_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.attempted_allocation_date = Some(attempted_allocation_date.into());
        self
    }

    ///Sets [`carrier_service_group_reference`](FailedAllocation::carrier_service_group_reference).
    pub fn carrier_service_group_reference(
        mut self,
        carrier_service_group_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_service_group_reference = Some(
            carrier_service_group_reference.into(),
        );
        self
    }

    ///Sets [`message`](FailedAllocation::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`mpd_carrier_service_group_name`](FailedAllocation::mpd_carrier_service_group_name).
    pub fn mpd_carrier_service_group_name(
        mut self,
        mpd_carrier_service_group_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_group_name = Some(
            mpd_carrier_service_group_name.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_name`](FailedAllocation::mpd_carrier_service_name).
    pub fn mpd_carrier_service_name(
        mut self,
        mpd_carrier_service_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_name = Some(mpd_carrier_service_name.into());
        self
    }

    ///Sets [`mpd_carrier_service_reference`](FailedAllocation::mpd_carrier_service_reference).
    pub fn mpd_carrier_service_reference(
        mut self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_reference = Some(
            mpd_carrier_service_reference.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> FailedAllocation {
        FailedAllocation {
            attempted_allocation_date: self.__rest.attempted_allocation_date,
            carrier_service_group_reference: self.__rest.carrier_service_group_reference,
            message: self.__rest.message,
            mpd_carrier_service_group_name: self.__rest.mpd_carrier_service_group_name,
            mpd_carrier_service_name: self.__rest.mpd_carrier_service_name,
            mpd_carrier_service_reference: self.__rest.mpd_carrier_service_reference,
        }
    }
}

impl serde::Serialize for FailedAllocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.attempted_allocation_date.is_some())
            + usize::from(self.carrier_service_group_reference.is_some())
            + usize::from(self.message.is_some())
            + usize::from(self.mpd_carrier_service_group_name.is_some())
            + usize::from(self.mpd_carrier_service_name.is_some())
            + usize::from(self.mpd_carrier_service_reference.is_some());
        let mut out = serializer.serialize_struct("FailedAllocation", count)?;
        write_optional(
            &mut out,
            "AttemptedAllocationDate",
            &self.attempted_allocation_date,
        )?;
        write_optional(
            &mut out,
            "CarrierServiceGroupReference",
            &self.carrier_service_group_reference,
        )?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceGroupName",
            &self.mpd_carrier_service_group_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceName",
            &self.mpd_carrier_service_name,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for FailedAllocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = FailedAllocation;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (FailedAllocation)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<FailedAllocation, A::Error> {
                let mut attempted_allocation_date: Option<Option<crate::Timestamp>> = None;
                let mut carrier_service_group_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_group_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_name: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "AttemptedAllocationDate" => 0usize,
                    "CarrierServiceGroupReference" => 1usize,
                    "Message" => 2usize,
                    "MpdCarrierServiceGroupName" => 3usize,
                    "MpdCarrierServiceName" => 4usize,
                    "MpdCarrierServiceReference" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "AttemptedAllocationDate",
                                &mut attempted_allocation_date,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "CarrierServiceGroupReference",
                                &mut carrier_service_group_reference,
                            )?
                        }
                        2usize => read(&mut map, "Message", &mut message)?,
                        3usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceGroupName",
                                &mut mpd_carrier_service_group_name,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceName",
                                &mut mpd_carrier_service_name,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(FailedAllocation {
                    attempted_allocation_date: attempted_allocation_date.flatten(),
                    carrier_service_group_reference: carrier_service_group_reference
                        .flatten(),
                    message: message.flatten(),
                    mpd_carrier_service_group_name: mpd_carrier_service_group_name
                        .flatten(),
                    mpd_carrier_service_name: mpd_carrier_service_name.flatten(),
                    mpd_carrier_service_reference: mpd_carrier_service_reference
                        .flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "FailedAllocation",
                &[
                    "AttemptedAllocationDate",
                    "CarrierServiceGroupReference",
                    "Message",
                    "MpdCarrierServiceGroupName",
                    "MpdCarrierServiceName",
                    "MpdCarrierServiceReference",
                ],
                Fields,
            )
    }
}

///Builds a [`GetCustomsDocumentationResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct GetCustomsDocumentationResponseBuilder {
    __rest: GetCustomsDocumentationResponseRest,
}

impl std::fmt::Debug for GetCustomsDocumentationResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GetCustomsDocumentationResponseBuilder(..)")
    }
}

#[derive(Default)]
struct GetCustomsDocumentationResponseRest {
    cn22_documents: Option<::std::vec::Vec<NamedDocument>>,
    cn23_documents: Option<::std::vec::Vec<NamedDocument>>,
    commercial_invoice_documents: Option<::std::vec::Vec<NamedDocument>>,
}

impl GetCustomsDocumentationResponse {
    ///Starts building one; [`build`](GetCustomsDocumentationResponseBuilder::build) takes all required fields.
    pub fn builder() -> GetCustomsDocumentationResponseBuilder {
        GetCustomsDocumentationResponseBuilder {
            __rest: GetCustomsDocumentationResponseRest::default(),
        }
    }
}

impl GetCustomsDocumentationResponseBuilder {
    ///Sets [`cn22_documents`](GetCustomsDocumentationResponse::cn22_documents).
    pub fn cn22_documents(
        mut self,
        cn22_documents: impl Into<::std::vec::Vec<NamedDocument>>,
    ) -> Self {
        self.__rest.cn22_documents = Some(cn22_documents.into());
        self
    }

    ///Sets [`cn23_documents`](GetCustomsDocumentationResponse::cn23_documents).
    pub fn cn23_documents(
        mut self,
        cn23_documents: impl Into<::std::vec::Vec<NamedDocument>>,
    ) -> Self {
        self.__rest.cn23_documents = Some(cn23_documents.into());
        self
    }

    ///Sets [`commercial_invoice_documents`](GetCustomsDocumentationResponse::commercial_invoice_documents).
    pub fn commercial_invoice_documents(
        mut self,
        commercial_invoice_documents: impl Into<::std::vec::Vec<NamedDocument>>,
    ) -> Self {
        self.__rest.commercial_invoice_documents = Some(
            commercial_invoice_documents.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> GetCustomsDocumentationResponse {
        GetCustomsDocumentationResponse {
            cn22_documents: self.__rest.cn22_documents,
            cn23_documents: self.__rest.cn23_documents,
            commercial_invoice_documents: self.__rest.commercial_invoice_documents,
        }
    }
}

impl serde::Serialize for GetCustomsDocumentationResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.cn22_documents.is_some())
            + usize::from(self.cn23_documents.is_some())
            + usize::from(self.commercial_invoice_documents.is_some());
        let mut out = serializer
            .serialize_struct("GetCustomsDocumentationResponse", count)?;
        write_optional(&mut out, "CN22Documents", &self.cn22_documents)?;
        write_optional(&mut out, "CN23Documents", &self.cn23_documents)?;
        write_optional(
            &mut out,
            "CommercialInvoiceDocuments",
            &self.commercial_invoice_documents,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for GetCustomsDocumentationResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = GetCustomsDocumentationResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (GetCustomsDocumentationResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<GetCustomsDocumentationResponse, A::Error> {
                let mut cn22_documents: Option<Option<::std::vec::Vec<NamedDocument>>> = None;
                let mut cn23_documents: Option<Option<::std::vec::Vec<NamedDocument>>> = None;
                let mut commercial_invoice_documents: Option<
                    Option<::std::vec::Vec<NamedDocument>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CN22Documents" => 0usize,
                    "CN23Documents" => 1usize,
                    "CommercialInvoiceDocuments" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "CN22Documents", &mut cn22_documents)?,
                        1usize => read(&mut map, "CN23Documents", &mut cn23_documents)?,
                        2usize => {
                            read(
                                &mut map,
                                "CommercialInvoiceDocuments",
                                &mut commercial_invoice_documents,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetCustomsDocumentationResponse {
                    cn22_documents: cn22_documents.flatten(),
                    cn23_documents: cn23_documents.flatten(),
                    commercial_invoice_documents: commercial_invoice_documents.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "GetCustomsDocumentationResponse",
                &["CN22Documents", "CN23Documents", "CommercialInvoiceDocuments"],
                Fields,
            )
    }
}

///Builds a [`GetLabelsResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct GetLabelsResponseBuilder {
    __rest: GetLabelsResponseRest,
}

impl std::fmt::Debug for GetLabelsResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GetLabelsResponseBuilder(..)")
    }
}

#[derive(Default)]
struct GetLabelsResponseRest {
    content_type: Option<::std::string::String>,
    file: Option<::std::string::String>,
}

impl GetLabelsResponse {
    ///Starts building one; [`build`](GetLabelsResponseBuilder::build) takes all required fields.
    pub fn builder() -> GetLabelsResponseBuilder {
        GetLabelsResponseBuilder {
            __rest: GetLabelsResponseRest::default(),
        }
    }
}

impl GetLabelsResponseBuilder {
    ///Sets [`content_type`](GetLabelsResponse::content_type).
    pub fn content_type(
        mut self,
        content_type: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.content_type = Some(content_type.into());
        self
    }

    ///Sets [`file`](GetLabelsResponse::file).
    pub fn file(mut self, file: impl Into<::std::string::String>) -> Self {
        self.__rest.file = Some(file.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> GetLabelsResponse {
        GetLabelsResponse {
            content_type: self.__rest.content_type,
            file: self.__rest.file,
        }
    }
}

impl serde::Serialize for GetLabelsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.content_type.is_some())
            + usize::from(self.file.is_some());
        let mut out = serializer.serialize_struct("GetLabelsResponse", count)?;
        write_optional(&mut out, "ContentType", &self.content_type)?;
        write_optional(&mut out, "File", &self.file)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for GetLabelsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = GetLabelsResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (GetLabelsResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<GetLabelsResponse, A::Error> {
                let mut content_type: Option<Option<::std::string::String>> = None;
                let mut file: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ContentType" => 0usize,
                    "File" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ContentType", &mut content_type)?,
                        1usize => read(&mut map, "File", &mut file)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetLabelsResponse {
                    content_type: content_type.flatten(),
                    file: file.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("GetLabelsResponse", &["ContentType", "File"], Fields)
    }
}

///Builds a [`Hub`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct HubBuilder {
    __rest: HubRest,
}

impl std::fmt::Debug for HubBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HubBuilder(..)")
    }
}

#[derive(Default)]
struct HubRest {
    extra_days_to_transit_time: Option<i32>,
    hub_address: Option<Address>,
}

impl Hub {
    ///Starts building one; [`build`](HubBuilder::build) takes all required fields.
    pub fn builder() -> HubBuilder {
        HubBuilder {
            __rest: HubRest::default(),
        }
    }
}

impl HubBuilder {
    ///Sets [`extra_days_to_transit_time`](Hub::extra_days_to_transit_time).
    pub fn extra_days_to_transit_time(
        mut self,
        extra_days_to_transit_time: impl Into<i32>,
    ) -> Self {
        self.__rest.extra_days_to_transit_time = Some(extra_days_to_transit_time.into());
        self
    }

    ///Sets [`hub_address`](Hub::hub_address).
    pub fn hub_address(mut self, hub_address: impl Into<Address>) -> Self {
        self.__rest.hub_address = Some(hub_address.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Hub {
        Hub {
            extra_days_to_transit_time: self.__rest.extra_days_to_transit_time,
            hub_address: self.__rest.hub_address,
        }
    }
}

impl serde::Serialize for Hub {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.extra_days_to_transit_time.is_some())
            + usize::from(self.hub_address.is_some());
        let mut out = serializer.serialize_struct("Hub", count)?;
        write_optional(
            &mut out,
            "ExtraDaysToTransitTime",
            &self.extra_days_to_transit_time,
        )?;
        write_optional(&mut out, "HubAddress", &self.hub_address)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Hub {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Hub;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Hub)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Hub, A::Error> {
                let mut extra_days_to_transit_time: Option<Option<i32>> = None;
                let mut hub_address: Option<Option<Address>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ExtraDaysToTransitTime" => 0usize,
                    "HubAddress" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ExtraDaysToTransitTime",
                                &mut extra_days_to_transit_time,
                            )?
                        }
                        1usize => read(&mut map, "HubAddress", &mut hub_address)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Hub {
                    extra_days_to_transit_time: extra_days_to_transit_time.flatten(),
                    hub_address: hub_address.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("Hub", &["ExtraDaysToTransitTime", "HubAddress"], Fields)
    }
}

///Builds a [`InternationalLocationRestriction`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct InternationalLocationRestrictionBuilder {
    __rest: InternationalLocationRestrictionRest,
}

impl std::fmt::Debug for InternationalLocationRestrictionBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InternationalLocationRestrictionBuilder(..)")
    }
}

#[derive(Default)]
struct InternationalLocationRestrictionRest {
    country_two_letter_iso_code: Option<::std::string::String>,
    county: Option<::std::string::String>,
    id: Option<i32>,
    postcode: Option<::std::string::String>,
    town: Option<::std::string::String>,
}

impl InternationalLocationRestriction {
    ///Starts building one; [`build`](InternationalLocationRestrictionBuilder::build) takes all required fields.
    pub fn builder() -> InternationalLocationRestrictionBuilder {
        InternationalLocationRestrictionBuilder {
            __rest: InternationalLocationRestrictionRest::default(),
        }
    }
}

impl InternationalLocationRestrictionBuilder {
    ///Sets [`country_two_letter_iso_code`](InternationalLocationRestriction::country_two_letter_iso_code).
    pub fn country_two_letter_iso_code(
        mut self,
        country_two_letter_iso_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.country_two_letter_iso_code = Some(
            country_two_letter_iso_code.into(),
        );
        self
    }

    ///Sets [`county`](InternationalLocationRestriction::county).
    pub fn county(mut self, county: impl Into<::std::string::String>) -> Self {
        self.__rest.county = Some(county.into());
        self
    }

    ///Sets [`id`](InternationalLocationRestriction::id).
    pub fn id(mut self, id: impl Into<i32>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`postcode`](InternationalLocationRestriction::postcode).
    pub fn postcode(mut self, postcode: impl Into<::std::string::String>) -> Self {
        self.__rest.postcode = Some(postcode.into());
        self
    }

    ///Sets [`town`](InternationalLocationRestriction::town).
    pub fn town(mut self, town: impl Into<::std::string::String>) -> Self {
        self.__rest.town = Some(town.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> InternationalLocationRestriction {
        InternationalLocationRestriction {
            country_two_letter_iso_code: self.__rest.country_two_letter_iso_code,
            county: self.__rest.county,
            id: self.__rest.id,
            postcode: self.__rest.postcode,
            town: self.__rest.town,
        }
    }
}

impl serde::Serialize for InternationalLocationRestriction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.country_two_letter_iso_code.is_some())
            + usize::from(self.county.is_some()) + usize::from(self.id.is_some())
            + usize::from(self.postcode.is_some()) + usize::from(self.town.is_some());
        let mut out = serializer
            .serialize_struct("InternationalLocationRestriction", count)?;
        write_optional(
            &mut out,
            "CountryTwoLetterIsoCode",
            &self.country_two_letter_iso_code,
        )?;
        write_optional(&mut out, "County", &self.county)?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(&mut out, "Postcode", &self.postcode)?;
        write_optional(&mut out, "Town", &self.town)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for InternationalLocationRestriction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = InternationalLocationRestriction;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (InternationalLocationRestriction)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<InternationalLocationRestriction, A::Error> {
                let mut country_two_letter_iso_code: Option<
                    Option<::std::string::String>,
                > = None;
                let mut county: Option<Option<::std::string::String>> = None;
                let mut id: Option<Option<i32>> = None;
                let mut postcode: Option<Option<::std::string::String>> = None;
                let mut town: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CountryTwoLetterIsoCode" => 0usize,
                    "County" => 1usize,
                    "Id" => 2usize,
                    "Postcode" => 3usize,
                    "Town" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CountryTwoLetterIsoCode",
                                &mut country_two_letter_iso_code,
                            )?
                        }
                        1usize => read(&mut map, "County", &mut county)?,
                        2usize => read(&mut map, "Id", &mut id)?,
                        3usize => read(&mut map, "Postcode", &mut postcode)?,
                        4usize => read(&mut map, "Town", &mut town)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(InternationalLocationRestriction {
                    country_two_letter_iso_code: country_two_letter_iso_code.flatten(),
                    county: county.flatten(),
                    id: id.flatten(),
                    postcode: postcode.flatten(),
                    town: town.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "InternationalLocationRestriction",
                &["CountryTwoLetterIsoCode", "County", "Id", "Postcode", "Town"],
                Fields,
            )
    }
}

///Builds a [`IsoCode`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct IsoCodeBuilder<HasTwoLetterCode = Unset> {
    two_letter_code: HasTwoLetterCode,
    __rest: IsoCodeRest,
}

impl<HasTwoLetterCode> std::fmt::Debug for IsoCodeBuilder<HasTwoLetterCode> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IsoCodeBuilder(..)")
    }
}

#[derive(Default)]
struct IsoCodeRest {
    numeric_code: Option<::std::string::String>,
    three_letter_code: Option<::std::string::String>,
}

impl IsoCode {
    ///Starts building one; [`build`](IsoCodeBuilder::build) takes all required fields.
    pub fn builder() -> IsoCodeBuilder {
        IsoCodeBuilder {
            two_letter_code: Unset,
            __rest: IsoCodeRest::default(),
        }
    }
}

impl<HasTwoLetterCode> IsoCodeBuilder<HasTwoLetterCode> {
    ///Sets [`numeric_code`](IsoCode::numeric_code).
    pub fn numeric_code(
        mut self,
        numeric_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.numeric_code = Some(numeric_code.into());
        self
    }

    ///Sets [`three_letter_code`](IsoCode::three_letter_code).
    pub fn three_letter_code(
        mut self,
        three_letter_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.three_letter_code = Some(three_letter_code.into());
        self
    }

    ///Sets [`two_letter_code`](IsoCode::two_letter_code), which is required.
    pub fn two_letter_code(
        self,
        two_letter_code: impl Into<::std::string::String>,
    ) -> IsoCodeBuilder<Set<::std::string::String>> {
        IsoCodeBuilder {
            two_letter_code: Set(two_letter_code.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> IsoCode
    where
        HasTwoLetterCode: required::TwoLetterCode<IsoCode, ::std::string::String>,
    {
        IsoCode {
            two_letter_code: self.two_letter_code.get(),
            numeric_code: self.__rest.numeric_code,
            three_letter_code: self.__rest.three_letter_code,
        }
    }
}

impl serde::Serialize for IsoCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.numeric_code.is_some())
            + usize::from(self.three_letter_code.is_some());
        let mut out = serializer.serialize_struct("IsoCode", count)?;
        out.serialize_field("TwoLetterCode", &self.two_letter_code)?;
        write_optional(&mut out, "NumericCode", &self.numeric_code)?;
        write_optional(&mut out, "ThreeLetterCode", &self.three_letter_code)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for IsoCode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = IsoCode;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (IsoCode)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<IsoCode, A::Error> {
                let mut two_letter_code: Option<::std::string::String> = None;
                let mut numeric_code: Option<Option<::std::string::String>> = None;
                let mut three_letter_code: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "TwoLetterCode" => 0usize,
                    "NumericCode" => 1usize,
                    "ThreeLetterCode" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "TwoLetterCode", &mut two_letter_code)?,
                        1usize => read(&mut map, "NumericCode", &mut numeric_code)?,
                        2usize => {
                            read(&mut map, "ThreeLetterCode", &mut three_letter_code)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(IsoCode {
                    two_letter_code: present(two_letter_code, "TwoLetterCode")?,
                    numeric_code: numeric_code.flatten(),
                    three_letter_code: three_letter_code.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "IsoCode",
                &["TwoLetterCode", "NumericCode", "ThreeLetterCode"],
                Fields,
            )
    }
}

///Builds a [`Item`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ItemBuilder<HasDimensions = Unset, HasValue = Unset, HasWeight = Unset> {
    dimensions: HasDimensions,
    value: HasValue,
    weight: HasWeight,
    __rest: ItemRest,
}

impl<HasDimensions, HasValue, HasWeight> std::fmt::Debug
for ItemBuilder<HasDimensions, HasValue, HasWeight> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ItemBuilder(..)")
    }
}

#[derive(Default)]
struct ItemRest {
    barcode: Option<Barcode>,
    content_classification: Option<
        crate::Open<crate::consignments::vocabulary::ContentClassification>,
    >,
    content_classification_details: Option<
        crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
    >,
    country_of_origin: Option<Country>,
    description: Option<::std::string::String>,
    harmonisation_code: Option<::std::string::String>,
    harmonisation_key_words: Option<::std::vec::Vec<::std::string::String>>,
    item_reference_provided_by_customer: Option<::std::string::String>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    model: Option<::std::string::String>,
    quantity: Option<i32>,
    reference: Option<::std::string::String>,
    sku: Option<::std::string::String>,
    status: Option<::std::string::String>,
    unit: Option<::std::string::String>,
}

impl Item {
    ///Starts building one; [`build`](ItemBuilder::build) takes all required fields.
    pub fn builder() -> ItemBuilder {
        ItemBuilder {
            dimensions: Unset,
            value: Unset,
            weight: Unset,
            __rest: ItemRest::default(),
        }
    }
}

impl<
    HasDimensions,
    HasValue,
    HasWeight,
> ItemBuilder<HasDimensions, HasValue, HasWeight> {
    ///Sets [`barcode`](Item::barcode).
    pub fn barcode(mut self, barcode: impl Into<Barcode>) -> Self {
        self.__rest.barcode = Some(barcode.into());
        self
    }

    ///Sets [`content_classification`](Item::content_classification).
    pub fn content_classification(
        mut self,
        content_classification: impl Into<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
    ) -> Self {
        self.__rest.content_classification = Some(content_classification.into());
        self
    }

    ///Sets [`content_classification_details`](Item::content_classification_details).
    pub fn content_classification_details(
        mut self,
        content_classification_details: impl Into<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
    ) -> Self {
        self.__rest.content_classification_details = Some(
            content_classification_details.into(),
        );
        self
    }

    ///Sets [`country_of_origin`](Item::country_of_origin).
    pub fn country_of_origin(mut self, country_of_origin: impl Into<Country>) -> Self {
        self.__rest.country_of_origin = Some(country_of_origin.into());
        self
    }

    ///Sets [`description`](Item::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`harmonisation_code`](Item::harmonisation_code).
    pub fn harmonisation_code(
        mut self,
        harmonisation_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.harmonisation_code = Some(harmonisation_code.into());
        self
    }

    ///Sets [`harmonisation_key_words`](Item::harmonisation_key_words).
    pub fn harmonisation_key_words(
        mut self,
        harmonisation_key_words: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.harmonisation_key_words = Some(harmonisation_key_words.into());
        self
    }

    ///Sets [`item_reference_provided_by_customer`](Item::item_reference_provided_by_customer).
    pub fn item_reference_provided_by_customer(
        mut self,
        item_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.item_reference_provided_by_customer = Some(
            item_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`meta_data`](Item::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`model`](Item::model).
    pub fn model(mut self, model: impl Into<::std::string::String>) -> Self {
        self.__rest.model = Some(model.into());
        self
    }

    ///Sets [`quantity`](Item::quantity).
    pub fn quantity(mut self, quantity: impl Into<i32>) -> Self {
        self.__rest.quantity = Some(quantity.into());
        self
    }

    ///Sets [`reference`](Item::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`sku`](Item::sku).
    pub fn sku(mut self, sku: impl Into<::std::string::String>) -> Self {
        self.__rest.sku = Some(sku.into());
        self
    }

    ///Sets [`status`](Item::status).
    pub fn status(mut self, status: impl Into<::std::string::String>) -> Self {
        self.__rest.status = Some(status.into());
        self
    }

    ///Sets [`unit`](Item::unit).
    pub fn unit(mut self, unit: impl Into<::std::string::String>) -> Self {
        self.__rest.unit = Some(unit.into());
        self
    }

    ///Sets [`dimensions`](Item::dimensions), which is required.
    pub fn dimensions(
        self,
        dimensions: impl Into<Dimensions>,
    ) -> ItemBuilder<Set<Dimensions>, HasValue, HasWeight> {
        ItemBuilder {
            dimensions: Set(dimensions.into()),
            value: self.value,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`value`](Item::value), which is required.
    pub fn value(
        self,
        value: impl Into<Money>,
    ) -> ItemBuilder<HasDimensions, Set<Money>, HasWeight> {
        ItemBuilder {
            value: Set(value.into()),
            dimensions: self.dimensions,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`weight`](Item::weight), which is required.
    pub fn weight(
        self,
        weight: impl Into<Weight>,
    ) -> ItemBuilder<HasDimensions, HasValue, Set<Weight>> {
        ItemBuilder {
            weight: Set(weight.into()),
            dimensions: self.dimensions,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Item
    where
        HasDimensions: required::Dimensions<Item, Dimensions>,
        HasValue: required::Value<Item, Money>,
        HasWeight: required::Weight<Item, Weight>,
    {
        Item {
            dimensions: self.dimensions.get(),
            value: self.value.get(),
            weight: self.weight.get(),
            barcode: self.__rest.barcode,
            content_classification: self.__rest.content_classification,
            content_classification_details: self.__rest.content_classification_details,
            country_of_origin: self.__rest.country_of_origin,
            description: self.__rest.description,
            harmonisation_code: self.__rest.harmonisation_code,
            harmonisation_key_words: self.__rest.harmonisation_key_words,
            item_reference_provided_by_customer: self
                .__rest
                .item_reference_provided_by_customer,
            meta_data: self.__rest.meta_data,
            model: self.__rest.model,
            quantity: self.__rest.quantity,
            reference: self.__rest.reference,
            sku: self.__rest.sku,
            status: self.__rest.status,
            unit: self.__rest.unit,
        }
    }
}

impl serde::Serialize for Item {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize + usize::from(self.barcode.is_some())
            + usize::from(self.content_classification.is_some())
            + usize::from(self.content_classification_details.is_some())
            + usize::from(self.country_of_origin.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.harmonisation_code.is_some())
            + usize::from(self.harmonisation_key_words.is_some())
            + usize::from(self.item_reference_provided_by_customer.is_some())
            + usize::from(self.meta_data.is_some()) + usize::from(self.model.is_some())
            + usize::from(self.quantity.is_some())
            + usize::from(self.reference.is_some()) + usize::from(self.sku.is_some())
            + usize::from(self.status.is_some()) + usize::from(self.unit.is_some());
        let mut out = serializer.serialize_struct("Item", count)?;
        out.serialize_field("Dimensions", &self.dimensions)?;
        out.serialize_field("Value", &self.value)?;
        out.serialize_field("Weight", &self.weight)?;
        write_optional(&mut out, "Barcode", &self.barcode)?;
        write_optional(&mut out, "ContentClassification", &self.content_classification)?;
        write_optional(
            &mut out,
            "ContentClassificationDetails",
            &self.content_classification_details,
        )?;
        write_optional(&mut out, "CountryOfOrigin", &self.country_of_origin)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(&mut out, "HarmonisationCode", &self.harmonisation_code)?;
        write_optional(
            &mut out,
            "HarmonisationKeyWords",
            &self.harmonisation_key_words,
        )?;
        write_optional(
            &mut out,
            "ItemReferenceProvidedByCustomer",
            &self.item_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(&mut out, "Model", &self.model)?;
        write_optional(&mut out, "Quantity", &self.quantity)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Sku", &self.sku)?;
        write_optional(&mut out, "Status", &self.status)?;
        write_optional(&mut out, "Unit", &self.unit)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Item {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Item;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Item)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Item, A::Error> {
                let mut dimensions: Option<Dimensions> = None;
                let mut value: Option<Money> = None;
                let mut weight: Option<Weight> = None;
                let mut barcode: Option<Option<Barcode>> = None;
                let mut content_classification: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ContentClassification,
                        >,
                    >,
                > = None;
                let mut content_classification_details: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ContentClassificationDetails,
                        >,
                    >,
                > = None;
                let mut country_of_origin: Option<Option<Country>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut harmonisation_code: Option<Option<::std::string::String>> = None;
                let mut harmonisation_key_words: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut item_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut model: Option<Option<::std::string::String>> = None;
                let mut quantity: Option<Option<i32>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut sku: Option<Option<::std::string::String>> = None;
                let mut status: Option<Option<::std::string::String>> = None;
                let mut unit: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Dimensions" => 0usize,
                    "Value" => 1usize,
                    "Weight" => 2usize,
                    "Barcode" => 3usize,
                    "ContentClassification" => 4usize,
                    "ContentClassificationDetails" => 5usize,
                    "CountryOfOrigin" => 6usize,
                    "Description" => 7usize,
                    "HarmonisationCode" => 8usize,
                    "HarmonisationKeyWords" => 9usize,
                    "ItemReferenceProvidedByCustomer" => 10usize,
                    "MetaData" => 11usize,
                    "Model" => 12usize,
                    "Quantity" => 13usize,
                    "Reference" => 14usize,
                    "Sku" => 15usize,
                    "Status" => 16usize,
                    "Unit" => 17usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Dimensions", &mut dimensions)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        2usize => read(&mut map, "Weight", &mut weight)?,
                        3usize => read(&mut map, "Barcode", &mut barcode)?,
                        4usize => {
                            read(
                                &mut map,
                                "ContentClassification",
                                &mut content_classification,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "ContentClassificationDetails",
                                &mut content_classification_details,
                            )?
                        }
                        6usize => {
                            read(&mut map, "CountryOfOrigin", &mut country_of_origin)?
                        }
                        7usize => read(&mut map, "Description", &mut description)?,
                        8usize => {
                            read(&mut map, "HarmonisationCode", &mut harmonisation_code)?
                        }
                        9usize => {
                            read(
                                &mut map,
                                "HarmonisationKeyWords",
                                &mut harmonisation_key_words,
                            )?
                        }
                        10usize => {
                            read(
                                &mut map,
                                "ItemReferenceProvidedByCustomer",
                                &mut item_reference_provided_by_customer,
                            )?
                        }
                        11usize => read(&mut map, "MetaData", &mut meta_data)?,
                        12usize => read(&mut map, "Model", &mut model)?,
                        13usize => read(&mut map, "Quantity", &mut quantity)?,
                        14usize => read(&mut map, "Reference", &mut reference)?,
                        15usize => read(&mut map, "Sku", &mut sku)?,
                        16usize => read(&mut map, "Status", &mut status)?,
                        17usize => read(&mut map, "Unit", &mut unit)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Item {
                    dimensions: present(dimensions, "Dimensions")?,
                    value: present(value, "Value")?,
                    weight: present(weight, "Weight")?,
                    barcode: barcode.flatten(),
                    content_classification: content_classification.flatten(),
                    content_classification_details: content_classification_details
                        .flatten(),
                    country_of_origin: country_of_origin.flatten(),
                    description: description.flatten(),
                    harmonisation_code: harmonisation_code.flatten(),
                    harmonisation_key_words: harmonisation_key_words.flatten(),
                    item_reference_provided_by_customer: item_reference_provided_by_customer
                        .flatten(),
                    meta_data: meta_data.flatten(),
                    model: model.flatten(),
                    quantity: quantity.flatten(),
                    reference: reference.flatten(),
                    sku: sku.flatten(),
                    status: status.flatten(),
                    unit: unit.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Item",
                &[
                    "Dimensions",
                    "Value",
                    "Weight",
                    "Barcode",
                    "ContentClassification",
                    "ContentClassificationDetails",
                    "CountryOfOrigin",
                    "Description",
                    "HarmonisationCode",
                    "HarmonisationKeyWords",
                    "ItemReferenceProvidedByCustomer",
                    "MetaData",
                    "Model",
                    "Quantity",
                    "Reference",
                    "Sku",
                    "Status",
                    "Unit",
                ],
                Fields,
            )
    }
}

///Builds a [`LatLong`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LatLongBuilder<HasLatitude = Unset, HasLongitude = Unset> {
    latitude: HasLatitude,
    longitude: HasLongitude,
    __rest: LatLongRest,
}

impl<HasLatitude, HasLongitude> std::fmt::Debug
for LatLongBuilder<HasLatitude, HasLongitude> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LatLongBuilder(..)")
    }
}

#[derive(Default)]
struct LatLongRest {}
impl LatLong {
    ///Starts building one; [`build`](LatLongBuilder::build) takes all required fields.
    pub fn builder() -> LatLongBuilder {
        LatLongBuilder {
            latitude: Unset,
            longitude: Unset,
            __rest: LatLongRest::default(),
        }
    }
}

impl<HasLatitude, HasLongitude> LatLongBuilder<HasLatitude, HasLongitude> {
    ///Sets [`latitude`](LatLong::latitude), which is required.
    pub fn latitude(
        self,
        latitude: impl Into<crate::Amount>,
    ) -> LatLongBuilder<Set<crate::Amount>, HasLongitude> {
        LatLongBuilder {
            latitude: Set(latitude.into()),
            longitude: self.longitude,
            __rest: self.__rest,
        }
    }

    ///Sets [`longitude`](LatLong::longitude), which is required.
    pub fn longitude(
        self,
        longitude: impl Into<crate::Amount>,
    ) -> LatLongBuilder<HasLatitude, Set<crate::Amount>> {
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
        out.serialize_field("Latitude", &self.latitude)?;
        out.serialize_field("Longitude", &self.longitude)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LatLong {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LatLong;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LatLong)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<LatLong, A::Error> {
                let mut latitude: Option<crate::Amount> = None;
                let mut longitude: Option<crate::Amount> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Latitude" => 0usize,
                    "Longitude" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Latitude", &mut latitude)?,
                        1usize => read(&mut map, "Longitude", &mut longitude)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LatLong {
                    latitude: present(latitude, "Latitude")?,
                    longitude: present(longitude, "Longitude")?,
                })
            }
        }

        deserializer.deserialize_struct("LatLong", &["Latitude", "Longitude"], Fields)
    }
}

///Builds a [`LateConsignmentSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LateConsignmentSummaryBuilder {
    __rest: LateConsignmentSummaryRest,
}

impl std::fmt::Debug for LateConsignmentSummaryBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LateConsignmentSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct LateConsignmentSummaryRest {
    api_link: Option<ApiLink>,
    carrier_name: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    days_late: Option<i32>,
    number_of_consignments: Option<i32>,
}

impl LateConsignmentSummary {
    ///Starts building one; [`build`](LateConsignmentSummaryBuilder::build) takes all required fields.
    pub fn builder() -> LateConsignmentSummaryBuilder {
        LateConsignmentSummaryBuilder {
            __rest: LateConsignmentSummaryRest::default(),
        }
    }
}

impl LateConsignmentSummaryBuilder {
    ///Sets [`api_link`](LateConsignmentSummary::api_link).
    pub fn api_link(mut self, api_link: impl Into<ApiLink>) -> Self {
        self.__rest.api_link = Some(api_link.into());
        self
    }

    ///Sets [`carrier_name`](LateConsignmentSummary::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`carrier_reference`](LateConsignmentSummary::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`days_late`](LateConsignmentSummary::days_late).
    pub fn days_late(mut self, days_late: impl Into<i32>) -> Self {
        self.__rest.days_late = Some(days_late.into());
        self
    }

    ///Sets [`number_of_consignments`](LateConsignmentSummary::number_of_consignments).
    pub fn number_of_consignments(
        mut self,
        number_of_consignments: impl Into<i32>,
    ) -> Self {
        self.__rest.number_of_consignments = Some(number_of_consignments.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LateConsignmentSummary {
        LateConsignmentSummary {
            api_link: self.__rest.api_link,
            carrier_name: self.__rest.carrier_name,
            carrier_reference: self.__rest.carrier_reference,
            days_late: self.__rest.days_late,
            number_of_consignments: self.__rest.number_of_consignments,
        }
    }
}

impl serde::Serialize for LateConsignmentSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.api_link.is_some())
            + usize::from(self.carrier_name.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.days_late.is_some())
            + usize::from(self.number_of_consignments.is_some());
        let mut out = serializer.serialize_struct("LateConsignmentSummary", count)?;
        write_optional(&mut out, "ApiLink", &self.api_link)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "DaysLate", &self.days_late)?;
        write_optional(&mut out, "NumberOfConsignments", &self.number_of_consignments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LateConsignmentSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LateConsignmentSummary;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LateConsignmentSummary)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<LateConsignmentSummary, A::Error> {
                let mut api_link: Option<Option<ApiLink>> = None;
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut days_late: Option<Option<i32>> = None;
                let mut number_of_consignments: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ApiLink" => 0usize,
                    "CarrierName" => 1usize,
                    "CarrierReference" => 2usize,
                    "DaysLate" => 3usize,
                    "NumberOfConsignments" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ApiLink", &mut api_link)?,
                        1usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        2usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        3usize => read(&mut map, "DaysLate", &mut days_late)?,
                        4usize => {
                            read(
                                &mut map,
                                "NumberOfConsignments",
                                &mut number_of_consignments,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LateConsignmentSummary {
                    api_link: api_link.flatten(),
                    carrier_name: carrier_name.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    days_late: days_late.flatten(),
                    number_of_consignments: number_of_consignments.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "LateConsignmentSummary",
                &[
                    "ApiLink",
                    "CarrierName",
                    "CarrierReference",
                    "DaysLate",
                    "NumberOfConsignments",
                ],
                Fields,
            )
    }
}

///Builds a [`LateConsignmentSummaryResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LateConsignmentSummaryResponseBuilder {
    __rest: LateConsignmentSummaryResponseRest,
}

impl std::fmt::Debug for LateConsignmentSummaryResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LateConsignmentSummaryResponseBuilder(..)")
    }
}

#[derive(Default)]
struct LateConsignmentSummaryResponseRest {
    late_consignments: Option<::std::vec::Vec<LateConsignmentSummary>>,
    late_consignments_from_customer_perspective: Option<
        ::std::vec::Vec<LateConsignmentSummary>,
    >,
    on_time_consignments: Option<::std::vec::Vec<OnTimeConsignmentSummary>>,
}

impl LateConsignmentSummaryResponse {
    ///Starts building one; [`build`](LateConsignmentSummaryResponseBuilder::build) takes all required fields.
    pub fn builder() -> LateConsignmentSummaryResponseBuilder {
        LateConsignmentSummaryResponseBuilder {
            __rest: LateConsignmentSummaryResponseRest::default(),
        }
    }
}

impl LateConsignmentSummaryResponseBuilder {
    ///Sets [`late_consignments`](LateConsignmentSummaryResponse::late_consignments).
    pub fn late_consignments(
        mut self,
        late_consignments: impl Into<::std::vec::Vec<LateConsignmentSummary>>,
    ) -> Self {
        self.__rest.late_consignments = Some(late_consignments.into());
        self
    }

    ///Sets [`late_consignments_from_customer_perspective`](LateConsignmentSummaryResponse::late_consignments_from_customer_perspective).
    pub fn late_consignments_from_customer_perspective(
        mut self,
        late_consignments_from_customer_perspective: impl Into<
            ::std::vec::Vec<LateConsignmentSummary>,
        >,
    ) -> Self {
        self.__rest.late_consignments_from_customer_perspective = Some(
            late_consignments_from_customer_perspective.into(),
        );
        self
    }

    ///Sets [`on_time_consignments`](LateConsignmentSummaryResponse::on_time_consignments).
    pub fn on_time_consignments(
        mut self,
        on_time_consignments: impl Into<::std::vec::Vec<OnTimeConsignmentSummary>>,
    ) -> Self {
        self.__rest.on_time_consignments = Some(on_time_consignments.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LateConsignmentSummaryResponse {
        LateConsignmentSummaryResponse {
            late_consignments: self.__rest.late_consignments,
            late_consignments_from_customer_perspective: self
                .__rest
                .late_consignments_from_customer_perspective,
            on_time_consignments: self.__rest.on_time_consignments,
        }
    }
}

impl serde::Serialize for LateConsignmentSummaryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.late_consignments.is_some())
            + usize::from(self.late_consignments_from_customer_perspective.is_some())
            + usize::from(self.on_time_consignments.is_some());
        let mut out = serializer
            .serialize_struct("LateConsignmentSummaryResponse", count)?;
        write_optional(&mut out, "LateConsignments", &self.late_consignments)?;
        write_optional(
            &mut out,
            "LateConsignmentsFromCustomerPerspective",
            &self.late_consignments_from_customer_perspective,
        )?;
        write_optional(&mut out, "OnTimeConsignments", &self.on_time_consignments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LateConsignmentSummaryResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LateConsignmentSummaryResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LateConsignmentSummaryResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<LateConsignmentSummaryResponse, A::Error> {
                let mut late_consignments: Option<
                    Option<::std::vec::Vec<LateConsignmentSummary>>,
                > = None;
                let mut late_consignments_from_customer_perspective: Option<
                    Option<::std::vec::Vec<LateConsignmentSummary>>,
                > = None;
                let mut on_time_consignments: Option<
                    Option<::std::vec::Vec<OnTimeConsignmentSummary>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "LateConsignments" => 0usize,
                    "LateConsignmentsFromCustomerPerspective" => 1usize,
                    "OnTimeConsignments" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(&mut map, "LateConsignments", &mut late_consignments)?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "LateConsignmentsFromCustomerPerspective",
                                &mut late_consignments_from_customer_perspective,
                            )?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "OnTimeConsignments",
                                &mut on_time_consignments,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LateConsignmentSummaryResponse {
                    late_consignments: late_consignments.flatten(),
                    late_consignments_from_customer_perspective: late_consignments_from_customer_perspective
                        .flatten(),
                    on_time_consignments: on_time_consignments.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "LateConsignmentSummaryResponse",
                &[
                    "LateConsignments",
                    "LateConsignmentsFromCustomerPerspective",
                    "OnTimeConsignments",
                ],
                Fields,
            )
    }
}

///Builds a [`LateConsignmentsResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LateConsignmentsResponseBuilder {
    __rest: LateConsignmentsResponseRest,
}

impl std::fmt::Debug for LateConsignmentsResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LateConsignmentsResponseBuilder(..)")
    }
}

#[derive(Default)]
struct LateConsignmentsResponseRest {
    consignment_summaries: Option<::std::vec::Vec<ConsignmentSummary>>,
    total_number_of_late_consignments: Option<i32>,
}

impl LateConsignmentsResponse {
    ///Starts building one; [`build`](LateConsignmentsResponseBuilder::build) takes all required fields.
    pub fn builder() -> LateConsignmentsResponseBuilder {
        LateConsignmentsResponseBuilder {
            __rest: LateConsignmentsResponseRest::default(),
        }
    }
}

impl LateConsignmentsResponseBuilder {
    ///Sets [`consignment_summaries`](LateConsignmentsResponse::consignment_summaries).
    pub fn consignment_summaries(
        mut self,
        consignment_summaries: impl Into<::std::vec::Vec<ConsignmentSummary>>,
    ) -> Self {
        self.__rest.consignment_summaries = Some(consignment_summaries.into());
        self
    }

    ///Sets [`total_number_of_late_consignments`](LateConsignmentsResponse::total_number_of_late_consignments).
    pub fn total_number_of_late_consignments(
        mut self,
        total_number_of_late_consignments: impl Into<i32>,
    ) -> Self {
        self.__rest.total_number_of_late_consignments = Some(
            total_number_of_late_consignments.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LateConsignmentsResponse {
        LateConsignmentsResponse {
            consignment_summaries: self.__rest.consignment_summaries,
            total_number_of_late_consignments: self
                .__rest
                .total_number_of_late_consignments,
        }
    }
}

impl serde::Serialize for LateConsignmentsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.consignment_summaries.is_some())
            + usize::from(self.total_number_of_late_consignments.is_some());
        let mut out = serializer.serialize_struct("LateConsignmentsResponse", count)?;
        write_optional(&mut out, "ConsignmentSummaries", &self.consignment_summaries)?;
        write_optional(
            &mut out,
            "TotalNumberOfLateConsignments",
            &self.total_number_of_late_consignments,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LateConsignmentsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LateConsignmentsResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LateConsignmentsResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<LateConsignmentsResponse, A::Error> {
                let mut consignment_summaries: Option<
                    Option<::std::vec::Vec<ConsignmentSummary>>,
                > = None;
                let mut total_number_of_late_consignments: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentSummaries" => 0usize,
                    "TotalNumberOfLateConsignments" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentSummaries",
                                &mut consignment_summaries,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "TotalNumberOfLateConsignments",
                                &mut total_number_of_late_consignments,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LateConsignmentsResponse {
                    consignment_summaries: consignment_summaries.flatten(),
                    total_number_of_late_consignments: total_number_of_late_consignments
                        .flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "LateConsignmentsResponse",
                &["ConsignmentSummaries", "TotalNumberOfLateConsignments"],
                Fields,
            )
    }
}

///Builds a [`Leg`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LegBuilder {
    __rest: LegRest,
}

impl std::fmt::Debug for LegBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LegBuilder(..)")
    }
}

#[derive(Default)]
struct LegRest {
    carrier_account_reference: Option<::std::string::String>,
    carrier_service: Option<CarrierService>,
    collection_type: Option<
        crate::Open<crate::consignments::vocabulary::CollectionType>,
    >,
    cost_items: Option<::std::vec::Vec<CostItem>>,
    delivery_hub: Option<Hub>,
    journey_stage: Option<i32>,
    metadata: Option<::std::vec::Vec<MetaData>>,
    volumetric_parcel_weight: Option<::std::vec::Vec<VolumetricWeight>>,
}

impl Leg {
    ///Starts building one; [`build`](LegBuilder::build) takes all required fields.
    pub fn builder() -> LegBuilder {
        LegBuilder {
            __rest: LegRest::default(),
        }
    }
}

impl LegBuilder {
    ///Sets [`carrier_account_reference`](Leg::carrier_account_reference).
    pub fn carrier_account_reference(
        mut self,
        carrier_account_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_account_reference = Some(carrier_account_reference.into());
        self
    }

    ///Sets [`carrier_service`](Leg::carrier_service).
    pub fn carrier_service(
        mut self,
        carrier_service: impl Into<CarrierService>,
    ) -> Self {
        self.__rest.carrier_service = Some(carrier_service.into());
        self
    }

    ///Sets [`collection_type`](Leg::collection_type).
    pub fn collection_type(
        mut self,
        collection_type: impl Into<
            crate::Open<crate::consignments::vocabulary::CollectionType>,
        >,
    ) -> Self {
        self.__rest.collection_type = Some(collection_type.into());
        self
    }

    ///Sets [`cost_items`](Leg::cost_items).
    pub fn cost_items(
        mut self,
        cost_items: impl Into<::std::vec::Vec<CostItem>>,
    ) -> Self {
        self.__rest.cost_items = Some(cost_items.into());
        self
    }

    ///Sets [`delivery_hub`](Leg::delivery_hub).
    pub fn delivery_hub(mut self, delivery_hub: impl Into<Hub>) -> Self {
        self.__rest.delivery_hub = Some(delivery_hub.into());
        self
    }

    ///Sets [`journey_stage`](Leg::journey_stage).
    pub fn journey_stage(mut self, journey_stage: impl Into<i32>) -> Self {
        self.__rest.journey_stage = Some(journey_stage.into());
        self
    }

    ///Sets [`metadata`](Leg::metadata).
    pub fn metadata(mut self, metadata: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.metadata = Some(metadata.into());
        self
    }

    ///Sets [`volumetric_parcel_weight`](Leg::volumetric_parcel_weight).
    pub fn volumetric_parcel_weight(
        mut self,
        volumetric_parcel_weight: impl Into<::std::vec::Vec<VolumetricWeight>>,
    ) -> Self {
        self.__rest.volumetric_parcel_weight = Some(volumetric_parcel_weight.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Leg {
        Leg {
            carrier_account_reference: self.__rest.carrier_account_reference,
            carrier_service: self.__rest.carrier_service,
            collection_type: self.__rest.collection_type,
            cost_items: self.__rest.cost_items,
            delivery_hub: self.__rest.delivery_hub,
            journey_stage: self.__rest.journey_stage,
            metadata: self.__rest.metadata,
            volumetric_parcel_weight: self.__rest.volumetric_parcel_weight,
        }
    }
}

impl serde::Serialize for Leg {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_account_reference.is_some())
            + usize::from(self.carrier_service.is_some())
            + usize::from(self.collection_type.is_some())
            + usize::from(self.cost_items.is_some())
            + usize::from(self.delivery_hub.is_some())
            + usize::from(self.journey_stage.is_some())
            + usize::from(self.metadata.is_some())
            + usize::from(self.volumetric_parcel_weight.is_some());
        let mut out = serializer.serialize_struct("Leg", count)?;
        write_optional(
            &mut out,
            "CarrierAccountReference",
            &self.carrier_account_reference,
        )?;
        write_optional(&mut out, "CarrierService", &self.carrier_service)?;
        write_optional(&mut out, "CollectionType", &self.collection_type)?;
        write_optional(&mut out, "CostItems", &self.cost_items)?;
        write_optional(&mut out, "DeliveryHub", &self.delivery_hub)?;
        write_optional(&mut out, "JourneyStage", &self.journey_stage)?;
        write_optional(&mut out, "Metadata", &self.metadata)?;
        write_optional(
            &mut out,
            "VolumetricParcelWeight",
            &self.volumetric_parcel_weight,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Leg {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Leg;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Leg)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Leg, A::Error> {
                let mut carrier_account_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut carrier_service: Option<Option<CarrierService>> = None;
                let mut collection_type: Option<
                    Option<crate::Open<crate::consignments::vocabulary::CollectionType>>,
                > = None;
                let mut cost_items: Option<Option<::std::vec::Vec<CostItem>>> = None;
                let mut delivery_hub: Option<Option<Hub>> = None;
                let mut journey_stage: Option<Option<i32>> = None;
                let mut metadata: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut volumetric_parcel_weight: Option<
                    Option<::std::vec::Vec<VolumetricWeight>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierAccountReference" => 0usize,
                    "CarrierService" => 1usize,
                    "CollectionType" => 2usize,
                    "CostItems" => 3usize,
                    "DeliveryHub" => 4usize,
                    "JourneyStage" => 5usize,
                    "Metadata" => 6usize,
                    "VolumetricParcelWeight" => 7usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CarrierAccountReference",
                                &mut carrier_account_reference,
                            )?
                        }
                        1usize => read(&mut map, "CarrierService", &mut carrier_service)?,
                        2usize => read(&mut map, "CollectionType", &mut collection_type)?,
                        3usize => read(&mut map, "CostItems", &mut cost_items)?,
                        4usize => read(&mut map, "DeliveryHub", &mut delivery_hub)?,
                        5usize => read(&mut map, "JourneyStage", &mut journey_stage)?,
                        6usize => read(&mut map, "Metadata", &mut metadata)?,
                        7usize => {
                            read(
                                &mut map,
                                "VolumetricParcelWeight",
                                &mut volumetric_parcel_weight,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Leg {
                    carrier_account_reference: carrier_account_reference.flatten(),
                    carrier_service: carrier_service.flatten(),
                    collection_type: collection_type.flatten(),
                    cost_items: cost_items.flatten(),
                    delivery_hub: delivery_hub.flatten(),
                    journey_stage: journey_stage.flatten(),
                    metadata: metadata.flatten(),
                    volumetric_parcel_weight: volumetric_parcel_weight.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Leg",
                &[
                    "CarrierAccountReference",
                    "CarrierService",
                    "CollectionType",
                    "CostItems",
                    "DeliveryHub",
                    "JourneyStage",
                    "Metadata",
                    "VolumetricParcelWeight",
                ],
                Fields,
            )
    }
}

///Builds a [`LocationInformation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct LocationInformationBuilder {
    __rest: LocationInformationRest,
}

impl std::fmt::Debug for LocationInformationBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LocationInformationBuilder(..)")
    }
}

#[derive(Default)]
struct LocationInformationRest {
    reservation_reference: Option<::std::string::String>,
    shop_reference: Option<::std::string::String>,
}

impl LocationInformation {
    ///Starts building one; [`build`](LocationInformationBuilder::build) takes all required fields.
    pub fn builder() -> LocationInformationBuilder {
        LocationInformationBuilder {
            __rest: LocationInformationRest::default(),
        }
    }
}

impl LocationInformationBuilder {
    ///Sets [`reservation_reference`](LocationInformation::reservation_reference).
    pub fn reservation_reference(
        mut self,
        reservation_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.reservation_reference = Some(reservation_reference.into());
        self
    }

    ///Sets [`shop_reference`](LocationInformation::shop_reference).
    pub fn shop_reference(
        mut self,
        shop_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shop_reference = Some(shop_reference.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> LocationInformation {
        LocationInformation {
            reservation_reference: self.__rest.reservation_reference,
            shop_reference: self.__rest.shop_reference,
        }
    }
}

impl serde::Serialize for LocationInformation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.reservation_reference.is_some())
            + usize::from(self.shop_reference.is_some());
        let mut out = serializer.serialize_struct("LocationInformation", count)?;
        write_optional(&mut out, "ReservationReference", &self.reservation_reference)?;
        write_optional(&mut out, "ShopReference", &self.shop_reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for LocationInformation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = LocationInformation;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (LocationInformation)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<LocationInformation, A::Error> {
                let mut reservation_reference: Option<Option<::std::string::String>> = None;
                let mut shop_reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ReservationReference" => 0usize,
                    "ShopReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ReservationReference",
                                &mut reservation_reference,
                            )?
                        }
                        1usize => read(&mut map, "ShopReference", &mut shop_reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LocationInformation {
                    reservation_reference: reservation_reference.flatten(),
                    shop_reference: shop_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "LocationInformation",
                &["ReservationReference", "ShopReference"],
                Fields,
            )
    }
}

///Builds a [`ManifestConsignmentsRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestConsignmentsRequestBuilder<HasConsignmentReferences = Unset> {
    consignment_references: HasConsignmentReferences,
    __rest: ManifestConsignmentsRequestRest,
}

impl<HasConsignmentReferences> std::fmt::Debug
for ManifestConsignmentsRequestBuilder<HasConsignmentReferences> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestConsignmentsRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestConsignmentsRequestRest {}
impl ManifestConsignmentsRequest {
    ///Starts building one; [`build`](ManifestConsignmentsRequestBuilder::build) takes all required fields.
    pub fn builder() -> ManifestConsignmentsRequestBuilder {
        ManifestConsignmentsRequestBuilder {
            consignment_references: Unset,
            __rest: ManifestConsignmentsRequestRest::default(),
        }
    }
}

impl<
    HasConsignmentReferences,
> ManifestConsignmentsRequestBuilder<HasConsignmentReferences> {
    ///Sets [`consignment_references`](ManifestConsignmentsRequest::consignment_references), which is required.
    pub fn consignment_references(
        self,
        consignment_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> ManifestConsignmentsRequestBuilder<
        Set<::std::vec::Vec<::std::string::String>>,
    > {
        ManifestConsignmentsRequestBuilder {
            consignment_references: Set(consignment_references.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestConsignmentsRequest
    where
        HasConsignmentReferences: required::ConsignmentReferences<
            ManifestConsignmentsRequest,
            ::std::vec::Vec<::std::string::String>,
        >,
    {
        ManifestConsignmentsRequest {
            consignment_references: self.consignment_references.get(),
        }
    }
}

impl serde::Serialize for ManifestConsignmentsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer.serialize_struct("ManifestConsignmentsRequest", count)?;
        out.serialize_field("ConsignmentReferences", &self.consignment_references)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestConsignmentsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestConsignmentsRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestConsignmentsRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ManifestConsignmentsRequest, A::Error> {
                let mut consignment_references: Option<
                    ::std::vec::Vec<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferences" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferences",
                                &mut consignment_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestConsignmentsRequest {
                    consignment_references: present(
                        consignment_references,
                        "ConsignmentReferences",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ManifestConsignmentsRequest",
                &["ConsignmentReferences"],
                Fields,
            )
    }
}

///Builds a [`ManifestFileInfo`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestFileInfoBuilder {
    __rest: ManifestFileInfoRest,
}

impl std::fmt::Debug for ManifestFileInfoBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestFileInfoBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestFileInfoRest {
    bookings_count: Option<i32>,
    carrier_name: Option<::std::string::String>,
    created: Option<crate::Timestamp>,
    manifest_file_name: Option<::std::string::String>,
    manifest_file_name_sent_to_carrier: Option<::std::string::String>,
    manifest_file_storage_container: Option<::std::string::String>,
    manifest_reference: Option<::std::string::String>,
    shipping_location_name: Option<::std::string::String>,
    shipping_location_reference: Option<::std::string::String>,
}

impl ManifestFileInfo {
    ///Starts building one; [`build`](ManifestFileInfoBuilder::build) takes all required fields.
    pub fn builder() -> ManifestFileInfoBuilder {
        ManifestFileInfoBuilder {
            __rest: ManifestFileInfoRest::default(),
        }
    }
}

impl ManifestFileInfoBuilder {
    ///Sets [`bookings_count`](ManifestFileInfo::bookings_count).
    pub fn bookings_count(mut self, bookings_count: impl Into<i32>) -> Self {
        self.__rest.bookings_count = Some(bookings_count.into());
        self
    }

    ///Sets [`carrier_name`](ManifestFileInfo::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`created`](ManifestFileInfo::created).
    pub fn created(mut self, created: impl Into<crate::Timestamp>) -> Self {
        self.__rest.created = Some(created.into());
        self
    }

    ///Sets [`manifest_file_name`](ManifestFileInfo::manifest_file_name).
    pub fn manifest_file_name(
        mut self,
        manifest_file_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.manifest_file_name = Some(manifest_file_name.into());
        self
    }

    ///Sets [`manifest_file_name_sent_to_carrier`](ManifestFileInfo::manifest_file_name_sent_to_carrier).
    pub fn manifest_file_name_sent_to_carrier(
        mut self,
        manifest_file_name_sent_to_carrier: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.manifest_file_name_sent_to_carrier = Some(
            manifest_file_name_sent_to_carrier.into(),
        );
        self
    }

    ///Sets [`manifest_file_storage_container`](ManifestFileInfo::manifest_file_storage_container).
    pub fn manifest_file_storage_container(
        mut self,
        manifest_file_storage_container: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.manifest_file_storage_container = Some(
            manifest_file_storage_container.into(),
        );
        self
    }

    ///Sets [`manifest_reference`](ManifestFileInfo::manifest_reference).
    pub fn manifest_reference(
        mut self,
        manifest_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.manifest_reference = Some(manifest_reference.into());
        self
    }

    ///Sets [`shipping_location_name`](ManifestFileInfo::shipping_location_name).
    pub fn shipping_location_name(
        mut self,
        shipping_location_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_name = Some(shipping_location_name.into());
        self
    }

    ///Sets [`shipping_location_reference`](ManifestFileInfo::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestFileInfo {
        ManifestFileInfo {
            bookings_count: self.__rest.bookings_count,
            carrier_name: self.__rest.carrier_name,
            created: self.__rest.created,
            manifest_file_name: self.__rest.manifest_file_name,
            manifest_file_name_sent_to_carrier: self
                .__rest
                .manifest_file_name_sent_to_carrier,
            manifest_file_storage_container: self.__rest.manifest_file_storage_container,
            manifest_reference: self.__rest.manifest_reference,
            shipping_location_name: self.__rest.shipping_location_name,
            shipping_location_reference: self.__rest.shipping_location_reference,
        }
    }
}

impl serde::Serialize for ManifestFileInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.bookings_count.is_some())
            + usize::from(self.carrier_name.is_some())
            + usize::from(self.created.is_some())
            + usize::from(self.manifest_file_name.is_some())
            + usize::from(self.manifest_file_name_sent_to_carrier.is_some())
            + usize::from(self.manifest_file_storage_container.is_some())
            + usize::from(self.manifest_reference.is_some())
            + usize::from(self.shipping_location_name.is_some())
            + usize::from(self.shipping_location_reference.is_some());
        let mut out = serializer.serialize_struct("ManifestFileInfo", count)?;
        write_optional(&mut out, "BookingsCount", &self.bookings_count)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "Created", &self.created)?;
        write_optional(&mut out, "ManifestFileName", &self.manifest_file_name)?;
        write_optional(
            &mut out,
            "ManifestFileNameSentToCarrier",
            &self.manifest_file_name_sent_to_carrier,
        )?;
        write_optional(
            &mut out,
            "ManifestFileStorageContainer",
            &self.manifest_file_storage_container,
        )?;
        write_optional(&mut out, "ManifestReference", &self.manifest_reference)?;
        write_optional(&mut out, "ShippingLocationName", &self.shipping_location_name)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestFileInfo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestFileInfo;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestFileInfo)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ManifestFileInfo, A::Error> {
                let mut bookings_count: Option<Option<i32>> = None;
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut created: Option<Option<crate::Timestamp>> = None;
                let mut manifest_file_name: Option<Option<::std::string::String>> = None;
                let mut manifest_file_name_sent_to_carrier: Option<
                    Option<::std::string::String>,
                > = None;
                let mut manifest_file_storage_container: Option<
                    Option<::std::string::String>,
                > = None;
                let mut manifest_reference: Option<Option<::std::string::String>> = None;
                let mut shipping_location_name: Option<Option<::std::string::String>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "BookingsCount" => 0usize,
                    "CarrierName" => 1usize,
                    "Created" => 2usize,
                    "ManifestFileName" => 3usize,
                    "ManifestFileNameSentToCarrier" => 4usize,
                    "ManifestFileStorageContainer" => 5usize,
                    "ManifestReference" => 6usize,
                    "ShippingLocationName" => 7usize,
                    "ShippingLocationReference" => 8usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "BookingsCount", &mut bookings_count)?,
                        1usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        2usize => read(&mut map, "Created", &mut created)?,
                        3usize => {
                            read(&mut map, "ManifestFileName", &mut manifest_file_name)?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "ManifestFileNameSentToCarrier",
                                &mut manifest_file_name_sent_to_carrier,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "ManifestFileStorageContainer",
                                &mut manifest_file_storage_container,
                            )?
                        }
                        6usize => {
                            read(&mut map, "ManifestReference", &mut manifest_reference)?
                        }
                        7usize => {
                            read(
                                &mut map,
                                "ShippingLocationName",
                                &mut shipping_location_name,
                            )?
                        }
                        8usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestFileInfo {
                    bookings_count: bookings_count.flatten(),
                    carrier_name: carrier_name.flatten(),
                    created: created.flatten(),
                    manifest_file_name: manifest_file_name.flatten(),
                    manifest_file_name_sent_to_carrier: manifest_file_name_sent_to_carrier
                        .flatten(),
                    manifest_file_storage_container: manifest_file_storage_container
                        .flatten(),
                    manifest_reference: manifest_reference.flatten(),
                    shipping_location_name: shipping_location_name.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ManifestFileInfo",
                &[
                    "BookingsCount",
                    "CarrierName",
                    "Created",
                    "ManifestFileName",
                    "ManifestFileNameSentToCarrier",
                    "ManifestFileStorageContainer",
                    "ManifestReference",
                    "ShippingLocationName",
                    "ShippingLocationReference",
                ],
                Fields,
            )
    }
}

///Builds a [`ManifestFromQueryRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestFromQueryRequestBuilder<HasStates = Unset> {
    states: HasStates,
    __rest: ManifestFromQueryRequestRest,
}

impl<HasStates> std::fmt::Debug for ManifestFromQueryRequestBuilder<HasStates> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestFromQueryRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestFromQueryRequestRest {
    carriers: Option<::std::vec::Vec<::std::string::String>>,
    labels_printed: Option<bool>,
    shipping_date: Option<crate::Timestamp>,
    shipping_date_ranges: Option<ManifestFromQueryRequestShippingDateRange>,
    shipping_location_references: Option<::std::vec::Vec<::std::string::String>>,
}

impl ManifestFromQueryRequest {
    ///Starts building one; [`build`](ManifestFromQueryRequestBuilder::build) takes all required fields.
    pub fn builder() -> ManifestFromQueryRequestBuilder {
        ManifestFromQueryRequestBuilder {
            states: Unset,
            __rest: ManifestFromQueryRequestRest::default(),
        }
    }
}

impl<HasStates> ManifestFromQueryRequestBuilder<HasStates> {
    ///Sets [`carriers`](ManifestFromQueryRequest::carriers).
    pub fn carriers(
        mut self,
        carriers: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.carriers = Some(carriers.into());
        self
    }

    ///Sets [`labels_printed`](ManifestFromQueryRequest::labels_printed).
    pub fn labels_printed(mut self, labels_printed: impl Into<bool>) -> Self {
        self.__rest.labels_printed = Some(labels_printed.into());
        self
    }

    ///Sets [`shipping_date`](ManifestFromQueryRequest::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    ///Sets [`shipping_date_ranges`](ManifestFromQueryRequest::shipping_date_ranges).
    pub fn shipping_date_ranges(
        mut self,
        shipping_date_ranges: impl Into<ManifestFromQueryRequestShippingDateRange>,
    ) -> Self {
        self.__rest.shipping_date_ranges = Some(shipping_date_ranges.into());
        self
    }

    ///Sets [`shipping_location_references`](ManifestFromQueryRequest::shipping_location_references).
    pub fn shipping_location_references(
        mut self,
        shipping_location_references: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.shipping_location_references = Some(
            shipping_location_references.into(),
        );
        self
    }

    ///Sets [`states`](ManifestFromQueryRequest::states), which is required.
    pub fn states(
        self,
        states: impl Into<
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentState>,
            >,
        >,
    ) -> ManifestFromQueryRequestBuilder<
        Set<
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentState>,
            >,
        >,
    > {
        ManifestFromQueryRequestBuilder {
            states: Set(states.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestFromQueryRequest
    where
        HasStates: required::States<
            ManifestFromQueryRequest,
            ::std::vec::Vec<
                crate::Open<crate::consignments::vocabulary::ConsignmentState>,
            >,
        >,
    {
        ManifestFromQueryRequest {
            states: self.states.get(),
            carriers: self.__rest.carriers,
            labels_printed: self.__rest.labels_printed,
            shipping_date: self.__rest.shipping_date,
            shipping_date_ranges: self.__rest.shipping_date_ranges,
            shipping_location_references: self.__rest.shipping_location_references,
        }
    }
}

impl serde::Serialize for ManifestFromQueryRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.carriers.is_some())
            + usize::from(self.labels_printed.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.shipping_date_ranges.is_some())
            + usize::from(self.shipping_location_references.is_some());
        let mut out = serializer.serialize_struct("ManifestFromQueryRequest", count)?;
        out.serialize_field("States", &self.states)?;
        write_optional(&mut out, "Carriers", &self.carriers)?;
        write_optional(&mut out, "LabelsPrinted", &self.labels_printed)?;
        write_optional(&mut out, "ShippingDate", &self.shipping_date)?;
        write_optional(&mut out, "ShippingDateRanges", &self.shipping_date_ranges)?;
        write_optional(
            &mut out,
            "ShippingLocationReferences",
            &self.shipping_location_references,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestFromQueryRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestFromQueryRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestFromQueryRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ManifestFromQueryRequest, A::Error> {
                let mut states: Option<
                    ::std::vec::Vec<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let mut carriers: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut labels_printed: Option<Option<bool>> = None;
                let mut shipping_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_date_ranges: Option<
                    Option<ManifestFromQueryRequestShippingDateRange>,
                > = None;
                let mut shipping_location_references: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "States" => 0usize,
                    "Carriers" => 1usize,
                    "LabelsPrinted" => 2usize,
                    "ShippingDate" => 3usize,
                    "ShippingDateRanges" => 4usize,
                    "ShippingLocationReferences" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "States", &mut states)?,
                        1usize => read(&mut map, "Carriers", &mut carriers)?,
                        2usize => read(&mut map, "LabelsPrinted", &mut labels_printed)?,
                        3usize => read(&mut map, "ShippingDate", &mut shipping_date)?,
                        4usize => {
                            read(
                                &mut map,
                                "ShippingDateRanges",
                                &mut shipping_date_ranges,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "ShippingLocationReferences",
                                &mut shipping_location_references,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestFromQueryRequest {
                    states: present(states, "States")?,
                    carriers: carriers.flatten(),
                    labels_printed: labels_printed.flatten(),
                    shipping_date: shipping_date.flatten(),
                    shipping_date_ranges: shipping_date_ranges.flatten(),
                    shipping_location_references: shipping_location_references.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ManifestFromQueryRequest",
                &[
                    "States",
                    "Carriers",
                    "LabelsPrinted",
                    "ShippingDate",
                    "ShippingDateRanges",
                    "ShippingLocationReferences",
                ],
                Fields,
            )
    }
}

///Builds a [`ManifestFromQueryRequestShippingDateRange`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestFromQueryRequestShippingDateRangeBuilder {
    __rest: ManifestFromQueryRequestShippingDateRangeRest,
}

impl std::fmt::Debug for ManifestFromQueryRequestShippingDateRangeBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestFromQueryRequestShippingDateRangeBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestFromQueryRequestShippingDateRangeRest {
    end_date: Option<crate::Timestamp>,
    start_date: Option<crate::Timestamp>,
}

impl ManifestFromQueryRequestShippingDateRange {
    ///Starts building one; [`build`](ManifestFromQueryRequestShippingDateRangeBuilder::build) takes all required fields.
    pub fn builder() -> ManifestFromQueryRequestShippingDateRangeBuilder {
        ManifestFromQueryRequestShippingDateRangeBuilder {
            __rest: ManifestFromQueryRequestShippingDateRangeRest::default(),
        }
    }
}

impl ManifestFromQueryRequestShippingDateRangeBuilder {
    ///Sets [`end_date`](ManifestFromQueryRequestShippingDateRange::end_date).
    pub fn end_date(mut self, end_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.end_date = Some(end_date.into());
        self
    }

    ///Sets [`start_date`](ManifestFromQueryRequestShippingDateRange::start_date).
    pub fn start_date(mut self, start_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.start_date = Some(start_date.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestFromQueryRequestShippingDateRange {
        ManifestFromQueryRequestShippingDateRange {
            end_date: self.__rest.end_date,
            start_date: self.__rest.start_date,
        }
    }
}

impl serde::Serialize for ManifestFromQueryRequestShippingDateRange {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.end_date.is_some())
            + usize::from(self.start_date.is_some());
        let mut out = serializer
            .serialize_struct("ManifestFromQueryRequestShippingDateRange", count)?;
        write_optional(&mut out, "EndDate", &self.end_date)?;
        write_optional(&mut out, "StartDate", &self.start_date)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestFromQueryRequestShippingDateRange {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestFromQueryRequestShippingDateRange;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestFromQueryRequestShippingDateRange)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ManifestFromQueryRequestShippingDateRange, A::Error> {
                let mut end_date: Option<Option<crate::Timestamp>> = None;
                let mut start_date: Option<Option<crate::Timestamp>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "EndDate" => 0usize,
                    "StartDate" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "EndDate", &mut end_date)?,
                        1usize => read(&mut map, "StartDate", &mut start_date)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestFromQueryRequestShippingDateRange {
                    end_date: end_date.flatten(),
                    start_date: start_date.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ManifestFromQueryRequestShippingDateRange",
                &["EndDate", "StartDate"],
                Fields,
            )
    }
}

///Builds a [`ManifestFromQueryResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestFromQueryResponseBuilder {
    __rest: ManifestFromQueryResponseRest,
}

impl std::fmt::Debug for ManifestFromQueryResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestFromQueryResponseBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestFromQueryResponseRest {
    failed_consignments: Option<::std::vec::Vec<::std::string::String>>,
    message: Option<::std::string::String>,
}

impl ManifestFromQueryResponse {
    ///Starts building one; [`build`](ManifestFromQueryResponseBuilder::build) takes all required fields.
    pub fn builder() -> ManifestFromQueryResponseBuilder {
        ManifestFromQueryResponseBuilder {
            __rest: ManifestFromQueryResponseRest::default(),
        }
    }
}

impl ManifestFromQueryResponseBuilder {
    ///Sets [`failed_consignments`](ManifestFromQueryResponse::failed_consignments).
    pub fn failed_consignments(
        mut self,
        failed_consignments: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.failed_consignments = Some(failed_consignments.into());
        self
    }

    ///Sets [`message`](ManifestFromQueryResponse::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestFromQueryResponse {
        ManifestFromQueryResponse {
            failed_consignments: self.__rest.failed_consignments,
            message: self.__rest.message,
        }
    }
}

impl serde::Serialize for ManifestFromQueryResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.failed_consignments.is_some())
            + usize::from(self.message.is_some());
        let mut out = serializer.serialize_struct("ManifestFromQueryResponse", count)?;
        write_optional(&mut out, "FailedConsignments", &self.failed_consignments)?;
        write_optional(&mut out, "Message", &self.message)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestFromQueryResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestFromQueryResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestFromQueryResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ManifestFromQueryResponse, A::Error> {
                let mut failed_consignments: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "FailedConsignments" => 0usize,
                    "Message" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "FailedConsignments",
                                &mut failed_consignments,
                            )?
                        }
                        1usize => read(&mut map, "Message", &mut message)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestFromQueryResponse {
                    failed_consignments: failed_consignments.flatten(),
                    message: message.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ManifestFromQueryResponse",
                &["FailedConsignments", "Message"],
                Fields,
            )
    }
}

///Builds a [`ManifestsView`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ManifestsViewBuilder {
    __rest: ManifestsViewRest,
}

impl std::fmt::Debug for ManifestsViewBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ManifestsViewBuilder(..)")
    }
}

#[derive(Default)]
struct ManifestsViewRest {
    carrier_services: Option<SubscriptionCarrierServiceResponse>,
    manifests: Option<::std::vec::Vec<ManifestFileInfo>>,
    page_size: Option<i32>,
    shipping_location_refs: Option<::std::vec::Vec<ShippingLocation>>,
    total_records: Option<i32>,
}

impl ManifestsView {
    ///Starts building one; [`build`](ManifestsViewBuilder::build) takes all required fields.
    pub fn builder() -> ManifestsViewBuilder {
        ManifestsViewBuilder {
            __rest: ManifestsViewRest::default(),
        }
    }
}

impl ManifestsViewBuilder {
    ///Sets [`carrier_services`](ManifestsView::carrier_services).
    pub fn carrier_services(
        mut self,
        carrier_services: impl Into<SubscriptionCarrierServiceResponse>,
    ) -> Self {
        self.__rest.carrier_services = Some(carrier_services.into());
        self
    }

    ///Sets [`manifests`](ManifestsView::manifests).
    pub fn manifests(
        mut self,
        manifests: impl Into<::std::vec::Vec<ManifestFileInfo>>,
    ) -> Self {
        self.__rest.manifests = Some(manifests.into());
        self
    }

    ///Sets [`page_size`](ManifestsView::page_size).
    pub fn page_size(mut self, page_size: impl Into<i32>) -> Self {
        self.__rest.page_size = Some(page_size.into());
        self
    }

    ///Sets [`shipping_location_refs`](ManifestsView::shipping_location_refs).
    pub fn shipping_location_refs(
        mut self,
        shipping_location_refs: impl Into<::std::vec::Vec<ShippingLocation>>,
    ) -> Self {
        self.__rest.shipping_location_refs = Some(shipping_location_refs.into());
        self
    }

    ///Sets [`total_records`](ManifestsView::total_records).
    pub fn total_records(mut self, total_records: impl Into<i32>) -> Self {
        self.__rest.total_records = Some(total_records.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ManifestsView {
        ManifestsView {
            carrier_services: self.__rest.carrier_services,
            manifests: self.__rest.manifests,
            page_size: self.__rest.page_size,
            shipping_location_refs: self.__rest.shipping_location_refs,
            total_records: self.__rest.total_records,
        }
    }
}

impl serde::Serialize for ManifestsView {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_services.is_some())
            + usize::from(self.manifests.is_some())
            + usize::from(self.page_size.is_some())
            + usize::from(self.shipping_location_refs.is_some())
            + usize::from(self.total_records.is_some());
        let mut out = serializer.serialize_struct("ManifestsView", count)?;
        write_optional(&mut out, "CarrierServices", &self.carrier_services)?;
        write_optional(&mut out, "Manifests", &self.manifests)?;
        write_optional(&mut out, "PageSize", &self.page_size)?;
        write_optional(&mut out, "ShippingLocationRefs", &self.shipping_location_refs)?;
        write_optional(&mut out, "TotalRecords", &self.total_records)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ManifestsView {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ManifestsView;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ManifestsView)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ManifestsView, A::Error> {
                let mut carrier_services: Option<
                    Option<SubscriptionCarrierServiceResponse>,
                > = None;
                let mut manifests: Option<Option<::std::vec::Vec<ManifestFileInfo>>> = None;
                let mut page_size: Option<Option<i32>> = None;
                let mut shipping_location_refs: Option<
                    Option<::std::vec::Vec<ShippingLocation>>,
                > = None;
                let mut total_records: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierServices" => 0usize,
                    "Manifests" => 1usize,
                    "PageSize" => 2usize,
                    "ShippingLocationRefs" => 3usize,
                    "TotalRecords" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(&mut map, "CarrierServices", &mut carrier_services)?
                        }
                        1usize => read(&mut map, "Manifests", &mut manifests)?,
                        2usize => read(&mut map, "PageSize", &mut page_size)?,
                        3usize => {
                            read(
                                &mut map,
                                "ShippingLocationRefs",
                                &mut shipping_location_refs,
                            )?
                        }
                        4usize => read(&mut map, "TotalRecords", &mut total_records)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ManifestsView {
                    carrier_services: carrier_services.flatten(),
                    manifests: manifests.flatten(),
                    page_size: page_size.flatten(),
                    shipping_location_refs: shipping_location_refs.flatten(),
                    total_records: total_records.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ManifestsView",
                &[
                    "CarrierServices",
                    "Manifests",
                    "PageSize",
                    "ShippingLocationRefs",
                    "TotalRecords",
                ],
                Fields,
            )
    }
}

///Builds a [`MatchingConsignmentsResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MatchingConsignmentsResponseBuilder<HasCount = Unset> {
    count: HasCount,
    __rest: MatchingConsignmentsResponseRest,
}

impl<HasCount> std::fmt::Debug for MatchingConsignmentsResponseBuilder<HasCount> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MatchingConsignmentsResponseBuilder(..)")
    }
}

#[derive(Default)]
struct MatchingConsignmentsResponseRest {
    consignment_summaries: Option<::std::vec::Vec<ConsignmentSummary>>,
}

impl MatchingConsignmentsResponse {
    ///Starts building one; [`build`](MatchingConsignmentsResponseBuilder::build) takes all required fields.
    pub fn builder() -> MatchingConsignmentsResponseBuilder {
        MatchingConsignmentsResponseBuilder {
            count: Unset,
            __rest: MatchingConsignmentsResponseRest::default(),
        }
    }
}

impl<HasCount> MatchingConsignmentsResponseBuilder<HasCount> {
    ///Sets [`consignment_summaries`](MatchingConsignmentsResponse::consignment_summaries).
    pub fn consignment_summaries(
        mut self,
        consignment_summaries: impl Into<::std::vec::Vec<ConsignmentSummary>>,
    ) -> Self {
        self.__rest.consignment_summaries = Some(consignment_summaries.into());
        self
    }

    ///Sets [`count`](MatchingConsignmentsResponse::count), which is required.
    pub fn count(
        self,
        count: impl Into<i32>,
    ) -> MatchingConsignmentsResponseBuilder<Set<i32>> {
        MatchingConsignmentsResponseBuilder {
            count: Set(count.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> MatchingConsignmentsResponse
    where
        HasCount: required::Count<MatchingConsignmentsResponse, i32>,
    {
        MatchingConsignmentsResponse {
            count: self.count.get(),
            consignment_summaries: self.__rest.consignment_summaries,
        }
    }
}

impl serde::Serialize for MatchingConsignmentsResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.consignment_summaries.is_some());
        let mut out = serializer
            .serialize_struct("MatchingConsignmentsResponse", count)?;
        out.serialize_field("Count", &self.count)?;
        write_optional(&mut out, "ConsignmentSummaries", &self.consignment_summaries)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for MatchingConsignmentsResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = MatchingConsignmentsResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (MatchingConsignmentsResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<MatchingConsignmentsResponse, A::Error> {
                let mut count: Option<i32> = None;
                let mut consignment_summaries: Option<
                    Option<::std::vec::Vec<ConsignmentSummary>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Count" => 0usize,
                    "ConsignmentSummaries" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Count", &mut count)?,
                        1usize => {
                            read(
                                &mut map,
                                "ConsignmentSummaries",
                                &mut consignment_summaries,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(MatchingConsignmentsResponse {
                    count: present(count, "Count")?,
                    consignment_summaries: consignment_summaries.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "MatchingConsignmentsResponse",
                &["Count", "ConsignmentSummaries"],
                Fields,
            )
    }
}

///Builds a [`MetaData`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MetaDataBuilder<HasKeyValue = Unset> {
    key_value: HasKeyValue,
    __rest: MetaDataRest,
}

impl<HasKeyValue> std::fmt::Debug for MetaDataBuilder<HasKeyValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MetaDataBuilder(..)")
    }
}

#[derive(Default)]
struct MetaDataRest {
    bool_value: Option<bool>,
    date_time_value: Option<crate::Timestamp>,
    decimal_value: Option<crate::Amount>,
    int_value: Option<i32>,
    string_value: Option<::std::string::String>,
}

impl MetaData {
    ///Starts building one; [`build`](MetaDataBuilder::build) takes all required fields.
    pub fn builder() -> MetaDataBuilder {
        MetaDataBuilder {
            key_value: Unset,
            __rest: MetaDataRest::default(),
        }
    }
}

impl<HasKeyValue> MetaDataBuilder<HasKeyValue> {
    ///Sets [`bool_value`](MetaData::bool_value).
    pub fn bool_value(mut self, bool_value: impl Into<bool>) -> Self {
        self.__rest.bool_value = Some(bool_value.into());
        self
    }

    ///Sets [`date_time_value`](MetaData::date_time_value).
    pub fn date_time_value(
        mut self,
        date_time_value: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.date_time_value = Some(date_time_value.into());
        self
    }

    ///Sets [`decimal_value`](MetaData::decimal_value).
    pub fn decimal_value(mut self, decimal_value: impl Into<crate::Amount>) -> Self {
        self.__rest.decimal_value = Some(decimal_value.into());
        self
    }

    ///Sets [`int_value`](MetaData::int_value).
    pub fn int_value(mut self, int_value: impl Into<i32>) -> Self {
        self.__rest.int_value = Some(int_value.into());
        self
    }

    ///Sets [`string_value`](MetaData::string_value).
    pub fn string_value(
        mut self,
        string_value: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.string_value = Some(string_value.into());
        self
    }

    ///Sets [`key_value`](MetaData::key_value), which is required.
    pub fn key_value(
        self,
        key_value: impl Into<::std::string::String>,
    ) -> MetaDataBuilder<Set<::std::string::String>> {
        MetaDataBuilder {
            key_value: Set(key_value.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> MetaData
    where
        HasKeyValue: required::KeyValue<MetaData, ::std::string::String>,
    {
        MetaData {
            key_value: self.key_value.get(),
            bool_value: self.__rest.bool_value,
            date_time_value: self.__rest.date_time_value,
            decimal_value: self.__rest.decimal_value,
            int_value: self.__rest.int_value,
            string_value: self.__rest.string_value,
        }
    }
}

impl serde::Serialize for MetaData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.bool_value.is_some())
            + usize::from(self.date_time_value.is_some())
            + usize::from(self.decimal_value.is_some())
            + usize::from(self.int_value.is_some())
            + usize::from(self.string_value.is_some());
        let mut out = serializer.serialize_struct("MetaData", count)?;
        out.serialize_field("KeyValue", &self.key_value)?;
        write_optional(&mut out, "BoolValue", &self.bool_value)?;
        write_optional(&mut out, "DateTimeValue", &self.date_time_value)?;
        write_optional(&mut out, "DecimalValue", &self.decimal_value)?;
        write_optional(&mut out, "IntValue", &self.int_value)?;
        write_optional(&mut out, "StringValue", &self.string_value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for MetaData {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = MetaData;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (MetaData)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<MetaData, A::Error> {
                let mut key_value: Option<::std::string::String> = None;
                let mut bool_value: Option<Option<bool>> = None;
                let mut date_time_value: Option<Option<crate::Timestamp>> = None;
                let mut decimal_value: Option<Option<crate::Amount>> = None;
                let mut int_value: Option<Option<i32>> = None;
                let mut string_value: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "KeyValue" => 0usize,
                    "BoolValue" => 1usize,
                    "DateTimeValue" => 2usize,
                    "DecimalValue" => 3usize,
                    "IntValue" => 4usize,
                    "StringValue" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "KeyValue", &mut key_value)?,
                        1usize => read(&mut map, "BoolValue", &mut bool_value)?,
                        2usize => read(&mut map, "DateTimeValue", &mut date_time_value)?,
                        3usize => read(&mut map, "DecimalValue", &mut decimal_value)?,
                        4usize => read(&mut map, "IntValue", &mut int_value)?,
                        5usize => read(&mut map, "StringValue", &mut string_value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(MetaData {
                    key_value: present(key_value, "KeyValue")?,
                    bool_value: bool_value.flatten(),
                    date_time_value: date_time_value.flatten(),
                    decimal_value: decimal_value.flatten(),
                    int_value: int_value.flatten(),
                    string_value: string_value.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "MetaData",
                &[
                    "KeyValue",
                    "BoolValue",
                    "DateTimeValue",
                    "DecimalValue",
                    "IntValue",
                    "StringValue",
                ],
                Fields,
            )
    }
}

///Builds a [`Money`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MoneyBuilder<HasAmount = Unset, HasCurrency = Unset> {
    amount: HasAmount,
    currency: HasCurrency,
    __rest: MoneyRest,
}

impl<HasAmount, HasCurrency> std::fmt::Debug for MoneyBuilder<HasAmount, HasCurrency> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MoneyBuilder(..)")
    }
}

#[derive(Default)]
struct MoneyRest {}
impl Money {
    ///Starts building one; [`build`](MoneyBuilder::build) takes all required fields.
    pub fn builder() -> MoneyBuilder {
        MoneyBuilder {
            amount: Unset,
            currency: Unset,
            __rest: MoneyRest::default(),
        }
    }
}

impl<HasAmount, HasCurrency> MoneyBuilder<HasAmount, HasCurrency> {
    ///Sets [`amount`](Money::amount), which is required.
    pub fn amount(
        self,
        amount: impl Into<crate::Amount>,
    ) -> MoneyBuilder<Set<crate::Amount>, HasCurrency> {
        MoneyBuilder {
            amount: Set(amount.into()),
            currency: self.currency,
            __rest: self.__rest,
        }
    }

    ///Sets [`currency`](Money::currency), which is required.
    pub fn currency(
        self,
        currency: impl Into<Currency>,
    ) -> MoneyBuilder<HasAmount, Set<Currency>> {
        MoneyBuilder {
            currency: Set(currency.into()),
            amount: self.amount,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Money
    where
        HasAmount: required::Amount<Money, crate::Amount>,
        HasCurrency: required::Currency<Money, Currency>,
    {
        Money {
            amount: self.amount.get(),
            currency: self.currency.get(),
        }
    }
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("Money", count)?;
        out.serialize_field("Amount", &self.amount)?;
        out.serialize_field("Currency", &self.currency)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Money;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Money)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Money, A::Error> {
                let mut amount: Option<crate::Amount> = None;
                let mut currency: Option<Currency> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Amount" => 0usize,
                    "Currency" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Amount", &mut amount)?,
                        1usize => read(&mut map, "Currency", &mut currency)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Money {
                    amount: present(amount, "Amount")?,
                    currency: present(currency, "Currency")?,
                })
            }
        }

        deserializer.deserialize_struct("Money", &["Amount", "Currency"], Fields)
    }
}

///Builds a [`MoveItemRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MoveItemRequestBuilder<
    HasItemReference = Unset,
    HasTargetPackageReference = Unset,
> {
    item_reference: HasItemReference,
    target_package_reference: HasTargetPackageReference,
    __rest: MoveItemRequestRest,
}

impl<HasItemReference, HasTargetPackageReference> std::fmt::Debug
for MoveItemRequestBuilder<HasItemReference, HasTargetPackageReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MoveItemRequestBuilder(..)")
    }
}

#[derive(Default)]
struct MoveItemRequestRest {}
impl MoveItemRequest {
    ///Starts building one; [`build`](MoveItemRequestBuilder::build) takes all required fields.
    pub fn builder() -> MoveItemRequestBuilder {
        MoveItemRequestBuilder {
            item_reference: Unset,
            target_package_reference: Unset,
            __rest: MoveItemRequestRest::default(),
        }
    }
}

impl<
    HasItemReference,
    HasTargetPackageReference,
> MoveItemRequestBuilder<HasItemReference, HasTargetPackageReference> {
    ///Sets [`item_reference`](MoveItemRequest::item_reference), which is required.
    pub fn item_reference(
        self,
        item_reference: impl Into<::std::string::String>,
    ) -> MoveItemRequestBuilder<Set<::std::string::String>, HasTargetPackageReference> {
        MoveItemRequestBuilder {
            item_reference: Set(item_reference.into()),
            target_package_reference: self.target_package_reference,
            __rest: self.__rest,
        }
    }

    ///Sets [`target_package_reference`](MoveItemRequest::target_package_reference), which is required.
    pub fn target_package_reference(
        self,
        target_package_reference: impl Into<::std::string::String>,
    ) -> MoveItemRequestBuilder<HasItemReference, Set<::std::string::String>> {
        MoveItemRequestBuilder {
            target_package_reference: Set(target_package_reference.into()),
            item_reference: self.item_reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> MoveItemRequest
    where
        HasItemReference: required::ItemReference<
            MoveItemRequest,
            ::std::string::String,
        >,
        HasTargetPackageReference: required::TargetPackageReference<
            MoveItemRequest,
            ::std::string::String,
        >,
    {
        MoveItemRequest {
            item_reference: self.item_reference.get(),
            target_package_reference: self.target_package_reference.get(),
        }
    }
}

impl serde::Serialize for MoveItemRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("MoveItemRequest", count)?;
        out.serialize_field("ItemReference", &self.item_reference)?;
        out.serialize_field("TargetPackageReference", &self.target_package_reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for MoveItemRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = MoveItemRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (MoveItemRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<MoveItemRequest, A::Error> {
                let mut item_reference: Option<::std::string::String> = None;
                let mut target_package_reference: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ItemReference" => 0usize,
                    "TargetPackageReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "ItemReference", &mut item_reference)?,
                        1usize => {
                            read(
                                &mut map,
                                "TargetPackageReference",
                                &mut target_package_reference,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(MoveItemRequest {
                    item_reference: present(item_reference, "ItemReference")?,
                    target_package_reference: present(
                        target_package_reference,
                        "TargetPackageReference",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "MoveItemRequest",
                &["ItemReference", "TargetPackageReference"],
                Fields,
            )
    }
}

///Builds a [`MpdCarrierService`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MpdCarrierServiceBuilder {
    __rest: MpdCarrierServiceRest,
}

impl std::fmt::Debug for MpdCarrierServiceBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MpdCarrierServiceBuilder(..)")
    }
}

#[derive(Default)]
struct MpdCarrierServiceRest {
    carrier_account_owner: Option<::std::string::String>,
    carrier_name: Option<::std::string::String>,
    description: Option<::std::string::String>,
    is_configured: Option<bool>,
    journey: Option<::std::vec::Vec<Leg>>,
    mpd_carrier_reference: Option<::std::string::String>,
    name: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    source: Option<
        crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
    >,
    status: Option<
        crate::Open<crate::consignments::vocabulary::CustomerSubscriptionStatus>,
    >,
    type_: Option<crate::Open<crate::consignments::vocabulary::MpdCarrierServiceType>>,
}

impl MpdCarrierService {
    ///Starts building one; [`build`](MpdCarrierServiceBuilder::build) takes all required fields.
    pub fn builder() -> MpdCarrierServiceBuilder {
        MpdCarrierServiceBuilder {
            __rest: MpdCarrierServiceRest::default(),
        }
    }
}

impl MpdCarrierServiceBuilder {
    ///Sets [`carrier_account_owner`](MpdCarrierService::carrier_account_owner).
    pub fn carrier_account_owner(
        mut self,
        carrier_account_owner: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_account_owner = Some(carrier_account_owner.into());
        self
    }

    ///Sets [`carrier_name`](MpdCarrierService::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`description`](MpdCarrierService::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`is_configured`](MpdCarrierService::is_configured).
    pub fn is_configured(mut self, is_configured: impl Into<bool>) -> Self {
        self.__rest.is_configured = Some(is_configured.into());
        self
    }

    ///Sets [`journey`](MpdCarrierService::journey).
    pub fn journey(mut self, journey: impl Into<::std::vec::Vec<Leg>>) -> Self {
        self.__rest.journey = Some(journey.into());
        self
    }

    ///Sets [`mpd_carrier_reference`](MpdCarrierService::mpd_carrier_reference).
    pub fn mpd_carrier_reference(
        mut self,
        mpd_carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_reference = Some(mpd_carrier_reference.into());
        self
    }

    ///Sets [`name`](MpdCarrierService::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`reference`](MpdCarrierService::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`source`](MpdCarrierService::source).
    pub fn source(
        mut self,
        source: impl Into<
            crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
        >,
    ) -> Self {
        self.__rest.source = Some(source.into());
        self
    }

    ///Sets [`status`](MpdCarrierService::status).
    pub fn status(
        mut self,
        status: impl Into<
            crate::Open<crate::consignments::vocabulary::CustomerSubscriptionStatus>,
        >,
    ) -> Self {
        self.__rest.status = Some(status.into());
        self
    }

    ///Sets [`type_`](MpdCarrierService::type_).
    pub fn type_(
        mut self,
        type_: impl Into<
            crate::Open<crate::consignments::vocabulary::MpdCarrierServiceType>,
        >,
    ) -> Self {
        self.__rest.type_ = Some(type_.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> MpdCarrierService {
        MpdCarrierService {
            carrier_account_owner: self.__rest.carrier_account_owner,
            carrier_name: self.__rest.carrier_name,
            description: self.__rest.description,
            is_configured: self.__rest.is_configured,
            journey: self.__rest.journey,
            mpd_carrier_reference: self.__rest.mpd_carrier_reference,
            name: self.__rest.name,
            reference: self.__rest.reference,
            source: self.__rest.source,
            status: self.__rest.status,
            type_: self.__rest.type_,
        }
    }
}

impl serde::Serialize for MpdCarrierService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_account_owner.is_some())
            + usize::from(self.carrier_name.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.is_configured.is_some())
            + usize::from(self.journey.is_some())
            + usize::from(self.mpd_carrier_reference.is_some())
            + usize::from(self.name.is_some()) + usize::from(self.reference.is_some())
            + usize::from(self.source.is_some()) + usize::from(self.status.is_some())
            + usize::from(self.type_.is_some());
        let mut out = serializer.serialize_struct("MpdCarrierService", count)?;
        write_optional(&mut out, "CarrierAccountOwner", &self.carrier_account_owner)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(&mut out, "IsConfigured", &self.is_configured)?;
        write_optional(&mut out, "Journey", &self.journey)?;
        write_optional(&mut out, "MpdCarrierReference", &self.mpd_carrier_reference)?;
        write_optional(&mut out, "Name", &self.name)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Source", &self.source)?;
        write_optional(&mut out, "Status", &self.status)?;
        write_optional(&mut out, "Type", &self.type_)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for MpdCarrierService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = MpdCarrierService;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (MpdCarrierService)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<MpdCarrierService, A::Error> {
                let mut carrier_account_owner: Option<Option<::std::string::String>> = None;
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut is_configured: Option<Option<bool>> = None;
                let mut journey: Option<Option<::std::vec::Vec<Leg>>> = None;
                let mut mpd_carrier_reference: Option<Option<::std::string::String>> = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut source: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::MpdCarrierServiceSource,
                        >,
                    >,
                > = None;
                let mut status: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::CustomerSubscriptionStatus,
                        >,
                    >,
                > = None;
                let mut type_: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::MpdCarrierServiceType,
                        >,
                    >,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierAccountOwner" => 0usize,
                    "CarrierName" => 1usize,
                    "Description" => 2usize,
                    "IsConfigured" => 3usize,
                    "Journey" => 4usize,
                    "MpdCarrierReference" => 5usize,
                    "Name" => 6usize,
                    "Reference" => 7usize,
                    "Source" => 8usize,
                    "Status" => 9usize,
                    "Type" => 10usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CarrierAccountOwner",
                                &mut carrier_account_owner,
                            )?
                        }
                        1usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        2usize => read(&mut map, "Description", &mut description)?,
                        3usize => read(&mut map, "IsConfigured", &mut is_configured)?,
                        4usize => read(&mut map, "Journey", &mut journey)?,
                        5usize => {
                            read(
                                &mut map,
                                "MpdCarrierReference",
                                &mut mpd_carrier_reference,
                            )?
                        }
                        6usize => read(&mut map, "Name", &mut name)?,
                        7usize => read(&mut map, "Reference", &mut reference)?,
                        8usize => read(&mut map, "Source", &mut source)?,
                        9usize => read(&mut map, "Status", &mut status)?,
                        10usize => read(&mut map, "Type", &mut type_)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(MpdCarrierService {
                    carrier_account_owner: carrier_account_owner.flatten(),
                    carrier_name: carrier_name.flatten(),
                    description: description.flatten(),
                    is_configured: is_configured.flatten(),
                    journey: journey.flatten(),
                    mpd_carrier_reference: mpd_carrier_reference.flatten(),
                    name: name.flatten(),
                    reference: reference.flatten(),
                    source: source.flatten(),
                    status: status.flatten(),
                    type_: type_.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "MpdCarrierService",
                &[
                    "CarrierAccountOwner",
                    "CarrierName",
                    "Description",
                    "IsConfigured",
                    "Journey",
                    "MpdCarrierReference",
                    "Name",
                    "Reference",
                    "Source",
                    "Status",
                    "Type",
                ],
                Fields,
            )
    }
}

///Builds a [`MpdCarrierServiceGroup`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MpdCarrierServiceGroupBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: MpdCarrierServiceGroupRest,
}

impl<HasReference> std::fmt::Debug for MpdCarrierServiceGroupBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MpdCarrierServiceGroupBuilder(..)")
    }
}

#[derive(Default)]
struct MpdCarrierServiceGroupRest {
    customer_reference: Option<::std::string::String>,
    is_enabled: Option<bool>,
    mpd_carrier_service_profiles: Option<::std::vec::Vec<MpdCarrierServiceProfile>>,
    name: Option<::std::string::String>,
}

impl MpdCarrierServiceGroup {
    ///Starts building one; [`build`](MpdCarrierServiceGroupBuilder::build) takes all required fields.
    pub fn builder() -> MpdCarrierServiceGroupBuilder {
        MpdCarrierServiceGroupBuilder {
            reference: Unset,
            __rest: MpdCarrierServiceGroupRest::default(),
        }
    }
}

impl<HasReference> MpdCarrierServiceGroupBuilder<HasReference> {
    ///Sets [`customer_reference`](MpdCarrierServiceGroup::customer_reference).
    pub fn customer_reference(
        mut self,
        customer_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_reference = Some(customer_reference.into());
        self
    }

    ///Sets [`is_enabled`](MpdCarrierServiceGroup::is_enabled).
    pub fn is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.__rest.is_enabled = Some(is_enabled.into());
        self
    }

    ///Sets [`mpd_carrier_service_profiles`](MpdCarrierServiceGroup::mpd_carrier_service_profiles).
    pub fn mpd_carrier_service_profiles(
        mut self,
        mpd_carrier_service_profiles: impl Into<
            ::std::vec::Vec<MpdCarrierServiceProfile>,
        >,
    ) -> Self {
        self.__rest.mpd_carrier_service_profiles = Some(
            mpd_carrier_service_profiles.into(),
        );
        self
    }

    ///Sets [`name`](MpdCarrierServiceGroup::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`reference`](MpdCarrierServiceGroup::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> MpdCarrierServiceGroupBuilder<Set<::std::string::String>> {
        MpdCarrierServiceGroupBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> MpdCarrierServiceGroup
    where
        HasReference: required::Reference<MpdCarrierServiceGroup, ::std::string::String>,
    {
        MpdCarrierServiceGroup {
            reference: self.reference.get(),
            customer_reference: self.__rest.customer_reference,
            is_enabled: self.__rest.is_enabled,
            mpd_carrier_service_profiles: self.__rest.mpd_carrier_service_profiles,
            name: self.__rest.name,
        }
    }
}

impl serde::Serialize for MpdCarrierServiceGroup {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.customer_reference.is_some())
            + usize::from(self.is_enabled.is_some())
            + usize::from(self.mpd_carrier_service_profiles.is_some())
            + usize::from(self.name.is_some());
        let mut out = serializer.serialize_struct("MpdCarrierServiceGroup", count)?;
        out.serialize_field("Reference", &self.reference)?;
        write_optional(&mut out, "CustomerReference", &self.customer_reference)?;
        write_optional(&mut out, "IsEnabled", &self.is_enabled)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceProfiles",
            &self.mpd_carrier_service_profiles,
        )?;
        write_optional(&mut out, "Name", &self.name)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for MpdCarrierServiceGroup {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = MpdCarrierServiceGroup;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (MpdCarrierServiceGroup)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<MpdCarrierServiceGroup, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut customer_reference: Option<Option<::std::string::String>> = None;
                let mut is_enabled: Option<Option<bool>> = None;
                let mut mpd_carrier_service_profiles: Option<
                    Option<::std::vec::Vec<MpdCarrierServiceProfile>>,
                > = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Reference" => 0usize,
                    "CustomerReference" => 1usize,
                    "IsEnabled" => 2usize,
                    "MpdCarrierServiceProfiles" => 3usize,
                    "Name" => 4usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Reference", &mut reference)?,
                        1usize => {
                            read(&mut map, "CustomerReference", &mut customer_reference)?
                        }
                        2usize => read(&mut map, "IsEnabled", &mut is_enabled)?,
                        3usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceProfiles",
                                &mut mpd_carrier_service_profiles,
                            )?
                        }
                        4usize => read(&mut map, "Name", &mut name)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(MpdCarrierServiceGroup {
                    reference: present(reference, "Reference")?,
                    customer_reference: customer_reference.flatten(),
                    is_enabled: is_enabled.flatten(),
                    mpd_carrier_service_profiles: mpd_carrier_service_profiles.flatten(),
                    name: name.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "MpdCarrierServiceGroup",
                &[
                    "Reference",
                    "CustomerReference",
                    "IsEnabled",
                    "MpdCarrierServiceProfiles",
                    "Name",
                ],
                Fields,
            )
    }
}

///Builds a [`MpdCarrierServiceProfile`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct MpdCarrierServiceProfileBuilder {
    __rest: MpdCarrierServiceProfileRest,
}

impl std::fmt::Debug for MpdCarrierServiceProfileBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MpdCarrierServiceProfileBuilder(..)")
    }
}

#[derive(Default)]
struct MpdCarrierServiceProfileRest {
    compensation_and_value: Option<CompensationAndValue>,
    customer_reference: Option<::std::string::String>,
    dimension_restrictions: Option<::std::vec::Vec<DimensionRestriction>>,
    domestic_location_restrictions: Option<::std::vec::Vec<DomesticLocationRestriction>>,
    international_location_restrictions: Option<
        ::std::vec::Vec<InternationalLocationRestriction>,
    >,
    is_enabled: Option<bool>,
    mpd_carrier_service: Option<MpdCarrierService>,
}

impl MpdCarrierServiceProfile {
    ///Starts building one; [`build`](MpdCarrierServiceProfileBuilder::build) takes all required fields.
    pub fn builder() -> MpdCarrierServiceProfileBuilder {
        MpdCarrierServiceProfileBuilder {
            __rest: MpdCarrierServiceProfileRest::default(),
        }
    }
}

impl MpdCarrierServiceProfileBuilder {
    ///Sets [`compensation_and_value`](MpdCarrierServiceProfile::compensation_and_value).
    pub fn compensation_and_value(
        mut self,
        compensation_and_value: impl Into<CompensationAndValue>,
    ) -> Self {
        self.__rest.compensation_and_value = Some(compensation_and_value.into());
        self
    }

    ///Sets [`customer_reference`](MpdCarrierServiceProfile::customer_reference).
    pub fn customer_reference(
        mut self,
        customer_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_reference = Some(customer_reference.into());
        self
    }

    ///Sets [`dimension_restrictions`](MpdCarrierServiceProfile::dimension_restrictions).
    pub fn dimension_restrictions(
        mut self,
        dimension_restrictions: impl Into<::std::vec::Vec<DimensionRestriction>>,
    ) -> Self {
        self.__rest.dimension_restrictions = Some(dimension_restrictions.into());
        self
    }

    ///Sets [`domestic_location_restrictions`](MpdCarrierServiceProfile::domestic_location_restrictions).
    pub fn domestic_location_restrictions(
        mut self,
        domestic_location_restrictions: impl Into<
            ::std::vec::Vec<DomesticLocationRestriction>,
        >,
    ) -> Self {
        self.__rest.domestic_location_restrictions = Some(
            domestic_location_restrictions.into(),
        );
        self
    }

    ///Sets [`international_location_restrictions`](MpdCarrierServiceProfile::international_location_restrictions).
    pub fn international_location_restrictions(
        mut self,
        international_location_restrictions: impl Into<
            ::std::vec::Vec<InternationalLocationRestriction>,
        >,
    ) -> Self {
        self.__rest.international_location_restrictions = Some(
            international_location_restrictions.into(),
        );
        self
    }

    ///Sets [`is_enabled`](MpdCarrierServiceProfile::is_enabled).
    pub fn is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.__rest.is_enabled = Some(is_enabled.into());
        self
    }

    ///Sets [`mpd_carrier_service`](MpdCarrierServiceProfile::mpd_carrier_service).
    pub fn mpd_carrier_service(
        mut self,
        mpd_carrier_service: impl Into<MpdCarrierService>,
    ) -> Self {
        self.__rest.mpd_carrier_service = Some(mpd_carrier_service.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> MpdCarrierServiceProfile {
        MpdCarrierServiceProfile {
            compensation_and_value: self.__rest.compensation_and_value,
            customer_reference: self.__rest.customer_reference,
            dimension_restrictions: self.__rest.dimension_restrictions,
            domestic_location_restrictions: self.__rest.domestic_location_restrictions,
            international_location_restrictions: self
                .__rest
                .international_location_restrictions,
            is_enabled: self.__rest.is_enabled,
            mpd_carrier_service: self.__rest.mpd_carrier_service,
        }
    }
}

impl serde::Serialize for MpdCarrierServiceProfile {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.compensation_and_value.is_some())
            + usize::from(self.customer_reference.is_some())
            + usize::from(self.dimension_restrictions.is_some())
            + usize::from(self.domestic_location_restrictions.is_some())
            + usize::from(self.international_location_restrictions.is_some())
            + usize::from(self.is_enabled.is_some())
            + usize::from(self.mpd_carrier_service.is_some());
        let mut out = serializer.serialize_struct("MpdCarrierServiceProfile", count)?;
        write_optional(&mut out, "CompensationAndValue", &self.compensation_and_value)?;
        write_optional(&mut out, "CustomerReference", &self.customer_reference)?;
        write_optional(&mut out, "DimensionRestrictions", &self.dimension_restrictions)?;
        write_optional(
            &mut out,
            "DomesticLocationRestrictions",
            &self.domestic_location_restrictions,
        )?;
        write_optional(
            &mut out,
            "InternationalLocationRestrictions",
            &self.international_location_restrictions,
        )?;
        write_optional(&mut out, "IsEnabled", &self.is_enabled)?;
        write_optional(&mut out, "MpdCarrierService", &self.mpd_carrier_service)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for MpdCarrierServiceProfile {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = MpdCarrierServiceProfile;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (MpdCarrierServiceProfile)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<MpdCarrierServiceProfile, A::Error> {
                let mut compensation_and_value: Option<Option<CompensationAndValue>> = None;
                let mut customer_reference: Option<Option<::std::string::String>> = None;
                let mut dimension_restrictions: Option<
                    Option<::std::vec::Vec<DimensionRestriction>>,
                > = None;
                let mut domestic_location_restrictions: Option<
                    Option<::std::vec::Vec<DomesticLocationRestriction>>,
                > = None;
                let mut international_location_restrictions: Option<
                    Option<::std::vec::Vec<InternationalLocationRestriction>>,
                > = None;
                let mut is_enabled: Option<Option<bool>> = None;
                let mut mpd_carrier_service: Option<Option<MpdCarrierService>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CompensationAndValue" => 0usize,
                    "CustomerReference" => 1usize,
                    "DimensionRestrictions" => 2usize,
                    "DomesticLocationRestrictions" => 3usize,
                    "InternationalLocationRestrictions" => 4usize,
                    "IsEnabled" => 5usize,
                    "MpdCarrierService" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "CompensationAndValue",
                                &mut compensation_and_value,
                            )?
                        }
                        1usize => {
                            read(&mut map, "CustomerReference", &mut customer_reference)?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "DimensionRestrictions",
                                &mut dimension_restrictions,
                            )?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "DomesticLocationRestrictions",
                                &mut domestic_location_restrictions,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "InternationalLocationRestrictions",
                                &mut international_location_restrictions,
                            )?
                        }
                        5usize => read(&mut map, "IsEnabled", &mut is_enabled)?,
                        6usize => {
                            read(
                                &mut map,
                                "MpdCarrierService",
                                &mut mpd_carrier_service,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(MpdCarrierServiceProfile {
                    compensation_and_value: compensation_and_value.flatten(),
                    customer_reference: customer_reference.flatten(),
                    dimension_restrictions: dimension_restrictions.flatten(),
                    domestic_location_restrictions: domestic_location_restrictions
                        .flatten(),
                    international_location_restrictions: international_location_restrictions
                        .flatten(),
                    is_enabled: is_enabled.flatten(),
                    mpd_carrier_service: mpd_carrier_service.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "MpdCarrierServiceProfile",
                &[
                    "CompensationAndValue",
                    "CustomerReference",
                    "DimensionRestrictions",
                    "DomesticLocationRestrictions",
                    "InternationalLocationRestrictions",
                    "IsEnabled",
                    "MpdCarrierService",
                ],
                Fields,
            )
    }
}

///Builds a [`NamedDocument`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct NamedDocumentBuilder {
    __rest: NamedDocumentRest,
}

impl std::fmt::Debug for NamedDocumentBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NamedDocumentBuilder(..)")
    }
}

#[derive(Default)]
struct NamedDocumentRest {
    key: Option<::std::string::String>,
    value: Option<::std::string::String>,
}

impl NamedDocument {
    ///Starts building one; [`build`](NamedDocumentBuilder::build) takes all required fields.
    pub fn builder() -> NamedDocumentBuilder {
        NamedDocumentBuilder {
            __rest: NamedDocumentRest::default(),
        }
    }
}

impl NamedDocumentBuilder {
    ///Sets [`key`](NamedDocument::key).
    pub fn key(mut self, key: impl Into<::std::string::String>) -> Self {
        self.__rest.key = Some(key.into());
        self
    }

    ///Sets [`value`](NamedDocument::value).
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.__rest.value = Some(value.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> NamedDocument {
        NamedDocument {
            key: self.__rest.key,
            value: self.__rest.value,
        }
    }
}

impl serde::Serialize for NamedDocument {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.key.is_some())
            + usize::from(self.value.is_some());
        let mut out = serializer.serialize_struct("NamedDocument", count)?;
        write_optional(&mut out, "Key", &self.key)?;
        write_optional(&mut out, "Value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for NamedDocument {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = NamedDocument;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (NamedDocument)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<NamedDocument, A::Error> {
                let mut key: Option<Option<::std::string::String>> = None;
                let mut value: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Key" => 0usize,
                    "Value" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Key", &mut key)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(NamedDocument {
                    key: key.flatten(),
                    value: value.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("NamedDocument", &["Key", "Value"], Fields)
    }
}

///Builds a [`OnTimeConsignmentSummary`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct OnTimeConsignmentSummaryBuilder {
    __rest: OnTimeConsignmentSummaryRest,
}

impl std::fmt::Debug for OnTimeConsignmentSummaryBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OnTimeConsignmentSummaryBuilder(..)")
    }
}

#[derive(Default)]
struct OnTimeConsignmentSummaryRest {
    carrier_name: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    number_of_consignments: Option<i32>,
}

impl OnTimeConsignmentSummary {
    ///Starts building one; [`build`](OnTimeConsignmentSummaryBuilder::build) takes all required fields.
    pub fn builder() -> OnTimeConsignmentSummaryBuilder {
        OnTimeConsignmentSummaryBuilder {
            __rest: OnTimeConsignmentSummaryRest::default(),
        }
    }
}

impl OnTimeConsignmentSummaryBuilder {
    ///Sets [`carrier_name`](OnTimeConsignmentSummary::carrier_name).
    pub fn carrier_name(
        mut self,
        carrier_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_name = Some(carrier_name.into());
        self
    }

    ///Sets [`carrier_reference`](OnTimeConsignmentSummary::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`number_of_consignments`](OnTimeConsignmentSummary::number_of_consignments).
    pub fn number_of_consignments(
        mut self,
        number_of_consignments: impl Into<i32>,
    ) -> Self {
        self.__rest.number_of_consignments = Some(number_of_consignments.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> OnTimeConsignmentSummary {
        OnTimeConsignmentSummary {
            carrier_name: self.__rest.carrier_name,
            carrier_reference: self.__rest.carrier_reference,
            number_of_consignments: self.__rest.number_of_consignments,
        }
    }
}

impl serde::Serialize for OnTimeConsignmentSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_name.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.number_of_consignments.is_some());
        let mut out = serializer.serialize_struct("OnTimeConsignmentSummary", count)?;
        write_optional(&mut out, "CarrierName", &self.carrier_name)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "NumberOfConsignments", &self.number_of_consignments)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for OnTimeConsignmentSummary {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = OnTimeConsignmentSummary;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (OnTimeConsignmentSummary)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<OnTimeConsignmentSummary, A::Error> {
                let mut carrier_name: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut number_of_consignments: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierName" => 0usize,
                    "CarrierReference" => 1usize,
                    "NumberOfConsignments" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "CarrierName", &mut carrier_name)?,
                        1usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "NumberOfConsignments",
                                &mut number_of_consignments,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(OnTimeConsignmentSummary {
                    carrier_name: carrier_name.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    number_of_consignments: number_of_consignments.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "OnTimeConsignmentSummary",
                &["CarrierName", "CarrierReference", "NumberOfConsignments"],
                Fields,
            )
    }
}

///Builds a [`OperationTime`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct OperationTimeBuilder<HasTime = Unset, HasTimeOffsetInDays = Unset> {
    time: HasTime,
    time_offset_in_days: HasTimeOffsetInDays,
    __rest: OperationTimeRest,
}

impl<HasTime, HasTimeOffsetInDays> std::fmt::Debug
for OperationTimeBuilder<HasTime, HasTimeOffsetInDays> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OperationTimeBuilder(..)")
    }
}

#[derive(Default)]
struct OperationTimeRest {}
impl OperationTime {
    ///Starts building one; [`build`](OperationTimeBuilder::build) takes all required fields.
    pub fn builder() -> OperationTimeBuilder {
        OperationTimeBuilder {
            time: Unset,
            time_offset_in_days: Unset,
            __rest: OperationTimeRest::default(),
        }
    }
}

impl<HasTime, HasTimeOffsetInDays> OperationTimeBuilder<HasTime, HasTimeOffsetInDays> {
    ///Sets [`time`](OperationTime::time), which is required.
    pub fn time(
        self,
        time: impl Into<::std::string::String>,
    ) -> OperationTimeBuilder<Set<::std::string::String>, HasTimeOffsetInDays> {
        OperationTimeBuilder {
            time: Set(time.into()),
            time_offset_in_days: self.time_offset_in_days,
            __rest: self.__rest,
        }
    }

    ///Sets [`time_offset_in_days`](OperationTime::time_offset_in_days), which is required.
    pub fn time_offset_in_days(
        self,
        time_offset_in_days: impl Into<i32>,
    ) -> OperationTimeBuilder<HasTime, Set<i32>> {
        OperationTimeBuilder {
            time_offset_in_days: Set(time_offset_in_days.into()),
            time: self.time,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> OperationTime
    where
        HasTime: required::Time<OperationTime, ::std::string::String>,
        HasTimeOffsetInDays: required::TimeOffsetInDays<OperationTime, i32>,
    {
        OperationTime {
            time: self.time.get(),
            time_offset_in_days: self.time_offset_in_days.get(),
        }
    }
}

impl serde::Serialize for OperationTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("OperationTime", count)?;
        out.serialize_field("Time", &self.time)?;
        out.serialize_field("TimeOffsetInDays", &self.time_offset_in_days)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for OperationTime {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = OperationTime;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (OperationTime)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<OperationTime, A::Error> {
                let mut time: Option<::std::string::String> = None;
                let mut time_offset_in_days: Option<i32> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Time" => 0usize,
                    "TimeOffsetInDays" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Time", &mut time)?,
                        1usize => {
                            read(&mut map, "TimeOffsetInDays", &mut time_offset_in_days)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(OperationTime {
                    time: present(time, "Time")?,
                    time_offset_in_days: present(
                        time_offset_in_days,
                        "TimeOffsetInDays",
                    )?,
                })
            }
        }

        deserializer
            .deserialize_struct("OperationTime", &["Time", "TimeOffsetInDays"], Fields)
    }
}

///Builds a [`Package`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PackageBuilder<HasDescription = Unset, HasValue = Unset> {
    description: HasDescription,
    value: HasValue,
    __rest: PackageRest,
}

impl<HasDescription, HasValue> std::fmt::Debug
for PackageBuilder<HasDescription, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PackageBuilder(..)")
    }
}

#[derive(Default)]
struct PackageRest {
    barcode: Option<Barcode>,
    charges: Option<::std::vec::Vec<PackageCharge>>,
    consignment_legs: Option<::std::vec::Vec<ConsignmentLeg>>,
    dimensions: Option<Dimensions>,
    items: Option<::std::vec::Vec<Item>>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    package_reference_provided_by_customer: Option<::std::string::String>,
    package_size_reference: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    weight: Option<Weight>,
}

impl Package {
    ///Starts building one; [`build`](PackageBuilder::build) takes all required fields.
    pub fn builder() -> PackageBuilder {
        PackageBuilder {
            description: Unset,
            value: Unset,
            __rest: PackageRest::default(),
        }
    }
}

impl<HasDescription, HasValue> PackageBuilder<HasDescription, HasValue> {
    ///Sets [`barcode`](Package::barcode).
    pub fn barcode(mut self, barcode: impl Into<Barcode>) -> Self {
        self.__rest.barcode = Some(barcode.into());
        self
    }

    ///Sets [`charges`](Package::charges).
    pub fn charges(
        mut self,
        charges: impl Into<::std::vec::Vec<PackageCharge>>,
    ) -> Self {
        self.__rest.charges = Some(charges.into());
        self
    }

    ///Sets [`consignment_legs`](Package::consignment_legs).
    pub fn consignment_legs(
        mut self,
        consignment_legs: impl Into<::std::vec::Vec<ConsignmentLeg>>,
    ) -> Self {
        self.__rest.consignment_legs = Some(consignment_legs.into());
        self
    }

    ///Sets [`dimensions`](Package::dimensions).
    pub fn dimensions(mut self, dimensions: impl Into<Dimensions>) -> Self {
        self.__rest.dimensions = Some(dimensions.into());
        self
    }

    ///Sets [`items`](Package::items).
    pub fn items(mut self, items: impl Into<::std::vec::Vec<Item>>) -> Self {
        self.__rest.items = Some(items.into());
        self
    }

    ///Sets [`meta_data`](Package::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`package_reference_provided_by_customer`](Package::package_reference_provided_by_customer).
    pub fn package_reference_provided_by_customer(
        mut self,
        package_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.package_reference_provided_by_customer = Some(
            package_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`package_size_reference`](Package::package_size_reference).
    pub fn package_size_reference(
        mut self,
        package_size_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.package_size_reference = Some(package_size_reference.into());
        self
    }

    ///Sets [`reference`](Package::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`weight`](Package::weight).
    pub fn weight(mut self, weight: impl Into<Weight>) -> Self {
        self.__rest.weight = Some(weight.into());
        self
    }

    ///Sets [`description`](Package::description), which is required.
    pub fn description(
        self,
        description: impl Into<::std::string::String>,
    ) -> PackageBuilder<Set<::std::string::String>, HasValue> {
        PackageBuilder {
            description: Set(description.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    ///Sets [`value`](Package::value), which is required.
    pub fn value(
        self,
        value: impl Into<Money>,
    ) -> PackageBuilder<HasDescription, Set<Money>> {
        PackageBuilder {
            value: Set(value.into()),
            description: self.description,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Package
    where
        HasDescription: required::Description<Package, ::std::string::String>,
        HasValue: required::Value<Package, Money>,
    {
        Package {
            description: self.description.get(),
            value: self.value.get(),
            barcode: self.__rest.barcode,
            charges: self.__rest.charges,
            consignment_legs: self.__rest.consignment_legs,
            dimensions: self.__rest.dimensions,
            items: self.__rest.items,
            meta_data: self.__rest.meta_data,
            package_reference_provided_by_customer: self
                .__rest
                .package_reference_provided_by_customer,
            package_size_reference: self.__rest.package_size_reference,
            reference: self.__rest.reference,
            weight: self.__rest.weight,
        }
    }
}

impl serde::Serialize for Package {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize + usize::from(self.barcode.is_some())
            + usize::from(self.charges.is_some())
            + usize::from(self.consignment_legs.is_some())
            + usize::from(self.dimensions.is_some()) + usize::from(self.items.is_some())
            + usize::from(self.meta_data.is_some())
            + usize::from(self.package_reference_provided_by_customer.is_some())
            + usize::from(self.package_size_reference.is_some())
            + usize::from(self.reference.is_some()) + usize::from(self.weight.is_some());
        let mut out = serializer.serialize_struct("Package", count)?;
        out.serialize_field("Description", &self.description)?;
        out.serialize_field("Value", &self.value)?;
        write_optional(&mut out, "Barcode", &self.barcode)?;
        write_optional(&mut out, "Charges", &self.charges)?;
        write_optional(&mut out, "ConsignmentLegs", &self.consignment_legs)?;
        write_optional(&mut out, "Dimensions", &self.dimensions)?;
        write_optional(&mut out, "Items", &self.items)?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(
            &mut out,
            "PackageReferenceProvidedByCustomer",
            &self.package_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "PackageSizeReference", &self.package_size_reference)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Weight", &self.weight)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Package {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Package;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Package)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Package, A::Error> {
                let mut description: Option<::std::string::String> = None;
                let mut value: Option<Money> = None;
                let mut barcode: Option<Option<Barcode>> = None;
                let mut charges: Option<Option<::std::vec::Vec<PackageCharge>>> = None;
                let mut consignment_legs: Option<
                    Option<::std::vec::Vec<ConsignmentLeg>>,
                > = None;
                let mut dimensions: Option<Option<Dimensions>> = None;
                let mut items: Option<Option<::std::vec::Vec<Item>>> = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut package_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut package_size_reference: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut weight: Option<Option<Weight>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Description" => 0usize,
                    "Value" => 1usize,
                    "Barcode" => 2usize,
                    "Charges" => 3usize,
                    "ConsignmentLegs" => 4usize,
                    "Dimensions" => 5usize,
                    "Items" => 6usize,
                    "MetaData" => 7usize,
                    "PackageReferenceProvidedByCustomer" => 8usize,
                    "PackageSizeReference" => 9usize,
                    "Reference" => 10usize,
                    "Weight" => 11usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Description", &mut description)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        2usize => read(&mut map, "Barcode", &mut barcode)?,
                        3usize => read(&mut map, "Charges", &mut charges)?,
                        4usize => {
                            read(&mut map, "ConsignmentLegs", &mut consignment_legs)?
                        }
                        5usize => read(&mut map, "Dimensions", &mut dimensions)?,
                        6usize => read(&mut map, "Items", &mut items)?,
                        7usize => read(&mut map, "MetaData", &mut meta_data)?,
                        8usize => {
                            read(
                                &mut map,
                                "PackageReferenceProvidedByCustomer",
                                &mut package_reference_provided_by_customer,
                            )?
                        }
                        9usize => {
                            read(
                                &mut map,
                                "PackageSizeReference",
                                &mut package_size_reference,
                            )?
                        }
                        10usize => read(&mut map, "Reference", &mut reference)?,
                        11usize => read(&mut map, "Weight", &mut weight)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Package {
                    description: present(description, "Description")?,
                    value: present(value, "Value")?,
                    barcode: barcode.flatten(),
                    charges: charges.flatten(),
                    consignment_legs: consignment_legs.flatten(),
                    dimensions: dimensions.flatten(),
                    items: items.flatten(),
                    meta_data: meta_data.flatten(),
                    package_reference_provided_by_customer: package_reference_provided_by_customer
                        .flatten(),
                    package_size_reference: package_size_reference.flatten(),
                    reference: reference.flatten(),
                    weight: weight.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Package",
                &[
                    "Description",
                    "Value",
                    "Barcode",
                    "Charges",
                    "ConsignmentLegs",
                    "Dimensions",
                    "Items",
                    "MetaData",
                    "PackageReferenceProvidedByCustomer",
                    "PackageSizeReference",
                    "Reference",
                    "Weight",
                ],
                Fields,
            )
    }
}

///Builds a [`PackageCharge`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PackageChargeBuilder<HasKey = Unset, HasValue = Unset> {
    key: HasKey,
    value: HasValue,
    __rest: PackageChargeRest,
}

impl<HasKey, HasValue> std::fmt::Debug for PackageChargeBuilder<HasKey, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PackageChargeBuilder(..)")
    }
}

#[derive(Default)]
struct PackageChargeRest {}
impl PackageCharge {
    ///Starts building one; [`build`](PackageChargeBuilder::build) takes all required fields.
    pub fn builder() -> PackageChargeBuilder {
        PackageChargeBuilder {
            key: Unset,
            value: Unset,
            __rest: PackageChargeRest::default(),
        }
    }
}

impl<HasKey, HasValue> PackageChargeBuilder<HasKey, HasValue> {
    ///Sets [`key`](PackageCharge::key), which is required.
    pub fn key(
        self,
        key: impl Into<crate::Open<crate::consignments::vocabulary::CustomChargeType>>,
    ) -> PackageChargeBuilder<
        Set<crate::Open<crate::consignments::vocabulary::CustomChargeType>>,
        HasValue,
    > {
        PackageChargeBuilder {
            key: Set(key.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    ///Sets [`value`](PackageCharge::value), which is required.
    pub fn value(
        self,
        value: impl Into<crate::Amount>,
    ) -> PackageChargeBuilder<HasKey, Set<crate::Amount>> {
        PackageChargeBuilder {
            value: Set(value.into()),
            key: self.key,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> PackageCharge
    where
        HasKey: required::Key<
            PackageCharge,
            crate::Open<crate::consignments::vocabulary::CustomChargeType>,
        >,
        HasValue: required::Value<PackageCharge, crate::Amount>,
    {
        PackageCharge {
            key: self.key.get(),
            value: self.value.get(),
        }
    }
}

impl serde::Serialize for PackageCharge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize;
        let mut out = serializer.serialize_struct("PackageCharge", count)?;
        out.serialize_field("Key", &self.key)?;
        out.serialize_field("Value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for PackageCharge {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = PackageCharge;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (PackageCharge)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<PackageCharge, A::Error> {
                let mut key: Option<
                    crate::Open<crate::consignments::vocabulary::CustomChargeType>,
                > = None;
                let mut value: Option<crate::Amount> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Key" => 0usize,
                    "Value" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Key", &mut key)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PackageCharge {
                    key: present(key, "Key")?,
                    value: present(value, "Value")?,
                })
            }
        }

        deserializer.deserialize_struct("PackageCharge", &["Key", "Value"], Fields)
    }
}

///Builds a [`PackagePayload`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PackagePayloadBuilder {
    __rest: PackagePayloadRest,
}

impl std::fmt::Debug for PackagePayloadBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PackagePayloadBuilder(..)")
    }
}

#[derive(Default)]
struct PackagePayloadRest {
    barcode: Option<Barcode>,
    pickup_code: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    tracking_details: Option<::std::vec::Vec<EventTrackingDetails>>,
}

impl PackagePayload {
    ///Starts building one; [`build`](PackagePayloadBuilder::build) takes all required fields.
    pub fn builder() -> PackagePayloadBuilder {
        PackagePayloadBuilder {
            __rest: PackagePayloadRest::default(),
        }
    }
}

impl PackagePayloadBuilder {
    ///Sets [`barcode`](PackagePayload::barcode).
    pub fn barcode(mut self, barcode: impl Into<Barcode>) -> Self {
        self.__rest.barcode = Some(barcode.into());
        self
    }

    ///Sets [`pickup_code`](PackagePayload::pickup_code).
    pub fn pickup_code(mut self, pickup_code: impl Into<::std::string::String>) -> Self {
        self.__rest.pickup_code = Some(pickup_code.into());
        self
    }

    ///Sets [`reference`](PackagePayload::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`tracking_details`](PackagePayload::tracking_details).
    pub fn tracking_details(
        mut self,
        tracking_details: impl Into<::std::vec::Vec<EventTrackingDetails>>,
    ) -> Self {
        self.__rest.tracking_details = Some(tracking_details.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> PackagePayload {
        PackagePayload {
            barcode: self.__rest.barcode,
            pickup_code: self.__rest.pickup_code,
            reference: self.__rest.reference,
            tracking_details: self.__rest.tracking_details,
        }
    }
}

impl serde::Serialize for PackagePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.barcode.is_some())
            + usize::from(self.pickup_code.is_some())
            + usize::from(self.reference.is_some())
            + usize::from(self.tracking_details.is_some());
        let mut out = serializer.serialize_struct("PackagePayload", count)?;
        write_optional(&mut out, "Barcode", &self.barcode)?;
        write_optional(&mut out, "PickupCode", &self.pickup_code)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "TrackingDetails", &self.tracking_details)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for PackagePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = PackagePayload;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (PackagePayload)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<PackagePayload, A::Error> {
                let mut barcode: Option<Option<Barcode>> = None;
                let mut pickup_code: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut tracking_details: Option<
                    Option<::std::vec::Vec<EventTrackingDetails>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Barcode" => 0usize,
                    "PickupCode" => 1usize,
                    "Reference" => 2usize,
                    "TrackingDetails" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Barcode", &mut barcode)?,
                        1usize => read(&mut map, "PickupCode", &mut pickup_code)?,
                        2usize => read(&mut map, "Reference", &mut reference)?,
                        3usize => {
                            read(&mut map, "TrackingDetails", &mut tracking_details)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PackagePayload {
                    barcode: barcode.flatten(),
                    pickup_code: pickup_code.flatten(),
                    reference: reference.flatten(),
                    tracking_details: tracking_details.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "PackagePayload",
                &["Barcode", "PickupCode", "Reference", "TrackingDetails"],
                Fields,
            )
    }
}

///Builds a [`PackageSize`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PackageSizeBuilder<
    HasHeight = Unset,
    HasLength = Unset,
    HasReference = Unset,
    HasWeight = Unset,
    HasWidth = Unset,
> {
    height: HasHeight,
    length: HasLength,
    reference: HasReference,
    weight: HasWeight,
    width: HasWidth,
    __rest: PackageSizeRest,
}

impl<HasHeight, HasLength, HasReference, HasWeight, HasWidth> std::fmt::Debug
for PackageSizeBuilder<HasHeight, HasLength, HasReference, HasWeight, HasWidth> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PackageSizeBuilder(..)")
    }
}

#[derive(Default)]
struct PackageSizeRest {
    customer_reference: Option<::std::string::String>,
    description: Option<::std::string::String>,
    is_default: Option<bool>,
}

impl PackageSize {
    ///Starts building one; [`build`](PackageSizeBuilder::build) takes all required fields.
    pub fn builder() -> PackageSizeBuilder {
        PackageSizeBuilder {
            height: Unset,
            length: Unset,
            reference: Unset,
            weight: Unset,
            width: Unset,
            __rest: PackageSizeRest::default(),
        }
    }
}

impl<
    HasHeight,
    HasLength,
    HasReference,
    HasWeight,
    HasWidth,
> PackageSizeBuilder<HasHeight, HasLength, HasReference, HasWeight, HasWidth> {
    ///Sets [`customer_reference`](PackageSize::customer_reference).
    pub fn customer_reference(
        mut self,
        customer_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_reference = Some(customer_reference.into());
        self
    }

    ///Sets [`description`](PackageSize::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`is_default`](PackageSize::is_default).
    pub fn is_default(mut self, is_default: impl Into<bool>) -> Self {
        self.__rest.is_default = Some(is_default.into());
        self
    }

    ///Sets [`height`](PackageSize::height), which is required.
    pub fn height(
        self,
        height: impl Into<crate::Amount>,
    ) -> PackageSizeBuilder<
        Set<crate::Amount>,
        HasLength,
        HasReference,
        HasWeight,
        HasWidth,
    > {
        PackageSizeBuilder {
            height: Set(height.into()),
            length: self.length,
            reference: self.reference,
            weight: self.weight,
            width: self.width,
            __rest: self.__rest,
        }
    }

    ///Sets [`length`](PackageSize::length), which is required.
    pub fn length(
        self,
        length: impl Into<crate::Amount>,
    ) -> PackageSizeBuilder<
        HasHeight,
        Set<crate::Amount>,
        HasReference,
        HasWeight,
        HasWidth,
    > {
        PackageSizeBuilder {
            length: Set(length.into()),
            height: self.height,
            reference: self.reference,
            weight: self.weight,
            width: self.width,
            __rest: self.__rest,
        }
    }

    ///Sets [`reference`](PackageSize::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> PackageSizeBuilder<
        HasHeight,
        HasLength,
        Set<::std::string::String>,
        HasWeight,
        HasWidth,
    > {
        PackageSizeBuilder {
            reference: Set(reference.into()),
            height: self.height,
            length: self.length,
            weight: self.weight,
            width: self.width,
            __rest: self.__rest,
        }
    }

    ///Sets [`weight`](PackageSize::weight), which is required.
    pub fn weight(
        self,
        weight: impl Into<crate::Amount>,
    ) -> PackageSizeBuilder<
        HasHeight,
        HasLength,
        HasReference,
        Set<crate::Amount>,
        HasWidth,
    > {
        PackageSizeBuilder {
            weight: Set(weight.into()),
            height: self.height,
            length: self.length,
            reference: self.reference,
            width: self.width,
            __rest: self.__rest,
        }
    }

    ///Sets [`width`](PackageSize::width), which is required.
    pub fn width(
        self,
        width: impl Into<crate::Amount>,
    ) -> PackageSizeBuilder<
        HasHeight,
        HasLength,
        HasReference,
        HasWeight,
        Set<crate::Amount>,
    > {
        PackageSizeBuilder {
            width: Set(width.into()),
            height: self.height,
            length: self.length,
            reference: self.reference,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> PackageSize
    where
        HasHeight: required::Height<PackageSize, crate::Amount>,
        HasLength: required::Length<PackageSize, crate::Amount>,
        HasReference: required::Reference<PackageSize, ::std::string::String>,
        HasWeight: required::Weight<PackageSize, crate::Amount>,
        HasWidth: required::Width<PackageSize, crate::Amount>,
    {
        PackageSize {
            height: self.height.get(),
            length: self.length.get(),
            reference: self.reference.get(),
            weight: self.weight.get(),
            width: self.width.get(),
            customer_reference: self.__rest.customer_reference,
            description: self.__rest.description,
            is_default: self.__rest.is_default,
        }
    }
}

impl serde::Serialize for PackageSize {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 5usize + usize::from(self.customer_reference.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.is_default.is_some());
        let mut out = serializer.serialize_struct("PackageSize", count)?;
        out.serialize_field("Height", &self.height)?;
        out.serialize_field("Length", &self.length)?;
        out.serialize_field("Reference", &self.reference)?;
        out.serialize_field("Weight", &self.weight)?;
        out.serialize_field("Width", &self.width)?;
        write_optional(&mut out, "CustomerReference", &self.customer_reference)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(&mut out, "IsDefault", &self.is_default)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for PackageSize {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = PackageSize;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (PackageSize)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<PackageSize, A::Error> {
                let mut height: Option<crate::Amount> = None;
                let mut length: Option<crate::Amount> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut weight: Option<crate::Amount> = None;
                let mut width: Option<crate::Amount> = None;
                let mut customer_reference: Option<Option<::std::string::String>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut is_default: Option<Option<bool>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Height" => 0usize,
                    "Length" => 1usize,
                    "Reference" => 2usize,
                    "Weight" => 3usize,
                    "Width" => 4usize,
                    "CustomerReference" => 5usize,
                    "Description" => 6usize,
                    "IsDefault" => 7usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Height", &mut height)?,
                        1usize => read(&mut map, "Length", &mut length)?,
                        2usize => read(&mut map, "Reference", &mut reference)?,
                        3usize => read(&mut map, "Weight", &mut weight)?,
                        4usize => read(&mut map, "Width", &mut width)?,
                        5usize => {
                            read(&mut map, "CustomerReference", &mut customer_reference)?
                        }
                        6usize => read(&mut map, "Description", &mut description)?,
                        7usize => read(&mut map, "IsDefault", &mut is_default)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PackageSize {
                    height: present(height, "Height")?,
                    length: present(length, "Length")?,
                    reference: present(reference, "Reference")?,
                    weight: present(weight, "Weight")?,
                    width: present(width, "Width")?,
                    customer_reference: customer_reference.flatten(),
                    description: description.flatten(),
                    is_default: is_default.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "PackageSize",
                &[
                    "Height",
                    "Length",
                    "Reference",
                    "Weight",
                    "Width",
                    "CustomerReference",
                    "Description",
                    "IsDefault",
                ],
                Fields,
            )
    }
}

///Builds a [`PagedCarriers`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct PagedCarriersBuilder {
    __rest: PagedCarriersRest,
}

impl std::fmt::Debug for PagedCarriersBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PagedCarriersBuilder(..)")
    }
}

#[derive(Default)]
struct PagedCarriersRest {
    page_number: Option<i32>,
    page_size: Option<i32>,
    records: Option<::std::vec::Vec<Carrier>>,
    total_records: Option<i32>,
}

impl PagedCarriers {
    ///Starts building one; [`build`](PagedCarriersBuilder::build) takes all required fields.
    pub fn builder() -> PagedCarriersBuilder {
        PagedCarriersBuilder {
            __rest: PagedCarriersRest::default(),
        }
    }
}

impl PagedCarriersBuilder {
    ///Sets [`page_number`](PagedCarriers::page_number).
    pub fn page_number(mut self, page_number: impl Into<i32>) -> Self {
        self.__rest.page_number = Some(page_number.into());
        self
    }

    ///Sets [`page_size`](PagedCarriers::page_size).
    pub fn page_size(mut self, page_size: impl Into<i32>) -> Self {
        self.__rest.page_size = Some(page_size.into());
        self
    }

    ///Sets [`records`](PagedCarriers::records).
    pub fn records(mut self, records: impl Into<::std::vec::Vec<Carrier>>) -> Self {
        self.__rest.records = Some(records.into());
        self
    }

    ///Sets [`total_records`](PagedCarriers::total_records).
    pub fn total_records(mut self, total_records: impl Into<i32>) -> Self {
        self.__rest.total_records = Some(total_records.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> PagedCarriers {
        PagedCarriers {
            page_number: self.__rest.page_number,
            page_size: self.__rest.page_size,
            records: self.__rest.records,
            total_records: self.__rest.total_records,
        }
    }
}

impl serde::Serialize for PagedCarriers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.page_number.is_some())
            + usize::from(self.page_size.is_some()) + usize::from(self.records.is_some())
            + usize::from(self.total_records.is_some());
        let mut out = serializer.serialize_struct("PagedCarriers", count)?;
        write_optional(&mut out, "PageNumber", &self.page_number)?;
        write_optional(&mut out, "PageSize", &self.page_size)?;
        write_optional(&mut out, "Records", &self.records)?;
        write_optional(&mut out, "TotalRecords", &self.total_records)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for PagedCarriers {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = PagedCarriers;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (PagedCarriers)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<PagedCarriers, A::Error> {
                let mut page_number: Option<Option<i32>> = None;
                let mut page_size: Option<Option<i32>> = None;
                let mut records: Option<Option<::std::vec::Vec<Carrier>>> = None;
                let mut total_records: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "PageNumber" => 0usize,
                    "PageSize" => 1usize,
                    "Records" => 2usize,
                    "TotalRecords" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "PageNumber", &mut page_number)?,
                        1usize => read(&mut map, "PageSize", &mut page_size)?,
                        2usize => read(&mut map, "Records", &mut records)?,
                        3usize => read(&mut map, "TotalRecords", &mut total_records)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PagedCarriers {
                    page_number: page_number.flatten(),
                    page_size: page_size.flatten(),
                    records: records.flatten(),
                    total_records: total_records.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "PagedCarriers",
                &["PageNumber", "PageSize", "Records", "TotalRecords"],
                Fields,
            )
    }
}

///Builds a [`Quote`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct QuoteBuilder<HasQuoteReference = Unset> {
    quote_reference: HasQuoteReference,
    __rest: QuoteRest,
}

impl<HasQuoteReference> std::fmt::Debug for QuoteBuilder<HasQuoteReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuoteBuilder(..)")
    }
}

#[derive(Default)]
struct QuoteRest {
    base_price: Option<Rate>,
    carrier_account_owner: Option<::std::string::String>,
    carrier_reference: Option<::std::string::String>,
    collection_date: Option<crate::Timestamp>,
    consignment_reference: Option<::std::string::String>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    creation_date: Option<crate::Timestamp>,
    destination_address: Option<Address>,
    earliest_delivery_date: Option<crate::Timestamp>,
    expiry_date: Option<crate::Timestamp>,
    is_electio_service: Option<bool>,
    latest_delivery_date: Option<crate::Timestamp>,
    legs: Option<::std::vec::Vec<Leg>>,
    mpd_carrier_service: Option<::std::string::String>,
    mpd_carrier_service_reference: Option<::std::string::String>,
    mpd_carrier_service_source: Option<
        crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
    >,
    origin_address: Option<Address>,
    price: Option<Rate>,
    requestor: Option<::std::string::String>,
    service_direction: Option<
        crate::Open<crate::consignments::vocabulary::ServiceDirection>,
    >,
    surcharges: Option<::std::vec::Vec<QuoteSurcharge>>,
}

impl Quote {
    ///Starts building one; [`build`](QuoteBuilder::build) takes all required fields.
    pub fn builder() -> QuoteBuilder {
        QuoteBuilder {
            quote_reference: Unset,
            __rest: QuoteRest::default(),
        }
    }
}

impl<HasQuoteReference> QuoteBuilder<HasQuoteReference> {
    ///Sets [`base_price`](Quote::base_price).
    pub fn base_price(mut self, base_price: impl Into<Rate>) -> Self {
        self.__rest.base_price = Some(base_price.into());
        self
    }

    ///Sets [`carrier_account_owner`](Quote::carrier_account_owner).
    pub fn carrier_account_owner(
        mut self,
        carrier_account_owner: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_account_owner = Some(carrier_account_owner.into());
        self
    }

    ///Sets [`carrier_reference`](Quote::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`collection_date`](Quote::collection_date).
    pub fn collection_date(
        mut self,
        collection_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.collection_date = Some(collection_date.into());
        self
    }

    ///Sets [`consignment_reference`](Quote::consignment_reference).
    pub fn consignment_reference(
        mut self,
        consignment_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference = Some(consignment_reference.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](Quote::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`creation_date`](Quote::creation_date).
    pub fn creation_date(mut self, creation_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.creation_date = Some(creation_date.into());
        self
    }

    ///Sets [`destination_address`](Quote::destination_address).
    pub fn destination_address(
        mut self,
        destination_address: impl Into<Address>,
    ) -> Self {
        self.__rest.destination_address = Some(destination_address.into());
        self
    }

    ///Sets [`earliest_delivery_date`](Quote::earliest_delivery_date).
    pub fn earliest_delivery_date(
        mut self,
        earliest_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.earliest_delivery_date = Some(earliest_delivery_date.into());
        self
    }

    ///Sets [`expiry_date`](Quote::expiry_date).
    pub fn expiry_date(mut self, expiry_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.expiry_date = Some(expiry_date.into());
        self
    }

    ///Sets [`is_electio_service`](Quote::is_electio_service).
    pub fn is_electio_service(mut self, is_electio_service: impl Into<bool>) -> Self {
        self.__rest.is_electio_service = Some(is_electio_service.into());
        self
    }

    ///Sets [`latest_delivery_date`](Quote::latest_delivery_date).
    pub fn latest_delivery_date(
        mut self,
        latest_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.latest_delivery_date = Some(latest_delivery_date.into());
        self
    }

    ///Sets [`legs`](Quote::legs).
    pub fn legs(mut self, legs: impl Into<::std::vec::Vec<Leg>>) -> Self {
        self.__rest.legs = Some(legs.into());
        self
    }

    ///Sets [`mpd_carrier_service`](Quote::mpd_carrier_service).
    pub fn mpd_carrier_service(
        mut self,
        mpd_carrier_service: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service = Some(mpd_carrier_service.into());
        self
    }

    ///Sets [`mpd_carrier_service_reference`](Quote::mpd_carrier_service_reference).
    pub fn mpd_carrier_service_reference(
        mut self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_reference = Some(
            mpd_carrier_service_reference.into(),
        );
        self
    }

    ///Sets [`mpd_carrier_service_source`](Quote::mpd_carrier_service_source).
    pub fn mpd_carrier_service_source(
        mut self,
        mpd_carrier_service_source: impl Into<
            crate::Open<crate::consignments::vocabulary::MpdCarrierServiceSource>,
        >,
    ) -> Self {
        self.__rest.mpd_carrier_service_source = Some(mpd_carrier_service_source.into());
        self
    }

    ///Sets [`origin_address`](Quote::origin_address).
    pub fn origin_address(mut self, origin_address: impl Into<Address>) -> Self {
        self.__rest.origin_address = Some(origin_address.into());
        self
    }

    ///Sets [`price`](Quote::price).
    pub fn price(mut self, price: impl Into<Rate>) -> Self {
        self.__rest.price = Some(price.into());
        self
    }

    ///Sets [`requestor`](Quote::requestor).
    pub fn requestor(mut self, requestor: impl Into<::std::string::String>) -> Self {
        self.__rest.requestor = Some(requestor.into());
        self
    }

    ///Sets [`service_direction`](Quote::service_direction).
    pub fn service_direction(
        mut self,
        service_direction: impl Into<
            crate::Open<crate::consignments::vocabulary::ServiceDirection>,
        >,
    ) -> Self {
        self.__rest.service_direction = Some(service_direction.into());
        self
    }

    ///Sets [`surcharges`](Quote::surcharges).
    pub fn surcharges(
        mut self,
        surcharges: impl Into<::std::vec::Vec<QuoteSurcharge>>,
    ) -> Self {
        self.__rest.surcharges = Some(surcharges.into());
        self
    }

    ///Sets [`quote_reference`](Quote::quote_reference), which is required.
    pub fn quote_reference(
        self,
        quote_reference: impl Into<::std::string::String>,
    ) -> QuoteBuilder<Set<::std::string::String>> {
        QuoteBuilder {
            quote_reference: Set(quote_reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Quote
    where
        HasQuoteReference: required::QuoteReference<Quote, ::std::string::String>,
    {
        Quote {
            quote_reference: self.quote_reference.get(),
            base_price: self.__rest.base_price,
            carrier_account_owner: self.__rest.carrier_account_owner,
            carrier_reference: self.__rest.carrier_reference,
            collection_date: self.__rest.collection_date,
            consignment_reference: self.__rest.consignment_reference,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            creation_date: self.__rest.creation_date,
            destination_address: self.__rest.destination_address,
            earliest_delivery_date: self.__rest.earliest_delivery_date,
            expiry_date: self.__rest.expiry_date,
            is_electio_service: self.__rest.is_electio_service,
            latest_delivery_date: self.__rest.latest_delivery_date,
            legs: self.__rest.legs,
            mpd_carrier_service: self.__rest.mpd_carrier_service,
            mpd_carrier_service_reference: self.__rest.mpd_carrier_service_reference,
            mpd_carrier_service_source: self.__rest.mpd_carrier_service_source,
            origin_address: self.__rest.origin_address,
            price: self.__rest.price,
            requestor: self.__rest.requestor,
            service_direction: self.__rest.service_direction,
            surcharges: self.__rest.surcharges,
        }
    }
}

impl serde::Serialize for Quote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.base_price.is_some())
            + usize::from(self.carrier_account_owner.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.collection_date.is_some())
            + usize::from(self.consignment_reference.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.creation_date.is_some())
            + usize::from(self.destination_address.is_some())
            + usize::from(self.earliest_delivery_date.is_some())
            + usize::from(self.expiry_date.is_some())
            + usize::from(self.is_electio_service.is_some())
            + usize::from(self.latest_delivery_date.is_some())
            + usize::from(self.legs.is_some())
            + usize::from(self.mpd_carrier_service.is_some())
            + usize::from(self.mpd_carrier_service_reference.is_some())
            + usize::from(self.mpd_carrier_service_source.is_some())
            + usize::from(self.origin_address.is_some())
            + usize::from(self.price.is_some()) + usize::from(self.requestor.is_some())
            + usize::from(self.service_direction.is_some())
            + usize::from(self.surcharges.is_some());
        let mut out = serializer.serialize_struct("Quote", count)?;
        out.serialize_field("QuoteReference", &self.quote_reference)?;
        write_optional(&mut out, "BasePrice", &self.base_price)?;
        write_optional(&mut out, "CarrierAccountOwner", &self.carrier_account_owner)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "CollectionDate", &self.collection_date)?;
        write_optional(&mut out, "ConsignmentReference", &self.consignment_reference)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "CreationDate", &self.creation_date)?;
        write_optional(&mut out, "DestinationAddress", &self.destination_address)?;
        write_optional(&mut out, "EarliestDeliveryDate", &self.earliest_delivery_date)?;
        write_optional(&mut out, "ExpiryDate", &self.expiry_date)?;
        write_optional(&mut out, "IsElectioService", &self.is_electio_service)?;
        write_optional(&mut out, "LatestDeliveryDate", &self.latest_delivery_date)?;
        write_optional(&mut out, "Legs", &self.legs)?;
        write_optional(&mut out, "MpdCarrierService", &self.mpd_carrier_service)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        write_optional(
            &mut out,
            "MpdCarrierServiceSource",
            &self.mpd_carrier_service_source,
        )?;
        write_optional(&mut out, "OriginAddress", &self.origin_address)?;
        write_optional(&mut out, "Price", &self.price)?;
        write_optional(&mut out, "Requestor", &self.requestor)?;
        write_optional(&mut out, "ServiceDirection", &self.service_direction)?;
        write_optional(&mut out, "Surcharges", &self.surcharges)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Quote {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Quote;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Quote)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Quote, A::Error> {
                let mut quote_reference: Option<::std::string::String> = None;
                let mut base_price: Option<Option<Rate>> = None;
                let mut carrier_account_owner: Option<Option<::std::string::String>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut collection_date: Option<Option<crate::Timestamp>> = None;
                let mut consignment_reference: Option<Option<::std::string::String>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut creation_date: Option<Option<crate::Timestamp>> = None;
                let mut destination_address: Option<Option<Address>> = None;
                let mut earliest_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut expiry_date: Option<Option<crate::Timestamp>> = None;
                let mut is_electio_service: Option<Option<bool>> = None;
                let mut latest_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut legs: Option<Option<::std::vec::Vec<Leg>>> = None;
                let mut mpd_carrier_service: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut mpd_carrier_service_source: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::MpdCarrierServiceSource,
                        >,
                    >,
                > = None;
                let mut origin_address: Option<Option<Address>> = None;
                let mut price: Option<Option<Rate>> = None;
                let mut requestor: Option<Option<::std::string::String>> = None;
                let mut service_direction: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ServiceDirection>,
                    >,
                > = None;
                let mut surcharges: Option<Option<::std::vec::Vec<QuoteSurcharge>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "QuoteReference" => 0usize,
                    "BasePrice" => 1usize,
                    "CarrierAccountOwner" => 2usize,
                    "CarrierReference" => 3usize,
                    "CollectionDate" => 4usize,
                    "ConsignmentReference" => 5usize,
                    "ConsignmentReferenceProvidedByCustomer" => 6usize,
                    "CreationDate" => 7usize,
                    "DestinationAddress" => 8usize,
                    "EarliestDeliveryDate" => 9usize,
                    "ExpiryDate" => 10usize,
                    "IsElectioService" => 11usize,
                    "LatestDeliveryDate" => 12usize,
                    "Legs" => 13usize,
                    "MpdCarrierService" => 14usize,
                    "MpdCarrierServiceReference" => 15usize,
                    "MpdCarrierServiceSource" => 16usize,
                    "OriginAddress" => 17usize,
                    "Price" => 18usize,
                    "Requestor" => 19usize,
                    "ServiceDirection" => 20usize,
                    "Surcharges" => 21usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "QuoteReference", &mut quote_reference)?,
                        1usize => read(&mut map, "BasePrice", &mut base_price)?,
                        2usize => {
                            read(
                                &mut map,
                                "CarrierAccountOwner",
                                &mut carrier_account_owner,
                            )?
                        }
                        3usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        4usize => read(&mut map, "CollectionDate", &mut collection_date)?,
                        5usize => {
                            read(
                                &mut map,
                                "ConsignmentReference",
                                &mut consignment_reference,
                            )?
                        }
                        6usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        7usize => read(&mut map, "CreationDate", &mut creation_date)?,
                        8usize => {
                            read(
                                &mut map,
                                "DestinationAddress",
                                &mut destination_address,
                            )?
                        }
                        9usize => {
                            read(
                                &mut map,
                                "EarliestDeliveryDate",
                                &mut earliest_delivery_date,
                            )?
                        }
                        10usize => read(&mut map, "ExpiryDate", &mut expiry_date)?,
                        11usize => {
                            read(&mut map, "IsElectioService", &mut is_electio_service)?
                        }
                        12usize => {
                            read(
                                &mut map,
                                "LatestDeliveryDate",
                                &mut latest_delivery_date,
                            )?
                        }
                        13usize => read(&mut map, "Legs", &mut legs)?,
                        14usize => {
                            read(
                                &mut map,
                                "MpdCarrierService",
                                &mut mpd_carrier_service,
                            )?
                        }
                        15usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        16usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceSource",
                                &mut mpd_carrier_service_source,
                            )?
                        }
                        17usize => read(&mut map, "OriginAddress", &mut origin_address)?,
                        18usize => read(&mut map, "Price", &mut price)?,
                        19usize => read(&mut map, "Requestor", &mut requestor)?,
                        20usize => {
                            read(&mut map, "ServiceDirection", &mut service_direction)?
                        }
                        21usize => read(&mut map, "Surcharges", &mut surcharges)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Quote {
                    quote_reference: present(quote_reference, "QuoteReference")?,
                    base_price: base_price.flatten(),
                    carrier_account_owner: carrier_account_owner.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    collection_date: collection_date.flatten(),
                    consignment_reference: consignment_reference.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    creation_date: creation_date.flatten(),
                    destination_address: destination_address.flatten(),
                    earliest_delivery_date: earliest_delivery_date.flatten(),
                    expiry_date: expiry_date.flatten(),
                    is_electio_service: is_electio_service.flatten(),
                    latest_delivery_date: latest_delivery_date.flatten(),
                    legs: legs.flatten(),
                    mpd_carrier_service: mpd_carrier_service.flatten(),
                    mpd_carrier_service_reference: mpd_carrier_service_reference
                        .flatten(),
                    mpd_carrier_service_source: mpd_carrier_service_source.flatten(),
                    origin_address: origin_address.flatten(),
                    price: price.flatten(),
                    requestor: requestor.flatten(),
                    service_direction: service_direction.flatten(),
                    surcharges: surcharges.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Quote",
                &[
                    "QuoteReference",
                    "BasePrice",
                    "CarrierAccountOwner",
                    "CarrierReference",
                    "CollectionDate",
                    "ConsignmentReference",
                    "ConsignmentReferenceProvidedByCustomer",
                    "CreationDate",
                    "DestinationAddress",
                    "EarliestDeliveryDate",
                    "ExpiryDate",
                    "IsElectioService",
                    "LatestDeliveryDate",
                    "Legs",
                    "MpdCarrierService",
                    "MpdCarrierServiceReference",
                    "MpdCarrierServiceSource",
                    "OriginAddress",
                    "Price",
                    "Requestor",
                    "ServiceDirection",
                    "Surcharges",
                ],
                Fields,
            )
    }
}

///Builds a [`QuoteResult`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct QuoteResultBuilder<HasQuoteRequestReference = Unset> {
    quote_request_reference: HasQuoteRequestReference,
    __rest: QuoteResultRest,
}

impl<HasQuoteRequestReference> std::fmt::Debug
for QuoteResultBuilder<HasQuoteRequestReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuoteResultBuilder(..)")
    }
}

#[derive(Default)]
struct QuoteResultRest {
    message: Option<::std::string::String>,
    quotes: Option<::std::vec::Vec<Quote>>,
    unqualified_services: Option<::std::vec::Vec<UnqualifiedService>>,
}

impl QuoteResult {
    ///Starts building one; [`build`](QuoteResultBuilder::build) takes all required fields.
    pub fn builder() -> QuoteResultBuilder {
        QuoteResultBuilder {
            quote_request_reference: Unset,
            __rest: QuoteResultRest::default(),
        }
    }
}

impl<HasQuoteRequestReference> QuoteResultBuilder<HasQuoteRequestReference> {
    ///Sets [`message`](QuoteResult::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`quotes`](QuoteResult::quotes).
    pub fn quotes(mut self, quotes: impl Into<::std::vec::Vec<Quote>>) -> Self {
        self.__rest.quotes = Some(quotes.into());
        self
    }

    ///Sets [`unqualified_services`](QuoteResult::unqualified_services).
    pub fn unqualified_services(
        mut self,
        unqualified_services: impl Into<::std::vec::Vec<UnqualifiedService>>,
    ) -> Self {
        self.__rest.unqualified_services = Some(unqualified_services.into());
        self
    }

    ///Sets [`quote_request_reference`](QuoteResult::quote_request_reference), which is required.
    pub fn quote_request_reference(
        self,
        quote_request_reference: impl Into<::std::string::String>,
    ) -> QuoteResultBuilder<Set<::std::string::String>> {
        QuoteResultBuilder {
            quote_request_reference: Set(quote_request_reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> QuoteResult
    where
        HasQuoteRequestReference: required::QuoteRequestReference<
            QuoteResult,
            ::std::string::String,
        >,
    {
        QuoteResult {
            quote_request_reference: self.quote_request_reference.get(),
            message: self.__rest.message,
            quotes: self.__rest.quotes,
            unqualified_services: self.__rest.unqualified_services,
        }
    }
}

impl serde::Serialize for QuoteResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.message.is_some())
            + usize::from(self.quotes.is_some())
            + usize::from(self.unqualified_services.is_some());
        let mut out = serializer.serialize_struct("QuoteResult", count)?;
        out.serialize_field("QuoteRequestReference", &self.quote_request_reference)?;
        write_optional(&mut out, "Message", &self.message)?;
        write_optional(&mut out, "Quotes", &self.quotes)?;
        write_optional(&mut out, "UnqualifiedServices", &self.unqualified_services)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for QuoteResult {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = QuoteResult;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (QuoteResult)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<QuoteResult, A::Error> {
                let mut quote_request_reference: Option<::std::string::String> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let mut quotes: Option<Option<::std::vec::Vec<Quote>>> = None;
                let mut unqualified_services: Option<
                    Option<::std::vec::Vec<UnqualifiedService>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "QuoteRequestReference" => 0usize,
                    "Message" => 1usize,
                    "Quotes" => 2usize,
                    "UnqualifiedServices" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "QuoteRequestReference",
                                &mut quote_request_reference,
                            )?
                        }
                        1usize => read(&mut map, "Message", &mut message)?,
                        2usize => read(&mut map, "Quotes", &mut quotes)?,
                        3usize => {
                            read(
                                &mut map,
                                "UnqualifiedServices",
                                &mut unqualified_services,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(QuoteResult {
                    quote_request_reference: present(
                        quote_request_reference,
                        "QuoteRequestReference",
                    )?,
                    message: message.flatten(),
                    quotes: quotes.flatten(),
                    unqualified_services: unqualified_services.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "QuoteResult",
                &["QuoteRequestReference", "Message", "Quotes", "UnqualifiedServices"],
                Fields,
            )
    }
}

///Builds a [`QuoteSurcharge`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct QuoteSurchargeBuilder {
    __rest: QuoteSurchargeRest,
}

impl std::fmt::Debug for QuoteSurchargeBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QuoteSurchargeBuilder(..)")
    }
}

#[derive(Default)]
struct QuoteSurchargeRest {
    amount: Option<crate::Amount>,
    application_type: Option<
        crate::Open<crate::consignments::vocabulary::ApplicationType>,
    >,
    applies_to_base: Option<bool>,
    applies_to_base_only: Option<bool>,
    calculation_model: Option<
        crate::Open<crate::consignments::vocabulary::CalculationModel>,
    >,
    currency_iso_code: Option<::std::string::String>,
    description: Option<::std::string::String>,
    incremental_unit_factor: Option<crate::Amount>,
    incremental_unit_price: Option<crate::Amount>,
    label: Option<::std::string::String>,
    maximum_amount: Option<crate::Amount>,
    minimum_amount: Option<crate::Amount>,
    reference: Option<::std::string::String>,
    type_: Option<crate::Open<crate::consignments::vocabulary::SurchargeType>>,
}

impl QuoteSurcharge {
    ///Starts building one; [`build`](QuoteSurchargeBuilder::build) takes all required fields.
    pub fn builder() -> QuoteSurchargeBuilder {
        QuoteSurchargeBuilder {
            __rest: QuoteSurchargeRest::default(),
        }
    }
}

impl QuoteSurchargeBuilder {
    ///Sets [`amount`](QuoteSurcharge::amount).
    pub fn amount(mut self, amount: impl Into<crate::Amount>) -> Self {
        self.__rest.amount = Some(amount.into());
        self
    }

    ///Sets [`application_type`](QuoteSurcharge::application_type).
    pub fn application_type(
        mut self,
        application_type: impl Into<
            crate::Open<crate::consignments::vocabulary::ApplicationType>,
        >,
    ) -> Self {
        self.__rest.application_type = Some(application_type.into());
        self
    }

    ///Sets [`applies_to_base`](QuoteSurcharge::applies_to_base).
    pub fn applies_to_base(mut self, applies_to_base: impl Into<bool>) -> Self {
        self.__rest.applies_to_base = Some(applies_to_base.into());
        self
    }

    ///Sets [`applies_to_base_only`](QuoteSurcharge::applies_to_base_only).
    pub fn applies_to_base_only(
        mut self,
        applies_to_base_only: impl Into<bool>,
    ) -> Self {
        self.__rest.applies_to_base_only = Some(applies_to_base_only.into());
        self
    }

    ///Sets [`calculation_model`](QuoteSurcharge::calculation_model).
    pub fn calculation_model(
        mut self,
        calculation_model: impl Into<
            crate::Open<crate::consignments::vocabulary::CalculationModel>,
        >,
    ) -> Self {
        self.__rest.calculation_model = Some(calculation_model.into());
        self
    }

    ///Sets [`currency_iso_code`](QuoteSurcharge::currency_iso_code).
    pub fn currency_iso_code(
        mut self,
        currency_iso_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.currency_iso_code = Some(currency_iso_code.into());
        self
    }

    ///Sets [`description`](QuoteSurcharge::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`incremental_unit_factor`](QuoteSurcharge::incremental_unit_factor).
    pub fn incremental_unit_factor(
        mut self,
        incremental_unit_factor: impl Into<crate::Amount>,
    ) -> Self {
        self.__rest.incremental_unit_factor = Some(incremental_unit_factor.into());
        self
    }

    ///Sets [`incremental_unit_price`](QuoteSurcharge::incremental_unit_price).
    pub fn incremental_unit_price(
        mut self,
        incremental_unit_price: impl Into<crate::Amount>,
    ) -> Self {
        self.__rest.incremental_unit_price = Some(incremental_unit_price.into());
        self
    }

    ///Sets [`label`](QuoteSurcharge::label).
    pub fn label(mut self, label: impl Into<::std::string::String>) -> Self {
        self.__rest.label = Some(label.into());
        self
    }

    ///Sets [`maximum_amount`](QuoteSurcharge::maximum_amount).
    pub fn maximum_amount(mut self, maximum_amount: impl Into<crate::Amount>) -> Self {
        self.__rest.maximum_amount = Some(maximum_amount.into());
        self
    }

    ///Sets [`minimum_amount`](QuoteSurcharge::minimum_amount).
    pub fn minimum_amount(mut self, minimum_amount: impl Into<crate::Amount>) -> Self {
        self.__rest.minimum_amount = Some(minimum_amount.into());
        self
    }

    ///Sets [`reference`](QuoteSurcharge::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`type_`](QuoteSurcharge::type_).
    pub fn type_(
        mut self,
        type_: impl Into<crate::Open<crate::consignments::vocabulary::SurchargeType>>,
    ) -> Self {
        self.__rest.type_ = Some(type_.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> QuoteSurcharge {
        QuoteSurcharge {
            amount: self.__rest.amount,
            application_type: self.__rest.application_type,
            applies_to_base: self.__rest.applies_to_base,
            applies_to_base_only: self.__rest.applies_to_base_only,
            calculation_model: self.__rest.calculation_model,
            currency_iso_code: self.__rest.currency_iso_code,
            description: self.__rest.description,
            incremental_unit_factor: self.__rest.incremental_unit_factor,
            incremental_unit_price: self.__rest.incremental_unit_price,
            label: self.__rest.label,
            maximum_amount: self.__rest.maximum_amount,
            minimum_amount: self.__rest.minimum_amount,
            reference: self.__rest.reference,
            type_: self.__rest.type_,
        }
    }
}

impl serde::Serialize for QuoteSurcharge {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.amount.is_some())
            + usize::from(self.application_type.is_some())
            + usize::from(self.applies_to_base.is_some())
            + usize::from(self.applies_to_base_only.is_some())
            + usize::from(self.calculation_model.is_some())
            + usize::from(self.currency_iso_code.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.incremental_unit_factor.is_some())
            + usize::from(self.incremental_unit_price.is_some())
            + usize::from(self.label.is_some())
            + usize::from(self.maximum_amount.is_some())
            + usize::from(self.minimum_amount.is_some())
            + usize::from(self.reference.is_some()) + usize::from(self.type_.is_some());
        let mut out = serializer.serialize_struct("QuoteSurcharge", count)?;
        write_optional(&mut out, "Amount", &self.amount)?;
        write_optional(&mut out, "ApplicationType", &self.application_type)?;
        write_optional(&mut out, "AppliesToBase", &self.applies_to_base)?;
        write_optional(&mut out, "AppliesToBaseOnly", &self.applies_to_base_only)?;
        write_optional(&mut out, "CalculationModel", &self.calculation_model)?;
        write_optional(&mut out, "CurrencyIsoCode", &self.currency_iso_code)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(
            &mut out,
            "IncrementalUnitFactor",
            &self.incremental_unit_factor,
        )?;
        write_optional(&mut out, "IncrementalUnitPrice", &self.incremental_unit_price)?;
        write_optional(&mut out, "Label", &self.label)?;
        write_optional(&mut out, "MaximumAmount", &self.maximum_amount)?;
        write_optional(&mut out, "MinimumAmount", &self.minimum_amount)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Type", &self.type_)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for QuoteSurcharge {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = QuoteSurcharge;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (QuoteSurcharge)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<QuoteSurcharge, A::Error> {
                let mut amount: Option<Option<crate::Amount>> = None;
                let mut application_type: Option<
                    Option<crate::Open<crate::consignments::vocabulary::ApplicationType>>,
                > = None;
                let mut applies_to_base: Option<Option<bool>> = None;
                let mut applies_to_base_only: Option<Option<bool>> = None;
                let mut calculation_model: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::CalculationModel>,
                    >,
                > = None;
                let mut currency_iso_code: Option<Option<::std::string::String>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut incremental_unit_factor: Option<Option<crate::Amount>> = None;
                let mut incremental_unit_price: Option<Option<crate::Amount>> = None;
                let mut label: Option<Option<::std::string::String>> = None;
                let mut maximum_amount: Option<Option<crate::Amount>> = None;
                let mut minimum_amount: Option<Option<crate::Amount>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut type_: Option<
                    Option<crate::Open<crate::consignments::vocabulary::SurchargeType>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Amount" => 0usize,
                    "ApplicationType" => 1usize,
                    "AppliesToBase" => 2usize,
                    "AppliesToBaseOnly" => 3usize,
                    "CalculationModel" => 4usize,
                    "CurrencyIsoCode" => 5usize,
                    "Description" => 6usize,
                    "IncrementalUnitFactor" => 7usize,
                    "IncrementalUnitPrice" => 8usize,
                    "Label" => 9usize,
                    "MaximumAmount" => 10usize,
                    "MinimumAmount" => 11usize,
                    "Reference" => 12usize,
                    "Type" => 13usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Amount", &mut amount)?,
                        1usize => {
                            read(&mut map, "ApplicationType", &mut application_type)?
                        }
                        2usize => read(&mut map, "AppliesToBase", &mut applies_to_base)?,
                        3usize => {
                            read(
                                &mut map,
                                "AppliesToBaseOnly",
                                &mut applies_to_base_only,
                            )?
                        }
                        4usize => {
                            read(&mut map, "CalculationModel", &mut calculation_model)?
                        }
                        5usize => {
                            read(&mut map, "CurrencyIsoCode", &mut currency_iso_code)?
                        }
                        6usize => read(&mut map, "Description", &mut description)?,
                        7usize => {
                            read(
                                &mut map,
                                "IncrementalUnitFactor",
                                &mut incremental_unit_factor,
                            )?
                        }
                        8usize => {
                            read(
                                &mut map,
                                "IncrementalUnitPrice",
                                &mut incremental_unit_price,
                            )?
                        }
                        9usize => read(&mut map, "Label", &mut label)?,
                        10usize => read(&mut map, "MaximumAmount", &mut maximum_amount)?,
                        11usize => read(&mut map, "MinimumAmount", &mut minimum_amount)?,
                        12usize => read(&mut map, "Reference", &mut reference)?,
                        13usize => read(&mut map, "Type", &mut type_)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(QuoteSurcharge {
                    amount: amount.flatten(),
                    application_type: application_type.flatten(),
                    applies_to_base: applies_to_base.flatten(),
                    applies_to_base_only: applies_to_base_only.flatten(),
                    calculation_model: calculation_model.flatten(),
                    currency_iso_code: currency_iso_code.flatten(),
                    description: description.flatten(),
                    incremental_unit_factor: incremental_unit_factor.flatten(),
                    incremental_unit_price: incremental_unit_price.flatten(),
                    label: label.flatten(),
                    maximum_amount: maximum_amount.flatten(),
                    minimum_amount: minimum_amount.flatten(),
                    reference: reference.flatten(),
                    type_: type_.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "QuoteSurcharge",
                &[
                    "Amount",
                    "ApplicationType",
                    "AppliesToBase",
                    "AppliesToBaseOnly",
                    "CalculationModel",
                    "CurrencyIsoCode",
                    "Description",
                    "IncrementalUnitFactor",
                    "IncrementalUnitPrice",
                    "Label",
                    "MaximumAmount",
                    "MinimumAmount",
                    "Reference",
                    "Type",
                ],
                Fields,
            )
    }
}

///Builds a [`Rate`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct RateBuilder {
    __rest: RateRest,
}

impl std::fmt::Debug for RateBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RateBuilder(..)")
    }
}

#[derive(Default)]
struct RateRest {
    currency: Option<Currency>,
    gross: Option<crate::Amount>,
    net: Option<crate::Amount>,
    tax_amount: Option<crate::Amount>,
    tax_rate: Option<TaxRate>,
    vat_amount: Option<crate::Amount>,
    vat_rate: Option<TaxRate>,
}

impl Rate {
    ///Starts building one; [`build`](RateBuilder::build) takes all required fields.
    pub fn builder() -> RateBuilder {
        RateBuilder {
            __rest: RateRest::default(),
        }
    }
}

impl RateBuilder {
    ///Sets [`currency`](Rate::currency).
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.__rest.currency = Some(currency.into());
        self
    }

    ///Sets [`gross`](Rate::gross).
    pub fn gross(mut self, gross: impl Into<crate::Amount>) -> Self {
        self.__rest.gross = Some(gross.into());
        self
    }

    ///Sets [`net`](Rate::net).
    pub fn net(mut self, net: impl Into<crate::Amount>) -> Self {
        self.__rest.net = Some(net.into());
        self
    }

    ///Sets [`tax_amount`](Rate::tax_amount).
    pub fn tax_amount(mut self, tax_amount: impl Into<crate::Amount>) -> Self {
        self.__rest.tax_amount = Some(tax_amount.into());
        self
    }

    ///Sets [`tax_rate`](Rate::tax_rate).
    pub fn tax_rate(mut self, tax_rate: impl Into<TaxRate>) -> Self {
        self.__rest.tax_rate = Some(tax_rate.into());
        self
    }

    ///Sets [`vat_amount`](Rate::vat_amount).
    pub fn vat_amount(mut self, vat_amount: impl Into<crate::Amount>) -> Self {
        self.__rest.vat_amount = Some(vat_amount.into());
        self
    }

    ///Sets [`vat_rate`](Rate::vat_rate).
    pub fn vat_rate(mut self, vat_rate: impl Into<TaxRate>) -> Self {
        self.__rest.vat_rate = Some(vat_rate.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Rate {
        Rate {
            currency: self.__rest.currency,
            gross: self.__rest.gross,
            net: self.__rest.net,
            tax_amount: self.__rest.tax_amount,
            tax_rate: self.__rest.tax_rate,
            vat_amount: self.__rest.vat_amount,
            vat_rate: self.__rest.vat_rate,
        }
    }
}

impl serde::Serialize for Rate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.currency.is_some())
            + usize::from(self.gross.is_some()) + usize::from(self.net.is_some())
            + usize::from(self.tax_amount.is_some())
            + usize::from(self.tax_rate.is_some())
            + usize::from(self.vat_amount.is_some())
            + usize::from(self.vat_rate.is_some());
        let mut out = serializer.serialize_struct("Rate", count)?;
        write_optional(&mut out, "Currency", &self.currency)?;
        write_optional(&mut out, "Gross", &self.gross)?;
        write_optional(&mut out, "Net", &self.net)?;
        write_optional(&mut out, "TaxAmount", &self.tax_amount)?;
        write_optional(&mut out, "TaxRate", &self.tax_rate)?;
        write_optional(&mut out, "VatAmount", &self.vat_amount)?;
        write_optional(&mut out, "VatRate", &self.vat_rate)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Rate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Rate;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Rate)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Rate, A::Error> {
                let mut currency: Option<Option<Currency>> = None;
                let mut gross: Option<Option<crate::Amount>> = None;
                let mut net: Option<Option<crate::Amount>> = None;
                let mut tax_amount: Option<Option<crate::Amount>> = None;
                let mut tax_rate: Option<Option<TaxRate>> = None;
                let mut vat_amount: Option<Option<crate::Amount>> = None;
                let mut vat_rate: Option<Option<TaxRate>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Currency" => 0usize,
                    "Gross" => 1usize,
                    "Net" => 2usize,
                    "TaxAmount" => 3usize,
                    "TaxRate" => 4usize,
                    "VatAmount" => 5usize,
                    "VatRate" => 6usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Currency", &mut currency)?,
                        1usize => read(&mut map, "Gross", &mut gross)?,
                        2usize => read(&mut map, "Net", &mut net)?,
                        3usize => read(&mut map, "TaxAmount", &mut tax_amount)?,
                        4usize => read(&mut map, "TaxRate", &mut tax_rate)?,
                        5usize => read(&mut map, "VatAmount", &mut vat_amount)?,
                        6usize => read(&mut map, "VatRate", &mut vat_rate)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Rate {
                    currency: currency.flatten(),
                    gross: gross.flatten(),
                    net: net.flatten(),
                    tax_amount: tax_amount.flatten(),
                    tax_rate: tax_rate.flatten(),
                    vat_amount: vat_amount.flatten(),
                    vat_rate: vat_rate.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "Rate",
                &[
                    "Currency",
                    "Gross",
                    "Net",
                    "TaxAmount",
                    "TaxRate",
                    "VatAmount",
                    "VatRate",
                ],
                Fields,
            )
    }
}

///Builds a [`ReferenceProvidedByCustomerRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ReferenceProvidedByCustomerRequestBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: ReferenceProvidedByCustomerRequestRest,
}

impl<HasReference> std::fmt::Debug
for ReferenceProvidedByCustomerRequestBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReferenceProvidedByCustomerRequestBuilder(..)")
    }
}

#[derive(Default)]
struct ReferenceProvidedByCustomerRequestRest {}
impl ReferenceProvidedByCustomerRequest {
    ///Starts building one; [`build`](ReferenceProvidedByCustomerRequestBuilder::build) takes all required fields.
    pub fn builder() -> ReferenceProvidedByCustomerRequestBuilder {
        ReferenceProvidedByCustomerRequestBuilder {
            reference: Unset,
            __rest: ReferenceProvidedByCustomerRequestRest::default(),
        }
    }
}

impl<HasReference> ReferenceProvidedByCustomerRequestBuilder<HasReference> {
    ///Sets [`reference`](ReferenceProvidedByCustomerRequest::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ReferenceProvidedByCustomerRequestBuilder<Set<::std::string::String>> {
        ReferenceProvidedByCustomerRequestBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ReferenceProvidedByCustomerRequest
    where
        HasReference: required::Reference<
            ReferenceProvidedByCustomerRequest,
            ::std::string::String,
        >,
    {
        ReferenceProvidedByCustomerRequest {
            reference: self.reference.get(),
        }
    }
}

impl serde::Serialize for ReferenceProvidedByCustomerRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize;
        let mut out = serializer
            .serialize_struct("ReferenceProvidedByCustomerRequest", count)?;
        out.serialize_field("Reference", &self.reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ReferenceProvidedByCustomerRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ReferenceProvidedByCustomerRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ReferenceProvidedByCustomerRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ReferenceProvidedByCustomerRequest, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Reference" => 0usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Reference", &mut reference)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ReferenceProvidedByCustomerRequest {
                    reference: present(reference, "Reference")?,
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ReferenceProvidedByCustomerRequest",
                &["Reference"],
                Fields,
            )
    }
}

///Builds a [`RequestedDeliveryDate`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct RequestedDeliveryDateBuilder<HasDate = Unset> {
    date: HasDate,
    __rest: RequestedDeliveryDateRest,
}

impl<HasDate> std::fmt::Debug for RequestedDeliveryDateBuilder<HasDate> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RequestedDeliveryDateBuilder(..)")
    }
}

#[derive(Default)]
struct RequestedDeliveryDateRest {
    delivery_window: Option<TimeWindow>,
    is_to_be_exactly_on_the_date_specified: Option<bool>,
}

impl RequestedDeliveryDate {
    ///Starts building one; [`build`](RequestedDeliveryDateBuilder::build) takes all required fields.
    pub fn builder() -> RequestedDeliveryDateBuilder {
        RequestedDeliveryDateBuilder {
            date: Unset,
            __rest: RequestedDeliveryDateRest::default(),
        }
    }
}

impl<HasDate> RequestedDeliveryDateBuilder<HasDate> {
    ///Sets [`delivery_window`](RequestedDeliveryDate::delivery_window).
    pub fn delivery_window(mut self, delivery_window: impl Into<TimeWindow>) -> Self {
        self.__rest.delivery_window = Some(delivery_window.into());
        self
    }

    ///Sets [`is_to_be_exactly_on_the_date_specified`](RequestedDeliveryDate::is_to_be_exactly_on_the_date_specified).
    pub fn is_to_be_exactly_on_the_date_specified(
        mut self,
        is_to_be_exactly_on_the_date_specified: impl Into<bool>,
    ) -> Self {
        self.__rest.is_to_be_exactly_on_the_date_specified = Some(
            is_to_be_exactly_on_the_date_specified.into(),
        );
        self
    }

    ///Sets [`date`](RequestedDeliveryDate::date), which is required.
    pub fn date(
        self,
        date: impl Into<crate::Timestamp>,
    ) -> RequestedDeliveryDateBuilder<Set<crate::Timestamp>> {
        RequestedDeliveryDateBuilder {
            date: Set(date.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> RequestedDeliveryDate
    where
        HasDate: required::Date<RequestedDeliveryDate, crate::Timestamp>,
    {
        RequestedDeliveryDate {
            date: self.date.get(),
            delivery_window: self.__rest.delivery_window,
            is_to_be_exactly_on_the_date_specified: self
                .__rest
                .is_to_be_exactly_on_the_date_specified,
        }
    }
}

impl serde::Serialize for RequestedDeliveryDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.delivery_window.is_some())
            + usize::from(self.is_to_be_exactly_on_the_date_specified.is_some());
        let mut out = serializer.serialize_struct("RequestedDeliveryDate", count)?;
        out.serialize_field("Date", &self.date)?;
        write_optional(&mut out, "DeliveryWindow", &self.delivery_window)?;
        write_optional(
            &mut out,
            "IsToBeExactlyOnTheDateSpecified",
            &self.is_to_be_exactly_on_the_date_specified,
        )?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for RequestedDeliveryDate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = RequestedDeliveryDate;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (RequestedDeliveryDate)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<RequestedDeliveryDate, A::Error> {
                let mut date: Option<crate::Timestamp> = None;
                let mut delivery_window: Option<Option<TimeWindow>> = None;
                let mut is_to_be_exactly_on_the_date_specified: Option<Option<bool>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Date" => 0usize,
                    "DeliveryWindow" => 1usize,
                    "IsToBeExactlyOnTheDateSpecified" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Date", &mut date)?,
                        1usize => read(&mut map, "DeliveryWindow", &mut delivery_window)?,
                        2usize => {
                            read(
                                &mut map,
                                "IsToBeExactlyOnTheDateSpecified",
                                &mut is_to_be_exactly_on_the_date_specified,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RequestedDeliveryDate {
                    date: present(date, "Date")?,
                    delivery_window: delivery_window.flatten(),
                    is_to_be_exactly_on_the_date_specified: is_to_be_exactly_on_the_date_specified
                        .flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "RequestedDeliveryDate",
                &["Date", "DeliveryWindow", "IsToBeExactlyOnTheDateSpecified"],
                Fields,
            )
    }
}

///Builds a [`SetConsignmentDetailsRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct SetConsignmentDetailsRequestBuilder {
    __rest: SetConsignmentDetailsRequestRest,
}

impl std::fmt::Debug for SetConsignmentDetailsRequestBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SetConsignmentDetailsRequestBuilder(..)")
    }
}

#[derive(Default)]
struct SetConsignmentDetailsRequestRest {
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    is_exact_requested_delivery_date: Option<bool>,
    requested_delivery_date: Option<crate::Timestamp>,
    shipping_date_time: Option<crate::Timestamp>,
}

impl SetConsignmentDetailsRequest {
    ///Starts building one; [`build`](SetConsignmentDetailsRequestBuilder::build) takes all required fields.
    pub fn builder() -> SetConsignmentDetailsRequestBuilder {
        SetConsignmentDetailsRequestBuilder {
            __rest: SetConsignmentDetailsRequestRest::default(),
        }
    }
}

impl SetConsignmentDetailsRequestBuilder {
    ///Sets [`consignment_reference_provided_by_customer`](SetConsignmentDetailsRequest::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`is_exact_requested_delivery_date`](SetConsignmentDetailsRequest::is_exact_requested_delivery_date).
    pub fn is_exact_requested_delivery_date(
        mut self,
        is_exact_requested_delivery_date: impl Into<bool>,
    ) -> Self {
        self.__rest.is_exact_requested_delivery_date = Some(
            is_exact_requested_delivery_date.into(),
        );
        self
    }

    ///Sets [`requested_delivery_date`](SetConsignmentDetailsRequest::requested_delivery_date).
    pub fn requested_delivery_date(
        mut self,
        requested_delivery_date: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.requested_delivery_date = Some(requested_delivery_date.into());
        self
    }

    ///Sets [`shipping_date_time`](SetConsignmentDetailsRequest::shipping_date_time).
    pub fn shipping_date_time(
        mut self,
        shipping_date_time: impl Into<crate::Timestamp>,
    ) -> Self {
        self.__rest.shipping_date_time = Some(shipping_date_time.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> SetConsignmentDetailsRequest {
        SetConsignmentDetailsRequest {
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            is_exact_requested_delivery_date: self
                .__rest
                .is_exact_requested_delivery_date,
            requested_delivery_date: self.__rest.requested_delivery_date,
            shipping_date_time: self.__rest.shipping_date_time,
        }
    }
}

impl serde::Serialize for SetConsignmentDetailsRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.is_exact_requested_delivery_date.is_some())
            + usize::from(self.requested_delivery_date.is_some())
            + usize::from(self.shipping_date_time.is_some());
        let mut out = serializer
            .serialize_struct("SetConsignmentDetailsRequest", count)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(
            &mut out,
            "IsExactRequestedDeliveryDate",
            &self.is_exact_requested_delivery_date,
        )?;
        write_optional(
            &mut out,
            "RequestedDeliveryDate",
            &self.requested_delivery_date,
        )?;
        write_optional(&mut out, "ShippingDateTime", &self.shipping_date_time)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for SetConsignmentDetailsRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = SetConsignmentDetailsRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (SetConsignmentDetailsRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<SetConsignmentDetailsRequest, A::Error> {
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut is_exact_requested_delivery_date: Option<Option<bool>> = None;
                let mut requested_delivery_date: Option<Option<crate::Timestamp>> = None;
                let mut shipping_date_time: Option<Option<crate::Timestamp>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "ConsignmentReferenceProvidedByCustomer" => 0usize,
                    "IsExactRequestedDeliveryDate" => 1usize,
                    "RequestedDeliveryDate" => 2usize,
                    "ShippingDateTime" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        1usize => {
                            read(
                                &mut map,
                                "IsExactRequestedDeliveryDate",
                                &mut is_exact_requested_delivery_date,
                            )?
                        }
                        2usize => {
                            read(
                                &mut map,
                                "RequestedDeliveryDate",
                                &mut requested_delivery_date,
                            )?
                        }
                        3usize => {
                            read(&mut map, "ShippingDateTime", &mut shipping_date_time)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(SetConsignmentDetailsRequest {
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    is_exact_requested_delivery_date: is_exact_requested_delivery_date
                        .flatten(),
                    requested_delivery_date: requested_delivery_date.flatten(),
                    shipping_date_time: shipping_date_time.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "SetConsignmentDetailsRequest",
                &[
                    "ConsignmentReferenceProvidedByCustomer",
                    "IsExactRequestedDeliveryDate",
                    "RequestedDeliveryDate",
                    "ShippingDateTime",
                ],
                Fields,
            )
    }
}

///Builds a [`ShippingLocation`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShippingLocationBuilder<
    HasDefaultLocationForReturns = Unset,
    HasReference = Unset,
    HasShippingLocationType = Unset,
> {
    default_location_for_returns: HasDefaultLocationForReturns,
    reference: HasReference,
    shipping_location_type: HasShippingLocationType,
    __rest: ShippingLocationRest,
}

impl<HasDefaultLocationForReturns, HasReference, HasShippingLocationType> std::fmt::Debug
for ShippingLocationBuilder<
    HasDefaultLocationForReturns,
    HasReference,
    HasShippingLocationType,
> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShippingLocationBuilder(..)")
    }
}

#[derive(Default)]
struct ShippingLocationRest {
    address_line1: Option<::std::string::String>,
    address_line2: Option<::std::string::String>,
    address_line3: Option<::std::string::String>,
    cache_date: Option<crate::Timestamp>,
    cache_source: Option<::std::string::String>,
    company_name: Option<::std::string::String>,
    contact: Option<Contact>,
    contact_name: Option<::std::string::String>,
    country: Option<Country>,
    customer_name: Option<::std::string::String>,
    customer_reference: Option<::std::string::String>,
    id: Option<i32>,
    is_cached: Option<bool>,
    lat_long: Option<LatLong>,
    linked_accounts: Option<::std::vec::Vec<ShippingLocationAccount>>,
    name: Option<::std::string::String>,
    notes: Option<::std::string::String>,
    postcode: Option<::std::string::String>,
    region: Option<::std::string::String>,
    region_code: Option<::std::string::String>,
    shipping_location_reference: Option<::std::string::String>,
    special_instructions: Option<::std::string::String>,
    town: Option<::std::string::String>,
}

impl ShippingLocation {
    ///Starts building one; [`build`](ShippingLocationBuilder::build) takes all required fields.
    pub fn builder() -> ShippingLocationBuilder {
        ShippingLocationBuilder {
            default_location_for_returns: Unset,
            reference: Unset,
            shipping_location_type: Unset,
            __rest: ShippingLocationRest::default(),
        }
    }
}

impl<
    HasDefaultLocationForReturns,
    HasReference,
    HasShippingLocationType,
> ShippingLocationBuilder<
    HasDefaultLocationForReturns,
    HasReference,
    HasShippingLocationType,
> {
    ///Sets [`address_line1`](ShippingLocation::address_line1).
    pub fn address_line1(
        mut self,
        address_line1: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.address_line1 = Some(address_line1.into());
        self
    }

    ///Sets [`address_line2`](ShippingLocation::address_line2).
    pub fn address_line2(
        mut self,
        address_line2: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.address_line2 = Some(address_line2.into());
        self
    }

    ///Sets [`address_line3`](ShippingLocation::address_line3).
    pub fn address_line3(
        mut self,
        address_line3: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.address_line3 = Some(address_line3.into());
        self
    }

    ///Sets [`cache_date`](ShippingLocation::cache_date).
    pub fn cache_date(mut self, cache_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.cache_date = Some(cache_date.into());
        self
    }

    ///Sets [`cache_source`](ShippingLocation::cache_source).
    pub fn cache_source(
        mut self,
        cache_source: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.cache_source = Some(cache_source.into());
        self
    }

    ///Sets [`company_name`](ShippingLocation::company_name).
    pub fn company_name(
        mut self,
        company_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.company_name = Some(company_name.into());
        self
    }

    ///Sets [`contact`](ShippingLocation::contact).
    pub fn contact(mut self, contact: impl Into<Contact>) -> Self {
        self.__rest.contact = Some(contact.into());
        self
    }

    ///Sets [`contact_name`](ShippingLocation::contact_name).
    pub fn contact_name(
        mut self,
        contact_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.contact_name = Some(contact_name.into());
        self
    }

    ///Sets [`country`](ShippingLocation::country).
    pub fn country(mut self, country: impl Into<Country>) -> Self {
        self.__rest.country = Some(country.into());
        self
    }

    ///Sets [`customer_name`](ShippingLocation::customer_name).
    pub fn customer_name(
        mut self,
        customer_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_name = Some(customer_name.into());
        self
    }

    ///Sets [`customer_reference`](ShippingLocation::customer_reference).
    pub fn customer_reference(
        mut self,
        customer_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.customer_reference = Some(customer_reference.into());
        self
    }

    ///Sets [`id`](ShippingLocation::id).
    pub fn id(mut self, id: impl Into<i32>) -> Self {
        self.__rest.id = Some(id.into());
        self
    }

    ///Sets [`is_cached`](ShippingLocation::is_cached).
    pub fn is_cached(mut self, is_cached: impl Into<bool>) -> Self {
        self.__rest.is_cached = Some(is_cached.into());
        self
    }

    ///Sets [`lat_long`](ShippingLocation::lat_long).
    pub fn lat_long(mut self, lat_long: impl Into<LatLong>) -> Self {
        self.__rest.lat_long = Some(lat_long.into());
        self
    }

    ///Sets [`linked_accounts`](ShippingLocation::linked_accounts).
    pub fn linked_accounts(
        mut self,
        linked_accounts: impl Into<::std::vec::Vec<ShippingLocationAccount>>,
    ) -> Self {
        self.__rest.linked_accounts = Some(linked_accounts.into());
        self
    }

    ///Sets [`name`](ShippingLocation::name).
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.__rest.name = Some(name.into());
        self
    }

    ///Sets [`notes`](ShippingLocation::notes).
    pub fn notes(mut self, notes: impl Into<::std::string::String>) -> Self {
        self.__rest.notes = Some(notes.into());
        self
    }

    ///Sets [`postcode`](ShippingLocation::postcode).
    pub fn postcode(mut self, postcode: impl Into<::std::string::String>) -> Self {
        self.__rest.postcode = Some(postcode.into());
        self
    }

    ///Sets [`region`](ShippingLocation::region).
    pub fn region(mut self, region: impl Into<::std::string::String>) -> Self {
        self.__rest.region = Some(region.into());
        self
    }

    ///Sets [`region_code`](ShippingLocation::region_code).
    pub fn region_code(mut self, region_code: impl Into<::std::string::String>) -> Self {
        self.__rest.region_code = Some(region_code.into());
        self
    }

    ///Sets [`shipping_location_reference`](ShippingLocation::shipping_location_reference).
    pub fn shipping_location_reference(
        mut self,
        shipping_location_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.shipping_location_reference = Some(
            shipping_location_reference.into(),
        );
        self
    }

    ///Sets [`special_instructions`](ShippingLocation::special_instructions).
    pub fn special_instructions(
        mut self,
        special_instructions: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.special_instructions = Some(special_instructions.into());
        self
    }

    ///Sets [`town`](ShippingLocation::town).
    pub fn town(mut self, town: impl Into<::std::string::String>) -> Self {
        self.__rest.town = Some(town.into());
        self
    }

    ///Sets [`default_location_for_returns`](ShippingLocation::default_location_for_returns), which is required.
    pub fn default_location_for_returns(
        self,
        default_location_for_returns: impl Into<bool>,
    ) -> ShippingLocationBuilder<Set<bool>, HasReference, HasShippingLocationType> {
        ShippingLocationBuilder {
            default_location_for_returns: Set(default_location_for_returns.into()),
            reference: self.reference,
            shipping_location_type: self.shipping_location_type,
            __rest: self.__rest,
        }
    }

    ///Sets [`reference`](ShippingLocation::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> ShippingLocationBuilder<
        HasDefaultLocationForReturns,
        Set<::std::string::String>,
        HasShippingLocationType,
    > {
        ShippingLocationBuilder {
            reference: Set(reference.into()),
            default_location_for_returns: self.default_location_for_returns,
            shipping_location_type: self.shipping_location_type,
            __rest: self.__rest,
        }
    }

    ///Sets [`shipping_location_type`](ShippingLocation::shipping_location_type), which is required.
    pub fn shipping_location_type(
        self,
        shipping_location_type: impl Into<
            crate::Open<crate::consignments::vocabulary::ShippingLocationType>,
        >,
    ) -> ShippingLocationBuilder<
        HasDefaultLocationForReturns,
        HasReference,
        Set<crate::Open<crate::consignments::vocabulary::ShippingLocationType>>,
    > {
        ShippingLocationBuilder {
            shipping_location_type: Set(shipping_location_type.into()),
            default_location_for_returns: self.default_location_for_returns,
            reference: self.reference,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShippingLocation
    where
        HasDefaultLocationForReturns: required::DefaultLocationForReturns<
            ShippingLocation,
            bool,
        >,
        HasReference: required::Reference<ShippingLocation, ::std::string::String>,
        HasShippingLocationType: required::ShippingLocationType<
            ShippingLocation,
            crate::Open<crate::consignments::vocabulary::ShippingLocationType>,
        >,
    {
        ShippingLocation {
            default_location_for_returns: self.default_location_for_returns.get(),
            reference: self.reference.get(),
            shipping_location_type: self.shipping_location_type.get(),
            address_line1: self.__rest.address_line1,
            address_line2: self.__rest.address_line2,
            address_line3: self.__rest.address_line3,
            cache_date: self.__rest.cache_date,
            cache_source: self.__rest.cache_source,
            company_name: self.__rest.company_name,
            contact: self.__rest.contact,
            contact_name: self.__rest.contact_name,
            country: self.__rest.country,
            customer_name: self.__rest.customer_name,
            customer_reference: self.__rest.customer_reference,
            id: self.__rest.id,
            is_cached: self.__rest.is_cached,
            lat_long: self.__rest.lat_long,
            linked_accounts: self.__rest.linked_accounts,
            name: self.__rest.name,
            notes: self.__rest.notes,
            postcode: self.__rest.postcode,
            region: self.__rest.region,
            region_code: self.__rest.region_code,
            shipping_location_reference: self.__rest.shipping_location_reference,
            special_instructions: self.__rest.special_instructions,
            town: self.__rest.town,
        }
    }
}

impl serde::Serialize for ShippingLocation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize + usize::from(self.address_line1.is_some())
            + usize::from(self.address_line2.is_some())
            + usize::from(self.address_line3.is_some())
            + usize::from(self.cache_date.is_some())
            + usize::from(self.cache_source.is_some())
            + usize::from(self.company_name.is_some())
            + usize::from(self.contact.is_some())
            + usize::from(self.contact_name.is_some())
            + usize::from(self.country.is_some())
            + usize::from(self.customer_name.is_some())
            + usize::from(self.customer_reference.is_some())
            + usize::from(self.id.is_some()) + usize::from(self.is_cached.is_some())
            + usize::from(self.lat_long.is_some())
            + usize::from(self.linked_accounts.is_some())
            + usize::from(self.name.is_some()) + usize::from(self.notes.is_some())
            + usize::from(self.postcode.is_some()) + usize::from(self.region.is_some())
            + usize::from(self.region_code.is_some())
            + usize::from(self.shipping_location_reference.is_some())
            + usize::from(self.special_instructions.is_some())
            + usize::from(self.town.is_some());
        let mut out = serializer.serialize_struct("ShippingLocation", count)?;
        out.serialize_field(
            "DefaultLocationForReturns",
            &self.default_location_for_returns,
        )?;
        out.serialize_field("Reference", &self.reference)?;
        out.serialize_field("ShippingLocationType", &self.shipping_location_type)?;
        write_optional(&mut out, "AddressLine1", &self.address_line1)?;
        write_optional(&mut out, "AddressLine2", &self.address_line2)?;
        write_optional(&mut out, "AddressLine3", &self.address_line3)?;
        write_optional(&mut out, "CacheDate", &self.cache_date)?;
        write_optional(&mut out, "CacheSource", &self.cache_source)?;
        write_optional(&mut out, "CompanyName", &self.company_name)?;
        write_optional(&mut out, "Contact", &self.contact)?;
        write_optional(&mut out, "ContactName", &self.contact_name)?;
        write_optional(&mut out, "Country", &self.country)?;
        write_optional(&mut out, "CustomerName", &self.customer_name)?;
        write_optional(&mut out, "CustomerReference", &self.customer_reference)?;
        write_optional(&mut out, "Id", &self.id)?;
        write_optional(&mut out, "IsCached", &self.is_cached)?;
        write_optional(&mut out, "LatLong", &self.lat_long)?;
        write_optional(&mut out, "LinkedAccounts", &self.linked_accounts)?;
        write_optional(&mut out, "Name", &self.name)?;
        write_optional(&mut out, "Notes", &self.notes)?;
        write_optional(&mut out, "Postcode", &self.postcode)?;
        write_optional(&mut out, "Region", &self.region)?;
        write_optional(&mut out, "RegionCode", &self.region_code)?;
        write_optional(
            &mut out,
            "ShippingLocationReference",
            &self.shipping_location_reference,
        )?;
        write_optional(&mut out, "SpecialInstructions", &self.special_instructions)?;
        write_optional(&mut out, "Town", &self.town)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShippingLocation {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShippingLocation;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShippingLocation)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ShippingLocation, A::Error> {
                let mut default_location_for_returns: Option<bool> = None;
                let mut reference: Option<::std::string::String> = None;
                let mut shipping_location_type: Option<
                    crate::Open<crate::consignments::vocabulary::ShippingLocationType>,
                > = None;
                let mut address_line1: Option<Option<::std::string::String>> = None;
                let mut address_line2: Option<Option<::std::string::String>> = None;
                let mut address_line3: Option<Option<::std::string::String>> = None;
                let mut cache_date: Option<Option<crate::Timestamp>> = None;
                let mut cache_source: Option<Option<::std::string::String>> = None;
                let mut company_name: Option<Option<::std::string::String>> = None;
                let mut contact: Option<Option<Contact>> = None;
                let mut contact_name: Option<Option<::std::string::String>> = None;
                let mut country: Option<Option<Country>> = None;
                let mut customer_name: Option<Option<::std::string::String>> = None;
                let mut customer_reference: Option<Option<::std::string::String>> = None;
                let mut id: Option<Option<i32>> = None;
                let mut is_cached: Option<Option<bool>> = None;
                let mut lat_long: Option<Option<LatLong>> = None;
                let mut linked_accounts: Option<
                    Option<::std::vec::Vec<ShippingLocationAccount>>,
                > = None;
                let mut name: Option<Option<::std::string::String>> = None;
                let mut notes: Option<Option<::std::string::String>> = None;
                let mut postcode: Option<Option<::std::string::String>> = None;
                let mut region: Option<Option<::std::string::String>> = None;
                let mut region_code: Option<Option<::std::string::String>> = None;
                let mut shipping_location_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut special_instructions: Option<Option<::std::string::String>> = None;
                let mut town: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "DefaultLocationForReturns" => 0usize,
                    "Reference" => 1usize,
                    "ShippingLocationType" => 2usize,
                    "AddressLine1" => 3usize,
                    "AddressLine2" => 4usize,
                    "AddressLine3" => 5usize,
                    "CacheDate" => 6usize,
                    "CacheSource" => 7usize,
                    "CompanyName" => 8usize,
                    "Contact" => 9usize,
                    "ContactName" => 10usize,
                    "Country" => 11usize,
                    "CustomerName" => 12usize,
                    "CustomerReference" => 13usize,
                    "Id" => 14usize,
                    "IsCached" => 15usize,
                    "LatLong" => 16usize,
                    "LinkedAccounts" => 17usize,
                    "Name" => 18usize,
                    "Notes" => 19usize,
                    "Postcode" => 20usize,
                    "Region" => 21usize,
                    "RegionCode" => 22usize,
                    "ShippingLocationReference" => 23usize,
                    "SpecialInstructions" => 24usize,
                    "Town" => 25usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(
                                &mut map,
                                "DefaultLocationForReturns",
                                &mut default_location_for_returns,
                            )?
                        }
                        1usize => read(&mut map, "Reference", &mut reference)?,
                        2usize => {
                            read(
                                &mut map,
                                "ShippingLocationType",
                                &mut shipping_location_type,
                            )?
                        }
                        3usize => read(&mut map, "AddressLine1", &mut address_line1)?,
                        4usize => read(&mut map, "AddressLine2", &mut address_line2)?,
                        5usize => read(&mut map, "AddressLine3", &mut address_line3)?,
                        6usize => read(&mut map, "CacheDate", &mut cache_date)?,
                        7usize => read(&mut map, "CacheSource", &mut cache_source)?,
                        8usize => read(&mut map, "CompanyName", &mut company_name)?,
                        9usize => read(&mut map, "Contact", &mut contact)?,
                        10usize => read(&mut map, "ContactName", &mut contact_name)?,
                        11usize => read(&mut map, "Country", &mut country)?,
                        12usize => read(&mut map, "CustomerName", &mut customer_name)?,
                        13usize => {
                            read(&mut map, "CustomerReference", &mut customer_reference)?
                        }
                        14usize => read(&mut map, "Id", &mut id)?,
                        15usize => read(&mut map, "IsCached", &mut is_cached)?,
                        16usize => read(&mut map, "LatLong", &mut lat_long)?,
                        17usize => {
                            read(&mut map, "LinkedAccounts", &mut linked_accounts)?
                        }
                        18usize => read(&mut map, "Name", &mut name)?,
                        19usize => read(&mut map, "Notes", &mut notes)?,
                        20usize => read(&mut map, "Postcode", &mut postcode)?,
                        21usize => read(&mut map, "Region", &mut region)?,
                        22usize => read(&mut map, "RegionCode", &mut region_code)?,
                        23usize => {
                            read(
                                &mut map,
                                "ShippingLocationReference",
                                &mut shipping_location_reference,
                            )?
                        }
                        24usize => {
                            read(
                                &mut map,
                                "SpecialInstructions",
                                &mut special_instructions,
                            )?
                        }
                        25usize => read(&mut map, "Town", &mut town)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShippingLocation {
                    default_location_for_returns: present(
                        default_location_for_returns,
                        "DefaultLocationForReturns",
                    )?,
                    reference: present(reference, "Reference")?,
                    shipping_location_type: present(
                        shipping_location_type,
                        "ShippingLocationType",
                    )?,
                    address_line1: address_line1.flatten(),
                    address_line2: address_line2.flatten(),
                    address_line3: address_line3.flatten(),
                    cache_date: cache_date.flatten(),
                    cache_source: cache_source.flatten(),
                    company_name: company_name.flatten(),
                    contact: contact.flatten(),
                    contact_name: contact_name.flatten(),
                    country: country.flatten(),
                    customer_name: customer_name.flatten(),
                    customer_reference: customer_reference.flatten(),
                    id: id.flatten(),
                    is_cached: is_cached.flatten(),
                    lat_long: lat_long.flatten(),
                    linked_accounts: linked_accounts.flatten(),
                    name: name.flatten(),
                    notes: notes.flatten(),
                    postcode: postcode.flatten(),
                    region: region.flatten(),
                    region_code: region_code.flatten(),
                    shipping_location_reference: shipping_location_reference.flatten(),
                    special_instructions: special_instructions.flatten(),
                    town: town.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ShippingLocation",
                &[
                    "DefaultLocationForReturns",
                    "Reference",
                    "ShippingLocationType",
                    "AddressLine1",
                    "AddressLine2",
                    "AddressLine3",
                    "CacheDate",
                    "CacheSource",
                    "CompanyName",
                    "Contact",
                    "ContactName",
                    "Country",
                    "CustomerName",
                    "CustomerReference",
                    "Id",
                    "IsCached",
                    "LatLong",
                    "LinkedAccounts",
                    "Name",
                    "Notes",
                    "Postcode",
                    "Region",
                    "RegionCode",
                    "ShippingLocationReference",
                    "SpecialInstructions",
                    "Town",
                ],
                Fields,
            )
    }
}

///Builds a [`ShippingLocationAccount`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ShippingLocationAccountBuilder {
    __rest: ShippingLocationAccountRest,
}

impl std::fmt::Debug for ShippingLocationAccountBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ShippingLocationAccountBuilder(..)")
    }
}

#[derive(Default)]
struct ShippingLocationAccountRest {
    account_name: Option<::std::string::String>,
    account_reference: Option<::std::string::String>,
}

impl ShippingLocationAccount {
    ///Starts building one; [`build`](ShippingLocationAccountBuilder::build) takes all required fields.
    pub fn builder() -> ShippingLocationAccountBuilder {
        ShippingLocationAccountBuilder {
            __rest: ShippingLocationAccountRest::default(),
        }
    }
}

impl ShippingLocationAccountBuilder {
    ///Sets [`account_name`](ShippingLocationAccount::account_name).
    pub fn account_name(
        mut self,
        account_name: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.account_name = Some(account_name.into());
        self
    }

    ///Sets [`account_reference`](ShippingLocationAccount::account_reference).
    pub fn account_reference(
        mut self,
        account_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.account_reference = Some(account_reference.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> ShippingLocationAccount {
        ShippingLocationAccount {
            account_name: self.__rest.account_name,
            account_reference: self.__rest.account_reference,
        }
    }
}

impl serde::Serialize for ShippingLocationAccount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.account_name.is_some())
            + usize::from(self.account_reference.is_some());
        let mut out = serializer.serialize_struct("ShippingLocationAccount", count)?;
        write_optional(&mut out, "AccountName", &self.account_name)?;
        write_optional(&mut out, "AccountReference", &self.account_reference)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for ShippingLocationAccount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = ShippingLocationAccount;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (ShippingLocationAccount)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<ShippingLocationAccount, A::Error> {
                let mut account_name: Option<Option<::std::string::String>> = None;
                let mut account_reference: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "AccountName" => 0usize,
                    "AccountReference" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "AccountName", &mut account_name)?,
                        1usize => {
                            read(&mut map, "AccountReference", &mut account_reference)?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ShippingLocationAccount {
                    account_name: account_name.flatten(),
                    account_reference: account_reference.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "ShippingLocationAccount",
                &["AccountName", "AccountReference"],
                Fields,
            )
    }
}

///Builds a [`StateCount`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct StateCountBuilder {
    __rest: StateCountRest,
}

impl std::fmt::Debug for StateCountBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StateCountBuilder(..)")
    }
}

#[derive(Default)]
struct StateCountRest {
    key: Option<crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    value: Option<i32>,
}

impl StateCount {
    ///Starts building one; [`build`](StateCountBuilder::build) takes all required fields.
    pub fn builder() -> StateCountBuilder {
        StateCountBuilder {
            __rest: StateCountRest::default(),
        }
    }
}

impl StateCountBuilder {
    ///Sets [`key`](StateCount::key).
    pub fn key(
        mut self,
        key: impl Into<crate::Open<crate::consignments::vocabulary::ConsignmentState>>,
    ) -> Self {
        self.__rest.key = Some(key.into());
        self
    }

    ///Sets [`value`](StateCount::value).
    pub fn value(mut self, value: impl Into<i32>) -> Self {
        self.__rest.value = Some(value.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> StateCount {
        StateCount {
            key: self.__rest.key,
            value: self.__rest.value,
        }
    }
}

impl serde::Serialize for StateCount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.key.is_some())
            + usize::from(self.value.is_some());
        let mut out = serializer.serialize_struct("StateCount", count)?;
        write_optional(&mut out, "Key", &self.key)?;
        write_optional(&mut out, "Value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for StateCount {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = StateCount;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (StateCount)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<StateCount, A::Error> {
                let mut key: Option<
                    Option<
                        crate::Open<crate::consignments::vocabulary::ConsignmentState>,
                    >,
                > = None;
                let mut value: Option<Option<i32>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Key" => 0usize,
                    "Value" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Key", &mut key)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(StateCount {
                    key: key.flatten(),
                    value: value.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("StateCount", &["Key", "Value"], Fields)
    }
}

///Builds a [`SubscriptionCarrierServiceResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct SubscriptionCarrierServiceResponseBuilder {
    __rest: SubscriptionCarrierServiceResponseRest,
}

impl std::fmt::Debug for SubscriptionCarrierServiceResponseBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SubscriptionCarrierServiceResponseBuilder(..)")
    }
}

#[derive(Default)]
struct SubscriptionCarrierServiceResponseRest {
    carrier_services: Option<::std::vec::Vec<CarrierService>>,
    error_message: Option<::std::string::String>,
    success: Option<bool>,
}

impl SubscriptionCarrierServiceResponse {
    ///Starts building one; [`build`](SubscriptionCarrierServiceResponseBuilder::build) takes all required fields.
    pub fn builder() -> SubscriptionCarrierServiceResponseBuilder {
        SubscriptionCarrierServiceResponseBuilder {
            __rest: SubscriptionCarrierServiceResponseRest::default(),
        }
    }
}

impl SubscriptionCarrierServiceResponseBuilder {
    ///Sets [`carrier_services`](SubscriptionCarrierServiceResponse::carrier_services).
    pub fn carrier_services(
        mut self,
        carrier_services: impl Into<::std::vec::Vec<CarrierService>>,
    ) -> Self {
        self.__rest.carrier_services = Some(carrier_services.into());
        self
    }

    ///Sets [`error_message`](SubscriptionCarrierServiceResponse::error_message).
    pub fn error_message(
        mut self,
        error_message: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.error_message = Some(error_message.into());
        self
    }

    ///Sets [`success`](SubscriptionCarrierServiceResponse::success).
    pub fn success(mut self, success: impl Into<bool>) -> Self {
        self.__rest.success = Some(success.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> SubscriptionCarrierServiceResponse {
        SubscriptionCarrierServiceResponse {
            carrier_services: self.__rest.carrier_services,
            error_message: self.__rest.error_message,
            success: self.__rest.success,
        }
    }
}

impl serde::Serialize for SubscriptionCarrierServiceResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.carrier_services.is_some())
            + usize::from(self.error_message.is_some())
            + usize::from(self.success.is_some());
        let mut out = serializer
            .serialize_struct("SubscriptionCarrierServiceResponse", count)?;
        write_optional(&mut out, "CarrierServices", &self.carrier_services)?;
        write_optional(&mut out, "ErrorMessage", &self.error_message)?;
        write_optional(&mut out, "Success", &self.success)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for SubscriptionCarrierServiceResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = SubscriptionCarrierServiceResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (SubscriptionCarrierServiceResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<SubscriptionCarrierServiceResponse, A::Error> {
                let mut carrier_services: Option<
                    Option<::std::vec::Vec<CarrierService>>,
                > = None;
                let mut error_message: Option<Option<::std::string::String>> = None;
                let mut success: Option<Option<bool>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CarrierServices" => 0usize,
                    "ErrorMessage" => 1usize,
                    "Success" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(&mut map, "CarrierServices", &mut carrier_services)?
                        }
                        1usize => read(&mut map, "ErrorMessage", &mut error_message)?,
                        2usize => read(&mut map, "Success", &mut success)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(SubscriptionCarrierServiceResponse {
                    carrier_services: carrier_services.flatten(),
                    error_message: error_message.flatten(),
                    success: success.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "SubscriptionCarrierServiceResponse",
                &["CarrierServices", "ErrorMessage", "Success"],
                Fields,
            )
    }
}

///Builds a [`SubscriptionMpdCarrierServiceResponse`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct SubscriptionMpdCarrierServiceResponseBuilder<HasSuccess = Unset> {
    success: HasSuccess,
    __rest: SubscriptionMpdCarrierServiceResponseRest,
}

impl<HasSuccess> std::fmt::Debug
for SubscriptionMpdCarrierServiceResponseBuilder<HasSuccess> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SubscriptionMpdCarrierServiceResponseBuilder(..)")
    }
}

#[derive(Default)]
struct SubscriptionMpdCarrierServiceResponseRest {
    error_message: Option<::std::string::String>,
    mpd_carrier_services: Option<::std::vec::Vec<MpdCarrierService>>,
}

impl SubscriptionMpdCarrierServiceResponse {
    ///Starts building one; [`build`](SubscriptionMpdCarrierServiceResponseBuilder::build) takes all required fields.
    pub fn builder() -> SubscriptionMpdCarrierServiceResponseBuilder {
        SubscriptionMpdCarrierServiceResponseBuilder {
            success: Unset,
            __rest: SubscriptionMpdCarrierServiceResponseRest::default(),
        }
    }
}

impl<HasSuccess> SubscriptionMpdCarrierServiceResponseBuilder<HasSuccess> {
    ///Sets [`error_message`](SubscriptionMpdCarrierServiceResponse::error_message).
    pub fn error_message(
        mut self,
        error_message: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.error_message = Some(error_message.into());
        self
    }

    ///Sets [`mpd_carrier_services`](SubscriptionMpdCarrierServiceResponse::mpd_carrier_services).
    pub fn mpd_carrier_services(
        mut self,
        mpd_carrier_services: impl Into<::std::vec::Vec<MpdCarrierService>>,
    ) -> Self {
        self.__rest.mpd_carrier_services = Some(mpd_carrier_services.into());
        self
    }

    ///Sets [`success`](SubscriptionMpdCarrierServiceResponse::success), which is required.
    pub fn success(
        self,
        success: impl Into<bool>,
    ) -> SubscriptionMpdCarrierServiceResponseBuilder<Set<bool>> {
        SubscriptionMpdCarrierServiceResponseBuilder {
            success: Set(success.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> SubscriptionMpdCarrierServiceResponse
    where
        HasSuccess: required::Success<SubscriptionMpdCarrierServiceResponse, bool>,
    {
        SubscriptionMpdCarrierServiceResponse {
            success: self.success.get(),
            error_message: self.__rest.error_message,
            mpd_carrier_services: self.__rest.mpd_carrier_services,
        }
    }
}

impl serde::Serialize for SubscriptionMpdCarrierServiceResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.error_message.is_some())
            + usize::from(self.mpd_carrier_services.is_some());
        let mut out = serializer
            .serialize_struct("SubscriptionMpdCarrierServiceResponse", count)?;
        out.serialize_field("Success", &self.success)?;
        write_optional(&mut out, "ErrorMessage", &self.error_message)?;
        write_optional(&mut out, "MpdCarrierServices", &self.mpd_carrier_services)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for SubscriptionMpdCarrierServiceResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = SubscriptionMpdCarrierServiceResponse;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (SubscriptionMpdCarrierServiceResponse)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<SubscriptionMpdCarrierServiceResponse, A::Error> {
                let mut success: Option<bool> = None;
                let mut error_message: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_services: Option<
                    Option<::std::vec::Vec<MpdCarrierService>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Success" => 0usize,
                    "ErrorMessage" => 1usize,
                    "MpdCarrierServices" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Success", &mut success)?,
                        1usize => read(&mut map, "ErrorMessage", &mut error_message)?,
                        2usize => {
                            read(
                                &mut map,
                                "MpdCarrierServices",
                                &mut mpd_carrier_services,
                            )?
                        }
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(SubscriptionMpdCarrierServiceResponse {
                    success: present(success, "Success")?,
                    error_message: error_message.flatten(),
                    mpd_carrier_services: mpd_carrier_services.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "SubscriptionMpdCarrierServiceResponse",
                &["Success", "ErrorMessage", "MpdCarrierServices"],
                Fields,
            )
    }
}

///Builds a [`TaxRate`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TaxRateBuilder {
    __rest: TaxRateRest,
}

impl std::fmt::Debug for TaxRateBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TaxRateBuilder(..)")
    }
}

#[derive(Default)]
struct TaxRateRest {
    country_iso_code: Option<::std::string::String>,
    rate: Option<crate::Amount>,
    reference: Option<::std::string::String>,
    type_: Option<crate::Open<crate::consignments::vocabulary::TaxRateType>>,
}

impl TaxRate {
    ///Starts building one; [`build`](TaxRateBuilder::build) takes all required fields.
    pub fn builder() -> TaxRateBuilder {
        TaxRateBuilder {
            __rest: TaxRateRest::default(),
        }
    }
}

impl TaxRateBuilder {
    ///Sets [`country_iso_code`](TaxRate::country_iso_code).
    pub fn country_iso_code(
        mut self,
        country_iso_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.country_iso_code = Some(country_iso_code.into());
        self
    }

    ///Sets [`rate`](TaxRate::rate).
    pub fn rate(mut self, rate: impl Into<crate::Amount>) -> Self {
        self.__rest.rate = Some(rate.into());
        self
    }

    ///Sets [`reference`](TaxRate::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`type_`](TaxRate::type_).
    pub fn type_(
        mut self,
        type_: impl Into<crate::Open<crate::consignments::vocabulary::TaxRateType>>,
    ) -> Self {
        self.__rest.type_ = Some(type_.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TaxRate {
        TaxRate {
            country_iso_code: self.__rest.country_iso_code,
            rate: self.__rest.rate,
            reference: self.__rest.reference,
            type_: self.__rest.type_,
        }
    }
}

impl serde::Serialize for TaxRate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.country_iso_code.is_some())
            + usize::from(self.rate.is_some()) + usize::from(self.reference.is_some())
            + usize::from(self.type_.is_some());
        let mut out = serializer.serialize_struct("TaxRate", count)?;
        write_optional(&mut out, "CountryIsoCode", &self.country_iso_code)?;
        write_optional(&mut out, "Rate", &self.rate)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Type", &self.type_)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TaxRate {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TaxRate;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TaxRate)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<TaxRate, A::Error> {
                let mut country_iso_code: Option<Option<::std::string::String>> = None;
                let mut rate: Option<Option<crate::Amount>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut type_: Option<
                    Option<crate::Open<crate::consignments::vocabulary::TaxRateType>>,
                > = None;
                let place: fn(&str) -> usize = |name| match name {
                    "CountryIsoCode" => 0usize,
                    "Rate" => 1usize,
                    "Reference" => 2usize,
                    "Type" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => {
                            read(&mut map, "CountryIsoCode", &mut country_iso_code)?
                        }
                        1usize => read(&mut map, "Rate", &mut rate)?,
                        2usize => read(&mut map, "Reference", &mut reference)?,
                        3usize => read(&mut map, "Type", &mut type_)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TaxRate {
                    country_iso_code: country_iso_code.flatten(),
                    rate: rate.flatten(),
                    reference: reference.flatten(),
                    type_: type_.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "TaxRate",
                &["CountryIsoCode", "Rate", "Reference", "Type"],
                Fields,
            )
    }
}

///Builds a [`TimeWindow`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct TimeWindowBuilder<HasEnd = Unset, HasStart = Unset> {
    end: HasEnd,
    start: HasStart,
    __rest: TimeWindowRest,
}

impl<HasEnd, HasStart> std::fmt::Debug for TimeWindowBuilder<HasEnd, HasStart> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TimeWindowBuilder(..)")
    }
}

#[derive(Default)]
struct TimeWindowRest {
    utc_offset: Option<::std::string::String>,
}

impl TimeWindow {
    ///Starts building one; [`build`](TimeWindowBuilder::build) takes all required fields.
    pub fn builder() -> TimeWindowBuilder {
        TimeWindowBuilder {
            end: Unset,
            start: Unset,
            __rest: TimeWindowRest::default(),
        }
    }
}

impl<HasEnd, HasStart> TimeWindowBuilder<HasEnd, HasStart> {
    ///Sets [`utc_offset`](TimeWindow::utc_offset).
    pub fn utc_offset(mut self, utc_offset: impl Into<::std::string::String>) -> Self {
        self.__rest.utc_offset = Some(utc_offset.into());
        self
    }

    ///Sets [`end`](TimeWindow::end), which is required.
    pub fn end(
        self,
        end: impl Into<::std::string::String>,
    ) -> TimeWindowBuilder<Set<::std::string::String>, HasStart> {
        TimeWindowBuilder {
            end: Set(end.into()),
            start: self.start,
            __rest: self.__rest,
        }
    }

    ///Sets [`start`](TimeWindow::start), which is required.
    pub fn start(
        self,
        start: impl Into<::std::string::String>,
    ) -> TimeWindowBuilder<HasEnd, Set<::std::string::String>> {
        TimeWindowBuilder {
            start: Set(start.into()),
            end: self.end,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> TimeWindow
    where
        HasEnd: required::End<TimeWindow, ::std::string::String>,
        HasStart: required::Start<TimeWindow, ::std::string::String>,
    {
        TimeWindow {
            end: self.end.get(),
            start: self.start.get(),
            utc_offset: self.__rest.utc_offset,
        }
    }
}

impl serde::Serialize for TimeWindow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize + usize::from(self.utc_offset.is_some());
        let mut out = serializer.serialize_struct("TimeWindow", count)?;
        out.serialize_field("End", &self.end)?;
        out.serialize_field("Start", &self.start)?;
        write_optional(&mut out, "UtcOffset", &self.utc_offset)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for TimeWindow {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = TimeWindow;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (TimeWindow)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<TimeWindow, A::Error> {
                let mut end: Option<::std::string::String> = None;
                let mut start: Option<::std::string::String> = None;
                let mut utc_offset: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "End" => 0usize,
                    "Start" => 1usize,
                    "UtcOffset" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "End", &mut end)?,
                        1usize => read(&mut map, "Start", &mut start)?,
                        2usize => read(&mut map, "UtcOffset", &mut utc_offset)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TimeWindow {
                    end: present(end, "End")?,
                    start: present(start, "Start")?,
                    utc_offset: utc_offset.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("TimeWindow", &["End", "Start", "UtcOffset"], Fields)
    }
}

///Builds a [`UnqualifiedService`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UnqualifiedServiceBuilder {
    __rest: UnqualifiedServiceRest,
}

impl std::fmt::Debug for UnqualifiedServiceBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UnqualifiedServiceBuilder(..)")
    }
}

#[derive(Default)]
struct UnqualifiedServiceRest {
    available: Option<bool>,
    carrier_reference: Option<::std::string::String>,
    exclusion_reason: Option<::std::string::String>,
    mpd_carrier_service: Option<::std::string::String>,
    mpd_carrier_service_reference: Option<::std::string::String>,
    rates: Option<bool>,
}

impl UnqualifiedService {
    ///Starts building one; [`build`](UnqualifiedServiceBuilder::build) takes all required fields.
    pub fn builder() -> UnqualifiedServiceBuilder {
        UnqualifiedServiceBuilder {
            __rest: UnqualifiedServiceRest::default(),
        }
    }
}

impl UnqualifiedServiceBuilder {
    ///Sets [`available`](UnqualifiedService::available).
    pub fn available(mut self, available: impl Into<bool>) -> Self {
        self.__rest.available = Some(available.into());
        self
    }

    ///Sets [`carrier_reference`](UnqualifiedService::carrier_reference).
    pub fn carrier_reference(
        mut self,
        carrier_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.carrier_reference = Some(carrier_reference.into());
        self
    }

    ///Sets [`exclusion_reason`](UnqualifiedService::exclusion_reason).
    pub fn exclusion_reason(
        mut self,
        exclusion_reason: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.exclusion_reason = Some(exclusion_reason.into());
        self
    }

    ///Sets [`mpd_carrier_service`](UnqualifiedService::mpd_carrier_service).
    pub fn mpd_carrier_service(
        mut self,
        mpd_carrier_service: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service = Some(mpd_carrier_service.into());
        self
    }

    ///Sets [`mpd_carrier_service_reference`](UnqualifiedService::mpd_carrier_service_reference).
    pub fn mpd_carrier_service_reference(
        mut self,
        mpd_carrier_service_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.mpd_carrier_service_reference = Some(
            mpd_carrier_service_reference.into(),
        );
        self
    }

    ///Sets [`rates`](UnqualifiedService::rates).
    pub fn rates(mut self, rates: impl Into<bool>) -> Self {
        self.__rest.rates = Some(rates.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> UnqualifiedService {
        UnqualifiedService {
            available: self.__rest.available,
            carrier_reference: self.__rest.carrier_reference,
            exclusion_reason: self.__rest.exclusion_reason,
            mpd_carrier_service: self.__rest.mpd_carrier_service,
            mpd_carrier_service_reference: self.__rest.mpd_carrier_service_reference,
            rates: self.__rest.rates,
        }
    }
}

impl serde::Serialize for UnqualifiedService {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.available.is_some())
            + usize::from(self.carrier_reference.is_some())
            + usize::from(self.exclusion_reason.is_some())
            + usize::from(self.mpd_carrier_service.is_some())
            + usize::from(self.mpd_carrier_service_reference.is_some())
            + usize::from(self.rates.is_some());
        let mut out = serializer.serialize_struct("UnqualifiedService", count)?;
        write_optional(&mut out, "Available", &self.available)?;
        write_optional(&mut out, "CarrierReference", &self.carrier_reference)?;
        write_optional(&mut out, "ExclusionReason", &self.exclusion_reason)?;
        write_optional(&mut out, "MpdCarrierService", &self.mpd_carrier_service)?;
        write_optional(
            &mut out,
            "MpdCarrierServiceReference",
            &self.mpd_carrier_service_reference,
        )?;
        write_optional(&mut out, "Rates", &self.rates)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for UnqualifiedService {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = UnqualifiedService;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (UnqualifiedService)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<UnqualifiedService, A::Error> {
                let mut available: Option<Option<bool>> = None;
                let mut carrier_reference: Option<Option<::std::string::String>> = None;
                let mut exclusion_reason: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service: Option<Option<::std::string::String>> = None;
                let mut mpd_carrier_service_reference: Option<
                    Option<::std::string::String>,
                > = None;
                let mut rates: Option<Option<bool>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Available" => 0usize,
                    "CarrierReference" => 1usize,
                    "ExclusionReason" => 2usize,
                    "MpdCarrierService" => 3usize,
                    "MpdCarrierServiceReference" => 4usize,
                    "Rates" => 5usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Available", &mut available)?,
                        1usize => {
                            read(&mut map, "CarrierReference", &mut carrier_reference)?
                        }
                        2usize => {
                            read(&mut map, "ExclusionReason", &mut exclusion_reason)?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "MpdCarrierService",
                                &mut mpd_carrier_service,
                            )?
                        }
                        4usize => {
                            read(
                                &mut map,
                                "MpdCarrierServiceReference",
                                &mut mpd_carrier_service_reference,
                            )?
                        }
                        5usize => read(&mut map, "Rates", &mut rates)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UnqualifiedService {
                    available: available.flatten(),
                    carrier_reference: carrier_reference.flatten(),
                    exclusion_reason: exclusion_reason.flatten(),
                    mpd_carrier_service: mpd_carrier_service.flatten(),
                    mpd_carrier_service_reference: mpd_carrier_service_reference
                        .flatten(),
                    rates: rates.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "UnqualifiedService",
                &[
                    "Available",
                    "CarrierReference",
                    "ExclusionReason",
                    "MpdCarrierService",
                    "MpdCarrierServiceReference",
                    "Rates",
                ],
                Fields,
            )
    }
}

///Builds a [`UpdateConsignmentRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdateConsignmentRequestBuilder<HasReference = Unset> {
    reference: HasReference,
    __rest: UpdateConsignmentRequestRest,
}

impl<HasReference> std::fmt::Debug for UpdateConsignmentRequestBuilder<HasReference> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UpdateConsignmentRequestBuilder(..)")
    }
}

#[derive(Default)]
struct UpdateConsignmentRequestRest {
    addresses: Option<::std::vec::Vec<Address>>,
    consignment_reference_provided_by_customer: Option<::std::string::String>,
    customs_documentation: Option<CustomsDocumentation>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    packages: Option<::std::vec::Vec<UpdatePackageRequest>>,
    requested_delivery_date: Option<RequestedDeliveryDate>,
    shipping_date: Option<crate::Timestamp>,
    tags: Option<::std::vec::Vec<::std::string::String>>,
}

impl UpdateConsignmentRequest {
    ///Starts building one; [`build`](UpdateConsignmentRequestBuilder::build) takes all required fields.
    pub fn builder() -> UpdateConsignmentRequestBuilder {
        UpdateConsignmentRequestBuilder {
            reference: Unset,
            __rest: UpdateConsignmentRequestRest::default(),
        }
    }
}

impl<HasReference> UpdateConsignmentRequestBuilder<HasReference> {
    ///Sets [`addresses`](UpdateConsignmentRequest::addresses).
    pub fn addresses(mut self, addresses: impl Into<::std::vec::Vec<Address>>) -> Self {
        self.__rest.addresses = Some(addresses.into());
        self
    }

    ///Sets [`consignment_reference_provided_by_customer`](UpdateConsignmentRequest::consignment_reference_provided_by_customer).
    pub fn consignment_reference_provided_by_customer(
        mut self,
        consignment_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.consignment_reference_provided_by_customer = Some(
            consignment_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`customs_documentation`](UpdateConsignmentRequest::customs_documentation).
    pub fn customs_documentation(
        mut self,
        customs_documentation: impl Into<CustomsDocumentation>,
    ) -> Self {
        self.__rest.customs_documentation = Some(customs_documentation.into());
        self
    }

    ///Sets [`meta_data`](UpdateConsignmentRequest::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`packages`](UpdateConsignmentRequest::packages).
    pub fn packages(
        mut self,
        packages: impl Into<::std::vec::Vec<UpdatePackageRequest>>,
    ) -> Self {
        self.__rest.packages = Some(packages.into());
        self
    }

    ///Sets [`requested_delivery_date`](UpdateConsignmentRequest::requested_delivery_date).
    pub fn requested_delivery_date(
        mut self,
        requested_delivery_date: impl Into<RequestedDeliveryDate>,
    ) -> Self {
        self.__rest.requested_delivery_date = Some(requested_delivery_date.into());
        self
    }

    ///Sets [`shipping_date`](UpdateConsignmentRequest::shipping_date).
    pub fn shipping_date(mut self, shipping_date: impl Into<crate::Timestamp>) -> Self {
        self.__rest.shipping_date = Some(shipping_date.into());
        self
    }

    ///Sets [`tags`](UpdateConsignmentRequest::tags).
    pub fn tags(
        mut self,
        tags: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.tags = Some(tags.into());
        self
    }

    ///Sets [`reference`](UpdateConsignmentRequest::reference), which is required.
    pub fn reference(
        self,
        reference: impl Into<::std::string::String>,
    ) -> UpdateConsignmentRequestBuilder<Set<::std::string::String>> {
        UpdateConsignmentRequestBuilder {
            reference: Set(reference.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> UpdateConsignmentRequest
    where
        HasReference: required::Reference<
            UpdateConsignmentRequest,
            ::std::string::String,
        >,
    {
        UpdateConsignmentRequest {
            reference: self.reference.get(),
            addresses: self.__rest.addresses,
            consignment_reference_provided_by_customer: self
                .__rest
                .consignment_reference_provided_by_customer,
            customs_documentation: self.__rest.customs_documentation,
            meta_data: self.__rest.meta_data,
            packages: self.__rest.packages,
            requested_delivery_date: self.__rest.requested_delivery_date,
            shipping_date: self.__rest.shipping_date,
            tags: self.__rest.tags,
        }
    }
}

impl serde::Serialize for UpdateConsignmentRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.addresses.is_some())
            + usize::from(self.consignment_reference_provided_by_customer.is_some())
            + usize::from(self.customs_documentation.is_some())
            + usize::from(self.meta_data.is_some())
            + usize::from(self.packages.is_some())
            + usize::from(self.requested_delivery_date.is_some())
            + usize::from(self.shipping_date.is_some())
            + usize::from(self.tags.is_some());
        let mut out = serializer.serialize_struct("UpdateConsignmentRequest", count)?;
        out.serialize_field("Reference", &self.reference)?;
        write_optional(&mut out, "Addresses", &self.addresses)?;
        write_optional(
            &mut out,
            "ConsignmentReferenceProvidedByCustomer",
            &self.consignment_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "CustomsDocumentation", &self.customs_documentation)?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(&mut out, "Packages", &self.packages)?;
        write_optional(
            &mut out,
            "RequestedDeliveryDate",
            &self.requested_delivery_date,
        )?;
        write_optional(&mut out, "ShippingDate", &self.shipping_date)?;
        write_optional(&mut out, "Tags", &self.tags)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for UpdateConsignmentRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = UpdateConsignmentRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (UpdateConsignmentRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<UpdateConsignmentRequest, A::Error> {
                let mut reference: Option<::std::string::String> = None;
                let mut addresses: Option<Option<::std::vec::Vec<Address>>> = None;
                let mut consignment_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut customs_documentation: Option<Option<CustomsDocumentation>> = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut packages: Option<
                    Option<::std::vec::Vec<UpdatePackageRequest>>,
                > = None;
                let mut requested_delivery_date: Option<Option<RequestedDeliveryDate>> = None;
                let mut shipping_date: Option<Option<crate::Timestamp>> = None;
                let mut tags: Option<Option<::std::vec::Vec<::std::string::String>>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Reference" => 0usize,
                    "Addresses" => 1usize,
                    "ConsignmentReferenceProvidedByCustomer" => 2usize,
                    "CustomsDocumentation" => 3usize,
                    "MetaData" => 4usize,
                    "Packages" => 5usize,
                    "RequestedDeliveryDate" => 6usize,
                    "ShippingDate" => 7usize,
                    "Tags" => 8usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Reference", &mut reference)?,
                        1usize => read(&mut map, "Addresses", &mut addresses)?,
                        2usize => {
                            read(
                                &mut map,
                                "ConsignmentReferenceProvidedByCustomer",
                                &mut consignment_reference_provided_by_customer,
                            )?
                        }
                        3usize => {
                            read(
                                &mut map,
                                "CustomsDocumentation",
                                &mut customs_documentation,
                            )?
                        }
                        4usize => read(&mut map, "MetaData", &mut meta_data)?,
                        5usize => read(&mut map, "Packages", &mut packages)?,
                        6usize => {
                            read(
                                &mut map,
                                "RequestedDeliveryDate",
                                &mut requested_delivery_date,
                            )?
                        }
                        7usize => read(&mut map, "ShippingDate", &mut shipping_date)?,
                        8usize => read(&mut map, "Tags", &mut tags)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UpdateConsignmentRequest {
                    reference: present(reference, "Reference")?,
                    addresses: addresses.flatten(),
                    consignment_reference_provided_by_customer: consignment_reference_provided_by_customer
                        .flatten(),
                    customs_documentation: customs_documentation.flatten(),
                    meta_data: meta_data.flatten(),
                    packages: packages.flatten(),
                    requested_delivery_date: requested_delivery_date.flatten(),
                    shipping_date: shipping_date.flatten(),
                    tags: tags.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "UpdateConsignmentRequest",
                &[
                    "Reference",
                    "Addresses",
                    "ConsignmentReferenceProvidedByCustomer",
                    "CustomsDocumentation",
                    "MetaData",
                    "Packages",
                    "RequestedDeliveryDate",
                    "ShippingDate",
                    "Tags",
                ],
                Fields,
            )
    }
}

///Builds a [`UpdateItemRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdateItemRequestBuilder<
    HasDimensions = Unset,
    HasValue = Unset,
    HasWeight = Unset,
> {
    dimensions: HasDimensions,
    value: HasValue,
    weight: HasWeight,
    __rest: UpdateItemRequestRest,
}

impl<HasDimensions, HasValue, HasWeight> std::fmt::Debug
for UpdateItemRequestBuilder<HasDimensions, HasValue, HasWeight> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UpdateItemRequestBuilder(..)")
    }
}

#[derive(Default)]
struct UpdateItemRequestRest {
    barcode: Option<Barcode>,
    content_classification: Option<
        crate::Open<crate::consignments::vocabulary::ContentClassification>,
    >,
    content_classification_details: Option<
        crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
    >,
    country_of_origin: Option<Country>,
    description: Option<::std::string::String>,
    harmonisation_code: Option<::std::string::String>,
    harmonisation_key_words: Option<::std::vec::Vec<::std::string::String>>,
    item_reference_provided_by_customer: Option<::std::string::String>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    model: Option<::std::string::String>,
    quantity: Option<i32>,
    reference: Option<::std::string::String>,
    sku: Option<::std::string::String>,
    status: Option<::std::string::String>,
    unit: Option<::std::string::String>,
}

impl UpdateItemRequest {
    ///Starts building one; [`build`](UpdateItemRequestBuilder::build) takes all required fields.
    pub fn builder() -> UpdateItemRequestBuilder {
        UpdateItemRequestBuilder {
            dimensions: Unset,
            value: Unset,
            weight: Unset,
            __rest: UpdateItemRequestRest::default(),
        }
    }
}

impl<
    HasDimensions,
    HasValue,
    HasWeight,
> UpdateItemRequestBuilder<HasDimensions, HasValue, HasWeight> {
    ///Sets [`barcode`](UpdateItemRequest::barcode).
    pub fn barcode(mut self, barcode: impl Into<Barcode>) -> Self {
        self.__rest.barcode = Some(barcode.into());
        self
    }

    ///Sets [`content_classification`](UpdateItemRequest::content_classification).
    pub fn content_classification(
        mut self,
        content_classification: impl Into<
            crate::Open<crate::consignments::vocabulary::ContentClassification>,
        >,
    ) -> Self {
        self.__rest.content_classification = Some(content_classification.into());
        self
    }

    ///Sets [`content_classification_details`](UpdateItemRequest::content_classification_details).
    pub fn content_classification_details(
        mut self,
        content_classification_details: impl Into<
            crate::Open<crate::consignments::vocabulary::ContentClassificationDetails>,
        >,
    ) -> Self {
        self.__rest.content_classification_details = Some(
            content_classification_details.into(),
        );
        self
    }

    ///Sets [`country_of_origin`](UpdateItemRequest::country_of_origin).
    pub fn country_of_origin(mut self, country_of_origin: impl Into<Country>) -> Self {
        self.__rest.country_of_origin = Some(country_of_origin.into());
        self
    }

    ///Sets [`description`](UpdateItemRequest::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`harmonisation_code`](UpdateItemRequest::harmonisation_code).
    pub fn harmonisation_code(
        mut self,
        harmonisation_code: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.harmonisation_code = Some(harmonisation_code.into());
        self
    }

    ///Sets [`harmonisation_key_words`](UpdateItemRequest::harmonisation_key_words).
    pub fn harmonisation_key_words(
        mut self,
        harmonisation_key_words: impl Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.__rest.harmonisation_key_words = Some(harmonisation_key_words.into());
        self
    }

    ///Sets [`item_reference_provided_by_customer`](UpdateItemRequest::item_reference_provided_by_customer).
    pub fn item_reference_provided_by_customer(
        mut self,
        item_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.item_reference_provided_by_customer = Some(
            item_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`meta_data`](UpdateItemRequest::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`model`](UpdateItemRequest::model).
    pub fn model(mut self, model: impl Into<::std::string::String>) -> Self {
        self.__rest.model = Some(model.into());
        self
    }

    ///Sets [`quantity`](UpdateItemRequest::quantity).
    pub fn quantity(mut self, quantity: impl Into<i32>) -> Self {
        self.__rest.quantity = Some(quantity.into());
        self
    }

    ///Sets [`reference`](UpdateItemRequest::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`sku`](UpdateItemRequest::sku).
    pub fn sku(mut self, sku: impl Into<::std::string::String>) -> Self {
        self.__rest.sku = Some(sku.into());
        self
    }

    ///Sets [`status`](UpdateItemRequest::status).
    pub fn status(mut self, status: impl Into<::std::string::String>) -> Self {
        self.__rest.status = Some(status.into());
        self
    }

    ///Sets [`unit`](UpdateItemRequest::unit).
    pub fn unit(mut self, unit: impl Into<::std::string::String>) -> Self {
        self.__rest.unit = Some(unit.into());
        self
    }

    ///Sets [`dimensions`](UpdateItemRequest::dimensions), which is required.
    pub fn dimensions(
        self,
        dimensions: impl Into<Dimensions>,
    ) -> UpdateItemRequestBuilder<Set<Dimensions>, HasValue, HasWeight> {
        UpdateItemRequestBuilder {
            dimensions: Set(dimensions.into()),
            value: self.value,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`value`](UpdateItemRequest::value), which is required.
    pub fn value(
        self,
        value: impl Into<Money>,
    ) -> UpdateItemRequestBuilder<HasDimensions, Set<Money>, HasWeight> {
        UpdateItemRequestBuilder {
            value: Set(value.into()),
            dimensions: self.dimensions,
            weight: self.weight,
            __rest: self.__rest,
        }
    }

    ///Sets [`weight`](UpdateItemRequest::weight), which is required.
    pub fn weight(
        self,
        weight: impl Into<Weight>,
    ) -> UpdateItemRequestBuilder<HasDimensions, HasValue, Set<Weight>> {
        UpdateItemRequestBuilder {
            weight: Set(weight.into()),
            dimensions: self.dimensions,
            value: self.value,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> UpdateItemRequest
    where
        HasDimensions: required::Dimensions<UpdateItemRequest, Dimensions>,
        HasValue: required::Value<UpdateItemRequest, Money>,
        HasWeight: required::Weight<UpdateItemRequest, Weight>,
    {
        UpdateItemRequest {
            dimensions: self.dimensions.get(),
            value: self.value.get(),
            weight: self.weight.get(),
            barcode: self.__rest.barcode,
            content_classification: self.__rest.content_classification,
            content_classification_details: self.__rest.content_classification_details,
            country_of_origin: self.__rest.country_of_origin,
            description: self.__rest.description,
            harmonisation_code: self.__rest.harmonisation_code,
            harmonisation_key_words: self.__rest.harmonisation_key_words,
            item_reference_provided_by_customer: self
                .__rest
                .item_reference_provided_by_customer,
            meta_data: self.__rest.meta_data,
            model: self.__rest.model,
            quantity: self.__rest.quantity,
            reference: self.__rest.reference,
            sku: self.__rest.sku,
            status: self.__rest.status,
            unit: self.__rest.unit,
        }
    }
}

impl serde::Serialize for UpdateItemRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 3usize + usize::from(self.barcode.is_some())
            + usize::from(self.content_classification.is_some())
            + usize::from(self.content_classification_details.is_some())
            + usize::from(self.country_of_origin.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.harmonisation_code.is_some())
            + usize::from(self.harmonisation_key_words.is_some())
            + usize::from(self.item_reference_provided_by_customer.is_some())
            + usize::from(self.meta_data.is_some()) + usize::from(self.model.is_some())
            + usize::from(self.quantity.is_some())
            + usize::from(self.reference.is_some()) + usize::from(self.sku.is_some())
            + usize::from(self.status.is_some()) + usize::from(self.unit.is_some());
        let mut out = serializer.serialize_struct("UpdateItemRequest", count)?;
        out.serialize_field("Dimensions", &self.dimensions)?;
        out.serialize_field("Value", &self.value)?;
        out.serialize_field("Weight", &self.weight)?;
        write_optional(&mut out, "Barcode", &self.barcode)?;
        write_optional(&mut out, "ContentClassification", &self.content_classification)?;
        write_optional(
            &mut out,
            "ContentClassificationDetails",
            &self.content_classification_details,
        )?;
        write_optional(&mut out, "CountryOfOrigin", &self.country_of_origin)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(&mut out, "HarmonisationCode", &self.harmonisation_code)?;
        write_optional(
            &mut out,
            "HarmonisationKeyWords",
            &self.harmonisation_key_words,
        )?;
        write_optional(
            &mut out,
            "ItemReferenceProvidedByCustomer",
            &self.item_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(&mut out, "Model", &self.model)?;
        write_optional(&mut out, "Quantity", &self.quantity)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Sku", &self.sku)?;
        write_optional(&mut out, "Status", &self.status)?;
        write_optional(&mut out, "Unit", &self.unit)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for UpdateItemRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = UpdateItemRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (UpdateItemRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<UpdateItemRequest, A::Error> {
                let mut dimensions: Option<Dimensions> = None;
                let mut value: Option<Money> = None;
                let mut weight: Option<Weight> = None;
                let mut barcode: Option<Option<Barcode>> = None;
                let mut content_classification: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ContentClassification,
                        >,
                    >,
                > = None;
                let mut content_classification_details: Option<
                    Option<
                        crate::Open<
                            crate::consignments::vocabulary::ContentClassificationDetails,
                        >,
                    >,
                > = None;
                let mut country_of_origin: Option<Option<Country>> = None;
                let mut description: Option<Option<::std::string::String>> = None;
                let mut harmonisation_code: Option<Option<::std::string::String>> = None;
                let mut harmonisation_key_words: Option<
                    Option<::std::vec::Vec<::std::string::String>>,
                > = None;
                let mut item_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut model: Option<Option<::std::string::String>> = None;
                let mut quantity: Option<Option<i32>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut sku: Option<Option<::std::string::String>> = None;
                let mut status: Option<Option<::std::string::String>> = None;
                let mut unit: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Dimensions" => 0usize,
                    "Value" => 1usize,
                    "Weight" => 2usize,
                    "Barcode" => 3usize,
                    "ContentClassification" => 4usize,
                    "ContentClassificationDetails" => 5usize,
                    "CountryOfOrigin" => 6usize,
                    "Description" => 7usize,
                    "HarmonisationCode" => 8usize,
                    "HarmonisationKeyWords" => 9usize,
                    "ItemReferenceProvidedByCustomer" => 10usize,
                    "MetaData" => 11usize,
                    "Model" => 12usize,
                    "Quantity" => 13usize,
                    "Reference" => 14usize,
                    "Sku" => 15usize,
                    "Status" => 16usize,
                    "Unit" => 17usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Dimensions", &mut dimensions)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        2usize => read(&mut map, "Weight", &mut weight)?,
                        3usize => read(&mut map, "Barcode", &mut barcode)?,
                        4usize => {
                            read(
                                &mut map,
                                "ContentClassification",
                                &mut content_classification,
                            )?
                        }
                        5usize => {
                            read(
                                &mut map,
                                "ContentClassificationDetails",
                                &mut content_classification_details,
                            )?
                        }
                        6usize => {
                            read(&mut map, "CountryOfOrigin", &mut country_of_origin)?
                        }
                        7usize => read(&mut map, "Description", &mut description)?,
                        8usize => {
                            read(&mut map, "HarmonisationCode", &mut harmonisation_code)?
                        }
                        9usize => {
                            read(
                                &mut map,
                                "HarmonisationKeyWords",
                                &mut harmonisation_key_words,
                            )?
                        }
                        10usize => {
                            read(
                                &mut map,
                                "ItemReferenceProvidedByCustomer",
                                &mut item_reference_provided_by_customer,
                            )?
                        }
                        11usize => read(&mut map, "MetaData", &mut meta_data)?,
                        12usize => read(&mut map, "Model", &mut model)?,
                        13usize => read(&mut map, "Quantity", &mut quantity)?,
                        14usize => read(&mut map, "Reference", &mut reference)?,
                        15usize => read(&mut map, "Sku", &mut sku)?,
                        16usize => read(&mut map, "Status", &mut status)?,
                        17usize => read(&mut map, "Unit", &mut unit)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UpdateItemRequest {
                    dimensions: present(dimensions, "Dimensions")?,
                    value: present(value, "Value")?,
                    weight: present(weight, "Weight")?,
                    barcode: barcode.flatten(),
                    content_classification: content_classification.flatten(),
                    content_classification_details: content_classification_details
                        .flatten(),
                    country_of_origin: country_of_origin.flatten(),
                    description: description.flatten(),
                    harmonisation_code: harmonisation_code.flatten(),
                    harmonisation_key_words: harmonisation_key_words.flatten(),
                    item_reference_provided_by_customer: item_reference_provided_by_customer
                        .flatten(),
                    meta_data: meta_data.flatten(),
                    model: model.flatten(),
                    quantity: quantity.flatten(),
                    reference: reference.flatten(),
                    sku: sku.flatten(),
                    status: status.flatten(),
                    unit: unit.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "UpdateItemRequest",
                &[
                    "Dimensions",
                    "Value",
                    "Weight",
                    "Barcode",
                    "ContentClassification",
                    "ContentClassificationDetails",
                    "CountryOfOrigin",
                    "Description",
                    "HarmonisationCode",
                    "HarmonisationKeyWords",
                    "ItemReferenceProvidedByCustomer",
                    "MetaData",
                    "Model",
                    "Quantity",
                    "Reference",
                    "Sku",
                    "Status",
                    "Unit",
                ],
                Fields,
            )
    }
}

///Builds a [`UpdatePackageRequest`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdatePackageRequestBuilder<HasDescription = Unset, HasValue = Unset> {
    description: HasDescription,
    value: HasValue,
    __rest: UpdatePackageRequestRest,
}

impl<HasDescription, HasValue> std::fmt::Debug
for UpdatePackageRequestBuilder<HasDescription, HasValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("UpdatePackageRequestBuilder(..)")
    }
}

#[derive(Default)]
struct UpdatePackageRequestRest {
    barcode: Option<Barcode>,
    dimensions: Option<Dimensions>,
    items: Option<::std::vec::Vec<UpdateItemRequest>>,
    meta_data: Option<::std::vec::Vec<MetaData>>,
    package_reference_provided_by_customer: Option<::std::string::String>,
    package_size_reference: Option<::std::string::String>,
    reference: Option<::std::string::String>,
    weight: Option<Weight>,
}

impl UpdatePackageRequest {
    ///Starts building one; [`build`](UpdatePackageRequestBuilder::build) takes all required fields.
    pub fn builder() -> UpdatePackageRequestBuilder {
        UpdatePackageRequestBuilder {
            description: Unset,
            value: Unset,
            __rest: UpdatePackageRequestRest::default(),
        }
    }
}

impl<HasDescription, HasValue> UpdatePackageRequestBuilder<HasDescription, HasValue> {
    ///Sets [`barcode`](UpdatePackageRequest::barcode).
    pub fn barcode(mut self, barcode: impl Into<Barcode>) -> Self {
        self.__rest.barcode = Some(barcode.into());
        self
    }

    ///Sets [`dimensions`](UpdatePackageRequest::dimensions).
    pub fn dimensions(mut self, dimensions: impl Into<Dimensions>) -> Self {
        self.__rest.dimensions = Some(dimensions.into());
        self
    }

    ///Sets [`items`](UpdatePackageRequest::items).
    pub fn items(
        mut self,
        items: impl Into<::std::vec::Vec<UpdateItemRequest>>,
    ) -> Self {
        self.__rest.items = Some(items.into());
        self
    }

    ///Sets [`meta_data`](UpdatePackageRequest::meta_data).
    pub fn meta_data(mut self, meta_data: impl Into<::std::vec::Vec<MetaData>>) -> Self {
        self.__rest.meta_data = Some(meta_data.into());
        self
    }

    ///Sets [`package_reference_provided_by_customer`](UpdatePackageRequest::package_reference_provided_by_customer).
    pub fn package_reference_provided_by_customer(
        mut self,
        package_reference_provided_by_customer: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.package_reference_provided_by_customer = Some(
            package_reference_provided_by_customer.into(),
        );
        self
    }

    ///Sets [`package_size_reference`](UpdatePackageRequest::package_size_reference).
    pub fn package_size_reference(
        mut self,
        package_size_reference: impl Into<::std::string::String>,
    ) -> Self {
        self.__rest.package_size_reference = Some(package_size_reference.into());
        self
    }

    ///Sets [`reference`](UpdatePackageRequest::reference).
    pub fn reference(mut self, reference: impl Into<::std::string::String>) -> Self {
        self.__rest.reference = Some(reference.into());
        self
    }

    ///Sets [`weight`](UpdatePackageRequest::weight).
    pub fn weight(mut self, weight: impl Into<Weight>) -> Self {
        self.__rest.weight = Some(weight.into());
        self
    }

    ///Sets [`description`](UpdatePackageRequest::description), which is required.
    pub fn description(
        self,
        description: impl Into<::std::string::String>,
    ) -> UpdatePackageRequestBuilder<Set<::std::string::String>, HasValue> {
        UpdatePackageRequestBuilder {
            description: Set(description.into()),
            value: self.value,
            __rest: self.__rest,
        }
    }

    ///Sets [`value`](UpdatePackageRequest::value), which is required.
    pub fn value(
        self,
        value: impl Into<Money>,
    ) -> UpdatePackageRequestBuilder<HasDescription, Set<Money>> {
        UpdatePackageRequestBuilder {
            value: Set(value.into()),
            description: self.description,
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> UpdatePackageRequest
    where
        HasDescription: required::Description<
            UpdatePackageRequest,
            ::std::string::String,
        >,
        HasValue: required::Value<UpdatePackageRequest, Money>,
    {
        UpdatePackageRequest {
            description: self.description.get(),
            value: self.value.get(),
            barcode: self.__rest.barcode,
            dimensions: self.__rest.dimensions,
            items: self.__rest.items,
            meta_data: self.__rest.meta_data,
            package_reference_provided_by_customer: self
                .__rest
                .package_reference_provided_by_customer,
            package_size_reference: self.__rest.package_size_reference,
            reference: self.__rest.reference,
            weight: self.__rest.weight,
        }
    }
}

impl serde::Serialize for UpdatePackageRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 2usize + usize::from(self.barcode.is_some())
            + usize::from(self.dimensions.is_some()) + usize::from(self.items.is_some())
            + usize::from(self.meta_data.is_some())
            + usize::from(self.package_reference_provided_by_customer.is_some())
            + usize::from(self.package_size_reference.is_some())
            + usize::from(self.reference.is_some()) + usize::from(self.weight.is_some());
        let mut out = serializer.serialize_struct("UpdatePackageRequest", count)?;
        out.serialize_field("Description", &self.description)?;
        out.serialize_field("Value", &self.value)?;
        write_optional(&mut out, "Barcode", &self.barcode)?;
        write_optional(&mut out, "Dimensions", &self.dimensions)?;
        write_optional(&mut out, "Items", &self.items)?;
        write_optional(&mut out, "MetaData", &self.meta_data)?;
        write_optional(
            &mut out,
            "PackageReferenceProvidedByCustomer",
            &self.package_reference_provided_by_customer,
        )?;
        write_optional(&mut out, "PackageSizeReference", &self.package_size_reference)?;
        write_optional(&mut out, "Reference", &self.reference)?;
        write_optional(&mut out, "Weight", &self.weight)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for UpdatePackageRequest {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = UpdatePackageRequest;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (UpdatePackageRequest)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<UpdatePackageRequest, A::Error> {
                let mut description: Option<::std::string::String> = None;
                let mut value: Option<Money> = None;
                let mut barcode: Option<Option<Barcode>> = None;
                let mut dimensions: Option<Option<Dimensions>> = None;
                let mut items: Option<Option<::std::vec::Vec<UpdateItemRequest>>> = None;
                let mut meta_data: Option<Option<::std::vec::Vec<MetaData>>> = None;
                let mut package_reference_provided_by_customer: Option<
                    Option<::std::string::String>,
                > = None;
                let mut package_size_reference: Option<Option<::std::string::String>> = None;
                let mut reference: Option<Option<::std::string::String>> = None;
                let mut weight: Option<Option<Weight>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Description" => 0usize,
                    "Value" => 1usize,
                    "Barcode" => 2usize,
                    "Dimensions" => 3usize,
                    "Items" => 4usize,
                    "MetaData" => 5usize,
                    "PackageReferenceProvidedByCustomer" => 6usize,
                    "PackageSizeReference" => 7usize,
                    "Reference" => 8usize,
                    "Weight" => 9usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Description", &mut description)?,
                        1usize => read(&mut map, "Value", &mut value)?,
                        2usize => read(&mut map, "Barcode", &mut barcode)?,
                        3usize => read(&mut map, "Dimensions", &mut dimensions)?,
                        4usize => read(&mut map, "Items", &mut items)?,
                        5usize => read(&mut map, "MetaData", &mut meta_data)?,
                        6usize => {
                            read(
                                &mut map,
                                "PackageReferenceProvidedByCustomer",
                                &mut package_reference_provided_by_customer,
                            )?
                        }
                        7usize => {
                            read(
                                &mut map,
                                "PackageSizeReference",
                                &mut package_size_reference,
                            )?
                        }
                        8usize => read(&mut map, "Reference", &mut reference)?,
                        9usize => read(&mut map, "Weight", &mut weight)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UpdatePackageRequest {
                    description: present(description, "Description")?,
                    value: present(value, "Value")?,
                    barcode: barcode.flatten(),
                    dimensions: dimensions.flatten(),
                    items: items.flatten(),
                    meta_data: meta_data.flatten(),
                    package_reference_provided_by_customer: package_reference_provided_by_customer
                        .flatten(),
                    package_size_reference: package_size_reference.flatten(),
                    reference: reference.flatten(),
                    weight: weight.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "UpdatePackageRequest",
                &[
                    "Description",
                    "Value",
                    "Barcode",
                    "Dimensions",
                    "Items",
                    "MetaData",
                    "PackageReferenceProvidedByCustomer",
                    "PackageSizeReference",
                    "Reference",
                    "Weight",
                ],
                Fields,
            )
    }
}

///Builds a [`VolumetricWeight`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct VolumetricWeightBuilder {
    __rest: VolumetricWeightRest,
}

impl std::fmt::Debug for VolumetricWeightBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VolumetricWeightBuilder(..)")
    }
}

#[derive(Default)]
struct VolumetricWeightRest {
    description: Option<::std::string::String>,
    weight: Option<crate::Amount>,
}

impl VolumetricWeight {
    ///Starts building one; [`build`](VolumetricWeightBuilder::build) takes all required fields.
    pub fn builder() -> VolumetricWeightBuilder {
        VolumetricWeightBuilder {
            __rest: VolumetricWeightRest::default(),
        }
    }
}

impl VolumetricWeightBuilder {
    ///Sets [`description`](VolumetricWeight::description).
    pub fn description(mut self, description: impl Into<::std::string::String>) -> Self {
        self.__rest.description = Some(description.into());
        self
    }

    ///Sets [`weight`](VolumetricWeight::weight).
    pub fn weight(mut self, weight: impl Into<crate::Amount>) -> Self {
        self.__rest.weight = Some(weight.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> VolumetricWeight {
        VolumetricWeight {
            description: self.__rest.description,
            weight: self.__rest.weight,
        }
    }
}

impl serde::Serialize for VolumetricWeight {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.description.is_some())
            + usize::from(self.weight.is_some());
        let mut out = serializer.serialize_struct("VolumetricWeight", count)?;
        write_optional(&mut out, "Description", &self.description)?;
        write_optional(&mut out, "Weight", &self.weight)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for VolumetricWeight {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = VolumetricWeight;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (VolumetricWeight)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<VolumetricWeight, A::Error> {
                let mut description: Option<Option<::std::string::String>> = None;
                let mut weight: Option<Option<crate::Amount>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Description" => 0usize,
                    "Weight" => 1usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Description", &mut description)?,
                        1usize => read(&mut map, "Weight", &mut weight)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(VolumetricWeight {
                    description: description.flatten(),
                    weight: weight.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct("VolumetricWeight", &["Description", "Weight"], Fields)
    }
}

///Builds a [`Weight`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct WeightBuilder {
    __rest: WeightRest,
}

impl std::fmt::Debug for WeightBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WeightBuilder(..)")
    }
}

#[derive(Default)]
struct WeightRest {
    kg: Option<crate::Amount>,
    unit: Option<::std::string::String>,
    value: Option<crate::Amount>,
}

impl Weight {
    ///Starts building one; [`build`](WeightBuilder::build) takes all required fields.
    pub fn builder() -> WeightBuilder {
        WeightBuilder {
            __rest: WeightRest::default(),
        }
    }
}

impl WeightBuilder {
    ///Sets [`kg`](Weight::kg).
    pub fn kg(mut self, kg: impl Into<crate::Amount>) -> Self {
        self.__rest.kg = Some(kg.into());
        self
    }

    ///Sets [`unit`](Weight::unit).
    pub fn unit(mut self, unit: impl Into<::std::string::String>) -> Self {
        self.__rest.unit = Some(unit.into());
        self
    }

    ///Sets [`value`](Weight::value).
    pub fn value(mut self, value: impl Into<crate::Amount>) -> Self {
        self.__rest.value = Some(value.into());
        self
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> Weight {
        Weight {
            kg: self.__rest.kg,
            unit: self.__rest.unit,
            value: self.__rest.value,
        }
    }
}

impl serde::Serialize for Weight {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 0usize + usize::from(self.kg.is_some())
            + usize::from(self.unit.is_some()) + usize::from(self.value.is_some());
        let mut out = serializer.serialize_struct("Weight", count)?;
        write_optional(&mut out, "Kg", &self.kg)?;
        write_optional(&mut out, "Unit", &self.unit)?;
        write_optional(&mut out, "Value", &self.value)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for Weight {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = Weight;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (Weight)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Weight, A::Error> {
                let mut kg: Option<Option<crate::Amount>> = None;
                let mut unit: Option<Option<::std::string::String>> = None;
                let mut value: Option<Option<crate::Amount>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "Kg" => 0usize,
                    "Unit" => 1usize,
                    "Value" => 2usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "Kg", &mut kg)?,
                        1usize => read(&mut map, "Unit", &mut unit)?,
                        2usize => read(&mut map, "Value", &mut value)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Weight {
                    kg: kg.flatten(),
                    unit: unit.flatten(),
                    value: value.flatten(),
                })
            }
        }

        deserializer.deserialize_struct("Weight", &["Kg", "Unit", "Value"], Fields)
    }
}

///Builds a [`WithMessage`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct WithMessageBuilder<HasIsSuccess = Unset> {
    is_success: HasIsSuccess,
    __rest: WithMessageRest,
}

impl<HasIsSuccess> std::fmt::Debug for WithMessageBuilder<HasIsSuccess> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WithMessageBuilder(..)")
    }
}

#[derive(Default)]
struct WithMessageRest {
    api_links: Option<::std::vec::Vec<ApiLink>>,
    data: Option<::std::string::String>,
    message: Option<::std::string::String>,
}

impl WithMessage {
    ///Starts building one; [`build`](WithMessageBuilder::build) takes all required fields.
    pub fn builder() -> WithMessageBuilder {
        WithMessageBuilder {
            is_success: Unset,
            __rest: WithMessageRest::default(),
        }
    }
}

impl<HasIsSuccess> WithMessageBuilder<HasIsSuccess> {
    ///Sets [`api_links`](WithMessage::api_links).
    pub fn api_links(mut self, api_links: impl Into<::std::vec::Vec<ApiLink>>) -> Self {
        self.__rest.api_links = Some(api_links.into());
        self
    }

    ///Sets [`data`](WithMessage::data).
    pub fn data(mut self, data: impl Into<::std::string::String>) -> Self {
        self.__rest.data = Some(data.into());
        self
    }

    ///Sets [`message`](WithMessage::message).
    pub fn message(mut self, message: impl Into<::std::string::String>) -> Self {
        self.__rest.message = Some(message.into());
        self
    }

    ///Sets [`is_success`](WithMessage::is_success), which is required.
    pub fn is_success(
        self,
        is_success: impl Into<bool>,
    ) -> WithMessageBuilder<Set<bool>> {
        WithMessageBuilder {
            is_success: Set(is_success.into()),
            __rest: self.__rest,
        }
    }

    /// The finished model.
    #[must_use]
    pub fn build(self) -> WithMessage
    where
        HasIsSuccess: required::IsSuccess<WithMessage, bool>,
    {
        WithMessage {
            is_success: self.is_success.get(),
            api_links: self.__rest.api_links,
            data: self.__rest.data,
            message: self.__rest.message,
        }
    }
}

impl serde::Serialize for WithMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let count = 1usize + usize::from(self.api_links.is_some())
            + usize::from(self.data.is_some()) + usize::from(self.message.is_some());
        let mut out = serializer.serialize_struct("WithMessage", count)?;
        out.serialize_field("IsSuccess", &self.is_success)?;
        write_optional(&mut out, "ApiLinks", &self.api_links)?;
        write_optional(&mut out, "Data", &self.data)?;
        write_optional(&mut out, "Message", &self.message)?;
        out.end()
    }
}

impl<'de> serde::Deserialize<'de> for WithMessage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> serde::de::Visitor<'de> for Fields {
            type Value = WithMessage;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object (WithMessage)")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<WithMessage, A::Error> {
                let mut is_success: Option<bool> = None;
                let mut api_links: Option<Option<::std::vec::Vec<ApiLink>>> = None;
                let mut data: Option<Option<::std::string::String>> = None;
                let mut message: Option<Option<::std::string::String>> = None;
                let place: fn(&str) -> usize = |name| match name {
                    "IsSuccess" => 0usize,
                    "ApiLinks" => 1usize,
                    "Data" => 2usize,
                    "Message" => 3usize,
                    _ => usize::MAX,
                };
                while let Some(place) = map.next_key_seed(Key(place))? {
                    match place {
                        0usize => read(&mut map, "IsSuccess", &mut is_success)?,
                        1usize => read(&mut map, "ApiLinks", &mut api_links)?,
                        2usize => read(&mut map, "Data", &mut data)?,
                        3usize => read(&mut map, "Message", &mut message)?,
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(WithMessage {
                    is_success: present(is_success, "IsSuccess")?,
                    api_links: api_links.flatten(),
                    data: data.flatten(),
                    message: message.flatten(),
                })
            }
        }

        deserializer
            .deserialize_struct(
                "WithMessage",
                &["IsSuccess", "ApiLinks", "Data", "Message"],
                Fields,
            )
    }
}
