//! Bulk calls for shipments.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::Stream;
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::shipments::types::{
    AllocateRequest, AllocateShipmentsResult, AllocateWithCarrierServiceRequest, AllocateWithFiltersRequest,
    AllocateWithFiltersResult, AllocateWithServiceGroupRequest, AllocationFilters, CreateShipmentRequest,
    ManifestRequest, ManifestResponse, ResourceResult, ServiceCapabilities,
};

use super::Client;
use super::operations::allocation::{
    AllocateShipments, AllocateShipmentsWithCarrierService, AllocateShipmentsWithFilters,
    AllocateShipmentsWithServiceGroup,
};
use super::operations::manifests::ManifestShipments;
use super::operations::shipments::CancelShipment;
use super::reconcile::{Effect, verdict};
use crate::bulk::list::{List, Reported};
use crate::bulk::sealed::{Plan, Run};
use crate::bulk::{Bulk, ItemResult, Job, Outcomes};
use crate::creation;
use crate::error::Rejection;
use crate::reconcile::Verdict;
use crate::{CarrierServiceRef, Error, Response, ServiceGroupCode, ShipmentRef};

/// The most references that the server takes in one request.
const MAX_BATCH: usize = 100;

/// An allocation of many shipments: see [`Client::allocate_many`].
#[derive(Debug, Clone, Default)]
pub struct AllocateMany {
    selection: Selection,
    capabilities: Option<OneOrMany<ServiceCapabilities>>,
}

/// Selects the carrier service of each shipment.
#[derive(Debug, Clone, Default)]
enum Selection {
    #[default]
    DefaultRules,
    ServiceGroup(ServiceGroupCode),
    CarrierService(CarrierServiceRef),
    Filters(AllocationFilters),
}

/// # Allocation of many shipments
impl Client {
    /// Allocates any number of shipments: by the account's default rules (`allocate_shipments`), or as
    /// selected: [`in_service_group`](Bulk::in_service_group), [`with_carrier_service`](Bulk::with_carrier_service),
    /// [`with_filters`](Bulk::with_filters).
    ///
    /// The references are sent in batches of up to 100. The server checks them, queues what it can, and allocates later:
    /// what is queued is [`accepted`](Outcomes::accepted); see [`wait_for_allocation`](Self::wait_for_allocation).
    /// A shipment that [`reconcile`](Bulk::reconcile) finds allocated is [`done`](Outcomes::done).
    ///
    #[doc = include_str!("../../docs/facades/shipments/allocate_many.md")]
    ///
    /// # Errors
    /// Per shipment: [`is_rejected`](Error::is_rejected) with the reason in [`code`](Error::code)
    /// (`shipment_not_found`, `shipment_invalid_state`, `invalid_reference_format`); the error of its request, if that
    /// failed as a whole, [`is_not_found`](Error::is_not_found) for instance if the group is unknown.
    pub fn allocate_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    ) -> Bulk<AllocateMany> {
        Bulk::new(self, AllocateMany::default(), references)
    }

    /// Allocates the shipments of a stream of any length: like [`allocate_many`](Self::allocate_many).
    ///
    /// A batch is sent when it is full, or when the stream ends. Together with [`Bulk::stream`], nothing is kept that is
    /// not under way.
    pub fn allocate_many_from(
        &self,
        references: impl Stream<Item = ShipmentRef> + Send + 'static,
    ) -> Bulk<AllocateMany> {
        Bulk::from_stream(self, AllocateMany::default(), references)
    }
}

/// # Allocation of many shipments
impl Bulk<AllocateMany> {
    /// Takes the cheapest service of this group that the rules allow, for each shipment
    /// (`allocate_shipments_with_service_group`).
    pub fn in_service_group(mut self, code: impl Into<ServiceGroupCode>) -> Self {
        self.job_mut().selection = Selection::ServiceGroup(code.into());
        self
    }

    /// Takes this carrier service (`allocate_shipments_with_carrier_service`).
    pub fn with_carrier_service(mut self, service: impl Into<CarrierServiceRef>) -> Self {
        self.job_mut().selection = Selection::CarrierService(service.into());
        self
    }

    /// Takes the cheapest of the services that are as the filters say (`allocate_shipments_with_filters`).
    ///
    /// The server's response does not say why a shipment was not queued: such references are
    /// [`missing`](Outcomes::missing). [`capabilities`](Self::capabilities) are not part of this request.
    pub fn with_filters(mut self, filters: AllocationFilters) -> Self {
        self.job_mut().selection = Selection::Filters(filters);
        self
    }

