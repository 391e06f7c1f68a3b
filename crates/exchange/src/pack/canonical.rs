//! The one way to write a JSON value, so that equal values are equal to the byte.
//!
//! Keys sorted by their bytes in UTF-8, no space, only what must be escaped is escaped, and a number as `serde_json` writes
//! it. Keys are sorted here and not left to `serde_json::Map`, whose order depends on a feature that any crate may turn on.

use serde::Serialize;
use serde_json::Value;

/// The value's bytes, without a newline at the end. `None`: it cannot be JSON.
pub fn bytes<T: Serialize>(value: &T) -> Option<Vec<u8>> {
    let value = serde_json::to_value(value).ok()?;
    let mut out = Vec::new();
    write(&value, &mut out)?;
    Some(out)
}

fn write(value: &Value, out: &mut Vec<u8>) -> Option<()> {
    match value {
        Value::Object(object) => {
            let mut pairs: Vec<_> = object.iter().collect();
            pairs.sort_unstable_by_key(|(key, _)| key.as_bytes());
            out.push(b'{');
            for (number, (key, value)) in pairs.into_iter().enumerate() {
                if number > 0 {
                    out.push(b',');
                }
                serde_json::to_writer(&mut *out, key).ok()?;
                out.push(b':');
                write(value, out)?;
            }
            out.push(b'}');
        }
        Value::Array(values) => {
            out.push(b'[');
            for (number, value) in values.iter().enumerate() {
                if number > 0 {
                    out.push(b',');
                }
                write(value, out)?;
            }
            out.push(b']');
        }
        plain => serde_json::to_writer(&mut *out, plain).ok()?,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn keys_are_sorted_at_every_depth_and_letters_stay_letters() {
        let value = json!({"b": [1, {"z": "ñ\n", "a": null}], "a": {"d": true, "c": "\u{202e}"}, "A": 0});
        let text = String::from_utf8(super::bytes(&value).unwrap()).unwrap();
        assert_eq!(text, "{\"A\":0,\"a\":{\"c\":\"\u{202e}\",\"d\":true},\"b\":[1,{\"a\":null,\"z\":\"ñ\\n\"}]}");
    }
}
