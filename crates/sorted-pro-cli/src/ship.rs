//! `sorted-pro ship`, `allocate`, `labels` and `manifest`: files become jobs, and are carried out.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, ValueEnum};
use sorted_pro_jobs::delivery::{Directory, Printer};
use sorted_pro_jobs::plan::{Documents, Exclusions, Filters, Format, Labels, Plan, Selection};
use sorted_pro_jobs::{Earlier, Item, ItemFilter, Job, NewItem, NewJob, Stage, State, Store, Worker};

use crate::connection::Connection;
use crate::failure::{Exit, Failure};
use crate::global::{Api, Global};
use crate::import::{self, InputFormat, Order, Orders, Problem};
use crate::ledger::{CHUNK, Ledger, each_item, with_store};
use crate::results::{self, ResultsFile};
use crate::run;
use crate::stdout::print;
use crate::text::quoted;

/// Counted failures in one stage after which an order is parked.
const MAX_TRIES: u32 = 8;

const EXAMPLES: &str = "\
Examples:
  sorted-pro --sandbox ship examples/orders.csv
  sorted-pro ship orders.csv --service-group valuableGoods --labels labels --format zpl --manifest
  sorted-pro ship orders.csv --cheapest-quote --exclude-carrier 'Carrier X' --dry-run
  sorted-pro ship - --input-format jsonl --job tonight < orders.jsonl";

/// Ships a file of orders: creates, allocates, and carries out the other options, each order exactly once
///
/// The same command again goes on where the last one ended: finished orders are not sent again.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{}", import::COLUMNS_HELP))]
pub(crate) struct Ship {
    /// File of orders, .csv or .jsonl; `-` for the standard input
    file: PathBuf,
    /// Format of the file [default: by its extension]
    #[arg(long, value_name = "FORMAT")]
    input_format: Option<InputFormat>,
    #[command(flatten)]
    selection: Selecting,
    #[command(flatten)]
    labels: Labelling,
    /// Write customs documents into this directory
    #[arg(long, value_name = "DIRECTORY")]
    documents: Option<PathBuf>,
    /// Manifest the allocated orders
    #[arg(long)]
    manifest: bool,
    /// Also ship orders that another job has created: each becomes another shipment
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    job: JobOptions,
}

/// Allocates shipments or consignments that exist
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sorted-pro allocate references.txt --service-group valuableGoods")]
pub(crate) struct Allocate {
    /// File of results, or with a reference on each line; `-` for the standard input
    file: PathBuf,
    #[command(flatten)]
    selection: Selecting,
    #[command(flatten)]
    job: JobOptions,
}

/// Fetches the labels of shipments or consignments that are allocated
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sorted-pro labels references.txt --labels labels --format zpl")]
pub(crate) struct FetchLabels {
    /// File of results, or with a reference on each line; `-` for the standard input
    file: PathBuf,
    #[command(flatten)]
    labels: Labelling,
    #[command(flatten)]
    job: JobOptions,
}

/// Manifests shipments or consignments that are allocated
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  sorted-pro manifest references.txt")]
pub(crate) struct ManifestAll {
    /// File of results, or with a reference on each line; `-` for the standard input
    file: PathBuf,
    #[command(flatten)]
    job: JobOptions,
}

/// Selection of carrier services [default: the cheapest that the account's rules allow].
#[derive(Debug, Args)]
struct Selecting {
    /// Allocate the cheapest service of this group
    #[arg(long, value_name = "CODE", group = "selection")]
    service_group: Option<String>,
    /// Allocate this carrier service
    #[arg(long, value_name = "REFERENCE", group = "selection")]
    carrier_service: Option<String>,
    /// Allocate the service of the cheapest quote
    #[arg(long, group = "selection")]
    cheapest_quote: bool,
    /// Do not take quotes of this carrier; may be given more than once
    #[arg(long, value_name = "NAME", requires = "cheapest_quote")]
    exclude_carrier: Vec<String>,
    /// Do not take quotes of this carrier service; may be given more than once
    #[arg(long, value_name = "NAME", requires = "cheapest_quote")]
    exclude_service: Vec<String>,
    /// Allocate services with this tag only; may be given more than once
    #[arg(long, value_name = "TAG", conflicts_with = "selection")]
    filter_tag: Vec<String>,
    /// Allocate services with drop-off only (true), or without (false)
    #[arg(long, value_name = "BOOL", conflicts_with = "selection")]
    filter_drop_off: Option<bool>,
    /// Allocate services with pick-up only (true), or without (false)
    #[arg(long, value_name = "BOOL", conflicts_with = "selection")]
    filter_pickup: Option<bool>,
    /// Allocate services that bring returns
    #[arg(long, conflicts_with = "selection")]
    filter_inbound: bool,
}

