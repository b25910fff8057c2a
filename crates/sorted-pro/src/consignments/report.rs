//! Readers of responses that report per consignment: each element is a success or an [`Error`], and never
//! merely a value.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{AllocationSummary, WithMessage};

use crate::bulk::ItemResult;
use crate::bulk::list::Reported;
use crate::call::decode::{self, Decode};
use crate::error::Rejection;
use crate::transport::Exchange;
use crate::{Error, Response, json};

/// An element that reports about one consignment.
pub(crate) trait Element: DeserializeOwned + Send + 'static {
    fn report(&self) -> Report<'_>;
}

/// Report of an element.
pub(crate) struct Report<'a> {
    /// The consignment, if the element names it.
    pub(crate) reference: Option<&'a str>,
    /// Details of its failure, if it failed.
    pub(crate) rejection: Option<Rejection>,
    /// The reason or outcome in words.
    pub(crate) message: Option<&'a str>,
    /// `true` if the server has only accepted the work.
    pub(crate) is_accepted: bool,
}

impl<'a> Report<'a> {
    /// Report of an element with its own status; `allocation` is `true` if it was to be allocated.
    pub(crate) fn of_status(
        status: i32,
        allocation: bool,
        reference: Option<&'a str>,
        message: Option<&'a str>,
    ) -> Self {
        let rejection = Rejection { status: u16::try_from(status).ok(), allocation };
        let rejection = (!(200..300).contains(&status)).then_some(rejection);
        Self { reference, rejection, message, is_accepted: status == 202 }
    }
}

impl Element for AllocationSummary {
    fn report(&self) -> Report<'_> {
        Report::of_status(self.status_code, true, self.reference(), self.description.as_deref())
    }
}

impl Element for WithMessage {
    fn report(&self) -> Report<'_> {
        Report {
            reference: self.data.as_deref(),
            rejection: (!self.is_success).then_some(Rejection { status: None, allocation: false }),
            message: self.message.as_deref(),
            is_accepted: false,
        }
    }
}

/// Report of the response to an allocation of a list.
pub(crate) type AllocationReport = Reported<AllocationSummary>;

/// Report of the response to another change of a list.
pub(crate) type ChangeReport = Reported<WithMessage>;

/// Each element succeeds or fails independently.
impl<T: Element> Decode<Vec<T>> for Reported<T> {
    type Output = Self;

    fn decode(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (elements, exchange) = parse::<T>(exchange)?;
        let is_accepted = exchange.status() == 202;
        let items = results(&exchange, elements).into_iter().map(|(reference, result)| {
            let result = match result {
                Ok(element) if is_accepted || element.report().is_accepted => {
                    ItemResult::Accepted(Some(element))
                }
                Ok(element) => ItemResult::Done(element),
                Err(error) => ItemResult::Failed(error),
            };
            (reference, result)
        });
        let others = if is_accepted { ItemResult::Accepted(None) } else { ItemResult::Missing };
        let reported = Self { items: items.collect(), others };
        Ok(Response::new(reported, exchange.meta))
    }
}

/// One allocation: a summary, or a list of one.
pub(crate) struct Single;

impl<B> Decode<B> for Single {
    type Output = AllocationSummary;

    fn decode(exchange: Exchange) -> Result<Response<AllocationSummary>, Error> {
        let (summary, exchange) = single(exchange)?;
        Ok(Response::new(summary, exchange.meta))
    }
}

/// The only summary of a response.
pub(crate) fn single(exchange: Exchange) -> Result<(AllocationSummary, Exchange), Error> {
    let (elements, exchange) = parse::<AllocationSummary>(exchange)?;
    let mut results = results(&exchange, elements).into_iter();
    match (results.next(), results.next()) {
        (Some((_, result)), None) => Ok((result?, exchange)),
        (None, _) if exchange.status() == 202 => {
            Ok((AllocationSummary::builder().status_code(202).build(), exchange))
        }
        _ => Err(exchange.into_undecodable(".", "not one summary")),
    }
}

/// The elements of a success. The body of a 202 may be empty.
fn parse<T: Element>(exchange: Exchange) -> Result<(Vec<T>, Exchange), Error> {
    if exchange.status() == 202 && matches!(exchange.body.trim_ascii(), b"" | b"null") {
        return Ok((Vec::new(), exchange));
    }
    let (elements, exchange) = decode::body::<OneOrMany<T>>(exchange)?;
    Ok((elements.into_vec(), exchange))
}

/// Consignment and result of each element.
pub(crate) fn results<T: Element>(
    exchange: &Exchange,
    elements: Vec<T>,
) -> Vec<(Option<String>, Result<T, Error>)> {
    let texts = match elements.iter().any(|element| element.report().rejection.is_some()) {
        true => texts(&exchange.body),
        false => Vec::new(),
    };
    let results = elements.into_iter().enumerate().map(|(index, element)| {
        let report = element.report();
        let reference = report.reference.map(str::to_owned);
        let Some(rejection) = report.rejection else { return (reference, Ok(element)) };
        let text = texts.get(index).map_or("", |text| text.get());
        let message = report.message.map(str::to_owned);
        (reference, Err(Error::rejected(rejection, exchange.meta.clone(), None, message, text.as_bytes())))
    });
    results.collect()
}

/// The elements as they came, with what the models do not know: a list, a property that is one, or the body itself.
fn texts(body: &[u8]) -> Vec<&RawValue> {
    #[derive(Deserialize)]
    struct Body<'a> {
        #[serde(borrow, alias = "Responses", alias = "SelectOrderResults", rename = "Results")]
        elements: Vec<&'a RawValue>,
    }
    json::from_slice(body)
        .or_else(|_| json::from_slice::<Body<'_>>(body).map(|body| body.elements))
        .or_else(|_| json::from_slice(body).map(|element| vec![element]))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
