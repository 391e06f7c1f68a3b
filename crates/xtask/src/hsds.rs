//! `cargo xtask hsds`: what we export, read by validators that are not ours.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{command, run};
use crate::ours;
use crate::run::target_folder;

/// How Python is called here, and where it is in a folder of its own.
const PYTHON: (&str, &str) = if cfg!(windows) { ("python", "Scripts/python.exe") } else { ("python3", "bin/python") };

/// Writes a sample of every sort of record as HSDS, and has it checked.
pub fn hsds(root: &Path) -> Result<(), String> {
    let python = validators(root)?;
    let sample = target_folder(root).join("hsds-sample");
    if sample.exists() {
        fs::remove_dir_all(&sample).map_err(|error| error.to_string())?;
    }
    let folder = sample.display().to_string();
    run(&mut ours::example(root, "export_sample", &[&folder])?)?;
    let (python, script) = (python.display().to_string(), root.join("tests/hsds/validate.py").display().to_string());
    let mut words = vec![script, folder];
    words.extend(official(&root.join("../shared/data/hsds")));
    run(&mut command(&python, &words.iter().map(String::as_str).collect::<Vec<_>>(), root))
}

/// What the specification itself says, where copies of it stand beside the test data: they are not ours to pass on.
fn official(data: &Path) -> Vec<String> {
    let mut words = Vec::new();
    let datapackage = data.join("hsds31_official_examples/csv/datapackage.json");
    if datapackage.exists() {
        words.push(datapackage.display().to_string());
    }
    let schemas = data.join("hsds31_official_schemas");
    if schemas.join("service_with_definitions.json").exists() {
        words.extend(["--schemas".to_owned(), schemas.display().to_string()]);
    }
    words
}

/// A Python with the pinned validators in it, made once.
fn validators(root: &Path) -> Result<PathBuf, String> {
    let folder = target_folder(root).join("hsds-venv");
    let python = folder.join(PYTHON.1);
    let wanted = root.join("tests/hsds/requirements.txt");
    let noted = folder.join("requirements.txt");
    let read = |path: &Path| fs::read_to_string(path).ok();
    if read(&noted).is_some() && read(&noted) == read(&wanted) {
        return Ok(python);
    }
    run(&mut command(PYTHON.0, &["-m", "venv", &folder.display().to_string()], root))?;
    let (python_path, wanted_path) = (python.display().to_string(), wanted.display().to_string());
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", &wanted_path];
    run(&mut command(&python_path, &install, root))?;
    fs::copy(&wanted, &noted).map_err(|error| error.to_string())?;
    Ok(python)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::*;

    #[test]
    fn what_the_specification_says_is_asked_only_where_it_is() {
        let data = std::env::temp_dir().join(format!("xtask-hsds-{}", std::process::id()));
        assert_eq!(official(&data), Vec::<String>::new());
        let schemas = data.join("hsds31_official_schemas");
        fs::create_dir_all(&schemas).unwrap();
        fs::write(schemas.join("service_with_definitions.json"), "{}").unwrap();
        assert_eq!(official(&data), ["--schemas", &schemas.display().to_string()]);
        let csv = data.join("hsds31_official_examples/csv");
        fs::create_dir_all(&csv).unwrap();
        fs::write(csv.join("datapackage.json"), "{}").unwrap();
        let words = official(&data);
        fs::remove_dir_all(&data).unwrap();
        assert_eq!((words.len(), words[0].as_str()), (3, csv.join("datapackage.json").to_str().unwrap()));
    }
}
