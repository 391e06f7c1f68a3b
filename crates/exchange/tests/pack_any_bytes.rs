//! Whatever bytes come, nobody panics, and nobody is shown anything but what was signed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod zoo;

use std::io::Cursor;
use std::sync::OnceLock;

use many_doors_exchange::Progress;
use many_doors_exchange::pack::{Inspected, Manifest, PackError, PublicKey, inspect, read_records};
use proptest::prelude::*;
use zoo::{Keepers, source};

struct Good {
    bytes: Vec<u8>,
    key: PublicKey,
    content: Content,
}

type Content = (Inspected, Vec<Vec<u8>>);

fn good() -> &'static Good {
    static GOOD: OnceLock<Good> = OnceLock::new();
    GOOD.get_or_init(|| {
        let keepers = Keepers::new();
        let bytes = zoo::good(&keepers);
        let key = keepers.publisher.public();
        let content = read(&bytes, key).unwrap();
        Good { bytes, key, content }
    })
}

fn read(bytes: &[u8], key: PublicKey) -> Result<Content, PackError> {
    let mut pack = inspect(Cursor::new(bytes), &[key], Progress::none())?;
    let names: Vec<String> = pack.inspected.manifest.files.iter().map(|file| file.name.clone()).collect();
    let files = names.iter().map(|name| pack.read(name)).collect::<Result<_, _>>()?;
    Ok((pack.inspected, files))
}

fn refused_or_the_same(bytes: &[u8]) -> Result<(), TestCaseError> {
    match read(bytes, good().key) {
        Err(refusal) => prop_assert!(!matches!(refusal, PackError::Io(_)), "{refusal:?}"),
        Ok(content) => prop_assert_eq!(&content, &good().content),
    }
    Ok(())
}

#[test]
fn each_single_flipped_bit_is_refused_or_changes_nothing() {
    let mut refused = 0;
    for at in 0..good().bytes.len() {
        for bit in 0..8 {
            let mut bytes = good().bytes.clone();
            bytes[at] ^= 1 << bit;
            refused_or_the_same(&bytes).unwrap();
            refused += usize::from(read(&bytes, good().key).is_err());
        }
    }
    assert!(refused * 10 > good().bytes.len() * 8 * 9, "{refused} flips were refused");
}

#[test]
fn each_shorter_pack_is_refused() {
    for length in 0..good().bytes.len() {
        let refusal = read(&good().bytes[..length], good().key).unwrap_err();
        let expected = if length == 0 { PackError::Empty } else { PackError::Truncated };
        assert_eq!(refusal, expected, "cut at {length}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(read(&bytes, good().key).is_err());
        let _ = Manifest::parse(&bytes);
        let _ = read_records(&bytes);
        let _ = PublicKey::parse(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn many_changed_bytes_are_refused_or_change_nothing(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = good().bytes.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        refused_or_the_same(&bytes)?;
    }

    #[test]
    fn moved_cut_and_repeated_pieces_are_refused_or_change_nothing(
        from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), length in 0_usize..300,
    ) {
        let mut bytes = good().bytes.clone();
        let from = from.index(bytes.len());
        let piece = bytes[from..(from + length).min(bytes.len())].to_vec();
        let to = to.index(bytes.len());
        bytes.splice(to..to, piece);
        refused_or_the_same(&bytes)?;
    }

    #[test]
    fn a_manifest_with_changed_letters_reads_as_what_it_says_or_not_at_all(
        at in any::<prop::sample::Index>(), with in "[ -~\u{202e}]{0,3}",
    ) {
        let text = many_doors_exchange::pack::Draft::new(source(6)).unwrap().manifest_bytes().to_vec();
        let mut text = String::from_utf8(text).unwrap();
        let at = at.index(text.len());
        text.replace_range(at..=at, &with);
        if let Ok(manifest) = Manifest::parse(text.as_bytes()) {
            prop_assert_eq!(manifest.to_bytes(), text.as_bytes());
            let turned = text.contains('\u{202e}');
            prop_assert!(!turned);
        }
    }
}
