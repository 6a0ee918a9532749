//! Expressions with what Terraform 1.11.4 answered (fixtures/terraform/expressions.jsonl), compared value by value, type
//! by type, unknown by unknown.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use palisade_terraform::console::answer;
use palisade_terraform::cty::{
    Cause, CauseKind, Marks, Number, Path as ValuePath, Reference, Type, Value, Why, convert,
};
use palisade_terraform::eval::{Constants, Constraint, Lookup, Mode, Scope, StaticReference, Subject, evaluate};
use palisade_terraform::functions::{Files, RootFiles};
use palisade_terraform::syntax::{
    Attribute, Block, Diagnostic, Expr, ExprId, Part, StepKind, Tree, parse, parse_argument,
};
use serde::Deserialize;
use serde_json::value::RawValue;

/// How many agree at least. It only rises.
const FLOOR: usize = 2559;

// The record's own flags.
#[allow(clippy::struct_excessive_bools)]
#[derive(Deserialize)]
struct Record {
    id: String,
    group: String,
    expr: String,
    ok: bool,
    error: Option<String>,
    value: Option<Box<RawValue>>,
    unknown: Option<Box<RawValue>>,
    r#type: Option<String>,
    /// Answers that depend on the machine, the clock, or the console's own rendering, or have no JSON form.
    #[serde(default)]
    env_dependent: bool,
    #[serde(default)]
    nondeterministic: bool,
    #[serde(default)]
    infinite: bool,
    #[serde(default)]
    ephemeral: bool,
    console_text: Option<String>,
}

impl Record {
    fn is_compared(&self) -> bool {
        !(self.env_dependent || self.nondeterministic || self.infinite || self.ephemeral || self.console_text.is_some())
    }
}

#[derive(Deserialize)]
struct Given {
    ok: bool,
    value: Option<Box<RawValue>>,
    unknown: Option<Box<RawValue>>,
    r#type: Option<String>,
    error: Option<serde_json::Value>,
}

/// JSON values, numbers compared with all their digits.
fn same(a: &RawValue, b: &RawValue) -> bool {
    type Members = BTreeMap<String, Box<RawValue>>;
    let (a, b) = (a.get().trim(), b.get().trim());
    match (a.as_bytes()[0], b.as_bytes()[0]) {
        (b'{', b'{') => {
            let (a, b): (Members, Members) = (serde_json::from_str(a).unwrap(), serde_json::from_str(b).unwrap());
            a.len() == b.len() && a.iter().zip(&b).all(|((k, v), (l, w))| k == l && same(v, w))
        }
        (b'[', b'[') => {
            let (a, b): (Vec<Box<RawValue>>, Vec<Box<RawValue>>) =
                (serde_json::from_str(a).unwrap(), serde_json::from_str(b).unwrap());
            a.len() == b.len() && a.iter().zip(&b).all(|(v, w)| same(v, w))
        }
        (b'"', b'"') => serde_json::from_str::<String>(a).unwrap() == serde_json::from_str::<String>(b).unwrap(),
        (b'-' | b'0'..=b'9', b'-' | b'0'..=b'9') => Number::parse(a).unwrap() == Number::parse(b).unwrap(),
        _ => a == b,
    }
}

/// Why an answer differs from Terraform's.
fn differs(want: &Record, got: &Given) -> Option<String> {
    if got.ok != want.ok {
        return Some(match &want.error {
            Some(error) => format!("accepted, Terraform rejects: {error}"),
            None => format!("rejected: {:?}", got.error),
        });
    }
    if !want.ok {
        return None;
    }
    if want.r#type != got.r#type {
        return Some(format!("type {:?}, got {:?}", want.r#type, got.r#type));
    }
    match (&want.unknown, &got.unknown) {
        (None, None) => {}
        (Some(want), Some(got)) if same(want, got) => {}
        (want, got) => return Some(format!("unknown {want:?}, got {got:?}")),
    }
    if want.unknown.as_ref().is_some_and(|unknown| unknown.get() == "true") {
        return None;
    }
    match (&want.value, &got.value) {
        (Some(want), Some(got)) if !same(want, got) => Some(format!("want {want}, got {got}")),
        (Some(want), None) => Some(format!("want {want}")),
        _ => None,
    }
}

#[test]
fn terraform_agrees() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/terraform");
    let text = std::fs::read_to_string(directory.join("expressions.jsonl")).unwrap();
    let fixture = Fixture::read(&directory.join("expr_root"));
    let mut groups: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut shown: Vec<String> = Vec::new();
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        if !record.is_compared() {
            continue;
        }
        let given = format!("{{{}}}", answer(&record.expr, &fixture).json_members());
        let given: Given = serde_json::from_str(&given).unwrap_or_else(|error| panic!("{error}: {given}"));
        let (agree, all) = groups.entry(record.group.clone()).or_default();
        *all += 1;
        match differs(&record, &given) {
            None => *agree += 1,
            Some(why) => shown.push(format!("{}: {:?}: {why}\n", record.id, record.expr)),
        }
    }
    let short: Vec<String> =
        groups.iter().filter(|(_, (a, n))| a != n).map(|(group, (a, n))| format!("{group} {a}/{n}")).collect();
    let agree: usize = groups.values().map(|(agree, _)| agree).sum();
    let all: usize = groups.values().map(|(_, all)| all).sum();
    print!(
        "{}groups short: {}\nexpressions: {agree}/{all} agree with Terraform 1.11.4\n",
        shown.concat(),
        short.join(", ")
    );
    assert!(agree >= FLOOR, "{agree} agree; it were {FLOOR}");
}

