//! A decoder of Code 128 that shares nothing with the encoder: its table has the widths of bars and spaces, as
//! the standard prints them.

/// Widths of the three bars and three spaces of the values 0 to 105.
const WIDTHS: [&str; 106] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213",
    "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132",
    "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313",
    "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331",
    "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214",
    "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
    "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141",
    "114131", "311141", "411131", "211412", "211214", "211232",
];

/// Decodes a line across a barcode, one entry per dot or module. `None` unless it is one whole, valid barcode.
pub(super) fn decode(line: &[bool]) -> Option<String> {
    let first = line.iter().position(|&dark| dark)?;
    let last = line.iter().rposition(|&dark| dark)?;
    let runs: Vec<usize> = line[first..=last].chunk_by(|a, b| a == b).map(<[bool]>::len).collect();
    // Seven elements of the stop character, six of all others.
    let (symbols, stop) = runs.split_at(runs.len().checked_sub(7)?);
    let module = stop.iter().sum::<usize>() as f64 / 13.0;
    let widths = |runs: &[usize]| -> String {
        runs.iter().map(|&run| ((run as f64 / module).round() as usize).to_string()).collect()
    };
    if widths(stop) != "2331112"
        || first as f64 / module < 9.5
        || (line.len() - last - 1) as f64 / module < 9.5
    {
        return None;
    }
    let values: Option<Vec<usize>> =
        symbols.chunks(6).map(|symbol| WIDTHS.iter().position(|known| *known == widths(symbol))).collect();
    let values = values?;
    let (check, values) = values.split_last()?;
    let sum: usize = values.iter().enumerate().map(|(place, value)| place.max(1) * value).sum();
    if sum % 103 != *check {
        return None;
    }
    let mut set = *values.first()?;
    let mut text = String::new();
    for &value in &values[1..] {
        match (set, value) {
            (104, 99) => set = 105,
            (105, 100) => set = 104,
            (104, 0..=94) => text.push(char::from(u8::try_from(value).ok()? + 32)),
            (105, 0..=99) => text.push_str(&format!("{value:02}")),
            _ => return None,
        }
    }
    Some(text)
}

#[test]
fn the_decoder_reads_the_example_of_the_standard_and_refuses_a_broken_one() {
    // The example of the literature, whose check value is 54 in code set A and 55 in code set B.
    let values = [104, 48, 42, 42, 17, 18, 19, 35];
    let line = |check: usize| {
        let symbols = values.iter().chain([&check]).map(|&value| WIDTHS[value]);
        let mut line = vec![false; 10];
        let mut dark = true;
        for width in symbols.chain(["2331112"]).flat_map(str::bytes) {
            line.extend(std::iter::repeat_n(dark, usize::from(width - b'0')));
            dark = !dark;
        }
        line.extend([false; 10]);
        line
    };
    assert_eq!(decode(&line(55)).as_deref(), Some("PJJ123C"));
    assert_eq!(decode(&line(54)), None);
    assert_eq!(decode(&line(55)[5..]), None);
}
