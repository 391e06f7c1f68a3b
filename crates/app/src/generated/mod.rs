//! What is generated. Written by `cargo xtask codegen`; do not edit.

#[rustfmt::skip]
pub mod messages;
#[rustfmt::skip]
pub mod national_lines;
#[rustfmt::skip]
pub(crate) mod works;
