//! History of a consignment: its states, and the printing of its labels.

use std::collections::BTreeMap;

use sorted_pro_raw::consignments::types::ConsignmentAuditMessage;
use sorted_pro_raw::consignments::vocabulary::{
    AuditMessageSeverity, ConsignmentAuditMessageCategory as Category, ConsignmentState,
};

use super::{records, states, wire};
use crate::call::Call;
use crate::call::problem::{Problem, Reply};
use crate::model::references;

/// Get Audit Messages: `GET /consignments/{consignment_reference}/audit`
///
/// Oldest first. A long history has its first and its latest states only.
pub(super) fn get_audit_messages(call: &mut Call<'_>, given: &str) -> Result<Reply, Problem> {
    let record = records::find(call.state, given)?;
    let reference = record.consignment.reference.as_deref().unwrap_or_default();
    let mut entries: Vec<_> = record
        .history
        .iter()
        .map(|entry| (entry.at, entry.reason.as_str(), of_state(&entry.state.as_str().into())))
        .collect();
    let printed = record.consignment.date_labels_were_first_printed.as_ref();
    if let Some(at) = printed.and_then(|printed| printed.instant().ok()) {
        entries.push((at, "Labels printed", (Category::Labels, AuditMessageSeverity::Low, None)));
    }
    entries.sort_by_key(|(at, ..)| *at);
    // The same entry may occur more than once at the same time.
    let mut equal: BTreeMap<String, u64> = BTreeMap::new();
    let message = |(at, text, (category, severity, user)): (_, &str, (_, _, Option<&str>))| {
        let kind = format!("audit {reference} {at} {text}");
        let number = equal.entry(kind.clone()).or_default();
        *number += 1;
        let mut message = ConsignmentAuditMessage::builder()
            .id(references::guid(call.seed, &kind, *number))
            .timestamp(at)
            .consignment_reference(reference)
            .message(text)
            .severity(severity)
            .category(category)
            .build();
        message.username = user.map(str::to_owned);
        message
    };
    let messages: Vec<_> = entries.into_iter().map(message).collect();
    wire::reply(200, "ConsignmentAuditMessage", &messages)
}

/// Returns category, severity and author of a new state; an API key does not identify a user.
fn of_state(state: &ConsignmentState) -> (Category, AuditMessageSeverity, Option<&'static str>) {
    let is_failure = matches!(state, ConsignmentState::AllocationFailed | ConsignmentState::ManifestFailed);
    let severity = if is_failure { AuditMessageSeverity::High } else { AuditMessageSeverity::Low };
    let by_platform = matches!(state, ConsignmentState::Manifested | ConsignmentState::ManifestFailed);
    if states::is_with_carrier(state) {
        (Category::Tracking, severity, Some("System"))
    } else {
        (Category::ConsignmentLifecycle, severity, by_platform.then_some("System"))
    }
}
