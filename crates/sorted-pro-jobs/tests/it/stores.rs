//! One suite for all stores.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use sorted_pro_jobs::{
    Api, Count, Earlier, EventFilter, EventKind, Finish, ItemFilter, ItemId, JobId, NewItem, Outcome,
    Resolution, Retry, Stage, State, Store, StoreError, Ticket,
};

use crate::backends::{Backend, LEASE, advance, later, new_item, new_job, with_items};
use crate::model;

/// Runs each function against each database.
macro_rules! suite {
    ($($test:ident,)+) => {
        #[cfg(feature = "sqlite")]
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $test() {
                    super::$test(&crate::backends::SqliteFile::new()).await;
                }
            )+

            #[test]
            fn behaves_as_the_model() {
                super::model::check(64, async || Some(crate::backends::SqliteFile::new()));
            }
        }

        #[cfg(feature = "postgres")]
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $test() {
                    if let Some(database) = crate::backends::PostgresDatabase::new().await {
                        super::$test(&database).await;
                    }
                }
            )+

            #[test]
            fn behaves_as_the_model() {
                super::model::check(32, crate::backends::PostgresDatabase::new);
            }
        }
    };
}

suite! {
    an_item_passes_all_stages,
    a_stale_outcome_is_kept_as_evidence,
    lapsed_claims_are_taken_over,
    a_short_lease_does_not_suffice_for_sending,
    workers_never_share_an_item,
    items_are_added_once,
    orders_of_other_jobs_are_found,
    one_of_two_jobs_gets_a_key,
    a_job_keeps_its_settings,
    failures_park_an_item,
    finished_items_are_put_back,
    numbers_follow_the_order,
    hostile_arguments_are_refused,
    strange_text_survives,
    sql_enqueues,
    open_work_shows_due_times,
    the_pace_is_shared,
    one_worker_sets_the_pace,
    lists_come_in_pages,
    missing_jobs_and_items,
    a_person_resolves_unknown_items,
    a_deleted_job_leaves_nothing_and_sends_nothing,
    many_items_are_deleted,
}

async fn claim(store: &impl Store, job: JobId, stage: Stage) -> Vec<Ticket> {
    let claimed = store.claim(job, stage, 100, "w", LEASE).await.expect("a claim");
    claimed.into_iter().map(|one| one.ticket).collect()
}

async fn states(store: &impl Store, job: JobId) -> Vec<State> {
    let items = store.items(job, ItemFilter::default(), 1000).await.expect("items");
    items.into_iter().map(|item| item.state).collect()
}

