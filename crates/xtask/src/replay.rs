//! `cargo xtask prove docs`: the worked examples of docs/developers, played in a copy of the tree.
//!
//! A fenced block whose first word is `replay` is a change to a file or commands to run; docs/developers/README.md says how
//! it is read.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::command::{command, run};
use crate::npm;

/// Where the examples are.
const EXAMPLES: &str = "docs/developers";

/// One block of an example.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// A new file.
    Create { file: String, text: String },
    /// Text behind a line that stands once in the file.
    After { file: String, line: String, text: String },
    /// Text in the place of such a line.
    Replace { file: String, line: String, text: String },
    /// Lines for a shell, at the root of the checkout.
    Run(String),
}

/// Plays every example, or the one of this name, each in a fresh copy.
pub fn prove(root: &Path, only: Option<&str>) -> Result<(), String> {
    npm::prepare(root)?;
    for (name, steps) in examples(root)? {
        if only.is_some_and(|only| only != name) {
            continue;
        }
        println!("{name}:");
        let copy = Copy::of(root)?;
        for step in steps {
            match step {
                Step::Run(lines) => {
                    let mut shell = command("bash", &["-euo", "pipefail", "-c", &lines], &copy.0);
                    // What is built for one copy serves the next.
                    run(shell.env("CARGO_TARGET_DIR", root.join("target/examples")))?;
                }
                change => {
                    let file = copy.0.join(change.file());
                    let text = change.apply(fs::read_to_string(&file).ok())?;
                    if let Some(folder) = file.parent() {
                        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
                    }
                    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
                }
            }
        }
    }
    Ok(())
}

/// Whether every change still has its place. Part of the checks: what is run takes long.
pub fn check(root: &Path) -> Result<(), String> {
    for (name, steps) in examples(root)? {
        let mut changed = BTreeMap::new();
        for step in steps.iter().filter(|step| !matches!(step, Step::Run(_))) {
            let file = step.file().to_owned();
            let before = changed.get(&file).cloned().or_else(|| fs::read_to_string(root.join(&file)).ok());
            // What the commands of an example make is not here.
            let made = before.is_none() && !matches!(step, Step::Create { .. }) && made_by_a_command(&steps, &file);
            if !made {
                let text = step.apply(before).map_err(|why| format!("{EXAMPLES}/{name}.md: {why}"))?;
                changed.insert(file, text);
            }
        }
    }
    Ok(())
}

/// Whether a command comes before the change of a file that is not in the tree.
fn made_by_a_command(steps: &[Step], file: &str) -> bool {
    steps.iter().take_while(|step| step.file() != file).any(|step| matches!(step, Step::Run(_)))
}

/// The steps of each example, by its name.
fn examples(root: &Path) -> Result<BTreeMap<String, Vec<Step>>, String> {
    let folder = root.join(EXAMPLES);
    let mut examples = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let path = entry.path();
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if path.extension().is_none_or(|ending| ending != "md") || name == "README" {
            continue;
        }
        let page = fs::read_to_string(&path).map_err(|error| error.to_string())?;
        let steps = steps(&page).map_err(|why| format!("{EXAMPLES}/{name}.md: {why}"))?;
        if !steps.is_empty() {
            examples.insert(name, steps);
        }
    }
    Ok(examples)
}

/// The steps of a page, in its order.
fn steps(page: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(wanted) = line.strip_prefix("```replay ") else { continue };
        let mut text = String::new();
        loop {
            match lines.next() {
                Some("```") => break,
                Some(line) => text.extend([line, "\n"]),
                None => return Err(format!("`{wanted}` has no end")),
            }
        }
        steps.push(step(wanted, text).ok_or_else(|| format!("`{wanted}` is not understood"))?);
    }
    Ok(steps)
}

