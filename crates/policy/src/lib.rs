//! The words of a policy: meta data, checks, findings, verdicts.