async fn an_item_passes_all_stages(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = store.open_job(new_job("all", Stage::ALL)).await.expect("a job").id;
    store.add(job, vec![new_item("K")]).await.expect("an item");
    for stage in Stage::ALL {
        let claimed = store.claim(job, *stage, 10, "w", LEASE).await.expect("a claim");
        let [one] = claimed.as_slice() else { panic!("{stage}: {claimed:?}") };
        assert_eq!((one.stage, one.key.as_str(), one.reconcile, one.tries), (*stage, "K", false, 0));
        assert_eq!(one.input.as_deref(), Some(r#"{"order":"K"}"#));
        assert_eq!(one.reference.as_deref(), (*stage > Stage::Create).then_some("sp_1"));
        let detail = (*stage > Stage::Create).then_some(r#"{"carrier":"C"}"#);
        assert_eq!(one.detail.as_deref(), detail);
        assert_eq!(store.mark_sending(&[one.ticket], LEASE / 2).await.expect("a mark"), [one.ticket]);
        let outcome = match stage {
            Stage::Create => Outcome::Advance {
                reference: Some("sp_1".to_owned()),
                detail: Some(r#"{"carrier":"C"}"#.to_owned()),
            },
            _ => Outcome::Advance { reference: None, detail: None },
        };
        let refused = store.finish(vec![Finish { ticket: one.ticket, outcome }]).await.expect("a write");
        assert_eq!(refused, []);
    }
    let items = store.items(job, ItemFilter::default(), 10).await.expect("items");
    let [item] = items.as_slice() else { panic!("{items:?}") };
    assert_eq!((item.state, item.stage, item.due), (State::Done, Stage::Manifest, None));
    assert_eq!((item.attempt, item.worker.as_deref()), (5, Some("w")));
    let counts = store.counts(job).await.expect("counts");
    assert_eq!(counts.0, [Count { stage: Stage::Manifest, state: State::Done, items: 1 }]);
    assert_eq!((counts.total(), counts.unfinished(), counts.of(State::Done)), (1, 0, 1));
    assert_eq!(store.events(job, EventFilter::default(), 10).await.expect("events"), [], "all went well");
}

async fn a_person_resolves_unknown_items(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 4).await;
    let done = |reference: Option<&str>| Resolution::Done { reference: reference.map(str::to_owned) };
    let refused = store.resolve(job, "K0", Resolution::SendAgain, "me: test").await;
    assert!(matches!(refused, Err(StoreError::Invalid(_))), "it is ready: {refused:?}");
    let tickets = claim(&store, job, Stage::Create).await;
    store.mark_sending(&tickets, LEASE / 2).await.expect("a mark");
    let lost =
        |ticket| Finish { ticket, outcome: Outcome::Unknown { error: r#"{"code":"lost"}"#.to_owned() } };
    store.finish(tickets.iter().copied().map(lost).collect()).await.expect("a write");

    for note in ["", "n\0", &"n".repeat(1001)] {
        let refused = store.resolve(job, "K0", Resolution::SendAgain, note).await;
        assert!(matches!(refused, Err(StoreError::Invalid(_))), "{note:?}: {refused:?}");
    }
    let refused = store.resolve(job, "K0", done(None), "me: test").await;
    assert!(matches!(refused, Err(StoreError::Invalid(_))), "without a reference: {refused:?}");
    assert_eq!(states(&store, job).await, [State::Unknown; 4]);
    for (key, resolution, expected) in [
        ("K0", done(Some("sp_9")), Some(State::Ready)),
        ("K1", Resolution::SendAgain, Some(State::Ready)),
        ("K2", Resolution::Rejected, Some(State::Rejected)),
        ("K9", Resolution::Rejected, None),
    ] {
        let state = store.resolve(job, key, resolution, "me: \"seen\"").await.expect("a resolution");
        assert_eq!(state, expected, "{key}");
    }
    let items = store.items(job, ItemFilter::default(), 10).await.expect("items");
    let seen: Vec<_> = items.iter().map(|item| (item.stage, item.state, item.reconcile)).collect();
    assert_eq!(
        seen,
        [
            (Stage::Manifest, State::Ready, false),
            (Stage::Create, State::Ready, false),
            (Stage::Create, State::Rejected, false),
            (Stage::Create, State::Unknown, true),
        ]
    );
    assert_eq!(items[0].reference.as_deref(), Some("sp_9"));
    let events = store.events(job, EventFilter::default(), 100).await.expect("events");
    let resolved: Vec<_> = events.iter().filter(|event| event.kind == EventKind::Resolved).collect();
    assert!(resolved.iter().all(|event| event.stage == Stage::Create), "{resolved:?}");
    let details: Vec<_> = resolved.iter().filter_map(|event| event.detail.as_deref()).collect();
    assert_eq!(
        details,
        [
            r#"{"resolution":"done","reference":"sp_9","note":"me: \"seen\""}"#,
            r#"{"resolution":"send_again","note":"me: \"seen\""}"#,
            r#"{"resolution":"rejected","note":"me: \"seen\""}"#,
        ]
    );
    // The lost attempt can write nothing more.
    assert_eq!(store.finish(vec![advance(tickets[1], "sp_late")]).await.expect("a write"), [tickets[1]]);
    let again = claim(&store, job, Stage::Create).await;
    assert_eq!(again.iter().map(|ticket| ticket.item).collect::<Vec<_>>(), [tickets[1].item]);
    store
        .finish(vec![Finish { ticket: again[0], outcome: later(LEASE, true, true) }])
        .await
        .expect("a write");
    // The last stage.
    let [last] = claim(&store, job, Stage::Manifest).await[..] else { panic!("one item") };
    store.finish(vec![lost(last)]).await.expect("a write");
    assert_eq!(store.resolve(job, "K0", done(None), "me").await.expect("a resolution"), Some(State::Done));
}

async fn a_deleted_job_leaves_nothing_and_sends_nothing(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 3).await;
    let other = store.open_job(new_job("other", &[Stage::Create])).await.expect("a job").id;
    store.add(other, vec![new_item("K0")]).await.expect("an item");
    let tickets = claim(&store, job, Stage::Create).await;
    store.mark_sending(&tickets[..1], LEASE / 2).await.expect("a mark");
    let refused = store.delete_job(job, false).await;
    assert!(matches!(refused, Err(StoreError::Unfinished { items: 3 })), "{refused:?}");
    assert_eq!(store.items(job, ItemFilter::default(), 10).await.expect("items").len(), 3);

    // As if the deletion had been interrupted after its first step.
    backend
        .sql(&format!("UPDATE $schema.job SET name = 'deleted {job}', account = '' WHERE id = {job}"))
        .await
        .expect("the job is there");
    assert_eq!(store.mark_sending(&tickets[1..], LEASE / 2).await.expect("a mark"), []);
    backend.make_due(tickets[1].item).await;
    assert_eq!(claim(&store, job, Stage::Create).await, []);
    let added = store.add(job, vec![new_item("K9")]).await;
    assert!(matches!(added, Err(StoreError::NoSuchJob)), "{added:?}");
    let namesake = store.open_job(new_job("tonight", &[Stage::Create])).await.expect("a job").id;
    store.add(namesake, vec![new_item("K0")]).await.expect("an item");

    assert_eq!(store.delete_job(job, true).await.expect("a deletion"), 3);
    assert_eq!(store.finish(vec![advance(tickets[0], "sp_1")]).await.expect("a write"), tickets[..1]);
    assert_eq!(store.items(job, ItemFilter::default(), 10).await.expect("items"), []);
    assert_eq!(store.events(job, EventFilter::default(), 10).await.expect("events"), []);
    let names: Vec<_> = store.jobs().await.expect("jobs").into_iter().map(|job| job.name).collect();
    assert_eq!(names, ["other", "tonight"]);
    assert_eq!(claim(&store, other, Stage::Create).await.len(), 1);
    let refused = store.delete_job(job, true).await;
    assert!(matches!(refused, Err(StoreError::NoSuchJob)), "{refused:?}");
    assert_eq!(claim(&store, namesake, Stage::Create).await.len(), 1);
}

async fn many_items_are_deleted(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 5_001).await;
    assert_eq!(store.delete_job(job, true).await.expect("a deletion"), 5_001);
    assert_eq!(store.jobs().await.expect("jobs"), []);
}

async fn a_stale_outcome_is_kept_as_evidence(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 1).await;
    let [stale] = claim(&store, job, Stage::Create).await[..] else { panic!("one item") };
    store.mark_sending(&[stale], LEASE / 2).await.expect("a mark");
    backend.make_due(stale.item).await;
    let [current] = claim(&store, job, Stage::Create).await[..] else { panic!("the lapsed item") };

    assert_eq!(store.mark_sending(&[stale], LEASE / 2).await.expect("a mark"), []);
    assert_eq!(store.renew(&[stale], LEASE).await.expect("a renewal"), []);
    let outcome =
        Outcome::Advance { reference: Some("sp_stale".to_owned()), detail: Some("{\"p\":2.00}".to_owned()) };
    let refused = store.finish(vec![Finish { ticket: stale, outcome }]).await.expect("a write");
    assert_eq!(refused, [stale]);
    let release = Finish { ticket: stale, outcome: Outcome::Release };
    assert_eq!(store.finish(vec![release]).await.expect("a write"), [stale]);

    let item = store.items(job, ItemFilter::default(), 1).await.expect("items").remove(0);
    assert_eq!((item.state, item.reference), (State::Claimed, None), "nothing was changed");
    let events = store.events(job, EventFilter::default(), 10).await.expect("events");
    let kinds: Vec<_> = events.iter().map(|event| (event.kind, event.attempt)).collect();
    assert_eq!(kinds, [(EventKind::Lapsed, stale.attempt), (EventKind::Refused, stale.attempt)]);
    assert_eq!(events[0].detail.as_deref(), Some(r#"{"state":"sending"}"#));
    assert_eq!(events[0].worker.as_deref(), Some("w"));
    let evidence = r#"{"outcome":"advance","reference":"sp_stale","detail":{"p":2.00}}"#;
    assert_eq!(events[1].detail.as_deref(), Some(evidence));

    assert_eq!(store.finish(vec![advance(current, "sp_1")]).await.expect("a write"), []);
    let twice = store.finish(vec![advance(current, "sp_2")]).await.expect("a write");
    assert_eq!(twice, [current], "an outcome is written once");
    let item = store.items(job, ItemFilter::default(), 1).await.expect("items").remove(0);
    assert_eq!(item.reference.as_deref(), Some("sp_1"));
}

async fn lapsed_claims_are_taken_over(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 2).await;
    let [one, two] = claim(&store, job, Stage::Create).await[..] else { panic!("two items") };
    store.mark_sending(&[two], LEASE / 2).await.expect("a mark");
    assert_eq!(claim(&store, job, Stage::Create).await, [], "leases last");
    backend.make_due(one.item).await;
    backend.make_due(two.item).await;
    let claimed = store.claim(job, Stage::Create, 10, "other", LEASE).await.expect("a claim");
    let seen: Vec<_> = claimed.iter().map(|one| (one.ticket.item, one.reconcile)).collect();
    assert_eq!(seen, [(one.item, false), (two.item, true)]);

    // It still has to be read back, even if the worker that took it over fails.
    backend.make_due(two.item).await;
    let again = store.claim(job, Stage::Create, 10, "third", LEASE).await.expect("a claim");
    assert!(again[0].reconcile);
    let release = Finish { ticket: again[0].ticket, outcome: Outcome::Release };
    assert_eq!(store.finish(vec![release]).await.expect("a write"), []);
    let again = store.claim(job, Stage::Create, 10, "fourth", LEASE).await.expect("a claim");
    assert!(again[0].reconcile);
    let outcome = later(Duration::ZERO, false, false);
    store.finish(vec![Finish { ticket: again[0].ticket, outcome }]).await.expect("a write");
    let again = store.claim(job, Stage::Create, 10, "fifth", LEASE).await.expect("a claim");
    assert!(again[0].reconcile, "who has sent nothing cannot know");

    // A renewed lease lasts.
    let ticket = again[0].ticket;
    backend.make_due(ticket.item).await;
    assert_eq!(store.renew(&[ticket], LEASE).await.expect("a renewal"), [ticket]);
    assert_eq!(claim(&store, job, Stage::Create).await, []);
    store.renew(&[ticket], Duration::from_millis(1)).await.expect("a renewal");
    assert_eq!(
        store.mark_sending(&[ticket], LEASE / 2).await.expect("a mark"),
        [ticket],
        "a renewal does not shorten a lease"
    );
}

async fn a_short_lease_does_not_suffice_for_sending(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 1).await;
    let lease = Duration::from_secs(100);
    let ticket = store.claim(job, Stage::Create, 1, "w", lease).await.expect("a claim")[0].ticket;
    assert_eq!(store.mark_sending(&[ticket], Duration::from_secs(101)).await.expect("a mark"), []);
    assert_eq!(states(&store, job).await, [State::Claimed]);
    backend.make_due(ticket.item).await;
    assert_eq!(store.mark_sending(&[ticket], Duration::ZERO).await.expect("a mark"), [], "it has lapsed");
    store.renew(&[ticket], lease).await.expect("a renewal");
    let marked = store.mark_sending(&[ticket, ticket], Duration::from_secs(60)).await.expect("a mark");
    assert_eq!(marked, [ticket], "named twice, sent once");
    assert_eq!(store.mark_sending(&[ticket], Duration::ZERO).await.expect("a mark"), [], "sent already");
}

async fn workers_never_share_an_item(backend: &impl Backend) {
    let first = backend.connect().await;
    let job = with_items(&first, 600).await;
    let mut workers = Vec::new();
    for worker in 0..4 {
        let store = if worker == 0 { first.clone() } else { backend.connect().await };
        workers.push(tokio::spawn(async move {
            let mut mine = Vec::new();
            loop {
                let claimed =
                    store.claim(job, Stage::Create, 7, &format!("w{worker}"), LEASE).await.expect("a claim");
                if claimed.is_empty() {
                    return mine;
                }
                let tickets: Vec<_> = claimed.iter().map(|one| one.ticket).collect();
                assert_eq!(store.mark_sending(&tickets, LEASE / 2).await.expect("a mark"), tickets);
                let outcomes = tickets.iter().map(|ticket| advance(*ticket, "r")).collect();
                assert_eq!(store.finish(outcomes).await.expect("a write"), []);
                mine.extend(tickets);
            }
        }));
    }
    let mut all = Vec::new();
    for worker in workers {
        all.extend(worker.await.expect("a worker"));
    }
    let distinct: BTreeSet<ItemId> = all.iter().map(|ticket| ticket.item).collect();
    assert_eq!((all.len(), distinct.len()), (600, 600));
    assert!(all.iter().all(|ticket| ticket.attempt == 1));
    let counts = first.counts(job).await.expect("counts");
    assert_eq!(counts.0, [Count { stage: Stage::Manifest, state: State::Ready, items: 600 }]);
}

async fn items_are_added_once(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = store.open_job(new_job("one", &[Stage::Create])).await.expect("a job").id;
    let other = store.open_job(new_job("two", &[Stage::Manifest])).await.expect("a job").id;
    let changed = NewItem { input: Some("{}".to_owned()), ..new_item("A") };
    let added =
        store.add(job, vec![new_item("A"), new_item("B"), new_item("A"), changed]).await.expect("items");
    assert_eq!((added.added, added.already, added.conflicts), (2, 1, vec!["A".to_owned()]));
    let referenced = NewItem { reference: Some("sp_9".to_owned()), ..new_item("B") };
    let added = store.add(job, vec![new_item("A"), referenced, new_item("C")]).await.expect("items");
    assert_eq!((added.added, added.already, added.conflicts), (1, 1, vec!["B".to_owned()]));
    let items = store.items(job, ItemFilter::default(), 10).await.expect("items");
    assert_eq!(items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["A", "B", "C"]);
    assert_eq!(items[0].input.as_deref(), Some(r#"{"order":"A"}"#), "nothing is overwritten");
    assert_eq!(items[1].reference, None);

    let existing = NewItem { key: "A".to_owned(), input: None, reference: Some("sp_1".to_owned()) };
    assert_eq!(store.add(other, vec![existing]).await.expect("an item").added, 1, "keys are unique per job");
    let claimed = store.claim(other, Stage::Manifest, 10, "w", LEASE).await.expect("a claim");
    assert_eq!((claimed[0].reference.as_deref(), claimed[0].input.as_deref()), (Some("sp_1"), None));

    // Two at once: each key is added by one of them.
    let second = backend.connect().await;
    let many = || (0..300).map(|n| new_item(&format!("M{n}"))).collect::<Vec<_>>();
    let (one, two) =
        tokio::join!(store.add(job, many()), second.add(job, many().into_iter().rev().collect()));
    let (one, two) = (one.expect("items"), two.expect("items"));
    assert_eq!((one.added + two.added, one.already + two.already), (300, 300), "{one:?} {two:?}");
}

async fn orders_of_other_jobs_are_found(backend: &impl Backend) {
    let store = backend.connect().await;
    let open = async |job| store.open_job(job).await.expect("a job").id;
    let monday = open(new_job("monday", &[Stage::Create, Stage::Allocate])).await;
    let labels = open(new_job("labels", &[Stage::Labels])).await;
    let other_account =
        open(sorted_pro_jobs::NewJob { account: "other".to_owned(), ..new_job("other", &[Stage::Create]) })
            .await;
    let other_api =
        open(sorted_pro_jobs::NewJob { api: Api::Consignments, ..new_job("api", &[Stage::Create]) }).await;
    let tuesday = open(new_job("tuesday", &[Stage::Create])).await;
    let keys = ["allocated", "refused", "ready"];
    for job in [monday, labels, other_account, other_api] {
        store.add(job, keys.map(new_item).to_vec()).await.expect("items");
    }
    let tickets = claim(&store, monday, Stage::Create).await;
    let advanced = Outcome::Advance { reference: Some("sp_1".to_owned()), detail: None };
    let rejected = Outcome::Rejected { error: "{}".to_owned() };
    let outcomes = [(tickets[0], advanced), (tickets[1], rejected.clone()), (tickets[2], Outcome::Release)];
    let outcomes = outcomes.map(|(ticket, outcome)| Finish { ticket, outcome }).to_vec();
    assert_eq!(store.finish(outcomes).await.expect("outcomes"), []);
    // Created, and rejected afterwards.
    let ticket = claim(&store, monday, Stage::Allocate).await[0];
    store.finish(vec![Finish { ticket, outcome: rejected }]).await.expect("an outcome");

    let keys = ["allocated", "ready", "refused", "new"].map(str::to_owned);
    let earlier = store.earlier(tuesday, &keys).await.expect("earlier items");
    let of_monday = |key: &str, stage, state, reference: Option<&str>| Earlier {
        job: "monday".to_owned(),
        key: key.to_owned(),
        stage,
        state,
        reference: reference.map(str::to_owned),
    };
    let expected = [
        of_monday("allocated", Stage::Allocate, State::Rejected, Some("sp_1")),
        of_monday("ready", Stage::Create, State::Ready, None),
    ];
    assert_eq!(earlier, expected);
    assert_eq!(store.earlier(monday, &keys).await.expect("earlier items"), []);

    let refused = store.add_once(tuesday, keys.iter().map(|key| new_item(key)).collect()).await;
    assert!(matches!(&refused, Err(StoreError::InOtherJobs { items }) if *items == expected), "{refused:?}");
    assert_eq!(store.counts(tuesday).await.expect("counts").total(), 0);
    // What was rejected, and what is new. Then they are known.
    for (added, already) in [(2, 0), (0, 2)] {
        let items = keys[2..].iter().map(|key| new_item(key)).collect();
        let result = store.add_once(tuesday, items).await.expect("items");
        assert_eq!((result.added, result.already), (added, already));
    }
    // Those that were added all the same are known as well.
    store.add(tuesday, vec![new_item("ready")]).await.expect("an item");
    assert_eq!(store.add_once(tuesday, vec![new_item("ready")]).await.expect("an item").already, 1);
}

async fn one_of_two_jobs_gets_a_key(backend: &impl Backend) {
    let (store, second) = (backend.connect().await, backend.connect().await);
    for round in 0..20 {
        let open = async |name: &str| {
            let job = new_job(&format!("{name}-{round}"), &[Stage::Create]);
            store.open_job(job).await.expect("a job").id
        };
        let (monday, tuesday) = (open("monday").await, open("tuesday").await);
        let many = || (0..50).map(|n| new_item(&format!("{round}-{n}"))).collect::<Vec<_>>();
        let (one, two) = tokio::join!(
            store.add_once(monday, many()),
            second.add_once(tuesday, many().into_iter().rev().collect())
        );
        match (one, two) {
            (Ok(added), Err(StoreError::InOtherJobs { items }))
            | (Err(StoreError::InOtherJobs { items }), Ok(added)) => {
                assert_eq!((added.added, items.len()), (50, 50));
            }
            both => panic!("{both:?}"),
        }
    }
}

async fn a_job_keeps_its_settings(backend: &impl Backend) {
    let store = backend.connect().await;
    let wanted = new_job("tonight", &[Stage::Create, Stage::Manifest]);
    let job = store.open_job(wanted.clone()).await.expect("a job");
    assert_eq!(store.open_job(wanted.clone()).await.expect("the same job"), job);
    assert_eq!(store.job("tonight").await.expect("a job"), Some(job.clone()));
    assert_eq!(store.jobs().await.expect("jobs"), vec![job.clone()]);
    assert_eq!((job.api, job.max_tries, job.stages.clone()), (Api::Shipments, 3, wanted.stages.clone()));

    let other = sorted_pro_jobs::NewJob {
        account: "other".to_owned(),
        stages: vec![Stage::Create],
        ..wanted.clone()
    };
    let Err(StoreError::JobDiffers { job: name, differences }) = store.open_job(other).await else {
        panic!("another account and other stages")
    };
    assert_eq!(name, "tonight");
    let settings: Vec<_> = differences.iter().map(|one| one.setting).collect();
    assert_eq!(settings, ["account", "stages"]);
    assert_eq!(
        (differences[1].stored.as_str(), differences[1].given.as_str()),
        ("create,manifest", "create")
    );

    let stores = [store, backend.connect().await];
    let opened = (0..8).map(|n| {
        let store = stores[n % 2].clone();
        tokio::spawn(
            async move { store.open_job(new_job("race", &[Stage::Create])).await.expect("a job").id },
        )
    });
    let ids: BTreeSet<JobId> = {
        let mut ids = BTreeSet::new();
        for id in opened.collect::<Vec<_>>() {
            ids.insert(id.await.expect("a task"));
        }
        ids
    };
    assert_eq!(ids.len(), 1);
}

async fn failures_park_an_item(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 1).await;
    for tries in 0..3 {
        let claimed = store.claim(job, Stage::Create, 1, "w", LEASE).await.expect("a claim");
        assert_eq!(claimed[0].tries, tries);
        let outcome = later(Duration::ZERO, false, false);
        store.finish(vec![Finish { ticket: claimed[0].ticket, outcome }]).await.expect("a write");
        let ticket = claim(&store, job, Stage::Create).await[0];
        store.mark_sending(&[ticket], LEASE / 2).await.expect("a mark");
        let outcome = later(Duration::ZERO, true, true);
        assert_eq!(store.finish(vec![Finish { ticket, outcome }]).await.expect("a write"), []);
    }
    let item = store.items(job, ItemFilter::default(), 1).await.expect("items").remove(0);
    assert_eq!((item.state, item.tries, item.due, item.reconcile), (State::Parked, 3, None, true));
    assert_eq!(item.error.as_deref(), Some(r#"{"code":"later"}"#));
    let events = store.events(job, EventFilter::default(), 10).await.expect("events");
    let kinds: Vec<_> = events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Failed, EventKind::Failed, EventKind::Parked]);
    assert_eq!(events[2].detail.as_deref(), Some(r#"{"code":"later"}"#));

    assert_eq!(store.retry(job, Retry::State(State::Parked)).await.expect("a retry"), 1);
    let claimed = store.claim(job, Stage::Create, 1, "w", LEASE).await.expect("a claim");
    assert_eq!((claimed[0].tries, claimed[0].reconcile), (0, true));

    // A pause is kept.
    let outcome = later(LEASE, false, true);
    store.finish(vec![Finish { ticket: claimed[0].ticket, outcome }]).await.expect("a write");
    assert_eq!(claim(&store, job, Stage::Create).await, []);
}

async fn finished_items_are_put_back(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 3).await;
    let tickets = claim(&store, job, Stage::Create).await;
    store.mark_sending(&tickets[..2], LEASE / 2).await.expect("a mark");
    let error = || r#"{"code":"x"}"#.to_owned();
    let outcomes = [
        Outcome::Unknown { error: error() },
        Outcome::Rejected { error: error() },
        Outcome::Advance { reference: None, detail: None },
    ];
    let outcomes = tickets.iter().zip(outcomes).map(|(ticket, outcome)| Finish { ticket: *ticket, outcome });
    assert_eq!(store.finish(outcomes.collect()).await.expect("a write"), []);
    assert_eq!(states(&store, job).await, [State::Unknown, State::Rejected, State::Ready]);
    assert_eq!(claim(&store, job, Stage::Create).await, [], "nobody takes them by itself");

    assert!(matches!(store.retry(job, Retry::State(State::Done)).await, Err(StoreError::Invalid(_))));
    assert_eq!(store.retry(job, Retry::State(State::Parked)).await.expect("a retry"), 0);
    let keys = ["K0", "K1", "K2", "nobody"].map(str::to_owned).to_vec();
    assert_eq!(store.retry(job, Retry::Keys(keys)).await.expect("a retry"), 2, "K2 is not finished");
    let claimed = store.claim(job, Stage::Create, 10, "w", LEASE).await.expect("a claim");
    let seen: Vec<_> = claimed.iter().map(|one| (one.key.as_str(), one.reconcile)).collect();
    assert_eq!(seen, [("K0", true), ("K1", false)], "what is unknown is never sent blindly");
    assert_eq!(
        store.finish(vec![advance(tickets[0], "late")]).await.expect("a write"),
        [tickets[0]],
        "tickets from before are stale"
    );
    let events = store.events(job, EventFilter::default(), 10).await.expect("events");
    let kinds: Vec<_> = events.iter().map(|event| event.kind).collect();
    let expected =
        [EventKind::Unknown, EventKind::Rejected, EventKind::Retried, EventKind::Retried, EventKind::Refused];
    assert_eq!(kinds, expected);
}

async fn numbers_follow_the_order(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 250).await;
    let items = store.items(job, ItemFilter::default(), 1000).await.expect("items");
    assert!(items.is_sorted_by(|one, next| one.id < next.id));
    let keys: Vec<_> = items.iter().map(|item| item.key.clone()).collect();
    assert_eq!(keys, (0..250).map(|n| format!("K{n}")).collect::<Vec<_>>());
    let claimed = store.claim(job, Stage::Create, 200, "w", LEASE).await.expect("a claim");
    assert_eq!(claimed.len(), 200);
    assert!(claimed.is_sorted_by(|one, next| one.ticket < next.ticket));

    // Items that are due longest come first.
    let mut rest = claim(&store, job, Stage::Create).await;
    assert_eq!(rest.len(), 50);
    rest.reverse();
    for ticket in &rest[..2] {
        store
            .finish(vec![Finish { ticket: *ticket, outcome: later(Duration::ZERO, false, false) }])
            .await
            .expect("a write");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let next = store.claim(job, Stage::Create, 1, "w", LEASE).await.expect("a claim");
    assert_eq!(next[0].ticket.item, rest[0].item);
}

async fn hostile_arguments_are_refused(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 1).await;
    let long = "x".repeat(501);
    let bad_items = [
        NewItem { key: String::new(), ..new_item("A") },
        NewItem { key: "a\0b".to_owned(), ..new_item("A") },
        NewItem { key: long.clone(), ..new_item("A") },
        NewItem { input: Some(String::new()), ..new_item("A") },
        NewItem { input: Some("\0".to_owned()), ..new_item("A") },
        NewItem { input: Some("x".repeat((1 << 20) + 1)), ..new_item("A") },
        NewItem { reference: Some(String::new()), ..new_item("A") },
        NewItem { reference: Some(long.clone()), ..new_item("A") },
        NewItem { input: None, ..new_item("A") },
    ];
    for bad in bad_items {
        let added = store.add(job, vec![new_item("good"), bad]).await;
        assert!(matches!(added, Err(StoreError::Invalid(_))), "{added:?}");
    }
    assert_eq!(store.counts(job).await.expect("counts").total(), 1, "all or none are added");

    let good = || new_job("good", &[Stage::Create]);
    let bad_jobs = [
        sorted_pro_jobs::NewJob { name: "a\0".to_owned(), ..good() },
        sorted_pro_jobs::NewJob { name: long.clone(), ..good() },
        sorted_pro_jobs::NewJob { account: String::new(), ..good() },
        sorted_pro_jobs::NewJob { plan: String::new(), ..good() },
        sorted_pro_jobs::NewJob { stages: vec![], ..good() },
        sorted_pro_jobs::NewJob { stages: vec![Stage::Create, Stage::Create], ..good() },
        sorted_pro_jobs::NewJob { stages: vec![Stage::Manifest, Stage::Create], ..good() },
        sorted_pro_jobs::NewJob { max_tries: 0, ..good() },
        sorted_pro_jobs::NewJob { max_tries: u32::MAX, ..good() },
    ];
    for bad in bad_jobs {
        let opened = store.open_job(bad).await;
        assert!(matches!(opened, Err(StoreError::Invalid(_))), "{opened:?}");
    }
    for lease in [Duration::ZERO, Duration::MAX] {
        assert!(matches!(store.claim(job, Stage::Create, 1, "w", lease).await, Err(StoreError::Invalid(_))));
    }
    assert!(matches!(store.claim(job, Stage::Create, 1, "", LEASE).await, Err(StoreError::Invalid(_))));
    for rate in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e300, f64::MIN_POSITIVE] {
        let set = store.set_pace("main", 0, Some(rate), Duration::ZERO).await;
        assert!(matches!(set, Err(StoreError::Invalid(_))), "{rate}");
    }
    assert_eq!(store.claim(job, Stage::Create, 0, "w", LEASE).await.expect("a claim"), []);
    let ticket = store.claim(job, Stage::Create, usize::MAX, "w", LEASE).await.expect("a claim")[0].ticket;
    assert_eq!(store.mark_sending(&[ticket], Duration::MAX).await.expect("a mark"), []);
    let outcome = later(Duration::MAX, false, true);
    assert_eq!(store.finish(vec![Finish { ticket, outcome }]).await.expect("a write"), []);
    assert_eq!(states(&store, job).await, [State::Ready]);
}

async fn strange_text_survives(backend: &impl Backend) {
    let store = backend.connect().await;
    let name = "job'; DROP TABLE work; -- \u{202e}\"$1 ?1 %s";
    let job = store.open_job(new_job(name, &[Stage::Create, Stage::Manifest])).await.expect("a job");
    assert_eq!(store.job(name).await.expect("a job"), Some(job.clone()));
    let key = "naïve \u{1f4e6}\n\t'\\\\{}\"";
    let input = format!("{{\"note\":\"{}\"}}", "\u{1f4e6}".repeat(((1 << 20) - 11) / 4));
    let item = NewItem { key: key.to_owned(), input: Some(input.clone()), reference: None };
    assert_eq!(store.add(job.id, vec![item.clone()]).await.expect("an item").added, 1);
    assert_eq!(store.add(job.id, vec![item]).await.expect("an item").already, 1);
    let claimed = store.claim(job.id, Stage::Create, 1, name, LEASE).await.expect("a claim");
    assert_eq!((claimed[0].key.as_str(), claimed[0].input.as_deref()), (key, Some(input.as_str())));
    let filter = ItemFilter { key: Some(key.to_owned()), ..ItemFilter::default() };
    assert_eq!(store.items(job.id, filter, 10).await.expect("items").len(), 1);

    // No outcome is lost for a character that a database cannot keep.
    let outcome = Outcome::Rejected { error: "a\0b".to_owned() };
    store.finish(vec![Finish { ticket: claimed[0].ticket, outcome }]).await.expect("a write");
    let item = store.items(job.id, ItemFilter::default(), 1).await.expect("items").remove(0);
    assert_eq!((item.state, item.error.as_deref()), (State::Rejected, Some("a\u{fffd}b")));
    let late = Outcome::Advance { reference: Some("r\0".to_owned()), detail: Some("not json\0".to_owned()) };
    store.finish(vec![Finish { ticket: claimed[0].ticket, outcome: late }]).await.expect("a write");
    let events = store.events(job.id, EventFilter::default(), 10).await.expect("events");
    let evidence = events[1].detail.as_deref();
    assert_eq!(
        evidence,
        Some("{\"outcome\":\"advance\",\"reference\":\"r\\u0000\",\"detail\":\"not json\\u0000\"}")
    );
}

async fn sql_enqueues(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 1).await;
    let insert = |key: &str, job: &str| {
        format!(
            "INSERT INTO $schema.item (job, key, input)
             VALUES ((SELECT id FROM $schema.job WHERE name = '{job}'), '{key}', '{{}}');"
        )
    };
    backend.sql(&format!("BEGIN; {} ROLLBACK", insert("undone", "tonight"))).await.expect("SQL");
    backend
        .sql(&format!("BEGIN; {} {} COMMIT", insert("S1", "tonight"), insert("S2", "tonight")))
        .await
        .expect("SQL");
    let claimed = store.claim(job, Stage::Create, 10, "w", LEASE).await.expect("a claim");
    assert_eq!(claimed.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["K0", "S1", "S2"]);
    let again = NewItem { key: "S1".to_owned(), input: Some("{}".to_owned()), reference: None };
    assert_eq!(store.add(job, vec![again]).await.expect("an item").already, 1);

    let refused = [
        insert("S3", "no such job"),
        "INSERT INTO $schema.item (job, key, input) VALUES (999, 'S3', '{}')".to_owned(),
        insert("S1", "tonight"),
        insert("", "tonight"),
        insert(&"x".repeat(501), "tonight"),
        "INSERT INTO $schema.item (job, key) SELECT id, 'S3' FROM $schema.job".to_owned(),
        "UPDATE $schema.item SET input = '{}' WHERE key = 'K0'".to_owned(),
    ];
    for sql in refused {
        assert!(backend.sql(&sql).await.is_err(), "{sql}");
    }
    assert_eq!(store.counts(job).await.expect("counts").total(), 3);
}

async fn open_work_shows_due_times(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 2).await;
    let other =
        sorted_pro_jobs::NewJob { account: "other".to_owned(), ..new_job("theirs", &[Stage::Create]) };
    let theirs = store.open_job(other).await.expect("a job").id;
    store.add(theirs, vec![new_item("A")]).await.expect("an item");
    store.open_job(new_job("empty", &[Stage::Create])).await.expect("a job");
    let accounts = ["main".to_owned(), "nobody".to_owned()];

    let open = store.open_work(&accounts).await.expect("jobs");
    assert_eq!((open.len(), open[0].job.id), (1, job));
    assert_eq!(
        open[0].due.iter().map(|due| (due.stage, due.after)).collect::<Vec<_>>(),
        [(Stage::Create, Duration::ZERO)]
    );

    let tickets = claim(&store, job, Stage::Create).await;
    store.finish(vec![advance(tickets[0], "r")]).await.expect("a write");
    let open = store.open_work(&accounts).await.expect("jobs");
    let stages: Vec<_> = open[0].due.iter().map(|due| due.stage).collect();
    assert_eq!(stages, [Stage::Create, Stage::Manifest]);
    assert!(open[0].due[0].after > LEASE / 2 && open[0].due[0].after <= LEASE, "{open:?}");
    assert_eq!(open[0].due[1].after, Duration::ZERO);

    store.finish(vec![advance(tickets[1], "r")]).await.expect("a write");
    let last = claim(&store, job, Stage::Manifest).await;
    store.finish(last.into_iter().map(|ticket| advance(ticket, "r")).collect()).await.expect("a write");
    assert_eq!(store.open_work(&accounts).await.expect("jobs"), []);
}

