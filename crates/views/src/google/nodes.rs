//! Nodes of GKE clusters: node pools, the default pool and pools inside of a cluster, and what is provisioned by itself.

use palisade_model::{Attr, Breach, Join, JoinIndex, Project, Resource, Truth, View};

use super::{ELSEWHERE, references, runs_as_default};

/// The nodes that a cluster or a node pool declares.
#[derive(Debug, Clone)]
pub struct GkeNodes<'p> {
    anchor: Resource<'p>,
    /// The `node_config` of each pool, and whether nodes are made from it.
    configs: Vec<(Attr<'p>, Truth)>,
    /// The defaults of node auto-provisioning, and whether nodes that the author sees are made from them.
    provisioned: Option<(Attr<'p>, Truth)>,
    is_autopilot: Truth,
    /// The clusters that the pool may belong to; none where they are elsewhere.
    clusters: Vec<Resource<'p>>,
}

impl<'p> GkeNodes<'p> {
    /// A breach for each pool whose `node_config` is such: what the test says, and where.
    pub fn each(&self, test: impl Fn(Attr<'p>) -> (Truth, Attr<'p>), message: &str) -> Vec<Breach<'p>> {
        breaches(self.configs.iter(), test, message)
    }

    /// Like [`GkeNodes::each`], for what auto-provisioned pools have too (`shielded_instance_config`, `image_type`).
    pub fn each_or_provisioned(&self, test: impl Fn(Attr<'p>) -> (Truth, Attr<'p>), message: &str) -> Vec<Breach<'p>> {
        breaches(self.configs.iter().chain(&self.provisioned), test, message)
    }

    /// The pools whose nodes run as the default service account of Compute Engine: where none is set (google provider,
    /// `node_config.service_account`), also on Autopilot, or where that account is named.
    pub fn default_accounts(&self) -> Vec<Breach<'p>> {
        let autopilot = self.provisioned.map(|(defaults, enabled)| (defaults, enabled.or(self.is_autopilot)));
        let test = |config: Attr<'p>| {
            let account = config.get("service_account");
            (runs_as_default(account), account)
        };
        let mut found =
            breaches(self.configs.iter().chain(&autopilot), test, "nodes run as the default service account");
        for breach in &mut found {
            let mut sources = references(breach.at).filter(|r| r.kind() != super::OWN_ACCOUNT);
            let source = sources.find_map(|r| self.anchor.project().by_address(&r.address));
            breach.related =
                source.map(|source| (source.root(), "this is where the account comes from")).into_iter().collect();
        }
        found
    }

    /// Whether pods of the cluster are given identities of their own (`workload_identity_config`), which makes the
    /// metadata server of GKE the default of its new pools.
    pub fn workload_identity(&self) -> Truth {
        if self.clusters.is_empty() {
            return ELSEWHERE;
        }
        Truth::any(self.clusters.iter().map(|cluster| cluster.get("workload_identity_config").is_set()))
    }
}

fn breaches<'a, 'p: 'a>(
    configs: impl Iterator<Item = &'a (Attr<'p>, Truth)>,
    test: impl Fn(Attr<'p>) -> (Truth, Attr<'p>),
    message: &str,
) -> Vec<Breach<'p>> {
    configs
        .map(|&(config, applies)| {
            let (violated, at) = test(config);
            Breach { violated: applies.and(violated), at, message: message.to_owned(), related: Vec::new() }
        })
        .collect()
}

/// A cluster's own nodes. The default pool is what `node_config` and `initial_node_count` describe: a cluster with
/// neither has its pools elsewhere, and one that removes the default pool and says nothing of it leaves nothing to judge.
fn of_cluster(cluster: Resource<'_>) -> GkeNodes<'_> {
    let is_autopilot = cluster.get("enable_autopilot").is_true();
    let own = cluster.get("node_config");
    let counted =
        cluster.get("initial_node_count").is_set().and(cluster.get("remove_default_node_pool").is_true().not());
    let pools = cluster.get("node_pool").items().map(|pool| (pool.get("node_config"), pool.exists()));
    let scaling = cluster.get("cluster_autoscaling");
    let standard = is_autopilot.not();
    GkeNodes {
        anchor: cluster,
        configs: [(own, own.is_set().or(counted))]
            .into_iter()
            .chain(pools)
            .map(|(config, made)| (config, made.and(standard)))
            .collect(),
        provisioned: Some((scaling.get("auto_provisioning_defaults"), scaling.get("enabled").is_true().and(standard))),
        is_autopilot,
        clusters: vec![cluster],
    }
}

impl View for GkeNodes<'static> {
    type Of<'p> = GkeNodes<'p>;

    const KINDS: &'static [&'static str] = &["google_container_cluster", "google_container_node_pool"];

    fn collect(project: &Project) -> Vec<GkeNodes<'_>> {
        let index = JoinIndex::new(project, &["google_container_cluster"], &["name", "id"]);
        let mut all = project.of_kind("google_container_cluster").map(of_cluster).collect::<Vec<_>>();
        all.extend(project.of_kind("google_container_node_pool").map(|pool| GkeNodes {
            anchor: pool,
            configs: vec![(pool.get("node_config"), Truth::True)],
            provisioned: None,
            is_autopilot: Truth::False,
            clusters: match index.find(pool.get("cluster")) {
                Join::To(found) => found,
                Join::Absent | Join::Elsewhere | Join::Unknown(_) => Vec::new(),
            },
        }));
        all
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
