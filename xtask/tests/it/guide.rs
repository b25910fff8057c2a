//! The documents that people read: their links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::Workspace;

/// The documents of the top directory, of `docs/`, `spec/` and of the packages.
fn documents() -> Vec<PathBuf> {
    let root = Workspace::of_this_checkout().root().to_owned();
    let mut directories = vec![root.clone(), root.join("docs"), root.join("spec")];
    directories.extend(fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path()));
    let files = directories.iter().flat_map(|directory| fs::read_dir(directory).unwrap());
    let paths = files.map(|file| file.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect()
}

/// The targets of the links in `text` that stay in the repository.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    targets.filter(|target| !target.contains("://"))
}

/// The anchors that headings of `text` have.
fn anchors(text: &str) -> impl Iterator<Item = String> {
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    headings.map(|heading| {
        let heading = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        heading.chars().filter(|it| it.is_alphanumeric() || matches!(it, '-' | '_')).collect()
    })
}

#[test]
fn links_lead_somewhere() {
    let documents = documents();
    assert!(documents.len() > 15, "{documents:?}");
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        for target in targets(&text) {
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = match path {
                "" => document.clone(),
                path => document.parent().unwrap_or(Path::new("")).join(path),
            };
            assert!(path.exists(), "{}: {target}", document.display());
            if !anchor.is_empty() {
                let text = fs::read_to_string(&path).unwrap();
                assert!(anchors(&text).any(|it| it == anchor), "{}: {target}", document.display());
            }
        }
    }
}
