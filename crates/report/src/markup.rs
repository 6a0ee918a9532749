//! Text as a part of HTML and of Markdown.

use std::borrow::Cow;

use crate::text::one_line;

/// One line of text with HTML's own characters escaped, safe in content and in quoted attributes. What would move a
/// cursor or reorder what is read becomes a visible mark.
pub(crate) fn html(text: &str) -> Cow<'_, str> {
    let text = one_line(text);
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// A zero-width space: behind it a name calls nobody and a number leads nowhere. GitHub looks for them in the text that
/// Markdown makes, where escapes are gone.
const BREAK: &str = "&#8203;";

/// One line of text that Markdown shows as it is.
pub(crate) fn markdown(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '!' => out.extend(['\\', c]),
            '@' | '#' => {
                out.push(c);
                out.push_str(BREAK);
            }
            // An address that is not meant as a link.
            ':' if rest.peek() == Some(&'/') => out.push_str("\\:"),
            c => out.push(c),
        }
    }
    // `GH-12` and `www.` are taken for links too.
    out.replace("GH-", "GH\u{2011}").replace("www.", &format!("www{BREAK}."))
}

/// One line of text in HTML that stands in Markdown: it calls nobody either.
pub(crate) fn quiet_html(text: &str) -> String {
    html(text).replace('@', &format!("@{BREAK}")).replace("www.", &format!("www{BREAK}."))
}

/// One line of code: between more backticks than it holds in a row.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.trim().is_empty() {
        return String::new();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// How many backticks stand in a row at most.
pub(crate) fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_a_tag_or_an_attribute() {
        assert_eq!(html("<b a='1' c=\"2\">&\n"), "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp; ");
        assert!(matches!(html("plain ä"), Cow::Borrowed(_)));
    }

    #[test]
    fn no_text_formats_links_or_calls() {
        for (text, expected) in [
            ("*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"),
            ("[a](http://b) ![c](d)", "\\[a\\](http\\://b) \\!\\[c\\](d)"),
            ("<img src=x> &amp;", "&lt;img src=x&gt; &amp;amp;"),
            ("@team see #12, GH-3 and www.a.b", "@&#8203;team see #&#8203;12, GH\u{2011}3 and www&#8203;.a.b"),
            ("a\nb\\", "a b\\\\"),
        ] {
            assert_eq!(markdown(text), expected);
        }
        assert_eq!(quiet_html("<b> @a"), "&lt;b&gt; @&#8203;a");
    }

    #[test]
    fn code_ends_where_it_is_meant_to() {
        for (text, expected) in [("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("", ""), ("a\n`b", "``a `b``")]
        {
            assert_eq!(code(text), expected);
        }
    }
}
