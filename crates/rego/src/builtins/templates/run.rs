//! What a template prints.

use std::sync::Arc;

use regorus::Value;
use regorus::value::{Array, Object};

use super::super::arguments::Got;
use super::super::{Failure, encodings, printed};
use super::functions;
use super::parse::{Node, Pipeline, Template, Term};
use crate::eval::Budget;

/// A value in a template. Numbers from outside are texts to Go: it keeps them as they are written.
#[derive(Debug, Clone)]
pub(super) enum Datum {
    Nil,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    Number(String),
    List(Arc<Array>),
    Map(Arc<Object>),
}

impl Datum {
    pub fn of(value: &Value) -> Got<Self> {
        Ok(match value {
            Value::Null => Datum::Nil,
            Value::Bool(bool) => Datum::Bool(*bool),
            Value::String(text) => Datum::Text(text.to_string()),
            Value::Number(_) => Datum::Number(printed(value)),
            Value::Array(items) => Datum::List(items.clone()),
            Value::Object(members) => {
                // What is no JSON is nothing to a template.
                if members.iter().any(|(name, _)| !matches!(name, Value::String(_))) {
                    return Err(Failure::Undefined);
                }
                Datum::Map(members.clone())
            }
            Value::Set(_) | Value::Undefined => return Err(Failure::Undefined),
        })
    }

    /// Whether it is not empty.
    pub fn holds(&self) -> bool {
        match self {
            Datum::Nil => false,
            Datum::Bool(bool) => *bool,
            Datum::Int(number) => *number != 0,
            Datum::Float(number) => *number != 0.0,
            Datum::Text(text) | Datum::Number(text) => !text.is_empty(),
            Datum::List(items) => !items.is_empty(),
            Datum::Map(members) => !members.is_empty(),
        }
    }

    /// As Go prints it.
    pub fn printed(&self) -> String {
        match self {
            Datum::Nil => "<nil>".to_owned(),
            Datum::Bool(bool) => bool.to_string(),
            Datum::Int(number) => number.to_string(),
            Datum::Float(number) => super::super::format::shortest(*number),
            Datum::Text(text) | Datum::Number(text) => text.clone(),
            Datum::List(items) => format!("[{}]", items.iter().map(nested).collect::<Vec<_>>().join(" ")),
            Datum::Map(members) => {
                let member = |(name, value): (&Value, &Value)| format!("{}:{}", nested(name), nested(value));
                format!("map[{}]", members.iter_sorted().map(member).collect::<Vec<_>>().join(" "))
            }
        }
    }

    fn member(&self, name: &str) -> Got<Datum> {
        match self {
            Datum::Map(members) => Datum::of(members.get(&Value::from(name)).ok_or(Failure::Undefined)?),
            _ => Err(Failure::Undefined),
        }
    }
}

fn nested(value: &Value) -> String {
    crate::stack::deep(|| Datum::of(value).map(|datum| datum.printed()).unwrap_or_default())
}

/// Templates use each other so deep.
const MAX_DEPTH: usize = 100;

/// How a part ended.
enum Flow {
    On,
    Break,
    Continue,
}

struct Run<'t, 'b> {
    template: &'t Template,
    out: String,
    variables: Vec<(String, Datum)>,
    depth: usize,
    budget: &'b mut Budget,
}

pub(super) fn run(template: &Template, dot: &Datum, budget: &mut Budget) -> Got<String> {
    let variables = vec![("$".to_owned(), dot.clone())];
    let mut run = Run { template, out: String::new(), variables, depth: 0, budget };
    run.nodes(&template.nodes, dot)?;
    Ok(run.out)
}

impl Run<'_, '_> {
    fn nodes(&mut self, nodes: &[Node], dot: &Datum) -> Got<Flow> {
        let known = self.variables.len();
        let mut flow = Flow::On;
        for node in nodes {
            self.budget.step()?;
            flow = crate::stack::deep(|| self.node(node, dot))?;
            if !matches!(flow, Flow::On) {
                break;
            }
        }
        self.variables.truncate(known);
        Ok(flow)
    }

    fn print(&mut self, text: &str) -> Got<()> {
        self.budget.cells(text.len() / 16)?;
        self.out.push_str(text);
        Ok(())
    }

    fn node(&mut self, node: &Node, dot: &Datum) -> Got<Flow> {
        match node {
            Node::Text(text) => self.print(text)?,
            Node::Print(pipeline) => {
                let value = self.pipeline(pipeline, dot)?;
                if pipeline.variables.is_empty() {
                    let text = if matches!(value, Datum::Nil) { "<no value>".to_owned() } else { value.printed() };
                    self.print(&text)?;
                }
            }
            Node::If(pipeline, then, otherwise) => {
                let known = self.variables.len();
                let value = self.pipeline(pipeline, dot)?;
                let flow = self.nodes(if value.holds() { then } else { otherwise }, dot)?;
                self.variables.truncate(known);
                return Ok(flow);
            }
            Node::With(pipeline, then, otherwise) => {
                let known = self.variables.len();
                let value = self.pipeline(pipeline, dot)?;
                let flow = if value.holds() { self.nodes(then, &value)? } else { self.nodes(otherwise, dot)? };
                self.variables.truncate(known);
                return Ok(flow);
            }
            Node::Range(pipeline, body, otherwise) => {
                let known = self.variables.len();
                let flow = self.range(pipeline, body, otherwise, dot)?;
                self.variables.truncate(known);
                return Ok(flow);
            }
            Node::Template(name, pipeline) => self.used(name, pipeline.as_ref(), dot)?,
            Node::Break => return Ok(Flow::Break),
            Node::Continue => return Ok(Flow::Continue),
        }
        Ok(Flow::On)
    }

