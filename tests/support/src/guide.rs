//! The code of the README and the guide, compiled and run.

#[doc = include_str!("../../../README.md")]
struct Readme;

#[doc = include_str!("../../../docs/allocation.md")]
struct Allocation;

#[doc = include_str!("../../../docs/bulk.md")]
struct Bulk;

#[doc = include_str!("../../../docs/consumer-options.md")]
struct ConsumerOptions;

#[doc = include_str!("../../../docs/customs.md")]
struct Customs;

#[doc = include_str!("../../../docs/errors-and-retries.md")]
struct ErrorsAndRetries;

#[doc = include_str!("../../../docs/getting-started.md")]
struct GettingStarted;

#[doc = include_str!("../../../docs/observability.md")]
struct Observability;

#[doc = include_str!("../../../docs/orders.md")]
struct Orders;

#[doc = include_str!("../../../docs/testing-with-the-sandbox.md")]
struct TestingWithTheSandbox;

#[doc = include_str!("../../../docs/troubleshooting.md")]
struct Troubleshooting;

#[doc = include_str!("../../../docs/tracking.md")]
struct Tracking;
