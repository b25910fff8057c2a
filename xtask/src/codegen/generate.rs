//! From a lowered document to the text of the generated modules.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, anyhow, bail, ensure};
use minijinja::context;
use openapiv3::OpenAPI;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl, TypePatch};
use quote::{ToTokens as _, quote};
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};

use super::lower::{Lowered, Vocabulary};
use super::models::{Model, argument_of};
use super::rust::Types;
use super::template::{doc, file, formatted, header};
use crate::Api;
use crate::names;
use crate::spec::Spec;

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
    let templates =
        spec.operations.iter().map(|operation| (operation.id.to_owned(), operation.path.to_owned()));
    let deprecated: BTreeSet<String> = spec
        .operations
        .iter()
        .filter(|operation| operation.node.flag("deprecated"))
        .map(|operation| operation.id.to_owned())
        .collect();
    let required = spec.components("schemas").map(|(name, schema)| {
        let required = schema.items_of("required").filter_map(|name| name.value.as_str());
        (name.to_owned(), required.map(str::to_owned).collect())
    });
    let settings = settings(api, lowered, &structs);
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .map_err(|error| anyhow!("progenitor: {error}"))?;
    let mut file: syn::File = syn::parse2(tokens).context("progenitor made code that does not parse")?;
    let mut fixups = Fixups {
        templates: templates.collect(),
        deprecated: deprecated.clone(),
        required: required.collect(),
        ..Fixups::default()
    };
    fixups.visit_file_mut(&mut file);
    fixups.ensure_complete(&structs)?;
    let code = formatted(&file)?;
    // Its own methods call each other.
    let allowed = if deprecated.is_empty() { "" } else { "deprecated, " };
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
pub(crate) fn vocabulary(api: Api, lowered: &Lowered) -> anyhow::Result<String> {
    let list = |(name, list): (&String, &Vocabulary)| -> anyhow::Result<minijinja::Value> {
        let values = list.values.iter().zip(variants(name, list)?).map(|(text, variant)| {
            let aliases = list.aliases.iter().filter(|(_, target)| *target == text);
            let aliases: Vec<&String> = aliases.map(|(alias, _)| alias).collect();
            context! { text, variant, aliases, number => list.numbers.get(text) }
        });
        let values: Vec<_> = values.collect();
        Ok(context! { name, docs => doc("    ", &list.description), values })
    };
    let lists: Vec<_> = lowered.vocabulary.iter().map(list).collect::<anyhow::Result<_>>()?;
    file(api, include_str!("templates/vocabulary.jinja"), context! { lists })
}

