//! Failures of an allocation.

use std::fmt;

use sorted_pro_raw::shipments::vocabulary::ErrorCode;

use super::outcome::Exclusion;

/// Reason why no service was chosen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Failure {
    /// No service has this reference.
    UnknownService {
        /// The requested reference.
        reference: String,
    },
    /// No service group has this code.
    UnknownGroup {
        /// The requested code.
        code: String,
    },
    /// Neither a service nor a group has this reference.
    UnknownVirtualService {
        /// The requested reference.
        reference: String,
    },
    /// Several services or groups have this reference.
    NonUnique {
        /// The requested reference.
        reference: String,
        /// Descriptions of the services and groups.
        named: Vec<String>,
    },
    /// The requested service does not take shipments of this kind.
    KindMismatch {
        /// The service, with the reason.
        exclusion: Box<Exclusion>,
    },
    /// The quote has expired.
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
    /// Returns the shipments API's code, for use below `validation_error`, `not_found` or `allocation_failed`.
    pub(crate) fn code(&self) -> ErrorCode {
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

    /// Returns `true` if the request itself was wrong, so that the shipment keeps its state.
    pub(crate) fn is_bad_request(&self) -> bool {
        !matches!(self, Self::KindMismatch { .. } | Self::NothingLeft { .. })
    }

    /// Returns the candidates with the reasons against them.
    pub(crate) fn excluded(&self) -> &[Exclusion] {
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
