//! Log of Prism: requests, responses, violations.

use std::fmt;

/// Requests, responses and violations that Prism has seen.
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
    /// Exchange that it was found in. Of requests that overlap, it may be the other one.
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
            let waits = |exchange: &Exchange| exchange.status.is_none() && exchange.path == path;
            self.responded = self.exchanges.iter().position(waits);
            if let Some(index) = self.responded {
                self.exchanges[index].status = status.trim().parse().ok();
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
mod tests;
