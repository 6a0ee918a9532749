//! Functions that are known and not run: they reach out of the process, or are not supported. A policy that calls one
//! fails with the reason; a test can replace it with `with`.

use super::Builtin;

const NETWORK: &str = "a policy has no network here";
const SIGNATURES: &str = "asymmetric signatures and certificates are not supported";
const GRAPHQL: &str = "GraphQL is not supported";
const ENVIRONMENT: &str = "a policy cannot read its surroundings here";
const FILES: &str = "a policy reads no files here, write the document into the test";
const ITSELF: &str = "a policy cannot read policies here";

pub(super) const ALL: &[Builtin] = &[
    Builtin::refused("http.send", 1, NETWORK),
    Builtin::refused("net.lookup_ip_addr", 1, NETWORK),
    Builtin::refused("opa.runtime", 0, ENVIRONMENT),
    Builtin::refused("providers.aws.sign_req", 3, NETWORK),
    Builtin::refused("parse_config_file", 1, FILES),
    Builtin::refused("parse_combined_config_files", 1, FILES),
    Builtin::refused("rego.parse_module", 2, ITSELF),
    Builtin::refused("rego.metadata.chain", 0, ITSELF),
    Builtin::refused("rego.metadata.rule", 0, ITSELF),
    Builtin::refused("regex.globs_match", 2, "intersections of globs are not supported"),
    Builtin::refused("strings.render_template", 2, "Go templates are not supported"),
    Builtin::refused("uri.parse", 1, "URIs are not supported"),
    Builtin::refused("uri.is_valid", 1, "URIs are not supported"),
    Builtin::refused("graphql.is_valid", 2, GRAPHQL),
    Builtin::refused("graphql.parse", 2, GRAPHQL),
    Builtin::refused("graphql.parse_and_verify", 2, GRAPHQL),
    Builtin::refused("graphql.parse_query", 1, GRAPHQL),
    Builtin::refused("graphql.parse_schema", 1, GRAPHQL),
    Builtin::refused("graphql.schema_is_valid", 1, GRAPHQL),
    Builtin::refused("crypto.parse_private_keys", 1, SIGNATURES),
    Builtin::refused("crypto.x509.parse_and_verify_certificates", 1, SIGNATURES),
    Builtin::refused("crypto.x509.parse_and_verify_certificates_with_options", 2, SIGNATURES),
    Builtin::refused("crypto.x509.parse_certificate_request", 1, SIGNATURES),
    Builtin::refused("crypto.x509.parse_certificates", 1, SIGNATURES),
    Builtin::refused("crypto.x509.parse_keypair", 2, SIGNATURES),
    Builtin::refused("crypto.x509.parse_rsa_private_key", 1, SIGNATURES),
    Builtin::refused("io.jwt.decode_verify", 2, SIGNATURES),
    Builtin::refused("io.jwt.encode_sign", 3, SIGNATURES),
    Builtin::refused("io.jwt.encode_sign_raw", 3, SIGNATURES),
    Builtin::refused("io.jwt.verify_eddsa", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_es256", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_es384", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_es512", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_ps256", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_ps384", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_ps512", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_rs256", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_rs384", 2, SIGNATURES),
    Builtin::refused("io.jwt.verify_rs512", 2, SIGNATURES),
];
