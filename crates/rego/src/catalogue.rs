//! Which rules of a library are policies, under which contract, and what their METADATA says of them.

use std::borrow::Cow;
use std::sync::Arc;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};
use regorus::Value;

use crate::compile::program::{Group, GroupId, GroupKind};
use crate::documents::{Document, ListPart, Parser};
use crate::eval::member;
use crate::group::RegoOptions;
use crate::loader::metadata::{Annotation, AnnotationScope, RelatedResource};
use crate::loader::{Library, Loaded, RegoError};
use crate::reads;
use crate::spacelift;
use crate::trivy::{self, Check, Selected, TrivyInput};

/// What a policy gets as `input`, and how its results are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contract {
    /// conftest's: a document of a file; strings, or objects with `msg` and metadata.
    Document,
    /// Spacelift's: a plan as `input.terraform`, the run as `input.spacelift`; strings.
    Spacelift,
    /// HCP Terraform's: a plan as `input.plan`, the run as `input.run`; anything that the queried rule holds.
    HcpTerraform,
    /// Trivy's: what the check's METADATA selects; strings, or what `result.new` makes.
    Trivy(TrivyInput),
    /// Palisade's own: one resource of the common model.
    Resource,
}

impl Contract {
    /// Whether it judges documents of files.
    pub(crate) fn is_of_documents(self) -> bool {
        match self {
            Contract::Document
            | Contract::Spacelift
            | Contract::HcpTerraform
            | Contract::Trivy(TrivyInput::Json | TrivyInput::Yaml | TrivyInput::Toml) => true,
            Contract::Resource | Contract::Trivy(TrivyInput::Kubernetes | TrivyInput::TerraformRaw) => false,
        }
    }

    /// Whether it judges one resource after another.
    pub(crate) fn is_of_resources(self) -> bool {
        matches!(self, Contract::Resource | Contract::Trivy(TrivyInput::Kubernetes))
    }

    /// Whether it judges a document.
    pub(crate) fn takes(self, document: &Document) -> bool {
        match self {
            Contract::Document => document.list != ListPart::Whole,
            Contract::Spacelift | Contract::HcpTerraform => document.is_plan,
            Contract::Trivy(TrivyInput::Json) => document.parser == Parser::Json && document.list != ListPart::Element,
            Contract::Trivy(TrivyInput::Yaml) => document.parser == Parser::Yaml,
            Contract::Trivy(TrivyInput::Toml) => document.parser == Parser::Toml,
            Contract::Resource | Contract::Trivy(TrivyInput::Kubernetes | TrivyInput::TerraformRaw) => false,
        }
    }

    /// Where the document stands in `input`, and what stands beside it in a run; none where it is all of it.
    pub(crate) fn members(self) -> Option<(&'static str, &'static [&'static str])> {
        match self {
            Contract::Spacelift => Some(("terraform", &["spacelift", "third_party_metadata"])),
            Contract::HcpTerraform => Some(("plan", &["run"])),
            Contract::Document | Contract::Resource | Contract::Trivy(_) => None,
        }
    }
}

/// A query of an HCP Terraform policy set (`policies.hcl`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanQuery {
    /// The policy's name.
    pub name: String,
    /// The rule that is asked for: `data.terraform.policies.public.deny`.
    pub query: String,
    /// What it is about.
    pub description: Option<String>,
    /// Whether it advises only.
    pub is_advisory: bool,
}

/// The packages whose rules over documents are policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Namespaces {
    /// These; `*` stands for any characters. conftest's default is `main`.
    Named(Vec<String>),
    /// Every package.
    All,
}

impl Default for Namespaces {
    fn default() -> Self {
        Namespaces::Named(vec!["main".to_owned()])
    }
}

impl Namespaces {
    fn has(&self, package: &str) -> bool {
        match self {
            Namespaces::Named(names) => names.iter().any(|name| matches(name, package)),
            Namespaces::All => true,
        }
    }
}

