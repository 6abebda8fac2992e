//! The two files that all of AWS's tools share, `~/.aws/config` and `~/.aws/credentials`.
//!
//! Mirrors `botocore/configloader.py` and `Session.full_config`, with the INI dialect of Python's
//! `configparser.RawConfigParser` that they read. Values of the credentials file come before those of the
//! configuration file.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs;
use std::path::PathBuf;

use crate::environment::Environment;

/// A section's values by their names, which are in lower case.
pub type Section = Named<Value>;
/// What is indented below a name.
pub type Nested = Named<String>;

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Nested(Nested),
}

/// A map that keeps the file's order.
#[derive(Debug, Clone)]
pub struct Named<T> {
    entries: Vec<(String, T)>,
    /// Where each name is; a file may have very many.
    places: HashMap<String, usize>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), places: HashMap::new() }
    }
}

impl<T: PartialEq> PartialEq for Named<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<T> Named<T> {
    pub fn get(&self, name: &str) -> Option<&T> {
        self.places.get(name).map(|place| &self.entries[*place].1)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| name.as_str())
    }

    fn put(&mut self, name: String, value: T) {
        match self.places.entry(name) {
            Entry::Occupied(place) => self.entries[*place.get()].1 = value,
            Entry::Vacant(place) => {
                self.entries.push((place.key().clone(), value));
                place.insert(self.entries.len() - 1);
            }
        }
    }

    /// The same names with other values; None where one has none.
    fn try_map<U>(self, convert: impl Fn(T) -> Option<U>) -> Option<Named<U>> {
        let entries = self.entries.into_iter().map(|(name, value)| Some((name, convert(value)?)));
        Some(Named { entries: entries.collect::<Option<_>>()?, places: self.places })
    }
}

impl Section {
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            Value::Nested(_) => None,
        }
    }
}

#[derive(Debug, Default)]
pub struct SharedFiles {
    /// The profiles of the configuration file.
    pub config: Named<Section>,
    /// The credentials file; each section is a profile.
    pub credentials: Named<Section>,
    sso_sessions: Named<Section>,
    services: Named<Section>,
}

/// A profile as both files have it.
#[derive(Debug, Clone, Copy)]
pub struct Profile<'a> {
    config: Option<&'a Section>,
    credentials: Option<&'a Section>,
}

impl<'a> Profile<'a> {
    pub fn get(&self, name: &str) -> Option<&'a Value> {
        let of = |section: Option<&'a Section>| section.and_then(|section| section.get(name));
        of(self.credentials).or_else(|| of(self.config))
    }

    pub fn text(&self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            Value::Nested(_) => None,
        }
    }
}

/// A file that is there and makes no sense.
#[derive(Debug)]
pub struct Unreadable(pub PathBuf);

impl SharedFiles {
    /// Reads them, where the environment says they are. A file that is not there is an empty one.
    pub fn load(environment: &Environment) -> Result<Self, Unreadable> {
        let sections = |variable, default| sections(environment, variable, default);
        let credentials = sections("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")?;
        Ok(Self::new(sections("AWS_CONFIG_FILE", "~/.aws/config")?, credentials))
    }

    /// Of the two files, as they were parsed.
    pub fn new(config: Named<Section>, credentials: Named<Section>) -> Self {
        let mut files = Self { credentials, ..Self::default() };
        for (name, values) in config.entries {
            let group = if name.starts_with("profile") {
                &mut files.config
            } else if name.starts_with("sso-session") {
                &mut files.sso_sessions
            } else if name.starts_with("services") {
                &mut files.services
            } else {
                if name == "default" {
                    files.config.put(name, values);
                }
                continue;
            };
            if let Some([_, name]) = words(&name).as_deref() {
                group.put(name.clone(), values);
            }
        }
        files
    }

