//! RFC 1952 members as Go's `compress/gzip` writes them at its default level. Terraform's `base64gzip` shows those
//! bytes, and every compressor chooses its own among the many ways to write a text: which repetition it refers to, where
//! blocks end and how each is coded. So Go's choices are made here: see [`repetitions`] and [`block`].

mod bits;
mod block;
mod prefix_code;
mod repetitions;
mod symbols;

use crc32fast::hash;

use bits::BitWriter;
use repetitions::Repetitions;

/// No name, no time, and an unknown system behind the deflate method.
const HEADER: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// The bytes as a gzip member that was flushed before it was closed.
pub(super) fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut out = BitWriter::new(HEADER.to_vec());
    Repetitions::new(bytes).each_block(|tokens, text| block::write(tokens, text, &mut out));
    // The flush leaves an empty stored block behind, closing it another, which is the last.
    block::write_stored(&[], false, &mut out);
    block::write_stored(&[], true, &mut out);
    let mut member = out.into_bytes();
    member.extend_from_slice(&hash(bytes).to_le_bytes());
    member.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
    member
}

#[cfg(test)]
mod tests;
