//! The SDK against the sandbox.

mod bulk;
mod bulk_changes;
mod calls;
mod client;
mod connections;
mod consignments_allocation;
mod consignments_coverage;
mod consignments_create;
mod consignments_labels;
mod consignments_manifest_locations;
mod consignments_paging;
mod consignments_reconcile;
mod consignments_search;
mod consignments_select;
mod consignments_track;
mod documented_requests;
mod exactly_once;
mod faults;
mod hooks;
mod hostile;
mod limits;
mod pacing;
mod paths;
mod recorder;
mod redaction;
mod requests;
mod shipments_coverage;
mod shipments_create;
mod shipments_files;
mod shipments_paging;
mod shipments_waiting;

use std::process::Command;

/// Set in the process that [`in_its_own_process`] starts.
const OWN_PROCESS: &str = "SORTED_PRO_TEST_OWN_PROCESS";

/// Returns `true` if the test has this process to itself.
fn has_its_own_process() -> bool {
    std::env::var_os(OWN_PROCESS).is_some()
}

/// Runs the calling test, `test`, once more in a separate process, for state that belongs to a whole process; its
/// output.
fn in_its_own_process(test: &str, set_up: impl FnOnce(&mut Command)) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.args(["--exact", test, "--nocapture"]).env(OWN_PROCESS, "1");
    set_up(&mut command);
    let output = command.output().expect("this binary can be run");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("1 passed"), "there is no test {test}:\n{text}");
    text
}
