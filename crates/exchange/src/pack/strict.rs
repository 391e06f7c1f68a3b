//! JSON as strictly as a signed document needs it: no key twice (most readers keep the last one silently, so that two
//! programs see two documents), no depth, no numbers with a point.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::ManifestFault;

/// How deep lists and objects may stand in each other.
const DEEPEST: u8 = 16;

/// Reads one document.
pub fn parse(bytes: &[u8]) -> Result<Value, ManifestFault> {
    let fault = Cell::new(None);
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = Strict { depth: 0, fault: &fault }.deserialize(&mut reader);
    match (value, reader.end()) {
        (Ok(value), Ok(())) => Ok(value),
        _ => Err(fault.get().unwrap_or(ManifestFault::NotJson)),
    }
}

#[derive(Clone, Copy)]
struct Strict<'f> {
    depth: u8,
    fault: &'f Cell<Option<ManifestFault>>,
}

impl Strict<'_> {
    fn refuse<E: Error>(&self, fault: ManifestFault) -> E {
        self.fault.set(Some(fault));
        E::custom("refused")
    }

    fn inside<E: Error>(self) -> Result<Self, E> {
        if self.depth == DEEPEST {
            return Err(self.refuse(ManifestFault::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Err(self.refuse(ManifestFault::NotWhole))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(inside)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut values = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            if values.contains_key(&key) {
                return Err(self.refuse(ManifestFault::DuplicateKey));
            }
            let value = object.next_value_seed(inside)?;
            values.insert(key, value);
        }
        Ok(Value::Object(values))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_readers_would_read_differently_is_refused() {
        for (text, fault) in [
            (r#"{"a":1,"a":2}"#, ManifestFault::DuplicateKey),
            (r#"{"b":[{"a":1,"\u0061":1}]}"#, ManifestFault::DuplicateKey),
            (r#"{"a":1.5}"#, ManifestFault::NotWhole),
            (r#"{"a":1e2}"#, ManifestFault::NotWhole),
            (r#"{"a":18446744073709551616}"#, ManifestFault::NotWhole),
            (r#"{"a":1} {}"#, ManifestFault::NotJson),
            (r#"{"a":"#, ManifestFault::NotJson),
            ("\u{feff}{}", ManifestFault::NotJson),
            ("", ManifestFault::NotJson),
        ] {
            assert_eq!(parse(text.as_bytes()), Err(fault), "{text}");
        }
        assert_eq!(parse(b"{\"a\":\"\xff\"}"), Err(ManifestFault::NotJson));
    }

    #[test]
    fn sixteen_levels_are_read_and_a_tower_is_refused_without_a_fall() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(parse(nested(16).as_bytes()).is_ok());
        assert_eq!(parse(nested(17).as_bytes()), Err(ManifestFault::TooDeep));
        assert_eq!(parse("[".repeat(900_000).as_bytes()), Err(ManifestFault::TooDeep));
        assert_eq!(parse("{\"a\":".repeat(100_000).as_bytes()), Err(ManifestFault::TooDeep));
    }
}
