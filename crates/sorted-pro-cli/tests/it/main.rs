//! The program, run as people run it.

mod api;
// Of the tests of the jobs, which use more of it.
#[allow(dead_code)]
#[cfg(unix)]
#[path = "../../../sorted-pro-jobs/tests/it/cluster.rs"]
mod cluster;
#[cfg(target_os = "linux")]
mod disk;
mod doctor;
mod guide;
mod help;
mod jobs;
mod output;
mod program;
mod record;
mod ship;
#[cfg(target_os = "linux")]
mod terminal;
