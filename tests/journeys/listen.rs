//! Reading aloud, with speech-dispatcher and espeak-ng, who write down what they say.

use std::fs;
use std::time::{Duration, Instant};

use many_doors_app::MoreOfPack;

use crate::ears::Ears;
use crate::eyes::{Eyes, key};
use crate::librarian::{Publisher, look_at};
use crate::page::Page;
use crate::stage::{Stage, eventually, play, window_binary};

const PATIENCE: Duration = Duration::from_secs(20);
/// The key that has each thing spoken.
const F2: u32 = key::F1 + 1;

/// All texts that stand on the page in a language, in one line without marks of direction.
const TEXTS_IN: &str = "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const texts = []; \
    while (walk.nextNode()) { const at = walk.currentNode; \
        if (at.parentElement.closest('[lang]').lang.startsWith(LANG)) texts.push(at.data); } \
    return texts.join(' ').replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').replace(/\\s+/g, ' ')";

#[test]
fn a_screen_is_read_aloud_each_text_by_a_voice_of_its_language_and_the_words_are_marked() {
    play("listen", async |stage| {
        let ears = Ears::of(stage);
        let page = Page::open_in(stage, "es").await;
        page.go("#/resource/988-lifeline").await;
        page.press("#listen-button").await;
        page.until("the sentence that is read is marked", "return CSS.highlights.has('spoken-sentence')").await;
        page.until_within(Duration::from_secs(60), ".bar[data-listening] .button:only-of-type").await;
        let heard = ears.heard();
        let (spanish, english) = (texts(&page, "es").await, texts(&page, "en").await);
        assert!(heard.len() > 20, "{heard:?}");
        for (voice, words) in &heard {
            let (own, other) = match voice.as_str() {
                "es-419" => (&spanish, &english),
                "en-us" => (&english, &spanish),
                _ => panic!("{voice} has no text here: {words}"),
            };
            // Digits of numbers are said one by one, and names stand in both.
            let first = words.split(['"', '\'', '’', '“', '”', '(', ';']).next().unwrap_or_default().trim();
            assert!(
                own.contains(first) || letters(own).contains(&letters(first)),
                "{voice} said what is not its: {words}\n{other}"
            );
        }
        assert!(heard.iter().any(|(voice, _)| voice == "es-419") && heard.iter().any(|(voice, _)| voice == "en-us"));
        assert!(heard.iter().any(|(_, words)| words.contains("9 8 8")), "numbers are said digit by digit: {heard:?}");
    });
}

#[test]
fn a_language_without_a_voice_is_not_read_by_another_and_it_is_said_so() {
    play("listen-no-voice", async |stage| {
        let ears = Ears::of(stage);
        let page = Page::open_in(stage, "so").await;
        page.go("#/safety").await;
        page.press("#listen-button").await;
        page.stands(".bar[data-listening] .none").await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let (somali, heard) = (texts(&page, "so").await, ears.heard());
        let english = texts(&page, "en").await;
        for (voice, words) in heard {
            assert!(
                voice == "en-us" && english.contains(words.split('\'').next().unwrap_or_default()),
                "{voice}: {words}\n{somali}"
            );
        }
    });
}

