//! Blocks (RFC 1951, section 3.2.3): stored, with the fixed codes or with codes of their own, whichever is shortest.

use std::sync::LazyLock;

use super::bits::BitWriter;
use super::prefix_code::PrefixCode;
use super::symbols::{self, DISTANCES, END_OF_BLOCK, LITERALS, Token};

/// The longest text of a stored block.
const MAX_STORED: usize = 0xffff;
/// The longest codes of literals, lengths and distances.
const MAX_CODE: usize = 15;
/// The longest codes of code lengths.
const MAX_LENGTH_CODE: usize = 7;
/// The order in which the lengths of the codes of code lengths are written.
const LENGTH_ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const STORED: u32 = 0;
const FIXED: u32 = 1;
const DYNAMIC: u32 = 2;

/// A code for literals, ends and lengths, and one for distances.
struct Codes {
    literals: PrefixCode,
    distances: PrefixCode,
}

impl Codes {
    fn cost(&self, counts: &Counts) -> usize {
        self.literals.cost(&counts.literals) + self.distances.cost(&counts.distances)
    }
}

/// RFC 1951, section 3.2.6.
static FIXED_CODES: LazyLock<Codes> = LazyLock::new(|| {
    let lengths = [(8, 144), (9, 112), (7, 24), (8, 8)].map(|(length, count)| vec![length; count]).concat();
    Codes { literals: PrefixCode::of_lengths(&lengths), distances: PrefixCode::of_lengths(&[5; DISTANCES]) }
});

/// How often each symbol occurs in a block.
struct Counts {
    literals: [u32; LITERALS],
    distances: [u32; DISTANCES],
}

impl Counts {
    fn of(tokens: &[Token]) -> Self {
        let mut counts = Counts { literals: [0; LITERALS], distances: [0; DISTANCES] };
        for token in tokens {
            match *token {
                Token::Literal(byte) => counts.literals[usize::from(byte)] += 1,
                Token::Match { length, distance } => {
                    counts.literals[symbols::of_length(length).number] += 1;
                    counts.distances[symbols::of_distance(distance).number] += 1;
                }
            }
        }
        counts.literals[END_OF_BLOCK] = 1;
        if counts.distances.iter().all(|often| *often == 0) {
            // The format needs at least one code of a distance.
            counts.distances[0] = 1;
        }
        counts
    }

    fn extra_bits(&self) -> usize {
        let of_lengths = self.literals.iter().enumerate().map(|(at, often)| often * symbols::extra_of_literal(at));
        let of_distances = self.distances.iter().enumerate().map(|(at, often)| often * symbols::extra_of_distance(at));
        of_lengths.chain(of_distances).sum::<u32>() as usize
    }
}

/// Writes a block. Its text, where it is at hand, may be stored instead.
pub(super) fn write(tokens: &[Token], text: Option<&[u8]>, out: &mut BitWriter) {
    let counts = Counts::of(tokens);
    let codes = Codes {
        literals: PrefixCode::of_frequencies(&counts.literals, MAX_CODE),
        distances: PrefixCode::of_frequencies(&counts.distances, MAX_CODE),
    };
    let table = Table::of(&counts, &codes);
    let (fixed, dynamic) = (3 + FIXED_CODES.cost(&counts), table.cost() + codes.cost(&counts));
    if let Some(text) = text.filter(|text| text.len() <= MAX_STORED) {
        // Its header is counted with the byte that it fills up.
        if (text.len() + 5) * 8 < fixed.min(dynamic) + counts.extra_bits() {
            return write_stored(text, false, out);
        }
    }
    if dynamic < fixed {
        out.push(DYNAMIC << 1, 3);
        table.write(out);
        write_tokens(tokens, &codes, out);
    } else {
        out.push(FIXED << 1, 3);
        write_tokens(tokens, &FIXED_CODES, out);
    }
}

/// Writes a block with the text as it is, at most [`MAX_STORED`] bytes.
pub(super) fn write_stored(text: &[u8], is_last: bool, out: &mut BitWriter) {
    out.push(u32::from(is_last) | STORED << 1, 3);
    out.align();
    let length = text.len() as u16;
    out.extend(&length.to_le_bytes());
    out.extend(&(!length).to_le_bytes());
    out.extend(text);
}

