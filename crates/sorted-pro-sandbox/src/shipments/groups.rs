//! Shipment groups of the shipments API.
//!
//! A locked group counts as open where the vendor refers to groups that are not closed: for the rule that a
//! shipment is in at most one such group, and for the uniqueness of custom references. Groups may hold shipments of
//! several carrier services, as in the vendor's rules since 2023.

mod find;
mod membership;

use std::collections::BTreeSet;

use sorted_pro_raw::shipments::types::{
    ApiErrorMessage, CreateShipmentGroupRequest, Link, ResourceResult, ShipmentGroup, ShipmentGroupResponse,
    ShipmentGroupSummary, UpdateShipmentGroupRequest,
};
use sorted_pro_raw::shipments::vocabulary::ShipmentGroupState;

use super::{links, records, refusals};
use crate::call::Call;
use crate::call::problem::{Detail, Problem, Reply};
use crate::contract::percent_encode;
use find::{find_group, find_group_mut, groups_named, relative_base, version_of};
pub(super) use find::{group_of_custom_reference, group_of_path};
use membership::{MAX_MEMBERS, Membership, Relation};

/// Characters that a custom reference must not contain, because it becomes part of paths.
const NOT_IN_PATHS: [char; 4] = ['/', '\\', '?', '@'];

/// Update Shipment Group: `PUT /shipment_groups`
///
/// As in the vendor's newer notes, additions need not exist: only the form of their reference is checked.
pub(super) fn update_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: UpdateShipmentGroupRequest = call.body()?;
    let additions = refusals::trimmed(request.add_shipments.as_deref().unwrap_or_default());
    let removals = refusals::trimmed(request.remove_shipments.as_deref().unwrap_or_default());
    let leaving: BTreeSet<&String> = removals.iter().collect();
    let contradictions = additions.iter().filter(|reference| leaving.contains(reference)).map(|reference| {
        let message = format!("{reference} is both to be added and to be removed");
        Detail::new("shipments", "conflicting_properties", message)
    });
    Problem::ensure_none(contradictions.collect())?;
    let reference = request.reference.trim();
    if !refusals::is_reference("sg", reference) {
        return Err(Problem::validation(vec![refusals::malformed("reference", "shipment group", reference)]));
    }
    let group = find_group(call, reference)?;
    ensure_open(group)?;

    let mut members = group.shipments.clone().unwrap_or_default();
    let before = members.len();
    let mut refused: Vec<Detail> = removals
        .iter()
        .filter(|removal| !refusals::is_reference("sp", removal))
        .map(|removal| refusals::malformed("shipments", "shipment", removal))
        .collect();
    members.retain(|member| !leaving.contains(member));
    let removed = before - members.len();
    let mut membership = Membership::of_group(call, group, &members);
    let mut accepted = 0_usize;
    for addition in additions {
        match membership.admit(&addition) {
            Ok(Relation::Existing) => accepted += 1,
            Ok(Relation::New) => {
                accepted += 1;
                members.push(addition);
            }
            // Existence is not checked here.
            Err(detail) if detail.code == "shipment_not_found" => {
                accepted += 1;
                members.push(addition);
            }
            Err(detail) => refused.push(detail),
        }
    }
    if !refused.is_empty() && accepted + removed == 0 {
        return Err(Problem::validation(refused));
    }
    set_members(call, reference, members, refused)
}

