//! Every documented request keeps the documented limits, without exception.

use std::fs;
use std::path::{Path, PathBuf};

use super::Body;

fn requests(api: &str) -> Vec<(String, PathBuf)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/examples").join(api);
    let mut found = Vec::new();
    for operation in fs::read_dir(directory).unwrap() {
        let operation = operation.unwrap();
        for file in fs::read_dir(operation.path()).unwrap() {
            let path = file.unwrap().path();
            if path.to_string_lossy().ends_with(".request.json") {
                found.push((operation.file_name().into_string().unwrap(), path));
            }
        }
    }
    found
}

fn check(api: &str, bodies: &[Body]) {
    let requests = requests(api);
    for body in bodies {
        assert!(
            requests.iter().any(|(operation, _)| operation == body.operation),
            "{}: none",
            body.operation
        );
    }
    for (operation, path) in requests {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let Some(body) = bodies.iter().find(|body| body.operation == operation) else {
            assert!(text.trim_start().starts_with('['), "{name}: the body of {operation} is not checked");
            continue;
        };
        let problems = (body.problems)(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(problems, [], "{name}");
    }
}

#[cfg(feature = "shipments")]
#[test]
fn documented_requests_of_the_shipments_api_keep_the_limits() {
    check("shipments", crate::limits::shipments::BODIES);
}

#[cfg(feature = "consignments")]
#[test]
fn documented_requests_of_the_consignments_api_keep_the_limits() {
    check("consignments", crate::limits::consignments::BODIES);
}
