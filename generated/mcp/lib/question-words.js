// Compiled by tablespec. Do not edit.
// Words by which a question says that something is to be seen or done, and words that say nothing of what it is about.
import { wordsOf } from "./words.js";
export const READING = new Set(wordsOf('show get see view query list display read find look describe obtain fetch which what who whom when where why is are was were has have does did check how count'));
/** Verbs alone: a question that begins with "jobs" or "roles" wants to see them. */
export const DOING = new Set(wordsOf('create add make build set open delete remove destroy erase drop kill update modify change edit adjust alter rename copy duplicate clone start boot stop shut shutdown restart reboot enable activate disable deactivate attach bind assign associate apply give allocate connect put detach unbind unassign dissociate disassociate disconnect expand extend enlarge grow resize restore recover buy purchase order subscribe upload import share invite run execute perform launch download export undo cancel abort revert kick ban block expel mute restrict silence terminate interrupt grant revoke resend send pause suspend register generate reset rotate encrypt decrypt sign pin move replace switch install').filter((word) => !READING.has(word)));
/** In front of the word that says what is to be done. */
export const FILLER = new Set('please i we want need to can could would you me us let the my our a an'.split(' '));
export const EMPTY = new Set(wordsOf('a an the of to in on at for with from by my me i we our it its this that do does did can could would should how please want all any and or be is are was were has have which what his her their them some there no not longer still now today so if just older newer later earlier better than'));
