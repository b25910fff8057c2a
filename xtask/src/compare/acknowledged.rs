//! `spec/acknowledged.toml`: the differences that somebody has decided about.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;

use serde::Deserialize;
use toml::Spanned;

use super::Difference;
use crate::finding::Finding;
use crate::{Api, Workspace};

/// A difference that is known, and where that is written.
pub(crate) struct Acknowledged {
    pub(super) api: Api,
    pub(super) difference: String,
    pub(super) line: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    acknowledged: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    api: Api,
    reason: Spanned<String>,
    differences: Spanned<Vec<Spanned<String>>>,
}

/// Reads the list; without a file it is empty.
///
/// # Errors
/// If it cannot be read, or an entry is not complete.
pub(crate) fn load(workspace: &Workspace) -> Result<Vec<Acknowledged>, Finding> {
    let path = workspace.acknowledged();
    let finding =
        |line, what: String, remedy| finding(workspace, line, "acknowledged differences", what, remedy);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        read => read.map_err(|error| finding(1, format!("cannot be read: {error}"), "correct the file"))?,
    };
    let line = |start: usize| text[..start].matches('\n').count() + 1;
    let file: File = toml::from_str(&text).map_err(|error| {
        let line = line(error.span().map_or(0, |span| span.start));
        finding(line, error.message().to_owned(), "correct the entry: the comment at the top explains it")
    })?;
    let (mut known, mut acknowledged) = (BTreeSet::new(), Vec::new());
    for Entry { api, reason, differences } in file.acknowledged {
        if reason.get_ref().trim().is_empty() {
            let what = "the `reason` is empty".to_owned();
            return Err(finding(line(reason.span().start), what, "say why the difference is right"));
        }
        if differences.get_ref().is_empty() {
            let what = "there are no `differences`".to_owned();
            return Err(finding(line(differences.span().start), what, "remove the entry"));
        }
        for difference in differences.into_inner() {
            let line = line(difference.span().start);
            let difference = difference.into_inner();
            if !known.insert((api, difference.clone())) {
                return Err(finding(line, format!("`{difference}` is there twice"), "remove one of them"));
            }
            acknowledged.push(Acknowledged { api, difference, line });
        }
    }
    Ok(acknowledged)
}

/// That a difference is acknowledged which is not there.
pub(super) fn stale(workspace: &Workspace, acknowledged: &Acknowledged) -> Finding {
    let Acknowledged { difference, line, .. } = acknowledged;
    let what = "this difference does not exist any more".to_owned();
    finding(workspace, *line, difference, what, "remove it from the list")
}

fn finding(workspace: &Workspace, line: usize, subject: &str, what: String, remedy: &str) -> Finding {
    let path = workspace.acknowledged();
    let file = workspace.shown(&path).to_owned();
    Finding { file, line, subject: subject.to_owned(), what, remedy: remedy.to_owned() }
}

/// Entries for `differences`, one for those that say the same of different things.
pub(super) fn entries(api: Api, differences: &[Difference]) -> String {
    let mut entries = std::collections::BTreeMap::<_, Vec<_>>::new();
    for Difference { difference, .. } in differences {
        let what = difference.split_once(": ").map(|(_, what)| what);
        entries.entry(what).or_default().push(difference);
    }
    let mut toml = String::new();
    for differences in entries.values() {
        toml += &format!("\n[[acknowledged]]\napi = \"{api}\"\nreason = \"\"\ndifferences = [\n");
        for difference in differences {
            // A text of JSON without control characters is one of TOML.
            let _ = writeln!(toml, "  {},", serde_json::Value::from(difference.as_str()));
        }
        toml += "]\n";
    }
    toml
}
