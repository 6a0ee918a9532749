use std::net::{Ipv4Addr, Ipv6Addr};

use super::arguments::{text, whole};
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Type, Value};

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    let number = |name| Param::new(name, Type::Number);
    vec![
        Function::new("cidrhost", [string("prefix"), number("hostnum")], Type::String, host),
        Function::new("cidrnetmask", [string("prefix")], Type::String, netmask),
        Function::new("cidrsubnet", [string("prefix"), number("newbits"), number("netnum")], Type::String, subnet),
        Function::new("cidrsubnets", [string("prefix")], Type::list(Type::String), subnets).variadic(number("newbits")),
    ]
}

/// A range of addresses.
#[derive(Clone, Copy)]
pub(super) struct Network {
    /// The first address; of IPv4, in the lower 32 bits.
    start: u128,
    /// Bits of an address.
    bits: u32,
    /// Bits that all addresses share.
    prefix: u32,
}

/// An integer of any size that Terraform takes for a host or network number, as far as addresses go.
struct Count {
    negative: bool,
    magnitude: u128,
    shown: String,
}

impl Network {
    /// Reads CIDR notation as Go did up to 1.16: numbers may have leading zeros.
    pub(super) fn parse(given: &str) -> Result<Self, FnError> {
        let invalid = || FnError::new(format!("invalid CIDR expression: invalid CIDR address: {given}"));
        let (address, length) = given.split_once('/').ok_or_else(invalid)?;
        let (start, bits) = match ipv4(address) {
            Some(address) => (u128::from(address), 32),
            None => (address.parse::<Ipv6Addr>().map(u128::from).map_err(|_| invalid())?, 128),
        };
        let prefix = decimal(length).filter(|prefix| *prefix <= bits).ok_or_else(invalid)?;
        let network = Self { start, bits, prefix };
        Ok(Self { start: start & !network.host_mask(prefix), ..network })
    }

    /// One address alone.
    pub(super) fn of_address(given: &str) -> Option<Self> {
        match ipv4(given) {
            Some(address) => Some(Self { start: u128::from(address), bits: 32, prefix: 32 }),
            None => {
                given.parse::<Ipv6Addr>().ok().map(|address| Self { start: address.into(), bits: 128, prefix: 128 })
            }
        }
    }

    /// Whether all addresses of another are in it.
    pub(super) fn contains(&self, other: &Self) -> bool {
        let (own, others) = (self.as_ipv6(), other.as_ipv6());
        others.prefix >= own.prefix && others.start & !own.host_mask(own.prefix) == own.start
    }

    /// IPv4 as the part of IPv6 that stands for it.
    fn as_ipv6(&self) -> Self {
        if self.bits == 128 {
            return *self;
        }
        Self { start: self.start | 0xffff << 32, bits: 128, prefix: self.prefix + 96 }
    }

    fn host_mask(&self, prefix: u32) -> u128 {
        low_bits(self.bits - prefix)
    }

    /// An IPv4 address written as IPv6 counts as IPv4 in some places.
    pub(super) fn is_ipv4(&self) -> bool {
        self.bits == 32 || self.start >> 32 == 0xffff
    }

    fn address(&self, address: u128) -> String {
        if self.bits == 32 || address >> 32 == 0xffff {
            Ipv4Addr::from(address as u32).to_string()
        } else {
            Ipv6Addr::from(address).to_string()
        }
    }

    fn show(&self) -> String {
        let mapped = self.bits == 128 && self.is_ipv4();
        let prefix = if mapped { self.prefix.saturating_sub(96) } else { self.prefix };
        format!("{}/{prefix}", self.address(self.start))
    }

    /// The address with a number in the bits from `shift` on. A negative number is one of infinitely many bits, of
    /// whose union with the address the magnitude counts.
    fn with_number(&self, number: &Count, shift: u32) -> Result<u128, FnError> {
        let too_large = || FnError::new(format!("number {} does not fit into an address", number.shown));
        if number.magnitude != 0 && shift > number.magnitude.leading_zeros() {
            return Err(too_large());
        }
        let shifted = number.magnitude.checked_shl(shift).unwrap_or(0);
        let united =
            if number.negative && shifted > 0 { ((shifted - 1) & !self.start) + 1 } else { self.start | shifted };
        if united > low_bits(self.bits) { Err(too_large()) } else { Ok(united) }
    }
}

fn low_bits(count: u32) -> u128 {
    1_u128.checked_shl(count).map_or(u128::MAX, |bit| bit - 1)
}

