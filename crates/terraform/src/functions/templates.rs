use super::{CallCx, FileError, FnError, Function, Param};
use crate::cty::{CauseKind, Type, Value, Why};

pub(super) fn functions() -> Vec<Function> {
    let path = Param::new("path", Type::String).allow_marked().allow_unknown();
    let vars = Param::new("vars", Type::Dynamic).allow_marked().allow_unknown();
    vec![Function::new("templatefile", [path, vars], Type::Dynamic, template_file).nullable()]
}

fn template_file(args: &[Value], _: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let (path, vars) = (&args[0], &args[1]);
    let marks = path.marks() | vars.marks_within();
    let Some(name) = path.as_str().filter(|_| vars.is_known()) else {
        return Ok(Value::DYNAMIC.because(Value::why_any(args)).marked(marks));
    };
    let source = match cx.files.read(name) {
        Ok(bytes) => String::from_utf8(bytes)
            .map_err(|_| FnError::argument(0, format!("contents of {name:?} are not valid UTF-8")))?,
        Err(FileError::Outside) => {
            let why = Why::one(CauseKind::Outside(name.into()).nowhere());
            return Ok(Value::DYNAMIC.because(why).marked(marks));
        }
        Err(error) => return Err(FnError::argument(0, format!("failed to read {name:?}: {error}"))),
    };
    Ok(cx.render.render(name, &source, &vars.unmarked_within())?.marked(marks))
}