/// Destination of labels.
#[derive(Debug, Args)]
struct Labelling {
    /// Write labels into this directory, a file for each order
    #[arg(long, value_name = "DIRECTORY", group = "target")]
    labels: Option<PathBuf>,
    /// Print labels on this printer, such as tcp://printer-1:9100
    #[arg(long, value_name = "URL", group = "target")]
    printer: Option<String>,
    /// Format of the labels [default: pdf, for printers zpl]
    #[arg(long, requires = "target")]
    format: Option<LabelFormat>,
    /// Resolution of the labels in dots per inch
    #[arg(long, value_name = "NUMBER", requires = "target")]
    dpi: Option<i32>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LabelFormat {
    Pdf,
    Zpl,
    /// Shipments only
    Bmp,
    /// Consignments only
    Png,
}

/// The job, and its results.
#[derive(Debug, Args)]
struct JobOptions {
    /// Name of the job [default: made from the name of the file]
    #[arg(long = "job", value_name = "NAME")]
    name: Option<String>,
    /// Check the file and show what would be done; needs no key, and sends and keeps nothing
    #[arg(long)]
    dry_run: bool,
    /// Seconds without a server after which the command ends, if it has not reached it before
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    give_up_after: u64,
    /// File that gets the result of each order [default: NAME.results.csv, with --sandbox NAME.sandbox.results.csv]
    #[arg(long, value_name = "FILE")]
    results: Option<PathBuf>,
}

impl Selecting {
    fn selection(&self) -> Selection {
        let Self { filter_tag, filter_drop_off, filter_pickup, filter_inbound, .. } = self;
        if let Some(code) = &self.service_group {
            Selection::ServiceGroup(code.clone())
        } else if let Some(reference) = &self.carrier_service {
            Selection::CarrierService(reference.clone())
        } else if self.cheapest_quote {
            Selection::CheapestQuote(Exclusions {
                carriers: self.exclude_carrier.clone(),
                services: self.exclude_service.clone(),
            })
        } else if !filter_tag.is_empty()
            || *filter_inbound
            || filter_drop_off.is_some()
            || filter_pickup.is_some()
        {
            Selection::Filters(Filters {
                inbound: *filter_inbound,
                drop_off: *filter_drop_off,
                pickup: *filter_pickup,
                tags: filter_tag.clone(),
            })
        } else {
            Selection::DefaultRules
        }
    }
}

/// A directory for labels or documents. What a sandbox makes must not take the place of real ones.
fn directory(path: &Path, name: &str, global: &Global) -> io::Result<Directory> {
    let extension = if global.sandbox { ".sandbox.{ext}" } else { ".{ext}" };
    // Another run of the job may be started elsewhere.
    Ok(Directory::new(resolved(path)?).name(format!("{name}{extension}")))
}

impl Labelling {
    fn labels(&self, global: &Global) -> Result<Option<Labels>, Failure> {
        let format = |default| match self.format {
            None => default,
            Some(LabelFormat::Pdf) => Format::Pdf,
            Some(LabelFormat::Zpl) => Format::Zpl,
            Some(LabelFormat::Bmp) => Format::Bmp,
            Some(LabelFormat::Png) => Format::Png,
        };
        let mut labels = match (&self.labels, &self.printer) {
            (Some(path), _) => Labels::new(format(Format::Pdf), directory(path, "{key}", global)?),
            (None, Some(printer)) => Labels::new(format(Format::Zpl), Printer::new(printer)),
            (None, None) => return Ok(None),
        };
        labels.dpi = self.dpi;
        Ok(Some(labels))
    }
}

/// The directory, which may not exist yet, as one path from anywhere.
fn resolved(directory: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(directory)?;
    if let Ok(resolved) = absolute.canonicalize() {
        return Ok(resolved);
    }
    match (absolute.parent().map(Path::canonicalize), absolute.file_name()) {
        (Some(Ok(parent)), Some(name)) => Ok(parent.join(name)),
        _ => Ok(absolute),
    }
}

impl Ship {
    fn plan(&self, global: &Global) -> Result<Plan, Failure> {
        let mut plan = Plan::new().create().allocate(self.selection.selection());
        plan.labels = self.labels.labels(global)?;
        if let Some(path) = &self.documents {
            plan = plan.documents(Documents::new(directory(path, "{key}-{kind}", global)?));
        }
        Ok(if self.manifest { plan.manifest() } else { plan })
    }

    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let plan = self.plan(global)?;
        let read = || import::read(&self.file, self.input_format, global.api);
        let once = !self.again;
        Task { file: &self.file, suffix: "", plan, once, options: &self.job }.run(global, read).await
    }
}

