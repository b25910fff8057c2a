//! Requests that the vendor documents and that are easily refused.

use sorted_pro::consignments::models::UpdateConsignmentRequest;
use sorted_pro::shipments::models::{DangerousGoods, ShipmentContents, UpdateShipmentRequest, Value};
use sorted_pro_test::{consignments, shipments};

use crate::requests::{consignment, parcel};

#[test]
fn an_update_whose_contents_have_a_value_only() {
    shipments(async |client| {
        let created = client.create_shipment(parcel("ORDER-1")).send().await?;
        let parcel = parcel("ORDER-1");
        let update = UpdateShipmentRequest::builder()
            .reference(created.reference.as_str())
            .shipment_type(parcel.shipment_type)
            .addresses(parcel.addresses)
            .contents(vec![ShipmentContents::builder().value(Value::gbp(45)).build()])
            .build();
        client.update_shipment(update).send().await?;
        let shipment = client.get_shipment(&created.reference).send().await?;
        assert!(shipment.contents[0].weight.is_none());
        Ok(())
    });
}

#[test]
fn a_quote_for_a_sub_division_without_its_class() {
    shipments(async |client| {
        let mut request = parcel("ORDER-1");
        let goods = DangerousGoods::builder().class_division("2").class_sub_divisions(vec!["1".to_owned()]);
        request.contents[0].dangerous_goods = Some(goods.build());
        let refused = client.create_quote(request).send().await.err();
        assert!(refused.is_none_or(|error| error.is_no_quotes()));
        Ok(())
    });
}

#[test]
fn an_update_of_several_consignments() {
    consignments(async |client| {
        let mut updates = Vec::new();
        for own_reference in ["ORDER-1", "ORDER-2"] {
            let created = client.create_consignment(consignment(own_reference)).send().await?;
            let update = UpdateConsignmentRequest::builder()
                .reference(created.reference.as_str())
                .addresses(consignment("").addresses)
                .consignment_reference_provided_by_customer(format!("{own_reference}-B"));
            updates.push(update.build());
        }
        let links = client.update_consignment(updates.clone()).send().await?;
        assert_eq!(links.len(), 2);
        for (update, own_reference) in updates.iter().zip(["ORDER-1-B", "ORDER-2-B"]) {
            let consignment = client.get_consignment(update.reference.as_str()).send().await?;
            let own = consignment.consignment_reference_provided_by_customer.as_deref();
            assert_eq!(own, Some(own_reference));
        }

        updates[1].reference = String::new();
        let error = client.update_consignment(updates).send().await.unwrap_err();
        assert!(error.is_invalid_input() && error.problems()[0].path.starts_with("[1]."), "{error}");

        let none = client.update_consignment(Vec::new()).send().await.unwrap_err();
        assert!(none.is_invalid_input() && none.attempts() == 0);
        Ok(())
    });
}
