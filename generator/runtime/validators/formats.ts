// The formats of JSON Schema and OpenAPI that validators check; as ajv-formats reads them in its full mode (a test compares).
// A format that is not here is an annotation.

type NumberFormat = { type: 'number'; validate: (value: number) => boolean };
type TextFormat = RegExp | ((text: string) => boolean);

const daysPerMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const timePattern = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const base64Pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const mailAtom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const mailLabel = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const hostLabel = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

export const formats: Record<string, TextFormat | NumberFormat> = {
  date: isDate,
  time: isTime,
  'date-time': (text) => {
    const [date, time, ...rest] = text.split(/[t\s]/i);
    return date !== undefined && time !== undefined && rest.length === 0 && isDate(date) && isTime(time);
  },
  duration: /^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|(?:\d+W)?)$/,
  uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  uri: (text) => /^[a-z][a-z0-9+.-]*:[^\s\\<>^`{|}"]+$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text),
  email: new RegExp(`^${mailAtom}(?:\\.${mailAtom})*@(?:${mailLabel}\\.)+${mailLabel}$`, 'i'),
  hostname: new RegExp(`^(?=.{1,253}\\.?$)${hostLabel}(?:\\.${hostLabel})*\\.?$`, 'i'),
  ipv4: ipv4Pattern,
  ipv6: isIpv6,
  byte: base64Pattern,
  int32: { type: 'number', validate: (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31 },
  int64: { type: 'number', validate: (value) => Number.isInteger(value) },
};

function isDate(text: string): boolean {
  const [, year, month, day] = (datePattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leapYear ? 29 : (daysPerMonth[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** With a zone; a 60th second only where it is 23:59:60 in UTC. */
function isTime(text: string): boolean {
  const match = timePattern.exec(text);
  if (!match) return false;
  const [hour = 0, minute = 0, second = 0, , zoneHour = 0, zoneMinute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || zoneHour > 23 || zoneMinute > 59) return false;
  if (second < 60) return true;
  const offset = (match[4] === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute);
  return second === 60 && (((hour * 60 + minute - offset) % 1440) + 1440) % 1440 === 1439;
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || !/^[0-9a-f:.]+$/i.test(text)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const endsInIpv4 = last.includes('.');
  if (endsInIpv4 && (!ipv4Pattern.test(last) || text.endsWith('::'))) return false;
  const hexGroups = endsInIpv4 ? groups.slice(0, -1) : groups;
  const count = hexGroups.length + (endsInIpv4 ? 2 : 0);
  return hexGroups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count <= 7 : count === 8);
}
