//! Memory that refusing a response costs, in a process that does nothing else.

use super::calls::{Call, block_on, clients};
use super::server::{Server, gzip_bomb};
use crate::{has_its_own_process, in_its_own_process};

/// Addresses of the servers, for the process that calls them.
const URLS: &str = "SORTED_PRO_TEST_HOSTILE_URLS";

/// The default of `max_response_size`.
const LIMIT: usize = 64 << 20;
const TOLERANCE: usize = 20_000_000;

/// The largest memory of this process so far, in bytes.
#[cfg(target_os = "linux")]
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[test]
fn refusing_takes_no_more_than_the_limit() {
    if has_its_own_process() {
        let urls = std::env::var(URLS).unwrap();
        // Memory that the process needs anyway.
        let (warm_up, endless) = urls.split_once(' ').unwrap();
        for call in Call::ALL {
            assert!(block_on(call.send(&clients!(warm_up.to_owned()))).is_err() || call.is_raw());
        }
        let before = peak();
        for url in endless.split(' ') {
            for call in Call::ALL {
                let error = block_on(call.send(&clients!(url.to_owned()))).unwrap_err();
                assert!(error.is_too_large() || error.is_bad_request(), "{error}");
            }
        }
        let grown = peak() - before;
        println!("grown by {} MB", grown / 1_000_000);
        assert!(grown <= LIMIT + TOLERANCE, "grown by {} MB", grown / 1_000_000);
        return;
    }
    let (gzip, block) = gzip_bomb();
    let head = |status: &str, headers: &str| format!("HTTP/1.1 {status}\r\n{headers}\r\n").into_bytes();
    let blanks = vec![b' '; 1 << 16];
    let servers = [
        Server::with("HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}"),
        Server::endless(head("200 OK", ""), blanks.clone()),
        Server::endless([head("200 OK", "content-encoding: gzip\r\n"), gzip.clone()].concat(), block.clone()),
        Server::endless(head("400 Bad Request", ""), blanks),
        Server::endless([head("400 Bad Request", "content-encoding: gzip\r\n"), gzip].concat(), block),
    ];
    let urls: Vec<_> = servers.iter().map(Server::url).collect();
    in_its_own_process("hostile::memory::refusing_takes_no_more_than_the_limit", |command| {
        command.env(URLS, urls.join(" "));
    });
}
