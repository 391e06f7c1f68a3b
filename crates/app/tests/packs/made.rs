//! The way of a pack as people go it: a key, a pack, a second signature, another library.

use std::{fs, sync::OnceLock};

use many_doors_app::{
    App, MoreOfPack,
    commands::{EntryRequest, NoRequest},
    wire::{
        BringRequest, ExportForm, FailureCode, MadeKey, MakeKeyRequest, MakePackRequest, OwnEntry, PackSort, PackTrust,
        SaveOwnRequest, SignPackRequest, TakeBackRequest,
    },
};
use many_doors_exchange::pack::{PublicKey, known_manifest};
use tempfile::TempDir;

use crate::common::{
    Computer, code, exported, lines,
    packs::{install, install_trusting, look},
    page, text,
};

const PASSWORD: &str = "correct horse";

/// A password is made into a key slowly on purpose: two keys for all tests.
fn keys() -> &'static (TempDir, [MadeKey; 2]) {
    static KEYS: OnceLock<(TempDir, [MadeKey; 2])> = OnceLock::new();
    KEYS.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let computer = Computer::new();
        let app = computer.open();
        let make = || app.make_key(MakeKeyRequest { folder: text(folder.path()), password: PASSWORD.into() }).unwrap();
        let keys = [make(), make()];
        (folder, keys)
    })
}

fn keys_folder() -> String {
    text(keys().0.path())
}

pub fn request(computer: &Computer, from: &str, serial: u64) -> MakePackRequest {
    MakePackRequest {
        from: vec![from.into()],
        id: "org.example.made".into(),
        name: "Example County".into(),
        publisher: "Example Library".into(),
        serial,
        check_again_by: None,
        licence: Some("CC0-1.0".into()),
        since: None,
        key: keys().1[0].file.clone(),
        password: PASSWORD.into(),
        folder: computer.out(),
    }
}

fn bring(app: &App, computer: &Computer, services: &[&str]) {
    let file = computer.out.path().join("services.json");
    let services = services.map_each();
    fs::write(&file, format!("[{services}]")).unwrap();
    app.bring(BringRequest {
        path: text(&file),
        source: "county".into(),
        name: "Example County".into(),
        licence: None,
        mapping: None,
        keep_private: false,
    })
    .unwrap();
}

/// Names as services in JSON.
trait MapEach {
    fn map_each(&self) -> String;
}

impl MapEach for [&str] {
    fn map_each(&self) -> String {
        let service = |name: &&str| {
            format!(
                r#"{{"id":"{name}","name":"{name}","status":"active","organization":{{"id":"o1","name":"Example Clinic"}}}}"#
            )
        };
        self.iter().map(service).collect::<Vec<_>>().join(",")
    }
}

#[test]
fn the_starter_library_travels_as_a_pack_and_arrives_unchanged() {
    let (one, other) = (Computer::new(), Computer::new());
    let app = one.open();
    let file = app.make_pack(request(&one, "builtin", 1)).unwrap().file;
    let theirs = other.open();
    let offer = look(&theirs, &file).unwrap();
    assert_eq!(
        (offer.trust, offer.kind, offer.publisher.words.as_str()),
        (PackTrust::Unknown, PackSort::Full, keys().1[0].words.as_str())
    );
    install_trusting(&theirs, &file).unwrap();
    let of = |app: &App, pack: &str| exported(app, &[pack], ExportForm::Json);
    assert!(of(&theirs, "org.example.made") == of(&app, "builtin"));
    assert!(
        exported(&theirs, &[], ExportForm::Json) == exported(&app, &[], ExportForm::Json),
        "nothing is there twice"
    );
}

#[test]
fn a_later_pack_holds_only_what_changed_and_leads_to_the_same() {
    let (one, other) = (Computer::new(), Computer::new());
    let app = one.open();
    bring(&app, &one, &["Alderwood", "Birchwood"]);
    let first = app.make_pack(request(&one, "list-county", 1)).unwrap().file;
    bring(&app, &one, &["Alderwood", "Cedarwood"]);
    let second = MakePackRequest { since: Some(first.clone()), ..request(&one, "list-county", 2) };
    let second = app.make_pack(second).unwrap().file;
    let theirs = other.open();
    install_trusting(&theirs, &first).unwrap();
    let offer = look(&theirs, &second).unwrap();
    assert_eq!((offer.kind, offer.trust), (PackSort::Delta, PackTrust::Trusted));
    let changes = install(&theirs, &second).unwrap().changes;
    assert_eq!((changes.added, changes.removed, changes.changed), (1, 1, 0));
    let of = |app: &App, pack: &str| exported(app, &[pack], ExportForm::Json);
    assert!(of(&theirs, "org.example.made") == of(&app, "list-county"));
}

