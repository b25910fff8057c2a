//! Allocation of one consignment with its labels in the same response.

use serde::Deserialize;
use serde_json::value::RawValue;
use sorted_pro_raw::Open;
use sorted_pro_raw::consignments::types::{
    AllocateAndGetLabelsResponse, AllocateAndGetLabelsResult, ApiLink, Consignment,
};
use sorted_pro_raw::consignments::vocabulary::{LabelFormat, LabelType};

use super::report::{self, Report};
use super::{
    AllocateConsignment, AllocateConsignmentWithServiceGroup, AllocateOneWithCarrierService,
    AllocateWithQuote, Client, reconcile,
};
use crate::call::{operation, read};
use crate::error::Rejection;
use crate::transport::Exchange;
use crate::{
    Call, CarrierServiceRef, ConsignmentRef, Error, File, QuoteRef, Response, ServiceGroupCode, json,
};

operation! {
    /// Arguments of [`Client::allocate`] and [`and_get_labels`](Call::and_get_labels).
    pub struct AllocateAndGetLabels in consignments
    (reference: ConsignmentRef, format: Open<LabelFormat>) { reconcile: bool }
    "allocate_and_get_labels", Write, Labelled => AllocationWithLabels;
    |this, raw| raw.allocate_and_get_labels(this.reference.as_str(), &this.format);
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`in_service_group`](Call::in_service_group) and [`and_get_labels`](Call::and_get_labels).
    pub struct AllocateWithServiceGroupAndGetLabels in consignments
    (reference: ConsignmentRef, service_group: ServiceGroupCode, format: Open<LabelFormat>) { reconcile: bool }
    "allocate_with_service_group_and_get_labels", Write, Labelled => AllocationWithLabels;
    |this, raw| raw.allocate_with_service_group_and_get_labels(this.reference.as_str(), this.service_group.as_str(), &this.format);
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`with_carrier_service`](Call::with_carrier_service) and [`and_get_labels`](Call::and_get_labels).
    pub struct AllocateWithCarrierServiceAndGetLabels in consignments
    (reference: ConsignmentRef, carrier_service: CarrierServiceRef, format: Open<LabelFormat>) { reconcile: bool }
    "allocate_with_carrier_service_and_get_labels", Write, Labelled => AllocationWithLabels;
    |this, raw| raw.allocate_with_carrier_service_and_get_labels(this.reference.as_str(), this.carrier_service.as_str(), &this.format);
    recover |call| reconcile::allocation(call)
}

operation! {
    /// Arguments of [`Client::allocate`] with [`with_quote`](Call::with_quote) and [`and_get_labels`](Call::and_get_labels).
    pub struct AllocateWithQuoteAndGetLabels in consignments
    (reference: ConsignmentRef, quote: QuoteRef, format: Open<LabelFormat>) { reconcile: bool }
    "allocate_with_quote_and_get_labels", Write, Labelled => AllocationWithLabels;
    |this, raw| raw.allocate_with_quote_and_get_labels(this.reference.as_str(), this.quote.as_str(), &this.format);
    recover |call| reconcile::allocation(call)
}

/// An allocation and its label.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LabelledAllocation {
    /// What the server says about the allocation, without the label.
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
    /// What else the response tells about: the return of the consignment, if there is one. **It can have failed
    /// although the consignment did not.**
    pub returns: Vec<Result<LabelledAllocation, Error>>,
}

impl AllocationWithLabels {
    /// All labels, that of the consignment first.
    pub fn labels(&self) -> impl Iterator<Item = &File> {
        let returns = self.returns.iter().flatten();
        std::iter::once(&self.consignment).chain(returns).filter_map(|it| it.label.as_ref())
    }

    /// Whether the return too was allocated, if there is one.
    pub fn is_complete(&self) -> bool {
        self.returns.iter().all(Result::is_ok)
    }
}

impl Report for AllocateAndGetLabelsResult {
    fn reference(&self) -> Option<&str> {
        self.api_links.as_deref()?.iter().find_map(ApiLink::reference)
    }

    fn rejection(&self) -> Option<Rejection> {
        let says_failed = self.result.as_ref().is_some_and(|result| result.as_str().ends_with("Failed"));
        let status = u16::try_from(self.status_code).ok().filter(|status| !(200..300).contains(status));
        (says_failed || !(200..300).contains(&self.status_code))
            .then_some(Rejection { status, allocation: true })
    }

    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    fn is_accepted(&self) -> bool {
        self.status_code == 202
    }
}

/// An allocation with labels. No element at all does not tell whether it was done.
struct Labelled;

impl read::Read<AllocateAndGetLabelsResponse> for Labelled {
    type Output = AllocationWithLabels;

