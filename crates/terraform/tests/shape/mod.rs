//! A tree as text, for comparing: `$a.b` a reference, `(+ a b)` an operator, `t[..]` a template, `w(..)` a template
//! that is one interpolation, `@` a splat's element, `<?>` what did not parse.

use std::fmt::Write;

use palisade_terraform::syntax::{BinaryOp, Body, Expr, ExprId, Part, Tree, UnaryOp};

/// What differs on purpose between two writers of shapes.
#[derive(Clone, Copy, Default)]
pub struct Options {
    /// Leave out what strings say in templates with trim markers.
    pub loose_templates: bool,
}

pub struct Shape<'t> {
    tree: &'t Tree,
    options: Options,
    /// In a template with trim markers.
    loose: bool,
    out: String,
}

/// A file's body, an item a line.
#[allow(dead_code, reason = "each test file uses what it needs")]
pub fn file(tree: &Tree, options: Options) -> String {
    let mut shape = Shape { tree, options, loose: false, out: String::new() };
    shape.body(tree.body(), 0);
    shape.out
}

/// One expression.
#[allow(dead_code, reason = "each test file uses what it needs")]
pub fn expression(tree: &Tree, id: ExprId) -> String {
    let mut shape = Shape { tree, options: Options::default(), loose: false, out: String::new() };
    shape.expr(id);
    shape.out
}

/// Whether the source of a template has markers that trim blanks.
pub fn trims(source: &str) -> bool {
    source.contains("~}") || source.contains("{~")
}

impl Shape<'_> {
    /// Arguments and blocks in the order of the source.
    fn body(&mut self, body: &Body, depth: usize) {
        let tree = self.tree;
        let (mut attributes, mut blocks) =
            (tree.attributes(body).iter().peekable(), tree.blocks(body).iter().peekable());
        loop {
            let attribute_first = match (attributes.peek(), blocks.peek()) {
                (Some(attribute), Some(block)) => attribute.name_span.start < block.span.start,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => return,
            };
            let _ = write!(self.out, "{:1$}", "", depth * 2);
            if attribute_first {
                let attribute = attributes.next().expect("peeked");
                let _ = write!(self.out, "{} = ", tree.text(attribute.name));
                self.expr(attribute.expr);
                self.out.push('\n');
            } else {
                let block = blocks.next().expect("peeked");
                self.out.push_str(tree.text(block.kind));
                for label in tree.labels(block) {
                    let _ = write!(self.out, " {:?}", tree.text(label.text));
                }
                self.out.push_str(if block.broken { " broken {\n" } else { " {\n" });
                self.body(&block.body, depth + 1);
                let _ = writeln!(self.out, "{:1$}}}", "", depth * 2);
            }
        }
    }

    fn list(&mut self, open: &str, ids: &[ExprId], close: &str) {
        self.out.push_str(open);
        for (index, &id) in ids.iter().enumerate() {
            if index > 0 {
                self.out.push(' ');
            }
            self.expr(id);
        }
        self.out.push_str(close);
    }

    fn expr(&mut self, id: ExprId) {
        let tree = self.tree;
        match tree.expr(id) {
            Expr::Invalid => self.out.push_str("<?>"),
            Expr::Null => self.out.push_str("null"),
            Expr::Bool(value) => self.out.push_str(if value { "true" } else { "false" }),
            Expr::Number(text) => self.out.push_str(&number(text)),
            Expr::String(text) => self.string(text),
            Expr::Template(parts) => self.template(id, parts),
            Expr::Wrap(inner) => self.list("w(", &[inner], ")"),
            Expr::Join(inner) => self.list("join(", &[inner], ")"),
            Expr::Name(name) => self.out.push_str(name),
            Expr::Tuple(elements) => self.list("[", elements, "]"),
            Expr::Object(items) => {
                self.out.push('{');
                for (index, item) in items.iter().enumerate() {
                    self.out.push_str(if index > 0 { " " } else { "" });
                    self.expr(item.key);
                    self.out.push('=');
                    self.expr(item.value);
                }
                self.out.push('}');
            }
            Expr::Variable(name) => {
                let _ = write!(self.out, "${name}");
            }
            Expr::GetAttr { base, name } => {
                self.expr(base);
                let _ = write!(self.out, ".{name}");
            }
            Expr::Index { base, key } => {
                self.expr(base);
                self.list("[", &[key], "]");
            }
            Expr::Splat { source, each, full } => {
                self.list(if full { "splat[*](" } else { "splat.*(" }, &[source, each], ")");
            }
            Expr::SplatItem => self.out.push('@'),
            Expr::Call(call) => {
                let _ = write!(self.out, "{}(", tree.text(call.name));
                self.list("", tree.exprs(call.args), if call.expand_final { " ...)" } else { ")" });
            }
            Expr::For(each) => {
                let key_var = each.key_var.map(|name| tree.text(name)).unwrap_or_default();
                let _ = write!(self.out, "for({key_var} {} in ", tree.text(each.value_var));
                self.list("", &[each.collection], ":");
                if let Some(key) = each.key {
                    self.list(" ", &[key], " =>");
                }
                self.list(" ", &[each.value], if each.group { " ..." } else { "" });
                if let Some(condition) = each.condition {
                    self.list(" if ", &[condition], "");
                }
                self.out.push(')');
            }
            Expr::Unary { op, operand } => {
                let op = match op {
                    UnaryOp::Negate => "(- ",
                    UnaryOp::Not => "(! ",
                };
                self.list(op, &[operand], ")");
            }
            Expr::Binary { op, left, right } => {
                let _ = write!(self.out, "({} ", sign(op));
                self.list("", &[left, right], ")");
            }
            Expr::Conditional(it) => self.list("(? ", &[it.condition, it.yes, it.no], ")"),
            Expr::Parens(inner) => self.list("(", &[inner], ")"),
        }
    }

    fn string(&mut self, text: &str) {
        if self.loose {
            self.out.push('~');
        } else {
            let _ = write!(self.out, "{text:?}");
        }
    }

    fn template(&mut self, id: ExprId, parts: &[Part]) {
        let trims = self.options.loose_templates && trims(self.tree.slice(self.tree.span(id)));
        let outer = self.loose;
        self.loose |= trims;
        self.out.push_str("t[");
        for part in parts {
            match part {
                Part::Literal { .. } if self.loose => continue,
                Part::Literal { text, .. } => self.string(self.tree.text(*text)),
                Part::Expr(expr) => self.expr(*expr),
            }
            self.out.push('|');
        }
        self.out.push(']');
        self.loose = outer;
    }
}

/// A number in one way of writing.
pub fn number(text: &str) -> String {
    text.parse::<f64>().map_or_else(|_| text.to_owned(), |value| format!("{value:e}"))
}

fn sign(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Or => "||",
        BinaryOp::And => "&&",
        BinaryOp::Equal => "==",
        BinaryOp::NotEqual => "!=",
        BinaryOp::Less => "<",
        BinaryOp::LessOrEqual => "<=",
        BinaryOp::Greater => ">",
        BinaryOp::GreaterOrEqual => ">=",
        BinaryOp::Add => "+",
        BinaryOp::Subtract => "-",
        BinaryOp::Multiply => "*",
        BinaryOp::Divide => "/",
        BinaryOp::Modulo => "%",
    }
}
