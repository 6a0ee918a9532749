//! What containers mount.

use std::collections::HashMap;

use palisade_model::{Attr, Fact, Truth};

use super::Workload;

impl<'p> Workload<'p> {
    /// The mounts that may be of a directory of the node, and whether they are.
    pub fn host_path_mounts(&self) -> Vec<(Attr<'p>, Truth)> {
        let mut by_name: HashMap<String, Truth> = HashMap::new();
        let mut nameless = Truth::False;
        for volume in self.volumes() {
            let is_of_node = self.field(volume, "hostPath").is_set().and(volume.exists());
            match volume.get("name").text() {
                Fact::Known(name) => {
                    let known = by_name.entry(name.into_owned()).or_insert(Truth::False);
                    *known = known.or(is_of_node);
                }
                Fact::Unknown(causes) => nameless = nameless.or(is_of_node.and(Truth::Unknown(causes))),
                Fact::Absent => {}
            }
        }
        let any = Truth::any(by_name.values().copied());
        let is_of_node = |mount: Attr<'p>| match mount.get("name").text() {
            Fact::Known(name) => by_name.get(&*name).copied().unwrap_or(Truth::False).or(nameless),
            Fact::Unknown(causes) => any.or(nameless).and(Truth::Unknown(causes)),
            Fact::Absent => Truth::False,
        };
        let mounts = self.containers().flat_map(|container| container.volume_mounts());
        mounts.map(|mount| (mount, is_of_node(mount))).filter(|(_, of_node)| *of_node != Truth::False).collect()
    }
}
