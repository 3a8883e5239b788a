import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  prepareBuilder,
  removeBuilder,
  startBuilder
} from "./chunk-KGR2EQXG.js";
import "./chunk-7HBEVE4Y.js";
import "./chunk-UOA2IU3N.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  prepareBuilder,
  removeBuilder,
  startBuilder
};
