//! Selection of candidates.

use serde::Serialize;
use sorted_pro_raw::{consignments, shipments};

use super::outcome::Quote;
use crate::model::catalogue::{Direction, Service};

/// The services from which a caller wants one chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Selection {
    /// All services of the account.
    DefaultRules,
    /// The services of the group with this code.
    ServiceGroup(String),
    /// The service with this reference.
    CarrierService(String),
    /// The service or the group with this reference.
    VirtualService(String),
    /// The service of a quote, at the price of the quote.
    Quote(Box<Quote>),
    /// The services that match.
    Filters(Filters),
}

/// Requirement on proof of delivery, such as a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProofOfDelivery {
    /// Only services that give proof.
    Require,
    /// A service that gives proof, if there is one, even if another is cheaper.
    Prefer,
    /// Only services that give no proof.
    Prevent,
}

/// Conditions on services. Filters come before the rules and override none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Filters {
    /// Directions that the service must serve, all of them.
    pub directions: Vec<Direction>,
    /// `true` to include services with delivery to a pick-up point.
    pub pickup: bool,
    /// `true` to include services that deliver to the consumer's door.
    pub door: bool,
    /// `true` to include services whose parcels the sender brings to a shop.
    pub sender_drop_off: bool,
    /// Tags that the service must have, all of them.
    pub tags: Vec<String>,
}

impl Default for Filters {
    /// Includes everything but services with a pick-up point.
    fn default() -> Self {
        Self { directions: Vec::new(), pickup: false, door: true, sender_drop_off: true, tags: Vec::new() }
    }
}

impl Filters {
    /// Returns `true` if `service` matches.
    pub(crate) fn admit(&self, service: &Service) -> bool {
        self.directions.iter().all(|direction| service.directions.contains(direction))
            && (if service.pickup { self.pickup } else { self.door })
            && (self.sender_drop_off || !service.drop_off)
            && self.tags.iter().all(|tag| service.tags.contains(tag))
    }
}

/// `drop_off` of the shipments API is delivery to the consumer. Defaults: `pickup` is false, `drop_off` true.
impl From<&shipments::types::AllocationFilters> for Filters {
    fn from(filters: &shipments::types::AllocationFilters) -> Self {
        let directions = filters.direction.values();
        Self {
            directions: directions.filter_map(|direction| Direction::parse(direction.as_str())).collect(),
            pickup: filters.pickup.unwrap_or(false),
            door: filters.drop_off.unwrap_or(true),
            sender_drop_off: true,
            tags: filters.tags.clone().unwrap_or_default(),
        }
    }
}

/// `IsDropOff` of the consignments API is the sender who brings the parcel to a shop. Defaults: `IsPickup` is
/// false, `IsDropOff` true.
impl From<&consignments::types::AllocationFilters> for Filters {
    fn from(filters: &consignments::types::AllocationFilters) -> Self {
        let directions = filters.service_direction.iter().flat_map(|direction| direction.values());
        Self {
            directions: directions.filter_map(|direction| Direction::parse(direction.as_str())).collect(),
            pickup: filters.is_pickup.unwrap_or(false),
            door: true,
            sender_drop_off: filters.is_drop_off.unwrap_or(true),
            tags: Vec::new(),
        }
    }
}
