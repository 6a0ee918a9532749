//! Amazon S3 buckets with all that is declared about them in resources of their own.

use std::collections::HashMap;
use std::sync::Arc;

use palisade_model::{Attr, Breach, CauseId, Causes, Join, JoinIndex, Partial, Project, Resource, Shape, Truth, View};

use crate::iam::PolicyDocument;

/// The kinds that say something about a bucket and name it in their argument `bucket`.
pub const BUCKET_PART_KINDS: [&str; 13] = [
    "aws_s3_bucket_acl",
    "aws_s3_bucket_policy",
    "aws_s3_bucket_public_access_block",
    "aws_s3_bucket_versioning",
    "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_logging",
    "aws_s3_bucket_website_configuration",
    "aws_s3_bucket_ownership_controls",
    "aws_s3_bucket_lifecycle_configuration",
    "aws_s3_bucket_object_lock_configuration",
    "aws_s3_bucket_replication_configuration",
    "aws_s3_bucket_notification",
    "aws_s3_bucket_cors_configuration",
];

const VERSIONING: &str = "aws_s3_bucket_versioning";

/// The kinds that write logs into a bucket, with the way to the argument that names it.
const WRITERS: [(&str, &[&str]); 3] = [
    ("aws_cloudtrail", &["s3_bucket_name"]),
    ("aws_s3_bucket", &["logging", "target_bucket"]),
    ("aws_s3_bucket_logging", &["target_bucket"]),
];

/// A bucket, or what is declared about one that is not in the project.
#[derive(Debug, Clone)]
pub struct Bucket<'p> {
    anchor: Resource<'p>,
    is_elsewhere: bool,
    /// Why parts may be missing here: the bucket may be declared, and have parts, in another project.
    doubt: Option<Causes>,
    parts: Vec<Part<'p>>,
    writers: Vec<Part<'p>>,
    account: Vec<Resource<'p>>,
    loose: Arc<Loose<'p>>,
}

/// What names a bucket that is not known: it may be any.
#[derive(Debug, Default)]
struct Loose<'p> {
    parts: Vec<Part<'p>>,
    writers: Vec<Part<'p>>,
}

/// Of so many parts of one kind that may be any bucket's each is asked; where there are more, one of them may be
/// whatever is asked for (`max-loose-parts`). Projects have a few.
const MAX_LOOSE_PARTS: usize = 16;

/// A resource that says something about the bucket.
#[derive(Debug, Clone, Copy)]
struct Part<'p> {
    resource: Resource<'p>,
    /// Whether it is about this bucket: unknown where it may be about another.
    belongs: Truth,
}

