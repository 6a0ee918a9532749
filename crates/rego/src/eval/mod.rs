//! Evaluation as OPA's: statements in order, every solution in turn, rules evaluated when first read and then kept.

mod index;
mod limits;
mod refs;
mod rules;
mod size;
mod statements;

use std::collections::HashMap;
use std::sync::Arc;

use palisade_source::Span;
use regorus::Value;

use crate::builtins::{self, Failure};
use crate::compile::program::{Call, Callee, Compr, ComprKind, Expr, GroupId, MarkId, Program, Replaced, Target};

pub(crate) use index::Indexes;
pub use limits::Limits;
pub(crate) use limits::{Budget, limit};
pub(crate) use refs::member;
pub(crate) use size::{check as check_size, check_two};

/// Why an evaluation ended without a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EvalError {
    /// The module's number and the bytes there.
    pub at: Option<(u32, Span)>,
    pub message: String,
    /// Whether a named limit was reached.
    pub is_limit: bool,
}

pub(crate) type Eval<T> = Result<T, EvalError>;

/// The variables of a rule; what is not bound is undefined.
pub(crate) type Frame = Vec<Value>;

/// What follows a statement. True means: no further solutions are wanted.
pub(crate) type Next<'a, 'p> = &'a mut dyn FnMut(&mut Machine<'p>, &mut Frame) -> Eval<bool>;

/// What is read, and what of it is replaced by `with`.
#[derive(Debug, Clone)]
struct Context {
    input: Value,
    data: Value,
    /// Paths of data that `with` has replaced: rules at and below them are not evaluated.
    replaced: Arc<Vec<Vec<Arc<str>>>>,
    functions: Arc<HashMap<Replaceable, Stand>>,
}

/// A function that `with` can replace.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Replaceable {
    Group(GroupId),
    Builtin(&'static str),
}

/// What stands in for a function.
#[derive(Debug, Clone)]
enum Stand {
    Value(Value),
    Function(Callee),
}

/// What rules were found to be.
#[derive(Debug, Clone, Default)]
struct Kept {
    values: Vec<Option<Value>>,
    /// Those that there are: of many rules few are asked for on one input.
    filled: Vec<GroupId>,
}

impl Kept {
    fn get(&self, id: GroupId) -> Option<&Value> {
        self.values.get(id as usize)?.as_ref()
    }

    fn put(&mut self, id: GroupId, value: Value) {
        if self.values.len() <= id as usize {
            self.values.resize(id as usize + 1, None);
        }
        self.values[id as usize] = Some(value);
        self.filled.push(id);
    }

    fn clear(&mut self) {
        for id in self.filled.drain(..) {
            self.values[id as usize] = None;
        }
    }
}

/// Evaluates rules of a program on one input after another. Not shared between threads; cheap to make.
pub(crate) struct Machine<'p> {
    program: &'p Program,
    context: Context,
    /// The rules' values in this context.
    kept: Kept,
    /// What a run of the same input gives the same answer to: the time, random numbers.
    pub(crate) once: builtins::Once,
    pub(crate) budget: Budget,
    depth: u32,
    indexes: Arc<Indexes>,
    /// Which statements have run, where that is recorded.
    pub(crate) covered: Option<Vec<bool>>,
    /// What `print` printed.
    pub(crate) prints: Option<Vec<String>>,
}

impl<'p> Machine<'p> {
    /// A machine over base data; `limits` hold for each evaluation.
    pub fn new(program: &'p Program, data: Value, limits: Limits) -> Self {
        Machine {
            program,
            context: Context { input: Value::Undefined, data, replaced: Arc::default(), functions: Arc::default() },
            kept: Kept::default(),
            once: builtins::Once::default(),
            budget: Budget::new(limits),
            depth: 0,
            indexes: Arc::default(),
            covered: None,
            prints: None,
        }
    }

    /// The same with indexes that other machines have too.
    pub fn sharing(self, indexes: Arc<Indexes>) -> Self {
        Machine { indexes, ..self }
    }

