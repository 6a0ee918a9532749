//! Texts that nobody writes, for tests of what holds for every text.

use proptest::prelude::*;

/// Pieces that texts are made of: all tokens, and what goes wrong with them.
const PIECES: &[&str] = &[
    "a",
    "b",
    "for",
    "in",
    "if",
    "else",
    "endif",
    "endfor",
    "true",
    "null",
    "resource",
    "1",
    "2.5",
    "1e",
    ".",
    "..",
    "...",
    ",",
    "=",
    "==",
    "=>",
    "!",
    "!=",
    "<",
    "<=",
    "<<",
    "<<EOT\n",
    "<<-EOT\n",
    "\nEOT\n",
    "  EOT\n",
    "&&",
    "||",
    "?",
    ":",
    "::",
    "+",
    "-",
    "*",
    "/",
    "%",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "${",
    "${~",
    "~}",
    "%{",
    "%{~",
    "$${",
    "%%{",
    "$",
    "\"",
    "\"a\"",
    "\\",
    "\\n",
    "\\u00e9",
    "\\ud83d",
    "#c\n",
    "//c\n",
    "/*c*/",
    "/*",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "ä",
    "e\u{301}",
    "😀",
    "\u{feff}",
    ";",
    "'",
    "`",
    "\u{a0}",
    "a = 1\n",
    "b {\n",
    "}\n",
    "resource \"a\" \"b\" {\n",
    "{\"a\":",
    "\"a\":",
    "\"${a}\"",
    "-1.5e3",
];

/// Pieces in any order.
pub fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

/// The same on one line, and without heredocs and comments: those rightly swallow what follows.
#[allow(dead_code, reason = "each test file uses what it needs")]
pub fn damage() -> impl Strategy<Value = String> {
    let harmless = |piece: &&&str| !piece.contains('\n') && !piece.contains("<<") && !piece.contains(['/', '*', '<']);
    let pieces: Vec<&str> = PIECES.iter().filter(harmless).copied().collect();
    prop::collection::vec(prop::sample::select(pieces), 0..20).prop_map(|pieces| pieces.concat())
}

/// A well-formed file.
pub const SOUND: &str = include_str!("../../../../fixtures/terraform/syntax.tf");

/// A sound file with a piece put in, or a part taken out.
pub fn mutated() -> impl Strategy<Value = String> {
    let edit = (any::<prop::sample::Index>(), 0..3_usize, prop::sample::select(PIECES));
    prop::collection::vec(edit, 1..=2).prop_map(|edits| {
        let mut text: Vec<char> = SOUND.chars().collect();
        for (place, removed, piece) in edits {
            let start = place.index(text.len() + 1);
            let end = (start + removed).min(text.len());
            text.splice(start..end, piece.chars());
        }
        text.into_iter().collect()
    })
}
