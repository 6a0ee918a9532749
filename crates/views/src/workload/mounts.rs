//! What containers mount.

use std::collections::HashMap;

use palisade_model::{Attr, Fact, Truth};

use super::Workload;

/// Sockets of the node's log that carry no ending (systemd-journald.service(8), syslog(3)).
const LOG_SOCKETS: [&str; 3] = ["/dev/log", "/run/systemd/journal/socket", "/run/systemd/journal/stdout"];

/// Whether a path of the node is a socket by its name.
fn names_socket(path: &str) -> bool {
    LOG_SOCKETS.contains(&path) || path.rsplit_once('.').is_some_and(|(_, ending)| ending == "sock")
}

impl<'p> Workload<'p> {
    /// Whether a volume is a socket of the node: it is spoken to, and nothing is kept in it.
    pub fn is_socket(&self, volume: Attr<'p>) -> Truth {
        let host_path = self.field(volume, "hostPath");
        let by_name = self.field(host_path, "path").test_text(names_socket);
        by_name.or_else(|| self.field(host_path, "type").is("Socket"))
    }

    /// The mounts that may be of files of the node, and whether they are. Sockets are none.
    pub fn host_path_mounts(&self) -> Vec<(Attr<'p>, Truth)> {
        let mut by_name: HashMap<String, Truth> = HashMap::new();
        let mut nameless = Truth::False;
        for volume in self.volumes() {
            let host_path = self.field(volume, "hostPath").is_set().and(volume.exists());
            let is_of_node = host_path.and_then(|| self.is_socket(volume).not());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sockets_are_told_by_their_names() {
        for path in ["/dev/log", "/run/docker.sock", "/run/systemd/journal/socket"] {
            assert!(names_socket(path), "{path}");
        }
        for path in ["/dev/logs", "/var/sock", "/var/run/socket.d", "/"] {
            assert!(!names_socket(path), "{path}");
        }
    }
}
