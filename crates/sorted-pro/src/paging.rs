//! Lists that come in pages.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::future::poll_fn;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};

use crate::call::Operation;
use crate::problem::Problems;
use crate::{Call, Error};

/// Which part of a list is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Page {
    pub(crate) take: Option<i32>,
    pub(crate) skip: Option<i32>,
}

impl Page {
    /// Rejects what no list has, where the API documents no bounds.
    pub(crate) fn check(self, problems: &mut Problems) {
        if self.take.is_some_and(|take| take < 1) {
            problems.member("take", |problems| problems.report("has to be at least 1"));
        }
        if self.skip.is_some_and(|skip| skip < 0) {
            problems.member("skip", |problems| problems.report("must not be negative"));
        }
    }
}

/// An operation whose response is a page of a list. Implemented by this crate only.
pub trait Paged: Operation + Clone + sealed::Paged<Page = Self::Output> {}

pub(crate) mod sealed {
    use super::Page;

    pub trait Paged {
        /// What `send` gives.
        type Page;
        /// What the list consists of.
        type Item: Send + 'static;
        /// How many items the server puts on a page at most; a stream asks for as many.
        const MOST: i32;

        fn page(&mut self) -> &mut Page;

        /// How many items there are on all pages together, where pages may be shorter than was asked for.
        fn total(_: &Self::Page) -> Option<i32> {
            None
        }

        fn items(response: Self::Page) -> Vec<Self::Item>;
    }
}

/// Makes an operation with a member `page: Page` a paged one: `paged!(SearchShipments, ShipmentList, shipments:
/// Shipment, most 10)`.
macro_rules! paged {
    ($operation:ty, $page:ty, $member:ident: $item:ty, most $most:expr) => {
        impl $crate::paging::Paged for $operation {}

        impl $crate::paging::sealed::Paged for $operation {
            type Page = $page;
            type Item = $item;
            const MOST: i32 = $most;

            fn page(&mut self) -> &mut $crate::paging::Page {
                &mut self.page
            }

            fn items(page: $page) -> Vec<$item> {
                page.$member
            }
        }
    };
}
pub(crate) use paged;

impl<O: Paged> Call<O> {
    /// Sets the page size, at least 1; the operation says how large it can be. The default of a
    /// [`stream`](Self::stream) is the largest.
    pub fn take(mut self, take: i32) -> Self {
        self.operation.page().take = Some(take);
        self
    }

    /// How many items of the list to leave out at its beginning.
    pub fn skip(mut self, skip: i32) -> Self {
        self.operation.page().skip = Some(skip);
        self
    }

    /// All items from `skip` on, one after the other. The pages are read when they are needed.
    ///
    /// The list ends with the first page that is not full, unless the response counts more items, or that does
    /// not exist (404). A 404 for the first page is an error as with `send`: nothing matches. An error is the
    /// last item. What is added to or removed
    /// from the list meanwhile can make an item come twice or not at all: the API knows places, not cursors.
    ///
    /// Each page is a call of its own, with the options of this one: `timeout` is for each, not for all.
    pub fn stream(self) -> Items<O::Item> {
        let mut call = self;
        let page = *call.operation.page();
        let (take, skip) = (page.take.unwrap_or(O::MOST), page.skip.unwrap_or(0));
        let pages = stream::unfold(Some((call, skip)), move |next| async move {
            let (mut call, at) = next?;
            *call.operation.page() = Page { take: Some(take), skip: Some(at) };
            match call.clone().send().await {
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
}

/// The items of a list that comes in pages: see [`Call::stream`].
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
        poll_fn(|context| self.0.poll_next_unpin(context)).await
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
