//! What a session of botocore's says of its configuration variables, where a client is made from such a session.
//!
//! Mirrors `Session.get_config_variable` in botocore's `session.py`: the session has asked the environment and its
//! own profile, and knows what a program set by `set_config_variable`. So nothing else is asked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::config::{ConfigError, not_nested};

/// The variables by their names in a profile, each as the text that a profile would have.
#[derive(Clone, Default, Deserialize, Serialize)]
pub struct SessionVariables {
    texts: BTreeMap<String, String>,
    sections: BTreeMap<String, BTreeMap<String, String>>,
}

impl SessionVariables {
    pub fn text(&self, key: &str) -> Option<String> {
        self.texts.get(key).cloned()
    }

    /// A value that is indented below another.
    pub fn nested(&self, key: &str, name: &str) -> Result<Option<String>, ConfigError> {
        if self.texts.contains_key(key) {
            return Err(not_nested());
        }
        Ok(self.sections.get(key).and_then(|values| values.get(name).cloned()))
    }
}
