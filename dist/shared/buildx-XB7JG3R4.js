import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  findBuildx,
  withEnvironment
} from "./chunk-KY4BNFZ3.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  findBuildx,
  withEnvironment
};
