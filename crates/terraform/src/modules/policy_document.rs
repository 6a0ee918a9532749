//! `aws_iam_policy_document`: a data source that is computed from its arguments alone, so it is known as far as they
//! are. Its JSON is what the AWS provider renders
//! (<https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document>).

use std::fmt::Write as _;
use std::sync::Arc;

use crate::cty::{CauseKind, Number, Origin, Partial, Str, Type, Value, Why};
use crate::eval::json_structure;
use crate::syntax::parse_json_values;

use super::body::{EvaluatedBlock, EvaluatedBody};
use super::object::Wanted;

/// The version of the policy language where none is written.
const VERSION: &str = "2012-10-17";

/// Members of a JSON object in the order in which they are rendered.
type Members = Vec<(&'static str, Value)>;

/// A policy document, or what is known of one.
#[derive(Debug, Default)]
struct Document {
    version: Option<Value>,
    id: Option<Value>,
    statements: Vec<Statement>,
}

#[derive(Debug, Clone)]
enum Statement {
    Known(Members),
    /// There may be statements of which nothing is known.
    Unknown(Why),
}

impl Statement {
    /// The id, where there is one; none is known to be the same as another.
    fn sid(&self) -> Option<&str> {
        match self {
            Self::Known(members) => {
                let sid = members.iter().find(|(name, _)| *name == "Sid").map(|(_, sid)| sid)?;
                sid.as_str().filter(|sid| !sid.is_empty())
            }
            Self::Unknown(_) => None,
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Known(members) => object(members),
            Self::Unknown(why) => Value::DYNAMIC.because(why),
        }
    }
}

fn object(members: &Members) -> Value {
    Value::object(members.iter().map(|(name, value)| (Str::from(*name), value.clone())).collect())
}

/// The attributes that are computed from a body, of those that are wanted.
pub(super) fn computed(body: &EvaluatedBody, wanted: Wanted<'_>) -> Vec<(Str, Value)> {
    let document = Document::of(body);
    let texts = [("json", true), ("minified_json", false)];
    let texts = texts.into_iter().filter(|(name, _)| wanted.includes(name));
    texts.map(|(name, pretty)| (name.into(), document.text(pretty))).collect()
}

impl Document {
    fn of(body: &EvaluatedBody) -> Self {
        let mut merged = Self::default();
        merged.merge_texts(body, "source_json");
        merged.merge_texts(body, "source_policy_documents");
        merged.merge(Self::written(body));
        merged.merge_texts(body, "override_policy_documents");
        merged.merge_texts(body, "override_json");
        merged
    }

    /// What the `statement` blocks say.
    fn written(body: &EvaluatedBody) -> Self {
        let version = set(body, "version").unwrap_or_else(|| Value::string(VERSION));
        let statements = body.blocks_of("statement").iter().map(|block| match &block.exists_if {
            Some(why) => Statement::Unknown(why.clone()),
            None => Statement::Known(statement(&block.body)),
        });
        let misplaced = misplaced(body, "statement").map(Statement::Unknown);
        Self { version: Some(version), id: set(body, "policy_id"), statements: statements.chain(misplaced).collect() }
    }

    fn merge_texts(&mut self, body: &EvaluatedBody, name: &str) {
        let Some(value) = set(body, name) else { return };
        match value.as_elements() {
            Some(documents) => documents.iter().filter(|document| !document.is_null()).for_each(|d| self.merge_text(d)),
            None => self.merge_text(&value),
        }
    }

    fn merge_text(&mut self, text: &Value) {
        match structure(text) {
            Some(structure) => self.merge(Self::read(&structure)),
            None => self.merge(Self { statements: vec![Statement::Unknown(text.why_within())], ..Self::default() }),
        }
    }

    fn read(structure: &Value) -> Self {
        let member = |name: &str| structure.as_map().and_then(|map| map.get(name)).filter(|value| !value.is_null());
        let statements = match member("Statement") {
            Some(statements) => match statements.as_elements() {
                Some(statements) => statements.iter().map(read_statement).collect(),
                None => vec![read_statement(statements)],
            },
            None if !structure.is_known() => vec![Statement::Unknown(structure.why())],
            None => Vec::new(),
        };
        Self { version: member("Version").cloned(), id: member("Id").cloned(), statements }
    }

    /// A statement replaces the one with its id.
    fn merge(&mut self, other: Self) {
        self.id = other.id.or_else(|| self.id.take());
        let newer = match (&self.version, &other.version) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(old), Some(new)) => old.as_str().zip(new.as_str()).is_none_or(|(old, new)| new > old),
        };
        if newer {
            self.version = other.version;
        }
        for statement in other.statements {
            if let Statement::Unknown(why) = &statement {
                // It may replace any that has an id.
                for old in &mut self.statements {
                    if old.sid().is_some() {
                        *old = Statement::Unknown(why.clone());
                    }
                }
            }
            let same = statement.sid().and_then(|sid| self.statements.iter().position(|old| old.sid() == Some(sid)));
            match same {
                Some(at) => self.statements[at] = statement,
                None => self.statements.push(statement),
            }
        }
    }

    fn members(&self) -> Members {
        let mut members = Members::new();
        members.extend(self.version.clone().map(|version| ("Version", version)));
        members.extend(self.id.clone().map(|id| ("Id", id)));
        if !self.statements.is_empty() {
            members.push(("Statement", Value::tuple(self.statements.iter().map(Statement::value).collect())));
        }
        members
    }

    /// The JSON; where parts of it are not known, unknown with its structure.
    fn text(&self, pretty: bool) -> Value {
        let members = self.members();
        let whole = object(&members);
        if whole.is_wholly_known() {
            let mut writer = Writer { out: String::new(), pretty, depth: 0 };
            writer.document(self);
            return Value::string(writer.out).marked(whole.marks_within());
        }
        let why = whole.why_within();
        let marks = whole.marks_within();
        let partial = Some(Partial::Encoded(Arc::new(whole)));
        let unknown = Value::unknown(Type::String).refine(|r| r.not_null());
        unknown.with_origin(Origin { why, copy_of: None, partial }).marked(marks)
    }
}

