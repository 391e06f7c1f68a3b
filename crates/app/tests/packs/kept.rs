//! A library that was damaged is made anew and filled again from what is kept beside it.

use std::fs;

use many_doors_app::{
    commands::NoRequest,
    wire::{LibrarySource, StandInReason},
};

use super::{alder, birch, cedar, key, there};
use crate::common::{
    Computer,
    packs::{changes, full, install, install_trusting, put},
    seen,
};

#[test]
fn a_damaged_library_is_made_anew_and_filled_again_from_kept_packs() {
    let computer = Computer::new();
    let app = computer.open();
    let editions = [[alder(), birch()], [alder(), cedar()]];
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &editions[0]), &[key("library")])).unwrap();
    let delta = changes(1, &editions[0], 2, &editions[1]);
    install(&app, &put(computer.out.path(), "2", delta, &[key("library")])).unwrap();
    let before = seen(&app);
    drop(app);
    fs::write(computer.data.path().join("library.sqlite"), "this was a library once").unwrap();
    let app = computer.open();
    let state = app.start(NoRequest {}).unwrap().library;
    assert_eq!((state.source, state.reason), (LibrarySource::File, Some(StandInReason::Damaged)));
    assert!(there(&app).is_empty());
    app.tidy();
    assert!(seen(&app) == before, "everything is there again, to the byte");
}

#[test]
fn a_file_that_somebody_laid_beside_them_is_not_installed() {
    let computer = Computer::new();
    let app = computer.open();
    install_trusting(&app, &put(computer.out.path(), "1", full(1, &[alder()]), &[key("library")])).unwrap();
    drop(app);
    let folder = computer.data.path().join("packs");
    let stranger = many_doors_exchange::pack::PackSource { id: "org.example.other".into(), ..full(1, &[birch()]) };
    put(&folder, "org.example.other.1.x", stranger, &[key("stranger")]);
    let app = computer.open();
    app.tidy();
    assert_eq!(there(&app), ["example-alder"]);
}

#[test]
fn a_pack_of_words_alone_is_put_back_and_gone_back_to_like_any_other() {
    use many_doors_app::commands::PackRequest;
    let computer = Computer::new();
    let app = computer.open();
    let mut words = full(1, &[]);
    words.files.insert("locales/es/cli.ftl".into(), b"cli-saved = Puesto a salvo\n".to_vec());
    install_trusting(&app, &put(computer.out.path(), "1", words, &[key("library")])).unwrap();
    install(&app, &put(computer.out.path(), "2", full(2, &[alder()]), &[key("library")])).unwrap();
    app.roll_back_pack(PackRequest { id: crate::common::packs::ID.into() }).unwrap();
    assert!(there(&app).is_empty());
    drop(app);
    fs::write(computer.data.path().join("library.sqlite"), "this was a library once").unwrap();
    let app = computer.open();
    app.tidy();
    assert_eq!(crate::row(&app).unwrap().serial, 1);
    assert_eq!(app.say("es", &many_doors_app::messages::cli_saved()), "Puesto a salvo");
}
