//! The way that a value took: from an attribute back through references to where it was written.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::fast::RandomState;
use palisade_model::{Resource, Step as WayStep, Trace};
use palisade_source::Site;

use crate::config::{ExprAt, Key, Module, Repetition};
use crate::cty::{Str, Type, Value, convert};
use crate::eval::{Mode, StaticReference, Subject};
use crate::syntax::{Expr, ExprId, Part, StepKind, Traversal, Tree};

use super::body::{EvaluatedBody, Iteration};
use super::evaluated::Evaluated;
use super::instance::{InstanceId, Repeated, ResourceInstance, named, numbered};
use super::lower::{self, ResourceAt};
use super::world::{Frame, World};

/// A way is not followed further than this many expressions (`max-trace-steps`).
const MAX_HOPS: usize = 256;

/// How many resources of which nothing was kept stay at hand. Findings about one come one after the other, on each thread,
/// and a resource of a thousand blocks may have a thousand of them.
const RECENT: usize = 16;

/// Follows values of one evaluated root.
pub(super) struct Tracer {
    pub(super) evaluated: Arc<Evaluated>,
    by_address: OnceLock<HashMap<Str, ResourceAt, RandomState>>,
    /// What was computed again last, the latest first.
    recent: Mutex<VecDeque<(ResourceAt, Arc<EvaluatedBody>)>>,
}

impl Tracer {
    pub(super) fn new(evaluated: Arc<Evaluated>) -> Self {
        Self { evaluated, by_address: OnceLock::new(), recent: Mutex::default() }
    }

    fn resource(&self, address: &str) -> Option<ResourceAt> {
        let world = &self.evaluated.world;
        let index = self.by_address.get_or_init(|| {
            let address_of =
                |at: ResourceAt| Some((world.found(at.instance, at.resource(), at.index())?.address.clone(), at));
            lower::resources(world).filter_map(address_of).collect()
        });
        index.get(address).copied()
    }

    /// What a resource says of which nothing was kept.
    fn computed_again(&self, at: ResourceAt, found: &ResourceInstance) -> Arc<EvaluatedBody> {
        let recent = || self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        let known = recent().iter().find(|(of, _)| *of == at).map(|(_, body)| body.clone());
        known.unwrap_or_else(|| {
            let body = Arc::new(self.evaluated.world.body_of(at.instance, at.resource(), found).0.into_owned());
            let mut recent = recent();
            recent.truncate(RECENT - 1);
            recent.push_front((at, body.clone()));
            body
        })
    }
}

impl Trace for Tracer {
    fn way(&self, resource: Resource<'_>, path: &str) -> Vec<WayStep> {
        let world = &self.evaluated.world;
        let Some(at) = self.resource(resource.address().as_str()) else { return Vec::new() };
        let Some(found) = world.found(at.instance, at.resource(), at.index()) else { return Vec::new() };
        let repetition = world.config(world.instance(at.instance).module).resources[at.resource()].repetition;
        let scope =
            Scope { instance: at.instance, repeated: found.repeated.clone(), repetition, iterations: Vec::new() };
        let path = parse_path(path);
        let point = if found.is_forgotten {
            start(&self.computed_again(at, &found), scope, path)
        } else {
            start(&found.body, scope, path)
        };
        match point {
            Some(point) => Walk { world, way: Vec::new() }.follow(point),
            None => Vec::new(),
        }
    }
}

/// A step into a value.
#[derive(Debug, Clone, PartialEq)]
enum Down {
    Name(String),
    Index(usize),
}

/// `ingress[0].cidr_blocks[1]`, `tags["a.b"]`.
fn parse_path(path: &str) -> Vec<Down> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix("[\"") {
            let mut end = inner.len();
            let mut escaped = false;
            for (at, c) in inner.char_indices() {
                match c {
                    '"' if !escaped => {
                        end = at;
                        break;
                    }
                    '\\' => escaped = !escaped,
                    _ => escaped = false,
                }
            }
            let name = inner[..end].replace("\\\"", "\"").replace("\\\\", "\\");
            steps.push(Down::Name(name));
            rest = inner.get(end + 2..).unwrap_or_default();
        } else if let Some((index, after)) = rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            match index.parse() {
                Ok(index) => steps.push(Down::Index(index)),
                Err(_) => return steps,
            }
            rest = after;
        } else {
            let plain = rest.trim_start_matches('.');
            let end = plain.find(['.', '[']).unwrap_or(plain.len());
            steps.push(Down::Name(plain[..end].to_owned()));
            rest = &plain[end..];
        }
    }
    steps
}