/// An argument that is set and not empty.
fn set(body: &EvaluatedBody, name: &str) -> Option<Value> {
    let value = &body.attribute(name)?.value;
    let empty = value.is_null() || value.as_str() == Some("") || value.as_elements().is_some_and(<[Value]>::is_empty);
    (!empty).then(|| value.clone())
}

fn statement(body: &EvaluatedBody) -> Members {
    let mut members = vec![
        ("Sid", set(body, "sid").unwrap_or_else(|| Value::string(""))),
        ("Effect", set(body, "effect").unwrap_or_else(|| Value::string("Allow"))),
    ];
    let lists = [
        ("Action", "actions", false),
        ("NotAction", "not_actions", false),
        ("Resource", "resources", true),
        ("NotResource", "not_resources", true),
    ];
    for (member, argument, variables) in lists {
        if let Some(list) = set(body, argument) {
            members.push((member, string_list(&list, variables)));
        }
    }
    for (member, kind) in [("Principal", "principals"), ("NotPrincipal", "not_principals")] {
        let misplaced = misplaced(body, kind).map(|why| Value::DYNAMIC.because(why));
        members.extend(misplaced.or_else(|| principals(body.blocks_of(kind))).map(|value| (member, value)));
    }
    let misplaced = misplaced(body, "condition").map(|why| Value::DYNAMIC.because(why));
    members.extend(misplaced.or_else(|| conditions(body.blocks_of("condition"))).map(|value| ("Condition", value)));
    members
}

/// Why it is not known what blocks of a kind say: an argument stands in their place.
fn misplaced(body: &EvaluatedBody, kind: &str) -> Option<Why> {
    set(body, kind).map(|_| Why::one(CauseKind::WrongType.nowhere()))
}

/// One text, or several from the last to the first.
fn string_list(list: &Value, variables: bool) -> Value {
    let Some(elements) = list.as_elements() else { return list.clone() };
    let mut known: Vec<Value> = elements.iter().filter(|element| element.is_known()).cloned().collect();
    known.sort_by(|a, b| b.as_str().cmp(&a.as_str()));
    let unknown = elements.iter().filter(|element| !element.is_known()).cloned();
    let all: Vec<Value> = known.into_iter().chain(unknown).map(|e| if variables { replaced(&e) } else { e }).collect();
    let marks = list.marks();
    match <[Value; 1]>::try_from(all) {
        Ok([one]) => one.marked(marks),
        Err(all) => Value::tuple(all).marked(marks),
    }
}

