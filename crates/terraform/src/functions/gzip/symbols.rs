//! How lengths and distances are divided into symbols with extra bits (RFC 1951, section 3.2.5).

/// The symbol that ends a block.
pub(super) const END_OF_BLOCK: usize = 256;
/// Symbols for literals, the end and lengths.
pub(super) const LITERALS: usize = 286;
/// Symbols for distances.
pub(super) const DISTANCES: usize = 30;

/// The shortest repetition that the format can refer to.
const SHORTEST: u32 = 3;
/// The longest one, which has a symbol of its own.
pub(super) const LONGEST: usize = 258;

/// A literal byte, or a reference to what stands `distance` bytes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Literal(u8),
    Match { length: u16, distance: u16 },
}

/// A symbol with the bits behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Symbol {
    pub(super) number: usize,
    pub(super) extra: u32,
    pub(super) extra_bits: u32,
}

/// The symbol of a length of 3 to 258 bytes.
pub(super) fn of_length(length: u16) -> Symbol {
    if usize::from(length) == LONGEST {
        return Symbol { number: LITERALS - 1, extra: 0, extra_bits: 0 };
    }
    let Symbol { number, extra, extra_bits } = divided(u32::from(length) - SHORTEST, 2);
    Symbol { number: END_OF_BLOCK + 1 + number, extra, extra_bits }
}

/// The symbol of a distance of 1 to 32,768 bytes.
pub(super) fn of_distance(distance: u16) -> Symbol {
    divided(u32::from(distance) - 1, 1)
}

/// Numbers are divided at each power of two into `2^steps` equal parts, one symbol each.
fn divided(number: u32, steps: u32) -> Symbol {
    let bits = u32::BITS - number.leading_zeros();
    let extra_bits = bits.saturating_sub(steps + 1);
    let symbol = (number >> extra_bits) + (extra_bits << steps);
    Symbol { number: symbol as usize, extra: number & ((1 << extra_bits) - 1), extra_bits }
}

/// The extra bits behind a symbol of a literal, the end or a length.
pub(super) fn extra_of_literal(symbol: usize) -> u32 {
    match symbol.checked_sub(END_OF_BLOCK + 1) {
        None => 0,
        Some(_) if symbol == LITERALS - 1 => 0,
        Some(length) => (length as u32 / 4).saturating_sub(1),
    }
}

/// The extra bits behind a symbol of a distance.
pub(super) fn extra_of_distance(symbol: usize) -> u32 {
    (symbol as u32 / 2).saturating_sub(1)
}
