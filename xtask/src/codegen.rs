//! `cargo xtask codegen`: load, lint, lower, generate, format, then write or check.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use anyhow::Context as _;
use clap::Args;

use crate::lint::{Finding, lint};
use crate::spec::Spec;
use crate::workspace::{files_below, write_atomically};
use crate::{Api, DIM, Document, ERROR, GOOD, Workspace};

mod generate;
pub(crate) mod handlers;
pub(crate) mod limits;
mod lower;
mod models;
mod operations;
mod redaction;
mod reference;
mod refused;
mod routes;
pub(crate) mod rust;
mod tables;
mod template;

/// Generates the raw clients, the checks of requests and the conformance tables from the specs.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask codegen          # after every change of a spec
  cargo xtask codegen --check  # in CI

Exit status: 0 if all is written or up to date; 1 if --check finds a difference, or the linter something
that has to be fixed first; 2 if a spec is unusable.")]
pub struct Codegen {
    /// Write nothing; exit 1 if a file differs from what would be written.
    #[arg(long)]
    pub check: bool,
}

/// The directories that hold nothing but generated files.
const GENERATED_DIRS: [&str; 6] = [
    "crates/sorted-pro-raw/src/generated",
    "crates/sorted-pro/src/generated",
    "crates/sorted-pro/tests/it/generated",
    "crates/sorted-pro-sandbox/src/generated",
    "tests/conformance/src/generated",
    "tests/conformance/tests/it/generated",
];

/// A file that codegen owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// Where it belongs, from the repository's top directory.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

impl Codegen {
    /// Runs the command, telling people on standard error.
    ///
    /// # Errors
    /// As [`Codegen::run_to`].
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        self.run_to(workspace, &mut anstream::stderr())
    }

    /// Runs the command, telling people on `out`.
    ///
    /// # Errors
    /// If a spec cannot be read or generated from, or a file cannot be written.
    pub fn run_to(&self, workspace: &Workspace, out: &mut dyn io::Write) -> anyhow::Result<ExitCode> {
        let start = Instant::now();
        let findings: Vec<Finding> =
            in_parallel(&Api::ALL, |api| lint(workspace, *api)).into_iter().flatten().collect();
        if !findings.is_empty() {
            for finding in &findings {
                writeln!(out, "{finding}")?;
            }
            writeln!(out, "nothing was generated; fix this, then run: {GOOD}cargo xtask codegen{GOOD:#}")?;
            return Ok(ExitCode::FAILURE);
        }
        let files = generate(workspace)?;
        let orphans = orphans(workspace, &files)?;
        let differing = ensure_contents(workspace, &files, self.check)?;
        let mut report = |found: &str, done: &str, path: &Path| match self.check {
            true => writeln!(out, "{ERROR}{found}:{ERROR:#} {}", path.display()),
            false => writeln!(out, "{GOOD}{done}:{GOOD:#} {}", path.display()),
        };
        for path in &differing {
            report("differs", "written", path)?;
        }
        for path in &orphans {
            if !self.check {
                fs::remove_file(workspace.root().join(path))
                    .with_context(|| format!("cannot remove {}", path.display()))?;
            }
            report("not generated", "removed", path)?;
        }
        let unchanged = files.len() - differing.len();
        writeln!(out, "{DIM}{unchanged} files up to date, {} ms{DIM:#}", start.elapsed().as_millis())?;
        if self.check && !(differing.is_empty() && orphans.is_empty()) {
            writeln!(
                out,
                "the generated code is not what the specs say; to update it, run: {GOOD}cargo xtask codegen{GOOD:#}"
            )?;
            return Ok(ExitCode::FAILURE);
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The results of `work` for each input, in a thread each.
pub(crate) fn in_parallel<I: Sync, T: Send>(inputs: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = inputs.iter().map(|input| scope.spawn(move || work(input))).collect();
        let join = |thread: thread::ScopedJoinHandle<'_, T>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().map(join).collect()
    })
}

