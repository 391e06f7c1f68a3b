//! How long a person waits in the real window: `cargo xtask bench paper`, `cargo xtask bench languages` and `cargo xtask bench start`.
// A tool for developers: it may stop, and it prints what it measured.
#![allow(clippy::expect_used, clippy::print_stdout)]

#[cfg(target_os = "linux")]
#[allow(dead_code)] // Proofs use the rest.
#[path = "../eyes.rs"]
mod eyes;
#[cfg(target_os = "linux")]
mod languages;
#[cfg(target_os = "linux")]
#[allow(dead_code)] // Journeys use the rest of both.
#[path = "../page.rs"]
mod page;
#[cfg(target_os = "linux")]
mod paper;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../picture.rs"]
mod picture;
#[cfg(target_os = "linux")]
#[allow(dead_code)]
#[path = "../stage.rs"]
mod stage;
#[cfg(target_os = "linux")]
mod start;

#[cfg(target_os = "linux")]
fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (what, more) = words.split_first().expect("what is to be measured");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        match what.as_str() {
            "languages" => languages::measure_all().await,
            "paper" => paper::measure_all().await,
            "start" => start::measure_all(more).await,
            other => panic!("`languages`, `paper` or `start`, not {other}"),
        }
    });
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("Measured through WebKitWebDriver, which only Linux has.");
}

/// The middle, the 95th of a hundred and the longest of some milliseconds.
#[cfg(target_os = "linux")]
fn middle_and_p95(mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    format!("p50 {:.0} ms, p95 {:.0} ms, longest {:.0} ms", at(0.5), at(0.95), at(1.0))
}

/// The middle one; not a number where there is none.
#[cfg(target_os = "linux")]
fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