fn write_tokens(tokens: &[Token], codes: &Codes, out: &mut BitWriter) {
    let mut push = |code: &PrefixCode, symbol: symbols::Symbol| {
        let (bits, count) = code.code(symbol.number);
        out.push(bits, count);
        out.push(symbol.extra, symbol.extra_bits);
    };
    let plain = |number| symbols::Symbol { number, extra: 0, extra_bits: 0 };
    for token in tokens {
        match *token {
            Token::Literal(byte) => push(&codes.literals, plain(usize::from(byte))),
            Token::Match { length, distance } => {
                push(&codes.literals, symbols::of_length(length));
                push(&codes.distances, symbols::of_distance(distance));
            }
        }
    }
    push(&codes.literals, plain(END_OF_BLOCK));
}

/// The lengths of a block's own codes, as they are written before it (RFC 1951, section 3.2.7).
struct Table {
    literals: usize,
    distances: usize,
    /// Lengths and repetitions of lengths, with what stands behind them.
    runs: Vec<(usize, u32)>,
    code: PrefixCode,
    counts: [u32; LENGTH_ORDER.len()],
    /// How many of [`LENGTH_ORDER`] are written.
    lengths: usize,
}

impl Table {
    fn of(counts: &Counts, codes: &Codes) -> Self {
        let used = |often: &[u32]| often.iter().rposition(|often| *often > 0).map_or(0, |last| last + 1);
        let (literals, distances) = (used(&counts.literals), used(&counts.distances));
        let of_literals = (0..literals).map(|symbol| codes.literals.length(symbol));
        let lengths: Vec<u8> = of_literals.chain((0..distances).map(|symbol| codes.distances.length(symbol))).collect();
        // Runs go over from literals to distances.
        let runs: Vec<(usize, u32)> = lengths.chunk_by(|a, b| a == b).flat_map(runs).collect();
        let mut counts = [0; LENGTH_ORDER.len()];
        for (symbol, _) in &runs {
            counts[*symbol] += 1;
        }
        let code = PrefixCode::of_frequencies(&counts, MAX_LENGTH_CODE);
        let lengths =
            LENGTH_ORDER.iter().rposition(|symbol| code.length(*symbol) > 0).map_or(0, |last| last + 1).max(4);
        Self { literals, distances, runs, code, counts, lengths }
    }

    /// The bits of the block's header and of the table.
    fn cost(&self) -> usize {
        let behind: u32 = self.counts.iter().enumerate().map(|(symbol, often)| often * bits_behind(symbol)).sum();
        3 + 5 + 5 + 4 + 3 * self.lengths + self.code.cost(&self.counts) + behind as usize
    }

    fn write(&self, out: &mut BitWriter) {
        out.push(self.literals as u32 - 257, 5);
        out.push(self.distances as u32 - 1, 5);
        out.push(self.lengths as u32 - 4, 4);
        for symbol in &LENGTH_ORDER[..self.lengths] {
            out.push(u32::from(self.code.length(*symbol)), 3);
        }
        for (symbol, behind) in &self.runs {
            let (bits, count) = self.code.code(*symbol);
            out.push(bits, count);
            out.push(*behind, bits_behind(*symbol));
        }
    }
}

/// The bits behind a symbol for repeated lengths.
fn bits_behind(symbol: usize) -> u32 {
    match symbol {
        16 => 2,
        17 => 3,
        18 => 7,
        _ => 0,
    }
}

/// How equal lengths are written: at once where they are many.
fn runs(equal: &[u8]) -> Vec<(usize, u32)> {
    let length = usize::from(equal[0]);
    let mut left = equal.len();
    let mut out = Vec::new();
    if length == 0 {
        while left >= 11 {
            let run = left.min(138);
            out.push((18, run as u32 - 11));
            left -= run;
        }
        if left >= 3 {
            out.push((17, left as u32 - 3));
            left = 0;
        }
    } else {
        // A repetition is of the length before it.
        out.push((length, 0));
        left -= 1;
        while left >= 3 {
            let run = left.min(6);
            out.push((16, run as u32 - 3));
            left -= run;
        }
    }
    out.extend(std::iter::repeat_n((length, 0), left));
    out
}
