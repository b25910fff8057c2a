//! A read, a write, a label download and a raw call of each API.

use std::future::Future;

use sorted_pro::{Error, consignments, shipments};
use sorted_pro_test::{CONSIGNMENT, SHIPMENT};

/// The clients of a server.
pub(super) struct Clients {
    pub(super) shipments: shipments::Client,
    pub(super) consignments: consignments::Client,
}

/// Clients of the server at a URL, with the same options for both APIs.
macro_rules! clients {
    ($url:expr $(, $option:ident($value:expr))*) => {{
        let url: String = $url;
        let shipments = sorted_pro_test::shipments_at(format!("{url}/pro"))$(.$option($value))*;
        let consignments = sorted_pro_test::consignments_at(url)$(.$option($value))*;
        $crate::hostile::calls::Clients {
            shipments: shipments.build().unwrap(),
            consignments: consignments.build().unwrap(),
        }
    }};
}
pub(super) use clients;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Call {
    ShipmentRead,
    ShipmentWrite,
    ShipmentLabel,
    ShipmentRaw,
    ConsignmentRead,
    ConsignmentWrite,
    ConsignmentLabel,
    ConsignmentRaw,
}

use Call::*;

impl Call {
    pub(super) const ALL: [Self; 8] = [
        ShipmentRead,
        ShipmentWrite,
        ShipmentLabel,
        ShipmentRaw,
        ConsignmentRead,
        ConsignmentWrite,
        ConsignmentLabel,
        ConsignmentRaw,
    ];

    pub(super) fn is_write(self) -> bool {
        matches!(self, ShipmentWrite | ShipmentRaw | ConsignmentWrite | ConsignmentRaw)
    }

    /// Returns `true` if the response is the result, with any status.
    pub(super) fn is_raw(self) -> bool {
        matches!(self, ShipmentRaw | ConsignmentRaw)
    }

    /// Sends the call; the future is started when it is polled.
    pub(super) fn send(
        self,
        clients: &Clients,
    ) -> impl Future<Output = Result<(), Error>> + Send + 'static + use<> {
        let (shipments, consignments) = (clients.shipments.clone(), clients.consignments.clone());
        async move {
            match self {
                ShipmentRead => shipments.get_shipment(SHIPMENT).send().await.map(drop),
                ShipmentWrite => shipments.allocate(SHIPMENT).send().await.map(drop),
                ShipmentLabel => shipments.get_labels(SHIPMENT).send().await.map(drop),
                ShipmentRaw => shipments.raw_call("POST", "/shipments").send().await.map(drop),
                ConsignmentRead => consignments.get_consignment(CONSIGNMENT).send().await.map(drop),
                ConsignmentWrite => consignments.allocate(CONSIGNMENT).send().await.map(drop),
                ConsignmentLabel => consignments.get_labels(CONSIGNMENT).send().await.map(drop),
                ConsignmentRaw => consignments.raw_call("PUT", "/consignments").send().await.map(drop),
            }
        }
    }
}

/// Runs `test` on one thread, as a small program would.
pub(super) fn block_on<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test)
}
