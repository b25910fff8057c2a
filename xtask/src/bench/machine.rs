//! Machine of the measurements.

use std::fs;

use crate::process::{output, words};

/// One line: processor, memory, system, compiler.
pub(super) fn description() -> String {
    let cores = std::thread::available_parallelism().map_or(0, |it| it.get());
    let model = field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory = field("/proc/meminfo", "MemTotal")
        .and_then(|it| it.split_whitespace().next()?.parse::<f64>().ok())
        .map_or("unknown".to_owned(), |kib| format!("{:.0} GiB", kib / 1024.0 / 1024.0));
    let rustc = output(&mut words("rustc", "--version")).unwrap_or_default();
    format!("{cores} cores ({model}), {memory} of memory, {}, {}", std::env::consts::OS, rustc.trim())
}

fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

/// Load of the machine: processes that want to run, averaged over a minute.
pub(super) fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split_whitespace().next()?.parse().ok()
}

/// Today's date, in UTC.
pub(super) fn today() -> anyhow::Result<String> {
    Ok(output(&mut words("date", "-u +%F"))?.trim().to_owned())
}
