//! Cloud SQL: instances with their engine and its flags.

use palisade_model::{Attr, Breach, Fact, Project, Resource, Truth, View};

/// An instance.
#[derive(Debug, Clone, Copy)]
pub struct CloudSql<'p> {
    anchor: Resource<'p>,
}

impl<'p> CloudSql<'p> {
    /// The instance.
    pub fn resource(&self) -> Resource<'p> {
        self.anchor
    }

    /// Its settings.
    pub fn settings(&self) -> Attr<'p> {
        self.anchor.get("settings")
    }

    /// Whether it runs an engine: `POSTGRES`, `MYSQL` or `SQLSERVER`. The default is MySQL (Cloud SQL Admin API).
    pub fn runs(&self, engine: &str) -> Truth {
        let version = self.anchor.get("database_version");
        version.starts_with(engine).or(version.is_absent().and((engine == "MYSQL").into()))
    }

    /// Whether it copies another instance, which then decides about backups.
    pub fn is_replica(&self) -> Truth {
        let kind = self.anchor.get("instance_type").is("READ_REPLICA_INSTANCE");
        kind.or(self.anchor.get("master_instance_name").is_set())
    }

    /// Whether the engine is this PostgreSQL or a later one; the number stands in `POSTGRES_16`.
    pub fn is_postgres_since(&self, major: u32) -> Truth {
        self.anchor.get("database_version").test_text(|version| {
            let digits = version.trim_start_matches("POSTGRES_").split('_').next().unwrap_or_default();
            digits.parse::<u32>().is_ok_and(|number| number >= major)
        })
    }

    /// The violation by a flag of an engine (`settings.database_flags`): of the value where it is set, of the engine's
    /// default where it is not. Values are compared without case.
    pub fn flag(
        &self,
        (engine, flag, default): (&str, &str, Truth),
        is_bad: impl Fn(&str) -> bool,
        message: &str,
    ) -> Vec<Breach<'p>> {
        let flags = self.settings().get("database_flags");
        let named = |entry: Attr<'p>| entry.get("name").is(flag);
        let set = flags.items().map(|entry| {
            let value = entry.get("value");
            (value, named(entry).and_then(|| bad_value(value, &is_bad)))
        });
        let missing = (flags, flags.any(named).not().and(default));
        let runs = self.runs(engine);
        set.chain([missing])
            .filter(|(_, violated)| *violated != Truth::False)
            .map(|(at, violated)| Breach {
                violated: runs.and(violated),
                at,
                message: message.to_owned(),
                related: Vec::new(),
            })
            .collect()
    }
}

/// Whether a flag's value is bad; a flag without a value is switched on.
fn bad_value(value: Attr<'_>, is_bad: impl Fn(&str) -> bool) -> Truth {
    match value.text() {
        Fact::Absent => is_bad("on").into(),
        Fact::Known(text) => is_bad(&text.to_ascii_lowercase()).into(),
        Fact::Unknown(causes) => Truth::Unknown(causes),
    }
}

impl View for CloudSql<'static> {
    type Of<'p> = CloudSql<'p>;

    const KINDS: &'static [&'static str] = &["google_sql_database_instance"];

    fn collect(project: &Project) -> Vec<CloudSql<'_>> {
        project.of_kind("google_sql_database_instance").map(|anchor| CloudSql { anchor }).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}
