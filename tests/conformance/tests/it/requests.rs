//! The requests of the generated clients, and that every kind of response reaches the caller whole.

use sorted_pro_conformance::{APIS, Api, Tree, differences};
use sorted_pro_raw::{Credentials, Error, consignments, shipments};

use crate::examples::read;
use crate::generated;
use crate::server::{Recorded, Response, Server};
use crate::snapshots;
use crate::table::{Example, Operation, check_model, examples};

/// A key that the server must see, and nobody else.
const KEY: &str = "k3y-0f-an-acc0unt";

/// Construction of the clients of an API, and the names of its headers.
pub(crate) struct Wire<Client: 'static> {
    api: &'static Api,
    pub(crate) operations: &'static [Operation<Client>],
    client: fn(&str, reqwest::Client, Credentials) -> Client,
    key: &'static str,
    version: &'static str,
}

pub(crate) fn shipments() -> Wire<shipments::Client> {
    Wire {
        api: APIS[0],
        operations: generated::shipments::OPERATIONS,
        client: |url, http, key| shipments::Client::new(http, shipments::Requests::new(url, key)),
        key: "x-api-key",
        version: "x-api-version",
    }
}

pub(crate) fn consignments() -> Wire<consignments::Client> {
    Wire {
        api: APIS[1],
        operations: generated::consignments::OPERATIONS,
        client: |url, http, key| consignments::Client::new(http, consignments::Requests::new(url, key)),
        key: "ocp-apim-subscription-key",
        version: "electio-api-version",
    }
}

impl<Client> Wire<Client> {
    pub(crate) fn connect(&self, server: &Server) -> Client {
        // A proxy of the environment would respond in the server's stead.
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        (self.client)(&server.url(), http, Credentials::new(KEY).unwrap())
    }

    fn examples(&self, operation: &str) -> impl Iterator<Item = &'static Example> {
        examples(self.api).iter().filter(move |example| example.operation == operation)
    }

    /// The request that the generated table calls the operation with.
    fn request(&self, operation: &str) -> Option<&'static Example> {
        self.examples(operation).find(|example| example.body == "request")
    }
}

pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn shipments_requests() {
    requests(&shipments());
}

#[test]
fn consignments_requests() {
    requests(&consignments());
}

