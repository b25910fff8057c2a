//! A worker, and a server that sometimes fails.

use std::time::Duration;

use futures_util::future::join_all;
use futures_util::stream::{self, StreamExt as _};
use sorted_pro_jobs::delivery::Printer;
use sorted_pro_jobs::plan::{Exclusions, Filters, Format, Labels, Plan, Selection};
use sorted_pro_jobs::{
    Api, Detail, EventFilter, Failure, Item, NewItem, Retry, Stage, State, Store, Timing, Worker,
    WorkerError, WorkerEvent,
};
use sorted_pro_sandbox::{Fault, Sandbox};
use tokio::io::AsyncReadExt as _;

use crate::shop::{Shop, account, all_done, done_by, done_once, key, order, orders, quick};

const APIS: [Api; 2] = [Api::Shipments, Api::Consignments];

#[tokio::test]
async fn all_stages_are_carried_out_once() {
    for api in APIS {
        for selection in [
            Selection::DefaultRules,
            Selection::ServiceGroup("valuableGoods".to_owned()),
            Selection::Filters(Filters::default()),
            Selection::CheapestQuote(Exclusions::default()),
        ] {
            let shop = Shop::open().await;
            let job = shop.job("night", api, &shop.plan(selection)).await;
            shop.store.add(job.id, orders(api, 12)).await.unwrap();
            shop.worker(api).run().await.unwrap();
            let items = shop.items(&job).await;
            all_done(&items);
            done_once(&shop.sandbox.url(), api, 12).await;
            assert_eq!(shop.labels(), 12);
            for item in &items {
                let detail = Detail::from_json(item.detail.as_deref());
                assert!(item.reference.is_some() && detail.service.is_some(), "{item:?}");
                assert!(!detail.tracking.is_empty(), "{item:?}");
                assert_eq!(detail.labels.len(), 1);
            }
            // Running it again does nothing.
            let requests = shop.sandbox.journal().len();
            shop.worker(api).run().await.unwrap();
            assert_eq!(shop.sandbox.journal().len(), requests);
        }
    }
}

