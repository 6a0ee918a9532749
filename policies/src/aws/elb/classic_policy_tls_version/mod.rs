//! The attributes of a policy: User Guide for Classic Load Balancers, "SSL negotiation configurations".

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::{TlsVersion, elb_policy_version};

const OLD: [&str; 4] = ["Protocol-SSLv2", "Protocol-SSLv3", "Protocol-TLSv1", "Protocol-TLSv1.1"];

/// Denies each attribute that switches an old version on.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for attribute in ["policy_attribute", "attribute"].into_iter().flat_map(|name| policy.get(name).items()) {
        let (name, value) = (attribute.get("name"), attribute.get("value"));
        let switched_on = name.is_one_of(&OLD).and(value.is_true());
        let predefined = name.is("Reference-Security-Policy");
        let old = predefined.and_then(|| value.test_text(|policy| elb_policy_version(policy) < TlsVersion::Tls12));
        cx.deny_if(switched_on.or(old), value, || "clients may use a version before TLS 1.2");
    }
}
