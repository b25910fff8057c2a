//! A shop with orders: shared helpers of the tests of workers.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::Value;
use sorted_pro::hook::Hook;
use sorted_pro::{ApiKey, consignments, shipments};
use sorted_pro_jobs::delivery::Directory;
use sorted_pro_jobs::plan::{Documents, Format, Labels, Plan, Selection};
use sorted_pro_jobs::{
    Account, Api, Item, ItemFilter, Job, NewItem, NewJob, Sqlite, State, Store, Timing, Worker,
};
use sorted_pro_sandbox::Sandbox;
use tempfile::TempDir;

pub(crate) const ACCOUNT: &str = "shop";

/// A shop with its sandbox, whose clock runs, and a ledger.
pub(crate) struct Shop<S = Sqlite> {
    pub(crate) sandbox: Sandbox,
    pub(crate) store: S,
    /// File or URL of the store.
    pub(crate) place: String,
    pub(crate) directory: TempDir,
}

impl Shop {
    /// With a ledger in a file.
    pub(crate) async fn open() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path().join("ledger").to_str().unwrap().to_owned();
        let store = Sqlite::open(&place).await.unwrap();
        Self { directory, ..Self::with_store(store, place).await }
    }
}

impl<S: Store> Shop<S> {
    pub(crate) async fn with_store(store: S, place: String) -> Self {
        let sandbox = Sandbox::builder().delay(Duration::from_millis(20)).demo(false).journal_size(20_000);
        let sandbox = sandbox.start().await.unwrap();
        Self { sandbox, store, place, directory: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn account(&self, api: Api) -> Account {
        account(api, &self.sandbox.url())
    }

    pub(crate) fn worker(&self, api: Api) -> Worker<S> {
        Worker::new(self.store.clone(), [self.account(api)]).timing(quick())
    }

    /// All stages.
    pub(crate) fn plan(&self, selection: Selection) -> Plan {
        let papers = Directory::new(self.directory.path().join("papers")).name("{key}-{kind}.{ext}");
        Plan::new()
            .create()
            .allocate(selection)
            .labels(Labels::new(Format::Zpl, Directory::new(self.directory.path().join("labels"))))
            .documents(Documents::new(papers))
            .manifest()
    }

    pub(crate) async fn job(&self, name: &str, api: Api, plan: &Plan) -> Job {
        self.job_with_tries(name, api, plan, 20).await
    }

    pub(crate) async fn job_with_tries(&self, name: &str, api: Api, plan: &Plan, max_tries: u32) -> Job {
        plan.validate(api).unwrap();
        let job = NewJob {
            name: name.to_owned(),
            account: ACCOUNT.to_owned(),
            api,
            plan: plan.to_json(),
            stages: plan.stages(),
            max_tries,
        };
        self.store.open_job(job).await.unwrap()
    }

    pub(crate) async fn items(&self, job: &Job) -> Vec<Item> {
        let mut filter = ItemFilter::default();
        let mut items = Vec::new();
        loop {
            let page = self.store.items(job.id, filter.clone(), 10_000).await.unwrap();
            let Some(last) = page.last() else { return items };
            filter.after = Some(last.id);
            items.extend(page);
        }
    }

    pub(crate) async fn item(&self, job: &Job, key: &str) -> Item {
        self.items(job).await.into_iter().find(|item| item.key == key).unwrap()
    }

    /// Number of requests of an operation that the sandbox has carried out, with success or not.
    pub(crate) fn requests(&self, operation: &str) -> usize {
        let journal = self.sandbox.journal();
        journal.iter().filter(|entry| entry.processed && entry.operation == Some(operation)).count()
    }

    pub(crate) fn labels(&self) -> usize {
        std::fs::read_dir(self.directory.path().join("labels")).map_or(0, Iterator::count)
    }
}

pub(crate) fn account(api: Api, url: &str) -> Account {
    account_with(api, url, None::<NoHook>)
}

pub(crate) struct NoHook;

impl Hook for NoHook {}

pub(crate) fn account_with(api: Api, url: &str, hook: Option<impl Hook>) -> Account {
    let key = ApiKey::new("test-key").unwrap();
    match api {
        Api::Shipments => {
            let client = shipments::Client::builder(key).base_url(format!("{url}/pro")).no_proxy();
            let client = match hook {
                Some(hook) => client.hook(hook),
                None => client,
            };
            Account::shipments(ACCOUNT, client).unwrap()
        }
        _ => {
            let client = consignments::Client::builder(key).base_url(url).no_proxy();
            let client = match hook {
                Some(hook) => client.hook(hook),
                None => client,
            };
            Account::consignments(ACCOUNT, client).unwrap()
        }
    }
}

/// Times in which tests can wait for a lease to lapse.
pub(crate) fn quick() -> Timing {
    let mut timing = Timing::default();
    timing.lease = Duration::from_millis(2000);
    timing.renew = Duration::from_millis(400);
    timing.needed = Duration::from_millis(1500);
    timing.deadline = Duration::from_millis(1000);
    timing.pause = Duration::from_millis(50);
    timing.max_pause = Duration::from_millis(200);
    timing.settle = Duration::from_millis(1500);
    timing.poll = Duration::from_millis(25);
    timing.idle = Duration::from_millis(20);
    timing
}

pub(crate) fn key(number: usize) -> String {
    format!("ORDER-{number:05}")
}

/// An order as the API wants it, without its own reference.
pub(crate) fn order(api: Api, key: &str) -> NewItem {
    let input = match api {
        Api::Shipments => {
            r#"{"shipment_type":"scheduled",
                "addresses":[{"address_type":"origin","shipping_location_reference":"WAREHOUSE-01"},
                             {"address_type":"destination","shipping_location_reference":"SHOP-17"}],
                "contents":[{"package_size_reference":null,"weight":{"value":2,"unit":"kg"},
                             "dimensions":{"unit":"cm","length":30,"width":20,"height":10},
                             "value":{"amount":45,"currency":"GBP"}}]}"#
        }
        _ => {
            r#"{"Addresses":[{"AddressType":"Origin","ShippingLocationReference":"WAREHOUSE1"},
                             {"AddressType":"Destination","ShippingLocationReference":"SHOP-17"}],
                "Packages":[{"Description":"Books","Value":{"Amount":12.5,"Currency":{"IsoCode":"GBP"}},
                             "Weight":{"Value":1.2,"Unit":"Kg"},
                             "Dimensions":{"Unit":"Cm","Length":30,"Width":20,"Height":10}}]}"#
        }
    };
    NewItem { key: key.to_owned(), input: Some(input.to_owned()), reference: None }
}

