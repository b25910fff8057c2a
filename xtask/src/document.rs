//! YAML (or JSON) documents as JSON values that remember the line of every node.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use saphyr::Scalar;
use saphyr_parser::{Event, Parser, Span};
use serde_json::{Map, Number, Value};

/// Nesting beyond this is refused instead of exhausting the stack.
const MAX_DEPTH: usize = 200;

/// Limit of the memory for the places of all nodes, in bytes. Deep nodes below long keys would fill the memory.
const MAX_PLACES: usize = 256 * 1024 * 1024;

/// Memory for a place besides its pointer, about.
const PLACE: usize = 256;

/// The parser keeps all of a JSON document in memory at once: it may have no more separators than this.
const MAX_SEPARATORS: usize = 3_000_000;

const TOO_LARGE: &str = "the document has too many values, or its keys are too long";

/// A place in a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl Position {
    fn start_of(span: Span) -> Self {
        Self { line: span.start.line(), column: span.start.col() + 1 }
    }
}

/// A file that is not a usable document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The file as it was named.
    pub file: PathBuf,
    /// Its line and column.
    pub position: Position,
    /// Description of the mistake.
    pub what: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.position, self.what)
    }
}

impl std::error::Error for ParseError {}

/// A parsed document: its value, and where each node of it stands in the source.
///
/// Nodes are named by JSON pointer (RFC 6901), the whole document by `""`.
#[derive(Debug, Clone)]
pub struct Document {
    file: PathBuf,
    root: Value,
    positions: HashMap<String, Position>,
}

impl Document {
    /// Reads and parses `path`; messages name it as `shown`.
    ///
    /// # Errors
    /// If the file cannot be read, is not UTF-8, not YAML, holds a key twice, or uses anchors.
    pub fn load(path: &Path, shown: &Path) -> Result<Self, ParseError> {
        let text = fs::read_to_string(path).map_err(|error| ParseError {
            file: shown.to_owned(),
            position: Position { line: 1, column: 1 },
            what: format!("cannot read the file: {error}"),
        })?;
        Self::parse(shown, &text)
    }

    /// Parses `text`, naming it `shown` in messages. JSON is accepted as the subset of YAML that it is.
    ///
    /// # Errors
    /// As [`Document::load`].
    pub fn parse(shown: &Path, text: &str) -> Result<Self, ParseError> {
        let text = with_whole_escapes(text);
        let events = Parser::new_from_str(&text);
        let mut builder = Builder { events, file: shown, positions: HashMap::new(), size: 0 };
        if text.bytes().filter(|byte| b",:[{".contains(byte)).count() > MAX_SEPARATORS {
            return builder.fail(Position { line: 1, column: 1 }, TOO_LARGE);
        }
        let root = builder.document()?;
        Ok(Self { file: shown.to_owned(), root, positions: builder.positions })
    }

    /// A document with nothing in it.
    pub fn empty() -> Self {
        Self { file: PathBuf::new(), root: Value::Null, positions: HashMap::new() }
    }

    /// The file's name as it is shown in messages.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The whole document.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The node at `pointer`.
    pub fn get(&self, pointer: &str) -> Option<&Value> {
        self.root.pointer(pointer)
    }

    /// Position at which the node at `pointer` starts: at its key in a mapping, at itself in a sequence.
    /// A node that does not exist is placed where its nearest ancestor is.
    pub fn position(&self, mut pointer: &str) -> Position {
        loop {
            if let Some(position) = self.positions.get(pointer) {
                return *position;
            }
            match pointer.rfind('/') {
                Some(end) => pointer = &pointer[..end],
                None => return Position { line: 1, column: 1 },
            }
        }
    }

    /// The line of [`Document::position`].
    pub fn line(&self, pointer: &str) -> usize {
        self.position(pointer).line
    }
}

/// `parent` extended by `key`, escaped as RFC 6901 says.
pub(crate) fn child(parent: &str, key: impl fmt::Display) -> String {
    let mut pointer = format!("{parent}/{key}");
    let start = parent.len() + 1;
    if pointer[start..].contains(['~', '/']) {
        let escaped = pointer[start..].replace('~', "~0").replace('/', "~1");
        pointer.replace_range(start.., &escaped);
    }
    pointer
}

/// Calls `visit` on every object in `node`, outer ones first.
pub fn for_each_object(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match node {
        Value::Object(object) => {
            visit(object);
            object.values_mut().for_each(|value| for_each_object(value, visit));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| for_each_object(item, visit)),
        _ => {}
    }
}

