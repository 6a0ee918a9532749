//! Networks.

use std::collections::BTreeSet;
use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use regorus::Value;

use super::arguments::{Got, elements, text};
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("net.cidr_contains", 2, contains),
    Builtin::own("net.cidr_intersects", 2, intersects),
    Builtin::own("net.cidr_overlap", 2, contains),
    Builtin::own("net.cidr_contains_matches", 2, contains_matches),
    Builtin::own("net.cidr_expand", 1, expand),
    Builtin::own("net.cidr_merge", 1, merge),
    Builtin::own("net.cidr_is_valid", 1, |_, a| Ok(Value::Bool(text(&a[0])?.parse::<IpNet>().is_ok()))),
];

fn network(text: &str) -> Got<IpNet> {
    text.parse::<IpNet>().map(|net| net.trunc()).map_err(|_| Failure::Undefined)
}

/// A network, or an address as a network of itself.
fn network_or_address(text: &str) -> Got<IpNet> {
    match text.parse::<IpAddr>() {
        Ok(address) => Ok(IpNet::from(address)),
        Err(_) => network(text),
    }
}

fn contains(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    Ok(Value::Bool(network(text(&args[0])?)?.contains(&network_or_address(text(&args[1])?)?)))
}

fn intersects(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (a, b) = (network(text(&args[0])?)?, network(text(&args[1])?)?);
    Ok(Value::Bool(a.contains(&b.network()) || b.contains(&a.network())))
}

/// A collection's networks with their keys: a text is its own key, an array's element its index, and so on. In arrays
/// and objects a network may be the first element of an array.
fn keyed(value: &Value) -> Got<Vec<(Value, IpNet)>> {
    let one = |value: &Value| match value {
        Value::Array(items) => {
            items.first().ok_or(Failure::Undefined).and_then(|first| network_or_address(text(first)?))
        }
        value => network_or_address(text(value)?),
    };
    match value {
        Value::String(text) => Ok(vec![(value.clone(), network_or_address(text)?)]),
        Value::Array(items) => items.iter().enumerate().map(|(i, item)| Ok((Value::from(i), one(item)?))).collect(),
        Value::Set(items) => items.iter().map(|item| Ok((item.clone(), one(item)?))).collect(),
        Value::Object(members) => members.iter().map(|(key, value)| Ok((key.clone(), one(value)?))).collect(),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) => Err(Failure::Undefined),
    }
}

fn contains_matches(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (networks, parts) = (keyed(&args[0])?, keyed(&args[1])?);
    let mut found = BTreeSet::new();
    for (key, network) in &networks {
        for (other, part) in &parts {
            cx.budget.step()?;
            if network.contains(part) {
                cx.budget.cells(3)?;
                found.insert(Value::from(vec![key.clone(), other.clone()]));
            }
        }
    }
    Ok(Value::from(found))
}

fn expand(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let network = network(text(&args[0])?)?;
    let bits = u32::from(network.max_prefix_len() - network.prefix_len());
    cx.budget.cells(1_usize.checked_shl(bits).unwrap_or(usize::MAX))?;
    let all = match network {
        IpNet::V4(net) => {
            let first = u32::from(net.network());
            let last = u32::from(net.broadcast());
            (first..=last).map(|a| Value::from(std::net::Ipv4Addr::from(a).to_string())).collect::<BTreeSet<_>>()
        }
        IpNet::V6(net) => {
            let first = u128::from(net.network());
            let last = u128::from(net.broadcast());
            (first..=last).map(|a| Value::from(std::net::Ipv6Addr::from(a).to_string())).collect()
        }
    };
    Ok(Value::from(all))
}

fn merge(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (mut four, mut six) = (Vec::new(), Vec::new());
    for item in elements(&args[0])? {
        let address = text(item)?;
        // An address without a length: IPv6 is refused, IPv4 has its class's mask, as in OPA (Go's IP.DefaultMask).
        let net = match address.parse::<IpAddr>() {
            Ok(IpAddr::V6(_)) => return Err(Failure::Undefined),
            Ok(IpAddr::V4(v4)) => {
                let length = match v4.octets()[0] {
                    0..=127 => 8,
                    128..=191 => 16,
                    192.. => 24,
                };
                IpNet::V4(Ipv4Net::new(v4, length).map_err(|_| Failure::Undefined)?.trunc())
            }
            Err(_) => network(address)?,
        };
        match net {
            IpNet::V4(net) => four.push(net),
            IpNet::V6(net) => six.push(net),
        }
    }
    cx.budget.cells(four.len() + six.len())?;
    let four = Ipv4Net::aggregate(&four).into_iter().map(|net| Value::from(net.to_string()));
    let six = Ipv6Net::aggregate(&six).into_iter().map(|net| Value::from(net.to_string()));
    Ok(Value::from(four.chain(six).collect::<BTreeSet<_>>()))
}
