//! Any bytes as a pack. Whatever gets in under the zoo's key is one of the packs that this key signed.

#![no_main]

use std::io::Cursor;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use many_doors_exchange::Progress;
use many_doors_exchange::pack::{Digest, PackError, PublicKey, inspect};

macro_rules! zoo {
    ($name:literal) => {
        include_bytes!(concat!("../../../../tests/packs/zoo/", $name))
    };
}

/// What the key signed and never let anybody see otherwise.
const SIGNED: [&[u8]; 4] =
    [zoo!("good.manydoors"), zoo!("rollback.manydoors"), zoo!("fork.manydoors"), zoo!("delta-without-base.manydoors")];

fuzz_target!(|bytes: &[u8]| {
    let (key, signed) = zoo();
    let mut pack = match inspect(Cursor::new(bytes), &key.map_or(Vec::new(), |key| vec![key]), Progress::none()) {
        Ok(pack) => pack,
        Err(refusal) => {
            assert!(!matches!(refusal, PackError::Io(_) | PackError::Stopped), "{refusal:?}");
            return;
        }
    };
    let inspected = pack.inspected.clone();
    if key.is_some_and(|key| inspected.signed_by.contains(&key)) {
        assert!(signed.contains(&inspected.sha256), "nobody signed {:?}", inspected.manifest);
    }
    for file in &inspected.manifest.files {
        let Ok(bytes) = pack.read(&file.name) else { panic!("{} was there a moment ago", file.name) };
        assert_eq!((bytes.len() as u64, Digest::of(&bytes)), (file.size, file.sha256));
    }
});

fn zoo() -> (Option<PublicKey>, &'static [Digest]) {
    static ZOO: OnceLock<(Option<PublicKey>, Vec<Digest>)> = OnceLock::new();
    let (key, signed) = ZOO.get_or_init(|| {
        let key = std::str::from_utf8(zoo!("publisher.pub")).ok().and_then(PublicKey::parse);
        let sha256 =
            |bytes: &&[u8]| inspect(Cursor::new(*bytes), &[], Progress::none()).ok().map(|it| it.inspected.sha256);
        (key, SIGNED.iter().filter_map(sha256).collect())
    });
    assert!(key.is_some() && signed.len() == SIGNED.len(), "the zoo itself does not read");
    (*key, signed)
}
