//! Common part of the clients of both APIs.

/// Defines `Client` for one API.
macro_rules! client {
    (
        $(#[$meta:meta])*
        $api:ident, $variables:literal, production $production:literal, sandbox $sandbox:literal
    ) => {
        $(#[$meta])*
        ///
        /// # Pooling and cloning
        ///
        /// A client holds a pool of connections, its limits and its retry budget. Make one and clone it: clones
        /// share all of that, and cloning is cheap.
        #[derive(Clone)]
        pub struct Client {
            inner: std::sync::Arc<Inner>,
        }

        struct Inner {
            raw: sorted_pro_raw::$api::Requests,
            base_url: String,
            transport: std::sync::Arc<$crate::transport::Transport>,
        }

        impl Client {
            /// Starts setting up a client.
            pub fn builder(key: $crate::ApiKey) -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::new(key)
            }

            /// Starts setting up a client from environment variables:
            ///
            #[doc = concat!("* `", $variables, "_API_KEY`: the key; required.")]
            #[doc = concat!("* `", $variables, "_ENVIRONMENT`: `production` (the default) or `sandbox`.")]
            #[doc = concat!("* `", $variables, "_BASE_URL`: another base URL; wins over the environment.")]
            #[doc = concat!("* `", $variables, "_ALLOW_PLAINTEXT`: `true` or `false` (the default); see")]
            ///   [`allow_plaintext`](crate::ClientBuilder::allow_plaintext).
            ///
            /// # Errors
            /// [`is_configuration`](crate::Error::is_configuration) if the key is missing or a value cannot be
            /// used. The message names the variable, and never the key.
            pub fn builder_from_env() -> Result<$crate::ClientBuilder<Self>, $crate::Error> {
                $crate::ClientBuilder::from_env()
            }

            /// A client that is set up by environment variables alone: see
            /// [`builder_from_env`](Self::builder_from_env).
            ///
            /// # Errors
            /// [`is_configuration`](crate::Error::is_configuration) as there and of
            /// [`build`](crate::ClientBuilder::build).
            pub fn from_env() -> Result<Self, $crate::Error> {
                Self::builder_from_env()?.build()
            }

            /// The base URL of all calls, without a slash at the end.
            pub fn base_url(&self) -> &str {
                &self.inner.base_url
            }

            pub(crate) fn raw(&self) -> &sorted_pro_raw::$api::Requests {
                &self.inner.raw
            }
        }

        impl $crate::config::ApiClient for Client {}

        #[allow(private_interfaces)]
        impl $crate::config::sealed::ApiClient for Client {
            const VARIABLES: &'static str = $variables;

            fn base_url(environment: &$crate::Environment) -> Option<&'static str> {
                match environment {
                    $crate::Environment::Production => Some($production),
                    $crate::Environment::Sandbox => Some($sandbox),
                    $crate::Environment::Custom(_) => None,
                }
            }

            fn assemble(
                base_url: String,
                credentials: sorted_pro_raw::Credentials,
                transport: std::sync::Arc<$crate::transport::Transport>,
            ) -> Self {
                let raw = sorted_pro_raw::$api::Requests::new(&base_url, credentials);
                Self { inner: std::sync::Arc::new(Inner { raw, base_url, transport }) }
            }

            fn transport(&self) -> &std::sync::Arc<$crate::transport::Transport> {
                &self.inner.transport
            }
        }

        impl std::fmt::Debug for Client {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct("Client").field("base_url", &self.inner.base_url).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use client;
