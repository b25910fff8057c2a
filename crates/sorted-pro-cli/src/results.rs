//! Results of the orders of a job: tables, and the file of results.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;
use sorted_pro_jobs::{Count, Counts, Detail, Failure as Reason, Item, ItemFilter, Job, Stage, State, Store};
use tempfile::NamedTempFile;

use crate::failure::{Exit, Failure};
use crate::global::Global;
use crate::ledger::each_item;
use crate::list::{self, Output};
use crate::stdout::print;
use crate::text::quoted;

/// The most failures that are shown.
const MAX_SHOWN: usize = 5;

/// Result of an order.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) key: String,
    pub(crate) state: &'static str,
    pub(crate) stage: &'static str,
    pub(crate) reference: Option<String>,
    pub(crate) carrier: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) service_reference: Option<String>,
    pub(crate) tracking: String,
    pub(crate) price: Option<String>,
    pub(crate) currency: Option<String>,
    pub(crate) labels: String,
    pub(crate) documents: String,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) correlation_id: Option<String>,
}

const HEADER: [&str; 15] = [
    "key",
    "state",
    "stage",
    "reference",
    "carrier",
    "service",
    "service_reference",
    "tracking",
    "price",
    "currency",
    "labels",
    "documents",
    "code",
    "message",
    "correlation_id",
];

impl From<Item> for Row {
    fn from(item: Item) -> Self {
        let detail = Detail::from_json(item.detail.as_deref());
        // The reason of an attempt that has succeeded since is of no interest.
        let reason = Reason::from_json(item.error.as_deref()).filter(|_| item.state != State::Done);
        let mut row = Self {
            key: item.key,
            state: item.state.as_str(),
            stage: item.stage.as_str(),
            reference: item.reference,
            carrier: detail.carrier,
            service: detail.service,
            service_reference: detail.service_reference,
            tracking: detail.tracking.join(" "),
            price: detail.price,
            currency: detail.currency,
            labels: detail.labels.join(";"),
            documents: detail.documents.join(";"),
            code: None,
            message: None,
            correlation_id: None,
        };
        if let Some(reason) = reason {
            row.message = Some(explain(&reason));
            (row.code, row.correlation_id) = (reason.code, reason.correlation_id);
        }
        row
    }
}

fn explain(reason: &Reason) -> String {
    let more = reason.details.iter().filter(|detail| !reason.message.contains(detail.as_str()));
    std::iter::once(reason.message.as_str()).chain(more.map(String::as_str)).collect::<Vec<_>>().join("; ")
}

/// A file that appears when it is whole.
pub(crate) struct ResultsFile {
    path: PathBuf,
    directory: PathBuf,
}

impl ResultsFile {
    /// Prepares the file that `option` names. That it cannot be written is known before anything is sent.
    pub(crate) fn create(path: &Path, option: &str) -> Result<Self, Failure> {
        let failed = |error: io::Error| {
            Failure::usage(format!("{}: {error}: choose another with {option}", path.display()))
        };
        // A device would be replaced by the file.
        if path.metadata().is_ok_and(|found| !found.is_file()) {
            return Err(failed(io::Error::other("is not a file")));
        }
        let path = std::path::absolute(path).map_err(failed)?;
        let directory = path.parent().unwrap_or(Path::new(".")).to_owned();
        // Not kept: if the program is killed, it would stay.
        NamedTempFile::new_in(&directory).map_err(failed)?;
        Ok(Self { path, directory })
    }

    /// Writes all items of a job.
    pub(crate) async fn write(&self, store: &impl Store, job: &Job) -> Result<(), Failure> {
        let mut file = self.temporary()?;
        write_csv(&mut file, store, job).await?;
        self.persist(file)
    }

    /// Writes a text.
    pub(crate) fn write_text(&self, text: &str) -> Result<(), Failure> {
        let mut file = self.temporary()?;
        file.write_all(text.as_bytes())?;
        self.persist(file)
    }

    fn temporary(&self) -> Result<NamedTempFile, Failure> {
        NamedTempFile::new_in(&self.directory).map_err(|error| self.failure(&error))
    }

    fn persist(&self, file: NamedTempFile) -> Result<(), Failure> {
        file.as_file().sync_all().map_err(|error| self.failure(&error))?;
        file.persist(&self.path).map_err(|error| self.failure(&error.error))?;
        Ok(())
    }

    fn failure(&self, error: &io::Error) -> Failure {
        Failure::impossible(format!("{}: {error}", self.path.display()))
    }
}

