//! Cost of the SDK, against what a user would write by hand. Run by `cargo xtask bench`, which names one
//! group of figures and reads the lines of JSON that come out.

mod bulk;
mod by_hand;
mod calls;
mod decode;
mod measure;
mod memory;
mod pacing;
mod plain;
mod server;

use std::error::Error;
use std::future::Future;

const USAGE: &str = "one of: calls, sandbox, bulk, decode, pacing, respond, memory bulk <count>, \
                     memory download, memory futures; see `cargo xtask bench`";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["serve", latency_ms] => run(server::serve(latency_ms.parse()?)),
        ["calls"] => run(calls::compare()),
        ["sandbox"] => run(calls::compare_against_sandbox()),
        ["respond"] => run(calls::respond_to_questions()),
        ["bulk"] => run(bulk::compare()),
        ["decode"] => decode::compare(),
        ["pacing"] => run(pacing::measure()),
        ["memory", "bulk", count] => run(memory::bulk(count.parse()?)),
        ["memory", "futures"] => memory::futures(),
        ["memory", "download"] => run(memory::download()),
        _ => Err(USAGE.into()),
    }
}

/// One thread, so that its processor time is that of the calls.
fn run(work: impl Future<Output = Result<(), Box<dyn Error>>>) -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}
