//! Handles requests without a network.

mod jobs;
mod journey;
mod normal_form;
mod request;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Method;
use jiff::Timestamp;

use crate::call::problem::{Detail, Problem, Reply, consignments_body, shipments_body};
use crate::call::{Call, Handler};
use crate::consignments;
use crate::contract::{Contract, Match, PathValues, Route};
use crate::generated;
use crate::http::faults::{Fault, FaultError, FaultId, Faults};
use crate::http::journal::Journal;
use crate::http::outgoing::Outgoing;
use crate::http::paths::split_path;
use crate::http::replay::Recording;
use crate::model::catalogue::{Api, Catalogue};
use crate::model::clock::Clock;
use crate::model::state::State;
use crate::shipments;
pub(crate) use request::Request;
use request::{check_content_type, check_version, read_body, read_query};

/// Operations that only read or free memory, although they are neither `GET` nor `DELETE`.
const ADDS_NO_RECORDS: [&str; 12] = [
    "cancel_consignment",
    "cancel_consignments",
    "cancel_shipment",
    "deallocate_consignment",
    "deallocate_consignments",
    "delete_order_package_items",
    "delete_order_packages",
    "get_collection_note_by_manifests",
    "get_filtered_manifests",
    "get_order_consignments",
    "query_collection_note",
    "remove_package",
];

/// Reads that store the options they return.
const STORES_OPTIONS: [&str; 4] = [
    "get_delivery_options_by_consignment",
    "get_delivery_options_by_potential_consignment",
    "get_pickup_options_by_consignment",
    "get_quotes_by_consignment",
];

/// A response, with the operation that it belongs to.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) operation: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) body: Option<String>,
    /// Value of `Allow`, for 405.
    pub(crate) allow: Vec<&'static str>,
    /// `true` if the body is an example of the contract because the operation has no handler.
    pub(crate) is_example: bool,
}

impl From<ApiResponse> for Outgoing {
    fn from(response: ApiResponse) -> Self {
        let ApiResponse { operation: _, status, body, allow, is_example } = response;
        let fidelity = is_example.then_some("example");
        Self { allow, fidelity, ..Self::json(status, body.unwrap_or_default()) }
    }
}

/// A text that `Debug` hides.
pub(crate) struct Secret(pub(crate) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A sandbox without its network.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) catalogue: Catalogue,
    pub(crate) clock: Clock,
    pub(crate) delay: Duration,
    pub(crate) seed: u64,
    /// The only key accepted; `None` accepts any non-empty key.
    pub(crate) api_key: Option<Secret>,
    pub(crate) shipments: Contract<generated::shipments::Operation>,
    pub(crate) consignments: Contract<generated::consignments::Operation>,
    pub(crate) state: Mutex<State>,
    /// Number of records from which on only operations that add none are executed.
    pub(crate) max_records: usize,
    /// `true` if the start state includes the demo data.
    pub(crate) demo: bool,
    pub(crate) single_allocation_as_object: bool,
    pub(crate) carriers_report: bool,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) recording: Mutex<Recording>,
}

