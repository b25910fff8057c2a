//! Runs the code of the guide.

mod snippets {
    include!(concat!(env!("OUT_DIR"), "/snippets.rs"));
}

/// Dependencies that a page shows are those that its code is tested with.
#[test]
fn dependencies_are_those_of_the_pages() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let manifest: toml::Table =
        std::fs::read_to_string(root.join("tests/guide/Cargo.toml")).unwrap().parse().unwrap();
    let own = manifest["dependencies"].as_table().unwrap();
    let mut shown =
        std::collections::BTreeSet::from(["sorted-pro".to_owned(), "sorted-pro-sandbox".to_owned()]);
    for page in std::fs::read_dir(root.join("docs")).unwrap() {
        let page = page.unwrap().path();
        let text = std::fs::read_to_string(&page).unwrap();
        for block in text.split("```toml\n").skip(1) {
            let block: toml::Table = block.split("```").next().unwrap().parse().unwrap();
            let tables =
                ["dependencies", "dev-dependencies"].map(|name| block.get(name).and_then(|it| it.as_table()));
            let named = tables.into_iter().flatten().flatten();
            for (name, dependency) in named.filter(|(name, _)| !name.starts_with("sorted-pro")) {
                assert_eq!(own.get(name), Some(dependency), "{name} of {}", page.display());
                shown.insert(name.clone());
            }
        }
    }
    assert_eq!(shown, own.keys().cloned().collect());
}