    fn used(&mut self, name: &str, pipeline: Option<&Pipeline>, dot: &Datum) -> Got<()> {
        let value = pipeline.map_or(Ok(Datum::Nil), |pipeline| self.pipeline(pipeline, dot))?;
        let nodes = self.template.defined.get(name).ok_or(Failure::Undefined)?;
        if self.depth >= MAX_DEPTH {
            return Err(encodings::stop("strings.render_template is not run on templates that use each other deeply"));
        }
        self.depth += 1;
        let known = std::mem::replace(&mut self.variables, vec![("$".to_owned(), value.clone())]);
        self.nodes(nodes, &value)?;
        self.variables = known;
        self.depth -= 1;
        Ok(())
    }

    fn range(&mut self, pipeline: &Pipeline, body: &[Node], otherwise: &[Node], dot: &Datum) -> Got<Flow> {
        let value = self.value(pipeline, dot)?;
        let pairs = match &value {
            Datum::List(items) => {
                let pair = |(i, item)| Ok((Datum::Int(i as i64), Datum::of(item)?));
                items.iter().enumerate().map(pair).collect::<Got<Vec<_>>>()?
            }
            Datum::Map(members) => {
                let pair = |(name, value): (&Value, &Value)| Ok((Datum::of(name)?, Datum::of(value)?));
                members.iter_sorted().map(pair).collect::<Got<Vec<_>>>()?
            }
            Datum::Int(count) => {
                if pipeline.variables.len() > 1 {
                    return Err(Failure::Undefined);
                }
                self.budget.cells(usize::try_from(*count).unwrap_or_default())?;
                (0..*count).map(|i| (Datum::Int(i), Datum::Int(i))).collect()
            }
            Datum::Nil => Vec::new(),
            Datum::Bool(_) | Datum::Float(_) | Datum::Text(_) | Datum::Number(_) => return Err(Failure::Undefined),
        };
        if pairs.is_empty() {
            return self.nodes(otherwise, dot);
        }
        let known = self.variables.len();
        for (name, value) in pairs {
            match pipeline.variables.as_slice() {
                [one] => self.set(one, value.clone(), pipeline.assigns)?,
                [one, other] => {
                    self.set(one, name, pipeline.assigns)?;
                    self.set(other, value.clone(), pipeline.assigns)?;
                }
                _ => {}
            }
            let flow = self.nodes(body, &value)?;
            self.variables.truncate(known);
            if matches!(flow, Flow::Break) {
                break;
            }
        }
        Ok(Flow::On)
    }

    fn set(&mut self, name: &str, value: Datum, assigns: bool) -> Got<()> {
        if !assigns {
            self.variables.push((name.to_owned(), value));
            return Ok(());
        }
        let variable = self.variables.iter_mut().rev().find(|(own, _)| own == name).ok_or(Failure::Undefined)?;
        variable.1 = value;
        Ok(())
    }

    /// A pipeline's value, which its variables get.
    fn pipeline(&mut self, pipeline: &Pipeline, dot: &Datum) -> Got<Datum> {
        let value = self.value(pipeline, dot)?;
        for name in &pipeline.variables {
            self.set(name, value.clone(), pipeline.assigns)?;
        }
        Ok(value)
    }

    fn value(&mut self, pipeline: &Pipeline, dot: &Datum) -> Got<Datum> {
        let mut last = None;
        for command in &pipeline.commands {
            last = Some(self.command(command, dot, last)?);
        }
        last.ok_or(Failure::Undefined)
    }

    fn command(&mut self, terms: &[Term], dot: &Datum, last: Option<Datum>) -> Got<Datum> {
        let (Some(first), rest) = (terms.first(), terms.get(1..).unwrap_or_default()) else {
            return Err(Failure::Undefined);
        };
        if let Term::Function(name) = first {
            if name == "and" || name == "or" {
                return self.first_that(name == "or", rest, dot, last);
            }
            let mut args = rest.iter().map(|term| self.term(term, dot)).collect::<Got<Vec<_>>>()?;
            args.extend(last);
            return functions::call(name, &args, self.budget);
        }
        // Nothing else can be called, and `nil` is no command.
        if !rest.is_empty() || last.is_some() || matches!(first, Term::Nil) {
            return Err(Failure::Undefined);
        }
        self.term(first, dot)
    }

    /// The first value that holds, or that does not; the rest is not looked at.
    fn first_that(&mut self, holds: bool, terms: &[Term], dot: &Datum, last: Option<Datum>) -> Got<Datum> {
        let mut value = None;
        for term in terms {
            let found = self.term(term, dot)?;
            if found.holds() == holds {
                return Ok(found);
            }
            value = Some(found);
        }
        last.or(value).ok_or(Failure::Undefined)
    }

    fn term(&mut self, term: &Term, dot: &Datum) -> Got<Datum> {
        let below =
            |datum: &Datum, path: &[String]| path.iter().try_fold(datum.clone(), |datum, name| datum.member(name));
        match term {
            Term::Dot => Ok(dot.clone()),
            Term::Nil => Ok(Datum::Nil),
            Term::Bool(bool) => Ok(Datum::Bool(*bool)),
            Term::Int(number) => Ok(Datum::Int(*number)),
            Term::Float(number) => Ok(Datum::Float(*number)),
            Term::Text(text) => Ok(Datum::Text(text.clone())),
            Term::Function(name) => functions::call(name, &[], self.budget),
            Term::Field(path) => below(dot, path),
            Term::Variable(name, path) => {
                let variable = self.variables.iter().rev().find(|(own, _)| own == name).ok_or(Failure::Undefined)?;
                below(&variable.1, path)
            }
            Term::Pipeline(pipeline, path) => {
                let value = crate::stack::deep(|| self.pipeline(pipeline, dot))?;
                below(&value, path)
            }
        }
    }
}
