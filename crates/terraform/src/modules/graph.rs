//! The static graph of a root: what has to be computed before what, over all modules at once and before any of them
//! is expanded.

use crate::config::{Call, Dependencies, Dependency, Module};
use crate::eval::StaticReference;
use crate::syntax::StepKind;

use super::dependencies::Finder;
use super::imports::ImportIndex;
use super::load::{ModuleId, Root};
use super::providers::ProviderIndex;
use super::waits::{Awaited, Edges};

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
pub(super) struct Bases {
    pub(super) start: u32,
    calls: u32,
    variables: u32,
    validations: u32,
    locals: u32,
    outputs: u32,
    resources: u32,
    providers: u32,
    checks: u32,
    pub(super) end: u32,
}

impl Bases {
    pub(super) fn new(start: u32, config: &Module) -> Self {
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

    pub(super) fn node(&self, part: Part) -> NodeId {
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

    pub(super) fn part(&self, node: NodeId) -> Part {
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
    /// The graph of a root, and where anybody asks what each data source waits for.
    pub(super) fn new(
        root: &Root,
        providers: &ProviderIndex,
        imports: &ImportIndex,
        wants_awaited: bool,
    ) -> (Self, Awaited) {
        let mut bases = Vec::with_capacity(root.modules.len());
        let mut next = 0;
        for node in &root.modules {
            let module = Bases::new(next, &node.config);
            next = module.end;
            bases.push(module);
        }
        let (targets, mut starts) = (Vec::with_capacity(next as usize * 4), Vec::with_capacity(next as usize + 1));
        starts.push(0);
        let mut builder = Builder { root, providers, imports, bases: &bases, targets, starts };
        for at in 0..bases.len() {
            builder.module(ModuleId(at as u32));
        }
        let Builder { targets, starts, .. } = builder;
        let (order, cycles) = components(&starts, &targets);
        let edges = Edges { root, bases: &bases, starts: &starts, targets: &targets };
        let awaited = if wants_awaited { edges.awaited() } else { Awaited::default() };
        (Self { bases, order, cycles }, awaited)
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

    /// Adds what the nodes of a module depend on, one after the other.
    fn module(&mut self, module: ModuleId) {
        let config = self.config(module);
        let (bases, caller) = (self.bases[module.index()], self.root.modules[module.index()].caller);
        // Others are called from many places; what a root refers to is mostly asked for once.
        let (own, shared);
        let dependencies = if module == ModuleId::ROOT {
            own = Dependencies::of(config);
            &own
        } else {
            shared = config.dependencies.get_or_init(|| Dependencies::of(config));
            shared
        };
        for node in bases.start..bases.end {
            let part = bases.part(node);
            // Whatever is computed once an instance has to wait for the instances.
            if let (Some((caller, call)), false) = (caller, matches!(part, Part::Barrier | Part::Close)) {
                self.depend(caller, Part::Call(call));
            }
            for dependency in dependencies.of_node(node - bases.start) {
                self.add(module, dependency);
            }
            self.elsewhere(module, part);
            self.starts.push(self.targets.len() as u32);
        }
    }

    fn add(&mut self, module: ModuleId, dependency: &Dependency) {
        match dependency {
            Dependency::Own(node) => self.targets.push(self.bases[module.index()].start + node),
            Dependency::Output(call, output) => self.outputs(module, *call as usize, output.as_deref()),
            Dependency::Close(call) => {
                if let Ok(child) = self.root.modules[module.index()].calls[*call as usize] {
                    self.depend(child, Part::Close);
                }
            }
        }
    }

    /// What a node depends on that its module does not say by itself.
    fn elsewhere(&mut self, module: ModuleId, part: Part) {
        let caller = self.root.modules[module.index()].caller;
        match part {
            Part::Barrier => {
                if let Some((caller, call)) = caller {
                    self.depend(caller, Part::Barrier);
                    let call: &'r Call = &self.config(caller).calls[call];
                    self.found(caller, |finder| finder.depends_on(&call.depends_on));
                }
            }
            Part::Close => {
                let bases = &self.bases[module.index()];
                self.targets.push(bases.start);
                self.targets.extend(bases.calls..bases.end);
                for child in self.root.modules[module.index()].calls.iter().flatten() {
                    self.depend(*child, Part::Close);
                }
            }
            Part::Variable(at) => {
                if let Some((caller, call)) = caller {
                    let arguments = &self.root.modules[caller.index()].arguments[call];
                    if let Some(argument) = arguments.get(&*self.config(module).variables[at].name) {
                        self.found(caller, |finder| finder.expression(argument.value));
                    }
                }
            }
            Part::Resource(at) => {
                for &import in self.imports.get(&(module, at)).into_iter().flatten() {
                    let import = &self.config(ModuleId::ROOT).imports[import];
                    let parts = import.id.into_iter().chain(import.for_each);
                    self.found(ModuleId::ROOT, |finder| parts.for_each(|at| finder.expression(at)));
                }
                if let Some((module, provider)) = self.providers.of_resource(module, at) {
                    self.depend(module, Part::Provider(provider));
                }
            }
            // Terraform expands a call only once what it depends on is there.
            Part::Call(at) => {
                let call: &'r Call = &self.config(module).calls[at];
                self.found(module, |finder| finder.depends_on(&call.depends_on));
            }
            Part::Validation(_) | Part::Local(_) | Part::Output(_) | Part::Provider(_) | Part::Check(_) => {}
        }
    }

    /// Adds what something in a module refers to.
    fn found(&mut self, module: ModuleId, find: impl FnOnce(&mut Finder<'r>)) {
        let mut finder = Finder::new(self.config(module));
        find(&mut finder);
        for dependency in &finder.found {
            self.add(module, dependency);
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
            // Terraform waits for all that is in the module, whether an output shows it or not.
            None => self.depend(child, Part::Close),
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
pub(super) fn components(starts: &[u32], targets: &[NodeId]) -> (Vec<NodeId>, Vec<Vec<NodeId>>) {
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
        if self.stack.last() == Some(&node) {
            self.stack.pop();
            self.on_stack[node as usize] = false;
            self.order.push(node);
            if refers_to_itself {
                self.cycles.push(vec![node]);
            }
            return;
        }
        let from = self.stack.iter().rposition(|&on| on == node).unwrap_or_default();
        let mut component = self.stack.split_off(from);
        for &member in &component {
            self.on_stack[member as usize] = false;
        }
        component.sort_unstable();
        self.order.extend_from_slice(&component);
        self.cycles.push(component);
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
