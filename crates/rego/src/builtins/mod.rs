//! Rego's functions: those of regorus where they answer as OPA's do, our own where they do not or are missing.

mod arguments;
mod aws;
mod certificates;
mod cidr;
mod clock;
mod collections;
mod conftest;
mod encodings;
mod format;
mod globs;
mod graphql;
mod hashes;
mod keys;
pub(crate) mod numbers;
mod operators;
mod patterns;
mod refused;
mod regorus_functions;
mod signatures;
mod strings;
mod templates;
mod tokens;
mod trivy;
mod uris;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use regorus::Value;

use crate::eval::{Budget, EvalError, check_size, check_two};

/// What a function is given besides its arguments.
pub(crate) struct Cx<'c> {
    pub once: &'c mut Once,
    pub budget: &'c mut Budget,
}

/// What stays the same during one run over one input.
#[derive(Debug, Clone, Default)]
pub(crate) struct Once {
    /// Nanoseconds since 1970, read at first use.
    pub now: Option<i64>,
    /// Random values by what was asked for.
    pub random: HashMap<String, Value>,
}

/// What compares or prints all of its arguments.
const GOES_THROUGH_ALL: [&str; 14] = [
    "array.flatten",
    "graph.reachable",
    "graph.reachable_paths",
    "intersection",
    "internal.member_3",
    "internal.template_string",
    "json.marshal_with_options",
    "json.patch",
    "max",
    "min",
    "object.subset",
    "sort",
    "sprintf",
    "yaml.marshal",
];

/// Why a function gives no value.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It cannot do anything with its arguments; as in OPA the expression is undefined.
    Undefined,
    /// The evaluation ends.
    Stop(EvalError),
}

impl From<EvalError> for Failure {
    fn from(error: EvalError) -> Self {
        Failure::Stop(error)
    }
}

pub(crate) type Answer = Result<Value, Failure>;

type Own = fn(&mut Cx<'_>, &[Value]) -> Answer;
/// A question about two values.
type Test = fn(&Value, &Value) -> bool;

#[derive(Clone, Copy)]
enum Run {
    Own(Own),
    Test(Test),
    Regorus(regorus_functions::Function),
    /// Not run: it would reach out of the process, or is not supported; says why.
    Refused(&'static str),
}

/// A function.
#[derive(Clone, Copy)]
pub(crate) struct Builtin {
    pub name: &'static str,
    /// How many arguments it takes.
    pub arity: usize,
    run: Run,
}

impl std::fmt::Debug for Builtin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Builtin {
    const fn own(name: &'static str, arity: usize, run: Own) -> Self {
        Builtin { name, arity, run: Run::Own(run) }
    }

    const fn of_two(name: &'static str, test: Test) -> Self {
        Builtin { name, arity: 2, run: Run::Test(test) }
    }

    /// What it asks of two values, where it asks no more.
    pub fn test(&self) -> Option<Test> {
        match self.run {
            Run::Test(test) => Some(test),
            Run::Own(_) | Run::Regorus(_) | Run::Refused(_) => None,
        }
    }

    const fn refused(name: &'static str, arity: usize, why: &'static str) -> Self {
        Builtin { name, arity, run: Run::Refused(why) }
    }

    /// Whether it takes any number of arguments.
    pub fn is_variadic(&self) -> bool {
        self.name == "print"
    }

    /// Its value for defined arguments.
    pub fn call(&self, args: &[Value], once: &mut Once, budget: &mut Budget) -> Answer {
        if GOES_THROUGH_ALL.contains(&self.name) {
            args.iter().try_for_each(check_size)?;
        }
        match self.run {
            Run::Own(run) => run(&mut Cx { once, budget }, args),
            Run::Test(test) => {
                check_two(&args[0], &args[1])?;
                Ok(Value::Bool(test(&args[0], &args[1])))
            }
            Run::Regorus(function) => regorus_functions::call(self.name, function, args, budget),
            Run::Refused(why) => Err(refused::refusal(self.name, why)),
        }
    }
}

static ALL: LazyLock<HashMap<&'static str, Builtin>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for (name, function) in regorus_functions::all() {
        all.insert(name, Builtin { name, arity: function.1 as usize, run: Run::Regorus(function) });
    }
    // Ours stand above regorus's of the same name.
    let themes = [
        operators::ALL,
        format::ALL,
        patterns::ALL,
        strings::ALL,
        collections::ALL,
        conftest::ALL,
        cidr::ALL,
        hashes::ALL,
        keys::ALL,
        tokens::ALL,
        aws::ALL,
        certificates::ALL,
        graphql::ALL,
        globs::ALL,
        templates::ALL,
        uris::ALL,
        encodings::ALL,
        clock::ALL,
        refused::ALL,
        trivy::ALL,
    ];
    all.extend(themes.into_iter().flatten().map(|builtin| (builtin.name, *builtin)));
    all
});

/// The function with a name.
pub(crate) fn lookup(name: &str) -> Option<&'static Builtin> {
    ALL.get(name)
}

/// A value as Rego writes it: JSON, sets in braces, `set()` for the empty one.
pub(crate) fn printed(value: &Value) -> String {
    let mut text = String::new();
    print_into(&mut text, value);
    text
}

fn print_into(text: &mut String, value: &Value) {
    match value {
        Value::Set(items) if items.is_empty() => text.push_str("set()"),
        Value::Set(items) => separated(text, ('{', '}'), items.iter(), print_into),
        Value::Array(items) => separated(text, ('[', ']'), items.iter(), print_into),
        Value::Object(members) => separated(text, ('{', '}'), members.iter_sorted(), |text, (key, value)| {
            print_into(text, key);
            text.push_str(": ");
            print_into(text, value);
        }),
        Value::Undefined => text.push_str("<undefined>"),
        Value::Number(number) if number.is_integer() && numbers::is_float(value) => {
            let _ = write!(text, "{value}.0");
        }
        // regorus prints large ones as floats.
        Value::Number(number) if number.as_i64().is_none() && !numbers::is_float(value) => {
            text.push_str(&number.format_decimal());
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => text.push_str(&value.to_string()),
    }
}

fn separated<T>(
    text: &mut String,
    (open, close): (char, char),
    items: impl Iterator<Item = T>,
    mut each: impl FnMut(&mut String, T),
) {
    text.push(open);
    for (i, item) in items.enumerate() {
        if i > 0 {
            text.push_str(", ");
        }
        each(text, item);
    }
    text.push(close);
}
