use std::borrow::Cow;

/// Text that comes from files, safe to show: what would move the cursor, change colours or reorder what is read
/// becomes a visible mark. Line feeds and tabs stay.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    replaced(text, |c| match c {
        '\n' | '\t' => None,
        c => mark(c),
    })
}

/// The same on one line: line feeds and tabs become spaces, carriage returns go with their line feed.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") {
        return Cow::Owned(one_line(&text.replace("\r\n", "\n")).into_owned());
    }
    replaced(text, |c| match c {
        '\n' | '\t' => Some(' '),
        c => mark(c),
    })
}

fn replaced(text: &str, replace: impl Fn(char) -> Option<char>) -> Cow<'_, str> {
    if text.chars().all(|c| replace(c).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| replace(c).unwrap_or(c)).collect())
}

/// What stands for a character that must not reach a terminal: Unicode's control pictures for ASCII's controls, the
/// replacement character for the C1 controls, for those that order text (the class of "Trojan Source",
/// CVE-2021-42574) and for what XML 1.0 has no form for.
pub(crate) fn mark(c: char) -> Option<char> {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + c as u32),
        '\x7f' => Some('\u{2421}'),
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fffe}'
        | '\u{ffff}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// The first sentence of a text: up to a stop that a space or the end follows and that does not end an abbreviation
/// such as `e.g.`.
pub(crate) fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let ends = text.match_indices(['.', '!', '?']).map(|(at, _)| at + 1);
    for end in ends {
        let (sentence, rest) = text.split_at(end);
        let word = sentence.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_abbreviation = word.trim_end_matches('.').contains('.') && word.len() <= "e.g.".len();
        let starts_anew = rest.is_empty() || rest.starts_with(char::is_whitespace);
        if starts_anew && !is_abbreviation {
            return sentence;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_controls_and_bidirectional_overrides_become_visible() {
        assert_eq!(printable("a\x1b[31mb\x07\u{9b}c\u{202e}d\r\n\te"), "a␛[31mb␇\u{fffd}c\u{fffd}d␍\n\te");
        assert_eq!(one_line("a\r\nb\tc\nd"), "a b c d");
        assert!(matches!(printable("plain ä€"), Cow::Borrowed(_)));
    }

    #[test]
    fn sentences_end_at_stops_that_end_them() {
        for (text, first) in [
            ("Anyone can read it. Even robots.", "Anyone can read it."),
            ("Use a range, e.g. 10.0.0.0/8, or less. More.", "Use a range, e.g. 10.0.0.0/8, or less."),
            ("No stop", "No stop"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
