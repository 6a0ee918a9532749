//! `log_statement` is `none` and `log_min_duration_statement` is -1 by default (PostgreSQL, "Error Reporting and
//! Logging"; Amazon RDS User Guide, "Turning on query logging").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each database without both.
pub fn check(database: &Linked<'_>, cx: &mut Cx<'_>) {
    let (engine, argument, kind) = match database.anchor().kind() {
        "aws_rds_cluster" => {
            ("aurora-postgresql", "db_cluster_parameter_group_name", "aws_rds_cluster_parameter_group")
        }
        _ => ("postgres", "parameter_group_name", "aws_db_parameter_group"),
    };
    let group = database.get(argument);
    let logs = match group.is_absent() {
        Truth::True => Truth::False,
        // Which one it is, if any, the view tells.
        Truth::False | Truth::Unknown(_) => database.any_of(kind, logs_queries),
    };
    let silent = database.get("engine").is(engine).and(logs.not());
    cx.deny_if(silent, group, || "queries and their durations are not logged");
}

/// Whether a parameter group turns both logs on.
fn logs_queries(group: Resource<'_>) -> Truth {
    let sets = |name: &str, off: &str| {
        let is_on = |parameter: Attr<'_>| parameter.get("value").test_text(|value| value != off);
        group.get("parameter").any(|parameter| parameter.get("name").is(name).and_then(|| is_on(parameter)))
    };
    sets("log_statement", "none").and(sets("log_min_duration_statement", "-1"))
}
