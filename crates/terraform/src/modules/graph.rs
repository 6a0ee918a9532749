//! The static graph of a root: what has to be computed before what, over all modules at once and before any of them
//! is expanded.

use crate::config::{BodyAt, Call, ExprAt, Module, Nested, Repetition, Resource, Rule, Source, Target, To, reference};
use crate::eval::{StaticReference, Subject};
use crate::syntax::{StepKind, Tree};

use super::imports::ImportIndex;
use super::known::references;
use super::load::{ModuleId, Root};
use super::providers::ProviderIndex;
use super::validate::triggers;

/// A node of the graph.
pub(super) type NodeId = u32;

/// What a node stands for: a declaration of a module by its place in the module's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Nothing is computed: what the calls around a module depend on.
    Barrier,
    /// Nothing is computed: everything in a module.
    Close,
    /// How many instances a call has.
    Call(usize),
    /// A variable's value.
    Variable(usize),
    /// A variable's `validation` blocks.
    Validation(usize),
    Local(usize),
    Output(usize),
    Resource(usize),
    Provider(usize),
    Check(usize),
}

/// The first node of each kind of a module.
#[derive(Debug, Clone, Copy)]
struct Bases {
    start: u32,
    calls: u32,
    variables: u32,
    validations: u32,
    locals: u32,
    outputs: u32,
    resources: u32,
    providers: u32,
    checks: u32,
    end: u32,
}

impl Bases {
    fn new(start: u32, config: &Module) -> Self {
        let calls = start + 2;
        let variables = calls + config.calls.len() as u32;
        let validations = variables + config.variables.len() as u32;
        let locals = validations + config.variables.len() as u32;
        let outputs = locals + config.locals.len() as u32;
        let resources = outputs + config.outputs.len() as u32;
        let providers = resources + config.resources.len() as u32;
        let checks = providers + config.providers.len() as u32;
        let end = checks + config.checks.len() as u32;
        Self { start, calls, variables, validations, locals, outputs, resources, providers, checks, end }
    }

    fn node(&self, part: Part) -> NodeId {
        match part {
            Part::Barrier => self.start,
            Part::Close => self.start + 1,
            Part::Call(at) => self.calls + at as u32,
            Part::Variable(at) => self.variables + at as u32,
            Part::Validation(at) => self.validations + at as u32,
            Part::Local(at) => self.locals + at as u32,
            Part::Output(at) => self.outputs + at as u32,
            Part::Resource(at) => self.resources + at as u32,
            Part::Provider(at) => self.providers + at as u32,
            Part::Check(at) => self.checks + at as u32,
        }
    }

    fn part(&self, node: NodeId) -> Part {
        let from = |base: u32| (node - base) as usize;
        match node {
            n if n == self.start => Part::Barrier,
            n if n < self.calls => Part::Close,
            n if n < self.variables => Part::Call(from(self.calls)),
            n if n < self.validations => Part::Variable(from(self.variables)),
            n if n < self.locals => Part::Validation(from(self.validations)),
            n if n < self.outputs => Part::Local(from(self.locals)),
            n if n < self.resources => Part::Output(from(self.outputs)),
            n if n < self.providers => Part::Resource(from(self.resources)),
            n if n < self.checks => Part::Provider(from(self.providers)),
            _ => Part::Check(from(self.checks)),
        }
    }
}

/// The order in which a root is computed.
#[derive(Debug)]
pub(super) struct Graph {
    bases: Vec<Bases>,
    /// Every node, what it depends on before it.
    pub(super) order: Vec<NodeId>,
    /// Nodes that depend on each other, or on themselves; each cycle sorted.
    pub(super) cycles: Vec<Vec<NodeId>>,
}

impl Graph {
    pub(super) fn new(root: &Root, providers: &ProviderIndex, imports: &ImportIndex) -> Self {
        let mut bases = Vec::with_capacity(root.modules.len());
        let mut next = 0;
        for node in &root.modules {
            let module = Bases::new(next, &node.config);
            next = module.end;
            bases.push(module);
        }
        let mut builder = Builder { root, providers, imports, bases: &bases, targets: Vec::new(), starts: vec![0] };
        for (at, module) in bases.iter().enumerate() {
            for node in module.start..module.end {
                builder.node(ModuleId(at as u32), module.part(node));
                builder.starts.push(builder.targets.len() as u32);
            }
        }
        let Builder { targets, starts, .. } = builder;
        let (order, cycles) = components(&starts, &targets);
        Self { bases, order, cycles }
    }

    /// What a node stands for.
    pub(super) fn part(&self, node: NodeId) -> (ModuleId, Part) {
        let at = self.bases.partition_point(|module| module.end <= node);
        (ModuleId(at as u32), self.bases[at].part(node))
    }
}