#[test]
fn a_wrong_password_a_short_one_and_a_bad_name_make_nothing() {
    let computer = Computer::new();
    let app = computer.open();
    let short = MakeKeyRequest { folder: computer.out(), password: "short".into() };
    assert_eq!(code(app.make_key(short)), FailureCode::KeyUnusable);
    let wrong = MakePackRequest { password: "another one".into(), ..request(&computer, "builtin", 1) };
    assert_eq!(code(app.make_pack(wrong)), FailureCode::KeyUnusable);
    let public = MakePackRequest { key: keys().1[0].public_file.clone(), ..request(&computer, "builtin", 1) };
    assert_eq!(code(app.make_pack(public)), FailureCode::KeyUnusable);
    for id in ["Example County", "../up", "x"] {
        let bad = MakePackRequest { id: id.into(), ..request(&computer, "builtin", 1) };
        assert_eq!(code(app.make_pack(bad)), FailureCode::BadRequest, "{id}");
    }
    let turned = MakePackRequest { name: "Example \u{202e}ytnuoC".into(), ..request(&computer, "builtin", 1) };
    assert_eq!(code(app.make_pack(turned)), FailureCode::BadRequest);
    assert_eq!(fs::read_dir(computer.out.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn the_secret_half_of_a_key_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    for made in &keys().1 {
        assert_eq!(fs::metadata(&made.file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_ne!(keys().1[0].fingerprint, keys().1[1].fingerprint);
}

#[test]
fn two_wardens_sign_one_after_the_other_and_the_entry_is_gone() {
    let (one, other) = (Computer::new(), Computer::new());
    let app = one.open();
    bring(&app, &one, &["Alderwood", "Birchwood"]);
    let wardens = keys().1.iter().map(|key| fs::read_to_string(&key.public_file).unwrap()).collect();
    let more = MoreOfPack { wardens, wardens_needed: 2, ..MoreOfPack::default() };
    // The publisher's own key is none of the wardens' here, so that it is their word alone.
    let publisher = app.make_key(MakeKeyRequest { folder: one.out(), password: PASSWORD.into() }).unwrap();
    let asked = MakePackRequest { key: publisher.file, ..request(&one, "list-county", 1) };
    let pack = app.make_pack_with(asked, more).unwrap().file;
    let theirs = other.open();
    install_trusting(&theirs, &pack).unwrap();
    let entry = crate::common::find(&theirs, "alderwood").swap_remove(0).id;
    let back = theirs.take_back(TakeBackRequest {
        pack: "org.example.made".into(),
        entries: vec![entry.clone()],
        reason: "Nobody is there".into(),
        signer: "Ada".into(),
        key: keys().1[0].file.clone(),
        password: PASSWORD.into(),
        folder: other.out(),
    });
    let one_signature = back.unwrap().file;
    assert_eq!(code(install_trusting(&theirs, &one_signature)), FailureCode::PackFewWardens);
    let second = SignPackRequest {
        path: one_signature,
        key: keys().1[1].file.clone(),
        password: PASSWORD.into(),
        folder: other.out(),
    };
    let both = theirs.sign_pack(second).unwrap().file;
    install(&theirs, &both).unwrap();
    assert!(page(&theirs, &entry).is_err());
    assert_eq!(crate::common::packs(&theirs).revoked[0].reason, "Nobody is there");
}

#[test]
fn whoever_staff_trust_takes_back_a_built_in_line_and_nobody_else_does() {
    const LINE: &str = "988-lifeline";
    let (one, other) = (Computer::new(), Computer::new());
    let publisher = one.open();
    bring(&publisher, &one, &["Alderwood"]);
    let list = publisher.make_pack(request(&one, "list-county", 1)).unwrap().file;
    let back = |key: &MadeKey| {
        let asked = TakeBackRequest {
            pack: "builtin".into(),
            entries: vec![LINE.into()],
            reason: "Somebody else answers there".into(),
            signer: "Example Library".into(),
            key: key.file.clone(),
            password: PASSWORD.into(),
            folder: one.out(),
        };
        publisher.take_back(asked).unwrap().file
    };
    let [ours, strange] = [back(&keys().1[0]), back(&keys().1[1])];
    let app = other.open();
    for file in [&ours, &strange] {
        assert_eq!(code(install_trusting(&app, file)), FailureCode::PackFewWardens, "nobody is trusted yet");
    }
    install_trusting(&app, &list).unwrap();
    assert_eq!(
        code(install_trusting(&app, &strange)),
        FailureCode::PackFewWardens,
        "saying yes to a file is not enough"
    );
    assert!(lines(&app).contains(&LINE.to_owned()) && page(&app, LINE).is_ok());
    assert_eq!(look(&app, &ours).unwrap().trust, PackTrust::Trusted);
    install(&app, &ours).unwrap();
    assert!(!lines(&app).contains(&LINE.to_owned()) && page(&app, LINE).is_err());
    assert_eq!(app.start(NoRequest {}).unwrap().revoked, [LINE], "the page's own lines obey");
    drop(app);
    fs::remove_file(other.data.path().join("library.sqlite")).unwrap();
    assert!(page(&other.open(), LINE).is_err(), "so does a library that is made anew");
}

#[test]
fn positions_travel_in_a_pack_and_go_with_it() {
    let (one, other) = (Computer::new(), Computer::new());
    let app = one.open();
    bring(&app, &one, &["Alderwood"]);
    let file = one.out.path().join("ours.csv");
    let head = "id,language,title,summary,date,address\n";
    fs::write(&file, format!("{head}1,en,Peers,,2026-03-01,example.org\n")).unwrap();
    let more = || MoreOfPack { positions: Some(file.clone()), ..MoreOfPack::default() };
    assert_eq!(code(app.make_pack_with(request(&one, "list-county", 1), more())), FailureCode::PositionsUnfit);
    fs::write(
        &file,
        format!("{head}1,en,Peers,Pay peers.,2026-03-01,example.org/1\n1,es,Pares,Paguen a los pares.,2026-03-01,example.org/1\n"),
    )
    .unwrap();
    let pack = app.make_pack_with(request(&one, "list-county", 1), more()).unwrap().file;
    let theirs = other.open();
    install_trusting(&theirs, &pack).unwrap();
    let titles = |app: &App, tag: &str| -> Vec<(String, String)> {
        let told = app.positions(crate::common::locale(tag)).unwrap();
        told.into_iter().map(|one| (one.title, one.publisher)).collect()
    };
    assert_eq!(titles(&theirs, "es"), [("Pares".to_owned(), "Example Library".to_owned())]);
    assert_eq!(titles(&theirs, "km"), [("Peers".to_owned(), "Example Library".to_owned())]);
    theirs.remove_pack(many_doors_app::wire::PackRequest { id: "org.example.made".into() }).unwrap();
    assert_eq!(titles(&theirs, "es"), []);
}

/// A whole pack and two with changes since it, as a steward makes them, and the folder they lie in. The last is an empty pack of
/// another name, outside of that folder, for who only wants to trust the publisher.
fn editions() -> (TempDir, [String; 4]) {
    let one = Computer::new();
    let app = one.open();
    bring(&app, &one, &["Alderwood", "Birchwood"]);
    let first = app.make_pack(request(&one, "list-county", 1)).unwrap().file;
    let since = |serial| MakePackRequest { since: Some(first.clone()), ..request(&one, "list-county", serial) };
    bring(&app, &one, &["Alderwood", "Cedarwood"]);
    let second = app.make_pack(since(2)).unwrap().file;
    bring(&app, &one, &["Alderwood", "Birchwood", "Dogwood"]);
    let third = app.make_pack(since(3)).unwrap().file;
    let folder = tempfile::tempdir().unwrap();
    let [first, second, third] = [first, second, third].map(|file| {
        let here = folder.path().join(std::path::Path::new(&file).file_name().unwrap());
        fs::copy(file, &here).unwrap();
        text(&here)
    });
    let empty =
        MakePackRequest { id: "org.example.empty".into(), folder: keys_folder(), ..request(&one, "list-none", 1) };
    let empty = app.make_pack(empty).unwrap().file;
    (folder, [first, second, third, empty])
}

#[test]
fn packs_with_changes_since_the_same_whole_pack_install_one_after_the_other_or_the_newest_alone() {
    let (folder, [first, second, third, empty]) = editions();
    let outcomes: Vec<_> = [vec![&first, &second, &third], vec![&first, &third]]
        .into_iter()
        .map(|files| {
            let computer = Computer::new();
            let app = computer.open();
            install_trusting(&app, files[0]).unwrap();
            for file in &files[1..] {
                install(&app, file).unwrap();
            }
            assert_eq!(code(install(&app, &second)), FailureCode::PackOlder);
            let pack = crate::common::packs(&app).packs.into_iter().find(|pack| pack.id == "org.example.made").unwrap();
            assert_eq!((pack.serial, pack.records), (3, 3));
            let given = exported(&app, &["org.example.made"], ExportForm::Json);
            drop(app);
            (crate::dump(&computer), given)
        })
        .collect();
    assert!(outcomes[0].0.contains("Dogwood") && !outcomes[0].0.contains("Cedarwood"));
    assert!(outcomes[0] == outcomes[1], "the way there makes no difference");
    // A kiosk that was at the second edition, and one that is new: a folder with the whole pack and the newest changes.
    fs::remove_file(&second).unwrap();
    for (at_first, which) in [(vec![&first], "behind"), (vec![], "new")] {
        let computer = Computer::new();
        let app = computer.open();
        install_trusting(&app, &empty).unwrap();
        for file in at_first {
            install_trusting(&app, file).unwrap();
        }
        let found = crate::watched::watch(&app, &folder);
        assert!(found.iter().all(|(.., why)| why.is_none()), "{which}: {found:?}");
        drop(app);
        assert_eq!(crate::dump(&computer), outcomes[0].0, "{which}");
    }
}

#[test]
fn a_pack_with_changes_has_the_wardens_and_announced_keys_of_its_base_and_keeps_its_words() {
    let (one, other, fresh) = (Computer::new(), Computer::new(), Computer::new());
    let app = one.open();
    let words = one.out.path().join("words");
    fs::create_dir_all(words.join("locales/es")).unwrap();
    fs::create_dir_all(words.join("concepts")).unwrap();
    fs::write(words.join("locales/es/cli.ftl"), "cli-saved = Puesto a salvo\n").unwrap();
    let positions = words.join("ours.csv");
    let row = "1,en,Peers,Pay peers.,2026-03-01,example.org/1\n";
    fs::write(&positions, format!("id,language,title,summary,date,address\n{row}")).unwrap();
    let public = fs::read_to_string(&keys().1[1].public_file).unwrap();
    bring(&app, &one, &["Alderwood"]);
    let more = MoreOfPack {
        locales: Some(words.join("locales")),
        positions: Some(positions),
        wardens: vec![public.clone()],
        wardens_needed: 1,
        next_keys: vec![public.clone()],
        ..MoreOfPack::default()
    };
    let first = app.make_pack_with(request(&one, "list-county", 1), more).unwrap().file;
    bring(&app, &one, &["Alderwood", "Birchwood"]);
    let since = |serial| MakePackRequest { since: Some(first.clone()), ..request(&one, "list-county", serial) };
    let second = app.make_pack(since(2)).unwrap().file;
    // Some words anew: the others stay.
    fs::write(words.join("locales/es/cli.ftl"), "cli-saved = En su carpeta\n").unwrap();
    let anew = MoreOfPack { locales: Some(words.join("locales")), ..MoreOfPack::default() };
    let third = app.make_pack_with(since(3), anew).unwrap().file;
    let fourth = app.make_pack(since(4)).unwrap().file;
    let manifest = |file: &str| known_manifest(fs::File::open(file).unwrap()).unwrap().0;
    for file in [&second, &third, &fourth] {
        assert_eq!(manifest(file).wardens, manifest(&first).wardens);
        assert_eq!(manifest(file).next_keys, [PublicKey::parse(&public).unwrap()]);
    }
    let of = |app: &App| {
        let positions = app.positions(crate::common::locale("en")).unwrap();
        (app.say("es", &many_doors_app::messages::cli_saved()), positions.len())
    };
    let theirs = other.open();
    install_trusting(&theirs, &first).unwrap();
    for (file, saved) in [(&second, "Puesto a salvo"), (&third, "En su carpeta"), (&fourth, "Puesto a salvo")] {
        install(&theirs, file).unwrap();
        assert_eq!(of(&theirs), (saved.to_owned(), 1), "as in the pack, or as in the whole one that it changes");
    }
    let fresh = fresh.open();
    install_trusting(&fresh, &first).unwrap();
    install(&fresh, &fourth).unwrap();
    assert_eq!(of(&fresh), of(&theirs));
    let back = theirs.take_back(TakeBackRequest {
        pack: "org.example.made".into(),
        entries: vec![crate::common::find(&theirs, "alderwood").swap_remove(0).id],
        reason: "Nobody is there".into(),
        signer: "Ada".into(),
        key: keys().1[1].file.clone(),
        password: PASSWORD.into(),
        folder: other.out(),
    });
    install(&theirs, &back.unwrap().file).unwrap();
    assert!(crate::common::find(&theirs, "alderwood").is_empty(), "the wardens of the base still watch over it");
}

/// Types an entry of one's own.
fn typed(app: &App, name: &str, more: &str) {
    let empty = app.own_entry(EntryRequest { id: None, locale: "en".into() }).unwrap();
    let entry = OwnEntry { name: name.into(), more: more.into(), place: format!("Example{name}"), ..empty };
    app.save_own(SaveOwnRequest { entry, checked_today: false }).unwrap();
}

#[test]
fn entries_that_would_not_be_read_as_they_are_make_no_pack() {
    let computer = Computer::new();
    let app = computer.open();
    // One cell of a table holds 64 KB.
    typed(&app, "Willow", &"Listens. ".repeat(9_000));
    assert_eq!(code(app.make_pack(request(&computer, "own", 1))), FailureCode::EntryUnfit);
    assert_eq!(fs::read_dir(computer.out.path()).unwrap().count(), 0);
}

#[test]
fn what_was_pasted_with_marks_that_nobody_sees_travels_without_them() {
    let (computer, other) = (Computer::new(), Computer::new());
    let app = computer.open();
    typed(&app, "\u{2068}Willow\u{2069}", "Listens\u{202e} now.\u{7}\nAnd\u{200d} later.");
    let pack = app.make_pack(request(&computer, "own", 1)).unwrap().file;
    let theirs = other.open();
    install_trusting(&theirs, &pack).unwrap();
    let found = crate::common::find(&theirs, "willow").swap_remove(0);
    assert_eq!(found.name.text, "Willow");
    let given = exported(&theirs, &["org.example.made"], ExportForm::Json);
    let given = String::from_utf8(given).unwrap();
    assert!(given.contains("Listens now.\\nAnd\u{200d} later."), "joiners belong to some scripts: {given}");
}

#[test]
fn a_second_signature_by_a_key_that_the_pack_names_hands_over_to_it() {
    let one = Computer::new();
    let app = one.open();
    bring(&app, &one, &["Alderwood"]);
    let [old, new] = &keys().1;
    let made = |key: &MadeKey, serial, also: &[&MadeKey]| {
        let also_keys = also.iter().map(|key| fs::read_to_string(&key.public_file).unwrap()).collect();
        let asked = MakePackRequest { key: key.file.clone(), ..request(&one, "list-county", serial) };
        app.make_pack_with(asked, MoreOfPack { also_keys, ..MoreOfPack::default() }).unwrap().file
    };
    let signed = |path: String, key: &MadeKey| {
        let (key, password, folder) = (key.file.clone(), PASSWORD.into(), one.out());
        app.sign_pack(SignPackRequest { path, key, password, folder }).unwrap().file
    };
    let first = made(old, 1, &[]);
    // The pack names both: both are the publisher's from now on. It names the new one alone: the old one is given up.
    let both = signed(made(old, 2, &[new]), new);
    let over = signed(made(new, 2, &[]), old);
    let unnamed = signed(made(old, 2, &[]), new);
    let [by_old, by_new] = [made(old, 3, &[]), made(new, 4, &[])];
    let trust = |app: &App, file: &str| look(app, file).unwrap().trust;
    for (file, then, old_then) in
        [(&both, PackTrust::Rotated, PackTrust::Trusted), (&over, PackTrust::Rotated, PackTrust::Changed)]
    {
        let other = Computer::new();
        let theirs = other.open();
        install_trusting(&theirs, &first).unwrap();
        assert_eq!(trust(&theirs, &by_new), PackTrust::Changed);
        assert_eq!(trust(&theirs, file), then);
        install(&theirs, file).unwrap();
        assert_eq!(trust(&theirs, &by_old), old_then);
        assert_eq!(trust(&theirs, &by_new), PackTrust::Trusted);
        install(&theirs, &by_new).unwrap();
    }
    let other = Computer::new();
    let theirs = other.open();
    install_trusting(&theirs, &first).unwrap();
    install(&theirs, &unnamed).unwrap();
    assert_eq!(trust(&theirs, &by_new), PackTrust::Changed, "a signature by a key that nobody named says nothing");
}
