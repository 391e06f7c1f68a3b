//! Older, newer, the same, changes, and back again.

use many_doors_app::{
    commands::PackRequest,
    messages,
    wire::{FailureCode, InstallRequest, PackStanding},
};

use many_doors_exchange::pack::{Key, PackSource};

use super::{alder, birch, cedar, key, row, there};
use crate::common::{
    Computer, code, exported, files_in,
    packs::{ID, changes, full, install, install_trusting, look, put},
    record, seen,
};
use many_doors_app::wire::ExportForm;

fn id() -> PackRequest {
    PackRequest { id: ID.into() }
}

#[test]
fn the_same_pack_again_changes_nothing_and_another_of_its_number_is_a_fork() {
    let computer = Computer::new();
    let app = computer.open();
    let file = put(computer.out.path(), "one", full(1, &[alder()]), &[key("library")]);
    install_trusting(&app, &file).unwrap();
    let before = computer.bytes();
    assert_eq!(look(&app, &file).unwrap().standing, PackStanding::Same);
    assert_eq!(install(&app, &file).unwrap().changes, Default::default());
    let fork = put(computer.out.path(), "fork", full(1, &[birch()]), &[key("library")]);
    assert_eq!(look(&app, &fork).unwrap().standing, PackStanding::Fork);
    assert_eq!(code(install_trusting(&app, &fork)), FailureCode::PackForked);
    let anyway = InstallRequest { path: fork, trust: true, seen: None, older: true };
    assert_eq!(code(app.install_pack(anyway)), FailureCode::PackForked, "whatever anybody says");
    assert!(computer.bytes() == before);
}

#[test]
fn an_older_pack_is_installed_only_when_staff_say_so() {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "two", full(2, &[alder(), birch()]), &[key("library")])).unwrap();
    let older = put(computer.out.path(), "one", full(1, &[cedar()]), &[key("library")]);
    let offer = look(&app, &older).unwrap();
    assert_eq!((offer.standing, offer.installed_serial), (PackStanding::Older, Some(2)));
    let before = computer.bytes();
    assert_eq!(code(install_trusting(&app, &older)), FailureCode::PackOlder);
    assert!(computer.bytes() == before);
    let request = InstallRequest { path: older, trust: false, seen: None, older: true };
    let changes = app.install_pack(request).unwrap().changes;
    assert_eq!((changes.added, changes.removed), (1, 2));
    assert_eq!(there(&app), ["example-cedar"]);
}

#[test]
fn changes_need_the_list_that_they_belong_to() {
    let computer = Computer::new();
    let app = computer.open();
    let (before, after) = ([alder(), birch()], [alder(), cedar()]);
    let base = put(computer.out.path(), "one", full(1, &before), &[key("library")]);
    let delta = put(computer.out.path(), "two", changes(1, &before, 2, &after), &[key("library")]);
    assert_eq!(look(&app, &delta).unwrap().standing, PackStanding::NoBase);
    let untouched = computer.bytes();
    assert_eq!(code(install_trusting(&app, &delta)), FailureCode::PackWithoutBase);
    assert!(computer.bytes() == untouched);
    install_trusting(&app, &base).unwrap();
    let done = install(&app, &delta).unwrap();
    assert_eq!((done.changes.added, done.changes.removed, done.pack.records, done.pack.serial), (1, 1, 2, 2));
    assert_eq!((done.changes.changed, done.changes.same), (0, 1), "what the changes leave alone counts as well");
    let named: Vec<&str> = done.changes.named.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(named, ["Birchwood Example Circle", "Cedarwood Example Circle"], "by name, gone or new");
    assert_eq!(there(&app), ["example-alder", "example-cedar"]);
    // By way of changes or as a whole: the entries are the same.
    let other = Computer::new();
    let whole = other.open();
    install_trusting(&whole, &put(other.out.path(), "whole", full(2, &after), &[key("library")])).unwrap();
    let given = |app: &_| exported(app, &[ID], ExportForm::Json);
    assert!(given(&app) == given(&whole));
    // A base of the right number with other entries is not the base.
    let other = Computer::new();
    let third = other.open();
    install_trusting(&third, &put(other.out.path(), "one", full(1, &[birch()]), &[key("library")])).unwrap();
    assert_eq!(code(install(&third, &delta)), FailureCode::PackWithoutBase);
}

