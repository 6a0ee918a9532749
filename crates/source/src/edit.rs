use crate::Span;

/// New text for a range of a file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edit {
    /// The bytes that it takes the place of; empty where text is only added.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Edit {
    /// `text` in place of the bytes `span`.
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }

    /// Whether two edits cannot both be made: they overlap, or add at one place.
    pub fn conflicts(&self, other: &Edit) -> bool {
        let (a, b) = (self.span, other.span);
        (a.start < b.end && b.start < a.end)
            || a.start == b.start
            || (a.is_empty() && b.contains(a.start))
            || (b.is_empty() && a.contains(b.start))
    }
}

/// A text with edits made. They must not conflict; their order does not matter. What does not lie within the text is
/// left out.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut sorted = edits.iter().collect::<Vec<_>>();
    sorted.sort_by_key(|edit| edit.span);
    let mut out = String::with_capacity(text.len() + edits.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut at = 0;
    for Edit { span, text: new } in sorted {
        let (start, end) = (span.start as usize, span.end as usize);
        let Some(kept) = text.get(at..start).filter(|_| text.is_char_boundary(end.min(text.len()))) else { continue };
        out.push_str(kept);
        out.push_str(new);
        at = end.min(text.len());
    }
    out.push_str(&text[at..]);
    out
}

/// Where offsets lie once edits are made.
#[derive(Debug, Clone, Default)]
pub struct Moves {
    /// The ranges that are replaced, in order, each with how much longer the text is up to its end.
    ranges: Vec<(Span, bool, i64)>,
}

impl Moves {
    /// Those that edits make. They must not conflict.
    pub fn new(edits: &[Edit]) -> Self {
        let mut sorted = edits.iter().collect::<Vec<_>>();
        sorted.sort_by_key(|edit| edit.span);
        let mut grown = 0;
        let ranges = sorted.into_iter().map(|Edit { span, text }| {
            grown += text.len() as i64 - i64::from(span.len());
            (*span, text.is_empty(), grown)
        });
        Self { ranges: ranges.collect() }
    }

    /// Where an offset lies; one within a replaced range at its start.
    pub fn of(&self, offset: u32) -> u32 {
        let behind =
            self.ranges.partition_point(|(span, is_gone, _)| span.end <= offset && (span.start < offset || !*is_gone));
        let grown = behind.checked_sub(1).map_or(0, |last| self.ranges[last].2);
        let within = self
            .ranges
            .get(behind)
            .filter(|(span, ..)| span.start < offset)
            .map_or(0, |(span, ..)| offset - span.start);
        u32::try_from(i64::from(offset - within) + grown).unwrap_or_default()
    }

    /// Where a range lies.
    pub fn span(&self, span: Span) -> Span {
        Span::new(self.of(span.start), self.of(span.end))
    }
}

/// The edits of a text that do what `first` and then, on what that makes, `second` do; none where the two cannot be
/// told apart.
pub fn compose(first: &[Edit], second: &[Edit]) -> Option<Vec<Edit>> {
    let mut all = first.to_vec();
    all.sort_by_key(|edit| edit.span);
    let grown = all.iter().map(|edit| edit.text.len() as i64 - i64::from(edit.span.len())).collect::<Vec<_>>();
    let mut delta = 0;
    let mut made = Vec::with_capacity(all.len());
    for (edit, grown) in all.iter().zip(&grown) {
        let start = i64::from(edit.span.start) + delta;
        made.push(start..start + edit.text.len() as i64);
        delta += grown;
    }
    let mut later = second.iter().collect::<Vec<_>>();
    later.sort_by_key(|edit| std::cmp::Reverse(edit.span));
    let mut kept = Vec::new();
    for edit in later {
        let (start, end) = (i64::from(edit.span.start), i64::from(edit.span.end));
        if let Some(at) = made.iter().position(|range| range.start <= start && end <= range.end) {
            let own = (start - made[at].start) as usize..(end - made[at].start) as usize;
            all[at].text.replace_range(own, &edit.text);
            continue;
        }
        if made.iter().any(|range| range.start < end && start < range.end) {
            return None;
        }
        let moved =
            made.iter().zip(&grown).filter(|(range, _)| range.end <= start).map(|(_, grown)| grown).sum::<i64>();
        let span = Span::new((start - moved) as u32, (end - moved) as u32);
        kept.push(Edit::new(span, edit.text.as_str()));
    }
    all.extend(kept);
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_made_whatever_their_order() {
        let edits = [Edit::new(Span::new(4, 5), "xyz"), Edit::new(Span::at(0), ">"), Edit::new(Span::new(1, 3), "")];
        assert_eq!(apply("abcdefg", &edits), ">adxyzfg");
        assert_eq!(apply("ab", &[Edit::new(Span::new(5, 9), "no")]), "ab");
    }

    #[test]
    fn edits_of_edits_are_edits_of_the_text() {
        let text = "one two three";
        let first = [Edit::new(Span::new(4, 7), "2"), Edit::new(Span::at(0), "zero ")];
        let second = [Edit::new(Span::new(0, 4), "0"), Edit::new(Span::new(8, 9), ", "), Edit::new(Span::at(16), "!")];
        let after = apply(&apply(text, &first), &second);
        assert_eq!(apply(text, &compose(&first, &second).unwrap()), after);
        assert_eq!(compose(&[Edit::new(Span::new(0, 1), "ab")], &[Edit::new(Span::new(1, 4), "")]), None);
    }

    #[test]
    fn what_touches_at_an_end_is_no_conflict() {
        let at = |start, end| Edit::new(Span::new(start, end), "x");
        assert!(!at(0, 2).conflicts(&at(2, 4)));
        assert!(at(0, 3).conflicts(&at(2, 4)) && at(2, 2).conflicts(&at(2, 2)) && at(1, 1).conflicts(&at(0, 4)));
        assert!(!at(4, 4).conflicts(&at(0, 4)));
    }

    #[test]
    fn offsets_move_with_what_stands_before_them() {
        let edits = [Edit::new(Span::new(2, 4), "wxyz"), Edit::new(Span::at(6), "!")];
        let moved = [0, 2, 3, 4, 6, 7].map(|offset| Moves::new(&edits).of(offset));
        assert_eq!(moved, [0, 2, 2, 6, 9, 10]);
    }
}
