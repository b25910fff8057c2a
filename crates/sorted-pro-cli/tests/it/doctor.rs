use std::fs;

use sorted_pro_sandbox::{Fault, Sandbox};

use crate::program::{KEY, Shop, program, ran};

/// Name of a customer, in no report.
const CUSTOMER: &str = "Wilhelmina Featherstonehaugh";

#[tokio::test(flavor = "multi_thread")]
async fn a_sandbox_is_as_documented_and_only_read() {
    let directory = tempfile::tempdir().unwrap();
    let examined = ran(program(directory.path(), &["--sandbox", "doctor"])).await;
    assert_eq!(examined.code, Some(0), "{}{}", examined.out, examined.err);
    insta::assert_snapshot!(examined.out.replace(|c: char| c.is_ascii_digit(), "0"));

    let sandbox = Sandbox::builder().start().await.unwrap();
    let shop = Shop { sandbox, directory };
    let reference = "sp_00794407328944469090495223169024";
    let examined = shop.run(&["--output", "json", "doctor", "--reference", reference]).await;
    assert!(examined.out.contains(r#""step":"get_tracking_events""#), "{}", examined.out);
    assert!(!examined.out.contains(r#""result":"problem""#), "{}", examined.out);
    assert_eq!(examined.code, Some(0), "{}", examined.err);
    let journal = shop.sandbox.journal();
    assert!(journal.len() >= 8, "{}", journal.len());
    assert!(journal.iter().all(|entry| entry.method == "GET"), "a request was no read");
}

#[tokio::test(flavor = "multi_thread")]
async fn differences_are_found_and_the_report_has_no_personal_data() {
    let shop = Shop::open().await;
    let body = format!(
        r#"{{"reference":"sp_1","state":"teleported","{CUSTOMER}":1,"shoe_size":{{"owner":"{CUSTOMER}"}},
            "addresses":[{{"address_type":"{CUSTOMER}","property_name":"{CUSTOMER}"}}],
            "actual_delivery_date":"2019-07-23T12:00.00+01:00","contents":"{CUSTOMER}"}}"#
    );
    let drifted = Fault::status_with_body(200, "application/json", body);
    shop.sandbox.inject(drifted.on("get_shipment")).unwrap();
    shop.sandbox.inject(Fault::extra_fields().on("get_package_sizes")).unwrap();
    let reference = "sp_00794407328944469090495223169024";
    let arguments = ["--output", "csv", "doctor", "--reference", reference, "--report", "report.json"];
    let examined = shop.run(&arguments).await;
    assert_eq!(examined.code, Some(1), "{}{}", examined.out, examined.err);
    let report = fs::read_to_string(shop.path("report.json")).unwrap();
    for expected in [
        "state: ShipmentState does not have this value",
        "shoe_size: this property is not documented",
        "actual_delivery_date: this is not a date-time",
        "contents: an array is documented",
        "[0].address_type: AddressType does not have this value",
    ] {
        assert!(examined.out.contains(expected), "{expected}: {}", examined.out);
        assert!(report.contains(expected), "{expected}: {report}");
    }
    assert!(examined.out.contains("get_package_sizes,warning"), "{}", examined.out);
    assert!(report.contains("teleported") && report.contains("9999-99-99a99:99.99+99:99"), "{report}");
    for secret in [KEY, CUSTOMER, "Featherstonehaugh", &shop.sandbox.url()] {
        assert!(!report.contains(secret), "{secret}: {report}");
    }
    assert!(report.contains("It is redacted"), "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_key_and_the_api_it_belongs_to_are_reported() {
    let other = Sandbox::builder().api_key("another key").start().await.unwrap();
    let shop = Shop::open().await;
    let mut command = shop.command(&["--output", "csv", "doctor"]);
    command.env("SORTED_PRO_SHIPMENTS_BASE_URL", other.shipments_url());
    let examined = ran(command).await;
    assert_eq!(examined.code, Some(1), "{}{}", examined.out, examined.err);
    let found =
        "shipments,key,problem,the server refuses it with status 401,it is a key of the consignments API";
    assert!(examined.out.contains(found), "{}", examined.out);
    assert!(examined.out.contains("consignments,key,ok"), "{}", examined.out);

    let mut command = shop.command(&["--output", "csv", "doctor"]);
    command.env("SORTED_PRO_SHIPMENTS_BASE_URL", other.shipments_url());
    command.env("SORTED_PRO_CONSIGNMENTS_BASE_URL", other.url());
    let examined = ran(command).await;
    assert_eq!(
        examined.out.matches("production and sandbox have different keys").count(),
        2,
        "{}",
        examined.out
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_or_server_it_could_not_run() {
    let shop = Shop::open().await;
    let examined = ran(program(shop.directory.path(), &["--output", "csv", "doctor"])).await;
    assert_eq!(examined.code, Some(4), "{}", examined.out);
    assert_eq!(
        examined.out.matches("configuration,problem,\"there is no API key").count(),
        2,
        "{}",
        examined.out
    );

    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = nobody.local_addr().unwrap();
    drop(nobody);
    for (url, found) in [
        (format!("http://{address}"), "TCP: the server cannot be connected to"),
        // A label this long is in no name, so nothing is looked up.
        (format!("https://{}.test", "x".repeat(64)), "DNS: the name of the server is not found"),
        (shop.sandbox.url().replace("http:", "https:"), "TLS: no secure connection"),
    ] {
        let mut command = shop.command(&["--output", "csv", "doctor"]);
        command.env("SORTED_PRO_SHIPMENTS_BASE_URL", format!("{url}/pro"));
        command.env("SORTED_PRO_CONSIGNMENTS_BASE_URL", &url);
        let examined = ran(command).await;
        assert_eq!(examined.code, Some(4), "{}", examined.out);
        assert_eq!(examined.out.matches(found).count(), 2, "{}", examined.out);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_is_missing_has_a_remedy() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("config.toml");
    let examined = async || {
        let mut command = program(directory.path(), &["--profile", "main", "track", "sp_1"]);
        command.env("SORTED_PRO_CONFIG", &file);
        ran(command).await
    };
    let without_file = examined().await;
    assert_eq!(without_file.code, Some(4), "{}", without_file.err);
    assert!(without_file.err.contains("config.toml does not exist: write it"), "{}", without_file.err);
    fs::write(&file, format!("[profiles.other.shipments]\napi_key = \"{KEY}\"\n")).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let without_profile = examined().await;
    assert_eq!(without_profile.code, Some(4), "{}", without_profile.err);
    let message = "no profile is called `main`: it has other; name one of them with --profile";
    assert!(without_profile.err.contains(message), "{}", without_profile.err);
}
