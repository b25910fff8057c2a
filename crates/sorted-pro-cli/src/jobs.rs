//! `sorted-pro jobs` and `sorted-pro worker`.

use std::io::{self, IsTerminal as _};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use serde::Serialize;
use sorted_pro_jobs::{Earlier, ItemFilter, Job, Resolution, Retry, Stage, State, Store, StoreError, Worker};

use crate::connection::Connection;
use crate::failure::{Exit, Failure};
use crate::global::Global;
use crate::ledger::{CHUNK, Ledger, each_item, job, with_store};
use crate::list::Output;
use crate::results::{self, Row, print_rows};
use crate::run;
use crate::stdout::Stdout;
use crate::text::{counted, quoted};

/// Shows jobs, retries or resolves failed orders, and deletes jobs
#[derive(Debug, Subcommand)]
pub(crate) enum Jobs {
    /// Lists all jobs, the oldest first
    List,
    /// Shows how far a job is, and the first few failures
    Show {
        /// The job
        name: String,
    },
    /// Lists the orders with unknown outcome
    Unknown {
        /// The job
        name: String,
    },
    /// Puts failed orders back into their stage
    ///
    /// Unknown ones are read back before anything is sent.
    #[command(after_help = "Examples:
  sorted-pro jobs retry orders --state parked
  sorted-pro jobs retry orders --key ORDER-4711 --key ORDER-4712")]
    Retry {
        /// The job
        name: String,
        /// Put back all in this state
        #[arg(long, required_unless_present = "key", conflicts_with = "key", value_parser = failed_state())]
        state: Option<State>,
        /// Put back the order with this key; may be given more than once
        #[arg(long)]
        key: Vec<String>,
        /// Also put back orders that another job has created since: each becomes another shipment
        #[arg(long)]
        again: bool,
    },
    /// Writes the outcome that you have found out for an unknown or parked order
    ///
    /// Look at the server first: an order that was done and is sent again is done twice.
    #[command(group = clap::ArgGroup::new("resolution").required(true), after_help = "Examples:
  sorted-pro jobs resolve orders ORDER-4711 --done --reference sp_00794403010635468411384028069888
  sorted-pro jobs resolve orders ORDER-4712 --send-again --reason 'the carrier has no parcel'")]
    Resolve {
        /// The job
        name: String,
        /// Key of the order
        key: String,
        /// The stage was carried out: go on with the next
        #[arg(long, group = "resolution")]
        done: bool,
        /// Reference that the server has given it
        #[arg(long, conflicts_with_all = ["send_again", "rejected"])]
        reference: Option<String>,
        /// The stage was not carried out: send it again
        #[arg(long, group = "resolution")]
        send_again: bool,
        /// Give the order up
        #[arg(long, group = "resolution")]
        rejected: bool,
        /// Reason, kept with your user name
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Deletes a job with its orders, results and events
    ///
    /// Shipments stay shipped: only this store forgets them. The same file shipped again is sent again.
    #[command(after_help = "Example:\n  sorted-pro jobs delete orders")]
    Delete {
        /// The job
        name: String,
        /// Delete it although orders are unfinished
        #[arg(long)]
        force: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Prints the result of each order as CSV
    Export {
        /// The job
        name: String,
    },
}

/// Parses the states that can be put back.
fn failed_state() -> impl TypedValueParser<Value = State> {
    PossibleValuesParser::new(["rejected", "parked", "unknown"]).try_map(|state| state.parse())
}

/// Carries out the jobs of the account, until Ctrl-C or SIGTERM
///
/// Any number of workers can run at the same time, on any number of machines with a PostgreSQL store.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  sorted-pro worker
  sorted-pro --store postgres://jobs@db/shop worker --job tonight")]
pub(crate) struct WorkerArguments {
    /// Carry out this job only; may be given more than once
    #[arg(long, value_name = "NAME")]
    job: Vec<String>,
}

#[derive(Serialize)]
struct JobRow {
    job: String,
    /// Not in tables, which have little room.
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    api: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    stages: Option<String>,
    orders: u64,
    unfinished: u64,
    done: u64,
    rejected: u64,
    unknown: u64,
    parked: u64,
}

impl Jobs {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let ledger = Ledger::open_existing(global).await?;
        with_store!(&ledger, store => self.run_on(store, global).await)
    }

    async fn run_on(&self, store: &impl Store, global: &Global) -> Result<Exit, Failure> {
        match self {
            Self::List => {
                let is_data = global.output.is_some_and(|output| output != Output::Table);
                let mut rows = Vec::new();
                for job in store.jobs().await? {
                    let counts = store.counts(job.id).await?;
                    let stages: Vec<_> = job.stages.iter().map(|stage| stage.as_str()).collect();
                    rows.push(JobRow {
                        job: job.name,
                        account: is_data.then_some(job.account),
                        api: job.api.as_str(),
                        stages: is_data.then(|| stages.join(" ")),
                        orders: counts.total(),
                        unfinished: counts.unfinished(),
                        done: counts.of(State::Done),
                        rejected: counts.of(State::Rejected),
                        unknown: counts.of(State::Unknown),
                        parked: counts.of(State::Parked),
                    });
                }
                print_rows(&rows, global.output)?;
            }
            Self::Show { name } => {
                results::summarise(store, &job(store, name).await?, global).await?;
            }
            Self::Unknown { name } => {
                let filter = ItemFilter { state: Some(State::Unknown), ..ItemFilter::default() };
                let mut rows = Vec::new();
                each_item(store, &job(store, name).await?, filter, |item| {
                    rows.push(UnknownRow::from(Row::from(item)));
                    Ok(())
                })
                .await?;
                print_rows(&rows, global.output)?;
            }
            Self::Retry { name, state, key, again } => {
                let job = job(store, name).await?;
                if !again {
                    refuse_created(store, &job, *state, key).await?;
                }
                let which = state.map_or_else(|| Retry::Keys(key.clone()), Retry::State);
                let count = store.retry(job.id, which).await?;
                let (orders, name) = (counted(count), quoted(name));
                anstream::eprintln!(
                    "put back: {orders}; run the command of the job again, or `sorted-pro worker --job {name}` until Ctrl-C"
                );
            }
            Self::Resolve { name, key, done, reference, send_again, rejected: _, reason } => {
                let job = job(store, name).await?;
                let resolution = match (done, send_again) {
                    (true, _) => Resolution::Done { reference: reference.clone() },
                    (_, true) => Resolution::SendAgain,
                    _ => Resolution::Rejected,
                };
                let user = std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default();
                let note = format!("{user}: {}", reason.as_deref().unwrap_or("no reason given"));
                let Some(state) = store.resolve(job.id, key, resolution, &note).await? else {
                    return Err(Failure::usage(format!(
                        "the job {name:?} has no order with the key {key:?}"
                    )));
                };
                anstream::eprintln!("{key} is {state}");
                if state == State::Ready {
                    anstream::eprintln!("`sorted-pro worker --job {}` does the rest", quoted(name));
                }
            }
            Self::Delete { name, force, yes } => {
                let job = job(store, name).await?;
                if !yes && !is_confirmed(name)? {
                    return Err(Failure::usage("nothing was deleted"));
                }
                let items = store.delete_job(job.id, *force).await.map_err(|error| match error {
                    StoreError::Unfinished { .. } => Failure::usage(format!("{error} (--force)")),
                    error => error.into(),
                })?;
                anstream::eprintln!("deleted {name} with {}", counted(items));
            }
            Self::Export { name } => {
                let job = job(store, name).await?;
                results::write_csv(Stdout::lock(), store, &job).await?;
            }
        }
        Ok(Exit::Done)
    }
}

/// Refuses to create what another job has created since it failed here.
async fn refuse_created(
    store: &impl Store,
    job: &Job,
    state: Option<State>,
    keys: &[String],
) -> Result<(), Failure> {
    let mut failed = Vec::new();
    let of_state = state.map(|state| ItemFilter { state: Some(state), ..ItemFilter::default() });
    let of_keys = keys.iter().map(|key| ItemFilter { key: Some(key.clone()), ..ItemFilter::default() });
    for filter in of_state.into_iter().chain(of_keys) {
        each_item(store, job, ItemFilter { stage: Some(Stage::Create), ..filter }, |item| {
            failed.push(item.key);
            Ok(())
        })
        .await?;
    }
    let mut created = Vec::new();
    for keys in failed.chunks(CHUNK) {
        created.extend(store.earlier(job.id, keys).await?);
    }
    let Some(Earlier { job: other, key, reference, .. }) = created.first() else { return Ok(()) };
    let reference = reference.as_ref().map(|reference| format!(", {reference}")).unwrap_or_default();
    let orders = counted(created.len() as u64);
    Err(Failure::usage(format!(
        "nothing was put back: other jobs have {orders} of these, such as {key} (job {other:?}{reference}): \
         put the others back with --key, or ship them a second time with --again"
    )))
}

/// Asks on a terminal.
fn is_confirmed(name: &str) -> Result<bool, Failure> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Err(Failure::usage("there is no terminal to ask on: --yes deletes the job without asking"));
    }
    eprint!("Delete the job {name:?} with its orders, results and events? [y/N] ");
    let mut reply = String::new();
    io::stdin().read_line(&mut reply)?;
    Ok(matches!(reply.trim(), "y" | "Y" | "yes"))
}

#[derive(Serialize)]
struct UnknownRow {
    key: String,
    stage: &'static str,
    reference: Option<String>,
    code: Option<String>,
    message: Option<String>,
    correlation_id: Option<String>,
}

impl From<Row> for UnknownRow {
    fn from(row: Row) -> Self {
        let Row { key, stage, reference, code, message, correlation_id, .. } = row;
        Self { key, stage, reference, code, message, correlation_id }
    }
}

impl WorkerArguments {
    pub(crate) async fn run(&self, global: &Global) -> Result<Exit, Failure> {
        let connection = Connection::open(global).await?;
        let account = connection.account(global.api)?;
        let ledger = Ledger::open_existing(global).await?;
        with_store!(&ledger, store => {
            let mut worker = Worker::new(store.clone(), [account]);
            for name in &self.job {
                worker = worker.job(&job(store, name).await?.name);
            }
            anstream::eprintln!("the worker runs: Ctrl-C stops it");
            run::serve(&worker).await?;
        });
        Ok(Exit::Done)
    }
}
