use super::convert::possible;
use super::{ObjectType, Type};

/// Why values of the type `got` do not convert to the constraint `want`, in Terraform's words.
pub fn mismatch(got: &Type, want: &Type) -> String {
    match (got, want) {
        (Type::Object(got), Type::Object(want)) => objects(got, want),
        (Type::Tuple(_), Type::List(of)) if **of == Type::Dynamic => same_type("list"),
        (Type::Tuple(_), Type::Set(of)) if **of == Type::Dynamic => same_type("set"),
        (Type::Object(_), Type::Map(of)) if **of == Type::Dynamic => same_type("map"),
        (Type::Tuple(elements), Type::List(of) | Type::Set(of)) => {
            let wrong = elements.iter().enumerate().find(|(_, got)| !possible(got, of, true));
            wrong.map_or_else(|| all_elements(of), |(i, got)| format!("element {i}: {}", mismatch(got, of)))
        }
        (Type::Object(object), Type::Map(of)) => {
            let wrong = object.attributes().iter().find(|a| !possible(&a.ty, of, true));
            wrong.map_or_else(|| all_elements(of), |a| format!("element {:?}: {}", a.name, mismatch(&a.ty, of)))
        }
        (Type::List(got) | Type::Set(got), Type::List(of)) => collection("list", got, of),
        (Type::List(got) | Type::Set(got), Type::Set(of)) => collection("set", got, of),
        (Type::Map(got), Type::Map(of)) => collection("map", got, of),
        _ => format!("{} required", want.friendly(true)),
    }
}

fn same_type(kind: &str) -> String {
    format!("all {kind} elements must have the same type")
}

fn all_elements(of: &Type) -> String {
    format!("all elements must be {}", of.friendly(true))
}

fn collection(kind: &str, got: &Type, want: &Type) -> String {
    format!("incorrect {kind} element type: {}", mismatch(got, want))
}

fn objects(got: &ObjectType, want: &ObjectType) -> String {
    let missing: Vec<String> = want
        .attributes()
        .iter()
        .filter(|a| !a.optional && got.get(&a.name).is_none())
        .map(|a| format!("{:?}", a.name))
        .collect();
    match missing.as_slice() {
        [] => {}
        [one] => return format!("attribute {one} is required"),
        [first, second] => return format!("attributes {first} and {second} are required"),
        [most @ .., last] => return format!("attributes {}, and {last} are required", most.join(", ")),
    }
    for lossy in [true, false] {
        for attribute in want.attributes() {
            let Some(have) = got.get(&attribute.name) else { continue };
            if !possible(&have.ty, &attribute.ty, lossy) {
                return format!("attribute {:?}: {}", attribute.name, mismatch(&have.ty, &attribute.ty));
            }
        }
    }
    "incorrect object attributes".to_owned()
}