impl Allocate {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let plan = Plan::new().allocate(self.selection.selection());
        references(&self.file, "-allocate", plan, &self.job, global).await
    }
}

impl FetchLabels {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let missing = || Failure::usage("labels need a destination: --labels DIRECTORY or --printer URL");
        let plan = Plan::new().labels(self.labels.labels(global)?.ok_or_else(missing)?);
        references(&self.file, "-labels", plan, &self.job, global).await
    }
}

impl ManifestAll {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        references(&self.file, "-manifest", Plan::new().manifest(), &self.job, global).await
    }
}

async fn references(
    file: &Path,
    suffix: &'static str,
    plan: Plan,
    options: &JobOptions,
    global: &Global,
) -> Result<Exit, Failure> {
    let read = || import::read_references(file, global.api);
    Task { file, suffix, plan, once: false, options }.run(global, read).await
}

/// A file and the plan for it.
struct Task<'a> {
    file: &'a Path,
    /// Keeps the jobs of several commands for the same file apart.
    suffix: &'static str,
    plan: Plan,
    /// Refuse orders that another job has created.
    once: bool,
    options: &'a JobOptions,
}

impl Task<'_> {
    async fn run(
        &self,
        global: &Global,
        read: impl FnOnce() -> Result<Orders, Failure>,
    ) -> Result<Exit, Failure> {
        let api = match global.api {
            Api::Shipments => sorted_pro_jobs::Api::Shipments,
            Api::Consignments => sorted_pro_jobs::Api::Consignments,
        };
        self.plan.validate(api).map_err(Failure::usage)?;
        let name = self.job_name()?;
        let input = read()?;
        if self.options.dry_run {
            return self.describe(&name, &input);
        }
        let results = self.results(&name, global)?;
        let shown = results.display().to_string();
        let results = ResultsFile::create(&results, "--results")?;
        let connection = Connection::open(global).await?;
        let account = connection.account(global.api)?;
        let job = NewJob {
            name,
            account: account.name().to_owned(),
            api,
            plan: self.plan.to_json(),
            stages: self.plan.stages(),
            max_tries: MAX_TRIES,
        };
        let ledger = Ledger::open(global).await?;
        with_store!(&ledger, store => {
            let is_new = store.job(&job.name).await?.is_none();
            let job = store.open_job(job).await?;
            if let Err(failure) = enqueue(store, &job, input, self.once).await {
                // Without orders it would only keep its name from being used.
                if is_new && store.counts(job.id).await?.0.is_empty() {
                    store.delete_job(job.id, false).await?;
                }
                return Err(failure);
            }
            let worker = Worker::new(store.clone(), [account]).job(&job.name);
            let before = store.counts(job.id).await?;
            if before.unfinished() == 0 {
                anstream::eprintln!("note: nothing is left to do in this job{}", self.again(&shown));
            }
            let ran = run::drain(&worker, &job, &before, Duration::from_secs(self.options.give_up_after)).await;
            // The results are reported in any case.
            let counts = results::summarise(store, &job, global).await;
            let written = results.write(store, &job).await;
            ran?;
            let counts = counts?;
            written?;
            anstream::eprintln!("results: {shown}");
            let left = counts.unfinished();
            if left > 0 && global.sandbox {
                anstream::eprintln!("{left} orders are left, and forgotten with the sandbox");
            } else if left > 0 {
                let job = quoted(&job.name);
                anstream::eprintln!(
                    "{left} orders are left: run the same command again, or `sorted-pro worker --job {job}`"
                );
            }
            Ok(results::exit(&counts))
        })
    }

    /// Advice for those who want something done that the job has done.
    fn again(&self, results: &str) -> String {
        if !self.plan.stages().contains(&Stage::Create) {
            "; to do it again, give it another name with --job".to_owned()
        } else if self.plan.labels.is_some() {
            format!("; to fetch labels again: sorted-pro labels {} --labels DIRECTORY", quoted(results))
        } else {
            String::new()
        }
    }

    fn job_name(&self) -> Result<String, Failure> {
        if let Some(name) = &self.options.name {
            return Ok(name.clone());
        }
        let missing = || Failure::usage("the standard input has no name: name the job with --job");
        let stem = self.file.file_stem().filter(|_| !import::is_stdin(self.file)).ok_or_else(missing)?;
        Ok(format!("{}{}", stem.to_string_lossy(), self.suffix))
    }

    fn results(&self, name: &str, global: &Global) -> Result<PathBuf, Failure> {
        let path = self.options.results.clone().unwrap_or_else(|| {
            let is_safe = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
            let name: String = name.chars().map(|c| if is_safe(c) { c } else { '_' }).collect();
            // Those of a sandbox must not take the place of real ones.
            let suffix = if global.sandbox { "sandbox.results" } else { "results" };
            format!("{name}.{suffix}.csv").into()
        });
        let is_input = match (path.canonicalize(), self.file.canonicalize()) {
            (Ok(path), Ok(file)) => path == file,
            _ => false,
        };
        if is_input {
            return Err(Failure::usage(format!("{}: the results would replace the orders", path.display())));
        }
        Ok(path)
    }

    /// Prints what would be done.
    fn describe(&self, name: &str, input: &Orders) -> Result<Exit, Failure> {
        let stages: Vec<_> = self.plan.stages().iter().map(|stage| stage.as_str()).collect();
        let (file, count, stages) = (&input.file, input.orders.len(), stages.join(", "));
        let text =
            format!("{file}: {count} valid\njob {name}: {stages}\ndry run: nothing was sent or kept\n");
        print(text.as_bytes())?;
        Ok(Exit::Done)
    }
}

