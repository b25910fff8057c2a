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
        let mut command = cargo("metadata --locked --all-features --format-version 1");
        let report = check(output(command.current_dir(workspace.root()))?.as_bytes())?;
        for finding in &report.findings {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {finding}");
        }
        if !report.findings.is_empty() {
            return Ok(ExitCode::FAILURE);
        }
        anstream::eprintln!(
            "{GOOD}ok{GOOD:#}: {} dependencies of {}, {} of which do not say what they need",
            report.dependencies,
            report.packages.join(", "),
            report.silent
        );
        Ok(ExitCode::SUCCESS)
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
    workspace_members: Vec<String>,
    resolve: Resolve,
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

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

/// Judges the output of `cargo metadata --format-version 1`.
///
/// # Errors
/// If it cannot be read, or nothing is published.
pub fn check(metadata: &[u8]) -> anyhow::Result<Report> {
    let metadata: Metadata = serde_json::from_slice(metadata).context("cannot read cargo's metadata")?;
    let packages: HashMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let nodes: HashMap<&str, &Node> =
        metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let mut report = Report::default();
    let mut all = BTreeSet::new();
    for root in metadata.workspace_members.iter().filter_map(|id| packages.get(id.as_str())) {
        if root.publish.as_ref().is_some_and(Vec::is_empty) {
            continue;
        }
        let promised = root.rust_version.as_deref();
        let promised = promised.with_context(|| format!("{} has no rust-version", root.name))?;
        report.packages.push(root.name.clone());
        for id in dependencies(&root.id, &nodes) {
            let dependency = packages.get(id).with_context(|| format!("what is {id}?"))?;
            if all.insert(id) && dependency.rust_version.is_none() {
                report.silent += 1;
            }
            let Some(needed) = dependency.rust_version.as_deref() else { continue };
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

/// What `root` is built from, without what only tests need.
fn dependencies<'n>(root: &str, nodes: &HashMap<&'n str, &'n Node>) -> BTreeSet<&'n str> {
    let mut found = BTreeSet::new();
    let mut next = vec![root];
    while let Some(node) = next.pop().and_then(|id| nodes.get(id)) {
        for dependency in &node.deps {
            let is_built = dependency.dep_kinds.iter().any(|it| it.kind.as_deref() != Some("dev"));
            if is_built && found.insert(dependency.pkg.as_str()) {
                next.push(&dependency.pkg);
            }
        }
    }
    found
}

/// `1.88` as `[1, 88, 0]`.
fn numbers(version: &str) -> anyhow::Result<[u32; 3]> {
    let mut numbers = [0; 3];
    for (number, text) in numbers.iter_mut().zip(version.split('.')) {
        *number = text.parse().with_context(|| format!("`{version}` is no version of Rust"))?;
    }
    Ok(numbers)
}
