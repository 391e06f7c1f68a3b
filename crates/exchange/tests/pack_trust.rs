//! Whom to believe, and in which order packs may come.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod zoo;

use std::io::Cursor;

use jiff::civil::date;
use many_doors_exchange::Progress;
use many_doors_exchange::pack::trust::{Authority, Installed, Publisher, Signer, Step, authority, judge};
use many_doors_exchange::pack::{
    Base, BuildError, Change, Draft, Inspected, Key, PackError, PackSource, Payload, PublicKey, RecordSet, Revoked,
    Wardens, build, inspect,
};
use zoo::{hashes, source};

fn key() -> Key {
    Key::passing().unwrap()
}

fn sorted<const N: usize>(keys: [&Key; N]) -> Vec<PublicKey> {
    let mut keys: Vec<_> = keys.iter().map(|key| key.public()).collect();
    keys.sort_unstable();
    keys
}

/// Built and read, by a library that knows these keys already.
fn packed(source: PackSource, keys: &[&Key]) -> Inspected {
    let bytes = build(source, keys).unwrap();
    let known: Vec<_> = keys.iter().map(|key| key.public()).collect();
    inspect(Cursor::new(bytes), &known, Progress::none()).unwrap().inspected
}

fn library(key: &Key) -> Publisher {
    Publisher { name: "Example Library".into(), keys: vec![key.public()], packs: vec!["example.county".into()] }
}

fn installed(pack: &Inspected) -> Installed {
    Installed {
        serial: pack.manifest.serial,
        manifest_sha256: pack.sha256,
        records: pack.manifest.records.unwrap().digest,
        next_keys: pack.manifest.next_keys.clone(),
        whole: Vec::new(),
    }
}

fn signer(pack: &Inspected, publishers: &[Publisher], installed: Option<&Installed>) -> Signer {
    judge(pack, publishers, installed, date(2026, 2, 1)).signer
}

fn step(pack: &Inspected, installed: Option<&Installed>) -> Step {
    judge(pack, &[], installed, date(2026, 2, 1)).step
}

#[test]
fn a_known_key_is_trusted_and_a_stranger_is_unknown_whatever_they_call_themselves() {
    let (own, other) = (key(), key());
    let pack = packed(source(1), &[&own]);
    assert_eq!(signer(&pack, &[library(&own)], None), Signer::Trusted { publisher: "Example Library".into() });
    assert_eq!(signer(&pack, &[], None), Signer::UnknownKey { keys: sorted([&own]) });
    let stranger = PackSource { id: "other".into(), publisher: "Somebody".into(), ..source(1) };
    let pack = packed(stranger, &[&other]);
    assert_eq!(signer(&pack, &[library(&own)], None), Signer::UnknownKey { keys: sorted([&other]) });
}

#[test]
fn another_key_under_a_known_name_or_for_a_known_pack_is_a_changed_key() {
    let (own, other) = (key(), key());
    let changed = Signer::ChangedKey { publisher: "Example Library".into(), keys: sorted([&other]) };
    for (id, publisher) in
        [("other", "EXAMPLE  library."), ("other", "Example Library"), ("example.county", "Somebody")]
    {
        let pack = packed(PackSource { id: id.into(), publisher: publisher.into(), ..source(1) }, &[&other]);
        assert_eq!(signer(&pack, &[library(&own)], None), changed, "{id} {publisher}");
    }
}

#[test]
fn one_known_publisher_can_take_neither_the_pack_nor_the_name_of_another() {
    let (own, other) = (key(), key());
    let circle = Publisher { name: "Example Circle".into(), keys: vec![other.public()], packs: Vec::new() };
    let known = [circle, library(&own)];
    let changed = Signer::ChangedKey { publisher: "Example Library".into(), keys: sorted([&other]) };
    let taken_pack = PackSource { publisher: "Example Circle".into(), ..source(1) };
    assert_eq!(signer(&packed(taken_pack, &[&other]), &known, None), changed);
    let taken_name = PackSource { id: "new".into(), ..source(1) };
    assert_eq!(signer(&packed(taken_name, &[&other]), &known, None), changed);
    let honest = PackSource { id: "new".into(), publisher: "Example Circle".into(), ..source(1) };
    assert_eq!(
        signer(&packed(honest, &[&other]), &known, None),
        Signer::Trusted { publisher: "Example Circle".into() }
    );
}

