//! Any text as `~/.aws/config`: the walk from each profile with a role to the keys that may assume it.

#![no_main]

use _native::entrances;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| entrances::chains(text));
