//! XML as conftest gives it: elements by their names, attributes behind a dash, texts as `#content`. Prefixes of
//! namespaces are left out.

use std::collections::BTreeMap;

use palisade_source::Span;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use regorus::Value;

/// So deeply may elements nest (`max-xml-depth`).
const MAX_DEPTH: usize = 512;

/// An element that is read.
#[derive(Default)]
struct Element {
    name: String,
    children: BTreeMap<String, Vec<Value>>,
    /// The last of its texts.
    text: String,
    /// Whether what comes next continues that text.
    is_in_text: bool,
}

impl Element {
    fn of(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut element = Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
            element.add(format!("-{}", attribute.key.local_name().as_ref()), Value::from(&*value));
        }
        Ok(element)
    }

    fn add(&mut self, name: String, value: Value) {
        self.children.entry(name).or_default().push(value);
        self.is_in_text = false;
    }

    /// A piece of text: a reference to a character continues what stands before it.
    fn write(&mut self, piece: &str) {
        if !self.is_in_text {
            self.text.clear();
        }
        self.text.push_str(piece);
        self.is_in_text = true;
    }

    /// A text by itself, or the text where it has nothing else; else an object, lists of those of one name.
    fn value(self) -> Value {
        let text = self.text.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if self.children.is_empty() {
            return Value::from(text);
        }
        let mut members = BTreeMap::new();
        if !text.is_empty() {
            members.insert(Value::from("#content"), Value::from(text));
        }
        for (name, mut values) in self.children {
            let value = if values.len() == 1 { values.remove(0) } else { Value::from(values) };
            members.insert(Value::from(name), value);
        }
        Value::from(members)
    }
}

/// A file's elements; where it does not read, the bytes there and why.
pub(super) fn read(text: &str) -> Result<Value, (Span, String)> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut open = vec![Element::default()];
    loop {
        let at = Span::at(u32::try_from(reader.buffer_position()).unwrap_or(u32::MAX).min(text.len() as u32));
        let event = reader.read_event().map_err(|error| (at, format!("not valid XML: {error}")))?;
        let is_end = matches!(event, Event::Eof);
        step(event, &mut open).map_err(|message| (at, format!("not valid XML: {message}")))?;
        if is_end {
            return Ok(open.pop().unwrap_or_default().value());
        }
    }
}

fn step(event: Event<'_>, open: &mut Vec<Element>) -> Result<(), String> {
    let depth = open.len();
    let Some(element) = open.last_mut() else { return Err("an element ends that was not open".to_owned()) };
    match event {
        Event::Start(_) if depth > MAX_DEPTH => {
            return Err(format!("elements nest more than {MAX_DEPTH} levels deep (max-xml-depth)"));
        }
        Event::Start(start) => open.push(Element::of(&start)?),
        Event::Empty(start) => {
            let inner = Element::of(&start)?;
            element.add(inner.name.clone(), inner.value());
        }
        Event::End(_) => {
            let Some(ended) = open.pop() else { return Ok(()) };
            let Some(parent) = open.last_mut() else { return Err("an element ends that was not open".to_owned()) };
            parent.add(ended.name.clone(), ended.value());
        }
        Event::Text(piece) => element.write(&piece.xml10_content()),
        Event::CData(piece) => {
            element.is_in_text = false;
            element.write(&piece.xml10_content());
            element.is_in_text = false;
        }
        Event::GeneralRef(name) => {
            let character = name.resolve_char_ref().map_err(|error| error.to_string())?;
            match character.map(String::from).or_else(|| resolve_xml_entity(&name).map(str::to_owned)) {
                Some(piece) => element.write(&piece),
                None => return Err(format!("there is no entity {:?}", &*name)),
            }
        }
        Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => element.is_in_text = false,
        Event::Eof if depth > 1 => return Err(format!("the element {} does not end", element.name)),
        Event::Eof => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_is_read_as_conftest_reads_it() {
        let text = "<?xml version=\"1.0\"?>\n<m:project xmlns:m=\"urn:x\" id='1'>\n  <dep>a &amp; b</dep>\n  <dep><![CDATA[c]]></dep>\
                    <empty/><only x=\"&lt;\"/>tail</m:project>\n";
        let wanted = r##"{"project":{"#content":"tail","-id":"1","-m":"urn:x","dep":["a & b","c"],"empty":"","only":{"-x":"<"}}}"##;
        assert_eq!(read(text).unwrap().to_string(), wanted);
        for (wrong, word) in [("<a>", "does not end"), ("<a></b>", "not valid XML"), ("<a>&nope;</a>", "no entity")] {
            let (_, message) = read(wrong).unwrap_err();
            assert!(message.contains(word), "{wrong}: {message}");
        }
        assert!(read(&"<a>".repeat(2_000)).unwrap_err().1.contains("max-xml-depth"));
    }
}
