//! What a caller asks for.

use serde::Serialize;
use sorted_pro_raw::{consignments, shipments};

use super::outcome::Quote;
use crate::model::catalogue::{Direction, Service};

/// The services among which a caller wants to have one chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Selection {
    /// All of the account.
    DefaultRules,
    /// The members of the group with this code.
    ServiceGroup(String),
    /// The one with this reference.
    CarrierService(String),
    /// The service or the group with this reference.
    VirtualService(String),
    /// The one of a quote, at the price of the quote.
    Quote(Box<Quote>),
    /// Those that fit.
    Filters(Filters),
}

/// How much it matters that the carrier proves the delivery, by a signature or the like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofOfDelivery {
    /// Only services that give proof.
    Require,
    /// A service that gives proof, if there is one, even if another one is cheaper.
    Prefer,
    /// Only services that do not.
    Prevent,
}

/// What services must be like. Filters come before the rules and override none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Filters {
    /// Directions that the service must serve, all of them.
    pub directions: Vec<Direction>,
    /// Whether services are included whose parcels the consumer collects from a pick-up point.
    pub pickup: bool,
    /// Whether services are included that deliver to the consumer's door.
    pub door: bool,
    /// Whether services are included whose parcels the sender brings to a shop.
    pub sender_drop_off: bool,
    /// Tags that the service must have, all of them.
    pub tags: Vec<String>,
}

impl Default for Filters {
    /// Everything but services with a pick-up point.
    fn default() -> Self {
        Self { directions: Vec::new(), pickup: false, door: true, sender_drop_off: true, tags: Vec::new() }
    }
}

impl Filters {
    /// Whether `service` is like that.
    pub fn admit(&self, service: &Service) -> bool {
        self.directions.iter().all(|direction| service.directions.contains(direction))
            && (if service.pickup { self.pickup } else { self.door })
            && (self.sender_drop_off || !service.drop_off)
            && self.tags.iter().all(|tag| service.tags.contains(tag))
    }
}

/// `drop_off` of the shipments API is delivery to the consumer. Left out, `pickup` is false and `drop_off` true.
impl From<&shipments::types::AllocationFilters> for Filters {
    fn from(filters: &shipments::types::AllocationFilters) -> Self {
        use shipments::vocabulary::Direction as Raw;
        let directions = filters.direction.values().filter_map(|direction| match direction {
            Raw::Outbound => Some(Direction::Outbound),
            Raw::Inbound => Some(Direction::Inbound),
            _ => None,
        });
        Self {
            directions: directions.collect(),
            pickup: filters.pickup.unwrap_or(false),
            door: filters.drop_off.unwrap_or(true),
            sender_drop_off: true,
            tags: filters.tags.clone().unwrap_or_default(),
        }
    }
}

/// `IsDropOff` of the consignments API is the sender who brings the parcel to a shop. Left out, `IsPickup` is
/// false and `IsDropOff` true.
impl From<&consignments::types::AllocationFilters> for Filters {
    fn from(filters: &consignments::types::AllocationFilters) -> Self {
        use consignments::vocabulary::ServiceDirection as Raw;
        let directions = filters.service_direction.iter().flat_map(|direction| direction.values());
        let directions = directions.filter_map(|direction| match direction {
            Raw::Outbound => Some(Direction::Outbound),
            Raw::Inbound => Some(Direction::Inbound),
            _ => None,
        });
        Self {
            directions: directions.collect(),
            pickup: filters.is_pickup.unwrap_or(false),
            door: true,
            sender_drop_off: filters.is_drop_off.unwrap_or(true),
            tags: Vec::new(),
        }
    }
}
