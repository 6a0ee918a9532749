//! URIs (RFC 3986) as Go's `net/url` reads and writes them.

use std::net::Ipv6Addr;

use percent_encoding::percent_decode_str;
use regorus::Value;
use std::collections::BTreeMap;

use super::arguments::{Got, text};
use super::collections::named;
use super::{Answer, Builtin, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("uri.parse", 1, |_, a| parts(text(&a[0])?)),
    Builtin::own("uri.is_valid", 1, |_, a| match &a[0] {
        Value::String(written) => Ok(Value::Bool(!written.is_empty() && Uri::read(written).is_ok())),
        _ => Ok(Value::Bool(false)),
    }),
];

/// What is not escaped in a path; `?` only in a fragment, see [`escaped`].
const PATH: &str = "-_.~$&+,/:;=@";
const FRAGMENT: &str = "-_.~$&+,/:;=@?!()*";
const USER: &str = "-_.~$&+,;=";
const HOST: &str = "-_.~!\"$&'()*+,:;<=>[]";

/// The parts of a URI, unescaped where they are not said to be raw.
#[derive(Debug, Clone, Default)]
pub(super) struct Uri {
    pub scheme: String,
    pub opaque: String,
    /// A name, and a password after it.
    user: Option<(String, Option<String>)>,
    pub host: String,
    path: String,
    raw_path: String,
    has_empty_query: bool,
    pub query: String,
    fragment: String,
    raw_fragment: String,
    omits_host: bool,
}

impl Uri {
    pub fn read(written: &str) -> Got<Self> {
        let (rest, fragment) = written.split_once('#').unwrap_or((written, ""));
        if rest.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
            return Err(Failure::Undefined);
        }
        let mut uri = Uri { fragment: unescaped(fragment)?, ..Uri::default() };
        if escaped(&uri.fragment, FRAGMENT) != fragment {
            fragment.clone_into(&mut uri.raw_fragment);
        }
        if rest == "*" {
            "*".clone_into(&mut uri.path);
            return Ok(uri);
        }
        let rest = uri.read_scheme(rest)?;
        let rest = match rest.split_once('?') {
            Some((before, "")) => {
                uri.has_empty_query = true;
                before
            }
            Some((before, query)) => {
                query.clone_into(&mut uri.query);
                before
            }
            None => rest,
        };
        if !rest.starts_with('/') {
            if !uri.scheme.is_empty() {
                rest.clone_into(&mut uri.opaque);
                return Ok(uri);
            }
            if rest.split('/').next().is_some_and(|segment| segment.contains(':')) {
                return Err(Failure::Undefined);
            }
        }
        let path = match rest.strip_prefix("//") {
            Some(authority) if !uri.scheme.is_empty() || !rest.starts_with("///") => {
                let (authority, path) = authority.split_at(authority.find('/').unwrap_or(authority.len()));
                uri.read_authority(authority)?;
                path
            }
            Some(_) | None => {
                uri.omits_host = !uri.scheme.is_empty() && rest.starts_with('/');
                rest
            }
        };
        uri.path = unescaped(path)?;
        if escaped(&uri.path, PATH) != path {
            path.clone_into(&mut uri.raw_path);
        }
        Ok(uri)
    }

    fn read_scheme<'t>(&mut self, written: &'t str) -> Got<&'t str> {
        let end = written.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.'));
        let Some(end) = end.filter(|end| written[*end..].starts_with(':')) else { return Ok(written) };
        match written.chars().next() {
            Some(':') => Err(Failure::Undefined),
            Some(first) if first.is_ascii_alphabetic() => {
                self.scheme = written[..end].to_ascii_lowercase();
                Ok(&written[end + 1..])
            }
            Some(_) | None => Ok(written),
        }
    }

    fn read_authority(&mut self, authority: &str) -> Got<()> {
        let (user, host) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority),
        };
        self.host = self.host_of(host)?;
        if let Some(user) = user {
            let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._:~!$&'()*+,;=%@".contains(c);
            if !user.chars().all(is_allowed) {
                return Err(Failure::Undefined);
            }
            let (name, password) = user.split_once(':').map_or((user, None), |(name, rest)| (name, Some(rest)));
            self.user = Some((unescaped(name)?, password.map(unescaped).transpose()?));
        }
        Ok(())
    }

    fn host_of(&self, written: &str) -> Got<String> {
        if let Some(inner) = written.strip_prefix('[') {
            let (address, port) = inner.rsplit_once(']').ok_or(Failure::Undefined)?;
            let (address, zone) = match address.split_once("%25") {
                Some((address, zone)) => (address, format!("%{}", unescaped(zone)?)),
                None => (address, String::new()),
            };
            if !is_port(port) || address.parse::<Ipv6Addr>().is_err() || address.contains('[') {
                return Err(Failure::Undefined);
            }
            return Ok(format!("[{address}{zone}]{port}"));
        }
        let is_web = matches!(self.scheme.as_str(), "http" | "https");
        let colon = if is_web { written.find(':') } else { written.rfind(':') };
        if written.contains('[') || colon.is_some_and(|colon| !is_port(&written[colon..])) {
            return Err(Failure::Undefined);
        }
        // Only what is not ASCII may be escaped in a host, and a percent sign.
        let mut escapes = written.match_indices('%').map(|(at, _)| written.get(at + 1..at + 3));
        let may_stand = |escape: Option<&str>| {
            escape.is_some_and(|escape| {
                escape == "25"
                    || escape.starts_with(['8', '9'])
                    || escape.starts_with(|c: char| c.is_ascii_alphabetic())
            })
        };
        let is_allowed = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || c == '%' || HOST.contains(c);
        if !escapes.all(may_stand) || !written.chars().all(is_allowed) {
            return Err(Failure::Undefined);
        }
        unescaped(written)
    }

    /// Host and port; one in brackets without them.
    fn host_and_port(&self) -> (&str, &str) {
        let colon = self.host.rfind(':').filter(|colon| is_port(&self.host[*colon..]));
        let (host, port) =
            colon.map_or((self.host.as_str(), ""), |colon| (&self.host[..colon], &self.host[colon + 1..]));
        (host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host), port)
    }

    /// The path with its escapes: as it was written where it could be so, else in the usual way.
    pub fn escaped_path(&self) -> String {
        match self.raw_path.as_str() {
            "" if self.path == "*" => "*".to_owned(),
            raw if !raw.is_empty() && is_encoded(raw) => raw.to_owned(),
            _ => escaped(&self.path, PATH),
        }
    }

    /// All parts, as Go's JSON prints them.
    pub fn printed(&self) -> Value {
        let text = |text: &String| Value::from(text.as_str());
        named([
            ("Scheme", text(&self.scheme)),
            ("Opaque", text(&self.opaque)),
            ("User", self.user.as_ref().map_or(Value::Null, |_| Value::new_object())),
            ("Host", text(&self.host)),
            ("Path", text(&self.path)),
            ("Fragment", text(&self.fragment)),
            ("RawQuery", text(&self.query)),
            ("RawPath", text(&self.raw_path)),
            ("RawFragment", text(&self.raw_fragment)),
            ("ForceQuery", Value::Bool(self.has_empty_query)),
            ("OmitHost", Value::Bool(self.omits_host)),
        ])
    }
}

