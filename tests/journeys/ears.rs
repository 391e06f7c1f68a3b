//! Somebody who listens: what the voices of a stage have said, each with the voice that said it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::stage::Stage;

/// Languages, the voices of espeak-ng for them, and none for Somali, Filipino, Khmer and Hmong: as on a usual computer.
const VOICES: [(&str, &str); 6] =
    [("en-US", "en-us"), ("es-419", "es-419"), ("vi", "vi"), ("ar", "ar"), ("fr-FR", "fr"), ("zh-CN", "cmn")];
const PATIENCE: Duration = Duration::from_secs(40);

/// What was said on a stage.
pub struct Ears {
    said: PathBuf,
}

impl Ears {
    /// Gives the person of this stage settings for speech under which a module has espeak-ng speak into a file, at the speed of
    /// a reader, and writes down voice and words. Before the window opens.
    pub fn of(stage: &Stage) -> Self {
        let settings = stage.home().join(".config/speech-dispatcher");
        let modules = settings.join("modules");
        std::fs::create_dir_all(&modules).expect("a folder for settings");
        let said = stage.home().join("said");
        let sound = stage.home().join("spoken.wav");
        let mut module = format!(
            "GenericExecuteSynth \"echo '$VOICE:' '$DATA' >> {} && espeak-ng -v '$VOICE' -w {} -- '$DATA'\"\n",
            said.display(),
            sound.display()
        );
        for (language, voice) in VOICES {
            let spoken = language.split('-').next().expect("a language");
            module.push_str(&format!(
                "GenericLanguage \"{spoken}\" \"{spoken}\" \"utf-8\"\nAddVoice \"{language}\" \"MALE1\" \"{voice}\"\n"
            ));
        }
        let speechd = "AddModule \"recorder\" \"sd_generic\" \"recorder.conf\"\nDefaultModule recorder\nDefaultLanguage en\nAudioOutputMethod \"alsa\"\n";
        std::fs::write(settings.join("speechd.conf"), speechd).expect("settings are written");
        std::fs::write(modules.join("recorder.conf"), module).expect("settings are written");
        std::fs::write(stage.home().join(".asoundrc"), "pcm.!default { type null }\n").expect("settings are written");
        Self { said }
    }

    /// Everything that was said so far: the voice and the words.
    pub fn heard(&self) -> Vec<(String, String)> {
        let said = std::fs::read_to_string(&self.said).unwrap_or_default();
        said.lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(voice, words)| (voice.to_owned(), words.trim().to_owned()))
            .collect()
    }

    /// Waits until these words are said, after the first `from` sentences, and returns how many there are then.
    pub fn until(&self, from: usize, words: &str) -> usize {
        let begun = Instant::now();
        loop {
            let heard = self.heard();
            if let Some(at) = heard.iter().skip(from).position(|(_, said)| said.contains(words)) {
                return from + at + 1;
            }
            assert!(begun.elapsed() < PATIENCE, "nobody said `{words}`, but {:?}", heard.get(from..));
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
