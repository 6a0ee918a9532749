//! Minor versions that AWS withdrew (AWS security bulletin AWS-2022-004). A version without a minor one is the newest.

use palisade_model::Resource;
use palisade_policy::Cx;

/// The first minor version without the hole, by major version.
const FIXED: [(u32, u32); 4] = [(10, 17), (11, 12), (12, 7), (13, 3)];

/// The same of Aurora's own minor versions.
const FIXED_IN_AURORA: [(u32, u32); 3] = [(10, 14), (11, 9), (12, 4)];

/// Denies each database of an older version.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let (engine, version) = (database.get("engine"), database.get("engine_version"));
    let postgres = version.test_text(|version| is_open(version, &FIXED)).and(engine.is("postgres"));
    let aurora = version.test_text(|version| is_open(version, &FIXED_IN_AURORA)).and(engine.is("aurora-postgresql"));
    cx.deny_if(postgres.or(aurora), version, || "users of the database can read credentials of the service");
}

fn is_open(version: &str, fixed: &[(u32, u32)]) -> bool {
    let numbers = version.split('.').map(str::parse::<u32>).collect::<Result<Vec<_>, _>>();
    match numbers.as_deref() {
        // Before version 10 the first two numbers are the major one.
        Ok(&[9, minor, patch]) => (minor, patch) < (6, 22),
        Ok(&[major, minor, ..]) => fixed.iter().any(|&(of, first)| of == major && minor < first),
        Ok(_) | Err(_) => false,
    }
}
