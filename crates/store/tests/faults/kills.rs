//! The program is killed while it imports.

use std::time::{Duration, Instant};

use crate::import::Stage;

fn kill(times: u32) {
    let stage = Stage::new(1_500);
    stage.reset();
    let started = Instant::now();
    assert!(stage.child().status().unwrap().success());
    let whole = started.elapsed();
    assert!(stage.is_old_or_new("nobody killed it"));
    let mut new = 0;
    for round in 0..times {
        stage.reset();
        // From the first moment to a little after the last one, in leaps that meet other moments in every run.
        let share = f64::from((round * 7 + std::process::id()) % times) / f64::from(times);
        let after = Duration::from_secs_f64(whole.as_secs_f64() * share * 1.1);
        let mut child = stage.child().spawn().unwrap();
        std::thread::sleep(after);
        child.kill().unwrap();
        child.wait().unwrap();
        new += u32::from(stage.is_old_or_new(&format!("killed after {after:?} of {whole:?}")));
    }
    println!("{times} kills: {new} times the new library, else the old one");
}

#[test]
fn whoever_kills_it_finds_the_old_library_or_the_new_one() {
    kill(10);
}

#[test]
#[ignore = "takes minutes"]
fn whoever_kills_it_a_hundred_times_finds_the_old_library_or_the_new_one() {
    kill(100);
}
