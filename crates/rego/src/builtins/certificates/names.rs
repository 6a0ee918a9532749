//! Names of hosts and mailboxes in certificates, and which of them a certificate's key may sign for (RFC 5280, section
//! 4.2.1.10).

use super::Certificate;
use super::extensions::Subtrees;

/// Whether a text may stand for a domain; one in a constraint may start with a point.
pub(super) fn is_domain(name: &str, in_constraint: bool) -> bool {
    let labels = if in_constraint { name.strip_prefix('.').unwrap_or(name) } else { name };
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| (33..=126).contains(&byte));
    name.is_empty() || labels.split('.').all(is_label)
}

/// The part before the `@` of an address and the one after it (RFC 2821, section 4.1.2).
pub(super) fn mailbox(address: &str) -> Option<(String, String)> {
    let (local, domain) = match address.strip_prefix('"') {
        Some(quoted) => quoted_local(quoted)?,
        None => plain_local(address)?,
    };
    let domain = domain.strip_prefix('@')?;
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| (33..=126).contains(&byte));
    (domain.is_empty() || domain.split('.').all(is_label)).then(|| (local, domain.to_ascii_lowercase()))
}

fn quoted_local(quoted: &str) -> Option<(String, &str)> {
    let mut local = String::new();
    let mut chars = quoted.chars();
    loop {
        match chars.next()? {
            '"' => return Some((local, chars.as_str())),
            '\\' => local.push(chars.next().filter(|c| c.is_ascii() && !matches!(c, '\0' | '\n' | '\r'))?),
            c if c.is_ascii() && !matches!(c, '\0' | '\t' | '\n' | '\r') => local.push(c),
            _ => return None,
        }
    }
}

fn plain_local(address: &str) -> Option<(String, &str)> {
    let mut local = String::new();
    let mut rest = address;
    while let Some(c) = rest.chars().next() {
        if c == '\\' {
            rest = &rest[1..];
            local.push(rest.chars().next().filter(char::is_ascii)?);
            rest = &rest[1..];
        } else if c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) {
            local.push(c);
            rest = &rest[1..];
        } else {
            break;
        }
    }
    let is_dotted = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    (!local.is_empty() && !is_dotted).then_some((local, rest))
}

/// Whether a certificate is for a host: an address, or a name, of which the first label may be any.
pub(super) fn is_for(certificate: &Certificate, host: &str) -> bool {
    let names = &certificate.extended.names;
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).filter(|host| !host.is_empty());
    if let Ok(address) = bare.unwrap_or(host).parse::<std::net::IpAddr>() {
        let address = address.to_canonical();
        return names.addresses.iter().any(|own| address_of(own) == Some(address));
    }
    let host = host.to_ascii_lowercase();
    let is_valid = is_host(host.strip_suffix('.').unwrap_or(&host), false);
    names.dns.iter().any(|own| {
        let own = own.to_ascii_lowercase();
        if is_valid && is_host(&own, true) {
            return fits_pattern(&own, host.strip_suffix('.').unwrap_or(&host));
        }
        !matches!(own.as_str(), "" | ".") && own == host
    })
}

pub(super) fn address_of(bytes: &[u8]) -> Option<std::net::IpAddr> {
    if let Ok(four) = <[u8; 4]>::try_from(bytes) {
        return Some(four.into());
    }
    <[u8; 16]>::try_from(bytes).ok().map(|bytes| std::net::IpAddr::from(bytes).to_canonical())
}

fn is_host(name: &str, is_pattern: bool) -> bool {
    let is_label = |(i, label): (usize, &str)| {
        let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        is_pattern && i == 0 && label == "*"
            || !label.is_empty() && !label.starts_with('-') && label.chars().all(is_letter)
    };
    name != "*" && name.split('.').enumerate().all(is_label)
}

fn fits_pattern(pattern: &str, host: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(pattern) => host.split_once('.').is_some_and(|(_, parent)| parent == pattern),
        None => pattern == host,
    }
}

/// Whether each certificate's names are allowed by those above it. The last is the first of the chain.
pub(super) fn are_allowed(chain: &[&Certificate]) -> bool {
    chain.iter().enumerate().all(|(i, certificate)| {
        let extended =
            |above: &&&Certificate| !above.extended.permitted.is_empty() || !above.extended.excluded.is_empty();
        let mut above = chain[i + 1..].iter().filter(extended).peekable();
        !certificate.extended.has_names || above.peek().is_none() || above.all(|above| allows(above, certificate))
    })
}

fn allows(above: &Certificate, certificate: &Certificate) -> bool {
    let (permitted, excluded) = (&above.extended.permitted, &above.extended.excluded);
    let names = &certificate.extended.names;
    let asked = |of: fn(&Subtrees) -> bool, within: &dyn Fn(&Subtrees, bool) -> bool| {
        (of(permitted) || within(permitted, false)) && !within(excluded, true)
    };
    let addresses = names.addresses.iter().all(|address| {
        asked(|of| of.networks.is_empty(), &|of, _| of.networks.iter().any(|network| is_in_network(network, address)))
    });
    let dns = names.dns.iter().all(|name| {
        is_domain(name, false) && asked(|of| of.dns.is_empty(), &|of, excludes| is_in_any(&of.dns, name, excludes))
    });
    let uris = names.uris.iter().all(|uri| {
        let host = uri.host.to_ascii_lowercase();
        let host = host.rsplit_once(':').map_or(host.as_str(), |(host, _)| host);
        let is_named = !host.is_empty() && !host.starts_with('[') && host.parse::<std::net::IpAddr>().is_err();
        is_named && asked(|of| of.uris.is_empty(), &|of, excludes| is_in_any(&of.uris, host, excludes))
    });
    let emails = names.emails.iter().all(|email| {
        mailbox(email).is_some_and(|(local, domain)| {
            is_domain(&domain, false)
                && asked(|of| of.emails.is_empty(), &|of, excludes| {
                    is_mailbox_in(&of.emails, &local, &domain, excludes)
                })
        })
    });
    addresses && dns && uris && emails
}

fn is_in_network((network, mask): &(Vec<u8>, Vec<u8>), address: &[u8]) -> bool {
    let masked = |bytes: &[u8]| bytes.iter().zip(mask).map(|(byte, mask)| byte & mask).collect::<Vec<_>>();
    network.len() == address.len() && masked(network) == masked(address)
}

/// Whether a name is one of some domains or below it. What excludes a name excludes a pattern that fits it.
fn is_in_any(domains: &[String], name: &str, excludes: bool) -> bool {
    let name = name.to_ascii_lowercase();
    domains.iter().any(|domain| {
        let domain = domain.to_ascii_lowercase();
        let is_below = match domain.strip_prefix('.') {
            Some(_) => name.ends_with(&domain),
            None => domain.is_empty() || name == domain || name.ends_with(&format!(".{domain}")),
        };
        let parent = |name: &str| name.split_once('.').map(|(_, parent)| parent.to_owned());
        is_below || excludes && name.starts_with('*') && parent(&name).is_some() && parent(&name) == parent(&domain)
    })
}

fn is_mailbox_in(constraints: &[String], local: &str, domain: &str, excludes: bool) -> bool {
    let (mailboxes, domains): (Vec<_>, Vec<_>) = constraints.iter().cloned().partition(|of| of.contains('@'));
    let is_this = |of: &String| mailbox(of).is_some_and(|(own, of)| own == local && of == domain);
    mailboxes.iter().any(is_this) || is_in_any(&domains, domain, excludes)
}