impl std::fmt::Display for Uri {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        if !self.scheme.is_empty() {
            text.push_str(&self.scheme);
            text.push(':');
        }
        text.push_str(&self.opaque);
        if self.opaque.is_empty() {
            let has_authority = !self.host.is_empty() || self.user.is_some();
            if has_authority || !self.scheme.is_empty() && !self.omits_host && !self.path.is_empty() {
                text.push_str("//");
            }
            if let Some((name, password)) = &self.user {
                text.push_str(&escaped(name, USER));
                if let Some(password) = password {
                    text.push(':');
                    text.push_str(&escaped(password, USER));
                }
                text.push('@');
            }
            text.push_str(&escaped(&self.host, HOST));
            let path = self.escaped_path();
            if !path.is_empty() && !path.starts_with('/') && !self.host.is_empty() {
                text.push('/');
            }
            if text.is_empty() && path.split('/').next().is_some_and(|segment| segment.contains(':')) {
                text.push_str("./");
            }
            text.push_str(&path);
        }
        if self.has_empty_query || !self.query.is_empty() {
            text.push('?');
            text.push_str(&self.query);
        }
        if !self.fragment.is_empty() {
            text.push('#');
            let raw = Some(self.raw_fragment.as_str()).filter(|raw| !raw.is_empty() && is_encoded(raw));
            text.push_str(&raw.map_or_else(|| escaped(&self.fragment, FRAGMENT), str::to_owned));
        }
        f.write_str(&text)
    }
}

/// A colon and digits, or nothing.
fn is_port(written: &str) -> bool {
    written.is_empty() || written.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether nothing in what is written as it is would have to be escaped.
fn is_encoded(raw: &str) -> bool {
    raw.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~!$&'()*+,;=:@[]%/".contains(c))
}

/// A part without its escapes; a percent sign has to start one.
fn unescaped(part: &str) -> Got<String> {
    let is_escape = |(at, _)| part.get(at + 1..at + 3).is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
    if !part.match_indices('%').all(is_escape) {
        return Err(Failure::Undefined);
    }
    Ok(percent_decode_str(part).decode_utf8_lossy().into_owned())
}

fn escaped(part: &str, keeps: &str) -> String {
    let mut text = String::new();
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || keeps.contains(char::from(byte)) && byte.is_ascii() {
            text.push(char::from(byte));
        } else {
            text.push_str(percent_encoding::percent_encode_byte(byte));
        }
    }
    text
}

/// What a URI has, by names; the path also as it is written.
fn parts(written: &str) -> Answer {
    let uri = Uri::read(written)?;
    let (host, port) = uri.host_and_port();
    let raw_path = if uri.raw_path.is_empty() { &uri.path } else { &uri.raw_path };
    let parts = [
        ("scheme", uri.scheme.as_str()),
        ("hostname", host),
        ("port", port),
        ("path", &uri.path),
        ("raw_path", raw_path),
        ("raw_query", &uri.query),
        ("fragment", &uri.fragment),
    ];
    let present = parts.into_iter().filter(|(_, part)| !part.is_empty());
    Ok(Value::from(present.map(|(name, part)| (Value::from(name), Value::from(part))).collect::<BTreeMap<_, _>>()))
}
