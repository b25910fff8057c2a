//! Permitted uses between the parts of the source: a change of the server never reaches the APIs that it serves.

use std::fs;
use std::path::{Path, PathBuf};

/// Each part with those that it may use, besides itself.
const PARTS: [(&str, &[&str]); 7] = [
    ("contract", &[]),
    ("generated", &["contract"]),
    ("model", &[]),
    ("call", &["contract", "model"]),
    ("consignments", &["call", "contract", "generated", "model"]),
    ("shipments", &["call", "contract", "generated", "model"]),
    ("http", &["call", "consignments", "contract", "generated", "model", "shipments"]),
];

#[test]
fn dependencies_point_one_way() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (part, allowed) in PARTS {
        let mut files = vec![src.join(format!("{part}.rs"))];
        add_sources(&src.join(part), &mut files);
        for file in files {
            let text = fs::read_to_string(&file).expect("a source file");
            // Unit tests may use everything.
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            for used in lines.flat_map(|line| line.split("crate::").skip(1)) {
                // Empty if it is a list, which is to be written as one `use` for each part.
                let end = used.find(|c: char| !c.is_alphanumeric()).unwrap_or(used.len());
                if used[..end] != *part && !allowed.contains(&&used[..end]) {
                    wrong.push(format!("{}: crate::{used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Adds the sources below `folder` that are not tests.
fn add_sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with("tests") {
            continue;
        }
        if path.is_dir() {
            add_sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
