//! References and codes that name things of the APIs.
//!
//! They are opaque: their form is documented, and yet real ones differ from it. What no reference can be is refused
//! when the call is sent: see [`ShipmentRef`](crate::ShipmentRef). The documented length is checked only of what
//! the platform does not issue, such as a [`ServiceGroupCode`].

use std::fmt;

macro_rules! references {
    ($($(#[$meta:meta])* $name:ident)*) => {$(
        $(#[$meta])*
        ///
        /// Made from any text. The call refuses an empty one, `.` and `..`, control characters, and more than 256
        /// characters.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl<T: AsRef<str> + ?Sized> From<&T> for $name {
            fn from(text: &T) -> Self {
                Self(text.as_ref().to_owned())
            }
        }

        impl<T> From<&$crate::bulk::Outcome<$name, T>> for $name {
            fn from(outcome: &$crate::bulk::Outcome<$name, T>) -> Self {
                outcome.input.clone()
            }
        }

        impl From<$name> for String {
            fn from(reference: $name) -> Self {
                reference.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    )*};
}

#[cfg(feature = "shipments")]
references! {
    /// A shipment: `sp_` and 32 digits.
    ShipmentRef
    /// One contents entry (package) of a shipment: `sc_` and 32 digits.
    ContentsRef
    /// A shipment group: `sg_` and 32 digits.
    ShipmentGroupRef
    /// A paperless document: `pd_` and 32 digits.
    PaperlessDocumentRef
    /// A virtual service: a carrier service or a service group, by a reference that must name one of them only.
    VirtualServiceRef
    /// A reference of your own, given to a shipment, its contents or a group. It need not be unique.
    CustomReference
    /// A carrier's tracking reference.
    TrackingRef
}

#[cfg(feature = "consignments")]
references! {
    /// A consignment: `EC-` and three groups of letters and digits, such as `EC-000-05B-MMA`.
    ConsignmentRef
    /// A package of a consignment: `EP-` and three groups of letters and digits.
    PackageRef
    /// An item of a package.
    ItemRef
    /// An order: `EO-` and three groups of letters and digits.
    OrderRef
    /// A delivery option or pick-up option: `EDO-` and three groups of letters and digits. It expires.
    DeliveryOptionRef
    /// A consignment that does not exist yet, for which there are delivery options: `EPC-` and three groups of letters
    /// and digits.
    PotentialConsignmentRef
    /// A request for quotes, whose quotes are kept for a limited time: a GUID.
    QuoteRequestRef
    /// A shipping location, by a reference of your own.
    ShippingLocationRef
    /// A package size, by a reference of your own.
    PackageSizeRef
}

references! {
    /// A carrier service of the account.
    CarrierServiceRef
    /// The code of a group of carrier services, as it is set up in the account.
    ServiceGroupCode
    /// A quote; it expires.
    QuoteRef
    /// A manifest.
    ManifestRef
}
