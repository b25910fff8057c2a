//! Bulk calls for consignments.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::stream::Stream;
use sorted_pro_raw::consignments::types::{
    AllocateConsignmentsRequest, AllocateConsignmentsWithCarrierServiceRequest,
    AllocateConsignmentsWithServiceFiltersRequest, AllocateConsignmentsWithServiceGroupRequest,
    AllocationFilters, AllocationSummary, CreateConsignmentRequest, ManifestConsignmentsRequest, WithMessage,
};

use super::operations::allocation::{
    AllocateUsingDefaultRules, AllocateWithCarrierService, AllocateWithServiceFilters,
    AllocateWithServiceGroup, DeallocateConsignments,
};
use super::operations::consignments::{CancelConsignments, SetNotReadyToShip, SetReadyToShip};
use super::operations::manifests::ManifestConsignments;
use super::reconcile::{Change, allocated, changed, summary_of};
use super::{Client, CreatedConsignment, Selection};
use crate::bulk::list::{List, Reported};
use crate::bulk::sealed::{Plan, Run};
use crate::bulk::{Bulk, Job, Outcomes};
use crate::creation;
use crate::problem::Problems;
use crate::reconcile::Verdict;
use crate::{CarrierServiceRef, ConsignmentRef, Error, Response, ServiceGroupCode};

/// An allocation of many consignments: see [`Client::allocate_many`].
#[derive(Debug, Clone)]
pub struct AllocateMany {
    selection: Selection,
}

/// # Allocation of many consignments
impl Client {
    /// Allocates each of these consignments to the cheapest carrier service that the account's default rules
    /// allow (`allocate_using_default_rules`), or as selected:
    /// [`in_service_group`](Bulk::in_service_group), [`with_carrier_service`](Bulk::with_carrier_service),
    /// [`with_filters`](Bulk::with_filters).
    ///
    /// The server takes the consignments of a request one by one, in order; no maximum is documented. Each must be
    /// `Unallocated` or `AllocationFailed`, and becomes `Allocated` or `AllocationFailed` on its own: see
    /// [`Outcomes`]. Not idempotent: an allocated consignment fails the second time. See [`reconcile`](Bulk::reconcile)
    /// for lost responses.
    ///
    #[doc = include_str!("../../docs/facades/consignments/allocate_many.md")]
    ///
    /// # Errors
    /// Per consignment: [`is_allocation_failed`](Error::is_allocation_failed) with the reason in
    /// [`message`](Error::message). If a request is refused as a whole, all its consignments have the same error:
    /// [`is_bad_request`](Error::is_bad_request) if a group or service is unknown.
    ///
    /// Evidence: `seed` for the default rules, carrier services and filters, `sdk-only` for service groups.
    pub fn allocate_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Bulk<AllocateMany> {
        Bulk::new(self, AllocateMany { selection: Selection::default() }, references)
    }

    /// Allocates the consignments of a stream of any length: like [`allocate_many`](Self::allocate_many).
    ///
    /// A batch is sent when it is full, or when the stream ends. Together with [`Bulk::stream`], nothing is kept that is
    /// not under way.
    pub fn allocate_many_from(
        &self,
        references: impl Stream<Item = ConsignmentRef> + Send + 'static,
    ) -> Bulk<AllocateMany> {
        Bulk::from_stream(self, AllocateMany { selection: Selection::default() }, references)
    }
}

/// # Allocation of many consignments
impl Bulk<AllocateMany> {
    /// Sets the selection for each; a [quote](Selection::Quote) cannot choose for many.
    pub fn select(mut self, selection: Selection) -> Self {
        self.job_mut().selection = selection;
        self
    }

    /// Takes the cheapest service of this group that each consignment's rules allow
    /// (`allocate_with_service_group`). An unknown group fails the whole request, and changes nothing.
    pub fn in_service_group(self, code: impl Into<ServiceGroupCode>) -> Self {
        self.select(Selection::ServiceGroup(code.into()))
    }

    /// Takes this carrier service and no other (`allocate_with_carrier_service`). It does not bypass the rules:
    /// where they exclude the service, the allocation fails. An unknown service fails the whole request.
    pub fn with_carrier_service(self, service: impl Into<CarrierServiceRef>) -> Self {
        self.select(Selection::CarrierService(service.into()))
    }

    /// Takes the cheapest service with these traits that each consignment's rules allow
    /// (`allocate_with_service_filters`). Filters narrow the choice and never override rules.
    pub fn with_filters(self, filters: AllocationFilters) -> Self {
        self.select(Selection::Filters(filters))
    }
}

