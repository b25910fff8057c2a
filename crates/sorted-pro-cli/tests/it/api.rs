use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use sorted_pro_sandbox::Fault;

use crate::program::{KEY, Shop, program, ran};

const SHIPMENT: &str = "sp_00794403010635468411384028069888";

/// A server that gives each request the same response.
fn server(response: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]).unwrap();
            stream.write_all(response.as_bytes()).unwrap();
        }
    });
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_of_any_status_is_printed_and_decides_the_exit_status() {
    let shop = Shop::open().await;
    let cancel = ["api", "cancel_shipment", "--reference", SHIPMENT];
    let missing = shop.run(&cancel).await;
    assert_eq!(missing.code, Some(1), "{}", missing.err);
    assert!(missing.out.contains("\"correlation_id\""), "{}", missing.out);
    assert_eq!(missing.err, "error: the server responded with status 404\n");

    shop.sandbox.inject(Fault::html_page(502)).unwrap();
    let lost = shop.run(&cancel).await;
    assert_eq!(lost.code, Some(3), "{}", lost.err);
    assert!(lost.out.starts_with('<'), "{}", lost.out);
    shop.sandbox.clear_faults();
    shop.sandbox.inject(Fault::html_page(501)).unwrap();
    assert_eq!(shop.run(&["api", "get_shipment", "--reference", SHIPMENT]).await.code, Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_is_turned_away_was_not_done() {
    let directory = tempfile::tempdir().unwrap();
    for (response, code) in [
        ("HTTP/1.1 503 Busy\r\nretry-after: 100\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", 1),
        ("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", 3),
    ] {
        let mut command = program(directory.path(), &["api", "cancel_shipment", "--reference", SHIPMENT]);
        command
            .env("SORTED_PRO_SHIPMENTS_API_KEY", KEY)
            .env("SORTED_PRO_SHIPMENTS_BASE_URL", server(response));
        let ran = ran(command).await;
        assert_eq!(ran.code, Some(code), "{}", ran.err);
    }
}
