use std::collections::HashSet;

use super::*;

fn name(template: &str, key: &str, item: i64) -> String {
    let naming = Naming { key, reference: "sp_1", item, kind: "label", extension: "pdf", copy: 1 };
    Directory::new("labels").name(template).file_name(&naming)
}

#[test]
fn a_plain_key_is_the_name() {
    assert_eq!(name("{key}.{ext}", "ORDER-1", 7), "ORDER-1.pdf");
    let all = "{key}_{reference}_{item}-{kind}.{ext}";
    let naming = Naming { key: "A.1", reference: "EC-1", item: 7, kind: "label", extension: "pdf", copy: 1 };
    assert_eq!(Directory::new("labels").name(all).file_name(&naming), "A.1_EC-1_7-label.pdf");
}

#[test]
fn no_key_leaves_the_directory_or_takes_the_file_of_another() {
    let keys = [
        "ORDER-1",
        "ORDER/1",
        "ORDER\\1",
        "ORDER:1",
        "ORDER 1",
        "ORDER_1",
        "ORDER~1",
        "../ORDER-1",
        "..",
        ".",
        "",
        "/etc/passwd",
        "C:\\x",
        "NUL",
        "con",
        "Com1",
        "LPT9.txt",
        "AUX.",
        "ORDER-1.",
        ".hidden",
        "a\0b",
        "a\nb",
        "ÄÖÜ",
        "ORDER-1.pdf",
        "ORDER-1~1",
        "-rf",
        "ORDER_1~2",
        "\u{202e}fdp",
        "🎁",
    ];
    let long = "x".repeat(500);
    let longer = "x".repeat(501);
    let keys = keys.into_iter().chain([long.as_str(), longer.as_str()]);
    let mut seen = HashSet::new();
    for (item, key) in (1..).zip(keys) {
        let name = name("{key}.{ext}", key, item);
        assert!(name.chars().all(|c| is_safe(c) || c == '~'), "{key:?}: {name}");
        assert!(!name.starts_with('.') && !name.ends_with('.') && name.len() <= 240, "{key:?}: {name}");
        assert!(!is_reserved(name.split('.').next().unwrap()), "{key:?}: {name}");
        assert!(seen.insert(name.to_ascii_lowercase()), "{key:?}: {name} is taken");
    }
}

#[test]
fn copies_have_names_of_their_own() {
    let naming = Naming { key: "A", reference: "r", item: 1, kind: "cn22", extension: "pdf", copy: 2 };
    assert_eq!(Directory::new("x").name("{key}-{kind}.{ext}").file_name(&naming), "A-cn22~~2.pdf");
}

#[test]
fn templates_and_addresses_are_checked() {
    let problems = |template: &str| {
        let mut problems = Vec::new();
        Directory::new("labels").name(template).validate("place", &mut problems);
        problems
    };
    for good in ["{key}.{ext}", "label-{reference}.{ext}", "{item}"] {
        assert!(problems(good).is_empty(), "{good}");
    }
    for bad in ["", "label.pdf", "../{key}", "a/{key}", "{key", "{keys}.{ext}", ".{key}", "{key}.", "{key}}"]
    {
        assert!(!problems(bad).is_empty(), "{bad}");
    }
    let is_valid = |address: &str| Printer::new(address).host_and_port().is_some();
    assert!(is_valid("tcp://printer-1:9100") && is_valid("tcp://[::1]:9100"));
    for bad in
        ["printer:9100", "tcp://printer", "tcp://:9100", "tcp://p:0", "tcp://p:9100/x", "tcp://p:x", ""]
    {
        assert!(!is_valid(bad), "{bad}");
    }
}

