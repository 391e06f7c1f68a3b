//! Files that were cut short, altered, or made by somebody else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::PathBuf, sync::LazyLock};

use many_doors_private::{Error, Note, Passphrase, PrivateStore, Work};
use proptest::prelude::*;

fn passphrase() -> Passphrase {
    Passphrase::new("the river in May".to_owned())
}

/// A whole file of more than one block of 64 KiB.
static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("private.age");
    let mut store = PrivateStore::create(&path, &passphrase(), Work::FOR_TESTS).unwrap();
    let text = "a hard day. ".repeat(10_000);
    store.change(|contents| contents.notes.push(Note::new("1".to_owned(), String::new(), text))).unwrap();
    fs::read(&path).unwrap()
});

/// The length of its header and of what opens its first block.
fn header() -> usize {
    let end = WHOLE.windows(5).position(|part| part == b"\n--- ").unwrap() + 5;
    end + WHOLE[end..].iter().position(|byte| *byte == b'\n').unwrap() + 1
}

/// What opening these bytes answers; the file must be as it was.
fn opened(bytes: &[u8]) -> Result<(), Error> {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("private.age");
    fs::write(&path, bytes).unwrap();
    let answer = PrivateStore::open(&path, &passphrase(), Work::FOR_TESTS).map(|_| ());
    assert!(fs::read(&path).unwrap() == bytes, "opening altered the file");
    answer
}

/// A file of `age` around any plain text.
fn around(plain: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut recipient = age::scrypt::Recipient::new(age::secrecy::SecretString::from("the river in May".to_owned()));
    recipient.set_work_factor(2);
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(Vec::new()).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap()
}

#[test]
fn the_whole_file_opens() {
    assert!(WHOLE.len() > 128 << 10);
    assert_eq!(opened(&WHOLE), Ok(()));
}

#[test]
fn a_file_cut_anywhere_near_its_seams_is_damaged() {
    let header = header();
    let block = (64 << 10) + 16;
    let first = header + 16;
    let seams = [0, header, first, first + block, first + 2 * block, WHOLE.len()];
    for seam in seams {
        for length in seam.saturating_sub(3)..(seam + 4).min(WHOLE.len()) {
            assert_eq!(opened(&WHOLE[..length]), Err(Error::Damaged), "{length} of {} bytes", WHOLE.len());
        }
    }
}

#[test]
fn anything_after_the_end_is_damage() {
    let mut more = WHOLE.clone();
    more.push(b' ');
    assert_eq!(opened(&more), Err(Error::Damaged));
    more.extend_from_slice(&WHOLE);
    assert_eq!(opened(&more), Err(Error::Damaged));
}

#[test]
fn every_byte_of_the_header_counts() {
    for at in 0..header() {
        let mut altered = WHOLE.clone();
        altered[at] ^= 1;
        let answer = opened(&altered).unwrap_err();
        assert!(matches!(answer, Error::Damaged | Error::WrongPassphrase | Error::TooLarge), "byte {at}: {answer:?}");
    }
}

#[test]
fn a_newer_format_is_left_alone() {
    assert_eq!(opened(&around(br#"{ "format": 2, "anything": ["else"] }"#)), Err(Error::TooNew));
}

#[test]
fn an_age_file_with_something_else_inside_is_not_ours() {
    for plain in [&b""[..], b"hello", b"{}", b"\xff\xfe", br#"{ "format": 1, "notes": 7 }"#] {
        assert_eq!(opened(&around(plain)), Err(Error::Damaged));
    }
    assert_eq!(opened(&around(br#"{ "format": 1 }"#)), Ok(()));
    let deep = format!(r#"{{ "format": 1, "later": {}1{} }}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(opened(&around(deep.as_bytes())), Err(Error::Damaged));
}

#[test]
fn files_of_other_kinds_are_not_ours() {
    for bytes in
        [&b""[..], b"age", b"age-encryption.org/v2\n-> x\n--- y\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n", &[0; 9000]]
    {
        assert_eq!(opened(bytes), Err(Error::Damaged));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_beginning_of_a_file_opens(length in 0..WHOLE.len()) {
        prop_assert_eq!(opened(&WHOLE[..length]), Err(Error::Damaged));
    }

    #[test]
    fn no_altered_byte_goes_unnoticed(at in 0..WHOLE.len(), by in 1_u8..) {
        prop_assume!(at >= header());
        let mut altered = WHOLE.clone();
        altered[at] ^= by;
        prop_assert_eq!(opened(&altered), Err(Error::Damaged));
    }

    #[test]
    fn a_file_with_a_piece_taken_out_does_not_open(from in 0..WHOLE.len(), length in 1_usize..70_000) {
        let mut altered = WHOLE.clone();
        let to = (from + length).min(altered.len());
        altered.drain(from..to);
        let answer = opened(&altered).unwrap_err();
        prop_assert!(matches!(answer, Error::Damaged | Error::WrongPassphrase | Error::TooLarge));
    }
}
