//! From a lowered document to the text of the generated modules.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, anyhow, bail, ensure};
use minijinja::context;
use openapiv3::OpenAPI;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl, TypePatch};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};

use super::lower::{Lowered, Replacement};
use super::models::{Model, argument_of};
use super::rust::Types;
use super::template::{doc, file, formatted, header};
use crate::Api;
use crate::names;
use crate::spec::{Location, Node, Operation, Spec};

/// The module `generated/<api>.rs`, client and models, and the structs in it.
pub(crate) fn client(
    api: Api,
    spec: &Spec<'_>,
    lowered_spec: &Value,
    lowered: &Lowered,
) -> anyhow::Result<(String, Vec<Model>)> {
    let document: OpenAPI = serde_json::from_value(lowered_spec.clone())
        .context("the lowered spec is not an OpenAPI 3.0 document")?;
    let structs = struct_names(spec, lowered)?;
    let settings = settings(api, lowered, &structs);
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| anyhow!("progenitor: {error}"))?;
    let mut file: syn::File = syn::parse2(tokens).context("progenitor made code that does not parse")?;
    let mut fixups = Fixups::of(spec);
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
    Ok((text, fixups.models))
}

/// The module `generated/<api>/vocabulary.rs`: the open enums.
pub(crate) fn vocabulary(api: Api, spec: &Spec<'_>, lowered: &Lowered) -> anyhow::Result<String> {
    let list = |(name, schema): (&str, Node<'_>)| -> anyhow::Result<minijinja::Value> {
        let aliases: BTreeMap<&str, &str> = (schema.members_of("x-enum-aliases"))
            .filter_map(|(alias, value)| Some((alias, value.value.as_str()?)))
            .collect();
        let numbers: BTreeMap<&str, i64> = (schema.members_of("x-enum-numbers"))
            .filter_map(|(value, number)| Some((value, number.value.as_i64()?)))
            .collect();
        let values: Vec<&str> = schema.texts_of("enum").collect();
        for target in aliases.values().chain(numbers.keys()) {
            ensure!(values.contains(target), "{name}: an extension names `{target}`, which is no value");
        }
        // Checked for what macro and compiler would only report confusingly.
        let mut seen = BTreeSet::from([names::UNKNOWN.to_owned()]);
        let value = |text: &str| {
            let variant = names::variant(text);
            ensure!(syn::parse_str::<syn::Ident>(&variant).is_ok(), "{name}: `{text}` makes no Rust name");
            ensure!(
                seen.insert(variant.clone()),
                "{name}: `{text}` and another value both become `{variant}`"
            );
            let aliases = aliases.iter().filter(|(_, target)| **target == text);
            let aliases: Vec<&str> = aliases.map(|(alias, _)| *alias).collect();
            Ok(context! { text, variant, aliases, number => numbers.get(text) })
        };
        let values = values.iter().copied().map(value).collect::<anyhow::Result<Vec<_>>>()?;
        let docs = doc("    ", schema.text("description").unwrap_or_default());
        Ok(context! { name, docs, values })
    };
    let is_open =
        |(name, _): &(&str, Node<'_>)| lowered.replacements.get(*name) == Some(&Replacement::OpenEnum);
    let lists: Vec<_> =
        spec.components("schemas").filter(is_open).map(list).collect::<anyhow::Result<_>>()?;
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

/// The components that become structs.
fn struct_names(spec: &Spec<'_>, lowered: &Lowered) -> anyhow::Result<BTreeSet<String>> {
    let schemas = spec.components("schemas");
    let structs = schemas.filter(|(name, _)| !lowered.replacements.contains_key(*name));
    structs
        .map(|(name, schema)| match schema.text("type") {
            Some("object") => Ok(name.to_owned()),
            other => bail!(
                "{}: component {name}: type {other:?} has no Rust form; use an object or a value list",
                schema.place()
            ),
        })
        .collect()
}

/// Changes the generated code where no setting can. Each change is counted, and one that finds nothing to do
/// fails the run, like a lowering.
struct Fixups<'a> {
    spec: &'a Spec<'a>,
    constructors: usize,
    encoders: usize,
    hooks: usize,
    /// The methods of `Requests`.
    requests: Vec<syn::ImplItemFn>,
    models: Vec<Model>,
    /// What cannot be changed as it has to be.
    errors: Vec<String>,
}

impl<'a> Fixups<'a> {
    fn of(spec: &'a Spec<'a>) -> Self {
        let (requests, models, errors) = (Vec::new(), Vec::new(), Vec::new());
        Self { spec, constructors: 0, encoders: 0, hooks: 0, requests, models, errors }
    }

    fn ensure_complete(&self, structs: &BTreeSet<String>) -> anyhow::Result<()> {
        ensure!(
            self.constructors == 2,
            "expected `Client::new` and `Client::new_with_client` to take out, found {}",
            self.constructors
        );
        ensure!(self.encoders == 1, "expected one import of `encode_path`, found {}", self.encoders);
        let (operations, requests) = (self.spec.operations.len(), self.requests.len());
        ensure!(requests == operations, "{operations} operations, but {requests} requests");
        ensure!(self.hooks == 1, "expected one check for hooks to take out, found {}", self.hooks);
        ensure!(self.errors.is_empty(), "{}", self.errors.join("; "));
        // A patch for a type that does not exist is silently ignored by the generator.
        let patched: BTreeSet<String> =
            self.models.iter().map(|model| model.item.ident.to_string()).collect();
        ensure!(
            patched == *structs,
            "components and models differ: {:?}",
            structs.symmetric_difference(&patched)
        );
        Ok(())
    }

    /// `Client::new` panics without a TLS provider and sets a silent timeout of 15 s, and both constructors know
    /// nothing of `Requests`.
    fn drop_constructors(&mut self, item: &mut syn::ItemImpl) {
        let before = item.items.len();
        item.items.retain(|item| {
            !matches!(item, syn::ImplItem::Fn(function)
                if function.sig.ident == "new" || function.sig.ident == "new_with_client")
        });
        self.constructors += before - item.items.len();
    }

    /// `const _` makes sure that the client has hooks, which it does not need.
    fn drop_hooks(&mut self, file: &mut syn::File) {
        let before = file.items.len();
        file.items.retain(|item| !matches!(item, syn::Item::Const(item) if item.ident == "_"));
        self.hooks += before - file.items.len();
    }

    /// Every method builds its request, with a header `api-version` that neither API knows, awaits the hooks one by one,
    /// and decodes. What comes before decoding is replaced: a method of `Requests` builds the request, for those who
    /// send requests themselves too, and the hook sets the headers of all operations. It gets the path template, by
    /// which the URL is checked.
    fn split_request(&mut self, function: &mut syn::ImplItemFn) {
        let name = function.sig.ident.clone();
        let operation = self.spec.operations.iter().find(|operation| name == operation.id);
        let (body, decode) = (response_body(&function.sig.output), function.block.stmts.pop());
        let (Some(operation), Some(body), Some(decode)) = (operation, body, decode) else {
            return self
                .errors
                .push(format!("`{name}`: no operation that returns `Result<ResponseValue<_>, _>`"));
        };
        let arguments = arguments(&function.sig);
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
        let (segments, rest) = arguments.split_at(operation.parameters_in(Location::Path).count());
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

    /// The generator's own encoder leaves `\` as it is, which URL parsers read as `/`.
    fn replace_encoder(&mut self, item: &mut syn::ItemUse) {
        let syn::UseTree::Path(path) = &mut item.tree else { return };
        let syn::UseTree::Group(group) = &mut *path.tree else { return };
        let before = group.items.len();
        group.items = std::mem::take(&mut group.items)
            .into_iter()
            .filter(|tree| !matches!(tree, syn::UseTree::Name(name) if name.ident == "encode_path"))
            .collect();
        self.encoders += before - group.items.len();
    }

    /// Takes serde's attributes off a field, whose model is read and written by the `model!` macro, and returns
    /// its name on the wire. A JSON schema still has to know that name.
    fn wire_name(&mut self, field: &mut syn::Field) -> String {
        let mut name =
            field.ident.as_ref().map(|ident| ident.to_string().trim_start_matches("r#").to_owned());
        let mut others = Vec::new();
        field.attrs.retain(|attribute| {
            if !attribute.path().is_ident("serde") {
                return true;
            }
            let parsed = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
                } else if meta.path.is_ident("skip_serializing_if") || meta.path.is_ident("deserialize_with")
                {
                    meta.value()?.parse::<syn::LitStr>()?;
                } else {
                    others.push(meta.path.to_token_stream().to_string());
                }
                Ok(())
            });
            others.extend(parsed.err().map(|error| error.to_string()));
            false
        });
        let name = name.unwrap_or_default();
        self.errors.extend(others.into_iter().map(|other| format!("`{name}`: unexpected `serde({other})`")));
        field.attrs.push(syn::parse_quote!(#[cfg_attr(feature = "schema", schemars(rename = #name))]));
        name
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
        self.drop_hooks(file);
        let requests = &self.requests;
        file.items.push(syn::parse_quote! {
            /// Builds the requests of the operations, for those who send them themselves.
            #[derive(Clone, Debug)]
            pub struct Requests {
                pub(crate) wire: crate::hooks::Wire,
            }
        });
        file.items.push(syn::parse_quote! {
            impl Requests { #(#requests)* }
        });
        file.items.insert(
            0,
            syn::parse_quote!(
                use crate::path::encode_path;
            ),
        );
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let of_client = matches!(&*item.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"));
        if of_client && item.trait_.is_none() {
            self.drop_constructors(item);
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
        self.replace_encoder(item);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")) {
            drop_serde_derives(&mut item.attrs);
            let names = item.fields.iter_mut().map(|field| self.wire_name(field)).collect();
            let schema = self.spec.schema(&item.ident.to_string());
            let required = schema.iter().flat_map(|schema| schema.texts_of("required"));
            let required = required.map(str::to_owned).collect();
            self.models.push(Model { item: item.clone(), names, required });
        }
    }
}
