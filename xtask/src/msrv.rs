//! `cargo xtask msrv`: no dependency needs a newer Rust than the packages promise.

use std::collections::{BTreeSet, HashMap};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use serde::Deserialize;

use crate::process::{cargo, output};
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
        let report = check(&metadata, |package| run(&format!("{tree} {package}")))?;
        for finding in &report.findings {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {finding}");
        }
        let Report { packages, dependencies, silent, findings } = report;
        if findings.is_empty() {
            let of = packages.join(", ");
            anstream::eprintln!(
                "{GOOD}ok{GOOD:#}: {dependencies} dependencies of {of}, {silent} of which do not say what they need"
            );
        }
        Ok(crate::status(findings.is_empty()))
    }
}

/// What the dependencies need.
#[derive(Debug, Default)]
pub struct Report {
    /// The packages that are published.
    pub packages: Vec<String>,
    /// The dependencies of all of them together.
    pub dependencies: usize,
    /// Those that have no `rust-version`.
    pub silent: usize,
    /// Those that need more than a package that is published promises.
    pub findings: Vec<String>,
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

/// Judges the output of `cargo metadata --format-version 1`. `tree` gives that of `cargo tree --prefix none` for a
/// package: itself, then its dependencies, each as `name v1.2.3`.
///
/// # Errors
/// If it cannot be read, or nothing is published.
pub fn check(metadata: &str, tree: impl Fn(&str) -> anyhow::Result<String>) -> anyhow::Result<Report> {
    let Metadata { packages, workspace_members } =
        serde_json::from_str(metadata).context("cannot read cargo's metadata")?;
    let by_name: HashMap<_, _> =
        packages.iter().map(|package| (format!("{} v{}", package.name, package.version), package)).collect();
    let is_published = |package: &&Package| {
        workspace_members.contains(&package.id) && !package.publish.as_ref().is_some_and(Vec::is_empty)
    };
    let mut report = Report::default();
    let mut all = BTreeSet::new();
    for root in packages.iter().filter(is_published) {
        let promised = root.rust_version.as_deref();
        let promised = promised.with_context(|| format!("{} has no rust-version", root.name))?;
        report.packages.push(root.name.clone());
        // What is listed again, with its place or as a procedural macro, says so behind the version.
        let name = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
        for name in tree(&root.name)?.lines().skip(1).map(name).collect::<BTreeSet<_>>() {
            let dependency = by_name.get(&name).with_context(|| format!("what is {name}?"))?;
            let is_new = all.insert(name);
            let Some(needed) = dependency.rust_version.as_deref() else {
                report.silent += usize::from(is_new);
                continue;
            };
            if numbers(needed)? > numbers(promised)? {
                report.findings.push(format!(
                    "{} {} needs Rust {needed}, but {} promises {promised}: \
                     `cargo update --package {0}@{1} --precise <an older version>`",
                    dependency.name, dependency.version, root.name
                ));
            }
        }
    }
    if report.packages.is_empty() {
        bail!("no package of the workspace is published");
    }
    report.dependencies = all.len();
    Ok(report)
}

/// `1.88` as `[1, 88, 0]`.
fn numbers(version: &str) -> anyhow::Result<[u32; 3]> {
    let mut numbers = [0; 3];
    for (number, text) in numbers.iter_mut().zip(version.split('.')) {
        *number = text.parse().with_context(|| format!("`{version}` is no version of Rust"))?;
    }
    Ok(numbers)
}