struct Builder<'r> {
    root: &'r Root,
    providers: &'r ProviderIndex,
    imports: &'r ImportIndex,
    bases: &'r [Bases],
    targets: Vec<NodeId>,
    starts: Vec<u32>,
}

impl<'r> Builder<'r> {
    fn config(&self, module: ModuleId) -> &'r Module {
        &self.root.modules[module.index()].config
    }

    fn depend(&mut self, module: ModuleId, part: Part) {
        let node = self.bases[module.index()].node(part);
        self.targets.push(node);
    }

    /// Takes a node out of what was added since.
    fn leave_out(&mut self, from: usize, module: ModuleId, part: Part) {
        if from == self.targets.len() {
            return;
        }
        let own = self.bases[module.index()].node(part);
        let mut added = self.targets.split_off(from);
        added.retain(|&node| node != own);
        self.targets.append(&mut added);
    }

    /// Adds what a node depends on.
    fn node(&mut self, module: ModuleId, part: Part) {
        let config = self.config(module);
        let caller = self.root.modules[module.index()].caller;
        // Whatever is computed once an instance has to wait for the instances.
        if let (Some((caller, call)), false) = (caller, matches!(part, Part::Barrier | Part::Close)) {
            self.depend(caller, Part::Call(call));
        }
        match part {
            Part::Barrier => self.barrier(module),
            Part::Close => {
                let bases = &self.bases[module.index()];
                self.targets.extend(bases.calls..bases.end);
                for child in self.root.modules[module.index()].calls.iter().flatten() {
                    self.depend(*child, Part::Close);
                }
            }
            Part::Call(at) => self.repetition(module, config.calls[at].repetition),
            Part::Variable(at) => {
                if let Some((caller, call)) = caller {
                    let arguments = &self.root.modules[caller.index()].arguments[call];
                    if let Some(argument) = arguments.get(&*config.variables[at].name) {
                        self.expression(caller, argument.value);
                    }
                }
            }
            Part::Validation(at) => {
                self.depend(module, Part::Variable(at));
                let from = self.targets.len();
                self.rules(module, &config.variables[at].validations);
                // Its own variable is what it looks at.
                self.leave_out(from, module, part);
            }
            Part::Local(at) => self.expression(module, config.locals[at].value),
            Part::Output(at) => {
                let output = &config.outputs[at];
                if let Some(value) = output.value {
                    self.expression(module, value);
                }
                self.rules(module, &output.preconditions);
                self.depends_on(module, &output.depends_on);
            }
            Part::Resource(at) => self.resource(module, at),
            Part::Provider(at) => {
                for body in &config.providers[at].bodies {
                    self.body(module, body);
                }
                if let Some(for_each) = config.providers[at].for_each {
                    self.expression(module, for_each);
                }
            }
            Part::Check(at) => self.rules(module, &config.checks[at].asserts),
        }
    }

    fn barrier(&mut self, module: ModuleId) {
        if let Some((caller, call)) = self.root.modules[module.index()].caller {
            self.depend(caller, Part::Barrier);
            let call: &'r Call = &self.config(caller).calls[call];
            self.depends_on(caller, &call.depends_on);
        }
    }

    fn resource(&mut self, module: ModuleId, at: usize) {
        let resource: &'r Resource = &self.config(module).resources[at];
        self.depend(module, Part::Barrier);
        self.repetition(module, resource.repetition);
        for body in resource.bodies.iter() {
            self.body_without(module, body, &["connection", "provisioner"]);
        }
        // These run when the resource is there: they may refer to it by its own name, as well as by `self`.
        let from = self.targets.len();
        let provisioners = resource.provisioners().iter().map(|provisioner| &provisioner.body);
        for body in resource.connections().iter().chain(provisioners) {
            self.body(module, body);
        }
        // Terraform does not mind what waits for itself.
        self.depends_on(module, resource.depends_on());
        self.leave_out(from, module, Part::Resource(at));
        self.rules(module, &resource.lifecycle().preconditions);
        self.rules(module, &resource.lifecycle().postconditions);
        for &trigger in &resource.lifecycle().replace_triggered_by {
            let tree = self.config(module).tree(trigger.file);
            triggers(tree, trigger.expr, |reference, _| self.subject(module, reference));
        }
        for &import in self.imports.get(&(module, at)).into_iter().flatten() {
            let import = &self.config(ModuleId::ROOT).imports[import];
            for at in import.id.into_iter().chain(import.for_each) {
                self.expression(ModuleId::ROOT, at);
            }
        }
        if let Some((module, provider)) = self.providers.of_resource(module, at) {
            self.depend(module, Part::Provider(provider));
        }
    }

    fn repetition(&mut self, module: ModuleId, repetition: Repetition) {
        match repetition {
            Repetition::Once => {}
            Repetition::Count(at) | Repetition::ForEach(at) | Repetition::Enabled(at) => self.expression(module, at),
        }
    }

    fn rules(&mut self, module: ModuleId, rules: &[Rule]) {
        for rule in rules {
            for at in rule.condition.into_iter().chain(rule.message) {
                self.expression(module, at);
            }
        }
    }

    fn depends_on(&mut self, module: ModuleId, references: &[ExprAt]) {
        for &at in references {
            let tree = self.config(module).tree(at.file);
            let Some(Ok(found)) = reference(tree, at.expr).map(StaticReference::parse) else { continue };
            match &found.subject {
                Subject::Module(name) => {
                    let call = self.config(module).calls.position(name);
                    if let Some(Ok(child)) = call.map(|call| &self.root.modules[module.index()].calls[call]) {
                        self.depend(*child, Part::Close);
                    }
                }
                _ => self.subject(module, &found),
            }
        }
    }

    /// Every expression in a body, blocks in blocks included.
    fn body(&mut self, module: ModuleId, body: &BodyAt) {
        self.body_without(module, body, &[]);
    }

    /// What a body refers to outside of its own blocks of these kinds.
    fn body_without(&mut self, module: ModuleId, body: &BodyAt, kinds: &[&str]) {
        let tree = self.config(module).tree(body.file);
        let file = body.file;
        let mut rest = vec![*body];
        let mut left_out = kinds;
        while let Some(body) = rest.pop() {
            match body.source {
                Source::Object(expr) => self.expression(module, ExprAt { file, expr }),
                Source::Body(_) => {
                    for arg in body.args(tree) {
                        self.expression(module, ExprAt { file, expr: arg.expr });
                    }
                    let blocks = body.blocks(tree).filter(|block| !left_out.contains(&block.kind));
                    rest.extend(blocks.map(|block: Nested<'_>| block.body));
                }
            }
            left_out = &[];
        }
    }

    fn expression(&mut self, module: ModuleId, at: ExprAt) {
        let config = self.config(module);
        let tree = config.tree(at.file);
        let known = references(config);
        tree.references(at.expr, |found| {
            if let Some(target) = known.target(at.file, &found) {
                return self.target(module, tree, target);
            }
            let Some(traversal) = tree.traversal(found.expr) else { return };
            if let Ok(found) = StaticReference::parse(traversal) {
                self.subject(module, &found);
            }
        });
    }

    fn target(&mut self, module: ModuleId, tree: &Tree, target: &Target) {
        match target.to {
            To::Variable(at) => self.variable(module, at as usize),
            To::Local(at) => self.depend(module, Part::Local(at as usize)),
            To::Resource(at) => self.depend(module, Part::Resource(at as usize)),
            To::EachKey | To::EachValue | To::CountIndex => {}
            To::Call(at) => {
                self.outputs(module, at as usize, target.attribute.and_then(|step| tree.attribute_name(step)));
            }
        }
    }

    /// Nobody uses a variable's value before it is found good.
    fn variable(&mut self, module: ModuleId, at: usize) {
        self.depend(module, Part::Variable(at));
        if !self.config(module).variables[at].validations.is_empty() {
            self.depend(module, Part::Validation(at));
        }
    }

    fn subject(&mut self, module: ModuleId, reference: &StaticReference<'_>) {
        let config = self.config(module);
        match &reference.subject {
            Subject::Variable(name) => {
                config.variables.position(name).into_iter().for_each(|at| self.variable(module, at));
            }
            Subject::Local(name) => {
                config.locals.position(name).into_iter().for_each(|at| self.depend(module, Part::Local(at)));
            }
            Subject::Resource { mode, kind, name } => {
                let found = config.resource(*mode, kind, name).into_iter();
                found.for_each(|at| self.depend(module, Part::Resource(at)));
            }
            Subject::Module(name) => {
                let found = config.calls.position(name).into_iter();
                found.for_each(|at| self.outputs(module, at, output_of(reference)));
            }
            Subject::Count(_) | Subject::Each(_) | Subject::Path(_) | Subject::Terraform(_) | Subject::SelfObject => {}
        }
    }

    /// A call's instances and one of its outputs, or all of them.
    fn outputs(&mut self, module: ModuleId, call: usize, output: Option<&str>) {
        self.depend(module, Part::Call(call));
        let Ok(child) = self.root.modules[module.index()].calls[call] else { return };
        let outputs = &self.config(child).outputs;
        match output {
            Some(output) => {
                if let Some(at) = outputs.position(output) {
                    self.depend(child, Part::Output(at));
                }
            }
            None => (0..outputs.len()).for_each(|at| self.depend(child, Part::Output(at))),
        }
    }
}

/// The output that a reference to a module call reads, where it reads one.
pub(super) fn output_of<'a>(reference: &'a StaticReference<'_>) -> Option<&'a str> {
    let mut steps = reference.rest.iter().map(|step| &step.kind);
    match steps.next()? {
        StepKind::Attr(name) => Some(name),
        StepKind::Key(_) | StepKind::Number(_) => match steps.next()? {
            StepKind::Attr(name) => Some(name),
            StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat => None,
        },
        StepKind::Splat => None,
    }
}

/// Strongly connected components (Tarjan, without recursion): all nodes with what they depend on before them, and the
/// components that are cycles.
fn components(starts: &[u32], targets: &[NodeId]) -> (Vec<NodeId>, Vec<Vec<NodeId>>) {
    let count = starts.len() - 1;
    let mut walk = Tarjan {
        index: vec![UNSEEN; count],
        low: vec![0; count],
        on_stack: vec![false; count],
        stack: Vec::new(),
        next: 0,
        order: Vec::with_capacity(count),
        cycles: Vec::new(),
    };
    let edges = |node: NodeId| &targets[starts[node as usize] as usize..starts[node as usize + 1] as usize];
    let mut path: Vec<(NodeId, usize)> = Vec::new();
    for start in 0..count as NodeId {
        if walk.index[start as usize] != UNSEEN {
            continue;
        }
        walk.enter(start);
        path.push((start, 0));
        while let Some(top) = path.last_mut() {
            let (node, at) = *top;
            match edges(node).get(at) {
                Some(&to) => {
                    top.1 += 1;
                    if walk.index[to as usize] == UNSEEN {
                        walk.enter(to);
                        path.push((to, 0));
                    } else if walk.on_stack[to as usize] {
                        walk.low[node as usize] = walk.low[node as usize].min(walk.index[to as usize]);
                    }
                }
                None => {
                    path.pop();
                    if let Some(&(from, _)) = path.last() {
                        walk.low[from as usize] = walk.low[from as usize].min(walk.low[node as usize]);
                    }
                    walk.leave(node, edges(node).contains(&node));
                }
            }
        }
    }
    (walk.order, walk.cycles)
}

const UNSEEN: u32 = u32::MAX;

struct Tarjan {
    index: Vec<u32>,
    low: Vec<u32>,
    on_stack: Vec<bool>,
    stack: Vec<NodeId>,
    next: u32,
    order: Vec<NodeId>,
    cycles: Vec<Vec<NodeId>>,
}

impl Tarjan {
    fn enter(&mut self, node: NodeId) {
        self.index[node as usize] = self.next;
        self.low[node as usize] = self.next;
        self.next += 1;
        self.stack.push(node);
        self.on_stack[node as usize] = true;
    }

    fn leave(&mut self, node: NodeId, refers_to_itself: bool) {
        if self.low[node as usize] != self.index[node as usize] {
            return;
        }
        let from = self.stack.iter().rposition(|&on| on == node).unwrap_or_default();
        let mut component = self.stack.split_off(from);
        for &member in &component {
            self.on_stack[member as usize] = false;
        }
        component.sort_unstable();
        self.order.extend_from_slice(&component);
        if component.len() > 1 || refers_to_itself {
            self.cycles.push(component);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(edges: &[&[u32]]) -> (Vec<u32>, Vec<Vec<u32>>) {
        let mut starts = vec![0];
        let mut targets = Vec::new();
        for to in edges {
            targets.extend_from_slice(to);
            starts.push(targets.len() as u32);
        }
        components(&starts, &targets)
    }

    #[test]
    fn what_is_needed_comes_first() {
        let (order, cycles) = of(&[&[1, 2], &[2], &[], &[0]]);
        assert_eq!(order, [2, 1, 0, 3]);
        assert_eq!(cycles, Vec::<Vec<u32>>::new());
    }

    #[test]
    fn cycles_are_told_apart() {
        let (_, cycles) = of(&[&[1], &[2], &[0], &[3], &[0]]);
        assert_eq!(cycles, [vec![0, 1, 2], vec![3]]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let count = 300_000;
        let mut starts: Vec<u32> = (0..count).collect();
        starts.push(count - 1);
        let targets: Vec<u32> = (1..count).collect();
        assert_eq!(components(&starts, &targets).0.first(), Some(&(count - 1)));
    }
}
