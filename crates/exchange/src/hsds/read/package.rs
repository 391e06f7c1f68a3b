//! The descriptor of a data package: which file is which table.

use std::collections::BTreeMap;

use serde_json::Value;

use super::names::Kind;
use crate::files::Files;

/// Descriptors are small.
const LARGEST: u64 = 4 << 20;

/// Whether a file is a descriptor, or a copy of one.
pub(super) fn is_descriptor(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
    last.starts_with("datapackage") && last.ends_with(".json")
}

/// What the descriptors say that files hold, by the files' names. Paths that are not there are looked for under their last part:
/// packages are moved into folders and the descriptor is not.
pub(super) fn kinds(files: &Files) -> BTreeMap<String, Kind> {
    let mut found = BTreeMap::new();
    for name in files.names() {
        let folder = name.strip_suffix("datapackage.json").filter(|rest| rest.is_empty() || rest.ends_with('/'));
        let Some(folder) = folder else { continue };
        if files.size_of(name) > LARGEST {
            continue;
        }
        let Some(Value::Object(package)) = files.read(name).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok())
        else {
            continue;
        };
        for resource in package.get("resources").and_then(Value::as_array).into_iter().flatten() {
            let Some(kind) = resource.get("name").and_then(Value::as_str).and_then(Kind::named) else { continue };
            let path = match resource.get("path") {
                Some(Value::String(path)) => path.as_str(),
                Some(Value::Array(paths)) => paths.first().and_then(Value::as_str).unwrap_or_default(),
                _ => continue,
            };
            let path = path.trim_start_matches("./");
            let whole = format!("{folder}{path}");
            if files.names().any(|name| name == whole) {
                found.insert(whole, kind);
                continue;
            }
            let last = path.rsplit('/').next().unwrap_or(path);
            for name in files.names().filter(|name| name.starts_with(folder) && name.rsplit('/').next() == Some(last)) {
                found.entry(name.to_owned()).or_insert(kind);
            }
        }
    }
    found
}
