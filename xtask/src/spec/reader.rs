//! Readers: how the SDK decodes the responses of an operation.

use super::{Node, Operation};

/// Reader of an operation's responses. It follows from their statuses, and from what the body is. The kinds are
/// named as in `call/read.rs` of the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// There is no body.
    Empty,
    Json,
    /// A file in base64 (`x-file`).
    AsFile,
    /// A file, or 204 for none.
    OptionalFile,
    Files,
    /// JSON, or 304.
    Update,
    /// JSON, or 221 while the work is not done.
    InProgress,
    /// JSON, also with 407, which stands for 207.
    Partial,
}

impl Operation<'_> {
    pub(crate) fn reader(&self) -> Reader {
        let Some(schema) = self.successes().find_map(|response| response.schema.as_ref()) else {
            return Reader::Empty;
        };
        let has = |status| self.response(status).is_some();
        match is_list_of_files(schema) {
            Some(true) => Reader::Files,
            Some(false) if has("204") => Reader::OptionalFile,
            Some(false) => Reader::AsFile,
            None if has("304") => Reader::Update,
            None if has("221") => Reader::InProgress,
            None if has("407") => Reader::Partial,
            None => Reader::Json,
        }
    }
}

/// Returns `true` for a body that is a list of files, `false` for one file, `None` for anything else.
fn is_list_of_files(schema: &Node<'_>) -> Option<bool> {
    let resolved = schema.resolve()?;
    if resolved.flag("x-file") {
        return Some(false);
    }
    let inner = resolved.get("items").or_else(|| resolved.get("oneOf")?.items().next())?;
    inner.resolve()?.flag("x-file").then_some(true)
}
