//! Calls of every operation: those that are generated have generated calls here too, so that none can be forgotten.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use serde::de::DeserializeOwned;
use sorted_pro::{Error, RawRequest, consignments, shipments};

#[path = "generated/consignments.rs"]
#[rustfmt::skip]
mod of_consignments;
#[path = "generated/shipments.rs"]
#[rustfmt::skip]
mod of_shipments;

/// An operation, and a call of it with the values that tests choose for its parameters, by their names.
pub(crate) struct Call<C> {
    pub(crate) operation: &'static str,
    /// The path parameters that are texts, in their order.
    pub(crate) texts: &'static [&'static str],
    /// The parameters that have documented limits, each with the least and the greatest number, or length of a text,
    /// that keeps them.
    pub(crate) limited: &'static [(&'static str, Option<i64>, Option<i64>)],
    pub(crate) prepare: fn(&C, Text<'_>, Number<'_>) -> Prepared,
}

/// The value of a parameter that is a text.
pub(crate) type Text<'a> = &'a dyn Fn(&str) -> String;

/// The value of a parameter that is a number.
pub(crate) type Number<'a> = &'a dyn Fn(&str) -> i32;

/// Requests of a call with and without its documented limits, and the sending of the latter.
pub(crate) struct Prepared {
    pub(crate) checked: Result<RawRequest, Error>,
    pub(crate) unchecked: Result<RawRequest, Error>,
    pub(crate) sending: Sending,
}

pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// The documented example of a request.
pub(crate) fn example<T: DeserializeOwned>(file: &str) -> T {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec").join(file);
    serde_json::from_str(&std::fs::read_to_string(path).expect(file)).expect(file)
}

macro_rules! call {
    ($operation:literal, $texts:expr, $limited:expr, |$client:ident, $text:ident, $number:ident| $call:expr) => {
        $crate::calls::Call {
            operation: $operation,
            texts: &$texts,
            limited: &$limited,
            #[allow(unused_variables)]
            prepare: |$client: &Client,
                      $text: $crate::calls::Text<'_>,
                      $number: $crate::calls::Number<'_>| {
                let call = $call.retry(sorted_pro::RetryPolicy::none());
                let checked = call.to_request();
                let call = call.unchecked();
                $crate::calls::Prepared {
                    checked,
                    unchecked: call.to_request(),
                    sending: Box::pin(async { call.send_raw().await.map(drop) }),
                }
            },
        }
    };
}
pub(crate) use call;

/// The operations with a path parameter whose methods are written by hand.
mod by_hand {
    pub(crate) mod shipments {
        use sorted_pro::shipments::Client;

        use crate::calls::Call;

        pub(crate) static CALLS: &[Call<Client>] = &[
            call!("allocate_shipment", ["reference"], [], |c, text, number| c.allocate(text("reference"))),
            call!(
                "allocate_shipment_with_carrier_service",
                ["reference", "service_reference"],
                [("service_reference", None, Some(50))],
                |c, text, number| c
                    .allocate(text("reference"))
                    .with_carrier_service(text("service_reference"))
            ),
            call!(
                "allocate_shipment_with_service_group",
                ["reference", "service_group"],
                [("service_group", None, Some(50))],
                |c, text, number| c.allocate(text("reference")).in_service_group(text("service_group"))
            ),
            call!(
                "allocate_shipment_with_virtual_service",
                ["reference", "virtual_service"],
                [("virtual_service", None, Some(50))],
                |c, text, number| c.allocate(text("reference")).with_virtual_service(text("virtual_service"))
            ),
            call!("allocate_shipment_with_quote", ["reference", "quote_reference"], [], |c, text, number| c
                .allocate(text("reference"))
                .with_quote(text("quote_reference"))),
        ];
    }

    pub(crate) mod consignments {
        use sorted_pro::consignments::Client;

        use crate::calls::Call;

        pub(crate) static CALLS: &[Call<Client>] = &[
            call!("allocate_consignment", ["consignment_reference"], [], |c, text, number| c
                .allocate(text("consignment_reference"))),
            call!(
                "allocate_consignment_with_service_group",
                ["consignment_reference", "service_group_reference"],
                [],
                |c, text, number| c
                    .allocate(text("consignment_reference"))
                    .in_service_group(text("service_group_reference"))
            ),
            call!(
                "allocate_with_quote",
                ["consignment_reference", "quote_reference"],
                [],
                |c, text, number| c
                    .allocate(text("consignment_reference"))
                    .with_quote(text("quote_reference"))
            ),
            call!("select_delivery_option", ["delivery_option_reference"], [], |c, text, number| c
                .select_delivery_option(text("delivery_option_reference"))),
            call!("allocate_all", ["ship_by_date"], [], |c, text, number| c
                .allocate_all(text("ship_by_date"))),
            call!("allocate_all_with_carrier_service", ["ship_by_date"], [], |c, text, number| c
                .allocate_all(text("ship_by_date"))
                .with_carrier_service("CX_NDS")),
            call!("allocate_all_with_service_group", ["ship_by_date"], [], |c, text, number| c
                .allocate_all(text("ship_by_date"))
                .in_service_group("valuableGoods")),
            call!(
                "allocate_and_get_labels",
                ["consignment_reference", "label_format"],
                [],
                |c, text, number| c
                    .allocate(text("consignment_reference"))
                    .and_get_labels(text("label_format").as_str())
            ),
            call!(
                "allocate_with_carrier_service_and_get_labels",
                ["consignment_reference", "service_reference", "label_format"],
                [],
                |c, text, number| c
                    .allocate(text("consignment_reference"))
                    .with_carrier_service(text("service_reference"))
                    .and_get_labels(text("label_format").as_str())
            ),
            call!(
                "allocate_with_service_group_and_get_labels",
                ["consignment_reference", "service_group_reference", "label_format"],
                [],
                |c, text, number| c
                    .allocate(text("consignment_reference"))
                    .in_service_group(text("service_group_reference"))
                    .and_get_labels(text("label_format").as_str())
            ),
            call!(
                "allocate_with_quote_and_get_labels",
                ["consignment_reference", "quote_reference", "label_format"],
                [],
                |c, text, number| c
                    .allocate(text("consignment_reference"))
                    .with_quote(text("quote_reference"))
                    .and_get_labels(text("label_format").as_str())
            ),
        ];
    }
}

/// Calls of every operation of the shipments API that has parameters in its path, and of every generated one.
pub(crate) fn of_shipments() -> impl Iterator<Item = &'static Call<shipments::Client>> + Clone {
    of_shipments::CALLS.iter().chain(by_hand::shipments::CALLS)
}

/// The same for the consignments API.
pub(crate) fn of_consignments() -> impl Iterator<Item = &'static Call<consignments::Client>> + Clone {
    of_consignments::CALLS.iter().chain(by_hand::consignments::CALLS)
}

/// Asserts that each operation of the contract has a method: one that is called above, or in a journey.
pub(crate) fn ensure_every_operation_has_a_method<C: 'static>(
    contract: impl Iterator<Item = &'static str>,
    calls: impl Iterator<Item = &'static Call<C>>,
    journeys: &BTreeSet<&str>,
) {
    let called: BTreeSet<_> = calls.map(|call| call.operation).collect();
    let missing: Vec<_> = contract.filter(|id| !called.contains(id) && !journeys.contains(id)).collect();
    assert!(
        missing.is_empty(),
        "no method leads to {missing:?}: remove `x-facade` from them in the spec, or write and test a method"
    );
}
