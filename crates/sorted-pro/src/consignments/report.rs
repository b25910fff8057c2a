//! Readers of responses that report per consignment: each element is a success or an [`Error`], and never
//! merely a value.

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{AllocationSummary, WithMessage};

use crate::bulk::ItemResult;
use crate::bulk::list::Reported;
use crate::call::read::{self, Read};
use crate::error::Rejection;
use crate::transport::Exchange;
use crate::{Error, Response, json};

/// An element that reports about one consignment.
pub(crate) trait Report: DeserializeOwned + Send + 'static {
    /// The consignment, if the element names it.
    fn reference(&self) -> Option<&str>;

    /// Details of its failure, if it failed.
    fn rejection(&self) -> Option<Rejection>;

    /// The reason or outcome in words.
    fn message(&self) -> Option<&str>;

    /// `true` if the server has only accepted the work.
    fn is_accepted(&self) -> bool;
}

impl Report for AllocationSummary {
    fn reference(&self) -> Option<&str> {
        Self::reference(self)
    }

    fn rejection(&self) -> Option<Rejection> {
        allocation_rejection(self.status_code)
    }

    fn message(&self) -> Option<&str> {
        self.description.as_deref()
    }

    fn is_accepted(&self) -> bool {
        self.status_code == 202
    }
}

impl Report for WithMessage {
    fn reference(&self) -> Option<&str> {
        self.data.as_deref()
    }

    fn rejection(&self) -> Option<Rejection> {
        (!self.is_success).then_some(Rejection { status: None, allocation: false })
    }

    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    fn is_accepted(&self) -> bool {
        false
    }
}

/// A status of an allocation's element, as a failure if it is one.
fn allocation_rejection(status_code: i32) -> Option<Rejection> {
    let status = u16::try_from(status_code).ok();
    (!(200..300).contains(&status_code)).then_some(Rejection { status, allocation: true })
}

/// Report of the response to an allocation of a list.
pub(crate) type AllocationReport = Reported<AllocationSummary>;

/// Report of the response to another change of a list.
pub(crate) type ChangeReport = Reported<WithMessage>;

/// Each element succeeds or fails independently.
impl<T: Report> Read<Vec<T>> for Reported<T> {
    type Output = Self;

    fn read(exchange: Exchange) -> Result<Response<Self>, Error> {
        let (exchange, elements) = parse::<T>(exchange)?;
        let is_accepted = exchange.status() == 202;
        let items = judge(&exchange, texts, elements).into_iter().map(|(reference, result)| {
            let result = match result {
                Ok(element) if is_accepted || element.is_accepted() => ItemResult::Accepted(Some(element)),
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

impl<B> Read<B> for Single {
    type Output = AllocationSummary;

    fn read(exchange: Exchange) -> Result<Response<AllocationSummary>, Error> {
        let (exchange, elements) = parse::<AllocationSummary>(exchange)?;
        let mut judged = judge(&exchange, texts, elements).into_iter();
        match (judged.next(), judged.next()) {
            (Some((_, result)), None) => Ok(Response::new(result?, exchange.meta)),
            (None, _) if exchange.status() == 202 => {
                let accepted = AllocationSummary::builder().status_code(202).build();
                Ok(Response::new(accepted, exchange.meta))
            }
            _ => Err(unreadable(exchange, "not one summary")),
        }
    }
}

/// A body of the documented shape that does not tell what it should.
pub(crate) fn unreadable(exchange: Exchange, cause: &str) -> Error {
    let Exchange { info, meta, body, .. } = exchange;
    Error::decode(info.safety, meta, body, ".".to_owned(), cause)
}

/// The elements of a success. The body of a 202 may be empty.
fn parse<T: Report>(exchange: Exchange) -> Result<(Exchange, Vec<T>), Error> {
    if !(200..300).contains(&exchange.status()) {
        return Err(exchange.into_error());
    }
    if exchange.status() == 202 && matches!(exchange.body.trim_ascii(), b"" | b"null") {
        return Ok((exchange, Vec::new()));
    }
    match json::from_slice::<OneOrMany<T>>(&exchange.body) {
        Ok(elements) => Ok((exchange, elements.into_vec())),
        Err(error) => Err(read::undecodable(exchange, &error)),
    }
}

/// Consignment and success of each element. `texts` finds the elements in the body as
/// they came.
pub(crate) fn judge<T: Report>(
    exchange: &Exchange,
    texts: fn(&[u8]) -> Vec<&RawValue>,
    elements: Vec<T>,
) -> Vec<(Option<String>, Result<T, Error>)> {
    let texts = match elements.iter().any(|element| element.rejection().is_some()) {
        true => texts(&exchange.body),
        false => Vec::new(),
    };
    let judged = elements.into_iter().enumerate().map(|(index, element)| {
        let reference = element.reference().map(str::to_owned);
        let Some(rejection) = element.rejection() else { return (reference, Ok(element)) };
        let text = texts.get(index).map_or("", |text| text.get());
        let message = element.message().map(str::to_owned);
        (reference, Err(Error::rejected(rejection, exchange.meta.clone(), None, message, text.as_bytes())))
    });
    judged.collect()
}

/// The elements as they came, with what the models do not know.
fn texts(body: &[u8]) -> Vec<&RawValue> {
    match json::from_slice(body) {
        Ok(texts) => texts,
        Err(_) => json::from_slice(body).into_iter().collect(),
    }
}
