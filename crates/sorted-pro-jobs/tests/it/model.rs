//! Random operations of several workers, compared with a model after each of them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use proptest::prelude::*;
use sorted_pro_jobs::{
    EventFilter, EventKind, Finish, ItemFilter, ItemId, Outcome, Resolution, Retry, Stage, State, Store,
    Ticket,
};

use crate::backends::{Backend, LEASE, later, new_item, new_job};

const STAGES: [Stage; 3] = [Stage::Create, Stage::Allocate, Stage::Manifest];
const MAX_TRIES: u32 = 3;
const ITEMS: usize = 4;

#[derive(Clone, Debug)]
enum Operation {
    Claim {
        stage: usize,
        limit: usize,
    },
    /// Of one of the tickets that were ever given.
    MarkSending {
        ticket: usize,
        has_lease: bool,
    },
    Renew {
        ticket: usize,
    },
    Finish {
        ticket: usize,
        outcome: Outcome,
    },
    MakeDue {
        item: usize,
    },
    RetryState(State),
    RetryKey(usize),
    Resolve {
        item: usize,
        resolution: Resolution,
    },
}

fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let ticket = 0..1000_usize;
    let text = |text: &str| text.to_owned();
    let outcome = prop_oneof![
        4 => prop::option::of("[a-z]{1,5}").prop_map(|reference| {
            Outcome::Advance { reference, detail: Some("{}".to_owned()) }
        }),
        1 => Just(Outcome::Rejected { error: text("no") }),
        1 => Just(Outcome::Unknown { error: text("lost") }),
        3 => (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(now, reconcile, count)| {
            later(if now { Duration::ZERO } else { LEASE }, reconcile, count)
        }),
        1 => Just(Outcome::Release),
    ];
    let resolution = prop_oneof![
        prop::option::of("[a-z]{1,5}").prop_map(|reference| Resolution::Done { reference }),
        Just(Resolution::SendAgain),
        Just(Resolution::Rejected),
    ];
    let operation = prop_oneof![
        4 => (0..STAGES.len(), 0..=ITEMS).prop_map(|(stage, limit)| Operation::Claim { stage, limit }),
        5 => (ticket.clone(), prop::bool::weighted(0.9))
            .prop_map(|(ticket, has_lease)| Operation::MarkSending { ticket, has_lease }),
        1 => ticket.clone().prop_map(|ticket| Operation::Renew { ticket }),
        5 => (ticket, outcome).prop_map(|(ticket, outcome)| Operation::Finish { ticket, outcome }),
        3 => (0..ITEMS).prop_map(|item| Operation::MakeDue { item }),
        1 => prop_oneof![Just(State::Rejected), Just(State::Unknown), Just(State::Parked)]
            .prop_map(Operation::RetryState),
        1 => (0..ITEMS).prop_map(Operation::RetryKey),
        2 => (0..ITEMS, resolution).prop_map(|(item, resolution)| Operation::Resolve { item, resolution }),
    ];
    prop::collection::vec(operation, 1..60)
}

#[derive(Clone, Debug, PartialEq)]
struct Expected {
    stage: usize,
    state: State,
    attempt: i64,
    tries: u32,
    /// Due now; `false` also for finished items.
    is_due: bool,
    reconcile: bool,
    reference: Option<String>,
    error: Option<String>,
}

#[derive(Default)]
struct Model {
    items: BTreeMap<ItemId, Expected>,
    tickets: Vec<Ticket>,
    refused: usize,
}

impl Model {
    fn ticket(&self, chosen: usize) -> Option<Ticket> {
        // The newest are the most interesting.
        let newest_first = match self.tickets.len() {
            0 => return None,
            all if chosen.is_multiple_of(4) => chosen % all,
            all => chosen % all.min(6),
        };
        self.tickets.iter().rev().nth(newest_first).copied()
    }