    /// Requires capabilities of the service.
    pub fn capabilities(mut self, capabilities: impl Into<OneOrMany<ServiceCapabilities>>) -> Self {
        self.job_mut().capabilities = Some(capabilities.into());
        self
    }
}

impl Job for AllocateMany {
    type Input = ShipmentRef;
    type Report = ();
}

impl List for AllocateMany {
    type Client = Client;

    const MAX_BATCH: usize = MAX_BATCH;
    const OPERATION: &'static str = AllocateShipments::INFO.id;
    const ALLOCATES: bool = true;

    async fn send(plan: &Plan<Self>, shipments: Vec<String>) -> Result<Reported<()>, Error> {
        let capabilities = plan.job.capabilities.clone();
        match &plan.job.selection {
            Selection::DefaultRules => {
                let mut request = AllocateRequest::builder().shipments(shipments).build();
                request.capabilities = capabilities;
                plan.call(|setup| AllocateShipments { setup, request }).await.map(of_lists)
            }
            Selection::ServiceGroup(group) => {
                let mut request = AllocateWithServiceGroupRequest::builder()
                    .shipments(shipments)
                    .service_group(group.as_str())
                    .build();
                request.capabilities = capabilities;
                plan.call(|setup| AllocateShipmentsWithServiceGroup { setup, request }).await.map(of_lists)
            }
            Selection::CarrierService(service) => {
                let mut request = AllocateWithCarrierServiceRequest::builder()
                    .shipments(shipments)
                    .carrier_service_reference(service.as_str())
                    .build();
                request.capabilities = capabilities;
                plan.call(|setup| AllocateShipmentsWithCarrierService { setup, request }).await.map(of_lists)
            }
            Selection::Filters(filters) => {
                let request = AllocateWithFiltersRequest::builder()
                    .shipments(shipments)
                    .filters(filters.clone())
                    .build();
                plan.call(|setup| AllocateShipmentsWithFilters { setup, request }).await.map(of_links)
            }
        }
    }

    async fn read_back(plan: &Plan<Self>, reference: &ShipmentRef) -> Result<Verdict<()>, Error> {
        let shipment = plan.setup.read_back(plan.setup.client.get_shipment(reference)).await?;
        Ok(verdict(&shipment, Effect::Allocated))
    }
}

fn of_lists(response: Response<AllocateShipmentsResult>) -> Reported<()> {
    let meta = response.meta().clone();
    let AllocateShipmentsResult { queued, rejected, .. } = response.into_inner();
    let mut items: Vec<_> =
        queued.into_iter().map(|reference| (Some(reference), ItemResult::Accepted(None))).collect();
    for rejection in rejected {
        let body = serde_json::to_vec(&rejection).unwrap_or_default();
        let error = Error::rejected(
            Rejection { status: None, allocation: true },
            meta.clone(),
            Some(rejection.code.as_str().to_owned()),
            Some(rejection.message),
            body,
        );
        let failed = || ItemResult::Failed(error.clone());
        items.extend(rejection.references.into_iter().map(|reference| (Some(reference), failed())));
    }
    Reported { items, others: ItemResult::Missing }
}

fn of_links(response: Response<AllocateWithFiltersResult>) -> Reported<()> {
    let is_accepted = response.is_accepted();
    let links = response.into_inner().shipments.unwrap_or_default();
    // An accepted request without links queues everything; with links, those.
    let others =
        if is_accepted && links.is_empty() { ItemResult::Accepted(None) } else { ItemResult::Missing };
    let items = links.into_iter().filter_map(|link| {
        let last_segment = || link.href.rsplit('/').next().map(str::to_owned);
        Some((Some(link.reference.clone().or_else(last_segment)?), ItemResult::Accepted(None)))
    });
    Reported { items: items.collect(), others }
}

/// A creation of many shipments: see [`Client::create_many`].
#[derive(Debug, Clone)]
pub struct CreateMany(());

/// # Creation of many shipments
impl Client {
    /// Creates any number of shipments, one per request (`create_shipment`).
    ///
    /// Each outcome holds the request as it was passed, and the reference of the new shipment or the reason why there is
    /// none. With [`reconcile`](Bulk::reconcile), each needs a `custom_reference`: see
    /// [`CreateShipment::reconcile`](super::CreateShipment::reconcile).
    ///
    #[doc = include_str!("../../docs/facades/shipments/create_many.md")]
    ///
    /// # Errors
    /// Per shipment, as for [`create_shipment`](Self::create_shipment).
    pub fn create_many(
        &self,
        shipments: impl IntoIterator<Item = CreateShipmentRequest>,
    ) -> Bulk<CreateMany> {
        Bulk::new(self, CreateMany(()), shipments)
    }
}

