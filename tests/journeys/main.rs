//! The real window, under a display of its own, steered as a person would: `cargo xtask test`.
//!
//! Each journey starts with a fresh home, a fresh library and a fresh display. One that fails leaves a picture and the
//! page's source in `out/journeys`.
#![cfg(target_os = "linux")]
// All of this is a test: an expectation that fails ends the journey.
#![allow(clippy::expect_used)]

mod accessible;
mod axe;
mod broken_library;
mod doors;
mod ears;
#[allow(dead_code)] // Proofs use the rest.
mod eyes;
mod kept;
mod keyboard;
mod languages;
mod leave;
mod librarian;
mod listen;
mod lists;
mod lost_page;
#[allow(dead_code)] // Pictures for translators use the rest.
mod made_up;
mod memory;
mod odd_input;
mod own;
mod packs;
mod page;
mod paper;
mod picture;
mod place;
mod portable;
#[allow(dead_code)] // Proofs use the rest.
mod screens;
mod stage;
mod traces;
mod translate;
mod upgrade;
mod visitor;