async fn the_pace_is_shared(backend: &impl Backend) {
    let stores = [backend.connect().await, backend.connect().await];
    let pace = stores[0].reserve("main", 5).await.expect("a pace");
    assert_eq!((pace.rate, pace.wait, pace.generation), (None, Duration::ZERO, 0));
    assert!(stores[0].set_pace("main", 0, Some(50.0), Duration::ZERO).await.expect("a pace"));

    // 8 turns of 25 requests at 50 per second take 4 seconds.
    let start = Instant::now();
    let mut waits = Vec::new();
    for turn in 0..8 {
        let pace = stores[turn % 2].reserve("main", 25).await.expect("a pace");
        assert_eq!((pace.rate, pace.generation), (Some(50.0), 1));
        waits.push(pace.wait.as_secs_f64());
    }
    let elapsed = start.elapsed().as_secs_f64();
    for (turn, wait) in waits.iter().enumerate() {
        let expected = turn as f64 * 0.5;
        assert!(*wait <= expected + 0.001 && *wait >= expected - elapsed - 0.001, "{waits:?}");
    }
    let before = stores[1].reserve("main", 0).await.expect("a pace").wait;
    let after = stores[0].reserve("main", 0).await.expect("a pace").wait;
    assert!(
        after <= before && after > Duration::from_secs(3).saturating_sub(start.elapsed()),
        "reading the pace takes no turn"
    );
    assert_eq!(
        stores[0].reserve("other", 1).await.expect("a pace").wait,
        Duration::ZERO,
        "accounts are separate"
    );
}

