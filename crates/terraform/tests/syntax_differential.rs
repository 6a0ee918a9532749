//! Our trees against those of another parser, hcl-edit, on real configurations: the records of other tools' tests and
//! of Terraform itself where they are at hand, and any directory named in `PALISADE_DIFFERENTIAL`.

mod shape;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use hcl_edit::Span;
use hcl_edit::expr::{Expression, ForIntro, ObjectKey, Traversal, TraversalOperator};
use hcl_edit::structure::{BlockLabel, Body, Structure};
use hcl_edit::template::{Directive, Element, Template};
use palisade_terraform::syntax::parse;
use shape::Options;
use unicode_normalization::UnicodeNormalization;

/// A tree of hcl-edit in the form of [`shape`].
struct Other<'s> {
    source: &'s str,
    /// In a template with trim markers, which it keeps beside the blanks instead of trimming.
    loose: bool,
    out: String,
}

impl Other<'_> {
    fn body(&mut self, body: &Body, depth: usize) {
        for structure in body {
            let _ = write!(self.out, "{:1$}", "", depth * 2);
            match structure {
                Structure::Attribute(attribute) => {
                    let _ = write!(self.out, "{} = ", attribute.key.as_str());
                    self.expr(&attribute.value);
                    self.out.push('\n');
                }
                Structure::Block(block) => {
                    self.out.push_str(block.ident.as_str());
                    for label in &block.labels {
                        let label = match label {
                            BlockLabel::Ident(name) => name.as_str(),
                            BlockLabel::String(text) => text.as_str(),
                        };
                        let _ = write!(self.out, " {label:?}");
                    }
                    self.out.push_str(" {\n");
                    self.body(&block.body, depth + 1);
                    let _ = writeln!(self.out, "{:1$}}}", "", depth * 2);
                }
            }
        }
    }

    fn string(&mut self, text: &str) {
        if self.loose {
            self.out.push('~');
            return;
        }
        let text: String = text.nfc().collect();
        let _ = write!(self.out, "{text:?}");
    }

    fn list<'e>(&mut self, open: &str, exprs: impl IntoIterator<Item = &'e Expression>, close: &str) {
        self.out.push_str(open);
        for (index, expr) in exprs.into_iter().enumerate() {
            self.out.push_str(if index > 0 { " " } else { "" });
            self.expr(expr);
        }
        self.out.push_str(close);
    }

    fn expr(&mut self, expr: &Expression) {
        match expr {
            Expression::Null(_) => self.out.push_str("null"),
            Expression::Bool(value) => self.out.push_str(if **value { "true" } else { "false" }),
            Expression::Number(value) => {
                // It folds a minus sign into the number.
                let text = value.value().to_string();
                match text.strip_prefix('-') {
                    Some(digits) => {
                        let _ = write!(self.out, "(- {})", shape::number(digits));
                    }
                    None => self.out.push_str(&shape::number(&text)),
                }
            }
            Expression::String(text) => self.string(text.as_str()),
            Expression::Array(elements) => self.list("[", elements.iter(), "]"),
            Expression::Object(object) => {
                self.out.push('{');
                for (index, (key, value)) in object.iter().enumerate() {
                    self.out.push_str(if index > 0 { " " } else { "" });
                    match key {
                        ObjectKey::Ident(name) => self.out.push_str(name.as_str()),
                        ObjectKey::Expression(Expression::Variable(name)) => self.out.push_str(name.as_str()),
                        ObjectKey::Expression(expr) => self.expr(expr),
                    }
                    self.out.push('=');
                    self.expr(value.expr());
                }
                self.out.push('}');
            }
            Expression::StringTemplate(template) => {
                let elements: Vec<&Element> = template.iter().collect();
                if let [Element::Interpolation(only)] = elements[..] {
                    self.list("w(", [&only.expr], ")");
                } else {
                    self.template(&elements, expr.span());
                }
            }
            Expression::HeredocTemplate(heredoc) => {
                let elements: Vec<&Element> = heredoc.template.iter().collect();
                self.template(&elements, expr.span());
            }
            Expression::Parenthesis(inner) => self.list("(", [inner.inner()], ")"),
            Expression::Variable(name) => {
                let _ = write!(self.out, "${}", name.as_str());
            }
            Expression::Conditional(it) => self.list("(? ", [&it.cond_expr, &it.true_expr, &it.false_expr], ")"),
            Expression::FuncCall(call) => {
                for part in &call.name.namespace {
                    let _ = write!(self.out, "{}::", part.as_str());
                }
                let _ = write!(self.out, "{}(", call.name.name.as_str());
                self.list("", call.args.iter(), if call.args.expand_final() { " ...)" } else { ")" });
            }
            Expression::Traversal(traversal) => self.traversal(traversal),
            Expression::UnaryOp(it) => self.list(&format!("({} ", it.operator.value().as_str()), [&it.expr], ")"),
            Expression::BinaryOp(it) => {
                let open = format!("({} ", it.operator.value().as_str());
                self.list(&open, [&it.lhs_expr, &it.rhs_expr], ")");
            }
            Expression::ForExpr(it) => {
                self.intro(&it.intro);
                if let Some(key) = &it.key_expr {
                    self.list(" ", [key], " =>");
                }
                self.list(" ", [&it.value_expr], if it.grouping { " ..." } else { "" });
                if let Some(condition) = &it.cond {
                    self.list(" if ", [&condition.expr], "");
                }
                self.out.push(')');
            }
        }
    }

    fn intro(&mut self, intro: &ForIntro) {
        let key_var = intro.key_var.as_ref().map(|name| name.as_str()).unwrap_or_default();
        let _ = write!(self.out, "for({key_var} {} in ", intro.value_var.as_str());
        self.list("", [&intro.collection_expr], ":");
    }

    /// Splats take the steps that they apply to each element.
    fn traversal(&mut self, traversal: &Traversal) {
        let outer = std::mem::take(&mut self.out);
        self.expr(&traversal.expr);
        let base = std::mem::replace(&mut self.out, outer);
        let operators: Vec<&TraversalOperator> = traversal.operators.iter().map(hcl_edit::Decorated::value).collect();
        let text = self.steps(base, &operators);
        self.out.push_str(&text);
    }

    fn steps(&mut self, mut base: String, operators: &[&TraversalOperator]) -> String {
        let mut rest = operators;
        while let [first, after @ ..] = rest {
            rest = after;
            match first {
                TraversalOperator::GetAttr(name) => {
                    let _ = write!(base, ".{}", name.as_str());
                }
                TraversalOperator::LegacyIndex(index) => {
                    let _ = write!(base, "[{}]", shape::number(&index.to_string()));
                }
                TraversalOperator::Index(key) => {
                    let outer = std::mem::take(&mut self.out);
                    self.list("[", [key], "]");
                    base.push_str(&std::mem::replace(&mut self.out, outer));
                }
                TraversalOperator::AttrSplat(_) => {
                    let taken = rest.iter().take_while(|step| {
                        matches!(step, TraversalOperator::GetAttr(_) | TraversalOperator::LegacyIndex(_))
                    });
                    let (each, after) = rest.split_at(taken.count());
                    rest = after;
                    base = format!("splat.*({base} {})", self.steps("@".to_owned(), each));
                }
                TraversalOperator::FullSplat(_) => {
                    base = format!("splat[*]({base} {})", self.steps("@".to_owned(), rest));
                    rest = &[];
                }
            }
        }
        base
    }

    fn template(&mut self, elements: &[&Element], span: Option<std::ops::Range<usize>>) {
        match elements {
            [] => self.string(""),
            [Element::Literal(text)] => self.string(text.as_str()),
            _ => {
                let trims = span.is_some_and(|span| shape::trims(&self.source[span]));
                let outer = self.loose;
                self.loose |= trims;
                self.out.push_str("t[");
                for element in elements {
                    match element {
                        Element::Literal(text) => {
                            if self.loose {
                                continue;
                            }
                            self.string(text.as_str());
                        }
                        Element::Interpolation(it) => self.expr(&it.expr),
                        Element::Directive(directive) => self.directive(directive),
                    }
                    self.out.push('|');
                }
                self.out.push(']');
                self.loose = outer;
            }
        }
    }

    fn branch(&mut self, template: Option<&Template>) {
        let elements: Vec<&Element> = template.into_iter().flat_map(Template::iter).collect();
        self.template(&elements, None);
    }

    fn directive(&mut self, directive: &Directive) {
        match directive {
            Directive::If(it) => {
                self.list("(? ", [&it.if_expr.cond_expr], " ");
                self.branch(Some(&it.if_expr.template));
                self.out.push(' ');
                self.branch(it.else_expr.as_ref().map(|other| &other.template));
                self.out.push(')');
            }
            Directive::For(it) => {
                let key_var = it.for_expr.key_var.as_ref().map(|name| name.as_str()).unwrap_or_default();
                let _ = write!(self.out, "join(for({key_var} {} in ", it.for_expr.value_var.as_str());
                self.list("", [&it.for_expr.collection_expr], ": ");
                self.branch(Some(&it.for_expr.template));
                self.out.push_str("))");
            }
        }
    }
}

