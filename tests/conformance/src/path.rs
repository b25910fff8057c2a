//! Places in a JSON document.

use std::fmt;

/// A place in a JSON document, shown as `$.contents[0].weight`; keys that are no identifiers stand in quotes:
/// `$["service_group "]`.
///
/// A list linked from the leaf to the root, so that walking a document allocates nothing.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// The document itself.
    Root,
    /// A property of the object at another path.
    Property(&'a Path<'a>, &'a str),
    /// An element of the array at another path.
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => f.write_str("$"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
            Self::Property(parent, key) => {
                parent.fmt(f)?;
                write_property(f, key)
            }
        }
    }
}

fn write_property(f: &mut impl fmt::Write, key: &str) -> fmt::Result {
    let mut characters = key.chars();
    let starts_well = characters.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if starts_well && characters.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        write!(f, ".{key}")
    } else {
        // Debug escapes what would break the line or the terminal.
        write!(f, "[{key:?}]")
    }
}

/// The same notation for where a decoder stopped.
pub(crate) fn of_decoder(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut text = "$".to_owned();
    for segment in path {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            // How serde_json hands over the text of a decimal; no key of the document.
            Segment::Map { key } if key.starts_with("$serde_json::private::") => {}
            // Writing to a text cannot fail.
            Segment::Map { key } => _ = write_property(&mut text, key),
            Segment::Enum { .. } => {}
            Segment::Unknown => text.push_str(".?"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notation() {
        let contents = Path::Property(&Path::Root, "contents");
        let first = Path::Item(&contents, 0);
        assert_eq!(Path::Property(&first, "_links").to_string(), "$.contents[0]._links");
        for (key, shown) in [
            ("service_group ", r#"$["service_group "]"#),
            ("", r#"$[""]"#),
            ("1st", r#"$["1st"]"#),
            ("a\"\n", r#"$["a\"\n"]"#),
        ] {
            assert_eq!(Path::Property(&Path::Root, key).to_string(), shown);
        }
    }
}
