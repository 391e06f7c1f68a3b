//! Which pages the window may show: those inside the program, and no others.

use tauri::Url;

/// The page with the compiled lines and no script.
pub const CRISIS_PAGE: &str = "crisis.html";
/// The page that everything begins with.
pub const FIRST_PAGE: &str = "index.html";
/// The page that is blank until a script draws the cover.
pub const COVER_PAGE: &str = "cover.html";

/// The page belongs to the program itself.
pub fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // How Windows spells the same place: no server stands behind it.
        "http" | "https" if cfg!(windows) => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(url: &str) -> bool {
        is_own(&Url::parse(url).unwrap())
    }

    #[test]
    fn the_programs_own_pages_may_be_shown() {
        assert!(own("tauri://localhost/index.html#/find"));
        assert!(own("tauri://localhost/crisis.html"));
    }

    #[test]
    fn nothing_else_may_be_shown() {
        for url in [
            "https://example.org/",
            "http://localhost/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "javascript:alert(1)",
            "about:blank",
            "tel:988",
            "blob:tauri://localhost/1",
        ] {
            assert!(!own(url), "{url}");
        }
    }
}
