use std::io::{self, Write};

/// Writes a row of comma-separated values (RFC 4180).
pub(super) fn row<S: AsRef<str>>(fields: &[S], out: &mut dyn Write) -> io::Result<()> {
    let fields = fields.iter().map(|field| quoted(field.as_ref())).collect::<Vec<_>>();
    write!(out, "{}\r\n", fields.join(","))
}

/// A spreadsheet takes what begins like a formula for one, and files of a repository may hold any text: an apostrophe
/// before it makes it a text.
fn quoted(field: &str) -> String {
    let is_formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula { format!("'{field}") } else { field.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_texts_whatever_they_hold() {
        let mut out = Vec::new();
        row(&["plain", "a,b", "say \"x\"", "two\nlines", "=1+1", "@team", ""], &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",'=1+1,'@team,\r\n");
    }
}
