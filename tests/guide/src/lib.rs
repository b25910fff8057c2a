//! The code of the README and the guide, as a reader would paste it: `build.rs` puts each snippet into the program of
//! `docs/getting-started.md`, and the tests run them.
