//! Classification of changes to properties.

use xtask::diff::Effect;

use super::{BASE, BREAKING, COMPATIBLE, added, changed, check, compare, edited, parse, removed};

#[test]
fn properties() {
    const COMMENT: &str = "        comment:\n";
    check(vec![
        (
            "optional one added",
            &[(COMMENT, "        note: {type: string, nullable: true}\n        comment:\n")],
            vec![added(COMPATIBLE, "property-added", "schema NewParcel: property note", "note:")],
        ),
        (
            "required one added to a request",
            &[
                ("required: [weight, recipient]", "required: [weight, recipient, note]"),
                (COMMENT, "        note: {type: string}\n        comment:\n"),
            ],
            vec![added(BREAKING, "required-property-added", "schema NewParcel: property note", "note:")],
        ),
        (
            "required one added to a response",
            &[
                ("required: [reference, state, weight]", "required: [reference, state, weight, id]"),
                ("        shippedAt:\n", "        id: {type: string}\n        shippedAt:\n"),
            ],
            vec![added(BREAKING, "required-property-added", "schema Parcel: property id", "id:")],
        ),
        (
            "removed",
            &[("        zip: {type: string, nullable: true}\n", "")],
            vec![removed(BREAKING, "property-removed", "schema Address: property zip", "zip:")],
        ),
        (
            "respelt",
            &[("        shippedAt:\n", "        shipped_at:\n")],
            vec![changed(
                COMPATIBLE,
                "property-renamed",
                "schema Parcel: property shipped_at",
                "shippedAt",
                "shipped_at",
            )],
        ),
        (
            "now optional",
            &[("required: [weight, recipient]", "required: [weight]")],
            vec![changed(
                BREAKING,
                "required-to-optional",
                "NewParcel: property recipient",
                "recipient:",
                "recipient:",
            )],
        ),
        (
            "now optional and nullable, as the conventions ask",
            &[
                ("required: [code]\n", "required: []\n"),
                ("code: {type: string}", "code: {type: string, nullable: true}"),
            ],
            vec![
                changed(BREAKING, "required-to-optional", "Problem: property code", "code:", "code:"),
                changed(COMPATIBLE, "nullable-changed", "Problem: property code", "code:", "code:"),
            ],
        ),
        (
            "now required, but nullable: an `Option` before and after; callers may have left it out",
            &[("required: [weight, recipient]", "required: [weight, recipient, comment]")],
            vec![changed(
                BREAKING,
                "optional-to-required",
                "NewParcel: property comment",
                "comment:",
                "comment:",
            )],
        ),
        (
            "now required, but nullable, in responses",
            &[("required: [reference, state, weight]", "required: [reference, state, weight, meta]")],
            vec![changed(COMPATIBLE, "optional-to-required", "Parcel: property meta", "meta:", "meta:")],
        ),
        (
            "now required",
            &[
                ("required: [code]", "required: [code, message]"),
                ("message: {type: string, nullable: true}", "message: {type: string}"),
            ],
            vec![
                changed(
                    BREAKING,
                    "optional-to-required",
                    "Problem: property message",
                    "message:",
                    "message:",
                ),
                changed(COMPATIBLE, "nullable-changed", "Problem: property message", "message:", "message:"),
            ],
        ),
        (
            "required, but not described, in responses",
            &[("required: [code]", "required: [code, ghost]")],
            vec![changed(
                COMPATIBLE,
                "optional-to-required",
                "Problem: property ghost",
                "required:",
                "required:",
            )],
        ),
        (
            "nullable, optional",
            &[("zip: {type: string, nullable: true}", "zip: {type: string}")],
            vec![changed(COMPATIBLE, "nullable-changed", "Address: property zip", "zip:", "zip:")],
        ),
        (
            "nullable, optional list: empty instead of `None`",
            &[("          nullable: true\n          maxItems: 3\n", "          maxItems: 3\n")],
            vec![changed(BREAKING, "nullable-changed", "NewParcel: property lines", "lines:", "lines:")],
        ),
        (
            "nullable, required",
            &[("city: {type: string, maxLength: 50}", "city: {type: string, nullable: true, maxLength: 50}")],
            vec![changed(BREAKING, "nullable-changed", "Address: property city", "city:", "city:")],
        ),
        (
            "described reference instead of a bare one",
            &[(
                "state: {$ref: '#/components/schemas/State'}",
                "state: {description: Now, allOf: [{$ref: '#/components/schemas/State'}]}",
            )],
            vec![changed(COMPATIBLE, "description-changed", "Parcel: property state", "state:", "state:")],
        ),
        (
            "deprecated",
            &[("        legacy_code:\n", "        legacy_code:\n          deprecated: true\n")],
            vec![changed(
                COMPATIBLE,
                "deprecated",
                "property legacy_code: deprecated",
                "legacy_code",
                "deprecated",
            )],
        ),
        (
            "no longer deprecated",
            &[("          deprecated: true\n", "")],
            vec![changed(COMPATIBLE, "undeprecated", "property meta: deprecated", "deprecated", "meta:")],
        ),
        (
            "default",
            &[("        legacy_code:\n", "        legacy_code:\n          default: none\n")],
            vec![changed(
                COMPATIBLE,
                "default-changed",
                "property legacy_code: default",
                "legacy_code",
                "default",
            )],
        ),
        (
            "description",
            &[("description: A parcel", "description: One parcel")],
            vec![changed(COMPATIBLE, "description-changed", "schema Parcel", "A parcel", "One parcel")],
        ),
    ]);
}

#[test]
fn a_new_requirement_is_felt_where_the_schema_is_used() {
    for (edits, effect) in [
        (
            [
                ("required: [weight, recipient]", "required: [weight, recipient, id]"),
                ("        comment:\n", "        id: {type: string}\n        comment:\n"),
            ],
            Effect::Source,
        ),
        (
            [
                ("required: [reference, state, weight]", "required: [reference, state, weight, id]"),
                ("        shippedAt:\n", "        id: {type: string}\n        shippedAt:\n"),
            ],
            Effect::Runtime,
        ),
    ] {
        let changes = compare("parcels", &parse(BASE), &parse(&edited("", &edits)));
        assert_eq!((changes.len(), changes[0].effect), (1, effect), "{changes:#?}");
    }
}
