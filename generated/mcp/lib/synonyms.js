// Compiled by tablespec. Do not edit.
// Common English words that people use for each other when they ask what an API can do; none is of a vendor. A word is as good as its group
// says: what it stands for counts less than what was written.
import { wordsOf } from "./words.js";
const GROUPS = `
show get see view query list display read find look describe obtain fetch lookup search detail information
create add make new build set open
delete remove destroy erase drop kill rid
update modify change edit adjust alter rename
rename name alias title
start boot power run on
stop shut shutdown off halt power
restart reboot
enable activate on
disable deactivate off
copy duplicate clone replicate
attach bind assign associate apply give allocate connect put
detach unbind unassign dissociate disassociate disconnect remove
expand extend enlarge grow bigger larger increase more
shrink smaller reduce decrease
resize specification size flavor
cost price expensive estimate charge fee much
permission authorize authorized authorization allow allowed may right access
user person people somebody someone member employee who whom
disk volume drive storage
server machine computer host instance
message notification notify
undo cancel abort revert
restore recover
buy purchase order subscribe
log login sign
logout logoff deregister kick
usage used use consume consumption statistics
unused idle nobody
error fail failed failure
upload import add create
share invite give add
download export
execute run perform launch
quota limit
number count many
automatic auto automatically
planned scheduled schedule every daily weekly night regularly
keep kept retain retention hold
public external internet eip elastic
pause suspend disable
open port listener
reinstall rebuild recompose reset
several multiple batch many bulk
address ip
secret password
certificate tls ssl
health healthy monitor
state status
behind backend
kick ban block expel remove
mute restrict silence
abort stop terminate interrupt
mail email
photo picture
poll quiz survey
project tenant
member target
unhealthy health
resend again retry
webhook push callback
clipboard copy paste
grant permission allow privilege
role admin administrator
login authenticate token
job task
key cmk
whitelist allowlist
blacklist denylist blocklist
firewall acl
nic interface port
subnet network vpc
group team
attachment file document
log record event history
`;
/** Stem → stems that may stand for it. */
export const synonyms = readGroups(GROUPS);
function readGroups(text) {
    const found = new Map();
    for (const line of text.trim().split('\n')) {
        const group = wordsOf(line);
        for (const word of group) {
            const others = found.get(word) ?? new Set();
            for (const other of group)
                if (other !== word)
                    others.add(other);
            found.set(word, others);
        }
    }
    return found;
}
