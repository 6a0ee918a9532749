//! The indent of `<<-` heredocs.

use unicode_segmentation::UnicodeSegmentation;

use super::template::Piece;
use super::tree::{Text, Tree};

/// Removes from every line what the least indented one is indented by, counted in characters as people see them. An
/// interpolation at the start of a line counts as no indent; lines of blanks do not count. The pieces are lines, or
/// parts of lines, as they were written.
pub(super) fn remove(tree: &Tree, pieces: &mut [Piece]) {
    let mut least = usize::MAX;
    let mut indented = Vec::new();
    let mut line_start = true;
    for (index, piece) in pieces.iter().enumerate() {
        let text = match piece {
            Piece::Literal { text, .. } => Some(tree.text(*text)),
            _ => None,
        };
        if line_start {
            line_start = false;
            match text.map(|text| (text, blanks(text))) {
                Some((text, blanks)) if blanks.len() == text.len() && text.ends_with('\n') => {}
                Some((_, blanks)) => {
                    indented.push(index);
                    least = least.min(width(blanks));
                }
                None => least = 0,
            }
        }
        line_start |= text.is_some_and(|text| text.ends_with('\n'));
    }
    for index in indented {
        if let Piece::Literal { text, .. } = &mut pieces[index] {
            *text = without_first(tree, *text, least);
        }
    }
}

fn blanks(text: &str) -> &str {
    &text[..text.len() - text.trim_start().len()]
}

fn width(blanks: &str) -> usize {
    if blanks.is_ascii() { blanks.len() } else { blanks.graphemes(true).count() }
}

fn without_first(tree: &Tree, text: Text, characters: usize) -> Text {
    let all = tree.text(text);
    let bytes = if all.is_ascii() { characters } else { all.graphemes(true).take(characters).map(str::len).sum() };
    text.skip(bytes)
}