fn step(wanted: &str, text: String) -> Option<Step> {
    if wanted.trim() == "run" {
        return Some(Step::Run(text));
    }
    let (file, how) = wanted.strip_prefix("file=")?.split_once(" mode=")?;
    // An example stays within the copy.
    let inside = !file.split('/').any(|part| part.is_empty() || part == "..");
    let file = inside.then(|| file.to_owned())?;
    if how.trim() == "create" {
        return Some(Step::Create { file, text });
    }
    let (mode, line) = how.split_once(" line=\"")?;
    let line = line.trim_end().strip_suffix('"')?.to_owned();
    match mode {
        "after" => Some(Step::After { file, line, text }),
        "replace" => Some(Step::Replace { file, line, text }),
        _ => None,
    }
}

impl Step {
    fn file(&self) -> &str {
        match self {
            Self::Create { file, .. } | Self::After { file, .. } | Self::Replace { file, .. } => file,
            Self::Run(_) => "",
        }
    }

    /// The text of the file after the change.
    fn apply(&self, before: Option<String>) -> Result<String, String> {
        let (file, line, text, keeps) = match self {
            Self::Create { file, text } => {
                return if before.is_none() { Ok(text.clone()) } else { Err(format!("{file} is there already")) };
            }
            Self::Run(_) => return Err("commands change no text".to_owned()),
            Self::After { file, line, text } => (file, line, text, true),
            Self::Replace { file, line, text } => (file, line, text, false),
        };
        let before = before.ok_or_else(|| format!("{file} is not there"))?;
        let found = before.lines().filter(|each| each == line).count();
        if found != 1 {
            return Err(format!("`{line}` stands {found} times in {file}, and must stand there once"));
        }
        let mut after = String::new();
        for each in before.lines() {
            if each != line || keeps {
                after.extend([each, "\n"]);
            }
            if each == line {
                after.push_str(text);
            }
        }
        Ok(after)
    }
}

/// A copy of what is committed, gone when it is done with.
struct Copy(PathBuf);

impl Copy {
    fn of(root: &Path) -> Result<Self, String> {
        let copy = Self(std::env::temp_dir().join(format!("many-doors-example-{}", std::process::id())));
        let _ = fs::remove_dir_all(&copy.0);
        let place = copy.0.display().to_string();
        run(&mut command("git", &["clone", "--quiet", ".", &place], root))?;
        // The packages of the page as they lie here: fetching them again would show nothing.
        let cloned = command("cp", &["-r", "ui/node_modules", &format!("{place}/ui/node_modules")], root).status();
        if cloned.is_ok_and(|status| status.success()) {
            Ok(copy)
        } else {
            Err("the packages of ui cannot be copied".to_owned())
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# One\n\n```rust\nlet x;\n```\n\n```replay file=a/b.txt mode=after line=\"  say \"two\"\"\n  say three\n```\n\n\
                        ```replay run\ncargo test\nls\n```\n";

    #[test]
    fn a_page_is_read_in_its_order_with_quotes_and_blanks_as_they_stand() {
        let after = Step::After { file: "a/b.txt".into(), line: "  say \"two\"".into(), text: "  say three\n".into() };
        assert_eq!(steps(PAGE), Ok(vec![after, Step::Run("cargo test\nls\n".into())]));
    }

    #[test]
    fn what_is_not_understood_is_said_and_nothing_leaves_the_copy() {
        for wrong in [
            "file=x mode=before line=\"a\"",
            "file=x mode=after",
            "file=../x mode=create",
            "file=/x mode=create",
            "walk",
        ] {
            assert!(steps(&format!("```replay {wrong}\n```\n")).is_err(), "{wrong}");
        }
        assert!(steps("```replay run\nls\n").is_err(), "without an end");
    }

    #[test]
    fn a_change_needs_its_line_exactly_once() {
        let change = |line: &str| Step::Replace { file: "x".into(), line: line.into(), text: "new\n".into() };
        assert_eq!(change("b").apply(Some("a\nb\nc\n".into())).unwrap(), "a\nnew\nc\n");
        for line in ["a", "d"] {
            assert!(change(line).apply(Some("a\nb\na\n".into())).is_err(), "{line}");
        }
        assert!(change("b").apply(None).is_err());
        let create = Step::Create { file: "x".into(), text: "new\n".into() };
        assert!(create.apply(Some(String::new())).is_err(), "a file that is there is not written over");
    }
}
