//! Sources of modules that are expressions: `OpenTofu` evaluates them before anything else, over variables, locals and
//! paths alone (<https://opentofu.org/docs/language/modules/sources/>).

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use palisade_source::{SourceMap, Span};

use crate::config::{ExprAt, Module, Variable};
use crate::cty::{CauseKind, Marks, Type, Value, Why, convert};
use crate::eval::{Lookup, Scope, StaticReference, Subject, evaluate};
use crate::functions::{Files, NoFiles};
use crate::syntax;

use super::inputs::{Given, Inputs};
use super::load::{Loader, ModuleId, Node};
use super::options::Options;

/// How many values may hang on each other until a source is known (limit `early-depth`).
const MAX_DEPTH: usize = 64;

/// What the root was given.
pub(super) struct EarlyInputs {
    given: HashMap<String, Given>,
    workspace: Option<String>,
}

impl EarlyInputs {
    pub(super) fn read(loader: &dyn Loader, root: &Module, options: &Options) -> Self {
        let inputs = Inputs::read(loader, root, options, &mut SourceMap::new());
        Self { given: inputs.given, workspace: options.workspace.clone() }
    }
}

/// What a source turns out to be.
pub(super) fn source(inputs: &EarlyInputs, modules: &[Node], module: ModuleId, at: ExprAt) -> Result<Box<str>, String> {
    let early = Early { inputs, modules, active: RefCell::default(), known: RefCell::default() };
    let value = early.evaluate(module, at);
    if value.marks_within().contains(Marks::SENSITIVE) {
        return Err("it depends on a sensitive value".to_owned());
    }
    match convert(&value, &Type::String).ok().as_ref().map(|text| (text.as_str(), text.why())) {
        Some((Some(text), _)) => Ok(text.into()),
        Some((None, why)) => {
            let variables = why.causes().iter().filter_map(|cause| match &cause.kind {
                CauseKind::Variable(name) => Some(&**name),
                CauseKind::AfterApply(_)
                | CauseKind::DataSource(_)
                | CauseKind::Module(_)
                | CauseKind::Impure(_)
                | CauseKind::ProviderFunction(_)
                | CauseKind::Limit(_)
                | CauseKind::Invalid
                | CauseKind::WrongType
                | CauseKind::Outside(_) => None,
            });
            let variables = variables.collect::<Vec<_>>().join(", ");
            let what = if variables.is_empty() { "what is not known before a plan" } else { &variables };
            Err(format!("it depends on {what}"))
        }
        None => Err("it is no text".to_owned()),
    }
}

/// Which value: of a variable or a local, by its place in the module's table.
type Name = (ModuleId, bool, usize);

struct Early<'r> {
    inputs: &'r EarlyInputs,
    modules: &'r [Node],
    active: RefCell<HashSet<Name>>,
    known: RefCell<HashMap<Name, Value, RandomState>>,
}

impl Early<'_> {
    fn config(&self, module: ModuleId) -> &Module {
        &self.modules[module.index()].config
    }

    fn evaluate(&self, module: ModuleId, at: ExprAt) -> Value {
        let lookup = Within { early: self, module };
        let found = evaluate(self.config(module).tree(at.file), at.expr, &Scope { lookup: &lookup, names: &[] });
        if found.diagnostics.is_empty() { found.value } else { Value::invalid() }
    }

    /// A value, computed once. One that needs itself is none.
    fn named(&self, name: Name, compute: impl FnOnce() -> Value) -> Value {
        if let Some(known) = self.known.borrow().get(&name) {
            return known.clone();
        }
        if self.active.borrow().len() >= MAX_DEPTH {
            return Value::limited("early-depth");
        }
        if !self.active.borrow_mut().insert(name) {
            return Value::invalid();
        }
        let value = compute();
        self.active.borrow_mut().remove(&name);
        self.known.borrow_mut().insert(name, value.clone());
        value
    }

    fn variable(&self, module: ModuleId, at: usize) -> Value {
        let variable = &self.config(module).variables[at];
        let value = self.named((module, true, at), || {
            let given = match self.modules[module.index()].caller {
                None => self.inputs.given.get(&*variable.name).map(|given| given.value.clone()),
                Some((caller, call)) => {
                    let argument = self.modules[caller.index()].arguments[call].get(&*variable.name);
                    argument.map(|argument| self.evaluate(caller, argument.value))
                }
            };
            accepted(variable, given)
        });
        value.marked(variable.marks())
    }
}

/// What a variable is, given a value or none.
fn accepted(variable: &Variable, given: Option<Value>) -> Value {
    let constraint = variable.constraint();
    match (given, &variable.default) {
        (Some(given), _) => {
            let filled =
                constraint.defaults.as_ref().filter(|_| !given.is_null()).map(|defaults| defaults.apply(&given));
            convert(&filled.unwrap_or(given), &constraint.ty).unwrap_or_else(|_| Value::invalid())
        }
        (None, Some(default)) => default.clone(),
        (None, None) => {
            let why = Why::one(CauseKind::Variable(format!("var.{}", variable.name).into()).nowhere());
            Value::unknown(constraint.ty.without_optional()).because(why)
        }
    }
}

/// What a source of one module may refer to.
struct Within<'e> {
    early: &'e Early<'e>,
    module: ModuleId,
}

fn refuse(span: Span) -> syntax::Diagnostic {
    let detail = "A module's source may refer to variables, locals and paths: it is needed before all else.";
    syntax::Diagnostic { span, summary: "Value not known early".into(), detail: detail.into(), related: None }
}

impl Lookup for Within<'_> {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, syntax::Diagnostic> {
        let (early, module) = (self.early, self.module);
        let config = early.config(module);
        let found = match &reference.subject {
            Subject::Variable(name) => config.variables.position(name).map(|at| early.variable(module, at)),
            Subject::Local(name) => config
                .locals
                .position(name)
                .map(|at| early.named((module, false, at), || early.evaluate(module, config.locals[at].value))),
            Subject::Path(name) => match &**name {
                "module" => Some(Value::string(early.modules[module.index()].path_module.as_str())),
                "root" => Some(Value::string(".")),
                _ => None,
            },
            Subject::Terraform(name) if name == "workspace" => early.inputs.workspace.as_deref().map(Value::string),
            Subject::Terraform(_)
            | Subject::Count(_)
            | Subject::Each(_)
            | Subject::SelfObject
            | Subject::Module(_)
            | Subject::Resource { .. } => None,
        };
        found.ok_or_else(|| refuse(reference.span))
    }

    fn files(&self) -> &dyn Files {
        &NoFiles
    }

    fn provider_source(&self, _local_name: &str) -> Option<&str> {
        None
    }

    fn may_be_later(&self) -> bool {
        true
    }
}
