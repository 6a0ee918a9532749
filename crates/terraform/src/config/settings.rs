use super::call::is_provider_name;
use super::content::Spec;
use super::decode::{Decoder, reference};
use super::{Arg, Nested, RequiredProvider, Requirement, members};
use crate::syntax::{Expr, ExprId, StepKind};

const TERRAFORM: Spec = Spec {
    args: &[("required_version", false), ("experiments", false), ("language", false)],
    blocks: &[("backend", &["type"]), ("cloud", &[]), ("required_providers", &[]), ("provider_meta", &["provider"])],
    open: false,
    later: &["encryption"],
};

impl<'t> Decoder<'t, '_> {
    /// A `terraform` block.
    pub(super) fn settings(&mut self, block: &Nested<'t>) {
        let content = self.content(block, &TERRAFORM);
        if let Some(arg) = content.get("required_version") {
            self.required_version(arg);
        }
        if let Some(arg) = content.get("experiments") {
            for expr in self.list(arg.expr) {
                let detail = "Terraform 1.11 has no experiments that a configuration could ask for.";
                self.error(self.tree.span(expr), "Unknown experiment keyword", detail);
            }
        }
        if let Some(arg) = content.get("language") {
            let edition = reference(self.tree, arg.expr).filter(|found| found.steps.is_empty());
            if edition.is_none_or(|edition| edition.root != "TF2021") {
                let detail = "The only edition of the language is TF2021.";
                self.error(self.tree.span(arg.expr), "Unsupported language edition", detail);
            }
        }
        for inner in &content.blocks {
            match inner.kind {
                "backend" | "cloud" => self.backend(inner),
                "required_providers" => self.required_providers(inner),
                _ => {}
            }
        }
    }

    fn required_version(&mut self, arg: Arg<'t>) {
        let place = self.place(arg.name_span.to(self.tree.span(arg.expr)));
        match self.version(arg) {
            Some(requirement) if self.overriding => self.module.required_versions = vec![(requirement, place)],
            Some(requirement) => self.module.required_versions.push((requirement, place)),
            None => {}
        }
    }

    /// A version constraint in a constant text.
    pub(super) fn version(&mut self, arg: Arg<'t>) -> Option<Requirement> {
        let span = self.tree.span(arg.expr);
        let text = self.constant_text(arg.expr)?;
        let requirement = Requirement::parse(&text);
        if requirement.is_none() {
            self.error(span, "Invalid version constraint", format!("\"{text}\" is no version constraint."));
        }
        requirement
    }

    fn backend(&mut self, block: &Nested<'t>) {
        let place = self.place(block.header);
        match self.module.backend {
            Some(before) if !self.overriding => {
                let at = self.module.at(before);
                let detail = format!("A module has one backend or cloud block; another is at {at}.");
                self.error(block.header, "Duplicate backend configuration", detail);
            }
            Some(_) | None => {
                self.module.backend = Some(place);
                self.module.backend_body = Some((block.labels.first().map(|(kind, _)| (*kind).into()), block.body));
            }
        }
    }

    fn required_providers(&mut self, block: &Nested<'t>) {
        let header = block.header;
        if !self.overriding && std::mem::replace(&mut self.module.has_required_providers, true) {
            self.error(
                header,
                "Duplicate required providers configuration",
                "A module has one required_providers block.",
            );
            return;
        }
        for arg in block.body.args(self.tree) {
            if let Some(required) = self.required_provider(arg) {
                let name = required.name.clone();
                if let Err((_, required)) = self.module.required_providers.insert(&name, required) {
                    self.module.required_providers.replace(&name, required);
                }
            }
        }
    }

    fn required_provider(&mut self, arg: Arg<'t>) -> Option<RequiredProvider> {
        let span = self.tree.span(arg.expr);
        let place = self.place(arg.name_span);
        let mut required =
            RequiredProvider { name: arg.name.into(), place, source: None, version: None, aliases: Vec::new() };
        match self.tree.expr(arg.expr) {
            // What Terraform 0.12 had: the version alone.
            Expr::String(_) => {
                required.version = Some(self.version(arg)?);
                return Some(required);
            }
            Expr::Object(items) => {
                let named = |key: ExprId| matches!(self.tree.expr(key), Expr::String(_) | Expr::Name(_));
                for item in items.iter().filter(|item| !named(item.key)).collect::<Vec<_>>() {
                    self.constant_text(item.key)?;
                }
            }
            _ => {
                let detail = "An entry is an object with source and version, or a version.";
                self.error(span, "Invalid required_providers object", detail);
                return None;
            }
        }
        self.provider_name(arg.name, arg.name_span)?;
        for member in members(self.tree, arg.expr) {
            match member.name {
                "version" => required.version = Some(self.version(member)?),
                "source" => required.source = Some(self.provider_source(member)?),
                "configuration_aliases" => required.aliases = self.configuration_aliases(member, arg.name),
                _ => {
                    let detail = "An entry may hold version, source and configuration_aliases.";
                    self.error(member.name_span, "Invalid required_providers object", detail);
                    return None;
                }
            }
        }
        Some(required)
    }

    fn provider_source(&mut self, arg: Arg<'t>) -> Option<Box<str>> {
        let text = self.constant_text(arg.expr)?;
        let parts: Vec<&str> = text.split('/').collect();
        let names = &parts[parts.len().saturating_sub(2)..];
        let valid = (1..=3).contains(&parts.len())
            && parts.iter().all(|part| !part.is_empty())
            && names.iter().all(|name| is_provider_name(&name.to_lowercase()))
            && !parts.last().is_some_and(|kind| kind.to_lowercase().starts_with("terraform-provider-"));
        if !valid {
            let detail =
                "A provider's source is [HOSTNAME/]NAMESPACE/NAME, with letters, digits and single dashes in names.";
            self.error(self.tree.span(arg.expr), "Invalid provider source string", detail);
            return None;
        }
        Some(text.into())
    }

    fn configuration_aliases(&mut self, arg: Arg<'t>, provider: &str) -> Vec<std::sync::Arc<str>> {
        let mut aliases = Vec::new();
        for expr in self.list(arg.expr) {
            let alias = reference(self.tree, expr).and_then(|traversal| {
                let [step] = traversal.steps.as_slice() else { return None };
                match &step.kind {
                    StepKind::Attr(alias) if traversal.root == provider => Some(alias.as_ref().into()),
                    StepKind::Attr(_) | StepKind::Key(_) | StepKind::Number(_) | StepKind::Splat => None,
                }
            });
            match alias {
                Some(alias) => aliases.push(alias),
                None => {
                    let detail = format!("An alias is written {provider}.NAME.");
                    self.error(self.tree.span(expr), "Invalid configuration_aliases value", detail);
                }
            }
        }
        aliases
    }
}
