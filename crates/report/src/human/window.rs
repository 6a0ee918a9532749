use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use palisade_source::SourceFile;

/// A file as miette reads it, through the file's own line index: miette's own sources walk the text from its start for
/// each label, which on a large file costs more than all the rest of a report.
#[derive(Debug, Clone, Copy)]
pub struct Windowed<'a>(pub &'a SourceFile);

impl SourceCode for Windowed<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        context_lines_before: usize,
        context_lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (text, lines) = (self.0.text(), self.0.lines());
        let end = span.offset().saturating_add(span.len());
        if end > text.len() {
            return Err(MietteError::OutOfBounds);
        }
        // The last line is that of the last byte: a span that takes its newline along does not reach the next line.
        let last_byte = end.saturating_sub(1).max(span.offset());
        let first = (lines.line(span.offset() as u32) as usize).saturating_sub(context_lines_before).max(1);
        let last = lines.line(last_byte as u32) as usize + context_lines_after;
        let last = last.min(lines.lines() as usize);
        let window = lines.line_span(text, first as u32).to(lines.line_span(text, last as u32));
        Ok(Box::new(MietteSpanContents::new_named(
            self.0.path().to_owned(),
            &text.as_bytes()[window.range()],
            (window.start as usize, window.len() as usize).into(),
            first - 1,
            0,
            last - first + 1,
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(text: &str, span: std::ops::Range<usize>, context: usize) -> (String, usize) {
        let file = SourceFile::new("a.tf", text);
        let source = Windowed(&file);
        let contents = source.read_span(&span.into(), context, context).unwrap();
        (String::from_utf8(contents.data().to_vec()).unwrap(), contents.line())
    }

    #[test]
    fn lines_of_the_span_and_those_around() {
        let text = "one\r\ntwo\r\nthree\r\nfour";
        assert_eq!(window(text, 5..8, 0), ("two".to_owned(), 1));
        assert_eq!(window(text, 5..10, 0), ("two".to_owned(), 1));
        assert_eq!(window(text, 6..13, 0), ("two\r\nthree".to_owned(), 1));
        assert_eq!(window(text, 5..8, 1), ("one\r\ntwo\r\nthree".to_owned(), 0));
        assert_eq!(window(text, 17..21, 9), (text.to_owned(), 0));
        assert_eq!(window("", 0..0, 0), (String::new(), 0));
    }

    #[test]
    fn a_span_outside_of_the_text_is_refused() {
        let file = SourceFile::new("a.tf", "abc");
        assert!(Windowed(&file).read_span(&(2..9).into(), 0, 0).is_err());
    }
}
