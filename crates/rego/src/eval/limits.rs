//! What an evaluation may use.

use std::time::{Duration, Instant};

use super::EvalError;

/// What one evaluation of one rule may use. Each limit has the name that its message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Time for one rule on one subject (`max-rego-time`).
    pub time: Duration,
    /// Values and bytes (in sixteens) that one rule on one subject may make (`max-rego-cells`).
    pub cells: u64,
    /// How deeply rules may call rules (`max-rego-depth`).
    pub depth: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { time: Duration::from_secs(10), cells: 20_000_000, depth: 400 }
    }
}

/// The clock is read once in so many steps: reading it costs more than a step.
const STEPS_BETWEEN_LOOKS: u32 = 512;

/// What is left of the limits.
#[derive(Debug, Clone)]
pub(crate) struct Budget {
    limits: Limits,
    until: Option<Instant>,
    steps: u32,
    cells: u64,
}

impl Budget {
    pub fn new(limits: Limits) -> Self {
        Budget { limits, until: None, steps: 0, cells: limits.cells }
    }

    /// Starts anew.
    pub fn start(&mut self) {
        self.until = None;
        self.steps = 0;
        self.cells = self.limits.cells;
    }

    /// One step further.
    pub fn step(&mut self) -> Result<(), EvalError> {
        self.steps += 1;
        if self.steps < STEPS_BETWEEN_LOOKS {
            return Ok(());
        }
        self.steps = 0;
        let now = Instant::now();
        let until = *self.until.get_or_insert(now + self.limits.time);
        if now < until {
            return Ok(());
        }
        Err(limit(format!("it ran longer than {:?} (max-rego-time)", self.limits.time)))
    }

    /// So many values more are made.
    pub fn cells(&mut self, count: usize) -> Result<(), EvalError> {
        match self.cells.checked_sub(count as u64) {
            Some(left) => {
                self.cells = left;
                Ok(())
            }
            None => Err(limit(format!("it made more than {} values (max-rego-cells)", self.limits.cells))),
        }
    }

    /// How many values may still be made.
    pub fn left(&self) -> u64 {
        self.cells
    }

    pub fn depth(&self, depth: u32) -> Result<(), EvalError> {
        if depth < self.limits.depth {
            return Ok(());
        }
        Err(limit(format!("its rules call each other more than {} deep (max-rego-depth)", self.limits.depth)))
    }
}

/// A limit that was reached.
pub(crate) fn limit(message: String) -> EvalError {
    EvalError { at: None, message, is_limit: true }
}
