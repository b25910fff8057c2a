//! `cargo xtask codegen`: load, lint, lower, generate, format, then write or check.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context as _;
use clap::Args;

use crate::workspace::write_atomically;
use crate::{Api, DIM, Document, ERROR, GOOD, Workspace};

mod builders;
mod generate;
mod lower;
mod tables;

/// Generates the raw clients and the conformance tables from the specs.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  cargo xtask codegen          # after every change of a spec\n  \
                        cargo xtask codegen --check  # in CI: exit 1 if anything would change")]
pub struct Codegen {
    /// Write nothing; exit 1 if a file differs from what would be written.
    #[arg(long)]
    check: bool,
}

/// A file that codegen owns.
#[derive(Debug)]
pub struct Generated {
    /// Where it belongs, from the repository's top directory.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

impl Codegen {
    /// Runs the command.
    ///
    /// # Errors
    /// If a spec cannot be read or generated from, or a file cannot be written.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let start = Instant::now();
        let files = generate(workspace)?;
        let differing = ensure_contents(workspace, &files, self.check)?;
        let time = start.elapsed().as_millis();
        if differing.is_empty() {
            anstream::eprintln!("{GOOD}up to date:{GOOD:#} {} files {DIM}({time} ms){DIM:#}", files.len());
            return Ok(ExitCode::SUCCESS);
        }
        for path in &differing {
            if self.check {
                anstream::eprintln!("{ERROR}differs:{ERROR:#} {}", path.display());
            } else {
                anstream::eprintln!("{GOOD}written:{GOOD:#} {}", path.display());
            }
        }
        if self.check {
            anstream::eprintln!(
                "the generated code is not what the specs say; to mend it, run: {GOOD}cargo xtask codegen{GOOD:#}"
            );
            return Ok(ExitCode::FAILURE);
        }
        anstream::eprintln!("{DIM}{} of {} files, {time} ms{DIM:#}", differing.len(), files.len());
        Ok(ExitCode::SUCCESS)
    }
}

/// Everything that codegen writes, for both APIs.
///
/// # Errors
/// If a spec cannot be read, or cannot be generated from.
pub fn generate(workspace: &Workspace) -> anyhow::Result<Vec<Generated>> {
    let mut files = Vec::new();
    let mut runs = Vec::new();
    for api in Api::ALL {
        let path = workspace.spec(api);
        let document = Document::load(&path, workspace.shown(&path))?;
        let mut spec = document.root().clone();
        let (lowered, applied) = lower::lower(&mut spec).with_context(|| format!("spec/{api}.yaml"))?;
        runs.push(applied);
        let raw = PathBuf::from("crates/sorted-pro-raw/src/generated");
        let (client, models) =
            generate::client(api, &spec, &lowered).with_context(|| format!("spec/{api}.yaml"))?;
        files.push(Generated { path: raw.join(format!("{api}.rs")), text: client });
        files.push(Generated {
            path: raw.join(api.name()).join("builders.rs"),
            text: builders::builders(api, &models)?,
        });
        files.push(Generated {
            path: raw.join(api.name()).join("vocabulary.rs"),
            text: generate::vocabulary(api, &lowered).with_context(|| format!("spec/{api}.yaml"))?,
        });
        files.push(Generated {
            path: format!("tests/conformance/src/generated/{api}.rs").into(),
            text: tables::tables(api, document.root(), &lowered)
                .with_context(|| format!("spec/{api}.yaml"))?,
        });
    }
    lower::ensure_all_apply(runs.iter())?;
    Ok(files)
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