/// The Rust variants of a value list, checked for what macro and compiler would only report confusingly.
fn variants(name: &str, list: &Vocabulary) -> anyhow::Result<Vec<String>> {
    let mut seen = BTreeSet::from([names::UNKNOWN.to_owned()]);
    let mut variants = Vec::with_capacity(list.values.len());
    for value in &list.values {
        let variant = names::variant(value);
        ensure!(syn::parse_str::<syn::Ident>(&variant).is_ok(), "{name}: `{value}` makes no Rust name");
        ensure!(seen.insert(variant.clone()), "{name}: `{value}` and another value both become `{variant}`");
        variants.push(variant);
    }
    for target in list.aliases.values().chain(list.numbers.keys()) {
        ensure!(list.values.contains(target), "{name}: an extension names `{target}`, which is no value");
    }
    Ok(variants)
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
#[derive(Default)]
struct Fixups {
    /// The paths of the operations, by id.
    templates: BTreeMap<String, String>,
    /// The ids of those that are deprecated.
    deprecated: BTreeSet<String>,
    /// The required properties of the components, by name.
    required: BTreeMap<String, BTreeSet<String>>,
    constructors: usize,
    encoders: usize,
    headers: usize,
    hooks: usize,
    /// The methods of `Requests`.
    requests: Vec<syn::ImplItemFn>,
    models: Vec<Model>,
    /// What cannot be changed as it has to be.
    errors: Vec<String>,
}

impl Fixups {
    fn ensure_complete(&self, structs: &BTreeSet<String>) -> anyhow::Result<()> {
        ensure!(
            self.constructors == 2,
            "expected `Client::new` and `Client::new_with_client` to take out, found {}",
            self.constructors
        );
        ensure!(self.encoders == 1, "expected one import of `encode_path`, found {}", self.encoders);
        ensure!(
            self.requests.len() == self.templates.len(),
            "{} operations, but {} requests",
            self.templates.len(),
            self.requests.len()
        );
        ensure!(self.hooks == 1, "expected one check for hooks to take out, found {}", self.hooks);
        ensure!(self.headers > 0, "no stray header any more: delete `drop_stray_header`");
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

    /// Every call would send a header `api-version` with the spec's version in it, which neither API knows. What
    /// is left of headers goes too, see [`sets_a_header`]: the hook sets them, once, for all operations.
    fn drop_stray_header(&mut self, body: &mut syn::Block) {
        let before = body.stmts.len();
        body.stmts.retain(|statement| !is_about_header_map(statement));
        if body.stmts.len() < before {
            self.headers += 1;
        }
    }

    /// Every method builds its request, awaits the hooks one by one, and decodes. The first part becomes a method
    /// of `Requests`, for those who send requests themselves. It gets the path template, by which the URL is
    /// checked.
    fn split_request(&mut self, function: &mut syn::ImplItemFn) {
        let Some((start, id)) = function
            .block
            .stmts
            .iter()
            .enumerate()
            .find_map(|(place, statement)| Some((place, operation_id(statement)?)))
        else {
            return;
        };
        let mut problem = |what: &str| self.errors.push(format!("{}: {what}", id.value()));
        let Some(template) = self.templates.get(&id.value()) else {
            return problem("no path with this operation");
        };
        let local = |wanted: &str| {
            let mut locals = function.block.stmts.iter().enumerate();
            locals.find_map(|(place, statement)| {
                // The generator puts `_` before its own names where a parameter has the same.
                let name = local_name(statement)?;
                (name.to_string().trim_start_matches('_') == wanted).then(|| (place, name.clone()))
            })
        };
        let (Some((_, request)), Some((end, response))) = (local("request"), local("response")) else {
            return problem("no `request`, or no `response` after the hooks");
        };
        let Some(body) = response_body(&function.sig.output) else {
            return problem("does not return `Result<ResponseValue<_>, _>`");
        };
        let (name, parameters) = (&function.sig.ident, parameters(&function.sig));
        let mut stmts: Vec<syn::Stmt> = function
            .block
            .stmts
            .splice(
                ..=end,
                [syn::parse_quote!(
                    let #response =
                        crate::hooks::send(&self.client, self.inner.#name(#(#parameters),*)?).await?;
                )],
            )
            .take(start)
            .collect();
        stmts.push(syn::Stmt::Expr(syn::parse_quote!(self.wire.request(#request, #id, #template)), None));
        if self.deprecated.contains(&id.value()) {
            let note = "the API description marks the operation as deprecated";
            function.attrs.push(syn::parse_quote!(#[deprecated(note = #note)]));
        }
        let mut request = function.clone();
        let doc = format!("Builds the request of [`Client::{name}`].");
        request.attrs.retain(|attribute| attribute.path().is_ident("deprecated"));
        request.attrs.insert(0, syn::parse_quote!(#[doc = #doc]));
        request.sig.asyncness = None;
        request.sig.output = syn::parse_quote!(-> Result<crate::Request<#body>, Error<()>>);
        request.block.stmts = stmts;
        RequestBuilder.visit_block_mut(&mut request.block);
        self.requests.push(request);
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

/// `let mut header_map = ..;` and `header_map.append(..);`, which are there for the stray header alone: the
/// lowering has taken out all header parameters.
fn is_about_header_map(statement: &syn::Stmt) -> bool {
    match statement {
        syn::Stmt::Local(_) => local_name(statement).is_some_and(|name| name == "header_map"),
        syn::Stmt::Expr(syn::Expr::MethodCall(call), _) => is_header_map(&call.receiver),
        _ => false,
    }
}

/// `T` in `-> Result<ResponseValue<T>, _>`.
fn response_body(output: &syn::ReturnType) -> Option<syn::Type> {
    let syn::ReturnType::Type(_, result) = output else { return None };
    argument_of(argument_of(result, "Result")?, "ResponseValue").cloned()
}

/// The names of a method's parameters.
fn parameters(signature: &syn::Signature) -> Vec<&syn::Ident> {
    let name = |parameter| match parameter {
        &syn::FnArg::Typed(syn::PatType { ref pat, .. }) => match &**pat {
            syn::Pat::Ident(name) => Some(&name.ident),
            _ => None,
        },
        _ => None,
    };
    signature.inputs.iter().filter_map(name).collect()
}

/// Makes a method of `Client` one of `Requests`.
struct RequestBuilder;

impl VisitMut for RequestBuilder {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        match expression {
            syn::Expr::Field(field) if is_member(field, "baseurl") => {
                *expression = syn::parse_quote!(self.wire.base_url());
            }
            syn::Expr::MethodCall(call) if matches!(&*call.receiver, syn::Expr::Field(field) if is_member(field, "client")) =>
            {
                let (method, arguments) = (&call.method, &call.args);
                *expression = syn::parse_quote!(crate::request::#method(#arguments));
            }
            _ => {}
        }
    }

    fn visit_macro_mut(&mut self, called: &mut syn::Macro) {
        let Ok(mut arguments) =
            called.parse_body_with(Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated)
        else {
            return;
        };
        arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
        called.tokens = arguments.to_token_stream();
    }
}

fn is_member(field: &syn::ExprField, name: &str) -> bool {
    matches!(&field.member, syn::Member::Named(member) if member == name)
        && matches!(&*field.base, syn::Expr::Path(path) if path.path.is_ident("self"))
}

fn local_name(statement: &syn::Stmt) -> Option<&syn::Ident> {
    match statement {
        syn::Stmt::Local(syn::Local { pat: syn::Pat::Ident(name), .. }) => Some(&name.ident),
        _ => None,
    }
}

/// The id in `let info = OperationInfo { operation_id: ".." };`
fn operation_id(statement: &syn::Stmt) -> Option<syn::LitStr> {
    let syn::Stmt::Local(local) = statement else { return None };
    let syn::Expr::Struct(info) = &*local.init.as_ref()?.expr else { return None };
    match &info.fields.first().filter(|_| info.path.is_ident("OperationInfo"))?.expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(id), .. }) => Some(id.clone()),
        _ => None,
    }
}

fn is_header_map(expression: &syn::Expr) -> bool {
    matches!(expression, syn::Expr::Path(path) if path.path.is_ident("header_map"))
}

/// `.headers(header_map)`, and `.header(ACCEPT, ..)`, which the hook sets for every operation.
fn sets_a_header(call: &syn::ExprMethodCall) -> bool {
    let first = call.args.first();
    (call.method == "headers" && first.is_some_and(is_header_map))
        || (call.method == "header"
            && matches!(first, Some(syn::Expr::Path(path))
                if path.path.segments.last().is_some_and(|last| last.ident == "ACCEPT")))
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

impl VisitMut for Fixups {
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
        self.drop_stray_header(&mut function.block);
        visit_mut::visit_impl_item_fn_mut(self, function);
        self.split_request(function);
    }

    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        // Visited from the outside in: what a call is made on takes its place, and is looked at again.
        while let syn::Expr::MethodCall(call) = expression
            && sets_a_header(call)
        {
            *expression = (*call.receiver).clone();
        }
        visit_mut::visit_expr_mut(self, expression);
    }

    fn visit_item_use_mut(&mut self, item: &mut syn::ItemUse) {
        self.replace_encoder(item);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        if item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive")) {
            drop_serde_derives(&mut item.attrs);
            let names = item.fields.iter_mut().map(|field| self.wire_name(field)).collect();
            let required = self.required.remove(&item.ident.to_string()).unwrap_or_default();
            self.models.push(Model { item: item.clone(), names, required });
        }
    }
}
