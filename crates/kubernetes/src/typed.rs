//! Which types the schema of a kind gives its fields, followed while a document is written.

use palisade_schema::kubernetes::{self as api, FieldType};

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Bool,
    Number,
    Text,
    List,
    Object,
}

/// The types of the collections that are open, the innermost last; none where the schema says nothing.
#[derive(Debug)]
pub(crate) struct Types {
    root: Option<FieldType>,
    open: Vec<Option<FieldType>>,
    /// Collections that are open within one that the schema does not take, that one included.
    skipped: usize,
}

impl Types {
    /// The types of a kind. Of custom resources and of kinds that are not known nothing is said.
    pub(crate) fn of(api_version: &str, kind: &str) -> Self {
        let root = api::kind(api_version, kind).map(|kind| FieldType::Object(kind.fields()));
        Types { root, open: Vec::new(), skipped: 0 }
    }

    /// Whether what comes stands in something that the schema does not take.
    pub(crate) fn is_skipping(&self) -> bool {
        self.skipped > 0
    }

    /// Whether a value may stand at a key of the innermost collection. A collection is open from here until
    /// [`Types::leave`].
    pub(crate) fn enter(&mut self, key: Option<&str>, form: Form) -> bool {
        let is_collection = matches!(form, Form::List | Form::Object);
        if self.is_skipping() {
            self.skipped += usize::from(is_collection);
            return false;
        }
        let expected = match self.open.last() {
            None => self.root,
            Some(within) => within.and_then(|within| member(within, key)),
        };
        let fits = expected.is_none_or(|expected| takes(expected, form));
        if is_collection && fits {
            self.open.push(expected);
        } else if is_collection {
            self.skipped = 1;
        }
        fits
    }

    /// Ends the innermost collection; whether it was one that the schema takes.
    pub(crate) fn leave(&mut self) -> bool {
        if self.is_skipping() {
            self.skipped -= 1;
            return false;
        }
        self.open.pop();
        true
    }
}

/// The fields of built-in kinds that take a number or a string (`IntOrString`, Kubernetes API reference); published
/// clients take anything there.
const NUMBER_OR_NAME: [&str; 5] = ["maxSurge", "maxUnavailable", "minAvailable", "port", "targetPort"];

/// The type of what stands in a collection.
fn member(within: FieldType, key: Option<&str>) -> Option<FieldType> {
    match (within, key) {
        (FieldType::Object(object), Some(key)) => object.field(key).map(|field| match field.ty() {
            // A string's place takes numbers too.
            FieldType::Any if NUMBER_OR_NAME.contains(&key) => FieldType::String,
            ty => ty,
        }),
        (FieldType::Map(element), Some(_)) | (FieldType::List(element), None) => Some(element.ty()),
        (FieldType::Object(_) | FieldType::Map(_), None) | (FieldType::List(_), Some(_)) => None,
        (FieldType::Any | FieldType::String | FieldType::Integer | FieldType::Number | FieldType::Bool, _) => None,
    }
}

/// Whether the API server takes it. It converts nothing: `"true"` is no boolean for it. Quantities are strings in the
/// schema and may be written as numbers, so that a string's place takes any scalar.
fn takes(expected: FieldType, form: Form) -> bool {
    match expected {
        FieldType::Any => true,
        FieldType::String => matches!(form, Form::Text | Form::Number | Form::Bool),
        FieldType::Integer | FieldType::Number => form == Form::Number,
        FieldType::Bool => form == Form::Bool,
        FieldType::List(_) => form == Form::List,
        FieldType::Map(_) | FieldType::Object(_) => form == Form::Object,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pods_fields_have_types() {
        let mut types = Types::of("v1", "Pod");
        assert!(types.enter(None, Form::Object));
        assert!(!types.enter(Some("spec"), Form::List));
        // Nothing in it is judged, whatever it is.
        assert!(types.is_skipping() && !types.enter(None, Form::Object) && !types.leave() && !types.leave());
        assert!(!types.is_skipping() && types.enter(Some("spec"), Form::Object));
        for (field, form, fits) in [
            ("hostNetwork", Form::Bool, true),
            ("hostNetwork", Form::Text, false),
            ("terminationGracePeriodSeconds", Form::Number, true),
            ("nodeName", Form::Number, true),
            ("aFieldOfTomorrow", Form::List, true),
        ] {
            assert_eq!(types.enter(Some(field), form), fits, "{field} as {form:?}");
        }
    }

    #[test]
    fn a_number_or_name_is_no_collection() {
        for (form, fits) in [(Form::Number, true), (Form::Text, true), (Form::List, false), (Form::Object, false)] {
            let mut types = Types::of("policy/v1", "PodDisruptionBudget");
            assert!(types.enter(None, Form::Object) && types.enter(Some("spec"), Form::Object));
            assert_eq!(types.enter(Some("maxUnavailable"), form), fits, "{form:?}");
        }
    }

    #[test]
    fn custom_resources_are_anything() {
        let mut types = Types::of("example.org/v1", "Pod");
        assert!(types.enter(None, Form::Object) && types.enter(Some("spec"), Form::List));
    }
}
