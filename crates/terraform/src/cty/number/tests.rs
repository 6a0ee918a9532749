use super::*;

fn n(text: &str) -> Number {
    Number::parse(text).unwrap()
}

#[test]
fn prints_the_shortest_decimal_that_reads_back() {
    for (text, printed) in [
        ("0", "0"),
        ("-0", "-0"),
        ("1.50", "1.5"),
        ("1e3", "1000"),
        ("0.1", "0.1"),
        ("1e-7", "0.0000001"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("5.", "5"),
        (".5", "0.5"),
        ("1p4", "16"),
        ("-Inf", "-Inf"),
        ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"),
    ] {
        assert_eq!(n(text).to_string(), printed, "{text}");
    }
}

#[test]
fn precision_decides_how_many_digits_a_third_has() {
    let third = n("1").divide(&n("3")).unwrap().to_string();
    assert_eq!(third.len(), 157, "{third}");
    assert!(third.ends_with("33335"), "{third}");
    let lengths = Number::from(1_i64).divide(&Number::from(3_i64)).unwrap();
    assert_eq!(lengths.to_string(), "0.33333333333333333334");
    assert_eq!(Number::from_f64(0.1).unwrap().to_string(), "0.1");
    assert_eq!(Number::from_f64(1e21).unwrap().to_string(), "1000000000000000000000");
    assert_ne!(Number::from_f64(0.1).unwrap().compare(&n("0.1")), Ordering::Equal);
    assert_eq!(Number::from_f64(0.1).unwrap(), n("0.1"));
}

#[test]
fn what_is_no_number_is_refused() {
    for text in ["", "-", ".", "1e", "1e+", "0x10", "1_000", " 1", "1 ", "1.2.3", "nan", "infinity", "e5", "٣"] {
        assert_eq!(Number::parse(text).unwrap_err(), NumberError::Syntax, "{text}");
    }
    assert_eq!(Number::parse("1e999999999").unwrap_err(), NumberError::Exponent);
    assert_eq!(Number::parse("1e-999999999").unwrap_err(), NumberError::Exponent);
    assert_eq!(Number::parse("0e999999999").unwrap(), n("0"));
}

#[test]
fn arithmetic_keeps_every_digit() {
    assert_eq!(n("0.1").add(&n("0.2")).unwrap().to_string(), "0.3");
    assert_eq!(n("9223372036854775807").add(&n("1")).unwrap().to_string(), "9223372036854775808");
    assert_eq!(n("9223372036854775807").multiply(&n("10")).unwrap().to_string(), "92233720368547758070");
    assert_eq!(n("-0").modulo(&n("7")).unwrap().to_string(), "-0");
    assert_eq!(n("-5").modulo(&n("3")).unwrap().to_string(), "-2");
    assert_eq!(n("5.5").modulo(&n("2")).unwrap().to_string(), "1.5");
    assert_eq!(n("-1").multiply(&n("0")).unwrap().to_string(), "-0");
    assert_eq!(n("0").negate().to_string(), "-0");
    assert_eq!(n("0").negate(), n("0"));
    assert_eq!(n("1").divide(&n("0")).unwrap(), Number::infinity(false));
    assert_eq!(n("0").divide(&n("0")).unwrap_err(), NumberError::NotANumber);
    assert_eq!(n("2").divide(&n("3")).unwrap().multiply(&n("3")).unwrap(), n("2"));
}

#[test]
fn prints_like_go_verbs() {
    assert_eq!(n("1234.5678").digits().fixed(Some(2)), "1234.57");
    assert_eq!(n("0.5").digits().fixed(Some(0)), "0");
    assert_eq!(n("1234.5").digits().exponential(Some(3)), "1.234e+03");
    assert_eq!(n("0").digits().exponential(Some(2)), "0.00e+00");
    assert_eq!(n("123456789012").hash_text(), "1.23456789e+11");
    assert_eq!(n("0.00001").hash_text(), "1e-05");
    assert_eq!(n("100.5").hash_text(), "100.5");
}

#[test]
fn converts_to_machine_numbers() {
    assert_eq!(n("2.5").to_i64(), None);
    assert_eq!(n("1e3").to_i64(), Some(1000));
    assert_eq!(n("18446744073709551616").to_i64(), None);
    assert!((n("0.1").to_f64() - 0.1).abs() < f64::EPSILON);
    assert!(n("1e400").to_f64().is_infinite());
}

#[test]
fn few_digits_are_read_as_many_are() {
    for text in ["0", "7", "007", "999999999999999999", "1000000000000000000", "9223372036854775808"] {
        let long = parse::decimal(text).map(Number::from_float).unwrap();
        assert_eq!(n(text).precision(), long.precision(), "{text}");
        assert_eq!(n(text).compare(&long), Ordering::Equal, "{text}");
    }
    assert!(Number::parse("").is_err());
}
