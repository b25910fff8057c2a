//! Allocation of one consignment with its labels in the same response.

use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    AllocateAndGetLabelsResponse, AllocateAndGetLabelsResult, ApiLink, Consignment,
};
use sorted_pro_raw::consignments::vocabulary::{LabelFormat, LabelType};

use super::operations::allocation::{
    self as operations, AllocateWithCarrierServiceAndGetLabels, AllocateWithQuoteAndGetLabels,
    AllocateWithServiceGroupAndGetLabels,
};
use super::reconcile::{allocated, summary_of};
use super::report::{self, Element, Report};
use super::{Allocate, Client, Selection};
use crate::call::{Operation, Prepared, Recovery, call, decode};
use crate::error::Rejection;
use crate::problem::Problems;
use crate::reconcile::{self, Verdict};
use crate::transport::Exchange;
use crate::{Error, File, Response};

impl Allocate {
    /// Fetches the labels with the same call (`allocate_and_get_labels`, or the operation of that kind for the selection;
    /// there is none for [filters](Selection::Filters)).
    ///
    /// Returns the allocation with its label, and that of the return if there is one. It is an error if
    /// the consignment is not allocated, whatever the HTTP status; **a return that fails is not**, see
    /// [`returns`](AllocationWithLabels::returns). Fetching a label counts as printing it.
    /// [`reconcile`](Self::reconcile) reads allocation and label back after a lost response, but not
    /// the return's.
    ///
    #[doc = include_str!("../../docs/facades/consignments/and_get_labels.md")]
    ///
    /// # Errors
    /// As for [`allocate`](Client::allocate).
    ///
    /// Evidence: `sdk-only`.
    pub fn and_get_labels(self, format: impl Into<Open<LabelFormat>>) -> AllocateAndGetLabels {
        AllocateAndGetLabels { allocation: self, format: format.into() }
    }
}

/// An allocation with labels that is being put together: see [`Allocate::and_get_labels`].
#[must_use = "an allocation does nothing until it is sent"]
#[derive(Clone)]
pub struct AllocateAndGetLabels {
    allocation: Allocate,
    format: Open<LabelFormat>,
}

impl AllocateAndGetLabels {
    /// Finds out what happened if the response is lost (default: `false`): see [`Allocate::reconcile`].
    pub fn reconcile(mut self, reconcile: bool) -> Self {
        self.allocation = self.allocation.reconcile(reconcile);
        self
    }
}

call!(AllocateAndGetLabels, AllocationWithLabels, allocation.setup);

impl Operation for AllocateAndGetLabels {
    fn prepare(&self, mut problems: Problems) -> Prepared<AllocationWithLabels> {
        let Allocate { setup, reference, selection, .. } = self.allocation.clone();
        let (consignment_reference, label_format) = (reference, self.format.clone());
        let outgoing = match selection {
            Selection::DefaultRules => {
                let one = operations::AllocateAndGetLabels { setup, consignment_reference, label_format };
                one.prepare(problems)?.0
            }
            Selection::ServiceGroup(service_group_reference) => {
                let one = AllocateWithServiceGroupAndGetLabels {
                    setup,
                    consignment_reference,
                    service_group_reference,
                    label_format,
                };
                one.prepare(problems)?.0
            }
            Selection::CarrierService(service_reference) => {
                let one = AllocateWithCarrierServiceAndGetLabels {
                    setup,
                    consignment_reference,
                    service_reference,
                    label_format,
                };
                one.prepare(problems)?.0
            }
            Selection::Quote(quote_reference) => {
                let one = AllocateWithQuoteAndGetLabels {
                    setup,
                    consignment_reference,
                    quote_reference,
                    label_format,
                };
                one.prepare(problems)?.0
            }
            Selection::Filters(_) => {
                problems
                    .report_at("filters", "cannot choose the service here: allocate, then fetch the labels");
                return Err(problems.into_error(operations::AllocateAndGetLabels::INFO.id));
            }
        };
        Ok((outgoing, decode_labelled))
    }

    fn recover(&self) -> Option<Recovery<AllocationWithLabels>> {
        reconcile::recovery(self, |call| {
            Box::pin(async {
                let Allocate { setup, reference, .. } = &call.allocation;
                let consignment = setup.read_back(setup.client.get_consignment(reference)).await?;
                match allocated(&consignment) {
                    Verdict::Done(()) => {
                        let format = call.format.clone();
                        Ok(Verdict::Done(restore(&setup.client, consignment, format).await))
                    }
                    other => Ok(other.map(|()| None)),
                }
            })
        })
    }
}

