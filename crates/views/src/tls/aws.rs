//! AWS: listeners of load balancers, CloudFront, API Gateway's domain names, OpenSearch.

use palisade_model::{Attr, CauseId, Causes, Fact, Join, JoinIndex, Project, Resource, Truth};

use super::version::{TlsVersion, elb_policy_version};
use super::{Floor, Plain, TlsListener};

pub(super) const LISTENERS: [&str; 2] = ["aws_lb_listener", "aws_alb_listener"];
const BALANCERS: &[&str] = &["aws_lb", "aws_alb"];
const DISTRIBUTION: &str = "aws_cloudfront_distribution";
const DOMAIN_NAME: &str = "aws_api_gateway_domain_name";
const V2_DOMAIN_NAME: &str = "aws_apigatewayv2_domain_name";
const SEARCH_DOMAINS: [&str; 2] = ["aws_opensearch_domain", "aws_elasticsearch_domain"];
const CLOUD_SEARCH: &str = "aws_cloudsearch_domain";

pub(super) const KINDS: &[&str] = &[
    LISTENERS[0],
    LISTENERS[1],
    DISTRIBUTION,
    DOMAIN_NAME,
    V2_DOMAIN_NAME,
    SEARCH_DOMAINS[0],
    SEARCH_DOMAINS[1],
    CLOUD_SEARCH,
];

pub(super) fn collect(project: &Project) -> Vec<TlsListener<'_>> {
    let balancers = JoinIndex::new(project, BALANCERS, &["arn", "id"]);
    let of = |kinds: &'static [&'static str]| kinds.iter().flat_map(|kind| project.of_kind(kind));
    let mut all = of(&LISTENERS).map(|resource| listener(resource, &balancers)).collect::<Vec<_>>();
    all.extend(project.of_kind(DISTRIBUTION).map(distribution));
    all.extend(project.of_kind(DOMAIN_NAME).map(domain_name));
    all.extend(project.of_kind(V2_DOMAIN_NAME).map(v2_domain_name));
    all.extend(of(&SEARCH_DOMAINS).map(search_domain));
    all.extend(project.of_kind(CLOUD_SEARCH).map(cloud_search));
    all
}

/// The provider compares protocols without case, and takes HTTP where none is set and the load balancer is an
/// application's. `ssl_policy` is `ELBSecurityPolicy-2016-08` where it is not set (provider 6.25, `aws_lb_listener`).
fn listener<'p>(resource: Resource<'p>, balancers: &JoinIndex<'p>) -> TlsListener<'p> {
    let protocol = resource.get("protocol");
    let http = match protocol.text() {
        Fact::Absent => is_application(resource.get("load_balancer_arn"), balancers),
        Fact::Known(_) | Fact::Unknown(_) => protocol.is_ignoring_case("HTTP"),
    };
    let balancer = match balancers.find(resource.get("load_balancer_arn")) {
        Join::To(found) => found.first().copied().filter(|_| found.len() == 1),
        Join::Absent | Join::Elsewhere | Join::Unknown(_) => None,
    };
    let redirects = resource.get("default_action").any(|action| {
        // A redirect keeps the protocol where it names none.
        let https = action.get("redirect").get("protocol").is_ignoring_case("HTTPS");
        action.get("type").is("redirect").and(https)
    });
    let message = "the listener takes plain HTTP and does not redirect to HTTPS";
    let applies = protocol.is_ignoring_case("HTTPS").or(protocol.is_ignoring_case("TLS"));
    TlsListener {
        resource,
        plain: vec![Plain { open: http.and(redirects.not()), at: protocol, message, part_of: balancer }],
        floor: Some(Floor {
            applies,
            at: resource.get("ssl_policy"),
            default: TlsVersion::Tls10,
            read: elb_policy_version,
        }),
    }
}

fn is_application<'p>(balancer: Attr<'p>, balancers: &JoinIndex<'p>) -> Truth {
    match balancers.find(balancer) {
        Join::To(found) => Truth::any(found.into_iter().map(|balancer| {
            let kind = balancer.get("load_balancer_type").text();
            kind.test_or(Truth::True, |kind| !matches!(&*kind, "gateway" | "network"))
        })),
        Join::Absent | Join::Elsewhere | Join::Unknown(_) => {
            let doubt = balancer.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
            balancer.contains(":loadbalancer/app/").or_else(|| {
                let other = balancer.contains(":loadbalancer/");
                other.not().and(Truth::Unknown(doubt))
            })
        }
    }
}