/// Everything that codegen writes, for both APIs.
///
/// # Errors
/// If a spec cannot be read or generated from.
pub fn generate(workspace: &Workspace) -> anyhow::Result<Vec<Generated>> {
    let mut files = Vec::new();
    let mut runs = Vec::new();
    for result in in_parallel(&Api::ALL, |api| generate_api(workspace, *api)) {
        let (of_api, applied) = result?;
        files.extend(of_api);
        runs.push(applied);
    }
    lower::ensure_all_apply(runs.iter())?;
    files.push(handlers::readme(workspace)?);
    Ok(files)
}

fn generate_api(workspace: &Workspace, api: Api) -> anyhow::Result<(Vec<Generated>, lower::Applied)> {
    let document = workspace.document(api)?;
    generate_from(api, &document, Some(workspace.root()))
        .with_context(|| format!("{}", document.file().display()))
}

/// What codegen writes for a document that describes `api`.
///
/// # Errors
/// If it cannot be generated from.
pub fn generate_document(api: Api, document: &Document) -> anyhow::Result<Vec<Generated>> {
    Ok(generate_from(api, document, None)?.0)
}

/// `root` is the directory of the checkout that has examples of operations.
fn generate_from(
    api: Api,
    document: &Document,
    root: Option<&Path>,
) -> anyhow::Result<(Vec<Generated>, lower::Applied)> {
    let spec = Spec::of(document);
    let mut lowered_spec = document.root().clone();
    let (lowered, applied) = lower::lower(&mut lowered_spec)?;
    let (client, models) = generate::client(api, &spec, &lowered_spec, &lowered)?;
    let [raw, ergonomic, calls, sandbox, tables, examples] = GENERATED_DIRS.map(PathBuf::from);
    let modules = raw.join(api.name());
    let file = |path: PathBuf, text: String| Generated { path, text };
    let (limits, parameters) = limits::limits(api, &spec, &lowered)?;
    let [checker, suite] = tables::tables(api, &spec, &lowered)?;
    let mut files = vec![
        file(raw.join(format!("{api}.rs")), client),
        file(modules.join("models.rs"), models::models(api, &models)?),
        file(modules.join("vocabulary.rs"), generate::vocabulary(api, &spec, &lowered)?),
        file(ergonomic.join(format!("limits/{api}.rs")), limits),
        file(ergonomic.join(format!("redaction/{api}.json")), redaction::redaction(&spec)),
        file(sandbox.join(format!("{api}.rs")), routes::routes(api, &spec)?),
        file(sandbox.join(format!("{api}.json")), routes::schemas(&spec)?),
        file(sandbox.join(format!("{api}_reference.json")), reference::reference(&spec)?),
        file(tables.join(format!("{api}.rs")), checker),
        file(examples.join(format!("{api}.rs")), suite),
    ];
    if let Some(root) = root {
        let text = routes::examples(&spec, &root.join("spec"))?;
        files.push(file(sandbox.join(format!("{api}_examples.json")), text));
    }
    let emitter = operations::Emitter::new(api, &spec, &lowered, &parameters, root);
    for (module, text) in emitter.operations()? {
        let path = match module {
            Some(module) => ergonomic.join(format!("{api}/{module}.rs")),
            None => ergonomic.join(format!("{api}.rs")),
        };
        files.push(file(path, text));
    }
    files.push(file(calls.join(format!("{api}.rs")), emitter.calls()?));
    Ok((files, applied))
}

/// Compares `files` with the checkout and, unless `check`, replaces those that differ. Returns which did.
fn ensure_contents(workspace: &Workspace, files: &[Generated], check: bool) -> anyhow::Result<Vec<PathBuf>> {
    let mut differing = Vec::new();
    for file in files {
        let path = workspace.root().join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        if !check {
            write_atomically(&path, &file.text)?;
        }
        differing.push(file.path.clone());
    }
    Ok(differing)
}

/// The files in the generated directories that no spec asks for: leftovers of a renamed API or module.
fn orphans(workspace: &Workspace, files: &[Generated]) -> anyhow::Result<BTreeSet<PathBuf>> {
    let mut found = BTreeSet::new();
    for directory in GENERATED_DIRS {
        let files = files_below(&workspace.root().join(directory));
        found.append(&mut files.with_context(|| format!("cannot read {directory}"))?);
    }
    let found = found.iter().map(|path| workspace.shown(path).to_owned());
    Ok(found.filter(|path| files.iter().all(|file| file.path != *path)).collect())
}