/// Create Shipment Group: `POST /shipment_groups`
///
/// The first shipment that can be grouped determines the group's origin. A custom reference of an unclosed group is
/// refused with 429 `rule_conflict`.
pub(super) fn create_shipment_group(call: &mut Call<'_>) -> Result<Reply, Problem> {
    let request: CreateShipmentGroupRequest = call.body()?;
    let wanted = refusals::trimmed(&request.shipments);
    let custom_reference =
        request.custom_reference.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let version = match &custom_reference {
        Some(custom_reference) => Some(next_version(call, custom_reference)?),
        None => None,
    };

    let mut membership = Membership::of_new_group(call);
    let (mut members, mut refused) = (Vec::new(), Vec::new());
    for reference in wanted {
        match membership.admit(&reference) {
            Ok(_) => members.push(reference),
            Err(detail) => refused.push(detail),
        }
    }
    if members.is_empty() {
        let all_unknown = refused.iter().all(|detail| detail.code == "shipment_not_found");
        return Err(match all_unknown {
            true => Problem {
                details: refused,
                ..Problem::new(404, "not_found", "None of the shipments could be found.")
            },
            false => Problem::validation(refused),
        });
    }
    let reference = records::new_reference(call.state, call.seed, "sg");
    let mut group = ShipmentGroup::builder()
        .reference(reference.clone())
        .shipments(members)
        .state(ShipmentGroupState::Open)
        .created(call.now)
        .build();
    group.custom_reference = custom_reference;
    // The vendor's pages show a string.
    group.version = version.and_then(|version| version.to_string().parse().ok());
    call.state.shipments.groups.insert(reference, group.clone());
    let status = if refused.is_empty() { 201 } else { 207 };
    Reply::json(status, &response(call, &group, "created successfully", refused))
}

/// Get Shipment Group: `GET /shipment_groups/{group_reference}`
pub(super) fn get_shipment_group(call: &mut Call<'_>, group: &str) -> Result<Reply, Problem> {
    Reply::json(200, group_of_path(call, group)?)
}

/// Get Shipment Groups by Custom Reference: `GET /shipment_groups/custom_reference/{custom_reference}`
pub(super) fn get_shipment_groups_by_custom_reference(
    call: &mut Call<'_>,
    custom_reference: &str,
) -> Result<Reply, Problem> {
    let mut groups: Vec<&ShipmentGroup> = groups_named(call, custom_reference).collect();
    if groups.is_empty() {
        return Err(refusals::unknown(custom_reference));
    }
    groups.sort_by_key(|group| version_of(group));
    let base = relative_base(call.base);
    let summaries: Vec<ShipmentGroupSummary> = groups
        .into_iter()
        .map(|group| {
            // Only here, the vendor's links are relative and have neither type nor reference.
            let link = |rel: &str, href: String| Link::builder().href(href).rel(rel.to_owned()).build();
            let path = percent_encode(custom_reference);
            let version = version_of(group);
            let links = vec![
                link("self", format!("{base}/shipment_groups/{}", group.reference)),
                link("version", format!("{base}/shipment_groups/custom_reference/{path}/{version}")),
            ];
            let mut summary =
                ShipmentGroupSummary::builder().reference(group.reference.clone()).links(links).build();
            summary.custom_reference.clone_from(&group.custom_reference);
            summary.version.clone_from(&group.version);
            summary
        })
        .collect();
    Reply::json(200, &summaries)
}

/// Get Shipment Group by Custom Reference: `GET /shipment_groups/custom_reference/{custom_reference}/{version}`
pub(super) fn get_shipment_group_by_custom_reference(
    call: &mut Call<'_>,
    custom_reference: &str,
    version: &str,
) -> Result<Reply, Problem> {
    Reply::json(200, group_of_custom_reference(call, custom_reference, Some(version))?)
}

/// Add Shipment to Group: `PUT /shipment_groups/{group_reference}/shipments/{reference}`
pub(super) fn add_shipment_to_group(
    call: &mut Call<'_>,
    group: &str,
    shipment: &str,
) -> Result<Reply, Problem> {
    let group = group_of_path(call, group)?.reference.clone();
    add(call, &group, shipment)
}

/// Remove Shipment from Group: `DELETE /shipment_groups/{group_reference}/shipments/{reference}`
pub(super) fn remove_shipment_from_group(
    call: &mut Call<'_>,
    group: &str,
    shipment: &str,
) -> Result<Reply, Problem> {
    let group = group_of_path(call, group)?.reference.clone();
    remove(call, &group, shipment)
}

