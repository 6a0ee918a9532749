//! What remains known of the results of functions whose arguments are not: the structure inside a `jsonencode`, the
//! text around what a `join` or `format` puts together, the members of a `merge`, the elements of a `concat`.

use std::sync::Arc;

use crate::cty::{Kind, Origin, Partial, Str, TemplatePart, Type, Value, convert};

/// The result of a function with what its arguments tell of it.
pub(super) fn remember(function: &str, result: Value, args: &[Value]) -> Value {
    if result.is_known() {
        return result;
    }
    let partial = match function {
        "jsonencode" | "yamlencode" => args.first().map(|structure| Partial::Encoded(Arc::new(structure.clone()))),
        "join" => joined(args),
        "format" => formatted(args),
        "merge" => merged(args),
        "concat" | "setunion" => elements(args),
        // What a set drops is there already.
        "distinct" | "reverse" | "sort" | "tolist" | "toset" => elements(args),
        _ => None,
    };
    let Some(partial) = partial else { return result };
    let origin = Origin { partial: Some(partial), ..result.origin().cloned().unwrap_or_default() };
    result.with_origin(origin)
}

/// Parts of a text, texts side by side as one.
#[derive(Default)]
struct Parts {
    done: Vec<TemplatePart>,
    text: String,
}

impl Parts {
    /// Adds a value as a string. `None` if it is none.
    fn push(&mut self, value: &Value) -> Option<()> {
        if value.is_known() {
            self.text.push_str(convert(value, &Type::String).ok()?.as_str()?);
            return Some(());
        }
        self.end_text();
        self.done.push(TemplatePart::Unknown(value.clone()));
        Some(())
    }

    fn end_text(&mut self) {
        if !self.text.is_empty() {
            self.done.push(TemplatePart::Text(std::mem::take(&mut self.text).into()));
        }
    }

    fn finish(mut self) -> Partial {
        self.end_text();
        Partial::Template(self.done.into())
    }
}

fn joined(args: &[Value]) -> Option<Partial> {
    let (separator, lists) = args.split_first()?;
    let mut parts = Parts::default();
    let mut first = true;
    for list in lists {
        // How many strings a set with unknown elements has is not known either.
        if list.kind() == Kind::Set && !list.is_wholly_known() {
            return None;
        }
        for element in list.as_elements()? {
            if !std::mem::take(&mut first) {
                parts.push(separator)?;
            }
            parts.push(element)?;
        }
    }
    Some(parts.finish())
}

/// The members that a merge has whatever its unknown arguments hold. What stands before one of these may be replaced by
/// it, so that only the name remains known.
fn merged(args: &[Value]) -> Option<Partial> {
    let mut members: Vec<(Str, Value)> = Vec::new();
    for arg in args.iter().filter(|arg| !arg.is_null()) {
        let mut origin = arg.origin().cloned().unwrap_or_default();
        let known = match origin.partial.take() {
            _ if arg.is_known() => arg.clone(),
            partial => {
                origin.copy_of = None;
                for (_, value) in &mut members {
                    *value = Value::DYNAMIC.with_origin(origin.clone()).marked(value.marks() | arg.marks());
                }
                match partial {
                    Some(Partial::Attributes(known)) => (*known).clone(),
                    Some(Partial::Template(_) | Partial::Encoded(_) | Partial::Elements(_)) | None => continue,
                }
            }
        };
        let marks = arg.marks();
        members.extend(known.as_map()?.iter().map(|(name, value)| (name.clone(), value.clone().marked(marks))));
    }
    (!members.is_empty()).then(|| Partial::Attributes(Arc::new(Value::object(members))))
}

/// The elements that lists put together have whatever the unknown ones among them hold.
fn elements(lists: &[Value]) -> Option<Partial> {
    let mut certain = Vec::new();
    for list in lists {
        let partial = list.origin().and_then(|origin| origin.partial.as_ref());
        let known = match partial {
            Some(Partial::Elements(known)) if !list.is_known() => known,
            Some(_) | None => list,
        };
        let marks = list.marks();
        certain.extend(known.as_elements().into_iter().flatten().map(|element| element.clone().marked(marks)));
    }
    (!certain.is_empty()).then(|| Partial::Elements(Arc::new(Value::tuple(certain))))
}

