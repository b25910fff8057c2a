//! Starting and stopping a sandbox.

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

/// A running sandbox; it stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    app: Arc<App>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<io::Result<()>>,
}

/// How a sandbox is to be. Made by [`Sandbox::builder`].
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

/// Why a sandbox did not start.
#[derive(Debug)]
pub struct StartError(Cause);

#[derive(Debug)]
enum Cause {
    Address(SocketAddr, io::Error),
    Host(String),
}

impl StartError {
    /// Whether a host given to [`Builder::host`] is none.
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

/// Like [`TcpListener::bind`], but with room for a load test that connects a thousand times at once: what finds no
/// room in the queue is reset by the kernel.
fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Otherwise a port cannot be used again for a minute. On Windows it would mean that others can take it.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(4096)
}

impl Sandbox {
    /// Starts a sandbox with the default catalogue on a free port of 127.0.0.1, with the demo data.
    ///
    /// # Errors
    /// If no port can be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// A sandbox that is not as the default.
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

    /// Where it listens: `http://127.0.0.1:4010`, without a slash at the end. This is the base URL of the
    /// consignments API.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The base URL of the shipments API.
    pub fn shipments_url(&self) -> String {
        format!("{}/pro", self.url())
    }

    /// Moves the sandbox's time forward, and does the work that becomes due.
    pub fn advance(&self, by: Duration) {
        self.app.advance(by);
    }

    /// The sandbox's present.
    pub fn now(&self) -> Timestamp {
        self.app.clock.now()
    }

    /// Makes trouble: see [`faults`](crate::http::faults).
    ///
    /// # Errors
    /// If the fault makes no sense: an operation that does not exist, a status that is none.
    pub fn inject(&self, fault: Fault) -> Result<FaultId, FaultError> {
        fault.check()?;
        self.app.inject(fault)
    }

    /// The faults that are set, in the order in which they were, also those that can do nothing any more.
    pub fn faults(&self) -> Vec<SetFault> {
        self.app.faults().list(self.app.clock.now())
    }

    /// Takes a fault away; false if there is none of that id.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.app.faults().remove(id)
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.app.faults().clear();
    }

    /// The last requests to the two APIs, oldest first, and what was answered; keys are redacted.
    ///
    /// A request is in it once its answer is ready, which is before the caller has it. Those under `/_sandbox/`
    /// are not in it.
    pub fn journal(&self) -> Vec<JournalEntry> {
        self.app.journal().entries().cloned().collect()
    }

    /// Number of recorded exchanges that were not [replayed](Builder::replay) yet.
    pub fn not_replayed(&self) -> usize {
        self.app.recording().len()
    }

    /// Back to the start: the data (with the demo data again), the time, no faults, an empty journal.
    pub fn reset(&self) {
        self.app.reset();
    }

    /// Stops listening, and waits until running requests are answered: at most 10 seconds. Delays by faults end.
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
            // Nobody listens any more if the server has ended by itself.
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
    /// Where to listen. Port 0 takes a free one.
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Another host that the sandbox responds to: a name or an IP address, with any port. May be called repeatedly.
    ///
    /// It always responds to loopback addresses, `localhost`, names that end in `.localhost`, and the address that it
    /// listens on. Requests with any other `Host` get a 421, so that no web page can reach the sandbox by a name of
    /// its own.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.hosts.push(host.into());
        self
    }

    /// The carriers, services and rules.
    pub fn catalogue(mut self, catalogue: Catalogue) -> Self {
        self.catalogue = catalogue;
        self
    }

    /// Whether time runs by itself.
    pub fn clock(mut self, clock: ClockMode) -> Self {
        self.clock = clock;
        self
    }

    /// How long asynchronous work takes: 300 ms by default.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// What references and tracking numbers are made from.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The only API key that is accepted; without it, any that is not empty.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(Secret(key.into()));
        self
    }

    /// Whether the demo shipments and consignments are there. Default: yes.
    pub fn demo(mut self, demo: bool) -> Self {
        self.demo = demo;
        self
    }

    /// Whether the response to an allocation of one consignment is an object instead of an array of one. Servers have
    /// sent both. Default: no.
    pub fn single_allocation_as_object(mut self, as_object: bool) -> Self {
        self.single_allocation_as_object = as_object;
        self
    }

    /// Whether carriers report each parcel that is handed to them as collected, in transit, out for delivery and
    /// delivered, at the dates of its allocation by the sandbox's clock. Default: no; then a parcel is where your
    /// tracking events say.
    pub fn carriers_report(mut self, report: bool) -> Self {
        self.carriers_report = report;
        self
    }

    /// How many requests the journal keeps. Default: 1000; 0 for none.
    pub fn journal_size(mut self, entries: usize) -> Self {
        self.journal_size = entries;
        self
    }

    /// How many records the sandbox may hold: shipments, consignments, groups, quotes, manifests, documents and work
    /// that waits for its time. One with more than 8 kB of JSON counts once more for each 8 kB. Beyond that, calls
    /// that need room get a 503; a single bulk call may exceed it. Default: 250,000, which take about 2 GB.
    pub fn max_records(mut self, records: usize) -> Self {
        self.max_records = records;
        self
    }

    /// Responds to requests with what a server has sent before, each exchange once and in order; the path and method decide
    /// which. Requests that the recording has nothing left for are carried out as usual. Responses are marked with the header
    /// `sandbox-fidelity: replay`.
    pub fn replay(mut self, recording: Recording) -> Self {
        self.recording = recording;
        self
    }

    /// How long a client may take to send the head of a request, to send its body, and to go on reading the response,
    /// before the connection is closed. Idle connections are closed after that time, too. Default: 30 seconds.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read_timeout = timeout;
        self
    }

    /// The sandbox without its network.
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

    /// Starts it.
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
