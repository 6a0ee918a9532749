//! Data files: JSON and YAML documents put together under `data`.

use palisade_source::{FileId, Span};
use regorus::Value;

use super::{DataFile, RegoError};

/// Puts a file's content where it belongs. Two files may add to the same object; the same member twice is an error, as
/// in OPA.
pub(super) fn merge(data: &mut Value, file: &DataFile) -> Result<(), RegoError> {
    let fail = |span: Span, message: String| RegoError::new(&file.file, span, message);
    let mut documents = palisade_kubernetes::documents(FileId(0), &file.file);
    let first = match documents.pop() {
        None => return Ok(()),
        Some(Ok(document)) => document,
        Some(Err(error)) => {
            let span = error.site.map_or(Span::at(0), |site| site.span);
            return Err(fail(span, format!("the data file does not read: {}", error.summary)));
        }
    };
    if !documents.is_empty() {
        return Err(fail(first.site.span, "a data file holds one document".to_owned()));
    }
    let mut value = Value::from(first.value);
    for part in file.under.iter().rev() {
        value = Value::from(std::collections::BTreeMap::from([(Value::from(part.as_str()), value)]));
    }
    if !matches!(value, Value::Object(_)) {
        return Err(fail(first.site.span, "a data file holds an object".to_owned()));
    }
    let current = std::mem::replace(data, Value::Undefined);
    match merged(current, value) {
        Ok(value) => {
            *data = value;
            Ok(())
        }
        Err((kept, key)) => {
            *data = kept;
            Err(fail(first.site.span, format!("another data file has {key} already")))
        }
    }
}

/// Both objects' members; the first and the member in the way where they do not fit together.
fn merged(first: Value, second: Value) -> Result<Value, (Value, Value)> {
    let (Value::Object(a), Value::Object(b)) = (&first, &second) else { return Ok(second) };
    let mut all = (**a).clone();
    for (key, value) in b.iter() {
        let joined = match all.get(key) {
            None => value.clone(),
            Some(there @ Value::Object(_)) if matches!(value, Value::Object(_)) => {
                match merged(there.clone(), value.clone()) {
                    Ok(joined) => joined,
                    Err((_, key)) => return Err((first, key)),
                }
            }
            Some(there) if there == value => value.clone(),
            Some(_) => return Err((first.clone(), key.clone())),
        };
        all.insert(key.clone(), joined);
    }
    Ok(all.into_value())
}