impl<'p> Bucket<'p> {
    /// The bucket; the part itself where the bucket is not in the project.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// The bucket, where the project has it.
    pub fn bucket(&self) -> Option<Resource<'p>> {
        (!self.is_elsewhere).then_some(self.anchor)
    }

    /// The parts of a kind, each with whether it certainly is about this bucket and exists.
    pub fn parts(&self, kind: &'static str) -> impl Iterator<Item = (Resource<'p>, Truth)> + '_ {
        self.parts
            .iter()
            .filter(move |part| part.resource.kind() == kind)
            .map(|part| (part.resource, part.belongs.and(part.resource.exists())))
    }

    /// Whether some part of a kind is such; where the bucket is elsewhere, so may parts be that nobody sees here.
    pub fn any_part(&self, kind: &'static str, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let here = Truth::any(self.parts(kind).map(|(part, belongs)| belongs.and_then(|| test(part))));
        let here = here.or_else(|| {
            let loose = self.loose.parts.iter().filter(|part| part.resource.kind() == kind).enumerate();
            Truth::any(loose.take(MAX_LOOSE_PARTS + 1).map(|(at, part)| {
                let is_such = if at < MAX_LOOSE_PARTS { test(part.resource) } else { Truth::True };
                part.belongs.and(is_such)
            }))
        });
        match self.doubt {
            Some(causes) if self.anchor.kind() != kind => here.or(Truth::Unknown(causes)),
            Some(_) | None => here,
        }
    }

    /// Whether a setting of the block of public access is on (`block_public_acls`, `ignore_public_acls`,
    /// `block_public_policy`, `restrict_public_buckets`): for the bucket or, by a resource here, for the account. The
    /// most restrictive of both holds (S3 User Guide, "Blocking public access").
    pub fn blocks_public_access(&self, setting: &'static str) -> Truth {
        let account = Truth::any(self.account.iter().map(|a| a.exists().and(a.get(setting).is_true())));
        account.or_else(|| self.any_part("aws_s3_bucket_public_access_block", |block| block.get(setting).is_true()))
    }

    /// Whether grants to everyone by ACL have no effect: public ACLs are ignored, or ACLs are switched off
    /// (`BucketOwnerEnforced`, the default for buckets made without ownership controls since April 2023 only where
    /// no ACL is set, so it does not count here).
    pub fn ignores_acls(&self) -> Truth {
        let enforced = self.any_part("aws_s3_bucket_ownership_controls", |controls| {
            controls.get("rule").get("object_ownership").is("BucketOwnerEnforced")
        });
        self.blocks_public_access("ignore_public_acls").or(enforced)
    }

    /// Whether a resource of a kind writes its logs into the bucket (`aws_cloudtrail`, `aws_s3_bucket`,
    /// `aws_s3_bucket_logging`).
    pub fn takes_logs_of(&self, kind: &str) -> Truth {
        let loose = self.loose.writers.iter().take(MAX_LOOSE_PARTS);
        let writers = self.writers.iter().chain(loose).filter(|writer| writer.resource.kind() == kind);
        Truth::any(writers.map(|writer| writer.belongs.and(writer.resource.exists())))
    }

    /// What ACLs let everyone do, or everyone with an AWS account: canned ACLs among these, and grants of these
    /// permissions. Nothing where ACLs have no effect.
    pub fn opened_by_acl(&self, canned: &[&str], permissions: &[&str], message: &str) -> Vec<Breach<'p>> {
        let canned = self.acls().into_iter().map(|(acl, belongs)| (acl, acl.is_one_of(canned).and(belongs)));
        let granted = self.grants().into_iter().map(|(grant, belongs)| {
            (grant, grants_to_everyone(grant).and_then(|| grants_any(grant, permissions)).and(belongs))
        });
        let found = canned.chain(granted).map(|(at, public)| Breach {
            violated: public.and_then(|| self.ignores_acls().not()),
            at,
            message: message.to_owned(),
            related: Vec::new(),
        });
        found.collect()
    }

    /// Whether no version of an object is kept once it is overwritten or deleted, as where nothing says so.
    pub fn unversioned(&self) -> Breach<'p> {
        let is_on = |block: Attr<'p>| block.get("status").is("Enabled").or(block.get("enabled").is_true());
        self.lacking_versioning(is_on, "no versions are kept of what is overwritten or deleted")
    }

    /// Whether versions that are or were kept can be deleted without a second factor, as where nothing asks for one.
    pub fn without_mfa_delete(&self) -> Breach<'p> {
        let is_on = |block: Attr<'p>| block.get("mfa_delete").is("Enabled").or(block.get("mfa_delete").is_true());
        // A bucket that never had versioning has no versions to delete (Amazon S3 User Guide, "Using versioning").
        let keeps = |block: Attr<'p>| {
            let status = block.get("status").is_one_of(&["Enabled", "Suspended"]);
            status.or(block.get("enabled").is_true())
        };
        let mut breach = self.lacking_versioning(is_on, "versions can be deleted without a second factor");
        breach.violated = breach.violated.and_then(|| self.any_versioning(keeps));
        breach
    }

    /// That no versioning of the bucket is such, at the first that certainly is the bucket's: `versioning` blocks of
    /// the bucket (AWS provider before 4.0, still read) or `aws_s3_bucket_versioning`.
    fn lacking_versioning(&self, is_on: impl Fn(Attr<'p>) -> Truth, message: &str) -> Breach<'p> {
        let own = self.bucket().map(|bucket| bucket.get("versioning"));
        let written = self.parts(VERSIONING).filter(|(_, belongs)| *belongs == Truth::True);
        let mut written = written.flat_map(|(part, _)| part.get("versioning_configuration").items());
        let at = written.next().or_else(|| own.and_then(|blocks| blocks.items().next()));
        let message = message.to_owned();
        let violated = self.any_versioning(is_on).not();
        Breach { violated, at: at.unwrap_or(self.anchor.root()), message, related: Vec::new() }
    }

    /// Whether any versioning of the bucket is such, in its own blocks or beside it.
    fn any_versioning(&self, is: impl Fn(Attr<'p>) -> Truth) -> Truth {
        let inline = self.bucket().map_or(Truth::False, |bucket| bucket.get("versioning").any(&is));
        inline.or(self.any_part(VERSIONING, |part| part.get("versioning_configuration").any(&is)))
    }

    /// Whether access to the bucket is logged: `logging` blocks of the bucket (AWS provider before 4.0, still read) or
    /// `aws_s3_bucket_logging`.
    pub fn logs_access(&self) -> Truth {
        let inline = self.bucket().map_or(Truth::False, |bucket| bucket.get("logging").is_set());
        inline.or_else(|| self.any_part("aws_s3_bucket_logging", |_| Truth::True))
    }

    /// Whether a trail records what is done to the objects of the bucket: reads or writes, as `access` says
    /// (`ReadOnly`, `WriteOnly`).
    pub fn records_objects(&self, access: &str) -> Truth {
        let trails = self.anchor.project().of_kind("aws_cloudtrail");
        Truth::any(trails.map(|trail| {
            let simple = trail.get("event_selector").any(|selector| {
                let kind = selector.get("read_write_type").text().or("All".into());
                kind.test(|kind| kind == "All" || kind == access)
                    .and_then(|| selector.get("data_resource").any(|data| self.is_all_in(data)))
            });
            let advanced =
                || trail.get("advanced_event_selector").any(|selector| records_all_objects(selector, access));
            trail.exists().and_then(|| simple.or_else(advanced))
        }))
    }

    /// Whether data events are those of all objects of the bucket, or of all buckets (CloudTrail API, `DataResource`).
    fn is_all_in(&self, data: Attr<'p>) -> Truth {
        let named = |arn: Attr<'p>| match names_objects_of(arn, self.anchor) {
            Some(own) => own.into(),
            None => arn.test_text(|arn| {
                let name = self.anchor.get("bucket").text();
                let own = |name: std::borrow::Cow<'_, str>| arn == format!("arn:aws:s3:::{name}/");
                matches!(arn, "arn:aws:s3" | "arn:aws:s3:::") || name.test(own) == Truth::True
            }),
        };
        data.get("type").is("AWS::S3::Object").and_then(|| data.get("values").any(named))
    }

    /// The canned ACLs that are set: on the bucket (AWS provider before 4.0) or by `aws_s3_bucket_acl`, each with
    /// whether it is this bucket's.
    pub fn acls(&self) -> Vec<(Attr<'p>, Truth)> {
        let own = self.bucket().map(|bucket| (bucket.get("acl"), Truth::True));
        own.into_iter()
            .chain(self.parts("aws_s3_bucket_acl").map(|(part, belongs)| (part.get("acl"), belongs)))
            .collect()
    }

    /// The grants of ACLs that are written out: `grant` blocks of the bucket, those of `access_control_policy` of
    /// `aws_s3_bucket_acl`; each with whether it is this bucket's.
    pub fn grants(&self) -> Vec<(Attr<'p>, Truth)> {
        let own = self.bucket().into_iter().flat_map(|b| b.get("grant").items()).map(|grant| (grant, Truth::True));
        let parts = self.parts("aws_s3_bucket_acl").flat_map(|(part, belongs)| {
            let policies = part.get("access_control_policy").items();
            policies.flat_map(|policy| policy.get("grant").items()).map(move |grant| (grant, belongs))
        });
        own.chain(parts).collect()
    }

    /// Whether it takes the access logs of buckets: its ACL lets S3's log delivery write, or some bucket names it.
    pub fn takes_access_logs(&self) -> Truth {
        let canned = self.acls().into_iter().map(|(acl, belongs)| acl.is("log-delivery-write").and(belongs));
        let granted = self.grants().into_iter().map(|(grant, belongs)| {
            // The bucket's own grants hold the group themselves.
            let uris = [grant.get("uri"), grant.get("grantee").get("uri")];
            Truth::any(uris.map(|uri| uri.ends_with("/s3/LogDelivery"))).and(belongs)
        });
        let named = ["aws_s3_bucket", "aws_s3_bucket_logging"].into_iter().map(|kind| self.takes_logs_of(kind));
        Truth::any(canned.chain(granted).chain(named))
    }

    /// Whether some rule of the default encryption is such: of the bucket itself (AWS provider before 4.0) or of
    /// `aws_s3_bucket_server_side_encryption_configuration`. The test is asked of `apply_server_side_encryption_by_default`.
    pub fn encrypts_by_default(&self, test: impl Fn(Attr<'p>) -> Truth) -> Truth {
        let rules = |holder: Attr<'p>| {
            holder.get("rule").any(|rule| rule.get("apply_server_side_encryption_by_default").any(&test))
        };
        let own =
            self.bucket().map_or(Truth::False, |bucket| bucket.get("server_side_encryption_configuration").any(rules));
        own.or_else(|| self.any_part("aws_s3_bucket_server_side_encryption_configuration", |part| rules(part.root())))
    }

    /// Its policies: inline (AWS provider before 4.0) or by `aws_s3_bucket_policy`, each with whether it is this
    /// bucket's.
    pub fn policies(&self) -> Vec<(PolicyDocument<'p>, Truth)> {
        let own = self.bucket().map(|bucket| (bucket.get("policy"), Truth::True));
        own.into_iter()
            .chain(self.parts("aws_s3_bucket_policy").map(|(part, belongs)| (part.get("policy"), belongs)))
            .map(|(attr, belongs)| (PolicyDocument::read(attr), belongs))
            .collect()
    }
}

/// Whether an ARN that is put together from a bucket's attribute is that of all objects of this bucket; none where it is
/// not put together so.
fn names_objects_of(arn: Attr<'_>, bucket: Resource<'_>) -> Option<bool> {
    let Shape::Unknown(unknown) = arn.shape() else { return None };
    let (copied, end) = match &*unknown.parts {
        [Partial::Unknown(Some(copied)), Partial::Known(end)] if &*copied.path == "arn" => (copied, end),
        [Partial::Known(start), Partial::Unknown(Some(copied)), Partial::Known(end)] if &**start == "arn:aws:s3:::" => {
            (copied, end)
        }
        _ => return None,
    };
    Some(&**end == "/" && copied.address == *bucket.address())
}

/// Whether an advanced selector takes the data events of all objects of all buckets.
fn records_all_objects(selector: Attr<'_>, access: &str) -> Truth {
    let field = |name: &'static str| {
        selector.get("field_selector").items().find(move |field| field.get("field").is(name) == Truth::True)
    };
    let objects =
        field("resources.type").map_or(Truth::False, |kind| kind.get("equals").any(|one| one.is("AWS::S3::Object")));
    let wanted = if access == "ReadOnly" { "true" } else { "false" };
    let both = field("readOnly").map_or(Truth::True, |read_only| read_only.get("equals").any(|one| one.is(wanted)));
    objects.and(both).and(field("resources.ARN").is_none().into())
}

