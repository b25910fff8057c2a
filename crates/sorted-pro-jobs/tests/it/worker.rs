//! A worker, and a server that does not always do what it should.

use sorted_pro_jobs::plan::{Exclusions, Selection};
use sorted_pro_jobs::{Api, Detail, Store};

use crate::shop::{Shop, all_done, orders};

const APIS: [Api; 2] = [Api::Shipments, Api::Consignments];

#[tokio::test]
async fn all_stages_are_carried_out_once() {
    for api in APIS {
        for selection in [
            Selection::DefaultRules,
            Selection::ServiceGroup("valuableGoods".to_owned()),
            Selection::CheapestQuote(Exclusions::default()),
        ] {
            let shop = Shop::open().await;
            let job = shop.job("night", api, &shop.plan(selection)).await;
            shop.store.add(job.id, orders(api, 12)).await.unwrap();
            shop.worker(api).run().await.unwrap();
            let items = shop.items(&job).await;
            all_done(&items);
            assert_eq!(shop.labels(), 12);
            for item in &items {
                let detail = Detail::from_json(item.detail.as_deref());
                assert!(item.reference.is_some() && detail.service.is_some(), "{item:?}");
                assert_eq!(detail.labels.len(), 1);
            }
            // Running it again does nothing.
            let requests = shop.sandbox.journal().len();
            shop.worker(api).run().await.unwrap();
            assert_eq!(shop.sandbox.journal().len(), requests);
        }
    }
}
