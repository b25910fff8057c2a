//! Finding the two versions of a spec.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, bail};

use crate::document::Document;
use crate::workspace::{Api, Workspace};

/// One version of a spec.
#[derive(Debug, Clone)]
pub struct Version {
    /// What it is called in messages.
    pub name: String,
    /// Its content; `None` if that version has no such spec.
    pub document: Option<Document>,
}

/// Where versions come from.
pub(super) enum Origin {
    WorkingTree,
    File(PathBuf),
    /// As it was given, and the commit that it means.
    Revision {
        given: String,
        commit: String,
    },
}

impl Origin {
    /// A file if there is one of that name, otherwise a revision.
    pub(super) fn named(workspace: &Workspace, given: &str) -> anyhow::Result<Self> {
        if Path::new(given).is_file() {
            return Ok(Self::File(given.into()));
        }
        let commit = format!("{given}^{{commit}}");
        let output = git(workspace, ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr);
            match complaint.trim() {
                "" => bail!("`{given}` is neither a file nor a git revision"),
                complaint => {
                    bail!("`{given}` is not a file, and git cannot read it as a revision: {complaint}")
                }
            }
        }
        let commit = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(Self::Revision { given: given.to_owned(), commit })
    }

    pub(super) fn is_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    pub(super) fn version(&self, workspace: &Workspace, api: Api) -> anyhow::Result<Version> {
        match self {
            Self::WorkingTree => Version::in_working_tree(workspace, api),
            Self::File(path) => {
                Ok(Version { name: path.display().to_string(), document: Some(Document::load(path, path)?) })
            }
            Self::Revision { given, commit } => Version::in_git(workspace, api, given, commit),
        }
    }
}

impl Version {
    /// The spec as it is on disk.
    ///
    /// # Errors
    /// If it is there but cannot be read or parsed.
    pub fn in_working_tree(workspace: &Workspace, api: Api) -> anyhow::Result<Self> {
        let path = workspace.spec(api);
        let shown = workspace.shown(&path);
        let document = if path.exists() { Some(Document::load(&path, shown)?) } else { None };
        Ok(Self { name: shown.display().to_string(), document })
    }

    fn in_git(workspace: &Workspace, api: Api, given: &str, commit: &str) -> anyhow::Result<Self> {
        let name = format!("{given}:spec/{api}.yaml");
        // `./` makes the path relative to the checkout, wherever in the repository that is.
        let path = format!("./spec/{api}.yaml");
        let listed = git(workspace, ["ls-tree", "--name-only", commit, "--", &path])?;
        if !listed.status.success() {
            bail!("cannot list {name}: {}", String::from_utf8_lossy(&listed.stderr).trim());
        }
        if listed.stdout.is_empty() {
            return Ok(Self { name, document: None });
        }
        let shown = git(workspace, ["show", &format!("{commit}:{path}")])?;
        if !shown.status.success() {
            bail!("cannot read {name}: {}", String::from_utf8_lossy(&shown.stderr).trim());
        }
        let text = String::from_utf8(shown.stdout).with_context(|| format!("{name} is not UTF-8"))?;
        let document = Document::parse(Path::new(&name), &text)?;
        Ok(Self { name, document: Some(document) })
    }

    /// The content, an absent spec being an empty one.
    pub(super) fn or_empty(&self) -> anyhow::Result<Document> {
        Ok(match &self.document {
            Some(document) => document.clone(),
            None => Document::parse(Path::new(&self.name), "{}")?,
        })
    }
}

fn git(
    workspace: &Workspace,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
) -> anyhow::Result<Output> {
    Command::new("git").arg("-C").arg(workspace.root()).args(arguments).output().context("cannot run git")
}
