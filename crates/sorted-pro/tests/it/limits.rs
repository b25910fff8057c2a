//! The operations check their limited parameters: all of them, unless `unchecked`.

use sorted_pro::{Error, RawRequest};
use sorted_pro_test::{consignments_at, shipments_at};

use crate::calls::{self, Call, Prepared};

/// Nothing is sent.
const NOWHERE: &str = "http://127.0.0.1:1";

fn paths(request: Result<RawRequest, Error>) -> Vec<String> {
    match request {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().iter().map(|problem| problem.path.clone()).collect(),
    }
}

/// Every operation with a limited parameter, with values that keep the limits, and with some that break
/// them.
fn check<C: 'static>(calls: impl Iterator<Item = &'static Call<C>>, client: &C) {
    let mut count = 0;
    for Call { operation, limited, prepare, .. } in calls.filter(|call| !call.limited.is_empty()) {
        let limit = |name: &str| limited.iter().find(|(limited, ..)| *limited == name);
        let kept = |name: &str| limit(name).and_then(|(_, least, most)| most.or(*least));
        let broken = |name: &str| {
            limit(name).and_then(|(_, least, most)| most.map(|it| it + 1).or(least.map(|it| it - 1)))
        };
        let found = |value: &dyn Fn(&str) -> Option<i64>| {
            let number = |name: &str| value(name).unwrap_or(1).try_into().expect("an i32");
            let text = |name: &str| "ä".repeat(value(name).unwrap_or(50).try_into().expect("a length"));
            let Prepared { checked, unchecked, .. } = prepare(client, &text, &number);
            [paths(checked), paths(unchecked)]
        };
        let names = limited.iter().map(|(name, ..)| (*name).to_owned()).collect();
        assert_eq!(found(&kept), [vec![], Vec::<String>::new()], "{operation}");
        assert_eq!(found(&broken), [names, vec![]], "{operation}");
        // Even without the limits.
        let Prepared { checked, unchecked, .. } = prepare(client, &|_| "ä".repeat(257), &|_| 1);
        let checked = paths(checked);
        assert!(paths(unchecked).iter().all(|path| checked.contains(path)), "{operation}");
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn limits_of_parameters() {
    let shipments = shipments_at(NOWHERE).build().expect("a client");
    check(calls::of_shipments(), &shipments);
    check(calls::of_consignments(), &consignments_at(NOWHERE).build().expect("a client"));
    // As long as one that the platform has never issued: its documented length is not checked.
    assert!(shipments.get_shipment("s".repeat(256)).to_request().is_ok());
    // A lower limit and the upper end of a number.
    let short = shipments.get_shipment_groups_by_custom_reference("MON").to_request();
    assert_eq!(paths(short), ["custom_reference"]);
    assert_eq!(paths(shipments.search_shipments().custom_reference("x").take(11).to_request()), ["take"]);
}

/// Texts that cannot be references are refused in bodies too; those that only have another form are not.
#[test]
fn references_in_bodies() {
    use sorted_pro::shipments::models::{AllocateRequest, ManifestRequest};

    let (good, bad) = ("r".repeat(256), ["", ".", "..", "a\nb", "a\u{85}", &"r".repeat(257)]);
    let references = || [&*good].into_iter().chain(bad).map(str::to_owned).collect::<Vec<_>>();
    let elements = |name: &str| (1..=bad.len()).map(|index| format!("{name}[{index}]")).collect::<Vec<_>>();
    let client = shipments_at(NOWHERE).build().expect("a client");
    let body = AllocateRequest::builder().shipments(references()).build();
    let call = client.allocate_shipments(body);
    assert_eq!(paths(call.to_request()), elements("shipments"));
    assert!(call.unchecked().to_request().is_ok());
    let body = ManifestRequest::builder().shipments(references()).build();
    let call = client.manifest_shipments(body);
    assert_eq!(paths(call.to_request()), elements("shipments"));
    assert!(call.unchecked().to_request().is_ok());
}