impl Job for AllocateMany {
    type Input = ConsignmentRef;
    type Report = AllocationSummary;
}

impl List for AllocateMany {
    type Client = Client;

    const MAX_BATCH: usize = usize::MAX;
    const OPERATION: &'static str = AllocateUsingDefaultRules::INFO.id;
    const ALLOCATES: bool = true;

    async fn send(plan: &Plan<Self>, list: Vec<String>) -> Result<Reported<AllocationSummary>, Error> {
        let reported = match &plan.job.selection {
            Selection::DefaultRules => {
                let request = AllocateConsignmentsRequest::builder().consignment_references(list).build();
                plan.call(|setup| AllocateUsingDefaultRules { setup, request }).await
            }
            Selection::ServiceGroup(group) => {
                let request = AllocateConsignmentsWithServiceGroupRequest::builder()
                    .consignment_references(list)
                    .mpd_carrier_service_group_reference(group.as_str())
                    .build();
                plan.call(|setup| AllocateWithServiceGroup { setup, request }).await
            }
            Selection::CarrierService(service) => {
                let request = AllocateConsignmentsWithCarrierServiceRequest::builder()
                    .consignment_references(list)
                    .mpd_carrier_service_reference(service.as_str())
                    .build();
                plan.call(|setup| AllocateWithCarrierService { setup, request }).await
            }
            Selection::Filters(filters) => {
                let request = AllocateConsignmentsWithServiceFiltersRequest::builder()
                    .consignment_references(list)
                    .filters(filters.clone())
                    .build();
                plan.call(|setup| AllocateWithServiceFilters { setup, request }).await
            }
            Selection::Quote(_) => {
                let mut problems = Problems::default();
                problems.report_at("quote", "is for one consignment, and cannot choose the service of many");
                return Err(problems.into_error(Self::OPERATION));
            }
        };
        reported.map(Response::into_inner)
    }

    async fn read_back(
        plan: &Plan<Self>,
        reference: &ConsignmentRef,
    ) -> Result<Verdict<AllocationSummary>, Error> {
        let consignment = plan.setup.read_back(plan.setup.client.get_consignment(reference)).await?;
        Ok(allocated(&consignment).map(|()| summary_of(consignment.into_inner())))
    }
}

/// A creation of many consignments: see [`Client::create_many`].
#[derive(Debug, Clone)]
pub struct CreateMany(());

/// # Creation of many consignments
impl Client {
    /// Creates any number of consignments, one per request (`create_consignment`).
    ///
    /// Each outcome holds the request as it was passed, and the reference of the new consignment or the reason why there
    /// is none. With [`reconcile`](Bulk::reconcile), each needs a reference of your own: see
    /// [`CreateConsignment::reconcile`](super::CreateConsignment::reconcile).
    ///
    #[doc = include_str!("../../docs/facades/consignments/create_many.md")]
    ///
    /// # Errors
    /// Per consignment, as for [`create_consignment`](Self::create_consignment).
    pub fn create_many(
        &self,
        consignments: impl IntoIterator<Item = CreateConsignmentRequest>,
    ) -> Bulk<CreateMany> {
        Bulk::new(self, CreateMany(()), consignments)
    }
}

impl Job for CreateMany {
    type Input = CreateConsignmentRequest;
    type Report = CreatedConsignment;
}

impl Run for CreateMany {
    type Client = Client;

    fn run(
        plan: Arc<Plan<Self>>,
        batch: Vec<CreateConsignmentRequest>,
    ) -> BoxFuture<'static, Outcomes<CreateConsignmentRequest, CreatedConsignment>> {
        creation::each(plan, batch, Client::create_consignment)
    }
}

/// A change of many consignments: see [`Client::manifest_many`], [`Client::cancel_many`] and others.
#[derive(Debug, Clone)]
pub struct ChangeMany(Change);

