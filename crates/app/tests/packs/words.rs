//! Words that packs bring.

use many_doors_app::{App, commands::PackRequest, messages};
use many_doors_exchange::pack::PackSource;

use super::{alder, key};
use crate::common::{
    Computer, files_in,
    packs::{ID, full, install, install_trusting, look, put},
};

fn saved(app: &App, locale: &str) -> String {
    app.say(locale, &messages::cli_saved())
}

fn with_words(serial: u64, words: &str) -> PackSource {
    let mut pack = full(serial, &[alder()]);
    pack.files.insert("locales/es/cli.ftl".into(), words.into());
    pack
}

#[test]
fn words_of_a_pack_are_said_until_it_is_taken_out() {
    let computer = Computer::new();
    let app = computer.open();
    let built_in = saved(&app, "es");
    let file = put(computer.out.path(), "1", with_words(1, "cli-saved = Puesto a salvo\n"), &[key("library")]);
    assert_eq!(look(&app, &file).unwrap().locales, ["es"]);
    assert_eq!(saved(&app, "es"), built_in, "looking brings nothing");
    install_trusting(&app, &file).unwrap();
    assert_eq!(saved(&app, "es"), "Puesto a salvo");
    assert_ne!(saved(&app, "en"), "Puesto a salvo");
    drop(app);
    let app = computer.open();
    assert_eq!(saved(&app, "es"), "Puesto a salvo", "in the next run, too");
    // The next edition has other words, or none.
    install(&app, &put(computer.out.path(), "2", with_words(2, "cli-saved = En su carpeta\n"), &[key("library")]))
        .unwrap();
    assert_eq!(saved(&app, "es"), "En su carpeta");
    install(&app, &put(computer.out.path(), "3", full(3, &[alder()]), &[key("library")])).unwrap();
    assert_eq!(saved(&app, "es"), built_in);
    app.roll_back_pack(PackRequest { id: ID.into() }).unwrap();
    assert_eq!(saved(&app, "es"), "En su carpeta", "and they come back with it");
    app.remove_pack(PackRequest { id: ID.into() }).unwrap();
    assert_eq!(saved(&app, "es"), built_in);
    let left = files_in(&computer.data.path().join("packs"));
    assert!(left.into_keys().all(|file| !file.ends_with("cli.ftl")));
}

#[test]
fn words_that_do_not_read_leave_the_built_in_ones() {
    let computer = Computer::new();
    let app = computer.open();
    let built_in = saved(&app, "es");
    let nested = format!("cli-saved = {}x{}\n", "{".repeat(5_000), "}".repeat(5_000));
    for (serial, words) in [(1, nested.as_str()), (2, "cli-saved = { $nobody }\n"), (3, "\u{0}\u{1}")] {
        install_trusting(&app, &put(computer.out.path(), "pack", with_words(serial, words), &[key("library")]))
            .unwrap();
        assert_eq!(saved(&app, "es"), built_in, "{serial}");
    }
}
