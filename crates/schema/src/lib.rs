//! What providers and Kubernetes publish, as generated data.
