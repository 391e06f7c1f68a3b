use super::*;

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    pack(&files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect()).unwrap()
}

#[test]
fn a_language_comes_with_what_it_began_with_and_a_note_of_the_program() {
    let handed = unpack(&packed(&[
        ("so/find.ftl", b"find-title = Raadi\r\n"),
        ("so/provenance.toml", b""),
        ("base/so/find.ftl", b"find-title = Search\n"),
        (MANIFEST, b"format = 1\n"),
    ]))
    .unwrap();
    assert_eq!((handed.found.tag.as_str(), handed.found.files.len(), handed.notices.len()), ("so", 2, 0));
    assert_eq!(handed.found.files[0].1, "find-title = Raadi\n");
    assert_eq!(handed.base.unwrap().len(), 1);
}

#[test]
fn a_folder_that_somebody_packed_by_hand_is_as_good() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.add_directory("so/", SimpleFileOptions::default()).unwrap();
    archive.start_file("so/find.ftl", SimpleFileOptions::default()).unwrap();
    archive.write_all(b"find-title = Raadi\n").unwrap();
    let handed = unpack(&archive.finish().unwrap().into_inner()).unwrap();
    assert_eq!((handed.found.files.len(), handed.base), (1, None));
}

#[test]
fn names_that_lead_elsewhere_or_into_two_languages_are_refused_whole() {
    for name in [
        "../so/find.ftl",
        "/so/find.ftl",
        "so/../find.ftl",
        "so\\find.ftl",
        "c:/find.ftl",
        "find.ftl",
        "so/a/find.ftl",
        "so/.find.ftl",
        "so/Find.ftl",
        "so/find.ftl.exe",
        "so/find.exe",
        "so/find.ftl:x",
        "so/find\u{0}.ftl",
        "SO/find.ftl",
        "tl/find.ftl",
        "base/find.ftl",
        "base/../so/find.ftl",
        "es/find.ftl",
        "so//find.ftl",
        "many-doors.toml/x",
        "",
    ] {
        let bytes = packed(&[("so/crisis.ftl", b"a = b\n"), (name, b"a = b\n")]);
        assert!(unpack(&bytes).is_err(), "{name:?}");
    }
    assert!(unpack(&packed(&[(MANIFEST, b"")])).is_err());
    assert!(unpack(b"PK").is_err());
}

#[test]
fn links_and_names_that_stand_twice_are_refused() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.add_symlink("so/find.ftl", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    assert!(unpack(&archive.finish().unwrap().into_inner()).is_err());
    let mut twice = packed(&[("so/find.ftl", b"a = b\n"), ("so/bind.ftl", b"a = c\n")]);
    while let Some(at) = twice.windows(4).position(|bytes| bytes == b"bind") {
        twice[at] = b'f';
    }
    assert!(unpack(&twice).is_err());
}

#[test]
fn too_many_too_large_and_more_than_they_say_are_refused_or_left_out() {
    let many: Vec<String> = (0..=MAX_ENTRIES).map(|at| format!("so/f{at}.ftl")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert!(unpack(&packed(&many)).is_err());
    let bomb = vec![b' '; MAX_BYTES + 1];
    let handed = unpack(&packed(&[("so/find.ftl", &bomb)])).unwrap();
    assert_eq!(
        (handed.found.files.len(), handed.notices),
        (0, vec![LocaleNotice::TooBig { file: "so/find.ftl".into() }])
    );
    // The list says that it is small.
    let mut lies = packed(&[("so/find.ftl", &bomb)]);
    let size = u32::try_from(bomb.len()).unwrap().to_le_bytes();
    while let Some(at) = lies.windows(4).position(|bytes| bytes == size) {
        lies[at..at + 4].copy_from_slice(&9_u32.to_le_bytes());
    }
    assert!(unpack(&lies).is_err() || unpack(&lies).unwrap().found.files.is_empty());
    let all: Vec<String> = (0..80).map(|at| format!("so/f{at}.ftl")).collect();
    let all: Vec<(&str, &[u8])> = all.iter().map(|name| (name.as_str(), &bomb[1..])).collect();
    assert!(unpack(&packed(&all)).is_err(), "80 MB in all");
}

#[test]
fn a_file_that_the_program_has_no_more_is_left_out_and_told() {
    let handed =
        unpack(&packed(&[("so/find.ftl", b"a = b\n"), ("so/older.ftl", b"a = b\n"), ("so/crisis.ftl", b"\xff")]))
            .unwrap();
    assert_eq!(handed.found.files.len(), 1);
    let left: Vec<LocaleNotice> =
        ["so/older.ftl", "so/crisis.ftl"].map(|file| LocaleNotice::NotText { file: file.into() }).into();
    assert_eq!(handed.notices, left);
}

#[test]
fn no_cut_or_turned_byte_makes_it_fall_over() {
    let bytes = packed(&[("so/find.ftl", b"a = b\n"), ("base/so/find.ftl", b"a = b\n")]);
    for at in 0..bytes.len() {
        let mut turned = bytes.clone();
        turned[at] ^= 0xff;
        _ = unpack(&turned);
        _ = unpack(&bytes[..at]);
    }
}
