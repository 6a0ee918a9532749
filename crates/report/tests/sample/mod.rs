//! Reports to write out: made by hand, so that each test sees what it wrote.
#![allow(dead_code, reason = "each test file takes what it needs")]

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use palisade_model::Category;
use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};
use palisade_report::{
    Certainty, Completeness, Difference, Enforcement, Finding, Fingerprint, Format, Location, Look, ModuleCall,
    OutOfReach, Place, Related, Report, ReportError, ResourceRef, Root, RootKind, Rule, Skipped, Step, SubjectType,
    Terms, Unknown, Verdicts, Waived, WaivedBy,
};
use palisade_source::{SourceFile, Span};

pub fn meta(id: &'static str, title: &'static str, severity: Severity, why: &'static str, fix: &'static str) -> Meta {
    Meta {
        id: Cow::Borrowed(id),
        title: Cow::Borrowed(title),
        severity,
        raised: Cow::Borrowed(&[]),
        family: Cow::Borrowed("public-bucket"),
        provider: Cow::Borrowed("aws"),
        profiles: Cow::Borrowed(&[Profile::Recommended]),
        since: Cow::Borrowed("0.1.0"),
        status: Status::Stable,
        aliases: Cow::Owned(vec![Alias { id: Cow::Borrowed("PEER_1"), inputs: Cow::Borrowed(&[]) }]),
        controls: Cow::Owned(vec![Control { standard: Cow::Borrowed("cis-aws-3.0"), id: Cow::Borrowed("2.1.4") }]),
        applies_to: Cow::Borrowed(&[Cow::Borrowed("aws_s3_bucket")]),
        why: Cow::Borrowed(why),
        fix: Cow::Borrowed(fix),
        page: Cow::Owned(format!("{why}\n\n## Fix\n{fix}\n")),
        links: Cow::Borrowed(&[]),
        repairs: Cow::Borrowed(&[]),
    }
}

pub fn public_acl() -> Arc<Meta> {
    Arc::new(meta(
        "aws-s3-public-acl",
        "S3 bucket ACL grants access to everyone",
        Severity::High,
        "Anyone on the internet can read the objects. Search engines find such buckets within hours.",
        "write acl = \"private\".",
    ))
}

pub fn admin_port() -> Arc<Meta> {
    Arc::new(meta(
        "aws-sg-admin-port",
        "Security group opens an admin port to the internet",
        Severity::Critical,
        "Anyone can try passwords and exploits against the port.",
        "name the ranges that need it, or use Session Manager and open nothing.",
    ))
}

pub fn memory_limit() -> Arc<Meta> {
    Arc::new(meta(
        "k8s-memory-limit",
        "Container has no memory limit",
        Severity::Medium,
        "A leak in it takes the memory of everything else on the node.",
        "set resources.limits.memory.",
    ))
}

/// The first place of a text in a file.
pub fn at(file: &SourceFile, text: &str) -> Location {
    let start = file.text().find(text).unwrap_or_else(|| panic!("{text:?} is not in {}", file.path())) as u32;
    Location::new(file.clone(), Span::new(start, start + text.len() as u32))
}

pub fn finding(policy: &Arc<Meta>, location: Location, address: &str, message: &str) -> Finding {
    let kind = address.rsplit('.').nth(1).unwrap_or(address);
    Finding {
        policy: policy.clone(),
        severity: policy.severity,
        enforcement: Enforcement::Deny,
        certainty: Certainty::Certain,
        subject: SubjectType::Resource,
        resource: Some(Arc::new(ResourceRef {
            address: address.into(),
            kind: kind.into(),
            root: "envs/prod".into(),
            block: Some(location.clone()),
            calls: Arc::default(),
        })),
        environments: Arc::default(),
        location,
        path: "acl".into(),
        message: message.into(),
        fingerprint: Fingerprint::new(&policy.id, "envs/prod", address, "acl", 0),
        baseline: None,
        is_sensitive: false,
        is_library: false,
        rare: None,
    }
}

pub fn rules(policies: &[&Arc<Meta>]) -> Vec<Rule> {
    let rule = |meta: &&Arc<Meta>| Rule {
        meta: (*meta).clone(),
        severity: meta.severity,
        enforcement: Enforcement::Deny,
        contact: None,
        is_never_waived: false,
        page: None,
    };
    policies.iter().map(rule).collect()
}

