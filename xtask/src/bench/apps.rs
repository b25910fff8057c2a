//! What depending on the SDK costs: small programs, compiled from nothing.

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

/// With the same TLS as the SDK's default.
const BARE: App = App {
    name: "bare",
    dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["json", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde = { version = "1.0", features = ["derive"] }
tokio = { version = "1.50", features = ["macros", "rt"] }
"#,
    main: r#"
#[derive(serde::Deserialize)]
struct Shipment {
    reference: String,
    state: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let url = "https://api.sorted.com/pro/shipments/sp_00794403010635468411384028069888";
    let request = reqwest::Client::new().get(url).header("x-api-key", std::env::var("KEY")?);
    let shipment: Shipment = request.send().await?.error_for_status()?.json().await?;
    println!("{} is {}", shipment.reference, shipment.state);
    Ok(())
}
"#,
};

const SHIPMENTS_MAIN: &str = r#"
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = sorted_pro::shipments::Client::from_env()?;
    let shipment = client.get_shipment("sp_00794403010635468411384028069888").send().await?;
    println!("{} is {}", shipment.reference, shipment.state);
    Ok(())
}
"#;

const HELLO: App = App {
    name: "hello",
    dependencies: r#"
sorted-pro = { path = "SDK" }
tokio = { version = "1.50", features = ["macros", "rt"] }
"#,
    main: SHIPMENTS_MAIN,
};

const SHIPMENTS: App = App {
    name: "shipments",
    dependencies: r#"
sorted-pro = { path = "SDK", default-features = false, features = ["rustls", "shipments"] }
tokio = { version = "1.50", features = ["macros", "rt"] }
"#,
    main: SHIPMENTS_MAIN,
};

const CONSIGNMENTS: App = App {
    name: "consignments",
    dependencies: r#"
sorted-pro = { path = "SDK", default-features = false, features = ["consignments", "rustls"] }
tokio = { version = "1.50", features = ["macros", "rt"] }
"#,
    main: r#"
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = sorted_pro::consignments::Client::from_env()?;
    println!("{}", client.base_url());
    Ok(())
}
"#,
};

pub(super) fn measure(workspace: &Workspace, rounds: usize) -> anyhow::Result<Vec<Measured>> {
    let home = workspace.root().join("target/bench/apps");
    let apps = [&BARE, &HELLO, &SHIPMENTS, &CONSIGNMENTS].map(|app| app.write(workspace, &home));
    let [bare, hello, shipments, consignments] = apps;
    let (bare, hello, shipments, consignments) = (bare?, hello?, shipments?, consignments?);
    let mut checks: [Vec<Cost>; 4] = Default::default();
    for _ in 0..rounds {
        for (app, costs) in [&bare, &hello, &shipments, &consignments].into_iter().zip(&mut checks) {
            costs.push(check(app)?);
        }
    }
    let [bare_costs, hello_costs, shipments_costs, consignments_costs] = &checks;
    let (bare_size, hello_size) = (size(&bare)?, size(&hello)?);
    Ok(vec![
        ratio("build.check", hello_costs, bare_costs)?,
        ratio("build.shipments", shipments_costs, hello_costs)?,
        ratio("build.consignments", consignments_costs, hello_costs)?,
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
             [profile.release]\nstrip = true\n\n[dependencies]{dependencies}",
            self.name
        );
        fs::write(directory.join("Cargo.toml"), manifest)?;
        fs::write(directory.join("src/main.rs"), self.main.trim_start())?;
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

struct Cost {
    wall: f64,
    /// Of all processes; 0 where the system does not tell.
    cpu: f64,
}

/// Checks the program from nothing.
fn check(app: &Path) -> anyhow::Result<Cost> {
    if target(app).exists() {
        fs::remove_dir_all(target(app))?;
    }
    let (start, cpu) = (Instant::now(), children_time());
    output(&mut compile(app, "check"))?;
    Ok(Cost { wall: start.elapsed().as_secs_f64(), cpu: children_time() - cpu })
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

/// Processor time of all ended children of this process, in seconds.
fn children_time() -> f64 {
    /// Of Linux, on every architecture that Rust supports.
    const TICKS_PER_SECOND: f64 = 100.0;

    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The program's name, in parentheses, may hold blanks. After it come fields 3 and following; wanted are
    // cutime and cstime, fields 16 and 17.
    let fields = text.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().skip(13).take(2);
    fields.filter_map(|it| it.parse::<f64>().ok()).sum::<f64>() / TICKS_PER_SECOND
}

fn ratio(figure: &str, ours: &[Cost], theirs: &[Cost]) -> anyhow::Result<Measured> {
    let ratios =
        |of: fn(&Cost) -> f64| ours.iter().zip(theirs).map(|(a, b)| of(a) / of(b)).collect::<Vec<_>>();
    let median = |costs: &[Cost]| summary(costs.iter().map(|it| it.wall).collect());
    let mut remark = format!("{:.1} s / {:.1} s", median(ours)?.0, median(theirs)?.0);
    if theirs.iter().all(|it| it.cpu > 0.0) {
        remark += &format!("; processor time {:.3}", summary(ratios(|it| it.cpu))?.0);
    }
    Measured::of_rounds(figure, ratios(|it| it.wall), remark)
}
