use super::*;

fn measured(value: f64) -> String {
    let figure = &FIGURES[0];
    let remark = "5.0 µs | 4.0 µs".to_owned();
    let once = Measured::once(figure.id, value, remark);
    row(figure, &Measured { quartiles: Some((1.0, 1.2)), rounds: 8, ..once }, "2026-01-05")
}

#[test]
fn figures_are_held_against_their_targets() {
    let good = measured(1.05);
    assert!(good.contains("| 1.050 | 1.000 to 1.200 | 8 | 1.100 | yes | 2026-01-05 | 5.0 µs"), "{good}");
    assert!(measured(1.11).contains("| 1.100 | **no** |"));
}

#[test]
fn handwritten_text_stays() {
    let notes = format!("{MARKER}\n\n### {}\n\nBecause.\n", FIGURES[0].title);
    let first = markdown(&BTreeMap::new(), &notes).unwrap();
    assert!(first.contains("| not measured |"));
    assert_eq!(super::notes(&first), notes);
    assert!(explains(&notes, &FIGURES[0]) && !explains(&notes, &FIGURES[1]));
    assert_eq!(super::notes(""), format!("{MARKER}\n"));
}

#[test]
fn figures_not_measured_again_keep_their_rows() {
    let present = include_str!("../../../../BENCHMARKS.md");
    let mut kept = rows(present);
    assert!(kept.len() > 20, "{kept:?}");
    let written = markdown(&kept, &notes(present)).unwrap();
    let table =
        |text: &str| text.lines().filter(|line| line.starts_with("| ")).collect::<Vec<_>>().join("\n");
    assert_eq!(table(&written), table(present));
    assert_eq!(rows(&written), kept);

    // A later run that measures one of them.
    kept.insert(FIGURES[0].id, measured(1.05));
    let later = markdown(&kept, &notes(present)).unwrap();
    // The load of the machine may be another one by now.
    let differs = |(one, other): &(&str, &str)| one != other && !one.starts_with("* Load");
    let changed = written.lines().zip(later.lines()).filter(differs).count();
    assert_eq!(changed, 1, "{later}");
}
