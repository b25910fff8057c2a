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

use crate::finding::Finding;
use crate::lint;
use crate::parallel::in_parallel;
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
    /// Path from the repository's top directory.
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
        let files = match generate(workspace)? {
            Ok(files) => files,
            Err(findings) => {
                for finding in &findings {
                    writeln!(out, "{finding}")?;
                }
                writeln!(
                    out,
                    "nothing was generated; fix this, then run: {GOOD}cargo xtask codegen{GOOD:#}"
                )?;
                return Ok(ExitCode::FAILURE);
            }
        };
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

/// Everything that codegen writes, for both APIs; or what lint finds in one of them.
///
/// # Errors
/// If a spec without findings cannot be generated from.
pub fn generate(workspace: &Workspace) -> anyhow::Result<Result<Vec<Generated>, Vec<Finding>>> {
    let (mut files, mut applied, mut without_handler) = (Vec::new(), Vec::new(), Vec::new());
    let (mut findings, mut parts) = (Vec::new(), Vec::new());
    for part in in_parallel(&Api::ALL, |api| generate_api(workspace, *api)) {
        match part {
            Ok(part) => parts.push(part),
            Err(of_api) => findings.extend(of_api),
        }
    }
    if !findings.is_empty() {
        return Ok(Err(findings));
    }
    for part in parts {
        let (part, lowerings, ids) = part?;
        files.extend(part);
        applied.push(lowerings);
        without_handler.extend(ids);
    }
    lower::ensure_all_apply(&applied)?;
    files.push(handlers::readme(workspace, &without_handler)?);
    Ok(Ok(files))
}

/// The part of one API; or what lint finds.
fn generate_api(workspace: &Workspace, api: Api) -> Result<anyhow::Result<Part>, Vec<Finding>> {
    let document = workspace.document(api).map_err(|error| vec![error.into()])?;
    let findings = lint::findings(workspace, api, &document, false);
    if !findings.is_empty() {
        return Err(findings);
    }
    let part = generate_from(api, &document, Some(workspace));
    Ok(part.with_context(|| document.file().display().to_string()))
}

/// Generates the files for a document that describes `api`.
///
/// # Errors
/// If it cannot be generated from.
pub fn generate_document(api: Api, document: &Document) -> anyhow::Result<Vec<Generated>> {
    Ok(generate_from(api, document, None)?.0)
}

/// The files of one API, the lowerings that applied, and its operations without a handler.
type Part = (Vec<Generated>, lower::Applied, Vec<String>);

/// `workspace` is the checkout that has examples and handlers of operations.
fn generate_from(api: Api, document: &Document, workspace: Option<&Workspace>) -> anyhow::Result<Part> {
    let root = workspace.map(Workspace::root);
    let spec = Spec::of(document);
    let mut lowered_spec = document.root().clone();
    let (lowered, applied) = lower::lower(&mut lowered_spec, true)?;
    let [raw, ergonomic, calls, sandbox, tables, examples] = GENERATED_DIRS.map(PathBuf::from);
    let modules = raw.join(api.name());
    let file = |path: PathBuf, text: String| Generated { path, text };
    // Half of all the work.
    let client = || generate::client(api, &spec, lowered_spec, &lowered);
    thread::scope(|scope| {
        let client = scope.spawn(client);
        let (limits, parameters) = limits::limits(api, &spec, &lowered)?;
        let [checker, suite] = tables::tables(api, &spec, &lowered)?;
        let mut files = vec![
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
        let (client, models) = client.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        files.insert(0, file(raw.join(format!("{api}.rs")), client));
        files.push(file(modules.join("models.rs"), models::models(api, &models)?));
        let missing = workspace.map(|workspace| handlers::missing(workspace, api, &spec)).transpose()?;
        let missing = missing.unwrap_or_default().into_iter().map(str::to_owned).collect();
        Ok((files, applied, missing))
    })
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
