//! Values that do not survive a fork.
//!
//! A forked child inherits memory, but no threads: locks stay as other threads held them, and sockets
//! are shared with the parent. So whatever has these is compared with the process id on every use, the
//! child gets one of its own, and the inherited one is leaked, because even dropping it takes its locks.

use std::mem;
use std::process;
use std::sync::Arc;

use arc_swap::ArcSwapOption;

pub struct PerProcess<T>(ArcSwapOption<Owned<T>>);

struct Owned<T> {
    process: u32,
    value: Arc<T>,
}

impl<T> PerProcess<T> {
    pub const fn new() -> Self {
        Self(ArcSwapOption::const_empty())
    }

    pub fn get(&self) -> Option<Arc<T>> {
        let current = self.0.load();
        let owned = current.as_ref().filter(|owned| owned.process == process::id())?;
        Some(Arc::clone(&owned.value))
    }

    /// Threads that meet here may make more than one value; all get the first.
    pub fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        if let Some(value) = self.get() {
            return Ok(value);
        }
        let made = Arc::new(Owned { process: process::id(), value: Arc::new(make()?) });
        let before = self.0.rcu(|current| match current {
            Some(owned) if owned.process == made.process => Some(Arc::clone(owned)),
            _ => Some(Arc::clone(&made)),
        });
        match before {
            Some(owned) if owned.process == made.process => Ok(Arc::clone(&owned.value)),
            inherited => {
                mem::forget(inherited);
                Ok(Arc::clone(&made.value))
            }
        }
    }
}

impl<T> PerProcess<T> {
    /// Lets go of the value; the next use makes another.
    pub fn clear(&self) {
        mem::forget(self.0.swap(None).filter(|owned| owned.process != process::id()));
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        self.clear();
    }
}
