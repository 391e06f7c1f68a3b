//! The rules of a kiosk: a computer that strangers share, one after another.
//!
//! Pure rules: no window, no clock, no folder of their own. The shell says what happened and when, and does what the
//! answer says. Nothing here stands between a person and the crisis lines: the staff PIN guards settings only.

pub mod commands;
pub mod config;
pub mod idle;
pub mod pin;
pub mod schedule;
pub mod sleep;

pub use config::{Config, ConfigError, ConfigFault};
pub use idle::{Because, Idle, Input, Output, State, Times};
pub use pin::{Answer, Attempts, AttemptsError, PinError, StaffPin};
pub use sleep::{Clocks, Sleep};
