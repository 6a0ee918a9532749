//! What remains known of the results of functions whose arguments are not: the structure inside a `jsonencode`, the
//! text around what a `join` or `format` puts together, the members of a `merge`, the elements of a `concat`.

use std::collections::VecDeque;
use std::sync::Arc;

use super::names::{self, is_name};
use super::{cuts, index, json_texts};
use crate::cty::{Kind, Number, Origin, Partial, Reference, Step, Str, TemplatePart, Type, Value, convert};
use crate::functions::{CallCx, Function};

/// The result of a function with what its arguments tell of it. Where more is meant by these than Terraform knows, it is
/// the result of that.
pub(super) fn remember(function: &Function, result: Value, args: &[Value], cx: &CallCx<'_>) -> Value {
    if result.is_known() {
        return result;
    }
    if function.name() == "matchkeys"
        && let Some(found) = matched(function, args, cx)
    {
        return result.meant_as(&found);
    }
    match supposed(function, args) {
        Some(args) => match function.call(&args, cx) {
            Ok(meant) => {
                let meant = tell(function.name(), meant, &args);
                result.meant_as(&meant)
            }
            Err(_) => tell(function.name(), result, &args),
        },
        None => tell(function.name(), result, args),
    }
}

/// The arguments with what is meant by them, where that is anything.
fn supposed(function: &Function, args: &[Value]) -> Option<Vec<Value>> {
    let mut is_any = false;
    let mut one = |(i, arg): (usize, &Value)| {
        let supposed = arg.supposed();
        let Some(supposed) = names::as_texts(supposed.as_ref().unwrap_or(arg)).or(supposed) else {
            return Some(arg.clone());
        };
        is_any = true;
        convert(&supposed, function.param(i)?.ty()).ok()
    };
    let args = args.iter().enumerate().map(&mut one).collect::<Option<Vec<Value>>>()?;
    is_any.then_some(args)
}

fn tell(function: &str, result: Value, args: &[Value]) -> Value {
    if result.is_known() {
        return result;
    }
    if let Some(copied) = copied(function, args) {
        return result.meant_as(&names::copy_of(copied));
    }
    if let Some(meant) = meant(function, args).or_else(|| any_of_each(function, args)) {
        return result.meant_as(&meant);
    }
    if let Some(each) = of_each(function, args) {
        return result.of_each(&each);
    }
    let partial = match function {
        "jsonencode" | "yamlencode" => args.first().map(|structure| Partial::Encoded(Arc::new(structure.clone()))),
        "join" => joined(args),
        "format" => formatted(args),
        "merge" => merged(args),
        "compact" => args.first().and_then(compacted),
        "concat" | "setunion" => elements(args),
        // What a set drops is there already.
        "distinct" | "reverse" | "sort" | "tolist" | "toset" => pieces(args).or_else(|| elements(args)),
        "split" => match args {
            [separator, text] => names::steps(separator, text).map(Partial::Pieces),
            _ => None,
        },
        "chomp" | "trimspace" => args.first().and_then(|text| trimmed(function, text)),
        "length" if args.first().is_some_and(is_name) => {
            let some = Value::unknown(Type::Number).refine(|r| r.at_least(&Number::from(1_i64), true));
            Some(Partial::Whole(Arc::new(some)))
        }
        _ => None,
    };
    let Some(partial) = partial else { return result };
    let origin = Origin { partial: Some(partial), ..result.origin().cloned().unwrap_or_default() };
    result.with_origin(origin)
}

/// The attribute that the result is a copy of, as an argument is.
fn copied(function: &str, args: &[Value]) -> Option<Arc<Reference>> {
    let is_passed_over = |value: &&Value| value.is_null() || value.as_str() == Some("");
    match (function, args) {
        ("chomp" | "trimspace", [text]) => match names::name(text) {
            Some(name) => Some(name.clone()),
            None => only_part(&trimmed(function, text)?),
        },
        ("lower" | "upper", [text]) => names::in_case(function, text).cloned(),
        ("trim", [text, cut]) => names::without(text, cut).cloned(),
        ("trimprefix", [text, cut]) => behind_start(text, cut),
        ("replace", [text, cut, with]) if with.as_str() == Some("") => behind_start(text, cut),
        ("basename", [text]) => names::last_step(text),
        ("coalesce", _) => args.iter().find(|value| !is_passed_over(value)).and_then(names::name).cloned(),
        ("join", _) => only_part(&joined(args)?),
        ("format", _) => only_part(&formatted(args)?),
        ("element", [list, _]) => match list.origin()?.partial.as_ref()? {
            Partial::Pieces(of) => Some(of.then(Step::Any)),
            _ => None,
        },
        _ => None,
    }
}

