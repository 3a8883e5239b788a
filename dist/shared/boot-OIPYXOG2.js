import { createRequire as requireOfModule } from 'node:module';
const require = requireOfModule(import.meta.url);
import {
  bootTest
} from "./chunk-6OYVAAE2.js";
import "./chunk-NCABLWLB.js";
import "./chunk-COSTCIES.js";
import "./chunk-DBWU3QO2.js";
import "./chunk-BSUSKK7B.js";
import "./chunk-JPE3GQUJ.js";
export {
  bootTest
};
