//! Makes a test of each Rust snippet of the README and the guide.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Place of a snippet in the program of the guide.
const PLACE: &str = "    // Snippets of this guide go here.\n";

/// A Rust snippet of a page.
struct Snippet {
    /// Page and line, as the name of a module.
    name: String,
    code: String,
    /// `false` for a program that needs an account.
    runs: bool,
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let docs = root.join("docs");
    println!("cargo::rerun-if-changed={}", docs.display());
    let mut pages: Vec<PathBuf> = fs::read_dir(docs).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.push(root.join("README.md"));
    pages.sort();
    let snippets: Vec<Snippet> = pages.iter().flat_map(|page| snippets(page)).collect();
    let program = snippets.iter().map(|snippet| snippet.code.as_str()).find(|code| code.contains(PLACE));
    let (before, after) =
        program.and_then(|code| code.split_once(PLACE)).expect("a program with a place for snippets");

    let mut tests = String::new();
    for Snippet { name, code, runs } in &snippets {
        let program =
            if code.contains("fn main()") { code.clone() } else { format!("{before}{code}{after}") };
        write!(tests, "#[allow(unused)]\nmod {name} {{\n{program}\n").unwrap();
        if *runs {
            tests.push_str("#[test]\nfn runs() -> Result<(), Box<dyn std::error::Error>> {\nmain()\n}\n");
        }
        tests.push_str("}\n");
    }
    fs::write(Path::new(&env::var_os("OUT_DIR").unwrap()).join("snippets.rs"), tests).unwrap();
}

fn snippets(page: &Path) -> Vec<Snippet> {
    println!("cargo::rerun-if-changed={}", page.display());
    let text = fs::read_to_string(page).unwrap();
    let stem = page.file_stem().unwrap().to_str().unwrap().to_ascii_lowercase().replace('-', "_");
    let (mut found, mut open): (Vec<Snippet>, bool) = (Vec::new(), false);
    for (line, number) in text.lines().zip(1..) {
        let place = format!("{}:{number}", page.display());
        if let Some(language) = line.strip_prefix("```") {
            let is_rust = language.split(',').next() == Some("rust");
            open = !open && is_rust;
            if open {
                assert!(matches!(language, "rust" | "rust,no_run"), "{place}: `rust` or `rust,no_run`");
                let runs = language == "rust";
                found.push(Snippet { name: format!("{stem}_line_{number}"), code: String::new(), runs });
            }
        } else if open && let Some(snippet) = found.last_mut() {
            assert!(
                line != "#" && !line.starts_with("# "),
                "{place}: readers see this line, and cannot paste it"
            );
            snippet.code.push_str(line);
            snippet.code.push('\n');
        }
    }
    found
}