/// Where the format has plain verbs only: `%s`, `%v`, and `%d` of a known number.
fn formatted(args: &[Value]) -> Option<Partial> {
    let (format, args) = args.split_first()?;
    let mut args = args.iter();
    let mut parts = Parts::default();
    let mut pieces = format.as_str()?.split('%');
    parts.text.push_str(pieces.next()?);
    while let Some(piece) = pieces.next() {
        let rest = match piece.chars().next() {
            None => {
                parts.text.push('%');
                pieces.next()?
            }
            Some(verb @ ('s' | 'v' | 'd')) => {
                let value = args.next()?;
                if verb == 'd' && value.as_number().is_none_or(|number| !number.is_integer()) {
                    return None;
                }
                parts.push(value)?;
                &piece[1..]
            }
            Some(_) => return None,
        };
        parts.text.push_str(rest);
    }
    Some(parts.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(function: &str, args: &[Value]) -> String {
        let result = remember(function, Value::unknown(Type::String), args);
        match result.origin().and_then(|origin| origin.partial.clone()) {
            Some(Partial::Template(parts)) => {
                let each = parts.iter().map(|part| match part {
                    TemplatePart::Text(text) => text.to_string(),
                    TemplatePart::Unknown(value) => format!("<{}>", value.ty()),
                });
                each.collect::<Vec<_>>().concat()
            }
            Some(Partial::Encoded(structure)) => format!("{structure:?}"),
            Some(Partial::Attributes(known) | Partial::Elements(known)) => format!("{known:?}"),
            None => "nothing".to_owned(),
        }
    }

    #[test]
    fn texts_keep_their_known_parts() {
        let unknown = Value::unknown(Type::String);
        let list = Value::tuple(vec![Value::string("arn"), unknown.clone(), Value::from(7_i64)]);
        assert_eq!(shown("join", &[Value::string(":"), list.clone()]), "arn:<string>:7");
        assert_eq!(shown("join", &[Value::string(":"), unknown.clone()]), "nothing");
        let format = |text: &str, args: &[Value]| shown("format", &[&[Value::string(text)], args].concat());
        assert_eq!(format("%s/%d%%", &[unknown.clone(), Value::from(5_i64)]), "<string>/5%");
        assert_eq!(format("%5s", std::slice::from_ref(&unknown)), "nothing");
        assert_eq!(format("%s%s", std::slice::from_ref(&unknown)), "nothing");
        assert_eq!(shown("jsonencode", &[list]), "[\"arn\", unknown(string), 7]");
        assert_eq!(shown("upper", &[unknown]), "nothing");
    }

    #[test]
    fn lists_put_together_keep_the_elements_that_they_certainly_have() {
        let unknown = Value::unknown(Type::list(Type::String));
        let list = |text: &str| Value::tuple(vec![Value::string(text)]);
        assert_eq!(shown("concat", &[list("a"), unknown.clone(), list("b")]), "[\"a\", \"b\"]");
        let once = remember("concat", unknown.clone(), &[unknown.clone(), list("a")]);
        assert_eq!(shown("concat", &[once.clone(), list("b")]), "[\"a\", \"b\"]");
        assert_eq!(shown("toset", &[once]), "[\"a\"]");
        assert_eq!(shown("concat", &[unknown]), "nothing");
    }

    #[test]
    fn a_merge_keeps_the_names_that_it_certainly_has() {
        let map = |name: &str, value: &str| Value::object(vec![(Str::from(name), Value::string(value))]);
        let unknown = Value::unknown(Type::map(Type::String));
        assert_eq!(shown("merge", &[unknown.clone(), map("a", "1")]), format!("{:?}", map("a", "1")));
        let before = shown("merge", &[map("a", "1"), unknown.clone()]);
        assert!(before.contains('a') && before.contains("unknown") && !before.contains('1'), "{before}");
        assert_eq!(shown("merge", std::slice::from_ref(&unknown)), "nothing");
    }
}