/// Whether a package is named by a pattern with `*` for any characters.
fn matches(pattern: &str, package: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = package.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts = parts.collect::<Vec<_>>();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// A rule, or some of its definitions, that findings come from.
#[derive(Debug, Clone)]
pub(crate) struct RegoPolicy {
    pub meta: Arc<Meta>,
    pub contract: Contract,
    pub group: GroupId,
    /// The definitions that belong to this policy.
    pub definitions: Vec<usize>,
    /// What comes behind `deny_` or `warn_`: what an exception names.
    pub suffix: String,
    /// The package's rule of exceptions.
    pub exceptions: Option<GroupId>,
    /// Whether it is a `warn` rule: its findings never fail a run.
    pub is_warning: bool,
    /// The kinds that its guards let through; none where any may pass.
    pub kinds: Option<Vec<String>>,
    /// The number of its file in the library.
    pub file: u32,
}

/// Splits `deny_public` into whether it warns and `public`; none where it is no policy's name.
///
/// conftest: `^(deny|violation)(_[a-zA-Z0-9]+)*$` and the same with `warn`.
fn rule_name(name: &str) -> Option<(bool, &str)> {
    let (is_warning, rest) = ["deny", "violation"]
        .into_iter()
        .find_map(|prefix| name.strip_prefix(prefix).map(|rest| (false, rest)))
        .or_else(|| name.strip_prefix("warn").map(|rest| (true, rest)))?;
    let parts_hold = rest.is_empty()
        || rest.strip_prefix('_').is_some_and(|rest| {
            rest.split('_').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()))
        });
    parts_hold.then(|| (is_warning, rest.strip_prefix('_').unwrap_or_default()))
}

/// The policies of a library, in the order of their rules; and METADATA that says something that cannot be.
pub(crate) fn policies(library: &Library, options: &RegoOptions) -> (Vec<RegoPolicy>, Vec<RegoError>) {
    let RegoOptions { namespaces, queries, .. } = options;
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    for (id, group) in library.program.groups.iter().enumerate() {
        let Some((name, package)) = group.path.split_last() else { continue };
        if matches!(group.kind, GroupKind::Function(_)) || group.definitions.is_empty() {
            continue;
        }
        let dotted = package.iter().map(|part| &**part).collect::<Vec<_>>().join(".");
        match trivy_check(library, group, name) {
            Ok(None) => {}
            Ok(Some(Check::Other(_))) if options.tests => continue,
            Ok(Some(Check::Other(message))) => {
                let loaded = &library.files[group.definitions[0].file as usize];
                errors.push(RegoError::new(&loaded.source, loaded.module.package_span, message));
                continue;
            }
            Ok(Some(Check::Selected(selected))) if !selected.is_run => continue,
            Ok(Some(Check::Selected(selected))) => {
                if let Some(error) = missing_library(library, id as GroupId) {
                    errors.push(error);
                    continue;
                }
                let suffix = name.strip_prefix("deny").unwrap_or_default().trim_start_matches('_');
                let contract = Contract::Trivy(selected.input);
                let rule = Rule {
                    library,
                    id: id as GroupId,
                    group,
                    dotted,
                    contract,
                    is_warning: false,
                    suffix,
                    exceptions: None,
                    query: None,
                    selected: Some(&selected),
                };
                rule.policies(&mut found, &mut errors);
                continue;
            }
            Err(message) => {
                let loaded = &library.files[group.definitions[0].file as usize];
                errors.push(RegoError::new(&loaded.source, loaded.module.package_span, message));
                continue;
            }
        }
        let query = queries.iter().find(|query| query.query == format!("data.{dotted}.{name}"));
        let named = rule_name(name);
        let (contract, (is_warning, suffix)) = match (query, named) {
            (Some(query), _) => (Contract::HcpTerraform, (query.is_advisory, "")),
            (None, Some(named)) if package.first().is_some_and(|first| &**first == "palisade") => {
                (Contract::Resource, named)
            }
            (None, Some(named)) if dotted == spacelift::PACKAGE => {
                // Its other policies (approval, login, push) have these rules too, and are not about plans.
                if !spacelift::reads_plan(&library.program, id as GroupId) {
                    continue;
                }
                (Contract::Spacelift, named)
            }
            (None, Some(named)) if namespaces.has(&dotted) => (Contract::Document, named),
            // Without a policy set's file the rules that read a plan as HCP Terraform gives it.
            (None, named) if queries.is_empty() && (named.is_some() || &**name == "rules") => {
                if !reads_run(library, id as GroupId) {
                    continue;
                }
                (Contract::HcpTerraform, named.unwrap_or((false, "")))
            }
            (None, Some(_) | None) => continue,
        };
        let exceptions = library.program.tree.at(package).and_then(|node| node.children.get("exception")?.group);
        let id = id as GroupId;
        let dotted = if options.apart { spacelift::named_apart(library, group) } else { dotted };
        let rule = Rule { library, id, group, dotted, contract, is_warning, suffix, exceptions, query, selected: None };
        rule.policies(&mut found, &mut errors);
    }
    (found, errors)
}

