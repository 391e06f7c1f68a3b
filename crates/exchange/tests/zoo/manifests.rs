//! What is wrong with the manifest.

use many_doors_exchange::pack::{MANIFEST, ManifestFault, PackError};

use super::{Cage, Keepers, changed, with_manifest};

pub fn cage(keepers: &Keepers) -> Cage<PackError> {
    let replaced = |from: &'static str, to: &'static str| {
        with_manifest(keepers, |manifest| {
            assert!(manifest.contains(from), "{from} is not in {manifest}");
            manifest.replacen(from, to, 1).into_bytes()
        })
    };
    let bad = |fault| PackError::BadManifest(fault);
    let hidden = PackError::HiddenCharacters { field: "name" };
    vec![
        ("no-manifest", changed(keepers, |parts| _ = parts.remove(MANIFEST)), PackError::NoManifest),
        (
            "giant-manifest",
            with_manifest(keepers, |manifest| (manifest + &" ".repeat(2 << 20)).into_bytes()),
            PackError::TooLarge { name: Some(MANIFEST.into()), limit: 1 << 20 },
        ),
        ("manifest-no-json", with_manifest(keepers, |_| b"[manifest]\n".to_vec()), bad(ManifestFault::NotJson)),
        ("duplicate-key", replaced("\"serial\":6", "\"serial\":6,\"serial\":7"), bad(ManifestFault::DuplicateKey)),
        (
            "deep-json",
            with_manifest(keepers, |_| [vec![b'['; 500_000], vec![b']'; 500_000]].concat()),
            bad(ManifestFault::TooDeep),
        ),
        ("number-with-a-point", replaced("\"serial\":6", "\"serial\":6.0"), bad(ManifestFault::NotWhole)),
        ("unknown-field", replaced("\"serial\":6", "\"serial\":6,\"trust\":\"me\""), bad(ManifestFault::Fields)),
        ("not-canonical", replaced("\"serial\":6", "\"serial\": 6"), bad(ManifestFault::NotCanonical)),
        ("newer-format", replaced("\"format\":1", "\"format\":2"), PackError::NewerFormat { found: 2 }),
        ("bidi-in-name", replaced("Example County", "Example \u{202e}ytnuoC"), hidden.clone()),
        ("isolate-in-name", replaced("Example County", "Example \u{2067}County"), hidden.clone()),
        ("control-in-name", replaced("Example County", "Example \\u0007County"), hidden),
        ("bad-id", replaced("example.county", "Example County"), bad(ManifestFault::Rule("id"))),
        (
            "slip-in-manifest",
            replaced("tables/service.csv", "tables/../../evil"),
            PackError::UnsafeName { name: "tables/../../evil".into() },
        ),
        (
            "base-in-full",
            replaced(
                "\"check_again_by\"",
                "\"base\":{\"records\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"serial\":1},\"check_again_by\"",
            ),
            bad(ManifestFault::Rule("base")),
        ),
    ]
}