async fn one_worker_sets_the_pace(backend: &impl Backend) {
    let stores = [backend.connect().await, backend.connect().await];
    let pause = Duration::from_secs(30);
    let attempts = (0..8).map(|n| {
        let store = stores[n % 2].clone();
        tokio::spawn(async move { store.set_pace("main", 0, Some(10.0), pause).await.expect("a pace") })
    });
    let mut winners = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        winners += u32::from(attempt.await.expect("a task"));
    }
    assert_eq!(winners, 1);
    let pace = stores[0].reserve("main", 1).await.expect("a pace");
    assert!(pace.wait > Duration::from_secs(25) && pace.wait <= pause, "{pace:?}");
    assert!(!stores[1].set_pace("main", 0, None, Duration::ZERO).await.expect("a pace"), "an old generation");
    assert!(stores[1].set_pace("main", pace.generation, None, Duration::ZERO).await.expect("a pace"));
    let pace = stores[0].reserve("main", 1).await.expect("a pace");
    assert_eq!((pace.rate, pace.generation), (None, 2));
    assert!(pace.wait > Duration::from_secs(25), "another rate does not end a pause: {pace:?}");

    // A long `Retry-After` is obeyed by all.
    let minute = Duration::from_secs(60);
    assert!(stores[0].set_pace("main", 2, Some(1.0), 20 * minute).await.expect("a pace"));
    for store in &stores {
        let pace = store.reserve("main", 1).await.expect("a pace");
        assert!(pace.wait > 19 * minute && pace.wait <= 21 * minute, "{pace:?}");
    }
    assert!(stores[0].set_pace("main", 3, Some(1.0), Duration::MAX).await.expect("a pace"));
    // Turns behind the longest pause come after it.
    for store in &stores {
        let pace = store.reserve("main", 60).await.expect("a pace");
        assert!(pace.wait > 59 * minute, "{pace:?}");
        assert!(pace.wait <= 61 * minute, "no pause stops an account for ever: {pace:?}");
    }
}