impl App {
    /// Locks the state, after running all work that is due.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A panic leaves only its handler's record half-changed; the others are sound.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now();
        // Work can queue more work that is due as well.
        loop {
            let due = state.take_due(now);
            if due.is_empty() {
                return state;
            }
            for job in due {
                let work = AssertUnwindSafe(|| {
                    jobs::run(self, &mut state, job);
                });
                // A panic affects neither the rest of the work nor the current request.
                if let Err(panic) = catch_unwind(work) {
                    tracing::error!(panic = panic_message(&*panic), "asynchronous work panicked");
                }
            }
        }
    }

    /// Advances the clock, and runs the work that becomes due.
    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
        drop(self.state());
    }

    /// Restores the start state: time, data, faults and journal.
    pub(crate) fn reset(&self) {
        // Comes first, so that no old work becomes due in the new state.
        self.clock.reset();
        {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            *state = State::default();
            if self.demo {
                fill(&mut state, &self.catalogue, self.clock.now(), self.seed);
            }
        }
        self.faults().clear();
        self.journal().clear();
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the API and the operation of a request, before any other check.
    pub(crate) fn target(&self, method: &Method, path: &str) -> (Api, Option<&'static str>) {
        let (api, _, path) = split_path(path);
        let method = effective(method);
        let operation = match api {
            Api::Shipments => self.shipments.find(method, path).id(),
            Api::Consignments => self.consignments.find(method, path).id(),
        };
        (api, operation)
    }

    /// Takes the next recorded response to `request`, if there is one; the inner `None` if the connection broke.
    #[expect(clippy::option_option, reason = "both are needed")]
    pub(crate) fn replayed(&self, request: &Request) -> Option<Option<Outgoing>> {
        let (api, _, path) = split_path(&request.path);
        self.recording().take(api, request.method.as_str(), path)
    }

    pub(crate) fn recording(&self) -> MutexGuard<'_, Recording> {
        self.recording.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets a fault whose own values have been checked.
    pub(crate) fn inject(&self, fault: Fault) -> Result<FaultId, FaultError> {
        if let Some(operation) = &fault.operation {
            let shipments = self.shipments.has(operation) && fault.api != Some(Api::Consignments);
            let consignments = self.consignments.has(operation) && fault.api != Some(Api::Shipments);
            if !shipments && !consignments {
                let of = match fault.api {
                    Some(Api::Shipments) => "the shipments API",
                    Some(Api::Consignments) => "the consignments API",
                    None => "either API",
                };
                return Err(FaultError::new(
                    "operation",
                    format!("is `{operation}`, which is not an operationId of {of}"),
                ));
            }
        }
        let now = self.clock.now();
        self.faults().set(fault, now)
    }

    /// Executes a request. `origin` is the scheme and host for links.
    pub(crate) fn handle(&self, request: &Request, origin: &str) -> ApiResponse {
        let (api, base, path) = split_path(&request.path);
        let mut response =
            ApiResponse { operation: None, status: 500, body: None, allow: Vec::new(), is_example: false };
        let base = format!("{origin}{base}");
        let result = guarded(|| match api {
            Api::Shipments => {
                self.dispatch(api, &self.shipments, request, path, &mut response, shipments::handler, &base)
            }
            Api::Consignments => self.dispatch(
                api,
                &self.consignments,
                request,
                path,
                &mut response,
                consignments::handler,
                &base,
            ),
        });
        match result {
            Ok(reply) => {
                response.status = reply.status;
                response.body = reply.body;
            }
            Err(problem) => {
                response.status = problem.status;
                response.body = Some(self.refusal(api, &problem));
            }
        }
        response
    }

    /// Returns the body of a refusal.
    pub(crate) fn refusal(&self, api: Api, problem: &Problem) -> String {
        let correlation_id = self.correlation_id();
        let body = match api {
            Api::Shipments => shipments_body(problem, &correlation_id),
            Api::Consignments => consignments_body(problem, &correlation_id),
        };
        body.to_string()
    }

    // Runs the checks that both APIs share, in their order.
    #[allow(clippy::too_many_arguments)]
    fn dispatch<O: 'static>(
        &self,
        api: Api,
        contract: &Contract<O>,
        request: &Request,
        path: &str,
        response: &mut ApiResponse,
        handler: impl FnOnce(O) -> Option<Handler>,
        base: &str,
    ) -> Result<Reply, Problem> {
        if request.method == Method::OPTIONS {
            // Browsers send `OPTIONS` without a key.
            return options(contract, path, request, response);
        }
        self.check_key(api, request)?;
        check_version(api, &request.headers)?;
        let (route, mut parameters) = match contract.find(effective(&request.method), path) {
            Match::Found(route, parameters) => (route, parameters),
            Match::OtherMethod(allow) => {
                let methods = allow.join(", ");
                response.allow = allow;
                return Err(not_simulated(
                    405,
                    "method_not_supported",
                    request,
                    &format!("; it has {methods}"),
                ));
            }
            Match::Nothing => return Err(not_simulated(404, "not_found", request, "")),
        };
        response.operation = Some(route.id);
        if api == Api::Consignments && route.body.is_some() {
            check_content_type(&request.headers, &request.body)?;
        }
        let body = read_body(api, contract, route, &request.body)?;
        let query = read_query(&request.query, contract.is_case_insensitive());
        let Some(handle) = handler((route.operation)(&mut parameters)) else {
            let Some(example) = contract.example(route.id) else {
                return Err(Problem::new(
                    501,
                    "status_code_error",
                    "The contract has no example of a response.",
                ));
            };
            response.is_example = true;
            return Ok(Reply {
                status: example.status,
                body: example.body.map(|body| body.get().to_owned()),
            });
        };
        let mut state = self.state();
        if adds_records(route) {
            self.ensure_capacity(&mut state)?;
        }
        let mut call = Call {
            state: &mut state,
            catalogue: &self.catalogue,
            now: self.clock.now(),
            delay: self.delay,
            seed: self.seed,
            single_allocation_as_object: self.single_allocation_as_object,
            base,
            query,
            body,
        };
        handle(&mut call)
    }

    /// # Errors
    /// 503 if the limit on records is reached.
    pub(crate) fn ensure_capacity(&self, state: &mut State) -> Result<(), Problem> {
        if state.records() >= self.max_records {
            state.remove_expired(self.clock.now());
        }
        if state.records() < self.max_records {
            return Ok(());
        }
        let message = format!(
            "The sandbox holds the {} records that it may hold at most. Delete some, reset it \
             (POST /_sandbox/reset), or start it with a higher --max-records.",
            self.max_records
        );
        Err(Problem::of(503, "status_code_error", Detail::new("", "status_code_error", message)))
    }

    fn check_key(&self, api: Api, request: &Request) -> Result<(), Problem> {
        let name = match api {
            Api::Shipments => "x-api-key",
            Api::Consignments => "ocp-apim-subscription-key",
        };
        let unauthorised =
            |code: &str, message: &str| Problem::of(401, "unauthorised", Detail::new("", code, message));
        // The gateway of the older API accepts the key in the query too.
        let in_query = || {
            let query = read_query(&request.query, true).into_iter();
            let mut keys = query.filter(|(name, _)| {
                api == Api::Consignments && name.eq_ignore_ascii_case("subscription-key")
            });
            keys.next().map(|(_, key)| key.into_bytes())
        };
        let in_header = request.headers.get(name).map(|key| key.as_bytes().to_vec());
        let Some(given) = in_header.or_else(in_query) else {
            return Err(unauthorised("missing_api_key_header", "The API key header is missing."));
        };
        let accepted = match &self.api_key {
            Some(Secret(key)) => given == key.as_bytes(),
            None => !given.is_empty(),
        };
        if accepted { Ok(()) } else { Err(unauthorised("invalid_api_key", "The API key is not valid.")) }
    }

    fn correlation_id(&self) -> String {
        let number = self.state.lock().unwrap_or_else(PoisonError::into_inner).next("correlation");
        crate::model::references::guid(self.seed, "correlation", number)
    }
}

