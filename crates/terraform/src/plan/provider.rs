//! Provider configurations: what `provider` blocks set, as far as the plan shows it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

use palisade_model::{
    Address, Fragment, Key, Lifecycle, Mode, NewResource, Origin, Reason, Reference, TreeBuilder, UnknownValue,
    push_key,
};
use palisade_source::Site;

use super::document::{ConfigResource, ProviderConfig};
use super::expressions::{Argument, Body, Expression};
use super::json::Cursor;
use super::references::{End, Scope, Search};
use super::{Plan, values};

/// The addresses of provider configurations by the keys that resources name them with.
pub(super) fn addresses<'s>(providers: &[(Cow<'s, str>, ProviderConfig<'s>)]) -> HashMap<Cow<'s, str>, Address> {
    providers.iter().map(|(key, config)| (key.clone(), address(key, config))).collect()
}

/// `provider.aws`, `module.net.provider.aws.east`. A key is `aws`, `aws.east` or `module.net:aws.east`.
fn address(key: &str, config: &ProviderConfig<'_>) -> Address {
    let local = key.rsplit_once(':').map_or(key, |(_, local)| local);
    match config.module_address.as_deref().filter(|module| !module.is_empty()) {
        Some(module) => format!("{module}.provider.{local}").into(),
        None => format!("provider.{local}").into(),
    }
}

impl<'s> Plan<'s> {
    /// The provider configuration that a resource uses, where it was written.
    pub(super) fn provider_address(&self, resource: &ConfigResource<'s>) -> Option<Address> {
        resource.provider_config_key.as_ref().and_then(|key| self.provider_addresses.get(key)).cloned()
    }

    /// The resource of a provider configuration.
    pub(super) fn provider(&self, fragment: &mut Fragment, key: &str, config: &ProviderConfig<'s>) -> NewResource {
        let header = self.text.site(self.text.member("name", config.name));
        let address = self.provider_addresses.get(key).cloned().unwrap_or_else(|| address(key, config));
        let name = serde_json::from_str::<String>(config.name.get()).unwrap_or_default();
        let module = config.module_address.as_deref().unwrap_or_default();
        let mut settings = Settings {
            plan: self,
            fragment,
            scope: Scope::module(self, module),
            builder: TreeBuilder::new(),
            path: address.to_string(),
            header,
        };
        settings.builder.begin_object(Key::None, header);
        settings.members(&Body::read(config.expressions).unwrap_or_default());
        NewResource {
            kind: format!("provider.{name}").into(),
            name: config.alias.as_deref().unwrap_or(&name).into(),
            address,
            mode: Mode::Provider,
            origin: Origin::Plan,
            tree: settings.builder.finish(),
            header,
            block: header,
            calls: self.calls.get(module).cloned().unwrap_or_default(),
            provider: None,
            action: None,
            exists_if: None,
            edges: Box::default(),
            lifecycle: Lifecycle::default(),
        }
    }
}

/// Writes what a provider block sets. Its values stand nowhere in a plan, only its constants do.
struct Settings<'p, 's> {
    plan: &'p Plan<'s>,
    fragment: &'p mut Fragment,
    scope: Scope<'p, 's>,
    builder: TreeBuilder,
    /// The path of the body that is being written, from the provider's address on.
    path: String,
    header: Site,
}

impl<'s> Settings<'_, 's> {
    fn members(&mut self, body: &Body<'s>) {
        for (name, expression) in body.iter() {
            let length = self.path.len();
            push_key(&mut self.path, name);
            match expression {
                Expression::Argument(argument) => self.argument(name, argument),
                Expression::Block(body) => {
                    let index = self.builder.begin_object(Key::Text(name), self.header);
                    self.builder.mark_block(index);
                    self.members(body);
                    self.builder.end();
                }
                Expression::Blocks(bodies) => {
                    self.builder.begin_list(Key::Text(name), self.header);
                    for (at, body) in bodies.iter().enumerate() {
                        let length = self.path.len();
                        let _ = write!(self.path, "[{at}]");
                        let index = self.builder.begin_object(Key::None, self.header);
                        self.builder.mark_block(index);
                        self.members(body);
                        self.builder.end();
                        self.path.truncate(length);
                    }
                    self.builder.end();
                }
            }
            self.path.truncate(length);
        }
    }

    fn argument(&mut self, name: &str, argument: &Argument<'s>) {
        let constant = argument.constant().filter(|raw| !may_be_template(raw.get()));
        let written = constant.map(|raw| {
            let text = self.plan.text;
            let start = text.member("constant_value", raw).start;
            let mut cursor = Cursor::new(text.source, text.span(raw).start);
            values::write(&mut self.builder, text, Key::Text(name), start, &mut cursor, 0)
        });
        if !matches!(written, Some(Ok(_))) {
            self.unknown(name, argument);
        }
    }

    fn unknown(&mut self, name: &str, argument: &Argument<'s>) {
        let ends = Search::new(self.plan).argument(argument, &self.scope);
        let copy_of = match (ends.plain, ends.iter().next()) {
            (true, Some(End::Resource(reference))) if !self.plan.knows(reference) => Some(reference.clone()),
            _ => None,
        };
        let reason = match &copy_of {
            Some(Reference { address, path }) => Reason::AfterApply(format!("{address}.{path}").into()),
            None => Reason::NotShown(self.path.as_str().into()),
        };
        let cause = self.fragment.cause(reason, Some(self.header));
        let id = self.fragment.unknown(UnknownValue {
            causes: palisade_model::Causes::one(cause),
            ty: None,
            not_null: false,
            copy_of,
            parts: Box::default(),
        });
        self.builder.unknown(Key::Text(name), self.header, id);
    }
}

/// Whether a constant may be the source of a template, as it stands there for configurations in JSON syntax.
fn may_be_template(json: &str) -> bool {
    json.contains("${") || json.contains("%{")
}
