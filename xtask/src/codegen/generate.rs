//! From a lowered document to the text of the generated modules.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, anyhow, ensure};
use minijinja::context;
use openapiv3::OpenAPI;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl, TypePatch};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};

use super::lower::{Lowered, Replacement};
use super::models::{Implemented, Model, argument_of};
use super::rust::Types;
use super::template::{doc, file, formatted, header};
use crate::Api;
use crate::names;
use crate::spec::{Location, Node, Operation, Spec};

/// The module `generated/<api>.rs`, client and models, and the structs in it.
pub(crate) fn client(
    api: Api,
    spec: &Spec<'_>,
    lowered_spec: Value,
    lowered: &Lowered,
) -> anyhow::Result<(String, Vec<Implemented>)> {
    let document: OpenAPI =
        serde_json::from_value(lowered_spec).context("the lowered spec is not an OpenAPI 3.0 document")?;
    let structs = spec.components("schemas").map(|(name, _)| name.to_owned());
    let structs = structs.filter(|name| !lowered.replacements.contains_key(name)).collect();
    let settings = settings(api, lowered, &structs);
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| anyhow!("progenitor: {error}"))?;
    let mut file: syn::File = syn::parse2(tokens).context("progenitor made code that does not parse")?;
    let mut fixups = Fixups {
        spec,
        taken_out: BTreeMap::new(),
        requests: Vec::new(),
        models: Vec::new(),
        errors: Vec::new(),
    };
    fixups.visit_file_mut(&mut file);
    fixups.ensure_complete(&structs)?;
    let code = formatted(&file)?;
    // Its own methods call each other.
    let has_deprecated = spec.operations.iter().any(|operation| operation.node.flag("deprecated"));
    let allowed = if has_deprecated { "deprecated, " } else { "" };
    let text = format!(
        "{}#![allow({allowed}mismatched_lifetime_syntaxes, missing_docs, unreachable_pub, unused_imports)]\n\
         #![allow(clippy::all, rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]\n\n\
         #[path = \"{api}/vocabulary.rs\"]\npub mod vocabulary;\n\n\
         #[path = \"{api}/models.rs\"]\npub mod models;\n\n{code}",
        header(api)
    );
    Ok((text, fixups.models.iter().map(Model::implemented).collect()))
}

/// The module `generated/<api>/vocabulary.rs`: the open enums.
pub(crate) fn vocabulary(api: Api, spec: &Spec<'_>, lowered: &Lowered) -> anyhow::Result<String> {
    let list = |(name, schema): (&str, Node<'_>)| {
        let aliases: BTreeMap<&str, &str> = (schema.entries_of("x-enum-aliases"))
            .filter_map(|(alias, value)| Some((alias, value.value.as_str()?)))
            .collect();
        let numbers: BTreeMap<&str, i64> = (schema.entries_of("x-enum-numbers"))
            .filter_map(|(value, number)| Some((value, number.value.as_i64()?)))
            .collect();
        let value = |text: &str| {
            let aliases = aliases.iter().filter(|(_, target)| **target == text);
            let aliases: Vec<&str> = aliases.map(|(alias, _)| *alias).collect();
            context! { text, variant => names::variant(text), aliases, number => numbers.get(text) }
        };
        let values = schema.texts_of("enum").map(value).collect::<Vec<_>>();
        let docs = doc("    ", schema.text("description").unwrap_or_default());
        context! { name, docs, values }
    };
    let is_open =
        |(name, _): &(&str, Node<'_>)| lowered.replacements.get(*name) == Some(&Replacement::OpenEnum);
    let lists: Vec<_> = spec.components("schemas").filter(is_open).map(list).collect();
    file(api, include_str!("templates/vocabulary.jinja"), context! { lists })
}

fn settings(api: Api, lowered: &Lowered, structs: &BTreeSet<String>) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(Requests))
        .with_derive("PartialEq");
    let types = Types::new(lowered, "crate::", format!("crate::{api}::"));
    for name in lowered.replacements.keys() {
        let impls = [TypeImpl::Display].into_iter();
        settings.with_replacement(name, types.component(name), impls);
    }
    let mut patch = TypePatch::default();
    patch
        .with_attr("#[non_exhaustive]")
        .with_attr("#[cfg_attr(feature = \"schema\", derive(::schemars::JsonSchema))]");
    for name in structs {
        settings.with_patch(name, &patch);
    }
    settings
}

/// Changes the generated code where no setting can. Each change is counted, and one that finds nothing to do
/// fails the run, like a lowering.
struct Fixups<'a> {
    spec: &'a Spec<'a>,
    /// Number of each of [`UNWANTED`] that were found.
    taken_out: BTreeMap<&'static str, usize>,
    /// The methods of `Requests`.
    requests: Vec<syn::ImplItemFn>,
    models: Vec<Model>,
    /// Places that could not be changed as they have to be.
    errors: Vec<String>,
}