/// Whether a grant is for everyone, or for everyone with an AWS account.
fn grants_to_everyone(grant: Attr<'_>) -> Truth {
    let uri = |at: Attr<'_>| at.get("uri").ends_with("/AllUsers").or(at.get("uri").ends_with("/AuthenticatedUsers"));
    uri(grant).or(uri(grant.get("grantee")))
}

/// The permission is a list in the bucket's own grants, and one in those of `aws_s3_bucket_acl`.
fn grants_any(grant: Attr<'_>, permissions: &[&str]) -> Truth {
    grant.get("permissions").any(|one| one.is_one_of(permissions)).or(grant.get("permission").is_one_of(permissions))
}

impl View for Bucket<'static> {
    type Of<'p> = Bucket<'p>;

    const KINDS: &'static [&'static str] = &[
        "aws_s3_bucket",
        "aws_s3_bucket_acl",
        "aws_s3_bucket_policy",
        "aws_s3_bucket_public_access_block",
        "aws_s3_bucket_versioning",
        "aws_s3_bucket_website_configuration",
    ];

    fn collect(project: &Project) -> Vec<Bucket<'_>> {
        let account = project.of_kind("aws_s3_account_public_access_block").collect::<Vec<_>>();
        let index = JoinIndex::new(project, &["aws_s3_bucket"], &["bucket", "id", "arn"]);
        let loose = Arc::new(Loose::collect(project, &index));
        let mut buckets = project
            .of_kind("aws_s3_bucket")
            .map(|anchor| Bucket {
                anchor,
                is_elsewhere: false,
                doubt: None,
                parts: Vec::new(),
                writers: Vec::new(),
                account: account.clone(),
                loose: loose.clone(),
            })
            .collect::<Vec<_>>();
        let places = buckets.iter().enumerate().map(|(i, b)| (b.anchor.id(), i)).collect::<HashMap<_, _>>();
        let mut strays: HashMap<String, Vec<(Resource<'_>, Option<Causes>)>> = HashMap::new();
        let mut order = Vec::new();
        for resource in BUCKET_PART_KINDS.iter().flat_map(|kind| project.of_kind(kind)) {
            let attr = resource.get("bucket");
            match index.find(attr) {
                Join::To(found) => {
                    let only = found.len() == 1;
                    let doubt = attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                    let belongs = if only { Truth::True } else { Truth::Unknown(doubt) };
                    for bucket in found {
                        buckets[places[&bucket.id()]].parts.push(Part { resource, belongs });
                    }
                }
                Join::Elsewhere | Join::Absent | Join::Unknown(_) => {
                    // Nobody but this project can refer to a bucket of its own, even to one that it forgets to declare.
                    let is_own = attr.reference().is_some_and(|to| to.kind() == "aws_s3_bucket");
                    let causes = attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                    let doubt = (!is_own).then_some(causes);
                    let name = stray_name(attr, resource);
                    if !strays.contains_key(&name) {
                        order.push(name.clone());
                    }
                    strays.entry(name).or_default().push((resource, doubt));
                }
            }
        }
        for (resource, attr) in writers(project) {
            if let Join::To(found) = index.find(attr) {
                let belongs = if found.len() == 1 { Truth::True } else { Truth::unknown(CauseId::ELSEWHERE) };
                for bucket in found {
                    buckets[places[&bucket.id()]].writers.push(Part { resource, belongs });
                }
            }
        }
        for name in order {
            let parts = strays.remove(&name).unwrap_or_default();
            buckets.extend(stray_views(&parts, &account));
        }
        buckets
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// What writes logs into a bucket, with the argument that names it.
fn writers(project: &Project) -> impl Iterator<Item = (Resource<'_>, Attr<'_>)> {
    WRITERS.into_iter().flat_map(|(kind, path)| {
        project.of_kind(kind).map(|resource| (resource, path.iter().fold(resource.root(), |at, name| at.get(name))))
    })
}

impl<'p> Loose<'p> {
    fn collect(project: &'p Project, index: &JoinIndex<'p>) -> Self {
        let loose = |(resource, attr)| match index.find(attr) {
            Join::Unknown(causes) => Some(Part { resource, belongs: Truth::Unknown(causes) }),
            Join::To(_) | Join::Absent | Join::Elsewhere => None,
        };
        let parts = BUCKET_PART_KINDS.iter().flat_map(|kind| project.of_kind(kind));
        Loose {
            parts: parts.map(|part| (part, part.get("bucket"))).filter_map(loose).collect(),
            writers: writers(project).filter_map(loose).collect(),
        }
    }
}

/// What a bucket that is not in the project is called here, so that its parts meet: its name, or what is referred to.
fn stray_name(attr: Attr<'_>, resource: Resource<'_>) -> String {
    match (attr.reference(), attr.text()) {
        (Some(reference), _) => format!("{}.{}", reference.address, reference.path),
        (None, palisade_model::Fact::Known(name)) => name.into_owned(),
        (None, palisade_model::Fact::Absent | palisade_model::Fact::Unknown(_)) => {
            format!("{} {}", resource.address(), resource.id().0)
        }
    }
}

/// One view for each part of a bucket elsewhere that is judged by itself; the others stand beside it.
fn stray_views<'p>(parts: &[(Resource<'p>, Option<Causes>)], account: &[Resource<'p>]) -> Vec<Bucket<'p>> {
    let all = parts.iter().map(|&(resource, _)| Part { resource, belongs: Truth::True });
    parts
        .iter()
        .filter(|(resource, _)| Bucket::KINDS.contains(&resource.kind()))
        .map(|&(anchor, doubt)| Bucket {
            anchor,
            is_elsewhere: true,
            doubt,
            // Parts of the anchor's own kind are views of their own.
            parts: all.clone().filter(|p| p.resource == anchor || p.resource.kind() != anchor.kind()).collect(),
            writers: Vec::new(),
            account: account.to_vec(),
            loose: Arc::default(),
        })
        .collect()
}
