use std::sync::Arc;

use super::content::{Content, Spec};
use super::decode::{Decoder, reference};
use super::{Arg, BodyAt, Ignored, Lifecycle, Mode, Nested, Provisioner, Repetition, Resource, Rule, Said};
use crate::cty;
use crate::syntax::{Dialect, Expr, ExprId, StepKind, Tree};

/// The names in a `resource`, `data` or `ephemeral` block that are Terraform's own, not the provider's.
pub const RESOURCE_ARGUMENTS: &[&str] = &["count", "for_each", "provider", "depends_on"];

const RESOURCE: Spec = Spec {
    args: &[("count", false), ("for_each", false), ("provider", false), ("depends_on", false)],
    blocks: &[("locals", &[]), ("lifecycle", &[]), ("connection", &[]), ("provisioner", &["type"]), ("_", &[])],
    open: true,
    later: &[],
};

const DATA: Spec =
    Spec { args: RESOURCE.args, blocks: &[("lifecycle", &[]), ("locals", &[]), ("_", &[])], open: true, later: &[] };

const LIFECYCLE: Spec = Spec {
    args: &[
        ("create_before_destroy", false),
        ("prevent_destroy", false),
        ("ignore_changes", false),
        ("replace_triggered_by", false),
    ],
    blocks: &[("precondition", &[]), ("postcondition", &[])],
    open: false,
    later: &["enabled", "destroy", "action_trigger"],
};

const PROVISIONER: Spec = Spec {
    args: &[("when", false), ("on_failure", false)],
    blocks: &[("connection", &[]), ("lifecycle", &[]), ("_", &[])],
    open: true,
    later: &[],
};