/// Parts of the generator's output that the client does not need, and their number.
const UNWANTED: [(&str, usize); 3] = [(CONSTRUCTORS, 2), (ENCODER, 1), (HOOKS, 1)];
/// `Client::new` panics without a TLS provider and sets a silent timeout of 15 s, and both constructors know nothing of
/// `Requests`.
const CONSTRUCTORS: &str = "`Client::new` or `Client::new_with_client`";
/// The generator's own encoder leaves `\` as it is, which URL parsers read as `/`.
const ENCODER: &str = "import of `encode_path`";
/// `const _` makes sure that the client has hooks, which it does not need.
const HOOKS: &str = "check for hooks";

impl Fixups<'_> {
    fn ensure_complete(&self, structs: &BTreeSet<String>) -> anyhow::Result<()> {
        for (what, expected) in UNWANTED {
            let found = self.taken_out.get(what).copied().unwrap_or_default();
            ensure!(found == expected, "expected {expected} x {what} to take out, found {found}");
        }
        let (operations, requests) = (self.spec.operations.len(), self.requests.len());
        ensure!(requests == operations, "{operations} operations, but {requests} requests");
        ensure!(self.errors.is_empty(), "{}", self.errors.join("; "));
        // A patch for a type that does not exist is silently ignored by the generator.
        let patched: BTreeSet<String> =
            self.models.iter().map(|model| model.item.ident.to_string()).collect();
        let differing = structs.symmetric_difference(&patched);
        ensure!(patched == *structs, "components and models differ: {differing:?}");
        Ok(())
    }

    fn take_out<T>(&mut self, what: &'static str, items: &mut Vec<T>, is_unwanted: impl Fn(&T) -> bool) {
        let before = items.len();
        items.retain(|item| !is_unwanted(item));
        *self.taken_out.entry(what).or_default() += before - items.len();
    }

    /// Every method builds its request, with a header `api-version` that neither API knows, awaits the hooks one by one,
    /// and decodes. What comes before decoding is replaced: a method of `Requests` builds the request, for those who
    /// send requests themselves too, and the hook sets the headers of all operations. It gets the path template, by
    /// which the URL is checked.
    fn split_request(&mut self, function: &mut syn::ImplItemFn) {
        let (name, arguments) = (function.sig.ident.clone(), arguments(&function.sig));
        let count = |it: &Operation<'_>, location| it.parameters_in(location).count();
        let operation = self.spec.operations.iter().find(|it| {
            let (paths, queries) = (count(it, Location::Path), count(it, Location::Query));
            name == it.id && arguments.len() == paths + queries + usize::from(it.body.is_some())
        });
        let (body, decode) = (response_body(&function.sig.output), function.block.stmts.pop());
        let (Some(operation), Some(body), Some(decode)) = (operation, body, decode) else {
            let what = "no operation with these arguments that returns `Result<ResponseValue<_>, _>`";
            return self.errors.push(format!("`{name}`: {what}"));
        };
        // The generator puts `_` before its own names where a parameter has the same.
        let local =
            |name| format_ident!("{}", names::apart(name, |name| arguments.iter().any(|it| it == name)));
        let (url, request, response) = (local("url"), local("request"), local("response"));
        function.block = syn::parse_quote!({
            let #response = crate::hooks::send(&self.client, self.inner.#name(#(#arguments),*)?).await?;
            #decode
        });
        if operation.node.flag("deprecated") {
            let note = "the API description marks the operation as deprecated";
            function.attrs.push(syn::parse_quote!(#[deprecated(note = #note)]));
        }
        let Operation { id, path, .. } = operation;
        let (segments, rest) = arguments.split_at(count(operation, Location::Path));
        let queries: Vec<_> =
            operation.parameters_in(Location::Query).map(|parameter| parameter.name).collect();
        let (values, json) = rest.split_at(queries.len());
        let format =
            operation.parameters_in(Location::Path).fold(format!("{{}}{path}"), |format, parameter| {
                format.replace(&format!("{{{}}}", parameter.name), "{}")
            });
        let method = format_ident!("{}", operation.method);
        let mut built = function.clone();
        let doc = format!("Builds the request of [`Client::{name}`].");
        built.attrs.retain(|attribute| attribute.path().is_ident("deprecated"));
        built.attrs.insert(0, syn::parse_quote!(#[doc = #doc]));
        built.sig.asyncness = None;
        built.sig.output = syn::parse_quote!(-> Result<crate::Request<#body>, Error<()>>);
        built.block = syn::parse_quote!({
            let #url = format!(#format, self.wire.base_url(), #(encode_path(&#segments.to_string()),)*);
            #[allow(unused_mut)]
            let mut #request = crate::request::#method(#url)
                #(.json(&#json))*
                #(.query(&progenitor_client::QueryParam::new(#queries, &#values)))*
                .build()?;
            self.wire.request(#request, #id, #path)
        });
        self.requests.push(built);
    }

    /// The model that a struct stands for. Generated code reads and writes it by the names of the contract, so
    /// that nothing is left of serde; a JSON schema still has to know the names.
    fn model(&mut self, item: &mut syn::ItemStruct) {
        let schema = self.spec.schema(&item.ident.to_string());
        let properties = schema.iter().flat_map(|schema| schema.entries_of("properties"));
        let mut properties: BTreeMap<_, _> =
            properties.map(|(name, _)| (names::field(name), name.to_owned())).collect();
        drop_serde_derives(&mut item.attrs);
        let mut wire_names = Vec::new();
        for field in &mut item.fields {
            field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
            let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            match properties.remove(&ident) {
                Some(name) => {
                    let rename = syn::parse_quote!(#[cfg_attr(feature = "schema", schemars(rename = #name))]);
                    field.attrs.push(rename);
                    wire_names.push(name);
                }
                None => self.errors.push(format!("{}: no property for the field `{ident}`", item.ident)),
            }
        }
        let missing = properties.values().map(|name| format!("{}: no field for `{name}`", item.ident));
        self.errors.extend(missing);
        let required = schema.iter().flat_map(|schema| schema.texts_of("required"));
        let required = required.map(str::to_owned).collect();
        self.models.push(Model { item: item.clone(), names: wire_names, required });
    }
}

/// `T` in `-> Result<ResponseValue<T>, _>`.
fn response_body(output: &syn::ReturnType) -> Option<syn::Type> {
    let syn::ReturnType::Type(_, result) = output else { return None };
    argument_of(argument_of(result, "Result")?, "ResponseValue").cloned()
}

/// The names of a method's arguments.
fn arguments(signature: &syn::Signature) -> Vec<syn::Ident> {
    let name = |argument: &syn::FnArg| match argument {
        syn::FnArg::Typed(syn::PatType { pat, .. }) => match &**pat {
            syn::Pat::Ident(name) => Some(name.ident.clone()),
            _ => None,
        },
        syn::FnArg::Receiver(_) => None,
    };
    signature.inputs.iter().filter_map(name).collect()
}

/// Leaves the other derives as they are.
fn drop_serde_derives(attributes: &mut [syn::Attribute]) {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let Ok(list) = attribute.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated)
        else {
            continue;
        };
        let kept =
            list.iter().filter(|path| path.segments.first().is_none_or(|first| first.ident != "serde"));
        *attribute = syn::parse_quote!(#[derive(#(#kept),*)]);
    }
}

impl VisitMut for Fixups<'_> {
    fn visit_file_mut(&mut self, file: &mut syn::File) {
        visit_mut::visit_file_mut(self, file);
        let is_check = |item: &syn::Item| matches!(item, syn::Item::Const(item) if item.ident == "_");
        self.take_out(HOOKS, &mut file.items, is_check);
        let requests = &self.requests;
        let of_ours: syn::File = syn::parse_quote! {
            /// Builds the requests of the operations, for those who send them themselves.
            #[derive(Clone, Debug)]
            pub struct Requests {
                pub(crate) wire: crate::hooks::Wire,
            }

            impl Requests { #(#requests)* }
        };
        file.items.extend(of_ours.items);
        let encoder: syn::ItemUse = syn::parse_quote!(
            use crate::path::encode_path;
        );
        file.items.insert(0, syn::Item::Use(encoder));
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let of_client = matches!(&*item.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"));
        if of_client && item.trait_.is_none() {
            self.take_out(CONSTRUCTORS, &mut item.items, |item| {
                matches!(item, syn::ImplItem::Fn(function)
                    if function.sig.ident == "new" || function.sig.ident == "new_with_client")
            });
        }
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        // Nothing else is.
        if function.sig.asyncness.is_some() {
            self.split_request(function);
        }
    }

    fn visit_item_use_mut(&mut self, item: &mut syn::ItemUse) {
        let syn::UseTree::Path(path) = &mut item.tree else { return };
        let syn::UseTree::Group(group) = &mut *path.tree else { return };
        let mut names = std::mem::take(&mut group.items).into_iter().collect();
        let is_encoder = |tree: &_| matches!(tree, syn::UseTree::Name(name) if name.ident == "encode_path");
        self.take_out(ENCODER, &mut names, is_encoder);
        group.items = names.into_iter().collect();
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")) {
            self.model(item);
        }
    }
}

#[cfg(test)]
mod tests;
