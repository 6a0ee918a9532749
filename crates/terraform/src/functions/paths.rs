use super::arguments::text;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{CauseKind, Refinement, Type, Value, Why};

pub(super) fn functions() -> Vec<Function> {
    let of_path = |name, body| Function::new(name, [Param::new("path", Type::String)], Type::String, body);
    vec![
        of_path("abspath", absolute),
        of_path("basename", |args, _, _| Ok(Value::string(base(text(&args[0]))))),
        of_path("dirname", |args, _, _| Ok(Value::string(directory(text(&args[0]))))),
        of_path("pathexpand", expand),
    ]
}

/// The shortest path that means the same: without `.`, doubled separators, and `..` behind a name.
pub(super) fn clean(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if rooted => {}
            part => parts.push(part),
        }
    }
    match (rooted, parts.join("/")) {
        (true, inner) => format!("/{inner}"),
        (false, inner) if inner.is_empty() => ".".to_owned(),
        (false, inner) => inner,
    }
}

/// The way from one clean path to another, where neither leads out of what is known.
pub(super) fn relative(from: &str, to: &str) -> Option<String> {
    let parts = |path: &'_ str| -> Vec<String> {
        path.split('/').filter(|part| !matches!(*part, "" | ".")).map(str::to_owned).collect()
    };
    if from.starts_with('/') != to.starts_with('/') {
        return None;
    }
    let (from, to) = (parts(from), parts(to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if from[shared..].iter().any(|part| part == "..") {
        return None;
    }
    let up = std::iter::repeat_n("..", from.len() - shared);
    let way: Vec<&str> = up.chain(to[shared..].iter().map(String::as_str)).collect();
    Some(if way.is_empty() { ".".to_owned() } else { way.join("/") })
}

fn base(path: &str) -> String {
    match path.trim_end_matches('/') {
        "" if path.is_empty() => ".".to_owned(),
        "" => "/".to_owned(),
        trimmed => trimmed.rsplit('/').next().unwrap_or(trimmed).to_owned(),
    }
}

fn directory(path: &str) -> String {
    clean(path.rfind('/').map_or("", |at| &path[..=at]))
}

fn absolute(args: &[Value], _: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let path = text(&args[0]);
    if path.starts_with('/') {
        return Ok(Value::string(clean(path)));
    }
    Ok(match cx.files.working_directory() {
        Some(directory) => Value::string(clean(&format!("{directory}/{path}"))),
        None => outside("path.cwd"),
    })
}

/// An unknown string that depends on the machine.
fn outside(what: &str) -> Value {
    let why = Why::one(CauseKind::Outside(what.into()).nowhere());
    Value::unknown(Type::String).refine(Refinement::not_null).because(why)
}

fn expand(args: &[Value], _: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let path = text(&args[0]);
    let Some(rest) = path.strip_prefix('~') else { return Ok(args[0].clone()) };
    if !(rest.is_empty() || rest.starts_with('/')) {
        return Err(FnError::new("cannot expand user-specific home dir"));
    }
    Ok(match cx.files.home_directory() {
        Some(home) => Value::string(clean(&format!("{home}/{rest}"))),
        None => outside("the home directory"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_cleaned() {
        for (given, wanted) in
            [("", "."), ("a//b/./c/..", "a/b"), ("/../a", "/a"), ("../../a", "../../a"), ("a/../..", ".."), ("/", "/")]
        {
            assert_eq!(clean(given), wanted, "{given}");
        }
    }

    #[test]
    fn the_way_goes_up_and_down() {
        assert_eq!(relative("a/b", "a/c/d").as_deref(), Some("../c/d"));
        assert_eq!(relative(".", "x").as_deref(), Some("x"));
        assert_eq!(relative("a", "a").as_deref(), Some("."));
        assert_eq!(relative("../a", "b"), None);
        assert_eq!(relative("/a", "b"), None);
    }
}
