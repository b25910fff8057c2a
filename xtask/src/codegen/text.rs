//! What generated files have in common.

use crate::Api;

/// First lines of every generated file.
pub(crate) fn header(api: Api) -> String {
    format!(
        "// Generated from spec/{api}.yaml by `cargo xtask codegen`. Do not edit: change the spec, a lowering or\n\
         // the generator's settings, and run it again.\n\n"
    )
}
