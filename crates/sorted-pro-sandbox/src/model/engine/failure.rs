//! Why there is no allocation.

use std::fmt;

use sorted_pro_raw::shipments::vocabulary::ErrorCode;

use super::outcome::Exclusion;

/// Why no service was chosen.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure {
    /// No service has this reference.
    UnknownService {
        /// The reference asked for.
        reference: String,
    },
    /// No service group has this code.
    UnknownGroup {
        /// The code asked for.
        code: String,
    },
    /// Neither a service nor a group has this reference.
    UnknownVirtualService {
        /// The reference asked for.
        reference: String,
    },
    /// Several things have this reference.
    NonUnique {
        /// The reference asked for.
        reference: String,
        /// What has it, in words.
        named: Vec<String>,
    },
    /// The service that was asked for does not take shipments of this kind.
    KindMismatch {
        /// The service, and why not.
        exclusion: Box<Exclusion>,
    },
    /// The quote cannot be used any more.
    QuoteExpired {
        /// The quote's reference.
        reference: String,
    },
    /// The quote was made for another shipment.
    QuoteOfAnotherShipment {
        /// The quote's reference.
        reference: String,
    },
    /// No candidate can take the shipment.
    NothingLeft {
        /// Every candidate, by service reference. Empty if filters or an empty group left none.
        excluded: Vec<Exclusion>,
    },
}

impl Failure {
    /// The shipments API's code for it, to be used below `validation_error`, `not_found` or
    /// `allocation_failed`.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::UnknownService { .. } => ErrorCode::CarrierServiceNotFound,
            Self::UnknownGroup { .. } => ErrorCode::NotFound,
            Self::UnknownVirtualService { .. } => ErrorCode::VirtualServiceNotFound,
            Self::NonUnique { .. } => ErrorCode::NonUniqueReference,
            Self::KindMismatch { .. } => ErrorCode::CarrierServiceShipmentMismatch,
            Self::QuoteExpired { .. } | Self::QuoteOfAnotherShipment { .. } | Self::NothingLeft { .. } => {
                ErrorCode::AllocationFailed
            }
        }
    }

    /// Whether the request itself was wrong, so that the shipment's state stays as it is.
    pub fn is_bad_request(&self) -> bool {
        !matches!(self, Self::KindMismatch { .. } | Self::NothingLeft { .. })
    }

    /// The candidates and why none of them was chosen.
    pub fn excluded(&self) -> &[Exclusion] {
        match self {
            Self::KindMismatch { exclusion } => std::slice::from_ref(&**exclusion),
            Self::NothingLeft { excluded } => excluded,
            _ => &[],
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownService { reference } => write!(f, "Carrier service {reference} cannot be found"),
            Self::UnknownGroup { code } => write!(f, "Service group {code} cannot be found"),
            Self::UnknownVirtualService { reference } => {
                write!(f, "{reference} is neither a carrier service nor a service group")
            }
            Self::NonUnique { reference, named } => {
                write!(f, "{reference} names several things: {}", named.join(", "))
            }
            Self::KindMismatch { exclusion } => f.write_str(&exclusion.reason),
            Self::QuoteExpired { reference } => write!(f, "Quote {reference} has expired"),
            Self::QuoteOfAnotherShipment { reference } => {
                write!(f, "Quote {reference} was made for another shipment")
            }
            Self::NothingLeft { .. } => f.write_str("No carrier service can take the shipment"),
        }
    }
}

impl std::error::Error for Failure {}
