//! Faults as JSON.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::{Effect, Fault, FaultError, Instead, Probability, Rewrite, SetFault, Stage};
use crate::model::catalogue::Api;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    effect: Box<RawValue>,
    operation: Option<String>,
    api: Option<Api>,
    call: Option<u64>,
    times: Option<u64>,
    probability: Option<f64>,
    seed: Option<u64>,
    duration_seconds: Option<f64>,
}

/// Kinds of effects; the other properties depend on the kind.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Status,
    HtmlPage,
    Throttle,
    Drop,
    Delay,
    TruncatedJson,
    UnknownEnumValue,
    ExtraFields,
}

// Each shape declares `kind` itself, so that unknown properties are refused.
#[derive(Deserialize)]
struct OnlyKind {
    kind: Kind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusShape {
    #[serde(rename = "kind")]
    _kind: Kind,
    status: u16,
    body: Option<Box<RawValue>>,
    text: Option<String>,
    content_type: Option<String>,
    #[serde(default)]
    stage: Stage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HtmlPageShape {
    #[serde(rename = "kind")]
    _kind: Kind,
    status: u16,
    #[serde(default)]
    stage: Stage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThrottleShape {
    #[serde(rename = "kind")]
    _kind: Kind,
    retry_after_seconds: u32,
    #[serde(default)]
    stage: Stage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DropShape {
    #[serde(rename = "kind")]
    _kind: Kind,
    stage: Stage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DelayShape {
    #[serde(rename = "kind")]
    _kind: Kind,
    milliseconds: u64,
    #[serde(default)]
    stage: Stage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnknownEnumValueShape {
    #[serde(rename = "kind")]
    _kind: Kind,
    property: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainShape {
    #[serde(rename = "kind")]
    _kind: Kind,
}

/// Reads a fault, without checking that its operation exists.
pub(crate) fn read(text: &str) -> Result<Fault, FaultError> {
    let document: Document = parse("", text)?;
    let probability = match (document.probability, document.seed) {
        (Some(of), seed) => Some(Probability { of, seed: seed.unwrap_or(0) }),
        (None, Some(_)) => return Err(FaultError::new("seed", "needs `probability`")),
        (None, None) => None,
    };
    let lasting = document.duration_seconds.map(Duration::try_from_secs_f64).transpose();
    let fault = Fault {
        operation: document.operation,
        api: document.api,
        nth: document.call,
        times: document.times,
        probability,
        lasting: lasting
            .map_err(|error| FaultError::new("duration_seconds", format!("is wrong: {error}")))?,
        effect: read_effect(document.effect.get())?,
    };
    fault.check()?;
    Ok(fault)
}

fn read_effect(text: &str) -> Result<Effect, FaultError> {
    let OnlyKind { kind } = parse("effect", text)?;
    let rewrite = |rewrite| parse::<PlainShape>("effect", text).map(|_| Effect::Rewrite(rewrite));
    match kind {
        Kind::Status => {
            let shape: StatusShape = parse("effect", text)?;
            let (default, body) = match (shape.body, shape.text) {
                (Some(_), Some(_)) => {
                    return Err(FaultError::new("effect.text", "cannot be combined with `body`"));
                }
                (Some(json), None) => ("application/json", Some(json.get().to_owned())),
                (None, text) => ("text/plain; charset=utf-8", text),
            };
            let content_type = shape.content_type.unwrap_or_else(|| default.to_owned());
            let body = body.map(|body| (content_type, body));
            Ok(Effect::Replace(shape.stage, Instead::Status { status: shape.status, body }))
        }
        Kind::HtmlPage => {
            let shape: HtmlPageShape = parse("effect", text)?;
            Ok(Effect::Replace(shape.stage, Instead::HtmlPage { status: shape.status }))
        }
        Kind::Throttle => {
            let shape: ThrottleShape = parse("effect", text)?;
            let retry_after = Duration::from_secs(shape.retry_after_seconds.into());
            Ok(Effect::Replace(shape.stage, Instead::Throttle { retry_after }))
        }
        Kind::Drop => {
            parse::<DropShape>("effect", text).map(|shape| Effect::Replace(shape.stage, Instead::Drop))
        }
        Kind::Delay => {
            let shape: DelayShape = parse("effect", text)?;
            Ok(Effect::Delay(shape.stage, Duration::from_millis(shape.milliseconds)))
        }
        Kind::TruncatedJson => rewrite(Rewrite::Truncate),
        Kind::ExtraFields => rewrite(Rewrite::ExtraFields),
        Kind::UnknownEnumValue => {
            let shape: UnknownEnumValueShape = parse("effect", text)?;
            Ok(Effect::Rewrite(Rewrite::unknown_enum_value(shape.property, shape.value)))
        }
    }
}

/// Reads JSON; an error names the path below `base`.
pub(crate) fn parse<T: DeserializeOwned>(base: &str, text: &str) -> Result<T, FaultError> {
    // Derived deserialisers accept arrays for objects as well, by position.
    if !text.trim_start().starts_with('{') {
        return Err(FaultError::new(base, "must be a JSON object"));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        // serde_path_to_error writes a question mark for a value that it did not read to its end.
        let path = match path.trim_end_matches(['?', '.']) {
            "" => base.to_owned(),
            path if base.is_empty() => path.to_owned(),
            path => format!("{base}.{path}"),
        };
        FaultError::new(path, format!("is wrong: {}", error.into_inner()))
    })?;
    deserializer.end().map_err(|error| FaultError::new(base, format!("is wrong: {error}")))?;
    Ok(value)
}

/// Writes a fault as the list shows it: its settings and its counts.
pub(crate) fn write(set: &SetFault) -> Value {
    let SetFault { id, fault, calls, applied, active } = set;
    let mut document = json!({
        "id": id.0,
        "effect": write_effect(&fault.effect),
        "calls": calls,
        "applied": applied,
        "active": active,
    });
    let optional = [
        ("operation", json!(fault.operation)),
        ("api", json!(fault.api)),
        ("call", json!(fault.nth)),
        ("times", json!(fault.times)),
        ("probability", json!(fault.probability.map(|probability| probability.of))),
        ("seed", json!(fault.probability.map(|probability| probability.seed))),
        ("duration_seconds", json!(fault.lasting.map(|lasting| lasting.as_secs_f64()))),
    ];
    for (name, value) in optional.into_iter().filter(|(_, value)| !value.is_null()) {
        document[name] = value;
    }
    document
}

fn write_effect(effect: &Effect) -> Value {
    match effect {
        Effect::Replace(stage, Instead::Status { status, body: None }) => {
            json!({ "kind": Kind::Status, "status": status, "stage": stage })
        }
        // Formatted as text: JSON values do not keep the decimal places of numbers.
        Effect::Replace(stage, Instead::Status { status, body: Some((content_type, text)) }) => json!({
            "kind": Kind::Status, "status": status, "text": text, "content_type": content_type, "stage": stage,
        }),
        Effect::Replace(stage, Instead::HtmlPage { status }) => {
            json!({ "kind": Kind::HtmlPage, "status": status, "stage": stage })
        }
        Effect::Replace(stage, Instead::Throttle { retry_after }) => json!({
            "kind": Kind::Throttle, "retry_after_seconds": whole_seconds(*retry_after), "stage": stage,
        }),
        Effect::Replace(stage, Instead::Drop) => json!({ "kind": Kind::Drop, "stage": stage }),
        Effect::Delay(stage, by) => json!({
            "kind": Kind::Delay, "milliseconds": u64::try_from(by.as_millis()).unwrap_or(u64::MAX), "stage": stage,
        }),
        Effect::Rewrite(Rewrite::Truncate) => json!({ "kind": Kind::TruncatedJson }),
        Effect::Rewrite(Rewrite::ExtraFields) => json!({ "kind": Kind::ExtraFields }),
        Effect::Rewrite(Rewrite::UnknownEnumValue { property: None, value }) => {
            json!({ "kind": Kind::UnknownEnumValue, "value": value })
        }
        Effect::Rewrite(Rewrite::UnknownEnumValue { property, value }) => {
            json!({ "kind": Kind::UnknownEnumValue, "property": property, "value": value })
        }
    }
}

/// Rounds up: a caller who waits for less is too early.
pub(crate) fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::faults::FaultId;

    #[test]
    fn a_written_fault_can_be_read() {
        let faults = [
            Fault::status(503).on("get_shipment").nth(2).times(3),
            Fault::status_with_body(500, "application/json", r#"{"price":2.00}"#).of(Api::Shipments),
            Fault::html_page(502).after_processing(),
            Fault::throttle(Duration::from_secs(3)).probability(0.25, 9),
            Fault::drop_before(),
            Fault::drop_after().lasting(Duration::from_millis(1500)),
            Fault::delay(Duration::from_millis(20)).of(Api::Consignments),
            Fault::truncated_json(),
            Fault::extra_fields(),
            Fault::unknown_enum_value(),
            Fault::unknown_enum_value_in("state"),
        ];
        for fault in faults {
            let set = SetFault { id: FaultId(1), fault: fault.clone(), calls: 5, applied: 2, active: true };
            let mut written = write(&set);
            for name in ["id", "calls", "applied", "active"] {
                written.as_object_mut().and_then(|properties| properties.remove(name)).expect("listed");
            }
            assert_eq!(read(&written.to_string()), Ok(fault), "{written}");
        }
    }

    #[test]
    fn a_json_body_keeps_its_text() {
        let fault = read(r#"{"effect":{"kind":"status","status":200,"body":{"b": 2.00, "a": 1}}}"#);
        assert_eq!(fault, Ok(Fault::status_with_body(200, "application/json", r#"{"b": 2.00, "a": 1}"#)));
    }

    #[test]
    fn mistakes_are_reported_with_their_position() {
        for (text, at, what) in [
            ("", "", "must be a JSON object"),
            ("{", "", "EOF"),
            (r#"{"effect":{"kind":"drop","stage":"before"},"#, "", "EOF"),
            ("[]", "", "must be a JSON object"),
            (r#"{"effect":{"kind":"drop","stage":"before"}} x"#, "", "trailing"),
            (r#"{"operation":"get_shipment"}"#, "", "missing field `effect`"),
            (r#"{"effect":"drop"}"#, "effect", "must be a JSON object"),
            (r#"{"effect":["drop","before"]}"#, "effect", "must be a JSON object"),
            (r#"{"effect":{"kind":"explode"}}"#, "effect.kind", "unknown variant `explode`"),
            (r#"{"effect":{"kind":"drop"}}"#, "effect", "missing field `stage`"),
            (r#"{"effect":{"kind":"drop","stage":"during"}}"#, "effect.stage", "unknown variant `during`"),
            (r#"{"effect":{"kind":"status","status":"x"}}"#, "effect.status", "invalid type"),
            (r#"{"effect":{"kind":"status","status":99}}"#, "effect.status", "between 200 and 599"),
            (r#"{"effect":{"kind":"html_page","status":600}}"#, "effect.status", "between 200 and 599"),
            (r#"{"effect":{"kind":"delay","milliseconds":-1}}"#, "effect.milliseconds", "invalid value"),
            (r#"{"effect":{"kind":"delay","milliseconds":3600001}}"#, "effect.milliseconds", "an hour"),
            (r#"{"effect":{"kind":"extra_fields","x":1}}"#, "effect.x", "unknown field"),
            (r#"{"effect":{"kind":"extra_fields"},"calls":1}"#, "calls", "unknown field"),
            (r#"{"effect":{"kind":"extra_fields"},"call":0}"#, "call", "at least 1"),
            (r#"{"effect":{"kind":"extra_fields"},"times":0}"#, "times", "at least 1"),
            (r#"{"effect":{"kind":"extra_fields"},"probability":1.5}"#, "probability", "between 0 and 1"),
            (r#"{"effect":{"kind":"extra_fields"},"seed":1}"#, "seed", "needs `probability`"),
            (r#"{"effect":{"kind":"extra_fields"},"duration_seconds":-1}"#, "duration_seconds", "negative"),
            (r#"{"effect":{"kind":"extra_fields"},"api":"orders"}"#, "api", "unknown variant"),
            (r#"{"effect":{"kind":"status","status":200,"body":1,"text":"1"}}"#, "effect.text", "combined"),
            (
                "{\"effect\":{\"kind\":\"status\",\"status\":200,\"text\":\"\",\"content_type\":\"a\\nb\"}}",
                "effect.content_type",
                "header",
            ),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.at() == at && error.what().contains(what), "{text}: {error:?}");
        }
    }
}
