//! From a request to an answer, without a network.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, Method};
use serde_json::Value;

use crate::call::Call;
use crate::catalogue::{Api, Catalogue};
use crate::clock::Clock;
use crate::contract::{Contract, Match, Route, percent_decode};
use crate::faults::{Fault, FaultError, FaultId, Faults};
use crate::generated;
use crate::journal::Journal;
use crate::normal_form::normal_form;
use crate::problem::{Detail, Problem, Reply, consignments_body, shipments_body};
use crate::state::State;
use crate::validation::{Rule, Violation, violations};
use crate::{consignments, shipments};

/// A request, read whole.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// Still encoded.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// An answer, and what it was an answer to.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) operation: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) body: Option<String>,
    /// For 405.
    pub(crate) allow: Vec<&'static str>,
}

/// A text that is not to be seen.
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
    /// The only key accepted; any non-empty one if `None`.
    pub(crate) api_key: Option<Secret>,
    pub(crate) shipments: Contract<generated::shipments::Operation>,
    pub(crate) consignments: Contract<generated::consignments::Operation>,
    pub(crate) state: Mutex<State>,
    /// Whether the demo data belongs to the start state.
    pub(crate) demo: bool,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
}

impl App {
    /// Everything remembered; work that is due has been done.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // A handler that panicked left its record as it was; the others are sound.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now();
        // Work may lead to more work, some of which may be due as well.
        loop {
            let due = state.take_due(now);
            if due.is_empty() {
                return state;
            }
            for job in due {
                let work = AssertUnwindSafe(|| {
                    crate::jobs::run(&mut state, &self.catalogue, self.seed, self.delay, job);
                });
                // It must not take the rest of the work, or the request that happens to come now, with it.
                if let Err(panic) = catch_unwind(work) {
                    tracing::error!(panic = panic_message(&*panic), "asynchronous work panicked");
                }
            }
        }
    }

    /// Moves time forward, and does the work that becomes due.
    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
        drop(self.state());
    }

    /// Back to the start: time, data, faults and journal.
    pub(crate) fn reset(&self) {
        // First, so that nobody's work becomes due in the new state.
        self.clock.reset();
        {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            *state = State::default();
            if self.demo {
                crate::demo::fill(&mut state, &self.catalogue, self.clock.now(), self.seed);
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

    /// Which API and operation a request means, before anything else of it is looked at.
    pub(crate) fn target(&self, method: &Method, path: &str) -> (Api, Option<&'static str>) {
        let (api, _, path) = place(path);
        let method = effective(method);
        let operation = match api {
            Api::Shipments => self.shipments.find(method, path).id(),
            Api::Consignments => self.consignments.find(method, path).id(),
        };
        (api, operation)
    }

    /// Sets a fault that was checked on its own.
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
                    format!("is `{operation}`, no operationId of {of}"),
                ));
            }
        }
        let now = self.clock.now();
        self.faults().set(fault, now)
    }

    /// Carries out a request. `origin` is the scheme and host that links should have.
    pub(crate) fn handle(&self, request: &Request, origin: &str) -> Answer {
        let (api, base, path) = place(&request.path);
        let mut answer = Answer { operation: None, status: 500, body: None, allow: Vec::new() };
        let base = format!("{origin}{base}");
        let result = guarded(|| match api {
            Api::Shipments => {
                let handle = |operation, call: &mut Call<'_>| shipments::handle(operation, call);
                self.dispatch(api, &self.shipments, request, path, &mut answer, handle, &base)
            }
            Api::Consignments => {
                let handle = |operation, call: &mut Call<'_>| consignments::handle(operation, call);
                self.dispatch(api, &self.consignments, request, path, &mut answer, handle, &base)
            }
        });
        match result {
            Ok(reply) => {
                answer.status = reply.status;
                answer.body = reply.body;
            }
            Err(problem) => {
                answer.status = problem.status;
                answer.body = Some(self.refusal(api, &problem));
            }
        }
        answer
    }

    /// The body of a refusal.
    pub(crate) fn refusal(&self, api: Api, problem: &Problem) -> String {
        let correlation_id = self.correlation_id();
        let body = match api {
            Api::Shipments => shipments_body(problem, &correlation_id),
            Api::Consignments => consignments_body(problem, &correlation_id),
        };
        body.to_string()
    }

    // One place for the order of the checks, which both APIs share.
    #[allow(clippy::too_many_arguments)]
    fn dispatch<O: Copy + 'static>(
        &self,
        api: Api,
        contract: &Contract<O>,
        request: &Request,
        path: &str,
        answer: &mut Answer,
        handle: impl FnOnce(O, &mut Call<'_>) -> Result<Reply, Problem>,
        base: &str,
    ) -> Result<Reply, Problem> {
        if request.method == Method::OPTIONS {
            // Browsers ask without a key.
            return options(contract, path, answer);
        }
        self.check_key(api, request)?;
        check_version(api, &request.headers)?;
        let (route, parameters) = match contract.find(effective(&request.method), path) {
            Match::Found(route, parameters) => (route, parameters),
            Match::OtherMethod(allow) => {
                answer.allow = allow;
                return Err(Problem::new(405, "method_not_supported", "The method is not supported here."));
            }
            Match::Nothing => {
                return Err(Problem::new(404, "not_found", "There is no such path."));
            }
        };
        answer.operation = Some(route.id);
        let body = read_body(api, contract, route, &request.body)?;
        let query = read_query(&request.query, contract.is_case_insensitive());
        let mut state = self.state();
        let mut call = Call {
            state: &mut state,
            catalogue: &self.catalogue,
            now: self.clock.now(),
            delay: self.delay,
            seed: self.seed,
            base,
            path: parameters,
            query,
            body,
        };
        handle(route.operation, &mut call)
    }

    fn check_key(&self, api: Api, request: &Request) -> Result<(), Problem> {
        let name = match api {
            Api::Shipments => "x-api-key",
            Api::Consignments => "ocp-apim-subscription-key",
        };
        let unauthorised = |code: &str, message: &str| {
            Problem::new(401, "unauthorised", message).with(Detail::new("", code, message))
        };
        let Some(given) = request.headers.get(name) else {
            return Err(unauthorised("missing_api_key_header", "The API key header is missing."));
        };
        let accepted = match &self.api_key {
            Some(Secret(key)) => given.as_bytes() == key.as_bytes(),
            None => !given.is_empty(),
        };
        if accepted { Ok(()) } else { Err(unauthorised("invalid_api_key", "The API key is not valid.")) }
    }

    fn correlation_id(&self) -> String {
        let number = self.state.lock().unwrap_or_else(PoisonError::into_inner).next("correlation");
        crate::references::guid(self.seed, "correlation", number)
    }
}