/// Where names of an expression mean what.
#[derive(Clone)]
struct Scope {
    instance: InstanceId,
    repeated: Repeated,
    /// What `each` and `count` come from.
    repetition: Repetition,
    /// The dynamic blocks around, the innermost last.
    iterations: Vec<Arc<Iteration>>,
}

/// An expression, and the part of its value that is asked for.
struct Point {
    scope: Scope,
    at: ExprAt,
    /// From the outermost step on.
    path: Vec<Down>,
    /// The value, where it is at hand: elements of sets are found by it.
    value: Option<Value>,
}

/// The expression of an attribute, however deep in blocks it stands.
fn start(body: &EvaluatedBody, mut scope: Scope, path: Vec<Down>) -> Option<Point> {
    let mut body = body;
    let mut steps = path.into_iter().peekable();
    loop {
        let Some(Down::Name(name)) = steps.next() else { return None };
        if let Some(attribute) = body.attribute(&name) {
            let value = Some(attribute.value.clone());
            return Some(Point { scope, at: attribute.at, path: steps.collect(), value });
        }
        let blocks = body.blocks_of(&name);
        let index = match steps.peek() {
            Some(Down::Index(index)) => {
                let index = *index;
                steps.next();
                index
            }
            Some(Down::Name(_)) | None => 0,
        };
        let block = blocks.get(index)?;
        scope.iterations.extend(block.iteration.clone());
        if steps.peek().is_none() {
            // The block itself: it is there because of what its dynamic block goes over.
            let iteration = block.iteration.as_ref()?;
            scope.iterations.pop();
            return Some(Point { scope, at: iteration.for_each, path: key_step(&iteration.key), value: None });
        }
        body = &block.body;
    }
}

/// The step that a key takes.
fn key_step(key: &Value) -> Vec<Down> {
    match (key.as_str(), key.as_number().and_then(crate::cty::Number::to_i64)) {
        (Some(text), _) => vec![Down::Name(text.to_owned())],
        (None, Some(index)) => usize::try_from(index).map(Down::Index).into_iter().collect(),
        (None, None) => Vec::new(),
    }
}

struct Walk<'w> {
    world: &'w World,
    way: Vec<WayStep>,
}

impl<'w> Walk<'w> {
    fn follow(mut self, point: Point) -> Vec<WayStep> {
        let mut next = Some(point);
        for _ in 0..MAX_HOPS {
            match next.take() {
                Some(point) => next = self.once(point),
                None => break,
            }
        }
        self.way
    }

