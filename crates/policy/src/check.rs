use std::any::Any;

use palisade_model::View;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Cx;

/// Parameters that do not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParamsError {
    /// The policy takes none.
    #[error("the policy {0} takes no parameters")]
    None(String),
    /// There is no such policy in the group.
    #[error("there is no policy {0}")]
    NoPolicy(String),
    /// A parameter is unknown or has the wrong type.
    #[error("{policy}: {message}")]
    Invalid {
        /// The policy.
        policy: String,
        /// What serde says of it: the unknown field and those there are, or the type expected.
        message: String,
    },
}

/// For checks without parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoParams;

/// A check with its parameters, over a view.
pub struct Check<V: View> {
    run: Box<dyn Run<V>>,
}

/// A check's function with the parameters it is called with.
trait Run<V: View>: Send + Sync {
    fn run<'p>(&self, view: &V::Of<'p>, cx: &mut Cx<'p>);
    fn set(&mut self, policy: &str, params: &serde_json::Value) -> Result<(), ParamsError>;
    fn schema(&self) -> Option<serde_json::Value>;
}

struct Plain<F>(F);

impl<V: View, F> Run<V> for Plain<F>
where
    F: for<'a, 'p> Fn(&'a V::Of<'p>, &'a mut Cx<'p>) + Send + Sync,
{
    fn run<'p>(&self, view: &V::Of<'p>, cx: &mut Cx<'p>) {
        (self.0)(view, cx);
    }

    fn set(&mut self, policy: &str, _: &serde_json::Value) -> Result<(), ParamsError> {
        Err(ParamsError::None(policy.to_owned()))
    }

    fn schema(&self) -> Option<serde_json::Value> {
        None
    }
}

struct WithParams<P, F> {
    params: P,
    check: F,
}

impl<V: View, P, F> Run<V> for WithParams<P, F>
where
    P: DeserializeOwned + Serialize + JsonSchema + Default + Any + Send + Sync,
    F: for<'a, 'p> Fn(&'a V::Of<'p>, &'a P, &'a mut Cx<'p>) + Send + Sync,
{
    fn run<'p>(&self, view: &V::Of<'p>, cx: &mut Cx<'p>) {
        (self.check)(view, &self.params, cx);
    }

    fn set(&mut self, policy: &str, params: &serde_json::Value) -> Result<(), ParamsError> {
        self.params = serde_json::from_value(params.clone())
            .map_err(|error| ParamsError::Invalid { policy: policy.to_owned(), message: error.to_string() })?;
        Ok(())
    }

    fn schema(&self) -> Option<serde_json::Value> {
        let mut schema = schemars::schema_for!(P).to_value();
        // The defaults are the type's own; the schema shows them beside each option's doc comment.
        if let (Ok(serde_json::Value::Object(defaults)), Some(properties)) =
            (serde_json::to_value(P::default()), schema.pointer_mut("/properties").and_then(|p| p.as_object_mut()))
        {
            for (name, value) in defaults {
                if let Some(property) = properties.get_mut(&name).and_then(|p| p.as_object_mut()) {
                    property.insert("default".to_owned(), value);
                }
            }
        }
        Some(schema)
    }
}

impl<V: View> Check<V> {
    /// A check without parameters: `fn check(view: &Bucket<'_>, cx: &mut Cx<'_>)`.
    pub fn new<F>(check: F) -> Self
    where
        F: for<'a, 'p> Fn(&'a V::Of<'p>, &'a mut Cx<'p>) + Send + Sync + 'static,
    {
        Check { run: Box::new(Plain(check)) }
    }

    /// A check with parameters: `fn check(view: &NetworkRule<'_>, params: &Params, cx: &mut Cx<'_>)`.
    pub fn with_params<P, F>(check: F) -> Self
    where
        P: DeserializeOwned + Serialize + JsonSchema + Default + Any + Send + Sync,
        F: for<'a, 'p> Fn(&'a V::Of<'p>, &'a P, &'a mut Cx<'p>) + Send + Sync + 'static,
    {
        Check { run: Box::new(WithParams { params: P::default(), check }) }
    }

    pub(crate) fn run<'p>(&self, view: &V::Of<'p>, cx: &mut Cx<'p>) {
        self.run.run(view, cx);
    }

    pub(crate) fn set(&mut self, policy: &str, params: &serde_json::Value) -> Result<(), ParamsError> {
        self.run.set(policy, params)
    }

    pub(crate) fn schema(&self) -> Option<serde_json::Value> {
        self.run.schema()
    }
}
