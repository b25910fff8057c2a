//! What Prism logs: requests, responses, violations.

use std::fmt;

/// What Prism has seen.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) exchanges: Vec<Exchange>,
    pub(super) violations: Vec<Violation>,
    /// The exchange that has its response last: what Prism finds wrong with it follows.
    responded: Option<usize>,
}

/// A request, and the status of its response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exchange {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) status: Option<u16>,
}

/// Something that does not fit the contract, or that Prism could not do.
#[derive(Debug)]
pub(super) struct Violation {
    pub(super) text: String,
    /// What it was found in. Of requests that overlap, it may be the other one.
    pub(super) exchange: Option<Exchange>,
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        self.status.map_or(Ok(()), |status| write!(f, " -> {status}"))
    }
}

impl Log {
    /// Reads the lines that Prism wrote.
    pub(super) fn read<'a>(lines: impl IntoIterator<Item = &'a str>) -> Self {
        let mut log = Self::default();
        lines.into_iter().for_each(|line| log.note(line));
        log
    }

    fn note(&mut self, line: &str) {
        if let Some((request, _)) =
            between(line, "[HTTP SERVER] ").and_then(|it| it.split_once("Request received"))
        {
            let mut words = request.split_whitespace();
            let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            self.exchanges.push(Exchange {
                method: method.to_uppercase(),
                path: path.to_owned(),
                status: None,
            });
        } else if let Some((path, status)) =
            between(line, "The upstream call to ").and_then(|it| it.split_once(" has returned "))
        {
            let waits = |exchange: &&mut Exchange| exchange.status.is_none() && exchange.path == path;
            let status = status.trim().parse().ok();
            self.responded =
                self.exchanges.iter().position(|exchange| exchange.status.is_none() && exchange.path == path);
            if let Some(exchange) = self.exchanges.iter_mut().find(waits) {
                exchange.status = status;
            }
        } else if is_trouble(line) {
            let text = between(line, "Violation: ").unwrap_or(line).trim().to_owned();
            let exchange = self.responded.map(|index| self.exchanges[index].clone());
            self.violations.push(Violation { text, exchange });
        }
    }
}

/// Whatever Prism says that is neither information nor about its start.
fn is_trouble(line: &str) -> bool {
    let level = |name: &str| line.split_whitespace().any(|word| word == name);
    line.contains("Violation: ") || level("error") || level("warning") || level("fatal")
}

fn between<'a>(line: &'a str, start: &str) -> Option<&'a str> {
    line.split_once(start).map(|(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "\
[7:31:10 PM] › [CLI] ▶  start     Prism is listening on http://127.0.0.1:14511
[7:31:10 PM] › [HTTP SERVER] get /shipments/sp_1 ℹ  info      Request received
[7:31:10 PM] ›     [PROXY] ℹ  info      > Forwarding \"get\" request to http://127.0.0.1:14510/pro/shipments/sp_1...
[7:31:10 PM] ›     [PROXY] ℹ  info      The upstream call to /shipments/sp_1 has returned 200
[7:31:10 PM] ›     [PROXY] ℹ  info      < Received forward response
[7:31:11 PM] › [HTTP SERVER] put /shipments/sp_1/allocate ℹ  info      Request received
[7:31:11 PM] ›     [PROXY] ℹ  info      The upstream call to /shipments/sp_1/allocate has returned 521
[7:31:11 PM] ›     [VALIDATOR] ✖  error     Violation: response.body Response body must have required property 'code'
[7:31:11 PM] ›     [VALIDATOR] ⚠  warning   Violation: request Selected route not found
[7:31:12 PM] › [HTTP SERVER] get /tracking/sp_1 ℹ  info      Request received
[7:31:12 PM] › [HTTP SERVER] get /tracking/sp_1 ✖  error     Request terminated with error: no upstream";

    #[test]
    fn tells_what_happened() {
        let log = Log::read(LINES.lines());
        let seen: Vec<_> = log.exchanges.iter().map(ToString::to_string).collect();
        assert_eq!(
            seen,
            ["GET /shipments/sp_1 -> 200", "PUT /shipments/sp_1/allocate -> 521", "GET /tracking/sp_1"]
        );
        let texts: Vec<_> = log.violations.iter().map(|violation| violation.text.as_str()).collect();
        assert_eq!(texts[0], "response.body Response body must have required property 'code'");
        assert_eq!(texts[1], "request Selected route not found");
        assert!(texts[2].contains("Request terminated with error: no upstream"));
        assert_eq!(log.violations[0].exchange.as_ref(), Some(&log.exchanges[1]));
    }
}
