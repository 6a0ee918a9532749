use palisade_source::Span;

use super::evaluator::{Evaluator, Rendering};
use super::names::{are_one, is_name};
use super::remains::remember;
use super::suggestion;
use super::supposed::holds_only_copies;
use super::templates::{Renderer, rendered_string, unknown_string};
use crate::cty::{CauseKind, Kind, Number, Origin, Partial, TemplatePart, Type, Value, Why, convert};
use crate::functions::{self, CallCx, FnError, Function};
use crate::syntax::{Call, Expr, ExprId};

/// Functions that read files, which `templatestring` keeps templates from.
const FILE_FUNCTIONS: &[&str] = &[
    "file",
    "filebase64",
    "filebase64sha256",
    "filebase64sha512",
    "fileexists",
    "filemd5",
    "fileset",
    "filesha1",
    "filesha256",
    "filesha512",
    "templatefile",
];

/// The provider that is part of Terraform itself.
const BUILTIN_PROVIDER: &str = "terraform.io/builtin/terraform";

enum Callee {
    /// `try`: the first argument that evaluates without an error.
    Try,
    /// `can`: whether its argument does.
    Can,
    /// `templatestring`, whose first argument must be a reference.
    TemplateString,
    Function(&'static Function),
    /// A function of a provider, of which nothing is known but its name.
    Foreign,
}

impl Callee {
    /// How many parameters must be filled, and whether there may be more arguments.
    fn arity(&self) -> (usize, bool) {
        match self {
            Self::Try | Self::Foreign => (0, true),
            Self::Can => (1, false),
            Self::TemplateString => (2, false),
            Self::Function(function) => (function.params().len(), function.variadic_param().is_some()),
        }
    }

    /// The name of a parameter that must be filled.
    fn parameter(&self, at: usize) -> Option<&'static str> {
        match self {
            Self::Try | Self::Foreign => None,
            Self::Can => ["expression"].get(at).copied(),
            Self::TemplateString => ["template", "vars"].get(at).copied(),
            Self::Function(function) => function.params().get(at).map(functions::Param::name),
        }
    }
}

/// An argument: not evaluated yet, or an element of a spread one.
enum Arg {
    Expr(ExprId),
    Value(Value, ExprId),
}

impl Arg {
    fn expr(&self) -> ExprId {
        match self {
            Self::Expr(id) | Self::Value(_, id) => *id,
        }
    }
}

impl<'e> Evaluator<'e> {
    pub(super) fn call(&mut self, id: ExprId, call: &'e Call) -> Value {
        let full_name = self.text_of(call.name);
        let name = full_name.strip_prefix("core::").unwrap_or(full_name);
        if !self.scope.lookup.allows_calls() {
            let detail = "Functions may not be called here.";
            return self.error(self.tree.span(id), "Function calls not allowed", detail);
        }
        let callee = match self.callee(name) {
            Ok(callee) => callee,
            Err((summary, detail)) => return self.error(call.name_span, summary, detail),
        };
        let args = match self.arguments(call) {
            Ok(args) => args,
            Err(value) => return value,
        };
        if !self.count_is_right(id, full_name, &callee, &args) {
            return Value::invalid();
        }
        if let Some(message) = self.forbidden(name) {
            return self.failed_call(id, call, name, &[], None, &FnError::new(message));
        }
        if let ("plantimestamp", Some(timestamp)) = (name, self.scope.lookup.plan_timestamp()) {
            return Value::string(timestamp);
        }
        match callee {
            Callee::Try => self.try_each(id, call, &args),
            Callee::Can => self.can(&args[0]),
            Callee::TemplateString => self.template_string(id, call, &args),
            Callee::Function(function) => self.call_function(id, call, function, &args),
            Callee::Foreign => self.call_foreign(full_name, &args),
        }
    }

