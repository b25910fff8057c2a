//! Consignments themselves.

use sorted_pro_raw::OneOrMany;
use sorted_pro_raw::consignments::types::{
    ApiLink, Consignment, ConsignmentStatusResponse, Package, UpdateConsignmentRequest, UpdatePackageRequest,
};

use super::Client;
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::{Call, ConsignmentRef};

operation! {
    /// Arguments of [`Client::update_consignment`].
    pub struct UpdateConsignment in consignments () { body: OneOrMany<UpdateConsignmentRequest> }
    "update_consignment", Write, read::Json => Vec<ApiLink>;
    |this, raw| raw.update_consignment(&this.body);
    check |this, problems| {
        if this.body.as_slice().is_empty() {
            problems.report("is empty: at least one consignment is needed");
        }
        Limits::check(&this.body, problems);
    }
}

operation! {
    /// Arguments of [`Client::get_consignment`].
    pub struct GetConsignment in consignments (reference: ConsignmentRef) {}
    "get_consignment", Read, read::Json => Consignment;
    |this, raw| raw.get_consignment(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_consignment_with_metadata`].
    pub struct GetConsignmentWithMetadata in consignments (reference: ConsignmentRef) {}
    "get_consignment_with_metadata", Read, read::Json => Consignment;
    |this, raw| raw.get_consignment_with_metadata(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::get_consignment_status`].
    pub struct GetConsignmentStatus in consignments (reference: ConsignmentRef) {}
    "get_consignment_status", Read, read::Json => ConsignmentStatusResponse;
    |this, raw| raw.get_consignment_status(this.reference.as_str())
}

operation! {
    /// Arguments of [`Client::add_package`].
    pub struct AddPackage in consignments (reference: ConsignmentRef) { body: UpdatePackageRequest }
    "add_package", Write, read::Json => Package;
    |this, raw| raw.add_package(this.reference.as_str(), &this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

/// # Consignments
impl Client {
    /// Changes the consignment that the body names, or each of a `Vec` (`update_consignment`). The response has a
    /// link to each.
    ///
    /// Send one at a time if you can: the list is known from a single sentence of the vendor's guide, and whether
    /// all of it or nothing is done is not documented.
    ///
    /// What is absent is removed: shipping date, delivery promise, your own reference, customs data and
    /// metadata; only packages and tags then stay. Send the addresses always: a consignment cannot do without.
    /// Addresses and packages can be changed only while it is `Unallocated` or `AllocationFailed`. Idempotent
    /// if packages and items carry their references; those without are created anew.
    ///
    /// ```
    /// use sorted_pro::consignments::UpdateConsignmentRequest;
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let consignment = client.get_consignment("EC-000-05B-MMA").send().await?.into_inner();
    /// let request = UpdateConsignmentRequest::builder()
    ///     .reference("EC-000-05B-MMA")
    ///     .addresses(consignment.addresses.unwrap_or_default())
    ///     .tags(vec!["fragile".to_owned()])
    ///     .build();
    /// client.update_consignment(request).send().await?;
    ///
    /// let updated = client.get_consignment("EC-000-05B-MMA").send().await?;
    /// assert_eq!(updated.tags.as_deref(), Some(&["fragile".to_owned()][..]));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) with the properties in [`details`](crate::Error::details);
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn update_consignment(
        &self,
        body: impl Into<OneOrMany<UpdateConsignmentRequest>>,
    ) -> Call<UpdateConsignment> {
        Call::new(self, UpdateConsignment { body: body.into() })
    }

    /// Reads a consignment (`get_consignment`), in every state.
    ///
    /// `allocation` is there only if it is allocated, `failed_allocation` only if the last attempt failed. Your
    /// own fields may be left out: see
    /// [`get_consignment_with_metadata`](Self::get_consignment_with_metadata).
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let consignment = client.get_consignment("EC-000-05B-MMA").send().await?;
    /// assert!(consignment.allocation.is_none());
    ///
    /// let error = client.get_consignment("EC-000-05B-ZZZ").send().await.unwrap_err();
    /// assert!(error.is_not_found());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn get_consignment(&self, reference: impl Into<ConsignmentRef>) -> Call<GetConsignment> {
        Call::new(self, GetConsignment { reference: reference.into() })
    }

    /// Reads a consignment with your own fields of consignment, packages and items
    /// (`get_consignment_with_metadata`), in every state.
    ///
    /// ```
    /// # sorted_pro_test::consignments(async |client| {
    /// let consignment = client.get_consignment_with_metadata("EC-000-05B-MMA").send().await?;
    /// for field in consignment.meta_data.iter().flatten() {
    ///     println!("{}: {:?}", field.key_value, field.string_value);
    /// }
    /// assert_eq!(consignment.reference.as_deref(), Some("EC-000-05B-MMA"));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn get_consignment_with_metadata(
        &self,
        reference: impl Into<ConsignmentRef>,
    ) -> Call<GetConsignmentWithMetadata> {
        Call::new(self, GetConsignmentWithMetadata { reference: reference.into() })
    }

    /// Reads the state and the expected delivery date of a consignment (`get_consignment_status`): the call to
    /// poll while it is `Allocating`, `Manifesting` or `Cancelling`, as
    /// [`wait_until_settled`](Self::wait_until_settled) does.
    ///
    /// ```
    /// use sorted_pro::consignments::ConsignmentState;
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let status = client.get_consignment_status("EC-000-05B-MMA").send().await?;
    /// assert_eq!(status.status.as_deref(), Some(&ConsignmentState::Unallocated));
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn get_consignment_status(&self, reference: impl Into<ConsignmentRef>) -> Call<GetConsignmentStatus> {
        Call::new(self, GetConsignmentStatus { reference: reference.into() })
    }
}

/// # Packages
impl Client {
    /// Adds a package with its items to a consignment (`add_package`), and gives it back with the reference
    /// that it got.
    ///
    /// The consignment must be `Unallocated` or `AllocationFailed`. The package needs a description, a value,
    /// and either a package size or both weight and dimensions; leave out its reference. Not idempotent: a
    /// repeated call adds a second package.
    ///
    /// ```
    /// use sorted_pro::consignments::{Dimensions, Money, UpdatePackageRequest, Weight};
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let package = UpdatePackageRequest::builder()
    ///     .description("Books")
    ///     .value(Money::gbp("12.50".parse()?))
    ///     .weight(Weight::kg("1.2".parse()?))
    ///     .dimensions(Dimensions::cm(30, 20, 10))
    ///     .build();
    /// let added = client.add_package("EC-000-05B-MMA", package.clone()).send().await?;
    /// assert!(added.reference.is_some());
    ///
    /// client.allocate("EC-000-05B-MMA").send().await?;
    /// let error = client.add_package("EC-000-05B-MMA", package).send().await.unwrap_err();
    /// assert!(error.is_wrong_state());
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](crate::Error::is_bad_request) with the properties in [`details`](crate::Error::details);
    /// [`is_wrong_state`](crate::Error::is_wrong_state); [`is_not_found`](crate::Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn add_package(
        &self,
        reference: impl Into<ConsignmentRef>,
        package: UpdatePackageRequest,
    ) -> Call<AddPackage> {
        Call::new(self, AddPackage { reference: reference.into(), body: package })
    }
}
