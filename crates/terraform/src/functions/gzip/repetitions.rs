//! Which repetitions are referred to: lazy matching over chains of positions that have the same hash, with the
//! bounds of Go's default level. A repetition is only taken when the next position has no longer one.

use super::symbols::{LONGEST, Token};

/// How far back a repetition may be.
const WINDOW: usize = 1 << 15;
/// The compressor sees two windows at once, and moves on by one.
const SEEN: usize = 2 * WINDOW;
/// The shortest repetition that is looked for.
const SHORTEST: usize = 4;
/// A repetition of [`SHORTEST`] bytes is not worth its distance beyond that.
const NEAR: usize = 4096;
/// Behind a repetition of that length no better one is looked for.
const LAZY: usize = 16;
/// A repetition of that length is good enough.
const NICE: usize = 128;
/// How many earlier positions are looked at.
const TRIES: usize = 128;
/// How many tokens make a block.
const BLOCK_TOKENS: usize = 1 << 14;
/// While more text is to come, so much is left for later.
const RESERVE: usize = SHORTEST + LONGEST;

const HASH_BITS: u32 = 17;
const HASH_FACTOR: u32 = 0x1e35_a7bd;

/// A repetition of what stands `distance` bytes before.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    length: usize,
    distance: usize,
}

impl Found {
    /// Too short to be one.
    const NONE: Found = Found { length: SHORTEST - 1, distance: 0 };
}

/// A walk over a text that divides it into tokens. Positions are counted from 1 in the chains; 0 is the end of one.
pub(super) struct Repetitions<'t> {
    text: &'t [u8],
    /// Where the compressor's buffer starts: nothing before it can be referred to.
    base: usize,
    /// How far it reaches.
    end: usize,
    at: usize,
    /// The latest position of a hash.
    heads: Vec<u32>,
    /// The position before, of the same hash, by the position's place in a window.
    before: Vec<u32>,
    /// The latest earlier position of the hash at hand; it stays where no further hash can be made.
    head: usize,
    /// What was found at the position before, which may still be given up for a longer one.
    previous: Found,
    /// Whether the byte before the position is in no token yet.
    is_byte_left: bool,
    tokens: Vec<Token>,
    block_start: usize,
}

impl<'t> Repetitions<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self {
            text,
            base: 0,
            end: 0,
            at: 0,
            heads: vec![0; 1 << HASH_BITS],
            before: vec![0; WINDOW],
            head: 0,
            previous: Found::NONE,
            is_byte_left: false,
            tokens: Vec::with_capacity(BLOCK_TOKENS.min(text.len())),
            block_start: 0,
        }
    }

    /// Gives each block's tokens, with its text where all of that is still in the buffer.
    pub(super) fn each_block(mut self, mut give: impl FnMut(&[Token], Option<&[u8]>)) {
        while self.text.len() > self.base + SEEN {
            self.end = self.base + SEEN;
            while self.end - self.at >= RESERVE {
                self.step(&mut give);
            }
            self.base += WINDOW;
        }
        self.end = self.text.len();
        while self.at < self.end {
            self.step(&mut give);
        }
        if self.is_byte_left {
            self.tokens.push(Token::Literal(self.text[self.at - 1]));
        }
        if !self.tokens.is_empty() {
            self.finish_block(self.at, &mut give);
        }
    }

    fn step(&mut self, give: &mut impl FnMut(&[Token], Option<&[u8]>)) {
        if let Some(head) = self.enter(self.at) {
            self.head = head;
        }
        let previous = std::mem::replace(&mut self.previous, Found::NONE);
        if self.end - self.at > previous.length && previous.length < LAZY {
            self.previous = self.longest();
        }
        if previous.length >= SHORTEST && self.previous.length <= previous.length {
            self.take(previous);
            if self.tokens.len() == BLOCK_TOKENS {
                self.finish_block(self.at, give);
            }
        } else {
            if self.is_byte_left {
                self.tokens.push(Token::Literal(self.text[self.at - 1]));
                if self.tokens.len() == BLOCK_TOKENS {
                    self.finish_block(self.at, give);
                }
            }
            self.at += 1;
            self.is_byte_left = true;
        }
    }

    /// Refers to what was found at the byte before, and goes on behind it.
    fn take(&mut self, found: Found) {
        self.tokens.push(Token::Match { length: found.length as u16, distance: found.distance as u16 });
        let behind = self.at + found.length - 1;
        for inside in self.at + 1..behind {
            self.enter(inside);
        }
        self.at = behind;
        self.previous = Found::NONE;
        self.is_byte_left = false;
    }

    /// Puts a position into its chain and gives the one before it there, where there are bytes enough for a hash.
    fn enter(&mut self, at: usize) -> Option<usize> {
        let bytes = self.text[..self.end].get(at..)?.first_chunk::<SHORTEST>()?;
        let hash = u32::from_be_bytes(*bytes).wrapping_mul(HASH_FACTOR) >> (u32::BITS - HASH_BITS);
        let head = std::mem::replace(&mut self.heads[hash as usize], at as u32 + 1);
        self.before[at % WINDOW] = head;
        Some(head as usize)
    }

    /// The longest repetition at the position, the nearest among equals.
    fn longest(&self) -> Found {
        let mut best = Found::NONE;
        let most = (self.end - self.at).min(LONGEST);
        let oldest = self.at.saturating_sub(WINDOW).max(self.base);
        let here = &self.text[self.at..self.at + most];
        let mut next = self.head;
        for _ in 0..TRIES {
            let Some(candidate) = next.checked_sub(1).filter(|candidate| *candidate >= oldest) else { break };
            // Only what agrees in the byte that would make it longer can be longer.
            if self.text[candidate + best.length] == here[best.length] {
                let length = self.text[candidate..].iter().zip(here).take_while(|(a, b)| a == b).count();
                let distance = self.at - candidate;
                if length > best.length && (length > SHORTEST || distance <= NEAR) {
                    best = Found { length, distance };
                    if length >= NICE.min(most) {
                        break;
                    }
                }
            }
            // A window back, the place is taken by this position.
            if self.at - candidate == WINDOW {
                break;
            }
            next = self.before[candidate % WINDOW] as usize;
        }
        best
    }

    fn finish_block(&mut self, end: usize, give: &mut impl FnMut(&[Token], Option<&[u8]>)) {
        let text = (self.block_start >= self.base).then(|| &self.text[self.block_start..end]);
        give(&self.tokens, text);
        self.tokens.clear();
        self.block_start = end;
    }
}
