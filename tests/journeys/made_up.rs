//! Made-up lists, as people bring them. Names, numbers and addresses are nobody's.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A service: its own number in the list, its name, what it does, and its phone as written.
pub type Row<'a> = (&'a str, &'a str, &'a str, &'a str);

/// Three services; the last has no number to dial.
pub const COUNTY: [Row<'static>; 3] = [
    ("s1", "Harbor Talk Group", "A zanzibarine circle on Mondays", "305-555-0101"),
    ("s2", "Lantern Walk-in", "Open door for quillwort walkers", "305-555-0102"),
    ("s3", "Mangrove Warm Line", "Neighbors who listen", "ask at the desk"),
];

/// A word that is marked private in [`county`].
pub const PRIVATE: &str = "Backroom Referrals";

/// Writes a list in HSDS as a folder of tables, with one service beside these that is not for the public.
pub fn county(folder: &Path, rows: &[Row]) -> PathBuf {
    fs::create_dir_all(folder).expect("a folder for a list");
    let mut services = "id,organization_id,name,description,status,show_on_public_site\n".to_owned();
    let mut phones = "id,service_id,number\n".to_owned();
    for (id, name, about, phone) in rows {
        let _ = writeln!(services, "{id},o1,{name},{about},active,yes");
        let _ = writeln!(phones, "p-{id},{id},{phone}");
    }
    let _ = writeln!(services, "s9,o1,{PRIVATE},For staff,active,no");
    let organizations = "id,name,description,website\no1,Example Clinic,Listens.,https://example.org\n";
    for (file, text) in [("organizations.csv", organizations), ("services.csv", &services), ("phones.csv", &phones)] {
        fs::write(folder.join(file), text).expect("a table of a list");
    }
    folder.to_path_buf()
}

/// A long list in the same form.
pub fn long_county(folder: &Path, rows: usize) -> PathBuf {
    let named: Vec<[String; 3]> = (0..rows)
        .map(|at| {
            let phone = format!("305-555-01{:02}", at % 100);
            [format!("n{at}"), format!("Example Circle {at}"), phone]
        })
        .collect();
    let rows: Vec<Row> = named
        .iter()
        .map(|[id, name, phone]| (id.as_str(), name.as_str(), "A vervainish circle", phone.as_str()))
        .collect();
    county(folder, &rows)
}

/// A spreadsheet whose third column can only be guessed, and whose last row has no name.
pub fn sheet(file: &Path) -> PathBuf {
    let text = "Service Name,Phone,Blurb X,Hours\n\
        Tamarind Kitchen Talks,305-555-0121,Cooking and osmundine talk,Mon 9-5\n\
        Second Line Circle,305-555-0122,People who walk together,\n\
        ,305-555-0123,Nobody wrote the name,\n";
    fs::write(file, text).expect("a spreadsheet");
    file.to_path_buf()
}
