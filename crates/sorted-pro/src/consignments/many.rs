//! Calls for many consignments.

use std::collections::HashSet;
use std::fmt;
use std::future::Future;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use sorted_pro_raw::consignments::types::{
    AllocateConsignmentsRequest, AllocateConsignmentsWithCarrierServiceRequest,
    AllocateConsignmentsWithServiceFiltersRequest, AllocateConsignmentsWithServiceGroupRequest,
    AllocationFilters, AllocationSummary, ManifestConsignmentsRequest, WithMessage,
};

use super::operations::allocation::{
    AllocateUsingDefaultRules, AllocateWithCarrierService, AllocateWithServiceFilters,
    AllocateWithServiceGroup, DeallocateConsignments,
};
use super::operations::consignments::{CancelConsignments, SetNotReadyToShip, SetReadyToShip};
use super::operations::manifests::ManifestConsignments;
use super::report::{Elements, Report};
use super::{Allocate, Client, Outcome, Outcomes, Selection, reconcile};
use crate::call::read::Read;
use crate::call::{self, Operation, Prepared, Recovery, Setup};
use crate::operation::OperationInfo;
use crate::problem::Problems;
use crate::transport::Outgoing;
use crate::{CarrierServiceRef, ConsignmentRef, Error, RawRequest, RetryPolicy, ServiceGroupCode};

/// What is done with each consignment of a list.
#[derive(Clone)]
enum Action {
    Allocate { selection: Selection, reconcile: bool },
    Deallocate,
    Cancel,
    SetReadyToShip,
    SetNotReadyToShip,
    Manifest,
}

/// A request for a list of consignments. The server reports a `T` about each.
struct ListRequest<T> {
    setup: Setup<Client>,
    references: Vec<ConsignmentRef>,
    action: Action,
    recover: Recover<T>,
}

/// Says what to do if the response is lost, if there is something.
type Recover<T> = fn(&ListRequest<T>) -> Option<Recovery<Vec<Outcome<T>>>>;

impl<T> Clone for ListRequest<T> {
    fn clone(&self) -> Self {
        Self {
            setup: self.setup.clone(),
            references: self.references.clone(),
            action: self.action.clone(),
            recover: self.recover,
        }
    }
}

impl<T: Report> Operation for ListRequest<T> {
    type Client = Client;
    type Output = Vec<Outcome<T>>;

    fn info(&self) -> OperationInfo {
        match &self.action {
            Action::Allocate { selection, .. } => match selection {
                Selection::ServiceGroup(_) => AllocateWithServiceGroup::INFO,
                Selection::CarrierService(_) => AllocateWithCarrierService::INFO,
                Selection::Filters(_) => AllocateWithServiceFilters::INFO,
                Selection::DefaultRules | Selection::Quote(_) => AllocateUsingDefaultRules::INFO,
            },
            Action::Deallocate => DeallocateConsignments::INFO,
            Action::Cancel => CancelConsignments::INFO,
            Action::SetReadyToShip => SetReadyToShip::INFO,
            Action::SetNotReadyToShip => SetNotReadyToShip::INFO,
            Action::Manifest => ManifestConsignments::INFO,
        }
    }

    fn setup(&self) -> &Setup<Client> {
        &self.setup
    }

    fn setup_mut(&mut self) -> &mut Setup<Client> {
        &mut self.setup
    }

    fn prepare(&self, mut problems: Problems) -> Prepared<Vec<Outcome<T>>> {
        if self.setup.is_checked() {
            check(&self.references, &mut problems);
        }
        let setup = self.setup.clone();
        let list: Vec<String> = self.references.iter().map(|it| it.as_str().to_owned()).collect();
        let outgoing = match &self.action {
            Action::Allocate { selection, .. } => self.allocate(selection, list, problems)?,
            Action::Deallocate => DeallocateConsignments { setup, request: list }.prepare(problems)?.0,
            Action::Cancel => CancelConsignments { setup, request: list }.prepare(problems)?.0,
            Action::SetReadyToShip => SetReadyToShip { setup, request: list }.prepare(problems)?.0,
            Action::SetNotReadyToShip => SetNotReadyToShip { setup, request: list }.prepare(problems)?.0,
            Action::Manifest => {
                let request = ManifestConsignmentsRequest::builder().consignment_references(list).build();
                ManifestConsignments { setup, request }.prepare(problems)?.0
            }
        };
        Ok((outgoing, <Elements as Read<Vec<T>>>::read))
    }

