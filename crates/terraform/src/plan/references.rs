//! Where an argument's value comes from: through variables, outputs and `for_each` to attributes of resources.
//!
//! A plan lists the names that an expression mentions, not the expression. One name alone is taken for a plain
//! reference when the value that it names is unknown as well; several names make a template or a function call.

use std::borrow::Cow;

use palisade_model::Reference;
use serde_json::value::RawValue;

use super::Plan;
use super::configuration::Module;
use super::document::ConfigResource;
use super::expressions::{Argument, Expression};
use super::names::{Step, join, last_call, push_step, steps};
use super::subject::Subject;

/// Names are followed through at most this many variables and outputs (`max-reference-depth`).
const MAX_DEPTH: u32 = 64;
/// At most this many ends of one argument's names are looked for (`max-references-followed`).
const MAX_ENDS: usize = 64;

/// Where an expression stands: which names mean what.
#[derive(Clone)]
pub(super) struct Scope<'a, 's> {
    /// The module instance's address; empty for the root module.
    address: Cow<'a, str>,
    module: Option<&'a Module<'s>>,
    /// The key of the resource or module call, with its brackets; empty where it has none.
    key: Cow<'a, str>,
    for_each: Option<&'s RawValue>,
}

impl<'a, 's> Scope<'a, 's> {
    /// The scope of a resource's arguments, and how the resource is declared.
    pub fn of(plan: &'a Plan<'s>, subject: &'a Subject<'s>) -> (Self, Option<&'a ConfigResource<'s>>) {
        let module = plan.modules.find(&subject.module);
        let declared = module.and_then(|module| module.resource(&subject.declared()));
        let scope = Scope {
            address: Cow::Borrowed(&subject.module),
            module,
            key: Cow::Borrowed(subject.key()),
            for_each: declared.and_then(|resource| resource.for_each_expression),
        };
        (scope, declared)
    }

    /// The scope of a module's provider blocks.
    pub fn module(plan: &'a Plan<'s>, address: &str) -> Self {
        let module = plan.modules.find(address);
        Scope { address: Cow::Owned(address.to_owned()), module, key: Cow::Borrowed(""), for_each: None }
    }
}

/// What an argument's names lead to.
#[derive(Debug, Default)]
pub(super) struct Ends {
    /// The ends of each name that the argument mentions, but for the keys that choose an instance.
    pub names: Vec<Vec<End>>,
    /// Whether on every way there is only one name: then the value is most likely a copy.
    pub plain: bool,
}

/// The end of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// An attribute of a resource; the resource itself where the path is empty.
    Resource(Reference),
    /// A value that is known while planning.
    Settled,
    /// A value that is written out: whether it is one that providers treat as not set.
    Written { empty: bool },
    /// A local value, a function: nothing is known of it.
    Hidden,
}

impl Ends {
    fn one(end: End) -> Self {
        Ends { names: vec![vec![end]], plain: true }
    }

    /// All ends.
    pub fn iter(&self) -> impl Iterator<Item = &End> {
        self.names.iter().flatten()
    }
}

/// Looks for ends; one for each argument.
pub(super) struct Search<'a, 's> {
    plan: &'a Plan<'s>,
    found: usize,
}

impl<'a, 's> Search<'a, 's> {
    pub fn new(plan: &'a Plan<'s>) -> Self {
        Self { plan, found: 0 }
    }

    /// What an argument's names lead to.
    pub fn argument(&mut self, argument: &Argument<'_>, scope: &Scope<'a, 's>) -> Ends {
        self.follow(argument, &[], scope, MAX_DEPTH)
    }

