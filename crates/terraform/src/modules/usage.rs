//! Which attributes of a resource anybody reads. An object with all that a schema has takes kilobytes; where a resource
//! has thousands of instances and only their ids are read, nothing else is made.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use crate::config::{Module, Target, To, Used};
use crate::cty::Str;
use crate::eval::{StaticReference, Subject};
use crate::syntax::{Expr, ExprId, For, StepKind, Tree};

use super::known::references;
use super::shape;

/// What the expressions of a module read of one of its resources; `None`: nothing.
pub(super) fn used(module: &Module, resource: usize) -> Option<&Used> {
    let used = module.used.get_or_init(|| gathered(module, reads(module)));
    let at = used.binary_search_by_key(&resource, |(of, _)| *of as usize).ok()?;
    Some(&used[at].1)
}

/// What one expression reads of a resource.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Read<'t> {
    /// Which instances there are.
    Keys,
    Attribute(Cow<'t, str>),
    /// Perhaps everything.
    All,
}

/// What all expressions read, by resource.
fn gathered(module: &Module, mut reads: Vec<(u32, Read<'_>)>) -> Box<[(u32, Used)]> {
    reads.sort_unstable();
    reads.dedup();
    let one = |reads: &[(u32, Read<'_>)]| {
        let resource = &module.resources[reads[0].0 as usize];
        let shape = shape::of(resource.mode, &resource.kind);
        let shared = |name: &str| shape.attribute(name).map_or_else(|| name.into(), |known| known.name.clone());
        let mut names: Vec<Str> = Vec::with_capacity(reads.len());
        for (_, read) in reads {
            match read {
                Read::Keys => {}
                Read::Attribute(name) => names.push(shared(name)),
                Read::All => return Used::All,
            }
        }
        Used::Only(names.into())
    };
    reads.chunk_by(|(one, _), (other, _)| one == other).map(|reads| (reads[0].0, one(reads))).collect()
}

/// Looks through all expressions of a module.
fn reads(module: &Module) -> Vec<(u32, Read<'_>)> {
    let names = module.files.iter().map(|parsed| parsed.tree.reference_count()).sum::<usize>();
    let mut reads = Vec::with_capacity(names);
    let orders = orders(module);
    let known = references(module);
    for (file, parsed) in module.files.iter().enumerate() {
        let tree = &*parsed.tree;
        // Those that do not go on with a constant: what reads of them, another expression says.
        let mut open: Vec<(ExprId, u32)> = Vec::new();
        tree.all_references(|found| {
            let (resource, attribute, is_whole) = match known.target(file as u32, &found) {
                Some(&Target { to: To::Resource(at), attribute, is_whole, .. }) => {
                    (at, attribute.and_then(|step| tree.attribute_name(step)).map(Cow::Borrowed), is_whole)
                }
                Some(_) => return,
                None => match read_by_name(module, tree, found.expr) {
                    Some(read) => read,
                    None => return,
                },
            };
            match attribute {
                Some(name) => reads.push((resource, Read::Attribute(name))),
                None if !is_whole => reads.push((resource, Read::All)),
                None if orders.contains(&(file as u32, found.expr)) => {}
                None => open.push((found.expr, resource)),
            }
        });
        if !open.is_empty() {
            let mut narrow = narrow(module, tree, &open);
            for (id, resource) in open {
                match narrow.remove(&id) {
                    Some(names) => {
                        reads.push((resource, Read::Keys));
                        reads.extend(names.into_iter().map(|name| (resource, Read::Attribute(name.into()))));
                    }
                    None => reads.push((resource, Read::All)),
                }
            }
        }
    }
    reads
}

/// The resource that an expression refers to, the attribute that it reads of that, and whether it reads nothing more.
fn read_by_name<'t>(module: &Module, tree: &'t Tree, expr: ExprId) -> Option<(u32, Option<Cow<'t, str>>, bool)> {
    let reference = StaticReference::parse(tree.traversal(expr)?).ok()?;
    let Subject::Resource { mode, kind, name } = &reference.subject else { return None };
    let resource = module.resource(*mode, kind, name)? as u32;
    let mut steps = reference.rest.into_iter().map(|step| step.kind);
    let first = steps.next();
    let is_whole = first.is_none();
    let attribute = match first {
        Some(StepKind::Key(_) | StepKind::Number(_)) => steps.next(),
        first => first,
    };
    let attribute = match attribute {
        Some(StepKind::Attr(name)) => Some(name),
        Some(StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat) | None => None,
    };
    Some((resource, attribute, is_whole))
}

/// References that say what comes first, and read nothing.
fn orders(config: &Module) -> HashSet<(u32, ExprId), RandomState> {
    let outputs = config.outputs.iter().flat_map(|output| &output.depends_on);
    let calls = config.calls.iter().flat_map(|call| &call.depends_on);
    let resources = config
        .resources
        .iter()
        .flat_map(|resource| resource.depends_on().iter().chain(&resource.lifecycle().replace_triggered_by));
    outputs.chain(calls).chain(resources).map(|at| (at.file, at.expr)).collect()
}

/// Of these expressions those of which only some attributes are read, with these: `x` in `x[count.index].id`, in
/// `x[*].id`, and in `[for each in x : each.id]`.
fn narrow<'t>(module: &Module, tree: &'t Tree, of: &[(ExprId, u32)]) -> HashMap<ExprId, Vec<&'t str>, RandomState> {
    let whole = |id: ExprId| of.binary_search_by_key(&id, |&(id, _)| id).ok().map(|at| of[at]);
    // What stands once is no collection of instances: what goes over it goes over its attributes.
    let instances = |id: ExprId| {
        let (id, resource) = whole(collection(tree, id))?;
        module.resources[resource as usize].repetition.repeats().then_some(id)
    };
    let mut narrow = HashMap::default();
    for id in tree.ids() {
        match tree.expr(id) {
            Expr::GetAttr { base, name } => {
                if let Expr::Index { base, .. } = tree.expr(base)
                    && let Some(all) = instances(base)
                {
                    narrow.insert(all, vec![name]);
                }
            }
            Expr::Splat { source, each, .. } => {
                let all = whole(source).map(|(id, _)| id).or_else(|| instances(source));
                narrow.extend(all.and_then(|all| Some((all, vec![first_attribute(tree, each)?]))));
            }
            Expr::For(each) => {
                let all = instances(each.collection);
                narrow.extend(all.and_then(|all| Some((all, read_of_each(tree, id, each)?))));
            }
            _ => {}
        }
    }
    narrow
}