    fn recover(&self) -> Option<Recovery<Vec<Outcome<T>>>> {
        (self.recover)(self)
    }
}

impl<T> ListRequest<T> {
    fn allocate(
        &self,
        selection: &Selection,
        list: Vec<String>,
        mut problems: Problems,
    ) -> Result<Outgoing, Error> {
        let setup = self.setup.clone();
        Ok(match selection {
            Selection::DefaultRules => {
                let request = AllocateConsignmentsRequest::builder().consignment_references(list).build();
                AllocateUsingDefaultRules { setup, request }.prepare(problems)?.0
            }
            Selection::ServiceGroup(group) => {
                let request = AllocateConsignmentsWithServiceGroupRequest::builder()
                    .consignment_references(list)
                    .mpd_carrier_service_group_reference(group.as_str())
                    .build();
                AllocateWithServiceGroup { setup, request }.prepare(problems)?.0
            }
            Selection::CarrierService(service) => {
                let request = AllocateConsignmentsWithCarrierServiceRequest::builder()
                    .consignment_references(list)
                    .mpd_carrier_service_reference(service.as_str())
                    .build();
                AllocateWithCarrierService { setup, request }.prepare(problems)?.0
            }
            Selection::Filters(filters) => {
                let request = AllocateConsignmentsWithServiceFiltersRequest::builder()
                    .consignment_references(list)
                    .filters(filters.clone())
                    .build();
                AllocateWithServiceFilters { setup, request }.prepare(problems)?.0
            }
            Selection::Quote(_) => {
                problems.member("quote", |problems| {
                    problems.report("is for one consignment, and cannot choose the service of many");
                });
                return Err(problems.into_error(AllocateUsingDefaultRules::INFO.id));
            }
        })
    }
}

/// A call for many consignments that is being put together; [`send`](Self::send) sends it.
///
/// Everything goes into one request unless [`batch_size`](Self::batch_size) says otherwise: no maximum is
/// documented. The options that concern a request (time-outs, retries, headers) hold for each of them.
#[must_use = "a call does nothing until it is sent"]
pub struct Many<T> {
    /// With all references.
    request: ListRequest<T>,
    batch_size: usize,
    concurrency: usize,
}

#[allow(private_bounds)]
impl<T: Report> Many<T> {
    fn new(
        client: &Client,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
        action: Action,
        recover: Recover<T>,
    ) -> Self {
        let references = references.into_iter().map(Into::into).collect();
        let request = ListRequest { setup: Setup::new(client), references, action, recover };
        Self { request, batch_size: usize::MAX, concurrency: 1 }
    }

    /// Sets the number of consignments per request, at least one. What fails with one request does not affect those
    /// of the others.
    pub fn batch_size(mut self, consignments: usize) -> Self {
        self.batch_size = consignments.max(1);
        self
    }

