use super::*;
use crate::cty::{CauseKind, Marks, Type, Value, Why};

struct NoTemplates;

impl Render for NoTemplates {
    fn render(&self, _: &str, _: &str, _: &Value) -> Result<Value, FnError> {
        Err(FnError::new("no templates here"))
    }
}

fn call(name: &str, args: &[Value]) -> Result<Value, FnError> {
    find(name)
        .unwrap()
        .call(args, &CallCx { files: &NoFiles, render: &NoTemplates, calls_impure: false, as_planned: true })
}

#[test]
fn unknown_arguments_make_the_result_unknown_and_say_why() {
    let why = Why::one(CauseKind::Variable("x".into()).nowhere());
    let unknown = Value::unknown(Type::String).because(&why).marked(Marks::SENSITIVE);
    let result = call("upper", &[unknown]).unwrap();
    assert_eq!(result.why(), why);
    assert!(result.is_definitely_not_null());
    assert_eq!(result.marks(), Marks::SENSITIVE);
    let dynamic = call("concat", &[Value::DYNAMIC.because(&why)]).unwrap();
    assert_eq!((dynamic.ty(), dynamic.why()), (Type::Dynamic, why));
}

#[test]
fn calls_are_checked_before_the_body_sees_them() {
    assert_eq!(call("upper", &[]).unwrap_err().message, "wrong number of arguments (1 required; 0 given)");
    let null = call("upper", &[Value::null(Type::String)]).unwrap_err();
    assert_eq!(null, FnError::argument(0, "argument must not be null"));
}

#[test]
fn marks_inside_arguments_reach_the_result() {
    let secret = Value::tuple(vec![Value::string("a").marked(Marks::SENSITIVE)]);
    let joined = call("concat", &[secret.clone(), Value::tuple(vec![Value::from(1_i64)])]).unwrap();
    assert_eq!((joined.marks(), joined.marks_within()), (Marks::NONE, Marks::SENSITIVE));
    assert_eq!(call("length", &[secret]).unwrap(), Value::from(1_i64));
    assert_eq!(call("core::length", &[Value::string("e\u{301}🇩🇪")]).unwrap(), Value::from(2_i64));
}

#[test]
fn files_stay_inside_the_directory() {
    let top = tempfile::tempdir().unwrap();
    let root = top.path().join("envs/prod");
    std::fs::create_dir_all(&root).unwrap();
    std::fs::write(root.join("a.txt"), "a").unwrap();
    std::fs::write(top.path().join("b.txt"), "b").unwrap();
    let files = RootFiles::new(&root, &top.path().join("envs")).unwrap();
    assert_eq!(files.read("a.txt"), Ok(b"a".to_vec()));
    assert_eq!(files.read("../prod/a.txt"), Ok(b"a".to_vec()));
    assert_eq!(files.read("../../b.txt"), Err(FileError::Outside));
    assert_eq!(files.read("/etc/hostname"), Err(FileError::Outside));
    assert_eq!(files.read("none"), Err(FileError::Missing));
    assert_eq!(files.read("a.txt/x"), Err(FileError::Missing));
    assert_eq!(files.exists("."), Err(FileError::NotAFile("a directory")));
    assert_eq!(files.list(".."), Ok(vec!["prod/a.txt".to_owned()]));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(top.path().join("b.txt"), root.join("link")).unwrap();
        assert_eq!(files.read("link"), Err(FileError::Outside));
    }
}
