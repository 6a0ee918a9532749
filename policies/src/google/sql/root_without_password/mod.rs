//! Users who are root without a password; other engines know no such user (Cloud SQL for MySQL, "MySQL users").

use palisade_policy::Cx;
use palisade_views::Linked;

const INSTANCE: &str = "google_sql_database_instance";

/// Denies each such user.
pub fn check(user: &Linked<'_>, cx: &mut Cx<'_>) {
    let kind = user.get("type");
    let is_own = kind.is_absent().or(kind.is("BUILT_IN"));
    let is_root = user.get("name").test_text(|name| name.split('@').next() == Some("root"));
    let has_password = user.get("password").is_set().or(user.get("password_wo").is_set());
    let is_mysql = || {
        user.any_of(INSTANCE, |instance| {
            let version = instance.get("database_version");
            version.starts_with("MYSQL").or(version.is_absent())
        })
    };
    let open = is_root.and(is_own).and(has_password.not()).and_then(is_mysql);
    let instances = user.parts(INSTANCE).map(|(instance, _)| cx.related(instance.root(), "the instance")).collect();
    cx.deny_with(open, user.get("password"), || "the user root has no password", || instances);
}
