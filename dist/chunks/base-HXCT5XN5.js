import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-BMXSM5WI.js";
import {
  isCommit
} from "./chunk-BZJXENXZ.js";
import {
  git
} from "./chunk-PKA3MPQB.js";
import "./chunk-PUJKWDWB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/repository/differences.ts
var listing = ({ base, head }) => head === null ? ["diff-index", "--cached", "-r", "-z", "--end-of-options", base] : ["diff-tree", "-r", "-z", "--end-of-options", base, head];
var withOptions = (place, ...options) => {
  const [command = "", ...rest] = listing(place);
  return [command, ...options, ...rest];
};
var fields = async (place, ...options) => (await git(place.top, withOptions(place, ...options), { env: place.env, signal: AbortSignal.timeout(patience) })).toString("utf8").split("\0").filter(Boolean);
async function changesIn(place) {
  const list = await fields(place, "--raw", "--no-renames", "--no-abbrev");
  const changes = [];
  for (let at = 0; at + 1 < list.length; at += 2) {
    const [, , oid = "", , letter = ""] = list[at].split(" ");
    changes.push({ letter, path: list[at + 1], oid });
  }
  return changes;
}
function renamesIn(list) {
  const renames = /* @__PURE__ */ new Map();
  for (let at = 0; at < list.length; ) {
    const isRename = list[at].startsWith("R");
    if (isRename) renames.set(list[at + 1] ?? "", list[at + 2] ?? "");
    at += isRename ? 3 : 2;
  }
  return renames;
}
var patience = 1e4;
var mostCompared = "-l300";
async function renamesOf(place) {
  for (const likeness of ["--find-renames=50%", "--find-renames=100%"]) {
    try {
      return renamesIn(await fields(place, "--name-status", likeness, mostCompared));
    } catch {
    }
  }
  return /* @__PURE__ */ new Map();
}
var mostFetched = 300;
async function differences(place, fetch) {
  const changes = await changesIn(place);
  const changed = new Set(changes.map(({ path }) => path));
  const removed = changes.filter(({ letter }) => letter === "D");
  if (removed.length === 0 || !changes.some(({ letter }) => letter === "A")) return { changed, renames: /* @__PURE__ */ new Map() };
  if (fetch) await fetch(removed.slice(0, mostFetched).map(({ oid }) => oid)).catch(() => {
  });
  return { changed, renames: await renamesOf(place) };
}

