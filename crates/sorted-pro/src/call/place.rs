//! Place in a JSON document where reading failed.

use serde_json::error::Category;

/// A step from a value to one in it.
enum Step {
    /// To the property of this name; `None` while the name is not known.
    Member(Option<String>),
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
            Step::Member(Some(name)) if path.is_empty() => path.push_str(&name),
            Step::Member(Some(name)) => path.extend([".", &name]),
            Step::Member(None) => {}
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
                steps.push(Step::Member(None));
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
                Some(Step::Member(name)) => {
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
                if is_name && let Some(Step::Member(name)) = steps.last_mut() {
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
mod tests {
    use std::fs;
    use std::path::Path;

    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};
    use sorted_pro_raw::shipments::types::{AllocateResult, QuoteResult, Shipment, TrackingResponse};

    use super::*;

    fn told<T: DeserializeOwned>(body: &str) -> Option<String> {
        let error = serde_json::from_str::<T>(body).err()?;
        Some(path_of(body.as_bytes(), &error))
    }

    #[test]
    fn the_place_is_found_wherever_it_is() {
        let result =
            |more: &str| format!("{{\"shipment_reference\": \"sp_1\",\n \"state\": \"allocated\"{more}}}");
        for (more, path) in [
            (r#", "price": {"net": 1, "gross": "x"}"#, "price.gross"),
            (r#", "price": {"gross": {}, "net": 1}"#, "price.gross"),
            (r#", "price": {"net": 1}"#, "price"),
            (r#", "price": 7"#, "price"),
            (r#", "message": "{\"a\": [\\", "price": []"#, "price"),
            (r#", "details": [{"code": "a", "message": "b"}, {"code": "c"}]"#, "details[1]"),
            (
                r#", "details": [{"code": "a", "message": "b"}, {"code": "c", "message": 5}], "x": 1"#,
                "details[1].message",
            ),
            (r#", "price": {"net": 1, "gr"#, "price"),
            (r#", "price": {"net": 1, "gross": 2"#, "price"),
        ] {
            let body = result(more);
            assert_eq!(told::<AllocateResult>(&body).as_deref(), Some(path), "{body}");
        }
        assert_eq!(told::<AllocateResult>(r#"{"state": "allocated"}"#).as_deref(), Some("."));
        for body in ["", "<html>", "[]", "null"] {
            assert_eq!(told::<AllocateResult>(body).as_deref(), Some("."), "{body}");
        }
    }

    /// Every place of `value`, by its path and JSON pointer.
    fn places(value: &Value, path: &str, pointer: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let dot = if path.is_empty() { "" } else { "." };
                    let (path, pointer) = (format!("{path}{dot}{name}"), format!("{pointer}/{name}"));
                    found.push((path.clone(), pointer.clone()));
                    places(member, &path, &pointer, found);
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    let (path, pointer) = (format!("{path}[{index}]"), format!("{pointer}/{index}"));
                    found.push((path.clone(), pointer.clone()));
                    places(element, &path, &pointer, found);
                }
            }
            _ => {}
        }
    }

    /// Puts something wrong at every place of the documented responses of an operation; how many places there were.
    fn spoilt<T: DeserializeOwned>(operation: &str) -> usize {
        let examples =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples/shipments").join(operation);
        let mut count = 0;
        for entry in fs::read_dir(examples).unwrap() {
            let file = entry.unwrap().path();
            if file.to_string_lossy().contains(".request.") {
                continue;
            }
            let payload: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
            let mut all = Vec::new();
            places(&payload, "", "", &mut all);
            for (path, pointer) in all {
                for wrong in [json!({}), json!([[]]), json!(true), json!("x"), json!(-1.5)] {
                    let mut payload = payload.clone();
                    *payload.pointer_mut(&pointer).unwrap() = wrong;
                    for body in [payload.to_string(), format!("{payload:#}")] {
                        if let Some(told) = told::<T>(&body) {
                            // What was put there may itself be what is wrong, or something that it lacks.
                            assert!(
                                told == path || told.starts_with(&format!("{path}[")),
                                "{path}: {told} in {body}"
                            );
                            count += 1;
                        }
                    }
                }
            }
        }
        count
    }

    #[test]
    fn every_place_of_the_documented_responses_is_found() {
        let count = spoilt::<AllocateResult>("allocate_shipment_with_service_group")
            + spoilt::<Shipment>("get_shipment")
            + spoilt::<QuoteResult>("get_shipment_quotes")
            + spoilt::<TrackingResponse>("get_tracking_events");
        assert!(count > 1000, "{count} errors");
    }
}
