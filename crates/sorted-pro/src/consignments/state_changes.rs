//! Changes of state: deallocation, cancellation, and the mark that a consignment is ready to ship.

use sorted_pro_raw::consignments::types::WithMessage;

use super::many::{self, Many};
use super::report::Elements;
use super::{Client, Outcome};
use crate::call::{operation, read};
use crate::{Call, ConsignmentRef};

operation! {
    /// Arguments of [`Client::deallocate_consignment`].
    pub struct DeallocateConsignment in consignments (reference: ConsignmentRef) {}
    "deallocate_consignment", Write, read::Empty => ();
    |this, raw| raw.deallocate_consignment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::deallocate_consignments`].
    pub struct DeallocateConsignments in consignments () { references: Vec<String> }
    "deallocate_consignments", Write, Elements => Vec<Outcome<WithMessage>>;
    |this, raw| raw.deallocate_consignments(&this.references);
    check |this, problems| { many::check(&this.references, problems) }
}

operation! {
    /// Arguments of [`Client::cancel_consignment`].
    pub struct CancelConsignment in consignments (reference: ConsignmentRef) {}
    "cancel_consignment", Write, read::Empty => ();
    |this, raw| raw.cancel_consignment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::cancel_consignments`].
    pub struct CancelConsignments in consignments () { references: Vec<String> }
    "cancel_consignments", Write, Elements => Vec<Outcome<WithMessage>>;
    |this, raw| raw.cancel_consignments(&this.references);
    check |this, problems| { many::check(&this.references, problems) }
}

operation! {
    /// Arguments of [`Client::set_ready_to_ship`].
    pub struct SetReadyToShip in consignments () { references: Vec<String> }
    "set_ready_to_ship", Write, Elements => Vec<Outcome<WithMessage>>;
    |this, raw| raw.set_ready_to_ship(&this.references);
    check |this, problems| { many::check(&this.references, problems) }
}

operation! {
    /// Arguments of [`Client::set_not_ready_to_ship`].
    pub struct SetNotReadyToShip in consignments () { references: Vec<String> }
    "set_not_ready_to_ship", Write, Elements => Vec<Outcome<WithMessage>>;
    |this, raw| raw.set_not_ready_to_ship(&this.references);
    check |this, problems| { many::check(&this.references, problems) }
}

many::list_operations! {
    DeallocateConsignments of WithMessage;
    CancelConsignments of WithMessage;
    SetReadyToShip of WithMessage;
    SetNotReadyToShip of WithMessage;
}

/// # Deallocation
impl Client {
    /// Undoes the allocation of a consignment (`deallocate_consignment`): it becomes `Unallocated`, without
    /// legs, tracking references and labels.
    ///
    /// It must be `Allocated`, `Manifested` or `ManifestFailed`; one that is `ReadyToShip` has to be
    /// [set back](Self::set_not_ready_to_ship) first. A repeated call fails for the state. Status 202
    /// ([`is_accepted`](crate::Response::is_accepted)) means that the server is still at it.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// client.deallocate_consignment("EC-000-05B-MMA").send().await?;
    ///
    /// let error = client.deallocate_consignment("EC-000-05B-MMA").send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn deallocate_consignment(
        &self,
        reference: impl Into<ConsignmentRef>,
    ) -> Call<DeallocateConsignment> {
        Call::new(self, DeallocateConsignment { reference: reference.into() })
    }

    /// Undoes the allocation of each of these consignments (`deallocate_consignments`), as
    /// [`deallocate_consignment`](Self::deallocate_consignment) does for one; each succeeds or fails on its own.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let outcomes = client.deallocate_consignments(["EC-000-05B-MMA", "EC-000-0A1-B2F"]).send().await;
    /// assert_eq!(outcomes.done().count(), 1);
    /// let (reference, error) = outcomes.failed().next().unwrap();
    /// assert_eq!(reference, Some(&"EC-000-0A1-B2F".into()));
    /// assert!(error.is_rejected() && error.message().is_some());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message).
    ///
    /// Evidence: `docs`.
    pub fn deallocate_consignments(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<DeallocateConsignments> {
        Many::new(self, references, DeallocateConsignments { references: Vec::new() })
    }
}

/// # Cancellation
impl Client {
    /// Cancels a consignment for good (`cancel_consignment`); an allocation is dropped first. It becomes
    /// `Cancelled`, and can then only be read.
    ///
    /// Possible before and after manifesting and in most states that come from the carrier, but not while it is
    /// `ReadyToShip` ([set it back](Self::set_not_ready_to_ship) first), `Delivered`, `PartiallyDelivered`,
    /// `InTransitWaiting`, or being worked on. A repeated call fails for the state.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.cancel_consignment("EC-000-05B-MMA").send().await?;
    ///
    /// let error = client.cancel_consignment("EC-000-05B-MMA").send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn cancel_consignment(&self, reference: impl Into<ConsignmentRef>) -> Call<CancelConsignment> {
        Call::new(self, CancelConsignment { reference: reference.into() })
    }

    /// Cancels each of these consignments for good (`cancel_consignments`), as
    /// [`cancel_consignment`](Self::cancel_consignment) does for one; each succeeds or fails on its own.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let outcomes = client.cancel_consignments(["EC-000-05B-MMA", "EC-000-05B-ZZZ"]).send().await;
    /// assert_eq!(outcomes.done().count(), 1);
    /// assert!(outcomes.failed().all(|(_, error)| error.is_rejected()));
    /// assert!(!outcomes.is_complete());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message).
    ///
    /// Evidence: `docs`.
    pub fn cancel_consignments(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<CancelConsignments> {
        Many::new(self, references, CancelConsignments { references: Vec::new() })
    }
}

/// # Ready to ship
impl Client {
    /// Marks each of these consignments as ready for manifesting (`set_ready_to_ship`): `Allocated` becomes
    /// `ReadyToShip`; each succeeds or fails on its own.
    ///
    /// One that is ready can be manifested, and neither deallocated nor cancelled until it is
    /// [set back](Self::set_not_ready_to_ship).
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// client.set_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result()?;
    ///
    /// let error = client.cancel_consignment("EC-000-05B-MMA").send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// Per consignment: [`is_rejected`](crate::Error::is_rejected) with the reason in
    /// [`message`](crate::Error::message). If none of them exists, the whole call may be refused instead
    /// ([`is_not_found`](crate::Error::is_not_found)).
    ///
    /// Evidence: `docs`.
    pub fn set_ready_to_ship(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<SetReadyToShip> {
        Many::new(self, references, SetReadyToShip { references: Vec::new() })
    }

    /// Takes the mark back that each of these consignments is ready (`set_not_ready_to_ship`): `ReadyToShip`
    /// becomes `Allocated`; each succeeds or fails on its own.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// client.set_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result()?;
    /// client.set_not_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result()?;
    ///
    /// let incomplete = client.set_not_ready_to_ship(["EC-000-05B-MMA"]).send().await.into_result();
    /// assert!(incomplete.is_err());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// As for [`set_ready_to_ship`](Self::set_ready_to_ship).
    ///
    /// Evidence: `docs`.
    pub fn set_not_ready_to_ship(
        &self,
        references: impl IntoIterator<Item = impl Into<ConsignmentRef>>,
    ) -> Many<SetNotReadyToShip> {
        Many::new(self, references, SetNotReadyToShip { references: Vec::new() })
    }
}
