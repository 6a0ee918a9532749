use super::content::Spec;
use super::decode::{Decoder, reference};
use super::{Import, Mode, Moved, Nested, Provisioner, Removed, TargetAddress};
use crate::syntax::{Dialect, Expr, ExprId, Step, StepKind, Traversal, Tree, parse_expression};
use palisade_source::Span;

const MOVED: Spec = Spec { args: &[("from", true), ("to", true)], blocks: &[], open: false, later: &[] };

const REMOVED: Spec = Spec {
    args: &[("from", true)],
    blocks: &[("lifecycle", &[]), ("connection", &[]), ("provisioner", &["type"])],
    open: false,
    later: &[],
};

const REMOVED_LIFECYCLE: Spec = Spec { args: &[("destroy", false)], blocks: &[], open: false, later: &[] };

const IMPORT: Spec = Spec {
    args: &[("provider", false), ("for_each", false), ("id", false), ("to", true)],
    blocks: &[],
    open: false,
    later: &["identity"],
};

impl<'t> Decoder<'t, '_> {
    /// A `moved` block.
    pub(super) fn moved(&mut self, block: &Nested<'t>) {
        let content = self.content(block, &MOVED);
        let from = content.get("from").and_then(|arg| self.target(arg.expr));
        let to = content.get("to").and_then(|arg| self.target(arg.expr));
        let (Some(from), Some(to)) = (from, to) else { return };
        if from.resource.is_some() != to.resource.is_some() {
            let detail = "Both addresses name resources, or both name modules.";
            self.error(block.header, "Invalid \"moved\" addresses", detail);
            return;
        }
        if self.overriding {
            return self.cannot_override(block);
        }
        let header = self.place(block.header);
        self.module.moved.push(Moved { from, to, header });
    }

    fn cannot_override(&mut self, block: &Nested<'t>) {
        let detail = "What was moved and imported is said in other files than override files.";
        self.error(block.header, format!("Cannot override '{}' blocks", block.kind), detail);
    }

    /// An address that is written as a reference.
    fn target(&mut self, expr: ExprId) -> Option<TargetAddress> {
        let quoted = self.tree.dialect() == Dialect::Native && matches!(self.tree.expr(expr), Expr::String(_));
        let traversal = if quoted { None } else { reference(self.tree, expr) };
        let parsed = match &traversal {
            Some(traversal) => TargetAddress::parse(traversal),
            None => Err("An address is written without quotes, with constant keys only."),
        };
        match parsed {
            Ok(address) => Some(address),
            Err(detail) => {
                self.error(self.tree.span(expr), "Invalid address", detail);
                None
            }
        }
    }

    /// A `removed` block.
    pub(super) fn removed(&mut self, block: &Nested<'t>) {
        let content = self.content(block, &REMOVED);
        let from = content.get("from");
        let from_span = from.map_or(block.header, |arg| self.tree.span(arg.expr));
        let from = from.and_then(|arg| self.target(arg.expr));
        let mut destroy = true;
        for inner in content.blocks.iter().filter(|inner| inner.kind == "lifecycle") {
            let lifecycle = self.content(inner, &REMOVED_LIFECYCLE);
            if let Some(arg) = lifecycle.get("destroy") {
                destroy = self.constant_bool(arg.expr).unwrap_or(true);
            }
        }
        let targets_one =
            from.as_ref().and_then(|from| from.resource.as_ref()).is_some_and(|of| of.mode == Mode::Managed);
        let (provisioners, connections) = self.removed_operations(&content.blocks, targets_one);
        let Some(from) = from else { return };
        let keyed = from.modules.iter().any(|(_, key)| *key != super::Key::None)
            || from.resource.as_ref().is_some_and(|resource| resource.key != super::Key::None);
        if keyed {
            let detail = "A removed block names all instances: write the address without keys.";
            self.error(from_span, "Resource instance keys not allowed", detail);
            return;
        }
        if from.resource.as_ref().is_some_and(|resource| resource.mode != Mode::Managed) {
            let detail = "Only managed resources and modules can be removed.";
            self.error(from_span, "Invalid address", detail);
            return;
        }
        // Terraform passes over those in override files.
        if !self.overriding {
            let header = self.place(block.header);
            self.module.removed.push(Removed { from, destroy, provisioners, connections, header });
        }
    }

    /// What runs before a managed resource that is gone is destroyed.
    fn removed_operations(
        &mut self,
        blocks: &[Nested<'t>],
        targets_one: bool,
    ) -> (Vec<Provisioner>, Vec<super::BodyAt>) {
        let (mut provisioners, mut connections) = (Vec::new(), Vec::new());
        let mut is_connected = false;
        for inner in blocks.iter().filter(|inner| inner.kind != "lifecycle") {
            if !targets_one {
                let detail = "The block names no managed resource, so nothing runs before it is destroyed.";
                self.error(inner.header, format!("Invalid {} block", inner.kind), detail);
            } else if inner.kind == "provisioner" {
                let Some(provisioner) = self.provisioner(inner) else { continue };
                if !provisioner.on_destroy {
                    let detail = "What is gone is not created: write when = destroy.";
                    self.error(inner.header, "Invalid provisioner block", detail);
                }
                provisioners.push(provisioner);
            } else if std::mem::replace(&mut is_connected, true) {
                self.error(inner.header, "Duplicate connection block", "A removed block has one connection at most.");
            } else {
                connections.push(inner.body);
            }
        }
        (provisioners, connections)
    }

    /// An `import` block.
    pub(super) fn import(&mut self, block: &Nested<'t>) {
        let content = self.content(block, &IMPORT);
        let id = content.get("id").map(|arg| self.at(arg.expr));
        let named = block.body.args(self.tree).any(|arg| arg.name == "identity");
        if id.is_none() && !named && !block.body.broken {
            let detail = "The argument \"id\" is required, but no definition was found.";
            self.error(block.header, "Missing required argument", detail);
        }
        let for_each = content.get("for_each").map(|arg| self.at(arg.expr));
        let Some(to) = content.get("to") else { return };
        let span = self.tree.span(to.expr);
        // Only what is repeated chooses keys.
        let parsed = match for_each {
            None => reference(self.tree, to.expr).map(|traversal| TargetAddress::parse(&traversal)),
            Some(_) => with_any_keys(self.tree, to.expr),
        };
        let address = match parsed {
            Some(Ok(address)) => address,
            Some(Err(detail)) => return self.error(span, "Invalid address", detail),
            None => {
                let detail = "The address of a resource is required; only with for_each its keys may be expressions.";
                return self.error(span, "Invalid expression", detail);
            }
        };
        if address.resource.as_ref().is_none_or(|resource| resource.mode != Mode::Managed) {
            return self.error(span, "Invalid import address", "Only managed resources can be imported.");
        }
        let provider = content.get("provider").and_then(|arg| self.provider_ref(arg.expr));
        if self.overriding {
            return self.cannot_override(block);
        }
        let header = self.place(block.header);
        self.module.imports.push(Import { to: address, to_at: self.at(to.expr), id, for_each, provider, header });
    }
}

/// An address whose keys may be expressions, without them. In JSON a text holds it.
fn with_any_keys(tree: &Tree, expr: ExprId) -> Option<Result<TargetAddress, &'static str>> {
    if let (Dialect::Json, Expr::String(text)) = (tree.dialect(), tree.expr(expr)) {
        let (tree, expr) = parse_expression(text);
        return without_keys(&tree, expr).map(|traversal| TargetAddress::parse(&traversal));
    }
    without_keys(tree, expr).map(|traversal| TargetAddress::parse(&traversal))
}

/// A reference without its keys.
fn without_keys(tree: &Tree, expr: ExprId) -> Option<Traversal<'_>> {
    let span = tree.span(expr);
    let mut steps = Vec::new();
    let mut at = expr;
    loop {
        match tree.expr(at) {
            Expr::GetAttr { base, name } => {
                let span = Span::new(tree.span(base).end, tree.span(at).end);
                steps.push(Step { kind: StepKind::Attr(name.into()), span });
                at = base;
            }
            Expr::Index { base, .. } => at = base,
            Expr::Variable(root) => {
                steps.reverse();
                return Some(Traversal { root: root.into(), root_span: tree.span(at), steps, span });
            }
            _ => return None,
        }
    }
}
