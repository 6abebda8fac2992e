//! What services and programs answer in JSON.

use serde_json::{Map, Value};

use super::Error;
use crate::config::integer;

pub fn object(text: &[u8]) -> Result<Map<String, Value>, Error> {
    let value = serde_json::from_slice(text).map_err(|_| Error::NotJson(text.to_owned()))?;
    match value {
        Value::Object(object) => Ok(object),
        other => {
            let told = format!("'{}' object has no attribute 'get'", kind(&other));
            Err(Error::builtin("AttributeError", told))
        }
    }
}

/// Python's type for it.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "dict",
        Value::Array(_) => "list",
        Value::String(_) => "str",
        Value::Bool(_) => "bool",
        Value::Null => "NoneType",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
    }
}

/// As Python's `str` has it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        other => other.to_string(),
    }
}

pub fn required(object: &Map<String, Value>, name: &str) -> Result<String, Error> {
    object.get(name).map(shown).ok_or_else(|| Error::missing_key(name))
}

/// Key and secret. Nothing can be signed with a key that is no text; botocore formats the secret into one.
pub fn pair(object: &Map<String, Value>, key: &str, secret: &str) -> Result<[String; 2], Error> {
    match object.get(key).ok_or_else(|| Error::missing_key(key))? {
        Value::String(key) => Ok([key.clone(), required(object, secret)?]),
        other => Err(Error::builtin(
            "TypeError",
            format!("sequence item 0: expected str instance, {} found", kind(other)),
        )),
    }
}

/// A token; None where there is none.
pub fn token(value: &Value) -> Option<String> {
    Some(value).filter(|value| !value.is_null()).map(shown)
}

/// A number as Python's `int()` takes it.
pub fn whole(object: &Map<String, Value>, name: &str) -> Result<i128, Error> {
    let missing = || Error::missing_key(name);
    match object.get(name).ok_or_else(missing)? {
        Value::Null => Err(missing()),
        Value::Bool(truth) => Ok(i128::from(*truth)),
        Value::String(text) => Ok(integer(text)?.into()),
        Value::Number(number) => {
            let whole = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
            // A cast of what is too large gives the largest.
            Ok(whole.unwrap_or_else(|| number.as_f64().unwrap_or_default() as i128))
        }
        other => Err(Error::builtin(
            "TypeError",
            format!(
                "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                kind(other)
            ),
        )),
    }
}
