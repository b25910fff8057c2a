//! Which TLS implementation is used, and whom it trusts.

use reqwest::ClientBuilder;

use crate::Error;

/// Sets the TLS side of `builder` up. Cryptography is chosen here and never looked up in the process: whatever
/// the rest of the program installs, or not, there is no panic for want of a provider.
pub(crate) fn configure(
    builder: ClientBuilder,
    base_url: &str,
    root_certificates: &[Vec<u8>],
) -> Result<ClientBuilder, Error> {
    #[cfg(feature = "rustls")]
    {
        let _ = base_url;
        Ok(builder.tls_backend_preconfigured(ring::config(root_certificates)?))
    }
    #[cfg(all(not(feature = "rustls"), any(feature = "rustls-aws-lc", feature = "native-tls")))]
    {
        let _ = base_url;
        #[cfg(feature = "rustls-aws-lc")]
        let mut builder = builder.tls_backend_rustls();
        #[cfg(not(feature = "rustls-aws-lc"))]
        let mut builder = builder.tls_backend_native();
        for pem in root_certificates {
            let certificates = reqwest::Certificate::from_pem_bundle(pem).map_err(|_| bad_certificate())?;
            if certificates.is_empty() {
                return Err(bad_certificate());
            }
            builder = builder.tls_certs_merge(certificates);
        }
        Ok(builder)
    }
    #[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
    {
        if base_url.starts_with("https:") || !root_certificates.is_empty() {
            return Err(Error::configuration(
                "https needs TLS: enable one of the features `rustls`, `rustls-aws-lc` and `native-tls`",
            ));
        }
        Ok(builder)
    }
}

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
fn bad_certificate() -> Error {
    Error::configuration("a root certificate cannot be read: expected one or more in PEM form")
}

#[cfg(feature = "rustls")]
mod ring {
    use std::sync::Arc;

    use rustls::ClientConfig;
    use rustls::crypto::ring::default_provider;
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    use rustls_platform_verifier::Verifier;

    use super::{Error, bad_certificate};

    /// Trusts what the operating system trusts, and `root_certificates`.
    pub(super) fn config(root_certificates: &[Vec<u8>]) -> Result<ClientConfig, Error> {
        let mut roots = Vec::new();
        for pem in root_certificates {
            let before = roots.len();
            for certificate in CertificateDer::pem_slice_iter(pem) {
                roots.push(certificate.map_err(|_| bad_certificate())?);
            }
            if roots.len() == before {
                return Err(bad_certificate());
            }
        }
        let provider = Arc::new(default_provider());
        let verifier = Verifier::new_with_extra_roots(roots, provider.clone())
            .map_err(|error| Error::configuration(format!("TLS cannot be set up: {error}")))?;
        Ok(ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::configuration(format!("TLS cannot be set up: {error}")))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth())
    }
}

#[cfg(all(test, any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
mod tests {
    use super::*;

    #[test]
    fn a_bad_certificate_is_refused() {
        for pem in ["", "not PEM", "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n"] {
            let result = configure(reqwest::Client::builder(), "https://x", &[pem.as_bytes().to_vec()]);
            assert!(result.is_err_and(|error| error.is_configuration()), "{pem}");
        }
    }
}
