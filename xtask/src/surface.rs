//! `cargo xtask surface`: no type of a library that may change is part of the SDK's interface.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;

use crate::process::cargo;
use crate::workspace::{files_below, read};
use crate::{ERROR, GOOD, Workspace};

/// Libraries that must be replaceable without users noticing.
const FOREIGN: [&str; 9] =
    ["bytes", "http", "hyper", "hyper-util", "progenitor-client", "reqwest", "rustls", "serde_json", "url"];

/// Checks that the public interface of `sorted-pro` names no type of reqwest, serde_json, progenitor and the like.
///
/// It documents these libraries together with the crate, so that rustdoc links to whatever type of theirs is
/// named in a signature, and looks for such links.
#[derive(Debug, Args)]
pub struct Surface {}

impl Surface {
    /// Runs the command.
    ///
    /// # Errors
    /// If the documentation cannot be made or read.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let pages = workspace.root().join("target/doc/sorted_pro");
        // Pages of items that are gone would stay.
        if pages.exists() {
            fs::remove_dir_all(&pages).with_context(|| format!("cannot clear {}", pages.display()))?;
        }
        let mut doc = cargo("doc --quiet --no-deps --all-features --package sorted-pro");
        doc.args(FOREIGN.iter().flat_map(|name| ["--package", name]));
        let status = doc.current_dir(workspace.root()).status().context("cannot start cargo")?;
        if !status.success() {
            bail!("the documentation cannot be made");
        }
        // With the first page that has it.
        let mut found = BTreeMap::new();
        let mut count = 0;
        let files = files_below(&pages).with_context(|| format!("cannot read {}", pages.display()))?;
        for path in files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "html"))
        {
            for link in foreign_links(&read(path)?) {
                found.entry(link.to_owned()).or_insert(path);
            }
            count += 1;
        }
        if count < 100 {
            bail!("only {count} pages in {}: this is not the documentation of the SDK", pages.display());
        }
        for (link, page) in &found {
            anstream::eprintln!("{ERROR}error:{ERROR:#} {link} is named in {}", page.display());
        }
        if found.is_empty() {
            anstream::eprintln!("{GOOD}ok{GOOD:#}: {count} pages name none of {}", FOREIGN.join(", "));
        }
        Ok(crate::status(found.is_empty()))
    }
}

/// The targets of links that lead into the documentation of a foreign crate.
fn foreign_links(page: &str) -> impl Iterator<Item = &str> {
    page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(|link| {
        let path = link.trim_start_matches("../");
        path.len() < link.len()
            && path
                .split_once('/')
                .is_some_and(|(name, _)| FOREIGN.iter().any(|it| it.replace('-', "_") == name))
    })
}

#[cfg(test)]
mod tests;