/// Add Shipment to Group (by Custom Reference and Version):
/// `PUT /shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
pub(super) fn add_shipment_to_group_version(
    call: &mut Call<'_>,
    custom_reference: &str,
    version: &str,
    shipment: &str,
) -> Result<Reply, Problem> {
    let group = group_of_custom_reference(call, custom_reference, Some(version))?.reference.clone();
    add(call, &group, shipment)
}

/// Remove Shipment from Group (by Custom Reference and Version):
/// `DELETE /shipment_groups/custom_reference/{custom_reference}/{version}/shipments/{reference}`
pub(super) fn remove_shipment_from_group_version(
    call: &mut Call<'_>,
    custom_reference: &str,
    version: &str,
    shipment: &str,
) -> Result<Reply, Problem> {
    let group = group_of_custom_reference(call, custom_reference, Some(version))?.reference.clone();
    remove(call, &group, shipment)
}

/// Add Shipment to Group (Latest Version):
/// `PUT /shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
pub(super) fn add_shipment_to_latest_group(
    call: &mut Call<'_>,
    custom_reference: &str,
    shipment: &str,
) -> Result<Reply, Problem> {
    let group = group_of_custom_reference(call, custom_reference, None)?.reference.clone();
    add(call, &group, shipment)
}

/// Remove Shipment from Group (Latest Version):
/// `DELETE /shipment_groups/custom_reference/{custom_reference}/latest/shipments/{reference}`
pub(super) fn remove_shipment_from_latest_group(
    call: &mut Call<'_>,
    custom_reference: &str,
    shipment: &str,
) -> Result<Reply, Problem> {
    let group = group_of_custom_reference(call, custom_reference, None)?.reference.clone();
    remove(call, &group, shipment)
}

/// Lock Shipment Group: `POST /shipment_groups/{group_reference}/lock`
pub(super) fn lock_shipment_group(call: &mut Call<'_>, group: &str) -> Result<Reply, Problem> {
    change_state(call, group, &ShipmentGroupState::Open, ShipmentGroupState::Locked, "locked successfully")
}

/// Unlock Shipment Group: `POST /shipment_groups/{group_reference}/unlock`
pub(super) fn unlock_shipment_group(call: &mut Call<'_>, group: &str) -> Result<Reply, Problem> {
    change_state(call, group, &ShipmentGroupState::Locked, ShipmentGroupState::Open, "unlocked successfully")
}

/// Close Shipment Group: `POST /shipment_groups/{group_reference}/close`
pub(super) fn close_shipment_group(call: &mut Call<'_>, group: &str) -> Result<Reply, Problem> {
    let message = "has been closed successfully";
    change_state(call, group, &ShipmentGroupState::Locked, ShipmentGroupState::Closed, message)
}

fn add(call: &mut Call<'_>, group_reference: &str, shipment: &str) -> Result<Reply, Problem> {
    let shipment = records::path_reference(shipment, "sp", "shipment")?;
    let group = find_group(call, group_reference)?;
    ensure_open(group)?;
    let mut members = group.shipments.clone().unwrap_or_default();
    match Membership::of_group(call, group, &members).admit(shipment) {
        Ok(Relation::Existing) => return Ok(Reply::empty(304)),
        Ok(Relation::New) => members.push(shipment.to_owned()),
        Err(detail) if detail.code == "shipment_not_found" => {
            return Err(refusals::shipment_not_found("path", shipment));
        }
        Err(detail) => {
            return Err(Problem::validation(vec![Detail { property: "path".to_owned(), ..detail }]));
        }
    }
    set_members(call, group_reference, members, Vec::new())
}

fn remove(call: &mut Call<'_>, group_reference: &str, shipment: &str) -> Result<Reply, Problem> {
    let shipment = records::path_reference(shipment, "sp", "shipment")?;
    let group = find_group(call, group_reference)?;
    ensure_open(group)?;
    let mut members = group.shipments.clone().unwrap_or_default();
    let before = members.len();
    members.retain(|member| *member != shipment);
    if members.len() == before {
        return Ok(Reply::empty(304));
    }
    set_members(call, group_reference, members, Vec::new())
}

