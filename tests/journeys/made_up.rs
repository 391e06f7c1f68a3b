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

/// The same form, with most of what lists bring that somebody must know of.
pub fn dirty(folder: &Path) -> PathBuf {
    county(folder, &COUNTY);
    let services = "id,organization_id,name,description,url,email,status,favorite_color\n\
        d1,o1,Harbor Talk Group,\"<p>A circle<br>on Mondays</p>\",www.example.org,N/A,active,teal\n\
        d2,o1,CafÃ© Example,First line\\nsecond line,https://example.org/a,nobody at example,active,\n\
        d3,o9,Lantern Walk-in,\"Open\u{7} door\",,,open,\n\
        d3,o1,Lantern Walk-in,Twice the same number,,,active,\n\
        d4,o1,Mangrove Warm Line,Neighbors who listen,,,active,,one,more\n";
    let phones = "id,service_id,number,extension\np1,d1,(305) 555-0101 ext. 5,\np2,d2,305-555-0102 / 305-555-0103,\np3,d3,305.555.0104,\np4,nobody,305-555-0105,\n";
    let languages = "id,service_id,name\nl1,d1,Klingonish\n";
    for (file, text) in [
        ("services.csv", services),
        ("phones.csv", phones),
        ("languages.csv", languages),
        ("colors.csv", "id,name\n1,teal\n"),
    ] {
        fs::write(folder.join(file), format!("\u{feff}{text}")).expect("a table of a list");
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
