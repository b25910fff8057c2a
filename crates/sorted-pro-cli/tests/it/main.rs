//! The program, run as people run it.

mod jobs;
mod program;
mod ship;
