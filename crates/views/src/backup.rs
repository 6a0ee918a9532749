//! Volumes, file systems and clusters with what makes backups of them: selections of AWS Backup, lifecycle policies of Amazon EBS
//! and the backup policies of Amazon EFS (AWS Backup Developer Guide, "Resource assignment").

use std::collections::HashMap;

use palisade_model::{Attr, CauseId, Fact, Join, JoinIndex, Project, Resource, ResourceId, Truth, View};

use crate::iam::action_matches;
use crate::{Tagged, Tags};

const SELECTION: &str = "aws_backup_selection";
const LIFECYCLE: &str = "aws_dlm_lifecycle_policy";
const FILES: &str = "aws_efs_file_system";
const VOLUME: &str = "aws_ebs_volume";
const CLUSTER: &str = "aws_rds_cluster";

/// Of so many resources that choose by pattern or tag each is asked; where there are more, one of them may choose
/// (`max-backup-choices`). Projects have a few.
const MAX_CHOICES: usize = 64;

/// What tags of resources are called in conditions.
const TAG: &str = "aws:ResourceTag/";

/// A volume, a file system or a cluster of databases.
#[derive(Debug, Clone, Copy)]
pub struct BackedUp<'p> {
    anchor: Resource<'p>,
    is_backed_up: Truth,
}

impl<'p> BackedUp<'p> {
    /// The volume, file system or cluster.
    pub fn resource(&self) -> Resource<'p> {
        self.anchor
    }

    /// Whether something of this configuration makes backups of it.
    pub fn is_backed_up(&self) -> Truth {
        self.is_backed_up
    }
}

impl View for BackedUp<'static> {
    type Of<'p> = BackedUp<'p>;

    const KINDS: &'static [&'static str] = &[FILES, VOLUME, CLUSTER];

    fn collect(project: &Project) -> Vec<BackedUp<'_>> {
        let named = named(project);
        let chosen_by = [SELECTION, LIFECYCLE].into_iter().flat_map(|kind| project.of_kind(kind)).collect::<Vec<_>>();
        let tags = if chosen_by.is_empty() { HashMap::new() } else { tags(project) };
        let anchors = Self::KINDS.iter().flat_map(|kind| project.of_kind(kind));
        anchors
            .map(|anchor| {
                let by_name = named.certain.get(&anchor.id()).copied().unwrap_or(Truth::False).or(named.anything);
                let tagged = tags.get(&anchor.id());
                let by_choice = || {
                    let many = Truth::from(chosen_by.len() > MAX_CHOICES).and(Truth::unknown(CauseId::ELSEWHERE));
                    let chosen =
                        chosen_by.iter().take(MAX_CHOICES).map(|by| by.exists().and(chooses(*by, anchor, tagged)));
                    Truth::any(chosen).or(many)
                };
                BackedUp { anchor, is_backed_up: by_name.or_else(by_choice) }
            })
            .collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// What is named one by one.
struct Named {
    certain: HashMap<ResourceId, Truth>,
    /// Whether something that is not known is named, which may be any.
    anything: Truth,
}

fn named(project: &Project) -> Named {
    let index = JoinIndex::new(project, <BackedUp<'static> as View>::KINDS, &["arn", "id"]);
    let mut named = Named { certain: HashMap::new(), anything: Truth::False };
    let selected = project.of_kind(SELECTION).flat_map(|selection| {
        let meets = selection.get("condition").is_set().not();
        selection.get("resources").items().map(move |at| (at, meets))
    });
    let by_policy = project.of_kind("aws_efs_backup_policy").map(|policy| {
        let enabled = policy.get("backup_policy").get("status").is("ENABLED");
        (policy.get("file_system_id"), enabled)
    });
    for (at, meets) in selected.chain(by_policy) {
        match index.find(at) {
            Join::To(found) => {
                let sure = if found.len() == 1 { Truth::True } else { Truth::unknown(CauseId::ELSEWHERE) };
                for anchor in found {
                    let is = named.certain.entry(anchor.id()).or_insert(Truth::False);
                    *is = is.or(at.exists().and(sure).and(meets));
                }
            }
            Join::Unknown(causes) => named.anything = named.anything.or(meets.and(Truth::Unknown(causes))),
            Join::Absent | Join::Elsewhere => {}
        }
    }
    named
}

fn tags(project: &Project) -> HashMap<ResourceId, Tagged<'_>> {
    let kinds = <BackedUp<'static> as View>::KINDS;
    let tagged = Tags::collect(project).into_iter().filter_map(|tags| match tags {
        Tags::Resource(tagged) if kinds.contains(&tagged.resource().kind()) => Some((tagged.resource().id(), tagged)),
        Tags::Resource(_) | Tags::Provider(_) => None,
    });
    tagged.collect()
}

