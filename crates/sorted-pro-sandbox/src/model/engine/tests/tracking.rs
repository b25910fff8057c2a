//! Tracking references.

use std::collections::HashSet;

use crate::model::catalogue::Catalogue;
use crate::model::engine::tracking::{Tracking, tracking};

#[test]
fn references_are_always_the_same_and_have_the_carriers_shape() {
    let catalogue = Catalogue::default();
    let lineten = catalogue.carrier("FF_LINET").unwrap();
    let made = tracking(lineten, 1, "sp_1", "FF_LINET-00001", 0, 2);
    // Written down, so that a change of the algorithm does not pass unseen: users' snapshots would change.
    assert_eq!(made, Tracking { shipment: vec!["78860043".to_owned()], parcels: Vec::new() });
    assert_eq!(made, tracking(lineten, 1, "sp_1", "FF_LINET-00001", 0, 2));

    let dpd = tracking(catalogue.carrier("DPD").unwrap(), 1, "sp_1", "X", 0, 2);
    assert!(dpd.shipment[0].starts_with("1550"));
    assert_eq!(dpd.parcels.len(), 2);
    let parcelwing = tracking(catalogue.carrier("PARCELWING").unwrap(), 1, "sp_1", "X", 0, 0);
    assert!(parcelwing.shipment[0][2..4].chars().all(|c| c.is_ascii_uppercase()), "{parcelwing:?}");
}

#[test]
fn references_differ_with_every_argument() {
    let catalogue = Catalogue::default();
    let dpd = catalogue.carrier("DPD").unwrap();
    let mut all = HashSet::new();
    for (seed, shipment, service, attempt) in
        [(1, "a", "bc", 0), (2, "a", "bc", 0), (1, "ab", "c", 0), (1, "a", "b", 0), (1, "a", "bc", 1)]
    {
        let made = tracking(dpd, seed, shipment, service, attempt, 3);
        all.extend(made.shipment.into_iter().chain(made.parcels));
    }
    assert_eq!(all.len(), 5 * 4);
    let many: HashSet<String> =
        (0..2_000).flat_map(|n| tracking(dpd, 7, &format!("sp_{n}"), "S", 0, 0).shipment).collect();
    assert_eq!(many.len(), 2_000);
}
