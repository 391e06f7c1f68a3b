//! Where sheets can go. What is there is the shell's to know; a kiosk has none of it.

use std::io;

use crate::wire::SavePlace;

/// Printers of this computer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Printers {
    /// Their names, as the print system has them.
    pub names: Vec<String>,
    /// The one that is used unless another is chosen.
    pub usual: Option<String>,
}

/// Folders, drives and printers around the program.
pub trait OutletsOutside: Send + Sync {
    /// Folders that a person knows, and drives that are plugged in now.
    fn places(&self) -> Vec<SavePlace>;
    /// Printers that can be reached now.
    fn printers(&self) -> Printers;
    /// Sends a PDF to one of them. The title is all that the print queue shows.
    ///
    /// # Errors
    /// Whatever the print system says.
    fn print(&self, pdf: &[u8], title: &str, printer: &str) -> io::Result<()>;
}
