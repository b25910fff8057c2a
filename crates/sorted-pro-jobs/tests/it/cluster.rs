//! A PostgreSQL server of this test program: started with the first test that needs it, and stopped with the program.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use tempfile::TempDir;
use tokio_postgres::NoTls;

/// Options of the server. It has no TCP port, and does not wait for the disk.
const OPTIONS: &str = "-c listen_addresses= -c max_connections=300 -F";

pub(crate) struct Cluster {
    programs: PathBuf,
    directory: TempDir,
    user: Option<u32>,
    databases: AtomicU32,
    /// Waits for the end of this process, and then stops the server.
    _guard: Child,
}

/// The server of this program; `None` if PostgreSQL is not installed, which is reported once.
pub(crate) fn shared() -> Option<&'static Cluster> {
    static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
    let start = || {
        let cluster = programs().map(|programs| Cluster::start(programs, OPTIONS, "", &[]));
        if cluster.is_none() {
            // Not by `eprintln!`, which the test harness hides.
            let note = "SKIPPED: tests that need PostgreSQL: install it (apt-get install postgresql)\n";
            let _ = std::io::Write::write_all(&mut std::io::stderr(), note.as_bytes());
        }
        cluster
    };
    SHARED.get_or_init(start).as_ref()
}

/// Directory of the newest PostgreSQL of this machine.
pub(crate) fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let version = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = versions.filter_map(|entry| Some(entry.ok()?.path())).max_by_key(|path| version(path))?;
    let programs = newest.join("bin");
    programs.join("postgres").exists().then_some(programs)
}

impl Cluster {
    /// Starts a server with options of its command line, lines of its configuration, and files beside it.
    pub(crate) fn start(
        programs: PathBuf,
        options: &str,
        configuration: &str,
        files: &[(&str, &str)],
    ) -> Self {
        let directory = tempfile::Builder::new().prefix("pg").tempdir_in("/tmp").expect("a directory");
        let path = directory.path().to_owned();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("a mode");
        // The server refuses to run as root.
        let is_root = fs::metadata(&path).expect("the directory").uid() == 0;
        let user = is_root.then_some(65534);
        if let Some(user) = user {
            chown(&path, Some(user), None).expect("an owner");
        }
        let data = path.join("data");
        let run = |command: &mut Command| {
            if let Some(user) = user {
                command.uid(user);
            }
            let output = command.current_dir("/").output().expect("the program is installed");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        };
        let init = ["--auth=trust", "--locale=C", "--encoding=UTF8", "--no-sync", "--username=test"];
        run(Command::new(programs.join("initdb")).arg("-D").arg(&data).args(init));
        let file = data.join("postgresql.conf");
        let mut settings = fs::read_to_string(&file).expect("its configuration");
        settings.push_str(configuration);
        fs::write(&file, settings).expect("its configuration");
        for (name, content) in files {
            fs::write(data.join(name), content).expect("a file");
            fs::set_permissions(data.join(name), fs::Permissions::from_mode(0o600)).expect("a mode");
            chown(data.join(name), user, None).expect("an owner");
        }

        let stop = format!(
            "read end; '{0}/pg_ctl' -D '{1}/data' -m immediate stop; rm -rf '{1}'",
            programs.display(),
            path.display()
        );
        let mut guard = Command::new("sh");
        guard.args(["-c", &stop]).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        // Signals to the group of the tests must not end it first.
        guard.process_group(0).current_dir("/");
        if let Some(user) = user {
            guard.uid(user);
        }
        let guard = guard.spawn().expect("a shell");
        let cluster = Self { programs, directory, user, databases: AtomicU32::new(0), _guard: guard };
        cluster.control(&["start", "-o", &format!("{options} -k {}", path.display())]);
        cluster
    }

    /// Runs `pg_ctl`.
    pub(crate) fn control(&self, arguments: &[&str]) {
        let mut command = Command::new(self.programs.join("pg_ctl"));
        let data = self.directory.path().join("data");
        command.arg("-D").arg(&data).arg("-l").arg(data.join("log")).arg("-w").args(arguments);
        if let Some(user) = self.user {
            command.uid(user);
        }
        // The server keeps what it inherits: a pipe would never be closed.
        let status = command.current_dir("/").stdout(Stdio::null()).stderr(Stdio::null()).status();
        let log = || fs::read_to_string(data.join("log")).unwrap_or_default();
        assert!(status.expect("pg_ctl").success(), "{arguments:?}: {}", log());
    }

    /// Directory of the server's socket.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    pub(crate) fn url(&self, database: &str) -> String {
        let host = self.directory.path().display().to_string().replace('/', "%2F");
        format!("postgres://test@{host}/{database}")
    }

    /// Creates an empty database, and returns its URL.
    pub(crate) async fn database(&self) -> String {
        let name = format!("test{}", self.databases.fetch_add(1, Ordering::Relaxed));
        execute(&self.url("postgres"), &format!("CREATE DATABASE {name}")).await.expect("a database");
        self.url(&name)
    }
}

/// Executes SQL as another program would.
pub(crate) async fn execute(url: &str, sql: &str) -> Result<(), String> {
    let (client, connection) =
        tokio_postgres::connect(url, NoTls).await.map_err(|error| error.to_string())?;
    tokio::spawn(connection);
    client.batch_execute(sql).await.map_err(|error| match error.as_db_error() {
        Some(error) => error.to_string(),
        None => error.to_string(),
    })
}