    fn callee(&self, name: &str) -> Result<Callee, (&'static str, String)> {
        match name {
            "try" => return Ok(Callee::Try),
            "can" => return Ok(Callee::Can),
            "templatestring" => return Ok(Callee::TemplateString),
            _ => {}
        }
        if name.contains(':') {
            return self.namespaced(name);
        }
        match functions::find(name) {
            Some(function) if name != "type" || self.scope.lookup.is_console() => Ok(Callee::Function(function)),
            _ => {
                match functions::find_opentofu(name) {
                    Some(function) if self.scope.lookup.may_be_later() => return Ok(Callee::Function(function)),
                    Some(_) => {
                        let detail = format!("The function {name:?} is OpenTofu's; there is none in Terraform 1.11.");
                        return Err(("Call to unknown function", detail));
                    }
                    None => {}
                }
                let hint = suggestion(name, functions::names());
                let hint = hint.map_or_else(String::new, |meant| format!(" Did you mean {meant:?}?"));
                Err(("Call to unknown function", format!("There is no function named {name:?}.{hint}")))
            }
        }
    }

    fn namespaced(&self, name: &str) -> Result<Callee, (&'static str, String)> {
        const SUMMARY: &str = "Unknown provider function";
        let parts: Vec<&str> = name.split("::").collect();
        let (provider, function) = match parts.as_slice() {
            ["core", function] => {
                return Err(("Call to unknown function", format!("There is no function named {function:?}.")));
            }
            ["provider", "", ..] => {
                let detail = "The function call must include the provider name after the \"provider::\" prefix.";
                return Err((SUMMARY, detail.to_owned()));
            }
            ["provider", provider, function] => (*provider, *function),
            ["provider", ..] => {
                return Err((SUMMARY, format!("There is no function named \"{name}\".")));
            }
            [namespace, ..] => {
                let detail = format!(
                    "The function namespace {namespace:?} is not valid. Provider function calls must use the \
                     \"provider::\" namespace prefix."
                );
                return Err((SUMMARY, detail));
            }
            [] => return Err((SUMMARY, String::new())),
        };
        match self.scope.lookup.provider_source(provider) {
            Some(BUILTIN_PROVIDER) => match functions::find(&format!("provider::terraform::{function}")) {
                Some(function) => Ok(Callee::Function(function)),
                None => {
                    let detail = format!("The function {function:?} is not available from the provider {provider:?}.");
                    Err((SUMMARY, detail))
                }
            },
            Some(_) => Ok(Callee::Foreign),
            None => {
                let detail = format!(
                    "There is no function named \"{name}\". Ensure that provider name {provider:?} is declared in this \
                     module's required_providers block, and that this provider offers a function named {function:?}."
                );
                Err((SUMMARY, detail))
            }
        }
    }

    /// The arguments with the last one spread, if it has `...`. An error is the call's result.
    fn arguments(&mut self, call: &Call) -> Result<Vec<Arg>, Value> {
        const SUMMARY: &str = "Invalid expanding argument value";
        let ids = self.tree.exprs(call.args);
        let (fixed, last) = match ids.split_last() {
            Some((&last, fixed)) if call.expand_final => (fixed, last),
            _ => return Ok(ids.iter().map(|&id| Arg::Expr(id)).collect()),
        };
        let mark = self.mark();
        let spread = self.value(last);
        if self.failed_since(mark) {
            return Err(Value::invalid());
        }
        let span = self.tree.span(last);
        if !matches!(spread.kind(), Kind::Dynamic | Kind::Tuple | Kind::List | Kind::Set) {
            let detail = "The expanding argument (indicated by ...) must be of a tuple, list, or set type.";
            return Err(self.error(span, SUMMARY, detail));
        }
        if spread.is_null() {
            let detail = "The expanding argument (indicated by ...) must not be null.";
            return Err(self.error(span, SUMMARY, detail));
        }
        if !spread.is_known() {
            return Err(Value::DYNAMIC.because(spread.why()));
        }
        let marks = spread.marks();
        let elements = spread.each().into_iter().map(|(_, element)| Arg::Value(element.marked(marks), last));
        Ok(fixed.iter().map(|&id| Arg::Expr(id)).chain(elements).collect())
    }

