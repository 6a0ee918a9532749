use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use encoding_rs::Encoding;

use super::arguments::text;
use super::encoding::decode_base64;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{CauseKind, Type, Value, Why};

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    vec![
        Function::new("textdecodebase64", [string("source"), string("encoding")], Type::String, decode),
        Function::new("textencodebase64", [string("string"), string("encoding")], Type::String, encode),
    ]
}

/// How characters become bytes.
#[derive(Clone, Copy)]
enum Codec {
    Ascii,
    Latin1,
    /// Latin 1 with six Turkish letters.
    Latin5,
    Utf8,
    /// With a byte order mark.
    Utf16,
    Utf16Be,
    Utf16Le,
    Web(&'static Encoding),
    /// Terraform knows it, this program does not.
    Foreign,
}

/// Where ISO 8859-9 differs from ISO 8859-1.
const LATIN5: [(u8, char); 6] = [(0xd0, 'Ğ'), (0xdd, 'İ'), (0xde, 'Ş'), (0xf0, 'ğ'), (0xfd, 'ı'), (0xfe, 'ş')];

/// The encodings that have the same name and meaning for IANA and in browsers: IANA's name and its aliases in lower
/// case.
const WEB: &[(&str, &[&str])] = &[
    ("ISO-8859-2", &["iso-8859-2", "iso_8859-2", "iso_8859-2:1987", "iso-ir-101", "latin2", "l2", "csisolatin2"]),
    ("ISO-8859-3", &["iso-8859-3", "iso_8859-3", "iso_8859-3:1988", "iso-ir-109", "latin3", "l3", "csisolatin3"]),
    ("ISO-8859-4", &["iso-8859-4", "iso_8859-4", "iso_8859-4:1988", "iso-ir-110", "latin4", "l4", "csisolatin4"]),
    ("ISO-8859-5", &["iso-8859-5", "iso_8859-5", "iso_8859-5:1988", "iso-ir-144", "cyrillic", "csisolatincyrillic"]),
    ("ISO-8859-6", &["iso-8859-6", "iso_8859-6", "iso_8859-6:1987", "iso-ir-127", "ecma-114", "asmo-708", "arabic"]),
    ("ISO-8859-7", &["iso-8859-7", "iso_8859-7", "iso_8859-7:1987", "iso-ir-126", "elot_928", "ecma-118", "greek"]),
    ("ISO-8859-8", &["iso-8859-8", "iso_8859-8", "iso_8859-8:1988", "iso-ir-138", "hebrew", "csisolatinhebrew"]),
    ("ISO-8859-10", &["iso-8859-10", "iso_8859-10:1992", "iso-ir-157", "l6", "latin6", "csisolatin6"]),
    ("ISO-8859-13", &["iso-8859-13", "csiso885913"]),
    ("ISO-8859-14", &["iso-8859-14", "iso_8859-14", "iso_8859-14:1998", "iso-ir-199", "latin8", "iso-celtic", "l8"]),
    ("ISO-8859-15", &["iso-8859-15", "iso_8859-15", "latin-9", "csiso885915"]),
    ("ISO-8859-16", &["iso-8859-16", "iso_8859-16", "iso_8859-16:2001", "iso-ir-226", "latin10", "l10"]),
    ("KOI8-R", &["koi8-r", "cskoi8r"]),
    ("KOI8-U", &["koi8-u", "cskoi8u"]),
    ("macintosh", &["macintosh", "mac", "csmacintosh"]),
    ("IBM866", &["ibm866", "cp866", "866", "csibm866"]),
    ("windows-874", &["windows-874", "cswindows874"]),
    ("windows-1250", &["windows-1250", "cswindows1250"]),
    ("windows-1251", &["windows-1251", "cswindows1251"]),
    ("windows-1252", &["windows-1252", "cswindows1252"]),
    ("windows-1253", &["windows-1253", "cswindows1253"]),
    ("windows-1254", &["windows-1254", "cswindows1254"]),
    ("windows-1255", &["windows-1255", "cswindows1255"]),
    ("windows-1256", &["windows-1256", "cswindows1256"]),
    ("windows-1257", &["windows-1257", "cswindows1257"]),
    ("windows-1258", &["windows-1258", "cswindows1258"]),
    ("Shift_JIS", &["shift_jis", "ms_kanji", "csshiftjis"]),
    ("EUC-JP", &["euc-jp", "extended_unix_code_packed_format_for_japanese", "cseucpkdfmtjapanese"]),
    ("ISO-2022-JP", &["iso-2022-jp", "csiso2022jp"]),
    ("EUC-KR", &["euc-kr", "cseuckr"]),
    ("GBK", &["gbk", "cp936", "ms936", "windows-936", "csgbk"]),
    ("GB18030", &["gb18030", "csgb18030"]),
    ("Big5", &["big5", "csbig5"]),
];

/// Code pages that browsers do not have.
const FOREIGN: &[&str] = &[
    "ibm037",
    "cp037",
    "ibm437",
    "cp437",
    "437",
    "ibm850",
    "cp850",
    "850",
    "ibm852",
    "cp852",
    "852",
    "ibm855",
    "cp855",
    "855",
    "ibm00858",
    "ccsid00858",
    "cp00858",
    "ibm860",
    "cp860",
    "860",
    "ibm862",
    "cp862",
    "862",
    "ibm863",
    "cp863",
    "863",
    "ibm865",
    "cp865",
    "865",
    "ibm01047",
    "ibm1047",
    "ibm01140",
    "cp01140",
    "hz-gb-2312",
    "iso-8859-6-e",
    "iso-8859-6-i",
    "iso-8859-8-e",
    "iso-8859-8-i",
];

/// The encoding of that name, and IANA's name for it.
fn find(given: &str) -> Option<(Codec, &'static str)> {
    let name = given.to_ascii_lowercase();
    Some(match name.as_str() {
        "us-ascii" | "ascii" | "ansi_x3.4-1968" | "iso-ir-6" | "ansi_x3.4-1986" | "iso_646.irv:1991" | "iso646-us"
        | "us" | "ibm367" | "cp367" | "csascii" => (Codec::Ascii, "US-ASCII"),
        "iso-8859-1" | "iso_8859-1" | "iso_8859-1:1987" | "iso-ir-100" | "latin1" | "l1" | "ibm819" | "cp819"
        | "csisolatin1" => (Codec::Latin1, "ISO-8859-1"),
        "iso-8859-9" | "iso_8859-9" | "iso_8859-9:1989" | "iso-ir-148" | "latin5" | "l5" | "csisolatin5" => {
            (Codec::Latin5, "ISO-8859-9")
        }
        "utf-8" | "csutf8" => (Codec::Utf8, "UTF-8"),
        "utf-16" | "csutf16" => (Codec::Utf16, "UTF-16"),
        "utf-16be" | "csutf16be" => (Codec::Utf16Be, "UTF-16BE"),
        "utf-16le" | "csutf16le" => (Codec::Utf16Le, "UTF-16LE"),
        name if FOREIGN.contains(&name) => (Codec::Foreign, "an encoding that is not read here"),
        name => {
            let (official, _) = WEB.iter().find(|(_, aliases)| aliases.contains(&name))?;
            (Codec::Web(Encoding::for_label(official.as_bytes())?), official)
        }
    })
}

fn encoding(value: &Value) -> Result<(Codec, &'static str), FnError> {
    let given = text(value);
    find(given).ok_or_else(|| {
        let message = format!("{given:?} is not a supported IANA encoding name or alias in this Terraform version");
        FnError::argument(1, message)
    })
}

fn not_read_here() -> Value {
    let why = Why::one(CauseKind::Limit("text-encodings".into()).nowhere());
    Value::unknown(Type::String).because(why)
}

fn encode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (codec, name) = encoding(&args[1])?;
    let given = text(&args[0]);
    let units = |bytes: fn(u16) -> [u8; 2]| Some(given.encode_utf16().flat_map(bytes).collect::<Vec<u8>>());
    let bytes = match codec {
        Codec::Ascii => given.is_ascii().then(|| given.as_bytes().to_vec()),
        Codec::Latin1 => given.chars().map(|c| u8::try_from(c).ok()).collect(),
        Codec::Latin5 => given.chars().map(latin5_byte).collect(),
        Codec::Utf8 => Some(given.as_bytes().to_vec()),
        Codec::Utf16 => units(u16::to_be_bytes).map(|units| [&[0xfe, 0xff], units.as_slice()].concat()),
        Codec::Utf16Be => units(u16::to_be_bytes),
        Codec::Utf16Le => units(u16::to_le_bytes),
        Codec::Web(encoding) => match encoding.encode(given) {
            (bytes, _, false) => Some(bytes.into_owned()),
            (_, _, true) => None,
        },
        Codec::Foreign => return Ok(not_read_here()),
    };
    match bytes {
        Some(bytes) => Ok(Value::string(STANDARD.encode(bytes))),
        None => {
            let message = format!("the given string contains characters that cannot be represented in {name}");
            Err(FnError::argument(0, message))
        }
    }
}

