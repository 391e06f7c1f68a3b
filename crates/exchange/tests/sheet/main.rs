//! Spreadsheets from bytes to tables.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod editions;
mod figures;
mod formats;
mod hostile;
mod import;
mod property;
mod support;
