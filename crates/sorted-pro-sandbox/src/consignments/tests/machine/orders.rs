//! Creating, updating and packing orders.

use serde_json::{Value, json};
use sorted_pro_raw::consignments::types::{
    ApiLink, Order, OrderConsignmentsResponse, OrderPackage, PackOrderResponse,
};
use sorted_pro_raw::consignments::vocabulary::ConsignmentAddressType;

use super::model::SeenOrder;
use super::{Outcome, Packing, Revision, Run, plain, request};
use crate::consignments::accept;
use crate::consignments::tests::support::HOST;

/// The reference that the caller gives to orders.
pub(super) const OWN_REFERENCE: &str = "ORDER-7002";

impl Run<'_> {
    pub(super) fn order(&self, number: usize) -> &str {
        self.orders.get(number).map_or("EO-000-0ZZ-ZZZ", String::as_str)
    }

    pub(super) fn create_order(&mut self) -> Outcome {
        let mut request = request(false);
        request["OrderReferenceProvidedByCustomer"] = OWN_REFERENCE.into();
        let response = self.fixture.post("/orders", request).ok(201);
        let links: Vec<ApiLink> = response.decode();
        let href = links[0].href.as_deref().unwrap();
        self.orders.push(href.strip_prefix(&format!("{HOST}/orders/")).unwrap().to_owned());
        plain(&response)
    }

    pub(super) fn update_order(&self, number: usize, revision: Revision) -> Outcome {
        let order = self.order(number);
        let body = match revision {
            Revision::Bare => json!({ "OrderReference": order }),
            Revision::WithAddresses => {
                json!({ "OrderReference": order, "Addresses": request(false)["Addresses"] })
            }
            Revision::OtherOrder => json!({ "OrderReference": "EO-000-0YY-YYY" }),
        };
        plain(&self.fixture.put(&format!("/orders/{order}"), body))
    }

    pub(super) fn pack(&mut self, number: usize, packing: Packing, with_return: bool) -> Outcome {
        let order = self.order(number);
        let watches = |quantity: u32| json!({ "Sku": "WATCH", "Quantity": quantity });
        let (rest, strap) = (json!({ "Sku": "WATCH" }), json!({ "Sku": "STRAP" }));
        let packages = match packing {
            Packing::TwoWatches => vec![vec![watches(2)]],
            Packing::All => vec![vec![rest, strap]],
            Packing::TwoPackages => vec![vec![watches(4)], vec![rest, strap]],
            Packing::TooMany => vec![vec![strap], vec![watches(6)]],
            Packing::TooManyInTwoLines => vec![vec![watches(3)], vec![watches(3)]],
            Packing::UnknownSku => vec![vec![strap, json!({ "Sku": "CLOCK" })]],
        };
        let packages: Vec<Value> = packages
            .into_iter()
            .map(|items| json!({ "PackageSizeReference": "SMALL_BOX", "Items": items }))
            .collect();
        let body = json!({ "OrderReference": order, "Packages": packages, "GenerateReturn": with_return });
        let response = self.fixture.post(&format!("/orders/{order}/pack"), body);
        if response.status != 201 {
            return plain(&response);
        }
        let results = response.decode::<PackOrderResponse>().results.unwrap();
        let mut elements = Vec::new();
        for result in &results {
            let link = result.api_links.as_deref().and_then(|links| links.first());
            elements.push(link.is_some());
            if let Some(href) = link.and_then(|link| link.href.as_deref()) {
                self.add_consignment(href.strip_prefix(&format!("{HOST}/consignments/")).unwrap());
            }
        }
        Outcome { status: 201, elements }
    }

    /// The orders, with the numbers of the consignments that they were packed into. These have been read before.
    pub(super) fn seen_orders(&self) -> Vec<SeenOrder> {
        if self.orders.is_empty() {
            return Vec::new();
        }
        let request = json!({ "OrderReferences": self.orders });
        let packed: OrderConsignmentsResponse =
            self.fixture.put("/orders/consignments", request).ok(200).decode();
        let packed = packed.order_consignments_results.unwrap();
        assert_eq!(packed.len(), self.orders.len());
        let number = |reference: &String| {
            let number = self.consignments.iter().position(|known| known == reference);
            number.unwrap_or_else(|| panic!("{reference} was never made"))
        };
        let read = |(reference, packed): (
            &String,
            &sorted_pro_raw::consignments::types::OrderConsignmentsResult,
        )| {
            let order: Order = self.fixture.get(&format!("/orders/{reference}")).ok(200).decode();
            assert_eq!((&order.order_reference, packed.status), (&Some(reference.clone()), Some(200)));
            let option = order.delivery_option_reference.filter(|option| !option.is_empty());
            let addresses = order.addresses.unwrap();
            let destination = accept::find(&addresses, &ConsignmentAddressType::Destination).unwrap();
            let returns_to = accept::find(&addresses, &ConsignmentAddressType::Return);
            let consignments = packed.consignments.iter().flatten();
            SeenOrder {
                own_reference: order.order_reference_provided_by_customer,
                option: option.map(|option| self.options.iter().position(|known| *known == option).unwrap()),
                is_promised: order.required_delivery_date.is_some(),
                shop: destination.shop_location_reference.clone(),
                returns_to: returns_to.and_then(|address| address.shipping_location_reference.clone()),
                addresses: addresses.len(),
                packages: order.packages.iter().flatten().map(quantities).collect(),
                consignments: consignments
                    .map(|packed| {
                        let outbound = number(packed.consignment_reference.as_ref().unwrap());
                        (outbound, packed.return_consignment_reference.as_ref().map(number))
                    })
                    .collect(),
            }
        };
        self.orders.iter().zip(&packed).map(read).collect()
    }
}

fn quantities(package: &OrderPackage) -> Vec<i32> {
    package.items.iter().flatten().map(|item| item.quantity.unwrap()).collect()
}