/// What an expression has the elements of: `values(x)` has those of `x`.
fn collection(tree: &Tree, mut id: ExprId) -> ExprId {
    loop {
        match tree.expr(id) {
            Expr::Parens(inner) => id = inner,
            Expr::Call(call) => match (tree.text(call.name), tree.exprs(call.args)) {
                ("values", &[inner]) => id = inner,
                _ => return id,
            },
            _ => return id,
        }
    }
}

/// The attributes that a `for` reads of each element; `None`: perhaps all.
fn read_of_each<'t>(tree: &'t Tree, id: ExprId, each: &For) -> Option<Vec<&'t str>> {
    let element = tree.text(each.value_var);
    if each.key_var.is_some_and(|key| tree.text(key) == element) {
        return None;
    }
    let (mut names, mut steps) = (Some(Vec::new()), Vec::new());
    tree.bound_by(id, |found| {
        if found.root == element {
            tree.steps(found.expr, &mut steps);
            let name = steps.first().and_then(|&step| tree.attribute_name(step));
            match (name, &mut names) {
                (Some(name), Some(names)) => names.push(name),
                (None, names) => *names = None,
                (Some(_), None) => {}
            }
        }
    });
    names
}

/// What a splat reads of each element first.
fn first_attribute(tree: &Tree, each: ExprId) -> Option<&str> {
    let mut at = each;
    loop {
        match tree.expr(at) {
            Expr::GetAttr { base, name } => {
                if let Expr::SplatItem = tree.expr(base) {
                    return Some(name);
                }
                at = base;
            }
            Expr::Index { base, .. } => at = base,
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use palisade_source::SourceFile;

    use super::*;
    use crate::modules::{Loader, Texts};

    /// What is read of `aws_subnet.a` where an output has this value.
    fn read(repetition: &str, value: &str) -> Option<Used> {
        let text =
            format!("resource \"aws_subnet\" \"a\" {{\n  {repetition}\n}}\noutput \"o\" {{\n  value = {value}\n}}\n");
        let module = Texts::new([SourceFile::new("main.tf", text)]).module(".").unwrap();
        used(&module, 0).cloned()
    }

    fn only(names: &[&str]) -> Used {
        Used::Only(names.iter().map(|&name| name.into()).collect())
    }

    #[test]
    fn what_is_read_of_each_instance_is_all_that_is_used() {
        let each = "for_each = toset([\"a\"])";
        assert_eq!(read(each, "{ for k, s in aws_subnet.a : k => s.id }"), Some(only(&["id"])));
        assert_eq!(
            read(each, "[for s in values(aws_subnet.a) : s.arn if s.tags != null]"),
            Some(only(&["arn", "tags"]))
        );
        assert_eq!(read(each, "values(aws_subnet.a)[*].id"), Some(only(&["id"])));
        assert_eq!(read(each, "aws_subnet.a[local.x].id"), Some(only(&["id"])));
        assert_eq!(read(each, "[for k, s in aws_subnet.a : k]"), Some(only(&[])));
        assert_eq!(read(each, "[for s in aws_subnet.a : [s.id, s]]"), Some(Used::All));
        assert_eq!(read(each, "[for s in aws_subnet.a : s[local.x]]"), Some(Used::All));
        assert_eq!(read(each, "1"), None);
    }

    #[test]
    fn what_stands_once_is_gone_through_by_attribute() {
        assert_eq!(read("", "{ for k, v in aws_subnet.a : k => v.id }"), Some(Used::All));
        assert_eq!(read("", "values(aws_subnet.a)[*].id"), Some(Used::All));
        assert_eq!(read("", "aws_subnet.a.id"), Some(only(&["id"])));
    }
}
