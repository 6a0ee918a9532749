//! Which bytes matter where.

/// Whether a text has a character that the fast reader leaves to the complete one: control characters (carriage
/// returns too), byte order marks, and line breaks that only Unicode knows.
pub(super) fn has_oddities(text: &str) -> bool {
    let (mut is_odd, mut is_ascii) = (false, true);
    // In blocks, so that the loop over one has no exit and is done many bytes at a time.
    for block in text.as_bytes().chunks(256) {
        let (mut odd, mut high) = (0_u8, 0_u8);
        for &byte in block {
            odd |= u8::from(byte < b' ' && byte != b'\n' && byte != b'\t') | u8::from(byte == 0x7f);
            high |= byte;
        }
        is_odd |= odd != 0;
        is_ascii &= high < 0x80;
    }
    is_odd || (!is_ascii && text.chars().any(is_odd_char))
}

fn is_odd_char(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Ends or may end a plain scalar in block context.
pub(super) const BLOCK_STOP: u8 = 1;
/// Ends or may end a plain scalar in a flow collection.
pub(super) const FLOW_STOP: u8 = 2;
/// Cannot start a plain scalar, or starts one only sometimes.
pub(super) const NO_START: u8 = 4;

pub(super) static CLASS: [u8; 256] = {
    let mut class = [0; 256];
    set(&mut class, b"\n\t:#", BLOCK_STOP | FLOW_STOP);
    set(&mut class, b",[]{}", FLOW_STOP | NO_START);
    set(&mut class, b" \n\t:#&*!|>'\"%@`?-", NO_START);
    class
};

const fn set(class: &mut [u8; 256], bytes: &[u8], flags: u8) {
    let mut i = 0;
    while i < bytes.len() {
        class[bytes[i] as usize] |= flags;
        i += 1;
    }
}