impl<'t> Decoder<'t, '_> {
    /// A `resource` block.
    pub(super) fn managed(&mut self, block: &Nested<'t>) {
        self.resource(block, Mode::Managed, false);
    }

    /// A `data` block, perhaps in a `check` block.
    pub(super) fn data(&mut self, block: &Nested<'t>, in_check: bool) {
        self.resource(block, Mode::Data, in_check);
    }

    /// An `ephemeral` block.
    pub(super) fn ephemeral(&mut self, block: &Nested<'t>) {
        self.resource(block, Mode::Ephemeral, false);
    }

    fn resource(&mut self, block: &Nested<'t>, mode: Mode, in_check: bool) {
        let &[(kind, kind_span), (name, name_span)] = block.labels.as_slice() else { return };
        let content = self.content(block, if mode == Mode::Managed { &RESOURCE } else { &DATA });
        let what = match mode {
            Mode::Managed => "resource",
            Mode::Data => "data resource",
            Mode::Ephemeral => "ephemeral resource",
        };
        self.identifier(kind, kind_span, &format!("{what} type"));
        self.identifier(name, name_span, what);
        let mut resource = Resource {
            mode,
            kind: kind.into(),
            name: name.into(),
            repetition: self.repetition(content.get("count"), content.get("for_each")),
            file: self.file,
            written: block.id,
            in_check,
            rare: None,
        };
        if let Some(arg) = content.get("provider") {
            resource.rare_mut().provider = self.provider_ref(arg.expr);
        }
        if let Some(arg) = content.get("depends_on") {
            resource.rare_mut().depends_on = self.references(arg);
        }
        let mut bodies = vec![block.body];
        if in_check && resource.repetition != Repetition::Once {
            let detail = "A data block in a check block has no count and no for_each.";
            self.error(block.header, "Invalid nested data block", detail);
            resource.repetition = Repetition::Once;
        }
        let mut seen = Vec::new();
        for inner in &content.blocks {
            if inner.kind != "provisioner" {
                if seen.contains(&inner.kind) {
                    let detail = format!("There is a {} block in this block already.", inner.kind);
                    self.error(inner.header, format!("Duplicate {} block", inner.kind), detail);
                    continue;
                }
                seen.push(inner.kind);
            }
            match inner.kind {
                "lifecycle" if in_check => {
                    let detail = "A data block in a check block has no lifecycle.";
                    self.error(inner.header, "Invalid lifecycle block", detail);
                }
                "lifecycle" => {
                    resource.rare_mut().lifecycle = self.lifecycle(inner, &resource);
                    resource.repetition = self.enabled(inner, resource.repetition);
                }
                "connection" => resource.rare_mut().connections.push(inner.body),
                "provisioner" => {
                    let provisioner = self.provisioner(inner);
                    resource.rare_mut().provisioners.extend(provisioner);
                }
                "_" => bodies.push(self.escaping(block, inner, &content)),
                other => {
                    let detail = format!("The block type \"{other}\" is reserved by Terraform.");
                    self.error(inner.kind_span, format!("Reserved block type name in {what} block"), detail);
                }
            }
        }
        if bodies.len() > 1 {
            resource.rare_mut().bodies = bodies;
        }
        self.declare_resource(resource);
    }

    /// `count` or `for_each`.
    pub(super) fn repetition(&mut self, count: Option<Arg<'t>>, for_each: Option<Arg<'t>>) -> Repetition {
        match (count, for_each) {
            (None, None) => Repetition::Once,
            (Some(count), None) => Repetition::Count(self.at(count.expr)),
            (None, Some(each)) => Repetition::ForEach(self.at(each.expr)),
            (Some(_), Some(each)) => {
                let summary = "Invalid combination of \"count\" and \"for_each\"";
                self.error(each.name_span, summary, "Only one of them can say how many there are.");
                Repetition::ForEach(self.at(each.expr))
            }
        }
    }

    /// How often a block stands for a thing once its `lifecycle` block has said whether it does.
    pub(super) fn enabled(&mut self, lifecycle: &Nested<'t>, repetition: Repetition) -> Repetition {
        let Some(arg) = lifecycle.body.args(self.tree).find(|arg| arg.name == "enabled") else { return repetition };
        if repetition == Repetition::Once {
            return Repetition::Enabled(self.at(arg.expr));
        }
        let summary = "Invalid combination of \"enabled\" with \"count\" or \"for_each\"";
        self.error(arg.name_span, summary, "Only one of them can say how many there are.");
        repetition
    }

    fn lifecycle(&mut self, block: &Nested<'t>, resource: &Resource) -> Lifecycle {
        let content = self.content(block, &LIFECYCLE);
        let mut lifecycle = Lifecycle::NONE;
        if resource.mode == Mode::Managed {
            let flag = |this: &mut Self, name: &str| {
                let arg = content.get(name)?;
                Some(match this.early(arg.expr, |this| this.constant_bool(arg.expr)) {
                    Some(true) => Said::Yes,
                    Some(false) => Said::No,
                    None => Said::Open,
                })
            };
            lifecycle.create_before_destroy = flag(self, "create_before_destroy");
            lifecycle.prevent_destroy = flag(self, "prevent_destroy");
            if let Some(arg) = content.get("ignore_changes") {
                self.ignore_changes(arg.expr, &mut lifecycle);
            }
            if let Some(arg) = content.get("replace_triggered_by") {
                for expr in self.list(arg.expr) {
                    self.trigger(expr);
                    lifecycle.replace_triggered_by.push(self.at(expr));
                }
            }
        } else {
            for arg in &content.args {
                let detail = format!("The lifecycle argument \"{}\" is for resource blocks.", arg.name);
                self.error(arg.name_span, "Invalid lifecycle argument", detail);
            }
        }
        for inner in &content.blocks {
            let Some(rule) = self.rule(inner) else { continue };
            self.refers_to_resource(&rule, inner.kind, resource);
            match inner.kind {
                "precondition" => lifecycle.preconditions.push(rule),
                _ => lifecycle.postconditions.push(rule),
            }
        }
        lifecycle
    }

    /// A condition of a resource sees it as `self`, not by its name.
    fn refers_to_resource(&mut self, rule: &Rule, kind: &str, resource: &Resource) {
        for at in rule.condition.into_iter().chain(rule.message) {
            let mut refers = false;
            self.tree.references(at.expr, |found| {
                refers |= subject(self.tree, found.expr).is_some_and(|(mode, of, name)| {
                    mode == resource.mode && of == *resource.kind && name == *resource.name
                });
            });
            if refers {
                let detail =
                    format!("The configuration of {}.{} cannot refer to itself.", resource.kind, resource.name);
                self.error(self.tree.span(at.expr), format!("Invalid reference in {kind}"), detail);
            }
        }
    }

    fn ignore_changes(&mut self, expr: ExprId, lifecycle: &mut Lifecycle) {
        let is_all = match self.tree.expr(expr) {
            Expr::Variable(word) => word == "all",
            Expr::String(word) => word == "all" && self.tree.dialect() == Dialect::Json,
            _ => false,
        };
        if is_all {
            lifecycle.ignore_all = true;
            return;
        }
        for expr in self.list(expr) {
            if matches!(self.tree.expr(expr), Expr::String("*")) {
                let detail = "Write ignore_changes = all.";
                self.error(self.tree.span(expr), "Invalid ignore_changes wildcard", detail);
            } else if let Some(traversal) = self.reference(expr) {
                let steps = traversal.steps.iter().map(|step| match &step.kind {
                    StepKind::Attr(name) => cty::Step::Attr(name.as_ref().into()),
                    StepKind::Key(key) => cty::Step::Key(key.as_ref().into()),
                    StepKind::Number(index) => index.parse().map_or(cty::Step::Any, cty::Step::Index),
                    StepKind::Splat => cty::Step::Any,
                });
                let (name, steps) = (Arc::from(&*traversal.root), steps.collect());
                lifecycle.ignored.push(Ignored { name, steps, at: self.at(expr) });
            }
        }
    }

    /// An element of `replace_triggered_by` names one resource, with `count.index` and `each.key` at most.
    fn trigger(&mut self, expr: ExprId) {
        let mut resources = 0;
        let mut wrong = None;
        self.tree.references(expr, |found| {
            let second = self.tree.traversal(found.expr).and_then(|t| match &t.steps.first()?.kind {
                StepKind::Attr(name) => Some(name.to_string()),
                StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat => None,
            });
            match (found.root, second.as_deref()) {
                ("each", Some("key")) | ("count", Some("index")) => {}
                ("each", _) => wrong = Some("Only each.key may be used here."),
                ("count", _) => wrong = Some("Only count.index may be used here."),
                ("var" | "local" | "module" | "path" | "terraform" | "self", _) => {
                    wrong = Some("Only resources, count.index and each.key may be used here.");
                }
                _ => resources += 1,
            }
        });
        let in_text = self.tree.dialect() == Dialect::Json
            && matches!(self.tree.expr(expr), Expr::String(text) if parses_as_reference(text));
        let detail = match (wrong, resources) {
            (Some(detail), _) => detail,
            (None, 1) if !has_plain_keys(self.tree, expr) => {
                "Keys are constants, count.index or each.key, and nothing is computed."
            }
            (None, 1) => return,
            (None, 0) if in_text => return,
            (None, 0) => "A resource must be named.",
            (None, _) => "Only one resource may be named.",
        };
        self.error(self.tree.span(expr), "Invalid replace_triggered_by expression", detail);
    }

    /// The inside of a block `_`: arguments of the block around it, none of which that may set itself.
    pub(super) fn escaping(&mut self, around: &Nested<'t>, escape: &Nested<'t>, own: &Content<'t>) -> BodyAt {
        let is_own = |arg: &Arg<'t>| own.args.iter().any(|own| own.name_span == arg.name_span);
        let before: Vec<_> = around.body.args(self.tree).filter(|arg| !is_own(arg)).collect();
        for arg in escape.body.args(self.tree) {
            if let Some(before) = before.iter().find(|before| before.name == arg.name) {
                let at = self.module.at(self.place(before.name_span));
                let detail = format!("The argument \"{}\" was already set at {at}.", arg.name);
                self.error(arg.name_span, "Duplicate argument", detail);
            }
        }
        BodyAt { escapes: true, ..escape.body }
    }

    /// A `provisioner` block.
    pub(super) fn provisioner(&mut self, block: &Nested<'t>) -> Option<Provisioner> {
        let &(kind, kind_span) = block.labels.first()?;
        if matches!(kind, "chef" | "habitat" | "puppet" | "salt-masterless") {
            let detail = format!("Terraform 0.15 removed the \"{kind}\" provisioner.");
            self.error(kind_span, format!("The \"{kind}\" provisioner has been removed"), detail);
        }
        let content = self.content(block, &PROVISIONER);
        let keywords: [(&str, &[&str]); 2] = [("when", &["create", "destroy"]), ("on_failure", &["continue", "fail"])];
        for (name, allowed) in keywords {
            let Some(arg) = content.get(name) else { continue };
            let word = reference(self.tree, arg.expr).filter(|t| t.steps.is_empty());
            if !word.is_some_and(|word| allowed.contains(&&*word.root)) {
                let detail = format!("{name} is one of: {}.", allowed.join(", "));
                self.error(self.tree.span(arg.expr), format!("Invalid \"{name}\" argument"), detail);
            }
        }
        let when = content.get("when").and_then(|arg| reference(self.tree, arg.expr));
        let header = self.place(block.header);
        let on_destroy = when.is_some_and(|when| when.root == "destroy");
        let mut seen = Vec::new();
        let (mut bodies, mut connections) = (vec![block.body], Vec::new());
        for inner in &content.blocks {
            if inner.kind == "lifecycle" {
                let detail = "The block type \"lifecycle\" is reserved by Terraform.";
                self.error(inner.kind_span, "Reserved block type name in provisioner block", detail);
            } else if seen.contains(&inner.kind) {
                let detail = format!("There is a {} block in this block already.", inner.kind);
                self.error(inner.header, format!("Duplicate {} block", inner.kind), detail);
            } else if inner.kind == "_" {
                bodies.push(self.escaping(block, inner, &content));
            } else {
                connections.push(inner.body);
            }
            seen.push(inner.kind);
        }
        Some(Provisioner { kind: kind.into(), bodies, connections, on_destroy, header })
    }
}

