use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::arguments::text;
use super::paths::{clean, relative};
use super::{CallCx, FileError, FnError, Function, Param, fileset, hashes};
use crate::cty::{CauseKind, Marks, Refinement, Type, Value, Why};

pub(super) fn functions() -> Vec<Function> {
    let path = || Param::new("path", Type::String);
    let marked = |name| Param::new(name, Type::String).allow_marked();
    let hash = |name, body| Function::new(name, [path()], Type::String, body);
    vec![
        Function::new("file", [marked("path")], Type::String, file),
        Function::new("filebase64", [marked("path")], Type::String, file_base64),
        hash("filebase64sha256", |args, _, cx| hashed(args, cx, hashes::base64_sha256)),
        hash("filebase64sha512", |args, _, cx| hashed(args, cx, hashes::base64_sha512)),
        Function::new("fileexists", [marked("path")], Type::Bool, file_exists),
        hash("filemd5", |args, _, cx| hashed(args, cx, hashes::md5)),
        Function::new("fileset", [marked("path"), marked("pattern")], Type::set(Type::String), file_set),
        hash("filesha1", |args, _, cx| hashed(args, cx, hashes::sha1)),
        hash("filesha256", |args, _, cx| hashed(args, cx, hashes::sha256)),
        hash("filesha512", |args, _, cx| hashed(args, cx, hashes::sha512)),
    ]
}

fn shown(path: &Value) -> String {
    if path.marks().contains(Marks::SENSITIVE) { "(sensitive value)".to_owned() } else { format!("{:?}", text(path)) }
}

fn outside(path: &Value, ty: Type) -> Value {
    let why = Why::one(CauseKind::Outside(text(path).into()).nowhere());
    Value::unknown(ty).refine(Refinement::not_null).because(why).marked(path.marks())
}

/// A file's bytes; `None` where it lies outside. What is in somebody's home is outside too.
fn read(path: &Value, cx: &CallCx<'_>) -> Result<Option<Vec<u8>>, FileError> {
    if text(path).starts_with('~') {
        return Ok(None);
    }
    match cx.files.read(text(path)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(FileError::Outside) => Ok(None),
        Err(error) => Err(error),
    }
}

fn content(path: &Value, cx: &CallCx<'_>) -> Result<Option<Vec<u8>>, FnError> {
    read(path, cx).map_err(|error| {
        let shown = shown(path);
        FnError::argument(0, match error {
            FileError::Missing => format!(
                "no file exists at {shown}; this function works only with files that are distributed as part of the \
                 configuration source code, so if this file will be created by a resource in this configuration you \
                 must instead obtain this result from an attribute of that resource"
            ),
            error => format!("failed to read {shown}: {error}"),
        })
    })
}

fn file(args: &[Value], _: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let Some(bytes) = content(&args[0], cx)? else { return Ok(outside(&args[0], Type::String)) };
    let text = String::from_utf8(bytes).map_err(|_| {
        FnError::new(format!(
            "contents of {} are not valid UTF-8; use the filebase64 function to obtain the Base64 encoded contents or \
             the other file functions (e.g. filemd5, filesha256) to obtain file hashing results instead",
            shown(&args[0])
        ))
    })?;
    Ok(Value::string(text).marked(args[0].marks()))
}

fn file_base64(args: &[Value], _: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let Some(bytes) = content(&args[0], cx)? else { return Ok(outside(&args[0], Type::String)) };
    Ok(Value::string(STANDARD.encode(bytes)).marked(args[0].marks()))
}

fn hashed(args: &[Value], cx: &CallCx<'_>, hash: fn(&[u8]) -> String) -> Result<Value, FnError> {
    match read(&args[0], cx) {
        Ok(Some(bytes)) => Ok(Value::string(hash(&bytes))),
        Ok(None) => Ok(outside(&args[0], Type::String)),
        Err(error) => Err(FnError::new(format!("open {}: {error}", text(&args[0])))),
    }
}

fn file_exists(args: &[Value], _: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let path = text(&args[0]);
    if path.starts_with('~') {
        return Ok(outside(&args[0], Type::Bool));
    }
    let exists = match cx.files.exists(path) {
        Err(FileError::Outside) => return Ok(outside(&args[0], Type::Bool)),
        Err(FileError::NotAFile(kind)) => {
            return Err(FnError::new(format!("{} is {kind}, not a file", shown(&args[0]))));
        }
        Err(_) => return Err(FnError::new(format!("failed to stat {}", shown(&args[0])))),
        Ok(exists) => exists,
    };
    // A file where a directory would have to be is not the same as nothing.
    let cleaned = clean(path);
    let mut above = cleaned.match_indices('/').map(|(at, _)| &cleaned[..at]).filter(|above| !above.is_empty());
    if !exists && above.any(|above| cx.files.exists(above) == Ok(true)) {
        return Err(FnError::new(format!("failed to stat {}", shown(&args[0]))));
    }
    Ok(Value::from(exists).marked(args[0].marks()))
}

/// The path is a part of the pattern: what is special in a pattern is so in the path too.
fn file_set(args: &[Value], returns: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let marks = args[0].marks() | args[1].marks();
    let (path, pattern) = (text(&args[0]), text(&args[1]));
    let base = clean(if path.is_empty() { "." } else { path });
    let full = clean(&format!("{base}/{pattern}"));
    let unknown = || outside(&args[0], returns.clone()).marked(marks);
    let glob = fileset::Glob::parse(&full)
        .map_err(|_| FnError::new(format!("failed to glob pattern {full:?}: syntax error in pattern")))?;
    let matches = match glob.matches(cx.files) {
        Ok(matches) => matches,
        Err(FileError::Outside) => return Ok(unknown()),
        Err(error) => return Err(FnError::new(format!("failed to glob pattern {full:?}: {error}"))),
    };
    let mut found = Vec::with_capacity(matches.len());
    for file in matches {
        match relative(&base, &file) {
            Some(file) => found.push(Value::string(file)),
            None => return Ok(unknown()),
        }
    }
    Ok(Value::set(Type::String, found).marked(marks))
}
