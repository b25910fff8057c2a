//! The program, run as people run it.

mod doctor;
mod jobs;
mod program;
mod ship;
