//! How many requests of a batch are in flight: fewer after each throttled reply, more after the others.
//!
//! Additive increase and multiplicative decrease, as TCP finds its pace. botocore has nothing like it: its
//! adaptive mode (`rate_limiter.rs`) limits the rate of a client, and needs seconds to learn it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

const DECREASE: f64 = 0.7;

pub struct Pace {
    most: f64,
    state: Mutex<State>,
    changed: Notify,
}

struct State {
    in_flight: usize,
    limit: f64,
}

/// A request that was let in. However it ends, others are let in after it.
pub struct InFlight<'a> {
    pace: &'a Pace,
    pub is_throttled: bool,
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.pace.leave(self.is_throttled);
    }
}

impl Pace {
    pub fn new(most: usize) -> Self {
        let most = most as f64;
        let state = Mutex::new(State { in_flight: 0, limit: most });
        Self { most, state, changed: Notify::new() }
    }

    /// Waits until one more request may be sent.
    pub async fn enter(&self) -> InFlight<'_> {
        loop {
            let changed = self.changed.notified();
            if self.admit() {
                return InFlight { pace: self, is_throttled: false };
            }
            changed.await;
        }
    }

    fn admit(&self) -> bool {
        let mut state = self.state();
        let free = (state.in_flight as f64) < state.limit.floor().max(1.0);
        state.in_flight += usize::from(free);
        free
    }

    /// The request has ended.
    fn leave(&self, throttled: bool) {
        let mut state = self.state();
        state.in_flight = state.in_flight.saturating_sub(1);
        state.limit = if throttled {
            (state.limit * DECREASE).max(1.0)
        } else {
            (state.limit + 1.0 / state.limit).min(self.most)
        };
        drop(state);
        self.changed.notify_waiters();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    fn admitted(pace: &Pace) -> usize {
        (0..100).take_while(|_| pace.admit()).count()
    }

    #[test]
    fn lets_as_many_in_as_it_may() {
        let pace = Pace::new(8);
        assert_eq!(admitted(&pace), 8);
        pace.leave(false);
        assert_eq!(admitted(&pace), 1);
    }

    #[test]
    fn throttled_replies_leave_one() {
        let pace = Pace::new(8);
        for _ in 0..50 {
            assert!(pace.admit());
            pace.leave(true);
        }
        assert_eq!(admitted(&pace), 1);
    }

    #[test]
    fn other_replies_bring_the_rest_back() {
        let pace = Pace::new(8);
        for throttled in [true, true, true] {
            assert!(pace.admit());
            pace.leave(throttled);
        }
        assert_eq!(admitted(&pace), 2);
        (0..2).for_each(|_| pace.leave(false));
        for _ in 0..100 {
            assert!(pace.admit());
            pace.leave(false);
        }
        assert_eq!(admitted(&pace), 8);
    }
}
