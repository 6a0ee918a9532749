//! Discover, lower, judge, settle: fills a report.