fn decimal(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn ipv4(text: &str) -> Option<u32> {
    let mut parts = text.split('.').map(|part| decimal(part).and_then(|part| u8::try_from(part).ok()));
    let address = [parts.next()??, parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then(|| u32::from(Ipv4Addr::from(address)))
}

fn count(value: &Value) -> Result<Count, FnError> {
    let number = value.as_number().filter(|number| number.is_integer());
    let number = number.ok_or_else(|| FnError::new("value must be a whole number"))?;
    let shown = number.digits().fixed(None);
    let magnitude = shown.trim_start_matches('-').parse();
    let magnitude = magnitude.map_err(|_| FnError::new(format!("number {shown} does not fit into an address")))?;
    Ok(Count { negative: number.is_negative(), magnitude, shown })
}

fn host(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let number = count(&args[1])?;
    let network = Network::parse(text(&args[0]))?;
    let last = network.host_mask(network.prefix);
    // Counted from the end: -1 is the last one.
    let from_end = number.magnitude.wrapping_sub(1);
    let number = if number.negative {
        let negative = from_end > last;
        let magnitude = if negative { from_end - last } else { last - from_end };
        let sign = if negative { "-" } else { "" };
        Count { negative, magnitude, shown: format!("{sign}{magnitude}") }
    } else {
        number
    };
    // Of larger numbers Terraform checks the lower 64 bits alone.
    let low = number.magnitude as u64 as i64;
    if number.negative || u128::try_from(low).is_ok_and(|low| low > last) {
        let Count { shown, .. } = number;
        let message = format!("prefix of {} does not accommodate a host numbered {shown}", network.prefix);
        return Err(FnError::new(message));
    }
    let shift = if network.bits == 128 && network.is_ipv4() { 96 } else { 0 };
    Ok(Value::string(network.address(network.with_number(&number, shift)?)))
}

fn netmask(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let given = text(&args[0]);
    let network = Network::parse(given)?;
    if network.bits == 128 {
        return Err(FnError::new(format!("IPv6 addresses cannot have a netmask: {given}")));
    }
    let mask = !network.host_mask(network.prefix) as u32;
    Ok(Value::string(Ipv4Addr::from(mask).to_string()))
}

fn subnet(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let new_bits = whole(&args[1])?;
    let number = count(&args[2])?;
    let network = Network::parse(text(&args[0]))?;
    let parent = network.prefix;
    let prefix = i64::from(parent).saturating_add(new_bits);
    if prefix > i64::from(network.bits) {
        let message = format!("insufficient address space to extend prefix of {parent} by {new_bits}");
        return Err(FnError::new(message));
    }
    let prefix = u32::try_from(prefix)
        .map_err(|_| FnError::new(format!("a prefix of {parent} cannot be extended by {new_bits}")))?;
    let most = if (0..64).contains(&new_bits) { (1_u64 << new_bits) - 1 } else { u64::MAX };
    if number.magnitude as u64 > most {
        let Count { shown, .. } = number;
        let message = format!("prefix extension of {new_bits} does not accommodate a subnet numbered {shown}");
        return Err(FnError::new(message));
    }
    let start = network.with_number(&number, network.bits - prefix)?;
    Ok(Value::string(Network { start, prefix, ..network }.show()))
}

fn subnets(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let network = Network::parse(text(&args[0])).map_err(|error| error.at(0))?;
    // The last address that is taken: so far the one before the first.
    let mut taken = network.start.wrapping_sub(1) & low_bits(network.bits);
    let mut shown = None;
    let mut result = Vec::with_capacity(args.len());
    for (i, arg) in args.iter().enumerate().skip(1) {
        let new_bits = whole(arg).map_err(|error| error.at(i))?;
        let prefix = extended(&network, new_bits).map_err(|message| FnError::argument(i, message))?;
        let host = network.host_mask(prefix);
        let start = (taken | host).wrapping_add(1) & low_bits(network.bits);
        let outside = start & !network.host_mask(network.prefix) != network.start;
        if start == 0 || outside {
            let after = shown.unwrap_or_else(|| Network { start: taken & !host, prefix, ..network }.show());
            let message =
                format!("not enough remaining address space for a subnet with a prefix of {prefix} bits after {after}");
            return Err(FnError::argument(i, message));
        }
        let subnet = Network { start, prefix, ..network };
        taken = start | host;
        result.push(Value::string(subnet.show()));
        shown = Some(subnet.show());
    }
    Ok(Value::list(Type::String, result))
}

fn extended(network: &Network, new_bits: i64) -> Result<u32, String> {
    if new_bits < 1 {
        return Err("must extend prefix by at least one bit".to_owned());
    }
    if new_bits > 32 {
        return Err("may not extend prefix by more than 32 bits".to_owned());
    }
    let prefix = network.prefix + new_bits as u32;
    if prefix > network.bits {
        let protocol = if network.bits == 32 { "IPv4" } else { "IPv6" };
        return Err(format!("would extend prefix to {prefix} bits, which is too long for an {protocol} address"));
    }
    Ok(prefix)
}