pub(crate) fn orders(api: Api, count: usize) -> Vec<NewItem> {
    (0..count).map(|number| order(api, &key(number))).collect()
}

/// Number of requests that the sandbox at `url` has carried out for a key.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Done {
    /// Shipments or consignments with the key as reference of the caller's.
    pub(crate) created: usize,
    pub(crate) allocated: u64,
    pub(crate) manifested: usize,
}

impl Done {
    pub(crate) fn is_at_most_once(&self) -> bool {
        self.created <= 1 && self.allocated <= 1 && self.manifested <= 1
    }
}

/// Returns, by its own count, what the sandbox at `url` has done for each key.
pub(crate) async fn done_by(url: &str, api: Api) -> HashMap<String, Done> {
    let state: Value = reqwest::get(format!("{url}/_sandbox/state")).await.unwrap().json().await.unwrap();
    let (records, record, own) = match api {
        Api::Shipments => ("/shipments/shipments", "shipment", "custom_reference"),
        _ => ("/consignments/consignments", "consignment", "ConsignmentReferenceProvidedByCustomer"),
    };
    let state = state.get("state").unwrap_or(&state);
    let records = state.pointer(records).and_then(Value::as_object).unwrap();
    let mut done: HashMap<String, Done> = HashMap::new();
    for found in records.values() {
        let done = done.entry(found[record][own].as_str().unwrap().to_owned()).or_default();
        let history = found["history"].as_array().unwrap();
        let is_manifested = |entry: &&Value| {
            entry["state"].as_str().is_some_and(|state| state.eq_ignore_ascii_case("manifested"))
        };
        done.created += 1;
        done.allocated += found["allocations"].as_u64().unwrap();
        done.manifested += history.iter().filter(is_manifested).count();
    }
    done
}

/// Checks that the sandbox has done everything for each key exactly once.
pub(crate) async fn done_once(url: &str, api: Api, count: usize) {
    let done = done_by(url, api).await;
    let once = Done { created: 1, allocated: 1, manifested: 1 };
    let others: Vec<_> = done.iter().filter(|(_, done)| **done != once).collect();
    assert!(others.is_empty(), "not exactly once: {others:?}");
    assert_eq!(done.len(), count);
}

/// Asserts that all items of a ledger are done.
pub(crate) fn all_done(items: &[Item]) {
    let others: Vec<_> = items.iter().filter(|item| item.state != State::Done).collect();
    assert!(others.is_empty(), "{} of {} are not done: {others:#?}", others.len(), items.len());
}
