//! What `codegen/` writes from AWS's model.

#[rustfmt::skip]
pub mod table;
