//! What is planned for a resource beyond what its configuration says: computed attributes, prior values.

use std::sync::Arc;

use palisade_source::Site;

use crate::config::Resource;
use crate::cty::{Cause, CauseKind, Origin, Path, Reference, Refinement, Step, Str, Type, Value, Why, convert};
use crate::eval::{Lookup, Mode, Scope, StaticReference, evaluate};
use crate::functions::Files;
use crate::syntax::parse_template;

use super::body::EvaluatedBody;
use super::diagnostic::Diagnostic;
use super::instance::InstanceId;
use super::object::Wanted;
use super::shape::Shape;
use super::state::Prior;
use super::world::World;
use super::{policy_document, provider_data, remote_state};

/// What is planned for an instance.
#[derive(Debug, Default)]
pub(super) struct Planned {
    /// Attributes of which more is known than that the provider sets them.
    pub(super) computed: Vec<(Str, Value)>,
    /// It exists and changes, or is replaced.
    pub(super) changes: bool,
    /// It exists and is made anew.
    pub(super) replaced: bool,
    /// What is wrong beyond what its schema says.
    pub(super) refused: Option<Refusal>,
}

/// What is wrong with an instance beyond what its schema says.
#[derive(Debug)]
pub(super) struct Refusal {
    /// The argument that is to blame: the block, where that is left out.
    pub(super) argument: &'static str,
    pub(super) summary: &'static str,
    pub(super) detail: String,
}

/// What a plan is made from.
pub(super) struct Instance<'a> {
    pub(super) resource: &'a Resource,
    pub(super) address: &'a Str,
    pub(super) site: Site,
    pub(super) body: &'a EvaluatedBody,
    pub(super) shape: &'a Shape,
    pub(super) prior: Option<&'a Prior>,
    /// Something that it is to be replaced with changes.
    pub(super) triggered: bool,
    /// It is read only once something else is applied.
    pub(super) deferred: bool,
    /// The files that a data source may read.
    pub(super) files: &'a dyn Files,
    /// Whether states on disk count.
    pub(super) reads_states: bool,
    /// The tags that the provider adds to those that are written.
    pub(super) default_tags: &'a DefaultTags,
    /// The region that the provider's configuration names, where it is known.
    pub(super) region: Option<&'a str>,
    /// The attributes that anybody reads.
    pub(super) wanted: Wanted<'a>,
}

impl World {
    /// What is wrong with an instance, told where the argument stands that is to blame.
    pub(super) fn refusal(
        &self,
        instance: InstanceId,
        body: &EvaluatedBody,
        header: Site,
        refused: Refusal,
    ) -> Diagnostic {
        let set = body.attribute(refused.argument).map(|set| self.expr_site(self.instance(instance).module, set.at));
        Diagnostic::error(Some(set.unwrap_or(header)), refused.summary, refused.detail)
    }
}

/// The tags that a provider's configuration says all its resources have.
#[derive(Debug, Clone)]
pub(super) enum DefaultTags {
    /// A map of them, perhaps unknown.
    These(Value),
    /// It is not known which configuration counts.
    Unknown,
}

/// Plans an instance.
pub(super) fn plan(of: &Instance<'_>) -> Planned {
    match (of.resource.mode, &*of.resource.kind) {
        (Mode::Managed, "terraform_data") => terraform_data(of),
        (Mode::Managed, _) => {
            let mut planned = of.prior.map(|prior| other(of, prior)).unwrap_or_default();
            planned.computed.extend(all_tags(of));
            planned
        }
        (Mode::Data, "aws_iam_policy_document") if !of.deferred => {
            Planned { computed: policy_document::computed(of.body, of.wanted), ..Planned::default() }
        }
        (Mode::Data, "template_file") if !of.deferred => template_file(of),
        (Mode::Data, "local_file") if !of.deferred => local_file(of),
        (Mode::Data, "terraform_remote_state") if !of.deferred => remote_state::plan(of, of.reads_states),
        (Mode::Data, _) if !of.deferred => Planned { computed: provider_data::computed(of), ..Planned::default() },
        (Mode::Data | Mode::Ephemeral, _) => Planned::default(),
    }
}

