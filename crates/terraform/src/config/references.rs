use super::{Mode, Module};
use crate::cty::Str;
use crate::syntax::{Expr, ExprId, Reference, Tree};

/// What a reference is to: a place in one of its module's tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// `var.NAME`
    Variable(u32),
    /// `local.NAME`
    Local(u32),
    /// A resource with all its instances.
    Resource(u32),
    /// A module call with all its instances.
    Call(u32),
    /// `each.key`
    EachKey,
    /// `each.value`
    EachValue,
    /// `count.index`
    CountIndex,
}

/// What is read of the instances of a resource by expressions that name the resource as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Used {
    /// Only these attributes, sorted.
    Only(Box<[Str]>),
    /// Perhaps everything.
    All,
}

/// A top-level argument or block type of a resource, and the address in its module of a resource that it names.
pub type Named = (Str, Str);

/// What a declaration has to wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dependency {
    /// Another declaration of the module, as the graph counts them.
    Own(u32),
    /// One of a call's outputs, or all of them.
    Output(u32, Option<Str>),
    /// Everything that a call makes.
    Close(u32),
}

/// What the declarations of a module depend on, whoever calls it.
#[derive(Debug)]
pub struct Dependencies {
    /// For each declaration, as the graph counts them, where its part of `all` starts; and the end.
    pub(crate) starts: Vec<u32>,
    /// One after the other.
    pub(crate) all: Vec<Dependency>,
}

impl Dependencies {
    /// Those of a declaration.
    pub fn of_node(&self, node: u32) -> &[Dependency] {
        let at = node as usize;
        &self.all[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// A reference that is known to be sound: what it is to is declared, and it goes on as it may.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// What it is to.
    pub to: To,
    /// How many steps behind the root name belong to that.
    pub consumed: u8,
    /// The step behind that, if it is a constant key: of an instance.
    pub key: Option<ExprId>,
    /// The step behind that, if it is a name: an attribute or output.
    pub attribute: Option<ExprId>,
    /// Whether the reference ends with what it is to.
    pub is_whole: bool,
}

/// The targets of all references of a module's files. Expressions are computed again for each instance of their module,
/// and what they refer to is asked for by several stages; it is looked up by name once.
#[derive(Debug, Default)]
pub struct References {
    /// By file, then as [`Reference::at`] counts. What is not here has to be looked at by itself: it is wrong, or stands
    /// for something else.
    by_file: Box<[Box<[Option<Target>]>]>,
}

impl References {
    /// Looks all names of a module up. `has` says whether a type of resource may have an attribute.
    pub fn resolve(module: &Module, has: impl Fn(Mode, &str, &str) -> bool) -> Self {
        let mut steps = Vec::new();
        let mut of_file = |tree: &Tree| {
            let mut targets = vec![None; tree.reference_count()];
            tree.every_reference(|found| {
                tree.steps(found.expr, &mut steps);
                targets[found.at] = target(module, tree, found.root, &steps, &has);
            });
            targets.into_boxed_slice()
        };
        Self { by_file: module.files.iter().map(|parsed| of_file(&parsed.tree)).collect() }
    }

    /// What a reference in one of the files is to.
    pub fn target(&self, file: u32, found: &Reference<'_>) -> Option<&Target> {
        // A part of one does not go on as the whole does.
        self.by_file.get(file as usize)?.get(found.at)?.as_ref().filter(|_| found.is_whole)
    }
}

/// What a reference is to, by Terraform's rules: see [`StaticReference`](crate::eval::StaticReference), which also says
/// what is wrong where something is.
fn target(
    module: &Module,
    tree: &Tree,
    root: &str,
    steps: &[ExprId],
    has: &impl Fn(Mode, &str, &str) -> bool,
) -> Option<Target> {
    let name = |at: usize| tree.attribute_name(*steps.get(at)?);
    let resource = |mode: Mode, kind: &str, consumed: usize| {
        Some((To::Resource(module.resource(mode, kind, name(consumed - 1)?)? as u32), consumed))
    };
    let (to, consumed) = match root {
        "var" => (To::Variable(module.variables.position(name(0)?)? as u32), 1),
        "local" => (To::Local(module.locals.position(name(0)?)? as u32), 1),
        "module" => (To::Call(module.calls.position(name(0)?)? as u32), 1),
        "data" => resource(Mode::Data, name(0)?, 2)?,
        "resource" => resource(Mode::Managed, name(0)?, 2)?,
        "ephemeral" => resource(Mode::Ephemeral, name(0)?, 2)?,
        "each" => match name(0)? {
            "key" => (To::EachKey, 1),
            "value" => (To::EachValue, 1),
            _ => return None,
        },
        "count" if name(0)? == "index" => (To::CountIndex, 1),
        "count" | "path" | "terraform" | "self" | "template" | "lazy" | "arg" => return None,
        kind => resource(Mode::Managed, kind, 1)?,
    };
    let rest = &steps[consumed..];
    let key = rest.first().copied().filter(|&step| matches!(tree.expr(step), Expr::Index { .. }));
    let next = rest.get(usize::from(key.is_some())).copied();
    let attribute = next.filter(|&step| tree.attribute_name(step).is_some());
    match to {
        To::Resource(at) => {
            let resource = &module.resources[at as usize];
            let fits = if resource.repetition.repeats() { key.is_some() || rest.is_empty() } else { key.is_none() };
            let is_there = |name: &str| has(resource.mode, &resource.kind, name);
            let name = attribute.and_then(|step| tree.attribute_name(step));
            if resource.in_check || !fits || !name.is_none_or(is_there) {
                return None;
            }
        }
        // One instance is no object that could be indexed.
        To::Call(_) if key.is_some() && next.is_some() && attribute.is_none() => return None,
        To::Variable(_) | To::Local(_) | To::Call(_) | To::EachKey | To::EachValue | To::CountIndex => {}
    }
    Some(Target { to, consumed: consumed as u8, key, attribute, is_whole: rest.is_empty() })
}
