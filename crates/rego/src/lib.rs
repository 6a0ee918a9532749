//! Policies in Rego, on regorus.