/// What a rule selects, if it is a check of Trivy's: `deny` or `deny_…` in a package whose METADATA has a selector.
fn trivy_check(library: &Library, group: &Group, name: &str) -> Result<Option<Check>, String> {
    if name != "deny" && !name.starts_with("deny_") {
        return Ok(None);
    }
    let loaded = &library.files[group.definitions[0].file as usize];
    let above = loaded.blocks.iter().filter(|block| block.span.end <= loaded.module.package_span.start);
    match above.filter_map(|block| block.annotation.custom.as_ref()).next_back() {
        Some(custom) => trivy::selected(custom),
        None => Ok(None),
    }
}

/// What a check reads below `data.lib` and nothing defines: it would be undefined, and the check would pass for it. In a
/// library of the user's own a rule that is not there is theirs to know of.
fn missing_library(library: &Library, id: GroupId) -> Option<RegoError> {
    let reads = reads::of_group(&library.program, id);
    let is_missing = |path: &&Vec<Arc<str>>| {
        let [root, _, ..] = &path[..] else { return false };
        let base = path.iter().fold(library.data.clone(), |at, part| member(&at, &Value::String(part.clone())));
        let is_own = |file: &Loaded| file.module.package[..] == path[..2] && !trivy::is_library(file.source.path());
        let node = library.program.tree.at(&path[..path.len().min(3)]);
        &**root == "lib" && base == Value::Undefined && node.is_none() && !library.files.iter().any(is_own)
    };
    let missing = reads.data.iter().find(is_missing)?;
    let first = &library.program.groups[id as usize].definitions[0];
    let message = format!(
        "it reads data.{}, which neither the modules nor Palisade's own libraries (lib.kubernetes, lib.k8s_sec_context, \
         lib.utils) define: bring the library along",
        missing.join(".")
    );
    Some(RegoError::new(&library.files[first.file as usize].source, first.name, message))
}

/// Whether a rule reads `input.plan` or `input.run`.
fn reads_run(library: &Library, id: GroupId) -> bool {
    let reads = reads::of_group(&library.program, id);
    reads.input.iter().any(|path| path.first().is_some_and(|first| ["plan", "run"].contains(&&**first)))
}

/// One rule that is a policy, or several.
struct Rule<'l> {
    library: &'l Library,
    id: GroupId,
    group: &'l Group,
    dotted: String,
    contract: Contract,
    is_warning: bool,
    suffix: &'l str,
    exceptions: Option<GroupId>,
    query: Option<&'l PlanQuery>,
    /// What a check of Trivy's selects.
    selected: Option<&'l Selected>,
}

