//! Lists that come in pages.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};

use crate::Error;
use crate::call::{self, Operation};

/// An operation whose response is a page of a list.
pub(crate) trait Paged: Operation {
    /// Element of the list.
    type Item: Send + 'static;
    /// Largest page of the server, in items; a stream asks for as many.
    const MOST: i32;

    /// Number of items to return, and to leave out at the beginning, as far as they are set.
    fn window(&self) -> (Option<i32>, Option<i32>);

    fn set_window(&mut self, take: i32, skip: i32);

    /// Number of items on all pages together, where pages may be shorter than was asked for.
    fn total(page: &Self::Output) -> Option<i32>;

    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// All items from `skip` on, a page with each call.
pub(crate) fn stream<O: Paged>(call: O) -> Items<O::Item> {
    let (take, skip) = call.window();
    let (take, skip) = (take.unwrap_or(O::MOST), skip.unwrap_or(0));
    let pages = stream::unfold(Some((call, skip)), move |next| async move {
        let (mut call, at) = next?;
        call.set_window(take, at);
        match call::send(call.clone()).await {
            Ok(response) => {
                let total = O::total(&response).unwrap_or(0);
                let items = O::items(response.into_inner());
                // Even if `take` is unchecked: a page without items is the last.
                let count = i32::try_from(items.len()).ok().filter(|count| *count > 0);
                let next = count.and_then(|count| {
                    let end = at.checked_add(count)?;
                    (count >= take || end < total).then_some((call, end))
                });
                Some((items.into_iter().map(Ok).collect(), next))
            }
            Err(error) if at > skip && error.is_not_found() => None,
            Err(error) => Some((vec![Err(error)], None)),
        }
    });
    Items(pages.flat_map(|items: Vec<_>| stream::iter(items)).boxed())
}

/// The items of a list that comes in pages, one after the other. The pages are read when they are needed.
///
/// The list ends with the first page that is not full, unless the response counts more items, or that does not exist
/// (404). A 404 for the first page is an error as with `send`: nothing matches. An error is the last item. What is added
/// to or removed from the list meanwhile can make an item come twice or not at all: the API knows places, not cursors.
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
