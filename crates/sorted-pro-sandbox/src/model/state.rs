//! Everything a sandbox remembers.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde::Serialize;
use sorted_pro_raw::consignments::types as consignments;
use sorted_pro_raw::shipments::types as shipments;

use crate::model::store::{Latest, Shared, Store};

/// Of the states that a record has had, this many are kept: the first one and the latest.
const MAX_HISTORY: usize = 100;

/// Both stores, the reference counters, and the work that is still to be done.
#[derive(Debug, Default, Serialize)]
pub(crate) struct State {
    /// What the shipments API keeps.
    pub shipments: ShipmentsStore,
    /// What the consignments API keeps.
    pub consignments: ConsignmentsStore,
    /// Counters behind the references given out.
    pub counters: BTreeMap<&'static str, u64>,
    /// Asynchronous work, in the order in which it becomes due.
    pub jobs: VecDeque<Job>,
}

/// The shipments API's resources, by reference.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ShipmentsStore {
    /// `sp_`
    pub shipments: Store<ShipmentRecord>,
    /// `sg_`
    pub groups: Store<shipments::ShipmentGroup>,
    /// `qu_`
    pub quotes: Store<QuoteRecord>,
    /// `ma_`
    pub manifests: Store<shipments::Manifest>,
    /// `pd_`
    pub documents: Store<DocumentRecord>,
    /// For [`ShipmentRecord::excluded`].
    #[serde(skip)]
    pub exclusions: Latest<shipments::ExcludedService>,
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
    pub excluded: Shared<shipments::ExcludedService>,
    /// How often it was allocated: more than once without a de-allocation between is a defect.
    pub allocations: u32,
    /// The states it has had, with the time and the reason: see [`remember`].
    pub history: Vec<HistoryEntry>,
    /// The manifests (`ma_`) that it is in, oldest first.
    pub manifests: Vec<String>,
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

/// Adds to a record's history. Of a long one, the entries after the first one are forgotten.
pub(crate) fn remember(history: &mut Vec<HistoryEntry>, entry: HistoryEntry) {
    if history.len() >= MAX_HISTORY {
        history.remove(1);
    }
    // Most are short, and there are many of them.
    history.reserve_exact(1);
    history.push(entry);
}

/// A quote and what it was made for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuoteRecord {
    /// As the API showed it.
    pub quote: shipments::Quote,
    /// The offer, the shipment it is for, and how long it holds.
    pub terms: crate::model::engine::Quote,
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
    pub consignments: Store<ConsignmentRecord>,
    /// Quotes that can be allocated with, by their GUID.
    pub quotes: Store<crate::model::engine::Quote>,
    /// Responses to requests for quotes, by the GUID of the request.
    pub quote_results: Store<QuoteResultRecord>,
    /// What carriers were sent, by 32 hexadecimal digits.
    pub manifests: Store<ManifestFileRecord>,
    /// `EDO-`
    pub options: Store<OptionRecord>,
    /// `EPC-`
    pub potential: Store<PotentialRecord>,
    /// `EO-`
    pub orders: Store<OrderRecord>,
    /// For [`ConsignmentRecord::excluded`].
    #[serde(skip)]
    pub exclusions: Latest<consignments::UnqualifiedService>,
}

/// A manifest file of the consignments API.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ManifestFileRecord {
    /// As the API lists it.
    pub file: consignments::ManifestFileInfo,
    /// Which one it was, counted from 1.
    pub number: u64,
    /// The consignments, as they were when the carrier was sent them.
    pub lines: Vec<ManifestLine>,
}

/// A consignment of a manifest file.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ManifestLine {
    /// `EC-`
    pub reference: String,
    /// The caller's own reference.
    pub own_reference: String,
    /// The carrier's references.
    pub tracking_reference: String,
    /// The reference of the service.
    pub service: String,
    /// The name of the service.
    pub service_name: String,
    /// Who and where it goes to.
    pub destination: String,
    /// The number of packages.
    pub packages: usize,
    /// The weight of all packages.
    pub weight: Option<consignments::Weight>,
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
    pub excluded: Shared<consignments::UnqualifiedService>,
    /// How often it was allocated.
    pub allocations: u32,
    /// The states it has had: see [`remember`].
    pub history: Vec<HistoryEntry>,
    /// What its carrier has reported, oldest first.
    pub events: Vec<ConsignmentEvent>,
}

/// Something that happened to a consignment on its way.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConsignmentEvent {
    /// The package (`EP-`) to which alone it happened; none for all of them.
    pub package: Option<String>,
    /// As the API shows it.
    pub event: consignments::EventViewModel,
}

/// The response to a request for quotes.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuoteResultRecord {
    /// As the API showed it.
    pub result: consignments::QuoteResult,
    /// Until when it is kept.
    pub expires: Timestamp,
}

/// A delivery or pick-up option.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OptionRecord {
    /// As the API shows it, without its location.
    pub option: consignments::DeliveryOption,
    /// The consignment that it was offered for.
    pub subject: Subject,
    /// The last moment at which it can be selected.
    pub cut_off: Timestamp,
    /// The pick-up point that it delivers to; `None` for a delivery option.
    pub pickup_point: Option<String>,
    /// Whether it is reserved at its pick-up point.
    pub is_reserved: bool,
    /// The consignment or order that was made by selecting it.
    pub selected_as: Option<Selected>,
}

