//! Programs that are run.

use std::ffi::OsStr;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, ensure};

use crate::Workspace;

/// `program` with arguments that are separated by blanks.
pub(crate) fn words(program: impl AsRef<OsStr>, arguments: &str) -> Command {
    let mut command = Command::new(program);
    command.args(arguments.split(' '));
    command
}

/// The cargo that runs this.
pub(crate) fn cargo(arguments: &str) -> Command {
    words(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// Runs `command` and gives what it prints.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(output.status.success(), "{command:?} failed");
    Ok(String::from_utf8(output.stdout)?)
}

/// A process that ends when this is dropped.
pub(crate) struct Running(pub(crate) Child);

impl Deref for Running {
    type Target = Child;

    fn deref(&self) -> &Child {
        &self.0
    }
}

impl DerefMut for Running {
    fn deref_mut(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where programs are installed that the checkout needs.
pub(crate) fn tools(workspace: &Workspace) -> PathBuf {
    workspace.root().join("target/tools")
}

/// A program from the Python registry, installed once, out of the user's way: what is left to do for that, and the
/// path of the program.
pub(crate) fn python_tool(workspace: &Workspace, name: &str, requirement: &str) -> (Vec<Command>, PathBuf) {
    let home = tools(workspace).join(requirement.replace("==", "-"));
    let program = home.join("bin").join(name);
    let commands = if program.exists() { Vec::new() } else { installation(&home, requirement) };
    (commands, program)
}

fn installation(home: &Path, requirement: &str) -> Vec<Command> {
    let mut create = words("python3", "-m venv");
    create.arg(home);
    let install = format!("-m pip install --quiet --disable-pip-version-check {requirement}");
    vec![create, words(home.join("bin/python"), &install)]
}
