//! Keys in the metadata of the project, accepted by default (Compute Engine, "Add SSH keys to VMs").

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let block = instance.metadata("block-project-ssh-keys");
    cx.deny_each([instance.breach(block, block.is_true().not(), "the machine accepts the SSH keys of the project")]);
}
