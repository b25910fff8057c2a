//! The hand-written types, with any input.

use std::fmt::Debug;
use std::io::Cursor;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::to_raw_value;
use sorted_pro_conformance::{APIS, Mode, Target, Tree, Verdict, check, differences};
use sorted_pro_raw::consignments::vocabulary::{CalculationModel, ServiceDirection};
use sorted_pro_raw::shipments::vocabulary::{ErrorCode, ShipmentState, WeightUnit};
use sorted_pro_raw::{Amount, LooseInteger, OneOrMany, Open, Timestamp, Vocabulary};

/// Reads `json` in every way that serde_json offers; all must agree.
fn read<T: DeserializeOwned + PartialEq + Debug>(json: &str) -> T {
    let value: T = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::from_slice::<T>(json.as_bytes()).unwrap(), value);
    assert_eq!(serde_json::from_reader::<_, T>(Cursor::new(json)).unwrap(), value);
    let [in_array] = serde_json::from_str::<[T; 1]>(&format!("[ {json} ]")).unwrap();
    assert_eq!(in_array, value);
    value
}

/// Writes in every way that serde_json offers; all must agree.
fn write<T: Serialize>(value: &T) -> String {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::to_vec(value).unwrap(), json.as_bytes());
    assert_eq!(to_raw_value(value).unwrap().get(), json);
    json
}

fn again<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &str) -> String {
    write(&read::<T>(json))
}

/// A plain decimal number of at most 28 digits, with up to 28 decimal places.
fn plain_number() -> impl Strategy<Value = String> {
    ("-?", "0|[1-9][0-9]{0,27}", any::<prop::sample::Index>()).prop_map(|(sign, digits, places)| {
        let places = places.index(29);
        let digits = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    })
}

fn same(left: &str, right: &str) -> bool {
    differences(&Tree::parse(left).unwrap(), &Tree::parse(right).unwrap()).is_empty()
}

/// A known value of a list in any casing, with blanks around it.
fn spelled<T: Vocabulary>() -> impl Strategy<Value = (T, String)> {
    let values = prop::sample::select(T::known());
    (values, any::<u64>(), "[ \t]{0,2}", "[ \t]{0,2}").prop_map(|(value, upper, before, after)| {
        let letters = value.as_str().chars().enumerate().map(|(index, letter)| {
            if upper >> (index % 64) & 1 == 1 {
                letter.to_ascii_uppercase()
            } else {
                letter.to_ascii_lowercase()
            }
        });
        let text = format!("{before}{}{after}", letters.collect::<String>());
        (value, text)
    })
}

fn as_json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

