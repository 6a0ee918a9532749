use std::borrow::Cow;

use palisade_source::Span;

use super::tree::{Expr, ExprId, For, Kind, Tree};

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
    /// The expression that is that name.
    pub name: ExprId,
    /// The longest part of it that is static: [`Tree::traversal`] reads it.
    pub expr: ExprId,
    /// Whether no more of it is static outside of the expression that was asked about.
    pub is_whole: bool,
    /// Its place among all names of the tree: a key for tables beside it, below [`Tree::reference_count`].
    pub at: usize,
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

    /// The key of an [`Expr::Index`], if it is constant.
    pub fn static_key_of(&self, step: ExprId) -> Option<StepKind<'_>> {
        match self.expr(step) {
            Expr::Index { key, .. } => self.static_key(key),
            _ => None,
        }
    }

    fn is_static_key(&self, key: ExprId) -> bool {
        matches!(self.kind(key), Kind::String(_) | Kind::Number(_))
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
        if let Kind::String(_) | Kind::Number(_) | Kind::Bool(_) | Kind::Null = self.kind(id) {
            return;
        }
        let mentions = self.mentions();
        let first = self.leftmost(id);
        let from = mentions.partition_point(|mention| mention.name < first);
        for (at, mention) in (from..).zip(mentions[from..].iter().take_while(|mention| mention.name <= id)) {
            if let (true, Expr::Variable(root)) = (mention.is_free_in(id), self.expr(mention.name)) {
                let (name, expr) = (mention.name, mention.end.min(id));
                found(Reference { root, name, expr, is_whole: expr == mention.end, at });
            }
        }
    }

    /// How many names there are that may refer to something, those bound by a `for` included.
    pub fn reference_count(&self) -> usize {
        self.mentions().len()
    }

    /// An expression that is one static reference from its first to its last character, and how many steps that has.
    pub fn whole_reference(&self, id: ExprId) -> Option<(Reference<'_>, usize)> {
        let (mut name, mut steps) = (id, 0);
        let root = loop {
            match self.kind(name) {
                Kind::GetAttr { base, .. } => name = base,
                Kind::Index { base, key } if self.is_static_key(key) => name = base,
                Kind::Variable(root) => break self.text(root),
                _ => return None,
            }
            steps += 1;
        };
        let mentions = self.mentions();
        let at = mentions.binary_search_by_key(&name, |mention| mention.name).ok()?;
        let mention = &mentions[at];
        let is_free = mention.end == id && mention.is_free_in(id);
        is_free.then_some((Reference { root, name, expr: id, is_whole: true, at }, steps))
    }

    /// Puts the steps of a static reference into `steps`, from the first to the last.
    pub fn steps(&self, id: ExprId, steps: &mut Vec<ExprId>) {
        steps.clear();
        let mut at = id;
        while let Kind::GetAttr { base, .. } | Kind::Index { base, .. } = self.kind(at) {
            steps.push(at);
            at = base;
        }
        steps.reverse();
    }

    /// Finds what all expressions of the tree refer to, as if each was asked for.
    pub fn all_references<'t>(&'t self, mut found: impl FnMut(Reference<'t>)) {
        let mentions = self.mentions();
        self.every_reference(|reference| {
            if mentions[reference.at].binder.is_none() {
                found(reference);
            }
        });
    }

    /// Finds the names that a `for` binds, where they are used in it.
    pub fn bound_by<'t>(&'t self, each: ExprId, mut found: impl FnMut(Reference<'t>)) {
        let mentions = self.mentions();
        let from = mentions.partition_point(|mention| mention.name < self.leftmost(each));
        for (at, mention) in (from..).zip(mentions[from..].iter().take_while(|mention| mention.name < each)) {
            if let (Some(binder), Expr::Variable(root)) = (mention.binder, self.expr(mention.name))
                && binder == each
            {
                found(Reference { root, name: mention.name, expr: mention.end, is_whole: true, at });
            }
        }
    }

    /// Finds all names of the tree, those that a `for` binds too: what is outside of that may not see them so.
    pub fn every_reference<'t>(&'t self, mut found: impl FnMut(Reference<'t>)) {
        for (at, mention) in self.mentions().iter().enumerate() {
            if let Expr::Variable(root) = self.expr(mention.name) {
                found(Reference { root, name: mention.name, expr: mention.end, is_whole: true, at });
            }
        }
    }

    /// The part of an expression that was parsed first: its parts are stored before it, in the order they are written.
    fn leftmost(&self, id: ExprId) -> ExprId {
        let mut at = id;
        loop {
            let mut first = None;
            self.parts_of(at, |part| first = first.or(Some(part)));
            match first {
                Some(inner) => at = inner,
                None => return at,
            }
        }
    }
}

