use super::*;

#[test]
fn links_into_foreign_crates_are_seen() {
    let page = r#"<a href="../../serde_json/error/struct.Error.html">Error</a>
        <a href="../progenitor_client/struct.ByteStream.html">x</a> <a href="struct.Call.html">Call</a>
        <a href="../sorted_pro/struct.Error.html">Error</a> <a href="https://docs.rs/reqwest/">reqwest</a>"#;
    let links: Vec<_> = foreign_links(page).collect();
    assert_eq!(
        links,
        ["../../serde_json/error/struct.Error.html", "../progenitor_client/struct.ByteStream.html"]
    );
}
