//! One more signature on a pack, and packs that only take entries back.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Write as _},
    path::Path,
};

use jiff::ToSpan as _;
use many_doors_exchange::{
    Progress,
    pack::{Draft, EXTENSION, PackSource, Payload, PublicKey, Revoked, build, inspect},
};

use super::make::open_key;
use crate::{
    App,
    save::{save_new, saved},
    wire::{Failure, FailureCode, Saved, SignPackRequest, TakeBackRequest},
};

/// What the built-in list is called in a file that takes its entries back.
const BUILT_IN_NAME: &str = "Many Doors";

impl App {
    /// Adds a signature to a pack, as a new file: a warden's, or a new key's beside the old one.
    ///
    /// # Errors
    /// `KeyUnusable`, `NotSaved`, one for each reason to refuse the pack.
    pub fn sign_pack(&self, request: SignPackRequest) -> Result<Saved, Failure> {
        self.may_change()?;
        let folder = self.folder_to_save_in(&request.folder)?;
        let key = open_key(Path::new(request.key.trim()), &request.password)?;
        let bytes = fs::read(request.path.trim()).map_err(|_| Failure::of(FailureCode::PackBroken))?;
        // A revocation may be signed by wardens alone, whom it does not name itself.
        let mut keys: Vec<PublicKey> = self.known_keys()?;
        keys.push(key.public());
        let mut pack = inspect(Cursor::new(bytes), &keys, Progress::none())?;
        let mut draft = Draft::reopen(&mut pack)?;
        draft.sign(&key)?;
        let stem = format!("{}-{}-signed", draft.manifest().id, draft.manifest().serial);
        let bytes = draft.finish(&keys)?;
        saved(save_new(&folder, &stem, &format!(".{EXTENSION}"), |file| file.write_all(&bytes)))
    }

    /// Makes a pack that takes entries of an installed pack or of the built-in list back, with the first signature.
    ///
    /// # Errors
    /// `ResourceGone` where the pack is not here; `KeyUnusable`; `BadRequest`; `NotSaved`.
    pub fn take_back(&self, request: TakeBackRequest) -> Result<Saved, Failure> {
        self.may_change()?;
        let folder = self.folder_to_save_in(&request.folder)?;
        let key = open_key(Path::new(request.key.trim()), &request.password)?;
        let mark = self.mark(&request.pack)?.ok_or_else(|| Failure::of(FailureCode::ResourceGone))?;
        let today = self.now().today;
        let reason = request.reason.trim();
        let revoked = request.entries.iter().map(|id| Revoked {
            id: id.trim().to_owned(),
            date: today,
            reason: reason.to_owned(),
        });
        let source = PackSource {
            id: mark.id.clone(),
            // The built-in list has neither: the window names it, and no other edition of it comes as a file.
            name: if mark.name.is_empty() { BUILT_IN_NAME.to_owned() } else { mark.name.clone() },
            publisher: request.signer.trim().to_owned(),
            serial: mark.serial.max(1),
            created: today,
            check_again_by: today.checked_add(1.year()).unwrap_or(today),
            payload: Payload::Revocation,
            files: BTreeMap::new(),
            revoked: revoked.collect(),
            keys: vec![key.public()],
            next_keys: vec![],
            wardens: None,
            licence: String::new(),
            source: String::new(),
        };
        let stem = format!("{}-taken-back", source.id);
        let bytes = build(source, &[&key])?;
        saved(save_new(&folder, &stem, &format!(".{EXTENSION}"), |file| file.write_all(&bytes)))
    }
}
