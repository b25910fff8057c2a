//! All data of a sandbox.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde::Serialize;
use sorted_pro_raw::consignments::types as consignments;
use sorted_pro_raw::shipments::types as shipments;

use crate::model::store::{Latest, Shared, Store};

/// Most entries of a record's history: the first one and the latest.
const MAX_HISTORY: usize = 100;

/// Both stores, the reference counters, and the queued work.
#[derive(Debug, Default, Serialize)]
pub(crate) struct State {
    /// Resources of the shipments API.
    pub shipments: ShipmentsStore,
    /// Resources of the consignments API.
    pub consignments: ConsignmentsStore,
    /// Counters behind generated references.
    pub counters: BTreeMap<&'static str, u64>,
    /// Asynchronous work, in the order in which it becomes due.
    pub jobs: VecDeque<Job>,
}

/// The shipments API's resources, by reference.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ShipmentsStore {
    /// `sp_` references.
    pub shipments: Store<ShipmentRecord>,
    /// `sg_` references.
    pub groups: Store<shipments::ShipmentGroup>,
    /// `qu_` references.
    pub quotes: Store<QuoteRecord>,
    /// `ma_` references.
    pub manifests: Store<shipments::Manifest>,
    /// `pd_` references.
    pub documents: Store<DocumentRecord>,
    /// Lists shared by [`ShipmentRecord::excluded`].
    #[serde(skip)]
    pub exclusions: Latest<shipments::ExcludedService>,
}

/// A shipment, with data that responses do not show.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ShipmentRecord {
    /// As the API shows it.
    pub shipment: shipments::Shipment,
    /// Events of the whole shipment, newest first.
    pub events: Vec<shipments::TrackingEvent>,
    /// Events of one of its contents (`sc_`) only, newest first.
    pub contents_events: BTreeMap<String, Vec<shipments::TrackingEvent>>,
    /// Services that the last allocation excluded.
    pub excluded: Shared<shipments::ExcludedService>,
    /// Number of allocations: more than one without a de-allocation between is a defect.
    pub allocations: u32,
    /// Its states, with time and reason: see [`remember`].
    pub history: Vec<HistoryEntry>,
    /// Manifests (`ma_`) that include it, oldest first.
    pub manifests: Vec<String>,
}

/// One change of state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct HistoryEntry {
    /// Time of the change.
    pub at: Timestamp,
    /// The new state.
    pub state: String,
    /// Reason; for manual changes the caller's own text.
    pub reason: String,
}

/// Adds to a record's history. A long history loses the entries after the first one.
pub(crate) fn remember(history: &mut Vec<HistoryEntry>, entry: HistoryEntry) {
    if history.len() >= MAX_HISTORY {
        history.remove(1);
    }
    // Saves memory: most histories are short, and there are many.
    history.reserve_exact(1);
    history.push(entry);
}

/// A quote, with its terms.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuoteRecord {
    /// As the API showed it.
    pub quote: shipments::Quote,
    /// The offer, its shipment, and its expiry.
    pub terms: crate::model::engine::Quote,
}

/// An uploaded document.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentRecord {
    /// The upload.
    pub upload: shipments::PaperlessDocumentUpload,
    /// Reference of its shipment.
    pub shipment: String,
    /// State of its processing.
    pub state: shipments::ShipmentPaperlessDocument,
}

/// The consignments API's resources, by reference.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ConsignmentsStore {
    /// `EC-` references.
    pub consignments: Store<ConsignmentRecord>,
    /// Quotes that can be allocated with, by their GUID.
    pub quotes: Store<crate::model::engine::Quote>,
    /// Responses to requests for quotes, by the GUID of the request.
    pub quote_results: Store<QuoteResultRecord>,
    /// Manifest files sent to carriers, by 32 hexadecimal digits.
    pub manifests: Store<ManifestFileRecord>,
    /// `EDO-` references.
    pub options: Store<OptionRecord>,
    /// `EPC-` references.
    pub potential: Store<PotentialRecord>,
    /// `EO-` references.
    pub orders: Store<OrderRecord>,
    /// Lists shared by [`ConsignmentRecord::excluded`].
    #[serde(skip)]
    pub exclusions: Latest<consignments::UnqualifiedService>,
}

/// A manifest file of the consignments API.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ManifestFileRecord {
    /// As the API lists it.
    pub file: consignments::ManifestFileInfo,
    /// Sequence number, from 1.
    pub number: u64,
    /// The consignments, as they were when the file was sent.
    pub lines: Vec<ManifestLine>,
}

/// A consignment of a manifest file.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ManifestLine {
    /// `EC-` reference.
    pub reference: String,
    /// The caller's own reference.
    pub own_reference: String,
    /// The carrier's references.
    pub tracking_reference: String,
    /// The reference of the service.
    pub service: String,
    /// The name of the service.
    pub service_name: String,
    /// Recipient and destination.
    pub destination: String,
    /// Number of packages.
    pub packages: usize,
    /// Weight of all packages.
    pub weight: Option<consignments::Weight>,
}