/// Sets the shipments of a group, and replies with those that were `refused`.
fn set_members(
    call: &mut Call<'_>,
    reference: &str,
    members: Vec<String>,
    refused: Vec<Detail>,
) -> Result<Reply, Problem> {
    if members.len() > MAX_MEMBERS {
        let message = format!("A group has at most {MAX_MEMBERS} shipments");
        return Err(Problem::invalid("shipments", "too_many_elements", message));
    }
    let status = if refused.is_empty() { 200 } else { 207 };
    let now = call.now;
    let group = find_group_mut(call, reference)?;
    group.shipments = Some(members);
    group.updated = Some(now.into());
    let group = group.clone();
    Reply::json(status, &response(call, &group, "updated successfully", refused))
}

fn change_state(
    call: &mut Call<'_>,
    group: &str,
    from: &ShipmentGroupState,
    to: ShipmentGroupState,
    message: &str,
) -> Result<Reply, Problem> {
    let group = group_of_path(call, group)?;
    if group.state != *from {
        return Err(refusals::conflict_in(&group.reference, group.state.as_str()));
    }
    let (reference, now) = (group.reference.clone(), call.now);
    let group = find_group_mut(call, &reference)?;
    match to {
        ShipmentGroupState::Open => group.locked = None,
        ShipmentGroupState::Closed => group.closed = Some(now.into()),
        _ => group.locked = Some(now.into()),
    }
    group.updated = Some(now.into());
    group.state = to.into();
    let group = group.clone();
    let mut result = ResourceResult::builder()
        .message(format!("Shipment group {reference} {message}"))
        .links(vec![group_link(call, &reference)])
        .reference(reference)
        .build();
    result.custom_reference = group.custom_reference;
    result.version = group.version;
    Reply::json(200, &result)
}

fn response(
    call: &Call<'_>,
    group: &ShipmentGroup,
    message: &str,
    refused: Vec<Detail>,
) -> ShipmentGroupResponse {
    let errors = refused.into_iter().map(|Detail { property, code, message }| {
        ApiErrorMessage::builder().property(property).code(code.as_str()).message(message).build()
    });
    let mut response = ShipmentGroupResponse::builder()
        .reference(group.reference.clone())
        .message(format!("Shipment group {} {message}", group.reference))
        .errors(errors.collect::<Vec<_>>())
        .links(vec![group_link(call, &group.reference)])
        .build();
    response.custom_reference.clone_from(&group.custom_reference);
    response.version.clone_from(&group.version);
    response
}

fn group_link(call: &Call<'_>, reference: &str) -> Link {
    links::link(call.base, &format!("/shipment_groups/{reference}"), "self", reference, "shipment_group")
}

/// Returns the next version; 1 for the first use of a custom reference.
fn next_version(call: &Call<'_>, custom_reference: &str) -> Result<i64, Problem> {
    if custom_reference.contains(NOT_IN_PATHS) {
        let message = "A custom reference becomes part of paths and cannot have any of / \\ ? @";
        return Err(Problem::invalid("custom_reference", "invalid_format", message));
    }
    let mut latest = 0;
    for group in groups_named(call, custom_reference) {
        if group.state != ShipmentGroupState::Closed {
            let message = format!("{custom_reference} belongs to {}, which is not closed", group.reference);
            let detail = Detail::new("custom_reference", "rule_conflict", message);
            return Err(Problem::of(429, "conflict", detail));
        }
        latest = latest.max(version_of(group));
    }
    Ok(latest + 1)
}

fn ensure_open(group: &ShipmentGroup) -> Result<(), Problem> {
    if group.state == ShipmentGroupState::Open {
        return Ok(());
    }
    Err(refusals::conflict_in(&group.reference, group.state.as_str()))
}
