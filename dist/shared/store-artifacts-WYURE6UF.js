import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  UserError
} from "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";

// src/build/store-artifacts.ts
async function storeArtifacts(platform, report, wentWell, retentionDays) {
  const manifest = report.manifestFile?.path;
  const keepsImage = report.bootResult !== void 0 && report.bootResult.status !== "failed";
  const image = [...report.placed.map(({ path }) => path), ...manifest === void 0 ? [] : [manifest]];
  const files = [...keepsImage ? image : [], ...wentWell ? report.bootLogs : report.logs];
  if (!platform.artifacts.available) return [];
  const problems = [];
  for (const file of files) {
    try {
      const { id } = await platform.artifacts.upload(file, retentionDays === void 0 ? {} : { retentionDays });
      report.stored(file, id);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems;
}
export {
  storeArtifacts
};