impl Rule<'_> {
    fn file(&self, definition: usize) -> &Loaded {
        &self.library.files[self.group.definitions[definition].file as usize]
    }

    /// The annotations of one definition: its own, the rule's, the package's.
    fn annotations(&self, definition: usize) -> Vec<&Annotation> {
        let at = self.group.definitions[definition].span.start;
        let loaded = self.file(definition);
        let above =
            |start: u32| {
                // The blocks between what stands before and this rule.
                let before = loaded.module.rules.iter().map(|rule| rule.span.end).filter(|&end| end <= start).max();
                loaded.blocks.iter().rev().filter(move |block| {
                    block.span.end <= start && before.is_none_or(|before| block.span.start >= before)
                })
            };
        let mut annotations = above(at)
            .filter(|block| block.span.start >= loaded.module.package_span.end)
            .filter(|block| {
                !matches!(block.annotation.scope, Some(AnnotationScope::Package | AnnotationScope::Subpackages))
            })
            .map(|block| &block.annotation)
            .collect::<Vec<_>>();
        let package = loaded.module.package_span.start;
        annotations.extend(loaded.blocks.iter().filter(|b| b.span.end <= package).map(|b| &b.annotation));
        annotations
    }

    fn policies(&self, out: &mut Vec<RegoPolicy>, errors: &mut Vec<RegoError>) {
        // Definitions with an id of their own are policies of their own.
        let mut named: Vec<(Option<String>, Vec<usize>)> = Vec::new();
        for i in 0..self.group.definitions.len() {
            let id = if self.selected.is_some() { None } else { id_of(&self.annotations(i)) };
            match named.iter_mut().find(|(other, _)| *other == id) {
                Some((_, definitions)) => definitions.push(i),
                None => named.push((id, vec![i])),
            }
        }
        if self.contract == Contract::Trivy(TrivyInput::TerraformRaw)
            && let Some(block) =
                trivy::reads_other_blocks(reads::of_group(&self.library.program, self.id).constants.iter())
        {
            let first = &self.group.definitions[0];
            let message =
                format!("it asks for blocks of the kind {block}: resource, data, provider and module are there");
            errors.push(RegoError::new(&self.file(0).source, first.name, message));
            return;
        }
        for (id, definitions) in named {
            match self.meta(id, &definitions) {
                Ok((meta, kinds)) => out.push(RegoPolicy {
                    meta: Arc::new(meta),
                    contract: self.contract,
                    group: self.id,
                    file: self.group.definitions[definitions[0]].file,
                    definitions,
                    suffix: self.suffix.to_owned(),
                    exceptions: self.exceptions,
                    is_warning: self.is_warning,
                    kinds,
                }),
                Err(message) => {
                    let first = &self.group.definitions[definitions[0]];
                    errors.push(RegoError::new(&self.file(definitions[0]).source, first.name, message));
                }
            }
        }
    }

    fn meta(&self, id: Option<String>, definitions: &[usize]) -> Result<(Meta, Option<Vec<String>>), String> {
        let annotations = self.annotations(definitions[0]);
        let rule = self.group.path.last().expect("a rule has a name");
        let id = match (id, self.selected) {
            (Some(id), _) => id,
            (None, Some(_)) => self.check_id(&annotations),
            (None, None) => self.query.map_or_else(|| format!("{}.{rule}", self.dotted), |query| query.name.clone()),
        };
        let described = self.query.and_then(|query| query.description.clone());
        let title = annotations.iter().find_map(|a| a.title.clone()).or_else(|| described.clone());
        let title = title.unwrap_or_else(|| id.clone());
        let description = annotations.iter().find_map(|a| a.description.clone()).or(described).unwrap_or_default();
        let severity = match annotations.iter().find_map(|a| custom(a, &["severity"])) {
            Some(text) if self.selected.is_some() && text.eq_ignore_ascii_case("unknown") => Severity::Medium,
            Some(text) => text.parse().map_err(|error| format!("METADATA of {id}: {error}"))?,
            None if self.is_warning => Severity::Low,
            None => Severity::Medium,
        };
        let kinds = match annotations.iter().find_map(|a| a.custom.as_ref()?.get("kinds")) {
            _ if let Some(selected) = self.selected => selected.kinds.clone(),
            Some(kinds) => Some(texts(kinds).ok_or(format!("METADATA of {id}: kinds is a list of names"))?),
            None => self.guarded(definitions),
        };
        let aliases = annotations.iter().find_map(|a| a.custom.as_ref()?.get("aliases")).and_then(texts);
        let mut aliases = aliases.unwrap_or_default();
        if self.selected.is_some() {
            let names = ["id", "avd_id", "long_id", "short_code"]
                .map(|name| annotations.iter().find_map(|a| custom(a, &[name])));
            aliases.extend(names.into_iter().flatten().filter(|name| *name != id).map(str::to_owned));
        }
        let links = annotations.iter().flat_map(|a| a.related_resources.iter().flatten()).map(|link| match link {
            RelatedResource::Address(address) | RelatedResource::Described { address, .. } => {
                Cow::Owned(address.clone())
            }
        });
        let applies_to = match (self.contract, &kinds) {
            (Contract::Resource | Contract::Trivy(_), Some(kinds)) => {
                kinds.iter().map(|kind| Cow::Owned(kind.clone())).collect()
            }
            (
                Contract::Resource
                | Contract::Document
                | Contract::Spacelift
                | Contract::HcpTerraform
                | Contract::Trivy(_),
                _,
            ) => vec![Cow::Borrowed("*")],
        };
        let alias = |id: String| Alias { id: Cow::Owned(id), inputs: Cow::Borrowed(&[]) };
        let meta = Meta {
            id: Cow::Owned(id),
            title: Cow::Owned(title),
            severity,
            raised: Cow::Borrowed(&[]),
            family: annotations.iter().find_map(|a| custom(a, &["family"])).unwrap_or("rego").to_owned().into(),
            provider: annotations.iter().find_map(|a| custom(a, &["provider"])).unwrap_or("any").to_owned().into(),
            profiles: Cow::Borrowed(&[Profile::Recommended]),
            since: Cow::Borrowed(""),
            status: Status::Stable,
            aliases: Cow::Owned(aliases.into_iter().map(alias).collect()),
            controls: Cow::Owned(controls(&annotations)),
            applies_to: Cow::Owned(applies_to),
            why: Cow::Owned(description.clone()),
            fix: annotations
                .iter()
                .find_map(|a| custom(a, &["fix", "recommended_action", "recommended_actions"]))
                .unwrap_or_default()
                .to_owned()
                .into(),
            page: Cow::Owned(description),
            links: Cow::Owned(links.collect()),
            repairs: Cow::Borrowed(&[]),
        };
        Ok((meta, kinds))
    }

    /// A check's id: its package's, with the rule's suffix where it has one.
    fn check_id(&self, annotations: &[&Annotation]) -> String {
        let own = annotations.iter().find_map(|a| custom(a, &["id", "avd_id", "long_id"]));
        let own = own.map_or_else(|| self.dotted.clone(), str::to_owned);
        if self.suffix.is_empty() { own } else { format!("{own}.{}", self.suffix) }
    }

    /// The kinds that the definitions' guards let through together.
    fn guarded(&self, definitions: &[usize]) -> Option<Vec<String>> {
        let mut all = Vec::new();
        for &definition in definitions {
            for kind in reads::kinds(&self.group.definitions[definition])? {
                if !all.contains(&kind) {
                    all.push(kind);
                }
            }
        }
        Some(all)
    }
}

