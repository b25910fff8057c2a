//! Servers and callers that put the key where it is shown.

use sorted_pro::{ApiKey, Error, shipments};

use super::calls::block_on;
use super::server::Server;

const KEY: &str = "S3cret/Key+0815";

/// The key, and its encoded forms.
fn assert_clean(shown: &str) {
    for form in ["s3cret", "%2fkey", "0815"] {
        assert!(!shown.to_ascii_lowercase().contains(form), "{shown}");
    }
}

fn client(server: &Server) -> shipments::Client {
    let builder = shipments::Client::builder(ApiKey::new(KEY).unwrap());
    builder.base_url(format!("{}/pro", server.url())).no_proxy().build().unwrap()
}

fn shown(error: &Error) -> String {
    let source = std::error::Error::source(error);
    let details = error.details();
    let own = (error.code(), error.message(), error.correlation_id(), error.codes().collect::<Vec<_>>());
    let own =
        format!("{own:?} {:?}", details.iter().map(|it| (&it.property, &it.message)).collect::<Vec<_>>());
    format!("{error} {error:?} {source:?} {own}")
}

#[test]
fn an_echo_of_the_key_is_not_shown() {
    for echo in [KEY, "s3cret/key+0815", "S3cret%2FKey%2b0815"] {
        let body = format!(
            r#"{{"code": "{echo}", "message": "no {echo}", "correlation_id": "x{echo}x",
                "details": [{{"code": "{echo}", "property": "{echo}", "message": "{echo}!"}}], "more": "{echo}"}}"#
        );
        for status in ["400 Bad Request", "404 Not Found", "200 OK"] {
            let length = body.len();
            let server = Server::with(format!(
                "HTTP/1.1 {status}\r\nx-echo: {echo}\r\ncontent-length: {length}\r\n\r\n{body}"
            ));
            let error = block_on(client(&server).get_shipment("sp_1").send()).unwrap_err();
            assert_clean(&shown(&error));
            let error = block_on(client(&server).allocate("sp_1").send()).unwrap_err();
            assert_clean(&shown(&error));
        }
    }
}

#[test]
fn a_key_as_a_header_name_is_not_shown() {
    let server = Server::with("HTTP/1.1 204 No Content\r\n\r\n");
    for name in ["S3cret0815Key", "S3cret0815Key and blanks"] {
        let key = || ApiKey::new(name).unwrap();
        let builder =
            || shipments::Client::builder(key()).base_url(format!("{}/pro", server.url())).no_proxy();
        let error = builder().header(name, "a\nb").build().unwrap_err();
        assert!(error.is_configuration());
        assert_clean(&shown(&error));
        let client = builder().build().unwrap();
        let error = block_on(client.get_shipment("sp_1").header(name, "a\nb").send()).unwrap_err();
        assert!(error.is_invalid_input());
        assert_clean(&format!("{} {:?}", shown(&error), error.problems()));
    }
    assert_eq!(server.requests(), 0);
}
