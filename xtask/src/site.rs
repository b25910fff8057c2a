//! `cargo xtask site`: the guide, the reference and the contracts as one static website.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};
use clap::Args;

use crate::process::{output, tools, words};
use crate::sandbox::Sandbox;
use crate::workspace::read;
use crate::{Api, Workspace, ci, contract, status};

/// Builds the website into `target/site`: the guide, the Rust reference, and both contracts. Needs Node.js.
///
/// It is static: any web server can serve it. With `--check`, a browser (Chromium) visits every page of the site, and those of
/// a sandbox: errors, dead links, pages that are too wide for a telephone, and serious findings of axe-core fail.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask site --check
  cargo xtask site --base /sorted-pro/

Exit status: 0 if the site was built and no check failed, 1 if one did.")]
pub struct Site {
    /// Path of the site on its server, with a slash at both ends.
    #[arg(long, default_value = "/", value_parser = base)]
    base: String,
    /// Visit the pages with a browser.
    #[arg(long)]
    check: bool,
}

fn base(text: &str) -> Result<String, String> {
    match text.starts_with('/') && text.ends_with('/') {
        true => Ok(text.to_owned()),
        false => Err("begin and end with a slash: `/sorted-pro/`".to_owned()),
    }
}

impl Site {
    /// Runs the command.
    ///
    /// # Errors
    /// If Node.js is missing, or a part of the site cannot be built.
    pub fn run(&self, workspace: &Workspace) -> anyhow::Result<ExitCode> {
        let site = workspace.root().join("target/site");
        let modules = self.install(workspace)?;
        if site.exists() {
            fs::remove_dir_all(&site)?;
        }
        self.guide(workspace, &modules, &site)?;
        reference(workspace, &site.join("rust"))?;
        contracts(workspace, &modules, &site.join("api"))?;
        anstream::eprintln!("built: {}", workspace.shown(&site).display());
        if !self.check {
            return Ok(ExitCode::SUCCESS);
        }
        let sandbox = Sandbox::start(workspace, &[])?;
        let mut check = Command::new("node");
        check.arg(workspace.root().join("xtask/site/check.mjs")).arg(&site).args([&self.base, sandbox.url()]);
        check.env("SITE_MODULES", modules);
        Ok(status(check.status().context("cannot start node")?.success()))
    }

    /// The programs that are used, with the versions of `xtask/site/package-lock.json`.
    fn install(&self, workspace: &Workspace) -> anyhow::Result<PathBuf> {
        let (from, to) = (workspace.root().join("xtask/site"), tools(workspace).join("site"));
        let lock = read(&from.join("package-lock.json"))?;
        let installed = to.join("installed-lock.json");
        if fs::read_to_string(&installed).is_ok_and(|text| text == lock) {
            return Ok(to.join("node_modules"));
        }
        fs::create_dir_all(&to)?;
        for name in ["package.json", "package-lock.json"] {
            fs::copy(from.join(name), to.join(name))?;
        }
        output(words("npm", "ci --no-audit --no-fund --loglevel=error").current_dir(&to))?;
        fs::write(installed, lock)?;
        Ok(to.join("node_modules"))
    }

    fn guide(&self, workspace: &Workspace, modules: &Path, site: &Path) -> anyhow::Result<()> {
        // Below the modules, where their own modules find each other.
        let source = modules.with_file_name("source");
        if source.exists() {
            fs::remove_dir_all(&source)?;
        }
        let pages = pages(workspace)?;
        for page in &pages {
            let target = source.join(page);
            fs::create_dir_all(target.parent().unwrap_or(&source))?;
            fs::copy(workspace.root().join(page), target)?;
        }
        fs::write(source.join("pages.json"), serde_json::to_string(&pages)?)?;
        fs::create_dir_all(source.join(".vitepress"))?;
        fs::copy(workspace.root().join("xtask/site/config.mjs"), source.join(".vitepress/config.mjs"))?;
        let mut build = Command::new(modules.join(".bin/vitepress"));
        build.arg("build").arg(&source);
        build.envs([("SITE_SOURCE", source.as_path()), ("SITE_OUT", site)]).env("SITE_BASE", &self.base);
        output(&mut build).map(drop)
    }
}

/// The documents of the repository that become pages.
fn pages(workspace: &Workspace) -> anyhow::Result<Vec<String>> {
    let mut list = words("git", "ls-files --cached --others --exclude-standard -- *.md");
    let files = output(list.current_dir(workspace.root()))?;
    let is_page = |path: &&str| {
        let mut folders = path.split('/').rev().skip(1);
        // Templates of the forge, and examples that the reference includes.
        !path.starts_with('.') && !folders.any(|folder| folder == "shipments" || folder == "consignments")
    };
    Ok(files.lines().filter(is_page).map(str::to_owned).collect())
}

/// The pages of rustdoc.
fn reference(workspace: &Workspace, target: &Path) -> anyhow::Result<()> {
    let documented = workspace.root().join("target/doc");
    if documented.exists() {
        // Those of packages that are gone.
        fs::remove_dir_all(&documented)?;
    }
    output(ci::docs(workspace).current_dir(workspace.root()))?;
    fs::create_dir_all(target.parent().unwrap_or(target))?;
    let mut copy = words("cp", "-r");
    output(copy.arg(documented).arg(target))?;
    // Pages of rustdoc link it, and a workspace has none.
    let start = "<!doctype html><title>Rust</title><meta http-equiv=refresh content=\"0; url=sorted_pro/index.html\">\n";
    fs::write(target.join("index.html"), start)?;
    Ok(())
}

/// The contracts, rendered by Redoc.
fn contracts(workspace: &Workspace, modules: &Path, target: &Path) -> anyhow::Result<()> {
    // The bundle asks another server for its logo.
    const LOGO: &str = "https://cdn.redoc.ly/redoc/logo-mini.svg";
    fs::create_dir_all(target)?;
    let redoc = read(&modules.join("redoc/bundles/redoc.standalone.js"))?;
    ensure!(redoc.contains(LOGO), "Redoc has no logo any more: nothing has to be replaced");
    fs::write(target.join("redoc.standalone.js"), redoc.replace(LOGO, "data:,"))?;
    let page = read(&workspace.root().join("xtask/site/api.html"))?;
    for api in Api::ALL {
        let contract = contract::with_examples(workspace, api)?;
        let title = contract.pointer("/info/title").and_then(|title| title.as_str()).unwrap_or(api.name());
        let page = page.replace("{{title}}", title).replace("{{contract}}", &format!("{api}.json"));
        fs::write(target.join(format!("{api}.html")), page)?;
        fs::write(target.join(format!("{api}.json")), contract.to_string())?;
    }
    Ok(())
}
