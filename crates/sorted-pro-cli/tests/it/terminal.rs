//! The program at a pseudo-terminal, as a person uses it.

use std::fs::File;
use std::io::Read as _;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use sorted_pro_sandbox::Fault;

use crate::program::{KEY, Shop, keys};

/// No wait of a test takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

const CTRL_C: &[u8] = b"\x03";

struct Terminal {
    child: Child,
    keyboard: File,
    screen: Arc<Mutex<String>>,
    reader: JoinHandle<()>,
}

impl Terminal {
    /// Starts `command` in a session whose terminal is a new one with 40 lines of 120 columns.
    fn start(command: &Command) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let size = Winsize { ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&master, size).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let slave = || Stdio::from(File::options().read(true).write(true).open(&name).unwrap());
        let mut session = Command::new("setsid");
        session.arg("--ctty").arg(command.get_program()).args(command.get_args());
        session.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        session.env("TERM", "xterm").current_dir(command.get_current_dir().unwrap());
        let child = session.stdin(slave()).stdout(slave()).stderr(slave()).spawn().unwrap();
        let keyboard = File::from(master);
        let (mut output, screen) = (keyboard.try_clone().unwrap(), Arc::new(Mutex::new(String::new())));
        let shown = Arc::clone(&screen);
        let reader = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            // It ends with an error once nobody has the terminal open.
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                let text = String::from_utf8_lossy(&buffer[..count]);
                shown.lock().unwrap_or_else(PoisonError::into_inner).push_str(&text);
            }
        });
        Self { child, keyboard, screen, reader }
    }

    fn press(&mut self, key: &[u8]) {
        self.keyboard.write_all(key).unwrap();
    }

    fn screen(&self) -> String {
        self.screen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn until(&self, what: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !what(&self.screen()) {
            assert!(start.elapsed() < PATIENCE, "{}", self.screen());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits for the end of the program. Returns its exit status and all that was shown.
    async fn end(mut self) -> (Option<i32>, String) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "{}", self.screen());
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        tokio::task::spawn_blocking(|| self.reader.join().unwrap()).await.unwrap();
        let screen = self.screen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        assert!(!screen.contains(KEY), "the key is shown");
        (status.code(), screen)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_is_drawn_and_ctrl_c_stops_so_that_the_same_command_goes_on() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(200));
    let delay = Fault::delay(Duration::from_millis(20)).on("create_shipment");
    shop.sandbox.inject(delay).unwrap();
    let mut terminal = Terminal::start(&shop.command(&["ship", "tonight.csv"]));
    terminal.until(|screen| screen.contains("create") && screen.contains("/200")).await;
    while shop.requests("create_shipment") < 20 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    terminal.press(CTRL_C);
    let (code, screen) = terminal.end().await;
    assert_eq!(code, Some(5), "{screen}");
    assert!(screen.contains("stopping when all sent requests have their responses"), "{screen}");
    assert!(screen.contains("run the same command again"), "{screen}");
    assert!(shop.requests("create_shipment") < 200);

    let shipped = shop.run(&["ship", "tonight.csv"]).await;
    assert_eq!(shipped.code, Some(0), "{}", shipped.err);
    assert_eq!(shop.requests("create_shipment"), 200);
    assert!(!shipped.err.contains('\u{1b}') && !shipped.err.contains("/200"), "{}", shipped.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_ctrl_c_stops_at_once() {
    let shop = Shop::open().await;
    shop.orders("tonight.csv", keys(3));
    shop.sandbox.inject(Fault::delay(PATIENCE).on("create_shipment")).unwrap();
    let mut terminal = Terminal::start(&shop.command(&["ship", "tonight.csv"]));
    terminal.until(|screen| screen.contains("/3")).await;
    // A request is on the way.
    tokio::time::sleep(Duration::from_millis(500)).await;
    terminal.press(CTRL_C);
    terminal.until(|screen| screen.contains("again to stop at once")).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let start = Instant::now();
    terminal.press(CTRL_C);
    let (code, screen) = terminal.end().await;
    assert_eq!(code, Some(5), "{screen}");
    // The request itself would have taken 30.
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
}