impl Job for CreateMany {
    type Input = CreateShipmentRequest;
    type Report = ResourceResult;
}

impl Run for CreateMany {
    type Client = Client;

    fn run(
        plan: Arc<Plan<Self>>,
        batch: Vec<CreateShipmentRequest>,
    ) -> BoxFuture<'static, Outcomes<CreateShipmentRequest, ResourceResult>> {
        creation::each(plan, batch, Client::create_shipment)
    }
}

/// A manifest of many shipments: see [`Client::manifest_many`].
#[derive(Debug, Clone)]
pub struct ManifestMany(());

/// # Manifests of many shipments
impl Client {
    /// Sends the data of any number of shipments to their carriers (`manifest_shipments`), in batches of up to 100.
    ///
    /// Each must be `allocated`, `ready_to_ship` or `manifest_failed`. The server refuses a request that has another;
    /// where its response names the shipments, they [fail](Outcomes::failed) and the others are sent again without them.
    /// The server manifests later: what it takes is [`accepted`](Outcomes::accepted), with the manifests that its request
    /// has started, one per carrier. See [`wait_for_manifest`](Self::wait_for_manifest).
    ///
    #[doc = include_str!("../../docs/facades/shipments/manifest_many.md")]
    ///
    /// # Errors
    /// Per shipment: [`is_wrong_state`](Error::is_wrong_state), [`is_not_found`](Error::is_not_found), or the error of
    /// its request.
    pub fn manifest_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    ) -> Bulk<ManifestMany> {
        Bulk::new(self, ManifestMany(()), references)
    }
}

impl Job for ManifestMany {
    type Input = ShipmentRef;
    type Report = Arc<ManifestResponse>;
}

impl List for ManifestMany {
    type Client = Client;

    const MAX_BATCH: usize = MAX_BATCH;
    const OPERATION: &'static str = ManifestShipments::INFO.id;

    async fn send(plan: &Plan<Self>, shipments: Vec<String>) -> Result<Reported<Self::Report>, Error> {
        let request = ManifestRequest::builder().shipments(shipments).build();
        let response = plan.call(|setup| ManifestShipments { setup, request }).await?;
        let others = ItemResult::Accepted(Some(Arc::new(response.into_inner())));
        Ok(Reported { items: Vec::new(), others })
    }

    async fn read_back(plan: &Plan<Self>, reference: &ShipmentRef) -> Result<Verdict<Self::Report>, Error> {
        let shipment = plan.setup.read_back(plan.setup.client.get_shipment(reference)).await?;
        Ok(verdict(&shipment, Effect::Manifested).map(|()| Arc::new(ManifestResponse::builder().build())))
    }
}

/// A cancellation of many shipments: see [`Client::cancel_many`].
#[derive(Debug, Clone)]
pub struct CancelMany(());

/// # Cancellation of many shipments
impl Client {
    /// Cancels any number of shipments for good, one per request (`cancel_shipment`).
    ///
    #[doc = include_str!("../../docs/facades/shipments/cancel_many.md")]
    ///
    /// # Errors
    /// Per shipment, as for [`cancel_shipment`](Self::cancel_shipment).
    pub fn cancel_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ShipmentRef>>,
    ) -> Bulk<CancelMany> {
        Bulk::new(self, CancelMany(()), references)
    }
}

impl Job for CancelMany {
    type Input = ShipmentRef;
    /// `None` if the shipment was cancelled already.
    type Report = Option<ResourceResult>;
}

impl List for CancelMany {
    type Client = Client;
    const OPERATION: &'static str = CancelShipment::INFO.id;

    async fn send(plan: &Plan<Self>, shipments: Vec<String>) -> Result<Reported<Self::Report>, Error> {
        let mut items = Vec::with_capacity(shipments.len());
        for shipment in shipments {
            let reference = ShipmentRef::from(&shipment);
            let response = plan.call(|setup| CancelShipment { setup, reference }).await?;
            let is_accepted = response.is_accepted();
            let report = response.into_inner().applied();
            let result =
                if is_accepted { ItemResult::Accepted(Some(report)) } else { ItemResult::Done(report) };
            items.push((Some(shipment), result));
        }
        Ok(Reported { items, others: ItemResult::Missing })
    }

    async fn read_back(plan: &Plan<Self>, reference: &ShipmentRef) -> Result<Verdict<Self::Report>, Error> {
        let shipment = plan.setup.read_back(plan.setup.client.get_shipment(reference)).await?;
        Ok(verdict(&shipment, Effect::Cancelled).map(|()| None))
    }
}