    fn read(exchange: Exchange) -> Result<Response<AllocationWithLabels>, Error> {
        if !(200..300).contains(&exchange.status()) {
            return Err(exchange.into_error());
        }
        let elements = match json::from_slice::<AllocateAndGetLabelsResponse>(&exchange.body) {
            Ok(response) => response.responses.unwrap_or_default(),
            Err(error) => return Err(read::undecodable(exchange, &error)),
        };
        let own =
            elements.iter().position(|element| element.label_type.as_deref() != Some(&LabelType::Return));
        let mut all = report::judge(&exchange, texts, elements);
        let Some(own) = own else {
            return Err(match all.into_iter().find_map(|(_, result)| result.err()) {
                Some(error) => error,
                None => report::unreadable(exchange, "nothing about the consignment"),
            });
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
            None => Err(report::unreadable(exchange, "a label is not in base64")),
        }
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

/// The elements as they came.
fn texts(body: &[u8]) -> Vec<&RawValue> {
    #[derive(Deserialize)]
    struct Body<'a> {
        #[serde(borrow, rename = "Responses")]
        responses: Vec<&'a RawValue>,
    }
    json::from_slice::<Body<'_>>(body).map_or_else(|_| Vec::new(), |body| body.responses)
}

/// What a lost response would have said, as far as the consignment has it, with its label.
async fn restore(
    client: Client,
    consignment: Response<Consignment>,
    format: Open<LabelFormat>,
) -> Option<Response<AllocationWithLabels>> {
    let reference = consignment.reference.clone()?;
    let label = client.get_labels(reference).in_format(format).send().await.ok()?.into_inner();
    Some(consignment.map(|consignment| {
        let summary = reconcile::summary_of(consignment);
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

macro_rules! with_labels {
    ($($from:ident => $to:ident: $operation:literal, |$it:ident, $format:ident| $change:expr;)*) => {$(
        impl Call<$from> {
            /// Fetches the labels with the same call
            #[doc = concat!("(`", $operation, "`).")]
            ///
            /// Gives the allocation with its label, and that of the return if there is one. It is an error if
            /// the consignment is not allocated, whatever the HTTP status; **a return that fails is not**, see
            /// [`returns`](AllocationWithLabels::returns). Fetching a label counts as printing it.
            /// [`reconcile`](Self::reconcile) reads allocation and label back after a lost response, but not
            /// the return's.
            ///
            /// ```
            /// # sorted_pro_test::consignments(async |client| {
            /// let allocation = client.allocate("EC-000-05B-MMA").and_get_labels("PDF").send().await?;
            /// assert!(allocation.is_complete());
            /// for label in allocation.labels() {
            ///     assert_eq!(label.extension(), "pdf");
            /// }
            /// assert_eq!(allocation.labels().count(), 1);
            ///
            /// let error = client.allocate("EC-000-0A1-B2F").and_get_labels("PDF").send().await.unwrap_err();
            /// assert!(error.is_allocation_failed());
            /// # Ok(()) });
            /// ```
            ///
            /// # Errors
            /// As for [`allocate`](Client::allocate).
            ///
            /// Evidence: `sdk-only`.
            pub fn and_get_labels(self, format: impl Into<Open<LabelFormat>>) -> Call<$to> {
                let $format = format.into();
                self.turn_into(|$it| $change)
            }
        }

        impl reconcile::Allocation for $to {
            fn reference(&self) -> &str {
                self.reference.as_str()
            }

            fn reconcile(&mut self) -> &mut bool {
                &mut self.reconcile
            }

            async fn restore(
                call: Call<Self>,
                consignment: Response<Consignment>,
            ) -> Option<Response<AllocationWithLabels>> {
                restore(call.client, consignment, call.operation.format).await
            }
        }

        super::reconcile::reconcilable! { $to }
    )*};
}

with_labels! {
    AllocateConsignment => AllocateAndGetLabels: "allocate_and_get_labels",
    |it, format| AllocateAndGetLabels { reference: it.reference, format, reconcile: it.reconcile };
    AllocateConsignmentWithServiceGroup => AllocateWithServiceGroupAndGetLabels:
    "allocate_with_service_group_and_get_labels",
    |it, format| AllocateWithServiceGroupAndGetLabels {
        reference: it.reference, service_group: it.service_group, format, reconcile: it.reconcile,
    };
    AllocateOneWithCarrierService => AllocateWithCarrierServiceAndGetLabels:
    "allocate_with_carrier_service_and_get_labels",
    |it, format| AllocateWithCarrierServiceAndGetLabels {
        reference: it.0.references.concat().into(),
        carrier_service: it.0.carrier_service,
        format,
        reconcile: it.0.reconcile,
    };
    AllocateWithQuote => AllocateWithQuoteAndGetLabels: "allocate_with_quote_and_get_labels",
    |it, format| AllocateWithQuoteAndGetLabels {
        reference: it.reference, quote: it.quote, format, reconcile: it.reconcile,
    };
}
