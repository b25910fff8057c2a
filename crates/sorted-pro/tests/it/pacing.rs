//! Servers that throttle: nothing is lost, nothing is done twice, and nobody waits for longer than allowed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sorted_pro::shipments::Client;
use sorted_pro::{ApiKey, RetryPolicy, shipments::ShipmentRef};
use sorted_pro_sandbox::Fault;
use sorted_pro_test::{SHIPMENT, run, shipments_and_sandbox, shipments_builder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A server that queues its requests, up to a rate.
struct Server {
    level: f64,
    refilled: Instant,
    throttled: usize,
    /// Number of times that each reference was queued.
    queued: HashMap<String, usize>,
}

const RATE: f64 = 200.0;
const BUCKET: f64 = 10.0;

impl Server {
    /// The body of the response, or `None` for a request that comes too early.
    fn queue(&mut self, body: &str) -> Option<String> {
        let now = Instant::now();
        self.level = (self.level + (now - self.refilled).as_secs_f64() * RATE).min(BUCKET);
        self.refilled = now;
        if self.level < 1.0 {
            self.throttled += 1;
            return None;
        }
        self.level -= 1.0;
        let list = &body[body.find('[')?..=body.rfind(']')?];
        for reference in list.split('"').filter(|it| it.starts_with("sp_")) {
            *self.queued.entry(reference.to_owned()).or_default() += 1;
        }
        Some(format!(r#"{{"message":"queued","queued":{list},"rejected":[],"_links":[]}}"#))
    }
}

/// Its URL, and its observations. `headers` are those of a throttled response.
async fn start(headers: &'static str) -> (String, Arc<Mutex<Server>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = Server { level: BUCKET, refilled: Instant::now(), throttled: 0, queued: HashMap::new() };
    let server = Arc::new(Mutex::new(server));
    let shared = server.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(respond(stream, shared.clone(), headers));
        }
    });
    (url, server)
}

async fn respond(mut stream: TcpStream, server: Arc<Mutex<Server>>, headers: &str) {
    let mut request = String::new();
    let mut buffer = [0; 4096];
    loop {
        // All bodies of these requests end so.
        while !request.ends_with("]}") {
            match stream.read(&mut buffer).await {
                Ok(length @ 1..) => request.push_str(&String::from_utf8_lossy(&buffer[..length])),
                _ => return,
            }
        }
        let body = server.lock().unwrap_or_else(PoisonError::into_inner).queue(&request);
        let response = match body {
            Some(body) => format!("HTTP/1.1 202 Accepted\r\ncontent-length: {}\r\n\r\n{body}", body.len()),
            None => format!("HTTP/1.1 429 Too Many Requests\r\n{headers}content-length: 0\r\n\r\n"),
        };
        request.clear();
        if stream.write_all(response.as_bytes()).await.is_err() {
            return;
        }
    }
}

#[tokio::test]
async fn throttling_loses_no_reference_and_queues_none_twice() {
    for headers in ["", "retry-after: 1\r\n", "retry-after: 0\r\n", "retry-after: 0.5\r\n"] {
        let (url, server) = start(headers).await;
        let key = ApiKey::new("s3cret").unwrap();
        // Not one retry is paid for.
        let client = Client::builder(key).base_url(url).no_proxy().retry_burst(0).build().unwrap();
        let references: Vec<ShipmentRef> =
            (0..1500).map(|number| format!("sp_{number:032}").into()).collect();
        let outcome = client.allocate_many(&references).batch_size(5).concurrency(16).send().await;
        assert!(outcome.is_complete(), "{headers}: {:?}", outcome.into_result().unwrap_err());
        assert!(outcome.succeeded().eq(&references));
        let server = server.lock().unwrap();
        assert!(server.throttled > 0, "nothing was throttled");
        for reference in &references {
            assert_eq!(server.queued.get(reference.as_str()), Some(&1), "{reference:?}");
        }
    }
}

fn throttled() -> Fault {
    Fault::status_with_body(429, "application/json", r#"{"code":"too_many","message":"Slow down."}"#)
}

#[test]
fn a_throttled_call_waits_for_its_turn_until_its_timeout_expires() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(throttled())?;
        let call = client.cancel_shipment(SHIPMENT).timeout(Duration::from_secs(2));
        let error = call.send().await.unwrap_err();
        assert!(error.is_throttled() && !error.outcome_is_unknown(), "{error}");
        assert!(error.attempts() >= 2, "{error:?}");
        assert!(error.elapsed() < Duration::from_secs(5));
        assert_eq!(sandbox.journal().len(), error.attempts() as usize);
        Ok(())
    });
}

#[test]
fn throttled_attempts_count_against_no_limit() {
    run(async |sandbox| {
        let client = shipments_builder(sandbox).retry_burst(0).build()?;
        let twice = RetryPolicy::default().max_attempts(2).initial_backoff(Duration::ZERO);
        sandbox.inject(throttled().times(2))?;
        let shipment = client.get_shipment(SHIPMENT).retry(twice.clone()).send().await?;
        assert_eq!(shipment.attempts(), 3);
        // Other failures do, also between throttled ones.
        let client = shipments_builder(sandbox).build()?;
        sandbox.inject(Fault::status(500).times(1))?;
        sandbox.inject(throttled().times(1))?;
        sandbox.inject(Fault::status(500))?;
        let thrice = twice.max_attempts(3);
        let error = client.get_shipment(SHIPMENT).retry(thrice).send().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(500), 4));
        Ok(())
    });
}

#[test]
fn a_policy_without_retries_sends_a_throttled_request_once() {
    shipments_and_sandbox(async |client, sandbox| {
        for fault in [throttled(), Fault::throttle(Duration::ZERO)] {
            sandbox.clear_faults();
            sandbox.inject(fault)?;
            let call = client.get_shipment(SHIPMENT).retry(RetryPolicy::none());
            assert_eq!(call.send().await.unwrap_err().attempts(), 1);
        }
        assert_eq!(sandbox.journal().len(), 2);
        Ok(())
    });
}

#[test]
fn a_call_whose_timeout_expires_before_its_turn_sends_nothing() {
    shipments_and_sandbox(async |client, sandbox| {
        sandbox.inject(Fault::throttle(Duration::from_secs(20)).times(1))?;
        let once = client.get_shipment(SHIPMENT).retry(RetryPolicy::none());
        assert!(once.send().await.unwrap_err().is_throttled());
        // The pause that one call was asked for holds for the others.
        let call = client.cancel_shipment(SHIPMENT).timeout(Duration::from_millis(200));
        let error = call.send().await.unwrap_err();
        assert!(error.is_timeout() && !error.outcome_is_unknown(), "{error}");
        assert_eq!((error.attempts(), sandbox.journal().len()), (0, 1));
        Ok(())
    });
}
