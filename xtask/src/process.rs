//! Programs that are run.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Write};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

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

/// Returns `true` if `program` can be run. Not all have `--version`; 127 is what a shim returns that finds no program.
pub(crate) fn is_installed(program: &Path) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.code() != Some(127))
}

/// Number of lines that are kept of the output of a command that is [`watched`].
const KEPT: usize = 40;

/// Runs `command`, whose output goes to `out`; its exit status, and the last lines of the output.
pub(crate) fn watched(mut command: Command, out: &mut impl Write) -> anyhow::Result<(ExitStatus, String)> {
    let (output, input) = io::pipe()?;
    if io::stderr().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always").env("CLICOLOR_FORCE", "1");
    }
    command.stdout(input.try_clone()?).stderr(input);
    let mut process = command.spawn().map(Running).with_context(|| format!("cannot start {command:?}"))?;
    // The output ends with the process: this is the last that holds the pipe's other end.
    drop(command);
    let (mut output, mut line, mut last) = (BufReader::new(output), Vec::new(), VecDeque::new());
    while output.read_until(b'\n', &mut line)? > 0 {
        out.write_all(&line)?;
        last.push_back(String::from_utf8_lossy(&line).into_owned());
        if last.len() > KEPT {
            last.pop_front();
        }
        line.clear();
    }
    Ok((process.wait()?, last.into_iter().collect()))
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

/// Folder of programs that the checkout needs.
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
