//! TLS implementation, and the roots that it trusts.

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc"))]
pub(crate) use with_rustls::Tls;
#[cfg(all(feature = "native-tls", not(any(feature = "rustls", feature = "rustls-aws-lc"))))]
pub(crate) use with_system::Tls;
#[cfg(not(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc")))]
pub(crate) use without::Tls;

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
fn bad_certificate() -> crate::Error {
    crate::Error::configuration("a root certificate cannot be read: expected one or more in PEM form")
}

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc"))]
mod with_rustls {
    use std::io;
    use std::sync::Arc;

    use rustls::ClientConfig;
    #[cfg(not(feature = "rustls"))]
    use rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(feature = "rustls")]
    use rustls::crypto::ring::default_provider;
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, ServerName};
    use rustls_platform_verifier::Verifier;
    use tokio_rustls::TlsConnector;
    use tokio_rustls::client::TlsStream;

    use super::bad_certificate;
    use crate::Error;
    use crate::http_client::stream::{Io, Stream};

    /// Makes TLS connections. Cryptography is chosen here and never looked up in the process: whatever the rest of
    /// the program installs, or not, there is no panic for want of a provider.
    #[derive(Clone)]
    pub(crate) struct Tls(TlsConnector);

    impl Tls {
        /// Trusts what the operating system trusts, and `root_certificates`.
        pub(crate) fn new(_: &str, root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
            let mut roots = Vec::new();
            for pem in root_certificates {
                match CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>() {
                    Ok(found) if !found.is_empty() => roots.extend(found),
                    _ => return Err(bad_certificate()),
                }
            }
            let failed = |error| Error::configuration(format!("TLS cannot be set up: {error}"));
            let provider = Arc::new(default_provider());
            let verifier = Verifier::new_with_extra_roots(roots, provider.clone()).map_err(failed)?;
            let config = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(failed)?
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth();
            Ok(Self(Arc::new(config).into()))
        }

        pub(in crate::http_client) async fn connect(&self, host: &str, stream: Stream) -> io::Result<Stream> {
            let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
            Ok(Box::new(self.0.connect(name, stream).await?))
        }
    }

    impl Io for TlsStream<Stream> {
        fn is_proxy(&self) -> bool {
            self.get_ref().0.is_proxy()
        }
    }
}

#[cfg(all(feature = "native-tls", not(any(feature = "rustls", feature = "rustls-aws-lc"))))]
mod with_system {
    use std::io;

    use native_tls::{Certificate, TlsConnector};

    use super::bad_certificate;
    use crate::Error;
    use crate::http_client::stream::{Io, Stream};

    /// Makes TLS connections by the library of the operating system.
    #[derive(Clone)]
    pub(crate) struct Tls(tokio_native_tls::TlsConnector);

    impl Tls {
        /// Trusts what the operating system trusts, and `root_certificates`.
        pub(crate) fn new(_: &str, root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
            let mut builder = TlsConnector::builder();
            for pem in root_certificates {
                let certificates = Certificate::stack_from_pem(pem).ok().filter(|found| !found.is_empty());
                for certificate in certificates.ok_or_else(bad_certificate)? {
                    builder.add_root_certificate(certificate);
                }
            }
            let connector = builder
                .build()
                .map_err(|error| Error::configuration(format!("TLS cannot be set up: {error}")))?;
            Ok(Self(connector.into()))
        }

        pub(in crate::http_client) async fn connect(&self, host: &str, stream: Stream) -> io::Result<Stream> {
            Ok(Box::new(self.0.connect(host, stream).await.map_err(io::Error::other)?))
        }
    }

    impl Io for tokio_native_tls::TlsStream<Stream> {
        fn is_proxy(&self) -> bool {
            self.get_ref().get_ref().get_ref().is_proxy()
        }
    }
}

#[cfg(not(any(feature = "native-tls", feature = "rustls", feature = "rustls-aws-lc")))]
mod without {
    use std::io;

    use crate::Error;
    use crate::http_client::stream::Stream;

    const MISSING: &str =
        "https needs TLS: enable one of the features `rustls`, `rustls-aws-lc` and `native-tls`";

    /// Refuses TLS connections.
    #[derive(Clone)]
    pub(crate) struct Tls;

    impl Tls {
        pub(crate) fn new(base_url: &str, root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
            if base_url.starts_with("https:") || !root_certificates.is_empty() {
                return Err(Error::configuration(MISSING));
            }
            Ok(Self)
        }

        /// Only a proxy can need it.
        pub(in crate::http_client) async fn connect(&self, _: &str, _: Stream) -> io::Result<Stream> {
            Err(io::Error::other(MISSING))
        }
    }
}

#[cfg(all(test, any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
mod tests;
