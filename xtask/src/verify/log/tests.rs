use super::*;

const LINES: &str = "\
[7:31:10 PM] › [CLI] ▶  start     Prism is listening on http://127.0.0.1:14511
[7:31:10 PM] › [HTTP SERVER] get /shipments/sp_1 ℹ  info      Request received
[7:31:10 PM] ›     [PROXY] ℹ  info      > Forwarding \"get\" request to http://127.0.0.1:14510/pro/shipments/sp_1...
[7:31:10 PM] ›     [PROXY] ℹ  info      The upstream call to /shipments/sp_1 has returned 200
[7:31:10 PM] ›     [PROXY] ℹ  info      < Received forward response
[7:31:11 PM] › [HTTP SERVER] put /shipments/sp_1/allocate ℹ  info      Request received
[7:31:11 PM] ›     [PROXY] ℹ  info      The upstream call to /shipments/sp_1/allocate has returned 521
[7:31:11 PM] ›     [VALIDATOR] ✖  error     Violation: response.body Response body must have required property 'code'
[7:31:11 PM] ›     [VALIDATOR] ⚠  warning   Violation: request Selected route not found
[7:31:12 PM] › [HTTP SERVER] get /tracking/sp_1 ℹ  info      Request received
[7:31:12 PM] › [HTTP SERVER] get /tracking/sp_1 ✖  error     Request terminated with error: no upstream";

#[test]
fn summarises_the_log() {
    let log = Log::read(LINES.lines());
    let seen: Vec<_> = log.exchanges.iter().map(ToString::to_string).collect();
    assert_eq!(
        seen,
        ["GET /shipments/sp_1 -> 200", "PUT /shipments/sp_1/allocate -> 521", "GET /tracking/sp_1"]
    );
    let texts: Vec<_> = log.violations.iter().map(|violation| violation.text.as_str()).collect();
    assert_eq!(texts[0], "response.body Response body must have required property 'code'");
    assert_eq!(texts[1], "request Selected route not found");
    assert!(texts[2].contains("Request terminated with error: no upstream"));
    assert_eq!(log.violations[0].exchange.as_ref(), Some(&log.exchanges[1]));
}

#[test]
fn a_second_request_to_the_same_path_has_its_own_status() {
    let exchange = LINES.lines().skip(1).take(3);
    let log = Log::read(exchange.clone().chain(exchange));
    let seen: Vec<_> = log.exchanges.iter().map(ToString::to_string).collect();
    assert_eq!(seen, ["GET /shipments/sp_1 -> 200"; 2]);
}