/// Whether a selection or a lifecycle policy takes a resource by its kind or its tags.
fn chooses(by: Resource<'_>, anchor: Resource<'_>, tagged: Option<&Tagged<'_>>) -> Truth {
    if by.kind() == LIFECYCLE {
        return Truth::from(anchor.kind() == VOLUME).and_then(|| takes_volume(by, tagged));
    }
    let tag = by.get("selection_tag").any(|tag| carries(tagged, tag.get("key"), |v| equal(tag.get("value"), v)));
    tag.or_else(|| {
        let conditions = by.get("condition");
        // What copies another resource's ARN is no pattern.
        let by_kind = by.get("resources").any(|arn| {
            let is_pattern = Truth::from(arn.reference().is_none());
            is_pattern.and_then(|| arn.test_text(|pattern| holds_kind(pattern, anchor.kind())))
        });
        // One that is named needs to meet the conditions too.
        let by_name = || Truth::from(by.get("resources").any(|_| Truth::True) != Truth::False);
        let is_there =
            by_kind.or_else(|| conditions.is_set().and_then(|| by_name().and(Truth::unknown(CauseId::ELSEWHERE))));
        is_there.and_then(|| meets(conditions, tagged))
    })
}

/// Whether a pattern of ARNs holds all of a kind.
fn holds_kind(pattern: &str, kind: &str) -> bool {
    let example = match kind {
        FILES => "arn:aws:elasticfilesystem:region:account:file-system/fs-0",
        _ => "arn:aws:ec2:region:account:volume/vol-0",
    };
    pattern.contains('*') && action_matches(pattern, example)
}

/// Whether a resource meets all conditions of a selection.
fn meets(conditions: Attr<'_>, tagged: Option<&Tagged<'_>>) -> Truth {
    let each = |name: &'static str, has: &dyn Fn(Attr<'_>) -> Truth| conditions.get(name).all(has);
    let like = |wanted: Attr<'_>, value: Attr<'_>| match wanted.text() {
        Fact::Known(pattern) => value.test_text(|text| action_matches(&pattern, text)),
        Fact::Absent => Truth::False,
        Fact::Unknown(causes) => Truth::Unknown(causes),
    };
    let has = |at: Attr<'_>| carries(tagged, at.get("key"), |value| equal(at.get("value"), value));
    let has_like = |at: Attr<'_>| carries(tagged, at.get("key"), |value| like(at.get("value"), value));
    each("string_equals", &has)
        .and(each("string_like", &has_like))
        .and(each("string_not_equals", &|at| has(at).not()))
        .and(each("string_not_like", &|at| has_like(at).not()))
}

/// Whether a lifecycle policy takes a volume: all of them, or those that carry one of its tags.
fn takes_volume(policy: Resource<'_>, tagged: Option<&Tagged<'_>>) -> Truth {
    let details = policy.get("policy_details");
    let on = policy.get("state").is("DISABLED").not();
    let all = policy.get("default_policy").is("VOLUME");
    let of_volumes = details.get("resource_types").any(|kind| kind.is("VOLUME"));
    let targets = details.get("target_tags");
    let tagged = || {
        targets.any_entry(|key, value| tagged.map_or(Truth::False, |own| has_tag(own, key, |tag| equal(value, tag))))
    };
    on.and(all.or_else(|| of_volumes.and_then(tagged)))
}

/// Whether two values are the same text.
fn equal(wanted: Attr<'_>, value: Attr<'_>) -> Truth {
    match wanted.text() {
        Fact::Known(text) => value.is(&text),
        Fact::Absent => Truth::False,
        Fact::Unknown(causes) => Truth::Unknown(causes),
    }
}

/// Whether a resource carries a tag that an attribute names, and whose value is such.
fn carries<'p>(tagged: Option<&Tagged<'p>>, key: Attr<'_>, is: impl Fn(Attr<'p>) -> Truth) -> Truth {
    let Some(tagged) = tagged else { return Truth::False };
    match key.text() {
        Fact::Known(key) => has_tag(tagged, key.strip_prefix(TAG).unwrap_or(&key), is),
        Fact::Absent => Truth::False,
        Fact::Unknown(causes) => Truth::Unknown(causes),
    }
}

fn has_tag<'p>(tagged: &Tagged<'p>, key: &str, is: impl Fn(Attr<'p>) -> Truth) -> Truth {
    let known = Truth::any(tagged.tags(key, false).map(|tag| tag.is_there.and(is(tag.value))));
    match tagged.lacks(key, false) {
        Truth::Unknown(causes) => known.or(Truth::Unknown(causes)),
        Truth::True | Truth::False => known,
    }
}
