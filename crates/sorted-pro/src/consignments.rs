//! The consignments API (`api.electioapp.com`).

crate::client::client! {
    /// Client of the consignments API.
    ///
    /// # Pooling and cloning
    ///
    /// A client holds a pool of connections, its limits and its retry budget. Make one and clone it: clones
    /// share all of that, and cloning is cheap.
    consignments, "SORTED_PRO_CONSIGNMENTS",
    production "https://api.electioapp.com", sandbox "https://apisandbox.electioapp.com"
}

crate::raw_call::raw_call!(consignments);
