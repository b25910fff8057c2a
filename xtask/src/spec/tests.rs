use super::unnamed;

#[test]
fn placeholders_lose_their_names() {
    for (path, expected) in
        [("/a", "/a"), ("/a/{b}/c/{d}", "/a/{}/c/{}"), ("/a}/{b", "/a}/b"), ("{x}.json", "{}.json")]
    {
        assert_eq!(unnamed(path), expected, "{path}");
    }
}
