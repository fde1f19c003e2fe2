// The generator of the fetch SDK runs on the last TypeScript that has a compiler API in JavaScript. It
// asks for it as a peer, and would get the workspace's own, which has none.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name === "@hey-api/openapi-ts") {
        delete manifest.peerDependencies.typescript;
        manifest.dependencies.typescript = "6.0.3";
      }
      return manifest;
    },
  },
};
