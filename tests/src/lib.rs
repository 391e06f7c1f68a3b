//! What tests across crates share.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

pub mod canary;
pub mod look;

/// What a run left behind; told apart by inode, which Linux and its kin have.
#[cfg(unix)]
pub mod listing;

#[cfg(target_os = "linux")]
pub mod processes;

/// PDF files and square codes, read back by the programs that people have.
#[cfg(target_os = "linux")]
pub mod reading;
