//! Generated tracking references, reproducible for a seed.

use crate::model::catalogue::{Carrier, TrackingPattern};

/// The tracking references of an allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tracking {
    /// References of the whole shipment.
    pub shipment: Vec<String>,
    /// One reference per parcel, if the carrier tracks parcels; otherwise empty.
    pub parcels: Vec<String>,
}

/// Generates the tracking references that `carrier` gives a shipment.
///
/// They depend only on the arguments. `attempt` counts the allocations of the shipment, so that a second one gets
/// new references. References with few digits may repeat among many shipments.
pub(crate) fn tracking(
    carrier: &Carrier,
    seed: u64,
    shipment: &str,
    service: &str,
    attempt: u32,
    parcels: usize,
) -> Tracking {
    let reference = |part: &str| {
        // Lengths separate the parts: `a` + `bc` is not `ab` + `c`.
        let mut hash = Hash(seed ^ 0xcbf2_9ce4_8422_2325);
        for text in [shipment, service, &attempt.to_string(), part] {
            hash.write(&(text.len() as u64).to_le_bytes());
            hash.write(text.as_bytes());
        }
        fill(&carrier.tracking, Random(hash.0))
    };
    let parcels = if carrier.tracks_parcels { parcels } else { 0 };
    Tracking {
        shipment: vec![reference("shipment")],
        parcels: (0..parcels).map(|index| reference(&index.to_string())).collect(),
    }
}

fn fill(pattern: &TrackingPattern, mut random: Random) -> String {
    let symbol = |c| match c {
        '#' => char::from(b'0' + random.below(10)),
        '@' => char::from(b'A' + random.below(26)),
        other => other,
    };
    pattern.as_str().chars().map(symbol).collect()
}

/// FNV-1a: the standard library's hash may change with any release.
struct Hash(u64);

impl Hash {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

/// SplitMix64.
struct Random(u64);

impl Random {
    /// Returns a number from 0 to `limit` - 1.
    fn below(&mut self, limit: u8) -> u8 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        // The upper half of a product spreads evenly, and is below `limit`.
        ((u128::from(z) * u128::from(limit)) >> 64) as u8
    }
}