#[tokio::test]
async fn a_file_is_replaced_whole_and_nothing_is_left_over() {
    let root = tempfile::tempdir().unwrap();
    let directory = Directory::new(root.path().join("new/labels"));
    // Left by an attempt that was killed.
    std::fs::create_dir_all(&directory.path).unwrap();
    std::fs::write(directory.path.join(".A.pdf.1.part"), b"half").unwrap();
    for (attempt, text) in [(2, "first"), (3, "second")] {
        let path =
            directory.write("A.pdf".to_owned(), attempt, text.into(), &Sweep::default()).await.unwrap();
        assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    }
    assert_eq!(std::fs::read_dir(&directory.path).unwrap().count(), 1);

    // An attempt that cannot write its temporary file leaves the label as it was.
    std::fs::create_dir(directory.path.join(".A.pdf.4.part")).unwrap();
    assert!(directory.write("A.pdf".to_owned(), 4, b"third".to_vec(), &Sweep::default()).await.is_err());
    assert_eq!(std::fs::read_to_string(directory.path.join("A.pdf")).unwrap(), "second");

    let file = root.path().join("file");
    std::fs::write(&file, b"").unwrap();
    assert!(
        Directory::new(file).write("A.pdf".to_owned(), 1, b"x".to_vec(), &Sweep::default()).await.is_err()
    );
}

#[tokio::test]
async fn temporary_files_of_dead_processes_are_removed_and_no_others() {
    let root = tempfile::tempdir().unwrap();
    let directory = Directory::new(root.path());
    let old = SystemTime::now() - STALE - Duration::from_secs(5);
    let put = |name: &str, time| {
        let file = std::fs::File::create(root.path().join(name)).unwrap();
        file.set_modified(time).unwrap();
    };
    let kept = [
        ".A.pdf.part",
        ".A.pdf.x.part",
        ".x y.1.part",
        "A.pdf.1.part",
        ".part",
        "..1.part",
        ".hidden",
        "B.pdf",
    ];
    for name in kept {
        put(name, old);
    }
    std::fs::create_dir(root.path().join(".D.pdf.1.part")).unwrap();
    std::fs::File::open(root.path().join(".D.pdf.1.part")).unwrap().set_modified(old).unwrap();
    put(".A.pdf.17.part", old);
    put(".A~3~~2.pdf.4.part", old);
    // Another process writes it.
    put(".C.pdf.1.part", SystemTime::now() - STALE / 2);
    let is_there = |name: &str| root.path().join(name).exists();

    let sweep = Sweep::default();
    directory.write("Z.pdf".to_owned(), 1, b"x".to_vec(), &sweep).await.unwrap();
    assert!(!is_there(".A.pdf.17.part") && !is_there(".A~3~~2.pdf.4.part"));
    for name in kept.iter().chain(&[".D.pdf.1.part", ".C.pdf.1.part", "Z.pdf"]) {
        assert!(is_there(name), "{name}");
    }
    // Not with each file: a directory may have a million.
    put(".E.pdf.1.part", old);
    directory.write("Y.pdf".to_owned(), 1, b"x".to_vec(), &sweep).await.unwrap();
    assert!(is_there(".E.pdf.1.part"));
}

const LIMITS: PrintLimits =
    PrintLimits { connect: Duration::from_secs(5), print: Duration::from_millis(500) };

#[tokio::test]
async fn only_a_printer_that_closes_the_connection_has_printed() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let printer = Printer::new(format!("tcp://{}", listener.local_addr().unwrap()));
    let take = async |stream: &mut TcpStream| {
        let mut taken = Vec::new();
        stream.read_to_end(&mut taken).await.map(|_| taken)
    };
    let (printed, taken) =
        tokio::join!(async { printer.connect(LIMITS).await.unwrap().print(b"^XA^XZ").await }, async {
            let mut stream = listener.accept().await.unwrap().0;
            take(&mut stream).await.unwrap()
        });
    assert!(printed.is_ok());
    assert_eq!(taken, b"^XA^XZ");

    // It takes everything and stays silent.
    let (printed, _stream) =
        tokio::join!(async { printer.connect(LIMITS).await.unwrap().print(b"^XA^XZ").await }, async {
            listener.accept().await.unwrap().0
        });
    assert!(matches!(printed, Err(PrintError::Unknown(_))));

    // It closes before it has read everything: the connection is reset.
    let (printed, ()) = tokio::join!(
        async { printer.connect(LIMITS).await.unwrap().print(&vec![b'x'; 8 << 20]).await },
        async { drop(listener.accept().await.unwrap()) }
    );
    assert!(matches!(printed, Err(PrintError::Unknown(_))));

    drop(listener);
    assert!(matches!(printer.connect(LIMITS).await, Err(PrintError::NotSent(_))));
}