pub fn main_tf() -> SourceFile {
    SourceFile::new(
        "envs/prod/main.tf",
        "module \"site\" {\n  source = \"../../modules/site\"\n  acl    = var.acl\n}\n\nvariable \"cidr\" {}\n\n\
         resource \"aws_security_group\" \"web\" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    \
         cidr_blocks = [\"0.0.0.0/1\", \"128.0.0.0/1\"]\n  }\n}\n",
    )
}

pub fn site_tf() -> SourceFile {
    SourceFile::new(
        "modules/site/main.tf",
        "variable \"acl\" {}\n\nresource \"aws_s3_bucket_acl\" \"www\" {\n  bucket = aws_s3_bucket.www.id\n  acl    = \
         var.acl\n}\n",
    )
}

pub fn tfvars() -> SourceFile {
    SourceFile::new("envs/prod/terraform.tfvars", "region = \"eu-west-1\"\nacl    = \"public-read\"\n")
}

pub fn manifest() -> SourceFile {
    SourceFile::new(
        "k8s/shop.yaml",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cart\nspec:\n  template:\n    spec:\n      \
         containers:\n        - name: cart\n          image: cart:1.2\n        - name: proxy\n          image: \
         envoy:1.30\n",
    )
}

/// A public ACL whose value comes through a module argument from a file of values.
pub fn behind_a_variable() -> Finding {
    let (main, site, values) = (main_tf(), site_tf(), tfvars());
    let mut found = finding(
        &public_acl(),
        at(&site, "acl    = var.acl"),
        "module.site.aws_s3_bucket_acl.www",
        "the ACL lets anyone read this bucket",
    );
    found.rare_mut().because = vec![
        Step { text: "var.acl".to_owned(), location: at(&site, "var.acl") },
        Step { text: "module argument".to_owned(), location: at(&main, "acl    = var.acl") },
        Step { text: "terraform.tfvars".to_owned(), location: at(&values, "acl    = \"public-read\"") },
    ];
    let call = ModuleCall {
        address: "module.site".to_owned(),
        source: "../../modules/site".to_owned(),
        location: at(&main, "module \"site\""),
    };
    found.resource =
        found.resource.map(|of| Arc::new(ResourceRef { calls: [call].into(), ..Arc::unwrap_or_clone(of) }));
    found
}

pub fn two_halves() -> Finding {
    let main = main_tf();
    let mut found = finding(
        &admin_port(),
        at(&main, "cidr_blocks = [\"0.0.0.0/1\", \"128.0.0.0/1\"]"),
        "aws_security_group.web",
        "port 22 is open to the whole internet: 0.0.0.0/1 and 128.0.0.0/1 are its two halves",
    );
    found.path = "ingress[0].cidr_blocks".into();
    found
}

pub fn no_memory_limit(container: &str) -> Finding {
    let mut found = finding(
        &memory_limit(),
        at(&manifest(), &format!("name: {container}\n          image")).first_line(),
        "Deployment/shop/cart",
        &format!("the container {container} has no memory limit"),
    );
    found.path = "spec.template.spec.containers[0].resources.limits.memory".into();
    found
}

trait FirstLine {
    fn first_line(self) -> Self;
}

impl FirstLine for Location {
    fn first_line(mut self) -> Self {
        self.span.end = self.span.start + self.text().find('\n').unwrap_or(self.text().len()) as u32;
        self
    }
}

pub fn possible(policy: &Arc<Meta>, address: &str) -> Finding {
    let main = main_tf();
    let mut found = finding(policy, at(&main, "from_port   = 22"), address, "the range may be open to everyone");
    found.certainty = Certainty::Possible(
        [Unknown { text: "var.cidr has no value".to_owned(), location: Some(at(&main, "variable \"cidr\"")) }].into(),
    );
    found
}

pub fn waived() -> Finding {
    let site = site_tf();
    let mut found =
        finding(&public_acl(), at(&site, "acl    = var.acl"), "aws_s3_bucket_acl.legacy", "anyone reads this bucket");
    found.set_waived(Some(Waived {
        by: WaivedBy::Comment,
        reason: "a <public> site".to_owned(),
        location: Some(at(&site, "{}")),
        terms: Terms::default(),
    }));
    found
}

