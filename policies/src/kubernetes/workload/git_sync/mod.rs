//! Programs that git-sync is made to run.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each, set by a variable or by the flag that means the same.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let is_sync = container.image_is(|image| image.repository.ends_with("git-sync"));
        let variables = container.env().map(|variable| {
            let name = variable.get("name");
            (name.is_one_of(&["GITSYNC_GIT", "GIT_SYNC_GIT"]), name)
        });
        let flags = container.get("args").items().map(|flag| (flag.starts_with("--git="), flag));
        for (sets, at) in variables.chain(flags) {
            cx.deny_if(is_sync.and(sets), at, || "git-sync runs the program that stands there");
        }
    }
}
