//! Lists that come in pages.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};

use crate::Error;
use crate::call::{self, Operation};
use crate::error::Cause;
use crate::retry::Safety;

/// An operation whose response is a page of a list.
pub(crate) trait Paged: Operation {
    /// Element of the list.
    type Item: Clone + PartialEq + Send + 'static;

    /// `true` if pages have numbers, of which the first is not documented.
    const IS_NUMBERED: bool;

    /// Asks for the largest page where the call leaves that open. Returns the size of a page, and the number of items that
    /// are left out before the first one.
    fn begin(&mut self) -> (i32, i32);

    /// Asks for the page after one of `count` items; `None` if there is no such number.
    fn advance(&mut self, count: i32) -> Option<()>;

    /// Number of items on all pages together, where pages may be shorter than was asked for.
    fn total(page: &Self::Output) -> Option<i32>;

    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// Pages still to be read.
struct Pages<O: Paged> {
    call: O,
    /// Number of items up to the next page.
    end: i32,
    /// First item of the page before, and whether that was the first page.
    before: Option<(O::Item, bool)>,
}

/// All items from where the call starts, a page with each call.
pub(crate) fn stream<O: Paged>(mut call: O) -> Items<O::Item> {
    let (take, end) = call.begin();
    let pages = stream::unfold(Some(Pages { call, end, before: None }), move |next| next_page(take, next));
    Items(pages.flat_map(|items: Vec<_>| stream::iter(items)).boxed())
}

type Page<O> = (Vec<Result<<O as Paged>::Item, Error>>, Option<Pages<O>>);

async fn next_page<O: Paged>(take: i32, pages: Option<Pages<O>>) -> Option<Page<O>> {
    let Pages { mut call, end, mut before } = pages?;
    loop {
        let response = match call::send(call.clone()).await {
            Ok(response) => response,
            Err(error) if before.is_some() && error.is_not_found() => return None,
            Err(error) => return Some((vec![Err(error)], None)),
        };
        let total = O::total(&response).unwrap_or(0);
        let page = response.map(O::items);
        // Even if `take` is unchecked: a page without items is the last.
        let first = page.first().cloned()?;
        let count = i32::try_from(page.len()).ok()?;
        match &mut before {
            // The numbers of the server begin with the second that was asked for.
            Some((same, is_first @ true)) if O::IS_NUMBERED && *same == first => {
                *is_first = false;
                call.advance(count)?;
                continue;
            }
            Some((same, _)) if *same == first => {
                let cause = Cause::text("the page begins like the one before");
                let error =
                    Error::decode(Safety::Read, page.meta().clone(), Vec::new(), ".".to_owned(), cause);
                return Some((vec![Err(error)], None));
            }
            _ => {}
        }
        let end = end.saturating_add(count);
        let next = (count >= take || end < total).then_some(()).and_then(|()| call.advance(count));
        let before = Some((first, before.is_none()));
        let items = page.into_inner().into_iter().map(Ok).collect();
        return Some((items, next.map(|()| Pages { call, end, before })));
    }
}

/// The items of a list that comes in pages, one after the other. The pages are read when they are needed.
///
/// The list ends with the first page that is not full, unless the response counts more items, or that does not exist
/// (404). A 404 for the first page is an error as with `send`: nothing matches. An error is the last item. A server that
/// sends the same page again and again does not keep the list going: that is an error, too. What is added to or removed
/// from the list meanwhile can make an item come twice or not at all: the API knows places, not cursors.
///
/// Each page is a call with the options of the one that was turned into a stream: `timeout` is for each, not for all.
///
/// It is a [`Stream`]; [`next`](Self::next) is there for those who need nothing else of streams.
#[must_use = "nothing is read until items are asked for"]
pub struct Items<T>(BoxStream<'static, Result<T, Error>>);

impl<T> Items<T> {
    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// If the page with it cannot be read. Then there are no more.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.0.next().await
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

// Items can be personal data.
impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
