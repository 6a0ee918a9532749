//! Kubernetes manifests as the API server reads them.