async fn lists_come_in_pages(backend: &impl Backend) {
    let store = backend.connect().await;
    let job = with_items(&store, 5).await;
    let tickets = claim(&store, job, Stage::Create).await;
    let reject =
        |ticket: &Ticket| Finish { ticket: *ticket, outcome: Outcome::Rejected { error: "{}".to_owned() } };
    store.finish(tickets[..4].iter().map(reject).collect()).await.expect("a write");
    store.finish(vec![advance(tickets[4], "r")]).await.expect("a write");

    let rejected = ItemFilter { state: Some(State::Rejected), ..ItemFilter::default() };
    let first = store.items(job, rejected.clone(), 3).await.expect("items");
    assert_eq!(first.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["K0", "K1", "K2"]);
    let next = ItemFilter { after: Some(first[2].id), ..rejected };
    let next = store.items(job, next, 3).await.expect("items");
    assert_eq!(next.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["K3"]);
    let manifest = ItemFilter { stage: Some(Stage::Manifest), ..ItemFilter::default() };
    assert_eq!(store.items(job, manifest, 10).await.expect("items").len(), 1);
    let key = |key: &str, state| ItemFilter { key: Some(key.to_owned()), state, ..ItemFilter::default() };
    assert_eq!(store.items(job, key("K1", None), 10).await.expect("items").len(), 1);
    assert_eq!(store.items(job, key("K1", Some(State::Ready)), 10).await.expect("items").len(), 0);
    assert_eq!(store.items(job, key("K9", None), 10).await.expect("items").len(), 0);

    let events = store.events(job, EventFilter::default(), 3).await.expect("events");
    assert_eq!(
        events.iter().map(|event| event.item).collect::<Vec<_>>(),
        [tickets[0].item, tickets[1].item, tickets[2].item]
    );
    let next = EventFilter { after: Some(events[2].id), ..EventFilter::default() };
    assert_eq!(store.events(job, next, 3).await.expect("events").len(), 1);
    let of_item = EventFilter { item: Some(tickets[1].item), ..EventFilter::default() };
    let events = store.events(job, of_item, 10).await.expect("events");
    assert_eq!((events.len(), events[0].stage, events[0].kind), (1, Stage::Create, EventKind::Rejected));
}

