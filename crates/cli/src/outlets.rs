//! A terminal has no drives to choose from and no printer: paths are typed.

use std::io;

use many_doors_app::{OutletsOutside, Printers, wire::SavePlace};

/// The terminal.
pub struct Terminal;

impl OutletsOutside for Terminal {
    fn places(&self) -> Vec<SavePlace> {
        Vec::new()
    }

    fn printers(&self) -> Printers {
        Printers::default()
    }

    fn print(&self, _: &[u8], _: &str, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}
