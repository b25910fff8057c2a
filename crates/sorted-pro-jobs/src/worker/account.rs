//! Accounts whose jobs a worker carries out.

use std::fmt;
use std::sync::Arc;

use sorted_pro::{ClientBuilder, Error, consignments, shipments};

use super::pace::SharedPace;
use crate::ledger::Api;

/// An account of one API: a name, as jobs name it, and a client with its key. The key stays in the client.
#[derive(Clone)]
pub struct Account {
    pub(super) name: String,
    pub(super) client: Client,
    pub(super) pace: Arc<SharedPace>,
}

#[derive(Clone)]
pub(super) enum Client {
    Shipments(shipments::Client),
    Consignments(consignments::Client),
}

impl Account {
    /// An account of the shipments API.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn shipments(
        name: impl Into<String>,
        client: ClientBuilder<shipments::Client>,
    ) -> Result<Self, Error> {
        let name = name.into();
        let pace = SharedPace::new(format!("shipments/{name}"));
        let client = Client::Shipments(client.hook(pace.hook()).build()?);
        Ok(Self { name, client, pace: Arc::new(pace) })
    }

    /// An account of the consignments API.
    ///
    /// # Errors
    /// As [`ClientBuilder::build`].
    pub fn consignments(
        name: impl Into<String>,
        client: ClientBuilder<consignments::Client>,
    ) -> Result<Self, Error> {
        let name = name.into();
        let pace = SharedPace::new(format!("consignments/{name}"));
        let client = Client::Consignments(client.hook(pace.hook()).build()?);
        Ok(Self { name, client, pace: Arc::new(pace) })
    }

    /// Limits the requests per second of all workers of this store together, 0.2 to 10,000; default: no limit until the
    /// server throttles.
    pub fn max_requests_per_second(self, rate: f64) -> Self {
        self.pace.set_ceiling(rate);
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The API.
    pub fn api(&self) -> Api {
        match self.client {
            Client::Shipments(_) => Api::Shipments,
            Client::Consignments(_) => Api::Consignments,
        }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account").field("name", &self.name).field("api", &self.api()).finish_non_exhaustive()
    }
}
