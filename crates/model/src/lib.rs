//! The common resource model: values that may be unknown, resources, projects.