/// What came of one text.
#[derive(Debug)]
enum Outcome {
    Same,
    BothReject,
    OnlyOtherRejects(String),
    OnlyOursRejects(String),
    Differs(String),
}

fn compare(text: &str) -> Outcome {
    let tree = parse(text);
    match hcl_edit::parser::parse_body(text) {
        Err(_) if !tree.diagnostics().is_empty() => Outcome::BothReject,
        Err(error) => Outcome::OnlyOtherRejects(error.to_string().lines().collect::<Vec<_>>().join(" ")),
        Ok(_) if !tree.diagnostics().is_empty() => Outcome::OnlyOursRejects(format!("{:?}", tree.diagnostics()[0])),
        Ok(body) => {
            let mut other = Other { source: text, loose: false, out: String::new() };
            other.body(&body, 0);
            let ours = shape::file(&tree, Options { loose_templates: true });
            match ours.lines().zip(other.out.lines()).find(|(ours, other)| ours != other) {
                None if ours.lines().count() == other.out.lines().count() => Outcome::Same,
                None => Outcome::Differs("one is longer".to_owned()),
                Some((ours, other)) => Outcome::Differs(format!("\n    ours  {ours}\n    other {other}")),
            }
        }
    }
}

/// The texts at hand, each with a name.
fn corpus() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    files_below(&manifest.join("../../fixtures"), &mut texts);
    let oracle = manifest.join("../../../shared/oracle");
    if oracle.is_dir() {
        files_below(&oracle, &mut texts);
    } else {
        println!("skipped: the oracle's configurations are not at hand");
    }
    if let Some(directory) = std::env::var_os("PALISADE_DIFFERENTIAL") {
        files_below(&PathBuf::from(directory), &mut texts);
    }
    texts
}

