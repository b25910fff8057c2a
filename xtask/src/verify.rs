//! `cargo xtask verify`: the journeys of `tests/e2e` through a validating proxy that nobody here wrote.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};
use clap::Args;

use self::coverage::Coverage;
use self::log::{Exchange, Log};
use self::prism::Proxy;
use crate::codegen::handlers;
use crate::sandbox::Sandbox;
use crate::spec::Spec;
use crate::{Api, DIM, ERROR, GOOD, WARN, Workspace, contract, process};

mod coverage;
mod log;
mod operations;
mod prism;
mod proof;

/// Clock that the harness of `tests/e2e` expects of a sandbox elsewhere.
const CLOCK: &str = "2026-01-05T09:00:00Z";
const SEED: &str = "0";

/// Runs the journeys of `tests/e2e` with Prism between the SDK and the sandbox.
///
/// Prism holds every request and every response, errors too, against the contract, and logs what does not fit, without
/// changing it: with its `--errors` it would report the first violation of an exchange only, and hide the response.
///
/// The command fails on any violation, if a journey fails, if the proxy overlooks violations made on purpose, and if the
/// sandbox has a handler for an operation that no journey carries out with success: the command names such operations.
///
/// Needs Node.js with `npx`; without it, or without Prism and a network to fetch it from, the command says so and
/// succeeds.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask verify

Exit status: 0 if all is well or without Prism, 1 on failures, 2 if nothing could be run.")]
pub struct Verify {}

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
        let sandbox = Sandbox::start(workspace, &["--clock", CLOCK, "--seed", SEED])?;
        let home = process::tools(workspace).join("prism");
        let documents = Api::ALL.map(|api| workspace.document(api).map(|document| (api, document)));
        let documents = documents.into_iter().collect::<Result<Vec<_>, _>>()?;
        let mut proxies = Vec::new();
        for (api, document) in &documents {
            let contract = contract::for_prism(workspace, *api)?;
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
            let log = proxy.stop()?;
            let coverage = Coverage::of(&spec, &handlers::missing(workspace, api, &spec)?, &log);
            failed |= !report(api, &spec, &log, &coverage);
        }
        Ok(crate::status(!failed))
    }
}

/// Prints what was found. `true` without violations, and if all operations with a handler were carried out.
fn report(api: Api, spec: &Spec<'_>, log: &Log, coverage: &Coverage<'_>) -> bool {
    for violation in &log.violations {
        let about = match &violation.exchange {
            Some(exchange) => format!("{} ({exchange})", name(spec, exchange)),
            None => "no request".to_owned(),
        };
        anstream::eprintln!("{ERROR}violation:{ERROR:#} {about}\n  {}", violation.text);
    }
    let Coverage { handled, missing } = coverage;
    let good = log.violations.is_empty() && missing.is_empty();
    let (style, word) = if good { (GOOD, "passed") } else { (ERROR, "FAILED") };
    anstream::eprintln!(
        "{style}{word}{style:#} {api}: {} requests, {} of {handled} operations with a handler carried out, \
             {} violations",
        log.exchanges.len(),
        handled - missing.len(),
        log.violations.len(),
    );
    if !missing.is_empty() {
        anstream::eprintln!(
            "{ERROR}not carried out by any journey of tests/e2e:{ERROR:#} {}",
            missing.join(", ")
        );
    }
    good
}

fn name<'a>(spec: &Spec<'a>, exchange: &Exchange) -> &'a str {
    operations::find(spec, &exchange.method, &exchange.path).unwrap_or("(no operation)")
}

/// One after another, because they share the sandbox.
fn journeys(workspace: &Workspace, proxies: &[(Api, Spec<'_>, Proxy)], sandbox: &str) -> Command {
    let mut command = process::cargo("test --quiet --workspace --test journeys --");
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
