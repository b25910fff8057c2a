//! Reading of responses, without the network.

use std::error::Error;
use std::hint::black_box;

use serde::de::DeserializeOwned;
use serde_json::Value;
use sorted_pro::raw::shipments::types;

use crate::measure::compare as measure;
use crate::{plain, server};

const ROUNDS: usize = 60;

pub(crate) fn compare() -> Result<(), Box<dyn Error>> {
    let allocation = large_allocation(30_000)?;
    let shipments = format!("[{}]", vec![server::SHIPMENT; 100].join(","));
    crate::run(async {
        group::<types::AllocateResult, plain::AllocateResult>("decode.allocate_result", &allocation, 100)
            .await?;
        group::<Vec<types::Shipment>, Vec<plain::Shipment>>("decode.shipments", &shipments, 5).await
    })
}

async fn group<A: DeserializeOwned, B: DeserializeOwned>(
    figure: &str,
    body: &str,
    times: u32,
) -> Result<(), Box<dyn Error>> {
    let (a, b, value) = (read::<A>(body, times), read::<B>(body, times), read::<Value>(body, times));
    measure(&format!("{figure}.plain"), ROUNDS, times, a, b).await?;
    measure(&format!("{figure}.value"), ROUNDS, times, read::<A>(body, times), value).await
}

fn read<T: DeserializeOwned>(body: &str, times: u32) -> impl AsyncFnMut() -> Result<(), Box<dyn Error>> {
    async move || {
        for _ in 0..times {
            black_box(serde_json::from_slice::<T>(black_box(body.as_bytes()))?);
        }
        Ok(())
    }
}

/// The documented allocation with its excluded services repeated until it has `size` bytes.
fn large_allocation(size: usize) -> Result<String, Box<dyn Error>> {
    let mut allocation: Value = serde_json::from_str(server::ALLOCATION)?;
    let excluded = allocation["excluded_services"].as_array().ok_or("no excluded services")?.clone();
    let mut text = String::new();
    while text.len() < size {
        let services = allocation["excluded_services"].as_array_mut().ok_or("no excluded services")?;
        services.extend(excluded.iter().cloned());
        text = serde_json::to_string_pretty(&allocation)?;
    }
    Ok(text)
}
