//! Programs that are killed, disks that are full or broken, bits that flip: what can be read afterwards is the old library or
//! the new one, and never a wrong number.
//!
//! A few of each run by default; `cargo xtask prove faults` runs them all.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "how often each end was met says whether the test could fail")]

#[path = "../library/mod.rs"]
mod library;

mod bit_flips;
mod disk;
mod import;
mod kills;
