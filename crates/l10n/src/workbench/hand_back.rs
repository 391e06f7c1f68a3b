//! The language as one file, to carry to whoever keeps the languages.

use std::collections::BTreeMap;

use many_doors_domain::PartialDate;

use super::{WorkError, Workbench};
use crate::{
    folder,
    guard::MAX_BYTES,
    handed::{MANIFEST, base_name, pack},
};

impl Workbench {
    /// One file (a zip): the folder of the language as it is, what the program had of it, and which program that was.
    /// Nothing else of this computer is in it.
    ///
    /// # Errors
    /// [`WorkError::Nothing`] where the folder has nothing to hand back, [`WorkError::Unreadable`] and
    /// [`WorkError::NotSaved`].
    pub fn hand_back(&self, today: PartialDate) -> Result<Vec<u8>, WorkError> {
        if self.files.is_empty() {
            return Err(WorkError::Nothing);
        }
        let mut files = BTreeMap::new();
        for (name, _) in &self.files {
            let bytes = folder::bytes(&self.place.join(name)).filter(|bytes| bytes.len() <= MAX_BYTES);
            let bytes = bytes.ok_or_else(|| WorkError::Unreadable { file: name.clone() })?;
            files.insert(format!("{}/{name}", self.tag), bytes);
        }
        for (name, text) in self.built_in.iter().flat_map(|locale| &locale.files) {
            files.insert(base_name(&self.tag, name), text.as_bytes().to_vec());
        }
        let version = env!("CARGO_PKG_VERSION");
        let manifest = format!("format = 1\nprogram = \"{version}\"\ntag = \"{}\"\ndate = \"{today}\"\n", self.tag);
        files.insert(MANIFEST.to_owned(), manifest.into_bytes());
        pack(&files).map_err(|_| WorkError::NotSaved)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use std::{collections::BTreeMap, fs, io, path::Path};

    use proptest::prelude::*;

    use super::{
        super::tests::{bench, bytes, day, put, value},
        *,
    };
    use crate::{
        embedded::EMBEDDED,
        merge::Side,
        rows::{PROVENANCE, parse_rows},
        take_in::{TakenIn, take_in},
    };

    fn copy_of_the_program(folder: &Path, tag: &str) {
        for (name, text) in EMBEDDED.iter().find(|locale| locale.tag == tag).unwrap().files {
            put(folder, &format!("{tag}/{name}"), text);
        }
    }

    fn hand_back(bench: &Workbench, file: &Path) {
        fs::write(file, bench.hand_back(day("2026-12-03")).unwrap()).unwrap();
    }

    fn taken(file: &Path, into: &Path) -> TakenIn {
        take_in(file, into, None, &|_| None).unwrap()
    }

    #[test]
    fn a_few_entries_come_back_into_the_whole_language_with_their_makers_and_readers() {
        let (folder, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        copy_of_the_program(kept.path(), "es");
        let before = bytes(kept.path());
        let mut bench = bench(folder.path(), "es");
        let file = folder.path().join("back.zip");
        assert_eq!(bench.hand_back(day("2026-12-03")), Err(WorkError::Nothing));
        bench.write("find-title", &value("¿Qué buscas?"), day("2026-12-01"), Some("Amina")).unwrap();
        bench.review("crisis-title", "Bo", day("2026-12-02")).unwrap();
        hand_back(&bench, &file);
        let result = taken(&file, kept.path());
        assert!(result.notices.is_empty() && result.files.iter().all(|file| file.disputes.is_empty()), "{result:?}");
        let names: Vec<&str> = result.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["es/find.ftl", "es/provenance.toml"]);
        let after = bytes(kept.path());
        let other: Vec<&String> =
            after.iter().filter(|(name, bytes)| before.get(*name) != Some(bytes)).map(|(name, _)| name).collect();
        assert_eq!(other, ["es/find.ftl", "es/provenance.toml"], "the hash of its English is the same as before");
        let rows = parse_rows(&fs::read_to_string(kept.path().join("es").join(PROVENANCE)).unwrap()).unwrap();
        assert_eq!(rows["find-title"].translator.as_deref(), Some("Amina"));
        assert_eq!(
            (rows["crisis-title"].origin, rows["crisis-title"].reviewer.as_deref()),
            (many_doors_domain::Origin::Machine, Some("Bo"))
        );
        assert!(taken(&file, kept.path()).files.is_empty(), "once more changes nothing");
        assert_eq!(bytes(kept.path()), after);
    }

    #[test]
    fn the_file_says_what_it_began_with_so_that_only_what_both_changed_is_a_question() {
        let (folder, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        copy_of_the_program(kept.path(), "es");
        let place = kept.path().join("es/find.ftl");
        let newer = fs::read_to_string(&place).unwrap().replace("find-clear = Borrar", "find-clear = Quitar");
        fs::write(&place, newer).unwrap();
        let mut bench = bench(folder.path(), "es");
        for (id, words) in [("find-title", "¿Qué buscas?"), ("find-clear", "Limpiar")] {
            assert!(bench.write(id, &value(words), day("2026-12-01"), None).unwrap().saved);
        }
        let file = folder.path().join("back.zip");
        hand_back(&bench, &file);
        let result = taken(&file, kept.path());
        assert_eq!(
            (&result.files[0].changed[..], result.files[0].disputes[0].key.as_str()),
            (&["find-title".to_owned()][..], "find-clear")
        );
        take_in(&file, kept.path(), None, &|_| Some(Side::Theirs)).unwrap();
        assert!(fs::read_to_string(place).unwrap().contains("find-clear = Limpiar"));
    }

    #[test]
    fn a_file_of_another_kind_is_invalid_and_touches_nothing() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "back.zip", "no zip at all");
        let into = folder.path().join("kept");
        let error = take_in(&folder.path().join("back.zip"), &into, None, &|_| None).unwrap_err();
        assert_eq!((error.kind(), into.exists()), (io::ErrorKind::InvalidData, false));
    }

    const SOME: [&str; 4] = ["find-title", "find-clear", "crisis-title", "about-title"];

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4, ..ProptestConfig::default() })]

        #[test]
        fn what_is_handed_back_and_taken_in_is_the_folder_it_came_from(
            writes in prop::collection::vec((0..4_usize, "[a-zé]{1,6}( [a-zé.]{1,6}){0,2}", any::<bool>()), 1..4),
        ) {
            let (folder, kept) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            copy_of_the_program(folder.path(), "es");
            copy_of_the_program(kept.path(), "es");
            let mut bench = bench(folder.path(), "es");
            for (at, words, read) in &writes {
                prop_assert!(bench.write(SOME[*at], &value(words), day("2026-12-01"), Some("Amina")).unwrap().saved);
                if *read {
                    bench.review(SOME[*at], "Bo", day("2026-12-02")).unwrap();
                }
            }
            let out = tempfile::tempdir().unwrap();
            hand_back(&bench, &out.path().join("back.zip"));
            taken(&out.path().join("back.zip"), kept.path());
            let (here, there): (BTreeMap<_, _>, BTreeMap<_, _>) = (bytes(folder.path()), bytes(kept.path()));
            prop_assert_eq!(here, there);
        }
    }
}