/// With CloudFront's own certificate the version cannot be chosen; with another one it is TLS 1.0 where nothing is set
/// (provider 6.25, `minimum_protocol_version`).
fn distribution(resource: Resource<'_>) -> TlsListener<'_> {
    let behaviors = ["default_cache_behavior", "ordered_cache_behavior"].map(|name| resource.get(name).items());
    let plain = behaviors.into_iter().flatten().map(|behavior| {
        let at = behavior.get("viewer_protocol_policy");
        Plain { open: at.is("allow-all"), at, message: "viewers may use plain HTTP", part_of: None }
    });
    let certificate = resource.get("viewer_certificate");
    let own = certificate.is_set().and(certificate.get("cloudfront_default_certificate").is_true().not());
    TlsListener {
        resource,
        plain: plain.collect(),
        floor: Some(Floor {
            applies: own,
            at: certificate.get("minimum_protocol_version"),
            default: TlsVersion::Tls10,
            read: cloudfront_version,
        }),
    }
}

/// `TLSv1.2_2021`, `TLSv1.1_2016`, `TLSv1_2016`, `TLSv1`, `SSLv3`.
fn cloudfront_version(name: &str) -> TlsVersion {
    match name.strip_prefix("TLSv") {
        Some(version) => TlsVersion::numbered(version).unwrap_or(TlsVersion::Tls10),
        None => TlsVersion::Ssl3,
    }
}

/// The console proposes TLS 1.2; the interface takes TLS 1.0 where nothing is set.
fn domain_name(resource: Resource<'_>) -> TlsListener<'_> {
    let at = resource.get("security_policy");
    let floor = Floor { applies: Truth::True, at, default: TlsVersion::Tls10, read: gateway_version };
    TlsListener { resource, plain: Vec::new(), floor: Some(floor) }
}

/// For HTTP and WebSocket interfaces the policy has to be named.
fn v2_domain_name(resource: Resource<'_>) -> TlsListener<'_> {
    let at = resource.get("domain_name_configuration").get("security_policy");
    let floor = Floor { applies: Truth::True, at, default: TlsVersion::Tls12, read: gateway_version };
    TlsListener { resource, plain: Vec::new(), floor: Some(floor) }
}

/// `TLS_1_0`, `TLS_1_2`; the enhanced policies (`SecurityPolicy_TLS13_1_3_2025_09`) all start from TLS 1.2 (API Gateway
/// Developer Guide, "Supported security policies").
fn gateway_version(name: &str) -> TlsVersion {
    if name.starts_with("SecurityPolicy_TLS13_1_3") {
        return TlsVersion::Tls13;
    }
    if name.starts_with("SecurityPolicy_") {
        return TlsVersion::Tls12;
    }
    name.strip_prefix("TLS_").and_then(TlsVersion::numbered).unwrap_or(TlsVersion::Tls10)
}

/// HTTPS is enforced by default where the block is written, and not without it; the policy is
/// `Policy-Min-TLS-1-0-2019-07` where none is set (provider 6.25; OpenSearch Service API, `DomainEndpointOptions`).
fn search_domain(resource: Resource<'_>) -> TlsListener<'_> {
    let options = resource.get("domain_endpoint_options");
    let enforced = options.get("enforce_https");
    let open = options.is_set().and(enforced.is_true_or(true)).not();
    TlsListener {
        resource,
        plain: vec![Plain { open, at: enforced, message: "the domain takes plain HTTP", part_of: None }],
        floor: Some(Floor {
            applies: Truth::True,
            at: options.get("tls_security_policy"),
            default: TlsVersion::Tls10,
            read: search_version,
        }),
    }
}

/// HTTPS is not enforced by default (provider 6.25); policies are called as those of OpenSearch.
fn cloud_search(resource: Resource<'_>) -> TlsListener<'_> {
    let options = resource.get("endpoint_options");
    let enforced = options.get("enforce_https");
    TlsListener {
        resource,
        plain: vec![Plain {
            open: enforced.is_true().not(),
            at: enforced,
            message: "the domain takes plain HTTP",
            part_of: None,
        }],
        floor: Some(Floor {
            applies: Truth::True,
            at: options.get("tls_security_policy"),
            default: TlsVersion::Tls10,
            read: search_version,
        }),
    }
}

fn search_version(name: &str) -> TlsVersion {
    name.strip_prefix("Policy-Min-TLS-").and_then(TlsVersion::numbered).unwrap_or(TlsVersion::Tls10)
}
