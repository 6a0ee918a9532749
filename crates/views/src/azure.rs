//! Azure resources whose settings lie in resources of their own (azurerm 2 to 5), and what several of them say alike.

use std::collections::HashMap;

use palisade_model::{Attr, CauseId, Causes, Join, JoinIndex, Project, Resource, ResourceId, Shape, Truth, View};

const ACCOUNT: &[&str] = &["azurerm_storage_account"];
const SQL_SERVER: &[&str] = &["azurerm_mssql_server", "azurerm_sql_server"];
const SQL_DATABASE: &[&str] = &["azurerm_mssql_database"];
const SUBNET: &[&str] = &["azurerm_subnet"];
const GATEWAY: &[&str] = &["azurerm_application_gateway"];

/// Which of the two names the other.
#[derive(Debug, Clone, Copy)]
enum Named {
    /// The part names its anchor in the first of these that is set, or in each element of a list.
    Anchor(&'static [&'static str]),
    /// The anchor names the part.
    Part(&'static str),
}

/// Resources of a kind that are about resources of other kinds.
struct Link {
    part: &'static str,
    anchors: &'static [&'static str],
    named: Named,
}

const fn link(part: &'static str, anchors: &'static [&'static str], names: &'static [&'static str]) -> Link {
    Link { part, anchors, named: Named::Anchor(names) }
}

/// What configures what: azurerm's documentation of each part.
const LINKS: &[Link] = &[
    link("azurerm_storage_account_customer_managed_key", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_account_queue_properties", ACCOUNT, &["storage_account_id"]),
    link("azurerm_storage_container", ACCOUNT, &["storage_account_id", "storage_account_name"]),
    link("azurerm_log_analytics_storage_insights", ACCOUNT, &["storage_account_id"]),
    link("azurerm_monitor_diagnostic_setting", ACCOUNT, &["target_resource_id"]),
    link("azurerm_monitor_log_profile", ACCOUNT, &["storage_account_id"]),
    link("azurerm_monitor_activity_log_alert", ACCOUNT, &["scopes"]),
    link("azurerm_mssql_server_extended_auditing_policy", SQL_SERVER, &["server_id"]),
    link("azurerm_mssql_database_extended_auditing_policy", SQL_DATABASE, &["database_id"]),
    link("azurerm_sql_active_directory_administrator", SQL_SERVER, &["server_name"]),
    link("azurerm_subnet_network_security_group_association", SUBNET, &["subnet_id"]),
    Link {
        part: "azurerm_web_application_firewall_policy",
        anchors: GATEWAY,
        named: Named::Part("firewall_policy_id"),
    },
];

/// All kinds that are anchors; the index of identities is one for all.
const ANCHORS: &[&str] = &[
    "azurerm_storage_account",
    "azurerm_mssql_server",
    "azurerm_sql_server",
    "azurerm_mssql_database",
    "azurerm_subnet",
    "azurerm_application_gateway",
];

/// The kinds that anchors name.
const NAMED_PARTS: &[&str] = &["azurerm_web_application_firewall_policy"];

/// A resource of Azure with those that configure it; or one that configures what is not in the project.
#[derive(Debug, Clone)]
pub struct AzureResource<'p> {
    anchor: Resource<'p>,
    parts: Vec<(Resource<'p>, Truth)>,
    /// Kinds of parts of which some may be about this resource, nobody knows which.
    adrift: Vec<(&'static str, Causes)>,
    /// Why what it is about is not known, where it is a part.
    elsewhere: Option<Causes>,
}

impl<'p> AzureResource<'p> {
    /// The resource that is configured; the part itself where that is not in the project.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// An attribute or block of the anchor.
    pub fn get(&self, key: &'static str) -> Attr<'p> {
        self.anchor.get(key)
    }

    /// The parts of a kind, each with whether it is there and about this resource.
    pub fn parts<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (Resource<'p>, Truth)> + 'a {
        self.parts.iter().filter(move |(part, _)| part.kind() == kind).map(|&(part, is)| (part, is.and(part.exists())))
    }

    /// Whether some part of a kind is such; unknown where one of which nobody knows what it is about may be, and where
    /// the resource is a part itself, of something that others may be parts of.
    pub fn any_part(&self, kind: &str, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let here = Truth::any(self.parts(kind).map(|(part, is)| is.and_then(|| test(part))));
        let adrift = self.adrift.iter().filter(|(other, _)| *other == kind);
        let others = self.elsewhere.filter(|_| self.anchor.kind() != kind);
        adrift.map(|&(_, causes)| causes).chain(others).fold(here, |sum, causes| sum.or(Truth::Unknown(causes)))
    }

    /// The policies of auditing: the block `extended_auditing_policy` of a server (azurerm before 3.0), the server's
    /// or database's own resource, each with whether it is there.
    pub fn audit_policies(&self) -> Vec<(Attr<'p>, Truth)> {
        let inline = self.get("extended_auditing_policy").items().map(|block| (block, Truth::True));
        let kinds =
            ["azurerm_mssql_server_extended_auditing_policy", "azurerm_mssql_database_extended_auditing_policy"];
        let own = kinds.into_iter().flat_map(|kind| self.parts(kind)).map(|(part, is)| (part.root(), is));
        inline.chain(own).collect()
    }

    /// Whether what a service of a storage account does is logged: by a diagnostic setting on that service
    /// (`blobServices`, `queueServices`) with this category or a group of categories, which hold all of them.
    pub fn logs_category(&self, service: &str, category: &str) -> Truth {
        self.any_part("azurerm_monitor_diagnostic_setting", |setting| {
            let logs = ["enabled_log", "log"].map(|block| {
                setting.get(block).any(|log| {
                    let covered = log.get("category").is(category).or(log.get("category_group").is_set());
                    covered.and(log.get("enabled").is_true_or(true))
                })
            });
            setting.get("target_resource_id").contains(service).and(Truth::any(logs))
        })
    }
}

/// Where an attribute leads; `resource` and `name` are those of the attribute, whose references tell where a text
/// leads that only starts with an id (`"${azurerm_storage_account.a.id}/blobServices/default"`).
fn follow<'p>(index: &JoinIndex<'p>, attr: Attr<'p>, name: &str) -> Join<'p> {
    let (resource, project) = (attr.resource(), attr.resource().project());
    match (index.find(attr), attr.reference()) {
        // A data source reads what others manage, and an id is nobody else's.
        (Join::Unknown(_), Some(reference)) if reference.is_identity() || reference.kind().starts_with("data.") => {
            Join::Elsewhere
        }
        (Join::Unknown(causes), None) if matches!(attr.shape(), Shape::Unknown(u) if !u.parts.is_empty()) => {
            let edges = resource.edges().iter().filter(|edge| &*edge.attribute == name);
            let found = edges
                .filter_map(|edge| project.by_address(&edge.to))
                .filter(|target| ANCHORS.contains(&target.kind()))
                .collect::<Vec<_>>();
            if found.is_empty() { Join::Unknown(causes) } else { Join::To(found) }
        }
        (join @ (Join::To(_) | Join::Absent | Join::Elsewhere | Join::Unknown(_)), _) => join,
    }
}

/// The resources that one resource names in an attribute, each with whether that is certain; and why it may name
/// others still.
fn named<'p>(
    index: &JoinIndex<'p>,
    resource: Resource<'p>,
    name: &'static str,
    kinds: &[&str],
) -> (Vec<(Resource<'p>, Truth)>, Option<Causes>) {
    let mut found = Vec::new();
    let mut open = None::<Causes>;
    let attr = resource.get(name);
    let each = if let Shape::List(items) = attr.shape() { items.collect() } else { vec![attr] };
    for attr in each {
        match follow(index, attr, name) {
            Join::To(targets) => {
                let targets = targets.into_iter().filter(|t| kinds.contains(&t.kind())).collect::<Vec<_>>();
                let doubt = attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                let is = if targets.len() == 1 { Truth::True } else { Truth::Unknown(doubt) };
                found.extend(targets.into_iter().map(|target| (target, is)));
            }
            Join::Unknown(causes) => open = Some(open.unwrap_or_default().union(causes)),
            Join::Absent | Join::Elsewhere => {}
        }
    }
    (found, open)
}

impl View for AzureResource<'static> {
    type Of<'p> = AzureResource<'p>;

    const KINDS: &'static [&'static str] = &[
        "azurerm_storage_account",
        "azurerm_mssql_server",
        "azurerm_sql_server",
        "azurerm_mssql_database",
        "azurerm_subnet",
        "azurerm_application_gateway",
        "azurerm_storage_container",
        "azurerm_mssql_server_extended_auditing_policy",
        "azurerm_mssql_database_extended_auditing_policy",
    ];

    fn collect(project: &Project) -> Vec<AzureResource<'_>> {
        let view = |anchor| AzureResource { anchor, parts: Vec::new(), adrift: Vec::new(), elsewhere: None };
        let mut views = ANCHORS.iter().flat_map(|kind| project.of_kind(kind)).map(view).collect::<Vec<_>>();
        let places = views.iter().enumerate().map(|(i, v)| (v.anchor.id(), i)).collect::<HashMap<ResourceId, _>>();
        let anchors = JoinIndex::new(project, ANCHORS, &["id", "name"]);
        let parts = JoinIndex::new(project, NAMED_PARTS, &["id"]);
        for link in LINKS {
            match link.named {
                Named::Anchor(names) => {
                    let mut adrift = None::<Causes>;
                    for part in project.of_kind(link.part) {
                        let name = names.iter().find(|name| part.get(name).is_absent() != Truth::True);
                        let (found, open) =
                            name.map_or_else(Default::default, |name| named(&anchors, part, name, link.anchors));
                        if found.is_empty() {
                            let elsewhere = Some(open.unwrap_or(Causes::one(CauseId::ELSEWHERE)));
                            views.push(AzureResource { parts: vec![(part, Truth::True)], elsewhere, ..view(part) });
                        }
                        for (anchor, is) in found {
                            views[places[&anchor.id()]].parts.push((part, is));
                        }
                        adrift = open.map_or(adrift, |causes| Some(adrift.unwrap_or_default().union(causes)));
                    }
                    if let Some(causes) = adrift {
                        let about = views.iter_mut().filter(|v| link.anchors.contains(&v.anchor.kind()));
                        about.for_each(|v| v.adrift.push((link.part, causes)));
                    }
                }
                Named::Part(name) => {
                    for view in views.iter_mut().filter(|v| link.anchors.contains(&v.anchor.kind())) {
                        let (found, open) = named(&parts, view.anchor, name, &[link.part]);
                        view.parts.extend(found);
                        view.adrift.extend(open.map(|causes| (link.part, causes)));
                    }
                }
            }
        }
        views
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

/// Whether a least version of TLS lets older ones than 1.2 in, in the spellings of Azure's services. Not set is no.
pub fn is_weak_tls(version: Attr<'_>) -> Truth {
    const WEAK: [&str; 10] =
        ["1", "1.0", "1.1", "TLS1_0", "TLS1_1", "Tls", "Tls10", "Tls11", "Disabled", "TLSEnforcementDisabled"];
    version.is_one_of(&WEAK)
}

/// Whether a resource sets a parameter of a database server (`name`, `value`) to off, under any of its names.
pub fn is_parameter_off(parameter: &Resource<'_>, names: &[&str]) -> Truth {
    let off =
        parameter.get("value").test_text(|value| ["off", "0", "false"].iter().any(|o| o.eq_ignore_ascii_case(value)));
    parameter.get("name").is_one_of(names).and(off)
}

/// Whether a setting that an address, a name or a text can have is missing: absent, empty or blank.
pub fn is_blank(setting: Attr<'_>) -> Truth {
    setting.is_absent().or_else(|| setting.test_text(|text| text.trim().is_empty()))
}