    fn finish(&mut self, ticket: Ticket, outcome: &Outcome) -> bool {
        let item = self.items.get_mut(&ticket.item).expect("tickets are of items");
        let was_sending = item.state == State::Sending;
        let in_hand = was_sending || item.state == State::Claimed;
        if item.attempt != ticket.attempt || !in_hand || (was_sending && *outcome == Outcome::Release) {
            self.refused += usize::from(*outcome != Outcome::Release);
            return false;
        }
        match outcome.clone() {
            Outcome::Advance { reference, .. } => {
                item.state = State::Done;
                item.is_due = false;
                if item.stage + 1 < STAGES.len() {
                    item.stage += 1;
                    item.state = State::Ready;
                    item.is_due = true;
                }
                item.tries = 0;
                item.reconcile = false;
                item.reference = reference.or(item.reference.take());
                item.error = None;
            }
            Outcome::Rejected { error } => {
                *item = Expected {
                    state: State::Rejected,
                    reconcile: false,
                    is_due: false,
                    error: Some(error),
                    ..item.clone()
                }
            }
            Outcome::Unknown { error } => {
                *item = Expected {
                    state: State::Unknown,
                    reconcile: true,
                    is_due: false,
                    error: Some(error),
                    ..item.clone()
                }
            }
            Outcome::Later { after, reconcile, count, error, .. } => {
                item.tries += u32::from(count);
                let is_parked = count && item.tries >= MAX_TRIES;
                item.state = if is_parked { State::Parked } else { State::Ready };
                item.is_due = !is_parked && after.is_zero();
                item.reconcile = reconcile || (item.reconcile && !was_sending);
                item.error = error;
            }
            Outcome::Release => {
                item.state = State::Ready;
                item.is_due = true;
            }
        }
        true
    }

    /// The new state; `None` if it is refused.
    fn resolve(&mut self, item: ItemId, resolution: &Resolution) -> Option<State> {
        let item = self.items.get_mut(&item).expect("an item of the job");
        if !matches!(item.state, State::Unknown | State::Parked) {
            return None;
        }
        match resolution {
            Resolution::Done { reference } => {
                item.reference = Some(reference.clone().or(item.reference.clone())?);
                let has_next = item.stage + 1 < STAGES.len();
                item.stage += usize::from(has_next);
                item.state = if has_next { State::Ready } else { State::Done };
                item.tries = 0;
                item.error = None;
            }
            Resolution::SendAgain => {
                item.state = State::Ready;
                item.tries = 0;
            }
            Resolution::Rejected => {
                item.state = State::Rejected;
                item.error = Some(r#"{"code":"resolved","message":"me"}"#.to_owned());
            }
        }
        item.is_due = item.state == State::Ready;
        item.reconcile = false;
        Some(item.state)
    }

    fn retry(&mut self, wanted: impl Fn(ItemId, State) -> bool) -> u64 {
        let mut count = 0;
        for (id, item) in &mut self.items {
            if matches!(item.state, State::Rejected | State::Unknown | State::Parked)
                && wanted(*id, item.state)
            {
                item.reconcile |= item.state == State::Unknown;
                item.state = State::Ready;
                item.attempt += 1;
                item.tries = 0;
                item.is_due = true;
                count += 1;
            }
        }
        count
    }
}

/// Compares store and model for random operations. Each case is another job of the same store.
pub(crate) fn check<B: Backend>(cases: u32, backend: impl AsyncFn() -> Option<B>) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let Some(backend) = runtime.block_on(backend()) else { return };
    let stores = runtime.block_on(async { [backend.connect().await, backend.connect().await] });
    let jobs = AtomicU32::new(0);
    let config = ProptestConfig { source_file: Some(file!()), ..ProptestConfig::with_cases(cases) };
    proptest!(config, |(operations in operations())| {
        let name = format!("job {}", jobs.fetch_add(1, Ordering::Relaxed));
        runtime.block_on(behaves_as_the_model(&backend, &stores, &name, &operations));
    });
}

