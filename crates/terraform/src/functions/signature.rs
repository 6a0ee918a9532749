use std::borrow::Cow;

use crate::cty::{CauseKind, Marks, Refinement, Type, Value, Why};

use super::Files;

/// A parameter of a function. Without its `allow_…` methods, arguments are known, not null and without marks when the
/// body sees them.
#[derive(Debug, Clone)]
// Four independent permissions, set by name.
#[allow(clippy::struct_excessive_bools)]
pub struct Param {
    name: &'static str,
    ty: Type,
    null: bool,
    unknown: bool,
    dynamic: bool,
    marked: bool,
}

impl Param {
    /// A parameter to which arguments are converted. [`Type::Dynamic`] takes arguments as they are.
    pub fn new(name: &'static str, ty: Type) -> Self {
        Self { name, ty, null: false, unknown: false, dynamic: false, marked: false }
    }

    /// The body handles null.
    #[must_use]
    pub fn allow_null(self) -> Self {
        Self { null: true, ..self }
    }

    /// The body handles unknown arguments. Else the result is unknown where one is. (Unknown *elements* of a known
    /// collection reach every body.)
    #[must_use]
    pub fn allow_unknown(self) -> Self {
        Self { unknown: true, ..self }
    }

    /// The function that decides the result's type handles arguments of unknown type. Else the result is of unknown
    /// type where one is.
    #[must_use]
    pub fn allow_dynamic(self) -> Self {
        Self { dynamic: true, ..self }
    }

    /// The body handles marks, on the argument and within. Else they are taken off and put onto the result.
    #[must_use]
    pub fn allow_marked(self) -> Self {
        Self { marked: true, ..self }
    }

    /// Its name, as messages have it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The constraint that arguments are converted to before the call.
    pub fn ty(&self) -> &Type {
        &self.ty
    }
}

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct FnError {
    /// The argument that is to blame, from 0.
    pub argument: Option<usize>,
    /// What is wrong, in Terraform's words: lower case, without a full stop.
    pub message: String,
}

impl FnError {
    /// The call as a whole is wrong.
    pub fn new(message: impl Into<String>) -> Self {
        Self { argument: None, message: message.into() }
    }

    /// An argument is wrong.
    pub fn argument(index: usize, message: impl Into<String>) -> Self {
        Self { argument: Some(index), message: message.into() }
    }
}

/// Renders the templates that `templatefile` and `templatestring` are given; the evaluator does it.
pub trait Render {
    /// The value of the template `source`, which messages call `name`, with `variables` (the attributes of an object
    /// or the elements of a map) as the only names it can refer to.
    fn render(&self, name: &str, source: &str, variables: &Value) -> Result<Value, FnError>;
}

/// What a body may use beside its arguments.
#[derive(Clone, Copy)]
pub struct CallCx<'a> {
    /// The files that configurations may read.
    pub files: &'a dyn Files,
    /// The template renderer.
    pub render: &'a dyn Render,
    /// Whether impure functions are called, so that one that would fail does: the console does that, where a plan
    /// leaves them to the apply. Their results are unknown all the same.
    pub calls_impure: bool,
    /// Whether what Terraform plans counts even where it may differ once it is applied.
    pub as_planned: bool,
}

