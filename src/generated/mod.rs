#[rustfmt::skip]
pub mod table;
