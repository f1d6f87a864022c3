// Compiled by tablespec. Do not edit.
// The formats of JSON Schema and OpenAPI that validators check; as ajv-formats reads them in its full mode (a test compares).
// A format that is not here is an annotation.
const daysPerMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const offsetPattern = /^(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const base64Pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const durationPattern = /^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|(?:\d+W)?)$/;
const uuidPattern = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const mailPattern = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const hostPattern = /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.?$/i;
export const isIpv4 = (text) => ipv4Pattern.test(text);
export const isByte = (text) => base64Pattern.test(text);
export const isDuration = (text) => durationPattern.test(text);
export const isUuid = (text) => uuidPattern.test(text);
export const isEmail = (text) => mailPattern.test(text);
export const isHostname = (text) => hostPattern.test(text);
/** Scheme, host (the address in brackets apart) or path, query, fragment: other letters than these are written with "%". */
const uriPattern = /^[a-z][a-z0-9+.-]*:(?:\/?\/(?:[\w.~!$&'()*+,;=:%-]*@)?(?:\[([^\]]*)\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?(?=[/?#]|$)[\w.~!$&'()*+,;=:@%/-]*|(?!\/\/)[\w.~!$&'()*+,;=:@%/-]+)(?:\?[\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\w.~!$&'()*+,;=:@%/?-]*)?$/i;
export function isUri(text) {
    const match = uriPattern.exec(text);
    if (!match || /%(?![0-9a-f]{2})/i.test(text))
        return false;
    const address = match[1];
    return address === undefined || isIpv6(address) || /^v[0-9a-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(address);
}
/** The number that two digits at `index` are; NaN without them. Reading digits takes a tenth of what a pattern takes. */
function twoDigits(text, index) {
    const tens = text.charCodeAt(index) - 48;
    const ones = text.charCodeAt(index + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
export function isDate(text) {
    return text.length === 10 && startsWithDate(text);
}
function startsWithDate(text) {
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || !(year >= 0))
        return false;
    const leapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = month === 2 && leapYear ? 29 : (daysPerMonth[month - 1] ?? 0);
    return day >= 1 && day <= days;
}
export function isTime(text) {
    return isTimeFrom(text, 0);
}
export function isDateTime(text) {
    const separator = text.charAt(10);
    return ((separator === 'T' || separator === 't' || /\s/.test(separator)) && startsWithDate(text) && isTimeFrom(text, 11));
}
/** With a zone; a 60th second only where it is 23:59:60 in UTC. */
function isTimeFrom(text, start) {
    const hour = twoDigits(text, start);
    const minute = twoDigits(text, start + 3);
    const second = twoDigits(text, start + 6);
    if (!(hour <= 23 && minute <= 59 && second <= 60) ||
        text.charCodeAt(start + 2) !== 58 ||
        text.charCodeAt(start + 5) !== 58)
        return false;
    let zone = start + 8;
    if (text.charCodeAt(zone) === 46) {
        const fraction = zone + 1;
        for (zone = fraction; text.charCodeAt(zone) >= 48 && text.charCodeAt(zone) <= 57;)
            zone += 1;
        if (zone === fraction)
            return false;
    }
    const utc = zone === text.length - 1 && (text.charCodeAt(zone) | 32) === 122;
    if (utc && second < 60)
        return true;
    const match = offsetPattern.exec(text.slice(zone));
    if (!match)
        return false;
    const [zoneHour, zoneMinute] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
    if (zoneHour > 23 || zoneMinute > 59)
        return false;
    const offset = (match[1] === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute);
    return second < 60 || (((hour * 60 + minute - offset) % 1440) + 1440) % 1440 === 1439;
}
export function isIpv6(text) {
    let groups = 0;
    let digits = 0;
    let compressed = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 58) {
            const double = text.charCodeAt(index + 1) === 58;
            // "::" once; ":" only between groups.
            if (double ? compressed : digits === 0 || index === text.length - 1)
                return false;
            if (digits > 0)
                groups += 1;
            digits = 0;
            if (!double)
                continue;
            compressed = true;
            index += 1;
        }
        else if (code === 46) {
            return isIpv4(text.slice(index - digits)) && (compressed ? groups <= 5 : groups === 6);
        }
        else {
            digits += 1;
            if (digits > 4 || !isHexDigit(code))
                return false;
        }
    }
    if (digits > 0)
        groups += 1;
    return compressed ? groups <= 7 : groups === 8;
}
function isHexDigit(code) {
    return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 102);
}
export const isInt32 = (value) => (value | 0) === value;
/** By the name that a schema gives them. */
export const textFormats = {
    date: isDate,
    time: isTime,
    'date-time': isDateTime,
    duration: isDuration,
    uuid: isUuid,
    uri: isUri,
    email: isEmail,
    hostname: isHostname,
    ipv4: isIpv4,
    ipv6: isIpv6,
    byte: isByte,
};
export const numberFormats = {
    int32: isInt32,
    int64: Number.isInteger,
};
