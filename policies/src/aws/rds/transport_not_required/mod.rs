//! Parameter groups by which a server insists on TLS (Amazon RDS User Guide, "Using SSL/TLS to encrypt a connection to a DB
//! instance or cluster").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::Linked;

/// What makes the engines of a family insist on TLS.
struct Rule {
    /// What names of such families hold.
    family: &'static str,
    parameter: &'static str,
    /// The values that switch it on, in small letters.
    on: &'static [&'static str],
    /// The first version that insists by itself, where one does.
    since: f64,
}

const RULES: [Rule; 5] = [
    // RDS from 15 on, Aurora from 17 on.
    Rule { family: "postgres", parameter: "rds.force_ssl", on: &["1"], since: 15.0 },
    Rule { family: "sqlserver", parameter: "rds.force_ssl", on: &["1"], since: f64::INFINITY },
    // Off by default in every version (Amazon RDS User Guide, "Requiring SSL/TLS for all connections to a MySQL DB instance").
    Rule { family: "mysql", parameter: "require_secure_transport", on: &["1", "on", "true"], since: f64::INFINITY },
    // On by default from 11.8 on (the same page for MariaDB).
    Rule { family: "mariadb", parameter: "require_secure_transport", on: &["1", "on", "true"], since: 11.8 },
    Rule { family: "db2", parameter: "db2comm", on: &["ssl"], since: f64::INFINITY },
];

/// The argument that names the group, and the group's kind.
const GROUPS: [(&str, &str); 2] = [
    ("parameter_group_name", "aws_db_parameter_group"),
    ("db_cluster_parameter_group_name", "aws_rds_cluster_parameter_group"),
];

/// Denies each database for which that is so.
pub fn check(database: &Linked<'_>, cx: &mut Cx<'_>) {
    for (argument, kind) in GROUPS {
        let name = database.get(argument);
        let groups = database.parts(kind).collect::<Vec<_>>();
        if let ([], Some(causes)) = (&groups[..], name.causes()) {
            cx.deny_if(Truth::Unknown(causes), name, || "the server may take connections without TLS");
        }
        for ((group, is), rule) in groups.into_iter().flat_map(|group| RULES.iter().map(move |rule| (group, rule))) {
            let (at, lax) = rule.broken_by(group);
            let lax = is.and(group.get("family").contains(rule.family)).and_then(|| lax);
            cx.deny_if(lax, at, || format!("the server takes connections without TLS: {} is not on", rule.parameter));
        }
    }
}

impl Rule {
    /// Where a group is lax, and whether.
    fn broken_by<'p>(&self, group: Resource<'p>) -> (Attr<'p>, Truth) {
        let parameters = group.get("parameter");
        let is_named = |parameter: Attr<'p>| parameter.get("name").is(self.parameter);
        let off = |parameter: Attr<'p>| {
            is_named(parameter).and_then(|| parameter.get("value").test_text(|value| self.is_on(value)).not())
        };
        let written = parameters.items().find(|parameter| is_named(*parameter) != Truth::False);
        let insists_itself = group.get("family").test_text(|family| self.version(family) >= self.since);
        let missing = parameters.any(is_named).not().and_then(|| insists_itself.not());
        (written.map_or(parameters, |parameter| parameter.get("value")), parameters.any(off).or(missing))
    }

    fn is_on(&self, value: &str) -> bool {
        self.on.iter().any(|on| value.eq_ignore_ascii_case(on))
    }

    /// The version in a family's name: 16 of `postgres16`; zero where there is none. Aurora's PostgreSQL is two behind.
    fn version(&self, family: &str) -> f64 {
        let digits = family.rsplit(self.family).next().unwrap_or_default().trim_start_matches("ql");
        let version = digits.trim_start_matches('-').parse().unwrap_or(0.0);
        if family.starts_with("aurora-postgresql") { version - 2.0 } else { version }
    }
}