fn latin5_byte(c: char) -> Option<u8> {
    if let Some((byte, _)) = LATIN5.iter().find(|(_, letter)| *letter == c) {
        return Some(*byte);
    }
    u8::try_from(c).ok().filter(|byte| LATIN5.iter().all(|(other, _)| other != byte))
}

fn decode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (codec, name) = encoding(&args[1])?;
    let bytes = decode_base64(text(&args[0])).map_err(|error| match error {
        base64::DecodeError::InvalidByte(at, _) | base64::DecodeError::InvalidLastSymbol(at, _) => {
            FnError::argument(0, format!("the given value has an invalid base64 symbol at offset {at}"))
        }
        other => FnError::argument(0, format!("invalid source string: {other}")),
    })?;
    let latin5 = |byte: u8| LATIN5.iter().find(|(other, _)| *other == byte).map_or(char::from(byte), |(_, c)| *c);
    let decoded = match codec {
        Codec::Ascii => bytes.is_ascii().then(|| String::from_utf8(bytes).ok()).flatten(),
        Codec::Latin1 => Some(bytes.into_iter().map(char::from).collect()),
        Codec::Latin5 => Some(bytes.into_iter().map(latin5).collect()),
        Codec::Utf8 => String::from_utf8(bytes).ok(),
        Codec::Utf16 => match bytes.as_slice() {
            [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
            [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
            rest => utf16(rest, u16::from_be_bytes),
        },
        Codec::Utf16Be => utf16(&bytes, u16::from_be_bytes),
        Codec::Utf16Le => utf16(&bytes, u16::from_le_bytes),
        Codec::Web(encoding) => {
            encoding.decode_without_bom_handling_and_without_replacement(&bytes).map(std::borrow::Cow::into_owned)
        }
        Codec::Foreign => return Ok(not_read_here()),
    };
    match decoded.filter(|text| !text.contains(char::REPLACEMENT_CHARACTER)) {
        Some(decoded) => Ok(Value::string(decoded)),
        None => {
            let message = format!("the given string contains symbols that are not defined for {name}");
            Err(FnError::argument(0, message))
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    let units: Vec<u16> = pairs.map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}
