//! Hosts by which clients address the sandbox.

use std::net::IpAddr;
use std::sync::Arc;

use http::uri::Authority;

/// Local address of a connection, as an extension of its requests.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LocalAddress(pub(crate) IpAddr);

/// The hosts that the sandbox responds to, besides loopback addresses, `localhost` and names that end in it.
#[derive(Debug, Clone)]
pub(crate) struct Hosts(Arc<[String]>);

impl Hosts {
    /// # Errors
    /// If one of `names` is neither a host name nor an IP address; a port is not allowed.
    pub(crate) fn new(names: &[String]) -> Result<Self, String> {
        let normal = |name: &String| match name.parse::<Authority>() {
            Ok(authority) if authority.host() == name => Ok(normal(name)),
            _ => name
                .parse()
                .map(|address: IpAddr| address.to_canonical().to_string())
                .map_err(|_| name.clone()),
        };
        names.iter().map(normal).collect::<Result<_, _>>().map(Self)
    }

    /// Returns `true` if `host`, a name or address without port, is the sandbox; `own` are its addresses.
    pub(crate) fn knows(&self, host: &str, own: [IpAddr; 2]) -> bool {
        let host = normal(host);
        let is_own = |address: IpAddr| {
            let address = address.to_canonical();
            address.is_loopback() || own.iter().any(|own| own.to_canonical() == address)
        };
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse().is_ok_and(is_own)
            || self.0.contains(&host)
    }
}

/// Normalises to lower case, without the brackets of IPv6 and the dot of the root.
fn normal(host: &str) -> String {
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let host = host.strip_suffix('.').unwrap_or(host);
    host.parse::<IpAddr>().map_or_else(|_| host.to_ascii_lowercase(), |ip| ip.to_canonical().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_known_by_name_and_address() {
        let hosts = Hosts::new(&["Sandbox.test.".into(), "192.0.2.7".into(), "2001:db8::1".into()]).unwrap();
        let own = ["0.0.0.0".parse().unwrap(), "198.51.100.4".parse().unwrap()];
        for host in [
            "localhost",
            "LOCALHOST.",
            "a.b.localhost",
            "127.0.0.1",
            "127.9.9.9",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "sandbox.TEST",
            "192.0.2.7",
            "[2001:DB8:0::1]",
            "198.51.100.4",
            "0.0.0.0",
        ] {
            assert!(hosts.knows(host, own), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "localhost.evil.example",
            "notlocalhost",
            "127.0.0.1.evil.example",
            "192.0.2.8",
            "[2001:db8::2]",
            "2130706433",
        ] {
            assert!(!hosts.knows(host, own), "{host}");
        }
    }

    #[test]
    fn an_invalid_host_is_named() {
        for name in ["", "http://a", "a:80", "a/b", "a b", "u@a"] {
            assert_eq!(Hosts::new(&["good".into(), name.into()]).err().as_deref(), Some(name));
        }
    }
}
