//! `cargo xtask msrv`: no dependency needs a newer Rust than the packages promise.

use std::collections::{BTreeSet, HashMap};
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use clap::Args;
use serde::Deserialize;

use crate::process::{cargo, output};
use crate::workspace::numbers;
use crate::{ERROR, GOOD, Workspace};

/// Checks that every dependency of a package that is published builds with the oldest Rust that the package
/// promises, by what the dependencies say of themselves (`rust-version`).
///
/// It looks at the versions in Cargo.lock, on all platforms, with all features, and not at dependencies of tests.
#[derive(Debug, Args)]
pub struct Msrv {}

impl Msrv {
    /// Runs the command.
    ///
    /// # Errors
    /// If cargo does not say what the dependencies are.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let run = |arguments: &str| output(cargo(arguments).current_dir(workspace.root()));
        let tree = "tree --locked --all-features --target all --edges no-dev --prefix none --package";
        let metadata = run("metadata --locked --all-features --format-version 1")?;
        let findings = check(&metadata, |package| run(&format!("{tree} {package}")))?;
        for finding in &findings {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {finding}");
        }
        if findings.is_empty() {
            anstream::eprintln!("{GOOD}ok{GOOD:#}: no dependency needs a newer Rust");
        }
        Ok(crate::status(findings.is_empty()))
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    rust_version: Option<String>,
    /// The registries it may go to: none for `publish = false`.
    publish: Option<Vec<String>>,
}

/// Finds the dependencies that need more in the output of `cargo metadata --format-version 1`. `tree` gives that of
/// `cargo tree --prefix none` for a package: itself, then its dependencies, each as `name v1.2.3`.
///
/// # Errors
/// If it cannot be read, or nothing is published.
pub fn check(metadata: &str, tree: impl Fn(&str) -> anyhow::Result<String>) -> anyhow::Result<Vec<String>> {
    let Metadata { packages, workspace_members } =
        serde_json::from_str(metadata).context("cannot read cargo's metadata")?;
    let by_name: HashMap<_, _> =
        packages.iter().map(|package| (format!("{} v{}", package.name, package.version), package)).collect();
    let is_published = |package: &&Package| {
        workspace_members.contains(&package.id) && !package.publish.as_ref().is_some_and(Vec::is_empty)
    };
    let (mut findings, mut published) = (Vec::new(), packages.iter().filter(is_published).peekable());
    ensure!(published.peek().is_some(), "no package of the workspace is published");
    for root in published {
        let promised = root.rust_version.as_deref();
        let promised = promised.with_context(|| format!("{} has no rust-version", root.name))?;
        // What is listed again, with its place or as a procedural macro, says so behind the version.
        let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
        for name in tree(&root.name)?.lines().skip(1).map(name).collect::<BTreeSet<_>>() {
            let dependency = by_name.get(&name).with_context(|| format!("what is {name}?"))?;
            // Some do not say it.
            let Some(needed) = dependency.rust_version.as_deref() else { continue };
            if numbers(needed)? > numbers(promised)? {
                findings.push(format!(
                    "{} {} needs Rust {needed}, but {} promises {promised}: \
                     `cargo update --package {0}@{1} --precise <an older version>`",
                    dependency.name, dependency.version, root.name
                ));
            }
        }
    }
    Ok(findings)
}
