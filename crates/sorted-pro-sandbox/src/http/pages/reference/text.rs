//! Renders the marks that descriptions in the contracts use: paragraphs, `code` and **bold**.

use maud::{Markup, html};

/// Renders paragraphs.
pub(super) fn prose(text: &str) -> Markup {
    html! { @for paragraph in text.split("\n\n").filter(|text| !text.trim().is_empty()) { p { (inline(paragraph)) } } }
}

/// Renders one run of text.
pub(super) fn inline(text: &str) -> Markup {
    // Every second piece is between marks; a mark without its partner is text.
    let code: Vec<&str> = text.split('`').collect();
    html! {
        @for (index, piece) in code.iter().enumerate() {
            @if index % 2 == 0 {
                (bold(piece))
            } @else if index + 1 < code.len() {
                code { (piece) }
            } @else {
                "`" (bold(piece))
            }
        }
    }
}

fn bold(text: &str) -> Markup {
    let pieces: Vec<&str> = text.split("**").collect();
    html! {
        @for (index, piece) in pieces.iter().enumerate() {
            @if index % 2 == 0 {
                (piece)
            } @else if index + 1 < pieces.len() {
                strong { (piece) }
            } @else {
                "**" (piece)
            }
        }
    }
}
