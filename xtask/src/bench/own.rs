//! Times of this tool.

use std::process::Command;
use std::time::Instant;

use anyhow::Context as _;

use super::Measured;
use crate::Workspace;
use crate::process::output;

const ROUNDS: usize = 9;

pub(super) fn measure(workspace: &Workspace) -> anyhow::Result<Vec<Measured>> {
    let binary = std::env::current_exe().context("where is this binary?")?;
    let commands: [(&str, &[&[&str]]); 2] =
        [("tools.codegen", &[&["codegen", "--check"]]), ("tools.lint_diff", &[&["lint"], &["diff"]])];
    commands
        .into_iter()
        .map(|(figure, commands)| {
            let mut times = Vec::new();
            for _ in 0..ROUNDS {
                let start = Instant::now();
                for arguments in commands {
                    output(Command::new(&binary).args(*arguments).current_dir(workspace.root()))?;
                }
                times.push(start.elapsed().as_secs_f64());
            }
            Measured::of_rounds(figure, times, "development build".to_owned())
        })
        .collect()
}
