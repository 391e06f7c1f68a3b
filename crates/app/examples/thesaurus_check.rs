//! Tells what is wrong with the words people search with: severity, short name and finding, one a line. The checks of the
//! languages ask: `cargo xtask l10n`.

use std::io::Write as _;

use many_doors_app::{l10n::check::Severity, thesaurus_check};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for finding in thesaurus_check::built_in() {
        let severity = if finding.severity == Severity::Error { "error" } else { "warning" };
        writeln!(out, "{severity}\t{}\t{finding}", finding.defect.code())?;
    }
    Ok(())
}