/// Whether what is known of `partly` holds of `whole` too.
fn is_consistent(partly: &Value, whole: &Value) -> bool {
    if !partly.is_known() {
        return !partly.range().is_never_null() || !whole.is_null();
    }
    match (partly.as_elements(), whole.as_elements(), partly.as_map(), whole.as_map()) {
        // Unknown elements of a set may be equal to others.
        (Some(a), Some(b), ..) if a.len() == b.len() || !partly.is_wholly_known() => {
            a.len() != b.len()
                || matches!(partly.ty(), Type::Set(_))
                || a.iter().zip(b).all(|(a, b)| is_consistent(a, b))
        }
        (.., Some(a), Some(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((k, v), (l, w))| k == l && is_consistent(v, w))
        }
        // A number may become a string where the type of a neighbour turns out to be string.
        _ => text(partly) == text(whole),
    }
}

fn text(value: &Value) -> Option<Value> {
    convert(&value.unmarked_within(), &Type::String).ok()
}

/// An expression and the expressions in it that another one could stand in place of.
fn parts(tree: &Tree, id: ExprId, found: &mut Vec<ExprId>) {
    let source = |id: ExprId| tree.source()[..tree.span(id).start as usize].trim_end_matches([' ', '~']);
    found.push(id);
    let mut all = |ids: &[ExprId]| ids.iter().for_each(|&id| parts(tree, id, found));
    match tree.expr(id) {
        Expr::Template(list) => list.iter().for_each(|part| match part {
            Part::Expr(id) if source(*id).ends_with("${") => all(&[*id]),
            Part::Literal { .. } | Part::Expr(_) => {}
        }),
        Expr::Tuple(list) => all(list),
        Expr::Object(items) => items.iter().for_each(|item| all(&[item.value])),
        Expr::Call(call) => all(tree.exprs(call.args)),
        Expr::Conditional(it) => all(&[it.condition, it.yes, it.no]),
        Expr::Binary { left, right, .. } => all(&[left, right]),
        Expr::Index { base, key } if source(key).ends_with('[') => all(&[base, key]),
        Expr::Wrap(one)
        | Expr::Parens(one)
        | Expr::Index { base: one, .. }
        | Expr::GetAttr { base: one, .. }
        | Expr::Splat { source: one, .. }
        | Expr::Unary { operand: one, .. } => all(&[one]),
        Expr::For(each) => all(&[each.collection]),
        Expr::Invalid
        | Expr::Null
        | Expr::Bool(_)
        | Expr::Number(_)
        | Expr::String(_)
        | Expr::Name(_)
        | Expr::Variable(_)
        | Expr::Join(_)
        | Expr::SplatItem => {}
    }
}