fn is_native(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("tf" | "tofu" | "tfvars"))
}

fn files_below(directory: &Path, into: &mut Vec<(String, String)>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(directory).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files_below(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "jsonl") {
            record_files(&path, into);
        } else if is_native(&path.to_string_lossy())
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            into.push((path.display().to_string(), text));
        }
    }
}

/// The configurations in a file of records, one a line, under `files`.
fn record_files(path: &Path, into: &mut Vec<(String, String)>) {
    for line in std::fs::read_to_string(path).unwrap_or_default().lines() {
        let Ok(record) = serde_json::from_str::<serde_json::Value>(line) else { continue };
        for (name, text) in record["files"].as_object().into_iter().flatten() {
            if let (true, Some(text)) = (is_native(name), text.as_str()) {
                into.push((format!("{} {name}", record["id"].as_str().unwrap_or_default()), text.to_owned()));
            }
        }
    }
}

/// Whether Terraform parses a text; `None` where it is not installed.
fn terraform_parses(text: &str) -> Option<bool> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    let mut child = Command::new("terraform")
        .args(["fmt", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let written = child.stdin.take()?.write_all(text.as_bytes());
    let parsed = child.wait().ok()?.success();
    written.ok().map(|()| parsed)
}

#[test]
fn trees_are_those_of_another_parser() {
    let corpus = corpus();
    let (mut same, mut rejected, mut bytes) = (0, 0, 0);
    let mut disputed = Vec::new();
    for (name, text) in &corpus {
        bytes += text.len();
        match compare(text) {
            Outcome::Same => same += 1,
            Outcome::BothReject => {
                rejected += 1;
                if terraform_parses(text) == Some(true) {
                    disputed.push(format!("{name}: rejected by both parsers, not by Terraform"));
                }
            }
            // Terraform itself decides where the two do not agree; without it only what we reject counts.
            Outcome::OnlyOtherRejects(why) => match terraform_parses(text) {
                Some(false) => disputed.push(format!("{name}: accepted, Terraform rejects: {why}")),
                Some(true) | None => println!("{name}: only the other parser rejects: {why}"),
            },
            Outcome::OnlyOursRejects(why) => match terraform_parses(text) {
                Some(false) => println!("{name}: only the other parser accepts: {why}"),
                Some(true) | None => disputed.push(format!("{name}: rejected: {why}")),
            },
            Outcome::Differs(how) => disputed.push(format!("{name}: {how}")),
        }
    }
    println!("{} texts, {bytes} bytes: {same} the same, {rejected} rejected by both", corpus.len());
    assert!(disputed.is_empty(), "{} disputed:\n{}", disputed.len(), disputed.join("\n"));
}