    fn count_is_right(&mut self, id: ExprId, name: &str, callee: &Callee, args: &[Arg]) -> bool {
        let (required, more) = callee.arity();
        if let Some(missing) = callee.parameter(args.len()) {
            let qualifier = if more { " at least" } else { "" };
            let detail =
                format!("Function {name:?} expects{qualifier} {required} argument(s). Missing value for {missing:?}.");
            let end = self.tree.span(id).end;
            self.error(Span::new(end.saturating_sub(1), end), "Not enough function arguments", detail);
            return false;
        }
        if !more && args.len() > required {
            let detail = format!("Function {name:?} expects only {required} argument(s).");
            let span = self.tree.span(args[required].expr());
            self.error(span, "Too many function arguments", detail);
            return false;
        }
        true
    }

    /// Why a function may not be called from the template that is being rendered.
    fn forbidden(&self, name: &str) -> Option<String> {
        match self.rendering {
            Rendering::Nothing => None,
            _ if matches!(name, "templatefile" | "templatestring") => {
                Some(format!("cannot recursively call {name} from inside another template function"))
            }
            Rendering::Text if FILE_FUNCTIONS.contains(&name) => Some(format!(
                "cannot use filesystem access functions like {name} in templatestring templates; consider passing the \
                 function result as a template variable instead"
            )),
            Rendering::Text | Rendering::File => None,
        }
    }

    fn evaluate_arg(&mut self, arg: &Arg) -> Value {
        match arg {
            Arg::Expr(id) => self.value(*id),
            Arg::Value(value, _) => value.clone(),
        }
    }

    fn call_function(&mut self, id: ExprId, call: &Call, function: &'static Function, args: &[Arg]) -> Value {
        let mark = self.mark();
        let mut values = Vec::with_capacity(args.len());
        for (i, arg) in args.iter().enumerate() {
            let value = self.evaluate_arg(arg);
            let Some(param) = function.param(i) else { continue };
            match convert(&value, param.ty()) {
                Ok(value) => values.push(value),
                Err(error) => {
                    let detail = format!("Invalid value for {:?} parameter: {error}.", param.name());
                    self.error(self.tree.span(arg.expr()), "Invalid function argument", detail);
                }
            }
        }
        if self.failed_since(mark) {
            return Value::invalid();
        }
        let renderer = Renderer { lookup: self.scope.lookup, budget: self.budget };
        let lookup = self.scope.lookup;
        let cx = CallCx {
            files: lookup.files(),
            render: &renderer,
            calls_impure: lookup.is_console(),
            as_planned: !lookup.may_be_later(),
        };
        match function.call(&values, &cx) {
            Ok(value) => remember(function, value, &values, &cx),
            Err(error) => self.failed_call(id, call, function.name(), args, Some(function), &error),
        }
    }

    fn failed_call(
        &mut self,
        id: ExprId,
        call: &Call,
        name: &str,
        args: &[Arg],
        function: Option<&Function>,
        error: &FnError,
    ) -> Value {
        let param = error.argument.and_then(|i| function?.param(i));
        let Some(param) = param else {
            let detail = format!("Call to function {name:?} failed: {error}.");
            return self.error(call.name_span, "Error in function call", detail);
        };
        let at = error.argument.and_then(|i| args.get(i)).map_or(id, Arg::expr);
        self.bad_argument(at, param.name(), error)
    }

    fn bad_argument(&mut self, at: ExprId, parameter: &str, error: &FnError) -> Value {
        let detail = format!("Invalid value for {parameter:?} parameter: {error}.");
        self.error(self.tree.span(at), "Invalid function argument", detail)
    }

