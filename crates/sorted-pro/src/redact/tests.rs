use super::*;

#[test]
fn every_form_of_the_key_is_replaced() {
    let redactor = Redactor::new("s3cret/Key+");
    for (text, expected) in [
        ("nothing", "nothing"),
        ("a s3cret/Key+ and S3CRET/KEY+", "a (redacted) and (redacted)"),
        ("/x?key=s3cret%2FKey%2B", "/x?key=(redacted)"),
        ("üs3cret%2fkey%2bü", "ü(redacted)ü"),
    ] {
        assert_eq!(redactor.redact(text), expected);
    }
    assert!(!format!("{redactor:?}").contains("cret"));
}

#[test]
fn a_key_that_is_no_secret_leaves_texts_alone() {
    assert_eq!(Redactor::new("any").redact("any company"), "any company");
    assert_eq!(Redactor::new("").redact("text"), "text");
}

#[test]
fn a_key_that_is_part_of_the_replacement_is_replaced_once() {
    assert_eq!(Redactor::new("redacted").redact("redacted"), "(redacted)");
}
