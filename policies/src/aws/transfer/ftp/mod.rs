//! `SFTP` alone by default (AWS provider 6.25, `protocols`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a server that speaks FTP.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let protocols = server.get("protocols");
    cx.deny_if(protocols.any(|protocol| protocol.is("FTP")), protocols, || "the server speaks FTP");
}