/// A consignment, with data that responses do not show.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConsignmentRecord {
    /// As the API shows it.
    pub consignment: consignments::Consignment,
    /// Sequence number, from 1.
    pub number: u64,
    /// Time and reason of the last failure to notify the carrier.
    pub failed_manifest: Option<(Timestamp, String)>,
    /// Services that the last allocation excluded, with reasons.
    pub excluded: Shared<consignments::UnqualifiedService>,
    /// Number of allocations.
    pub allocations: u32,
    /// Its states: see [`remember`].
    pub history: Vec<HistoryEntry>,
    /// Events that its carrier reported, oldest first.
    pub events: Vec<ConsignmentEvent>,
}

/// An event of a consignment on its way.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConsignmentEvent {
    /// The only package (`EP-`) that it concerns; `None` for all of them.
    pub package: Option<String>,
    /// As the API shows it.
    pub event: consignments::EventViewModel,
}

/// The response to a request for quotes.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QuoteResultRecord {
    /// As the API showed it.
    pub result: consignments::QuoteResult,
    /// Time until which it is kept.
    pub expires: Timestamp,
}

/// A delivery or pick-up option.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OptionRecord {
    /// As the API shows it, without its location.
    pub option: consignments::DeliveryOption,
    /// The consignment that it was offered for.
    pub subject: Subject,
    /// Latest time at which it can be selected.
    pub cut_off: Timestamp,
    /// Pick-up point that it delivers to; `None` for a delivery option.
    pub pickup_point: Option<String>,
    /// `true` if it is reserved at its pick-up point.
    pub is_reserved: bool,
    /// Consignment or order that resulted from selecting it.
    pub selected_as: Option<Selected>,
}

/// Subject of an option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Subject {
    /// The stored consignment with this reference.
    Consignment(String),
    /// The potential consignment with this reference.
    Potential(String),
}

/// Result of selecting an option, by reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Selected {
    /// The consignment, created or, if it existed, only allocated.
    Consignment(String),
    /// The created order.
    Order(String),
}

/// A consignment that options were requested for, and that does not exist.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PotentialRecord {
    /// The consignment as it would be created.
    pub consignment: consignments::Consignment,
    /// `true` if only guaranteed options were requested.
    pub guaranteed_only: bool,
    /// Time until which its options can be selected.
    pub kept_until: Timestamp,
}

/// An order with its consignments.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OrderRecord {
    /// As the API shows it.
    pub order: consignments::Order,
    /// Consignments that it was packed into, oldest first.
    pub consignments: Vec<consignments::ConsignmentsResult>,
}

/// Work with its due time.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Job {
    /// Time at which it is due.
    pub due: Timestamp,
    /// The work.
    pub work: Work,
}

/// A kind of asynchronous work.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Work {
    /// Allocates a queued shipment.
    AllocateShipment {
        /// The shipment.
        reference: String,
        /// Services to choose from.
        selection: crate::model::engine::Selection,
        /// Requirement on proof of delivery.
        proof_of_delivery: Option<crate::model::engine::ProofOfDelivery>,
    },
    /// Books the collection of an on-demand shipment.
    BookCollection {
        /// The shipment.
        reference: String,
    },
    /// Sends a shipment's data to its carrier.
    ManifestShipment {
        /// The shipment.
        reference: String,
    },
    /// Checks an uploaded document.
    ProcessDocument {
        /// The document.
        reference: String,
    },
    /// Sends a consignment's data to its carrier.
    ManifestConsignment {
        /// The consignment.
        reference: String,
    },
    /// Reports the progress of a parcel.
    Report {
        /// The shipment or consignment.
        reference: String,
        /// Milestone that is reported.
        milestone: Milestone,
        /// Number of the allocation that the carrier works for, from 1.
        allocation: u32,
    },
}

/// Milestones that carriers report of a parcel on a regular journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Milestone {
    Collected,
    InTransit,
    OutForDelivery,
    Delivered,
}

impl Milestone {
    /// All milestones, in the order in which parcels reach them.
    pub(crate) const ALL: [Self; 4] =
        [Self::Collected, Self::InTransit, Self::OutForDelivery, Self::Delivered];
}

impl State {
    /// Returns the next number of a counter, from 1.
    pub(crate) fn next(&mut self, counter: &'static str) -> u64 {
        let number = self.counters.entry(counter).or_default();
        *number += 1;
        *number
    }

    /// Returns the number of records and of queued work, in which a large record counts as several.
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

    /// Queues work, after all other work that is due at the same time.
    pub(crate) fn queue(&mut self, job: Job) {
        let place = self.jobs.partition_point(|queued| queued.due <= job.due);
        self.jobs.insert(place, job);
    }

    /// Removes and returns the work that is due at `now`, earliest first.
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