proptest! {
    // Failures are shrunk and printed; a file of seeds beside the source is not wanted.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn amounts_are_kept_to_the_letter(text in plain_number()) {
        let amount: Amount = read(&text);
        prop_assert_eq!(write(&amount), &*text);
        prop_assert!(same(&text, &write(&amount)));
        prop_assert_eq!(text.parse::<Amount>().unwrap(), amount);
        prop_assert_eq!(amount.scale() as usize, text.split_once('.').map_or(0, |(_, places)| places.len()));
    }

    #[test]
    fn scientific_amounts_keep_their_value(
        digits in "-?[1-9](\\.[0-9]{1,8})?",
        power in -12i32..12,
        e in "[eE]",
    ) {
        let text = format!("{digits}{e}{power}");
        prop_assert!(same(&text, &again::<Amount>(&text)), "{} became {}", text, again::<Amount>(&text));
        let signed = format!("{digits}{e}{power:+}");
        prop_assert_eq!(again::<Amount>(&signed), again::<Amount>(&text));
    }

    #[test]
    fn other_numbers_are_refused_or_exact(
        text in "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,5})?",
    ) {
        if let Ok(amount) = serde_json::from_str::<Amount>(&text) {
            prop_assert!(same(&text, &write(&amount)), "{} became {}", text, write(&amount));
        }
    }

    #[test]
    fn amounts_are_never_texts(text in any::<String>()) {
        prop_assert!(serde_json::from_str::<Amount>(&as_json(&text)).is_err());
    }

    #[test]
    fn timestamps_keep_any_text(text in any::<String>()) {
        let json = as_json(&text);
        prop_assert_eq!(again::<Timestamp>(&json), json);
        // No text makes it panic.
        let timestamp = Timestamp::new(text.as_str());
        prop_assert_eq!(timestamp.as_str(), text);
        _ = (timestamp.instant(), timestamp.civil(), timestamp.offset());
    }

    #[test]
    fn timestamps_keep_their_meaning(
        second in -62_000_000_000i64..250_000_000_000,
        nanosecond in 0i32..1_000_000_000,
        places in 0usize..=9,
        offset in -14i32 * 60..14 * 60,
    ) {
        let instant = jiff::Timestamp::new(second, nanosecond).unwrap();
        let offset = jiff::tz::Offset::from_seconds(offset * 60).unwrap();
        let civil = offset.to_datetime(instant);
        let mut fraction = format!(".{:09}", civil.subsec_nanosecond());
        fraction.truncate(if places == 0 { 0 } else { places + 1 });
        prop_assume!((1..=9999).contains(&civil.year()));
        let whole = format!("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            civil.year(), civil.month(), civil.day(), civil.hour(), civil.minute(), civil.second());
        let minutes = offset.seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let text = format!("{whole}{fraction}{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60);

        let timestamp: Timestamp = read(&as_json(&text));
        prop_assert_eq!(timestamp.as_str(), &text);
        prop_assert_eq!(timestamp.instant().unwrap(), text.parse::<jiff::Timestamp>().unwrap());
        prop_assert_eq!(timestamp.offset().unwrap(), Some(offset));
        let local = Timestamp::new(format!("{whole}{fraction}"));
        prop_assert_eq!(local.civil().unwrap(), timestamp.civil().unwrap());
        prop_assert!(local.instant().unwrap_err().is_missing_offset());
        prop_assert_eq!(Timestamp::from(instant).instant().unwrap(), instant);
    }

    #[test]
    fn value_lists_keep_any_text(text in any::<String>()) {
        let json = as_json(&text);
        prop_assert_eq!(again::<Open<ShipmentState>>(&json), &*json);
        prop_assert_eq!(again::<Open<WeightUnit>>(&json), &*json);
        prop_assert_eq!(again::<Open<CalculationModel>>(&json), &*json);
        let code = Open::<ErrorCode>::from(text.as_str());
        prop_assert_eq!(code.as_written(), &*text);
        let mut states = ShipmentState::known().iter().map(ShipmentState::as_str);
        let is_known = states.any(|state| state.eq_ignore_ascii_case(text.trim()));
        prop_assert_eq!(read::<Open<ShipmentState>>(&json).is_known(), is_known);
    }

    #[test]
    fn value_lists_keep_any_number(number in any::<i64>()) {
        let json = number.to_string();
        prop_assert_eq!(again::<Open<ShipmentState>>(&json), &*json);
        prop_assert_eq!(again::<Open<CalculationModel>>(&json), &*json);
    }

    #[test]
    fn known_values_are_known_in_any_casing(
        (state, of_state) in spelled::<ShipmentState>(),
        (code, of_code) in spelled::<ErrorCode>(),
        (direction, of_direction) in spelled::<ServiceDirection>(),
    ) {
        prop_assert_eq!(read::<Open<ShipmentState>>(&as_json(&of_state)), state);
        prop_assert_eq!(read::<Open<ErrorCode>>(&as_json(&of_code)), code);
        let both = Open::<ServiceDirection>::from(&*format!("{of_direction},{of_direction}"));
        prop_assert_eq!(both.values().collect::<Vec<_>>(), [direction.clone(), direction]);
    }

    #[test]
    fn loose_integers_come_back_as_they_were(number in any::<i64>(), zeros in "0{0,3}", blanks in " {0,2}") {
        let plain = number.to_string();
        prop_assert_eq!(again::<LooseInteger>(&plain), &*plain);
        let sign = if number < 0 { "-" } else { "" };
        let text = as_json(&format!("{blanks}{sign}{zeros}{}{blanks}", number.unsigned_abs()));
        prop_assert_eq!(again::<LooseInteger>(&text), &*text);
        prop_assert_eq!(read::<LooseInteger>(&text), read::<LooseInteger>(&plain));
        prop_assert_eq!(read::<LooseInteger>(&text).get(), number);
    }

    #[test]
    fn loose_integers_are_integers(text in any::<String>()) {
        let parsed = serde_json::from_str::<LooseInteger>(&as_json(&text));
        prop_assert_eq!(parsed.is_ok(), text.trim().parse::<i64>().is_ok());
    }

    #[test]
    fn one_stays_one_and_many_stay_many(amounts in prop::collection::vec(plain_number(), 0..4)) {
        // Decimals inside, because buffering would ruin them.
        type Objects = OneOrMany<std::collections::BTreeMap<String, Amount>>;
        let objects: Vec<String> = amounts.iter().map(|amount| format!("{{\"a\":{amount}}}")).collect();
        let many = format!("[{}]", objects.join(","));
        prop_assert!(same(&many, &again::<Objects>(&many)));
        prop_assert_eq!(read::<Objects>(&many).as_slice().len(), objects.len());
        for one in &objects {
            prop_assert!(same(one, &again::<Objects>(one)));
            prop_assert!(matches!(read::<Objects>(one), OneOrMany::One(_)));
        }
    }

    #[test]
    fn documents_are_read_to_the_letter(json in document()) {
        let tree = Tree::parse(&json).unwrap();
        prop_assert_eq!(tree.to_string(), &*json);
        prop_assert_eq!(differences(&tree, &tree), []);
        let spaced: serde_json::Value = serde_json::from_str(&json).unwrap();
        let spaced = Tree::parse(&serde_json::to_string_pretty(&spaced).unwrap()).unwrap();
        prop_assert_eq!(Tree::parse(&spaced.to_string()).unwrap(), spaced);
    }

    #[test]
    fn no_payload_makes_the_checker_panic(bytes in any::<Vec<u8>>(), json in document()) {
        for (api, name) in [(0, "AllocateResult"), (0, "DocumentOneOrMany"), (1, "QuoteResult")] {
            let schema = APIS[api].schema(name).unwrap();
            let target = |is_array| Target::component(APIS[api], schema, is_array);
            let is_error = check(target(false), &bytes, Mode::Strict).verdict() == Verdict::Error;
            prop_assert!(is_error || serde_json::from_slice::<serde_json::Value>(&bytes).is_ok());
            _ = check(target(true), json.as_bytes(), Mode::Strict);
            _ = check(target(false), format!("{{\"price\":{json},\"Quotes\":{json}}}").as_bytes(), Mode::Strict);
        }
    }
}

/// Any compact JSON document without duplicate keys.
fn document() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        plain_number(),
        any::<String>().prop_map(|text| as_json(&text)),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        let items =
            prop::collection::vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(",")));
        let properties = prop::collection::btree_map(any::<String>(), inner, 0..6).prop_map(|properties| {
            let properties = properties.iter().map(|(key, value)| format!("{}:{value}", as_json(key)));
            format!("{{{}}}", properties.collect::<Vec<_>>().join(","))
        });
        prop_oneof![items, properties]
    })
}