fn requests<Client>(wire: &Wire<Client>) {
    let server = Server::start();
    let client = wire.connect(&server);
    let mut changed = Vec::new();
    for operation in wire.operations {
        // The teapot's response does not matter here.
        _ = block_on(operation.call(&client));
        let recorded = server.take();
        let [request] = &recorded[..] else { panic!("{}: {} requests", operation.id, recorded.len()) };
        assert_well_formed(wire, operation, request);
        let name = snapshots::of_request(wire.api.name(), operation.id);
        let text = shown(request, wire.key, wire.request(operation.id));
        let description = format!("{} {}", operation.method, operation.path);
        if !snapshots::matches(&name, &description, &text) {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "sent differently now: {changed:#?}\n{}", snapshots::ACCEPT);
}

/// Properties of every request, so that no reviewer has to look for them.
fn assert_well_formed<Client>(wire: &Wire<Client>, operation: &Operation<Client>, request: &Recorded) {
    let id = operation.id;
    assert_eq!(request.method, operation.method, "{id}");
    assert_eq!(request.header(wire.key), [KEY], "{id}: the key");
    assert_eq!(request.header(wire.version), ["1.1"], "{id}: the version");
    assert_eq!(request.header("accept"), ["application/json"], "{id}: accept");
    assert!(request.header("api-version").is_empty(), "{id}: a header that neither API knows");
    assert!(!request.target.contains("//"), "{id}: {}", request.target);
    assert!(!request.target.contains(KEY), "{id}: the key is in the URL");
    for (name, value) in &request.headers {
        assert!(name == wire.key || !value.contains(KEY), "{id}: the key is in {name} too");
    }
    match wire.request(id) {
        Some(example) => {
            let sent = Tree::parse(std::str::from_utf8(&request.body).unwrap()).unwrap();
            let documented = Tree::parse(&read(example.file)).unwrap();
            assert_eq!(differences(&documented, &sent), [], "{id}: the body");
            assert_eq!(request.header("content-length"), [request.body.len().to_string()], "{id}");
            assert_eq!(request.header("content-type"), ["application/json"], "{id}");
        }
        None => {
            // Gateways respond with 411 to a PUT or POST without a length.
            let expected: &[&str] = if matches!(operation.method, "PUT" | "POST") { &["0"] } else { &[] };
            assert_eq!(request.header("content-length"), expected, "{id}");
            assert!(request.header("content-type").is_empty(), "{id}");
        }
    }
}

fn shown(request: &Recorded, key: &str, body: Option<&Example>) -> String {
    let mut text = format!("{} {}\n", request.method, request.target);
    for (name, value) in &request.headers {
        let value = match name.as_str() {
            // The port changes with every run.
            "host" => continue,
            // Both depend on how reqwest was built, not on the clients.
            "accept-encoding" | "user-agent" => continue,
            "content-length" if body.is_some() => "[length of the body]",
            name if name == key => "[API key]",
            _ => value,
        };
        text.push_str(&format!("{name}: {value}\n"));
    }
    let body = body.map_or("no body".to_owned(), |example| example.file.to_owned());
    text + "\n" + &body
}

#[test]
fn successes_arrive_whole() {
    successes(&shipments());
    successes(&consignments());
}

/// Every documented success of every operation, from the socket to the model.
fn successes<Client>(wire: &Wire<Client>) {
    let server = Server::start();
    let client = wire.connect(&server);
    for operation in wire.operations {
        for example in wire.examples(operation.id) {
            let Some(status) = example.body.parse().ok().filter(|status| (200..300).contains(status)) else {
                continue;
            };
            let body = read(example.file);
            server.respond_with(Response::json(status, body.as_str()));
            let outcome =
                block_on(operation.call(&client)).unwrap_or_else(|e| panic!("{}: {e}", example.file));
            assert_eq!(outcome.status, status, "{}", example.file);
            let (sent, read) = (Tree::parse(&body).unwrap(), Tree::parse(&outcome.body).unwrap());
            assert_eq!(differences(&sent, &read), [], "{}", example.file);
        }
    }
}

#[test]
fn successes_without_a_body() {
    let server = Server::start();
    let client = consignments().connect(&server);
    for status in [200, 201] {
        server.respond_with(Response { status, headers: vec![], body: String::new() });
        let response = block_on(client.cancel_consignment("EC-000-05B-MMA")).unwrap();
        assert_eq!(response.status(), status);
    }
    // No documents: there is nothing to decode, so the status is the message.
    let server = Server::start();
    let client = shipments().connect(&server);
    server.respond_with(Response { status: 204, headers: vec![], body: String::new() });
    let error = block_on(client.get_customs_documents("sp_00794403010635468411384028069888")).unwrap_err();
    assert_eq!(error.status().unwrap(), 204);
}

#[test]
fn failures_arrive_whole() {
    failures(&shipments());
    failures(&consignments());
}

fn failures<Client>(wire: &Wire<Client>) {
    let headers = vec![("retry-after", "7"), ("x-correlation-id", "c-1"), ("content-type", "text/html")];
    let responses = [
        Response::json(400, r#"{"message": "no", "unexpected": [1.00]}"#),
        Response::json(404, ""),
        Response { status: 407, headers: vec![], body: "[]".to_owned() },
        Response { status: 429, headers: headers.clone(), body: "{\"trunca".to_owned() },
        Response::json(500, "null"),
        Response { status: 502, headers, body: "<html><body>Bad Gateway</body></html>".to_owned() },
        Response::json(521, r#"{"code": "allocation_failed"}"#),
    ];
    let server = Server::start();
    let client = wire.connect(&server);
    for sent in &responses {
        server.respond_with(sent.clone());
        for operation in wire.operations {
            let what = format!("{} with {}", operation.id, sent.status);
            block_on(async {
                let response = match operation.call(&client).await {
                    Err(Error::UnexpectedResponse(response)) => response,
                    other => panic!("{what}: {other:?}"),
                };
                assert_eq!(response.status(), sent.status, "{what}");
                for (name, value) in &sent.headers {
                    assert_eq!(response.headers()[*name], *value, "{what}");
                }
                assert_eq!(response.bytes().await.unwrap(), sent.body.as_bytes(), "{what}");
            });
        }
    }
    // One attempt each: only a caller that knows which calls are safe to retry may do so.
    assert_eq!(server.take().len(), responses.len() * wire.operations.len());
}

/// The bodies of the documented errors decode as the errors' model, even though the clients leave that to
/// their callers.
#[test]
fn documented_errors_have_a_model() {
    for api in APIS {
        let model = api.schema("ApiError").unwrap();
        let mut errors = examples(api).iter().filter(|example| example.operation == "errors").peekable();
        assert!(errors.peek().is_some(), "{}", api.name());
        for example in errors {
            let report = check_model(api, model, read(example.file).as_bytes());
            assert!(report.is_ok(), "{}: {report}", example.file);
        }
    }
}