type ReturnType = fn(&[Value]) -> Result<Type, FnError>;
type Body = fn(&[Value], &Type, &CallCx<'_>) -> Result<Value, FnError>;

enum Returns {
    Always(Type),
    Decided(ReturnType),
}

/// A function.
pub struct Function {
    name: &'static str,
    params: Vec<Param>,
    variadic: Option<Param>,
    returns: Returns,
    not_null: bool,
    impure: bool,
    body: Body,
}

impl Function {
    /// A function whose result is always of the type `returns`. Its result is never null; see [`Function::nullable`].
    pub fn new(name: &'static str, params: impl Into<Vec<Param>>, returns: Type, body: Body) -> Self {
        let returns = Returns::Always(returns);
        Self { name, params: params.into(), variadic: None, returns, not_null: true, impure: false, body }
    }

    /// A function whose result's type depends on the arguments: `returns` sees them unmarked, but may see unknown ones
    /// whatever the parameters allow. Nulls, and arguments of unknown type, only where the parameter allows them.
    pub fn typed(name: &'static str, params: impl Into<Vec<Param>>, returns: ReturnType, body: Body) -> Self {
        let returns = Returns::Decided(returns);
        Self { name, params: params.into(), variadic: None, returns, not_null: true, impure: false, body }
    }

    /// Takes any number of further arguments.
    #[must_use]
    pub fn variadic(self, param: Param) -> Self {
        Self { variadic: Some(param), ..self }
    }

    /// Its result may be null.
    #[must_use]
    pub fn nullable(self) -> Self {
        Self { not_null: false, ..self }
    }

    /// Its result differs from run to run: it is unknown until it is applied. Its body is only called where
    /// [`CallCx::calls_impure`] says so, to find out whether it would fail.
    #[must_use]
    pub fn impure(self) -> Self {
        Self { impure: true, ..self }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The parameters that every call must fill.
    pub fn params(&self) -> &[Param] {
        &self.params
    }

    /// The parameter that further arguments are for.
    pub fn variadic_param(&self) -> Option<&Param> {
        self.variadic.as_ref()
    }

    /// The parameter that an argument is for.
    pub fn param(&self, argument: usize) -> Option<&Param> {
        self.params.get(argument).or(self.variadic.as_ref())
    }

    /// Calls it. Arguments have been converted to their parameters' types.
    ///
    /// The result is unknown, of the type that the arguments allow to tell, where an argument is that the body cannot
    /// handle; it then names the arguments' causes, and has their marks.
    pub fn call(&self, args: &[Value], cx: &CallCx<'_>) -> Result<Value, FnError> {
        self.check_count(args.len())?;
        let mut marks = Marks::NONE;
        let mut plain = Cow::Borrowed(args);
        for (at, (value, param)) in args.iter().zip(self.all_params()).enumerate() {
            if !param.marked && !value.marks_within().is_empty() {
                marks |= value.marks_within();
                plain.to_mut()[at] = value.unmarked_within();
            }
        }
        for (i, (value, param)) in plain.iter().zip(self.all_params()).enumerate() {
            if value.is_null() && !param.null {
                return Err(FnError::argument(i, "argument must not be null"));
            }
            if value.is_dynamic() && !param.dynamic {
                return Ok(Value::DYNAMIC.because(self.why(args)).marked(marks));
            }
            if cx.as_planned && !value.is_dynamic() && !value.ty().conforms_to(param.ty()) {
                // A set of which an element is unknown became a list of the elements' own type, whatever was asked.
                let (wanted, got) = (param.ty().friendly(true), value.ty().friendly(false));
                return Err(FnError::argument(i, format!("{wanted} required, but received {got}")));
            }
        }
        let ty = self.return_type(&plain)?;
        let stuck = plain.iter().zip(self.all_params()).any(|(value, param)| !value.is_known() && !param.unknown);
        let result =
            if stuck || (self.impure && !cx.calls_impure) { Value::unknown(ty) } else { (self.body)(&plain, &ty, cx)? };
        let result = if self.not_null { result.refine(Refinement::not_null) } else { result };
        let result = if result.why().is_empty() { result.because(self.why(args)) } else { result };
        Ok(result.marked(marks))
    }

    fn all_params(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().chain(std::iter::repeat(self.variadic.as_ref()).flatten())
    }

    fn return_type(&self, args: &[Value]) -> Result<Type, FnError> {
        match &self.returns {
            Returns::Always(ty) => Ok(ty.clone()),
            Returns::Decided(decide) => {
                // Deciding is about types and values, never about who may see them.
                if args.iter().all(|arg| arg.marks_within().is_empty()) {
                    return decide(args);
                }
                let plain: Vec<Value> = args.iter().map(Value::unmarked_within).collect();
                decide(&plain)
            }
        }
    }

    fn check_count(&self, given: usize) -> Result<(), FnError> {
        let required = self.params.len();
        match &self.variadic {
            None if given != required => {
                Err(FnError::new(format!("wrong number of arguments ({required} required; {given} given)")))
            }
            Some(_) if given < required => {
                Err(FnError::new(format!("wrong number of arguments (at least {required} required; {given} given)")))
            }
            _ => Ok(()),
        }
    }

    fn why(&self, args: &[Value]) -> Why {
        let why = Value::why_any(args);
        if self.impure { why.and(&Why::one(CauseKind::Impure(self.name.into()).nowhere())) } else { why }
    }
}