    /// Limits concurrent requests; at least one (default: 1). Without
    /// [`batch_size`](Self::batch_size) there is only one.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// How long each request may take, with all attempts and pauses, instead of the client's
    /// [`timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.setup.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, instead of the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.request.setup.options.attempt_timeout = Some(timeout);
        self
    }

    /// When to send a request again, instead of the client's [`retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request.setup.options.retry = Some(policy);
        self
    }

    /// Adds a header to each request, or replaces one: see [`Allocate::header`].
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.request.setup.header(name.as_ref(), value.as_ref());
        self
    }

    /// Sends the references without checking them: they may then be blank or listed twice.
    pub fn unchecked(mut self) -> Self {
        self.request.setup.options.unchecked = true;
        self
    }

    /// Sends it, and tells what became of each consignment, in the order of the request.
    ///
    /// There is no `Result` around it, because one error would hide what was done:
    /// [`into_result`](Outcomes::into_result) makes one of it. If the input is
    /// [invalid](Error::is_invalid_input), that is the error of all consignments, and nothing is sent; if there
    /// are no references, nothing is sent either.
    pub fn send(self) -> impl Future<Output = Outcomes<T>> + Send + 'static {
        let invalid = self.to_request().err();
        async move {
            let Self { mut request, batch_size, concurrency } = self;
            let references = std::mem::take(&mut request.references);
            if references.is_empty() {
                return Outcomes::new(Vec::new());
            }
            if let Some(error) = invalid {
                return Outcomes::all_failed(references, &error);
            }
            let batches: Vec<_> = references.chunks(batch_size).map(<[_]>::to_vec).collect();
            let sent = stream::iter(batches).map(move |batch| request.clone().send(batch));
            let outcomes: Vec<_> = sent.buffered(concurrency).collect().await;
            Outcomes::new(outcomes.into_iter().flatten().collect())
        }
    }

    /// Sends it, and blocks the thread until all responses are there: see [`Allocate::send_blocking`].
    ///
    /// # Errors
    /// [`is_configuration`](Error::is_configuration) if the thread for blocking calls cannot be started.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Outcomes<T>, Error> {
        let sending = self.send();
        crate::blocking::run(async { Ok(sending.await) })
    }

    /// The request that would be sent if everything went into one, without the key.
    ///
    /// # Errors
    /// [`is_invalid_input`](Error::is_invalid_input).
    pub fn to_request(&self) -> Result<RawRequest, Error> {
        call::to_request(&self.request)
    }
}

impl<T: Report> ListRequest<T> {
    /// Sends one batch.
    async fn send(mut self, batch: Vec<ConsignmentRef>) -> Outcomes<T> {
        self.references.clone_from(&batch);
        match call::send(self).await {
            Ok(response) => {
                let is_accepted = response.is_accepted();
                Outcomes::attribute(batch, response.into_inner(), is_accepted)
            }
            Err(error) => Outcomes::all_failed(batch, &error),
        }
    }
}

/// Rejects references that are blank, absurd or listed twice: of one that is, the second would be refused for the state
/// that the first has brought about.
fn check(references: &[ConsignmentRef], problems: &mut Problems) {
    let mut seen = HashSet::new();
    problems.member("references", |problems| {
        if references.is_empty() {
            problems.report("is empty");
        }
        for (index, reference) in references.iter().enumerate() {
            let reference = reference.as_str();
            problems.element(index, |problems| {
                if reference.trim().is_empty() {
                    return problems.report("is empty");
                }
                problems.reference(reference);
                if !seen.insert(reference.to_ascii_lowercase()) {
                    problems.report("is listed twice");
                }
            });
        }
    });
}

// References are no secrets, but the options may hold some.
impl<T> fmt::Debug for Many<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Many").field("references", &self.request.references.len()).finish_non_exhaustive()
    }
}

impl ListRequest<AllocationSummary> {
    /// Reads back what became of each consignment, if that is wanted.
    fn reconciled(&self) -> Option<Recovery<Vec<Outcome<AllocationSummary>>>> {
        let Action::Allocate { selection, reconcile: true } = &self.action else { return None };
        let one = |reference: &ConsignmentRef| Allocate {
            setup: self.setup.clone(),
            reference: reference.clone(),
            selection: selection.clone(),
            reconcile: false,
        };
        let all = self.references.iter().map(one).collect();
        Some(Box::new(move |lost| Box::pin(reconcile::list(all, lost))))
    }
}