/// # Changes of many consignments
impl Client {
    /// Undoes the allocation of each of these consignments (`deallocate_consignments`), as
    /// [`deallocate_consignment`](Self::deallocate_consignment) does for one; each succeeds or fails on its own.
    ///
    #[doc = include_str!("../../docs/facades/consignments/deallocate_many.md")]
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](Error::is_rejected) with the reason in
    /// [`message`](Error::message).
    ///
    /// Evidence: `docs`.
    pub fn deallocate_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Bulk<ChangeMany> {
        Bulk::new(self, ChangeMany(Change::Deallocate), references)
    }

    /// Cancels each of these consignments for good (`cancel_consignments`), as
    /// [`cancel_consignment`](Self::cancel_consignment) does for one; each succeeds or fails on its own.
    ///
    #[doc = include_str!("../../docs/facades/consignments/cancel_many.md")]
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](Error::is_rejected) with the reason in
    /// [`message`](Error::message).
    ///
    /// Evidence: `docs`.
    pub fn cancel_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Bulk<ChangeMany> {
        Bulk::new(self, ChangeMany(Change::Cancel), references)
    }

    /// Marks each of these consignments as ready for manifesting (`set_ready_to_ship`): `Allocated` becomes
    /// `ReadyToShip`; each succeeds or fails on its own.
    ///
    /// One that is ready can be manifested, and neither deallocated nor cancelled until it is
    /// [set back](Self::set_not_ready_to_ship).
    ///
    #[doc = include_str!("../../docs/facades/consignments/set_ready_to_ship.md")]
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](Error::is_rejected) with the reason in
    /// [`message`](Error::message). If none of them exists, the whole call may be refused instead
    /// ([`is_not_found`](Error::is_not_found)).
    ///
    /// Evidence: `docs`.
    pub fn set_ready_to_ship(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Bulk<ChangeMany> {
        Bulk::new(self, ChangeMany(Change::SetReadyToShip), references)
    }

    /// Takes the mark back that each of these consignments is ready (`set_not_ready_to_ship`): `ReadyToShip`
    /// becomes `Allocated`; each succeeds or fails on its own.
    ///
    #[doc = include_str!("../../docs/facades/consignments/set_not_ready_to_ship.md")]
    ///
    /// # Errors
    /// As for [`set_ready_to_ship`](Self::set_ready_to_ship).
    ///
    /// Evidence: `docs`.
    pub fn set_not_ready_to_ship(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Bulk<ChangeMany> {
        Bulk::new(self, ChangeMany(Change::SetNotReadyToShip), references)
    }

    /// Sends the data of each of these consignments to its carriers (`manifest_consignments`).
    ///
    /// Each must be `Allocated`, `ManifestFailed` or `ReadyToShip`, and succeeds or fails on its own. The response
    /// may come before the work is done: then it is `Manifesting`, and becomes `Manifested`, or
    /// `ManifestFailed` if that fails. See
    /// [`wait_until_settled`](Self::wait_until_settled); with status 202 the outcomes are
    /// [`accepted`](Outcomes::accepted). Do not retry it blindly: carriers may get the data twice.
    ///
    #[doc = include_str!("../../docs/facades/consignments/manifest_many.md")]
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](Error::is_rejected) with the reason in
    /// [`message`](Error::message). If none of them exists, the whole call may be refused instead
    /// ([`is_not_found`](Error::is_not_found)).
    ///
    /// Evidence: `docs`.
    pub fn manifest_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Bulk<ChangeMany> {
        Bulk::new(self, ChangeMany(Change::Manifest), references)
    }
}

impl Job for ChangeMany {
    type Input = ConsignmentRef;
    type Report = WithMessage;
}

impl List for ChangeMany {
    type Client = Client;

    const MAX_BATCH: usize = usize::MAX;
    const OPERATION: &'static str = ManifestConsignments::INFO.id;

    async fn send(plan: &Plan<Self>, request: Vec<String>) -> Result<Reported<WithMessage>, Error> {
        let reported = match plan.job.0 {
            Change::Deallocate => plan.call(|setup| DeallocateConsignments { setup, request }).await,
            Change::Cancel => plan.call(|setup| CancelConsignments { setup, request }).await,
            Change::SetReadyToShip => plan.call(|setup| SetReadyToShip { setup, request }).await,
            Change::SetNotReadyToShip => plan.call(|setup| SetNotReadyToShip { setup, request }).await,
            Change::Manifest => {
                let request = ManifestConsignmentsRequest::builder().consignment_references(request).build();
                plan.call(|setup| ManifestConsignments { setup, request }).await
            }
        };
        reported.map(Response::into_inner)
    }

    async fn read_back(plan: &Plan<Self>, reference: &ConsignmentRef) -> Result<Verdict<WithMessage>, Error> {
        let consignment = plan.setup.read_back(plan.setup.client.get_consignment(reference)).await?;
        Ok(changed(&consignment, plan.job.0).map(|()| {
            let mut report = WithMessage::builder().is_success(true).build();
            report.data = Some(reference.as_str().to_owned());
            report
        }))
    }
}
