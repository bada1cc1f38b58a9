/** @type {import('next').NextConfig} */
export default {
  // The repository holds no files written by tools on their own.
  agentRules: false,
  poweredByHeader: false,
  // `npm test` checks the types of everything, tests and commands included; a build needs only its own code.
  typescript: { ignoreBuildErrors: true },
  // The page's style is inside its HTML, so that the first paint waits for one response only.
  experimental: { inlineCss: true },
};
