//! The calls of modules, as the plan's `configuration` has them: where a module comes from, and in which version.

use std::collections::BTreeSet;
use std::sync::Arc;

use palisade_model::{Call, Key, Lifecycle, Mode, NewResource, Origin, TreeBuilder};

use super::Plan;
use super::configuration::Module;
use super::names::last_call;

impl<'s> Plan<'s> {
    /// The calls in each instance of a module that the plan shows: one that is not repeated, or has resources.
    pub(super) fn module_calls(&self) -> Vec<NewResource> {
        let instances = self.module_instances();
        let mut found = Vec::new();
        let mut open: Vec<(String, &Module<'s>)> =
            self.modules.root().map(|root| (String::new(), root)).into_iter().collect();
        while let Some((caller, module)) = open.pop() {
            let around = self.modules.calls(self.text, &caller);
            for (name, called) in self.modules.children(module) {
                let address =
                    if caller.is_empty() { format!("module.{name}") } else { format!("{caller}.module.{name}") };
                found.extend(self.module_call(&around, name, &address, called));
                if called.repeats {
                    let keyed = format!("{address}[");
                    let theirs = instances.range(keyed.as_str()..).take_while(|instance| instance.starts_with(&keyed));
                    let theirs =
                        theirs.filter(|instance| last_call(instance).is_some_and(|(parent, ..)| parent == caller));
                    open.extend(theirs.map(|instance| ((*instance).to_owned(), called)));
                } else {
                    open.push((address, called));
                }
            }
        }
        found
    }

    /// The addresses of the module instances that have resources, and of those around them.
    fn module_instances(&self) -> BTreeSet<&str> {
        let mut instances = BTreeSet::new();
        for address in self.calls.keys() {
            let mut at = &**address;
            while !at.is_empty() && instances.insert(at) {
                at = last_call(at).map_or("", |(parent, ..)| parent);
            }
        }
        instances
    }

    fn module_call(&self, around: &Arc<[Call]>, name: &str, address: &str, module: &Module<'s>) -> Option<NewResource> {
        let header = self.text.site(self.text.member("source", module.source?));
        let mut tree = TreeBuilder::new();
        tree.begin_object(Key::None, header);
        for (argument, member, raw) in
            [("source", "source", module.source), ("version", "version_constraint", module.version)]
        {
            let Some(raw) = raw else { continue };
            let Ok(text) = serde_json::from_str::<String>(raw.get()) else { continue };
            tree.text(Key::Text(argument), self.text.site(self.text.member(member, raw)), &text);
        }
        tree.end();
        Some(NewResource {
            kind: "module".into(),
            name: name.into(),
            address: address.into(),
            mode: Mode::Module,
            origin: Origin::Plan,
            tree: tree.finish(),
            header,
            block: header,
            calls: Arc::clone(around),
            provider: None,
            action: None,
            exists_if: None,
            edges: Box::default(),
            lifecycle: Lifecycle::default(),
        })
    }
}
