//! `many-doors pack ...`: what the window's page of packs does, for stewards and scripts.

use many_doors_app::{
    App, MoreOfPack,
    commands::NoRequest,
    messages,
    wire::{
        Failure, FailureCode, InstallRequest, LookRequest, Looked, MakeKeyRequest, MakePackRequest, PackOffer,
        PackRequest, PackStanding, PackTrust, Packs, PublisherRow, SignPackRequest, TakeBackRequest, WatchRequest,
    },
};

use crate::{
    Refused,
    arguments::{Arguments, PackVerb},
    exchange::{absolute, changes},
    password,
    print::{code, line},
};

/// Does it, and says what came of it.
pub fn pack(app: &App, verb: PackVerb, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    match verb {
        PackVerb::List => {
            let packs = app.packs(NoRequest {})?;
            Ok(if arguments.has("--json") { as_json(&packs) } else { list(app, locale, &packs) })
        }
        PackVerb::Inspect => {
            let offer = offer(app, &absolute(arguments.word(0)?))?;
            Ok(if arguments.has("--json") { as_json(&offer) } else { said(app, locale, &offer) })
        }
        PackVerb::Verify => {
            let offer = offer(app, &absolute(arguments.word(0)?))?;
            let text = said(app, locale, &offer);
            let welcome = matches!(offer.trust, PackTrust::Trusted | PackTrust::Rotated)
                && matches!(offer.standing, PackStanding::New | PackStanding::Newer | PackStanding::Same);
            if welcome {
                return Ok(text);
            }
            print!("{text}");
            Err(Refused::Told)
        }
        PackVerb::Install => install(app, &absolute(arguments.word(0)?), arguments, locale),
        PackVerb::Remove => {
            app.remove_pack(PackRequest { id: arguments.word(0)?.to_owned() })?;
            Ok(list(app, locale, &app.packs(NoRequest {})?))
        }
        PackVerb::RollBack => {
            let installed = app.roll_back_pack(PackRequest { id: arguments.word(0)?.to_owned() })?;
            Ok(row(app, locale, &installed.pack) + &changes(app, locale, &installed.changes))
        }
        PackVerb::Build => build(app, arguments, locale),
        PackVerb::Sign => {
            let saved = app.sign_pack(SignPackRequest {
                path: absolute(arguments.word(0)?),
                key: absolute(&arguments.needed("--key")?),
                password: password::ask(app, locale),
                folder: absolute(&arguments.value("--to").unwrap_or_else(|| ".".to_owned())),
            })?;
            Ok(line(&app.say(locale, &messages::cli_saved()), saved.file))
        }
        PackVerb::Key => {
            let folder = absolute(arguments.word(0)?);
            let made = app.make_key(MakeKeyRequest { folder, password: password::ask(app, locale) })?;
            let say = |message| app.say(locale, &message);
            Ok(line(&say(messages::cli_secret_key()), made.file)
                + &line(&say(messages::cli_public_key()), made.public_file)
                + &line(&say(messages::cli_words()), made.words)
                + &line(&say(messages::cli_fingerprint()), made.fingerprint))
        }
        PackVerb::TakeBack => {
            let saved = app.take_back(TakeBackRequest {
                pack: arguments.word(0)?.to_owned(),
                entries: arguments.words.iter().skip(1).cloned().collect(),
                reason: arguments.needed("--reason")?,
                signer: arguments.value("--publisher").unwrap_or_default(),
                key: absolute(&arguments.needed("--key")?),
                password: password::ask(app, locale),
                folder: absolute(&arguments.value("--to").unwrap_or_else(|| ".".to_owned())),
            })?;
            Ok(line(&app.say(locale, &messages::cli_saved()), saved.file))
        }
        PackVerb::Watch => {
            let packs = match arguments.words.first() {
                Some(folder) => app.watch_folder(WatchRequest { folder: Some(absolute(folder)) })?,
                None => app.check_watched(NoRequest {})?,
            };
            Ok(list(app, locale, &packs))
        }
    }
}

/// Installs a file.
pub fn install(app: &App, path: &str, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    let request = InstallRequest {
        path: path.to_owned(),
        trust: arguments.has("--trust"),
        seen: None,
        older: arguments.has("--older"),
    };
    match app.install_pack(request) {
        Ok(installed) => Ok(row(app, locale, &installed.pack) + &changes(app, locale, &installed.changes)),
        Err(failure) => {
            // Whom to trust is decided by comparing words, so they are shown.
            if matches!(failure.code, FailureCode::PackUntrusted | FailureCode::PackKeyChanged) {
                print!("{}", said(app, locale, &offer(app, path)?));
            }
            Err(failure.into())
        }
    }
}

