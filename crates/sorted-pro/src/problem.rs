//! Problems of an input, found before anything is sent.

use std::fmt;

use crate::Error;

/// One thing that is wrong with the input of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Place: the path of the property in the request (`addresses[1].contact.email`), or the name of an
    /// argument (`reference`).
    pub path: String,
    /// Reason and what is allowed, without the value.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.path, self.message)
    }
}

/// Collects problems, and knows where in the request it is.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<Problem>,
    path: Vec<Segment>,
}

#[derive(Debug)]
enum Segment {
    Property(&'static str),
    Index(usize),
}

impl Problems {
    #[cfg(test)]
    pub(crate) fn into_vec(self) -> Vec<Problem> {
        self.found
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The error of a call with everything that was found, if there was something.
    pub(crate) fn into_result(self, operation: &'static str) -> Result<(), Error> {
        if self.is_empty() { Ok(()) } else { Err(self.into_error(operation)) }
    }

    /// The error of a call with everything that was found.
    pub(crate) fn into_error(self, operation: &'static str) -> Error {
        Error::invalid_input(operation, self.found)
    }

    /// Notes a problem with the value at the current path.
    pub(crate) fn report(&mut self, message: impl Into<String>) {
        let mut path = String::new();
        for segment in &self.path {
            match segment {
                Segment::Property(name) if path.is_empty() => path.push_str(name),
                Segment::Property(name) => path.extend([".", name]),
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        self.found.push(Problem { path, message: message.into() });
    }

    /// Notes a problem with a property of the current value.
    pub(crate) fn report_at(&mut self, name: &'static str, message: impl Into<String>) {
        self.property(name, |problems| problems.report(message));
    }

    /// Enters a property of the current value.
    pub(crate) fn property(&mut self, name: &'static str, check: impl FnOnce(&mut Self)) {
        self.path.push(Segment::Property(name));
        check(self);
        self.path.pop();
    }

    /// Enters an element of the current list.
    pub(crate) fn element(&mut self, index: usize, check: impl FnOnce(&mut Self)) {
        self.path.push(Segment::Index(index));
        check(self);
        self.path.pop();
    }

    /// Checks an argument that becomes a segment of the path.
    pub(crate) fn segment(&mut self, name: &'static str, value: &str) {
        self.property(name, |problems| problems.reference(value));
    }

    /// Rejects what cannot be a reference, whatever the form of references is.
    pub(crate) fn reference(&mut self, text: &str) {
        // Nearly all are. Without an early exit, the loop takes many bytes at a time.
        let is_plain = text.bytes().fold(true, |plain, byte| plain & byte.is_ascii_graphic());
        let length = if is_plain { text.len() } else { text.chars().count() };
        match length {
            0 => self.report("is empty"),
            _ if length > LONGEST_REFERENCE => {
                self.report(format!("has {length} characters, at most {LONGEST_REFERENCE} are allowed"));
            }
            _ if matches!(text, "." | "..") => self.report("would name another resource"),
            _ if !is_plain && text.contains(char::is_control) => self.report("has a control character"),
            _ => {}
        }
    }
}

/// In characters. The longest documented reference has 50.
const LONGEST_REFERENCE: usize = 256;
