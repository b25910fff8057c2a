//! Starts and stops a sandbox.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::contract::Contract;
use crate::http::app::{App, Secret};
use crate::http::faults::{Fault, FaultError, FaultId, Faults, SetFault};
use crate::http::hosts::Hosts;
use crate::http::journal::{Journal, JournalEntry};
use crate::http::replay::Recording;
use crate::http::shared::Limits;
use crate::model::catalogue::Catalogue;
use crate::model::clock::{Clock, ClockMode};
use crate::model::state::State;

/// A running sandbox, which stops on drop.
#[derive(Debug)]
pub struct Sandbox {
    app: Arc<App>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
}

/// Settings of a sandbox. Created by [`Sandbox::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    address: SocketAddr,
    hosts: Vec<String>,
    catalogue: Catalogue,
    clock: ClockMode,
    delay: Duration,
    seed: u64,
    api_key: Option<Secret>,
    demo: bool,
    single_allocation_as_object: bool,
    carriers_report: bool,
    journal_size: usize,
    max_records: usize,
    recording: Recording,
    limits: Limits,
}

/// Error: the sandbox did not start.
#[derive(Debug)]
pub struct StartError(Cause);

#[derive(Debug)]
enum Cause {
    Address(SocketAddr, io::Error),
    Host(String),
}

impl StartError {
    /// Returns `true` if a host given to [`Builder::host`] is invalid.
    pub fn is_invalid_host(&self) -> bool {
        matches!(self.0, Cause::Host(_))
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Address(address, _) => write!(f, "cannot listen on {address}"),
            Cause::Host(name) => {
                write!(f, "`{name}` is not a host: give a name or an IP address, without scheme and port")
            }
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Cause::Address(_, source) => Some(source),
            Cause::Host(_) => None,
        }
    }
}

/// Like [`TcpListener::bind`], but with a queue for a load test that connects a thousand times at once: the kernel
/// resets connections that do not fit into it.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Without it, a port cannot be used again for a minute. On Windows it would mean that others can take it.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(4096)
}

impl Sandbox {
    /// Starts a sandbox with the default catalogue on a free port of 127.0.0.1, with the demo data.
    ///
    /// # Errors
    /// If no port is available.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns a builder with the default settings.
    pub fn builder() -> Builder {
        Builder {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            hosts: Vec::new(),
            catalogue: Catalogue::default(),
            clock: ClockMode::Real,
            delay: Duration::from_millis(300),
            seed: 0,
            api_key: None,
            demo: true,
            single_allocation_as_object: false,
            carriers_report: false,
            journal_size: 1000,
            max_records: 250_000,
            recording: Recording::default(),
            limits: Limits::default(),
        }
    }

    /// Returns the URL it listens on: `http://127.0.0.1:4010`, without a trailing slash. This is the base URL of
    /// the consignments API.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the base URL of the shipments API.
    pub fn shipments_url(&self) -> String {
        format!("{}/pro", self.url())
    }

    /// Advances the sandbox's clock, and runs the work that becomes due.
    pub fn advance(&self, by: Duration) {
        self.app.advance(by);
    }

    /// Returns the sandbox's current time.
    pub fn now(&self) -> Timestamp {
        self.app.clock.now()
    }

    /// Sets a fault: see [`faults`](crate::http::faults).
    ///
    /// # Errors
    /// If the fault is invalid, such as one with an unknown operation or status.
    pub fn inject(&self, fault: Fault) -> Result<FaultId, FaultError> {
        fault.check()?;
        self.app.inject(fault)
    }

    /// Returns the faults that are set, oldest first, including those that can no longer apply.
    pub fn faults(&self) -> Vec<SetFault> {
        self.app.faults().list(self.app.clock.now())
    }

    /// Removes a fault; returns `false` if the id is unknown.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.app.faults().remove(id)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.app.faults().clear();
    }

    /// Returns the last requests to the two APIs with their responses, oldest first; keys are redacted.
    ///
    /// A request appears once its response is ready, which is before the caller has it. Requests under `/_sandbox/`
    /// do not appear.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.app.journal().entries().cloned().collect()
    }

    /// Returns the number of recorded exchanges that were not [replayed](Builder::replay) yet.
    pub fn not_replayed(&self) -> usize {
        self.app.recording().len()
    }

    /// Restores the start state: the data (with the demo data), the time, no faults, an empty journal.
    pub fn reset(&self) {
        self.app.reset();
    }

    /// Stops listening, and waits until running requests have finished: at most 10 seconds. Delays by faults end.
    ///
    /// # Errors
    /// If the server failed while it ran.
    pub async fn stop(mut self) -> io::Result<()> {
        self.ask_to_stop();
        match (&mut self.server).await {
            Ok(result) => result,
            Err(error) => Err(io::Error::other(error)),
        }
    }

    fn ask_to_stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The receiver is gone if the server has ended by itself.
            let _ = stop.send(());
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.ask_to_stop();
    }
}

