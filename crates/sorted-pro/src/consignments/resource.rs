//! Consignments themselves.

use sorted_pro_raw::consignments::types::{
    ApiLink, Consignment, ConsignmentStatusResponse, CreateConsignmentRequest, Package,
    UpdateConsignmentRequest, UpdatePackageRequest,
};

use super::Client;
use super::answer;
use crate::call::{operation, read};
use crate::limits::Limits;
use crate::transport::Exchange;
use crate::{Call, ConsignmentRef, Error, Response, json};

operation! {
    /// Arguments of [`Client::create_consignment`].
    pub struct CreateConsignment in consignments () { body: CreateConsignmentRequest }
    "create_consignment", Write, Created => CreatedConsignment;
    |this, raw| raw.create_consignment(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
}

operation! {
    /// Arguments of [`Client::update_consignment`].
    pub struct UpdateConsignment in consignments () { body: UpdateConsignmentRequest }
    "update_consignment", Write, read::Json => Vec<ApiLink>;
    |this, raw| raw.update_consignment(&this.body);
    check |this, problems| { Limits::check(&this.body, problems) }
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

/// A consignment that was created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedConsignment {
    /// The new consignment.
    pub reference: ConsignmentRef,
    /// What the server said: links, one of which ends in the reference.
    pub links: Vec<ApiLink>,
}

/// The new reference is to be found in a link only.
struct Created;

impl read::Read<Vec<ApiLink>> for Created {
    type Output = CreatedConsignment;

    fn read(exchange: Exchange) -> Result<Response<CreatedConsignment>, Error> {
        if !(200..300).contains(&exchange.status()) {
            return Err(exchange.into_error());
        }
        let links = match json::from_slice::<Vec<ApiLink>>(&exchange.body) {
            Ok(links) => links,
            Err(error) => return Err(read::undecodable(exchange, &error)),
        };
        match links.iter().find_map(ApiLink::reference).map(Into::into) {
            Some(reference) => Ok(Response::new(CreatedConsignment { reference, links }, exchange.meta)),
            None => Err(answer::unreadable(exchange, "no link to the new consignment")),
        }
    }
}

/// # Consignments
impl Client {
    /// Creates a consignment (`create_consignment`), which is then `Unallocated`.
    ///
    /// It needs an address of type `Origin` and one of type `Destination`, one of which names a shipping
    /// location, and at least one package with a description, a value, and either a package size or both weight
    /// and dimensions. The delivery promise is called `required_delivery_date` here, and
    /// `requested_delivery_date` when the consignment is read or updated. Not idempotent: your own reference
    /// need not be unique, so a repeated call makes a second consignment.
    ///
    /// ```
    /// use sorted_pro::consignments::{Address, CreateConsignmentRequest, Dimensions, Money, Package, Weight};
    ///
    /// # sorted_pro_test::consignments(async |client| {
    /// let package = Package::builder()
    ///     .description("Books")
    ///     .value(Money::gbp("12.50".parse()?))
    ///     .weight(Weight::kg("1.2".parse()?))
    ///     .dimensions(Dimensions::cm(30, 20, 10))
    ///     .build();
    /// let request = CreateConsignmentRequest::builder()
    ///     .addresses(vec![Address::origin_at("WAREHOUSE1"), Address::destination_at("SHOP-17")])
    ///     .packages(vec![package])
    ///     .build();
    /// let created = client.create_consignment(request).send().await?;
    ///
    /// let consignment = client.get_consignment(&created.reference).send().await?;
    /// assert_eq!(consignment.consignment_state.as_ref().unwrap().as_str(), "Unallocated");
    /// # Ok(()) });
    /// ```
    ///
    /// # Errors
    /// [`is_bad_request`](Error::is_bad_request) with the properties in [`details`](Error::details);
    /// [`is_decode`](Error::is_decode) if it was created, and the answer has no link to it: search for your own
    /// reference then.
    ///
    /// Evidence: `docs`.
    pub fn create_consignment(&self, body: CreateConsignmentRequest) -> Call<CreateConsignment> {
        Call::new(self, CreateConsignment { body })
    }

    /// Changes the consignment that the body names (`update_consignment`).
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
    /// [`is_bad_request`](Error::is_bad_request) with the properties in [`details`](Error::details);
    /// [`is_wrong_state`](Error::is_wrong_state); [`is_not_found`](Error::is_not_found).
    ///
    /// Evidence: `docs`.
    pub fn update_consignment(&self, body: UpdateConsignmentRequest) -> Call<UpdateConsignment> {
        Call::new(self, UpdateConsignment { body })
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
    /// [`is_not_found`](Error::is_not_found).
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
    /// [`is_not_found`](Error::is_not_found).
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
    /// [`is_not_found`](Error::is_not_found).
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
    /// [`is_bad_request`](Error::is_bad_request) with the properties in [`details`](Error::details);
    /// [`is_wrong_state`](Error::is_wrong_state); [`is_not_found`](Error::is_not_found).
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
