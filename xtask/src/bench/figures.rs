//! Figures, and their targets.

use anyhow::Context as _;

/// One figure.
pub(super) struct Figure {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    /// The upper limit.
    pub(super) target: f64,
    unit: Unit,
}

#[derive(Clone, Copy)]
enum Unit {
    Ratio,
    Seconds,
    Micros,
    Bytes,
    Count,
}

impl Figure {
    /// The figure of that `id`.
    pub(super) fn of(id: &str) -> anyhow::Result<&'static Self> {
        FIGURES.iter().find(|figure| figure.id == id).with_context(|| format!("there is no figure `{id}`"))
    }

    pub(super) fn is_met(&self, value: f64) -> bool {
        value <= self.target
    }

    /// A value of this figure, for people.
    pub(super) fn shown(&self, value: f64) -> String {
        match self.unit {
            Unit::Ratio => format!("{value:.3}"),
            Unit::Seconds => format!("{value:.2} s"),
            Unit::Micros => format!("{value:.1} µs"),
            Unit::Bytes => format!("{value:.0} B"),
            Unit::Count => format!("{value:.0}"),
        }
    }
}

const fn figure(unit: Unit, id: &'static str, title: &'static str, target: f64) -> Figure {
    Figure { id, title, target, unit }
}

const fn ratio(id: &'static str, title: &'static str, target: f64) -> Figure {
    figure(Unit::Ratio, id, title, target)
}

/// All figures, in the order in which they are shown.
pub(super) const FIGURES: &[Figure] = &[
    ratio("calls.get_shipment", "GET shipment / by hand", 1.10),
    ratio("calls.allocate", "allocate one shipment / by hand", 1.10),
    ratio("calls.sandbox_allocate", "allocate one shipment in the sandbox / by hand", 1.10),
    ratio("calls.tracing", "tracing without subscriber / compiled out", 1.03),
    ratio("calls.idle_limits", "retries and limits that never act / none", 1.05),
    ratio("bulk.by_hand", "10,000 references, 8 at a time, 20 ms / by hand", 1.10),
    ratio("bulk.sequential", "the same / one batch after the other", 0.25),
    ratio("memory.bulk", "peak memory, 1,000,000 references / 10,000", 1.10),
    ratio("pacing.unused", "50/s, 429 without pause: share not used, from the third second on", 0.10),
    ratio("pacing.unused_pause", "50/s, 429 with Retry-After: 1: the same", 0.10),
    ratio("pacing.throttled", "50/s: share of requests throttled, over the run", 0.02),
    figure(Unit::Count, "pacing.lost", "50/s: references not queued, of 20,000", 0.0),
    figure(Unit::Seconds, "pacing.slower", "50/s become 10/s: time until the pace fits", 10.0),
    figure(Unit::Seconds, "pacing.faster", "10/s become 100/s: time until the pace fits", 10.0),
    ratio("pacing.throttled_after", "share throttled from 10 s after such a change on", 0.05),
    ratio("pacing.share", "two clients share 50/s: share of the larger one", 0.75),
    ratio("decode.allocate_result.plain", "decode 30 KB AllocateResult / plain structs", 1.35),
    ratio("decode.allocate_result.value", "decode 30 KB AllocateResult / serde_json::Value", 0.70),
    ratio("decode.shipments.plain", "decode 100 shipments / plain structs", 1.35),
    ratio("decode.shipments.value", "decode 100 shipments / serde_json::Value", 0.70),
    ratio("build.check", "clean cargo check of hello / bare reqwest", 1.7),
    ratio("build.shipments", "the same, shipments API only / bare reqwest", 1.5),
    ratio("build.consignments", "the same, consignments API only / bare reqwest", 1.5),
    ratio("build.size", "stripped release binary of hello / bare reqwest", 1.25),
    figure(Unit::Bytes, "memory.future", "largest future of an operation", 2048.0),
    ratio("memory.download", "20 MB label: extra peak memory / body", 1.5),
    figure(Unit::Micros, "jobs.sqlite.pass", "SQLite: claim, sending and finish of an item", 100.0),
    figure(Unit::Micros, "jobs.sqlite.import", "SQLite: import of an item", 25.0),
    ratio("jobs.sqlite.claims", "SQLite: claim of 100 of 1,000,000 / of 10,000", 1.25),
    figure(
        Unit::Micros,
        "jobs.postgres.pass",
        "PostgreSQL, 4 workers: claim, sending and finish of an item",
        66.7,
    ),
    figure(Unit::Micros, "jobs.postgres.import", "PostgreSQL: import of an item", 50.0),
    ratio("jobs.postgres.claims", "PostgreSQL: claim of 100 of 1,000,000 / of 10,000", 1.25),
    ratio("jobs.ledger.alone", "job with one order per request / the same calls", 1.10),
    figure(
        Unit::Micros,
        "jobs.ledger.batched",
        "job with 100 orders per request: an order more than the same calls",
        100.0,
    ),
    ratio("jobs.rate.unused", "4 workers, 50/s: share not used, from the third second on", 0.10),
    ratio("jobs.rate.throttled", "4 workers, 50/s: share of requests throttled, over the run", 0.02),
    ratio("jobs.memory", "peak memory of a worker, 200,000 orders / 50,000", 1.10),
    figure(Unit::Seconds, "tools.codegen", "cargo xtask codegen --check", 0.5),
    figure(Unit::Seconds, "tools.lint_diff", "cargo xtask lint and diff", 0.5),
];