/// Where a name stands that may refer to something.
#[derive(Debug, Clone, Copy)]
pub(in crate::syntax) struct Mention {
    /// The name's own expression.
    name: ExprId,
    /// The longest static traversal that starts there.
    end: ExprId,
    /// The outermost expression that it is a part of. What the parser gave up is a part of nothing.
    top: ExprId,
    /// The innermost `for` that binds the name.
    binder: Option<ExprId>,
}

impl Mention {
    /// Whether it is a part of an expression and no `for` in that binds it.
    fn is_free_in(&self, id: ExprId) -> bool {
        self.top >= id && self.binder.is_none_or(|binder| binder > id)
    }
}

/// All names of a tree, in order. What expressions refer to is asked for often: when the order of evaluation is found,
/// when they are evaluated, and for what resources know of each other.
pub(in crate::syntax) fn mentions(tree: &Tree) -> Box<[Mention]> {
    let tops = tops(tree);
    let names = tree.ids().filter(|&id| matches!(tree.kind(id), Kind::Variable(_))).count();
    let mut mentions: Vec<Mention> = Vec::with_capacity(names);
    // For each expression that is a static traversal its mention, from 1.
    let mut traversals = vec![0_u32; tree.len()];
    for id in tree.ids() {
        let base = match tree.kind(id) {
            Kind::Variable(_) => {
                mentions.push(Mention { name: id, end: id, top: tops[id.index()].unwrap_or(id), binder: None });
                traversals[id.index()] = mentions.len() as u32;
                continue;
            }
            Kind::GetAttr { base, .. } => base,
            Kind::Index { base, key } if tree.is_static_key(key) => base,
            Kind::For(_) => {
                if let Expr::For(each) = tree.expr(id) {
                    bind(tree, id, each, &mut mentions);
                }
                continue;
            }
            _ => continue,
        };
        let of = traversals[base.index()];
        if let Some(mention) = of.checked_sub(1).and_then(|at| mentions.get_mut(at as usize)) {
            mention.end = id;
            traversals[id.index()] = of;
        }
    }
    mentions.into()
}

/// Marks what a `for` binds. It is seen before the ones around it.
fn bind(tree: &Tree, id: ExprId, each: &For, mentions: &mut [Mention]) {
    let names = (each.key_var.map(|name| tree.text(name)), tree.text(each.value_var));
    // The collection is outside of what the names are bound in, and is written first.
    let inside = mentions.iter_mut().rev().take_while(|mention| mention.name > each.collection);
    for mention in inside.filter(|mention| mention.binder.is_none()) {
        let is_bound = |name: &str| name == names.1 || Some(name) == names.0;
        if matches!(tree.expr(mention.name), Expr::Variable(name) if is_bound(name)) {
            mention.binder = Some(id);
        }
    }
}

/// For each expression the outermost one that it is a part of, if it is not that itself.
fn tops(tree: &Tree) -> Vec<Option<ExprId>> {
    let mut tops: Vec<Option<ExprId>> = vec![None; tree.len()];
    // Parts are stored before what they are part of.
    for id in tree.ids().rev() {
        let top = Some(tops[id.index()].unwrap_or(id));
        tree.parts_of(id, |part| tops[part.index()] = top);
    }
    tops
}
