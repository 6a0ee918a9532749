//! Upper, lower and title case of single letters, as Unicode's simple mappings have them: one letter stays one letter,
//! which Rust's full mappings do not keep (`ß`, `İ`, a final `ς`).

/// The letter in lower case.
pub(super) fn lower(c: char) -> char {
    let mut mapped = c.to_lowercase();
    match (mapped.next(), mapped.next()) {
        (Some(only), None) => only,
        // The one letter that becomes two: its simple mapping has no dot above.
        (Some(first), Some(_)) => first,
        (None, _) => c,
    }
}

/// The letter in upper case.
pub(super) fn upper(c: char) -> char {
    let mut mapped = c.to_uppercase();
    match (mapped.next(), mapped.next()) {
        (Some(only), None) => only,
        // Greek letters with an iota below have a capital with an iota beside.
        _ => match c as u32 {
            code @ (0x1f80..=0x1f87 | 0x1f90..=0x1f97 | 0x1fa0..=0x1fa7) => char::from_u32(code + 8).unwrap_or(c),
            code @ (0x1fb3 | 0x1fc3 | 0x1ff3) => char::from_u32(code + 9).unwrap_or(c),
            _ => c,
        },
    }
}

/// The letter as the first of a word: in upper case, but for digraphs, and for Georgian, which has no capitals.
pub(super) fn title(c: char) -> char {
    match c as u32 {
        0x01c4..=0x01c6 => '\u{01c5}',
        0x01c7..=0x01c9 => '\u{01c8}',
        0x01ca..=0x01cc => '\u{01cb}',
        0x01f1..=0x01f3 => '\u{01f2}',
        0x10d0..=0x10fa | 0x10fd..=0x10ff => c,
        _ => upper(c),
    }
}