/// What the result will be, where Terraform does not say so before all of an argument is known.
fn meant(function: &str, args: &[Value]) -> Option<Value> {
    match (function, args) {
        ("compact", [list]) => {
            let elements = list.as_elements()?;
            let is_nothing = |value: &Value| value.is_null() || value.as_str() == Some("");
            let is_something = |value: &Value| is_name(value) || value.as_str().is_some_and(|text| !text.is_empty());
            let is_decided = elements.iter().all(|value| is_nothing(value) || is_something(value));
            is_decided.then(|| Value::tuple(elements.iter().filter(|value| is_something(value)).cloned().collect()))
        }
        ("distinct", [list]) => {
            let (first, rest) = list.as_elements()?.split_first()?;
            rest.iter().all(|value| names::are_one(first, value)).then(|| Value::tuple(vec![first.clone()]))
        }
        ("jsondecode" | "yamldecode", [text]) => match text.origin()?.partial.as_ref()? {
            Partial::Encoded(structure) => Some(decoded(structure)),
            Partial::Template(parts) if function == "jsondecode" => decoded_text(parts),
            _ => None,
        },
        ("slice", [list, from, to]) => sliced(list, from, to),
        ("setsubtract", [set, others]) => {
            let is_nothing = |value: &Value| value.is_null() || value.as_str() == Some("");
            let is_untouched = others.as_elements()?.iter().all(is_nothing) && set.as_elements()?.iter().all(is_name);
            is_untouched.then(|| set.clone())
        }
        _ => cuts::cut(function, args),
    }
}

/// Of a list that is longer than this, no slice is known.
const MAX_SLICE: usize = 1000;

/// As many elements as there are between two places: a list that has fewer of them would be an error.
fn sliced(list: &Value, from: &Value, to: &Value) -> Option<Value> {
    let place = |value: &Value| usize::try_from(value.as_number()?.to_i64()?).ok().filter(|at| *at <= MAX_SLICE);
    let (from, to) = (place(from)?, place(to)?);
    if from > to || list.each_one().is_some() {
        return None;
    }
    let elements = (from..to).map(|at| index(list, &Value::from(at)).ok());
    elements.collect::<Option<Vec<Value>>>().map(Value::tuple)
}

/// The elements whose keys are wanted, where it is the elements alone that are not known.
fn matched(function: &Function, args: &[Value], cx: &CallCx<'_>) -> Option<Value> {
    let [values, keys, wanted] = args else { return None };
    if !keys.is_wholly_known() || !wanted.is_wholly_known() {
        return None;
    }
    let values = values.as_elements()?;
    let places = Value::list(Type::Number, (0..values.len()).map(Value::from).collect());
    let found = function.call(&[places, keys.clone(), wanted.clone()], cx).ok()?;
    let value = |place: &Value| values.get(usize::try_from(place.as_number()?.to_i64()?).ok()?).cloned();
    Some(Value::tuple(found.as_elements()?.iter().map(value).collect::<Option<_>>()?))
}

/// What stands behind the start that all ARNs of a kind have: `trimprefix(x.arn, "arn:aws:s3:::")`.
fn behind_start(arn: &Value, start: &Value) -> Option<Arc<Reference>> {
    let is_start = start.as_str()?.starts_with("arn:") && start.as_str()?.ends_with([':', '/']);
    names::last_step(arn).filter(|of| is_start && matches!(of.path.steps(), [Step::Attr(name), _] if &**name == "arn"))
}

/// What each element of the result is, where that is known of an argument.
fn of_each(function: &str, args: &[Value]) -> Option<Value> {
    let is_void = |list: &Value| {
        let is_nothing = |value: &Value| value.is_null() || value.as_str() == Some("");
        list.as_elements().is_some_and(|elements| elements.iter().all(is_nothing))
    };
    match (function, args) {
        ("flatten", [list]) => match list.as_elements() {
            Some([only]) => only.each_one().cloned(),
            _ => list.each_one().cloned(),
        },
        // There may be none though what they are copies of is there.
        ("matchkeys" | "slice", [list, ..]) => list.each_one()?.or_null(),
        ("coalescelist" | "compact" | "distinct" | "reverse" | "sort" | "tolist" | "toset" | "values", [list]) => {
            list.each_one().cloned()
        }
        ("coalescelist" | "concat", [list, others @ ..]) if others.iter().all(is_void) => list.each_one()?.or_null(),
        ("formatlist", [format, list]) if format.as_str() == Some("%s") => list.each_one().cloned(),
        _ => None,
    }
}

/// What the only element of an argument is, where all are alike.
fn any_of_each(function: &str, args: &[Value]) -> Option<Value> {
    match (function, args) {
        ("element", [list, _]) => list.each_one().cloned(),
        ("one", [list]) => list.each_one().filter(|each| !each.is_known()).cloned(),
        // Without anything between them, more than one would make no sense.
        ("join", [separator, list]) if separator.as_str() == Some("") => list.each_one()?.or_null(),
        ("lookup", [instance, key, ..]) => {
            let is_instance =
                matches!(instance.copied()?.path.steps(), [] | [Step::Index(_) | Step::Key(_) | Step::Any]);
            instance.attribute(key.as_str()?).ok().filter(|_| is_instance && !instance.is_known())
        }
        _ => None,
    }
}