/// # Allocation of many consignments
impl Client {
    /// Allocates each of these consignments to the cheapest carrier service that the account's default rules
    /// allow (`allocate_using_default_rules`), or as the next method says:
    /// [`in_service_group`](Many::in_service_group), [`with_carrier_service`](Many::with_carrier_service),
    /// [`with_filters`](Many::with_filters).
    ///
    /// The server takes them one by one, in order. Each must be `Unallocated` or `AllocationFailed`, and
    /// becomes `Allocated` or `AllocationFailed` on its own: [`Outcomes`] says which. Not
    /// idempotent: an allocated consignment fails the second time. See [`reconcile`](Many::reconcile) for lost
    /// responses.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let outcomes = client.allocate_many(["EC-000-05B-MMA", "EC-000-05B-ZZZ"]).send().await;
    /// for allocation in outcomes.allocated() {
    ///     println!("{}", allocation.carrier_service_name.as_deref().unwrap_or("?"));
    /// }
    /// let (reference, error) = outcomes.failed().next().unwrap();
    /// assert_eq!(reference, Some(&"EC-000-05B-ZZZ".into()));
    /// assert!(error.is_allocation_failed() && error.is_not_found());
    ///
    /// assert_eq!((outcomes.allocated().count(), outcomes.missing().count()), (1, 0));
    /// let incomplete = outcomes.into_result().unwrap_err();
    /// assert_eq!(incomplete.outcomes().allocated().count(), 1);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_allocation_failed`](crate::Error::is_allocation_failed) with the reason in
    /// [`message`](crate::Error::message). If the whole call is refused, every consignment has the same error:
    /// [`is_bad_request`](crate::Error::is_bad_request) if a group or service is unknown.
    ///
    /// Evidence: `seed` for the default rules, carrier services and filters, `sdk-only` for service groups.
    pub fn allocate_many(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<AllocationSummary> {
        let action = Action::Allocate { selection: Selection::default(), reconcile: false };
        Many::new(self, references, action, ListRequest::reconciled)
    }
}

impl Many<AllocationSummary> {
    /// Chooses the carrier service of each so; a [quote](Selection::Quote) cannot choose for many.
    pub fn select(mut self, chosen: Selection) -> Self {
        if let Action::Allocate { selection, .. } = &mut self.request.action {
            *selection = chosen;
        }
        self
    }

    /// Takes the cheapest service of this group that each consignment's rules allow
    /// (`allocate_with_service_group`). An unknown group fails the whole call, and changes nothing.
    pub fn in_service_group(self, code: impl Into<ServiceGroupCode>) -> Self {
        self.select(Selection::ServiceGroup(code.into()))
    }

    /// Takes this carrier service and no other (`allocate_with_carrier_service`). It does not bypass the rules:
    /// where they exclude the service, the allocation fails. An unknown service fails the whole call.
    pub fn with_carrier_service(self, service: impl Into<CarrierServiceRef>) -> Self {
        self.select(Selection::CarrierService(service.into()))
    }

    /// Takes the cheapest service with these traits that each consignment's rules allow
    /// (`allocate_with_service_filters`). Filters narrow the choice and never override rules.
    pub fn with_filters(self, filters: AllocationFilters) -> Self {
        self.select(Selection::Filters(filters))
    }

