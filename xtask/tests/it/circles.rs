//! Imports between the files of a package form no circle. What a file uses of those above it, whose part it is, is left
//! out.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;
use xtask::Workspace;

/// Names of the modules from the root of a package on.
type Module = Vec<String>;

/// Paths that a file uses, in `use` declarations and elsewhere.
#[derive(Default)]
struct Used {
    imports: Vec<Module>,
    others: Vec<Module>,
}

#[test]
fn imports_form_no_circle() {
    let workspace = Workspace::of_this_checkout();
    let crates = fs::read_dir(workspace.root().join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let others = ["xtask", "tests/conformance", "tests/e2e"].map(|package| workspace.root().join(package));
    let mut found = Vec::new();
    for package in crates.chain(others) {
        let mut files = BTreeMap::new();
        read(&package.join("src"), &[], &mut files);
        assert!(!files.is_empty(), "{}", package.display());
        found.extend(circles(&files).into_iter().map(|circle| format!("{}: {circle}", package.display())));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn circles_are_found() {
    let files = [
        ("", "mod a; mod b; mod c; mod d; pub use a::Thing;"),
        ("a", "mod inner; use inner::Part; pub struct Thing(Part);"),
        ("a::inner", "use crate::b::{self, Other as Renamed}; pub struct Part;"),
        ("b", "fn thing() -> crate::Thing { loop {} } #[cfg(test)] mod tests { use crate::c::C; }"),
        ("c", "use crate::{Thing, b}; use super::d::D; pub struct C;"),
        ("d", "// use crate::c::C;\nfn name() -> &'static str { \"crate::c::C\" }"),
    ];
    let files = files.map(|(name, text)| {
        (name.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect(), parse(text))
    });
    assert_eq!(circles(&BTreeMap::from(files)), ["a -> a::inner -> b -> a"]);
}

/// Reads the files of `module` that are neither tests nor generated, and those of the modules inside it.
fn read(folder: &Path, module: &[String], files: &mut BTreeMap<Module, Used>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let inside = [module, &[name.to_owned()]].concat();
        if name == "tests" || name == "generated" {
            continue;
        }
        if path.is_dir() {
            read(&path, &inside, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let is_root = module.is_empty() && (name == "lib" || name == "main");
            let used = parse(&fs::read_to_string(&path).unwrap());
            files.insert(if is_root { Module::new() } else { inside }, used);
        }
    }
}

fn parse(text: &str) -> Used {
    let mut used = Used::default();
    for item in syn::parse_file(text).unwrap().items {
        let tokens = item.to_token_stream();
        if tokens.to_string().starts_with("# [cfg (test)]") {
            continue;
        }
        let paths = if matches!(item, syn::Item::Use(_)) { &mut used.imports } else { &mut used.others };
        collect(tokens, &[], paths);
    }
    used
}

/// Collects the paths in `tokens`, each with what stands before the list that it is in.
fn collect(tokens: TokenStream, before: &[String], paths: &mut Vec<Module>) {
    // Colons before the next name: with two, it belongs to the path.
    let (mut path, mut colons) = (before.to_vec(), 2);
    let end = |path: &mut Module, paths: &mut Vec<Module>| {
        let path = std::mem::replace(path, before.to_vec());
        if path.len() > before.len() && path.len() > 1 {
            paths.push(path);
        }
    };
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "as" => drop(tokens.next()),
            // In a list, `self` is what stands before it.
            TokenTree::Ident(word) if word == "self" && colons == 2 && !before.is_empty() => {
                paths.push(before.to_vec());
            }
            TokenTree::Ident(name) => {
                if colons != 2 {
                    end(&mut path, paths);
                }
                path.push(name.to_string());
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' && colons < 2 => colons += 1,
            TokenTree::Punct(punct) if punct.as_char() == '*' && colons == 2 => path.push("*".to_owned()),
            TokenTree::Group(group) => {
                let is_list = group.delimiter() == Delimiter::Brace && colons == 2;
                let before = if is_list { std::mem::take(&mut path) } else { Module::new() };
                collect(group.stream(), &before, paths);
                end(&mut path, paths);
                colons = 2;
            }
            _ => {
                end(&mut path, paths);
                colons = 2;
            }
        }
    }
    end(&mut path, paths);
}

/// Returns the module whose file defines what `path` names in `module`; `None` for other packages and local names.
fn resolve(files: &BTreeMap<Module, Used>, module: &Module, path: &[String]) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    let mut at = match &**first {
        "crate" => Module::new(),
        "self" => module.clone(),
        "super" => module.split_last()?.1.to_vec(),
        name => [&module[..], &[name.to_owned()]].concat(),
    };
    if !files.contains_key(&at) {
        return None;
    }
    for (index, name) in rest.iter().enumerate() {
        let inside = [&at[..], std::slice::from_ref(name)].concat();
        let is_import = |import: &&Module| import.last() == Some(name) && import[..] != *path;
        if name == "super" {
            at.pop();
        } else if files.contains_key(&inside) {
            at = inside;
        } else if let Some(import) = files[&at].imports.iter().find(is_import) {
            return resolve(files, &at, &[import, &rest[index + 1..]].concat());
        } else {
            break;
        }
    }
    Some(at)
}

/// Returns the shortest circle through each file that is in one, once for all of its files.
fn circles(files: &BTreeMap<Module, Used>) -> Vec<String> {
    let uses = |module: &Module| -> BTreeSet<Module> {
        let Used { imports, others } = &files[module];
        let used = imports.iter().chain(others).filter_map(|path| resolve(files, module, path));
        used.filter(|used| !module.starts_with(used)).collect()
    };
    let uses: BTreeMap<_, _> =
        files.keys().filter(|module| !module.is_empty()).map(|module| (module, uses(module))).collect();
    let mut found = BTreeSet::new();
    for start in uses.keys() {
        let mut ways = VecDeque::from([vec![*start]]);
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop_front() {
            for next in &uses[way.last().unwrap()] {
                if next == *start {
                    let first = way.iter().enumerate().min_by_key(|(_, module)| **module).unwrap().0;
                    let names = way.iter().cycle().skip(first).take(way.len() + 1);
                    found.insert(names.map(|module| module.join("::")).collect::<Vec<_>>().join(" -> "));
                    ways.clear();
                    break;
                }
                if seen.insert(next) {
                    ways.push_back([&way[..], &[next]].concat());
                }
            }
        }
    }
    found.into_iter().collect()
}
