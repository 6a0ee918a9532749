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

/// Whether a text of settings, one a line (`KEY=value` or `key: value`), writes a secret. Comments and the beginnings of
/// lists and maps are no settings.
pub fn settings_write_secret(text: &str) -> bool {
    let settings = text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';', '/', '*']));
    settings.filter_map(|line| line.split_once(['=', ':'])).any(|(key, value)| {
        let value = value.split(" #").next().unwrap_or_default().trim().trim_end_matches(',').trim_matches(['"', '\'']);
        names_secret(key.trim()) && !is_structure(value) && is_literal_text(value)
    })
}

/// Whether a setting's text is more than one word, as a nested document is, the beginning of a list or map, or an object
/// by namespace and name: what a secret is called or where it lies, not what it is.
fn is_structure(value: &str) -> bool {
    let is_name = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let is_object = || value.split_once('/').is_some_and(|(namespace, name)| is_name(namespace) && is_name(name));
    value.starts_with(['[', '{', '/']) || value.contains(char::is_whitespace) || is_object()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_no_values() {
        assert!(is_literal_text("changeme") && settings_write_secret("# redis\nREDIS_PASSWORD=changeme"));
        for line in [
            "# password: hunter2",
            "imagePullSecrets: [],",
            "\"token\": {",
            "secretName: web-tls",
            "token-audiences: a",
        ] {
            assert!(!settings_write_secret(line), "{line}");
        }
        for line in ["tls-secret: \"web/tls\"", "credential-volume: \"spec:\\n  volumes: []\""] {
            assert!(!settings_write_secret(line), "{line}");
        }
        for text in ["", "${PASSWORD}", "<password>", "{{ .Values.password }}", "true", "a${B}"] {
            assert!(!is_literal_text(text) && !settings_write_secret(&format!("password: {text}")), "{text}");
        }
    }
}
