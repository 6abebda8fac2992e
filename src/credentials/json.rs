//! What services and programs answer in JSON.

use serde_json::{Map, Value};

use super::Error;

pub fn object(text: &[u8]) -> Result<Map<String, Value>, Error> {
    let value = serde_json::from_slice(text).map_err(|_| Error::NotJson(text.to_owned()))?;
    let kind = match value {
        Value::Object(object) => return Ok(object),
        Value::Array(_) => "list",
        Value::String(_) => "str",
        Value::Bool(_) => "bool",
        Value::Null => "NoneType",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
    };
    Err(Error::builtin("AttributeError", format!("'{kind}' object has no attribute 'get'")))
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