/// Everything that the sandbox can do to a caller.
fn faults() -> Vec<(&'static str, Fault)> {
    let second = Duration::from_secs(1);
    vec![
        ("500", Fault::status(500)),
        ("500 after", Fault::status(500).after_processing()),
        ("503", Fault::status(503)),
        ("503 after", Fault::status(503).after_processing()),
        ("429", Fault::throttle(Duration::ZERO)),
        ("502", Fault::html_page(502)),
        ("504 after", Fault::html_page(504).after_processing()),
        ("202 after", Fault::status(202).after_processing()),
        ("delay", Fault::delay(second * 2)),
        ("delay after", Fault::delay(second * 2).after_processing()),
        ("drop", Fault::drop_before()),
        ("drop after", Fault::drop_after()),
        ("half a body", Fault::truncated_json()),
        ("unknown values", Fault::unknown_enum_value()),
        ("unknown properties", Fault::extra_fields()),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_fault_doubles_or_loses_anything() {
    let runs = APIS.into_iter().flat_map(|api| faults().into_iter().map(move |fault| (api, fault)));
    let runs = runs.map(async |(api, (name, fault))| {
        let shop = Shop::open().await;
        let job = shop.job("night", api, &shop.plan(Selection::DefaultRules)).await;
        shop.store.add(job.id, orders(api, 5)).await.unwrap();
        shop.sandbox.inject(fault.probability(0.25, 7)).unwrap();
        shop.worker(api).run().await.unwrap();
        shop.sandbox.clear_faults();
        let items = shop.items(&job).await;
        // In a state that is not documented, whether it was created just now cannot be known.
        let is_unknown = |item: &Item| name == "unknown values" && item.state == State::Unknown;
        let others: Vec<_> =
            items.iter().filter(|item| item.state != State::Done && !is_unknown(item)).collect();
        assert!(others.is_empty(), "{api}, {name}: {others:#?}");
        let done = done_by(&shop.sandbox.url(), api).await;
        assert!(done.values().all(|done| done.is_at_most_once()), "{api}, {name}: {done:?}");
        if items.iter().all(|item| item.state == State::Done) {
            done_once(&shop.sandbox.url(), api, 5).await;
            assert_eq!(shop.labels(), 5, "{api}, {name}");
        }
    });
    stream::iter(runs).buffer_unordered(8).collect::<()>().await;
}

#[tokio::test]
async fn unsendable_inputs_are_rejected_before_anything_is_sent() {
    for api in APIS {
        let shop = Shop::open().await;
        let job = shop.job("night", api, &Plan::new().create()).await;
        let own = match api {
            Api::Shipments => r#"{"custom_reference":"other","#,
            _ => r#"{"ConsignmentReferenceProvidedByCustomer":"other","#,
        };
        let mut other = order(api, "other-reference");
        other.input = other.input.map(|input| input.replacen('{', own, 1));
        let item = |key: &str, input: &str| NewItem {
            key: key.to_owned(),
            input: Some(input.to_owned()),
            reference: None,
        };
        let empty = match api {
            Api::Shipments => r#"{"shipment_type":"scheduled","addresses":[],"contents":[]}"#,
            _ => r#"{"Addresses":[],"Packages":[]}"#,
        };
        let items = vec![other, item("no-order", "[]"), item("empty", empty), order(api, "good")];
        shop.store.add(job.id, items).await.unwrap();
        shop.worker(api).run().await.unwrap();
        for (key, expected) in [
            ("other-reference", "differs from the key"),
            ("no-order", "is not a"),
            ("empty", "has 0 elements"),
        ] {
            let item = shop.item(&job, key).await;
            let failure = Failure::from_json(item.error.as_deref()).unwrap();
            assert_eq!(item.state, State::Rejected, "{item:?}");
            let text = format!("{} {:?}", failure.message, failure.details);
            assert!(text.contains(expected), "{text}");
        }
        assert_eq!(shop.item(&job, "good").await.state, State::Done);
        assert_eq!(shop.sandbox.journal().len(), 1);
    }
}

#[tokio::test]
async fn a_plan_can_start_with_what_exists() {
    for api in APIS {
        let shop = Shop::open().await;
        let created = shop.job("create", api, &Plan::new().create()).await;
        shop.store.add(created.id, orders(api, 4)).await.unwrap();
        shop.worker(api).run().await.unwrap();
        let references: Vec<_> =
            shop.items(&created).await.into_iter().map(|item| item.reference.unwrap()).collect();

        let known = |reference: &str| NewItem {
            key: reference.to_owned(),
            input: None,
            reference: Some(reference.to_owned()),
        };
        let plan = Plan::new().allocate(Selection::DefaultRules);
        let first = shop.job("first", api, &plan).await;
        shop.store.add(first.id, vec![known(&references[0])]).await.unwrap();
        shop.worker(api).run().await.unwrap();

        // One is allocated already, one does not exist, and one is there twice.
        let missing = match api {
            Api::Shipments => "sp_00000000000000000000000000000001",
            _ => "EC-000-000-001",
        };
        let second = shop.job("second", api, &plan).await;
        let mut items: Vec<_> = references.iter().map(|reference| known(reference)).collect();
        items.push(known(missing));
        items.push(NewItem { key: "again".to_owned(), ..known(&references[1]) });
        shop.store.add(second.id, items).await.unwrap();
        shop.worker(api).run().await.unwrap();
        for item in shop.items(&second).await {
            let expected = if item.key == missing { State::Rejected } else { State::Done };
            assert_eq!(item.state, expected, "{api}: {item:?}");
        }
        assert!(done_by(&shop.sandbox.url(), api).await.values().all(|done| done.allocated == 1));
    }
}

#[tokio::test]
async fn a_group_that_does_not_exist_rejects_all() {
    for api in APIS {
        let shop = Shop::open().await;
        let plan = Plan::new().create().allocate(Selection::ServiceGroup("noSuchGroup".to_owned()));
        let job = shop.job("night", api, &plan).await;
        shop.store.add(job.id, orders(api, 5)).await.unwrap();
        shop.worker(api).run().await.unwrap();
        for item in shop.items(&job).await {
            assert_eq!((item.state, item.stage), (State::Rejected, Stage::Allocate), "{api}: {item:?}");
        }
    }
}

#[tokio::test]
async fn exclusions_hold() {
    for api in APIS {
        let taken = async |exclusions| {
            let shop = Shop::open().await;
            let plan = Plan::new().create().allocate(Selection::CheapestQuote(exclusions));
            let job = shop.job("night", api, &plan).await;
            shop.store.add(job.id, orders(api, 1)).await.unwrap();
            shop.worker(api).run().await.unwrap();
            let item = shop.item(&job, &key(0)).await;
            (item.state, Detail::from_json(item.detail.as_deref()).service_reference)
        };
        let (state, cheapest) = taken(Exclusions::default()).await;
        assert_eq!(state, State::Done);
        let services = vec![cheapest.clone().unwrap()];
        let (state, next) = taken(Exclusions { services, ..Exclusions::default() }).await;
        assert_eq!(state, State::Done);
        assert_ne!(next, cheapest);
    }
}

#[tokio::test]
async fn an_outage_is_nobodys_fault() {
    let shop = Shop::open().await;
    let job = shop.job("night", Api::Shipments, &Plan::new().create()).await;
    shop.store.add(job.id, orders(Api::Shipments, 20)).await.unwrap();
    // Nobody listens there.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let worker = Worker::new(shop.store.clone(), [account(Api::Shipments, &url)]).timing(quick());
    let handle = worker.handle();
    let stop = async {
        tokio::time::sleep(Duration::from_millis(1500)).await;
        handle.stop();
    };
    let (result, ()) = tokio::join!(worker.run(), stop);
    result.unwrap();
    for item in shop.items(&job).await {
        assert_eq!((item.state, item.tries), (State::Ready, 0), "{item:?}");
    }
    shop.worker(Api::Shipments).run().await.unwrap();
    all_done(&shop.items(&job).await);
}

#[tokio::test]
async fn a_key_that_is_refused_ends_the_worker_and_nothing_else() {
    let shop = Shop::open().await;
    let locked = Sandbox::builder().api_key("another-key").start().await.unwrap();
    let job = shop.job("night", Api::Shipments, &Plan::new().create()).await;
    shop.store.add(job.id, orders(Api::Shipments, 20)).await.unwrap();
    let worker = Worker::new(shop.store.clone(), [account(Api::Shipments, &locked.url())]).timing(quick());
    let error = worker.run().await.unwrap_err();
    assert!(matches!(&error, WorkerError::Account { account, .. } if account == "shop"), "{error}");
    assert!(!format!("{error} {error:?}").contains("test-key"));
    for item in shop.items(&job).await {
        assert_eq!((item.state, item.tries), (State::Ready, 0), "{item:?}");
    }
    shop.worker(Api::Shipments).run().await.unwrap();
    all_done(&shop.items(&job).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_stops_finishes_what_it_has_sent_and_releases_the_rest() {
    let shop = Shop::open().await;
    let api = Api::Shipments;
    let job = shop.job("night", api, &shop.plan(Selection::DefaultRules)).await;
    shop.store.add(job.id, orders(api, 60)).await.unwrap();
    shop.sandbox.inject(Fault::delay(Duration::from_millis(100))).unwrap();
    for _ in 0..4 {
        let worker = shop.worker(api);
        let handle = worker.handle();
        let stop = async {
            tokio::time::sleep(Duration::from_millis(330)).await;
            handle.stop();
        };
        let (result, ()) = tokio::join!(worker.run(), stop);
        result.unwrap();
        for item in shop.items(&job).await {
            assert!(matches!(item.state, State::Ready | State::Done), "{item:?}");
            assert!(!item.reconcile || item.stage == Stage::Allocate || item.stage == Stage::Manifest);
        }
    }
    shop.sandbox.clear_faults();
    shop.worker(api).run().await.unwrap();
    all_done(&shop.items(&job).await);
    done_once(&shop.sandbox.url(), api, 60).await;
    assert_eq!(shop.requests("create_shipment"), 60);
}

#[tokio::test]
async fn permanent_failures_are_parked_or_unknown() {
    for (fault, expected) in [
        (Fault::status(500).on("get_labels"), State::Parked),
        (Fault::drop_before().on("create_shipment"), State::Unknown),
        (Fault::status(500).on("allocate_shipments"), State::Unknown),
    ] {
        let shop = Shop::open().await;
        let plan = shop.plan(Selection::DefaultRules);
        let job = shop.job_with_tries("night", Api::Shipments, &plan, 3).await;
        shop.store.add(job.id, orders(Api::Shipments, 1)).await.unwrap();
        shop.sandbox.inject(fault).unwrap();
        let mut timing = quick();
        timing.pause = Duration::from_millis(2);
        timing.max_pause = Duration::from_millis(4);
        timing.settle = Duration::from_millis(10);
        let worker = shop.worker(Api::Shipments).timing(timing);
        let events = worker.events();
        worker.run().await.unwrap();
        let item = shop.item(&job, &key(0)).await;
        assert_eq!(item.state, expected, "{item:?}");
        assert!(Failure::from_json(item.error.as_deref()).is_some_and(|failure| !failure.message.is_empty()));
        drop(worker);
        let events: Vec<_> = events.collect().await;
        let ended =
            |event: &WorkerEvent| matches!(event, WorkerEvent::Ended { state, .. } if *state == expected);
        assert!(events.iter().any(ended), "{events:?}");

        // A person puts it back, and the server is well again.
        shop.sandbox.clear_faults();
        assert_eq!(shop.store.retry(job.id, Retry::State(expected)).await.unwrap(), 1);
        shop.worker(Api::Shipments).run().await.unwrap();
        all_done(&shop.items(&job).await);
        done_once(&shop.sandbox.url(), Api::Shipments, 1).await;
    }
}

#[tokio::test]
async fn ambiguous_references_are_not_created_again() {
    let shop = Shop::open().await;
    let api = Api::Shipments;
    // Two orders of other jobs have the same reference.
    for name in ["one", "two"] {
        let job = shop.job(name, api, &Plan::new().create()).await;
        shop.store.add(job.id, orders(api, 1)).await.unwrap();
        shop.worker(api).run().await.unwrap();
    }
    let job = shop.job("three", api, &Plan::new().create()).await;
    shop.store.add(job.id, orders(api, 1)).await.unwrap();
    shop.sandbox.inject(Fault::drop_after().on("create_shipment").times(1)).unwrap();
    shop.worker(api).run().await.unwrap();
    let item = shop.item(&job, &key(0)).await;
    assert_eq!(item.state, State::Unknown, "{item:?}");
    assert_eq!(done_by(&shop.sandbox.url(), api).await[&key(0)].created, 3);
}

/// A printer that confirms `confirms` labels by closing the connection, and keeps the others waiting.
async fn printer(confirms: usize) -> (Printer, tokio::sync::mpsc::UnboundedReceiver<Vec<u8>>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let printer = Printer::new(format!("tcp://{}", listener.local_addr().unwrap()));
    let (printed, labels) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut silent = Vec::new();
        for number in 0.. {
            let mut stream = listener.accept().await.unwrap().0;
            let mut label = Vec::new();
            stream.read_to_end(&mut label).await.unwrap();
            printed.send(label).unwrap();
            if number >= confirms {
                silent.push(stream);
            }
        }
    });
    (printer, labels)
}

#[tokio::test]
async fn a_label_is_printed_once_and_again_only_if_a_person_decides_so() {
    let shop = Shop::open().await;
    let (printer, mut labels) = printer(2).await;
    let plan = Plan::new()
        .create()
        .allocate(Selection::DefaultRules)
        .labels(Labels::new(Format::Zpl, printer.clone()));
    let job = shop.job("night", Api::Shipments, &plan).await;
    shop.store.add(job.id, orders(Api::Shipments, 3)).await.unwrap();
    let worker = shop.worker(Api::Shipments).concurrency(Stage::Labels, 1);
    worker.run().await.unwrap();
    let items = shop.items(&job).await;
    let unknown: Vec<_> = items.iter().filter(|item| item.state == State::Unknown).collect();
    assert_eq!(unknown.len(), 1, "{items:#?}");
    assert_eq!(items.iter().filter(|item| item.state == State::Done).count(), 2);
    let count = |labels: &mut tokio::sync::mpsc::UnboundedReceiver<Vec<u8>>| {
        std::iter::from_fn(|| labels.try_recv().ok())
            .inspect(|label| assert!(label.starts_with(b"^XA")))
            .count()
    };
    assert_eq!(count(&mut labels), 3);
    // Nothing happens by itself.
    shop.worker(Api::Shipments).run().await.unwrap();
    assert_eq!(count(&mut labels), 0);
    shop.store.retry(job.id, Retry::State(State::Unknown)).await.unwrap();
    shop.worker(Api::Shipments).run().await.unwrap();
    assert_eq!(count(&mut labels), 1);
}

#[tokio::test]
async fn one_that_may_have_been_printed_is_not_printed_by_the_next_worker() {
    let shop = Shop::open().await;
    let (printer, mut labels) = printer(usize::MAX).await;
    let plan = Plan::new().labels(Labels::new(Format::Zpl, printer));
    let job = shop.job("night", Api::Shipments, &plan).await;
    let item = NewItem { key: "a".to_owned(), input: None, reference: Some("sp_1".to_owned()) };
    shop.store.add(job.id, vec![item]).await.unwrap();
    // A worker that dies while it prints.
    let lease = Duration::from_millis(50);
    let claimed = shop.store.claim(job.id, Stage::Labels, 1, "dead", lease).await.unwrap();
    let marked = shop.store.mark_sending(&[claimed[0].ticket], Duration::ZERO).await.unwrap();
    assert_eq!(marked.len(), 1);
    tokio::time::sleep(lease * 2).await;
    shop.worker(Api::Shipments).run().await.unwrap();
    assert_eq!(shop.item(&job, "a").await.state, State::Unknown);
    assert!(labels.try_recv().is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn throttling_that_one_worker_sees_slows_the_other() {
    let shop = Shop::open().await;
    let api = Api::Shipments;
    let job = shop.job("night", api, &Plan::new().create()).await;
    shop.store.add(job.id, orders(api, 400)).await.unwrap();
    let workers = [shop.worker(api), shop.worker(api)].map(|worker| worker.concurrency(Stage::Create, 2));
    shop.sandbox.inject(Fault::delay(Duration::from_millis(20))).unwrap();
    let throttle = async {
        // Both workers are at work.
        while shop.sandbox.journal().len() < 20 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        shop.sandbox.inject(Fault::throttle(Duration::from_secs(2)).times(1)).unwrap();
        let throttled = async || {
            let journal = shop.sandbox.journal();
            journal.iter().find(|entry| entry.status == Some(429)).map(|entry| entry.number)
        };
        let number = loop {
            if let Some(number) = throttled().await {
                break number;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        // Requests within a window of the pace may still arrive.
        tokio::time::sleep(Duration::from_millis(400)).await;
        let before = shop.sandbox.journal().len();
        tokio::time::sleep(Duration::from_millis(1000)).await;
        let during = shop.sandbox.journal().len() - before;
        for worker in &workers {
            worker.handle().stop();
        }
        (number, during)
    };
    let (first, second, (number, during)) = tokio::join!(workers[0].run(), workers[1].run(), throttle);
    first.unwrap();
    second.unwrap();
    assert!(number > 10, "both workers were at work");
    assert_eq!(during, 0, "no request of either worker during the pause");
}

#[tokio::test]
async fn a_limit_is_shared() {
    let shop = Shop::open().await;
    let api = Api::Shipments;
    let job = shop.job("night", api, &Plan::new().create()).await;
    shop.store.add(job.id, orders(api, 60)).await.unwrap();
    let workers = [(); 3].map(|()| {
        let account = shop.account(api).max_requests_per_second(30.0);
        Worker::new(shop.store.clone(), [account]).timing(quick())
    });
    let start = std::time::Instant::now();
    join_all(workers.iter().map(Worker::run)).await.into_iter().for_each(Result::unwrap);
    // The first window may go before the limit is known.
    assert!(start.elapsed() >= Duration::from_millis(1000), "{:?}", start.elapsed());
    all_done(&shop.items(&job).await);
}

#[tokio::test]
async fn times_that_do_not_fit_together_are_refused() {
    let shop = Shop::open().await;
    let changes: [fn(&mut Timing); 3] = [
        |timing| timing.deadline = Duration::from_secs(5),
        |timing| timing.renew = Duration::from_secs(5),
        |timing| timing.idle = Duration::ZERO,
    ];
    for change in changes {
        let mut timing = quick();
        change(&mut timing);
        let result = shop.worker(Api::Shipments).timing(timing).run().await;
        assert!(matches!(result, Err(WorkerError::Timing(_))), "{result:?}");
    }
    let missing = shop.worker(Api::Shipments).job("none").run().await;
    assert!(matches!(missing, Err(WorkerError::NoJob(_))));
    let job = shop.job("night", Api::Consignments, &Plan::new().create()).await;
    let other = shop.worker(Api::Shipments).job(&job.name).run().await;
    assert!(matches!(other, Err(WorkerError::NoAccount { .. })));
    let events = shop.store.events(job.id, EventFilter::default(), 10).await.unwrap();
    assert!(events.is_empty());
}
