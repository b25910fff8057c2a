//! Everything a sandbox remembers.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use sorted_pro_raw::consignments::types as consignments;
use sorted_pro_raw::shipments::types as shipments;

/// Both stores, the reference counters, and the work that is still to be done.
#[derive(Debug, Default, Serialize)]
pub(crate) struct State {
    /// What the shipments API keeps.
    pub shipments: ShipmentsStore,
    /// What the consignments API keeps.
    pub consignments: ConsignmentsStore,
    /// Counters behind the references given out.
    pub counters: BTreeMap<&'static str, u64>,
    /// Asynchronous work, in the order in which it was queued.
    pub jobs: Vec<Job>,
}

/// The shipments API's resources, by reference.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ShipmentsStore {
    /// `sp_`
    pub shipments: BTreeMap<String, ShipmentRecord>,
    /// `sg_`
    pub groups: BTreeMap<String, shipments::ShipmentGroup>,
    /// `qu_`
    pub quotes: BTreeMap<String, QuoteRecord>,
    /// `ma_`
    pub manifests: BTreeMap<String, shipments::Manifest>,
    /// `pd_`
    pub documents: BTreeMap<String, DocumentRecord>,
}

/// A shipment and what its answers do not show.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ShipmentRecord {
    /// As the API shows it.
    pub shipment: shipments::Shipment,
    /// What happened to all of it; newest first.
    pub events: Vec<shipments::TrackingEvent>,
    /// What happened to one of its contents (`sc_`) only; newest first.
    pub contents_events: BTreeMap<String, Vec<shipments::TrackingEvent>>,
    /// The services that were passed over at the last allocation.
    pub excluded: Vec<shipments::ExcludedService>,
    /// How often it was allocated: more than once without a de-allocation between is a defect.
    pub allocations: u32,
    /// Every state it has had, with the time and the reason.
    pub history: Vec<HistoryEntry>,
}

/// One change of state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct HistoryEntry {
    /// When.
    pub at: Timestamp,
    /// The new state.
    pub state: String,
    /// Why; for changes by hand the caller's own words.
    pub reason: String,
}

/// A quote and what it was made for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuoteRecord {
    /// As the API showed it.
    pub quote: shipments::Quote,
    /// The offer, the shipment it is for, and how long it holds.
    pub terms: crate::engine::Quote,
}

/// An uploaded document.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentRecord {
    /// The upload.
    pub upload: shipments::PaperlessDocumentUpload,
    /// The shipment it belongs to.
    pub shipment: String,
    /// Where its processing stands.
    pub state: shipments::ShipmentPaperlessDocument,
}

/// The consignments API's resources, by reference.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ConsignmentsStore {
    /// `EC-`
    pub consignments: BTreeMap<String, ConsignmentRecord>,
    /// Quotes that can be allocated with, by their GUID.
    pub quotes: BTreeMap<String, crate::engine::Quote>,
}

/// A consignment and what its answers do not show.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConsignmentRecord {
    /// As the API shows it.
    pub consignment: consignments::Consignment,
    /// Which one it was, counted from 1: what was created later has a higher number.
    pub number: u64,
    /// When the carrier could not be told, and why.
    pub failed_manifest: Option<(Timestamp, String)>,
    /// What the last allocation passed over, and why.
    pub excluded: Vec<consignments::UnqualifiedService>,
    /// How often it was allocated.
    pub allocations: u32,
    /// Every state it has had.
    pub history: Vec<HistoryEntry>,
}

/// Work that is done when its time has come.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Job {
    /// When it is due.
    pub due: Timestamp,
    /// What is to be done.
    pub work: Work,
}

/// A kind of asynchronous work.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Work {
    /// Allocate a shipment that was queued.
    AllocateShipment {
        /// The shipment.
        reference: String,
        /// Among which services.
        selection: crate::engine::Selection,
        /// Whether the service is to prove the delivery.
        proof_of_delivery: Option<crate::engine::ProofOfDelivery>,
    },
    /// Book the collection of an on-demand shipment.
    BookCollection {
        /// The shipment.
        reference: String,
    },
    /// Hand a shipment's data to its carrier.
    ManifestShipment {
        /// The shipment.
        reference: String,
    },
    /// Look at an uploaded document.
    ProcessDocument {
        /// The document.
        reference: String,
    },
    /// Hand a consignment's data to its carrier.
    ManifestConsignment {
        /// The consignment.
        reference: String,
    },
}

impl State {
    /// The next number of a counter, from 1.
    pub(crate) fn next(&mut self, counter: &'static str) -> u64 {
        let number = self.counters.entry(counter).or_default();
        *number += 1;
        *number
    }

    /// Takes out the work that is due at `now`, earliest first.
    pub(crate) fn take_due(&mut self, now: Timestamp) -> Vec<Job> {
        let (mut due, later) =
            std::mem::take(&mut self.jobs).into_iter().partition::<Vec<_>, _>(|job| job.due <= now);
        self.jobs = later;
        due.sort_by_key(|job| job.due);
        due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_work_is_taken_earliest_first_and_the_rest_stays() {
        let at = |second| Timestamp::from_second(second).expect("an instant");
        let job = |second, name: &str| Job {
            due: at(second),
            work: Work::ProcessDocument { reference: name.to_owned() },
        };
        let mut state = State {
            jobs: vec![
                job(3, "third"),
                job(1, "first"),
                job(9, "later"),
                job(2, "second"),
                job(3, "queued after"),
            ],
            ..State::default()
        };
        let names = |jobs: &[Job]| -> Vec<String> {
            let name = |job: &Job| match &job.work {
                Work::ProcessDocument { reference } => reference.clone(),
                other => panic!("{other:?}"),
            };
            jobs.iter().map(name).collect()
        };
        assert_eq!(names(&state.take_due(at(3))), ["first", "second", "third", "queued after"]);
        assert_eq!(names(&state.jobs), ["later"]);
        assert!(state.take_due(at(8)).is_empty());
    }
}
