//! What is added, as lines.

use std::borrow::Cow;

use palisade_policy::Literal;
use palisade_schema::{Body, Type};

use super::deeper;
use crate::Refusal;
use crate::anchor::Step;

/// An argument's name and value.
pub(super) type Argument = (Cow<'static, str>, Literal);

/// How something that is not there would be written.
pub(super) enum Form {
    /// `name = value`, or `name = { … }` over several lines.
    Argument,
    /// `name { … }`.
    Block,
}

/// What is written into a block that is made.
pub(super) enum Content<'c> {
    Value(&'c Literal),
    /// A block's arguments.
    Arguments(&'c [Argument]),
}

/// How a body would have a name; whether what is written is the value of an argument.
pub(super) fn form(schema: Option<Body>, name: &str, is_value: bool, kind: &str) -> Result<Form, Refusal> {
    let Some(body) = schema else {
        return if is_value {
            Ok(Form::Argument)
        } else {
            Err(Refusal::NoSchema { kind: kind.to_owned(), name: name.to_owned() })
        };
    };
    let missing = || Refusal::NoArgument { kind: kind.to_owned(), name: name.to_owned() };
    if let Some(block) = body.block(name) {
        return if is_value || !block.is_current() { Err(missing()) } else { Ok(Form::Block) };
    }
    match body.attribute(name) {
        Some(attribute) if !attribute.is_current() || !attribute.is_settable() => Err(missing()),
        Some(_) if is_value => Ok(Form::Argument),
        Some(attribute) if attribute.may_be_blocks() => Ok(Form::Block),
        Some(attribute) => match attribute.ty() {
            Type::Object(_) | Type::Map(_) => Ok(Form::Argument),
            Type::Any | Type::String | Type::Number | Type::Bool | Type::List(_) | Type::Set(_) => {
                Err(Refusal::OtherShape(name.to_owned()))
            }
        },
        None if body.is_open() && is_value => Ok(Form::Argument),
        None => Err(missing()),
    }
}

/// What the schema says of the inside of a block or argument that is made.
fn inside(schema: Option<Body>, name: &str) -> Option<Body> {
    let body = schema?;
    body.block(name).map(palisade_schema::Block::body).or_else(|| body.attribute(name)?.ty().object())
}

/// The lines of the last of `steps` with its content, in what stands above it. `is_object`: inside of an object
/// constructor everything is an argument.
pub(super) fn lines(
    schema: Option<Body>,
    steps: &[Step],
    content: &Content<'_>,
    indent: &str,
    kind: &str,
    is_object: bool,
) -> Result<(Form, Vec<String>), Refusal> {
    let Some((step, rest)) = steps.split_first() else { return Err(Refusal::NotWritten) };
    let name = &step.name;
    let value = match content {
        Content::Value(value) if rest.is_empty() => Some(value),
        Content::Value(_) | Content::Arguments(_) => None,
    };
    let form = if is_object { Form::Argument } else { form(schema, name, value.is_some(), kind)? };
    if let Some(value) = value {
        return Ok((Form::Argument, vec![format!("{indent}{} = {value}", key(name))]));
    }
    let is_object = matches!(form, Form::Argument);
    let open = if is_object { format!("{indent}{} = {{", key(name)) } else { format!("{indent}{name} {{") };
    let inner = deeper(indent);
    let mut all = vec![open];
    match content {
        Content::Arguments(arguments) if rest.is_empty() => all.extend(aligned(arguments, &inner)),
        Content::Arguments(_) | Content::Value(_) => {
            all.extend(lines(inside(schema, name), rest, content, &inner, kind, is_object)?.1);
        }
    }
    all.push(format!("{indent}}}"));
    Ok((form, all))
}

/// Arguments, a line each, as `terraform fmt` has them.
fn aligned(arguments: &[Argument], indent: &str) -> Vec<String> {
    let width = arguments.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    arguments.iter().map(|(name, value)| format!("{indent}{name:width$} = {value}")).collect()
}

/// The lines of a whole resource.
pub(super) fn resource(kind: &str, label: &str, refer: &str, to: &str, arguments: &[Argument]) -> Vec<String> {
    let own = arguments.iter().filter(|(name, _)| !name.contains('.')).cloned().collect::<Vec<_>>();
    let width = own.iter().map(|(name, _)| name.len()).max().unwrap_or_default().max(refer.len());
    let mut all = vec![format!("resource \"{kind}\" \"{label}\" {{"), format!("  {refer:width$} = {to}")];
    all.extend(own.iter().map(|(name, value)| format!("  {name:width$} = {value}")));
    let mut blocks: Vec<(&str, Vec<Argument>)> = Vec::new();
    for (name, value) in arguments {
        let Some((block, name)) = name.split_once('.') else { continue };
        let argument = (Cow::Owned(name.to_owned()), value.clone());
        match blocks.last_mut().filter(|(last, _)| *last == block) {
            Some((_, arguments)) => arguments.push(argument),
            None => blocks.push((block, vec![argument])),
        }
    }
    for (name, arguments) in blocks {
        all.extend([String::new(), format!("  {name} {{")]);
        all.extend(aligned(&arguments, "    "));
        all.push("  }".to_owned());
    }
    all.push("}".to_owned());
    all
}

/// A name as the key of an argument or object.
pub(super) fn key(name: &str) -> String {
    if palisade_terraform::syntax::is_identifier(name) { name.to_owned() } else { format!("\"{name}\"") }
}