    pub fn program(&self) -> &'p Program {
        self.program
    }

    /// Goes on with another input.
    pub fn set_input(&mut self, input: Value) {
        self.context.input = input;
        self.forget();
    }

    fn forget(&mut self) {
        self.kept.clear();
        self.once = builtins::Once::default();
    }

    /// The value of a rule without arguments; undefined where nothing holds. Starts a new budget.
    pub fn rule(&mut self, id: GroupId) -> Eval<Value> {
        self.budget.start();
        self.depth = 0;
        let value = self.group(id)?;
        size::check(&value)?;
        Ok(value)
    }

    /// The value of one definition alone, as if the rule had no other.
    pub fn definition(&mut self, id: GroupId, definition: usize) -> Eval<Value> {
        self.budget.start();
        self.depth = 0;
        let value = self.one_definition(id, definition)?;
        size::check(&value)?;
        Ok(value)
    }

    fn mark(&mut self, mark: MarkId) {
        if let Some(covered) = &mut self.covered {
            covered[mark as usize] = true;
        }
    }

    /// The value of an expression; undefined where a part of it is.
    fn expr(&mut self, expr: &'p Expr, frame: &mut Frame) -> Eval<Value> {
        match expr {
            Expr::Const(value) => Ok(value.clone()),
            Expr::Slot(slot) => Ok(frame[*slot as usize].clone()),
            Expr::Ref(reference) => self.reference(reference, frame),
            Expr::Array(items) => {
                let Some(values) = self.exprs(items, frame)? else { return Ok(Value::Undefined) };
                self.budget.cells(values.len())?;
                Ok(Value::from(values))
            }
            Expr::Set(items) => {
                let Some(values) = self.exprs(items, frame)? else { return Ok(Value::Undefined) };
                self.budget.cells(values.len())?;
                values.iter().try_for_each(size::check)?;
                Ok(Value::from(values.into_iter().collect::<std::collections::BTreeSet<_>>()))
            }
            Expr::Object(members) => {
                let mut made = std::collections::BTreeMap::new();
                for (key, value) in members {
                    let key = self.expr(key, frame)?;
                    let value = self.expr(value, frame)?;
                    if key == Value::Undefined || value == Value::Undefined {
                        return Ok(Value::Undefined);
                    }
                    size::check(&key)?;
                    made.insert(key, value);
                }
                self.budget.cells(made.len() * 2)?;
                Ok(Value::from(made))
            }
            Expr::Compr(compr) => self.comprehension(compr, frame),
            Expr::Call(call) => self.call(call, frame),
        }
    }

    fn exprs(&mut self, exprs: &'p [Expr], frame: &mut Frame) -> Eval<Option<Vec<Value>>> {
        let mut values = Vec::with_capacity(exprs.len());
        for expr in exprs {
            match self.expr(expr, frame)? {
                Value::Undefined => return Ok(None),
                value => values.push(value),
            }
        }
        Ok(Some(values))
    }

    fn comprehension(&mut self, compr: &'p Compr, frame: &mut Frame) -> Eval<Value> {
        let mut list = Vec::new();
        let mut members = std::collections::BTreeMap::new();
        let mut conflict = false;
        self.run(&compr.block.stmts, frame, &mut |machine, frame| {
            let value = machine.expr(&compr.value, frame)?;
            if value == Value::Undefined {
                return Ok(false);
            }
            machine.budget.cells(1)?;
            match &compr.key {
                None if compr.kind == ComprKind::Set => {
                    size::check(&value)?;
                    list.push(value);
                }
                None => list.push(value),
                Some(key) => {
                    let key = machine.expr(key, frame)?;
                    if key == Value::Undefined {
                        return Ok(false);
                    }
                    size::check(&key)?;
                    if let Some(other) = members.get(&key) {
                        size::check_two(other, &value)?;
                        conflict = *other != value;
                        return Ok(conflict);
                    }
                    members.insert(key, value);
                }
            }
            Ok(false)
        })?;
        if conflict {
            return Err(EvalError {
                at: None,
                message: "an object comprehension gives one key two values".to_owned(),
                is_limit: false,
            });
        }
        Ok(match compr.kind {
            ComprKind::Array => Value::from(list),
            ComprKind::Set => Value::from(list.into_iter().collect::<std::collections::BTreeSet<_>>()),
            ComprKind::Object => Value::from(members),
        })
    }

    fn call(&mut self, call: &'p Call, frame: &mut Frame) -> Eval<Value> {
        if let Callee::Builtin(builtin) = call.callee
            && self.context.functions.is_empty()
            && let (Some(test), [left, right]) = (builtin.test(), &call.args[..])
            && let (Some(left), Some(right)) = (self.there(left, frame), self.there(right, frame))
        {
            let is_defined = *left != Value::Undefined && *right != Value::Undefined;
            size::check_two(left, right).map_err(|error| error.or_at(call.file, call.span))?;
            let value = if is_defined { Value::Bool(test(left, right)) } else { Value::Undefined };
            self.budget.step().map_err(|error| error.or_at(call.file, call.span))?;
            return Ok(value);
        }
        // Operators nest as deep as a policy writes them.
        let args = crate::stack::deep(|| self.exprs(&call.args, frame))?;
        let Some(args) = args else { return Ok(Value::Undefined) };
        self.apply(call.callee, &args).map_err(|error| error.or_at(call.file, call.span))
    }

    fn apply(&mut self, callee: Callee, args: &[Value]) -> Eval<Value> {
        self.budget.step()?;
        if !self.context.functions.is_empty() {
            let key = match callee {
                Callee::Group(id) => Replaceable::Group(id),
                Callee::Builtin(builtin) => Replaceable::Builtin(builtin.name),
            };
            match self.context.functions.get(&key).cloned() {
                Some(Stand::Value(value)) => return Ok(value),
                // A stand-in calls the real functions, also the one that it stands in for.
                Some(Stand::Function(stand)) => {
                    let before = std::mem::take(&mut self.context.functions);
                    let result = self.plain(stand, args);
                    self.context.functions = before;
                    return result;
                }
                None => {}
            }
        }
        self.plain(callee, args)
    }

    fn plain(&mut self, callee: Callee, args: &[Value]) -> Eval<Value> {
        match callee {
            Callee::Group(id) => self.function(id, args),
            Callee::Builtin(builtin) => match builtin.call(args, &mut self.once, &mut self.budget) {
                Ok(value) => Ok(value),
                // As in OPA: what a function cannot do with its arguments has no value.
                Err(Failure::Undefined) => Ok(Value::Undefined),
                Err(Failure::Stop(error)) => Err(error),
            },
        }
    }

    /// The context that `with` makes.
    fn replaced(
        &mut self,
        replacements: &'p [crate::compile::program::Replacement],
        frame: &mut Frame,
    ) -> Eval<Option<Context>> {
        let mut context = self.context.clone();
        for replacement in replacements {
            let stand = match &replacement.value {
                Replaced::Function(callee) => Stand::Function(*callee),
                Replaced::Value(value) => match self.expr(value, frame)? {
                    Value::Undefined => return Ok(None),
                    value => Stand::Value(value),
                },
            };
            match (&replacement.target, stand) {
                (Target::Input(path), Stand::Value(value)) => context.input = refs::put(context.input, path, value),
                (Target::Data(path), Stand::Value(value)) => {
                    context.data = refs::put(context.data, path, value);
                    Arc::make_mut(&mut context.replaced).push(path.clone());
                }
                (Target::Input(_) | Target::Data(_), Stand::Function(_)) => return Ok(None),
                (Target::Function(id), stand) => {
                    Arc::make_mut(&mut context.functions).insert(Replaceable::Group(*id), stand);
                }
                (Target::Builtin(name), stand) => {
                    Arc::make_mut(&mut context.functions).insert(Replaceable::Builtin(name), stand);
                }
            }
        }
        Ok(Some(context))
    }

    /// Exchanges the context and what was kept in it.
    fn exchange(&mut self, context: &mut Context, kept: &mut Kept) {
        std::mem::swap(&mut self.context, context);
        std::mem::swap(&mut self.kept, kept);
    }
}

impl EvalError {
    /// The same error with a place, where it has none yet.
    pub fn or_at(mut self, file: u32, span: Span) -> Self {
        self.at.get_or_insert((file, span));
        self
    }
}
