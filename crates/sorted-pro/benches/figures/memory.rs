//! Memory: one process for each figure, because the highest use of a process never falls.

use std::error::Error;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use sorted_pro::shipments::Client;
use sorted_pro::{ApiKey, shipments::ShipmentRef};

use crate::bulk::reference;
use crate::measure::{memory_kib, print};
use crate::server::{LABEL_BYTES, Server};

/// Allocates `count` shipments from a stream, keeping nothing.
pub(crate) async fn bulk(count: usize) -> Result<(), Box<dyn Error>> {
    let server = Server::start(Duration::ZERO)?;
    let references = stream::iter(0..count).map(|number| ShipmentRef::from(reference(number)));
    let batches = server.client()?.allocate_many_from(references).concurrency(8).stream();
    let queued = batches.fold(0, |sum, batch| async move { sum + batch.accepted().count() }).await;
    if queued != count {
        return Err(format!("{queued} of {count} are queued").into());
    }
    print("memory.bulk", memory_kib("VmHWM")? as f64, "peak in KiB");
    Ok(())
}

/// The largest of the futures that callers await.
pub(crate) fn futures() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(ApiKey::new("key")?).build()?;
    let sizes = [
        size_of_val(&client.get_shipment("sp_1").send()),
        size_of_val(&client.cancel_shipment("sp_1").send()),
        size_of_val(&client.allocate("sp_1").reconcile(true).send()),
        size_of_val(&client.search_shipments().send()),
        size_of_val(&client.get_labels("sp_1").send()),
        size_of_val(&client.raw_call("GET", "/").send()),
        size_of_val(&client.raw_call("GET", "/").send_raw()),
    ];
    let largest = sizes.into_iter().max().unwrap_or_default();
    print("memory.future", largest as f64, "checked when a call is compiled");
    Ok(())
}

/// Downloads a large label.
pub(crate) async fn download() -> Result<(), Box<dyn Error>> {
    let server = Server::start(Duration::ZERO)?;
    let client = server.client()?;
    // Connects, and takes what every call takes.
    client.get_shipment("sp_1").send().await?;
    let before = memory_kib("VmRSS")?;
    let label = client.get_labels("sp_1").send().await?;
    let extra = (memory_kib("VmHWM")? - before) * 1024;
    if label.bytes().len() != LABEL_BYTES / 3 * 3 {
        return Err(format!("{} bytes have come", label.bytes().len()).into());
    }
    let body = label.header("content-length").ok_or("the response has no length")?.parse::<u64>()?;
    let (extra, body) = (extra as f64, body as f64);
    let remark = format!("{:.1} MB more for a body of {:.1} MB", extra / 1e6, body / 1e6);
    print("memory.download", extra / body, &remark);
    Ok(())
}