#[test]
fn a_key_that_was_announced_takes_over_and_the_old_one_is_given_up() {
    let (old, new) = (key(), key());
    let first = packed(PackSource { next_keys: vec![new.public()], ..source(1) }, &[&old]);
    let second = packed(source(2), &[&new]);
    let rotated = Signer::Rotated { publisher: "Example Library".into(), keys: sorted([&new]) };
    assert_eq!(signer(&second, &[library(&old)], Some(&installed(&first))), rotated);
    // Announced by nobody.
    let silent = packed(source(1), &[&old]);
    let changed = Signer::ChangedKey { publisher: "Example Library".into(), keys: sorted([&new]) };
    assert_eq!(signer(&second, &[library(&old)], Some(&installed(&silent))), changed);
    // Its own announcement proves nothing.
    let boast = packed(PackSource { next_keys: vec![new.public()], ..source(2) }, &[&new]);
    assert_eq!(signer(&boast, &[library(&old)], Some(&installed(&silent))), changed);
}

#[test]
fn a_pack_signed_by_the_old_and_the_new_key_brings_the_new_one() {
    let (old, new) = (key(), key());
    let both = packed(source(2), &[&old, &new]);
    let rotated = Signer::Rotated { publisher: "Example Library".into(), keys: sorted([&old, &new]) };
    assert_eq!(signer(&both, &[library(&old)], None), rotated);
    let left = packed(PackSource { keys: vec![new.public()], ..source(2) }, &[&old, &new]);
    let rotated = Signer::Rotated { publisher: "Example Library".into(), keys: sorted([&new]) };
    assert_eq!(signer(&left, &[library(&old)], None), rotated);
}

#[test]
fn who_vouches_for_a_strangers_pack_does_not_take_on_the_strangers_key() {
    let (own, stranger) = (key(), key());
    let vouched = PackSource { id: "other".into(), publisher: "Somebody".into(), ..source(1) };
    let pack = packed(vouched, &[&own, &stranger]);
    assert_eq!(signer(&pack, &[library(&own)], None), Signer::Trusted { publisher: "Example Library".into() });
}

#[test]
fn serials_only_grow() {
    let own = key();
    let [first, second, third] = [1, 2, 3].map(|serial| packed(source(serial), &[&own]));
    let there = installed(&second);
    assert_eq!(step(&second, None), Step::Newer);
    assert_eq!(step(&third, Some(&there)), Step::Newer);
    assert_eq!(step(&second, Some(&there)), Step::Same);
    assert_eq!(step(&first, Some(&there)), Step::Rollback { installed: 2 });
    let other = packed(PackSource { name: "Other".into(), ..source(2) }, &[&own]);
    assert_eq!(step(&other, Some(&there)), Step::Fork);
    let verdict = judge(&other, &[library(&own)], Some(&there), date(2026, 2, 1));
    assert!(verdict.is_refused() && !verdict.is_welcome());
    let verdict = judge(&first, &[library(&own)], Some(&there), date(2026, 2, 1));
    assert!(!verdict.is_refused() && !verdict.is_welcome(), "staff may want it");
    assert!(judge(&third, &[library(&own)], Some(&there), date(2026, 2, 1)).is_welcome());
}

#[test]
fn a_delta_fits_its_base_only() {
    let own = key();
    let (before, after) = (hashes(&[("a", 1), ("b", 2)]), hashes(&[("a", 1), ("c", 3)]));
    let first = packed(source(1), &[&own]);
    for payload in [Payload::Delta, Payload::Correction] {
        let change = Change { base_serial: 1, before: before.clone(), after: after.clone() };
        let delta = packed(PackSource { payload: payload(change), ..source(2) }, &[&own]);
        assert_eq!(delta.manifest.removed, ["b"]);
        assert_eq!(delta.manifest.records, Some(RecordSet::of(&after)));
        assert_eq!(step(&delta, Some(&installed(&first))), Step::Newer);
        assert_eq!(step(&delta, None), Step::DeltaWithoutBase { needs: 1 });
        let elsewhere = Installed { records: RecordSet::of(&after).digest, ..installed(&first) };
        assert_eq!(step(&delta, Some(&elsewhere)), Step::DeltaWithoutBase { needs: 1 });
        let later = Installed { serial: 7, ..installed(&first) };
        assert_eq!(step(&delta, Some(&later)), Step::DeltaWithoutBase { needs: 1 });
        // What it changes is kept beside other changes to it.
        let kept = |records| vec![Base { serial: 1, records }];
        let beside = |serial, records| Installed { whole: kept(records), serial, ..elsewhere.clone() };
        let base = installed(&first).records;
        assert_eq!(step(&delta, Some(&beside(1, base))), Step::Newer);
        assert_eq!(step(&delta, Some(&beside(7, base))), Step::Rollback { installed: 7 });
        assert_eq!(step(&delta, Some(&beside(2, base))), Step::Fork);
        assert_eq!(step(&delta, Some(&beside(1, elsewhere.records))), Step::DeltaWithoutBase { needs: 1 });
    }
}

