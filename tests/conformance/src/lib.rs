//! Checks that the generated models fit the documented payloads.
