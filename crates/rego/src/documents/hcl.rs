//! HCL as conftest's parser (tmccombs/hcl2json) gives it: blocks as members by their kind and labels, the innermost a
//! list of bodies; literals as values, everything else as its source in `${…}`.

use palisade_terraform::syntax::{Body, Expr, ExprId, Part, Tree, UnaryOp, parse};
use regorus::Value;
use regorus::value::Object;

/// A file as one object.
pub(crate) fn document(text: &str) -> Value {
    let tree = parse(text);
    body(&tree, tree.body())
}

fn body(tree: &Tree, of: &Body) -> Value {
    let mut members = Object::new();
    for attribute in tree.attributes(of) {
        members.insert(Value::from(tree.text(attribute.name)), value(tree, attribute.expr));
    }
    for block in tree.blocks(of) {
        let labels = tree.labels(block).iter().map(|label| tree.text(label.text)).collect::<Vec<_>>();
        let path = std::iter::once(tree.text(block.kind)).chain(labels).collect::<Vec<_>>();
        let inner = crate::stack::deep(|| body(tree, &block.body));
        put(&mut members, &path, inner);
    }
    members.into_value()
}

/// Adds a body to the list at a path.
fn put(members: &mut Object, path: &[&str], inner: Value) {
    let Some((first, rest)) = path.split_first() else { return };
    let key = Value::from(*first);
    if rest.is_empty() {
        let list = members.get_or_insert_with(key, Value::new_array);
        // Where an attribute has the block's name (Terraform refuses that) hcl2json keeps the attribute.
        if let Ok(list) = list.as_array_mut() {
            list.push(inner);
        }
        return;
    }
    let nested = members.get_or_insert_with(key, Value::new_object);
    if let Ok(nested) = nested.as_object_mut() {
        put(nested, rest, inner);
    }
}

fn value(tree: &Tree, id: ExprId) -> Value {
    crate::stack::deep(|| match tree.expr(id) {
        Expr::Null => Value::Null,
        Expr::Bool(known) => Value::Bool(known),
        Expr::Number(text) => Value::from_numeric_string(text).unwrap_or_else(|_| Value::from(text)),
        Expr::String(text) => Value::from(text),
        Expr::Tuple(items) => Value::from(items.iter().map(|&item| value(tree, item)).collect::<Vec<_>>()),
        Expr::Object(items) => {
            let mut members = Object::new();
            for item in items {
                members.insert(key(tree, item.key), value(tree, item.value));
            }
            members.into_value()
        }
        Expr::Template(parts) => Value::from(template(tree, parts)),
        Expr::Wrap(inner) => Value::from(source(tree, inner)),
        Expr::Unary { op: UnaryOp::Negate, operand } => match tree.expr(operand) {
            Expr::Number(text) => {
                Value::from_numeric_string(&format!("-{text}")).unwrap_or_else(|_| Value::from(source(tree, id)))
            }
            _ => Value::from(source(tree, id)),
        },
        Expr::Parens(_)
        | Expr::Invalid
        | Expr::Join(_)
        | Expr::Name(_)
        | Expr::Variable(_)
        | Expr::GetAttr { .. }
        | Expr::Index { .. }
        | Expr::Splat { .. }
        | Expr::SplatItem
        | Expr::Call(_)
        | Expr::For(_)
        | Expr::Unary { op: UnaryOp::Not, .. }
        | Expr::Binary { .. }
        | Expr::Conditional(_) => Value::from(source(tree, id)),
    })
}

fn key(tree: &Tree, id: ExprId) -> Value {
    match tree.expr(id) {
        Expr::Name(name) => Value::from(name),
        Expr::String(text) => Value::from(text),
        Expr::Number(text) => Value::from(text),
        Expr::Template(parts) => Value::from(template(tree, parts)),
        _ => Value::from(source(tree, id)),
    }
}

/// The expression's source as a template.
fn source(tree: &Tree, id: ExprId) -> String {
    format!("${{{}}}", tree.slice(tree.span(id)))
}

fn template(tree: &Tree, parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Literal { text: literal, .. } => text.push_str(tree.text(*literal)),
            Part::Expr(id) => match tree.expr(*id) {
                Expr::Conditional(_) | Expr::Join(_) => text.push_str(tree.slice(tree.span(*id))),
                _ => text.push_str(&source(tree, *id)),
            },
        }
    }
    text
}
