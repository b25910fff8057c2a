//! Decoders: how the SDK decodes the responses of an operation.

use super::{Node, Operation};

/// Decoder of an operation's responses. It follows from their statuses, and from what the body is. The kinds are
/// named as in `call/decode.rs` of the SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decoder {
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
    pub(crate) fn decoder(&self) -> Decoder {
        let Some(schema) = self.successes().find_map(|response| response.schema.as_ref()) else {
            return Decoder::Empty;
        };
        let has = |status| self.response(status).is_some();
        match is_list_of_files(schema) {
            Some(true) => Decoder::Files,
            Some(false) if has("204") => Decoder::OptionalFile,
            Some(false) => Decoder::AsFile,
            None if has("304") => Decoder::Update,
            None if has("221") => Decoder::InProgress,
            None if has("407") => Decoder::Partial,
            None => Decoder::Json,
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