/// `terraform_data`: an id that is never null, and an output that will be what the input is
/// (<https://developer.hashicorp.com/terraform/language/resources/terraform-data>).
fn terraform_data(of: &Instance<'_>) -> Planned {
    let after_apply = |name: &str, ty: Type| {
        let path = Path::root().then(Step::Attr(name.into()));
        let reference = Arc::new(Reference { address: of.address.clone(), path });
        let cause = Cause { kind: CauseKind::AfterApply(reference.clone()), site: Some(of.site) };
        Value::unknown(ty).with_origin(Origin { why: Why::one(cause), copy_of: Some(reference), partial: None })
    };
    let set = |name: &str| match of.body.attribute(name) {
        Some(set) => set.value.clone(),
        None => of.ignored(name, &Type::Dynamic).unwrap_or_else(|| Value::null(Type::Dynamic)),
    };
    let (input, triggers) = (set("input"), set("triggers_replace"));
    let before = |name: &str, ty: &Type| of.prior.and_then(|prior| prior.attribute(name, ty));
    let same = |name: &str, value: &Value| {
        before(name, &Type::Dynamic).is_some_and(|before| before == value.unmarked_within())
    };
    let exists = of.prior.is_some();
    let replaced = exists && (of.triggered || !same("triggers_replace", &triggers));
    let updated = exists && !same("input", &input);
    let id = match before("id", &Type::String) {
        Some(id) if !id.is_null() => id,
        Some(_) | None => after_apply("id", Type::String).refine(Refinement::not_null),
    };
    // Terraform marks what is written, not what will be made of it.
    let output = match before("output", &Type::Dynamic) {
        Some(output) if !updated => output,
        Some(_) | None if input.is_null() && !exists => input.clone(),
        Some(_) | None => after_apply("output", input.ty()).meant_as(&input),
    };
    // A mark that comes or goes is a change too.
    let remarked = of.prior.is_some_and(|prior| {
        let planned = [("input", &input), ("triggers_replace", &triggers), ("output", &output)];
        planned.iter().any(|(name, value)| prior.marked_attribute(name, &Type::Dynamic).as_ref() != Some(value))
            || prior.marked_attribute("id", &Type::String).as_ref() != Some(&id)
    });
    let mut computed = vec![("id".into(), id), ("output".into(), output)];
    for name in ["input", "triggers_replace"] {
        let kept = if of.body.attribute(name).is_some() { None } else { of.ignored(name, &Type::Dynamic) };
        computed.extend(kept.map(|kept| (name.into(), kept)));
    }
    Planned { computed, changes: replaced || updated || remarked, replaced, refused: None }
}

impl Instance<'_> {
    /// What an argument was, if its changes are ignored as a whole: that it is not written either.
    fn ignored(&self, name: &str, ty: &Type) -> Option<Value> {
        let lifecycle = self.resource.lifecycle();
        let is_named = || lifecycle.ignored.iter().any(|ignored| &*ignored.name == name && ignored.steps.is_empty());
        if !lifecycle.ignore_all && !is_named() {
            return None;
        }
        self.prior?.marked_attribute(name, ty)
    }
}

/// Of other types: what the provider decided before stays.
fn other(of: &Instance<'_>, prior: &Prior) -> Planned {
    let mut computed = Vec::new();
    let mut changes = of.triggered;
    for attribute in &of.shape.attributes {
        let before = prior.attribute(&attribute.name, &attribute.ty);
        match of.body.attribute(&attribute.name) {
            Some(set) if !(set.value.is_null() && attribute.computed) => {
                // A mark that comes or goes is a change too; those of the schema stay.
                changes |= match attribute.sensitive {
                    true => before.as_ref() != Some(&set.value.unmarked_within()),
                    false => prior.marked_attribute(&attribute.name, &attribute.ty).as_ref() != Some(&set.value),
                };
            }
            Some(_) | None if attribute.computed => {
                let known = before.filter(|before| !before.is_null());
                computed.extend(known.map(|known| (attribute.name.clone(), known)));
            }
            None => {
                let kept = of.ignored(&attribute.name, &attribute.ty);
                computed.extend(kept.map(|kept| (attribute.name.clone(), kept)));
            }
            Some(_) => {}
        }
    }
    Planned { computed, changes, replaced: of.triggered, refused: None }
}