fn build(app: &App, arguments: &Arguments, locale: &str) -> Result<String, Refused> {
    let mut from = arguments.values("--from");
    if arguments.has("--starter") {
        from.push("builtin".to_owned());
    }
    let request = MakePackRequest {
        from,
        id: arguments.needed("--id")?,
        name: arguments.needed("--name")?,
        publisher: arguments.needed("--publisher")?,
        serial: arguments.number("--serial", 1)?,
        check_again_by: arguments.value("--check-by"),
        licence: arguments.value("--licence"),
        since: arguments.value("--since").map(|file| absolute(&file)),
        key: absolute(&arguments.needed("--key")?),
        folder: absolute(arguments.word(0)?),
        password: password::ask(app, locale),
    };
    let wardens = arguments.values("--warden");
    let more = MoreOfPack {
        locales: arguments.value("--locales").map(|folder| absolute(&folder).into()),
        concepts: arguments.value("--concepts").map(|folder| absolute(&folder).into()),
        positions: arguments.value("--positions").map(|file| absolute(&file).into()),
        recordings: arguments.value("--recordings").map(|folder| absolute(&folder).into()),
        wardens_needed: arguments.number("--wardens-needed", u32::try_from(wardens.len()).unwrap_or(0))?,
        wardens,
        next_keys: arguments.values("--next-key"),
        also_keys: arguments.values("--also-key"),
    };
    let saved = app.make_pack_with(request, more)?;
    Ok(line(&app.say(locale, &messages::cli_saved()), saved.file))
}

fn offer(app: &App, path: &str) -> Result<PackOffer, Refused> {
    match app.look(LookRequest { path: path.to_owned() })? {
        Looked::Pack(offer) => Ok(*offer),
        Looked::List(_) | Looked::Sheet(_) => Err(Failure::of(FailureCode::PackBroken).into()),
    }
}

fn said(app: &App, locale: &str, offer: &PackOffer) -> String {
    let say = |message| app.say(locale, &message);
    let mut text = line(&say(messages::cli_pack_name()), &offer.name) + &line(&say(messages::cli_pack_id()), &offer.id);
    text += &line(&say(messages::cli_pack_serial()), offer.serial);
    text += &line(&say(messages::cli_pack_made()), &offer.created);
    if let Some(day) = &offer.check_again_by {
        text += &line(&say(messages::cli_pack_check_by()), day);
    }
    text += &line(&say(messages::cli_pack_entries()), offer.records);
    text += &publisher(app, locale, &offer.publisher);
    text += &format!("{}\n", app.name_of(locale, "packs-trust", &code(&offer.trust)));
    text += &format!("{}\n", app.name_of(locale, "packs-standing", &code(&offer.standing)));
    for revoked in &offer.revoked {
        text += &line(&say(messages::cli_pack_taken_back()), format!("{} ({})", revoked.id, revoked.reason));
    }
    text
}

fn publisher(app: &App, locale: &str, publisher: &PublisherRow) -> String {
    let say = |message| app.say(locale, &message);
    line(&say(messages::cli_pack_publisher()), &publisher.name)
        + &line(&say(messages::cli_words()), &publisher.words)
        + &line(&say(messages::cli_fingerprint()), &publisher.fingerprint)
}

fn row(app: &App, locale: &str, pack: &many_doors_app::wire::PackRow) -> String {
    let origin = app.name_of(locale, "packs-origin", &code(&pack.source));
    let name = if pack.name.is_empty() { &origin } else { &pack.name };
    format!("{name} [{}] {} {} ({origin})\n", pack.id, pack.serial, pack.created)
}

fn list(app: &App, locale: &str, packs: &Packs) -> String {
    let mut text: String = packs.packs.iter().map(|pack| row(app, locale, pack)).collect();
    for known in &packs.publishers {
        text += &publisher(app, locale, known);
    }
    for found in packs.watch.iter().flat_map(|watch| &watch.found) {
        let outcome = app.name_of(locale, "packs-watch", &code(&found.outcome));
        let why = found.failure.map(|failure| app.explain(locale, failure).0).unwrap_or_default();
        text += &line(&found.file, format!("{outcome} {why}").trim());
    }
    for revoked in &packs.revoked {
        let label = app.say(locale, &messages::cli_pack_taken_back());
        text += &line(&label, format!("{} ({}, {})", revoked.id, revoked.reason, revoked.date));
    }
    text
}

fn as_json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).map(|text| text + "\n").unwrap_or_default()
}
