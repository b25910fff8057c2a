//! Keeps the API key out of texts that are shown.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Placeholder of a secret.
pub(crate) const REDACTED: &str = "(redacted)";

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Shorter texts are no secrets, and occur in others by chance.
const SHORTEST: usize = 6;

/// Finds the API key in texts of the server or the caller: as it is and percent-encoded, in any casing.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    forms: Arc<[String]>,
}

impl Redactor {
    pub(crate) fn new(key: &str) -> Self {
        if key.len() < SHORTEST {
            return Self::default();
        }
        let encoded = utf8_percent_encode(key, RESERVED).to_string();
        let mut forms = vec![key.to_ascii_lowercase(), encoded.to_ascii_lowercase()];
        forms.dedup();
        Self { forms: forms.into() }
    }

    /// `text` with every occurrence of the key replaced.
    pub(crate) fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for form in &*self.forms {
            if let Some(clean) = replace(&text, form) {
                text = Cow::Owned(clean);
            }
        }
        text
    }

    /// [`redact`](Self::redact) in place.
    pub(crate) fn clean(&self, text: &mut Option<String>) {
        if let Some(text) = text
            && let Cow::Owned(clean) = self.redact(text)
        {
            *text = clean;
        }
    }
}

/// `None` if `form`, which is in lower case, does not occur.
fn replace(text: &str, form: &str) -> Option<String> {
    // Lower-casing ASCII keeps all positions.
    let lower = text.to_ascii_lowercase();
    let mut found = lower.match_indices(form).peekable();
    found.peek()?;
    let (mut clean, mut end) = (String::with_capacity(text.len()), 0);
    for (start, _) in found {
        clean.extend([&text[end..start], REDACTED]);
        end = start + form.len();
    }
    clean.push_str(&text[end..]);
    Some(clean)
}

impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor(..)")
    }
}

#[cfg(test)]
mod tests;