/// `template_file`: a text with the variables of a map
/// (<https://registry.terraform.io/providers/hashicorp/template/latest/docs/data-sources/file>).
fn template_file(of: &Instance<'_>) -> Planned {
    let set = |name: &str| of.body.attribute(name).map(|set| &set.value);
    let Some(template) = set("template") else { return Planned::default() };
    let rendered = match template.as_str() {
        Some(text) => {
            let vars = set("vars").and_then(Value::as_map);
            let names: Vec<(&str, Value)> =
                vars.into_iter().flatten().map(|(name, value)| (&**name, value.clone())).collect();
            let (tree, expr) = parse_template(text);
            let found = evaluate(&tree, expr, &Scope { lookup: &OnlyNames { files: of.files }, names: &names });
            if found.diagnostics.is_empty() && tree.diagnostics().is_empty() {
                convert(&found.value, &Type::String).ok()
            } else {
                None
            }
        }
        None => Some(Value::unknown(Type::String).because(template.why())),
    };
    Planned {
        computed: rendered.map(|rendered| ("rendered".into(), rendered)).into_iter().collect(),
        ..Planned::default()
    }
}

/// What a template sees beside its variables: functions.
struct OnlyNames<'a> {
    files: &'a dyn Files,
}

impl Lookup for OnlyNames<'_> {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, crate::syntax::Diagnostic> {
        Err(crate::syntax::Diagnostic {
            span: reference.span,
            summary: "Unknown variable".into(),
            detail: "A template refers to its own variables only.".into(),
            related: None,
        })
    }

    fn files(&self) -> &dyn Files {
        self.files
    }

    fn provider_source(&self, _: &str) -> Option<&str> {
        None
    }
}

/// `local_file`: the content of a file.
fn local_file(of: &Instance<'_>) -> Planned {
    let name = of.body.attribute("filename").and_then(|set| set.value.as_str().map(str::to_owned));
    let content = name.and_then(|name| of.files.read(&name).ok()).and_then(|bytes| String::from_utf8(bytes).ok());
    let computed = content.map(|text| ("content".into(), Value::string(text))).into_iter().collect();
    Planned { computed, ..Planned::default() }
}

/// The union of the provider's tags and the resource's own, where its type has it (`tags_all`, `terraform_labels`).
fn all_tags(of: &Instance<'_>) -> Option<(Str, Value)> {
    let (own, all) = of.shape.all_tags.as_ref().filter(|(_, all)| of.wanted.includes(all))?;
    let DefaultTags::These(defaults) = of.default_tags else { return None };
    if of.body.attribute(all).is_some() {
        return None;
    }
    let own = of.body.attribute(own).map(|own| &own.value).filter(|own| !own.is_null());
    let mut tags: Vec<(Str, Value)> = Vec::new();
    for map in [Some(defaults), own].into_iter().flatten() {
        if !map.is_known() {
            return Some((all.clone(), Value::unknown(Type::map(Type::String)).because(map.why())));
        }
        tags.extend(map.as_map().into_iter().flatten().cloned());
    }
    // Without any the provider leaves it open.
    (!tags.is_empty()).then(|| (all.clone(), Value::map(Type::String, tags)))
}

impl DefaultTags {
    /// What a provider's configuration says: `default_tags { tags = … }` of AWS, `default_labels` of Google.
    pub(super) fn of(provider: &EvaluatedBody) -> Self {
        let block = provider.blocks_of("default_tags").first();
        let tags = match block {
            Some(block) => match &block.exists_if {
                Some(why) => Some(Value::unknown(Type::map(Type::String)).because(why)),
                None => block.body.attribute("tags").map(|tags| tags.value.clone()),
            },
            None => provider.attribute("default_labels").map(|labels| labels.value.clone()),
        };
        let tags = tags.filter(|tags| !tags.is_null());
        Self::These(tags.unwrap_or_else(|| Value::map(Type::String, Vec::new())))
    }
}
