//! Grants of roles: `google_*_iam_member`, `_binding` and `_policy` of every service, and access controls of buckets.

use palisade_model::{Attr, Breach, Fact, Join, JoinIndex, Project, Resource, Truth, View};

use super::{OWN_ACCOUNT, is_default_account, references};

/// All grants that one resource makes.
#[derive(Debug, Clone)]
pub struct GoogleGrants<'p> {
    anchor: Resource<'p>,
    grants: Vec<Grant<'p>>,
}

/// A role and who gets it.
#[derive(Debug, Clone, Copy)]
struct Grant<'p> {
    role: Attr<'p>,
    /// `user:…`, `serviceAccount:…`, `allUsers`, …: one of them, or a list.
    members: Attr<'p>,
    is_list: bool,
    /// Whether it certainly is made.
    made: Truth,
}

/// The basic roles, which Google advises against (IAM documentation, "Basic roles").
const BASIC: [&str; 3] = ["roles/owner", "roles/editor", "roles/viewer"];

/// The roles that let their holder act as service accounts.
const IMPERSONATION: [&str; 2] = ["roles/iam.serviceAccountUser", "roles/iam.serviceAccountTokenCreator"];

/// Further roles that hold `iam.serviceAccounts.actAs`, `.getAccessToken`, `.signBlob`, `.signJwt`, `.setIamPolicy` or
/// `iam.serviceAccountKeys.create` (IAM documentation, "IAM basic and predefined roles reference").
const ACCOUNT_CONTROL: [&str; 10] = [
    "roles/owner",
    "roles/editor",
    "roles/iam.securityAdmin",
    "roles/iam.serviceAccountAdmin",
    "roles/iam.serviceAccountKeyAdmin",
    "roles/iam.workloadIdentityUser",
    "roles/dataproc.editor",
    "roles/dataproc.hubAgent",
    "roles/dataproc.worker",
    "roles/composer.worker",
];

/// Where everyone can get an address, and a Google account for it.
const CONSUMER_DOMAINS: [&str; 8] = [
    "@gmail.com",
    "@googlemail.com",
    "@hotmail.com",
    "@icloud.com",
    "@live.com",
    "@outlook.com",
    "@proton.me",
    "@yahoo.com",
];

impl<'p> GoogleGrants<'p> {
    /// The grants to everyone (`allUsers`) or to everyone with a Google account (`allAuthenticatedUsers`).
    pub fn public(&self) -> Vec<Breach<'p>> {
        self.members(
            |_, member| is_everyone(member),
            |_, member| format!("{} gets this role", shown(member, "everyone")),
        )
    }

    /// The grants to everyone on a resource of this kind, as the grant's arguments refer to it.
    pub fn public_on(&self, target: &str) -> Vec<Breach<'p>> {
        if self.target().is_some_and(|resource| resource.kind() == target) { self.public() } else { Vec::new() }
    }

    /// The grants of basic roles.
    pub fn basic_roles(&self) -> Vec<Breach<'p>> {
        self.roles(|role| role.is_one_of(&BASIC), |role| format!("{role} holds thousands of permissions"))
    }

    /// The grants of roles made for acting as a service account.
    pub fn impersonation(&self) -> Vec<Breach<'p>> {
        self.roles(
            |role| role.is_one_of(&IMPERSONATION),
            |role| format!("{role} lets act as every service account here"),
        )
    }

    /// The grants of roles that control service accounts among other things, service agents' own roles included.
    pub fn account_control(&self) -> Vec<Breach<'p>> {
        self.roles(
            |role| {
                let listed = role.is_one_of(&IMPERSONATION).or(role.is_one_of(&ACCOUNT_CONTROL));
                listed.or(role.ends_with(".serviceAgent"))
            },
            |role| format!("{role} controls every service account here"),
        )
    }

    /// The grants of roles that administer something to service accounts: owner, editor, and all `*admin`.
    pub fn accounts_as_admins(&self) -> Vec<Breach<'p>> {
        let admin = |role: Attr<'p>| {
            let basic = role.is_one_of(&["roles/owner", "roles/editor"]);
            basic.or(role.test_text(|text| text.ends_with("admin") || text.ends_with("Admin")))
        };
        self.members(
            |role, member| is_account(member).and_then(|| admin(role)),
            |role, _| format!("a service account gets {}", shown(role, "this role")),
        )
    }

    /// The grants to service accounts that Google makes by itself.
    pub fn default_accounts(&self) -> Vec<Breach<'p>> {
        self.members(
            |_, member| is_default_account(member),
            |role, _| format!("a default service account gets {}", shown(role, "this role")),
        )
    }

    /// The grants to single people instead of groups.
    pub fn people(&self) -> Vec<Breach<'p>> {
        self.members(
            |_, member| if is_own_account(member) { Truth::False } else { member.starts_with("user:") },
            |role, member| format!("{} gets {}", shown(member, "a person"), shown(role, "this role")),
        )
    }

    /// The grants to accounts of mail services that are open to everyone.
    pub fn private_accounts(&self) -> Vec<Breach<'p>> {
        self.members(
            |_, member| {
                let private = Truth::any(CONSUMER_DOMAINS.map(|domain| member.ends_with(domain)));
                if is_own_account(member) { Truth::False } else { private }
            },
            |role, _| format!("a private account gets {}", shown(role, "this role")),
        )
    }

    /// A breach for each role that is such.
    fn roles(&self, is: impl Fn(Attr<'p>) -> Truth, message: impl Fn(&str) -> String) -> Vec<Breach<'p>> {
        let all = self.grants.iter();
        all.map(|grant| {
            self.breach(grant.made.and(is(grant.role)), grant.role, message(&shown(grant.role, "the role")))
        })
        .collect()
    }

    /// A breach for each member that is such, given its role.
    fn members(
        &self,
        is: impl Fn(Attr<'p>, Attr<'p>) -> Truth,
        message: impl Fn(Attr<'p>, Attr<'p>) -> String,
    ) -> Vec<Breach<'p>> {
        let all = self.grants.iter().flat_map(|grant| {
            let one = (!grant.is_list).then_some(grant.members);
            let several = grant.is_list.then(|| grant.members.items()).into_iter().flatten();
            one.into_iter().chain(several).map(move |member| (grant, member))
        });
        all.map(|(grant, member)| {
            self.breach(grant.made.and(is(grant.role, member)), member, message(grant.role, member))
        })
        .collect()
    }

    fn breach(&self, violated: Truth, at: Attr<'p>, message: String) -> Breach<'p> {
        let related = self.target().map(|resource| (resource.root(), "this is what the role is granted on"));
        Breach { violated, at, message, related: related.into_iter().collect() }
    }

    /// The resource that the role is granted on, where the project has it.
    fn target(&self) -> Option<Resource<'p>> {
        let names =
            ["role", "member", "members", "entity", "policy_data", "condition", "project", "location", "region"];
        let project = self.anchor.project();
        let mut edges = self.anchor.edges().iter().filter(|edge| !names.contains(&&*edge.attribute));
        let direct = edges.find_map(|edge| project.by_address(&edge.to));
        // What comes out of a module is told by what it is a copy of.
        direct.or_else(|| project.by_address(&self.anchor.get("bucket").reference()?.address))
    }
}

