//! Values that are written where they stand.

use palisade_model::{Attr, Truth};

use crate::secret::names_secret;

/// Whether a value is written where it stands: not empty, not sensitive, known, and no placeholder that something else
/// fills in.
pub fn is_literal(value: Attr<'_>) -> Truth {
    if value.is_sensitive() || value.causes().is_some() {
        return Truth::False;
    }
    value.test_text(is_literal_text)
}

/// The same for a text.
fn is_literal_text(text: &str) -> bool {
    let text = text.trim().trim_matches(['"', '\'']);
    let placeholder = ["$", "<", "{{", "%", "vault:", "ref+", "ENC["].iter().any(|start| text.starts_with(start));
    !text.is_empty() && !placeholder && !text.contains("${") && !matches!(text, "true" | "false" | "null")
}

/// Whether a text of settings, one a line (`KEY=value` or `key: value`), writes a secret.
pub fn settings_write_secret(text: &str) -> bool {
    text.lines().any(|line| {
        let setting = line.split_once(['=', ':']);
        setting.is_some_and(|(key, value)| names_secret(key.trim()) && is_literal_text(value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_no_values() {
        assert!(is_literal_text("changeme") && settings_write_secret("# redis\nREDIS_PASSWORD=changeme"));
        for text in ["", "${PASSWORD}", "<password>", "{{ .Values.password }}", "true", "a${B}"] {
            assert!(!is_literal_text(text) && !settings_write_secret(&format!("password: {text}")), "{text}");
        }
    }
}