async fn behaves_as_the_model<B: Backend>(
    backend: &B,
    stores: &[B::Store; 2],
    name: &str,
    operations: &[Operation],
) {
    let job = stores[0].open_job(new_job(name, &STAGES)).await.expect("a job").id;
    let items = (0..ITEMS).map(|n| new_item(&format!("K{n}"))).collect();
    stores[0].add(job, items).await.expect("items");
    let mut model = Model::default();
    for item in stores[0].items(job, ItemFilter::default(), 100).await.expect("items") {
        let expected = Expected {
            stage: 0,
            state: State::Ready,
            attempt: 0,
            tries: 0,
            is_due: true,
            reconcile: false,
            reference: None,
            error: None,
        };
        model.items.insert(item.id, expected);
    }
    let ids: Vec<ItemId> = model.items.keys().copied().collect();

    for (number, operation) in operations.iter().enumerate() {
        // Workers use different connections.
        let (store, other) = (&stores[number % 2], &stores[(number + 1) % 2]);
        match operation {
            Operation::Claim { stage, limit } => {
                let claimed = store
                    .claim(job, STAGES[*stage], *limit, &format!("w{number}"), LEASE)
                    .await
                    .expect("a claim");
                let due = model.items.values().filter(|item| item.is_due && item.stage == *stage).count();
                assert_eq!(claimed.len(), due.min(*limit), "{operation:?}");
                assert!(claimed.is_sorted_by_key(|one| one.ticket));
                for one in claimed {
                    let item = model.items.get_mut(&one.ticket.item).expect("an item of the job");
                    assert!(item.is_due && item.stage == *stage, "{one:?}: {item:?}");
                    item.reconcile |= item.state == State::Sending;
                    item.state = State::Claimed;
                    item.attempt += 1;
                    item.is_due = false;
                    let seen = (one.ticket.attempt, one.reconcile, one.tries, one.reference);
                    assert_eq!(seen, (item.attempt, item.reconcile, item.tries, item.reference.clone()));
                    model.tickets.push(one.ticket);
                }
            }
            Operation::MarkSending { ticket, has_lease } => {
                let Some(ticket) = model.ticket(*ticket) else { continue };
                let item = model.items.get_mut(&ticket.item).expect("tickets are of items");
                let needed = if *has_lease { LEASE / 2 } else { LEASE * 2 };
                let may_send = item.attempt == ticket.attempt
                    && item.state == State::Claimed
                    && !item.is_due
                    && *has_lease;
                let marked = store.mark_sending(&[ticket], needed).await.expect("a mark");
                assert_eq!(!marked.is_empty(), may_send, "{ticket:?}: {item:?}");
                if may_send {
                    item.state = State::Sending;
                }
            }
            Operation::Renew { ticket } => {
                let Some(ticket) = model.ticket(*ticket) else { continue };
                let item = model.items.get_mut(&ticket.item).expect("tickets are of items");
                let is_current =
                    item.attempt == ticket.attempt && matches!(item.state, State::Claimed | State::Sending);
                let renewed = store.renew(&[ticket], LEASE).await.expect("a renewal");
                assert_eq!(!renewed.is_empty(), is_current, "{ticket:?}: {item:?}");
                item.is_due &= !is_current;
            }
            Operation::Finish { ticket, outcome } => {
                let Some(ticket) = model.ticket(*ticket) else { continue };
                let is_written = model.finish(ticket, outcome);
                let finish = Finish { ticket, outcome: outcome.clone() };
                let refused = store.finish(vec![finish]).await.expect("a write");
                assert_eq!(refused.is_empty(), is_written, "{ticket:?}: {outcome:?}");
            }
            Operation::MakeDue { item } => {
                backend.make_due(ids[*item]).await;
                let item = model.items.get_mut(&ids[*item]).expect("an item of the job");
                item.is_due = !item.state.is_final();
            }
            Operation::RetryState(state) => {
                let count = store.retry(job, Retry::State(*state)).await.expect("a retry");
                assert_eq!(count, model.retry(|_, is| is == *state));
            }
            Operation::Resolve { item, resolution } => {
                let resolved = store.resolve(job, &format!("K{item}"), resolution.clone(), "me").await;
                assert_eq!(resolved.ok().flatten(), model.resolve(ids[*item], resolution));
            }
            Operation::RetryKey(n) => {
                let count = store.retry(job, Retry::Keys(vec![format!("K{n}")])).await.expect("a retry");
                assert_eq!(count, model.retry(|id, _| id == ids[*n]));
            }
        }
        for item in other.items(job, ItemFilter::default(), 100).await.expect("items") {
            let expected = &model.items[&item.id];
            let seen = Expected {
                stage: STAGES.iter().position(|stage| *stage == item.stage).expect("a stage of the job"),
                state: item.state,
                attempt: item.attempt,
                tries: item.tries,
                is_due: item.due.is_some_and(|due| due <= std::time::SystemTime::now()),
                reconcile: item.reconcile,
                reference: item.reference,
                error: item.error,
            };
            assert_eq!(seen, *expected, "item {} after {operation:?}", item.id);
        }
    }
    let events = stores[0].events(job, EventFilter::default(), 10_000).await.expect("events");
    let refused = events.iter().filter(|event| event.kind == EventKind::Refused).count();
    assert_eq!(refused, model.refused, "all evidence is kept");
}