/// The id that a definition's own annotation gives it.
fn id_of(annotations: &[&Annotation]) -> Option<String> {
    let own = annotations.iter().take_while(|a| !is_of_package(a)).find_map(|a| custom(a, &["id", "short_code"]));
    own.map(str::to_owned)
}

fn is_of_package(annotation: &Annotation) -> bool {
    matches!(annotation.scope, Some(AnnotationScope::Package | AnnotationScope::Subpackages))
}

fn custom<'a>(annotation: &'a Annotation, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| annotation.custom.as_ref()?.get(*name)?.as_str())
}

fn texts(value: &serde_json::Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

/// `custom.controls`: a standard's name to its requirements' numbers.
fn controls(annotations: &[&Annotation]) -> Vec<Control> {
    let Some(standards) = annotations.iter().find_map(|a| a.custom.as_ref()?.get("controls")?.as_object()) else {
        return Vec::new();
    };
    let mut controls = Vec::new();
    for (standard, ids) in standards {
        for id in texts(ids).unwrap_or_default() {
            controls.push(Control { standard: Cow::Owned(standard.clone()), id: Cow::Owned(id) });
        }
    }
    controls
}

#[cfg(test)]
mod tests {
    use super::{matches, rule_name};

    #[test]
    fn namespaces_may_have_stars() {
        for (pattern, package, wanted) in [
            ("main", "main", true),
            ("main", "main.gke", false),
            ("*", "commands", true),
            ("c*", "commands", true),
            ("c*", "main", false),
            ("*.gke", "main.gke", true),
            ("m*n", "main", true),
            ("m*i*n", "main", true),
            ("mai*ain", "main", false),
        ] {
            assert_eq!(matches(pattern, package), wanted, "{pattern} {package}");
        }
    }

    #[test]
    fn rules_are_policies_by_conftests_names() {
        assert_eq!(rule_name("deny"), Some((false, "")));
        assert_eq!(rule_name("violation_public_s3"), Some((false, "public_s3")));
        assert_eq!(rule_name("warn_x"), Some((true, "x")));
        for name in ["denied", "deny_", "deny__x", "warning", "is_deny", "deny-x"] {
            assert_eq!(rule_name(name), None, "{name}");
        }
    }
}