/// What is read of what was written: sequences are tuples, maps are objects.
fn decoded(structure: &Value) -> Value {
    match (structure.as_elements(), structure.as_map()) {
        (Some(elements), _) => Value::tuple(elements.iter().map(decoded).collect()),
        (None, Some(map)) => Value::object(map.iter().map(|(name, value)| (name.clone(), decoded(value))).collect()),
        (None, None) => encoded(structure).map_or_else(|| structure.clone(), decoded),
    }
}

/// What is read of a text that was put together: names stay within the strings that they stand in.
fn decoded_text(parts: &[TemplatePart]) -> Option<Value> {
    let is_sound = |part: &TemplatePart| match part {
        TemplatePart::Text(_) => true,
        TemplatePart::Unknown(value) => is_name(value) || encoded(value).is_some(),
    };
    let structure = parts.iter().all(is_sound).then(|| json_texts::structure(parts))??;
    Some(decoded(&structure))
}

/// What was written as a part of a text.
fn encoded(text: &Value) -> Option<&Value> {
    match text.origin()?.partial.as_ref()? {
        Partial::Encoded(structure) => Some(structure),
        _ => None,
    }
}

/// The pieces of a list that is put in another order.
fn pieces(args: &[Value]) -> Option<Partial> {
    match args.first()?.origin()?.partial.as_ref()? {
        Partial::Pieces(of) => Some(Partial::Pieces(of.clone())),
        _ => None,
    }
}

/// A text without what is cut off at its ends.
fn trimmed(function: &str, text: &Value) -> Option<Partial> {
    let Partial::Template(parts) = text.origin()?.partial.as_ref()? else { return None };
    let mut parts = VecDeque::from(parts.to_vec());
    let end: fn(&str) -> &str =
        if function == "chomp" { |text| text.trim_end_matches(['\n', '\r']) } else { str::trim_end };
    while let TemplatePart::Text(last) = parts.back()? {
        let left = Str::from(end(last));
        parts.pop_back();
        if !left.is_empty() {
            parts.push_back(TemplatePart::Text(left));
            break;
        }
    }
    while function == "trimspace"
        && let TemplatePart::Text(first) = parts.front()?
    {
        let left = Str::from(first.trim_start());
        parts.pop_front();
        if !left.is_empty() {
            parts.push_front(TemplatePart::Text(left));
            break;
        }
    }
    let is_firm = |part: &TemplatePart| match part {
        TemplatePart::Text(_) => true,
        TemplatePart::Unknown(value) => is_name(value),
    };
    let is_decided = is_firm(parts.front()?) && is_firm(parts.back()?);
    is_decided.then(|| Partial::Template(Vec::from(parts).into()))
}

/// The attribute that a text is a copy of which has nothing but that in it.
pub(super) fn only_part(text: &Partial) -> Option<Arc<Reference>> {
    match text {
        Partial::Template(parts) => match &**parts {
            [TemplatePart::Unknown(only)] if matches!(only.ty(), Type::String | Type::Dynamic) => {
                only.origin().and_then(|origin| origin.copy_of.clone())
            }
            _ => None,
        },
        Partial::Attributes(_)
        | Partial::Encoded(_)
        | Partial::Elements(_)
        | Partial::Whole(_)
        | Partial::OrNull(_)
        | Partial::Each(_)
        | Partial::Pieces(_) => None,
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
                match partial.as_ref().and_then(Partial::attributes) {
                    Some(known) => known.clone(),
                    None => continue,
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
        let result = tell(function, Value::unknown(Type::String), args);
        match result.origin().and_then(|origin| origin.partial.clone()) {
            Some(Partial::Template(parts)) => {
                let each = parts.iter().map(|part| match part {
                    TemplatePart::Text(text) => text.to_string(),
                    TemplatePart::Unknown(value) => format!("<{}>", value.ty()),
                });
                each.collect::<Vec<_>>().concat()
            }
            Some(Partial::Encoded(structure)) => format!("{structure:?}"),
            Some(
                Partial::Attributes(known) | Partial::Elements(known) | Partial::Whole(known) | Partial::Each(known),
            ) => format!("{known:?}"),
            Some(Partial::OrNull(of) | Partial::Pieces(of)) => format!("of {}{}", of.address, of.path),
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
            let result = tell(function, Value::unknown(Type::String), args);
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
            tell("compact", Value::unknown(Type::list(Type::String)), &[Value::tuple(vec![of("id"), text("")])]);
        assert_eq!(listed.meaning().and_then(Value::as_elements).map(<[Value]>::len), Some(1));
    }

    #[test]
    fn lists_put_together_keep_the_elements_that_they_certainly_have() {
        let unknown = Value::unknown(Type::list(Type::String));
        let list = |text: &str| Value::tuple(vec![Value::string(text)]);
        assert_eq!(shown("concat", &[list("a"), unknown.clone(), list("b")]), "[\"a\", \"b\"]");
        let once = tell("concat", unknown.clone(), &[unknown.clone(), list("a")]);
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