/// JSON writes some characters as two escapes, which YAML does not know: they become one.
fn with_whole_escapes(text: &str) -> Cow<'_, str> {
    let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    if !is_json || !text.to_ascii_lowercase().contains("\\ud") {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('\\') {
        let (before, escape) = rest.split_at(start);
        let half = |start: usize| {
            let digits = escape.get(start..start + 6)?.strip_prefix("\\u")?;
            u16::from_str_radix(digits, 16).ok()
        };
        let pair = half(0).zip(half(6));
        let character = pair.and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok());
        whole += before;
        let length = if let Some(character) = character.filter(|character| *character > '\u{ffff}') {
            whole += &format!("\\U{:08X}", u32::from(character));
            12
        } else {
            // A backslash that is escaped starts no escape.
            let length = escape.char_indices().nth(2).map_or(escape.len(), |(end, _)| end);
            whole += &escape[..length];
            length
        };
        rest = &escape[length..];
    }
    whole += rest;
    Cow::Owned(whole)
}

struct Builder<'a> {
    events: Parser<'a, saphyr_parser::StrInput<'a>>,
    file: &'a Path,
    positions: HashMap<String, Position>,
    /// Memory that the positions need.
    size: usize,
}

impl<'a> Builder<'a> {
    fn fail<T>(&self, position: Position, what: impl Into<String>) -> Result<T, ParseError> {
        Err(ParseError { file: self.file.to_owned(), position, what: what.into() })
    }

    fn next(&mut self) -> Result<(Event<'a>, Position), ParseError> {
        match self.events.next() {
            Some(Ok((event, span))) => Ok((event, Position::start_of(span))),
            Some(Err(error)) => {
                let marker = error.marker();
                let position = Position { line: marker.line(), column: marker.col() + 1 };
                self.fail(position, format!("not valid YAML: {}", error.info()))
            }
            None => self.fail(Position { line: 1, column: 1 }, "the document ends too early"),
        }
    }

    fn document(&mut self) -> Result<Value, ParseError> {
        loop {
            match self.next()? {
                (Event::StreamEnd, position) => return self.fail(position, "the document is empty"),
                (Event::DocumentStart(_), _) => break,
                _ => {}
            }
        }
        let (event, position) = self.next()?;
        let root = self.node(event, position, (String::new(), position), 0)?;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(root),
                (Event::DocumentStart(_), position) => {
                    return self.fail(position, "a second document starts here; one per file is allowed");
                }
                _ => {}
            }
        }
    }

    /// Reads the node that `event` at `position` starts; it is listed with its pointer and place.
    fn node(
        &mut self,
        event: Event<'a>,
        position: Position,
        (pointer, place): (String, Position),
        depth: usize,
    ) -> Result<Value, ParseError> {
        if depth > MAX_DEPTH {
            return self.fail(position, format!("nested deeper than {MAX_DEPTH} levels"));
        }
        let anchored = matches!(
            event,
            Event::Scalar(_, _, 1.., _) | Event::SequenceStart(1.., _) | Event::MappingStart(1.., _)
        );
        if anchored {
            return self.fail(position, "anchors are not supported; repeat the text or use a `$ref`");
        }
        self.size += pointer.len() + PLACE;
        if self.size > MAX_PLACES {
            return self.fail(position, TOO_LARGE);
        }
        let value = match event {
            Event::Scalar(text, style, _, tag) => {
                match Scalar::parse_from_cow_and_metadata(text, style, tag.as_ref()) {
                    Some(scalar) => self.scalar(scalar, position)?,
                    None => return self.fail(position, "this scalar does not fit its tag"),
                }
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                loop {
                    let (event, position) = self.next()?;
                    if matches!(event, Event::SequenceEnd) {
                        break Value::Array(items);
                    }
                    let item = (child(&pointer, items.len()), position);
                    items.push(self.node(event, position, item, depth + 1)?);
                }
            }
            Event::MappingStart(..) => {
                let mut object = Map::new();
                loop {
                    let (event, place) = self.next()?;
                    let key = match event {
                        Event::MappingEnd => break Value::Object(object),
                        Event::Scalar(key, ..) => key.into_owned(),
                        _ => return self.fail(place, "a key must be a plain text"),
                    };
                    if object.contains_key(&key) {
                        return self.fail(place, format!("the key `{key}` is there twice"));
                    }
                    let place = (child(&pointer, &key), place);
                    let (event, position) = self.next()?;
                    let value = self.node(event, position, place, depth + 1)?;
                    object.insert(key, value);
                }
            }
            Event::Alias(_) => return self.fail(position, "aliases are not supported; use a `$ref`"),
            _ => return self.fail(position, "a value is missing here"),
        };
        self.positions.insert(pointer, place);
        Ok(value)
    }

    fn scalar(&self, scalar: Scalar<'_>, position: Position) -> Result<Value, ParseError> {
        Ok(match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::Bool(value),
            Scalar::Integer(value) => Value::Number(value.into()),
            Scalar::FloatingPoint(value) => match Number::from_f64(value.into_inner()) {
                Some(number) => Value::Number(number),
                None => return self.fail(position, "infinities and NaN have no JSON form"),
            },
            Scalar::String(text) => Value::String(text.into_owned()),
        })
    }
}

#[cfg(test)]
mod tests;
