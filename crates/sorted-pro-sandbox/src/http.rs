//! The sandbox as a server: from a connection to a response, with faults, journal, administration and pages for
//! people.

pub(crate) mod access;
pub(crate) mod admin;
pub(crate) mod app;
pub(crate) mod exchange;
pub mod faults;
pub(crate) mod hosts;
pub(crate) mod journal;
pub(crate) mod outgoing;
pub(crate) mod pages;
pub(crate) mod paths;
pub(crate) mod replay;
pub(crate) mod server;
pub(crate) mod shared;
pub(crate) mod stream;
