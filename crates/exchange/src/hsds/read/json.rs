//! JSON to values, strictly: no key twice, no depth without end.

use serde::Deserializer;
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::Watch;
use super::intake::Intake;
use crate::{Outcome, Reason, Stopped};

/// How deep values may lie in each other.
const DEEPEST: usize = 64;

/// A value read with its depth counted and its keys compared.
struct Strict(usize);

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        // A whole number this large has lost digits; as an id or a number to dial it would be a wrong one.
        if value.abs() >= 9_007_199_254_740_992.0 {
            return Err(E::custom("a number with more digits than can be kept"));
        }
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let deeper = deeper(self.0)?;
        let mut values = Vec::new();
        while let Some(value) = items.next_element_seed(Strict(deeper))? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let deeper = deeper(self.0)?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Strict(deeper))?;
            if map.insert(key, value).is_some() {
                return Err(de::Error::custom("a key stands twice"));
            }
        }
        Ok(Value::Object(map))
    }
}

fn deeper<E: de::Error>(depth: usize) -> Result<usize, E> {
    if depth >= DEEPEST { Err(E::custom("too deep")) } else { Ok(depth + 1) }
}

/// The value of a text.
fn parse(text: &str) -> Option<Value> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Strict(0).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(value)
}

/// Reads a file. Whether anything of HSDS was in it.
pub(super) fn read(intake: &mut Intake<'_>, file: &str, text: &str, watch: &mut Watch<'_>) -> Result<bool, Stopped> {
    let Some(value) = parse(text) else {
        intake.once(file, None, Outcome::Quarantined, Reason::BadJson, "");
        return Ok(false);
    };
    intake.merge = true;
    super::flatten::file(intake, file, &value, watch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_readers_let_pass_is_refused() {
        assert!(parse(r#"{"a": 1, "a": 2}"#).is_none());
        assert!(parse(&format!("{}{}", "[".repeat(65), "]".repeat(65))).is_none());
        assert!(parse(r#"{"a": 123456789012345678901234}"#).is_none());
        assert!(parse("{} x").is_none());
        assert!(parse(&"[".repeat(100_000)).is_none());
        assert_eq!(
            parse(r#"{"a": [1, "b", null, 1.5, true]}"#).map(|value| value.to_string()).as_deref(),
            Some(r#"{"a":[1,"b",null,1.5,true]}"#)
        );
    }
}
