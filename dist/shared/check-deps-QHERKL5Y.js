import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  checkDeps,
  planDeps
} from "./chunk-TAD2QHG4.js";
import "./chunk-QP7UM6MV.js";
import "./chunk-WL2UUQVR.js";
import "./chunk-UUYMIFWF.js";
import "./chunk-L2WLS7IQ.js";
import "./chunk-JM5X5PID.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  checkDeps,
  planDeps
};