// src/repository/scratch.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var fetchSeconds = 20;
var patience2 = {
  GIT_HTTP_LOW_SPEED_LIMIT: "1000",
  GIT_HTTP_LOW_SPEED_TIME: "15",
  GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15",
  GIT_ALLOW_PROTOCOL: "https:http:ssh:file"
};
function hostOf(origin) {
  const url = /^([a-z][a-z+.-]{0,20}):\/\/(?:[^@/]{0,500}@)?([^/:]{0,255})/iu.exec(origin);
  if (url) return url[1]?.toLowerCase() === "file" ? null : url[2];
  return /^(?:[^/@:\\]{1,100}@)?([\w.-]{2,255}):/u.exec(origin)?.[1] ?? null;
}
function onServer(origin, server) {
  const host = hostOf(origin);
  return host === null || host.toLowerCase() === new URL(server).hostname.toLowerCase();
}
var bare = (origin) => origin.replace(/^(https?:\/\/)[^@/]{0,500}@/iu, "$1");
var line = async (cwd, args, allowFailure = false) => (await git(cwd, args, { allowFailure })).toString("utf8").trim();
async function credentials(top, origin, { url, token }) {
  const kept = /^https?:/iu.test(origin) ? await line(top, ["config", "--get-urlmatch", "http.extraheader", bare(origin)], true) : "";
  const value = kept || (token ? `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` : "");
  return value === "" || bare(origin) !== origin ? {} : { [`http.${url.replace(/\/$/u, "")}/.extraheader`]: value };
}
var asConfig = (settings) => {
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value]
  ]);
  return { GIT_CONFIG_COUNT: String(pairs.length / 2), ...Object.fromEntries(pairs) };
};
var isObject = (id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(id);
async function openScratch(top, server) {
  const origin = await line(top, ["remote", "get-url", "origin"]);
  if (!onServer(origin, server.url)) throw new Error("the origin is another server");
  const remote = { "remote.origin.url": origin, "remote.origin.promisor": "true" };
  const env = { ...asConfig({ ...remote, ...await credentials(top, origin, server) }), ...patience2 };
  const folder = await mkdtemp(join(tmpdir(), "kuntalint-"));
  const fetch = async (more, input) => {
    const signal = AbortSignal.timeout(fetchSeconds * 1e3);
    const args = ["fetch", "-q", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none"];
    await git(folder, [...args, ...more], { env, signal, ...input === void 0 ? {} : { input } });
  };
  try {
    await git(folder, ["init", "-q", "--bare", "."]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: join(folder, "objects") },
    commit: (id) => fetch(["--depth=1", "--end-of-options", "origin", id]),
    blobs: (ids) => fetch(["--stdin", "--end-of-options", "origin"], ids.filter(isObject).join("\n")),
    close: () => rm(folder, { recursive: true, force: true })
  };
}

// src/repository/base.ts
var words = async (top, args) => (await git(top, args, { allowFailure: true })).toString("utf8").trim();
async function parentsOf(top, commit) {
  const text = (await git(top, ["cat-file", "commit", commit], { allowFailure: true })).toString("utf8");
  return [...(text.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].map(([, id]) => id);
}
var has = async (top, commit) => (await git(top, ["cat-file", "--batch-check"], { input: `${commit}^{tree}
`, allowFailure: true })).toString("utf8").includes(" tree ");
async function partedAt(top, head, target, ask) {
  const shallow = await words(top, ["rev-parse", "--is-shallow-repository"]);
  if (shallow === "false" && await has(top, target)) {
    const found = await words(top, ["merge-base", "--end-of-options", head, target]);
    if (isCommit(found)) return found;
  }
  const told = ask ? await ask(target, head) : null;
  return isCommit(told ?? void 0) ? told : null;
}
async function ofPullRequest(top, head, { event, parted }) {
  const parents = await parentsOf(top, head);
  const isMerge = event.merge === null ? parents[1] === event.head : head === event.merge;
  if (parents.length === 2 && isMerge) return { commit: parents[0], parted: false, remarks: [] };
  if (event.target === null) return { reason: eventIsSilent };
  if (event.target === head) return { reason: headIsTarget };
  const commit = await partedAt(top, event.head ?? head, event.target, parted);
  return commit ? { commit, parted: false, remarks: [] } : { commit: event.target, parted: true, remarks: [tipOfTarget] };
}
async function choose(top, head, request) {
  if (request.from === "commit") return { commit: request.ref, parted: false, remarks: [] };
  const { event } = request;
  if (event.kind === "pull-request") return ofPullRequest(top, head, request);
  if (!isCommit(event.target ?? void 0) || /^0+$/u.test(event.target)) return { reason: firstPush };
  return { commit: event.target, parted: false, remarks: [] };
}
async function movedOn(top, base, head) {
  const parted = await words(top, ["merge-base", "--end-of-options", base, head]);
  return isCommit(parted) && parted !== base && parted !== head ? [branchLeft(parted.slice(0, 10))] : [];
}
async function opened({ top, ref, today, name }, { commit, parted, remarks }, scratch) {
  const fetch = scratch ? scratch.blobs : null;
  const env = scratch?.env ?? {};
  const lent = scratch ? { env, fetch: scratch.blobs } : void 0;
  const [repository, found] = await Promise.all([
    openCommit(top, commit, { today, ...name === void 0 ? {} : { name }, lent }),
    differences({ top, base: commit, head: ref, env }, fetch).catch((error) => ({ error }))
  ]);
  if ("error" in found) throw found.error;
  return {
    ...found,
    repository,
    commit: repository.commit,
    parted,
    remarks,
    close: async () => scratch?.close()
  };
}
async function fetched(opening, chosen, server) {
  if (server.token === null) return { reason: notHere(chosen.commit.slice(0, 10)) };
  let scratch = null;
  try {
    scratch = await openScratch(opening.top, server);
    await scratch.commit(chosen.commit);
    return await opened(opening, chosen, scratch);
  } catch {
    await scratch?.close();
    return { reason: notFetched(chosen.commit.slice(0, 10)) };
  }
}
async function openBase(opening, request) {
  const { top, ref } = opening;
  const head = await words(top, ["rev-parse", "--verify", "--quiet", `${ref ?? "HEAD"}^{commit}`]);
  if (!isCommit(head)) return { reason: nothingCommitted };
  const chosen = await choose(top, head, request);
  if ("reason" in chosen) return chosen;
  if (request.from === "event") {
    if (!await has(top, chosen.commit)) return fetched(opening, chosen, request.server);
    return opened(opening, chosen, null);
  }
  const base = await opened(opening, chosen, null);
  const remarks = await movedOn(top, base.commit, head);
  return { ...base, parted: remarks.length > 0, remarks: [...base.remarks, ...remarks] };
}
var whole = {
  fi: "Siksi koko koodivarasto arvioitiin, eikä uusia havaintoja voi erottaa vanhoista.",
  sv: "Därför bedömdes hela kodförrådet, och nya iakttagelser kan inte skiljas från gamla.",
  en: "So the whole repository was judged, and new findings cannot be told from old ones."
};
var because = (reason) => ({
  fi: `${reason.fi} ${whole.fi}`,
  sv: `${reason.sv} ${whole.sv}`,
  en: `${reason.en} ${whole.en}`
});
var eventIsSilent = because({
  fi: "GitHub ei kertonut, mihin muutosehdotusta verrataan.",
  sv: "GitHub berättade inte vad ändringsförslaget ska jämföras med.",
  en: "GitHub did not say what the pull request is to be compared with."
});
var headIsTarget = because({
  fi: "Työkansiossa on kohdehaara eikä muutosehdotus.",
  sv: "Arbetsmappen innehåller målgrenen och inte ändringsförslaget.",
  en: "The target branch is checked out, not the pull request."
});
var firstPush = because({
  fi: "Haara on uusi, joten aiempaa tilaa ei ole.",
  sv: "Grenen är ny, så det finns inget tidigare läge.",
  en: "The branch is new, so there is no earlier state."
});
var nothingCommitted = because({
  fi: "Koodivarastossa ei ole vielä yhtään committia.",
  sv: "Kodförrådet har ännu ingen commit.",
  en: "The repository has no commit yet."
});
var notHere = (commit) => because({
  fi: `Aiempaa tilaa, johon verrata (commit ${commit}), ei ole kloonissa, eikä sitä haettu. Lisää askeleeseen actions/checkout valinta \`fetch-depth: 2\`.`,
  sv: `Det tidigare läget att jämföra med (commit ${commit}) finns inte i klonen och hämtades inte. Lägg till \`fetch-depth: 2\` i steget actions/checkout.`,
  en: `What it is compared with (commit ${commit}) is not in the clone, and was not fetched. Add \`fetch-depth: 2\` to the step actions/checkout.`
});
var notFetched = (commit) => because({
  fi: `Aiempaa tilaa, johon verrata (commit ${commit}), ei ole kloonissa, eikä sen haku onnistunut. Lisää askeleeseen actions/checkout valinta \`fetch-depth: 2\` tai aja tarkistus uudelleen.`,
  sv: `Det tidigare läget att jämföra med (commit ${commit}) finns inte i klonen och kunde inte hämtas. Lägg till \`fetch-depth: 2\` i steget actions/checkout eller kör granskningen på nytt.`,
  en: `What it is compared with (commit ${commit}) is not in the clone, and could not be fetched. Add \`fetch-depth: 2\` to the step actions/checkout, or run the check again.`
});
var tipOfTarget = {
  fi: "En saanut selville, missä kohdassa haara erosi kohdehaarasta, joten vertasin kohdehaaran nykytilaan. Siellä jo korjatut asiat voivat näyttää uusilta.",
  sv: "Jag kunde inte ta reda på var grenen skildes från målgrenen, så jag jämförde med målgrenens nuläge. Sådant som redan är rättat där kan se nytt ut.",
  en: "I could not find out where the branch left the target branch, so I compared with the target as it is now. What was mended there since may look new."
};
var branchLeft = (commit) => ({
  fi: `Siihen, mihin vertasin, on tullut muutoksia sen jälkeen, kun tämä haara erosi siitä, joten siellä jo korjatut asiat näyttävät tässä uusilta. Erkanemiskohtaan vertaat näin: --base ${commit}`,
  sv: `Det som jag jämförde med har ändrats efter att den här grenen skildes från det, så sådant som redan har åtgärdats där ser nytt ut här. Med förgreningspunkten jämför du så här: --base ${commit}`,
  en: `What it is compared with has moved on since this branch left it. What was mended there looks new here. To compare with the point where they parted: --base ${commit}`
});
export {
  openBase
};