/// An allocation and its label.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LabelledAllocation {
    /// Server's report about the allocation, without the label.
    pub result: AllocateAndGetLabelsResult,
    /// The label, if the server sent one.
    pub label: Option<File>,
}

/// An allocation of one consignment with its labels.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AllocationWithLabels {
    /// The consignment, which is allocated.
    pub consignment: LabelledAllocation,
    /// Other results of the response: the return of the consignment, if there is one. **It can have failed
    /// although the consignment did not.**
    pub returns: Vec<Result<LabelledAllocation, Error>>,
}

impl AllocationWithLabels {
    /// All labels, that of the consignment first.
    pub fn labels(&self) -> impl Iterator<Item = &File> {
        let returns = self.returns.iter().flatten();
        std::iter::once(&self.consignment).chain(returns).filter_map(|it| it.label.as_ref())
    }

    /// Returns `true` if the return too was allocated, or there is none.
    pub fn is_complete(&self) -> bool {
        self.returns.iter().all(Result::is_ok)
    }
}

impl Element for AllocateAndGetLabelsResult {
    fn report(&self) -> Report<'_> {
        let reference = self.api_links.as_deref().and_then(|links| links.iter().find_map(ApiLink::reference));
        let report = Report::of_status(self.status_code, true, reference, self.message.as_deref());
        let says_failed = self.result.as_ref().is_some_and(|result| result.as_str().ends_with("Failed"));
        let failed = says_failed.then_some(Rejection { status: None, allocation: true });
        Report { rejection: report.rejection.or(failed), ..report }
    }
}

/// A response without elements does not show if it was done.
fn decode_labelled(exchange: Exchange) -> Result<Response<AllocationWithLabels>, Error> {
    let (response, exchange) = decode::body::<AllocateAndGetLabelsResponse>(exchange)?;
    let elements = response.responses.unwrap_or_default();
    let own = elements.iter().position(|element| element.label_type.as_deref() != Some(&LabelType::Return));
    let mut all = report::results(&exchange, elements);
    let Some(own) = own else {
        let failed = all.into_iter().find_map(|(_, result)| result.err());
        return Err(failed.unwrap_or_else(|| exchange.into_undecodable(".", "nothing about the consignment")));
    };
    let result = all.remove(own).1?;
    let others = all.into_iter().map(|(_, result)| match result {
        Ok(result) => with_label(result).map(Ok),
        Err(error) => Some(Err(error)),
    });
    let labelled = with_label(result).zip(others.collect::<Option<Vec<_>>>());
    match labelled {
        Some((consignment, returns)) => {
            Ok(Response::new(AllocationWithLabels { consignment, returns }, exchange.meta))
        }
        None => Err(exchange.into_undecodable(".", "a label is not in base64")),
    }
}

/// `None` if the label is not in base64.
fn with_label(mut result: AllocateAndGetLabelsResult) -> Option<LabelledAllocation> {
    let label = match result.label_content.take() {
        Some(content) => {
            let mut file = File::from_base64(&content)?;
            file.content_type = result.label_file_type.clone();
            Some(file)
        }
        None => None,
    };
    Some(LabelledAllocation { result, label })
}

/// Content of a lost response, as far as the consignment has it, with its label.
async fn restore(
    client: &Client,
    consignment: Response<Consignment>,
    format: Open<LabelFormat>,
) -> Option<Response<AllocationWithLabels>> {
    let reference = consignment.reference.clone()?;
    let label = client.get_labels_in_format(reference, format).send().await.ok()?.into_inner();
    Some(consignment.map(|consignment| {
        let summary = summary_of(consignment);
        let mut result = AllocateAndGetLabelsResult::builder().status_code(summary.status_code).build();
        result.label_type = Some(LabelType::Consignment.into());
        result.label_file_type = label.content_type().map(str::to_owned);
        result.carrier_name = summary.carrier_name;
        result.carrier_reference = summary.carrier_reference;
        result.carrier_service_name = summary.carrier_service_name;
        result.carrier_service_reference = summary.carrier_service_reference;
        result.consignment_legs = summary.consignment_legs;
        let consignment = LabelledAllocation { result, label: Some(label) };
        AllocationWithLabels { consignment, returns: Vec::new() }
    }))
}
