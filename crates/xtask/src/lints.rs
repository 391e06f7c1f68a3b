//! House rules of the page that no linter knows: nothing kept, nothing fetched, no raw color or size outside the tokens.

use std::path::{Path, PathBuf};

/// Files of the page worth reading.
const KINDS: [&str; 5] = ["ts", "js", "svelte", "css", "html"];
/// The only file with raw colors and sizes.
const TOKENS: &str = "styles/tokens.css";
/// The only folder that talks to the shell.
const HOST: &str = "host/";

/// What no file of the page may say, and why.
const NEVER: [(&str, &str); 23] = [
    ("localStorage", "nothing is kept in the web view"),
    ("sessionStorage", "nothing is kept in the web view"),
    ("indexedDB", "nothing is kept in the web view"),
    ("caches.", "nothing is kept in the web view"),
    ("document.cookie", "nothing is kept in the web view"),
    ("cookieStore", "nothing is kept in the web view"),
    ("serviceWorker", "nothing is kept in the web view"),
    ("fetch(", "nothing is fetched"),
    ("XMLHttpRequest", "nothing is fetched"),
    ("WebSocket", "nothing is fetched"),
    ("EventSource", "nothing is fetched"),
    ("sendBeacon", "nothing is sent"),
    ("RTCPeerConnection", "nothing is sent"),
    ("innerHTML", "text of translators becomes nodes, never markup"),
    ("outerHTML", "text of translators becomes nodes, never markup"),
    ("insertAdjacentHTML", "text of translators becomes nodes, never markup"),
    ("document.write", "text of translators becomes nodes, never markup"),
    ("{@html", "text of translators becomes nodes, never markup"),
    ("eval(", "no code from text"),
    ("new Function(", "no code from text"),
    ("window.open", "no other window"),
    ("navigator.geolocation", "nobody is located"),
    ("console.log", "nothing that was typed is logged"),
];

/// How something from elsewhere would be loaded.
const REMOTE: [&str; 10] = [
    "src=\"http",
    "src='http",
    "href=\"http",
    "href='http",
    "url(http",
    "url(\"http",
    "url('http",
    "from 'http",
    "import('http",
    "@import url",
];