    fn call_foreign(&mut self, name: &str, args: &[Arg]) -> Value {
        let mark = self.mark();
        for arg in args {
            self.evaluate_arg(arg);
        }
        if self.failed_since(mark) {
            return Value::invalid();
        }
        Value::DYNAMIC.because(Why::one(CauseKind::ProviderFunction(name.into()).nowhere()))
    }

    fn try_each(&mut self, id: ExprId, call: &Call, args: &[Arg]) -> Value {
        let mark = self.mark();
        let mut failures = Vec::new();
        for (i, arg) in args.iter().enumerate() {
            let value = self.evaluate_arg(arg);
            if self.failed_since(mark) {
                failures.extend(self.take_since(mark));
                continue;
            }
            if value.is_wholly_known() {
                return value;
            }
            if may_fail(&value) && !self.give_nothing_else(&args[i + 1..], &value) {
                return Value::DYNAMIC.because(value.why_within());
            }
            let open = undecided(&value);
            // What a reference leads to as a structure, such as an instance of a resource, is there.
            let is_there = |value: &Value| value.is_known() && matches!(*arg, Arg::Expr(id) if self.is_reference(id));
            let meant = value.meaning().unwrap_or(&value);
            return if is_there(meant) { open.meant_as(meant) } else { open };
        }
        let message = if failures.is_empty() {
            "at least one argument is required".to_owned()
        } else {
            let each: Vec<String> =
                failures.iter().map(|one| format!("- {}\n  {}\n", one.summary, one.detail)).collect();
            let each = each.concat();
            format!("no expression succeeded:\n{each}\nAt least one expression must produce a successful result")
        };
        self.failed_call(id, call, "try", args, None, &FnError::new(message))
    }

    /// Whether other arguments, which count where the first fails, give nothing, or the same.
    fn give_nothing_else(&mut self, others: &[Arg], first: &Value) -> bool {
        let mark = self.mark();
        for arg in others {
            let value = self.evaluate_arg(arg);
            if self.take_since(mark).is_empty() {
                let is_empty = value.is_iterable() && value.length().as_number().is_some_and(Number::is_zero);
                return value.is_null() || value.as_str() == Some("") || is_empty || are_one(&value, first);
            }
        }
        true
    }

    fn can(&mut self, arg: &Arg) -> Value {
        let mark = self.mark();
        let value = self.evaluate_arg(arg);
        if self.failed_since(mark) {
            self.take_since(mark);
            return Value::from(false);
        }
        if value.is_wholly_known() {
            return Value::from(true);
        }
        let open = Value::unknown(Type::Bool).because(value.why_within());
        // That a copy has its type is all that there is to it.
        let is_copy = is_name(&value) && !value.is_dynamic() && self.is_reference(arg.expr());
        if is_copy { open.meant_as(&Value::from(true)) } else { open }
    }

    fn is_reference(&self, mut at: ExprId) -> bool {
        while let Expr::GetAttr { base, .. } | Expr::Index { base, .. } = self.tree.expr(at) {
            at = base;
        }
        matches!(self.tree.expr(at), Expr::Variable(_))
    }

