//! What is taken from a folder, an archive or a file, and what is refused. More that is refused lies in `tests/lists/zoo`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::io::{Cursor, Read, Write};

use many_doors_exchange::files::{Files, FilesError, MOST_FILES};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn refused(bytes: Vec<u8>) -> FilesError {
    Files::of_bytes("data.zip", bytes).expect_err("should be refused")
}

#[test]
fn folders_archives_and_single_files_are_read_alike() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    std::fs::write(folder.path().join("data/services.csv"), "id\n1\n").unwrap();
    std::fs::write(folder.path().join(".hidden"), "x").unwrap();
    let zip = archive(&[("data/services.csv", b"id\n1\n"), ("__MACOSX/._x", b"x"), ("data/.DS_Store", b"x")]);
    let zipped = folder.path().join("data.bin");
    std::fs::write(&zipped, &zip).unwrap();
    for files in [Files::of_bytes("x.zip", zip.clone()).unwrap(), Files::at(&zipped).unwrap()] {
        assert_eq!(files.names().collect::<Vec<_>>(), ["data/services.csv"]);
        assert_eq!(files.read("data/services.csv").unwrap(), b"id\n1\n");
        assert_eq!(files.size(), 5);
    }
    std::fs::remove_file(&zipped).unwrap();
    let files = Files::at(folder.path()).unwrap();
    assert_eq!(files.names().collect::<Vec<_>>(), ["data/services.csv"]);
    let mut text = String::new();
    files.open("data/services.csv").unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "id\n1\n");
    let one = Files::at(&folder.path().join("data/services.csv")).unwrap();
    assert_eq!(one.names().collect::<Vec<_>>(), ["services.csv"]);
    assert!(matches!(one.read("other.csv"), Err(FilesError::Absent(_))));
}

#[test]
fn an_archive_that_leads_elsewhere_is_refused() {
    for name in ["../evil.csv", "a/../../evil.csv", "/etc/evil.csv", "C:evil.csv", "a\\b.csv"] {
        assert!(matches!(refused(archive(&[(name, b"x")])), FilesError::Outside(_)), "{name}");
    }
}

#[test]
fn too_many_files_are_refused() {
    let names: Vec<String> = (0..=MOST_FILES).map(|number| format!("{number}.csv")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert!(matches!(refused(archive(&many)), FilesError::TooMany));
}

#[test]
fn a_file_in_an_archive_that_is_not_what_the_archive_says_is_damaged() {
    let whole = archive(&[("services.csv", b"id,name\n1,Example Clinic\n2,Example Circle\n")]);
    let listed = whole.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
    let mut altered = Vec::new();
    for size in [0_u32, 10, 4096] {
        let mut bytes = whole.clone();
        bytes[listed + 24..listed + 28].copy_from_slice(&size.to_le_bytes());
        altered.push(bytes);
    }
    let mut bytes = whole.clone();
    // Behind the header and the name.
    bytes[30 + "services.csv".len() + 8] ^= 0x10;
    altered.push(bytes);
    for bytes in altered {
        let files = Files::of_bytes("data.zip", bytes).unwrap();
        let read = files.read("services.csv");
        assert!(matches!(read, Err(FilesError::Damaged(_))), "{read:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("services.csv")).unwrap();
    assert!(matches!(Files::at(folder.path()), Err(FilesError::Link(_))));
}

#[test]
fn damaged_archives_never_panic() {
    let whole =
        archive(&[("services.csv", b"id,name\n1,Example Clinic\n"), ("phones.csv", b"id,number\n1,555-0142\n")]);
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        if let Ok(files) = Files::of_bytes("x.zip", bytes) {
            for name in files.names().map(str::to_owned).collect::<Vec<_>>() {
                let _ = files.read(&name);
            }
        }
    }
}
