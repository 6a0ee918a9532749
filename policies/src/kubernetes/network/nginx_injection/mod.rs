//! Annotations of ingress-nginx whose values end up in its configuration.

use palisade_policy::Cx;
use palisade_views::Ingress;

/// Those that could be broken out of (CVE-2025-24514, CVE-2025-1097, CVE-2025-1098).
const WRITTEN: [&str; 5] = ["auth-url", "auth-signin", "auth-tls-match-cn", "mirror-target", "mirror-host"];

/// What no URL, host or name needs and what ends a value in nginx's configuration.
const ENDS: [char; 9] = ['\n', '\r', ';', '{', '}', '|', '"', '`', '#'];

/// Denies each value with such a character.
pub fn check(ingress: &Ingress<'_>, cx: &mut Cx<'_>) {
    for name in WRITTEN {
        let value = ingress.annotations().member(&format!("nginx.ingress.kubernetes.io/{name}"));
        // Variables in braces are nginx's own.
        let breaks_out = value.test_text(|text| without_variables(text).contains(ENDS));
        cx.deny_if(breaks_out, value, || "the value breaks out into the controller's configuration");
    }
}

/// The text without the braces of variables.
fn without_variables(text: &str) -> String {
    text.replace("${", "").replacen('}', "", text.matches("${").count())
}