/// `&{aws:username}` is written for what IAM knows as `${aws:username}`.
fn replaced(text: &Value) -> Value {
    match text.as_str() {
        Some(plain) if plain.contains("&{") => Value::string(plain.replace("&{", "${")).marked(text.marks()),
        Some(_) | None => text.clone(),
    }
}

fn principals(blocks: &[EvaluatedBlock]) -> Option<Value> {
    let mut by_type: Vec<(Str, Vec<Value>)> = Vec::new();
    for block in blocks {
        let identifiers = set(&block.body, "identifiers");
        let kind = set(&block.body, "type");
        let (Some(kind), None) = (kind.as_ref().and_then(Value::as_shared_str), &block.exists_if) else {
            let why = block.exists_if.clone().unwrap_or_else(|| kind.map(|kind| kind.why()).unwrap_or_default());
            return Some(Value::DYNAMIC.because(why));
        };
        let list = string_list(&identifiers.unwrap_or_else(|| Value::tuple(Vec::new())), true);
        let values = match list.as_elements() {
            Some(elements) => elements.to_vec(),
            None => vec![list],
        };
        match by_type.iter_mut().find(|(other, _)| other == kind) {
            Some((_, all)) => all.extend(values),
            None => by_type.push((kind.clone(), values)),
        }
    }
    if let [(kind, values)] = by_type.as_slice()
        && &**kind == "*"
        && matches!(values.as_slice(), [one] if one.as_str() == Some("*"))
    {
        return Some(Value::string("*"));
    }
    let one_or_all = |values: Vec<Value>| match <[Value; 1]>::try_from(values) {
        Ok([one]) => one,
        Err(values) => Value::tuple(values),
    };
    let members: Vec<(Str, Value)> = by_type.into_iter().map(|(kind, values)| (kind, one_or_all(values))).collect();
    (!members.is_empty()).then(|| Value::object(members))
}

/// What a condition compares each variable with.
type Variables = Vec<(Str, Vec<Value>)>;

fn conditions(blocks: &[EvaluatedBlock]) -> Option<Value> {
    let mut tests: Vec<(Str, Variables)> = Vec::new();
    for block in blocks {
        let name = |argument: &str| set(&block.body, argument).and_then(|value| value.as_shared_str().cloned());
        let (Some(test), Some(variable), None) = (name("test"), name("variable"), &block.exists_if) else {
            let unknown = block.body.attributes.iter().map(|attribute| &attribute.value);
            let why = block.exists_if.clone().unwrap_or_else(|| Value::why_any(unknown));
            return Some(Value::DYNAMIC.because(why));
        };
        let given = set(&block.body, "values").unwrap_or_else(|| Value::tuple(Vec::new()));
        let values = match given.as_elements() {
            Some(elements) => elements.iter().map(replaced).collect(),
            None => vec![given],
        };
        let at = tests.iter().position(|(other, _)| *other == test).unwrap_or_else(|| {
            tests.push((test, Vec::new()));
            tests.len() - 1
        });
        let variables = &mut tests[at].1;
        match variables.iter_mut().find(|(other, _)| *other == variable) {
            Some((_, all)) => all.extend(values),
            None => variables.push((variable, values)),
        }
    }
    let variables =
        |of: Variables| Value::object(of.into_iter().map(|(name, values)| (name, Value::tuple(values))).collect());
    (!tests.is_empty()).then(|| Value::object(tests.into_iter().map(|(test, of)| (test, variables(of))).collect()))
}