    pub fn profile(&self, name: &str) -> Option<Profile<'_>> {
        let (config, credentials) = (self.config.get(name), self.credentials.get(name));
        (config.is_some() || credentials.is_some()).then_some(Profile { config, credentials })
    }

    /// All profiles, those of the configuration file first.
    pub fn profile_names(&self) -> impl Iterator<Item = &str> {
        let others = self.credentials.names().filter(|name| self.config.get(name).is_none());
        self.config.names().chain(others)
    }

    pub fn sso_session(&self, name: &str) -> Option<&Section> {
        self.sso_sessions.get(name)
    }

    /// What a section `services` has for a service, by the snake case of its id.
    pub fn service(&self, services: &str, service: &str) -> Option<&Value> {
        self.services.get(services)?.get(service)
    }

    pub fn has_services(&self, name: &str) -> bool {
        self.services.get(name).is_some_and(|section| !section.entries.is_empty())
    }
}

fn sections(
    environment: &Environment,
    variable: &str,
    default: &str,
) -> Result<Named<Section>, Unreadable> {
    let path = environment.expanded(environment.get(variable).unwrap_or(default.as_ref()));
    if !path.is_file() {
        return Ok(Named::default());
    }
    let text = fs::read_to_string(&path).ok().and_then(|text| parse(&text));
    text.ok_or(Unreadable(path))
}

/// An option's name, and the lines of its value.
type Lines<'a> = Named<Vec<&'a str>>;

/// Python's `shlex.split`, for which `#` begins no comment; None where a quotation has no end.
pub fn words(text: &str) -> Option<Vec<String>> {
    const NO_COMMENT: &str = "\u{e000}";
    let words = shlex::split(&text.replace('#', NO_COMMENT))?;
    Some(words.into_iter().map(|word| word.replace(NO_COMMENT, "#")).collect())
}

/// Reads the dialect of `RawConfigParser`; None where that raises an error.
pub fn parse(text: &str) -> Option<Named<Section>> {
    // As Python reads a text file.
    let text = &text.replace("\r\n", "\n").replace('\r', "\n");
    let mut sections: Named<Lines<'_>> = Named::default();
    let mut defaults = Lines::default();
    let mut in_defaults = false;
    let mut in_option = false;
    let mut indent = 0;
    for line in text.lines() {
        let value = line.trim();
        if value.starts_with(['#', ';']) {
            continue;
        }
        let section = match sections.entries.last_mut() {
            _ if in_defaults => Some(&mut defaults),
            last => last.map(|(_, section)| section),
        };
        let indented = line.chars().take_while(|c| c.is_whitespace()).count();
        let goes_on = in_option && (value.is_empty() || indented > indent);
        let last = section.and_then(|section| section.entries.last_mut());
        if goes_on && let Some((_, lines)) = last {
            lines.push(value);
            continue;
        }
        if value.is_empty() {
            continue;
        }
        indent = indented;
        if let Some(name) = header(value) {
            in_defaults = name == "DEFAULT";
            in_option = false;
            if !in_defaults {
                if sections.get(name).is_some() {
                    return None;
                }
                sections.put(name.to_owned(), Lines::default());
            }
            continue;
        }
        let section = match in_defaults {
            true => &mut defaults,
            false => &mut sections.entries.last_mut()?.1,
        };
        let (name, value) = value.split_once(['=', ':'])?;
        let name = name.trim_end().to_lowercase();
        if name.is_empty() || section.get(&name).is_some() {
            return None;
        }
        section.put(name, vec![value.trim()]);
        in_option = true;
    }
    sections.try_map(|options| values(options, &defaults))
}

fn values<'a>(mut options: Lines<'a>, defaults: &Lines<'a>) -> Option<Section> {
    for (name, lines) in &defaults.entries {
        if options.get(name).is_none() {
            options.put(name.clone(), lines.clone());
        }
    }
    options.try_map(|lines| value_of(lines.join("\n").trim_end()))
}

fn header(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?;
    name.rfind(']').map(|end| &name[..end]).filter(|name| !name.is_empty())
}

fn value_of(text: &str) -> Option<Value> {
    if !text.starts_with('\n') {
        return Some(Value::Text(text.to_owned()));
    }
    let mut nested = Named::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once('=')?;
        nested.put(name.trim_end().to_owned(), value.trim_start().to_owned());
    }
    Some(Value::Nested(nested))
}
