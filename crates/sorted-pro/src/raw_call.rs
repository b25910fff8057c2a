//! The way past the models: any request, any response.

use crate::{Error, Problem};

/// The error of a path that the raw client refuses.
pub(crate) fn bad_path(error: sorted_pro_raw::Error) -> Error {
    let message = match error {
        sorted_pro_raw::Error::InvalidRequest(message) => message,
        // Other errors of the generator can hold what the caller passed.
        _ => "cannot be part of a URL".to_owned(),
    };
    Error::invalid_input("raw_call", vec![Problem { path: "path".to_owned(), message }])
}

/// Defines `RawCall` for one API: a request that the contract does not know.
macro_rules! raw_call {
    ($api:ident) => {
        /// A [raw call](Client::raw_call) that is being put together.
        #[must_use = "a call does nothing until it is sent"]
        #[derive(Clone)]
        pub struct RawCall {
            setup: $crate::call::Setup<Client>,
            method: String,
            path: String,
            query: Vec<(String, String)>,
            /// `Err` if it could not be serialised.
            body: Option<Result<Vec<u8>, ()>>,
        }

        impl Client {
            /// A request to `path` (from `/` on, with or without a query) that this crate has no method
            /// for; with key, version, timeouts and retries like all others. `GET` and `HEAD` count as
            /// reads, everything else as writes.
            ///
            /// The path is sent as it is given, apart from the encoding of characters that no URL can have. It is
            /// refused if URL parsing would make another path of it: because of a segment `.` or `..` in any
            /// spelling, a backslash, a tab or line break, a blank at the end, or a fragment.
            ///
            /// # Errors
            /// Of `send`: only if there is no response; a status such as 404 is one.
            /// [`is_invalid_input`](crate::Error::is_invalid_input) if method, path or body cannot be sent.
            pub fn raw_call(&self, method: impl Into<String>, path: impl Into<String>) -> RawCall {
                let mut setup = $crate::call::Setup::new(self);
                setup.options.whole_errors = true;
                RawCall { setup, method: method.into(), path: path.into(), query: Vec::new(), body: None }
            }
        }

        impl RawCall {
            /// Adds a parameter to the query.
            pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.query.push((name.into(), value.into()));
                self
            }

            /// Sends `body` as JSON.
            pub fn json<T: serde::Serialize + ?Sized>(mut self, body: &T) -> Self {
                self.body = Some(serde_json::to_vec(body).map_err(drop));
                self
            }
        }

        $crate::call::call!(RawCall, $crate::Raw);

        impl $crate::call::Operation for RawCall {
            fn prepare(
                &self,
                mut problems: $crate::problem::Problems,
            ) -> $crate::call::Prepared<$crate::Raw> {
                // `CONNECT` names a host instead of a path.
                let method = http::Method::from_bytes(self.method.as_bytes());
                let method = method.ok().filter(|method| *method != http::Method::CONNECT);
                if method.is_none() {
                    problems.report_at("method", "is not an HTTP method, or `CONNECT`");
                }
                if let Some(Err(())) = &self.body {
                    problems.report_at("body", "cannot be written as JSON");
                }
                problems.into_result("raw_call")?;
                let method = method.unwrap_or_default();
                let mut request = self
                    .setup
                    .client
                    .raw()
                    .request(method, &self.path)
                    .map_err($crate::raw_call::bad_path)?;
                if !self.query.is_empty() {
                    request.url.query_pairs_mut().extend_pairs(&self.query);
                }
                if let Some(Ok(body)) = &self.body {
                    request = request.with_json(body.clone());
                }
                let safety = match self.method.as_str() {
                    "GET" | "HEAD" => $crate::retry::Safety::Read,
                    _ => $crate::retry::Safety::Write,
                };
                let info = $crate::operation::OperationInfo {
                    api: stringify!($api),
                    id: "raw_call",
                    safety,
                    url_template: None,
                };
                $crate::call::request_of::<$crate::call::decode::AsIs, _>(info, Ok(request))
            }
        }
    };
}
pub(crate) use raw_call;
