//! Off by default (AWS provider 6.25, `endpoint_options`).

use palisade_policy::Cx;
use palisade_views::TlsListener;

/// Denies each way in without TLS.
pub fn check(listener: &TlsListener<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(listener.plain());
}