impl Builder {
    /// Sets the address to listen on. Port 0 takes a free one.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Adds a host that the sandbox responds to: a name or an IP address, with any port. May be called repeatedly.
    ///
    /// The sandbox always responds to loopback addresses, `localhost`, names that end in `.localhost`, and the
    /// address that it listens on. Requests with any other `Host` get a 421, so that no web page can reach the
    /// sandbox through its own host name.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.hosts.push(host.into());
        self
    }

    /// Sets carriers, services and rules.
    pub fn catalogue(mut self, catalogue: Catalogue) -> Self {
        self.catalogue = catalogue;
        self
    }

    /// Sets the clock mode.
    pub fn clock(mut self, clock: ClockMode) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the duration of asynchronous work. Default: 300 ms.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sets the seed of references and tracking numbers.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the only API key that is accepted. Default: any non-empty key.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(Secret(key.into()));
        self
    }

    /// Starts with the demo shipments and consignments, or without. Default: `true`.
    pub fn demo(mut self, demo: bool) -> Self {
        self.demo = demo;
        self
    }

    /// Responds to the allocation of one consignment with an object instead of an array of one. Servers have sent
    /// both. Default: `false`.
    pub fn single_allocation_as_object(mut self, as_object: bool) -> Self {
        self.single_allocation_as_object = as_object;
        self
    }

    /// Lets carriers report each parcel that they receive as collected, in transit, out for delivery and delivered,
    /// at the dates of its allocation by the sandbox's clock. Default: `false`: then only your tracking events
    /// change its position.
    pub fn carriers_report(mut self, report: bool) -> Self {
        self.carriers_report = report;
        self
    }

    /// Sets the number of requests that the journal keeps. Default: 1000; 0 for none.
    pub fn journal_size(mut self, entries: usize) -> Self {
        self.journal_size = entries;
        self
    }

    /// Sets the limit on records: shipments, consignments, groups, quotes, manifests, documents and queued work.
    /// One with more than 8 kB of JSON counts once more for each 8 kB. Beyond the limit, calls that add records get
    /// a 503; a single bulk call may exceed it. Default: 250,000, which take about 2 GB.
    pub fn max_records(mut self, records: usize) -> Self {
        self.max_records = records;
        self
    }

    /// Responds to requests with recorded responses of a server, each exchange once and in order, by path and
    /// method. Other requests are executed as usual. Replayed responses have the header `sandbox-fidelity: replay`.
    pub fn replay(mut self, recording: Recording) -> Self {
        self.recording = recording;
        self
    }

    /// Sets the time that a client has to send the head of a request, to send its body, and to read each part of
    /// the response, before the connection is closed. Idle connections are closed after that time, too. Default: 30
    /// seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read_timeout = timeout;
        self
    }

    /// Builds the sandbox without its network.
    pub(crate) fn into_app(self) -> App {
        let app = App {
            catalogue: self.catalogue,
            clock: Clock::new(self.clock),
            delay: self.delay,
            seed: self.seed,
            api_key: self.api_key,
            shipments: Contract::shipments(),
            consignments: Contract::consignments(),
            state: Mutex::new(State::default()),
            max_records: self.max_records,
            demo: self.demo,
            single_allocation_as_object: self.single_allocation_as_object,
            carriers_report: self.carriers_report,
            faults: Mutex::new(Faults::default()),
            journal: Mutex::new(Journal::new(self.journal_size)),
            recording: Mutex::new(self.recording),
        };
        app.reset();
        app
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// If the address cannot be listened on, or one of the hosts is neither a name nor an IP address.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let address = self.address;
        let limits = self.limits;
        let hosts = Hosts::new(&self.hosts).map_err(|name| StartError(Cause::Host(name)))?;
        let failed = |source| StartError(Cause::Address(address, source));
        let listener = listen(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let app = Arc::new(self.into_app());
        let (stop, stopped) = oneshot::channel();
        let server =
            tokio::spawn(crate::http::server::serve(Arc::clone(&app), listener, hosts, limits, async {
                // An error means that the sandbox is gone, which stops it as well.
                let _ = stopped.await;
            }));
        Ok(Sandbox { app, address, stop: Some(stop), server })
    }
}
