//! References in the vendor's forms, reproducible for a seed.

/// Returns `prefix` (such as `sp_`) and 32 digits that grow with `number`: later references sort after earlier
/// ones.
pub(crate) fn standard(prefix: &str, seed: u64, number: u64) -> String {
    let tail = mix(seed ^ mix(number) ^ hash(prefix)) % 1_000_000_000_000;
    format!("{prefix}_0079{number:016}{tail:012}")
}

/// Returns a reference such as `EC-000-0A1-B2C`.
pub(crate) fn grouped(prefix: &str, seed: u64, number: u64) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    // An odd factor permutes the 45 bits: different numbers give different references.
    let code = (number.wrapping_mul(0x9E37_79B9_7F4B) ^ (mix(seed) & 0xFFFF)) & 0x1FFF_FFFF_FFFF;
    let letters: String = (0..9)
        .rev()
        .map(|place| LETTERS[usize::try_from((code >> (place * 5)) & 31).unwrap_or(0)] as char)
        .collect();
    format!("{prefix}-{}-{}-{}", &letters[..3], &letters[3..6], &letters[6..])
}

/// Returns a GUID with dashes.
pub(crate) fn guid(seed: u64, kind: &str, number: u64) -> String {
    let high = mix(seed ^ hash(kind) ^ number);
    let low = mix(high ^ number.rotate_left(32));
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xFFFF,
        high & 0xFFF,
        0x8000 | (low >> 48) & 0x3FFF,
        low & 0xFFFF_FFFF_FFFF
    )
}

/// Returns 32 hexadecimal digits.
pub(crate) fn hex(seed: u64, kind: &str, number: u64) -> String {
    guid(seed, kind, number).replace('-', "")
}

/// SplitMix64's finaliser: a bijection that scatters adjacent values.
pub(crate) fn mix(mut value: u64) -> u64 {
    value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

/// FNV-1a.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn forms_and_uniqueness() {
        let standard_ones: BTreeSet<String> = (1..=5000).map(|n| standard("sp", 7, n)).collect();
        let grouped_ones: BTreeSet<String> = (1..=5000).map(|n| grouped("EC", 7, n)).collect();
        let guids: BTreeSet<String> = (1..=5000).map(|n| guid(7, "quote", n)).collect();
        assert_eq!((standard_ones.len(), grouped_ones.len(), guids.len()), (5000, 5000, 5000));
        assert!(standard_ones.iter().all(|r| r.len() == 35 && r[3..].bytes().all(|b| b.is_ascii_digit())));
        assert!(grouped_ones.iter().all(|r| r.len() == 14 && r.split('-').count() == 4));
        assert!(guids.iter().all(|r| r.len() == 36));
        assert_eq!(standard("sp", 7, 3), standard("sp", 7, 3));
        assert_ne!(standard("sp", 7, 3), standard("sp", 8, 3));
    }
}
