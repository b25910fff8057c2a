//! The SDK against the sandbox.

mod bulk;
mod client;
mod consignments_allocation;
mod consignments_coverage;
mod consignments_labels;
mod consignments_models;
mod consignments_reconcile;
mod consignments_search;
mod exactly_once;
mod faults;
mod redaction;
mod requests;
mod shipments_coverage;
mod shipments_create;
mod shipments_files;
mod shipments_models;
mod shipments_paging;
mod shipments_waiting;

use std::process::Command;

/// Runs an ignored test of this binary in a process of its own, for what belongs to a whole process; its output.
fn in_its_own_process(test: &str, set_up: impl FnOnce(&mut Command)) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.args(["--exact", test, "--ignored", "--nocapture"]);
    set_up(&mut command);
    let output = command.output().expect("this binary can be run");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("1 passed"), "there is no test {test}:\n{text}");
    text
}
