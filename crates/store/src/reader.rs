//! What can be asked, on one consistent state of the library.

use std::{
    cell::{OnceCell, RefCell},
    collections::HashMap,
    rc::Rc,
    sync::Arc,
};

use many_doors_domain::{Kind, Resource, ResourceId};
use rusqlite::Connection;

use crate::{
    content::TextRow,
    decisions::{self, Decisions, Revoked},
    error::StoreError,
    lexicon::{Lexicon, Shared},
    meta::{self, Meta},
    pack::{self, PackMark},
    resource, text,
    turns::Turn,
};

/// A view of the library.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
    turn: Option<Turn<'a>>,
    shared: &'a Shared,
    lexicon: OnceCell<Arc<Lexicon>>,
    // One question is asked several times, with and without filters, and meets the same records.
    seen: RefCell<HashMap<i64, Option<Rc<Resource>>>>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(connection: &'a Connection, turn: Option<Turn<'a>>, shared: &'a Shared) -> Self {
        Self { connection, turn, shared, lexicon: OnceCell::new(), seen: RefCell::default() }
    }

    /// One record; `None` where there is none of that name, or it is revoked. One that a person has joined to another comes
    /// back under the other's id.
    ///
    /// # Errors
    /// [`StoreError::Altered`] when it is not the one that was stored.
    pub fn resource(&self, id: &ResourceId) -> Result<Option<Resource>, StoreError> {
        if let Some(resource) = resource::by_id(self.connection, id)? {
            return Ok(Some(resource));
        }
        let decisions = Decisions::load(self.connection)?;
        let root = decisions.root(&id.0);
        if root == id.0 || decisions.is_revoked(&id.0) {
            return Ok(None);
        }
        resource::by_id(self.connection, &ResourceId(root.to_owned()))
    }

    /// Several records in the order of `ids`. Missing and altered ones are left out.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn resources(&self, ids: &[ResourceId]) -> Result<Vec<Resource>, StoreError> {
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            match self.resource(id) {
                Ok(resource) => found.extend(resource),
                Err(StoreError::Altered(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// All sentences of one record. Altered ones are left out.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn texts(&self, id: &ResourceId) -> Result<Vec<TextRow>, StoreError> {
        text::of(self.connection, id)
    }

    /// The sentences of one record in these languages. Altered ones are left out.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn texts_in(&self, id: &ResourceId, locales: &[String]) -> Result<Vec<TextRow>, StoreError> {
        text::of_in(self.connection, id, locales)
    }

    /// The ids of all records of one kind, best first.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn ids_of_kind(&self, kind: Kind) -> Result<Vec<ResourceId>, StoreError> {
        Ok(resource::ids_of_kind(self.connection, kind)?)
    }

    /// Every page or print in which facts were read, each once, sorted.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn sources(&self) -> Result<Vec<String>, StoreError> {
        Ok(resource::sources(self.connection)?)
    }

    /// What is installed, by id.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn packs(&self) -> Result<Vec<PackMark>, StoreError> {
        pack::all(self.connection)
    }

    /// Records that must not be shown, by id.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn revoked(&self) -> Result<Vec<Revoked>, StoreError> {
        decisions::revoked(self.connection)
    }

    /// Ids that a person decided to be the same as another, with that one, sorted.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`].
    pub fn joined(&self) -> Result<Vec<(ResourceId, ResourceId)>, StoreError> {
        let joined = decisions::joined(self.connection)?;
        Ok(joined.into_iter().map(|(id, same_as)| (ResourceId(id), ResourceId(same_as))).collect())
    }

    /// Facts about the library as a whole.
    ///
    /// # Errors
    /// [`StoreError::Sqlite`]; [`StoreError::Unreadable`] when they were altered.
    pub fn meta(&self) -> Result<Meta, StoreError> {
        meta::read(self.connection)
    }

    /// Fails when a newer question has come. SQLite can be interrupted only while it works; this is for the time between.
    pub(crate) fn still_asked(&self) -> Result<(), StoreError> {
        match &self.turn {
            Some(turn) if !turn.is_current() => Err(StoreError::Interrupted),
            _ => Ok(()),
        }
    }

    pub(crate) fn lexicon(&self) -> Result<&Lexicon, StoreError> {
        if let Some(lexicon) = self.lexicon.get() {
            return Ok(lexicon);
        }
        let read = self.shared.of(self.connection)?;
        Ok(self.lexicon.get_or_init(|| read))
    }

    /// The record at a place. `None`: it is altered, and so not to be found.
    pub(crate) fn at(&self, place: i64) -> Result<Option<Rc<Resource>>, StoreError> {
        if let Some(resource) = self.seen.borrow().get(&place) {
            return Ok(resource.clone());
        }
        let resource = match resource::by_place(self.connection, place) {
            Ok(resource) => resource.map(Rc::new),
            Err(StoreError::Altered(_)) => None,
            Err(error) => return Err(error),
        };
        self.seen.borrow_mut().insert(place, resource.clone());
        Ok(resource)
    }
}
