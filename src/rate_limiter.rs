//! The sending rate of botocore's adaptive retry mode.
//!
//! Mirrors `retries/adaptive.py` with its token bucket (`bucket.py`) and its CUBIC calculator
//! (`throttling.py`): nothing is limited until the first throttled reply; from then on the rate falls with
//! each of these, and recovers as the cube of the time since. Times are seconds since any moment.

use std::sync::{Mutex, MutexGuard, PoisonError};

const MIN_RATE: f64 = 0.5;
const MAX_RATE_SCALE: f64 = 2.0;
const BETA: f64 = 0.7;
const CUBIC_SCALE: f64 = 0.4;
const SMOOTHING: f64 = 0.8;
/// Rates are measured over half a second.
const BUCKETS_PER_SECOND: f64 = 2.0;

#[derive(Debug)]
pub struct RateLimiter(Mutex<State>);

#[derive(Debug)]
struct State {
    limiting: bool,
    // The rate at the last throttled reply, when it was, and how long it takes to get back to it.
    last_max_rate: f64,
    last_throttled: f64,
    recovery: f64,
    // The rate of replies.
    measured_rate: f64,
    bucket: f64,
    count: f64,
    // The tokens to send with.
    fill_rate: f64,
    capacity: f64,
    tokens: f64,
    filled: f64,
}

impl RateLimiter {
    pub fn new(now: f64) -> Self {
        Self(Mutex::new(State {
            limiting: false,
            last_max_rate: 0.0,
            last_throttled: now,
            recovery: 0.0,
            measured_rate: 0.0,
            bucket: now.floor(),
            count: 0.0,
            fill_rate: 1.0,
            capacity: 1.0,
            tokens: 0.0,
            filled: now,
        }))
    }

    /// Takes a token, or tells in how many seconds to ask again.
    pub fn admit(&self, now: f64) -> Option<f64> {
        let mut state = self.state();
        if !state.limiting {
            return None;
        }
        state.fill(now);
        if state.tokens >= 1.0 {
            state.tokens -= 1.0;
            return None;
        }
        Some((1.0 - state.tokens) / state.fill_rate)
    }

    /// Takes a token for a moment to come, and tells how many seconds after it there is one.
    pub fn reserve(&self, moment: f64) -> f64 {
        let mut state = self.state();
        if !state.limiting {
            return 0.0;
        }
        state.fill(moment);
        state.tokens -= 1.0;
        (-state.tokens / state.fill_rate).max(0.0)
    }

    /// Learns from a reply, or from a fault.
    pub fn observe(&self, now: f64, throttled: bool) {
        let mut state = self.state();
        state.measure(now);
        let rate = if throttled {
            let rate = state.measured_rate;
            let rate = if state.limiting { rate.min(state.fill_rate) } else { rate };
            state.limiting = true;
            state.last_max_rate = rate;
            state.last_throttled = now;
            state.recovery = (rate * (1.0 - BETA) / CUBIC_SCALE).cbrt();
            rate * BETA
        } else {
            let since = now - state.last_throttled - state.recovery;
            CUBIC_SCALE * since.powi(3) + state.last_max_rate
        };
        let rate = rate.min(MAX_RATE_SCALE * state.measured_rate);
        state.fill(now);
        state.fill_rate = rate.max(MIN_RATE);
        state.capacity = rate.max(1.0);
        state.tokens = state.tokens.min(state.capacity);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn fill(&mut self, now: f64) {
        let elapsed = (now - self.filled).max(0.0);
        self.tokens = (self.tokens + elapsed * self.fill_rate).min(self.capacity);
        self.filled = self.filled.max(now);
    }

    fn measure(&mut self, now: f64) {
        let bucket = (now * BUCKETS_PER_SECOND).floor() / BUCKETS_PER_SECOND;
        self.count += 1.0;
        if bucket > self.bucket {
            let rate = self.count / (bucket - self.bucket);
            self.measured_rate = rate * SMOOTHING + self.measured_rate * (1.0 - SMOOTHING);
            self.count = 0.0;
            self.bucket = bucket;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_nothing_before_the_first_throttled_reply() {
        let limiter = RateLimiter::new(0.0);
        for call in 0..100 {
            let now = f64::from(call) / 100.0;
            assert_eq!((limiter.admit(now), limiter.reserve(now)), (None, 0.0));
            limiter.observe(now, false);
        }
    }

    #[test]
    fn throttling_at_ten_a_second_lets_seven_through() {
        let limiter = RateLimiter::new(0.0);
        for call in 1..=100 {
            limiter.observe(f64::from(call) / 10.0, false);
        }
        limiter.observe(10.0, true);
        let state = limiter.state();
        assert!((state.last_max_rate - 10.0).abs() < 0.5, "{}", state.last_max_rate);
        assert!((state.fill_rate - 7.0).abs() < 0.5, "{}", state.fill_rate);
    }

    #[test]
    fn the_rate_never_falls_below_one_in_two_seconds() {
        let limiter = RateLimiter::new(0.0);
        for call in 1..=20 {
            limiter.observe(f64::from(call), true);
        }
        assert_eq!(limiter.state().fill_rate, MIN_RATE);
        assert_eq!(limiter.admit(20.0), None);
        assert_eq!(limiter.admit(20.0), Some(2.0));
        assert_eq!(limiter.admit(22.0), None);
    }

    #[test]
    fn reservations_queue_up() {
        let limiter = RateLimiter::new(0.0);
        limiter.observe(1.0, true);
        let waits: Vec<f64> = (0..3).map(|_| limiter.reserve(1.0)).collect();
        assert!(waits[0] < waits[1] && waits[1] < waits[2], "{waits:?}");
        assert!((waits[2] - waits[1] - 1.0 / limiter.state().fill_rate).abs() < 1e-9);
    }

    #[test]
    fn successes_bring_the_rate_back() {
        let limiter = RateLimiter::new(0.0);
        for call in 1..=50 {
            limiter.observe(f64::from(call) / 10.0, false);
        }
        limiter.observe(5.0, true);
        let throttled = limiter.state().fill_rate;
        for call in 51..=150 {
            limiter.observe(f64::from(call) / 10.0, false);
        }
        assert!(limiter.state().fill_rate > 2.0 * throttled);
    }
}
