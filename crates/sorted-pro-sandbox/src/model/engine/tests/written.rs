//! From outcomes to the models of both APIs.

use serde_json::{Value, json};

use super::conversions::{consignment, consignment_json, shipment, shipment_json};
use crate::model::catalogue::Catalogue;
use crate::model::engine::outcome::Surcharge;
use crate::model::engine::{Offer, Price, Selection, allocate};

fn offer(selection: &str) -> Offer {
    let catalogue = Catalogue::default();
    let now = "2026-03-02T09:00:00Z".parse().unwrap();
    let selection = Selection::CarrierService(selection.to_owned());
    allocate(&catalogue, &shipment(shipment_json()).unwrap(), &selection, now).unwrap().offer
}

#[test]
fn outcomes_are_written_as_each_api_does() {
    use sorted_pro_raw::{consignments, shipments};
    let Offer { price, surcharges, delivery, .. } = offer("FF_DPD_Next_Day_103386");
    let text = |value: &dyn erased::Json| value.json();
    assert_eq!(
        text(&shipments::types::Price::from(&price)),
        r#"{"gross":7.50,"net":6.25,"currency":"GBP","taxes":[{"amount":1.250000,"rate":{"country_iso_code":"GB","reference":"GB-0.2000","type":"Standard","value":0.2000}}]}"#
    );
    let rate: Value = serde_json::from_str(&text(&consignments::types::Rate::from(&price))).unwrap();
    assert_eq!((&rate["Gross"], &rate["VatAmount"]), (&json!(7.50), &json!(1.25)));
    assert_eq!(rate["TaxRate"]["Reference"], "GB-0.2000");
    assert_eq!(rate["TaxRate"]["Type"], "Standard");
    assert_eq!(
        text(&shipments::types::DateRange::from(delivery)),
        r#"{"end":"2026-03-03T18:00:00+00:00","has_value":true,"start":"2026-03-03T08:00:00+00:00"}"#
    );
    let fuel = &surcharges[0];
    let written: Value = serde_json::from_str(&text(&fuel.to_shipments("GBP"))).unwrap();
    assert_eq!(written["type"], "variable");
    assert_eq!(written["calculation_model"], "calculated");
    assert_eq!(written["value"], json!(0.30));
    let fixed = Surcharge { fraction: None, ..fuel.clone() };
    let written: Value = serde_json::from_str(&text(&fixed.to_consignments("GBP"))).unwrap();
    assert_eq!(written["Type"], "Additive");
    assert_eq!(written["Amount"], json!(0.30));
}

mod erased {
    pub(super) trait Json {
        fn json(&self) -> String;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> String {
            serde_json::to_string(self).unwrap()
        }
    }
}

#[test]
fn exclusions_are_written_as_each_api_does() {
    use sorted_pro_raw::consignments::types::UnqualifiedService;
    let catalogue = Catalogue::default();
    let now = "2026-03-02T09:00:00Z".parse().unwrap();
    let consignment = consignment(consignment_json()).unwrap();
    let allocation = allocate(&catalogue, &consignment, &Selection::DefaultRules, now).unwrap();
    let unqualified = |service: &str| {
        let exclusion = allocation.excluded.iter().find(|e| e.service == service).unwrap();
        UnqualifiedService::from(exclusion)
    };
    let abroad = unqualified("PW-24_EU");
    assert_eq!((abroad.available, abroad.rates), (Some(false), Some(true)));
    let dear = unqualified("CX_ND12");
    assert_eq!((dear.available, dear.rates), (Some(true), Some(false)));
    assert_eq!(dear.mpd_carrier_service.as_deref(), Some("Next Day by Noon"));
    assert_eq!(dear.mpd_carrier_service_reference.as_deref(), Some("CX_ND12"));
    assert_eq!(dear.carrier_reference.as_deref(), Some("CARRIER_X"));
    let price = Price { taxes: Vec::new(), ..allocation.offer.price };
    assert!(sorted_pro_raw::consignments::types::Rate::from(&price).tax_rate.is_none());
}