/// Three-valued soundness: with any part of an expression unknown, its value is what it was, or less is known of it, and
/// every unknown says why.
#[test]
fn what_is_not_known_never_changes_what_is() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/terraform");
    let text = std::fs::read_to_string(directory.join("expressions.jsonl")).unwrap();
    let fixture = Fixture::read(&directory.join("expr_root"));
    let (mut checked, mut wrong) = (0, Vec::new());
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        let (tree, id) = parse_argument(record.expr.as_str());
        let Ok(whole) = answer(&record.expr, &fixture).result else { continue };
        // Terraform itself puts the unknown elements of a set last, wherever they may turn out to belong; and types
        // are less precise for unknown arguments.
        if !whole.is_wholly_known() || record.expr.contains("toset(") || record.expr.contains("type(") {
            continue;
        }
        let mut found = Vec::new();
        parts(&tree, id, &mut found);
        for part in found {
            let scope = Scope { lookup: &fixture, names: &[] };
            let known = evaluate(&tree, part, &scope);
            let span = tree.span(part).range();
            let inner_marks = known.value.marks_within() != known.value.marks();
            if !known.diagnostics.is_empty() || known.value.is_null() || inner_marks || span.end > record.expr.len() {
                continue;
            }
            let why = Why::one(Cause { kind: CauseKind::Variable("hole".into()), site: None });
            let hole = Value::unknown(known.value.ty()).refine(|r| r.not_null()).because(why);
            let hole = hole.marked(known.value.marks());
            let holed = format!("{} hole {}", &record.expr[..span.start], &record.expr[span.end..]);
            let (tree, id) = parse_argument(holed.as_str());
            let evaluated = evaluate(&tree, id, &Scope { names: &[("hole", hole)], ..scope });
            // A key that was a bare word, a heredoc: what is around does not take an expression.
            if !tree.diagnostics().is_empty() {
                continue;
            }
            checked += 1;
            let partly = evaluated.value;
            let complaint = if let Some(error) = evaluated.diagnostics.first() {
                format!("{}: {}", error.summary, error.detail)
            } else if !is_consistent(&partly, &whole) {
                format!("{partly:?}")
            } else if !partly.is_wholly_known() && partly.why_within().is_empty() {
                format!("{partly:?} does not say why")
            } else {
                continue;
            };
            wrong.push(format!("{holed}: {whole:?}, then {complaint}"));
        }
    }
    assert!(checked > 1000, "{checked}");
    assert!(wrong.is_empty(), "{} of {checked}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The root module that the expressions refer to: variables with defaults, locals, and `terraform_data` resources,
/// whose `output` is known after apply.
struct Fixture {
    tree: Tree,
    files: RootFiles,
    cache: RefCell<BTreeMap<String, Value>>,
}

impl Fixture {
    fn read(directory: &Path) -> Self {
        let text = std::fs::read_to_string(directory.join("fixture.tf")).unwrap();
        let files = RootFiles::new(directory, directory)
            .unwrap()
            .show_working_directory()
            .show_home_directory("/home/somebody");
        Self { tree: parse(text), files, cache: RefCell::default() }
    }

    fn blocks(&self, kind: &str) -> impl Iterator<Item = &Block> {
        self.tree.blocks(self.tree.body()).iter().filter(move |block| self.tree.text(block.kind) == kind)
    }

    fn attribute(&self, block: &Block, name: &str) -> Option<&Attribute> {
        self.tree.attribute(&block.body, name)
    }

    fn constant(&self, attribute: &Attribute) -> Value {
        evaluate(&self.tree, attribute.expr, &Scope { lookup: &Constants, names: &[] }).value
    }

    fn is_set(&self, block: &Block, name: &str) -> bool {
        self.attribute(block, name).is_some_and(|attribute| self.constant(attribute).as_bool() == Some(true))
    }

    fn cached(&self, key: String, compute: impl FnOnce() -> Value) -> Value {
        if let Some(value) = self.cache.borrow().get(&key) {
            return value.clone();
        }
        let value = compute();
        self.cache.borrow_mut().insert(key, value.clone());
        value
    }

    fn variable(&self, name: &str) -> Option<Value> {
        let block = self.blocks("variable").find(|block| self.tree.label(block, 0) == Some(name))?;
        let constraint = self
            .attribute(block, "type")
            .map_or(Constraint::ANY, |attribute| Constraint::parse(&self.tree, attribute.expr).0);
        let given = self.constant(self.attribute(block, "default")?);
        let filled = constraint.defaults.map_or_else(|| given.clone(), |defaults| defaults.apply(&given));
        let mut value = convert(&filled, &constraint.ty).unwrap();
        for (argument, mark) in [("sensitive", Marks::SENSITIVE), ("ephemeral", Marks::EPHEMERAL)] {
            if self.is_set(block, argument) {
                value = value.marked(mark);
            }
        }
        Some(value)
    }

    fn local(&self, name: &str) -> Option<Value> {
        let attribute = self.blocks("locals").find_map(|block| self.attribute(block, name))?;
        Some(evaluate(&self.tree, attribute.expr, &Scope { lookup: self, names: &[] }).value)
    }

    fn resource(&self, block: &Block, name: &str) -> Value {
        let input = self.attribute(block, "input").unwrap();
        let instance = |key: &str, bound: &[(&str, Value)]| {
            let lookup = Instance { fixture: self, bound };
            let value = evaluate(&self.tree, input.expr, &Scope { lookup: &lookup, names: &[] }).value;
            data_instance(&format!("terraform_data.{name}{key}"), value)
        };
        if let Some(count) = self.attribute(block, "count") {
            let count = self.constant(count).as_number().and_then(Number::to_i64).unwrap();
            return Value::tuple((0..count).map(|i| instance(&format!("[{i}]"), &[("index", i.into())])).collect());
        }
        if let Some(each) = self.attribute(block, "for_each") {
            let map = self.constant(each);
            let instances = map.as_map().unwrap().iter().map(|(key, value)| {
                let bound = [("key", Value::string(&**key)), ("value", value.clone())];
                (key.clone(), instance(&format!("[{key:?}]"), &bound))
            });
            return Value::object(instances.collect());
        }
        instance("", &[])
    }
}

/// What is planned for a `terraform_data` that does not exist yet.
fn data_instance(address: &str, input: Value) -> Value {
    let unknown = |attribute: &str, ty: Type| {
        let path = ValuePath::root().then(palisade_terraform::cty::Step::Attr(attribute.into()));
        let reference = Reference { address: address.into(), path };
        Value::unknown(ty).because(Why::one(Cause { kind: CauseKind::AfterApply(reference.into()), site: None }))
    };
    let output = if input.is_null() { input.clone() } else { unknown("output", input.ty()) };
    Value::object(vec![
        ("id".into(), unknown("id", Type::String).refine(|r| r.not_null())),
        ("input".into(), input),
        ("output".into(), output),
        ("triggers_replace".into(), Value::null(Type::Dynamic)),
    ])
}

fn error(reference: &StaticReference<'_>, summary: &'static str) -> Diagnostic {
    Diagnostic { span: reference.span, summary: summary.into(), detail: "".into(), related: None }
}

impl Lookup for Fixture {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, Diagnostic> {
        let found = match &reference.subject {
            Subject::Variable(name) => self.variable(name),
            Subject::Local(name) => {
                if self.blocks("locals").all(|block| self.attribute(block, name).is_none()) {
                    None
                } else {
                    Some(self.cached(format!("local.{name}"), || self.local(name).unwrap()))
                }
            }
            Subject::Path(name) if **name == *"cwd" => self.files.working_directory().map(Value::string),
            Subject::Path(name) => matches!(&**name, "module" | "root").then(|| Value::string(".")),
            Subject::Terraform(name) => (**name == *"workspace").then(|| Value::string("default")),
            Subject::Resource { mode: Mode::Managed, kind, name } if **kind == *"terraform_data" => {
                return self.resource_for(reference, name);
            }
            Subject::Resource { .. }
            | Subject::Count(_)
            | Subject::Each(_)
            | Subject::Module(_)
            | Subject::SelfObject => None,
        };
        found.ok_or_else(|| error(reference, "Reference to something undeclared"))
    }

    fn files(&self) -> &dyn Files {
        &self.files
    }

    fn provider_source(&self, local_name: &str) -> Option<&str> {
        (local_name == "terraform").then_some("terraform.io/builtin/terraform")
    }

    fn is_console(&self) -> bool {
        true
    }
}

impl Fixture {
    /// A resource, where the steps behind it fit: Terraform checks them against the declaration and the schema.
    fn resource_for(&self, reference: &StaticReference<'_>, name: &str) -> Result<Value, Diagnostic> {
        let mut blocks = self.blocks("resource");
        let block = blocks
            .find(|block| self.tree.label(block, 1) == Some(name))
            .ok_or_else(|| error(reference, "Reference to undeclared resource"))?;
        let repeated = ["count", "for_each"].iter().any(|name| self.attribute(block, name).is_some());
        let mut steps = reference.rest.iter().map(|step| &step.kind).peekable();
        let keyed = steps.next_if(|step| matches!(step, StepKind::Key(_) | StepKind::Number(_))).is_some();
        if keyed && !repeated {
            return Err(error(reference, "Unexpected resource instance key"));
        }
        if let Some(StepKind::Attr(attribute)) = steps.next() {
            if repeated && !keyed {
                return Err(error(reference, "Missing resource instance key"));
            }
            if !matches!(&**attribute, "id" | "input" | "output" | "triggers_replace") {
                return Err(error(reference, "Unsupported attribute"));
            }
        }
        Ok(self.cached(format!("resource.{name}"), || self.resource(block, name)))
    }
}

/// The fixture as one instance of a resource sees it.
struct Instance<'f> {
    fixture: &'f Fixture,
    bound: &'f [(&'f str, Value)],
}

impl Lookup for Instance<'_> {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, Diagnostic> {
        match &reference.subject {
            Subject::Count(name) | Subject::Each(name) => {
                Ok(self.bound.iter().find(|(bound, _)| **bound == **name).unwrap().1.clone())
            }
            _ => self.fixture.value(reference),
        }
    }

    fn files(&self) -> &dyn Files {
        self.fixture.files()
    }

    fn provider_source(&self, local_name: &str) -> Option<&str> {
        self.fixture.provider_source(local_name)
    }
}
