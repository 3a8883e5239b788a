import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  BUILDER_STATE,
  UNSAVED_STATE,
  cleanUpBuild
} from "./chunk-QP7UM6MV.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-L2WLS7IQ.js";
import "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  BUILDER_STATE,
  UNSAVED_STATE,
  cleanUpBuild
};