/// Reads every file under ui/src, and the pages beside it.
pub fn check(root: &Path) -> Result<(), String> {
    let ui = root.join("ui");
    let mut found = Vec::new();
    let mut files = files(&ui.join("src"));
    // Tests of the page are not shipped, and set up what they like.
    files.retain(|file| !file.to_string_lossy().ends_with(".test.ts"));
    files.extend(
        ["index.html", "crisis.html", "cover.html"].map(|page| ui.join(page)).into_iter().filter(|page| page.exists()),
    );
    if files.is_empty() {
        return Err("ui/src holds no files to read".to_owned());
    }
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let name = file.strip_prefix(&ui).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        let name = name.strip_prefix("src/").unwrap_or(&name);
        found.extend(flaws(name, &text).into_iter().map(|(line, why)| format!("ui/src/{name}:{line}: {why}")));
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

/// Flaws of one file, as line (from 1) and sentence.
fn flaws(name: &str, text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_style = name.ends_with(".css");
    let mut in_comment = false;
    for (index, line) in text.lines().enumerate() {
        let mut flaw = |why: String| found.push((index + 1, why));
        let line = without_comments(line, &mut in_comment);
        for (word, why) in NEVER {
            if says(&line, word) {
                flaw(format!("`{word}`: {why}"));
            }
        }
        if REMOTE.iter().any(|word| line.contains(word)) {
            flaw("loads or links something from elsewhere".to_owned());
        }
        if line.contains("@tauri-apps/") && !name.starts_with(HOST) {
            flaw("only ui/src/host talks to the shell".to_owned());
        }
        if line.contains("<style") {
            in_style = true;
        }
        let painted = in_style || ["style=", "fill=\"", "stroke=\""].iter().any(|start| line.contains(start));
        if painted && name != TOKENS && !name.starts_with("generated/") {
            // A media query cannot read a token.
            let query = ["@media", "@container"].iter().any(|start| line.contains(start));
            if let Some(raw) = raw_value(&line).filter(|raw| !(query && raw.ends_with("size"))) {
                flaw(format!("{raw} outside tokens.css"));
            }
        }
        if line.contains("</style") {
            in_style = false;
        }
    }
    found
}

/// The line without what stands in comments.
fn without_comments(line: &str, in_comment: &mut bool) -> String {
    let mut kept = String::new();
    let mut rest = line;
    loop {
        if *in_comment {
            let Some(end) = ["*/", "-->"].iter().filter_map(|mark| Some(rest.find(mark)? + mark.len())).min() else {
                return kept;
            };
            *in_comment = false;
            rest = &rest[end..];
        }
        match ["/*", "<!--"].iter().filter_map(|mark| rest.find(mark)).min() {
            Some(start) => {
                kept.push_str(&rest[..start]);
                // Past the opening mark, so that `/*/` does not close itself.
                rest = &rest[start + 2..];
                *in_comment = true;
            }
            None => {
                kept.push_str(rest);
                break;
            }
        }
    }
    // `//` begins a comment at the start of a line or after a space; in an address it stands after a colon.
    match kept.find("//") {
        Some(0) => String::new(),
        Some(at) if kept[..at].ends_with(char::is_whitespace) => kept[..at].to_owned(),
        _ => kept,
    }
}

/// The word stands there, and not as the tail of a longer one.
fn says(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// A color or a size that is no token.
fn raw_value(line: &str) -> Option<&'static str> {
    let bytes = line.as_bytes();
    for (at, byte) in line.bytes().enumerate() {
        if byte == b'#' {
            let digits = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            let ends = bytes.get(at + 1 + digits).is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-');
            // An id selector such as `#add` stands before a brace or comma, a color after a colon or quote.
            let value = line[..at].trim_end().ends_with([':', '"', '\'', ',', '(']) || line[..at].contains(':');
            if matches!(digits, 3 | 4 | 6 | 8) && ends && value {
                return Some("a raw color");
            }
        }
    }
    if ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab("].iter().any(|word| says(line, word)) {
        return Some("a raw color");
    }
    line.split([';', '{']).any(raw_size).then_some("a raw size")
}

/// A size in pixels; or one in `rem` where the tokens have steps for it. A column's width in `rem` is layout: it grows
/// with the letters and belongs where the columns are.
fn raw_size(declaration: &str) -> bool {
    let property = declaration.split(':').next().unwrap_or_default().trim();
    let stepped = ["font", "padding", "margin", "gap", "border"].iter().any(|start| property.starts_with(start));
    let units: &[&str] = if stepped { &["px", "rem"] } else { &["px"] };
    units.iter().any(|unit| {
        declaration.match_indices(unit).any(|(at, _)| {
            let before = declaration[..at].chars().rev();
            let number: String = before.take_while(|c| c.is_ascii_digit() || *c == '.').collect();
            let ends = !declaration[at + unit.len()..].starts_with(|c: char| c.is_alphanumeric());
            ends && number.chars().any(|c| ('1'..='9').contains(&c))
        })
    })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flawed(name: &str, text: &str) -> bool {
        !flaws(name, text).is_empty()
    }

    #[test]
    fn nothing_is_kept_or_fetched() {
        assert!(flawed("state/a.ts", "localStorage.setItem('a', 'b')"));
        assert!(flawed("state/a.ts", "const a = await fetch('/x')"));
        assert!(flawed("screens/a.svelte", "<p>{@html text}</p>"));
        assert!(flawed("screens/a.svelte", "<img src=\"https://example.org/a.png\">"));
        assert!(!flawed("state/a.ts", "const a = prefetch(1)"));
    }

    #[test]
    fn only_the_host_folder_talks_to_the_shell() {
        assert!(flawed("state/a.ts", "import { invoke } from '@tauri-apps/api/core'"));
        assert!(!flawed("host/tauri.ts", "import { invoke } from '@tauri-apps/api/core'"));
    }

    #[test]
    fn raw_colors_and_sizes_live_in_the_tokens_only() {
        for line in ["color: #FBF8F3;", "margin: 4px;", "gap: 1.5rem", "border: 1px solid rgb(0 0 0)"] {
            assert!(flawed("styles/base.css", line), "{line}");
            assert!(!flawed("styles/tokens.css", line), "{line}");
        }
        assert!(flawed("parts/a.svelte", "<style>\n.a { color: #fff; }\n</style>"));
        assert!(flawed("parts/a.svelte", "<path fill=\"#1f6f6b\" />"));
    }

    #[test]
    fn tokens_ids_links_and_media_queries_are_no_raw_values() {
        for line in [
            "padding: var(--space-2);",
            "width: 100%;",
            "margin: 0px;",
            "#add { display: none }",
            "@media (min-width: 900px) {",
            "inline-size: 40ch;",
            "grid-template-columns: minmax(0, 1fr) 12.5rem;",
        ] {
            assert!(!flawed("styles/base.css", line), "{line}");
        }
        assert!(!flawed("parts/a.svelte", "<a href=\"#/find\">{#each list as one}</a>"));
    }

    #[test]
    fn this_page_keeps_to_them() {
        check(&crate::root()).unwrap();
    }

    #[test]
    fn comments_may_name_what_is_forbidden() {
        assert!(!flawed("state/a.ts", "// never localStorage\n/* nor fetch( */\nconst a = 1 // no innerHTML"));
        assert!(!flawed("parts/a.svelte", "<!-- no innerHTML\n nor eval( -->"));
        assert!(flawed("state/a.ts", "/* a */ eval(b)"));
    }
}
