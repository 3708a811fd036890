import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  GivenUp,
  LeftApi,
  guardedFetch
} from "./chunk-V642IYVW.js";

// src/api/client.ts
var defaultSeconds = 20;
var requestSeconds = 10;
var retries = 2;
var pause = 250;
function deadlineIn(seconds) {
  const milliseconds = Math.max(0, Math.round(seconds * 1e3));
  const end = Date.now() + milliseconds;
  return { signal: AbortSignal.timeout(milliseconds), left: () => (end - Date.now()) / 1e3 };
}
function within(deadline, asked) {
  const { signal } = deadline;
  if (signal.aborted) {
    asked.catch(() => {
    });
    return Promise.reject(new GivenUp());
  }
  return new Promise((resolve, reject) => {
    const give = () => reject(new GivenUp());
    signal.addEventListener("abort", give, { once: true });
    asked.then(resolve, reject).finally(() => signal.removeEventListener("abort", give));
  });
}
async function openOctokit({ apiUrl, token }, deadline) {
  const [{ Octokit }, { retry }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import("./dist-src-6X5B6INI.js"),
    import("./dist-bundle-OJPKASYZ.js"),
    import("./dist-bundle-FFBZIUOU.js"),
    import("./light-R36MD4XG.js")
  ]);
  const silent = { debug() {
  }, info() {
  }, warn() {
  }, error() {
  } };
  const worthWaiting = (retryAfter, _options, _octokit, retryCount) => retryCount < retries && retryAfter < deadline.left();
  const octokit = new (Octokit.plugin(retry, throttling))({
    baseUrl: apiUrl,
    log: silent,
    userAgent: "kuntalint",
    request: { fetch: await guardedFetch(apiUrl, deadline.signal, requestSeconds) },
    retry: { retries, retryAfterBaseValue: 500, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: worthWaiting,
      onSecondaryRateLimit: worthWaiting,
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: pause }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: pause })
    },
    ...token ? { auth: token } : {}
  });
  const { origin } = new URL(apiUrl);
  octokit.hook.before("request", ({ url, baseUrl }) => {
    if (new URL(url, `${baseUrl}/`).origin !== origin) throw new LeftApi();
  });
  return octokit;
}
function openApi(options) {
  let opened = null;
  let last = 0;
  const open = () => {
    const deadline = deadlineIn(options.seconds ?? defaultSeconds);
    return { first: Date.now(), deadline, octokit: openOctokit(options, deadline) };
  };
  const ask = async (asked) => {
    opened ??= open();
    const { deadline, octokit } = opened;
    try {
      return await within(deadline, asked(await octokit));
    } finally {
      last = Date.now();
    }
  };
  return {
    request: (route, parameters, how) => ask(async (octokit) => {
      const given = how ? { ...parameters, request: { retries: 0 } } : parameters;
      const { data, status } = await octokit.request(route, given);
      return { data, status };
    }),
    graphql: (query, variables) => ask((octokit) => octokit.graphql(query, variables)),
    spent: () => opened === null ? 0 : (last - opened.first) / 1e3
  };
}

export {
  openApi
};
