//! Spreadsheets from bytes to tables.

mod formats;
mod hostile;
mod import;
mod property;
mod support;