/// Writes all items of a job as CSV.
pub(crate) async fn write_csv(to: impl io::Write, store: &impl Store, job: &Job) -> Result<(), Failure> {
    let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(to);
    let failed = |error: csv::Error| Failure::impossible(format!("the results cannot be written: {error}"));
    writer.write_record(HEADER).map_err(failed)?;
    each_item(store, job, ItemFilter::default(), |item| writer.serialize(Row::from(item)).map_err(failed))
        .await?;
    writer.flush()?;
    Ok(())
}

/// Prints rows in a format; as a table unless another was asked for.
pub(crate) fn print_rows(rows: &[impl Serialize], output: Option<Output>) -> Result<(), Failure> {
    let output = output.unwrap_or(Output::Table);
    if rows.is_empty() && output == Output::Table {
        anstream::eprintln!("none");
        return Ok(());
    }
    let body = serde_json::to_vec(rows).map_err(Failure::impossible)?;
    let text = match output {
        Output::Table => list::table(&body).map(String::into_bytes),
        Output::Csv => list::csv(&body),
        Output::Json => None,
    }
    .unwrap_or(body);
    print(&text)
}

/// Numbers of a stage.
#[derive(Serialize)]
struct StageRow {
    stage: &'static str,
    ready: u64,
    underway: u64,
    done: u64,
    rejected: u64,
    unknown: u64,
    parked: u64,
}

/// Prints where the orders of a job are, and why the first few have failed.
pub(crate) async fn summarise(store: &impl Store, job: &Job, global: &Global) -> Result<Counts, Failure> {
    let counts = store.counts(job.id).await?;
    let rows: Vec<StageRow> = job
        .stages
        .iter()
        .map(|stage| {
            let of = |state| {
                let found = counts.0.iter().find(|count| count.stage == *stage && count.state == state);
                found.map_or(0, |count| count.items)
            };
            let later = counts.0.iter().filter(|count| count.stage > *stage).map(|count| count.items);
            StageRow {
                stage: stage.as_str(),
                ready: of(State::Ready),
                underway: of(State::Claimed) + of(State::Sending),
                // Those in a later stage have done this one.
                done: of(State::Done) + later.sum::<u64>(),
                rejected: of(State::Rejected),
                unknown: of(State::Unknown),
                parked: of(State::Parked),
            }
        })
        .collect();
    print_rows(&rows, global.output)?;
    let failed = [State::Rejected, State::Unknown, State::Parked];
    for state in failed.into_iter().filter(|state| counts.of(*state) > 0) {
        let filter = ItemFilter { state: Some(state), ..ItemFilter::default() };
        let mut out = anstream::stderr();
        // A sandbox in this process is gone before anything can be sent again.
        let remedy =
            if global.sandbox { String::new() } else { format!(" ({})", remedy(state, job, &counts)) };
        writeln!(out, "{} {state}{remedy}:", counts.of(state))?;
        for item in store.items(job.id, filter, MAX_SHOWN).await? {
            let row = Row::from(item);
            let code = row.code.map(|code| format!(" {code}")).unwrap_or_default();
            let message = row.message.unwrap_or_default().replace(char::is_control, " ");
            writeln!(out, "  {} in {}:{code} {message}", row.key, row.stage)?;
        }
        let more = counts.of(state).saturating_sub(MAX_SHOWN as u64);
        if more > 0 {
            writeln!(out, "  and {more} more")?;
        }
    }
    Ok(counts)
}

fn remedy(state: State, job: &Job, counts: &Counts) -> String {
    let name = quoted(&job.name);
    let retry = format!("sorted-pro jobs retry {name} --state {state}");
    // The server does not know what a printer has done.
    let is_print = |count: &&Count| count.stage == Stage::Labels && count.state == state;
    let prints: u64 = counts.0.iter().filter(is_print).map(|count| count.items).sum();
    match state {
        State::Unknown if prints == counts.of(state) => format!(
            "look at the printer; for each label that is there: sorted-pro jobs resolve {name} KEY --done; \
             then, to print the others: {retry}"
        ),
        State::Rejected => format!("the server refused them; once the cause is gone: {retry}"),
        State::Parked => format!("they failed too often; to try again: {retry}"),
        _ => format!("check on the server if they were done; to read them back again: {retry}"),
    }
}

/// The exit status of a job that has come so far.
pub(crate) fn exit(counts: &Counts) -> Exit {
    if counts.of(State::Unknown) > 0 {
        Exit::Unknown
    } else if counts.of(State::Rejected) + counts.of(State::Parked) > 0 {
        Exit::Rejected
    } else if counts.unfinished() > 0 {
        Exit::Stopped
    } else {
        Exit::Done
    }
}
