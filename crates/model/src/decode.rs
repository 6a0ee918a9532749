//! Texts that hold JSON become readable: a policy document is one, however it was written.

use std::borrow::Cow;
use std::fmt;

use palisade_source::Site;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::{Key, TreeBuilder};

/// Texts longer than this many bytes are left as texts (`max-decoded-bytes`); no policy document comes near.
const MAX_DECODED_BYTES: usize = 16 << 20;

/// Writes what a text holds below the node that was written last, every site the text's own. Whether it did: only
/// objects and arrays are decoded, so that the text `"1"` stays a text.
pub(crate) fn write_json(builder: &mut TreeBuilder, site: Site, text: &str) -> bool {
    let start = text.trim_start();
    if !start.starts_with(['{', '[']) || text.len() > MAX_DECODED_BYTES {
        return false;
    }
    write(builder, site, text)
        || match without_dangling_commas(text) {
            Cow::Owned(mended) => write(builder, site, &mended),
            Cow::Borrowed(_) => false,
        }
}

fn write(builder: &mut TreeBuilder, site: Site, text: &str) -> bool {
    let mark = builder.mark();
    let mut json = serde_json::Deserializer::from_str(text);
    let written = Writer { builder, site, key: Key::None }.deserialize(&mut json).and_then(|()| json.end());
    if written.is_err() {
        builder.rewind(mark);
    }
    written.is_ok()
}

/// JSON without the commas that stand before a closing bracket. Providers refuse such a text; what its author means is
/// plain all the same, and worth judging before the comma is mended.
pub fn without_dangling_commas(text: &str) -> Cow<'_, str> {
    let (mut inside, mut escaped, mut comma) = (false, false, None);
    let mut dangling = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => {
                inside = !inside;
                comma = None;
            }
            _ if inside || c.is_whitespace() => {}
            ',' => comma = Some(at),
            ']' | '}' => dangling.extend(comma.take()),
            _ => comma = None,
        }
    }
    if dangling.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut mended = String::with_capacity(text.len());
    let mut from = 0;
    for at in dangling {
        mended.push_str(&text[from..at]);
        from = at + 1;
    }
    mended.push_str(&text[from..]);
    Cow::Owned(mended)
}

struct Writer<'b, 'k> {
    builder: &'b mut TreeBuilder,
    site: Site,
    key: Key<'k>,
}

impl<'de> DeserializeSeed<'de> for Writer<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.builder.null(self.key, self.site);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.builder.bool(self.key, self.site, value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.builder.int(self.key, self.site, value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.builder.int(self.key, self.site, value),
            Err(_) => self.builder.float(self.key, self.site, value as f64),
        };
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.builder.float(self.key, self.site, value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.builder.text(self.key, self.site, value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.builder.begin_list(self.key, self.site);
        while items.next_element_seed(Writer { builder: self.builder, site: self.site, key: Key::None })?.is_some() {}
        self.builder.end();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.builder.begin_object(self.key, self.site);
        while let Some(key) = members.next_key::<String>()? {
            members.next_value_seed(Writer { builder: self.builder, site: self.site, key: Key::Text(&key) })?;
        }
        self.builder.end();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_commas_before_closing_brackets_go() {
        for (text, want) in [
            (r"[1, 2, ]", r"[1, 2 ]"),
            (r#"{"a": [{"b": ",]"},],}"#, r#"{"a": [{"b": ",]"}]}"#),
            (r#"{"a\"": ",}"}"#, r#"{"a\"": ",}"}"#),
            ("[1,,]", "[1,]"),
        ] {
            assert_eq!(without_dangling_commas(text), want);
        }
    }
}
