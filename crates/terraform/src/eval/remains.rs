//! What remains known of the results of functions whose arguments are not: the structure inside a `jsonencode`, the
//! text around what a `join` or `format` puts together, the members of a `merge`, the elements of a `concat`.

use std::sync::Arc;

use crate::cty::{Kind, Origin, Partial, Reference, Step, Str, TemplatePart, Type, Value, convert};

/// The result of a function with what its arguments tell of it.
pub(super) fn remember(function: &str, result: Value, args: &[Value]) -> Value {
    if result.is_known() {
        return result;
    }
    if let Some(copy_of) = copied(function, args) {
        let origin = Origin { copy_of: Some(copy_of), partial: None, why: result.why() };
        return result.with_origin(origin);
    }
    let partial = match function {
        "jsonencode" | "yamlencode" => args.first().map(|structure| Partial::Encoded(Arc::new(structure.clone()))),
        "join" => joined(args),
        "format" => formatted(args),
        "merge" => merged(args),
        "compact" => args.first().and_then(compacted),
        "concat" | "setunion" => elements(args),
        // What a set drops is there already.
        "distinct" | "reverse" | "sort" | "tolist" | "toset" => elements(args),
        _ => None,
    };
    let Some(partial) = partial else { return result };
    let origin = Origin { partial: Some(partial), ..result.origin().cloned().unwrap_or_default() };
    result.with_origin(origin)
}

/// Attributes that are there, and are not empty, of every resource that has them.
const NEVER_EMPTY: &[&str] = &["arn", "bucket", "id", "name", "self_link"];

/// Whether a value is a copy of a name that a provider gives: neither null nor empty, and without space around it.
fn is_name(value: &Value) -> bool {
    let copy_of = value.origin().and_then(|origin| origin.copy_of.as_ref());
    let name = copy_of.and_then(|reference| match reference.path.steps() {
        [Step::Attr(name)] => Some(&**name),
        _ => None,
    });
    name.is_some_and(|name| NEVER_EMPTY.contains(&name))
}

/// The attribute that the result is a copy of, as an argument is.
fn copied(function: &str, args: &[Value]) -> Option<Arc<Reference>> {
    let copy_of = |value: &Value| value.origin().and_then(|origin| origin.copy_of.clone());
    let is_passed_over = |value: &&Value| value.is_null() || value.as_str() == Some("");
    match function {
        "chomp" | "trimspace" => args.first().filter(|value| is_name(value)).and_then(copy_of),
        "coalesce" => args.iter().find(|value| !is_passed_over(value)).filter(|value| is_name(value)).and_then(copy_of),
        "join" => only_part(joined(args)?),
        "format" => only_part(formatted(args)?),
        _ => None,
    }
}

/// The attribute that a text is a copy of which has nothing but that in it.
pub(super) fn only_part(text: Partial) -> Option<Arc<Reference>> {
    match text {
        Partial::Template(parts) => match &*parts {
            [TemplatePart::Unknown(only)] if matches!(only.ty(), Type::String | Type::Dynamic) => {
                only.origin().and_then(|origin| origin.copy_of.clone())
            }
            _ => None,
        },
        Partial::Attributes(_) | Partial::Encoded(_) | Partial::Elements(_) => None,
    }
}

/// The elements that are certainly not empty.
fn compacted(list: &Value) -> Option<Partial> {
    let kept = |element: &&Value| is_name(element) || element.as_str().is_some_and(|text| !text.is_empty());
    let certain: Vec<Value> = list.as_elements()?.iter().filter(kept).cloned().collect();
    (!certain.is_empty()).then(|| Partial::Elements(Arc::new(Value::tuple(certain))))
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
    fn what_holds_one_name_alone_is_a_copy_of_it() {
        let of = |name: &str| {
            let path = crate::cty::Path::root().then(Step::Attr(name.into()));
            let copy_of = Some(Arc::new(Reference { address: "aws_x.y".into(), path }));
            Value::unknown(Type::String).with_origin(Origin { copy_of, ..Origin::default() })
        };
        let copied = |function: &str, args: &[Value]| {
            let result = remember(function, Value::unknown(Type::String), args);
            result.origin().is_some_and(|origin| origin.copy_of.is_some())
        };
        let text = Value::string;
        assert!(copied("join", &[text(""), Value::tuple(vec![of("kms_key_id")])]));
        assert!(!copied("join", &[text("-"), Value::tuple(vec![of("id"), text("a")])]));
        assert!(copied("format", &[text("%s"), of("id")]));
        assert!(!copied("format", &[text("%s/"), of("id")]));
        assert!(copied("coalesce", &[Value::null(Type::String), text(""), of("arn"), text("a")]));
        assert!(!copied("coalesce", &[of("kms_key_id"), text("a")]));
        assert!(!copied("coalesce", &[text("a"), of("id")]));
        assert!(copied("trimspace", &[of("id")]));
        let listed =
            remember("compact", Value::unknown(Type::list(Type::String)), &[Value::tuple(vec![of("id"), text("")])]);
        assert!(listed.origin().is_some_and(|origin| matches!(&origin.partial, Some(Partial::Elements(_)))));
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
