//! Finding the two versions of a spec.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, anyhow};

use crate::document::{Document, ParseError};
use crate::workspace::{Api, Workspace, read};

/// One version of a spec.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its name in messages.
    pub name: String,
    /// Its content; `None` if that version has no such spec.
    pub text: Option<String>,
}

impl Version {
    /// The spec as it is on disk.
    ///
    /// # Errors
    /// If it is there but cannot be read.
    pub fn in_working_tree(workspace: &Workspace, api: Api) -> anyhow::Result<Self> {
        let path = workspace.spec(api);
        let text = path.exists().then(|| read(&path)).transpose()?;
        Ok(Self { name: workspace.shown(&path).display().to_string(), text })
    }

    /// The file `given` if there is one, otherwise the spec in that git revision.
    pub(super) fn named(workspace: &Workspace, api: Api, given: &str) -> anyhow::Result<Self> {
        let path = Path::new(given);
        if path.is_file() {
            return Ok(Self { name: given.to_owned(), text: Some(read(path)?) });
        }
        let commit = format!("{given}^{{commit}}");
        let commit = git(workspace, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
            .map_err(|complaint| match complaint.to_string().as_str() {
                "" => anyhow!("`{given}` is neither a file nor a git revision"),
                complaint => {
                    anyhow!("`{given}` is not a file, and git cannot read it as a revision: {complaint}")
                }
            })?;
        let (commit, name) = (commit.trim(), format!("{given}:spec/{api}.yaml"));
        // `./` makes the path relative to the checkout, wherever in the repository that is.
        let path = format!("./spec/{api}.yaml");
        let listed = git(workspace, &["ls-tree", "--name-only", commit, "--", &path]);
        if listed.with_context(|| format!("cannot list {name}"))?.is_empty() {
            return Ok(Self { name, text: None });
        }
        let text = git(workspace, &["show", &format!("{commit}:{path}")]);
        let text = text.with_context(|| format!("cannot read {name}"))?;
        Ok(Self { text: Some(text), name })
    }

    pub(crate) fn document(&self) -> Result<Document, ParseError> {
        let text = self.text.as_deref();
        text.map_or_else(|| Ok(Document::empty()), |text| Document::parse(Path::new(&self.name), text))
    }
}

/// Runs git and returns its output; its complaints are the error.
pub(super) fn git(workspace: &Workspace, arguments: &[&str]) -> anyhow::Result<String> {
    let mut command = Command::new("git");
    let output =
        command.arg("-C").arg(workspace.root()).args(arguments).output().context("cannot run git")?;
    match output.status.success() {
        true => String::from_utf8(output.stdout).context("it is not UTF-8"),
        false => Err(anyhow!("{}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}
