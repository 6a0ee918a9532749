//! Admission: what the policies of a cluster answer to a request, whichever engine they are written for.

/// A request to a cluster's API server.
#[derive(Debug, Clone, PartialEq)]
pub struct AdmissionRequest {
    /// `AdmissionReview.request` of `admission.k8s.io/v1`: `operation`, `object`, `oldObject`, `namespace`, `userInfo`.
    pub value: serde_json::Value,
}

/// What a policy does to a request that violates it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AdmissionEffect {
    /// The request is refused.
    Deny,
    /// The request passes, and whoever sent it is told.
    Warn,
    /// It is only recorded.
    Observe,
    /// The policy could not decide: nothing is known of the request.
    Broken,
}

/// A place in a policy's own file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct PolicyPlace {
    /// The file.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
}

/// What one policy has against a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Objection {
    /// What it does.
    pub effect: AdmissionEffect,
    /// The policy's id: `K8sRequiredLabels/team`.
    pub policy: String,
    /// The name that the API server shows in front of the message.
    pub name: String,
    /// What is wrong.
    pub message: String,
    /// Where the policy is applied: the Constraint, the binding.
    pub applied: PolicyPlace,
    /// Where it is decided: the rule, the expression.
    pub decided: PolicyPlace,
}

/// Policies of a cluster that can be asked about requests.
pub trait Admission: Send + Sync {
    /// What the policies have against each of the requests, in the order of the requests. `cluster` holds the other
    /// objects that the cluster is known to have: Namespaces, what policies compare with.
    fn review(&self, requests: &[AdmissionRequest], cluster: &[serde_json::Value]) -> Vec<Vec<Objection>>;
}
