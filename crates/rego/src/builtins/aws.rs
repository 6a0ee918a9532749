//! Requests signed for Amazon Web Services: AWS Signature Version 4 in the `Authorization` header, as OPA signs.
//!
//! OPA signs the method, path and query as they are written, so libraries that put a request in AWS' canonical form first
//! (`aws-sigv4`) come to other signatures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hmac::Hmac;
use regorus::Value;
use regorus::value::Object;
use sha2::{Digest, Sha256};

use super::arguments::{Got, array, object, text, whole};
use super::uris::Uri;
use super::{Answer, Builtin, Cx, Failure, encodings, numbers, regorus_functions, signatures};

pub(super) const ALL: &[Builtin] = &[Builtin::own("providers.aws.sign_req", 3, sign_request)];

/// What a request may have: the members that `http.send` knows.
const REQUEST: [&str; 28] = [
    "body",
    "cache",
    "cache_ignored_headers",
    "caching_mode",
    "enable_redirect",
    "force_cache",
    "force_cache_duration_seconds",
    "force_json_decode",
    "force_yaml_decode",
    "headers",
    "max_retry_attempts",
    "method",
    "raise_error",
    "raw_body",
    "timeout",
    "tls_ca_cert",
    "tls_ca_cert_env_variable",
    "tls_ca_cert_file",
    "tls_client_cert",
    "tls_client_cert_env_variable",
    "tls_client_cert_file",
    "tls_client_key",
    "tls_client_key_env_variable",
    "tls_client_key_file",
    "tls_insecure_skip_verify",
    "tls_server_name",
    "tls_use_system_certs",
    "url",
];

/// Headers that a proxy may change on the way.
const NOT_SIGNED: [&str; 3] = ["authorization", "user-agent", "x-amzn-trace-id"];

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Whom a request is signed for, and when.
struct Signer<'v> {
    service: &'v str,
    region: &'v str,
    access_key: &'v str,
    secret_key: &'v str,
    session_token: &'v str,
    signs_payload: bool,
    /// `20151228`
    day: String,
    /// `20151228T140825Z`
    time: String,
}

/// A member that is there; undefined where it is not.
fn member<'v>(members: &'v Object, name: &str) -> Got<&'v Value> {
    members.get(&Value::from(name)).ok_or(Failure::Undefined)
}

/// A text, or an empty one where something else stands.
fn text_or_empty(value: &Value) -> &str {
    text(value).unwrap_or_default()
}

fn sign_request(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (request, config) = (object(&args[0])?, object(&args[1])?);
    let signer = Signer::read(cx, config, &args[2])?;
    if !request.keys().all(|key| REQUEST.contains(&text_or_empty(key))) {
        return Err(Failure::Undefined);
    }
    let method = text(member(request, "method")?)?;
    let url = Uri::read(text(member(request, "url")?)?)?;
    let headers = match member(request, "headers") {
        Ok(headers) => object(headers)?,
        Err(_) => &Object::new(),
    };
    let headers = headers.iter_sorted().map(|(name, value)| (text_or_empty(name), text_or_empty(value)));
    let mut headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<BTreeMap<_, _>>();
    let body = match (member(request, "raw_body"), member(request, "body")) {
        (Ok(raw), _) => text_or_empty(raw).to_owned(),
        (Err(_), Ok(body)) => text(&encodings::marshal(cx, std::slice::from_ref(body))?)?.to_owned(),
        (Err(_), Err(_)) => String::new(),
    };
    let own = signer.headers(&url, &body);
    let signature = signer.authorization(method, &url, &headers, &own, &body)?;
    headers.insert("Authorization".to_owned(), signature);
    headers.extend(own.into_iter().map(|(name, value)| (name.to_owned(), value)));
    cx.budget.cells(request.len() + headers.len())?;
    let headers = headers.into_iter().map(|(name, value)| (Value::from(name), Value::from(value)));
    let mut request = request.clone();
    request.insert(Value::from("headers"), Value::from(headers.collect::<BTreeMap<_, _>>()));
    Ok(request.into_value())
}

