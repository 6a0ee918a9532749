//! On by default where the block is written, off without it (AWS provider 6.25, `domain_endpoint_options`).

use palisade_policy::Cx;
use palisade_views::TlsListener;

/// Denies each way in without TLS.
pub fn check(listener: &TlsListener<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(listener.plain());
}
