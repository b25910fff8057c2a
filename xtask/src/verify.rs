//! `cargo xtask verify`: the journeys of `tests/e2e` through a validating proxy that nobody here wrote.

use std::collections::BTreeMap;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};
use clap::Args;

use self::log::{Exchange, Log};
use self::prism::Proxy;
use crate::sandbox::Sandbox;
use crate::spec::Spec;
use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace, contract, process};

mod log;
mod operations;
mod prism;
mod proof;

/// What the harness of `tests/e2e` expects of a sandbox elsewhere.
const CLOCK: &str = "2026-01-05T09:00:00Z";
const SEED: &str = "0";

/// Runs the journeys of `tests/e2e` with Prism between the SDK and the sandbox.
///
/// Prism holds every request and every response, errors too, against the contract, and logs what does not fit, without
/// changing it: with its `--errors` it would report the first violation of an exchange only, and hide the response. Any
/// violation is a failure, and so are a journey that fails and a proxy that overlooks violations made on purpose.
/// Needs Node.js with `npx`; without it, or without Prism and a network to fetch it from, the command says so and
/// succeeds.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask verify
  cargo xtask verify --operations

Exit status: 0 without violations or without Prism, 1 with violations, 2 if nothing could be run.")]
pub struct Verify {
    /// List the requests to each operation, by status of the response.
    #[arg(long)]
    operations: bool,
}

impl Verify {
    /// Runs the command.
    ///
    /// # Errors
    /// If sandbox, Prism or the journeys cannot be started, or Prism overlooks violations.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let program = match prism::find()? {
            Ok(path) => path,
            Err(reason) => {
                anstream::eprintln!("{WARN}SKIPPED{WARN:#} verifying: {reason}");
                return Ok(ExitCode::SUCCESS);
            }
        };
        let sandbox = Sandbox::start(workspace, &[], &["--clock", CLOCK, "--seed", SEED])?;
        let home = process::tools(workspace).join("prism");
        let documents = Api::ALL.map(|api| workspace.document(api).map(|document| (api, document)));
        let documents = documents.into_iter().collect::<Result<Vec<_>, _>>()?;
        let mut proxies = Vec::new();
        for (api, document) in &documents {
            let (contract, relaxations) = contract::for_prism(workspace, *api)?;
            anstream::eprintln!("{DIM}relaxations of the {api} contract:{DIM:#}");
            for ((what, why), count) in relaxations {
                anstream::eprintln!("{DIM}  {count:>4} x {what}: {why}{DIM:#}");
            }
            let proxy = Proxy::start(&program, &home, *api, &contract, &sandbox.base_url(*api))?;
            proxies.push((*api, Spec::of(document), proxy));
        }
        for (api, spec, proxy) in &mut proxies {
            proxy.wait().with_context(|| format!("Prism for the {api} contract"))?;
            let proof = proof::of(*api, spec, proxy.url(), sandbox.url())?;
            ensure!(
                proof.overlooked.is_empty(),
                "Prism overlooks violations in {}",
                proof.overlooked.join(", ")
            );
            anstream::eprintln!(
                "{DIM}Prism has seen all {} violations made on purpose in {api}{DIM:#}",
                proof.tried
            );
            proxy.forget()?;
        }
        let mut journeys = journeys(workspace, &proxies, sandbox.url());
        anstream::eprintln!("{DIM}$ {journeys:?}{DIM:#}");
        let mut failed = !journeys.status().context("cannot start the journeys")?.success();
        for (api, spec, proxy) in proxies {
            failed |= !self.report(api, &spec, &proxy.stop()?);
        }
        Ok(crate::status(!failed))
    }

    /// Whether there was something to see, and nothing wrong with it.
    fn report(&self, api: Api, spec: &Spec<'_>, log: &Log) -> bool {
        let mut counts: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
        for exchange in &log.exchanges {
            let status =
                exchange.status.map_or_else(|| "no response".to_owned(), |status| status.to_string());
            *counts.entry(name(spec, exchange)).or_default().entry(status).or_default() += 1;
        }
        if self.operations {
            for (operation, statuses) in &counts {
                let statuses: Vec<_> =
                    statuses.iter().map(|(status, count)| format!("{count} x {status}")).collect();
                anstream::eprintln!("  {operation:<50} {}", statuses.join(", "));
            }
        }
        for violation in &log.violations {
            let about = match &violation.exchange {
                Some(exchange) => format!("{} ({exchange})", name(spec, exchange)),
                None => "no request".to_owned(),
            };
            anstream::eprintln!("{ERROR}violation:{ERROR:#} {about}\n  {}", violation.text);
        }
        let ids = spec.operations.iter().map(|operation| operation.id);
        let missing: Vec<_> = ids.filter(|id| !counts.contains_key(id)).collect();
        let (all, requests) = (spec.operations.len(), log.exchanges.len());
        let good = log.violations.is_empty() && requests > 0;
        let (style, word) = if good { (GOOD, "passed") } else { (ERROR, "FAILED") };
        anstream::eprintln!(
            "{style}{word}{style:#} {api}: {requests} requests to {} of {all} operations, {} violations",
            all - missing.len(),
            log.violations.len(),
        );
        if !missing.is_empty() {
            anstream::eprintln!("{DIM}  not covered by a journey: {}{DIM:#}", missing.join(", "));
        }
        good
    }
}

fn name<'a>(spec: &Spec<'a>, exchange: &Exchange) -> &'a str {
    operations::find(spec, &exchange.method, &exchange.path).unwrap_or("(no operation)")
}

/// One after another, because they share the sandbox.
fn journeys(workspace: &Workspace, proxies: &[(Api, Spec<'_>, Proxy)], sandbox: &str) -> Command {
    let mut command = process::cargo("test --quiet --package sorted-pro-e2e --test it --");
    command
        .args(["--test-threads", "1", "--format", "pretty"])
        .env("E2E_ADMIN_URL", sandbox)
        .env("RUST_BACKTRACE", "0")
        .current_dir(workspace.root());
    for (api, _, proxy) in proxies {
        command.env(format!("E2E_{}_URL", api.name().to_uppercase()), proxy.url());
    }
    command
}
