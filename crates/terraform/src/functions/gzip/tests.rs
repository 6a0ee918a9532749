use std::io::Read as _;

use flate2::read::GzDecoder;
use proptest::prelude::*;

use super::compress;
use super::prefix_code::PrefixCode;
use super::symbols;

fn decompressed(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut text).unwrap();
    text
}

/// Every length and distance has the symbol whose range it is in, and its extra bits say where in it.
#[test]
fn symbols_divide_lengths_and_distances() {
    let mut next = 3;
    for symbol in 257..285 {
        assert_eq!(symbols::of_length(next).number, symbol);
        assert_eq!(symbols::of_length(next).extra, 0);
        assert_eq!(symbols::of_length(next).extra_bits, symbols::extra_of_literal(symbol));
        next += 1 << symbols::extra_of_literal(symbol);
    }
    assert_eq!((next, symbols::of_length(258).number, symbols::extra_of_literal(285)), (259, 285, 0));
    let mut next = 1_u32;
    for symbol in 0..30 {
        let first = symbols::of_distance(next as u16);
        assert_eq!((first.number, first.extra), (symbol, 0));
        assert_eq!(first.extra_bits, symbols::extra_of_distance(symbol));
        next += 1 << first.extra_bits;
    }
    assert_eq!(next, 32_769);
}

/// Fibonacci's numbers as frequencies ask for the deepest tree; it is made shallower, and stays a complete code.
#[test]
fn codes_keep_their_limit() {
    let frequencies = (0..30).scan((1_u32, 1_u32), |(a, b), _| {
        (*a, *b) = (*b, *a + *b);
        Some(*a)
    });
    let frequencies: Vec<u32> = frequencies.collect();
    let code = PrefixCode::of_frequencies(&frequencies, 15);
    let lengths = (0..30).map(|symbol| u32::from(code.length(symbol)));
    assert_eq!(lengths.clone().max(), Some(15));
    assert_eq!(lengths.map(|length| 1_u32 << (15 - length)).sum::<u32>(), 1 << 15);
}

/// Texts with repetitions near and far, over more than a block and more than a window.
fn text() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..40),
        proptest::collection::vec(b'a'..=b'd', 0..400),
        (any::<u8>(), 0_usize..700).prop_map(|(byte, count)| vec![byte; count]),
        Just(b"resource \"aws_instance\" \"web\" {}\n".to_vec()),
    ];
    (proptest::collection::vec(part, 0..24), 0_usize..160).prop_map(|(parts, times)| parts.concat().repeat(times))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_was_compressed_comes_back(text in text()) {
        prop_assert_eq!(decompressed(&compress(&text)), text);
    }
}
