//! Time by the clock and time on the processor, and what of it to report.

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// Times of one kind of question.
#[derive(Default)]
pub struct Times {
    cpu: Vec<Duration>,
    wall: Vec<Duration>,
}

fn cpu_now() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.try_into().unwrap_or(0), now.tv_nsec.try_into().unwrap_or(0))
}

impl Times {
    /// Runs `f` and keeps how long it took.
    pub fn of<T>(&mut self, f: impl FnOnce() -> T) -> T {
        let (wall, cpu) = (Instant::now(), cpu_now());
        let answer = f();
        self.cpu.push(cpu_now().saturating_sub(cpu));
        self.wall.push(wall.elapsed());
        answer
    }

    /// CPU p50 and p99, wall p50 and p99, in milliseconds.
    pub fn summary(&self) -> [f64; 4] {
        let cpu = |share| quantile(&self.cpu, share);
        let wall = |share| quantile(&self.wall, share);
        [cpu(0.50), cpu(0.99), wall(0.50), wall(0.99)]
    }
}

fn quantile(times: &[Duration], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    // The smallest value that at least this share of all values does not exceed.
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.clamp(1, sorted.len().max(1)) - 1).map_or(f64::NAN, |time| time.as_secs_f64() * 1_000.0)
}