/// Which API a path belongs to, its base, and the rest.
fn place(path: &str) -> (Api, &'static str, &str) {
    for base in ["/prosandbox", "/pro"] {
        if let Some(rest) = path.strip_prefix(base)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            return (Api::Shipments, base, rest);
        }
    }
    (Api::Consignments, "", path)
}

/// `HEAD` is `GET`; the server leaves the body out.
fn effective(method: &Method) -> &str {
    if method == Method::HEAD { "GET" } else { method.as_str() }
}

/// Which methods a path has.
fn options<O>(contract: &Contract<O>, path: &str, answer: &mut Answer) -> Result<Reply, Problem> {
    match contract.find("OPTIONS", path) {
        Match::OtherMethod(mut allow) => {
            if allow.contains(&"GET") {
                allow.push("HEAD");
            }
            allow.push("OPTIONS");
            answer.allow = allow;
            Ok(Reply::empty(204))
        }
        _ => Err(Problem::new(404, "not_found", "There is no such path.")),
    }
}

/// Runs `work`; a panic in it becomes a refusal.
pub(crate) fn guarded(work: impl FnOnce() -> Result<Reply, Problem>) -> Result<Reply, Problem> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        tracing::error!(panic = panic_message(&*panic), "a request made the sandbox panic");
        let message =
            "The sandbox failed on this request. That is a defect of the sandbox; its log says more.";
        Err(Problem::new(500, "internal_server_error", message))
    })
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message")
}

fn check_version(api: Api, headers: &HeaderMap) -> Result<(), Problem> {
    let problem = |code: &str, message: &str| {
        Problem::new(400, "validation_error", message).with(Detail::new("x-api-version", code, message))
    };
    match api {
        Api::Shipments => match headers.get("x-api-version") {
            None => Err(problem("version_header_missing", "The version header is missing.")),
            Some(version) if version != "1.1" => {
                Err(problem("version_header_error", "The version header must be 1.1."))
            }
            Some(_) => Ok(()),
        },
        Api::Consignments => match headers.get("electio-api-version") {
            Some(version) if version != "1.1" && version != "1" => {
                Err(problem("version_header_error", "The version header must be 1.1."))
            }
            _ => Ok(()),
        },
    }
}