    fn config(&self, scope: &Scope) -> &'w Module {
        self.world.config(self.world.instance(scope.instance).module)
    }

    fn step(&mut self, text: String, site: Site) {
        self.way.push(WayStep { text, site });
    }

    fn evaluate(&self, scope: &Scope, at: ExprAt) -> Option<Value> {
        let names: Vec<(&str, Value)> =
            scope.iterations.iter().map(|iteration| (&*iteration.name, iteration.value())).collect();
        let frame = Frame { names: &names, ..Frame::new(scope.instance, &scope.repeated) };
        let (value, diagnostics) = self.world.evaluate(&frame, at);
        diagnostics.is_empty().then_some(value)
    }

    /// One expression further towards where the value was written; `None` where it is written.
    fn once(&mut self, point: Point) -> Option<Point> {
        let tree = self.config(&point.scope).tree(point.at.file);
        let inner = |expr: ExprId, point: Point| {
            let at = ExprAt { expr, ..point.at };
            Some(Point { at, ..point })
        };
        match tree.expr(point.at.expr) {
            Expr::Parens(expr) | Expr::Wrap(expr) => inner(expr, point),
            Expr::Tuple(elements) => {
                let expr = self.element(&point, elements)?;
                let path = point.path.get(1..).unwrap_or_default().to_vec();
                let at = ExprAt { expr, ..point.at };
                Some(Point { at, path, value: None, scope: point.scope })
            }
            Expr::Object(items) => {
                let Some(Down::Name(name)) = point.path.first() else { return None };
                let item = items.iter().rev().find(|item| match tree.expr(item.key) {
                    Expr::Name(key) | Expr::String(key) => key == name,
                    _ => self
                        .evaluate(&point.scope, ExprAt { expr: item.key, ..point.at })
                        .is_some_and(|key| key.as_str() == Some(name)),
                })?;
                let path = point.path[1..].to_vec();
                let at = ExprAt { expr: item.value, ..point.at };
                Some(Point { at, path, value: None, scope: point.scope })
            }
            Expr::Conditional(it) => {
                let condition = self.evaluate(&point.scope, ExprAt { expr: it.condition, ..point.at })?;
                let chosen = convert(&condition, &Type::Bool).ok()?.as_bool()?;
                inner(if chosen { it.yes } else { it.no }, point)
            }
            Expr::Call(call) => self.call(tree.text(call.name), tree.exprs(call.args), point),
            Expr::Template(parts) => {
                let mut unfixed = parts.iter().filter_map(|part| match part {
                    Part::Expr(expr) => Some(*expr),
                    Part::Literal { .. } => None,
                });
                match (unfixed.next(), unfixed.next()) {
                    (Some(only), None) => inner(only, Point { path: Vec::new(), ..point }),
                    _ => None,
                }
            }
            Expr::GetAttr { .. } | Expr::Index { .. } | Expr::Variable(_) => self.reference(point),
            _ => None,
        }
    }

    /// The element of a list that is written out; of a set the one with the value.
    fn element(&self, point: &Point, elements: &[ExprId]) -> Option<ExprId> {
        let Some(Down::Index(index)) = point.path.first() else { return None };
        let set = point.value.as_ref().filter(|value| matches!(value.ty(), Type::Set(_)));
        let Some(set) = set else { return elements.get(*index).copied() };
        let of = set.ty().element().cloned()?;
        let wanted = set.as_elements()?.get(*index)?;
        elements.iter().copied().find(|&expr| {
            self.evaluate(&point.scope, ExprAt { expr, ..point.at })
                .and_then(|value| convert(&value, &of).ok())
                .is_some_and(|value| value == *wanted)
        })
    }

    /// The argument that a function's result comes from.
    fn call(&mut self, name: &str, args: &[ExprId], point: Point) -> Option<Point> {
        let argument = |expr: ExprId| ExprAt { expr, ..point.at };
        let chosen = match name {
            "try" => args.iter().copied().find(|&arg| self.evaluate(&point.scope, argument(arg)).is_some()),
            "coalesce" => args.iter().copied().find(|&arg| {
                self.evaluate(&point.scope, argument(arg))
                    .is_some_and(|value| !value.is_null() && value.as_str() != Some(""))
            }),
            "merge" => {
                let Some(Down::Name(key)) = point.path.first() else { return None };
                args.iter().rev().copied().find(|&arg| {
                    self.evaluate(&point.scope, argument(arg))
                        .is_some_and(|value| value.as_map().is_some_and(|map| map.get(key).is_some()))
                })
            }
            "lookup" => {
                let &[map, key, ..] = args else { return None };
                let key = self.evaluate(&point.scope, argument(key))?;
                let known = self.evaluate(&point.scope, argument(map))?;
                let name = key.as_str()?.to_owned();
                if known.as_map().is_some_and(|map| map.get(&name).is_some()) {
                    let path = std::iter::once(Down::Name(name)).chain(point.path).collect();
                    return Some(Point { at: ExprAt { expr: map, ..point.at }, path, value: None, scope: point.scope });
                }
                args.get(2).copied()
            }
            _ => {
                // The only argument that is not a constant.
                let tree = self.config(&point.scope).tree(point.at.file);
                let refers = |arg: ExprId| {
                    let mut any = false;
                    tree.references(arg, |_| any = true);
                    any
                };
                let mut variable = args.iter().copied().filter(|&arg| refers(arg));
                let only = variable.next()?;
                if variable.next().is_some() {
                    return None;
                }
                Some(only)
            }
        };
        let keeps = matches!(
            name,
            "try" | "coalesce" | "merge" | "lookup" | "toset" | "tolist" | "tomap" | "sensitive" | "nonsensitive"
        );
        let at = argument(chosen?);
        let path = if keeps { point.path } else { Vec::new() };
        Some(Point { at, path, value: None, scope: point.scope })
    }

    /// A name with what is read of it.
    fn reference(&mut self, point: Point) -> Option<Point> {
        let tree = self.config(&point.scope).tree(point.at.file);
        let (root, steps) = self.chain(tree, &point)?;
        let path: Vec<Down> = steps.into_iter().chain(point.path).collect();
        if let Expr::Variable(name) = tree.expr(root)
            && let Some(index) = point.scope.iterations.iter().rposition(|iteration| &*iteration.name == name)
        {
            return self.iteration(point.scope, index, &path);
        }
        // What follows a name that cannot be followed is an expression of its own: `{ … }[x]`.
        let Expr::Variable(name) = tree.expr(root) else {
            let at = ExprAt { expr: root, ..point.at };
            return Some(Point { at, path, value: None, scope: point.scope });
        };
        let steps = path.iter().map(|step| crate::syntax::Step {
            kind: match step {
                Down::Name(name) => StepKind::Attr(name.clone().into()),
                Down::Index(index) => StepKind::Number(index.to_string().into()),
            },
            span: tree.span(root),
        });
        let span = tree.span(root);
        let traversal = Traversal { root: name.into(), root_span: span, steps: steps.collect(), span };
        let reference = StaticReference::parse(traversal).ok()?;
        let rest = path[reference.consumed..].to_vec();
        self.subject(&reference.subject, &point.scope, rest)
    }

    /// A chain of accesses as its start and its steps, keys evaluated.
    fn chain(&self, tree: &Tree, point: &Point) -> Option<(ExprId, Vec<Down>)> {
        let mut steps = Vec::new();
        let mut at = point.at.expr;
        loop {
            match tree.expr(at) {
                Expr::GetAttr { base, name } => {
                    steps.push(Down::Name(name.to_owned()));
                    at = base;
                }
                Expr::Index { base, key } => {
                    let key = self.evaluate(&point.scope, ExprAt { expr: key, ..point.at })?;
                    steps.push(key_step(&key).pop()?);
                    at = base;
                }
                _ => {
                    steps.reverse();
                    return Some((at, steps));
                }
            }
        }
    }

    /// `ingress.value` in a dynamic block: an element of what the block goes over.
    fn iteration(&mut self, mut scope: Scope, index: usize, path: &[Down]) -> Option<Point> {
        let iteration = Arc::clone(&scope.iterations[index]);
        let module = self.world.instance(scope.instance).module;
        let Some(Down::Name(of)) = path.first() else { return None };
        self.step(format!("{}.{of}", iteration.name), self.world.expr_site(module, iteration.for_each));
        scope.iterations.truncate(index);
        let path = key_step(&iteration.key).into_iter().chain(path.iter().skip(1).cloned()).collect();
        (of == "value").then_some(Point { scope, at: iteration.for_each, path, value: None })
    }

    fn subject(&mut self, subject: &Subject<'_>, scope: &Scope, path: Vec<Down>) -> Option<Point> {
        match subject {
            Subject::Variable(name) => self.variable(name, scope, path),
            Subject::Local(name) => {
                let config = self.config(scope);
                let local = config.locals.get(name)?;
                let module = self.world.instance(scope.instance).module;
                self.step(format!("local.{name}"), self.world.site(module, local.place));
                Some(plain(scope.instance, local.value, path))
            }
            Subject::Each(attribute) | Subject::Count(attribute) => {
                let (Repetition::ForEach(at) | Repetition::Count(at)) = scope.repetition else { return None };
                let root = if matches!(subject, Subject::Each(_)) { "each" } else { "count" };
                let module = self.world.instance(scope.instance).module;
                self.step(format!("{root}.{attribute}"), self.world.expr_site(module, at));
                let Repeated::Each(each) = &scope.repeated else { return None };
                let path = key_step(&each.0).into_iter().chain(path).collect();
                (attribute == "value").then(|| plain(scope.instance, at, path))
            }
            Subject::Module(name) => self.output(name, scope, &path),
            Subject::Resource { mode, kind, name } => self.attribute((*mode, kind, name), scope, &path),
            Subject::Path(_) | Subject::Terraform(_) | Subject::SelfObject => None,
        }
    }

    fn variable(&mut self, name: &str, scope: &Scope, path: Vec<Down>) -> Option<Point> {
        let world = self.world;
        let instance = world.instance(scope.instance);
        let module = instance.module;
        let variable = world.config(module).variables.get(name)?;
        self.step(format!("var.{name}"), world.site(module, variable.header));
        let default = variable.default_at.map(|at| world.expr_site(module, at));
        match (instance.parent, world.root.modules[module.index()].caller) {
            (Some(parent), Some((caller, call))) => {
                let node = &world.root.modules[caller.index()];
                let Some(argument) = node.arguments[call].get(name) else {
                    self.step("default".to_owned(), default?);
                    return None;
                };
                let config = &node.config;
                let place = config.place(argument.value);
                let span = argument.name.span.to(place.span);
                let site = world.site(caller, crate::config::Place { span, ..place });
                self.step(format!("{}.{name}", instance.address), site);
                let repetition = config.calls[call].repetition;
                let scope =
                    Scope { instance: parent, repeated: instance.repeated.clone(), repetition, iterations: Vec::new() };
                Some(Point { scope, at: argument.value, path, value: None })
            }
            _ => {
                match world.given.get(name) {
                    Some(given) => {
                        let site = given.site?;
                        self.step(given.by.clone(), site);
                    }
                    None => self.step("default".to_owned(), default?),
                }
                None
            }
        }
    }

    fn output(&mut self, name: &str, scope: &Scope, path: &[Down]) -> Option<Point> {
        let world = self.world;
        let instance = world.instance(scope.instance);
        let call = world.config(instance.module).calls.position(name)?;
        let children = instance.calls[call].as_ref()?;
        let (first, rest) = path.split_first()?;
        let keyed = chosen(&children.instances, |(key, _)| key, first);
        let (child, rest) = match keyed {
            Some((_, child)) => (*child, rest),
            None => (children.instances.first().filter(|(key, _)| *key == Key::None)?.1, path),
        };
        let (Down::Name(output), rest) = rest.split_first()? else { return None };
        let module = world.instance(child).module;
        let declared = world.config(module).outputs.get(output)?;
        let value = declared.value?;
        self.step(format!("{}.{output}", world.instance(child).address), world.expr_site(module, value));
        Some(plain(child, value, rest.to_vec()))
    }

    fn attribute(&mut self, (mode, kind, name): (Mode, &str, &str), scope: &Scope, path: &[Down]) -> Option<Point> {
        let (world, instance_id) = (self.world, scope.instance);
        let instance = world.instance(instance_id);
        let at = world.config(instance.module).resource(mode, kind, name)?;
        let resource = &world.config(instance.module).resources[at];
        let group = instance.resources[at].as_ref()?;
        let keyed = path.first().and_then(|first| chosen(group.instances(), |found| &found.key, first));
        let (found, rest) = match keyed {
            Some(found) => (found, &path[1..]),
            None => (group.instances().first().filter(|found| found.key == Key::None)?, path),
        };
        let Some(Down::Name(attribute)) = rest.first() else { return None };
        let scope = Scope {
            instance: scope.instance,
            repeated: found.repeated.clone(),
            repetition: resource.repetition,
            iterations: Vec::new(),
        };
        let Some(point) = start(&world.body_of(instance_id, at, found).0, scope, rest.to_vec()) else {
            self.step(format!("{}.{attribute}", found.address), found.site);
            return None;
        };
        self.step(format!("{}.{attribute}", found.address), world.expr_site(instance.module, point.at));
        Some(point)
    }
}

/// An expression of a declaration, where nothing repeats.
fn plain(instance: InstanceId, at: ExprAt, path: Vec<Down>) -> Point {
    let scope = Scope { instance, repeated: Repeated::Once, repetition: Repetition::Once, iterations: Vec::new() };
    Point { scope, at, path, value: None }
}

/// What a step chooses of what is in the order of its keys.
fn chosen<'a, T>(all: &'a [T], key: impl Fn(&T) -> &Key, step: &Down) -> Option<&'a T> {
    match step {
        Down::Index(number) => numbered(all, key, *number),
        Down::Name(name) => named(all, key, name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_the_model_is_read_back() {
        let name = |text: &str| Down::Name(text.into());
        assert_eq!(
            parse_path("ingress[0].tags[\"a.\\\"b\"].x"),
            [name("ingress"), Down::Index(0), name("tags"), name("a.\"b"), name("x")]
        );
        assert_eq!(parse_path(""), []);
    }
}