/// Accepted by somebody until some day.
pub fn waived_with_terms() -> Finding {
    let mut found = waived();
    let terms = Terms {
        owner: Some("team-web".to_owned()),
        expires: Some("2027-03-01".to_owned()),
        ticket: Some("SEC-12".to_owned()),
        ..Terms::default()
    };
    let waived = found.waived().cloned().map(|waived| Waived { by: WaivedBy::Waiver, terms, ..waived });
    found.set_waived(waived);
    found
}

/// There in one environment only.
pub fn only_in_prod() -> Finding {
    let mut found = behind_a_variable();
    found.environments = ["prod".into()].into();
    found.rare_mut().only_in = Some(vec![Difference {
        text: "var.public = true".to_owned(),
        location: Some(at(&tfvars(), "acl    = \"public-read\"")),
    }]);
    found
}

/// A report in which nothing is wrong.
pub fn empty() -> Report {
    Report {
        policies: rules(&[&public_acl(), &admin_port(), &memory_limit()]),
        completeness: Completeness {
            files_seen: 3,
            files_read: vec![main_tf().path().to_owned(), site_tf().path().to_owned()],
            roots: vec![Root {
                path: "envs/prod".to_owned(),
                kind: RootKind::Terraform,
                environments: Vec::new(),
                is_library: false,
                is_unmade: false,
                idle_blocks: 0,
                resources: 46,
            }],
            resources_judged: 46,
            verdicts: Verdicts { pass: 92, fail: 0, possible: 0 },
            ..Completeness::default()
        },
        elapsed: Some(Duration::from_millis(38)),
        ..Report::default()
    }
}

/// A report with a little of everything.
pub fn full() -> Report {
    let mut report = empty();
    let mut provider = finding(
        &memory_limit(),
        at(&main_tf(), "resource \"aws_security_group\" \"web\""),
        "aws_security_group.web",
        "it and what is attached to it lack a limit",
    );
    provider.rare_mut().related = vec![Related {
        address: Some("aws_instance.web".into()),
        location: at(&main_tf(), "to_port"),
        message: "attached here".to_owned(),
    }];
    provider.enforcement = Enforcement::Warn;
    provider.environments = ["prod".into(), "staging".into()].into();
    report.findings = vec![
        behind_a_variable(),
        two_halves(),
        no_memory_limit("cart"),
        no_memory_limit("proxy"),
        provider,
        possible(&admin_port(), "aws_security_group.a"),
        possible(&admin_port(), "aws_security_group.b"),
        possible(&public_acl(), "aws_security_group.b"),
        waived(),
    ];
    report.errors = vec![
        ReportError {
            category: Category::Parse,
            is_accepted: false,
            place: Some(Place::Range(at(&main_tf(), "ingress {"))),
            summary: "this block is not closed".to_owned(),
            detail: "add a } after its last line".to_owned(),
            policy: None,
            address: None,
        },
        ReportError {
            category: Category::Policy,
            is_accepted: true,
            place: None,
            summary: "the policy aws-s3-public-acl panicked".to_owned(),
            detail: String::new(),
            policy: Some(public_acl()),
            address: Some("aws_s3_bucket.a".into()),
        },
    ];
    report.completeness.resources_unjudged.insert("random_id".into(), 2);
    report.completeness.files_skipped =
        vec![Skipped { path: "envs/prod/logo.tf".to_owned(), reason: "a binary file".to_owned() }];
    report.completeness.out_of_reach = vec![OutOfReach {
        category: Category::Modules,
        what: "module.vpc".to_owned(),
        reason: "registry, not on disk".to_owned(),
        remedy: "run terraform get in envs/prod".to_owned(),
        location: Some(at(&main_tf(), "module \"site\"")),
    }];
    report.hints = vec!["no tags are required: set them with palisade init --tags".to_owned()];
    report.sort();
    report
}

pub fn written(report: &Report, format: Format) -> String {
    written_as(report, format, &Look::default())
}

pub fn written_as(report: &Report, format: Format, look: &Look) -> String {
    let mut out = Vec::new();
    palisade_report::write(report, format, look, &mut out).expect("writing to memory");
    String::from_utf8(out).expect("UTF-8")
}