    fn template_string(&mut self, id: ExprId, call: &Call, args: &[Arg]) -> Value {
        let mark = self.mark();
        let variables = self.evaluate_arg(&args[1]);
        if self.failed_since(mark) {
            return Value::invalid();
        }
        if variables.is_null() {
            return self.bad_argument(args[1].expr(), "vars", &FnError::argument(1, "argument must not be null"));
        }
        let marks = variables.marks_within();
        if variables.is_dynamic() {
            return Value::DYNAMIC.because(variables.why()).marked(marks);
        }
        if !variables.is_known() {
            return unknown_string(&variables.why()).marked(marks);
        }
        if let Some(problem) = self.not_a_template_reference(&args[0]) {
            let error = FnError::argument(0, format!("invalid template expression: {problem}"));
            return self.bad_argument(args[0].expr(), "template", &error);
        }
        let template = self.evaluate_arg(&args[0]);
        if self.failed_since(mark) {
            return Value::invalid();
        }
        if !template.is_known() {
            return unknown_string(&template.why()).marked(marks);
        }
        let Some(source) = template.as_str() else {
            let error = FnError::argument(0, "invalid template value: a string is required");
            return self.bad_argument(args[0].expr(), "template", &error);
        };
        let renderer = Renderer { lookup: self.scope.lookup, budget: self.budget };
        let result = renderer
            .render_as(Rendering::Text, "<templatestring argument>", source, &variables.unmarked_within())
            .and_then(|value| rendered_string(&value));
        match result {
            Ok(value) => value.refine(|r| r.not_null()).marked(marks | template.marks()),
            Err(error) if error.argument == Some(1) => self.bad_argument(args[1].expr(), "vars", &error),
            Err(error) => self.failed_call(id, call, "templatestring", args, None, &error),
        }
    }

    /// Why an argument is no direct reference to a template from elsewhere.
    fn not_a_template_reference(&self, arg: &Arg) -> Option<&'static str> {
        let Arg::Expr(mut at) = *arg else {
            return Some(
                "must be a direct reference to a single string from elsewhere, containing valid Terraform template syntax",
            );
        };
        match self.tree.expr(at) {
            Expr::Wrap(_) => {
                return Some(
                    "templatestring is only for rendering templates retrieved dynamically from elsewhere; to treat \
                     the inner expression as template syntax, write the reference expression directly without any \
                     template interpolation syntax",
                );
            }
            Expr::String(_) => {
                return Some(
                    "templatestring is only for rendering templates retrieved dynamically from elsewhere, and so does \
                     not support providing a literal template; consider using a template string expression instead",
                );
            }
            Expr::Template(_) => {
                return Some(
                    "templatestring is only for rendering templates retrieved dynamically from elsewhere; to render \
                     an inline template, consider using a plain template string expression",
                );
            }
            _ => {}
        }
        while let Expr::GetAttr { base, .. } | Expr::Index { base, .. } | Expr::Splat { source: base, .. } =
            self.tree.expr(at)
        {
            at = base;
        }
        if matches!(self.tree.expr(at), Expr::Variable(_)) {
            None
        } else {
            Some(
                "must be a direct reference to a single string from elsewhere, containing valid Terraform template syntax",
            )
        }
    }
}

/// Whether a copy may yet turn out to be none: of an instance that may not be there, or of a part of an attribute.
fn may_fail(value: &Value) -> bool {
    !value.is_known() && value.copied().is_some_and(|of| of.address.contains("[*]") || of.path.steps().len() > 1)
}

/// What `try` makes of a value that is not known as a whole: it may yet turn out to be an error, so not even its type
/// is certain. A plain copy of an attribute still is one, and so is what holds only such.
fn undecided(value: &Value) -> Value {
    let open = Value::DYNAMIC.because(value.why_within());
    if value.is_known() {
        return if holds_only_copies(value) { open.meant_as(value) } else { open };
    }
    // A text may yet turn out to be no number.
    if is_name(value) && matches!(value.ty(), Type::Number | Type::Bool) {
        return open;
    }
    let Some(Origin { copy_of, partial, .. }) = value.origin() else { return open };
    let partial = partial.clone().filter(|partial| match partial {
        Partial::Template(parts) => parts.iter().all(|part| match part {
            TemplatePart::Text(_) => true,
            TemplatePart::Unknown(value) => is_name(value),
        }),
        Partial::Whole(whole) => holds_only_copies(whole),
        Partial::OrNull(_) => true,
        Partial::Encoded(_) | Partial::Attributes(_) | Partial::Elements(_) | Partial::Each(_) | Partial::Pieces(_) => {
            false
        }
    });
    open.with_origin(Origin { why: value.why(), copy_of: copy_of.clone(), partial })
}
