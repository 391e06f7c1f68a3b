//! What must be true before the first thread and the first window.

/// Variables by which somebody else could steer or watch the web view.
#[cfg(not(any(debug_assertions, feature = "testing")))]
const STEERING: [&str; 5] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_USER_DATA_FOLDER",
];

/// Closes the ways in which memory or words could leave the process. Called first in `main`, on its only thread.
pub fn before_anything_else() {
    wipe_what_c_frees();
    draw_in_memory();
    forget_steering();
    no_core_files();
    quiet_panics();
}

#[cfg(not(any(debug_assertions, feature = "testing")))]
#[allow(unsafe_code)]
fn forget_steering() {
    for name in STEERING {
        // SAFETY: no other thread exists yet, so nobody reads the environment meanwhile.
        unsafe { std::env::remove_var(name) };
    }
}

/// Tests need to steer the window.
#[cfg(any(debug_assertions, feature = "testing"))]
fn forget_steering() {}

/// A core file would hold whatever a person typed. The limit passes on to the web processes.
#[cfg(unix)]
#[allow(unsafe_code)]
fn no_core_files() {
    let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `none` is a whole rlimit and lives through the call. A refusal changes nothing.
    unsafe { libc::setrlimit(libc::RLIMIT_CORE, &none) };
    #[cfg(all(target_os = "linux", not(debug_assertions)))]
    // SAFETY: prctl with PR_SET_DUMPABLE takes plain numbers.
    unsafe {
        libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0)
    };
}

#[cfg(not(unix))]
fn no_core_files() {}

/// What SQLite, GTK and the web view's half in this process give back is written over, as Rust's memory is (`wiping`).
///
/// The C library writes over what it takes back, except for the small pieces that each thread keeps at hand; only
/// without those is all of it gone. That can be chosen at the start of a process alone, so the program starts itself
/// once more, in its own place: same process, same arguments.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code)]
fn wipe_what_c_frees() {
    use std::os::unix::process::CommandExt as _;

    const CHOSEN: &str = "glibc.malloc.perturb=90:glibc.malloc.tcache_count=0";
    // The web view has an allocator of its own, unless it is asked to use the system's.
    // SAFETY: no other thread exists yet, so nobody reads the environment meanwhile.
    unsafe { std::env::set_var("Malloc", "1") };
    // SAFETY: a plain number in and out. Where the loader takes the choice out of the environment, asking again is vain.
    let stripped = unsafe { libc::getauxval(libc::AT_SECURE) } != 0;
    if std::env::var_os("GLIBC_TUNABLES").is_some_and(|chosen| chosen == CHOSEN) {
        // Not for the web processes, which end whenever something must be forgotten.
        // SAFETY: no other thread exists yet, so nobody reads the environment meanwhile.
        unsafe { std::env::remove_var("GLIBC_TUNABLES") };
        return;
    }
    if stripped {
        return;
    }
    let mut words = std::env::args_os();
    let (Ok(itself), Some(name)) = (std::env::current_exe(), words.next()) else { return };
    // Comes back only where it failed; the program then runs on without.
    let _ = std::process::Command::new(itself).arg0(name).args(words).env("GLIBC_TUNABLES", CHOSEN).exec();
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn wipe_what_c_frees() {}

/// The page is drawn by the processor: a graphics card would keep pictures of it that nobody writes over (docs/adr/0016). WebKitGTK reads this at the first window.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn draw_in_memory() {
    // SAFETY: no other thread exists yet, so nobody reads the environment meanwhile.
    unsafe { std::env::set_var("WEBKIT_DISABLE_COMPOSITING_MODE", "1") };
}

#[cfg(not(target_os = "linux"))]
fn draw_in_memory() {}

/// Says where the program broke, never with what: a panic's own words may quote what was typed.
fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
        eprintln!("many-doors: a fault{place}");
    }));
}