    /// What the member `rest` of an argument's value leads to.
    fn follow(&mut self, argument: &Argument<'_>, rest: &[Step<'_>], scope: &Scope<'a, 's>, depth: u32) -> Ends {
        let mut subjects = subjects(&argument.references);
        if subjects.is_empty() {
            return Ends::one(argument.constant().map_or(End::Hidden, |constant| written(constant, rest)));
        }
        let chooses = |name: &str| matches!(name, "each.key" | "count.index");
        let own_key = subjects.iter().any(|name| chooses(name));
        if subjects.len() > 1 {
            subjects.retain(|name| !chooses(name));
        }
        let mut ends = Ends { names: Vec::with_capacity(subjects.len()), plain: subjects.len() < 2 };
        for name in &subjects {
            let mut steps = steps(name);
            if subjects.len() == 1 {
                steps.extend(rest);
            }
            let of_name = self.name(&steps, own_key, scope, depth);
            ends.plain &= of_name.plain;
            ends.names.push(of_name.names.into_iter().flatten().collect());
        }
        ends
    }

    fn name(&mut self, steps: &[Step<'_>], own_key: bool, scope: &Scope<'a, 's>, depth: u32) -> Ends {
        let Some(depth) = depth.checked_sub(1).filter(|_| self.found < MAX_ENDS) else { return Ends::one(End::Hidden) };
        self.found += 1;
        match *steps {
            [Step::Name("var"), Step::Name(variable), ref rest @ ..] => self.variable(variable, rest, scope, depth),
            [Step::Name("module"), Step::Name(call), ref rest @ ..] => self.output(call, rest, own_key, scope, depth),
            [Step::Name("each"), Step::Name("value"), ref rest @ ..] => self.each_value(rest, scope, depth),
            [Step::Name("each" | "count" | "path" | "terraform"), ..] => Ends::one(End::Settled),
            [Step::Name("local" | "self" | "ephemeral"), ..] => Ends::one(End::Hidden),
            [Step::Name("data"), Step::Name(kind), Step::Name(name), ref rest @ ..] => {
                self.resource(&format!("data.{kind}.{name}"), rest, own_key, scope)
            }
            [Step::Name(kind), Step::Name(name), ref rest @ ..] => {
                self.resource(&format!("{kind}.{name}"), rest, own_key, scope)
            }
            _ => Ends::one(End::Hidden),
        }
    }

    fn resource(&self, declared: &str, rest: &[Step<'_>], own_key: bool, scope: &Scope<'a, 's>) -> Ends {
        let mut address = String::from(&*scope.address);
        push_step(&mut address, Step::Name(declared));
        let rest = match *rest {
            [Step::Key(key), ref rest @ ..] => {
                address.push_str(key);
                rest
            }
            _ => {
                let key = missing_key(own_key, scope, |key| self.plan.has(&format!("{address}{key}")));
                // What is not in the plan has one instance, unless the configuration says otherwise.
                let resource = scope.module.and_then(|module| module.resource(declared));
                let repeats = resource.is_some_and(ConfigResource::repeats) || address.contains("[*]");
                address.push_str(if repeats || key != "[*]" { key } else { "" });
                rest
            }
        };
        Ends::one(End::Resource(Reference { address: address.into(), path: join(rest).into() }))
    }

    fn variable(&mut self, name: &str, rest: &[Step<'_>], scope: &Scope<'a, 's>, depth: u32) -> Ends {
        let Some((parent, _, key)) = last_call(&scope.address) else {
            let value = self.plan.variables.get(name).and_then(|variable| variable.value);
            return Ends::one(value.map_or(End::Hidden, |value| written(value, rest)));
        };
        let Some((module, call)) = scope.module.and_then(|module| Some((module, module.call.as_ref()?))) else {
            return Ends::one(End::Hidden);
        };
        match call.get(name) {
            None => {
                let default = module.variables.get(name).and_then(|variable| variable.default);
                Ends::one(default.map_or(End::Hidden, |value| written(value, rest)))
            }
            Some(Expression::Argument(argument)) => {
                let caller = Scope {
                    address: Cow::Owned(parent.to_owned()),
                    module: self.plan.modules.find(parent),
                    key: Cow::Owned(key.to_owned()),
                    for_each: module.for_each,
                };
                self.follow(argument, rest, &caller, depth)
            }
            Some(Expression::Blocks(_) | Expression::Block(_)) => Ends::one(End::Hidden),
        }
    }

    fn each_value(&mut self, rest: &[Step<'_>], scope: &Scope<'a, 's>, depth: u32) -> Ends {
        let mut ends = self.follow(&Argument::read(scope.for_each), rest, scope, depth);
        for end in ends.names.iter_mut().flatten() {
            match end {
                // What goes over a resource with for_each has its keys.
                End::Resource(Reference { address, .. }) => {
                    let same = address.as_str().strip_suffix("[*]").map(|base| format!("{base}{}", scope.key));
                    match same.filter(|same| self.plan.has(same)) {
                        Some(same) => *address = same.into(),
                        None => ends.plain = false,
                    }
                }
                End::Settled | End::Written { .. } => *end = End::Settled,
                End::Hidden => {}
            }
        }
        ends
    }

    fn output(&mut self, call: &str, rest: &[Step<'_>], own_key: bool, scope: &Scope<'a, 's>, depth: u32) -> Ends {
        let mut address = String::from(&*scope.address);
        push_step(&mut address, Step::Name("module"));
        push_step(&mut address, Step::Name(call));
        let rest = match *rest {
            [Step::Key(key), ref rest @ ..] => {
                address.push_str(key);
                rest
            }
            _ => {
                let key = missing_key(own_key, scope, |key| self.plan.has_module(&format!("{address}{key}")));
                address.push_str(key);
                rest
            }
        };
        let Some(module) = self.plan.modules.find(&address) else { return Ends::one(End::Hidden) };
        let inside =
            Scope { address: Cow::Owned(address), module: Some(module), key: Cow::Borrowed(""), for_each: None };
        match *rest {
            [Step::Name(output), ref rest @ ..] => match module.outputs.get(output) {
                Some(argument) => self.follow(argument, rest, &inside, depth),
                None => Ends::one(End::Hidden),
            },
            [Step::Key(_), ..] | [] => self.some_output(module, &inside, depth),
        }
    }

    /// `module.groups[each.key].id` stands in a plan as `module.groups` and `each.key`: which output is meant is lost.
    /// Where all that are not known come from one resource, it is that resource.
    fn some_output(&mut self, module: &Module<'s>, inside: &Scope<'a, 's>, depth: u32) -> Ends {
        let mut names: Vec<_> = module.outputs.keys().collect();
        names.sort_unstable();
        let mut only: Option<Reference> = None;
        for name in names {
            let ends = self.follow(&module.outputs[name], &[], inside, depth);
            for end in ends.iter() {
                match (end, &mut only) {
                    (End::Settled | End::Written { .. }, _) => {}
                    (End::Resource(reference), _) if self.plan.knows(reference) => {}
                    (End::Resource(reference), only @ None) => *only = Some(reference.clone()),
                    (End::Resource(other), Some(only)) if only.address == other.address => {
                        if only.path != other.path {
                            only.path = Box::default();
                        }
                    }
                    (End::Resource(_) | End::Hidden, _) => return Ends::one(End::Hidden),
                }
            }
        }
        only.map_or_else(|| Ends::one(End::Hidden), |only| Ends::one(End::Resource(only)))
    }
}

/// The key that a name without one means: none where there is a single instance, else the one of the expression
/// itself where it asks for that, else not known.
fn missing_key<'k>(own_key: bool, scope: &'k Scope<'_, '_>, exists: impl Fn(&str) -> bool) -> &'k str {
    if own_key && !scope.key.is_empty() && exists(&scope.key) {
        &scope.key
    } else if exists("") {
        ""
    } else {
        "[*]"
    }
}

fn written(value: &RawValue, rest: &[Step<'_>]) -> End {
    if rest.is_empty() { End::Written { empty: is_empty(value.get()) } } else { End::Settled }
}

/// Whether a constant is what the older plugin kit takes for not set.
fn is_empty(json: &str) -> bool {
    matches!(json, "null" | "\"\"" | "0" | "false" | "[]" | "{}")
}

/// The names among `references` that are not mere prefixes: each name is followed by ever shorter ones, down to the
/// resource, variable or module call itself.
fn subjects<'r>(references: &'r [Cow<'_, str>]) -> Vec<&'r str> {
    let mut subjects: Vec<&str> = Vec::new();
    let mut last = "";
    for name in references {
        let is_prefix =
            name.len() < last.len() && last.strip_prefix(&**name).is_some_and(|rest| rest.starts_with(['.', '[']));
        if !is_prefix {
            subjects.push(name);
        }
        last = name;
    }
    subjects
}