/// A known text, else what it is called instead.
fn shown(attr: Attr<'_>, otherwise: &str) -> String {
    match attr.text() {
        Fact::Known(text) => text.into_owned(),
        Fact::Absent | Fact::Unknown(_) => otherwise.to_owned(),
    }
}

fn is_own_account(member: Attr<'_>) -> bool {
    references(member).any(|reference| reference.kind() == OWN_ACCOUNT)
}

fn is_everyone(member: Attr<'_>) -> Truth {
    if is_own_account(member) {
        return Truth::False;
    }
    member.is_one_of(&["allUsers", "allAuthenticatedUsers"])
}

fn is_account(member: Attr<'_>) -> Truth {
    if is_own_account(member) {
        return Truth::True;
    }
    member.starts_with("serviceAccount:").or(member.ends_with(".gserviceaccount.com"))
}

/// The ways in which a resource grants roles.
#[derive(Debug, Clone, Copy)]
enum Way {
    One(&'static str),
    Several(&'static str),
    Policy,
}

/// How resources of a kind grant roles; `google_iam_deny_policy` and its like do not.
fn way(kind: &str) -> Option<Way> {
    match kind {
        "google_storage_bucket_access_control"
        | "google_storage_default_object_access_control"
        | "google_storage_object_access_control" => Some(Way::One("entity")),
        _ if !kind.starts_with("google_") => None,
        _ if kind.ends_with("_iam_member") => Some(Way::One("member")),
        _ if kind.ends_with("_iam_binding") => Some(Way::Several("members")),
        _ if kind.ends_with("_iam_policy") => Some(Way::Policy),
        _ => None,
    }
}

/// The grants of a whole policy: in the data source that it is a copy of, or in its JSON.
fn policy<'p>(resource: Resource<'p>, documents: &JoinIndex<'p>) -> Vec<Grant<'p>> {
    let data = resource.get("policy_data");
    let found = match documents.find(data) {
        Join::To(found) => found,
        Join::Absent | Join::Elsewhere | Join::Unknown(_) => Vec::new(),
    };
    let made = if found.len() > 1 { Truth::Unknown(data.causes().unwrap_or_default()) } else { Truth::True };
    let bindings = if found.is_empty() {
        data.decoded().get("bindings").items().collect::<Vec<_>>()
    } else {
        found.iter().flat_map(|document| document.get("binding").items()).collect()
    };
    bindings
        .into_iter()
        .map(|binding| Grant { role: binding.get("role"), members: binding.get("members"), is_list: true, made })
        .collect()
}

impl View for GoogleGrants<'static> {
    type Of<'p> = GoogleGrants<'p>;

    // Every service has its own three kinds; which of them are judged, the policies say.
    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<GoogleGrants<'_>> {
        let documents = JoinIndex::new(project, &["data.google_iam_policy"], &["policy_data"]);
        let ways = project.kinds().filter_map(|(kind, _)| Some((kind, way(kind)?)));
        let mut all = ways
            .flat_map(|(kind, way)| project.of_kind(kind).map(move |resource| (resource, way)))
            .map(|(anchor, way)| {
                let grant = |name: &'static str, is_list: bool| {
                    vec![Grant { role: anchor.get("role"), members: anchor.get(name), is_list, made: Truth::True }]
                };
                let grants = match way {
                    Way::One(name) => grant(name, false),
                    Way::Several(name) => grant(name, true),
                    Way::Policy => policy(anchor, &documents),
                };
                GoogleGrants { anchor, grants }
            })
            .collect::<Vec<_>>();
        all.sort_by_key(|view| view.anchor.id());
        all
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
