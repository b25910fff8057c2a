//! JSON documents that keep their numbers as written.

use std::fmt;

use serde::de::IgnoredAny;

use crate::finding::{Finding, FindingKind, Position, Verdict};
use crate::path::Path;

/// Maximum depth of nested arrays and objects: that of serde_json.
pub const MAX_DEPTH: usize = 127;

/// A JSON document to the letter: numbers as their text, properties in order, duplicate keys included.
///
/// `serde_json::Value` with `arbitrary_precision` would keep numbers too, but that feature would be switched
/// on for the models in the same build, and so change what is tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// The text of a number.
    Number(String),
    /// A text, unescaped.
    Text(String),
    /// The elements.
    Array(Vec<Tree>),
    /// The properties, in order.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a document.
    ///
    /// # Errors
    /// If `json` is not JSON or nests deeper than [`MAX_DEPTH`]; with the place.
    pub fn parse(json: &str) -> Result<Self, Finding> {
        // Proves, without recursion, that the text is well-formed, so that the reader below can be simple.
        serde_json::from_str::<IgnoredAny>(json).map_err(|error| {
            let message = format!("not JSON: {error}");
            Finding {
                position: Some(position(json, error.line(), error.column())),
                ..Finding::error(FindingKind::NotJson, message)
            }
        })?;
        Self::walk(json, &mut |_, _| {})
    }

    /// Reads a text that is known to be JSON, and calls `visit` with the path and the first byte of each value.
    pub(crate) fn walk(json: &str, visit: &mut dyn FnMut(&Path<'_>, usize)) -> Result<Self, Finding> {
        Reader { json, place: 0, visit }.value(&Path::Root, 0)
    }

    /// The property `key` of an object; the first, if there are several.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(properties) = self else { return None };
        properties.iter().find_map(|(name, value)| (name == key).then_some(value))
    }
}

fn error(path: &Path<'_>, kind: FindingKind, message: impl Into<String>) -> Finding {
    Finding::new(path, kind, Verdict::Error, message)
}

/// Position where serde_json stopped: a line from 1, and a column in bytes.
fn position(json: &str, line: usize, column: usize) -> Position {
    let start = json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let offset = start + column.saturating_sub(1);
    let before = json.get(start..offset).unwrap_or_default();
    Position { line: line.max(1), column: before.chars().count() + 1, offset }
}

/// Reads text that is known to be JSON.
struct Reader<'a, 'v> {
    json: &'a str,
    /// The byte to read next.
    place: usize,
    visit: &'v mut dyn FnMut(&Path<'_>, usize),
}

impl<'a> Reader<'a, '_> {
    fn value(&mut self, path: &Path<'_>, depth: usize) -> Result<Tree, Finding> {
        let first = self.peek();
        (self.visit)(path, self.place);
        if matches!(first, b'[' | b'{') && depth == MAX_DEPTH {
            return Err(error(path, FindingKind::TooDeep, format!("nests deeper than {MAX_DEPTH} levels")));
        }
        Ok(match first {
            b'"' => Tree::Text(self.text(path)?),
            b'[' => Tree::Array(self.items(path, depth + 1)?),
            b'{' => Tree::Object(self.properties(path, depth + 1)?),
            _ => match self.until(|byte| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r')) {
                "null" => Tree::Null,
                "true" => Tree::Bool(true),
                "false" => Tree::Bool(false),
                number => Tree::Number(number.to_owned()),
            },
        })
    }

    fn items(&mut self, path: &Path<'_>, depth: usize) -> Result<Vec<Tree>, Finding> {
        let mut items = Vec::new();
        self.place += 1;
        while self.peek() != b']' {
            items.push(self.value(&Path::Item(path, items.len()), depth)?);
            self.skip(b',');
        }
        self.place += 1;
        Ok(items)
    }

    fn properties(&mut self, path: &Path<'_>, depth: usize) -> Result<Vec<(String, Tree)>, Finding> {
        let mut properties = Vec::new();
        self.place += 1;
        while self.peek() != b'}' {
            let key = self.text(path)?;
            self.skip(b':');
            let value = self.value(&Path::Property(path, &key), depth)?;
            properties.push((key, value));
            self.skip(b',');
        }
        self.place += 1;
        Ok(properties)
    }

    /// A quoted text. Escapes of halves of surrogate pairs are well-formed and still no text.
    fn text(&mut self, path: &Path<'_>) -> Result<String, Finding> {
        let start = self.place;
        let mut escaped = true;
        let body = self.until(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        self.place += 1;
        let quoted = self.json.get(start..self.place).unwrap_or(body);
        serde_json::from_str(quoted)
            .map_err(|_| error(path, FindingKind::NotJson, "not JSON: half a surrogate pair in a text"))
    }

    /// Everything before the first byte that `ends`.
    fn until(&mut self, mut ends: impl FnMut(u8) -> bool) -> &'a str {
        let rest = self.json.get(self.place..).unwrap_or_default();
        let length = rest.bytes().position(&mut ends).unwrap_or(rest.len());
        self.place += length;
        &rest[..length]
    }

    /// The first byte that is no blank.
    fn peek(&mut self) -> u8 {
        self.until(|byte| !byte.is_ascii_whitespace());
        self.json.as_bytes().get(self.place).copied().unwrap_or(b']')
    }

    fn skip(&mut self, byte: u8) {
        if self.peek() == byte {
            self.place += 1;
        }
    }
}

/// Compact JSON.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => write_text(f, text),
            Self::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    item.fmt(f)?;
                }
                f.write_str("]")
            }
            Self::Object(properties) => {
                f.write_str("{")?;
                for (index, (key, value)) in properties.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    write_text(f, key)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_kept() {
        let json = r#"{"a":[1.00,1e3,-0,null,true,false,"\"x\n\\"],"a":{},"":[],"é\"":""}"#;
        assert_eq!(Tree::parse(json).unwrap().to_string(), json);
        let spaced = "\r\n{ \"a\" :\t[ 1.00 , { } , [ ] , \"x\" ] , \"b\" : null }\n ";
        assert_eq!(Tree::parse(spaced).unwrap().to_string(), r#"{"a":[1.00,{},[],"x"],"b":null}"#);
    }

    #[test]
    fn broken_documents_are_refused_with_a_place() {
        for (json, shown) in [
            ("", "$: not JSON: EOF while parsing a value at line 1 column 0"),
            ("{\"a\": (base64)}", "$: not JSON: expected value at line 1 column 7"),
            ("{} {}", "$: not JSON: trailing characters at line 1 column 4"),
        ] {
            assert_eq!(Tree::parse(json).unwrap_err().to_string(), shown);
        }
        let surrogate = Tree::parse(r#"{"a": ["\ud800"]}"#).unwrap_err().to_string();
        assert_eq!(surrogate, "$.a[0]: not JSON: half a surrogate pair in a text");
    }

    #[test]
    fn depth_is_limited() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(Tree::parse(&nested(MAX_DEPTH)).is_ok());
        assert!(serde_json::from_str::<serde_json::Value>(&nested(MAX_DEPTH)).is_ok());
        for depth in [MAX_DEPTH + 1, 1_000_000] {
            assert!(Tree::parse(&nested(depth)).unwrap_err().to_string().contains("nests deeper"));
        }
        assert!(Tree::parse(&"[".repeat(1_000_000)).unwrap_err().to_string().contains("EOF"));
    }
}
