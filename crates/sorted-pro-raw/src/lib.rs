//! Generated clients of the SortedPRO APIs: wire truth, no policy.