/// Adds the demo shipments and consignments to an empty state.
pub(crate) fn fill(state: &mut State, catalogue: &Catalogue, now: Timestamp, seed: u64) {
    shipments::demo::fill(state, catalogue, now, seed);
    consignments::demo::fill(state, catalogue, now, seed);
}

/// Returns the operations of an API that have no handler and respond with an example of the contract.
pub(crate) fn examples_only(api: Api) -> Vec<&'static str> {
    match api {
        Api::Shipments => without_handler(generated::shipments::ROUTES, shipments::handler),
        Api::Consignments => without_handler(generated::consignments::ROUTES, consignments::handler),
    }
}

fn without_handler<O>(routes: &[Route<O>], handler: impl Fn(O) -> Option<Handler>) -> Vec<&'static str> {
    let is_missing = |route: &&Route<O>| handler((route.operation)(&mut PathValues::default())).is_none();
    routes.iter().filter(is_missing).map(|route| route.id).collect()
}

/// Returns `true` if a call can leave more records than before.
fn adds_records<O>(route: &Route<O>) -> bool {
    match route.method {
        "GET" => STORES_OPTIONS.contains(&route.id),
        "DELETE" => false,
        _ => !ADDS_NO_RECORDS.contains(&route.id),
    }
}

/// Maps `HEAD` to `GET`; the server omits the body.
fn effective(method: &Method) -> &str {
    if method == Method::HEAD { "GET" } else { method.as_str() }
}

/// Responds with the methods of a path.
fn options<O>(
    contract: &Contract<O>,
    path: &str,
    request: &Request,
    response: &mut ApiResponse,
) -> Result<Reply, Problem> {
    match contract.find("OPTIONS", path) {
        Match::OtherMethod(mut allow) => {
            if allow.contains(&"GET") {
                allow.push("HEAD");
            }
            allow.push("OPTIONS");
            response.allow = allow;
            Ok(Reply::empty(204))
        }
        _ => Err(not_simulated(404, "not_found", request, "")),
    }
}

/// Length in characters at which a refusal cuts the path.
const SHOWN_PATH: usize = 200;

/// Differs from the refusal of a resource that does not exist.
fn not_simulated(status: u16, code: &str, request: &Request, instead: &str) -> Problem {
    let Request { method, path, .. } = request;
    let shown: String = path.chars().take(SHOWN_PATH).collect();
    let dots = if shown.len() < path.len() { "..." } else { "" };
    Problem::new(status, code, format!("The sandbox does not simulate {method} {shown}{dots}{instead}."))
}

/// Runs `work`; turns a panic into a refusal.
pub(crate) fn guarded(work: impl FnOnce() -> Result<Reply, Problem>) -> Result<Reply, Problem> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        tracing::error!(panic = panic_message(&*panic), "a request made the sandbox panic");
        let message = "The sandbox failed on this request. This is a defect of the sandbox: see its log.";
        Err(Problem::new(500, "internal_server_error", message))
    })
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

#[cfg(test)]
pub(crate) mod tests;
