//! Expressions with what Terraform 1.11.4 answered (fixtures/terraform/expressions.jsonl), compared value by value, type
//! by type, unknown by unknown.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use palisade_source::SourceFile;
use palisade_terraform::cty::{Cause, CauseKind, Number, Type, Value, Why, convert};
use palisade_terraform::functions::RootFiles;
use palisade_terraform::modules::{Evaluated, ModuleMap, Options, Purpose, Root, Texts, evaluate};
use palisade_terraform::syntax::{Expr, ExprId, Part, Tree, parse_argument};
use serde::Deserialize;
use serde_json::value::RawValue;

// The record's own flags.
#[allow(clippy::struct_excessive_bools)]
#[derive(Deserialize)]
struct Record {
    id: String,
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
    /// `plan` or `console`, which calls impure functions.
    phase: String,
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
    if want.r#type.is_some() && want.r#type != got.r#type {
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

/// The root module that the expressions refer to, as it would be planned.
fn root(directory: &Path, purpose: Purpose) -> Evaluated {
    let text = std::fs::read_to_string(directory.join("fixture.tf")).unwrap();
    let texts = Texts::new([SourceFile::new("fixture.tf", text)]);
    let root = Root::load(&texts, ".", &ModuleMap::default()).unwrap();
    let files =
        RootFiles::new(directory, directory).unwrap().show_working_directory().show_home_directory("/home/user");
    let working_directory = directory.canonicalize().unwrap().to_str().map(str::to_owned);
    let options = Options { purpose, working_directory, ..Options::default() };
    evaluate(Arc::new(root), &texts, Arc::new(files), options)
}

#[test]
fn terraform_agrees() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/terraform");
    let text = std::fs::read_to_string(directory.join("expressions.jsonl")).unwrap();
    let plan = root(&directory.join("expr_root"), Purpose::Inspect);
    let console = root(&directory.join("expr_root"), Purpose::Console);
    let mut differing: Vec<String> = Vec::new();
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        if !record.is_compared() {
            continue;
        }
        let root = if record.phase == "console" { &console } else { &plan };
        let given = format!("{{{}}}", root.answer(&record.expr).json_members());
        let given: Given = serde_json::from_str(&given).unwrap_or_else(|error| panic!("{error}: {given}"));
        if let Some(why) = differs(&record, &given) {
            differing.push(format!("{}: {:?}: {why}", record.id, record.expr));
        }
    }
    assert!(differing.is_empty(), "{} differ from Terraform 1.11.4:\n{}", differing.len(), differing.join("\n"));
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
    let root = root(&directory.join("expr_root"), Purpose::Inspect);
    let (mut checked, mut wrong) = (0, Vec::new());
    for line in text.lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        let (tree, id) = parse_argument(record.expr.as_str());
        let Ok(whole) = root.answer(&record.expr).result else { continue };
        // Terraform itself puts the unknown elements of a set last, wherever they may turn out to belong; and types
        // are less precise for unknown arguments.
        if !whole.is_wholly_known() || record.expr.contains("toset(") || record.expr.contains("type(") {
            continue;
        }
        let mut found = Vec::new();
        parts(&tree, id, &mut found);
        for part in found {
            let span = tree.span(part).range();
            let Some(text) = record.expr.get(span.clone()) else { continue };
            let Ok(known) = root.answer(text).result else { continue };
            if known.is_null() || known.marks_within() != known.marks() {
                continue;
            }
            let why = Why::one(Cause { kind: CauseKind::Variable("hole".into()), site: None });
            let hole = Value::unknown(known.ty()).refine(|r| r.not_null()).because(why).marked(known.marks());
            let holed = format!("{} hole {}", &record.expr[..span.start], &record.expr[span.end..]);
            let answer = root.answer_among(&holed, &[("hole", hole)]);
            // A heredoc, for one: what is around does not take an expression.
            if !answer.tree.diagnostics().is_empty() {
                continue;
            }
            checked += 1;
            let complaint = match answer.result {
                Err(errors) => format!("{}: {}", errors[0].summary, errors[0].detail),
                Ok(partly) if !is_consistent(&partly, &whole) => format!("{partly:?}"),
                Ok(partly) if !partly.is_wholly_known() && partly.why_within().is_empty() => {
                    format!("{partly:?} does not say why")
                }
                Ok(_) => continue,
            };
            wrong.push(format!("{holed}: {whole:?}, then {complaint}"));
        }
    }
    assert!(checked > 1000, "{checked}");
    assert!(wrong.is_empty(), "{} of {checked}:\n{}", wrong.len(), wrong.join("\n"));
}