fn read_body<O>(
    api: Api,
    contract: &Contract<O>,
    route: &'static Route<O>,
    body: &[u8],
) -> Result<String, Problem> {
    let Some(schema) = route.body else { return Ok(String::new()) };
    let unusable = |message: String| {
        Problem::new(400, "validation_error", message.clone()).with(Detail::new(
            "",
            "invalid_request",
            message,
        ))
    };
    let mut body = std::str::from_utf8(body).map_err(|_| unusable("The body is not UTF-8.".to_owned()))?;
    if api == Api::Consignments && matches!(body.trim(), "" | "\"\"") {
        // The vendor's own client sends an empty text where nothing is to be said.
        body = "{}";
    }
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    let normal = normal_form(contract.schemas(), &schema, body, contract.is_case_insensitive())
        .map_err(|error| unusable(error.0))?;
    let value: Value = serde_json::from_str(&normal).map_err(|error| unusable(error.to_string()))?;
    let mut found = violations(contract.schemas(), &schema, &value);
    if api == Api::Consignments {
        found.retain(|violation| !is_open(&violation.rule));
    }
    if found.is_empty() {
        return Ok(normal);
    }
    Err(Problem::validation(found.into_iter().map(|violation| detail(api, violation)).collect()))
}

/// Lists for which the consignments API's own guides use values that its contract does not have, such as
/// `Exporter` and `SaleOfGoods`.
fn is_open(rule: &Rule) -> bool {
    matches!(rule, Rule::NotInList(list) if matches!(list.as_str(), "ConsignmentAddressType" | "CategoryType"))
}

/// A violation in the catalogue's terms.
fn detail(_: Api, violation: Violation) -> Detail {
    let Violation { property, rule } = violation;
    let (code, message): (&str, String) = match rule {
        Rule::Required => ("required_property_missing", "is required".into()),
        Rule::Type(kind) => ("invalid_format", format!("must be a {kind}")),
        Rule::TooLong(most) => ("value_too_long", format!("may have at most {most} characters")),
        Rule::TooShort(least) => ("value_too_short", format!("must have at least {least} characters")),
        Rule::TooMany(most) => ("too_many_elements", format!("may have at most {most} elements")),
        Rule::TooFew(least) => ("too_few_elements", format!("must have at least {least} elements")),
        Rule::TooLarge(most) => ("value_too_large", format!("may be at most {most}")),
        Rule::TooSmall(least) => ("value_too_small", format!("must be at least {least}")),
        Rule::NotInList(list) => (code_of_list(&list), "is not a documented value".into()),
        Rule::Repeated { code, text } => {
            return Detail::new(property, code, format!("{text} is given more than once."));
        }
    };
    let message = format!("`{property}` {message}");
    Detail::new(property, code, message)
}

/// The catalogue has a code of its own for most value lists.
fn code_of_list(list: &str) -> &'static str {
    match list {
        "Accessibility" => "invalid_accessibility",
        "AddressType" => "invalid_address_type",
        "CategoryType" => "invalid_category_type",
        "DimensionUnit" => "invalid_dimension_unit",
        "Direction" => "invalid_direction",
        "MetadataType" => "invalid_metadata_type",
        "PackingGroup" => "invalid_packing_group",
        "PhysicalForm" => "invalid_physical_form",
        "Radioactivity" => "invalid_radioactivity",
        "ShipmentState" => "invalid_shipment_state",
        "ShipmentType" => "invalid_shipment_type",
        "ShippingTerms" => "invalid_shipping_terms",
        "WeightUnit" => "invalid_weight_unit",
        _ => "invalid_value",
    }
}

fn read_query(query: &str, ignore_case: bool) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = percent_decode(&name.replace('+', " "));
            let name = if ignore_case { lower_camel(&name) } else { name };
            (name, percent_decode(&value.replace('+', " ")))
        })
        .collect()
}

/// Query names of the consignments API are understood in any casing of their first letter.
fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests;
