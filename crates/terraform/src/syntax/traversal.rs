use std::borrow::Cow;

use palisade_source::Span;

use super::tree::{Expr, ExprId, Tree};

/// A reference without anything to evaluate in it: `aws_subnet.a["x"].id`. What `depends_on`, `provider`,
/// `ignore_changes`, `replace_triggered_by` and the addresses of `moved`, `import` and `removed` blocks hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traversal<'t> {
    /// The name that it starts with.
    pub root: Cow<'t, str>,
    /// Where that stands.
    pub root_span: Span,
    /// What follows.
    pub steps: Vec<Step<'t>>,
    /// From the first to the last character.
    pub span: Span,
}

/// A step of a [`Traversal`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'t> {
    /// What it takes.
    pub kind: StepKind<'t>,
    /// With its dot or brackets.
    pub span: Span,
}

/// What a step takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepKind<'t> {
    /// `.name`
    Attr(Cow<'t, str>),
    /// `["key"]`
    Key(Cow<'t, str>),
    /// `[0]` or `.0`: the number as written.
    Number(Cow<'t, str>),
    /// `[*]`: only where [`parse_traversal`](super::parse_traversal) is told to take it.
    Splat,
}

/// A reference to something outside of the expression, as [`Tree::references`] finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'t> {
    /// The name that it starts with.
    pub root: &'t str,
    /// The longest part of it that is static: [`Tree::traversal`] reads it.
    pub expr: ExprId,
}

impl Tree {
    /// Reads an expression as a static reference. In JSON that is a string that holds one.
    pub fn traversal(&self, id: ExprId) -> Option<Traversal<'_>> {
        self.json_traversal(id).or_else(|| self.native_traversal(id))
    }

    fn native_traversal(&self, id: ExprId) -> Option<Traversal<'_>> {
        let mut steps = Vec::new();
        let mut at = id;
        loop {
            let span = self.span(at);
            let (base, kind) = match self.expr(at) {
                Expr::Variable(root) => {
                    steps.reverse();
                    let (root, span) = (Cow::Borrowed(root), self.span(id));
                    return Some(Traversal { root, root_span: self.span(at), steps, span });
                }
                Expr::GetAttr { base, name } => (base, StepKind::Attr(name.into())),
                Expr::Index { base, key } => (base, self.static_key(key)?),
                _ => return None,
            };
            steps.push(Step { kind, span: Span::new(self.span(base).end, span.end) });
            at = base;
        }
    }

    fn static_key(&self, key: ExprId) -> Option<StepKind<'_>> {
        match self.expr(key) {
            Expr::String(key) => Some(StepKind::Key(key.into())),
            Expr::Number(number) => Some(StepKind::Number(number.into())),
            _ => None,
        }
    }

    /// Finds what an expression refers to, in the order it is written: every free name, with as much of the traversal
    /// that follows as is static. Names that a `for` binds are not free in it. A reference inside an index is one of
    /// its own: `a.b[var.i].c` refers to `a.b` and `var.i`.
    pub fn references<'t>(&'t self, id: ExprId, mut found: impl FnMut(Reference<'t>)) {
        let mut walk = Walk { tree: self, bound: Vec::new(), tasks: vec![Task::Visit(id)] };
        let mut spine = Vec::new();
        while let Some(task) = walk.tasks.pop() {
            match task {
                Task::Visit(id) => walk.visit(id, &mut spine, &mut found),
                Task::Bind(name) => walk.bound.push(name),
                Task::Release(count) => walk.bound.truncate(walk.bound.len() - count),
            }
        }
    }
}

/// What is left to do, the next thing last.
enum Task<'t> {
    Visit(ExprId),
    Bind(&'t str),
    Release(usize),
}

struct Walk<'t> {
    tree: &'t Tree,
    /// The names that the `for` expressions around bind.
    bound: Vec<&'t str>,
    tasks: Vec<Task<'t>>,
}

impl<'t> Walk<'t> {
    fn visit(&mut self, id: ExprId, spine: &mut Vec<ExprId>, found: &mut impl FnMut(Reference<'t>)) {
        let tree = self.tree;
        match tree.expr(id) {
            Expr::Variable(_) | Expr::GetAttr { .. } | Expr::Index { .. } => self.visit_chain(id, spine, found),
            Expr::Template(parts) => self.visit_all(parts.iter().filter_map(|part| match part {
                super::Part::Literal { .. } => None,
                super::Part::Expr(id) => Some(*id),
            })),
            Expr::Tuple(list) => self.visit_all(list.iter().copied()),
            Expr::Object(items) => self.visit_all(items.iter().flat_map(|item| [item.key, item.value])),
            Expr::Call(call) => self.visit_all(tree.exprs(call.args).iter().copied()),
            Expr::Splat { source, each, .. } => self.visit_all([source, each]),
            Expr::Binary { left, right, .. } => self.visit_all([left, right]),
            Expr::Conditional(it) => self.visit_all([it.condition, it.yes, it.no]),
            Expr::Wrap(inner) | Expr::Join(inner) | Expr::Parens(inner) | Expr::Unary { operand: inner, .. } => {
                self.tasks.push(Task::Visit(inner));
            }
            Expr::For(each) => {
                let names = each.key_var.into_iter().chain([each.value_var]);
                self.tasks.push(Task::Release(names.clone().count()));
                self.visit_all(each.key.into_iter().chain([each.value]).chain(each.condition));
                self.tasks.extend(names.map(|name| Task::Bind(tree.text(name))));
                self.tasks.push(Task::Visit(each.collection));
            }
            Expr::Invalid
            | Expr::Null
            | Expr::Bool(_)
            | Expr::Number(_)
            | Expr::String(_)
            | Expr::Name(_)
            | Expr::SplatItem => {}
        }
    }

    fn visit_all(&mut self, ids: impl IntoIterator<Item = ExprId>) {
        let from = self.tasks.len();
        self.tasks.extend(ids.into_iter().map(Task::Visit));
        self.tasks[from..].reverse();
    }

    /// A chain of accesses, however long, is walked once from its top to its root and once back.
    fn visit_chain(&mut self, id: ExprId, spine: &mut Vec<ExprId>, found: &mut impl FnMut(Reference<'t>)) {
        spine.clear();
        let mut at = id;
        let root = loop {
            match self.tree.expr(at) {
                Expr::GetAttr { base, .. } | Expr::Index { base, .. } => {
                    spine.push(at);
                    at = base;
                }
                Expr::Variable(root) => break Some(root),
                _ => break None,
            }
        };
        if let Some(root) = root.filter(|root| !self.bound.contains(root)) {
            let mut end = at;
            while let Some(&step) = spine.last() {
                if matches!(self.tree.expr(step), Expr::Index { key, .. } if self.tree.static_key(key).is_none()) {
                    break;
                }
                end = step;
                spine.pop();
            }
            found(Reference { root, expr: end });
        }
        // The next thing last: what is indexed, then the keys from there on.
        for &step in spine.iter() {
            if let Expr::Index { key, .. } = self.tree.expr(step) {
                self.tasks.push(Task::Visit(key));
            }
        }
        if root.is_none() {
            self.tasks.push(Task::Visit(at));
        }
    }
}
