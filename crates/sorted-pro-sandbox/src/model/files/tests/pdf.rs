//! A reader of the PDF files: walks the cross-reference table, and the content of each page.

/// Contents of a page.
pub(super) struct Page {
    pub(super) size: (f32, f32),
    pub(super) texts: Vec<String>,
    /// Rectangles as x, y, width, height, with y from the bottom.
    pub(super) rectangles: Vec<[f32; 4]>,
}

impl Page {
    pub(super) fn has(&self, text: &str) -> bool {
        self.texts.iter().any(|known| known == text)
    }

    /// The modules of the line of bars with the most of them, quiet zones and empty page sides included.
    pub(super) fn barcode(&self) -> Vec<bool> {
        const STEPS: f32 = 20.0;
        let mut rows: Vec<(f32, Vec<[f32; 4]>)> = Vec::new();
        for &bar in self.rectangles.iter().filter(|bar| bar[3] > 20.0 && bar[2] < 8.0) {
            match rows.iter_mut().find(|(y, _)| *y == bar[1]) {
                Some((_, bars)) => bars.push(bar),
                None => rows.push((bar[1], vec![bar])),
            }
        }
        let (_, bars) = rows.into_iter().max_by_key(|(_, bars)| bars.len()).unwrap_or_default();
        let mut line = vec![false; (self.size.0 * STEPS) as usize];
        for [x, _, width, _] in bars {
            let (start, end) = ((x * STEPS).round() as usize, ((x + width) * STEPS).round() as usize);
            line[start..end].fill(true);
        }
        line
    }
}

/// Reads a file, and fails where a reader would have to repair it.
pub(super) fn read(file: &[u8]) -> Vec<Page> {
    assert!(file.starts_with(b"%PDF-1.7"));
    assert!(file.ends_with(b"%%EOF"));
    let text = latin1(file);
    let after =
        |text: &str, key: &str| text.split_once(key).map(|(_, rest)| rest.trim_start().to_owned()).unwrap();
    let number = |text: &str| text.split_whitespace().next().unwrap().parse::<usize>().unwrap();
    let start = number(&text[text.rfind("startxref").unwrap() + 9..]);
    let mut rows = text[start..].lines();
    assert_eq!(rows.next(), Some("xref"));
    let count = number(rows.next().unwrap().strip_prefix("0 ").unwrap());
    let offsets: Vec<usize> = rows.take(count).map(number).collect();
    let object = |id: usize| {
        let body = &text[offsets[id]..];
        assert!(body.starts_with(&format!("{id} 0 obj")), "the table does not lead to object {id}");
        body[..body.find("endobj").unwrap()].to_owned()
    };
    let (ids, root) = ((1..count).map(object).collect::<Vec<_>>(), number(&after(&text, "/Root")));
    let tree = object(number(&after(&object(root), "/Pages")));
    let kids = after(&tree, "/Kids").trim_start_matches('[').split_once(']').unwrap().0.to_owned();
    let kids: Vec<usize> = kids.split(" 0 R").filter(|id| !id.trim().is_empty()).map(number).collect();
    assert_eq!(kids.len(), number(&after(&tree, "/Count")));
    assert!(ids.iter().filter(|object| object.contains("/Type /Font")).all(|font| font.contains("WinAnsi")));
    kids.into_iter()
        .map(|id| {
            let page = object(id);
            let size =
                after(&page, "/MediaBox").trim_start_matches('[').split_once(']').unwrap().0.to_owned();
            let size: Vec<f32> = size.split_whitespace().map(|side| side.parse().unwrap()).collect();
            let content = object(number(&after(&page, "/Contents")));
            let stream = content.split_once("stream\n").unwrap().1;
            let stream = &stream[..stream.rfind("\nendstream").unwrap()];
            assert_eq!(stream.len(), number(&after(&content, "/Length")));
            let (texts, rectangles) = interpret(stream);
            Page { size: (size[2], size[3]), texts, rectangles }
        })
        .collect()
}

/// One character per byte, so that offsets stay what they are for the characters below 0x80, which are all that
/// the structure of these files has; strings with others are in hexadecimal digits.
fn latin1(file: &[u8]) -> String {
    // The marker in the second line declares the file as binary; nothing else is.
    file.iter().map(|&byte| if byte < 0x80 { char::from(byte) } else { '.' }).collect()
}

fn interpret(stream: &str) -> (Vec<String>, Vec<[f32; 4]>) {
    let mut texts = Vec::new();
    let mut rectangles = Vec::new();
    let mut operands: Vec<f32> = Vec::new();
    let mut string = String::new();
    let mut rest = stream.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '(' => {
                let (text, length) = literal(rest);
                string = text;
                length
            }
            '<' => {
                let end = rest.find('>').unwrap() + 1;
                string = hexadecimal(&rest[1..end - 1]);
                end
            }
            _ => {
                let end =
                    rest.find(|c: char| c.is_whitespace() || c == '(' || c == '<').unwrap_or(rest.len());
                match &rest[..end] {
                    "Tj" => texts.push(std::mem::take(&mut string)),
                    "re" => rectangles.push(operands[operands.len() - 4..].try_into().unwrap()),
                    word => operands.extend(word.parse::<f32>()),
                }
                end
            }
        };
        rest = rest[end..].trim_start();
    }
    (texts, rectangles)
}

fn literal(text: &str) -> (String, usize) {
    let mut string = String::new();
    let mut depth = 0;
    let mut characters = text.char_indices();
    while let Some((position, character)) = characters.next() {
        match character {
            '(' if depth == 0 => depth = 1,
            ')' if depth == 1 => return (string, position + 1),
            '\\' => string.extend(characters.next().map(|(_, escaped)| escaped)),
            _ => {
                depth += i32::from(character == '(') - i32::from(character == ')');
                string.push(character);
            }
        }
    }
    panic!("the string does not end: {text}");
}

fn hexadecimal(digits: &str) -> String {
    let bytes =
        digits.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16));
    // WinAnsi is Latin-1 where the tests look.
    bytes.map(|byte| char::from(byte.unwrap())).collect()
}