#[test]
fn an_old_pack_gets_a_badge_and_is_not_refused() {
    let own = key();
    let pack = packed(source(1), &[&own]);
    let on = |day| judge(&pack, &[library(&own)], None, day);
    assert!(!on(date(2026, 7, 10)).out_of_date);
    assert!(on(date(2026, 7, 11)).out_of_date);
    assert!(on(date(2036, 7, 11)).is_welcome());
}

fn revocation() -> PackSource {
    let revoked = |id: &str| Revoked { id: id.into(), date: date(2026, 2, 1), reason: "The number is wrong".into() };
    PackSource {
        payload: Payload::Revocation,
        revoked: vec![revoked("b"), revoked("elsewhere")],
        files: [].into(),
        ..source(1)
    }
}

#[test]
fn enough_wardens_revoke_and_one_who_signs_twice_counts_once() {
    let (publisher, wardens, stranger) = (key(), [key(), key(), key()], key());
    let named = Wardens { keys: sorted([&wardens[0], &wardens[1], &wardens[2]]), needed: 2 };
    let first = packed(PackSource { wardens: Some(named), ..source(1) }, &[&publisher]);
    let appointed = first.manifest.wardens.as_ref();
    let owner = library(&publisher);
    let by = |keys: &[&Key]| authority(&packed(revocation(), keys), Some(&owner), appointed);
    assert_eq!(by(&[&wardens[0], &wardens[2]]), Authority::Wardens { signed: 2 });
    assert_eq!(by(&[&wardens[0]]), Authority::Nobody { signed: 1, needed: Some(2) });
    assert_eq!(by(&[&wardens[0], &wardens[0]]), Authority::Nobody { signed: 1, needed: Some(2) });
    assert_eq!(by(&[&wardens[0], &stranger]), Authority::Nobody { signed: 1, needed: Some(2) });
    assert_eq!(by(&[&publisher]), Authority::Publisher);
    assert_eq!(by(&[&stranger]), Authority::Nobody { signed: 0, needed: Some(2) });

    // A revocation that appoints its own wardens appoints nobody.
    let boast = Wardens { keys: sorted([&stranger]), needed: 1 };
    let boast = packed(PackSource { wardens: Some(boast), ..revocation() }, &[&stranger]);
    assert_eq!(authority(&boast, Some(&owner), None), Authority::Nobody { signed: 0, needed: None });
}

#[test]
fn wardens_sign_one_after_the_other_on_different_computers() {
    let wardens = [key(), key()];
    let known = sorted([&wardens[0], &wardens[1]]);
    let once = build(PackSource { keys: vec![wardens[0].public()], ..revocation() }, &[&wardens[0]]).unwrap();
    let mut pack = inspect(Cursor::new(&once), &known, Progress::none()).unwrap();
    let mut draft = Draft::reopen(&mut pack).unwrap();
    draft.sign(&wardens[1]).unwrap();
    let twice = draft.finish(&known).unwrap();
    let pack = inspect(Cursor::new(&twice), &known, Progress::none()).unwrap().inspected;
    assert_eq!(pack.signed_by, known);
    let one_known = inspect(Cursor::new(&twice), &[], Progress::none()).unwrap().inspected;
    assert_eq!((one_known.signed_by, one_known.unknown_signatures), (vec![wardens[0].public()], 1));
}

#[test]
fn revocations_come_in_any_order() {
    let own = key();
    let pack = packed(revocation(), &[&own]);
    let later = Installed {
        serial: 9,
        manifest_sha256: many_doors_exchange::pack::Digest([0; 32]),
        records: many_doors_exchange::pack::Digest([0; 32]),
        next_keys: Vec::new(),
        whole: Vec::new(),
    };
    assert_eq!(step(&pack, Some(&later)), Step::Newer);
    assert_eq!(step(&pack, Some(&Installed { serial: 1, ..later.clone() })), Step::Newer);
    assert_eq!(step(&pack, Some(&Installed { manifest_sha256: pack.sha256, ..later })), Step::Same);
}

#[test]
fn what_would_be_refused_is_not_built() {
    let own = key();
    let refused = |source| match build(source, &[&own]) {
        Err(BuildError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let hidden = PackSource { name: "a\u{202e}b".into(), ..source(1) };
    assert_eq!(refused(hidden), PackError::HiddenCharacters { field: "name" });
    let slip = PackSource { files: [("../a".to_owned(), Vec::new())].into(), ..source(1) };
    assert_eq!(refused(slip), PackError::UnsafeName { name: "../a".into() });
    assert!(matches!(build(source(1), &[]), Err(BuildError::Refused(PackError::NoSignature))));
    let taken = PackSource { files: [("records.tsv".to_owned(), Vec::new())].into(), ..source(1) };
    assert!(matches!(build(taken, &[&own]), Err(BuildError::NameTaken(name)) if name == "records.tsv"));
}
