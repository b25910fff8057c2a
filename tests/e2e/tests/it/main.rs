//! The journeys that the vendor documents, one module for each: what a merchant does, in order, and what can go wrong.

mod consignments_classic;
mod consignments_customs;
mod consignments_options;
mod consignments_orders;
mod consignments_pick_up_points;
mod consignments_quotes;
mod consignments_seeds;
mod goods;
mod shipments_bulk_seed;
mod shipments_customs;
mod shipments_groups;
mod shipments_on_demand;
mod shipments_pick_up_points;
mod shipments_quotes;
mod shipments_returns;
mod shipments_scheduled;
mod shipments_tracking;
