//! Cost of depending on the SDK: small programs, compiled from nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, ensure};

use super::{Measured, summary};
use crate::Workspace;
use crate::process::{cargo, output};

/// A program that reads one shipment.
struct App {
    name: &'static str,
    dependencies: &'static str,
    main: &'static str,
}

/// The one dependency that all programs have.
const TOKIO: &str = r#"tokio = { version = "1.50", features = ["macros", "rt"] }"#;

/// With the same TLS as the SDK's default.
const BARE: App = App {
    name: "bare",
    dependencies: r#"reqwest = { version = "0.13", default-features = false, features = ["json", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1.0", features = ["derive"] }"#,
    main: include_str!("../../bench/bare.rs"),
};

const SHIPMENTS_MAIN: &str = include_str!("../../bench/shipments.rs");

const HELLO: App =
    App { name: "hello", dependencies: r#"sorted-pro = { path = "SDK" }"#, main: SHIPMENTS_MAIN };

const SHIPMENTS: App = App {
    name: "shipments",
    dependencies: r#"sorted-pro = { path = "SDK", default-features = false, features = ["rustls", "shipments"] }"#,
    main: SHIPMENTS_MAIN,
};

const CONSIGNMENTS: App = App {
    name: "consignments",
    dependencies: r#"sorted-pro = { path = "SDK", default-features = false, features = ["consignments", "rustls"] }"#,
    main: include_str!("../../bench/consignments.rs"),
};

pub(super) fn measure(workspace: &Workspace, rounds: usize) -> anyhow::Result<Vec<Measured>> {
    let home = workspace.root().join("target/bench/apps");
    let apps = [BARE, HELLO, SHIPMENTS, CONSIGNMENTS].iter().map(|app| app.write(workspace, &home));
    let apps = apps.collect::<anyhow::Result<Vec<_>>>()?;
    let mut times: [Vec<f64>; 4] = Default::default();
    for _ in 0..rounds {
        for (app, times) in apps.iter().zip(&mut times) {
            times.push(check(app)?);
        }
    }
    let [bare, hello, shipments, consignments] = &times;
    let (bare_size, hello_size) = (size(&apps[0])?, size(&apps[1])?);
    Ok(vec![
        ratio("build.check", hello, bare)?,
        ratio("build.shipments", shipments, bare)?,
        ratio("build.consignments", consignments, bare)?,
        Measured::once(
            "build.size",
            hello_size / bare_size,
            format!("{:.2} MB / {:.2} MB", hello_size / 1e6, bare_size / 1e6),
        ),
    ])
}

impl App {
    /// Writes the program and gives its directory.
    fn write(&self, workspace: &Workspace, home: &Path) -> anyhow::Result<PathBuf> {
        let directory = home.join(self.name);
        fs::create_dir_all(directory.join("src"))
            .with_context(|| format!("cannot create {}", directory.display()))?;
        let sdk = workspace.root().join("crates/sorted-pro");
        let dependencies = self.dependencies.replace("SDK", sdk.to_str().context("not a path in Unicode")?);
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [profile.release]\nstrip = true\n\n[dependencies]\n{TOKIO}\n{dependencies}\n",
            self.name
        );
        fs::write(directory.join("Cargo.toml"), manifest)?;
        fs::write(directory.join("src/main.rs"), self.main)?;
        // The versions of the workspace, on both sides.
        fs::copy(workspace.root().join("Cargo.lock"), directory.join("Cargo.lock"))?;
        let target = target(&directory);
        if target.exists() {
            fs::remove_dir_all(&target)?;
        }
        // Fetches what is not there yet, so that no compilation waits for it.
        output(cargo("fetch").current_dir(&directory))?;
        Ok(directory)
    }
}

fn target(app: &Path) -> PathBuf {
    app.join("target")
}

/// Checks the program from nothing, and returns the time in seconds.
fn check(app: &Path) -> anyhow::Result<f64> {
    if target(app).exists() {
        fs::remove_dir_all(target(app))?;
    }
    let start = Instant::now();
    output(&mut compile(app, "check"))?;
    Ok(start.elapsed().as_secs_f64())
}

fn compile(app: &Path, what: &str) -> Command {
    let mut command = cargo(what);
    command.args(["--offline", "--quiet"]).current_dir(app).env("CARGO_TARGET_DIR", target(app));
    command
}

/// Size of the release binary in bytes.
fn size(app: &Path) -> anyhow::Result<f64> {
    output(compile(app, "build").arg("--release"))?;
    let name = app.file_name().context("an app has a name")?;
    let binary = target(app).join("release").join(name);
    let length = fs::metadata(&binary).with_context(|| format!("{} is missing", binary.display()))?.len();
    ensure!(length > 0, "{} is empty", binary.display());
    Ok(length as f64)
}

fn ratio(figure: &str, ours: &[f64], theirs: &[f64]) -> anyhow::Result<Measured> {
    let median = |times: &[f64]| summary(times.to_vec());
    let remark = format!("{:.1} s / {:.1} s", median(ours)?.0, median(theirs)?.0);
    let ratios = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
    Measured::of_rounds(figure, ratios, remark)
}
