//! With speech-dispatcher and espeak-ng as Debian has them: who spoke what is written down by the module that speaks.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use many_doors_speech::{Act, Part, Reader, State, Status, dispatcher::Dispatcher};

const PATIENCE: Duration = Duration::from_secs(30);

/// The voices of espeak-ng that the recording module knows.
const VOICES: [(&str, &str); 4] = [("en-US", "en-us"), ("es-419", "es-419"), ("vi", "vi"), ("ar", "ar")];

/// Whether the programs are here; `cargo xtask test` installs them.
fn there() -> bool {
    let there = ["speech-dispatcher", "espeak-ng"]
        .iter()
        .all(|program| Command::new(program).arg("--version").output().is_ok());
    if !there {
        eprintln!("NOT tested: speech-dispatcher and espeak-ng are not here");
    }
    there
}

/// Settings with a module that has espeak-ng speak into a file and writes down voice and words, beside Debian's own for
/// espeak-ng, whose sound goes into a file too.
fn settings(folder: &Path) {
    let modules = folder.join("modules");
    fs::create_dir_all(&modules).unwrap();
    fs::write(
        folder.join("speechd.conf"),
        "AddModule \"recorder\" \"sd_generic\" \"recorder.conf\"\nAddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n\
         AudioOutputMethod \"alsa\"\nDefaultModule recorder\nDefaultLanguage en\n",
    )
    .unwrap();
    fs::copy("/etc/speech-dispatcher/modules/espeak-ng.conf", modules.join("espeak-ng.conf")).unwrap();
    let (said, sound) = (folder.join("said"), folder.join("spoken.wav"));
    let mut recorder = format!(
        "GenericExecuteSynth \"echo '$VOICE:' '$DATA' >> {} && espeak-ng -v '$VOICE' -w {} -- '$DATA'\"\n",
        said.display(),
        sound.display()
    );
    for (language, voice) in VOICES {
        let spoken = language.split('-').next().unwrap();
        recorder.push_str(&format!(
            "GenericLanguage \"{spoken}\" \"{spoken}\" \"utf-8\"\nAddVoice \"{language}\" \"MALE1\" \"{voice}\"\n"
        ));
    }
    fs::write(modules.join("recorder.conf"), recorder).unwrap();
    let heard = folder.join("heard.wav");
    fs::write(
        folder.join("asound.conf"),
        format!("pcm.silent {{ type null }}\npcm.!default {{ type file slave.pcm \"silent\" file \"{}\" format \"wav\" }}\n", heard.display()),
    )
    .unwrap();
}

fn reader(folder: &Path) -> Reader {
    settings(folder);
    let (run, own) = (folder.join("run"), folder.to_owned());
    Reader::new(|tell| {
        Dispatcher::new(run, tell).with_settings(own.clone()).with_variable("ALSA_CONFIG_PATH", own.join("asound.conf"))
    })
}

fn part(language: &str, text: &str) -> Part {
    Part { text: text.into(), language: language.into(), recorded: false }
}

fn until(reader: &Reader, mut what: impl FnMut(&Status) -> bool) -> Status {
    let begun = Instant::now();
    let mut status = reader.status();
    while !what(&status) {
        assert!(begun.elapsed() < PATIENCE, "never came: {status:?}");
        status = reader.status_after(status.change, Duration::from_millis(200));
    }
    status
}

#[test]
fn spanish_is_spoken_by_a_spanish_voice_and_no_text_by_a_voice_of_another_language() {
    if !there() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let reader = reader(folder.path());
    reader.read(
        vec![
            part("es", "Usted no está solo. Llame al 9 8 8."),
            part("en", "You are not alone."),
            part("so", "Keligaa ma tihid."),
            part("vi", "Bạn không đơn độc."),
            part("hmn", "Koj tsis nyob ib leeg."),
        ],
        100,
    );
    let status = until(&reader, |status| status.state == State::Silent);
    assert_eq!((status.trouble, status.unspoken), (None, vec!["so".to_owned(), "hmn".to_owned()]));
    let said = fs::read_to_string(folder.path().join("said")).unwrap();
    let said: Vec<_> =
        said.lines().filter_map(|line| line.split_once(": ")).map(|(voice, text)| (voice, text.trim())).collect();
    assert_eq!(
        said,
        [
            ("es-419", "Usted no está solo."),
            ("es-419", "Llame al 9 8 8."),
            ("en-us", "You are not alone."),
            ("vi", "Bạn không đơn độc.")
        ]
    );
}

/// What the module of Debian tells, word by word, of a language that only it speaks here.
#[test]
fn each_word_is_told_while_it_is_spoken_and_silence_ends_everything_that_speaks() {
    if !there() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let reader = reader(folder.path());
    let text = "Nou pa pou kont nou.";
    reader.read(vec![part("ht", text)], 100);
    let mut words = Vec::new();
    until(&reader, |status| {
        if let Some(word) = status.place.as_ref().and_then(|place| place.word.clone()) {
            words.push(text[word].to_owned());
        }
        status.state == State::Silent
    });
    assert_eq!(reader.status().trouble, None);
    assert!(words.iter().any(|word| word == "kont") || words.iter().any(|word| word == "nou"), "{words:?}");
    assert!(fs::metadata(folder.path().join("heard.wav")).unwrap().len() > 10_000, "sound came out");

    reader.read(vec![part("ht", &"Nou pa pou kont nou, ".repeat(40))], 50);
    until(&reader, |status| status.state == State::Reading);
    let pid = fs::read_to_string(folder.path().join("run/pid")).unwrap();
    let begun = Instant::now();
    reader.silence();
    assert!(begun.elapsed() < Duration::from_millis(100), "{:?}", begun.elapsed());
    assert!(!Path::new("/proc").join(pid.trim()).exists(), "what speaks is gone");
    assert_eq!(reader.status().state, State::Silent);
    reader.act(Act::GoOn);
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(reader.status().state, State::Silent, "and nothing begins again by itself");
    drop(reader);
    assert!(!folder.path().join("run").exists(), "it leaves nothing");
}

#[test]
fn who_listens_again_at_once_after_silence_hears_it_all() {
    if !there() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let reader = reader(folder.path());
    for _ in 0..3 {
        reader.read(vec![part("ht", &"Nou pa pou kont nou, ".repeat(40))], 100);
        until(&reader, |status| status.state == State::Reading);
        reader.silence();
        // The end of what was silenced is told while this one starts, and has the number of its first sentence.
        reader.read(vec![part("es", "Usted no está solo.")], 100);
        let status = until(&reader, |status| status.state == State::Silent);
        assert_eq!(status.trouble, None);
    }
    assert_eq!(fs::read_to_string(folder.path().join("said")).unwrap().lines().count(), 3);
}
