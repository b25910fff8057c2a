//! The commands that the README and the guide show.

use std::fs;
use std::path::Path;

use crate::program::{program, ran};

/// Commands of the program in `sh` blocks, with page and line.
fn commands() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut pages: Vec<_> =
        fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.push(root.join("README.md"));
    let mut commands = Vec::new();
    for page in pages {
        let mut is_shell = false;
        for (line, number) in fs::read_to_string(&page).unwrap().lines().zip(1..) {
            if let Some(language) = line.strip_prefix("```") {
                is_shell = language == "sh";
            }
            let line = line.replace("cargo run -p sorted-pro-cli --", "sorted-pro");
            if let Some(arguments) = line.strip_prefix("sorted-pro ").filter(|_| is_shell) {
                commands.push((format!("{}:{number}", page.display()), arguments.to_owned()));
            }
        }
    }
    commands
}

#[tokio::test]
async fn commands_of_the_guide_exist() {
    let directory = tempfile::tempdir().unwrap();
    let commands = commands();
    assert!(commands.len() >= 8, "{commands:?}");
    for (place, command) in commands {
        // Arguments are read before the help is shown.
        let arguments: Vec<_> = command.split(' ').chain(["--help"]).collect();
        let ran = ran(program(directory.path(), &arguments)).await;
        assert_eq!(ran.code, Some(0), "{place}: {command}\n{}", ran.err);
    }
}

#[tokio::test]
async fn commands_with_a_sandbox_run() {
    let directory = tempfile::tempdir().unwrap();
    let examples = directory.path().join("examples");
    fs::create_dir(&examples).unwrap();
    fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/orders.csv"),
        examples.join("orders.csv"),
    )
    .unwrap();
    let mut count = 0;
    for (place, command) in commands().iter().filter(|(_, command)| command.starts_with("--sandbox ")) {
        let arguments: Vec<_> = command.split(' ').collect();
        let ran = ran(program(directory.path(), &arguments)).await;
        assert_eq!(ran.code, Some(0), "{place}: {command}\n{}", ran.err);
        count += 1;
    }
    assert!(count >= 2, "{count}");
}

#[tokio::test]
async fn the_file_of_the_guide_ships() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/ship-a-file.md");
    let page = fs::read_to_string(page).unwrap();
    let (_, rest) = page.split_once("```csv\n").unwrap();
    let (file, _) = rest.split_once("```").unwrap();
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("orders.csv"), file).unwrap();
    for api in ["shipments", "consignments"] {
        let arguments = ["--sandbox", "--api", api, "ship", "orders.csv", "--manifest"];
        let shipped = ran(program(directory.path(), &arguments)).await;
        assert_eq!(shipped.code, Some(0), "{}{}", shipped.out, shipped.err);
    }
    // Columns that the page calls needed are, and no others.
    let (header, rows) = file.split_once('\n').unwrap();
    for column in header.split(',') {
        let api = if column == "description" { "consignments" } else { "shipments" };
        let row = rows.lines().next().unwrap();
        let kept = header.split(',').zip(row.split(',')).filter(|(name, _)| *name != column);
        let (names, values): (Vec<_>, Vec<_>) = kept.unzip();
        fs::write(directory.path().join("less.csv"), format!("{}\n{}\n", names.join(","), values.join(",")))
            .unwrap();
        let arguments = ["--api", api, "ship", "less.csv", "--dry-run"];
        let checked = ran(program(directory.path(), &arguments)).await;
        let is_needed = !["city", "parcels"].contains(&column);
        assert_eq!(checked.code, Some(if is_needed { 2 } else { 0 }), "{column}: {}", checked.err);
    }
}
