//! Combines the faults that concern one call.

use std::time::Duration;

use super::{Effect, Fault, Rewrite, Stage};

/// Replacement of a response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Instead {
    Status { status: u16, body: Option<(String, String)> },
    HtmlPage { status: u16 },
    Throttle { retry_after: Duration },
    Drop,
}

/// Effects on one call.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Plan {
    /// Ids of the faults that are applied.
    pub(crate) faults: Vec<u64>,
    pub(crate) wait_before: Duration,
    pub(crate) instead: Option<(Stage, Instead)>,
    pub(crate) rewrites: Vec<Rewrite>,
    pub(crate) wait_after: Duration,
}

impl Plan {
    /// Returns `true` if an effect like this can still be added.
    pub(super) fn admits(&self, effect: &Effect) -> bool {
        matches!(effect, Effect::Delay(..)) || self.instead.is_none()
    }

    pub(super) fn add(&mut self, id: u64, fault: &Fault) {
        self.faults.push(id);
        match &fault.effect {
            Effect::Replace(stage, instead) => self.instead = Some((*stage, instead.clone())),
            Effect::Delay(Stage::Before, by) => self.wait_before += *by,
            Effect::Delay(Stage::After, by) => self.wait_after += *by,
            Effect::Rewrite(rewrite) => self.rewrites.push(rewrite.clone()),
        }
    }
}

/// Returns the page of a gateway that cannot reach its server.
pub(crate) fn gateway_page(status: u16) -> String {
    let reason = http::StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or("Error");
    format!(
        "<html>\r\n<head><title>{status} {reason}</title></head>\r\n<body>\r\n<center><h1>{status} {reason}</h1>\
         </center>\r\n<hr><center>gateway</center>\r\n</body>\r\n</html>\r\n"
    )
}