/// Adds orders to a job, all or none of them. If each is shipped once, those of other jobs are refused.
async fn enqueue(store: &impl Store, job: &Job, input: Orders, once: bool) -> Result<(), Failure> {
    let Orders { file, orders } = input;
    let mut problems = Vec::new();
    {
        let mut new: HashMap<&str, &Order> =
            orders.iter().map(|order| (order.item.key.as_str(), order)).collect();
        each_item(store, job, ItemFilter::default(), |item: Item| {
            let Some(order) = new.remove(item.key.as_str()) else { return Ok(()) };
            // A reference may have been found by the job.
            if order.item.input != item.input {
                problems.push(conflict(order.line, &item, &job.name));
            }
            Ok(())
        })
        .await?;
        let keys: Vec<String> = new.keys().copied().map(str::to_owned).collect();
        for keys in keys.chunks(CHUNK).filter(|_| once) {
            for earlier in store.earlier(job.id, keys).await? {
                let line = new.get(earlier.key.as_str()).map_or(0, |order| order.line);
                problems.push(created_before(line, &earlier));
            }
        }
    }
    problems.sort_by_key(|problem| problem.line);
    let (mut added, mut already) = (0, 0);
    if problems.is_empty() {
        let mut items = orders.into_iter().map(|order| order.item);
        loop {
            let chunk: Vec<NewItem> = items.by_ref().take(CHUNK).collect();
            if chunk.is_empty() {
                break;
            }
            // Another process may have added some of them meanwhile.
            let some = match once {
                true => store.add_once(job.id, chunk).await?,
                false => store.add(job.id, chunk).await?,
            };
            added += some.added;
            already += some.already;
            if let Some(key) = some.conflicts.first() {
                let what = "other orders were added to this job just now, by another process";
                return Err(Failure::usage(format!("{file}: {what}: {key:?} is among them")));
            }
        }
    }
    if !problems.is_empty() {
        return Err(import::failure(&file, &problems));
    }
    let known = if already > 0 { format!(", {already} of them in it already") } else { String::new() };
    anstream::eprintln!("job {}: {} orders{known}", job.name, added + already);
    Ok(())
}

/// A row that has changed since its order was added.
fn conflict(line: u64, item: &Item, job: &str) -> Problem {
    let (stage, state) = (item.stage, item.state);
    let remedy = match (stage, state) {
        (Stage::Create, State::Rejected) => {
            "nothing was created: ship the corrected orders alone, in a file with another name"
        }
        _ => "it may exist at the server already: restore the row",
    };
    let message =
        format!("the job {job:?} has this order with other contents ({state} in {stage}); {remedy}");
    Problem { line, place: Some("key".to_owned()), value: Some(item.key.clone()), message }
}

/// A new row whose order another job has created, or may have.
fn created_before(line: u64, earlier: &Earlier) -> Problem {
    let Earlier { job, key, stage, state, reference } = earlier;
    let reference = reference.as_ref().map(|reference| format!(", {reference}")).unwrap_or_default();
    let message = format!(
        "the job {job:?} has this order ({state} in {stage}{reference}): go on with that job, \
         or ship it a second time with --again"
    );
    Problem { line, place: Some("key".to_owned()), value: Some(key.clone()), message }
}
