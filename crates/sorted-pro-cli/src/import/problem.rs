//! Problems of a file of orders.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use crate::failure::Failure;

/// The most problems that are printed.
const MAX_PRINTED: usize = 100;

/// The most characters of a value that are shown.
const MAX_SHOWN: usize = 60;

/// Something that is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) line: u64,
    /// The column, or the path of the property.
    pub(crate) place: Option<String>,
    pub(crate) value: Option<String>,
    /// Description of the problem, and of what is expected.
    pub(crate) message: String,
}

impl Problem {
    pub(super) fn of_line(line: u64, message: impl Into<String>) -> Self {
        Self { line, place: None, value: None, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.line)?;
        if let Some(place) = &self.place {
            write!(f, "{place}")?;
            if let Some(value) = &self.value {
                let cut: String = value.chars().take(MAX_SHOWN).collect();
                let dots = if cut.len() < value.len() { ".." } else { "" };
                write!(f, " {cut:?}{dots}")?;
            }
            f.write_str(": ")?;
        }
        // Messages of parsers can have several lines.
        f.write_str(&self.message.replace(char::is_control, " "))
    }
}

/// The failure that reports problems, up to a limit.
pub(crate) fn failure(file: &str, problems: &[Problem]) -> Failure {
    let mut text = match problems.len() {
        1 => format!("{file} has a problem, and nothing was sent"),
        count => format!("{file} has {count} problems, and nothing was sent"),
    };
    // What is wrong with many lines is printed once.
    let mut groups: Vec<(&Problem, usize)> = Vec::new();
    let mut known = HashMap::new();
    for problem in problems {
        let Problem { line: _, place, value, message } = problem;
        match known.entry((place, value, message)) {
            Entry::Vacant(entry) => {
                entry.insert(groups.len());
                groups.push((problem, 0));
            }
            Entry::Occupied(entry) => groups[*entry.get()].1 += 1,
        }
    }
    for (problem, others) in groups.iter().take(MAX_PRINTED) {
        text.push_str(&format!("\n  {file}:{problem}"));
        match others {
            0 => {}
            1 => text.push_str(" (and on another line)"),
            others => text.push_str(&format!(" (and on {others} other lines)")),
        }
    }
    if groups.len() > MAX_PRINTED {
        text.push_str(&format!("\n  and {} more", groups.len() - MAX_PRINTED));
    }
    Failure::usage(text)
}
