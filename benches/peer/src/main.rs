//! The other side of the benchmark, and the program that Rust users would write.
//!
//! `peer serve` is CloudFront on loopback, as fast as it gets (`serve.rs`). `peer once` makes a client and
//! publishes one function. `peer run` reads measurements from standard input, one a line, and prints for
//! each the seconds that went by and those of CPU (`calls.rs`).

#![forbid(unsafe_code)]

mod calls;
mod serve;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("serve") => serve::until_stdin_ends().await,
        Some("once") => calls::once().await,
        Some("run") => calls::run().await,
        _ => Err("peer serve | once | run".into()),
    }
}
