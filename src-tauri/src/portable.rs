//! Started from a stick: all that is kept lies in one folder beside the program, and so does what the web view writes.

use std::path::{Path, PathBuf};

use many_doors_app::portable_dir;

/// Has everything kept in the folder beside the program from here on, and returns the folder; none where this run is not portable.
/// Called in `main`, on its only thread.
#[allow(unsafe_code)]
pub fn begin(asked: bool) -> Option<PathBuf> {
    let folder = portable_dir(asked, |name| std::env::var_os(name), &std::env::current_exe().ok()?)?;
    // SAFETY: no other thread exists yet, so nobody reads the environment meanwhile.
    unsafe { std::env::set_var("MANY_DOORS_DATA", &folder) };
    Some(folder)
}

/// What the system's libraries keep for the next program goes where the web view's files go, too: what they know of fonts, and nothing of
/// drawing, which would still be written while the folder is removed.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
pub fn keep_caches_in(folder: &Path) {
    for (name, value) in [("XDG_CACHE_HOME", folder.as_os_str()), ("MESA_SHADER_CACHE_DISABLE", "true".as_ref())] {
        // SAFETY: no other thread exists yet, so nobody reads the environment meanwhile.
        unsafe { std::env::set_var(name, value) };
    }
}