/// What options are offered for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Subject {
    /// The stored consignment with this reference.
    Consignment(String),
    /// The potential consignment with this reference.
    Potential(String),
}

/// What selecting an option has made, by reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Selected {
    /// Created or, if it existed, only allocated.
    Consignment(String),
    /// Created.
    Order(String),
}

/// A consignment that options were asked for, and that does not exist.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PotentialRecord {
    /// As it would be created.
    pub consignment: consignments::Consignment,
    /// Whether only guaranteed options were asked for.
    pub guaranteed_only: bool,
    /// No option of it can be selected later.
    pub kept_until: Timestamp,
}

/// An order and what was made of it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OrderRecord {
    /// As the API shows it.
    pub order: consignments::Order,
    /// What it was packed into, oldest first.
    pub consignments: Vec<consignments::ConsignmentsResult>,
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
        selection: crate::model::engine::Selection,
        /// Whether the service is to prove the delivery.
        proof_of_delivery: Option<crate::model::engine::ProofOfDelivery>,
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
    /// Report how far a parcel has come.
    Report {
        /// The shipment or consignment.
        reference: String,
        /// What is reported.
        milestone: Milestone,
        /// Which allocation of it the carrier works for, counted from 1.
        allocation: u32,
    },
}

/// What carriers report of a parcel that nothing goes wrong with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Milestone {
    Collected,
    InTransit,
    OutForDelivery,
    Delivered,
}

impl Milestone {
    /// In the order in which they are reached.
    pub(crate) const ALL: [Self; 4] =
        [Self::Collected, Self::InTransit, Self::OutForDelivery, Self::Delivered];
}

impl State {
    /// The next number of a counter, from 1.
    pub(crate) fn next(&mut self, counter: &'static str) -> u64 {
        let number = self.counters.entry(counter).or_default();
        *number += 1;
        *number
    }

    /// The number of records and of queued work, in which a large record counts as several.
    pub(crate) fn records(&mut self) -> usize {
        let ShipmentsStore { shipments, groups, quotes, manifests, documents, .. } = &mut self.shipments;
        let ConsignmentsStore {
            consignments,
            quotes: consignment_quotes,
            quote_results,
            manifests: manifest_files,
            options,
            potential,
            orders,
            ..
        } = &mut self.consignments;
        shipments.count()
            + groups.count()
            + quotes.count()
            + manifests.count()
            + documents.count()
            + consignments.count()
            + consignment_quotes.count()
            + quote_results.count()
            + manifest_files.count()
            + options.count()
            + potential.count()
            + orders.count()
            + self.jobs.len()
    }

    /// Removes the quotes and options that have expired at `now`.
    pub(crate) fn remove_expired(&mut self, now: Timestamp) {
        self.shipments.quotes.retain(|quote| quote.terms.expires > now);
        self.consignments.quotes.retain(|quote| quote.expires > now);
        self.consignments.quote_results.retain(|quotes| quotes.expires > now);
        self.consignments.options.retain(|option| option.cut_off >= now);
        self.consignments.potential.retain(|potential| potential.kept_until >= now);
    }

    /// Queues work, after all that is due at the same time.
    pub(crate) fn queue(&mut self, job: Job) {
        let place = self.jobs.partition_point(|queued| queued.due <= job.due);
        self.jobs.insert(place, job);
    }

    /// Takes out the work that is due at `now`, earliest first.
    pub(crate) fn take_due(&mut self, now: Timestamp) -> Vec<Job> {
        let due = self.jobs.partition_point(|job| job.due <= now);
        self.jobs.drain(..due).collect()
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
        let mut state = State::default();
        for (second, name) in [(3, "third"), (1, "first"), (9, "later"), (2, "second"), (3, "queued after")] {
            state.queue(job(second, name));
        }
        let names = |jobs: &[Job]| -> Vec<String> {
            let name = |job: &Job| match &job.work {
                Work::ProcessDocument { reference } => reference.clone(),
                other => panic!("{other:?}"),
            };
            jobs.iter().map(name).collect()
        };
        assert_eq!(names(&state.take_due(at(3))), ["first", "second", "third", "queued after"]);
        assert_eq!(names(state.jobs.make_contiguous()), ["later"]);
        assert!(state.take_due(at(8)).is_empty());
    }

    #[test]
    fn a_history_keeps_its_first_and_its_latest_states() {
        let mut history = Vec::new();
        for number in 0..MAX_HISTORY + 50 {
            let state = number.to_string();
            let at = Timestamp::UNIX_EPOCH;
            remember(&mut history, HistoryEntry { at, state, reason: String::new() });
        }
        let states: Vec<&str> = history.iter().map(|entry| entry.state.as_str()).collect();
        assert_eq!(
            (states.len(), states[0], states[1], states[MAX_HISTORY - 1]),
            (MAX_HISTORY, "0", "51", "149")
        );
    }
}
