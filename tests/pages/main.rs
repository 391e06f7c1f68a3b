//! Sheets and square codes, drawn and read back by the programs that people have: pdftotext, pdffonts, qpdf, zbar.
//!
//! The tools and fonts are installed by `cargo xtask check` and `test`; elsewhere than on Linux all of it is left out.
#![cfg(target_os = "linux")]
// All of this is a test: what is not there ends it.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod codes;
mod sample;
mod sheets;
