//! One meaning, several shapes: workloads, network rules, buckets, tags, policy documents.
