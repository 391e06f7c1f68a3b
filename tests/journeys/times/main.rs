//! How long a person waits in the real window: `cargo xtask bench paper` and `cargo xtask bench languages`.
// A tool for developers: it may stop, and it prints what it measured.
#![allow(clippy::expect_used, clippy::print_stdout)]

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
#[path = "../stage.rs"]
mod stage;

#[cfg(target_os = "linux")]
fn main() {
    let what = std::env::args().nth(1);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut stage = stage::Stage::new("1366x900");
        let page = page::Page::open_in(&mut stage, "en").await;
        match what.as_deref() {
            Some("languages") => languages::measure_all(&page).await,
            Some("paper") => paper::measure_all(&page).await,
            other => panic!("`languages` or `paper`, not {other:?}"),
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