#[test]
fn one_goes_back_step_by_step_to_what_was_there_before() {
    let computer = Computer::new();
    let app = computer.open();
    let editions = [vec![alder(), birch()], vec![alder(), birch(), cedar()], vec![cedar()]];
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &editions[0]), &[key("library")])).unwrap();
    assert!(!row(&app).unwrap().can_roll_back);
    assert_eq!(code(app.roll_back_pack(id())), FailureCode::ResourceGone);
    let mut were = vec![exported(&app, &[], ExportForm::Json)];
    for serial in [2, 3] {
        let source = changes(serial - 1, &editions[serial as usize - 2], serial, &editions[serial as usize - 1]);
        install(&app, &put(computer.out.path(), &serial.to_string(), source, &[key("library")])).unwrap();
        were.push(exported(&app, &[], ExportForm::Json));
    }
    for serial in [2, 1] {
        let changes = app.roll_back_pack(id()).unwrap().changes;
        assert!(changes.added + changes.removed > 0);
        assert_eq!(row(&app).unwrap().serial, serial);
        assert!(exported(&app, &[], ExportForm::Json) == were[serial as usize - 1], "back at {serial}");
        let newest = computer.data.path().join(format!("packs/{ID}.{}.manydoors", serial + 1));
        assert!(!newest.exists(), "what one went back from does not come again by itself");
    }
    assert_eq!(code(app.roll_back_pack(id())), FailureCode::ResourceGone);
    assert!(exported(&app, &[], ExportForm::Json) == were[0]);
}

#[test]
fn a_pack_whose_kept_file_was_changed_cannot_be_gone_back_to() {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &[alder()]), &[key("library")])).unwrap();
    install(&app, &put(computer.out.path(), "2", full(2, &[birch()]), &[key("library")])).unwrap();
    let kept = computer.data.path().join(format!("packs/{ID}.1.manydoors"));
    let mut bytes = std::fs::read(&kept).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&kept, bytes).unwrap();
    let before = computer.bytes();
    assert!(app.roll_back_pack(id()).is_err());
    assert_eq!(there(&app), ["example-birch"]);
    assert!(computer.bytes() == before);
}

#[test]
fn a_pack_taken_out_leaves_the_library_as_it_was_and_no_file() {
    let computer = Computer::new();
    let app = computer.open();
    let (before, files) = (seen(&app), files_in(computer.data.path()).len());
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &[alder(), birch()]), &[key("library")])).unwrap();
    install(&app, &put(computer.out.path(), "2", full(2, &[birch()]), &[key("library")])).unwrap();
    app.remove_pack(id()).unwrap();
    let after = seen(&app);
    assert!((after.0, after.2) == (before.0, before.2));
    assert_eq!(after.1.packs, before.1.packs);
    assert_eq!(files_in(computer.data.path()).len(), files + 1, "whom staff trust is all that stays");
    assert_eq!(code(app.remove_pack(id())), FailureCode::ResourceGone);
    assert_eq!(code(app.remove_pack(PackRequest { id: "builtin".into() })), FailureCode::NotAllowed);
}

#[test]
fn only_the_last_two_whole_packs_are_kept() {
    let computer = Computer::new();
    let app = computer.open();
    for serial in 1..=4 {
        let entry = record("example-alder", &format!("Alderwood {serial}"), "+13055550111");
        let file = put(computer.out.path(), &serial.to_string(), full(serial, &[entry]), &[key("library")]);
        install_trusting(&app, &file).unwrap();
    }
    let kept: Vec<String> = files_in(&computer.data.path().join("packs"))
        .into_keys()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".manydoors"))
        .collect();
    assert_eq!(kept, [format!("{ID}.3.manydoors"), format!("{ID}.4.manydoors")]);
}