impl<'v> Signer<'v> {
    fn read(cx: &mut Cx<'_>, config: &'v Object, nanoseconds: &Value) -> Got<Self> {
        if numbers::is_float(nanoseconds) {
            return Err(Failure::Undefined);
        }
        whole(nanoseconds)?;
        let signs_payload = match member(config, "disable_payload_signing") {
            Ok(Value::Bool(is_disabled)) => !is_disabled,
            Ok(_) => return Err(Failure::Undefined),
            Err(_) => true,
        };
        let numbers = |cx: &mut Cx<'_>, function: &str| {
            let parts = regorus_functions::by_name(function, std::slice::from_ref(nanoseconds), cx.budget)?;
            array(&parts)?.iter().map(whole).collect::<Got<Vec<_>>>()
        };
        let mut day = String::new();
        for number in numbers(cx, "time.date")? {
            let _ = write!(day, "{number:02}");
        }
        let mut time = format!("{day}T");
        for number in numbers(cx, "time.clock")? {
            let _ = write!(time, "{number:02}");
        }
        time.push('Z');
        Ok(Signer {
            service: text(member(config, "aws_service")?)?,
            region: text(member(config, "aws_region")?)?,
            access_key: text(member(config, "aws_access_key")?)?,
            secret_key: text(member(config, "aws_secret_access_key")?)?,
            session_token: member(config, "aws_session_token").map(text_or_empty).unwrap_or_default(),
            signs_payload,
            day,
            time,
        })
    }

    /// What stands for the body in what is signed.
    fn payload(&self, body: &str) -> String {
        if self.signs_payload { hash(body) } else { "UNSIGNED-PAYLOAD".to_owned() }
    }

    /// The headers that signing adds. S3 and Glacier are told the body's hash, temporary credentials have a token.
    fn headers(&self, url: &Uri, body: &str) -> BTreeMap<&'static str, String> {
        let mut headers = BTreeMap::from([("host", url.host.clone()), ("x-amz-date", self.time.clone())]);
        if matches!(self.service, "s3" | "glacier") {
            headers.insert("x-amz-content-sha256", self.payload(body));
        }
        if !self.session_token.is_empty() {
            headers.insert("x-amz-security-token", self.session_token.to_owned());
        }
        headers
    }

    /// The header that signs a request with its headers; those of the request stand before those that are added.
    fn authorization(
        &self,
        method: &str,
        url: &Uri,
        headers: &BTreeMap<String, String>,
        own: &BTreeMap<&'static str, String>,
        body: &str,
    ) -> Got<String> {
        let mut signed = own.iter().map(|(name, value)| ((*name).to_owned(), value)).collect::<BTreeMap<_, _>>();
        let given = headers.iter().map(|(name, value)| (name.to_lowercase(), value));
        signed.extend(given.filter(|(name, _)| !NOT_SIGNED.contains(&name.as_str())));
        let names = signed.keys().map(String::as_str).collect::<Vec<_>>().join(";");
        let lines = signed.iter().fold(String::new(), |text, (name, value)| format!("{text}{name}:{value}\n"));
        let (path, query, payload) = (url.escaped_path(), &url.query, self.payload(body));
        let request = format!("{method}\n{path}\n{query}\n{lines}\n{names}\n{payload}");
        let Signer { service, region, access_key, day, time, .. } = self;
        let scope = format!("{day}/{region}/{service}/aws4_request");
        let text = format!("{ALGORITHM}\n{time}\n{scope}\n{}", hash(&request));
        let mut key = format!("AWS4{}", self.secret_key).into_bytes();
        for part in [day.as_str(), region, service, "aws4_request", &text] {
            key = signatures::mac::<Hmac<Sha256>>(&key, part.as_bytes())?;
        }
        let signature = data_encoding::HEXLOWER.encode(&key);
        Ok(format!("{ALGORITHM} Credential={access_key}/{scope},SignedHeaders={names},Signature={signature}"))
    }
}

fn hash(text: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(text))
}
