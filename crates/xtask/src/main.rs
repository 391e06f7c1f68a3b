//! The one developer entry: `cargo xtask`.

// What it prints is what it is for.
#![allow(clippy::print_stdout)]

mod avoided;
mod bench;
mod bench_import;
mod bench_start;
mod check;
mod codegen;
mod command;
mod compiler;
mod content;
mod display;
mod dist;
mod fuzz;
mod gazetteer;
mod hsds;
mod journeys;
mod l10n;
mod layering;
mod lints;
mod new_language;
mod npm;
mod offline;
mod options;
mod ours;
mod portable;
mod prove;
mod reading_level;
mod replay;
mod run;
mod sentences;
mod setup;
mod steps;
mod test;
mod versions;
mod works;

use std::path::PathBuf;
use std::process::ExitCode;

use options::Options;

const VERBS: &str = "\
cargo xtask <verb>

  run       install what is missing, build, and open the window
              --virtual   no display here: run under a virtual one and save a picture to out/many-doors.png
              --release   the build that people get
  test      the same set-up, then every test, the journeys through the real window included
              a word      only the journeys whose name holds it
              --after-check   without what `check` has just run
  check     format, clippy, tests, types, layering, generated files, content, languages, offline
  codegen   write what is generated from the messages, the library and the wire
              --check     only say whether it is up to date
  l10n      check the languages
              --new so Soomaali Somali   make the folder of a language in which somebody can begin
              stamp       note which English text each translation was made from
              untranslated   list texts that are still the English ones
  picture   pictures of the screens in out/pictures
              --lang en,ar  --theme light,dark  --size 1366x768,320x640  --route '#/find'
              --question 'sad'   typed on the first screen;  --press '#near'   an element pressed before the picture;  --near 48126   a ZIP code
              --beside ar   the second language of a sheet of paper
  gallery   every screen in every language, on a page in out/gallery: about half an hour
              --lang es,ar   some of the languages only;  --keep   only the ten pictures of docs/GALLERY.md, anew
  where     where each message stands, for translators: pictures of the screens and where.json, in ui/src/translate-pictures
              --only visit   one part (visit, library, private, kiosk, broken), only to be looked at, in out/where
  bench     measurements
              search-quality   how well each language finds what a librarian would want, beside English
              search           times beside what else there is (--records 10000,1000000 --folder DIR --alone)
              odd              questions that nobody should type: a megabyte, operators, NUL
              miami            twenty needs over a real list of services (--data DIR)
              import           taking lists in, beside sqlite3's own import of the same files (--data DIR --services 50000)
              paper            from the button to print to pages on the screen, in the window as it is handed out
              languages        from a language pressed to the screen in it
              start            until a window stands, memory and idle, beside a bare window, Kiwix, Anki and a browser
              all              one after the other: hours
  prove     what is promised about traces, with figures; all of it without a word
              idle     1,000 made-up schedules: no visit erased unwarned, none left behind
              exit     200 times from the third Shift to a blank window, while a list is taken in (--runs N --stages N)
              shred    after leaving, no process holds what was typed (--runs N)
              access   nobody is kept out, in more than an hour; only where it is named (--only screens, keyboard, journeys, reader or browser; --lang en, ar or vi)
              endure   a day of a kiosk: 1,000 visits, memory flat and nothing left; more than an hour, only where it is named (--runs N)
              power    killed 200 times at any moment, it starts as always; only where it is named (--runs N)
              docs     the worked examples of docs/developers, each in a copy of what is committed; only where it is named
              faults   a library after 1,000 flipped bits, 100 kills, and a full or failing disk at every write; only where it is named
              looks    ten screens look as they did, within a tolerance; only where it is named (--keep writes those anew that do not)
              paper    each document on paper in nine pairs of languages, saved and read back
  fuzz      any bytes into whatever reads what strangers write; finds are kept in crates/*/fuzz/artifacts
              a target    analyse, query, csv, json, xlsx, manifest or pack; all without
              --seconds   how long each runs, 600 unless said
  hsds      write a sample as HSDS and have it read by validators that are not ours
  gazetteer write content/places anew from the npm packages that say where ZIP codes and counties are
  dist      release packages and their checksums (deb and rpm, the debs of the command line and of a kiosk; nsis and msi; dmg;
            on each system a packed folder for a stick)
              --appimage           Linux: an AppImage, too; its tools are fetched
              --offline-webview2   Windows: installers that bring the web view along, beside those that are there
              --universal          macOS: for both kinds of processors
              --twice              no packages: the committed program twice, in two places, to see that both are the same
                                   (--keep leaves both there)

  --yes     install what is missing without asking";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(verb) = words.next() else {
        println!("{VERBS}");
        return ExitCode::SUCCESS;
    };
    let words: Vec<String> = words.collect();
    let root = root();
    let options = Options::read(&words);
    let done = match verb.as_str() {
        // Whoever asks what there is must not start an hour of proofs.
        _ if options.has("--help") || options.has("-h") => {
            println!("{VERBS}");
            Ok(())
        }
        "run" => run::run(&root, &options),
        "test" => test::test(&root, &options),
        "check" => check::check(&root, &options),
        "codegen" => codegen::run(&words),
        "l10n" => l10n::run(&words),
        "picture" => journeys::pictures(&root, &options),
        "gallery" => journeys::gallery(&root, &options),
        "where" => journeys::where_shown(&root, &options),
        "bench" => bench::bench(&root, &options),
        "prove" => prove::prove(&root, &options),
        "fuzz" => fuzz::fuzz(&root, &options),
        "hsds" => hsds::hsds(&root),
        "gazetteer" => gazetteer::gazetteer(&root),
        "dist" => dist::dist(&root, &options),
        "help" | "--help" | "-h" => {
            println!("{VERBS}");
            Ok(())
        }
        other => Err(format!("There is no verb `{other}`.\n\n{VERBS}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository: two folders above this package. As cargo says it now, not as it was when this was compiled: two
/// checkouts may share one target folder.
fn root() -> PathBuf {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.ancestors().nth(2).unwrap_or(&package).to_path_buf()
}
