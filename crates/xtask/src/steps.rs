//! A list of steps that all run, and one honest line at the end.

use std::time::Instant;

/// Runs steps one after the other and remembers how each ended.
#[derive(Default)]
pub struct Steps {
    passed: u32,
    failed: Vec<String>,
}

impl Steps {
    /// Runs one step; a failure is told and remembered, and the next step still runs.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<(), String>) {
        println!("\n== {name}");
        let start = Instant::now();
        match work() {
            Ok(()) => {
                self.passed += 1;
                println!("== {name}: good ({:.1} s)", start.elapsed().as_secs_f32());
            }
            Err(why) => {
                println!("{why}");
                println!("== {name}: FAILED ({:.1} s)", start.elapsed().as_secs_f32());
                self.failed.push(name.to_owned());
            }
        }
    }

    /// The last line, and an error naming the steps that failed.
    pub fn finish(self) -> Result<(), String> {
        println!("\n{} passed, {} failed", self.passed, self.failed.len());
        if self.failed.is_empty() { Ok(()) } else { Err(format!("Failed: {}", self.failed.join(", "))) }
    }
}
