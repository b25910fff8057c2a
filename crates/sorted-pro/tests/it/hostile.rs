//! Servers that want to harm: too much, too slow, cut off, curious.

mod calls;
mod framing;
mod keys;
mod memory;
mod outages;
mod server;
mod sizes;
mod times;
