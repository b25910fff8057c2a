//! Place in a JSON document where reading failed.

use serde_json::error::Category;

/// A step from a value to one in it.
enum Step {
    /// To the property of this name; `None` while the name is not known.
    Property(Option<String>),
    Element(usize),
}

/// The path of what `error` is about in `body`, from which it came: `quotes[3].price.net`, or `.` for the document
/// as a whole.
///
/// Found by the place of the error, and not by reading once more with a deserializer that keeps count: that would
/// compile every model a second time into every program.
pub(crate) fn path_of(body: &[u8], error: &serde_json::Error) -> String {
    let start = match error.line() {
        0 | 1 => 0,
        line => body
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b'\n')
            .nth(line - 2)
            .map_or(0, |(at, _)| at + 1),
    };
    let mut end = body.len().min(start + error.column());
    // An object or a list is read to its end before an error in it is placed. Only a property that is missing is
    // about the object; everything else about the last that was in it.
    let is_closed = matches!(body[..end].last(), Some(b'}' | b']'));
    if is_closed && error.classify() == Category::Data && !error.to_string().starts_with("missing field") {
        end -= 1;
        // In an empty list nothing can be wrong but the list.
        if let Some(before) = body[..end].trim_ascii_end().strip_suffix(b"[") {
            end = before.len();
        }
    }
    let mut path = String::new();
    for step in steps(&body[..end]) {
        match step {
            Step::Property(Some(name)) if path.is_empty() => path.push_str(&name),
            Step::Property(Some(name)) => path.extend([".", &name]),
            Step::Property(None) => {}
            Step::Element(index) => path.push_str(&format!("[{index}]")),
        }
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

/// The way to the end of `text`, the beginning of a JSON document.
fn steps(text: &[u8]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut is_name = false;
    let mut bytes = text.iter().copied().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' => {
                steps.push(Step::Property(None));
                is_name = true;
            }
            b'[' => {
                steps.push(Step::Element(0));
                is_name = false;
            }
            b'}' | b']' => {
                steps.pop();
                is_name = false;
            }
            b',' => match steps.last_mut() {
                Some(Step::Property(name)) => {
                    *name = None;
                    is_name = true;
                }
                Some(Step::Element(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let mut is_escaped = false;
                let end = bytes.find(|(_, byte)| {
                    let ends = *byte == b'"' && !is_escaped;
                    is_escaped = *byte == b'\\' && !is_escaped;
                    ends
                });
                // A text that does not end is the last thing there is.
                let Some((end, _)) = end else { break };
                if is_name && let Some(Step::Property(name)) = steps.last_mut() {
                    *name = Some(String::from_utf8_lossy(&text[at + 1..end]).into_owned());
                    is_name = false;
                }
            }
            _ => {}
        }
    }
    steps
}

#[cfg(all(test, feature = "shipments"))]
mod tests;
