//! The forms of a timestamp that AWS sends: ISO 8601, and seconds since the epoch.
//!
//! botocore reads them with dateutil, which takes nearly any date that a person writes; a form that is
//! not one of AWS's is refused here, with dateutil's words (see [`crate::reply`]).

#[derive(Debug, PartialEq)]
pub enum Timestamp {
    Epoch(f64),
    Calendar {
        /// Year, month and day; ranges are left to Python's `datetime`.
        date: (u16, u8, u8),
        time: (u8, u8, u8),
        microsecond: u32,
        /// Minutes to the east of UTC; `None` where the text names no zone.
        offset_minutes: Option<i32>,
    },
}

/// `2026-01-31`, `2026-01-31T12:00:00Z`, `2026-01-31T12:00:00.123456+01:00`, `1767225600.5`
pub fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Timestamp::Epoch(seconds));
    }
    let (date, rest) = match text.split_once(['T', ' ']) {
        Some((date, rest)) => (date, Some(rest)),
        None => (text, None),
    };
    let [year, Some(month), Some(day)] = fields(date, '-')? else { return None };
    let date = (year?, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let Some(rest) = rest else {
        return Some(Timestamp::Calendar {
            date,
            time: (0, 0, 0),
            microsecond: 0,
            offset_minutes: None,
        });
    };
    let zone = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(zone);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let [hour, Some(minute), second] = fields(clock, ':')? else { return None };
    let [hour, minute, second] = [hour?, minute, second.unwrap_or(0)].map(u8::try_from);
    let time = (hour.ok()?, minute.ok()?, second.ok()?);
    Some(Timestamp::Calendar {
        date,
        time,
        microsecond: microsecond(fraction)?,
        offset_minutes: offset(zone)?,
    })
}

/// At most three numbers.
fn fields(text: &str, separator: char) -> Option<[Option<u16>; 3]> {
    let mut found = [None; 3];
    for (index, field) in text.split(separator).enumerate() {
        *found.get_mut(index)? = Some(digits(field)?);
    }
    Some(found)
}

fn digits(text: &str) -> Option<u16> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// The first six digits, as dateutil cuts them.
fn microsecond(fraction: &str) -> Option<u32> {
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(6);
    Some(digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

fn offset(zone: &str) -> Option<Option<i32>> {
    let sign = match zone.as_bytes().first() {
        None => return Some(None),
        Some(b'Z' | b'z') => return if zone.len() == 1 { Some(Some(0)) } else { None },
        Some(b'-') => -1,
        _ => 1,
    };
    let (hours, minutes) = match zone.get(1..)? {
        zone if zone.contains(':') => zone.split_once(':')?,
        zone if zone.len() == 4 => zone.split_at_checked(2)?,
        zone => (zone, "0"),
    };
    Some(Some(sign * (i32::from(digits(hours)?) * 60 + i32::from(digits(minutes)?))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(text: &str) -> Option<(u16, u8, u8, u32, Option<i32>)> {
        match parse(text)? {
            Timestamp::Calendar { date, time, microsecond, offset_minutes } => {
                Some((date.0, date.2, time.2, microsecond, offset_minutes))
            }
            Timestamp::Epoch(_) => None,
        }
    }

    #[test]
    fn reads_the_forms_that_aws_sends() {
        assert_eq!(calendar("2026-01-31T12:30:59Z"), Some((2026, 31, 59, 0, Some(0))));
        assert_eq!(calendar("2026-01-31T12:30:59.5Z"), Some((2026, 31, 59, 500_000, Some(0))));
        assert_eq!(
            calendar("2026-01-31T12:30:59.1234567+01:30"),
            Some((2026, 31, 59, 123_456, Some(90)))
        );
        assert_eq!(calendar("2026-01-31 12:30:59-0800"), Some((2026, 31, 59, 0, Some(-480))));
        assert_eq!(calendar("2026-01-31"), Some((2026, 31, 0, 0, None)));
        assert_eq!(parse("1767225600.5"), Some(Timestamp::Epoch(1_767_225_600.5)));
    }

    #[test]
    fn refuses_the_rest() {
        for text in
            ["", "now", "2026", "2026-01", "2026-01-31T", "2026-01-31T1", "2026-01-31T12:30:5x"]
        {
            assert!(!matches!(parse(text), Some(Timestamp::Calendar { .. })), "{text}");
        }
    }
}
