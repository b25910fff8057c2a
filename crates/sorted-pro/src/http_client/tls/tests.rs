use super::*;

#[test]
fn a_bad_certificate_is_refused() {
    for pem in ["", "not PEM", "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n"] {
        let result = Tls::new("https://x", &[pem.as_bytes().to_vec()]);
        assert!(result.is_err_and(|error| error.is_configuration()), "{pem}");
    }
}