/// Half a second of a tone, as a Wave file: 8,000 samples a second, one byte each.
fn tone() -> Vec<u8> {
    const SAMPLES: u32 = 4_000;
    let mut file = b"RIFF".to_vec();
    file.extend((36 + SAMPLES).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend([8_000_u32, 8_000].map(u32::to_le_bytes).concat());
    file.extend(b"\x01\0\x08\0data");
    file.extend(SAMPLES.to_le_bytes());
    file.extend((0..SAMPLES).map(|at| if at % 18 < 9 { 96 } else { 160 }));
    file
}

#[test]
fn what_somebody_recorded_is_played_to_its_end_where_no_voice_speaks_the_language() {
    play("listen-recorded", async |stage| {
        let ears = Ears::of(stage);
        let page = Page::open_in(stage, "so").await;
        page.go("#/settings").await;
        let heading = page.words_of("main h1").await;

        let sounds = stage.home().join("sounds");
        fs::create_dir(&sounds).expect("a folder for sounds");
        fs::write(sounds.join("rec-0001.wav"), tone()).expect("a sound");
        let table = format!("language,text,file\nso,\"{heading}\",rec-0001.wav\n");
        fs::write(sounds.join("recordings.csv"), table).expect("a table");
        let more = MoreOfPack { recordings: Some(sounds), ..MoreOfPack::default() };
        let stick = tempfile::tempdir().expect("a stick");
        let pack = Publisher::new().pack_with(stick.path(), "org.example.heard", 1, "Alder Example Circle", more);
        page.choose_language("en").await;
        look_at(&page, &pack).await;
        page.press("input[name=compared]").await;
        page.press_words("Trust this publisher and install").await;
        page.says("is installed.").await;

        page.choose_language("so").await;
        page.go("#/settings").await;
        page.ask(
            "window.told = []; const Usual = window.Audio; window.Audio = class extends Usual { constructor(source) { super(source); \
             for (const event of ['ended', 'error']) this.addEventListener(event, () => \
             window.told.push([event, source.split(';')[0], Math.round(this.duration * 10)])); } }",
        )
        .await;
        page.press("#listen-button").await;
        page.until("the recording has sounded", "return window.told.length > 0").await;
        assert_eq!(page.ask("return window.told").await, serde_json::json!([["ended", "data:audio/wav", 5]]));
        // Nothing else of the screen is in a language that has a voice or a recording, and no voice says what was recorded.
        assert!(ears.heard().iter().all(|(_, words)| !words.contains(&heading)), "{:?}", ears.heard());
    });
}

#[test]
fn leaving_quickly_ends_whatever_speaks_at_once() {
    play("listen-leave", async |stage| {
        let ears = Ears::of(stage);
        let page = Page::open_in(stage, "en").await;
        page.go("#/safety").await;
        page.press("#listen-button").await;
        ears.until(0, "hide");
        assert!(!stage.processes("speech-dispatcher").is_empty(), "it speaks, else this test sees nothing");
        let eyes = Eyes::at(&stage.display);
        let left = eyes.shift_three_times();
        while !stage.processes("speech-dispatcher").is_empty() || !stage.processes("sd_generic").is_empty() {
            assert!(left.elapsed() < PATIENCE, "it speaks on");
        }
        println!("silent {:?} after the third Shift", left.elapsed());
        let said = ears.heard().len();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(ears.heard().len(), said, "and stays silent");
    });
}

#[test]
fn what_is_opened_next_is_not_read_unasked_and_a_card_alone_can_be_read() {
    play("listen-card", async |stage| {
        let ears = Ears::of(stage);
        let page = Page::open_in(stage, "en").await;
        page.go("#/crisis").await;
        page.press("article[data-id] button[data-listening]").await;
        let said = ears.until(0, "988");
        page.go("#/about").await;
        assert!(
            eventually(PATIENCE, || {
                let now = ears.heard().len();
                std::thread::sleep(Duration::from_millis(700));
                ears.heard().len() == now
            })
            .await
        );
        page.until("its buttons are gone", "return !document.querySelector('.bar[data-listening]')").await;
        assert!(ears.heard().len() >= said);
    });
}

#[test]
fn at_a_kiosk_five_things_are_done_by_keys_ears_and_pictures_alone() {
    // Nobody steers a kiosk, and nobody reads at this one: what is pressed depends on what was heard.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut stage = Stage::new("1366x900");
        let ears = Ears::of(&stage);
        let mut kiosk = stage.command(window_binary());
        stage.start(kiosk.arg("--kiosk"));
        let eyes = Eyes::at(&stage.display);
        assert!(eventually(PATIENCE, || eyes.window().is_some()).await, "a window opens");
        // A key begins the visit; pressed again where the page was not there yet.
        let begun = Instant::now();
        while ears.heard().is_empty() {
            assert!(begun.elapsed() < PATIENCE, "F2 never speaks");
            eyes.chord(&[F2]);
            tokio::time::sleep(Duration::from_secs(3)).await;
        }
        let at = ears.until(0, "F2");
        let mut visit = Visit { eyes, ears, at };

        // The language, by its own name.
        visit.choose(ON, "Español").await;
        visit.hears("necesita");

        // A hotline, and its number. Help in danger is one of the first things that come before the screen: back, not on.
        visit.choose(BACK, "988").await;
        visit.hears("persona");
        visit.choose(BACK, "Escuchar").await;
        visit.hears("9 8 8");

        // Help for a need, told from its picture by its word, and how to reach it.
        visit.choose(BACK, "Buscar apoyo").await;
        visit.hears("necesita");
        visit.choose(ON, "No puedo dormir").await;
        visit.choose(ON, "Escuchar la ficha de").await;
        visit.hears_a_number();

        // Kept for the way home, beside the card one has just heard.
        visit.choose(BACK, "en mi lista").await;
        visit.choose(BACK, "Mi lista").await;
        visit.hears("En papel");

        // A practice, and whose it is.
        visit.choose(BACK, "Cuidado en comunidad").await;
        visit.hears("Cuidado en comunidad");
        visit.choose(ON, "Escuchar la ficha de").await;
        visit.hears("Esta práctica viene de");

        // And gone: the first screen stands again, and nothing speaks on.
        visit.choose(BACK, "borrar").await;
        let gone = Instant::now();
        while !stage.processes("sd_generic").is_empty() {
            assert!(gone.elapsed() < PATIENCE, "it speaks on");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }

        let wrong: Vec<_> =
            visit.ears.heard().into_iter().filter(|(voice, _)| voice != "es-419" && voice != "en-us").collect();
        // On the way through the languages each name was spoken in its own.
        assert!(wrong.iter().all(|(_, words)| words.chars().count() < 40), "{wrong:?}");
    });
}