#[test]
fn an_installation_that_stopped_after_the_entries_were_in_is_finished_when_it_is_tried_again() {
    let words = |mut pack: PackSource| {
        pack.files.insert("locales/es/cli.ftl".into(), b"cli-saved = Puesto a salvo\n".to_vec());
        pack
    };
    let whole = Computer::new();
    let app = whole.open();
    let file = put(whole.out.path(), "1", words(full(1, &[alder()])), &[key("library")]);
    install_trusting(&app, &file).unwrap();
    let kept = |computer: &Computer| -> Vec<_> {
        let folder = computer.data.path().join("packs");
        files_in(&folder)
            .into_iter()
            .map(|(path, bytes)| (path.strip_prefix(&folder).unwrap().to_owned(), bytes))
            .collect()
    };
    drop(app);
    // The power fails right after the entries were written: nothing else is there.
    let stopped = Computer::new();
    std::fs::copy(whole.data.path().join("library.sqlite"), stopped.data.path().join("library.sqlite")).unwrap();
    let app = stopped.open();
    assert_eq!(row(&app).unwrap().serial, 1);
    assert_eq!(code(install(&app, &file)), FailureCode::PackUntrusted, "nobody has noted that staff trust it");
    let again = install_trusting(&app, &file).unwrap();
    assert_eq!((again.changes, again.pack.serial), (Default::default(), 1));
    assert!(kept(&stopped) == kept(&whole));
    assert_eq!(app.say("es", &messages::cli_saved()), "Puesto a salvo");
    // The disk is full: what staff decided cannot be noted, and then it can.
    let full_disk = Computer::new();
    let app = full_disk.open();
    let notes = full_disk.data.path().join("packs/kept.json.new");
    std::fs::create_dir_all(&notes).unwrap();
    assert_eq!(code(install_trusting(&app, &file)), FailureCode::NothingWritten);
    assert_eq!(there(&app), ["example-alder"]);
    std::fs::remove_dir(&notes).unwrap();
    install_trusting(&app, &file).unwrap();
    assert!(kept(&full_disk) == kept(&whole));
    // The words alone are missing: the next look into the folder brings them.
    std::fs::remove_dir_all(full_disk.data.path().join("packs/words")).unwrap();
    drop(app);
    let app = full_disk.open();
    assert_ne!(app.say("es", &messages::cli_saved()), "Puesto a salvo");
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(&file, folder.path().join("1.manydoors")).unwrap();
    crate::watched::watch(&app, &folder);
    assert_eq!(app.say("es", &messages::cli_saved()), "Puesto a salvo");
}

#[test]
fn changes_to_a_whole_pack_that_is_no_longer_as_it_was_are_refused() {
    let computer = Computer::new();
    let app = computer.open();
    let editions = [[alder(), birch()], [alder(), cedar()], [birch(), cedar()]];
    let library: &[&Key] = &[key("library")];
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &editions[0]), library)).unwrap();
    let delta = |serial: u64, after| {
        put(computer.out.path(), &serial.to_string(), changes(1, &editions[0], serial, after), library)
    };
    install(&app, &delta(2, &editions[1])).unwrap();
    let third = delta(3, &editions[2]);
    assert_eq!(look(&app, &third).unwrap().standing, PackStanding::Newer);
    let kept = computer.data.path().join(format!("packs/{ID}.1.manydoors"));
    let whole = std::fs::read(&kept).unwrap();
    // Another pack with the number of the base, then one whose entries were altered, then none.
    let other = put(computer.out.path(), "other", full(1, &editions[2]), library);
    let mut altered = whole.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    for file in [Some(std::fs::read(other).unwrap()), Some(altered), None] {
        match file {
            Some(bytes) => std::fs::write(&kept, bytes).unwrap(),
            None => std::fs::remove_file(&kept).unwrap(),
        }
        assert_eq!(code(install(&app, &third)), FailureCode::PackWithoutBase);
        assert_eq!(there(&app), ["example-alder", "example-cedar"]);
    }
    std::fs::write(&kept, whole).unwrap();
    let changes = install(&app, &third).unwrap().changes;
    assert_eq!((changes.added, changes.removed, changes.same), (1, 1, 1));
    assert_eq!(there(&app), ["example-birch", "example-cedar"]);
    app.roll_back_pack(id()).unwrap();
    assert_eq!(there(&app), ["example-alder", "example-cedar"], "back to the changes before, over the same whole pack");
}
