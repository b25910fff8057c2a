//! Starting and stopping a sandbox.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::catalogue::Catalogue;
use crate::clock::{Clock, ClockMode};
use crate::contract::Contract;
use crate::generated;
use crate::state::State;

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
    catalogue: Catalogue,
    clock: ClockMode,
    delay: Duration,
    seed: u64,
    api_key: Option<String>,
    demo: bool,
}

/// Why a sandbox did not start.
#[derive(Debug)]
pub struct StartError {
    address: SocketAddr,
    source: io::Error,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot listen on {}", self.address)
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
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
            catalogue: Catalogue::default(),
            clock: ClockMode::Real,
            delay: Duration::from_millis(300),
            seed: 0,
            api_key: None,
            demo: true,
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
        self.app.clock.advance(by);
        drop(self.app.state());
    }

    /// Stops listening, and waits until running requests are answered.
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

    /// How long asynchronous work takes: 300 ms unless said otherwise.
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
        self.api_key = Some(key.into());
        self
    }

    /// Whether the demo shipments and consignments are there: yes unless said otherwise.
    pub fn demo(mut self, demo: bool) -> Self {
        self.demo = demo;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If the address cannot be listened on.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let address = self.address;
        let listener = TcpListener::bind(address).await.map_err(|source| StartError { address, source })?;
        let address = listener.local_addr().map_err(|source| StartError { address, source })?;
        let app = Arc::new(App {
            catalogue: self.catalogue,
            clock: Clock::new(self.clock),
            delay: self.delay,
            seed: self.seed,
            api_key: self.api_key,
            shipments: Contract::new(
                generated::shipments::ROUTES,
                crate::shipments::ALIASES,
                generated::SHIPMENTS_SCHEMAS,
                false,
            ),
            consignments: Contract::new(
                generated::consignments::ROUTES,
                crate::consignments::ALIASES,
                generated::CONSIGNMENTS_SCHEMAS,
                true,
            ),
            state: Mutex::new(State::default()),
        });
        if self.demo {
            crate::demo::fill(&mut app.state(), &app.catalogue, app.clock.now(), app.seed);
        }
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(crate::server::serve(Arc::clone(&app), listener, async {
            // An error means that the sandbox is gone, which stops it as well.
            let _ = stopped.await;
        }));
        Ok(Sandbox { app, address, stop: Some(stop), server })
    }
}