/// Somebody who presses keys and listens.
struct Visit {
    eyes: Eyes,
    ears: Ears,
    /// So many sentences were listened to.
    at: usize,
}

impl Visit {
    /// Moves until these words are heard, and presses.
    async fn choose(&mut self, moves: &[u32], words: &str) {
        self.at = tab_until(&self.eyes, &self.ears, moves, self.at, words).await;
        self.eyes.chord(&[key::ENTER]);
    }

    /// Waits until these words are heard.
    fn hears(&mut self, words: &str) {
        self.at = self.ears.until(self.at, words);
    }

    /// Waits until somebody says a telephone number, digit by digit.
    fn hears_a_number(&mut self) {
        let begun = Instant::now();
        let digits =
            |said: &str| said.split(' ').filter(|word| word.len() == 1 && word.as_bytes()[0].is_ascii_digit()).count();
        while !self.ears.heard().iter().skip(self.at).any(|(_, said)| digits(said) >= 3) {
            assert!(begun.elapsed() < PATIENCE, "no number, but {:?}", self.ears.heard().get(self.at..));
            std::thread::sleep(Duration::from_millis(50));
        }
        self.at = self.ears.heard().len();
    }
}

/// The keys that move on, and back.
const ON: &[u32] = &[key::TAB];
const BACK: &[u32] = &[key::SHIFT, key::TAB];

/// Presses keys that move until these words are heard.
async fn tab_until(eyes: &Eyes, ears: &Ears, moves: &[u32], from: usize, words: &str) -> usize {
    for _ in 0..80 {
        eyes.chord(moves);
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_millis(1200) {
            if let Some(at) = ears.heard().iter().skip(from).position(|(_, said)| said.contains(words)) {
                return from + at + 1;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    panic!("Tab never comes to `{words}`: {:?}", ears.heard());
}

async fn texts(page: &Page, lang: &str) -> String {
    let script = TEXTS_IN.replace("LANG", &format!("'{lang}'"));
    page.ask(&script).await.as_str().unwrap_or_default().to_owned()
}

/// Only letters and digits.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}