/// What a JSON text holds, or what is known of it.
fn structure(text: &Value) -> Option<Value> {
    match (text.as_str(), text.origin().and_then(|origin| origin.partial.as_ref())) {
        (Some(text), _) => {
            let tree = parse_json_values(text);
            if !tree.diagnostics().is_empty() {
                return None;
            }
            let member = |attribute: &crate::syntax::Attribute| {
                (Str::from(tree.text(attribute.name)), crate::config::as_written(&tree, attribute.expr))
            };
            Some(Value::object(tree.attributes(tree.body()).iter().map(member).collect()))
        }
        (None, Some(Partial::Encoded(inner))) => Some((**inner).clone()),
        (None, Some(Partial::Template(parts))) => json_structure(parts),
        (None, Some(Partial::Whole(meaning))) if meaning.as_str().is_some() => structure(meaning),
        (
            None,
            Some(
                Partial::Attributes(_)
                | Partial::Elements(_)
                | Partial::Whole(_)
                | Partial::OrNull(_)
                | Partial::Each(_)
                | Partial::Pieces(_),
            )
            | None,
        ) => None,
    }
}

/// The members that a statement can have, in the order in which they are rendered.
const STATEMENT: &[&str] =
    &["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal", "Condition"];

fn read_statement(value: &Value) -> Statement {
    let Some(map) = value.as_map() else { return Statement::Unknown(value.why_within()) };
    let mut members = vec![("Sid", Value::string(""))];
    for &name in STATEMENT {
        let Some(found) = map.get(name).filter(|found| !found.is_null()) else { continue };
        if name == "Sid" {
            members[0].1 = found.clone();
        } else {
            members.push((name, found.clone()));
        }
    }
    Statement::Known(members)
}

/// A text in quotes.
fn json_text(text: &str, out: &mut String) {
    for c in serde_json::Value::from(text).to_string().chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
}

/// Renders JSON as Go does: members of statements in their own order, others sorted, `<`, `>` and `&` escaped.
struct Writer {
    out: String,
    pretty: bool,
    depth: usize,
}

impl Writer {
    fn document(&mut self, document: &Document) {
        let members = document.members();
        let count = members.len();
        self.open('{', count);
        for (at, (name, value)) in members.iter().enumerate() {
            self.name(name);
            if *name == "Statement" {
                self.statements(&document.statements);
            } else {
                self.value(value);
            }
            self.separate(at, count);
        }
        self.close('}', count);
    }

    fn statements(&mut self, statements: &[Statement]) {
        self.open('[', statements.len());
        for (at, statement) in statements.iter().enumerate() {
            match statement {
                Statement::Known(members) => {
                    self.open('{', members.len());
                    for (index, (name, value)) in members.iter().enumerate() {
                        self.name(name);
                        self.value(value);
                        self.separate(index, members.len());
                    }
                    self.close('}', members.len());
                }
                Statement::Unknown(_) => self.out.push_str("null"),
            }
            self.separate(at, statements.len());
        }
        self.close(']', statements.len());
    }

    fn value(&mut self, value: &Value) {
        if let Some(text) = value.as_str() {
            json_text(text, &mut self.out);
        } else if let Some(number) = value.as_number() {
            self.out.push_str(&Number::to_string(number));
        } else if let Some(flag) = value.as_bool() {
            self.out.push_str(if flag { "true" } else { "false" });
        } else if let Some(elements) = value.as_elements() {
            self.open('[', elements.len());
            for (at, element) in elements.iter().enumerate() {
                self.value(element);
                self.separate(at, elements.len());
            }
            self.close(']', elements.len());
        } else if let Some(map) = value.as_map() {
            self.open('{', map.len());
            for (at, (name, member)) in map.iter().enumerate() {
                self.name(name);
                self.value(member);
                self.separate(at, map.len());
            }
            self.close('}', map.len());
        } else {
            self.out.push_str("null");
        }
    }

    fn name(&mut self, name: &str) {
        json_text(name, &mut self.out);
        self.out.push_str(if self.pretty { ": " } else { ":" });
    }

    fn open(&mut self, bracket: char, count: usize) {
        self.out.push(bracket);
        self.depth += 1;
        if count > 0 {
            self.line();
        }
    }

    fn close(&mut self, bracket: char, count: usize) {
        self.depth -= 1;
        if count > 0 {
            self.line();
        }
        self.out.push(bracket);
    }

    fn separate(&mut self, at: usize, count: usize) {
        if at + 1 < count {
            self.out.push(',');
            self.line();
        }
    }

    fn line(&mut self) {
        if self.pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", self.depth));
        }
    }
}