async fn missing_jobs_and_items(backend: &impl Backend) {
    let store = backend.connect().await;
    with_items(&store, 1).await;
    let nobody = JobId(999);
    assert!(matches!(store.add(nobody, vec![new_item("A")]).await, Err(StoreError::NoSuchJob)));
    assert!(matches!(store.add(nobody, vec![]).await, Err(StoreError::NoSuchJob)));
    assert_eq!(store.job("nobody").await.expect("no job"), None);
    assert_eq!(store.claim(nobody, Stage::Create, 1, "w", LEASE).await.expect("a claim"), []);
    assert_eq!(store.items(nobody, ItemFilter::default(), 1).await.expect("items"), []);
    assert_eq!(store.counts(nobody).await.expect("counts").total(), 0);
    assert_eq!(store.retry(nobody, Retry::State(State::Unknown)).await.expect("a retry"), 0);
    let bogus = Ticket { item: ItemId(12345), attempt: 1 };
    assert_eq!(store.mark_sending(&[bogus], Duration::ZERO).await.expect("a mark"), []);
    assert_eq!(store.renew(&[bogus], LEASE).await.expect("a renewal"), []);
    assert_eq!(store.finish(vec![advance(bogus, "r")]).await.expect("a write"), [bogus]);
    let unclaimed = Ticket { item: ItemId(1), attempt: 0 };
    assert_eq!(store.mark_sending(&[unclaimed], Duration::ZERO).await.expect("a mark"), []);
    assert_eq!(store.finish(vec![advance(unclaimed, "r")]).await.expect("a write"), [unclaimed]);
    assert_eq!(store.finish(vec![]).await.expect("nothing"), []);
    assert_eq!(store.open_work(&[]).await.expect("jobs"), []);
}
