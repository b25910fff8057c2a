use sorted_pro::shipments;

use super::*;

#[test]
fn mistakes_have_a_place_and_show_no_key() {
    for (text, expected) in [
        ("[profiles.a.shipments]\napi_key = s3cret\n", "2:11: "),
        (
            "[profiles.a.shipments]\napi_key = \"s3cret\"\nenvironment = \"s3cret\"\n",
            "3:15: unknown variant, expected",
        ),
        ("[profiles.a.shipments]\nkey = \"s3cret\"\n", "2:1: unknown field `key`, expected one of `api_key`"),
        ("[profiles.a.shipments]\nenvironment = \"sandbox\"\n", "1:1: missing field `api_key`"),
        ("[profiles.a.shipments]\napi_key = 5\n", "2:11: invalid type: integer, expected a string"),
    ] {
        let message = Configuration::parse(text).map(drop).unwrap_err();
        assert!(message.starts_with(expected), "{message}");
        assert!(!message.contains("s3cret"), "{message}");
    }
}

#[test]
fn profiles_make_clients() {
    let text = "[profiles.main.shipments]\napi_key = \"s3cret\"\nbase_url = \"http://127.0.0.1:1/pro\"\n";
    let mut configuration = Configuration::parse(text).unwrap();
    let profile = configuration.profiles.remove("main").unwrap();
    assert!(profile.consignments.is_none());
    let settings = profile.shipments.unwrap();
    assert!(!format!("{:?}", settings.api_key).contains("s3cret"));
    let client = settings.apply(shipments::Client::builder).map_err(|_| ()).unwrap().build().unwrap();
    assert_eq!(client.base_url(), "http://127.0.0.1:1/pro");
}
