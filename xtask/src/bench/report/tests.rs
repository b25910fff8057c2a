use super::*;

fn measured(value: f64) -> BTreeMap<String, Measured> {
    let figure = FIGURES[0].id.to_owned();
    let it = Measured {
        figure: figure.clone(),
        value,
        spread: Some((1.0, 1.2)),
        rounds: 8,
        remark: "5.0 µs / 4.0 µs".to_owned(),
        date: "2026-01-05".to_owned(),
    };
    BTreeMap::from([(figure, it)])
}

#[test]
fn figures_are_held_against_their_targets() {
    let good = markdown(&measured(1.05), "").unwrap();
    assert!(good.contains("| 1.050 | 1.000 to 1.200 | 8 | 1.100 | yes | 2026-01-05 | 5.0 µs"), "{good}");
    assert!(good.contains("| not measured |"));
    assert!(markdown(&measured(1.11), "").unwrap().contains("| 1.100 | **no** |"));
}

#[test]
fn what_is_written_by_hand_stays() {
    let notes = format!("{MARKER}\n\n### {}\n\nBecause.\n", FIGURES[0].title);
    let first = markdown(&measured(1.2), &notes).unwrap();
    assert_eq!(super::notes(&first), notes);
    assert!(explains(&notes, &FIGURES[0]) && !explains(&notes, &FIGURES[1]));
    assert_eq!(super::notes(""), format!("{MARKER}\n"));
}

#[test]
fn what_is_not_measured_again_keeps_its_value_and_date() {
    let all = FIGURES.iter().enumerate().map(|(index, figure)| {
        let value = index as f64;
        let it = Measured {
            figure: figure.id.to_owned(),
            value,
            spread: (index % 2 == 0).then_some((value, value + 1.0)),
            rounds: index,
            remark: if index % 3 == 0 { String::new() } else { "1 µs | 2 µs".to_owned() },
            date: format!("2026-01-{:02}", index + 1),
        };
        (it.figure.clone(), it)
    });
    let mut known: BTreeMap<_, _> = all.collect();
    known.remove(FIGURES[1].id);
    let written = markdown(&known, "").unwrap();
    let mut read = super::measured(&written).unwrap();
    assert_eq!(read, known);

    // A later run that measures one of them.
    read.extend(measured(1.05));
    let later = markdown(&read, "").unwrap();
    let changed = written.lines().zip(later.lines()).filter(|(one, other)| one != other).count();
    assert_eq!(changed, 1, "{later}");
}

#[test]
fn a_row_that_cannot_be_read_is_not_lost_silently() {
    let good = markdown(&measured(1.05), "").unwrap();
    for broken in
        [good.replace("1.050", "fast"), good.replace("1.000 to", "1.000"), good.replace("| 8 |", "|")]
    {
        assert!(super::measured(&broken).is_err(), "{broken}");
    }
    assert!(super::measured("").unwrap().is_empty());
    assert!(super::measured("| Figure | Measured |\n| another figure | 1 |").unwrap().is_empty());
}
