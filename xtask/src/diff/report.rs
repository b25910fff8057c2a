//! The result of comparing one or both specs.

use std::path::Path;

use anyhow::bail;
use serde::Serialize;

use super::change::{Change, Class};
use super::compare::compare;
use super::versions::Version;
use crate::document::{Document, ParseError};
use crate::parallel::in_parallel;
use crate::workspace::{Api, Workspace};

/// Differences of one or both specs.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    version: u32,
    /// `true` if any change is breaking.
    pub breaking: bool,
    /// By API.
    pub specs: Vec<SpecDiff>,
}

/// Differences of one spec.
#[derive(Debug, Clone, Serialize)]
pub struct SpecDiff {
    /// The API.
    pub api: Api,
    /// The name of the old version; `None` if there is none.
    pub old: Option<String>,
    /// The name of the new version; `None` if there is none.
    pub new: Option<String>,
    /// `info.version` of the old one.
    pub old_version: Option<String>,
    /// `info.version` of the new one.
    pub new_version: Option<String>,
    /// The number of breaking changes.
    pub breaking: usize,
    /// Number of changes that are breaking for users of `sorted-pro-raw`.
    pub breaking_raw: usize,
    /// Number of changes that are breaking for users of `sorted-pro`.
    pub breaking_sdk: usize,
    /// The number of compatible changes.
    pub compatible: usize,
    /// Breaking ones first, then as they stand in the file.
    pub changes: Vec<Change>,
}

impl SpecDiff {
    /// Compares two versions.
    ///
    /// # Errors
    /// If one of them cannot be parsed.
    pub fn between(api: Api, old: &Version, new: &Version) -> Result<Self, ParseError> {
        let before = old.document()?;
        // Most often nothing has changed.
        let after = if old.text == new.text { None } else { Some(new.document()?) };
        let changes = after.as_ref().map_or_else(Vec::new, |after| compare(api.name(), &before, after));
        let breaking = changes.iter().filter(|change| change.class == Class::Breaking).count();
        let name = |version: &Version| version.text.as_ref().map(|_| version.name.clone());
        let number =
            |document: &Document| Some(document.root().pointer("/info/version")?.as_str()?.to_owned());
        Ok(Self {
            api,
            old: name(old),
            new: name(new),
            old_version: number(&before),
            new_version: number(after.as_ref().unwrap_or(&before)),
            breaking,
            breaking_raw: changes.iter().filter(|change| change.breaks.raw).count(),
            breaking_sdk: changes.iter().filter(|change| change.breaks.sdk).count(),
            compatible: changes.len() - breaking,
            changes,
        })
    }

    /// The number of changes that are for readers only.
    pub fn documentation(&self) -> usize {
        self.changes.iter().filter(|change| change.is_documentation()).count()
    }

    /// Note about a version that lacks the spec.
    pub fn note(&self) -> Option<&'static str> {
        match (&self.old, &self.new) {
            (None, Some(_)) => Some("the old version has no such spec: everything counts as added"),
            (Some(_), None) => Some("the new version has no such spec: everything counts as removed"),
            (None, None) => Some("neither version has such a spec"),
            (Some(_), Some(_)) => None,
        }
    }
}

impl Report {
    /// Puts comparisons together.
    pub fn new(specs: Vec<SpecDiff>) -> Self {
        Self { version: 1, breaking: specs.iter().any(|spec| spec.breaking > 0), specs }
    }

    /// Compares `base` with `to` (the working tree if it is `None`): `api`, or both.
    ///
    /// # Errors
    /// If a version cannot be found, read or parsed.
    pub fn between(
        workspace: &Workspace,
        api: Option<Api>,
        base: &str,
        to: Option<&str>,
    ) -> anyhow::Result<Self> {
        let is_file = |given: &str| Path::new(given).is_file();
        if api.is_none() && (is_file(base) || to.is_some_and(is_file)) {
            bail!("a file holds one spec: say which with `--api shipments` or `--api consignments`")
        }
        let specs = in_parallel(&Api::chosen(api), |&api| {
            let old = Version::named(workspace, api, base)?;
            let new = match to {
                Some(to) => Version::named(workspace, api, to)?,
                None => Version::in_working_tree(workspace, api)?,
            };
            Ok(SpecDiff::between(api, &old, &new)?)
        });
        let specs = specs.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
        if specs.iter().all(|spec| spec.old.is_none() && spec.new.is_none()) {
            let files: Vec<_> = specs.iter().map(|spec| format!("spec/{}.yaml", spec.api)).collect();
            bail!("nothing to compare: {} is in neither version", files.join(" or "));
        }
        Ok(Self::new(specs))
    }

    /// One line: the verdict and the counts.
    pub fn summary(&self) -> String {
        let count = |of: fn(&SpecDiff) -> usize| self.specs.iter().map(of).sum::<usize>();
        let (breaking, compatible) = (count(|spec| spec.breaking), count(|spec| spec.compatible));
        let documentation = match count(SpecDiff::documentation) {
            0 => String::new(),
            count => format!(" ({count} of them documentation)"),
        };
        match (breaking, compatible) {
            (0, 0) => "no differences".to_owned(),
            (0, _) => format!("compatible: {compatible} compatible{documentation}, nothing breaking"),
            (_, _) => format!(
                "breaking: {breaking} breaking ({} for sorted-pro-raw, {} for sorted-pro), \
                 {compatible} compatible{documentation}",
                count(|spec| spec.breaking_raw),
                count(|spec| spec.breaking_sdk),
            ),
        }
    }
}