    /// Finds out what happened if a response is lost (default: `false`).
    ///
    /// If the outcome of a request is [unknown](crate::Error::outcome_is_unknown), its consignments are
    /// read back one by one, and each is treated as by [`Allocate::reconcile`]:
    /// those that are not allocated are sent again, one per request.
    pub fn reconcile(mut self, wanted: bool) -> Self {
        if let Action::Allocate { reconcile, .. } = &mut self.request.action {
            *reconcile = wanted;
        }
        self
    }
}

/// # Changes of many consignments
impl Client {
    /// Undoes the allocation of each of these consignments (`deallocate_consignments`), as
    /// [`deallocate_consignment`](Self::deallocate_consignment) does for one; each succeeds or fails on its own.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let outcomes = client.deallocate_consignments(["EC-000-05B-MMA", "EC-000-0A1-B2F"]).send().await;
    /// assert_eq!(outcomes.done().count(), 1);
    /// let (reference, error) = outcomes.failed().next().unwrap();
    /// assert_eq!(reference, Some(&"EC-000-0A1-B2F".into()));
    /// assert!(error.is_rejected() && error.message().is_some());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message).
    ///
    /// Evidence: `docs`.
    pub fn deallocate_consignments(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<WithMessage> {
        Many::new(self, references, Action::Deallocate, |_| None)
    }

    /// Cancels each of these consignments for good (`cancel_consignments`), as
    /// [`cancel_consignment`](Self::cancel_consignment) does for one; each succeeds or fails on its own.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let outcomes = client.cancel_consignments(["EC-000-05B-MMA", "EC-000-05B-ZZZ"]).send().await;
    /// assert_eq!(outcomes.done().count(), 1);
    /// assert!(outcomes.failed().all(|(_, error)| error.is_rejected()));
    /// assert!(!outcomes.is_complete());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message).
    ///
    /// Evidence: `docs`.
    pub fn cancel_consignments(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<WithMessage> {
        Many::new(self, references, Action::Cancel, |_| None)
    }

    /// Marks each of these consignments as ready for manifesting (`set_ready_to_ship`): `Allocated` becomes
    /// `ReadyToShip`; each succeeds or fails on its own.
    ///
    /// One that is ready can be manifested, and neither deallocated nor cancelled until it is
    /// [set back](Self::set_not_ready_to_ship).
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// client.set_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result()?;
    ///
    /// let error = client.cancel_consignment("EC-000-05B-MMA").send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message). If none of them exists, the whole call may be refused instead
    /// ([`is_not_found`](crate::Error::is_not_found)).
    ///
    /// Evidence: `docs`.
    pub fn set_ready_to_ship(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<WithMessage> {
        Many::new(self, references, Action::SetReadyToShip, |_| None)
    }

    /// Takes the mark back that each of these consignments is ready (`set_not_ready_to_ship`): `ReadyToShip`
    /// becomes `Allocated`; each succeeds or fails on its own.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// client.set_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result()?;
    /// client.set_not_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result()?;
    ///
    /// let incomplete = client.set_not_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result();
    /// assert!(incomplete.is_err());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As for [`set_ready_to_ship`](Self::set_ready_to_ship).
    ///
    /// Evidence: `docs`.
    pub fn set_not_ready_to_ship(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<WithMessage> {
        Many::new(self, references, Action::SetNotReadyToShip, |_| None)
    }

    /// Sends the data of each of these consignments to its carriers (`manifest_consignments`).
    ///
    /// Each must be `Allocated`, `ManifestFailed` or `ReadyToShip`, and succeeds or fails on its own. The response
    /// may come before the work is done: then it is `Manifesting`, and becomes `Manifested`, or
    /// `ManifestFailed` if the carrier could not be told. See
    /// [`wait_until_settled`](Self::wait_until_settled); with status 202 the outcomes are
    /// [`accepted`](super::Outcomes::accepted). Not to be repeated blindly: carriers may get the data twice.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let outcomes = client.manifest_consignments(["EC-000-05B-MMA", "EC-000-0A1-B2F"]).send().await;
    /// assert_eq!(outcomes.done().count() + outcomes.accepted().count(), 1);
    /// for (reference, error) in outcomes.failed() {
    ///     eprintln!("{reference:?}: {error}");
    /// }
    /// assert_eq!(outcomes.failed().count(), 1);
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message). If none of them exists, the whole call may be refused instead
    /// ([`is_not_found`](crate::Error::is_not_found)).
    ///
    /// Evidence: `docs`.
    pub fn manifest_consignments(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<WithMessage> {
        Many::new(self, references, Action::Manifest, |_| None)
    }
}