/// Whether an expression is a reference whose keys are constants, `count.index` or `each.key`.
fn has_plain_keys(tree: &Tree, mut expr: ExprId) -> bool {
    loop {
        match tree.expr(expr) {
            Expr::GetAttr { base, .. } => expr = base,
            Expr::Index { base, key } => {
                let is_plain = matches!(tree.expr(key), Expr::String(_) | Expr::Number(_))
                    || tree.traversal(key).is_some_and(|t| matches!(&*t.root, "count" | "each") && t.steps.len() == 1);
                if !is_plain {
                    return false;
                }
                expr = base;
            }
            Expr::Variable(_) | Expr::String(_) => return true,
            _ => return false,
        }
    }
}

fn parses_as_reference(text: &str) -> bool {
    let (tree, expr) = crate::syntax::parse_expression(text);
    let mut refers = false;
    tree.references(expr, |_| refers = true);
    refers && tree.diagnostics().is_empty()
}

/// The resource that a reference names: what it is, its type and its name.
pub(super) fn subject(tree: &Tree, expr: ExprId) -> Option<(Mode, String, String)> {
    let traversal = tree.traversal(expr)?;
    let mut names =
        std::iter::once(&*traversal.root).chain(traversal.steps.iter().map_while(|step| match &step.kind {
            StepKind::Attr(name) => Some(&**name),
            StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat => None,
        }));
    let first = names.next()?;
    let (mode, kind) = match first {
        "data" => (Mode::Data, names.next()?),
        "ephemeral" => (Mode::Ephemeral, names.next()?),
        _ => (Mode::Managed, first),
    };
    Some((mode, kind.to_owned(), names.next()?.to_owned()))
}
