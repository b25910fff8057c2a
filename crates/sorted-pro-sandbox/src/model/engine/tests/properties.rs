//! Properties of every catalogue and every shipment.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::oracle::{SomeService, SomeShipment, service, services, some_shipment};
use super::support::{by_default, catalogue, now, with_groups};
use crate::model::engine::{Allocation, Exclusion, Failure, Selection, allocate};

fn allocation(services: &[SomeService], shipment: &SomeShipment) -> Result<Allocation, Failure> {
    let given: Vec<_> = services.iter().map(SomeService::given).collect();
    by_default(&catalogue(&given), &shipment.shipment())
}

/// The chosen service, if any, and all others with why not.
fn outcome(result: Result<Allocation, Failure>) -> (Option<String>, Vec<Exclusion>) {
    match result {
        Ok(allocation) => (Some(allocation.offer.service), allocation.excluded),
        Err(Failure::NothingLeft { excluded }) => (None, excluded),
        Err(other) => panic!("{other}"),
    }
}

fn find<'a>(services: &'a [SomeService], reference: &str) -> &'a SomeService {
    services.iter().find(|service| service.reference == reference).expect("a service of the catalogue")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_chosen_service_passes_all_rules(services in services(), shipment in some_shipment()) {
        let (chosen, _) = outcome(allocation(&services, &shipment));
        let someone_can = services.iter().any(|service| service.stopped_by(&shipment).is_none());
        prop_assert_eq!(chosen.is_some(), someone_can);
        if let Some(chosen) = chosen {
            prop_assert_eq!(find(&services, &chosen).stopped_by(&shipment), None);
        }
    }

    #[test]
    fn no_other_eligible_service_is_better(services in services(), shipment in some_shipment()) {
        if let Ok(allocation) = allocation(&services, &shipment) {
            let rank = |service: &SomeService| (service.rank(&shipment), service.reference.clone());
            let eligible = services.iter().filter(|service| service.stopped_by(&shipment).is_none());
            let best = eligible.map(rank).min().expect("the chosen one");
            prop_assert_eq!(&allocation.offer.service, &best.1);
            let (_, pence, _) = best.0;
            let gross = format!("{}.{:02}", pence / 100, pence % 100);
            prop_assert_eq!(allocation.offer.price.gross.to_string(), gross);
        }
    }

    #[test]
    fn every_other_candidate_is_listed_once_with_what_stopped_it(
        services in services(),
        shipment in some_shipment(),
    ) {
        let (chosen, excluded) = outcome(allocation(&services, &shipment));
        let listed: Vec<&str> = excluded.iter().map(|exclusion| exclusion.service.as_str()).collect();
        let others: BTreeSet<&str> = services.iter().map(|service| service.reference.as_str()).collect();
        let others: Vec<&str> = others.into_iter().filter(|other| Some(*other) != chosen.as_deref()).collect();
        prop_assert_eq!(listed, others);
        for exclusion in &excluded {
            let expected = find(&services, &exclusion.service).stopped_by(&shipment).unwrap_or("ex_rates");
            prop_assert_eq!(exclusion.code.as_str(), expected, "{:?}", exclusion);
            prop_assert!(!exclusion.reason.is_empty());
        }
    }

    #[test]
    fn the_order_of_the_catalogue_does_not_matter(
        (sorted, shuffled) in services().prop_flat_map(|s| (Just(s.clone()), Just(s).prop_shuffle())),
        shipment in some_shipment(),
    ) {
        prop_assert_eq!(allocation(&sorted, &shipment), allocation(&shuffled, &shipment));
    }

    #[test]
    fn a_named_service_is_taken_or_nothing_is(
        services in services(),
        shipment in some_shipment(),
        index in any::<prop::sample::Index>(),
    ) {
        let given: Vec<_> = services.iter().map(SomeService::given).collect();
        let named = &services[index.index(services.len())];
        let selection = Selection::CarrierService(named.reference.clone());
        match allocate(&catalogue(&given), &shipment.shipment(), &selection, now()) {
            Ok(allocation) => {
                prop_assert_eq!(&allocation.offer.service, &named.reference);
                prop_assert_eq!(allocation.excluded, []);
                prop_assert_eq!(named.stopped_by(&shipment), None);
            }
            Err(failure) => {
                prop_assert!(named.stopped_by(&shipment).is_some());
                prop_assert_eq!(failure.excluded().len(), 1);
                prop_assert_eq!(&failure.excluded()[0].service, &named.reference);
            }
        }
    }

    #[test]
    fn a_further_service_that_cannot_take_it_changes_nothing_else(
        services in services(),
        shipment in some_shipment(),
        further in service(9),
    ) {
        prop_assume!(further.stopped_by(&shipment).is_some());
        let (chosen, excluded) = outcome(allocation(&services, &shipment));
        let more: Vec<_> = services.iter().chain([&further]).cloned().collect();
        let (chosen_of_more, mut excluded_of_more) = outcome(allocation(&more, &shipment));
        prop_assert_eq!(chosen_of_more, chosen);
        let before = excluded_of_more.len();
        excluded_of_more.retain(|exclusion| exclusion.service != further.reference);
        prop_assert_eq!(excluded_of_more.len() + 1, before);
        prop_assert_eq!(excluded_of_more, excluded);
    }

    #[test]
    fn a_group_is_a_catalogue_of_its_members(
        services in services(),
        shipment in some_shipment(),
        count in any::<prop::sample::Index>(),
    ) {
        let members = &services[..=count.index(services.len())];
        let names: Vec<String> = members.iter().map(|member| format!("\"{}\"", member.reference)).collect();
        let groups =
            format!("\n[[service_groups]]\ncode = \"g\"\nname = \"G\"\nservices = [{}]\n", names.join(", "));
        let given: Vec<_> = services.iter().map(SomeService::given).collect();
        let whole = with_groups(&given, &groups);
        let in_group = allocate(&whole, &shipment.shipment(), &Selection::ServiceGroup("g".into()), now());
        prop_assert_eq!(in_group, allocation(members, &shipment));
    }
}
